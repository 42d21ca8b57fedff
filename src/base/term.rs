//! Terms: how days, months and working days are counted.
//!
//! The decisions set terms without saying how to count them; the library counts as the Civil Code
//! 2015 does (Articles 147 and 148; [reading 12](crate::law::Reading::Terms)): the first day is not
//! counted, and a term in months ends with the end of the corresponding day of its last month, or
//! with that month's last day where there is no such day.
//!
//! ```
//! use ocop::term;
//! use time::macros::date;
//!
//! assert_eq!(term::months_after(date!(2023 - 05 - 10), 36), Some(date!(2026 - 05 - 10)));
//! assert_eq!(term::months_after(date!(2024 - 02 - 29), 36), Some(date!(2027 - 02 - 28)));
//! assert_eq!(term::days_after(date!(2026 - 05 - 22), 60), Some(date!(2026 - 07 - 21)));
//! ```

use time::{Date, Duration, Month, Weekday};

/// The last day of a term of months that begins on a day: that day is still within the term.
///
/// `None` past the calendar's end (the year 9999).
#[must_use]
pub fn months_after(day: Date, months: u16) -> Option<Date> {
    let month = u16::from(u8::from(day.month())).checked_sub(1)?.checked_add(months)?;
    let (years, month) = (month.checked_div(12)?, month.checked_rem(12)?.checked_add(1)?);
    let year = day.year().checked_add(i32::from(years))?;
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(year, month, day.day().min(month.length(year))).ok()
}

/// The last day of a term of days that begins on a day, which is not counted.
///
/// `None` past the calendar's end.
#[must_use]
pub fn days_after(day: Date, days: u16) -> Option<Date> {
    day.checked_add(Duration::days(i64::from(days)))
}

/// The day from which a term of days would end on the given one.
///
/// `None` before the calendar's beginning.
#[must_use]
pub fn days_before(day: Date, days: u16) -> Option<Date> {
    day.checked_sub(Duration::days(i64::from(days)))
}

/// Whether a day is a working day: no Saturday, no Sunday, none of the caller's holidays.
///
/// The library knows no holidays by heart: the government sets them year by year.
///
/// ```
/// use ocop::term;
/// use time::macros::date;
///
/// let national_day = [date!(2026 - 09 - 02)];
/// assert!(!term::is_working_day(date!(2026 - 09 - 02), &national_day));
/// assert!(term::is_working_day(date!(2026 - 09 - 02), &[]));
/// assert!(!term::is_working_day(date!(2026 - 09 - 05), &[]));
/// ```
#[must_use]
#[doc(alias = "ngày làm việc")]
pub fn is_working_day(day: Date, holidays: &[Date]) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !holidays.contains(&day)
}

/// The last day of a term of working days that begins on a day, which is not counted.
///
/// `None` past the calendar's end.
///
/// ```
/// use ocop::term;
/// use time::macros::date;
///
/// // Fifteen working days from a Monday: three weeks, or a day more with a holiday in between.
/// let monday = date!(2026 - 08 - 31);
/// let after = |holidays: &[time::Date]| term::working_days_after(monday, 15, holidays);
/// assert_eq!(after(&[]), Some(date!(2026 - 09 - 21)));
/// assert_eq!(after(&[date!(2026 - 09 - 02)]), Some(date!(2026 - 09 - 22)));
/// ```
#[must_use]
pub fn working_days_after(day: Date, days: u16, holidays: &[Date]) -> Option<Date> {
    let mut end = day;
    let mut left = days;
    while left > 0 {
        end = end.next_day()?;
        if is_working_day(end, holidays) {
            left = left.saturating_sub(1);
        }
    }
    Some(end)
}
