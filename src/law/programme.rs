//! The programme's phases and their targets, and the time before the first national criteria.
//!
//! What each decision sets stands beside the other decisions; here are the types it is written in.

mod goal;
mod phase;
mod provincial;
mod target;
mod words;

pub(crate) use goal::Grouped;
pub use goal::{Goal, InvalidGoal};
pub use phase::NoPhase;
#[doc(alias("giai đoạn", "giai doan"))]
pub use phase::Phase;
#[doc(alias("bộ tiêu chí của tỉnh", "bo tieu chi cua tinh"))]
pub use provincial::ProvincialSets;
#[doc(alias("mục tiêu", "muc tieu", "chỉ tiêu", "chi tieu"))]
pub use target::Target;
pub(crate) use target::targets;
pub use target::{TargetFigure, TargetMeasure, UnknownTarget};
