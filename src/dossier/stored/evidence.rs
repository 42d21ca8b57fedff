//! The stored forms of papers, of what rests on them, and of what carries over.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use serde::de::Error as _;
use time::Date;

use super::Wrong;
use crate::base::stored::{Prose, check_format, stored};
use crate::catalogue::Topic;
use crate::dossier::{
    CarriedDocument, CarryFate, CarryOver, CarryReason, Document, DossierList, Evidence, EvidenceLapse,
    EvidencePaper, EvidencePaperError, EvidenceReview, LapseTime, RestingCriterion, StarsLeft,
};
use crate::law::{Basis, Citation, Gap, Star};
use crate::{CriterionId, LevelId, MinimumSet, ScoreSheet};

/// `{"evidence": "test_reports", "first_day": null, "last_day": "2027-12-31", "topics": []}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct PaperFields {
    evidence: Evidence,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    first_day: Option<Date>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    last_day: Option<Date>,
    #[serde(default)]
    topics: Vec<Topic>,
}

impl From<&EvidencePaper> for PaperFields {
    fn from(paper: &EvidencePaper) -> Self {
        Self {
            evidence: paper.evidence(),
            first_day: paper.first_day(),
            last_day: paper.last_day(),
            topics: paper.topics().to_vec(),
        }
    }
}

impl TryFrom<PaperFields> for EvidencePaper {
    type Error = EvidencePaperError;

    fn try_from(fields: PaperFields) -> Result<Self, Self::Error> {
        let paper = Self::new(fields.evidence).with_days(fields.first_day, fields.last_day)?;
        Ok(fields.topics.into_iter().fold(paper, Self::with_topic))
    }
}

stored! { EvidencePaper as PaperFields }

// ------------------------------------------------------------------------------------------------
// answers: unknown fields pass

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct LeftFields {
    least: Star,
    most: Star,
}

impl From<&StarsLeft> for LeftFields {
    fn from(left: &StarsLeft) -> Self {
        let StarsLeft { least, most } = *left;
        Self { least, most }
    }
}

impl TryFrom<LeftFields> for StarsLeft {
    type Error = &'static str;

    fn try_from(fields: LeftFields) -> Result<Self, Self::Error> {
        let LeftFields { least, most } = fields;
        (least <= most).then_some(Self { least, most }).ok_or("the least star left is not above the most")
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RestingFields {
    criterion: CriterionId,
    level: LevelId,
    alone: bool,
    must_be_valid: bool,
}

impl From<&RestingCriterion> for RestingFields {
    fn from(resting: &RestingCriterion) -> Self {
        let RestingCriterion { criterion, level, alone, must_be_valid } = *resting;
        Self { criterion, level, alone, must_be_valid }
    }
}

impl TryFrom<RestingFields> for RestingCriterion {
    type Error = &'static str;

    fn try_from(fields: RestingFields) -> Result<Self, Self::Error> {
        let RestingFields { criterion, level, alone, must_be_valid } = fields;
        let own = level.criterion() == criterion;
        own.then_some(Self { criterion, level, alone, must_be_valid })
            .ok_or("the level is another criterion's")
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct LapseFields {
    place: usize,
    paper: EvidencePaper,
    when: LapseTime,
    resting: Vec<RestingCriterion>,
    minima: MinimumSet,
    left: StarsLeft,
}

impl From<&EvidenceLapse> for LapseFields {
    fn from(lapse: &EvidenceLapse) -> Self {
        let EvidenceLapse { place, paper, when, resting, minima, left } = lapse.clone();
        Self { place, paper, when, resting, minima, left }
    }
}

impl TryFrom<LapseFields> for EvidenceLapse {
    type Error = &'static str;

    fn try_from(fields: LapseFields) -> Result<Self, Self::Error> {
        let LapseFields { place, paper, when, resting, minima, left } = fields;
        let own = resting.iter().all(|resting| resting.criterion.set() == minima.set());
        own.then_some(Self { place, paper, when, resting, minima, left })
            .ok_or("a criterion is another set's")
    }
}

/// The answer's name and version, what it says, what it rests on, and the sentences.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ReviewFields {
    format: String,
    sheet: ScoreSheet,
    papers: Vec<EvidencePaper>,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    filed_on: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    through: Date,
    star: Star,
    lapses: Vec<EvidenceLapse>,
    at_filing: StarsLeft,
    at_end: StarsLeft,
    unproven: Vec<CriterionId>,
    basis: Vec<Basis>,
    gaps: Vec<Gap>,
    text: Prose,
}

const REVIEW: &str = "ocop.evidence_review/1";

impl From<&EvidenceReview> for ReviewFields {
    fn from(review: &EvidenceReview) -> Self {
        let text = Prose::of(review);
        let EvidenceReview {
            sheet,
            papers,
            filed_on,
            through,
            star,
            lapses,
            at_filing,
            at_end,
            unproven,
            basis,
            gaps,
        } = review.clone();
        Self {
            format: REVIEW.to_owned(),
            sheet,
            papers,
            filed_on,
            through,
            star,
            lapses,
            at_filing,
            at_end,
            unproven,
            basis,
            gaps,
            text,
        }
    }
}

impl TryFrom<ReviewFields> for EvidenceReview {
    type Error = Wrong;

    fn try_from(fields: ReviewFields) -> Result<Self, Self::Error> {
        check_format::<Self::Error>(&fields.format, REVIEW)?;
        let ReviewFields { sheet, papers, filed_on, through, star, lapses, at_filing, at_end, .. } = fields;
        let known = lapses.iter().all(|lapse| papers.get(lapse.place) == Some(&lapse.paper));
        let of_set = fields.unproven.iter().all(|criterion| criterion.set() == sheet.set());
        let left =
            lapses.iter().map(|lapse| lapse.left).chain([at_filing, at_end]).all(|left| left.most <= star);
        if !known || !of_set || !left || through < filed_on {
            return Err(Wrong::custom("the parts of the review do not go together"));
        }
        Ok(Self {
            sheet,
            papers,
            filed_on,
            through,
            star,
            lapses,
            at_filing,
            at_end,
            unproven: fields.unproven,
            basis: fields.basis,
            gaps: fields.gaps,
        })
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CarriedFields {
    document: Document,
    paper: Option<EvidencePaper>,
    fate: CarryFate,
    reason: CarryReason,
    citation: Option<Citation>,
}

impl From<&CarriedDocument> for CarriedFields {
    fn from(carried: &CarriedDocument) -> Self {
        let CarriedDocument { document, paper, fate, reason, citation } = carried.clone();
        Self { document, paper, fate, reason, citation }
    }
}

impl TryFrom<CarriedFields> for CarriedDocument {
    type Error = &'static str;

    fn try_from(fields: CarriedFields) -> Result<Self, Self::Error> {
        let CarriedFields { document, paper, fate, reason, citation } = fields;
        let carried = Self { document, paper, fate, reason, citation }.checked();
        carried.ok_or("the document, its paper, its fate and the reason do not go together")
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CarryFields {
    format: String,
    list: DossierList,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    filed_on: Date,
    documents: Vec<CarriedDocument>,
    text: Prose,
}

const CARRY: &str = "ocop.carry_over/1";

impl From<&CarryOver> for CarryFields {
    fn from(over: &CarryOver) -> Self {
        let text = Prose::of(over);
        let CarryOver { list, filed_on, documents } = over.clone();
        Self { format: CARRY.to_owned(), list, filed_on, documents, text }
    }
}

impl TryFrom<CarryFields> for CarryOver {
    type Error = Wrong;

    fn try_from(fields: CarryFields) -> Result<Self, Self::Error> {
        check_format::<Self::Error>(&fields.format, CARRY)?;
        let CarryFields { list, filed_on, documents, .. } = fields;
        let read = Self { list, filed_on, documents }.checked();
        read.ok_or_else(|| Wrong::custom("the documents do not go with the list and the day of filing"))
    }
}

stored! {
    StarsLeft as LeftFields, RestingCriterion as RestingFields, EvidenceLapse as LapseFields,
    EvidenceReview as ReviewFields, CarriedDocument as CarriedFields, CarryOver as CarryFields,
}
