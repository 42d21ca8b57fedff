//! Filings, dossiers, and procedures as sequences of steps.

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use time::{Date, Duration};

use super::supervision::rated_sheet_of;
use crate::dossier::{CommuneContent, Dossier, DossierList, Filing, FilingOptions, FilingRecord, Sender};
use crate::law::procedures::{Manner, StepKind};
use crate::law::{Authority, DossierKind, Edition, Star};
use crate::procedure::{CommuneReport, ProcedureRecord, ProcedureStep};
use crate::{Assessment, Certificate, Council, Procedure, ProductGroup, ProductSet};

/// A filing of any kind that is allowed, on one of the 2,500 days from 2023-02-24 on.
///
/// ```
/// use ocop::proptest1::filing;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(filing in filing())| {
///     prop_assert_eq!(filing.governing().kind(), filing.kind().dossier_kind());
/// });
/// ```
pub fn filing() -> impl Strategy<Value = Filing> {
    let start = super::catalogue::earlier_first_day();
    let certified: Vec<Star> = Star::ALL.iter().copied().filter(|star| star.is_certifiable()).collect();
    // A re-rating is filed some months before the end, within its window.
    let age = prop_oneof![(930..960_i64), (0..1_000_i64)];
    (0..2_500_i64, select(ProductSet::ALL), select(DossierKind::ALL), select(certified), age).prop_filter_map(
        "a filing that is allowed",
        move |(days, product, kind, star, age)| {
            let on = start.checked_add(Duration::days(days))?;
            let held = match kind {
                DossierKind::First => None,
                _ => Some(Certificate::recorded(star, on.checked_sub(Duration::days(age))?).ok()?),
            };
            FilingOptions::on(on, product, held, None).ok()?.file(kind).ok()
        },
    )
}

/// The stored record of a filing.
///
/// ```
/// use ocop::proptest1::filing_record;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(record in filing_record())| {
///     prop_assert!(record.verify().is_empty());
/// });
/// ```
pub fn filing_record() -> impl Strategy<Value = FilingRecord> {
    filing().prop_map(FilingRecord::of)
}

/// A commune's report on the four contents that it assesses.
///
/// ```
/// use ocop::dossier::CommuneContent;
/// use ocop::proptest1::commune_report;
/// use proptest::prelude::*;
///
/// proptest!(|(report in commune_report())| {
///     prop_assert!(!report.finding(CommuneContent::Origin).is_empty());
/// });
/// ```
pub fn commune_report() -> impl Strategy<Value = CommuneReport> {
    vec(super::producer::words(), CommuneContent::ALL.len()).prop_filter_map("a report", |texts| {
        let contents = CommuneContent::ALL.iter().copied();
        CommuneReport::new(contents.zip(texts.iter().map(|text| text.as_str()))).ok()
    })
}

/// A procedure with the steps that were taken, perhaps none.
///
/// ```
/// use ocop::Procedure;
/// use ocop::proptest1::procedure;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(procedure in procedure())| {
///     let stored = serde_json::to_string(&procedure).unwrap();
///     prop_assert_eq!(serde_json::from_str::<Procedure>(&stored).unwrap(), procedure);
/// });
/// ```
pub fn procedure() -> impl Strategy<Value = Procedure> {
    filing().prop_flat_map(|filing| {
        let step = (
            select(StepKind::ALL),
            0..40_i64,
            rated_sheet_of(filing.set()),
            (select(Authority::ALL), select(Manner::ALL)),
            commune_report(),
        );
        // The usual course is as likely as any other.
        let usual = [StepKind::Review, StepKind::Assess, StepKind::Recognise, StepKind::Forward].map(Just);
        let [review, assess, recognise, forward] = usual;
        let first = (0..40_i64, rated_sheet_of(filing.set()), commune_report());
        let kinds = prop_oneof![
            Just(Vec::new()),
            (review, assess, prop_oneof![recognise, forward]).prop_map(|(a, b, c)| alloc::vec![a, b, c])
        ];
        (kinds, first, vec(step, 0..6)).prop_map(move |(kinds, (days, sheet, report), steps)| {
            let mut procedure = Procedure::new(filing);
            let mut on = filing.submitted_on();
            let usual = kinds
                .into_iter()
                .map(|kind| (kind, days, sheet, (Authority::Province, Manner::Sitting), report.clone()));
            for (kind, days, sheet, (tier, manner), report) in usual.chain(steps) {
                let day = on.checked_add(Duration::days(days)).unwrap_or(on);
                let edition = procedure.edition();
                if let Some(step) = step_of(kind, day, || rated(edition, tier, sheet), manner, report)
                    && procedure.apply(step).is_ok()
                {
                    on = day;
                }
            }
            procedure
        })
    })
}

pub(super) fn rated(edition: Edition, tier: Authority, sheet: crate::ScoreSheet) -> Option<Assessment> {
    Assessment::new(Council::new(edition).with_tier(tier), [sheet; 3], []).ok()
}

pub(super) fn step_of(
    kind: StepKind,
    on: Date,
    assessment: impl FnOnce() -> Option<Assessment>,
    manner: Manner,
    report: CommuneReport,
) -> Option<ProcedureStep> {
    Some(match kind {
        StepKind::Review => ProcedureStep::review(on, report),
        StepKind::Assess => ProcedureStep::assess(on, assessment()?, manner),
        StepKind::Recognise => ProcedureStep::recognise(on),
        StepKind::Decline => ProcedureStep::decline(on),
        StepKind::Forward => ProcedureStep::forward(on),
        StepKind::TakeCentralResult => ProcedureStep::take_central_result(on),
        StepKind::AssessAgain => ProcedureStep::assess_again(on),
    })
}

/// A filing, and steps that can all be taken after it in their order.
///
/// ```
/// use ocop::Procedure;
/// use ocop::proptest1::procedure_steps;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |((filing, steps) in procedure_steps())| {
///     let mut procedure = Procedure::new(filing);
///     for step in steps {
///         prop_assert!(procedure.apply(step).is_ok());
///     }
/// });
/// ```
pub fn procedure_steps() -> impl Strategy<Value = (Filing, Vec<ProcedureStep>)> {
    procedure().prop_map(|procedure| (procedure.filing(), procedure.steps().cloned().collect()))
}

/// The stored record of a procedure.
///
/// ```
/// use ocop::proptest1::procedure_record;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(record in procedure_record())| {
///     prop_assert!(record.verify().is_empty());
/// });
/// ```
pub fn procedure_record() -> impl Strategy<Value = ProcedureRecord> {
    procedure().prop_map(|procedure| ProcedureRecord::of(&procedure))
}

/// A list of documents that a decision prints.
///
/// ```
/// use ocop::proptest1::dossier_list;
/// use proptest::prelude::*;
///
/// proptest!(|(list in dossier_list())| {
///     prop_assert!(list.documents().next().is_some());
/// });
/// ```
pub fn dossier_list() -> impl Strategy<Value = DossierList> {
    let mut printed = Vec::new();
    for edition in Edition::ALL {
        for (sender, kind) in
            Sender::ALL.iter().flat_map(|sender| DossierKind::ALL.iter().map(move |kind| (sender, kind)))
        {
            let of = |group: &ProductGroup| DossierList::of(*edition, *sender, *kind, *group).ok()?.said();
            printed.extend(ProductGroup::ALL.iter().filter_map(of));
        }
    }
    select(printed)
}

/// A dossier with some or all of the documents of its list, perhaps none.
///
/// ```
/// use ocop::proptest1::dossier;
/// use proptest::prelude::*;
///
/// proptest!(|(dossier in dossier())| {
///     prop_assert_eq!(dossier.is_complete(), dossier.missing().next().is_none());
/// });
/// ```
pub fn dossier() -> impl Strategy<Value = Dossier> {
    let there = vec((any::<bool>(), option::of(super::certificate::day())), 24);
    (dossier_list(), there, 0..=10_u16).prop_map(|(list, there, samples)| {
        list.documents().zip(there).fold(Dossier::empty(list), |dossier, (row, (there, last_day))| {
            let with =
                if there { dossier.clone().with_document(row.document, last_day) } else { return dossier };
            // Samples are counted.
            with.or_else(|_| dossier.clone().with_samples(samples)).unwrap_or(dossier)
        })
    })
}
