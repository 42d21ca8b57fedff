use alloc::string::String;
use core::fmt;

use super::words;
use crate::base::{Details, Lang, Problem, Quoted, Say, problem};

/// Why a registry cannot be counted, or its parts cannot be put together. Each variant names its
/// code.
///
/// Where a product or a producer is wrong the error names it. For a product it also has the places
/// among the products added, from 1, so that the line of a file can be found.
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
/// assert!(error.to_string().contains("che-dinh"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CensusError {
    /// No product was added (`empty_registry`).
    Empty,
    /// A product comes twice (`duplicate_product`).
    Duplicate {
        /// The id of the product.
        id: String,
        /// Its place among the products added, from 1, when it first came.
        first: u64,
        /// Its place the second time, from 1.
        again: u64,
    },
    /// One producer is described in two ways (`producer_described_twice`).
    OtherProducer {
        /// The id of the producer.
        producer: String,
    },
    /// The parts have different scopes: another day, period, province or number of days
    /// (`other_scope`).
    OtherScope,
    /// The parts were counted by different revisions of the tables (`other_revision`).
    OtherRevision {
        /// The revision of the census that the other was to be added to.
        one: u32,
        /// The revision of the other part.
        other: u32,
    },
    /// More than 2⁵³ products, ratings or certificates (`too_many`).
    TooMany,
}

impl Say for CensusError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => words::empty_registry(lang, f),
            Self::Duplicate { id, first, again } => {
                words::duplicate_product(lang, f, &Quoted(id), first, again)
            }
            Self::OtherProducer { producer } => words::producer_described_twice(lang, f, &Quoted(producer)),
            Self::OtherScope => words::other_scope(lang, f),
            Self::OtherRevision { one, other } => words::other_revision(lang, f, one, other),
            Self::TooMany => words::too_many(lang, f),
        }
    }
}

impl Problem for CensusError {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty_registry",
            Self::Duplicate { .. } => "duplicate_product",
            Self::OtherProducer { .. } => "producer_described_twice",
            Self::OtherScope => "other_scope",
            Self::OtherRevision { .. } => "other_revision",
            Self::TooMany => "too_many",
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::Duplicate { id, .. } => Details::of_field("id").with_given(id),
            Self::OtherProducer { producer } => Details::of_field("producer").with_given(producer),
            Self::OtherRevision { other, .. } => Details::of_field("revision").with_given(other),
            Self::Empty | Self::OtherScope | Self::TooMany => Details::default(),
        }
    }
}

problem! { CensusError }
