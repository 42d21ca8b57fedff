use core::fmt;

use crate::catalogue::{CriterionId, LevelId, MAX_CRITERIA, Minimum, OtherSet, SetId, Tally};
use crate::law::Part;
use crate::rating::open::Closing;
use crate::rating::{Choice, Given, OpenSheet, SheetErrors};

/// A score sheet: one member's checked choices for every criterion of one set.
///
/// A sheet that exists is valid. Each choice is a level of its criterion, or no level. Where a
/// criterion offers two cases, a level of one case is chosen. Criteria that count only with a story
/// have points only where the product has a story. A sheet takes 64 bytes and is `Copy`.
///
/// [`from_choices`](Self::from_choices) makes it from codes and levels, [`Choices`](crate::Choices)
/// from what a form or a file gives, and [`OpenSheet::finish`] from a sheet that was filled in step
/// by step.
///
/// Source: the criteria that the decisions print (26/2026, Annex II; 148 and 1048, Annex III);
/// [reading 5](crate::law::Reading::NoLevelMet), [reading 6](crate::law::Reading::StoryOnly) and
/// [reading 7](crate::law::Reading::OneCase).
///
/// ```
/// use ocop::{Choice, ProductSet, ScoreSheet, SetId};
///
/// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
/// let sheet = ScoreSheet::from_choices(coffee, [("1.1", 2_u8), ("5.1", 3)])?;
/// assert_eq!(sheet.total(), 4);
///
/// let wrong = [("1.1", Choice::level(9)), ("77", Choice::level(1))];
/// let errors = ScoreSheet::from_choices(coffee, wrong).unwrap_err();
/// assert_eq!(errors.iter().count(), 2);
/// # Ok::<(), ocop::rating::SheetErrors>(())
/// ```
///
/// As text a sheet is [one line](crate::rating#a-sheet-as-a-line-of-text).
///
/// # Stored form
///
/// As JSON a sheet is its set and its levels by criterion code. Criteria on which no level is met
/// are left out, and a level of a case is written as `"a1"`. Reading takes every spelling of a
/// [`Choice`], checks everything again, and refuses a name that it does not know.
///
/// ```
/// use ocop::{ProductSet, ScoreSheet, SetId};
///
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)).with("1.1", 2)?;
/// let stored = serde_json::to_string(&sheet)?;
/// assert_eq!(stored, r#"{"set":"2026/11","levels":{"1.1":2}}"#);
/// assert_eq!(serde_json::from_str::<ScoreSheet>(&stored)?, sheet);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ScoreSheet {
    set: SetId,
    /// The chosen box of each criterion, numbered through the set; the first box of a criterion
    /// stands for no level.
    boxes: [u8; MAX_CRITERIA],
}

impl From<&crate::CriteriaSet> for SetId {
    fn from(set: &crate::CriteriaSet) -> Self {
        set.id()
    }
}

impl ScoreSheet {
    /// A sheet of a set on which no level is met.
    ///
    /// ```
    /// use ocop::{ProductSet, ScoreSheet, SetId};
    ///
    /// let honey = ScoreSheet::empty(SetId::decision_26(ProductSet::Honey));
    /// assert_eq!(honey.total(), 0);
    /// assert!(honey.levels().all(|(_, level)| level.is_none()));
    /// ```
    #[must_use]
    pub fn empty(set: impl Into<SetId>) -> Self {
        let set = set.into();
        let mut boxes = [0; MAX_CRITERIA];
        for (chosen, criterion) in boxes.iter_mut().zip(set.criteria_set().criteria()) {
            *chosen = criterion.first_box();
        }
        Self { set, boxes }
    }

    pub(super) const fn from_boxes(set: SetId, boxes: [u8; MAX_CRITERIA]) -> Self {
        Self { set, boxes }
    }

    /// Makes a sheet from choices keyed by criterion code. On criteria that are left out no level
    /// is met, as on paper where no box is ticked.
    ///
    /// ```
    /// use ocop::{Case, Choice, ProductSet, ScoreSheet, SetId};
    ///
    /// // Criterion 8 of the tourism set offers two cases, so its choice names one.
    /// let given = [("1.1", Choice::level(2)), ("8", Choice::in_case(Case::A, 1))];
    /// let sheet = ScoreSheet::from_choices(SetId::decision_26(ProductSet::Tourism), given)?;
    /// let answered = sheet.levels().filter(|(_, level)| level.is_some());
    /// assert_eq!(answered.map(|(on, _)| on.code()).collect::<Vec<_>>(), ["1.1", "8"]);
    /// # Ok::<(), ocop::rating::SheetErrors>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SheetErrors`] with everything that is wrong: a code that the set does not have
    /// (`unknown_criterion`), a level that the criterion does not have (`unknown_level`), a case
    /// that is missing or out of place (`missing_case`, `unexpected_case`), a criterion given twice
    /// (`repeated_criterion`), points on a story-only criterion without a story (`no_story`).
    pub fn from_choices<'a, C: Into<Choice>>(
        set: impl Into<SetId>,
        choices: impl IntoIterator<Item = (&'a str, C)>,
    ) -> Result<Self, SheetErrors> {
        Self::from_given(
            set.into(),
            choices.into_iter().map(|(code, choice)| (code, Given::Choice(choice.into()))),
        )
    }

    pub(crate) fn from_given<'a>(
        set: SetId,
        given: impl IntoIterator<Item = (&'a str, Given)>,
    ) -> Result<Self, SheetErrors> {
        let mut errors = SheetErrors::none();
        let closed = OpenSheet::new(set).with_given(given, Closing::Closed, &mut errors).so_far();
        errors.add_all(closed.story_errors()).or(closed)
    }

    /// The criteria set that the sheet is for.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.set
    }

    /// Each criterion in printed order with the level chosen, `None` where no level is met.
    ///
    /// ```
    /// use ocop::{ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let sheet = ScoreSheet::from_choices(tea, [("1.2", 1_u8), ("2.2", 2)])?;
    /// let (first, level) = sheet.levels().next().ok_or("a set has criteria")?;
    /// assert_eq!((first.code(), level), ("1.1", None));
    /// assert_eq!(sheet.levels().count(), tea.criteria_set().criteria().len());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn levels(&self) -> impl Iterator<Item = (CriterionId, Option<LevelId>)> + use<> {
        let criteria = self.set.criteria_set().criteria();
        self.boxes
            .into_iter()
            .zip(criteria)
            .map(|(chosen, criterion)| (criterion, criterion.level_of_box(chosen)))
    }

    /// The level chosen on a criterion; `None` where no level is met.
    ///
    /// ```
    /// use ocop::{ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let sheet = ScoreSheet::empty(tea).with("2.2", 2)?;
    /// let packaging = tea.criteria_set().criterion("2.2")?;
    /// assert_eq!(sheet.level(packaging)?.map(|level| level.position()), Some(2));
    ///
    /// // A criterion of the coffee set cannot be asked about, though it has the same code.
    /// let other = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set().criterion("2.2")?;
    /// assert!(sheet.level(other).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OtherSet`] (`other_set`) for a criterion of another set.
    pub fn level(&self, criterion: CriterionId) -> Result<Option<LevelId>, OtherSet> {
        OtherSet::check(criterion.set(), self.set)?;
        Ok(self.chosen(criterion))
    }

    /// The level chosen on a criterion of this set.
    pub(crate) fn chosen(&self, criterion: CriterionId) -> Option<LevelId> {
        self.boxes.get(criterion.index()).and_then(|chosen| criterion.level_of_box(*chosen))
    }

    /// The points on a criterion: 0 to the criterion's maximum, inclusive.
    ///
    /// They are the points printed beside the level; where no level is met they are 0.
    ///
    /// ```
    /// use ocop::{ProductSet, ScoreSheet, SetId};
    ///
    /// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
    /// let sheet = ScoreSheet::empty(coffee).with("1.5", 4)?;
    /// let of = |code| coffee.criteria_set().criterion(code);
    /// // The fourth level of production linkage is its last, with all of its 3 points.
    /// assert_eq!(sheet.points(of("1.5")?)?, 3);
    /// assert_eq!(sheet.points(of("1.1")?)?, 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OtherSet`] (`other_set`) for a criterion of another set.
    pub fn points(&self, criterion: CriterionId) -> Result<u8, OtherSet> {
        self.level(criterion).map(|level| level.map_or(0, LevelId::points))
    }

    /// Whether the sheet meets a minimum: the minimum's level is chosen, or a later one of the same
    /// criterion and case.
    ///
    /// Source: the stars that 26/2026 (Annex II) and 148 (Annex III) print beside levels, and
    /// [reading 4](crate::law::Reading::MinimumIsAFloor).
    ///
    /// ```
    /// use ocop::{ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let mut minima = tea.criteria_set().criterion("2.2")?.minima();
    /// let for_three = minima.next().ok_or("packaging has a minimum")?;
    /// assert_eq!(for_three.star(), Star::Three);
    /// let plain = ScoreSheet::empty(tea).with("2.2", 1)?;
    /// assert!(!plain.meets(for_three)?);
    /// assert!(plain.with("2.2", for_three.level())?.meets(for_three)?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OtherSet`] (`other_set`) for a minimum of another set.
    pub fn meets(&self, minimum: Minimum) -> Result<bool, OtherSet> {
        Ok(self.level(minimum.criterion())?.is_some_and(|level| minimum.met_by().any(|meets| meets == level)))
    }

    /// The points of a part: 0 to the part's maximum, inclusive.
    ///
    /// ```
    /// use ocop::{Part, ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let sheet = ScoreSheet::from_choices(tea, [("1.1", 3_u8), ("5.1", 2)])?;
    /// // The origin counts for part A, the story for part B.
    /// assert_eq!([Part::A, Part::B, Part::C].map(|part| sheet.part(part)), [3, 1, 0]);
    /// # Ok::<(), ocop::rating::SheetErrors>(())
    /// ```
    #[must_use]
    pub fn part(&self, part: Part) -> u8 {
        part.of(self.tally().parts())
    }

    /// The member's total, in points: 0 to 100, inclusive.
    ///
    /// ```
    /// use ocop::{ProductSet, ScoreSheet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let best = tea.criteria_set().criteria().map(|on| (on.code(), on.levels().last()));
    /// let sheet = ScoreSheet::from_choices(tea, best)?;
    /// assert_eq!(sheet.total(), 100);
    /// assert_eq!(sheet.with("1.1", 0)?.total(), 97);
    /// # Ok::<(), ocop::rating::SheetErrors>(())
    /// ```
    #[must_use]
    pub fn total(&self) -> u8 {
        self.tally().total()
    }

    /// Whether the product has a story: on the story criterion a level with points is chosen.
    ///
    /// Source: [reading 6](crate::law::Reading::StoryOnly).
    ///
    /// ```
    /// use ocop::{ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// // The first level of criterion 5.1 says that there is no story: it has no points.
    /// assert!(!sheet.with("5.1", 1)?.has_story());
    /// assert!(sheet.with("5.1", 2)?.has_story());
    /// # Ok::<(), ocop::rating::SheetErrors>(())
    /// ```
    #[must_use]
    pub fn has_story(&self) -> bool {
        let story = self.set.criteria_set().story();
        story.and_then(|story| self.chosen(story)).is_some_and(|level| level.points() > 0)
    }

    /// Whether no level is chosen on any criterion. It may be the sheet of a member who handed in
    /// none.
    ///
    /// ```
    /// use ocop::{ProductSet, ScoreSheet, SetId};
    ///
    /// let blank = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// assert!(blank.is_blank());
    /// // The lowest level has no points, but it is a choice: this member did fill in the sheet.
    /// let filled = blank.with("5.1", 1)?;
    /// assert_eq!((filled.is_blank(), filled.total()), (false, 0));
    /// # Ok::<(), ocop::rating::SheetErrors>(())
    /// ```
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.levels().all(|(_, level)| level.is_none())
    }

    /// The sheet with one choice changed.
    ///
    /// ```
    /// use ocop::{Problem, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::CoffeeAndCocoa));
    /// assert_eq!(sheet.with("1.1", 3)?.with("1.1", 2)?.total(), 2);
    /// let error = sheet.with("1.1", 9).unwrap_err();
    /// assert_eq!((error.code(), error.details().given.as_deref()), ("unknown_level", Some("9")));
    /// # Ok::<(), ocop::rating::SheetErrors>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SheetErrors`] if the set has no such criterion (`unknown_criterion`), if the choice does
    /// not fit the criterion (`unknown_level`, `missing_case`, `unexpected_case`), or if the sheet
    /// would have points on a story-only criterion without a story (`no_story`).
    pub fn with(self, code: &str, choice: impl Into<Choice>) -> Result<Self, SheetErrors> {
        self.with_all([(code, choice)])
    }

    /// The sheet with several choices changed at once, each criterion at most once.
    ///
    /// ```
    /// use ocop::{Problem, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    /// // Criterion 5.2 has points only for a product with a story, so both change together.
    /// assert_eq!(sheet.with("5.2", 2).unwrap_err().code(), "no_story");
    /// let told = sheet.with_all([("5.2", 2_u8), ("5.1", 2)])?;
    /// assert!(told.has_story());
    /// let error = sheet.with_all([("1.1", 2_u8), ("1.1", 3)]).unwrap_err();
    /// assert_eq!(error.code(), "repeated_criterion");
    /// # Ok::<(), ocop::rating::SheetErrors>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SheetErrors`] as for [`with`](Self::with), with everything that is wrong: a code that the
    /// set does not have (`unknown_criterion`), a criterion that is given twice
    /// (`repeated_criterion`), a choice that does not fit its criterion (`unknown_level`,
    /// `missing_case`, `unexpected_case`), points on a story-only criterion without a story
    /// (`no_story`).
    pub fn with_all<'a, C: Into<Choice>>(
        self,
        changes: impl IntoIterator<Item = (&'a str, C)>,
    ) -> Result<Self, SheetErrors> {
        let mut errors = SheetErrors::none();
        let given = changes.into_iter().map(|(code, choice)| (code, Given::Choice(choice.into())));
        let closed = OpenSheet::from(self).with_given(given, Closing::Closed, &mut errors).so_far();
        errors.add_all(closed.story_errors()).or(closed)
    }

    pub(crate) fn tally(&self) -> Tally {
        let set = self.set.criteria_set();
        let tallies = set.tallies();
        let used = self.boxes.iter().take(set.criteria().len());
        used.fold(Tally::ZERO, |sum, chosen| {
            #[expect(
                clippy::indexing_slicing,
                reason = "every box of a sheet is one of its set; a wrong star would be worse than a panic"
            )]
            sum.plus(tallies[usize::from(*chosen)])
        })
    }

    /// The points on each criterion, in printed order.
    pub(super) fn points_by_criterion(&self) -> impl Iterator<Item = u8> + use<> {
        let set = self.set.criteria_set();
        let used = self.boxes.into_iter().take(set.criteria().len());
        used.map(|chosen| set.tallies().get(usize::from(chosen)).map_or(0, |tally| tally.total()))
    }

    /// Story-only criteria with points where there is no story.
    pub(super) fn story_errors(&self) -> impl Iterator<Item = super::SheetError> + use<> {
        let sheet = *self;
        let story = self.set.criteria_set().story().filter(|_| !sheet.has_story());
        story.into_iter().flat_map(move |story| {
            let told = sheet.levels().filter(|(criterion, level)| {
                criterion.is_story_only() && level.is_some_and(|level| level.points() > 0)
            });
            told.map(move |(criterion, _)| super::SheetError::NoStory { criterion, story })
        })
    }

    /// The same sheet with another box on a criterion. The caller minds the story rule.
    pub(crate) fn replaced(self, criterion: CriterionId, level: Option<LevelId>) -> Self {
        let mut sheet = self;
        if let Some(chosen) = sheet.boxes.get_mut(criterion.index()) {
            *chosen = criterion.box_of(level);
        }
        sheet
    }

    /// The same sheet with no level on story-only criteria that have points without a story: the
    /// sheet of a product that has lost its story.
    pub(crate) fn without_untold(self) -> Self {
        let lost = self.story_errors().filter_map(|error| error.criterion());
        lost.fold(self, |sheet, criterion| sheet.replaced(criterion, None))
    }

    /// The same sheet with a criterion raised to a place, unless it is there already. The caller
    /// minds the story rule.
    pub(crate) fn raised(self, criterion: CriterionId, place: u8) -> Self {
        let mut sheet = self;
        if let Some(chosen) = sheet.boxes.get_mut(criterion.index()) {
            // A sheet has fewer boxes than eight bits can number: the catalogue checks that.
            *chosen = criterion.first_box().saturating_add(place).max(*chosen);
        }
        sheet
    }

    /// The place of the chosen level among the criterion's levels, from 1; 0 for none.
    pub(crate) fn place(&self, criterion: CriterionId) -> u8 {
        // A chosen box is the criterion's first, which is that of no level, or a later one.
        self.boxes.get(criterion.index()).map_or(0, |chosen| chosen.saturating_sub(criterion.first_box()))
    }

    pub(super) const fn boxes(&self) -> &[u8; MAX_CRITERIA] {
        &self.boxes
    }
}

impl fmt::Debug for ScoreSheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ScoreSheet({self})")
    }
}
