//! Product codes of the three eras ([reading 21](crate::law::Reading::ProductCodes)).

use core::fmt;
use core::num::NonZeroU32;

use alloc::string::String;
use alloc::vec::Vec;

use crate::Edition;
use crate::base::{Lang, Say};
use crate::law::{Basis, Reading};
use crate::place::{AnyProvince, CodeEra, CommuneCode, DistrictCode, Era};

mod error;
mod place;
mod read;
mod words;

pub use error::{ProductCodeError, YearOutOfEra};
pub use place::CodePlace;

impl CodeEra {
    /// Which provinces T stands for: those of the days when the codes were given.
    ///
    /// ```
    /// use ocop::place::{CodeEra, Era};
    ///
    /// assert_eq!(CodeEra::FiveParts.provinces(), Era::Former);
    /// assert_eq!(CodeEra::WithCommune.provinces(), Era::Current);
    /// ```
    #[must_use]
    pub const fn provinces(self) -> Era {
        match self {
            Self::WithDistrict | Self::FiveParts => Era::Former,
            Self::WithCommune => Era::Current,
        }
    }

    /// What the form rests on: the sheets that print it, and [reading
    /// 21](crate::law::Reading::ProductCodes).
    ///
    /// ```
    /// use ocop::place::CodeEra;
    ///
    /// let basis: Vec<_> = CodeEra::WithCommune.basis().map(|basis| basis.to_string()).collect();
    /// assert_eq!(basis[0], "Decision 26/2026/QĐ-TTg, Annex II");
    /// assert_eq!(basis[1], "Reading 21 (product codes by era)");
    /// ```
    pub fn basis(self) -> impl Iterator<Item = Basis> {
        let printed = move |edition: &Edition| match edition.rules().product_code {
            crate::law::Answer::Says(era, citation) if era == self => Some(citation),
            _ => None,
        };
        // The editions of a decision print it in the same place.
        let mut last = None;
        let sheets =
            Edition::ALL.iter().filter_map(printed).filter(move |sheet| last.replace(*sheet) != Some(*sheet));
        sheets.map(Basis::Law).chain([Basis::Reading(Reading::ProductCodes)])
    }
}

/// A product's code, with its era.
///
/// Codes print as they were read. They compare by era, then part by part: codes of two eras are
/// never equal.
///
/// Stored, a code stands beside its era: `{"era": "five_parts", "code": "83-829-28780-3-2022"}`.
///
/// Source: [reading 21](crate::law::Reading::ProductCodes).
///
/// ```
/// use ocop::place::{CodeEra, CodePlace, CommuneCode};
/// use ocop::{FormerProvince, ProductCode, Province};
/// use std::num::NonZeroU32;
///
/// let commune = CommuneCode::new("28780")?;
/// let place = CodePlace::WithCommune { province: Province::VinhLong, commune };
/// let code = ProductCode::new(place, NonZeroU32::MIN, 2026)?;
/// assert_eq!(code.to_string(), "86-28780-1-2026");
///
/// let code = ProductCode::parse("83-829-28780-3-2022", CodeEra::FiveParts)?;
/// assert_eq!(code.province(), FormerProvince::BenTre.into());
/// assert_eq!(ProductCode::parse_without_era("83-829-28780-3-2022")?, code);
///
/// // District 268 and a slip in the year, or commune 00268 without its zeros?
/// let error = ProductCode::parse_without_era("01-268-3-2026").unwrap_err();
/// assert_eq!(error.eras(), [CodeEra::WithDistrict, CodeEra::WithCommune]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading checks them as making one does, and
/// refuses a name that it does not know.
///
/// ```
/// use ocop::ProductCode;
///
/// let json = r#"{"era":"five_parts","code":"83-829-28780-3-2022"}"#;
/// let code: ProductCode = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&code)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProductCode {
    place: CodePlace,
    serial: NonZeroU32,
    year: u16,
}

impl ProductCode {
    /// A code from its parts.
    ///
    /// ```
    /// use ocop::place::{CodePlace, CommuneCode};
    /// use ocop::{Problem, ProductCode, Province};
    /// use std::num::NonZeroU32;
    ///
    /// let commune = CommuneCode::new("28870")?;
    /// let place = CodePlace::WithCommune { province: Province::VinhLong, commune };
    /// let serial = NonZeroU32::new(7).ok_or("zero")?;
    /// assert_eq!(ProductCode::new(place, serial, 2026)?.to_string(), "86-28870-7-2026");
    /// // Four parts with a commune are codes of 26/2026; 2024 had others.
    /// assert_eq!(ProductCode::new(place, serial, 2024).unwrap_err().code(), "year_out_of_era");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`YearOutOfEra`] (`year_out_of_era`) for a year that codes of the place's era cannot name.
    pub const fn new(place: CodePlace, serial: NonZeroU32, year: u16) -> Result<Self, YearOutOfEra> {
        let era = place.era();
        let years = era.years();
        if year < *years.start() || *years.end() < year {
            return Err(YearOutOfEra::new(era, year));
        }
        Ok(Self { place, serial, year })
    }

    /// Reads a code of an era, written in full: no zero may be missing and no space added.
    ///
    /// With the feature `communes` the units are held against the tables besides
    /// ([`CodePlace::units`]): a commune must be one of the era, and in the province and district
    /// that the code names. The tables with districts are those of 2025-06-30; a code whose
    /// district ended before is read by [`parse_by_form`](Self::parse_by_form).
    ///
    /// ```
    /// use ocop::place::CodeEra;
    /// use ocop::{Problem, ProductCode};
    ///
    /// let code = ProductCode::parse("30-294-10852-1-2021", CodeEra::FiveParts)?;
    /// assert_eq!((code.serial().get(), code.year()), (1, 2021));
    ///
    /// let error = ProductCode::parse("30-294-10852-1-2021", CodeEra::WithCommune).unwrap_err();
    /// assert_eq!((error.code(), error.eras()), ("code_of_other_era", &[CodeEra::FiveParts][..]));
    /// # Ok::<(), ocop::place::ProductCodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ProductCodeError`] says that the text is a code of another era (`code_of_other_era`), that
    /// it lost zeros or carries marks, and which code is meant (`code_not_in_form`), that codes of
    /// its year are not known (`unknown_code_form`), which part is wrong and what it may be
    /// (`invalid_code_part`, `wrong_part_count`, and for T those of
    /// [`UnknownProvinceCode`](crate::place::UnknownProvinceCode)), or that the units do not go
    /// together (those of `CodeUnitError`, with the feature `communes`).
    pub fn parse(text: &str, era: CodeEra) -> Result<Self, ProductCodeError> {
        Self::parse_by_form(text, era)?.with_units_checked(text)
    }

    /// Reads a code of an era by its form alone: whether there are such units is not asked.
    ///
    /// So are kept codes read back: a table that was corrected, or a program that is built with the
    /// tables, makes none of them unreadable.
    ///
    /// ```
    /// use ocop::ProductCode;
    /// use ocop::place::CodeEra;
    ///
    /// // District 405 of Thanh Hóa ended in 2024.
    /// let code = ProductCode::parse_by_form("38-405-16009-1-2022", CodeEra::FiveParts)?;
    /// assert_eq!(code.to_string(), "38-405-16009-1-2022");
    /// # Ok::<(), ocop::place::ProductCodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ProductCodeError`] as for [`parse`](Self::parse) (`code_of_other_era`, `code_not_in_form`,
    /// `unknown_code_form`, `invalid_code_part`, `wrong_part_count`, and for T those of
    /// [`UnknownProvinceCode`](crate::place::UnknownProvinceCode)), but for the units.
    pub fn parse_by_form(text: &str, era: CodeEra) -> Result<Self, ProductCodeError> {
        let parts = read::split(text);
        let error = match read::code(text, &parts, era) {
            Ok(code) => return Ok(code),
            Err(error) => error,
        };
        let given = || String::from(text);
        let mut others = CodeEra::ALL.iter().filter(|other| read::code(text, &parts, **other).is_ok());
        if let Some(actual) = others.next() {
            return Err(ProductCodeError::OtherEra { given: given(), asked: era, actual: [*actual] });
        }
        match read::meant(text, era) {
            Some(meant) => {
                Err(ProductCodeError::NotInForm { given: given(), era, part: error.part(), meant })
            }
            None => Err(error),
        }
    }

    /// The code, if its units go together.
    #[cfg(feature = "communes")]
    fn with_units_checked(self, text: &str) -> Result<Self, ProductCodeError> {
        match self.place.units() {
            Ok(_) => Ok(self),
            Err(error) => Err(ProductCodeError::Units { given: String::from(text), era: self.era(), error }),
        }
    }

    /// The code; without the tables there is nothing to hold its units against.
    #[cfg(not(feature = "communes"))]
    #[expect(clippy::unnecessary_wraps, reason = "with the tables it can fail")]
    const fn with_units_checked(self, _: &str) -> Result<Self, ProductCodeError> {
        Ok(self)
    }

    /// Reads a code whose form tells its era.
    ///
    /// Nothing is mended: a text that is no code of any era is an error. Five parts are those of
    /// 2021-2025 alone; four are also such a code that lost its district or commune. The era with
    /// the fewest parts wrong or missing is the nearest, and the error is that of
    /// [`parse`](Self::parse) in it. If several are as near, the code is
    /// [ambiguous](ProductCodeError::Ambiguous) and the error lists them. An error names the code
    /// that is [meant](ProductCodeError::meant) where zeros were lost or marks added.
    ///
    /// ```
    /// use ocop::law::Gap;
    /// use ocop::{Problem, ProductCode};
    ///
    /// // There were no districts in 2026, and the sheets of 26/2026 print four parts.
    /// let error = ProductCode::parse_without_era("83-829-28780-3-2026").unwrap_err();
    /// assert_eq!(error.code(), "unknown_code_form");
    /// assert_eq!(error.gap(), Some(Gap::CodesWithoutDistrict));
    ///
    /// let error = ProductCode::parse_without_era("83 – 829 – 28780 – 03 – 2022").unwrap_err();
    /// assert_eq!(error.code(), "code_not_in_form");
    /// let meant = error.meant().map(|code| code.to_string());
    /// assert_eq!(meant.as_deref(), Some("83-829-28780-3-2022"));
    /// ```
    ///
    /// # Errors
    ///
    /// [`ProductCodeError`] as said, and where several eras are as near `ambiguous_code`.
    pub fn parse_without_era(text: &str) -> Result<Self, ProductCodeError> {
        let parts = read::split(text);
        let mut unknown = None;
        for era in CodeEra::ALL {
            match read::code(text, &parts, *era) {
                Ok(code) => return code.with_units_checked(text),
                Err(error @ ProductCodeError::UnknownForm { .. }) => unknown = Some(error),
                Err(_) => {}
            }
        }
        if let Some(error) = unknown {
            return Err(error);
        }
        let given = || String::from(text);
        // The years of the forms with as many parts do not meet: a code is meant in one era at most.
        let meant = CodeEra::ALL.iter().find_map(|era| Some((*era, read::meant(text, *era)?)));
        let nearest: Vec<CodeEra> = read::nearest(&parts);
        match (nearest.as_slice(), meant) {
            ([_, _, ..], meant) => {
                let meant = meant.map(|(_, meant)| meant);
                Err(ProductCodeError::Ambiguous { given: given(), eras: nearest, meant })
            }
            (_, Some((era, meant))) => {
                let part = read::code(text, &parts, era).err().and_then(|error| error.part());
                Err(ProductCodeError::NotInForm { given: given(), era, part, meant })
            }
            ([era], None) => read::code(text, &parts, *era),
            ([], None) => {
                Err(ProductCodeError::PartCount { given: given(), era: None, found: read::count(text) })
            }
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
    ///
    /// ```
    /// use ocop::place::CodeEra;
    /// use ocop::{FormerProvince, ProductCode};
    ///
    /// let code = ProductCode::parse_by_form("15-138-04573-2-2023", CodeEra::FiveParts)?;
    /// // 15 was Yên Bái in 2023; today it is Lào Cai's.
    /// assert_eq!(code.province(), FormerProvince::YenBai.into());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn province(self) -> AnyProvince {
        self.place.province()
    }

    /// H, the district; `None` under 26/2026.
    ///
    /// ```
    /// use ocop::place::{CodeEra, DistrictCode};
    /// use ocop::ProductCode;
    ///
    /// let code = ProductCode::parse("30-294-10852-1-2021", CodeEra::FiveParts)?;
    /// assert_eq!(code.district(), Some(DistrictCode::new("294")?));
    /// let code = ProductCode::parse("86-28870-7-2026", CodeEra::WithCommune)?;
    /// assert_eq!(code.district(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn district(self) -> Option<DistrictCode> {
        self.place.district()
    }

    /// X, the commune; `None` under 1048.
    ///
    /// ```
    /// use ocop::place::{CodeEra, CommuneCode};
    /// use ocop::ProductCode;
    ///
    /// let code = ProductCode::parse("86-28870-7-2026", CodeEra::WithCommune)?;
    /// assert_eq!(code.commune(), Some(CommuneCode::new("28870")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn commune(self) -> Option<CommuneCode> {
        self.place.commune()
    }

    /// STT, the serial number: in the district under 1048, else in the commune.
    #[must_use]
    #[doc(alias("số thứ tự", "so thu tu"))]
    pub const fn serial(self) -> NonZeroU32 {
        self.serial
    }

    /// The year of registration.
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

impl Say for ProductCode {
    /// As it is printed, alike in both languages.
    fn say(&self, _: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
