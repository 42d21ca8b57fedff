//! Sets, criteria, levels, minima.

use alloc::vec::Vec;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use time::Date;

use crate::base::date;
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
    days.max().unwrap_or(date::LAST)
}

/// Any criteria set.
///
/// ```
/// use ocop::proptest1::set_id;
/// use proptest::prelude::*;
///
/// proptest!(|(set in set_id())| {
///     // Every set is written in a form that is read back.
///     prop_assert_eq!(set.to_string().parse(), Ok(set));
/// });
/// ```
pub fn set_id() -> impl Strategy<Value = SetId> {
    select(SetId::all().collect::<Vec<_>>())
}

/// Any criteria set of a regime.
///
/// ```
/// use ocop::Regime;
/// use ocop::proptest1::set_id_of;
/// use proptest::prelude::*;
///
/// proptest!(|(set in set_id_of(Regime::Decision148))| {
///     prop_assert_eq!(set.regime(), Regime::Decision148);
///     prop_assert!((1..=26).contains(&set.number()));
/// });
/// ```
pub fn set_id_of(regime: Regime) -> impl Strategy<Value = SetId> {
    select(SetId::of(regime).collect::<Vec<_>>())
}

/// Any criterion.
///
/// ```
/// use ocop::proptest1::criterion_id;
/// use proptest::prelude::*;
///
/// proptest!(|(criterion in criterion_id())| {
///     let highest = criterion.levels().map(|level| level.points()).max();
///     prop_assert!(highest <= Some(criterion.max()));
/// });
/// ```
pub fn criterion_id() -> impl Strategy<Value = CriterionId> {
    set_id().prop_flat_map(|set| select(set.criteria_set().criteria().collect::<Vec<_>>()))
}

/// Any level of any criterion.
///
/// ```
/// use ocop::proptest1::level_id;
/// use proptest::prelude::*;
///
/// proptest!(|(level in level_id())| {
///     prop_assert!(level.criterion().levels().any(|own| own == level));
/// });
/// ```
pub fn level_id() -> impl Strategy<Value = LevelId> {
    criterion_id().prop_flat_map(|criterion| select(criterion.levels().collect::<Vec<_>>()))
}

/// Any minimum of any set that prints minima.
///
/// ```
/// use ocop::proptest1::minimum;
/// use proptest::prelude::*;
///
/// proptest!(|(minimum in minimum())| {
///     // The printed level meets its own minimum.
///     prop_assert!(minimum.met_by().any(|level| level == minimum.level()));
/// });
/// ```
pub fn minimum() -> impl Strategy<Value = Minimum> {
    let all = SetId::all().flat_map(|set| set.criteria_set().minima().iter().copied());
    select(all.collect::<Vec<_>>())
}

/// Some of the minima of a set, perhaps none.
///
/// ```
/// use ocop::proptest1::minimum_set_of;
/// use ocop::{ProductSet, SetId, Star};
/// use proptest::prelude::*;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// proptest!(|(unmet in minimum_set_of(tea))| {
///     prop_assert!(unmet.up_to(Star::Three).len() <= unmet.len());
/// });
/// ```
pub fn minimum_set_of(set: SetId) -> impl Strategy<Value = MinimumSet> {
    let minima = set.criteria_set().minima().to_vec();
    let most = minima.len();
    subsequence(minima, 0..=most).prop_map(move |some| {
        let all = some.into_iter().try_fold(MinimumSet::none(set), MinimumSet::with);
        // Each is a minimum of the set.
        all.unwrap_or(MinimumSet::none(set))
    })
}
