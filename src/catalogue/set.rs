use core::fmt;

use crate::Text;
use crate::base::{Lang, Say};
use crate::catalogue::criterion::CriterionRow;
use crate::catalogue::level::LevelRow;
use crate::catalogue::section::SectionRow;
use crate::catalogue::{
    AnyProductSet, CriterionId, DossierGround, Erratum, Minimum, Section, SetId, Tally, Topic,
    UnknownCriterion, words,
};
use crate::law::{Edition, Part, Regime};

/// No criteria set has more criteria than this (checked at compile time).
pub(crate) const MAX_CRITERIA: usize = 40;

/// No criteria set has more minima than this (checked at compile time).
pub(crate) const MAX_MINIMA: usize = 32;

/// The criteria of one product set under one regime.
///
/// [`SetId::criteria_set`] gives it, and
/// [`ProductSet::criteria_set`](crate::ProductSet::criteria_set) the set of the newest decision.
/// The tables are in static memory.
///
/// Source: the criteria that the decisions print (26/2026, Annex II; 148 and 1048, Annex III), and
/// [reading 22](crate::law::Reading::Misprints).
///
/// ```
/// use ocop::{CriteriaSet, ProductSet, SetId};
///
/// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
/// assert_eq!(coffee.to_string(), "set 13 of 26/2026/QĐ-TTg (Coffee and cocoa products)");
/// assert_eq!(coffee.criteria().map(|criterion| criterion.levels().len()).sum::<usize>(), 109);
/// ```
///
/// # Stored form
///
/// As JSON it is written with everything that a form needs: parts, sections, criteria, levels,
/// notes and errata, the texts in both languages. It belongs to the library and is not read back:
/// keep its [`SetId`] instead.
///
/// ```
/// use ocop::{ProductSet, SetId};
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let written = serde_json::to_value(tea)?;
/// assert_eq!((&written["id"], &written["attainable"]), (&"2026/11".into(), &100.into()));
/// assert_eq!(written["parts"][0]["criteria"][0]["id"], "2026/11/1.1");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub struct CriteriaSet {
    pub(super) id: SetId,
    pub(super) products: AnyProductSet,
    pub(super) name: Text,
    pub(super) editions: &'static [Edition],
    pub(super) attainable: [u8; 3],
    pub(super) sections: &'static [SectionRow],
    pub(super) criteria: &'static [CriterionRow],
    pub(super) levels: &'static [LevelRow],
    pub(super) minima: &'static [Minimum],
    pub(super) tallies: &'static [Tally],
    pub(super) grounds: &'static [DossierGround],
}

impl CriteriaSet {
    /// The handle of the set.
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

    /// The product set that it is for.
    #[must_use]
    pub const fn products(&self) -> AnyProductSet {
        self.products
    }

    /// The name under which the set is printed.
    #[must_use]
    pub const fn name(&self) -> Text {
        self.name
    }

    /// The editions under which dossiers are rated by the set.
    #[must_use]
    pub const fn editions(&self) -> &'static [Edition] {
        self.editions
    }

    /// Its criteria in printed order.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId};
    ///
    /// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// let codes: Vec<_> = coffee.criteria().map(|criterion| criterion.code()).take(3).collect();
    /// assert_eq!((codes, coffee.criteria().len()), (vec!["1.1", "1.2", "1.3"], 34));
    /// ```
    #[must_use]
    pub fn criteria(
        &self,
    ) -> impl DoubleEndedIterator<Item = CriterionId> + ExactSizeIterator + Clone + use<> {
        let id = self.id;
        // A set has fewer than 256 criteria (checked at compile time).
        let len = u8::try_from(self.criteria.len()).unwrap_or(u8::MAX);
        (0..len).map(move |place| CriterionId::new(id, place))
    }

    /// The criteria that count for a part, in printed order.
    ///
    /// ```
    /// use ocop::{Part, ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// let points: u8 = tea.part(Part::B).map(|criterion| criterion.max()).sum();
    /// assert_eq!(points, 25);
    /// ```
    pub fn part(&self, part: Part) -> impl Iterator<Item = CriterionId> + Clone + use<> {
        self.criteria().filter(move |criterion| criterion.part() == part)
    }

    /// Its sections in printed order; a section within another follows it.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// let sections: Vec<_> = tea.sections().map(|section| section.code()).take(3).collect();
    /// assert_eq!(sections, ["1", "2", "3"]);
    /// ```
    pub fn sections(&self) -> impl Iterator<Item = Section> + use<> {
        let id = self.id;
        self.sections.iter().map(move |row| Section::new(id, row))
    }

    /// The criterion with a printed code.
    ///
    /// ```
    /// use ocop::{Problem, ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// assert_eq!(tea.criterion("2.2")?.to_string(), "2026/11/2.2");
    /// // Codes are compared as they are printed: no spaces, no final point.
    /// assert_eq!(tea.criterion("2.2.").unwrap_err().code(), "unknown_criterion");
    /// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownCriterion`] (`unknown_criterion`) for any other text. The error lists the codes
    /// that the set has.
    pub fn criterion(&self, code: &str) -> Result<CriterionId, UnknownCriterion> {
        self.criteria()
            .zip(self.criteria)
            .find(|(_, row)| row.code == code)
            .map(|(criterion, _)| criterion)
            .ok_or_else(|| UnknownCriterion::new(self.id, code))
    }

    /// The criterion on a topic; `None` where the set has none. Where the boxes of an item share a
    /// topic ([`SetId::TOURISM_AS_SIGNED`]), it is the first box.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId, Topic};
    ///
    /// let code = |set| SetId::decision_26(set).criteria_set().on_topic(Topic::BilingualLabel);
    /// assert_eq!(code(ProductSet::CoffeeAndCocoa).map(|on| on.code()), Some("2.4"));
    /// assert_eq!(code(ProductSet::Tourism), None);
    /// ```
    #[must_use]
    pub fn on_topic(&self, topic: Topic) -> Option<CriterionId> {
        self.criteria().find(|criterion| criterion.topic() == topic)
    }

    /// The criterion on whether the product has a story; `None` where the set has none.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// assert_eq!(tea.story().map(|story| story.code()), Some("5.1"));
    /// ```
    #[must_use]
    pub fn story(&self) -> Option<CriterionId> {
        self.on_topic(Topic::ProductStory)
    }

    /// The minima, lowest star first, then in printed order.
    #[must_use]
    pub const fn minima(&self) -> &'static [Minimum] {
        self.minima
    }

    /// The points that can be reached in a part. They are fewer than the part's nominal maximum
    /// ([`Rules::part_max`](crate::law::Rules::part_max)) where an erratum says so.
    ///
    /// ```
    /// use ocop::{Part, ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// assert_eq!([Part::A, Part::B, Part::C].map(|part| tea.attainable(part)), [40, 25, 35]);
    /// ```
    #[must_use]
    pub const fn attainable(&self, part: Part) -> u8 {
        part.of(self.attainable)
    }

    /// The points that can be reached in all three parts: 100, or fewer where an erratum says so.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// assert_eq!(tea.attainable_total(), 100);
    /// // The criteria of 1048's own tourism set add up to 99 points only.
    /// assert_eq!(SetId::TOURISM_AS_SIGNED.criteria_set().attainable_total(), 99);
    /// ```
    #[must_use]
    pub fn attainable_total(&self) -> u32 {
        self.attainable.iter().map(|part| u32::from(*part)).sum()
    }

    /// The grounds on which a dossier as a whole is eliminated before it is scored.
    ///
    /// The grounds of 26/2026 are complete. For sets of 1048 and 148 the list is empty, because the
    /// sources do not give the grounds of every set. The caller declares the grounds of a dossier
    /// in any case.
    ///
    /// Source: 26/2026, Annex II, the head of the set.
    #[must_use]
    pub const fn dossier_grounds(&self) -> &'static [DossierGround] {
        self.grounds
    }

    /// The misprints and doubtful places of this set.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId};
    ///
    /// let honey = SetId::decision_26(ProductSet::Honey).criteria_set();
    /// let on_seven = honey.errata().filter(|erratum| erratum.criterion() == Some("7"));
    /// assert_eq!(on_seven.map(|erratum| erratum.is_corrected()).next(), Some(true));
    /// ```
    pub fn errata(&self) -> impl Iterator<Item = &'static Erratum> + use<> {
        let id = self.id;
        Erratum::all().filter(move |erratum| erratum.concerns(id))
    }

    pub(super) const fn rows(&self) -> &'static [CriterionRow] {
        self.criteria
    }

    pub(super) const fn level_rows(&self) -> &'static [LevelRow] {
        self.levels
    }

    /// What each box of the set contributes to a rating.
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
        write!(f, "CriteriaSet({})", self.id)
    }
}

impl Say for CriteriaSet {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::set_with_name(lang, f, &self.id, &self.name)
    }
}

impl fmt::Display for CriteriaSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}
