use super::{CountBounds, ShareBounds};
use crate::base::coded;

coded! {
    /// The answer to a question about a producer: yes, no, or not known. A
    /// [`ProducerLine`](super::ProducerLine) has it, and it is made `from` an `Option<bool>`.
    ///
    /// ```
    /// use ocop::registry::YesNo;
    ///
    /// assert_eq!(YesNo::from(Some(true)), YesNo::Yes);
    /// assert_eq!(YesNo::from(None), YesNo::NotKnown);
    /// ```
    pub enum YesNo in "ocop::registry": "có hoặc không" / "yes or no", "unknown_yes_no" {
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

/// For how many the answer to one question is yes, for how many it is no, and for how many it is
/// not known.
///
/// [`ProducerCounts::representatives`](super::ProducerCounts::representatives) gives it: for
/// example, for how many producers or products the legal representative is a woman.
///
/// ```
/// use ocop::registry::{CountBounds, Share, ShareBounds, YesNoCounts};
///
/// let [yes, no, not_known] = [2, 1, 1].map(CountBounds::exactly);
/// let women = YesNoCounts::new(yes, no, not_known);
/// assert_eq!(women.total(), CountBounds::exactly(4));
/// let two_thirds = Share::new(2, 3).ok_or("a share")?;
/// assert_eq!(women.share_of_known().and_then(ShareBounds::exact), Some(two_thirds));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the three counts, each with both ends.
///
/// ```
/// use ocop::registry::YesNoCounts;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "yes": {"certain": 0, "possible": 0}, "no": {"certain": 0, "possible": 0},
///   "not_known": {"certain": 2, "possible": 2}
/// }"#;
/// let counts: YesNoCounts = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&counts)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct YesNoCounts {
    yes: CountBounds,
    no: CountBounds,
    not_known: CountBounds,
}

impl YesNoCounts {
    /// The counts of yes, of no, and of not known.
    ///
    /// ```
    /// use ocop::registry::{CountBounds, YesNoCounts};
    ///
    /// // 12 cooperatives are led by a woman, 30 are not, and for 8 it is not known.
    /// let [yes, no, not_known] = [12, 30, 8].map(CountBounds::exactly);
    /// let women = YesNoCounts::new(yes, no, not_known);
    /// assert_eq!(women.total().exact(), Some(50));
    /// ```
    #[must_use]
    pub const fn new(yes: CountBounds, no: CountBounds, not_known: CountBounds) -> Self {
        Self { yes, no, not_known }
    }

    /// For how many the answer is yes.
    #[must_use]
    pub const fn yes(self) -> CountBounds {
        self.yes
    }

    /// For how many the answer is no.
    #[must_use]
    pub const fn no(self) -> CountBounds {
        self.no
    }

    /// For how many the answer is not known.
    #[must_use]
    pub const fn not_known(self) -> CountBounds {
        self.not_known
    }

    /// How many there are: yes, no and not known together.
    ///
    /// ```
    /// use ocop::registry::{CountBounds, YesNoCounts};
    ///
    /// let open = CountBounds::new(1, 2).ok_or("reversed")?;
    /// let counts = YesNoCounts::new(open, CountBounds::exactly(3), CountBounds::exactly(0));
    /// assert_eq!(Some(counts.total()), CountBounds::new(4, 5));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn total(self) -> CountBounds {
        [self.yes, self.no, self.not_known].into_iter().sum()
    }

    /// The share of yes among yes and no together; `None` if both are 0. Those not known are left
    /// out of the whole.
    ///
    /// ```
    /// use ocop::registry::{CountBounds, Share, YesNoCounts};
    ///
    /// let [yes, no, not_known] = [12, 30, 8].map(CountBounds::exactly);
    /// let share = YesNoCounts::new(yes, no, not_known).share_of_known();
    /// assert_eq!(share.and_then(|bounds| bounds.exact()), Share::new(12, 42));
    /// ```
    #[must_use]
    pub fn share_of_known(self) -> Option<ShareBounds> {
        ShareBounds::of_part(self.yes, self.no)
    }

    /// The share of yes among all, those not known included in the whole: the least that the share
    /// can be. `None` if there are none.
    ///
    /// ```
    /// use ocop::registry::{CountBounds, Share, YesNoCounts};
    ///
    /// let [yes, no, not_known] = [12, 30, 8].map(CountBounds::exactly);
    /// let share = YesNoCounts::new(yes, no, not_known).share_of_all();
    /// assert_eq!(share.and_then(|bounds| bounds.exact()), Share::new(12, 50));
    /// ```
    #[must_use]
    pub fn share_of_all(self) -> Option<ShareBounds> {
        ShareBounds::of_part(self.yes, [self.no, self.not_known].into_iter().sum())
    }

    /// The count of one answer.
    ///
    /// ```
    /// use ocop::registry::{CountBounds, YesNo, YesNoCounts};
    ///
    /// let [yes, no, not_known] = [12, 30, 8].map(CountBounds::exactly);
    /// let women = YesNoCounts::new(yes, no, not_known);
    /// assert_eq!(women.get(YesNo::NotKnown).exact(), Some(8));
    /// ```
    #[must_use]
    pub const fn get(self, answer: YesNo) -> CountBounds {
        match answer {
            YesNo::Yes => self.yes,
            YesNo::No => self.no,
            YesNo::NotKnown => self.not_known,
        }
    }
}
