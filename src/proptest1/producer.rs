//! Producers, and the codes of producers and products.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::num::NonZeroU32;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

use super::certificate::day;
use crate::law::producers::{Attestation, EnterpriseForm, EnterpriseSize, ProducerKind};
use crate::place::{AnyProvince, CodePlace, CommuneCode, DistrictCode};
use crate::producer::{LocalCapital, Representative, TaxCode};
use crate::{FormerProvince, Producer, ProductCode, Province};

/// Some words, as a name or a finding.
pub(super) fn words() -> impl Strategy<Value = String> {
    const WORDS: &[&str] =
        &["HTX", "Chè", "Bản Mây", "Hảo Đạt", "Đồng", "b", "12", "(cũ)", "&", "\"Sao\"", "Ếch"];
    vec(select(WORDS), 1..5).prop_map(|words| words.join(" "))
}

/// A province of either era.
///
/// ```
/// use ocop::place::AnyProvince;
/// use ocop::proptest1::any_province;
/// use proptest::prelude::*;
///
/// proptest!(|(province in any_province())| {
///     prop_assert_eq!(province.to_string().parse::<AnyProvince>().unwrap(), province);
/// });
/// ```
pub fn any_province() -> impl Strategy<Value = AnyProvince> {
    prop_oneof![
        select(FormerProvince::ALL).prop_map(AnyProvince::Former),
        select(Province::ALL).prop_map(AnyProvince::Current),
    ]
}

/// A district code of three digits, 001 to 999. There need not be such a district.
///
/// ```
/// use ocop::proptest1::district_code;
/// use proptest::prelude::*;
///
/// proptest!(|(code in district_code())| {
///     prop_assert_eq!(code.to_string().len(), 3);
/// });
/// ```
pub fn district_code() -> impl Strategy<Value = DistrictCode> {
    (1..1_000_u16).prop_filter_map("a code", |number| DistrictCode::new(&format!("{number:03}")).ok())
}

/// A commune code of five digits, 00001 to 99999. There need not be such a commune.
///
/// ```
/// use ocop::proptest1::commune_code;
/// use proptest::prelude::*;
///
/// proptest!(|(code in commune_code())| {
///     prop_assert_eq!(code.to_string().len(), 5);
/// });
/// ```
pub fn commune_code() -> impl Strategy<Value = CommuneCode> {
    (1..100_000_u32).prop_filter_map("a code", |number| CommuneCode::new(&format!("{number:05}")).ok())
}

/// The place that a product code names, of any of the three forms.
///
/// ```
/// use ocop::place::CodePlace;
/// use ocop::proptest1::code_place;
/// use proptest::prelude::*;
///
/// proptest!(|(place in code_place())| {
///     let stored = serde_json::to_string(&place).unwrap();
///     prop_assert_eq!(serde_json::from_str::<CodePlace>(&stored).unwrap(), place);
/// });
/// ```
pub fn code_place() -> impl Strategy<Value = CodePlace> {
    let former = || select(FormerProvince::ALL);
    prop_oneof![
        (former(), district_code())
            .prop_map(|(province, district)| CodePlace::WithDistrict { province, district }),
        (former(), district_code(), commune_code())
            .prop_map(|(province, district, commune)| CodePlace::FiveParts { province, district, commune }),
        (select(Province::ALL), commune_code())
            .prop_map(|(province, commune)| CodePlace::WithCommune { province, commune }),
    ]
}

/// A product code of any form, with a year in which the form was used.
///
/// ```
/// use ocop::ProductCode;
/// use ocop::proptest1::product_code;
/// use proptest::prelude::*;
///
/// proptest!(|(code in product_code())| {
///     let stored = serde_json::to_string(&code).unwrap();
///     prop_assert_eq!(serde_json::from_str::<ProductCode>(&stored).unwrap(), code);
/// });
/// ```
pub fn product_code() -> impl Strategy<Value = ProductCode> {
    (code_place(), prop_oneof![1..500_u32, any::<u32>()], any::<u16>()).prop_filter_map(
        "a serial number from 1",
        |(place, serial, year)| {
            let years = place.era().years();
            let many = years.end().checked_sub(*years.start())?.checked_add(1)?;
            let year = years.start().checked_add(year.checked_rem(many)?)?;
            ProductCode::new(place, NonZeroU32::new(serial)?, year).ok()
        },
    )
}

/// The ten digits of a taxpayer with their check digit.
fn taxpayer() -> impl Strategy<Value = String> {
    const WEIGHTS: [u32; 9] = [31, 29, 23, 19, 17, 13, 7, 5, 3];
    vec(0..10_u32, WEIGHTS.len()).prop_filter_map("a check digit of one digit", |digits| {
        let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit.saturating_mul(weight)).sum();
        let check = 10_u32.checked_sub(sum.checked_rem(11)?).filter(|check| *check < 10)?;
        Some(digits.into_iter().chain([check]).filter_map(|digit| char::from_digit(digit, 10)).collect())
    })
}

/// A tax code: of a taxpayer or of a branch.
///
/// ```
/// use ocop::producer::TaxCode;
/// use ocop::proptest1::tax_code;
/// use proptest::prelude::*;
///
/// proptest!(|(code in tax_code())| {
///     prop_assert_eq!(code.to_string().parse::<TaxCode>().unwrap(), code);
/// });
/// ```
pub fn tax_code() -> impl Strategy<Value = TaxCode> {
    (taxpayer(), option::of(1..1_000_u16)).prop_filter_map("a tax code", |(taxpayer, branch)| match branch {
        None => taxpayer.parse().ok(),
        Some(branch) => format!("{taxpayer}-{branch:03}").parse().ok(),
    })
}

/// A share of local capital, from 0 to 100 per cent, with up to two decimals.
///
/// ```
/// use ocop::producer::LocalCapital;
/// use ocop::proptest1::local_capital;
/// use proptest::prelude::*;
///
/// proptest!(|(share in local_capital())| {
///     prop_assert_eq!(LocalCapital::from_percent(share.percent()), Ok(share));
/// });
/// ```
pub fn local_capital() -> impl Strategy<Value = LocalCapital> {
    (0..=10_000_i64)
        .prop_filter_map("a share", |share| LocalCapital::from_percent(Decimal::new(share, 2)).ok())
}

/// A representative, of whom each trait is known or not known.
///
/// ```
/// use ocop::producer::Representative;
/// use ocop::proptest1::representative;
/// use proptest::prelude::*;
///
/// proptest!(|(representative in representative())| {
///     let stored = serde_json::to_string(&representative).unwrap();
///     prop_assert_eq!(serde_json::from_str::<Representative>(&stored).unwrap(), representative);
/// });
/// ```
pub fn representative() -> impl Strategy<Value = Representative> {
    any::<[Option<bool>; 3]>().prop_map(|[woman, ethnic_minority, disabled]| {
        let person = Representative::default();
        let person = woman.map_or(person, |has| person.with_woman(has));
        let person = ethnic_minority.map_or(person, |has| person.with_ethnic_minority(has));
        disabled.map_or(person, |has| person.with_disabled(has))
    })
}

/// A producer of any kind, with none, some or all of the facts that a producer of that kind may
/// have.
///
/// ```
/// use ocop::proptest1::producer;
/// use ocop::{Edition, ProductGroup};
/// use proptest::prelude::*;
///
/// proptest!(|(producer in producer())| {
///     prop_assert!(producer.eligibility(Edition::Decision26, ProductGroup::Food).is_ok());
/// });
/// ```
pub fn producer() -> impl Strategy<Value = Producer> {
    let told = (
        option::of(select(EnterpriseSize::ALL)),
        option::of(select(EnterpriseForm::ALL)),
        option::of((tax_code(), day())),
        representative(),
        option::of(local_capital()),
        vec((select(Attestation::ALL), any::<bool>()), 0..4),
    );
    (words(), select(ProducerKind::ALL), told).prop_filter_map(
        "a name",
        |(name, kind, (size, form, code, person, capital, attested))| {
            // What is not said of this kind of producer is left out.
            let said = |producer: Producer, told: Option<Producer>| told.unwrap_or(producer);
            let mut producer = Producer::new(&name, kind).ok()?.with_representative(person);
            if let Some(size) = size {
                producer = said(producer.clone(), producer.with_size(size).ok());
            }
            if let Some(form) = form {
                producer = said(producer.clone(), producer.with_form(form).ok());
            }
            if let Some((code, on)) = code {
                producer = said(producer.clone(), producer.with_tax_code(code, on).ok());
            }
            if let Some(capital) = capital {
                producer = producer.with_local_capital(capital);
            }
            for (fact, holds) in attested {
                producer = said(producer.clone(), producer.with_attestation(fact, holds).ok());
            }
            Some(producer)
        },
    )
}

/// Producers of any kinds, `most` at most and perhaps none.
///
/// ```
/// use ocop::proptest1::producers;
/// use proptest::prelude::*;
///
/// proptest!(|(producers in producers(3))| {
///     prop_assert!(producers.len() <= 3);
/// });
/// ```
pub fn producers(most: usize) -> impl Strategy<Value = Vec<Producer>> {
    vec(producer(), 0..=most)
}
