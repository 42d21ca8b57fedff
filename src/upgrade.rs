//! Upgrade: what a product lacks to a higher star, and the cheapest way there.
//!
//! Every question starts from an [`Assessment`](crate::Assessment):
//!
//! | question | answer |
//! |---|---|
//! | what is missing to a star | [`StarGap`] |
//! | the least-cost steps that reach it | [`Plan`], or [`Unreachable`] |
//! | how many points can be had at which cost | [`FrontierPoint`]s |
//! | what the star is with other levels | [`what_if`], which gives a [`WhatIf`] |
//! | how much may be lost before the star falls | [`Margin`] |
//!
//! A [`Planner`] makes plans and frontiers, by [`Costs`] of the caller's own or by the number of
//! criteria. Planner and answers own what they hold, and can be stored and read back.
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
//!
//! let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
//! let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
//! let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
//! let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
//!
//! // 97 points, but the packaging is below the minimum for three stars. One step is enough.
//! let plan = Planner::new(assessment)?.plan(Star::Five)?;
//! let [step] = plan.steps() else { panic!("one step is enough") };
//! assert_eq!((step.criterion().code(), step.to().position()), ("2.2", 4));
//! assert_eq!(plan.cost(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod costs;
mod footing;
mod frontier;
mod gap;
mod margin;
mod plan;
mod plan_error;
mod planner;
mod search;
#[cfg(feature = "serde")]
mod stored;
mod unreachable;
mod what_if;
mod words;

#[doc(alias("chi phí", "chi phi"))]
pub use costs::Costs;
pub use costs::MoveError;
pub use frontier::FrontierPoint;
#[doc(alias("gap analysis", "còn thiếu", "con thieu"))]
pub use gap::StarGap;
pub use margin::Margin;
#[doc(alias("kế hoạch nâng hạng", "ke hoach nang hang"))]
pub use plan::Plan;
pub use plan::PlanStep;
pub use plan_error::PlanError;
pub(crate) use plan_error::plannable;
#[cfg(feature = "serde")]
pub(crate) use plan_error::weighed;
#[doc(alias("nâng hạng", "nang hang"))]
pub use planner::Planner;
pub use unreachable::{Obstacle, ObstacleReason, Unreachable};
pub use what_if::{WhatIf, WhatIfError, what_if};
