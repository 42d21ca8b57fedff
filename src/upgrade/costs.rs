//! Which moves are possible, and what they cost.

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use crate::base::{Allowed, Details, Joined, Lang, Problem, Say, problem};
use crate::catalogue::{CriterionId, LevelId, MAX_CRITERIA, OtherSet, SetId, tags};
use crate::rating::{Choice, SheetError, place_of};
use crate::upgrade::words;

/// Which moves are possible, and what each of them costs.
///
/// A move raises a criterion to a level. It is made once for the whole council: every member who is
/// below the level is raised to it, and the cost does not depend on how many these are. A plan
/// makes at most one move on a criterion.
///
/// The costs are for one criteria set. With [`each_criterion`](Self::each_criterion) every raise is
/// possible and costs 1; with [`listed`](Self::listed) only the moves that are [added](Self::add)
/// are possible. A criterion that is [fixed](Self::fix) is never raised.
///
/// The caller chooses the unit of the costs: millions of đồng, or weeks. No decision says what a
/// move costs.
///
/// ```
/// use ocop::upgrade::Costs;
/// use ocop::{ProductSet, SetId};
///
/// let mut costs = Costs::listed(SetId::decision_26(ProductSet::CoffeeAndCocoa));
/// costs.add("1.5", 2, 30)?.add("1.5", 3, 45)?;
/// costs.fix("3.1")?;
/// assert!(costs.add("1.5", 9, 45).is_err());
/// assert!(costs.moves().map(|(to, cost)| (to.position(), cost)).eq([(2, 30), (3, 45)]));
/// # Ok::<(), ocop::upgrade::MoveError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the set, the moves (null where every raise is possible), and the
/// criteria that are fixed. Costs are whole numbers from 0 to 4294967295. Reading checks them as
/// making them does, and refuses a name that it does not know.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::upgrade::Costs;
/// use ocop::{ProductSet, SetId};
///
/// let mut costs = Costs::listed(SetId::decision_26(ProductSet::Tea));
/// costs.add("2.2", 3, 15)?.fix("3.1")?;
/// let json = serde_json::to_value(&costs)?;
/// assert_eq!(json["set"], "2026/11");
/// let moves = serde_json::json!([{"to": "2026/11/2.2:3", "cost": 15}]);
/// assert_eq!((&json["moves"], &json["fixed"][0]), (&moves, &"2026/11/3.1".into()));
/// assert_eq!(serde_json::from_value::<Costs>(json)?, costs);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Costs {
    set: SetId,
    fixed: [bool; MAX_CRITERIA],
    /// The cost of each box of the set, where the move is possible; `None` if every raise is
    /// possible at a cost of 1.
    listed: Option<Vec<Option<u32>>>,
}

impl Costs {
    /// Every raise is possible, and each criterion that is raised costs 1, however far it is
    /// raised.
    ///
    /// ```
    /// use ocop::upgrade::Costs;
    /// use ocop::{ProductSet, SetId};
    ///
    /// let costs = Costs::each_criterion(SetId::decision_26(ProductSet::Tea));
    /// assert!(!costs.is_listed());
    /// assert_eq!((costs.moves().count(), costs.fixed().count()), (0, 0));
    /// ```
    #[must_use]
    pub fn each_criterion(set: impl Into<SetId>) -> Self {
        Self { set: set.into(), fixed: [false; MAX_CRITERIA], listed: None }
    }

    /// Only the moves that are added are possible. A criterion may have several moves, of which a
    /// plan makes one at most.
    ///
    /// Such a list can keep a plan below a bound: list for each criterion the levels that are not
    /// above the bound. Where each member has a bound of their own, list the levels that are above
    /// no member's bound. With a cost of 1 for each move, the plan then raises the fewest criteria.
    ///
    /// ```
    /// use ocop::upgrade::Costs;
    /// use ocop::{Assessment, Council, Edition, LevelId, Planner};
    /// use ocop::{ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// let best = ScoreSheet::from_choices(set, best)?;
    ///
    /// // What is certain for two members, and what is possible.
    /// let certain = [best.with("2.2", 1)?, best.with("2.2", 2)?.with("4.1", 1)?];
    /// let possible = [best.with("2.2", 3)?, best];
    /// let mut costs = Costs::listed(set);
    /// for criterion in set.criteria() {
    ///     for level in criterion.levels() {
    ///         let most = possible.map(|bound| bound.level(criterion));
    ///         let within = |most: LevelId| level <= most && level.case() == most.case();
    ///         if most.into_iter().all(|most| matches!(most, Ok(Some(most)) if within(most))) {
    ///             costs.add_level(level, 1)?;
    ///         }
    ///     }
    /// }
    ///
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), certain, [])?;
    /// let plan = Planner::new(assessment)?.with_costs(costs)?.plan(Star::Three)?;
    /// let to: Vec<_> = plan.steps().iter().map(|step| step.to().to_string()).collect();
    /// assert_eq!(to, ["2026/13/2.2:3", "2026/13/4.1:4"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn listed(set: impl Into<SetId>) -> Self {
        let set = set.into();
        Self { set, fixed: [false; MAX_CRITERIA], listed: Some(no_moves(set)) }
    }

    /// The moves that a rule lists, by the level to reach.
    pub(crate) fn by_level(set: SetId, cost: impl Fn(LevelId) -> Option<u32>) -> Self {
        let mut listed = no_moves(set);
        for level in set.criteria_set().criteria().flat_map(CriterionId::levels) {
            if let Some(place) = listed.get_mut(box_of(level)) {
                *place = cost(level);
            }
        }
        Self { listed: Some(listed), ..Self::each_criterion(set) }
    }

    /// Adds a move: the printed code of the criterion, the level to reach, and the cost of the move
    /// from the present level, in whole units of the caller's choice. A move to a level is never
    /// made where no member is below the level.
    ///
    /// After [`each_criterion`](Self::each_criterion), only the moves that are added are possible
    /// from the first one on.
    ///
    /// ```
    /// use ocop::upgrade::Costs;
    /// use ocop::{Problem, ProductSet, SetId};
    ///
    /// // In millions of đồng: a certified area, and a better packaging.
    /// let mut costs = Costs::listed(SetId::decision_26(ProductSet::Tea));
    /// costs.add("1.2", 2, 120)?.add("2.2", 3, 15)?;
    /// assert_eq!(costs.moves().map(|(_, cost)| cost).sum::<u32>(), 135);
    /// assert_eq!(costs.add("2.2", 3, 20).unwrap_err().code(), "repeated_move");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`MoveError`] if the set has no such criterion (`unknown_criterion`); if the criterion has
    /// no such level, or the level is 0 (`unknown_level`); if the choice names no case where the
    /// criterion has cases (`missing_case`), or names one where it has none (`unexpected_case`);
    /// and if a move to the level was added before (`repeated_move`). The costs stay as they were.
    pub fn add(&mut self, code: &str, to: impl Into<Choice>, cost: u32) -> Result<&mut Self, MoveError> {
        let criterion = self.criterion(code)?;
        let place = place_of(criterion, to.into())?;
        let level = place.checked_sub(1).and_then(|before| criterion.levels().nth(usize::from(before)));
        self.add_level(level.ok_or(MoveError::NoLevel { criterion })?, cost)
    }

    /// Adds a move by the handle of the level to reach. It is otherwise as [`add`](Self::add).
    ///
    /// ```
    /// use ocop::upgrade::Costs;
    /// use ocop::{Problem, ProductSet, SetId};
    ///
    /// let mut costs = Costs::listed(SetId::decision_26(ProductSet::Tea));
    /// costs.add_level("2026/11/2.2:3".parse()?, 15)?;
    /// assert_eq!(costs.moves().count(), 1);
    /// // A level of the coffee set is refused: the costs are for tea.
    /// let error = costs.add_level("2026/13/2.2:3".parse()?, 15).unwrap_err();
    /// assert_eq!(error.code(), "other_set");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`MoveError`] for a level of another set (`other_set`), and if a move to the level was added
    /// before (`repeated_move`). The costs stay as they were.
    pub fn add_level(&mut self, to: LevelId, cost: u32) -> Result<&mut Self, MoveError> {
        OtherSet::check(to.set(), self.set)?;
        let listed = self.listed.get_or_insert_with(|| no_moves(self.set));
        match listed.get_mut(box_of(to)) {
            Some(free @ None) => *free = Some(cost),
            // Every level of the set has a box, so the move was listed before.
            Some(Some(_)) | None => return Err(MoveError::Repeated { to }),
        }
        Ok(self)
    }

    /// Fixes a criterion by its printed code: it keeps its level, whatever moves are listed.
    ///
    /// ```
    /// use ocop::upgrade::Costs;
    /// use ocop::{Problem, ProductSet, SetId};
    ///
    /// let mut costs = Costs::each_criterion(SetId::decision_26(ProductSet::Tea));
    /// // The type of organisation stays what it is.
    /// costs.fix("3.1")?;
    /// assert!(costs.fixed().map(|criterion| criterion.code()).eq(["3.1"]));
    /// assert_eq!(costs.fix("3.9").unwrap_err().code(), "unknown_criterion");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`MoveError`] if the set has no such criterion (`unknown_criterion`).
    pub fn fix(&mut self, code: &str) -> Result<&mut Self, MoveError> {
        let criterion = self.criterion(code)?;
        if let Some(fixed) = self.fixed.get_mut(criterion.index()) {
            *fixed = true;
        }
        Ok(self)
    }

    fn criterion(&self, code: &str) -> Result<CriterionId, MoveError> {
        let known = self.set.criteria_set().criterion(code);
        Ok(known.map_err(SheetError::UnknownCriterion)?)
    }

    /// The criteria set that the costs are for.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.set
    }

    /// Whether only the moves that are listed are possible. Otherwise every raise is possible at a
    /// cost of 1.
    ///
    /// ```
    /// use ocop::upgrade::Costs;
    /// use ocop::{ProductSet, SetId};
    ///
    /// let mut costs = Costs::each_criterion(SetId::decision_26(ProductSet::Tea));
    /// assert!(!costs.is_listed());
    /// // With the first move that is added, only the moves that are listed are possible.
    /// costs.add("2.2", 3, 15)?;
    /// assert!(costs.is_listed());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn is_listed(&self) -> bool {
        self.listed.is_some()
    }

    /// The moves that are listed, in printed order: the level to reach, and the cost. It is empty
    /// where every raise is possible.
    ///
    /// ```
    /// use ocop::upgrade::Costs;
    /// use ocop::{ProductSet, SetId};
    ///
    /// let mut costs = Costs::listed(SetId::decision_26(ProductSet::Tea));
    /// costs.add("2.2", 4, 35)?.add("1.2", 2, 120)?;
    /// // In printed order, not in the order in which they were added.
    /// let moves: Vec<String> = costs.moves().map(|(to, cost)| format!("{to} {cost}")).collect();
    /// assert_eq!(moves, ["2026/11/1.2:2 120", "2026/11/2.2:4 35"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn moves(&self) -> impl Iterator<Item = (LevelId, u32)> {
        let levels = self.set.criteria_set().criteria().flat_map(CriterionId::levels);
        let listed = self.listed.as_deref().unwrap_or_default();
        levels.filter_map(|level| Some((level, listed.get(box_of(level)).copied().flatten()?)))
    }

    /// The criteria that are fixed, in printed order.
    ///
    /// ```
    /// use ocop::upgrade::Costs;
    /// use ocop::{ProductSet, SetId};
    ///
    /// let mut costs = Costs::each_criterion(SetId::decision_26(ProductSet::Tea));
    /// costs.fix("7")?.fix("3.1")?;
    /// assert!(costs.fixed().map(|criterion| criterion.code()).eq(["3.1", "7"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn fixed(&self) -> impl Iterator<Item = CriterionId> {
        self.set.criteria_set().criteria().filter(|criterion| self.is_fixed(*criterion))
    }

    /// Whether a criterion of the set is fixed.
    pub(crate) fn is_fixed(&self, criterion: CriterionId) -> bool {
        self.fixed.get(criterion.index()).is_some_and(|fixed| *fixed)
    }

    /// The cost of raising to a level of the set, but for criteria that are fixed; `None` if the
    /// move is not possible.
    pub(crate) fn of(&self, to: LevelId) -> Option<u32> {
        match &self.listed {
            None => Some(1),
            Some(listed) => listed.get(box_of(to)).copied().flatten(),
        }
    }
}

/// No cost for any box of a set.
fn no_moves(set: SetId) -> Vec<Option<u32>> {
    vec![None; set.criteria_set().tallies().len()]
}

fn box_of(level: LevelId) -> usize {
    usize::from(level.criterion().box_of(Some(level)))
}

/// Why [`Costs`] refuse a move, or a criterion to fix.
///
/// Its codes are `unknown_criterion`, `unknown_level`, `missing_case`, `unexpected_case`,
/// `repeated_move` and `other_set`.
///
/// ```
/// use ocop::upgrade::Costs;
/// use ocop::{Choice, Problem, ProductSet, SetId};
///
/// let mut costs = Costs::listed(SetId::decision_26(ProductSet::Tea));
/// let error = costs.add("1.1", Choice::NONE, 5).unwrap_err();
/// assert_eq!(error.code(), "unknown_level");
/// assert!(error.to_string().ends_with("a move leads to a level, not to 0; allowed: 1, 2, 3"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveError {
    /// The set has no such criterion (`unknown_criterion`), or the criterion no such level
    /// (`unknown_level`, `missing_case`, `unexpected_case`).
    Choice(SheetError),
    /// The move leads to 0, which is no level (`unknown_level`).
    NoLevel {
        /// The criterion.
        criterion: CriterionId,
    },
    /// A move to the level is given twice (`repeated_move`).
    Repeated {
        /// The level to reach.
        to: LevelId,
    },
    /// The level is of another set than the costs (`other_set`).
    OtherSet(OtherSet),
}

impl From<SheetError> for MoveError {
    fn from(error: SheetError) -> Self {
        Self::Choice(error)
    }
}

impl From<OtherSet> for MoveError {
    fn from(error: OtherSet) -> Self {
        Self::OtherSet(error)
    }
}

impl Say for MoveError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choice(error) => error.say(lang, f),
            Self::NoLevel { criterion } => {
                words::no_level(lang, f, &criterion.code(), &criterion.set(), &Joined(tags(*criterion)))
            }
            Self::Repeated { to } => words::repeated(lang, f, &to.criterion().code(), &to.set(), &to.tag()),
            Self::OtherSet(error) => error.say(lang, f),
        }
    }
}

impl Problem for MoveError {
    fn code(&self) -> &'static str {
        match self {
            Self::Choice(error) => error.code(),
            Self::NoLevel { .. } => "unknown_level",
            Self::Repeated { .. } => "repeated_move",
            Self::OtherSet(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        let on = |criterion: CriterionId| {
            Details::default().in_set(criterion.set()).on_criterion(criterion.code())
        };
        match self {
            Self::Choice(error) => error.details(),
            Self::NoLevel { criterion } => {
                on(*criterion).with_given(0).allowing(Allowed::one_of(tags(*criterion)))
            }
            Self::Repeated { to } => on(to.criterion()).with_given(to.tag()),
            Self::OtherSet(error) => error.details(),
        }
    }
}

problem! { MoveError }
