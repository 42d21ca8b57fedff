use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use time::Date;

use super::{DayOrYear, ProductFact, words};
use crate::FormerProvince;
use crate::base::{Allowed, Details, Lang, Listed, Problem, Quoted, Say, date, problem};

/// Why a product of a registry cannot be as given.
///
/// Each variant names its code. The error holds the id of the product and the day or year, so that
/// the line of a file can be found.
///
/// [`RegisteredProduct::new`](super::RegisteredProduct::new) and
/// [`joined`](super::RegisteredProduct::joined) return it.
///
/// ```
/// # use ocop::law::DossierKind;
/// # use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
/// # use time::macros::date;
/// use ocop::{FormerProvince, Problem, Star};
///
/// // First rated on 2025-08-01: Bến Tre was part of Vĩnh Long by then.
/// let rating = RegisteredRating::new(DossierKind::First, Star::Two, date!(2025 - 08 - 01))?;
/// # let maker = RegisteredProducer::new("HTX A")?;
/// let error = RegisteredProduct::new("a", maker, FormerProvince::BenTre, [rating]).unwrap_err();
/// assert_eq!(error.code(), "former_province_too_late");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisteredProductError {
    /// The id is empty or holds a control character (`invalid_product_id`).
    Id {
        /// The id given.
        given: String,
    },
    /// One of the 63 provinces for a product first rated since 2025-07-01, when there were 34
    /// (`former_province_too_late`).
    FormerProvince {
        /// The product.
        id: String,
        /// The province.
        province: FormerProvince,
        /// When it was first rated.
        rated_on: DayOrYear,
    },
    /// Two ratings are of one day, so that it is not known which of them counts
    /// (`two_ratings_on_a_day`).
    TwoRatings {
        /// The product.
        id: String,
        /// The day.
        day: Date,
    },
    /// The dates of the other ratings and certificates leave no day for a rating
    /// (`ratings_not_in_order`).
    Order {
        /// The product.
        id: String,
        /// When the rating is said to have been made.
        rated_on: DayOrYear,
    },
    /// Two records that were to be joined contradict each other (`product_described_twice`).
    DescribedTwice {
        /// The product.
        id: String,
        /// The facts in which they differ; at least one.
        facts: Vec<ProductFact>,
    },
}

impl Say for RegisteredProductError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id { given } => words::invalid_product_id(lang, f, &Quoted(given)),
            Self::FormerProvince { id, province, rated_on } => words::former_province_too_late(
                lang,
                f,
                &Quoted(id),
                rated_on,
                &province.name(),
                &province.successor().name(),
            ),
            Self::TwoRatings { id, day } => words::two_ratings(lang, f, &Quoted(id), day),
            Self::Order { id, rated_on } => words::ratings_not_in_order(lang, f, &Quoted(id), rated_on),
            Self::DescribedTwice { id, facts } => {
                words::product_described_twice(lang, f, &Quoted(id), &Listed(facts.iter()))
            }
        }
    }
}

impl Problem for RegisteredProductError {
    fn code(&self) -> &'static str {
        match self {
            Self::Id { .. } => "invalid_product_id",
            Self::FormerProvince { .. } => "former_province_too_late",
            Self::TwoRatings { .. } => "two_ratings_on_a_day",
            Self::Order { .. } => "ratings_not_in_order",
            Self::DescribedTwice { .. } => "product_described_twice",
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::Id { given } => Details::of_field("id").with_given(given),
            Self::FormerProvince { province, .. } => {
                let current = crate::place::AnyProvince::from(province.successor()).to_string();
                let given = crate::place::AnyProvince::from(*province);
                Details::of_field("province").with_given(given).allowing(Allowed::OneOf([current].into()))
            }
            Self::TwoRatings { day, .. } => Details::of_field("ratings").with_given(date::text(*day)),
            Self::Order { rated_on, .. } => Details::of_field("ratings").with_given(rated_on),
            Self::DescribedTwice { facts, .. } => {
                facts.first().map_or_else(Details::default, |fact| Details::of_field(fact.code()))
            }
        }
    }
}

problem! { RegisteredProductError }
