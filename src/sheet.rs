//! A member's score sheet: one level, or none, for each criterion of a set.
//!
//! A [`ScoreSheet`] is valid by construction: every choice is an existing level of a known criterion, at most one case is used
//! where two are offered, and story-only criteria have points only where there is a story. It is built step by step, or from
//! outside data all at once with every error at once:
//!
//! ```
//! use ocop::{Choice, ProductSet, ScoreSheet, SetId};
//!
//! let set = SetId::Decision26(ProductSet::CoffeeAndCocoa).criteria_set();
//!
//! let mut draft = ScoreSheet::draft(set);
//! draft.choose("1.1", 2)?;
//! draft.choose("5.1", 3)?;
//! let sheet = draft.finish()?;
//! assert_eq!(sheet.total(), 4);
//!
//! let errors = ScoreSheet::from_choices(set, [("1.1", Choice::level(9)), ("77", Choice::level(1))]).unwrap_err();
//! assert_eq!(errors.iter().count(), 2);
//! # Ok::<(), ocop::sheet::SheetErrors>(())
//! ```

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::catalogue::{MAX_CRITERIA, Tally};
use crate::{Case, CriteriaSet, Criterion, Level, Part};

/// A choice on one criterion: no level, or a level by its position in the printed order, within a case where there are cases.
///
/// It says nothing yet about which criterion it is for; [`Draft::choose`] checks that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[doc(alias = "ô chọn")]
pub struct Choice {
    case: Option<Case>,
    position: u64,
}

impl Choice {
    /// No level met: 0 points, and no minimum met ([reading 5](crate::law::Reading::NoLevelMet)).
    pub const NONE: Self = Self { case: None, position: 0 };

    /// The level at a position, from 1; 0 for no level.
    #[must_use]
    pub const fn level(position: u64) -> Self {
        Self { case: None, position }
    }

    /// The level at a position within a case.
    #[must_use]
    pub const fn in_case(case: Case, position: u64) -> Self {
        Self { case: Some(case), position }
    }

    /// The case, where one is named.
    #[must_use]
    pub const fn case(self) -> Option<Case> {
        self.case
    }

    /// The position; 0 for no level.
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

impl From<Option<&Level>> for Choice {
    fn from(level: Option<&Level>) -> Self {
        level.map_or(Self::NONE, |level| Self { case: level.case(), position: u64::from(level.position()) })
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

/// A choice as outside data gives it, for a criterion that is yet to be found.
pub(crate) enum Given {
    Choice(Choice),
    #[cfg(feature = "serde")]
    UnknownCase(String),
    #[cfg(feature = "serde")]
    NotALevel(String),
}

/// One member's checked choices for every criterion of one set.
///
/// Fits a cache line of 64 bytes and is `Copy`.
#[derive(Clone, Copy)]
#[doc(alias = "phiếu chấm điểm")]
#[doc(alias = "phiếu đánh giá")]
pub struct ScoreSheet {
    set: &'static CriteriaSet,
    /// The chosen box of each criterion, numbered through the set; the first box of a criterion stands for no level.
    boxes: [u8; MAX_CRITERIA],
}

impl ScoreSheet {
    /// A sheet on which no level is met.
    #[must_use]
    pub fn empty(set: &'static CriteriaSet) -> Self {
        let mut boxes = [0; MAX_CRITERIA];
        for (chosen, criterion) in boxes.iter_mut().zip(set.criteria()) {
            *chosen = criterion.first_box();
        }
        Self { set, boxes }
    }

    /// Starts a sheet that is filled in step by step.
    #[must_use]
    pub fn draft(set: &'static CriteriaSet) -> Draft {
        Draft { sheet: Self::empty(set) }
    }

    /// Checks choices keyed by criterion code. Criteria left out have no level met.
    ///
    /// # Errors
    ///
    /// [`SheetErrors`] with everything that is wrong: unknown codes, levels that do not exist, cases missing or out of place,
    /// criteria given twice, points on a story-only criterion without a story.
    pub fn from_choices<'a, C: Into<Choice>>(
        set: &'static CriteriaSet,
        choices: impl IntoIterator<Item = (&'a str, C)>,
    ) -> Result<Self, SheetErrors> {
        Self::from_given(set, choices.into_iter().map(|(code, choice)| (code, Given::Choice(choice.into()))))
    }

    pub(crate) fn from_given<'a>(
        set: &'static CriteriaSet,
        given: impl IntoIterator<Item = (&'a str, Given)>,
    ) -> Result<Self, SheetErrors> {
        let mut draft = Self::draft(set);
        let mut errors = SheetErrors::none();
        let mut seen = [false; MAX_CRITERIA];
        for (code, given) in given {
            let result = draft.find(code).and_then(|criterion| {
                let again =
                    seen.get_mut(criterion.index()).is_some_and(|seen| core::mem::replace(seen, true));
                match given {
                    _ if again => Err(SheetError::Repeated { criterion }),
                    Given::Choice(choice) => draft.set(criterion, choice),
                    #[cfg(feature = "serde")]
                    Given::UnknownCase(given) => Err(SheetError::UnknownCase { criterion, given }),
                    #[cfg(feature = "serde")]
                    Given::NotALevel(given) => Err(SheetError::NotALevel { criterion, given }),
                }
            });
            errors.note(result);
        }
        draft.conclude(errors)
    }

    /// The criteria set it is for.
    #[must_use]
    pub const fn set(&self) -> &'static CriteriaSet {
        self.set
    }

    /// Each criterion in printed order with the level chosen, `None` where no level is met.
    pub fn choices(&self) -> impl Iterator<Item = (&'static Criterion, Option<&'static Level>)> + use<'_> {
        self.boxes
            .iter()
            .zip(self.set.criteria())
            .map(|(chosen, criterion)| (criterion, level_of(criterion, *chosen)))
    }

    /// The level chosen on a criterion; `None` where no level is met, or for a criterion of another set.
    #[must_use]
    pub fn level(&self, criterion: &Criterion) -> Option<&'static Level> {
        let own = self.set.criteria().get(criterion.index()).filter(|own| *own == criterion)?;
        level_of(own, *self.boxes.get(own.index())?)
    }

    /// The points chosen on a criterion.
    #[must_use]
    pub fn points(&self, criterion: &Criterion) -> u8 {
        self.level(criterion).map_or(0, Level::points)
    }

    /// The points of a part.
    #[must_use]
    pub fn part(&self, part: Part) -> u8 {
        let [a, b, c] = self.tally().parts();
        match part {
            Part::A => a,
            Part::B => b,
            Part::C => c,
        }
    }

    /// The member's total, in points.
    #[must_use]
    pub fn total(&self) -> u8 {
        self.tally().parts().iter().fold(0, |sum, part| part.saturating_add(sum))
    }

    /// Whether the product has a story: the story criterion is at a level with points
    /// ([reading 6](crate::law::Reading::StoryOnly)).
    #[must_use]
    pub fn has_story(&self) -> bool {
        self.set.story().is_some_and(|story| self.points(story) > 0)
    }

    /// The same sheet with one choice changed.
    ///
    /// # Errors
    ///
    /// [`SheetErrors`] if the choice does not fit the criterion, or leaves points on a story-only criterion without a story.
    pub fn with(self, code: &str, choice: impl Into<Choice>) -> Result<Self, SheetErrors> {
        let mut draft = Draft { sheet: self };
        draft.choose(code, choice)?;
        draft.finish()
    }

    pub(crate) fn tally(&self) -> Tally {
        let tallies = self.set.tallies();
        let used = self.boxes.iter().take(self.set.criteria().len());
        used.fold(Tally::ZERO, |sum, chosen| {
            #[expect(
                clippy::indexing_slicing,
                reason = "every box of a sheet is one of its set; a wrong star would be worse than a panic"
            )]
            sum.plus(tallies[usize::from(*chosen)])
        })
    }

    /// The same sheet with several choices changed at once.
    pub(crate) fn changed(self, changes: &[(&str, Choice)]) -> Result<Self, SheetErrors> {
        let mut draft = Draft { sheet: self };
        let mut errors = SheetErrors::none();
        for (code, choice) in changes {
            errors.note(draft.choose(code, *choice).map(|_| ()));
        }
        draft.conclude(errors)
    }

    /// The same sheet with no level met on a criterion. The caller minds the story rule.
    pub(crate) fn without(self, criterion: &Criterion) -> Self {
        let mut sheet = self;
        if let Some(chosen) = sheet.boxes.get_mut(criterion.index()) {
            *chosen = criterion.first_box();
        }
        sheet
    }

    /// The same sheet with a criterion raised to a place, unless it is there already. The caller minds the story rule.
    pub(crate) fn raised(self, criterion: &Criterion, place: u8) -> Self {
        let mut sheet = self;
        if let Some(chosen) = sheet.boxes.get_mut(criterion.index()) {
            *chosen = criterion.first_box().saturating_add(place).max(*chosen);
        }
        sheet
    }

    /// The place of the chosen level among the criterion's levels, from 1; 0 for none.
    pub(crate) fn place(&self, criterion: &Criterion) -> u8 {
        self.boxes.get(criterion.index()).map_or(0, |chosen| chosen.saturating_sub(criterion.first_box()))
    }
}

pub(crate) fn level_of(criterion: &'static Criterion, chosen: u8) -> Option<&'static Level> {
    let place = chosen.checked_sub(criterion.first_box())?;
    criterion.levels().get(usize::from(place.checked_sub(1)?))
}

impl PartialEq for ScoreSheet {
    fn eq(&self, other: &Self) -> bool {
        self.set == other.set && self.boxes == other.boxes
    }
}

impl Eq for ScoreSheet {}

impl core::hash::Hash for ScoreSheet {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        (self.set.id(), self.boxes).hash(state);
    }
}

impl fmt::Debug for ScoreSheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let chosen = self.choices().filter_map(|(criterion, level)| Some((criterion.code(), level?.tag())));
        write!(f, "{:?} ", self.set)?;
        f.debug_map().entries(chosen.map(|(code, tag)| (code, alloc::format!("{tag}")))).finish()
    }
}

/// A sheet being filled in.
#[derive(Clone, Copy, Debug)]
pub struct Draft {
    sheet: ScoreSheet,
}

impl Draft {
    /// Chooses a level, or none, on the criterion with a printed code. A later choice replaces an earlier one.
    ///
    /// # Errors
    ///
    /// [`SheetError`] if the set has no such criterion, or the criterion no such level; the draft stays as it was.
    pub fn choose(&mut self, code: &str, choice: impl Into<Choice>) -> Result<&mut Self, SheetError> {
        let criterion = self.find(code)?;
        self.set(criterion, choice.into())?;
        Ok(self)
    }

    /// Checks the story rule and hands over the sheet.
    ///
    /// # Errors
    ///
    /// [`SheetErrors`] if a story-only criterion has points although the product has no story.
    pub fn finish(&self) -> Result<ScoreSheet, SheetErrors> {
        self.conclude(SheetErrors::none())
    }

    fn find(&self, code: &str) -> Result<&'static Criterion, SheetError> {
        let set = self.sheet.set;
        set.criterion(code).ok_or_else(|| SheetError::UnknownCriterion { set, given: String::from(code) })
    }

    fn set(&mut self, criterion: &'static Criterion, choice: Choice) -> Result<(), SheetError> {
        let place = place_of(criterion, choice)?;
        if let Some(chosen) = self.sheet.boxes.get_mut(criterion.index()) {
            *chosen = criterion.first_box().saturating_add(place);
        }
        Ok(())
    }

    fn conclude(&self, mut errors: SheetErrors) -> Result<ScoreSheet, SheetErrors> {
        if let Some(story) = self.sheet.set.story().filter(|_| !self.sheet.has_story()) {
            for (criterion, level) in self.sheet.choices() {
                if criterion.is_story_only() && level.is_some_and(|level| level.points() > 0) {
                    errors.push(SheetError::NoStory { criterion, story });
                }
            }
        }
        if errors.0.is_empty() { Ok(self.sheet) } else { Err(errors) }
    }
}

/// Where a choice stands among the levels of a criterion, from 1; 0 for none.
pub(crate) fn place_of(criterion: &'static Criterion, choice: Choice) -> Result<u8, SheetError> {
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
        .iter()
        .zip(1_u8..)
        .find(|(level, _)| level.case() == choice.case && u64::from(level.position()) == choice.position)
        .map(|(_, place)| place)
        .ok_or(SheetError::UnknownLevel { criterion, choice })
}

/// One thing wrong with a score sheet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SheetError {
    /// The set has no criterion of this code.
    #[error("{set} has no criterion {given:?}; its criteria are {}", Codes(.set))]
    UnknownCriterion {
        /// The set.
        set: &'static CriteriaSet,
        /// The code given.
        given: String,
    },
    /// The criterion has no such level.
    #[error("criterion {} of {} has no level {choice}; allowed: {}", .criterion.code(), .criterion.set(), Allowed(.criterion))]
    UnknownLevel {
        /// The criterion.
        criterion: &'static Criterion,
        /// What was chosen.
        choice: Choice,
    },
    /// The criterion offers two cases and the choice names none.
    #[error("criterion {} of {} asks for a case; allowed: {}", .criterion.code(), .criterion.set(), Allowed(.criterion))]
    MissingCase {
        /// The criterion.
        criterion: &'static Criterion,
    },
    /// The choice names a case, but the criterion has none.
    #[error("criterion {} of {} has no cases, so no case {case}; allowed: {}", .criterion.code(), .criterion.set(), Allowed(.criterion))]
    UnexpectedCase {
        /// The criterion.
        criterion: &'static Criterion,
        /// The case named.
        case: Case,
    },
    /// The choice names something that is no case.
    #[error("criterion {} of {} has no case {given:?}; allowed: {}", .criterion.code(), .criterion.set(), Allowed(.criterion))]
    UnknownCase {
        /// The criterion.
        criterion: &'static Criterion,
        /// What was named.
        given: String,
    },
    /// The level is no whole number.
    #[error("criterion {} of {}: a level is a whole number, not {given}; allowed: {}", .criterion.code(), .criterion.set(), Allowed(.criterion))]
    NotALevel {
        /// The criterion.
        criterion: &'static Criterion,
        /// What was given.
        given: String,
    },
    /// The criterion is given twice.
    #[error("criterion {} of {} is given twice", .criterion.code(), .criterion.set())]
    Repeated {
        /// The criterion.
        criterion: &'static Criterion,
    },
    /// A story-only criterion has points although the product has no story.
    #[error(
        "criterion {} of {} counts only with a story, but criterion {} has no level with points; without a story only its level of 0 points, or none, may be chosen",
        .criterion.code(), .criterion.set(), .story.code()
    )]
    NoStory {
        /// The story-only criterion.
        criterion: &'static Criterion,
        /// The criterion that says whether there is a story.
        story: &'static Criterion,
    },
}

impl SheetError {
    /// The criterion concerned; `None` if the code given names none.
    #[must_use]
    pub const fn criterion(&self) -> Option<&'static Criterion> {
        match self {
            Self::UnknownCriterion { .. } => None,
            Self::UnknownLevel { criterion, .. }
            | Self::MissingCase { criterion }
            | Self::UnexpectedCase { criterion, .. }
            | Self::UnknownCase { criterion, .. }
            | Self::NotALevel { criterion, .. }
            | Self::Repeated { criterion }
            | Self::NoStory { criterion, .. } => Some(criterion),
        }
    }

    /// The levels that the criterion allows.
    #[must_use]
    pub fn allowed(&self) -> &'static [Level] {
        self.criterion().map_or(&[], Criterion::levels)
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownCriterion { .. } => "unknown_criterion",
            Self::UnknownLevel { .. } => "unknown_level",
            Self::MissingCase { .. } => "missing_case",
            Self::UnexpectedCase { .. } => "unexpected_case",
            Self::UnknownCase { .. } => "unknown_case",
            Self::NotALevel { .. } => "not_a_level",
            Self::Repeated { .. } => "repeated_criterion",
            Self::NoStory { .. } => "no_story",
        }
    }
}

pub(crate) struct Codes<'a>(pub(crate) &'a CriteriaSet);

impl fmt::Display for Codes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, criterion) in self.0.criteria().iter().enumerate() {
            let separator = if place == 0 { "" } else { ", " };
            write!(f, "{separator}{}", criterion.code())?;
        }
        Ok(())
    }
}

struct Allowed<'a>(&'a Criterion);

impl fmt::Display for Allowed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("0 (none)")?;
        for level in self.0.levels() {
            write!(f, ", {}", level.tag())?;
        }
        Ok(())
    }
}

/// Everything wrong with a score sheet; at least one error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetErrors(Vec<SheetError>);

impl SheetErrors {
    pub(crate) const fn none() -> Self {
        Self(Vec::new())
    }

    pub(crate) fn push(&mut self, error: SheetError) {
        self.0.push(error);
    }

    fn note(&mut self, result: Result<(), SheetError>) {
        if let Err(error) = result {
            self.push(error);
        }
    }

    /// The errors in the order they were met.
    pub fn iter(&self) -> core::slice::Iter<'_, SheetError> {
        self.0.iter()
    }

    /// The stable code of the first error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.0.first().map_or("invalid_sheet", SheetError::code)
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
        Self(alloc::vec![error])
    }
}

impl fmt::Display for SheetErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, error) in self.0.iter().enumerate() {
            let separator = if place == 0 { "" } else { "; " };
            write!(f, "{separator}{error}")?;
        }
        Ok(())
    }
}

impl core::error::Error for SheetErrors {}
