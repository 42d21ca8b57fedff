//! How days, months and working days are counted, against a calendar that is stepped through day by day.

use std::sync::LazyLock;

use ocop::law::Act;
use ocop::{Lang, Say as _, date, term};
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

    /// The place of the last day of a term of working days.
    fn working_days_after(place: usize, days: usize, holidays: &[usize]) -> usize {
        let mut at = place;
        let mut counted = 0;
        while counted < days {
            at += 1;
            if !Self::is_weekend(at) && !holidays.contains(&at) {
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

#[test]
fn weekends_are_no_working_days_and_the_library_knows_no_holiday() {
    // A Friday that is fixed from outside: 26/2026 was signed on one.
    assert!(!Calendar::is_weekend(CALENDAR.place("2026-05-22")));
    assert!(Calendar::is_weekend(CALENDAR.place("2026-05-23")));
    assert!(Calendar::is_weekend(CALENDAR.place("2026-05-24")));
    for place in CALENDAR.between("2016-01-01", "2031-12-31") {
        let day = CALENDAR.date(place);
        assert_eq!(term::is_working_day(day, &[]), !Calendar::is_weekend(place), "{day}");
        assert!(!term::is_working_day(day, &[date!(2015 - 01 - 01), day]), "{day}");
    }
}

#[test]
fn fifteen_working_days_are_three_weeks_and_a_day_more_for_each_holiday() {
    let monday = date!(2026 - 08 - 31);
    let after = |holidays: &[Date]| term::working_days_after(monday, 15, holidays);
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
        assert_eq!(term::working_days_after(start, 15, &[]), Some(date!(2026 - 09 - 18)), "{start}");
    }
}

#[test]
fn working_days_are_counted_as_stepping_day_by_day_counts_them() {
    let holidays = known_holidays();
    let dates: Vec<_> = holidays.iter().map(|place| CALENDAR.date(*place)).collect();
    for place in CALENDAR.between("2024-05-22", "2028-11-18") {
        let day = CALENDAR.date(place);
        for days in [0, 1, 2, 4, 5, 6, 15] {
            let number = u16::try_from(days).unwrap();
            for (known, given) in [(holidays.as_slice(), dates.as_slice()), (&[], &[])] {
                let expected = CALENDAR.date(Calendar::working_days_after(place, days, known));
                assert_eq!(term::working_days_after(day, number, given), Some(expected), "{day} {days}");
            }
        }
    }
}

#[test]
fn a_term_past_the_calendar_is_none() {
    let (first, last) = (Date::MIN, Date::MAX);
    assert_eq!(term::months_after(last, 0), Some(last));
    assert_eq!(term::months_after(last, 1), None);
    assert_eq!(term::months_after(last, u16::MAX), None);
    assert_eq!(term::months_after(date!(9996 - 12 - 31), 36), Some(date!(9999 - 12 - 31)));
    assert_eq!(term::months_after(date!(9997 - 01 - 01), 36), None);
    assert_eq!(term::days_after(last, 0), Some(last));
    assert_eq!(term::days_after(last, 1), None);
    assert_eq!(term::days_before(first, 0), Some(first));
    assert_eq!(term::days_before(first, 1), None);
    // 9999-12-31 is a Friday.
    assert_eq!(term::working_days_after(date!(9999 - 12 - 30), 1, &[]), Some(last));
    assert_eq!(term::working_days_after(date!(9999 - 12 - 30), 2, &[]), None);
    assert_eq!(term::working_days_after(date!(9999 - 12 - 30), 1, &[last]), None);
}

#[test]
fn the_count_rests_on_the_civil_code() {
    // The first day is not counted by Art. 147; where a term of days or months ends, by Art. 148.
    assert!(ocop::law::TERMS.iter().all(|place| place.act() == Act::CivilCode));
    let places = ocop::law::TERMS.map(|place| place.text(Lang::Vi).to_string());
    assert_eq!(
        places,
        ["khoản 2 Điều 147", "khoản 2 Điều 148", "khoản 3 Điều 148"]
            .map(|place| format!("{place} Bộ luật Dân sự số 91/2015/QH13"))
    );
}

proptest! {
    #[test]
    fn working_days_with_any_holidays_are_counted_as_a_walk_counts_them(
        start in 0_usize..8_000,
        days in 0_usize..60,
        gaps in proptest::collection::vec(0_usize..130, 0..60),
    ) {
        // In no order, some twice, some on weekends, some past the end.
        let places: Vec<_> = gaps.iter().map(|gap| start + gap).collect();
        let holidays: Vec<_> = places.iter().map(|place| CALENDAR.date(*place)).collect();
        let day = CALENDAR.date(start);
        let number = u16::try_from(days).unwrap();
        let expected = Calendar::working_days_after(start, days, &places);
        let end = term::working_days_after(day, number, &holidays);
        prop_assert_eq!(end, Some(CALENDAR.date(expected)));
        // Counted back: as many working days after the first day as asked, the last of them the end.
        let between = (start + 1..=expected).filter(|place| term::is_working_day(CALENDAR.date(*place), &holidays));
        prop_assert_eq!(between.count(), days);
        prop_assert!(days == 0 || term::is_working_day(CALENDAR.date(expected), &holidays));
    }

    #[test]
    fn a_later_start_never_ends_earlier(start in 0_usize..20_000, later in 0_usize..400, months in 0_u16..60, days in 0_u16..60) {
        let (first, second) = (CALENDAR.date(start), CALENDAR.date(start + later));
        prop_assert!(term::months_after(first, months) <= term::months_after(second, months));
        prop_assert!(term::days_after(first, days) <= term::days_after(second, days));
        prop_assert!(term::working_days_after(first, days, &[]) <= term::working_days_after(second, days, &[]));
    }
}
