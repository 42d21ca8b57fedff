//! The wire form of a product.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use time::Date;

use super::{AnySet, ProducerClass, ProducerRecord, Product, RatingRecord};
use crate::certificate::Certificate;
use crate::law::{DossierKind, Regime};
use crate::place::AnyProvince;
use crate::producer::Representative;
use crate::{ProductSet, SetId, Star, date};

/// What stands on the wire. What is not known is left out.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    id: String,
    producer: Maker,
    set: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    regulation: Option<u16>,
    province: Place,
    ratings: Vec<Rating>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Maker {
    id: String,
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    woman: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ethnic_minority: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    disabled: Option<bool>,
}

/// A name, read in the era of the product's first rating, or a code with its era.
#[derive(Serialize)]
#[serde(untagged)]
enum Place {
    Name(String),
    Code(AnyProvince),
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameOrCode;

        impl<'de> de::Visitor<'de> for NameOrCode {
            type Value = Place;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a province: its name, or an object of `era` (former or current) and `code`")
            }

            fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
                Ok(Place::Name(String::from(name)))
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                AnyProvince::deserialize(de::value::MapAccessDeserializer::new(map)).map(Place::Code)
            }
        }

        deserializer.deserialize_any(NameOrCode)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rating {
    kind: String,
    star: u8,
    rated_on: Day,
    #[serde(default, skip_serializing_if = "is_false")]
    day_assumed: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    certified_on: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    revoked_on: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rerating_filed_on: Option<Day>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_false(yes: &bool) -> bool {
    !*yes
}

struct Day(Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&date::text(self.0))
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        date::parse(&text).map(Self).map_err(de::Error::custom)
    }
}

fn unknown(field: &str, given: &str, known: impl IntoIterator<Item = &'static str>) -> String {
    let mut known: Vec<_> = known.into_iter().collect();
    known.dedup();
    format!("field {field}: {given:?} is not allowed; it must be one of {}", known.join(", "))
}

impl TryFrom<&Maker> for ProducerRecord {
    type Error = String;

    fn try_from(maker: &Maker) -> Result<Self, Self::Error> {
        let class = ProducerClass::from_code(&maker.kind)
            .ok_or_else(|| unknown("kind", &maker.kind, ProducerClass::ALL.map(ProducerClass::code)))?;
        let mut head = Representative::default();
        if let Some(woman) = maker.woman {
            head = head.woman(woman);
        }
        if let Some(minority) = maker.ethnic_minority {
            head = head.ethnic_minority(minority);
        }
        if let Some(disabled) = maker.disabled {
            head = head.disabled(disabled);
        }
        let record = Self::new(&maker.id, class).map_err(|error| error.to_string())?;
        Ok(record.with_representative(head))
    }
}

impl TryFrom<&Rating> for RatingRecord {
    type Error = String;

    fn try_from(rating: &Rating) -> Result<Self, Self::Error> {
        let kind = DossierKind::ALL
            .into_iter()
            .find(|kind| kind.code() == rating.kind)
            .ok_or_else(|| unknown("kind", &rating.kind, DossierKind::ALL.map(DossierKind::code)))?;
        let star = Star::from_number(rating.star)
            .ok_or_else(|| format!("field star: {} is not allowed; it must be 1 to 5", rating.star))?;
        let mut record = Self::new(kind, star, rating.rated_on.0);
        if rating.day_assumed {
            record = record.with_assumed_day();
        }
        let Some(Day(issued_on)) = rating.certified_on else {
            return match (&rating.revoked_on, &rating.rerating_filed_on) {
                (None, None) => Ok(record),
                _ => Err(String::from(
                    "`revoked_on` and `rerating_filed_on` are of a certificate; `certified_on` is missing",
                )),
            };
        };
        let mut certificate = Certificate::recorded(star, issued_on).map_err(|error| error.to_string())?;
        if let Some(Day(day)) = rating.revoked_on {
            certificate = certificate.revoked(day).map_err(|error| error.to_string())?;
        }
        if let Some(Day(day)) = rating.rerating_filed_on {
            certificate = certificate.refiled(day).map_err(|error| error.to_string())?;
        }
        record.certified(certificate).map_err(|error| error.to_string())
    }
}

impl TryFrom<Record> for Product {
    type Error = String;

    fn try_from(record: Record) -> Result<Self, Self::Error> {
        let maker = ProducerRecord::try_from(&record.producer)?;
        let set = match record.regulation {
            Some(year) => {
                let regime = Regime::from_year(year).map_err(|error| error.to_string())?;
                AnySet::Id(SetId::new(regime, record.set).map_err(|error| error.to_string())?)
            }
            None => AnySet::Set(ProductSet::from_number(record.set).ok_or_else(|| {
                format!("field set: {} is not allowed; it must be a set of 26/2026, 1 to 26", record.set)
            })?),
        };
        let ratings: Vec<RatingRecord> =
            record.ratings.iter().map(RatingRecord::try_from).collect::<Result<_, _>>()?;
        let province = match record.province {
            Place::Code(province) => province,
            Place::Name(name) => match ratings.iter().map(RatingRecord::rated_on).min() {
                Some(day) => AnyProvince::find_on(&name, day),
                None => AnyProvince::find(&name),
            }
            .map_err(|error| error.to_string())?,
        };
        Self::new(&record.id, maker, set, province, ratings).map_err(|error| error.to_string())
    }
}

impl Serialize for Product {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let maker = self.producer();
        let head = maker.representative();
        let (set, regulation) = match self.set() {
            AnySet::Set(set) => (set.number(), None),
            AnySet::Id(id) => (id.number(), Some(id.regime().year())),
        };
        let rating = |rating: &RatingRecord| {
            let certificate = rating.certificate();
            Rating {
                kind: String::from(rating.kind().code()),
                star: rating.star().number(),
                rated_on: Day(rating.rated_on()),
                day_assumed: rating.is_day_assumed(),
                certified_on: certificate.map(|certificate| Day(certificate.issued_on())),
                revoked_on: certificate.and_then(Certificate::revoked_on).map(Day),
                rerating_filed_on: certificate.and_then(Certificate::refiled_on).map(Day),
            }
        };
        let record = Record {
            id: String::from(self.id()),
            producer: Maker {
                id: String::from(maker.id()),
                kind: String::from(maker.class().code()),
                woman: head.is_woman(),
                ethnic_minority: head.is_ethnic_minority(),
                disabled: head.is_disabled(),
            },
            set,
            regulation,
            province: Place::Code(self.province()),
            ratings: self.ratings().iter().map(rating).collect(),
        };
        record.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Product {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(Record::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}
