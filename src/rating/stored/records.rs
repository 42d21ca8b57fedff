//! Records of what was decided.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::num::NonZeroU16;

use serde::de::Error as _;
use serde::ser::{Serialize, Serializer};

use super::council::CouncilFields;
use super::scores::PartsFields;
use crate::base::stored::{Object, Prose, stored};
use crate::catalogue::SetId;
use crate::law::{Authority, Edition, Star};
use crate::rating::record::{Decided, RecordedFindings, RecordedGround, RecordedMinimum};
use crate::rating::{
    AssessmentRecord, Choices, Divergence, Fingerprint, Given, GroundKind, MinimaPolicy, OutcomeKind, Score,
};

/// A council within a record: what a later version adds to its rules passes.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub(super) struct RecordedCouncilFields {
    edition: Edition,
    tier: Authority,
    minima: MinimaPolicy,
    spread_limit: Option<u8>,
    quorum: Option<NonZeroU16>,
    attested: Option<Star>,
    alone: bool,
}

impl From<CouncilFields> for RecordedCouncilFields {
    fn from(fields: CouncilFields) -> Self {
        let CouncilFields { edition, tier, minima, spread_limit, quorum, attested, alone } = fields;
        Self { edition, tier, minima, spread_limit, quorum, attested, alone }
    }
}

impl From<RecordedCouncilFields> for CouncilFields {
    fn from(fields: RecordedCouncilFields) -> Self {
        let RecordedCouncilFields { edition, tier, minima, spread_limit, quorum, attested, alone } = fields;
        Self { edition, tier, minima, spread_limit, quorum, attested, alone }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RecordedMinimumFields {
    criterion: String,
    star: Star,
}

impl From<RecordedMinimum> for Object<RecordedMinimumFields> {
    fn from(minimum: RecordedMinimum) -> Self {
        Self(RecordedMinimumFields { criterion: minimum.criterion, star: minimum.star })
    }
}

impl From<Object<RecordedMinimumFields>> for RecordedMinimum {
    fn from(Object(fields): Object<RecordedMinimumFields>) -> Self {
        Self { criterion: fields.criterion, star: fields.star }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RecordedGroundFields {
    kind: GroundKind,
    criterion: Option<String>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct DecidedFields {
    outcome: OutcomeKind,
    score: Option<Score>,
    parts: Option<Object<PartsFields>>,
    band: Option<Star>,
    star: Option<Star>,
    unmet: Option<Vec<Object<RecordedMinimumFields>>>,
    spread: Option<u8>,
    limit: Option<u8>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RecordFields {
    format: String,
    revision: u32,
    set: SetId,
    fingerprint: Fingerprint,
    council: Object<RecordedCouncilFields>,
    sheets: Option<Vec<Choices>>,
    parts: Option<Object<PartsFields>>,
    declared: Option<Vec<Object<RecordedMinimumFields>>>,
    grounds: Vec<Object<RecordedGroundFields>>,
    decided: Object<DecidedFields>,
}

const RECORD: &str = "ocop.assessment/1";

impl From<&AssessmentRecord> for RecordFields {
    fn from(record: &AssessmentRecord) -> Self {
        let record = record.clone();
        let all = |minima: Vec<RecordedMinimum>| minima.into_iter().map(Into::into).collect();
        let (sheets, parts, declared) = match record.findings {
            RecordedFindings::Sheets { sheets, declared } => (Some(sheets), None, declared.map(all)),
            RecordedFindings::OnRecord(parts) => (None, Some(parts.into()), None),
        };
        let outcome = record.decided.kind();
        let nothing = DecidedFields {
            outcome,
            score: None,
            parts: None,
            band: None,
            star: None,
            unmet: None,
            spread: None,
            limit: None,
        };
        let decided = match record.decided {
            Decided::Eliminated | Decided::Stopped => nothing,
            Decided::Rescore { spread, limit } => {
                DecidedFields { spread: Some(spread), limit: Some(limit), ..nothing }
            }
            Decided::Rated { score, parts, band, star, unmet } => DecidedFields {
                score: Some(score),
                parts: Some(parts.into()),
                band: Some(band),
                star: Some(star),
                unmet: Some(all(unmet)),
                ..nothing
            },
        };
        let ground = |ground: RecordedGround| {
            Object(RecordedGroundFields { kind: ground.kind, criterion: ground.criterion })
        };
        Self {
            format: RECORD.to_owned(),
            revision: record.revision,
            set: record.set,
            fingerprint: record.fingerprint,
            council: Object(CouncilFields::from(&record.council).into()),
            sheets,
            parts,
            declared,
            grounds: record.grounds.into_iter().map(ground).collect(),
            decided: Object(decided),
        }
    }
}

impl TryFrom<RecordFields> for AssessmentRecord {
    type Error = serde::de::value::Error;

    fn try_from(fields: RecordFields) -> Result<Self, Self::Error> {
        crate::base::stored::check_format::<Self::Error>(&fields.format, RECORD)?;
        let all = |minima: Vec<Object<RecordedMinimumFields>>| minima.into_iter().map(Into::into).collect();
        let findings = match (fields.sheets, fields.parts, fields.declared) {
            (Some(sheets), None, declared) => {
                check_levels(&sheets)?;
                RecordedFindings::Sheets { sheets, declared: declared.map(all) }
            }
            (None, Some(parts), None) => RecordedFindings::OnRecord(parts.into()),
            _ => return Err(Self::Error::custom("a record has either `sheets` or `parts`")),
        };
        let decided = match fields.decided.0 {
            DecidedFields { outcome: OutcomeKind::Eliminated, .. } => Decided::Eliminated,
            DecidedFields { outcome: OutcomeKind::Stopped, .. } => Decided::Stopped,
            DecidedFields {
                outcome: OutcomeKind::Rescore, spread: Some(spread), limit: Some(limit), ..
            } => Decided::Rescore { spread, limit },
            DecidedFields {
                outcome: OutcomeKind::Rated,
                score: Some(score),
                parts: Some(parts),
                band: Some(band),
                star: Some(star),
                unmet: Some(unmet),
                ..
            } => Decided::Rated { score, parts: parts.into(), band, star, unmet: all(unmet) },
            DecidedFields { outcome, .. } => {
                return Err(Self::Error::custom(format_args!(
                    "the outcome {outcome} does not go with what stands beside it"
                )));
            }
        };
        let ground = |Object(RecordedGroundFields { kind, criterion })| RecordedGround { kind, criterion };
        Ok(Self {
            revision: fields.revision,
            fingerprint: fields.fingerprint,
            council: CouncilFields::from(fields.council.0).into(),
            set: fields.set,
            findings,
            grounds: fields.grounds.into_iter().map(ground).collect(),
            decided,
        })
    }
}

/// A sheet that was decided on has levels, of which the tables of today may lack some. What cannot
/// be a level of any table is refused.
fn check_levels(sheets: &[Choices]) -> Result<(), serde::de::value::Error> {
    for (member, (code, given)) in
        (1_usize..).zip(sheets).flat_map(|(member, sheet)| sheet.0.iter().map(move |one| (member, one)))
    {
        if let Given::UnknownCase(what) | Given::NotALevel(what) = given {
            return Err(serde::de::value::Error::custom(format_args!(
                "sheet {member}, criterion {code}: {what} is no level of a criterion"
            )));
        }
    }
    Ok(())
}

stored! { AssessmentRecord as RecordFields }

/// A divergence is an answer of this version about a record, so it is written and not read back.
impl Serialize for Divergence {
    /// Its code, what it is about, what was decided and what is judged now as text, and the
    /// sentence in both languages.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let nothing = (None, None, None);
        let both = |then: String, now: String| (Some(then), Some(now));
        let ((criterion, star, part), (then, now)) = match self {
            Self::Table { then, now } => (nothing, both(then.to_string(), now.to_string())),
            Self::Unreadable(error) => (nothing, (None, Some(error.to_string()))),
            Self::Outcome { then, now } => (nothing, both(then.to_string(), now.to_string())),
            Self::Spread { then, now } | Self::SpreadLimit { then, now } => {
                (nothing, both(then.to_string(), now.to_string()))
            }
            Self::Star { then, now } | Self::Band { then, now } => {
                (nothing, both(then.to_string(), now.to_string()))
            }
            Self::Score { then, now } => (nothing, both(then.to_string(), now.to_string())),
            Self::Part { part, then, now } => {
                ((None, None, Some(*part)), both(then.to_string(), now.to_string()))
            }
            Self::Unmet { criterion, star, unmet_now } => {
                let unmet = |unmet: bool| String::from(if unmet { "unmet" } else { "met" });
                ((Some(criterion), Some(*star), None), both(unmet(!unmet_now), unmet(*unmet_now)))
            }
        };
        let mut fields = serializer.serialize_struct("Divergence", 7)?;
        fields.serialize_field("code", self.code())?;
        fields.serialize_field("criterion", &criterion)?;
        fields.serialize_field("star", &star)?;
        fields.serialize_field("part", &part)?;
        fields.serialize_field("then", &then)?;
        fields.serialize_field("now", &now)?;
        fields.serialize_field("text", &Prose::of(self))?;
        fields.end()
    }
}
