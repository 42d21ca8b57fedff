use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::base::{Lang, Say};
use crate::law::procedures::{Finding, StageKind, StepKind};
use crate::law::{Authority, Basis, Gap, Star};
use crate::procedure::words;
use crate::rating::Rescore;
use crate::{Certificate, Rating};

/// The stage of a procedure: which one it is, since when, and how it was reached.
/// [`Procedure::stage`](crate::Procedure::stage) gives it, and so does
/// [`Procedure::apply`](crate::Procedure::apply).
///
/// Source: 26/2026, Art. 7; 148, Annex II(1), and 1489; 1048, Annex II. [`basis`](Self::basis)
/// names the places of this one.
///
/// ```
/// use ocop::dossier::FilingOptions;
/// use ocop::law::DossierKind;
/// use ocop::procedure::StageKind;
/// use ocop::{Procedure, ProductSet};
/// use time::macros::date;
///
/// let options = FilingOptions::on(date!(2026 - 08 - 31), ProductSet::Tea, None, None)?;
/// let procedure = Procedure::new(options.file(DossierKind::First)?);
/// assert_eq!(procedure.stage().kind(), StageKind::Submitted);
/// assert_eq!(procedure.stage().on(), date!(2026 - 08 - 31));
/// assert_eq!(procedure.stage().rating(), None);
/// # Ok::<(), ocop::dossier::FilingError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses parts
/// that contradict each other, and passes over names that a later version adds. `text` is written
/// for readers and is not read back.
///
/// ```
/// use ocop::procedure::Stage;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "stage": "proposed", "on": "2026-09-25", "rated_by": null, "proposed_by": "review",
///   "proposed_on": "2026-09-25", "rescore": null, "rating": null, "finding": null,
///   "certificate": null, "gap": null,
///   "basis": [
///     {"act": "26", "annex": null, "article": 7, "clause": 2, "point": null, "reading": null}
///   ],
///   "text": {"vi": "chờ hội đồng cấp tỉnh đánh giá", "en": "before the provincial council"}
/// }"#;
/// let stage: Stage = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&stage)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    pub(super) kind: StageKind,
    pub(super) on: Date,
    pub(super) rated_by: Option<Authority>,
    /// The step that put the dossier before the council, and the day of the step.
    pub(super) proposal: Option<(StepKind, Date)>,
    pub(super) rescore: Option<Rescore>,
    pub(super) rating: Option<Rating>,
    pub(super) finding: Option<Finding>,
    pub(super) certificate: Option<Certificate>,
    pub(super) gap: Option<Gap>,
    pub(super) basis: Vec<Basis>,
}

impl Stage {
    /// A stage that a step leads to without a council's assessment.
    pub(super) const fn new(kind: StageKind, on: Date, basis: Vec<Basis>) -> Self {
        Self {
            kind,
            on,
            rated_by: None,
            proposal: None,
            rescore: None,
            rating: None,
            finding: None,
            certificate: None,
            gap: None,
            basis,
        }
    }

    /// The stage, if its parts go together.
    #[cfg(feature = "serde")]
    pub(super) fn checked(self) -> Option<Self> {
        let recognised = self.finding == Some(Finding::StarAwarded) && self.kind == StageKind::Decided;
        let settled = matches!(
            self.kind,
            StageKind::Shortlisted
                | StageKind::Candidate
                | StageKind::Returned
                | StageKind::Recognisable
                | StageKind::Unrecognised
                | StageKind::Decided
        );
        let assessed = self.finding.is_some() && self.rated_by.is_some();
        let rated = !matches!(self.finding, Some(Finding::Eliminated | Finding::Stopped));
        let fits = settled == assessed
            && self.rating.is_some() == (settled && rated)
            && self.certificate.is_some() == recognised
            && (self.rescore.is_none() || !settled);
        fits.then_some(self)
    }

    /// Which stage it is.
    #[must_use]
    pub const fn kind(&self) -> StageKind {
        self.kind
    }

    /// The day on which it was reached; at the end the day of the decision.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// The tier whose council assessed the product; `None` at the stages that wait for an
    /// assessment (submitted, proposed, forwarded).
    #[must_use]
    pub const fn rated_by(&self) -> Option<Authority> {
        self.rated_by
    }

    /// The step that put the dossier before the provincial or the central council. It stays known
    /// after the assessment. `None` before the first step, and as long as a dossier is with a
    /// district.
    ///
    /// ```
    /// use ocop::dossier::{CommuneContent, FilingOptions};
    /// use ocop::law::DossierKind;
    /// use ocop::procedure::{CommuneReport, ProcedureStep, StepKind};
    /// use ocop::{Procedure, ProductSet};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 08 - 31);
    /// let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
    /// let mut procedure = Procedure::new(filing);
    /// assert_eq!(procedure.stage().proposed_by(), None);
    ///
    /// let contents = CommuneContent::ALL.iter().map(|content| (*content, "As described"));
    /// let report = CommuneReport::new(contents)?;
    /// let stage = procedure.apply(ProcedureStep::review(date!(2026 - 09 - 18), report))?;
    /// assert_eq!(stage.proposed_by(), Some(StepKind::Review));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn proposed_by(&self) -> Option<StepKind> {
        match self.proposal {
            Some((step, _)) => Some(step),
            None => None,
        }
    }

    /// The day of the step that put the dossier before the council. The dossier counts as complete
    /// on it ([reading 33](crate::law::Reading::CompleteWhenProposed)).
    ///
    /// ```
    /// # use ocop::dossier::{CommuneContent, FilingOptions};
    /// # use ocop::law::DossierKind;
    /// # use ocop::procedure::{CommuneReport, ProcedureStep};
    /// # use ocop::{Procedure, ProductSet};
    /// # use time::macros::date;
    /// # let day = date!(2026 - 08 - 31);
    /// # let options = FilingOptions::on(day, ProductSet::Tea, None, None)?;
    /// # let mut procedure = Procedure::new(options.file(DossierKind::First)?);
    /// # let contents = CommuneContent::ALL.iter().map(|content| (*content, "As described"));
    /// # let report = CommuneReport::new(contents)?;
    ///
    /// // The commune reviews the dossier on 18 September and proposes the product.
    /// let stage = procedure.apply(ProcedureStep::review(date!(2026 - 09 - 18), report))?;
    /// assert_eq!(stage.proposed_on(), Some(date!(2026 - 09 - 18)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn proposed_on(&self) -> Option<Date> {
        match self.proposal {
            Some((_, day)) => Some(day),
            None => None,
        }
    }

    /// The spread of the members' totals and its limit, in points, if the members have to score
    /// again; else `None`.
    #[must_use]
    pub const fn rescore(&self) -> Option<Rescore> {
        self.rescore
    }

    /// The rating that the council came to; `None` at the stages that wait for an assessment, and
    /// where the product was eliminated or the evaluation stopped.
    #[must_use]
    pub const fn rating(&self) -> Option<&Rating> {
        self.rating.as_ref()
    }

    /// What the assessment means for the next step; `None` at the stages that wait for an
    /// assessment. At the end it is what the decision rests on.
    #[must_use]
    pub const fn finding(&self) -> Option<Finding> {
        self.finding
    }

    /// The certificate that was issued; `None` where the product is not recognised, or not yet.
    #[must_use]
    pub const fn certificate(&self) -> Option<Certificate> {
        self.certificate
    }

    /// What is not known of the law on the step that led there. The step was taken as the caller
    /// gave it.
    #[must_use]
    pub const fn gap(&self) -> Option<Gap> {
        self.gap
    }

    /// What the step that led there rests on.
    #[must_use]
    #[doc(alias("căn cứ", "can cu"))]
    pub fn basis(&self) -> &[Basis] {
        &self.basis
    }

    fn star(&self) -> Option<Star> {
        self.rating.map(|rating| rating.star())
    }
}

impl Say for Stage {
    /// The stage; at the end the decision.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.kind, self.certificate) {
            (StageKind::Decided, Some(certificate)) => {
                let (star, by, last) =
                    (certificate.star(), certificate.authority(), certificate.valid_through());
                words::recognised(lang, f, &by, &star, &last)?;
            }
            (StageKind::Decided, None) => {
                words::not_recognised(lang, f, &Refusal { finding: self.finding, star: self.star() })?;
            }
            (kind, _) => kind.say(lang, f)?,
        }
        match self.gap {
            Some(gap) => write!(f, "; {}", gap.text(lang)),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// Why a product is not recognised.
struct Refusal {
    finding: Option<Finding>,
    star: Option<Star>,
}

impl Say for Refusal {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.finding, self.star) {
            (Some(Finding::NoHigherStar), Some(star)) => words::no_higher_star(lang, f, &star),
            (Some(Finding::FewerStars), Some(star)) => words::below_three_stars(lang, f, &star),
            (Some(finding), _) => finding.say(lang, f),
            (None, _) => Ok(()),
        }
    }
}
