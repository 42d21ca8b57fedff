//! The laws that the library keeps, one module for each concept.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that meets the unexpected must fail"
)]

mod agreement;
mod allocation;
mod catalogue;
mod certificate;
mod cited;
#[cfg(feature = "registry")]
mod claim;
#[cfg(feature = "communes")]
mod commune;
mod comparison;
mod correspondence;
mod docs;
mod dossier;
mod evidence;
mod explain;
mod filing;
mod forecast;
mod forms;
mod given;
mod golden;
mod guide;
mod kept;
mod law;
mod layout;
mod line;
mod naive;
mod nonsense;
mod open;
mod papers;
mod place;
mod plan_wire;
mod problems;
mod procedure;
mod producer;
mod product_code;
mod properties;
mod rating;
mod record;
#[cfg(feature = "registry")]
mod registry;
mod round_trip;
mod sheet;
mod sizes;
mod stored;
mod supervision;
mod support;
mod term;
mod trust;
mod twins;
mod upgrade;
mod valid;
mod wire;
