//! What a record and a standing tell, and which standings there are.

use ocop::certificate::{
    CertificateDivergence, CertificateError, CertificateRecord, Revocation, RevocationCause,
};
use ocop::law::RevocationGround;
use ocop::{Authority, Certificate, Lang, Say, Star};
use serde_json::json;
use time::macros::date;

use crate::round_trip::with_fields;

fn decided() -> Certificate {
    Certificate::recorded(Star::Four, date!(2023 - 08 - 01))
        .and_then(|one| one.with_rerating_filed_on(date!(2026 - 06 - 15)))
        .and_then(|one| one.with_rerating_decided_on(date!(2026 - 10 - 05)))
        .and_then(|one| one.with_revocation(Revocation::on(date!(2026 - 10 - 06))))
        .unwrap()
}

#[test]
fn a_record_gives_back_each_day_that_was_decided() {
    let record = CertificateRecord::of(decided());
    assert_eq!(record.revocation(), Some(Revocation::on(date!(2026 - 10 - 06))));
    assert_eq!(record.rerating_filed_on(), Some(date!(2026 - 06 - 15)));
    assert_eq!(record.rerating_decided_on(), Some(date!(2026 - 10 - 05)));
    assert_eq!(record.extended_through(), Some(date!(2026 - 10 - 05)));
    let plain = CertificateRecord::of(Certificate::recorded(Star::Four, date!(2023 - 08 - 01)).unwrap());
    assert_eq!(plain.revocation(), None);
    let days = [plain.rerating_filed_on(), plain.rerating_decided_on(), plain.extended_through()];
    assert_eq!(days, [None; 3]);
}

#[test]
fn a_divergence_has_a_code_of_its_own_and_says_both_sides() {
    let (then, now) = (date!(2023 - 02 - 03), date!(2023 - 02 - 04));
    for (divergence, code, vi, en) in [
        (
            CertificateDivergence::Unreadable(CertificateError::NotCertified { star: Star::Two }),
            "unreadable",
            "",
            "the present rules do not accept the certificate: ",
        ),
        (
            CertificateDivergence::Authority { then: Authority::District, now: Authority::Province },
            "authority",
            "",
            "authority decided: ",
        ),
        (
            CertificateDivergence::ValidThrough { then, now },
            "valid_through",
            "ngày hết hạn đã ghi: 03/02/2023; tính lại: 04/02/2023",
            "last day decided: 2023-02-03; counted again: 2023-02-04",
        ),
        (
            CertificateDivergence::ExtendedThrough { then: Some(then), now: None },
            "extended_through",
            "kéo dài hiệu lực đã ghi: đến hết ngày 03/02/2023; tính lại: không kéo dài",
            "extension decided: through 2023-02-03; counted again: none",
        ),
    ] {
        assert_eq!(divergence.code(), code);
        assert!(divergence.text(Lang::Vi).to_string().starts_with(vi), "{code}");
        assert!(divergence.to_string().starts_with(en), "{divergence}");
        assert_eq!(divergence.to_string(), divergence.text(Lang::En).to_string());
    }
}

#[test]
fn a_cause_says_its_name() {
    for cause in RevocationCause::ALL {
        assert_eq!(cause.text(Lang::Vi).to_string(), cause.name().vi());
        assert_eq!(cause.text(Lang::En).to_string(), cause.name().en());
    }
    let misused = RevocationCause::Ground(RevocationGround::MarkMisused);
    assert_eq!(misused.name(), RevocationGround::MarkMisused.name());
}

#[test]
fn a_lapsed_certificate_speaks_of_no_window() {
    let certificate = Certificate::recorded(Star::Four, date!(2023 - 08 - 20)).unwrap();
    let valid = certificate.standing(date!(2026 - 08 - 20));
    let expired = certificate.standing(date!(2026 - 08 - 21));
    assert!(valid.to_string().contains(" to 2026-04-22"), "{valid}");
    assert_eq!(valid.to_string(), valid.text(Lang::En).to_string());
    assert!(expired.window().is_some());
    let said = expired.to_string();
    assert!(said.contains("expired, the last day was 2026-08-20") && !said.contains("2026-04"), "{said}");
}

#[test]
fn a_status_holds_to_the_day_at_either_end_of_the_term() {
    let certificate = Certificate::recorded(Star::Four, date!(2023 - 08 - 20)).unwrap();
    let early = certificate.with_valid_from(date!(2023 - 09 - 01)).unwrap().standing(date!(2023 - 08 - 31));
    assert!(with_fields(&early, &[("on", json!("2023-08-30"))]).is_some());
    assert!(with_fields(&early, &[("on", json!("2023-09-01"))]).is_none(), "it is valid from that day");
    let expired = certificate.standing(date!(2026 - 08 - 21));
    assert!(with_fields(&expired, &[("on", json!("2026-08-22"))]).is_some());
    assert!(with_fields(&expired, &[("on", json!("2026-08-20"))]).is_none(), "it was valid through that day");
    assert!(
        with_fields(&expired, &[("on", json!("2025-08-20"))]).is_none(),
        "nor did it expire within its term"
    );
    // A day more while the re-rating is pending.
    let runs_on = [("extended_through", json!("2026-08-21"))];
    assert!(with_fields(&expired, &runs_on).is_none(), "it runs on that day");
}

#[test]
fn an_extension_ends_after_the_term_and_a_term_after_it_begins() {
    let certificate = Certificate::recorded(Star::Four, date!(2023 - 08 - 20)).unwrap();
    for certificate in
        [certificate, certificate.with_revocation(Revocation::on(date!(2024 - 01 - 05))).unwrap()]
    {
        // The rules of that day have no window.
        let standing = certificate.standing(date!(2024 - 02 - 01));
        assert_eq!(standing.window(), None);
        assert!(with_fields(&standing, &[("extended_through", json!("2026-08-21"))]).is_some());
        assert!(with_fields(&standing, &[("extended_through", json!("2026-08-20"))]).is_none());
        assert!(with_fields(&standing, &[("extended_through", json!("2024-02-20"))]).is_none());
    }
    let revoked = certificate.with_revocation(Revocation::on(date!(2024 - 01 - 05))).unwrap();
    let revoked = revoked.standing(date!(2024 - 02 - 01));
    assert!(with_fields(&revoked, &[("valid_through", json!("2023-08-20"))]).is_some());
    assert!(with_fields(&revoked, &[("valid_through", json!("2023-08-19"))]).is_none());
    let extended = json!("2026-08-21");
    let backwards = [("valid_through", json!("2023-08-19")), ("extended_through", extended)];
    assert!(with_fields(&revoked, &backwards).is_none());
}
