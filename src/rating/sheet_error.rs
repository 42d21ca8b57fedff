//! What can be wrong with a score sheet.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::base::{Allowed, Details, Joined, Lang, Problem, Quoted, Say, Shown, problem};
use crate::catalogue::{Case, CriterionId, LevelId, MAX_CRITERIA, SetId, UnknownCriterion, tags};
use crate::rating::{Choice, words};

/// One error on a score sheet.
///
/// Its code is `unknown_criterion`, `unknown_level`, `missing_case`, `unexpected_case`,
/// `unknown_case`, `not_a_level`, `repeated_criterion`, `no_story` or `open_criterion`: one for
/// each variant, in their order. Its [details](Problem::details) name the criterion and the levels
/// that are allowed there.
///
/// ```
/// use ocop::rating::SheetError;
/// use ocop::{OpenSheet, Problem, ProductSet, SetId};
///
/// let mut sheet = OpenSheet::new(SetId::decision_26(ProductSet::Tourism));
/// let error = sheet.choose("8", 1).unwrap_err();
/// assert!(matches!(error, SheetError::MissingCase { criterion } if criterion.code() == "8"));
/// assert_eq!(error.details().criterion.as_deref(), Some("8"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SheetError {
    /// The set has no criterion with the code given (`unknown_criterion`).
    UnknownCriterion(UnknownCriterion),
    /// The criterion has no such level (`unknown_level`).
    UnknownLevel {
        /// The criterion.
        criterion: CriterionId,
        /// What was chosen.
        choice: Choice,
    },
    /// The criterion offers two cases and the choice names none (`missing_case`).
    MissingCase {
        /// The criterion.
        criterion: CriterionId,
    },
    /// The choice names a case, but the criterion has none (`unexpected_case`).
    UnexpectedCase {
        /// The criterion.
        criterion: CriterionId,
        /// The case named.
        case: Case,
    },
    /// The choice names a case other than a and b (`unknown_case`).
    UnknownCase {
        /// The criterion.
        criterion: CriterionId,
        /// The case that was named.
        given: String,
    },
    /// The level is not a whole number (`not_a_level`).
    NotALevel {
        /// The criterion.
        criterion: CriterionId,
        /// What was given, as it was written. `…` stands for the contents of a list or an object.
        given: String,
    },
    /// The criterion is given twice (`repeated_criterion`).
    Repeated {
        /// The criterion.
        criterion: CriterionId,
    },
    /// A story-only criterion has points although the product has no story (`no_story`).
    ///
    /// Source: [reading 6](crate::law::Reading::StoryOnly).
    NoStory {
        /// The story-only criterion.
        criterion: CriterionId,
        /// The criterion that says whether there is a story.
        story: CriterionId,
    },
    /// The criterion is not answered yet, but a closed sheet is needed (`open_criterion`).
    Open {
        /// The criterion.
        criterion: CriterionId,
    },
}

impl SheetError {
    /// The criterion that the error is on; `None` if the set has no criterion with the code given.
    ///
    /// ```
    /// use ocop::{OpenSheet, ProductSet, SetId};
    ///
    /// let mut sheet = OpenSheet::new(SetId::decision_26(ProductSet::Tea));
    /// let on = sheet.choose("1.1", 9).unwrap_err().criterion();
    /// assert_eq!(on.map(|criterion| criterion.to_string()).as_deref(), Some("2026/11/1.1"));
    /// // Tea has no criterion 77.
    /// assert_eq!(sheet.choose("77", 1).unwrap_err().criterion(), None);
    /// ```
    #[must_use]
    pub const fn criterion(&self) -> Option<CriterionId> {
        match self {
            Self::UnknownCriterion(_) => None,
            Self::UnknownLevel { criterion, .. }
            | Self::MissingCase { criterion }
            | Self::UnexpectedCase { criterion, .. }
            | Self::UnknownCase { criterion, .. }
            | Self::NotALevel { criterion, .. }
            | Self::Repeated { criterion }
            | Self::NoStory { criterion, .. }
            | Self::Open { criterion } => Some(*criterion),
        }
    }

    fn set(&self) -> Option<SetId> {
        match self {
            Self::UnknownCriterion(error) => error.set(),
            _ => self.criterion().map(CriterionId::set),
        }
    }

    /// The levels of the criterion. No level is allowed too.
    ///
    /// ```
    /// use ocop::{OpenSheet, ProductSet, SetId};
    ///
    /// let mut sheet = OpenSheet::new(SetId::decision_26(ProductSet::Tourism));
    /// let error = sheet.choose("8", 1).unwrap_err();
    /// let tags: Vec<_> = error.allowed().map(|level| level.tag().to_string()).collect();
    /// assert_eq!(tags.first().map(String::as_str), Some("a1"));
    /// assert!(tags.contains(&String::from("b1")));
    /// ```
    pub fn allowed(&self) -> impl Iterator<Item = LevelId> + use<> {
        self.criterion().into_iter().flat_map(CriterionId::levels)
    }
}

impl Say for SheetError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(criterion) = self.criterion() else {
            return match self {
                Self::UnknownCriterion(error) => error.say(lang, f),
                _ => Ok(()),
            };
        };
        let (code, set, allowed) = (criterion.code(), criterion.set(), Joined(tags(criterion)));
        match self {
            Self::UnknownCriterion(_) => Ok(()),
            Self::UnknownLevel { choice, .. } => words::unknown_level(lang, f, &code, &set, choice, &allowed),
            Self::MissingCase { .. } => words::missing_case(lang, f, &code, &set, &allowed),
            Self::UnexpectedCase { case, .. } => {
                words::unexpected_case(lang, f, &code, &set, &case.code(), &allowed)
            }
            Self::UnknownCase { given, .. } => {
                words::unknown_case(lang, f, &code, &set, &Quoted(given), &allowed)
            }
            Self::NotALevel { given, .. } => {
                words::not_a_level(lang, f, &code, &set, &Shown(given), &allowed)
            }
            Self::Repeated { .. } => words::repeated(lang, f, &code, &set),
            Self::NoStory { story, .. } => words::no_story(lang, f, &code, &set, &story.code()),
            Self::Open { .. } => words::open(lang, f, &code, &set, &allowed),
        }
    }
}

impl Problem for SheetError {
    fn code(&self) -> &'static str {
        match self {
            Self::UnknownCriterion(error) => error.code(),
            Self::UnknownLevel { .. } => "unknown_level",
            Self::MissingCase { .. } => "missing_case",
            Self::UnexpectedCase { .. } => "unexpected_case",
            Self::UnknownCase { .. } => "unknown_case",
            Self::NotALevel { .. } => "not_a_level",
            Self::Repeated { .. } => "repeated_criterion",
            Self::NoStory { .. } => "no_story",
            Self::Open { .. } => "open_criterion",
        }
    }

    fn details(&self) -> Details {
        let Some(criterion) = self.criterion() else {
            return match self {
                Self::UnknownCriterion(error) => error.details(),
                _ => Details::default(),
            };
        };
        let details = Details::default().in_set(criterion.set()).on_criterion(criterion.code());
        let details = match self {
            Self::UnknownLevel { choice, .. } => details.with_given(choice),
            Self::UnexpectedCase { case, .. } => details.with_given(case),
            Self::UnknownCase { given, .. } | Self::NotALevel { given, .. } => details.with_given(given),
            _ => details,
        };
        let none = core::iter::once(String::from("0"));
        let tags = tags(criterion).map(|tag| alloc::format!("{tag}"));
        details.allowing(Allowed::one_of(none.chain(tags)))
    }
}

problem! { SheetError }

/// Everything that is wrong with a score sheet: at least one error.
///
/// Its code and its details are those of the first error; [`SheetError`] lists the codes.
///
/// The number of errors that are kept is limited, so that a long list of wrong choices does not
/// make a long list of errors. [`iter`](Self::iter) gives at most 80 errors, and
/// [`more`](Self::more) tells how many others there are. The text has a sentence for each of the
/// first 40. It lists the codes of the set once, however many codes are unknown.
///
/// ```
/// use ocop::{Choice, Lang, Problem, ProductSet, Say, ScoreSheet, SetId};
///
/// let tourism = SetId::decision_26(ProductSet::Tourism);
/// let wrong = [("1.1", Choice::level(9)), ("8", Choice::level(1))];
/// let errors = ScoreSheet::from_choices(tourism, wrong).unwrap_err();
/// let codes: Vec<_> = errors.iter().map(|error| error.code()).collect();
/// assert_eq!(codes, ["unknown_level", "missing_case"]);
/// println!("{}", errors.text(Lang::Vi));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetErrors {
    errors: Vec<SheetError>,
    more: usize,
}

/// How many errors of a sheet are kept; a sheet of known criteria, each wrong and without its
/// story, has fewer.
const MOST: usize = 2 * MAX_CRITERIA;

impl SheetErrors {
    /// No errors: not yet an error itself.
    pub(super) const fn none() -> Self {
        Self { errors: Vec::new(), more: 0 }
    }

    /// Notes an error, or counts it where there are many already.
    pub(super) fn add(&mut self, error: SheetError) {
        if self.errors.len() < MOST {
            self.errors.push(error);
        } else {
            // Nobody gives so many choices that their number leaves its type.
            self.more = self.more.saturating_add(1);
        }
    }

    /// Notes several errors.
    pub(super) fn add_all(mut self, errors: impl IntoIterator<Item = SheetError>) -> Self {
        errors.into_iter().for_each(|error| self.add(error));
        self
    }

    /// `Err` if there are any errors.
    pub(super) fn or<T>(self, value: T) -> Result<T, Self> {
        if self.errors.is_empty() { Ok(value) } else { Err(self) }
    }

    /// The errors in the order in which they were found, at most 80.
    pub fn iter(&self) -> core::slice::Iter<'_, SheetError> {
        self.errors.iter()
    }

    /// How many more errors there are than [`iter`](Self::iter) gives.
    ///
    /// ```
    /// use ocop::{ProductSet, ScoreSheet, SetId};
    ///
    /// let wrong = core::iter::repeat_n(("9.9", 1_u8), 100);
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let errors = ScoreSheet::from_choices(tea, wrong).unwrap_err();
    /// assert_eq!((errors.iter().count(), errors.more()), (80, 20));
    /// ```
    #[must_use]
    pub const fn more(&self) -> usize {
        self.more
    }
}

impl<'a> IntoIterator for &'a SheetErrors {
    type Item = &'a SheetError;
    type IntoIter = core::slice::Iter<'a, SheetError>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<SheetError> for SheetErrors {
    fn from(error: SheetError) -> Self {
        Self { errors: alloc::vec![error], more: 0 }
    }
}

impl Say for SheetErrors {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut codes_said = false;
        let mut errors = self.errors.iter();
        for (place, error) in errors.by_ref().take(MAX_CRITERIA).enumerate() {
            f.write_str(if place == 0 { "" } else { "; " })?;
            match (error, error.set()) {
                (SheetError::UnknownCriterion(unknown), Some(set)) if codes_said => {
                    words::another_unknown_criterion(lang, f, &set, &Quoted(unknown.given()))?;
                }
                (SheetError::UnknownCriterion(unknown), _) => {
                    codes_said = true;
                    unknown.say(lang, f)?;
                }
                _ => error.say(lang, f)?,
            }
        }
        match errors.len().saturating_add(self.more) {
            0 => Ok(()),
            left => {
                f.write_str("; ")?;
                words::more_errors(lang, f, &left)
            }
        }
    }
}

impl Problem for SheetErrors {
    /// The code of the first error.
    fn code(&self) -> &'static str {
        self.errors.first().map_or("invalid_sheet", SheetError::code)
    }

    /// The details of the first error.
    fn details(&self) -> Details {
        self.errors.first().map(SheetError::details).unwrap_or_default()
    }
}

problem! { SheetErrors }
