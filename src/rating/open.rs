use alloc::vec::Vec;
use core::fmt;

use crate::catalogue::{Case, CriterionId, LevelId, MAX_CRITERIA, OtherSet, SetId};
use crate::rating::{Choice, Given, ScoreSheet, SheetError, SheetErrors, place_of};

/// The box of a criterion that is not answered yet. No set has as many boxes.
const OPEN: u8 = u8::MAX;

/// A score sheet that is still being filled in: it tells "not answered yet" from "no level met".
///
/// ```
/// use ocop::{Choice, OpenSheet, ProductSet, SetId, rating::Reply};
///
/// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
/// let mut sheet = OpenSheet::new(coffee);
/// sheet.choose("1.1", 2)?;
/// sheet.choose("1.5", Choice::NONE)?;
///
/// let criterion = |code| coffee.criteria_set().criterion(code);
/// assert_eq!(sheet.reply(criterion("1.5")?)?, Reply::NoLevel);
/// assert_eq!(sheet.reply(criterion("2.1")?)?, Reply::Open);
/// assert!(sheet.finish().is_err());
/// assert_eq!(sheet.closed_as_unmet().total(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[doc(alias = "phiếu đang chấm")]
pub struct OpenSheet {
    set: SetId,
    boxes: [u8; MAX_CRITERIA],
}

/// What an open sheet says on a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reply {
    /// Not answered yet.
    Open,
    /// Answered: no level is met.
    NoLevel,
    /// Answered: this level.
    Level(LevelId),
}

/// Whether "not answered yet" is an error.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Closing {
    Open,
    Closed,
}

/// From which side a sheet's open criteria are filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Worst,
    Best,
}

impl OpenSheet {
    /// A sheet on which nothing is answered.
    #[must_use]
    pub fn new(set: impl Into<SetId>) -> Self {
        Self { set: set.into(), boxes: [OPEN; MAX_CRITERIA] }
    }

    pub(crate) fn from_given<'a>(
        set: SetId,
        given: impl IntoIterator<Item = (&'a str, Given)>,
    ) -> Result<Self, SheetErrors> {
        let mut errors = Vec::new();
        let sheet = Self::collect(set, given, Closing::Open, &mut errors);
        errors.extend(sheet.story_errors());
        SheetErrors::none_of(errors, sheet)
    }

    /// Fills a sheet with what is given, and notes what is wrong with it.
    pub(super) fn collect<'a>(
        set: SetId,
        given: impl IntoIterator<Item = (&'a str, Given)>,
        closing: Closing,
        errors: &mut Vec<SheetError>,
    ) -> Self {
        let mut sheet = Self::new(set);
        let mut seen = [false; MAX_CRITERIA];
        for (code, given) in given {
            let result = set.criteria_set().criterion(code).map_err(SheetError::UnknownCriterion);
            let result = result.and_then(|criterion| {
                let again =
                    seen.get_mut(criterion.index()).is_some_and(|seen| core::mem::replace(seen, true));
                match given {
                    _ if again => Err(SheetError::Repeated { criterion }),
                    Given::Choice(choice) => sheet.set_choice(criterion, choice),
                    Given::Open if closing == Closing::Open => Ok(()),
                    Given::Open => Err(SheetError::Open { criterion }),
                    Given::UnknownCase(given) => Err(SheetError::UnknownCase { criterion, given }),
                    Given::NotALevel(given) => Err(SheetError::NotALevel { criterion, given }),
                }
            });
            errors.extend(result.err());
        }
        sheet
    }

    /// The criteria set it is for.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.set
    }

    /// Answers the criterion with a printed code: a level, or none. A later answer replaces an earlier one.
    ///
    /// # Errors
    ///
    /// [`SheetError`] if the set has no such criterion, or the criterion no such level; the sheet stays as it was.
    pub fn choose(&mut self, code: &str, choice: impl Into<Choice>) -> Result<&mut Self, SheetError> {
        let criterion = self.set.criteria_set().criterion(code).map_err(SheetError::UnknownCriterion)?;
        self.set_choice(criterion, choice.into())?;
        Ok(self)
    }

    /// Takes the answer on a criterion back.
    ///
    /// # Errors
    ///
    /// [`SheetError::UnknownCriterion`] if the set has no such criterion.
    pub fn reopen(&mut self, code: &str) -> Result<&mut Self, SheetError> {
        let criterion = self.set.criteria_set().criterion(code).map_err(SheetError::UnknownCriterion)?;
        if let Some(chosen) = self.boxes.get_mut(criterion.index()) {
            *chosen = OPEN;
        }
        Ok(self)
    }

    fn set_choice(&mut self, criterion: CriterionId, choice: Choice) -> Result<(), SheetError> {
        let place = place_of(criterion, choice)?;
        if let Some(chosen) = self.boxes.get_mut(criterion.index()) {
            *chosen = criterion.first_box().saturating_add(place);
        }
        Ok(())
    }

    /// What it says on each criterion, in printed order.
    pub fn replies(&self) -> impl Iterator<Item = (CriterionId, Reply)> + use<> {
        let criteria = self.set.criteria_set().criteria();
        self.boxes.into_iter().zip(criteria).map(|(chosen, criterion)| (criterion, reply(criterion, chosen)))
    }

    /// What it says on a criterion.
    ///
    /// # Errors
    ///
    /// [`OtherSet`] (`other_set`) for a criterion of another set.
    pub fn reply(&self, criterion: CriterionId) -> Result<Reply, OtherSet> {
        OtherSet::check(criterion.set(), self.set)?;
        Ok(self.boxes.get(criterion.index()).map_or(Reply::Open, |chosen| reply(criterion, *chosen)))
    }

    /// The criteria that are not answered yet, in printed order.
    pub fn open(&self) -> impl Iterator<Item = CriterionId> + use<> {
        self.replies().filter(|(_, reply)| *reply == Reply::Open).map(|(criterion, _)| criterion)
    }

    /// Hands over the sheet, if every criterion is answered.
    ///
    /// # Errors
    ///
    /// [`SheetErrors`] with every criterion that is still open (`open_criterion`), and every story-only criterion that has points although
    /// the product has no story (`no_story`).
    pub fn finish(&self) -> Result<ScoreSheet, SheetErrors> {
        let mut errors: Vec<_> = self.open().map(|criterion| SheetError::Open { criterion }).collect();
        errors.extend(self.story_errors());
        SheetErrors::none_of(errors, self.closed_as_unmet())
    }

    /// The sheet as it stands, with no level met on what is still open: what the member has proven so far.
    ///
    /// A story-only criterion answered with points keeps them even while the story criterion is open.
    #[must_use]
    pub fn closed_as_unmet(&self) -> ScoreSheet {
        let mut boxes = [0; MAX_CRITERIA];
        let criteria = self.set.criteria_set().criteria();
        for ((closed, chosen), criterion) in boxes.iter_mut().zip(self.boxes).zip(criteria) {
            *closed = if chosen == OPEN { criterion.first_box() } else { chosen };
        }
        ScoreSheet::from_boxes(self.set, boxes)
    }

    /// Story-only criteria with points where it is answered that there is no story.
    fn story_errors(&self) -> impl Iterator<Item = SheetError> + use<> {
        let open = self.set.criteria_set().story().is_some_and(|story| self.open().any(|open| open == story));
        let closed = (!open).then(|| self.closed_as_unmet());
        closed.into_iter().flat_map(|closed| closed.story_errors())
    }

    /// The case used on a criterion, where one is answered.
    pub(super) fn case_on(&self, criterion: CriterionId) -> Option<Case> {
        match self.boxes.get(criterion.index()).map(|chosen| reply(criterion, *chosen)) {
            Some(Reply::Level(level)) => level.case(),
            _ => None,
        }
    }

    /// The sheet with its open criteria filled from one side, but for one of them from the side given with it; `case` says which case a
    /// criterion uses where that is settled.
    pub(super) fn filled(
        &self,
        side: Side,
        except: Option<(CriterionId, Side)>,
        case: &dyn Fn(CriterionId) -> Option<Case>,
    ) -> ScoreSheet {
        let side_of = |criterion| except.filter(|(one, _)| *one == criterion).map_or(side, |(_, side)| side);
        let story = self.set.criteria_set().story();
        let mut sheet = self.closed_as_unmet();
        let open: Vec<CriterionId> = self.open().collect();
        if let Some(story) = story.filter(|story| open.contains(story)) {
            // Points on a story-only criterion are proof of a story.
            let told = sheet.levels().any(|(criterion, level)| {
                criterion.is_story_only() && level.is_some_and(|level| level.points() > 0)
            });
            let lowest = || story.levels().find(|level| level.points() > 0);
            sheet = match side_of(story) {
                Side::Best => sheet.replaced(story, story.levels().next_back()),
                Side::Worst if told => sheet.replaced(story, lowest()),
                Side::Worst => sheet,
            };
        }
        let has_story = story.is_none() || sheet.has_story();
        for criterion in open {
            if Some(criterion) != story && side_of(criterion) == Side::Best {
                let case = case(criterion);
                let allowed = criterion
                    .levels()
                    .filter(|level| case.is_none() || level.case() == case)
                    .filter(|level| has_story || !criterion.is_story_only() || level.points() == 0);
                // Of levels with the same points the last one: it meets what the others do. Marks never stand within a case (checked at
                // compile time), so the case with more points is never the worse one.
                let best = allowed.max_by_key(|level| level.points());
                sheet = sheet.replaced(criterion, best);
            }
        }
        sheet
    }

    pub(super) const fn boxes(&self) -> &[u8; MAX_CRITERIA] {
        &self.boxes
    }
}

fn reply(criterion: CriterionId, chosen: u8) -> Reply {
    if chosen == OPEN {
        return Reply::Open;
    }
    criterion.level_of_box(chosen).map_or(Reply::NoLevel, Reply::Level)
}

impl From<ScoreSheet> for OpenSheet {
    /// The same sheet, every criterion answered.
    fn from(sheet: ScoreSheet) -> Self {
        let mut boxes = [OPEN; MAX_CRITERIA];
        let len = sheet.set().criteria_set().criteria().len();
        for (open, chosen) in boxes.iter_mut().zip(sheet.boxes()).take(len) {
            *open = *chosen;
        }
        Self { set: sheet.set(), boxes }
    }
}

impl fmt::Debug for OpenSheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OpenSheet({self})")
    }
}
