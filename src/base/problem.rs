//! What is wrong, where, what was given and what is allowed: one trait for every error.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use crate::base::Say;

/// An error of this library: a stable code, a text in both languages, the place, what was given,
/// what is allowed.
///
/// Every error type implements it, so a service can turn any error into its own answer.
/// [`Display`](fmt::Display) is the English text; [`Say::text`] gives either language. The page of
/// an error type names its codes, and [`codes`](crate::codes) lists them all.
///
/// ```
/// use ocop::{Lang, Problem, Say, SetId, Regime};
///
/// fn answer(problem: &impl Problem) -> (&'static str, String) {
///     (problem.code(), problem.text(Lang::Vi).to_string())
/// }
///
/// let error = SetId::new(Regime::Decision26, 99).unwrap_err();
/// let (code, text) = answer(&error);
/// assert_eq!(code, "unknown_set");
/// assert!(text.contains("99"));
/// assert_eq!(error.details().given.as_deref(), Some("99"));
/// ```
///
/// # Stored form
///
/// As JSON every error is an object of the same eight parts, and those that do not apply are null:
/// its code, its text in both languages, its place (the set, the criterion, the member's sheet from
/// 1, the field), what was given, and what is allowed ([`Allowed`]). It is written and not read
/// back. A service answers with it, or with a [`Refusal`](crate::wire::Refusal), which names the
/// request too and lists several errors.
///
/// ```
/// use ocop::{Regime, SetId};
/// use serde_json::json;
///
/// let error = SetId::new(Regime::Decision26, 99).unwrap_err();
/// let stored = json!({
///     "code": "unknown_set",
///     "text": {
///         "vi": "Quyết định số 26/2026/QĐ-TTg không có bộ tiêu chí 99; các bộ được đánh số từ 1 \
///           đến 26",
///         "en": "no set 99 under 26/2026/QĐ-TTg: its sets are numbered 1 to 26"
///     },
///     "set": null, "criterion": null, "member": null, "field": null,
///     "given": "99", "allowed": {"from": "1", "to": "26"}
/// });
/// assert_eq!(serde_json::to_value(&error)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Problem: core::error::Error + Say {
    /// The stable code of the error, `snake_case`.
    ///
    /// ```
    /// use ocop::{Problem, Regime, SetId};
    ///
    /// assert_eq!(SetId::new(Regime::Decision26, 99).unwrap_err().code(), "unknown_set");
    /// ```
    fn code(&self) -> &'static str;

    /// Where it is, what was given and what is allowed, as far as the error knows.
    ///
    /// ```
    /// use ocop::{Problem, Regime, SetId};
    ///
    /// let details = SetId::new(Regime::Decision26, 99).unwrap_err().details();
    /// assert_eq!(details.given.as_deref(), Some("99"));
    /// // The error is not about a criterion.
    /// assert_eq!(details.criterion, None);
    /// ```
    fn details(&self) -> Details {
        Details::default()
    }
}

/// Where an error is, what was given and what is allowed.
///
/// [`Problem::details`] gives it. A part that does not apply is `None`, and [`Allowed::Unsaid`] in
/// the case of `allowed`.
///
/// ```
/// use ocop::{Allowed, Problem, ProductSet, ScoreSheet, SetId};
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let details = ScoreSheet::from_choices(tea, [("1.1", 9_u8)]).unwrap_err().details();
/// assert_eq!(details.set.as_deref(), Some("2026/11"));
/// assert_eq!((details.criterion.as_deref(), details.given.as_deref()), (Some("1.1"), Some("9")));
/// assert!(matches!(details.allowed, Allowed::OneOf(levels) if levels == ["0", "1", "2", "3"]));
/// ```
///
/// # Stored form
///
/// By itself it is not stored: its parts stand in [every error](crate::Problem#stored-form).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Details {
    /// The criteria set, such as `2026/13`.
    pub set: Option<String>,
    /// The printed code of the criterion.
    pub criterion: Option<String>,
    /// The place of the member's sheet among the sheets, from 1.
    pub member: Option<usize>,
    /// The field of a record or request, with dots between its levels.
    pub field: Option<String>,
    /// What was given, as text.
    pub given: Option<String>,
    /// What is allowed.
    pub allowed: Allowed,
}

impl Details {
    /// What was given.
    pub(crate) fn given(given: impl fmt::Display) -> Self {
        Self { given: Some(given.to_string()), ..Self::default() }
    }

    /// The field it stands in.
    pub(crate) fn of_field(field: &str) -> Self {
        Self { field: Some(String::from(field)), ..Self::default() }
    }

    /// The same with the set.
    pub(crate) fn in_set(self, set: impl fmt::Display) -> Self {
        Self { set: Some(set.to_string()), ..self }
    }

    /// The same with the criterion.
    pub(crate) fn on_criterion(self, criterion: &str) -> Self {
        Self { criterion: Some(String::from(criterion)), ..self }
    }

    /// The same with the member's place, from 1.
    pub(crate) fn of_member(self, member: usize) -> Self {
        Self { member: Some(member), ..self }
    }

    /// The same with what was given.
    pub(crate) fn with_given(self, given: impl fmt::Display) -> Self {
        Self { given: Some(given.to_string()), ..self }
    }

    /// The same with what is allowed.
    pub(crate) fn allowing(self, allowed: Allowed) -> Self {
        Self { allowed, ..self }
    }
}

/// What is allowed at a place.
///
/// [`Details::allowed`] holds it.
///
/// ```
/// use ocop::{Allowed, Authority, Problem};
///
/// let error = Authority::from_code("village").unwrap_err();
/// let codes = ["district", "province", "centre"].map(String::from);
/// assert_eq!(error.details().allowed, Allowed::OneOf(codes.into()));
/// ```
///
/// # Stored form
///
/// As JSON it is a list of values, `{"from": "1", "to": "26"}` for a range, or null where the text
/// alone says it.
///
/// ```
/// use ocop::{Allowed, Problem, Regime, SetId, Star};
///
/// let error = SetId::new(Regime::Decision26, 27).unwrap_err();
/// let one_to_26 = Allowed::Range(Some("1".into()), Some("26".into()));
/// assert_eq!(error.details().allowed, one_to_26);
/// let json = serde_json::to_value(&error)?;
/// assert_eq!(json["allowed"]["to"], "26");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Allowed {
    /// Only the text of the error says it.
    #[default]
    Unsaid,
    /// One of these.
    OneOf(Vec<String>),
    /// From the first to the second, both included; an open end is `None`.
    Range(Option<String>, Option<String>),
}

impl Allowed {
    /// One of some values.
    pub(crate) fn one_of<T: fmt::Display>(values: impl IntoIterator<Item = T>) -> Self {
        Self::OneOf(values.into_iter().map(|value| value.to_string()).collect())
    }

    /// A range with both ends.
    pub(crate) fn range(from: impl fmt::Display, to: impl fmt::Display) -> Self {
        Self::Range(Some(from.to_string()), Some(to.to_string()))
    }
}

/// Gives errors their [`Display`](fmt::Display) (English), [`Error`](core::error::Error) and stored
/// form.
macro_rules! problem {
    ($($Type:ty),* $(,)?) => {$(
        impl core::fmt::Display for $Type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::base::Say::say(self, $crate::base::Lang::En, f)
            }
        }

        impl core::error::Error for $Type {}

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $Type {
            /// Code, text in both languages, place, given and allowed.
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::base::stored::problem(self, serializer)
            }
        }
    )*};
}
pub(crate) use problem;
