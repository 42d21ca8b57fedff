use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::words;
use crate::base::{Details, Lang, Problem, Quoted, Say, problem};
use crate::place::{CommuneCode, Era};

/// A commune by its code and the era of the code. One code may mean one commune up to 2025-06-30
/// and another one since 2025-07-01.
///
/// [`new`](Self::new) makes it, and text becomes one by `parse` (`invalid_commune_of_era`). A
/// [`Breakdown`](super::Breakdown) counts products by it.
///
/// Source: [reading 29](crate::law::Reading::Communes).
///
/// ```
/// use ocop::place::{CommuneCode, Era};
/// use ocop::registry::CommuneOfEra;
///
/// let commune = CommuneOfEra::new(Era::Current, CommuneCode::new("00268")?);
/// assert_eq!(commune.to_string(), "current/00268");
/// assert_eq!("current/00268".parse(), Ok(commune));
/// # Ok::<(), ocop::place::InvalidUnitCode>(())
/// ```
///
/// # Stored form
///
/// In every format it is text: the era and the code, with a slash between them. Reading refuses any
/// other text.
///
/// ```
/// use ocop::registry::CommuneOfEra;
///
/// let json = r#""current/00268""#;
/// let commune: CommuneOfEra = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&commune)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CommuneOfEra {
    era: Era,
    code: CommuneCode,
}

impl CommuneOfEra {
    /// The commune with a code in an era. Whether there is such a commune is not checked.
    ///
    /// ```
    /// use ocop::place::{CommuneCode, Era};
    /// use ocop::registry::CommuneOfEra;
    ///
    /// let code = CommuneCode::new("28870")?;
    /// // One code, two communes: the era tells which.
    /// assert_ne!(CommuneOfEra::new(Era::Former, code), CommuneOfEra::new(Era::Current, code));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn new(era: Era, code: CommuneCode) -> Self {
        Self { era, code }
    }

    /// The era of the code.
    #[must_use]
    pub const fn era(self) -> Era {
        self.era
    }

    /// The code.
    #[must_use]
    pub const fn code(self) -> CommuneCode {
        self.code
    }
}

impl fmt::Display for CommuneOfEra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.era, self.code)
    }
}

impl FromStr for CommuneOfEra {
    type Err = InvalidCommuneOfEra;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (era, code) = text.split_once('/')?;
            Some(Self::new(Era::from_code(era).ok()?, CommuneCode::new(code).ok()?))
        };
        read().ok_or_else(|| InvalidCommuneOfEra { given: String::from(text) })
    }
}

/// The error for text that is not an era and a code of a commune. Its code is
/// `invalid_commune_of_era`.
///
/// The right text is an era (`former` or `current`) and five digits, with a slash between them:
/// `current/28870`.
///
/// ```
/// use ocop::Problem;
/// use ocop::registry::CommuneOfEra;
///
/// let error = "28870".parse::<CommuneOfEra>().unwrap_err();
/// assert_eq!(error.code(), "invalid_commune_of_era");
/// assert!("former/28870".parse::<CommuneOfEra>().is_ok());
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCommuneOfEra {
    given: String,
}

impl Say for InvalidCommuneOfEra {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::invalid_commune_of_era(lang, f, &Quoted(&self.given))
    }
}

impl Problem for InvalidCommuneOfEra {
    fn code(&self) -> &'static str {
        "invalid_commune_of_era"
    }

    fn details(&self) -> Details {
        Details::of_field("commune").with_given(&self.given)
    }
}

problem! { InvalidCommuneOfEra }
