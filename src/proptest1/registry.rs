//! Registered products and claims on them.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::vec::Vec;

use core::num::NonZeroU32;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use time::{Date, Duration};

use crate::base::date;
use crate::certificate::Revocation;
use crate::law::{DossierKind, Edition, Star};
use crate::place::product_code::ProductCode;
use crate::place::{CodeEra, CodePlace, CommuneCode, DistrictCode};
use crate::registry::{
    Census, CensusScope, Claim, DayOrYear, Figures, LabelRegister, LabelledProduct, Period,
    RegisteredProducer, RegisteredProduct, RegisteredRating,
};
use crate::{Certificate, FormerProvince, Province};

/// A rating on a day, recognised or not, of which the year alone may be known; its certificate may
/// have been revoked, its re-rating filed.
pub(super) fn rating(kind: DossierKind, on: Date) -> impl Strategy<Value = RegisteredRating> {
    let later =
        (option::weighted(0.2, 0..900_i64), option::weighted(0.3, 0..1_050_i64), option::of(0..200_i64));
    (select(Star::ALL), any::<bool>(), 0..4_u8, later).prop_filter_map(
        "a rating",
        move |(star, by_year, backdated, (revoked, filed, decided))| {
            let day = |from: Date, days: i64| from.checked_add(Duration::days(days));
            let year = DayOrYear::year(u16::try_from(on.year()).ok()?).ok()?;
            if !star.is_certifiable() {
                let on = if by_year { year } else { DayOrYear::try_from(on).ok()? };
                return RegisteredRating::new(kind, star, on).ok();
            }
            if by_year {
                let rating = RegisteredRating::recognised(kind, star, year).ok()?;
                return match revoked.and_then(|days| day(year.latest(), days)) {
                    Some(day) => rating.with_revocation(Revocation::on(day)).ok(),
                    None => Some(rating),
                };
            }
            let mut certificate = Certificate::recorded(star, on).ok()?;
            if backdated == 0 {
                certificate = certificate.with_valid_from(day(on, 20)?).ok()?;
            }
            if let Some(filed) = filed.and_then(|days| day(on, days)) {
                certificate = certificate.with_rerating_filed_on(filed).ok()?;
                if let Some(decided) = decided.and_then(|days| day(filed, days)) {
                    certificate = certificate.with_rerating_decided_on(decided).ok()?;
                }
            }
            if let Some(revoked) = revoked.and_then(|days| day(on, days)) {
                certificate = certificate.with_revocation(Revocation::on(revoked)).ok()?;
            }
            RegisteredRating::new(kind, star, on).ok()?.with_certificate(certificate).ok()
        },
    )
}

/// A product with up to three ratings since 2019-08-21. Its id is `s` and the number that is given;
/// its producer is one of three.
///
/// ```
/// use ocop::proptest1::registered_product;
/// use ocop::registry::RegisteredProduct;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(32), |(product in registered_product(1))| {
///     let stored = serde_json::to_string(&product).unwrap();
///     prop_assert_eq!(serde_json::from_str::<RegisteredProduct>(&stored).unwrap(), product);
/// });
/// ```
pub fn registered_product(id: u8) -> impl Strategy<Value = RegisteredProduct> {
    let days = vec(1..900_i64, 0..4);
    let dated = days.prop_flat_map(|gaps| {
        let start = Edition::ALL.first().map_or(date::FIRST, |edition| edition.first_day());
        let mut on = start;
        let ratings: Vec<_> = gaps
            .into_iter()
            .enumerate()
            .map(|(place, gap)| {
                on = on.checked_add(Duration::days(gap)).unwrap_or(start);
                let kind = if place == 0 { DossierKind::First } else { DossierKind::ReRating };
                rating(kind, on)
            })
            .collect();
        ratings
    });
    (dated, 0..3_u8).prop_filter_map("ratings in order", move |(ratings, maker)| {
        let maker = RegisteredProducer::new(&format!("HTX {maker}")).ok()?;
        RegisteredProduct::new(&format!("s{id}"), maker, Province::VinhLong, ratings).ok()
    })
}

/// The code with a serial number, in one commune.
fn code(serial: u32) -> Option<ProductCode> {
    let (district, commune) = (DistrictCode::new("829").ok()?, CommuneCode::new("28780").ok()?);
    let place = CodePlace::FiveParts { province: FormerProvince::BenTre, district, commune };
    let first = *CodeEra::FiveParts.years().start();
    ProductCode::new(place, NonZeroU32::new(serial)?, first).ok()
}

/// A register of up to six products of three producers. Some products have a code, and several
/// products may have the same code.
///
/// ```
/// use ocop::proptest1::label_register;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(32), |(register in label_register())| {
///     prop_assert!(register.products().len() <= 6);
/// });
/// ```
pub fn label_register() -> impl Strategy<Value = LabelRegister> {
    let product = |id| (registered_product(id), option::of(1..4_u32));
    let all: Vec<_> = (0..6).map(product).collect();
    (all, 0..7_usize).prop_filter_map("a register", |(products, count)| {
        let labelled = products.into_iter().take(count).map(|(product, serial)| {
            let labelled = LabelledProduct::new(product);
            match serial.and_then(code) {
                Some(code) => labelled.with_code(code),
                None => labelled,
            }
        });
        LabelRegister::of(labelled).ok()
    })
}

/// A claim on a product of a register: by its id, its code or its producer, or by several of them.
/// It may name a product that the register does not have.
///
/// ```
/// use ocop::proptest1::{claim_of, label_register};
/// use proptest::prelude::*;
///
/// let both = label_register().prop_flat_map(|register| (claim_of(&register), Just(register)));
/// proptest!(ProptestConfig::with_cases(32), |((claim, register) in both)| {
///     let answer = register.check(&claim);
///     prop_assert_eq!(answer.claim(), &claim);
/// });
/// ```
pub fn claim_of(register: &LabelRegister) -> impl Strategy<Value = Claim> + use<> {
    let ids: Vec<_> = register
        .products()
        .iter()
        .map(|labelled| {
            let product = labelled.product();
            (product.id().to_owned(), product.producer().id().to_owned(), labelled.codes().first().copied())
        })
        .chain([("none".to_owned(), "nobody".to_owned(), None)])
        .collect();
    (any::<Index>(), any::<[bool; 3]>(), select(Star::ALL), 0..4_500_i64).prop_filter_map(
        "a claim",
        move |(index, [by_id, by_code, by_producer], star, days)| {
            let on = Edition::ALL.first()?.first_day().checked_add(Duration::days(days))?;
            let (id, producer, code) = index.get(&ids);
            let claim = match (by_id, code.filter(|_| by_code)) {
                (true, None) => Claim::of_record(id, star, on).ok()?,
                (true, Some(code)) => Claim::of_record(id, star, on).ok()?.with_code(code).ok()?,
                (false, Some(code)) => Claim::of_code(code, star, on).ok()?,
                (false, None) => return Claim::of_producer(producer, star, on).ok(),
            };
            if by_producer { claim.with_producer(producer).ok() } else { Some(claim) }
        },
    )
}

/// Up to eight products of three producers, each with its own id.
///
/// ```
/// use ocop::proptest1::portfolio;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(32), |(products in portfolio())| {
///     prop_assert!(products.len() <= 8);
/// });
/// ```
pub fn portfolio() -> impl Strategy<Value = Vec<RegisteredProduct>> {
    let all: Vec<_> = (0..8).map(registered_product).collect();
    (all, 0..=8_usize).prop_map(|(products, count)| products.into_iter().take(count).collect())
}

/// A census of a [`portfolio`], on a day or over a period. A portfolio may be empty, and an empty
/// census gives no figures.
///
/// ```
/// use ocop::proptest1::census;
/// use ocop::registry::Census;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(census in census())| {
///     let stored = serde_json::to_string(&census).unwrap();
///     prop_assert_eq!(serde_json::from_str::<Census>(&stored).unwrap(), census);
/// });
/// ```
pub fn census() -> impl Strategy<Value = Census> {
    (portfolio(), super::certificate::day(), 0..800_i64, any::<bool>()).prop_filter_map(
        "a census",
        |(products, from, long, over)| {
            let scope = if over {
                CensusScope::over(Period::new(from, from.checked_add(Duration::days(long))?).ok()?)
            } else {
                CensusScope::on(from).ok()?
            };
            let mut census = Census::of(scope);
            census.add_all(&products).ok()?;
            Some(census)
        },
    )
}

/// The figures of a [`portfolio`] that is not empty.
///
/// ```
/// use ocop::proptest1::figures;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(figures in figures())| {
///     let (recognised, rated) = (figures.recognised().total(), figures.rated().total());
///     prop_assert!(recognised.possible() <= rated.possible());
/// });
/// ```
pub fn figures() -> impl Strategy<Value = Figures> {
    census().prop_filter_map("a product", |census| census.finish().ok())
}
