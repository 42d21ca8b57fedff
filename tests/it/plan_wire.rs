//! Upgrade requests as other languages send them, and the program that answers them.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use ocop::upgrade::Obstacle;
use ocop::wire::PlanRequest;
use serde_json::value::RawValue;
use serde_json::{Value, json};

/// The answer, or the code and message of the error. A line that cannot be read as a request has the code `unreadable`.
fn ask(line: &str) -> Result<Value, (&'static str, String)> {
    let request: PlanRequest<'_, Value> =
        serde_json::from_str(line).map_err(|error| ("unreadable", error.to_string()))?;
    let answer = request.plan().map_err(|(id, error)| {
        assert_eq!(id, json!("p1"), "{line}");
        (error.code(), error.to_string())
    })?;
    Ok(serde_json::to_value(&answer).unwrap())
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
        let request: PlanRequest<'_, &RawValue> = serde_json::from_str(&line).unwrap();
        assert_eq!(
            serde_json::to_string(&request.plan().unwrap()).unwrap(),
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
        let line = request(&[("set", "13"), ("regulation", "2019"), ("levels", all), ("target", "2")]);
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
        let set = ocop::CriteriaSet::find(ocop::Regime::Decision26, 26).unwrap();
        let mut points = 0;
        let mut levels = Vec::new();
        for criterion in
            set.criteria().iter().filter(|criterion| !criterion.has_cases() && !criterion.is_story_only())
        {
            let fits = criterion.levels().iter().rev().find(|level| points + u32::from(level.points()) <= 27);
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
            let request: PlanRequest<'_, &RawValue> = serde_json::from_str(&line).unwrap();
            let answer = serde_json::to_string(&request.plan().unwrap()).unwrap();
            assert!(answer.starts_with(&format!(r#"{{"id":{id},"feasible":true,"#)), "{answer}");
            let line = line.replace(r#""set": 13"#, r#""set": 27"#);
            let request: PlanRequest<'_, &RawValue> = serde_json::from_str(&line).unwrap();
            assert_eq!(request.plan().unwrap_err().0.get(), id);
        }
    }

    #[test]
    fn an_answer_also_tells_the_rating_the_other_stars_and_the_product() {
        let product =
            r#"{"name": "Cà phê", "producer": "HTX", "place": "Buôn Ma Thuột", "note": "illustrative"}"#;
        let line =
            request(&[("levels", COFFEE_68), ("target", "4"), ("product", product)]).replace('\n', " ");
        let request: PlanRequest<'_, Value> = serde_json::from_str(&line).unwrap();
        let answer = request.plan().unwrap();
        assert_eq!((answer.rating().score().sum(), answer.rating().star().number()), (68, 3));
        assert_eq!(answer.set().number(), 13);
        assert_eq!(answer.product().unwrap().name, "Cà phê");
        let others: Vec<u8> =
            answer.other_plans().iter().map(|(star, plan)| star.number() * u8::from(plan.is_ok())).collect();
        assert_eq!(others, [5]);
        assert_eq!(answer.plan().unwrap().target().number(), 4);
    }

    #[test]
    fn the_attested_minima_of_781_do_not_bound_a_request() {
        // Nobody is asked to attest anything, so all of them count as attested.
        let line = request(&[("regulation", "2019"), ("levels", "{}"), ("target", "5")]);
        assert_eq!(ask(&line).unwrap()["star_after"], 5);
        let request: PlanRequest<'_, Value> = serde_json::from_str(&line).unwrap();
        let answer = request.plan().unwrap();
        assert!(!answer.plan().is_err_and(|gone| {
            gone.obstacles().iter().any(|one| matches!(one, Obstacle::Attestation { .. }))
        }));
    }
}

mod refusals {
    use super::*;

    fn costs(costs: &str) -> String {
        request(&[("costs", costs)])
    }

    #[test]
    fn target() {
        for target in [
            "0",
            "6",
            "-1",
            "4.0",
            r#""4""#,
            "true",
            "[4]",
            "{}",
            "260",
            "18446744073709551615",
            "99999999999999999999999",
        ] {
            refused(&[(request(&[("target", target)]), "invalid_field", &["field target", "from 1 to 5"])]);
        }
        refused(&[
            (request(&[("target", "null")]), "invalid_field", &["field target", "null", "from 1 to 5"]),
            (request(&[("target", "")]), "unreadable", &["target"]),
        ]);
        for target in 1..=5 {
            assert!(ask(&request(&[("target", &target.to_string())])).is_ok());
        }
    }

    #[test]
    fn regulation_and_set() {
        refused(&[
            (request(&[("regulation", "2020")]), "unknown_regulation", &["2019", "2023", "2026"]),
            (request(&[("regulation", "65536")]), "invalid_field", &["regulation", "65536", "2026"]),
            (request(&[("regulation", r#""2026""#)]), "invalid_field", &["regulation"]),
            (request(&[("regulation", "null")]), "invalid_field", &["regulation", "null"]),
            (request(&[("regulation", "")]), "unreadable", &["regulation"]),
            (request(&[("set", "0")]), "unknown_set", &["1 to 26"]),
            (request(&[("set", "27")]), "unknown_set", &["27", "1 to 26"]),
            (request(&[("set", "")]), "unreadable", &["set"]),
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
            (levels(r#"{"1.1": "2"}"#), "not_a_level", &["1.1"]),
            (levels(r#"{"1.1": {"case": "a", "level": 1}}"#), "unexpected_case", &["1.1"]),
            (levels(r#"{"1.1": 1, "1.1": 1}"#), "repeated_criterion", &["1.1", "twice"]),
            (levels(r#"{"5.2": 2}"#), "no_story", &["5.2", "5.1"]),
            (tourism(&[("levels", r#"{"8": 2}"#)]), "missing_case", &["8", "a1", "b2"]),
            (tourism(&[("levels", r#"{"8": {"case": "c", "level": 1}}"#)]), "unknown_case", &["8", "c"]),
            (levels("null"), "unreadable", &["keyed by criterion code"]),
            (levels("[]"), "unreadable", &[]),
            (levels(""), "unreadable", &["levels"]),
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
            (fixed(r#""1.1""#), "unreadable", &[]),
            (fixed(r#"{"1.1": true}"#), "unreadable", &[]),
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
            "a0",
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
            (costs(r#"{"1.5": {"a2": 1}}"#), "unexpected_case", &["1.5", "1, 2, 3, 4"]),
            (tourism(&[("costs", r#"{"8": {"2": 1}}"#)]), "missing_case", &["8", "a1", "b2"]),
            (tourism(&[("costs", r#"{"8": {"a3": 1}}"#)]), "unknown_level", &["8", "a3", "b2"]),
            (tourism(&[("costs", r#"{"8": {"a0": 1}}"#)]), "unknown_level", &["8", "a0"]),
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
            (costs("[]"), "unreadable", &[]),
            (costs("30"), "unreadable", &[]),
            (costs(r#"{"1.5": null}"#), "unreadable", &[]),
            (costs(r#"{"1.5": 30}"#), "unreadable", &[]),
            (costs(r#"{"1.5": [0, 30]}"#), "unreadable", &[]),
        ]);
    }

    #[test]
    fn the_same_key_twice() {
        refused(&[
            (costs(r#"{"1.5": {"3": 1, "3": 2}}"#), "repeated_move", &["1.5", "3", "twice"]),
            (costs(r#"{"1.5": {"3": 1}, "1.5": {"3": 1}}"#), "repeated_criterion", &["1.5", "twice"]),
            (costs(r#"{"1.5": {"2": 1}, "1.5": {"3": 1}}"#), "repeated_criterion", &["1.5", "twice"]),
            (request(&[]).replacen("\"target\"", "\"target\": 1, \"target\"", 1), "unreadable", &["target"]),
            (request(&[]).replacen("\"id\"", "\"id\": \"p1\", \"id\"", 1), "unreadable", &["id"]),
            (
                request(&[("costs", "{}")]).replacen("\"costs\"", "\"costs\": {}, \"costs\"", 1),
                "unreadable",
                &["costs"],
            ),
        ]);
    }

    #[test]
    fn unknown_fields_and_other_things_than_a_request() {
        for field in ["submitted_on", "tier", "minima", "sheets", "cost", "Target"] {
            refused(&[(request(&[(field, "null")]), "unreadable", &[field])]);
        }
        refused(&[(request(&[("id", "")]), "unreadable", &["id"])]);
        for line in
            ["", "null", "1", r#""p1""#, "[]", "{}", "{", r#"{"id": "p1""#, r#"{"id": "p1"} x"#, "\u{feff}{}"]
        {
            assert_eq!(ask(line).unwrap_err().0, "unreadable", "{line}");
        }
    }

    #[test]
    fn a_list_does_not_pass_for_an_object() {
        refused(&[
            (String::from(r#"["p1", 2026, 13, {"1.1": 2}, 1, null, null, null]"#), "unreadable", &[]),
            (request(&[("product", r#"["A", "B", "C", "D"]"#)]), "unreadable", &[]),
        ]);
    }
}

mod program {
    use super::*;

    const DATA: &str = "examples/data/upgrades.jsonl";

    /// Runs the built example, which lies beside the test binary.
    fn run(args: &[&str], input: &str) -> Output {
        let mut path = std::env::current_exe().unwrap();
        path.pop();
        path.pop();
        path.push(format!("examples/plan_upgrade{}", std::env::consts::EXE_SUFFIX));
        let mut child = Command::new(path)
            .args(args)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect(
                "`cargo test` without a filter builds the examples, and so does `cargo build --examples`",
            );
        // A program that refuses its arguments reads nothing, and may have ended by now.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    }

    fn text(output: &Output) -> &str {
        assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"));
        std::str::from_utf8(&output.stdout).unwrap()
    }

    fn answers(args: &[&str], input: &str) -> (Vec<Value>, Option<i32>) {
        let output = run(args, input);
        let lines = text(&output).lines().map(|line| serde_json::from_str(line).unwrap());
        (lines.collect(), output.status.code())
    }

    fn step(criterion: &str, from: u8, to: u8, points: u8, cost: u32) -> Value {
        json!({ "criterion": criterion, "from": from, "to": to, "points": points, "cost": cost })
    }

    #[test]
    fn its_data_are_answered_in_order_with_the_status_0() {
        let (lines, status) = answers(&["--json", DATA], "");
        assert_eq!(status, Some(0));
        let coffee = json!({
            "id": "coffee-3-to-4", "feasible": true, "cost": 4, "sum_after": 72, "star_after": 4,
            "steps": [step("2.1", 3, 4, 1, 1), step("2.3", 2, 3, 1, 1), step("3.5", 1, 3, 2, 1), step("7", 2, 4, 4, 1)],
        });
        let tea = json!({
            "id": "tea-93-points", "feasible": true, "cost": 2, "sum_after": 97, "star_after": 5,
            "steps": [step("4.1", 3, 4, 2, 1), step("7", 3, 4, 2, 1)],
        });
        let cordyceps = json!({
            "id": "cordyceps-fixed", "feasible": false, "sum_best": 98, "blocked": [{"criterion": "4.1", "star": 5}], "star_best": 4,
        });
        let honey = json!({
            "id": "honey-costs", "feasible": true, "cost": 130, "sum_after": 75, "star_after": 4,
            "steps": [
                step("1.5", 2, 3, 1, 20), step("2.3", 1, 3, 2, 10), step("3.4", 1, 2, 1, 20),
                step("6.1", 1, 3, 2, 30), step("6.2", 2, 3, 1, 20), step("8", 2, 3, 2, 30),
            ],
        });
        assert_eq!(lines, [coffee, tea, cordyceps, honey]);
    }

    /// The three products that the data are there to show, rated as they stand.
    #[test]
    fn its_data_start_where_their_names_say() {
        let data =
            std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(DATA)).unwrap();
        let start: Vec<(u32, u8, usize)> = data
            .lines()
            .map(|line| {
                let request: PlanRequest<'_, Value> = serde_json::from_str(line).unwrap();
                let answer = request.plan().unwrap();
                let note = &answer.product().unwrap().note;
                assert!(note.contains("illustrative"), "{note}");
                let rating = answer.rating();
                (rating.score().sum(), rating.star().number(), rating.unmet_up_to(ocop::Star::Five).count())
            })
            .collect();
        assert_eq!(
            start.iter().map(|(points, star, _)| (*points, *star)).collect::<Vec<_>>(),
            [(64, 3), (93, 4), (82, 4), (66, 3)]
        );
        assert_eq!(start[1].2, 2, "two minima short of five stars");
    }

    #[test]
    fn its_table_names_the_steps_what_they_ask_for_and_the_evidence_in_both_languages() {
        let english = run(&[DATA], "");
        assert_eq!(english.status.code(), Some(0));
        let shown = text(&english);
        for part in [
            "Trà xanh Phìn Hồ",
            "now: 93.00 points, 4★",
            "The least-cost way to 5★",
            "4.1    Main distribution area",
            "3 → 4   +2.00 points  cost 1",
            "asks for: Highly unique and characteristic",
            "meets the minimum for 5★",
            "evidence: Awards and votes",
            "Total cost 2; then 97.00 points, 5★",
            "Decision 26/2026/QĐ-TTg, Art. 7(5)",
            "5★ cannot be reached by the possible moves",
            "minimum for 5 stars: 4.1 from level 4, the criterion is fixed",
            "98.00 points at most",
            "for 5★: 16 steps, cost 16",
        ] {
            assert!(shown.contains(part), "{part} is not in\n{shown}");
        }
        let vietnamese = run(&["--lang", "vi", DATA], "");
        let shown = text(&vietnamese);
        for part in [
            "Con đường rẻ nhất đến 5★",
            "cần: ",
            "minh chứng: ",
            "Tổng chi phí 130",
            "tiêu chí giữ nguyên",
            "đạt yêu cầu tối thiểu 5★",
        ] {
            assert!(shown.contains(part), "{part} is not in\n{shown}");
        }
        assert_eq!(vietnamese.status.code(), Some(0));
    }

    #[test]
    fn a_star_out_of_reach_is_an_answer_and_a_bad_line_an_error_in_its_place() {
        let good = request(&[("target", "5"), ("costs", "{}")]);
        let lines = [
            good.as_str(),
            "",
            "no JSON",
            &request(&[("id", "7"), ("target", "6")]),
            &request(&[("id", r#""x""#), ("fixed", r#"["9.9"]"#)]),
            &request(&[("id", "[1]")]),
            &request(&[("id", "8"), ("why", "1")]),
            &good,
        ];
        let (answers, status) = answers(&["--json"], &lines.join("\n"));
        assert_eq!(status, Some(1));
        let ids: Vec<&Value> = answers.iter().map(|answer| &answer["id"]).collect();
        assert_eq!(
            ids,
            [&json!("p1"), &json!(null), &json!(7), &json!("x"), &json!(null), &json!(8), &json!("p1")]
        );
        let codes: Vec<&Value> = answers.iter().map(|answer| &answer["error"]["code"]).collect();
        let expected = json!([
            null,
            "not_json",
            "invalid_field",
            "unknown_criterion",
            "invalid_field",
            "invalid_request",
            null
        ]);
        assert_eq!(json!(codes), expected);
        assert!(answers.iter().all(|answer| answer["error"].is_null()
            || answer["error"]["message"].as_str().is_some_and(|text| !text.is_empty())));

        let (answered, status) = self::answers(&["--json", "-"], &good);
        assert_eq!((answered.len(), status), (1, Some(0)));
        assert_eq!(answered[0]["feasible"], false);
        assert_eq!(run(&[], "no JSON").status.code(), Some(1));
    }

    #[test]
    fn unusable_arguments_have_the_status_2() {
        for args in [&["--what"][..], &["--lang"], &["--lang", "fr"], &["--json", "no/such/file.jsonl"]] {
            let output = run(args, "");
            assert_eq!((output.status.code(), text(&output)), (Some(2), ""), "{args:?}");
            assert!(!output.stderr.is_empty());
        }
    }
}
