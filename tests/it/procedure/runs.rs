//! Runs of legal and illegal steps, against a second reading of the procedure.

use ocop::law::DossierKind;
use ocop::procedure::{Action, Filing, Procedure, Stage, StepKind};
use ocop::{Edition, Lang, Regime, Star};
use proptest::prelude::*;
use time::Duration;

use super::{TARGETS, Target, restored, step, stored, submit};

/// A second reading of the whole procedure: the stage after a step, by the words of the decisions alone.
fn expected(
    edition: Edition,
    upgrade_from: Option<Star>,
    stage: &Stage,
    kind: StepKind,
    target: Target,
) -> Option<&'static str> {
    let two_levels = matches!(edition, Edition::Decision148As1489 | Edition::Decision26);
    let old_1048 = edition.regime() == Regime::Decision1048;
    let higher = |star: Star| upgrade_from.is_none_or(|held| held < star);
    let settled =
        |star: Star| if star >= Star::Three && higher(star) { "recognisable" } else { "unrecognised" };
    let same = stage.code();
    Some(match (same, kind) {
        ("submitted", StepKind::Review) if two_levels => "proposed",
        ("submitted", StepKind::Assess) if two_levels => return None,
        ("submitted" | "proposed" | "forwarded", StepKind::Assess) => match (same, target) {
            (_, Target::Eliminated | Target::Stopped) => "unrecognised",
            (_, Target::Rescore) => same,
            ("submitted", Target::Star(star)) if old_1048 => {
                if star >= Star::Three {
                    "shortlisted"
                } else {
                    "unrecognised"
                }
            }
            ("submitted", Target::Star(Star::Four | Star::Five)) => "shortlisted",
            ("proposed", Target::Star(Star::Five)) => "candidate",
            ("forwarded", Target::Star(star)) if star < Star::Five && !old_1048 => "returned",
            (_, Target::Star(star)) => settled(star),
        },
        ("shortlisted", StepKind::Forward) | ("returned", StepKind::AssessAgain) => "proposed",
        ("candidate", StepKind::Forward) => "forwarded",
        ("returned", StepKind::TakeCentralResult)
        | ("recognisable", StepKind::Recognise)
        | ("unrecognised", StepKind::Decline) => "decided",
        _ => return None,
    })
}

/// Whatever is asked of the procedure at a stage: round trip, every step tried, what comes next.
fn check(procedure: &Procedure, target: Target) {
    let value = stored(procedure);
    assert_eq!(restored(&value).as_ref(), Ok(procedure));
    assert_eq!(serde_json::from_value::<Procedure>(value).as_ref().ok(), Some(procedure));
    let on = procedure.last_day();
    let upgrade_from = match procedure.filing() {
        Filing::Upgrade(held) => Some(held.star()),
        _ => None,
    };
    let mut possible = Vec::new();
    for kind in StepKind::ALL {
        let mut copy = procedure.clone();
        let result = copy.apply(step(procedure, kind, target, on)).map(Stage::code);
        let wanted = expected(procedure.edition(), upgrade_from, procedure.stage(), kind, target);
        match (result, wanted) {
            (Ok(reached), Some(wanted)) => {
                assert_eq!(
                    reached,
                    wanted,
                    "{kind} at {} under {}",
                    procedure.stage().code(),
                    procedure.edition()
                );
                assert_eq!(copy.steps().len(), procedure.steps().len() + 1);
                possible.push(kind);
            }
            (Err(error), None) => {
                assert_eq!(error.code(), "out_of_turn");
                assert_eq!(&copy, procedure, "a refused step changes nothing");
            }
            (result, wanted) => panic!("{kind} at {}: {result:?} but {wanted:?}", procedure.stage().code()),
        }
        let mut copy = procedure.clone();
        let yesterday = on - Duration::DAY;
        assert!(copy.apply(step(procedure, kind, target, yesterday)).is_err(), "days never go backwards");
        assert_eq!(&copy, procedure);
    }
    let next = procedure.next(on, &[]);
    let actions: Vec<_> = next.iter().map(|next| next.action()).collect();
    assert_eq!(actions, possible.iter().map(|kind| Action::Take(*kind)).collect::<Vec<_>>());
    assert_eq!(procedure.stage().allowed(procedure.edition()), possible);
    for next in next {
        assert!(!next.basis().is_empty(), "{next:?}");
        assert_eq!(next.decide_by(), procedure.governing().decide_by());
        for lang in Lang::ALL {
            let text = next.text(lang).to_string();
            assert!(
                text.contains(next.actor().name().get(lang)) && text.contains(next.action().name().get(lang))
            );
            assert!(next.basis().iter().all(|basis| text.contains(&basis.text(lang).to_string())), "{text}");
            if let Some(by) = next.limit().by() {
                assert!(text.contains(&ocop::date::text(by).to_string()), "{text}");
            }
        }
    }
}

/// The shortest way to a decision from where the procedure stands.
fn settle(procedure: &mut Procedure) {
    for _ in 0..6 {
        let Some(kind) = procedure.stage().allowed(procedure.edition()).first().copied() else { break };
        let step = step(procedure, kind, Target::Star(Star::Three), procedure.last_day());
        procedure.apply(step).unwrap();
    }
    assert_eq!(procedure.stage().code(), "decided");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn runs_of_legal_steps_end_in_a_decision_and_illegal_ones_change_nothing(
        edition in proptest::sample::select(Edition::ALL.as_slice()),
        kind in proptest::sample::select(DossierKind::ALL.as_slice()),
        held in proptest::sample::select([Star::Three, Star::Four].as_slice()),
        choices in proptest::collection::vec((any::<bool>(), 0..8_usize, 0..4_i64), 12),
    ) {
        let mut procedure = submit(edition, kind, held).any();
        for (second, target, days) in choices {
            let target = TARGETS[target];
            check(&procedure, target);
            let allowed = procedure.stage().allowed(edition);
            let Some(kind) = (if second { allowed.last() } else { allowed.first() }) else { break };
            let on = procedure.last_day() + Duration::days(days);
            procedure.apply(step(&procedure, *kind, target, on)).unwrap();
        }
        check(&procedure, Target::Eliminated);
        settle(&mut procedure);
        check(&procedure, Target::Stopped);
        prop_assert!(procedure.stage().decision().is_some());
        prop_assert!(procedure.next(procedure.last_day(), &[]).is_empty());
    }
}

#[test]
fn every_stage_goes_where_the_decisions_say_whatever_the_council_finds() {
    for edition in Edition::ALL {
        for kind in DossierKind::ALL {
            let mut seen = Vec::new();
            let mut open = vec![submit(edition, kind, Star::Three).any()];
            while let Some(procedure) = open.pop() {
                for target in TARGETS {
                    check(&procedure, target);
                    for step_kind in procedure.stage().allowed(edition) {
                        let mut after = procedure.clone();
                        after.apply(step(&procedure, *step_kind, target, procedure.last_day())).unwrap();
                        let found = format!("{:?}", after.stage());
                        if !seen.contains(&found) {
                            seen.push(found);
                            open.push(after);
                        }
                    }
                }
            }
            let reached = |code: &str| seen.iter().any(|stage| stage.to_lowercase().starts_with(code));
            assert!(reached("decided") && reached("candidate") && reached("forwarded"));
            assert_eq!(
                reached("shortlisted"),
                matches!(edition, Edition::Decision1048 | Edition::Decision1048As781 | Edition::Decision148)
            );
            assert_eq!(reached("returned"), edition.regime() != Regime::Decision1048);
        }
    }
}
