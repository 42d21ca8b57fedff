use alloc::string::ToString as _;
use core::fmt;

use time::Date;

use crate::base::{Allowed, Details, Lang, Problem, Say, date, problem};
use crate::catalogue::NoCrosswalk;
use crate::certificate::CertificateError;
use crate::crosswalk::words;
use crate::law::Regime;
use crate::rating::AssessmentError;
use crate::upgrade::PlanError;

/// Why there is no [`Forecast`](crate::crosswalk::Forecast), or no
/// [`Renewal`](crate::crosswalk::Renewal) for it.
///
/// Its codes are `no_crosswalk`, `not_rated`, `on_record`, `declared_minima` and `too_many_members`
/// of [`Forecast::new`](crate::crosswalk::Forecast::new), and `other_regulation` and `revoked` of
/// [`with_issued_on`](crate::crosswalk::Forecast::with_issued_on) and
/// [`with_certificate`](crate::crosswalk::Forecast::with_certificate).
///
/// ```
/// use ocop::crosswalk::Forecast;
/// use ocop::{Assessment, Council, Edition, Problem, ProductSet, ScoreSheet, SetId};
///
/// // No crosswalk leads on from the decision in force.
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
/// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// let error = Forecast::new(assessment).unwrap_err();
/// assert_eq!(error.code(), "no_crosswalk");
/// assert_eq!(error.details().set.as_deref(), Some("2026/11"));
/// # Ok::<(), ocop::rating::AssessmentError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForecastError {
    /// No crosswalk leads on from the set (`no_crosswalk`): the sheets are not of 148.
    NoCrosswalk(NoCrosswalk),
    /// Nothing can be computed from the assessment. It comes to no rating (`not_rated`), it is a
    /// result on record (`on_record`), the council declares its minima as a body
    /// (`declared_minima`), or it has more than 255 members (`too_many_members`).
    Start(PlanError),
    /// The council cannot assess under the next decision as it did (the codes of
    /// [`AssessmentError`]). It does not occur between 148 and 26/2026: a council that assessed
    /// under the former can assess under the latter.
    Council(AssessmentError),
    /// The decision of the sheets was not in force on the day of issue (`other_regulation`). The
    /// details allow the days from its first to its last, both included.
    IssuedOutside {
        /// The decision.
        regime: Regime,
        /// The day of issue.
        day: Date,
    },
    /// The certificate is under another decision than the sheets (`other_regulation`).
    OtherRegulation {
        /// The decision of the sheets.
        regime: Regime,
        /// The decision of the certificate.
        given: Regime,
    },
    /// The certificate was revoked, so that there is nothing to rate again (`revoked`). The product
    /// may be registered as for the first time ([reading 20](crate::law::Reading::Revocation)).
    Revoked {
        /// The first day on which the certificate is revoked.
        day: Date,
    },
    /// There can be no certificate of that day (the codes of [`CertificateError`]). It does not
    /// occur for 148: there can be a certificate of every day on which it was in force.
    Certificate(CertificateError),
}

impl From<NoCrosswalk> for ForecastError {
    fn from(error: NoCrosswalk) -> Self {
        Self::NoCrosswalk(error)
    }
}

impl From<PlanError> for ForecastError {
    fn from(error: PlanError) -> Self {
        Self::Start(error)
    }
}

impl From<AssessmentError> for ForecastError {
    fn from(error: AssessmentError) -> Self {
        Self::Council(error)
    }
}

impl From<CertificateError> for ForecastError {
    fn from(error: CertificateError) -> Self {
        Self::Certificate(error)
    }
}

impl Say for ForecastError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCrosswalk(error) => error.say(lang, f),
            Self::Start(error) => error.say(lang, f),
            Self::Council(error) => error.say(lang, f),
            Self::IssuedOutside { regime, day } => {
                let act = regime.act();
                let from = act.in_force_from();
                match act.last_day_in_force() {
                    Some(last) => words::issued_outside(lang, f, day, regime, &from, &last),
                    None => words::issued_before(lang, f, day, regime, &from),
                }
            }
            Self::OtherRegulation { regime, given } => words::other_regulation(lang, f, given, regime),
            Self::Revoked { day } => words::revoked(lang, f, day),
            Self::Certificate(error) => error.say(lang, f),
        }
    }
}

impl Problem for ForecastError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoCrosswalk(error) => error.code(),
            Self::Start(error) => error.code(),
            Self::Council(error) => error.code(),
            Self::IssuedOutside { .. } | Self::OtherRegulation { .. } => "other_regulation",
            Self::Revoked { .. } => "revoked",
            Self::Certificate(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::NoCrosswalk(error) => error.details(),
            Self::Start(error) => error.details(),
            Self::Council(error) => error.details(),
            Self::IssuedOutside { regime, day } => {
                let act = regime.act();
                let text = |day| date::text(day).to_string();
                let until = act.last_day_in_force().map(text);
                let allowed = Allowed::Range(Some(text(act.in_force_from())), until);
                Details::of_field("issued_on").with_given(date::text(*day)).allowing(allowed)
            }
            Self::OtherRegulation { regime, given } => {
                Details::of_field("certificate").with_given(given).allowing(Allowed::one_of([regime]))
            }
            Self::Revoked { day } => Details::of_field("certificate").with_given(date::text(*day)),
            Self::Certificate(error) => error.details(),
        }
    }
}

problem! { ForecastError }
