//! Every public type has a strategy, and what the strategies generate is what they say.
#![expect(clippy::expect_used, clippy::panic, reason = "a test that meets the unexpected must fail")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ocop::procedure::StageKind;
use ocop::proptest1 as strategies;
use ocop::wire::{CertificateRequest, ForecastRequest, PlanRequest, RateRequest};
use ocop::{Assessment, Certificate, MinimaPolicy, Outcome, Procedure, Producer, ProductCode};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde::Serialize;
use serde::de::DeserializeOwned;

fn source(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
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
    (
        "a part of an answer, which has its strategy and a getter",
        &[
            "AgreedShare",
            "Attainment",
            "Batch",
            "Blank",
            "Breakdown",
            "BreakdownLine",
            "CarriedDocument",
            "CarryOver",
            "CertificationStatement",
            "ClaimCandidate",
            "ClaimGap",
            "CodeUnits",
            "CommuneOfEra",
            "CountBounds",
            "Counterparts",
            "CriterionAgainstReference",
            "CriterionAgreement",
            "CriterionBetween",
            "CriterionChange",
            "CriterionFall",
            "CriterionForecast",
            "Delay",
            "Demand",
            "EvidenceLapse",
            "FigureLine",
            "FigureRow",
            "FiguresComparison",
            "FilingAnswer",
            "FilingObstacle",
            "FilingQuestion",
            "Filings",
            "Fingerprint",
            "FrontierPoint",
            "GroundFound",
            "Grounds",
            "HeldDocument",
            "LeftOut",
            "LevelChoice",
            "LevelRange",
            "MarkAllowed",
            "MeasuredTarget",
            "MemberAgainstReference",
            "MinimaBasis",
            "MissedMinimum",
            "MissingDocument",
            "Next",
            "Obstacle",
            "PeriodChanges",
            "PlanStep",
            "ProducerCounts",
            "ProducerLine",
            "Progress",
            "ProofStep",
            "RecordedStep",
            "RegistryFinding",
            "Reply",
            "Rescore",
            "RestingCriterion",
            "Restructured",
            "RevocationTerm",
            "SetComparison",
            "Share",
            "ShareBounds",
            "Shortfall",
            "SplitMinimum",
            "StarsLeft",
            "Step",
            "Suggestion",
            "Swing",
            "TargetValue",
            "UnitCandidate",
            "UnitDoubt",
            "VanishedCriterion",
            "WhatIf",
            "YesNoCounts",
            "PaperItem",
            "PaperSection",
            "PaperText",
        ],
    ),
    (
        "a part of an input, made by the strategy of that input",
        &[
            "Document",
            "GroupInWords",
            "ProductionFinding",
            "RegisteredRating",
            "RegistrationSlip",
            "RevocationCause",
            "Schedule",
            "SlipNumber",
            "UnitName",
        ],
    ),
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
    let has = |name: &str| {
        let ends = [" =>", ",", " }", " "].map(|end| format!("::{name}{end}"));
        ends.iter().any(|end| given.contains(end.as_str()))
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

/// Draws values of a type, all of which can be kept.
fn kept<T: Arbitrary + Serialize + DeserializeOwned + PartialEq>(runner: &mut TestRunner) {
    let strategy = any::<T>();
    for _ in 0..24 {
        let value = strategy.new_tree(runner).expect("few are rejected").current();
        let json = serde_json::to_string(&value).expect("it is written");
        assert_eq!(serde_json::from_str::<T>(&json).expect("it is read"), value, "{json}");
    }
}

#[test]
fn what_is_drawn_can_be_kept() {
    let mut runner = TestRunner::deterministic();
    macro_rules! kept {
        ($($Type:ty),* $(,)?) => {$(kept::<$Type>(&mut runner);)*};
    }
    kept! {
        ocop::SetId, ocop::ScoreSheet, ocop::OpenSheet, ocop::Council, Assessment, Outcome, ocop::Rating, ocop::Explanation,
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
        ocop::catalogue::AnyProductSet, ocop::catalogue::Crosswalk, ocop::law::Governing, ocop::Star, ocop::Edition,
    }
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
    ) {
        let told = |error: ocop::wire::Refusal| error.to_string();
        prop_assert_eq!(RateRequest::read(&rate).and_then(RateRequest::rate).map(drop).map_err(told), Ok(()), "{}", rate);
        prop_assert_eq!(PlanRequest::read(&plan).and_then(PlanRequest::plan).map(drop).map_err(told), Ok(()), "{}", plan);
        let answered = CertificateRequest::read(&certificate).and_then(CertificateRequest::answer);
        prop_assert_eq!(answered.map(drop).map_err(told), Ok(()), "{}", certificate);
        let answered = ForecastRequest::read(&forecast).and_then(ForecastRequest::forecast);
        prop_assert_eq!(answered.map(drop).map_err(told), Ok(()), "{}", forecast);
    }

    #[test]
    fn nearly_good_lines_are_refused_with_a_reason(
        rate in strategies::nearly_valid_rate_line(), plan in strategies::nearly_valid_plan_line(),
        certificate in strategies::nearly_valid_certificate_line(), forecast in strategies::nearly_valid_forecast_line(),
    ) {
        let refusals = [
            RateRequest::read(&rate).and_then(RateRequest::rate).expect_err("refused"),
            PlanRequest::read(&plan).and_then(PlanRequest::plan).expect_err("refused"),
            CertificateRequest::read(&certificate).and_then(CertificateRequest::answer).expect_err("refused"),
            ForecastRequest::read(&forecast).and_then(ForecastRequest::forecast).expect_err("refused"),
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
