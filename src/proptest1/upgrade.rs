//! Costs, plans, and forecasts.

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use time::Duration;

use super::catalogue::{earlier_first_day, earlier_sets};
use super::rating::{assessment_of_sheets, score_sheet_of};
use super::supervision::rated_sheet_of;
use crate::crosswalk::{Forecast, ForecastSummary, Renewal, StarProof};
use crate::law::Star;
use crate::upgrade::{Costs, StarGap, Unreachable};
use crate::{Assessment, Council, LevelId, Outcome, Plan, Planner, Province, SetId};

/// Costs of a set: each criterion the same, or some moves listed, with some criteria fixed.
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

/// A planner: sheets that came to a rating, and costs of their set.
pub fn planner() -> impl Strategy<Value = Planner> {
    super::set_id()
        .prop_flat_map(|set| (assessment_of_sheets(set), costs_of(set)))
        .prop_filter_map("sheets that can be planned with", |(assessment, costs)| {
            Planner::new(assessment).ok()?.with_costs(costs).ok()
        })
}

/// A plan to a star that can be reached.
pub fn plan() -> impl Strategy<Value = Plan> {
    (planner(), select(Star::ALL))
        .prop_filter_map("a star within reach", |(planner, star)| planner.plan(star).ok())
}

/// Why a star is out of reach.
pub fn unreachable_star() -> impl Strategy<Value = Unreachable> {
    (planner(), select(Star::ALL))
        .prop_filter_map("a star out of reach", |(planner, star)| planner.plan(star).err())
}

/// What a rating lacks to a star.
pub fn star_gap() -> impl Strategy<Value = StarGap> {
    (super::assessment(), select(Star::ALL)).prop_filter_map(
        "a rating",
        |(assessment, star)| match assessment.rate() {
            Outcome::Rated(rating) => Some(StarGap::to(&rating, star)),
            _ => None,
        },
    )
}

/// A forecast for a product rated under 148, with a day of issue or without.
pub fn forecast() -> impl Strategy<Value = Forecast> {
    let sheet = select(earlier_sets())
        .prop_flat_map(|set| prop_oneof![rated_sheet_of(set).boxed(), score_sheet_of(set).boxed()]);
    (sheet, option::of(0..1_180_i64)).prop_filter_map("a forecast", |(sheet, issued)| {
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
pub fn star_proof() -> impl Strategy<Value = StarProof> {
    (forecast(), select(Star::ALL)).prop_map(|(forecast, star)| forecast.proof(star))
}

/// When a certificate of a forecast is renewed.
pub fn renewal() -> impl Strategy<Value = Renewal> {
    forecast().prop_filter_map("a day of issue", |forecast| forecast.renewal())
}

/// Up to six forecasts counted together.
pub fn forecast_summary() -> impl Strategy<Value = ForecastSummary> {
    vec((forecast(), option::of(select(Province::ALL))), 0..6).prop_filter_map("a summary", |all| {
        let mut summary = ForecastSummary::new();
        all.iter().try_for_each(|(forecast, province)| summary.add(forecast, *province)).ok()?;
        Some(summary)
    })
}
