//! The procedure: from a dossier to a decision, one dated step at a time.
//!
//! Under 26/2026 (Art. 7) the commune reviews four contents of a dossier and proposes the product; the provincial council rates it; the
//! province decides on three and four stars and forwards a five-star candidate to the ministry, whose council rates it again. Under 148 as
//! amended by 1489 it went the same way. Before that the district came first: under 1048 it passed on what had three stars, under 148 as
//! signed it certified three stars itself and passed on the rest.
//!
//! A [`Procedure`] is at one [`Stage`]. There are two ways to drive it:
//!
//! * **Typed.** `Procedure<Submitted>`, `Procedure<Proposed>`, ... have only the steps of their stage: an illegal one does not compile.
//! * **Stored.** `Procedure` (any stage) takes a [`Step`] if it is its turn ([`Procedure::apply`]) and stays as it was if not. It is what
//!   a registry stores: the dossier and the steps taken. Restoring takes every step again, with every date and every sheet, so nothing
//!   comes back that the steps could not have made.
//!
//! ```
//! use ocop::dossier::CommuneContent;
//! use ocop::procedure::{AfterProvince, CommuneReport, Filing, Findings, Procedure};
//! use ocop::{Assessment, Council, Edition, Lang, ProductSet, ScoreSheet, SetId, Star};
//! use time::macros::date;
//!
//! let coffee = SetId::Decision26(ProductSet::CoffeeAndCocoa);
//! let submitted = Procedure::submit(Filing::First, coffee, date!(2026 - 08 - 31))?;
//! let next = submitted.next(date!(2026 - 08 - 31), &[]);
//! assert_eq!(next[0].by(), Some(date!(2026 - 09 - 21)));
//!
//! let report = CommuneReport::new(CommuneContent::ALL.map(|content| (content, "As described by the producer")))?;
//! let proposed = submitted.review(report, date!(2026 - 09 - 18))?;
//! // The province holds its second batch before 30 December.
//! assert_eq!(proposed.next(date!(2026 - 09 - 18), &[])[0].by(), Some(date!(2026 - 12 - 29)));
//!
//! # let best = coffee.criteria_set().criteria().iter().map(|criterion| (criterion.code(), criterion.levels().last()));
//! # let sheets = [ScoreSheet::from_choices(coffee.criteria_set(), best)?.with("4.1", 3)?];
//! let assessment = Assessment::new(Council::new(Edition::Decision26), &sheets, &[])?;
//! let AfterProvince::Recognisable(rated) = proposed.assess(Findings::sitting(&assessment), date!(2026 - 11 - 20))? else {
//!     panic!("97 points, but one minimum for five stars is unmet: the province decides on four");
//! };
//! let decided = rated.recognise(date!(2026 - 12 - 01))?.decided();
//! let certificate = decided.certificate().expect("four stars are certified");
//! assert_eq!((certificate.star(), certificate.valid_through()), (Star::Four, date!(2029 - 12 - 01)));
//! println!("{}", decided.decision().text(Lang::En));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A product is not recognised before it is rated, and nothing follows a decision:
//!
//! ```compile_fail
//! use ocop::procedure::{Procedure, Submitted};
//! use time::macros::date;
//!
//! fn skip(submitted: Procedure<Submitted>) {
//!     let _ = submitted.recognise(date!(2026 - 12 - 01));
//! }
//! ```
//!
//! ```compile_fail
//! use ocop::procedure::{Decided, Procedure};
//! use time::macros::date;
//!
//! fn reopen(decided: Procedure<Decided>) {
//!     let _ = decided.forward(date!(2026 - 12 - 01));
//! }
//! ```
//!
//! Where the decisions are silent the module follows a house reading ([`Reading`](crate::law::Reading)) or a choice of its own
//! ([`Policy`]); where the words of a decision are not known it says so ([`Gap`]).

mod batch;
mod filing;
mod findings;
mod gap;
mod next;
mod report;
mod rules;
mod stage;
mod step;
#[cfg(feature = "serde")]
mod stored;
mod typed;

pub use batch::Batch;
pub use filing::{Filing, SubmissionError};
pub use findings::{Findings, Manner, SittingReason, Verdict};
pub use gap::{Gap, Policy};
pub use next::{Action, Actor, Limit, Next, RE_RATING_DAYS, REVIEW_WORKING_DAYS, rerating_by, review_by};
pub use report::{CommuneReport, ReportError};
pub use stage::{
    Candidate, Decided, Decision, Forwarded, Proposal, Proposed, Proposer, Reason, Recognisable, Returned,
    Shortlisted, Stage, Submitted, Unrecognised,
};
pub use step::{Step, StepError, StepKind};
pub use typed::{AfterCentre, AfterDistrict, AfterProvince, Refused};

use alloc::vec::Vec;

use time::Date;

use crate::SetId;
use crate::certificate::Certificate;
use crate::law::{DossierKind, Edition, Governing};
use rules::File;

/// A dossier on its way, at a stage known to the compiler (`Procedure<Submitted>`) or not (`Procedure`).
///
/// It keeps the dossier's data and every step taken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "trình tự đánh giá, phân hạng")]
pub struct Procedure<S = Stage> {
    file: File,
    steps: Vec<Step>,
    stage: S,
}

impl<S> Procedure<S> {
    fn begin(filing: Filing, set: SetId, on: Date, stage: S) -> Result<Self, SubmissionError> {
        filing.check(set, on)?;
        let file = File {
            filing,
            set,
            governing: Governing::of_dossier(on, filing.kind())?,
            submitted_on: on,
            last: on,
        };
        Ok(Self { file, steps: Vec::new(), stage })
    }

    /// The same dossier after a step that was checked.
    fn moved<T>(self, step: Step, stage: T) -> Procedure<T> {
        let Self { mut file, mut steps, .. } = self;
        file.last = step.on();
        steps.push(step);
        Procedure { file, steps, stage }
    }

    /// Why the dossier was filed.
    #[must_use]
    pub const fn filing(&self) -> Filing {
        self.file.filing
    }

    /// The kind of the dossier.
    #[must_use]
    pub const fn kind(&self) -> DossierKind {
        self.file.kind()
    }

    /// The product set.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.file.set
    }

    /// The edition of the rules that governs the dossier.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.file.edition()
    }

    /// The rules that govern the dossier, and until when.
    #[must_use]
    pub const fn governing(&self) -> Governing {
        self.file.governing
    }

    /// The day of submission.
    #[must_use]
    pub const fn submitted_on(&self) -> Date {
        self.file.submitted_on
    }

    /// The day of the last step, or of submission.
    #[must_use]
    pub const fn last_day(&self) -> Date {
        self.file.last
    }

    /// The steps taken, first to last.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The stage it is at.
    #[must_use]
    pub const fn stage(&self) -> &S {
        &self.stage
    }

    /// The certificate that an upgrade or a re-rating refers to; a re-rating is marked as filed, so that its extension shows
    /// ([`Certificate::extended_through`]).
    ///
    /// It is not touched by the procedure: an upgrade that fails leaves it as it was ([`Reading::Upgrade`](crate::law::Reading::Upgrade)).
    #[must_use]
    pub fn certificate_held(&self) -> Option<Certificate> {
        let held = self.file.filing.certificate()?;
        match self.kind() {
            DossierKind::ReRating => Some(held.refiled(self.file.submitted_on).unwrap_or(held)),
            DossierKind::First | DossierKind::Upgrade => Some(held),
        }
    }
}

impl<S: Copy + Into<Stage>> Procedure<S> {
    /// The same procedure at a stage not known to the compiler, to store it or to drive it step by step.
    #[must_use]
    pub fn any(self) -> Procedure {
        let Self { file, steps, stage } = self;
        Procedure { file, steps, stage: stage.into() }
    }

    /// What comes next on a day: the step, who takes it, by when, and on what grounds.
    ///
    /// Two entries where there are two courses, none at the end. The holidays matter for the commune's working days; the library knows
    /// none by heart.
    #[must_use]
    pub fn next(&self, on: Date, holidays: &[Date]) -> Vec<Next> {
        self.file.next(&self.stage.into(), on, holidays)
    }

    /// The steps taken that came after the day they were due. They count all the same.
    ///
    /// Extra batches of a council are its own to know, so a step after a fixed batch may still be in time.
    #[must_use]
    pub fn delays(&self, holidays: &[Date]) -> Vec<Delay> {
        let mut file = File { last: self.file.submitted_on, ..self.file };
        let mut stage = Stage::Submitted(Submitted { again: None });
        let mut delays = Vec::new();
        for step in &self.steps {
            let limit = file.limit(&stage, holidays);
            let on = step.on();
            if limit.by().is_some_and(|by| by < on) {
                let step = step.kind();
                delays.push(Delay { step, limit, on });
            }
            let Ok(after) = file.after(&stage, step) else {
                // Every step kept was taken by the same rules.
                break;
            };
            stage = after;
            file.last = on;
        }
        delays
    }
}

/// A step that came late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delay {
    step: StepKind,
    limit: Limit,
    on: Date,
}

impl Delay {
    /// The step.
    #[must_use]
    pub const fn step(&self) -> StepKind {
        self.step
    }

    /// By when it was due.
    #[must_use]
    pub const fn limit(&self) -> Limit {
        self.limit
    }

    /// When it was taken.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }
}

impl Procedure {
    /// Takes a step.
    ///
    /// ```
    /// use ocop::procedure::{Filing, Procedure, Step};
    /// use ocop::{ProductSet, SetId};
    /// use time::macros::date;
    ///
    /// let tea = SetId::Decision26(ProductSet::Tea);
    /// let mut procedure = Procedure::submit(Filing::First, tea, date!(2026 - 08 - 31))?.any();
    /// let error = procedure.apply(Step::Recognise { on: date!(2026 - 09 - 01) }).unwrap_err();
    /// assert_eq!(error.code(), "out_of_turn");
    /// assert_eq!(
    ///     error.to_string(),
    ///     "recognise is not possible at stage submitted under 26/2026/QĐ-TTg; allowed: review"
    /// );
    /// # Ok::<(), ocop::procedure::SubmissionError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`StepError`] if it is not the step's turn or it breaks a rule; the procedure stays as it was.
    pub fn apply(&mut self, step: Step) -> Result<&Stage, StepError> {
        self.stage = self.file.after(&self.stage, &step)?;
        self.file.last = step.on();
        self.steps.push(step);
        Ok(&self.stage)
    }

    /// A procedure from its record: submits the dossier and takes the steps again, one by one.
    ///
    /// # Errors
    ///
    /// [`RestoreError`] for a dossier that could not be submitted, and for the first step that could not be taken.
    pub fn restore(
        filing: Filing,
        set: SetId,
        submitted_on: Date,
        steps: impl IntoIterator<Item = Step>,
    ) -> Result<Self, RestoreError> {
        let mut procedure = Procedure::submit(filing, set, submitted_on)?.any();
        for (step, place) in steps.into_iter().zip(1..) {
            procedure.apply(step).map_err(|error| RestoreError::Step { place, error })?;
        }
        Ok(procedure)
    }
}

/// Why a record is no procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RestoreError {
    /// The dossier could not be submitted.
    #[error(transparent)]
    Submission(#[from] SubmissionError),
    /// A step could not be taken.
    #[error("step {place}: {error}")]
    Step {
        /// The step's place, from 1.
        place: usize,
        /// Why not.
        error: StepError,
    },
}

impl RestoreError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Submission(error) => error.code(),
            Self::Step { error, .. } => error.code(),
        }
    }
}

macro_rules! typed {
    ($($Stage:ident)*) => {
        $(
            impl From<Procedure<$Stage>> for Procedure {
                fn from(typed: Procedure<$Stage>) -> Self {
                    typed.any()
                }
            }

            impl TryFrom<Procedure> for Procedure<$Stage> {
                /// The procedure, which is at another stage.
                type Error = Procedure;

                fn try_from(any: Procedure) -> Result<Self, Procedure> {
                    let Procedure { file, steps, stage } = any;
                    match $Stage::try_from(stage) {
                        Ok(stage) => Ok(Self { file, steps, stage }),
                        Err(stage) => Err(Procedure { file, steps, stage }),
                    }
                }
            }
        )*
    };
}

typed! { Submitted Shortlisted Proposed Candidate Forwarded Returned Recognisable Unrecognised Decided }
