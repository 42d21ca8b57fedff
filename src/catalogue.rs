//! Annex II: the criteria sets, as tables that can be proofread against the decree.
//!
//! A [`CriteriaSet`] has three parts ([`Part`]), sections ([`Section`]) and criteria ([`Criterion`]); a criterion has levels
//! ([`Level`]), one for each box that the decree prints, in printed order. Stars printed beside a box make it a
//! [`Minimum`] for that star.
//!
//! Everything that a scoring form needs can be read from here: parts, sections, criteria, levels, labels, minima, notes.
//!
//! ```
//! use ocop::{Lang, Part, ProductSet, SetId};
//!
//! let set = SetId::Decision26(ProductSet::CoffeeAndCocoa).criteria_set();
//! let linkage = set.criterion("1.5").expect("set 13 has a criterion 1.5");
//! assert_eq!(linkage.part(), Part::A);
//! assert_eq!(linkage.max(), 3);
//! for level in linkage.levels() {
//!     println!("{} points: {}", level.points(), level.label().get(Lang::En));
//! }
//! ```
//!
//! The tables themselves follow the print: one row a line, the printed score column beside it. What repeats (a criterion with
//! its levels) is written once, in the `scales` modules, and shared by every set and regime that prints it. The compiler checks each
//! table: points and labels of equal number, maxima, parts, star marks in order, codes and topics unique.

mod errata;
mod heading;
mod id;
mod note;
mod scales;
mod set;
mod table;
mod tally;
mod topic;

mod decision_1048;
mod decision_148;
mod decision_26;

pub use errata::Erratum;
pub use id::{SetId, UnknownSet};
pub use note::{DossierGround, Note, NoteKind};
pub use set::{Case, CriteriaSet, Criterion, Level, Minimum, Part, Section};
pub(crate) use set::{MAX_CRITERIA, MAX_MINIMA};
pub(crate) use tally::Tally;
pub use topic::Topic;
