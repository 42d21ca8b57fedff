use alloc::vec::Vec;

use super::{KnownSet, RegisteredProduct, RegisteredProductError};
use crate::base::coded;
use crate::place::{AnyProvince, CommuneCode};

coded! {
    /// A fact in which two records of one product can contradict each other.
    ///
    /// [`RegisteredProductError::DescribedTwice`] lists them.
    ///
    /// ```
    /// use ocop::Province;
    /// use ocop::registry::{
    ///     ProductFact, RegisteredProducer, RegisteredProduct, RegisteredProductError,
    /// };
    ///
    /// let row = |maker| RegisteredProduct::new("s1", maker, Province::HaNoi, []);
    /// let (one, other) = (RegisteredProducer::new("HTX A")?, RegisteredProducer::new("HTX B")?);
    /// let error = row(one)?.joined(&row(other)?).unwrap_err();
    /// let facts = vec![ProductFact::Producer];
    /// let id = String::from("s1");
    /// assert_eq!(error, RegisteredProductError::DescribedTwice { id, facts });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub enum ProductFact in "ocop::registry": "thông tin của sản phẩm" / "fact about a product", "unknown_product_fact" {
        /// Its id, which distinguishes it from other products.
        Id = "id", "mã sản phẩm" / "id";
        /// Its producer: the id, the kind, the size or the representative.
        Producer = "producer", "chủ thể" / "producer";
        /// Its set or group.
        Set = "set", "nhóm hoặc bộ sản phẩm" / "set or group";
        /// Its province.
        Province = "province", "tỉnh, thành phố" / "province";
        /// Its commune.
        Commune = "commune", "xã" / "commune";
    }
}

impl RegisteredProduct {
    /// One product made of two records that have its id, with the ratings of both. Many registries
    /// have a row for each certificate.
    ///
    /// * **Ratings.** A rating that is the same in both records is taken once.
    /// * **Producer, set, commune.** What one record does not know is taken from the other. A group
    ///   in words agrees with a set of that group, and the set is kept.
    /// * **Province.** One of the 63 agrees with the one of the 34 that it became part of. The
    ///   former one is kept. A commune recorded with the other is then dropped, since its code is
    ///   of the other era. Only where the province never merged, and the record under its former
    ///   name has no commune, are the present province and its commune kept.
    ///
    /// Source: [reading 29](crate::law::Reading::Communes).
    ///
    /// ```
    /// use ocop::law::DossierKind;
    /// use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// use ocop::{FormerProvince, Problem, Province, Star};
    /// use time::macros::date;
    ///
    /// let row = |maker: &str, province, rating| {
    ///     let maker = RegisteredProducer::new(maker).expect("it is a name");
    ///     RegisteredProduct::new("s1", maker, province, [rating])
    /// };
    /// let recognised = RegisteredRating::recognised::<time::Date>;
    /// let first = recognised(DossierKind::First, Star::Three, date!(2022 - 05 - 10))?;
    /// let again = recognised(DossierKind::Upgrade, Star::Four, date!(2024 - 09 - 02))?;
    /// let one = row("HTX A", FormerProvince::BenTre, first)?;
    /// let other = row("HTX A", FormerProvince::BenTre, again)?;
    /// assert_eq!(one.clone().joined(&other)?.ratings().len(), 2);
    ///
    /// let elsewhere = row("HTX B", FormerProvince::TraVinh, again)?;
    /// let error = one.joined(&elsewhere).unwrap_err();
    /// assert_eq!(error.code(), "product_described_twice");
    /// assert!(error.to_string().contains("producer") && error.to_string().contains("province"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RegisteredProductError`]: `product_described_twice` for records that contradict each
    /// other, with every [`ProductFact`] in which they do, the id included; `two_ratings_on_a_day`,
    /// `ratings_not_in_order` and `former_province_too_late` for ratings that cannot be those of
    /// one product.
    pub fn joined(self, other: &Self) -> Result<Self, RegisteredProductError> {
        let mut facts = Vec::new();
        let mut note = |fact, agrees: bool| {
            if !agrees {
                facts.push(fact);
            }
        };
        let producer = self.producer().joined(other.producer()).ok();
        let set = set(self.set(), other.set());
        let place = place([self.province(), other.province()], [self.commune(), other.commune()]);
        note(ProductFact::Id, self.id() == other.id());
        note(ProductFact::Producer, producer.is_some());
        note(ProductFact::Set, set.is_some());
        note(ProductFact::Province, place.is_ok() || place == Err(ProductFact::Commune));
        note(ProductFact::Commune, place != Err(ProductFact::Commune));
        let (Some(producer), Some(set), Ok((province, commune)), []) =
            (producer, set, place, facts.as_slice())
        else {
            return Err(RegisteredProductError::DescribedTwice { id: self.id().into(), facts });
        };
        let own: Vec<_> = self.ratings().copied().collect();
        let others = other.ratings().copied().filter(|rating| !own.contains(rating));
        let joined = Self::new(self.id(), producer, province, own.iter().copied().chain(others))?;
        let joined = joined.with_set(set);
        Ok(match commune {
            Some(commune) => joined.with_commune(commune),
            None => joined,
        })
    }
}

/// Two records say something otherwise.
pub(super) struct Contradiction;

/// What is known by one of them or by both, if they do not contradict each other.
pub(super) fn either<T: PartialEq>(one: Option<T>, other: Option<T>) -> Result<Option<T>, Contradiction> {
    match (one, other) {
        (Some(one), Some(other)) if one != other => Err(Contradiction),
        (one, other) => Ok(one.or(other)),
    }
}

/// What is known of the set of both.
fn set(one: &KnownSet, other: &KnownSet) -> Option<KnownSet> {
    let is_set = |set: &KnownSet| matches!(set, KnownSet::Criteria(_) | KnownSet::Products(_));
    let agree = match (one, other) {
        (KnownSet::NotKnown, _) | (_, KnownSet::NotKnown) => true,
        _ if one == other => true,
        _ if is_set(one) && is_set(other) => one.current().is_some() && one.current() == other.current(),
        _ => one.group().is_some() && one.group() == other.group(),
    };
    // A set says more than words, and words more than nothing.
    let says = |set: &KnownSet| (is_set(set), *set != KnownSet::NotKnown);
    agree.then(|| if says(one) < says(other) { other.clone() } else { one.clone() })
}

/// The place of both, or what they contradict each other in.
fn place(
    [one, other]: [AnyProvince; 2],
    communes: [Option<CommuneCode>; 2],
) -> Result<(AnyProvince, Option<CommuneCode>), ProductFact> {
    let [own, others] = communes;
    if one == other {
        let commune = either(own, others).map_err(|Contradiction| ProductFact::Commune)?;
        return Ok((one, commune));
    }
    let (former, current) = match (one, other) {
        (AnyProvince::Former(former), AnyProvince::Current(current)) => ((former, own), (current, others)),
        (AnyProvince::Current(current), AnyProvince::Former(former)) => ((former, others), (current, own)),
        _ => return Err(ProductFact::Province),
    };
    if former.0.successor() != current.0 {
        return Err(ProductFact::Province);
    }
    // One that never merged is known by its name of today as well, and with its commune of today.
    if !former.0.was_merged() && former.1.is_none() {
        return Ok((current.0.into(), current.1));
    }
    Ok((former.0.into(), former.1))
}
