use alloc::string::String;
use alloc::vec::Vec;

use time::Date;

use super::breakdown::{Places, bump, slot};
use super::ids::{Names, Place};
use super::product::standing_of;
use super::{Figures, Movement, ProducerClass, Product, Standing};
use crate::place::AnyProvince;
use crate::producer::Representative;

/// A span of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "kỳ báo cáo")]
pub struct Period {
    first: Date,
    last: Date,
}

impl Period {
    /// From one day to another.
    ///
    /// # Errors
    ///
    /// [`PeriodError`] if the last day is before the first.
    pub fn new(first: Date, last: Date) -> Result<Self, PeriodError> {
        if last < first { Err(PeriodError { first, last }) } else { Ok(Self { first, last }) }
    }

    /// The first day.
    #[must_use]
    pub const fn first(self) -> Date {
        self.first
    }

    /// The last day.
    #[must_use]
    pub const fn last(self) -> Date {
        self.last
    }

    /// Whether a day is in it.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }
}

/// A period that ends before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the period from {first} to {last} ends before it begins")]
pub struct PeriodError {
    first: Date,
    last: Date,
}

impl PeriodError {
    /// The first day given.
    #[must_use]
    pub const fn first(&self) -> Date {
        self.first
    }

    /// The last day given.
    #[must_use]
    pub const fn last(&self) -> Date {
        self.last
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "reversed_period"
    }
}

/// Counts a portfolio in one pass, product by product.
///
/// No product is kept: only counters, and the ids, each once, so as to refuse a product that comes twice and to count each producer once.
/// An id takes its text and about 30 bytes.
///
/// ```
/// use ocop::portfolio::Census;
/// # use ocop::portfolio::{Product, ProducerClass, ProducerRecord, RatingRecord};
/// # use ocop::{law::DossierKind, place::FormerProvince, ProductSet, Star};
/// use time::macros::date;
///
/// # let issued = date!(2023 - 12 - 31);
/// # let maker = ProducerRecord::new("Công ty TNHH Trà Vinh FARM", ProducerClass::Enterprise)?;
/// # let rating = RatingRecord::recognised(DossierKind::First, Star::Five, issued)?;
/// # let portfolio = [Product::new("mat-hoa-dua", maker, ProductSet::ProcessedAnimalProducts, FormerProvince::TraVinh, [rating])?];
/// let mut census = Census::on(date!(2026 - 11 - 01)).expiring_within(90);
/// for product in &portfolio {
///     census.add(product)?;
/// }
/// let figures = census.finish()?;
/// assert_eq!(figures.recognised().star(Star::Five), 1);
/// assert_eq!(figures.expiring(), Some(1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Census {
    figures: Figures,
    products: Names,
    producers: Names,
    makers: Vec<Maker>,
}

/// What must be kept of a producer.
#[derive(Clone, Copy, Debug)]
struct Maker {
    class: ProducerClass,
    representative: Representative,
    has_rated: bool,
    has_recognised: bool,
}

impl Census {
    /// Counts where products stand on a day.
    #[must_use]
    pub fn on(day: Date) -> Self {
        Self {
            figures: Figures::none(day),
            products: Names::default(),
            producers: Names::default(),
            makers: Vec::new(),
        }
    }

    /// Counts what happened in a period, and where products stand on its last day.
    #[must_use]
    pub fn over(period: Period) -> Self {
        let mut census = Self::on(period.last());
        census.figures.period = Some(period);
        census
    }

    /// Also counts the valid certificates that end within so many days after the day.
    #[must_use]
    pub fn expiring_within(mut self, days: u16) -> Self {
        self.figures.within_days = Some(days);
        self
    }

    /// Counts the products of one province alone, of the 63 or of the 34.
    ///
    /// Every product is still checked. One recorded under a province of the 34 that was made from several is in none of the 63; if it could
    /// be in the province asked, it counts as [`unplaced`](Figures::unplaced).
    #[must_use]
    pub fn within(mut self, province: impl Into<AnyProvince>) -> Self {
        self.figures.place = Some(province.into());
        self
    }

    /// Counts a product.
    ///
    /// # Errors
    ///
    /// [`CensusError`] for a product whose id has come before, and for a producer whose class or representative was otherwise before. The
    /// figures stay as they were.
    pub fn add(&mut self, product: &Product) -> Result<(), CensusError> {
        let maker = self.maker(product)?;
        match self.products.place(product.id()).map_err(|_| CensusError::TooMany)? {
            Place::Known(first) => {
                return Err(CensusError::Duplicate {
                    id: String::from(product.id()),
                    first: first.saturating_add(1),
                    again: self.figures.seen.saturating_add(1),
                });
            }
            Place::New(_) => self.figures.seen = self.figures.seen.saturating_add(1),
        }
        if self.is_within(product) {
            self.count(product, maker);
        }
        Ok(())
    }

    /// Counts every product of an iterator.
    ///
    /// # Errors
    ///
    /// As [`add`](Self::add), for the first product that is wrong; those after it are not counted.
    pub fn add_all<P: core::borrow::Borrow<Product>>(
        &mut self,
        products: impl IntoIterator<Item = P>,
    ) -> Result<(), CensusError> {
        products.into_iter().try_for_each(|product| self.add(product.borrow()))
    }

    /// The figures.
    ///
    /// # Errors
    ///
    /// [`CensusError::Empty`] if there was no product.
    pub fn finish(self) -> Result<Figures, CensusError> {
        if self.figures.seen == 0 { Err(CensusError::Empty) } else { Ok(self.figures) }
    }

    fn maker(&mut self, product: &Product) -> Result<usize, CensusError> {
        let producer = product.producer();
        match self.producers.place(producer.id()).map_err(|_| CensusError::TooMany)? {
            Place::New(place) => {
                self.makers.push(Maker {
                    class: producer.class(),
                    representative: producer.representative(),
                    has_rated: false,
                    has_recognised: false,
                });
                Ok(place)
            }
            Place::Known(place) => {
                let known = self.makers.get(place);
                if known.is_some_and(|maker| {
                    maker.class == producer.class() && maker.representative == producer.representative()
                }) {
                    return Ok(place);
                }
                Err(CensusError::OtherProducer {
                    producer: String::from(producer.id()),
                    product: String::from(product.id()),
                    before: known.map_or(ProducerClass::Unknown, |maker| maker.class),
                    now: producer.class(),
                })
            }
        }
    }

    fn is_within(&mut self, product: &Product) -> bool {
        match self.figures.place {
            None => true,
            Some(AnyProvince::Current(province)) => product.province().current() == province,
            Some(AnyProvince::Former(province)) => {
                let former = product.former_province();
                if former.is_none() && product.province().current() == province.successor() {
                    bump(Some(&mut self.figures.unplaced));
                }
                former == Some(province)
            }
        }
    }

    fn count(&mut self, product: &Product, maker: usize) {
        let figures = &mut self.figures;
        let day = figures.day;
        let rating = product.rating_on(day);
        let certificate = product.certificate_on(day);
        let standing = match (certificate, rating) {
            (Some(certificate), _) => standing_of(certificate, day),
            (None, Some(_)) => Standing::Uncertified,
            (None, None) => Standing::Unrated,
        };
        bump(slot(&mut figures.standings, &Standing::ALL, standing));
        let mut known = self.makers.get_mut(maker);
        let places = Places::of(product);
        if let Some(rating) = rating {
            figures.rated.add(&places, rating.star());
            if rating.is_day_assumed() {
                bump(Some(&mut figures.assumed_days));
            }
            first_time(known.as_deref_mut().map(|maker| &mut maker.has_rated), || {
                figures.rated.add_producer(&places);
            });
        }
        if let Some(certificate) = certificate.filter(|_| standing.is_recognised()) {
            figures.recognised.add(&places, certificate.star());
            first_time(known.map(|maker| &mut maker.has_recognised), || {
                figures.recognised.add_producer(&places);
            });
            if figures.within_days.is_some_and(|days| certificate.expires_within(day, days)) {
                bump(Some(&mut figures.expiring));
            }
        }
        if figures.period.is_some() || figures.phase_from.is_some() {
            figures.count_ratings(product);
        }
    }
}

fn first_time(flag: Option<&mut bool>, count: impl FnOnce()) {
    if let Some(flag) = flag.filter(|flag| !**flag) {
        *flag = true;
        count();
    }
}

impl Figures {
    /// What happened in the period, and whether the product was consolidated in the phase of the day.
    fn count_ratings(&mut self, product: &Product) {
        let phase = self.phase_from;
        let touches = |day: Date| self.period.is_some_and(|period| period.contains(day));
        let mut consolidated = false;
        for (rating, movement) in product.movements() {
            if touches(rating.rated_on()) {
                bump(slot(&mut self.movements, &Movement::ALL, movement));
                if rating.kind() == crate::law::DossierKind::ReRating {
                    bump(Some(&mut self.re_ratings));
                }
            }
            if let Some(certificate) = rating.certificate() {
                if touches(certificate.issued_on()) {
                    bump(Some(&mut self.issued));
                }
                if certificate.revoked_on().is_some_and(touches) {
                    bump(Some(&mut self.revoked));
                }
            }
            consolidated |= matches!(movement, Movement::Raised | Movement::Kept | Movement::Unknown)
                && phase.is_some_and(|first| first <= rating.rated_on())
                && rating.certificate_by(self.day).is_some();
        }
        if consolidated {
            bump(Some(&mut self.consolidated));
        }
    }
}

/// Why a portfolio cannot be counted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CensusError {
    /// There is no product.
    #[error("the portfolio is empty; it takes one product at least")]
    Empty,
    /// A product comes twice.
    #[error("product {id:?} comes twice, as number {first} and as number {again}; each product comes once")]
    Duplicate {
        /// The product.
        id: String,
        /// Its place among the products, from 1, when it first came.
        first: usize,
        /// Its place the second time.
        again: u64,
    },
    /// One producer is described in two ways.
    #[error(
        "producer {producer:?} of product {product:?} is given as {now}; before, it was {before} or had another representative"
    )]
    OtherProducer {
        /// The producer.
        producer: String,
        /// The product.
        product: String,
        /// The class it had before.
        before: ProducerClass,
        /// The class it has now.
        now: ProducerClass,
    },
    /// More products than can be told apart: four thousand million.
    #[error("too many products or producers; there can be four thousand million of each")]
    TooMany,
}

impl CensusError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty_portfolio",
            Self::Duplicate { .. } => "duplicate_product",
            Self::OtherProducer { .. } => "producer_described_twice",
            Self::TooMany => "too_many",
        }
    }
}
