//! What each answer rests on: the decision of the time, the law first, then the readings.

use ocop::certificate::{Refiling, Revocation, RevocationCause, Status};
use ocop::law::{Act, Basis, Gap, Reading, RevocationGround};
use ocop::{Certificate, Lang, Regime, Say, Star};
use proptest::prelude::*;
use time::Date;
use time::macros::date;

use super::{any_model, recorded, revoked};
use crate::term::CALENDAR;

fn said(basis: &[Basis]) -> Vec<String> {
    basis.iter().map(ToString::to_string).collect()
}

const TERM: [&str; 3] =
    ["Civil Code 2015, Art. 147(2)", "Civil Code 2015, Art. 148(3)", "Reading 12 (counting of terms)"];

/// The decisions, then how terms are counted.
fn days(decisions: &[&str]) -> Vec<String> {
    decisions.iter().chain(&TERM).map(|text| (*text).to_owned()).collect()
}

#[test]
fn the_days_rest_on_the_decision_of_the_time_and_on_the_civil_code() {
    // Second reading A15 and C1: every certificate cited 26/2026 and Art. 148 alone.
    let table: [(Date, &[&str]); 9] = [
        (date!(2019 - 08 - 21), &["Decision 1048/QĐ-TTg, Annex II(5)"]),
        (date!(2019 - 12 - 23), &["Decision 1048/QĐ-TTg, Annex II(5)"]),
        (date!(2023 - 02 - 23), &["Decision 1048/QĐ-TTg, Annex II(5)"]),
        (date!(2023 - 02 - 24), &["Decision 148/QĐ-TTg, Annex II"]),
        // Ended the day before 26/2026, and on its first day: Art. 12(1) lets it run to its end.
        (date!(2023 - 05 - 21), &["Decision 148/QĐ-TTg, Annex II"]),
        (date!(2023 - 05 - 22), &["Decision 148/QĐ-TTg, Annex II", "Decision 26/2026/QĐ-TTg, Art. 12(1)"]),
        (date!(2025 - 07 - 06), &["Decision 148/QĐ-TTg, Annex II", "Decision 26/2026/QĐ-TTg, Art. 12(1)"]),
        (date!(2026 - 05 - 21), &["Decision 148/QĐ-TTg, Annex II", "Decision 26/2026/QĐ-TTg, Art. 12(1)"]),
        (date!(2026 - 05 - 22), &["Decision 26/2026/QĐ-TTg, Art. 4(3)"]),
    ];
    for (issued_on, decisions) in table {
        assert_eq!(said(&recorded(Star::Three, issued_on).basis()), days(decisions), "{issued_on}");
    }
    // A rating under 148 certified in the time of 26/2026 has the term of 26/2026.
    let later = Certificate::under(Regime::Decision148, Star::Three, date!(2026 - 06 - 30)).unwrap();
    assert_eq!(said(&later.basis()), days(&["Decision 26/2026/QĐ-TTg, Art. 4(3)"]));
}

#[test]
fn the_authority_rests_on_the_rules_of_the_day_of_issue() {
    let of = |star, day| said(&recorded(star, day).authority_basis());
    assert_eq!(of(Star::Three, date!(2021 - 06 - 30)), ["Decision 1048/QĐ-TTg, Annex II(1)(b)"]);
    assert_eq!(of(Star::Five, date!(2021 - 06 - 30)), ["Decision 1048/QĐ-TTg, Annex II(1)(c)"]);
    assert_eq!(of(Star::Three, date!(2024 - 06 - 30)), ["Decision 148/QĐ-TTg, Annex II(1)(b)"]);
    assert_eq!(of(Star::Three, date!(2025 - 07 - 06)), ["Decision 1489/QĐ-TTg"]);
    assert_eq!(of(Star::Four, date!(2026 - 06 - 30)), ["Decision 26/2026/QĐ-TTg, Art. 4(1)(a)"]);
    assert_eq!(of(Star::Five, date!(2026 - 06 - 30)), ["Decision 26/2026/QĐ-TTg, Art. 4(1)(b)"]);
    // Rated under 1048, which left three stars to the province, and certified in the time of 148.
    let moved = Certificate::under(Regime::Decision1048, Star::Three, date!(2023 - 06 - 30)).unwrap();
    assert_eq!(
        said(&moved.authority_basis()),
        ["Decision 148/QĐ-TTg, Annex II(1)(b)", "Reading 36 (issuer of the day)"]
    );
}

#[test]
fn a_re_rating_rests_on_the_rules_of_the_day_asked() {
    let certificate = recorded(Star::Three, date!(2023 - 12 - 20));
    let window = ["Decision 26/2026/QĐ-TTg, Art. 7(6)(a)", "Reading 15 (re-rating window)"];
    let extension = [
        "Decision 26/2026/QĐ-TTg, Art. 7(6)(a)",
        "Decision 26/2026/QĐ-TTg, Art. 12(3)",
        "Reading 15 (re-rating window)",
        "Reading 16 (extension)",
    ];
    let lapsed = [
        "Decision 26/2026/QĐ-TTg, Art. 7(6)",
        "Decision 26/2026/QĐ-TTg, Art. 12(3)",
        "Reading 16 (extension)",
    ];
    let table: [(Certificate, Date, Refiling, &[&str]); 9] = [
        (certificate, date!(2026 - 05 - 21), Refiling::Open, &["Decision 148/QĐ-TTg, Annex II"]),
        (certificate, date!(2026 - 05 - 22), Refiling::Early, &window),
        (certificate, date!(2026 - 06 - 23), Refiling::Open, &window),
        // Second reading A77: that the window is closed for good rests on reading 16.
        (certificate, date!(2026 - 08 - 23), Refiling::Closed, &extension),
        (certificate, date!(2026 - 12 - 21), Refiling::None, &lapsed),
        (recorded(Star::Three, date!(2023 - 08 - 01)), date!(2026 - 06 - 15), Refiling::Late, &extension),
        (
            revoked(certificate, date!(2026 - 06 - 01)),
            date!(2026 - 06 - 01),
            Refiling::None,
            &["Decision 26/2026/QĐ-TTg, Art. 7(6)", "Reading 20 (after revocation)"],
        ),
        (
            recorded(Star::Three, date!(2019 - 12 - 23)),
            date!(2022 - 06 - 30),
            Refiling::Open,
            &["Decision 1048/QĐ-TTg, Annex II(5)"],
        ),
        // What ended before 26/2026 does not rest on its rules.
        (
            recorded(Star::Three, date!(2019 - 12 - 23)),
            date!(2023 - 06 - 30),
            Refiling::None,
            &["Decision 148/QĐ-TTg, Annex II"],
        ),
    ];
    for (certificate, day, refiling, basis) in table {
        let standing = certificate.standing(day);
        assert_eq!(standing.refiling(), refiling, "{day}");
        assert_eq!(said(standing.refiling_basis()), basis, "{day}");
    }
}

#[test]
fn a_status_past_the_end_rests_on_the_rule_of_extension_once_there_is_one() {
    let caught = recorded(Star::Four, date!(2023 - 08 - 01));
    let filed = caught.with_rerating_filed_on(date!(2026 - 06 - 15)).unwrap();
    let laws = [
        "Decision 148/QĐ-TTg, Annex II",
        "Decision 26/2026/QĐ-TTg, Art. 12(1)",
        "Civil Code 2015, Art. 147(2)",
        "Civil Code 2015, Art. 148(3)",
        "Decision 26/2026/QĐ-TTg, Art. 12(3)",
        "Reading 12 (counting of terms)",
        "Reading 16 (extension)",
    ];
    for (certificate, status) in [(filed, Status::Extended), (caught, Status::Expired)] {
        let standing = certificate.standing(date!(2026 - 08 - 02));
        assert_eq!(standing.status(), status);
        assert_eq!(said(standing.status_basis()), laws);
    }
    let early = recorded(Star::Four, date!(2019 - 12 - 23)).standing(date!(2026 - 08 - 02));
    assert_eq!(early.status(), Status::Expired);
    assert_eq!(said(early.status_basis()), days(&["Decision 1048/QĐ-TTg, Annex II(5)"]));
}

#[test]
fn an_upgrade_rests_on_the_rules_of_the_day_asked_and_reading_17() {
    let certificate = recorded(Star::Three, date!(2022 - 11 - 30));
    let of = |day| said(certificate.standing(day).upgrade_basis());
    let reading = "Reading 17 (upgrade)";
    assert_eq!(of(date!(2022 - 12 - 01)), ["Decision 1048/QĐ-TTg, Annex II(5)", reading]);
    assert_eq!(of(date!(2023 - 02 - 24)), ["Decision 148/QĐ-TTg, Annex II", reading]);
    assert_eq!(of(date!(2026 - 05 - 22)), ["Decision 26/2026/QĐ-TTg, Art. 7(5)", reading]);
}

#[test]
fn a_revocation_rests_on_its_ground_and_on_who_revokes_or_on_the_withdrawal() {
    let certificate = recorded(Star::Three, date!(2025 - 03 - 10));
    let five = recorded(Star::Five, date!(2025 - 03 - 10));
    let on = Revocation::on(date!(2026 - 09 - 01));
    let of = |certificate: Certificate, revocation| {
        let standing = certificate.with_revocation(revocation).unwrap().standing(revocation.day());
        assert_eq!(standing.status(), Status::Revoked);
        said(standing.status_basis())
    };
    let place = |at| format!("Decision 26/2026/QĐ-TTg, Art. {at}");
    let grounds = RevocationGround::ALL.iter().zip(["a", "b", "c", "d", "đ", "e"]);
    for (ground, letter) in grounds {
        let printed = place(format!("8(1)({letter})"));
        assert_eq!(of(certificate, on.with_cause(*ground)), [printed.clone(), place("8(2)(a)".to_owned())]);
        assert_eq!(of(five, on.with_cause(*ground)), [printed, place("8(2)(b)".to_owned())]);
    }
    let withdrawn = on.with_cause(RevocationCause::RecognitionWithdrawn);
    assert_eq!(of(certificate, withdrawn), [place("10(1)(b)".to_owned())]);
    // The provision is on what provinces recognise.
    assert_eq!(of(five, withdrawn), [""; 0]);
    assert_eq!(of(certificate, on), [place("8(2)(a)".to_owned())]);
}

#[test]
fn a_revocation_of_before_26_has_no_provision_and_under_148_names_the_gap() {
    let table = [
        (date!(2021 - 03 - 01), date!(2021 - 11 - 18), None),
        (date!(2024 - 03 - 01), date!(2024 - 11 - 18), Some(Gap::RevocationUnder148)),
        (date!(2024 - 03 - 01), date!(2026 - 05 - 21), Some(Gap::RevocationUnder148)),
        (date!(2024 - 03 - 01), date!(2026 - 05 - 22), None),
    ];
    for (issued_on, day, gap) in table {
        let revocation = Revocation::on(day).with_cause(RevocationGround::NoLongerProduced);
        let certificate = recorded(Star::Four, issued_on).with_revocation(revocation).unwrap();
        let standing = certificate.standing(day);
        assert!(standing.gaps().iter().copied().eq(gap), "{day}");
        assert_eq!(standing.status_basis().is_empty(), day < date!(2026 - 05 - 22), "{day}");
        // Before its day there is nothing to ask.
        assert_eq!(certificate.standing(day.previous_day().unwrap()).gaps(), []);
    }
}

#[test]
fn notice_rests_on_148() {
    let notice = recorded(Star::Three, date!(2023 - 05 - 10)).notice_by().unwrap();
    assert_eq!(notice.citation.to_string(), "Decision 148/QĐ-TTg, Annex II");
}

#[test]
fn a_standing_is_said_in_both_languages() {
    let filed =
        recorded(Star::Four, date!(2023 - 08 - 01)).with_rerating_filed_on(date!(2026 - 06 - 15)).unwrap();
    let both = |certificate: Certificate, day| {
        let standing = certificate.standing(day);
        [Lang::Vi, Lang::En].map(|lang| standing.text(lang).to_string())
    };
    assert_eq!(
        both(filed, date!(2026 - 11 - 23)),
        [
            "Ngày 23/11/2026: hết thời hạn ngày 01/8/2026, được kéo dài hiệu lực trong khi chờ kết quả phân hạng lại, muộn nhất đến hết ngày 28/01/2027. Phân hạng lại: đã hết thời gian nộp hồ sơ (từ ngày 02/02/2026 đến hết ngày 03/4/2026). Nâng hạng: không được nộp hồ sơ.",
            "On 2026-11-23: past its last day, 2026-08-01, but extended while the re-rating is pending, through 2027-01-28 at the latest. Re-rating: closed (filed from 2026-02-02 to 2026-04-03). Upgrade: closed.",
        ]
    );
    let days = [
        (date!(2023 - 07 - 31), ["chưa có hiệu lực", "not yet valid"]),
        (date!(2026 - 05 - 21), ["còn hiệu lực đến hết ngày 01/8/2026", "valid through 2026-08-01"]),
        (date!(2027 - 01 - 29), ["đã hết hạn", "expired"]),
    ];
    for (day, parts) in days {
        for (text, part) in both(filed, day).iter().zip(parts) {
            assert!(text.contains(part), "{text}");
        }
    }
    let revoked = both(revoked(filed, date!(2026 - 07 - 01)), date!(2026 - 07 - 01));
    assert!(revoked[0].contains("đã bị thu hồi") && revoked[1].contains("revoked"), "{revoked:?}");
}

proptest! {
    #[test]
    fn the_law_comes_first_and_nothing_twice(model in any_model(), offset in 0_usize..1_600) {
        let certificate = model.certificate();
        let standing = certificate.standing(CALENDAR.date(model.from - 5 + offset));
        let all = standing.basis();
        let lists = [
            certificate.basis(),
            certificate.authority_basis(),
            standing.status_basis().to_vec(),
            standing.refiling_basis().to_vec(),
            standing.upgrade_basis().to_vec(),
            all.clone(),
        ];
        for list in lists {
            prop_assert!(list.is_sorted_by_key(|basis| matches!(basis, Basis::Reading(_))), "{list:?}");
            for (place, basis) in list.iter().enumerate() {
                prop_assert!(!list[..place].contains(basis), "{list:?}");
            }
        }
        for basis in standing.status_basis().iter().chain(standing.refiling_basis()).chain(standing.upgrade_basis()) {
            prop_assert!(all.contains(basis));
        }
        // Nothing of 26/2026 is said about what was over before it, as long as it was not asked in its time.
        let new_rules = date!(2026 - 05 - 22);
        if certificate.valid_through() < new_rules && standing.on() < new_rules && certificate.revocation().is_none() {
            let of_26 = |basis: &Basis| matches!(basis, Basis::Law(at) if at.act() == Act::Decision26);
            prop_assert!(!all.iter().any(of_26), "{all:?}");
            prop_assert!(!all.contains(&Basis::Reading(Reading::Extension)));
        }
    }

    #[test]
    fn a_standing_says_what_the_certificate_says(model in any_model(), offset in 0_usize..1_600) {
        let certificate = model.certificate();
        let day = CALENDAR.date(model.from - 5 + offset);
        let standing = certificate.standing(day);
        prop_assert_eq!(standing.on(), day);
        prop_assert_eq!(standing.status(), certificate.status(day));
        prop_assert_eq!(standing.valid_from(), certificate.valid_from());
        prop_assert_eq!(standing.valid_through(), certificate.valid_through());
        prop_assert_eq!(standing.extended_through(), certificate.extended_through());
        prop_assert_eq!(standing.authority(), certificate.authority());
        prop_assert_eq!(standing.authority_basis(), certificate.authority_basis());
        prop_assert_eq!(standing.window(), certificate.window_on(day));
        prop_assert_eq!(standing.refiling(), certificate.refiling(day));
        prop_assert_eq!(standing.rerating_rate_by(), certificate.rerating_rate_by());
        prop_assert_eq!(standing.upgrade(), certificate.upgrade_filing(day));
    }
}
