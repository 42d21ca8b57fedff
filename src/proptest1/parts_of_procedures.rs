//! Parts of procedures, of inspections and of certificates.

use alloc::vec::Vec;

use proptest::arbitrary::Arbitrary;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use time::{Date, Duration};

use super::catalogue::latest_sets;
use super::certificate::day;
use super::parts::{one_of, parts};
use super::procedure::{commune_report, procedure, rated, step_of};
use super::supervision::{inspection, rated_sheet_of};
use crate::base::date;
use crate::certificate::{RevocationCause, RevocationTerm, revoke_by};
use crate::dossier::FilingOptions;
use crate::law::procedures::{Manner, StepKind};
use crate::law::{Authority, DossierKind, Edition, RevocationGround};
use crate::procedure::{Batch, Delay, Next, ProcedureRecord, RecordedStep, Schedule};
use crate::producer::Suggestion;
use crate::supervision::{CriterionFall, GroundFound, ProductionFinding};
use crate::term::WorkCalendar;
use crate::{Procedure, ProductSet};

/// A day under the decision in force.
fn day_in_force() -> impl Strategy<Value = Date> {
    let start = Edition::ALL.last().map_or(date::FIRST, |edition| edition.first_day());
    (0..2_000_i64).prop_map(move |days| start.checked_add(Duration::days(days)).unwrap_or(start))
}

/// A procedure whose first steps took longer than the decision in force allows.
fn slow() -> impl Strategy<Value = Procedure> {
    let filed = (day_in_force(), select(ProductSet::ALL)).prop_filter_map("a filing", |(on, product)| {
        FilingOptions::on(on, product, None, None).ok()?.file(DossierKind::First).ok()
    });
    filed.prop_flat_map(|filing| {
        let took = (40..200_i64, 0..400_i64);
        (took, rated_sheet_of(filing.set()), commune_report()).prop_filter_map(
            "steps in order",
            move |((review, assess), sheet, report)| {
                let mut procedure = Procedure::new(filing);
                let mut on = filing.submitted_on();
                for (kind, days) in [(StepKind::Review, review), (StepKind::Assess, assess)] {
                    on = on.checked_add(Duration::days(days))?;
                    let assessment = || rated(procedure.edition(), Authority::Province, sheet);
                    let step = step_of(kind, on, assessment, Manner::Sitting, report.clone())?;
                    if procedure.apply(step).is_err() {
                        break;
                    }
                }
                Some(procedure)
            },
        )
    })
}

/// What may come next in a procedure, before its last step, some days after.
fn next() -> impl Strategy<Value = Vec<Next>> {
    (procedure(), any::<Index>(), 0..60_i64).prop_filter_map("a step to come", |(procedure, kept, days)| {
        let steps: Vec<_> = procedure.steps().cloned().collect();
        let kept = if steps.is_empty() { 0 } else { kept.index(steps.len()) };
        let last = kept.checked_sub(1).and_then(|place| steps.get(place)).map(|step| step.on());
        let on = last.unwrap_or(procedure.filing().submitted_on()).checked_add(Duration::days(days))?;
        let before = Procedure::restore(procedure.filing(), steps.into_iter().take(kept)).ok()?;
        let next = before.next(on, &Schedule::new());
        (!next.is_empty()).then_some(next)
    })
}

/// A procedure with a step or more: where none was drawn, one of those that may come next.
pub(super) fn begun() -> impl Strategy<Value = Procedure> {
    procedure()
        .prop_flat_map(|procedure| {
            let first = (0..15_i64, rated_sheet_of(procedure.filing().set()), commune_report());
            (Just(procedure), first)
        })
        .prop_filter_map("a first step", |(mut procedure, (days, sheet, report))| {
            if procedure.steps().next().is_none() {
                let on = procedure.filing().submitted_on().checked_add(Duration::days(days))?;
                let edition = procedure.edition();
                let next = procedure.next(on, &Schedule::new());
                let kinds = next.iter().filter_map(|next| next.step());
                for (kind, tier) in
                    kinds.flat_map(|kind| Authority::ALL.iter().map(move |tier| (kind, *tier)))
                {
                    let step =
                        step_of(kind, on, || rated(edition, tier, sheet), Manner::Sitting, report.clone())?;
                    if procedure.apply(step).is_ok() {
                        break;
                    }
                }
            }
            let is_begun = procedure.steps().next().is_some();
            is_begun.then_some(procedure)
        })
}

fn recorded() -> impl Strategy<Value = ProcedureRecord> {
    prop_oneof![1 => slow().boxed(), 3 => begun().boxed()]
        .prop_map(|procedure| ProcedureRecord::of(&procedure))
}

/// Who holds batches: under which decision, at which level.
fn holders_of_batches() -> Vec<(Edition, Authority)> {
    let all =
        Edition::ALL.iter().flat_map(|edition| Authority::ALL.iter().map(move |tier| (*edition, *tier)));
    all.filter(|(edition, tier)| Batch::of(*edition, *tier, edition.first_day()).is_some()).collect()
}

/// A calendar with or without further batches.
fn calendars() -> impl Strategy<Value = Schedule> {
    let days = (day_in_force(), 0..60_i64, 0..60_i64);
    let batches = vec((select(holders_of_batches()), days), 0..4);
    (any::<WorkCalendar>(), batches).prop_filter_map("days in order", |(calendar, batches)| {
        batches.into_iter().try_fold(
            Schedule::from(calendar),
            |schedule, ((edition, tier), (from, long, held))| {
                let until = from.checked_add(Duration::days(long))?;
                let last_day = until.checked_add(Duration::days(held))?;
                schedule.with_batch(edition, tier, (from, until), last_day).ok()
            },
        )
    })
}

fn batches() -> impl Strategy<Value = Batch> {
    let printed = (select(holders_of_batches()), day())
        .prop_filter_map("a batch", |((edition, tier), on)| Batch::of(edition, tier, on));
    let further = (select(holders_of_batches()), day_in_force(), 0..60_i64).prop_filter_map(
        "days in order",
        |((edition, tier), from, long)| {
            let until = from.checked_add(Duration::days(long))?;
            let schedule = Schedule::new().with_batch(edition, tier, (from, until), until).ok()?;
            schedule.batches().first().copied()
        },
    );
    prop_oneof![3 => printed.boxed(), 1 => further.boxed()]
}

parts! {
    /// A step that may come next in a procedure, with its days, or the answer that the dossier must
    /// be filed anew.
    ///
    /// ```
    /// use ocop::proptest1::next_step;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(next in next_step())| {
    ///     prop_assert!(next.step().is_none() || !next.is_filing_anew());
    /// });
    /// ```
    next_step: Next = one_of(next(), |next| next.clone());

    /// The finding that a step was taken after its last day.
    ///
    /// ```
    /// use ocop::proptest1::delay;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(delay in delay())| {
    ///     prop_assert!(delay.by() < delay.on());
    /// });
    /// ```
    delay: Delay = one_of(slow(), |procedure| procedure.delays(&Schedule::new()));

    /// A step in the stored record of a procedure.
    ///
    /// ```
    /// use ocop::procedure::StepKind;
    /// use ocop::proptest1::recorded_step;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(step in recorded_step())| {
    ///     prop_assert_eq!(step.report().is_some(), step.kind() == StepKind::Review);
    /// });
    /// ```
    recorded_step: RecordedStep = one_of(recorded(), |record| record.steps().to_vec());

    /// A batch: one that a decision names, or a further one that a council's rules lay down.
    ///
    /// ```
    /// use ocop::proptest1::batch;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(batch in batch())| {
    ///     prop_assert!(batch.proposals_from() <= batch.proposals_until());
    ///     prop_assert!(batch.proposals_until() <= batch.last_day());
    /// });
    /// ```
    batch: Batch = batches();

    /// A schedule: a calendar of working days, with up to three further batches.
    ///
    /// ```
    /// use ocop::proptest1::schedule;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(schedule in schedule())| {
    ///     prop_assert!(schedule.batches().len() <= 3);
    /// });
    /// ```
    schedule: Schedule = calendars();

    /// The level that the facts known of a producer suggest on a criterion, or why they suggest
    /// none.
    ///
    /// ```
    /// use ocop::proptest1::suggestion;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(suggestion in suggestion())| {
    ///     prop_assert_eq!(suggestion.level().is_some(), suggestion.reason().suggests());
    /// });
    /// ```
    suggestion: Suggestion = one_of((super::producer(), select(latest_sets())), |(producer, set)| {
        producer.suggestions(*set).collect()
    });

    /// The finding that a criterion is at a lower level than the one that was rated.
    ///
    /// ```
    /// use ocop::proptest1::criterion_fall;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(fall in criterion_fall())| {
    ///     prop_assert!(fall.to.is_none_or(|to| to.criterion() == fall.criterion));
    /// });
    /// ```
    criterion_fall: CriterionFall =
        one_of(inspection(), |one| one.conclude(&WorkCalendar::new()).falls().to_vec());

    /// A ground that an inspection found for revoking a certificate.
    ///
    /// ```
    /// use ocop::proptest1::ground_found;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(found in ground_found())| {
    ///     prop_assert_eq!(found.decide_by(), found.term().map(|term| term.decide_by()));
    /// });
    /// ```
    ground_found: GroundFound = one_of((inspection(), 0..100_i64), |(one, days)| {
        // That the law was broken is always a ground.
        let broken = one.on().checked_add(Duration::days(*days)).and_then(|on| one.clone().with_law_broken(on).ok());
        broken.map_or_else(Vec::new, |one| one.conclude(&WorkCalendar::new()).grounds().to_vec())
    });

    /// What an inspection finds on the production: it is running, or it has stopped.
    ///
    /// ```
    /// use ocop::proptest1::production_finding;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(finding in production_finding())| {
    ///     prop_assert!(finding.confirmed_on().is_none() || finding.code() == "stopped");
    /// });
    /// ```
    production_finding: ProductionFinding = prop_oneof![
        1 => Just(ProductionFinding::Running),
        3 => option::of(day()).prop_map(|confirmed_on| ProductionFinding::Stopped { confirmed_on }),
    ];

    /// Why a certificate was revoked.
    ///
    /// ```
    /// use ocop::certificate::RevocationCause;
    /// use ocop::proptest1::revocation_cause;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(cause in revocation_cause())| {
    ///     prop_assert_eq!(RevocationCause::from_code(cause.code()).unwrap(), cause);
    /// });
    /// ```
    revocation_cause: RevocationCause = prop_oneof![
        3 => select(RevocationGround::ALL).prop_map(RevocationCause::from),
        1 => Just(RevocationCause::RecognitionWithdrawn),
    ];

    /// The term within which a certificate is revoked after a conclusion.
    ///
    /// ```
    /// use ocop::proptest1::revocation_term;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(term in revocation_term())| {
    ///     prop_assert!(term.concluded_on() < term.ends_on());
    /// });
    /// ```
    revocation_term: RevocationTerm = (day_in_force(), any::<WorkCalendar>())
        .prop_filter_map("a decision with a term", |(on, calendar)| revoke_by(on, &calendar).ok()?.said());
}
