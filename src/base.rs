//! What everything else is written with: text in two languages, codes, days, terms, errors, stored
//! forms.

mod coded;
pub mod date;
mod decimal;
mod marks;
mod problem;
mod say;
#[cfg(feature = "serde")]
pub(crate) mod stored;
pub mod term;
mod text;

pub use coded::{UnknownCode, UnknownNumber};
pub(crate) use coded::{coded, coded_traits, first, numbered};
pub(crate) use decimal::decimal;
pub(crate) use marks::{is_dash, is_invisible, without_marks};
pub(crate) use problem::problem;
pub use problem::{Allowed, Details, Problem};
pub(crate) use say::{Counted, Joined, Listed, OneOf, Quoted, Shown, words};
pub use say::{Said, Say};
pub use text::{Lang, Text};
