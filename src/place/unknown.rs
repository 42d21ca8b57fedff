use alloc::string::String;
use core::fmt;

use crate::base::{Allowed, Details, Lang, Problem, Quoted, Say, UnknownCode, problem};
use crate::place::{AnyProvince, Era, FormerProvince, Province, words};

/// A code that no province of an era has.
///
/// Its code is `retired_province_code` if one of the 34 was asked for and one of the 63 had the
/// code, and `unknown_province_code` otherwise.
///
/// ```
/// use ocop::{FormerProvince, Problem, Province};
///
/// let error = Province::from_code("83").unwrap_err();
/// assert_eq!(error.code(), "retired_province_code");
/// assert_eq!(error.retired(), Some(FormerProvince::BenTre));
/// assert_eq!(FormerProvince::from_code("03").unwrap_err().code(), "unknown_province_code");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownProvinceCode {
    given: String,
    era: Era,
    retired: Option<FormerProvince>,
}

impl UnknownProvinceCode {
    pub(super) fn new(given: &str, era: Era) -> Self {
        let retired = FormerProvince::ALL.iter().copied().find(|province| province.code() == given);
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

    /// The former province that had the code until 2025-06-30; `None` where none had it, or where
    /// the 63 were asked.
    #[must_use]
    pub const fn retired(&self) -> Option<FormerProvince> {
        self.retired
    }
}

impl Say for UnknownProvinceCode {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = Quoted(&self.given);
        match self.retired {
            None => words::unknown_province_code(lang, f, &given, &self.era),
            Some(before) => {
                let after = before.successor();
                let before = AnyProvince::from(before);
                words::retired_province_code(
                    lang,
                    f,
                    &given,
                    &self.era,
                    &before,
                    &after.name(),
                    &after.code(),
                )
            }
        }
    }
}

impl Problem for UnknownProvinceCode {
    /// `unknown_province_code`, or `retired_province_code` if a former province had it.
    fn code(&self) -> &'static str {
        match self.retired {
            Some(_) => "retired_province_code",
            None => "unknown_province_code",
        }
    }

    fn details(&self) -> Details {
        let codes = match self.era {
            Era::Former => FormerProvince::CODES,
            Era::Current => Province::CODES,
        };
        Details::of_field("province").with_given(&self.given).allowing(Allowed::one_of(codes))
    }
}

/// Why a text is no era and code of a province.
///
/// The text of an [`AnyProvince`](crate::place::AnyProvince) is an era and a code, `current/15`;
/// one of the two is wrong. Its code is `unknown_era`, `unknown_province_code` or
/// `retired_province_code`.
///
/// ```
/// use ocop::Problem;
/// use ocop::place::{AnyProvince, AnyProvinceError};
///
/// let error = "new/15".parse::<AnyProvince>().unwrap_err();
/// assert!(matches!(error, AnyProvinceError::Era(_)));
/// let error = "current/83".parse::<AnyProvince>().unwrap_err();
/// assert_eq!(error.code(), "retired_province_code");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnyProvinceError {
    /// What stands before the slash is no era (`unknown_era`).
    Era(UnknownCode),
    /// What stands behind the slash is no code of a province in the era (`unknown_province_code`,
    /// `retired_province_code`).
    Code(UnknownProvinceCode),
}

impl AnyProvinceError {
    fn problem(&self) -> &dyn Problem {
        match self {
            Self::Era(error) => error,
            Self::Code(error) => error,
        }
    }
}

impl Say for AnyProvinceError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem().say(lang, f)
    }
}

impl Problem for AnyProvinceError {
    fn code(&self) -> &'static str {
        self.problem().code()
    }

    fn details(&self) -> Details {
        self.problem().details()
    }
}

problem! { UnknownProvinceCode, AnyProvinceError }
