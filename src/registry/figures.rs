use alloc::vec::Vec;

use time::Date;

use super::bounds::{Counts, Member};
use super::dated::Dated;
use super::judged::Judged;
use super::{
    Breakdown, Census, CensusError, CensusScope, CountBounds, FigureRow, Period, Phase, ProductStanding,
    RegisteredProduct, ShareBounds, StarMovement,
};
use crate::catalogue::REVISION;
use crate::law::DossierKind;
use crate::place::AnyProvince;

/// The figures of a registry on a day, and of a period that ends on it.
///
/// Every product has one [`ProductStanding`]. Those rated by the day are counted in
/// [`rated`](Self::rated), by the star of their last rating; those whose certificate is valid or
/// extended are counted in [`recognised`](Self::recognised) too, by the star of that certificate.
///
/// Each figure says how many there are certainly and how many at most ([`CountBounds`]): where the
/// year of a rating alone is known, some may depend on the day. The figures are stored with the
/// [revision](Self::revision) of the tables they were counted by; reading them counts nothing
/// again.
///
/// ```
/// use ocop::law::DossierKind;
/// use ocop::registry::{Census, CountBounds, DayOrYear};
/// use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
/// use ocop::{Province, Star};
/// use time::macros::date;
///
/// let (first, three) = (DossierKind::First, Star::Three);
/// let in_2024 = RegisteredRating::recognised(first, three, DayOrYear::year(2024)?)?;
/// let on_a_day = RegisteredRating::recognised(first, three, date!(2025 - 01 - 16))?;
/// let mut census = Census::on(date!(2027 - 06 - 30))?;
/// for (id, rating) in [("a", in_2024), ("b", on_a_day)] {
///     let maker = RegisteredProducer::new(id)?;
///     census.add(&RegisteredProduct::new(id, maker, Province::HaNoi, [rating])?)?;
/// }
/// let figures = census.finish()?;
/// // One is certainly recognised; of the other that depends on the day of 2024.
/// assert_eq!(Some(figures.recognised().total()), CountBounds::new(1, 2));
/// assert_eq!(figures.recognised().total().depends(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// In JSON each count is an object of its two ends:
///
/// ```
/// # #[cfg(feature = "serde")] {
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
/// use ocop::registry::Figures;
/// let json = serde_json::to_value(&figures)?;
/// assert_eq!(json["products"], 1);
/// assert_eq!(serde_json::from_value::<Figures>(json)?, figures);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    pub(super) revision: u32,
    pub(super) scope: CensusScope,
    pub(super) products: u64,
    pub(super) unplaced: u64,
    pub(super) dated_by_year: u64,
    pub(super) findings: u64,
    pub(super) standings: Counts<ProductStanding>,
    pub(super) rated: Breakdown,
    pub(super) recognised: Breakdown,
    pub(super) provincial: CountBounds,
    pub(super) expiring: CountBounds,
    pub(super) consolidated: CountBounds,
    pub(super) changes: Option<PeriodChanges>,
}

impl Figures {
    pub(super) fn none(scope: CensusScope) -> Self {
        Self {
            revision: REVISION,
            scope,
            products: 0,
            unplaced: 0,
            dated_by_year: 0,
            findings: 0,
            standings: Counts::default(),
            rated: Breakdown::default(),
            recognised: Breakdown::default(),
            provincial: CountBounds::default(),
            expiring: CountBounds::default(),
            consolidated: CountBounds::default(),
            changes: scope.period().map(|_| PeriodChanges::default()),
        }
    }

    /// The revision of the tables that they were counted by.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// What was counted.
    #[must_use]
    pub const fn scope(&self) -> CensusScope {
        self.scope
    }

    /// The day.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.scope.day()
    }

    /// How many products there are.
    #[must_use]
    pub const fn products(&self) -> u64 {
        self.products
    }

    /// How many products are left out because their province of the 34 was made from several, the
    /// one of the 63 that was asked among them.
    #[must_use]
    pub const fn unplaced(&self) -> u64 {
        self.unplaced
    }

    /// How many products have a rating or a certificate by the day of which the year alone is
    /// known.
    #[must_use]
    pub const fn dated_by_year(&self) -> u64 {
        self.dated_by_year
    }

    /// Of how many products the registry says something otherwise than the library counts
    /// ([`findings`](RegisteredProduct::findings)).
    #[must_use]
    pub const fn findings(&self) -> u64 {
        self.findings
    }

    /// How many products have a standing.
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
    /// use ocop::registry::ProductStanding;
    /// assert_eq!(figures.standing(ProductStanding::Valid).exact(), Some(1));
    /// assert_eq!(figures.standing(ProductStanding::Expired).exact(), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn standing(&self, standing: ProductStanding) -> CountBounds {
        self.standings.get(standing)
    }

    /// The products rated by the day, whatever became of their certificates.
    #[must_use]
    pub const fn rated(&self) -> &Breakdown {
        &self.rated
    }

    /// The products whose certificate is valid or extended on the day: these alone count as OCOP
    /// products of three stars or more.
    #[must_use]
    #[doc(alias("sản phẩm OCOP được công nhận", "san pham OCOP duoc cong nhan"))]
    pub const fn recognised(&self) -> &Breakdown {
        &self.recognised
    }

    /// How many of the products recognised are so by a province's own criteria, whose results count
    /// until 2019-12-31.
    #[must_use]
    pub const fn provincial(&self) -> CountBounds {
        self.provincial
    }

    /// How many valid certificates end within the days asked; `None` if it was not asked.
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
    /// use ocop::registry::CensusScope;
    /// // The certificate of 2025-01-16 ends on 2028-01-16.
    /// let count = |days| {
    ///     let scope = CensusScope::on(date!(2027 - 12 - 01))?.with_expiring_within(days);
    ///     let mut census = Census::of(scope);
    ///     census.add(&tea)?;
    ///     Ok::<_, Box<dyn std::error::Error>>(census.finish()?.expiring())
    /// };
    /// assert_eq!(count(46)?.and_then(|count| count.exact()), Some(1));
    /// assert_eq!(count(45)?.and_then(|count| count.exact()), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("sắp hết hạn", "sap het han"))]
    pub const fn expiring(&self) -> Option<CountBounds> {
        match self.scope.expiring_within() {
            Some(_) => Some(self.expiring),
            None => None,
        }
    }

    /// What happened in the period; `None` if none was asked.
    #[must_use]
    pub const fn changes(&self) -> Option<&PeriodChanges> {
        self.changes.as_ref()
    }

    /// Of the products rated by the day, how many were consolidated or upgraded in the phase that
    /// the day is in: rated again in the phase, certified by the day, and not to a lower star.
    /// `None` for a day outside every phase.
    ///
    /// 919 does not say which products its share is of. Here it is of every product rated by the
    /// day.
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
    /// # let day = date!(2025 - 11 - 20);
    /// # let three = |kind, day| RegisteredRating::recognised(kind, Star::Three, day);
    /// # let first = three(DossierKind::First, date!(2022 - 12 - 01))?;
    /// # let again = three(DossierKind::ReRating, day)?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// let kept = RegisteredProduct::new("a", maker, FormerProvince::SonLa, [first, again])?;
    /// let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// // Of two products, one was rated again in 2021-2025 and kept its star.
    /// census.add_all([&tea, &kept])?;
    /// assert_eq!(census.finish()?.consolidated().and_then(|count| count.exact()), Some(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("củng cố, nâng cấp", "cung co, nang cap"))]
    pub fn consolidated(&self) -> Option<CountBounds> {
        Phase::on(self.day()).ok().map(|_| self.consolidated)
    }

    /// The share of [`consolidated`](Self::consolidated) products; `None` outside every phase, and
    /// if no product was rated. Where days are not known the true share lies between its ends,
    /// which may be wider than need be.
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
    /// use ocop::registry::Share;
    /// // It was rated once in the phase 2021-2025, and not again.
    /// let share = figures.consolidated_share().and_then(|bounds| bounds.exact());
    /// assert_eq!(share, Share::new(0, 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn consolidated_share(&self) -> Option<ShareBounds> {
        ShareBounds::of_subset(self.consolidated()?, self.rated.total())
    }

    /// Counts the products again by the present rules, and lists every figure that comes out
    /// otherwise.
    ///
    /// ```
    /// use ocop::registry::{Census, Figures};
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct};
    /// # use ocop::Province;
    /// use time::macros::date;
    ///
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let registry = [RegisteredProduct::new("a", maker, Province::HaNoi, [])?];
    /// let mut census = Census::on(date!(2026 - 12 - 31))?;
    /// census.add_all(&registry)?;
    /// let stored = serde_json::to_string(&census.finish()?)?;
    ///
    /// let figures: Figures = serde_json::from_str(&stored)?;
    /// assert_eq!(figures.verify(&registry)?, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CensusError`]: `duplicate_product`, `producer_described_twice` and `empty_registry`, as
    /// for counting them.
    pub fn verify<P: core::borrow::Borrow<RegisteredProduct>>(
        &self,
        products: impl IntoIterator<Item = P>,
    ) -> Result<Vec<FigureRow>, CensusError> {
        let mut census = Census::of(self.scope);
        census.add_all(products)?;
        Ok(FigureRow::between(self, &census.finish()?).filter(FigureRow::differs).collect())
    }

    /// Whether a product is of the place that is counted; if it may be, it is noted as unplaced.
    pub(super) fn places(&mut self, product: &RegisteredProduct) -> bool {
        match self.scope.province() {
            None => true,
            Some(AnyProvince::Current(province)) => product.province().current() == province,
            Some(AnyProvince::Former(province)) => {
                let former = product.former_province();
                if former.is_none() && product.province().current() == province.successor() {
                    count(&mut self.unplaced);
                }
                former == Some(province)
            }
        }
    }

    /// Counts a product.
    pub(super) fn add(&mut self, product: &RegisteredProduct, judged: &Judged) {
        count(&mut self.products);
        if judged.dated_by_year {
            count(&mut self.dated_by_year);
        }
        if product.has_finding() {
            count(&mut self.findings);
        }
        for standing in judged.standings.iter() {
            self.standings.add(standing, judged.standings.member(standing));
        }
        self.rated.add(product, judged.rated, judged.rated_stars);
        self.recognised.add(product, judged.recognised, judged.recognised_stars);
        self.provincial.add(judged.provincial);
        self.expiring.add(judged.expiring);
        self.add_ratings(product);
    }

    /// What happened in the period, and whether the product was consolidated in the phase of the
    /// day.
    fn add_ratings(&mut self, product: &RegisteredProduct) {
        let phase = Phase::on(self.day()).ok();
        if self.changes.is_none() && phase.is_none() {
            return;
        }
        let mut consolidated = Member::No;
        for (dated, movement) in product.moved() {
            if let (Some(changes), Some(period)) = (&mut self.changes, self.scope.period()) {
                changes.add(dated, movement, period);
            }
            let again =
                matches!(movement, StarMovement::Raised | StarMovement::Kept | StarMovement::NotKnown);
            if let (Some(phase), Some(issued), true) = (phase, dated.issued, again) {
                let member = dated.rated.since(phase.first_day()).min(issued.by(self.scope.day()));
                consolidated = consolidated.max(member);
            }
        }
        self.consolidated.add(consolidated);
    }

    /// Whether the counts of the two together are at most `MAX`: every count of products is at most
    /// the number of products.
    pub(super) fn fits(&self, other: &Self) -> bool {
        let of_products = |figures: &Self| [figures.products, figures.unplaced].map(CountBounds::exactly);
        let products = of_products(self).into_iter().zip(of_products(other));
        let changes = self.changes.iter().zip(&other.changes).flat_map(|(one, other)| one.beside(other));
        products.chain(changes).all(|(one, other)| one.fits(other))
    }

    /// Takes over the figures of another part of the same scope that fit.
    pub(super) fn merge(&mut self, other: Self) {
        for (own, other) in [
            (&mut self.products, other.products),
            (&mut self.unplaced, other.unplaced),
            (&mut self.dated_by_year, other.dated_by_year),
            (&mut self.findings, other.findings),
        ] {
            *own = own.saturating_add(other); // they fit
        }
        for (own, other) in [
            (&mut self.provincial, other.provincial),
            (&mut self.expiring, other.expiring),
            (&mut self.consolidated, other.consolidated),
        ] {
            *own = own.plus(other);
        }
        self.standings.merge(other.standings);
        self.rated.merge(other.rated);
        self.recognised.merge(other.recognised);
        if let (Some(own), Some(other)) = (&mut self.changes, other.changes) {
            own.merge(other);
        }
    }
}

/// One more. One at a time no machine counts to the end of 64 bits.
const fn count(counter: &mut u64) {
    *counter = counter.saturating_add(1);
}

/// What happened in a period, both ends included.
///
/// ```
/// use ocop::law::DossierKind;
/// use ocop::registry::{Census, CountBounds, Period};
/// use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
/// use ocop::{Province, Star};
/// use time::macros::date;
///
/// let rated = RegisteredRating::recognised;
/// let first = rated(DossierKind::First, Star::Three, date!(2024 - 05 - 06))?;
/// let raised = rated(DossierKind::Upgrade, Star::Four, date!(2025 - 05 - 06))?;
/// let maker = RegisteredProducer::new("HTX A")?;
/// let mut census = Census::over(Period::new(date!(2025 - 01 - 01), date!(2025 - 12 - 31))?);
/// census.add(&RegisteredProduct::new("a", maker, Province::HaNoi, [first, raised])?)?;
/// let figures = census.finish()?;
/// let changes = figures.changes().ok_or("a period was asked")?;
/// assert_eq!(changes.upgrades(), CountBounds::exactly(1));
/// assert_eq!(changes.certificates_issued(), CountBounds::exactly(1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading refuses parts that contradict each other,
/// and passes over names that a later version adds.
///
/// ```
/// use ocop::registry::PeriodChanges;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "movements": {"raised": {"certain": 1, "possible": 1}},
///   "re_ratings": {"certain": 0, "possible": 0}, "issued": {"certain": 1, "possible": 1},
///   "revoked": 0
/// }"#;
/// let changes: PeriodChanges = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&changes)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeriodChanges {
    pub(super) movements: Counts<StarMovement>,
    pub(super) re_ratings: CountBounds,
    pub(super) issued: CountBounds,
    pub(super) revoked: u64,
}

impl PeriodChanges {
    /// How many ratings there were: every movement.
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
    /// use ocop::registry::Period;
    /// let mut census = Census::over(Period::new(date!(2025 - 01 - 01), date!(2025 - 12 - 31))?);
    /// census.add(&tea)?;
    /// let figures = census.finish()?;
    /// assert_eq!(figures.changes().and_then(|changes| changes.ratings().exact()), Some(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn ratings(&self) -> CountBounds {
        self.movements.total()
    }

    /// How many ratings had this effect.
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
    /// use ocop::registry::{Period, StarMovement};
    /// let mut census = Census::over(Period::new(date!(2025 - 01 - 01), date!(2025 - 12 - 31))?);
    /// census.add(&tea)?;
    /// let figures = census.finish()?;
    /// let changes = figures.changes().ok_or("a period was asked")?;
    /// assert_eq!(changes.movement(StarMovement::First).exact(), Some(1));
    /// assert_eq!(changes.movement(StarMovement::Raised).exact(), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn movement(&self, movement: StarMovement) -> CountBounds {
        self.movements.get(movement)
    }

    /// How many products were raised to a higher star, by an upgrade or a re-rating.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{Census, Period};
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// # let rated = RegisteredRating::recognised;
    /// # let first = rated(DossierKind::First, Star::Three, date!(2024 - 05 - 06))?;
    /// # let raised = rated(DossierKind::Upgrade, Star::Four, date!(2025 - 05 - 06))?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let product = RegisteredProduct::new("a", maker, Province::HaNoi, [first, raised])?;
    /// // Three stars in 2024, raised to four in 2025.
    /// let upgrades = |from, to| {
    ///     let mut census = Census::over(Period::new(from, to)?);
    ///     census.add(&product)?;
    ///     let figures = census.finish()?;
    ///     Ok::<_, Box<dyn std::error::Error>>(figures.changes().map(|changes| changes.upgrades()))
    /// };
    /// let of_2025 = upgrades(date!(2025 - 01 - 01), date!(2025 - 12 - 31))?;
    /// assert_eq!(of_2025.and_then(|count| count.exact()), Some(1));
    /// let of_2024 = upgrades(date!(2024 - 01 - 01), date!(2024 - 12 - 31))?;
    /// assert_eq!(of_2024.and_then(|count| count.exact()), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn upgrades(&self) -> CountBounds {
        self.movement(StarMovement::Raised)
    }

    /// How many products a re-rating lowered.
    ///
    /// ```
    /// # use ocop::law::DossierKind;
    /// # use ocop::registry::{Census, Period};
    /// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
    /// # use ocop::{Province, Star};
    /// # use time::macros::date;
    /// # let rated = RegisteredRating::recognised;
    /// # let first = rated(DossierKind::First, Star::Four, date!(2022 - 12 - 06))?;
    /// # let lowered = rated(DossierKind::ReRating, Star::Three, date!(2025 - 11 - 20))?;
    /// # let maker = RegisteredProducer::new("HTX A")?;
    /// # let product = RegisteredProduct::new("a", maker, Province::HaNoi, [first, lowered])?;
    /// // Four stars in 2022, and three at the re-rating of 2025.
    /// let mut census = Census::over(Period::new(date!(2025 - 01 - 01), date!(2025 - 12 - 31))?);
    /// census.add(&product)?;
    /// let figures = census.finish()?;
    /// let changes = figures.changes().ok_or("a period was asked")?;
    /// assert_eq!(changes.downgrades().exact(), Some(1));
    /// assert_eq!(changes.re_ratings().exact(), Some(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn downgrades(&self) -> CountBounds {
        self.movement(StarMovement::Lowered)
    }

    /// How many re-ratings there were, whatever they brought.
    #[must_use]
    pub const fn re_ratings(&self) -> CountBounds {
        self.re_ratings
    }

    /// How many certificates were issued, provinces' own recognitions among them.
    #[must_use]
    pub const fn certificates_issued(&self) -> CountBounds {
        self.issued
    }

    /// How many certificates were revoked.
    #[must_use]
    pub const fn certificates_revoked(&self) -> u64 {
        self.revoked
    }
    fn add(&mut self, dated: &Dated, movement: StarMovement, period: Period) {
        let rated = dated.rated.within(period);
        self.movements.add(movement, rated);
        if dated.rating.kind() == DossierKind::ReRating {
            self.re_ratings.add(rated);
        }
        self.issued.add(dated.issued.map_or(Member::No, |issued| issued.within(period)));
        if dated.rating.revoked_on().is_some_and(|day| period.contains(day)) {
            count(&mut self.revoked);
        }
    }

    /// The counts of ratings, each beside that of another part.
    fn beside(&self, other: &Self) -> impl Iterator<Item = (CountBounds, CountBounds)> {
        let single = |changes: &Self| {
            [changes.re_ratings, changes.issued, CountBounds::exactly(changes.revoked)].into_iter()
        };
        let movements = StarMovement::ALL.iter().copied();
        let movements = movements.map(|movement| (self.movement(movement), other.movement(movement)));
        movements.chain(single(self).zip(single(other)))
    }

    fn merge(&mut self, other: Self) {
        self.movements.merge(other.movements);
        self.re_ratings = self.re_ratings.plus(other.re_ratings);
        self.issued = self.issued.plus(other.issued);
        self.revoked = self.revoked.saturating_add(other.revoked); // they fit
    }
}
