use core::fmt;

use time::Date;

use super::{CommuneReport, Findings, Manner};
use crate::certificate::CertificateError;
use crate::law::{DossierKind, Edition};
use crate::{Authority, SetId, Text};

/// A step of the procedure, with its day.
///
/// [`Procedure::apply`](super::Procedure::apply) takes it if it is the dossier's turn, and the typed procedures have a method for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The commune has assessed the four contents, reports and proposes the product to the province.
    Review {
        /// The day of the proposal.
        on: Date,
        /// The report.
        report: CommuneReport,
    },
    /// The council of the tier whose turn it is has assessed the product.
    Assess {
        /// The day of the assessment.
        on: Date,
        /// The assessment.
        findings: Findings,
    },
    /// The product is recognised and its certificate issued.
    Recognise {
        /// The day of the decision and of issue.
        on: Date,
    },
    /// The result is made known: no recognition, no certificate.
    Decline {
        /// The day.
        on: Date,
    },
    /// The dossier goes up: from district to province, or from province to centre.
    Forward {
        /// The day of the proposal to the higher tier.
        on: Date,
    },
    /// The province settles the matter on the central result
    /// ([`Reading::FiveStarCandidate`](crate::law::Reading::FiveStarCandidate), the first course).
    TakeCentralResult {
        /// The day of the decision.
        on: Date,
    },
    /// The province has the product assessed again
    /// ([`Reading::FiveStarCandidate`](crate::law::Reading::FiveStarCandidate), the second course).
    AssessAgain {
        /// The day.
        on: Date,
    },
}

impl Step {
    /// What kind of step it is.
    #[must_use]
    pub const fn kind(&self) -> StepKind {
        match self {
            Self::Review { .. } => StepKind::Review,
            Self::Assess { .. } => StepKind::Assess,
            Self::Recognise { .. } => StepKind::Recognise,
            Self::Decline { .. } => StepKind::Decline,
            Self::Forward { .. } => StepKind::Forward,
            Self::TakeCentralResult { .. } => StepKind::TakeCentralResult,
            Self::AssessAgain { .. } => StepKind::AssessAgain,
        }
    }

    /// Its day.
    #[must_use]
    pub const fn on(&self) -> Date {
        match self {
            Self::Review { on, .. }
            | Self::Assess { on, .. }
            | Self::Recognise { on }
            | Self::Decline { on }
            | Self::Forward { on }
            | Self::TakeCentralResult { on }
            | Self::AssessAgain { on } => *on,
        }
    }
}

/// A kind of step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StepKind {
    /// The commune's review and proposal.
    Review,
    /// A council's assessment.
    Assess,
    /// Recognition and certificate.
    Recognise,
    /// No recognition and no certificate.
    Decline,
    /// Forwarding to the next tier.
    Forward,
    /// The province settles the matter on the central result.
    TakeCentralResult,
    /// The province assesses again after the centre.
    AssessAgain,
}

impl StepKind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Review,
        Self::Assess,
        Self::Recognise,
        Self::Decline,
        Self::Forward,
        Self::TakeCentralResult,
        Self::AssessAgain,
    ];

    /// The stable code, also used in stored form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::Assess => "assess",
            Self::Recognise => "recognise",
            Self::Decline => "decline",
            Self::Forward => "forward",
            Self::TakeCentralResult => "take_central_result",
            Self::AssessAgain => "assess_again",
        }
    }

    /// The step in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Review => {
                Text::new("đánh giá bốn nội dung và đề nghị", "review of the four contents and proposal")
            }
            Self::Assess => Text::new("hội đồng đánh giá, phân hạng", "assessment by the council"),
            Self::Recognise => Text::new("công nhận, cấp giấy chứng nhận", "recognition and certificate"),
            Self::Decline => Text::new("thông báo không công nhận", "notice that there is no recognition"),
            Self::Forward => Text::new("chuyển hồ sơ lên cấp trên", "forwarding to the next tier"),
            Self::TakeCentralResult => {
                Text::new("quyết định theo kết quả của trung ương", "decision on the central result")
            }
            Self::AssessAgain => Text::new("cấp tỉnh đánh giá lại", "assessment again by the province"),
        }
    }
}

impl fmt::Display for StepKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Why a step is refused. The procedure stays as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StepError {
    /// It is not the step's turn.
    #[error("{step} is not possible at stage {stage} under {edition}; {}", Allowed(.allowed))]
    OutOfTurn {
        /// The step.
        step: StepKind,
        /// The code of the stage.
        stage: &'static str,
        /// The edition of the rules.
        edition: Edition,
        /// The steps that are possible.
        allowed: &'static [StepKind],
    },
    /// The day is before the step before it.
    #[error("a step on {day} cannot follow one on {last}: days never go backwards")]
    DayBackwards {
        /// The day given.
        day: Date,
        /// The day of the step before.
        last: Date,
    },
    /// The transition of 26/2026 is over for the dossier.
    #[error(
        "too late on {day}: a dossier under {edition} that was not decided by {decide_by} must be filed anew under 26/2026"
    )]
    FileAnew {
        /// The day given.
        day: Date,
        /// The edition that governed the dossier.
        edition: Edition,
        /// The last day for a decision.
        decide_by: Date,
    },
    /// The assessment is another tier's.
    #[error("an assessment by the {given}; it is the {needed}'s turn")]
    OtherTier {
        /// Who assessed.
        given: Authority,
        /// Whose turn it is.
        needed: Authority,
    },
    /// The assessment is the producer's own or a draft, not a council's.
    #[error("a self-assessment; a council's assessment is needed")]
    NoCouncil,
    /// The assessment is of another product set.
    #[error("an assessment for {given}; the dossier is for {needed}")]
    OtherSet {
        /// The set of the sheets.
        given: SetId,
        /// The set of the dossier.
        needed: SetId,
    },
    /// The assessment follows another edition of the rules.
    #[error("an assessment under {given}; {needed} governs the dossier")]
    OtherEdition {
        /// The council's edition.
        given: Edition,
        /// The dossier's edition.
        needed: Edition,
    },
    /// The council may not come to its assessment in this manner.
    #[error("{} cannot be assessed by {} under {edition}; {}", .kind.name().en(), .manner.name().en(), AllowedManner(.edition, .kind))]
    OtherManner {
        /// The manner.
        manner: Manner,
        /// The kind of the dossier.
        kind: DossierKind,
        /// The edition of the rules.
        edition: Edition,
    },
    /// There are no districts any more.
    #[error(
        "no district acts on {day}: districts ended on 2025-06-30; what becomes of a dossier there is not known"
    )]
    NoDistrict {
        /// The day.
        day: Date,
    },
    /// The certificate cannot be issued.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
}

struct Allowed<'a>(&'a [StepKind]);

impl fmt::Display for Allowed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((first, others)) = self.0.split_first() else {
            return f.write_str("the procedure has ended");
        };
        write!(f, "allowed: {first}")?;
        others.iter().try_for_each(|other| write!(f, " or {other}"))
    }
}

struct AllowedManner<'a>(&'a Edition, &'a DossierKind);

impl fmt::Display for AllowedManner<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.0, self.1) {
            (Edition::Decision26, DossierKind::ReRating) => {
                "allowed: written opinion, or a sitting because opinions differ or the matter is complex"
            }
            _ => "allowed: a sitting",
        })
    }
}

impl StepError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::OutOfTurn { .. } => "out_of_turn",
            Self::DayBackwards { .. } => "day_backwards",
            Self::FileAnew { .. } => "file_anew",
            Self::OtherTier { .. } => "other_tier",
            Self::NoCouncil => "no_council",
            Self::OtherSet { .. } => "other_set",
            Self::OtherEdition { .. } => "other_edition",
            Self::OtherManner { .. } => "other_manner",
            Self::NoDistrict { .. } => "no_district",
            Self::Certificate(error) => error.code(),
        }
    }
}
