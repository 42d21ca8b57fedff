//! Days as text.
//!
//! The library takes and gives [`time::Date`]; on the wire and in messages a day is `YYYY-MM-DD`, whatever features other crates
//! switch on in `time`.

use core::fmt;

use alloc::string::String;
use time::{Date, Month};

/// Reads a day written `YYYY-MM-DD`.
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
/// [`InvalidDate`] for anything but four, two and two digits that name a day of the calendar.
pub fn parse(text: &str) -> Result<Date, InvalidDate> {
    read(text).ok_or_else(|| InvalidDate { given: String::from(text) })
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
    Date::from_calendar_date(i32::from(digits(year, 4)?), month, day).ok()
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

/// Text that is no day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{given:?} is no day; a day is written YYYY-MM-DD")]
pub struct InvalidDate {
    given: String,
}

impl InvalidDate {
    /// The text given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "invalid_date"
    }
}
