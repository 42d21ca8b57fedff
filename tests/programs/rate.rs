//! `rate`: assessments in, ratings out.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};

use crate::{refuses_unusable_arguments, run};

/// The lines that `rate --json` answers, with its exit status.
fn rate(input: impl AsRef<[u8]>) -> (Vec<String>, i32) {
    let output = run("rate", &["--json"], input.as_ref());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.is_empty() || text.ends_with('\n'), "{text}");
    (text.lines().map(str::to_owned).collect(), output.status.code().unwrap())
}

fn values(lines: &[String]) -> Vec<Value> {
    lines
        .iter()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}

fn good(id: &str) -> String {
    format!(r#"{{"id": {id}, "regulation": 2026, "set": 13, "sheets": [{{"levels": {{"1.1": 2}}}}]}}"#)
}

fn example_file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/data/assessments.jsonl")
}

/// A file of its own for a test, removed with it.
struct Temporary(PathBuf);

impl Temporary {
    fn new(content: &[u8]) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("ocop-{}-{}.jsonl", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, content).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

mod rate_lines {
    use super::*;

    #[test]
    fn one_line_comes_out_for_each_line_in_and_in_order() {
        let ids: Vec<String> = (1..=50).map(|number| number.to_string()).collect();
        let input: Vec<String> = ids.iter().map(|id| good(id)).collect();
        let (lines, status) = rate(input.join("\n"));
        assert_eq!((lines.len(), status), (50, 0));
        for (line, id) in values(&lines).iter().zip(1..) {
            assert_eq!(
                (&line["id"], &line["outcome"], &line["sum"]),
                (&json!(id), &json!("rated"), &json!(2))
            );
        }
    }

    #[test]
    fn blank_lines_are_ignored_and_a_last_line_needs_no_end() {
        let input = format!("\n  \n{}\r\n\t\n\n{}", good("1"), good("2"));
        let (lines, status) = rate(input);
        assert_eq!((lines.len(), status), (2, 0));
        assert_eq!(rate(""), (vec![], 0));
        assert_eq!(rate("\n \r\n"), (vec![], 0));
    }

    #[test]
    fn an_id_is_echoed_as_it_was_written() {
        for id in [
            r#""p1""#,
            r#""""#,
            r#""Đắk Lắk""#,
            r#""\u0110 \" \\ \n""#,
            "0",
            "7",
            "-7",
            "1.50",
            "2e3",
            "12345678901234567890123456789",
        ] {
            let (lines, status) = rate(good(id));
            assert_eq!(status, 0, "{id}");
            assert!(lines[0].starts_with(&format!(r#"{{"id":{id},"#)), "{id}: {}", lines[0]);
        }
    }

    /// A line that cannot be answered, with its id.
    fn bad(id: &str) -> String {
        good(id).replace("13,", "99,")
    }

    #[test]
    fn an_error_echoes_the_id_as_it_was_written() {
        for id in [r#""p1""#, r#""Đắk Lắk""#, "7", "-7", "1.50", "2e3", "12345678901234567890123456789"]
        {
            let (lines, status) = rate(bad(id));
            assert_eq!(status, 1, "{id}");
            assert!(lines[0].contains(&format!(r#""id":{id}"#)), "{id}: {}", lines[0]);
            assert_eq!(values(&lines)[0]["error"]["code"], "unknown_set");
        }
    }

    #[test]
    fn an_id_beyond_every_number_type_is_echoed_in_an_error_too() {
        let (lines, status) = rate(format!("{}\n{}", bad("1e400"), good("2")));
        assert_eq!((lines.len(), status), (2, 1), "{lines:?}");
        assert!(lines[0].contains(r#""id":1e400"#), "{lines:?}");
    }

    #[test]
    fn what_is_no_id_is_an_error_with_a_null_id() {
        for id in ["null", "true", "[1]", r#"{"a": 1}"#] {
            let (lines, status) = rate(good(id));
            assert_eq!(status, 1, "{id}");
            let answer = &values(&lines)[0];
            assert_eq!(
                (&answer["id"], &answer["error"]["code"]),
                (&Value::Null, &json!("invalid_field")),
                "{id}"
            );
            let message = answer["error"]["message"].as_str().unwrap();
            assert!(message.contains("field id") && message.contains("text or a number"), "{message}");
        }
    }

    #[test]
    fn bad_lines_are_answered_without_disturbing_the_others() {
        let bad: [(&str, &str, Value); 15] = [
            ("hello", "not_json", Value::Null),
            ("{", "not_json", Value::Null),
            ("{\"id\": \"x\",", "not_json", Value::Null),
            ("\u{feff}{}", "not_json", Value::Null),
            ("{}", "missing_field", Value::Null),
            ("null", "not_an_object", Value::Null),
            ("[]", "not_an_object", Value::Null),
            ("1", "not_an_object", Value::Null),
            (r#"{"id": "x"}"#, "missing_regulation", json!("x")),
            (r#"{"id": "x", "id": "y"}"#, "repeated_field", json!("x")),
            (
                r#"{"id": "x", "regulation": 2026, "set": 13, "sheets": [], "more": 1}"#,
                "unknown_field",
                json!("x"),
            ),
            (r#"{"id": "x", "regulation": 2026, "set": 13, "sheets": []}"#, "no_sheets", json!("x")),
            (r#"{"id": "x", "regulation": 2026, "set": 99, "sheets": []}"#, "unknown_set", json!("x")),
            (r#"{"id": "x", "set": 13, "sheets": []}"#, "missing_regulation", json!("x")),
            (
                r#"{"id": "x", "regulation": 2026, "set": 13, "sheets": [{"levels": {"1.1": 9}}]}"#,
                "unknown_level",
                json!("x"),
            ),
        ];
        let mut input = String::new();
        for (line, _, _) in &bad {
            input.push_str(line);
            input.push('\n');
            input.push_str(&good("\"ok\""));
            input.push('\n');
        }
        let (lines, status) = rate(input);
        assert_eq!((lines.len(), status), (2 * bad.len(), 1));
        for (pair, (line, code, id)) in values(&lines).chunks(2).zip(&bad) {
            assert_eq!(pair[0]["error"]["code"], *code, "{line}: {}", pair[0]);
            assert_eq!(pair[0]["id"], *id, "{line}: {}", pair[0]);
            assert!(!pair[0]["error"]["message"].as_str().unwrap().is_empty());
            assert_eq!(pair[0].as_object().unwrap().len(), 2, "{}", pair[0]);
            assert_eq!((&pair[1]["id"], &pair[1]["outcome"]), (&json!("ok"), &json!("rated")));
        }
    }

    #[test]
    fn text_that_is_no_utf_8_is_told_wherever_it_stands() {
        let mut input = b"\xff\xfe\n".to_vec();
        input.extend(good("\"a?\"").into_bytes());
        input.push(b'\n');
        // The same line with a byte that no UTF-8 has inside the id.
        let mut broken = good("\"a?\"").into_bytes();
        let place = broken.iter().position(|byte| *byte == b'?').unwrap();
        broken[place] = 0xff;
        input.extend(broken);
        let (lines, status) = rate(input);
        assert_eq!((lines.len(), status), (3, 1));
        let answers = values(&lines);
        assert_eq!((&answers[0]["error"]["code"], &answers[0]["id"]), (&json!("not_utf8"), &Value::Null));
        assert_eq!(answers[1]["outcome"], "rated");
        assert_eq!(answers[2]["error"]["code"], "not_utf8", "{}", lines[2]);
    }

    #[test]
    fn a_number_out_of_range_is_not_called_bad_json() {
        let (lines, status) = rate(good("\"x\"").replace("\"1.1\": 2", "\"1.1\": 1e400"));
        let answer = &values(&lines)[0];
        assert_eq!((status, &answer["id"]), (1, &json!("x")));
        assert_ne!(answer["error"]["code"], "not_json", "{answer}");
    }

    #[test]
    fn a_very_long_and_a_very_deep_line_are_answered() {
        let many = vec![r#"{"levels": {"1.1": 2}}"#; 65_536].join(",");
        let line = format!(r#"{{"id": "many", "regulation": 2026, "set": 13, "sheets": [{many}]}}"#);
        let deep =
            format!(r#"{{"id": "deep", "regulation": 2026, "set": {}, "sheets": []}}"#, "[".repeat(200_000));
        let (lines, status) = rate(format!("{line}\n{deep}\n{}", good("1")));
        assert_eq!((lines.len(), status), (3, 1));
        let answers = values(&lines);
        assert_eq!(
            (&answers[0]["id"], &answers[0]["error"]["code"]),
            (&json!("many"), &json!("council_size"))
        );
        assert!(answers[1]["error"].is_object());
        assert_eq!(answers[2]["outcome"], "rated");
    }

    #[test]
    fn files_are_read_in_the_order_given_and_a_dash_is_standard_input() {
        let (one, two) = (Temporary::new(good("1").as_bytes()), Temporary::new(good("2").as_bytes()));
        let output = run("rate", &["--json", two.path(), "-", one.path()], good("3").as_bytes());
        let lines: Vec<String> =
            String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
        let ids: Vec<Value> = values(&lines).iter().map(|answer| answer["id"].clone()).collect();
        assert_eq!(ids, [json!(2), json!(3), json!(1)]);
        assert_eq!(output.status.code(), Some(0));
    }

    #[test]
    fn unusable_arguments_have_the_status_2_and_print_no_answer() {
        refuses_unusable_arguments("rate");
        let output = run("rate", &["--json", "no-such-file.jsonl"], good("1").as_bytes());
        assert_eq!((output.status.code(), output.stdout.is_empty()), (Some(2), true));
    }

    #[test]
    fn errors_are_told_in_the_language_asked() {
        for (lang, words) in [("en", "the line is no UTF-8 text"), ("vi", "dòng không phải là văn bản UTF-8")]
        {
            let output = run("rate", &["--json", "--lang", lang], b"{\"id\": \"\xff\"}");
            let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
            assert!(answer["error"]["message"].as_str().unwrap().starts_with(words), "{answer}");
        }
    }

    #[test]
    fn the_explanation_comes_when_asked_for() {
        let output = run("rate", &["--json", "--explain"], good("1").as_bytes());
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(answer["explanation"]["steps"].as_array().unwrap().len() > 30);
        let (lines, _) = rate(good("1"));
        assert!(values(&lines)[0].get("explanation").is_none());
    }
}

mod rate_reports {
    use super::*;

    #[test]
    fn the_default_is_a_report_for_people_in_either_language() {
        for (args, star, missing) in [
            (&[][..], "Rated 1 star", "Short of 2 stars by 28.00 points"),
            (&["--lang", "vi"], "Xếp hạng 1 sao", "Còn thiếu 28,00 điểm"),
        ] {
            let output = run("rate", args, good("\"p1\"").as_bytes());
            let text = String::from_utf8(output.stdout).unwrap();
            assert_eq!(output.status.code(), Some(0));
            for expected in ["p1", "★☆☆☆☆", star, missing, "26/2026/QĐ-TTg"] {
                assert!(text.contains(expected), "{expected}: {text}");
            }
            assert!(!text.contains('{'), "{text}");
        }
    }

    #[test]
    fn a_bad_line_is_reported_in_its_place_with_its_id() {
        let input = format!("{}\n{}\n{}", good("1"), good("2").replace("13,", "99,"), good("3"));
        let output = run("rate", &[], input.as_bytes());
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(1));
        let place = |needle: &str| text.find(needle).unwrap_or_else(|| panic!("{needle}: {text}"));
        assert!(
            place("1\n  set 13") < place("2\n  ✗ no set 99") && place("✗ no set 99") < place("3\n  set 13"),
            "{text}"
        );
    }
}

mod the_example_file {
    use super::*;

    fn answers() -> Vec<Value> {
        let output = run("rate", &["--json", example_file().to_str().unwrap()], b"");
        assert_eq!(output.status.code(), Some(0));
        let lines: Vec<String> =
            String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
        values(&lines)
    }

    fn answer(id: &str) -> Value {
        answers().into_iter().find(|answer| answer["id"] == id).unwrap_or_else(|| panic!("no {id}"))
    }

    #[test]
    fn every_line_is_answered_in_order() {
        let file = std::fs::read_to_string(example_file()).unwrap();
        let asked: Vec<Value> =
            file.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].clone()).collect();
        let answered: Vec<Value> = answers().iter().map(|answer| answer["id"].clone()).collect();
        assert_eq!(answered, asked);
        assert!(asked.len() >= 10);
    }

    #[test]
    fn it_shows_products_of_several_groups_and_every_regulation_as_illustrative() {
        let file = std::fs::read_to_string(example_file()).unwrap();
        for line in file.lines() {
            let request: Value = serde_json::from_str(line).unwrap();
            let product = &request["product"];
            assert!(product["note"]["en"].as_str().unwrap().contains("illustrative"), "{product}");
            assert!(product["note"]["vi"].as_str().unwrap().contains("minh họa"), "{product}");
            for field in ["name", "producer", "place"] {
                assert!(!product[field].as_str().unwrap().is_empty(), "{product}");
            }
        }
        let years: std::collections::BTreeSet<u64> =
            answers().iter().map(|answer| answer["regulation"].as_u64().unwrap()).collect();
        assert_eq!(years.into_iter().collect::<Vec<_>>(), [2019, 2023, 2026]);
    }

    #[test]
    fn a_coffee_of_five_stars() {
        let coffee = answer("coffee-5-stars");
        assert_eq!(
            (&coffee["star"], &coffee["band"], &coffee["certified_by"]),
            (&json!(5), &json!(5), &json!("centre"))
        );
        assert_eq!(coffee["unmet"], json!([]));
    }

    #[test]
    fn a_tea_of_95_points_held_down_to_two_stars_by_one_3_star_minimum() {
        let tea = answer("tea-95-held-down");
        assert_eq!((&tea["score"], &tea["band"], &tea["star"]), (&json!("95.00"), &json!(5), &json!(2)));
        assert_eq!(tea["certifiable"], false);
        let three_star = tea["unmet"].as_array().unwrap().iter().filter(|minimum| minimum["star"] == 3);
        assert_eq!(three_star.count(), 1, "{tea}");
    }

    #[test]
    fn tourism_by_the_community_and_at_an_attraction() {
        let tourism: Vec<Value> = answers()
            .into_iter()
            .filter(|answer| answer["id"].as_str().unwrap().starts_with("tourism-"))
            .collect();
        assert_eq!(tourism.len(), 2);
        assert!(tourism.iter().all(|answer| answer["outcome"] == "rated"));
    }

    #[test]
    fn an_elimination_a_stop_and_a_rescore() {
        let eliminated = answer("craft-eliminated");
        assert_eq!(eliminated["outcome"], "eliminated");
        assert_eq!(eliminated["grounds"], json!([{"kind": "eliminated", "criterion": "6.2"}]));
        let stopped = answer("sauce-stopped");
        assert_eq!(stopped["outcome"], "stopped");
        assert_eq!(stopped["grounds"], json!([{"kind": "stopped", "criterion": "6.1"}]));
        let rescore = answer("rice-paper-1048-rescore");
        assert_eq!(
            (&rescore["outcome"], &rescore["spread"], &rescore["limit"]),
            (&json!("rescore"), &json!(11), &json!(10))
        );
        for answer in [eliminated, stopped, rescore] {
            assert!(
                answer.get("star").is_none() && answer.get("score").is_none() && answer.get("sum").is_none(),
                "{answer}"
            );
        }
    }

    #[test]
    fn the_others_come_to_what_their_names_promise() {
        assert_eq!(
            (&answer("noodles-89.50")["score"], &answer("noodles-89.50")["star"]),
            (&json!("89.50"), &json!(4))
        );
        assert_eq!(answer("apricot-3-stars")["star"], 3);
        let wine = answer("wine-3-stars");
        assert_eq!((&wine["star"], wine["outcome"].as_str()), (&json!(3), Some("rated")));
        let macadamia = answer("macadamia-majority");
        assert_eq!(macadamia["members"], 2);
        assert!(macadamia["star"].as_u64() < macadamia["band"].as_u64(), "{macadamia}");
        assert_eq!(answer("herbal-148")["regulation"], 2023);
        assert_eq!(
            (&answer("yogurt-1048")["regulation"], &answer("yogurt-1048")["star"]),
            (&json!(2019), &json!(3))
        );
    }

    #[test]
    fn the_report_names_every_product_and_draws_its_stars() {
        for lang in ["vi", "en"] {
            let output = run("rate", &["--lang", lang, example_file().to_str().unwrap()], b"");
            assert_eq!(output.status.code(), Some(0));
            let text = String::from_utf8(output.stdout).unwrap();
            let file = std::fs::read_to_string(example_file()).unwrap();
            for line in file.lines() {
                let request: Value = serde_json::from_str(line).unwrap();
                let name = request["product"]["name"].as_str().unwrap();
                assert!(text.lines().any(|line| line == name), "{name}");
            }
            let rated = answers().iter().filter(|answer| answer["outcome"] == "rated").count();
            let drawn = text.lines().filter(|line| line.trim_start().starts_with(['★', '☆'])).count();
            assert_eq!(drawn, rated);
        }
    }
}
