//! OCOP
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

pub mod catalogue;
pub mod classification;
pub mod law;
mod star;
mod text;

pub use catalogue::{Case, CriteriaSet, Criterion, Level, Minimum, Part, SetId};
pub use classification::{ProductGroup, ProductSet, ProductSet1048};
pub use law::{Edition, Regime};
pub use star::{Authority, Star};
pub use text::{Lang, Text};
