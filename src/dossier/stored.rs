//! The stored forms of this module.

mod evidence;

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::de::Error as _;
use serde::ser::{Serialize, SerializeStruct as _, Serializer};
use time::Date;

use super::obstacle::Bar;
use super::{
    Document, DocumentCondition, Dossier, DossierList, Filing, FilingAnswer, FilingDivergence, FilingError,
    FilingKind, FilingObstacle, FilingOptions, FilingQuestion, FilingReason, FilingRecord, HeldDocument,
    MissingDocument, RegistrationSlip, Sender, SlipNumber, SlipNumberError,
};
use crate::Certificate;
use crate::base::stored::{Both, Object, Prose, check_format, stored, stored_as_text};
use crate::base::{Lang, Problem, Said, date};
use crate::catalogue::{AnyProductSet, GroupId, SetId};
use crate::certificate::{CertificateRecord, FilingWindow, Status};
use crate::law::{Answer, Basis, Citation, DossierKind, Edition, Gap, Governing};
use crate::producer::ProducerEligibility;

type Wrong = serde::de::value::Error;

// ------------------------------------------------------------------------------------------------
// inputs: strict in their fields

/// `{"kind": "upgrade", "set": "2026/11", "submitted_on": "2026-11-23", "certificate": {…}}`; a
/// first rating has no certificate.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct FilingFields {
    kind: FilingKind,
    set: SetId,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    submitted_on: Date,
    certificate: Option<Certificate>,
}

impl From<&Filing> for FilingFields {
    fn from(filing: &Filing) -> Self {
        Self {
            kind: filing.kind(),
            set: filing.set(),
            submitted_on: filing.submitted_on(),
            certificate: filing.certificate(),
        }
    }
}

impl TryFrom<FilingFields> for Filing {
    type Error = FilingError;

    fn try_from(fields: FilingFields) -> Result<Self, Self::Error> {
        let FilingFields { kind, set, submitted_on, certificate } = fields;
        Self::of_kind(kind, set, submitted_on, certificate)
    }
}

/// The edition, the sender, the kind of dossier and the group.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ListFields {
    edition: Edition,
    sender: Sender,
    kind: DossierKind,
    group: GroupId,
}

impl From<&DossierList> for ListFields {
    fn from(list: &DossierList) -> Self {
        Self { edition: list.edition(), sender: list.sender(), kind: list.kind(), group: list.group() }
    }
}

impl TryFrom<ListFields> for DossierList {
    type Error = Wrong;

    fn try_from(fields: ListFields) -> Result<Self, Self::Error> {
        let ListFields { edition, sender, kind, group } = fields;
        match Self::of(edition, sender, kind, group).map_err(Wrong::custom)? {
            Answer::Says(list, _) => Ok(list),
            Answer::Unknown(gap) => Err(Wrong::custom(Said::new(&gap, Lang::En))),
            Answer::Silent(_) => Err(Wrong::custom("the edition has no such list")),
        }
    }
}

/// A document and its last day, if it has one.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct HeldFields {
    document: Document,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    last_day: Option<Date>,
}

impl From<&HeldDocument> for HeldFields {
    fn from(held: &HeldDocument) -> Self {
        let HeldDocument { document, last_day } = *held;
        Self { document, last_day }
    }
}

impl TryFrom<HeldFields> for HeldDocument {
    type Error = Wrong;

    fn try_from(fields: HeldFields) -> Result<Self, Self::Error> {
        let HeldFields { document, last_day } = fields;
        if document == Document::Samples && last_day.is_some() {
            Err(Wrong::custom("samples have no last day of validity"))
        } else {
            Ok(Self { document, last_day })
        }
    }
}

/// Whether a condition holds.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ConditionFields {
    condition: DocumentCondition,
    holds: bool,
}

/// The list, the documents but the samples, the number of samples, and what was said on conditions.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct DossierFields {
    list: DossierList,
    #[serde(default)]
    documents: Vec<HeldDocument>,
    #[serde(default)]
    samples: u16,
    #[serde(default)]
    conditions: Vec<Object<ConditionFields>>,
}

impl From<&Dossier> for DossierFields {
    fn from(dossier: &Dossier) -> Self {
        let conditions =
            dossier.conditions().map(|(condition, holds)| Object(ConditionFields { condition, holds }));
        Self {
            list: dossier.list(),
            documents: dossier.documents().filter(|held| held.document != Document::Samples).collect(),
            samples: dossier.samples(),
            conditions: conditions.collect(),
        }
    }
}

impl TryFrom<DossierFields> for Dossier {
    type Error = Wrong;

    fn try_from(fields: DossierFields) -> Result<Self, Self::Error> {
        let DossierFields { list, documents, samples, conditions } = fields;
        let mut dossier = Self::empty(list);
        for HeldDocument { document, last_day } in documents {
            if dossier.has(document) {
                return Err(Wrong::custom(format_args!("the document {document} stands there twice")));
            }
            dossier = dossier.with_document(document, last_day).map_err(Wrong::custom)?;
        }
        if samples > 0 {
            dossier = dossier.with_samples(samples).map_err(Wrong::custom)?;
        }
        for Object(ConditionFields { condition, holds }) in conditions {
            if dossier.condition(condition).is_some() {
                return Err(Wrong::custom(format_args!("the condition {condition} stands there twice")));
            }
            dossier = dossier.with_condition(condition, holds);
        }
        Ok(dossier)
    }
}

/// `{"number": "12-05/PĐK-86-28780-2026", "received_on": "2026-09-14"}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SlipFields {
    number: SlipNumber,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    received_on: Date,
}

impl From<&RegistrationSlip> for SlipFields {
    fn from(slip: &RegistrationSlip) -> Self {
        Self { number: slip.number().clone(), received_on: slip.received_on() }
    }
}

impl TryFrom<SlipFields> for RegistrationSlip {
    type Error = SlipNumberError;

    fn try_from(fields: SlipFields) -> Result<Self, Self::Error> {
        Self::new(fields.number, fields.received_on)
    }
}

stored_as_text! { SlipNumber }

stored! {
    Filing as FilingFields, DossierList as ListFields, HeldDocument as HeldFields, Dossier as DossierFields,
    RegistrationSlip as SlipFields,
}

// ------------------------------------------------------------------------------------------------
// answers: unknown fields pass

/// The reason, what it turns on, the gap, what it rests on, and the sentence.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ObstacleFields {
    edition: Edition,
    reason: FilingReason,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    day: Option<Date>,
    status: Option<Status>,
    window: Option<FilingWindow>,
    producer: Option<ProducerEligibility>,
    gap: Option<Gap>,
    basis: Vec<Basis>,
    text: Prose,
}

impl From<&FilingObstacle> for ObstacleFields {
    fn from(obstacle: &FilingObstacle) -> Self {
        Self {
            edition: obstacle.edition(),
            reason: obstacle.reason(),
            day: obstacle.day(),
            status: obstacle.status(),
            window: obstacle.window(),
            producer: obstacle.producer(),
            gap: obstacle.gap(),
            basis: obstacle.basis().to_vec(),
            text: Prose::of(obstacle),
        }
    }
}

impl TryFrom<ObstacleFields> for FilingObstacle {
    type Error = Wrong;

    fn try_from(fields: ObstacleFields) -> Result<Self, Self::Error> {
        let ObstacleFields { edition, reason, day, status, window, producer, gap, basis, .. } = fields;
        let bar = match (reason, day, status, window, producer) {
            (FilingReason::NoCertificate, None, None, None, None) => Bar::NoCertificate,
            (FilingReason::NotYetValid, Some(day), None, None, None) => Bar::NotYetValid(day),
            (FilingReason::StillCertified, None, Some(status), None, None) => Bar::StillCertified(status),
            (FilingReason::Expired, Some(day), None, None, None) => Bar::Expired(day),
            (FilingReason::Revoked, Some(day), None, None, None) => Bar::Revoked(day),
            (FilingReason::Extended, Some(day), None, None, None) => Bar::Extended(day),
            (FilingReason::FiveStars, None, None, None, None) => Bar::FiveStars,
            (FilingReason::WindowNotOpen, None, None, Some(window), None) => Bar::WindowNotOpen(window),
            (FilingReason::WindowClosed, None, None, Some(window), None) => Bar::WindowClosed(window),
            (FilingReason::NotClassified, None, None, None, None) => Bar::NotClassified,
            (FilingReason::Producer, None, None, None, Some(producer)) if producer.is_ineligible() => {
                Bar::Producer(producer)
            }
            _ => {
                return Err(Wrong::custom(format_args!(
                    "the reason {:?} does not go with what stands beside it",
                    reason.code()
                )));
            }
        };
        Ok(Self { edition, bar, gap, basis })
    }
}

/// What must be known: the producer's eligibility, or the two days of an earlier dossier.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct QuestionFields {
    question: String,
    producer: Option<ProducerEligibility>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    filed_on: Option<Date>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    rate_by: Option<Date>,
    basis: Vec<Basis>,
    text: Prose,
}

impl From<&FilingQuestion> for QuestionFields {
    fn from(question: &FilingQuestion) -> Self {
        let (producer, days) = match question {
            FilingQuestion::Producer(producer) => (Some(*producer), None),
            FilingQuestion::EarlierDossier { filed_on, rate_by } => (None, Some((*filed_on, *rate_by))),
        };
        Self {
            question: question.code().to_owned(),
            producer,
            filed_on: days.map(|(filed_on, _)| filed_on),
            rate_by: days.map(|(_, rate_by)| rate_by),
            basis: question.basis(),
            text: Prose::of(question),
        }
    }
}

impl TryFrom<QuestionFields> for FilingQuestion {
    type Error = Wrong;

    fn try_from(fields: QuestionFields) -> Result<Self, Self::Error> {
        let question = match (fields.producer, fields.filed_on, fields.rate_by) {
            (Some(producer), None, None) => Self::Producer(producer),
            (None, Some(filed_on), Some(rate_by)) => Self::EarlierDossier { filed_on, rate_by },
            _ => return Err(Wrong::custom("a question is about the producer, or about an earlier dossier")),
        };
        if question.code() == fields.question {
            Ok(question)
        } else {
            Err(Wrong::custom("the question does not go with what stands beside it"))
        }
    }
}

/// The rules, whether and how it may be filed, why not, what must be known, when that changes.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct AnswerFields {
    kind: DossierKind,
    open: bool,
    filing_kind: Option<FilingKind>,
    obstacles: Vec<FilingObstacle>,
    questions: Vec<FilingQuestion>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    changes_on: Option<Date>,
    governing: Governing,
    basis: Vec<Basis>,
    text: Prose,
}

impl From<&FilingAnswer> for AnswerFields {
    fn from(answer: &FilingAnswer) -> Self {
        Self {
            kind: answer.kind(),
            open: answer.is_open(),
            filing_kind: answer.filing_kind(),
            obstacles: answer.obstacles().to_vec(),
            questions: answer.questions().to_vec(),
            changes_on: answer.changes_on(),
            governing: answer.governing(),
            basis: answer.basis().to_vec(),
            text: Prose::of(answer),
        }
    }
}

impl TryFrom<AnswerFields> for FilingAnswer {
    type Error = Wrong;

    fn try_from(fields: AnswerFields) -> Result<Self, Self::Error> {
        let AnswerFields {
            kind, open, filing_kind, obstacles, questions, changes_on, governing, basis, ..
        } = fields;
        let edition = governing.edition();
        let whole = governing.kind() == kind
            && filing_kind.is_some() == open
            && obstacles.is_empty() == open
            && filing_kind.is_none_or(|filing| filing.dossier_kind() == kind)
            && obstacles.iter().all(|obstacle| obstacle.edition() == edition)
            && changes_on.is_none_or(|day| governing.submitted_on() < day);
        if whole {
            Ok(Self { governing, filing_kind, obstacles, questions, changes_on, basis })
        } else {
            Err(Wrong::custom("the parts of the answer do not go together"))
        }
    }
}

/// The answer's name and version, the facts, an answer for each kind of dossier, and the sentences.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct OptionsFields {
    format: String,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    day: Date,
    edition: Edition,
    product: AnyProductSet,
    sets: Vec<SetId>,
    certificate: Option<CertificateRecord>,
    producer: Option<ProducerEligibility>,
    first: FilingAnswer,
    upgrade: FilingAnswer,
    rerating: FilingAnswer,
    text: Prose,
}

const OPTIONS: &str = "ocop.filing_options/1";

impl From<&FilingOptions> for OptionsFields {
    fn from(options: &FilingOptions) -> Self {
        let text = Prose::of(options);
        let FilingOptions { day, edition, product, sets, certificate, producer, answers } = options.clone();
        let [first, upgrade, rerating] = answers;
        let certificate = certificate.map(CertificateRecord::of);
        let format = OPTIONS.to_owned();
        Self { format, day, edition, product, sets, certificate, producer, first, upgrade, rerating, text }
    }
}

impl TryFrom<OptionsFields> for FilingOptions {
    type Error = Wrong;

    fn try_from(fields: OptionsFields) -> Result<Self, Self::Error> {
        check_format::<Wrong>(&fields.format, OPTIONS)?;
        let OptionsFields {
            day,
            edition,
            product,
            sets,
            certificate,
            producer,
            first,
            upgrade,
            rerating,
            ..
        } = fields;
        let certificate = certificate.map(|record| record.certificate()).transpose();
        let certificate = certificate.map_err(Wrong::custom)?;
        let answers = [first, upgrade, rerating];
        let whole = answers.iter().zip(DossierKind::ALL).all(|(answer, kind)| {
            let governing = answer.governing();
            let unclassified = |obstacle: &FilingObstacle| obstacle.reason() == FilingReason::NotClassified;
            (governing.kind(), governing.submitted_on(), governing.edition()) == (*kind, day, edition)
                && answer.obstacles().iter().any(unclassified) == sets.is_empty()
        });
        let governed = sets.iter().all(|set| set.governs(edition));
        if whole && governed && producer.is_none_or(|producer| producer.edition() == edition) {
            Ok(Self { day, edition, product, sets, certificate, producer, answers })
        } else {
            Err(Wrong::custom("the parts of the answer do not go together"))
        }
    }
}

/// What is missing, and the sentence.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct MissingFields {
    document: Document,
    condition: Option<DocumentCondition>,
    units_short: Option<u16>,
    units_needed: Option<u16>,
    certified_copy: bool,
    citation: Citation,
    text: Prose,
}

impl From<&MissingDocument> for MissingFields {
    fn from(missing: &MissingDocument) -> Self {
        let text = Prose::of(missing);
        let MissingDocument { document, condition, units, certified_copy, citation } = *missing;
        let (units_short, units_needed) = units.unzip();
        Self { document, condition, units_short, units_needed, certified_copy, citation, text }
    }
}

impl TryFrom<MissingFields> for MissingDocument {
    type Error = Wrong;

    fn try_from(fields: MissingFields) -> Result<Self, Self::Error> {
        let MissingFields {
            document, condition, units_short, units_needed, certified_copy, citation, ..
        } = fields;
        let units = match (units_short, units_needed) {
            (None, None) => None,
            (Some(short), Some(needed)) if 0 < short && short <= needed => Some((short, needed)),
            _ => return Err(Wrong::custom("units are short of a greater or equal number")),
        };
        Ok(Self { document, condition, units, certified_copy, citation })
    }
}

/// What was accepted, with the revision of the tables.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct FilingRecordFields {
    format: String,
    revision: u32,
    kind: FilingKind,
    set: SetId,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    submitted_on: Date,
    edition: Edition,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    rate_by: Option<Date>,
    certificate: Option<CertificateRecord>,
}

const FILING: &str = "ocop.filing/1";

impl From<&FilingRecord> for FilingRecordFields {
    fn from(record: &FilingRecord) -> Self {
        let FilingRecord { revision, kind, set, submitted_on, edition, rate_by, certificate } =
            record.clone();
        Self { format: FILING.to_owned(), revision, kind, set, submitted_on, edition, rate_by, certificate }
    }
}

impl TryFrom<FilingRecordFields> for FilingRecord {
    type Error = Wrong;

    fn try_from(fields: FilingRecordFields) -> Result<Self, Self::Error> {
        check_format::<Wrong>(&fields.format, FILING)?;
        let FilingRecordFields { revision, kind, set, submitted_on, edition, rate_by, certificate, .. } =
            fields;
        Ok(Self { revision, kind, set, submitted_on, edition, rate_by, certificate })
    }
}

stored! {
    FilingObstacle as ObstacleFields, FilingQuestion as QuestionFields, FilingAnswer as AnswerFields,
    FilingOptions as OptionsFields, MissingDocument as MissingFields, FilingRecord as FilingRecordFields,
}

impl Serialize for FilingDivergence {
    /// Its code and the code of what it holds, what was recorded and what the rules say now as
    /// text, and the sentence in both languages. It is written and not read back.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let day = |day: Date| date::text(day).to_string();
        let (within, then, now) = match self {
            Self::Unreadable(error) => (Some(Problem::code(error)), None, Some(error.to_string())),
            Self::Edition { then, now } => (None, Some(then.to_string()), Some(now.to_string())),
            Self::RateBy { then, now } => (None, then.map(day), now.map(day)),
            Self::Certificate(divergence) => (Some(divergence.code()), None, None),
        };
        let mut fields = serializer.serialize_struct("FilingDivergence", 5)?;
        fields.serialize_field("code", self.code())?;
        fields.serialize_field("within", &within)?;
        fields.serialize_field("then", &then)?;
        fields.serialize_field("now", &now)?;
        fields.serialize_field("text", &Both(self))?;
        fields.end()
    }
}
