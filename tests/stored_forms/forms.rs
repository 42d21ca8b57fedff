//! The list of all stored forms.

use std::fmt::Display;
use std::str::FromStr;

use ocop::{Lang, Say, wire};
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::values::values;

/// Reads a value and writes it again.
pub(crate) type Again = fn(&Value) -> Result<Value, String>;

/// Reads a value from text and writes it again.
pub(crate) type Read = fn(&str) -> Result<String, String>;

/// What a value says in Vietnamese and in English, and how it is displayed; none where its type does not.
pub(crate) struct Said {
    pub(crate) words: Option<[String; 2]>,
    pub(crate) displayed: Option<String>,
    /// The stored value of what the displayed text is read as.
    pub(crate) reread: Option<Value>,
}

/// A value, asked for what its type may not have: the methods of its own hold for those that do, and win over those of [`Silent`].
struct Asked<'a, T>(&'a T);

#[expect(clippy::unnecessary_wraps, reason = "other types have none")]
impl<T: Say> Asked<'_, T> {
    fn words(&self) -> Option<[String; 2]> {
        Some([Lang::Vi, Lang::En].map(|lang| self.0.text(lang).to_string()))
    }
}

#[expect(clippy::unnecessary_wraps, reason = "other types have none")]
impl<T: Display> Asked<'_, T> {
    fn displayed(&self) -> Option<String> {
        Some(self.0.to_string())
    }
}

impl<T: Display + FromStr + Serialize> Asked<'_, T> {
    fn reread(&self) -> Option<Value> {
        serde_json::to_value(self.0.to_string().parse::<T>().ok()?).ok()
    }
}

trait Silent {
    fn words(&self) -> Option<[String; 2]> {
        None
    }

    fn displayed(&self) -> Option<String> {
        None
    }

    fn reread(&self) -> Option<Value> {
        None
    }
}

impl<T> Silent for Asked<'_, T> {}

/// Reads a value and says it.
pub(crate) type Tell = fn(&Value) -> Result<Said, String>;

/// A stored form: its schema, and how a value of it is read and written.
pub(crate) struct Form {
    /// The name of its files.
    pub(crate) name: &'static str,
    pub(crate) schema: fn() -> Value,
    /// None for the wire's, which go one way.
    pub(crate) again: Option<Again>,
    /// The same from the text itself, which says more than a value: a field that is there twice.
    pub(crate) read: Option<Read>,
    /// What a value of it says.
    pub(crate) said: Option<Tell>,
    /// Values for its golden file; a form that stands within others may have none of its own.
    pub(crate) values: Vec<Value>,
}

fn schema<T: JsonSchema>() -> Value {
    schemars::schema_for!(T).into()
}

fn again<T: Serialize + DeserializeOwned>(value: &Value) -> Result<Value, String> {
    // Read from text, as a service does.
    let read: T = serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())?;
    serde_json::to_value(read).map_err(|error| error.to_string())
}

fn read<T: Serialize + DeserializeOwned>(text: &str) -> Result<String, String> {
    let read: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_string(&read).map_err(|error| error.to_string())
}

fn last(path: &'static str) -> &'static str {
    let path = path.split('<').next().unwrap_or(path);
    path.rsplit("::").next().unwrap_or(path).trim()
}

/// All stored forms.
#[expect(clippy::too_many_lines, reason = "a list")]
pub(crate) fn forms() -> Vec<Form> {
    let mut forms = Vec::new();
    macro_rules! kept {
        ($($Type:ty),* $(,)?) => {$(
            let name = last(stringify!($Type));
            let said = |value: &Value| {
                let value: $Type = serde_json::from_value(value.clone()).map_err(|error| error.to_string())?;
                let asked = Asked(&value);
                Ok(Said { words: asked.words(), displayed: asked.displayed(), reread: asked.reread() })
            };
            forms.push(Form {
                name,
                schema: schema::<$Type>,
                again: Some(again::<$Type>),
                read: Some(read::<$Type>),
                said: Some(said),
                values: values(name),
            });
        )*};
    }
    macro_rules! wire {
        ($($Type:ty),* $(,)?) => {$(
            let name = last(stringify!($Type));
            forms.push(Form { name, schema: schema::<$Type>, again: None, read: None, said: None, values: values(name) });
        )*};
    }
    kept! {
        ocop::SetId,
        ocop::CriterionId,
        ocop::LevelId,
        ocop::Minimum,
        ocop::MinimumSet,
        ocop::ProductCode,
        ocop::Certificate,
        ocop::Producer,
        ocop::Procedure,
        ocop::Assessment,
        ocop::Bounds,
        ocop::Council,
        ocop::Explanation,
        ocop::Ground,
        ocop::OpenSheet,
        ocop::Outcome,
        ocop::Rating,
        ocop::AssessmentRecord,
        ocop::Score,
        ocop::ScoreSheet,
        ocop::Plan,
        ocop::Planner,
        ocop::catalogue::AnyProductSet,
        ocop::catalogue::Correspondence,
        ocop::catalogue::Crosswalk,
        ocop::catalogue::GroupId,
        ocop::catalogue::LevelRange,
        ocop::date::YearMonth,
        ocop::term::WorkCalendar,
        ocop::law::Band,
        ocop::law::Basis,
        ocop::law::Certifier,
        ocop::law::Citation,
        ocop::law::Governing,
        ocop::law::ListedDocument,
        ocop::law::TimeLimit,
        ocop::law::WindowRules,
        ocop::place::AnyCommune,
        ocop::place::AnyProvince,
        ocop::place::CodePlace,
        ocop::place::CommuneCode,
        ocop::place::CommuneId,
        ocop::place::DistrictCode,
        ocop::place::DistrictId,
        ocop::place::EarlierCommuneId,
        ocop::place::FormerCommuneId,
        ocop::place::Predecessor,
        ocop::place::Succession,
        ocop::certificate::CertificateRecord,
        ocop::certificate::CertificateStanding,
        ocop::certificate::FilingWindow,
        ocop::certificate::Revocation,
        ocop::certificate::RevocationCause,
        ocop::certificate::RevocationTerm,
        ocop::producer::LocalCapital,
        ocop::producer::ProducerEligibility,
        ocop::producer::Representative,
        ocop::producer::Suggestion,
        ocop::producer::TaxCode,
        ocop::dossier::CarriedDocument,
        ocop::dossier::CarryOver,
        ocop::dossier::Dossier,
        ocop::dossier::DossierList,
        ocop::dossier::EvidenceLapse,
        ocop::dossier::EvidenceReview,
        ocop::dossier::Filing,
        ocop::dossier::FilingAnswer,
        ocop::dossier::FilingObstacle,
        ocop::dossier::FilingOptions,
        ocop::dossier::FilingQuestion,
        ocop::dossier::FilingRecord,
        ocop::dossier::HeldDocument,
        ocop::dossier::MissingDocument,
        ocop::dossier::EvidencePaper,
        ocop::dossier::RegistrationSlip,
        ocop::dossier::RestingCriterion,
        ocop::dossier::SlipNumber,
        ocop::dossier::StarsLeft,
        ocop::papers::Application,
        ocop::papers::Blank,
        ocop::papers::CouncilSitting,
        ocop::papers::Paper,
        ocop::papers::PaperItem,
        ocop::papers::PaperSection,
        ocop::papers::PaperText,
        ocop::supervision::CriterionFall,
        ocop::supervision::GroundFound,
        ocop::supervision::Inspection,
        ocop::supervision::ProductionFinding,
        ocop::supervision::SupervisionConclusion,
        ocop::supervision::SupervisionRecord,
        ocop::rating::AgreedShare,
        ocop::rating::Agreement,
        ocop::rating::AgreementBetween,
        ocop::rating::AgreementWithReference,
        ocop::rating::CriterionAgainstReference,
        ocop::rating::CriterionAgreement,
        ocop::rating::CriterionBetween,
        ocop::rating::Fingerprint,
        ocop::rating::Grounds,
        ocop::rating::LeftOut,
        ocop::rating::LevelChoice,
        ocop::rating::MemberAgainstReference,
        ocop::rating::MinimaBasis,
        ocop::rating::OpenAssessment,
        ocop::rating::RecordedResult,
        ocop::rating::Reply,
        ocop::rating::Rescore,
        ocop::rating::Shortfall,
        ocop::rating::SplitMinimum,
        ocop::rating::Step,
        ocop::rating::Swing,
        ocop::procedure::Batch,
        ocop::procedure::CommuneReport,
        ocop::procedure::Delay,
        ocop::procedure::Next,
        ocop::procedure::ProcedureRecord,
        ocop::procedure::ProcedureStep,
        ocop::procedure::RecordedStep,
        ocop::procedure::Schedule,
        ocop::procedure::Stage,
        ocop::upgrade::Costs,
        ocop::upgrade::FrontierPoint,
        ocop::upgrade::Margin,
        ocop::upgrade::Obstacle,
        ocop::upgrade::PlanStep,
        ocop::upgrade::StarGap,
        ocop::upgrade::Unreachable,
        ocop::upgrade::WhatIf,
        ocop::crosswalk::CriterionChange,
        ocop::crosswalk::CriterionForecast,
        ocop::crosswalk::Forecast,
        ocop::crosswalk::ForecastSummary,
        ocop::crosswalk::ProofStep,
        ocop::crosswalk::Renewal,
        ocop::crosswalk::SetComparison,
        ocop::crosswalk::StarForecast,
        ocop::crosswalk::StarProof,
        ocop::crosswalk::VanishedCriterion,
        ocop::registry::Attainment,
        ocop::registry::Breakdown,
        ocop::registry::BreakdownLine,
        ocop::registry::Census,
        ocop::registry::CensusScope,
        ocop::registry::CertificationStatement,
        ocop::registry::Claim,
        ocop::registry::ClaimAnswer,
        ocop::registry::ClaimCandidate,
        ocop::registry::ClaimGap,
        ocop::registry::CommuneOfEra,
        ocop::registry::CountBounds,
        ocop::registry::DayOrYear,
        ocop::registry::FigureLine,
        ocop::registry::FigureRow,
        ocop::registry::Figures,
        ocop::registry::FiguresComparison,
        ocop::registry::Goal,
        ocop::registry::GroupInWords,
        ocop::registry::KnownSet,
        ocop::registry::LabelRegister,
        ocop::registry::LabelledProduct,
        ocop::registry::MarkAllowed,
        ocop::registry::MeasuredTarget,
        ocop::registry::Period,
        ocop::registry::PeriodChanges,
        ocop::registry::ProducerCounts,
        ocop::registry::ProducerLine,
        ocop::registry::Progress,
        ocop::registry::RegisteredProducer,
        ocop::registry::RegisteredProduct,
        ocop::registry::RegisteredRating,
        ocop::registry::RegistryFinding,
        ocop::registry::Share,
        ocop::registry::ShareBounds,
        ocop::registry::Target,
        ocop::registry::TargetValue,
        ocop::registry::YesNoCounts,
    }
    wire! {
        wire::RateRequest<'static>, wire::RateAnswer,
        wire::PlanRequest<'static>, wire::PlanAnswer,
        wire::CertificateRequest<'static>, wire::CertificateAnswer,
        wire::ForecastRequest<'static>, wire::ForecastAnswer,
        wire::PlaceRequest<'static>, wire::PlaceAnswer,
        wire::Refusal,
    }
    forms
}
