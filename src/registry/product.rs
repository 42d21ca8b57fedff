use alloc::string::String;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use time::Date;

use super::dated::{Dated, Disorder, History, Last};
use super::judged::{self, Judged};
use super::{
    DayOrYear, KnownSet, ProductStandings, RegisteredProducer, RegisteredProductError, RegisteredRating,
    RegistryFinding, StarMovement, text,
};
use crate::base::date;
use crate::place::{AnyProvince, CommuneCode, Era, FindError};
use crate::{Certificate, FormerProvince, Province};

/// A product of a registry: who makes it, what is known of its set, its place, and its ratings over
/// time.
///
/// [`new`](Self::new) makes it. A [`Census`](super::Census) counts products, and a
/// [`LabelRegister`](super::LabelRegister) compares claims with them.
///
/// Source: that of [`Certificate`] for the term of a recognition and its extension; 1048, Art. 3,
/// for the end of a province's own recognition.
///
/// ```
/// use ocop::law::DossierKind;
/// use ocop::producer::ProducerKind;
/// use ocop::registry::{ProductStanding, RegisteredProducer, RegisteredProduct, RegisteredRating};
/// use ocop::{FormerProvince, ProductSet, Star};
/// use time::macros::date;
///
/// let maker = RegisteredProducer::new("HTX cà phê Bích Thao")?;
/// let maker = maker.with_kind(ProducerKind::Cooperative)?;
/// let issued_on = date!(2024 - 07 - 01);
/// let rating = RegisteredRating::recognised(DossierKind::ReRating, Star::Five, issued_on)?;
/// let coffee = RegisteredProduct::new("bich-thao", maker, FormerProvince::SonLa, [rating])?
///     .with_set(ProductSet::CoffeeAndCocoa);
/// let on = |day| coffee.standings(day).certain();
/// assert_eq!(on(date!(2027 - 07 - 01)), Some(ProductStanding::Valid));
/// assert_eq!(on(date!(2027 - 07 - 02)), Some(ProductStanding::Expired));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what is not known is null or left out. Of `set`,
/// `product_set` and `group` one is given at most ([`KnownSet`]). The province is written as its
/// era and code; reading also takes a name, as [`find_province`](Self::find_province) does.
/// Reading checks the parts as making one does, and refuses a name of a part that it does not know.
///
/// ```
/// use ocop::FormerProvince;
/// use ocop::registry::RegisteredProduct;
/// use serde_json::Value;
///
/// let row = r#"{"id": "s1", "producer": {"id": "HTX A", "kind": "cooperative"}, "group": "Gia vị",
///     "province": "Đắk Nông", "ratings": [
///         {"kind": "first", "star": 3, "rated_on": "2024", "certified_in": 2024},
///         {"kind": "upgrade", "star": 4, "rated_on": "2024", "certified_in": 2024}]}"#;
/// let product: RegisteredProduct = serde_json::from_str(row)?;
/// assert_eq!(product.province(), FormerProvince::DakNong.into());
///
/// // All parts.
/// let stored = r#"{
///   "id": "tea",
///   "producer": {
///     "id": "HTX A", "kind": null, "size": null,
///     "representative": {"woman": null, "ethnic_minority": null, "disabled": null}
///   },
///   "set": null, "product_set": null, "group": null, "province": "current/01", "commune": null,
///   "ratings": [
///     {
///       "kind": "first", "star": 3, "rated_on": "2024", "provincial": false, "certificate": null,
///       "certified_in": 2024, "revocation": null, "printed_through": null
///     }
///   ]
/// }"#;
/// let product: RegisteredProduct = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&product)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisteredProduct {
    id: String,
    producer: RegisteredProducer,
    set: KnownSet,
    province: AnyProvince,
    former: Option<FormerProvince>,
    commune: Option<CommuneCode>,
    history: History,
}

impl RegisteredProduct {
    /// A product with its ratings. White space around the id is dropped. The id is kept in composed
    /// form (Unicode NFC), so that texts which are canonically equal are one id.
    ///
    /// Ratings whose days are known may be given in any order. Within a year in which the day of a
    /// rating is not known, give them in the order in which they were made. The library then
    /// narrows the days that are not known by three rules: a rating is made at least one day after
    /// the rating before it; a certificate is not issued before its rating; and, if a day of issue
    /// is not known, the certificates were issued in the order of their ratings.
    ///
    /// The province is one of the 63 or one of the 34. One of the 63 is refused if the first rating
    /// cannot have been made before 2025-07-01, because since that day there is no such province.
    /// One of the 34 is accepted for earlier ratings too, because registries are brought up to
    /// date.
    ///
    /// ```
    /// use ocop::law::DossierKind;
    /// use ocop::registry::{DayOrYear, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// use ocop::{FormerProvince, Problem, Star};
    /// use time::macros::date;
    ///
    /// let in_2024 = |kind, star| RegisteredRating::recognised(kind, star, DayOrYear::year(2024)?);
    /// let first = in_2024(DossierKind::First, Star::Three)?;
    /// let ratings = [first, in_2024(DossierKind::Upgrade, Star::Four)?];
    /// let maker = RegisteredProducer::new("HTX A")?;
    /// let home = FormerProvince::BinhThuan;
    /// let product = RegisteredProduct::new("s3", maker.clone(), home, ratings)?;
    /// assert_eq!(product.ratings().len(), 2);
    ///
    /// let twice = RegisteredRating::new(DossierKind::First, Star::Two, date!(2024 - 05 - 06))?;
    /// let error = RegisteredProduct::new("s3", maker, FormerProvince::BinhThuan, [twice, twice]);
    /// assert_eq!(error.unwrap_err().code(), "two_ratings_on_a_day");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RegisteredProductError`]: `invalid_product_id` for an id that is empty or holds a control
    /// character, `two_ratings_on_a_day` for two ratings of one day, `ratings_not_in_order` where
    /// the other dates leave no day for a rating or its certificate, `former_province_too_late` for
    /// one of the 63 provinces where the product was first rated after 2025-06-30.
    pub fn new(
        id: &str,
        producer: RegisteredProducer,
        province: impl Into<AnyProvince>,
        ratings: impl IntoIterator<Item = RegisteredRating>,
    ) -> Result<Self, RegisteredProductError> {
        let id = text::checked(id).ok_or_else(|| RegisteredProductError::Id { given: String::from(id) })?;
        let province = province.into();
        let history = match History::of(ratings.into_iter().collect::<Vec<_>>()) {
            Ok(history) => history,
            Err(Disorder::OneDay(day)) => return Err(RegisteredProductError::TwoRatings { id, day }),
            Err(Disorder::Order(rating)) => {
                return Err(RegisteredProductError::Order { id, rated_on: rating.rated_on() });
            }
        };
        if let (AnyProvince::Former(former), Some(first)) = (province, history.dated.first())
            && Era::on(first.rated.first) == Era::Current
        {
            let rated_on = first.rating.rated_on();
            return Err(RegisteredProductError::FormerProvince { id, province: former, rated_on });
        }
        let former = former(province);
        Ok(Self { id, producer, set: KnownSet::NotKnown, province, former, commune: None, history })
    }

    /// The same product with what is known of its set: a [`SetId`](crate::SetId), a
    /// [`ProductSet`](crate::ProductSet), a [`ProductSet1048`](crate::ProductSet1048), a
    /// [`GroupInWords`](super::GroupInWords) or a [`KnownSet`].
    ///
    /// ```
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct};
    /// use ocop::registry::GroupInWords;
    /// use ocop::{ProductSet, Province};
    ///
    /// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
    /// let product = RegisteredProduct::new("che-dinh", maker, Province::ThaiNguyen, [])?;
    /// let tea = product.clone().with_set(ProductSet::Tea);
    /// assert_eq!(tea.set().current(), Some(ProductSet::Tea));
    /// let in_words = product.with_set("Đồ uống".parse::<GroupInWords>()?);
    /// assert_eq!(in_words.set().current(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_set(self, set: impl Into<KnownSet>) -> Self {
        Self { set: set.into(), ..self }
    }

    /// The same product with its commune. The code is read in the era of the product's province:
    /// with one of the 63 provinces it is a code up to 2025-06-30, with one of the 34 a code since
    /// 2025-07-01. Whether the province has such a commune is not checked.
    ///
    /// Source: [reading 29](crate::law::Reading::Communes).
    ///
    /// ```
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct};
    /// use ocop::Province;
    /// use ocop::place::CommuneCode;
    ///
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// let product = RegisteredProduct::new("a", maker, Province::VinhLong, [])?
    ///     .with_commune(CommuneCode::new("28870")?);
    /// assert_eq!(product.commune().map(|code| code.to_string()).as_deref(), Some("28870"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_commune(self, commune: CommuneCode) -> Self {
        Self { commune: Some(commune), ..self }
    }

    /// The province that a text names, as registries write it, for a product first rated on a day
    /// or in a year; `None` for a product that is not rated.
    ///
    /// A product first rated since 2025-07-01 is in one of the 34. One rated before, in a year that
    /// includes earlier days, or not at all may be recorded under its former province or under the
    /// present one. For such a product a name that a former and a present province share, with
    /// different borders, is an error that lists both.
    ///
    /// ```
    /// use ocop::registry::{DayOrYear, RegisteredProduct};
    /// use ocop::{FormerProvince, Problem, Province};
    /// use time::macros::date;
    ///
    /// let before = Some(DayOrYear::try_from(date!(2025 - 06 - 19))?);
    /// let found = RegisteredProduct::find_province("Đắk Nông", before)?;
    /// assert_eq!(found, FormerProvince::DakNong.into());
    /// let shared = RegisteredProduct::find_province("Lâm Đồng", before);
    /// assert_eq!(shared.unwrap_err().code(), "ambiguous_place");
    ///
    /// let since = Some(DayOrYear::try_from(date!(2025 - 07 - 19))?);
    /// let found = RegisteredProduct::find_province("Lâm Đồng", since)?;
    /// assert_eq!(found, Province::LamDong.into());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FindError`]: `unknown_place` for a text that names no province, `place_of_other_kind` for
    /// a name with the unit word of another kind (`tỉnh Hà Nội`, which is a city),
    /// `ambiguous_place` for a text that names more than one.
    pub fn find_province(text: &str, first_rated: Option<DayOrYear>) -> Result<AnyProvince, FindError> {
        let current = AnyProvince::find_on(text, Era::FIRST_DAY_OF_THE_34);
        if first_rated.is_some_and(|on| Era::on(on.earliest()) == Era::Current) {
            return current;
        }
        // No day of the calendar is before its first.
        let last_of_the_63 = Era::FIRST_DAY_OF_THE_34.previous_day().unwrap_or(date::FIRST);
        match (AnyProvince::find_on(text, last_of_the_63), current) {
            (Ok(former), Err(_)) => Ok(former),
            (Err(_), Ok(current)) => Ok(current),
            (Ok(_), Ok(_)) | (Err(_), Err(_)) => AnyProvince::find(text),
        }
    }

    /// The id, which distinguishes it from other products of the registry.
    ///
    /// ```
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct};
    /// # use ocop::Province;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// // Typed with combining marks, and kept in composed form.
    /// let product = RegisteredProduct::new("Che\u{300} 01", maker, Province::ThaiNguyen, [])?;
    /// assert_eq!(product.id(), "Chè 01");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Who makes it.
    #[must_use]
    pub const fn producer(&self) -> &RegisteredProducer {
        &self.producer
    }

    /// What is known of its set.
    #[must_use]
    pub const fn set(&self) -> &KnownSet {
        &self.set
    }

    /// Its province, of the 63 or of the 34, as it was given.
    #[must_use]
    pub const fn province(&self) -> AnyProvince {
        self.province
    }

    /// Which of the 63 provinces it is in; `None` if it is recorded under one of the 34 that was
    /// made from several of the 63.
    ///
    /// ```
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct};
    /// use ocop::{FormerProvince, Province};
    ///
    /// let recorded_under = |province| {
    ///     let maker = RegisteredProducer::new("HTX A")?;
    ///     Ok::<_, Box<dyn std::error::Error>>(RegisteredProduct::new("a", maker, province, [])?)
    /// };
    /// // Cao Bằng did not change; Lâm Đồng of today was made from three provinces.
    /// let cao_bang = recorded_under(Province::CaoBang)?;
    /// assert_eq!(cao_bang.former_province(), Some(FormerProvince::CaoBang));
    /// assert_eq!(recorded_under(Province::LamDong)?.former_province(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn former_province(&self) -> Option<FormerProvince> {
        self.former
    }

    /// Its commune, if known: a code of the era of its [province](Self::province).
    #[must_use]
    pub const fn commune(&self) -> Option<CommuneCode> {
        self.commune
    }

    /// Its ratings, oldest first.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// let first = RegisteredRating::new(DossierKind::First, Star::Two, date!(2023 - 05 - 06))?;
    /// let day = date!(2024 - 05 - 06);
    /// let upgrade = RegisteredRating::new(DossierKind::Upgrade, Star::Three, day)?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// // Given in the wrong order, kept in the right one.
    /// let product = RegisteredProduct::new("a", maker, Province::HaNoi, [upgrade, first])?;
    /// assert!(product.ratings().map(|rating| rating.star()).eq([Star::Two, Star::Three]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn ratings(&self) -> impl DoubleEndedIterator<Item = &RegisteredRating> + ExactSizeIterator {
        self.history.dated.iter().map(|dated| &dated.rating)
    }

    /// Its last rating up to a day, that day included. `None` if it was not rated by then, or if
    /// which rating is the last depends on a day that is not known.
    ///
    /// A recognition that counts from a day before its rating makes the rating count from that day.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// # let rated = RegisteredRating::new;
    /// # let first = rated(DossierKind::First, Star::Two, date!(2023 - 05 - 06))?;
    /// # let upgrade = rated(DossierKind::Upgrade, Star::Three, date!(2024 - 05 - 06))?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// // Two stars on 2023-05-06, three on 2024-05-06.
    /// let product = RegisteredProduct::new("a", maker, Province::HaNoi, [first, upgrade])?;
    /// let star = |day| product.rating_on(day).map(|rating| rating.star());
    /// assert_eq!(star(date!(2023 - 05 - 05)), None);
    /// assert_eq!(star(date!(2024 - 05 - 05)), Some(Star::Two));
    /// assert_eq!(star(date!(2024 - 05 - 06)), Some(Star::Three));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rating_on(&self, day: Date) -> Option<&RegisteredRating> {
        let last = self.rated_by(day);
        only(last.can_be_none, last.candidates()).map(|dated| &dated.rating)
    }

    /// Its last certificate up to a day, whether it is still valid or not. A certificate takes the
    /// place of the one before it from the first day of its term, that day included. Where
    /// certificates were issued in another order than the ratings were made, the one issued last
    /// counts.
    ///
    /// `None` if there is none by then, if its day of issue is not known, or if which certificate
    /// is the last depends on a day that is not known. It is `None` for a province's own
    /// recognition too.
    ///
    /// Source: [reading 24](crate::law::Reading::FirstDayOfTerm).
    ///
    /// ```
    /// use ocop::law::DossierKind;
    /// use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// use ocop::{Certificate, Province, Star};
    /// use time::macros::date;
    ///
    /// let day = date!(2023 - 12 - 01);
    /// let first = RegisteredRating::recognised(DossierKind::First, Star::Three, day)?;
    /// // Issued while the first term runs; its own term begins on the day after.
    /// let again = Certificate::recorded(Star::Four, date!(2026 - 10 - 15))?
    ///     .with_valid_from(date!(2026 - 12 - 02))?;
    /// let day = date!(2026 - 10 - 15);
    /// let second = RegisteredRating::new(DossierKind::ReRating, Star::Four, day)?
    ///     .with_certificate(again)?;
    /// let maker = RegisteredProducer::new("HTX A")?;
    /// let product = RegisteredProduct::new("s1", maker, Province::HaNoi, [first, second])?;
    /// let star = |day| product.certificate_on(day).map(Certificate::star);
    /// assert_eq!(star(date!(2026 - 12 - 01)), Some(Star::Three));
    /// assert_eq!(star(date!(2026 - 12 - 02)), Some(Star::Four));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn certificate_on(&self, day: Date) -> Option<Certificate> {
        let last = self.recognised_by(day);
        only(last.can_be_none, last.candidates())?.rating.certificate()
    }

    /// Where it stands on a day: one standing, or each standing that it can have if that depends on
    /// days that are not known.
    ///
    /// Source: that of [`ProductStanding`](super::ProductStanding).
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::{ProducerKind, Representative, RepresentativeTrait};
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{FormerProvince, ProductSet, Star};
    /// # use time::macros::date;
    /// # let day = date!(2025 - 01 - 16);
    /// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
    /// # let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?;
    /// # let maker = maker.with_kind(ProducerKind::Cooperative)?;
    /// # let maker = maker.with_representative(Representative::default().with_woman(true));
    /// # let home = FormerProvince::ThaiNguyen;
    /// # let tea = RegisteredProduct::new("che-dinh", maker, home, [rating])?;
    /// # let tea = tea.with_set(ProductSet::Tea);
    /// use ocop::registry::ProductStanding;
    /// // Certified on 2025-01-16 for 36 months.
    /// let standing = |day| tea.standings(day).certain();
    /// assert_eq!(standing(date!(2025 - 01 - 15)), Some(ProductStanding::Unrated));
    /// assert_eq!(standing(date!(2028 - 01 - 16)), Some(ProductStanding::Valid));
    /// assert_eq!(standing(date!(2028 - 01 - 17)), Some(ProductStanding::Expired));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn standings(&self, day: Date) -> ProductStandings {
        Judged::of(self, day, None).standings
    }

    /// The last day of the recognition that is valid on a day, that last day included. The range is
    /// from the earliest to the latest day that it can be; both are the same day where every day is
    /// known. `None` if no recognition can be valid on the day.
    ///
    /// An extension after the last day is not part of it.
    ///
    /// Source: 26/2026, Art. 4(3), and [reading 12](crate::law::Reading::Terms); 1048, Art. 3, for
    /// a province's own recognition.
    ///
    /// ```
    /// use ocop::law::DossierKind;
    /// use ocop::registry::{DayOrYear, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// use ocop::{Province, Star};
    /// use time::macros::date;
    ///
    /// let year = DayOrYear::year(2024)?;
    /// let rating = RegisteredRating::recognised(DossierKind::First, Star::Four, year)?;
    /// let maker = RegisteredProducer::new("HTX A")?;
    /// let product = RegisteredProduct::new("s1", maker, Province::HaNoi, [rating])?;
    /// let all = product.last_days(date!(2025 - 07 - 01));
    /// assert_eq!(all, Some(date!(2027 - 01 - 01)..=date!(2027 - 12 - 31)));
    /// // A certificate that is valid on 2027-06-01 was not issued before 2024-06-01.
    /// let late = product.last_days(date!(2027 - 06 - 01));
    /// assert_eq!(late, Some(date!(2027 - 06 - 01)..=date!(2027 - 12 - 31)));
    /// assert_eq!(product.last_days(date!(2028 - 01 - 01)), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn last_days(&self, day: Date) -> Option<RangeInclusive<Date>> {
        judged::last_days(self, day)
    }

    /// Its ratings, oldest first, each with its effect on the star that the product held before.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// use ocop::registry::StarMovement;
    ///
    /// # let rated = RegisteredRating::recognised;
    /// # let first = rated(DossierKind::First, Star::Three, date!(2023 - 05 - 06))?;
    /// # let upgrade = rated(DossierKind::Upgrade, Star::Four, date!(2024 - 05 - 06))?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// // Three stars in 2023, four by an upgrade in 2024.
    /// let product = RegisteredProduct::new("a", maker, Province::HaNoi, [first, upgrade])?;
    /// let movements = product.movements().map(|(_, movement)| movement);
    /// assert!(movements.eq([StarMovement::First, StarMovement::Raised]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn movements(&self) -> impl Iterator<Item = (&RegisteredRating, StarMovement)> {
        self.moved().map(|(dated, movement)| (&dated.rating, movement))
    }

    /// Where the registry differs from what the library counts. They are in the order of the
    /// ratings; the list is empty if there is no difference.
    ///
    /// ```
    /// use ocop::law::DossierKind;
    /// use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// use ocop::registry::RegistryFinding;
    /// use ocop::{Province, Star};
    /// use time::macros::date;
    ///
    /// let day = date!(2020 - 02 - 04);
    /// let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, day)?
    ///     .with_printed_through(date!(2023 - 02 - 03))?;
    /// let maker = RegisteredProducer::new("HTX A")?;
    /// let product = RegisteredProduct::new("s1", maker, Province::NgheAn, [rating])?;
    /// let (printed, counted) = (date!(2023 - 02 - 03), date!(2023 - 02 - 04));
    /// let finding =
    ///     RegistryFinding::PrintedEnd { rating: 1, printed, earliest: counted, latest: counted };
    /// assert_eq!(product.findings(), [finding]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn findings(&self) -> Vec<RegistryFinding> {
        let numbered = (1..).zip(&self.history.dated);
        numbered.filter_map(|(place, dated)| RegistryFinding::of(place, dated)).collect()
    }

    pub(super) fn has_finding(&self) -> bool {
        self.history.dated.iter().any(|dated| RegistryFinding::of(1, dated).is_some())
    }

    pub(super) fn moved(&self) -> impl Iterator<Item = (&Dated, StarMovement)> {
        let mut recognised = None;
        let mut rated = None;
        self.history.dated.iter().map(move |dated| {
            let movement = dated.rating.movement(recognised.or(rated));
            rated = Some(dated.rating.star());
            if dated.rating.is_recognised() {
                recognised = rated;
            }
            (dated, movement)
        })
    }

    pub(super) fn dated(&self) -> &[Dated] {
        &self.history.dated
    }

    pub(super) fn rated_by(&self, day: Date) -> Last<'_> {
        self.history.rated_by(day)
    }

    pub(super) fn recognised_by(&self, day: Date) -> Last<'_> {
        self.history.recognised_by(day)
    }

    /// Whether the last recognition up to a day is one by a province's own criteria, whichever it
    /// is where that depends on a day that is not known.
    pub(super) fn is_provincial_on(&self, day: Date) -> bool {
        let last = self.recognised_by(day);
        !last.can_be_none && last.candidates().all(|(dated, _)| dated.rating.is_provincial())
    }
}

/// The one that is the last, if it can be no other.
fn only<'a, T>(can_be_none: bool, mut candidates: impl Iterator<Item = (&'a Dated, T)>) -> Option<&'a Dated> {
    let (first, _) = candidates.next()?;
    (!can_be_none && candidates.next().is_none()).then_some(first)
}

/// The one of the 63 that a province is or was, if it was only one.
fn former(province: AnyProvince) -> Option<FormerProvince> {
    match province {
        AnyProvince::Former(former) => Some(former),
        AnyProvince::Current(current) => only_predecessor(current),
    }
}

fn only_predecessor(current: Province) -> Option<FormerProvince> {
    let mut predecessors = current.predecessors();
    predecessors.next().filter(|_| predecessors.next().is_none())
}
