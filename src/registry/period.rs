use alloc::string::ToString as _;
use core::fmt;

use time::Date;

use super::words;
use crate::base::{Allowed, Details, Lang, Problem, Say, date, problem};
use crate::date::InvalidDate;

/// A period of days, from a first to a last day, both included.
///
/// [`new`](Self::new) makes it, and [`Census::over`](super::Census::over) counts what happened in
/// it.
///
/// ```
/// use ocop::Problem;
/// use ocop::registry::Period;
/// use time::macros::date;
///
/// let half = Period::new(date!(2025 - 07 - 01), date!(2025 - 12 - 31))?;
/// assert!(half.contains(date!(2025 - 12 - 31)));
/// let error = Period::new(date!(2025 - 12 - 31), date!(2025 - 07 - 01)).unwrap_err();
/// assert_eq!(error.code(), "reversed_period");
/// # Ok::<(), ocop::registry::PeriodError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its two days. Reading checks them as [`new`](Self::new) does.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::registry::Period;
/// use time::macros::date;
///
/// let year: Period = serde_json::from_str(r#"{"first": "2025-01-01", "last": "2025-12-31"}"#)?;
/// assert_eq!(year, Period::new(date!(2025 - 01 - 01), date!(2025 - 12 - 31))?);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    first: Date,
    last: Date,
}

impl Period {
    /// From a first to a last day, both included. They may be one day.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::registry::Period;
    /// use time::macros::date;
    ///
    /// let one_day = Period::new(date!(2026 - 05 - 22), date!(2026 - 05 - 22))?;
    /// assert!(one_day.contains(date!(2026 - 05 - 22)));
    /// let error = Period::new(date!(2026 - 05 - 22), date!(2026 - 05 - 21)).unwrap_err();
    /// assert_eq!(error.code(), "reversed_period");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PeriodError`]: `reversed_period` if the last day is before the first, `invalid_date` for a
    /// day outside the years 1 to 9999.
    pub fn new(first: Date, last: Date) -> Result<Self, PeriodError> {
        for (field, day) in [("first", first), ("last", last)] {
            date::writable_in(field, day).map_err(PeriodError::Day)?;
        }
        if last < first { Err(PeriodError::Reversed { first, last }) } else { Ok(Self { first, last }) }
    }

    /// The first day, which is in the period.
    #[must_use]
    pub const fn first(self) -> Date {
        self.first
    }

    /// The last day, which is in the period.
    #[must_use]
    pub const fn last(self) -> Date {
        self.last
    }

    /// Whether a day is in it. The first and the last day are.
    ///
    /// ```
    /// use ocop::registry::Period;
    /// use time::macros::date;
    ///
    /// let year = Period::new(date!(2025 - 01 - 01), date!(2025 - 12 - 31))?;
    /// assert!(year.contains(date!(2025 - 12 - 31)) && !year.contains(date!(2026 - 01 - 01)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }
}

impl Say for Period {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::between(lang, f, &self.first, &self.last)
    }
}

/// Why two days cannot be a period. Its code is `reversed_period` or `invalid_date`.
///
/// ```
/// use ocop::registry::Period;
/// use ocop::{Lang, Say};
/// use time::macros::date;
///
/// let error = Period::new(date!(2025 - 12 - 31), date!(2025 - 01 - 01)).unwrap_err();
/// assert!(error.text(Lang::Vi).to_string().contains("31/12/2025"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PeriodError {
    /// The last day is before the first (`reversed_period`).
    Reversed {
        /// The first day given.
        first: Date,
        /// The last day given.
        last: Date,
    },
    /// A day is outside the years 1 to 9999 (`invalid_date`).
    Day(InvalidDate),
}

impl Say for PeriodError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reversed { first, last } => words::reversed_period(lang, f, first, last),
            Self::Day(error) => error.say(lang, f),
        }
    }
}

impl Problem for PeriodError {
    fn code(&self) -> &'static str {
        match self {
            Self::Reversed { .. } => "reversed_period",
            Self::Day(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::Reversed { first, last } => {
                let from = Some(date::text(*first).to_string());
                Details::of_field("last").with_given(date::text(*last)).allowing(Allowed::Range(from, None))
            }
            Self::Day(error) => error.details(),
        }
    }
}

problem! { PeriodError }
