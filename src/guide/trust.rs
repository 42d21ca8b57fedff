//! Trust: what was checked, by which command, with which figures.
//!
//! Each figure can be made again. The commands run in the folder of the repository.
//!
//! * **Conformance corpus**: 667 cases, 9,510 assertions, 60 codes of errors. The expected values
//!   come from a second implementation that was written from the decisions.
//!   `cargo test --all-features --test conformance -- --nocapture`
//! * **Stored forms**: a JSON schema of each, and values that this release wrote, kept for good.
//!   `cargo test --all-features --test stored_forms -- --nocapture`,
//!   `bash tests/schema-check/check`
//! * **Strategies**: the public types that can be drawn at random; the others are listed with the
//!   reason. `cargo test --all-features --test strategies -- --nocapture`
//! * **Words**: 300 words of labels, notes and sentences are changed, one each, and a test tells
//!   every one of them. `bash tests/words-mutation/check`
//! * **A corrected table**: what was decided before is read under it, and what diverges is named.
//!   `bash tests/corrected-table/check`
//! * **The next decision**: one folder and ten lines, and the laws hold over it.
//!   `bash tests/new-decision/check`
//! * **Other crates' features**: they move neither a good line nor a bad one.
//!   `bash tests/foreign-features/check`
//! * **Size of the communes' tables**: under 500,000 bytes of a stripped program.
//!   `bash tests/size-of-communes/check`
//! * **Documentation**: at least one running example for each public function that is no plain
//!   getter, and a Vietnamese search that finds what it should.
//!   `cargo test --all-features --test it docs:: -- --nocapture`, `bash tests/search/check`
//!
//! # What an input may cost
//!
//! Readers check sizes first: a council has at most 65,535 sheets, a request is answered within a
//! constant factor of its length, lists of errors are cut with a count. How the library behaves
//! under attack by a fuzzer is not recorded here yet.
//!
//! # What cannot happen
//!
//! The library has no `unsafe`, no floats and no clock. Lints deny indexing, unwrapping, casts and
//! unchecked arithmetic; the few sums that are clamped say in a comment why they cannot reach the
//! end of their type.
