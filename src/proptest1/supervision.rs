//! Inspections of recognised products.

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use time::{Date, Duration};

use super::catalogue::latest_sets;
use crate::catalogue::SetId;
use crate::law::procedures::Actor;
use crate::law::{Edition, InspectionKind};
use crate::supervision::{Inspection, MarkFinding, ProductionFinding};
use crate::{Assessment, Case, Certificate, Council, Outcome, ScoreSheet};

/// A sheet of a set with high levels: the last level on all criteria but five at most, and levels
/// of case a where there are cases.
///
/// ```
/// use ocop::proptest1::rated_sheet_of;
/// use ocop::{ProductSet, SetId};
/// use proptest::prelude::*;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// proptest!(|(sheet in rated_sheet_of(tea))| {
///     prop_assert_eq!(sheet.set(), tea);
/// });
/// ```
pub fn rated_sheet_of(set: SetId) -> impl Strategy<Value = ScoreSheet> {
    vec((any::<Index>(), any::<Index>()), 0..6).prop_filter_map("a story for each level", move |lower| {
        let criteria: Vec<_> = set.criteria_set().criteria().collect();
        let best = criteria.iter().map(|criterion| {
            (criterion.code(), criterion.levels().rfind(|level| level.case() != Some(Case::B)))
        });
        let sheet = ScoreSheet::from_choices(set, best).ok()?;
        lower.into_iter().try_fold(sheet, |sheet, (criterion, level)| {
            let criterion = *criterion.get(&criteria);
            let levels = criterion.levels().filter(|level| level.case() != Some(Case::B));
            let levels: Vec<_> = core::iter::once(None).chain(levels.map(Some)).collect();
            sheet.with(criterion.code(), *level.get(&levels)).ok()
        })
    })
}

/// An inspection of a product that was recognised under the decision in force, on one to three
/// sheets, with any findings.
///
/// ```
/// use ocop::proptest1::inspection;
/// use ocop::term::WorkCalendar;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(inspection in inspection())| {
///     let concluded = inspection.conclude(&WorkCalendar::new());
///     prop_assert!(concluded.found() <= concluded.rated());
/// });
/// ```
pub fn inspection() -> impl Strategy<Value = Inspection> {
    let rated = select(latest_sets())
        .prop_flat_map(|set| (rated_sheet_of(set), vec(rated_sheet_of(set), 0..3)))
        .prop_map(|(first, others)| core::iter::once(first).chain(others).collect::<Vec<_>>());
    let found = vec((any::<Index>(), any::<Index>()), 0..8);
    let days = (0..1_000_i64, 0..200_i64);
    let told = (
        select(MarkFinding::ALL),
        select(InspectionKind::ALL),
        any::<[bool; 3]>(),
        option::of(option::of(0..100_i64)),
        option::of(0..100_i64),
    );
    (rated, found, days, told).prop_filter_map("a recognised product", |(sheets, found, (from, to), told)| {
        let edition = Edition::ALL.last()?;
        let issued_on = edition.first_day().checked_add(Duration::days(from))?;
        let rated = Assessment::new(Council::new(*edition), sheets, []).ok()?;
        let Outcome::Rated(rating) = rated.rate() else { return None };
        let certificate = Certificate::recorded(rating.star(), issued_on).ok()?;
        let on = issued_on.checked_add(Duration::days(to))?;
        let (mark, kind, [untrue, proposed, concluded], stopped, broken) = told;
        let after = |days: i64| -> Option<Date> { on.checked_add(Duration::days(days)) };
        let mut inspection = Inspection::new(certificate, rated, Actor::MinistryOcopBody, on).ok()?;
        let criteria: Vec<_> = inspection.rated().set().criteria_set().criteria().collect();
        for (criterion, level) in found {
            let criterion = *criterion.get(&criteria);
            let levels = criterion.levels().filter(|level| level.case() != Some(Case::B));
            let levels: Vec<_> = core::iter::once(None).chain(levels.map(Some)).collect();
            inspection = inspection.with_found(criterion, *level.get(&levels)).ok()?;
        }
        inspection = inspection.with_mark(mark).with_kind(kind);
        if untrue {
            inspection = inspection.with_untrue_dossier();
        }
        if proposed {
            inspection = inspection.with_proposal();
        }
        if let Some(confirmed) = stopped {
            let confirmed_on = confirmed.and_then(after);
            inspection = inspection.with_production(ProductionFinding::Stopped { confirmed_on }).ok()?;
        }
        if let Some(day) = broken.and_then(after) {
            inspection = inspection.with_law_broken(day).ok()?;
        }
        if concluded {
            inspection = inspection.with_concluded_on(after(3)?).ok()?;
        }
        Some(inspection)
    })
}
