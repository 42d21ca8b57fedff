use alloc::boxed::Box;
use core::fmt;

use time::Date;

use super::{
    Candidate, CommuneReport, Decided, Filing, Findings, Forwarded, Procedure, Proposed, Recognisable,
    Returned, Shortlisted, Stage, Step, StepError, SubmissionError, Submitted, Unrecognised,
};
use crate::SetId;

/// A refused step of a typed procedure `P`, and the procedure as it was.
pub struct Refused<P>(Box<(P, StepError)>);

impl<P> Refused<P> {
    fn new(procedure: P, error: StepError) -> Self {
        Self(Box::new((procedure, error)))
    }

    /// Why the step was refused.
    #[must_use]
    pub fn error(&self) -> StepError {
        self.0.1
    }

    /// The procedure, unchanged.
    #[must_use]
    pub fn into_procedure(self) -> P {
        self.0.0
    }

    /// The stable code of the error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.error().code()
    }
}

impl<P> fmt::Debug for Refused<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Refused").field(&self.0.1).finish()
    }
}

impl<P> fmt::Display for Refused<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.1.fmt(f)
    }
}

impl<P> core::error::Error for Refused<P> {}

macro_rules! results {
    ($(
        $(#[$doc:meta])*
        $Name:ident, $Data:ident { $($(#[$variant_doc:meta])* $Variant:ident($Stage:ident),)* }
    )*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub enum $Name {
                $($(#[$variant_doc])* $Variant(Procedure<$Stage>),)*
            }

            pub(super) enum $Data {
                $($Variant($Stage),)*
            }

            impl From<$Data> for Stage {
                fn from(result: $Data) -> Self {
                    match result {
                        $($Data::$Variant(stage) => stage.into(),)*
                    }
                }
            }

            impl From<$Name> for Procedure {
                fn from(result: $Name) -> Self {
                    match result {
                        $($Name::$Variant(procedure) => procedure.into(),)*
                    }
                }
            }

            impl $Name {
                fn of<S>(result: $Data, before: Procedure<S>, step: Step) -> Self {
                    match result {
                        $($Data::$Variant(stage) => Self::$Variant(before.moved(step, stage)),)*
                    }
                }
            }
        )*
    };
}

results! {
    /// What a district's assessment leads to (1048 and 148 as signed).
    AfterDistrict, DistrictResult {
        /// The members score again.
        Again(Submitted),
        /// No recognition.
        Unrecognised(Unrecognised),
        /// Three stars under 148 as signed: the district recognises.
        Recognisable(Recognisable),
        /// The province is to rate it.
        Shortlisted(Shortlisted),
    }

    /// What a province's assessment leads to.
    AfterProvince, ProvinceResult {
        /// The members score again.
        Again(Proposed),
        /// No recognition.
        Unrecognised(Unrecognised),
        /// Three or four stars.
        Recognisable(Recognisable),
        /// Five stars: the centre is to rate it.
        Candidate(Candidate),
    }

    /// What the centre's assessment leads to.
    AfterCentre, CentreResult {
        /// The members score again.
        Again(Forwarded),
        /// No recognition.
        Unrecognised(Unrecognised),
        /// Five stars; under 1048 also three or four, which the province recognises on the central result.
        Recognisable(Recognisable),
        /// Fewer than five stars: the province has two courses.
        Returned(Returned),
    }
}

impl Procedure<Submitted> {
    /// Submits a dossier for a product set on a day.
    ///
    /// The day picks the edition of the rules ([`Edition::of_dossier`](crate::law::Edition::of_dossier)); the set must be of its regime.
    /// Submitted counts as received.
    ///
    /// # Errors
    ///
    /// [`SubmissionError`] for a set of another regime, a day before 2019-08-21, an upgrade of a certificate that cannot be upgraded on
    /// the day, and a re-rating outside the time for filing it.
    pub fn submit(filing: Filing, set: SetId, on: Date) -> Result<Self, SubmissionError> {
        Self::begin(filing, set, on, Submitted { again: None })
    }

    /// The commune has assessed the four contents, reports and proposes (26/2026, Art. 7(2); 1489).
    ///
    /// Later than the 15 working days is possible and reported ([`Procedure::delays`]).
    ///
    /// # Errors
    ///
    /// [`Refused`] under an edition without commune review, on a day before the submission, or once the transition is over.
    pub fn review(self, report: CommuneReport, on: Date) -> Result<Procedure<Proposed>, Refused<Self>> {
        match self.file.review(self.stage, on) {
            Ok(stage) => Ok(self.moved(Step::Review { on, report }, stage)),
            Err(error) => Err(Refused::new(self, error)),
        }
    }

    /// The district council has assessed the product (1048; 148 as signed).
    ///
    /// # Errors
    ///
    /// [`Refused`] under an edition without districts, for findings of another tier, set or edition, on a day before the submission,
    /// from 2025-07-01, when there were no districts any more.
    pub fn assess(self, findings: Findings, on: Date) -> Result<AfterDistrict, Refused<Self>> {
        match self.file.assess_in_district(self.stage, &findings, on) {
            Ok(result) => Ok(AfterDistrict::of(result, self, Step::Assess { on, findings })),
            Err(error) => Err(Refused::new(self, error)),
        }
    }
}

impl Procedure<Shortlisted> {
    /// The district passes the product on to the province (1048: three stars and more; 148 as signed: four and more).
    ///
    /// # Errors
    ///
    /// [`Refused`] on a day before the last step, or from 2025-07-01.
    pub fn forward(self, on: Date) -> Result<Procedure<Proposed>, Refused<Self>> {
        match self.file.pass_on(self.stage, on) {
            Ok(stage) => Ok(self.moved(Step::Forward { on }, stage)),
            Err(error) => Err(Refused::new(self, error)),
        }
    }
}

impl Procedure<Proposed> {
    /// The provincial council has assessed the product (26/2026, Art. 7(3); re-ratings 7(6)(d)).
    ///
    /// 1048 has the council assess twice, with samples tested in between: the assessment is that of the last round held.
    ///
    /// # Errors
    ///
    /// [`Refused`] for findings of another tier, set or edition or made in another manner than the decision allows, on a day before the
    /// last step, or once the transition is over.
    pub fn assess(self, findings: Findings, on: Date) -> Result<AfterProvince, Refused<Self>> {
        match self.file.assess_in_province(self.stage, &findings, on) {
            Ok(result) => Ok(AfterProvince::of(result, self, Step::Assess { on, findings })),
            Err(error) => Err(Refused::new(self, error)),
        }
    }
}

impl Procedure<Candidate> {
    /// The provincial chairman approves the result and the province proposes the product to the ministry (26/2026, Art. 7(3)(e)).
    ///
    /// # Errors
    ///
    /// [`Refused`] on a day before the last step, or once the transition is over.
    pub fn forward(self, on: Date) -> Result<Procedure<Forwarded>, Refused<Self>> {
        match self.file.forward(self.stage, on) {
            Ok(stage) => Ok(self.moved(Step::Forward { on }, stage)),
            Err(error) => Err(Refused::new(self, error)),
        }
    }
}

impl Procedure<Forwarded> {
    /// The central council has assessed the product (26/2026, Art. 7(4); re-ratings 7(6)(e)); under 1048 in the last round held.
    ///
    /// # Errors
    ///
    /// As [`Procedure::<Proposed>::assess`].
    pub fn assess(self, findings: Findings, on: Date) -> Result<AfterCentre, Refused<Self>> {
        match self.file.assess_at_centre(self.stage, &findings, on) {
            Ok(result) => Ok(AfterCentre::of(result, self, Step::Assess { on, findings })),
            Err(error) => Err(Refused::new(self, error)),
        }
    }
}

impl Procedure<Returned> {
    /// The first course: the province settles the matter on the central result, with recognition at three or four stars and without
    /// below ([`Reading::FiveStarCandidate`](crate::law::Reading::FiveStarCandidate)).
    ///
    /// # Errors
    ///
    /// [`Refused`] on a day before the last step, once the transition is over, or if no certificate can be issued on the day.
    pub fn take_central_result(self, on: Date) -> Result<Procedure<Decided>, Refused<Self>> {
        match self.file.take_central_result(self.stage, on) {
            Ok(stage) => Ok(self.moved(Step::TakeCentralResult { on }, stage)),
            Err(error) => Err(Refused::new(self, error)),
        }
    }

    /// The second course: the province has the product assessed again.
    ///
    /// # Errors
    ///
    /// [`Refused`] on a day before the last step, or once the transition is over.
    pub fn assess_again(self, on: Date) -> Result<Procedure<Proposed>, Refused<Self>> {
        match self.file.assess_again(self.stage, on) {
            Ok(stage) => Ok(self.moved(Step::AssessAgain { on }, stage)),
            Err(error) => Err(Refused::new(self, error)),
        }
    }
}

impl Procedure<Recognisable> {
    /// The product is recognised and its certificate issued, by the authority that certifies the star on the day
    /// ([`Policy::IssuerOfTheDay`](super::Policy::IssuerOfTheDay)).
    ///
    /// # Errors
    ///
    /// [`Refused`] on a day before the last step, once the transition is over, or if no certificate can be issued on the day.
    pub fn recognise(self, on: Date) -> Result<Procedure<Decided>, Refused<Self>> {
        match self.file.recognise(self.stage, on) {
            Ok(stage) => Ok(self.moved(Step::Recognise { on }, stage)),
            Err(error) => Err(Refused::new(self, error)),
        }
    }
}

impl Procedure<Unrecognised> {
    /// The result is made known; there is no recognition and no certificate (26/2026, Art. 4(1)(a) and 7(3)(g)).
    ///
    /// # Errors
    ///
    /// [`Refused`] on a day before the last step, or once the transition is over.
    pub fn decline(self, on: Date) -> Result<Procedure<Decided>, Refused<Self>> {
        match self.file.decline(self.stage, on) {
            Ok(stage) => Ok(self.moved(Step::Decline { on }, stage)),
            Err(error) => Err(Refused::new(self, error)),
        }
    }
}

impl Procedure<Decided> {
    /// The decision and its day.
    #[must_use]
    pub const fn decided(&self) -> Decided {
        self.stage
    }
}
