//! On which grounds, by whom and until when a certificate is revoked.

use ocop::certificate::{CertificateError, Refiling, RevocationGround, Status, revoked_by, revoked_until};
use ocop::law::{Act, Citation};
use ocop::{Authority, Lang, Star};
use proptest::prelude::*;
use time::Date;
use time::macros::date;

use super::{any_model, recorded};
use crate::term::CALENDAR;

#[test]
fn there_are_six_grounds_in_printed_order() {
    let grounds = [
        (RevocationGround::UntrueDossier, "untrue_dossier", "a"),
        (RevocationGround::CriteriaNotMet, "criteria_not_met", "b"),
        (RevocationGround::LawBroken, "law_broken", "c"),
        (RevocationGround::MarkMisused, "mark_misused", "d"),
        (RevocationGround::NoLongerProduced, "no_longer_produced", "đ"),
        (RevocationGround::Other, "other", "e"),
    ];
    assert_eq!(RevocationGround::ALL, grounds.map(|(ground, _, _)| ground));
    for (ground, code, letter) in grounds {
        assert_eq!(ground.code(), code);
        let citation: Citation = ground.citation();
        assert_eq!(citation.act(), Act::Decision26);
        let printed = format!("Decision 26/2026/QĐ-TTg, Art. 8(1)({letter})");
        assert_eq!(citation.text(Lang::En).to_string(), printed);
        assert!(!ground.name().vi().is_empty() && !ground.name().en().is_empty());
    }
}

#[test]
fn the_province_revokes_three_and_four_stars_and_the_minister_five() {
    let by = Star::ALL.map(revoked_by);
    let province = Some(Authority::Province);
    assert_eq!(by, [None, None, province, province, Some(Authority::Centre)]);
}

#[test]
fn it_is_revoked_within_15_days_of_the_conclusion() {
    assert_eq!(revoked_until(date!(2026 - 11 - 23)), Some(date!(2026 - 12 - 08)));
    assert_eq!(revoked_until(date!(2028 - 02 - 20)), Some(date!(2028 - 03 - 06)));
    assert_eq!(revoked_until(date!(9999 - 12 - 16)), Some(Date::MAX));
    assert_eq!(revoked_until(date!(9999 - 12 - 17)), None);
    for place in CALENDAR.between("2024-05-22", "2030-12-31") {
        assert_eq!(revoked_until(CALENDAR.date(place)), Some(CALENDAR.date(place + 15)));
    }
}

#[test]
fn it_is_revoked_from_the_day_of_revocation() {
    let certificate = recorded(Star::Three, date!(2021 - 03 - 01)).revoked(date!(2021 - 11 - 18)).unwrap();
    assert_eq!(certificate.revoked_on(), Some(date!(2021 - 11 - 18)));
    assert_eq!(certificate.status(date!(2021 - 02 - 28)), Status::NotYet);
    assert_eq!(certificate.status(date!(2021 - 11 - 17)), Status::Valid);
    assert_eq!(certificate.status(date!(2021 - 11 - 18)), Status::Revoked);
    assert_eq!(certificate.refiling(date!(2021 - 11 - 17)), Refiling::Open);
    assert_eq!(certificate.refiling(date!(2021 - 11 - 18)), Refiling::None);
    // Past its end it stays revoked.
    assert_eq!(certificate.status(date!(2024 - 03 - 02)), Status::Revoked);
    let at_once = recorded(Star::Three, date!(2021 - 03 - 01)).revoked(date!(2021 - 03 - 01)).unwrap();
    assert_eq!(at_once.status(date!(2021 - 03 - 01)), Status::Revoked);
}

#[test]
fn nothing_happens_to_a_certificate_before_its_issue() {
    let certificate = recorded(Star::Three, date!(2024 - 02 - 29));
    let day = date!(2024 - 02 - 28);
    for (error, what) in [
        (certificate.revoked(day).unwrap_err(), "revoked"),
        (certificate.refiled(day).unwrap_err(), "filed for re-rating"),
    ] {
        assert_eq!(error, CertificateError::BeforeIssue { what, day, issued_on: date!(2024 - 02 - 29) });
        assert_eq!(error.code(), "before_issue");
        let message = error.to_string();
        for part in [what, "2024-02-28", "2024-02-29"] {
            assert!(message.contains(part), "{message}");
        }
    }
    assert!(certificate.refiled(date!(2024 - 02 - 29)).is_ok());
}

proptest! {
    #[test]
    fn a_revoked_certificate_is_never_valid_again(model in any_model(), at in 0_usize..1_500, later in 0_usize..3_000) {
        let revoked = model.issued + at;
        let certificate = model.certificate().revoked(CALENDAR.date(revoked)).unwrap();
        let day = CALENDAR.date(revoked + later);
        prop_assert_eq!(certificate.status(day), Status::Revoked);
        prop_assert_eq!(certificate.refiling(day), Refiling::None);
        prop_assert!(!certificate.can_upgrade(day) && !certificate.expires_within(day, u16::MAX));
        // Nor does a dossier filed afterwards wake it.
        let refiled = certificate.refiled(day).unwrap();
        prop_assert_eq!(refiled.status(day), Status::Revoked);
    }

    #[test]
    fn revocation_changes_nothing_before_its_day(model in any_model(), at in 0_usize..1_500, on in 0_usize..1_500) {
        let unrevoked = super::Model { revoked: None, ..model }.certificate();
        let certificate = unrevoked.revoked(CALENDAR.date(model.issued + at)).unwrap();
        prop_assume!(on < at);
        let day = CALENDAR.date(model.issued + on);
        prop_assert_eq!(certificate.status(day), unrevoked.status(day));
        prop_assert_eq!(certificate.refiling(day), unrevoked.refiling(day));
        prop_assert_eq!(certificate.can_upgrade(day), unrevoked.can_upgrade(day));
    }
}
