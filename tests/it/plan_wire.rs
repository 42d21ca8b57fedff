//! Upgrade requests as other languages send them.

use ocop::upgrade::Obstacle;
use ocop::wire::PlanRequest;
use serde_json::{Value, json};

/// The answer, or the code and message of the refusal.
fn ask(line: &str) -> Result<Value, (String, String)> {
    let answer = PlanRequest::read(line).and_then(PlanRequest::plan).map_err(|refusal| {
        let told = serde_json::to_value(&refusal).unwrap();
        (told["error"]["code"].as_str().unwrap().to_owned(), refusal.to_string())
    })?;
    Ok(serde_json::to_value(&answer).unwrap())
}

/// The answer's own value.
fn answered(line: &str) -> ocop::wire::PlanAnswer {
    PlanRequest::read(line).unwrap().plan().unwrap()
}

/// A request for set 13 of 2026 with fields added or replaced; left out where the value is empty.
fn request(fields: &[(&str, &str)]) -> String {
    let mut all = vec![
        ("id", r#""p1""#),
        ("regulation", "2026"),
        ("set", "13"),
        ("levels", r#"{"1.1": 2}"#),
        ("target", "1"),
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

/// A request for tourism, whose criteria 8, 9 and 15 have cases.
fn tourism(fields: &[(&str, &str)]) -> String {
    let set = [("set", "26"), ("levels", "{}"), ("target", "2")];
    request(&[set.as_slice(), fields].concat())
}

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

/// 68 points of set 13 of 2026: every minimum for four stars but those of 1.5 and 2.3.
const COFFEE_68: &str = r#"{"1.1": 3, "1.2": 1, "1.3": 3, "1.4": 2, "1.5": 1, "1.6": 2, "1.7": 1, "2.1": 4, "2.2": 4, "2.3": 2,
    "3.1": 2, "3.2": 1, "3.3": 2, "3.4": 2, "3.5": 2, "4.1": 3, "4.2": 3, "4.3": 3, "5.1": 5, "5.2": 2, "5.3": 3,
    "6.1.1": 3, "6.1.2": 2, "6.1.3": 2, "6.1.4": 3, "6.1.5": 2, "6.2.1": 2, "6.2.2": 3, "7": 3, "8": 2, "9": 2, "10": 2, "11": 3}"#;

mod answers {
    use super::*;

    #[test]
    fn the_example_of_the_contract_is_out_of_reach_and_says_why() {
        let line = r#"{"id": "p1", "regulation": 2026, "set": 13, "levels": {"1.1": 2}, "target": 4,
            "fixed": ["3.1"], "costs": {"1.5": {"2": 30, "3": 45}}}"#;
        // Levels 2 of 1.1 and 3 of 1.5 are worth 2 points each and meet their minima; all the others stay unmet.
        let blocked: Vec<Value> = [
            ("2.2", 3),
            ("2.3", 3),
            ("3.5", 3),
            ("4.1", 3),
            ("5.3", 3),
            ("8", 3),
            ("9", 3),
            ("1.6", 4),
            ("2.1", 4),
            ("2.3", 4),
            ("3.4", 4),
            ("3.5", 4),
            ("4.1", 4),
            ("5.1", 4),
            ("7", 4),
            ("9", 4),
        ]
        .iter()
        .map(|(criterion, star)| json!({ "criterion": criterion, "star": star }))
        .collect();
        let expected =
            json!({ "id": "p1", "feasible": false, "sum_best": 4, "blocked": blocked, "star_best": 1 });
        assert_eq!(ask(line), Ok(expected));
    }

    #[test]
    fn a_plan_of_two_steps_to_the_letter() {
        let costs = r#"{"1.5": {"2": 30, "3": 45}, "2.3": {"3": 30}, "9": {"3": 31}}"#;
        let line =
            request(&[("levels", COFFEE_68), ("target", "4"), ("fixed", r#"["3.1"]"#), ("costs", costs)])
                .replace('\n', " ");
        assert_eq!(
            serde_json::to_string(&answered(&line)).unwrap(),
            concat!(
                r#"{"id":"p1","feasible":true,"cost":75,"steps":["#,
                r#"{"criterion":"1.5","from":1,"to":3,"points":2,"cost":45},"#,
                r#"{"criterion":"2.3","from":2,"to":3,"points":1,"cost":30}],"#,
                r#""sum_after":71,"star_after":4}"#
            )
        );
    }

    #[test]
    fn a_step_from_nothing_starts_at_0() {
        let line = request(&[("levels", r#"{"1.1": null, "1.3": 0}"#), ("target", "1"), ("costs", "{}")]);
        assert_eq!(
            ask(&line),
            Ok(
                json!({ "id": "p1", "feasible": true, "cost": 0, "steps": [], "sum_after": 0, "star_after": 1 })
            )
        );
        let all = r#"{"1.1": 2, "1.3": 0}"#;
        let line = request(&[
            ("set", "13"),
            ("regulation", "2019"),
            ("levels", all),
            ("target", "2"),
            ("attested", "2"),
        ]);
        let answer = ask(&line).unwrap();
        let steps = answer["steps"].as_array().unwrap();
        assert!(
            steps.iter().any(|step| step["from"] == 0)
                && steps.iter().all(|step| step["to"].as_u64() > Some(0)),
            "{answer}"
        );
    }

    #[test]
    fn levels_of_a_case_are_named_with_it() {
        let ask = |levels: &str, costs: &str| ask(&tourism(&[("levels", levels), ("costs", costs)])).unwrap();
        // 27 points of criteria without cases: three more make two stars.
        let set = ocop::ProductSet::Tourism.criteria_set();
        let mut points = 0;
        let mut levels = Vec::new();
        for criterion in
            set.criteria().filter(|criterion| !criterion.has_cases() && !criterion.is_story_only())
        {
            let fits = criterion.levels().rev().find(|level| points + u32::from(level.points()) <= 27);
            if let Some(level) = fits {
                points += u32::from(level.points());
                levels.push(format!("{:?}: {}", criterion.code(), level.position()));
            }
        }
        assert_eq!(points, 27);
        let with = |own: &str| {
            let own = if own.is_empty() { Vec::new() } else { vec![own.to_owned()] };
            format!("{{{}}}", [levels.clone(), own].concat().join(", "))
        };
        let costs = r#"{"8": {"a1": 9, "a2": 5, "b1": 9, "b2": 6}}"#;
        assert_eq!(
            ask(&with(""), costs),
            json!({ "id": "p1", "feasible": true, "cost": 5, "sum_after": 30, "star_after": 2,
                "steps": [{"criterion": "8", "from": 0, "to": "a2", "points": 3, "cost": 5}] })
        );
        // Case b is chosen, and its first point is there already.
        let costs = r#"{"8": {"a1": 9, "a2": 5, "b1": 9, "b2": 6}, "9": {"b1": 4, "b2": 7}}"#;
        assert_eq!(
            ask(&with(r#""8": {"case": "b", "level": 1}"#), costs),
            json!({ "id": "p1", "feasible": true, "cost": 6, "sum_after": 30, "star_after": 2,
                "steps": [{"criterion": "8", "from": "b1", "to": "b2", "points": 2, "cost": 6}] })
        );
        let closed = ask(&with(r#""8": {"case": "b", "level": 1}"#), r#"{"8": {"a1": 1, "a2": 1}}"#);
        assert_eq!(
            closed,
            json!({ "id": "p1", "feasible": false, "sum_best": 28, "blocked": [], "star_best": 1 })
        );
    }

    #[test]
    fn a_star_reached_already_takes_no_step() {
        let line = request(&[("levels", COFFEE_68), ("target", "2")]).replace('\n', " ");
        assert_eq!(
            ask(&line),
            Ok(
                json!({ "id": "p1", "feasible": true, "cost": 0, "steps": [], "sum_after": 68, "star_after": 3 })
            )
        );
    }

    #[test]
    fn the_sum_blocks_too_and_then_no_minimum_is_listed() {
        let line = request(&[
            ("levels", COFFEE_68),
            ("target", "4"),
            ("costs", r#"{"1.5": {"3": 1}, "2.3": {"3": 1}}"#),
        ]);
        let line = line.replace('\n', " ");
        assert_eq!(ask(&line).unwrap()["sum_after"], 71);
        let line = line.replace(r#""1.4": 2"#, r#""1.4": 0"#);
        assert_eq!(
            ask(&line),
            Ok(json!({ "id": "p1", "feasible": false, "sum_best": 69, "blocked": [], "star_best": 3 }))
        );
    }

    #[test]
    fn null_and_absence_stand_for_no_costs_and_nothing_fixed() {
        let plain = request(&[("levels", COFFEE_68), ("target", "5")]).replace('\n', " ");
        let answer = ask(&plain).unwrap();
        assert_eq!(
            answer["cost"].as_u64().unwrap(),
            u64::try_from(answer["steps"].as_array().unwrap().len()).unwrap()
        );
        for (name, value) in [
            ("costs", "null"),
            ("fixed", "null"),
            ("fixed", "[]"),
            ("product", "null"),
            ("product", r#"{"name": "A"}"#),
        ] {
            let line = request(&[("levels", COFFEE_68), ("target", "5"), (name, value)]).replace('\n', " ");
            assert_eq!(ask(&line), Ok(answer.clone()), "{name}: {value}");
        }
        // No move listed is another thing than no list.
        let line = request(&[("levels", COFFEE_68), ("target", "5"), ("costs", "{}")]).replace('\n', " ");
        assert_eq!(ask(&line).unwrap()["sum_best"], 68);
        let line = request(&[("levels", COFFEE_68), ("target", "5"), ("costs", r#"{"1.5": {}}"#)])
            .replace('\n', " ");
        assert_eq!(ask(&line).unwrap()["sum_best"], 68);
    }

    #[test]
    fn fixed_wins_over_a_move_listed() {
        let costs = ("costs", r#"{"1.5": {"3": 45}, "2.3": {"3": 30}}"#);
        let line = request(&[("levels", COFFEE_68), ("target", "4"), costs, ("fixed", r#"["2.3", "2.3"]"#)])
            .replace('\n', " ");
        let expected = json!({ "id": "p1", "feasible": false, "sum_best": 70, "blocked": [{"criterion": "2.3", "star": 4}], "star_best": 3 });
        assert_eq!(ask(&line), Ok(expected));
    }

    #[test]
    fn the_plan_may_tell_the_story_that_a_story_only_criterion_needs() {
        let untold = COFFEE_68.replace(r#""5.1": 5, "5.2": 2, "5.3": 3"#, r#""5.1": 1, "5.2": 1, "5.3": 0"#);
        let costs =
            ("costs", r#"{"5.1": {"2": 8, "5": 10}, "5.2": {"2": 1}, "1.5": {"3": 1}, "2.3": {"3": 1}}"#);
        let answer = |fixed| {
            ask(&request(&[("levels", &untold), ("target", "2"), costs, ("fixed", fixed)]).replace('\n', " "))
                .unwrap()
        };
        // 59 points: everything that the moves can add is 5 + 1 + 2 + 1.
        assert_eq!(answer("[]")["star_after"], 2);
        let best = |fixed| {
            let line =
                request(&[("levels", &untold), ("target", "5"), costs, ("fixed", fixed)]).replace('\n', " ");
            ask(&line).unwrap()["sum_best"].as_u64().unwrap()
        };
        assert_eq!((best("[]"), best(r#"["5.1"]"#)), (68, 62));
    }

    #[test]
    fn costs_may_be_0_and_as_high_as_4_294_967_295() {
        let costs = ("costs", r#"{"1.5": {"3": 4294967295}, "2.3": {"3": 4294967295}}"#);
        let line = request(&[("levels", COFFEE_68), ("target", "4"), costs]).replace('\n', " ");
        assert_eq!(ask(&line).unwrap()["cost"], 8_589_934_590_u64);
        let line = line.replace("4294967295", "0");
        assert_eq!(ask(&line).unwrap()["cost"], 0);
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
            let line = request(&[("id", id)]);
            let answer = serde_json::to_string(&answered(&line)).unwrap();
            assert!(answer.starts_with(&format!(r#"{{"id":{id},"feasible":true,"#)), "{answer}");
            let line = line.replace(r#""set": 13"#, r#""set": 27"#);
            let refusal = PlanRequest::read(&line).unwrap().plan().unwrap_err();
            assert_eq!(refusal.id().unwrap().json(), id);
        }
    }

    #[test]
    fn an_answer_also_tells_the_rating_the_other_stars_and_the_product() {
        let product =
            r#"{"name": "Cà phê", "producer": "HTX", "place": "Buôn Ma Thuột", "note": "illustrative"}"#;
        let line =
            request(&[("levels", COFFEE_68), ("target", "4"), ("product", product)]).replace('\n', " ");
        let answer = answered(&line);
        assert_eq!((answer.rating().score().numerator(), answer.rating().star().number()), (68, 3));
        assert_eq!(answer.set().number(), 13);
        assert_eq!(answer.product().unwrap().name(), "Cà phê");
        let others: Vec<u8> =
            answer.other_plans().map(|(star, plan)| star.number() * u8::from(plan.is_ok())).collect();
        assert_eq!(others, [5]);
        assert_eq!(answer.plan().unwrap().target().number(), 4);
    }

    /// What the council would find met is its own to say (reading 23).
    #[test]
    fn the_attested_minima_of_781_bound_a_plan_and_are_asked_for() {
        let of = |attested: &str| {
            request(&[("regulation", "2019"), ("levels", "{}"), ("target", "5"), ("attested", attested)])
        };
        assert_eq!(ask(&of("5")).unwrap()["star_after"], 5);
        let four = answered(&of("4"));
        assert!(four.plan().is_err_and(|gone| {
            gone.obstacles()
                .iter()
                .any(|one| matches!(one, Obstacle::Attestation { up_to } if up_to.number() == 4))
        }));
        assert_eq!(ask(&of("null")).unwrap_err().0, "attestation_needed");
        assert_eq!(ask(&request(&[("attested", "5")])).unwrap_err().0, "attestation_not_asked");
    }

    /// A council's sheets stand instead of one sheet: a step raises every member's level.
    #[test]
    fn a_plan_starts_from_a_councils_sheets() {
        let sheets = format!(r#"[{{"levels": {COFFEE_68}}}, {{"member": "An", "levels": {COFFEE_68}}}]"#);
        let council = request(&[("levels", ""), ("sheets", &sheets), ("target", "4")]).replace('\n', " ");
        let one = request(&[("levels", COFFEE_68), ("target", "4")]).replace('\n', " ");
        let (council, one) = (ask(&council).unwrap(), ask(&one).unwrap());
        assert_eq!((&council["cost"], &council["star_after"]), (&one["cost"], &one["star_after"]));
        let both = request(&[("sheets", &sheets)]).replace('\n', " ");
        assert_eq!(ask(&both).unwrap_err().0, "two_findings");
        assert_eq!(ask(&request(&[("levels", "")])).unwrap_err().0, "missing_findings");
    }
}

mod refusals {
    use super::*;

    fn costs(costs: &str) -> String {
        request(&[("costs", costs)])
    }

    #[test]
    fn target() {
        for target in ["-1", "4.0", r#""4""#, "true", "[4]", "{}"] {
            refused(&[(request(&[("target", target)]), "invalid_field", &["field target", "from 1 to 5"])]);
        }
        refused(&[
            (request(&[("target", "0")]), "unknown_star", &["target", "1, 2, 3, 4, 5"]),
            (request(&[("target", "6")]), "unknown_star", &["target", "1, 2, 3, 4, 5"]),
            (request(&[("target", "260")]), "unknown_star", &["target", "260"]),
            (request(&[("target", "null")]), "invalid_field", &["field target", "null", "from 1 to 5"]),
            (request(&[("target", "")]), "missing_field", &["target"]),
        ]);
        for target in 1..=5 {
            assert!(ask(&request(&[("target", &target.to_string())])).is_ok());
        }
    }

    #[test]
    fn regulation_and_set() {
        refused(&[
            (request(&[("regulation", "2020")]), "unknown_regulation", &["2019", "2023", "2026"]),
            (request(&[("regulation", "65536")]), "unknown_regulation", &["regulation", "65536", "2026"]),
            (request(&[("regulation", r#""2026""#)]), "invalid_field", &["regulation"]),
            (request(&[("regulation", "null")]), "missing_regulation", &["regulation", "submitted_on"]),
            (request(&[("regulation", "")]), "missing_regulation", &["regulation"]),
            (request(&[("set", "0")]), "unknown_set", &["1 to 26"]),
            (request(&[("set", "27")]), "unknown_set", &["27", "1 to 26"]),
            (request(&[("set", "")]), "missing_field", &["set"]),
        ]);
    }

    #[test]
    fn levels() {
        let levels = |levels: &str| request(&[("levels", levels)]);
        refused(&[
            (levels(r#"{"1.99": 1}"#), "unknown_criterion", &["1.99", "1.1"]),
            (levels(r#"{"1.1": 4}"#), "unknown_level", &["1.1", "4", "1, 2, 3"]),
            (levels(r#"{"1.1": -1}"#), "not_a_level", &["1.1", "-1"]),
            (levels(r#"{"1.1": 1.5}"#), "not_a_level", &["1.1", "1.5"]),
            (levels(r#"{"1.1": "x"}"#), "not_a_level", &["1.1"]),
            (levels(r#"{"1.1": {"case": "a", "level": 1}}"#), "unexpected_case", &["1.1"]),
            (levels(r#"{"1.1": 1, "1.1": 1}"#), "repeated_criterion", &["1.1", "twice"]),
            (levels(r#"{"5.2": 2}"#), "no_story", &["5.2", "5.1"]),
            (tourism(&[("levels", r#"{"8": 2}"#)]), "missing_case", &["8", "a1", "b2"]),
            (tourism(&[("levels", r#"{"8": {"case": "c", "level": 1}}"#)]), "unknown_case", &["8", "c"]),
            (levels("null"), "missing_findings", &["levels", "sheets"]),
            (levels("[]"), "invalid_field", &["levels"]),
            (levels(""), "missing_findings", &["levels", "sheets"]),
        ]);
    }

    #[test]
    fn fixed() {
        let fixed = |fixed: &str| request(&[("fixed", fixed)]);
        refused(&[
            (fixed(r#"["1.99"]"#), "unknown_criterion", &["1.99", "1.1"]),
            (fixed(r#"["1.1", ""]"#), "unknown_criterion", &["1.1"]),
            (fixed(r#"["1.1 "]"#), "unknown_criterion", &["1.1 "]),
            (fixed(r#"["1"]"#), "unknown_criterion", &["1.1"]),
            (fixed("[1.1]"), "invalid_field", &["fixed", "1.1"]),
            (fixed("[3]"), "invalid_field", &["fixed", "3"]),
            (fixed("[null]"), "invalid_field", &["fixed", "null"]),
            (fixed(r#"[["1.1"]]"#), "invalid_field", &["fixed"]),
            (fixed(r#""1.1""#), "invalid_field", &["fixed", "a list"]),
            (fixed(r#"{"1.1": true}"#), "invalid_field", &["fixed", "a list"]),
        ]);
    }

    #[test]
    fn a_key_of_costs_that_is_no_level() {
        for key in [
            "0",
            "",
            "x",
            "02",
            "00",
            " 2",
            "2 ",
            "+2",
            "-2",
            "2.0",
            "2e0",
            "²",
            "a",
            "a02",
            "A2",
            "c1",
            "2a",
            "ab",
            "é",
            "99999999999999999999999",
        ] {
            let line = costs(&format!(r#"{{"1.5": {{{key:?}: 1}}}}"#));
            refused(&[(line, "unknown_level", &["1.5", key])]);
        }
        refused(&[
            (costs(r#"{"1.5": {"5": 1}}"#), "unknown_level", &["1.5", "5", "1, 2, 3, 4"]),
            (costs(r#"{"1.5": {"18446744073709551615": 1}}"#), "unknown_level", &["1.5", "1, 2, 3, 4"]),
            (costs(r#"{"1.5": {"a0": 1}}"#), "unexpected_case", &["1.5", "1, 2, 3, 4"]),
            (costs(r#"{"1.5": {"a2": 1}}"#), "unexpected_case", &["1.5", "1, 2, 3, 4"]),
            (tourism(&[("costs", r#"{"8": {"2": 1}}"#)]), "missing_case", &["8", "a1", "b2"]),
            (tourism(&[("costs", r#"{"8": {"a3": 1}}"#)]), "unknown_level", &["8", "a3", "b2"]),
            (tourism(&[("costs", r#"{"8": {"a0": 1}}"#)]), "unknown_level", &["8", "a1, a2, b1, b2"]),
        ]);
    }

    #[test]
    fn a_cost_that_is_no_whole_number_in_range() {
        for cost in [
            "-1",
            "1.5",
            "30.0",
            "1e3",
            r#""30""#,
            "true",
            "[30]",
            "{}",
            "null",
            "18446744073709551615",
            "99999999999999999999999",
        ] {
            refused(&[(costs(&format!(r#"{{"1.5": {{"3": {cost}}}}}"#)), "invalid_field", &["costs"])]);
        }
    }

    #[test]
    fn costs_of_a_criterion_that_the_set_does_not_have() {
        refused(&[
            (costs(r#"{"1.99": {"1": 1}}"#), "unknown_criterion", &["1.99", "1.1"]),
            (costs(r#"{"": {"1": 1}}"#), "unknown_criterion", &["1.1"]),
            (costs(r#"{"1.99": {}}"#), "unknown_criterion", &["1.99", "1.1"]),
        ]);
    }

    #[test]
    fn costs_of_another_shape() {
        refused(&[
            (costs("[]"), "invalid_field", &["costs", "object"]),
            (costs("30"), "invalid_field", &["costs", "object"]),
            (costs(r#"{"1.5": null}"#), "invalid_field", &["costs", "object"]),
            (costs(r#"{"1.5": 30}"#), "invalid_field", &["costs", "object"]),
            (costs(r#"{"1.5": [0, 30]}"#), "invalid_field", &["costs", "object"]),
        ]);
    }

    #[test]
    fn the_same_key_twice() {
        refused(&[
            (costs(r#"{"1.5": {"3": 1, "3": 2}}"#), "repeated_move", &["1.5", "3", "twice"]),
            (costs(r#"{"1.5": {"3": 1}, "1.5": {"3": 1}}"#), "repeated_criterion", &["1.5", "twice"]),
            (costs(r#"{"1.5": {"2": 1}, "1.5": {"3": 1}}"#), "repeated_criterion", &["1.5", "twice"]),
            (
                request(&[]).replacen("\"target\"", "\"target\": 1, \"target\"", 1),
                "repeated_field",
                &["target"],
            ),
            (request(&[]).replacen("\"id\"", "\"id\": \"p1\", \"id\"", 1), "repeated_field", &["id"]),
            (
                request(&[("costs", "{}")]).replacen("\"costs\"", "\"costs\": {}, \"costs\"", 1),
                "repeated_field",
                &["costs"],
            ),
        ]);
    }

    #[test]
    fn unknown_fields_and_other_things_than_a_request() {
        for field in ["cost", "Target", "parts"] {
            refused(&[(request(&[(field, "null")]), "unknown_field", &[field])]);
        }
        refused(&[(request(&[("id", "")]), "missing_field", &["id"])]);
        for (line, code) in [
            ("", "not_json"),
            ("null", "not_an_object"),
            ("1", "not_an_object"),
            (r#""p1""#, "not_an_object"),
            ("[]", "not_an_object"),
            ("{}", "missing_field"),
            ("{", "not_json"),
            (r#"{"id": "p1""#, "not_json"),
            (r#"{"id": "p1"} x"#, "not_json"),
            ("\u{feff}{}", "not_json"),
        ] {
            assert_eq!(ask(line).unwrap_err().0, code, "{line}");
        }
    }

    #[test]
    fn a_list_does_not_pass_for_an_object() {
        refused(&[
            (String::from(r#"["p1", 2026, 13, {"1.1": 2}, 1, null, null, null]"#), "not_an_object", &[]),
            (request(&[("product", r#"["A", "B", "C", "D"]"#)]), "invalid_field", &[]),
        ]);
    }
}
