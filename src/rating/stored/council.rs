//! Councils, and what they are given: inputs, which are read strictly.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::num::NonZeroU16;

use crate::base::stored::{Object, stored};
use crate::catalogue::{CriterionId, Minimum, SetId};
use crate::law::{Authority, Edition, Part, Star};
use crate::rating::{
    Assessment, AssessmentError, Council, Ground, GroundKind, Grounds, MinimaPolicy, OpenAssessment,
    OpenSheet, RecordedResult, RecordedResultError, ScoreSheet,
};

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct CouncilFields {
    pub(super) edition: Edition,
    pub(super) tier: Authority,
    pub(super) minima: MinimaPolicy,
    pub(super) spread_limit: Option<u8>,
    pub(super) quorum: Option<NonZeroU16>,
    pub(super) attested: Option<Star>,
    pub(super) alone: bool,
}

impl From<&Council> for CouncilFields {
    fn from(council: &Council) -> Self {
        Self {
            edition: council.edition(),
            tier: council.tier(),
            minima: council.minima(),
            spread_limit: council.spread_limit(),
            quorum: council.quorum(),
            attested: council.attested(),
            alone: council.is_self_assessment(),
        }
    }
}

impl From<CouncilFields> for Council {
    fn from(fields: CouncilFields) -> Self {
        let CouncilFields { edition, tier, minima, spread_limit, quorum, attested, alone } = fields;
        let council = if alone { Self::self_assessment(edition) } else { Self::new(edition) };
        let council = council.with_tier(tier).with_minima(minima);
        let council = spread_limit.map_or(council, |limit| council.with_spread_limit(limit));
        let council = quorum.map_or(council, |quorum| council.with_quorum(quorum));
        attested.map_or(council, |star| council.with_attested(star))
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct GroundFields {
    pub(super) kind: GroundKind,
    pub(super) criterion: Option<CriterionId>,
}

impl From<&Ground> for GroundFields {
    fn from(ground: &Ground) -> Self {
        Self { kind: ground.kind(), criterion: ground.criterion() }
    }
}

impl From<GroundFields> for Ground {
    fn from(fields: GroundFields) -> Self {
        match fields.criterion {
            Some(criterion) => Self::on_criterion(fields.kind, criterion),
            None => Self::of_dossier(fields.kind),
        }
    }
}

/// The grounds that an outcome echoes: what a later version adds to them passes.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct GroundsFields {
    set: SetId,
    grounds: Vec<Object<EchoedGroundFields>>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct EchoedGroundFields {
    kind: GroundKind,
    criterion: Option<CriterionId>,
}

impl From<&Grounds> for GroundsFields {
    fn from(grounds: &Grounds) -> Self {
        let echoed = |ground: Ground| {
            Object(EchoedGroundFields { kind: ground.kind(), criterion: ground.criterion() })
        };
        Self { set: grounds.set(), grounds: grounds.iter().map(echoed).collect() }
    }
}

impl TryFrom<GroundsFields> for Grounds {
    type Error = crate::catalogue::OtherSet;

    fn try_from(fields: GroundsFields) -> Result<Self, Self::Error> {
        let read = |Object(EchoedGroundFields { kind, criterion })| GroundFields { kind, criterion }.into();
        let grounds: Vec<Ground> = fields.grounds.into_iter().map(read).collect();
        Self::collect(fields.set, &grounds)
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RecordedResultFields {
    set: SetId,
    parts: Object<RecordedParts>,
}

/// Part means as text of up to two decimals.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RecordedParts {
    #[serde(rename = "A")]
    a: String,
    #[serde(rename = "B")]
    b: String,
    #[serde(rename = "C")]
    c: String,
}

impl From<&RecordedResult> for RecordedResultFields {
    fn from(result: &RecordedResult) -> Self {
        let part = |part| result.part(part).to_string();
        let parts = RecordedParts { a: part(Part::A), b: part(Part::B), c: part(Part::C) };
        Self { set: result.set(), parts: Object(parts) }
    }
}

impl TryFrom<RecordedResultFields> for RecordedResult {
    type Error = RecordedResultError;

    fn try_from(fields: RecordedResultFields) -> Result<Self, Self::Error> {
        let RecordedParts { a, b, c } = &fields.parts.0;
        Self::from_text(fields.set, [a, b, c])
    }
}

/// Either sheets or a result on record.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct AssessmentFields {
    council: Council,
    sheets: Option<Vec<ScoreSheet>>,
    recorded: Option<RecordedResult>,
    unmet: Option<Vec<Minimum>>,
    grounds: Vec<Ground>,
}

impl From<&Assessment> for AssessmentFields {
    fn from(assessment: &Assessment) -> Self {
        let recorded = assessment.recorded();
        Self {
            council: assessment.council(),
            sheets: recorded.is_none().then(|| assessment.sheets().to_vec()),
            recorded,
            unmet: assessment.declared_unmet().map(|unmet| unmet.iter().collect()),
            grounds: assessment.grounds().iter().collect(),
        }
    }
}

impl TryFrom<AssessmentFields> for Assessment {
    type Error = String;

    fn try_from(fields: AssessmentFields) -> Result<Self, Self::Error> {
        let AssessmentFields { council, sheets, recorded, unmet, grounds } = fields;
        let assessment = match (sheets, recorded, unmet) {
            (Some(sheets), None, None) => Self::new(council, sheets, grounds),
            (Some(sheets), None, Some(unmet)) => Self::declared(council, sheets, unmet, grounds),
            (None, Some(recorded), None) => Self::on_record(council, recorded, grounds),
            _ => {
                return Err(String::from(
                    "an assessment has either `sheets` or `recorded`; `unmet` goes with sheets",
                ));
            }
        };
        assessment.map_err(|error| error.to_string())
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct OpenAssessmentFields {
    council: Council,
    sheets: Vec<OpenSheet>,
}

impl From<&OpenAssessment> for OpenAssessmentFields {
    fn from(assessment: &OpenAssessment) -> Self {
        Self { council: assessment.council(), sheets: assessment.sheets().to_vec() }
    }
}

impl TryFrom<OpenAssessmentFields> for OpenAssessment {
    type Error = AssessmentError;

    fn try_from(fields: OpenAssessmentFields) -> Result<Self, Self::Error> {
        Self::new(fields.council, fields.sheets)
    }
}

stored! {
    Council as CouncilFields, Ground as GroundFields, Grounds as GroundsFields, RecordedResult as RecordedResultFields,
    Assessment as AssessmentFields, OpenAssessment as OpenAssessmentFields,
}
