//! A first rating: from an empty folder to a star and its reasons.
//!
//! # Make a project
//!
//! ```text
//! cargo new my-ocop
//! cd my-ocop
//! cargo add ocop
//! ```
//!
//! The library has no system dependencies. Put the examples of this chapter into `src/main.rs`, in
//! a `fn main() -> Result<(), Box<dyn std::error::Error>>` that ends with `Ok(())`.
//!
//! # Choose the criteria set
//!
//! Each product belongs to a product set, and each decision has its own criteria for it. The day on
//! which the dossier is submitted picks the decision:
//!
//! ```
//! use ocop::{Edition, ProductSet, SetId};
//! use ocop::time::macros::date;
//!
//! let edition = Edition::of_dossier(date!(2026 - 11 - 27))?;
//! assert_eq!(edition, Edition::Decision26);
//!
//! let tea = SetId::decision_26(ProductSet::Tea);
//! assert_eq!(tea.to_string(), "2026/11");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The library reads no clock: the day is always yours to give.
//!
//! # Fill in a sheet
//!
//! A sheet has one level, or none, for each criterion. A criterion is named by the code that the
//! decision prints; a level by its place among the printed boxes, from 1. Zero is "none of them".
//!
//! ```
//! use ocop::{Problem, ProductSet, ScoreSheet, SetId};
//!
//! let tea = SetId::decision_26(ProductSet::Tea);
//! let sheet = ScoreSheet::from_choices(tea, [("1.1", 3_u8), ("2.2", 2), ("4.1", 2)])?;
//! println!("{} points", sheet.total());
//!
//! // A code or a level that the set does not have is an error. Nothing is cut to size.
//! let error = ScoreSheet::from_choices(tea, [("1.1", 9_u8)]).unwrap_err();
//! assert_eq!(error.code(), "unknown_level");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Rate it
//!
//! A producer who rates the product before filing makes a self-assessment: a council of one sheet.
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Outcome, ProductSet, ScoreSheet, SetId, Star};
//!
//! let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
//! let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
//! let sheet = ScoreSheet::from_choices(tea, best)?;
//!
//! let council = Council::self_assessment(Edition::Decision26);
//! let assessment = Assessment::new(council, [sheet], [])?;
//! match assessment.rate() {
//!     Outcome::Rated(rating) => assert_eq!(rating.star(), Star::Five),
//!     other => println!("{}", other.code()),
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! `Outcome` has more cases than a rating: a ground that removes the product from rating, and
//! members whose totals are too far apart. The `match` makes you think of them.
//!
//! # Ask why
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
//! # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
//! # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
//! # let sheet = ScoreSheet::from_choices(tea, best)?.with("2.2", 1)?;
//! # let council = Council::self_assessment(Edition::Decision26);
//! let assessment = Assessment::new(council, [sheet], [])?;
//! let why = assessment.explain();
//! println!("{}", why.text(Lang::Vi));
//! // The same as data: one step after the other, each with what it rests on.
//! for step in why.steps() {
//!     let basis: Vec<_> = step.basis().map(|basis| basis.text(Lang::En).to_string()).collect();
//!     println!("{}: {}", step.code(), basis.join("; "));
//! }
//! # assert!(why.steps().len() > 3);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Next: [a form from the catalogue](super::form), or [a council's day](super::council_day).
