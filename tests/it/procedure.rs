//! The procedure from a dossier to a decision.

mod courses;
mod days;
mod kept;
mod law;
mod record;
mod runs;
mod table;
mod told;

use std::collections::BTreeMap;
use std::sync::Mutex;

use ocop::dossier::{CommuneContent, Filing, FilingOptions};
use ocop::law::DossierKind;
use ocop::procedure::{Actor, CommuneReport, Manner, Next, ProcedureStep, Schedule, StageKind, StepKind};
use ocop::{
    Assessment, Authority, Certificate, Edition, Ground, GroundKind, Procedure, Regime, ScoreSheet, SetId,
    Star,
};
use time::macros::date;
use time::{Date, Duration};

use crate::support::{council_of, good_sheet_of, is_met_by, sheet_of};

/// What an assessment is made to come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Eliminated,
    Stopped,
    Rescore,
    Star(Star),
    /// 90 points or more, held down to four stars by a minimum for five. Under 1048 as signed there
    /// are no minima, so they are five stars.
    HeldDown,
}

const TARGETS: [Target; 9] = [
    Target::Eliminated,
    Target::Stopped,
    Target::Rescore,
    Target::Star(Star::One),
    Target::Star(Star::Two),
    Target::Star(Star::Three),
    Target::Star(Star::Four),
    Target::Star(Star::Five),
    Target::HeldDown,
];

fn coffee(regime: Regime) -> SetId {
    SetId::new(regime, 13).unwrap()
}

/// A sheet that comes to a target; those of the sets used here are made once.
fn sheet(set: SetId, target: Target) -> ScoreSheet {
    static KNOWN: Mutex<BTreeMap<(SetId, u8), ScoreSheet>> = Mutex::new(BTreeMap::new());
    let (key, total, star) = match target {
        Target::Star(star) => (star.number(), [20, 40, 60, 80, 95][usize::from(star.number()) - 1], star),
        Target::HeldDown => (6, 95, Star::Four),
        _ => (3, 60, Star::Three),
    };
    let make = || match target {
        // One minimum for five stars is missed, every other one met.
        Target::HeldDown if set.regime() != Regime::Decision1048 => {
            let criteria = set.criteria_set();
            let five = criteria.minima().iter().filter(|minimum| minimum.star() == Star::Five);
            let missed = five.map(|minimum| minimum.criterion()).next_back().unwrap();
            let is_it = |criterion| criterion == missed;
            sheet_of(criteria, total, |criterion, level| {
                criterion.minima().all(|minimum| {
                    is_met_by(minimum, level) != (is_it(criterion) && minimum.star() == Star::Five)
                })
            })
            .unwrap()
        }
        _ => good_sheet_of(set.criteria_set(), total, star),
    };
    *KNOWN.lock().unwrap().entry((set, key)).or_insert_with(make)
}

fn assessment(edition: Edition, tier: Authority, target: Target) -> Assessment {
    let set = coffee(edition.regime());
    let mut council = council_of(edition, set.criteria_set()).with_tier(tier).with_spread_limit(10);
    if target == Target::HeldDown && council.must_attest(set) {
        council = council.with_attested(Star::Four);
    }
    let mut sheets = vec![sheet(set, target); usize::from(council.size().0.max(2))];
    if target == Target::Rescore {
        sheets[1] = sheet(set, Target::Star(Star::Four));
    }
    let criterion = set.criteria_set().criteria().next().unwrap();
    let ground = match target {
        Target::Eliminated => vec![Ground::of_dossier(GroundKind::Eliminated)],
        Target::Stopped => vec![Ground::on_criterion(GroundKind::Stopped, criterion)],
        _ => Vec::new(),
    };
    Assessment::new(council, sheets, ground).unwrap()
}

fn report() -> CommuneReport {
    CommuneReport::new(CommuneContent::ALL.iter().map(|content| (*content, content.code()))).unwrap()
}

/// Days on which dossiers of each edition are submitted, and far from any end.
fn a_day(edition: Edition) -> Date {
    match edition {
        Edition::Decision1048 => date!(2020 - 01 - 06),
        Edition::Decision1048As781 => date!(2021 - 01 - 04),
        Edition::Decision148 => date!(2023 - 03 - 06),
        Edition::Decision148As1489 => date!(2025 - 08 - 04),
        Edition::Decision26 => date!(2027 - 01 - 11),
        other => panic!("no day of {other}"),
    }
}

fn file(kind: DossierKind, set: SetId, on: Date, certificate: Option<Certificate>) -> Filing {
    FilingOptions::on(on, set, certificate, None).unwrap().file(kind).unwrap()
}

/// A first dossier filed on a day.
fn filed_on(edition: Edition, on: Date) -> Procedure {
    Procedure::new(file(DossierKind::First, coffee(edition.regime()), on, None))
}

/// A dossier of a kind under an edition; the certificate of an upgrade or re-rating has so many stars.
fn submit(edition: Edition, kind: DossierKind, held: Star) -> Procedure {
    let on = a_day(edition);
    // Valid, and under 26/2026 150 days before its end.
    let issued_on = if edition == Edition::Decision26 {
        date!(2024 - 06 - 10)
    } else {
        on.max(edition.first_day() + Duration::days(31)) - Duration::days(30)
    };
    let certificate = (kind != DossierKind::First).then(|| Certificate::recorded(held, issued_on).unwrap());
    let procedure = Procedure::new(file(kind, coffee(edition.regime()), on, certificate));
    assert_eq!((procedure.edition(), procedure.filing().dossier_kind()), (edition, kind));
    procedure
}

fn first(edition: Edition) -> Procedure {
    submit(edition, DossierKind::First, Star::Three)
}

/// The tier whose council assesses at a stage.
fn tier_of(procedure: &Procedure) -> Authority {
    match procedure.stage().kind() {
        StageKind::Submitted => Authority::District,
        StageKind::Forwarded => Authority::Centre,
        _ => Authority::Province,
    }
}

/// How the council assesses that has the dossier: a second reading of 26/2026, Art. 7(3) to (6).
fn manner(procedure: &Procedure) -> Manner {
    let held = procedure.filing().certificate().map(Certificate::star);
    let again = procedure.edition() == Edition::Decision26
        && procedure.filing().dossier_kind() == DossierKind::ReRating;
    // Reading 32: at the centre for products recognised with five stars alone.
    let opinion = again && (tier_of(procedure) != Authority::Centre || held == Some(Star::Five));
    if opinion { Manner::WrittenOpinion } else { Manner::Sitting }
}

fn step(procedure: &Procedure, kind: StepKind, target: Target, on: Date) -> ProcedureStep {
    match kind {
        StepKind::Review => ProcedureStep::review(on, report()),
        StepKind::Assess => {
            let found = assessment(procedure.edition(), tier_of(procedure), target);
            ProcedureStep::assess(on, found, manner(procedure))
        }
        StepKind::Recognise => ProcedureStep::recognise(on),
        StepKind::Decline => ProcedureStep::decline(on),
        StepKind::Forward => ProcedureStep::forward(on),
        StepKind::TakeCentralResult => ProcedureStep::take_central_result(on),
        StepKind::AssessAgain => ProcedureStep::assess_again(on),
        other => panic!("no step {other}"),
    }
}

/// Takes a step on a day.
fn take(procedure: &mut Procedure, kind: StepKind, target: Target, on: Date) {
    procedure.apply(step(procedure, kind, target, on)).unwrap();
}

/// The same after steps on the day of the last one.
fn after<const N: usize>(mut procedure: Procedure, steps: [(StepKind, Target); N]) -> Procedure {
    for (kind, target) in steps {
        let on = procedure.stage().on();
        take(&mut procedure, kind, target, on);
    }
    procedure
}

const PLAIN: Target = Target::Star(Star::Three);

fn review() -> (StepKind, Target) {
    (StepKind::Review, PLAIN)
}

fn forward() -> (StepKind, Target) {
    (StepKind::Forward, PLAIN)
}

fn assess(star: Star) -> (StepKind, Target) {
    (StepKind::Assess, Target::Star(star))
}

/// What comes next on a day without holidays and extra batches.
fn next(procedure: &Procedure, on: Date) -> Vec<Next> {
    procedure.next(on, &Schedule::new())
}

/// The steps that may come next on the day of the last one.
fn possible(procedure: &Procedure) -> Vec<StepKind> {
    next(procedure, procedure.stage().on()).iter().filter_map(Next::step).collect()
}

/// Who does what next, and with which gap.
fn told(procedure: &Procedure, on: Date) -> Vec<(Option<StepKind>, Actor, Option<ocop::law::Gap>)> {
    next(procedure, on).iter().map(|next| (next.step(), next.actor(), next.gap())).collect()
}

fn texts(basis: &[ocop::law::Basis]) -> Vec<String> {
    basis.iter().map(ToString::to_string).collect()
}
