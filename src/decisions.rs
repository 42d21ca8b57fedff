//! The data: one folder a decision, with its rules and its criteria, and the scales that several
//! decisions print.
//!
//! A new decision is a folder here, a row in the tables of acts, regimes, editions
//! ([`law`](crate::law)) and sets ([`catalogue`](crate::catalogue)), and its lines below.

mod crosswalk;
mod decision_1048;
mod decision_148;
mod decision_26;
mod heading;
mod note;
#[cfg(feature = "registry")]
mod programme;
mod scales;

use crate::catalogue::{CriteriaSet, Erratum, ProductSet, SetId, Source};
use crate::law::{Edition, Rules};

/// What a decision prints.
struct Printed {
    /// Its sets, by number.
    sets: &'static [&'static CriteriaSet],
    /// The errata of its annexes.
    errata: &'static [Erratum],
    /// Where the library has a set from.
    source: fn(SetId) -> Source,
}

/// What the decisions print, in the order of the sets' handles.
#[rustfmt::skip]
const PRINTED: &[Printed] = &[
    decision_1048::PRINTED,
    decision_148::PRINTED,
    decision_26::PRINTED,
    decision_1048::PRINTED_AS_SIGNED,
];

impl Edition {
    /// What the edition says, field by field.
    ///
    /// ```
    /// use ocop::{Edition, Star};
    ///
    /// // Under 148 and since, four stars begin at 70 points.
    /// assert_eq!(Edition::Decision26.rules().bands.from(Star::Four), 70);
    /// assert_eq!(Edition::Decision148As1489.rules().edition, Edition::Decision148As1489);
    /// ```
    #[must_use]
    #[doc(alias("quy định", "quy dinh"))]
    pub const fn rules(self) -> &'static Rules {
        match self {
            Self::Decision1048 => &decision_1048::RULES,
            Self::Decision1048As781 => &decision_1048::RULES_AS_781,
            Self::Decision148 => &decision_148::RULES,
            Self::Decision148As1489 => &decision_148::RULES_AS_1489,
            Self::Decision26 => &decision_26::RULES,
        }
    }

    /// The criteria set with a number, 1 to 26, under the edition.
    ///
    /// Source: 26/2026, Annex II; 148 and 1048, Annex III;
    /// [reading 26](crate::law::Reading::TourismOf1048).
    ///
    /// ```
    /// use ocop::{Edition, SetId};
    ///
    /// assert_eq!(Edition::Decision1048.set(26)?.id(), SetId::TOURISM_AS_SIGNED);
    /// assert_eq!(Edition::Decision1048As781.set(26)?.id().to_string(), "2019/26");
    /// # Ok::<(), ocop::catalogue::UnknownSet>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownSet`](crate::catalogue::UnknownSet) (`unknown_set`) for a number outside 1 to 26.
    pub fn set(self, number: u8) -> Result<&'static CriteriaSet, crate::catalogue::UnknownSet> {
        SetId::under(self, number).map(SetId::criteria_set)
    }
}

impl SetId {
    /// The set's criteria.
    ///
    /// ```
    /// use ocop::{Lang, ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// assert_eq!((tea.number(), tea.id().to_string().as_str()), (11, "2026/11"));
    /// assert_eq!(tea.criteria().next().map(|criterion| criterion.code()), Some("1.1"));
    /// ```
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a handle is below the number of sets")]
    pub const fn criteria_set(self) -> &'static CriteriaSet {
        ALL[self.place()]
    }
}

impl Erratum {
    /// Every erratum, newest regime first.
    ///
    /// ```
    /// use ocop::Regime;
    /// use ocop::catalogue::Erratum;
    ///
    /// let first = Erratum::all().next().ok_or("26/2026 has some")?;
    /// assert_eq!(first.regime(), Regime::Decision26);
    /// assert!(Erratum::all().all(|erratum| !erratum.sets().is_empty()));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn all() -> impl Iterator<Item = &'static Self> + Clone {
        PRINTED.iter().rev().flat_map(|printed| printed.errata)
    }
}

impl ProductSet {
    /// The set's criteria under the newest decision, 26/2026.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId};
    ///
    /// let tourism = ProductSet::Tourism.criteria_set();
    /// assert_eq!(tourism.id(), SetId::decision_26(ProductSet::Tourism));
    /// assert_eq!(tourism.criteria().len(), 32);
    /// ```
    #[must_use]
    pub const fn criteria_set(self) -> &'static CriteriaSet {
        match SetId::newest(self.number()) {
            Some(id) => id.criteria_set(),
            None => unreachable!(),
        }
    }
}

impl CriteriaSet {
    /// What the library's criteria of the set were read from.
    ///
    /// ```
    /// use ocop::{Lang, ProductSet, SetId};
    ///
    /// let source = SetId::decision_26(ProductSet::Tea).criteria_set().source();
    /// assert!(!source.text().get(Lang::En).is_empty());
    /// assert!(source.readings() > 0);
    /// ```
    #[must_use]
    pub fn source(&self) -> Source {
        let printed = PRINTED.iter().find(|printed| printed.sets.iter().any(|set| set.id() == self.id()));
        // Every set is one of some decision's.
        printed.map_or(decision_26::SOURCE, |printed| (printed.source)(self.id()))
    }
}

static ALL: [&CriteriaSet; SetId::COUNT] = flat();

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "evaluated by the compiler alone"
)]
const fn flat() -> [&'static CriteriaSet; SetId::COUNT] {
    let mut all = [PRINTED[0].sets[0]; SetId::COUNT];
    let (mut run, mut next) = (0, 0);
    while run < PRINTED.len() {
        let mut place = 0;
        while place < PRINTED[run].sets.len() {
            assert!(
                PRINTED[run].sets[place].id().place() == next,
                "the sets stand in the order of their handles"
            );
            all[next] = PRINTED[run].sets[place];
            next += 1;
            place += 1;
        }
        run += 1;
    }
    assert!(next == SetId::COUNT, "a set for every handle");
    all
}
