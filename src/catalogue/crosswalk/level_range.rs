use core::fmt;

use crate::base::{Allowed, Details, Lang, Problem, Say, problem};
use crate::catalogue::crosswalk::words;
use crate::catalogue::{CriterionId, LevelId, tags};

/// A range of levels of a criterion: from the level that is certain to the highest level that is
/// possible.
///
/// `None` stands for no level. Both levels are of one criterion, and of one case where it has
/// cases. [`Correspondence::range`](crate::catalogue::Correspondence::range) gives one.
///
/// Source: [reading 28](crate::law::Reading::Crosswalk).
///
/// ```
/// use ocop::CriterionId;
/// use ocop::catalogue::LevelRange;
///
/// let origin: CriterionId = "2026/1/1.1".parse()?;
/// let (second, third) = (origin.level(None, 2)?, origin.level(None, 3)?);
/// let range = LevelRange::new(origin, Some(second), Some(third))?;
/// assert!(!range.is_decided());
/// assert!(!range.contains(Some(origin.level(None, 1)?)));
/// assert_eq!(range.levels().count(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the criterion and its two levels, null for no level. Reading refuses
/// parts that contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::catalogue::LevelRange;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "criterion": "2026/13/1.1", "certain": "2026/13/1.1:3", "possible": "2026/13/1.1:3"
/// }"#;
/// let range: LevelRange = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&range)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct LevelRange {
    criterion: CriterionId,
    certain: Option<LevelId>,
    possible: Option<LevelId>,
}

impl LevelRange {
    /// The range from a certain to a possible level of a criterion.
    ///
    /// ```
    /// use ocop::catalogue::LevelRange;
    /// use ocop::{CriterionId, Problem};
    ///
    /// let origin: CriterionId = "2026/13/1.1".parse()?;
    /// let range = LevelRange::new(origin, None, Some(origin.level(None, 2)?))?;
    /// assert_eq!((range.certain(), range.levels().count()), (None, 3));
    /// let other = "2026/13/1.5:1".parse()?;
    /// let error = LevelRange::new(origin, None, Some(other)).unwrap_err();
    /// assert_eq!(error.code(), "invalid_level_range");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidLevelRange`] (`invalid_level_range`) if a level is of another criterion, the two
    /// are of different cases, or the certain one comes after the possible one.
    pub fn new(
        criterion: CriterionId,
        certain: Option<LevelId>,
        possible: Option<LevelId>,
    ) -> Result<Self, InvalidLevelRange> {
        let own = |level: Option<LevelId>| level.is_none_or(|level| level.criterion() == criterion);
        let one_case =
            certain.zip(possible).is_none_or(|(certain, possible)| certain.case() == possible.case());
        // No level comes before every level.
        if own(certain) && own(possible) && one_case && certain <= possible {
            Ok(Self { criterion, certain, possible })
        } else {
            Err(InvalidLevelRange { criterion, certain, possible })
        }
    }

    /// A range of levels that were found in order.
    pub(crate) const fn between(
        criterion: CriterionId,
        certain: Option<LevelId>,
        possible: Option<LevelId>,
    ) -> Self {
        Self { criterion, certain, possible }
    }

    /// The range of a criterion on which nothing is known, such as a new one: no level is certain,
    /// and every level is possible.
    ///
    /// Where the criterion has cases, the range reaches to the level with the most points in either
    /// case.
    ///
    /// ```
    /// use ocop::CriterionId;
    /// use ocop::catalogue::LevelRange;
    ///
    /// let bilingual_label: CriterionId = "2026/13/2.4".parse()?;
    /// let range = LevelRange::open(bilingual_label);
    /// assert_eq!(range.certain(), None);
    /// assert_eq!(range.possible().map(|level| level.points()), Some(1));
    /// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
    /// ```
    #[must_use]
    pub fn open(criterion: CriterionId) -> Self {
        let best = criterion.levels().rev().reduce(|best, level| {
            let better = level.case() != best.case() && level.points() >= best.points();
            if better { level } else { best }
        });
        Self { criterion, certain: None, possible: best }
    }

    /// The criterion.
    #[must_use]
    pub const fn criterion(self) -> CriterionId {
        self.criterion
    }

    /// The level that is certain; `None` for no level.
    #[must_use]
    pub const fn certain(self) -> Option<LevelId> {
        self.certain
    }

    /// The highest level that is possible; `None` for no level.
    #[must_use]
    pub const fn possible(self) -> Option<LevelId> {
        self.possible
    }

    /// Whether the certain level is also the highest possible one.
    ///
    /// ```
    /// use ocop::CriterionId;
    /// use ocop::catalogue::LevelRange;
    ///
    /// let origin: CriterionId = "2026/13/1.1".parse()?;
    /// let level = Some(origin.level(None, 2)?);
    /// assert!(LevelRange::new(origin, level, level)?.is_decided());
    /// assert!(!LevelRange::open(origin).is_decided());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_decided(self) -> bool {
        self.certain == self.possible
    }

    /// Whether a level, or no level, is in the range.
    ///
    /// ```
    /// use ocop::CriterionId;
    /// use ocop::catalogue::LevelRange;
    ///
    /// let linkage: CriterionId = "2026/13/1.5".parse()?;
    /// let second = linkage.level(None, 2)?;
    /// let range = LevelRange::new(linkage, Some(second), linkage.levels().last())?;
    /// assert!(range.contains(Some(linkage.level(None, 3)?)));
    /// assert!(!range.contains(None)); // at least the second level is certain
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn contains(self, level: Option<LevelId>) -> bool {
        match level {
            None => self.certain.is_none(),
            Some(level) => self.levels().any(|own| own == Some(level)),
        }
    }

    /// The levels in the range, from the certain level to the possible one, both included. `None`
    /// is no level.
    ///
    /// ```
    /// use ocop::CriterionId;
    /// use ocop::catalogue::LevelRange;
    ///
    /// let linkage: CriterionId = "2026/13/1.5".parse()?;
    /// let levels: Vec<_> = LevelRange::open(linkage).levels().collect();
    /// assert_eq!(levels.first(), Some(&None)); // no level, then the four that are printed
    /// assert_eq!(levels.len(), 5);
    /// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
    /// ```
    pub fn levels(self) -> impl Iterator<Item = Option<LevelId>> + Clone + use<> {
        let Self { criterion, certain, possible } = self;
        let case = possible.and_then(LevelId::case);
        let levels = criterion.levels().filter(move |level| level.case() == case).map(Some);
        let all = core::iter::once(None).chain(levels);
        all.filter(move |level| certain <= *level && *level <= possible)
    }
}

/// A level's name in a sentence.
struct Named(Option<LevelId>);

impl Say for Named {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(level) => words::level(lang, f, &level.tag()),
            None => words::no_level(lang, f),
        }
    }
}

impl fmt::Debug for LevelRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LevelRange({}: {})", self.criterion, self.text(Lang::En))
    }
}

impl Say for LevelRange {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.certain, self.possible) {
            (None, None) => words::level_decided_none(lang, f),
            (None, possible) => words::level_range_open(lang, f, &Named(possible)),
            (certain, possible) if certain == possible => words::level_decided(lang, f, &Named(certain)),
            (certain, possible) => words::level_range(lang, f, &Named(certain), &Named(possible)),
        }
    }
}

/// Two levels that make no range: a level is of another criterion, the levels are of different
/// cases, or the certain level comes after the possible one.
///
/// Its code is `invalid_level_range`.
///
/// ```
/// use ocop::catalogue::LevelRange;
/// use ocop::{CriterionId, Problem};
///
/// let origin: CriterionId = "2026/1/1.1".parse()?;
/// let error = LevelRange::new(origin, Some(origin.level(None, 3)?), None).unwrap_err();
/// assert_eq!(error.code(), "invalid_level_range");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidLevelRange {
    criterion: CriterionId,
    certain: Option<LevelId>,
    possible: Option<LevelId>,
}

impl InvalidLevelRange {
    /// The criterion.
    #[must_use]
    pub const fn criterion(self) -> CriterionId {
        self.criterion
    }

    /// What was given as certain and as possible.
    ///
    /// ```
    /// use ocop::CriterionId;
    /// use ocop::catalogue::LevelRange;
    ///
    /// let origin: CriterionId = "2026/13/1.1".parse()?;
    /// let other = "2026/13/1.5:1".parse()?;
    /// let error = LevelRange::new(origin, None, Some(other)).unwrap_err();
    /// assert_eq!(error.given(), (None, Some(other)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn given(self) -> (Option<LevelId>, Option<LevelId>) {
        (self.certain, self.possible)
    }
}

impl Say for InvalidLevelRange {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::invalid_level_range(lang, f, &Named(self.certain), &Named(self.possible), &self.criterion)
    }
}

impl Problem for InvalidLevelRange {
    fn code(&self) -> &'static str {
        "invalid_level_range"
    }

    fn details(&self) -> Details {
        let name = |level: Option<LevelId>| {
            level.map_or_else(|| "0".into(), |level| alloc::format!("{}", level.tag()))
        };
        Details::given(alloc::format!("{}-{}", name(self.certain), name(self.possible)))
            .in_set(self.criterion.set())
            .on_criterion(self.criterion.code())
            .allowing(Allowed::one_of(tags(self.criterion)))
    }
}

problem! { InvalidLevelRange }
