//! Terms: how days, months and working days are counted.
//!
//! The decisions set terms and do not say how to count them. The library counts as the Civil Code
//! 2015 does ([reading 12](crate::law::Reading::Terms)):
//!
//! * The first day is not counted (Art. 147(2)).
//! * A term of days ends with its last day (Art. 148(1)); a term of months ends with the
//!   corresponding day of its last month, or with that month's last day where there is no such day
//!   (Art. 148(3)).
//! * Where somebody must act within the term and its last day is a day off, the term ends with the
//!   next working day (Art. 148(5); [reading 30](crate::law::Reading::WeekendDeadlines)). The
//!   caller's [`WorkCalendar`] says which days are off. A certificate's last day does not move, and
//!   a day that is counted backwards does not move either.
//!
//! ```
//! use ocop::term;
//! use time::macros::date;
//!
//! assert_eq!(term::months_after(date!(2023 - 05 - 10), 36), Some(date!(2026 - 05 - 10)));
//! assert_eq!(term::months_after(date!(2024 - 02 - 29), 36), Some(date!(2027 - 02 - 28)));
//! assert_eq!(term::days_after(date!(2026 - 05 - 22), 60), Some(date!(2026 - 07 - 21)));
//!
//! // Thirty days later is a Sunday: the last day to act is then the Monday.
//! let sunday = term::days_after(date!(2026 - 05 - 22), 30).ok_or("past the calendar")?;
//! let calendar = term::WorkCalendar::new();
//! assert_eq!(calendar.last_day_to_act(sunday), Some(date!(2026 - 06 - 22)));
//! # Ok::<(), &str>(())
//! ```

mod calendar;

use time::{Date, Duration, Month};

use crate::base::date;

#[doc(alias("ngày làm việc", "ngay lam viec", "ngày nghỉ lễ", "ngay nghi le"))]
pub use calendar::WorkCalendar;
pub use calendar::WorkCalendarError;

/// The last day of a term of months that begins on a day. The first day is not counted; the last
/// day is still within the term.
///
/// `None` past the calendar's end (the year 9999).
///
/// Source: Civil Code 2015, Art. 147(2) and 148(3), by [reading 12](crate::law::Reading::Terms).
///
/// ```
/// use ocop::term;
/// use time::macros::date;
///
/// assert_eq!(term::months_after(date!(2026 - 01 - 31), 1), Some(date!(2026 - 02 - 28)));
/// assert_eq!(term::months_after(date!(9999 - 12 - 31), 1), None);
/// ```
#[must_use]
pub fn months_after(day: Date, months: u16) -> Option<Date> {
    let month = u32::from(u8::from(day.month())).checked_sub(1)?.checked_add(u32::from(months))?;
    let (years, month) = (month.checked_div(12)?, month.checked_rem(12)?.checked_add(1)?);
    let year = day.year().checked_add(i32::try_from(years).ok()?)?;
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    let last = Date::from_calendar_date(year, month, day.day().min(month.length(year)));
    last.ok().filter(|last| *last <= date::LAST)
}

/// The last day of a term of days that begins on a day. The first day is not counted; the last day
/// is still within the term.
///
/// `None` past the calendar's end (the year 9999).
///
/// Source: Civil Code 2015, Art. 147(2) and 148(1), by [reading 12](crate::law::Reading::Terms).
///
/// ```
/// use ocop::term;
/// use time::macros::date;
///
/// assert_eq!(term::days_after(date!(2026 - 11 - 23), 15), Some(date!(2026 - 12 - 08)));
/// ```
#[must_use]
pub fn days_after(day: Date, days: u16) -> Option<Date> {
    day.checked_add(Duration::days(i64::from(days))).filter(|last| *last <= date::LAST)
}

/// The day that is a number of days before a day. A term of that many days that begins on it would
/// end on the given day. Where it is a day off, it does not move.
///
/// `None` before the calendar's beginning (the year 1).
///
/// Source: [reading 30](crate::law::Reading::WeekendDeadlines).
///
/// ```
/// use ocop::term;
/// use time::macros::date;
///
/// assert_eq!(term::days_before(date!(2026 - 12 - 20), 180), Some(date!(2026 - 06 - 23)));
/// ```
#[must_use]
pub fn days_before(day: Date, days: u16) -> Option<Date> {
    day.checked_sub(Duration::days(i64::from(days))).filter(|first| date::FIRST <= *first)
}
