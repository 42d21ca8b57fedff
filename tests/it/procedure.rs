//! The procedure from a dossier to a decision.

mod courses;
mod days;
mod runs;
mod stored;

use std::collections::BTreeMap;
use std::sync::Mutex;

use ocop::certificate::Certificate;
use ocop::council::SpreadRule;
use ocop::dossier::CommuneContent;
use ocop::law::DossierKind;
use ocop::procedure::{CommuneReport, Filing, Findings, Manner, Procedure, Stage, Step, StepKind, Submitted};
use ocop::{Assessment, Authority, Council, Edition, Ground, GroundKind, Regime, ScoreSheet, SetId, Star};
use serde_json::Value;
use time::macros::date;
use time::{Date, Duration};

use crate::support::good_sheet_of;

/// What an assessment is made to come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Eliminated,
    Stopped,
    Rescore,
    Star(Star),
}

const TARGETS: [Target; 8] = [
    Target::Eliminated,
    Target::Stopped,
    Target::Rescore,
    Target::Star(Star::One),
    Target::Star(Star::Two),
    Target::Star(Star::Three),
    Target::Star(Star::Four),
    Target::Star(Star::Five),
];

fn coffee(regime: Regime) -> SetId {
    SetId::new(regime, 13).unwrap()
}

/// A sheet in the middle of a star's band that meets its minima; those of the sets used here are made once.
fn sheet(set: SetId, star: Star) -> ScoreSheet {
    static KNOWN: Mutex<BTreeMap<(SetId, Star), ScoreSheet>> = Mutex::new(BTreeMap::new());
    let total = [20, 40, 60, 80, 95][usize::from(star.number()) - 1];
    let make = || good_sheet_of(set.criteria_set(), total, star);
    *KNOWN.lock().unwrap().entry((set, star)).or_insert_with(make)
}

fn findings(edition: Edition, tier: Authority, manner: Manner, target: Target) -> Findings {
    let set = coffee(edition.regime());
    let council = Council::new(edition).tier(tier).spread(SpreadRule::Limit(10));
    let members = usize::from(council.size().0.max(2));
    let star = if let Target::Star(star) = target { star } else { Star::Three };
    let mut sheets = vec![sheet(set, star); members];
    if target == Target::Rescore {
        sheets[1] = sheet(set, Star::Four);
    }
    let ground = match target {
        Target::Eliminated => vec![Ground::of_dossier(GroundKind::Eliminated)],
        Target::Stopped => vec![Ground::on_criterion(GroundKind::Stopped, &set.criteria_set().criteria()[0])],
        _ => Vec::new(),
    };
    Findings::new(&Assessment::new(council, &sheets, &ground).unwrap(), manner)
}

fn manner(edition: Edition, kind: DossierKind) -> Manner {
    match (edition, kind) {
        (Edition::Decision26, DossierKind::ReRating) => Manner::WrittenOpinion,
        _ => Manner::Sitting,
    }
}

fn report() -> CommuneReport {
    CommuneReport::new(CommuneContent::ALL.map(|content| (content, content.code()))).unwrap()
}

/// Days on which dossiers of each edition are submitted, and far from any end.
fn a_day(edition: Edition) -> Date {
    match edition {
        Edition::Decision1048 => date!(2020 - 01 - 06),
        Edition::Decision1048As781 => date!(2021 - 01 - 04),
        Edition::Decision148 => date!(2023 - 03 - 06),
        Edition::Decision148As1489 => date!(2025 - 08 - 04),
        Edition::Decision26 => date!(2027 - 01 - 11),
    }
}

/// A dossier of a kind under an edition; the certificate of an upgrade or re-rating has so many stars.
fn submit(edition: Edition, kind: DossierKind, held: Star) -> Procedure<Submitted> {
    let on = a_day(edition);
    // Valid, and under 26/2026 150 days before its end.
    let issued_on =
        if edition == Edition::Decision26 { date!(2024 - 06 - 10) } else { on - Duration::days(30) };
    let certificate = Certificate::recorded(held, issued_on).unwrap();
    let filing = match kind {
        DossierKind::First => Filing::First,
        DossierKind::Upgrade => Filing::Upgrade(certificate),
        DossierKind::ReRating => Filing::ReRating(certificate),
    };
    let procedure = Procedure::submit(filing, coffee(edition.regime()), on).unwrap();
    assert_eq!((procedure.edition(), procedure.kind()), (edition, kind));
    procedure
}

fn first(edition: Edition) -> Procedure<Submitted> {
    submit(edition, DossierKind::First, Star::Three)
}

/// The tier whose council assesses at a stage.
fn tier_of(stage: &Stage) -> Authority {
    match stage {
        Stage::Submitted(_) => Authority::District,
        Stage::Forwarded(_) => Authority::Centre,
        _ => Authority::Province,
    }
}

fn step(procedure: &Procedure, kind: StepKind, target: Target, on: Date) -> Step {
    match kind {
        StepKind::Review => Step::Review { on, report: report() },
        StepKind::Assess => {
            let edition = procedure.edition();
            let manner = manner(edition, procedure.kind());
            Step::Assess { on, findings: findings(edition, tier_of(procedure.stage()), manner, target) }
        }
        StepKind::Recognise => Step::Recognise { on },
        StepKind::Decline => Step::Decline { on },
        StepKind::Forward => Step::Forward { on },
        StepKind::TakeCentralResult => Step::TakeCentralResult { on },
        StepKind::AssessAgain => Step::AssessAgain { on },
    }
}

fn stored(procedure: &Procedure) -> Value {
    serde_json::to_value(procedure).unwrap()
}

fn restored(value: &Value) -> Result<Procedure, String> {
    serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())
}
