use alloc::string::ToString as _;
use core::convert::Infallible;
use core::fmt;

use time::Date;

use super::rating::first_national_day;
use super::{DayOrYear, InvalidDayOrYear, ProvincialSets, words};
use crate::base::{Allowed, Details, Lang, Problem, Say, date, problem};
use crate::certificate::CertificateError;
use crate::date::InvalidDate;
use crate::law::Star;

/// Why a rating of a registry cannot be as given. Each variant names its code.
///
/// The functions of [`RegisteredRating`](super::RegisteredRating) return it. Reading a stored
/// rating refuses it for the same reasons.
///
/// ```
/// use ocop::law::DossierKind;
/// use ocop::registry::RegisteredRating;
/// use ocop::{Problem, Star};
/// use time::macros::date;
///
/// let day = date!(0001 - 01 - 01);
/// let error = RegisteredRating::new(DossierKind::First, Star::Three, day).unwrap_err();
/// assert_eq!(error.code(), "before_provincial_sets");
/// assert_eq!(error.details().field.as_deref(), Some("rated_on"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisteredRatingError {
    /// Rated before any province had criteria: before 2013 (`before_provincial_sets`).
    BeforeProvincialSets {
        /// When it is said to have been rated.
        on: DayOrYear,
        /// Whether it is recorded as a rating by a province's own criteria.
        provincial: bool,
    },
    /// Rated before the first national criteria, before 2019-08-21, without being recorded as a
    /// rating by a province's own criteria (`before_first_regulation`).
    BeforeFirstRegime {
        /// When it is said to have been rated.
        on: DayOrYear,
    },
    /// Rated by a province's own criteria when their results no longer counted: after 2019-12-31
    /// (`after_provincial_sets`).
    AfterProvincialSets {
        /// When it is said to have been rated.
        on: DayOrYear,
    },
    /// The certificate was issued before the rating (`certificate_before_rating`).
    CertificateBeforeRating {
        /// When the certificate was issued.
        issued_on: DayOrYear,
        /// When the product was rated.
        rated_on: DayOrYear,
    },
    /// The certificate is for another star (`certificate_of_other_star`).
    OtherStar {
        /// The certificate's star.
        certified: Star,
        /// The rating's star.
        rated: Star,
    },
    /// A national certificate on a rating by a province's own criteria (`provincial_certificate`).
    ProvincialCertificate {
        /// When the certificate was issued.
        on: DayOrYear,
    },
    /// A stored rating has both a certificate whose day of issue is known and a year of issue
    /// (`certified_twice`). Only one of the two may be given.
    CertifiedTwice {
        /// The day of issue.
        issued_on: Date,
        /// The year of issue.
        year: u16,
    },
    /// A revocation of a rating that has no certificate, or whose certificate has a known day of
    /// issue and so holds its own revocation (`nothing_to_revoke`).
    NothingToRevoke {
        /// The day of the revocation.
        day: Date,
    },
    /// The certificate was revoked before it can have been issued (`before_issue`).
    RevokedBeforeIssue {
        /// The day of the revocation.
        day: Date,
        /// The year of issue.
        issued_on: DayOrYear,
        /// The first day on which the certificate can have been issued: neither before the year of
        /// issue, nor before the rating, nor before 2019-08-21.
        first: Date,
    },
    /// A printed last day of a rating that was not recognised (`nothing_printed`).
    NothingPrinted {
        /// The printed last day.
        printed: Date,
    },
    /// There can be no such certificate: one or two stars (`not_certified`), or a term that could
    /// end past the year 9999 (`out_of_calendar`).
    Certificate(CertificateError),
    /// A day outside the years 1 to 9999 (`invalid_date`).
    Day(InvalidDate),
    /// A year outside 1 to 9999 (`invalid_day_or_year`).
    Year(InvalidDayOrYear),
}

impl RegisteredRatingError {
    /// The same error, said of a field that holds a day or a year.
    pub(super) fn of_field(self, field: &'static str) -> Self {
        match self {
            Self::Day(error) => Self::Day(error.of_field(field)),
            Self::Year(error) => Self::Year(error.of_field(field)),
            other => other,
        }
    }
}

impl From<CertificateError> for RegisteredRatingError {
    fn from(error: CertificateError) -> Self {
        Self::Certificate(error)
    }
}

impl From<InvalidDate> for RegisteredRatingError {
    fn from(error: InvalidDate) -> Self {
        Self::Day(error)
    }
}

impl From<InvalidDayOrYear> for RegisteredRatingError {
    fn from(error: InvalidDayOrYear) -> Self {
        Self::Year(error)
    }
}

impl From<Infallible> for RegisteredRatingError {
    fn from(error: Infallible) -> Self {
        match error {}
    }
}

impl Say for RegisteredRatingError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sets = ProvincialSets::known();
        match self {
            Self::BeforeProvincialSets { on, .. } => {
                words::before_provincial_sets(lang, f, on, &i64::from(sets.from.year()))
            }
            Self::BeforeFirstRegime { on } => words::before_first_regime(lang, f, on, &first_national_day()),
            Self::AfterProvincialSets { on } => words::after_provincial_sets(
                lang,
                f,
                on,
                &sets.kept_through.value,
                &sets.kept_through.citation,
            ),
            Self::CertificateBeforeRating { issued_on, rated_on } => {
                words::certificate_before_rating(lang, f, issued_on, rated_on)
            }
            Self::OtherStar { certified, rated } => words::other_star(lang, f, certified, rated),
            Self::ProvincialCertificate { on } => words::provincial_certificate(lang, f, on),
            Self::CertifiedTwice { issued_on, year } => words::certified_twice(lang, f, issued_on, year),
            Self::NothingToRevoke { day } => words::nothing_to_revoke(lang, f, day),
            Self::RevokedBeforeIssue { day, issued_on, .. } => {
                words::revoked_before_issue(lang, f, day, issued_on)
            }
            Self::NothingPrinted { printed } => words::nothing_printed(lang, f, printed),
            Self::Certificate(error) => error.say(lang, f),
            Self::Day(error) => error.say(lang, f),
            Self::Year(error) => error.say(lang, f),
        }
    }
}

impl Problem for RegisteredRatingError {
    fn code(&self) -> &'static str {
        match self {
            Self::BeforeProvincialSets { .. } => "before_provincial_sets",
            Self::BeforeFirstRegime { .. } => "before_first_regulation",
            Self::AfterProvincialSets { .. } => "after_provincial_sets",
            Self::CertificateBeforeRating { .. } => "certificate_before_rating",
            Self::OtherStar { .. } => "certificate_of_other_star",
            Self::ProvincialCertificate { .. } => "provincial_certificate",
            Self::CertifiedTwice { .. } => "certified_twice",
            Self::NothingToRevoke { .. } => "nothing_to_revoke",
            Self::RevokedBeforeIssue { .. } => "before_issue",
            Self::NothingPrinted { .. } => "nothing_printed",
            Self::Certificate(error) => error.code(),
            Self::Day(error) => error.code(),
            Self::Year(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        let from = |day: Date| Allowed::Range(Some(date::text(day).to_string()), None);
        let sets = ProvincialSets::known();
        let of_sets = || Allowed::range(date::text(sets.from), date::text(sets.kept_through.value));
        match self {
            Self::BeforeProvincialSets { on, provincial: true } | Self::AfterProvincialSets { on } => {
                Details::of_field("rated_on").with_given(on).allowing(of_sets())
            }
            Self::BeforeProvincialSets { on, provincial: false } | Self::BeforeFirstRegime { on } => {
                Details::of_field("rated_on").with_given(on).allowing(from(first_national_day()))
            }
            Self::CertificateBeforeRating { issued_on, rated_on } => {
                let first = rated_on.earliest().max(first_national_day());
                let allowed = if issued_on.is_year() {
                    Allowed::Range(Some(alloc::format!("{:04}", first.year())), None)
                } else {
                    from(first)
                };
                of_certificate(*issued_on).allowing(allowed)
            }
            Self::OtherStar { certified, rated } => {
                Details::of_field("certificate").with_given(certified).allowing(Allowed::one_of([rated]))
            }
            Self::ProvincialCertificate { on } => of_certificate(*on),
            Self::CertifiedTwice { year, .. } => Details::of_field("certified_in").with_given(year),
            Self::NothingToRevoke { day } => Details::of_field("revocation").with_given(date::text(*day)),
            Self::RevokedBeforeIssue { day, first, .. } => {
                Details::of_field("revocation").with_given(date::text(*day)).allowing(from(*first))
            }
            Self::NothingPrinted { printed } => {
                Details::of_field("printed_through").with_given(date::text(*printed))
            }
            Self::Certificate(error) => error.details(),
            Self::Day(error) => error.details(),
            Self::Year(error) => error.details(),
        }
    }
}

/// The field in which a certificate was given: by its year alone, or with its day of issue.
fn of_certificate(issued_on: DayOrYear) -> Details {
    let field = if issued_on.is_year() { "certified_in" } else { "certificate" };
    Details::of_field(field).with_given(issued_on)
}

problem! { RegisteredRatingError }
