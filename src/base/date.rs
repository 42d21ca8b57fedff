//! Days as text.
//!
//! The library takes and gives [`time::Date`]. In stored forms and in requests a day is the text
//! `YYYY-MM-DD`, whatever features other crates switch on in `time`. A field of your own is stored
//! the same way:
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use time::{Date, macros::date};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Visit {
//!     #[serde(with = "ocop::date::serde")]
//!     on: Date,
//!     #[serde(with = "ocop::date::serde::option")]
//!     again_on: Option<Date>,
//! }
//!
//! let visit = Visit { on: date!(2026 - 05 - 22), again_on: None };
//! assert_eq!(serde_json::to_string(&visit)?, r#"{"on":"2026-05-22","again_on":null}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod year_month;

use alloc::string::String;
use core::fmt;

pub use year_month::InvalidYearMonth;
#[doc(alias("tháng", "thang"))]
pub use year_month::YearMonth;

use ::time::macros::date;
use ::time::{Date, Month};

use crate::base::{Details, Lang, Problem, Quoted, Say, problem, words};

/// Reads a day written `YYYY-MM-DD`, from `0001-01-01` to `9999-12-31`.
///
/// ```
/// use time::macros::date;
///
/// assert_eq!(ocop::date::parse("2026-05-22")?, date!(2026 - 05 - 22));
/// assert!(ocop::date::parse("2026-5-22").is_err());
/// assert!(ocop::date::parse("2026-02-29").is_err());
/// # Ok::<(), ocop::date::InvalidDate>(())
/// ```
///
/// # Errors
///
/// [`InvalidDate`] (`invalid_date`) for text that is not four, two and two digits with hyphens
/// between them, and for digits that name no day of the calendar.
pub fn parse(text: &str) -> Result<Date, InvalidDate> {
    read(text).ok_or_else(|| InvalidDate { given: String::from(text), field: None })
}

fn read(text: &str) -> Option<Date> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let digits = |text: &str, length| {
        let plain = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| text.parse::<u16>().ok())?
    };
    let month = Month::try_from(u8::try_from(digits(month, 2)?).ok()?).ok()?;
    let day = u8::try_from(digits(day, 2)?).ok()?;
    let year = digits(year, 4).filter(|year| *year > 0)?;
    Date::from_calendar_date(i32::from(year), month, day).ok()
}

/// The first day that can be written. `Date::MIN` is before it.
pub(crate) const FIRST: Date = date!(0001 - 01 - 01);

/// The last day that can be written. `Date::MAX` is after it where another crate switches on longer
/// calendars in `time`.
pub(crate) const LAST: Date = date!(9999 - 12 - 31);

/// Whether a day can be written: its year is 1 to 9999. Other crates can switch on longer calendars
/// in `time`.
pub(crate) const fn is_writable(day: Date) -> bool {
    1 <= day.year() && day.year() <= 9999
}

/// The day itself if it can be written.
pub(crate) fn writable(day: Date) -> Result<Date, InvalidDate> {
    if is_writable(day) {
        Ok(day)
    } else {
        Err(InvalidDate { given: alloc::format!("{}", text(day)), field: None })
    }
}

/// The same of the day of a field, which the error names.
pub(crate) fn writable_in(field: &'static str, day: Date) -> Result<Date, InvalidDate> {
    writable(day).map_err(|error| error.of_field(field))
}

/// The day as `YYYY-MM-DD`.
///
/// ```
/// use time::macros::date;
///
/// assert_eq!(ocop::date::text(date!(2026 - 05 - 22)).to_string(), "2026-05-22");
/// ```
#[must_use]
pub const fn text(day: Date) -> impl fmt::Display {
    DateText(day)
}

struct DateText(Date);

impl fmt::Display for DateText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        write!(f, "{year:04}-{:02}-{day:02}", u8::from(month))
    }
}

words! {
    invalid_date(given) = "{given} không phải là ngày; ngày được viết NNNN-TT-NN, từ 0001-01-01 đến 9999-12-31"
        / "{given} is no day; a day is written YYYY-MM-DD, from 0001-01-01 to 9999-12-31";
}

/// Text that is no day.
///
/// Its code is `invalid_date`. It comes from [`parse`], and from functions that take a day, for a
/// day outside the years 1 to 9999. Where the day is that of a field, the error names the field.
///
/// ```
/// use ocop::{Lang, Problem, Say};
///
/// let error = ocop::date::parse("22/5/2026").unwrap_err();
/// assert_eq!((error.code(), error.given()), ("invalid_date", "22/5/2026"));
/// assert!(error.text(Lang::Vi).to_string().contains("NNNN-TT-NN"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidDate {
    given: String,
    field: Option<&'static str>,
}

impl InvalidDate {
    /// The text given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    pub(crate) fn of_field(self, field: &'static str) -> Self {
        Self { field: Some(field), ..self }
    }
}

impl Say for InvalidDate {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        invalid_date(lang, f, &Quoted(&self.given))
    }
}

impl Problem for InvalidDate {
    fn code(&self) -> &'static str {
        "invalid_date"
    }

    fn details(&self) -> Details {
        Details { field: self.field.map(String::from), ..Details::given(&self.given) }
    }
}

problem! { InvalidDate }

/// Stores a [`Date`] as `YYYY-MM-DD`: `#[serde(with = "ocop::date::serde")]`.
#[cfg(feature = "serde")]
pub mod serde {
    use ::serde::{Deserializer, Serializer, ser};
    use ::time::Date;

    use super::{is_writable, text};

    /// Writes a day.
    ///
    /// ```
    /// use serde_json::value::Serializer;
    /// use time::macros::date;
    ///
    /// let written = ocop::date::serde::serialize(&date!(2026 - 05 - 22), Serializer)?;
    /// assert_eq!(written, "2026-05-22");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// An error of the format, without a code, for a year outside 1 to 9999, which could not be
    /// read back.
    pub fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        if is_writable(*day) {
            serializer.collect_str(&text(*day))
        } else {
            Err(ser::Error::custom("a day outside the years 1 to 9999 is not written"))
        }
    }

    /// Reads a day.
    ///
    /// ```
    /// use serde_json::json;
    /// use time::macros::date;
    ///
    /// let day = ocop::date::serde::deserialize(json!("2026-05-22"))?;
    /// assert_eq!(day, date!(2026 - 05 - 22));
    /// assert!(ocop::date::serde::deserialize(json!("22/5/2026")).is_err());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// An error of the format, without a code, for any value that is not a day as text
    /// (`YYYY-MM-DD`).
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        crate::base::stored::from_text::<Day, D>(deserializer).map(|Day(day)| day)
    }

    struct Day(Date);

    impl core::str::FromStr for Day {
        type Err = super::InvalidDate;

        fn from_str(text: &str) -> Result<Self, Self::Err> {
            super::parse(text).map(Self)
        }
    }

    #[derive(::serde::Serialize, ::serde::Deserialize)]
    #[serde(crate = "::serde")]
    struct Stored(#[serde(with = "self")] Date);

    /// Stores a list of days, each as `YYYY-MM-DD`: `#[serde(with = "ocop::date::serde::list")]`.
    pub mod list {
        use alloc::vec::Vec;

        use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
        use ::time::Date;

        use super::Stored;

        /// Writes a list of days.
        ///
        /// ```
        /// use serde_json::value::Serializer;
        /// use time::macros::date;
        ///
        /// let holidays = [date!(2026 - 09 - 01), date!(2026 - 09 - 02)];
        /// let written = ocop::date::serde::list::serialize(&holidays, Serializer)?;
        /// assert_eq!(written.to_string(), r#"["2026-09-01","2026-09-02"]"#);
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        ///
        /// # Errors
        ///
        /// As [`serialize`](super::serialize): an error of the format, without a code.
        pub fn serialize<S: Serializer>(days: &[Date], serializer: S) -> Result<S::Ok, S::Error> {
            days.iter().map(|day| Stored(*day)).collect::<Vec<_>>().serialize(serializer)
        }

        /// Reads a list of days.
        ///
        /// ```
        /// use serde_json::json;
        ///
        /// let days = ocop::date::serde::list::deserialize(json!(["2026-09-01", "2026-09-02"]))?;
        /// assert_eq!(days.len(), 2);
        /// // A list with a text that is no day is refused.
        /// let wrong = json!(["2026-09-01", "2026-09-31"]);
        /// assert!(ocop::date::serde::list::deserialize(wrong).is_err());
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        ///
        /// # Errors
        ///
        /// As [`deserialize`](super::deserialize): an error of the format, without a code.
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Date>, D::Error> {
            Vec::<Stored>::deserialize(deserializer)
                .map(|days| days.into_iter().map(|Stored(day)| day).collect())
        }
    }

    /// Stores an `Option<Date>` as `YYYY-MM-DD` or null:
    /// `#[serde(with = "ocop::date::serde::option")]`.
    pub mod option {
        use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
        use ::time::Date;

        use super::Stored;

        /// Writes a day or nothing.
        ///
        /// ```
        /// use serde_json::value::Serializer;
        ///
        /// let written = ocop::date::serde::option::serialize(&None, Serializer)?;
        /// assert!(written.is_null());
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        ///
        /// # Errors
        ///
        /// As [`serialize`](super::serialize): an error of the format, without a code.
        pub fn serialize<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
            day.map(Stored).serialize(serializer)
        }

        /// Reads a day or nothing.
        ///
        /// ```
        /// use serde_json::json;
        /// use time::macros::date;
        ///
        /// let day = ocop::date::serde::option::deserialize(json!("2026-05-22"))?;
        /// assert_eq!(day, Some(date!(2026 - 05 - 22)));
        /// assert_eq!(ocop::date::serde::option::deserialize(json!(null))?, None);
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        ///
        /// # Errors
        ///
        /// As [`deserialize`](super::deserialize): an error of the format, without a code.
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
            Option::<Stored>::deserialize(deserializer).map(|day| day.map(|Stored(day)| day))
        }
    }
}
