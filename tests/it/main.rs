//! The laws that the library keeps, one module for each concept.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that meets the unexpected must fail"
)]

mod allocation;
mod catalogue;
mod explain;
mod kept;
mod law;
mod line;
mod naive;
mod open;
mod problems;
mod properties;
mod rating;
mod record;
mod sheet;
mod sizes;
mod support;
mod term;
