//! The first day of a term, where its decision names another than the day of issue (reading 24).

use ocop::certificate::{CertificateError, Status};
use ocop::law::{Basis, Reading};
use ocop::{Certificate, Problem, Star};
use proptest::prelude::*;
use time::Duration;
use time::macros::date;

use super::{days_of_issue, recorded};
use crate::term::CALENDAR;

#[test]
fn a_term_begins_with_the_issue_unless_the_decision_names_another_day() {
    let plain = recorded(Star::Four, date!(2024 - 08 - 20));
    assert_eq!(plain.valid_from(), date!(2024 - 08 - 20));
    assert_eq!(plain.valid_through(), date!(2027 - 08 - 20));
    assert!(!plain.basis().contains(&Basis::Reading(Reading::FirstDayOfTerm)));
    let dated = plain.with_valid_from(date!(2024 - 07 - 01)).unwrap();
    assert_eq!(dated.issued_on(), date!(2024 - 08 - 20));
    assert_eq!(dated.valid_from(), date!(2024 - 07 - 01));
    assert_eq!(dated.valid_through(), date!(2027 - 07 - 01));
    assert!(dated.basis().contains(&Basis::Reading(Reading::FirstDayOfTerm)));
    // It is valid from that day on, also on days before it was issued; and one dated ahead is not yet.
    assert_eq!(dated.status(date!(2024 - 06 - 30)), Status::NotYet);
    assert_eq!(dated.status(date!(2024 - 07 - 01)), Status::Valid);
    assert_eq!(dated.status(date!(2027 - 07 - 01)), Status::Valid);
    assert_eq!(dated.status(date!(2027 - 07 - 02)), Status::Expired);
    let ahead = plain.with_valid_from(date!(2024 - 10 - 01)).unwrap();
    assert_eq!(ahead.status(date!(2024 - 09 - 30)), Status::NotYet);
    assert_eq!(ahead.status(date!(2024 - 10 - 01)), Status::Valid);
    assert_eq!(ahead.valid_through(), date!(2027 - 10 - 01));
}

#[test]
fn the_day_of_issue_still_says_by_whose_rules() {
    // Issued under 26/2026, dated back to 148's time.
    let certificate =
        recorded(Star::Three, date!(2026 - 05 - 22)).with_valid_from(date!(2025 - 06 - 01)).unwrap();
    assert_eq!(certificate.edition(), recorded(Star::Three, date!(2026 - 05 - 22)).edition());
    assert_eq!(certificate.authority(), ocop::Authority::Province);
    assert_eq!(certificate.basis()[0].to_string(), "Decision 26/2026/QĐ-TTg, Art. 4(3)");
}

#[test]
fn it_is_at_most_366_days_from_the_day_of_issue() {
    let issued_on = date!(2024 - 08 - 20);
    let certificate = recorded(Star::Four, issued_on);
    for days in [0, 1, 365, 366] {
        for day in [issued_on - Duration::days(days), issued_on + Duration::days(days)] {
            assert_eq!(certificate.with_valid_from(day).map(Certificate::valid_from), Ok(day));
        }
    }
    for day in [date!(2023 - 08 - 19), date!(2025 - 08 - 22), date!(1990 - 01 - 01), date!(9999 - 12 - 31)] {
        let error = certificate.with_valid_from(day).unwrap_err();
        assert_eq!(error, CertificateError::FirstDayTooFar { day, issued_on });
        assert_eq!(error.code(), "first_day_too_far");
        assert!(error.to_string().contains("366 days"), "{error}");
        let details = error.details();
        assert_eq!(details.field.as_deref(), Some("valid_from"));
        let allowed = ocop::Allowed::Range(Some("2023-08-20".to_owned()), Some("2025-08-21".to_owned()));
        assert_eq!(details.allowed, allowed);
    }
}

#[test]
fn an_earlier_end_must_not_leave_the_re_rating_behind() {
    let certificate = recorded(Star::Four, date!(2023 - 08 - 01));
    let filed = certificate.with_rerating_filed_on(date!(2026 - 07 - 15)).unwrap();
    assert!(filed.with_valid_from(date!(2023 - 07 - 15)).is_ok());
    let error = filed.with_valid_from(date!(2023 - 07 - 14)).unwrap_err();
    let (day, valid_through) = (date!(2026 - 07 - 15), date!(2026 - 07 - 14));
    assert_eq!(error, CertificateError::FiledAfterExpiry { day, valid_through });
}

#[test]
fn a_first_day_decides_whether_the_new_window_caught_it() {
    // Issued 2023-12-10; dated back to 2023-11-17 it ends 2026-11-17, a day before the whole window was open.
    let issued = recorded(Star::Four, date!(2023 - 12 - 10));
    for (first, caught) in [(date!(2023 - 11 - 17), true), (date!(2023 - 11 - 18), false)] {
        let filed = issued
            .with_valid_from(first)
            .and_then(|dated| dated.with_rerating_filed_on(date!(2026 - 06 - 01)));
        assert_eq!(filed.unwrap().extended_through().is_some(), caught, "{first}");
    }
}

#[test]
fn no_term_ends_past_the_calendar() {
    let last = recorded(Star::Three, date!(9996 - 07 - 04));
    assert!(last.with_valid_from(date!(9996 - 07 - 04)).is_ok());
    let day = date!(9996 - 07 - 05);
    assert_eq!(last.with_valid_from(day), Err(CertificateError::OutOfCalendar { field: "valid_from", day }));
}

proptest! {
    #[test]
    fn the_months_count_from_the_first_day(issued in days_of_issue(), shift in 0_usize..=732) {
        let first = issued + shift - 366;
        let certificate = recorded(Star::Five, CALENDAR.date(issued)).with_valid_from(CALENDAR.date(first)).unwrap();
        prop_assert_eq!(certificate.valid_through(), CALENDAR.date(CALENDAR.months_after(first, 36)));
        prop_assert_eq!(certificate.status(CALENDAR.date(first - 1)), Status::NotYet);
        prop_assert_eq!(certificate.status(CALENDAR.date(first)), Status::Valid);
        // The same as a certificate issued on that day, but for who issued it and under what.
        let on_that_day = Certificate::recorded(Star::Five, CALENDAR.date(first));
        if let Ok(on_that_day) = on_that_day {
            prop_assert_eq!(on_that_day.valid_through(), certificate.valid_through());
        }
    }
}
