use core::fmt;

use crate::base::{Allowed, Details, Lang, Problem, Say, problem};
use crate::crosswalk::{ForecastSummary, words};

/// The error for more products than a [`ForecastSummary`] counts, which are
/// [`MOST_PRODUCTS`](ForecastSummary::MOST_PRODUCTS) (`too_many_products`).
///
/// [`ForecastSummary::add`] and [`merge`](ForecastSummary::merge) give it.
///
/// ```
/// use ocop::crosswalk::{ForecastSummary, TooManyProducts};
/// use ocop::{Allowed, Problem};
///
/// // Only a program that counted wrongly can have stored so many products.
/// let most = ForecastSummary::MOST_PRODUCTS;
/// let stored = format!(
///     r#"{{"format": "ocop.forecast-summary/1", "products": {most},
///         "courses": [], "by_proofs": [],
///         "stars": [{{"stars": {{"then": 1, "certain": 1, "possible": 1}}, "products": {most}}}],
///         "demands": [], "missed": [], "filings": [], "lapsed": 0, "undated": {most}}}"#
/// );
/// let part: ForecastSummary = serde_json::from_str(&stored)?;
/// let mut whole = part.clone();
/// let error: TooManyProducts = whole.merge(&part).unwrap_err();
/// assert_eq!((error.code(), error.given()), ("too_many_products", most * 2));
/// let allowed = Allowed::Range(Some("0".into()), Some(most.to_string()));
/// assert_eq!(error.details().allowed, allowed);
/// // The summary stays as it was.
/// assert_eq!(whole, part);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyProducts {
    given: u64,
}

impl TooManyProducts {
    /// The number of products, if it is one that a summary counts.
    pub(super) fn check(products: u64) -> Result<(), Self> {
        if products <= ForecastSummary::MOST_PRODUCTS { Ok(()) } else { Err(Self { given: products }) }
    }

    /// How many products there would have been.
    #[must_use]
    pub const fn given(self) -> u64 {
        self.given
    }
}

impl Say for TooManyProducts {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::too_many_products(lang, f, &self.given, &ForecastSummary::MOST_PRODUCTS)
    }
}

impl Problem for TooManyProducts {
    fn code(&self) -> &'static str {
        "too_many_products"
    }

    fn details(&self) -> Details {
        let allowed = Allowed::range(0, ForecastSummary::MOST_PRODUCTS);
        Details::of_field("products").with_given(self.given).allowing(allowed)
    }
}

problem! { TooManyProducts }
