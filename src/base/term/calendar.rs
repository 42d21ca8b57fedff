use alloc::vec::Vec;
use core::fmt;

use time::{Date, Weekday};

use crate::base::{Details, Lang, Problem, Say, date, problem, words};

/// A calendar that says which days are worked: the library knows the weekends, and the caller gives
/// the holidays and the make-up days.
///
/// The library holds no list of holidays. The government sets them year by year, together with the
/// Saturdays that are worked in place of another day off. A day is looked up in logarithmic time,
/// whatever the number of holidays.
///
/// Source: Civil Code 2015, Art. 148(5), [reading 12](crate::law::Reading::Terms) and
/// [reading 30](crate::law::Reading::WeekendDeadlines).
///
/// ```
/// use ocop::term::WorkCalendar;
/// use time::macros::date;
///
/// let calendar = WorkCalendar::new()
///     .with_holidays([date!(2026 - 09 - 01), date!(2026 - 09 - 02)])?
///     .with_make_up_days([date!(2026 - 08 - 22)])?;
/// assert!(!calendar.is_working_day(date!(2026 - 09 - 02)));
/// assert!(calendar.is_working_day(date!(2026 - 08 - 22)), "a Saturday that is worked");
/// assert!(!calendar.is_working_day(date!(2026 - 08 - 29)), "another Saturday");
/// # Ok::<(), ocop::term::WorkCalendarError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of two lists of days, and a list that is left out is empty. Reading
/// checks the days as making a calendar does, and refuses a name that it does not know.
///
/// ```
/// use ocop::term::WorkCalendar;
///
/// let json = r#"{"holidays":["2026-09-01","2026-09-02"],"make_up_days":["2026-08-22"]}"#;
/// let calendar: WorkCalendar = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&calendar)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct WorkCalendar {
    /// In order, each once.
    holidays: Vec<Date>,
    /// In order, each once, all of them on weekends and none a holiday.
    make_up_days: Vec<Date>,
    /// The holidays that are no weekends, so that working days can be counted without a look at
    /// each.
    off: Vec<Date>,
}

/// The fields of its days.
const HOLIDAYS: &str = "holidays";
const MAKE_UP_DAYS: &str = "make_up_days";

impl WorkCalendar {
    /// A calendar without holidays and make-up days: every Monday to Friday is worked.
    ///
    /// ```
    /// use ocop::term::WorkCalendar;
    /// use time::macros::date;
    ///
    /// // 2 September is the National Day, but the library holds no list of holidays.
    /// assert!(WorkCalendar::new().is_working_day(date!(2026 - 09 - 02)));
    /// assert!(!WorkCalendar::new().is_working_day(date!(2026 - 09 - 05)), "a Saturday");
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self { holidays: Vec::new(), make_up_days: Vec::new(), off: Vec::new() }
    }

    /// The same calendar with more public holidays, in any order. One on a weekend changes nothing.
    ///
    /// ```
    /// use ocop::term::WorkCalendar;
    /// use time::macros::date;
    ///
    /// let calendar = WorkCalendar::new().with_holidays([date!(2026 - 09 - 02)])?;
    /// // A term that ends on the National Day, a Wednesday, ends on the Thursday.
    /// let last = calendar.last_day_to_act(date!(2026 - 09 - 02));
    /// assert_eq!(last, Some(date!(2026 - 09 - 03)));
    /// # Ok::<(), ocop::term::WorkCalendarError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`WorkCalendarError`]: `holiday_worked` for a day that is a make-up day,
    /// `day_out_of_calendar` for a day outside the years 1 to 9999.
    pub fn with_holidays(self, days: impl IntoIterator<Item = Date>) -> Result<Self, WorkCalendarError> {
        let holidays = merged(self.holidays, days);
        let off = holidays.iter().copied().filter(|day| !is_weekend(*day)).collect();
        Self { holidays, off, ..self }.checked(HOLIDAYS)
    }

    /// The same calendar with more make-up days: Saturdays or Sundays that are worked.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::term::WorkCalendar;
    /// use time::macros::date;
    ///
    /// let calendar = WorkCalendar::new().with_make_up_days([date!(2026 - 08 - 22)])?;
    /// assert!(calendar.is_working_day(date!(2026 - 08 - 22)), "a Saturday that is worked");
    /// let error = WorkCalendar::new().with_make_up_days([date!(2026 - 08 - 24)]).unwrap_err();
    /// assert_eq!(error.code(), "make_up_on_weekday"); // a Monday
    /// # Ok::<(), ocop::term::WorkCalendarError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`WorkCalendarError`]: `make_up_on_weekday` for a Monday to Friday, `holiday_worked` for a
    /// day that is a holiday, `day_out_of_calendar` for a day outside the years 1 to 9999.
    #[doc(alias("ngày làm bù", "ngay lam bu"))]
    pub fn with_make_up_days(self, days: impl IntoIterator<Item = Date>) -> Result<Self, WorkCalendarError> {
        Self { make_up_days: merged(self.make_up_days, days), ..self }.checked(MAKE_UP_DAYS)
    }

    /// The calendar, if the days that came in by a field are right.
    fn checked(self, field: &'static str) -> Result<Self, WorkCalendarError> {
        let mut all = self.holidays.iter().chain(&self.make_up_days).copied();
        if let Some(day) = all.find(|day| !date::is_writable(*day)) {
            return Err(WorkCalendarError::OutOfCalendar { field, day });
        }
        let mut worked = self.make_up_days.iter().copied();
        if let Some(day) = worked.clone().find(|day| !is_weekend(*day)) {
            return Err(WorkCalendarError::MakeUpOnWeekday { day });
        }
        match worked.find(|day| self.is_holiday(*day)) {
            Some(day) => Err(WorkCalendarError::HolidayWorked { field, day }),
            None => Ok(self),
        }
    }

    /// The holidays, in order.
    #[must_use]
    pub fn holidays(&self) -> &[Date] {
        &self.holidays
    }

    /// The make-up days, in order.
    #[must_use]
    pub fn make_up_days(&self) -> &[Date] {
        &self.make_up_days
    }

    fn is_holiday(&self, day: Date) -> bool {
        self.holidays.binary_search(&day).is_ok()
    }

    /// Whether a day is worked. A Monday to Friday is worked if it is no holiday, a Saturday or
    /// Sunday if it is a make-up day.
    ///
    /// ```
    /// use ocop::term::WorkCalendar;
    /// use time::macros::date;
    ///
    /// assert!(WorkCalendar::new().is_working_day(date!(2026 - 05 - 22)), "a Friday");
    /// assert!(!WorkCalendar::new().is_working_day(date!(2026 - 05 - 23)), "a Saturday");
    /// ```
    #[must_use]
    pub fn is_working_day(&self, day: Date) -> bool {
        if is_weekend(day) { self.make_up_days.binary_search(&day).is_ok() } else { !self.is_holiday(day) }
    }

    /// The last day of a term of working days that begins on a day. The first day is not counted;
    /// the last day is still within the term. A term of 0 days ends on the day itself.
    ///
    /// `None` past the calendar's end.
    ///
    /// Source: Civil Code 2015, Art. 147(2), by [reading 12](crate::law::Reading::Terms).
    ///
    /// ```
    /// use ocop::term::WorkCalendar;
    /// use time::macros::date;
    ///
    /// // Fifteen working days from a Monday: three weeks, or a day more with a holiday in between.
    /// let monday = date!(2026 - 08 - 31);
    /// let calendar = WorkCalendar::new();
    /// assert_eq!(calendar.working_days_after(monday, 15), Some(date!(2026 - 09 - 21)));
    /// let calendar = calendar.with_holidays([date!(2026 - 09 - 02)])?;
    /// assert_eq!(calendar.working_days_after(monday, 15), Some(date!(2026 - 09 - 22)));
    /// # Ok::<(), ocop::term::WorkCalendarError>(())
    /// ```
    #[must_use]
    pub fn working_days_after(&self, day: Date, days: u16) -> Option<Date> {
        if days == 0 {
            return Some(day);
        }
        self.reach(day, self.worked_until(day).checked_add(i64::from(days))?)
    }

    /// The last day to act, where somebody must act within a term that would end on the given day:
    /// that day if it is worked, otherwise the next day that is worked.
    ///
    /// `None` past the calendar's end. Do not use it for the last day of a certificate or for a day
    /// that is counted backwards: these do not move.
    ///
    /// Source: Civil Code 2015, Art. 148(5), and
    /// [reading 30](crate::law::Reading::WeekendDeadlines).
    ///
    /// ```
    /// use ocop::term::WorkCalendar;
    /// use time::macros::date;
    ///
    /// let calendar = WorkCalendar::new().with_holidays([date!(2026 - 09 - 02)])?;
    /// assert_eq!(calendar.last_day_to_act(date!(2026 - 06 - 21)), Some(date!(2026 - 06 - 22)));
    /// assert_eq!(calendar.last_day_to_act(date!(2026 - 07 - 21)), Some(date!(2026 - 07 - 21)));
    /// assert_eq!(calendar.last_day_to_act(date!(2026 - 09 - 02)), Some(date!(2026 - 09 - 03)));
    /// # Ok::<(), ocop::term::WorkCalendarError>(())
    /// ```
    #[must_use]
    pub fn last_day_to_act(&self, last: Date) -> Option<Date> {
        if self.is_working_day(last) {
            return Some(last);
        }
        self.reach(last, self.worked_until(last).checked_add(1)?)
    }

    /// How many days are worked until a day, which is counted, since a Monday long ago; before it
    /// the number is negative.
    fn worked_until(&self, day: Date) -> i64 {
        let since = i64::from(day.to_julian_day()); // the day 0 is a Monday
        let (weeks, days) = (since.div_euclid(7), since.rem_euclid(7));
        // At most as many as there are days in the calendar, some 7 million.
        let weekdays = weeks.saturating_mul(5).saturating_add(days.saturating_add(1).min(5));
        let count =
            |list: &[Date]| i64::try_from(list.partition_point(|one| *one <= day)).unwrap_or(i64::MAX);
        weekdays.saturating_sub(count(&self.off)).saturating_add(count(&self.make_up_days))
    }

    /// The first day after a day until which so many days are worked, more than until that day.
    fn reach(&self, after: Date, worked: i64) -> Option<Date> {
        let end = date::LAST.to_julian_day();
        let reaches = |day: i32| Date::from_julian_day(day).is_ok_and(|day| self.worked_until(day) >= worked);
        // In steps twice as long each time, then in halves: not from day to day, however many holidays
        // there are.
        let (mut before, mut step) = (after.to_julian_day(), 1_i32);
        let mut there = before.saturating_add(step).min(end);
        while !reaches(there) {
            if there == end {
                return None;
            }
            before = there;
            step = step.saturating_mul(2);
            there = before.saturating_add(step).min(end);
        }
        loop {
            let half = there.saturating_sub(before).checked_div(2)?;
            if half == 0 {
                return Date::from_julian_day(there).ok();
            }
            let middle = before.saturating_add(half);
            if reaches(middle) {
                there = middle;
            } else {
                before = middle;
            }
        }
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn merged(mut days: Vec<Date>, more: impl IntoIterator<Item = Date>) -> Vec<Date> {
    days.extend(more);
    days.sort_unstable();
    days.dedup();
    days
}

words! {
    make_up_on_weekday(day) = "ngày {day} không phải thứ Bảy hay Chủ nhật nên không thể là ngày làm bù" / "{day} is no Saturday or Sunday, so it cannot be a make-up day";
    holiday_worked(day) = "ngày {day} vừa là ngày nghỉ lễ vừa là ngày làm bù" / "{day} is both a holiday and a make-up day";
    out_of_calendar(day) = "ngày {day} nằm ngoài các năm từ 1 đến 9999" / "{day} is outside the years 1 to 9999";
}

/// Why days cannot make a calendar.
///
/// Its codes are `make_up_on_weekday`, `holiday_worked` and `day_out_of_calendar`.
///
/// ```
/// use ocop::{Problem, term::WorkCalendar};
/// use time::macros::date;
///
/// let error = WorkCalendar::new().with_make_up_days([date!(2026 - 05 - 22)]).unwrap_err();
/// assert_eq!(error.code(), "make_up_on_weekday");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkCalendarError {
    /// A make-up day that is no Saturday or Sunday (`make_up_on_weekday`).
    MakeUpOnWeekday {
        /// The day.
        day: Date,
    },
    /// A day that is given as a holiday and as a make-up day (`holiday_worked`).
    HolidayWorked {
        /// The field that it was given in last: `holidays` or `make_up_days`.
        field: &'static str,
        /// The day.
        day: Date,
    },
    /// A day outside the years 1 to 9999 (`day_out_of_calendar`).
    OutOfCalendar {
        /// The field of the day: `holidays` or `make_up_days`.
        field: &'static str,
        /// The day.
        day: Date,
    },
}

impl Say for WorkCalendarError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MakeUpOnWeekday { day } => make_up_on_weekday(lang, f, day),
            Self::HolidayWorked { day, .. } => holiday_worked(lang, f, day),
            Self::OutOfCalendar { day, .. } => out_of_calendar(lang, f, day),
        }
    }
}

impl Problem for WorkCalendarError {
    fn code(&self) -> &'static str {
        match self {
            Self::MakeUpOnWeekday { .. } => "make_up_on_weekday",
            Self::HolidayWorked { .. } => "holiday_worked",
            Self::OutOfCalendar { .. } => "day_out_of_calendar",
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::MakeUpOnWeekday { day } => Details::of_field(MAKE_UP_DAYS).with_given(date::text(*day)),
            Self::HolidayWorked { field, day } | Self::OutOfCalendar { field, day } => {
                Details::of_field(field).with_given(date::text(*day))
            }
        }
    }
}

problem! { WorkCalendarError }

#[cfg(feature = "serde")]
mod stored {
    use alloc::vec::Vec;

    use time::Date;

    use super::{WorkCalendar, WorkCalendarError};
    use crate::base::stored::stored;

    /// `{"holidays": ["2026-09-02"], "make_up_days": []}`; a list left out is empty.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
    #[serde(deny_unknown_fields)]
    struct CalendarFields {
        #[serde(default, with = "crate::base::date::serde::list")]
        #[cfg_attr(feature = "schemars1", schemars(with = "Vec<alloc::string::String>"))]
        holidays: Vec<Date>,
        #[serde(default, with = "crate::base::date::serde::list")]
        #[cfg_attr(feature = "schemars1", schemars(with = "Vec<alloc::string::String>"))]
        make_up_days: Vec<Date>,
    }

    impl From<&WorkCalendar> for CalendarFields {
        fn from(calendar: &WorkCalendar) -> Self {
            Self { holidays: calendar.holidays.clone(), make_up_days: calendar.make_up_days.clone() }
        }
    }

    impl TryFrom<CalendarFields> for WorkCalendar {
        type Error = WorkCalendarError;

        fn try_from(fields: CalendarFields) -> Result<Self, Self::Error> {
            Self::new().with_holidays(fields.holidays)?.with_make_up_days(fields.make_up_days)
        }
    }

    stored! { WorkCalendar as CalendarFields }
}
