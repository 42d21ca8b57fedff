//! No input makes the library panic, and whatever it refuses it refuses with a code and a message.

use ocop::wire::{
    CertificateAnswer, CertificateRequest, ForecastAnswer, ForecastRequest, PlanAnswer, PlanRequest,
    RateAnswer, RateRequest, Refusal,
};
use ocop::{Say as _, ScoreSheet};
use proptest::prelude::*;
use serde_json::Value;

/// Lines of the example programs, to be spoilt.
const RATE: &str = include_str!("../../examples/data/assessments.jsonl");
const PLAN: &str = include_str!("../../examples/data/upgrades.jsonl");
const CERTIFICATE: &str = include_str!("../../examples/data/certificates.jsonl");
const FORECAST: &str = include_str!("../../examples/data/forecasts.jsonl");

fn lines() -> impl Strategy<Value = String> {
    let lines: Vec<String> =
        [RATE, PLAN, CERTIFICATE, FORECAST].iter().flat_map(|file| file.lines()).map(String::from).collect();
    proptest::sample::select(lines)
}

/// Any JSON value, absurd numbers among them.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop_oneof!["a2", "b1", "1.1", "5.2", "2026-02-30", "9999-12-31", "0000-01-01", ".{0,6}"]
            .prop_map(Value::from),
        (0..5_u8).prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map("(case|level|1\\.1|kind|criterion|.{0,3})", inner, 0..3)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Replaces the value at a random place of a document.
fn spoil(document: &mut Value, path: &[prop::sample::Index], by: Value) {
    let place = match (document, path) {
        (Value::Object(map), [first, ..]) if !map.is_empty() => {
            let at = first.index(map.len());
            map.values_mut().nth(at).unwrap()
        }
        (Value::Array(list), [first, ..]) if !list.is_empty() => {
            let at = first.index(list.len());
            &mut list[at]
        }
        (document, _) => {
            *document = by;
            return;
        }
    };
    spoil(place, &path[1..], by);
}

/// Gives a line to every reader of the library; the answers serialize, the refusals say why.
fn feed(line: &str) {
    fn told<A: serde::Serialize>(answer: Result<A, Refusal>) {
        match answer {
            Ok(answer) => assert!(serde_json::to_string(&answer).is_ok()),
            Err(refusal) => {
                let written = serde_json::to_value(&refusal).unwrap();
                let code = written["error"]["code"].as_str().unwrap();
                let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
                assert!(code.bytes().all(fits), "{code}");
                for lang in ocop::Lang::ALL {
                    assert!(!refusal.text(*lang).to_string().is_empty());
                }
            }
        }
    }
    told(RateRequest::read(line).and_then(RateRequest::rate).map(RateAnswer::explained));
    told(PlanRequest::read(line).and_then(PlanRequest::plan).map(PlanAnswer::explained));
    told(
        CertificateRequest::read(line).and_then(CertificateRequest::answer).map(CertificateAnswer::explained),
    );
    told(ForecastRequest::read(line).and_then(ForecastRequest::forecast).map(ForecastAnswer::explained));
    let _ = serde_json::from_str::<ForecastAnswer>(line);
    if let Ok(sheet) = serde_json::from_str::<ScoreSheet>(line) {
        assert!(sheet.total() <= 100);
    }
}

proptest! {
    #[test]
    fn a_line_with_a_value_replaced_is_answered_or_refused(
        line in lines(),
        path in prop::collection::vec(any::<prop::sample::Index>(), 1..5),
        by in value(),
    ) {
        let mut document: Value = serde_json::from_str(&line).unwrap();
        spoil(&mut document, &path, by);
        feed(&document.to_string());
    }

    #[test]
    fn a_line_with_a_character_replaced_is_answered_or_refused(
        line in lines(),
        at in any::<prop::sample::Index>(),
        by in any::<char>(),
    ) {
        let mut characters: Vec<char> = line.chars().collect();
        let at = at.index(characters.len());
        characters[at] = by;
        feed(&characters.into_iter().collect::<String>());
    }

    #[test]
    fn any_document_is_answered_or_refused(document in value()) {
        feed(&document.to_string());
    }

    #[test]
    fn any_text_is_answered_or_refused(text in ".{0,40}") {
        feed(&text);
        let _ = ocop::date::parse(&text);
        let _ = ocop::ProductCode::parse_without_era(&text);
        let _ = ocop::Province::find(&text);
        let _ = ocop::FormerProvince::find_unaccented(&text);
        let _ = text.parse::<ocop::producer::TaxCode>();
    }
}
