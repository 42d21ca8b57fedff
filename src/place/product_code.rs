//! Product codes of the three eras ([reading 21](crate::law::Reading::ProductCodes)).
//!
//! A product's code says where it comes from, its serial number there and the year of its assessment:
//!
//! | era | code | T | H | X | year |
//! |---|---|---|---|---|---|
//! | 1048 | `T-H-STT-year` | one of the 63 provinces | district | | 2019 to 2025 |
//! | as used in 2021-2025 | `T-H-X-STT-year` | one of the 63 provinces | district | commune | 2021 to 2025 |
//! | 26/2026 | `T-X-STT-year` | one of the 34 provinces | | commune | from 2026 |
//!
//! T has two digits, H three, X five and the year four, leading zeros included; STT is a whole number from 1 without leading
//! zeros. Seven province codes changed owner on 2025-07-01
//! ([`REUSED_CODES`](crate::place::REUSED_CODES)), so a code is read with its era ([`ProductCode::parse`]).
//!
//! Written in full, no code reads in two eras: the number of parts and the digits of the second one settle it, and
//! [`ProductCode::parse_without_era`] tells the era from them. What stays open are codes that lost something on the way, such as the
//! leading zeros that a spreadsheet drops. Those are errors in any case, and where more than one era could have printed the code
//! the error lists them.
//!
//! ```
//! use ocop::place::FormerProvince;
//! use ocop::product_code::{CodeEra, ProductCode, ProductCodeError};
//!
//! let code = ProductCode::parse("83-829-28780-3-2022", CodeEra::FiveParts)?;
//! assert_eq!(code.province(), FormerProvince::BenTre.into());
//! assert_eq!(code.to_string(), "83-829-28780-3-2022");
//! assert_eq!(ProductCode::parse_without_era("83-829-28780-3-2022")?, code);
//!
//! // District 268 and a slip in the year, or commune 00268 without its zeros?
//! let error = ProductCode::parse_without_era("01-268-3-2026").unwrap_err();
//! assert_eq!(error.eras(), [CodeEra::Decision1048, CodeEra::Decision26]);
//! # Ok::<(), ProductCodeError>(())
//! ```

use core::fmt;
use core::num::NonZeroU32;

use alloc::string::String;
use alloc::vec::Vec;

use crate::Text;
use crate::law::{Act, Basis, Citation, Reading};
use crate::place::{AnyProvince, CommuneCode, DistrictCode, Era, FormerProvince, Province};

mod error;
mod read;

pub use error::{ProductCodeError, YearOutOfEra};

/// Which form of product code ([reading 21](crate::law::Reading::ProductCodes)).
///
/// The forms overlap in time: a code of 2021 to 2025 may have four parts or five.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CodeEra {
    /// `T-H-STT-year`: the sheets of 1048, with a serial number of the district.
    Decision1048,
    /// `T-H-X-STT-year`: as used in 2021-2025, with a serial number of the commune.
    FiveParts,
    /// `T-X-STT-year`: the sheets of 26/2026, with a serial number of the commune.
    Decision26,
}

impl CodeEra {
    /// Every era, oldest first.
    pub const ALL: [Self; 3] = [Self::Decision1048, Self::FiveParts, Self::Decision26];

    /// The stable code, also used on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Decision1048 => "decision_1048",
            Self::FiveParts => "five_parts",
            Self::Decision26 => "decision_26",
        }
    }

    /// The era with a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|era| era.code() == code)
    }

    /// The era in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Decision1048 => Text::new("mã theo Quyết định 1048/QĐ-TTg", "code of Decision 1048/QĐ-TTg"),
            Self::FiveParts => Text::new("mã năm phần dùng năm 2021-2025", "five-part code of 2021-2025"),
            Self::Decision26 => {
                Text::new("mã theo Quyết định 26/2026/QĐ-TTg", "code of Decision 26/2026/QĐ-TTg")
            }
        }
    }

    /// The parts in order, joined by hyphens in the code.
    ///
    /// ```
    /// use ocop::product_code::{CodeEra, CodePart};
    ///
    /// let letters: Vec<_> = CodeEra::Decision26.parts().iter().map(|part| part.letter()).collect();
    /// assert_eq!(letters, ["T", "X", "STT", "year"]);
    /// ```
    #[must_use]
    pub const fn parts(self) -> &'static [CodePart] {
        use CodePart::{Commune, District, Province, Serial, Year};
        match self {
            Self::Decision1048 => &[Province, District, Serial, Year],
            Self::FiveParts => &[Province, District, Commune, Serial, Year],
            Self::Decision26 => &[Province, Commune, Serial, Year],
        }
    }

    /// The parts as the table of this module writes them: `T-X-STT-year`.
    #[must_use]
    pub const fn pattern(self) -> &'static str {
        match self {
            Self::Decision1048 => "T-H-STT-year",
            Self::FiveParts => "T-H-X-STT-year",
            Self::Decision26 => "T-X-STT-year",
        }
    }

    /// Which provinces T stands for: those of the days when the codes were given.
    #[must_use]
    pub const fn provinces(self) -> Era {
        match self {
            Self::Decision1048 | Self::FiveParts => Era::Former,
            Self::Decision26 => Era::Current,
        }
    }

    /// The first year of assessment that a code can name: 2019, 2021 or 2026.
    #[must_use]
    pub const fn first_year(self) -> u16 {
        match self {
            Self::Decision1048 => 2019,
            Self::FiveParts => 2021,
            Self::Decision26 => 2026,
        }
    }

    /// The last year of assessment that a code can name: 2025, the last with districts, or none but the four digits' (9999).
    #[must_use]
    pub const fn last_year(self) -> u16 {
        match self {
            Self::Decision1048 | Self::FiveParts => 2025,
            Self::Decision26 => 9999,
        }
    }

    /// What the form rests on.
    #[must_use]
    pub const fn basis(self) -> &'static [Basis] {
        const READING: Basis = Basis::Reading(Reading::ProductCodes);
        const SHEET_1048: Basis = Basis::Law(Citation::whole(Act::Decision1048));
        const SHEET_26: Basis = Basis::Law(Citation::whole(Act::Decision26));
        match self {
            Self::Decision1048 => &[SHEET_1048, READING],
            Self::FiveParts => &[READING],
            Self::Decision26 => &[SHEET_26, READING],
        }
    }
}

impl fmt::Display for CodeEra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().en())
    }
}

/// A part of a product code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CodePart {
    /// T, the province: two digits.
    Province,
    /// H, the district: three digits.
    District,
    /// X, the commune: five digits.
    Commune,
    /// STT, the serial number: a whole number from 1, without leading zeros.
    Serial,
    /// The year of assessment: four digits.
    Year,
}

impl CodePart {
    /// The stable code, which is also the English name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::District => "district",
            Self::Commune => "commune",
            Self::Serial => "serial",
            Self::Year => "year",
        }
    }

    /// The letter that stands for the part on the sheets: T, H, X, STT; the year has none.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Province => "T",
            Self::District => "H",
            Self::Commune => "X",
            Self::Serial => "STT",
            Self::Year => "year",
        }
    }
}

/// The place in a product code, in the form of its era.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CodePlace {
    /// Province and district: T-H of 1048.
    Decision1048 {
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
    Decision26 {
        /// T, one of the 34.
        province: Province,
        /// X.
        commune: CommuneCode,
    },
}

impl CodePlace {
    /// The era of such codes.
    #[must_use]
    pub const fn era(self) -> CodeEra {
        match self {
            Self::Decision1048 { .. } => CodeEra::Decision1048,
            Self::FiveParts { .. } => CodeEra::FiveParts,
            Self::Decision26 { .. } => CodeEra::Decision26,
        }
    }
}

/// A product's code, with its era.
///
/// Codes print as they were read. They compare by era, then part by part: codes of two eras are never equal.
///
/// On the wire a code stands beside its era: `{"era": "five_parts", "code": "83-829-28780-3-2022"}`.
///
/// ```
/// use ocop::place::{CommuneCode, Province};
/// use ocop::product_code::{CodePlace, ProductCode};
/// use std::num::NonZeroU32;
///
/// let place = CodePlace::Decision26 { province: Province::VinhLong, commune: CommuneCode::new("28780")? };
/// let code = ProductCode::new(place, NonZeroU32::MIN, 2026)?;
/// assert_eq!(code.to_string(), "86-28780-1-2026");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "mã số sản phẩm")]
pub struct ProductCode {
    place: CodePlace,
    serial: NonZeroU32,
    year: u16,
}

impl ProductCode {
    /// A code from its parts.
    ///
    /// # Errors
    ///
    /// [`YearOutOfEra`] for a year that codes of the place's era cannot name.
    pub const fn new(place: CodePlace, serial: NonZeroU32, year: u16) -> Result<Self, YearOutOfEra> {
        let era = place.era();
        if year < era.first_year() || era.last_year() < year {
            return Err(YearOutOfEra::new(era, year));
        }
        Ok(Self { place, serial, year })
    }

    /// Reads a code of an era, written in full: no zero may be missing and no space added.
    ///
    /// ```
    /// use ocop::product_code::{CodeEra, ProductCode};
    ///
    /// let code = ProductCode::parse("30-294-10852-1-2021", CodeEra::FiveParts)?;
    /// assert_eq!((code.serial().get(), code.year()), (1, 2021));
    ///
    /// let error = ProductCode::parse("30-294-10852-1-2021", CodeEra::Decision26).unwrap_err();
    /// assert_eq!((error.code(), error.eras()), ("code_of_other_era", &[CodeEra::FiveParts][..]));
    /// # Ok::<(), ocop::product_code::ProductCodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ProductCodeError`] says that the text is a code of another era, or which part is wrong and what it may be.
    pub fn parse(text: &str, era: CodeEra) -> Result<Self, ProductCodeError> {
        let parts = read::split(text);
        read::code(text, &parts, era).map_err(|error| {
            let mut others =
                CodeEra::ALL.into_iter().filter(|other| read::code(text, &parts, *other).is_ok());
            match others.next() {
                Some(actual) => {
                    ProductCodeError::OtherEra { given: String::from(text), asked: era, actual: [actual] }
                }
                None => error,
            }
        })
    }

    /// Reads a code whose form tells its era.
    ///
    /// Nothing is mended: a text that is no code of any era is an error. Five parts are those of 2021-2025 alone; four are also
    /// such a code that lost its district or commune. The era with the fewest parts wrong or missing is the nearest, and the
    /// error is that of [`parse`](Self::parse) in it. If several are as near, the code is
    /// [ambiguous](ProductCodeError::Ambiguous) and the error lists them.
    ///
    /// # Errors
    ///
    /// [`ProductCodeError`] as said.
    pub fn parse_without_era(text: &str) -> Result<Self, ProductCodeError> {
        let parts = read::split(text);
        for era in CodeEra::ALL {
            if let Ok(code) = read::code(text, &parts, era) {
                return Ok(code);
            }
        }
        let nearest: Vec<CodeEra> = read::nearest(&parts);
        match nearest.as_slice() {
            [] => {
                Err(ProductCodeError::PartCount { given: String::from(text), era: None, found: parts.len() })
            }
            [era] => read::code(text, &parts, *era),
            _ => Err(ProductCodeError::Ambiguous { given: String::from(text), eras: nearest }),
        }
    }

    /// The era.
    #[must_use]
    pub const fn era(self) -> CodeEra {
        self.place.era()
    }

    /// The place, in the form of the era.
    #[must_use]
    pub const fn place(self) -> CodePlace {
        self.place
    }

    /// T, the province with its era.
    #[must_use]
    pub const fn province(self) -> AnyProvince {
        match self.place {
            CodePlace::Decision1048 { province, .. } | CodePlace::FiveParts { province, .. } => {
                AnyProvince::Former(province)
            }
            CodePlace::Decision26 { province, .. } => AnyProvince::Current(province),
        }
    }

    /// H, the district; `None` under 26/2026.
    #[must_use]
    pub const fn district(self) -> Option<DistrictCode> {
        match self.place {
            CodePlace::Decision1048 { district, .. } | CodePlace::FiveParts { district, .. } => {
                Some(district)
            }
            CodePlace::Decision26 { .. } => None,
        }
    }

    /// X, the commune; `None` under 1048.
    #[must_use]
    pub const fn commune(self) -> Option<CommuneCode> {
        match self.place {
            CodePlace::FiveParts { commune, .. } | CodePlace::Decision26 { commune, .. } => Some(commune),
            CodePlace::Decision1048 { .. } => None,
        }
    }

    /// STT, the serial number: in the district under 1048, else in the commune.
    #[must_use]
    #[doc(alias = "số thứ tự")]
    pub const fn serial(self) -> NonZeroU32 {
        self.serial
    }

    /// The year of assessment.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }
}

impl fmt::Display for ProductCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.province().code())?;
        if let Some(district) = self.district() {
            write!(f, "-{district}")?;
        }
        if let Some(commune) = self.commune() {
            write!(f, "-{commune}")?;
        }
        write!(f, "-{}-{}", self.serial, self.year)
    }
}

#[cfg(feature = "serde")]
mod serde_impl {
    use alloc::string::{String, ToString as _};

    use serde::de::{Deserialize, Deserializer, Error as _};
    use serde::ser::{Serialize, Serializer};

    use super::{CodeEra, ProductCode};

    #[derive(serde::Deserialize, serde::Serialize)]
    #[serde(deny_unknown_fields, rename = "ProductCode")]
    struct Wire<E, C> {
        era: E,
        code: C,
    }

    impl Serialize for ProductCode {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            Wire { era: self.era().code(), code: self.to_string() }.serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for ProductCode {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let wire = Wire::<String, String>::deserialize(deserializer)?;
            let era = CodeEra::from_code(&wire.era).ok_or_else(|| {
                let [first, second, third] = CodeEra::ALL.map(CodeEra::code);
                D::Error::custom(format_args!(
                    "{:?} is no era of product codes; an era is {first:?}, {second:?} or {third:?}",
                    wire.era
                ))
            })?;
            Self::parse(&wire.code, era).map_err(D::Error::custom)
        }
    }
}
