use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use rust_decimal::Decimal;

use crate::base::{Allowed, Details, Lang, Problem, Quoted, Say, decimal, problem};
use crate::producer::words;

/// The share of the capital that the local community holds, in per cent, from 0 to 100, both
/// included.
///
/// It decides the level of a joint-stock company: with 51% or more it has the level of a
/// cooperative, with less the level below. The share is exact and never rounded before it is
/// compared, so 50.999% is under 51%. It is read from text, or made from a number
/// ([`from_percent`](Self::from_percent)).
///
/// Source: the criterion on the type of organisation, in the criteria that the decisions print.
///
/// ```
/// use ocop::producer::LocalCapital;
///
/// assert!("51".parse::<LocalCapital>()?.reaches(51));
/// assert!(!"50.999".parse::<LocalCapital>()?.reaches(51));
/// assert!("100.01".parse::<LocalCapital>().is_err());
/// # Ok::<(), ocop::producer::InvalidLocalCapital>(())
/// ```
///
/// # Stored form
///
/// In every format it is text, as it is read and printed. Reading refuses text that is no such
/// value.
///
/// ```
/// use ocop::producer::LocalCapital;
///
/// let json = r#""51""#;
/// let capital: LocalCapital = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&capital)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LocalCapital(Decimal);

impl LocalCapital {
    /// A share in per cent, from 0 to 100, both included.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::producer::LocalCapital;
    /// use rust_decimal::Decimal;
    ///
    /// // 51.5 per cent, as a number from a spreadsheet.
    /// let share = LocalCapital::from_percent(Decimal::new(515, 1))?;
    /// assert_eq!(share.to_string(), "51.5");
    /// let error = LocalCapital::from_percent(Decimal::new(-1, 0)).unwrap_err();
    /// assert_eq!(error.code(), "invalid_local_capital");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidLocalCapital`] (`invalid_local_capital`) below 0 and above 100.
    pub fn from_percent(percent: Decimal) -> Result<Self, InvalidLocalCapital> {
        if percent < Decimal::ZERO || percent > Decimal::ONE_HUNDRED {
            return Err(InvalidLocalCapital { given: alloc::format!("{percent}") });
        }
        Ok(Self(percent.normalize()))
    }

    /// The share in per cent, without trailing zeros.
    ///
    /// ```
    /// use ocop::producer::LocalCapital;
    ///
    /// let share: LocalCapital = "50.500".parse()?;
    /// assert_eq!(share.percent().to_string(), "50.5");
    /// # Ok::<(), ocop::producer::InvalidLocalCapital>(())
    /// ```
    #[must_use]
    pub const fn percent(self) -> Decimal {
        self.0
    }

    /// Whether the share is at least so many per cent.
    ///
    /// ```
    /// use ocop::producer::LocalCapital;
    ///
    /// let almost: LocalCapital = "50.999".parse()?;
    /// assert!(almost.reaches(50) && !almost.reaches(51));
    /// # Ok::<(), ocop::producer::InvalidLocalCapital>(())
    /// ```
    #[must_use]
    pub fn reaches(self, percent: u8) -> bool {
        self.0 >= Decimal::from(percent)
    }
}

impl FromStr for LocalCapital {
    type Err = InvalidLocalCapital;

    /// Reads digits, with a point before any decimals: `51`, `50.5`. A sign, a per cent sign, an
    /// exponent, more than 28 digits and a share above 100 are an [`InvalidLocalCapital`].
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let invalid = || InvalidLocalCapital { given: String::from(text) };
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let well_formed = match text.split_once('.') {
            Some((whole, decimals)) => plain(whole) && plain(decimals),
            None => plain(text),
        };
        if !well_formed {
            return Err(invalid());
        }
        // Exact: more digits than a decimal holds are refused, not rounded.
        let percent = decimal(text).ok_or_else(invalid)?;
        Self::from_percent(percent).map_err(|_| invalid())
    }
}

impl fmt::Display for LocalCapital {
    /// The share without the per cent sign, as it is read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Say for LocalCapital {
    /// The share with the per cent sign.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::percent(lang, f, &self.0)
    }
}

/// A text or a number that is no share of capital (`invalid_local_capital`).
///
/// It names the range that is allowed: 0 to 100 per cent, both included.
///
/// ```
/// use ocop::producer::LocalCapital;
/// use ocop::{Lang, Say};
///
/// let error = "51%".parse::<LocalCapital>().unwrap_err();
/// assert_eq!(error.given(), "51%");
/// println!("{}", error.text(Lang::Vi));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidLocalCapital {
    given: String,
}

impl InvalidLocalCapital {
    /// The share given.
    ///
    /// ```
    /// use ocop::producer::LocalCapital;
    ///
    /// assert_eq!("120".parse::<LocalCapital>().unwrap_err().given(), "120");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

impl Say for InvalidLocalCapital {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::invalid_local_capital(lang, f, &Quoted(&self.given))
    }
}

impl Problem for InvalidLocalCapital {
    fn code(&self) -> &'static str {
        "invalid_local_capital"
    }

    fn details(&self) -> Details {
        Details::of_field("local_capital").with_given(&self.given).allowing(Allowed::range(0, 100))
    }
}

problem! { InvalidLocalCapital }
