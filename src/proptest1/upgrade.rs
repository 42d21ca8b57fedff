//! Costs, plans, and forecasts.

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use time::Duration;

use super::catalogue::{earlier_first_day, earlier_sets};
use super::parts::one_of;
use super::parts_of_ratings::{rated_sitting, rating};
use super::rating::score_sheet_of;
use super::supervision::rated_sheet_of;
use crate::crosswalk::{Forecast, ForecastSummary, Renewal, StarProof};
use crate::law::Star;
use crate::upgrade::{Costs, StarGap, Unreachable};
use crate::{Assessment, Council, LevelId, Plan, Planner, Province, SetId};

/// Costs of a set: every raise is possible, or up to 39 moves are listed. Up to two criteria are
/// fixed.
///
/// ```
/// use ocop::proptest1::costs_of;
/// use ocop::{ProductSet, SetId};
/// use proptest::prelude::*;
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// proptest!(|(costs in costs_of(tea))| {
///     prop_assert_eq!(costs.set(), tea);
/// });
/// ```
pub fn costs_of(set: SetId) -> impl Strategy<Value = Costs> {
    let levels: Vec<LevelId> =
        set.criteria_set().criteria().flat_map(|criterion| criterion.levels()).collect();
    let moves = vec((select(levels.clone()), prop_oneof![0..100_u32, any::<u32>()]), 0..40);
    (any::<bool>(), moves, vec(select(levels), 0..3)).prop_map(move |(listed, moves, fixed)| {
        let mut costs = if listed { Costs::listed(set) } else { Costs::each_criterion(set) };
        for (to, cost) in moves.into_iter().filter(|_| listed) {
            // A move that is listed already stays as it is.
            costs.add_level(to, cost).map(drop).unwrap_or_default();
        }
        for level in fixed {
            costs.fix(level.criterion().code()).map(drop).unwrap_or_default();
        }
        costs
    })
}

/// A planner of sheets that come to a rating, with any costs of their set.
///
/// ```
/// use ocop::Star;
/// use ocop::proptest1::planner;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(8), |(planner in planner())| {
///     // Every product has one star.
///     prop_assert_eq!(planner.plan(Star::One).map(|plan| plan.cost()), Ok(0));
/// });
/// ```
pub fn planner() -> impl Strategy<Value = Planner> {
    rated_sitting(1)
        .prop_flat_map(|sitting| (costs_of(sitting.set()), Just(sitting)))
        .prop_filter_map("sheets that can be planned with", |(costs, sitting)| {
            Planner::new(sitting).ok()?.with_costs(costs).ok()
        })
}

/// A planner with a few moves, so that most stars are out of reach.
pub(super) fn stuck_planner() -> impl Strategy<Value = Planner> {
    let moves = vec((any::<Index>(), 0..100_u32), 0..4);
    (rated_sitting(1), moves).prop_filter_map("sheets that can be planned with", |(sitting, moves)| {
        let set = sitting.set();
        let levels: Vec<LevelId> =
            set.criteria_set().criteria().flat_map(|criterion| criterion.levels()).collect();
        let mut costs = Costs::listed(set);
        for (level, cost) in moves {
            // A move that is listed already stays as it is.
            costs.add_level(*level.get(&levels), cost).map(drop).unwrap_or_default();
        }
        Planner::new(sitting).ok()?.with_costs(costs).ok()
    })
}

/// A plan to a star that can be reached.
///
/// ```
/// use ocop::proptest1::plan;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(8), |(plan in plan())| {
///     prop_assert!(plan.star() >= plan.target());
/// });
/// ```
pub fn plan() -> impl Strategy<Value = Plan> {
    one_of(planner(), |planner| Star::ALL.iter().filter_map(|star| planner.plan(*star).ok()).collect())
}

/// Why a star cannot be reached.
///
/// ```
/// use ocop::proptest1::unreachable_star;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(8), |(unreachable in unreachable_star())| {
///     prop_assert!(!unreachable.obstacles().is_empty());
/// });
/// ```
pub fn unreachable_star() -> impl Strategy<Value = Unreachable> {
    one_of(prop_oneof![1 => planner().boxed(), 4 => stuck_planner().boxed()], |planner| {
        planner.plans().filter_map(|(_, plan)| plan.err()).collect()
    })
}

/// What a rating lacks to a star.
///
/// ```
/// use ocop::proptest1::star_gap;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(gap in star_gap())| {
///     prop_assert_eq!(gap.is_closed(), gap.rating().star() >= gap.target());
/// });
/// ```
pub fn star_gap() -> impl Strategy<Value = StarGap> {
    (rating(), select(Star::ALL)).prop_map(|(rating, star)| StarGap::to(&rating, star))
}

/// A forecast of a product rated under 148 on one sheet, with a day of issue or without.
///
/// ```
/// use ocop::proptest1::forecast;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(8), |(forecast in forecast())| {
///     let stars = forecast.stars();
///     prop_assert!(stars.certain() <= stars.possible());
/// });
/// ```
pub fn forecast() -> impl Strategy<Value = Forecast> {
    forecast_issued(option::of(0..1_180_i64))
}

/// A forecast with a day of issue so many days after the first of its decision, or without.
fn forecast_issued(issued: impl Strategy<Value = Option<i64>>) -> impl Strategy<Value = Forecast> {
    let sheet = select(earlier_sets())
        .prop_flat_map(|set| prop_oneof![rated_sheet_of(set).boxed(), score_sheet_of(set).boxed()]);
    (sheet, issued).prop_filter_map("a forecast", |(sheet, issued)| {
        let assessment =
            Assessment::new(Council::new(sheet.set().regime().last_edition()), [sheet], []).ok()?;
        let forecast = Forecast::new(assessment).ok()?;
        match issued {
            None => Some(forecast),
            Some(days) => {
                let day = earlier_first_day().checked_add(Duration::days(days))?;
                forecast.with_issued_on(day).ok()
            }
        }
    })
}

/// What must be proven for a star.
///
/// ```
/// use ocop::proptest1::star_proof;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(8), |(proof in star_proof())| {
///     prop_assert_eq!(proof.steps().len(), proof.proofs().count() + proof.improvements().count());
/// });
/// ```
pub fn star_proof() -> impl Strategy<Value = StarProof> {
    (forecast(), select(Star::ALL)).prop_map(|(forecast, star)| forecast.proof(star))
}

/// When a product with a forecast can be filed for re-rating.
///
/// ```
/// use ocop::proptest1::renewal;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(8), |(renewal in renewal())| {
///     prop_assert!(renewal.filing().is_none_or(|(from, until)| from <= until));
/// });
/// ```
pub fn renewal() -> impl Strategy<Value = Renewal> {
    forecast_issued((0..1_180_i64).prop_map(Some))
        .prop_filter_map("a day of issue", |forecast| forecast.renewal())
}

/// A summary of up to five forecasts.
///
/// ```
/// use ocop::proptest1::forecast_summary;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(4), |(summary in forecast_summary())| {
///     prop_assert!(summary.products() <= 5);
/// });
/// ```
pub fn forecast_summary() -> impl Strategy<Value = ForecastSummary> {
    vec((forecast(), option::of(select(Province::ALL))), 0..6).prop_filter_map("a summary", |all| {
        let mut summary = ForecastSummary::new();
        all.iter().try_for_each(|(forecast, province)| summary.add(forecast, *province)).ok()?;
        Some(summary)
    })
}
