use core::fmt;

use crate::base::{Allowed, Details, Lang, Problem, Say, problem};
use crate::catalogue::{SetId, words};

/// Something of one criteria set, such as a criterion, a level or a sheet, was given where that of
/// another set is needed.
///
/// Its code is `other_set`.
///
/// ```
/// use ocop::{Problem, ProductSet, ScoreSheet, SetId};
///
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
/// let elsewhere = SetId::decision_26(ProductSet::Tourism).criteria_set().criterion("1.1")?;
/// assert_eq!(sheet.level(elsewhere).unwrap_err().code(), "other_set");
/// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherSet {
    given: SetId,
    needed: SetId,
}

impl OtherSet {
    pub(crate) fn check(given: SetId, needed: SetId) -> Result<(), Self> {
        if given == needed { Ok(()) } else { Err(Self { given, needed }) }
    }

    /// The set that was given.
    #[must_use]
    pub const fn given(self) -> SetId {
        self.given
    }

    /// The set that is needed.
    #[must_use]
    pub const fn needed(self) -> SetId {
        self.needed
    }
}

impl Say for OtherSet {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::other_set(lang, f, &self.given, &self.needed)
    }
}

impl Problem for OtherSet {
    fn code(&self) -> &'static str {
        "other_set"
    }

    fn details(&self) -> Details {
        Details::given(self.given).in_set(self.needed).allowing(Allowed::one_of([self.needed]))
    }
}

problem! { OtherSet }
