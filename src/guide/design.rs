//! Design and its reasons.
//!
//! # Why the mean is never rounded
//!
//! 26/2026 gives five stars from 90 points. A council of three with 269 points in all has a mean of
//! 89.666…, and rounding to whole points would make five stars of four. So a score is a fraction of
//! two whole numbers ([`Score`](crate::Score)), compared exactly. Two decimals are for reading
//! alone.
//!
//! ```
//! use ocop::{Assessment, Council, Edition, Outcome, ProductSet, ScoreSheet, SetId, Star};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
//!     let best = coffee.criteria_set().criteria();
//!     let best = best.map(|criterion| (criterion.code(), criterion.levels().last()));
//!     let lost = [("4.2", 0), ("4.3", 0), ("3.2", 0), ("1.7", 0)];
//!     let ninety = ScoreSheet::from_choices(coffee, best)?.with_all(lost)?;
//!     let less = ninety.with("2.4", 0)?;
//!
//!     let council = Council::new(Edition::Decision26);
//!     let assessment = Assessment::new(council, [ninety, ninety, less], [])?;
//!     let Outcome::Rated(rating) = assessment.rate() else { return Err("it is rated".into()) };
//!     assert_eq!((rating.score().numerator(), rating.score().denominator().get()), (269, 3));
//!     assert_eq!(rating.score().to_string(), "89.67");
//!     assert_eq!(rating.star(), Star::Four);
//!     Ok(())
//! }
//! ```
//!
//! # Why there is no clock
//!
//! The same dossier is judged by different rules on different days, and a report is made today
//! about yesterday. A library that reads the clock gives an answer that nobody can check later.
//! Here every day is an argument, so every answer can be repeated.
//!
//! # Why a minimum belongs to a level
//!
//! The annex prints stars beside boxes. A box with three stars is asked of every product with three
//! stars or more. So a [`Minimum`](crate::Minimum) is a level and a star, and a sheet meets it or
//! not; there is no second list that could disagree with the table.
//!
//! # Why handles
//!
//! A criterion is a [`CriterionId`](crate::CriterionId) of two bytes that knows its set. A
//! criterion of tea asked of a sheet of coffee is an error, not zero points. Code strings are for
//! people and for storage.
//!
//! # Why nothing borrows
//!
//! A service keeps what it has computed. Values that borrow from tables or from each other cannot
//! be kept, so none does. Rating still allocates nothing: a sheet is a small array of bytes.
//!
//! # Why each decision is one folder
//!
//! What varies by decision stands in one record of constants ([`law::Rules`](crate::law::Rules)),
//! and code asks the record. Code that asked "is it 26/2026?" would be silently wrong under the
//! next decision. A check counts such places and fails above zero.
//!
//! # Why the law may be silent
//!
//! Where a decision does not say something, the library does not invent it. An
//! [`Answer`](crate::law::Answer) is what the law says with its citation, or a named
//! [`Reading`](crate::law::Reading) that fills the silence, or a named [`Gap`](crate::law::Gap) for
//! words that the library does not know. Explanations name all three.
//!
//! # What it does not do
//!
//! It stores nothing, sends nothing and draws no pages; it is no legal advice. The signed decisions
//! prevail.
