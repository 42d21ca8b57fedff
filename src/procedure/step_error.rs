use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::base::date::InvalidDate;
use crate::base::{Allowed, Details, Lang, OneOf, Problem, Say, date, problem};
use crate::catalogue::SetId;
use crate::certificate::CertificateError;
use crate::law::procedures::{Manner, StageKind, StepKind};
use crate::law::{Authority, DossierKind, Edition};
use crate::procedure::words;

/// Why a step is refused. The procedure is not changed by it.
///
/// ```
/// use ocop::dossier::FilingOptions;
/// use ocop::law::DossierKind;
/// use ocop::procedure::ProcedureStep;
/// use ocop::{Allowed, Lang, Problem, Procedure, ProductSet, Say};
/// use time::macros::date;
///
/// let day = date!(2026 - 08 - 31);
/// let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
/// let mut procedure = Procedure::new(filing);
/// let error = procedure.apply(ProcedureStep::recognise(day)).unwrap_err();
/// assert_eq!(error.code(), "out_of_turn");
/// assert_eq!(error.details().allowed, Allowed::OneOf(vec!["review".to_owned()]));
/// println!("{}", error.text(Lang::Vi));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StepError {
    /// The step is not possible at the stage (`out_of_turn`).
    OutOfTurn {
        /// The step.
        step: StepKind,
        /// The stage.
        stage: StageKind,
        /// The edition of the rules.
        edition: Edition,
        /// The steps that are possible; empty at the end.
        allowed: Vec<StepKind>,
    },
    /// The day is before that of the stage, which is the day of the step before it
    /// (`day_backwards`).
    DayBackwards {
        /// The day given.
        day: Date,
        /// The day of the stage.
        last: Date,
    },
    /// The day is outside the years 1 to 9999 (`invalid_date`).
    OutOfCalendar(InvalidDate),
    /// The dossier was not rated by the last day of the transition, and must be filed anew
    /// (`file_anew`).
    FileAnew {
        /// The day given.
        day: Date,
        /// The edition that governed the dossier.
        edition: Edition,
        /// The last day for its rating, that day included.
        rate_by: Date,
    },
    /// The assessment is a self-assessment and not a council's (`no_council`).
    NoCouncil,
    /// The assessment is one of another tier's council (`other_tier`).
    OtherTier {
        /// The tier that assessed.
        given: Authority,
        /// The tier that has to assess.
        needed: Authority,
    },
    /// The assessment is for another criteria set than the dossier's (`other_set`).
    OtherSet {
        /// The set of the sheets.
        given: SetId,
        /// The set of the dossier.
        needed: SetId,
    },
    /// The assessment follows another edition than the dossier's (`other_edition`).
    OtherEdition {
        /// The council's edition.
        given: Edition,
        /// The dossier's edition.
        needed: Edition,
    },
    /// The council may not come to its assessment in this manner at this stage (`other_manner`).
    OtherManner {
        /// The manner.
        given: Manner,
        /// The kind of the dossier.
        kind: DossierKind,
        /// The edition of the rules.
        edition: Edition,
        /// The manners that are possible.
        allowed: &'static [Manner],
    },
    /// A district would have to act, and there are no districts any more on that day
    /// (`no_district`).
    NoDistrict {
        /// The day.
        day: Date,
    },
    /// The certificate cannot be issued; the code is that of the [`CertificateError`], which is
    /// `out_of_calendar` for a certificate that would end after the year 9999.
    Certificate(CertificateError),
}

impl From<InvalidDate> for StepError {
    fn from(error: InvalidDate) -> Self {
        Self::OutOfCalendar(error)
    }
}

impl From<CertificateError> for StepError {
    fn from(error: CertificateError) -> Self {
        Self::Certificate(error)
    }
}

impl Say for StepError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfTurn { step, stage, allowed, .. } if allowed.is_empty() => {
                words::out_of_turn_ended(lang, f, step, stage)
            }
            Self::OutOfTurn { step, stage, edition, allowed } => {
                words::out_of_turn(lang, f, step, stage, edition, &OneOf(allowed))
            }
            Self::DayBackwards { day, last } => words::day_backwards(lang, f, day, last),
            Self::OutOfCalendar(error) => error.say(lang, f),
            Self::FileAnew { day, edition, rate_by } => words::too_late(lang, f, day, edition, rate_by),
            Self::NoCouncil => words::no_council(lang, f),
            Self::OtherTier { given, needed } => words::other_tier(lang, f, given, needed),
            Self::OtherSet { given, needed } => words::other_set(lang, f, given, needed),
            Self::OtherEdition { given, needed } => words::other_edition(lang, f, given, needed),
            Self::OtherManner { given, kind, edition, allowed } => {
                words::other_manner(lang, f, given, kind, edition, &OneOf(allowed))
            }
            Self::NoDistrict { day } => words::no_district(lang, f, day),
            Self::Certificate(error) => error.say(lang, f),
        }
    }
}

impl Problem for StepError {
    fn code(&self) -> &'static str {
        match self {
            Self::OutOfTurn { .. } => "out_of_turn",
            Self::DayBackwards { .. } => "day_backwards",
            Self::OutOfCalendar(error) => error.code(),
            Self::FileAnew { .. } => "file_anew",
            Self::NoCouncil => "no_council",
            Self::OtherTier { .. } => "other_tier",
            Self::OtherSet { .. } => "other_set",
            Self::OtherEdition { .. } => "other_edition",
            Self::OtherManner { .. } => "other_manner",
            Self::NoDistrict { .. } => "no_district",
            Self::Certificate(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        let day = |day: &Date| Details::of_field("on").with_given(date::text(*day));
        let until = |last: Date| Allowed::Range(None, Some(alloc::format!("{}", date::text(last))));
        match self {
            Self::OutOfTurn { step, allowed, .. } => {
                Details::of_field("step").with_given(step).allowing(Allowed::one_of(allowed))
            }
            Self::DayBackwards { day: given, last } => {
                let from = Some(alloc::format!("{}", date::text(*last)));
                day(given).allowing(Allowed::Range(from, None))
            }
            Self::OutOfCalendar(error) => error.details(),
            Self::FileAnew { day: given, rate_by, .. } => day(given).allowing(until(*rate_by)),
            Self::NoCouncil => Details::of_field("assessment"),
            Self::OtherTier { given, needed } => {
                Details::of_field("assessment").with_given(given).allowing(Allowed::one_of([needed]))
            }
            Self::OtherSet { given, needed } => Details::of_field("assessment")
                .in_set(needed)
                .with_given(given)
                .allowing(Allowed::one_of([needed])),
            Self::OtherEdition { given, needed } => {
                Details::of_field("assessment").with_given(given).allowing(Allowed::one_of([needed]))
            }
            Self::OtherManner { given, allowed, .. } => {
                Details::of_field("manner").with_given(given).allowing(Allowed::one_of(*allowed))
            }
            Self::NoDistrict { day: given } => day(given),
            // The certificate is issued on the day of the step.
            Self::Certificate(error @ CertificateError::OutOfCalendar { .. }) => {
                Details { field: Some("on".into()), ..error.details() }
            }
            Self::Certificate(error) => error.details(),
        }
    }
}

problem! { StepError }
