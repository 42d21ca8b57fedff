use alloc::string::ToString as _;
use core::fmt;

use time::Date;

use crate::base::{Allowed, Details, Lang, OneOf, Problem, Say, date, problem};
use crate::certificate::issued::{Certificate, first_days};
use crate::certificate::words;
use crate::law::{Authority, BeforeFirstRegime, Edition, Star};

/// Why there can be no such certificate, or no such day of it.
///
/// ```
/// use ocop::{Certificate, Problem, Star};
/// use time::macros::date;
///
/// let error = Certificate::recorded(Star::Two, date!(2026 - 08 - 05)).unwrap_err();
/// assert_eq!(error.code(), "not_certified");
/// assert!(error.to_string().contains("certificates are for 3, 4 and 5 stars"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateError {
    /// One and two stars are not certified (`not_certified`).
    NotCertified {
        /// The star.
        star: Star,
    },
    /// The authority given does not issue certificates of the star on that day (`wrong_authority`).
    WrongAuthority {
        /// The star.
        star: Star,
        /// Who is said to have issued it.
        by: Authority,
        /// Who issues them on that day.
        allowed: &'static [Authority],
        /// The day of issue.
        day: Date,
    },
    /// The edition was not yet in force on that day (`other_regulation`).
    OtherRegulation {
        /// The edition.
        edition: Edition,
        /// The day of issue.
        day: Date,
    },
    /// The day is before the first regime (`before_first_regulation`).
    TooEarly(BeforeFirstRegime),
    /// The day of the revocation is before the day of issue (`before_issue`).
    RevokedBeforeIssue {
        /// The day of the revocation.
        day: Date,
        /// The day of issue.
        issued_on: Date,
    },
    /// The day on which a re-rating was filed is before the day of issue (`before_issue`).
    FiledBeforeIssue {
        /// The day of filing.
        day: Date,
        /// The day of issue.
        issued_on: Date,
    },
    /// The first day of the term is more than 366 days before or after the day of issue
    /// (`first_day_too_far`).
    FirstDayTooFar {
        /// The first day of the term.
        day: Date,
        /// The day of issue.
        issued_on: Date,
    },
    /// The re-rating was filed after the certificate's last day (`filed_after_expiry`).
    FiledAfterExpiry {
        /// The day of filing.
        day: Date,
        /// The last day of validity.
        valid_through: Date,
    },
    /// A day was given for the result of a re-rating, but none was filed
    /// (`decided_without_filing`).
    DecidedWithoutFiling {
        /// The day of the result.
        day: Date,
    },
    /// The day of the result of a re-rating is before the day on which it was filed
    /// (`decided_before_filing`).
    DecidedBeforeFiling {
        /// The day of the result.
        day: Date,
        /// The day of filing.
        filed_on: Date,
    },
    /// Its printed last day is before the first day of its term (`ends_before_it_begins`).
    EndsBeforeItBegins {
        /// The last day.
        day: Date,
        /// The first day.
        valid_from: Date,
    },
    /// A day of the certificate, or the end of its longest possible extension, would be after the
    /// year 9999 (`out_of_calendar`).
    OutOfCalendar {
        /// The name of the field: `issued_on`, `valid_from`, `valid_through`, `revoked_on`,
        /// `rerating_decided_on` or `concluded_on`; in a registry `rated_on` or `certified_in`.
        field: &'static str,
        /// The day given.
        day: Date,
    },
}

impl From<BeforeFirstRegime> for CertificateError {
    fn from(error: BeforeFirstRegime) -> Self {
        Self::TooEarly(error)
    }
}

impl Say for CertificateError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotCertified { star } => words::not_certified(lang, f, star),
            Self::WrongAuthority { star, by, allowed, day } => {
                words::wrong_authority(lang, f, by, star, day, &OneOf(allowed))
            }
            Self::OtherRegulation { edition, day } => {
                words::other_regulation(lang, f, edition, day, &edition.first_day())
            }
            Self::TooEarly(error) => error.say(lang, f),
            Self::RevokedBeforeIssue { day, issued_on } => {
                words::revoked_before_issue(lang, f, day, issued_on)
            }
            Self::FiledBeforeIssue { day, issued_on } => words::filed_before_issue(lang, f, day, issued_on),
            Self::FirstDayTooFar { day, issued_on } => {
                words::first_day_too_far(lang, f, day, issued_on, &Certificate::FIRST_DAY_WITHIN)
            }
            Self::FiledAfterExpiry { day, valid_through } => {
                words::filed_after_expiry(lang, f, day, valid_through)
            }
            Self::DecidedWithoutFiling { day } => words::decided_without_filing(lang, f, day),
            Self::DecidedBeforeFiling { day, filed_on } => {
                words::decided_before_filing(lang, f, day, filed_on)
            }
            Self::EndsBeforeItBegins { day, valid_from } => {
                words::ends_before_it_begins(lang, f, day, valid_from)
            }
            Self::OutOfCalendar { day, .. } => words::out_of_calendar(lang, f, day),
        }
    }
}

impl Problem for CertificateError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotCertified { .. } => "not_certified",
            Self::WrongAuthority { .. } => "wrong_authority",
            Self::OtherRegulation { .. } => "other_regulation",
            Self::TooEarly(error) => error.code(),
            Self::RevokedBeforeIssue { .. } | Self::FiledBeforeIssue { .. } => "before_issue",
            Self::FirstDayTooFar { .. } => "first_day_too_far",
            Self::FiledAfterExpiry { .. } => "filed_after_expiry",
            Self::DecidedWithoutFiling { .. } => "decided_without_filing",
            Self::DecidedBeforeFiling { .. } => "decided_before_filing",
            Self::EndsBeforeItBegins { .. } => "ends_before_it_begins",
            Self::OutOfCalendar { .. } => "out_of_calendar",
        }
    }

    fn details(&self) -> Details {
        let of = |field, day: &Date| Details::of_field(field).with_given(date::text(*day));
        let from = |day: Date| Allowed::Range(Some(date::text(day).to_string()), None);
        let between = |from: Date, to: Date| Allowed::range(date::text(from), date::text(to));
        match self {
            Self::NotCertified { star } => Details::of_field("star")
                .with_given(star)
                .allowing(Allowed::one_of(Star::ALL.iter().filter(|star| star.is_certifiable()))),
            Self::WrongAuthority { by, allowed, .. } => {
                Details::of_field("authority").with_given(by).allowing(Allowed::one_of(*allowed))
            }
            Self::OtherRegulation { edition, day } => {
                of("issued_on", day).allowing(from(edition.first_day()))
            }
            Self::TooEarly(error) => {
                let details = error.details();
                Details { field: details.field.or_else(|| Some("issued_on".into())), ..details }
            }
            Self::RevokedBeforeIssue { day, issued_on } => of("revoked_on", day).allowing(from(*issued_on)),
            Self::FiledBeforeIssue { day, issued_on } => {
                of("rerating_filed_on", day).allowing(from(*issued_on))
            }
            Self::FirstDayTooFar { day, issued_on } => {
                let (first, last) = first_days(*issued_on);
                of("valid_from", day).allowing(between(first, last))
            }
            Self::FiledAfterExpiry { day, valid_through } => of("rerating_filed_on", day)
                .allowing(Allowed::Range(None, Some(date::text(*valid_through).to_string()))),
            Self::DecidedWithoutFiling { day } => of("rerating_decided_on", day),
            Self::DecidedBeforeFiling { day, filed_on } => {
                of("rerating_decided_on", day).allowing(from(*filed_on))
            }
            Self::EndsBeforeItBegins { day, valid_from } => {
                of("valid_through", day).allowing(from(*valid_from))
            }
            Self::OutOfCalendar { field, day } => of(field, day),
        }
    }
}

problem! { CertificateError }
