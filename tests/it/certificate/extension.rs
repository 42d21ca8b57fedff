//! Who is extended, and for how long.

use ocop::certificate::Status;
use ocop::{Certificate, Edition, Star};
use proptest::prelude::*;
use time::macros::date;
use time::{Date, Duration};

use super::{any_model, recorded, revoked};
use crate::term::CALENDAR;

/// Issued on a day and filed again on another.
fn refiled(issued_on: Date, filed_on: Date) -> Certificate {
    recorded(Star::Four, issued_on).with_rerating_filed_on(filed_on).unwrap()
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
    let rules = Edition::Decision26.rules().certificates.extension.said().unwrap();
    assert_eq!(rules.days, 180);
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
    // Reading 16: what was filed after the last day is refused, so that nothing extends by it.
    assert!(recorded(Star::Four, issued).with_rerating_filed_on(date!(2026 - 08 - 02)).is_err());
}

#[test]
fn it_is_not_extended_once_it_is_revoked() {
    let certificate = refiled(date!(2023 - 08 - 01), date!(2026 - 06 - 15));
    for day in [date!(2024 - 01 - 01), date!(2026 - 05 - 21), date!(2026 - 05 - 22)] {
        assert!(!is_extended(revoked(certificate, day)), "{day}");
    }
    // Revoked while it runs on: extended up to the day before.
    let revoked = revoked(certificate, date!(2026 - 10 - 01));
    assert_eq!(revoked.status(date!(2026 - 09 - 30)), Status::Extended);
    assert_eq!(revoked.status(date!(2026 - 10 - 01)), Status::Revoked);
}

#[test]
fn a_certificate_revoked_under_the_new_rules_before_its_end_names_no_end_of_an_extension() {
    let certificate = refiled(date!(2023 - 08 - 01), date!(2026 - 06 - 15));
    for day in [date!(2026 - 05 - 23), date!(2026 - 06 - 15), date!(2026 - 08 - 01)] {
        assert_eq!(revoked(certificate, day).extended_through(), None, "{day}");
    }
}

#[test]
fn the_same_days_are_extended_whatever_the_star() {
    for place in CALENDAR.between("2023-05-15", "2023-11-25") {
        let day = CALENDAR.date(place);
        for star in super::CERTIFIED {
            let certificate = recorded(star, day).with_rerating_filed_on(date!(2026 - 05 - 01)).unwrap();
            let caught = date!(2023 - 05 - 22) <= day && day <= date!(2023 - 11 - 17);
            assert_eq!(is_extended(certificate), caught, "{day}");
        }
    }
}

#[test]
fn the_result_ends_it_on_its_day_that_day_included() {
    // Reading 16, second reading A74: it ran to the 180th day also after a refusal.
    let certificate = refiled(date!(2023 - 08 - 01), date!(2026 - 06 - 15));
    let decided = |day| certificate.with_rerating_decided_on(day).unwrap();
    let ended = decided(date!(2026 - 10 - 05));
    assert_eq!(ended.extended_through(), Some(date!(2026 - 10 - 05)));
    assert_eq!(ended.status(date!(2026 - 10 - 04)), Status::Extended);
    assert_eq!(ended.status(date!(2026 - 10 - 05)), Status::Extended);
    assert_eq!(ended.status(date!(2026 - 10 - 06)), Status::Expired);
    let table = [
        // Decided while it was still valid: it ends with its own last day, and nothing runs on.
        (date!(2026 - 06 - 15), None),
        (date!(2026 - 07 - 31), None),
        (date!(2026 - 08 - 01), None),
        (date!(2026 - 08 - 02), Some(date!(2026 - 08 - 02))),
        (date!(2027 - 01 - 27), Some(date!(2027 - 01 - 27))),
        (date!(2027 - 01 - 28), Some(date!(2027 - 01 - 28))),
        // Decided too late: 180 days are the most.
        (date!(2027 - 01 - 29), Some(date!(2027 - 01 - 28))),
        (date!(2027 - 06 - 01), Some(date!(2027 - 01 - 28))),
    ];
    for (day, last) in table {
        assert_eq!(decided(day).extended_through(), last, "{day}");
        assert_eq!(decided(day).status(date!(2026 - 08 - 01)), Status::Valid, "{day}");
    }
}

#[test]
fn a_certificate_of_later_years_that_misses_its_window_is_not_extended() {
    for issued_on in
        [date!(2023 - 11 - 18), date!(2024 - 05 - 10), date!(2026 - 05 - 22), date!(2028 - 01 - 31)]
    {
        let certificate = recorded(Star::Four, issued_on);
        let last = certificate.valid_through();
        for filed_on in [last - Duration::days(150), last - Duration::days(30), last] {
            assert!(!is_extended(refiled(issued_on, filed_on)), "{issued_on} {filed_on}");
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
        let whole = model.extended().map_or(0, |last| last - model.end);
        prop_assert!(extended == whole || model.revoked.is_some() && extended < whole);
        if let Some(last) = certificate.extended_through() {
            let days = (last - certificate.valid_through()).whole_days();
            prop_assert!((1..=180).contains(&days));
            prop_assert!(days == 180 || certificate.rerating_decided_on() == Some(last));
        }
    }
}
