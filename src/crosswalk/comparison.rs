//! What changed between a criteria set and its successor under a later decision.
//!
//! Printed codes and numbers do not carry over from one decision to the next; topics do. A [`Comparison`] pairs the criteria of two sets by
//! [`Topic`] and says what stayed, moved, appeared, vanished, and whose points or minima changed.
//!
//! ```
//! use ocop::comparison::{Change, Comparison};
//! use ocop::{ProductSet, SetId};
//!
//! let before = SetId::Decision148(ProductSet::CoffeeAndCocoa);
//! let comparison = Comparison::with_successor(before).expect("every set of 148 has a successor");
//! assert_eq!(comparison.to().id(), SetId::Decision26(ProductSet::CoffeeAndCocoa));
//!
//! let vanished: Vec<_> = comparison.changes().filter_map(|change| match change {
//!     Change::Vanished(criterion) => Some(criterion.code()),
//!     _ => None,
//! }).collect();
//! assert_eq!(vanished, ["3.đ", "8.b"]); // accounting and periodic testing are no criteria any more
//! ```

use crate::{CriteriaSet, Criterion, ProductSet, SetId, Star, Topic};

impl SetId {
    /// The set of the next decision that took its products over.
    ///
    /// `None` for the sets of 26/2026, and for the medical devices of 1048, which have no successor.
    ///
    /// ```
    /// use ocop::{ProductSet, ProductSet1048, SetId};
    ///
    /// let aquatic = SetId::Decision1048(ProductSet1048::AquaticProducts);
    /// assert_eq!(aquatic.successor(), Some(SetId::Decision148(ProductSet::ProcessedAnimalProducts)));
    /// assert_eq!(SetId::Decision1048(ProductSet1048::MedicalDevices).successor(), None);
    /// ```
    #[must_use]
    pub fn successor(self) -> Option<Self> {
        match self {
            Self::Decision1048(set) => set.successor().map(Self::Decision148),
            Self::Decision148(set) => Some(Self::Decision26(set)),
            Self::Decision26(_) => None,
        }
    }

    /// The sets of the decision before whose products it took over: two for processed animal products and for crafts under 148,
    /// none for the ornamentals.
    pub fn predecessors(self) -> impl Iterator<Item = Self> {
        let (first, second) = match self {
            Self::Decision1048(_) => (None, None),
            Self::Decision148(set) => (Some(set.predecessors().map(Self::Decision1048)), None),
            Self::Decision26(set) => (None, Some(Self::Decision148(set))),
        };
        first.into_iter().flatten().chain(second)
    }

    /// Whether it is a later set for the same products, one decision on or two.
    #[must_use]
    pub fn succeeds(self, earlier: Self) -> bool {
        core::iter::successors(earlier.successor(), |set| set.successor()).any(|set| set == self)
    }
}

/// Two sets for the same products under two decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    from: &'static CriteriaSet,
    to: &'static CriteriaSet,
}

impl Comparison {
    /// Compares a set with a later set for the same products.
    ///
    /// # Errors
    ///
    /// [`NotASuccessor`] if the later set is none of the earlier one's successors.
    pub fn between(from: SetId, to: SetId) -> Result<Self, NotASuccessor> {
        if to.succeeds(from) {
            Ok(Self { from: from.criteria_set(), to: to.criteria_set() })
        } else {
            Err(NotASuccessor { from, to })
        }
    }

    /// Compares a set with the next decision's; `None` if it has no successor.
    #[must_use]
    pub fn with_successor(from: SetId) -> Option<Self> {
        let to = from.successor()?;
        Some(Self { from: from.criteria_set(), to: to.criteria_set() })
    }

    /// The earlier set.
    #[must_use]
    pub const fn from(&self) -> &'static CriteriaSet {
        self.from
    }

    /// The later set.
    #[must_use]
    pub const fn to(&self) -> &'static CriteriaSet {
        self.to
    }

    /// Every criterion of both sets once: those of the later set in printed order, then those that vanished.
    pub fn changes(&self) -> impl Iterator<Item = Change> + use<> {
        let (from, to) = (self.from, self.to);
        let later = to.criteria().iter().map(move |criterion| match from.on_topic(criterion.topic()) {
            Some(earlier) => Change::Stayed(Counterparts { from: earlier, to: criterion }),
            None => Change::Appeared(criterion),
        });
        let vanished =
            from.criteria().iter().filter(move |criterion| to.on_topic(criterion.topic()).is_none());
        later.chain(vanished.map(Change::Vanished))
    }
}

/// What became of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Both sets have a criterion on the topic; it may have moved or changed.
    Stayed(Counterparts),
    /// Only the later set has it.
    Appeared(&'static Criterion),
    /// Only the earlier set has it.
    Vanished(&'static Criterion),
}

impl Change {
    /// The topic concerned.
    #[must_use]
    pub const fn topic(&self) -> Topic {
        match self {
            Self::Stayed(pair) => pair.topic(),
            Self::Appeared(criterion) | Self::Vanished(criterion) => criterion.topic(),
        }
    }
}

/// Two criteria on the same topic under two decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counterparts {
    from: &'static Criterion,
    to: &'static Criterion,
}

impl Counterparts {
    /// The earlier criterion.
    #[must_use]
    pub const fn from(&self) -> &'static Criterion {
        self.from
    }

    /// The later criterion.
    #[must_use]
    pub const fn to(&self) -> &'static Criterion {
        self.to
    }

    /// Their topic.
    #[must_use]
    pub const fn topic(&self) -> Topic {
        self.to.topic()
    }

    /// Whether the criterion stands elsewhere: in another part or under another number. The letters of 148 (a, b, c, d, đ, e) count as
    /// the numbers 1 to 6.
    #[must_use]
    pub fn is_moved(&self) -> bool {
        self.from.part() != self.to.part() || !places(self.from.code()).eq(places(self.to.code()))
    }

    /// Whether the points of the levels, or the printed maximum, changed.
    #[must_use]
    pub fn points_changed(&self) -> bool {
        let points = |criterion: &'static Criterion| {
            criterion.levels().iter().map(|level| (level.case(), level.points()))
        };
        self.from.max() != self.to.max() || !points(self.from).eq(points(self.to))
    }

    /// Whether a minimum appeared, vanished or asks for other points.
    #[must_use]
    pub fn minima_changed(&self) -> bool {
        Star::ALL.into_iter().any(|star| minimum(self.from, star) != minimum(self.to, star))
    }

    /// Whether a level asks for something else, or levels were added or dropped.
    #[must_use]
    pub fn levels_changed(&self) -> bool {
        let labels = |criterion: &'static Criterion| {
            criterion.levels().iter().map(|level| (level.case(), level.label()))
        };
        !labels(self.from).eq(labels(self.to))
    }

    /// Whether the criterion is the same in every respect but its printed code.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        !(self.is_moved() || self.points_changed() || self.minima_changed() || self.levels_changed())
    }
}

/// The points of the level that a star asks for at least.
fn minimum(criterion: &'static Criterion, star: Star) -> Option<u8> {
    criterion.levels().iter().find(|level| level.minimum_for() == Some(star)).map(crate::Level::points)
}

/// A printed code as numbers, one for each of its places.
fn places(code: &'static str) -> impl Iterator<Item = &'static str> {
    code.split('.').map(|place| match place {
        "a" => "1",
        "b" => "2",
        "c" => "3",
        "d" => "4",
        "đ" => "5",
        "e" => "6",
        number => number,
    })
}

impl ProductSet {
    /// The set's criteria under the decision in force.
    ///
    /// ```
    /// use ocop::ProductSet;
    ///
    /// assert_eq!(ProductSet::Tourism.criteria_set().criteria().len(), 32);
    /// ```
    #[must_use]
    pub const fn criteria_set(self) -> &'static CriteriaSet {
        SetId::Decision26(self).criteria_set()
    }
}

/// Two sets that are not one the other's successor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{to} does not succeed {from}: sets are compared with those that took their products over")]
pub struct NotASuccessor {
    from: SetId,
    to: SetId,
}

impl NotASuccessor {
    /// The set given as the earlier one.
    #[must_use]
    pub const fn from(&self) -> SetId {
        self.from
    }

    /// The set given as the later one.
    #[must_use]
    pub const fn to(&self) -> SetId {
        self.to
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "not_a_successor"
    }
}
