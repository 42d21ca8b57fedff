//! Days: batches, working days, the 45 days, the end of the transition and of districts.

use ocop::law::{Answer, Basis, DossierKind, Gap, Governing, Reading, TimeLimit};
use ocop::procedure::{Actor, Batch, Delay, Next, ProcedureStep, Schedule, StageKind, StepKind};
use ocop::term::WorkCalendar;
use ocop::{Authority, Edition, Problem, Star};
use time::macros::date;
use time::{Date, Duration, Month, Weekday};

use super::{
    PLAIN, TARGETS, Target, a_day, after, assess, filed_on, forward, next, report, review, step, submit,
    take, told,
};

#[test]
fn no_district_acts_after_districts_ended() {
    let edition = Edition::Decision148;
    let submitted_on = date!(2025 - 06 - 20);
    let (last, gone) = (date!(2025 - 06 - 30), date!(2025 - 07 - 01));
    for target in TARGETS {
        let at = |stages: usize| {
            let mut procedure = filed_on(edition, submitted_on);
            for _ in 0..stages {
                take(&mut procedure, StepKind::Assess, target, submitted_on);
            }
            procedure
        };
        for mut procedure in [at(0), at(1)] {
            let kind = next(&procedure, submitted_on)[0].step().unwrap();
            // Reading 27: the recognition is the province's in the five days.
            if kind == StepKind::Recognise {
                continue;
            }
            let before = procedure.clone();
            let error = procedure.apply(step(&before, kind, target, gone)).unwrap_err();
            assert_eq!(error.code(), "no_district");
            assert_eq!(procedure, before);
            assert_eq!(told(&procedure, gone)[0].0, None);
            assert_eq!(told(&procedure, gone)[0].2, Some(Gap::NoDistrict));
            procedure.apply(step(&before, kind, target, last)).unwrap();
        }
    }
    // From 2025-07-06 the province certifies three stars, and the library says that the transition is not known.
    let procedure = after(filed_on(edition, submitted_on), [assess(Star::Three)]);
    let rated = |on: Date| {
        let mut procedure = procedure.clone();
        procedure.apply(ProcedureStep::recognise(on)).map(|stage| {
            let certificate = stage.certificate().unwrap();
            (certificate.authority(), stage.gap())
        })
    };
    assert_eq!(rated(last), Ok((Authority::District, None)));
    // From 2025-07-01 to 2025-07-05 148 still named the district, but there was none. A certificate of those days is accepted
    // with the gap named (reading 27; before, the library refused to issue one).
    for day in 1..=5 {
        let on = date!(2025 - 07 - 01).replace_day(day).unwrap();
        assert_eq!(rated(on), Ok((Authority::Province, Some(Gap::FiveDaysWithoutDistrict))));
        let gap = Some(Gap::FiveDaysWithoutDistrict);
        assert_eq!(told(&procedure, on), [(Some(StepKind::Recognise), Actor::Province, gap)]);
        assert!(next(&procedure, on)[0].basis().contains(&Basis::Reading(Reading::FiveDaysOfJuly)));
    }
    let on = date!(2025 - 07 - 06);
    let gap = Some(Gap::AuthorityChanged);
    assert_eq!(told(&procedure, on), [(Some(StepKind::Recognise), Actor::Province, gap)]);
    assert!(next(&procedure, on)[0].basis().contains(&Basis::Reading(Reading::IssuerOfTheDay)));
    assert_eq!(rated(on), Ok((Authority::Province, gap)));
}

#[test]
fn the_transition_ends_the_rating_of_dossiers_of_earlier_regimes() {
    for edition in [Edition::Decision1048As781, Edition::Decision148As1489] {
        for kind in DossierKind::ALL.iter().copied() {
            // 2026-06-21 is a Sunday (readings 13 and 30; before, it was the last day itself).
            let last =
                if kind == DossierKind::ReRating { date!(2026 - 06 - 22) } else { date!(2026 - 07 - 21) };
            let late = last + Duration::DAY;
            let mut procedure = submit(edition, kind, Star::Three);
            if edition == Edition::Decision1048As781 {
                procedure = after(procedure, [assess(Star::Four), forward()]);
            }
            while let Some(kind) = next(&procedure, last).first().and_then(Next::step) {
                let before = procedure.clone();
                let taken = procedure.apply(step(&before, kind, Target::Star(Star::Four), late));
                if matches!(kind, StepKind::Review | StepKind::Assess) {
                    let error = taken.unwrap_err();
                    assert_eq!(error.code(), "file_anew");
                    assert!(error.to_string().contains(&last.to_string()), "{error}");
                    assert_eq!(procedure, before);
                    let told = next(&procedure, late);
                    assert_eq!(told.len(), 1);
                    assert!(told[0].is_filing_anew() && told[0].actor() == Actor::Producer);
                    let governing = Governing::of_dossier(a_day(edition), procedure.filing().dossier_kind());
                    assert!(governing.unwrap().basis().eq(told[0].basis().iter().copied()));
                } else {
                    // Forwarding and deciding on a rating made in time come after it (reading 13; before, every step was refused).
                    assert!(taken.is_ok());
                    procedure = before.clone();
                }
                procedure.apply(step(&before, kind, Target::Star(Star::Four), last)).unwrap();
            }
            assert!(procedure.stage().certificate().is_some());
        }
    }
}

#[test]
fn a_candidate_of_an_earlier_regime_is_forwarded_late_but_not_rated_late() {
    let edition = Edition::Decision148As1489;
    let (last, late) = (date!(2026 - 07 - 21), date!(2026 - 07 - 27));
    let mut procedure = after(filed_on(edition, date!(2026 - 05 - 20)), [review()]);
    take(&mut procedure, StepKind::Assess, Target::Star(Star::Five), last);
    // Both are told: forwarding, and that the rating at the centre would come too late.
    let told = next(&procedure, late);
    assert_eq!(told.iter().map(Next::step).collect::<Vec<_>>(), [Some(StepKind::Forward), None]);
    assert!(told[1].is_filing_anew());
    assert_eq!((told[0].rate_by(), told[0].by()), (Some(last), None));
    take(&mut procedure, StepKind::Forward, PLAIN, late);
    let before = procedure.clone();
    let error = procedure.apply(step(&before, StepKind::Assess, Target::Star(Star::Five), late)).unwrap_err();
    assert_eq!(error.code(), "file_anew");
    assert!(next(&procedure, late)[0].is_filing_anew());

    // Rated at the centre in time, the province decides on the result later; assessing again would be a rating.
    let mut procedure = after(
        filed_on(edition, date!(2026 - 05 - 20)),
        [review(), assess(Star::Five), forward(), assess(Star::Four)],
    );
    let told = next(&procedure, late);
    assert_eq!(told.iter().map(Next::step).collect::<Vec<_>>(), [Some(StepKind::TakeCentralResult), None]);
    assert_eq!(procedure.apply(ProcedureStep::assess_again(late)).unwrap_err().code(), "file_anew");
    let decided = procedure.apply(ProcedureStep::take_central_result(late)).unwrap();
    assert_eq!(decided.certificate().unwrap().star(), Star::Four);
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
    let of = |tier, on| Batch::of(Edition::Decision26, tier, on);
    let mut on = date!(2026 - 05 - 22);
    while on < date!(2028 - 07 - 01) {
        for (rows, tier) in [(provincial, Authority::Province), (central, Authority::Centre)] {
            let batch = of(tier, on).unwrap();
            // Proposals "before" a day: the first such day after the proposal; the batch before its own day.
            let (cut, number, month) = rows
                .into_iter()
                .map(|(number, cut, end)| (next_such(on, cut, 30), number, end))
                .min()
                .unwrap();
            let end = next_such(cut, month, 30);
            assert_eq!((batch.tier(), batch.number()), (tier, Some(number)), "{on}");
            assert_eq!(batch.proposals_until(), cut - Duration::DAY, "{on}");
            assert_eq!(batch.last_day(), end - Duration::DAY, "{on}");
            assert_eq!((batch.proposals_until().day(), batch.last_day().day()), (29, 29));
            assert!(batch.proposals_from() <= on && on <= batch.proposals_until());
            assert_eq!(of(tier, batch.proposals_from()), Some(batch));
            assert_ne!(of(tier, batch.proposals_from() - Duration::DAY), Some(batch));
            assert_ne!(of(tier, batch.proposals_until() + Duration::DAY), Some(batch));
        }
        on += Duration::DAY;
    }
    assert_eq!(of(Authority::Province, Date::MAX), None);
    assert_eq!(of(Authority::Centre, Date::MIN), None);
    // A half-year that begins before the year 1 is none that could be written.
    assert_eq!(of(Authority::Province, date!(0001 - 01 - 01)), None);
    assert!(of(Authority::Province, date!(0001 - 12 - 01)).is_some());
    assert_eq!(of(Authority::District, on), None);
    assert_eq!(Batch::of(Edition::Decision1048, Authority::Province, on), None);
    let clauses = [Authority::Province, Authority::Centre]
        .map(|tier| of(tier, on).unwrap().citation().unwrap().to_string());
    assert_eq!(clauses, ["Decision 26/2026/QĐ-TTg, Art. 5(1)", "Decision 26/2026/QĐ-TTg, Art. 5(2)"]);
}

#[test]
fn a_commune_has_15_working_days_and_the_holidays_are_the_callers() {
    let holidays =
        [date!(2026 - 09 - 01), date!(2026 - 09 - 02), date!(2027 - 01 - 01), date!(2026 - 09 - 05)];
    // A Saturday that is worked (A33: it could not be given before).
    let made_up = [date!(2026 - 08 - 22)];
    for (holidays, made_up) in [(&[][..], &[][..]), (&holidays, &[]), (&holidays, &made_up)] {
        let calendar = WorkCalendar::new().with_holidays(holidays.iter().copied()).unwrap();
        let schedule = Schedule::from(calendar.with_make_up_days(made_up.iter().copied()).unwrap());
        let mut received = date!(2026 - 05 - 22);
        while received < date!(2028 - 05 - 22) {
            let (mut day, mut left) = (received, 15);
            while left > 0 {
                day = day.next_day().unwrap();
                let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
                let off = weekend && !made_up.contains(&day) || holidays.contains(&day);
                left -= i32::from(!off);
            }
            let submitted = filed_on(Edition::Decision26, received);
            let next = &submitted.next(received, &schedule)[0];
            assert_eq!((next.due_on(), next.by()), (Some(day), Some(day)), "{received}");
            assert_eq!(next.limit().said(), Some(TimeLimit::WorkingDays(15)));
            assert_eq!(next.actor(), Actor::Commune);
            let reviewed = |on| {
                let mut procedure = submitted.clone();
                procedure.apply(ProcedureStep::review(on, report())).unwrap();
                procedure
            };
            assert!(reviewed(day).delays(&schedule).is_empty());
            // Late is reported, not refused.
            let late = reviewed(day + Duration::DAY).delays(&schedule);
            let late: Vec<_> = late.iter().map(|delay| (delay.step(), delay.by(), delay.on())).collect();
            assert_eq!(late, [(StepKind::Review, day, day + Duration::DAY)]);
            received += Duration::DAY;
        }
    }
    // At the end of the calendar there is no last day to tell.
    assert_eq!(next(&filed_on(Edition::Decision26, date!(9996 - 12 - 31)), date!(9996 - 12 - 31)).len(), 1);
}

/// The last day of 45, by hand: counted from the day after, and moved off a weekend.
fn after_45_days(from: Date) -> Date {
    let mut day = from + Duration::days(45);
    while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
        day += Duration::DAY;
    }
    day
}

#[test]
fn first_ratings_follow_the_batches_and_re_ratings_have_45_days() {
    let edition = Edition::Decision26;
    let cases = [
        (DossierKind::First, Star::Three),
        (DossierKind::Upgrade, Star::Four),
        (DossierKind::ReRating, Star::Four),
        (DossierKind::ReRating, Star::Five),
    ];
    for (kind, held) in cases {
        let on = date!(2027 - 01 - 14);
        let mut procedure = submit(edition, kind, held);
        procedure.apply(ProcedureStep::review(on, report())).unwrap();
        let batch = |tier, day| Batch::of(edition, tier, day).unwrap().last_day();
        let in_province = match kind {
            // 2027-02-28 is a Sunday, so the Monday after it (reading 30; before, the Sunday).
            DossierKind::ReRating => after_45_days(on),
            _ => batch(Authority::Province, on),
        };
        assert_eq!(next(&procedure, on)[0].due_on(), Some(in_province));
        let late = in_province + Duration::DAY;
        take(&mut procedure, StepKind::Assess, Target::Star(Star::Five), late);
        // Forwarding has no day of its own (reading 31; before, it was due with the batch or the 45 days).
        let forwarding = &next(&procedure, late)[0];
        assert_eq!((forwarding.limit(), forwarding.by()), (Answer::Silent(None), None));
        take(&mut procedure, StepKind::Forward, PLAIN, late);
        // Reading 32: 45 days at the centre for five stars again alone; before, for every re-rating.
        let at_centre = match (kind, held) {
            (DossierKind::ReRating, Star::Five) => after_45_days(late),
            _ => batch(Authority::Centre, late),
        };
        assert_eq!(next(&procedure, late)[0].due_on(), Some(at_centre));
        take(&mut procedure, StepKind::Assess, Target::Star(Star::Five), at_centre);
        assert_eq!(next(&procedure, at_centre)[0].due_on(), None);
        take(&mut procedure, StepKind::Recognise, PLAIN, at_centre + Duration::days(400));
        let late_steps: Vec<_> = procedure.delays(&Schedule::new()).iter().map(Delay::step).collect();
        assert_eq!(late_steps, [StepKind::Assess]);
    }
    assert_eq!(after_45_days(date!(2027 - 01 - 14)), date!(2027 - 03 - 01));
}

#[test]
fn a_batch_binds_the_assessment_and_not_the_decision_on_it() {
    // A19: a decision of 2027-01-08 on a rating of 2026-12-20 was called late.
    let mut procedure = after(filed_on(Edition::Decision26, date!(2026 - 10 - 01)), [review()]);
    take(&mut procedure, StepKind::Assess, Target::Star(Star::Four), date!(2026 - 12 - 20));
    take(&mut procedure, StepKind::Recognise, PLAIN, date!(2027 - 01 - 08));
    assert_eq!(procedure.delays(&Schedule::new()), []);
}

#[test]
fn the_45_days_end_with_a_working_day_of_the_callers_calendar() {
    let mut procedure = submit(Edition::Decision26, DossierKind::ReRating, Star::Four);
    procedure.apply(ProcedureStep::review(date!(2027 - 01 - 14), report())).unwrap();
    let due = |calendar: WorkCalendar| {
        procedure.next(date!(2027 - 01 - 14), &Schedule::from(calendar))[0].due_on().unwrap()
    };
    let plain = WorkCalendar::new();
    assert_eq!(due(plain.clone()), date!(2027 - 03 - 01));
    let off = plain.clone().with_holidays([date!(2027 - 03 - 01), date!(2027 - 03 - 02)]).unwrap();
    assert_eq!(due(off), date!(2027 - 03 - 03));
    let worked = plain.with_make_up_days([date!(2027 - 02 - 28)]).unwrap();
    assert_eq!(due(worked), date!(2027 - 02 - 28));
    let basis = procedure.next(date!(2027 - 01 - 14), &Schedule::new())[0].basis().to_vec();
    assert!(basis.contains(&Basis::Reading(Reading::WeekendDeadlines)));
    assert!(basis.contains(&Basis::Reading(Reading::CompleteWhenProposed)));
}

#[test]
fn an_assessment_in_an_extra_batch_that_takes_the_proposal_is_in_time() {
    let (edition, province) = (Edition::Decision26, Authority::Province);
    // Proposed for the batch held by 2026-12-29, assessed in January.
    let mut procedure = after(filed_on(edition, date!(2026 - 10 - 01)), [review()]);
    let proposed = procedure.clone();
    take(&mut procedure, StepKind::Assess, Target::Star(Star::Four), date!(2027 - 01 - 15));
    let delays = |schedule: &Schedule| -> Vec<_> {
        procedure.delays(schedule).iter().map(|delay| (delay.by(), delay.batch().unwrap().number())).collect()
    };
    let fixed = Schedule::new();
    assert_eq!(delays(&fixed), [(date!(2026 - 12 - 29), Some(2))]);

    let days = (date!(2026 - 09 - 15), date!(2026 - 10 - 15));
    let schedule =
        |tier, proposals, last| Schedule::new().with_batch(edition, tier, proposals, last).unwrap();
    let extra = schedule(province, days, date!(2027 - 01 - 29));
    assert_eq!(delays(&extra), []);
    // It is the later one, so that the fixed one comes next until it has ended.
    let due = |on| {
        let batch = proposed.next(on, &extra)[0].batch().unwrap();
        (batch.last_day(), batch.number())
    };
    assert_eq!(due(date!(2026 - 12 - 29)), (date!(2026 - 12 - 29), Some(2)));
    assert_eq!(due(date!(2026 - 12 - 30)), (date!(2027 - 01 - 29), None));

    // One that has ended too, one of the other council, one for other proposals: none of them helps.
    let ended = schedule(province, days, date!(2027 - 01 - 14));
    assert_eq!(delays(&ended), [(date!(2027 - 01 - 14), None)]);
    for other in [
        schedule(Authority::Centre, days, date!(2027 - 01 - 29)),
        schedule(province, (date!(2026 - 10 - 02), date!(2026 - 10 - 15)), date!(2027 - 01 - 29)),
        schedule(province, (date!(2026 - 09 - 15), date!(2026 - 09 - 30)), date!(2027 - 01 - 29)),
    ] {
        assert_eq!(delays(&other), [(date!(2026 - 12 - 29), Some(2))]);
    }
}

#[test]
fn there_is_no_extra_batch_where_there_are_none_or_with_days_out_of_order() {
    let (a, b, c) = (date!(2026 - 09 - 15), date!(2026 - 10 - 15), date!(2026 - 11 - 15));
    let code = |edition, tier, proposals, last| {
        let error = Schedule::new().with_batch(edition, tier, proposals, last).unwrap_err();
        crate::round_trip::says(&error);
        error.code()
    };
    assert_eq!(code(Edition::Decision26, Authority::District, (a, b), c), "no_batches");
    assert_eq!(code(Edition::Decision148As1489, Authority::Province, (a, b), c), "no_batches");
    assert_eq!(code(Edition::Decision26, Authority::Province, (b, a), c), "batch_out_of_order");
    assert_eq!(code(Edition::Decision26, Authority::Province, (a, c), b), "batch_out_of_order");
    let early = Date::MIN;
    assert_eq!(code(Edition::Decision26, Authority::Province, (early, b), c), "batch_out_of_calendar");
    // The field of the day that is wrong is named.
    let field = |proposals, last| {
        let schedule = Schedule::new();
        let error =
            schedule.with_batch(Edition::Decision26, Authority::Province, proposals, last).unwrap_err();
        let details = error.details();
        (details.field.unwrap(), details.given.unwrap())
    };
    let named = |field: &str, day: Date| (field.to_owned(), ocop::date::text(day).to_string());
    assert_eq!(field((early, b), c), named("proposals_from", early));
    assert_eq!(field((a, early), c), named("proposals_until", early));
    assert_eq!(field((a, b), early), named("last_day", early));
    assert_eq!(field((b, a), c), named("proposals_until", a));
    assert_eq!(field((a, c), b), named("last_day", b));
    assert_eq!(field((c, b), a), named("proposals_until", b));
    // Proposals of one day are in order.
    assert_eq!(field((b, b), a), named("last_day", a));
}

#[test]
fn the_certificate_held_ends_with_the_result_or_with_a_dossier_that_fell() {
    // A74: the extension ends with the day of the result.
    let edition = Edition::Decision26;
    let filing = |kind, on, held| super::file(kind, super::coffee(edition.regime()), on, Some(held));
    let held = ocop::Certificate::recorded(Star::Four, date!(2023 - 08 - 01)).unwrap();
    let late = ocop::Procedure::new(filing(DossierKind::ReRating, date!(2026 - 06 - 15), held));
    let mut procedure = after(late.clone(), [review(), assess(Star::Two)]);
    let through =
        |procedure: &ocop::Procedure, on| procedure.certificate_held(on).unwrap().extended_through();
    assert_eq!(through(&procedure, date!(2026 - 09 - 01)), Some(date!(2027 - 01 - 28)));
    take(&mut procedure, StepKind::Decline, PLAIN, date!(2026 - 10 - 05));
    assert_eq!(procedure.stage().kind(), StageKind::Decided);
    assert_eq!(through(&procedure, date!(2026 - 11 - 01)), Some(date!(2026 - 10 - 05)));

    // A75: an old dossier that was not rated in time falls, and with it the extension.
    let old = ocop::Certificate::recorded(Star::Four, date!(2023 - 06 - 01)).unwrap();
    let set = super::coffee(Edition::Decision148As1489.regime());
    let fallen = super::file(DossierKind::ReRating, set, date!(2026 - 05 - 10), Some(old));
    let fallen = ocop::Procedure::new(fallen);
    assert_eq!(through(&fallen, date!(2026 - 06 - 22)), Some(date!(2026 - 11 - 28)));
    assert_eq!(through(&fallen, date!(2026 - 06 - 23)), Some(date!(2026 - 06 - 22)));
    let on = date!(2026 - 06 - 23);
    let held = fallen.certificate_held(on).unwrap();
    super::file(DossierKind::First, super::coffee(edition.regime()), on, Some(held));
    // Rated in time and decided on later it runs on to the decision.
    let mut rated = after(fallen, [review()]);
    take(&mut rated, StepKind::Assess, Target::Star(Star::Four), date!(2026 - 06 - 22));
    assert_eq!(through(&rated, date!(2026 - 06 - 29)), Some(date!(2026 - 11 - 28)));
    take(&mut rated, StepKind::Recognise, PLAIN, date!(2026 - 06 - 30));
    assert_eq!(through(&rated, date!(2026 - 07 - 01)), Some(date!(2026 - 06 - 30)));
}
