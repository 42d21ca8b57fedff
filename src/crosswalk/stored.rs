//! The stored forms of this module. They are answers: unknown fields pass.

mod forecast;
mod proof;
mod summary;

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::{ChangedAspect, Counterparts, CriterionChange, SetComparison};
use crate::base::stored::{Prose, check_format, stored};
use crate::catalogue::{CriterionId, SetId, Topic};

/// The sets, the criteria on both sides (none where a side has none), and what differs.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CriterionChangeFields {
    change: String,
    topic: Topic,
    from: Vec<CriterionId>,
    to: Vec<CriterionId>,
    changed: Vec<ChangedAspect>,
    text: Prose,
}

impl From<&CriterionChange> for CriterionChangeFields {
    fn from(change: &CriterionChange) -> Self {
        Self {
            change: change.code().to_owned(),
            topic: change.topic(),
            from: change.from().collect(),
            to: change.to().collect(),
            changed: changed(*change).collect(),
            text: Prose::of(change),
        }
    }
}

fn changed(change: CriterionChange) -> impl Iterator<Item = ChangedAspect> {
    let pair = match change {
        CriterionChange::Stayed(pair) => Some(pair),
        _ => None,
    };
    pair.into_iter().flat_map(Counterparts::changed)
}

impl TryFrom<CriterionChangeFields> for CriterionChange {
    type Error = String;

    fn try_from(fields: CriterionChangeFields) -> Result<Self, Self::Error> {
        let CriterionChangeFields { change, topic, from, to, changed: aspects, .. } = fields;
        let read = match (from.as_slice(), to.as_slice()) {
            ([], [to]) => Some(Self::Appeared(*to)),
            ([from], []) => Some(Self::Vanished(*from)),
            // What is between two criteria is what is between their sets.
            ([from, ..], [to, ..]) => {
                let comparison = SetComparison::between(from.set(), to.set()).ok();
                comparison.and_then(|comparison| comparison.change_to(*to))
            }
            _ => None,
        };
        let read = read.filter(|read| {
            (read.code(), read.topic()) == (change.as_str(), topic)
                && read.from().eq(from)
                && read.to().eq(to)
                && changed(*read).eq(aspects)
        });
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
