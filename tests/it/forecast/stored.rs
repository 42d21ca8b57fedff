//! Forecasts, proofs and summaries are kept, and nonsense is not read.

use ocop::crosswalk::{
    CriterionForecast, Forecast, ForecastSummary, ProofCourse, ProofKind, Renewal, StarForecast, StarProof,
    VanishedCriterion,
};
use ocop::date::YearMonth;
use ocop::upgrade::Costs;
use ocop::{Certificate, Province, Star};
use serde_json::{Value, json};
use time::macros::date;

use super::{best, coffee, earlier_sets, forecast, full_summary, of_sheet};
use crate::round_trip::{coded, round_trip, says};

#[test]
fn everything_is_kept_in_every_format() {
    coded!(ProofCourse, ProofKind);
    let mut summary = ForecastSummary::new();
    round_trip(&summary);
    for set in earlier_sets() {
        for round in 500..503 {
            let (mut forecast, mut dice) = forecast(set, round);
            forecast = match dice.roll(3) {
                0 => forecast,
                1 => forecast.with_issued_on(date!(2023 - 06 - 30)).unwrap(),
                _ => {
                    let certificate = Certificate::recorded(Star::Four, date!(2024 - 12 - 31)).unwrap();
                    forecast.with_certificate(certificate).unwrap()
                }
            };
            let json = round_trip(&forecast);
            assert!(json.starts_with(r#"{"format":"ocop.forecast/1","revision":"#), "{json}");
            for one in forecast.criteria() {
                round_trip(one);
            }
            for gone in forecast.vanished() {
                round_trip(&gone);
            }
            if let Some(renewal) = forecast.renewal() {
                round_trip(&renewal);
            }
            round_trip(&forecast.stars());
            for star in Star::ALL {
                let proof = forecast.proof(*star);
                let json = round_trip(&proof);
                assert!(json.starts_with(r#"{"format":"ocop.star-proof/1","target":"#), "{json}");
            }
            let nothing = Costs::listed(forecast.crosswalk().to());
            round_trip(&forecast.proof_with(Star::Five, &nothing).unwrap());
            summary.add(&forecast, dice.chance(50).then_some(Province::LamDong)).unwrap();
        }
    }
    let json = round_trip(&summary);
    assert!(json.starts_with(r#"{"format":"ocop.forecast-summary/1","products":78,"#), "{json}");
}

/// The value with one field changed.
pub(super) fn changed(value: &Value, path: &str, to: Value) -> Value {
    let mut changed = value.clone();
    *changed.pointer_mut(path).unwrap_or_else(|| panic!("there is no {path}")) = to;
    changed
}

#[test]
fn a_forecast_that_is_not_that_of_its_assessment_is_not_read() {
    let forecast = of_sheet(best(coffee())).with_issued_on(date!(2024 - 05 - 10)).unwrap();
    let value = serde_json::to_value(&forecast).unwrap();
    let read = |value: Value| serde_json::from_value::<Forecast>(value);
    assert_eq!(read(value.clone()).unwrap(), forecast);
    for (path, to) in [
        ("/format", json!("ocop.forecast/2")),
        ("/from", json!("2023/12")),
        ("/to", json!("2026/12")),
        ("/issued_on", json!("2024-05-11")),
        ("/issued_on", json!("2022-05-10")),
        ("/issued_on", json!(null)),
        ("/certain/sheets/0/levels/1.1", json!(2)),
        ("/possible/sheets/0/levels/1.2", json!(2)),
        ("/bounds/low", value["bounds"]["high"].clone()),
        ("/then", value["bounds"]["high"].clone()),
        ("/criteria/0/low", json!("2026/13/1.1:1")),
        ("/criteria/0/found_lowest", json!("2023/13/1.a:1")),
        ("/criteria/0/kind", json!("same")),
        ("/criteria/0/awaits_story", json!(true)),
        ("/criteria", json!([])),
        ("/vanished", json!([])),
        ("/renewal", json!(null)),
        ("/renewal/file_until", json!("2027-01-09")),
        ("/assessment/sheets/0/levels/1.a", json!(1)),
        ("/assessment/council/edition", json!("26")),
    ] {
        assert!(read(changed(&value, path, to.clone())).is_err(), "{path}: {to}");
    }
    // An older forecast is told as such.
    let older = changed(&changed(&value, "/revision", json!(0)), "/criteria/0/low", json!("2026/13/1.1:1"));
    assert!(
        read(older).unwrap_err().to_string().contains("of revision 1 the assessment has another forecast")
    );
    // Fields that a later version adds pass.
    let mut more = value;
    more["later"] = json!(1);
    assert_eq!(read(more).unwrap(), forecast);
}

#[test]
fn a_certificate_and_its_day_go_together() {
    let certificate = Certificate::recorded(Star::Four, date!(2024 - 12 - 31)).unwrap();
    let forecast = of_sheet(best(coffee())).with_certificate(certificate).unwrap();
    let value = serde_json::to_value(&forecast).unwrap();
    assert!(serde_json::from_value::<Forecast>(changed(&value, "/issued_on", json!("2024-12-30"))).is_err());
    assert!(
        serde_json::from_value::<Forecast>(changed(&value, "/certificate/edition", json!("1048"))).is_err()
    );
}

#[test]
fn parts_that_make_no_sense_are_not_read() {
    let forecast = of_sheet(best(coffee())).with_issued_on(date!(2024 - 05 - 10)).unwrap();
    let one = serde_json::to_value(forecast.criterion("1.1").unwrap()).unwrap();
    for (path, to) in [
        ("/from", json!("2023/13/1.b")),
        ("/from", json!(null)),
        ("/kind", json!(null)),
        ("/low", json!("2026/13/1.2:1")),
        ("/high", json!(null)),
        ("/found_highest", json!("2023/13/1.a:1")),
        ("/found_lowest", json!("2023/13/1.b:1")),
        ("/criterion", json!("2023/13/1.a")),
    ] {
        let value = changed(&one, path, to.clone());
        assert!(serde_json::from_value::<CriterionForecast>(value).is_err(), "{path}: {to}");
    }
    let gone = serde_json::to_value(forecast.vanished().next().unwrap()).unwrap();
    for (path, to) in [
        ("/criterion", json!("2023/13/1.a")),
        ("/criterion", json!("2026/13/1.1")),
        ("/points", json!({"sum": 99, "of": 1, "mean": "99.00"})),
    ] {
        assert!(serde_json::from_value::<VanishedCriterion>(changed(&gone, path, to)).is_err(), "{path}");
    }
    let renewal = serde_json::to_value(forecast.renewal().unwrap()).unwrap();
    for (path, to) in [
        ("/file_from", json!(null)),
        ("/file_from", json!("2027-01-11")),
        ("/file_until", json!("2027-05-11")),
    ] {
        assert!(serde_json::from_value::<Renewal>(changed(&renewal, path, to)).is_err(), "{path}");
    }
    let stars = json!({"then": 4, "certain": 4, "possible": 3});
    assert!(serde_json::from_value::<StarForecast>(stars).is_err());
    for text in ["2026-13", "2026-00", "2026-1", "0000-01", "26-01", "2026-011", "+026-01", ""] {
        says(&text.parse::<YearMonth>().unwrap_err());
        assert!(serde_json::from_value::<YearMonth>(json!(text)).is_err());
    }
}

#[test]
fn a_proof_that_does_not_lead_to_its_star_is_not_read() {
    let forecast = of_sheet(best(coffee()).with("2.b", 1).unwrap());
    let value = serde_json::to_value(forecast.proof(Star::Three)).unwrap();
    let read = |value: Value| serde_json::from_value::<StarProof>(value);
    assert_eq!(read(value.clone()).unwrap(), forecast.proof(Star::Three));
    let reversed: Vec<Value> = value["steps"].as_array().unwrap().iter().rev().cloned().collect();
    for (path, to) in [
        ("/format", json!("ocop.plan/1")),
        ("/target", json!(5)),
        ("/course", json!("proofs")),
        ("/cost", json!(2)),
        ("/star", json!(2)),
        ("/steps", json!([])),
        ("/steps", json!(reversed)),
        ("/steps/0/kind", json!("proof")),
        ("/steps/0/least", json!("2026/13/2.2:1")),
        ("/steps/0/least", json!("2026/13/2.3:2")),
        ("/steps/0/to", json!("2026/13/2.2:3")),
        ("/steps/0/members", json!(2)),
        ("/steps/0/minima", json!([])),
        ("/steps/0/criterion", json!("2026/13/2.3")),
        ("/assessment/sheets/0/levels/2.2", json!(2)),
        ("/provable", serde_json::to_value(forecast.then()).unwrap()),
        ("/gap/minima", json!([])),
    ] {
        assert!(read(changed(&value, path, to.clone())).is_err(), "{path}: {to}");
    }
}

#[test]
fn counts_that_do_not_add_up_are_not_read() {
    let mut summary = ForecastSummary::new();
    summary.add(&of_sheet(best(coffee())).with_issued_on(date!(2024 - 05 - 10)).unwrap(), None).unwrap();
    let value = serde_json::to_value(&summary).unwrap();
    for (path, to) in [
        ("/format", json!("ocop.forecast/1")),
        ("/products", json!(2)),
        ("/stars/0/products", json!(2)),
        ("/courses", json!([])),
        ("/by_proofs/0/products", json!(0)),
        ("/filings/0/opening", json!(0)),
        ("/filings/1/closing", json!(2)),
        ("/lapsed", json!(1)),
        ("/undated", json!(u64::MAX)),
        ("/stars", json!([value["stars"][0], value["stars"][0]])),
    ] {
        let value = changed(&value, path, to.clone());
        assert!(serde_json::from_value::<ForecastSummary>(value).is_err(), "{path}: {to}");
    }
}

/// Counts that no products make, so that sums of what is read stay exact.
#[test]
fn counts_beyond_what_a_summary_counts_are_not_read() {
    const MOST: u64 = ForecastSummary::MOST_PRODUCTS;
    round_trip(&full_summary(MOST));
    let full = serde_json::to_value(full_summary(MOST)).unwrap();
    let read = |value: Value| serde_json::from_value::<ForecastSummary>(value);
    for more in [MOST + 1, u64::MAX] {
        let mut value = full.clone();
        for path in ["/products", "/stars/0/products", "/undated"] {
            value = changed(&value, path, json!(more));
        }
        let error = read(value).unwrap_err().to_string();
        assert!(error.contains("a summary counts at most 1099511627776"), "{error}");
    }

    let mut summary = ForecastSummary::new();
    summary.add(&of_sheet(best(coffee())).with_issued_on(date!(2024 - 05 - 10)).unwrap(), None).unwrap();
    let one = serde_json::to_value(&summary).unwrap();
    read(one.clone()).unwrap();
    let proofs = one["by_proofs"][0]["proofs"].as_u64().unwrap();
    for (path, to) in [
        // Of one product a criterion is proven or improved once, and a minimum missed once.
        ("/demands/0/proofs", json!(2)),
        ("/demands/0/proofs", json!(u64::MAX)),
        ("/demands/0/improvements", json!(1)),
        ("/missed/0/open", json!(2)),
        ("/missed/0/blocked", json!(u64::MAX)),
        // As many proofs are filed as there are, and no set has so many criteria.
        ("/filings/1/proofs", json!(proofs + 1)),
        ("/filings/1/proofs", json!(u64::MAX)),
        ("/by_proofs/0/proofs", json!(41)),
        ("/by_proofs/0/proofs", json!(0)),
        ("/filings/0/opening", json!(u64::MAX)),
        ("/courses/0/products", json!(u64::MAX)),
    ] {
        assert!(read(changed(&one, path, to.clone())).is_err(), "{path}: {to}");
    }
}
