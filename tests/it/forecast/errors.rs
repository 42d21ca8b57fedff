//! Why there is no forecast.

use ocop::catalogue::Crosswalk;
use ocop::certificate::Revocation;
use ocop::crosswalk::{Forecast, ForecastError};
use ocop::rating::RecordedResult;
use ocop::rust_decimal::Decimal;
use ocop::upgrade::Costs;
use ocop::{
    Assessment, Certificate, Council, Edition, Ground, GroundKind, MinimaPolicy, Problem as _, ProductSet,
    Regime, ScoreSheet, SetId, Star,
};
use time::macros::date;

use super::{best, coffee, of_sheet};
use crate::round_trip::says;

fn refused(assessment: Assessment) -> ForecastError {
    let error = Forecast::new(assessment).unwrap_err();
    says(&error);
    error
}

#[test]
fn a_sheet_of_another_decision_has_no_forecast() {
    for set in SetId::all().filter(|set| Crosswalk::from_set(*set).is_err()) {
        let edition = *set.criteria_set().editions().last().unwrap();
        let council = Council::self_assessment(edition);
        let council = if council.must_attest(set) { council.with_attested(Star::Five) } else { council };
        let error = refused(Assessment::new(council, [ScoreSheet::empty(set)], []).unwrap());
        assert_eq!(error.code(), "no_crosswalk");
        assert_eq!(error.details().set, Some(set.to_string()));
    }
}

#[test]
fn what_has_no_star_or_no_sheets_has_no_forecast() {
    let council = Council::new(Edition::Decision148);
    for (kind, code) in [(GroundKind::Eliminated, "eliminated"), (GroundKind::Stopped, "stopped")] {
        let ground = [Ground::of_dossier(kind)];
        let error = refused(Assessment::new(council, [best(coffee())], ground).unwrap());
        assert_eq!((error.code(), error.details().given.as_deref()), ("not_rated", Some(code)));
    }
    let apart = council.with_spread_limit(5);
    let sheets = [best(coffee()), ScoreSheet::empty(coffee())];
    let error = refused(Assessment::new(apart, sheets, []).unwrap());
    assert_eq!((error.code(), error.details().given.as_deref()), ("not_rated", Some("rescore")));

    let declares = council.with_minima(MinimaPolicy::Declared);
    let error = refused(Assessment::declared(declares, [best(coffee())], [], []).unwrap());
    assert_eq!(error.code(), "declared_minima");

    let parts = [35, 20, 30].map(Decimal::from);
    let result = RecordedResult::new(coffee(), parts).unwrap();
    let attests = council.with_attested(Star::Four);
    let error = refused(Assessment::on_record(attests, result, []).unwrap());
    assert_eq!(error.code(), "on_record");

    let many = vec![best(coffee()); 256];
    let error = refused(Assessment::new(council, many, []).unwrap());
    assert_eq!(error.code(), "too_many_members");
    assert!(Forecast::new(Assessment::new(council, vec![best(coffee()); 255], []).unwrap()).is_ok());
}

#[test]
fn days_and_certificates_of_another_time_are_refused() {
    let forecast = of_sheet(best(coffee()));
    for day in [date!(2023 - 02 - 23), date!(2026 - 07 - 22), date!(0001 - 01 - 01), date!(9999 - 12 - 31)] {
        let error = forecast.clone().with_issued_on(day).unwrap_err();
        says(&error);
        assert_eq!(error, ForecastError::IssuedOutside { regime: Regime::Decision148, day });
        let json = serde_json::to_value(&error).unwrap();
        assert_eq!(json["allowed"], serde_json::json!({"from": "2023-02-24", "to": "2026-07-21"}));
    }
    let other = Certificate::recorded(Star::Four, date!(2026 - 08 - 01)).unwrap();
    says(&forecast.clone().with_certificate(other).unwrap_err());
    let revoked = Certificate::recorded(Star::Four, date!(2024 - 08 - 01))
        .and_then(|certificate| certificate.with_revocation(Revocation::on(date!(2025 - 08 - 01))))
        .unwrap();
    let error = forecast.with_certificate(revoked).unwrap_err();
    says(&error);
    assert_eq!(error.details().given.as_deref(), Some("2025-08-01"));
}

#[test]
fn costs_are_for_the_set_of_the_next_decision() {
    let forecast = of_sheet(best(coffee()));
    let own = forecast.proof(Star::Five);
    let costs = Costs::each_criterion(forecast.crosswalk().to());
    assert_eq!(forecast.proof_with(Star::Five, &costs), Ok(own));
    for other in [forecast.crosswalk().from(), SetId::decision_26(ProductSet::Tea)] {
        let error = forecast.proof_with(Star::Five, &Costs::each_criterion(other)).unwrap_err();
        assert_eq!((error.code(), error.given()), ("other_set", other));
    }
}
