//! Every reader of the library, and what it tells.

use std::str::FromStr;

use ocop::catalogue::{AnyProductSet, Correspondence, Crosswalk};
use ocop::date::YearMonth;
use ocop::dossier::SlipNumber;
use ocop::place::{AnyProvince, CodeEra, CommuneCode, CommuneId, DistrictCode, DistrictId, FormerCommuneId};
use ocop::producer::{LocalCapital, ProducerKind, TaxCode};
use ocop::rating::{Fingerprint, RecordedResult, Reply};
use ocop::registry::{
    BreakdownLine, Claim, CommuneOfEra, DayOrYear, FigureLine, Goal, GroupInWords, ProducerLine,
    RegisteredProducer, RegisteredProduct, Target,
};
use ocop::wire::{
    CertificateAnswer, CertificateRequest, ForecastAnswer, ForecastRequest, PlaceRequest, PlanAnswer,
    PlanRequest, RateAnswer, RateRequest, Refusal,
};
use ocop::{
    Choice, CriterionId, FormerProvince, LevelId, Minimum, OpenSheet, Problem, Producer, ProductCode,
    ProductSet, Province, Regime, ScoreSheet, SetId, Star,
};
use time::macros::date;

use crate::cost::{json, refused, text};

/// A reader: what it reads, and the length of what it tells then.
#[derive(Clone, Copy)]
pub(crate) struct Reader {
    pub(crate) name: &'static str,
    pub(crate) run: fn(&str) -> usize,
}

fn told<A>(answer: Result<A, Refusal>, of: impl FnOnce(&A) -> usize) -> usize {
    match answer {
        Ok(answer) => of(&answer),
        Err(refusal) => refused(refusal),
    }
}

/// The requests of services, each with a good line of it that has every field.
pub(crate) const REQUESTS: &[(Reader, &str)] = &[
    (Reader { name: "RateRequest", run: rate }, RATE),
    (Reader { name: "PlanRequest", run: plan }, PLAN),
    (Reader { name: "CertificateRequest", run: certificate }, CERTIFICATE),
    (Reader { name: "ForecastRequest", run: forecast }, FORECAST),
    (Reader { name: "PlaceRequest", run: place }, PLACE),
];

const RATE: &str = r#"{"id": "p1", "regulation": 2026, "submitted_on": null, "set": 13, "sheets": [{"member": "An", "levels":
    {"1.1": 2, "1.2": "3", "6.1.1": {"case": null, "level": 2}}}, {"member": "Bình", "levels": {"1.1": 2}}],
    "tier": "province", "minima": "majority", "spread_limit": 50, "quorum": 2, "attested": null,
    "grounds": [{"kind": "stopped", "criterion": "6.1.1"}, {"kind": "eliminated", "criterion": null}],
    "product": {"name": "Trà", "producer": "HTX", "place": "Huế", "note": {"vi": "không", "en": "no"}}}"#;
const PLAN: &str = r#"{"id": "p1", "regulation": 2026, "submitted_on": null, "set": 13, "levels": null, "sheets":
    [{"member": "An", "levels": {"1.1": 2}}], "tier": "province", "minima": "majority", "spread_limit": 50, "quorum": 1,
    "attested": null, "target": 3, "fixed": ["3.1", "3.2"], "costs": {"1.5": {"2": 30, "3": 45}}, "product": "Trà"}"#;
const CERTIFICATE: &str = r#"{"id": 1, "regulation": 2023, "star": 3, "issued_on": "2024-02-29", "on": "2026-12-01",
    "authority": "district", "valid_from": null, "revoked_on": null, "rerating_filed_on": null,
    "rerating_decided_on": null, "note": {"vi": "không", "en": "no"}}"#;
const FORECAST: &str = r#"{"id": 1, "regulation": 2023, "set": 13, "levels": {"1.a": 2, "2.b": 3}, "sheets": null, "tier":
    null, "minima": null, "spread_limit": null, "quorum": null, "issued_on": "2024-05-10", "fixed": ["3.1"],
    "costs": {"1.1": {"2": 3}}, "province": "Huế", "product": {"name": "Trà"}}"#;
const PLACE: &str = r#"{"id": 1, "on": "2025-06-30", "commune": "xã Hòa Nghĩa", "province": "Bến Tre", "product_code": null}"#;

fn rate(line: &str) -> usize {
    let answer = RateRequest::read(line).and_then(RateRequest::rate).map(RateAnswer::explained);
    told(answer, |answer| json(answer).max(answer.explanation().map_or(0, text)))
}

fn plan(line: &str) -> usize {
    let answer = PlanRequest::read(line).and_then(PlanRequest::plan).map(PlanAnswer::explained);
    told(answer, |answer| {
        let said = answer.plan().map_or_else(text, |plan| plan.steps().iter().map(text).sum());
        json(answer).max(said)
    })
}

fn certificate(line: &str) -> usize {
    let answer = CertificateRequest::read(line).and_then(CertificateRequest::answer);
    told(answer.map(CertificateAnswer::explained), |answer| json(answer).max(text(answer.standing())))
}

fn forecast(line: &str) -> usize {
    let answer = ForecastRequest::read(line).and_then(ForecastRequest::forecast);
    told(answer.map(ForecastAnswer::explained), |answer| json(answer).max(text(answer.forecast())))
}

fn place(line: &str) -> usize {
    told(PlaceRequest::read(line).and_then(PlaceRequest::answer), json)
}

/// The length of what a problem tells, or of what was read.
fn problem<T, P: Problem + serde::Serialize>(read: Result<T, P>) -> usize {
    match read {
        Ok(_) => 0,
        Err(error) => json(&error).max(text(&error)).max(refused(Refusal::of(&error))),
    }
}

fn parsed<T: FromStr<Err: Problem + serde::Serialize>>(text: &str) -> usize {
    problem(text.parse::<T>())
}

/// Readers of one text.
pub(crate) const TEXTS: &[Reader] = &[
    Reader { name: "wire::text", run: |given| problem(ocop::wire::text(given.as_bytes())) },
    Reader { name: "date::parse", run: |given| problem(ocop::date::parse(given)) },
    Reader { name: "YearMonth", run: parsed::<YearMonth> },
    Reader {
        name: "ProductCode::parse",
        run: |given| problem(ProductCode::parse(given, CodeEra::FiveParts)),
    },
    Reader {
        name: "ProductCode::parse_by_form",
        run: |given| problem(ProductCode::parse_by_form(given, CodeEra::WithCommune)),
    },
    Reader {
        name: "ProductCode::parse_without_era",
        run: |given| problem(ProductCode::parse_without_era(given)),
    },
    Reader { name: "CommuneCode", run: |given| problem(CommuneCode::new(given)) },
    Reader { name: "DistrictCode", run: |given| problem(DistrictCode::new(given)) },
    Reader { name: "Province::find", run: |given| problem(Province::find(given)) },
    Reader { name: "Province::find_unaccented", run: |given| problem(Province::find_unaccented(given)) },
    Reader { name: "Province::from_code", run: |given| problem(Province::from_code(given)) },
    Reader { name: "FormerProvince::find", run: |given| problem(FormerProvince::find(given)) },
    Reader { name: "AnyProvince::find", run: |given| problem(AnyProvince::find(given)) },
    Reader { name: "AnyProvince", run: parsed::<AnyProvince> },
    Reader { name: "CommuneId::find", run: |given| problem(CommuneId::find(given)) },
    Reader { name: "FormerCommuneId::find", run: |given| problem(FormerCommuneId::find(given)) },
    Reader { name: "DistrictId::find", run: |given| problem(DistrictId::find(given)) },
    Reader { name: "CommuneId::from_code", run: |given| problem(CommuneId::from_code(given)) },
    Reader { name: "TaxCode", run: parsed::<TaxCode> },
    Reader { name: "SlipNumber", run: parsed::<SlipNumber> },
    Reader { name: "ProducerKind::from_words", run: |given| problem(ProducerKind::from_words(given)) },
    Reader { name: "ProducerKind", run: parsed::<ProducerKind> },
    Reader { name: "LocalCapital", run: parsed::<LocalCapital> },
    Reader {
        name: "Producer::new",
        run: |given| match Producer::new(given, ProducerKind::Household) {
            Ok(producer) => json(&producer),
            Err(error) => problem::<(), _>(Err(error)),
        },
    },
    Reader { name: "GroupInWords", run: parsed::<GroupInWords> },
    Reader { name: "DayOrYear", run: parsed::<DayOrYear> },
    Reader {
        name: "RegisteredProducer::new",
        run: |given| match RegisteredProducer::new(given) {
            Ok(producer) => json(&producer),
            Err(error) => problem::<(), _>(Err(error)),
        },
    },
    Reader {
        name: "RegisteredProduct::find_province",
        run: |given| problem(RegisteredProduct::find_province(given, None)),
    },
    Reader {
        name: "Claim::of_record",
        run: |given| problem(Claim::of_record(given, Star::Three, date!(2026 - 11 - 27))),
    },
    Reader { name: "FigureLine", run: parsed::<FigureLine> },
    Reader { name: "BreakdownLine", run: parsed::<BreakdownLine> },
    Reader { name: "ProducerLine", run: parsed::<ProducerLine> },
    Reader { name: "CommuneOfEra", run: parsed::<CommuneOfEra> },
    Reader { name: "Fingerprint", run: parsed::<Fingerprint> },
    Reader { name: "Reply", run: parsed::<Reply> },
    Reader { name: "Choice", run: parsed::<Choice> },
    Reader { name: "ScoreSheet", run: parsed::<ScoreSheet> },
    Reader { name: "OpenSheet", run: parsed::<OpenSheet> },
    Reader {
        name: "RecordedResult::from_text",
        run: |given| {
            problem(RecordedResult::from_text(SetId::decision_26(ProductSet::Tea), [given, "1", "1"]))
        },
    },
    Reader { name: "SetId", run: parsed::<SetId> },
    Reader { name: "CriterionId", run: parsed::<CriterionId> },
    Reader { name: "LevelId", run: parsed::<LevelId> },
    Reader { name: "Minimum", run: parsed::<Minimum> },
    Reader { name: "AnyProductSet", run: parsed::<AnyProductSet> },
    Reader { name: "Correspondence", run: parsed::<Correspondence> },
    Reader { name: "Crosswalk", run: parsed::<Crosswalk> },
    Reader { name: "Regime", run: parsed::<Regime> },
    Reader { name: "Star", run: parsed::<Star> },
    Reader { name: "Goal", run: parsed::<Goal> },
    Reader { name: "Target", run: parsed::<Target> },
];

/// Texts that are long in one way or another.
pub(crate) const LONG_TEXTS: &[(&str, &str)] = &[
    ("one letter", "a"),
    ("digits", "9"),
    ("noughts", "0"),
    ("blanks", " "),
    ("dashes", "-"),
    ("dots and digits", "1."),
    ("words", "a 1 "),
    ("letters", "a b "),
    ("marks", "a\u{301}\u{323}\u{302}\u{301}"),
    ("marks alone", "\u{301}\u{323}"),
    ("composed", "ệ"),
    ("invisible", "\u{200b}"),
    ("brackets", "(("),
    ("commas", ","),
    ("a province", "tỉnh Huế (cũ) "),
    ("a commune", "xã Tân Thành, "),
    ("highlands", "Đắk Lắk "),
    ("wide", "😀"),
    ("control", "\u{1}"),
    ("a sheet", "1.1=2 "),
    ("a sheet's codes", "2026/13:1.1=2,"),
];

/// A text about as long as asked.
pub(crate) fn long(part: &str, length: usize) -> String {
    part.repeat(length.checked_div(part.len()).unwrap_or(0).max(1))
}
