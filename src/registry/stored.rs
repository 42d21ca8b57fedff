//! The stored forms of this module.

mod census;
mod counts;
mod figures;
mod progress;

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use time::Date;

use super::producer::Description;
use super::{
    BreakdownLine, CensusScope, CommuneOfEra, DayOrYear, FigureLine, GroupInWords, KnownSet, Period,
    PeriodError, ProducerLine, ProductStanding, ProductStandings, RegisteredProducer,
    RegisteredProducerError, RegisteredProduct, RegisteredRating, RegisteredRatingError, RegistryFinding,
    words,
};
use crate::Certificate;
use crate::base::stored::{stored, stored_as_text};
use crate::base::{Lang, Say};
use crate::catalogue::{AnyProductSet, SetId};
use crate::certificate::Revocation;
use crate::law::{DossierKind, Star};
use crate::place::{AnyProvince, CommuneCode};
use crate::producer::{EnterpriseSize, ProducerKind, Representative};

stored_as_text! { DayOrYear, GroupInWords, CommuneOfEra, FigureLine, BreakdownLine, ProducerLine }

/// A day as `YYYY-MM-DD`.
#[derive(Clone, Copy, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct Day(
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    Date,
);

/// Readers of fields that name the field in their errors.
macro_rules! fields {
    ($($field:ident),* $(,)?) => {
        mod field {
            use serde::de::{Deserialize, Deserializer, Error as _};

            $(pub(super) fn $field<'de, T, D>(deserializer: D) -> Result<T, D::Error>
            where
                T: Deserialize<'de>,
                D: Deserializer<'de>,
            {
                T::deserialize(deserializer)
                    .map_err(|error| D::Error::custom(format_args!("{}: {error}", stringify!($field))))
            })*
        }
    };
}

fields! {
    id, kind, size, representative, star, rated_on, provincial, certificate, certified_in, revocation,
    printed_through, producer, set, product_set, group, province, commune,
}

// ------------------------------------------------------------------------------------------------
// inputs: strict in their fields

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ProducerFields {
    #[serde(deserialize_with = "field::id")]
    id: String,
    #[serde(default, deserialize_with = "field::kind")]
    kind: Option<ProducerKind>,
    #[serde(default, deserialize_with = "field::size")]
    size: Option<EnterpriseSize>,
    #[serde(default, deserialize_with = "field::representative")]
    representative: Representative,
}

impl From<&RegisteredProducer> for ProducerFields {
    fn from(producer: &RegisteredProducer) -> Self {
        let Description { kind, size, representative } = producer.description();
        Self { id: producer.id().to_owned(), kind, size, representative }
    }
}

impl TryFrom<ProducerFields> for RegisteredProducer {
    type Error = RegisteredProducerError;

    fn try_from(fields: ProducerFields) -> Result<Self, Self::Error> {
        let ProducerFields { id, kind, size, representative } = fields;
        Self::described(&id, Description { kind, size, representative })
    }
}

/// At most one of the three.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SetFields {
    #[serde(default, deserialize_with = "field::set")]
    set: Option<SetId>,
    #[serde(default, deserialize_with = "field::product_set")]
    product_set: Option<AnyProductSet>,
    #[serde(default, deserialize_with = "field::group")]
    group: Option<GroupInWords>,
}

impl From<&KnownSet> for SetFields {
    fn from(set: &KnownSet) -> Self {
        let nothing = Self { set: None, product_set: None, group: None };
        match set {
            KnownSet::Criteria(id) => Self { set: Some(*id), ..nothing },
            KnownSet::Products(products) => Self { product_set: Some(*products), ..nothing },
            KnownSet::Words(words) => Self { group: Some(words.clone()), ..nothing },
            KnownSet::NotKnown => nothing,
        }
    }
}

impl TryFrom<SetFields> for KnownSet {
    type Error = SetGivenTwice;

    fn try_from(fields: SetFields) -> Result<Self, Self::Error> {
        match (fields.set, fields.product_set, fields.group) {
            (Some(id), None, None) => Ok(id.into()),
            (None, Some(products), None) => Ok(products.into()),
            (None, None, Some(words)) => Ok(words.into()),
            (None, None, None) => Ok(Self::NotKnown),
            _ => Err(SetGivenTwice),
        }
    }
}

/// More than one of the three ways to give a set.
struct SetGivenTwice;

impl Say for SetGivenTwice {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::set_given_twice(lang, f)
    }
}

impl fmt::Display for SetGivenTwice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RatingFields {
    #[serde(deserialize_with = "field::kind")]
    kind: DossierKind,
    #[serde(deserialize_with = "field::star")]
    star: Star,
    #[serde(deserialize_with = "field::rated_on")]
    rated_on: DayOrYear,
    #[serde(default, deserialize_with = "field::provincial")]
    provincial: bool,
    #[serde(default, deserialize_with = "field::certificate")]
    certificate: Option<Certificate>,
    #[serde(default, deserialize_with = "field::certified_in")]
    certified_in: Option<u16>,
    #[serde(default, deserialize_with = "field::revocation")]
    revocation: Option<Revocation>,
    #[serde(default, deserialize_with = "field::printed_through")]
    printed_through: Option<Day>,
}

impl From<&RegisteredRating> for RatingFields {
    fn from(rating: &RegisteredRating) -> Self {
        Self {
            kind: rating.kind(),
            star: rating.star(),
            rated_on: rating.rated_on(),
            provincial: rating.is_provincial(),
            certificate: rating.certificate(),
            certified_in: rating.certified_in(),
            // A certificate whose day is known holds its own.
            revocation: rating.certificate().map_or(rating.revocation(), |_| None),
            printed_through: rating.printed_through().map(Day),
        }
    }
}

impl TryFrom<RatingFields> for RegisteredRating {
    type Error = RegisteredRatingError;

    fn try_from(fields: RatingFields) -> Result<Self, Self::Error> {
        let RatingFields { kind, star, rated_on, provincial, .. } = fields;
        let mut rating = if provincial {
            Self::provincial(kind, star, rated_on)
        } else {
            Self::new(kind, star, rated_on)
        }?;
        if let Some(certificate) = fields.certificate {
            rating = rating.with_certificate(certificate)?;
        }
        if let Some(year) = fields.certified_in {
            if let Some(certificate) = fields.certificate {
                return Err(RegisteredRatingError::CertifiedTwice {
                    issued_on: certificate.issued_on(),
                    year,
                });
            }
            rating = rating.with_certified_in(year)?;
        }
        if let Some(revocation) = fields.revocation {
            rating = rating.with_revocation(revocation)?;
        }
        match fields.printed_through {
            Some(Day(printed)) => rating.with_printed_through(printed),
            None => Ok(rating),
        }
    }
}

/// Ratings, each read with its place in its errors.
struct Ratings(Vec<RegisteredRating>);

impl Serialize for Ratings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Ratings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Numbered;

        impl<'de> Visitor<'de> for Numbered {
            type Value = Vec<RegisteredRating>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of ratings")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut ratings = Vec::new();
                loop {
                    let place = ratings.len().saturating_add(1); // a list that fits into memory
                    let next = list.next_element::<RegisteredRating>();
                    match next.map_err(|error| A::Error::custom(format_args!("rating {place}: {error}")))? {
                        Some(rating) => ratings.push(rating),
                        None => return Ok(ratings),
                    }
                }
            }
        }

        deserializer.deserialize_seq(Numbered).map(Self)
    }
}

#[cfg(feature = "schemars1")]
impl schemars::JsonSchema for Ratings {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Ratings".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Vec<RegisteredRating> as schemars::JsonSchema>::json_schema(generator)
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ProductFields {
    #[serde(deserialize_with = "field::id")]
    id: String,
    #[serde(deserialize_with = "field::producer")]
    producer: RegisteredProducer,
    #[serde(default, deserialize_with = "field::set")]
    set: Option<SetId>,
    #[serde(default, deserialize_with = "field::product_set")]
    product_set: Option<AnyProductSet>,
    #[serde(default, deserialize_with = "field::group")]
    group: Option<GroupInWords>,
    /// The era and the code, or a name.
    #[serde(deserialize_with = "field::province")]
    province: String,
    #[serde(default, deserialize_with = "field::commune")]
    commune: Option<CommuneCode>,
    ratings: Ratings,
}

impl From<&RegisteredProduct> for ProductFields {
    fn from(product: &RegisteredProduct) -> Self {
        let SetFields { set, product_set, group } = product.set().into();
        Self {
            id: product.id().to_owned(),
            producer: product.producer().clone(),
            set,
            product_set,
            group,
            province: product.province().to_string(),
            commune: product.commune(),
            ratings: Ratings(product.ratings().copied().collect()),
        }
    }
}

impl TryFrom<ProductFields> for RegisteredProduct {
    type Error = String;

    fn try_from(fields: ProductFields) -> Result<Self, Self::Error> {
        let ProductFields { set, product_set, group, .. } = fields;
        let set = KnownSet::try_from(SetFields { set, product_set, group });
        let set = set.map_err(|error| error.to_string())?;
        let Ratings(ratings) = fields.ratings;
        let named = |name: &str| {
            let first = ratings.iter().map(RegisteredRating::rated_on).min_by_key(|on| on.earliest());
            Self::find_province(name, first).map_err(|error| alloc::format!("province: {error}"))
        };
        let province = match fields.province.parse::<AnyProvince>() {
            Ok(province) => province,
            // No name of a province has a slash in it.
            Err(error) if fields.province.contains('/') => return Err(alloc::format!("province: {error}")),
            Err(_) => named(&fields.province)?,
        };
        let product = Self::new(&fields.id, fields.producer, province, ratings);
        let product = product.map_err(|error| error.to_string())?.with_set(set);
        Ok(match fields.commune {
            Some(commune) => product.with_commune(commune),
            None => product,
        })
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct PeriodFields {
    first: Day,
    last: Day,
}

impl From<&Period> for PeriodFields {
    fn from(period: &Period) -> Self {
        Self { first: Day(period.first()), last: Day(period.last()) }
    }
}

impl TryFrom<PeriodFields> for Period {
    type Error = PeriodError;

    fn try_from(fields: PeriodFields) -> Result<Self, Self::Error> {
        let PeriodFields { first: Day(first), last: Day(last) } = fields;
        Self::new(first, last)
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ScopeFields {
    day: Day,
    period: Option<Period>,
    province: Option<AnyProvince>,
    expiring_within: Option<u16>,
}

impl From<&CensusScope> for ScopeFields {
    fn from(scope: &CensusScope) -> Self {
        Self {
            day: Day(scope.day()),
            period: scope.period(),
            province: scope.province(),
            expiring_within: scope.expiring_within(),
        }
    }
}

impl TryFrom<ScopeFields> for CensusScope {
    type Error = String;

    fn try_from(fields: ScopeFields) -> Result<Self, Self::Error> {
        let ScopeFields { day: Day(day), period, province, expiring_within } = fields;
        let mut scope = match period {
            Some(period) if period.last() == day => Self::over(period),
            Some(_) => return Err(String::from("a period ends on the day of the census")),
            None => Self::on(day).map_err(|error| error.to_string())?,
        };
        if let Some(province) = province {
            scope = scope.with_province(province);
        }
        Ok(expiring_within.map_or(scope, |days| scope.with_expiring_within(days)))
    }
}

stored! {
    RegisteredProducer as ProducerFields, KnownSet as SetFields, RegisteredRating as RatingFields,
    RegisteredProduct as ProductFields, Period as PeriodFields, CensusScope as ScopeFields,
}

// ------------------------------------------------------------------------------------------------
// answers: unknown fields pass

impl Serialize for ProductStandings {
    /// The list of the standings, in their order.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.iter().collect::<Vec<_>>().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ProductStandings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let standings = Vec::<ProductStanding>::deserialize(deserializer)?;
        let known = Self::of(&standings).filter(|known| known.iter().eq(standings.iter().copied()));
        known.ok_or_else(|| D::Error::custom("the standings are at least one, each once, in their order"))
    }
}

#[cfg(feature = "schemars1")]
impl schemars::JsonSchema for ProductStandings {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "ProductStandings".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Vec<ProductStanding> as schemars::JsonSchema>::json_schema(generator)
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct FindingFields {
    finding: String,
    rating: usize,
    printed: Day,
    earliest: Day,
    latest: Day,
}

impl From<&RegistryFinding> for FindingFields {
    fn from(found: &RegistryFinding) -> Self {
        let RegistryFinding::PrintedEnd { rating, printed, earliest, latest } = *found;
        let finding = found.code().to_owned();
        Self { finding, rating, printed: Day(printed), earliest: Day(earliest), latest: Day(latest) }
    }
}

impl TryFrom<FindingFields> for RegistryFinding {
    type Error = String;

    fn try_from(fields: FindingFields) -> Result<Self, Self::Error> {
        let FindingFields { finding, rating, printed, earliest, latest } = fields;
        let found = Self::PrintedEnd { rating, printed: printed.0, earliest: earliest.0, latest: latest.0 };
        let known = finding == found.code() && rating > 0 && earliest.0 <= latest.0;
        known.then_some(found).ok_or_else(|| alloc::format!("{finding:?} is no finding with these fields"))
    }
}

stored! { RegistryFinding as FindingFields }
