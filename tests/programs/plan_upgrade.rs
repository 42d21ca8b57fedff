//! `plan_upgrade`: sheets and targets in, plans out.

use ocop::Lang;
use ocop::wire::PlanRequest;
use serde_json::{Value, json};

use crate::{lines, printed, refuses_unusable_arguments, run};

const DATA: &str = "examples/data/upgrades.jsonl";

/// A request for set 13 of 2026 with fields of its own.
fn request(id: &str, fields: &str) -> String {
    format!(r#"{{"id": {id}, "regulation": 2026, "set": 13, "levels": {{"1.1": 2}}, {fields}}}"#)
}

fn step(criterion: &str, from: u8, to: u8, points: u8, cost: u32) -> Value {
    json!({ "criterion": criterion, "from": from, "to": to, "points": points, "cost": cost })
}

#[test]
fn its_data_are_answered_in_order_with_the_status_0() {
    let (lines, status) = lines("plan_upgrade", &[DATA], b"");
    assert_eq!(status, 0);
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
    let data = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(DATA)).unwrap();
    let start: Vec<(u32, u8, usize)> = data
        .lines()
        .map(|line| {
            let answer = PlanRequest::read(line).unwrap().plan().unwrap();
            let note = answer.product().unwrap().note(Lang::En).unwrap();
            assert!(note.contains("illustrative"), "{note}");
            let rating = answer.rating();
            (rating.score().numerator(), rating.star().number(), rating.all_unmet().len())
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
    let english = run("plan_upgrade", &[DATA], b"");
    assert_eq!(english.status.code(), Some(0));
    let shown = printed(&english);
    for part in [
        "Trà xanh Phìn Hồ",
        "now: 93.00 points, 4 stars",
        "The least-cost way to 5 stars:",
        "4.1 Main distribution area: level 3 → level 4 (",
        "+2.00 points, cost 1; meets the minimum for 5 stars",
        "(Very high degree of uniqueness, and characteristic)",
        "evidence: Awards and votes",
        "2 steps, cost 2: then 97.00 points, 5 stars",
        "Decision 26/2026/QĐ-TTg, Art. 7(5)",
        "5 stars cannot be reached: the possible moves lead to 98.00 points at most",
        "minimum for 5 stars: 4.1 Main distribution area, from level 4 (",
        "the criterion is fixed",
        "5 stars: 16 steps, cost 16",
    ] {
        assert!(shown.contains(part), "{part} is not in\n{shown}");
    }
    let vietnamese = run("plan_upgrade", &["--lang", "vi", DATA], b"");
    let shown = printed(&vietnamese);
    for part in [
        "Cách ít tốn kém nhất để đạt 5 sao:",
        "mức 3 → mức 4 (",
        "Minh chứng: ",
        "6 bước, chi phí 130: đạt 75,00 điểm, 4 sao",
        "tiêu chí giữ nguyên",
        "đạt yêu cầu tối thiểu 5 sao",
    ] {
        assert!(shown.contains(part), "{part} is not in\n{shown}");
    }
    assert_eq!(vietnamese.status.code(), Some(0));
}

#[test]
fn a_star_out_of_reach_is_an_answer_and_a_bad_line_an_error_in_its_place() {
    let good = request(r#""p1""#, r#""target": 5, "costs": {}"#);
    let input = [
        good.as_str(),
        "",
        "no JSON",
        &request("7", r#""target": 6"#),
        &request(r#""x""#, r#""target": 2, "fixed": ["9.9"]"#),
        &request("[1]", r#""target": 2"#),
        &request("8", r#""target": 2, "why": 1"#),
        &good,
    ];
    let (answers, status) = lines("plan_upgrade", &[], input.join("\n").as_bytes());
    assert_eq!(status, 1);
    let ids: Vec<&Value> = answers.iter().map(|answer| &answer["id"]).collect();
    assert_eq!(
        ids,
        [&json!("p1"), &json!(null), &json!(7), &json!("x"), &json!(null), &json!(8), &json!("p1")]
    );
    let codes: Vec<&Value> = answers.iter().map(|answer| &answer["error"]["code"]).collect();
    let expected = json!([
        null,
        "not_json",
        "unknown_star",
        "unknown_criterion",
        "invalid_field",
        "unknown_field",
        null
    ]);
    assert_eq!(json!(codes), expected);
    assert!(answers.iter().all(|answer| answer["error"].is_null()
        || answer["error"]["message"].as_str().is_some_and(|text| !text.is_empty())));

    let (answered, status) = lines("plan_upgrade", &["-"], good.as_bytes());
    assert_eq!((answered.len(), status), (1, 0));
    assert_eq!(answered[0]["feasible"], false);
    assert_eq!(run("plan_upgrade", &[], b"no JSON").status.code(), Some(1));
}

#[test]
fn errors_and_usage_are_told_in_the_language_asked() {
    for (lang, words) in [("en", "field target is missing"), ("vi", "thiếu trường target")] {
        let line = request("1", r#""attested": null"#);
        let (answers, status) = lines("plan_upgrade", &["--lang", lang], line.as_bytes());
        assert_eq!((status, &answers[0]["error"]["message"]), (1, &json!(words)));
    }
    refuses_unusable_arguments("plan_upgrade");
}
