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
/// [`Census::finish`] gives them. Each product has one [`ProductStanding`] on the day. Products
/// rated by the day are counted in [`rated`](Self::rated), by the star of their last rating.
/// Products whose certificate is valid or extended on the day are also counted in
/// [`recognised`](Self::recognised), by the star of that certificate.
///
/// Each figure says how many there are certainly and how many at most ([`CountBounds`]). The two
/// differ where the year alone of a rating or a certificate is known and the figure depends on the
/// day.
///
/// Source: that of [`ProductStanding`] for who is recognised on a day.
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
/// As JSON it is an object of the format `ocop.figures/1`, the [revision](Self::revision) of the
/// tables, the [`CensusScope`], and the counts by name. `rated` and `recognised` are each a
/// [`Breakdown`]. What was not asked is null, and `consolidated` is null on a day outside every
/// phase. Reading refuses parts that contradict each other, passes over names that a later version
/// adds, and counts nothing again.
///
/// ```
/// use ocop::Province;
/// use ocop::registry::{Census, Figures, RegisteredProducer, RegisteredProduct};
/// use serde_json::json;
/// use time::macros::date;
///
/// // The figures of one product that is registered and not rated.
/// let maker = RegisteredProducer::new("HTX A")?;
/// let mut census = Census::on(date!(2026 - 12 - 31))?;
/// census.add(&RegisteredProduct::new("a", maker, Province::HaNoi, [])?)?;
/// let figures = census.finish()?;
///
/// let none = json!({"certain": 0, "possible": 0});
/// let nobody = json!({"total": none, "kinds": {}, "sizes": {}, "with": {}, "without": {}});
/// let nothing = json!({
///   "stars": {}, "stars_or_more": {}, "groups": {}, "sets": {}, "provinces": {},
///   "former_provinces": {}, "communes": {}, "products": nobody, "producers": nobody
/// });
/// let stored = json!({
///   "format": "ocop.figures/1", "revision": figures.revision(),
///   "scope": {"day": "2026-12-31", "period": null, "province": null, "expiring_within": null},
///   "products": 1, "unplaced": 0, "dated_by_year": 0, "findings": 0,
///   "standings": {"unrated": {"certain": 1, "possible": 1}},
///   "rated": nothing, "recognised": nothing,
///   "provincial": none, "expiring": null, "consolidated": null, "changes": null
/// });
/// assert_eq!(serde_json::to_value(&figures)?, stored);
/// assert_eq!(serde_json::from_value::<Figures>(stored)?, figures);
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

    /// The [revision](crate::catalogue::REVISION) of the library's tables by which they were
    /// counted.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// What was counted.
    #[must_use]
    pub const fn scope(&self) -> CensusScope {
        self.scope
    }

    /// The day on which the standings were counted.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.scope.day()
    }

    /// How many products were counted, rated or not: those of the province asked, if one was asked.
    #[must_use]
    pub const fn products(&self) -> u64 {
        self.products
    }

    /// How many products were left out because they may or may not be in the province asked. One of
    /// the 63 was asked, and these products are recorded under the one of the 34 that was made from
    /// it and others. 0 where no such province was asked.
    #[must_use]
    pub const fn unplaced(&self) -> u64 {
        self.unplaced
    }

    /// How many products have a rating or a certificate of which the year alone is known, and which
    /// can have come by the day.
    #[must_use]
    pub const fn dated_by_year(&self) -> u64 {
        self.dated_by_year
    }

    /// For how many products the registry differs from what the library counts
    /// ([`RegisteredProduct::findings`]).
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

    /// The products rated by the day, that day included, whether they have a certificate or not.
    #[must_use]
    pub const fn rated(&self) -> &Breakdown {
        &self.rated
    }

    /// The products that are recognised on the day: their certificate is valid or extended, or a
    /// province's own recognition still counts. Only these count as OCOP products of three stars or
    /// more.
    #[must_use]
    #[doc(alias("sản phẩm OCOP được công nhận", "san pham OCOP duoc cong nhan"))]
    pub const fn recognised(&self) -> &Breakdown {
        &self.recognised
    }

    /// How many of the recognised products are recognised by a province's own criteria. Such
    /// recognitions count through 2019-12-31.
    ///
    /// Source: 1048, Art. 3.
    #[must_use]
    pub const fn provincial(&self) -> CountBounds {
        self.provincial
    }

    /// How many recognitions are valid on the day and end within the number of days asked
    /// ([`CensusScope::with_expiring_within`]); `None` if it was not asked.
    ///
    /// The last day of validity is from the day of the census to that many days after it, both
    /// included. Extended certificates are not counted; a province's own recognitions are.
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
    /// // The last day of the certificate of 2025-01-16 is 2028-01-16, 46 days after 2027-12-01.
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

    /// How many of the products rated by the day were consolidated or upgraded in the phase that
    /// the day is in. `None` for a day outside every phase.
    ///
    /// A product is counted if it was rated again (by an upgrade or a re-rating) from the first day
    /// of the phase on, was recognised by that rating up to the day, and kept its star or got a
    /// higher one. A rating of which the star before is not recorded counts too.
    ///
    /// Source: 919, which sets the target. It does not say when a product counts as consolidated,
    /// nor which products are the whole; both are the library's own choice. The whole here is every
    /// product rated by the day.
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

    /// The share of [`consolidated`](Self::consolidated) products among the products rated by the
    /// day. `None` on a day outside every phase, and if no product can have been rated.
    ///
    /// Where days are not known, the true share lies between the two ends. The ends may be further
    /// apart than the least and the most that the share can really be.
    ///
    /// Source: that of [`consolidated`](Self::consolidated).
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

    /// Counts the products again with this version of the library, and lists every
    /// [line](super::FigureLine) of which the figure is different. These figures are on the left of
    /// each row, the new ones on the right. The list is empty if nothing changed.
    ///
    /// Single communes are compared too: one that only one side counts has no products on the
    /// other. Any other line that only one side has is not listed.
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
    /// [`CensusError`]: `duplicate_product` and `producer_described_twice` as for [`Census::add`],
    /// `empty_registry` if there is no product.
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

/// What happened in a period, its first and last day included: ratings, certificates issued, and
/// certificates revoked.
///
/// [`Figures::changes`] gives it, if the census was asked for a period
/// ([`Census::over`]).
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
/// As JSON it is an object of its parts by name. `movements` has the ratings by code of
/// [`StarMovement`], and a code that counts nothing is left out. Reading refuses parts that
/// contradict each other, and passes over names that a later version adds.
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
    /// How many ratings there were in the period, whatever their effect.
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

    /// How many ratings in the period had this effect on the star.
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

    /// How many ratings raised a product to a higher star, by an upgrade or a re-rating. A product
    /// raised twice in the period counts twice.
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

    /// How many re-ratings lowered the star of a product.
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

    /// How many re-ratings there were, whatever their effect.
    #[must_use]
    pub const fn re_ratings(&self) -> CountBounds {
        self.re_ratings
    }

    /// How many certificates were issued, recognitions by a province's own criteria included.
    #[must_use]
    pub const fn certificates_issued(&self) -> CountBounds {
        self.issued
    }

    /// How many certificates were revoked. The day of a revocation is always known, so this is one
    /// number.
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
