//! Who is extended, and for how long.

use ocop::Star;
use ocop::certificate::{Certificate, EXTENSION_DAYS, Status};
use proptest::prelude::*;
use time::macros::date;
use time::{Date, Duration};

use super::{any_model, recorded};
use crate::term::CALENDAR;

/// Issued on a day and filed again on another.
fn refiled(issued_on: Date, filed_on: Date) -> Certificate {
    recorded(Star::Four, issued_on).refiled(filed_on).unwrap()
}

/// Whether it is extended, by the day after its end and by its own word, which must agree.
fn is_extended(certificate: Certificate) -> bool {
    let after = certificate.valid_through() + Duration::DAY;
    let status = certificate.status(after) == Status::Extended;
    assert_eq!(certificate.extended_through().is_some(), status, "{certificate:?}");
    status
}

#[test]
fn a_certificate_caught_by_the_new_window_runs_on_for_180_days_at_most() {
    assert_eq!(EXTENSION_DAYS, 180);
    let certificate = refiled(date!(2023 - 08 - 01), date!(2026 - 06 - 15));
    assert_eq!(certificate.extended_through(), Some(date!(2027 - 01 - 28)));
    let table = [
        (date!(2026 - 08 - 01), Status::Valid),
        (date!(2026 - 08 - 02), Status::Extended),
        (date!(2027 - 01 - 28), Status::Extended),
        (date!(2027 - 01 - 29), Status::Expired),
    ];
    for (day, status) in table {
        assert_eq!(certificate.status(day), status, "{day}");
    }
}

#[test]
fn it_must_have_been_valid_on_the_first_day_of_the_new_rules() {
    // Its last day is 2026-05-21, a day too early.
    assert!(!is_extended(refiled(date!(2023 - 05 - 21), date!(2026 - 04 - 01))));
    assert!(is_extended(refiled(date!(2023 - 05 - 22), date!(2026 - 04 - 01))));
    // Issued after that day, and so with all of its window ahead.
    assert!(!is_extended(refiled(date!(2026 - 05 - 23), date!(2029 - 01 - 01))));
}

#[test]
fn its_window_must_have_been_cut_by_the_new_rules() {
    let filed = date!(2026 - 06 - 15);
    // Ends 2026-11-17: the window would have opened on 2026-05-21, the day before the new rules.
    assert!(is_extended(refiled(date!(2023 - 11 - 17), filed)));
    // Ends 2026-11-18: all of the window was there.
    assert!(!is_extended(refiled(date!(2023 - 11 - 18), filed)));
}

#[test]
fn its_dossier_must_be_filed_while_it_was_valid() {
    let issued = date!(2023 - 08 - 01);
    assert!(!is_extended(recorded(Star::Four, issued)));
    assert!(is_extended(refiled(issued, issued)));
    assert!(is_extended(refiled(issued, date!(2026 - 05 - 21))));
    assert!(is_extended(refiled(issued, date!(2026 - 08 - 01))));
    assert!(!is_extended(refiled(issued, date!(2026 - 08 - 02))));
}

#[test]
fn it_is_not_extended_once_it_is_revoked() {
    let certificate = refiled(date!(2023 - 08 - 01), date!(2026 - 06 - 15));
    for day in [date!(2024 - 01 - 01), date!(2026 - 05 - 21), date!(2026 - 05 - 22)] {
        assert!(!is_extended(certificate.revoked(day).unwrap()), "{day}");
    }
    // Revoked while it runs on: extended up to the day before.
    let revoked = certificate.revoked(date!(2026 - 10 - 01)).unwrap();
    assert_eq!(revoked.status(date!(2026 - 09 - 30)), Status::Extended);
    assert_eq!(revoked.status(date!(2026 - 10 - 01)), Status::Revoked);
}

#[test]
fn a_certificate_revoked_under_the_new_rules_before_its_end_names_no_end_of_an_extension() {
    let certificate = refiled(date!(2023 - 08 - 01), date!(2026 - 06 - 15));
    for day in [date!(2026 - 05 - 23), date!(2026 - 06 - 15), date!(2026 - 08 - 01)] {
        assert_eq!(certificate.revoked(day).unwrap().extended_through(), None, "{day}");
    }
}

#[test]
fn the_same_days_are_extended_whatever_the_star() {
    for place in CALENDAR.between("2023-05-15", "2023-11-25") {
        let day = CALENDAR.date(place);
        for star in super::CERTIFIED {
            let certificate = recorded(star, day).refiled(date!(2026 - 05 - 01)).unwrap();
            let caught = date!(2023 - 05 - 22) <= day && day <= date!(2023 - 11 - 17);
            assert_eq!(is_extended(certificate), caught, "{day}");
        }
    }
}

proptest! {
    #[test]
    fn no_extension_is_longer_than_180_days(model in any_model()) {
        let certificate = model.certificate();
        let days = (model.issued - 3..model.end + 400).map(|on| CALENDAR.date(on));
        let extended = days.filter(|day| certificate.status(*day) == Status::Extended).count();
        prop_assert!(extended <= 180);
        let whole = if model.is_extended() { 180 } else { 0 };
        prop_assert!(extended == whole || model.revoked.is_some() && extended < whole);
        if let Some(last) = certificate.extended_through() {
            prop_assert_eq!((last - certificate.valid_through()).whole_days(), 180);
        }
    }
}
