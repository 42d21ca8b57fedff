use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use time::{Date, Month};

use super::words;
use crate::base::{Allowed, Details, Lang, Problem, Quoted, Say, date, problem};
use crate::date::InvalidDate;

/// A date as a registry has it: the day, or the year alone.
///
/// A day becomes one by `try_from` (`invalid_date` outside the years 1 to 9999), a year by
/// [`year`](Self::year), and text by `parse` (`invalid_day_or_year`).
///
/// ```
/// use ocop::registry::DayOrYear;
/// use time::macros::date;
///
/// let year = DayOrYear::year(2025)?;
/// assert_eq!((year.earliest(), year.latest()), (date!(2025 - 01 - 01), date!(2025 - 12 - 31)));
/// let day: DayOrYear = "2025-05-07".parse()?;
/// assert_eq!(day.day(), Some(date!(2025 - 05 - 07)));
/// assert_eq!(day.to_string(), "2025-05-07");
/// assert!("2025-05".parse::<DayOrYear>().is_err());
/// # Ok::<(), ocop::registry::InvalidDayOrYear>(())
/// ```
///
/// # Stored form
///
/// In every format it is text: `2025-05-07` or `2025`. The year has four digits, 0001 to 9999.
/// Reading refuses any other text.
///
/// ```
/// use ocop::registry::DayOrYear;
///
/// let json = r#""2024""#;
/// let year: DayOrYear = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&year)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DayOrYear(Known);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Known {
    Day(Date),
    Year { first: Date, last: Date },
}

impl DayOrYear {
    /// A date of which the year alone is known.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::registry::DayOrYear;
    ///
    /// assert_eq!(DayOrYear::year(2024)?.to_string(), "2024");
    /// assert_eq!(DayOrYear::year(0).unwrap_err().code(), "invalid_day_or_year");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidDayOrYear`] (`invalid_day_or_year`) for a year outside 1 to 9999.
    pub fn year(year: u16) -> Result<Self, InvalidDayOrYear> {
        let ends = || {
            let end = |month, day| Date::from_calendar_date(i32::from(year), month, day).ok();
            let (first, last) = (end(Month::January, 1)?, end(Month::December, 31)?);
            date::is_writable(first).then_some(Self(Known::Year { first, last }))
        };
        ends().ok_or_else(|| InvalidDayOrYear { given: alloc::format!("{year}"), field: None })
    }

    /// The day, if it is known.
    ///
    /// ```
    /// use ocop::registry::DayOrYear;
    /// use time::macros::date;
    ///
    /// let day: DayOrYear = "2024-05-06".parse()?;
    /// assert_eq!(day.day(), Some(date!(2024 - 05 - 06)));
    /// let year: DayOrYear = "2024".parse()?;
    /// assert_eq!(year.day(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn day(self) -> Option<Date> {
        match self.0 {
            Known::Day(day) => Some(day),
            Known::Year { .. } => None,
        }
    }

    /// Whether the year alone is known.
    ///
    /// ```
    /// use ocop::registry::DayOrYear;
    /// use time::macros::date;
    ///
    /// assert!(DayOrYear::year(2024)?.is_year());
    /// assert!(!DayOrYear::try_from(date!(2024 - 02 - 29))?.is_year());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn is_year(self) -> bool {
        matches!(self.0, Known::Year { .. })
    }

    /// The first day that it can be: the day itself, or January 1st of the year.
    ///
    /// ```
    /// use ocop::registry::DayOrYear;
    /// use time::macros::date;
    ///
    /// assert_eq!(DayOrYear::year(2024)?.earliest(), date!(2024 - 01 - 01));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn earliest(self) -> Date {
        match self.0 {
            Known::Day(day) => day,
            Known::Year { first, .. } => first,
        }
    }

    /// The last day that it can be: the day itself, or December 31st of the year.
    ///
    /// ```
    /// use ocop::registry::DayOrYear;
    /// use time::macros::date;
    ///
    /// assert_eq!(DayOrYear::year(2024)?.latest(), date!(2024 - 12 - 31));
    /// let day: DayOrYear = "2024-05-06".parse()?;
    /// assert_eq!(day.latest(), day.earliest());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn latest(self) -> Date {
        match self.0 {
            Known::Day(day) => day,
            Known::Year { last, .. } => last,
        }
    }
}

impl TryFrom<Date> for DayOrYear {
    type Error = InvalidDate;

    /// # Errors
    ///
    /// [`InvalidDate`] (`invalid_date`) for a day outside the years 1 to 9999.
    fn try_from(day: Date) -> Result<Self, Self::Error> {
        date::writable(day).map(|day| Self(Known::Day(day)))
    }
}

impl fmt::Display for DayOrYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Known::Day(day) => fmt::Display::fmt(&date::text(day), f),
            Known::Year { first, .. } => write!(f, "{:04}", first.year()),
        }
    }
}

impl Say for DayOrYear {
    /// The day as the language writes it, or the year.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Known::Day(day) => day.say(lang, f),
            Known::Year { first, .. } => words::year_alone(lang, f, &i64::from(first.year())),
        }
    }
}

impl FromStr for DayOrYear {
    type Err = InvalidDayOrYear;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let invalid = || InvalidDayOrYear { given: String::from(text), field: None };
        if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            text.parse().ok().and_then(|year| Self::year(year).ok()).ok_or_else(invalid)
        } else {
            date::parse(text).map(|day| Self(Known::Day(day))).map_err(|_| invalid())
        }
    }
}

/// The error for text that is neither a day nor a year, and for a year outside 1 to 9999. Its code
/// is `invalid_day_or_year`.
///
/// A day is written `YYYY-MM-DD` and a year with four digits, 0001 to 9999.
///
/// ```
/// use ocop::Problem;
/// use ocop::registry::DayOrYear;
///
/// let error = "05/2024".parse::<DayOrYear>().unwrap_err();
/// assert_eq!((error.code(), error.given()), ("invalid_day_or_year", "05/2024"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidDayOrYear {
    given: String,
    field: Option<&'static str>,
}

impl InvalidDayOrYear {
    /// The text given, or the year as text.
    ///
    /// ```
    /// use ocop::registry::DayOrYear;
    ///
    /// assert_eq!("2024-02-30".parse::<DayOrYear>().unwrap_err().given(), "2024-02-30");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    pub(super) fn of_field(self, field: &'static str) -> Self {
        Self { field: Some(field), ..self }
    }
}

impl Say for InvalidDayOrYear {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::invalid_day_or_year(lang, f, &Quoted(&self.given))
    }
}

impl Problem for InvalidDayOrYear {
    fn code(&self) -> &'static str {
        "invalid_day_or_year"
    }

    fn details(&self) -> Details {
        let details = Details::given(&self.given).allowing(Allowed::range("0001", "9999-12-31"));
        Details { field: self.field.map(String::from), ..details }
    }
}

problem! { InvalidDayOrYear }
