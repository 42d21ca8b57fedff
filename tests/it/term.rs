//! How days, months and working days are counted, against a calendar that is stepped through day by day.

use std::sync::LazyLock;

use ocop::law::{Act, Citation, Reading};
use ocop::term::{WorkCalendar, WorkCalendarError};
use ocop::{Lang, Problem, Say, date, term};
use proptest::prelude::*;
use time::Date;
use time::macros::date;

/// A second calendar: a list of days, one after the other, that knows nothing but how long the months are.
///
/// Days are places in the list, so that a count of days is a count of places.
pub(crate) struct Calendar {
    days: Vec<(i32, u8, u8)>,
    dates: Vec<Date>,
}

/// 2016 to 2104: the leap days of the programme's time, and 2100, which has none.
pub(crate) static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| Calendar::new(2016, 2104));

impl Calendar {
    fn new(first: i32, last: i32) -> Self {
        let mut days = Vec::new();
        for year in first..=last {
            for month in 1..=12 {
                for day in 1..=length(year, month) {
                    days.push((year, month, day));
                }
            }
        }
        let dates = days
            .iter()
            .map(|(year, month, day)| date::parse(&format!("{year}-{month:02}-{day:02}")).unwrap());
        Self { dates: dates.collect(), days }
    }

    /// The places of the days from one day to another, both included.
    pub(crate) fn between(&self, from: &str, to: &str) -> std::ops::RangeInclusive<usize> {
        self.place(from)..=self.place(to)
    }

    /// The place of a day written `YYYY-MM-DD`.
    pub(crate) fn place(&self, day: &str) -> usize {
        let mut numbers = day.split('-').map(|number| number.parse::<i32>().unwrap());
        let (year, month, day) = (numbers.next(), numbers.next(), numbers.next());
        let found = |(y, m, d): &(i32, u8, u8)| {
            (Some(*y), Some(i32::from(*m)), Some(i32::from(*d))) == (year, month, day)
        };
        self.days.iter().position(found).unwrap()
    }

    /// The day at a place.
    pub(crate) fn date(&self, place: usize) -> Date {
        self.dates[place]
    }

    /// The place of the last day of a term of months: walk month by month, then to the day of the same number or the month's last.
    pub(crate) fn months_after(&self, place: usize, months: usize) -> usize {
        let (_, _, number) = self.days[place];
        let mut at = place;
        let mut left = months;
        while left > 0 {
            at += 1;
            if self.days[at].2 == 1 {
                left -= 1;
            }
        }
        while self.days[at].2 < number && self.days[at + 1].2 != 1 {
            at += 1;
        }
        if months == 0 { place } else { at }
    }

    /// Saturday or Sunday: the list begins on a Friday.
    fn is_weekend(place: usize) -> bool {
        matches!(place % 7, 1 | 2)
    }

    /// Whether a day is worked.
    fn is_working_day(place: usize, holidays: &[usize], make_up: &[usize]) -> bool {
        if Self::is_weekend(place) { make_up.contains(&place) } else { !holidays.contains(&place) }
    }

    /// The place of the last day of a term of working days.
    fn working_days_after(place: usize, days: usize, holidays: &[usize], make_up: &[usize]) -> usize {
        let mut at = place;
        let mut counted = 0;
        while counted < days {
            at += 1;
            if Self::is_working_day(at, holidays, make_up) {
                counted += 1;
            }
        }
        at
    }
}

fn length(year: i32, month: u8) -> u8 {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn known_holidays() -> Vec<usize> {
    let days = [
        "2026-01-01",
        "2026-02-16",
        "2026-02-17",
        "2026-02-18",
        "2026-02-19",
        "2026-02-20",
        "2026-04-30",
        "2026-05-01",
        "2026-09-01",
        "2026-09-02",
        // A holiday on a Sunday takes no working day.
        "2026-04-26",
    ];
    days.iter().map(|day| CALENDAR.place(day)).collect()
}

#[test]
fn a_term_of_months_ends_with_the_corresponding_day_or_the_last_of_the_month() {
    let table = [
        (date!(2023 - 05 - 10), 36, date!(2026 - 05 - 10)),
        (date!(2024 - 02 - 29), 36, date!(2027 - 02 - 28)),
        (date!(2024 - 02 - 29), 48, date!(2028 - 02 - 29)),
        (date!(2023 - 02 - 28), 12, date!(2024 - 02 - 28)),
        (date!(2023 - 02 - 28), 36, date!(2026 - 02 - 28)),
        (date!(2021 - 03 - 01), 36, date!(2024 - 03 - 01)),
        (date!(2026 - 01 - 31), 1, date!(2026 - 02 - 28)),
        (date!(2027 - 12 - 31), 2, date!(2028 - 02 - 29)),
        (date!(2026 - 08 - 31), 1, date!(2026 - 09 - 30)),
        (date!(2026 - 12 - 01), 1, date!(2027 - 01 - 01)),
        (date!(2026 - 11 - 30), 1, date!(2026 - 12 - 30)),
        (date!(2096 - 02 - 29), 48, date!(2100 - 02 - 28)),
        (date!(2026 - 05 - 22), 0, date!(2026 - 05 - 22)),
    ];
    for (day, months, last) in table {
        assert_eq!(term::months_after(day, months), Some(last), "{day} {months}");
    }
}

#[test]
fn months_are_counted_as_stepping_day_by_day_counts_them() {
    for span in [("2016-01-01", "2031-12-31"), ("2095-01-01", "2099-12-31")] {
        for place in CALENDAR.between(span.0, span.1) {
            for months in [0, 1, 2, 11, 12, 13, 36, 48] {
                let expected = CALENDAR.date(CALENDAR.months_after(place, months));
                let counted = term::months_after(CALENDAR.date(place), u16::try_from(months).unwrap());
                assert_eq!(counted, Some(expected), "{} {months}", CALENDAR.date(place));
            }
        }
    }
}

#[test]
fn days_are_counted_without_the_first_in_both_directions() {
    for place in CALENDAR.between("2017-01-01", "2031-12-31") {
        let day = CALENDAR.date(place);
        for days in [0, 1, 15, 30, 45, 60, 120, 180, 366] {
            let number = u16::try_from(days).unwrap();
            assert_eq!(term::days_after(day, number), Some(CALENDAR.date(place + days)), "{day} {days}");
            assert_eq!(term::days_before(day, number), Some(CALENDAR.date(place - days)), "{day} {days}");
        }
    }
}

#[test]
fn the_days_of_the_transition_are_the_printed_ones() {
    let in_force = date!(2026 - 05 - 22);
    let table = [(30, date!(2026 - 06 - 21)), (60, date!(2026 - 07 - 21)), (180, date!(2026 - 11 - 18))];
    for (days, last) in table {
        assert_eq!(term::days_after(in_force, days), Some(last));
        assert_eq!(term::days_before(last, days), Some(in_force));
    }
}

/// A calendar with holidays and without make-up days.
fn holidays(days: impl IntoIterator<Item = Date>) -> WorkCalendar {
    WorkCalendar::new().with_holidays(days).unwrap()
}

#[test]
fn weekends_are_no_working_days_and_the_library_knows_no_holiday() {
    // A Friday that is fixed from outside: 26/2026 was signed on one.
    assert!(!Calendar::is_weekend(CALENDAR.place("2026-05-22")));
    assert!(Calendar::is_weekend(CALENDAR.place("2026-05-23")));
    assert!(Calendar::is_weekend(CALENDAR.place("2026-05-24")));
    for place in CALENDAR.between("2016-01-01", "2031-12-31") {
        let day = CALENDAR.date(place);
        assert_eq!(WorkCalendar::new().is_working_day(day), !Calendar::is_weekend(place), "{day}");
        assert!(!holidays([date!(2015 - 01 - 01), day]).is_working_day(day), "{day}");
    }
}

#[test]
fn a_make_up_day_is_a_weekend_that_is_worked() {
    for place in CALENDAR.between("2026-01-01", "2026-12-31") {
        let day = CALENDAR.date(place);
        let made_up = WorkCalendar::new().with_make_up_days([day]);
        if Calendar::is_weekend(place) {
            let made_up = made_up.unwrap();
            assert!(made_up.is_working_day(day));
            assert!(!made_up.is_working_day(CALENDAR.date(place + 7)), "the next such day is off");
        } else {
            assert_eq!(made_up, Err(WorkCalendarError::MakeUpOnWeekday { day }));
        }
    }
}

#[test]
fn no_day_is_both_a_holiday_and_worked() {
    let day = date!(2026 - 04 - 26);
    let in_field = |field| WorkCalendarError::HolidayWorked { field, day };
    let error = in_field("make_up_days");
    assert_eq!(holidays([day]).with_make_up_days([day]), Err(error));
    let made_up = WorkCalendar::new().with_make_up_days([day]).unwrap();
    // The list that came last is the one to look at.
    assert_eq!(made_up.with_holidays([date!(2026 - 09 - 02), day]), Err(in_field("holidays")));
    assert_eq!(in_field("holidays").details().field.as_deref(), Some("holidays"));
    assert_eq!(error.details().field.as_deref(), Some("make_up_days"));
    assert_eq!(error.code(), "holiday_worked");
    assert_eq!(error.details().given.as_deref(), Some("2026-04-26"));
    for (lang, said) in [(Lang::Vi, "26/4/2026"), (Lang::En, "2026-04-26")] {
        assert!(error.text(lang).to_string().contains(said), "{}", error.text(lang));
    }
}

#[test]
fn a_day_that_could_not_be_written_is_refused() {
    let day = Date::MIN;
    assert!(day.year() < 1);
    let in_field = |field| Err(WorkCalendarError::OutOfCalendar { field, day });
    for calendar in [WorkCalendar::new(), holidays([date!(2026 - 09 - 02)])] {
        assert_eq!(calendar.clone().with_holidays([day]), in_field("holidays"));
        assert_eq!(calendar.with_make_up_days([day]), in_field("make_up_days"));
    }
    let error = WorkCalendar::new().with_holidays([day]).unwrap_err();
    assert_eq!((error.code(), error.details().field.as_deref()), ("day_out_of_calendar", Some("holidays")));
}

#[test]
fn a_calendar_keeps_each_day_once_and_in_order() {
    let (first, second) = (date!(2026 - 09 - 01), date!(2026 - 09 - 02));
    let calendar = holidays([second, first, second]).with_holidays([first]).unwrap();
    assert_eq!(calendar.holidays(), [first, second]);
    let calendar = calendar.with_make_up_days([date!(2026 - 08 - 22)]).unwrap();
    assert_eq!(calendar.make_up_days(), [date!(2026 - 08 - 22)]);
    assert_eq!(calendar.holidays(), [first, second]);
}

#[test]
fn fifteen_working_days_are_three_weeks_and_a_day_more_for_each_holiday() {
    let monday = date!(2026 - 08 - 31);
    let after = |days: &[Date]| holidays(days.iter().copied()).working_days_after(monday, 15);
    assert_eq!(after(&[]), Some(date!(2026 - 09 - 21)));
    assert_eq!(after(&[date!(2026 - 09 - 02)]), Some(date!(2026 - 09 - 22)));
    assert_eq!(after(&[date!(2026 - 09 - 01), date!(2026 - 09 - 02)]), Some(date!(2026 - 09 - 23)));
    // A holiday twice in the list, on a weekend, on the first day or past the end takes nothing.
    assert_eq!(after(&[date!(2026 - 09 - 02), date!(2026 - 09 - 02)]), Some(date!(2026 - 09 - 22)));
    for idle in [date!(2026 - 09 - 05), monday, date!(2026 - 09 - 22)] {
        assert_eq!(after(&[idle]), Some(date!(2026 - 09 - 21)), "{idle}");
    }
    // The last day itself is a holiday: the term ends on the next working day.
    assert_eq!(after(&[date!(2026 - 09 - 21)]), Some(date!(2026 - 09 - 22)));
    // The first day need not be a working day.
    for start in [date!(2026 - 08 - 28), date!(2026 - 08 - 29), date!(2026 - 08 - 30)] {
        let end = WorkCalendar::new().working_days_after(start, 15);
        assert_eq!(end, Some(date!(2026 - 09 - 18)), "{start}");
    }
    // A Saturday that is worked brings it forward by a day, to the Friday before.
    let made_up = WorkCalendar::new().with_make_up_days([date!(2026 - 09 - 05)]).unwrap();
    assert_eq!(made_up.working_days_after(monday, 15), Some(date!(2026 - 09 - 18)));
}

#[test]
fn working_days_are_counted_as_stepping_day_by_day_counts_them() {
    let known = known_holidays();
    let made_up: Vec<_> = ["2026-01-10", "2026-08-22"].iter().map(|day| CALENDAR.place(day)).collect();
    let dates = |places: &[usize]| places.iter().map(|place| CALENDAR.date(*place)).collect::<Vec<_>>();
    let full = holidays(dates(&known)).with_make_up_days(dates(&made_up)).unwrap();
    let plain = WorkCalendar::new();
    for place in CALENDAR.between("2024-05-22", "2028-11-18") {
        let day = CALENDAR.date(place);
        for days in [0, 1, 2, 4, 5, 6, 15] {
            let number = u16::try_from(days).unwrap();
            let table = [(&full, known.as_slice(), made_up.as_slice()), (&plain, &[], &[])];
            for (calendar, holidays, made_up) in table {
                let expected = CALENDAR.date(Calendar::working_days_after(place, days, holidays, made_up));
                assert_eq!(calendar.working_days_after(day, number), Some(expected), "{day} {days}");
            }
        }
    }
}

#[test]
fn a_last_day_to_act_moves_to_the_next_working_day() {
    // 26/2026, Art. 12(2)(b): 30 days from 2026-05-22 end on a Sunday (reading 30).
    let sunday = date!(2026 - 06 - 21);
    let plain = WorkCalendar::new();
    assert_eq!(plain.last_day_to_act(sunday), Some(date!(2026 - 06 - 22)));
    assert_eq!(holidays([date!(2026 - 06 - 22)]).last_day_to_act(sunday), Some(date!(2026 - 06 - 23)));
    let made_up = plain.with_make_up_days([sunday]).unwrap();
    assert_eq!(made_up.last_day_to_act(sunday), Some(sunday));
    // A run of days off: Tết of 2026 with the weekends around it.
    let tet = holidays(known_holidays().iter().map(|place| CALENDAR.date(*place)));
    for day in [date!(2026 - 02 - 14), date!(2026 - 02 - 16), date!(2026 - 02 - 20), date!(2026 - 02 - 22)] {
        assert_eq!(tet.last_day_to_act(day), Some(date!(2026 - 02 - 23)), "{day}");
    }
    assert_eq!(tet.last_day_to_act(date!(2026 - 02 - 13)), Some(date!(2026 - 02 - 13)));
    // Every working day is its own.
    for place in CALENDAR.between("2016-01-01", "2031-12-31") {
        let expected = (place..place + 3).find(|place| !Calendar::is_weekend(*place)).unwrap();
        let day = CALENDAR.date(place);
        assert_eq!(WorkCalendar::new().last_day_to_act(day), Some(CALENDAR.date(expected)), "{day}");
    }
}

#[test]
fn a_calendar_of_a_century_of_holidays_has_its_next_working_day_after_them() {
    // Every weekday of 2016 to 2104 but the last. What it costs is in the benchmark of hostile inputs.
    let days = CALENDAR.between("2016-01-01", "2104-12-30").map(|place| CALENDAR.date(place));
    let calendar = holidays(days);
    assert_eq!(calendar.working_days_after(date!(2016 - 01 - 01), 1), Some(date!(2104 - 12 - 31)));
}

#[test]
fn a_term_past_the_calendar_is_none() {
    let (first, last) = (date!(0001 - 01 - 01), date!(9999 - 12 - 31));
    assert_eq!(term::months_after(last, 0), Some(last));
    assert_eq!(term::months_after(last, 1), None);
    assert_eq!(term::months_after(last, u16::MAX), None);
    // The longest term of months that fits, whatever the month.
    assert_eq!(term::months_after(date!(2026 - 12 - 31), u16::MAX), Some(date!(7488 - 03 - 31)));
    assert_eq!(term::months_after(date!(9996 - 12 - 31), 36), Some(date!(9999 - 12 - 31)));
    assert_eq!(term::months_after(date!(9997 - 01 - 01), 36), None);
    assert_eq!(term::days_after(last, 0), Some(last));
    assert_eq!(term::days_after(last, 1), None);
    assert_eq!(term::days_before(first, 0), Some(first));
    assert_eq!(term::days_before(first, 1), None);
    // 9999-12-31 is a Friday.
    let plain = WorkCalendar::new();
    assert_eq!(plain.working_days_after(date!(9999 - 12 - 30), 1), Some(last));
    assert_eq!(plain.working_days_after(date!(9999 - 12 - 30), 2), None);
    assert_eq!(plain.last_day_to_act(last), Some(last));
    let off = holidays([last]);
    assert_eq!(off.working_days_after(date!(9999 - 12 - 30), 1), None);
    assert_eq!(off.last_day_to_act(last), None);
}

#[test]
fn the_count_rests_on_the_civil_code() {
    let places = [
        (Citation::TERM_BEGINS, "Civil Code 2015, Art. 147(2)"),
        (Citation::TERM_OF_DAYS_ENDS, "Civil Code 2015, Art. 148(1)"),
        (Citation::TERM_OF_MONTHS_ENDS, "Civil Code 2015, Art. 148(3)"),
        (Citation::DAY_OFF, "Civil Code 2015, Art. 148(5)"),
    ];
    for (citation, printed) in places {
        assert_eq!(citation.act(), Act::CivilCode);
        assert_eq!(citation.to_string(), printed);
    }
    assert!(Citation::TERM_OF_MONTHS_ENDS.text(Lang::Vi).to_string().contains("Điều 148"));
    assert_eq!(Reading::WeekendDeadlines.fills(), [Citation::DAY_OFF]);
}

#[test]
fn a_calendar_is_stored_as_two_lists_of_days() {
    let calendar = holidays([date!(2026 - 09 - 02)]).with_make_up_days([date!(2026 - 08 - 22)]).unwrap();
    let stored = serde_json::to_string(&calendar).unwrap();
    assert_eq!(stored, r#"{"holidays":["2026-09-02"],"make_up_days":["2026-08-22"]}"#);
    for short in ["{}", r#"{"holidays": []}"#, r#"{"make_up_days": []}"#] {
        assert_eq!(serde_json::from_str::<WorkCalendar>(short).unwrap(), WorkCalendar::new(), "{short}");
    }
    for (wrong, why) in [
        (r#"{"holidays": ["2026-9-2"]}"#, "YYYY-MM-DD"),
        (r#"{"make_up_days": ["2026-09-02"]}"#, "no Saturday or Sunday"),
        (r#"{"holidays": ["2026-08-22"], "make_up_days": ["2026-08-22"]}"#, "both a holiday"),
        (r#"{"holiday": []}"#, "unknown field"),
        (r#"[["2026-09-02"], []]"#, "an object"),
    ] {
        let error = serde_json::from_str::<WorkCalendar>(wrong).unwrap_err().to_string();
        assert!(error.contains(why), "{wrong}: {error}");
    }
}

proptest! {
    #[test]
    fn working_days_with_any_holidays_are_counted_as_a_walk_counts_them(
        start in 0_usize..8_000,
        days in 0_usize..60,
        gaps in proptest::collection::vec(0_usize..130, 0..60),
        weekends in proptest::collection::vec(0_usize..130, 0..12),
    ) {
        // In no order, some twice, some on weekends, some past the end.
        let places: Vec<_> = gaps.iter().map(|gap| start + gap).collect();
        let made_up = weekends.iter().map(|gap| start + gap);
        let made_up: Vec<_> = made_up.filter(|place| Calendar::is_weekend(*place) && !places.contains(place)).collect();
        let dates = |places: &[usize]| places.iter().map(|place| CALENDAR.date(*place)).collect::<Vec<_>>();
        let calendar = holidays(dates(&places)).with_make_up_days(dates(&made_up)).unwrap();
        let day = CALENDAR.date(start);
        let number = u16::try_from(days).unwrap();
        let expected = Calendar::working_days_after(start, days, &places, &made_up);
        let end = calendar.working_days_after(day, number);
        prop_assert_eq!(end, Some(CALENDAR.date(expected)));
        // Counted back: as many working days after the first day as asked, the last of them the end.
        let between = (start + 1..=expected).filter(|place| calendar.is_working_day(CALENDAR.date(*place)));
        prop_assert_eq!(between.count(), days);
        prop_assert!(days == 0 || calendar.is_working_day(CALENDAR.date(expected)));
        // A last day to act is worked, and no day between it and the nominal one is.
        let last = calendar.last_day_to_act(day).unwrap();
        let moved = (start..start + 200).find(|place| Calendar::is_working_day(*place, &places, &made_up)).unwrap();
        prop_assert_eq!(last, CALENDAR.date(moved));
    }

    #[test]
    fn a_calendar_is_read_back_from_every_format(
        places in proptest::collection::vec(0_usize..20_000, 0..40),
    ) {
        let (weekends, weekdays): (Vec<_>, Vec<_>) = places.iter().partition(|place| Calendar::is_weekend(**place));
        let dates = |places: Vec<usize>| places.into_iter().map(|place| CALENDAR.date(place)).collect::<Vec<_>>();
        let calendar = holidays(dates(weekdays)).with_make_up_days(dates(weekends)).unwrap();
        crate::stored::kept(&calendar);
    }

    #[test]
    fn a_later_start_never_ends_earlier(start in 0_usize..20_000, later in 0_usize..400, months in 0_u16..60, days in 0_u16..60) {
        let (first, second) = (CALENDAR.date(start), CALENDAR.date(start + later));
        let plain = WorkCalendar::new();
        prop_assert!(term::months_after(first, months) <= term::months_after(second, months));
        prop_assert!(term::days_after(first, days) <= term::days_after(second, days));
        prop_assert!(plain.working_days_after(first, days) <= plain.working_days_after(second, days));
        prop_assert!(plain.last_day_to_act(first) <= plain.last_day_to_act(second));
    }
}
