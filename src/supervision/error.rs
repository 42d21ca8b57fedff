use core::fmt;

use time::Date;

use super::words;
use crate::base::date::{self, InvalidDate};
use crate::base::{Allowed, Details, Joined, Lang, Problem, Say, problem};
use crate::catalogue::OtherSet;
use crate::certificate::Status;
use crate::law::procedures::Actor;
use crate::law::{Edition, Star};
use crate::rating::OutcomeKind;
use crate::{CriterionId, LevelId};

/// Why there can be no such inspection, or no such finding of it.
///
/// ```
/// use ocop::procedure::Actor;
/// use ocop::supervision::Inspection;
/// use ocop::{
///     Assessment, Certificate, Council, Edition, Problem, ProductSet, ScoreSheet, SetId, Star,
/// };
/// use time::macros::date;
///
/// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
/// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(tea, best)?;
/// let rated = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
/// let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01))?;
/// let error =
///     Inspection::new(held, rated, Actor::MinistryOcopBody, date!(2026 - 05 - 31)).unwrap_err();
/// assert_eq!(error.code(), "inspection_before_recognition");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InspectionError {
    /// The day of the inspection is before the day of issue (`inspection_before_recognition`).
    BeforeRecognition {
        /// The day of the inspection.
        day: Date,
        /// The day of issue.
        issued_on: Date,
    },
    /// The day of a conclusion or a confirmation is before the day of issue
    /// (`finding_before_recognition`).
    FindingBeforeRecognition {
        /// The name of the field: `law_broken` or `confirmed_on`.
        field: &'static str,
        /// The day given.
        day: Date,
        /// The day of issue.
        issued_on: Date,
    },
    /// The day of the conclusion is before the day of the inspection
    /// (`concluded_before_inspection`).
    ConcludedBeforeInspection {
        /// The day of the conclusion.
        day: Date,
        /// The day of the inspection.
        inspected_on: Date,
    },
    /// The certificate is not in force on the day of the inspection (`certificate_not_in_force`).
    NotInForce {
        /// The day of the inspection.
        day: Date,
        /// The status of the certificate on that day.
        status: Status,
    },
    /// The rules of the day do not have this actor inspect (`no_inspector`).
    NoInspector {
        /// Who is said to have inspected.
        by: Actor,
        /// The edition in force on the day.
        edition: Edition,
    },
    /// The assessment came to no star (`not_rated`).
    NotRated {
        /// What it came to.
        outcome: OutcomeKind,
    },
    /// The assessment is a result on record, without sheets to compare the findings with
    /// (`no_sheets`).
    NoSheets,
    /// The assessment came to another star than the certificate's (`rating_of_other_star`).
    OtherStar {
        /// The star of the certificate.
        certified: Star,
        /// The star of the assessment.
        rated: Star,
    },
    /// The criterion is of another set than that of the assessment (`other_set`).
    OtherSet(OtherSet),
    /// The level is of another criterion, or of the case that was not rated
    /// (`level_of_other_criterion`).
    OtherCriterion {
        /// The criterion.
        criterion: CriterionId,
        /// The level.
        level: LevelId,
    },
    /// A day is outside the years 1 to 9999 (`invalid_date`).
    OutOfCalendar(InvalidDate),
}

impl From<OtherSet> for InspectionError {
    fn from(error: OtherSet) -> Self {
        Self::OtherSet(error)
    }
}

impl From<InvalidDate> for InspectionError {
    fn from(error: InvalidDate) -> Self {
        Self::OutOfCalendar(error)
    }
}

fn inspectors(edition: Edition) -> impl Iterator<Item = Actor> + Clone {
    let rules = edition.rules().supervision.said();
    rules.into_iter().flat_map(|rules| rules.inspectors).map(|rules| rules.actor)
}

impl Say for InspectionError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BeforeRecognition { day, issued_on } => words::before_recognition(lang, f, day, issued_on),
            Self::FindingBeforeRecognition { day, issued_on, .. } => {
                words::finding_before_recognition(lang, f, day, issued_on)
            }
            Self::ConcludedBeforeInspection { day, inspected_on } => {
                words::concluded_before_inspection(lang, f, day, inspected_on)
            }
            Self::NotInForce { day, status } => words::not_in_force(lang, f, day, status),
            Self::NoInspector { by, edition } => {
                words::no_inspector(lang, f, by, edition, &Joined(inspectors(*edition)))
            }
            Self::NotRated { outcome } => words::not_rated(lang, f, outcome),
            Self::NoSheets => words::no_sheets(lang, f),
            Self::OtherStar { certified, rated } => words::other_star(lang, f, certified, rated),
            Self::OtherSet(error) => error.say(lang, f),
            Self::OtherCriterion { criterion, level } => words::other_criterion(lang, f, level, criterion),
            Self::OutOfCalendar(error) => error.say(lang, f),
        }
    }
}

impl Problem for InspectionError {
    fn code(&self) -> &'static str {
        match self {
            Self::BeforeRecognition { .. } => "inspection_before_recognition",
            Self::FindingBeforeRecognition { .. } => "finding_before_recognition",
            Self::ConcludedBeforeInspection { .. } => "concluded_before_inspection",
            Self::NotInForce { .. } => "certificate_not_in_force",
            Self::NoInspector { .. } => "no_inspector",
            Self::NotRated { .. } => "not_rated",
            Self::NoSheets => "no_sheets",
            Self::OtherStar { .. } => "rating_of_other_star",
            Self::OtherSet(error) => error.code(),
            Self::OtherCriterion { .. } => "level_of_other_criterion",
            Self::OutOfCalendar(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::BeforeRecognition { day, issued_on } => Details::of_field("on")
                .with_given(date::text(*day))
                .allowing(Allowed::Range(Some(alloc::format!("{}", date::text(*issued_on))), None)),
            Self::FindingBeforeRecognition { field, day, issued_on } => Details::of_field(field)
                .with_given(date::text(*day))
                .allowing(Allowed::Range(Some(alloc::format!("{}", date::text(*issued_on))), None)),
            Self::ConcludedBeforeInspection { day, inspected_on } => Details::of_field("concluded_on")
                .with_given(date::text(*day))
                .allowing(Allowed::Range(Some(alloc::format!("{}", date::text(*inspected_on))), None)),
            Self::NotInForce { day, .. } => Details::of_field("on").with_given(date::text(*day)),
            Self::NoInspector { by, edition } => {
                Details::of_field("by").with_given(by).allowing(Allowed::one_of(inspectors(*edition)))
            }
            Self::NotRated { outcome } => Details::of_field("rated").with_given(outcome),
            Self::NoSheets => Details::of_field("rated"),
            Self::OtherStar { certified, rated } => {
                Details::of_field("rated").with_given(rated).allowing(Allowed::one_of([certified]))
            }
            Self::OtherSet(error) => error.details(),
            Self::OtherCriterion { criterion, level } => Details::given(level)
                .in_set(criterion.set())
                .on_criterion(criterion.code())
                .allowing(Allowed::one_of(criterion.levels())),
            Self::OutOfCalendar(error) => error.details(),
        }
    }
}

problem! { InspectionError }
