//! One of each error of what comes after the certificate: claims on labels, papers that lapse, inspections.

use ocop::dossier::{CarryFate, CarryReason, Evidence, EvidencePaper, EvidenceReview, LapseTime};
use ocop::law::{InspectionKind, SupervisionAsk, SupervisionContent};
use ocop::procedure::Actor;
use ocop::rating::RecordedResult;
use ocop::registry::{
    Claim, ClaimVerdict, LabelRegister, LabelledProduct, RegisteredProducer, RegisteredProduct,
};
use ocop::supervision::{Inspection, MarkFinding, ProductionFinding, SupervisionRecordError};
use ocop::{
    Assessment, Certificate, Council, CriterionId, Edition, Ground, GroundKind, LevelId, ProductCode,
    Province, Regime, ScoreSheet, Star,
};
use time::macros::date;

use crate::problems::{boxed, unknown};
use crate::support::{best_sheet, set};

pub(crate) fn problems() -> Vec<Box<dyn crate::problems::Provoked>> {
    let mut all: Vec<Box<dyn crate::problems::Provoked>> = unknown![
        ClaimVerdict,
        LapseTime,
        CarryFate,
        CarryReason,
        InspectionKind,
        SupervisionContent,
        SupervisionAsk,
        MarkFinding,
    ];
    claims(&mut all);
    papers(&mut all);
    inspections(&mut all);
    all
}

fn claims(all: &mut Vec<Box<dyn crate::problems::Provoked>>) {
    let day = date!(2026 - 11 - 27);
    let code = ProductCode::parse_without_era("83-829-28780-3-2022").unwrap();
    all.push(boxed(Claim::of_record("s1", 6, day).unwrap_err()));
    all.push(boxed(Claim::of_record(" ", Star::Three, day).unwrap_err()));
    all.push(boxed(Claim::of_code(code, Star::Three, date!(2021 - 12 - 31)).unwrap_err()));
    all.push(boxed(Claim::of_record("s1", Star::Three, date!(2012 - 12 - 31)).unwrap_err()));
    all.push(boxed(Claim::of_record("s1", Star::Three, date!(0000 - 12 - 31)).unwrap_err()));
    all.push(boxed(ocop::registry::ClaimError::OfNothing));
    let maker = RegisteredProducer::new("HTX A").unwrap();
    let product = RegisteredProduct::new("s1", maker, Province::HaNoi, []).unwrap();
    let twice = [product.clone(), product].map(LabelledProduct::new);
    all.push(boxed(LabelRegister::of(twice).unwrap_err()));
}

fn papers(all: &mut Vec<Box<dyn crate::problems::Provoked>>) {
    let (first, last) = (date!(2026 - 03 - 01), date!(2026 - 02 - 28));
    all.push(boxed(EvidencePaper::new(Evidence::Awards).with_days(Some(first), Some(last)).unwrap_err()));
    all.push(boxed(
        EvidencePaper::new(Evidence::Awards).with_days(None, Some(date!(0000 - 02 - 28))).unwrap_err(),
    ));
    let early = Some(date!(0000 - 02 - 28));
    all.push(boxed(EvidencePaper::new(Evidence::Awards).with_days(early, None).unwrap_err()));
    let sheet = ScoreSheet::empty(set(Regime::Decision26, 13));
    all.push(boxed(EvidenceReview::of(sheet, Vec::new(), first, last).unwrap_err()));
}

fn inspections(all: &mut Vec<Box<dyn crate::problems::Provoked>>) {
    let coffee = set(Regime::Decision26, 13);
    let council = Council::new(Edition::Decision26);
    let rated = Assessment::new(council, [best_sheet(coffee)], []).unwrap();
    let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01)).unwrap();
    let by = Actor::MinistryOcopBody;
    let day = date!(2026 - 11 - 20);
    let inspection = || Inspection::new(held, rated.clone(), by, day).unwrap();
    let early = date!(2026 - 05 - 31);
    all.push(boxed(Inspection::new(held, rated.clone(), by, early).unwrap_err()));
    all.push(boxed(Inspection::new(held, rated.clone(), by, date!(2029 - 06 - 02)).unwrap_err()));
    all.push(boxed(Inspection::new(held, rated.clone(), Actor::Commune, day).unwrap_err()));
    let four = Certificate::recorded(Star::Four, date!(2026 - 06 - 01)).unwrap();
    all.push(boxed(Inspection::new(four, rated.clone(), by, day).unwrap_err()));
    let ground = Ground::of_dossier(GroundKind::Eliminated);
    let eliminated = Assessment::new(council, [best_sheet(coffee)], [ground]).unwrap();
    all.push(boxed(Inspection::new(held, eliminated, by, day).unwrap_err()));
    let parts = RecordedResult::from_text(coffee, ["40", "25", "35"]).unwrap();
    let on_record = Assessment::on_record(council.with_attested(Star::Five), parts, []).unwrap();
    all.push(boxed(Inspection::new(held, on_record, by, day).unwrap_err()));
    let (one, other) = (coffee.criterion("2.2").unwrap(), coffee.criterion("1.1").unwrap());
    all.push(boxed(inspection().with_found(one, other.levels().next()).unwrap_err()));
    all.push(boxed(inspection().with_concluded_on(early).unwrap_err()));
    let stopped = ProductionFinding::Stopped { confirmed_on: Some(early) };
    all.push(boxed(inspection().with_production(stopped).unwrap_err()));
    let unread = "2026/13/9.9".parse::<CriterionId>().unwrap_err();
    all.push(boxed(SupervisionRecordError::from(unread)));
    let unread = "2026/13/1.1:9".parse::<LevelId>().unwrap_err();
    all.push(boxed(SupervisionRecordError::from(unread)));
}
