//! The stored form: the dossier and the steps, taken again when it is read.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use time::Date;

use super::{CommuneReport, Filing, Findings, Manner, Procedure, Stage, Step};
use crate::certificate::Certificate;
use crate::council::{MinimaPolicy, SpreadRule};
use crate::dossier::CommuneContent;
use crate::law::{Edition, Regime};
use crate::{Assessment, Authority, Council, CriteriaSet, Ground, GroundKind, ScoreSheet, SetId, Star, date};

/// A day on the wire.
#[derive(Clone, Copy)]
struct Day(Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&date::text(self.0))
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        date::parse(&text).map(Self).map_err(de::Error::custom)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    regulation: u16,
    set: u8,
    filing: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    certificate: Option<CertificateRecord>,
    submitted_on: Day,
    steps: Vec<StepRecord>,
    /// What the steps lead to: written for readers, checked when read.
    stage: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CertificateRecord {
    star: u8,
    issued_on: Day,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    revoked_on: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refiled_on: Option<Day>,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
enum StepRecord {
    Review { on: Day, report: ReportRecord },
    Assess { on: Day, findings: FindingsRecord },
    Recognise { on: Day },
    Decline { on: Day },
    Forward { on: Day },
    TakeCentralResult { on: Day },
    AssessAgain { on: Day },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReportRecord {
    origin: String,
    local_labour: String,
    product_idea: String,
    local_wisdom: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FindingsRecord {
    council: CouncilRecord,
    manner: String,
    sheets: Vec<ScoreSheet>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    grounds: Vec<GroundRecord>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CouncilRecord {
    tier: String,
    minima: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    spread_limit: Option<u8>,
    quorum: u16,
    attested: u8,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct GroundRecord {
    kind: String,
    criterion: Option<String>,
}

fn unknown(field: &str, given: impl core::fmt::Debug, known: &[&str]) -> String {
    format!("no {field} {given:?}: it is one of {}", known.join(", "))
}

fn star(number: u8) -> Result<Star, String> {
    Star::from_number(number).ok_or_else(|| format!("no star {number}: stars are 1 to 5"))
}

impl CertificateRecord {
    fn of(certificate: Certificate) -> Self {
        Self {
            star: certificate.star().number(),
            issued_on: Day(certificate.issued_on()),
            revoked_on: certificate.revoked_on().map(Day),
            refiled_on: certificate.refiled_on().map(Day),
        }
    }

    fn read(&self) -> Result<Certificate, String> {
        let error = |error: crate::certificate::CertificateError| error.to_string();
        let mut certificate = Certificate::recorded(star(self.star)?, self.issued_on.0).map_err(error)?;
        if let Some(Day(day)) = self.revoked_on {
            certificate = certificate.revoked(day).map_err(error)?;
        }
        if let Some(Day(day)) = self.refiled_on {
            certificate = certificate.refiled(day).map_err(error)?;
        }
        Ok(certificate)
    }
}

impl ReportRecord {
    fn of(report: &CommuneReport) -> Self {
        let finding = |content| report.finding(content).to_owned();
        Self {
            origin: finding(CommuneContent::Origin),
            local_labour: finding(CommuneContent::LocalLabour),
            product_idea: finding(CommuneContent::ProductIdea),
            local_wisdom: finding(CommuneContent::LocalWisdom),
        }
    }

    fn read(&self) -> Result<CommuneReport, String> {
        let findings = [
            (CommuneContent::Origin, self.origin.as_str()),
            (CommuneContent::LocalLabour, &self.local_labour),
            (CommuneContent::ProductIdea, &self.product_idea),
            (CommuneContent::LocalWisdom, &self.local_wisdom),
        ];
        CommuneReport::new(findings).map_err(|error| error.to_string())
    }
}

impl FindingsRecord {
    fn of(findings: &Findings) -> Self {
        let council = findings.council();
        Self {
            council: CouncilRecord {
                tier: council.tier_of().code().to_owned(),
                minima: council.minima_policy().code().to_owned(),
                spread_limit: council.spread_limit(),
                quorum: council.size().0,
                attested: findings.attested().number(),
            },
            manner: findings.manner().code().to_owned(),
            sheets: findings.sheets().to_vec(),
            grounds: findings
                .grounds()
                .iter()
                .map(|ground| GroundRecord {
                    kind: ground.kind().code().to_owned(),
                    criterion: ground.criterion().map(|criterion| criterion.code().to_owned()),
                })
                .collect(),
        }
    }

    fn read(&self, set: SetId, edition: Edition) -> Result<Findings, String> {
        let CouncilRecord { tier, minima, spread_limit, quorum, attested } = &self.council;
        let tier = Authority::from_code(tier)
            .ok_or_else(|| unknown("tier", tier, &Authority::ALL.map(Authority::code)))?;
        let minima = MinimaPolicy::from_code(minima)
            .ok_or_else(|| unknown("minima", minima, &MinimaPolicy::ALL.map(MinimaPolicy::code)))?;
        let manner = Manner::from_code(&self.manner)
            .ok_or_else(|| unknown("manner", &self.manner, &Manner::ALL.map(Manner::code)))?;
        let council = Council::new(edition)
            .tier(tier)
            .minima(minima)
            .spread(spread_limit.map_or(SpreadRule::ByEdition, SpreadRule::Limit))
            .quorum(*quorum)
            .attesting(star(*attested)?);
        let grounds = self.grounds.iter().map(|ground| ground.read(set.criteria_set()));
        let grounds: Vec<Ground> = grounds.collect::<Result<_, _>>()?;
        let assessment =
            Assessment::new(council, &self.sheets, &grounds).map_err(|error| error.to_string())?;
        Ok(Findings::new(&assessment, manner))
    }
}

impl GroundRecord {
    fn read(&self, set: &'static CriteriaSet) -> Result<Ground, String> {
        const KINDS: [GroundKind; 2] = [GroundKind::Eliminated, GroundKind::Stopped];
        let kind = KINDS
            .into_iter()
            .find(|kind| kind.code() == self.kind)
            .ok_or_else(|| unknown("kind of ground", &self.kind, &KINDS.map(GroundKind::code)))?;
        let Some(code) = &self.criterion else {
            return Ok(Ground::of_dossier(kind));
        };
        let criterion = set.criteria().iter().find(|criterion| criterion.code() == code);
        let criterion = criterion.ok_or_else(|| format!("no criterion {code:?} in {}", set.id()))?;
        Ok(Ground::on_criterion(kind, criterion))
    }
}

impl StepRecord {
    fn of(step: &Step) -> Self {
        match step {
            Step::Review { on, report } => Self::Review { on: Day(*on), report: ReportRecord::of(report) },
            Step::Assess { on, findings } => {
                Self::Assess { on: Day(*on), findings: FindingsRecord::of(findings) }
            }
            Step::Recognise { on } => Self::Recognise { on: Day(*on) },
            Step::Decline { on } => Self::Decline { on: Day(*on) },
            Step::Forward { on } => Self::Forward { on: Day(*on) },
            Step::TakeCentralResult { on } => Self::TakeCentralResult { on: Day(*on) },
            Step::AssessAgain { on } => Self::AssessAgain { on: Day(*on) },
        }
    }

    fn read(&self, set: SetId, edition: Edition) -> Result<Step, String> {
        Ok(match self {
            Self::Review { on, report } => Step::Review { on: on.0, report: report.read()? },
            Self::Assess { on, findings } => {
                Step::Assess { on: on.0, findings: findings.read(set, edition)? }
            }
            Self::Recognise { on } => Step::Recognise { on: on.0 },
            Self::Decline { on } => Step::Decline { on: on.0 },
            Self::Forward { on } => Step::Forward { on: on.0 },
            Self::TakeCentralResult { on } => Step::TakeCentralResult { on: on.0 },
            Self::AssessAgain { on } => Step::AssessAgain { on: on.0 },
        })
    }
}

impl Record {
    fn read(&self) -> Result<Procedure, String> {
        let regime = Regime::from_year(self.regulation).map_err(|error| error.to_string())?;
        let set = SetId::new(regime, self.set).map_err(|error| error.to_string())?;
        let held = self.certificate.as_ref().map(CertificateRecord::read).transpose()?;
        let filing = match (self.filing.as_str(), held) {
            ("first", None) => Filing::First,
            ("upgrade", Some(held)) => Filing::Upgrade(held),
            ("rerating", Some(held)) => Filing::ReRating(held),
            ("late_rerating", Some(held)) => Filing::LateReRating(held),
            ("first", Some(_)) => return Err(String::from("a first rating refers to no `certificate`")),
            ("upgrade" | "rerating" | "late_rerating", None) => {
                return Err(format!("the filing {:?} needs its `certificate`", self.filing));
            }
            (other, _) => {
                return Err(unknown("filing", other, &["first", "upgrade", "rerating", "late_rerating"]));
            }
        };
        let mut procedure =
            Procedure::restore(filing, set, self.submitted_on.0, []).map_err(|error| error.to_string())?;
        for (step, place) in self.steps.iter().zip(1_usize..) {
            let at = |error: String| format!("step {place}: {error}");
            let step = step.read(set, procedure.edition()).map_err(at)?;
            procedure.apply(step).map_err(|error| at(error.to_string()))?;
        }
        let reached = procedure.stage().code();
        if reached == self.stage {
            Ok(procedure)
        } else {
            Err(format!("the steps lead to the stage {reached:?}, not {:?}", self.stage))
        }
    }
}

impl<T: Copy + Into<Stage>> Serialize for Procedure<T> {
    /// The dossier, the steps taken and the code of the stage they lead to.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let stage: Stage = (*self.stage()).into();
        let record = Record {
            regulation: self.set().regime().year(),
            set: self.set().number(),
            filing: self.filing().code().to_owned(),
            certificate: self.filing().certificate().map(CertificateRecord::of),
            submitted_on: Day(self.submitted_on()),
            steps: self.steps().iter().map(StepRecord::of).collect(),
            stage: stage.code().to_owned(),
        };
        record.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Procedure {
    /// Takes every step again: dates, sheets and stars are checked, none is taken on trust. Unknown fields are refused.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Record::deserialize(deserializer)?.read().map_err(de::Error::custom)
    }
}
