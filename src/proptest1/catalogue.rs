//! Sets, criteria, levels, minima.

use alloc::vec::Vec;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use time::Date;

use crate::catalogue::Crosswalk;
use crate::{CriterionId, Edition, LevelId, Minimum, MinimumSet, Regime, SetId};

/// The sets of the decision that came last.
pub(super) fn latest_sets() -> Vec<SetId> {
    Edition::ALL.last().map_or_else(Vec::new, |edition| SetId::of(edition.regime()).collect())
}

/// The sets that a crosswalk leads on from: those of the decision before the last.
pub(super) fn earlier_sets() -> Vec<SetId> {
    Crosswalk::all().map(|crosswalk| crosswalk.from()).collect()
}

/// The first day of the decision before the last.
pub(super) fn earlier_first_day() -> Date {
    let days = earlier_sets().into_iter().map(|set| set.regime().act().in_force_from());
    days.max().unwrap_or(Date::MAX)
}

/// Any criteria set.
pub fn set_id() -> impl Strategy<Value = SetId> {
    select(SetId::all().collect::<Vec<_>>())
}

/// Any criteria set of a regime.
pub fn set_id_of(regime: Regime) -> impl Strategy<Value = SetId> {
    select(SetId::of(regime).collect::<Vec<_>>())
}

/// Any criterion.
pub fn criterion_id() -> impl Strategy<Value = CriterionId> {
    set_id().prop_flat_map(|set| select(set.criteria_set().criteria().collect::<Vec<_>>()))
}

/// Any level of any criterion.
pub fn level_id() -> impl Strategy<Value = LevelId> {
    criterion_id().prop_flat_map(|criterion| select(criterion.levels().collect::<Vec<_>>()))
}

/// Any minimum of any set that prints some.
pub fn minimum() -> impl Strategy<Value = Minimum> {
    let all = SetId::all().flat_map(|set| set.criteria_set().minima().iter().copied());
    select(all.collect::<Vec<_>>())
}

/// Some of the minima of a set, perhaps none.
pub fn minimum_set_of(set: SetId) -> impl Strategy<Value = MinimumSet> {
    let minima = set.criteria_set().minima().to_vec();
    let most = minima.len();
    subsequence(minima, 0..=most).prop_map(move |some| {
        let all = some.into_iter().try_fold(MinimumSet::none(set), MinimumSet::with);
        // Each is a minimum of the set.
        all.unwrap_or(MinimumSet::none(set))
    })
}
