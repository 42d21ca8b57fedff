//! Every public type has a strategy, and what the strategies generate is what they say.
#![expect(clippy::expect_used, clippy::panic, reason = "a test that meets the unexpected must fail")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ocop::procedure::StageKind;
use ocop::proptest1 as strategies;
use ocop::wire::{CertificateRequest, ForecastRequest, PlaceRequest, PlanRequest, RateRequest};
use ocop::{Assessment, Certificate, MinimaPolicy, Outcome, Procedure, Producer, ProductCode};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn source(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files with strategies of parts, one after the other.
fn sources_of_parts() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/proptest1");
    let files = fs::read_dir(&folder).expect("the folder is there").map(|file| file.expect("a file").path());
    let mut files: Vec<_> = files
        .filter(|file| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("parts_of_")))
        .collect();
    files.sort();
    files.iter().map(|file| fs::read_to_string(file).expect("it is text")).collect()
}

/// The names in the `pub use` lines of a source, those of types.
fn exported(text: &str) -> Vec<String> {
    let uses = text.split("\npub use ").skip(1).filter_map(|rest| rest.split(';').next());
    let names = uses.flat_map(|item| {
        let list = item.split_once('{').map_or_else(
            || item.rsplit("::").next().unwrap_or_default().to_owned(),
            |(_, list)| list.trim_end_matches('}').to_owned(),
        );
        list.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>()
    });
    let is_type = |name: &String| {
        let mut letters = name.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
    };
    names.filter(is_type).collect()
}

const MODULES: &[&str] = &[
    "lib",
    "catalogue",
    "certificate",
    "crosswalk",
    "dossier",
    "law",
    "papers",
    "place",
    "procedure",
    "producer",
    "rating",
    "registry",
    "supervision",
    "upgrade",
];

/// Types without `Arbitrary`, by the reason.
const WITHOUT: &[(&str, &[&str])] = &[
    ("traits, and texts of the library itself", &["Allowed", "Details", "Problem", "Said", "Say", "Text"]),
    (
        "what a decision rules, which is there and not made; `Edition::rules` leads to each",
        &[
            "AdmissionCondition",
            "AdmittedProducer",
            "Band",
            "Bands",
            "BatchRule",
            "CertificateRules",
            "Certifier",
            "Cited",
            "CouncilComposition",
            "CouncilRules",
            "DocumentList",
            "DocumentLists",
            "DossierRules",
            "EvidenceDays",
            "ExtensionRules",
            "FormItem",
            "FormSection",
            "InspectorRules",
            "ListedDocument",
            "Minima",
            "NamedOrganisation",
            "OrganisationLevels",
            "PaperForm",
            "Parts",
            "ProcedureRules",
            "ProducerRules",
            "ProvincialSets",
            "ResultRule",
            "RevocationRules",
            "Rules",
            "SenderRules",
            "StepRule",
            "SupervisionRules",
            "TimeLimit",
            "Transition",
            "Vacancy",
            "ValidPaper",
            "WindowRules",
        ],
    ),
    (
        "rows of the tables, which are there and not made",
        &[
            "CriteriaSet",
            "Designation",
            "Erratum",
            "Note",
            "Section",
            "Source",
            "Correspondence",
            "Predecessor",
            "Succession",
            "KindChange",
            "Goal",
            "Target",
            "TargetMeasure",
            "GroupId",
        ],
    ),
    ("generic, by the function `answer`", &["Answer"]),
];

/// An error or a divergence: it is what refused values come to, and made by what refuses them.
fn is_problem(name: &str) -> bool {
    let ends = ["Error", "Errors", "Divergence"].iter().any(|end| name.ends_with(end));
    let starts =
        ["Unknown", "Invalid", "Other", "TooMany", "Before"].iter().any(|start| name.starts_with(start));
    ends || starts
        || ["NoCrosswalk", "NoPhase", "NotASuccessor", "DividedCommune", "YearOutOfEra"].contains(&name)
}

#[test]
fn every_public_type_has_a_strategy_or_a_reason() {
    let given = source("proptest1/arbitrary.rs");
    let parts = sources_of_parts();
    let has = |name: &str| {
        let ends = [" =>", ",", " }", " "].map(|end| format!("::{name}{end}"));
        let of_parts = [" =", "<'static> ="].map(|end| format!(": {name}{end}"));
        ends.iter().any(|end| given.contains(end.as_str()))
            || of_parts.iter().any(|end| parts.contains(end.as_str()))
    };
    let public: BTreeSet<String> =
        MODULES.iter().flat_map(|module| exported(&source(&format!("{module}.rs")))).collect();
    assert!(public.len() > 350, "{}", public.len());
    let mut excepted: BTreeSet<&str> = WITHOUT.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    let mut without = Vec::new();
    let mut with = 0;
    for name in &public {
        let named = excepted.remove(name.as_str());
        match (has(name), named || is_problem(name)) {
            (true, false) => with += 1,
            (false, true) => {}
            (true, true) => panic!("{name} is excepted and has a strategy"),
            (false, false) => without.push(name),
        }
    }
    assert!(without.is_empty(), "no strategy for {without:?}");
    assert!(excepted.is_empty(), "exceptions for no public type: {excepted:?}");
    println!("{} public types, {with} with a strategy", public.len());
}

/// How many values are drawn of a type.
const DRAWN: u32 = 24;

/// A runner that gives up where a strategy rejects as many values as it is to give.
fn runner() -> TestRunner {
    let config = ProptestConfig { max_local_rejects: DRAWN, ..ProptestConfig::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// Draws values of a type: `few` of them differ at least, and few are rejected.
fn drawn<T: Arbitrary>(few: usize) -> Vec<T> {
    let (mut runner, strategy) = (runner(), any::<T>());
    let name = std::any::type_name::<T>();
    let draw = |_| match strategy.new_tree(&mut runner) {
        Ok(tree) => tree.current(),
        Err(reason) => panic!("{name} rejects too many: {reason}"),
    };
    let values: Vec<T> = (0..DRAWN).map(draw).collect();
    let different: BTreeSet<String> = values.iter().map(|value| format!("{value:?}")).collect();
    println!("{name}: {} of {DRAWN} differ; {}", different.len(), runner.to_string().replace('\n', " "));
    assert!(different.len() >= few, "{name}: {} of {DRAWN} differ", different.len());
    values
}

/// Draws values of a type, all of which can be kept.
fn kept<T: Arbitrary + Serialize + DeserializeOwned + PartialEq>(few: usize) {
    for value in drawn::<T>(few) {
        let json = serde_json::to_string(&value).expect("it is written");
        assert_eq!(serde_json::from_str::<T>(&json).expect("it is read"), value, "{json}");
    }
}

macro_rules! kept {
    ($few:literal: $($Type:ty),* $(,)?) => {$(kept::<$Type>($few);)*};
}

macro_rules! drawn {
    ($few:literal: $($Type:ty),* $(,)?) => {$(drawn::<$Type>($few);)*};
}

#[test]
fn what_is_drawn_can_be_kept() {
    kept! {
        5: ocop::SetId, ocop::ScoreSheet, ocop::OpenSheet, ocop::Council, Assessment, Outcome, ocop::Rating, ocop::Explanation,
        ocop::AssessmentRecord, ocop::Bounds, Certificate, ocop::certificate::CertificateStanding,
        ocop::certificate::CertificateRecord, ocop::certificate::FilingWindow, Producer, ocop::producer::TaxCode,
        ocop::producer::LocalCapital, ocop::producer::ProducerEligibility, ProductCode, ocop::place::CodePlace,
        ocop::place::AnyProvince, ocop::place::AnyCommune, ocop::place::DistrictId, ocop::dossier::Filing,
        ocop::dossier::FilingRecord, ocop::dossier::FilingOptions, ocop::dossier::Dossier, ocop::dossier::EvidencePaper,
        ocop::dossier::EvidenceReview, Procedure, ocop::procedure::ProcedureRecord, ocop::procedure::ProcedureStep,
        ocop::procedure::Stage, ocop::upgrade::Costs, ocop::Planner, ocop::Plan, ocop::upgrade::Unreachable,
        ocop::upgrade::StarGap, ocop::crosswalk::Forecast, ocop::crosswalk::ForecastSummary, ocop::crosswalk::StarProof,
        ocop::crosswalk::Renewal, ocop::crosswalk::StarForecast, ocop::supervision::Inspection,
        ocop::supervision::SupervisionRecord, ocop::registry::RegisteredProduct, ocop::registry::LabelRegister,
        ocop::registry::Claim, ocop::registry::ClaimAnswer, ocop::registry::Census, ocop::registry::Figures,
        ocop::registry::KnownSet, ocop::registry::DayOrYear, ocop::registry::CensusScope, ocop::term::WorkCalendar,
        ocop::catalogue::AnyProductSet, ocop::catalogue::Crosswalk, ocop::law::Governing,
    }
    kept! { 3: ocop::Star, ocop::Edition }
}

#[test]
fn parts_of_ratings_and_plans_can_be_kept() {
    use ocop::rating as r;
    use ocop::upgrade as u;
    kept! {
        5: r::AgreedShare, r::CriterionAgainstReference, r::CriterionAgreement, r::CriterionBetween,
        r::Fingerprint, r::Grounds, r::LeftOut, r::LevelChoice, r::MemberAgainstReference, r::Reply, r::Rescore, r::Shortfall,
        r::SplitMinimum, r::Step, r::Swing, u::FrontierPoint, u::Obstacle, u::PlanStep, u::WhatIf,
    }
    kept! { 3: r::MinimaBasis }
}

#[test]
fn parts_of_forecasts_can_be_kept() {
    use ocop::crosswalk as c;
    kept! {
        5: c::CriterionChange, c::CriterionForecast, c::ProofStep, c::SetComparison, c::VanishedCriterion,
        ocop::catalogue::LevelRange,
    }
    // They are not kept by themselves.
    drawn! { 5: c::Counterparts, c::Demand, c::MissedMinimum, c::Restructured }
    drawn! { 3: c::Filings }
}

#[test]
fn parts_of_dossiers_and_procedures_can_be_kept() {
    use ocop::dossier as d;
    use ocop::papers as p;
    use ocop::procedure as s;
    kept! { 3: d::StarsLeft }
    kept! {
        5: d::CarriedDocument, d::CarryOver, d::Document, d::EvidenceLapse, d::FilingAnswer, d::FilingObstacle,
        d::FilingQuestion, d::HeldDocument, d::MissingDocument, d::RegistrationSlip, d::RestingCriterion, d::SlipNumber,
        p::Blank, p::PaperItem, p::PaperSection, p::PaperText, s::Batch, s::Delay, s::Next, s::RecordedStep,
        s::Schedule, ocop::producer::Suggestion, ocop::supervision::CriterionFall, ocop::supervision::GroundFound,
        ocop::supervision::ProductionFinding, ocop::certificate::RevocationCause, ocop::certificate::RevocationTerm,
    }
}

#[test]
fn parts_of_registries_can_be_kept() {
    use ocop::registry as r;
    kept! {
        5: r::Breakdown, r::BreakdownLine, r::CertificationStatement, r::ClaimCandidate, r::ClaimGap, r::CommuneOfEra,
        r::CountBounds, r::FigureLine, r::FigureRow, r::FiguresComparison, r::GroupInWords, r::MarkAllowed, r::MeasuredTarget,
        r::PeriodChanges, r::ProducerCounts, r::ProducerLine, r::Progress, r::RegisteredRating, r::RegistryFinding, r::Share,
        r::ShareBounds, r::TargetValue, r::YesNoCounts,
    }
    kept! { 3: r::Attainment }
}

#[test]
fn names_and_units_are_drawn() {
    use ocop::place as p;
    // A name borrows, and the others are of the tables.
    drawn! { 5: p::CodeUnits, p::UnitCandidate, p::UnitDoubt, p::UnitName<'static> }
    kept! {
        5: p::CommuneCode, p::CommuneId, p::DistrictCode, p::EarlierCommuneId, p::FormerCommuneId,
    }
}

#[test]
fn what_is_made_by_hand_is_drawn() {
    use ocop::rating as r;
    use ocop::registry as g;
    drawn! {
        5: ocop::Choice, ocop::Choices, ocop::CriterionId, ocop::Ground, ocop::LevelId, ocop::Minimum, ocop::MinimumSet,
        ocop::Score, r::Agreement, r::AgreementBetween, r::AgreementWithReference, r::OpenAssessment, r::RecordedResult,
        ocop::certificate::Revocation, ocop::dossier::DossierList, ocop::law::Basis, ocop::law::Citation,
        ocop::papers::Application, ocop::papers::CouncilSitting, ocop::papers::Paper, ocop::procedure::CommuneReport,
        ocop::producer::Representative, ocop::supervision::SupervisionConclusion, ocop::upgrade::Margin,
        g::LabelledProduct, g::Period, g::ProductStandings, g::RegisteredProducer,
    }
}

/// The types with a strategy made by hand: those that list all their values need no drawing.
fn made_by_hand() -> Vec<String> {
    let name =
        |text: &str| text.chars().rev().take_while(|letter| letter.is_alphanumeric()).collect::<String>();
    let name = |text: &str| name(text.trim_end_matches("<'static>")).chars().rev().collect::<String>();
    let given = source("proptest1/arbitrary.rs");
    let first = given
        .lines()
        .filter(|line| line.starts_with("    crate::"))
        .filter_map(|line| line.split_once(" =>"));
    let first: Vec<String> = first.map(|(path, _)| name(path)).collect();
    let parts = sources_of_parts();
    let parts =
        parts.lines().filter(|line| line.starts_with("    ") && line.contains(" =")).filter_map(|line| {
            let (function, part) = line.trim().split_once(": ")?;
            let is_function = function.chars().all(|letter| letter.is_lowercase() || letter == '_');
            is_function.then(|| name(part.split(" =").next().unwrap_or_default()))
        });
    first.into_iter().chain(parts).collect()
}

#[test]
fn every_strategy_made_by_hand_is_drawn() {
    let drawn = include_str!("strategies.rs");
    let made = made_by_hand();
    assert!(made.len() > 150, "{}", made.len());
    let is_missed = |name: &&String| {
        let ends = [",", " }", "<'static>"].map(|end| format!("::{name}{end}"));
        !ends.iter().any(|end| drawn.contains(end.as_str())) && !drawn.contains(&format!(" {name},"))
    };
    let missed: Vec<&String> = made.iter().filter(is_missed).collect();
    assert!(missed.is_empty(), "{missed:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_panel_has_a_legal_size((council, sheets) in strategies::panel()) {
        let (least, most) = council.size();
        prop_assert!((usize::from(least)..=usize::from(most)).contains(&sheets.len()));
        if council.minima() != MinimaPolicy::Declared {
            prop_assert!(Assessment::new(council, sheets, []).is_ok() || council.attested().is_some());
        }
    }

    #[test]
    fn good_lines_are_answered(
        rate in strategies::rate_line(), plan in strategies::plan_line(),
        certificate in strategies::certificate_line(), forecast in strategies::forecast_line(),
        place in strategies::place_line(),
    ) {
        let told = |error: ocop::wire::Refusal| error.to_string();
        prop_assert_eq!(RateRequest::read(&rate).and_then(RateRequest::rate).map(drop).map_err(told), Ok(()), "{}", rate);
        prop_assert_eq!(PlanRequest::read(&plan).and_then(PlanRequest::plan).map(drop).map_err(told), Ok(()), "{}", plan);
        let answered = CertificateRequest::read(&certificate).and_then(CertificateRequest::answer);
        prop_assert_eq!(answered.map(drop).map_err(told), Ok(()), "{}", certificate);
        let answered = ForecastRequest::read(&forecast).and_then(ForecastRequest::forecast);
        prop_assert_eq!(answered.map(drop).map_err(told), Ok(()), "{}", forecast);
        let answered = PlaceRequest::read(&place).and_then(PlaceRequest::answer);
        prop_assert_eq!(answered.map(drop).map_err(told), Ok(()), "{}", place);
    }

    #[test]
    fn nearly_good_lines_are_refused_with_a_reason(
        rate in strategies::nearly_valid_rate_line(), plan in strategies::nearly_valid_plan_line(),
        certificate in strategies::nearly_valid_certificate_line(), forecast in strategies::nearly_valid_forecast_line(),
        place in strategies::nearly_valid_place_line(),
    ) {
        let refusals = [
            RateRequest::read(&rate).and_then(RateRequest::rate).expect_err("refused"),
            PlanRequest::read(&plan).and_then(PlanRequest::plan).expect_err("refused"),
            CertificateRequest::read(&certificate).and_then(CertificateRequest::answer).expect_err("refused"),
            ForecastRequest::read(&forecast).and_then(ForecastRequest::forecast).expect_err("refused"),
            PlaceRequest::read(&place).and_then(PlaceRequest::answer).expect_err("refused"),
        ];
        for refusal in refusals {
            prop_assert!(!refusal.faults().is_empty());
        }
    }

    #[test]
    fn the_steps_of_a_procedure_can_be_taken_again((filing, steps) in strategies::procedure_steps()) {
        prop_assert!(Procedure::restore(filing, steps).is_ok());
    }
}

/// What a strategy is for does come up: none degrades in silence.
#[test]
fn every_kind_of_value_comes_up() {
    use ocop::certificate::Status;
    let mut runner = TestRunner::deterministic();
    let mut draw =
        |count: usize, each: &mut dyn FnMut(&mut TestRunner)| (0..count).for_each(|_| each(&mut runner));

    let mut stages = BTreeSet::new();
    draw(600, &mut |runner| {
        let procedure = strategies::procedure().new_tree(runner).expect("a procedure").current();
        stages.insert(procedure.stage().kind());
    });
    for stage in [StageKind::Submitted, StageKind::Proposed, StageKind::Decided, StageKind::Forwarded] {
        assert!(stages.contains(&stage), "{stages:?}");
    }

    let (mut statuses, mut kinds, mut codes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    draw(1500, &mut |runner| {
        statuses.insert(
            strategies::certificate_standing().new_tree(runner).expect("a standing").current().status(),
        );
    });
    draw(300, &mut |runner| {
        kinds.insert(strategies::filing().new_tree(runner).expect("a filing").current().dossier_kind());
        let line = strategies::nearly_valid_rate_line().new_tree(runner).expect("a line").current();
        let refusal = RateRequest::read(&line).and_then(RateRequest::rate).expect_err("refused");
        codes.insert(ocop::Problem::code(&refusal));
    });
    assert!(Status::ALL.iter().all(|status| statuses.contains(status)), "{statuses:?}");
    assert!(ocop::law::DossierKind::ALL.iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
    assert!(codes.len() >= 8, "{codes:?}");
    println!("{} stages, {} codes of refusals: {codes:?}", stages.len(), codes.len());
}
