//! When the re-rating is filed.

use ocop::certificate::{FilingWindow, Revocation};
use ocop::{Certificate, Edition, Lang, Problem as _, Regime, Say as _, Star};
use time::macros::date;
use time::{Date, Duration};

use super::{best, coffee, of_sheet};

fn days(window: Option<FilingWindow>) -> Option<(Date, Date)> {
    window.map(|window| (window.from(), window.until()))
}

#[test]
fn the_window_is_counted_back_from_the_last_day_of_the_certificate() {
    let forecast = of_sheet(best(coffee())).with_issued_on(date!(2024 - 05 - 10)).unwrap();
    let renewal = forecast.renewal().unwrap();
    assert_eq!(forecast.issued_on(), Some(date!(2024 - 05 - 10)));
    assert_eq!(
        (renewal.issued_on(), renewal.valid_through()),
        (date!(2024 - 05 - 10), date!(2027 - 05 - 10))
    );
    assert_eq!(days(renewal.window()), Some((date!(2026 - 11 - 11), date!(2027 - 01 - 10))));
    assert_eq!(renewal.filing(), days(renewal.window()));
    assert!(!renewal.is_late());
}

#[test]
fn every_day_of_148_has_a_renewal_and_no_other_day_has() {
    let forecast = of_sheet(best(coffee()));
    let (first, last) = (date!(2023 - 02 - 24), date!(2026 - 07 - 21));
    let new = Edition::Decision26.first_day();
    let mut day = first - Duration::days(40);
    let (mut late, mut lapsed, mut open) = (0, 0, 0);
    while day <= last + Duration::days(40) {
        let answer = forecast.clone().with_issued_on(day);
        if day < first || last < day {
            let error = answer.unwrap_err();
            assert_eq!(error.code(), "other_regulation", "{day}");
            assert_eq!(error.details().field.as_deref(), Some("issued_on"));
        } else {
            let renewal = answer.unwrap().renewal().unwrap();
            let certificate = Certificate::under(Regime::Decision148, Star::Four, day).unwrap();
            assert_eq!(renewal.valid_through(), certificate.valid_through());
            assert_eq!(renewal.window(), certificate.window_on(date!(2027 - 01 - 01)));
            match renewal.filing() {
                None => {
                    assert!(renewal.valid_through() < new, "{day}");
                    lapsed += 1;
                }
                Some((from, until)) => {
                    // On each of these days a re-rating is accepted, and on no other.
                    for (asked, accepted) in [(from, true), (until, true), (until + Duration::days(1), false)]
                    {
                        assert_eq!(certificate.refiling(asked).is_open(), accepted, "{day}, {asked}");
                    }
                    let before = from - Duration::days(1);
                    assert!(before < new || !certificate.refiling(before).is_open(), "{day}");
                    assert_eq!(renewal.is_late(), until == renewal.valid_through());
                    late += i32::from(renewal.is_late());
                    open += i32::from(!renewal.is_late());
                }
            }
        }
        day += Duration::days(1);
    }
    assert!(late > 100 && lapsed > 50 && open > 800, "{late} late, {lapsed} lapsed, {open} in the window");
}

#[test]
fn the_star_of_the_sheets_does_not_matter_for_the_days() {
    let low = of_sheet(ocop::ScoreSheet::empty(coffee())).with_issued_on(date!(2025 - 01 - 31)).unwrap();
    let high = of_sheet(best(coffee())).with_issued_on(date!(2025 - 01 - 31)).unwrap();
    assert_eq!(low.renewal(), high.renewal());
}

#[test]
fn a_certificate_tells_its_own_days() {
    let forecast = of_sheet(best(coffee()));
    let certificate = Certificate::recorded(Star::Four, date!(2024 - 08 - 20))
        .and_then(|certificate| certificate.with_valid_from(date!(2024 - 07 - 01)))
        .unwrap();
    let with = forecast.clone().with_certificate(certificate).unwrap();
    assert_eq!((with.certificate(), with.issued_on()), (Some(certificate), Some(date!(2024 - 08 - 20))));
    assert_eq!(with.renewal().unwrap().valid_through(), date!(2027 - 07 - 01));

    // Rated in time, decided on a week after the last day.
    let late = Certificate::under(Regime::Decision148, Star::Four, date!(2026 - 07 - 28)).unwrap();
    assert!(forecast.clone().with_certificate(late).is_ok());
    for (regime, day) in
        [(Regime::Decision26, date!(2026 - 07 - 01)), (Regime::Decision1048, date!(2022 - 01 - 01))]
    {
        let other = Certificate::under(regime, Star::Four, day).unwrap();
        let error = forecast.clone().with_certificate(other).unwrap_err();
        assert_eq!(error.code(), "other_regulation");
        assert_eq!(error.details().field.as_deref(), Some("certificate"));
    }
    let revoked = certificate.with_revocation(Revocation::on(date!(2026 - 01 - 01))).unwrap();
    assert_eq!(forecast.with_certificate(revoked).unwrap_err().code(), "revoked");
}

#[test]
fn the_days_are_said_in_both_languages() {
    let text = |day, lang| {
        of_sheet(best(coffee())).with_issued_on(day).unwrap().renewal().unwrap().text(lang).to_string()
    };
    let day = date!(2024 - 05 - 10);
    assert_eq!(
        text(day, Lang::Vi),
        "Giấy chứng nhận có giá trị đến hết ngày 10/5/2027; nộp hồ sơ đánh giá, phân hạng lại từ ngày 11/11/2026 đến hết ngày 10/01/2027"
    );
    assert_eq!(
        text(day, Lang::En),
        "The certificate is valid through 2027-05-10; the re-rating is filed from 2026-11-11 through 2027-01-10"
    );
    assert!(text(date!(2023 - 08 - 01), Lang::Vi).contains("theo quy định chuyển tiếp"));
    assert!(text(date!(2023 - 03 - 01), Lang::En).contains("rated as for the first time"));
}
