//! Parts of plans and of what stands against them.

use alloc::vec::Vec;

use proptest::arbitrary::Arbitrary;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::parts::{one_of, parts};
use super::parts_of_ratings::rated_sitting;
use super::upgrade::{planner, unreachable_star};
use crate::upgrade::{FrontierPoint, Obstacle, PlanStep, WhatIf, what_if};
use crate::{Choice, Planner};

/// A planner with every level open and each move at one cost.
fn open_planner() -> impl Strategy<Value = Planner> {
    rated_sitting(1).prop_filter_map("sheets to plan from", |sitting| Planner::new(sitting).ok())
}

/// Other levels on some criteria that ask for no case and no story.
fn changed() -> impl Strategy<Value = WhatIf> {
    let changes = vec((any::<Index>(), any::<Index>()), 1..5);
    (rated_sitting(1), changes).prop_filter_map("levels that go together", |(sitting, changes)| {
        let criteria: Vec<_> = sitting
            .set()
            .criteria_set()
            .criteria()
            .filter(|one| !one.is_story_only() && Some(*one) != sitting.set().criteria_set().story())
            .filter(|one| one.levels().all(|level| level.case().is_none()))
            .collect();
        let mut moves: Vec<(&str, Choice)> = Vec::new();
        for (criterion, level) in changes {
            let criterion = *criterion.get(&criteria);
            let levels: Vec<_> = criterion.levels().collect();
            if moves.iter().all(|(code, _)| *code != criterion.code()) {
                moves.push((criterion.code(), (*level.get(&levels)).into()));
            }
        }
        what_if(&sitting, &moves).ok()
    })
}

parts! {
    /// A step of a plan to any star that can be reached.
    ///
    /// ```
    /// use ocop::proptest1::plan_step;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(step in plan_step())| {
    ///     prop_assert!(step.from() != Some(step.to()));
    /// });
    /// ```
    plan_step: PlanStep = one_of(prop_oneof![1 => planner().boxed(), 3 => open_planner().boxed()], |planner| {
        let plans = planner.plans().filter_map(|(_, plan)| plan.ok());
        plans.flat_map(|plan| plan.steps().to_vec()).collect()
    });

    /// Something that stands in the way of a star that cannot be reached.
    ///
    /// ```
    /// use ocop::proptest1::obstacle;
    /// use ocop::{Lang, Say};
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(obstacle in obstacle())| {
    ///     prop_assert!(!obstacle.text(Lang::Vi).to_string().is_empty());
    /// });
    /// ```
    obstacle: Obstacle = one_of(unreachable_star(), |star| star.obstacles().to_vec());

    /// A score and the least cost at which it is reached.
    ///
    /// ```
    /// use ocop::proptest1::frontier_point;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(point in frontier_point())| {
    ///     prop_assert!(point.score().short_of(0).is_zero());
    /// });
    /// ```
    frontier_point: FrontierPoint = one_of(planner(), |planner| planner.frontier());

    /// The ratings of an assessment before and after up to four criteria are changed.
    ///
    /// ```
    /// use ocop::proptest1::what_if_answer;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(answer in what_if_answer())| {
    ///     prop_assert_eq!(answer.changes_star(), answer.before().star() != answer.after().star());
    /// });
    /// ```
    what_if_answer: WhatIf = changed();
}
