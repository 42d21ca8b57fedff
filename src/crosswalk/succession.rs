//! Which set comes after which.

use crate::catalogue::SetId;
use crate::law::Regime;

impl SetId {
    /// The sets of the next decision that took over its products.
    ///
    /// Nearly every set has one. The honey set of 1048 has two
    /// ([`ProductSet1048::successors`](crate::ProductSet1048::successors)). The medical devices of
    /// 1048 and the sets of the last decision have none.
    ///
    /// An amendment is no new decision. Both tourism sets of 1048, its own and that of 781, are
    /// succeeded by that of 148; [`replaced_by`](Self::replaced_by) leads from the one to the
    /// other.
    ///
    /// Source: the classifications of products (1048 and 26/2026, Annex I). No decision says which
    /// set took over which products: the library compares what the classifications name.
    ///
    /// ```
    /// use ocop::{ProductSet, ProductSet1048, SetId};
    ///
    /// let honey = SetId::decision_1048(ProductSet1048::Honey);
    /// let later = [ProductSet::Honey, ProductSet::ProcessedAnimalProducts];
    /// assert!(honey.successors().eq(later.map(SetId::decision_148)));
    /// assert_eq!(SetId::decision_26(ProductSet::Honey).successors().count(), 0);
    /// ```
    #[doc(alias("kế tục", "ke tuc"))]
    pub fn successors(self) -> impl Iterator<Item = Self> + use<> {
        let next = Regime::ALL.iter().copied().find(|regime| *regime > self.regime());
        next.into_iter().flat_map(move |regime| {
            let classification = regime.last_edition().rules().classification.value;
            let products = self.products().within(classification);
            products.filter_map(move |products| last_sets(regime).find(|set| set.products() == products))
        })
    }

    /// The first of its [`successors`](Self::successors); `None` if it has none. The honey set of
    /// 1048 has a second one.
    ///
    /// ```
    /// use ocop::{ProductSet, ProductSet1048, SetId};
    ///
    /// let aquatic = SetId::decision_1048(ProductSet1048::AquaticProducts);
    /// let processed = SetId::decision_148(ProductSet::ProcessedAnimalProducts);
    /// assert_eq!(aquatic.successor(), Some(processed));
    /// assert_eq!(SetId::decision_1048(ProductSet1048::MedicalDevices).successor(), None);
    /// ```
    #[must_use]
    pub fn successor(self) -> Option<Self> {
        self.successors().next()
    }

    /// The sets of the decision before whose products it took over: those that have it among their
    /// [`successors`](Self::successors), by number.
    ///
    /// ```
    /// use ocop::{ProductSet, ProductSet1048, SetId};
    ///
    /// let crafts = SetId::decision_148(ProductSet::Crafts);
    /// let before = [ProductSet1048::DecorativeCrafts, ProductSet1048::HouseholdCrafts];
    /// assert!(crafts.predecessors().eq(before.map(SetId::decision_1048)));
    ///
    /// let tourism = [SetId::decision_1048(ProductSet1048::Tourism), SetId::TOURISM_AS_SIGNED];
    /// assert!(SetId::decision_148(ProductSet::Tourism).predecessors().eq(tourism));
    /// ```
    pub fn predecessors(self) -> impl Iterator<Item = Self> + use<> {
        Self::all().filter(move |set| set.successors().any(|later| later == self))
    }

    /// The set that an amendment of the same decision put in its place. 1048's own tourism set was
    /// replaced by that of 781 ([reading 26](crate::law::Reading::TourismOf1048)); it is `None` for
    /// every other set.
    ///
    /// ```
    /// use ocop::{ProductSet1048, SetId};
    ///
    /// let amended = SetId::decision_1048(ProductSet1048::Tourism);
    /// assert_eq!(SetId::TOURISM_AS_SIGNED.replaced_by(), Some(amended));
    /// assert_eq!(amended.replaced_by(), None);
    /// ```
    #[must_use]
    pub fn replaced_by(self) -> Option<Self> {
        last_sets(self.regime()).find(|set| *set != self && set.products() == self.products())
    }

    /// Whether it is a later set for the same products: of an amendment of the same decision, of
    /// the next decision, or of a decision after that. No set succeeds itself.
    ///
    /// ```
    /// use ocop::{ProductSet, ProductSet1048, SetId};
    ///
    /// let now = SetId::decision_26(ProductSet::CoffeeAndCocoa);
    /// assert!(now.succeeds(SetId::decision_1048(ProductSet1048::Coffee)));
    /// assert!(SetId::decision_1048(ProductSet1048::Tourism).succeeds(SetId::TOURISM_AS_SIGNED));
    /// assert!(!now.succeeds(now));
    /// ```
    #[must_use]
    pub fn succeeds(self, earlier: Self) -> bool {
        // Each step goes to a later edition, so there are at most as many as there are editions.
        let mut later = earlier.successors().chain(earlier.replaced_by());
        later.any(|set| set == self || self.succeeds(set))
    }
}

/// The sets of a regime as last amended.
fn last_sets(regime: Regime) -> impl Iterator<Item = SetId> {
    let edition = regime.last_edition();
    SetId::of(regime).filter(move |set| set.governs(edition))
}
