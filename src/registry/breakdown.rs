use super::bounds::{Counts, Member};
use super::judged::Stars;
use super::producer::Description;
use super::{CommuneOfEra, CountBounds, RegisteredProduct, YesNoCounts};
use crate::law::Star;
use crate::place::{AnyProvince, Era};
use crate::producer::{EnterpriseSize, ProducerKind, RepresentativeTrait};
use crate::{FormerProvince, ProductGroup, ProductSet, Province};

/// Counts of producers, or of products by their producers: by kind, by size of enterprise, and by
/// what is known of the legal representative.
///
/// [`Breakdown::producers`] counts each producer once, and [`Breakdown::products`] counts each
/// product. It is one part of [`Figures`](super::Figures), and is stored within them.
///
/// ```
/// # use ocop::law::DossierKind;
/// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
/// # use ocop::{Province, Star};
/// use ocop::producer::ProducerKind;
/// use ocop::registry::{Census, CountBounds};
/// # use time::macros::date;
///
/// # let products = ["a", "b"].map(|id| {
/// #     let maker = RegisteredProducer::new("HTX A")?.with_kind(ProducerKind::Cooperative)?;
/// #     let day = date!(2024 - 05 - 06);
/// #     let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, day)?;
/// #     let product = RegisteredProduct::new(id, maker, Province::HaNoi, [rating])?;
/// #     Ok::<_, Box<dyn std::error::Error>>(product)
/// # });
/// // Two products of one cooperative.
/// let mut census = Census::on(date!(2025 - 12 - 31))?;
/// for product in products {
///     census.add(&product?)?;
/// }
/// let figures = census.finish()?;
/// let one = CountBounds::exactly(1);
/// assert_eq!(figures.recognised().producers().kind(Some(ProducerKind::Cooperative)), one);
/// assert_eq!(figures.recognised().products().total(), CountBounds::exactly(2));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. `kinds`, `sizes`, `with` and `without` are objects
/// of counts by code, in which a code that counts nothing is left out; `with` and `without` are by
/// trait of the representative. Reading refuses parts that contradict each other, and passes over
/// names that a later version adds.
///
/// ```
/// use ocop::registry::ProducerCounts;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "total": {"certain": 0, "possible": 0}, "kinds": {}, "sizes": {}, "with": {}, "without": {}
/// }"#;
/// let counts: ProducerCounts = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&counts)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProducerCounts {
    pub(super) total: CountBounds,
    pub(super) kinds: Counts<ProducerKind>,
    pub(super) sizes: Counts<EnterpriseSize>,
    pub(super) with: Counts<RepresentativeTrait>,
    pub(super) without: Counts<RepresentativeTrait>,
}

impl ProducerCounts {
    /// How many producers, or products, there are.
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
    /// # let (maker, ratings) = (tea.producer().clone(), tea.ratings().copied());
    /// # let second = RegisteredProduct::new("che-tom", maker, home, ratings)?;
    /// let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// // Two teas of one cooperative.
    /// census.add_all([&tea, &second])?;
    /// let figures = census.finish()?;
    /// assert_eq!(figures.recognised().products().total().exact(), Some(2));
    /// assert_eq!(figures.recognised().producers().total().exact(), Some(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn total(&self) -> CountBounds {
        self.total
    }

    /// How many producers are of a kind, or how many products are of a producer of that kind.
    /// `None` asks for those of which the kind is not known. The counts of all kinds and that of
    /// `None` add up to the total.
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
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// let products = figures.recognised().products();
    /// assert_eq!(products.kind(Some(ProducerKind::Cooperative)).exact(), Some(1));
    /// assert_eq!(products.kind(None).exact(), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn kind(&self, kind: Option<ProducerKind>) -> CountBounds {
        match kind {
            Some(kind) => self.kinds.get(kind),
            None => self.total.without(self.kinds.total()),
        }
    }

    /// How many are enterprises of a size, or products of such enterprises. `None` asks for
    /// enterprises of which the size is not known.
    ///
    /// ```
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct};
    /// use ocop::Province;
    /// use ocop::producer::{EnterpriseSize, ProducerKind};
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::RegisteredRating;
    /// # use ocop::Star;
    /// # use time::macros::date;
    ///
    /// # let day = date!(2026 - 01 - 15);
    /// # let mut census = Census::on(day)?;
    /// let company = RegisteredProducer::new("Công ty CP Cà phê Bản Mây")?
    ///     .with_kind(ProducerKind::Enterprise)?
    ///     .with_size(EnterpriseSize::Small)?;
    /// # let rating = RegisteredRating::new(DossierKind::First, Star::Two, day)?;
    /// census.add(&RegisteredProduct::new("ca-phe", company, Province::SonLa, [rating])?)?;
    /// let figures = census.finish()?;
    /// let producers = figures.rated().producers();
    /// assert_eq!(producers.size(Some(EnterpriseSize::Small)).exact(), Some(1));
    /// assert_eq!(producers.size(None).exact(), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn size(&self, size: Option<EnterpriseSize>) -> CountBounds {
        match size {
            Some(size) => self.sizes.get(size),
            None => self.kinds.get(ProducerKind::Enterprise).without(self.sizes.total()),
        }
    }

    /// How many are enterprises that are not known to be large, or products of such enterprises.
    ///
    /// An enterprise of which the size is not known is counted, because large enterprises may not
    /// take part.
    ///
    /// Source: [reading 19](crate::law::Reading::EligibleProducers).
    ///
    /// ```
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct};
    /// use ocop::Province;
    /// use ocop::producer::{EnterpriseSize, ProducerKind};
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::RegisteredRating;
    /// # use ocop::Star;
    /// # use time::macros::date;
    ///
    /// # let day = date!(2026 - 01 - 15);
    /// # let mut census = Census::on(day)?;
    /// let company = |id| RegisteredProducer::new(id)?.with_kind(ProducerKind::Enterprise);
    /// let large = company("Công ty A")?.with_size(EnterpriseSize::Large)?;
    /// let not_known = company("Công ty B")?;
    /// for (id, maker) in [("a", large), ("b", not_known)] {
    /// #   let rating = RegisteredRating::new(DossierKind::First, Star::Two, day)?;
    ///     census.add(&RegisteredProduct::new(id, maker, Province::SonLa, [rating])?)?;
    /// }
    /// // The enterprise of which the size is not known is counted, the large one is not.
    /// assert_eq!(census.finish()?.rated().producers().small_and_medium().exact(), Some(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("doanh nghiệp nhỏ và vừa", "doanh nghiep nho va vua"))]
    pub fn small_and_medium(&self) -> CountBounds {
        self.kinds.get(ProducerKind::Enterprise).without(self.sizes.get(EnterpriseSize::Large))
    }

    /// For how many the legal representative has a trait (is a woman, is of an ethnic minority, is
    /// a person with disability), for how many not, and for how many it is not known.
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
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// let women = figures.recognised().producers().representatives(RepresentativeTrait::Woman);
    /// assert_eq!((women.yes().exact(), women.not_known().exact()), (Some(1), Some(0)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn representatives(&self, counted: RepresentativeTrait) -> YesNoCounts {
        let (yes, no) = (self.with.get(counted), self.without.get(counted));
        YesNoCounts::new(yes, no, self.total.without([yes, no].into_iter().sum()))
    }

    pub(super) fn add(&mut self, producer: Description, member: Member) {
        if member == Member::No {
            return;
        }
        self.total.add(member);
        if let Some(kind) = producer.kind {
            self.kinds.add(kind, member);
        }
        if let Some(size) = producer.size {
            self.sizes.add(size, member);
        }
        for counted in RepresentativeTrait::ALL {
            match producer.representative.has(*counted) {
                Some(true) => self.with.add(*counted, member),
                Some(false) => self.without.add(*counted, member),
                None => {}
            }
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        let Self { total, kinds, sizes, with, without } = other;
        self.total = self.total.plus(total);
        self.kinds.merge(kinds);
        self.sizes.merge(sizes);
        self.with.merge(with);
        self.without.merge(without);
    }
}

/// Products counted by star, group, set, province, commune and producer, and their producers.
///
/// It is one part of [`Figures`](super::Figures), which give it ([`rated`](super::Figures::rated),
/// [`recognised`](super::Figures::recognised)), and is stored within them.
///
/// These add up to the total, at both ends of the counts: the groups and
/// [`without_group`](Self::without_group); the sets and [`without_set`](Self::without_set); the 34
/// provinces; the communes and [`without_commune`](Self::without_commune). The stars add up to the
/// total where every day is known. Where the star of a product depends on a day that is not known,
/// the product is possible under each star that it can have, and certain under none.
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
/// # let mut census = Census::on(date!(2025 - 12 - 31))?;
/// # census.add(&tea)?;
/// # let figures = census.finish()?;
/// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
/// use ocop::{ProductGroup, Province};
/// let recognised = figures.recognised();
/// assert_eq!(recognised.total().exact(), Some(1));
/// assert_eq!(recognised.group(ProductGroup::Drinks).exact(), Some(0));
/// assert_eq!(recognised.group(ProductGroup::Food).exact(), Some(1));
/// assert_eq!(recognised.province(Province::ThaiNguyen).exact(), Some(1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Counts are by number of the star, group and set,
/// by code of the province, and by [`CommuneOfEra`]; what counts nothing is left out. Reading
/// refuses parts that contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::registry::Breakdown;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "stars": {"3": {"certain": 1, "possible": 1}, "4": {"certain": 1, "possible": 1}},
///   "stars_or_more": {
///     "1": {"certain": 2, "possible": 2}, "2": {"certain": 2, "possible": 2},
///     "3": {"certain": 2, "possible": 2}, "4": {"certain": 1, "possible": 1}
///   },
///   "groups": {"1": {"certain": 1, "possible": 1}}, "sets": {"13": {"certain": 1, "possible": 1}},
///   "provinces": {"01": {"certain": 1, "possible": 1}, "14": {"certain": 1, "possible": 1}},
///   "former_provinces": {
///     "01": {"certain": 1, "possible": 1}, "14": {"certain": 1, "possible": 1}
///   },
///   "communes": {},
///   "products": {
///     "total": {"certain": 2, "possible": 2},
///     "kinds": {"cooperative": {"certain": 1, "possible": 1}}, "sizes": {}, "with": {},
///     "without": {}
///   },
///   "producers": {
///     "total": {"certain": 0, "possible": 0}, "kinds": {}, "sizes": {}, "with": {}, "without": {}
///   }
/// }"#;
/// let breakdown: Breakdown = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&breakdown)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Breakdown {
    pub(super) stars: Counts<Star>,
    pub(super) stars_or_more: Counts<Star>,
    pub(super) groups: Counts<ProductGroup>,
    pub(super) sets: Counts<ProductSet>,
    pub(super) provinces: Counts<Province>,
    pub(super) former: Counts<FormerProvince>,
    pub(super) communes: Counts<CommuneOfEra>,
    pub(super) products: ProducerCounts,
    pub(super) producers: ProducerCounts,
}

impl Breakdown {
    /// How many products there are.
    #[must_use]
    pub const fn total(&self) -> CountBounds {
        self.products.total
    }

    /// How many products have exactly this star.
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
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// assert_eq!(figures.recognised().star(Star::Five).exact(), Some(1));
    /// assert_eq!(figures.recognised().star(Star::Four).exact(), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn star(&self, star: Star) -> CountBounds {
        self.stars.get(star)
    }

    /// How many products have this star or a higher one.
    ///
    /// Where the star of a product depends on a day that is not known, this count is more exact
    /// than the sum of the stars.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct};
    /// use ocop::registry::{DayOrYear, RegisteredRating};
    /// # use ocop::Province;
    /// use ocop::Star;
    /// # use time::macros::date;
    ///
    /// // Three stars and four stars in one year; the day of neither is known.
    /// let year = DayOrYear::year(2025)?;
    /// let first = RegisteredRating::recognised(DossierKind::First, Star::Three, year)?;
    /// let raised = RegisteredRating::recognised(DossierKind::Upgrade, Star::Four, year)?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let product = RegisteredProduct::new("a", maker, Province::HaNoi, [first, raised])?;
    /// let mut census = Census::on(date!(2026 - 06 - 30))?;
    /// census.add(&product)?;
    /// let figures = census.finish()?;
    /// assert_eq!(figures.recognised().star_or_more(Star::Three).exact(), Some(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn star_or_more(&self, star: Star) -> CountBounds {
        self.stars_or_more.get(star)
    }

    /// How many products are in a product group: those of its sets, and those whose group is known
    /// in words alone ([`GroupInWords`](super::GroupInWords)).
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
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// use ocop::ProductGroup;
    /// // Tea is a set of the group "Thực phẩm".
    /// assert_eq!(figures.rated().group(ProductGroup::Food).exact(), Some(1));
    /// assert_eq!(figures.rated().group(ProductGroup::Tourism).exact(), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn group(&self, group: ProductGroup) -> CountBounds {
        self.groups.get(group)
    }

    /// How many products are not known to be in a group of 148 and 26/2026: those of which no group
    /// is known, and the medical devices of 1048.
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
    /// use ocop::registry::{GroupInWords, KnownSet};
    /// let gift = tea.with_set(KnownSet::from("Quà tặng".parse::<GroupInWords>()?));
    /// let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// census.add(&gift)?;
    /// // No group of Annex I is called "Quà tặng" (gifts).
    /// assert_eq!(census.finish()?.rated().without_group().exact(), Some(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn without_group(&self) -> CountBounds {
        self.total().without(self.groups.total())
    }

    /// How many products are in a product set of 148 and 26/2026. A product of a set of 1048 is
    /// counted in the set that took its products over
    /// ([`KnownSet::current`](super::KnownSet::current)).
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
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// assert_eq!(figures.rated().set(ProductSet::Tea).exact(), Some(1));
    /// assert_eq!(figures.rated().set(ProductSet::CoffeeAndCocoa).exact(), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn set(&self, set: ProductSet) -> CountBounds {
        self.sets.get(set)
    }

    /// How many products are not known to be in a set of 148 and 26/2026: those whose set the
    /// registry does not hold, and the medical devices of 1048.
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
    /// use ocop::ProductGroup;
    /// use ocop::registry::{GroupInWords, KnownSet};
    /// let spice = tea.with_set(KnownSet::from("Gia vị".parse::<GroupInWords>()?));
    /// let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// census.add(&spice)?;
    /// let figures = census.finish()?;
    /// // The registry holds only the subgroup: the group is known, the set is not.
    /// assert_eq!(figures.rated().without_set().exact(), Some(1));
    /// assert_eq!(figures.rated().group(ProductGroup::Food).exact(), Some(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn without_set(&self) -> CountBounds {
        self.total().without(self.sets.total())
    }

    /// How many products are in a province of the 34. Products recorded under one of the 63 that it
    /// was made from are included.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::Star;
    /// use ocop::registry::{Census, CountBounds};
    /// use ocop::{FormerProvince, Province};
    /// # use time::macros::date;
    ///
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # for (id, province) in [("a", FormerProvince::DakNong), ("b", FormerProvince::BinhThuan)] {
    /// #     let day = date!(2025 - 01 - 01);
    /// #     let rating = RegisteredRating::new(DossierKind::First, Star::Two, day)?;
    /// #     let maker = RegisteredProducer::new(id)?;
    /// #     census.add(&RegisteredProduct::new(id, maker, province, [rating])?)?;
    /// # }
    /// # let figures = census.finish()?;
    /// // One product of Đắk Nông and one of Bình Thuận: both are in Lâm Đồng since 2025-07-01.
    /// let rated = figures.rated();
    /// assert_eq!(rated.province(Province::LamDong), CountBounds::exactly(2));
    /// assert_eq!(rated.former_province(FormerProvince::BinhThuan), CountBounds::exactly(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn province(&self, province: Province) -> CountBounds {
        self.provinces.get(province)
    }

    /// How many products are known to be in a province of the 63.
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
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// // Thái Nguyên as it was, without Bắc Kạn.
    /// assert_eq!(figures.rated().former_province(FormerProvince::ThaiNguyen).exact(), Some(1));
    /// assert_eq!(figures.rated().former_province(FormerProvince::BacKan).exact(), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn former_province(&self, province: FormerProvince) -> CountBounds {
        self.former.get(province)
    }

    /// How many products are recorded under a province of the 34 that was made from several of the
    /// 63, so that the one of the 63 is not known. These counts for the 34 and the counts for the
    /// 63 add up to the total.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{Census, RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::Star;
    /// use ocop::{FormerProvince, Province};
    /// # use time::macros::date;
    ///
    /// # let rating = RegisteredRating::new(DossierKind::First, Star::Two, date!(2026 - 01 - 15))?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// // Recorded under Lâm Đồng of today, which was made from three provinces.
    /// let product = RegisteredProduct::new("a", maker, Province::LamDong, [rating])?;
    /// let mut census = Census::on(date!(2026 - 12 - 31))?;
    /// census.add(&product)?;
    /// let figures = census.finish()?;
    /// assert_eq!(figures.rated().undivided(Province::LamDong).exact(), Some(1));
    /// assert_eq!(figures.rated().former_province(FormerProvince::LamDong).exact(), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn undivided(&self, province: Province) -> CountBounds {
        let divided = province.predecessors().map(|former| self.former_province(former)).sum();
        self.province(province).without(divided)
    }

    /// In how many of the 34 provinces there is a product: a number of provinces, 0 to 34.
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
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// assert_eq!(figures.rated().provinces_reached().exact(), Some(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn provinces_reached(&self) -> CountBounds {
        self.provinces.reached(|_| true)
    }

    /// How many products are in a commune.
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
    /// use ocop::place::{CommuneCode, Era};
    /// use ocop::registry::CommuneOfEra;
    /// let code = CommuneCode::new("05503")?;
    /// let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// census.add(&tea.with_commune(code))?;
    /// let figures = census.finish()?;
    /// // The tea is recorded under one of the 63 provinces, so the code is of that era.
    /// assert_eq!(figures.rated().commune(CommuneOfEra::new(Era::Former, code)).exact(), Some(1));
    /// assert_eq!(figures.rated().commune(CommuneOfEra::new(Era::Current, code)).exact(), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn commune(&self, commune: CommuneOfEra) -> CountBounds {
        self.communes.get(commune)
    }

    /// The communes in which there is or can be a product, each with its count. Those of the era of
    /// the 63 come first; within an era they are in the order of their codes.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// use ocop::place::{CommuneCode, Era};
    /// use ocop::registry::{Census, CommuneOfEra, CountBounds};
    /// # use time::macros::date;
    ///
    /// # let rating = RegisteredRating::new(DossierKind::First, Star::Two, date!(2026 - 01 - 01))?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let product = RegisteredProduct::new("a", maker, Province::VinhLong, [rating])?;
    /// let product = product.with_commune(CommuneCode::new("28780")?);
    /// let mut census = Census::on(date!(2026 - 12 - 31))?;
    /// census.add(&product)?;
    /// let figures = census.finish()?;
    /// let commune = CommuneOfEra::new(Era::Current, CommuneCode::new("28780")?);
    /// assert!(figures.rated().communes().eq([(commune, CountBounds::exactly(1))]));
    /// assert_eq!(figures.rated().communes_reached(Era::Current), CountBounds::exactly(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn communes(&self) -> impl Iterator<Item = (CommuneOfEra, CountBounds)> {
        self.communes.0.iter().map(|(commune, count)| (*commune, *count))
    }

    /// In how many communes of an era there is a product: a number of communes.
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
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// use ocop::place::Era;
    /// // The registry does not hold the commune of the tea.
    /// assert_eq!(figures.rated().communes_reached(Era::Former).exact(), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn communes_reached(&self, era: Era) -> CountBounds {
        self.communes.reached(|commune| commune.era() == era)
    }

    /// How many products are in a commune that is not known.
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
    /// # let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// # census.add(&tea)?;
    /// # let figures = census.finish()?;
    /// // The figures of one product: a five-star tea of a cooperative in Thái Nguyên.
    /// assert_eq!(figures.rated().without_commune(), figures.rated().total());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn without_commune(&self) -> CountBounds {
        self.total().without(self.communes.total())
    }

    /// The products by kind, size and representative of their producers.
    #[must_use]
    pub const fn products(&self) -> &ProducerCounts {
        &self.products
    }

    /// The producers of these products, each counted once.
    #[must_use]
    #[doc(alias("chủ thể", "chu the"))]
    pub const fn producers(&self) -> &ProducerCounts {
        &self.producers
    }

    /// Counts a product that is of the base, certainly or possibly, with the stars that it can
    /// have.
    pub(super) fn add(&mut self, product: &RegisteredProduct, member: Member, stars: Stars) {
        if member == Member::No {
            return;
        }
        for star in Star::ALL {
            self.stars.add(*star, stars.member(member, *star));
            self.stars_or_more.add(*star, stars.member_from(member, *star));
        }
        if let Some(group) = product.set().group() {
            self.groups.add(group, member);
        }
        if let Some(set) = product.set().current() {
            self.sets.add(set, member);
        }
        self.provinces.add(product.province().current(), member);
        if let Some(former) = product.former_province() {
            self.former.add(former, member);
        }
        if let Some(code) = product.commune() {
            self.communes.add(CommuneOfEra::new(AnyProvince::era(product.province()), code), member);
        }
        self.products.add(product.producer().description(), member);
    }

    pub(super) fn merge(&mut self, other: Self) {
        let Self { stars, stars_or_more, groups, sets, provinces, former, communes, products, producers } =
            other;
        self.stars.merge(stars);
        self.stars_or_more.merge(stars_or_more);
        self.groups.merge(groups);
        self.sets.merge(sets);
        self.provinces.merge(provinces);
        self.former.merge(former);
        self.communes.merge(communes);
        self.products.merge(products);
        self.producers.merge(producers);
    }
}
