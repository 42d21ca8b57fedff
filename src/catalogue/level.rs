use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::Text;
use crate::base::{Allowed, Details, Joined, Lang, Problem, Quoted, Say, Shown, problem};
use crate::catalogue::{Case, CriterionId, SetId, words};
use crate::law::Star;

/// A printed box of a set's table.
#[derive(Clone, Copy)]
pub(crate) struct LevelRow {
    pub(super) label: &'static Text,
    /// The place of its criterion in the set.
    pub(super) criterion: u8,
    pub(super) position: u8,
    pub(super) points: u8,
    pub(super) minimum_for: Option<Star>,
    pub(super) case: Option<Case>,
}

/// The handle of a level: one printed box of a criterion, with its points.
///
/// It has two bytes: the set, and the place in it. It is written as its criterion and its name
/// there, and stored so.
///
/// [`CriterionId::level`] finds one by its position, [`CriterionId::levels`] lists all.
///
/// Source: the criteria that the decisions print (26/2026, Annex II; 148 and 1048, Annex III).
///
/// ```
/// use ocop::{LevelId, ProductSet, SetId, Star};
///
/// let linkage = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set().criterion("1.5")?;
/// let level = linkage.level(None, 3)?;
/// assert_eq!((level.points(), level.minimum_for()), (2, Some(Star::Four)));
/// assert_eq!(level.to_string(), "2026/13/1.5:3");
/// assert_eq!("2026/13/1.5:3".parse::<LevelId>()?, level);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// In every format it is text. Reading refuses text that names no level.
///
/// ```
/// use ocop::LevelId;
///
/// let json = r#""2026/13/2.2:4""#;
/// let handle: LevelId = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&handle)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LevelId {
    set: SetId,
    index: u8,
}

impl LevelId {
    pub(super) const fn new(set: SetId, index: u8) -> Self {
        Self { set, index }
    }

    /// Its place among the levels of its set, from 0.
    pub(super) const fn index(self) -> usize {
        widen(self.index)
    }

    const fn row(self) -> &'static LevelRow {
        #[expect(clippy::indexing_slicing, reason = "a handle is made for a row of its set alone")]
        &self.set.criteria_set().level_rows()[self.index()]
    }

    /// The criteria set it belongs to.
    #[must_use]
    pub const fn set(self) -> SetId {
        self.set
    }

    /// The criterion it belongs to.
    ///
    /// ```
    /// use ocop::LevelId;
    ///
    /// let level: LevelId = "2026/13/1.5:3".parse()?;
    /// assert_eq!(level.criterion().code(), "1.5");
    /// # Ok::<(), ocop::catalogue::UnknownLevel>(())
    /// ```
    #[must_use]
    pub const fn criterion(self) -> CriterionId {
        CriterionId::new(self.set, self.row().criterion)
    }

    /// What the level asks for.
    #[must_use]
    pub const fn label(self) -> Text {
        *self.row().label
    }

    /// Its place in the printed order, from 1. Where the criterion has cases, it is the place
    /// within the case.
    #[must_use]
    pub const fn position(self) -> u8 {
        self.row().position
    }

    /// Its points, a whole number.
    #[must_use]
    pub const fn points(self) -> u8 {
        self.row().points
    }

    /// The star that it is printed as a minimum for; `None` where it has no stars.
    #[must_use]
    #[doc(alias("dấu *", "dau *"))]
    pub const fn minimum_for(self) -> Option<Star> {
        self.row().minimum_for
    }

    /// The case that it belongs to; `None` where the criterion has no cases.
    #[must_use]
    pub const fn case(self) -> Option<Case> {
        self.row().case
    }

    /// The level's name in stored forms and in messages: its position, such as `3`. Where it
    /// belongs to a case, the case comes before it, such as `a2`.
    ///
    /// ```
    /// use ocop::{Case, ProductSet, SetId};
    ///
    /// let tourism = SetId::decision_26(ProductSet::Tourism).criteria_set();
    /// assert_eq!(tourism.criterion("8")?.level(Some(Case::A), 2)?.tag().to_string(), "a2");
    /// assert_eq!(tourism.criterion("1.1")?.level(None, 2)?.tag().to_string(), "2");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn tag(self) -> impl fmt::Display + Say + Copy + use<> {
        LevelTag { case: self.case(), position: self.position() }
    }

    /// Its place among the levels of its criterion, from 1, the cases one after the other.
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "a level does not come before the first of its criterion"
    )]
    pub(crate) const fn place(self) -> u8 {
        self.index - self.criterion().first_level() + 1
    }
}

#[expect(clippy::as_conversions, reason = "widening; `From` is not const")]
const fn widen(small: u8) -> usize {
    small as usize
}

/// A level's name within its criterion.
#[derive(Clone, Copy)]
struct LevelTag {
    case: Option<Case>,
    position: u8,
}

impl fmt::Display for LevelTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.case {
            Some(case) => write!(f, "{case}{}", self.position),
            None => write!(f, "{}", self.position),
        }
    }
}

impl Say for LevelTag {
    fn say(&self, _: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for LevelId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LevelId({self})")
    }
}

impl fmt::Display for LevelId {
    /// The criterion and the level's name in it: `2026/13/1.5:3`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.criterion(), self.tag())
    }
}

impl Say for LevelId {
    /// What the level asks for.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.label().get(lang))
    }
}

impl FromStr for LevelId {
    type Err = UnknownLevel;

    /// Reads the criterion and the level's name in it: `2026/13/1.5:3`.
    ///
    /// # Errors
    ///
    /// [`UnknownLevel`] (`unknown_level`) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownLevel { criterion: None, given: String::from(text) };
        let (criterion, tag) = text.rsplit_once(':').ok_or_else(unknown)?;
        let criterion: CriterionId = criterion.parse().map_err(|_| unknown())?;
        let named = criterion.levels().find(|level| alloc::format!("{}", level.tag()) == tag);
        named.ok_or_else(|| UnknownLevel { criterion: Some(criterion), given: String::from(tag) })
    }
}

/// A level that its criterion does not have, or text that names no level.
///
/// Its code is `unknown_level`. Where it names a criterion, its details list the levels that the
/// criterion has.
///
/// ```
/// use ocop::{LevelId, Problem};
///
/// let error = "2026/13/1.5:7".parse::<LevelId>().unwrap_err();
/// assert_eq!((error.code(), error.given()), ("unknown_level", "7"));
/// assert_eq!(error.criterion().map(|criterion| criterion.levels().len()), Some(4));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLevel {
    criterion: Option<CriterionId>,
    given: String,
}

impl UnknownLevel {
    pub(super) fn new(criterion: CriterionId, case: Option<Case>, position: u8) -> Self {
        let given = alloc::format!("{}", LevelTag { case, position });
        Self { criterion: Some(criterion), given }
    }

    /// The criterion that was asked for a level; `None` where a text was read that names none.
    #[must_use]
    pub const fn criterion(&self) -> Option<CriterionId> {
        self.criterion
    }

    /// The level given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

/// The names of a criterion's levels.
pub(crate) fn tags(criterion: CriterionId) -> impl Iterator<Item = impl fmt::Display + Say> + Clone {
    criterion.levels().map(LevelId::tag)
}

impl Say for UnknownLevel {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.criterion {
            Some(criterion) => words::unknown_level(
                lang,
                f,
                &criterion.code(),
                &criterion.set(),
                &Shown(&self.given),
                &Joined(tags(criterion)),
            ),
            None => words::no_level(lang, f, &Quoted(&self.given)),
        }
    }
}

impl Problem for UnknownLevel {
    fn code(&self) -> &'static str {
        "unknown_level"
    }

    fn details(&self) -> Details {
        let details = Details::given(&self.given);
        match self.criterion {
            Some(criterion) => details
                .in_set(criterion.set())
                .on_criterion(criterion.code())
                .allowing(Allowed::one_of(tags(criterion))),
            None => details,
        }
    }
}

problem! { UnknownLevel }

#[cfg(feature = "serde")]
crate::base::stored::stored_as_text! { LevelId }
