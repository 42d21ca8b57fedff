//! Choices, not yet checked against a criterion.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::base::{Details, Lang, Problem, Quoted, Say, problem};
use crate::catalogue::{Case, CriterionId, LevelId, SetId};
use crate::rating::{OpenSheet, ScoreSheet, SheetError, SheetErrors, words};

/// A choice on one criterion: a level, or no level.
///
/// A level is named by its position in the printed order, from 1. Where a criterion offers two
/// cases, the choice names the case too, and the position counts within the case. Position 0 stands
/// for no level.
///
/// A choice does not know its criterion: the sheet checks whether the criterion has such a level.
/// It is written `0` for no level, `3`, or `a2` with a case.
///
/// Source: [reading 5](crate::law::Reading::NoLevelMet) for no level,
/// [reading 7](crate::law::Reading::OneCase) for cases.
///
/// ```
/// use ocop::{Case, Choice};
///
/// assert_eq!("3".parse::<Choice>()?, Choice::level(3));
/// assert_eq!("a2".parse::<Choice>()?, Choice::in_case(Case::A, 2));
/// assert_eq!("-".parse::<Choice>()?, Choice::NONE);
/// # Ok::<(), ocop::rating::InvalidChoice>(())
/// ```
///
/// # Stored form
///
/// As JSON it is a number, or with a case a text: `3`, `"a2"`. Reading takes every spelling that
/// forms use: `3`, `"3"`, `"a2"`, `{"case": "a", "level": 2}`; null, `0` and `"-"` for no level.
///
/// ```
/// use ocop::{Case, Choice};
///
/// let choice: Choice = serde_json::from_str(r#"{"case": "a", "level": 2}"#)?;
/// assert_eq!(choice, Choice::in_case(Case::A, 2));
/// assert_eq!(serde_json::to_string(&choice)?, r#""a2""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Choice {
    case: Option<Case>,
    position: u64,
}

impl Choice {
    /// No level met: 0 points, and no minimum met ([reading 5](crate::law::Reading::NoLevelMet)).
    pub const NONE: Self = Self { case: None, position: 0 };

    /// The level at a position, from 1; 0 for no level.
    ///
    /// ```
    /// use ocop::Choice;
    ///
    /// assert_eq!(Choice::level(3).to_string(), "3");
    /// assert_eq!(Choice::level(0), Choice::NONE);
    /// ```
    #[must_use]
    pub const fn level(position: u64) -> Self {
        Self { case: None, position }
    }

    /// The level at a position within a case, from 1; 0 for no level.
    ///
    /// ```
    /// use ocop::{Case, Choice};
    ///
    /// let choice = Choice::in_case(Case::B, 1);
    /// assert_eq!(choice.to_string(), "b1");
    /// assert_eq!((choice.case(), choice.position()), (Some(Case::B), 1));
    /// ```
    #[must_use]
    pub const fn in_case(case: Case, position: u64) -> Self {
        Self { case: Some(case), position }
    }

    /// The case, where one is named.
    #[must_use]
    pub const fn case(self) -> Option<Case> {
        self.case
    }

    /// The position of the level, from 1; 0 for no level.
    #[must_use]
    pub const fn position(self) -> u64 {
        self.position
    }
}

impl From<u8> for Choice {
    fn from(position: u8) -> Self {
        Self::level(u64::from(position))
    }
}

impl From<(Case, u8)> for Choice {
    fn from((case, position): (Case, u8)) -> Self {
        Self::in_case(case, u64::from(position))
    }
}

impl From<LevelId> for Choice {
    fn from(level: LevelId) -> Self {
        Self { case: level.case(), position: u64::from(level.position()) }
    }
}

impl From<Option<LevelId>> for Choice {
    fn from(level: Option<LevelId>) -> Self {
        level.map_or(Self::NONE, Self::from)
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.case {
            Some(case) => write!(f, "{case}{}", self.position),
            None => write!(f, "{}", self.position),
        }
    }
}

impl Say for Choice {
    fn say(&self, _: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Choice {
    type Err = InvalidChoice;

    /// Reads `3`, `a2`, and `0` or `-` for no level.
    ///
    /// # Errors
    ///
    /// [`InvalidChoice`] (`invalid_choice`) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let invalid = || InvalidChoice { given: String::from(text) };
        if text == "-" {
            return Ok(Self::NONE);
        }
        let (case, digits) = match (text.strip_prefix('a'), text.strip_prefix('b')) {
            (Some(rest), _) => (Some(Case::A), rest),
            (_, Some(rest)) => (Some(Case::B), rest),
            (None, None) => (None, text),
        };
        Ok(Self { case, position: whole(digits).ok_or_else(invalid)? })
    }
}

/// A whole number as it is written: digits only, without leading zeros.
pub(crate) fn whole(text: &str) -> Option<u64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    plain.then(|| text.parse().ok()).flatten()
}

/// Text that is not a choice of a level.
///
/// Its code is `invalid_choice`. Reading a [`Choice`] from text gives it.
///
/// ```
/// use ocop::{Choice, Problem};
///
/// // Positions are whole numbers without zeros in front, and cases are a and b.
/// for text in ["03", "2.5", "c1", ""] {
///     let error = text.parse::<Choice>().unwrap_err();
///     assert_eq!((error.code(), error.given()), ("invalid_choice", text));
/// }
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidChoice {
    given: String,
}

impl InvalidChoice {
    /// The text that was given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

impl Say for InvalidChoice {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::invalid_choice(lang, f, &Quoted(&self.given))
    }
}

impl Problem for InvalidChoice {
    fn code(&self) -> &'static str {
        "invalid_choice"
    }

    fn details(&self) -> Details {
        Details::given(&self.given)
    }
}

problem! { InvalidChoice }

/// Where a choice stands among the levels of a criterion, from 1; 0 for none.
pub(crate) fn place_of(criterion: CriterionId, choice: Choice) -> Result<u8, SheetError> {
    match (criterion.has_cases(), choice.case) {
        (false, Some(case)) => return Err(SheetError::UnexpectedCase { criterion, case }),
        (true, None) if choice.position > 0 => return Err(SheetError::MissingCase { criterion }),
        _ => {}
    }
    if choice.position == 0 {
        return Ok(0);
    }
    criterion
        .levels()
        .find(|level| level.case() == choice.case && u64::from(level.position()) == choice.position)
        .map(LevelId::place)
        .ok_or(SheetError::UnknownLevel { criterion, choice })
}

/// What outside data gives for a criterion that is yet to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    Choice(Choice),
    /// Not answered yet.
    Open,
    /// Names something that is no case.
    UnknownCase(String),
    /// No level, as it was written; what is left out of a list or an object stands as `…`.
    NotALevel(String),
}

impl From<&str> for Given {
    fn from(text: &str) -> Self {
        if text == "?" {
            return Self::Open;
        }
        if let Ok(choice) = text.parse() {
            return Self::Choice(choice);
        }
        // A letter and a position: a case that does not exist.
        let mut rest = text.chars();
        match rest.next() {
            Some(letter) if letter.is_ascii_alphabetic() && whole(rest.as_str()).is_some() => {
                Self::UnknownCase(String::from(letter))
            }
            _ => Self::NotALevel(alloc::format!("{text:?}")),
        }
    }
}

/// Choices keyed by criterion code, as a form or a file gives them. They are not yet checked.
///
/// A program adds them one by one ([`add`](Self::add), [`add_text`](Self::add_text)), or reads them
/// from JSON. Every spelling of a [`Choice`] is read. What is not a choice is kept too, so that
/// [`check`](Self::check) can tell everything that is wrong at once. A checked form is a
/// [`ScoreSheet`], or an [`OpenSheet`] while it is still being filled in.
///
/// ```
/// use ocop::{Choices, ProductSet, SetId};
///
/// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
/// let mut form = Choices::new();
/// form.add("1.1", 2).add_text("1.5", "3");
/// assert_eq!(form.check(coffee)?.total(), 4);
///
/// let form: Choices = serde_json::from_str(r#"{"1.1": 2, "1.5": "3", "2.2": null, "77": true}"#)?;
/// let errors = form.check(coffee).unwrap_err();
/// assert_eq!(errors.iter().map(|error| error.code()).collect::<Vec<_>>(), ["unknown_criterion"]);
/// # use ocop::Problem as _;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The order in which choices are given is kept: the errors come in that order. Two values are
/// equal when they hold the same choices, also in another order.
///
/// # Stored form
///
/// As JSON it is an object of the choices by the code of the criterion. Reading takes every
/// spelling of a [`Choice`], and `"?"` for a criterion that is not answered yet. It keeps anything
/// else for the check, but writing refuses it.
///
/// ```
/// let form: ocop::Choices = serde_json::from_str(r#"{"1.1": "3", "8": "a1", "1.5": null}"#)?;
/// assert_eq!(serde_json::to_string(&form)?, r#"{"1.1":3,"8":"a1","1.5":0}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Choices(pub(super) Vec<(String, Given)>);

impl PartialEq for Choices {
    fn eq(&self, other: &Self) -> bool {
        let by_code = |choices: &Self| {
            let mut sorted = choices.0.clone();
            sorted.sort_by(|(one, _), (two, _)| one.cmp(two));
            sorted
        };
        self.0 == other.0 || self.0.len() == other.0.len() && by_code(self) == by_code(other)
    }
}

impl Eq for Choices {}

impl Choices {
    /// No choices.
    ///
    /// ```
    /// use ocop::{Choices, ProductSet, SetId};
    ///
    /// let nothing_ticked = Choices::new();
    /// assert!(nothing_ticked.is_empty());
    /// assert!(nothing_ticked.check(SetId::decision_26(ProductSet::Tea))?.is_blank());
    /// # Ok::<(), ocop::rating::SheetErrors>(())
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a choice on the criterion with a code.
    ///
    /// A code that is added twice is kept twice, so that [`check`](Self::check) can report it.
    ///
    /// ```
    /// use ocop::{Case, Choices, Problem, ProductSet, SetId};
    ///
    /// let mut form = Choices::new();
    /// form.add("1.1", 2).add("8", (Case::A, 1)).add("1.1", 3);
    /// let errors = form.check(SetId::decision_26(ProductSet::Tourism)).unwrap_err();
    /// assert_eq!((form.len(), errors.code()), (3, "repeated_criterion"));
    /// ```
    pub fn add(&mut self, code: &str, choice: impl Into<Choice>) -> &mut Self {
        self.0.push((String::from(code), Given::Choice(choice.into())));
        self
    }

    /// Adds what somebody typed for a criterion: `3`, `a2`, `0`, `-`, or `?` for not answered yet.
    ///
    /// Text that is not a choice is kept too, so that [`check`](Self::check) can report it.
    ///
    /// ```
    /// use ocop::{Choices, Problem, ProductSet, SetId};
    ///
    /// let mut form = Choices::new();
    /// form.add_text("1.1", "2").add_text("1.2", "two");
    /// let errors = form.check(SetId::decision_26(ProductSet::Tea)).unwrap_err();
    /// assert_eq!((errors.code(), errors.iter().count()), ("not_a_level", 1));
    /// ```
    pub fn add_text(&mut self, code: &str, text: &str) -> &mut Self {
        self.0.push((String::from(code), Given::from(text)));
        self
    }

    /// How many choices there are.
    ///
    /// A code that was added twice counts twice, and `?` counts too.
    ///
    /// ```
    /// let form: ocop::Choices = serde_json::from_str(r#"{"1.1": 2, "1.2": null, "8": "a1"}"#)?;
    /// assert_eq!(form.len(), 3); // null is an answer: no level is met
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no choices.
    ///
    /// ```
    /// use ocop::Choices;
    ///
    /// assert!(Choices::new().is_empty());
    /// assert!(!Choices::new().add("1.1", 0).is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Checks the choices against a set. On criteria that are left out no level is met.
    ///
    /// ```
    /// use ocop::{Choices, Problem, ProductSet, SetId};
    ///
    /// let form: Choices = serde_json::from_str(r#"{"1.1": 3, "1.2": "-", "2.2": "?"}"#)?;
    /// // A question mark stands for a criterion that is not answered yet: the sheet is not closed.
    /// let errors = form.check(SetId::decision_26(ProductSet::Tea)).unwrap_err();
    /// assert_eq!(errors.code(), "open_criterion");
    /// assert_eq!(errors.details().criterion.as_deref(), Some("2.2"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SheetErrors`] with everything that is wrong: a code that the set does not have
    /// (`unknown_criterion`), a level that the criterion does not have (`unknown_level`), a case
    /// that is missing, out of place or neither a nor b (`missing_case`, `unexpected_case`,
    /// `unknown_case`), what is not a choice (`not_a_level`), a criterion given twice
    /// (`repeated_criterion`), points on a story-only criterion without a story (`no_story`), a
    /// choice written `?` (`open_criterion`).
    pub fn check(&self, set: impl Into<SetId>) -> Result<ScoreSheet, SheetErrors> {
        ScoreSheet::from_given(set.into(), self.given())
    }

    /// Checks the choices as those of a sheet that is still being filled in: criteria left out are
    /// not answered yet.
    ///
    /// ```
    /// use ocop::{Choices, ProductSet, SetId};
    ///
    /// let mut form = Choices::new();
    /// form.add_text("1.1", "2").add_text("1.2", "-").add_text("1.3", "?");
    /// let sheet = form.check_open(SetId::decision_26(ProductSet::Tea))?;
    /// assert_eq!(sheet.open().next().map(|criterion| criterion.code()), Some("1.3"));
    /// # Ok::<(), ocop::rating::SheetErrors>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SheetErrors`] as [`check`](Self::check) gives them, but never `open_criterion`: a
    /// criterion may still be open here. While the story criterion is open, there is no `no_story`
    /// either.
    pub fn check_open(&self, set: impl Into<SetId>) -> Result<OpenSheet, SheetErrors> {
        OpenSheet::from_given(set.into(), self.given())
    }

    fn given(&self) -> impl Iterator<Item = (&str, Given)> {
        self.0.iter().map(|(code, given)| (code.as_str(), given.clone()))
    }

    /// Each code with its choice as text, in the order given.
    ///
    /// ```
    /// use ocop::{Case, Choices};
    ///
    /// let mut form = Choices::new();
    /// form.add("8", (Case::A, 2)).add_text("1.1", "?");
    /// let pairs: Vec<_> = form.iter().collect();
    /// assert_eq!(pairs, [("8", "a2".into()), ("1.1", "?".into())]);
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = (&str, String)> {
        self.0.iter().map(|(code, given)| (code.as_str(), given.to_string()))
    }
}

impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choice(choice) => choice.fmt(f),
            Self::Open => f.write_str("?"),
            Self::UnknownCase(what) | Self::NotALevel(what) => f.write_str(what),
        }
    }
}

impl From<ScoreSheet> for Choices {
    /// The levels chosen on a sheet. Criteria on which no level is met are left out.
    fn from(sheet: ScoreSheet) -> Self {
        let chosen = sheet.levels().filter_map(|(criterion, level)| {
            Some((String::from(criterion.code()), Given::Choice(level?.into())))
        });
        Self(chosen.collect())
    }
}
