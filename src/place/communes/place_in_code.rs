use alloc::string::ToString as _;
use core::fmt;

use crate::base::{Details, Lang, Problem, Say, problem};
use crate::place::communes::{
    AnyCommune, CommuneId, DistrictId, EarlierCommuneId, FormerCommuneId, UnitCandidate, UnknownCommuneCode,
    UnknownDistrictCode, words,
};
use crate::place::{AnyProvince, CodePart, CodePlace, FormerProvince};

/// The units that the place in a product code names, checked against each other.
///
/// [`CodePlace::units`] gives them: the province, the district and the commune, of which each is in
/// the one before it.
///
/// Source: [reading 21](crate::law::Reading::ProductCodes).
///
/// ```
/// use ocop::ProductCode;
/// use ocop::place::AnyCommune;
///
/// let units = ProductCode::parse_without_era("83-829-28780-3-2022")?.place().units()?;
/// assert_eq!(units.district().map(|district| district.short_name()), Some("Bến Tre"));
/// assert_eq!(units.commune().map(AnyCommune::short_name), Some("Phường 7"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the province, the district, the commune and the earlier commune; what does not
/// apply is null. It is written and not read back: store the place or the product code instead.
///
/// ```
/// use ocop::ProductCode;
///
/// let units = ProductCode::parse_without_era("83-829-28780-3-2022")?.place().units()?;
/// let written = serde_json::to_value(&units)?;
/// assert_eq!((&written["province"], &written["district"]), (&"former/83".into(), &"829".into()));
/// assert_eq!(written["commune"], "former/28780");
/// assert!(written["earlier"].is_null());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CodeUnits {
    province: AnyProvince,
    district: Option<DistrictId>,
    commune: Option<AnyCommune>,
    earlier: Option<EarlierCommuneId>,
}

impl CodeUnits {
    /// T, the province with its era.
    #[must_use]
    pub const fn province(self) -> AnyProvince {
        self.province
    }

    /// H, the district, where the form has one.
    #[must_use]
    pub const fn district(self) -> Option<DistrictId> {
        self.district
    }

    /// X, the commune, where the form has one. For a code that ended before 2025-06-30 it is the
    /// commune of that day that the earlier commune became.
    #[must_use]
    pub const fn commune(self) -> Option<AnyCommune> {
        self.commune
    }

    /// The earlier commune that had the code, if the code ended before 2025-06-30.
    #[must_use]
    pub const fn earlier(self) -> Option<EarlierCommuneId> {
        self.earlier
    }
}

impl CodePlace {
    /// The units that the codes name. For the two forms with a district they are those of
    /// 2025-06-30, the last day with districts; for the form of 26/2026 they are those of today.
    ///
    /// ```
    /// use ocop::place::{CodePlace, CommuneCode, DistrictCode};
    /// use ocop::{FormerProvince, Problem};
    ///
    /// let (district, commune) = (DistrictCode::new("832")?, CommuneCode::new("28882")?);
    /// let place = CodePlace::FiveParts { province: FormerProvince::BenTre, district, commune };
    /// let units = place.units()?;
    /// assert_eq!(units.commune().map(|commune| commune.short_name()), Some("Hòa Nghĩa"));
    ///
    /// let place = CodePlace::FiveParts { province: FormerProvince::TienGiang, district, commune };
    /// assert_eq!(place.units().unwrap_err().code(), "commune_elsewhere");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CodeUnitError`]:
    ///
    /// * of a code without a commune: `unknown_district_code` if there was no such district,
    ///   `district_elsewhere` if it was in another province
    /// * of a code with a commune: `unknown_commune_code` or `commune_code_of_other_era` if the era
    ///   has no such commune, `commune_elsewhere` if it is in another province or district
    /// * of a code of 26/2026: also `ended_commune_code` if the code ended before 2025-06-30, and
    ///   `doubtful_commune_code` if it is another source's code for a commune
    pub fn units(self) -> Result<CodeUnits, CodeUnitError> {
        let nothing = CodeUnits { province: self.province(), district: None, commune: None, earlier: None };
        match self {
            Self::WithDistrict { province, district } => {
                let unit = DistrictId::from_code(&district.to_string());
                let unit = unit.map_err(|error| CodeUnitError::UnknownDistrict { error })?;
                if unit.province() == province {
                    Ok(CodeUnits { district: Some(unit), ..nothing })
                } else {
                    Err(CodeUnitError::DistrictElsewhere { district: unit, province })
                }
            }
            Self::FiveParts { province, district, commune } => {
                let (unit, earlier) = match FormerCommuneId::from_code(&commune.to_string()) {
                    Ok(unit) => (unit, None),
                    Err(error) => match error.ended() {
                        Some(ended) => (ended.became(), Some(ended)),
                        None => return Err(CodeUnitError::UnknownCommune { error }),
                    },
                };
                let place = unit.district();
                if (place.province(), place.into()) == (province, district) {
                    let commune = Some(unit.into());
                    Ok(CodeUnits { district: Some(place), commune, earlier, ..nothing })
                } else {
                    Err(CodeUnitError::CommuneElsewhere { commune: unit.into(), earlier, place: self })
                }
            }
            Self::WithCommune { province, commune } => {
                let unit = CommuneId::from_code(&commune.to_string());
                let unit = unit.map_err(|error| CodeUnitError::UnknownCommune { error })?;
                if unit.province() == province {
                    Ok(CodeUnits { commune: Some(unit.into()), ..nothing })
                } else {
                    Err(CodeUnitError::CommuneElsewhere { commune: unit.into(), earlier: None, place: self })
                }
            }
        }
    }
}

/// Why the province, district and commune of a product code do not go together.
///
/// Each case below names its code.
///
/// ```
/// use ocop::{Problem, ProductCode};
///
/// // Chợ Lách (28870) is a commune of Vĩnh Long, not of Hồ Chí Minh city.
/// let error = ProductCode::parse_without_era("79-28870-1-2026").unwrap_err();
/// assert_eq!(error.code(), "commune_elsewhere");
/// assert!(error.to_string().contains("Vĩnh Long province"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodeUnitError {
    /// H is no district of 2025-06-30 (`unknown_district_code`).
    UnknownDistrict {
        /// What is wrong with the code of the district.
        error: UnknownDistrictCode,
    },
    /// X is no commune of the era (`unknown_commune_code`, `commune_code_of_other_era`,
    /// `ended_commune_code`, `doubtful_commune_code`).
    UnknownCommune {
        /// What is wrong with the code of the commune.
        error: UnknownCommuneCode,
    },
    /// H is a district of another province than T (`district_elsewhere`).
    DistrictElsewhere {
        /// The district.
        district: DistrictId,
        /// T.
        province: FormerProvince,
    },
    /// X is a commune of another province than T or another district than H (`commune_elsewhere`).
    CommuneElsewhere {
        /// The commune.
        commune: AnyCommune,
        /// The commune that had the code, if the code ended before 2025-06-30.
        earlier: Option<EarlierCommuneId>,
        /// The place that the product code names.
        place: CodePlace,
    },
}

impl CodeUnitError {
    /// The part of the code that does not fit.
    ///
    /// ```
    /// use ocop::place::{CodePart, CodePlace, CommuneCode};
    /// use ocop::Province;
    ///
    /// let commune = CommuneCode::new("28870")?;
    /// let place = CodePlace::WithCommune { province: Province::HoChiMinh, commune };
    /// assert_eq!(place.units().unwrap_err().part(), CodePart::Commune);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn part(&self) -> CodePart {
        match self {
            Self::UnknownDistrict { .. } | Self::DistrictElsewhere { .. } => CodePart::District,
            Self::UnknownCommune { .. } | Self::CommuneElsewhere { .. } => CodePart::Commune,
        }
    }
}

impl Say for CodeUnitError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownDistrict { error } => error.say(lang, f),
            Self::UnknownCommune { error } => error.say(lang, f),
            Self::DistrictElsewhere { district, province } => {
                let district = UnitCandidate::District(*district);
                words::district_elsewhere(lang, f, &district, &AnyProvince::Former(*province))
            }
            Self::CommuneElsewhere { commune, earlier: None, place } => {
                words::commune_elsewhere(lang, f, commune, &Place(*place))
            }
            Self::CommuneElsewhere { earlier: Some(earlier), commune, place } => {
                words::ended_commune_elsewhere(lang, f, earlier, commune, &Place(*place))
            }
        }
    }
}

impl Problem for CodeUnitError {
    fn code(&self) -> &'static str {
        match self {
            Self::UnknownDistrict { error } => error.code(),
            Self::UnknownCommune { error } => error.code(),
            Self::DistrictElsewhere { .. } => "district_elsewhere",
            Self::CommuneElsewhere { .. } => "commune_elsewhere",
        }
    }

    fn details(&self) -> Details {
        let details = Details::of_field(self.part().code());
        match self {
            Self::UnknownDistrict { error } => error.details(),
            Self::UnknownCommune { error } => error.details(),
            Self::DistrictElsewhere { district, .. } => details.with_given(district),
            Self::CommuneElsewhere { commune, .. } => details.with_given(commune.code()),
        }
    }
}

problem! { CodeUnitError }

/// The place that a code has for a commune.
struct Place(CodePlace);

impl Say for Place {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let province = self.0.province();
        match self.0.district() {
            None => province.say(lang, f),
            Some(district) => match DistrictId::of_code(&district.to_string()) {
                Some(known) if AnyProvince::from(known.province()) == province => {
                    UnitCandidate::District(known).say(lang, f)
                }
                _ => words::district_and_province(lang, f, &district, &province),
            },
        }
    }
}
