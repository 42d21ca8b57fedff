//! One of each error of what comes with a rating and after it: calendars, crosswalks, targets, certificates, dossiers, plans, forecasts.

use ocop::Edition;
use ocop::catalogue::{Correspondence, CorrespondenceKind, Crosswalk, Group1048, GroupId, LevelRange};
use ocop::certificate::{CertificateError, Refiling, Status, UpgradeFiling};
use ocop::crosswalk::{ChangedAspect, ForecastError, ForecastSummary, ProofCourse, ProofKind, SetComparison};
use ocop::date::YearMonth;
use ocop::dossier::{
    CommuneContent, Document, Dossier, DossierList, DossierListError, FilingError, FilingKind, FilingOptions,
    FilingReason, RegistrationSlip, Sender, SlipNumber,
};
use ocop::law::{DossierKind, RevocationGround, RevocationStep};
use ocop::place::{CodeEra, CodePart, CodePlace, CommuneCode, DistrictCode};
use ocop::producer::{Attestation, EnterpriseForm, EnterpriseSize, ProducerKind, RepresentativeTrait};
use ocop::registry::{Goal, Phase, TargetFigure};
use ocop::term::WorkCalendar;
use ocop::upgrade::{Costs, ObstacleReason, PlanError, what_if};
use ocop::{
    Assessment, Authority, Case, Certificate, Choice, Council, CriterionId, FormerProvince, Planner,
    ProductSet, Regime, ScoreSheet, SetId, Star,
};
use time::macros::date;

use crate::problems::{boxed, unknown};
use crate::support::{best_of, set};

pub(crate) fn problems() -> Vec<Box<dyn crate::problems::Provoked>> {
    let mut all: Vec<Box<dyn crate::problems::Provoked>> = unknown![
        CorrespondenceKind,
        Refiling,
        Status,
        UpgradeFiling,
        ChangedAspect,
        ProofCourse,
        ProofKind,
        FilingKind,
        FilingReason,
        CommuneContent,
        Attestation,
        EnterpriseForm,
        EnterpriseSize,
        ProducerKind,
        RepresentativeTrait,
        CodeEra,
        CodePart,
        Phase,
        TargetFigure,
        RevocationGround,
        RevocationStep,
        ObstacleReason,
    ];
    days(&mut all);
    tables(&mut all);
    certificates(&mut all);
    dossiers(&mut all);
    plans(&mut all);
    all
}

fn days(all: &mut Vec<Box<dyn crate::problems::Provoked>>) {
    let calendar = WorkCalendar::new;
    all.push(boxed("2026-13".parse::<YearMonth>().unwrap_err()));
    all.push(boxed(calendar().with_holidays([date!(0000 - 01 - 01)]).unwrap_err()));
    all.push(boxed(calendar().with_make_up_days([date!(2026 - 05 - 22)]).unwrap_err()));
    let saturday = date!(2026 - 05 - 23);
    let both = calendar().with_holidays([saturday]).unwrap().with_make_up_days([saturday]);
    all.push(boxed(both.unwrap_err()));
    for day in [date!(2017 - 12 - 31), date!(2026 - 06 - 30), date!(2031 - 01 - 01)] {
        all.push(boxed(Phase::on(day).unwrap_err()));
    }
    all.push(boxed(Phase::From2018.target("showrooms").unwrap_err()));
    all.push(boxed("count/01".parse::<Goal>().unwrap_err()));
}

fn tables(all: &mut Vec<Box<dyn crate::problems::Provoked>>) {
    let food = GroupId::from(Group1048::Food);
    let list = DossierList::of(Edition::Decision26, Sender::Producer, DossierKind::First, food);
    let Err(DossierListError::OtherClassification(error)) = list else { panic!("{list:?}") };
    all.push(boxed(error));
    let (tea, coffee) = (SetId::decision_26(ProductSet::Tea), SetId::decision_26(ProductSet::CoffeeAndCocoa));
    all.push(boxed(Crosswalk::from_set(tea).unwrap_err()));
    all.push(boxed("2023/13/1.1 > 2026/13/1.1.1".parse::<Correspondence>().unwrap_err()));
    let labour = "2026/13/3.3".parse::<CriterionId>().unwrap();
    let foreign = "2023/13/1.d:2".parse().unwrap();
    all.push(boxed(labour.came_from().unwrap().range(Some(foreign)).unwrap_err()));
    all.push(boxed(LevelRange::new(labour, labour.levels().last(), None).unwrap_err()));
    all.push(boxed(SetComparison::between(tea, coffee).unwrap_err()));
}

fn certificates(all: &mut Vec<Box<dyn crate::problems::Provoked>>) {
    let (early, late) = (date!(2024 - 02 - 29), date!(2026 - 06 - 30));
    let held = Certificate::recorded(Star::Three, early).unwrap();
    all.push(boxed(Certificate::recorded(Star::Two, late).unwrap_err()));
    all.push(boxed(Certificate::recorded(Star::Three, date!(2019 - 08 - 20)).unwrap_err()));
    all.push(boxed(Certificate::recorded(Star::Three, date!(9999 - 12 - 31)).unwrap_err()));
    all.push(boxed(Certificate::under(Regime::Decision26, Star::Three, early).unwrap_err()));
    all.push(boxed(held.with_authority(Authority::Centre).unwrap_err()));
    all.push(boxed(held.with_valid_from(late).unwrap_err()));
    all.push(boxed(held.with_rerating_filed_on(date!(2023 - 03 - 01)).unwrap_err()));
    all.push(boxed(held.with_rerating_filed_on(date!(2028 - 03 - 01)).unwrap_err()));
    all.push(boxed(held.with_rerating_decided_on(late).unwrap_err()));
    let filed = held.with_rerating_filed_on(late).unwrap();
    all.push(boxed(filed.with_rerating_decided_on(early).unwrap_err()));
    all.push(boxed(CertificateError::EndsBeforeItBegins { day: early, valid_from: late }));
}

fn dossiers(all: &mut Vec<Box<dyn crate::problems::Provoked>>) {
    let (late, coffee) = (date!(2026 - 06 - 30), ProductSet::CoffeeAndCocoa);
    let options = FilingOptions::on(late, coffee, None, None).unwrap();
    for kind in [DossierKind::Upgrade, DossierKind::ReRating] {
        all.push(boxed(options.file(kind).unwrap_err()));
    }
    let flowers = FilingOptions::on(date!(2022 - 01 - 01), ProductSet::Flowers, None, None).unwrap();
    all.push(boxed(flowers.file(DossierKind::First).unwrap_err()));
    let crafts = FilingOptions::on(date!(2022 - 01 - 01), ProductSet::Crafts, None, None).unwrap();
    let several = crafts.file(DossierKind::First).unwrap_err();
    assert!(matches!(several, FilingError::SeveralSets { .. }));
    all.push(boxed(several));
    all.push(boxed(FilingError::OtherKind {
        given: FilingKind::ReRating,
        is: FilingKind::LateReRating,
        day: late,
    }));
    all.push(boxed(FilingError::FirstWithCertificate));

    let list = |edition| {
        DossierList::of(edition, Sender::Commune, DossierKind::First, ProductSet::CoffeeAndCocoa.group())
    };
    let commune = list(Edition::Decision26).unwrap().said().unwrap();
    let district =
        DossierList::of(Edition::Decision1048, Sender::Commune, DossierKind::First, Group1048::Food);
    all.push(boxed(district.unwrap_err()));
    let dossier = Dossier::empty(commune);
    all.push(boxed(dossier.clone().with_document(Document::Samples, Some(late)).unwrap_err()));
    let form = Document::from_code("self_assessment_report").unwrap();
    all.push(boxed(dossier.with_document(form, None).unwrap_err()));

    for text in ["7", "7/PĐK-83-28780-2026", "7/PĐK-01-001-2017", "7/PĐK-01-00001-2024"] {
        all.push(boxed(text.parse::<SlipNumber>().unwrap_err()));
    }
    let place = CodePlace::FiveParts {
        province: FormerProvince::BenTre,
        district: DistrictCode::new("829").unwrap(),
        commune: CommuneCode::new("28780").unwrap(),
    };
    all.push(boxed(SlipNumber::new("7", place, 2022).unwrap_err()));
    let slip: SlipNumber = "7/PĐK-86-28780-2026".parse().unwrap();
    all.push(boxed(RegistrationSlip::new(slip, date!(2019 - 08 - 20)).unwrap_err()));
}

fn plans(all: &mut Vec<Box<dyn crate::problems::Provoked>>) {
    let coffee = set(Regime::Decision26, 13);
    let council = Council::new(Edition::Decision26);
    let best = best_of(coffee, Case::A);
    let assessment = |sheets: &[ScoreSheet]| Assessment::new(council, sheets, []).unwrap();
    all.push(boxed(Planner::new(assessment(&[best; 256])).unwrap_err()));
    all.push(boxed(PlanError::OnRecord));
    all.push(boxed(PlanError::DeclaredMinima));
    let apart = Assessment::new(council.with_spread_limit(5), [best, ScoreSheet::empty(coffee)], []).unwrap();
    all.push(boxed(Planner::new(apart).unwrap_err()));
    let near = [best.with("7", 1).unwrap(), best.with("4.1", 1).unwrap()];
    let near = Assessment::new(council.with_spread_limit(3), near, []).unwrap();
    all.push(boxed(what_if(&near, &[("7", Choice::level(4))]).unwrap_err()));
    let mut costs = Costs::listed(coffee);
    costs.add("1.1", 1_u8, 5).unwrap();
    all.push(boxed(costs.add("1.1", 1_u8, 6).unwrap_err()));
    let mut fixed = Costs::each_criterion(coffee);
    fixed.fix("2.2").unwrap();
    let planner = Planner::new(assessment(&[ScoreSheet::empty(coffee)])).unwrap().with_costs(fixed).unwrap();
    all.push(boxed(planner.plan(Star::Five).unwrap_err()));

    let forecast = |set| {
        let alone = Council::self_assessment(Edition::Decision148);
        let sheet = ScoreSheet::empty(SetId::decision_148(set));
        ocop::crosswalk::Forecast::new(Assessment::new(alone, [sheet], []).unwrap()).unwrap()
    };
    let tea = forecast(ProductSet::Tea);
    all.push(boxed(tea.with_issued_on(date!(2023 - 02 - 23)).unwrap_err()));
    all.push(boxed(ForecastError::Revoked { day: date!(2025 - 01 - 01) }));
    let full = crate::forecast::full_summary(ForecastSummary::MOST_PRODUCTS);
    all.push(boxed(full.clone().merge(&full).unwrap_err()));
}
