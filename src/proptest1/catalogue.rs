//! Sets, criteria, levels, minima.

use alloc::vec::Vec;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::{CriterionId, LevelId, Minimum, MinimumSet, Regime, SetId};

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
