use super::{CountBounds, ShareBounds};
use crate::base::coded;

coded! {
    /// Yes, no, or not known.
    ///
    /// ```
    /// use ocop::registry::YesNo;
    ///
    /// assert_eq!(YesNo::from(Some(true)), YesNo::Yes);
    /// assert_eq!(YesNo::from(None), YesNo::NotKnown);
    /// ```
    pub enum YesNo: "có hoặc không" / "yes or no", "unknown_yes_no" {
        /// Yes.
        Yes = "yes", "có" / "yes";
        /// No.
        No = "no", "không" / "no";
        /// Not known.
        NotKnown = "not_known", "chưa rõ" / "not known";
    }
}

impl From<Option<bool>> for YesNo {
    fn from(known: Option<bool>) -> Self {
        match known {
            Some(true) => Self::Yes,
            Some(false) => Self::No,
            None => Self::NotKnown,
        }
    }
}

/// How many answer yes, no, or are not known to.
///
/// ```
/// use ocop::registry::{CountBounds, Share, ShareBounds, YesNoCounts};
///
/// let women = YesNoCounts::new(CountBounds::exactly(2), CountBounds::exactly(1), CountBounds::exactly(1));
/// assert_eq!(women.total(), CountBounds::exactly(4));
/// let two_thirds = Share::new(2, 3).ok_or("a share")?;
/// assert_eq!(women.share_of_known().and_then(ShareBounds::exact), Some(two_thirds));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct YesNoCounts {
    yes: CountBounds,
    no: CountBounds,
    not_known: CountBounds,
}

impl YesNoCounts {
    /// So many yes, no, and not known.
    #[must_use]
    pub const fn new(yes: CountBounds, no: CountBounds, not_known: CountBounds) -> Self {
        Self { yes, no, not_known }
    }

    /// How many answer yes.
    #[must_use]
    pub const fn yes(self) -> CountBounds {
        self.yes
    }

    /// How many answer no.
    #[must_use]
    pub const fn no(self) -> CountBounds {
        self.no
    }

    /// Of how many it is not known.
    #[must_use]
    pub const fn not_known(self) -> CountBounds {
        self.not_known
    }

    /// How many there are.
    #[must_use]
    pub fn total(self) -> CountBounds {
        [self.yes, self.no, self.not_known].into_iter().sum()
    }

    /// The share of yes among those of whom it is known; `None` if it is known of nobody.
    #[must_use]
    pub fn share_of_known(self) -> Option<ShareBounds> {
        ShareBounds::of_part(self.yes, self.no)
    }

    /// The share of yes among all: what is surely so. `None` if there are none.
    #[must_use]
    pub fn share_of_all(self) -> Option<ShareBounds> {
        ShareBounds::of_part(self.yes, [self.no, self.not_known].into_iter().sum())
    }

    /// The number with an answer.
    #[must_use]
    pub const fn get(self, answer: YesNo) -> CountBounds {
        match answer {
            YesNo::Yes => self.yes,
            YesNo::No => self.no,
            YesNo::NotKnown => self.not_known,
        }
    }
}
