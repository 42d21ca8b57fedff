//! Places: the provinces before and after 2025-07-01, and the codes of districts and communes.
//!
//! On 2025-07-01 the 63 provinces and centrally-run cities became 34, and districts were abolished. Seven two-digit codes
//! changed owner that day ([`REUSED_CODES`]): code 15 was Yên Bái and is Lào Cai. So the era is part of the type: a
//! [`Province`] is one of the 34, a [`FormerProvince`] one of the 63, and neither can be taken for the other. Where either may
//! stand, [`AnyProvince`] says which.
//!
//! [`FormerProvince::successor`] and [`Province::predecessors`] lead across. [`Era::on`] says which era a day belongs to.
//!
//! Names are found as people type them ([`Province::find`]), and what does not name exactly one place is an error that says
//! so. Districts and communes are known by the form of their codes alone ([`DistrictCode`], [`CommuneCode`]).
//!
//! ```
//! use ocop::place::{FormerProvince, Province};
//!
//! let before = FormerProvince::from_code("15")?;
//! let after = Province::from_code("15")?;
//! assert_eq!((before.short_name(), after.short_name()), ("Yên Bái", "Lào Cai"));
//! assert_eq!(before.successor(), after);
//! assert_eq!(Province::find("T. LÀO CAI")?, after);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! ```compile_fail
//! use ocop::place::{FormerProvince, Province};
//!
//! let province: Province = FormerProvince::LaoCai;
//! ```

use core::fmt;

use alloc::string::String;
use time::Date;
use time::macros::date;

use crate::Text;

#[macro_use]
mod table;

mod code;
mod current;
mod find;
mod former;

pub use code::{CommuneCode, DistrictCode, InvalidUnitCode, Unit};
pub use current::Province;
pub use find::FindError;
pub use former::FormerProvince;
pub use table::Designation;

use find::Marks;

/// Which provinces: the 63 until 2025-06-30, or the 34 since 2025-07-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Era {
    /// The 63 provinces and centrally-run cities, with districts below them, until 2025-06-30.
    Former,
    /// The 34 provinces and centrally-run cities, with communes alone below them, since 2025-07-01.
    Current,
}

impl Era {
    /// Both eras, the earlier first.
    pub const ALL: [Self; 2] = [Self::Former, Self::Current];

    /// The first day of the 34 provinces.
    pub const FIRST_DAY_OF_THE_34: Date = date!(2025 - 07 - 01);

    /// The era that a day belongs to.
    ///
    /// ```
    /// use ocop::place::Era;
    /// use time::macros::date;
    ///
    /// assert_eq!(Era::on(date!(2025 - 06 - 30)), Era::Former);
    /// assert_eq!(Era::on(date!(2025 - 07 - 01)), Era::Current);
    /// ```
    #[must_use]
    pub fn on(day: Date) -> Self {
        if day < Self::FIRST_DAY_OF_THE_34 { Self::Former } else { Self::Current }
    }

    /// The stable code, also used on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Former => "former",
            Self::Current => "current",
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
            Self::Former => {
                Text::new("63 tỉnh, thành phố đến 30/6/2025", "the 63 provinces until 2025-06-30")
            }
            Self::Current => {
                Text::new("34 tỉnh, thành phố từ 01/7/2025", "the 34 provinces since 2025-07-01")
            }
        }
    }
}

impl fmt::Display for Era {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().en())
    }
}

/// What kind of unit a province is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ProvinceKind {
    /// A province.
    #[doc(alias = "tỉnh")]
    Province,
    /// A city run by the centre, of the same rank as a province.
    #[doc(alias = "thành phố trực thuộc trung ương")]
    City,
}

impl ProvinceKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Province, Self::City];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::City => "city",
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Province => Text::new("tỉnh", "province"),
            Self::City => Text::new("thành phố trực thuộc trung ương", "centrally-run city"),
        }
    }
}

impl fmt::Display for ProvinceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().en())
    }
}

/// The seven codes that changed owner on 2025-07-01: whose each was, and whose it is.
///
/// Each passed to the province that its former owner became part of.
///
/// ```
/// use ocop::place::REUSED_CODES;
///
/// let codes = REUSED_CODES.map(|(_, after)| after.code());
/// assert_eq!(codes, ["15", "24", "44", "52", "80", "82", "91"]);
/// ```
pub const REUSED_CODES: [(FormerProvince, Province); 7] = [
    (FormerProvince::YenBai, Province::LaoCai),
    (FormerProvince::BacGiang, Province::BacNinh),
    (FormerProvince::QuangBinh, Province::QuangTri),
    (FormerProvince::BinhDinh, Province::GiaLai),
    (FormerProvince::LongAn, Province::TayNinh),
    (FormerProvince::TienGiang, Province::DongThap),
    (FormerProvince::KienGiang, Province::AnGiang),
];

/// A province together with its era.
///
/// ```
/// use ocop::place::{AnyProvince, Era, FindError, FormerProvince, Province};
/// use time::macros::date;
///
/// assert_eq!(AnyProvince::find("Yên Bái")?, AnyProvince::Former(FormerProvince::YenBai));
/// assert_eq!(AnyProvince::find_on("Lào Cai", date!(2026 - 01 - 01))?, AnyProvince::Current(Province::LaoCai));
/// assert!(matches!(AnyProvince::find("Lào Cai"), Err(FindError::Ambiguous { .. })));
/// # Ok::<(), FindError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AnyProvince {
    /// One of the 63.
    Former(FormerProvince),
    /// One of the 34.
    Current(Province),
}

impl AnyProvince {
    /// The province with a two-digit code in an era.
    ///
    /// # Errors
    ///
    /// [`UnknownProvinceCode`] for a code that no province of the era has.
    pub fn from_code(era: Era, code: &str) -> Result<Self, UnknownProvinceCode> {
        match era {
            Era::Former => FormerProvince::from_code(code).map(Self::Former),
            Era::Current => Province::from_code(code).map(Self::Current),
        }
    }

    /// The province that a text names, of either era; matched as [`Province::find`] does.
    ///
    /// Each name of the 34 is also that of one of the 63, even where the borders changed: such a name needs
    /// [`find_on`](Self::find_on).
    ///
    /// # Errors
    ///
    /// [`FindError`] if the text names no province, one of another kind, or one in each era.
    pub fn find(text: &str) -> Result<Self, FindError> {
        find::find(text, &Era::ALL, Marks::Kept)
    }

    /// The province that a text names without its diacritics, of either era; matched as [`Province::find_unaccented`] does.
    ///
    /// # Errors
    ///
    /// [`FindError`] as for [`find`](Self::find).
    pub fn find_unaccented(text: &str) -> Result<Self, FindError> {
        find::find(text, &Era::ALL, Marks::Dropped)
    }

    /// The province that a text names in the era of a day.
    ///
    /// # Errors
    ///
    /// [`FindError`] if the text names no province of that era, or one of another kind.
    pub fn find_on(text: &str, day: Date) -> Result<Self, FindError> {
        find::find(text, &[Era::on(day)], Marks::Kept)
    }

    /// The era.
    #[must_use]
    pub const fn era(self) -> Era {
        match self {
            Self::Former(_) => Era::Former,
            Self::Current(_) => Era::Current,
        }
    }

    /// The two-digit code, which means nothing without the era.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Former(province) => province.code(),
            Self::Current(province) => province.code(),
        }
    }

    /// The last name of the era, with the unit word.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Former(province) => province.name(),
            Self::Current(province) => province.name(),
        }
    }

    /// The province of the 34 that it is, or is part of.
    #[must_use]
    pub const fn current(self) -> Province {
        match self {
            Self::Former(province) => province.successor(),
            Self::Current(province) => province,
        }
    }

    fn record(self) -> &'static table::Record {
        match self {
            Self::Former(province) => province.record(),
            Self::Current(province) => province.record(),
        }
    }

    fn all(era: Era) -> impl Iterator<Item = Self> {
        let former = (era == Era::Former).then_some(FormerProvince::ALL);
        let current = (era == Era::Current).then_some(Province::ALL);
        former.into_iter().flatten().map(Self::Former).chain(current.into_iter().flatten().map(Self::Current))
    }
}

impl From<FormerProvince> for AnyProvince {
    fn from(province: FormerProvince) -> Self {
        Self::Former(province)
    }
}

impl From<Province> for AnyProvince {
    fn from(province: Province) -> Self {
        Self::Current(province)
    }
}

impl fmt::Display for AnyProvince {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let era = match self.era() {
            Era::Former => "until 2025-06-30",
            Era::Current => "since 2025-07-01",
        };
        write!(f, "{} (code {}, {era})", self.name().en(), self.code())
    }
}

/// A code that no province of an era has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{given:?} is no code of {era}; a code has two digits{}", Retired(.retired))]
pub struct UnknownProvinceCode {
    given: String,
    era: Era,
    retired: Option<FormerProvince>,
}

impl UnknownProvinceCode {
    fn new(given: &str, era: Era) -> Self {
        let retired = FormerProvince::ALL.into_iter().find(|province| province.code() == given);
        Self { given: String::from(given), era, retired }
    }

    /// The code given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// The era asked.
    #[must_use]
    pub const fn era(&self) -> Era {
        self.era
    }

    /// Whose code it was before 2025-07-01, if the 34 were asked.
    #[must_use]
    pub const fn retired(&self) -> Option<FormerProvince> {
        self.retired
    }

    /// The stable code of the error: `unknown_province_code`, or `retired_province_code` if a former province had it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.retired {
            Some(_) => "retired_province_code",
            None => "unknown_province_code",
        }
    }
}

struct Retired<'a>(&'a Option<FormerProvince>);

impl fmt::Display for Retired<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(before) = *self.0 else { return Ok(()) };
        let after = before.successor();
        write!(f, "; this one was that of {before} until 2025-06-30, now in {after} (code {})", after.code())
    }
}

#[cfg(feature = "serde")]
mod serde_impl {
    use alloc::string::String;

    use serde::de::{Deserialize, Deserializer, Error as _};
    use serde::ser::{Serialize, Serializer};

    use super::{AnyProvince, Era, FormerProvince, Province};

    /// A province on the wire: never a code without its era.
    #[derive(serde::Deserialize, serde::Serialize)]
    #[serde(deny_unknown_fields, rename = "Province")]
    struct Wire<S> {
        era: S,
        code: S,
    }

    impl Serialize for AnyProvince {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            Wire { era: self.era().code(), code: self.code() }.serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for AnyProvince {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let wire = Wire::<String>::deserialize(deserializer)?;
            let era = Era::from_code(&wire.era).ok_or_else(|| {
                D::Error::custom(format_args!(
                    "{:?} is no era of provinces; an era is \"former\" or \"current\"",
                    wire.era
                ))
            })?;
            Self::from_code(era, &wire.code).map_err(D::Error::custom)
        }
    }

    macro_rules! of_one_era {
        ($name:ident, $era:ident) => {
            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    AnyProvince::$era(*self).serialize(serializer)
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    match AnyProvince::deserialize(deserializer)? {
                        AnyProvince::$era(province) => Ok(province),
                        other => Err(D::Error::custom(format_args!("{other} is not one of {}", Era::$era))),
                    }
                }
            }
        };
    }

    of_one_era!(FormerProvince, Former);
    of_one_era!(Province, Current);
}
