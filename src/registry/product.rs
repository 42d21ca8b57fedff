use alloc::string::String;
use alloc::vec::Vec;

use time::Date;

use super::{Movement, ProducerRecord, RatingRecord};
use crate::certificate::{Certificate, Status};
use crate::place::{AnyProvince, Era, FormerProvince, Province};
use crate::{ProductSet, SetId, Text};

/// A product set as a registry has it: with the decision it was rated under, or in the classification of 148 and 26/2026.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AnySet {
    /// A set under a decision.
    Id(SetId),
    /// A set of 148 and 26/2026.
    Set(ProductSet),
}

impl AnySet {
    /// The set in the classification of 148 and 26/2026, by which portfolios are counted; `None` for the medical devices of 1048, which
    /// have no set there.
    #[must_use]
    pub const fn current(self) -> Option<ProductSet> {
        match self {
            Self::Set(set) | Self::Id(SetId::Decision148(set) | SetId::Decision26(set)) => Some(set),
            Self::Id(SetId::Decision1048(set)) => set.successor(),
        }
    }
}

impl From<SetId> for AnySet {
    fn from(id: SetId) -> Self {
        Self::Id(id)
    }
}

impl From<ProductSet> for AnySet {
    fn from(set: ProductSet) -> Self {
        Self::Set(set)
    }
}

/// Where a product stands on a day. Each product has exactly one standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Standing {
    /// Registered, not rated by that day.
    Unrated,
    /// Rated, but no certificate was issued by that day: one or two stars, or the certificate is still to come.
    Uncertified,
    /// Its last certificate is within its 36 months.
    Valid,
    /// Its last certificate runs on while its re-rating is pending.
    Extended,
    /// Its last certificate is past its end.
    Expired,
    /// Its last certificate is revoked.
    Revoked,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Self; 6] =
        [Self::Unrated, Self::Uncertified, Self::Valid, Self::Extended, Self::Expired, Self::Revoked];

    /// Whether the product is recognised: its certificate is valid or extended.
    #[must_use]
    #[doc(alias = "được công nhận")]
    pub const fn is_recognised(self) -> bool {
        matches!(self, Self::Valid | Self::Extended)
    }

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unrated => "unrated",
            Self::Uncertified => "uncertified",
            Self::Valid => "valid",
            Self::Extended => "extended",
            Self::Expired => "expired",
            Self::Revoked => "revoked",
        }
    }

    /// The standing in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Unrated => Text::new("chưa đánh giá", "not rated"),
            Self::Uncertified => Text::new("đã đánh giá, chưa có giấy chứng nhận", "rated, not certified"),
            Self::Valid => Status::Valid.name(),
            Self::Extended => Status::Extended.name(),
            Self::Expired => Status::Expired.name(),
            Self::Revoked => Status::Revoked.name(),
        }
    }
}

/// A product of a portfolio: who makes it, its set, its province, and its ratings over time.
///
/// ```
/// use ocop::law::DossierKind;
/// use ocop::place::FormerProvince;
/// use ocop::portfolio::{Product, ProducerClass, ProducerRecord, RatingRecord, Standing};
/// use ocop::{ProductSet, Star};
/// use time::macros::date;
///
/// let maker = ProducerRecord::new("HTX cà phê Bích Thao", ProducerClass::Cooperative)?;
/// let issued_on = date!(2024 - 07 - 01);
/// let rating = RatingRecord::recognised(DossierKind::ReRating, Star::Five, issued_on)?;
/// let coffee = Product::new("bich-thao", maker, ProductSet::CoffeeAndCocoa, FormerProvince::SonLa, [rating])?;
/// assert_eq!(coffee.standing(date!(2027 - 07 - 01)), Standing::Valid);
/// assert_eq!(coffee.standing(date!(2027 - 07 - 02)), Standing::Expired);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    id: String,
    producer: ProducerRecord,
    set: AnySet,
    province: AnyProvince,
    former: Option<FormerProvince>,
    /// By day; no two on one day.
    ratings: Vec<RatingRecord>,
}

impl Product {
    /// A product with its ratings, in any order. White space around the id is dropped.
    ///
    /// The province is one of the 63 or of the 34. One of the 63 needs a rating before 2025-07-01: after that day there is no such province
    /// to be rated in. One of the 34 may stand for earlier ratings too, as a registry brought up to date has it.
    ///
    /// # Errors
    ///
    /// [`ProductError`] for an id that is none, a province that was no more when the product was first rated, or two ratings on one day.
    pub fn new(
        id: &str,
        producer: ProducerRecord,
        set: impl Into<AnySet>,
        province: impl Into<AnyProvince>,
        ratings: impl IntoIterator<Item = RatingRecord>,
    ) -> Result<Self, ProductError> {
        let id = checked_id(id).ok_or_else(|| ProductError::Id { given: String::from(id) })?;
        let (set, province) = (set.into(), province.into());
        let mut ratings: Vec<RatingRecord> = ratings.into_iter().collect();
        ratings.sort_by_key(RatingRecord::rated_on);
        let next = ratings.iter().skip(1);
        if let Some((twice, _)) =
            ratings.iter().zip(next).find(|(one, other)| one.rated_on() == other.rated_on())
        {
            return Err(ProductError::TwoRatings { id, day: twice.rated_on() });
        }
        if let (AnyProvince::Former(former), Some(first)) = (province, ratings.first())
            && Era::on(first.rated_on()) == Era::Current
        {
            return Err(ProductError::FormerProvince { id, province: former, day: first.rated_on() });
        }
        let former = former(province);
        Ok(Self { id, producer, set, province, former, ratings })
    }

    /// What tells it from other products of the portfolio.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Who makes it.
    #[must_use]
    pub const fn producer(&self) -> &ProducerRecord {
        &self.producer
    }

    /// Its set.
    #[must_use]
    pub const fn set(&self) -> AnySet {
        self.set
    }

    /// Its province.
    #[must_use]
    pub const fn province(&self) -> AnyProvince {
        self.province
    }

    /// Which of the 63 provinces it is in; `None` if it is recorded under one of the 34 that was made from several.
    #[must_use]
    pub const fn former_province(&self) -> Option<FormerProvince> {
        self.former
    }

    /// Its ratings, oldest first.
    #[must_use]
    pub fn ratings(&self) -> &[RatingRecord] {
        &self.ratings
    }

    /// Its last rating by a day.
    #[must_use]
    pub fn rating_on(&self, day: Date) -> Option<&RatingRecord> {
        self.ratings.iter().rev().find(|rating| rating.rated_on() <= day)
    }

    /// Its last certificate by a day: each takes the place of the one before.
    #[must_use]
    pub fn certificate_on(&self, day: Date) -> Option<Certificate> {
        let issued = self.ratings.iter().filter_map(|rating| rating.certificate_by(day));
        issued.max_by_key(|certificate| certificate.issued_on())
    }

    /// Where it stands on a day.
    #[must_use]
    pub fn standing(&self, day: Date) -> Standing {
        match self.certificate_on(day) {
            Some(certificate) => standing_of(certificate, day),
            None if self.rating_on(day).is_some() => Standing::Uncertified,
            None => Standing::Unrated,
        }
    }

    /// Its ratings, oldest first, each with what it did to the star held before.
    pub fn movements(&self) -> impl Iterator<Item = (&RatingRecord, Movement)> {
        let mut certified = None;
        let mut rated = None;
        self.ratings.iter().map(move |rating| {
            let movement = rating.movement(certified.or(rated));
            rated = Some(rating.star());
            if rating.certificate().is_some() {
                certified = rated;
            }
            (rating, movement)
        })
    }
}

pub(super) fn standing_of(certificate: Certificate, day: Date) -> Standing {
    match certificate.status(day) {
        Status::NotYet => Standing::Uncertified,
        Status::Valid => Standing::Valid,
        Status::Extended => Standing::Extended,
        Status::Expired => Standing::Expired,
        Status::Revoked => Standing::Revoked,
    }
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

/// The id without white space around it, if it is one: not empty, no control characters.
pub(super) fn checked_id(given: &str) -> Option<String> {
    let id = given.trim();
    (!id.is_empty() && !id.chars().any(char::is_control)).then(|| String::from(id))
}

/// Why a product or a producer of a portfolio cannot be as given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProductError {
    /// The id is empty or holds a control character.
    #[error("{given:?} is no id of a product; an id has at least one character and no control characters")]
    Id {
        /// The id given.
        given: String,
    },
    /// The producer's id is empty or holds a control character.
    #[error("{given:?} is no id of a producer; an id has at least one character and no control characters")]
    ProducerId {
        /// The id given.
        given: String,
    },
    /// A province of the 63 for a product first rated when there were 34.
    #[error("product {id:?} was first rated on {day}, when there was no {} any more; it is in {} since 2025-07-01",
        .province.name().en(), .province.successor().name().en())]
    FormerProvince {
        /// The product.
        id: String,
        /// The province.
        province: FormerProvince,
        /// The day of its first rating.
        day: Date,
    },
    /// Two ratings on one day: which of them holds cannot be told.
    #[error("product {id:?} has two ratings on {day}; there can be one a day")]
    TwoRatings {
        /// The product.
        id: String,
        /// The day.
        day: Date,
    },
}

impl ProductError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Id { .. } => "invalid_product_id",
            Self::ProducerId { .. } => "invalid_producer_id",
            Self::FormerProvince { .. } => "unknown_province",
            Self::TwoRatings { .. } => "two_ratings_on_a_day",
        }
    }
}
