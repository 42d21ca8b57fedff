//! What is refused leaves no trace, and a value that exists is valid.
//!
//! Every public function that makes or changes a value and may refuse stands in the table below, with
//! how that is held. The source is read: one that is missing turns the test red.

use std::collections::BTreeSet;
use std::path::Path;

use ocop::crosswalk::ForecastSummary;
use ocop::dossier::{CarryOver, DossierList, Evidence, EvidencePaper, EvidenceReview, FilingOptions, Sender};
use ocop::law::DossierKind;
use ocop::papers::CouncilSitting;
use ocop::procedure::{Manner, Schedule};
use ocop::producer::ProducerKind;
use ocop::proptest1 as strategies;
use ocop::registry::{
    Census, CensusScope, Claim, DayOrYear, Period, Phase, RegisteredProduct, RegisteredRating,
};
use ocop::supervision::Inspection;
use ocop::term::WorkCalendar;
use ocop::upgrade::Costs;
use ocop::wire::{CertificateRequest, PlaceRequest};
use ocop::{
    Assessment, Certificate, Choice, Choices, Council, Edition, OpenSheet, Procedure, Producer, ProductGroup,
    ProductSet, Regime, ScoreSheet, SetId, Star,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use time::Date;
use time::macros::date;

use crate::stored::kept;

/// How it is held that a function leaves no trace of what it refuses, and makes nothing invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Held {
    /// It finds one of a table's own values or none, and makes nothing.
    Looked,
    /// It takes what it is made of by value, so that a refusal leaves nothing; what it makes is written
    /// and read back by the tests of the strategies or of its module.
    Owned,
    /// It changes a value in its place: a property of this file compares before and after.
    InPlace,
    /// It holds the line of a request, which is looked into when it is answered.
    Request,
}

const TABLE: &[(Held, &[&str])] = &[
    (
        Held::Looked,
        &[
            "AnyCommune::find",
            "AnyCommune::find_on",
            "AnyCommune::from_code",
            "AnyCommune::from_code_on",
            "AnyProvince::find",
            "AnyProvince::find_on",
            "AnyProvince::find_unaccented",
            "AnyProvince::from_code",
            "CommuneId::find",
            "CommuneId::from_code",
            "Crosswalk::from_set",
            "Crosswalk::to_set",
            "DistrictId::find",
            "DistrictId::from_code",
            "Document::from_code",
            "EarlierCommuneId::from_code",
            "Edition::of_dossier",
            "FormerCommuneId::find",
            "FormerCommuneId::from_code",
            "OtherClassification::check",
            "Phase::on",
            "ProducerKind::from_words",
            "RevocationCause::from_code",
            "SetId::new",
        ],
    ),
    (
        Held::Owned,
        &[
            "Agreement::within",
            "AgreementBetween::of",
            "AgreementWithReference::of",
            "Application::new",
            "Application::with_description",
            "Application::with_dossier",
            "Application::with_sheet",
            "Application::with_text",
            "Application::with_tick",
            "Application::with_year",
            "Assessment::declared",
            "Assessment::new",
            "Assessment::on_record",
            "CarryOver::of",
            "Census::on",
            "CensusScope::on",
            "Certificate::issue",
            "Certificate::recorded",
            "Certificate::under",
            "Certificate::with_authority",
            "Certificate::with_rerating_decided_on",
            "Certificate::with_rerating_filed_on",
            "Certificate::with_revocation",
            "Certificate::with_valid_from",
            "CertificateRecord::with_valid_through",
            "Claim::of_code",
            "Claim::of_producer",
            "Claim::of_record",
            "Claim::on_day",
            "Claim::with_code",
            "Claim::with_producer",
            "Claim::with_record",
            "CommuneReport::new",
            "CouncilSitting::held_on",
            "CouncilSitting::new",
            "CouncilSitting::with_members",
            "CouncilSitting::with_text",
            "DayOrYear::year",
            "Dossier::with_document",
            "Dossier::with_samples",
            "EvidencePaper::with_days",
            "EvidenceReview::of",
            "FiguresComparison::of_days",
            "FiguresComparison::of_merged",
            "FilingOptions::on",
            "Forecast::new",
            "Forecast::with_certificate",
            "Forecast::with_issued_on",
            "Governing::of_dossier",
            "Inspection::new",
            "Inspection::with_concluded_on",
            "Inspection::with_found",
            "Inspection::with_law_broken",
            "Inspection::with_production",
            "LabelRegister::of",
            "LevelRange::new",
            "LocalCapital::from_percent",
            "Margin::of",
            "MinimumSet::with",
            "OpenAssessment::new",
            "Period::new",
            "Planner::new",
            "Planner::with_costs",
            "Procedure::restore",
            "Producer::new",
            "Producer::with_attestation",
            "Producer::with_form",
            "Producer::with_size",
            "Producer::with_tax_code",
            "ProductCode::new",
            "ProductCode::parse",
            "ProductCode::parse_by_form",
            "ProductCode::parse_without_era",
            "Progress::of",
            "RecordedResult::from_text",
            "RecordedResult::new",
            "RegisteredProducer::new",
            "RegisteredProducer::with_kind",
            "RegisteredProducer::with_size",
            "RegisteredProduct::joined",
            "RegisteredProduct::new",
            "RegisteredRating::new",
            "RegisteredRating::provincial",
            "RegisteredRating::recognised",
            "RegisteredRating::with_certificate",
            "RegisteredRating::with_certified_in",
            "RegisteredRating::with_printed_through",
            "RegisteredRating::with_revocation",
            "RegistrationSlip::new",
            "Schedule::with_batch",
            "Score::mean",
            "Score::recorded",
            "ScoreSheet::from_choices",
            "ScoreSheet::with",
            "ScoreSheet::with_all",
            "SetComparison::between",
            "SlipNumber::new",
            "WorkCalendar::with_holidays",
            "WorkCalendar::with_make_up_days",
            "YearMonth::of",
        ],
    ),
    (
        Held::InPlace,
        &[
            "Census::add",
            "Census::add_all",
            "Census::merge",
            "Choices::add",
            "Choices::add_text",
            "Costs::add",
            "Costs::add_level",
            "Costs::fix",
            "ForecastSummary::add",
            "ForecastSummary::merge",
            "OpenSheet::choose",
            "OpenSheet::reopen",
            "Procedure::apply",
        ],
    ),
    (
        Held::Request,
        &[
            "CertificateRequest::read",
            "ForecastRequest::read",
            "PlaceRequest::read",
            "PlanRequest::read",
            "RateRequest::read",
        ],
    ),
];

/// The public functions that make or change a value and may refuse, and those that change one in its
/// place, with whether they do.
fn found() -> BTreeSet<(String, bool)> {
    let mut found = BTreeSet::new();
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for path in crate::layout::sources(&src) {
        let relative = path.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
        if ["decisions", "proptest1", "guide"].iter().any(|module| relative.starts_with(module)) {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let mut of = String::new();
        for (place, line) in lines.iter().enumerate() {
            if let Some(head) = line.strip_prefix("impl") {
                let head = head.rsplit(" for ").next().unwrap().trim_end_matches(" {");
                let head = head.trim_start_matches(|letter| letter != ' ').trim();
                of = head.chars().take_while(|letter| letter.is_alphanumeric()).collect();
            }
            let function = line.strip_prefix("    pub ").map(|rest| rest.trim_start_matches("const "));
            let Some(rest) = function.and_then(|rest| rest.strip_prefix("fn ")) else { continue };
            let name: String =
                rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            let signature = lines[place..].join(" ");
            let signature = signature.split('{').next().unwrap();
            let in_place = signature.contains("&mut self");
            let result = signature.split_once("-> Result<").map(|(_, result)| result);
            let makes = result.is_some_and(|result| {
                ["Self", "&mut Self", "()"].iter().any(|made| result.starts_with(made))
            });
            if makes || in_place {
                found.insert((format!("{of}::{name}"), in_place));
            }
        }
    }
    found
}

#[test]
fn every_function_that_makes_or_changes_a_value_is_in_the_table() {
    let found = found();
    assert!(found.len() > 100, "{} functions", found.len());
    let listed = TABLE.iter().flat_map(|(held, names)| names.iter().map(|name| ((*name).to_owned(), *held)));
    let listed: Vec<(String, Held)> = listed.collect();
    let named: BTreeSet<&String> = listed.iter().map(|(name, _)| name).collect();
    assert_eq!(named.len(), listed.len(), "a name stands there twice");
    let missing: Vec<&String> =
        found.iter().map(|(name, _)| name).filter(|name| !named.contains(name)).collect();
    assert!(missing.is_empty(), "not in the table: {missing:#?}");
    for (name, held) in &listed {
        let in_place = found.iter().find(|(own, _)| own == name).map(|(_, in_place)| *in_place);
        assert_eq!(in_place, Some(*held == Held::InPlace), "{name}");
    }
}

#[test]
fn what_is_made_by_value_is_drawn_and_kept() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap();
    let (strategies, forms) = (read("tests/strategies.rs"), read("tests/stored_forms/forms.rs"));
    for (held, names) in TABLE {
        for name in names.iter().filter(|_| matches!(held, Held::Owned | Held::InPlace)) {
            let of = name.split("::").next().unwrap();
            let is_in =
                |text: &str| text.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == of);
            // Choices stand within records alone.
            assert!(is_in(&forms) || of == "Choices", "{of} has no stored form");
            // A month of a year is kept by a test of this file.
            let drawn = is_in(&strategies) || is_in(&read("src/proptest1/arbitrary.rs"));
            assert!(drawn || of == "YearMonth", "{of} is not drawn");
        }
    }
}

/// A portfolio with something in it.
fn portfolio() -> impl Strategy<Value = Vec<RegisteredProduct>> {
    strategies::portfolio().prop_filter("products", |products| !products.is_empty())
}

/// What a census comes to, and the census itself.
fn counted(census: &Census) -> (Census, Option<ocop::registry::Figures>) {
    (census.clone(), census.clone().finish().ok())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_census_is_as_before_after_what_it_refuses(
        products in portfolio(), other in portfolio(), by in any::<prop::sample::Index>(),
    ) {
        let mut census = Census::on(date!(2026 - 11 - 27)).unwrap();
        for product in &products {
            let before = counted(&census);
            if census.add(product).is_err() {
                prop_assert_eq!(counted(&census), before);
            }
        }
        let before = counted(&census);
        // What came before is a duplicate, whoever makes it.
        let twice = &products[by.index(products.len())];
        prop_assert!(census.add(twice).is_err());
        let made_by_other =
            RegisteredProduct::new(twice.id(), other[0].producer().clone(), ocop::Province::HaNoi, []).unwrap();
        prop_assert!(census.add(&made_by_other).is_err());
        prop_assert_eq!(counted(&census), before.clone());
        // A part with the same products, and a part of another day.
        let mut part = Census::on(date!(2026 - 11 - 27)).unwrap();
        prop_assert!(part.add(twice).is_ok());
        prop_assert!(census.merge(part).is_err());
        prop_assert!(census.merge(Census::on(date!(2026 - 11 - 28)).unwrap()).is_err());
        prop_assert_eq!(counted(&census), before);
        kept(&census);
    }

    #[test]
    fn of_many_products_those_before_the_refused_one_are_counted(
        products in portfolio(), by in any::<prop::sample::Index>(),
    ) {
        let mut alone = Census::on(date!(2026 - 11 - 27)).unwrap();
        let (mut all, mut twice) = (alone.clone(), products.clone());
        twice.push(products[by.index(products.len())].clone());
        let refused = all.add_all(&twice);
        let one_by_one = twice.iter().try_for_each(|product| alone.add(product));
        prop_assert!(refused.is_err());
        prop_assert_eq!(refused, one_by_one);
        prop_assert_eq!(counted(&all), counted(&alone));
    }

    #[test]
    fn a_summary_is_as_before_after_what_it_refuses(forecast in strategies::forecast()) {
        let mut summary = ForecastSummary::new();
        summary.add(&forecast, None).unwrap();
        // As many as a summary may have, all of them alike.
        let stored = serde_json::to_string(&summary).unwrap();
        let most = ForecastSummary::MOST_PRODUCTS.to_string();
        let full = with_counts(&stored, &most);
        let Ok(mut full) = serde_json::from_str::<ForecastSummary>(&full) else {
            return Err(TestCaseError::reject("a summary whose counts are not all one"));
        };
        let before = full.clone();
        prop_assert!(full.add(&forecast, None).is_err());
        prop_assert!(full.merge(&summary).is_err());
        prop_assert_eq!(&full, &before);
        kept(&full);
    }

    #[test]
    fn a_procedure_is_as_before_after_what_it_refuses(
        (filing, steps) in strategies::procedure_steps(), (_, wrong) in strategies::procedure_steps(),
    ) {
        let mut procedure = Procedure::new(filing);
        for step in steps {
            for wrong in &wrong {
                let before = procedure.clone();
                let mut tried = procedure.clone();
                if tried.apply(wrong.clone()).is_err() {
                    prop_assert_eq!(&tried, &before);
                    prop_assert_eq!(tried.stage(), before.stage());
                    prop_assert_eq!(tried.steps().len(), before.steps().len());
                }
            }
            procedure.apply(step).unwrap();
        }
        kept(&procedure);
    }

    #[test]
    fn an_open_sheet_is_as_before_after_what_it_refuses(
        mut sheet in strategies::open_sheet(), code in "[0-9]{1,2}(\\.[0-9]){0,2}", level in 0..9_u64, case in any::<bool>(),
    ) {
        let before: OpenSheet = sheet;
        let choice = if case { Choice::in_case(ocop::Case::B, level) } else { Choice::level(level) };
        if sheet.choose(&code, choice).is_err() {
            prop_assert_eq!(sheet, before);
        }
        let before = sheet;
        if sheet.reopen(&code).is_err() {
            prop_assert_eq!(sheet, before);
        }
        let before = sheet;
        prop_assert!(sheet.reopen("no criterion").is_err());
        prop_assert_eq!(sheet, before);
        kept(&sheet);
    }

    #[test]
    fn costs_are_as_before_after_what_they_refuse(
        (set, mut costs) in (1..=26_u8).prop_flat_map(|number| {
            let set = SetId::new(Regime::Decision26, number).unwrap();
            (Just(set), strategies::costs_of(set))
        }),
        code in "[0-9]{1,2}(\\.[0-9]){0,2}", level in 0..9_u8, cost in any::<u32>(),
    ) {
        let other = SetId::new(Regime::Decision148, set.number()).unwrap().criteria_set();
        let level_of_other = other.criteria().flat_map(|criterion| criterion.levels()).next().unwrap();
        for turn in 0..3 {
            let before: Costs = costs.clone();
            let refused = match turn {
                0 => costs.add(&code, level, cost).is_err(),
                1 => costs.add_level(level_of_other, cost).is_err(),
                _ => costs.fix(&code).is_err(),
            };
            prop_assert!(turn != 1 || refused, "a level of another set");
            if refused {
                prop_assert_eq!(&costs, &before);
            }
        }
        kept(&costs);
    }

    #[test]
    fn choices_take_everything_and_are_told_when_they_are_checked(code in ".{0,8}", text in ".{0,8}") {
        let mut choices = Choices::new();
        choices.add(&code, 1).add_text(&code, &text);
        prop_assert_eq!(choices.len(), 2);
        let tea = SetId::decision_26(ProductSet::Tea);
        prop_assert!(choices.check(tea).is_err(), "a criterion that is there twice");
    }
}

#[test]
fn a_month_of_a_year_is_kept() {
    for day in [date!(0001 - 01 - 01), date!(2026 - 11 - 27), date!(9999 - 12 - 31)] {
        kept(&ocop::date::YearMonth::of(day).unwrap());
    }
}

/// The text with every count of one as another number.
fn with_counts(stored: &str, number: &str) -> String {
    ["products", "undated", "lapsed", "opening", "closing", "proofs", "improvements", "open", "blocked"]
        .iter()
        .fold(stored.to_owned(), |text, field| {
            text.replace(&format!("\"{field}\":1,"), &format!("\"{field}\":{number},"))
                .replace(&format!("\"{field}\":1}}"), &format!("\"{field}\":{number}}}"))
        })
}

/// Days that cannot be written, so that a value with one of them could not be read back.
const OUTSIDE: [Date; 3] = [Date::MIN, date!(-1 - 12 - 31), date!(0000 - 12 - 31)];

#[test]
fn no_value_has_a_day_outside_the_years_1_to_9999() {
    let tea = SetId::decision_26(ProductSet::Tea);
    let sheet = ScoreSheet::empty(tea);
    let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], []).unwrap();
    let held = Certificate::recorded(Star::Three, date!(2026 - 06 - 01)).unwrap();
    let inspected = strategies::inspection().new_tree(&mut TestRunner::deterministic()).unwrap().current();
    let inspection =
        |on: Date| Inspection::new(inspected.certificate(), inspected.rated().clone(), inspected.by(), on);
    assert!(inspection(inspected.on()).is_ok());
    let sitting = || CouncilSitting::new(assessment.clone(), "Trà", "HTX").unwrap();
    let list = DossierList::of(Edition::Decision26, Sender::Producer, DossierKind::First, ProductGroup::Food);
    let list = list.unwrap().said().unwrap();
    let good = date!(2026 - 11 - 27);
    let fails = |day: Date| -> Vec<(&'static str, bool)> {
        vec![
            ("YearMonth::of", ocop::date::YearMonth::of(day).is_err()),
            ("WorkCalendar::with_holidays", WorkCalendar::new().with_holidays([day]).is_err()),
            ("WorkCalendar::with_make_up_days", WorkCalendar::new().with_make_up_days([day]).is_err()),
            ("Certificate::recorded", Certificate::recorded(Star::Three, day).is_err()),
            ("Certificate::under", Certificate::under(Regime::Decision26, Star::Three, day).is_err()),
            ("Certificate::with_valid_from", held.with_valid_from(day).is_err()),
            ("Certificate::with_rerating_filed_on", held.with_rerating_filed_on(day).is_err()),
            ("Certificate::with_rerating_decided_on", held.with_rerating_decided_on(day).is_err()),
            (
                "Certificate::with_revocation",
                held.with_revocation(ocop::certificate::Revocation::on(day)).is_err(),
            ),
            ("CarryOver::of", CarryOver::of(&[], list, day).is_err()),
            (
                "EvidencePaper::with_days",
                EvidencePaper::new(Evidence::TestReports).with_days(Some(day), None).is_err(),
            ),
            (
                "EvidencePaper::with_days",
                EvidencePaper::new(Evidence::TestReports).with_days(None, Some(day)).is_err(),
            ),
            ("EvidenceReview::of", EvidenceReview::of(sheet, Vec::new(), day, good).is_err()),
            ("EvidenceReview::of", EvidenceReview::of(sheet, Vec::new(), good, day).is_err()),
            ("FilingOptions::on", FilingOptions::on(day, ProductSet::Tea, None, None).is_err()),
            ("Edition::of_dossier", Edition::of_dossier(day).is_err()),
            ("Phase::on", Phase::on(day).is_err()),
            ("CouncilSitting::held_on", sitting().held_on(day, Manner::Sitting).is_err()),
            (
                "Schedule::with_batch",
                Schedule::new()
                    .with_batch(Edition::Decision26, ocop::Authority::Province, (day, good), good)
                    .is_err(),
            ),
            (
                "Producer::with_tax_code",
                Producer::new("Hộ", ProducerKind::Household)
                    .unwrap()
                    .with_tax_code("0100109106".parse().unwrap(), day)
                    .is_err(),
            ),
            ("Census::on", Census::on(day).is_err()),
            ("CensusScope::on", CensusScope::on(day).is_err()),
            ("Claim::of_record", Claim::of_record("x", Star::Three, day).is_err()),
            ("Claim::on_day", Claim::of_record("x", Star::Three, good).unwrap().on_day(day).is_err()),
            ("Period::new", Period::new(day, good).is_err() && Period::new(good, day).is_err()),
            ("DayOrYear", DayOrYear::try_from(day).is_err()),
            ("RegisteredRating::new", RegisteredRating::new(DossierKind::First, Star::Three, day).is_err()),
            ("Inspection::new", inspection(day).is_err()),
            ("Inspection::with_law_broken", inspected.clone().with_law_broken(day).is_err()),
            ("Inspection::with_concluded_on", inspected.clone().with_concluded_on(day).is_err()),
        ]
    };
    for day in OUTSIDE {
        for (name, refused) in fails(day) {
            assert!(refused, "{name} takes {day}");
        }
    }
    // A step and a revocation hold any day; what takes them in refuses one outside, and it is not written.
    for day in OUTSIDE {
        assert!(serde_json::to_string(&ocop::certificate::Revocation::on(day)).is_err(), "{day}");
        assert!(serde_json::to_string(&ocop::procedure::ProcedureStep::recognise(day)).is_err(), "{day}");
        let filing = FilingOptions::on(good, ProductSet::Tea, None, None).unwrap().file(DossierKind::First);
        let mut procedure = Procedure::new(filing.unwrap());
        let before = procedure.clone();
        assert!(procedure.apply(ocop::procedure::ProcedureStep::recognise(day)).is_err(), "{day}");
        assert_eq!(procedure, before);
        // Nor is an answer about such a day, which nobody could read back.
        assert!(serde_json::to_string(&held.standing(day)).is_err(), "{day}");
    }
}

#[test]
fn nothing_of_the_programme_was_before_it() {
    let before = date!(2018 - 05 - 06);
    assert!(Edition::of_dossier(before).is_err());
    assert!(Certificate::recorded(Star::Three, before).is_err());
    assert!(FilingOptions::on(before, ProductSet::Tea, None, None).is_err());
    assert!(RegisteredRating::new(DossierKind::First, Star::Three, before).is_err());
    assert!(Phase::on(date!(2017 - 12 - 31)).is_err());
    // Requests say so too.
    let certificate = r#"{"id":1,"regulation":2019,"star":3,"issued_on":"2018-05-06","on":"2026-01-01"}"#;
    assert!(CertificateRequest::read(certificate).unwrap().answer().is_err());
    let place = r#"{"id":1,"province":"Huế","on":"0000-01-01"}"#;
    assert!(PlaceRequest::read(place).unwrap().answer().is_err());
}
