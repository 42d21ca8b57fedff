use core::fmt;

use time::Date;

use super::dated::Dated;
use super::{judged, words};
use crate::base::{Lang, Say};

/// Something that a registry says otherwise than the library counts. It is told, and changes no
/// figure.
///
/// ```
/// use ocop::registry::RegistryFinding;
/// use ocop::{Lang, Say};
/// use time::macros::date;
///
/// let (printed, counted) = (date!(2023 - 02 - 03), date!(2023 - 02 - 04));
/// let (earliest, latest) = (counted, counted);
/// let finding = RegistryFinding::PrintedEnd { rating: 1, printed, earliest, latest };
/// assert_eq!(finding.code(), "printed_end");
/// assert!(finding.text(Lang::Vi).to_string().contains("04/02/2023"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the code and the days.
///
/// ```
/// use ocop::registry::RegistryFinding;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "finding": "printed_end", "rating": 1, "printed": "2023-02-03", "earliest": "2023-02-04",
///   "latest": "2023-02-04"
/// }"#;
/// let finding: RegistryFinding = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&finding)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistryFinding {
    /// The printed last day is none that can be counted (`printed_end`).
    PrintedEnd {
        /// The place of the rating among the product's ratings, oldest first, from 1.
        rating: usize,
        /// The printed last day.
        printed: Date,
        /// The earliest last day that can be counted.
        earliest: Date,
        /// The latest: the same where the day of issue is known.
        latest: Date,
    },
}

impl RegistryFinding {
    pub(super) fn of(rating: usize, dated: &Dated) -> Option<Self> {
        let printed = dated.rating.printed_through()?;
        let issued = dated.issued?;
        let (earliest, latest) = (judged::end(dated, issued.first)?, judged::end(dated, issued.last)?);
        let differs = printed < earliest || latest < printed;
        differs.then_some(Self::PrintedEnd { rating, printed, earliest, latest })
    }

    /// The stable code.
    ///
    /// ```
    /// use ocop::registry::RegistryFinding;
    /// use time::macros::date;
    ///
    /// let (printed, counted) = (date!(2023 - 02 - 03), date!(2023 - 02 - 04));
    /// let (rating, earliest, latest) = (1, counted, counted);
    /// let finding = RegistryFinding::PrintedEnd { rating, printed, earliest, latest };
    /// assert_eq!(finding.code(), "printed_end");
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::PrintedEnd { .. } => "printed_end",
        }
    }
}

impl Say for RegistryFinding {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PrintedEnd { rating, printed, earliest, latest } if earliest == latest => {
                words::printed_end(lang, f, rating, printed, earliest)
            }
            Self::PrintedEnd { rating, printed, earliest, latest } => {
                words::printed_end_of_year(lang, f, rating, printed, earliest, latest)
            }
        }
    }
}

impl fmt::Display for RegistryFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}
