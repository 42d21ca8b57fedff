use core::fmt;
use core::str::FromStr;

use crate::base::{Lang, Say};
use crate::catalogue::{CriterionId, LevelId, MAX_MINIMA, SetId, UnknownLevel, words};
use crate::law::Star;

/// The level that a star asks for at least: a level printed with stars.
///
/// [`CriteriaSet::minima`](crate::CriteriaSet::minima) lists those of a set,
/// [`CriterionId::minima`] those of a criterion.
///
/// Source: 26/2026, Annex II, and 148, Annex III;
/// [reading 4](crate::law::Reading::MinimumIsAFloor).
///
/// ```
/// use ocop::{Minimum, ProductSet, SetId, Star};
///
/// let linkage = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set().criterion("1.5")?;
/// let minima = linkage.minima().map(|minimum| (minimum.star(), minimum.level().position()));
/// assert!(minima.eq([(Star::Four, 3), (Star::Five, 4)]));
/// assert_eq!(Minimum::of(linkage.level(None, 1)?), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// It is stored as the level that it is printed on: `"2026/13/1.5:3"`. Reading refuses text that
/// names no level, and a level without stars.
///
/// ```
/// use ocop::Minimum;
///
/// let json = r#""2026/13/2.2:3""#;
/// let minimum: Minimum = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&minimum)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Minimum {
    star: Star,
    level: LevelId,
}

impl Minimum {
    /// The minimum that is printed on a level; `None` where the level has no stars.
    ///
    /// ```
    /// use ocop::{LevelId, Minimum, Star};
    ///
    /// let third: LevelId = "2026/13/1.5:3".parse()?;
    /// assert_eq!(Minimum::of(third).map(|minimum| minimum.star()), Some(Star::Four));
    /// let second: LevelId = "2026/13/1.5:2".parse()?;
    /// assert_eq!(Minimum::of(second), None);
    /// # Ok::<(), ocop::catalogue::UnknownLevel>(())
    /// ```
    #[must_use]
    pub const fn of(level: LevelId) -> Option<Self> {
        match level.minimum_for() {
            Some(star) => Some(Self { star, level }),
            None => None,
        }
    }

    pub(super) const fn new(star: Star, level: LevelId) -> Self {
        Self { star, level }
    }

    /// The star that asks for it.
    #[must_use]
    pub const fn star(self) -> Star {
        self.star
    }

    /// The set that prints it.
    #[must_use]
    pub const fn set(self) -> SetId {
        self.level.set()
    }

    /// The criterion that it is printed on.
    #[must_use]
    pub const fn criterion(self) -> CriterionId {
        self.level.criterion()
    }

    /// The lowest level that meets it.
    #[must_use]
    pub const fn level(self) -> LevelId {
        self.level
    }

    /// The levels that meet it: its own level and the later ones of the same case.
    ///
    /// Source: [reading 4](crate::law::Reading::MinimumIsAFloor).
    ///
    /// ```
    /// use ocop::Minimum;
    ///
    /// let for_four_stars: Minimum = "2026/13/1.5:3".parse()?;
    /// let levels: Vec<_> = for_four_stars.met_by().map(|level| level.position()).collect();
    /// assert_eq!(levels, [3, 4]);
    /// # Ok::<(), ocop::catalogue::UnknownLevel>(())
    /// ```
    pub fn met_by(self) -> impl Iterator<Item = LevelId> + use<> {
        let floor = self.level;
        let later = self.criterion().levels().filter(move |level| *level >= floor);
        later.filter(move |level| level.case() == floor.case())
    }
}

impl fmt::Debug for Minimum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Minimum({self}, {:?})", self.star)
    }
}

impl fmt::Display for Minimum {
    /// As its level: `2026/13/1.5:3`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.level.fmt(f)
    }
}

impl Say for Minimum {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::minimum(lang, f, &self.star, &self.criterion(), &self.level.tag(), &self.level)
    }
}

impl FromStr for Minimum {
    type Err = UnknownLevel;

    /// Reads the level that it is printed on: `2026/13/1.5:3`.
    ///
    /// # Errors
    ///
    /// [`UnknownLevel`] (`unknown_level`) for text that names no level, and for a level without
    /// stars.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let level: LevelId = text.parse()?;
        let unmarked = || UnknownLevel::new(level.criterion(), level.case(), level.position());
        Self::of(level).ok_or_else(unmarked)
    }
}

#[cfg(feature = "serde")]
crate::base::stored::stored_as_text! { Minimum }

/// Some of the minima of one criteria set, such as those that a rating leaves unmet.
///
/// [`none`](Self::none) and [`with`](Self::with) make it; [`Rating::unmet`](crate::Rating::unmet)
/// gives one.
///
/// Source: 26/2026, Annex II, and 148, Annex III.
///
/// ```
/// use ocop::{MinimumSet, ProductSet, SetId};
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let first = tea.minima()[0];
/// let unmet: MinimumSet = MinimumSet::none(tea.id()).with(first)?;
/// assert!(unmet.contains(first));
/// assert_eq!(unmet.iter().count(), 1);
/// # Ok::<(), ocop::catalogue::OtherSet>(())
/// ```
///
/// # Stored form
///
/// As JSON it is `{"set": "2026/13", "minima": ["2026/13/1.5:3"]}`. Reading refuses parts that
/// contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::MinimumSet;
///
/// let json = r#"{"set":"2026/13","minima":["2026/13/2.2:3"]}"#;
/// let set: MinimumSet = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&set)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct MinimumSet {
    set: SetId,
    /// A bit for each minimum, in the order of the set's list.
    bits: u32,
}

const _: () = assert!(MAX_MINIMA <= 32, "one bit for each minimum");

impl MinimumSet {
    /// No minimum of a set.
    ///
    /// ```
    /// use ocop::{MinimumSet, ProductSet, SetId};
    ///
    /// let none = MinimumSet::none(SetId::decision_26(ProductSet::Tea));
    /// assert_eq!((none.len(), none.lowest_star()), (0, None));
    /// ```
    #[must_use]
    pub const fn none(set: SetId) -> Self {
        Self { set, bits: 0 }
    }

    pub(crate) const fn from_bits(set: SetId, bits: u32) -> Self {
        Self { set, bits }
    }

    pub(crate) const fn bits(self) -> u32 {
        self.bits
    }

    /// The same minima and one more.
    ///
    /// ```
    /// use ocop::{Minimum, MinimumSet, Problem, ProductSet, SetId};
    ///
    /// let minimum: Minimum = "2026/13/1.5:3".parse()?;
    /// let coffee = MinimumSet::none(minimum.set()).with(minimum)?;
    /// assert_eq!(coffee.with(minimum)?.len(), 1); // each is there once
    /// let tea = MinimumSet::none(SetId::decision_26(ProductSet::Tea));
    /// assert_eq!(tea.with(minimum).unwrap_err().code(), "other_set");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OtherSet`](crate::catalogue::OtherSet) (`other_set`) for a minimum of another set.
    pub fn with(self, minimum: Minimum) -> Result<Self, crate::catalogue::OtherSet> {
        crate::catalogue::OtherSet::check(minimum.set(), self.set)?;
        Ok(Self { bits: self.bits | bit_of(minimum), ..self })
    }

    /// The set.
    #[must_use]
    pub const fn set(self) -> SetId {
        self.set
    }

    /// Whether a minimum is among them.
    ///
    /// ```
    /// use ocop::{Minimum, MinimumSet, ProductSet, SetId};
    ///
    /// let four: Minimum = "2026/13/1.5:3".parse()?;
    /// let five: Minimum = "2026/13/1.5:4".parse()?;
    /// let unmet = MinimumSet::none(SetId::decision_26(ProductSet::CoffeeAndCocoa)).with(five)?;
    /// assert!(unmet.contains(five) && !unmet.contains(four));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn contains(self, minimum: Minimum) -> bool {
        minimum.set() == self.set && self.bits & bit_of(minimum) != 0
    }

    /// Whether there are none.
    ///
    /// ```
    /// use ocop::{MinimumSet, ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// assert!(MinimumSet::none(tea).is_empty());
    /// assert!(!MinimumSet::none(tea).with(tea.criteria_set().minima()[0])?.is_empty());
    /// # Ok::<(), ocop::catalogue::OtherSet>(())
    /// ```
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// How many there are.
    ///
    /// ```
    /// use ocop::{MinimumSet, ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let all = tea.criteria_set().minima().iter().copied();
    /// let all = all.into_iter().try_fold(MinimumSet::none(tea), MinimumSet::with)?;
    /// assert_eq!(all.len(), tea.criteria_set().minima().len());
    /// # Ok::<(), ocop::catalogue::OtherSet>(())
    /// ```
    #[must_use]
    pub fn len(self) -> usize {
        self.iter().count()
    }

    /// The minima, lowest star first, then in printed order.
    ///
    /// ```
    /// use ocop::{Minimum, MinimumSet, ProductSet, SetId};
    ///
    /// let [five, four]: [Minimum; 2] = ["2026/13/1.5:4".parse()?, "2026/13/1.5:3".parse()?];
    /// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
    /// let unmet = MinimumSet::none(coffee).with(five)?.with(four)?;
    /// assert!(unmet.iter().eq([four, five])); // the lower star comes first
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn iter(self) -> impl Iterator<Item = Minimum> + Clone + use<> {
        let all = self.set.criteria_set().minima().iter().zip(bits());
        all.filter(move |(_, bit)| self.bits & bit != 0).map(|(minimum, _)| *minimum)
    }

    /// The minima for the given star and for lower stars.
    ///
    /// ```
    /// use ocop::{Minimum, MinimumSet, ProductSet, SetId, Star};
    ///
    /// let [four, five]: [Minimum; 2] = ["2026/13/1.5:3".parse()?, "2026/13/1.5:4".parse()?];
    /// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
    /// let unmet = MinimumSet::none(coffee).with(five)?.with(four)?;
    /// assert!(unmet.up_to(Star::Four).iter().eq([four]));
    /// assert!(unmet.up_to(Star::Three).is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn up_to(self, star: Star) -> Self {
        let all = self.set.criteria_set().minima().iter().zip(bits());
        let marked =
            all.filter(|(minimum, _)| minimum.star() <= star).fold(0, |marked, (_, bit)| marked | bit);
        Self { bits: self.bits & marked, ..self }
    }

    /// The lowest star that asks for one of them; `None` where there are none.
    ///
    /// ```
    /// use ocop::{MinimumSet, ProductSet, SetId, Star};
    ///
    /// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa);
    /// let unmet = MinimumSet::none(coffee).with("2026/13/1.5:4".parse()?)?;
    /// assert_eq!(unmet.lowest_star(), Some(Star::Five));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn lowest_star(self) -> Option<Star> {
        // The minima are ordered by star.
        let first = usize::try_from(self.bits.trailing_zeros()).ok()?;
        self.set.criteria_set().minima().get(first).map(|minimum| minimum.star())
    }
}

/// The bits of a set's minima, in the order of its list.
pub(crate) fn bits() -> impl Iterator<Item = u32> + Clone {
    core::iter::successors(Some(1_u32), |bit| bit.checked_mul(2)).take(MAX_MINIMA)
}

fn bit_of(minimum: Minimum) -> u32 {
    let mut all = minimum.set().criteria_set().minima().iter().zip(bits());
    all.find(|(own, _)| **own == minimum).map_or(0, |(_, bit)| bit)
}

impl fmt::Debug for MinimumSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(feature = "serde")]
mod stored {
    use alloc::vec::Vec;

    use super::{Minimum, MinimumSet, SetId};
    use crate::base::stored::stored;
    use crate::catalogue::OtherSet;

    /// `{"set": "2026/13", "minima": ["2026/13/1.5:3"]}`.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
    struct Fields {
        set: SetId,
        minima: Vec<Minimum>,
    }

    impl From<&MinimumSet> for Fields {
        fn from(minima: &MinimumSet) -> Self {
            Self { set: minima.set(), minima: minima.iter().collect() }
        }
    }

    impl TryFrom<Fields> for MinimumSet {
        type Error = OtherSet;

        fn try_from(fields: Fields) -> Result<Self, Self::Error> {
            fields.minima.into_iter().try_fold(Self::none(fields.set), Self::with)
        }
    }

    stored! { MinimumSet as Fields }
}
