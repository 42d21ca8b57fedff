//! The stored forms of this module. Planner and costs are input, in which an unknown field is an
//! error; the others are answers, in which unknown fields pass.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;
use core::num::NonZeroU16;

use serde::de::Error as _;
use serde::de::value::Error;

use super::{
    Costs, FrontierPoint, Margin, MoveError, Obstacle, ObstacleReason, Plan, PlanStep, Planner, StarGap,
    Unreachable, WhatIf,
};
use crate::base::stored::{Object, Prose, check_format, stored};
use crate::catalogue::{CriterionId, LevelId, Minimum, MinimumSet, OtherSet, SetId};
use crate::law::{Basis, Edition, Star};
use crate::rating::{Assessment, Rating, Score, Shortfall};

// ------------------------------------------------------------------------------------------------------- planner and costs

/// A move: the level to reach, and its cost.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct MoveFields {
    to: LevelId,
    cost: u32,
}

/// The moves listed, or null where every raise is possible at a cost of 1.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct CostsFields {
    set: SetId,
    moves: Option<Vec<Object<MoveFields>>>,
    fixed: Vec<CriterionId>,
}

impl From<&Costs> for CostsFields {
    fn from(costs: &Costs) -> Self {
        let moves = || costs.moves().map(|(to, cost)| Object(MoveFields { to, cost })).collect();
        Self { set: costs.set(), moves: costs.is_listed().then(moves), fixed: costs.fixed().collect() }
    }
}

impl TryFrom<CostsFields> for Costs {
    type Error = MoveError;

    fn try_from(fields: CostsFields) -> Result<Self, Self::Error> {
        let CostsFields { set, moves, fixed } = fields;
        let mut costs = match moves {
            None => Self::each_criterion(set),
            Some(moves) => {
                let mut listed = Self::listed(set);
                for Object(MoveFields { to, cost }) in moves {
                    listed.add_level(to, cost)?;
                }
                listed
            }
        };
        for criterion in fixed {
            OtherSet::check(criterion.set(), set)?;
            costs.fix(criterion.code())?;
        }
        Ok(costs)
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct PlannerFields {
    format: String,
    assessment: Assessment,
    costs: Costs,
}

const PLANNER: &str = "ocop.planner/1";

impl From<&Planner> for PlannerFields {
    fn from(planner: &Planner) -> Self {
        Self {
            format: PLANNER.to_owned(),
            assessment: planner.assessment().clone(),
            costs: planner.costs().clone(),
        }
    }
}

impl TryFrom<PlannerFields> for Planner {
    type Error = Error;

    fn try_from(fields: PlannerFields) -> Result<Self, Self::Error> {
        check_format::<Error>(&fields.format, PLANNER)?;
        let planner = Self::new(fields.assessment).and_then(|planner| planner.with_costs(fields.costs));
        planner.map_err(Error::custom)
    }
}

stored! { Costs as CostsFields, Planner as PlannerFields }

// ------------------------------------------------------------------------------------------------------------------- plans

/// A step: the levels, what the mean gains, the cost, how many members are raised, the minima it
/// newly meets, and the sentence.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct PlanStepFields {
    criterion: CriterionId,
    from: Option<LevelId>,
    to: LevelId,
    points: Shortfall,
    cost: u32,
    members: NonZeroU16,
    minima: Vec<Minimum>,
    text: Prose,
}

impl From<&PlanStep> for PlanStepFields {
    fn from(step: &PlanStep) -> Self {
        Self {
            criterion: step.criterion(),
            from: step.from(),
            to: step.to(),
            points: step.points(),
            cost: step.cost(),
            members: step.members(),
            minima: step.minima().collect(),
            text: Prose::of(step),
        }
    }
}

impl TryFrom<PlanStepFields> for PlanStep {
    type Error = &'static str;

    fn try_from(fields: PlanStepFields) -> Result<Self, Self::Error> {
        let PlanStepFields { criterion, from, to, points, cost, members, minima, .. } = fields;
        let step = Self::check(from, to, points, cost, members);
        let step = step.filter(|step| step.criterion() == criterion && step.minima().eq(minima));
        step.ok_or("a step raises its criterion from a level, or none, to a later one of the same case, with the minima printed there")
    }
}

/// The form's name and version, the star asked for and what the plan comes to, its steps, the
/// assessment with the steps carried out, what it rests on.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct PlanFields {
    format: String,
    target: Star,
    cost: u64,
    score: Score,
    star: Star,
    steps: Vec<PlanStep>,
    assessment: Assessment,
    basis: Vec<Basis>,
}

const PLAN: &str = "ocop.plan/1";

impl From<&Plan> for PlanFields {
    fn from(plan: &Plan) -> Self {
        Self {
            format: PLAN.to_owned(),
            target: plan.target(),
            cost: plan.cost(),
            score: plan.score(),
            star: plan.star(),
            steps: plan.steps().to_vec(),
            assessment: plan.assessment().clone(),
            basis: plan.basis().collect(),
        }
    }
}

impl TryFrom<PlanFields> for Plan {
    type Error = Error;

    fn try_from(fields: PlanFields) -> Result<Self, Self::Error> {
        check_format::<Error>(&fields.format, PLAN)?;
        let PlanFields { target, cost, score, star, steps, assessment, .. } = fields;
        let plan = Self::check(target, steps, assessment).map_err(Error::custom)?;
        if (plan.cost(), plan.score(), plan.star()) == (cost, score, star) {
            Ok(plan)
        } else {
            Err(Error::custom("cost, score or star is not that of the steps and sheets"))
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct FrontierPointFields {
    cost: u64,
    score: Score,
}

impl From<&FrontierPoint> for FrontierPointFields {
    fn from(point: &FrontierPoint) -> Self {
        Self { cost: point.cost(), score: point.score() }
    }
}

impl From<FrontierPointFields> for FrontierPoint {
    fn from(fields: FrontierPointFields) -> Self {
        Self::new(fields.cost, fields.score)
    }
}

stored! { PlanStep as PlanStepFields, Plan as PlanFields, FrontierPoint as FrontierPointFields }

// ------------------------------------------------------------------------------------------------------------ out of reach

/// An obstacle: its code, what the code calls for, and the sentence.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ObstacleFields {
    code: String,
    minimum: Option<Minimum>,
    star: Option<Star>,
    reason: Option<ObstacleReason>,
    short: Option<Shortfall>,
    text: Prose,
}

impl From<&Obstacle> for ObstacleFields {
    fn from(obstacle: &Obstacle) -> Self {
        let (code, text) = (obstacle.code().to_owned(), Prose::of(obstacle));
        let nothing = Self { code, minimum: None, star: None, reason: None, short: None, text };
        match *obstacle {
            Obstacle::Minimum { minimum, reason } => {
                Self { minimum: Some(minimum), star: Some(minimum.star()), reason: Some(reason), ..nothing }
            }
            Obstacle::Points { short } => Self { short: Some(short), ..nothing },
            Obstacle::Attestation { up_to } => Self { star: Some(up_to), ..nothing },
        }
    }
}

impl TryFrom<ObstacleFields> for Obstacle {
    type Error = String;

    fn try_from(fields: ObstacleFields) -> Result<Self, Self::Error> {
        let ObstacleFields { code, minimum, star, reason, short, .. } = fields;
        match (code.as_str(), minimum, star, reason, short) {
            ("minimum", Some(minimum), Some(star), Some(reason), None) if minimum.star() == star => {
                Ok(Self::Minimum { minimum, reason })
            }
            ("points", None, None, None, Some(short)) if !short.is_zero() => Ok(Self::Points { short }),
            ("attestation", None, Some(up_to), None, None) => Ok(Self::Attestation { up_to }),
            _ => Err(alloc::format!("an obstacle {code:?} does not go with what stands beside it")),
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct UnreachableFields {
    set: SetId,
    edition: Edition,
    target: Star,
    best: Score,
    obstacles: Vec<Obstacle>,
    highest: Plan,
    text: Prose,
}

impl From<&Unreachable> for UnreachableFields {
    fn from(unreachable: &Unreachable) -> Self {
        Self {
            set: unreachable.set(),
            edition: unreachable.edition(),
            target: unreachable.target(),
            best: unreachable.best(),
            obstacles: unreachable.obstacles().to_vec(),
            highest: unreachable.highest().clone(),
            text: Prose::of(unreachable),
        }
    }
}

impl TryFrom<UnreachableFields> for Unreachable {
    type Error = &'static str;

    fn try_from(fields: UnreachableFields) -> Result<Self, Self::Error> {
        let UnreachableFields { set, edition, target, best, obstacles, highest, .. } = fields;
        let after = highest.rating();
        if (after.set(), after.edition()) != (set, edition)
            || after.star() >= target
            || after.score().denominator() != best.denominator()
            || after.score() > best
        {
            return Err("the highest plan is one of the same set, edition and council, to a lower star");
        }
        let short = best.short_of(edition.rules().bands.from(target));
        let fits = |obstacle: &Obstacle| match *obstacle {
            Obstacle::Minimum { minimum, .. } => minimum.set() == set && minimum.star() <= target,
            Obstacle::Points { short: stated } => stated == short,
            Obstacle::Attestation { up_to } => up_to < target,
        };
        let states_points = obstacles.iter().any(|obstacle| matches!(obstacle, Obstacle::Points { .. }));
        if obstacles.is_empty() || !obstacles.iter().all(fits) || states_points == short.is_zero() {
            return Err(
                "the obstacles are minima of the set, the points missing, or the attestation, and there is one at least",
            );
        }
        Ok(Self::new(set, edition, target, best, obstacles, highest))
    }
}

stored! { Obstacle as ObstacleFields, Unreachable as UnreachableFields }

// ------------------------------------------------------------------------------------------------- gap, margin and what-if

/// The rating and the star; what is missing follows from them and stands there for readers.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct StarGapFields {
    rating: Rating,
    target: Star,
    points: Shortfall,
    minima: Vec<Minimum>,
    attested: Option<Star>,
    closed: bool,
}

impl From<&StarGap> for StarGapFields {
    fn from(gap: &StarGap) -> Self {
        Self {
            rating: *gap.rating(),
            target: gap.target(),
            points: gap.points(),
            minima: gap.minima().iter().collect(),
            attested: gap.attested(),
            closed: gap.is_closed(),
        }
    }
}

impl TryFrom<StarGapFields> for StarGap {
    type Error = &'static str;

    fn try_from(fields: StarGapFields) -> Result<Self, Self::Error> {
        let StarGapFields { rating, target, points, minima, attested, closed } = fields;
        let gap = Self::to(&rating, target);
        let follows = (gap.points(), gap.attested(), gap.is_closed()) == (points, attested, closed);
        if follows && gap.minima().iter().eq(minima) {
            Ok(gap)
        } else {
            Err("what is missing is not what the rating lacks to the star")
        }
    }
}

/// The rating and the minima that must not be lost; the points follow from the rating.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct MarginFields {
    rating: Rating,
    spare: u32,
    each_member: u32,
    one_member: u32,
    critical: Vec<Minimum>,
}

impl From<&Margin> for MarginFields {
    fn from(margin: &Margin) -> Self {
        Self {
            rating: *margin.rating(),
            spare: margin.spare(),
            each_member: margin.each_member(),
            one_member: margin.one_member(),
            critical: margin.critical().iter().collect(),
        }
    }
}

impl TryFrom<MarginFields> for Margin {
    type Error = Error;

    fn try_from(fields: MarginFields) -> Result<Self, Self::Error> {
        let MarginFields { rating, spare, each_member, one_member, critical } = fields;
        let none = MinimumSet::none(rating.set());
        let critical = critical.into_iter().try_fold(none, MinimumSet::with).map_err(Error::custom)?;
        let margin = Self::check(rating, critical).filter(|margin| {
            (margin.spare(), margin.each_member(), margin.one_member()) == (spare, each_member, one_member)
        });
        margin.ok_or_else(|| Error::custom("the margin is not one of the rating"))
    }
}

/// Both ratings; the differences follow from them and stand there for readers.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct WhatIfFields {
    before: Rating,
    after: Rating,
    sum: i64,
    newly_met: Vec<Minimum>,
    newly_unmet: Vec<Minimum>,
}

impl From<&WhatIf> for WhatIfFields {
    fn from(answer: &WhatIf) -> Self {
        Self {
            before: *answer.before(),
            after: *answer.after(),
            sum: answer.sum(),
            newly_met: answer.newly_met().iter().collect(),
            newly_unmet: answer.newly_unmet().iter().collect(),
        }
    }
}

impl TryFrom<WhatIfFields> for WhatIf {
    type Error = &'static str;

    fn try_from(fields: WhatIfFields) -> Result<Self, Self::Error> {
        let WhatIfFields { before, after, sum, newly_met, newly_unmet } = fields;
        let answer = Self::check(before, after).filter(|answer| {
            answer.sum() == sum
                && answer.newly_met().iter().eq(newly_met)
                && answer.newly_unmet().iter().eq(newly_unmet)
        });
        answer.ok_or("the ratings are not of the same sheets, or the differences are not those between them")
    }
}

stored! { StarGap as StarGapFields, Margin as MarginFields, WhatIf as WhatIfFields }
