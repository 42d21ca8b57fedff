use core::fmt;
use core::str::FromStr;

use time::Date;

use crate::Text;
use crate::base::{Lang, Say};
use crate::place::find::{self, Marks};
use crate::place::table::Record;
use crate::place::{AnyProvinceError, Era, FindError, FormerProvince, Province, UnknownProvinceCode, words};

/// The seven codes that changed owner on 2025-07-01: for each the former province that had it, and
/// the province of today that has it.
///
/// Each code passed to the province of which its former owner became part.
///
/// Source: the code lists of Decision 124/2004/QĐ-TTg and Decision 19/2025/QĐ-TTg.
///
/// ```
/// use ocop::place::REUSED_CODES;
///
/// let codes: Vec<&str> = REUSED_CODES.iter().map(|(_, after)| after.code()).collect();
/// assert_eq!(codes, ["15", "24", "44", "52", "80", "82", "91"]);
/// ```
pub const REUSED_CODES: &[(FormerProvince, Province)] = &[
    (FormerProvince::YenBai, Province::LaoCai),
    (FormerProvince::BacGiang, Province::BacNinh),
    (FormerProvince::QuangBinh, Province::QuangTri),
    (FormerProvince::BinhDinh, Province::GiaLai),
    (FormerProvince::LongAn, Province::TayNinh),
    (FormerProvince::TienGiang, Province::DongThap),
    (FormerProvince::KienGiang, Province::AnGiang),
];

/// A province together with its era: one of the 63 or one of the 34.
///
/// It is made from a province of either era, from an era and a code
/// ([`from_code`](Self::from_code)), or from a name ([`find`](Self::find),
/// [`find_on`](Self::find_on)).
///
/// Source: the code lists of Decision 19/2025/QĐ-TTg and Decision 124/2004/QĐ-TTg, and
/// [reading 29](crate::law::Reading::Communes).
///
/// ```
/// use ocop::place::{AnyProvince, FindError};
/// use ocop::{FormerProvince, Province};
/// use time::macros::date;
///
/// assert_eq!(AnyProvince::find("Yên Bái")?, AnyProvince::Former(FormerProvince::YenBai));
/// let found = AnyProvince::find_on("Lào Cai", date!(2026 - 01 - 01))?;
/// assert_eq!(found, AnyProvince::Current(Province::LaoCai));
/// assert_eq!(found.to_string(), "current/15");
/// assert_eq!("current/15".parse(), Ok(found));
/// assert!(matches!(AnyProvince::find("Lào Cai"), Err(FindError::Ambiguous { .. })));
/// # Ok::<(), FindError>(())
/// ```
///
/// # Stored form
///
/// It is written as its era and its code, and stored so: `current/15`. Reading refuses text that is
/// no such value.
///
/// ```
/// use ocop::place::AnyProvince;
///
/// let json = r#""former/83""#;
/// let province: AnyProvince = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&province)?, json);
/// # Ok::<(), serde_json::Error>(())
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
    /// The same two digits can be two provinces, one in each era:
    ///
    /// ```
    /// use ocop::place::{AnyProvince, Era};
    ///
    /// let before = AnyProvince::from_code(Era::Former, "15")?;
    /// let today = AnyProvince::from_code(Era::Current, "15")?;
    /// assert_eq!(before.name().vi(), "Tỉnh Yên Bái");
    /// assert_eq!(today.name().vi(), "Tỉnh Lào Cai");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownProvinceCode`] for a code that no province of the era has: `retired_province_code`
    /// if the 34 are asked and one of the 63 had the code, `unknown_province_code` otherwise.
    pub fn from_code(era: Era, code: &str) -> Result<Self, UnknownProvinceCode> {
        match era {
            Era::Former => FormerProvince::from_code(code).map(Self::Former),
            Era::Current => Province::from_code(code).map(Self::Current),
        }
    }

    /// The province of either era that a text names. Names are compared as [`Province::find`] does.
    ///
    /// Each name of the 34 is also a name of one of the 63. Where the borders stayed the same, the
    /// province of today is found. Where they changed, the name alone is ambiguous:
    /// [`find_on`](Self::find_on) takes the day too.
    ///
    /// ```
    /// use ocop::place::AnyProvince;
    /// use ocop::{FormerProvince, Problem};
    ///
    /// assert_eq!(AnyProvince::find("tỉnh Bến Tre")?, FormerProvince::BenTre.into());
    /// // Vĩnh Long is one of the 63 and, with other borders, one of the 34.
    /// let error = AnyProvince::find("Vĩnh Long").unwrap_err();
    /// assert_eq!((error.code(), error.candidates().len()), ("ambiguous_place", 2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FindError`]: `unknown_place` if the text names no province, `place_of_other_kind` if it
    /// has the unit word of the other kind, `ambiguous_place` if it names a province in each era.
    pub fn find(text: &str) -> Result<Self, FindError> {
        find::find(text, Era::ALL, Marks::Kept)
    }

    /// The province of either era that a text names when all diacritics are left out. Names are
    /// compared as [`Province::find_unaccented`] does.
    ///
    /// ```
    /// use ocop::FormerProvince;
    /// use ocop::place::AnyProvince;
    ///
    /// assert_eq!(AnyProvince::find_unaccented("Ben Tre")?, FormerProvince::BenTre.into());
    /// // `find` compares the marks of a name that has marks.
    /// assert_eq!(AnyProvince::find_unaccented("Bến Tré")?, FormerProvince::BenTre.into());
    /// assert!(AnyProvince::find("Bến Tré").is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FindError`] (`unknown_place`, `place_of_other_kind`, `ambiguous_place`) as for
    /// [`find`](Self::find).
    pub fn find_unaccented(text: &str) -> Result<Self, FindError> {
        find::find(text, Era::ALL, Marks::Dropped)
    }

    /// The province that a text names in the era of a day.
    ///
    /// The era of the day decides which of two provinces with one name is meant:
    ///
    /// ```
    /// use ocop::place::AnyProvince;
    /// use ocop::{FormerProvince, Province};
    /// use time::macros::date;
    ///
    /// let name = "Vĩnh Long";
    /// let dossier_of_2024 = AnyProvince::find_on(name, date!(2024 - 10 - 01))?;
    /// assert_eq!(dossier_of_2024, FormerProvince::VinhLong.into());
    /// let dossier_of_2026 = AnyProvince::find_on(name, date!(2026 - 10 - 01))?;
    /// assert_eq!(dossier_of_2026, Province::VinhLong.into());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FindError`]: `unknown_place` if the text names no province of that era,
    /// `place_of_other_kind` if it has the unit word of the other kind.
    pub fn find_on(text: &str, day: Date) -> Result<Self, FindError> {
        find::find(text, &[Era::on(day)], Marks::Kept)
    }

    /// The era.
    ///
    /// ```
    /// use ocop::place::{AnyProvince, Era};
    ///
    /// let dak_nong = AnyProvince::find("Đắk Nông")?;
    /// assert_eq!(dak_nong.era(), Era::Former);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn era(self) -> Era {
        match self {
            Self::Former(_) => Era::Former,
            Self::Current(_) => Era::Current,
        }
    }

    /// The two-digit code, which means nothing without the era.
    ///
    /// ```
    /// use ocop::place::AnyProvince;
    ///
    /// let yen_bai = AnyProvince::find("Yên Bái")?;
    /// // The code alone would be read as Lào Cai today, so store the value, not the code.
    /// assert_eq!((yen_bai.code(), yen_bai.to_string().as_str()), ("15", "former/15"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Former(province) => province.code(),
            Self::Current(province) => province.code(),
        }
    }

    /// The last name that it has in its era, with the unit word.
    ///
    /// ```
    /// use ocop::Lang;
    /// use ocop::place::{AnyProvince, Era};
    ///
    /// let province = AnyProvince::from_code(Era::Current, "86")?;
    /// assert_eq!(province.name().get(Lang::Vi), "Tỉnh Vĩnh Long");
    /// assert_eq!(province.name().get(Lang::En), "Vĩnh Long province");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Former(province) => province.name(),
            Self::Current(province) => province.name(),
        }
    }

    /// The province of the 34 that it is, or is part of.
    ///
    /// ```
    /// use ocop::Province;
    /// use ocop::place::AnyProvince;
    ///
    /// // A product registered in Bến Tre counts for Vĩnh Long today.
    /// assert_eq!(AnyProvince::find("Bến Tre")?.current(), Province::VinhLong);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn current(self) -> Province {
        match self {
            Self::Former(province) => province.successor(),
            Self::Current(province) => province,
        }
    }

    pub(super) const fn record(self) -> &'static Record {
        match self {
            Self::Former(province) => province.record(),
            Self::Current(province) => province.record(),
        }
    }

    pub(super) fn all(era: Era) -> impl Iterator<Item = Self> {
        let (former, current) = match era {
            Era::Former => (FormerProvince::ALL, [].as_slice()),
            Era::Current => ([].as_slice(), Province::ALL),
        };
        former.iter().copied().map(Self::Former).chain(current.iter().copied().map(Self::Current))
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
    /// The era and the code: `current/15`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.era(), self.code())
    }
}

impl FromStr for AnyProvince {
    type Err = AnyProvinceError;

    /// Reads the era and the code: `current/15`. Any other text is an [`AnyProvinceError`].
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (era, code) = text.split_once('/').unwrap_or((text, ""));
        let era = Era::from_code(era).map_err(AnyProvinceError::Era)?;
        Self::from_code(era, code).map_err(AnyProvinceError::Code)
    }
}

impl Say for AnyProvince {
    /// The name, the code and the era.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.era() {
            Era::Former => words::former_province(lang, f, &self.name(), &self.code()),
            Era::Current => words::current_province(lang, f, &self.name(), &self.code()),
        }
    }
}
