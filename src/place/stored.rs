//! The stored forms of this module.

use alloc::string::{String, ToString as _};

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use crate::base::date;
use crate::base::stored::{stored, stored_as_text};
use crate::place::product_code::ProductCode;
use crate::place::{
    AnyProvince, CodeEra, CodePlace, CommuneCode, Designation, DistrictCode, ProductCodeError,
};

stored_as_text! { AnyProvince, DistrictCode, CommuneCode }

impl Serialize for Designation {
    /// The kind, the name, the first day and the act. It is written and not read back: store the
    /// province and the day instead.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Designation", 4)?;
        fields.serialize_field("kind", &self.kind())?;
        fields.serialize_field("name", &self.name())?;
        fields.serialize_field("from", &self.from().map(|day| date::text(day).to_string()))?;
        fields.serialize_field("citation", &self.citation())?;
        fields.end()
    }
}

/// A code beside its era: `{"era": "five_parts", "code": "83-829-28780-3-2022"}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ProductCodeFields {
    era: CodeEra,
    code: String,
}

impl From<&ProductCode> for ProductCodeFields {
    fn from(code: &ProductCode) -> Self {
        Self { era: code.era(), code: code.to_string() }
    }
}

impl TryFrom<ProductCodeFields> for ProductCode {
    type Error = ProductCodeError;

    /// By its form alone: a code that was kept stays readable when the tables are corrected.
    fn try_from(fields: ProductCodeFields) -> Result<Self, Self::Error> {
        Self::parse_by_form(&fields.code, fields.era)
    }
}

/// The province of a place in a code, and the units below it.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CodePlaceFields {
    province: AnyProvince,
    district: Option<DistrictCode>,
    commune: Option<CommuneCode>,
}

impl From<&CodePlace> for CodePlaceFields {
    fn from(place: &CodePlace) -> Self {
        Self { province: place.province(), district: place.district(), commune: place.commune() }
    }
}

impl TryFrom<CodePlaceFields> for CodePlace {
    type Error = &'static str;

    fn try_from(fields: CodePlaceFields) -> Result<Self, Self::Error> {
        match (fields.province, fields.district, fields.commune) {
            (AnyProvince::Former(province), Some(district), None) => {
                Ok(Self::WithDistrict { province, district })
            }
            (AnyProvince::Former(province), Some(district), Some(commune)) => {
                Ok(Self::FiveParts { province, district, commune })
            }
            (AnyProvince::Current(province), None, Some(commune)) => {
                Ok(Self::WithCommune { province, commune })
            }
            _ => Err(
                "a code has a former province and district, with a commune or without, or a current province and commune",
            ),
        }
    }
}

stored! { ProductCode as ProductCodeFields, CodePlace as CodePlaceFields }
