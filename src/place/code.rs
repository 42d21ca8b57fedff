use core::fmt;
use core::str::FromStr;

use alloc::string::String;

/// A unit below the province.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// A district, until districts were abolished on 2025-07-01.
    #[doc(alias = "huyện")]
    District,
    /// A commune, ward or township.
    #[doc(alias = "xã")]
    Commune,
}

impl Unit {
    /// The stable code, which is also the English name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::District => "district",
            Self::Commune => "commune",
        }
    }

    /// How many digits its codes have: 3 for a district, 5 for a commune.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::District => 3,
            Self::Commune => 5,
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The number that a text of exactly so many ASCII digits writes.
pub(crate) fn digits(text: &str, length: usize) -> Option<u32> {
    let plain = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

macro_rules! unit_codes {
    ($($(#[$doc:meta])* $Name:ident of $unit:ident, $width:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $Name(u32);

        impl $Name {
            /// Reads a code by its form alone: no list of units is kept.
            ///
            /// # Errors
            ///
            /// [`InvalidUnitCode`] for anything but the right number of digits 0 to 9, leading zeros included.
            pub fn new(text: &str) -> Result<Self, InvalidUnitCode> {
                let error = || InvalidUnitCode { given: String::from(text), unit: Unit::$unit };
                digits(text, Unit::$unit.digits()).map(Self).ok_or_else(error)
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!("{:0", $width, "}"), self.0)
            }
        }

        impl FromStr for $Name {
            type Err = InvalidUnitCode;

            fn from_str(text: &str) -> Result<Self, InvalidUnitCode> {
                Self::new(text)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::new(&text).map_err(serde::de::Error::custom)
            }
        }
    )*};
}

unit_codes! {
    /// The three-digit code of a district (Decision 124/2004/QĐ-TTg), until districts were abolished on 2025-07-01.
    ///
    /// ```
    /// use ocop::place::DistrictCode;
    ///
    /// assert_eq!(DistrictCode::new("001")?.to_string(), "001");
    /// assert!(DistrictCode::new("1").is_err());
    /// # Ok::<(), ocop::place::InvalidUnitCode>(())
    /// ```
    #[doc(alias = "mã huyện")]
    DistrictCode of District, 3;
    /// The five-digit code of a commune, ward or township (Decision 124/2004/QĐ-TTg; since 2025-07-01 Decision
    /// 19/2025/QĐ-TTg).
    ///
    /// ```
    /// use ocop::place::CommuneCode;
    ///
    /// assert_eq!(CommuneCode::new("00268")?.to_string(), "00268");
    /// assert!(CommuneCode::new("268").is_err());
    /// # Ok::<(), ocop::place::InvalidUnitCode>(())
    /// ```
    #[doc(alias = "mã xã")]
    CommuneCode of Commune, 5;
}

/// Text that is no code of a district or commune.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{given:?} is no {unit} code; a {unit} code has {} digits, leading zeros included", .unit.digits())]
pub struct InvalidUnitCode {
    given: String,
    unit: Unit,
}

impl InvalidUnitCode {
    /// The text given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// The unit whose code was asked.
    #[must_use]
    pub const fn unit(&self) -> Unit {
        self.unit
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.unit {
            Unit::District => "invalid_district_code",
            Unit::Commune => "invalid_commune_code",
        }
    }
}
