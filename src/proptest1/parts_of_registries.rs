//! Parts of registries and of what is said on claims.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use proptest::arbitrary::Arbitrary;
use proptest::prelude::*;
use proptest::sample::select;
use time::{Date, Duration};

use super::certificate::day;
use super::parts::{one_of, parts};
use super::producer::{commune_code, producer, words};
use super::registry::{claim_of, label_register, rating};
use crate::base::{Lang, date};
use crate::catalogue::{Group1048, Subgroup};
use crate::law::{DossierKind, Edition};
use crate::place::{CommuneCode, Era};
use crate::registry::{
    CertificationStatement, Claim, ClaimAnswer, ClaimCandidate, ClaimGap, CommuneOfEra, GroupInWords,
    LabelRegister, LabelledProduct, MarkAllowed, RegisteredProducer, RegisteredProduct, RegisteredRating,
    RegistryFinding,
};
use crate::{Certificate, ProductGroup, Province, Star};

/// The stars that come with a certificate.
fn certified() -> Vec<Star> {
    Star::ALL.iter().copied().filter(|star| star.is_certifiable()).collect()
}

fn after(day: Date, days: i64) -> Option<Date> {
    day.checked_add(Duration::days(days))
}

/// A recognised rating on a day.
fn recognised(kind: DossierKind, star: Star, on: Date) -> Option<RegisteredRating> {
    RegisteredRating::new(kind, star, on).ok()?.with_certificate(Certificate::recorded(star, on).ok()?).ok()
}

fn product(id: &str, ratings: Vec<RegisteredRating>) -> Option<RegisteredProduct> {
    RegisteredProduct::new(id, RegisteredProducer::new("HTX").ok()?, Province::VinhLong, ratings).ok()
}

fn register(products: impl IntoIterator<Item = RegisteredProduct>) -> Option<LabelRegister> {
    LabelRegister::of(products.into_iter().map(LabelledProduct::new)).ok()
}

/// A claim on a product that is recognised on the day.
fn held() -> impl Strategy<Value = ClaimAnswer> {
    (select(certified()), day(), 0..1_000_i64).prop_filter_map("a claim", |(star, issued_on, days)| {
        let register = register([product("s1", [recognised(DossierKind::First, star, issued_on)?].into())?])?;
        Some(register.check(&Claim::of_record("s1", star, after(issued_on, days)?).ok()?))
    })
}

/// A claim on a product that was not recognised for some time, after it was again.
fn interrupted() -> impl Strategy<Value = ClaimAnswer> {
    let days = (300..900_i64, 0..1_000_i64);
    (select(certified()), day(), days).prop_filter_map("a claim", |(star, first, (gap, days))| {
        // A certificate runs three years, and may be extended.
        let again = after(first, gap.checked_add(1_097)?)?;
        let ratings =
            [recognised(DossierKind::First, star, first)?, recognised(DossierKind::First, star, again)?];
        let register = register([product("s1", ratings.into())?])?;
        Some(register.check(&Claim::of_record("s1", star, after(again, days)?).ok()?))
    })
}

/// A claim on a producer with two to four products.
fn several() -> impl Strategy<Value = ClaimAnswer> {
    let stars = proptest::collection::vec(select(certified()), 2..5);
    (stars, select(Star::ALL), day(), 0..1_000_i64).prop_filter_map("a claim", |(stars, star, on, days)| {
        let products = stars.into_iter().zip(1..).map(|(star, number): (Star, u8)| {
            product(&format!("s{number}"), [recognised(DossierKind::First, star, on)?].into())
        });
        let register = register(products.collect::<Option<Vec<_>>>()?)?;
        Some(register.check(&Claim::of_producer("HTX", star, after(on, days)?).ok()?))
    })
}

fn any_answer() -> impl Strategy<Value = ClaimAnswer> {
    let drawn = label_register()
        .prop_flat_map(|register| (claim_of(&register), Just(register)))
        .prop_map(|(claim, register)| register.check(&claim));
    prop_oneof![drawn.boxed(), held().boxed(), interrupted().boxed(), several().boxed()]
}

/// A product on whose certificate another last day is printed than the rules come to.
fn misprinted() -> impl Strategy<Value = RegisteredProduct> {
    let off = prop_oneof![-400..-1_i64, 2..400_i64];
    (select(certified()), day(), off).prop_filter_map("a product", |(star, on, off)| {
        let rating = recognised(DossierKind::First, star, on)?;
        let last = rating.certificate()?.valid_through();
        product("s1", [rating.with_printed_through(after(last, off)?).ok()?].into())
    })
}

fn first_day() -> Date {
    Edition::ALL.first().map_or(date::FIRST, |edition| edition.first_day())
}

parts! {
    /// A producer in a registry, with the facts that are known of it.
    ///
    /// ```
    /// use ocop::proptest1::registered_producer;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(producer in registered_producer())| {
    ///     prop_assert!(!producer.id().is_empty() && producer.kind().is_some());
    /// });
    /// ```
    registered_producer: RegisteredProducer = producer().prop_map(|producer| RegisteredProducer::from(&producer));

    /// The answer of a registry to a claim, for example that the claim holds, that it lapsed, or
    /// that it may be about several products.
    ///
    /// ```
    /// use ocop::proptest1::claim_answer;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(answer in claim_answer())| {
    ///     prop_assert!(answer.mark().is_none() || answer.star().is_some());
    /// });
    /// ```
    claim_answer: ClaimAnswer = any_answer();

    /// A rating in a registry, recognised or not, of which the day, or only the year, is known.
    ///
    /// ```
    /// use ocop::proptest1::registered_rating;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(rating in registered_rating())| {
    ///     prop_assert!(rating.certificate().is_none_or(|one| one.star() == rating.star()));
    /// });
    /// ```
    registered_rating: RegisteredRating = (select(DossierKind::ALL), 1..2_500_i64)
        .prop_flat_map(|(kind, days)| rating(kind, after(first_day(), days).unwrap_or(date::LAST)));

    /// The finding that the last day printed on a certificate is not the one that follows from the
    /// rules.
    ///
    /// ```
    /// use ocop::proptest1::registry_finding;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(finding in registry_finding())| {
    ///     prop_assert_eq!(finding.code(), "printed_end");
    /// });
    /// ```
    registry_finding: RegistryFinding = one_of(misprinted(), |product| product.findings());

    /// The name of a product group in words: a name that a classification has, or any other words.
    ///
    /// ```
    /// use ocop::proptest1::group_in_words;
    /// use ocop::registry::GroupInWords;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(group in group_in_words())| {
    ///     prop_assert_eq!(group.to_string().parse::<GroupInWords>().unwrap(), group);
    /// });
    /// ```
    group_in_words: GroupInWords = {
        let groups = ProductGroup::ALL.iter().map(|group| group.name());
        let subgroups = Subgroup::ALL.iter().map(|subgroup| subgroup.name());
        let earlier = Group1048::ALL.iter().map(|group| group.name());
        let named: Vec<String> = groups.chain(subgroups).chain(earlier).map(|name| name.vi().into()).collect();
        let upper = select(named.clone()).prop_map(|name| name.to_uppercase());
        prop_oneof![3 => select(named), 1 => upper, 2 => words()].prop_filter_map("words", |words| words.parse().ok())
    };

    /// A commune code with its era. There need not be such a commune.
    ///
    /// ```
    /// use ocop::proptest1::commune_of_era;
    /// use ocop::registry::CommuneOfEra;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(commune in commune_of_era())| {
    ///     prop_assert_eq!(commune.to_string().parse::<CommuneOfEra>().unwrap(), commune);
    /// });
    /// ```
    commune_of_era: CommuneOfEra = (select(Era::ALL), commune_code())
        .prop_map(|(era, code): (Era, CommuneCode)| CommuneOfEra::new(era, code));

    /// The days on which a claim did not hold between two on which it did.
    ///
    /// ```
    /// use ocop::proptest1::claim_gap;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(gap in claim_gap())| {
    ///     prop_assert!(gap.from <= gap.through);
    /// });
    /// ```
    claim_gap: ClaimGap = one_of(interrupted(), |answer| answer.interruptions().to_vec());

    /// The answer that the mark may be used for a product, with its star and its days.
    ///
    /// ```
    /// use ocop::proptest1::mark_allowed;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(mark in mark_allowed())| {
    ///     prop_assert!(mark.star.is_certifiable() && mark.from <= mark.until);
    /// });
    /// ```
    mark_allowed: MarkAllowed = one_of(held(), |answer| answer.mark().into_iter().collect());

    /// A product that a claim on a producer may be about.
    ///
    /// ```
    /// use ocop::proptest1::claim_candidate;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(candidate in claim_candidate())| {
    ///     prop_assert!(!candidate.id().is_empty());
    /// });
    /// ```
    claim_candidate: ClaimCandidate = one_of(several(), |answer| answer.candidates().to_vec());

    /// The statement on a product's certification that a web page can show after a claim was
    /// checked.
    ///
    /// ```
    /// use ocop::proptest1::certification_statement;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(statement in certification_statement())| {
    ///     prop_assert!(!statement.description().is_empty());
    /// });
    /// ```
    certification_statement: CertificationStatement =
        (any_answer(), select(Lang::ALL)).prop_map(|(answer, lang)| answer.certification(lang));
}
