//! What must be proven for a star.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;
use core::num::NonZeroU16;

use serde::de::Error as _;
use serde::de::value::Error;

use crate::base::stored::{Prose, check_format, stored};
use crate::catalogue::{CriterionId, LevelId, Minimum};
use crate::crosswalk::{ProofCourse, ProofKind, ProofStep, StarProof};
use crate::law::{Citation, Star};
use crate::rating::{Assessment, Rating, Score, Shortfall};
use crate::upgrade::{PlanStep, StarGap, Unreachable};

/// A proof: the levels (certain, to prove, that suffices), what the mean gains, the cost, how many
/// members are raised, the minima it newly meets, where the criterion is printed, and the sentence.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ProofStepFields {
    kind: ProofKind,
    criterion: CriterionId,
    from: Option<LevelId>,
    to: LevelId,
    least: LevelId,
    points: Shortfall,
    cost: u64,
    members: NonZeroU16,
    minima: Vec<Minimum>,
    citation: Citation,
    text: Prose,
}

impl From<&ProofStep> for ProofStepFields {
    fn from(proof: &ProofStep) -> Self {
        Self {
            kind: proof.kind(),
            criterion: proof.criterion(),
            from: proof.from(),
            to: proof.to(),
            least: proof.least(),
            points: proof.points(),
            cost: proof.cost(),
            members: proof.members(),
            minima: proof.minima().collect(),
            citation: proof.citation(),
            text: Prose::of(proof),
        }
    }
}

impl TryFrom<ProofStepFields> for ProofStep {
    type Error = &'static str;

    fn try_from(fields: ProofStepFields) -> Result<Self, Self::Error> {
        let ProofStepFields { kind, criterion, from, to, least, points, cost, members, minima, .. } = fields;
        // The price stands beside the step.
        let step = PlanStep::check(from, to, points, 0, members);
        let step = step.filter(|step| step.criterion() == criterion && step.minima().eq(minima));
        step.and_then(|step| Self::check(kind, step, least, cost)).ok_or(
            "a proof raises its criterion from a level, or none, to a later one of the same case, by way of the level that suffices, with the minima printed there",
        )
    }
}

/// The form's name and version, the star and what it takes, the rating if all is proven and what it
/// lacks, the proofs and improvements, what stands in the way, and the sheets with them carried
/// out.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct StarProofFields {
    format: String,
    target: Star,
    course: ProofCourse,
    cost: u64,
    score: Score,
    star: Star,
    provable: Rating,
    gap: StarGap,
    steps: Vec<ProofStep>,
    unreachable: Option<Unreachable>,
    assessment: Assessment,
    text: Prose,
}

const STAR_PROOF: &str = "ocop.star-proof/1";

impl From<&StarProof> for StarProofFields {
    fn from(proof: &StarProof) -> Self {
        Self {
            format: STAR_PROOF.to_owned(),
            target: proof.target(),
            course: proof.course(),
            cost: proof.cost(),
            score: proof.rating().score(),
            star: proof.rating().star(),
            provable: *proof.provable(),
            gap: proof.gap(),
            steps: proof.steps().to_vec(),
            unreachable: proof.unreachable().cloned(),
            assessment: proof.assessment().clone(),
            text: Prose::of(proof),
        }
    }
}

impl TryFrom<StarProofFields> for StarProof {
    type Error = Error;

    fn try_from(fields: StarProofFields) -> Result<Self, Self::Error> {
        check_format::<Error>(&fields.format, STAR_PROOF)?;
        let StarProofFields { target, provable, steps, unreachable, assessment, .. } = fields;
        let proof = Self::check(target, provable, steps, unreachable, assessment).map_err(Error::custom)?;
        let stated = (fields.course, fields.cost, fields.score, fields.star);
        let rating = proof.rating();
        if (proof.course(), proof.cost(), rating.score(), rating.star()) == stated
            && proof.gap() == fields.gap
        {
            Ok(proof)
        } else {
            Err(Error::custom("course, cost, score, star or gap is not that of the proofs and sheets"))
        }
    }
}

stored! { ProofStep as ProofStepFields, StarProof as StarProofFields }
