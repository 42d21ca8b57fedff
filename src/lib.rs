//! OCOP
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

pub mod catalogue;
pub mod classification;
pub mod law;
pub mod council;
pub mod date;
pub mod explain;
#[cfg(feature = "proptest1")]
#[cfg_attr(docsrs, doc(cfg(feature = "proptest1")))]
pub mod proptest1;
pub mod rating;
mod score;
pub mod sheet;
mod star;
mod text;
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub mod wire;

pub use catalogue::{Case, CriteriaSet, Criterion, Level, Minimum, Part, SetId, Topic};
pub use classification::{ProductGroup, ProductSet, ProductSet1048};
pub use council::{Assessment, Council, Ground, GroundKind, MinimaPolicy};
pub use explain::Explanation;
pub use law::{Edition, Regime};
pub use rating::{Outcome, Rating};
pub use score::Score;
pub use sheet::{Choice, ScoreSheet};
pub use star::{Authority, Star};
pub use text::{Lang, Text};
