//! The laws that the library keeps, one module for each concept.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that meets the unexpected must fail"
)]

mod certificate;
mod stored;
mod term;
mod place;
mod producer;
mod product_code;
mod registry;
mod round_trip;
