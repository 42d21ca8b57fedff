use crate::CriterionId;
use crate::catalogue::{SetId, Topic};
use crate::dossier::CommuneContent;

impl CommuneContent {
    /// The topic of the criterion it bears on.
    #[must_use]
    pub const fn topic(self) -> Topic {
        match self {
            Self::Origin => Topic::Origin,
            Self::LocalLabour => Topic::LocalLabour,
            Self::ProductIdea => Topic::ProductIdea,
            Self::LocalWisdom => Topic::LocalWisdom,
        }
    }

    /// The criterion of a set that it bears on. The tourism sets have none on origin and on local
    /// wisdom.
    #[must_use]
    pub fn criterion(self, set: SetId) -> Option<CriterionId> {
        set.criteria_set().on_topic(self.topic())
    }
}
