//! One of each error of requests.

use ocop::wire::{PlaceRequest, PlanRequest, RateRequest, Refusal, text};

use crate::problems::boxed;

pub(crate) fn problems() -> Vec<Box<dyn crate::problems::Provoked>> {
    let mut all: Vec<Box<dyn crate::problems::Provoked>> = Vec::new();
    let mut refused = |refusal: Refusal| all.extend(refusal.faults().iter().cloned().map(boxed));
    refused(text(b"\xff").unwrap_err());
    for line in ["{", "1 2", "[]", "null"] {
        refused(RateRequest::read(line).unwrap_err());
    }
    let levels = r#""levels": {"1.1": 2}"#;
    for line in [
        "{}",
        r#"{"id": 1, "set": 13, "colour": 1, "set": 13}"#,
        r#"{"id": 1, "regulation": 2026, "submitted_on": "2026-06-01", "set": 13, "sheets": []}"#,
        r#"{"id": 1, "regulation": "2026", "set": 13}"#,
        r#"{"id": 1, "regulation": 2026, "set": 13, "sheets": [], "parts": {}}"#,
        r#"{"id": 1, "regulation": 2026, "set": 13, "parts": {"A": "1", "B": "1", "C": "1"}, "minima": "declared", "attested": 3}"#,
        r#"{"id": 1, "regulation": 2026, "set": 13, "sheets": [{"levels": {}}], "minima": "declared",
            "unmet": [{"criterion": "1.7", "star": 3}, {"criterion": "2.2", "star": 4}]}"#,
        r#"{"id": 1, "regulation": 2026, "set": 13, "sheets": [{"levels": {"9.9": 1, "9.8": 1, "9.7": 1}}]}"#,
    ] {
        refused(RateRequest::read(line).and_then(RateRequest::rate).unwrap_err());
    }
    #[cfg(feature = "communes")]
    for line in [r#"{"id": 1, "commune": "00004"}"#, r#"{"id": 1, "on": "2025-06-30"}"#] {
        refused(PlaceRequest::read(line).and_then(PlaceRequest::answer).unwrap_err());
    }
    for costs in [r#"{"1.5": 3}"#, r#"{"1.5": {"3": -1}}"#, r#"{"1.5": {"9": 1}}"#] {
        let line =
            format!(r#"{{"id": 1, "regulation": 2026, "set": 13, {levels}, "target": 4, "costs": {costs}}}"#);
        refused(PlanRequest::read(&line).and_then(PlanRequest::plan).unwrap_err());
    }
    all
}
