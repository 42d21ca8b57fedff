//! Days: batches, working days, the 45 days, the end of the transition and of districts.

use ocop::law::{DossierKind, Governing};
use ocop::procedure::{
    Action, Actor, AfterCentre, AfterProvince, Batch, Decision, Filing, Gap, Limit, Procedure, Step,
    StepKind, rerating_by, review_by,
};
use ocop::{Authority, Edition, Regime, Star};
use time::macros::date;
use time::{Date, Duration, Month, Weekday};

use super::{TARGETS, Target, a_day, coffee, findings, manner, report, step, submit};

#[test]
fn no_district_acts_after_districts_ended() {
    let edition = Edition::Decision148;
    let submitted_on = date!(2025 - 06 - 20);
    let (last, after) = (date!(2025 - 06 - 30), date!(2025 - 07 - 01));
    for target in TARGETS {
        let at = |stages: usize| {
            let mut procedure =
                Procedure::submit(Filing::First, coffee(edition.regime()), submitted_on).unwrap().any();
            for _ in 0..stages {
                procedure.apply(step(&procedure, StepKind::Assess, target, submitted_on)).unwrap();
            }
            procedure
        };
        for mut procedure in [at(0), at(1)] {
            let kind = procedure.stage().allowed(edition)[0];
            let before = procedure.clone();
            let error = procedure.apply(step(&before, kind, target, after)).unwrap_err();
            assert_eq!(error.code(), "no_district");
            assert_eq!(procedure, before);
            let next = procedure.next(after, &[]);
            assert_eq!((next[0].action(), next[0].gap()), (Action::NotKnown, Some(Gap::NoDistrict)));
            procedure.apply(step(&before, kind, target, last)).unwrap();
        }
    }
    // From 2025-07-06 the province certifies three stars, and the library says that the transition is not known.
    let mut procedure =
        Procedure::submit(Filing::First, coffee(edition.regime()), submitted_on).unwrap().any();
    procedure.apply(step(&procedure, StepKind::Assess, Target::Star(Star::Three), submitted_on)).unwrap();
    for day in 1..=5 {
        assert!(
            procedure
                .clone()
                .apply(Step::Recognise { on: date!(2025 - 07 - 01).replace_day(day).unwrap() })
                .is_err()
        );
    }
    let on = date!(2025 - 07 - 06);
    let next = procedure.next(on, &[])[0];
    assert_eq!((next.actor(), next.gap()), (Actor::Province, Some(Gap::AuthorityChanged)));
    procedure.apply(Step::Recognise { on }).unwrap();
    assert!(matches!(
        procedure.stage().decision(),
        Some(Decision::Recognised { gap: Some(Gap::AuthorityChanged), .. })
    ));
}

#[test]
fn the_transition_ends_for_dossiers_of_earlier_regimes() {
    for edition in [Edition::Decision1048As781, Edition::Decision148As1489] {
        for kind in DossierKind::ALL {
            let last =
                if kind == DossierKind::ReRating { date!(2026 - 06 - 21) } else { date!(2026 - 07 - 21) };
            let mut procedure = submit(edition, kind, Star::Three).any();
            if edition == Edition::Decision1048As781 {
                for kind in [StepKind::Assess, StepKind::Forward] {
                    procedure
                        .apply(step(&procedure, kind, Target::Star(Star::Four), procedure.last_day()))
                        .unwrap();
                }
            }
            while let Some(kind) = procedure.stage().allowed(edition).first() {
                let before = procedure.clone();
                let next = step(&procedure, *kind, Target::Star(Star::Four), last + Duration::DAY);
                let error = procedure.apply(next).unwrap_err();
                assert_eq!(error.code(), "file_anew");
                assert!(
                    error.to_string().contains("26/2026") && error.to_string().contains(&last.to_string()),
                    "{error}"
                );
                assert_eq!(procedure, before);
                let told = procedure.next(last + Duration::DAY, &[]);
                assert_eq!(
                    told.iter().map(|next| (next.action(), next.actor())).collect::<Vec<_>>(),
                    [(Action::FileAnew, Actor::Producer)]
                );
                assert_eq!(
                    told[0].basis(),
                    Governing::of_dossier(a_day(edition), procedure.kind()).unwrap().basis()
                );
                procedure.apply(step(&before, *kind, Target::Star(Star::Four), last)).unwrap();
            }
            assert_eq!(procedure.stage().decision().map(Decision::code), Some("recognised"));
        }
    }
}

/// The first day after the given one with a month and a day of month.
fn next_such(after: Date, month: Month, day: u8) -> Date {
    let mut on = after;
    loop {
        on += Duration::DAY;
        if (on.month(), on.day()) == (month, day) {
            return on;
        }
    }
}

#[test]
fn every_day_of_two_years_falls_into_the_next_batch_that_is_open_to_it() {
    use Month::{April, December, January, July, June, March, October, September};
    type Reading = [(u8, Month, Month); 2];
    let provincial: Reading = [(1, April, June), (2, October, December)];
    let central: Reading = [(1, July, September), (2, January, March)];
    let mut on = date!(2026 - 05 - 22);
    while on < date!(2028 - 07 - 01) {
        for (rows, batch) in [(provincial, Batch::provincial_for(on)), (central, Batch::central_for(on))] {
            let batch = batch.unwrap();
            // Proposals "before" a day: the first such day after the proposal; the batch before its own day.
            let (cut, number, month) = rows
                .into_iter()
                .map(|(number, cut, end)| (next_such(on, cut, 30), number, end))
                .min()
                .unwrap();
            let end = next_such(cut, month, 30);
            assert_eq!(batch.number(), number, "{on}");
            assert_eq!(batch.proposals_until(), cut - Duration::DAY, "{on}");
            assert_eq!(batch.last_day(), end - Duration::DAY, "{on}");
            assert_eq!((batch.proposals_until().day(), batch.last_day().day()), (29, 29));
            assert!(batch.proposals_from() <= on && on <= batch.proposals_until());
            let again = |on| {
                if batch.tier() == Authority::Centre {
                    Batch::central_for(on)
                } else {
                    Batch::provincial_for(on)
                }
            };
            assert_eq!(again(batch.proposals_from()), Some(batch));
            assert_ne!(again(batch.proposals_from() - Duration::DAY), Some(batch));
            assert_ne!(again(batch.proposals_until() + Duration::DAY), Some(batch));
        }
        on += Duration::DAY;
    }
    assert_eq!(Batch::provincial_for(Date::MAX), None);
    assert_eq!(Batch::central_for(Date::MIN), None);
}

#[test]
fn a_commune_has_15_working_days_and_the_holidays_are_the_callers() {
    let holidays =
        [date!(2026 - 09 - 01), date!(2026 - 09 - 02), date!(2027 - 01 - 01), date!(2026 - 09 - 05)];
    for holidays in [&[][..], &holidays] {
        let mut received = date!(2026 - 05 - 22);
        while received < date!(2028 - 05 - 22) {
            let (mut day, mut left) = (received, 15);
            while left > 0 {
                day = day.next_day().unwrap();
                let off = day.weekday() == Weekday::Saturday
                    || day.weekday() == Weekday::Sunday
                    || holidays.contains(&day);
                left -= i32::from(!off);
            }
            assert_eq!(review_by(received, holidays), Some(day), "{received}");

            let submitted = Procedure::submit(Filing::First, coffee(Regime::Decision26), received).unwrap();
            let next = submitted.next(received, holidays)[0];
            assert_eq!((next.limit(), next.actor()), (Limit::WorkingDays(day), Actor::Commune));
            let in_time = submitted.clone().review(report(), day).unwrap();
            assert!(in_time.delays(holidays).is_empty());
            // Late is reported, not refused.
            let late = submitted.review(report(), day + Duration::DAY).unwrap();
            let delays = late.delays(holidays);
            assert_eq!(
                delays.iter().map(|delay| (delay.step(), delay.limit(), delay.on())).collect::<Vec<_>>(),
                [(StepKind::Review, Limit::WorkingDays(day), day + Duration::DAY)]
            );
            received += Duration::DAY;
        }
    }
    assert_eq!(review_by(Date::MAX, &[]), None);
}

#[test]
fn first_ratings_follow_the_batches_and_re_ratings_have_45_days_at_each_tier() {
    let edition = Edition::Decision26;
    for kind in DossierKind::ALL {
        let on = date!(2027 - 01 - 14);
        let limit = |batch: Option<Batch>, from: Date| match kind {
            DossierKind::ReRating => Limit::Days(from + Duration::days(45)),
            _ => Limit::Batch(batch.unwrap()),
        };
        let proposed = submit(edition, kind, Star::Four).review(report(), on).unwrap();
        let in_province = limit(Batch::provincial_for(on), on);
        assert_eq!(proposed.next(on, &[])[0].limit(), in_province);
        let found = |tier| findings(edition, tier, manner(edition, kind), Target::Star(Star::Five));
        let late = in_province.by().unwrap() + Duration::DAY;
        let AfterProvince::Candidate(candidate) = proposed.assess(found(Authority::Province), late).unwrap()
        else {
            panic!("five stars")
        };
        assert_eq!(candidate.next(late, &[])[0].limit(), in_province);
        let there = candidate.forward(late).unwrap();
        let at_centre = limit(Batch::central_for(late), late);
        assert_eq!(there.next(late, &[])[0].limit(), at_centre);
        let AfterCentre::Recognisable(rated) =
            there.assess(found(Authority::Centre), at_centre.by().unwrap()).unwrap()
        else {
            panic!("five stars")
        };
        assert_eq!(rated.next(late, &[])[0].limit(), at_centre);
        let late_steps: Vec<_> = rated.delays(&[]).iter().map(|delay| delay.step()).collect();
        assert_eq!(late_steps, [StepKind::Assess, StepKind::Forward]);
    }
    assert_eq!(rerating_by(date!(2027 - 01 - 14)), Some(date!(2027 - 02 - 28)));
}
