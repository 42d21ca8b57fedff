//! The stored forms of this module.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::de::Error as _;
use serde::ser::{Serialize, SerializeStruct as _, Serializer};
use time::Date;

use super::record::{Concluded, RecordedLevel};
use super::{
    CriterionFall, GroundFound, Inspection, InspectionError, MarkFinding, ProductionFinding,
    SupervisionConclusion, SupervisionDivergence, SupervisionRecord,
};
use crate::base::stored::{Both, Object, Prose, check_format, stored};
use crate::base::term::WorkCalendar;
use crate::certificate::{CertificateRecord, RevocationTerm};
use crate::law::procedures::Actor;
use crate::law::{
    Answer, Authority, Basis, Citation, Cited, Gap, InspectionKind, RevocationGround, Star, SupervisionAsk,
};
use crate::{Assessment, AssessmentRecord, Case, Certificate, CriterionId, LevelId, MinimumSet};

type Wrong = serde::de::value::Error;

// ------------------------------------------------------------------------------------------------
// inputs: strict in their fields

/// `{"finding": "stopped", "confirmed_on": "2026-11-23"}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ProductionFields {
    finding: String,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    confirmed_on: Option<Date>,
}

impl From<&ProductionFinding> for ProductionFields {
    fn from(finding: &ProductionFinding) -> Self {
        Self { finding: finding.code().to_owned(), confirmed_on: finding.confirmed_on() }
    }
}

impl TryFrom<ProductionFields> for ProductionFinding {
    type Error = &'static str;

    fn try_from(fields: ProductionFields) -> Result<Self, Self::Error> {
        match (fields.finding.as_str(), fields.confirmed_on) {
            ("running", None) => Ok(Self::Running),
            ("stopped", confirmed_on) => Ok(Self::Stopped { confirmed_on }),
            _ => Err("production is running, or stopped with or without a day of confirmation"),
        }
    }
}

/// A level found; null where none is met.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct FoundFields {
    criterion: CriterionId,
    level: Option<LevelId>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct InspectionFields {
    certificate: Certificate,
    rated: Assessment,
    by: Actor,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    on: Date,
    kind: InspectionKind,
    found: Vec<Object<FoundFields>>,
    mark: MarkFinding,
    production: ProductionFinding,
    #[serde(default)]
    untrue_dossier: bool,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    law_broken: Option<Date>,
    #[serde(default)]
    proposed: bool,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    concluded_on: Option<Date>,
}

impl From<&Inspection> for InspectionFields {
    fn from(inspection: &Inspection) -> Self {
        Self {
            certificate: inspection.certificate(),
            rated: inspection.rated().clone(),
            by: inspection.by(),
            on: inspection.on(),
            kind: inspection.kind(),
            found: inspection
                .found()
                .map(|(criterion, level)| Object(FoundFields { criterion, level }))
                .collect(),
            mark: inspection.mark(),
            production: inspection.production(),
            untrue_dossier: inspection.has_untrue_dossier(),
            law_broken: inspection.law_broken(),
            proposed: inspection.is_proposed(),
            concluded_on: inspection.concluded_on(),
        }
    }
}

impl TryFrom<InspectionFields> for Inspection {
    type Error = InspectionError;

    fn try_from(fields: InspectionFields) -> Result<Self, Self::Error> {
        let mut inspection = Self::new(fields.certificate, fields.rated, fields.by, fields.on)?
            .with_kind(fields.kind)
            .with_mark(fields.mark)
            .with_production(fields.production)?;
        for Object(FoundFields { criterion, level }) in fields.found {
            inspection = inspection.with_found(criterion, level)?;
        }
        if fields.untrue_dossier {
            inspection = inspection.with_untrue_dossier();
        }
        if let Some(day) = fields.law_broken {
            inspection = inspection.with_law_broken(day)?;
        }
        if fields.proposed {
            inspection = inspection.with_proposal();
        }
        match fields.concluded_on {
            Some(day) => inspection.with_concluded_on(day),
            None => Ok(inspection),
        }
    }
}

stored! { ProductionFinding as ProductionFields, Inspection as InspectionFields }

// ------------------------------------------------------------------------------------------------
// answers: unknown fields pass

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct FallFields {
    criterion: CriterionId,
    from: LevelId,
    to: Option<LevelId>,
}

impl From<&CriterionFall> for FallFields {
    fn from(fall: &CriterionFall) -> Self {
        let CriterionFall { criterion, from, to } = *fall;
        Self { criterion, from, to }
    }
}

impl TryFrom<FallFields> for CriterionFall {
    type Error = &'static str;

    fn try_from(fields: FallFields) -> Result<Self, Self::Error> {
        let FallFields { criterion, from, to } = fields;
        let lower = to.is_none_or(|to| to.criterion() == criterion && to.position() < from.position());
        let fits = from.criterion() == criterion && lower;
        fits.then_some(Self { criterion, from, to }).ok_or("a criterion falls to an earlier level of its own")
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct GroundFields {
    ground: RevocationGround,
    citation: Option<Citation>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    since: Option<Date>,
    term: Option<RevocationTerm>,
}

impl From<&GroundFound> for GroundFields {
    fn from(found: &GroundFound) -> Self {
        let GroundFound { ground, citation, since, term } = *found;
        Self { ground, citation, since, term }
    }
}

impl TryFrom<GroundFields> for GroundFound {
    type Error = &'static str;

    fn try_from(fields: GroundFields) -> Result<Self, Self::Error> {
        let GroundFields { ground, citation, since, term } = fields;
        let fits = term.is_none_or(|term| since == Some(term.concluded_on()));
        fits.then_some(Self { ground, citation, since, term })
            .ok_or("a term runs from the day that the ground rests on")
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct AskFields {
    ask: SupervisionAsk,
    citation: Citation,
}

/// The answer's name and version, what it says, what it rests on, and the sentences.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ConclusionFields {
    format: String,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    on: Date,
    rated: Star,
    found: Star,
    falls: Vec<CriterionFall>,
    minima: MinimumSet,
    grounds: Vec<GroundFound>,
    revoker: Answer<Authority>,
    asks: Vec<Object<AskFields>>,
    remedy_within: Answer<u16>,
    basis: Vec<Basis>,
    gaps: Vec<Gap>,
    text: Prose,
}

const CONCLUSION: &str = "ocop.supervision_conclusion/1";

impl From<&SupervisionConclusion> for ConclusionFields {
    fn from(conclusion: &SupervisionConclusion) -> Self {
        let text = Prose::of(conclusion);
        let asks = conclusion
            .asks
            .iter()
            .map(|ask| Object(AskFields { ask: ask.value, citation: ask.citation }))
            .collect();
        let SupervisionConclusion {
            on,
            rated,
            found,
            falls,
            minima,
            grounds,
            revoker,
            asks: _,
            remedy_within,
            basis,
            gaps,
        } = conclusion.clone();
        Self {
            format: CONCLUSION.to_owned(),
            on,
            rated,
            found,
            falls,
            minima,
            grounds,
            revoker,
            asks,
            remedy_within,
            basis,
            gaps,
            text,
        }
    }
}

impl TryFrom<ConclusionFields> for SupervisionConclusion {
    type Error = Wrong;

    fn try_from(fields: ConclusionFields) -> Result<Self, Self::Error> {
        check_format::<Self::Error>(&fields.format, CONCLUSION)?;
        let ConclusionFields { rated, found, falls, minima, .. } = fields;
        let of_set = |fall: &CriterionFall| fall.criterion.set() == minima.set();
        if !rated.is_certifiable() || rated < found || !falls.iter().all(of_set) {
            return Err(Wrong::custom("the parts of the conclusion do not go together"));
        }
        Ok(Self {
            on: fields.on,
            rated,
            found,
            falls,
            minima,
            grounds: fields.grounds,
            revoker: fields.revoker,
            asks: fields.asks.into_iter().map(|Object(ask)| Cited::new(ask.ask, ask.citation)).collect(),
            remedy_within: fields.remedy_within,
            basis: fields.basis,
            gaps: fields.gaps,
        })
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct LevelFields {
    criterion: String,
    case: Option<Case>,
    position: u8,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ConcludedFields {
    rated: Star,
    found: Star,
    falls: Vec<String>,
    minima: Vec<String>,
    grounds: Vec<RevocationGround>,
    revoker: Option<Authority>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    decide_by: Option<Date>,
    asks: Vec<SupervisionAsk>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RecordFields {
    format: String,
    revision: u32,
    certificate: CertificateRecord,
    rated: AssessmentRecord,
    by: Actor,
    #[serde(with = "crate::base::date::serde")]
    #[cfg_attr(feature = "schemars1", schemars(with = "String"))]
    on: Date,
    kind: InspectionKind,
    levels: Vec<Object<LevelFields>>,
    mark: MarkFinding,
    production: ProductionFinding,
    untrue_dossier: bool,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    law_broken: Option<Date>,
    proposed: bool,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    concluded_on: Option<Date>,
    calendar: WorkCalendar,
    concluded: Object<ConcludedFields>,
}

const RECORD: &str = "ocop.supervision/1";

impl From<&SupervisionRecord> for RecordFields {
    fn from(record: &SupervisionRecord) -> Self {
        let one = record.clone();
        let level =
            |RecordedLevel { criterion, case, position }| Object(LevelFields { criterion, case, position });
        let Concluded { rated, found, falls, minima, grounds, revoker, decide_by, asks } = one.concluded;
        Self {
            format: RECORD.to_owned(),
            revision: one.revision,
            certificate: one.certificate,
            rated: one.rated,
            by: one.by,
            on: one.on,
            kind: one.kind,
            levels: one.levels.into_iter().map(level).collect(),
            mark: one.mark,
            production: one.production,
            untrue_dossier: one.untrue_dossier,
            law_broken: one.law_broken,
            proposed: one.proposed,
            concluded_on: one.concluded_on,
            calendar: one.calendar,
            concluded: Object(ConcludedFields {
                rated,
                found,
                falls,
                minima,
                grounds,
                revoker,
                decide_by,
                asks,
            }),
        }
    }
}

impl TryFrom<RecordFields> for SupervisionRecord {
    type Error = Wrong;

    fn try_from(fields: RecordFields) -> Result<Self, Self::Error> {
        check_format::<Self::Error>(&fields.format, RECORD)?;
        let level =
            |Object(LevelFields { criterion, case, position })| RecordedLevel { criterion, case, position };
        let Object(ConcludedFields { rated, found, falls, minima, grounds, revoker, decide_by, asks }) =
            fields.concluded;
        if rated < found {
            return Err(Wrong::custom("an inspection finds no higher star than was rated"));
        }
        Ok(Self {
            revision: fields.revision,
            certificate: fields.certificate,
            rated: fields.rated,
            by: fields.by,
            on: fields.on,
            kind: fields.kind,
            levels: fields.levels.into_iter().map(level).collect(),
            mark: fields.mark,
            production: fields.production,
            untrue_dossier: fields.untrue_dossier,
            law_broken: fields.law_broken,
            proposed: fields.proposed,
            concluded_on: fields.concluded_on,
            calendar: fields.calendar,
            concluded: Concluded { rated, found, falls, minima, grounds, revoker, decide_by, asks },
        })
    }
}

stored! {
    CriterionFall as FallFields, GroundFound as GroundFields, SupervisionConclusion as ConclusionFields,
    SupervisionRecord as RecordFields,
}

impl Serialize for SupervisionDivergence {
    /// Its code and the code of what it holds, what was recorded and what is concluded now, and the
    /// sentence in both languages. It is written and not read back.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let grounds =
            |grounds: &[RevocationGround]| grounds.iter().map(|ground| ground.code().to_owned()).collect();
        let day =
            |day: &Option<Date>| day.iter().map(|day| crate::base::date::text(*day).to_string()).collect();
        let by = |by: &Option<Authority>| by.iter().map(|by| by.code().to_owned()).collect();
        let star = |star: &Star| [star.to_string()].into();
        let asked = |asks: &[SupervisionAsk]| asks.iter().map(|ask| ask.code().to_owned()).collect();
        let within = match self {
            Self::Unreadable(error) => Some(crate::Problem::code(error)),
            Self::Certificate(divergence) => Some(divergence.code()),
            Self::Assessment(divergence) => Some(divergence.code()),
            _ => None,
        };
        let (then, now): (Vec<String>, Vec<String>) = match self {
            Self::Unreadable(error) => (Vec::new(), [error.to_string()].into()),
            Self::Certificate(_) | Self::Assessment(_) => (Vec::new(), Vec::new()),
            Self::Rated { then, now } | Self::Found { then, now } => (star(then), star(now)),
            Self::Falls { then, now } | Self::Minima { then, now } => (then.clone(), now.clone()),
            Self::Grounds { then, now } => (grounds(then), grounds(now)),
            Self::Revoker { then, now } => (by(then), by(now)),
            Self::DecideBy { then, now } => (day(then), day(now)),
            Self::Asks { then, now } => (asked(then), asked(now)),
        };
        let mut fields = serializer.serialize_struct("SupervisionDivergence", 5)?;
        fields.serialize_field("code", self.code())?;
        fields.serialize_field("within", &within)?;
        fields.serialize_field("then", &then)?;
        fields.serialize_field("now", &now)?;
        fields.serialize_field("text", &Both(self))?;
        fields.end()
    }
}
