use core::fmt;

use crate::catalogue::{CriteriaSet, decision_26, decision_148, decision_1048};
use crate::law::Regime;
use crate::{ProductSet, ProductSet1048};

/// Which criteria set: a regime together with a product set of that regime's own classification.
///
/// A set of 1048 and a set of the later classification are different types, so a number can never be carried from one to
/// the other:
///
/// ```compile_fail
/// use ocop::{ProductSet, SetId};
///
/// let id = SetId::Decision1048(ProductSet::CoffeeAndCocoa);
/// ```
///
/// ```
/// use ocop::{ProductSet, Regime, SetId};
///
/// let id = SetId::new(Regime::Decision148, 13)?;
/// assert_eq!(id, SetId::Decision148(ProductSet::CoffeeAndCocoa));
/// assert_eq!(id.criteria_set().criteria().len(), 34);
/// # Ok::<(), ocop::catalogue::UnknownSet>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SetId {
    /// A set of 1048 as amended by 781.
    Decision1048(ProductSet1048),
    /// A set of 148.
    Decision148(ProductSet),
    /// A set of 26/2026.
    Decision26(ProductSet),
}

impl SetId {
    /// The set with a number under a regime.
    ///
    /// # Errors
    ///
    /// [`UnknownSet`] for a number outside 1 to 26.
    pub const fn new(regime: Regime, number: u8) -> Result<Self, UnknownSet> {
        let found = match regime {
            Regime::Decision1048 => match ProductSet1048::from_number(number) {
                Some(set) => Some(Self::Decision1048(set)),
                None => None,
            },
            Regime::Decision148 => match ProductSet::from_number(number) {
                Some(set) => Some(Self::Decision148(set)),
                None => None,
            },
            Regime::Decision26 => match ProductSet::from_number(number) {
                Some(set) => Some(Self::Decision26(set)),
                None => None,
            },
        };
        match found {
            Some(id) => Ok(id),
            None => Err(UnknownSet { regime, number }),
        }
    }

    /// The 26 sets of a regime, by number.
    pub fn all(regime: Regime) -> impl Iterator<Item = Self> {
        (1..=26).filter_map(move |number| Self::new(regime, number).ok())
    }

    /// The regime.
    #[must_use]
    pub const fn regime(self) -> Regime {
        match self {
            Self::Decision1048(_) => Regime::Decision1048,
            Self::Decision148(_) => Regime::Decision148,
            Self::Decision26(_) => Regime::Decision26,
        }
    }

    /// The set's number in its regime, 1 to 26.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Decision1048(set) => set.number(),
            Self::Decision148(set) | Self::Decision26(set) => set.number(),
        }
    }

    /// Whether the set is one of tourism services.
    #[must_use]
    pub const fn is_tourism(self) -> bool {
        matches!(
            self,
            Self::Decision1048(ProductSet1048::Tourism)
                | Self::Decision148(ProductSet::Tourism)
                | Self::Decision26(ProductSet::Tourism)
        )
    }

    /// The set's criteria.
    #[must_use]
    pub const fn criteria_set(self) -> &'static CriteriaSet {
        match self {
            Self::Decision1048(set) => decision_1048::criteria_set(set),
            Self::Decision148(set) => decision_148::criteria_set(set),
            Self::Decision26(set) => decision_26::criteria_set(set),
        }
    }
}

impl fmt::Display for SetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "set {} of {}", self.number(), self.regime())
    }
}

/// A number that names no product set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no set {number} under {regime}: its sets are numbered 1 to 26")]
pub struct UnknownSet {
    regime: Regime,
    number: u8,
}

impl UnknownSet {
    /// The regime asked.
    #[must_use]
    pub const fn regime(&self) -> Regime {
        self.regime
    }

    /// The number given.
    #[must_use]
    pub const fn number(&self) -> u8 {
        self.number
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "unknown_set"
    }
}
