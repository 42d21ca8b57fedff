use core::fmt;

use time::Date;

use super::dated::Dated;
use super::{judged, words};
use crate::base::{Lang, Say};

/// A difference between what a registry says and what the library counts. It is reported, and it
/// changes no figure.
///
/// [`RegisteredProduct::findings`](super::RegisteredProduct::findings) gives it, and
/// [`Figures::findings`](super::Figures::findings) counts the products that have one.
///
/// Source: [reading 12](crate::law::Reading::Terms) for the last day counted; 1048, Art. 3, for a
/// province's own recognition.
///
/// ```
/// use ocop::law::DossierKind;
/// use ocop::registry::{RegisteredProducer, RegisteredProduct, RegisteredRating};
/// use ocop::{Lang, Province, Say, Star};
/// use time::macros::date;
///
/// // Issued on 2020-02-04; the certificate prints a day less than the library counts.
/// let issued_on = date!(2020 - 02 - 04);
/// let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, issued_on)?
///     .with_printed_through(date!(2023 - 02 - 03))?;
/// let maker = RegisteredProducer::new("HTX A")?;
/// let product = RegisteredProduct::new("s1", maker, Province::NgheAn, [rating])?;
/// let finding = product.findings()[0];
/// assert_eq!(finding.code(), "printed_end");
/// assert!(finding.text(Lang::Vi).to_string().contains("04/02/2023"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, the place of the rating and the days. Reading refuses an
/// unknown code, and passes over names that a later version adds.
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
    /// The printed last day is not a last day that can be counted (`printed_end`).
    PrintedEnd {
        /// The place of the rating among the product's ratings, oldest first, from 1.
        rating: usize,
        /// The printed last day, that day included.
        printed: Date,
        /// The earliest last day that can be counted, that day included.
        earliest: Date,
        /// The latest last day that can be counted: the same day where the day of issue is known.
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
