//! `claims`: a portfolio in, every claim answered and explained.

use serde_json::Value;

use crate::{lines, printed, run};

const DATA: &str = "examples/data/claims.jsonl";

#[test]
fn every_claim_of_the_portfolio_is_answered_as_the_data_says() {
    let (answers, status) = lines("claims", &["--lang", "vi", DATA], b"");
    assert_eq!(status, 0, "every verdict is the one that stands beside its claim");
    assert!(answers.len() > 400);
    for line in &answers {
        let (answer, statement) = (&line["answer"], &line["statement"]);
        assert_eq!(answer["format"], "ocop.claim/1");
        assert_eq!(statement["@type"], "Certification");
        assert_eq!(statement["description"], answer["text"]["vi"]);
        let active = statement["certificationStatus"] == "https://schema.org/CertificationActive";
        assert_eq!(active, answer["mark"] != Value::Null);
    }
}

#[test]
fn the_readable_mode_prints_each_claim_with_its_reasons() {
    let output = run("claims", &["--lang", "vi", DATA], b"");
    assert_eq!(output.status.code(), Some(0));
    let text = printed(&output);
    assert!(text.contains("hạng sao công bố cao hơn hạng được công nhận"));
    assert!(text.contains("điểm d khoản 1 Điều 8 Quyết định số 26/2026/QĐ-TTg"));
}

#[test]
fn a_verdict_that_is_not_found_shows_in_the_exit_status() {
    let first = std::fs::read_to_string(DATA).unwrap().lines().next().unwrap().to_owned();
    let wrong = first.replacen("\"verdict\": \"holds\"", "\"verdict\": \"lapsed\"", 1);
    assert_ne!(first, wrong);
    assert_eq!(run("claims", &[], wrong.as_bytes()).status.code(), Some(1));
    assert_eq!(run("claims", &[], b"nonsense").status.code(), Some(1), "a line that is refused");
    assert_eq!(run("claims", &["--what"], b"").status.code(), Some(2));
}
