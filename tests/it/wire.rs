//! Rating requests as other languages send them: exact answers, and an error of its own for everything that is wrong.

mod told;

use ocop::wire::RateRequest;
use serde_json::{Value, json};

mod asked;
#[cfg(feature = "communes")]
mod place;

/// The answer, or the code and message of the refusal.
fn ask(line: &str) -> Result<Value, (String, String)> {
    let answer = RateRequest::read(line).and_then(RateRequest::rate).map_err(|refusal| {
        let told = serde_json::to_value(&refusal).unwrap();
        (told["error"]["code"].as_str().unwrap().to_owned(), refusal.to_string())
    })?;
    let mut answer = serde_json::to_value(&answer).unwrap();
    // What the contract leaves to the program: which edition it was, what the minima rest on, what a reader should look at.
    let edition = answer.as_object_mut().unwrap().remove("edition").unwrap();
    assert!(ocop::Edition::from_code(edition.as_str().unwrap()).is_ok());
    answer.as_object_mut().unwrap().remove("notes");
    if let Some(basis) = answer.as_object_mut().unwrap().remove("minima") {
        let known = ["computed", "declared", "attested", "none"];
        assert!(known.contains(&basis.as_str().unwrap()), "{basis}");
    }
    Ok(answer)
}

/// A request for set 26 of 2026 with one sheet, with fields added or replaced.
fn request(fields: &[(&str, &str)]) -> String {
    let mut all = vec![
        ("id", r#""p1""#),
        ("regulation", "2026"),
        ("set", "26"),
        ("sheets", r#"[{"levels": {"1.1": 1}}]"#),
    ];
    for (name, value) in fields {
        all.retain(|(other, _)| other != name);
        all.push((name, value));
    }
    let fields: Vec<String> = all
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name:?}: {value}"))
        .collect();
    format!("{{{}}}", fields.join(", "))
}

fn levels(levels: &str) -> String {
    request(&[("sheets", &format!(r#"[{{"levels": {levels}}}]"#))])
}

/// Every case of a table must fail with its code, and its message must name what is wrong and what is allowed.
fn refused(table: &[(String, &str, &[&str])]) {
    let mut wrong = Vec::new();
    for (line, code, named) in table {
        match ask(line) {
            Ok(answer) => wrong.push(format!("{line}\n  is answered: {answer}")),
            Err((found, message)) => {
                if found != *code {
                    wrong.push(format!("{line}\n  has the code {found} instead of {code}: {message}"));
                }
                for named in named.iter().filter(|named| !message.contains(**named)) {
                    wrong.push(format!("{line}\n  does not name {named:?}: {message}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The best level on every criterion of set 13 of 2026: 100 points.
const BEST_COFFEE: &str = r#"{"1.1": 3, "1.2": 3, "1.3": 4, "1.4": 3, "1.5": 4, "1.6": 3, "1.7": 2, "2.1": 4, "2.2": 4, "2.3": 3, "2.4": 2,
    "3.1": 3, "3.2": 2, "3.3": 3, "3.4": 2, "3.5": 3, "4.1": 4, "4.2": 4, "4.3": 5, "5.1": 5, "5.2": 3, "5.3": 4,
    "6.1.1": 3, "6.1.2": 3, "6.1.3": 3, "6.1.4": 3, "6.1.5": 3, "6.2.1": 3, "6.2.2": 3, "7": 4, "8": 3, "9": 3, "10": 2, "11": 3}"#;

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

mod answers {
    use super::*;

    #[test]
    fn a_single_sheet_of_four_points() {
        let line = r#"{"id": "p1", "regulation": 2026, "set": 13, "tier": "province",
            "sheets": [{"member": "An", "levels": {"1.1": 2, "2.1": 3}}], "minima": "majority"}"#;
        let expected = json!({
            "id": "p1", "regulation": 2026, "outcome": "rated", "sum": 4, "members": 1, "score": "4.00",
            "parts": {"A": "4.00", "B": "0.00", "C": "0.00"}, "band": 1, "star": 1,
            "certifiable": false, "certified_by": null, "unmet": [],
        });
        assert_eq!(ask(line), Ok(expected));
    }

    #[test]
    fn a_perfect_sheet() {
        let line = format!(
            r#"{{"id": "p1", "regulation": 2026, "set": 13, "sheets": [{{"levels": {BEST_COFFEE}}}]}}"#
        );
        let expected = json!({
            "id": "p1", "regulation": 2026, "outcome": "rated", "sum": 100, "members": 1, "score": "100.00",
            "parts": {"A": "40.00", "B": "25.00", "C": "35.00"}, "band": 5, "star": 5,
            "certifiable": true, "certified_by": "centre", "unmet": [],
        });
        assert_eq!(ask(&one_line(&line)), Ok(expected));
    }

    /// Two members at 96 and 95 points: one misses the higher minima of criterion 7, the other the 3-star minimum of 8.
    fn two_members(minima: &str) -> Value {
        let an = BEST_COFFEE.replace(r#""7": 4"#, r#""7": 2"#);
        let binh = BEST_COFFEE.replace(r#""8": 3"#, r#""8": null"#);
        let line = format!(
            r#"{{"id": "p1", "submitted_on": "2026-05-22", "set": 13, "minima": {minima},
                "sheets": [{{"member": "An", "levels": {an}}}, {{"member": "Bình", "levels": {binh}}}]}}"#
        );
        ask(&line).unwrap()
    }

    fn rated(star: u8, certified_by: Option<&str>, unmet: &Value) -> Value {
        json!({
            "id": "p1", "regulation": 2026, "outcome": "rated", "sum": 191, "members": 2, "score": "95.50",
            "parts": {"A": "40.00", "B": "25.00", "C": "30.50"}, "band": 5, "star": star,
            "certifiable": certified_by.is_some(), "certified_by": certified_by, "unmet": unmet,
        })
    }

    #[test]
    fn two_members_under_each_policy() {
        let all = json!([{"criterion": "8", "star": 3}, {"criterion": "7", "star": 4}, {"criterion": "7", "star": 5}]);
        assert_eq!(two_members(r#""majority""#), rated(2, None, &all));
        assert_eq!(two_members("null"), rated(2, None, &all));
        assert_eq!(two_members(r#""unanimous""#), rated(2, None, &all));
        // The means are 2.5 of the 2 points asked on 8, and 3 of the 3 and 5 asked on 7.
        let mean = json!([{"criterion": "7", "star": 5}]);
        assert_eq!(two_members(r#""mean""#), rated(4, Some("province"), &mean));
    }

    #[test]
    fn thirds_are_shown_to_two_decimals_beside_the_exact_sum() {
        let line = request(&[(
            "sheets",
            r#"[{"levels": {"1.1": 1}}, {"levels": {"1.1": 1}}, {"levels": {"8": {"case": "b", "level": 2}}}]"#,
        )]);
        let answer = ask(&line).unwrap();
        assert_eq!(answer["sum"], 5);
        assert_eq!(answer["members"], 3);
        assert_eq!(answer["score"], "1.67");
        assert_eq!(answer["parts"], json!({"A": "0.67", "B": "0.00", "C": "1.00"}));
    }

    #[test]
    fn an_elimination_echoes_its_grounds_and_has_no_star() {
        let grounds = r#"[{"kind": "stopped", "criterion": "6"}, {"kind": "eliminated", "criterion": null}]"#;
        let expected = json!({
            "id": "p1", "regulation": 2026, "outcome": "eliminated",
            "grounds": [{"kind": "stopped", "criterion": "6"}, {"kind": "eliminated", "criterion": null}],
        });
        assert_eq!(ask(&request(&[("grounds", grounds)])), Ok(expected));
    }

    #[test]
    fn a_stop_wins_over_scoring_again() {
        let sheets = format!(r#"[{{"levels": {BEST_COFFEE}}}, {{"levels": {{}}}}]"#);
        let fields = [("set", "13"), ("sheets", sheets.as_str()), ("spread_limit", "5")];
        let stop = ("grounds", r#"[{"kind": "stopped", "criterion": "6.1.1"}]"#);
        let stopped = json!({
            "id": "p1", "regulation": 2026, "outcome": "stopped", "grounds": [{"kind": "stopped", "criterion": "6.1.1"}],
        });
        assert_eq!(ask(&request(&[fields.as_slice(), &[stop]].concat())), Ok(stopped));
        let rescore =
            json!({ "id": "p1", "regulation": 2026, "outcome": "rescore", "spread": 100, "limit": 5 });
        assert_eq!(ask(&request(&fields)), Ok(rescore));
    }

    #[test]
    fn a_provincial_panel_of_1048_scores_again_over_10_points() {
        // Criteria 1.3 (1 to 4), 1.5 (1 to 5) and 4.1 (1, 2, 3, 5) of coffee in 2019: 14 points against 3 or 4.
        let high = r#"{"levels": {"1.3": 4, "1.5": 5, "4.1": 4}}"#;
        let panel = |low: &str, tier: &str, members: usize| {
            let sheets = vec![high; members - 1].join(", ");
            request(&[
                ("regulation", "2019"),
                ("set", "14"),
                ("tier", tier),
                ("attested", "5"),
                ("sheets", &format!(r#"[{sheets}, {{"levels": {low}}}]"#)),
            ])
        };
        let (eleven, ten) = (r#"{"1.3": 1, "1.5": 1, "4.1": 1}"#, r#"{"1.3": 2, "1.5": 1, "4.1": 1}"#);
        let rescore =
            json!({ "id": "p1", "regulation": 2019, "outcome": "rescore", "spread": 11, "limit": 10 });
        assert_eq!(ask(&panel(eleven, r#""province""#, 9)), Ok(rescore.clone()));
        assert_eq!(ask(&panel(eleven, r#""centre""#, 11)), Ok(rescore));
        let rated = ask(&panel(ten, r#""province""#, 9)).unwrap();
        let expected = json!({
            "id": "p1", "regulation": 2019, "outcome": "rated", "sum": 8 * 14 + 4, "members": 9, "score": "12.89",
            "parts": {"A": "8.33", "B": "4.56", "C": "0.00"}, "band": 1, "star": 1,
            "certifiable": false, "certified_by": null, "unmet": [], "attested": 5,
        });
        assert_eq!(rated, expected);
        assert_eq!(ask(&panel(eleven, r#""district""#, 5)).unwrap()["outcome"], "rated");
        assert_eq!(ask(&panel(eleven, r#""district""#, 9)).unwrap_err().0, "council_size");
    }

    #[test]
    fn the_day_of_submission_picks_the_regulation() {
        for (day, year) in [
            ("2019-08-21", 2019),
            ("2023-02-23", 2019),
            ("2023-02-24", 2023),
            ("2026-05-21", 2023),
            ("2026-05-22", 2026),
            ("9999-12-31", 2026),
        ] {
            let sheets = [r#"{"levels": {}}"#; 9].join(", ");
            let line = request(&[
                ("regulation", ""),
                ("submitted_on", &format!("{day:?}")),
                ("sheets", &format!("[{sheets}]")),
            ]);
            assert_eq!(ask(&line).unwrap()["regulation"], year, "{day}");
        }
    }

    #[test]
    fn three_stars_are_certified_by_the_district_under_148_as_signed_alone() {
        // 63 points of set 26 of 2023: part A and B in full, no minima on 3 stars.
        let full = ocop::SetId::decision_148(ocop::ProductSet::Tourism).criteria_set();
        let best: Vec<String> = full
            .criteria()
            .filter(|criterion| criterion.part() != ocop::Part::C)
            .map(|criterion| format!("{:?}: {}", criterion.code(), criterion.levels().len()))
            .collect();
        let sheets = format!(r#"[{{"levels": {{{}}}}}]"#, best.join(", "));
        for (day, by) in [("2025-07-05", "district"), ("2025-07-06", "province")] {
            let answer = ask(&request(&[
                ("regulation", ""),
                ("submitted_on", &format!("{day:?}")),
                ("sheets", &sheets),
            ]))
            .unwrap();
            assert_eq!((&answer["star"], &answer["certified_by"]), (&json!(3), &json!(by)), "{day}");
        }
    }

    #[test]
    fn null_stands_for_the_default_of_every_optional_field() {
        let line = request(&[
            ("submitted_on", "null"),
            ("tier", "null"),
            ("minima", "null"),
            ("grounds", "null"),
            ("spread_limit", "null"),
            ("sheets", r#"[{"member": null, "levels": {"1.1": 1}}]"#),
        ]);
        assert_eq!(ask(&line), ask(&request(&[])));
    }

    #[test]
    fn no_level_may_be_0_null_or_left_out() {
        let left_out = ask(&levels("{}"));
        assert!(left_out.is_ok());
        assert_eq!(ask(&levels(r#"{"1.1": 0, "8": 0}"#)), left_out);
        assert_eq!(ask(&levels(r#"{"1.1": null, "8": null}"#)), left_out);
        assert_eq!(
            ask(&levels(r#"{"8": {"case": "a", "level": 0}, "9": {"case": "b", "level": null}}"#)),
            left_out
        );
    }

    #[test]
    fn the_id_is_handed_back_as_it_came() {
        for id in [
            r#""p1""#,
            r#""""#,
            r#""Đắk Lắk \u00e9 \" \\""#,
            "7",
            "-7",
            "1.50",
            "1e400",
            "123456789012345678901234567890",
        ] {
            let line =
                format!(r#"{{"id": {id}, "regulation": 2026, "set": 26, "sheets": [{{"levels": {{}}}}]}}"#);
            let answer = RateRequest::read(&line).unwrap().rate().unwrap();
            let answer = serde_json::to_string(&answer).unwrap();
            assert!(answer.starts_with(&format!(r#"{{"id":{id},"regulation":2026,"#)), "{answer}");
            let line = line.replace(r#""set": 26"#, r#""set": 27"#);
            let refusal = RateRequest::read(&line).unwrap().rate().unwrap_err();
            assert_eq!(refusal.id().unwrap().json(), id);
        }
    }

    #[test]
    fn an_explanation_is_added_when_asked_for() {
        let line = request(&[]);
        let of = |explained| {
            let answer = RateRequest::read(&line).unwrap().rate().unwrap();
            let answer = if explained { answer.explained() } else { answer };
            assert_eq!(answer.explanation().is_some(), explained);
            serde_json::to_value(&answer).unwrap()
        };
        let (mut with, without) = (of(true), of(false));
        let explanation = with.as_object_mut().unwrap().remove("explanation").unwrap();
        let steps = explanation["steps"].as_array().unwrap();
        assert!(steps.len() > 32, "{explanation}");
        assert_eq!(with, without);
    }

    #[test]
    fn a_product_is_for_the_reader_and_changes_nothing() {
        let product = r#"{"name": "Du lịch", "producer": "HTX", "place": "Hội An", "note": "illustrative"}"#;
        let line = request(&[("product", product)]);
        assert_eq!(ask(&line), ask(&request(&[])));
        let answer = RateRequest::read(&line).unwrap().rate().unwrap();
        assert_eq!(answer.product().unwrap().name(), "Du lịch");
    }

    #[test]
    fn the_order_of_the_fields_is_irrelevant_and_text_may_be_escaped() {
        let line = r#"{"sheets": [{"levels": {"\u0031.1": 1}, "member": "\u0041n"}], "s\u0065t": 26, "minima": "m\u0065an", "regulation": 2026, "id": "p1"}"#;
        assert_eq!(ask(line), ask(&request(&[])));
    }
}

mod refusals {
    use super::*;

    #[test]
    fn regulation_and_day() {
        const YEARS: &[&str] = &["2019", "2023", "2026"];
        let year = |year: &str| request(&[("regulation", year)]);
        let day = |day: &str| request(&[("regulation", ""), ("submitted_on", day)]);
        refused(&[
            (request(&[("regulation", "")]), "missing_regulation", &["regulation", "submitted_on"]),
            (year("null"), "missing_regulation", &["regulation", "submitted_on"]),
            (
                request(&[("submitted_on", r#""2026-06-01""#)]),
                "two_regulations",
                &["regulation", "submitted_on"],
            ),
            (year("2020"), "unknown_regulation", YEARS),
            (year("0"), "unknown_regulation", YEARS),
            (year("65536"), "unknown_regulation", YEARS),
            (year("67562"), "unknown_regulation", YEARS),
            (year("18446744073709551615"), "unknown_regulation", &["regulation", "18446744073709551615"]),
            (year("99999999999999999999999"), "invalid_field", &["regulation", "2019"]),
            (year("-2026"), "invalid_field", &["regulation", "-2026", "2026"]),
            (year("2026.0"), "invalid_field", &["regulation", "2026.0"]),
            (year(r#""2026""#), "invalid_field", &["regulation", r#""2026""#]),
            (year("true"), "invalid_field", &["regulation", "true"]),
            (year("[2026]"), "invalid_field", &["regulation"]),
            (year("{}"), "invalid_field", &["regulation"]),
            (day(r#""2026-02-30""#), "invalid_date", &["submitted_on", "2026-02-30", "YYYY-MM-DD"]),
            (day(r#""2025-02-29""#), "invalid_date", &["submitted_on", "2025-02-29"]),
            (day(r#""2026-6-1""#), "invalid_date", &["submitted_on", "YYYY-MM-DD"]),
            (day(r#""01/06/2026""#), "invalid_date", &["submitted_on", "YYYY-MM-DD"]),
            (day(r#""2026-06-01T00:00:00""#), "invalid_date", &["submitted_on", "YYYY-MM-DD"]),
            (day(r#""+2026-06-01""#), "invalid_date", &["submitted_on", "YYYY-MM-DD"]),
            (day(r#""２０２６-06-01""#), "invalid_date", &["submitted_on", "YYYY-MM-DD"]),
            (day(r#""""#), "invalid_date", &["submitted_on", "YYYY-MM-DD"]),
            (day(r#""0000-00-00""#), "invalid_date", &["submitted_on", "YYYY-MM-DD"]),
            (day("20260601"), "invalid_field", &["submitted_on", "20260601"]),
            (day(r#""2019-08-20""#), "before_first_regulation", &["2019-08-20", "2019-08-21"]),
            (day(r#""0001-01-01""#), "before_first_regulation", &["0001-01-01", "2019-08-21"]),
        ]);
    }

    #[test]
    fn set() {
        const RANGE: &[&str] = &["set", "1 to 26"];
        let set = |set: &str| request(&[("set", set)]);
        refused(&[
            (set("0"), "unknown_set", RANGE),
            (set("27"), "unknown_set", RANGE),
            (set("256"), "unknown_set", RANGE),
            (set("282"), "unknown_set", RANGE),
            (set("18446744073709551615"), "unknown_set", RANGE),
            (set("-1"), "invalid_field", &["set", "-1", "1 to 26"]),
            (set("13.0"), "invalid_field", &["set", "13.0", "1 to 26"]),
            (set(r#""13""#), "invalid_field", &["set", r#""13""#, "1 to 26"]),
            (set("null"), "invalid_field", &["set", "null", "1 to 26"]),
            (set("99999999999999999999999"), "invalid_field", RANGE),
            (request(&[("set", "")]), "missing_field", &["set"]),
        ]);
    }

    #[test]
    fn levels_and_cases() {
        const FOUR: &str = "allowed: 0 (none), 1, 2, 3, 4";
        const CASES: &str = "allowed: 0 (none), a1, a2, b1, b2";
        let one = |level: &str| levels(&format!(r#"{{"1.3": {level}}}"#));
        let cased = |level: &str| levels(&format!(r#"{{"8": {level}}}"#));
        refused(&[
            (levels(r#"{"77": 1}"#), "unknown_criterion", &["\"77\"", "1.1, 1.2", "17"]),
            (levels(r#"{"1.a": 1}"#), "unknown_criterion", &["\"1.a\"", "1.1, 1.2"]),
            (levels(r#"{"": 1}"#), "unknown_criterion", &["\"\""]),
            (levels(r#"{"77": "x"}"#), "unknown_criterion", &["\"77\""]),
            (one("9"), "unknown_level", &["criterion 1.3", "no level 9", FOUR]),
            (one("257"), "unknown_level", &["criterion 1.3", "no level 257", FOUR]),
            (one("18446744073709551615"), "unknown_level", &["criterion 1.3", "18446744073709551615", FOUR]),
            (one("99999999999999999999999"), "not_a_level", &["criterion 1.3", FOUR]),
            (one("-1"), "not_a_level", &["criterion 1.3", "-1", FOUR]),
            (one("-9223372036854775808"), "not_a_level", &["criterion 1.3", "-9223372036854775808", FOUR]),
            (one("2.5"), "not_a_level", &["criterion 1.3", "2.5", FOUR]),
            (one("2.0"), "not_a_level", &["criterion 1.3", "2.0", FOUR]),
            (one("2e0"), "not_a_level", &["criterion 1.3", FOUR]),
            (one("true"), "not_a_level", &["criterion 1.3", "true", FOUR]),
            (one("[1]"), "not_a_level", &["criterion 1.3", FOUR]),
            (one(r#"{"case": "a", "level": 1}"#), "unexpected_case", &["criterion 1.3", "no case a", FOUR]),
            (cased("1"), "missing_case", &["criterion 8", "case", CASES]),
            (cased(r#"{"case": null, "level": 1}"#), "missing_case", &["criterion 8", CASES]),
            (cased(r#"{"case": "c", "level": 1}"#), "unknown_case", &["criterion 8", "\"c\"", CASES]),
            (cased(r#"{"case": "A", "level": 1}"#), "unknown_case", &["criterion 8", "\"A\"", CASES]),
            (cased(r#"{"case": 1, "level": 1}"#), "unknown_case", &["criterion 8", "1", CASES]),
            (cased(r#"{"case": "a", "level": 3}"#), "unknown_level", &["criterion 8", "a3", CASES]),
            (cased(r#"{"case": "a", "level": -1}"#), "not_a_level", &["criterion 8", "-1", CASES]),
            (cased(r#"{"case": "a", "level": 1.5}"#), "not_a_level", &["criterion 8", "1.5", CASES]),
            (cased(r#"{"level": 1}"#), "not_a_level", &["criterion 8", CASES]),
            (cased(r#"{"case": "a"}"#), "not_a_level", &["criterion 8", CASES]),
            (cased("{}"), "not_a_level", &["criterion 8", CASES]),
            (levels(r#"{"1.3": 1, "1.3": 2}"#), "repeated_criterion", &["criterion 1.3"]),
            (levels(r#"{"1.3": null, "1.3": null}"#), "repeated_criterion", &["criterion 1.3"]),
            (
                request(&[("set", "1"), ("sheets", r#"[{"levels": {"5.2": 2}}]"#)]),
                "no_story",
                &["criterion 5.2", "criterion 5.1"],
            ),
            (
                request(&[("set", "1"), ("sheets", r#"[{"levels": {"5.1": 1, "5.2": 3}}]"#)]),
                "no_story",
                &["criterion 5.2", "criterion 5.1"],
            ),
        ]);
    }

    #[test]
    fn a_number_too_large_for_any_type_is_refused_with_its_place() {
        // The JSON reader stops at it, before the library could name the field.
        refused(&[
            (levels(r#"{"1.3": 1e400}"#), "not_a_level", &[]),
            (request(&[("set", "1e400")]), "invalid_field", &[]),
            (request(&[("spread_limit", "-1e400")]), "invalid_field", &[]),
        ]);
    }

    #[test]
    fn every_error_of_every_sheet_comes_at_once() {
        let sheets = r#"[{"member": "An", "levels": {"1.1": 9, "8": 1}}, {"levels": {}}, {"member": "Chi", "levels": {"77": 1, "9": {"case": "a", "level": "x"}}}]"#;
        let (code, message) = ask(&request(&[("sheets", sheets)])).unwrap_err();
        assert_eq!(code, "unknown_level");
        for named in [
            "sheet 1 (An): criterion 1.1",
            "; sheet 1 (An): criterion 8 ",
            "; sheet 3 (Chi): ",
            "\"77\"",
            "; sheet 3 (Chi): criterion 9 ",
        ] {
            assert!(message.contains(named), "{named}: {message}");
        }
        assert!(!message.contains("sheet 2"), "{message}");
    }

    #[test]
    fn sheets_as_a_whole() {
        let sheets = |sheets: &str| request(&[("sheets", sheets)]);
        let tourism_cases =
            r#"[{"levels": {"8": {"case": "a", "level": 1}}}, {"levels": {"8": {"case": "b", "level": 1}}}]"#;
        let nine = |count: usize| format!("[{}]", vec![r#"{"levels": {}}"#; count].join(", "));
        let old = |tier: &str, count: usize| {
            request(&[("regulation", "2019"), ("tier", tier), ("sheets", &nine(count))])
        };
        refused(&[
            (sheets("[]"), "no_sheets", &["at least one"]),
            (sheets("null"), "missing_findings", &[]),
            (sheets("{}"), "invalid_field", &[]),
            (sheets("[null]"), "invalid_field", &["null"]),
            (sheets("[[]]"), "invalid_field", &[]),
            (sheets(r#"[{"member": "An"}]"#), "missing_field", &["levels"]),
            (sheets(r#"[{"levels": null}]"#), "invalid_field", &[]),
            (sheets(r#"[{"levels": [1, 2]}]"#), "invalid_field", &[]),
            (sheets(r#"[{"member": 7, "levels": {}}]"#), "invalid_field", &["member", "7", "text"]),
            (sheets(tourism_cases), "mixed_cases", &["sheet 2", "criterion 8"]),
            (old(r#""district""#, 4), "council_size", &["4", "5 to 7"]),
            (old(r#""district""#, 8), "council_size", &["8", "5 to 7"]),
            (old(r#""province""#, 8), "council_size", &["8", "9 to 11"]),
            (old("null", 1), "council_size", &["1 score sheet", "9 to 11"]),
            (old(r#""centre""#, 12), "council_size", &["12", "9 to 11"]),
            (request(&[("sheets", "")]), "missing_findings", &["sheets"]),
        ]);
    }

    #[test]
    fn the_council_s_rules() {
        refused(&[
            (request(&[("tier", r#""commune""#)]), "unknown_authority", &["tier", "commune"]),
            (request(&[("tier", r#""Province""#)]), "unknown_authority", &["tier"]),
            (request(&[("tier", "1")]), "invalid_field", &["tier", "district, province or centre"]),
            (request(&[("minima", r#""median""#)]), "unknown_minima_policy", &["minima", "median"]),
            (request(&[("minima", "[]")]), "invalid_field", &["minima"]),
            (request(&[("spread_limit", "-1")]), "invalid_field", &["spread_limit", "-1", "0 to 100"]),
            (request(&[("spread_limit", "101")]), "invalid_field", &["spread_limit", "101", "0 to 100"]),
            (request(&[("spread_limit", "266")]), "invalid_field", &["spread_limit", "266", "0 to 100"]),
            (request(&[("spread_limit", "10.5")]), "invalid_field", &["spread_limit", "10.5", "0 to 100"]),
            (
                request(&[("spread_limit", r#""10""#)]),
                "invalid_field",
                &["spread_limit", "\"10\"", "0 to 100"],
            ),
        ]);
        for limit in ["0", "100"] {
            assert!(ask(&request(&[("spread_limit", limit)])).is_ok());
        }
    }

    #[test]
    fn grounds() {
        const KINDS: &[&str] = &["kind", "eliminated", "stopped"];
        let ground = |ground: &str| request(&[("grounds", &format!("[{ground}]"))]);
        refused(&[
            (ground(r#"{"kind": null, "criterion": null}"#), "invalid_field", KINDS),
            (ground(r#"{"kind": "Eliminated", "criterion": null}"#), "unknown_ground_kind", KINDS),
            (ground(r#"{"kind": 1, "criterion": null}"#), "invalid_field", KINDS),
            (ground(r#"{"kind": "stopped", "criterion": 6}"#), "invalid_field", &["criterion", "6"]),
            (
                ground(r#"{"kind": "stopped", "criterion": "6.9"}"#),
                "unknown_criterion",
                &["ground", "6.9", "set 26"],
            ),
            (ground(r#"{"kind": "stopped", "criterion": ""}"#), "unknown_criterion", &["ground"]),
            (ground(r#"{"kind": "stopped"}"#), "missing_field", &["criterion"]),
            (ground(r#"{"criterion": null}"#), "missing_field", &["kind"]),
            (ground("null"), "invalid_field", &["null"]),
            (request(&[("grounds", r#""eliminated""#)]), "invalid_field", &["eliminated"]),
        ]);
    }

    #[test]
    fn a_ground_that_names_no_criterion_of_the_set_says_which_there_are() {
        let line = request(&[("grounds", r#"[{"kind": "stopped", "criterion": "6.9"}]"#)]);
        let (_, message) = ask(&line).unwrap_err();
        assert!(message.contains("1.1, 1.2"), "{message}");
    }

    #[test]
    fn unknown_and_repeated_fields_at_every_depth() {
        refused(&[
            (request(&[("colour", "1")]), "unknown_field", &["colour"]),
            (request(&[("Set", "26")]), "unknown_field", &["Set"]),
            (request(&[("sheets", r#"[{"levels": {}, "name": "An"}]"#)]), "unknown_field", &["name"]),
            (
                levels(r#"{"8": {"case": "a", "level": 1, "points": 3}}"#),
                "not_a_level",
                &["criterion 8", "points"],
            ),
            (levels(r#"{"8": {"case": "a", "level": 1, "level": 2}}"#), "not_a_level", &["criterion 8"]),
            (levels(r#"{"8": {"case": "a", "case": "a", "level": 1}}"#), "not_a_level", &["criterion 8"]),
            (
                request(&[("grounds", r#"[{"kind": "stopped", "criterion": null, "why": ""}]"#)]),
                "unknown_field",
                &["why"],
            ),
            (request(&[("product", r#"{"name": "A", "stars": 5}"#)]), "unknown_field", &["stars"]),
            (request(&[]).replacen("\"set\"", "\"set\": 26, \"set\"", 1), "repeated_field", &["set"]),
            (request(&[]).replacen("\"id\"", "\"id\": \"p1\", \"id\"", 1), "repeated_field", &["id"]),
            (levels("{}").replace("\"levels\"", "\"levels\": {}, \"levels\""), "repeated_field", &["levels"]),
            (request(&[("id", "")]), "missing_field", &["id"]),
        ]);
    }

    #[test]
    fn what_is_no_request() {
        for (line, code) in [
            ("", "not_json"),
            ("null", "not_an_object"),
            ("1", "not_an_object"),
            ("\"p1\"", "not_an_object"),
            ("[]", "not_an_object"),
            ("{}", "missing_field"),
            ("{", "not_json"),
            ("{\"id\": \"p1\"", "not_json"),
            ("{\"id\": \"p1\"} x", "not_json"),
            // Programs drop a byte order mark before they hand a line over.
            ("\u{feff}{}", "not_json"),
            ("{'id': 1}", "not_json"),
        ] {
            assert_eq!(ask(line).unwrap_err().0, code, "{line}");
        }
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(ask(&request(&[("set", &deep)])).is_err());
        assert!(ask(&deep).is_err());
    }

    #[test]
    fn a_list_does_not_pass_for_an_object() {
        refused(&[
            (
                String::from(r#"["p1", 2026, null, 26, null, [{"levels": {}}], null, null, null, null]"#),
                "not_an_object",
                &[],
            ),
            (request(&[("sheets", r#"[["An", {}]]"#)]), "invalid_field", &[]),
            (request(&[("grounds", r#"[["stopped", null]]"#)]), "invalid_field", &[]),
            (request(&[("product", r#"["A", "B", "C", "D"]"#)]), "invalid_field", &[]),
        ]);
    }
}

/// What the contract has beside sheets under a decision whose minima are computed.
mod attested_declared_on_record {
    use super::*;

    /// A panel of 1048's coffee with every best level: 100 points.
    fn panel_of_1048(fields: &[(&str, &str)]) -> String {
        let set = ocop::SetId::decision_1048(ocop::ProductSet1048::Coffee).criteria_set();
        let best = |criterion: ocop::CriterionId| {
            let level = criterion.levels().max_by_key(|level| level.points()).unwrap();
            format!("{:?}: {:?}", criterion.code(), level.tag().to_string())
        };
        let best: Vec<String> = set.criteria().map(best).collect();
        let sheets = vec![format!(r#"{{"levels": {{{}}}}}"#, best.join(", ")); 9].join(", ");
        let (number, sheets) = (set.number().to_string(), format!("[{sheets}]"));
        let mut all = vec![("regulation", "2019"), ("set", number.as_str()), ("sheets", sheets.as_str())];
        all.extend(fields);
        request(&all)
    }

    #[test]
    fn the_lower_of_the_band_and_the_attested_star_is_awarded_under_781() {
        for attested in 1..=5_u8 {
            let answer = ask(&panel_of_1048(&[("attested", &attested.to_string())])).unwrap();
            assert_eq!(
                (&answer["band"], &answer["star"], &answer["attested"], &answer["score"]),
                (&json!(5), &json!(attested), &json!(attested), &json!("100.00"))
            );
        }
        let outside = &["attested", "1, 2, 3, 4, 5"];
        refused(&[
            (panel_of_1048(&[]), "attestation_needed", &["1 to 5"]),
            (panel_of_1048(&[("attested", "0")]), "unknown_star", outside),
            (panel_of_1048(&[("attested", "6")]), "unknown_star", outside),
            (panel_of_1048(&[("attested", "3.5")]), "invalid_field", &["attested", "3.5", "1 to 5"]),
            (request(&[("attested", "3")]), "attestation_not_asked", &[]),
        ]);
        // 1048's own tourism set and 781's have minima of their own or none: nothing is attested.
        for day in ["2020-06-07", "2020-06-08"] {
            let sheets = format!("[{}]", [r#"{"levels": {}}"#; 9].join(", "));
            let fields = [("regulation", ""), ("submitted_on", &format!("{day:?}")), ("sheets", &sheets)];
            assert!(ask(&request(&fields)).is_ok(), "{day}");
            let asked = [fields.as_slice(), &[("attested", "3")]].concat();
            assert_eq!(ask(&request(&asked)).unwrap_err().0, "attestation_not_asked", "{day}");
        }
    }

    fn declared(unmet: &str) -> String {
        let sheets = format!(r#"[{{"levels": {BEST_COFFEE}}}]"#);
        request(&[("set", "13"), ("sheets", &sheets), ("minima", r#""declared""#), ("unmet", unmet)])
    }

    #[test]
    fn what_the_council_declares_unmet_holds_the_star_down() {
        let of = |unmet: &str| {
            let answer = ask(&declared(unmet)).unwrap();
            (answer["star"].clone(), answer["unmet"].clone())
        };
        assert_eq!(of("[]"), (json!(5), json!([])));
        let three = r#"[{"criterion": "2.2", "star": 3}]"#;
        assert_eq!(of(three), (json!(2), serde_json::from_str(three).unwrap()));
        refused(&[
            (declared(r#"[{"criterion": "2.2", "star": 4}]"#), "unknown_minimum", &["2.2", "3 stars"]),
            (declared(r#"[{"criterion": "1.7", "star": 3}]"#), "unknown_minimum", &["1.7"]),
            (declared(r#"[{"criterion": "9.9", "star": 3}]"#), "unknown_criterion", &["9.9"]),
            (declared(r#"[{"criterion": "2.2", "star": 0}]"#), "unknown_star", &["unmet", "1, 2, 3, 4, 5"]),
            (request(&[("set", "13"), ("unmet", three)]), "unmet_not_asked", &["unmet"]),
        ]);
    }

    fn on_record(parts: &str, fields: &[(&str, &str)]) -> String {
        let all = [&[("set", "13"), ("sheets", ""), ("parts", parts)], fields].concat();
        request(&all)
    }

    #[test]
    fn a_result_on_record_is_rated_by_its_part_means_and_attested_minima() {
        let parts = r#"{"A": "31.00", "B": "24.00", "C": "35.00"}"#;
        let answer = ask(&on_record(parts, &[("attested", "4")])).unwrap();
        let expected = json!({
            "id": "p1", "regulation": 2026, "outcome": "rated", "score": "90.00",
            "parts": {"A": "31.00", "B": "24.00", "C": "35.00"}, "band": 5, "star": 4,
            "certifiable": true, "certified_by": "province", "unmet": [], "attested": 4,
        });
        assert_eq!(answer, expected);
        let five = ask(&on_record(parts, &[("attested", "5")])).unwrap();
        assert_eq!(five["star"], 5, "exactly 90 points are five stars");
        let with = |parts: &str| on_record(parts, &[("attested", "5")]);
        refused(&[
            (on_record(parts, &[]), "attestation_needed", &["1 to 5"]),
            (with(r#"{"A": "41", "B": "24", "C": "35"}"#), "part_out_of_range", &["41", "40"]),
            (with(r#"{"A": "31.001", "B": "24", "C": "35"}"#), "score_decimals", &["31.001"]),
            (with(r#"{"A": "-1", "B": "24", "C": "35"}"#), "invalid_points", &["-1"]),
            (with(r#"{"A": "31", "B": "24"}"#), "missing_field", &["C"]),
            (with(r#"{"A": 31.5, "B": "24", "C": "35"}"#), "invalid_field", &["31.5"]),
            (request(&[("parts", parts), ("attested", "5")]), "two_findings", &["sheets", "parts"]),
            (request(&[("sheets", "")]), "missing_findings", &["sheets", "parts"]),
        ]);
    }

    #[test]
    fn a_self_assessment_is_one_sheet_and_asks_for_no_council() {
        let set = ocop::SetId::decision_1048(ocop::ProductSet1048::Coffee).number().to_string();
        let alone = |sheets: &str| {
            request(&[
                ("regulation", "2019"),
                ("set", &set),
                ("attested", "3"),
                ("alone", "true"),
                ("sheets", sheets),
            ])
        };
        assert_eq!(ask(&alone(r#"[{"levels": {"1.1": 1}}]"#)).unwrap()["members"], 1);
        assert!(ask(&alone(r#"[{"levels": {}}, {"levels": {}}]"#)).is_err());
    }

    #[test]
    fn a_quorum_lets_fewer_members_score() {
        let set = ocop::SetId::decision_1048(ocop::ProductSet1048::Coffee).number().to_string();
        let sheets = format!("[{}]", [r#"{"levels": {}}"#; 7].join(", "));
        let of = |quorum: &str| {
            request(&[
                ("regulation", "2019"),
                ("set", &set),
                ("attested", "3"),
                ("sheets", &sheets),
                ("quorum", quorum),
            ])
        };
        assert_eq!(ask(&of("7")).unwrap()["members"], 7);
        refused(&[
            (of("8"), "council_size", &["7", "8 to 11"]),
            (of("null"), "council_size", &["7", "9 to 11"]),
            (of("0"), "invalid_field", &["quorum", "0"]),
            (of("12"), "quorum_too_large", &["12", "11"]),
        ]);
    }
}
