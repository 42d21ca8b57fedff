//! Certificates with what happens to them, and days.

use ocop::certificate::{CertificateRecord, Refiling, Revocation, Status};
use ocop::date::{self, YearMonth};
use ocop::law::{Governing, RevocationGround};
use ocop::procedure::Batch;
use ocop::registry::DayOrYear;
use ocop::term::WorkCalendar;
use ocop::{Authority, Certificate, Edition, Star};
use time::Date;

use crate::bytes::Bytes;
use crate::law::{kept, printed, refused, said};

pub(crate) fn first_day() -> Date {
    Edition::ALL[0].first_day()
}

/// A certificate, as far as the days make sense.
pub(crate) fn certificate(bytes: &mut Bytes<'_>, star: Star, issued_on: Date) -> Option<Certificate> {
    let mut certificate = match Certificate::recorded(star, issued_on) {
        Ok(certificate) => certificate,
        Err(error) => {
            refused(&error, 0);
            return None;
        }
    };
    let events = bytes.byte();
    let mut set = |applies: bool,
                   with: &mut dyn FnMut(
        Certificate,
    ) -> Result<Certificate, ocop::certificate::CertificateError>| {
        if applies {
            match with(certificate) {
                Ok(later) => certificate = later,
                Err(error) => refused(&error, 0),
            }
        }
    };
    set(events & 1 != 0, &mut |certificate| certificate.with_valid_from(bytes.day_after(issued_on, 400)));
    set(events & 2 != 0, &mut |certificate| certificate.with_authority(bytes.pick(Authority::ALL)));
    let mut filed = issued_on;
    set(events & 4 != 0, &mut |certificate| {
        filed = bytes.day_after(issued_on, 1_200);
        certificate.with_rerating_filed_on(filed)
    });
    set(events & 8 != 0, &mut |certificate| {
        certificate.with_rerating_decided_on(bytes.day_after(filed, 400))
    });
    set(events & 16 != 0, &mut |certificate| {
        let revocation = Revocation::on(bytes.day_after(issued_on, 1_500));
        let revocation = match bytes.byte() {
            even if even % 2 == 0 => revocation,
            _ => revocation.with_cause(bytes.pick(RevocationGround::ALL)),
        };
        certificate.with_revocation(revocation)
    });
    Some(certificate)
}

pub fn certificates(bytes: &[u8]) {
    let bytes = &mut Bytes::new(bytes);
    let law = bytes.byte();
    if law >= 240 {
        return days(bytes);
    }
    let star = bytes.pick(Star::ALL);
    let issued_on = bytes.day_after(first_day(), 5_000);
    let Some(certificate) = certificate(bytes, star, issued_on) else { return };
    let (from, through) = (certificate.valid_from(), certificate.valid_through());
    assert!(from <= through && certificate.issued_on() == issued_on && certificate.star() == star);
    if let Some(extended) = certificate.extended_through() {
        assert!(extended > through);
    }
    // A day, and one after it: near the turns as often as anywhere.
    let turns = [
        issued_on,
        from,
        through,
        certificate.extended_through().unwrap_or(through),
        Edition::ALL[Edition::ALL.len() - 1].first_day(),
    ];
    let near = bytes.pick(&turns);
    let day = bytes.day_after(near, 300).checked_sub(time::Duration::days(150)).unwrap_or(near);
    let later = match bytes.byte() {
        odd if odd % 2 == 1 => day.next_day().unwrap_or(day),
        _ => bytes.day_after(day, 1_000),
    };
    on(certificate, day);
    on(certificate, later);
    assert!(certificate.status(day) <= certificate.status(later), "{certificate:?}: {day} {later}");
    if let Some(revoked) = certificate.revoked_on() {
        assert_eq!(certificate.status(day) == Status::Revoked, revoked <= day);
    }
    // What ends within few days ends within more.
    let within = bytes.two() % 400;
    assert!(!certificate.expires_within(day, within) || certificate.expires_within(day, within + 1));
    match law % 16 {
        0 => {
            kept(&certificate);
        }
        1 => {
            let record = CertificateRecord::of(certificate);
            assert_eq!(record.verify(), []);
            assert_eq!(record.certificate(), Ok(certificate));
            kept(&record);
        }
        2 => {
            let standing = certificate.standing(day);
            said(&standing);
            kept(&standing);
        }
        3 => {
            let standing = certificate.standing(day);
            assert_eq!(
                (standing.status(), standing.refiling()),
                (certificate.status(day), certificate.refiling(day))
            );
            assert_eq!(standing.extended_through(), certificate.extended_through());
            assert_eq!(standing.window(), certificate.window_on(day));
            // The rules on a revocation may be silent, and 1048 was.
            assert!(!standing.status_basis().is_empty() || standing.status() == Status::Revoked);
        }
        4 => {
            assert!(!certificate.basis().is_empty());
            certificate.authority_basis().iter().for_each(|basis| assert!(said(basis) > 0));
            certificate.revocation_basis().iter().for_each(|basis| assert!(said(basis) > 0));
        }
        _ => {}
    }
}

/// What holds on every day.
fn on(certificate: Certificate, day: Date) {
    let (status, refiling, upgrade) =
        (certificate.status(day), certificate.refiling(day), certificate.upgrade_filing(day));
    if status == Status::Valid {
        assert!((certificate.valid_from()..=certificate.valid_through()).contains(&day));
    }
    if status == Status::Extended {
        assert!(certificate.valid_through() < day && certificate.extended_through() >= Some(day));
    }
    assert!(!refiling.is_open() || status == Status::Valid, "{certificate:?} {day}");
    assert_eq!(refiling == Refiling::None, matches!(status, Status::Expired | Status::Revoked));
    assert!(upgrade.is_open() == (status == Status::Valid && certificate.star() < Star::Five));
    if let Some(window) = certificate.window_on(day) {
        assert!(window.from() <= window.until() && window.until() <= certificate.valid_through());
        if status == Status::Valid && refiling == Refiling::Open {
            assert!((window.from()..=window.until()).contains(&day));
        }
    }
}

/// Days, months, years, terms and batches.
fn days(bytes: &mut Bytes<'_>) {
    let day = bytes.day_after(Date::MIN.replace_year(1).unwrap_or(Date::MIN), 65_535);
    let day = bytes
        .day_after(day, 65_535)
        .checked_add(time::Duration::weeks(i64::from(bytes.two()) * 8))
        .unwrap_or(day);
    match bytes.byte() % 6 {
        0 => {
            if (1..=9999).contains(&day.year()) {
                assert_eq!(date::parse(&date::text(day).to_string()), Ok(day));
                printed(&DayOrYear::try_from(day).expect("a day of the calendar"));
            }
        }
        1 => {
            if let Ok(month) = YearMonth::of(day) {
                printed(&month);
                assert!(month.next().is_none_or(|next| next > month));
            }
        }
        2 => {
            let from = bytes.day_after(first_day(), 4_000);
            let mut days = || (0..bytes.below(6)).map(|_| bytes.day_after(from, 60)).collect::<Vec<Date>>();
            let (holidays, worked) = (days(), days());
            let calendar = WorkCalendar::new()
                .with_holidays(holidays)
                .and_then(|calendar| calendar.with_make_up_days(worked));
            match calendar {
                Ok(calendar) => {
                    let few = u16::from(bytes.byte() % 40);
                    let last = calendar.working_days_after(from, few).expect("within the calendar");
                    let next = calendar.working_days_after(from, few + 1).expect("within the calendar");
                    assert!(from <= last && last < next && calendar.is_working_day(next));
                    let act = calendar.last_day_to_act(last).expect("within the calendar");
                    assert!(last <= act && calendar.is_working_day(act));
                    kept(&calendar);
                }
                Err(error) => refused(&error, 0),
            }
        }
        3 => match Edition::of_dossier(day) {
            Ok(edition) => {
                assert!(edition.first_day() <= day);
                assert!(
                    Edition::of_dossier(day.next_day().unwrap_or(day)).is_ok_and(|later| later >= edition)
                );
            }
            Err(error) => {
                assert!(day < first_day());
                refused(&error, 0);
            }
        },
        4 => {
            let edition = bytes.pick(Edition::ALL);
            if let Some(batch) = Batch::of(edition, bytes.pick(Authority::ALL), day) {
                assert!(batch.proposals_from() <= batch.proposals_until() && day <= batch.proposals_until());
                assert!(batch.proposals_until() <= batch.last_day());
                kept(&batch);
                said(&batch);
            }
        }
        _ => {
            let kind = bytes.pick(ocop::law::DossierKind::ALL);
            match Governing::of_dossier(day, kind) {
                Ok(governing) => {
                    kept(&governing);
                }
                Err(error) => refused(&error, 0),
            }
        }
    }
}
