//! Adding a decision: one folder, and about ten lines elsewhere.
//!
//! When the Prime Minister signs a new decision, this is the work:
//!
//! 1. **The folder.** Copy the folder of the last decision, `src/decisions/decision_26/` with
//!    `decision_26.rs` beside it, under the name of the new one. Go through it file by file with
//!    the signed text in hand:
//!
//!    | file | what it holds |
//!    |---|---|
//!    | `decision_N.rs` | the record `RULES`: bands, parts, minima, validity, windows |
//!    | `criteria/` | the tables of Annex II, one row a line, as printed |
//!    | `dossier.rs` | who files which documents |
//!    | `procedure.rs` | the steps, one row each: who, by when, where it leads |
//!    | `errata.rs` | misprints and doubtful places |
//!
//! A field that the decision does not rule is a named reading, and one whose words you do not have
//! is a named gap. There is no default.
//! 2. **The rows elsewhere.** The act and the edition in `law` (`act.rs`, `edition.rs`), the folder
//!    in `decisions.rs`, the run of its sets in `catalogue/id.rs`.
//! 3. **What carries over.** The successor of each set, and the crosswalk from the sets before, if
//!    products are to be forecast.
//! 4. **The compiler.** It checks each table: as many points as labels, parts that add up, star
//!    marks in order, codes unique. `cargo check` fails until the tables are whole.
//! 5. **The golden files.** `tests/golden/` has every set as the annex prints it, every row of the
//!    procedure and every citation. Write them anew with the ignored tests
//!    (`cargo test --all-features --test it -- --ignored`), and have a lawyer read the difference.
//!
//! `tests/new-decision/check` proves that this list is complete: it adds a decision 27/2027 to a
//! copy of the tree, by one folder and ten lines, and runs the tests of `tests/it` over it. Those
//! that state what is signed today stand in `tests/new-decision/signed.txt`: go through them next.
//!
//! Then say in the changelog what the release implements, and mark entries that can change a score,
//! a star or a date.
