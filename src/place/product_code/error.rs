use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::{ProductCode, words};
use crate::base::{Allowed, Details, Lang, OneOf, Problem, Quoted, Say, problem};
use crate::law::Gap;
#[cfg(feature = "communes")]
use crate::place::CodeUnitError;
use crate::place::{CodeEra, CodePart, UnknownProvinceCode};

/// A year of assessment that codes of an era cannot name (`year_out_of_era`).
///
/// Each form of codes has its years ([`CodeEra::years`]), and the year of a code must be one of
/// them.
///
/// Source: [reading 21](crate::law::Reading::ProductCodes).
///
/// ```
/// use ocop::place::{CodeEra, CodePlace, DistrictCode};
/// use ocop::{FormerProvince, ProductCode};
/// use std::num::NonZeroU32;
///
/// let district = DistrictCode::new("829")?;
/// let place = CodePlace::WithDistrict { province: FormerProvince::BenTre, district };
/// let error = ProductCode::new(place, NonZeroU32::MIN, 2026).unwrap_err();
/// assert_eq!((error.era(), error.year()), (CodeEra::WithDistrict, 2026));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearOutOfEra {
    era: CodeEra,
    year: u16,
}

impl YearOutOfEra {
    pub(super) const fn new(era: CodeEra, year: u16) -> Self {
        Self { era, year }
    }

    /// The era.
    #[must_use]
    pub const fn era(&self) -> CodeEra {
        self.era
    }

    /// The year given.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.year
    }
}

impl Say for YearOutOfEra {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::year_out_of_era(lang, f, &self.year, &self.era, &Years(self.era))
    }
}

impl Problem for YearOutOfEra {
    fn code(&self) -> &'static str {
        "year_out_of_era"
    }

    fn details(&self) -> Details {
        let years = self.era.years();
        Details::of_field("year").with_given(self.year).allowing(Allowed::range(years.start(), years.end()))
    }
}

/// Why a text is no product code.
///
/// It says what is wrong, in which part and for which era. If only zeros or marks are wrong, it
/// names the code meant. Each case below names its code.
///
/// ```
/// use ocop::place::CodeEra;
/// use ocop::{Lang, Problem, ProductCode, Say};
///
/// let error = ProductCode::parse("86/28870/07/2026", CodeEra::WithCommune).unwrap_err();
/// assert_eq!(error.code(), "code_not_in_form");
/// assert_eq!(error.meant().map(|code| code.to_string()).as_deref(), Some("86-28870-7-2026"));
/// println!("{}", error.text(Lang::Vi));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProductCodeError {
    /// It has too many parts or too few (`wrong_part_count`).
    PartCount {
        /// The text given.
        given: String,
        /// The era it was read in; `None` if it has too few or too many parts for every era.
        era: Option<CodeEra>,
        /// How many parts it has.
        found: usize,
    },
    /// A part is not in its form (`invalid_code_part`).
    Part {
        /// The text given.
        given: String,
        /// The era it was read in.
        era: CodeEra,
        /// The first part that is wrong.
        part: CodePart,
        /// What stands there.
        found: String,
    },
    /// No province of the era has the two digits of T as its code (`unknown_province_code`, or
    /// `retired_province_code` if one of the 34 is needed and one of the 63 had the code).
    Province {
        /// The text given.
        given: String,
        /// The era it was read in.
        era: CodeEra,
        /// What is wrong with the code of the province.
        error: UnknownProvinceCode,
    },
    /// It is a code of another era than asked (`code_of_other_era`).
    OtherEra {
        /// The text given.
        given: String,
        /// The era asked.
        asked: CodeEra,
        /// The one era that it is a code of.
        actual: [CodeEra; 1],
    },
    /// It has the form of an era, but the form of the codes of its year is not known
    /// (`unknown_code_form`).
    UnknownForm {
        /// The text given.
        given: String,
        /// The era whose form it has.
        era: CodeEra,
        /// What is not known.
        gap: Gap,
    },
    /// It is no code as it stands, and it could be a wrong code of more than one era
    /// (`ambiguous_code`).
    Ambiguous {
        /// The text given.
        given: String,
        /// The eras it could be, oldest first.
        eras: Vec<CodeEra>,
        /// The code meant if zeros were lost or marks added, and nothing else is wrong.
        meant: Option<ProductCode>,
    },
    /// It lost leading zeros, has a serial number with leading zeros, or has other marks than
    /// hyphens (`code_not_in_form`).
    NotInForm {
        /// The text given.
        given: String,
        /// The era of the code meant.
        era: CodeEra,
        /// The first part that is not in its form; `None` if the parts are not joined by hyphens.
        part: Option<CodePart>,
        /// The code meant.
        meant: ProductCode,
    },
    /// Its province, district and commune do not go together (the codes of [`CodeUnitError`]).
    #[cfg(feature = "communes")]
    Units {
        /// The text given.
        given: String,
        /// The era it was read in.
        era: CodeEra,
        /// What does not go together.
        error: CodeUnitError,
    },
}

impl ProductCodeError {
    /// The text given.
    ///
    /// ```
    /// use ocop::place::CodeEra;
    /// use ocop::ProductCode;
    ///
    /// let error = ProductCode::parse("86-28870-2026", CodeEra::WithCommune).unwrap_err();
    /// assert_eq!(error.given(), "86-28870-2026");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        match self {
            Self::PartCount { given, .. }
            | Self::Part { given, .. }
            | Self::Province { given, .. }
            | Self::OtherEra { given, .. }
            | Self::UnknownForm { given, .. }
            | Self::NotInForm { given, .. }
            | Self::Ambiguous { given, .. } => given,
            #[cfg(feature = "communes")]
            Self::Units { given, .. } => given,
        }
    }

    /// The eras that the error is about: for `code_of_other_era` the era that the text is a code
    /// of, for `ambiguous_code` every era that it could be of, otherwise the era it was read in.
    /// Empty for a `wrong_part_count` for every era.
    ///
    /// ```
    /// use ocop::place::CodeEra;
    /// use ocop::{Problem, ProductCode};
    ///
    /// let error = ProductCode::parse("83-829-28780-3-2022", CodeEra::WithCommune).unwrap_err();
    /// assert_eq!(error.code(), "code_of_other_era");
    /// assert_eq!(error.eras(), [CodeEra::FiveParts]);
    /// ```
    #[must_use]
    pub fn eras(&self) -> &[CodeEra] {
        match self {
            Self::PartCount { era, .. } => era.as_slice(),
            Self::Part { era, .. }
            | Self::Province { era, .. }
            | Self::UnknownForm { era, .. }
            | Self::NotInForm { era, .. } => core::slice::from_ref(era),
            #[cfg(feature = "communes")]
            Self::Units { era, .. } => core::slice::from_ref(era),
            Self::OtherEra { actual, .. } => actual,
            Self::Ambiguous { eras, .. } => eras,
        }
    }

    /// The part that is wrong, where the error is about one part.
    ///
    /// ```
    /// use ocop::place::{CodeEra, CodePart};
    /// use ocop::{Problem, ProductCode};
    ///
    /// let error = ProductCode::parse("86-2887O-7-2026", CodeEra::WithCommune).unwrap_err();
    /// // The letter O stands in the commune's code.
    /// assert_eq!((error.code(), error.part()), ("invalid_code_part", Some(CodePart::Commune)));
    /// ```
    #[must_use]
    pub const fn part(&self) -> Option<CodePart> {
        match self {
            Self::Part { part, .. } => Some(*part),
            Self::NotInForm { part, .. } => *part,
            Self::Province { .. } => Some(CodePart::Province),
            #[cfg(feature = "communes")]
            Self::Units { error, .. } => Some(error.part()),
            Self::PartCount { .. }
            | Self::OtherEra { .. }
            | Self::UnknownForm { .. }
            | Self::Ambiguous { .. } => None,
        }
    }

    /// The code meant, if zeros were lost or marks added and nothing else is wrong with the form.
    /// Whether there are such units is not asked.
    ///
    /// ```
    /// use ocop::place::CodeEra;
    /// use ocop::ProductCode;
    ///
    /// // A spreadsheet dropped the leading zero of Hà Nội's 01 and of its commune.
    /// let error = ProductCode::parse("1-4-3-2026", CodeEra::WithCommune).unwrap_err();
    /// assert_eq!(error.meant().map(|code| code.to_string()).as_deref(), Some("01-00004-3-2026"));
    /// ```
    #[must_use]
    pub const fn meant(&self) -> Option<ProductCode> {
        match self {
            Self::NotInForm { meant, .. } => Some(*meant),
            Self::Ambiguous { meant, .. } => *meant,
            _ => None,
        }
    }

    /// Why the province, the district and the commune do not go together, where that is the reason.
    ///
    /// ```
    /// use ocop::place::{CodeEra, CodePart};
    /// use ocop::ProductCode;
    ///
    /// // Chợ Lách (28870) is in Vĩnh Long (86), not in Hồ Chí Minh city (79).
    /// let error = ProductCode::parse("79-28870-1-2026", CodeEra::WithCommune).unwrap_err();
    /// assert_eq!(error.units().map(|units| units.part()), Some(CodePart::Commune));
    /// ```
    #[cfg(feature = "communes")]
    #[must_use]
    pub const fn units(&self) -> Option<&CodeUnitError> {
        match self {
            Self::Units { error, .. } => Some(error),
            _ => None,
        }
    }

    /// The gap in what the library knows, where that is the reason.
    ///
    /// ```
    /// use ocop::law::Gap;
    /// use ocop::place::CodeEra;
    /// use ocop::ProductCode;
    ///
    /// // There were no districts in 2026, and no text that is known says what codes looked like.
    /// let error = ProductCode::parse("83-829-28780-3-2026", CodeEra::FiveParts).unwrap_err();
    /// assert_eq!(error.gap(), Some(Gap::CodesWithoutDistrict));
    /// ```
    #[must_use]
    pub const fn gap(&self) -> Option<Gap> {
        match self {
            Self::UnknownForm { gap, .. } => Some(*gap),
            _ => None,
        }
    }
}

impl Say for ProductCodeError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = Quoted(self.given());
        match self {
            Self::PartCount { era: None, found, .. } => words::part_count(lang, f, &given, found),
            Self::PartCount { era: Some(era), found, .. } => {
                words::part_count_of(lang, f, &given, found, era, &era.parts().len(), &era.pattern())
            }
            Self::Part { era, part, found, .. } => {
                let form = PartForm(*part, *era);
                words::part(lang, f, &given, &PartName(*part), &Quoted(found), &form, &EraForm(*era))
            }
            Self::Province { era, error, .. } => words::province(lang, f, &given, era, error),
            Self::OtherEra { asked, actual: [actual], .. } => {
                words::other_era(lang, f, &given, asked, &asked.pattern(), &EraOfYears(*actual))
            }
            Self::UnknownForm { era, gap, .. } => {
                words::unknown_form(lang, f, &given, era, &era.pattern(), gap)
            }
            Self::Ambiguous { eras, meant, .. } => {
                let eras: Vec<EraOfYears> = eras.iter().copied().map(EraOfYears).collect();
                match meant {
                    None => words::ambiguous(lang, f, &given, &OneOf(&eras)),
                    Some(meant) => words::ambiguous_with_meant(lang, f, &given, &OneOf(&eras), meant),
                }
            }
            Self::NotInForm { era, meant, .. } => words::not_in_form(lang, f, &given, meant, &EraForm(*era)),
            #[cfg(feature = "communes")]
            Self::Units { error, .. } => words::units(lang, f, &given, error),
        }
    }
}

impl Problem for ProductCodeError {
    fn code(&self) -> &'static str {
        match self {
            Self::PartCount { .. } => "wrong_part_count",
            Self::Part { .. } => "invalid_code_part",
            Self::Province { error, .. } => error.code(),
            Self::OtherEra { .. } => "code_of_other_era",
            Self::UnknownForm { .. } => "unknown_code_form",
            Self::Ambiguous { .. } => "ambiguous_code",
            Self::NotInForm { .. } => "code_not_in_form",
            #[cfg(feature = "communes")]
            Self::Units { error, .. } => error.code(),
        }
    }

    fn details(&self) -> Details {
        let details = Details::of_field("product_code").with_given(self.given());
        let forms = |eras: &[CodeEra]| Allowed::one_of(eras);
        match self {
            Self::PartCount { era: None, .. } => details.allowing(forms(CodeEra::ALL)),
            Self::PartCount { era: Some(era), .. } => details.allowing(forms(&[*era])),
            Self::Part { part, era, .. } => match part {
                CodePart::Serial => details.allowing(Allowed::range(1, u32::MAX)),
                CodePart::Year => details.allowing(Allowed::range(era.years().start(), era.years().end())),
                CodePart::Province | CodePart::District | CodePart::Commune => details,
            },
            Self::Province { error, .. } => details.allowing(error.details().allowed),
            Self::OtherEra { .. } | Self::UnknownForm { .. } | Self::Ambiguous { .. } => {
                details.allowing(forms(self.eras()))
            }
            Self::NotInForm { meant, .. } => details.allowing(Allowed::one_of([meant])),
            #[cfg(feature = "communes")]
            Self::Units { error, .. } => details.allowing(error.details().allowed),
        }
    }
}

problem! { YearOutOfEra, ProductCodeError }

/// The years of an era.
struct Years(CodeEra);

impl Say for Years {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = self.0.years().into_inner();
        words::years(lang, f, &first, &last)
    }
}

/// An era with its form and its years.
struct EraOfYears(CodeEra);

impl Say for EraOfYears {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::era_of_years(lang, f, &self.0, &self.0.pattern(), &Years(self.0))
    }
}

/// An era with its form.
struct EraForm(CodeEra);

impl Say for EraForm {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::era_form(lang, f, &self.0, &self.0.pattern())
    }
}

/// A part with the letter that stands for it.
struct PartName(CodePart);

impl Say for PartName {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.letter() {
            Some(letter) => words::part_with_letter(lang, f, &self.0, &letter),
            None => self.0.say(lang, f),
        }
    }
}

/// What a part of a code may be.
struct PartForm(CodePart, CodeEra);

impl Say for PartForm {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            CodePart::Province => words::two_digits(lang, f),
            CodePart::District => words::three_digits(lang, f),
            CodePart::Commune => words::five_digits(lang, f),
            CodePart::Serial => words::serial(lang, f, &u32::MAX),
            CodePart::Year => words::four_digits(lang, f, &Years(self.1)),
        }
    }
}
