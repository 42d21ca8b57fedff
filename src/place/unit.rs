use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::base::{Details, Lang, Problem, Quoted, Say, coded, problem};
use crate::place::words;

coded! {
    /// A unit below the province.
    ///
    /// ```
    /// use ocop::place::Unit;
    ///
    /// assert_eq!((Unit::District.digits(), Unit::Commune.digits()), (3, 5));
    /// ```
    pub enum Unit in "ocop::place": "loại đơn vị hành chính" / "kind of unit", "unknown_unit" {
        /// A district, until districts were abolished on 2025-07-01.
        District = "district", "huyện" / "district";
        /// A commune, a ward, a township (until 2025-06-30) or a special zone (since 2025-07-01).
        Commune = "commune", "xã" / "commune";
    }
}

impl Unit {
    /// How many digits its codes have: 3 for a district, 5 for a commune.
    ///
    /// ```
    /// use ocop::place::{CommuneCode, Unit};
    ///
    /// let printed = "28870";
    /// assert_eq!(printed.len(), Unit::Commune.digits());
    /// assert!(CommuneCode::new(printed).is_ok());
    /// ```
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::District => 3,
            Self::Commune => 5,
        }
    }
}

/// The number that a text of exactly so many ASCII digits writes.
fn digits(text: &str, length: usize) -> Option<u32> {
    let plain = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

macro_rules! unit_codes {
    ($($(#[$doc:meta])* $Name:ident of $unit:ident, $width:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $Name(u32);

        impl $Name {
            /// Reads a code by its form alone, whether or not a unit has it.
            ///
            /// A code that lost its leading zeros in a spreadsheet is an error. The zeros are not
            /// added:
            ///
            /// ```
            /// use ocop::place::{CommuneCode, DistrictCode};
            /// use ocop::Problem;
            ///
            /// assert_eq!(DistrictCode::new("001")?.to_string(), "001");
            /// assert_eq!(DistrictCode::new("1").unwrap_err().code(), "invalid_district_code");
            /// assert_eq!(CommuneCode::new("4").unwrap_err().code(), "invalid_commune_code");
            /// # Ok::<(), Box<dyn std::error::Error>>(())
            /// ```
            ///
            /// # Errors
            ///
            /// [`InvalidUnitCode`] for any text but the right number of digits 0 to 9, leading
            /// zeros included: `invalid_district_code` for a district, `invalid_commune_code` for a
            /// commune.
            pub fn new(text: &str) -> Result<Self, InvalidUnitCode> {
                let error = || InvalidUnitCode { given: String::from(text), unit: Unit::$unit };
                digits(text, Unit::$unit.digits()).map(Self).ok_or_else(error)
            }

            /// The code of a unit of the tables, whose codes are digits.
            #[cfg(feature = "communes")]
            pub(super) fn of_table(code: &str) -> Self {
                Self(code.parse().unwrap_or_default())
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!("{:0", $width, "}"), self.0)
            }
        }

        impl Say for $Name {
            /// The digits, alike in both languages.
            fn say(&self, _: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $Name {
            type Err = InvalidUnitCode;

            fn from_str(text: &str) -> Result<Self, InvalidUnitCode> {
                Self::new(text)
            }
        }
    )*};
}

unit_codes! {
    /// The three-digit code of a district, until districts were abolished on 2025-07-01.
    ///
    /// It is read by its form: whether a district has the code is not asked.
    ///
    /// Source: the code list of Decision 124/2004/QĐ-TTg.
    ///
    /// ```
    /// use ocop::place::DistrictCode;
    ///
    /// assert_eq!(DistrictCode::new("001")?.to_string(), "001");
    /// assert!(DistrictCode::new("1").is_err());
    /// # Ok::<(), ocop::place::InvalidUnitCode>(())
    /// ```
    ///
    /// # Stored form
    ///
    /// In every format it is its three digits, as text, so that no zero is lost.
    ///
    /// ```
    /// use ocop::place::DistrictCode;
    ///
    /// let code: DistrictCode = serde_json::from_str(r#""001""#)?;
    /// assert_eq!(serde_json::to_string(&code)?, r#""001""#);
    /// assert!(serde_json::from_str::<DistrictCode>(r#""1""#).is_err());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[doc(alias("mã huyện", "ma huyen"))]
    DistrictCode of District, 3;
    /// The five-digit code of a commune, ward, township or special zone.
    ///
    /// It is read by its form: whether a commune has the code is not asked.
    ///
    /// Source: the code lists of Decision 124/2004/QĐ-TTg and, since 2025-07-01, Decision
    /// 19/2025/QĐ-TTg.
    ///
    /// ```
    /// use ocop::place::CommuneCode;
    ///
    /// assert_eq!(CommuneCode::new("00268")?.to_string(), "00268");
    /// assert!(CommuneCode::new("268").is_err());
    /// # Ok::<(), ocop::place::InvalidUnitCode>(())
    /// ```
    ///
    /// # Stored form
    ///
    /// In every format it is its five digits, as text, so that no zero is lost.
    ///
    /// ```
    /// use ocop::place::CommuneCode;
    ///
    /// let code: CommuneCode = serde_json::from_str(r#""00268""#)?;
    /// assert_eq!(serde_json::to_string(&code)?, r#""00268""#);
    /// assert!(serde_json::from_str::<CommuneCode>(r#""268""#).is_err());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[doc(alias("mã xã", "ma xa"))]
    CommuneCode of Commune, 5;
}

/// A text that is no code of a district (`invalid_district_code`) or of a commune
/// (`invalid_commune_code`).
///
/// It holds the text as it was given and the unit whose code was asked.
///
/// ```
/// use ocop::Problem;
/// use ocop::place::{CommuneCode, Unit};
///
/// let error = "268".parse::<CommuneCode>().unwrap_err();
/// assert_eq!((error.given(), error.unit()), ("268", Unit::Commune));
/// assert_eq!(error.code(), "invalid_commune_code");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidUnitCode {
    given: String,
    unit: Unit,
}

impl InvalidUnitCode {
    /// The text given.
    ///
    /// ```
    /// use ocop::place::DistrictCode;
    ///
    /// let error = DistrictCode::new(" 1 ").unwrap_err();
    /// assert_eq!(error.given(), " 1 ");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// The unit whose code was asked.
    #[must_use]
    pub const fn unit(&self) -> Unit {
        self.unit
    }
}

impl Say for InvalidUnitCode {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::invalid_unit_code(lang, f, &Quoted(&self.given), &self.unit, &self.unit.digits())
    }
}

impl Problem for InvalidUnitCode {
    fn code(&self) -> &'static str {
        match self.unit {
            Unit::District => "invalid_district_code",
            Unit::Commune => "invalid_commune_code",
        }
    }

    fn details(&self) -> Details {
        Details::of_field(self.unit.code()).with_given(&self.given)
    }
}

problem! { InvalidUnitCode }
