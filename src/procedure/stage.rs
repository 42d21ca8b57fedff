use core::fmt;

use time::Date;

use super::{Gap, StepKind};
use crate::certificate::Certificate;
use crate::law::{Basis, Edition, Regime};
use crate::rating::Rescore;
use crate::{Authority, Lang, Rating, Star, Text};

/// Who put a dossier before the provincial or the central council, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Proposal {
    pub(super) by: Proposer,
    pub(super) on: Date,
}

impl Proposal {
    /// Who proposed.
    #[must_use]
    pub const fn by(self) -> Proposer {
        self.by
    }

    /// The day, on which the dossier counts as complete ([`Policy::CompleteWhenProposed`](super::Policy::CompleteWhenProposed)).
    #[must_use]
    pub const fn on(self) -> Date {
        self.on
    }
}

/// Who puts a dossier before a council.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Proposer {
    /// The commune, to the province.
    Commune,
    /// The district, to the province.
    District,
    /// The province, to the centre.
    Province,
    /// The provincial chairman, who has the product assessed again after the centre.
    ProvinceAgain,
}

/// Filed: with the commune, or with the district before 1489.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Submitted {
    pub(super) again: Option<Rescore>,
}

impl Submitted {
    /// The spread of a district council's totals over its own limit, if the members have to score again.
    #[must_use]
    pub const fn rescore(&self) -> Option<Rescore> {
        self.again
    }
}

/// Before the provincial council.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposed {
    pub(super) proposal: Proposal,
    pub(super) again: Option<Rescore>,
}

impl Proposed {
    /// Who proposed it to the province, and when.
    #[must_use]
    pub const fn proposal(&self) -> Proposal {
        self.proposal
    }

    /// The spread of the members' totals over the limit, if they have to score again.
    #[must_use]
    pub const fn rescore(&self) -> Option<Rescore> {
        self.again
    }
}

/// Rated by a district that passes it on to the province: three stars and more under 1048, four and more under 148 as signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortlisted {
    pub(super) rating: Rating,
}

impl Shortlisted {
    /// The district's rating.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        &self.rating
    }
}

/// Rated five stars by the province: the centre decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "tiềm năng 5 sao")]
pub struct Candidate {
    pub(super) proposal: Proposal,
    pub(super) rating: Rating,
}

impl Candidate {
    /// The province's rating.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        &self.rating
    }
}

/// Before the central council.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forwarded {
    pub(super) proposal: Proposal,
    pub(super) again: Option<Rescore>,
}

impl Forwarded {
    /// When the province proposed it to the centre.
    #[must_use]
    pub const fn proposal(&self) -> Proposal {
        self.proposal
    }

    /// The spread of the members' totals over the limit, if they have to score again.
    #[must_use]
    pub const fn rescore(&self) -> Option<Rescore> {
        self.again
    }
}

/// Back from the centre with fewer than five stars: the province has two courses
/// ([`Reading::FiveStarCandidate`](crate::law::Reading::FiveStarCandidate)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Returned {
    pub(super) rating: Rating,
}

impl Returned {
    /// The centre's rating.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        &self.rating
    }
}

/// Rated for recognition: a decision and a certificate follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recognisable {
    pub(super) rating: Rating,
    pub(super) tier: Authority,
    pub(super) proposal: Option<Proposal>,
}

impl Recognisable {
    /// The rating.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        &self.rating
    }

    /// The tier whose council rated.
    #[must_use]
    pub const fn tier(&self) -> Authority {
        self.tier
    }
}

/// Not to be recognised: the result is made known and the procedure ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unrecognised {
    pub(super) reason: Reason,
    pub(super) tier: Authority,
    pub(super) proposal: Option<Proposal>,
}

impl Unrecognised {
    /// Why.
    #[must_use]
    pub const fn reason(&self) -> Reason {
        self.reason
    }

    /// The tier whose council assessed.
    #[must_use]
    pub const fn tier(&self) -> Authority {
        self.tier
    }
}

/// Why a product is not recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The dossier was eliminated.
    Eliminated,
    /// The evaluation stopped.
    Stopped,
    /// One or two stars.
    BelowThreeStars {
        /// The awarded star.
        star: Star,
    },
    /// An upgrade that brings no higher star: the certificate stays as it was
    /// ([`Reading::Upgrade`](crate::law::Reading::Upgrade)).
    NoHigherStar {
        /// The awarded star.
        star: Star,
        /// The star of the certificate.
        held: Star,
    },
}

impl Reason {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Eliminated => "eliminated",
            Self::Stopped => "stopped",
            Self::BelowThreeStars { .. } => "below_three_stars",
            Self::NoHigherStar { .. } => "no_higher_star",
        }
    }

    /// The reason in a language.
    #[must_use]
    pub const fn text(self, lang: Lang) -> impl fmt::Display {
        ReasonText(self, lang)
    }
}

struct ReasonText(Reason, Lang);

impl fmt::Display for ReasonText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            (Reason::Eliminated, Lang::Vi) => f.write_str("hồ sơ bị loại"),
            (Reason::Eliminated, Lang::En) => f.write_str("the dossier was eliminated"),
            (Reason::Stopped, Lang::Vi) => f.write_str("việc đánh giá đã dừng"),
            (Reason::Stopped, Lang::En) => f.write_str("the evaluation stopped"),
            (Reason::BelowThreeStars { star }, Lang::Vi) => write!(f, "đạt {star} sao, dưới 3 sao"),
            (Reason::BelowThreeStars { star }, Lang::En) => {
                write!(f, "awarded {star}, fewer than 3 stars")
            }
            (Reason::NoHigherStar { star, held }, Lang::Vi) => {
                write!(f, "đạt {star} sao, không cao hơn {held} sao đang có")
            }
            (Reason::NoHigherStar { star, held }, Lang::En) => {
                write!(f, "awarded {star}, no more than the {held} stars it has")
            }
        }
    }
}

/// Decided: the end of the procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decided {
    pub(super) decision: Decision,
    pub(super) on: Date,
    pub(super) basis: &'static [Basis],
}

impl Decided {
    /// The decision.
    #[must_use]
    pub const fn decision(&self) -> Decision {
        self.decision
    }

    /// Its day.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// What it rests on.
    #[must_use]
    pub const fn basis(&self) -> &'static [Basis] {
        self.basis
    }

    /// The new certificate, if the product was recognised.
    #[must_use]
    pub const fn certificate(&self) -> Option<Certificate> {
        match self.decision {
            Decision::Recognised { certificate, .. } => Some(certificate),
            Decision::NotRecognised { .. } => None,
        }
    }
}

/// What a procedure ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Recognised, with a certificate.
    #[doc(alias = "quyết định công nhận")]
    Recognised {
        /// The certificate issued.
        certificate: Certificate,
        /// The rating it rests on.
        rating: Rating,
        /// What the library does not know about how it came to be issued; the step was taken on the caller's word.
        gap: Option<Gap>,
    },
    /// Not recognised.
    NotRecognised {
        /// Why.
        reason: Reason,
    },
}

impl Decision {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Recognised { .. } => "recognised",
            Self::NotRecognised { .. } => "not_recognised",
        }
    }

    /// The decision in a language.
    #[must_use]
    pub const fn text(self, lang: Lang) -> impl fmt::Display {
        DecisionText(self, lang)
    }
}

struct DecisionText(Decision, Lang);

impl fmt::Display for DecisionText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            (Decision::Recognised { certificate, gap, .. }, lang) => {
                let (star, by) = (certificate.star(), certificate.authority().name().get(lang));
                let through = crate::date::text(certificate.valid_through());
                match lang {
                    Lang::Vi => {
                        write!(f, "{by} công nhận {star} sao, giấy chứng nhận có giá trị đến hết {through}")?;
                    }
                    Lang::En => {
                        write!(f, "{star} stars recognised ({by}), certificate valid through {through}")?;
                    }
                }
                match gap {
                    Some(gap) => write!(f, "; {}", gap.name().get(lang)),
                    None => Ok(()),
                }
            }
            (Decision::NotRecognised { reason }, Lang::Vi) => {
                write!(f, "không công nhận: {}", reason.text(Lang::Vi))
            }
            (Decision::NotRecognised { reason }, Lang::En) => {
                write!(f, "not recognised: {}", reason.text(Lang::En))
            }
        }
    }
}

/// Where a procedure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Filed.
    Submitted(Submitted),
    /// Rated by the district, to be passed on to the province.
    Shortlisted(Shortlisted),
    /// Before the provincial council.
    Proposed(Proposed),
    /// Rated five stars by the province, to be passed on to the centre.
    Candidate(Candidate),
    /// Before the central council.
    Forwarded(Forwarded),
    /// Back from the centre with fewer than five stars.
    Returned(Returned),
    /// To be recognised.
    Recognisable(Recognisable),
    /// Not to be recognised.
    Unrecognised(Unrecognised),
    /// Ended.
    Decided(Decided),
}

impl Stage {
    /// The stable code, also used in stored form.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Submitted(_) => "submitted",
            Self::Shortlisted(_) => "shortlisted",
            Self::Proposed(_) => "proposed",
            Self::Candidate(_) => "candidate",
            Self::Forwarded(_) => "forwarded",
            Self::Returned(_) => "returned",
            Self::Recognisable(_) => "recognisable",
            Self::Unrecognised(_) => "unrecognised",
            Self::Decided(_) => "decided",
        }
    }

    /// The stage in words.
    #[must_use]
    pub const fn name(&self) -> Text {
        match self {
            Self::Submitted(_) => Text::new("đã nộp hồ sơ", "dossier submitted"),
            Self::Shortlisted(_) => Text::new(
                "cấp huyện đã phân hạng, chờ chuyển cấp tỉnh",
                "rated by the district, to go to the province",
            ),
            Self::Proposed(_) => Text::new("chờ hội đồng cấp tỉnh đánh giá", "before the provincial council"),
            Self::Candidate(_) => Text::new(
                "cấp tỉnh đánh giá 5 sao, chờ chuyển trung ương",
                "rated 5 stars by the province, to go to the centre",
            ),
            Self::Forwarded(_) => {
                Text::new("chờ hội đồng cấp trung ương đánh giá", "before the central council")
            }
            Self::Returned(_) => Text::new(
                "trung ương đánh giá dưới 5 sao, chờ cấp tỉnh xử lý",
                "fewer than 5 stars at the centre, back with the province",
            ),
            Self::Recognisable(_) => {
                Text::new("chờ quyết định công nhận", "awaiting the recognition decision")
            }
            Self::Unrecognised(_) => Text::new(
                "không được công nhận, chờ thông báo kết quả",
                "not recognised, awaiting notice of the result",
            ),
            Self::Decided(_) => Text::new("đã có kết quả cuối cùng", "decided"),
        }
    }

    /// The kinds of steps that are possible at the stage under an edition of the rules; none at the end.
    #[must_use]
    pub const fn allowed(&self, edition: Edition) -> &'static [StepKind] {
        match self {
            Self::Submitted(_) => match edition {
                Edition::Decision148As1489 | Edition::Decision26 => &[StepKind::Review],
                Edition::Decision1048 | Edition::Decision1048As781 | Edition::Decision148 => {
                    &[StepKind::Assess]
                }
            },
            Self::Proposed(_) | Self::Forwarded(_) => &[StepKind::Assess],
            Self::Shortlisted(_) | Self::Candidate(_) => &[StepKind::Forward],
            Self::Returned(_) => &[StepKind::TakeCentralResult, StepKind::AssessAgain],
            Self::Recognisable(_) => &[StepKind::Recognise],
            Self::Unrecognised(_) => &[StepKind::Decline],
            Self::Decided(_) => &[],
        }
    }

    /// The decision, at the end.
    #[must_use]
    pub const fn decision(&self) -> Option<Decision> {
        match self {
            Self::Decided(decided) => Some(decided.decision),
            _ => None,
        }
    }
}

/// What the library does not know about issuing a certificate under the dossier's edition.
pub(super) fn gap_in_issue(edition: Edition, star: Star, tier: Authority, issuer: Authority) -> Option<Gap> {
    if Authority::certifying(star, edition) != Some(issuer) {
        Some(Gap::AuthorityChanged)
    } else if edition.regime() == Regime::Decision148 && tier == Authority::Centre && star < Star::Five {
        Some(Gap::CentralResultUnder148)
    } else if issuer == Authority::District && tier != Authority::District {
        Some(Gap::ProvincialThreeStars)
    } else {
        None
    }
}

macro_rules! stages {
    ($($Name:ident)*) => {
        $(
            impl From<$Name> for Stage {
                fn from(data: $Name) -> Self {
                    Self::$Name(data)
                }
            }

            impl TryFrom<Stage> for $Name {
                type Error = Stage;

                fn try_from(stage: Stage) -> Result<Self, Stage> {
                    match stage {
                        Stage::$Name(data) => Ok(data),
                        other => Err(other),
                    }
                }
            }
        )*
    };
}

stages! { Submitted Shortlisted Proposed Candidate Forwarded Returned Recognisable Unrecognised Decided }
