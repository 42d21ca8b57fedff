//! The stored forms of this module. They are answers: unknown fields pass.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::{ChangedAspect, Counterparts, CriterionChange, SetComparison};
use crate::base::stored::{Prose, check_format, stored};
use crate::catalogue::{CriterionId, SetId, Topic};

/// The criteria on both sides, null where a side has none, and what differs.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CriterionChangeFields {
    change: String,
    topic: Topic,
    from: Option<CriterionId>,
    to: Option<CriterionId>,
    changed: Vec<ChangedAspect>,
    text: Prose,
}

impl From<&CriterionChange> for CriterionChangeFields {
    fn from(change: &CriterionChange) -> Self {
        let (from, to, changed) = match change {
            CriterionChange::Stayed(pair) => (Some(pair.from()), Some(pair.to()), pair.changed().collect()),
            CriterionChange::Appeared(criterion) => (None, Some(*criterion), Vec::new()),
            CriterionChange::Vanished(criterion) => (Some(*criterion), None, Vec::new()),
        };
        let (code, topic, text) = (change.code().to_owned(), change.topic(), Prose::of(change));
        Self { change: code, topic, from, to, changed, text }
    }
}

impl TryFrom<CriterionChangeFields> for CriterionChange {
    type Error = String;

    fn try_from(fields: CriterionChangeFields) -> Result<Self, Self::Error> {
        let CriterionChangeFields { change, topic, from, to, changed, .. } = fields;
        let read = match (from, to) {
            (Some(from), Some(to)) => {
                let pair = Counterparts::pair(from, to).filter(|pair| pair.changed().eq(changed));
                pair.map(Self::Stayed)
            }
            (None, Some(to)) => Some(Self::Appeared(to)),
            (Some(from), None) => Some(Self::Vanished(from)),
            (None, None) => None,
        };
        let read = read.filter(|read| read.code() == change && read.topic() == topic);
        read.ok_or_else(|| alloc::format!("a change {change:?} does not go with what stands beside it"))
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SetComparisonFields {
    format: String,
    from: SetId,
    to: SetId,
    changes: Vec<CriterionChange>,
}

const SET_COMPARISON: &str = "ocop.set-comparison/1";

impl From<&SetComparison> for SetComparisonFields {
    fn from(comparison: &SetComparison) -> Self {
        Self {
            format: SET_COMPARISON.to_owned(),
            from: comparison.from(),
            to: comparison.to(),
            changes: comparison.changes().collect(),
        }
    }
}

impl TryFrom<SetComparisonFields> for SetComparison {
    type Error = serde::de::value::Error;

    fn try_from(fields: SetComparisonFields) -> Result<Self, Self::Error> {
        use serde::de::Error as _;
        check_format::<Self::Error>(&fields.format, SET_COMPARISON)?;
        let comparison =
            Self::between(fields.from, fields.to).map_err(|error| Self::Error::custom(error.to_string()))?;
        if comparison.changes().eq(fields.changes) {
            Ok(comparison)
        } else {
            Err(Self::Error::custom("the changes are not those between the two sets"))
        }
    }
}

stored! { CriterionChange as CriterionChangeFields, SetComparison as SetComparisonFields }
