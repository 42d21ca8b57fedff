use core::fmt;

use crate::catalogue::{DossierGround, Erratum, Note, NoteKind, SetId, Tally, Topic};
use crate::law::{Citation, Regime};
use crate::{Star, Text};

/// No criteria set has more criteria than this (checked at compile time).
pub(crate) const MAX_CRITERIA: usize = 34;

/// No criteria set has more minima than this (checked at compile time).
pub(crate) const MAX_MINIMA: usize = 32;

/// One of the three parts of a criteria set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "phần")]
pub enum Part {
    /// A: the product and the strength of the community.
    A,
    /// B: marketing.
    B,
    /// C: the quality of the product.
    C,
}

impl Part {
    /// The three parts in order.
    pub const ALL: [Self; 3] = [Self::A, Self::B, Self::C];

    /// The part's letter.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }

    /// What the part assesses.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::A => Text::new("Sản phẩm và sức mạnh cộng đồng", "Product and community strength"),
            Self::B => Text::new("Khả năng tiếp thị", "Marketing"),
            Self::C => Text::new("Chất lượng sản phẩm", "Product quality"),
        }
    }

    /// The part's nominal maximum in a regime, in points: 35/25/40 under 1048, 40/25/35 since.
    ///
    /// Misprints and gaps of the sources can make less attainable: [`CriteriaSet::attainable`].
    #[must_use]
    pub const fn max(self, regime: Regime) -> u8 {
        match (self, regime) {
            (Self::A, Regime::Decision1048) | (Self::C, Regime::Decision148 | Regime::Decision26) => 35,
            (Self::B, _) => 25,
            (Self::C, Regime::Decision1048) | (Self::A, Regime::Decision148 | Regime::Decision26) => 40,
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.letter())
    }
}

/// One of two alternative cases that a criterion offers; exactly one applies
/// ([reading 7](crate::law::Reading::OneCase)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "trường hợp")]
pub enum Case {
    /// Case a, printed first.
    A,
    /// Case b.
    B,
}

impl Case {
    /// The case's letter.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }

    /// The case with a letter.
    #[must_use]
    pub fn from_letter(letter: &str) -> Option<Self> {
        match letter {
            "a" => Some(Self::A),
            "b" => Some(Self::B),
            _ => None,
        }
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.letter())
    }
}

/// A level: one printed box of a criterion, with its points.
#[derive(Clone, Copy, Debug)]
#[doc(alias = "mức")]
#[doc(alias = "ô chọn")]
pub struct Level {
    pub(super) label: &'static Text,
    pub(super) position: u8,
    pub(super) points: u8,
    pub(super) minimum_for: Option<Star>,
    pub(super) case: Option<Case>,
}

impl Level {
    /// What the level asks for.
    #[must_use]
    pub const fn label(&self) -> Text {
        *self.label
    }

    /// Its place in the printed order, from 1; within its case where the criterion has cases.
    #[must_use]
    pub const fn position(&self) -> u8 {
        self.position
    }

    /// Its points, whole.
    #[must_use]
    pub const fn points(&self) -> u8 {
        self.points
    }

    /// The star it is printed as a minimum for.
    #[must_use]
    #[doc(alias = "dấu *")]
    pub const fn minimum_for(&self) -> Option<Star> {
        self.minimum_for
    }

    /// The case it belongs to, where the criterion has cases.
    #[must_use]
    pub const fn case(&self) -> Option<Case> {
        self.case
    }

    /// The level's name on the wire and in messages: its position, after its case where there is one (`3`, `a2`).
    #[must_use]
    pub const fn tag(&self) -> impl fmt::Display + use<> {
        LevelTag { case: self.case, position: self.position }
    }
}

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

/// A criterion: what one level is chosen for.
#[derive(Clone, Copy)]
#[doc(alias = "tiêu chí")]
pub struct Criterion {
    pub(super) set: SetId,
    pub(super) code: &'static str,
    pub(super) index: u8,
    pub(super) first_box: u8,
    pub(super) max: u8,
    pub(super) part: Part,
    pub(super) topic: Topic,
    pub(super) name: &'static Text,
    pub(super) levels: &'static [Level],
    pub(super) notes: &'static [&'static Note],
}

impl Criterion {
    /// The criteria set it belongs to.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.set
    }

    /// The printed code: `1.5`, `6.1.1`, `12`; `1.đ` under 148.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// Its place in the set, from 0, in printed order.
    #[must_use]
    pub const fn index(&self) -> usize {
        widen(self.index)
    }

    /// The printed maximum, in points.
    #[must_use]
    pub const fn max(&self) -> u8 {
        self.max
    }

    /// The part it counts for.
    #[must_use]
    pub const fn part(&self) -> Part {
        self.part
    }

    /// What it is about, the same in every set and regime.
    #[must_use]
    pub const fn topic(&self) -> Topic {
        self.topic
    }

    /// Its name.
    #[must_use]
    pub const fn name(&self) -> Text {
        *self.name
    }

    /// Its levels in printed order; those of case a before those of case b.
    #[must_use]
    pub const fn levels(&self) -> &'static [Level] {
        self.levels
    }

    /// The level at a position of the printed order (from 1), within a case where the criterion has cases.
    ///
    /// `None` if there is no such level, or if a case is given to a criterion without cases or left out of one that has them.
    #[must_use]
    pub fn level(&self, case: Option<Case>, position: u8) -> Option<&'static Level> {
        self.levels.iter().find(|level| level.case == case && level.position == position)
    }

    /// The notes printed with it.
    #[must_use]
    pub const fn notes(&self) -> &'static [&'static Note] {
        self.notes
    }

    fn has_note(&self, kind: NoteKind) -> bool {
        self.notes.iter().any(|note| note.kind() == kind)
    }

    /// Whether it counts only for a product with a story ([reading 6](crate::law::Reading::StoryOnly)).
    #[must_use]
    pub fn is_story_only(&self) -> bool {
        self.has_note(NoteKind::StoryOnly)
    }

    /// Whether two alternative cases are offered.
    #[must_use]
    pub fn has_cases(&self) -> bool {
        self.levels.iter().any(|level| level.case.is_some())
    }

    /// Whether all of the product must come from the province.
    #[must_use]
    pub fn requires_all_from_province(&self) -> bool {
        self.has_note(NoteKind::AllFromProvince)
    }

    /// The minima printed on it, lowest star first.
    pub fn minima(&self) -> impl Iterator<Item = &'static Minimum> {
        let index = self.index;
        self.set.criteria_set().minima().iter().filter(move |minimum| minimum.criterion.index == index)
    }

    /// The section it stands in, the innermost one; `None` for a criterion printed directly under its part.
    #[must_use]
    pub fn section(&self) -> Option<&'static Section> {
        self.set.criteria_set().sections().iter().rfind(|section| {
            section.part == self.part && section.criteria.iter().any(|other| other.index == self.index)
        })
    }

    /// Where it is printed.
    #[must_use]
    pub const fn citation(&self) -> Citation {
        self.set.regime().criteria_annex()
    }

    /// The box of "no level met"; the box of the n-th level follows n places later.
    pub(crate) const fn first_box(&self) -> u8 {
        self.first_box
    }
}

impl PartialEq for Criterion {
    fn eq(&self, other: &Self) -> bool {
        (self.set, self.index) == (other.set, other.index)
    }
}

impl Eq for Criterion {}

impl core::hash::Hash for Criterion {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        (self.set, self.index).hash(state);
    }
}

impl fmt::Debug for Criterion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Criterion({:?}, {})", self.set, self.code)
    }
}

/// A numbered heading with the criteria under it.
#[derive(Clone, Copy, Debug)]
#[doc(alias = "mục")]
pub struct Section {
    pub(super) code: &'static str,
    pub(super) name: &'static Text,
    pub(super) part: Part,
    pub(super) criteria: &'static [Criterion],
}

impl Section {
    /// The printed number: `1`, `6.1`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// Its name.
    #[must_use]
    pub const fn name(&self) -> Text {
        *self.name
    }

    /// The part it stands in.
    #[must_use]
    pub const fn part(&self) -> Part {
        self.part
    }

    /// Every criterion under it, those of sections within it included.
    #[must_use]
    pub const fn criteria(&self) -> &'static [Criterion] {
        self.criteria
    }

    /// The sum of its criteria's maxima, in points.
    #[must_use]
    pub fn max(&self) -> u8 {
        self.criteria.iter().fold(0, |sum, criterion| criterion.max.saturating_add(sum))
    }
}

/// A level that a star asks for at least ([reading 4](crate::law::Reading::MinimumIsAFloor)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "yêu cầu tối thiểu")]
pub struct Minimum {
    pub(super) star: Star,
    pub(super) criterion: &'static Criterion,
    /// The place of the level among the criterion's levels, from 1.
    pub(super) level: u8,
}

impl Minimum {
    /// The star that asks for it.
    #[must_use]
    pub const fn star(&self) -> Star {
        self.star
    }

    /// The criterion it is printed on.
    #[must_use]
    pub const fn criterion(&self) -> &'static Criterion {
        self.criterion
    }

    /// The lowest level that meets it.
    #[must_use]
    pub fn level(&self) -> &'static Level {
        let place = widen(self.level).saturating_sub(1);
        #[expect(
            clippy::indexing_slicing,
            reason = "the compile-time check of every set holds the mark on a level"
        )]
        &self.criterion.levels[place]
    }

    /// Whether a chosen level meets it: the level itself, or a later one of the same case.
    #[must_use]
    pub fn is_met_by(&self, chosen: Option<&Level>) -> bool {
        let floor = self.level();
        chosen.is_some_and(|level| level.case == floor.case && level.position >= floor.position)
    }
}

/// The criteria of one product set under one regime.
///
/// Obtained from a [`SetId`]; there are 78, in static memory.
///
/// ```
/// use ocop::{CriteriaSet, Regime};
///
/// let total: usize = CriteriaSet::all().map(|set| set.criteria().len()).sum();
/// assert_eq!(total, 2_364);
/// assert_eq!(CriteriaSet::find(Regime::Decision26, 13)?.to_string(), "set 13 of 26/2026/QĐ-TTg (coffee and cocoa products)");
/// # Ok::<(), ocop::catalogue::UnknownSet>(())
/// ```
#[doc(alias = "bộ tiêu chí")]
pub struct CriteriaSet {
    pub(super) id: SetId,
    pub(super) name: Text,
    pub(super) attainable: [u8; 3],
    pub(super) sections: &'static [Section],
    pub(super) criteria: &'static [Criterion],
    pub(super) minima: &'static [Minimum],
    pub(super) tallies: &'static [Tally],
    pub(super) grounds: &'static [DossierGround],
}

impl CriteriaSet {
    /// Every set of every regime, oldest regime first, by number.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        Regime::ALL.into_iter().flat_map(SetId::all).map(SetId::criteria_set)
    }

    /// The set with a number under a regime.
    ///
    /// # Errors
    ///
    /// [`UnknownSet`](super::UnknownSet) for a number outside 1 to 26.
    pub fn find(regime: Regime, number: u8) -> Result<&'static Self, super::UnknownSet> {
        SetId::new(regime, number).map(SetId::criteria_set)
    }

    /// Which set it is.
    #[must_use]
    pub const fn id(&self) -> SetId {
        self.id
    }

    /// The regime that printed it.
    #[must_use]
    pub const fn regime(&self) -> Regime {
        self.id.regime()
    }

    /// Its number in the regime, 1 to 26.
    #[must_use]
    pub const fn number(&self) -> u8 {
        self.id.number()
    }

    /// The name it is printed under.
    #[must_use]
    pub const fn name(&self) -> Text {
        self.name
    }

    /// Its criteria in printed order.
    #[must_use]
    pub const fn criteria(&self) -> &'static [Criterion] {
        self.criteria
    }

    /// The criteria that count for a part, in printed order.
    pub fn part(&self, part: Part) -> impl Iterator<Item = &'static Criterion> {
        self.criteria.iter().filter(move |criterion| criterion.part == part)
    }

    /// Its sections in printed order; a section within another follows it.
    #[must_use]
    pub const fn sections(&self) -> &'static [Section] {
        self.sections
    }

    /// The criterion with a printed code.
    #[must_use]
    pub fn criterion(&self, code: &str) -> Option<&'static Criterion> {
        self.criteria.iter().find(|criterion| criterion.code == code)
    }

    /// The criterion on a topic.
    #[must_use]
    pub fn on_topic(&self, topic: Topic) -> Option<&'static Criterion> {
        self.criteria.iter().find(|criterion| criterion.topic == topic)
    }

    /// The criterion that says whether the product has a story.
    #[must_use]
    pub fn story(&self) -> Option<&'static Criterion> {
        self.on_topic(Topic::ProductStory)
    }

    /// The minima, ordered by star, then as printed.
    #[must_use]
    pub const fn minima(&self) -> &'static [Minimum] {
        self.minima
    }

    /// The points that can be reached in a part. Less than [`Part::max`] where an erratum says so.
    #[must_use]
    pub const fn attainable(&self, part: Part) -> u8 {
        let [a, b, c] = self.attainable;
        match part {
            Part::A => a,
            Part::B => b,
            Part::C => c,
        }
    }

    /// The points that can be reached in all.
    #[must_use]
    pub fn attainable_total(&self) -> u8 {
        self.attainable.iter().fold(0, |sum, part| part.saturating_add(sum))
    }

    /// The grounds of the dossier as a whole on which it is eliminated before it is scored.
    ///
    /// Those of 26/2026 are complete. The sources for 1048 and 148 do not give them for every set; theirs are left out. Grounds
    /// are declared by the caller in any case.
    #[must_use]
    pub const fn dossier_grounds(&self) -> &'static [DossierGround] {
        self.grounds
    }

    /// The misprints and doubtful places of this set.
    pub fn errata(&self) -> impl Iterator<Item = &'static Erratum> {
        let id = self.id;
        Erratum::ALL.iter().filter(move |erratum| erratum.concerns(id))
    }

    pub(crate) const fn tallies(&self) -> &'static [Tally] {
        self.tallies
    }
}

impl PartialEq for CriteriaSet {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for CriteriaSet {}

impl fmt::Debug for CriteriaSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CriteriaSet({:?})", self.id)
    }
}

impl fmt::Display for CriteriaSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.id, self.name.en())
    }
}

#[expect(clippy::as_conversions, reason = "widening; `From` is not const")]
const fn widen(small: u8) -> usize {
    small as usize
}
