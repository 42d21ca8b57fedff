//! What a certificate is worth on which day, against a second count of days.

mod basis;
mod extension;
mod first_day;
mod issue;
mod kept;
mod revocation;
mod told;
mod wire;

use std::sync::LazyLock;

use ocop::certificate::{CertificateError, Refiling, Revocation, Status, UpgradeFiling};
use ocop::{Authority, Certificate, Edition, Problem, Regime, Star};
use proptest::prelude::*;
use time::Date;
use time::macros::date;

use crate::term::CALENDAR;

const CERTIFIED: [Star; 3] = [Star::Three, Star::Four, Star::Five];

/// Days on which a rule begins or ends.
const BOUNDARIES: [&str; 14] = [
    "2019-08-21",
    "2020-06-08",
    "2023-02-24",
    "2024-02-29",
    "2025-07-01",
    "2025-07-06",
    "2026-05-22",
    "2026-06-21",
    "2026-06-22",
    "2026-07-21",
    "2026-11-17",
    "2026-11-18",
    "2027-02-28",
    "2028-02-29",
];

/// Every day of issue within two years of a boundary, as far back as there were certificates.
fn days_of_issue() -> std::ops::RangeInclusive<usize> {
    CALENDAR.between("2019-08-21", "2030-12-31")
}

/// The places of 2023-02-24, 2025-07-06 and 2026-05-22, on which 148, its amendment and 26/2026 take over.
static TURNS: LazyLock<[usize; 3]> =
    LazyLock::new(|| ["2023-02-24", "2025-07-06", "2026-05-22"].map(|day| CALENDAR.place(day)));

fn recorded(star: Star, issued_on: Date) -> Certificate {
    Certificate::recorded(star, issued_on).unwrap()
}

/// The certificate revoked on a day.
fn revoked(certificate: Certificate, on: Date) -> Certificate {
    certificate.with_revocation(Revocation::on(on)).unwrap()
}

/// Whether an upgrade can be filed.
fn can_upgrade(certificate: Certificate, on: Date) -> bool {
    certificate.upgrade_filing(on) == UpgradeFiling::Open
}

/// The rules once more, in places of the second calendar.
#[derive(Clone, Copy, Debug)]
struct Model {
    star: Star,
    issued: usize,
    from: usize,
    end: usize,
    revoked: Option<usize>,
    refiled: Option<usize>,
    decided: Option<usize>,
}

impl Model {
    fn new(star: Star, issued: usize) -> Self {
        Self::dated(star, issued, issued)
    }

    fn dated(star: Star, issued: usize, from: usize) -> Self {
        let end = CALENDAR.months_after(from, 36);
        Self { star, issued, from, end, revoked: None, refiled: None, decided: None }
    }

    fn certificate(self) -> Certificate {
        let mut certificate = recorded(self.star, CALENDAR.date(self.issued));
        if self.from != self.issued {
            certificate = certificate.with_valid_from(CALENDAR.date(self.from)).unwrap();
        }
        if let Some(place) = self.revoked {
            certificate = revoked(certificate, CALENDAR.date(place));
        }
        if let Some(place) = self.refiled {
            certificate = certificate.with_rerating_filed_on(CALENDAR.date(place)).unwrap();
        }
        if let Some(place) = self.decided {
            certificate = certificate.with_rerating_decided_on(CALENDAR.date(place)).unwrap();
        }
        certificate
    }

    /// Whether 26/2026 came in while it was valid, with less than its whole window ahead.
    fn is_caught(self) -> bool {
        let [_, _, new_rules] = *TURNS;
        let was_valid = (self.from..=self.end).contains(&new_rules);
        // The window was fully open to a certificate that had its 180 days left.
        was_valid && self.end < new_rules + 180
    }

    /// The last day of its extension.
    fn extended(self) -> Option<usize> {
        let pending = self.refiled.is_some_and(|place| place <= self.end);
        let lives = self.revoked.is_none_or(|place| self.end < place);
        let last = self.decided.map_or(self.end + 180, |place| place.min(self.end + 180));
        (self.is_caught() && pending && lives && self.end < last).then_some(last)
    }

    fn status(self, on: usize) -> Status {
        if self.revoked.is_some_and(|place| place <= on) {
            return Status::Revoked;
        }
        let last = self.extended().unwrap_or(self.end);
        match on {
            on if on < self.from => Status::NotYet,
            on if on <= self.end => Status::Valid,
            on if on <= last => Status::Extended,
            _ => Status::Expired,
        }
    }

    fn refiling(self, on: usize) -> Refiling {
        match self.status(on) {
            Status::NotYet => Refiling::Early,
            Status::Expired | Status::Revoked => Refiling::None,
            Status::Valid if on < TURNS[2] => Refiling::Open,
            Status::Valid if on + 180 < self.end => Refiling::Early,
            Status::Valid if on + 120 <= self.end => Refiling::Open,
            // Reading 16: what the new window caught is filed late, up to its last day.
            Status::Valid if self.is_caught() => Refiling::Late,
            Status::Valid | Status::Extended => Refiling::Closed,
        }
    }

    fn authority(self) -> Authority {
        let [from, until, _] = *TURNS;
        match self.star {
            Star::Five => Authority::Centre,
            Star::Three if (from..until).contains(&self.issued) => Authority::District,
            _ => Authority::Province,
        }
    }

    fn notice(self) -> Option<usize> {
        let [from, _, until] = *TURNS;
        Some(self.end - 30).filter(|place| (from..until).contains(place))
    }

    /// Everything that depends on the day asked.
    fn check(self, certificate: Certificate, on: usize) {
        let day = CALENDAR.date(on);
        let status = self.status(on);
        assert_eq!(certificate.status(day), status, "{self:?} {day}");
        assert_eq!(certificate.refiling(day), self.refiling(on), "{self:?} {day}");
        assert_eq!(
            can_upgrade(certificate, day),
            status == Status::Valid && self.star != Star::Five,
            "{self:?} {day}"
        );
        let window = (day >= date!(2026 - 05 - 22)).then_some((self.end - 180, self.end - 120));
        let window = window.map(|(from, until)| (CALENDAR.date(from), CALENDAR.date(until)));
        assert_eq!(
            certificate.window_on(day).map(|window| (window.from(), window.until())),
            window,
            "{self:?} {day}"
        );
    }
}

/// The last day for giving notice.
fn notice(certificate: Certificate) -> Option<Date> {
    certificate.notice_by().map(|notice| notice.value)
}

#[test]
fn every_day_of_issue_has_the_days_that_a_walk_day_by_day_counts() {
    for issued in days_of_issue() {
        for star in CERTIFIED {
            let model = Model::new(star, issued);
            let certificate = model.certificate();
            let day = CALENDAR.date(issued);
            assert_eq!((certificate.star(), certificate.issued_on()), (star, day));
            assert_eq!(certificate.valid_through(), CALENDAR.date(model.end), "{day}");
            assert_eq!(certificate.authority(), model.authority(), "{star} {day}");
            assert_eq!(notice(certificate), model.notice().map(|place| CALENDAR.date(place)), "{day}");
            assert_eq!(certificate.extended_through(), None, "{day}");
            let refiled = certificate.with_rerating_filed_on(certificate.valid_through()).unwrap();
            let last = Model { refiled: Some(model.end), ..model }.extended();
            let last = last.map(|place| CALENDAR.date(place));
            assert_eq!(refiled.extended_through(), last, "{day}");
        }
    }
}

#[test]
fn every_day_of_issue_has_its_status_around_every_day_on_which_something_changes() {
    let boundaries = BOUNDARIES.map(|day| CALENDAR.place(day));
    for issued in days_of_issue() {
        for star in CERTIFIED {
            let plain = Model::new(star, issued);
            let end = plain.end;
            // Filed or not, pending or decided before, on and after the last day. What was filed after it is
            // refused (reading 16).
            let filed = [
                (None, None),
                (Some(end - 150), None),
                (Some(end), None),
                (Some(end - 150), Some(end)),
                (Some(end), Some(end + 1)),
                (Some(end), Some(end + 90)),
                (Some(end), Some(end + 181)),
            ];
            let filed = if star == Star::Four { &filed[..] } else { &filed[..1] };
            for (refiled, decided) in filed {
                let model = Model { refiled: *refiled, decided: *decided, ..plain };
                let certificate = model.certificate();
                let turns = [issued, end - 180, end - 120, end, end + 90, end + 180];
                for turn in turns.into_iter().chain(boundaries) {
                    for on in turn - 1..=turn + 1 {
                        model.check(certificate, on);
                    }
                }
            }
        }
    }
}

#[test]
fn certificates_that_ended_around_the_new_rules_have_their_status_on_every_day_of_two_years_around() {
    for issued in CALENDAR.between("2023-04-25", "2023-12-31") {
        let plain = Model::new(Star::Three, issued);
        for refiled in [None, Some(plain.end)] {
            let model = Model { refiled, ..plain };
            let certificate = model.certificate();
            for on in CALENDAR.between("2024-05-20", "2028-11-18") {
                model.check(certificate, on);
            }
        }
    }
}

#[test]
fn what_ends_soon_is_valid_today_and_has_no_more_than_so_many_days_left() {
    for issued in days_of_issue() {
        let end = CALENDAR.months_after(issued, 36);
        let certificate = recorded(Star::Three, CALENDAR.date(issued));
        for days in [0_u16, 1, 30, 120, 180, 365] {
            let on = end - usize::from(days);
            let soon = |on: usize| certificate.expires_within(CALENDAR.date(on), days);
            assert!(soon(on) && soon(end), "{certificate:?} {days}");
            assert!(!soon(on - 1) && !soon(end + 1), "{certificate:?} {days}");
        }
        let always = |on: usize| certificate.expires_within(CALENDAR.date(on), u16::MAX);
        assert!(always(issued) && always(end) && !always(issued - 1) && !always(end + 1));
    }
}

#[test]
fn a_list_tells_what_ends_within_30_days() {
    let list = [
        (recorded(Star::Three, date!(2023 - 11 - 22)), false),
        (recorded(Star::Three, date!(2023 - 11 - 23)), true),
        (recorded(Star::Five, date!(2023 - 12 - 23)), true),
        (recorded(Star::Four, date!(2023 - 12 - 24)), false),
        (revoked(recorded(Star::Four, date!(2023 - 12 - 01)), date!(2026 - 11 - 23)), false),
        (revoked(recorded(Star::Four, date!(2023 - 12 - 01)), date!(2026 - 11 - 24)), true),
        // Extended, so past its end already.
        (
            recorded(Star::Four, date!(2023 - 11 - 17))
                .with_rerating_filed_on(date!(2026 - 06 - 01))
                .unwrap(),
            false,
        ),
        (recorded(Star::Three, date!(2026 - 11 - 24)), false),
    ];
    let today = date!(2026 - 11 - 23);
    for (certificate, soon) in list {
        assert_eq!(certificate.expires_within(today, 30), soon, "{certificate:?}");
    }
    let distant = recorded(Star::Three, date!(9995 - 01 - 01));
    assert!(distant.expires_within(date!(9997 - 12 - 31), 1));
    assert!(!distant.expires_within(Date::MAX, u16::MAX));
}

#[test]
fn a_certificate_runs_36_months_and_its_last_day_is_included() {
    for edition in Edition::ALL {
        assert_eq!(edition.rules().certificates.validity.value, 36, "{edition}");
    }
    let table = [
        (date!(2023 - 05 - 10), date!(2026 - 05 - 10)),
        (date!(2024 - 02 - 29), date!(2027 - 02 - 28)),
        (date!(2024 - 02 - 28), date!(2027 - 02 - 28)),
        (date!(2025 - 02 - 28), date!(2028 - 02 - 28)),
        (date!(2025 - 03 - 01), date!(2028 - 03 - 01)),
        (date!(2023 - 12 - 31), date!(2026 - 12 - 31)),
    ];
    for (issued_on, last) in table {
        let certificate = recorded(Star::Three, issued_on);
        assert_eq!(certificate.valid_through(), last);
        assert_eq!(certificate.status(issued_on.previous_day().unwrap()), Status::NotYet);
        assert_eq!(certificate.status(issued_on), Status::Valid);
        assert_eq!(certificate.status(last), Status::Valid);
        assert_eq!(certificate.status(last.next_day().unwrap()), Status::Expired);
    }
}

#[test]
fn the_window_is_180_to_120_days_before_the_end_both_included() {
    let rules = Edition::Decision26.rules().certificates.window.said().unwrap();
    assert_eq!((rules.earliest, rules.latest), (180, 120));
    let certificate = recorded(Star::Three, date!(2023 - 12 - 20));
    assert_eq!(certificate.valid_through(), date!(2026 - 12 - 20));
    let window = certificate.window_on(date!(2026 - 05 - 22)).unwrap();
    assert_eq!((window.from(), window.until()), (date!(2026 - 06 - 23), date!(2026 - 08 - 22)));
    let table = [
        (date!(2023 - 12 - 19), Refiling::Early),
        (date!(2023 - 12 - 20), Refiling::Open),
        (date!(2026 - 05 - 21), Refiling::Open),
        (date!(2026 - 05 - 22), Refiling::Early),
        (date!(2026 - 06 - 22), Refiling::Early),
        (date!(2026 - 06 - 23), Refiling::Open),
        (date!(2026 - 07 - 23), Refiling::Open),
        (date!(2026 - 08 - 22), Refiling::Open),
        (date!(2026 - 08 - 23), Refiling::Closed),
        (date!(2026 - 12 - 20), Refiling::Closed),
        (date!(2026 - 12 - 21), Refiling::None),
    ];
    for (day, refiling) in table {
        assert_eq!(certificate.refiling(day), refiling, "{day}");
    }
}

#[test]
fn there_was_no_window_before_the_new_rules() {
    let certificate = recorded(Star::Three, date!(2023 - 12 - 20));
    assert_eq!(certificate.window_on(date!(2026 - 05 - 21)), None);
    assert_eq!(certificate.window_on(Date::MIN), None);
    assert!(certificate.window_on(date!(2026 - 05 - 22)).is_some());
    // Within 120 days of its end, and still open, up to the last day.
    let earlier = recorded(Star::Three, date!(2023 - 05 - 21));
    assert_eq!(earlier.refiling(date!(2026 - 05 - 21)), Refiling::Open);
    assert_eq!(earlier.refiling(date!(2026 - 05 - 22)), Refiling::None);
    let later = recorded(Star::Three, date!(2023 - 05 - 22));
    assert_eq!(later.refiling(date!(2026 - 05 - 21)), Refiling::Open);
    // Reading 16: the window was gone when it came in, so this last day is open to a late filing.
    assert_eq!(later.refiling(date!(2026 - 05 - 22)), Refiling::Late);
    assert_eq!(later.refiling(date!(2026 - 05 - 23)), Refiling::None);
}

#[test]
fn an_upgrade_needs_a_valid_certificate_of_less_than_five_stars_and_nothing_else() {
    for star in CERTIFIED {
        let certificate = recorded(star, date!(2023 - 08 - 01));
        let certificate = certificate.with_rerating_filed_on(date!(2026 - 06 - 15)).unwrap();
        let room = star != Star::Five;
        let table = [
            (date!(2023 - 07 - 31), false),
            (date!(2023 - 08 - 01), room),
            (date!(2026 - 05 - 22), room),
            (date!(2026 - 08 - 01), room),
            // Extended only.
            (date!(2026 - 08 - 02), false),
            (date!(2027 - 01 - 29), false),
        ];
        for (day, open) in table {
            assert_eq!(can_upgrade(certificate, day), open, "{star} {day}");
        }
        let revoked = revoked(certificate, date!(2024 - 01 - 01));
        assert_eq!(can_upgrade(revoked, date!(2023 - 12 - 31)), room);
        assert!(!can_upgrade(revoked, date!(2024 - 01 - 01)));
    }
}

#[test]
fn notice_is_due_30_days_before_the_end_under_148_alone() {
    let table = [
        // 2023-02-23 is the last day of 1048.
        (date!(2020 - 03 - 25), None),
        (date!(2020 - 03 - 26), Some(date!(2023 - 02 - 24))),
        (date!(2023 - 05 - 10), Some(date!(2026 - 04 - 10))),
        (date!(2023 - 06 - 20), Some(date!(2026 - 05 - 21))),
        (date!(2023 - 06 - 21), None),
        (date!(2026 - 08 - 05), None),
    ];
    for (issued_on, by) in table {
        assert_eq!(notice(recorded(Star::Three, issued_on)), by, "{issued_on}");
    }
}

#[test]
fn a_late_re_rating_is_open_to_what_the_window_caught_and_to_nothing_else() {
    // Reading 16, second reading A73: it was closed here while the procedure accepted it.
    let table = [
        // Ends 2026-08-01; its window was 2026-02-02 to 2026-04-03, before the new rules.
        (date!(2023 - 08 - 01), date!(2026 - 05 - 21), Refiling::Open),
        (date!(2023 - 08 - 01), date!(2026 - 05 - 22), Refiling::Late),
        (date!(2023 - 08 - 01), date!(2026 - 06 - 15), Refiling::Late),
        (date!(2023 - 08 - 01), date!(2026 - 08 - 01), Refiling::Late),
        (date!(2023 - 08 - 01), date!(2026 - 08 - 02), Refiling::None),
        // Ends 2026-11-17; a day of its window was gone, the rest ran to 2026-07-20.
        (date!(2023 - 11 - 17), date!(2026 - 05 - 22), Refiling::Open),
        (date!(2023 - 11 - 17), date!(2026 - 07 - 20), Refiling::Open),
        (date!(2023 - 11 - 17), date!(2026 - 07 - 21), Refiling::Late),
        (date!(2023 - 11 - 17), date!(2026 - 11 - 17), Refiling::Late),
        (date!(2023 - 11 - 17), date!(2026 - 11 - 18), Refiling::None),
        // Ends 2026-11-18; all of its window was there, 2026-05-22 to 2026-07-21.
        (date!(2023 - 11 - 18), date!(2026 - 05 - 21), Refiling::Open),
        (date!(2023 - 11 - 18), date!(2026 - 05 - 22), Refiling::Open),
        (date!(2023 - 11 - 18), date!(2026 - 07 - 21), Refiling::Open),
        (date!(2023 - 11 - 18), date!(2026 - 07 - 22), Refiling::Closed),
        (date!(2023 - 11 - 18), date!(2026 - 11 - 18), Refiling::Closed),
        (date!(2023 - 11 - 18), date!(2026 - 11 - 19), Refiling::None),
    ];
    for (issued_on, day, refiling) in table {
        assert_eq!(recorded(Star::Three, issued_on).refiling(day), refiling, "{issued_on} {day}");
    }
    for refiling in Refiling::ALL {
        assert_eq!(refiling.is_open(), matches!(refiling, Refiling::Open | Refiling::Late));
    }
}

#[test]
fn what_lapsed_is_not_rated_again() {
    let certificate = recorded(Star::Four, date!(2023 - 08 - 01));
    let valid_through = date!(2026 - 08 - 01);
    assert!(certificate.with_rerating_filed_on(valid_through).is_ok());
    let day = date!(2026 - 08 - 02);
    let error = certificate.with_rerating_filed_on(day).unwrap_err();
    assert_eq!(error, CertificateError::FiledAfterExpiry { day, valid_through });
    assert_eq!(error.code(), "filed_after_expiry");
    assert_eq!(error.details().field.as_deref(), Some("rerating_filed_on"));
    for said in ["2026-08-01", "2026-08-02"] {
        assert!(error.to_string().contains(said), "{error}");
    }
}

#[test]
fn a_result_follows_a_filing_and_is_never_before_it() {
    let certificate = recorded(Star::Four, date!(2023 - 08 - 01));
    let (filed_on, day) = (date!(2026 - 06 - 15), date!(2026 - 06 - 14));
    let error = certificate.with_rerating_decided_on(day).unwrap_err();
    assert_eq!(error, CertificateError::DecidedWithoutFiling { day });
    assert_eq!(error.code(), "decided_without_filing");
    let filed = certificate.with_rerating_filed_on(filed_on).unwrap();
    let error = filed.with_rerating_decided_on(day).unwrap_err();
    assert_eq!(error, CertificateError::DecidedBeforeFiling { day, filed_on });
    assert_eq!(error.code(), "decided_before_filing");
    let decided = filed.with_rerating_decided_on(filed_on).unwrap();
    assert_eq!(decided.rerating_decided_on(), Some(filed_on));
    // A dossier filed anew takes the place of the first with its result.
    let anew = decided.with_rerating_filed_on(date!(2026 - 07 - 01)).unwrap();
    assert_eq!((anew.rerating_filed_on(), anew.rerating_decided_on()), (Some(date!(2026 - 07 - 01)), None));
}

#[test]
fn a_pending_dossier_of_the_old_rules_is_rated_by_22_june_2026() {
    let certificate = recorded(Star::Four, date!(2023 - 08 - 01));
    assert_eq!(certificate.rerating_rate_by(), None);
    for (filed_on, by) in [
        (date!(2023 - 08 - 01), Some(date!(2026 - 06 - 22))),
        (date!(2026 - 05 - 21), Some(date!(2026 - 06 - 22))),
        (date!(2026 - 05 - 22), None),
    ] {
        let filed = certificate.with_rerating_filed_on(filed_on).unwrap();
        assert_eq!(filed.rerating_rate_by(), by, "{filed_on}");
    }
}

#[test]
fn real_certificates_end_on_the_days_that_were_printed() {
    let table = [
        // Thanh Hóa and the ministry (reading 12).
        (Star::Three, date!(2019 - 12 - 23), date!(2022 - 12 - 23)),
        (Star::Five, date!(2021 - 06 - 30), date!(2024 - 06 - 30)),
    ];
    for (star, issued_on, last) in table {
        let certificate = recorded(star, issued_on);
        assert_eq!(certificate.valid_through(), last);
        assert_eq!(certificate.status(last), Status::Valid);
        assert_eq!(certificate.status(last.next_day().unwrap()), Status::Expired);
    }
    // 2024-06-30 was a Sunday: the ministry's new term began on the Monday (reading 30).
    assert_eq!(date!(2024 - 06 - 30).weekday(), time::Weekday::Sunday);
    let again = recorded(Star::Five, date!(2024 - 08 - 20)).with_valid_from(date!(2024 - 07 - 01)).unwrap();
    assert_eq!(again.valid_through(), date!(2027 - 07 - 01));
    assert_eq!(again.status(date!(2024 - 06 - 30)), Status::NotYet);
    assert_eq!(again.status(date!(2024 - 07 - 01)), Status::Valid);
}

#[test]
fn an_upgrade_brings_a_term_of_its_own_and_leaves_the_old_one() {
    // As a province did three times in 2023: 36 months from the decision on the upgrade (reading 17).
    for upgraded_on in [date!(2023 - 03 - 31), date!(2023 - 08 - 15), date!(2023 - 12 - 29)] {
        let old = recorded(Star::Three, date!(2021 - 11 - 30));
        assert!(can_upgrade(old, upgraded_on));
        let new = recorded(Star::Four, upgraded_on);
        let months = |last: Date| {
            (last.year() - upgraded_on.year()) * 12 + i32::from(u8::from(last.month()))
                - i32::from(u8::from(upgraded_on.month()))
        };
        assert_eq!(months(new.valid_through()), 36);
        assert_eq!(new.valid_through().day(), upgraded_on.day());
        assert_eq!(old.valid_through(), date!(2024 - 11 - 30));
        assert_eq!(old.status(upgraded_on), Status::Valid);
    }
}

#[test]
fn statuses_and_refilings_have_their_codes_in_order() {
    let codes = Status::ALL.iter().map(|status| status.code());
    assert!(codes.eq(["not_yet", "valid", "extended", "expired", "revoked"]));
    assert!(Status::ALL.is_sorted());
    let codes = Refiling::ALL.iter().map(|refiling| refiling.code());
    assert!(codes.eq(["early", "open", "late", "closed", "none"]));
    assert!(UpgradeFiling::ALL.iter().map(|upgrade| upgrade.code()).eq(["open", "closed"]));
    for (one, status) in Status::ALL.iter().enumerate() {
        for other in &Status::ALL[..one] {
            assert_ne!(status.name().vi(), other.name().vi());
            assert_ne!(status.name().en(), other.name().en());
        }
        assert_eq!(Status::from_code(status.code()), Ok(*status));
    }
    assert_eq!(Status::from_code("lapsed").unwrap_err().code(), "unknown_status");
    assert_eq!(Refiling::from_code("lapsed").unwrap_err().code(), "unknown_refiling");
    assert_eq!(UpgradeFiling::from_code("lapsed").unwrap_err().code(), "unknown_upgrade_filing");
}

/// Any certificate of the programme's time, with any days of revocation, refiling and result from its issue on.
fn any_model() -> impl Strategy<Value = Model> {
    let around = proptest::option::weighted(0.4, 0_usize..1_500);
    let issued = prop_oneof![
        days_of_issue(),
        // Those that the new rules caught are as likely as all others.
        CALENDAR.between("2023-05-01", "2023-12-01"),
    ];
    let shift = prop_oneof![3 => Just(366), 1 => 0_usize..=732];
    let filed = proptest::option::weighted(0.7, 0_usize..1_200);
    let decided = proptest::option::weighted(0.5, 0_usize..400);
    (proptest::sample::select(CERTIFIED.as_slice()), issued, shift, around, filed, decided).prop_map(
        |(star, issued, shift, revoked, filed, decided)| {
            let plain = Model::dated(star, issued, issued + shift - 366);
            // No later than the last day.
            let refiled = filed.map(|days| (issued + days).min(plain.end));
            let decided = refiled.zip(decided).map(|(place, days)| place + days);
            Model { revoked: revoked.map(|days| issued + days), refiled, decided, ..plain }
        },
    )
}

proptest! {
    #[test]
    fn any_certificate_is_where_the_rules_put_it(model in any_model(), offset in 0_usize..1_400) {
        let certificate = model.certificate();
        prop_assert_eq!(certificate.revoked_on(), model.revoked.map(|place| CALENDAR.date(place)));
        prop_assert_eq!(certificate.rerating_filed_on(), model.refiled.map(|place| CALENDAR.date(place)));
        prop_assert_eq!(certificate.rerating_decided_on(), model.decided.map(|place| CALENDAR.date(place)));
        prop_assert_eq!(certificate.extended_through(), model.extended().map(|place| CALENDAR.date(place)));
        model.check(certificate, model.from - 5 + offset);
    }

    #[test]
    fn the_status_moves_only_forward_with_the_day(model in any_model()) {
        let certificate = model.certificate();
        let statuses: Vec<_> = (model.from - 3..model.end + 200)
            .map(|on| certificate.status(CALENDAR.date(on)))
            .collect();
        prop_assert!(statuses.is_sorted(), "{statuses:?}");
        // Its term begins once, and every day in between is accounted for; one dated ahead may be revoked before.
        prop_assert!(statuses[2] == Status::NotYet || statuses[2] == Status::Revoked);
        prop_assert!(statuses[3] != Status::NotYet);
        // Extended never follows anything but valid, and comes the day after the end.
        let first = statuses.iter().position(|status| *status == Status::Extended);
        prop_assert!(first.is_none_or(|place| place == model.end - model.from + 4 && statuses[place - 1] == Status::Valid));
        prop_assert!(statuses[statuses.len() - 1] >= Status::Expired);
    }

    #[test]
    fn the_window_lies_wholly_inside_the_validity(model in any_model(), on in CALENDAR.between("2026-05-22", "2040-01-01")) {
        let certificate = model.certificate();
        let window = certificate.window_on(CALENDAR.date(on)).unwrap();
        prop_assert!(certificate.valid_from() < window.from());
        prop_assert!(window.from() < window.until());
        prop_assert!(window.until() < certificate.valid_through());
        prop_assert_eq!((window.until() - window.from()).whole_days(), 60);
    }

    #[test]
    fn re_rating_is_open_only_while_the_certificate_is_valid(model in any_model(), offset in 0_usize..1_400) {
        let certificate = model.certificate();
        let day = CALENDAR.date(model.issued - 5 + offset);
        if certificate.refiling(day).is_open() {
            prop_assert_eq!(certificate.status(day), Status::Valid);
            // And what is filed while it is open can be recorded.
            prop_assert!(day < certificate.issued_on() || certificate.with_rerating_filed_on(day).is_ok());
        }
        prop_assert_eq!(certificate.refiling(day) == Refiling::None, certificate.status(day) >= Status::Expired);
    }

    #[test]
    fn the_regime_changes_nothing_but_the_edition_and_whether_the_day_is_allowed(model in any_model(), on in 0_usize..1_400) {
        let day = CALENDAR.date(model.issued);
        let plain = recorded(model.star, day);
        let asked = CALENDAR.date(model.issued - 5 + on);
        for regime in Regime::ALL {
            if let Ok(certificate) = Certificate::under(*regime, model.star, day) {
                prop_assert_eq!(certificate.regime(), *regime);
                prop_assert_eq!(certificate.valid_through(), plain.valid_through());
                prop_assert_eq!(certificate.authority(), plain.authority());
                prop_assert_eq!(certificate.status(asked), plain.status(asked));
                prop_assert_eq!(certificate.refiling(asked), plain.refiling(asked));
                prop_assert_eq!(certificate == plain, *regime == plain.regime());
            }
        }
    }
}
