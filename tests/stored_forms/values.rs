//! Real values of the stored forms: nothing drawn, the same in every run.

use std::error::Error;
use std::sync::OnceLock;

use ocop::certificate::{CertificateRecord, Revocation, RevocationCause, revoke_by};
use ocop::crosswalk::{Forecast, ForecastSummary, SetComparison};
use ocop::date::YearMonth;
use ocop::dossier::{
    CarryOver, CommuneContent, Document, Dossier, DossierList, Evidence, EvidencePaper, EvidenceReview,
    FilingOptions, FilingRecord, RegistrationSlip, Sender,
};
use ocop::law::{DossierKind, Governing, PaperFact, PaperKind, RevocationGround, TimeLimit};
use ocop::papers::{Application, CouncilSitting};
use ocop::place::{
    AnyCommune, AnyProvince, CommuneCode, CommuneId, DistrictCode, DistrictId, EarlierCommuneId, Era,
    FormerCommuneId,
};
use ocop::procedure::{Actor, Batch, CommuneReport, Manner, ProcedureRecord, ProcedureStep, Schedule};
use ocop::producer::{ProducerKind, TaxCode};
use ocop::rating::{Agreement, AgreementBetween, AgreementWithReference, OpenAssessment, RecordedResult};
use ocop::registry::{
    Census, CensusScope, Claim, DayOrYear, FiguresComparison, KnownSet, LabelRegister, LabelledProduct,
    Period, Progress, RegisteredProducer, RegisteredProduct, RegisteredRating, RegistryFinding,
};
use ocop::supervision::{Inspection, MarkFinding, ProductionFinding, SupervisionRecord};
use ocop::term::WorkCalendar;
use ocop::upgrade::{Costs, Margin, StarGap, what_if};
use ocop::wire;
use ocop::{
    Assessment, AssessmentRecord, Certificate, Choice, Council, CriteriaSet, Edition, FormerProvince, Ground,
    GroundKind, Lang, MinimaPolicy, OpenSheet, Outcome, Planner, Procedure, Producer, ProductCode,
    ProductSet, Province, ScoreSheet, SetId, Star,
};
use serde::Serialize;
use serde_json::{Value, json};
use time::macros::date;

type Any<T = Vec<(&'static str, Value)>> = Result<T, Box<dyn Error>>;

/// Every value that is made here, once.
fn made() -> &'static [(&'static str, Value)] {
    static MADE: OnceLock<Vec<(&str, Value)>> = OnceLock::new();
    MADE.get_or_init(|| all().unwrap_or_else(|error| panic!("a value is refused: {error}")))
}

/// The values of a form that are made here; others stand within these.
pub(crate) fn values(name: &str) -> Vec<Value> {
    made().iter().filter(|(of, _)| *of == name).map(|(_, value)| value.clone()).collect()
}

/// Every value that is made here.
pub(crate) fn pool() -> impl Iterator<Item = &'static Value> {
    made().iter().map(|(_, value)| value)
}

fn v(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("a value is written")
}

fn best(set: &'static CriteriaSet) -> Any<ScoreSheet> {
    let case_a =
        |criterion: ocop::CriterionId| criterion.levels().rfind(|level| level.case() != Some(ocop::Case::B));
    Ok(ScoreSheet::from_choices(set, set.criteria().map(|criterion| (criterion.code(), case_a(criterion))))?)
}

fn all() -> Any {
    let mut all = Vec::new();
    for part in [
        ratings()?,
        plans()?,
        forecasts()?,
        certificates()?,
        dossiers()?,
        procedures()?,
        registry()?,
        places()?,
        texts()?,
        lines()?,
    ] {
        all.extend(part);
    }
    Ok(all)
}

fn ratings() -> Any {
    let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    let good = best(coffee)?;
    let plain = good.with("2.2", 2)?;
    let council = Council::new(Edition::Decision26);
    let [one, split] = [vec![plain], vec![plain, good, good.with("1.1", 1)?]]
        .map(|sheets| Assessment::new(council, sheets, []));
    let (one, split) = (one?, split?);
    let stopped = Assessment::new(
        council,
        [good],
        [Ground::on_criterion(GroundKind::Stopped, coffee.criterion("6.1.1")?)],
    )?;
    let eliminated = Assessment::new(council, [good], [Ground::of_dossier(GroundKind::Eliminated)])?;
    let spread = Assessment::new(council.with_spread_limit(5), [good, ScoreSheet::empty(coffee)], [])?;
    let mean = Assessment::new(
        council.with_minima(MinimaPolicy::Mean).with_quorum(2.try_into()?),
        [plain, good],
        [],
    )?;
    let tourism = SetId::decision_148(ProductSet::Tourism).criteria_set();
    let tour = Assessment::new(Council::self_assessment(Edition::Decision148), [best(tourism)?], [])?;
    let recorded = RecordedResult::from_text(coffee, ["31.00", "24", "34.5"])?;
    let on_record = Assessment::on_record(council.with_attested(Star::Four), recorded, [])?;
    let assessments = [&one, &split, &stopped, &eliminated, &spread, &mean, &tour, &on_record];
    let mut all = vec![
        ("ScoreSheet", v(&good)),
        ("ScoreSheet", v(&best(tourism)?)),
        ("ScoreSheet", v(&ScoreSheet::empty(coffee))),
        ("RecordedResult", v(&recorded)),
        ("Ground", v(&Ground::of_dossier(GroundKind::Eliminated))),
        ("Ground", v(&Ground::on_criterion(GroundKind::Stopped, coffee.criterion("6.1.1")?))),
    ];
    for assessment in assessments {
        all.push(("Assessment", v(assessment)));
        all.push(("Council", v(&assessment.council())));
        all.push(("Outcome", v(&assessment.rate())));
        all.push(("Explanation", v(&assessment.explain())));
        all.push(("AssessmentRecord", v(&AssessmentRecord::of(assessment))));
        match assessment.rate() {
            Outcome::Rated(rating) => {
                all.push(("Rating", v(&rating)));
                all.push(("Score", v(&rating.score())));
                all.push(("MinimumSet", v(&rating.unmet())));
                all.push(("MinimaBasis", v(&rating.minima_basis())));
                all.push(("StarGap", v(&StarGap::to(&rating, Star::Five))));
            }
            Outcome::Rescore(rescore) => all.push(("Rescore", v(&rescore))),
            _ => {}
        }
    }
    let opened = OpenSheet::from(plain);
    let open = OpenAssessment::new(council, [opened, OpenSheet::new(coffee)])?;
    all.push(("OpenSheet", v(&opened)));
    all.push(("OpenSheet", v(&OpenSheet::new(coffee))));
    all.push(("OpenAssessment", v(&open)));
    let bounds = open.bounds();
    all.push(("Bounds", v(&bounds)));
    for swing in open.swings().into_iter().take(2) {
        all.push(("Swing", v(&swing)));
    }
    all.push(("Agreement", v(&Agreement::within(&split)?)));
    all.push(("AgreementBetween", v(&AgreementBetween::of(&split, &mean)?)));
    all.push(("AgreementWithReference", v(&AgreementWithReference::of(&split, plain)?)));
    all.push(("Margin", v(&Margin::of(&one)?)));
    all.push(("WhatIf", v(&what_if(&one, &[("2.2", Choice::level(3))])?)));
    Ok(all)
}

fn plans() -> Any {
    let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    let sheet = best(coffee)?.with("2.2", 1)?.with("7", 1)?;
    let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    let mut costs = Costs::listed(coffee);
    costs.add("2.2", 3, 20)?.add("2.2", 4, 35)?;
    costs.fix("3.1")?;
    let planner = Planner::new(assessment)?.with_costs(costs.clone())?;
    let plan = planner.plan(Star::Three)?;
    let unreachable = planner.plan(Star::Four).expect_err("no move is listed on 7");
    let mut all = vec![
        ("Costs", v(&costs)),
        ("Planner", v(&planner)),
        ("Plan", v(&plan)),
        ("Unreachable", v(&unreachable)),
    ];
    all.extend(planner.frontier().iter().take(3).map(|point| ("FrontierPoint", v(point))));
    Ok(all)
}

fn forecasts() -> Any {
    let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    let sheet = best(coffee)?.with("2.b", 1)?;
    let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    let forecast = Forecast::new(assessment)?.with_issued_on(date!(2024 - 05 - 10))?;
    let good = Assessment::new(Council::new(Edition::Decision148), [best(coffee)?], [])?;
    let good = Forecast::new(good)?.with_issued_on(date!(2023 - 08 - 01))?;
    let mut summary = ForecastSummary::new();
    summary.add(&forecast, Some(Province::LamDong))?;
    summary.add(&good, None)?;
    let mut all = vec![("ForecastSummary", v(&summary))];
    for forecast in [&forecast, &good] {
        all.push(("Forecast", v(forecast)));
        all.push(("Renewal", v(&forecast.renewal().ok_or("a day was given")?)));
        all.push(("StarProof", v(&forecast.proof(Star::Three))));
        all.push(("StarProof", v(&forecast.proof(Star::Five))));
    }
    let stars =
        ocop::crosswalk::StarForecast::new(Star::Four, Star::Two, Star::Four).ok_or("stars in order")?;
    all.push(("StarForecast", v(&stars)));
    let later = SetId::decision_26(ProductSet::CoffeeAndCocoa);
    let mut ranges = forecast.criteria().iter().map(|criterion| ("LevelRange", v(&criterion.range())));
    all.extend(ranges.by_ref().take(2));
    all.push(("SetComparison", v(&SetComparison::between(coffee.id(), later)?)));
    Ok(all)
}

fn certificates() -> Any {
    let plain = Certificate::recorded(Star::Three, date!(2024 - 02 - 29))?;
    let revocation = Revocation::on(date!(2026 - 12 - 08)).with_cause(RevocationGround::LawBroken);
    let revoked = plain.with_revocation(revocation)?;
    let extended = Certificate::recorded(Star::Four, date!(2023 - 09 - 10))?
        .with_rerating_filed_on(date!(2026 - 08 - 01))?
        .with_rerating_decided_on(date!(2026 - 10 - 06))?;
    let dated =
        Certificate::recorded(Star::Five, date!(2024 - 08 - 15))?.with_valid_from(date!(2024 - 07 - 01))?;
    let gap = Certificate::recorded(Star::Three, date!(2025 - 07 - 03))?;
    let mut all =
        vec![("Revocation", v(&revocation)), ("Revocation", v(&Revocation::on(date!(2025 - 01 - 01))))];
    for certificate in [plain, revoked, extended, dated, gap] {
        all.push(("Certificate", v(&certificate)));
        all.push(("CertificateRecord", v(&CertificateRecord::of(certificate))));
        all.push(("CertificateStanding", v(&certificate.standing(date!(2026 - 10 - 01)))));
    }
    let calendar = WorkCalendar::new()
        .with_holidays([date!(2026 - 09 - 01), date!(2026 - 09 - 02)])?
        .with_make_up_days([date!(2026 - 08 - 22)])?;
    all.push(("WorkCalendar", v(&calendar)));
    all.push(("RevocationTerm", v(&revoke_by(date!(2026 - 08 - 18), &calendar)?.said().ok_or("a term")?)));
    Ok(all)
}

fn dossiers() -> Any {
    let held = Certificate::recorded(Star::Three, date!(2023 - 12 - 20))?;
    let producer = Producer::new("HTX Chè Hảo Đạt", ProducerKind::Cooperative)?
        .with_tax_code("0100109106".parse()?, date!(2026 - 01 - 05))?;
    let options = FilingOptions::on(date!(2026 - 11 - 23), ProductSet::Tea, Some(held), None)?;
    let late = FilingOptions::on(date!(2026 - 07 - 01), ProductSet::Tea, Some(held), None)?;
    let first = FilingOptions::on(date!(2026 - 11 - 23), ProductSet::Tea, None, None)?;
    let mut all = vec![("Producer", v(&producer)), ("FilingOptions", v(&options))];
    for filing in [
        options.file(DossierKind::Upgrade)?,
        late.file(DossierKind::ReRating)?,
        first.file(DossierKind::First)?,
    ] {
        all.push(("Filing", v(&filing)));
        all.push(("FilingRecord", v(&FilingRecord::of(filing))));
    }
    for kind in DossierKind::ALL {
        all.push(("FilingAnswer", v(&options.answer(*kind))));
    }
    all.push(("Governing", v(&Governing::of_dossier(date!(2026 - 05 - 20), DossierKind::ReRating)?)));
    let list = |sender, kind| DossierList::of(Edition::Decision26, sender, kind, ocop::ProductGroup::Food);
    let lists = [
        list(Sender::Producer, DossierKind::First)?.said().ok_or("it is printed")?,
        list(Sender::Province, DossierKind::ReRating)?.said().ok_or("it is printed")?,
    ];
    all.extend(lists.iter().map(|list| ("DossierList", v(list))));
    let papers = [
        EvidencePaper::new(Evidence::BusinessRegistration),
        EvidencePaper::new(Evidence::TestReports).with_days(None, Some(date!(2027 - 12 - 31)))?,
        EvidencePaper::new(Evidence::Accounting),
    ];
    all.extend(papers.iter().map(|paper| ("EvidencePaper", v(paper))));
    let mut dossier = Dossier::empty(lists[0]);
    dossier = dossier.with_document(Document::from(Evidence::TestReports), Some(date!(2027 - 12 - 31)))?;
    all.push(("Dossier", v(&dossier)));
    all.extend(dossier.documents().map(|held| ("HeldDocument", v(&held))));
    all.extend(dossier.missing().take(2).map(|missing| ("MissingDocument", v(&missing))));
    all.extend(lists[0].documents().take(3).map(|row| ("ListedDocument", v(&row))));
    let set = SetId::decision_26(ProductSet::Tea);
    all.extend(producer.suggestions(set).take(2).map(|one| ("Suggestion", v(&one))));
    all.push((
        "ProducerEligibility",
        v(&producer.eligibility(Edition::Decision26, ocop::ProductGroup::Food)?),
    ));
    let household = Producer::new("Hộ bà Lan", ProducerKind::Household)?;
    let asked = FilingOptions::on(date!(2026 - 11 - 23), ProductSet::Tea, None, Some(&household))?;
    all.push(("FilingOptions", v(&asked)));
    let rules = Edition::Decision26.rules();
    all.push(("Band", v(&rules.bands.of(Star::Four))));
    all.push(("Certifier", v(&rules.certifiers[0])));
    all.push(("WindowRules", v(&rules.certificates.window.said().ok_or("26/2026 has a window")?)));
    let carry = CarryOver::of(&papers, lists[0], date!(2026 - 11 - 27))?;
    all.push(("CarryOver", v(&carry)));
    let set = SetId::decision_26(ProductSet::try_from(18)?).criteria_set();
    let licence =
        EvidencePaper::new(Evidence::ProductionLicence).with_days(None, Some(date!(2027 - 06 - 30)))?;
    let review = EvidenceReview::of(best(set)?, vec![licence], date!(2026 - 11 - 27), date!(2029 - 11 - 27))?;
    all.push(("EvidenceReview", v(&review)));
    let slip = RegistrationSlip::new("12-05/PĐK-86-28780-2026".parse()?, date!(2026 - 09 - 14))?;
    all.push(("RegistrationSlip", v(&slip)));
    Ok(all)
}

fn procedures() -> Any {
    let day = date!(2026 - 08 - 31);
    let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
    let mut procedure = Procedure::new(filing);
    let mut all =
        vec![("Procedure", v(&procedure)), ("ProcedureRecord", v(&ProcedureRecord::of(&procedure)))];
    let calendar = WorkCalendar::new().with_holidays([date!(2026 - 09 - 02)])?;
    let schedule = Schedule::from(calendar).with_batch(
        Edition::Decision26,
        ocop::Authority::Province,
        (date!(2026 - 10 - 30), date!(2026 - 11 - 30)),
        date!(2027 - 01 - 29),
    )?;
    all.push(("Schedule", v(&schedule)));
    let batch =
        Batch::of(Edition::Decision26, ocop::Authority::Province, date!(2026 - 10 - 29)).ok_or("a batch")?;
    all.push(("Batch", v(&batch)));
    let report = CommuneReport::new(CommuneContent::ALL.iter().map(|content| (*content, "Đúng như hồ sơ")))?;
    all.push(("CommuneReport", v(&report)));
    all.extend(procedure.next(day, &schedule).iter().map(|next| ("Next", v(next))));
    let review = ProcedureStep::review(date!(2026 - 09 - 25), report);
    all.push(("ProcedureStep", v(&review)));
    procedure.apply(review)?;
    all.extend(procedure.delays(&Schedule::new()).iter().map(|delay| ("Delay", v(delay))));
    all.push(("Procedure", v(&procedure)));
    all.push(("Stage", v(&procedure.stage())));
    all.push(("ProcedureRecord", v(&ProcedureRecord::of(&procedure))));

    let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    let rated = Assessment::new(Council::new(Edition::Decision26), [best(tea)?], [])?;
    let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    let inspection = Inspection::new(held, rated, Actor::MinistryOcopBody, date!(2026 - 11 - 20))?;
    let stopped = ProductionFinding::Stopped { confirmed_on: Some(date!(2026 - 11 - 23)) };
    let inspections = [
        inspection.clone(),
        inspection.clone().with_mark(MarkFinding::Misleading).with_found(tea.criterion("2.2")?, None)?,
        inspection.with_production(stopped)?,
    ];
    let calendar = WorkCalendar::new();
    for inspection in &inspections {
        all.push(("Inspection", v(inspection)));
        all.push(("SupervisionConclusion", v(&inspection.conclude(&calendar))));
        all.push(("SupervisionRecord", v(&SupervisionRecord::of(inspection, &calendar))));
    }
    all.push(("ProductionFinding", v(&stopped)));
    all.extend(papers()?);
    Ok(all)
}

fn papers() -> Any {
    let tea = SetId::decision_26(ProductSet::Tea);
    let producer = Producer::new("HTX chế biến chè Phìn Hồ", ProducerKind::Cooperative)?;
    let application =
        Application::new(Edition::Decision26, DossierKind::First, tea, "Trà xanh Phìn Hồ", producer)?
            .with_text(PaperFact::Phone, "0219 000 000")?;
    let slip = application.paper(PaperKind::RegistrationSlip)?;
    let rated = Assessment::new(Council::new(Edition::Decision26), [best(tea.criteria_set())?; 2], [])?;
    let sitting = CouncilSitting::new(rated, "Trà xanh Phìn Hồ", "HTX chế biến chè Phìn Hồ")?
        .held_on(date!(2026 - 12 - 10), Manner::Sitting)?;
    let mut all = vec![
        ("Application", v(&application)),
        ("CouncilSitting", v(&sitting)),
        ("Paper", v(&slip)),
        ("Paper", v(&sitting.minutes())),
    ];
    all.extend(slip.blanks().iter().take(3).map(|blank| ("Blank", v(blank))));
    for section in slip.sections().iter().take(3) {
        all.push(("PaperSection", v(section)));
        all.extend(section.items().iter().take(2).map(|item| ("PaperItem", v(item))));
    }
    all.push(("PaperText", v(slip.title())));
    Ok(all)
}

fn registry() -> Any {
    let first = RegisteredRating::recognised(DossierKind::First, Star::Three, date!(2024 - 05 - 06))?;
    let raised = RegisteredRating::recognised(DossierKind::Upgrade, Star::Four, date!(2025 - 05 - 06))?;
    let by_year = RegisteredRating::recognised(DossierKind::First, Star::Three, DayOrYear::year(2024)?)?;
    let maker = RegisteredProducer::new("HTX cà phê Bích Thao")?.with_kind(ProducerKind::Cooperative)?;
    let coffee = RegisteredProduct::new("bich-thao", maker.clone(), FormerProvince::SonLa, [first, raised])?
        .with_set(ProductSet::CoffeeAndCocoa);
    let other = RegisteredProduct::new("tea", RegisteredProducer::new("HTX A")?, Province::HaNoi, [by_year])?;
    let code: ProductCode = ProductCode::parse_without_era("83-829-28780-3-2022")?;
    let mut all = vec![
        ("RegisteredProducer", v(&maker)),
        ("RegisteredRating", v(&raised)),
        ("RegisteredRating", v(&by_year)),
        ("RegisteredProduct", v(&coffee)),
        ("RegisteredProduct", v(&other)),
        ("ProductCode", v(&code)),
        ("CodePlace", v(&code.place())),
    ];
    let period = Period::new(date!(2025 - 01 - 01), date!(2025 - 12 - 31))?;
    all.push(("Period", v(&period)));
    let scope = CensusScope::over(period).with_province(Province::SonLa).with_expiring_within(90);
    all.push(("CensusScope", v(&scope)));
    let count = |scope| -> Any<Census> {
        let mut census = Census::of(scope);
        census.add_all([&coffee, &other])?;
        Ok(census)
    };
    let census = count(CensusScope::over(period).with_expiring_within(90))?;
    all.push(("Census", v(&census)));
    let (figures, later) = (census.finish()?, count(CensusScope::on(date!(2026 - 11 - 01))?)?.finish()?);
    all.push(("Figures", v(&figures)));
    let before = count(CensusScope::on(date!(2024 - 12 - 31))?)?.finish()?;
    all.push(("FiguresComparison", v(&FiguresComparison::of_days(&before, &later)?)));
    let at_end = count(CensusScope::on(date!(2025 - 12 - 31))?)?.finish()?;
    all.push(("Progress", v(&Progress::of(&at_end)?)));
    all.push(("KnownSet", v(&KnownSet::from(ProductSet::Tea))));
    let again = |day| RegisteredRating::recognised(DossierKind::First, Star::Three, day);
    let broken = [again(date!(2020 - 06 - 10))?, again(date!(2024 - 06 - 10))?];
    let broken = RegisteredProduct::new("old", RegisteredProducer::new("HTX A")?, Province::HaNoi, broken)?;
    let old = LabelRegister::of([LabelledProduct::new(broken)])?;
    let on = date!(2026 - 11 - 27);
    for claim in [Claim::of_record("old", Star::Three, on)?, Claim::of_producer("HTX A", Star::Three, on)?] {
        all.push(("ClaimAnswer", v(&old.check(&claim))));
    }
    let women = figures.recognised().producers().representatives(ocop::producer::RepresentativeTrait::Woman);
    all.push(("YesNoCounts", v(&women)));
    let register =
        LabelRegister::of([LabelledProduct::new(coffee).with_code(code), LabelledProduct::new(other)])?;
    all.push(("LabelRegister", v(&register)));
    for (id, star) in [("bich-thao", Star::Four), ("bich-thao", Star::Five), ("none", Star::Three)] {
        let claim = Claim::of_record(id, star, date!(2026 - 11 - 27))?;
        let answer = register.check(&claim);
        all.push(("Claim", v(&claim)));
        all.push(("ClaimAnswer", v(&answer)));
        all.push(("CertificationStatement", v(&answer.certification(Lang::Vi))));
    }
    let (printed, counted) = (date!(2023 - 02 - 03), date!(2023 - 02 - 04));
    let finding = RegistryFinding::PrintedEnd { rating: 1, printed, earliest: counted, latest: counted };
    all.push(("RegistryFinding", v(&finding)));
    Ok(all)
}

fn places() -> Any {
    let (now, then) = (CommuneId::from_code("28870")?, FormerCommuneId::from_code("00316")?);
    let mut all = vec![
        ("CommuneId", v(&now)),
        ("FormerCommuneId", v(&then)),
        ("EarlierCommuneId", v(&EarlierCommuneId::from_code("00010")?)),
        ("DistrictId", v(&DistrictId::from_code("832")?)),
        ("AnyCommune", v(&AnyCommune::from_code(Era::Former, "28882")?)),
        ("AnyProvince", v(&AnyProvince::from_code(Era::Former, "83")?)),
        ("CommuneCode", v(&CommuneCode::new("28780")?)),
        ("DistrictCode", v(&DistrictCode::new("829")?)),
    ];
    all.extend(then.successions().map(|one| ("Succession", v(&one))));
    all.extend(now.predecessors().take(2).map(|one| ("Succession", v(&one))));
    Ok(all)
}

/// Values that are kept as text.
fn texts() -> Any {
    let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
    let criterion = coffee.criteria_set().criterion("2.2")?;
    let minimum = criterion.minima().next().ok_or("a minimum")?;
    let year_month: YearMonth = "2026-11".parse()?;
    let mut all = vec![
        ("SetId", v(&coffee)),
        ("SetId", v(&SetId::TOURISM_AS_SIGNED)),
        ("CriterionId", v(&criterion)),
        ("LevelId", v(&criterion.levels().next_back().ok_or("a level")?)),
        ("Minimum", v(&minimum)),
        ("YearMonth", v(&year_month)),
        ("TaxCode", v(&"0100109106".parse::<TaxCode>()?)),
        (
            "Fingerprint",
            v(&AssessmentRecord::of(&Assessment::new(
                Council::new(Edition::Decision26),
                [ScoreSheet::empty(coffee)],
                [],
            )?)
            .fingerprint()),
        ),
        ("RevocationCause", v(&RevocationCause::from(RevocationGround::LawBroken))),
        ("DayOrYear", v(&DayOrYear::year(2024)?)),
        ("DayOrYear", v(&DayOrYear::try_from(date!(2025 - 01 - 16))?)),
        ("TimeLimit", v(&TimeLimit::WorkingDays(15))),
    ];
    // The others as they are written in the forms that hold them.
    for (name, texts) in [
        ("AnyProductSet", &["148/9", "1048/10"][..]),
        ("Crosswalk", &["2023/13 > 2026/13"]),
        ("Correspondence", &["2023/13/1.d > 2026/13/1.5"]),
        ("LocalCapital", &["51"]),
        ("SlipNumber", &["12-05/PĐK-86-28780-2026"]),
        ("Reply", &["2026/13/1.5:3", "?"]),
        ("Goal", &["at_least/10000", "between/400/500", "at_least_percent/50"]),
        ("Target", &["2021-2025/products"]),
        ("CommuneOfEra", &["current/00268"]),
        ("FigureLine", &["recognised/star/5", "standing/valid", "rated/commune/current/00268"]),
        ("BreakdownLine", &["star/5", "commune/former/00268"]),
        ("ProducerLine", &["kind/cooperative"]),
        ("GroupInWords", &["Thực phẩm"]),
    ] {
        all.extend(texts.iter().map(|text| (name, json!(text))));
    }
    Ok(all)
}

/// Requests and answers of the wire.
fn lines() -> Any {
    let mut all = Vec::new();
    macro_rules! line {
        ($($request:literal, $answer:literal: $Request:ident . $method:ident <- $line:expr;)*) => {$({
            let line: Value = $line;
            let text = line.to_string();
            all.push(($request, line));
            let answer = wire::$Request::read(&text).and_then(wire::$Request::$method);
            all.push(($answer, v(&answer?)));
        })*};
    }
    line! {
        "RateRequest", "RateAnswer": RateRequest.rate <- json!({"id": "p1", "regulation": 2026, "set": 13, "tier": "province", "minima": "majority",
            "sheets": [{"member": "An", "levels": {"1.1": 2, "2.1": "3", "3.1": null}}, {"levels": {}}], "product": {"name": "Cà phê"}});
        "RateRequest", "RateAnswer": RateRequest.rate <- json!({"id": 2, "submitted_on": "2026-06-01", "set": 26, "attested": 4,
            "parts": {"A": "31.00", "B": "24.00", "C": "35"}, "grounds": [{"kind": "eliminated", "criterion": null}]});
        "PlanRequest", "PlanAnswer": PlanRequest.plan <- json!({"id": "p1", "regulation": 2026, "set": 13, "levels": {"1.1": 2}, "target": 2,
            "fixed": ["3.1"]});
        "PlanRequest", "PlanAnswer": PlanRequest.plan <- json!({"id": "p2", "regulation": 2026, "set": 13, "levels": {"1.1": 2}, "target": 4,
            "costs": {"1.5": {"2": 30, "3": 45}}});
        "CertificateRequest", "CertificateAnswer": CertificateRequest.answer <- json!({"id": "c1", "regulation": 2023, "star": 3,
            "issued_on": "2025-07-03", "on": "2026-11-26", "revoked_on": null});
        "ForecastRequest", "ForecastAnswer": ForecastRequest.forecast <- json!({"id": "p1", "set": 13, "levels": {"1.a": 2}, "issued_on": "2024-05-10"});
        "PlaceRequest", "PlaceAnswer": PlaceRequest.answer <- json!({"id": 1, "commune": "28882", "on": "2025-06-30"});
    }
    let refusal =
        wire::RateRequest::read(r#"{"id": 1, "regulation": 2020, "set": 13, "sheets": 3, "colour": 1}"#)?
            .rate();
    all.push(("Refusal", v(&refusal.expect_err("much is wrong"))));
    Ok(all)
}
