//! The programme's phases and their targets, and the time before the first national criteria.
//!
//! What each decision sets stands beside the other decisions; here are the types it is written in.

mod goal;
mod phase;
mod provincial;
mod target;
mod words;

pub use goal::{Goal, InvalidGoal};
pub use phase::{NoPhase, Phase};
pub use provincial::ProvincialSets;
pub(crate) use target::targets;
pub use target::{Target, TargetFigure, TargetMeasure, UnknownTarget};
