use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::base::{Details, Lang, Problem, Say, problem};
use crate::catalogue::REVISION;
use crate::certificate::{CertificateDivergence, CertificateRecord};
use crate::dossier::{FilingDivergence, FilingError, FilingRecord};
use crate::law::procedures::{Finding, Manner, StageKind, StepKind};
use crate::law::{Basis, Gap, Star};
use crate::procedure::machine::Procedure;
use crate::procedure::{CommuneReport, CommuneReportError, ProcedureStep, StepError, words};
use crate::rating::{AssessmentRecord, Divergence, RecordError};

/// The course of a procedure and its decision, as they were, for a registry to store.
///
/// It holds the filing, each step with the assessment as it was judged and the stage that it led
/// to, the decision with its certificate, what it rested on, and the revision of the tables.
/// Reading a record applies no rule: where a later version of the library corrects a rule, the
/// record still reads and tells what was decided. [`verify`](Self::verify) takes the steps again
/// and lists what diverges.
///
/// ```
/// use ocop::dossier::FilingOptions;
/// use ocop::law::DossierKind;
/// use ocop::procedure::{ProcedureRecord, StageKind};
/// use ocop::{Procedure, ProductSet};
/// use time::macros::date;
///
/// let options = FilingOptions::on(date!(2026 - 08 - 31), ProductSet::Tea, None, None)?;
/// let procedure = Procedure::new(options.file(DossierKind::First)?);
///
/// let stored = serde_json::to_string(&ProcedureRecord::of(&procedure))?;
/// let read: ProcedureRecord = serde_json::from_str(&stored)?;
/// assert_eq!(read.stage(), StageKind::Submitted);
/// assert_eq!(read.procedure()?, procedure);
/// assert!(read.verify().is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses
/// another `format`, a step without what belongs to it, and another stage than that of the last
/// step, and passes over names that a later version adds.
///
/// ```
/// use ocop::procedure::ProcedureRecord;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "format": "ocop.procedure/1", "revision": 1,
///   "filing": {
///     "format": "ocop.filing/1", "revision": 1, "kind": "first", "set": "2026/11",
///     "submitted_on": "2026-08-31", "edition": "26", "rate_by": null, "certificate": null
///   },
///   "steps": [
///     {
///       "step": "review", "on": "2026-09-25",
///       "report": [
///         {"content": "origin", "finding": "Đúng như hồ sơ"},
///         {"content": "local_labour", "finding": "Đúng như hồ sơ"},
///         {"content": "product_idea", "finding": "Đúng như hồ sơ"},
///         {"content": "local_wisdom", "finding": "Đúng như hồ sơ"}
///       ],
///       "assessment": null, "manner": null, "stage": "proposed"
///     }
///   ],
///   "stage": "proposed", "finding": null, "certificate": null, "gap": null,
///   "basis": [
///     {"act": "26", "annex": null, "article": 7, "clause": 2, "point": null, "reading": null}
///   ]
/// }"#;
/// let record: ProcedureRecord = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&record)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcedureRecord {
    pub(super) revision: u32,
    pub(super) filing: FilingRecord,
    pub(super) steps: Vec<RecordedStep>,
    pub(super) stage: StageKind,
    pub(super) finding: Option<Finding>,
    pub(super) certificate: Option<CertificateRecord>,
    pub(super) gap: Option<Gap>,
    pub(super) basis: Vec<Basis>,
}

impl ProcedureRecord {
    /// The record of a procedure, as this version of the library judges it.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::procedure::{ProcedureRecord, StageKind};
    /// use ocop::{Procedure, ProductSet};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 08 - 31);
    /// let options = FilingOptions::on(day, ProductSet::Tea, None, None)?;
    /// let procedure = Procedure::new(options.file(DossierKind::First)?);
    /// let record = ProcedureRecord::of(&procedure);
    /// assert_eq!((record.stage(), record.steps().len()), (StageKind::Submitted, 0));
    /// assert_eq!(record.revision(), ocop::catalogue::REVISION);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(procedure: &Procedure) -> Self {
        let step = |(step, stage): (&ProcedureStep, &crate::procedure::Stage)| RecordedStep {
            kind: step.kind(),
            on: step.on(),
            report: step.report().cloned(),
            assessment: step.assessment().map(AssessmentRecord::of),
            manner: step.manner(),
            stage: stage.kind(),
        };
        let stage = procedure.stage();
        Self {
            revision: REVISION,
            filing: FilingRecord::of(procedure.filing()),
            steps: procedure.steps().zip(procedure.reached()).map(step).collect(),
            stage: stage.kind(),
            finding: stage.finding(),
            certificate: stage.certificate().map(CertificateRecord::of),
            gap: stage.gap(),
            basis: stage.basis().to_vec(),
        }
    }

    /// The [revision](crate::catalogue::REVISION) of the tables by which it was recorded.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// The filing, as it was recorded.
    #[must_use]
    pub const fn filing(&self) -> &FilingRecord {
        &self.filing
    }

    /// The steps that were taken, first to last.
    #[must_use]
    pub fn steps(&self) -> &[RecordedStep] {
        &self.steps
    }

    /// The stage that it was at.
    #[must_use]
    pub const fn stage(&self) -> StageKind {
        self.stage
    }

    /// What the assessment meant for the next step; `None` at the stages that wait for an
    /// assessment. At the end it is what the decision rested on.
    #[must_use]
    pub const fn finding(&self) -> Option<Finding> {
        self.finding
    }

    /// The certificate that was issued; `None` where the product was not recognised, or not yet.
    #[must_use]
    pub const fn certificate(&self) -> Option<&CertificateRecord> {
        self.certificate.as_ref()
    }

    /// What was not known of the law on the step that led to its stage.
    #[must_use]
    pub const fn gap(&self) -> Option<Gap> {
        self.gap
    }

    /// What the last step rested on.
    #[must_use]
    pub fn basis(&self) -> &[Basis] {
        &self.basis
    }

    /// The procedure, with its steps taken again by the present rules.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::procedure::{ProcedureRecord, Schedule};
    /// use ocop::{Procedure, ProductSet};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 08 - 31);
    /// let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
    /// let record = ProcedureRecord::of(&Procedure::new(filing));
    /// // What comes next is asked of the procedure, not of its record.
    /// assert_eq!(record.procedure()?.next(day, &Schedule::new()).len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RestoreError`] if the present rules do not accept the filing (the codes of
    /// [`FilingRecord::filing`]), a report (those of [`CommuneReportError`]), an assessment (those
    /// of [`RecordError`]) or a step (those of [`StepError`], such as `out_of_turn`).
    pub fn procedure(&self) -> Result<Procedure, RestoreError> {
        let mut procedure = Procedure::new(self.filing.filing()?);
        for (recorded, place) in self.steps.iter().zip(1..) {
            recorded.take(&mut procedure, place)?;
        }
        Ok(procedure)
    }

    /// Takes the steps again by the present rules and lists what diverges from the record; empty if
    /// nothing does.
    ///
    /// ```
    /// use ocop::dossier::{CommuneContent, FilingOptions};
    /// use ocop::law::DossierKind;
    /// use ocop::procedure::{CommuneReport, ProcedureRecord, ProcedureStep};
    /// use ocop::{Procedure, ProductSet};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 08 - 31);
    /// let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
    /// let mut procedure = Procedure::new(filing);
    /// let contents = CommuneContent::ALL.iter().map(|content| (*content, "As described"));
    /// procedure.apply(ProcedureStep::review(day, CommuneReport::new(contents)?))?;
    ///
    /// // The stored record has another stage than the step leads to. It reads, and `verify` tells.
    /// let stored = serde_json::to_string(&ProcedureRecord::of(&procedure))?;
    /// let stored = stored.replace("\"proposed\"", "\"forwarded\"");
    /// let record: ProcedureRecord = serde_json::from_str(&stored)?;
    /// assert_eq!(record.verify()[0].code(), "stage");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn verify(&self) -> Vec<ProcedureDivergence> {
        let mut found: Vec<_> = self.filing.verify().into_iter().map(ProcedureDivergence::Filing).collect();
        for (recorded, place) in self.steps.iter().zip(1..) {
            let assessment = recorded.assessment.as_ref().map_or_else(Vec::new, AssessmentRecord::verify);
            let of_step = |divergence| ProcedureDivergence::Assessment { place, divergence };
            found.extend(assessment.into_iter().map(of_step));
        }
        let of_certificate = self.certificate.as_ref().map_or_else(Vec::new, CertificateRecord::verify);
        found.extend(of_certificate.into_iter().map(ProcedureDivergence::Certificate));
        // What makes the filing unacceptable is told already.
        let Ok(filing) = self.filing.filing() else { return found };
        let mut procedure = Procedure::new(filing);
        for (recorded, place) in self.steps.iter().zip(1..) {
            if let Err(error) = recorded.take(&mut procedure, place) {
                found.push(ProcedureDivergence::Unreadable(error));
                return found;
            }
            let (then, now) = (recorded.stage, procedure.stage().kind());
            if then != now {
                found.push(ProcedureDivergence::Stage { place, then, now });
            }
        }
        let stage = procedure.stage();
        let then = self.certificate.as_ref().map(CertificateRecord::star);
        let now = stage.certificate().map(|certificate| certificate.star());
        if then != now {
            found.push(ProcedureDivergence::Decision { then, now });
        }
        if (self.basis.as_slice(), self.gap, self.finding) != (stage.basis(), stage.gap(), stage.finding()) {
            found.push(ProcedureDivergence::Basis);
        }
        found
    }
}

/// A step on record: what was done, when, and which stage it led to. [`ProcedureRecord::steps`]
/// gives it.
///
/// Source: 26/2026, Art. 7; 148, Annex II(1), and 1489; 1048, Annex II.
///
/// ```
/// use ocop::dossier::{CommuneContent, FilingOptions};
/// use ocop::law::DossierKind;
/// use ocop::procedure::{CommuneReport, ProcedureRecord, ProcedureStep, StageKind, StepKind};
/// use ocop::{Procedure, ProductSet};
/// use time::macros::date;
///
/// let day = date!(2026 - 08 - 31);
/// let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
/// let mut procedure = Procedure::new(filing);
/// let contents = CommuneContent::ALL.iter().map(|content| (*content, "As described"));
/// procedure.apply(ProcedureStep::review(day, CommuneReport::new(contents)?))?;
///
/// let record = ProcedureRecord::of(&procedure);
/// let step = &record.steps()[0];
/// assert_eq!((step.kind(), step.stage()), (StepKind::Review, StageKind::Proposed));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses a
/// step without what belongs to it, and passes over names that a later version adds.
///
/// ```
/// use ocop::procedure::RecordedStep;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "step": "review", "on": "2026-09-25",
///   "report": [
///     {"content": "origin", "finding": "Đúng như hồ sơ"},
///     {"content": "local_labour", "finding": "Đúng như hồ sơ"},
///     {"content": "product_idea", "finding": "Đúng như hồ sơ"},
///     {"content": "local_wisdom", "finding": "Đúng như hồ sơ"}
///   ],
///   "assessment": null, "manner": null, "stage": "proposed"
/// }"#;
/// let step: RecordedStep = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&step)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedStep {
    pub(super) kind: StepKind,
    pub(super) on: Date,
    pub(super) report: Option<CommuneReport>,
    pub(super) assessment: Option<AssessmentRecord>,
    pub(super) manner: Option<Manner>,
    pub(super) stage: StageKind,
}

impl RecordedStep {
    /// The kind of the step.
    #[must_use]
    pub const fn kind(&self) -> StepKind {
        self.kind
    }

    /// The day of the step.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// The commune's report, for a review; `None` for other steps.
    #[must_use]
    pub const fn report(&self) -> Option<&CommuneReport> {
        self.report.as_ref()
    }

    /// The council's assessment as it was judged, for an assessment; `None` for other steps.
    #[must_use]
    pub const fn assessment(&self) -> Option<&AssessmentRecord> {
        self.assessment.as_ref()
    }

    /// The manner of the assessment, for an assessment; `None` for other steps.
    #[must_use]
    pub const fn manner(&self) -> Option<Manner> {
        self.manner
    }

    /// The stage that it led to.
    #[must_use]
    pub const fn stage(&self) -> StageKind {
        self.stage
    }

    /// Takes the step by the present rules.
    fn take(&self, procedure: &mut Procedure, place: usize) -> Result<(), RestoreError> {
        let report = self.report.as_ref().map(|report| CommuneReport::new(report.findings())).transpose();
        let report = report.map_err(|error| RestoreError::Report { place, error })?;
        let assessment = self.assessment.as_ref().map(AssessmentRecord::assessment).transpose();
        let assessment = assessment.map_err(|error| RestoreError::Assessment { place, error })?;
        // A record is read with what belongs to each of its steps.
        let step = ProcedureStep::of(self.kind, self.on, report, assessment.zip(self.manner));
        match step.map(|step| procedure.apply(step).map(|_| ())) {
            None | Some(Ok(())) => Ok(()),
            Some(Err(error)) => Err(RestoreError::Step { place, error }),
        }
    }
}

/// Why the present rules do not accept a procedure. Each case says whose codes it has.
///
/// ```
/// use ocop::dossier::FilingOptions;
/// use ocop::law::DossierKind;
/// use ocop::procedure::ProcedureStep;
/// use ocop::{Problem, Procedure, ProductSet};
/// use time::macros::date;
///
/// let day = date!(2026 - 08 - 31);
/// let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
/// let error = Procedure::restore(filing, [ProcedureStep::recognise(day)]).unwrap_err();
/// assert_eq!(error.code(), "out_of_turn");
/// assert!(error.to_string().starts_with("step 1: "));
/// # Ok::<(), ocop::dossier::FilingError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestoreError {
    /// The dossier cannot be filed; the codes are those of [`FilingError`].
    Filing(FilingError),
    /// The commune's report is not one; the codes are those of [`CommuneReportError`].
    Report {
        /// The place of its step, from 1.
        place: usize,
        /// Why not.
        error: CommuneReportError,
    },
    /// The present tables do not accept an assessment; the codes are those of [`RecordError`].
    Assessment {
        /// The place of its step, from 1.
        place: usize,
        /// Why not.
        error: RecordError,
    },
    /// A step is refused; the codes are those of [`StepError`].
    Step {
        /// The place of the step, from 1.
        place: usize,
        /// Why not.
        error: StepError,
    },
}

impl From<FilingError> for RestoreError {
    fn from(error: FilingError) -> Self {
        Self::Filing(error)
    }
}

impl Say for RestoreError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Filing(error) => error.say(lang, f),
            Self::Report { place, error } => words::at_step(lang, f, place, error),
            Self::Assessment { place, error } => words::at_step(lang, f, place, error),
            Self::Step { place, error } => words::at_step(lang, f, place, error),
        }
    }
}

impl Problem for RestoreError {
    fn code(&self) -> &'static str {
        match self {
            Self::Filing(error) => error.code(),
            Self::Report { error, .. } => error.code(),
            Self::Assessment { error, .. } => error.code(),
            Self::Step { error, .. } => error.code(),
        }
    }

    fn details(&self) -> Details {
        let (details, place) = match self {
            Self::Filing(error) => return error.details(),
            Self::Report { place, error } => (error.details(), place),
            Self::Assessment { place, error } => (error.details(), place),
            Self::Step { place, error } => (error.details(), place),
        };
        let field = match &details.field {
            Some(field) => alloc::format!("steps.{place}.{field}"),
            None => alloc::format!("steps.{place}"),
        };
        Details { field: Some(field), ..details }
    }
}

problem! { RestoreError }

/// One difference between a procedure on record and what the present rules say of it.
/// [`ProcedureRecord::verify`] gives it.
///
/// ```
/// use ocop::Star;
/// use ocop::procedure::ProcedureDivergence;
///
/// let divergence = ProcedureDivergence::Decision { then: Some(Star::Four), now: None };
/// assert_eq!(divergence.code(), "decision");
/// assert_eq!(divergence.to_string(), "decided: 4 stars; judged again: not recognised");
/// ```
///
/// # Stored form
///
/// As JSON it has its code, the code of the divergence or error that it holds (`within`), the place
/// of the step, what was recorded (`then`), what is judged now (`now`; for `unreadable` the error
/// in English), and the sentence in both languages. It is written and not read back; the record is
/// stored, and can be verified again.
///
/// ```
/// # use ocop::Star;
/// # use ocop::procedure::ProcedureDivergence;
/// # let divergence = ProcedureDivergence::Decision { then: Some(Star::Four), now: None };
/// let written = serde_json::to_value(&divergence)?;
/// assert_eq!((&written["code"], &written["then"]), (&"decision".into(), &"4".into()));
/// assert_eq!(written["text"]["en"], "decided: 4 stars; judged again: not recognised");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProcedureDivergence {
    /// The filing diverges (`filing`).
    Filing(FilingDivergence),
    /// An assessment diverges (`assessment`).
    Assessment {
        /// The place of its step, from 1.
        place: usize,
        /// The divergence.
        divergence: Divergence,
    },
    /// The present rules do not accept a step (`unreadable`). The steps after it are not judged.
    Unreadable(RestoreError),
    /// A step leads to another stage (`stage`).
    Stage {
        /// The place of the step, from 1.
        place: usize,
        /// The stage recorded.
        then: StageKind,
        /// The stage by the present rules.
        now: StageKind,
    },
    /// Another star is recognised, or none on one side (`decision`).
    Decision {
        /// The star recorded; `None` where the product was not recognised.
        then: Option<Star>,
        /// The star by the present rules; `None` where the product is not recognised.
        now: Option<Star>,
    },
    /// The days or the authority of the certificate diverge (`certificate`).
    Certificate(CertificateDivergence),
    /// The stage rests on something else: another finding, other places or readings, or another gap
    /// (`basis`).
    Basis,
}

impl ProcedureDivergence {
    /// The stable code: `filing`, `assessment`, `unreadable`, `stage`, `decision`, `certificate` or
    /// `basis`.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::procedure::ProcedureDivergence;
    ///
    /// let divergence = ProcedureDivergence::Decision { then: Some(Star::Four), now: None };
    /// assert_eq!(divergence.code(), "decision");
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Filing(_) => "filing",
            Self::Assessment { .. } => "assessment",
            Self::Unreadable(_) => "unreadable",
            Self::Stage { .. } => "stage",
            Self::Decision { .. } => "decision",
            Self::Certificate(_) => "certificate",
            Self::Basis => "basis",
        }
    }
}

impl Say for ProcedureDivergence {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Filing(divergence) => words::diverged_filing(lang, f, divergence),
            Self::Assessment { place, divergence } => words::diverged_assessment(lang, f, place, divergence),
            Self::Unreadable(error) => words::diverged_unreadable(lang, f, error),
            Self::Stage { place, then, now } => words::diverged_stage(lang, f, place, then, now),
            Self::Decision { then, now } => {
                words::diverged_decision(lang, f, &Recognised(*then), &Recognised(*now))
            }
            Self::Certificate(divergence) => words::diverged_certificate(lang, f, divergence),
            Self::Basis => words::diverged_basis(lang, f),
        }
    }
}

impl fmt::Display for ProcedureDivergence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// The star recognised, or that none was.
struct Recognised(Option<Star>);

impl Say for Recognised {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(star) => star.say(lang, f),
            None => words::no_recognition(lang, f),
        }
    }
}
