//! Stability: what a new version may change, and what stays.
//!
//! # What never changes
//!
//! * **Codes.** The code of an error, a status, a set (`2026/13`), a criterion (`2026/13/1.5`), a
//!   level (`2026/13/1.5:3`) keeps its meaning for good. A code that is no longer used is not used
//!   for something else.
//! * **Records.** A stored record of any version is read by every later one, and tells what was
//!   decided.
//! * **The line of a sheet** (`OCOP:2026/13/…`).
//!
//! # What a minor version may do
//!
//! * Add decisions, sets, codes, fields of answers, functions. Enums that the law can extend are
//!   `#[non_exhaustive]`: your `match` has an arm for what does not exist yet.
//! * Correct a table. Then [`catalogue::REVISION`](crate::catalogue::REVISION) rises, the
//!   fingerprint of the set changes, and the changelog marks the entry as one that can change a
//!   score, a star or a date. Run `verify` over your records ([storing](super::storing)).
//! * Word a text better. Compare codes, never texts.
//!
//! ```
//! use ocop::{ProductSet, SetId};
//!
//! // Keep both beside what you export: they tell later which tables it was made with.
//! let revision = ocop::catalogue::REVISION;
//! let fingerprint = SetId::decision_26(ProductSet::Tea).criteria_set().fingerprint();
//! println!("tables of revision {revision}, set {fingerprint}");
//! ```
//!
//! # Who is strict and who is tolerant
//!
//! * **Requests and inputs are strict.** An unknown or repeated field is an error: a misspelt field
//!   would otherwise be passed over.
//! * **Answers and records are tolerant.** A field that a later version added is passed over by an
//!   earlier reader.
//!
//! # What it rests on
//!
//! The smallest Rust is 1.88. Raising it is a minor change. `serde`, `rust_decimal` and `time` are
//! in the public API; their next major version would be a major version of this library.
