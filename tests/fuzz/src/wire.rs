//! Requests of each wire type, and what is answered.

use ocop::rating::MinimaBasis;
use ocop::wire::{
    CertificateRequest, ForecastAnswer, ForecastRequest, PlaceRequest, PlanRequest, RateRequest, Refusal,
    text,
};
use ocop::{AssessmentRecord, Lang, Outcome, Part, Problem as _};
use serde::Serialize;

use crate::law::{CONSTANT, EXPLAINED, FACTOR, kept, said};

/// What is answered is written, and no longer than it may be.
fn within(constant: usize, answer: &impl Serialize, given: usize) -> String {
    let json = serde_json::to_string(answer).expect("an answer is written");
    assert!(json.len() <= FACTOR * given + constant, "{} bytes for {given}", json.len());
    json
}

fn bounded(answer: &impl Serialize, given: usize) -> String {
    within(CONSTANT, answer, given)
}

fn explained(answer: &impl Serialize, given: usize) -> String {
    within(EXPLAINED, answer, given)
}

/// A refusal says everything in both languages, in no more than its request allows.
fn refused(refusal: Refusal, given: usize) {
    assert!(
        (1..=20).contains(&refusal.faults().len()) && (refusal.more() == 0 || refusal.faults().len() == 20)
    );
    assert_eq!(refusal.code(), refusal.faults()[0].code());
    for lang in Lang::ALL.iter().copied() {
        let json = bounded(&refusal.clone().with_lang(lang), given);
        assert!(json.contains(refusal.code()));
    }
    said(&refusal);
}

/// The line, if it is text.
fn line(bytes: &[u8]) -> Option<&str> {
    match text(bytes) {
        Ok(line) => Some(line),
        Err(refusal) => {
            refused(refusal, bytes.len());
            None
        }
    }
}

pub fn wire_rate(bytes: &[u8]) {
    let Some(line) = line(bytes) else { return };
    let answer = match RateRequest::read(line).and_then(RateRequest::rate) {
        Ok(answer) => answer,
        Err(refusal) => return refused(refusal, line.len()),
    };
    bounded(&answer, line.len());
    let assessment = answer.assessment();
    assert_eq!(&assessment.rate(), answer.outcome());
    if let Outcome::Rated(rating) = answer.outcome() {
        assert!(rating.star() <= rating.band());
        let attested = matches!(rating.minima_basis(), MinimaBasis::Attested { .. });
        assert!(attested || rating.unmet().is_empty() == (rating.star() == rating.band()));
        let parts = Part::ALL.iter().map(|part| rating.part(*part).to_decimal());
        if rating.members().is_none() {
            assert_eq!(parts.sum::<ocop::rust_decimal::Decimal>(), rating.score().to_decimal());
        } else {
            let parts: u32 = Part::ALL.iter().map(|part| rating.part(*part).numerator()).sum();
            assert_eq!(parts, rating.score().numerator());
        }
    }
    kept(assessment);
    let record = AssessmentRecord::of(assessment);
    kept(&record);
    assert_eq!(record.verify(), []);
    let answer = answer.explained();
    explained(&answer, line.len());
    said(answer.explanation().expect("it was explained"));
}

pub fn wire_plan(bytes: &[u8]) {
    let Some(line) = line(bytes) else { return };
    let answer = match PlanRequest::read(line).and_then(PlanRequest::plan) {
        Ok(answer) => answer,
        Err(refusal) => return refused(refusal, line.len()),
    };
    bounded(&answer, line.len());
    match answer.plan() {
        Ok(plan) => {
            assert!(plan.star() >= answer.target());
            // A limit on the spread of the totals is not planned for.
            match plan.assessment().rate() {
                Outcome::Rescore(_) => {}
                rated => assert_eq!(rated, Outcome::Rated(plan.rating().clone())),
            }
            assert_eq!(plan.cost(), plan.steps().iter().map(|step| u64::from(step.cost())).sum::<u64>());
            said(plan);
        }
        Err(unreachable) => {
            said(unreachable);
        }
    }
    explained(&answer.explained(), line.len());
}

pub fn wire_certificate(bytes: &[u8]) {
    let Some(line) = line(bytes) else { return };
    let answer = match CertificateRequest::read(line).and_then(CertificateRequest::answer) {
        Ok(answer) => answer,
        Err(refusal) => return refused(refusal, line.len()),
    };
    bounded(&answer, line.len());
    let (certificate, standing) = (answer.certificate(), answer.standing());
    assert_eq!(&certificate.standing(standing.on()), standing);
    if let Some(tomorrow) = standing.on().next_day().filter(|day| day.year() <= 9999) {
        assert!(certificate.status(tomorrow) >= standing.status());
    }
    kept(&certificate);
    kept(standing);
    explained(&answer.explained(), line.len());
}

pub fn wire_forecast(bytes: &[u8]) {
    let Some(line) = line(bytes) else { return };
    let answer = match ForecastRequest::read(line).and_then(ForecastRequest::forecast) {
        Ok(answer) => answer,
        Err(refusal) => return refused(refusal, line.len()),
    };
    bounded(&answer, line.len());
    let forecast = answer.forecast();
    let stars = forecast.stars();
    assert!(stars.certain() <= stars.possible());
    assert_eq!(stars.then(), forecast.then().star());
    if let Some(proof) = answer.keep() {
        assert_eq!(proof.target(), stars.then());
        assert_eq!(proof.unreachable().is_none(), proof.rating().star() >= proof.target());
        assert!(!proof.is_enough() || proof.unreachable().is_none());
    }
    let json = explained(&answer.explained(), line.len());
    // An answer may name a product, which is told and not kept.
    let read: ForecastAnswer = serde_json::from_str(&json).expect("an explained answer is read back");
    assert_eq!(serde_json::to_string(&read).expect("it is written"), json);
}

pub fn wire_places(bytes: &[u8]) {
    let Some(line) = line(bytes) else { return };
    let answer = match PlaceRequest::read(line).and_then(PlaceRequest::answer) {
        Ok(answer) => answer,
        Err(refusal) => return refused(refusal, line.len()),
    };
    bounded(&answer, line.len());
    if let Some(commune) = answer.commune() {
        assert_eq!(commune.province(), answer.province());
        assert_eq!(commune.district(), answer.district());
    }
}
