use alloc::collections::BTreeMap;
use alloc::collections::btree_map::Entry;
use alloc::string::String;
use core::borrow::Borrow;

use time::Date;

use super::bounds::Member;
use super::id::Id;
use super::judged::Judged;
use super::producer::Description;
use super::{CensusError, CensusScope, CountBounds, Figures, Period, RegisteredProduct};
use crate::date::InvalidDate;

/// A count of a registry in one pass, product by product.
///
/// [`on`](Self::on), [`over`](Self::over) and [`of`](Self::of) begin it, [`add`](Self::add) counts
/// a product, and [`finish`](Self::finish) gives the [`Figures`].
///
/// The census keeps counters and ids, and no products. By the ids it refuses a product that comes
/// twice, and counts each producer once. The ids are kept in sorted maps: finding an id among n
/// others takes time in proportion to log n, whatever the ids are. A product that is refused
/// changes nothing.
///
/// ```
/// use ocop::registry::{Census, CensusScope, CountBounds};
/// # use ocop::law::DossierKind;
/// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
/// # use ocop::{FormerProvince, ProductSet};
/// use ocop::Star;
/// use time::macros::date;
///
/// # let day = date!(2023 - 12 - 31);
/// # let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, day)?;
/// # let maker = RegisteredProducer::new("Công ty TNHH Trà Vinh FARM")?;
/// # let home = FormerProvince::TraVinh;
/// # let registry = [RegisteredProduct::new("mat-hoa-dua", maker, home, [rating])?];
/// let scope = CensusScope::on(date!(2026 - 11 - 01))?.with_expiring_within(90);
/// let mut census = Census::of(scope);
/// for product in &registry {
///     census.add(product)?;
/// }
/// let figures = census.finish()?;
/// assert_eq!(figures.recognised().star(Star::Five), CountBounds::exactly(1));
/// assert_eq!(figures.expiring(), Some(CountBounds::exactly(1)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # In parts
///
/// A registry can be counted in parts, on one machine or on several, and the parts can be put
/// together in any order and grouping ([`merge`](Self::merge)). The figures are those of the whole.
/// A part is stored and read back like any other value, with its ids.
///
/// ```
/// use ocop::registry::{Census, CensusScope};
/// # use ocop::registry::{RegisteredProducer, RegisteredProduct};
/// # use ocop::Province;
/// use time::macros::date;
///
/// # let product = |id: &str| {
/// #     let maker = RegisteredProducer::new("HTX A")?;
/// #     let product = RegisteredProduct::new(id, maker, Province::HaNoi, [])?;
/// #     Ok::<_, Box<dyn std::error::Error>>(product)
/// # };
/// # let registry = [product("a")?, product("b")?, product("c")?];
/// let scope = CensusScope::on(date!(2026 - 12 - 31))?;
/// let mut whole = Census::of(scope);
/// whole.add_all(&registry)?;
///
/// let mut north = Census::of(scope);
/// north.add_all(&registry[..1])?;
/// let mut south = Census::of(scope);
/// south.add_all(&registry[1..])?;
/// south.merge(north)?;
/// assert_eq!(south.finish()?, whole.finish()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the format `ocop.census/1`, the [`Figures`] so far, the ids of the
/// products in the order in which they were added, and the producers with what is known of them. It
/// is read back to go on counting. Reading refuses parts that contradict each other, and a name
/// that it does not know.
///
/// ```
/// # use ocop::registry::{Census, CensusScope};
/// # use ocop::registry::{RegisteredProducer, RegisteredProduct};
/// # use ocop::Province;
/// # use time::macros::date;
/// # let product = |id: &str| {
/// #     let maker = RegisteredProducer::new("HTX A")?;
/// #     let product = RegisteredProduct::new(id, maker, Province::HaNoi, [])?;
/// #     Ok::<_, Box<dyn std::error::Error>>(product)
/// # };
/// # let registry = [product("a")?, product("b")?, product("c")?];
/// # let scope = CensusScope::on(date!(2026 - 12 - 31))?;
/// # let mut whole = Census::of(scope);
/// # whole.add_all(&registry)?;
/// // A census of three products of one producer.
/// let stored = serde_json::to_value(&whole)?;
/// assert_eq!(stored["format"], "ocop.census/1");
/// assert_eq!(stored["products"], serde_json::json!(["a", "b", "c"]));
/// let producer = serde_json::json!({
///   "id": "HTX A", "kind": null, "size": null,
///   "representative": {"woman": null, "ethnic_minority": null, "disabled": null},
///   "rated": "no", "recognised": "no"
/// });
/// assert_eq!(stored["producers"], serde_json::json!([producer]));
/// assert_eq!(stored["figures"]["products"], 3);
/// assert_eq!(serde_json::from_value::<Census>(stored)?, whole);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Census {
    /// The counts, of the producers those of products alone.
    pub(super) figures: Figures,
    /// The products by id, each with its place among all, from 1.
    pub(super) products: BTreeMap<Id, u64>,
    pub(super) producers: BTreeMap<Id, Maker>,
}

/// What must be kept of a producer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Maker {
    pub(super) description: Description,
    /// Whether a product of it is rated.
    pub(super) rated: Member,
    /// Whether a product of it is recognised.
    pub(super) recognised: Member,
}

impl Census {
    /// Begins a census that counts where products stand on a day.
    ///
    /// ```
    /// use ocop::registry::Census;
    /// use time::macros::date;
    ///
    /// let census = Census::on(date!(2025 - 12 - 31))?;
    /// assert_eq!((census.scope().day(), census.scope().period()), (date!(2025 - 12 - 31), None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidDate`] (`invalid_date`) for a day outside the years 1 to 9999.
    pub fn on(day: Date) -> Result<Self, InvalidDate> {
        CensusScope::on(day).map(Self::of)
    }

    /// Begins a census that counts what happened in a period, and where products stand on its last
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
    /// use ocop::registry::Period;
    /// let mut census = Census::over(Period::new(date!(2025 - 01 - 01), date!(2025 - 06 - 30))?);
    /// census.add(&tea)?;
    /// let figures = census.finish()?;
    /// let changes = figures.changes().ok_or("a period was asked")?;
    /// assert_eq!(changes.certificates_issued().exact(), Some(1));
    /// assert_eq!(figures.day(), date!(2025 - 06 - 30));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn over(period: Period) -> Self {
        Self::of(CensusScope::over(period))
    }

    /// Begins a census that counts what a scope asks. If the scope has a province, products of
    /// other places are still checked, but only those of the province are counted.
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
    /// use ocop::Province;
    /// use ocop::registry::CensusScope;
    /// let scope = CensusScope::on(date!(2025 - 12 - 31))?.with_province(Province::LamDong);
    /// let mut census = Census::of(scope);
    /// census.add(&tea)?;
    /// // A tea of Thái Nguyên is checked, but it is not counted for Lâm Đồng.
    /// assert_eq!(census.added(), 1);
    /// assert_eq!(census.finish()?.products(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(scope: CensusScope) -> Self {
        Self { figures: Figures::none(scope), products: BTreeMap::new(), producers: BTreeMap::new() }
    }

    /// What is counted.
    #[must_use]
    pub const fn scope(&self) -> CensusScope {
        self.figures.scope
    }

    /// How many products have been added, those of other provinces than the one asked included.
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
    /// let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// census.add(&tea)?;
    /// // The same product again is refused, and does not count.
    /// assert!(census.add(&tea).is_err());
    /// assert_eq!(census.added(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn added(&self) -> u64 {
        u64::try_from(self.products.len()).unwrap_or(CountBounds::MAX) // no machine holds more
    }

    /// Counts a product.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::Province;
    /// use ocop::producer::ProducerKind;
    /// use ocop::registry::{Census, RegisteredProducer, RegisteredProduct};
    /// use time::macros::date;
    ///
    /// let product = |id: &str, maker: RegisteredProducer| {
    ///     RegisteredProduct::new(id, maker, Province::HaNoi, [])
    /// };
    /// let farm = RegisteredProducer::new("Y")?.with_kind(ProducerKind::Farm)?;
    /// let household = RegisteredProducer::new("Y")?.with_kind(ProducerKind::Household)?;
    /// let mut census = Census::on(date!(2026 - 01 - 01))?;
    /// census.add(&product("p1", RegisteredProducer::new("X")?)?)?;
    /// let again = census.add(&product("p1", farm)?);
    /// assert_eq!(again.unwrap_err().code(), "duplicate_product");
    /// // The refused product changed nothing: its producer is not known as a farm.
    /// census.add(&product("p2", household)?)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CensusError`]: `duplicate_product` for a product whose id was added before,
    /// `producer_described_twice` for a producer of which an earlier product gave another kind,
    /// size or representative. What is known in one and not known in the other differs too. The
    /// census stays as it was.
    pub fn add(&mut self, product: &RegisteredProduct) -> Result<(), CensusError> {
        let place = self.added().saturating_add(1); // fewer products than 64 bits can number
        let slot = match self.products.entry(Id::new(product.id())) {
            Entry::Vacant(slot) => slot,
            Entry::Occupied(first) => {
                let (first, id) = (*first.get(), String::from(product.id()));
                return Err(CensusError::Duplicate { id, first, again: place });
            }
        };
        let producer = product.producer();
        let maker = match self.producers.entry(Id::new(producer.id())) {
            Entry::Occupied(maker) if maker.get().description != producer.description() => {
                return Err(CensusError::OtherProducer { producer: String::from(producer.id()) });
            }
            maker => maker.or_insert(Maker {
                description: producer.description(),
                rated: Member::No,
                recognised: Member::No,
            }),
        };
        slot.insert(place);
        if self.figures.places(product) {
            let scope = self.figures.scope;
            let judged = Judged::of(product, scope.day(), scope.expiring_within());
            maker.rated = maker.rated.max(judged.rated);
            maker.recognised = maker.recognised.max(judged.recognised);
            self.figures.add(product, &judged);
        }
        Ok(())
    }

    /// Counts every product of an iterator, in its order.
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
    /// use ocop::Problem;
    /// let mut census = Census::on(date!(2025 - 12 - 31))?;
    /// let error = census.add_all([&tea, &tea]).unwrap_err();
    /// assert_eq!(error.code(), "duplicate_product");
    /// // The first of them was counted.
    /// assert_eq!(census.added(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CensusError`]: the codes of [`add`](Self::add) (`duplicate_product`,
    /// `producer_described_twice`), for the first product that is refused. The products before it
    /// are counted, the products after it are not.
    pub fn add_all<P: Borrow<RegisteredProduct>>(
        &mut self,
        products: impl IntoIterator<Item = P>,
    ) -> Result<(), CensusError> {
        products.into_iter().try_for_each(|product| self.add(product.borrow()))
    }

    /// Adds another part of the registry, as if its products had been added after those counted
    /// here.
    ///
    /// The figures do not depend on the order or the grouping in which parts are put together. If
    /// parts are refused in one order, they are refused in every order.
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
    /// use ocop::Problem;
    /// let part = |day| {
    ///     let mut part = Census::on(day)?;
    ///     part.add(&tea)?;
    ///     Ok::<_, Box<dyn std::error::Error>>(part)
    /// };
    /// let mut whole = Census::on(date!(2025 - 12 - 31))?;
    /// whole.merge(part(date!(2025 - 12 - 31))?)?;
    /// assert_eq!(whole.added(), 1);
    /// // Parts of two days are not of one whole.
    /// let error = whole.merge(part(date!(2024 - 12 - 31))?).unwrap_err();
    /// assert_eq!(error.code(), "other_scope");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CensusError`]: `other_revision` for parts counted by other revisions of the tables,
    /// `other_scope` for parts of another day, period, province or number of days,
    /// `duplicate_product` for a product that is in both parts, `producer_described_twice` for a
    /// producer that the parts describe in two ways, `too_many` for more than 2⁵³ products, ratings
    /// or certificates together. The census stays as it was.
    pub fn merge(&mut self, other: Self) -> Result<(), CensusError> {
        let (one, two) = (self.figures.revision, other.figures.revision);
        if one != two {
            return Err(CensusError::OtherRevision { one, other: two });
        }
        if self.scope() != other.scope() {
            return Err(CensusError::OtherScope);
        }
        let added = self.added();
        let place = |place: u64| added.checked_add(place).ok_or(CensusError::TooMany);
        // The smaller part is looked up in the greater.
        if let Some(id) = shared(&self.products, &other.products).next() {
            let [first, again] =
                [&self.products, &other.products].map(|part| part.get(id).copied().unwrap_or_default());
            return Err(CensusError::Duplicate { id: String::from(id.text()), first, again: place(again)? });
        }
        let described = |part: &BTreeMap<Id, Maker>, id| part.get(id).map(|maker| maker.description);
        let clash = shared(&self.producers, &other.producers)
            .find(|id| described(&self.producers, *id) != described(&other.producers, *id));
        if let Some(producer) = clash {
            return Err(CensusError::OtherProducer { producer: String::from(producer.text()) });
        }
        place(other.added())?;
        if !self.figures.fits(&other.figures) {
            return Err(CensusError::TooMany);
        }
        self.figures.merge(other.figures);
        self.products.extend(other.products.into_iter().map(|(id, own)| (id, added.saturating_add(own))));
        for (id, maker) in other.producers {
            let own = self.producers.entry(id).or_insert(maker);
            own.rated = own.rated.max(maker.rated);
            own.recognised = own.recognised.max(maker.recognised);
        }
        Ok(())
    }

    /// Ends the census and gives the figures.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::registry::Census;
    /// use time::macros::date;
    ///
    /// let nothing = Census::on(date!(2025 - 12 - 31))?;
    /// assert_eq!(nothing.finish().unwrap_err().code(), "empty_registry");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CensusError::Empty`] (`empty_registry`) if no product was added.
    pub fn finish(self) -> Result<Figures, CensusError> {
        if self.products.is_empty() {
            return Err(CensusError::Empty);
        }
        let mut figures = self.figures;
        for maker in self.producers.values() {
            figures.rated.producers.add(maker.description, maker.rated);
            figures.recognised.producers.add(maker.description, maker.recognised);
        }
        Ok(figures)
    }
}

/// The keys that two maps share, in order; the greater map is not gone through.
fn shared<'a, T>(one: &'a BTreeMap<Id, T>, other: &'a BTreeMap<Id, T>) -> impl Iterator<Item = &'a Id> {
    let (small, great) = if one.len() < other.len() { (one, other) } else { (other, one) };
    small.keys().filter(|key| great.contains_key(*key))
}
