//! A census that is not finished: a part of a registry, to be put together with others.

use alloc::borrow::ToOwned as _;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::base::stored::{check_format, object, stored};
use crate::producer::{EnterpriseSize, ProducerKind, Representative};
use crate::registry::bounds::Member;
use crate::registry::census::Maker;
use crate::registry::id::Id;
use crate::registry::producer::Description;
use crate::registry::{Census, CountBounds, Figures, ProducerCounts, text};

/// Counters, the ids of the products in the order in which they came, and the producers.
///
/// Unlike other answers it is strict: a counter that an older version does not know would be lost
/// when parts are put together, so a new one changes the version.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CensusFields {
    format: String,
    figures: Figures,
    products: Vec<String>,
    producers: Vec<Listed>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct MakerFields {
    id: String,
    kind: Option<ProducerKind>,
    size: Option<EnterpriseSize>,
    representative: Representative,
    rated: Member,
    recognised: Member,
}

/// A producer of the list, in a format for people from an object alone.
struct Listed(MakerFields);

impl serde::Serialize for Listed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Listed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object(deserializer).map(Self)
    }
}

#[cfg(feature = "schemars1")]
impl schemars::JsonSchema for Listed {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "ProducerOfCensus".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <MakerFields as schemars::JsonSchema>::json_schema(generator)
    }
}

const CENSUS: &str = "ocop.census/1";

impl From<&Census> for CensusFields {
    fn from(census: &Census) -> Self {
        let mut products: Vec<(u64, &Id)> = census.products.iter().map(|(id, place)| (*place, id)).collect();
        products.sort_unstable();
        let mut producers: Vec<(&Id, &Maker)> = census.producers.iter().collect();
        producers.sort_unstable_by_key(|(id, _)| id.text());
        let producers = producers.into_iter().map(|(id, maker)| {
            let Maker { description: Description { kind, size, representative }, rated, recognised } = *maker;
            Listed(MakerFields { id: String::from(id.text()), kind, size, representative, rated, recognised })
        });
        Self {
            format: CENSUS.to_owned(),
            figures: census.figures.clone(),
            products: products.into_iter().map(|(_, id)| String::from(id.text())).collect(),
            producers: producers.collect(),
        }
    }
}

impl TryFrom<CensusFields> for Census {
    type Error = serde::de::value::Error;

    fn try_from(fields: CensusFields) -> Result<Self, Self::Error> {
        use serde::de::Error as _;
        check_format::<Self::Error>(&fields.format, CENSUS)?;
        let CensusFields { figures, products: ids, producers: makers, .. } = fields;
        let valid = |id: &str| text::checked(id).is_some_and(|checked| checked == id);
        let mut products = BTreeMap::new();
        for (place, id) in (1_u64..).zip(ids) {
            if !valid(&id) || products.insert(Id::new(&id), place).is_some() {
                return Err(Self::Error::custom("the ids of a census are ids of products, each once"));
            }
        }
        let mut producers = BTreeMap::new();
        for Listed(maker) in makers {
            let MakerFields { id, kind, size, representative, rated, recognised } = maker;
            let described = size.is_none() || kind == Some(ProducerKind::Enterprise);
            let description = Description { kind, size, representative };
            let maker = Maker { description, rated, recognised };
            let fits = valid(&id) && described && recognised <= rated;
            if !fits || producers.insert(Id::new(&id), maker).is_some() {
                return Err(Self::Error::custom("the producers of a census are producers, each once"));
            }
        }
        let census = Self { figures, products, producers };
        census.goes_together().then_some(census).ok_or_else(|| {
            Self::Error::custom("the counts of a census do not fit its products and producers")
        })
    }
}

impl Census {
    fn goes_together(&self) -> bool {
        let added = self.added();
        let nobody = ProducerCounts::default();
        let counted = |of: fn(&Maker) -> Member| {
            let mut count = CountBounds::default();
            self.producers.values().for_each(|maker| count.add(of(maker)));
            count
        };
        let figures = &self.figures;
        figures.products.saturating_add(figures.unplaced) <= added
            && self.producers.len() <= self.products.len()
            && self.producers.is_empty() == self.products.is_empty()
            && figures.rated.producers == nobody
            && figures.recognised.producers == nobody
            && counted(|maker| maker.rated).is_within(figures.rated.total())
            && counted(|maker| maker.recognised).is_within(figures.recognised.total())
    }
}

stored! { Census as CensusFields }

impl Member {
    const ALL: [(Self, &'static str); 3] =
        [(Self::No, "no"), (Self::Possibly, "possibly"), (Self::Certainly, "certainly")];
}

impl serde::Serialize for Member {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let known = Self::ALL.iter().find(|(member, _)| member == self);
        serializer.serialize_str(known.map_or("no", |(_, code)| code))
    }
}

impl core::str::FromStr for Member {
    type Err = &'static str;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let known = Self::ALL.iter().find(|(_, known)| *known == code);
        known.map(|(member, _)| *member).ok_or("it is one of: no, possibly, certainly")
    }
}

impl<'de> serde::Deserialize<'de> for Member {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::base::stored::from_text(deserializer)
    }
}

#[cfg(feature = "schemars1")]
crate::base::stored::schema!(Member, {"type": "string", "enum": ["no", "possibly", "certainly"]});
