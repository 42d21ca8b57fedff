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
    /// The era of the provinces that T stands for: that of the days when such codes were given.
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
/// [`new`](Self::new) makes it from its parts, [`parse`](Self::parse) reads it from text with its
/// era, and [`parse_without_era`](Self::parse_without_era) reads it from text alone. It holds the
/// place ([`CodePlace`]), the serial number and the year of assessment, and it prints in the form
/// of its era.
///
/// Codes are compared by era first and then part by part, so codes of two eras are never equal.
///
/// Source: [reading 21](crate::law::Reading::ProductCodes). [`CodeEra::basis`] names the sheets
/// that print each form.
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
/// // It may be district 268 with a wrong year, or commune 00268 without its zeros.
/// let error = ProductCode::parse_without_era("01-268-3-2026").unwrap_err();
/// assert_eq!(error.eras(), [CodeEra::WithDistrict, CodeEra::WithCommune]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its era and its code. Reading checks the code by its form alone, as
/// [`parse_by_form`](Self::parse_by_form) does, and refuses a name that it does not know.
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
    /// A code from its parts: the place, the serial number and the year of assessment, which is
    /// one of the [years of the place's era](CodeEra::years).
    ///
    /// Whether there are such units is not asked: see `CodePlace::units` (feature `communes`).
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
    /// // Four parts with a commune are the form of 26/2026, not of 2024.
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

    /// Reads a code of an era. It must be written in full: with all leading zeros, and with one
    /// hyphen between two parts.
    ///
    /// With the feature `communes` the units are checked too (`CodePlace::units`): there must be
    /// such a district or commune, in the province and the district that the code names. The tables
    /// have the districts of 2025-06-30. A code whose district ended before that day is read by
    /// [`parse_by_form`](Self::parse_by_form).
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
    /// [`ProductCodeError`]:
    ///
    /// * `code_of_other_era`: it is a code of another era
    /// * `code_not_in_form`: it lost or gained zeros, or has other marks than hyphens; the error
    ///   names the code meant
    /// * `unknown_code_form`: the form of the codes of its year is not known
    /// * `wrong_part_count`: it has too few parts or too many
    /// * `invalid_code_part`: a part is not in its form
    /// * `unknown_province_code`, `retired_province_code`: T is no province of the era
    /// * with the feature `communes`, its units do not go together: `unknown_district_code`,
    ///   `district_elsewhere`, `unknown_commune_code`, `commune_code_of_other_era`,
    ///   `ended_commune_code`, `doubtful_commune_code`, `commune_elsewhere` (`CodePlace::units`)
    pub fn parse(text: &str, era: CodeEra) -> Result<Self, ProductCodeError> {
        Self::parse_by_form(text, era)?.with_units_checked(text)
    }

    /// Reads a code of an era by its form alone: whether there are such units is not asked.
    ///
    /// Stored codes are read back in this way. So a stored code stays readable when the tables are
    /// corrected, and when a program is built with the tables for the first time.
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
    /// [`ProductCodeError`], on the conditions of [`parse`](Self::parse): `code_of_other_era`,
    /// `code_not_in_form`, `unknown_code_form`, `wrong_part_count`, `invalid_code_part`,
    /// `unknown_province_code`, `retired_province_code`.
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

    /// Reads a code and tells its era from its form.
    ///
    /// Nothing is mended: a text that is no code of any era is an error. The error is about the
    /// nearest era, in which the fewest parts are wrong or missing. Five parts are near to
    /// [`CodeEra::FiveParts`] alone. Four parts may be near to each era, for a code of five parts
    /// may have lost its district or its commune. If several eras are equally near, the code is
    /// [ambiguous](ProductCodeError::Ambiguous) and the error lists them. If only zeros were lost
    /// or marks added, the error names the code that is [meant](ProductCodeError::meant).
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
    /// [`ProductCodeError`]: `ambiguous_code` where several eras are equally near. On the
    /// conditions of [`parse`](Self::parse) in the nearest era: `code_not_in_form`,
    /// `unknown_code_form`, `wrong_part_count`, `invalid_code_part`, `unknown_province_code`,
    /// `retired_province_code`, and with the feature `communes` those of units that do not go
    /// together.
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

    /// STT, the serial number, from 1: in the district under 1048, otherwise in the commune.
    #[must_use]
    #[doc(alias("số thứ tự", "so thu tu"))]
    pub const fn serial(self) -> NonZeroU32 {
        self.serial
    }

    /// The year of assessment, one of the [years of the era](CodeEra::years).
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
