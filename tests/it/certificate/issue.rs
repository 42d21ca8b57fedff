//! Who may issue which certificate on which day.

use ocop::certificate::{Certificate, CertificateError};
use ocop::council::{Assessment, Council};
use ocop::{Authority, Edition, Outcome, Rating, Regime, Star};
use time::Date;
use time::macros::date;

use super::{CERTIFIED, recorded};
use crate::support::{any_sheet_of, good_sheet_of, set};
use crate::term::CALENDAR;

/// A rating under the regime that comes to a star.
fn rating(regime: Regime, star: Star) -> Rating {
    let set = set(regime, 1);
    let (edition, members) = match regime {
        Regime::Decision1048 => (Edition::Decision1048, 9),
        Regime::Decision148 => (Edition::Decision148, 1),
        Regime::Decision26 => (Edition::Decision26, 1),
    };
    let sheet = match star {
        Star::One => any_sheet_of(set, 20),
        Star::Two => any_sheet_of(set, 35),
        Star::Three => good_sheet_of(set, 60, star),
        Star::Four => good_sheet_of(set, 80, star),
        Star::Five => good_sheet_of(set, 92, star),
    };
    let sheets = vec![sheet; members];
    match Assessment::new(Council::new(edition), &sheets, &[]).unwrap().rate() {
        Outcome::Rated(rating) => {
            assert_eq!(rating.star(), star);
            rating
        }
        other => panic!("{other:?}"),
    }
}

/// A day on which ratings of the regime were certified, and by whom.
const DAYS: [(Regime, Date, [Authority; 3]); 10] = {
    use Authority::{Centre, District, Province};
    const ALWAYS: [Authority; 3] = [Province, Province, Centre];
    const UNDER_148: [Authority; 3] = [District, Province, Centre];
    [
        (Regime::Decision1048, date!(2019 - 08 - 21), ALWAYS),
        (Regime::Decision1048, date!(2023 - 02 - 23), ALWAYS),
        (Regime::Decision148, date!(2023 - 02 - 24), UNDER_148),
        (Regime::Decision148, date!(2025 - 07 - 01), UNDER_148),
        (Regime::Decision148, date!(2025 - 07 - 05), UNDER_148),
        (Regime::Decision148, date!(2025 - 07 - 06), ALWAYS),
        (Regime::Decision148, date!(2026 - 05 - 22), ALWAYS),
        (Regime::Decision148, date!(2026 - 07 - 21), ALWAYS),
        (Regime::Decision26, date!(2026 - 05 - 22), ALWAYS),
        (Regime::Decision26, date!(2026 - 07 - 22), ALWAYS),
    ]
};

#[test]
fn a_certificate_is_issued_by_the_authority_of_its_star_and_day_alone() {
    for (regime, day, allowed) in DAYS {
        for (star, allowed) in CERTIFIED.into_iter().zip(allowed) {
            let rating = rating(regime, star);
            for by in Authority::ALL {
                let issued = Certificate::issue(&rating, by, day);
                if by == allowed {
                    assert_eq!(issued, Ok(recorded(star, day)));
                } else {
                    assert_eq!(issued, Err(CertificateError::WrongAuthority { star, by, allowed, day }));
                }
            }
        }
    }
}

#[test]
fn three_stars_pass_from_the_district_to_the_province_on_2025_07_06() {
    let rating = rating(Regime::Decision148, Star::Three);
    let issue = |by, day| Certificate::issue(&rating, by, day).map(Certificate::authority);
    assert_eq!(issue(Authority::District, date!(2025 - 07 - 05)), Ok(Authority::District));
    assert_eq!(issue(Authority::Province, date!(2025 - 07 - 06)), Ok(Authority::Province));
    let error = issue(Authority::District, date!(2025 - 07 - 06)).unwrap_err();
    assert_eq!(error.code(), "wrong_authority");
    let message = error.to_string();
    for part in ["district", "3 stars", "2025-07-06", "province"] {
        assert!(message.contains(part), "{message}");
    }
    assert!(issue(Authority::Province, date!(2025 - 07 - 05)).is_err());
}

#[test]
fn one_and_two_stars_are_not_certified_by_anyone() {
    for (regime, day, _) in DAYS {
        for star in [Star::One, Star::Two] {
            for by in Authority::ALL {
                let error = Certificate::issue(&rating(regime, star), by, day).unwrap_err();
                assert_eq!(error, CertificateError::NotCertified { star });
                assert_eq!(error.code(), "not_certified");
            }
            assert_eq!(Certificate::recorded(star, day), Err(CertificateError::NotCertified { star }));
        }
    }
    let message = Certificate::recorded(Star::Two, date!(2026 - 08 - 05)).unwrap_err().to_string();
    assert!(message.contains("2 stars") && message.contains("3, 4 and 5 stars"), "{message}");
}

#[test]
fn a_rating_is_not_certified_before_its_rules_or_after_the_transition() {
    let outside = [
        (Regime::Decision1048, date!(2019 - 08 - 20)),
        (Regime::Decision1048, date!(2026 - 07 - 22)),
        (Regime::Decision148, date!(2023 - 02 - 23)),
        (Regime::Decision148, date!(2026 - 07 - 22)),
        (Regime::Decision26, date!(2026 - 05 - 21)),
        (Regime::Decision26, date!(2025 - 07 - 06)),
    ];
    for (regime, day) in outside {
        for star in CERTIFIED {
            let rating = rating(regime, star);
            for by in Authority::ALL {
                let error = Certificate::issue(&rating, by, day).unwrap_err();
                assert_eq!(error.code(), "other_regulation", "{regime} {day}");
                assert_eq!(Certificate::under(regime, star, day), Err(error));
            }
        }
    }
    let error = Certificate::under(Regime::Decision148, Star::Three, date!(2026 - 07 - 22)).unwrap_err();
    let message = error.to_string();
    for part in ["148/QĐ-TTg", "2026-07-22", "2023-02-24", "2026-07-21"] {
        assert!(message.contains(part), "{message}");
    }
    let error = Certificate::under(Regime::Decision26, Star::Three, date!(2026 - 05 - 21)).unwrap_err();
    let message = error.to_string();
    for part in ["26/2026/QĐ-TTg", "2026-05-21", "2026-05-22"] {
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn every_day_is_certified_under_the_regimes_of_its_time() {
    let spans = [
        CALENDAR.between("2019-08-21", "2026-07-21"),
        CALENDAR.between("2023-02-24", "2026-07-21"),
        CALENDAR.between("2026-05-22", "2030-12-31"),
    ];
    for place in CALENDAR.between("2017-01-01", "2030-12-31") {
        let day = CALENDAR.date(place);
        for (regime, span) in Regime::ALL.into_iter().zip(&spans) {
            assert_eq!(
                Certificate::under(regime, Star::Four, day).is_ok(),
                span.contains(&place),
                "{regime} {day}"
            );
        }
    }
}

#[test]
fn no_certificate_is_older_than_the_first_regime() {
    for place in CALENDAR.between("2017-01-01", "2019-08-20") {
        let day = CALENDAR.date(place);
        let error = Certificate::recorded(Star::Three, day).unwrap_err();
        assert_eq!(error.code(), "before_first_regulation", "{day}");
        let message = error.to_string();
        assert!(message.contains(&day.to_string()) && message.contains("2019-08-21"), "{message}");
    }
    assert!(Certificate::recorded(Star::Three, date!(2019 - 08 - 21)).is_ok());
    assert!(Certificate::recorded(Star::Three, Date::MIN).is_err());
}

#[test]
fn no_certificate_ends_past_the_calendar() {
    // The last day of issue leaves 180 days for an extension: it ends 180 days before 9999-12-31.
    let last = recorded(Star::Three, date!(9996 - 07 - 04));
    assert_eq!(last.valid_through(), date!(9999 - 07 - 04));
    for day in [date!(9996 - 07 - 05), date!(9997 - 01 - 01), Date::MAX] {
        let error = Certificate::recorded(Star::Five, day).unwrap_err();
        assert_eq!(error, CertificateError::OutOfCalendar { day });
        assert_eq!(error.code(), "out_of_calendar");
        assert!(error.to_string().contains(&day.to_string()));
    }
}
