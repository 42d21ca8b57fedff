//! On which grounds, by whom and until when a certificate is revoked.

use ocop::certificate::{
    CertificateError, Refiling, Revocation, RevocationCause, RevocationTerm, Status, revoke_by, revoker,
};
use ocop::law::{Act, Answer, Citation, Gap, RevocationGround, RevocationRules, RevocationStep};
use ocop::term::WorkCalendar;
use ocop::{Authority, Edition, Lang, Problem, Say, Star};
use proptest::prelude::*;
use time::Date;
use time::macros::date;

use super::{any_model, can_upgrade, recorded, revoked};
use crate::term::CALENDAR;

fn rules() -> RevocationRules {
    Edition::Decision26.rules().revocation.said().unwrap()
}

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
    assert!(rules().grounds.iter().map(|ground| ground.value).eq(RevocationGround::ALL.iter().copied()));
    for (ground, code, letter) in grounds {
        assert_eq!(ground.code(), code);
        let citation: Citation = rules().ground(ground).unwrap();
        assert_eq!(citation.act(), Act::Decision26);
        let printed = format!("Decision 26/2026/QĐ-TTg, Art. 8(1)({letter})");
        assert_eq!(citation.text(Lang::En).to_string(), printed);
        assert!(!ground.name().vi().is_empty() && !ground.name().en().is_empty());
    }
}

#[test]
fn the_third_ground_reaches_other_laws_on_a_competent_bodys_conclusion() {
    // Second reading A61: the list was closed, and the conclusion missing.
    let name = RevocationGround::LawBroken.name();
    for part in ["quy định khác có liên quan", "theo kết luận của cơ quan có thẩm quyền"] {
        assert!(name.vi().contains(part), "{}", name.vi());
    }
    for part in ["other related law", "on a competent body's conclusion"] {
        assert!(name.en().contains(part), "{}", name.en());
    }
}

#[test]
fn a_cause_is_a_ground_or_the_withdrawal_of_the_recognition() {
    let grounds = RevocationGround::ALL.iter().map(|ground| RevocationCause::Ground(*ground));
    let all = grounds.chain([RevocationCause::RecognitionWithdrawn]);
    assert!(RevocationCause::ALL.iter().copied().eq(all));
    for cause in RevocationCause::ALL {
        assert_eq!(RevocationCause::from_code(cause.code()), Ok(*cause));
        assert_eq!(cause.to_string(), cause.code());
    }
    let error = RevocationCause::from_code("bad_taste").unwrap_err();
    assert_eq!(error.code(), "unknown_revocation_cause");
    assert!(error.allowed().iter().copied().eq(RevocationCause::ALL.iter().map(|cause| cause.code())));
}

#[test]
fn the_province_revokes_three_and_four_stars_and_the_minister_five() {
    let on = date!(2026 - 05 - 22);
    let by = [Star::Three, Star::Four, Star::Five].map(|star| revoker(star, on).unwrap());
    let place = |point| format!("Decision 26/2026/QĐ-TTg, Art. 8(2)({point})");
    for (by, authority, point) in [
        (by[0], Authority::Province, "a"),
        (by[1], Authority::Province, "a"),
        (by[2], Authority::Centre, "b"),
    ] {
        let Answer::Says(value, citation) = by else { panic!("{by:?}") };
        assert_eq!((value, citation.to_string()), (authority, place(point)));
    }
    for star in [Star::One, Star::Two] {
        assert_eq!(revoker(star, on), Err(CertificateError::NotCertified { star }));
        assert_eq!((rules().revoker(star), rules().withdrawal(star)), (None, None));
    }
}

#[test]
fn who_revoked_before_26_is_a_silence_or_a_gap() {
    let of = |day| revoker(Star::Three, day);
    for day in [date!(2019 - 08 - 21), date!(2023 - 02 - 23)] {
        assert_eq!(of(day), Ok(Answer::Silent(None)), "{day}");
        assert_eq!(revoke_by(day, &WorkCalendar::new()), Ok(Answer::Silent(None)), "{day}");
    }
    let gap = Gap::RevocationUnder148;
    for day in [date!(2023 - 02 - 24), date!(2026 - 05 - 21)] {
        assert_eq!(of(day), Ok(Answer::Unknown(gap)), "{day}");
        assert_eq!(revoke_by(day, &WorkCalendar::new()), Ok(Answer::Unknown(gap)), "{day}");
    }
    let early = of(date!(2019 - 08 - 20)).unwrap_err();
    assert_eq!((early.code(), early.details().field.as_deref()), ("before_first_regulation", Some("on")));
}

#[test]
fn a_recognition_against_the_rules_is_withdrawn_by_the_chairman() {
    // Second reading A66: 10(1)(b) speaks of what the province recognised.
    for star in [Star::Three, Star::Four] {
        let by = rules().withdrawal(star).unwrap();
        assert_eq!(by.value, Authority::Province);
        assert_eq!(by.citation.to_string(), "Decision 26/2026/QĐ-TTg, Art. 10(1)(b)");
    }
    assert_eq!(rules().withdrawal(Star::Five), None);
    let withdrawal = Revocation::on(date!(2026 - 09 - 01)).with_cause(RevocationCause::RecognitionWithdrawn);
    let certificate = recorded(Star::Four, date!(2025 - 03 - 10)).with_revocation(withdrawal).unwrap();
    assert_eq!(
        certificate.revocation().and_then(Revocation::cause),
        Some(RevocationCause::RecognitionWithdrawn)
    );
    assert_eq!(certificate.status(date!(2026 - 08 - 31)), Status::Valid);
    assert_eq!(certificate.status(date!(2026 - 09 - 01)), Status::Revoked);
}

#[test]
fn a_revocation_takes_three_steps() {
    // Second reading A63.
    let steps = rules().steps.iter().map(|step| (step.value, step.citation.to_string()));
    let place = |point| format!("Decision 26/2026/QĐ-TTg, Art. 8(3)({point})");
    assert!(steps.eq([
        (RevocationStep::Verify, place("a")),
        (RevocationStep::Decide, place("b")),
        (RevocationStep::Notify, place("c")),
    ]));
    assert!(RevocationStep::ALL.iter().map(|step| step.code()).eq(["verify", "decide", "notify"]));
}

#[test]
fn it_is_revoked_within_15_days_of_the_conclusion() {
    let plain = WorkCalendar::new();
    let by = |day| revoke_by(day, &plain).unwrap().said().map(RevocationTerm::decide_by);
    assert_eq!(rules().within.value, 15);
    assert_eq!(by(date!(2026 - 11 - 23)), Some(date!(2026 - 12 - 08)));
    assert_eq!(by(date!(2028 - 02 - 20)), Some(date!(2028 - 03 - 06)));
    let citation = revoke_by(date!(2026 - 11 - 23), &plain).unwrap().citation().unwrap();
    assert_eq!(citation.to_string(), "Decision 26/2026/QĐ-TTg, Art. 8(4)");
    // 9999-12-31 is a Friday.
    assert_eq!(by(date!(9999 - 12 - 16)), Some(Date::MAX));
    let day = date!(9999 - 12 - 17);
    let error = CertificateError::OutOfCalendar { field: "concluded_on", day };
    assert_eq!(revoke_by(day, &plain), Err(error));
    assert_eq!(error.details().field.as_deref(), Some("concluded_on"));
    let early = revoke_by(date!(2019 - 08 - 20), &plain).unwrap_err();
    let details = early.details();
    assert_eq!((early.code(), details.field.as_deref()), ("before_first_regulation", Some("concluded_on")));
    for place in CALENDAR.between("2026-05-22", "2030-12-31") {
        // Reading 30: a last day at the weekend moves to the Monday.
        let last = CALENDAR.date(place + 15);
        let moved = match last.weekday() {
            time::Weekday::Saturday => CALENDAR.date(place + 17),
            time::Weekday::Sunday => CALENDAR.date(place + 16),
            _ => last,
        };
        assert_eq!(by(CALENDAR.date(place)), Some(moved));
    }
}

#[test]
fn the_last_day_for_revoking_moves_over_the_callers_holidays_and_not_over_make_up_days() {
    let by = |day, calendar: &WorkCalendar| revoke_by(day, calendar).unwrap().said().unwrap().decide_by();
    // Fifteen days after 2026-08-18 are 2026-09-02, the National Day.
    let day = date!(2026 - 08 - 18);
    let plain = WorkCalendar::new();
    assert_eq!(by(day, &plain), date!(2026 - 09 - 02));
    let off = plain.with_holidays([date!(2026 - 09 - 01), date!(2026 - 09 - 02)]).unwrap();
    assert_eq!(by(day, &off), date!(2026 - 09 - 03));
    // Fifteen days after 2026-08-21 are a Saturday.
    let day = date!(2026 - 08 - 21);
    assert_eq!(by(day, &off), date!(2026 - 09 - 07));
    let worked = off.with_make_up_days([date!(2026 - 09 - 05)]).unwrap();
    assert_eq!(by(day, &worked), date!(2026 - 09 - 05));
}

#[test]
fn the_term_says_how_it_is_counted_and_why_it_moved() {
    let counted = [
        "Decision 26/2026/QĐ-TTg, Art. 8(4)",
        "Civil Code 2015, Art. 147(2)",
        "Civil Code 2015, Art. 148(1)",
        "Reading 12 (counting of terms)",
    ];
    let moved = [
        "Decision 26/2026/QĐ-TTg, Art. 8(4)",
        "Civil Code 2015, Art. 147(2)",
        "Civil Code 2015, Art. 148(1)",
        "Civil Code 2015, Art. 148(5)",
        "Reading 12 (counting of terms)",
        "Reading 30 (last days at the weekend)",
    ];
    let table: [(Date, Date, &[&str]); 2] = [
        (date!(2026 - 11 - 23), date!(2026 - 12 - 08), &counted),
        (date!(2026 - 11 - 20), date!(2026 - 12 - 05), &moved),
    ];
    for (day, ends_on, basis) in table {
        let term = revoke_by(day, &WorkCalendar::new()).unwrap().said().unwrap();
        assert_eq!((term.concluded_on(), term.ends_on()), (day, ends_on));
        assert!(term.basis().iter().map(ToString::to_string).eq(basis.iter().copied()), "{day}");
    }
}

#[test]
fn it_is_revoked_from_the_day_of_revocation() {
    let certificate = revoked(recorded(Star::Three, date!(2021 - 03 - 01)), date!(2021 - 11 - 18));
    assert_eq!(certificate.revoked_on(), Some(date!(2021 - 11 - 18)));
    assert_eq!(certificate.status(date!(2021 - 02 - 28)), Status::NotYet);
    assert_eq!(certificate.status(date!(2021 - 11 - 17)), Status::Valid);
    assert_eq!(certificate.status(date!(2021 - 11 - 18)), Status::Revoked);
    assert_eq!(certificate.refiling(date!(2021 - 11 - 17)), Refiling::Open);
    assert_eq!(certificate.refiling(date!(2021 - 11 - 18)), Refiling::None);
    // Past its end it stays revoked.
    assert_eq!(certificate.status(date!(2024 - 03 - 02)), Status::Revoked);
    let at_once = revoked(recorded(Star::Three, date!(2021 - 03 - 01)), date!(2021 - 03 - 01));
    assert_eq!(at_once.status(date!(2021 - 03 - 01)), Status::Revoked);
}

#[test]
fn nothing_happens_to_a_certificate_before_its_issue() {
    let certificate = recorded(Star::Three, date!(2024 - 02 - 29));
    let day = date!(2024 - 02 - 28);
    let issued_on = date!(2024 - 02 - 29);
    let revoked = certificate.with_revocation(Revocation::on(day)).unwrap_err();
    assert_eq!(revoked, CertificateError::RevokedBeforeIssue { day, issued_on });
    let filed = certificate.with_rerating_filed_on(day).unwrap_err();
    assert_eq!(filed, CertificateError::FiledBeforeIssue { day, issued_on });
    for (error, what, field) in
        [(revoked, "revoked", "revoked_on"), (filed, "filed for re-rating", "rerating_filed_on")]
    {
        assert_eq!(error.code(), "before_issue");
        let message = error.to_string();
        for part in [what, "2024-02-28", "2024-02-29"] {
            assert!(message.contains(part), "{message}");
        }
        assert_eq!(error.details().field.as_deref(), Some(field));
        assert_eq!(error.details().given.as_deref(), Some("2024-02-28"));
    }
    assert!(certificate.with_rerating_filed_on(date!(2024 - 02 - 29)).is_ok());
}

proptest! {
    #[test]
    fn a_revoked_certificate_is_never_valid_again(model in any_model(), at in 0_usize..1_500, later in 0_usize..3_000) {
        let from = model.issued + at;
        let certificate = revoked(model.certificate(), CALENDAR.date(from));
        let day = CALENDAR.date(from + later);
        prop_assert_eq!(certificate.status(day), Status::Revoked);
        prop_assert_eq!(certificate.refiling(day), Refiling::None);
        prop_assert!(!can_upgrade(certificate, day) && !certificate.expires_within(day, u16::MAX));
        // Nor does a dossier filed afterwards wake it.
        if let Ok(refiled) = certificate.with_rerating_filed_on(day) {
            prop_assert_eq!(refiled.status(day), Status::Revoked);
        }
    }

    #[test]
    fn revocation_changes_nothing_before_its_day(model in any_model(), at in 0_usize..1_500, on in 0_usize..1_500) {
        let unrevoked = super::Model { revoked: None, ..model }.certificate();
        let certificate = revoked(unrevoked, CALENDAR.date(model.issued + at));
        prop_assume!(on < at);
        let day = CALENDAR.date(model.issued + on);
        prop_assert_eq!(certificate.status(day), unrevoked.status(day));
        prop_assert_eq!(certificate.refiling(day), unrevoked.refiling(day));
        prop_assert_eq!(can_upgrade(certificate, day), can_upgrade(unrevoked, day));
    }
}
