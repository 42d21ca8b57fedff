//! How certificates, standings and records are stored and read back.

use ocop::catalogue::REVISION;
use ocop::certificate::{
    CertificateDivergence, CertificateError, CertificateRecord, CertificateStanding, FilingWindow, Refiling,
    Revocation, RevocationCause, RevocationTerm, Status, revoke_by,
};
use ocop::law::{Answer, RevocationGround, RevocationStep};
use ocop::term::WorkCalendar;
use ocop::{Authority, Certificate, Edition, Lang, Problem, Regime, Say, Star};
use proptest::prelude::*;
use serde_json::{Value, json};
use time::macros::date;

use super::{any_model, recorded};
use crate::stored::kept;
use crate::term::CALENDAR;

/// A certificate with everything that can happen to one.
fn full() -> Certificate {
    recorded(Star::Four, date!(2023 - 08 - 20))
        .with_valid_from(date!(2023 - 08 - 01))
        .and_then(|dated| dated.with_rerating_filed_on(date!(2026 - 06 - 15)))
        .and_then(|filed| filed.with_rerating_decided_on(date!(2026 - 10 - 05)))
        .and_then(|decided| {
            decided.with_revocation(
                Revocation::on(date!(2026 - 10 - 06)).with_cause(RevocationGround::LawBroken),
            )
        })
        .unwrap()
}

#[test]
fn a_certificate_is_one_object_with_everything_that_was_decided() {
    let stored = serde_json::to_value(full()).unwrap();
    assert_eq!(
        stored,
        json!({
            "star": 4, "issued_on": "2023-08-20", "valid_from": "2023-08-01", "edition": "148", "authority": "province",
            "revocation": {"day": "2026-10-06", "cause": "law_broken"},
            "rerating_filed_on": "2026-06-15", "rerating_decided_on": "2026-10-05"
        })
    );
    assert_eq!(serde_json::from_value::<Certificate>(stored).unwrap(), full());
}

#[test]
fn what_is_left_out_is_what_the_rules_of_the_day_say() {
    let short: Certificate = serde_json::from_value(json!({"star": 3, "issued_on": "2025-07-03"})).unwrap();
    assert_eq!(short, recorded(Star::Three, date!(2025 - 07 - 03)));
    let by_province = json!({"star": 3, "issued_on": "2025-07-03", "authority": "province"});
    let by_province: Certificate = serde_json::from_value(by_province).unwrap();
    assert_eq!(by_province.authority(), Authority::Province);
    kept(&by_province);
    let under = Certificate::under(Regime::Decision148, Star::Three, date!(2026 - 07 - 28)).unwrap();
    assert_eq!(under.edition(), Edition::Decision148As1489);
    kept(&under);
}

#[test]
fn reading_a_certificate_goes_through_the_checks_of_making_one() {
    let wrong = |field: &str, value: Value| {
        let mut stored = serde_json::to_value(full()).unwrap();
        stored[field] = value;
        serde_json::from_value::<Certificate>(stored).unwrap_err().to_string()
    };
    for (field, value, why) in [
        ("star", json!(2), "certificates are for 3, 4 and 5 stars"),
        ("star", json!(6), "no star"),
        ("authority", json!("centre"), "the province may"),
        ("authority", json!("village"), "no authority"),
        ("edition", json!("26"), "in force from 2026-05-22"),
        ("edition", json!("149"), "no edition"),
        ("issued_on", json!("2019-08-20"), "2019-08-20"),
        ("issued_on", json!("20/08/2023"), "YYYY-MM-DD"),
        ("issued_on", json!(null), "text"),
        ("valid_from", json!("2022-08-18"), "366 days"),
        ("rerating_filed_on", json!("2026-08-02"), "after the certificate's last day"),
        ("rerating_filed_on", json!("2023-08-19"), "before the day of issue"),
        ("rerating_filed_on", json!(null), "none was filed"),
        ("rerating_decided_on", json!("2026-06-14"), "before it was filed"),
        ("revocation", json!({"day": "2023-08-19"}), "before the day of issue"),
        ("revocation", json!({"day": "2026-10-06", "cause": "bad_taste"}), "no cause of revocation"),
        ("revocation", json!({"day": "2026-10-06", "by": "province"}), "unknown field"),
        ("revocation", json!({"cause": "other"}), "missing field `day`"),
        ("valid_through", json!("2026-08-01"), "unknown field"),
        ("note", json!(""), "unknown field"),
    ] {
        let message = wrong(field, value);
        assert!(message.contains(why), "{field}: {message}");
    }
    assert!(serde_json::from_str::<Certificate>(r#"[3, "2023-08-20"]"#).is_err());
}

#[test]
fn a_standing_is_an_object_that_reads_without_the_certificate() {
    let filed =
        recorded(Star::Four, date!(2023 - 08 - 01)).with_rerating_filed_on(date!(2026 - 05 - 10)).unwrap();
    let standing = filed.standing(date!(2026 - 11 - 23));
    let stored = serde_json::to_value(&standing).unwrap();
    let without = |value: &Value, fields: &[&str]| {
        let mut value = value.clone();
        for field in fields {
            value.as_object_mut().unwrap().remove(*field).unwrap();
        }
        value
    };
    let bases = ["status_basis", "authority_basis", "refiling_basis", "upgrade_basis"];
    assert_eq!(
        without(&without(&stored, &bases), &["text"]),
        json!({
            "format": "ocop.certificate_standing/1", "on": "2026-11-23", "status": "extended",
            "valid_from": "2023-08-01", "valid_through": "2026-08-01", "extended_through": "2027-01-28",
            "authority": "province", "window": {"from": "2026-02-02", "until": "2026-04-03"}, "refiling": "closed",
            "rerating_rate_by": "2026-06-22", "upgrade": "closed", "gaps": []
        })
    );
    let reading =
        json!({"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 15});
    assert_eq!(stored["refiling_basis"][2], reading);
    assert!(stored["text"]["vi"].as_str().unwrap().contains("28/01/2027"));
    // A later version may add fields.
    let mut later = stored.clone();
    later["colour"] = json!("red");
    assert_eq!(serde_json::from_value::<CertificateStanding>(later).unwrap(), standing);
    let wrong = |field: &str, value: Value| {
        let mut stored = stored.clone();
        stored[field] = value;
        serde_json::from_value::<CertificateStanding>(stored)
    };
    for (field, value) in [
        ("format", json!("ocop.certificate_standing/2")),
        ("status", json!("valid")),
        ("status", json!("expired")),
        ("status", json!("lapsed")),
        ("refiling", json!("open")),
        ("refiling", json!("none")),
        ("upgrade", json!("open")),
        ("extended_through", json!("2026-08-01")),
        ("extended_through", json!(null)),
        ("on", json!("2026-07-31")),
        ("valid_through", json!("2023-07-31")),
        ("window", json!({"from": "2026-04-03", "until": "2026-02-02"})),
        ("window", json!({"from": "2026-04-03", "until": "2026-09-02"})),
        ("gaps", json!(["a_gap"])),
    ] {
        assert!(wrong(field, value.clone()).is_err(), "{field}: {value}");
    }
}

#[test]
fn a_record_holds_what_was_decided_and_the_revision() {
    let record = CertificateRecord::of(full());
    assert_eq!(record.revision(), REVISION);
    let stored = serde_json::to_value(&record).unwrap();
    assert_eq!(
        stored,
        json!({
            "format": "ocop.certificate/1", "revision": REVISION, "star": 4, "issued_on": "2023-08-20",
            "valid_from": "2023-08-01", "valid_through": "2026-08-01", "edition": "148", "authority": "province",
            "revocation": {"day": "2026-10-06", "cause": "law_broken"},
            "rerating_filed_on": "2026-06-15", "rerating_decided_on": "2026-10-05", "extended_through": "2026-10-05"
        })
    );
    assert_eq!(record.certificate(), Ok(full()));
    assert_eq!(record.verify(), []);
}

#[test]
fn a_record_reads_what_the_present_rules_would_not_say_and_verify_tells() {
    let stored = serde_json::to_value(CertificateRecord::of(full())).unwrap();
    let read = |fields: &[(&str, Value)]| {
        let mut stored = stored.clone();
        for (field, value) in fields {
            stored[*field] = value.clone();
        }
        serde_json::from_value::<CertificateRecord>(stored).unwrap()
    };
    let (then, now) = (date!(2026 - 07 - 31), date!(2026 - 08 - 01));
    let counted_less = read(&[("valid_through", json!("2026-07-31")), ("revision", json!(0))]);
    assert_eq!((counted_less.valid_through(), counted_less.revision()), (then, 0));
    assert_eq!(counted_less.verify(), [CertificateDivergence::ValidThrough { then, now }]);

    let other = read(&[("authority", json!("district"))]);
    assert_eq!(other.authority(), Authority::District);
    let (then, now) = (Authority::District, Authority::Province);
    assert_eq!(other.verify(), [CertificateDivergence::Authority { then, now }]);
    assert_eq!(other.certificate().unwrap_err().code(), "wrong_authority");

    let longer = read(&[("extended_through", json!("2027-01-28"))]);
    let (then, now) = (Some(date!(2027 - 01 - 28)), Some(date!(2026 - 10 - 05)));
    assert_eq!(longer.verify(), [CertificateDivergence::ExtendedThrough { then, now }]);
    let none = read(&[
        ("extended_through", json!(null)),
        ("valid_through", json!("2026-08-02")),
        ("authority", json!("centre")),
    ]);
    assert_eq!(none.verify().len(), 3);

    let two_stars = read(&[("star", json!(2))]);
    assert_eq!(two_stars.star(), Star::Two);
    let error = CertificateError::NotCertified { star: Star::Two };
    assert_eq!(two_stars.verify(), [CertificateDivergence::Unreadable(error)]);
    assert_eq!(two_stars.certificate(), Err(error));
    for record in [counted_less, other, longer, none, two_stars] {
        kept(&record);
        for divergence in record.verify() {
            let [vi, en] = [Lang::Vi, Lang::En].map(|lang| divergence.text(lang).to_string());
            assert!(vi != en && !vi.contains("2026-") && !vi.contains("2027-"), "{vi}");
        }
    }
    let wrong = |field: &str, value: Value| {
        let mut stored = stored.clone();
        stored[field] = value;
        serde_json::from_value::<CertificateRecord>(stored).is_err()
    };
    assert!(wrong("format", json!("ocop.certificate/2")));
    assert!(wrong("valid_through", json!("2023-07-31")), "it would end before it begins");
    assert!(!wrong("valid_through", json!("2023-08-01")));
    assert!(!wrong("colour", json!("red")));
}

#[test]
fn a_province_that_counted_a_day_less_is_kept_as_it_printed() {
    // Reading 12: Nghệ An, 2020-02-04, void from 2023-02-04.
    let certificate = recorded(Star::Three, date!(2020 - 02 - 04));
    let record = CertificateRecord::of(certificate).with_valid_through(date!(2023 - 02 - 03)).unwrap();
    assert_eq!(record.valid_through(), date!(2023 - 02 - 03));
    let (then, now) = (date!(2023 - 02 - 03), date!(2023 - 02 - 04));
    let divergence = CertificateDivergence::ValidThrough { then, now };
    let said = divergence.text(Lang::Vi).to_string();
    assert_eq!(said, "ngày hết hạn đã ghi: 03/02/2023; tính lại: 04/02/2023");
    assert_eq!(record.verify(), [divergence]);
    let record = CertificateRecord::of(certificate);
    let error = record.clone().with_valid_through(date!(2020 - 02 - 03)).unwrap_err();
    assert_eq!(error.code(), "ends_before_it_begins");
    assert!(record.with_valid_through(date!(2020 - 02 - 04)).is_ok());
}

#[test]
fn every_code_is_read_back_from_every_format() {
    Status::ALL.iter().for_each(kept);
    Refiling::ALL.iter().for_each(kept);
    ocop::certificate::UpgradeFiling::ALL.iter().for_each(kept);
    RevocationGround::ALL.iter().for_each(kept);
    RevocationStep::ALL.iter().for_each(kept);
    RevocationCause::ALL.iter().for_each(kept);
    for cause in RevocationCause::ALL {
        assert_eq!(serde_json::to_value(cause).unwrap(), cause.code());
        kept(&Revocation::on(date!(2026 - 10 - 06)).with_cause(*cause));
    }
    kept(&Revocation::on(date!(2026 - 10 - 06)));
    for day in [date!(2021 - 11 - 18), date!(2024 - 11 - 18), date!(2026 - 11 - 20), date!(2026 - 11 - 23)] {
        let term: Answer<RevocationTerm> = revoke_by(day, &WorkCalendar::new()).unwrap();
        kept(&term);
    }
    let stored = json!({
        "concluded_on": "2026-11-20", "ends_on": "2026-12-05", "decide_by": "2026-12-04", "basis": [],
        "citation": {"act": "26", "annex": null, "article": 8, "clause": 4, "point": null}
    });
    assert!(serde_json::from_value::<RevocationTerm>(stored).is_err(), "it would move backwards");
    kept::<Option<FilingWindow>>(&full().window_on(date!(2026 - 05 - 22)));
}

proptest! {
    #[test]
    fn certificates_standings_and_records_are_read_back_from_every_format(
        model in any_model(),
        offset in 0_usize..1_600,
        cause in proptest::option::of(proptest::sample::select(RevocationCause::ALL)),
    ) {
        let mut certificate = model.certificate();
        if let (Some(revocation), Some(cause)) = (certificate.revocation(), cause) {
            certificate = certificate.with_revocation(revocation.with_cause(cause)).unwrap();
        }
        kept(&certificate);
        kept(&certificate.standing(CALENDAR.date(model.from - 5 + offset)));
        let record = CertificateRecord::of(certificate);
        kept(&record);
        prop_assert_eq!(record.certificate(), Ok(certificate));
        prop_assert_eq!(record.verify(), []);
    }
}
