use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap as _, SerializeStruct as _, Serializer};

use crate::catalogue::{LevelId, SetId};
use crate::law::Star;
use crate::rating::Rating;
use crate::upgrade::{Obstacle, Plan, PlanStep, Planner, Unreachable};
use crate::wire::rate_answer::Minima;
use crate::wire::{Id, ProductInWords};

/// The answer to a [`PlanRequest`](crate::wire::PlanRequest): the least-cost plan, or why the star
/// is out of reach.
///
/// It owns all it says, the [`Planner`] too.
///
/// Source: the rules of the planner's edition; [`explained`](Self::explained) gives the plan with
/// what it rests on.
///
/// # Stored form
///
/// It is written and not read back. In JSON it is one of these two:
///
/// ```json
/// {"id": "p1", "feasible": true, "cost": 75,
///  "steps": [{"criterion": "1.5", "from": 1, "to": 3, "points": 2, "cost": 45},
///            {"criterion": "8", "from": 0, "to": "a2", "points": 3, "cost": 30}],
///  "sum_after": 71, "star_after": 4}
/// {"id": "p1", "feasible": false, "sum_best": 68, "blocked": [{"criterion": "2.1", "star": 4}],
///  "star_best": 3}
/// ```
///
/// * `cost`: in the unit of the request's costs
/// * `from`, `to`: positions of levels, from 1; `from` is 0 where no level is met, and a level of a
///   case is text (`"a2"`); of several members `from` is the lowest level
/// * `points`, `sum_after`, `sum_best`: whole points, added up over all sheets
/// * `star_after`: the star that the plan reaches, which may be higher than the one asked for
/// * `blocked`: the minima that the moves cannot meet
/// * `star_best`: the highest star that the moves reach
/// * `attested`: only where minima are attested up to a lower star than the one asked for: that
///   lower star
///
/// With [`explained`](Self::explained) the answer ends with `plan`, in the stored form of [`Plan`],
/// or with `unreachable`, in that of [`Unreachable`]. Both have their sentences and are read back.
///
/// ```
/// use ocop::wire::PlanRequest;
///
/// let line = r#"{"id": "p1", "regulation": 2026, "set": 13, "levels": {"1.1": 2}, "target": 2}"#;
/// let answer = PlanRequest::read(line)?.plan()?;
/// let plan = answer.plan().map_err(Clone::clone)?;
/// assert_eq!(plan.star().number(), 2);
/// assert_eq!(answer.rating().score().to_string(), "2.00");
/// let json = serde_json::to_value(&answer)?;
/// assert_eq!((&json["feasible"], &json["star_after"]), (&true.into(), &2.into()));
/// // The plans to the other stars above the present one.
/// assert_eq!(answer.other_plans().map(|(star, _)| star.number()).collect::<Vec<_>>(), [3, 4, 5]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanAnswer {
    id: Id,
    planner: Planner,
    target: Star,
    plan: Result<Plan, Unreachable>,
    product: Option<ProductInWords>,
    explained: bool,
}

impl PlanAnswer {
    pub(super) fn of(id: Id, planner: Planner, target: Star, product: Option<ProductInWords>) -> Self {
        let plan = planner.plan(target);
        Self { id, planner, target, plan, product, explained: false }
    }

    /// The same answer with the plan in full, or with everything that stands in the way.
    ///
    /// ```
    /// use ocop::wire::PlanRequest;
    ///
    /// let line = r#"{"id": 1, "regulation": 2026, "set": 11, "levels": {"1.1": 2}, "target": 2}"#;
    /// let answer = PlanRequest::read(line)?.plan()?;
    /// let json = serde_json::to_value(answer.explained())?;
    /// assert_eq!(json["plan"]["format"], "ocop.plan/1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn explained(self) -> Self {
        Self { explained: true, ..self }
    }

    /// The request's `id`.
    #[must_use]
    pub const fn id(&self) -> &Id {
        &self.id
    }

    /// What was planned with: the assessment and the costs.
    #[must_use]
    pub const fn planner(&self) -> &Planner {
        &self.planner
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.planner.set()
    }

    /// The present rating.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        self.planner.rating()
    }

    /// The star asked for.
    #[must_use]
    pub const fn target(&self) -> Star {
        self.target
    }

    /// The plan to the star asked for.
    ///
    /// # Errors
    ///
    /// [`Unreachable`] (`unreachable_star`) if no moves lead to the star. For a service this is an
    /// answer like any other, not a refusal.
    pub const fn plan(&self) -> Result<&Plan, &Unreachable> {
        self.plan.as_ref()
    }

    /// The plans to the other stars above the present one, lowest first. A plan is searched for
    /// when the iterator comes to it.
    ///
    /// ```
    /// use ocop::wire::PlanRequest;
    ///
    /// let line = r#"{"id": 1, "regulation": 2026, "set": 11, "levels": {}, "target": 3}"#;
    /// let answer = PlanRequest::read(line)?.plan()?;
    /// // Four stars are above the present one star. Three stars were asked for.
    /// let others: Vec<u8> = answer.other_plans().map(|(star, _)| star.number()).collect();
    /// assert_eq!(others, [2, 4, 5]);
    /// # Ok::<(), ocop::wire::Refusal>(())
    /// ```
    pub fn other_plans(&self) -> impl Iterator<Item = (Star, Result<Plan, Unreachable>)> + use<'_> {
        let present = self.rating().star();
        let others = Star::ALL.iter().copied().filter(move |star| *star > present && *star != self.target);
        others.map(|star| (star, self.planner.plan(star)))
    }

    /// What the request tells about the product, if it tells anything.
    #[must_use]
    pub const fn product(&self) -> Option<&ProductInWords> {
        self.product.as_ref()
    }
}

impl Serialize for PlanAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", &self.id)?;
        fields.serialize_entry("feasible", &self.plan.is_ok())?;
        match &self.plan {
            Ok(plan) => {
                fields.serialize_entry("cost", &plan.cost())?;
                fields.serialize_entry("steps", &plan.steps().iter().map(Step).collect::<Vec<_>>())?;
                fields.serialize_entry("sum_after", &plan.score().numerator())?;
                fields.serialize_entry("star_after", &plan.star())?;
                if self.explained {
                    fields.serialize_entry("plan", plan)?;
                }
            }
            Err(unreachable) => {
                fields.serialize_entry("sum_best", &unreachable.best().numerator())?;
                fields.serialize_entry("blocked", &Minima::listed(unreachable.minima().collect()))?;
                fields.serialize_entry("star_best", &unreachable.highest().star())?;
                let attested = unreachable.obstacles().iter().find_map(|obstacle| match obstacle {
                    Obstacle::Attestation { up_to } => Some(*up_to),
                    _ => None,
                });
                if let Some(up_to) = attested {
                    fields.serialize_entry("attested", &up_to)?;
                }
                if self.explained {
                    fields.serialize_entry("unreachable", unreachable)?;
                }
            }
        }
        fields.end()
    }
}

struct Step<'a>(&'a PlanStep);

impl Serialize for Step<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(step) = self;
        let mut fields = serializer.serialize_struct("Step", 5)?;
        fields.serialize_field("criterion", step.criterion().code())?;
        fields.serialize_field("from", &Position(step.from()))?;
        fields.serialize_field("to", &Position(Some(step.to())))?;
        fields.serialize_field("points", &step.points().numerator())?;
        fields.serialize_field("cost", &step.cost())?;
        fields.end()
    }
}

/// A level by its position, after its case where there is one; 0 for none.
pub(super) struct Position(pub(super) Option<LevelId>);

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            None => serializer.serialize_u8(0),
            Some(level) if level.case().is_none() => serializer.serialize_u8(level.position()),
            Some(level) => serializer.collect_str(&level.tag()),
        }
    }
}
