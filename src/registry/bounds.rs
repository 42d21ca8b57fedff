use alloc::collections::BTreeMap;
use core::fmt;

use super::words;
use crate::base::{Lang, Say};
use crate::law::programme::Grouped;

/// A count with its two ends: how many there are certainly, and how many at most. The rest depends
/// on days that are not known.
///
/// Where every day is known, both ends are the same number. The true number lies between the ends,
/// both included, whatever the days turn out to be. The function that gives a count says what is
/// counted: products, producers, certificates, ratings, provinces or communes.
///
/// [`Figures`](super::Figures) are made of such counts; [`new`](Self::new) and
/// [`exactly`](Self::exactly) make one of your own.
///
/// ```
/// use ocop::registry::CountBounds;
/// use ocop::{Lang, Say};
///
/// let exact = CountBounds::exactly(7);
/// assert_eq!((exact.certain(), exact.possible(), exact.exact()), (7, 7, Some(7)));
///
/// assert_eq!(CountBounds::exactly(18_000).text(Lang::Vi).to_string(), "18.000");
///
/// let open = CountBounds::new(5, 7).ok_or("5 are not more than 7")?;
/// assert_eq!((open.depends(), open.exact()), (2, None));
/// assert_eq!(open.text(Lang::En).to_string(), "5 to 7");
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of both ends. Reading refuses ends in the wrong order. In stored figures
/// each count is at most 2⁵³, which JSON readers of every language read exactly; in a count that is
/// stored alone this is not checked.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::registry::CountBounds;
///
/// let open: CountBounds = serde_json::from_str(r#"{"certain": 5, "possible": 7}"#)?;
/// assert_eq!(Some(open), CountBounds::new(5, 7));
/// let reversed = serde_json::from_str::<CountBounds>(r#"{"certain": 7, "possible": 5}"#);
/// assert!(reversed.is_err());
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CountBounds {
    certain: u64,
    possible: u64,
}

impl CountBounds {
    /// The greatest count of stored figures: 2⁵³, which JSON readers of every language still read
    /// exactly. No country has so many products.
    pub(super) const MAX: u64 = 1 << 53;

    /// A count of at least `certain` and at most `possible`; `None` if `certain` is more than
    /// `possible`.
    ///
    /// ```
    /// use ocop::registry::CountBounds;
    ///
    /// // 5 certificates are certainly valid; for 2 more it depends on the day of issue.
    /// let valid = CountBounds::new(5, 7).ok_or("reversed")?;
    /// assert_eq!((valid.certain(), valid.possible()), (5, 7));
    /// assert_eq!(CountBounds::new(7, 5), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn new(certain: u64, possible: u64) -> Option<Self> {
        if certain <= possible { Some(Self { certain, possible }) } else { None }
    }

    /// A count of which both ends are the same number.
    ///
    /// ```
    /// use ocop::registry::CountBounds;
    ///
    /// assert_eq!(Some(CountBounds::exactly(7)), CountBounds::new(7, 7));
    /// ```
    #[must_use]
    pub const fn exactly(count: u64) -> Self {
        Self { certain: count, possible: count }
    }

    /// How many there are certainly.
    #[must_use]
    #[doc(alias("chắc chắn", "chac chan"))]
    pub const fn certain(self) -> u64 {
        self.certain
    }

    /// How many there are at most.
    #[must_use]
    pub const fn possible(self) -> u64 {
        self.possible
    }

    /// How many depend on a day that is not known: those that are possible but not certain.
    ///
    /// ```
    /// use ocop::registry::CountBounds;
    ///
    /// assert_eq!(CountBounds::new(5, 7).map(CountBounds::depends), Some(2));
    /// assert_eq!(CountBounds::exactly(7).depends(), 0);
    /// ```
    #[must_use]
    #[doc(alias("tùy thuộc vào ngày", "tuy thuoc vao ngay"))]
    pub const fn depends(self) -> u64 {
        // The certain ones are never more than the possible.
        self.possible.saturating_sub(self.certain)
    }

    /// The count, if both ends are the same number; `None` if a part depends on days that are not
    /// known.
    ///
    /// ```
    /// use ocop::registry::CountBounds;
    ///
    /// assert_eq!(CountBounds::exactly(7).exact(), Some(7));
    /// // No number between the ends is chosen.
    /// assert_eq!(CountBounds::new(5, 7).and_then(CountBounds::exact), None);
    /// ```
    #[must_use]
    pub const fn exact(self) -> Option<u64> {
        if self.certain == self.possible { Some(self.certain) } else { None }
    }

    /// One more, certainly or possibly.
    pub(super) const fn add(&mut self, member: Member) {
        // A count of stored figures is at most MAX; one at a time no machine counts on from there to the
        // end of 64 bits.
        match member {
            Member::No => {}
            Member::Possibly => self.possible = self.possible.saturating_add(1),
            Member::Certainly => {
                self.certain = self.certain.saturating_add(1);
                self.possible = self.possible.saturating_add(1);
            }
        }
    }

    /// Whether the two together are at most `MAX`.
    pub(super) fn fits(self, other: Self) -> bool {
        self.possible.checked_add(other.possible).is_some_and(|sum| sum <= Self::MAX)
    }

    /// The two together, where they fit.
    pub(super) const fn plus(self, other: Self) -> Self {
        Self {
            certain: self.certain.saturating_add(other.certain),
            possible: self.possible.saturating_add(other.possible),
        }
    }

    /// What is left of a whole without a part of it, where each product is of the part or of the
    /// rest whatever the days.
    pub(super) const fn without(self, part: Self) -> Self {
        // The part has no more certain ones than the whole, and no more that depend on the day.
        Self {
            certain: self.certain.saturating_sub(part.certain),
            possible: self.possible.saturating_sub(part.possible),
        }
    }

    /// Whether each of these can be one of those: certain ones of the certain, possible ones of the
    /// possible.
    #[cfg(feature = "serde")]
    pub(super) const fn is_within(self, whole: Self) -> bool {
        self.certain <= whole.certain && self.possible <= whole.possible
    }

    /// Whether it can be the count of a part of a whole, where each product is of the part or of
    /// the rest whatever the days.
    #[cfg(feature = "serde")]
    pub(super) const fn is_part_of(self, whole: Self) -> bool {
        self.is_within(whole) && self.depends() <= whole.depends()
    }
}

impl core::iter::Sum for CountBounds {
    /// The counts added up, each end by itself. A sum above 2⁶⁴ - 1 stays at that number; counts of
    /// figures are at most 2⁵³ each, so a thousand of them stay below it.
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), Self::plus)
    }
}

impl Say for CountBounds {
    /// The number, or both ends, with the thousands set apart.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.exact() {
            Some(count) => Grouped(count).say(lang, f),
            None => words::between(lang, f, &Grouped(self.certain), &Grouped(self.possible)),
        }
    }
}

impl fmt::Display for CountBounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// Whether a product belongs to what is counted, whatever the days that are not known turn out to
/// be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Member {
    /// On no day.
    #[default]
    No,
    /// It depends on the day.
    Possibly,
    /// On every day.
    Certainly,
}

impl Member {
    /// By whether it surely is and whether it can be.
    pub(super) const fn of(certain: bool, possible: bool) -> Self {
        match (certain, possible) {
            (true, _) => Self::Certainly,
            (false, true) => Self::Possibly,
            (false, false) => Self::No,
        }
    }
}

/// Counts by a key. A key without an entry counts nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Counts<K>(pub(super) BTreeMap<K, CountBounds>);

impl<K> Default for Counts<K> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord + Copy> Counts<K> {
    pub(super) fn get(&self, key: K) -> CountBounds {
        self.0.get(&key).copied().unwrap_or_default()
    }

    pub(super) fn add(&mut self, key: K, member: Member) {
        if member > Member::No {
            self.0.entry(key).or_default().add(member);
        }
    }

    pub(super) fn total(&self) -> CountBounds {
        self.0.values().copied().sum()
    }

    /// Takes over the counts of another part. Of products each is at most the number of products,
    /// which fits.
    pub(super) fn merge(&mut self, other: Self) {
        for (key, count) in other.0 {
            let own = self.0.entry(key).or_default();
            *own = own.plus(count);
        }
    }

    /// How many keys have one: certainly, and possibly.
    pub(super) fn reached(&self, of: impl Fn(K) -> bool) -> CountBounds {
        let mut reached = CountBounds::default();
        for (_, count) in self.0.iter().filter(|(key, _)| of(**key)) {
            reached.add(Member::of(count.certain > 0, count.possible > 0));
        }
        reached
    }
}
