use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use time::Date;

use super::{Inspection, InspectionError, MarkFinding, ProductionFinding, SupervisionConclusion, words};
use crate::base::term::WorkCalendar;
use crate::base::{Details, Joined, Lang, Problem, Say, problem};
use crate::catalogue::{REVISION, UnknownCriterion, UnknownLevel};
use crate::certificate::{CertificateDivergence, CertificateError, CertificateRecord};
use crate::law::procedures::Actor;
use crate::law::{Authority, InspectionKind, RevocationGround, Star, SupervisionAsk};
use crate::rating::{Divergence, RecordError};
use crate::{AssessmentRecord, Case, LevelId};

/// An inspection and its conclusion, as they were decided, for a registry to store.
///
/// It holds what was found and what was concluded, the calendar, and the revision of the tables.
/// Reading a record applies no rule: where a later version of the library corrects a rule, the
/// record still reads and tells what was concluded. [`verify`](Self::verify) concludes again and
/// lists what diverges. A record revokes nothing.
///
/// ```
/// use ocop::procedure::Actor;
/// use ocop::supervision::{Inspection, SupervisionRecord};
/// use ocop::term::WorkCalendar;
/// use ocop::{Assessment, Certificate, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
/// use time::macros::date;
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(tea, best)?;
/// let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
/// let calendar = WorkCalendar::new();
/// let inspection = Inspection::new(held, rated, Actor::MinistryOcopBody, date!(2026 - 11 - 20))?
///     .with_found(tea.criterion("2.2")?, None)?;
///
/// let record = SupervisionRecord::of(&inspection, &calendar);
/// let stored = serde_json::to_string(&record)?;
/// let read: SupervisionRecord = serde_json::from_str(&stored)?;
/// assert_eq!(read.inspection()?, inspection);
/// assert_eq!(read.found_star(), inspection.conclude(&calendar).found());
/// assert!(read.verify().is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object with the `format` `ocop.supervision/1`: the certificate and the
/// assessment as they were recorded, the findings, the calendar, and under `concluded` what was
/// concluded. Reading refuses another format and a star found above the one rated, and passes over
/// names that a later version adds.
///
/// ```
/// # use ocop::procedure::Actor;
/// # use ocop::supervision::{Inspection, SupervisionRecord};
/// # use ocop::term::WorkCalendar;
/// # use ocop::{Assessment, Certificate, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
/// # use time::macros::date;
/// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// # let sheet = ScoreSheet::from_choices(tea, best)?;
/// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
/// # let calendar = WorkCalendar::new();
/// # let inspection = Inspection::new(held, rated, Actor::MinistryOcopBody, date!(2026 - 11 - 20))?
/// #     .with_found(tea.criterion("2.2")?, None)?;
/// # let record = SupervisionRecord::of(&inspection, &calendar);
/// # let stored = serde_json::to_string(&record)?;
/// # let read: SupervisionRecord = serde_json::from_str(&stored)?;
/// let stored = serde_json::to_value(&record)?;
/// assert_eq!((&stored["by"], &stored["revision"]), (&"ministry_ocop_body".into(), &1.into()));
/// let concluded = &stored["concluded"];
/// assert_eq!((&concluded["rated"], &concluded["found"]), (&5.into(), &2.into()));
/// assert_eq!(concluded["falls"][0], "2.2");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupervisionRecord {
    pub(super) revision: u32,
    pub(super) certificate: CertificateRecord,
    pub(super) rated: AssessmentRecord,
    pub(super) by: Actor,
    pub(super) on: Date,
    pub(super) kind: InspectionKind,
    pub(super) levels: Vec<RecordedLevel>,
    pub(super) mark: MarkFinding,
    pub(super) production: ProductionFinding,
    pub(super) untrue_dossier: bool,
    pub(super) law_broken: Option<Date>,
    pub(super) proposed: bool,
    pub(super) concluded_on: Option<Date>,
    pub(super) calendar: WorkCalendar,
    pub(super) concluded: Concluded,
}

/// A level found on a criterion, by their codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RecordedLevel {
    pub(super) criterion: String,
    pub(super) case: Option<Case>,
    /// The position of the level, from 1; 0 where none was met.
    pub(super) position: u8,
}

impl RecordedLevel {
    fn of(criterion: &str, level: Option<LevelId>) -> Self {
        Self {
            criterion: String::from(criterion),
            case: level.and_then(LevelId::case),
            position: level.map_or(0, LevelId::position),
        }
    }
}

/// What was concluded, by codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Concluded {
    pub(super) rated: Star,
    pub(super) found: Star,
    pub(super) falls: Vec<String>,
    pub(super) minima: Vec<String>,
    pub(super) grounds: Vec<RevocationGround>,
    pub(super) revoker: Option<Authority>,
    pub(super) decide_by: Option<Date>,
    pub(super) asks: Vec<SupervisionAsk>,
}

impl Concluded {
    fn of(conclusion: &SupervisionConclusion) -> Self {
        Self {
            rated: conclusion.rated(),
            found: conclusion.found(),
            falls: conclusion.falls().iter().map(|fall| String::from(fall.criterion.code())).collect(),
            minima: conclusion.minima().iter().map(|minimum| minimum.to_string()).collect(),
            grounds: conclusion.grounds().iter().map(|found| found.ground()).collect(),
            revoker: conclusion.revoker().said(),
            decide_by: conclusion.decide_by(),
            asks: conclusion.asks().iter().map(|ask| ask.value).collect(),
        }
    }
}

impl SupervisionRecord {
    /// The record of an inspection, as this version of the library concludes it.
    ///
    /// ```
    /// use ocop::supervision::SupervisionRecord;
    /// use ocop::term::WorkCalendar;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// let record = SupervisionRecord::of(&inspection, &WorkCalendar::new());
    /// assert_eq!(record.revision(), ocop::catalogue::REVISION);
    /// assert_eq!((record.rated_star(), record.found_star()), (Star::Five, Star::Five));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(inspection: &Inspection, calendar: &WorkCalendar) -> Self {
        let levels = inspection.found().map(|(criterion, level)| RecordedLevel::of(criterion.code(), level));
        Self {
            revision: REVISION,
            certificate: CertificateRecord::of(inspection.certificate()),
            rated: AssessmentRecord::of(inspection.rated()),
            by: inspection.by(),
            on: inspection.on(),
            kind: inspection.kind(),
            levels: levels.collect(),
            mark: inspection.mark(),
            production: inspection.production(),
            untrue_dossier: inspection.has_untrue_dossier(),
            law_broken: inspection.law_broken(),
            proposed: inspection.is_proposed(),
            concluded_on: inspection.concluded_on(),
            calendar: calendar.clone(),
            concluded: Concluded::of(&inspection.conclude(calendar)),
        }
    }

    /// The [revision](crate::catalogue::REVISION) of the tables by which it was concluded.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// The certificate, as it was recorded.
    #[must_use]
    pub const fn certificate(&self) -> &CertificateRecord {
        &self.certificate
    }

    /// The assessment that the certificate was issued on, as it was recorded.
    #[must_use]
    pub const fn rated(&self) -> &AssessmentRecord {
        &self.rated
    }

    /// The day of the inspection.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// The star that was rated and recognised.
    #[must_use]
    pub const fn rated_star(&self) -> Star {
        self.concluded.rated
    }

    /// The star that was found, which is not an award.
    #[must_use]
    pub const fn found_star(&self) -> Star {
        self.concluded.found
    }

    /// The codes of the criteria that were found lower than rated, in printed order.
    ///
    /// ```
    /// use ocop::supervision::SupervisionRecord;
    /// use ocop::term::WorkCalendar;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// let inspection = inspection.with_found(tea.criterion("2.2")?, None)?;
    /// let record = SupervisionRecord::of(&inspection, &WorkCalendar::new());
    /// assert!(record.falls().eq(["2.2"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn falls(&self) -> impl Iterator<Item = &str> {
        self.concluded.falls.iter().map(String::as_str)
    }

    /// The minima that were met and were not met any more, as they are written: `2026/13/2.2:3`.
    ///
    /// ```
    /// use ocop::supervision::SupervisionRecord;
    /// use ocop::term::WorkCalendar;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// let inspection = inspection.with_found(tea.criterion("2.2")?, None)?;
    /// let record = SupervisionRecord::of(&inspection, &WorkCalendar::new());
    /// // Attractive packaging is a minimum of three stars.
    /// assert!(record.minima().any(|minimum| minimum == "2026/11/2.2:3"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn minima(&self) -> impl Iterator<Item = &str> {
        self.concluded.minima.iter().map(String::as_str)
    }

    /// The grounds of revocation that were found.
    #[must_use]
    pub fn grounds(&self) -> &[RevocationGround] {
        &self.concluded.grounds
    }

    /// Who decides on a revocation; `None` where the rules of the day say nothing on it or are not
    /// known.
    #[must_use]
    pub const fn revoker(&self) -> Option<Authority> {
        self.concluded.revoker
    }

    /// The earliest of the last days for deciding on the grounds, that day included; `None` where
    /// no ground has one.
    #[must_use]
    pub const fn decide_by(&self) -> Option<Date> {
        self.concluded.decide_by
    }

    /// What the producer was asked.
    #[must_use]
    pub fn asks(&self) -> &[SupervisionAsk] {
        &self.concluded.asks
    }

    /// The inspection, if the present tables and rules accept it.
    ///
    /// ```
    /// use ocop::supervision::SupervisionRecord;
    /// use ocop::term::WorkCalendar;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// let record = SupervisionRecord::of(&inspection, &WorkCalendar::new());
    /// assert_eq!(record.inspection()?, inspection);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SupervisionRecordError`] if they do not. The codes are those of the certificate
    /// ([`CertificateRecord::certificate`]), of the assessment ([`RecordError`]), of the inspection
    /// and its findings ([`InspectionError`]), and `unknown_criterion` or `unknown_level` for a
    /// criterion or a level that the set does not have.
    pub fn inspection(&self) -> Result<Inspection, SupervisionRecordError> {
        let certificate = self.certificate.certificate()?;
        let assessment = self.rated.assessment()?;
        let set = assessment.set().criteria_set();
        let mut inspection = Inspection::new(certificate, assessment, self.by, self.on)?
            .with_kind(self.kind)
            .with_mark(self.mark)
            .with_production(self.production)?;
        for recorded in &self.levels {
            let criterion = set.criterion(&recorded.criterion)?;
            let level = match recorded.position {
                0 => None,
                position => Some(criterion.level(recorded.case, position)?),
            };
            inspection = inspection.with_found(criterion, level)?;
        }
        if self.untrue_dossier {
            inspection = inspection.with_untrue_dossier();
        }
        if let Some(day) = self.law_broken {
            inspection = inspection.with_law_broken(day)?;
        }
        if self.proposed {
            inspection = inspection.with_proposal();
        }
        match self.concluded_on {
            Some(day) => Ok(inspection.with_concluded_on(day)?),
            None => Ok(inspection),
        }
    }

    /// Verifies the certificate and the assessment, concludes again by the present tables and
    /// rules, and lists what diverges from the record; empty if nothing does. It compares all that
    /// was concluded: the stars rated and found, the criteria and minima that fell, the grounds,
    /// who decides, the last day for deciding, and what the producer was asked.
    ///
    /// ```
    /// use ocop::supervision::SupervisionRecord;
    /// use ocop::term::WorkCalendar;
    /// # use ocop::procedure::Actor;
    /// # use ocop::supervision::Inspection;
    /// # use ocop::{Assessment, Certificate, Council, Edition, Star};
    /// # use ocop::{ProductSet, ScoreSheet, SetId};
    /// # use time::macros::date;
    /// # let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// # let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(tea, best)?;
    /// # let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
    /// # let (by, on) = (Actor::MinistryOcopBody, date!(2026 - 11 - 20));
    /// # let inspection = Inspection::new(held, rated, by, on)?;
    ///
    /// let record = SupervisionRecord::of(&inspection, &WorkCalendar::new());
    /// assert!(record.verify().is_empty());
    /// // The stored record is changed: it says another star than the rules come to.
    /// let stored = serde_json::to_string(&record)?.replace(r#""found":5"#, r#""found":4"#);
    /// let changed: SupervisionRecord = serde_json::from_str(&stored)?;
    /// assert_eq!(changed.verify()[0].code(), "found");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn verify(&self) -> Vec<SupervisionDivergence> {
        let of_certificate = self.certificate.verify().into_iter().map(SupervisionDivergence::Certificate);
        let of_assessment = self.rated.verify().into_iter().map(SupervisionDivergence::Assessment);
        let mut found: Vec<_> = of_certificate.chain(of_assessment).collect();
        let again = match self.inspection() {
            Ok(inspection) => Concluded::of(&inspection.conclude(&self.calendar)),
            // What makes the certificate or the assessment unreadable is told already.
            Err(SupervisionRecordError::Certificate(_) | SupervisionRecordError::Rated(_))
                if !found.is_empty() =>
            {
                return found;
            }
            Err(error) => {
                found.push(SupervisionDivergence::Unreadable(error));
                return found;
            }
        };
        let then = &self.concluded;
        if then.rated != again.rated {
            found.push(SupervisionDivergence::Rated { then: then.rated, now: again.rated });
        }
        if then.found != again.found {
            found.push(SupervisionDivergence::Found { then: then.found, now: again.found });
        }
        if then.falls != again.falls {
            found.push(SupervisionDivergence::Falls { then: then.falls.clone(), now: again.falls });
        }
        if then.minima != again.minima {
            found.push(SupervisionDivergence::Minima { then: then.minima.clone(), now: again.minima });
        }
        if then.grounds != again.grounds {
            found.push(SupervisionDivergence::Grounds { then: then.grounds.clone(), now: again.grounds });
        }
        if then.revoker != again.revoker {
            found.push(SupervisionDivergence::Revoker { then: then.revoker, now: again.revoker });
        }
        if then.decide_by != again.decide_by {
            found.push(SupervisionDivergence::DecideBy { then: then.decide_by, now: again.decide_by });
        }
        if then.asks != again.asks {
            found.push(SupervisionDivergence::Asks { then: then.asks.clone(), now: again.asks });
        }
        found
    }
}

/// Why the present tables and rules do not accept a record. Each case says whose codes it has.
///
/// ```
/// use ocop::supervision::SupervisionRecordError;
/// use ocop::Problem;
///
/// let error = "2026/13/9.9".parse::<ocop::CriterionId>().unwrap_err();
/// assert_eq!(SupervisionRecordError::from(error).code(), "unknown_criterion");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SupervisionRecordError {
    /// The certificate; the codes are those of [`CertificateError`].
    Certificate(CertificateError),
    /// The assessment; the codes are those of [`RecordError`].
    Rated(RecordError),
    /// A criterion that the set does not have (`unknown_criterion`).
    Criterion(UnknownCriterion),
    /// A level that the criterion does not have (`unknown_level`).
    Level(UnknownLevel),
    /// The inspection or a finding; the codes are those of [`InspectionError`].
    Inspection(InspectionError),
}

impl From<CertificateError> for SupervisionRecordError {
    fn from(error: CertificateError) -> Self {
        Self::Certificate(error)
    }
}

impl From<RecordError> for SupervisionRecordError {
    fn from(error: RecordError) -> Self {
        Self::Rated(error)
    }
}

impl From<UnknownCriterion> for SupervisionRecordError {
    fn from(error: UnknownCriterion) -> Self {
        Self::Criterion(error)
    }
}

impl From<UnknownLevel> for SupervisionRecordError {
    fn from(error: UnknownLevel) -> Self {
        Self::Level(error)
    }
}

impl From<InspectionError> for SupervisionRecordError {
    fn from(error: InspectionError) -> Self {
        Self::Inspection(error)
    }
}

impl SupervisionRecordError {
    fn inner(&self) -> &dyn Problem {
        match self {
            Self::Certificate(error) => error,
            Self::Rated(error) => error,
            Self::Criterion(error) => error,
            Self::Level(error) => error,
            Self::Inspection(error) => error,
        }
    }
}

impl Say for SupervisionRecordError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner().say(lang, f)
    }
}

impl Problem for SupervisionRecordError {
    fn code(&self) -> &'static str {
        self.inner().code()
    }

    fn details(&self) -> Details {
        self.inner().details()
    }
}

problem! { SupervisionRecordError }

/// One difference between an inspection on record and what the present tables and rules say of it.
/// [`SupervisionRecord::verify`] gives it.
///
/// ```
/// use ocop::supervision::SupervisionDivergence;
/// use ocop::{Lang, Say, Star};
///
/// let diverged = SupervisionDivergence::Found { then: Star::Two, now: Star::Three };
/// assert_eq!(diverged.code(), "found");
/// println!("{}", diverged.text(Lang::Vi));
/// ```
///
/// # Stored form
///
/// As JSON it has its code, the code of the error or divergence that it holds (`within`), what was
/// recorded (`then`) and what is concluded now (`now`; for `unreadable` the error in English), each
/// a list of texts, and the sentence in both languages. It is written and not read back; the record
/// is stored, and can be verified again.
///
/// ```
/// # use ocop::supervision::SupervisionDivergence;
/// # use ocop::{Lang, Say, Star};
/// # let diverged = SupervisionDivergence::Found { then: Star::Two, now: Star::Three };
/// let written = serde_json::to_value(&diverged)?;
/// assert_eq!(written["code"], "found");
/// assert_eq!((&written["then"][0], &written["now"][0]), (&"2".into(), &"3".into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SupervisionDivergence {
    /// The present tables and rules do not accept the record (`unreadable`).
    Unreadable(SupervisionRecordError),
    /// The certificate diverges (`certificate`).
    Certificate(CertificateDivergence),
    /// The assessment diverges (`assessment`).
    Assessment(Divergence),
    /// The certificate has another star than the one recorded as rated (`rated`).
    Rated {
        /// The star recorded.
        then: Star,
        /// The star of the certificate.
        now: Star,
    },
    /// Another star is found (`found`).
    Found {
        /// The star recorded.
        then: Star,
        /// The star now.
        now: Star,
    },
    /// Other criteria fell (`falls`).
    Falls {
        /// Their codes as recorded.
        then: Vec<String>,
        /// Their codes now.
        now: Vec<String>,
    },
    /// Other minima fell (`minima`).
    Minima {
        /// The minima recorded.
        then: Vec<String>,
        /// The minima now.
        now: Vec<String>,
    },
    /// There are other grounds of revocation (`grounds`).
    Grounds {
        /// The grounds recorded.
        then: Vec<RevocationGround>,
        /// The grounds now.
        now: Vec<RevocationGround>,
    },
    /// Another authority decides, or none on one side (`revoker`).
    Revoker {
        /// The authority recorded; `None` where none was known.
        then: Option<Authority>,
        /// The authority by the present rules; `None` where none is known.
        now: Option<Authority>,
    },
    /// Another last day for deciding, or none on one side (`decide_by`).
    DecideBy {
        /// The day recorded.
        then: Option<Date>,
        /// The day now.
        now: Option<Date>,
    },
    /// The producer is asked something else (`asks`).
    Asks {
        /// What was asked, as recorded.
        then: Vec<SupervisionAsk>,
        /// What is asked now.
        now: Vec<SupervisionAsk>,
    },
}

impl SupervisionDivergence {
    /// The stable code: `unreadable`, `certificate`, `assessment`, `rated`, `found`, `falls`,
    /// `minima`, `grounds`, `revoker`, `decide_by` or `asks`.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::supervision::SupervisionDivergence;
    ///
    /// let diverged = SupervisionDivergence::Found { then: Star::Two, now: Star::Three };
    /// assert_eq!(diverged.code(), "found");
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::Certificate(_) => "certificate",
            Self::Assessment(_) => "assessment",
            Self::Rated { .. } => "rated",
            Self::Found { .. } => "found",
            Self::Falls { .. } => "falls",
            Self::Minima { .. } => "minima",
            Self::Grounds { .. } => "grounds",
            Self::Revoker { .. } => "revoker",
            Self::DecideBy { .. } => "decide_by",
            Self::Asks { .. } => "asks",
        }
    }
}

/// Some things, or that there are none.
struct All<'a, T>(&'a [T]);

impl<T: Say> Say for All<'_, T> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { words::nothing(lang, f) } else { Joined(self.0.iter()).say(lang, f) }
    }
}

impl Say for SupervisionDivergence {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => words::diverged_unreadable(lang, f, error),
            Self::Certificate(divergence) => words::diverged_certificate(lang, f, divergence),
            Self::Assessment(divergence) => words::diverged_assessment(lang, f, divergence),
            Self::Rated { then, now } => words::diverged_rated(lang, f, then, now),
            Self::Found { then, now } => words::diverged_found(lang, f, then, now),
            Self::Falls { then, now } => words::diverged_falls(lang, f, &All(then), &All(now)),
            Self::Minima { then, now } => words::diverged_minima(lang, f, &All(then), &All(now)),
            Self::Grounds { then, now } => words::diverged_grounds(lang, f, &All(then), &All(now)),
            Self::Revoker { then, now } => {
                words::diverged_revoker(lang, f, &All(then.as_slice()), &All(now.as_slice()))
            }
            Self::DecideBy { then, now } => {
                words::diverged_decide_by(lang, f, &All(then.as_slice()), &All(now.as_slice()))
            }
            Self::Asks { then, now } => words::diverged_asks(lang, f, &All(then), &All(now)),
        }
    }
}

impl fmt::Display for SupervisionDivergence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}
