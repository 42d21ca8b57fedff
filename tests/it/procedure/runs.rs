//! Runs of steps, against a second reading of the procedure.

use ocop::law::DossierKind;
use ocop::procedure::{Next, ProcedureStep, Schedule, StageKind, StepKind};
use ocop::{Authority, Certificate, Edition, Lang, Problem, Procedure, Regime, Say, Star};
use proptest::prelude::*;
use time::macros::date;
use time::{Date, Duration};

use super::{PLAIN, TARGETS, Target, next, possible, step, submit};
use crate::round_trip::round_trip;

/// The star that an upgrade must exceed.
fn upgrade_from(procedure: &Procedure) -> Option<Star> {
    let filing = procedure.filing();
    let upgrade = filing.dossier_kind() == DossierKind::Upgrade;
    filing.certificate().filter(|_| upgrade).map(Certificate::star)
}

/// A second reading of the whole procedure: the stage after a step, by the words of the decisions alone.
fn expected(procedure: &Procedure, kind: StepKind, target: Target) -> Option<StageKind> {
    use StageKind::{
        Candidate, Decided, Forwarded, Proposed, Recognisable, Returned, Shortlisted, Submitted, Unrecognised,
    };
    let edition = procedure.edition();
    let two_levels = matches!(edition, Edition::Decision148As1489 | Edition::Decision26);
    let old_1048 = edition.regime() == Regime::Decision1048;
    let recognised =
        |star: Star| star >= Star::Three && upgrade_from(procedure).is_none_or(|held| held < star);
    let settled = |star: Star| if recognised(star) { Recognisable } else { Unrecognised };
    let same = procedure.stage().kind();
    let rated = procedure.stage().rating().map(|rating| rating.star());
    let filing = procedure.filing();
    let five_again = edition == Edition::Decision26
        && filing.dossier_kind() == DossierKind::ReRating
        && filing.certificate().map(Certificate::star) == Some(Star::Five);
    // Held down there are four stars, but five under 1048 as signed; the points are those of five.
    let (star, five_points) = match target {
        Target::Star(star) => (Some(star), star == Star::Five),
        Target::HeldDown if edition == Edition::Decision1048 => (Some(Star::Five), true),
        Target::HeldDown => (Some(Star::Four), true),
        Target::Eliminated | Target::Stopped | Target::Rescore => (None, false),
    };
    Some(match (same, kind) {
        (Submitted, StepKind::Review) if two_levels => Proposed,
        (Submitted, StepKind::Assess) if two_levels => return None,
        (Submitted | Proposed | Forwarded, StepKind::Assess) => match (same, target, star) {
            (_, Target::Eliminated | Target::Stopped, _) => Unrecognised,
            (_, _, None) => same,
            (Submitted, _, Some(star)) if old_1048 => {
                if star >= Star::Three {
                    Shortlisted
                } else {
                    Unrecognised
                }
            }
            (Submitted, _, Some(Star::Four | Star::Five)) => Shortlisted,
            // Reading 18: forwarded by points.
            (Proposed, _, _) if five_points => Candidate,
            (Forwarded, _, Some(star)) if star < Star::Five && !old_1048 => Returned,
            (_, _, Some(star)) => settled(star),
        },
        // The other course of five stars again, before the provincial council has rated it.
        (Proposed, StepKind::Forward)
            if five_again && procedure.stage().proposed_by() == Some(StepKind::Review) =>
        {
            Forwarded
        }
        (Shortlisted, StepKind::Forward) | (Returned, StepKind::AssessAgain) => Proposed,
        (Candidate, StepKind::Forward) => Forwarded,
        // The other course of reading 18.
        (Candidate, StepKind::Recognise) if rated == Some(Star::Four) && recognised(Star::Four) => Decided,
        (Candidate, StepKind::Decline) if rated == Some(Star::Four) && !recognised(Star::Four) => Decided,
        (Returned, StepKind::TakeCentralResult)
        | (Recognisable, StepKind::Recognise)
        | (Unrecognised, StepKind::Decline) => Decided,
        _ => return None,
    })
}

/// Whatever is asked of the procedure at a stage: every step tried, then what does not turn on what the council finds.
fn check(procedure: &Procedure, target: Target) {
    check_steps(procedure, target);
    check_stage(procedure);
}

/// Every step of a stage is taken or refused as expected, whatever the council finds.
fn check_steps(procedure: &Procedure, target: Target) {
    let on = procedure.stage().on();
    let mut steps = Vec::new();
    for kind in StepKind::ALL.iter().copied() {
        let mut copy = procedure.clone();
        let result = copy.apply(step(procedure, kind, target, on)).map(|stage| stage.kind());
        match (result, expected(procedure, kind, target)) {
            (Ok(reached), Some(wanted)) => {
                let at = procedure.stage().kind();
                assert_eq!(reached, wanted, "{kind} of {target:?} at {at} under {}", procedure.edition());
                assert_eq!(copy.steps().len(), procedure.steps().len() + 1);
                assert!(!copy.stage().basis().is_empty());
                steps.push(kind);
            }
            (Err(error), None) => {
                assert_eq!(error.code(), "out_of_turn");
                assert_eq!(&copy, procedure, "a refused step changes nothing");
                let ocop::Allowed::OneOf(allowed) = error.details().allowed else { panic!("{error}") };
                let possible = possible(procedure);
                assert!(allowed.iter().map(String::as_str).eq(possible.iter().map(|step| step.code())));
            }
            (result, wanted) => panic!("{kind} at {}: {result:?} but {wanted:?}", procedure.stage()),
        }
        let mut copy = procedure.clone();
        let yesterday = on - Duration::DAY;
        assert!(copy.apply(step(procedure, kind, target, yesterday)).is_err(), "days never go backwards");
        assert_eq!(&copy, procedure);
    }
    let mut told = possible(procedure);
    told.sort_unstable();
    assert_eq!(told, steps);
}

/// A procedure at a stage is kept and read back, and tells what comes next.
fn check_stage(procedure: &Procedure) {
    round_trip(procedure);
    for next in next(procedure, procedure.stage().on()) {
        round_trip(&next);
        assert!(!next.basis().is_empty(), "{next:?}");
        let rating = !matches!(
            next.step(),
            Some(StepKind::Recognise | StepKind::Decline | StepKind::TakeCentralResult)
        );
        // The transition limits what leads to another rating.
        let rate_by = procedure.filing().governing().rate_by().filter(|_| rating);
        assert_eq!(next.rate_by(), rate_by);
        for lang in Lang::ALL.iter().copied() {
            let text = next.text(lang).to_string();
            assert!(text.contains(next.actor().name().get(lang)));
            assert!(text.contains(next.step().unwrap().name().get(lang)));
            assert!(next.basis().iter().all(|basis| text.contains(&basis.text(lang).to_string())), "{text}");
            if let Some(by) = next.due_on() {
                assert!(text.contains(&by.text(lang).to_string()), "{text}");
            }
        }
    }
}

/// The shortest way to a decision from where the procedure stands.
fn settle(procedure: &mut Procedure) {
    for _ in 0..6 {
        let Some(kind) = possible(procedure).first().copied() else { break };
        let step = step(procedure, kind, PLAIN, procedure.stage().on());
        procedure.apply(step).unwrap();
    }
    assert_eq!(procedure.stage().kind(), StageKind::Decided);
}

/// How far on a stage is.
fn place(stage: StageKind) -> usize {
    const ORDER: [&[StageKind]; 8] = [
        &[StageKind::Submitted],
        &[StageKind::Shortlisted],
        &[StageKind::Proposed],
        &[StageKind::Candidate],
        &[StageKind::Forwarded],
        &[StageKind::Returned],
        &[StageKind::Recognisable, StageKind::Unrecognised],
        &[StageKind::Decided],
    ];
    ORDER.iter().position(|stages| stages.contains(&stage)).unwrap()
}

/// Days at the ends of the calendar and beyond it, and those around the ends of all transitions.
const HOSTILE: [Date; 10] = [
    Date::MIN,
    date!(0000 - 12 - 31),
    date!(0001 - 01 - 01),
    date!(2019 - 08 - 20),
    date!(2025 - 07 - 01),
    date!(2026 - 07 - 22),
    date!(9996 - 07 - 04),
    date!(9999 - 02 - 28),
    date!(9999 - 12 - 31),
    Date::MAX,
];

#[test]
fn hostile_days_are_taken_or_refused_and_always_answered() {
    let (mut taken, mut refused) = (0, 0);
    let whole = (date!(0001 - 01 - 01), date!(9999 - 12 - 31));
    let schedule = [Authority::Province, Authority::Centre].into_iter().fold(Schedule::new(), |all, tier| {
        all.with_batch(Edition::Decision26, tier, whole, whole.1).unwrap()
    });
    for edition in Edition::ALL.iter().copied() {
        for kind in DossierKind::ALL.iter().copied() {
            let mut procedure = submit(edition, kind, fitting(kind, Star::Four));
            // Along a course to the centre and back, each stage is asked about each day.
            loop {
                for on in HOSTILE {
                    for schedule in [&Schedule::new(), &schedule] {
                        for next in procedure.next(on, schedule) {
                            assert!(!next.text(Lang::Vi).to_string().is_empty());
                            assert!(next.by().is_none_or(|by| by <= whole.1));
                        }
                        assert!(procedure.delays(schedule).is_empty());
                    }
                    let held = procedure.certificate_held(on);
                    assert_eq!(held.is_some(), kind != DossierKind::First);
                    for step_kind in StepKind::ALL.iter().copied() {
                        let mut after = procedure.clone();
                        let five = Target::Star(Star::Five);
                        if after.apply(step(&procedure, step_kind, five, on)).is_ok() {
                            taken += 1;
                            assert!(procedure.stage().on() <= on && on <= whole.1);
                            for late in HOSTILE {
                                let _ = (after.next(late, &schedule), after.certificate_held(late));
                            }
                            let _ = after.delays(&schedule);
                            round_trip(&after);
                        } else {
                            refused += 1;
                            assert_eq!(after, procedure);
                        }
                    }
                }
                let Some(kind) = possible(&procedure).first().copied() else { break };
                let target = match procedure.stage().kind() {
                    StageKind::Forwarded => Target::Star(Star::Four),
                    _ => Target::Star(Star::Five),
                };
                let on = procedure.stage().on();
                procedure.apply(step(&procedure, kind, target, on)).unwrap();
            }
            assert_eq!(procedure.stage().kind(), StageKind::Decided);
        }
    }
    assert!(taken > 50 && refused > 500, "{taken} taken, {refused} refused");
}

#[test]
fn a_dossier_of_the_last_days_of_the_calendar_runs_into_its_end() {
    let last = date!(9996 - 07 - 04);
    for on in [last, date!(9996 - 07 - 05), date!(9999 - 12 - 30), date!(9999 - 12 - 31)] {
        let mut procedure = super::filed_on(Edition::Decision26, on);
        for target in [PLAIN, Target::Star(Star::Five), PLAIN, Target::Star(Star::Five)] {
            let kind = possible(&procedure)[0];
            procedure.apply(step(&procedure, kind, target, on)).unwrap();
            for day in HOSTILE {
                let _ = (next(&procedure, day), procedure.delays(&Schedule::new()));
            }
            round_trip(&procedure);
        }
        // A certificate has 36 months and may be extended by 180 days, which must end within the calendar.
        let before = procedure.clone();
        let result = procedure.apply(ProcedureStep::recognise(on));
        if on == last {
            assert_eq!(result.unwrap().kind(), StageKind::Decided);
        } else {
            assert_eq!(result.unwrap_err().code(), "out_of_calendar");
            assert_eq!(procedure, before);
        }
    }
}

/// The star of a certificate that a dossier of a kind may refer to.
fn fitting(kind: DossierKind, held: Star) -> Star {
    if kind == DossierKind::Upgrade { held.min(Star::Four) } else { held }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn runs_of_legal_steps_end_in_a_decision_and_illegal_ones_change_nothing(
        edition in proptest::sample::select(Edition::ALL),
        kind in proptest::sample::select(DossierKind::ALL),
        held in proptest::sample::select([Star::Three, Star::Four, Star::Five].as_slice()),
        choices in proptest::collection::vec((any::<bool>(), 0..9_usize, 0..4_i64), 12),
    ) {
        let mut procedure = submit(edition, kind, fitting(kind, held));
        for (second, target, days) in choices {
            let target = TARGETS[target];
            check(&procedure, target);
            let possible = possible(&procedure);
            let Some(kind) = (if second { possible.last() } else { possible.first() }) else { break };
            let before = procedure.stage().on();
            let on = before + Duration::days(days);
            procedure.apply(step(&procedure, *kind, target, on)).unwrap();
            prop_assert!(before <= procedure.stage().on());
        }
        check(&procedure, Target::Eliminated);
        settle(&mut procedure);
        check(&procedure, Target::Stopped);
        prop_assert!(procedure.next(procedure.stage().on(), &Schedule::new()).is_empty());
        // The days of the steps never go back.
        prop_assert!(procedure.steps().map(ocop::procedure::ProcedureStep::on).is_sorted());
    }

    #[test]
    fn a_dossier_moves_forward_alone_and_a_refused_step_leaves_no_trace(
        edition in proptest::sample::select(Edition::ALL),
        kind in proptest::sample::select(DossierKind::ALL),
        held in proptest::sample::select([Star::Three, Star::Four, Star::Five].as_slice()),
        tried in proptest::collection::vec(
            (proptest::sample::select(StepKind::ALL), 0..9_usize, -2..20_i64), 40,
        ),
    ) {
        let mut procedure = submit(edition, kind, fitting(kind, held));
        for (kind, target, days) in tried {
            let before = procedure.clone();
            let on = before.stage().on() + Duration::days(days);
            let step = step(&before, kind, TARGETS[target], on);
            if let Err(error) = procedure.apply(step.clone()) {
                prop_assert_eq!(&procedure, &before);
                prop_assert_eq!(serde_json::to_value(&procedure).unwrap(), serde_json::to_value(&before).unwrap());
                prop_assert!(!error.code().is_empty());
                continue;
            }
            let (from, to) = (before.stage().kind(), procedure.stage().kind());
            match kind {
                // Nothing but 26/2026, Art. 7(4)(g), sends a dossier back, and from the centre alone.
                StepKind::AssessAgain => prop_assert_eq!((from, to), (StageKind::Returned, StageKind::Proposed)),
                StepKind::Assess if to == from => {
                    prop_assert_eq!(TARGETS[target], Target::Rescore);
                    prop_assert!(procedure.stage().rating().is_none());
                }
                _ => prop_assert!(place(from) < place(to), "{} from {} to {}", kind, from, to),
            }
            // What was done is the former steps and this one.
            prop_assert!(procedure.steps().eq(before.steps().chain([&step])));
            prop_assert_eq!(procedure.stage().on(), on);
            prop_assert_eq!(procedure.filing(), before.filing());
        }
    }

    #[test]
    fn no_step_on_any_day_panics_and_what_is_told_is_what_is_taken(
        edition in proptest::sample::select(Edition::ALL),
        kind in proptest::sample::select(DossierKind::ALL),
        held in proptest::sample::select([Star::Three, Star::Four, Star::Five].as_slice()),
        tried in proptest::collection::vec(
            (proptest::sample::select(StepKind::ALL), 0..9_usize, -30..900_i64), 24,
        ),
    ) {
        let mut procedure = submit(edition, kind, fitting(kind, held));
        for (kind, target, days) in tried {
            let on = procedure.stage().on() + Duration::days(days);
            let told = next(&procedure, on);
            let before = procedure.clone();
            let taken = procedure.apply(step(&before, kind, TARGETS[target], on)).is_ok();
            // Nothing is told to be possible that is not, and nothing taken that was not told.
            let possible = told.iter().any(|next| next.step() == Some(kind));
            prop_assert_eq!(taken, possible && days >= 0, "{} on {}", kind, on);
            if !taken {
                prop_assert_eq!(&procedure, &before);
            }
            for next in told {
                round_trip(&next);
            }
            for delay in procedure.delays(&Schedule::new()) {
                prop_assert!(delay.by() < delay.on());
                round_trip(&delay);
            }
            round_trip(procedure.stage());
        }
    }
}

#[test]
fn every_stage_goes_where_the_decisions_say_whatever_the_council_finds() {
    for edition in Edition::ALL.iter().copied() {
        let mut reached = Vec::new();
        for (kind, held) in [
            (DossierKind::First, Star::Three),
            (DossierKind::Upgrade, Star::Three),
            (DossierKind::ReRating, Star::Four),
            (DossierKind::ReRating, Star::Five),
        ] {
            let mut seen = Vec::new();
            let mut open = vec![submit(edition, kind, held)];
            while let Some(procedure) = open.pop() {
                check_stage(&procedure);
                for target in TARGETS {
                    check_steps(&procedure, target);
                    for step_kind in possible(&procedure) {
                        let mut after = procedure.clone();
                        after.apply(step(&procedure, step_kind, target, procedure.stage().on())).unwrap();
                        let found = format!("{:?}", after.stage());
                        if !seen.contains(&found) {
                            seen.push(found);
                            reached.push(after.stage().kind());
                            open.push(after);
                        }
                    }
                }
            }
        }
        // Every stage that the edition has is reached.
        let districts = edition.rules().certifier(Star::Three).map(|by| by.authority)
            == Some(Authority::District)
            || edition.regime() == Regime::Decision1048;
        for stage in StageKind::ALL.iter().copied() {
            let there = match stage {
                StageKind::Submitted => continue,
                StageKind::Shortlisted => districts,
                StageKind::Returned => edition.regime() != Regime::Decision1048,
                _ => true,
            };
            assert_eq!(reached.contains(&stage), there, "{stage} under {edition}");
        }
    }
}

#[test]
fn what_comes_next_is_told_in_full_in_both_languages() {
    let procedure = submit(Edition::Decision26, DossierKind::ReRating, Star::Five);
    let on = procedure.stage().on();
    let texts: Vec<String> =
        next(&procedure, on).iter().map(|next: &Next| next.text(Lang::Vi).to_string()).collect();
    assert_eq!(
        texts,
        [
            "UBND cấp xã: đánh giá bốn nội dung và đề nghị, 15 ngày làm việc kể từ ngày nhận hồ sơ, chậm nhất ngày 01/02/2027 \
          [điểm b khoản 6 Điều 7 Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026; khoản 2 Điều 7 Quyết định số 26/2026/QĐ-TTg ngày \
          22/5/2026; khoản 2 Điều 147 Bộ luật Dân sự số 91/2015/QH13; Cách hiểu 12 (cách tính thời hạn); Cách hiểu 33 (hồ sơ đủ từ \
          ngày đề nghị)]"
        ]
    );
}
