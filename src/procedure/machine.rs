use alloc::vec::Vec;

use time::Date;

use crate::Certificate;
use crate::dossier::Filing;
use crate::law::procedures::StageKind;
use crate::law::{DossierKind, Edition};
use crate::procedure::course::Course;
use crate::procedure::{Delay, Next, ProcedureStep, RestoreError, Schedule, Stage, StepError};

/// The procedure of one dossier: its filing, the steps that were taken, and the stage that it is
/// at.
///
/// It is made from a checked [`Filing`], so every procedure is one of a dossier that may be filed.
/// [`next`](Self::next) tells what may happen, and [`apply`](Self::apply) takes a step. Reading a
/// stored procedure takes its steps again, so only steps that the rules accept are read. What was
/// decided is kept as a [`ProcedureRecord`](crate::procedure::ProcedureRecord), which reads
/// whatever the present rules are.
///
/// Source: 26/2026, Art. 5 and 7; 148, Annex II(1), and 1489; 1048, Annex II. The rows of
/// [`ProcedureRules`](crate::law::ProcedureRules) name the place of each step.
///
/// ```
/// use ocop::dossier::FilingOptions;
/// use ocop::law::DossierKind;
/// use ocop::procedure::{Manner, ProcedureStep, StageKind};
/// use ocop::{Assessment, Authority, Council, Edition, Procedure};
/// use ocop::{ProductSet1048, ScoreSheet, SetId};
/// use time::macros::date;
///
/// // Under 1048 the district came first.
/// let coffee = SetId::decision_1048(ProductSet1048::Coffee);
/// let options = FilingOptions::on(date!(2020 - 01 - 06), coffee, None, None)?;
/// let filing = options.file(DossierKind::First)?;
/// let mut procedure = Procedure::new(filing);
///
/// let council = Council::new(Edition::Decision1048).with_tier(Authority::District);
/// let assessment = Assessment::new(council, [ScoreSheet::empty(coffee); 5], [])?;
/// let step = ProcedureStep::assess(date!(2020 - 02 - 03), assessment, Manner::Sitting);
/// assert_eq!(procedure.apply(step)?.kind(), StageKind::Unrecognised);
/// procedure.apply(ProcedureStep::decline(date!(2020 - 02 - 10)))?;
/// assert_eq!(procedure.stage().to_string(), "not recognised: 1 star, fewer than 3 stars");
///
/// let stored = serde_json::to_string(&procedure)?;
/// assert_eq!(serde_json::from_str::<Procedure>(&stored)?, procedure);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the filing, the steps and the code of the stage. Reading takes the
/// steps again, and refuses a step that the rules do not accept, another stage than the one that
/// they lead to, and a name that it does not know.
///
/// ```
/// use ocop::Procedure;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "filing": {
///     "kind": "first", "set": "2026/11", "submitted_on": "2026-08-31", "certificate": null
///   },
///   "steps": [], "stage": "submitted"
/// }"#;
/// let procedure: Procedure = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&procedure)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Procedure {
    filing: Filing,
    /// The steps taken, each with the stage at which it was.
    taken: Vec<(Stage, ProcedureStep)>,
    stage: Stage,
}

impl Procedure {
    /// The procedure of a dossier that is filed, before its first step.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::procedure::StageKind;
    /// use ocop::{Edition, Procedure, ProductSet};
    /// use time::macros::date;
    ///
    /// let options = FilingOptions::on(date!(2026 - 08 - 31), ProductSet::Tea, None, None)?;
    /// let procedure = Procedure::new(options.file(DossierKind::First)?);
    /// assert_eq!(procedure.edition(), Edition::Decision26);
    /// assert_eq!(procedure.stage().kind(), StageKind::Submitted);
    /// # Ok::<(), ocop::dossier::FilingError>(())
    /// ```
    #[must_use]
    pub fn new(filing: Filing) -> Self {
        let stage = Stage::new(StageKind::Submitted, filing.submitted_on(), filing.basis());
        Self { filing, taken: Vec::new(), stage }
    }

    /// A procedure from its filing and its steps, which are taken one after the other.
    ///
    /// ```
    /// use ocop::dossier::{CommuneContent, FilingOptions};
    /// use ocop::law::DossierKind;
    /// use ocop::procedure::{CommuneReport, ProcedureStep, StageKind};
    /// use ocop::{Problem, Procedure, ProductSet};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 08 - 31);
    /// let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
    /// let contents = CommuneContent::ALL.iter().map(|content| (*content, "As described"));
    /// let review = ProcedureStep::review(date!(2026 - 09 - 18), CommuneReport::new(contents)?);
    /// let procedure = Procedure::restore(filing, [review.clone()])?;
    /// assert_eq!(procedure.stage().kind(), StageKind::Proposed);
    ///
    /// // The same step twice: the error tells which one it is.
    /// let error = Procedure::restore(filing, [review.clone(), review]).unwrap_err();
    /// assert_eq!(error.details().field.as_deref(), Some("steps.2.step"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RestoreError`] for the first step that is refused, with its place. The codes are those of
    /// [`StepError`], such as `out_of_turn`, `day_backwards` or `file_anew`.
    pub fn restore(
        filing: Filing,
        steps: impl IntoIterator<Item = ProcedureStep>,
    ) -> Result<Self, RestoreError> {
        let mut procedure = Self::new(filing);
        for (step, place) in steps.into_iter().zip(1..) {
            procedure.apply(step).map_err(|error| RestoreError::Step { place, error })?;
        }
        Ok(procedure)
    }

    /// Takes a step and gives the stage that it leads to. A step that is refused changes nothing.
    ///
    /// A step after its time limit is taken too; [`delays`](Self::delays) lists it.
    ///
    /// ```
    /// use ocop::dossier::{CommuneContent, FilingOptions};
    /// use ocop::law::DossierKind;
    /// use ocop::procedure::{CommuneReport, ProcedureStep, StageKind};
    /// use ocop::{Problem, Procedure, ProductSet};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 08 - 31);
    /// let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
    /// let mut procedure = Procedure::new(filing);
    /// let error = procedure.apply(ProcedureStep::forward(day)).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "forwarding to the next tier is not possible at this stage under 26/2026/QĐ-TTg: \
    ///      dossier submitted; allowed: review of the four contents and proposal",
    /// );
    ///
    /// let contents = CommuneContent::ALL.iter().map(|content| (*content, "As described"));
    /// let report = CommuneReport::new(contents)?;
    /// let stage = procedure.apply(ProcedureStep::review(date!(2026 - 09 - 18), report))?;
    /// assert_eq!(stage.kind(), StageKind::Proposed);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`StepError`]:
    ///
    /// * `invalid_date` for a day outside the years 1 to 9999;
    /// * `out_of_turn` where the step is not possible at the stage;
    /// * `day_backwards` for a day before that of the stage;
    /// * `file_anew` for a step of the rating after the transition's last day;
    /// * `no_district` where a district would have to act after 2025-06-30;
    /// * `no_council` for a self-assessment;
    /// * `other_tier`, `other_set`, `other_edition` or `other_manner` for an assessment by another
    ///   tier, for another criteria set, under another edition or in another manner than the stage
    ///   asks for;
    /// * `out_of_calendar` for a recognition whose certificate would end after the year 9999.
    pub fn apply(&mut self, step: ProcedureStep) -> Result<&Stage, StepError> {
        let after = self.course().after(&step)?;
        let before = core::mem::replace(&mut self.stage, after);
        self.taken.push((before, step));
        Ok(&self.stage)
    }

    /// The filing.
    #[must_use]
    pub const fn filing(&self) -> Filing {
        self.filing
    }

    /// The edition that governs the dossier.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.filing.governing().edition()
    }

    /// The steps taken, first to last.
    ///
    /// ```
    /// use ocop::dossier::{CommuneContent, FilingOptions};
    /// use ocop::law::DossierKind;
    /// use ocop::procedure::{CommuneReport, ProcedureStep, StepKind};
    /// use ocop::{Procedure, ProductSet};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 08 - 31);
    /// let options = FilingOptions::on(day, ProductSet::Tea, None, None)?;
    /// let mut procedure = Procedure::new(options.file(DossierKind::First)?);
    /// assert_eq!(procedure.steps().count(), 0);
    /// let found = CommuneContent::ALL.iter().map(|content| (*content, "Đúng như hồ sơ"));
    /// let report = CommuneReport::new(found)?;
    /// procedure.apply(ProcedureStep::review(date!(2026 - 09 - 18), report))?;
    /// assert!(procedure.steps().map(|step| step.kind()).eq([StepKind::Review]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn steps(&self) -> impl DoubleEndedIterator<Item = &ProcedureStep> + ExactSizeIterator {
        self.taken.iter().map(|(_, step)| step)
    }

    /// The stages that the steps led to, first to last.
    pub(super) fn reached(&self) -> impl Iterator<Item = &Stage> {
        self.taken.iter().map(|(before, _)| before).skip(1).chain([&self.stage])
    }

    /// The stage that it is at.
    #[must_use]
    pub const fn stage(&self) -> &Stage {
        &self.stage
    }

    const fn course(&self) -> Course<'_> {
        Course { filing: self.filing, stage: &self.stage }
    }

    /// What may happen next on a day: each step that is possible, with who takes it, by when, and
    /// what that rests on. It is empty once the dossier is decided.
    ///
    /// There are two entries where there are two courses. Where the transition of a later decision
    /// is over for the dossier, an entry says that it is filed anew; where it is not known what
    /// happens, an entry names the gap. `schedule` tells which days are worked and which extra
    /// batches there are.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::procedure::{Actor, Schedule, StepKind};
    /// use ocop::{Procedure, ProductSet};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 08 - 31);
    /// let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
    /// let next = Procedure::new(filing).next(day, &Schedule::new());
    /// assert_eq!((next[0].step(), next[0].actor()), (Some(StepKind::Review), Actor::Commune));
    /// assert_eq!(next[0].by(), Some(date!(2026 - 09 - 21)));
    /// # Ok::<(), ocop::dossier::FilingError>(())
    /// ```
    #[must_use]
    #[doc(alias("bước tiếp theo", "buoc tiep theo"))]
    pub fn next(&self, on: Date, schedule: &Schedule) -> Vec<Next> {
        Next::all(self.course(), on, schedule)
    }

    /// The steps that were taken after the last day of their time limit. They are valid all the
    /// same.
    ///
    /// ```
    /// use ocop::dossier::{CommuneContent, FilingOptions};
    /// use ocop::law::DossierKind;
    /// use ocop::procedure::{CommuneReport, ProcedureStep, Schedule};
    /// use ocop::{Procedure, ProductSet};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 08 - 31);
    /// let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
    /// let mut procedure = Procedure::new(filing);
    /// let contents = CommuneContent::ALL.iter().map(|content| (*content, "As described"));
    /// let report = CommuneReport::new(contents)?;
    /// procedure.apply(ProcedureStep::review(date!(2026 - 09 - 22), report))?;
    /// let delays = procedure.delays(&Schedule::new());
    /// assert_eq!((delays.len(), delays[0].by()), (1, date!(2026 - 09 - 21)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("quá hạn", "qua han"))]
    pub fn delays(&self, schedule: &Schedule) -> Vec<Delay> {
        let late = |(stage, step): &(Stage, ProcedureStep)| {
            Delay::of(Course { filing: self.filing, stage }, step, schedule)
        };
        self.taken.iter().filter_map(late).collect()
    }

    /// The certificate that an upgrade or a re-rating refers to, as the procedure leaves it on a
    /// day; `None` for a first rating.
    ///
    /// A re-rating is noted on it with the day of its filing. Once there is a result, its day is
    /// noted too, and an extension ends with that day. A re-rating under earlier rules that was not
    /// rated in time has its result on the day when the transition ends: the dossier is filed anew
    /// while the certificate is valid, and for a first rating after that. An upgrade leaves the
    /// certificate as it was.
    ///
    /// Source: [reading 14](crate::law::Reading::RegimeOfADossier),
    /// [reading 16](crate::law::Reading::Extension) and [reading 17](crate::law::Reading::Upgrade).
    ///
    /// ```
    /// use ocop::certificate::Status;
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::{Certificate, Procedure, ProductSet, Star};
    /// use time::macros::date;
    ///
    /// // It ends on 2026-06-01; the dossier of its re-rating is not rated by 2026-06-22.
    /// let held = Certificate::recorded(Star::Four, date!(2023 - 06 - 01))?;
    /// let options = FilingOptions::on(date!(2026 - 05 - 10), ProductSet::Tea, Some(held), None)?;
    /// let procedure = Procedure::new(options.file(DossierKind::ReRating)?);
    /// let status = |day| procedure.certificate_held(day).map(|held| held.status(day));
    /// assert_eq!(status(date!(2026 - 06 - 22)), Some(Status::Extended));
    /// assert_eq!(status(date!(2026 - 06 - 23)), Some(Status::Expired));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn certificate_held(&self, on: Date) -> Option<Certificate> {
        let held = self.filing.certificate_after()?;
        let unrated =
            matches!(self.stage.kind, StageKind::Submitted | StageKind::Proposed | StageKind::Forwarded);
        let ended = match (self.filing.dossier_kind(), self.stage.kind) {
            (DossierKind::First | DossierKind::Upgrade, _) => None,
            (DossierKind::ReRating, StageKind::Decided) => Some(self.stage.on),
            (DossierKind::ReRating, _) => {
                self.filing.governing().rate_by().filter(|_| unrated && self.course().is_over(on))
            }
        };
        // A result is not before the filing, so that it can be noted.
        Some(ended.and_then(|day| held.with_rerating_decided_on(day).ok()).unwrap_or(held))
    }
}
