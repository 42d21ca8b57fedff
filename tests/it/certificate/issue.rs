//! Who may issue which certificate on which day.

use ocop::certificate::CertificateError;
use ocop::law::{Gap, Reading};
use ocop::rating::RecordedResult;
use ocop::rust_decimal::Decimal;
use ocop::{
    Assessment, Authority, Certificate, Council, Edition, Lang, Outcome, Problem, Rating, Regime, Say, Star,
};
use time::Date;
use time::macros::date;

use super::{CERTIFIED, recorded};
use crate::term::CALENDAR;

/// A rating under the edition that comes to a star.
fn rating(edition: Edition, star: Star) -> Rating {
    let set = edition.set(1).unwrap().id();
    let parts = match star {
        Star::One => [8, 5, 7],
        Star::Two => [14, 9, 12],
        Star::Three => [24, 15, 21],
        Star::Four => [28, 20, 32],
        Star::Five => [35, 23, 34],
    };
    let result = RecordedResult::new(set, parts.map(Decimal::from)).unwrap();
    match Assessment::on_record(Council::new(edition).with_attested(star), result, []).unwrap().rate() {
        Outcome::Rated(rating) => {
            assert_eq!(rating.star(), star);
            rating
        }
        other => panic!("{other:?}"),
    }
}

/// A day on which ratings of the edition were certified, and by whom: first by the letter.
const DAYS: [(Edition, Date, [&[Authority]; 3]); 14] = {
    use Authority::{Centre, District, Province};
    const ALWAYS: [&[Authority]; 3] = [&[Province], &[Province], &[Centre]];
    const UNDER_148: [&[Authority]; 3] = [&[District], &[Province], &[Centre]];
    // Reading 27: there was no district any more.
    const FIVE_DAYS: [&[Authority]; 3] = [&[District, Province], &[Province], &[Centre]];
    [
        (Edition::Decision1048, date!(2019 - 08 - 21), ALWAYS),
        (Edition::Decision1048As781, date!(2023 - 02 - 23), ALWAYS),
        (Edition::Decision1048As781, date!(2023 - 02 - 24), UNDER_148),
        (Edition::Decision148, date!(2023 - 02 - 24), UNDER_148),
        (Edition::Decision148, date!(2025 - 06 - 30), UNDER_148),
        (Edition::Decision148, date!(2025 - 07 - 01), FIVE_DAYS),
        (Edition::Decision148, date!(2025 - 07 - 05), FIVE_DAYS),
        (Edition::Decision148, date!(2025 - 07 - 06), ALWAYS),
        (Edition::Decision148As1489, date!(2025 - 07 - 06), ALWAYS),
        (Edition::Decision148As1489, date!(2026 - 05 - 22), ALWAYS),
        (Edition::Decision148As1489, date!(2026 - 07 - 21), ALWAYS),
        // Readings 13 and 14: rated in time, decided on afterwards.
        (Edition::Decision148As1489, date!(2026 - 07 - 22), ALWAYS),
        (Edition::Decision26, date!(2026 - 05 - 22), ALWAYS),
        (Edition::Decision26, date!(2026 - 07 - 22), ALWAYS),
    ]
};

#[test]
fn a_certificate_is_issued_by_the_authority_of_its_star_and_day_alone() {
    for (edition, day, allowed) in DAYS {
        for (star, allowed) in CERTIFIED.into_iter().zip(allowed) {
            let rating = rating(edition, star);
            for by in Authority::ALL.iter().copied() {
                let issued = Certificate::issue(&rating, by, day);
                if allowed.contains(&by) {
                    let issued = issued.unwrap();
                    assert_eq!((issued.star(), issued.issued_on(), issued.authority()), (star, day, by));
                    assert_eq!(issued.edition(), edition);
                    assert_eq!(issued.valid_through(), recorded(star, day).valid_through());
                } else {
                    assert_eq!(issued, Err(CertificateError::WrongAuthority { star, by, allowed, day }));
                }
            }
            assert_eq!(recorded(star, day).authority(), allowed[0]);
        }
    }
}

#[test]
fn three_stars_pass_from_the_district_to_the_province_on_2025_07_06() {
    let rating = rating(Edition::Decision148, Star::Three);
    let issue = |by, day| Certificate::issue(&rating, by, day).map(Certificate::authority);
    assert_eq!(issue(Authority::District, date!(2025 - 07 - 05)), Ok(Authority::District));
    assert_eq!(issue(Authority::Province, date!(2025 - 07 - 06)), Ok(Authority::Province));
    let error = issue(Authority::District, date!(2025 - 07 - 06)).unwrap_err();
    assert_eq!(error.code(), "wrong_authority");
    let message = error.to_string();
    for part in ["district", "3 stars", "2025-07-06", "province"] {
        assert!(message.contains(part), "{message}");
    }
    assert_eq!(error.details().field.as_deref(), Some("authority"));
    // Reading 27: the five days before are open to both, the day before them to the district alone.
    assert_eq!(issue(Authority::Province, date!(2025 - 07 - 05)), Ok(Authority::Province));
    assert_eq!(issue(Authority::Province, date!(2025 - 07 - 01)), Ok(Authority::Province));
    assert!(issue(Authority::Province, date!(2025 - 06 - 30)).is_err());
}

#[test]
fn the_five_days_without_district_are_named() {
    for place in CALENDAR.between("2025-06-25", "2025-07-10") {
        let day = CALENDAR.date(place);
        let within = date!(2025 - 07 - 01) <= day && day <= date!(2025 - 07 - 05);
        for star in CERTIFIED {
            let certificate = recorded(star, day);
            let gap = (within && star == Star::Three).then_some(Gap::FiveDaysWithoutDistrict);
            assert_eq!(certificate.authority_gap(), gap, "{star} {day}");
            let named = certificate.authority_basis().contains(&Reading::FiveDaysOfJuly.into());
            assert_eq!(named, gap.is_some(), "{star} {day}");
            assert!(certificate.standing(day).gaps().iter().copied().eq(gap));
            // The province's own certificate is in the same gap, and the centre's is none.
            let by_province = certificate.with_authority(Authority::Province);
            assert_eq!(
                by_province.is_ok(),
                star == Star::Four || gap.is_some() || star == Star::Three && day >= date!(2025 - 07 - 06)
            );
            if let Ok(by_province) = by_province {
                assert_eq!(by_province.authority_gap(), gap);
            }
            assert_eq!(certificate.with_authority(Authority::Centre).is_ok(), star == Star::Five);
        }
    }
    let day = date!(2025 - 07 - 03);
    let error = recorded(Star::Three, day).with_authority(Authority::Centre).unwrap_err();
    assert!(error.to_string().contains("district or province"), "{error}");
    assert!(error.text(Lang::Vi).to_string().contains("cấp huyện hoặc cấp tỉnh"));
}

#[test]
fn one_and_two_stars_are_not_certified_by_anyone() {
    for (edition, day, _) in DAYS {
        for star in [Star::One, Star::Two] {
            for by in Authority::ALL {
                let error = Certificate::issue(&rating(edition, star), *by, day).unwrap_err();
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
fn a_rating_is_not_certified_before_its_rules() {
    let outside = [
        (Edition::Decision1048, date!(2019 - 08 - 20)),
        (Edition::Decision1048As781, date!(2020 - 06 - 07)),
        (Edition::Decision148, date!(2023 - 02 - 23)),
        (Edition::Decision148As1489, date!(2025 - 07 - 05)),
        (Edition::Decision26, date!(2026 - 05 - 21)),
        (Edition::Decision26, date!(2025 - 07 - 06)),
    ];
    for (edition, day) in outside {
        for star in CERTIFIED {
            let rating = rating(edition, star);
            for by in Authority::ALL {
                let error = Certificate::issue(&rating, *by, day).unwrap_err();
                assert_eq!(error, CertificateError::OtherRegulation { edition, day });
                assert_eq!(error.code(), "other_regulation", "{edition} {day}");
            }
        }
    }
    let error = Certificate::under(Regime::Decision26, Star::Three, date!(2026 - 05 - 21)).unwrap_err();
    let message = error.to_string();
    for part in ["26/2026/QĐ-TTg", "2026-05-21", "2026-05-22"] {
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn a_rating_made_in_time_is_certified_after_the_transition() {
    // Readings 13 and 14: the transition limits the rating; deciding on it comes after. It was refused here.
    for day in [date!(2026 - 07 - 21), date!(2026 - 07 - 22), date!(2026 - 09 - 30)] {
        let certificate = Certificate::under(Regime::Decision148, Star::Four, day).unwrap();
        assert_eq!(certificate.edition(), Edition::Decision148As1489);
        let rating = rating(Edition::Decision148, Star::Four);
        let certificate = Certificate::issue(&rating, Authority::Province, day).unwrap();
        assert_eq!(certificate.edition(), Edition::Decision148);
        assert_eq!(certificate.authority(), Authority::Province);
    }
}

#[test]
fn every_day_is_certified_under_the_regimes_that_had_begun() {
    let begin = ["2019-08-21", "2023-02-24", "2026-05-22"].map(|day| CALENDAR.place(day));
    let latest = |regime, day: Date| match regime {
        Regime::Decision1048 if day < date!(2020 - 06 - 08) => Edition::Decision1048,
        Regime::Decision1048 => Edition::Decision1048As781,
        Regime::Decision148 if day < date!(2025 - 07 - 06) => Edition::Decision148,
        Regime::Decision148 => Edition::Decision148As1489,
        _ => Edition::Decision26,
    };
    for place in CALENDAR.between("2017-01-01", "2030-12-31") {
        let day = CALENDAR.date(place);
        for (regime, begin) in Regime::ALL.iter().copied().zip(begin) {
            let certificate = Certificate::under(regime, Star::Four, day);
            if place < begin {
                assert_eq!(certificate.unwrap_err().code(), "other_regulation", "{regime} {day}");
            } else {
                assert_eq!(certificate.unwrap().edition(), latest(regime, day), "{regime} {day}");
            }
        }
    }
}

#[test]
fn a_registry_that_tells_no_regime_has_the_edition_of_the_day() {
    for place in CALENDAR.between("2019-08-21", "2030-12-31") {
        let day = CALENDAR.date(place);
        let certificate = recorded(Star::Five, day);
        assert_eq!(certificate.edition(), Edition::of_dossier(day).unwrap(), "{day}");
        assert_eq!(certificate.regime(), certificate.edition().regime());
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
    let error = Certificate::recorded(Star::Three, date!(2019 - 08 - 20)).unwrap_err();
    assert_eq!(error.details().field.as_deref(), Some("issued_on"));
}

#[test]
fn no_certificate_ends_past_the_calendar() {
    // The last day of issue leaves 180 days for an extension: it ends 180 days before 9999-12-31.
    let last = recorded(Star::Three, date!(9996 - 07 - 04));
    assert_eq!(last.valid_through(), date!(9999 - 07 - 04));
    for day in [date!(9996 - 07 - 05), date!(9997 - 01 - 01), Date::MAX] {
        let error = Certificate::recorded(Star::Five, day).unwrap_err();
        assert_eq!(error, CertificateError::OutOfCalendar { field: "issued_on", day });
        assert_eq!(error.code(), "out_of_calendar");
        assert!(error.to_string().contains(&day.to_string()));
    }
}

#[test]
fn every_error_says_in_both_languages_what_is_wrong_and_has_a_code_of_its_own() {
    let (day, issued_on) = (date!(2026 - 06 - 30), date!(2024 - 02 - 29));
    let early = Edition::of_dossier(date!(2019 - 08 - 20)).unwrap_err();
    let allowed = &[Authority::Province];
    let errors = [
        (CertificateError::NotCertified { star: Star::Two }, "not_certified"),
        (
            CertificateError::WrongAuthority { star: Star::Three, by: Authority::Centre, allowed, day },
            "wrong_authority",
        ),
        (
            CertificateError::OtherRegulation { edition: Edition::Decision26, day: issued_on },
            "other_regulation",
        ),
        (CertificateError::TooEarly(early), "before_first_regulation"),
        (CertificateError::RevokedBeforeIssue { day, issued_on }, "before_issue"),
        (CertificateError::FiledBeforeIssue { day, issued_on }, "before_issue"),
        (CertificateError::FirstDayTooFar { day, issued_on }, "first_day_too_far"),
        (CertificateError::FiledAfterExpiry { day, valid_through: issued_on }, "filed_after_expiry"),
        (CertificateError::DecidedWithoutFiling { day }, "decided_without_filing"),
        (CertificateError::DecidedBeforeFiling { day: issued_on, filed_on: day }, "decided_before_filing"),
        (CertificateError::EndsBeforeItBegins { day: issued_on, valid_from: day }, "ends_before_it_begins"),
        (CertificateError::OutOfCalendar { field: "revoked_on", day }, "out_of_calendar"),
    ];
    let mut texts = Vec::new();
    for (error, code) in errors {
        assert_eq!(error.code(), code);
        // Every one of them names the field and what was given there.
        assert!(error.details().given.is_some() && error.details().field.is_some(), "{code}");
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| error.text(lang).to_string());
        assert_eq!(error.to_string(), en);
        // Vietnamese is written as officials write it: no ISO day, no English word.
        assert!(!vi.contains("2026-06-30") && !vi.contains("2024-02-29") && vi != en, "{vi}");
        texts.push(en);
    }
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), errors.len());
}
