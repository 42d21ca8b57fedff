use crate::CriterionId;
use crate::catalogue::{SetId, Topic};
use crate::dossier::CommuneContent;

impl CommuneContent {
    /// The topic of the criterion that this content bears on.
    ///
    /// Source: 26/2026, Art. 7(2)(a), and the criteria of its Annex II.
    ///
    /// ```
    /// use ocop::Topic;
    /// use ocop::dossier::CommuneContent;
    ///
    /// assert_eq!(CommuneContent::LocalLabour.topic(), Topic::LocalLabour);
    /// ```
    #[must_use]
    pub const fn topic(self) -> Topic {
        match self {
            Self::Origin => Topic::Origin,
            Self::LocalLabour => Topic::LocalLabour,
            Self::ProductIdea => Topic::ProductIdea,
            Self::LocalWisdom => Topic::LocalWisdom,
        }
    }

    /// The criterion of a set that this content bears on; `None` where the set has none. The
    /// tourism sets of 148 and 26/2026 have none on the origin of the product and none on local
    /// wisdom.
    ///
    /// Source: 26/2026, Art. 7(2)(a), and the criteria of its Annex II.
    ///
    /// ```
    /// use ocop::dossier::CommuneContent;
    /// use ocop::{ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let origin = CommuneContent::Origin.criterion(tea).ok_or("tea has one")?;
    /// assert_eq!(origin.to_string(), "2026/11/1.1");
    /// let tourism = SetId::decision_26(ProductSet::Tourism);
    /// assert_eq!(CommuneContent::Origin.criterion(tourism), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn criterion(self, set: SetId) -> Option<CriterionId> {
        set.criteria_set().on_topic(self.topic())
    }
}
