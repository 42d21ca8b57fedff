use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::Text;
use crate::base::{Allowed, Details, Joined, Lang, Problem, Quoted, Say, problem};
use crate::catalogue::{
    Case, CriteriaSet, LevelId, Minimum, Note, NoteKind, Section, SetId, Topic, UnknownLevel, words,
};
use crate::law::{Citation, Part};

/// A row of a set's table.
#[derive(Clone, Copy)]
pub(crate) struct CriterionRow {
    pub(super) code: &'static str,
    /// The place of its first level among those of the set.
    pub(super) first_level: u8,
    pub(super) levels: u8,
    pub(super) max: u8,
    pub(super) part: Part,
    pub(super) topic: Topic,
    pub(super) name: &'static Text,
    pub(super) notes: &'static [&'static Note],
}

/// The handle of a criterion, for which one level or none is chosen.
///
/// It has two bytes: the set, and the place in it. Everything that the decision prints about the
/// criterion can be read from it. It is written as its set and its printed code, and stored so.
///
/// [`CriteriaSet::criterion`] finds one by its code, [`CriteriaSet::criteria`] lists all.
///
/// Source: the criteria that the decisions print (26/2026, Annex II; 148 and 1048, Annex III).
///
/// ```
/// use ocop::{CriterionId, ProductSet, SetId};
///
/// let linkage = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set().criterion("1.5")?;
/// assert_eq!(linkage.to_string(), "2026/13/1.5");
/// assert_eq!("2026/13/1.5".parse::<CriterionId>()?, linkage);
/// assert_eq!(linkage.levels().map(|level| level.points()).collect::<Vec<_>>(), [0, 1, 2, 3]);
/// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
/// ```
///
/// # Stored form
///
/// In every format it is text. Reading refuses text that names no criterion.
///
/// ```
/// use ocop::CriterionId;
///
/// let json = r#""2026/13/2.2""#;
/// let handle: CriterionId = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&handle)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CriterionId {
    set: SetId,
    index: u8,
}

impl CriterionId {
    pub(super) const fn new(set: SetId, index: u8) -> Self {
        Self { set, index }
    }

    const fn row(self) -> &'static CriterionRow {
        #[expect(clippy::indexing_slicing, reason = "a handle is made for a row of its set alone")]
        &self.set.criteria_set().rows()[widen(self.index)]
    }

    pub(super) const fn first_level(self) -> u8 {
        self.row().first_level
    }

    /// The criteria set it belongs to.
    #[must_use]
    pub const fn set(self) -> SetId {
        self.set
    }

    /// The printed code: `1.5`, `6.1.1`, `12`; `1.đ` under 148.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.row().code
    }

    /// Its place in the set, from 0, in printed order.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId};
    ///
    /// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// assert_eq!(coffee.criterion("1.5")?.index(), 4);
    /// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
    /// ```
    #[must_use]
    pub const fn index(self) -> usize {
        widen(self.index)
    }

    /// The printed maximum, in points.
    #[must_use]
    pub const fn max(self) -> u8 {
        self.row().max
    }

    /// The part that it counts for.
    #[must_use]
    pub const fn part(self) -> Part {
        self.row().part
    }

    /// What it is about, the same in every set and regime.
    #[must_use]
    pub const fn topic(self) -> Topic {
        self.row().topic
    }

    /// Its name.
    #[must_use]
    pub const fn name(self) -> Text {
        *self.row().name
    }

    /// Its levels in printed order. Where it has cases, the levels of case a come first.
    ///
    /// ```
    /// use ocop::{CriterionId, Lang};
    ///
    /// let packaging: CriterionId = "2026/13/2.2".parse()?;
    /// let points: Vec<_> = packaging.levels().map(|level| level.points()).collect();
    /// assert_eq!(points.iter().max(), Some(&packaging.max()));
    /// assert!(packaging.levels().all(|level| !level.label().get(Lang::Vi).is_empty()));
    /// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
    /// ```
    #[must_use]
    pub fn levels(self) -> impl DoubleEndedIterator<Item = LevelId> + ExactSizeIterator + Clone + use<> {
        let row = self.row();
        // The place of the first level stands in the row; a set has fewer than 256 levels.
        (0..row.levels).map(move |place| LevelId::new(self.set, row.first_level.wrapping_add(place)))
    }

    /// The level at a position of the printed order (from 1), within a case where the criterion has
    /// cases.
    ///
    /// ```
    /// use ocop::{Case, CriterionId, Problem};
    ///
    /// let linkage: CriterionId = "2026/13/1.5".parse()?;
    /// assert_eq!(linkage.level(None, 4)?.points(), 3);
    /// // It has four levels, and no cases.
    /// assert_eq!(linkage.level(None, 5).unwrap_err().code(), "unknown_level");
    /// assert!(linkage.level(Some(Case::A), 4).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownLevel`] (`unknown_level`) if there is no such level, if a case is given and the
    /// criterion has no cases, or if no case is given and the criterion has cases.
    pub fn level(self, case: Option<Case>, position: u8) -> Result<LevelId, UnknownLevel> {
        let mut levels = self.levels();
        levels
            .find(|level| level.case() == case && level.position() == position)
            .ok_or_else(|| UnknownLevel::new(self, case, position))
    }

    /// The notes printed with it.
    #[must_use]
    pub const fn notes(self) -> &'static [&'static Note] {
        self.row().notes
    }

    fn has_note(self, kind: NoteKind) -> bool {
        self.notes().iter().any(|note| note.kind() == kind)
    }

    /// Whether it counts only for a product with a story.
    ///
    /// Source: the note printed with the criterion, and
    /// [reading 6](crate::law::Reading::StoryOnly).
    ///
    /// ```
    /// use ocop::{ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// // Whether there is a story, and how well it is structured.
    /// assert!(!tea.criterion("5.1")?.is_story_only());
    /// assert!(tea.criterion("5.2")?.is_story_only());
    /// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
    /// ```
    #[must_use]
    pub fn is_story_only(self) -> bool {
        self.has_note(NoteKind::StoryOnly)
    }

    /// Whether it offers two alternative cases.
    ///
    /// Source: the criterion as printed, and [reading 7](crate::law::Reading::OneCase).
    ///
    /// ```
    /// use ocop::{CriteriaSet, ProductSet, SetId};
    ///
    /// let tourism: &CriteriaSet = SetId::decision_26(ProductSet::Tourism).criteria_set();
    /// assert!(tourism.criterion("8")?.has_cases());
    /// assert!(!tourism.criterion("1.1")?.has_cases());
    /// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
    /// ```
    #[must_use]
    pub fn has_cases(self) -> bool {
        self.levels().next().is_some_and(|level| level.case().is_some())
    }

    /// Whether the whole product must come from the province.
    ///
    /// Source: the note printed with the criterion (26/2026, Annex II; 148, Annex III).
    ///
    /// ```
    /// use ocop::{ProductSet, SetId};
    ///
    /// // All fresh produce must come from the province; for coffee no such note is printed.
    /// let origin = |set| SetId::decision_26(set).criteria_set().criterion("1.1");
    /// assert!(origin(ProductSet::FreshProduce)?.requires_all_from_province());
    /// assert!(!origin(ProductSet::CoffeeAndCocoa)?.requires_all_from_province());
    /// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
    /// ```
    #[must_use]
    pub fn requires_all_from_province(self) -> bool {
        self.has_note(NoteKind::AllFromProvince)
    }

    /// The minima printed on it, lowest star first.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId, Star};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// let stars: Vec<_> = tea.criterion("2.2")?.minima().map(|minimum| minimum.star()).collect();
    /// assert_eq!(stars.first(), Some(&Star::Three));
    /// assert!(stars.is_sorted());
    /// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
    /// ```
    pub fn minima(self) -> impl Iterator<Item = Minimum> + use<> {
        self.levels().filter_map(Minimum::of)
    }

    /// The section it stands in, the innermost one; `None` for a criterion printed directly under
    /// its part.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId};
    ///
    /// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// let section = coffee.criterion("1.5")?.section().ok_or("it stands in section 1")?;
    /// assert_eq!(section.code(), "1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn section(self) -> Option<Section> {
        self.set.criteria_set().sections().filter(|section| section.contains(self)).last()
    }

    /// Where it is printed.
    #[must_use]
    pub const fn citation(self) -> Citation {
        self.set.regime().criteria_annex()
    }

    /// The box of "no level met" among the boxes of the set: each criterion has one before its
    /// levels.
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "a set has fewer than 256 boxes, checked at compile time"
    )]
    pub(crate) const fn first_box(self) -> u8 {
        self.row().first_level + self.index
    }

    /// The level of a box of the criterion; `None` for its first box.
    pub(crate) fn level_of_box(self, chosen: u8) -> Option<LevelId> {
        let place = chosen.checked_sub(self.first_box())?.checked_sub(1)?;
        self.levels().nth(usize::from(place))
    }

    /// The box of one of the criterion's levels, or of none.
    pub(crate) fn box_of(self, level: Option<LevelId>) -> u8 {
        // A set has fewer than 256 boxes.
        level.map_or(self.first_box(), |level| self.first_box().wrapping_add(level.place()))
    }
}

#[expect(clippy::as_conversions, reason = "widening; `From` is not const")]
const fn widen(small: u8) -> usize {
    small as usize
}

impl fmt::Debug for CriterionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CriterionId({self})")
    }
}

impl fmt::Display for CriterionId {
    /// The set and the printed code: `2026/13/1.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.set, self.code())
    }
}

impl Say for CriterionId {
    /// The printed code and the name.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code(), self.name().get(lang))
    }
}

impl FromStr for CriterionId {
    type Err = UnknownCriterion;

    /// Reads the set and the printed code: `2026/13/1.5`.
    ///
    /// # Errors
    ///
    /// [`UnknownCriterion`] (`unknown_criterion`) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownCriterion { set: None, given: String::from(text) };
        let (set, code) = text.rsplit_once('/').ok_or_else(unknown)?;
        set.parse::<SetId>().map_err(|_| unknown())?.criteria_set().criterion(code)
    }
}

/// A text that names no criterion.
///
/// Its code is `unknown_criterion`. Where it names a set, its details list the codes that the set
/// has.
///
/// ```
/// use ocop::{CriterionId, Problem, ProductSet, SetId};
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let error = tea.criteria_set().criterion("9.9").unwrap_err();
/// assert_eq!((error.set(), error.given()), (Some(tea), "9.9"));
/// // No set 27, so no set is named.
/// let error = "2026/27/1.1".parse::<CriterionId>().unwrap_err();
/// assert_eq!((error.set(), error.code()), (None, "unknown_criterion"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCriterion {
    set: Option<SetId>,
    given: String,
}

impl UnknownCriterion {
    pub(super) fn new(set: SetId, given: &str) -> Self {
        Self { set: Some(set), given: String::from(given) }
    }

    /// The set that was asked for a criterion; `None` where a text was read that names no set.
    #[must_use]
    pub const fn set(&self) -> Option<SetId> {
        self.set
    }

    /// The text given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

/// The printed codes of a set.
fn codes(set: &'static CriteriaSet) -> impl Iterator<Item = &'static str> + Clone {
    set.criteria().map(CriterionId::code)
}

impl Say for UnknownCriterion {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = Quoted(&self.given);
        match self.set {
            Some(set) => words::unknown_criterion(lang, f, &set, &given, &Joined(codes(set.criteria_set()))),
            None => words::no_criterion(lang, f, &given),
        }
    }
}

impl Problem for UnknownCriterion {
    fn code(&self) -> &'static str {
        "unknown_criterion"
    }

    fn details(&self) -> Details {
        let details = Details::given(&self.given);
        match self.set {
            Some(set) => details.in_set(set).allowing(Allowed::one_of(codes(set.criteria_set()))),
            None => details,
        }
    }
}

problem! { UnknownCriterion }

#[cfg(feature = "serde")]
crate::base::stored::stored_as_text! { CriterionId }
