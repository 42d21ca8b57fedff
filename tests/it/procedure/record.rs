//! The record of a procedure: read as it was written, and held against the present rules on request.

use ocop::procedure::{ProcedureDivergence, ProcedureRecord, StageKind};
use ocop::{Lang, Problem, Say};
use serde_json::{Value, json};

use super::kept::a_life;
use crate::round_trip::round_trip;

fn value(record: &ProcedureRecord) -> Value {
    serde_json::to_value(record).unwrap()
}

fn read(value: Value) -> ProcedureRecord {
    serde_json::from_value(value).unwrap()
}

fn codes(record: &ProcedureRecord) -> Vec<&'static str> {
    record.verify().iter().map(ProcedureDivergence::code).collect()
}

#[test]
fn a_record_is_kept_tells_what_was_decided_and_leads_back_to_the_procedure() {
    for procedure in a_life() {
        let record = ProcedureRecord::of(&procedure);
        round_trip(&record);
        for step in record.steps() {
            round_trip(step);
        }
        let stage = procedure.stage();
        assert_eq!((record.stage(), record.finding()), (stage.kind(), stage.finding()));
        assert_eq!((record.gap(), record.basis()), (stage.gap(), stage.basis()));
        let star = |certificate: Option<ocop::Certificate>| certificate.map(ocop::Certificate::star);
        assert_eq!(record.certificate().map(|kept| kept.star()), star(stage.certificate()));
        assert_eq!(record.revision(), ocop::catalogue::REVISION);
        assert_eq!(record.steps().len(), procedure.steps().len());
        assert_eq!(record.procedure().as_ref(), Ok(&procedure));
        assert!(record.verify().is_empty());
    }
}

#[test]
fn a_record_stays_readable_when_a_rule_is_corrected_and_names_what_diverges() {
    let procedure = a_life().pop().unwrap();
    let good = value(&ProcedureRecord::of(&procedure));
    let changed = |path: &str, to: Value| {
        let mut bad = good.clone();
        *bad.pointer_mut(path).unwrap_or_else(|| panic!("{path} in {good}")) = to;
        read(bad)
    };
    // As if an earlier version had let the first scoring stand.
    let stage = changed("/steps/1/stage", json!("candidate"));
    assert_eq!(codes(&stage), ["stage"]);
    assert_eq!(stage.steps()[1].stage(), StageKind::Candidate);
    // As if the star had been another one, with its certificate.
    let star = changed("/certificate/star", json!(3));
    assert_eq!(star.certificate().map(|kept| kept.star()), Some(ocop::Star::Three));
    assert!(codes(&star).contains(&"decision"), "{:?}", codes(&star));
    // As if it had rested on something else.
    assert_eq!(codes(&changed("/basis", json!([]))), ["basis"]);
    // As if the filing had been governed by other days.
    let filing = changed("/filing/rate_by", json!("2027-03-01"));
    assert!(codes(&filing).contains(&"filing"), "{:?}", codes(&filing));
    // As if the tables had lost a criterion that was graded.
    let mut lost = good.clone();
    let sheet = lost["steps"][1]["assessment"]["sheets"][0].as_object_mut().unwrap();
    let first = sheet.keys().next().unwrap().clone();
    let level = sheet.remove(&first).unwrap();
    sheet.insert("99.9".to_owned(), level);
    let lost = read(lost);
    assert_eq!(lost.stage(), StageKind::Decided, "what was decided still reads");
    assert!(codes(&lost).contains(&"unreadable"), "{:?}", codes(&lost));
    assert!(lost.procedure().is_err());
    for record in [&stage, &star, &filing, &lost] {
        round_trip(record);
        for divergence in record.verify() {
            let [vi, en] = [Lang::Vi, Lang::En].map(|lang| divergence.text(lang).to_string());
            assert!(!vi.is_empty() && vi != en, "{en}");
            assert_eq!(serde_json::to_value(&divergence).unwrap()["code"], divergence.code());
        }
    }
}

#[test]
fn a_record_that_contradicts_itself_is_not_read() {
    let good = value(&ProcedureRecord::of(&a_life().pop().unwrap()));
    let refused = |path: &str, to: Value| {
        let mut bad = good.clone();
        *bad.pointer_mut(path).unwrap() = to;
        serde_json::from_value::<ProcedureRecord>(bad).is_err()
    };
    assert!(refused("/stage", json!("submitted")), "not where the last step led");
    assert!(refused("/format", json!("ocop.procedure/2")));
    assert!(refused("/steps/0/report", Value::Null));
    assert!(refused("/steps/1/manner", Value::Null));
    assert!(refused("/steps/1/assessment", Value::Null));
    assert!(refused("/steps/3/manner", json!("sitting")));
    let mut later = good.clone();
    later["added_later"] = json!(1);
    assert!(serde_json::from_value::<ProcedureRecord>(later).is_ok(), "a later version's field passes");
}

#[test]
fn an_error_of_a_record_names_the_place_of_the_step() {
    let good = value(&ProcedureRecord::of(&a_life().pop().unwrap()));
    let mut bad = good;
    bad["steps"][3]["on"] = json!("2027-01-01");
    let error = read(bad).procedure().unwrap_err();
    assert_eq!(error.code(), "day_backwards");
    assert_eq!(error.details().field.as_deref(), Some("steps.4.on"));
}
