//! The stored forms of this module.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::de::Error as _;
use serde::ser::{Serialize, SerializeStruct as _, Serializer};
use time::Date;

use super::machine::Procedure;
use super::{
    Batch, BatchError, CommuneReport, CommuneReportError, Delay, Next, ProcedureDivergence, ProcedureRecord,
    ProcedureStep, RecordedStep, Schedule, Stage,
};
use crate::base::stored::{Object, Prose, check_format, stored};
use crate::base::term::WorkCalendar;
use crate::certificate::CertificateRecord;
use crate::dossier::{CommuneContent, Filing, FilingRecord};
use crate::law::procedures::{Actor, Finding, Manner, StageKind, StepKind};
use crate::law::{Answer, Authority, Basis, Edition, Gap, TimeLimit};
use crate::rating::{AssessmentRecord, Rescore};
use crate::{Assessment, Certificate, Rating};

type Wrong = serde::de::value::Error;

// ------------------------------------------------------------------------------------------------
// inputs: strict in their fields

/// `{"content": "origin", "finding": "…"}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct FindingFields {
    content: CommuneContent,
    finding: String,
}

/// The findings, one for each content.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ReportFields {
    findings: Vec<Object<FindingFields>>,
}

/// The kind, the day, and for a review and an assessment what belongs to it.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct StepFields {
    step: StepKind,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    on: Date,
    report: Option<CommuneReport>,
    assessment: Option<Assessment>,
    manner: Option<Manner>,
}

/// The filing, the steps, and the stage that they lead to.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ProcedureFields {
    filing: Filing,
    steps: Vec<ProcedureStep>,
    stage: StageKind,
}

/// An extra batch, as it is given.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ExtraBatchFields {
    edition: Edition,
    tier: Authority,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    proposals_from: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    proposals_until: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    last_day: Date,
}

/// The calendar and the extra batches.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ScheduleFields {
    calendar: WorkCalendar,
    batches: Vec<Object<ExtraBatchFields>>,
}

impl From<&CommuneReport> for ReportFields {
    fn from(report: &CommuneReport) -> Self {
        let fields = |(content, finding): (CommuneContent, &str)| {
            Object(FindingFields { content, finding: finding.to_owned() })
        };
        Self { findings: report.findings().map(fields).collect() }
    }
}

impl TryFrom<ReportFields> for CommuneReport {
    type Error = CommuneReportError;

    fn try_from(fields: ReportFields) -> Result<Self, Self::Error> {
        Self::new(fields.findings.iter().map(|Object(own)| (own.content, own.finding.as_str())))
    }
}

impl From<&ProcedureStep> for StepFields {
    fn from(step: &ProcedureStep) -> Self {
        Self {
            step: step.kind(),
            on: step.on(),
            report: step.report().cloned(),
            assessment: step.assessment().cloned(),
            manner: step.manner(),
        }
    }
}

impl TryFrom<StepFields> for ProcedureStep {
    type Error = Wrong;

    fn try_from(fields: StepFields) -> Result<Self, Self::Error> {
        let StepFields { step, on, report, assessment, manner } = fields;
        let whole = assessment.is_some() == manner.is_some();
        let read = Self::of(step, on, report, assessment.zip(manner)).filter(|_| whole);
        read.ok_or_else(|| Self::Error::custom(belongs(step)))
    }
}

/// What belongs to a step.
fn belongs(step: StepKind) -> String {
    alloc::format!(
        "the step {:?} does not go with what stands beside it: a review has a `report`, an assessment has \
         `assessment` and `manner`, other steps have none of them",
        step.code()
    )
}

impl From<&Procedure> for ProcedureFields {
    fn from(procedure: &Procedure) -> Self {
        Self {
            filing: procedure.filing(),
            steps: procedure.steps().cloned().collect(),
            stage: procedure.stage().kind(),
        }
    }
}

impl TryFrom<ProcedureFields> for Procedure {
    type Error = Wrong;

    /// Takes the steps again.
    fn try_from(fields: ProcedureFields) -> Result<Self, Self::Error> {
        let ProcedureFields { filing, steps, stage } = fields;
        let procedure = Self::restore(filing, steps).map_err(Self::Error::custom)?;
        let reached = procedure.stage().kind();
        if reached == stage {
            Ok(procedure)
        } else {
            let (reached, stage) = (reached.code(), stage.code());
            Err(Self::Error::custom(format_args!("the steps lead to the stage {reached:?}, not {stage:?}")))
        }
    }
}

impl From<&Schedule> for ScheduleFields {
    fn from(schedule: &Schedule) -> Self {
        let fields = |batch: &Batch| {
            Object(ExtraBatchFields {
                edition: batch.edition(),
                tier: batch.tier(),
                proposals_from: batch.proposals_from(),
                proposals_until: batch.proposals_until(),
                last_day: batch.last_day(),
            })
        };
        Self {
            calendar: schedule.calendar().clone(),
            batches: schedule.batches().iter().map(fields).collect(),
        }
    }
}

impl TryFrom<ScheduleFields> for Schedule {
    type Error = BatchError;

    fn try_from(fields: ScheduleFields) -> Result<Self, Self::Error> {
        fields.batches.into_iter().try_fold(Self::from(fields.calendar), |schedule, Object(batch)| {
            let proposals = (batch.proposals_from, batch.proposals_until);
            schedule.with_batch(batch.edition, batch.tier, proposals, batch.last_day)
        })
    }
}

stored! {
    CommuneReport as ReportFields, ProcedureStep as StepFields, Procedure as ProcedureFields, Schedule as ScheduleFields,
}

// ------------------------------------------------------------------------------------------------
// answers: unknown fields pass

/// The batch's tier, its number if it is a fixed one, and its days.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct BatchFields {
    edition: Edition,
    tier: Authority,
    number: Option<u8>,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    proposals_from: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    proposals_until: Date,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    last_day: Date,
}

/// The stage, how it came there, what it rests on, and the sentence.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct StageFields {
    stage: StageKind,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    on: Date,
    rated_by: Option<Authority>,
    proposed_by: Option<StepKind>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    proposed_on: Option<Date>,
    rescore: Option<Rescore>,
    rating: Option<Rating>,
    finding: Option<Finding>,
    certificate: Option<Certificate>,
    gap: Option<Gap>,
    basis: Vec<Basis>,
    text: Prose,
}

/// The step, who takes it, by when, what it rests on, and the sentence.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct NextFields {
    step: Option<StepKind>,
    actor: Actor,
    manners: Vec<Manner>,
    limit: Answer<TimeLimit>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    due_on: Option<Date>,
    batch: Option<Batch>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    rate_by: Option<Date>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    by: Option<Date>,
    gap: Option<Gap>,
    basis: Vec<Basis>,
    text: Prose,
}

/// The step, its day, by when it was due, what that rests on, and the sentence.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct DelayFields {
    step: StepKind,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    on: Date,
    limit: TimeLimit,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    by: Date,
    batch: Option<Batch>,
    basis: Vec<Basis>,
    text: Prose,
}

impl From<&Batch> for BatchFields {
    fn from(batch: &Batch) -> Self {
        Self {
            edition: batch.edition(),
            tier: batch.tier(),
            number: batch.number(),
            proposals_from: batch.proposals_from(),
            proposals_until: batch.proposals_until(),
            last_day: batch.last_day(),
        }
    }
}

impl TryFrom<BatchFields> for Batch {
    type Error = Wrong;

    fn try_from(fields: BatchFields) -> Result<Self, Self::Error> {
        let BatchFields { edition, tier, number, proposals_from, proposals_until, last_day } = fields;
        let batch = Self::checked(edition, tier, number, (proposals_from, proposals_until), last_day);
        let batch = batch.map_err(Self::Error::custom)?;
        if batch.is_numbered_rightly() {
            Ok(batch)
        } else {
            Err(Self::Error::custom("the tier has no fixed batch of the number"))
        }
    }
}

impl From<&Stage> for StageFields {
    fn from(stage: &Stage) -> Self {
        Self {
            stage: stage.kind(),
            on: stage.on(),
            rated_by: stage.rated_by(),
            proposed_by: stage.proposed_by(),
            proposed_on: stage.proposed_on(),
            rescore: stage.rescore(),
            rating: stage.rating().copied(),
            finding: stage.finding(),
            certificate: stage.certificate(),
            gap: stage.gap(),
            basis: stage.basis().to_vec(),
            text: Prose::of(stage),
        }
    }
}

impl TryFrom<StageFields> for Stage {
    type Error = Wrong;

    fn try_from(fields: StageFields) -> Result<Self, Self::Error> {
        let proposal = fields.proposed_by.zip(fields.proposed_on);
        let whole = fields.proposed_by.is_some() == fields.proposed_on.is_some();
        let stage = Self {
            kind: fields.stage,
            on: fields.on,
            rated_by: fields.rated_by,
            proposal,
            rescore: fields.rescore,
            rating: fields.rating,
            finding: fields.finding,
            certificate: fields.certificate,
            gap: fields.gap,
            basis: fields.basis,
        };
        let read = stage.checked().filter(|_| whole);
        read.ok_or_else(|| Self::Error::custom("the parts of the stage do not go together"))
    }
}

impl From<&Next> for NextFields {
    fn from(next: &Next) -> Self {
        Self {
            step: next.step(),
            actor: next.actor(),
            manners: next.manners().to_vec(),
            limit: next.limit(),
            due_on: next.due_on(),
            batch: next.batch(),
            rate_by: next.rate_by(),
            by: next.by(),
            gap: next.gap(),
            basis: next.basis().to_vec(),
            text: Prose::of(next),
        }
    }
}

impl TryFrom<NextFields> for Next {
    type Error = Wrong;

    fn try_from(fields: NextFields) -> Result<Self, Self::Error> {
        let NextFields { step, actor, manners, limit, due_on, batch, rate_by, by, gap, basis, .. } = fields;
        let next = Self { step, actor, manners, limit, due_on, batch, rate_by, gap, basis };
        if next.by() == by {
            Ok(next)
        } else {
            Err(Self::Error::custom("the last day does not follow from the limit and the transition"))
        }
    }
}

impl From<&Delay> for DelayFields {
    fn from(delay: &Delay) -> Self {
        Self {
            step: delay.step(),
            on: delay.on(),
            limit: delay.limit(),
            by: delay.by(),
            batch: delay.batch(),
            basis: delay.basis().to_vec(),
            text: Prose::of(delay),
        }
    }
}

impl TryFrom<DelayFields> for Delay {
    type Error = Wrong;

    fn try_from(fields: DelayFields) -> Result<Self, Self::Error> {
        let DelayFields { step, on, limit, by, batch, basis, .. } = fields;
        if by < on {
            Ok(Self { step, on, limit, by, batch, basis })
        } else {
            Err(Self::Error::custom("a step that came late was taken after the day it was due"))
        }
    }
}

// ------------------------------------------------------------------------------------------------
// records: read as they were written

/// A content and what was written on it.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RecordedFindingFields {
    content: CommuneContent,
    finding: String,
}

/// A step, what belongs to it, and where it led.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RecordedStepFields {
    step: StepKind,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    on: Date,
    report: Option<Vec<Object<RecordedFindingFields>>>,
    assessment: Option<AssessmentRecord>,
    manner: Option<Manner>,
    stage: StageKind,
}

/// What was filed, done and decided, with the revision of the tables.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RecordFields {
    format: String,
    revision: u32,
    filing: FilingRecord,
    steps: Vec<RecordedStep>,
    stage: StageKind,
    finding: Option<Finding>,
    certificate: Option<CertificateRecord>,
    gap: Option<Gap>,
    basis: Vec<Basis>,
}

const RECORD: &str = "ocop.procedure/1";

impl From<&RecordedStep> for RecordedStepFields {
    fn from(step: &RecordedStep) -> Self {
        let finding = |(content, finding): (CommuneContent, &str)| {
            Object(RecordedFindingFields { content, finding: finding.to_owned() })
        };
        Self {
            step: step.kind(),
            on: step.on(),
            report: step.report().map(|report| report.findings().map(finding).collect()),
            assessment: step.assessment().cloned(),
            manner: step.manner(),
            stage: step.stage(),
        }
    }
}

impl TryFrom<RecordedStepFields> for RecordedStep {
    type Error = Wrong;

    fn try_from(fields: RecordedStepFields) -> Result<Self, Self::Error> {
        let RecordedStepFields { step: kind, on, report, assessment, manner, stage } = fields;
        let of_review = kind == StepKind::Review;
        let of_assessment = kind == StepKind::Assess;
        let whole = report.is_some() == of_review
            && assessment.is_some() == of_assessment
            && manner.is_some() == of_assessment;
        if !whole {
            return Err(Self::Error::custom(belongs(kind)));
        }
        let finding = |Object(own): Object<RecordedFindingFields>| (own.content, own.finding);
        let report = report.map(|all| CommuneReport::recorded(all.into_iter().map(finding).collect()));
        Ok(Self { kind, on, report, assessment, manner, stage })
    }
}

impl From<&ProcedureRecord> for RecordFields {
    fn from(record: &ProcedureRecord) -> Self {
        let ProcedureRecord { revision, filing, steps, stage, finding, certificate, gap, basis } =
            record.clone();
        let format = RECORD.to_owned();
        Self { format, revision, filing, steps, stage, finding, certificate, gap, basis }
    }
}

impl TryFrom<RecordFields> for ProcedureRecord {
    type Error = Wrong;

    fn try_from(fields: RecordFields) -> Result<Self, Self::Error> {
        check_format::<Self::Error>(&fields.format, RECORD)?;
        let RecordFields { revision, filing, steps, stage, finding, certificate, gap, basis, .. } = fields;
        let last = steps.last().map_or(StageKind::Submitted, RecordedStep::stage);
        if last == stage {
            Ok(Self { revision, filing, steps, stage, finding, certificate, gap, basis })
        } else {
            let (last, stage) = (last.code(), stage.code());
            Err(Self::Error::custom(format_args!("the last step led to the stage {last:?}, not {stage:?}")))
        }
    }
}

stored! {
    Batch as BatchFields, Stage as StageFields, Next as NextFields, Delay as DelayFields, RecordedStep as RecordedStepFields,
    ProcedureRecord as RecordFields,
}

/// It is written and not read back: it is what this version says of a record.
impl Serialize for ProcedureDivergence {
    /// Its code and the code of what it holds, the place of the step, what was recorded and what is
    /// judged now as text, and the sentence in both languages.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use crate::Problem as _;
        let both = |then: Option<String>, now: Option<String>| (then, now);
        let (within, place, (then, now)) = match self {
            Self::Filing(divergence) => (Some(divergence.code()), None, both(None, None)),
            Self::Assessment { place, divergence } => {
                (Some(divergence.code()), Some(*place), both(None, None))
            }
            Self::Unreadable(error) => (Some(error.code()), None, both(None, Some(error.to_string()))),
            Self::Stage { place, then, now } => {
                (None, Some(*place), both(Some(then.to_string()), Some(now.to_string())))
            }
            Self::Decision { then, now } => {
                (None, None, both(then.map(|star| star.to_string()), now.map(|star| star.to_string())))
            }
            Self::Certificate(divergence) => (Some(divergence.code()), None, both(None, None)),
            Self::Basis => (None, None, both(None, None)),
        };
        let mut fields = serializer.serialize_struct("ProcedureDivergence", 6)?;
        fields.serialize_field("code", self.code())?;
        fields.serialize_field("within", &within)?;
        fields.serialize_field("place", &place)?;
        fields.serialize_field("then", &then)?;
        fields.serialize_field("now", &now)?;
        fields.serialize_field("text", &Prose::of(self))?;
        fields.end()
    }
}
