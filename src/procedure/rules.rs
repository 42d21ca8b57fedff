//! The rules of each step, without any change of state.

use time::Date;
use time::macros::date;

use super::next::basis;
use super::stage::gap_in_issue;
use super::typed::{CentreResult, DistrictResult, ProvinceResult};
use super::{
    Candidate, Decided, Decision, Filing, Findings, Forwarded, Manner, Proposal, Proposed, Proposer, Reason,
    Recognisable, Returned, Shortlisted, Stage, Step, StepError, StepKind, Submitted, Unrecognised, Verdict,
};
use crate::certificate::Certificate;
use crate::law::{DossierKind, Edition, Governing, Regime, Standing};
use crate::{Authority, Rating, SetId, Star};

/// The first day without districts.
pub(super) const NO_DISTRICTS: Date = date!(2025 - 07 - 01);

/// What does not change along the way, and the day of the last step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct File {
    pub(super) filing: Filing,
    pub(super) set: SetId,
    pub(super) governing: Governing,
    pub(super) submitted_on: Date,
    pub(super) last: Date,
}

/// What a council's assessment leads to.
pub(super) enum Weighed {
    Again(crate::rating::Rescore),
    Unrecognised(Unrecognised),
    Rated(Rating),
}

impl File {
    pub(super) const fn edition(&self) -> Edition {
        self.governing.edition()
    }

    pub(super) const fn kind(&self) -> DossierKind {
        self.governing.kind()
    }

    /// Days never go backwards, and the transition ends.
    fn check_day(&self, day: Date) -> Result<(), StepError> {
        if day < self.last {
            return Err(StepError::DayBackwards { day, last: self.last });
        }
        match (self.governing.on(day), self.governing.decide_by()) {
            (Standing::FileAnew, Some(decide_by)) => {
                Err(StepError::FileAnew { day, edition: self.edition(), decide_by })
            }
            _ => Ok(()),
        }
    }

    fn check_tier(tier: Authority, day: Date) -> Result<(), StepError> {
        if tier == Authority::District && day >= NO_DISTRICTS {
            return Err(StepError::NoDistrict { day });
        }
        Ok(())
    }

    pub(super) fn out_of_turn(&self, step: StepKind, stage: &Stage) -> StepError {
        StepError::OutOfTurn {
            step,
            stage: stage.code(),
            edition: self.edition(),
            allowed: stage.allowed(self.edition()),
        }
    }

    fn check_turn(&self, step: StepKind, stage: impl Into<Stage>) -> Result<(), StepError> {
        let stage = stage.into();
        if stage.allowed(self.edition()).contains(&step) {
            Ok(())
        } else {
            Err(self.out_of_turn(step, &stage))
        }
    }

    /// The star that an upgrade must exceed.
    fn held(&self) -> Option<Star> {
        match self.filing {
            Filing::Upgrade(certificate) => Some(certificate.star()),
            Filing::First | Filing::ReRating(_) | Filing::LateReRating(_) => None,
        }
    }

    /// Why a rating is not recognised, if it is not.
    fn refusal(&self, rating: &Rating) -> Option<Reason> {
        let star = rating.star();
        if !star.is_certifiable() {
            return Some(Reason::BelowThreeStars { star });
        }
        self.held().filter(|held| star <= *held).map(|held| Reason::NoHigherStar { star, held })
    }

    /// Checks a council's assessment and what it comes to at a tier.
    fn weigh(
        &self,
        tier: Authority,
        proposal: Option<Proposal>,
        findings: &Findings,
        on: Date,
    ) -> Result<Weighed, StepError> {
        self.check_day(on)?;
        Self::check_tier(tier, on)?;
        if findings.is_self_assessment() {
            return Err(StepError::NoCouncil);
        }
        if findings.tier() != tier {
            return Err(StepError::OtherTier { given: findings.tier(), needed: tier });
        }
        if findings.set() != self.set {
            return Err(StepError::OtherSet { given: findings.set(), needed: self.set });
        }
        if findings.edition() != self.edition() {
            return Err(StepError::OtherEdition { given: findings.edition(), needed: self.edition() });
        }
        let manner = findings.manner();
        let by_opinion = self.edition() == Edition::Decision26 && self.kind() == DossierKind::ReRating;
        if by_opinion == (manner == Manner::Sitting) {
            return Err(StepError::OtherManner { manner, kind: self.kind(), edition: self.edition() });
        }
        let unrecognised = |reason| Weighed::Unrecognised(Unrecognised { reason, tier, proposal });
        Ok(match findings.verdict() {
            Verdict::Eliminated => unrecognised(Reason::Eliminated),
            Verdict::Stopped => unrecognised(Reason::Stopped),
            Verdict::Rescore(rescore) => Weighed::Again(rescore),
            Verdict::Rated(rating) => Weighed::Rated(rating),
        })
    }

    pub(super) fn review(&self, stage: Submitted, on: Date) -> Result<Proposed, StepError> {
        self.check_turn(StepKind::Review, stage)?;
        self.check_day(on)?;
        Ok(Proposed { proposal: Proposal { by: Proposer::Commune, on }, again: None })
    }

    pub(super) fn assess_in_district(
        &self,
        stage: Submitted,
        findings: &Findings,
        on: Date,
    ) -> Result<DistrictResult, StepError> {
        const TIER: Authority = Authority::District;
        self.check_turn(StepKind::Assess, stage)?;
        let rating = match self.weigh(TIER, None, findings, on)? {
            Weighed::Again(rescore) => return Ok(DistrictResult::Again(Submitted { again: Some(rescore) })),
            Weighed::Unrecognised(unrecognised) => return Ok(DistrictResult::Unrecognised(unrecognised)),
            Weighed::Rated(rating) => rating,
        };
        // The district's own certificate is for three stars, under 148 as signed; more is the province's to rate.
        let own = self.edition() == Edition::Decision148 && rating.star() == Star::Three;
        let reason = if own || !rating.is_certifiable() { self.refusal(&rating) } else { None };
        Ok(match reason {
            Some(reason) => DistrictResult::Unrecognised(Unrecognised { reason, tier: TIER, proposal: None }),
            None if own => DistrictResult::Recognisable(Recognisable { rating, tier: TIER, proposal: None }),
            None => DistrictResult::Shortlisted(Shortlisted { rating }),
        })
    }

    pub(super) fn assess_in_province(
        &self,
        stage: Proposed,
        findings: &Findings,
        on: Date,
    ) -> Result<ProvinceResult, StepError> {
        const TIER: Authority = Authority::Province;
        let Proposed { proposal, .. } = stage;
        let rating = match self.weigh(TIER, Some(proposal), findings, on)? {
            Weighed::Again(rescore) => {
                return Ok(ProvinceResult::Again(Proposed { proposal, again: Some(rescore) }));
            }
            Weighed::Unrecognised(unrecognised) => return Ok(ProvinceResult::Unrecognised(unrecognised)),
            Weighed::Rated(rating) => rating,
        };
        if rating.star() == Star::Five {
            return Ok(ProvinceResult::Candidate(Candidate { proposal, rating }));
        }
        Ok(match self.refusal(&rating) {
            Some(reason) => {
                ProvinceResult::Unrecognised(Unrecognised { reason, tier: TIER, proposal: Some(proposal) })
            }
            None => {
                ProvinceResult::Recognisable(Recognisable { rating, tier: TIER, proposal: Some(proposal) })
            }
        })
    }

    pub(super) fn assess_at_centre(
        &self,
        stage: Forwarded,
        findings: &Findings,
        on: Date,
    ) -> Result<CentreResult, StepError> {
        const TIER: Authority = Authority::Centre;
        let Forwarded { proposal, .. } = stage;
        let rating = match self.weigh(TIER, Some(proposal), findings, on)? {
            Weighed::Again(rescore) => {
                return Ok(CentreResult::Again(Forwarded { proposal, again: Some(rescore) }));
            }
            Weighed::Unrecognised(unrecognised) => return Ok(CentreResult::Unrecognised(unrecognised)),
            Weighed::Rated(rating) => rating,
        };
        let sent_back = self.edition().regime() != Regime::Decision1048;
        if rating.star() < Star::Five && sent_back {
            return Ok(CentreResult::Returned(Returned { rating }));
        }
        Ok(match self.refusal(&rating) {
            Some(reason) => {
                CentreResult::Unrecognised(Unrecognised { reason, tier: TIER, proposal: Some(proposal) })
            }
            None => CentreResult::Recognisable(Recognisable { rating, tier: TIER, proposal: Some(proposal) }),
        })
    }

    pub(super) fn pass_on(&self, _: Shortlisted, on: Date) -> Result<Proposed, StepError> {
        self.check_day(on)?;
        Self::check_tier(Authority::District, on)?;
        Ok(Proposed { proposal: Proposal { by: Proposer::District, on }, again: None })
    }

    pub(super) fn forward(&self, _: Candidate, on: Date) -> Result<Forwarded, StepError> {
        self.check_day(on)?;
        Ok(Forwarded { proposal: Proposal { by: Proposer::Province, on }, again: None })
    }

    pub(super) fn recognise(&self, stage: Recognisable, on: Date) -> Result<Decided, StepError> {
        self.check_day(on)?;
        self.issue(StepKind::Recognise, stage.rating, stage.tier, on)
    }

    pub(super) fn decline(&self, stage: Unrecognised, on: Date) -> Result<Decided, StepError> {
        self.check_day(on)?;
        Self::check_tier(stage.tier, on)?;
        let decision = Decision::NotRecognised { reason: stage.reason };
        Ok(self.decided(StepKind::Decline, stage.tier, decision, on))
    }

    pub(super) fn take_central_result(&self, stage: Returned, on: Date) -> Result<Decided, StepError> {
        self.check_day(on)?;
        match self.refusal(&stage.rating) {
            Some(reason) => Ok(self.decided(
                StepKind::TakeCentralResult,
                Authority::Centre,
                Decision::NotRecognised { reason },
                on,
            )),
            None => self.issue(StepKind::TakeCentralResult, stage.rating, Authority::Centre, on),
        }
    }

    pub(super) fn assess_again(&self, _: Returned, on: Date) -> Result<Proposed, StepError> {
        self.check_day(on)?;
        Ok(Proposed { proposal: Proposal { by: Proposer::ProvinceAgain, on }, again: None })
    }

    fn decided(&self, step: StepKind, tier: Authority, decision: Decision, on: Date) -> Decided {
        Decided { decision, on, basis: basis(self.edition(), step, tier, self.kind()) }
    }

    /// Issues the certificate, by the authority that certifies the star on the day.
    fn issue(&self, step: StepKind, rating: Rating, tier: Authority, on: Date) -> Result<Decided, StepError> {
        let issuer = Certificate::recorded(rating.star(), on)?.authority();
        Self::check_tier(issuer, on)?;
        let certificate = Certificate::issue(&rating, issuer, on)?;
        let decision = Decision::Recognised {
            certificate,
            rating,
            gap: gap_in_issue(self.edition(), rating.star(), tier, issuer),
        };
        Ok(self.decided(step, tier, decision, on))
    }

    /// The stage after a step.
    pub(super) fn after(&self, stage: &Stage, step: &Step) -> Result<Stage, StepError> {
        Ok(match (*stage, step) {
            (Stage::Submitted(stage), Step::Review { on, .. }) => self.review(stage, *on)?.into(),
            (Stage::Submitted(stage), Step::Assess { on, findings }) => {
                self.assess_in_district(stage, findings, *on)?.into()
            }
            (Stage::Shortlisted(stage), Step::Forward { on }) => self.pass_on(stage, *on)?.into(),
            (Stage::Proposed(stage), Step::Assess { on, findings }) => {
                self.assess_in_province(stage, findings, *on)?.into()
            }
            (Stage::Candidate(stage), Step::Forward { on }) => self.forward(stage, *on)?.into(),
            (Stage::Forwarded(stage), Step::Assess { on, findings }) => {
                self.assess_at_centre(stage, findings, *on)?.into()
            }
            (Stage::Returned(stage), Step::TakeCentralResult { on }) => {
                self.take_central_result(stage, *on)?.into()
            }
            (Stage::Returned(stage), Step::AssessAgain { on }) => self.assess_again(stage, *on)?.into(),
            (Stage::Recognisable(stage), Step::Recognise { on }) => self.recognise(stage, *on)?.into(),
            (Stage::Unrecognised(stage), Step::Decline { on }) => self.decline(stage, *on)?.into(),
            (stage, step) => return Err(self.out_of_turn(step.kind(), &stage)),
        })
    }
}
