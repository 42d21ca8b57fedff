//! Upgrade: what is missing to the next star, and the best way there.
//!
//! The other questions are answered from the same start, an [`Assessment`](crate::Assessment): the [`Gap`] to a star, the least-cost [`Plan`] that
//! reaches it, the plans to every higher star, the frontier of score against cost, a what-if ([`what_if`]), and the [`Margin`] before the
//! present star falls. [`Eligibility`] says what may be filed on a day.
//!
//! ```
//! use ocop::upgrade::Planner;
//! use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
//!
//! let set = SetId::Decision26(ProductSet::CoffeeAndCocoa).criteria_set();
//! let best = set.criteria().iter().map(|criterion| (criterion.code(), criterion.levels().last()));
//! let sheets = [ScoreSheet::from_choices(set, best)?.with("2.2", 1)?];
//! let assessment = Assessment::new(Council::new(Edition::Decision26), &sheets, &[])?;
//!
//! // 97 points, but the packaging is below its minimum for three stars. One step mends it.
//! let plan = Planner::new(&assessment)?.plan(Star::Five).expect("every level is open");
//! let [step] = plan.steps() else { panic!("one step is enough") };
//! assert_eq!((step.criterion().code(), step.to().position()), ("2.2", 4));
//! assert_eq!(plan.cost(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod costs;
mod eligibility;
mod gap;
mod plan;
mod search;
mod what_if;

pub use costs::{Costs, MoveError};
pub use eligibility::{Eligibility, Reason, Verdict};
pub use gap::{Gap, Margin};
pub use plan::{FrontierPoint, Obstacle, Plan, PlanError, Planner, Step, Unreachable, Why};
pub use what_if::{Difference, what_if};
