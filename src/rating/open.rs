use core::fmt;
use core::str::FromStr;

use crate::catalogue::{Case, CriterionId, LevelId, MAX_CRITERIA, OtherSet, SetId, UnknownLevel};
use crate::rating::{Choice, Given, ScoreSheet, SheetError, SheetErrors, place_of};

/// The box of a criterion that is not answered yet. No set has as many boxes.
const OPEN: u8 = u8::MAX;

/// A score sheet that is still being filled in.
///
/// It keeps "not answered yet" apart from "no level met". [`new`](Self::new) makes one on which
/// nothing is answered, [`choose`](Self::choose) answers a criterion, and [`finish`](Self::finish)
/// gives the [`ScoreSheet`] once every criterion is answered.
///
/// Source: the criteria that the decisions print (26/2026, Annex II; 148 and 1048, Annex III);
/// [reading 5](crate::law::Reading::NoLevelMet), [reading 6](crate::law::Reading::StoryOnly) and
/// [reading 7](crate::law::Reading::OneCase).
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
/// assert_eq!(sheet.closed_as_unmet()?.total(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// An open sheet can always be completed to a valid one: a choice that would make this impossible
/// is refused at once.
///
/// # Stored form
///
/// As JSON it is its set and every criterion with its level, 0 for no level and `"?"` where it is
/// not answered yet. On reading, a criterion that is left out is not answered yet either. Reading
/// checks everything again, and refuses a name that it does not know.
///
/// ```
/// let sheet: ocop::OpenSheet =
///     serde_json::from_str(r#"{"set": "2026/11", "levels": {"1.1": 2, "1.2": 0}}"#)?;
/// let all = sheet.set().criteria_set().criteria().len();
/// assert_eq!(sheet.open().count(), all - 2);
/// let stored = serde_json::to_string(&sheet)?;
/// assert!(stored.starts_with(r#"{"set":"2026/11","levels":{"1.1":2,"1.2":0,"1.3":"?","#));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OpenSheet {
    set: SetId,
    boxes: [u8; MAX_CRITERIA],
}

/// The answer of an open sheet on a criterion: a level, no level, or not answered yet.
///
/// [`OpenSheet::reply`] and [`OpenSheet::replies`] give it. It is written as the level, `-` for no
/// level and `?` while it is open.
///
/// ```
/// use ocop::rating::Reply;
/// use ocop::{OpenSheet, ProductSet, SetId};
///
/// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
/// let mut sheet = OpenSheet::new(coffee);
/// sheet.choose("1.5", 3)?;
/// let linkage = sheet.reply(coffee.criteria_set().criterion("1.5")?)?;
/// assert_eq!(linkage.to_string(), "2026/13/1.5:3");
/// assert_eq!("?".parse::<Reply>()?, Reply::Open);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// In every format it is that text. Reading refuses any other text.
///
/// ```
/// use ocop::rating::Reply;
///
/// let json = r#""?""#;
/// let reply: Reply = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&reply)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reply {
    /// Not answered yet.
    Open,
    /// Answered: no level is met.
    NoLevel,
    /// Answered: this level.
    Level(LevelId),
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open => f.write_str("?"),
            Self::NoLevel => f.write_str("-"),
            Self::Level(level) => level.fmt(f),
        }
    }
}

impl FromStr for Reply {
    type Err = UnknownLevel;

    /// Reads a level as in `2026/13/1.5:3`, `-` for no level, or `?` while it is open.
    ///
    /// # Errors
    ///
    /// [`UnknownLevel`] (`unknown_level`) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "?" => Ok(Self::Open),
            "-" => Ok(Self::NoLevel),
            level => level.parse().map(Self::Level),
        }
    }
}

#[cfg(feature = "serde")]
crate::base::stored::stored_as_text! { Reply }

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
    ///
    /// ```
    /// use ocop::{OpenSheet, ProductSet, SetId};
    ///
    /// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
    /// let sheet = OpenSheet::new(coffee);
    /// assert_eq!(sheet.open().count(), coffee.criteria_set().criteria().len());
    /// ```
    #[must_use]
    pub fn new(set: impl Into<SetId>) -> Self {
        Self { set: set.into(), boxes: [OPEN; MAX_CRITERIA] }
    }

    pub(crate) fn from_given<'a>(
        set: SetId,
        given: impl IntoIterator<Item = (&'a str, Given)>,
    ) -> Result<Self, SheetErrors> {
        let mut errors = SheetErrors::none();
        let sheet = Self::new(set).with_given(given, Closing::Open, &mut errors);
        errors.add_all(sheet.story_errors()).or(sheet)
    }

    /// The sheet with what is given, each criterion at most once; notes what is wrong with it.
    pub(super) fn with_given<'a>(
        mut self,
        given: impl IntoIterator<Item = (&'a str, Given)>,
        closing: Closing,
        errors: &mut SheetErrors,
    ) -> Self {
        let mut seen = [false; MAX_CRITERIA];
        for (code, given) in given {
            let result = self.set.criteria_set().criterion(code).map_err(SheetError::UnknownCriterion);
            let result = result.and_then(|criterion| {
                let again =
                    seen.get_mut(criterion.index()).is_some_and(|seen| core::mem::replace(seen, true));
                match given {
                    _ if again => Err(SheetError::Repeated { criterion }),
                    Given::Choice(choice) => self.set_choice(criterion, choice),
                    Given::Open if closing == Closing::Open => Ok(()),
                    Given::Open => Err(SheetError::Open { criterion }),
                    Given::UnknownCase(given) => Err(SheetError::UnknownCase { criterion, given }),
                    Given::NotALevel(given) => Err(SheetError::NotALevel { criterion, given }),
                }
            });
            if let Err(error) = result {
                errors.add(error);
            }
        }
        self
    }

    /// The criteria set that the sheet is for.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.set
    }

    /// Answers the criterion that has a printed code: with a level, or with no level. A later
    /// answer replaces an earlier one.
    ///
    /// ```
    /// use ocop::{OpenSheet, Problem, ProductSet, SetId};
    ///
    /// let mut sheet = OpenSheet::new(SetId::decision_26(ProductSet::Tea));
    /// sheet.choose("5.2", 2)?.choose("5.1", 2)?;
    /// // Without a story the points of 5.2 would not count: take that answer back first.
    /// assert_eq!(sheet.choose("5.1", 0).unwrap_err().code(), "no_story");
    /// sheet.reopen("5.2")?.choose("5.1", 0)?;
    /// # Ok::<(), ocop::rating::SheetError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SheetError`] if the set has no such criterion (`unknown_criterion`), if the choice does
    /// not fit the criterion (`unknown_level`, `missing_case`, `unexpected_case`), or if a
    /// story-only criterion would have points although the story criterion is answered without
    /// points (`no_story`). The sheet then stays as it was.
    pub fn choose(&mut self, code: &str, choice: impl Into<Choice>) -> Result<&mut Self, SheetError> {
        let before = *self;
        self.put(code, choice.into())?;
        if let Some(error) = self.story_errors().next() {
            *self = before;
            return Err(error);
        }
        Ok(self)
    }

    /// Answers a criterion. The caller minds the story rule.
    fn put(&mut self, code: &str, choice: Choice) -> Result<(), SheetError> {
        let criterion = self.set.criteria_set().criterion(code).map_err(SheetError::UnknownCriterion)?;
        self.set_choice(criterion, choice)
    }

    /// Takes the answer on a criterion back.
    ///
    /// ```
    /// use ocop::{OpenSheet, ProductSet, SetId};
    ///
    /// let mut sheet = OpenSheet::new(SetId::decision_26(ProductSet::Tea));
    /// let before = sheet;
    /// sheet.choose("1.1", 3)?;
    /// assert_eq!(*sheet.reopen("1.1")?, before);
    /// # Ok::<(), ocop::rating::SheetError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SheetError::UnknownCriterion`] (`unknown_criterion`) if the set has no such criterion.
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
            // A sheet has fewer boxes than eight bits can number: the catalogue checks that.
            *chosen = criterion.first_box().saturating_add(place);
        }
        Ok(())
    }

    /// Each criterion in printed order with its answer.
    ///
    /// ```
    /// use ocop::rating::Reply;
    /// use ocop::{Choice, OpenSheet, ProductSet, SetId};
    ///
    /// let mut sheet = OpenSheet::new(SetId::decision_26(ProductSet::Tea));
    /// sheet.choose("1.1", Choice::NONE)?.choose("1.2", 1)?;
    /// let answered = sheet.replies().filter(|(_, reply)| *reply != Reply::Open);
    /// let answered: Vec<_> = answered.map(|(on, reply)| (on.code(), reply.to_string())).collect();
    /// assert_eq!(answered, [("1.1", "-".into()), ("1.2", "2026/11/1.2:1".into())]);
    /// # Ok::<(), ocop::rating::SheetError>(())
    /// ```
    pub fn replies(&self) -> impl Iterator<Item = (CriterionId, Reply)> + use<> {
        let criteria = self.set.criteria_set().criteria();
        self.boxes.into_iter().zip(criteria).map(|(chosen, criterion)| (criterion, reply(criterion, chosen)))
    }

    /// The answer on a criterion.
    ///
    /// ```
    /// use ocop::rating::Reply;
    /// use ocop::{OpenSheet, ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let packaging = tea.criteria_set().criterion("2.2")?;
    /// let mut sheet = OpenSheet::new(tea);
    /// assert_eq!(sheet.reply(packaging)?, Reply::Open);
    /// sheet.choose("2.2", 2)?;
    /// assert_eq!(sheet.reply(packaging)?, Reply::Level(packaging.level(None, 2)?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OtherSet`] (`other_set`) for a criterion of another set.
    pub fn reply(&self, criterion: CriterionId) -> Result<Reply, OtherSet> {
        OtherSet::check(criterion.set(), self.set)?;
        Ok(self.boxes.get(criterion.index()).map_or(Reply::Open, |chosen| reply(criterion, *chosen)))
    }

    /// The criteria that are not answered yet, in printed order.
    ///
    /// ```
    /// use ocop::{OpenSheet, ProductSet, SetId};
    ///
    /// let mut sheet = OpenSheet::new(SetId::decision_26(ProductSet::Tea));
    /// sheet.choose("1.1", 3)?.choose("1.3", 1)?;
    /// // The form goes on with the first criterion that has no answer.
    /// assert_eq!(sheet.open().next().map(|criterion| criterion.code()), Some("1.2"));
    /// # Ok::<(), ocop::rating::SheetError>(())
    /// ```
    pub fn open(&self) -> impl Iterator<Item = CriterionId> + use<> {
        self.replies().filter(|(_, reply)| *reply == Reply::Open).map(|(criterion, _)| criterion)
    }

    /// The closed sheet, if every criterion is answered.
    ///
    /// ```
    /// use ocop::{OpenSheet, Problem, ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let mut sheet = OpenSheet::from(ScoreSheet::empty(tea));
    /// assert!(sheet.finish()?.is_blank());
    /// let error = sheet.reopen("2.2")?.finish().unwrap_err();
    /// assert_eq!((error.code(), error.iter().count()), ("open_criterion", 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SheetErrors`] with an error (`open_criterion`) for each criterion that is still open.
    pub fn finish(&self) -> Result<ScoreSheet, SheetErrors> {
        let errors = self.open().map(|criterion| SheetError::Open { criterion });
        SheetErrors::none().add_all(errors).or(self.so_far())
    }

    /// The closed sheet, with no level met on each criterion that is still open. Its points are
    /// those that the member has given so far.
    ///
    /// ```
    /// use ocop::{OpenSheet, Problem, ProductSet, SetId};
    ///
    /// let mut sheet = OpenSheet::new(SetId::decision_26(ProductSet::Tea));
    /// sheet.choose("1.1", 3)?;
    /// assert_eq!(sheet.closed_as_unmet()?.total(), 3);
    /// // Points on 5.2, while it is still open whether the product has a story.
    /// sheet.choose("5.2", 2)?;
    /// assert_eq!(sheet.closed_as_unmet().unwrap_err().code(), "no_story");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SheetErrors`] with an error (`no_story`) for each story-only criterion that has points
    /// while the story criterion is open.
    pub fn closed_as_unmet(&self) -> Result<ScoreSheet, SheetErrors> {
        let closed = self.so_far();
        SheetErrors::none().add_all(closed.story_errors()).or(closed)
    }

    /// The sheet with no level met on what is still open. The caller minds the story rule.
    pub(super) fn so_far(&self) -> ScoreSheet {
        let mut boxes = [0; MAX_CRITERIA];
        let criteria = self.set.criteria_set().criteria();
        for ((closed, chosen), criterion) in boxes.iter_mut().zip(self.boxes).zip(criteria) {
            *closed = if chosen == OPEN { criterion.first_box() } else { chosen };
        }
        ScoreSheet::from_boxes(self.set, boxes)
    }

    /// Story-only criteria with points where it is answered that there is no story.
    fn story_errors(&self) -> impl Iterator<Item = SheetError> + use<> {
        let open = self.set.criteria_set().story().is_some_and(|story| self.is_open(story));
        let closed = (!open).then(|| self.so_far());
        closed.into_iter().flat_map(|closed| closed.story_errors())
    }

    /// Whether a criterion of the set is not answered yet.
    fn is_open(&self, criterion: CriterionId) -> bool {
        self.boxes.get(criterion.index()).is_some_and(|chosen| *chosen == OPEN)
    }

    /// The case used on a criterion, where one is answered.
    pub(super) fn case_on(&self, criterion: CriterionId) -> Option<Case> {
        match self.boxes.get(criterion.index()).map(|chosen| reply(criterion, *chosen)) {
            Some(Reply::Level(level)) => level.case(),
            _ => None,
        }
    }

    /// The sheet with its open criteria filled from one side, but for one of them with the level
    /// given; `case` says which case a criterion uses where that is settled.
    ///
    /// Points on a story-only criterion are proof of a story: an open story criterion is then at
    /// its lowest level with points at least.
    pub(super) fn filled(
        &self,
        side: Side,
        except: Option<(CriterionId, Option<LevelId>)>,
        case: impl Fn(CriterionId) -> Option<Case>,
    ) -> ScoreSheet {
        let mut sheet = self.so_far();
        if let Some((criterion, level)) = except {
            sheet = sheet.replaced(criterion, level);
        }
        let is_left = |criterion| self.is_open(criterion) && except.is_none_or(|(one, _)| one != criterion);
        let set = self.set.criteria_set();
        if let Some(story) = set.story() {
            let mut with_points = story.levels().filter(|level| level.points() > 0);
            if is_left(story) {
                let told = sheet.story_errors().next().is_some();
                let level = match side {
                    Side::Best => with_points.next_back(),
                    Side::Worst if told => with_points.next(),
                    Side::Worst => None,
                };
                sheet = sheet.replaced(story, level);
            }
        }
        if side == Side::Best {
            let has_story = set.story().is_none() || sheet.has_story();
            for criterion in
                set.criteria().filter(|criterion| is_left(*criterion) && Some(*criterion) != set.story())
            {
                sheet = sheet.replaced(criterion, best_level(criterion, has_story, case(criterion)));
            }
        }
        sheet
    }

    /// The best answer on one of its open criteria.
    ///
    /// On a story-only criterion it is the level with the most points, unless it is answered that
    /// there is no story.
    pub(super) fn best_answer(&self, criterion: CriterionId, case: Option<Case>) -> Option<LevelId> {
        let story = self.set.criteria_set().story();
        let has_story = story.is_none_or(|story| self.is_open(story) || self.so_far().has_story());
        best_level(criterion, has_story, case)
    }

    /// The worst answers on one of its open criteria: no level, but on the story criterion the
    /// lowest level with points where a story-only criterion has points. Where no case is settled,
    /// they are the lowest level of each case too, since it settles the case for the other sheets.
    pub(super) fn worst_answers(
        &self,
        criterion: CriterionId,
        case: Option<Case>,
    ) -> impl Iterator<Item = Option<LevelId>> + use<> {
        let is_story = self.set.criteria_set().story() == Some(criterion);
        let told = is_story && self.so_far().story_errors().next().is_some();
        let lowest = told.then(|| criterion.levels().find(|level| level.points() > 0)).flatten();
        let settling = criterion
            .levels()
            .filter(move |level| case.is_none() && level.case().is_some() && level.position() == 1);
        core::iter::once(lowest).chain(settling.map(Some))
    }
}

/// The best level of a criterion, of a case where one is settled, without points on a story-only
/// criterion where there is no story.
///
/// Of levels with the same points it is the last one, which meets what the others do. Marks never
/// stand within a case (checked at compile time), so the case with more points is never the worse
/// one.
fn best_level(criterion: CriterionId, has_story: bool, case: Option<Case>) -> Option<LevelId> {
    let of_case = criterion.levels().filter(|level| case.is_none() || level.case() == case);
    let allowed = of_case.filter(|level| has_story || !criterion.is_story_only() || level.points() == 0);
    allowed.max_by_key(|level| level.points())
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
