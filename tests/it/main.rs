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
mod certificate;
mod comparison;
mod correspondence;
mod dossier;
mod eligibility;
mod explain;
mod law;
mod naive;
mod nonsense;
mod place;
mod plan_wire;
mod portfolio;
mod procedure;
mod producer;
mod product_code;
mod programme;
mod programs;
mod properties;
mod rating;
mod sheet;
mod sizes;
mod support;
mod term;
mod upgrade;
mod wire;
