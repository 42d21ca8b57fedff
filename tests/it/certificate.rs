//! What a certificate is worth on which day, against a second count of days.

mod extension;
mod issue;
mod revocation;
mod wire;

use std::sync::LazyLock;

use ocop::certificate::{Certificate, Refiling, Status, VALIDITY_MONTHS, Window};
use ocop::{Authority, Regime, Star};
use proptest::prelude::*;
use time::Date;
use time::macros::date;

use crate::term::CALENDAR;

const CERTIFIED: [Star; 3] = [Star::Three, Star::Four, Star::Five];

/// Days on which a rule begins or ends.
const BOUNDARIES: [&str; 12] = [
    "2019-08-21",
    "2020-06-08",
    "2023-02-24",
    "2024-02-29",
    "2025-07-01",
    "2025-07-06",
    "2026-05-22",
    "2026-06-21",
    "2026-07-21",
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

/// The rules once more, in places of the second calendar.
#[derive(Clone, Copy, Debug)]
struct Model {
    star: Star,
    issued: usize,
    end: usize,
    revoked: Option<usize>,
    refiled: Option<usize>,
}

impl Model {
    fn new(star: Star, issued: usize) -> Self {
        let end = CALENDAR.months_after(issued, 36);
        Self { star, issued, end, revoked: None, refiled: None }
    }

    fn certificate(self) -> Certificate {
        let mut certificate = recorded(self.star, CALENDAR.date(self.issued));
        if let Some(place) = self.revoked {
            certificate = certificate.revoked(CALENDAR.date(place)).unwrap();
        }
        if let Some(place) = self.refiled {
            certificate = certificate.refiled(CALENDAR.date(place)).unwrap();
        }
        certificate
    }

    fn is_extended(self) -> bool {
        let [_, _, new_rules] = *TURNS;
        let was_valid = (self.issued..=self.end).contains(&new_rules);
        // The window was fully open to a certificate that had its 180 days left.
        let window_was_cut = self.end < new_rules + 180;
        was_valid && window_was_cut && self.refiled.is_some_and(|place| place <= self.end)
    }

    fn status(self, on: usize) -> Status {
        if on < self.issued {
            return Status::NotYet;
        }
        if self.revoked.is_some_and(|place| place <= on) {
            return Status::Revoked;
        }
        let last = if self.is_extended() { self.end + 180 } else { self.end };
        match on {
            on if on <= self.end => Status::Valid,
            on if on <= last => Status::Extended,
            _ => Status::Expired,
        }
    }

    fn refiling(self, on: usize) -> Refiling {
        match self.status(on) {
            Status::NotYet => Refiling::Early,
            Status::Expired | Status::Revoked => Refiling::None,
            _ if on < TURNS[2] => Refiling::Open,
            _ if on + 180 < self.end => Refiling::Early,
            _ if on + 120 <= self.end => Refiling::Open,
            _ => Refiling::Closed,
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
            certificate.can_upgrade(day),
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
            assert_eq!(certificate.notice_by(), model.notice().map(|place| CALENDAR.date(place)), "{day}");
            assert_eq!(certificate.extended_through(), None, "{day}");
            let refiled = certificate.refiled(certificate.valid_through()).unwrap();
            let last = Model { refiled: Some(model.end), ..model }
                .is_extended()
                .then(|| CALENDAR.date(model.end + 180));
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
            let filed = [None, Some(end - 150), Some(end), Some(end + 1)];
            let filed = if star == Star::Four { &filed[..] } else { &filed[..1] };
            for refiled in filed {
                let model = Model { refiled: *refiled, ..plain };
                let certificate = model.certificate();
                for turn in [issued, end - 180, end - 120, end, end + 180].into_iter().chain(boundaries) {
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
        (recorded(Star::Four, date!(2023 - 12 - 01)).revoked(date!(2026 - 11 - 23)).unwrap(), false),
        (recorded(Star::Four, date!(2023 - 12 - 01)).revoked(date!(2026 - 11 - 24)).unwrap(), true),
        // Extended, so past its end already.
        (recorded(Star::Four, date!(2023 - 11 - 17)).refiled(date!(2026 - 06 - 01)).unwrap(), false),
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
    assert_eq!(VALIDITY_MONTHS, 36);
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
    assert_eq!((Window::EARLIEST, Window::LATEST), (180, 120));
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
    assert_eq!(later.refiling(date!(2026 - 05 - 22)), Refiling::Closed);
}

#[test]
fn an_upgrade_needs_a_valid_certificate_of_less_than_five_stars_and_nothing_else() {
    for star in CERTIFIED {
        let certificate = recorded(star, date!(2023 - 08 - 01)).refiled(date!(2026 - 06 - 15)).unwrap();
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
            assert_eq!(certificate.can_upgrade(day), open, "{star} {day}");
        }
        let revoked = certificate.revoked(date!(2024 - 01 - 01)).unwrap();
        assert_eq!(revoked.can_upgrade(date!(2023 - 12 - 31)), room);
        assert!(!revoked.can_upgrade(date!(2024 - 01 - 01)));
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
    for (issued_on, notice) in table {
        assert_eq!(recorded(Star::Three, issued_on).notice_by(), notice, "{issued_on}");
    }
}

#[test]
fn statuses_and_refilings_have_their_codes_in_order() {
    let codes = Status::ALL.map(Status::code);
    assert_eq!(codes, ["not_yet", "valid", "extended", "expired", "revoked"]);
    assert!(Status::ALL.is_sorted());
    let refilings = [Refiling::Early, Refiling::Open, Refiling::Closed, Refiling::None];
    assert_eq!(refilings.map(Refiling::code), ["early", "open", "closed", "none"]);
    for (one, status) in Status::ALL.iter().enumerate() {
        for other in &Status::ALL[..one] {
            assert_ne!(status.name().vi(), other.name().vi());
            assert_ne!(status.name().en(), other.name().en());
        }
    }
}

#[test]
fn the_days_rest_on_the_decision_and_on_the_civil_code() {
    use ocop::Lang;
    use ocop::law::{Act, Basis, Citation, Reading};

    let basis = recorded(Star::Three, date!(2023 - 05 - 10)).basis();
    assert!(basis.contains(&Basis::Law(Citation::article(Act::Decision26, 4).clause(3))));
    assert!(basis.contains(&Basis::Reading(Reading::Terms)));
    let cites = |text: &str| {
        basis
            .iter()
            .any(|basis| matches!(basis, Basis::Law(at) if at.text(Lang::En).to_string().contains(text)))
    };
    assert!(cites("Art. 148") && cites("Art. 12(1)"));
}

/// Any certificate of the programme's time, with any days of revocation and refiling from its issue on.
fn any_model() -> impl Strategy<Value = Model> {
    let around = proptest::option::weighted(0.4, 0_usize..1_500);
    let issued = prop_oneof![
        days_of_issue(),
        // Those that the new rules caught are as likely as all others.
        CALENDAR.between("2023-05-01", "2023-12-01"),
    ];
    let filed = proptest::option::weighted(0.7, 0_usize..1_200);
    (proptest::sample::select(CERTIFIED.as_slice()), issued, around, filed).prop_map(
        |(star, issued, revoked, filed)| {
            let after = |days: usize| issued + days;
            Model { revoked: revoked.map(after), refiled: filed.map(after), ..Model::new(star, issued) }
        },
    )
}

proptest! {
    #[test]
    fn any_certificate_is_where_the_rules_put_it(model in any_model(), offset in 0_usize..1_400) {
        let certificate = model.certificate();
        prop_assert_eq!(certificate.revoked_on(), model.revoked.map(|place| CALENDAR.date(place)));
        prop_assert_eq!(certificate.refiled_on(), model.refiled.map(|place| CALENDAR.date(place)));
        model.check(certificate, model.issued - 5 + offset);
    }

    #[test]
    fn the_status_moves_only_forward_with_the_day(model in any_model()) {
        let certificate = model.certificate();
        let statuses: Vec<_> = (model.issued - 3..model.end + 200)
            .map(|on| certificate.status(CALENDAR.date(on)))
            .collect();
        prop_assert!(statuses.is_sorted(), "{statuses:?}");
        // It is issued once, and every day in between is accounted for.
        prop_assert_eq!(statuses[2], Status::NotYet);
        prop_assert!(statuses[3] != Status::NotYet);
        // Extended never follows anything but valid, and comes the day after the end.
        let first = statuses.iter().position(|status| *status == Status::Extended);
        prop_assert!(first.is_none_or(|place| place == model.end - model.issued + 4 && statuses[place - 1] == Status::Valid));
        prop_assert!(statuses[statuses.len() - 1] >= Status::Expired);
    }

    #[test]
    fn the_window_lies_wholly_inside_the_validity(model in any_model(), on in CALENDAR.between("2026-05-22", "2040-01-01")) {
        let certificate = model.certificate();
        let window = certificate.window_on(CALENDAR.date(on)).unwrap();
        prop_assert!(certificate.issued_on() < window.from());
        prop_assert!(window.from() < window.until());
        prop_assert!(window.until() < certificate.valid_through());
        prop_assert_eq!((window.until() - window.from()).whole_days(), 60);
    }

    #[test]
    fn re_rating_is_open_only_while_the_certificate_is_valid(model in any_model(), offset in 0_usize..1_400) {
        let certificate = model.certificate();
        let day = CALENDAR.date(model.issued - 5 + offset);
        if certificate.refiling(day) == Refiling::Open {
            prop_assert_eq!(certificate.status(day), Status::Valid);
        }
        prop_assert_eq!(certificate.refiling(day) == Refiling::None, certificate.status(day) >= Status::Expired);
    }

    #[test]
    fn the_regime_changes_nothing_but_whether_the_day_is_allowed(model in any_model()) {
        let day = CALENDAR.date(model.issued);
        for regime in Regime::ALL {
            if let Ok(certificate) = Certificate::under(regime, model.star, day) {
                prop_assert_eq!(certificate, recorded(model.star, day));
            }
        }
    }
}
