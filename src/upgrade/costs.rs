use alloc::string::String;
use alloc::vec::Vec;

use crate::catalogue::MAX_CRITERIA;
use crate::sheet::{SheetError, place_of};
use crate::{Choice, CriteriaSet, Criterion};

/// What the moves cost and which are possible.
///
/// ```
/// use ocop::upgrade::Costs;
/// use ocop::{Choice, ProductSet, SetId};
///
/// let set = SetId::Decision26(ProductSet::CoffeeAndCocoa).criteria_set();
/// let mut costs = Costs::listed(set);
/// costs.add("1.5", Choice::level(3), 45)?;
/// costs.fix("3.1")?;
/// assert!(costs.add("1.5", Choice::level(9), 45).is_err());
/// # Ok::<(), ocop::upgrade::MoveError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Costs {
    set: &'static CriteriaSet,
    fixed: [bool; MAX_CRITERIA],
    /// The possible moves; `None` if every raise is possible at a cost of 1.
    listed: Option<Vec<Move>>,
}

#[derive(Clone, Copy, Debug)]
struct Move {
    criterion: usize,
    place: u8,
    cost: u32,
}

impl Costs {
    /// Every raise is possible; each criterion raised costs 1, however far.
    #[must_use]
    pub const fn each_criterion(set: &'static CriteriaSet) -> Self {
        Self { set, fixed: [false; MAX_CRITERIA], listed: None }
    }

    /// No move is possible but those added.
    #[must_use]
    pub const fn listed(set: &'static CriteriaSet) -> Self {
        Self { set, fixed: [false; MAX_CRITERIA], listed: Some(Vec::new()) }
    }

    /// Adds a move: the level to reach and its cost from the present level. A move to a level that is not above the present one is
    /// never made.
    ///
    /// After [`Costs::each_criterion`] the first move added makes the list the only moves.
    ///
    /// # Errors
    ///
    /// [`MoveError`] if the set has no such criterion or the criterion no such level, for level 0, and for a move added twice.
    pub fn add(&mut self, code: &str, to: Choice, cost: u32) -> Result<&mut Self, MoveError> {
        let criterion = self.find(code)?;
        let place = place_of(criterion, to)?;
        if place == 0 {
            return Err(MoveError::NoLevel { criterion });
        }
        let listed = self.listed.get_or_insert_default();
        let index = criterion.index();
        if listed.iter().any(|made| (made.criterion, made.place) == (index, place)) {
            return Err(MoveError::Repeated { criterion, to });
        }
        listed.push(Move { criterion: index, place, cost });
        Ok(self)
    }

    /// Fixes a criterion: it keeps its level.
    ///
    /// # Errors
    ///
    /// [`MoveError`] if the set has no such criterion.
    pub fn fix(&mut self, code: &str) -> Result<&mut Self, MoveError> {
        let index = self.find(code)?.index();
        if let Some(fixed) = self.fixed.get_mut(index) {
            *fixed = true;
        }
        Ok(self)
    }

    fn find(&self, code: &str) -> Result<&'static Criterion, MoveError> {
        let set = self.set;
        let unknown = || SheetError::UnknownCriterion { set, given: String::from(code) };
        Ok(set.criterion(code).ok_or_else(unknown)?)
    }

    pub(super) const fn set(&self) -> &'static CriteriaSet {
        self.set
    }

    pub(super) fn is_fixed(&self, criterion: &Criterion) -> bool {
        self.fixed.get(criterion.index()).is_some_and(|fixed| *fixed)
    }

    /// The cost of raising a criterion to the level at a place; `None` if the move is not possible.
    pub(super) fn of(&self, criterion: &Criterion, place: u8) -> Option<u32> {
        if self.is_fixed(criterion) {
            return None;
        }
        match &self.listed {
            None => Some(1),
            Some(moves) => moves
                .iter()
                .find(|made| (made.criterion, made.place) == (criterion.index(), place))
                .map(|made| made.cost),
        }
    }
}

/// A move that cannot be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MoveError {
    /// The set has no such criterion, or the criterion no such level.
    #[error(transparent)]
    Choice(#[from] SheetError),
    /// A move leads to a level; 0 is none.
    #[error("a move on criterion {} must lead to a level, not to 0", .criterion.code())]
    NoLevel {
        /// The criterion.
        criterion: &'static Criterion,
    },
    /// The move is given twice.
    #[error("the move on criterion {} to level {to} is given twice", .criterion.code())]
    Repeated {
        /// The criterion.
        criterion: &'static Criterion,
        /// The level.
        to: Choice,
    },
}

impl MoveError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Choice(error) => error.code(),
            Self::NoLevel { .. } => "unknown_level",
            Self::Repeated { .. } => "repeated_move",
        }
    }
}
