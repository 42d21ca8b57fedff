//! The laws that the library keeps, one module for each concept.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "a test that meets the unexpected must fail"
)]

mod catalogue;
mod certificate;
mod comparison;
mod dossier;
mod law;
mod place;
mod producer;
mod product_code;
mod sizes;
mod support;
mod term;
