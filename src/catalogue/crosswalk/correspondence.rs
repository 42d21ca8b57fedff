use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::Text;
use crate::base::{Allowed, Details, Lang, Problem, Quoted, Say, coded, problem};
use crate::catalogue::crosswalk::table::{CorrespondenceRow, Range};
use crate::catalogue::crosswalk::{LevelRange, words};
use crate::catalogue::{Case, CriterionId, LevelId, UnknownLevel};

coded! {
    /// What the next decision changed in a criterion.
    ///
    /// [`Correspondence::kind`] gives it.
    ///
    /// Source: [reading 28](crate::law::Reading::Crosswalk).
    ///
    /// ```
    /// use ocop::catalogue::{CorrespondenceKind, Crosswalk};
    /// use ocop::{ProductSet, SetId};
    ///
    /// let tea = Crosswalk::from_set(SetId::decision_148(ProductSet::Tea))?;
    /// let origin = tea.correspondences().next().map(|origin| origin.kind());
    /// assert_eq!(origin, Some(CorrespondenceKind::Narrowed));
    /// # Ok::<(), ocop::catalogue::NoCrosswalk>(())
    /// ```
    #[non_exhaustive]
    pub enum CorrespondenceKind in "ocop::catalogue": "cách thay đổi tiêu chí" / "kind of correspondence", "unknown_correspondence_kind" {
        /// Every level asks for the same in the same words; points and stars may differ.
        Same = "same", "giữ nguyên" / "same";
        /// Every level asks for the same in other words.
        Reworded = "reworded", "đổi cách diễn đạt" / "reworded";
        /// A level asks for more.
        Narrowed = "narrowed", "yêu cầu chặt hơn" / "narrowed";
        /// A level asks for less, or takes in more.
        Widened = "widened", "yêu cầu rộng hơn" / "widened";
        /// Levels were added, removed, moved or divided in another way.
        Regraded = "regraded", "chia lại mức" / "regraded";
        /// Something else is graded.
        Replaced = "replaced", "thay nội dung" / "replaced";
    }
}

/// A criterion and the one that it became under the next decision: what changed, why, and what an
/// old finding proves of the new levels.
///
/// For each old level, and for no level, there is a range of new levels. The certain level is what
/// the old finding proves word for word. The possible level is the highest that the old finding
/// does not exclude.
///
/// [`CriterionId::came_from`] and [`CriterionId::became`] give it,
/// [`Crosswalk::correspondences`](crate::catalogue::Crosswalk::correspondences) lists those of a
/// set. It is written as the two criteria, and stored so.
///
/// Source: [reading 28](crate::law::Reading::Crosswalk).
///
/// ```
/// use ocop::catalogue::{Correspondence, CorrespondenceKind};
///
/// let labour: Correspondence = "2023/13/3.c > 2026/13/3.3".parse()?;
/// assert_eq!(labour.kind(), CorrespondenceKind::Regraded);
///
/// // 148 counted workers from the district, 26/2026 counts those from the commune. Three quarters
/// // from the district prove nothing about the commune, and exclude nothing.
/// let found = labour.from().level(None, 2)?;
/// let range = labour.range(Some(found))?;
/// assert_eq!(range.certain(), None);
/// assert_eq!(range.possible().map(|level| level.position()), Some(3));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// In every format it is text: the two criteria. Reading refuses text that names no correspondence.
///
/// ```
/// use ocop::catalogue::Correspondence;
///
/// let json = r#""2023/13/1.d > 2026/13/1.5""#;
/// let correspondence: Correspondence = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&correspondence)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Correspondence {
    from: CriterionId,
    to: CriterionId,
    row: &'static CorrespondenceRow,
}

impl Correspondence {
    /// Two criteria, and what the crosswalk says of them.
    pub(super) const fn new(from: CriterionId, to: CriterionId, row: &'static CorrespondenceRow) -> Self {
        Self { from, to, row }
    }

    /// The criterion of the earlier decision.
    #[must_use]
    pub const fn from(self) -> CriterionId {
        self.from
    }

    /// The criterion of the later decision.
    #[must_use]
    pub const fn to(self) -> CriterionId {
        self.to
    }

    /// What was changed.
    #[must_use]
    pub const fn kind(self) -> CorrespondenceKind {
        self.row.kind
    }

    /// What changed, in one or two sentences. Levels are named by their position in the printed
    /// order.
    #[must_use]
    pub const fn reason(self) -> Text {
        self.row.reason
    }

    /// A point that a lawyer should look at, because the ranges depend on how the words are read;
    /// `None` where there is no such point.
    #[must_use]
    pub const fn doubt(self) -> Option<Text> {
        self.row.doubt
    }

    /// The levels of the new criterion that an old finding proves and leaves open. The finding is a
    /// level of the earlier criterion, or `None` for no level.
    ///
    /// On a criterion with cases, `None` does not say which case applies. Then no level is certain,
    /// and the range reaches to the possible level with the most points in either case. Where the
    /// case is known, ask [`range_of_none`](Self::range_of_none).
    ///
    /// Source: [reading 28](crate::law::Reading::Crosswalk).
    ///
    /// ```
    /// use ocop::CriterionId;
    ///
    /// let conditions: CriterionId = "2026/26/8".parse()?;
    /// let came = conditions.came_from().ok_or("148 graded them too")?;
    /// assert_eq!(came.range(None)?.possible(), Some("2026/26/8:a2".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OtherCriterion`] (`other_criterion`) for a level of another criterion than
    /// [`from`](Self::from).
    pub fn range(self, found: Option<LevelId>) -> Result<LevelRange, OtherCriterion> {
        match found {
            Some(level) if level.criterion() == self.from => Ok(self.range_at(level.place(), level.case())),
            Some(level) => Err(OtherCriterion { given: level.criterion(), needed: self.from }),
            None => Ok(self.range_at(0, None)),
        }
    }

    /// The levels of the new criterion that are certain and possible where no level of the earlier
    /// criterion was found and the case is known.
    ///
    /// Source: [reading 28](crate::law::Reading::Crosswalk).
    ///
    /// ```
    /// use ocop::{Case, CriterionId};
    ///
    /// let conditions: CriterionId = "2026/26/8".parse()?;
    /// let came = conditions.came_from().ok_or("148 graded them too")?;
    /// assert_eq!(came.range_of_none(Case::B)?.possible(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownLevel`] (`unknown_level`) for a criterion without cases.
    pub fn range_of_none(self, case: Case) -> Result<LevelRange, UnknownLevel> {
        if self.from.has_cases() {
            Ok(self.at(Some(case), 0))
        } else {
            Err(UnknownLevel::new(self.from, Some(case), 0))
        }
    }

    /// The range behind an old level by its place among the levels of its criterion (0 for none),
    /// and the case that applies where there are cases and it is known.
    pub(crate) fn range_at(self, place: u8, case: Option<Case>) -> LevelRange {
        if place == 0 && case.is_none() && self.from.has_cases() {
            self.none_in_either_case()
        } else {
            self.at(case, usize::from(place))
        }
    }

    fn none_in_either_case(self) -> LevelRange {
        let points = |range: LevelRange| range.possible().map_or(0, LevelId::points);
        let [a, b] = [Case::A, Case::B].map(|case| self.at(Some(case), 0));
        let higher = if points(b) > points(a) { b } else { a };
        LevelRange::between(self.to, None, higher.possible())
    }

    /// The range behind an old level, by its place among the levels of its criterion (0 for none)
    /// and its case.
    fn at(self, case: Option<Case>, place: usize) -> LevelRange {
        let (certain, possible): Range = match case {
            Some(Case::B) if place == 0 => self.row.none_in_b,
            // Every place of the earlier criterion has a range (checked at compile time).
            _ => self.row.ranges.get(place).copied().unwrap_or_default(),
        };
        let level =
            |position| self.to.levels().find(|level| level.case() == case && level.position() == position);
        LevelRange::between(self.to, level(certain), level(possible))
    }
}

impl fmt::Debug for Correspondence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Correspondence({self})")
    }
}

impl fmt::Display for Correspondence {
    /// Both criteria: `2023/13/1.d > 2026/13/1.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} > {}", self.from, self.to)
    }
}

impl Say for Correspondence {
    /// Both criteria, the kind and the reason.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::correspondence(lang, f, &self.from, &self.to, &self.kind(), &self.reason())
    }
}

impl FromStr for Correspondence {
    type Err = UnknownCorrespondence;

    /// Reads both criteria: `2023/13/1.d > 2026/13/1.5`.
    ///
    /// # Errors
    ///
    /// [`UnknownCorrespondence`] (`unknown_correspondence`) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (from, to) = text.split_once(" > ")?;
            let became = from.parse::<CriterionId>().ok()?.became()?;
            (to.parse::<CriterionId>().ok()? == became.to).then_some(became)
        };
        read().ok_or_else(|| UnknownCorrespondence { given: String::from(text) })
    }
}

/// Text that does not name two corresponding criteria.
///
/// Its code is `unknown_correspondence`.
///
/// ```
/// use ocop::Problem;
/// use ocop::catalogue::Correspondence;
///
/// let error = "2023/13/1.1".parse::<Correspondence>().unwrap_err();
/// assert_eq!((error.code(), error.given()), ("unknown_correspondence", "2023/13/1.1"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCorrespondence {
    given: String,
}

impl UnknownCorrespondence {
    /// The text given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

impl Say for UnknownCorrespondence {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::unknown_correspondence(lang, f, &Quoted(&self.given))
    }
}

impl Problem for UnknownCorrespondence {
    fn code(&self) -> &'static str {
        "unknown_correspondence"
    }

    fn details(&self) -> Details {
        Details::given(&self.given)
    }
}

/// A level of one criterion was given where a level of another criterion is needed.
///
/// Its code is `other_criterion`.
///
/// ```
/// use ocop::{CriterionId, Problem};
///
/// let labour: CriterionId = "2026/13/3.3".parse()?;
/// let labour = labour.came_from().ok_or("148 graded it too")?;
/// let error = labour.range(Some("2023/13/1.d:2".parse()?)).unwrap_err();
/// assert_eq!(error.code(), "other_criterion");
/// assert_eq!(error.details().criterion.as_deref(), Some("3.c"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherCriterion {
    given: CriterionId,
    needed: CriterionId,
}

impl OtherCriterion {
    /// The criterion whose level was given.
    #[must_use]
    pub const fn given(self) -> CriterionId {
        self.given
    }

    /// The criterion that is needed.
    #[must_use]
    pub const fn needed(self) -> CriterionId {
        self.needed
    }
}

impl Say for OtherCriterion {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { given, needed } = self;
        words::other_criterion(lang, f, &given.code(), &given.set(), &needed.code(), &needed.set())
    }
}

impl Problem for OtherCriterion {
    fn code(&self) -> &'static str {
        "other_criterion"
    }

    fn details(&self) -> Details {
        Details::given(self.given)
            .in_set(self.needed.set())
            .on_criterion(self.needed.code())
            .allowing(Allowed::one_of([self.needed]))
    }
}

problem! { UnknownCorrespondence, OtherCriterion }
