//! Certificates and what happens to them.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use time::{Date, Duration};

use crate::Certificate;
use crate::base::date;
use crate::certificate::{CertificateRecord, CertificateStanding, Revocation};
use crate::law::{Edition, RevocationGround, Star};

/// A day on which a decision is in force: one of the 5,000 days from 2019-08-21 on.
///
/// ```
/// use ocop::Edition;
/// use ocop::proptest1::day;
/// use proptest::prelude::*;
///
/// proptest!(|(day in day())| {
///     // There is a decision for every one of them.
///     prop_assert!(Edition::of_dossier(day).is_ok());
/// });
/// ```
pub fn day() -> impl Strategy<Value = Date> {
    let start = Edition::ALL.first().map_or(date::FIRST, |edition| edition.first_day());
    (0..5_000_i64).prop_map(move |days| start.checked_add(Duration::days(days)).unwrap_or(start))
}

/// A revocation on any [`day`], with a ground or without.
///
/// ```
/// use ocop::certificate::Revocation;
/// use ocop::proptest1::revocation;
/// use proptest::prelude::*;
///
/// proptest!(|(revocation in revocation())| {
///     let stored = serde_json::to_string(&revocation).unwrap();
///     prop_assert_eq!(serde_json::from_str::<Revocation>(&stored).unwrap(), revocation);
/// });
/// ```
pub fn revocation() -> impl Strategy<Value = Revocation> {
    (day(), option::of(select(RevocationGround::ALL))).prop_map(|(on, ground)| {
        let revocation = Revocation::on(on);
        ground.map_or(revocation, |ground| revocation.with_cause(ground))
    })
}

/// A certificate of three to five stars. It may have a first day of its own, a re-rating that was
/// filed and decided, and a revocation, all on days that are possible.
///
/// ```
/// use ocop::proptest1::certificate;
/// use proptest::prelude::*;
///
/// proptest!(|(certificate in certificate())| {
///     prop_assert!(certificate.star().is_certifiable());
///     prop_assert!(certificate.valid_from() <= certificate.valid_through());
/// });
/// ```
pub fn certificate() -> impl Strategy<Value = Certificate> {
    let stars: alloc::vec::Vec<Star> =
        Star::ALL.iter().copied().filter(|star| star.is_certifiable()).collect();
    let later = (
        prop_oneof![3 => Just(0), 1 => -366..=366_i64],
        option::of(prop_oneof![0..1_200_i64, Just(1_200)]),
        option::of(0..400_i64),
        option::of(option::of(0..1_400_i64)),
    );
    // Those that a new decision finds near their end are as likely as all others.
    let last = Edition::ALL.last().map_or(date::LAST, |edition| edition.first_day());
    let caught = (0..180_i64).prop_map(move |days| {
        last.checked_sub(Duration::days(1_096))
            .and_then(|day| day.checked_add(Duration::days(days)))
            .unwrap_or(last)
    });
    (select(stars), prop_oneof![day(), caught], later).prop_filter_map(
        "days within the calendar",
        |(star, issued_on, (from, filed, decided, revoked))| {
            let after = |day: Date, days| day.checked_add(Duration::days(days));
            let mut certificate =
                Certificate::recorded(star, issued_on).ok()?.with_valid_from(after(issued_on, from)?).ok()?;
            if let Some(days) = filed {
                // Up to the last day.
                let filed_on = after(issued_on, days)?.min(certificate.valid_through());
                certificate = certificate.with_rerating_filed_on(filed_on).ok()?;
                if let Some(days) = decided {
                    certificate = certificate.with_rerating_decided_on(after(filed_on, days)?).ok()?;
                }
            }
            if let Some(Some(days)) = revoked {
                certificate = certificate.with_revocation(Revocation::on(after(issued_on, days)?)).ok()?;
            }
            Some(certificate)
        },
    )
}

/// Where a certificate stands on a day: on any [`day`], or within 200 days of its last day.
///
/// ```
/// use ocop::certificate::CertificateStanding;
/// use ocop::proptest1::certificate_standing;
/// use proptest::prelude::*;
///
/// proptest!(|(standing in certificate_standing())| {
///     let stored = serde_json::to_string(&standing).unwrap();
///     prop_assert_eq!(serde_json::from_str::<CertificateStanding>(&stored).unwrap(), standing);
/// });
/// ```
pub fn certificate_standing() -> impl Strategy<Value = CertificateStanding> {
    let near = -200..=200_i64;
    (certificate(), prop_oneof![day().prop_map(Ok), near.prop_map(Err)]).prop_map(|(certificate, on)| {
        let last = certificate.valid_through();
        let on = on.unwrap_or_else(|days| last.checked_add(Duration::days(days)).unwrap_or(last));
        certificate.standing(on)
    })
}

/// The stored record of a certificate.
///
/// ```
/// use ocop::proptest1::certificate_record;
/// use proptest::prelude::*;
///
/// proptest!(|(record in certificate_record())| {
///     prop_assert!(record.verify().is_empty());
/// });
/// ```
pub fn certificate_record() -> impl Strategy<Value = CertificateRecord> {
    certificate().prop_map(CertificateRecord::of)
}
