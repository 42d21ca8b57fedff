//! Requests for a forecast as other languages send them.

use ocop::crosswalk::ProofCourse;
use ocop::wire::{ForecastAnswer, ForecastRequest, Refusal};
use ocop::{Lang, MinimaPolicy, Problem as _, Province, Say as _};
use serde_json::{Value, json};

use super::{earlier_sets, forecast};

fn asked(line: &Value) -> Result<ForecastAnswer, Refusal> {
    ForecastRequest::read(&line.to_string()).and_then(ForecastRequest::forecast)
}

fn codes(refusal: &Refusal) -> Vec<&'static str> {
    refusal.faults().iter().map(ocop::Problem::code).collect()
}

/// A coffee with a high level on every criterion.
fn coffee() -> Value {
    let best = super::best(super::coffee());
    let levels = best.levels().filter_map(|(criterion, level)| Some((criterion.code(), level?.position())));
    json!({ "id": "p1", "set": 13, "levels": levels.collect::<std::collections::BTreeMap<_, _>>() })
}

#[expect(clippy::needless_pass_by_value, reason = "fields are written where they are used")]
fn with(fields: Value) -> Value {
    let mut request = coffee();
    for (name, value) in fields.as_object().unwrap() {
        request[name] = value.clone();
    }
    request
}

/// The request whose assessment is that of a forecast.
#[test]
fn the_answer_is_that_of_the_library_for_every_set() {
    for set in earlier_sets() {
        for round in 700..706 {
            let (own, _) = forecast(set, round);
            let sheets = own.assessment().sheets().iter().map(|sheet| {
                let chosen = sheet
                    .levels()
                    .filter_map(|(criterion, level)| Some((criterion.code(), level?.tag().to_string())));
                json!({ "levels": chosen.collect::<std::collections::BTreeMap<_, _>>() })
            });
            let council = own.assessment().council();
            let mut request =
                json!({ "id": round, "set": set.id().number(), "minima": council.minima().code() });
            let sheets: Vec<Value> = sheets.collect();
            match sheets.as_slice() {
                [only] => {
                    request["levels"] = only["levels"].clone();
                    request["minima"] = json!(null);
                }
                sheets => request["sheets"] = json!(sheets),
            }
            let answer = asked(&request).unwrap();
            assert_eq!(answer.forecast().certain().sheets(), own.certain().sheets());
            assert_eq!(answer.forecast().possible().sheets(), own.possible().sheets());
            assert_eq!(answer.forecast().bounds().certain().score(), own.bounds().certain().score());
            assert_eq!(answer.keep(), answer.forecast().keep().as_ref());
            assert_eq!((answer.province(), answer.product()), (None, None));
            // And an answer that was explained is read back.
            let answer = answer.explained();
            let json = serde_json::to_string(&answer).unwrap();
            assert_eq!(serde_json::from_str::<ForecastAnswer>(&json).unwrap(), answer);
        }
    }
}

#[test]
fn a_council_and_its_rules_are_read_as_for_a_rating() {
    let levels = coffee()["levels"].clone();
    let mut request = json!({
        "id": 1, "set": 13, "sheets": [{ "member": "An", "levels": levels }, { "levels": levels }],
        "minima": "unanimous", "tier": "district", "quorum": 2, "spread_limit": 10,
    });
    let answer = asked(&request).unwrap();
    let council = answer.forecast().assessment().council();
    assert_eq!((council.minima(), council.spread_limit()), (MinimaPolicy::Unanimous, Some(10)));
    request["quorum"] = json!(3);
    assert_eq!(codes(&asked(&request).unwrap_err()), ["council_size"]);
    request["quorum"] = json!(null);
    request["minima"] = json!("declared");
    assert_eq!(codes(&asked(&request).unwrap_err()), ["declared_minima"]);
    request["minima"] = json!(null);
    request["sheets"][1]["levels"] = json!({});
    assert_eq!(codes(&asked(&request).unwrap_err()), ["not_rated"], "they have to score again");
    // Beside one sheet that stands alone a council has no meaning.
    assert_eq!(codes(&asked(&with(json!({ "tier": "province" }))).unwrap_err()), ["field_not_asked"]);
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let refusal = asked(&json!({
        "id": 1, "set": 13, "levels": { "1.a": 9, "1.1": 1 }, "issued_on": "2026-07-22", "fixed": ["1.a"],
        "costs": { "1.1": { "9": 1 } }, "province": "Atlantis", "product": {}, "attested": 3,
    }))
    .unwrap_err();
    assert_eq!(
        codes(&refusal),
        [
            "unknown_field",
            "unknown_criterion",
            "unknown_level",
            "other_regulation",
            "unknown_level",
            "unknown_criterion",
            "unknown_place",
            "missing_field",
        ]
    );
    for fault in refusal.faults() {
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| fault.text(lang).to_string());
        assert!(vi != en && !vi.is_empty() && !en.is_empty());
    }
    for (fields, code) in [
        (json!({ "regulation": 2026 }), "no_crosswalk"),
        (json!({ "regulation": 2019 }), "no_crosswalk"),
        (json!({ "regulation": 2020 }), "unknown_regulation"),
        (json!({ "regulation": "2023" }), "invalid_field"),
        (json!({ "set": 0 }), "unknown_set"),
        (json!({ "set": "2023/13" }), "invalid_field"),
        (json!({ "set": null }), "invalid_field"),
        (json!({ "levels": null }), "missing_findings"),
        (json!({ "sheets": [] }), "two_findings"),
        (json!({ "issued_on": "2023-02-23" }), "other_regulation"),
        (json!({ "issued_on": "10/05/2024" }), "invalid_date"),
        (json!({ "issued_on": 2024 }), "invalid_field"),
        (json!({ "province": 68 }), "invalid_field"),
        (json!({ "province": "99" }), "unknown_province_code"),
        (json!({ "submitted_on": "2024-01-01" }), "unknown_field"),
    ] {
        let refusal = asked(&with(fields.clone())).unwrap_err();
        assert_eq!(refusal.code(), code, "{fields}: {refusal}");
    }
    assert!(
        asked(&with(json!({ "regulation": 2023, "issued_on": null, "province": null, "product": null })))
            .is_ok()
    );
    assert_eq!(ForecastRequest::read("[]").unwrap_err().code(), "not_an_object");
}

#[test]
fn a_province_is_named_as_people_write_it_and_counted_where_it_is_today() {
    for (text, province) in [
        ("Lâm Đồng", Province::LamDong),
        ("Đắk Nông", Province::LamDong),
        ("tinh Dak Nong", Province::LamDong),
        ("68", Province::LamDong),
        ("67", Province::LamDong),
        ("TP. Huế", Province::Hue),
        // A code that changed owner passed to the province that its owner became part of.
        ("15", Province::LaoCai),
        ("10", Province::LaoCai),
        ("Hà Giang", Province::TuyenQuang),
    ] {
        assert_eq!(asked(&with(json!({ "province": text }))).unwrap().province(), Some(province), "{text}");
    }
}

#[test]
fn costs_are_by_the_criteria_of_the_next_decision() {
    let free = asked(&coffee()).unwrap();
    let keep = free.keep().unwrap();
    assert_eq!(keep.course(), ProofCourse::Proofs);
    let fixed = asked(&with(json!({ "fixed": ["1.5"] }))).unwrap();
    let keep = fixed.keep().unwrap();
    assert!(!keep.is_enough());
    let json = serde_json::to_value(&fixed).unwrap();
    assert_eq!(json["keep"]["feasible"], false);
    assert_eq!(
        json["keep"]["blocked"],
        json!([{ "criterion": "1.5", "star": 4 }, { "criterion": "1.5", "star": 5 }])
    );
    assert_eq!(json["keep"]["sum_best"], keep.provable().score().numerator());
    assert_eq!(
        codes(&asked(&with(json!({ "costs": { "1.d": { "2": 1 } } }))).unwrap_err()),
        ["unknown_criterion"]
    );
    // The summary counts what a product needs, not what it costs.
    assert_eq!(fixed.forecast().keep(), free.forecast().keep());
}

#[test]
fn days_of_filing_are_told_as_far_as_there_are_any() {
    let days = |day: &str| {
        let answer = serde_json::to_value(asked(&with(json!({ "issued_on": day }))).unwrap()).unwrap();
        ["refile_from", "refile_until", "late_from", "late_until", "lapsed"]
            .map(|field| answer[field].clone())
    };
    assert_eq!(json!(days("2024-05-10")), json!(["2026-11-11", "2027-01-10", null, null, null]));
    assert_eq!(
        json!(days("2023-08-01")),
        json!(["2026-02-02", "2026-04-03", "2026-05-22", "2026-08-01", null])
    );
    assert_eq!(json!(days("2023-05-21")), json!([null, null, null, null, true]));
    assert_eq!(
        json!(days("2023-05-22")),
        json!(["2025-11-23", "2026-01-22", "2026-05-22", "2026-05-22", null])
    );
    assert_eq!(days("2026-07-21")[0], "2029-01-22");
}

#[test]
fn an_answer_that_was_changed_is_not_read() {
    let line =
        with(json!({ "id": 1.50, "issued_on": "2024-05-10", "province": "Lâm Đồng", "fixed": ["3.1"] }));
    let line = line.to_string().replace("1.5,", "1.50,");
    let answer = ForecastRequest::read(&line).unwrap().forecast().unwrap();
    // What is not explained tells too little to be read back.
    let short = serde_json::to_string(&answer).unwrap();
    let error = serde_json::from_str::<ForecastAnswer>(&short).unwrap_err().to_string();
    assert!(error.contains("it was not explained"), "{error}");

    let answer = answer.explained();
    let json = serde_json::to_string(&answer).unwrap();
    assert!(json.starts_with(r#"{"id":1.50,"#), "{json}");
    assert_eq!(serde_json::from_str::<ForecastAnswer>(&json).unwrap(), answer);
    let value = serde_json::to_value(&answer).unwrap();
    let read = |value: &Value| serde_json::from_value::<ForecastAnswer>(value.clone());
    assert!(read(&value).is_ok());
    for (path, to) in [
        ("/id", json!(null)),
        ("/set", json!(12)),
        ("/then/star", json!(4)),
        ("/low/sum", json!(90)),
        ("/high/score", json!("99.00")),
        ("/criteria/0/low", json!(1)),
        ("/criteria/0/kind", json!(null)),
        ("/keep", json!(null)),
        ("/keep/prove", json!([])),
        ("/refile_from", json!("2026-11-12")),
        ("/province", json!("atlantis")),
        ("/proof", json!(null)),
        ("/proof/target", json!(4)),
        ("/rise", value["proof"].clone()),
        ("/forecast", json!(null)),
        ("/forecast/issued_on", json!("2024-05-11")),
    ] {
        let mut changed = value.clone();
        *changed.pointer_mut(path).unwrap_or_else(|| panic!("there is no {path}")) = to;
        assert!(read(&changed).is_err(), "{path}");
    }
    let mut later = value;
    later["later"] = json!(1);
    assert!(read(&later).is_ok(), "fields of a later version pass");
}
