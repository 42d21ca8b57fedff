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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "mã số sản phẩm")]
#[doc(alias = "mã sản phẩm")]
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
    /// codes of its year are not known (`unknown_code_form`), or which part is wrong and what it
    /// may be (`invalid_code_part`, `wrong_part_count`, and for T those of
    /// [`UnknownProvinceCode`](crate::place::UnknownProvinceCode)).
    pub fn parse(text: &str, era: CodeEra) -> Result<Self, ProductCodeError> {
        let parts = read::split(text);
        read::code(text, &parts, era).map_err(|error| {
            let mut others = CodeEra::ALL.iter().filter(|other| read::code(text, &parts, **other).is_ok());
            match others.next() {
                Some(actual) => {
                    ProductCodeError::OtherEra { given: String::from(text), asked: era, actual: [*actual] }
                }
                None => error,
            }
        })
    }

    /// Reads a code whose form tells its era.
    ///
    /// Nothing is mended: a text that is no code of any era is an error. Five parts are those of
    /// 2021-2025 alone; four are also such a code that lost its district or commune. The era with
    /// the fewest parts wrong or missing is the nearest, and the error is that of
    /// [`parse`](Self::parse) in it. If several are as near, the code is
    /// [ambiguous](ProductCodeError::Ambiguous) and the error lists them.
    ///
    /// ```
    /// use ocop::law::Gap;
    /// use ocop::{Problem, ProductCode};
    ///
    /// // There were no districts in 2026, and the sheets of 26/2026 print four parts.
    /// let error = ProductCode::parse_without_era("83-829-28780-3-2026").unwrap_err();
    /// assert_eq!(error.code(), "unknown_code_form");
    /// assert_eq!(error.gap(), Some(Gap::CodesWithoutDistrict));
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
                Ok(code) => return Ok(code),
                Err(error @ ProductCodeError::UnknownForm { .. }) => unknown = Some(error),
                Err(_) => {}
            }
        }
        if let Some(error) = unknown {
            return Err(error);
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
        self.place.province()
    }

    /// H, the district; `None` under 26/2026.
    #[must_use]
    pub const fn district(self) -> Option<DistrictCode> {
        self.place.district()
    }

    /// X, the commune; `None` under 1048.
    #[must_use]
    pub const fn commune(self) -> Option<CommuneCode> {
        self.place.commune()
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

impl Say for ProductCode {
    /// As it is printed, alike in both languages.
    fn say(&self, _: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
