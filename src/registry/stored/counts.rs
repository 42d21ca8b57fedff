//! Counts, shares, and maps of counts.

use alloc::collections::BTreeMap;
use alloc::collections::btree_map::Entry;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::base::stored::stored;
use crate::registry::bounds::Counts;
use crate::registry::{CountBounds, Share, ShareBounds, YesNoCounts};

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CountFields {
    certain: u64,
    possible: u64,
}

impl From<&CountBounds> for CountFields {
    fn from(count: &CountBounds) -> Self {
        Self { certain: count.certain(), possible: count.possible() }
    }
}

impl TryFrom<CountFields> for CountBounds {
    type Error = &'static str;

    fn try_from(fields: CountFields) -> Result<Self, Self::Error> {
        Self::new(fields.certain, fields.possible).ok_or("what is certain is possible too")
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct YesNoFields {
    yes: CountBounds,
    no: CountBounds,
    not_known: CountBounds,
}

impl From<&YesNoCounts> for YesNoFields {
    fn from(counts: &YesNoCounts) -> Self {
        Self { yes: counts.yes(), no: counts.no(), not_known: counts.not_known() }
    }
}

impl From<YesNoFields> for YesNoCounts {
    fn from(fields: YesNoFields) -> Self {
        Self::new(fields.yes, fields.no, fields.not_known)
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ShareFields {
    part: u64,
    whole: u64,
}

impl From<&Share> for ShareFields {
    fn from(share: &Share) -> Self {
        Self { part: share.part(), whole: share.whole() }
    }
}

impl TryFrom<ShareFields> for Share {
    type Error = &'static str;

    fn try_from(fields: ShareFields) -> Result<Self, Self::Error> {
        Self::new(fields.part, fields.whole).ok_or("a share is a part of a whole of at least one")
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ShareBoundsFields {
    least: Share,
    most: Share,
}

impl From<&ShareBounds> for ShareBoundsFields {
    fn from(bounds: &ShareBounds) -> Self {
        Self { least: bounds.least(), most: bounds.most() }
    }
}

impl TryFrom<ShareBoundsFields> for ShareBounds {
    type Error = &'static str;

    fn try_from(fields: ShareBoundsFields) -> Result<Self, Self::Error> {
        Self::new(fields.least, fields.most).ok_or("the least share is not more than the most")
    }
}

stored! {
    CountBounds as CountFields, YesNoCounts as YesNoFields, Share as ShareFields, ShareBounds as ShareBoundsFields,
}

impl<K: Serialize> Serialize for Counts<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, K: Deserialize<'de> + Ord> Deserialize<'de> for Counts<K> {
    /// From a map without a key that comes twice.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Once<K>(PhantomData<K>);

        impl<'de, K: Deserialize<'de> + Ord> Visitor<'de> for Once<K> {
            type Value = BTreeMap<K, CountBounds>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of counts")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut counts = BTreeMap::new();
                while let Some((key, count)) = map.next_entry::<K, CountBounds>()? {
                    match counts.entry(key) {
                        Entry::Vacant(entry) => entry.insert(count),
                        Entry::Occupied(_) => return Err(A::Error::custom("a count comes twice")),
                    };
                }
                Ok(counts)
            }
        }

        deserializer.deserialize_map(Once(PhantomData)).map(Self)
    }
}

#[cfg(feature = "schemars1")]
impl<K> schemars::JsonSchema for Counts<K> {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Counts".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let count = generator.subschema_for::<CountBounds>();
        schemars::json_schema!({"type": "object", "additionalProperties": count})
    }
}
