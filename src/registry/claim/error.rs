use alloc::string::{String, ToString as _};
use core::convert::Infallible;
use core::fmt;

use time::Date;

use super::words;
use crate::base::{Allowed, Details, Lang, Problem, Quoted, Say, UnknownNumber, date, problem};
use crate::date::InvalidDate;
use crate::place::product_code::ProductCode;
use crate::registry::ProvincialSets;

/// Why there can be no such claim. Each variant names its code.
///
/// The functions of [`Claim`](super::Claim) return it. Reading a stored claim refuses it for the
/// same reasons.
///
/// ```
/// use ocop::registry::Claim;
/// use ocop::{Problem, Star};
/// use time::macros::date;
///
/// let error = Claim::of_record("s1", Star::Three, date!(2012 - 12 - 31)).unwrap_err();
/// assert_eq!(error.code(), "before_first_recognition");
/// let error = Claim::of_record(" ", Star::Three, date!(2026 - 11 - 27)).unwrap_err();
/// assert_eq!(error.code(), "invalid_claim_id");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClaimError {
    /// There is no such star (`unknown_star`).
    Star(UnknownNumber),
    /// The id is empty or holds a control character (`invalid_claim_id`).
    Id {
        /// `record` or `producer`.
        field: &'static str,
        /// The text given.
        given: String,
    },
    /// A stored claim has no record, no code and no producer (`claim_of_nothing`).
    OfNothing,
    /// The code is of a later year than the day of the claim (`code_after_day`).
    CodeAfterDay {
        /// The code.
        code: ProductCode,
        /// The day of the claim.
        on: Date,
    },
    /// The day is before 2013, when no province recognised products yet
    /// (`before_first_recognition`).
    BeforeFirstRecognition {
        /// The day of the claim.
        on: Date,
    },
    /// The day is outside the years 1 to 9999 (`invalid_date`).
    OutOfCalendar(InvalidDate),
}

impl From<UnknownNumber> for ClaimError {
    fn from(error: UnknownNumber) -> Self {
        Self::Star(error)
    }
}

impl From<InvalidDate> for ClaimError {
    fn from(error: InvalidDate) -> Self {
        Self::OutOfCalendar(error)
    }
}

impl From<Infallible> for ClaimError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl Say for ClaimError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Star(error) => error.say(lang, f),
            Self::Id { given, .. } => words::invalid_id(lang, f, &Quoted(given)),
            Self::OfNothing => words::of_nothing(lang, f),
            Self::CodeAfterDay { code, on } => words::code_after_day(lang, f, code, &code.year(), on),
            Self::BeforeFirstRecognition { on } => {
                words::before_first_recognition(lang, f, on, &ProvincialSets::known().from)
            }
            Self::OutOfCalendar(error) => error.say(lang, f),
        }
    }
}

impl Problem for ClaimError {
    fn code(&self) -> &'static str {
        match self {
            Self::Star(error) => error.code(),
            Self::Id { .. } => "invalid_claim_id",
            Self::OfNothing => "claim_of_nothing",
            Self::CodeAfterDay { .. } => "code_after_day",
            Self::BeforeFirstRecognition { .. } => "before_first_recognition",
            Self::OutOfCalendar(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::Star(error) => Details { field: Some("star".into()), ..error.details() },
            Self::Id { field, given } => Details::of_field(field).with_given(given),
            Self::OfNothing => Details::default(),
            Self::CodeAfterDay { code, .. } => Details::of_field("code").with_given(code),
            Self::BeforeFirstRecognition { on } => {
                let first = date::text(ProvincialSets::known().from).to_string();
                Details::of_field("on")
                    .with_given(date::text(*on))
                    .allowing(Allowed::Range(Some(first), None))
            }
            Self::OutOfCalendar(error) => error.details(),
        }
    }
}

problem! { ClaimError }
