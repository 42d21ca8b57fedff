//! Vietnam's One Commune One Product programme.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod base;
pub mod catalogue;
pub mod certificate;
pub mod crosswalk;
mod decisions;
pub mod dossier;
pub mod law;
pub mod place;
pub mod procedure;
pub mod producer;
#[cfg(feature = "proptest1")]
pub mod proptest1;
pub mod rating;
#[cfg(feature = "registry")]
pub mod registry;
pub mod upgrade;
#[cfg(feature = "serde")]
pub mod wire;

pub use base::{Allowed, Details, Lang, Problem, Said, Say, Text, UnknownCode, UnknownNumber, date, term};
pub use catalogue::{
    Case, CriteriaSet, CriterionId, LevelId, Minimum, MinimumSet, ProductGroup, ProductSet, ProductSet1048,
    SetId, Topic,
};
pub use certificate::issued::Certificate;
pub use law::{Authority, Edition, Part, Regime, Star};
pub use place::current::Province;
pub use place::former::FormerProvince;
pub use place::product_code::ProductCode;
pub use procedure::machine::Procedure;
pub use producer::record::Producer;
pub use rating::{
    Assessment, AssessmentRecord, Bounds, Choice, Choices, Council, Explanation, Ground, GroundKind,
    MinimaPolicy, OpenSheet, Outcome, Rating, Score, ScoreSheet,
};
pub use rust_decimal;
pub use time;
pub use upgrade::{Plan, Planner};
