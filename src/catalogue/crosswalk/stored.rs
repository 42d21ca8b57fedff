//! The stored forms of this module.

use crate::base::stored::{stored, stored_as_text};
use crate::catalogue::{Correspondence, CriterionId, Crosswalk, InvalidLevelRange, LevelId, LevelRange};

stored_as_text! { Crosswalk, Correspondence }

/// `{"criterion": "2026/13/1.1", "certain": null, "possible": "2026/13/1.1:3"}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct LevelRangeFields {
    criterion: CriterionId,
    certain: Option<LevelId>,
    possible: Option<LevelId>,
}

impl From<&LevelRange> for LevelRangeFields {
    fn from(range: &LevelRange) -> Self {
        Self { criterion: range.criterion(), certain: range.certain(), possible: range.possible() }
    }
}

impl TryFrom<LevelRangeFields> for LevelRange {
    type Error = InvalidLevelRange;

    fn try_from(fields: LevelRangeFields) -> Result<Self, Self::Error> {
        Self::new(fields.criterion, fields.certain, fields.possible)
    }
}

stored! { LevelRange as LevelRangeFields }
