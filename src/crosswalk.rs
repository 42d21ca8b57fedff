//! From one decision to the next: which set took a set's products over, and what changed in its
//! criteria.
//!
//! Numbers and printed codes do not carry over from one decision to the next. Products do
//! ([`SetId::successor`](crate::SetId::successor)), and so do topics: a [`SetComparison`] pairs the
//! criteria of two sets by [`Topic`](crate::Topic) and says what stayed, moved, appeared or
//! vanished, and whose points or minima changed.
//!
//! ```
//! use ocop::crosswalk::{CriterionChange, SetComparison};
//! use ocop::{ProductSet, SetId};
//!
//! let before = SetId::decision_148(ProductSet::CoffeeAndCocoa);
//! let comparison = SetComparison::with_successor(before).expect("26/2026 took it over");
//! assert_eq!(comparison.to(), SetId::decision_26(ProductSet::CoffeeAndCocoa));
//!
//! let vanished = comparison.changes().filter_map(|change| match change {
//!     CriterionChange::Vanished(criterion) => Some(criterion.code()),
//!     _ => None,
//! });
//! // Accounting and periodic testing are no criteria any more.
//! assert_eq!(vanished.collect::<Vec<_>>(), ["3.đ", "8.b"]);
//! ```

mod comparison;
mod criterion_forecast;
mod forecast;
mod forecast_error;
mod renewal;
mod star_forecast;
mod star_proof;
#[cfg(feature = "serde")]
mod stored;
mod succession;
mod summary;
mod words;

pub use comparison::{
    ChangedAspect, Counterparts, CriterionChange, NotASuccessor, Restructured, SetComparison,
};
pub use criterion_forecast::{CriterionForecast, VanishedCriterion};
pub use forecast::Forecast;
pub use forecast_error::ForecastError;
pub use renewal::Renewal;
pub use star_forecast::StarForecast;
pub use star_proof::{ProofCourse, ProofKind, ProofStep, StarProof};
pub use summary::{Demand, Filings, ForecastSummary, MissedMinimum};
