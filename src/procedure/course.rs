//! The table read for one dossier at one stage: which rows fit, and where they lead.

use alloc::vec::Vec;

use time::Date;

use crate::base::date;
use crate::certificate::{CertificateError, Status};
use crate::dossier::Filing;
use crate::law::procedures::{Actor, Finding, Manner, StageKind, StepKind};
use crate::law::{
    Authority, Basis, DossierKind, DossierStanding, Edition, Gap, Reading, ResultRule, Rules, StepRule,
    united,
};
use crate::procedure::{ProcedureStep, Stage, StepError};
use crate::{Assessment, Certificate, Outcome, Rating};

#[derive(Clone, Copy)]
pub(super) struct Course<'a> {
    pub(super) filing: Filing,
    pub(super) stage: &'a Stage,
}

impl Course<'_> {
    fn edition(self) -> Edition {
        self.filing.governing().edition()
    }

    fn rules(self) -> &'static Rules {
        self.edition().rules()
    }

    /// The rows that fit on a day: of each step the first.
    pub(super) fn rows(self, on: Date) -> Vec<&'static StepRule> {
        let settled = self.settled(on).and_then(|result| result.finding);
        let mut rows: Vec<&'static StepRule> = Vec::new();
        for row in self.rules().procedure.steps {
            let open = match row.step {
                StepKind::Recognise => settled == Some(Finding::StarAwarded),
                StepKind::Decline => settled.is_some_and(Finding::is_refusal),
                _ => true,
            };
            let first = || rows.iter().all(|other| other.step != row.step);
            if row.from.contains(&self.stage.kind)
                && self.fits(row)
                && self.fits_rating(row)
                && open
                && first()
            {
                rows.push(row);
            }
        }
        rows
    }

    /// Whether a row is for the dossier, on the way that it came before the council.
    fn fits(self, row: &StepRule) -> bool {
        let held = self.filing.certificate().map(Certificate::star);
        row.kinds.contains(&self.filing.dossier_kind())
            && (row.held.is_empty() || held.is_some_and(|star| row.held.contains(&star)))
            && row.after.is_none_or(|step| self.stage.proposed_by() == Some(step))
    }

    /// Whether a row is for the product's rating, if it has one.
    fn fits_rating(self, row: &StepRule) -> bool {
        let star = self.stage.rating.map(|rating| rating.star());
        (row.stars.is_empty() || star.is_some_and(|star| row.stars.contains(&star)))
            && row.rated_by.is_none_or(|tier| self.stage.rated_by == Some(tier))
    }

    /// Where the last assessment could lead.
    fn results(self) -> &'static [ResultRule] {
        let tier = self.stage.rated_by;
        let assessed = |row: &&StepRule| row.step == StepKind::Assess && row.tier() == tier && self.fits(row);
        match tier.and_then(|_| self.rules().procedure.steps.iter().find(assessed)) {
            Some(row) => row.results,
            None => &[],
        }
    }

    /// The result by whose points the product may go up, at the stages from which it does.
    fn points(self) -> Option<&'static ResultRule> {
        let mut results = self.results().iter();
        results.find(|result| result.finding == Some(Finding::PointsReached) && result.to == self.stage.kind)
    }

    /// The policy by which both courses are open: the product has the points to go up and fewer
    /// stars than they make.
    fn both_courses(self) -> Option<Reading> {
        let (points, rating) = (self.points()?, self.stage.rating?);
        points.both_courses.filter(|_| points.star.is_some_and(|star| rating.star() < star))
    }

    /// What the last assessment comes to on a day, where it is to be decided on: an upgrade is
    /// refused for want of a higher star only while the certificate held is valid.
    fn settled(self, on: Date) -> Option<&'static ResultRule> {
        if self.points().is_some() && self.both_courses().is_none() {
            return None;
        }
        match (self.stage.finding?, self.stage.rating) {
            (_, Some(rating)) => self.found(self.results(), &rating, on, false),
            (finding, None) => self.results().iter().find(|result| result.finding == Some(finding)),
        }
    }

    /// The first result that a rating leads to on a day, by its points too or by its star alone.
    fn found(
        self,
        results: &'static [ResultRule],
        rating: &Rating,
        on: Date,
        by_points: bool,
    ) -> Option<&'static ResultRule> {
        let star = rating.star();
        let held = self.filing.certificate().filter(|held| {
            self.filing.dossier_kind() == DossierKind::Upgrade && held.status(on) == Status::Valid
        });
        results.iter().find(|result| match result.finding {
            None | Some(Finding::FewerStars) => true,
            Some(Finding::Eliminated | Finding::Stopped | Finding::Rescore) => false,
            Some(Finding::PointsReached) => {
                let bands = self.rules().bands;
                by_points && result.star.is_some_and(|star| rating.score().reaches(bands.from(star)))
            }
            Some(Finding::NoHigherStar) => {
                star.is_certifiable() && held.is_some_and(|held| star <= held.star())
            }
            Some(Finding::StarAwarded) => result.star.is_none_or(|least| least <= star),
        })
    }

    /// What a row rests on at the stage on a day.
    pub(super) fn basis(self, row: &StepRule, on: Date) -> Vec<Basis> {
        let result = match row.step {
            StepKind::Recognise | StepKind::Decline => self.settled(on),
            StepKind::Forward => self.points(),
            _ => None,
        };
        let both = self.both_courses().map(Basis::Reading);
        united(&[row.basis, result.map_or(&[], |result| result.basis), both.as_slice()])
    }

    /// Whether the step is one of rating, which the transition of a later decision ends.
    pub(super) fn is_rating(step: StepKind) -> bool {
        matches!(step, StepKind::Review | StepKind::Assess | StepKind::AssessAgain)
    }

    /// Whether the transition is over for a dossier that is not yet rated.
    pub(super) fn is_over(self, on: Date) -> bool {
        self.filing.governing().on(on) == DossierStanding::FileAnew
    }

    /// Whether a district would have to act after districts ended. A recognition is by the
    /// authority of its day.
    pub(super) fn has_no_district(self, row: &StepRule, on: Date) -> bool {
        row.tier() == Some(Authority::District)
            && row.step != StepKind::Recognise
            && !acts(Authority::District, self.rules(), on)
    }

    /// The stage after a step.
    pub(super) fn after(self, step: &ProcedureStep) -> Result<Stage, StepError> {
        let (kind, on, stage) = (step.kind(), date::writable_in("on", step.on())?, self.stage);
        let rows = self.rows(on.max(stage.on));
        let Some(row) = rows.iter().copied().find(|row| row.step == kind) else {
            let allowed = rows.iter().map(|row| row.step).collect();
            return Err(StepError::OutOfTurn {
                step: kind,
                stage: stage.kind,
                edition: self.edition(),
                allowed,
            });
        };
        if on < stage.on {
            return Err(StepError::DayBackwards { day: on, last: stage.on });
        }
        if let Some(rate_by) =
            self.filing.governing().rate_by().filter(|_| Self::is_rating(kind) && self.is_over(on))
        {
            return Err(StepError::FileAnew { day: on, edition: self.edition(), rate_by });
        }
        if self.has_no_district(row, on) {
            return Err(StepError::NoDistrict { day: on });
        }
        let basis = self.basis(row, on);
        match (step.assessment(), step.manner(), stage.rating) {
            (Some(assessment), Some(manner), _) => self.assessed(row, assessment, manner, on),
            (_, _, Some(rating)) if kind == StepKind::Recognise => self.recognised(row, rating, &basis, on),
            (_, _, Some(rating)) if kind == StepKind::TakeCentralResult => {
                let result = self.found(row.results, &rating, on, false);
                let basis = united(&[&basis, result.map_or(&[], |result| result.basis)]);
                match result.and_then(|result| result.finding) {
                    Some(Finding::StarAwarded) => self.recognised(row, rating, &basis, on),
                    finding => Ok(self.refused(row, finding, basis, on)),
                }
            }
            _ if kind == StepKind::Decline => {
                let finding = self.settled(on).and_then(|result| result.finding);
                Ok(self.refused(row, finding, basis, on))
            }
            _ => {
                let to = row.results.first().map_or(stage.kind, |result| result.to);
                Ok(Stage { proposal: Some((kind, on)), gap: row.gap, ..Stage::new(to, on, basis) })
            }
        }
    }

    fn assessed(
        self,
        row: &'static StepRule,
        assessment: &Assessment,
        manner: Manner,
        on: Date,
    ) -> Result<Stage, StepError> {
        self.check(row, assessment, manner)?;
        let of = |finding| row.results.iter().find(|result| result.finding == Some(finding));
        let (result, rescore, rating) = match assessment.rate() {
            Outcome::Eliminated(_) => (of(Finding::Eliminated), None, None),
            Outcome::Stopped(_) => (of(Finding::Stopped), None, None),
            Outcome::Rescore(rescore) => (of(Finding::Rescore), Some(rescore), None),
            Outcome::Rated(rating) => (self.found(row.results, &rating, on, true), None, Some(rating)),
        };
        let basis = united(&[row.basis, result.map_or(&[], |result| result.basis)]);
        let to = result.map_or(self.stage.kind, |result| result.to);
        let mut stage = Stage { proposal: self.stage.proposal, rescore, ..Stage::new(to, on, basis) };
        if rescore.is_none() {
            stage.rated_by = row.tier();
            stage.rating = rating;
            stage.finding = result.and_then(|result| result.finding);
            let both = Course { filing: self.filing, stage: &stage }.both_courses();
            stage.basis.extend(both.map(Basis::Reading));
        }
        Ok(stage)
    }

    fn check(self, row: &StepRule, assessment: &Assessment, manner: Manner) -> Result<(), StepError> {
        let council = assessment.council();
        if council.is_self_assessment() {
            return Err(StepError::NoCouncil);
        }
        match row.tier() {
            Some(needed) if needed != council.tier() => {
                return Err(StepError::OtherTier { given: council.tier(), needed });
            }
            _ => {}
        }
        if assessment.set() != self.filing.set() {
            return Err(StepError::OtherSet { given: assessment.set(), needed: self.filing.set() });
        }
        if council.edition() != self.edition() {
            return Err(StepError::OtherEdition { given: council.edition(), needed: self.edition() });
        }
        if row.manners.contains(&manner) {
            Ok(())
        } else {
            Err(StepError::OtherManner {
                given: manner,
                kind: self.filing.dossier_kind(),
                edition: self.edition(),
                allowed: row.manners,
            })
        }
    }

    fn recognised(
        self,
        row: &StepRule,
        rating: Rating,
        basis: &[Basis],
        on: Date,
    ) -> Result<Stage, StepError> {
        let (certificate, gap) = Self::issue(row, &rating, on)?;
        Ok(Stage {
            rated_by: self.stage.rated_by,
            proposal: self.stage.proposal,
            rating: Some(rating),
            finding: Some(Finding::StarAwarded),
            certificate: Some(certificate),
            gap,
            ..Stage::new(StageKind::Decided, on, united(&[basis, &certificate.authority_basis()]))
        })
    }

    fn refused(self, row: &StepRule, finding: Option<Finding>, basis: Vec<Basis>, on: Date) -> Stage {
        Stage {
            rated_by: self.stage.rated_by,
            proposal: self.stage.proposal,
            rating: self.stage.rating,
            finding,
            gap: row.gap,
            ..Stage::new(StageKind::Decided, on, basis)
        }
    }

    /// The certificate that a row issues on a rating on a day, and what is not known about that.
    fn issue(
        row: &StepRule,
        rating: &Rating,
        on: Date,
    ) -> Result<(Certificate, Option<Gap>), CertificateError> {
        let star = rating.star();
        let of_the_day = Edition::of_dossier(on)?.rules();
        let issuers = of_the_day.issuers(star, on);
        let issuer = *issuers
            .iter()
            .find(|issuer| acts(**issuer, of_the_day, on))
            .ok_or(CertificateError::NotCertified { star })?;
        let certificate = Certificate::issue(rating, issuer, on)?;
        let moved = rating.certifier().map(|by| by.authority) != Some(issuer);
        let gap = if moved { Some(Gap::AuthorityChanged) } else { row.gap };
        Ok((certificate, certificate.authority_gap().or(gap)))
    }

    /// Who acts in a row on a day, with the certificate that a recognition would issue.
    pub(super) fn actor(self, row: &StepRule, on: Date) -> (Actor, Option<(Certificate, Option<Gap>)>) {
        let rating = self.stage.rating.filter(|_| row.step == StepKind::Recognise);
        let issued = rating.and_then(|rating| Self::issue(row, &rating, on).ok());
        (issued.map_or(row.actor, |(certificate, _)| Actor::deciding(certificate.authority())), issued)
    }
}

/// Whether a body at a tier still acts on a day.
fn acts(tier: Authority, rules: &Rules, on: Date) -> bool {
    tier != Authority::District || rules.procedure.districts_until.is_none_or(|last| on <= last)
}
