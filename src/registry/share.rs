use core::cmp::Ordering;
use core::fmt;

use super::CountBounds;
use super::words;
use crate::base::{Lang, Say, Text};

/// An exact share: a part of a whole, both of them counts.
///
/// Shares are compared exactly. Only the text is rounded, to a tenth of a per cent, half away from
/// zero.
///
/// ```
/// use ocop::registry::Share;
/// use ocop::{Lang, Say};
///
/// // 1,999 of 5,000 producers are cooperatives: 39.98%.
/// let share = Share::new(1999, 5000).ok_or("a part of a whole")?;
/// assert!(!share.reaches(40));
/// assert_eq!(share.text(Lang::Vi).to_string(), "40,0%");
/// assert_eq!(share.missing(40), 1);
/// assert_eq!(Share::new(0, 0), None);
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of both numbers, so that nothing is rounded. Reading refuses a whole of
/// 0 and a part that is more than the whole.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::registry::Share;
///
/// let share: Share = serde_json::from_str(r#"{"part": 1999, "whole": 5000}"#)?;
/// assert_eq!(Some(share), Share::new(1999, 5000));
/// assert!(serde_json::from_str::<Share>(r#"{"part": 1, "whole": 0}"#).is_err());
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Share {
    part: u64,
    whole: u64,
}

impl Share {
    /// A part of a whole; `None` if the whole is 0 or less than the part.
    ///
    /// ```
    /// use ocop::registry::Share;
    ///
    /// // 2 of 5 products were upgraded.
    /// assert_eq!(Share::new(2, 5).map(|share| share.to_string()).as_deref(), Some("40.0%"));
    /// assert_eq!((Share::new(6, 5), Share::new(0, 0)), (None, None));
    /// ```
    #[must_use]
    pub const fn new(part: u64, whole: u64) -> Option<Self> {
        if whole == 0 || part > whole { None } else { Some(Self { part, whole }) }
    }

    /// The part, 0 to the whole.
    #[must_use]
    pub const fn part(self) -> u64 {
        self.part
    }

    /// The whole, 1 or more.
    #[must_use]
    pub const fn whole(self) -> u64 {
        self.whole
    }

    /// Whether the share is at least this many per cent, 0 to 100. A number above 100 counts as
    /// 100.
    ///
    /// ```
    /// use ocop::registry::Share;
    ///
    /// let share = Share::new(1999, 5000).ok_or("no share")?;
    /// // 39.98 % prints as 40.0 % and is not 40 %.
    /// assert_eq!((share.to_string().as_str(), share.reaches(40)), ("40.0%", false));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn reaches(self, percent: u8) -> bool {
        self.missing(percent) == 0
    }

    /// By how much the part must grow, with the same whole, for the share to reach this many per
    /// cent, 0 to 100. A number above 100 counts as 100.
    ///
    /// ```
    /// use ocop::registry::Share;
    ///
    /// let share = Share::new(30, 100).ok_or("no share")?;
    /// assert_eq!((share.missing(40), share.missing(30)), (10, 0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn missing(self, percent: u8) -> u64 {
        // 64 bits times 100 fit into 128.
        let asked = u128::from(self.whole).saturating_mul(u128::from(percent.min(100))).div_ceil(100);
        // At most the whole, which has 64 bits.
        u64::try_from(asked).unwrap_or(self.whole).saturating_sub(self.part)
    }

    /// The share in tenths of a per cent, rounded half away from zero: 0 to 1000.
    ///
    /// ```
    /// use ocop::registry::Share;
    ///
    /// let third = Share::new(1, 3).ok_or("no share")?;
    /// assert_eq!(third.per_mille(), 333);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn per_mille(self) -> u16 {
        // 64 bits times 2000 fit into 128.
        let doubled = u128::from(self.part).saturating_mul(2000).saturating_add(u128::from(self.whole));
        let rounded = doubled.checked_div(u128::from(self.whole).saturating_mul(2)).unwrap_or_default();
        u16::try_from(rounded).unwrap_or(1000)
    }

    /// Which share is greater; one half is the same share whatever the whole.
    fn order(self, other: Self) -> Ordering {
        // 64 bits times 64 bits fit into 128.
        let times = |part: u64, whole: u64| u128::from(part).saturating_mul(u128::from(whole));
        times(self.part, other.whole).cmp(&times(other.part, self.whole))
    }
}

impl Say for Share {
    /// Per cent with one decimal: `40,0%`, `40.0%`.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const POINT: Text = Text::new(",", ".");
        let tenths = self.per_mille();
        let (whole, tenth) = (tenths.checked_div(10), tenths.checked_rem(10));
        write!(f, "{}{}{}%", whole.unwrap_or_default(), POINT.get(lang), tenth.unwrap_or_default())
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// A share with its two ends: the least and the most that it can be, where its counts depend on
/// days that are not known. Both ends are the same share where every day is known.
///
/// [`YesNoCounts`](super::YesNoCounts) and
/// [`Figures::consolidated_share`](super::Figures::consolidated_share) give it.
///
/// ```
/// use ocop::registry::{Share, ShareBounds};
///
/// let third = Share::new(1, 3).ok_or("a share")?;
/// let half = Share::new(2, 4).ok_or("a share")?;
/// let bounds = ShareBounds::new(third, half).ok_or("a third is less than a half")?;
/// assert_eq!((bounds.least(), bounds.most()), (third, half));
/// assert_eq!(bounds.to_string(), "33.3% to 50.0%");
/// assert_eq!(ShareBounds::new(half, third), None);
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of both ends, each a [`Share`]. Reading refuses ends in the wrong order.
///
/// ```
/// use ocop::registry::ShareBounds;
///
/// let json = r#"{"least":{"part":1,"whole":2},"most":{"part":1,"whole":2}}"#;
/// let bounds: ShareBounds = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&bounds)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ShareBounds {
    least: Share,
    most: Share,
}

impl ShareBounds {
    /// From one share to another, both included; `None` if the first is more than the second.
    ///
    /// ```
    /// use ocop::registry::{Share, ShareBounds};
    ///
    /// let (least, most) = (Share::new(1, 4).ok_or("none")?, Share::new(2, 4).ok_or("none")?);
    /// assert_eq!(ShareBounds::new(least, most).map(ShareBounds::least), Some(least));
    /// assert_eq!(ShareBounds::new(most, least), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(least: Share, most: Share) -> Option<Self> {
        (least.order(most) != Ordering::Greater).then_some(Self { least, most })
    }

    /// The shares that a part of a whole can be, where each of the whole is of the part or of the
    /// rest whatever the days; `None` if there can be nothing in the whole.
    ///
    /// Both ends are reached for some days. Where the whole may turn out to be nothing, they are of
    /// the days on which it is not.
    pub(super) fn of_part(part: CountBounds, rest: CountBounds) -> Option<Self> {
        let share = |part: u64, rest: u64| Share::new(part, part.saturating_add(rest)); // both of one whole
        let least = share(part.certain(), rest.possible()).or_else(|| share(part.possible(), 0))?;
        let most = share(part.possible(), rest.certain()).or_else(|| share(0, rest.possible()))?;
        Self::new(least, most)
    }

    /// The shares that a part of a whole can be, where whether it is of the part depends on the
    /// days too. The true share lies between the ends; they may be wider than need be.
    pub(super) fn of_subset(part: CountBounds, whole: CountBounds) -> Option<Self> {
        let least = Share::new(part.certain(), whole.possible())?;
        let most = Share::new(part.possible(), whole.certain().max(part.possible()))
            .or_else(|| Share::new(0, whole.possible()))?;
        Self::new(least, most)
    }

    /// The least that it can be.
    #[must_use]
    pub const fn least(self) -> Share {
        self.least
    }

    /// The most that it can be.
    #[must_use]
    pub const fn most(self) -> Share {
        self.most
    }

    /// The share, if both ends are the same; `None` if it depends on days that are not known.
    ///
    /// ```
    /// use ocop::registry::{Share, ShareBounds};
    ///
    /// let (half, same) = (Share::new(1, 2).ok_or("none")?, Share::new(50, 100).ok_or("none")?);
    /// // 1 of 2 and 50 of 100 are the same share.
    /// assert_eq!(ShareBounds::new(half, same).and_then(ShareBounds::exact), Some(half));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn exact(self) -> Option<Share> {
        (self.least.order(self.most) == Ordering::Equal).then_some(self.least)
    }
}

impl Say for ShareBounds {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.exact() {
            Some(share) => share.say(lang, f),
            None => words::between(lang, f, &self.least, &self.most),
        }
    }
}

impl fmt::Display for ShareBounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}
