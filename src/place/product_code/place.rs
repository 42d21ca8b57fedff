use crate::place::{AnyProvince, CodeEra, CommuneCode, DistrictCode, FormerProvince, Province};

/// The place in a product code: its province, and the district, the commune or both, in the form of
/// its era.
///
/// It is made from its parts, and [`ProductCode::place`](crate::ProductCode::place) gives that of a
/// code. Whether there are such units is asked by `CodePlace::units` (feature `communes`).
///
/// Source: [reading 21](crate::law::Reading::ProductCodes).
///
/// ```
/// use ocop::place::{CodeEra, CodePlace, DistrictCode};
/// use ocop::FormerProvince;
///
/// let district = DistrictCode::new("829")?;
/// let place = CodePlace::WithDistrict { province: FormerProvince::BenTre, district };
/// assert_eq!(place.era(), CodeEra::WithDistrict);
/// assert_eq!(place.commune(), None);
/// # Ok::<(), ocop::place::InvalidUnitCode>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the province with its era, the district and the commune; what the
/// form does not have is null. Reading refuses parts that make up none of the three forms.
///
/// ```
/// use ocop::place::CodePlace;
///
/// let json = r#"{"province":"former/83","district":"829","commune":"28780"}"#;
/// let place: CodePlace = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&place)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CodePlace {
    /// Province and district: T-H of 1048.
    WithDistrict {
        /// T, one of the 63.
        province: FormerProvince,
        /// H.
        district: DistrictCode,
    },
    /// Province, district and commune: T-H-X of 2021-2025.
    FiveParts {
        /// T, one of the 63.
        province: FormerProvince,
        /// H.
        district: DistrictCode,
        /// X.
        commune: CommuneCode,
    },
    /// Province and commune: T-X of 26/2026.
    WithCommune {
        /// T, one of the 34.
        province: Province,
        /// X.
        commune: CommuneCode,
    },
}

impl CodePlace {
    /// The era of such codes.
    ///
    /// ```
    /// use ocop::place::{CodeEra, CodePlace, CommuneCode};
    /// use ocop::Province;
    ///
    /// let commune = CommuneCode::new("28870")?;
    /// let place = CodePlace::WithCommune { province: Province::VinhLong, commune };
    /// assert_eq!(place.era(), CodeEra::WithCommune);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn era(self) -> CodeEra {
        match self {
            Self::WithDistrict { .. } => CodeEra::WithDistrict,
            Self::FiveParts { .. } => CodeEra::FiveParts,
            Self::WithCommune { .. } => CodeEra::WithCommune,
        }
    }

    /// T, the province with its era.
    ///
    /// ```
    /// use ocop::place::{AnyProvince, CodePlace, DistrictCode};
    /// use ocop::FormerProvince;
    ///
    /// let district = DistrictCode::new("829")?;
    /// let place = CodePlace::WithDistrict { province: FormerProvince::BenTre, district };
    /// assert_eq!(place.province(), AnyProvince::Former(FormerProvince::BenTre));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn province(self) -> AnyProvince {
        match self {
            Self::WithDistrict { province, .. } | Self::FiveParts { province, .. } => {
                AnyProvince::Former(province)
            }
            Self::WithCommune { province, .. } => AnyProvince::Current(province),
        }
    }

    /// H, the district, where the form has one.
    ///
    /// ```
    /// use ocop::place::{CodeEra, DistrictCode};
    /// use ocop::ProductCode;
    ///
    /// let place = ProductCode::parse("83-829-28780-3-2022", CodeEra::FiveParts)?.place();
    /// assert_eq!(place.district(), Some(DistrictCode::new("829")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn district(self) -> Option<DistrictCode> {
        match self {
            Self::WithDistrict { district, .. } | Self::FiveParts { district, .. } => Some(district),
            Self::WithCommune { .. } => None,
        }
    }

    /// X, the commune, where the form has one.
    ///
    /// ```
    /// use ocop::place::{CodeEra, CommuneCode};
    /// use ocop::ProductCode;
    ///
    /// let place = ProductCode::parse("83-829-28780-3-2022", CodeEra::FiveParts)?.place();
    /// assert_eq!(place.commune(), Some(CommuneCode::new("28780")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn commune(self) -> Option<CommuneCode> {
        match self {
            Self::FiveParts { commune, .. } | Self::WithCommune { commune, .. } => Some(commune),
            Self::WithDistrict { .. } => None,
        }
    }
}
