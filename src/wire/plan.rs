//! Upgrade requests.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Deserialize;
use serde::ser::{Serialize, SerializeMap as _, SerializeStruct as _, Serializer};

use super::loose::{Entries, FieldError, Loose, read_from_object};
use super::rate::{Product, Unmet, find_set};
use super::sheet::Levels;
use crate::catalogue::MAX_CRITERIA;
use crate::council::{Assessment, AssessmentError, Council};
use crate::law::UnknownRegime;
use crate::sheet::{SheetError, SheetErrors};
use crate::upgrade::{Costs, MoveError, Obstacle, Plan, PlanError, Planner, Unreachable};
use crate::{Case, Choice, CriteriaSet, Level, Rating, Star};

/// A request for the least-cost way to a star.
///
/// ```text
/// {"id": "p1", "regulation": 2026, "set": 13, "levels": {"1.1": 2}, "target": 4,
///  "fixed": ["3.1"], "costs": {"1.5": {"2": 30, "3": 45}}}
/// ```
///
/// Without `costs` each criterion raised costs 1. With `costs` only the moves listed are possible: criterion, level to reach (after its case where
/// there is one: `a2`), whole cost from the present level. `fixed` and `product` may be left out.
#[derive(Deserialize)]
#[serde(remote = "Self", deny_unknown_fields, bound(deserialize = "I: Deserialize<'de>"))]
pub struct PlanRequest<'a, I> {
    id: I,
    #[serde(borrow)]
    regulation: Loose<'a>,
    #[serde(borrow)]
    set: Loose<'a>,
    #[serde(borrow)]
    levels: Levels<'a>,
    #[serde(borrow)]
    target: Loose<'a>,
    #[serde(borrow, default)]
    fixed: Option<Vec<Loose<'a>>>,
    #[serde(borrow, default)]
    costs: Option<Entries<'a, Entries<'a, Loose<'a>>>>,
    #[serde(borrow, default)]
    product: Option<Product<'a>>,
}

read_from_object!(PlanRequest<'a, I>);

impl<I> fmt::Debug for PlanRequest<'_, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlanRequest")
            .field("set", &self.set)
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}

impl<'a, I> PlanRequest<'a, I> {
    /// Finds the plan.
    ///
    /// # Errors
    ///
    /// [`PlanRequestError`] for anything in the request that breaks a rule, together with the `id`. A star out of reach is no error but an
    /// answer.
    pub fn plan(self) -> Result<PlanAnswer<'a, I>, (I, PlanRequestError)> {
        let Self { id, regulation, set, levels, target, fixed, costs, product } = self;
        let read = || -> Result<_, PlanRequestError> {
            let regime = regulation.regime::<PlanRequestError>()?;
            let set = find_set(regime, &set)?;
            let number: Option<u8> = target.number("target", 1..=5)?;
            let target = number
                .and_then(Star::from_number)
                .ok_or_else(|| FieldError::new("target", &target, "a star from 1 to 5"))?;
            let costs = read_costs(set, costs, fixed.unwrap_or_default())?;
            let sheets = [levels.into_sheet(set)?];
            let council = Council::self_assessment(regime.last_edition());
            let assessment = Assessment::new(council, &sheets, &[])?;
            let planner = Planner::new(&assessment)?.with_costs(costs)?;
            let others = planner.plans().filter(|(star, _)| *star != target).collect();
            Ok((set, *planner.rating(), planner.plan(target), others))
        };
        match read() {
            Ok((set, rating, plan, others)) => Ok(PlanAnswer { id, set, rating, plan, others, product }),
            Err(error) => Err((id, error)),
        }
    }
}

fn read_costs(
    set: &'static CriteriaSet,
    costs: Option<Entries<'_, Entries<'_, Loose<'_>>>>,
    fixed: Vec<Loose<'_>>,
) -> Result<Costs, PlanRequestError> {
    let mut read = match costs {
        None => Costs::each_criterion(set),
        Some(Entries(criteria)) => {
            let mut listed = Costs::listed(set);
            let mut seen = [false; MAX_CRITERIA];
            for (code, Entries(moves)) in criteria {
                let criterion = set.criterion(&code).ok_or_else(|| {
                    MoveError::from(SheetError::UnknownCriterion { set, given: code.clone().into_owned() })
                })?;
                if seen.get_mut(criterion.index()).is_some_and(|seen| core::mem::replace(seen, true)) {
                    return Err(MoveError::from(SheetError::Repeated { criterion }).into());
                }
                for (to, cost) in moves {
                    let choice = choice(&to).ok_or_else(|| PlanRequestError::Move {
                        criterion: code.clone().into_owned(),
                        given: to.clone().into_owned(),
                    })?;
                    let cost = cost.number("costs", 0..=u64::from(u32::MAX))?;
                    let cost = cost.ok_or_else(|| FieldError::new("costs", "null", "a whole cost"))?;
                    listed.add(&code, choice, cost)?;
                }
            }
            listed
        }
    };
    for criterion in fixed {
        let code =
            criterion.text("fixed")?.ok_or_else(|| FieldError::new("fixed", "null", "a criterion's code"))?;
        read.fix(code)?;
    }
    Ok(read)
}

/// The level that a key names: `2`, or `a2` with its case.
fn choice(key: &str) -> Option<Choice> {
    let case = key.get(..1).and_then(Case::from_letter);
    let digits = if case.is_some() { key.get(1..)? } else { key };
    let plain =
        !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()) && !digits.starts_with('0');
    let position = plain.then(|| digits.parse::<u64>().ok())??;
    Some(case.map_or(Choice::level(position), |case| Choice::in_case(case, position)))
}

/// The answer to a [`PlanRequest`].
#[derive(Clone, Debug)]
pub struct PlanAnswer<'a, I> {
    id: I,
    set: &'static CriteriaSet,
    rating: Rating,
    plan: Result<Plan, Unreachable>,
    others: Vec<(Star, Result<Plan, Unreachable>)>,
    product: Option<Product<'a>>,
}

impl<I> PlanAnswer<'_, I> {
    /// The request's `id`.
    #[must_use]
    pub const fn id(&self) -> &I {
        &self.id
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> &'static CriteriaSet {
        self.set
    }

    /// The present rating.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        &self.rating
    }

    /// The plan to the star asked for, or why it cannot be reached.
    ///
    /// # Errors
    ///
    /// [`Unreachable`], which is an answer like any other.
    pub const fn plan(&self) -> Result<&Plan, &Unreachable> {
        self.plan.as_ref()
    }

    /// The plans to the other stars above the present one.
    pub fn other_plans(&self) -> &[(Star, Result<Plan, Unreachable>)] {
        &self.others
    }

    /// What the request tells about the product.
    #[must_use]
    pub const fn product(&self) -> Option<&Product<'_>> {
        self.product.as_ref()
    }
}

impl<I: Serialize> Serialize for PlanAnswer<'_, I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", &self.id)?;
        fields.serialize_entry("feasible", &self.plan.is_ok())?;
        match &self.plan {
            Ok(plan) => {
                fields.serialize_entry("cost", &plan.cost())?;
                fields.serialize_entry("steps", &plan.steps().iter().map(Step).collect::<Vec<_>>())?;
                fields.serialize_entry("sum_after", &plan.score().sum())?;
                fields.serialize_entry("star_after", &plan.star().number())?;
            }
            Err(unreachable) => {
                let blocked = unreachable.obstacles().iter().filter_map(|obstacle| match obstacle {
                    Obstacle::Minimum { minimum, .. } => Some(Unmet(minimum)),
                    _ => None,
                });
                fields.serialize_entry("sum_best", &unreachable.best().sum())?;
                fields.serialize_entry("blocked", &blocked.collect::<Vec<_>>())?;
                fields
                    .serialize_entry("star_best", &unreachable.highest().map(|plan| plan.star().number()))?;
            }
        }
        fields.end()
    }
}

struct Step<'a>(&'a crate::upgrade::Step);

impl Serialize for Step<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Step", 5)?;
        fields.serialize_field("criterion", self.0.criterion().code())?;
        fields.serialize_field("from", &Place(self.0.from()))?;
        fields.serialize_field("to", &Place(Some(self.0.to())))?;
        fields.serialize_field("points", &self.0.points().sum())?;
        fields.serialize_field("cost", &self.0.cost())?;
        fields.end()
    }
}

/// A level by its position, after its case where there is one; 0 for none.
struct Place(Option<&'static Level>);

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            None => serializer.serialize_u8(0),
            Some(level) if level.case().is_none() => serializer.serialize_u8(level.position()),
            Some(level) => serializer.collect_str(&level.tag()),
        }
    }
}

/// Why an upgrade request cannot be answered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlanRequestError {
    /// The year names no regulation.
    #[error(transparent)]
    Regulation(#[from] UnknownRegime),
    /// The regulation has no such set.
    #[error(transparent)]
    UnknownSet(FieldError),
    /// A field makes no sense.
    #[error(transparent)]
    Field(#[from] FieldError),
    /// A key of `costs` names no level.
    #[error(
        "costs of criterion {criterion:?}: {given:?} names no level; a level is named by its position from 1, after its case where there is one (2, a2)"
    )]
    Move {
        /// The criterion's code as given.
        criterion: String,
        /// The key.
        given: String,
    },
    /// The sheet is wrong.
    #[error(transparent)]
    Sheet(#[from] SheetErrors),
    /// A cost or a fixed criterion does not fit the set.
    #[error(transparent)]
    Costs(#[from] MoveError),
    /// The sheet cannot be assessed.
    #[error(transparent)]
    Assessment(#[from] AssessmentError),
    /// There is nothing to plan from.
    #[error(transparent)]
    Plan(#[from] PlanError),
}

impl PlanRequestError {
    /// The stable code of the error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Regulation(error) => error.code(),
            Self::UnknownSet(_) => "unknown_set",
            Self::Field(error) => error.code(),
            Self::Move { .. } => "unknown_level",
            Self::Sheet(errors) => errors.code(),
            Self::Costs(error) => error.code(),
            Self::Assessment(error) => error.code(),
            Self::Plan(error) => error.code(),
        }
    }
}
