//! The stored forms of communes and districts.

use alloc::string::ToString as _;

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use crate::base::date;
use crate::base::stored::{stored, stored_as_text};
use crate::place::communes::{
    AnyCommune, CodeUnits, CommuneId, DistrictId, EarlierCommuneId, FormerCommuneId, KindChange, Predecessor,
    Succession, SuccessionKind, UnitDoubt,
};

stored_as_text! { CommuneId, FormerCommuneId, EarlierCommuneId, DistrictId, AnyCommune }

/// A former commune or a district, the other null.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct PredecessorFields {
    commune: Option<FormerCommuneId>,
    district: Option<DistrictId>,
}

impl From<&Predecessor> for PredecessorFields {
    fn from(predecessor: &Predecessor) -> Self {
        match *predecessor {
            Predecessor::Commune(commune) => Self { commune: Some(commune), district: None },
            Predecessor::District(district) => Self { commune: None, district: Some(district) },
        }
    }
}

impl TryFrom<PredecessorFields> for Predecessor {
    type Error = &'static str;

    fn try_from(fields: PredecessorFields) -> Result<Self, Self::Error> {
        match (fields.commune, fields.district) {
            (Some(commune), None) => Ok(Self::Commune(commune)),
            (None, Some(district)) => Ok(Self::District(district)),
            _ => Err("a predecessor is either a former commune or a district"),
        }
    }
}

/// A row of the conversion table. What stands in the table is not asked again: a row that was kept
/// stays readable when the table is corrected.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SuccessionFields {
    from: Predecessor,
    to: CommuneId,
    kind: SuccessionKind,
}

impl From<&Succession> for SuccessionFields {
    fn from(succession: &Succession) -> Self {
        Self { from: succession.from(), to: succession.to(), kind: succession.kind() }
    }
}

impl From<SuccessionFields> for Succession {
    fn from(fields: SuccessionFields) -> Self {
        Self::of_table(fields.from, fields.to, fields.kind)
    }
}

stored! { Predecessor as PredecessorFields, Succession as SuccessionFields }

impl Serialize for CodeUnits {
    /// The province, the district, the commune and the earlier commune. It is written and not read
    /// back: store the place or the product code instead.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("CodeUnits", 4)?;
        fields.serialize_field("province", &self.province())?;
        fields.serialize_field("district", &self.district())?;
        fields.serialize_field("commune", &self.commune())?;
        fields.serialize_field("earlier", &self.earlier())?;
        fields.end()
    }
}

impl Serialize for KindChange {
    /// The kind, the first day and the resolution. It is written and not read back: store the
    /// commune instead.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("KindChange", 3)?;
        fields.serialize_field("kind", &self.kind())?;
        fields.serialize_field("from", &date::text(self.from()).to_string())?;
        fields.serialize_field("resolution", self.resolution())?;
        fields.end()
    }
}

impl Serialize for UnitDoubt {
    /// The unit, the era, the code, what was found, what the tables hold, why, and whether it is
    /// corrected. It is written and not read back.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("UnitDoubt", 7)?;
        fields.serialize_field("unit", &self.unit())?;
        fields.serialize_field("era", &self.era())?;
        fields.serialize_field("code", self.code())?;
        fields.serialize_field("found", &self.found())?;
        fields.serialize_field("held", &self.held())?;
        fields.serialize_field("why", &self.why())?;
        fields.serialize_field("corrected", &self.is_corrected())?;
        fields.end()
    }
}
