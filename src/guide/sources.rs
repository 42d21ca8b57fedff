//! Where the facts come from, and how sure they are.
//!
//! | regime | decisions | in force |
//! |---|---|---|
//! | 1048 | 1048/QĐ-TTg of 2019, amended by 781/QĐ-TTg of 2020 | 2019-08-21 to 2023-02-23 |
//! | 148 | 148/QĐ-TTg of 2023, amended by 1489/QĐ-TTg of 2025 | 2023-02-24 to 2026-05-21 |
//! | 26/2026 | 26/2026/QĐ-TTg | since 2026-05-22 |
//!
//! The tables were read from public copies of the decisions. For each set the library says what it
//! was read from, and how many independent proofreadings agree on points, levels and star marks:
//!
//! ```
//! use ocop::{Lang, SetId};
//!
//! for set in SetId::all() {
//!     let source = set.criteria_set().source();
//!     println!("{set}: read {} time(s), {}", source.readings(), source.text().get(Lang::En));
//! }
//! ```
//!
//! Where only one person read a table, look at the signed decision before much depends on a single
//! mark.
//!
//! # Misprints and doubtful places
//!
//! ```
//! use ocop::SetId;
//!
//! let found: usize = SetId::all().map(|set| set.criteria_set().errata().count()).sum();
//! assert!(found > 0);
//! for erratum in SetId::all().flat_map(|set| set.criteria_set().errata()) {
//!     println!("{} -> {}", erratum.printed().vi(), erratum.applied().vi());
//!     println!("  {}", erratum.why().vi());
//! }
//! ```
//!
//! # Labels
//!
//! Labels are short forms of what the annex prints, at most 200 characters, in both languages. They
//! keep every condition, alternative, authority and bracket that decides. They are for forms and
//! plans; in a dispute the words of the decision count.
//!
//! # Readings and gaps
//!
//! Where the decisions are silent or ambiguous, a numbered [`Reading`](crate::law::Reading)
//! decides; where their words are not known, a [`Gap`](crate::law::Gap) is named:
//!
//! ```
//! use ocop::law::{Gap, Reading};
//! use ocop::{Lang, Say};
//!
//! for reading in Reading::ALL {
//!     println!("{}. {}", reading.number(), reading.text(Lang::En));
//! }
//! for gap in Gap::ALL {
//!     println!("{}", gap.text(Lang::En));
//! }
//! ```
//!
//! If a reading is not yours, you can see where it was used: every explanation names it.
