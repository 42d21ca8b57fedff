use alloc::string::ToString as _;
use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::base::date::InvalidDate;
use crate::base::{Allowed, Details, Lang, Listed, OneOf, Problem, Say, date, problem};
use crate::catalogue::SetId;
use crate::certificate::CertificateError;
use crate::dossier::filing_kind::FilingKind;
use crate::dossier::obstacle::FilingObstacle;
use crate::dossier::words;
use crate::law::{BeforeFirstRegime, DossierKind, Edition};

/// Why there is no answer on what may be filed on a day, or why a dossier cannot be filed.
///
/// ```
/// use ocop::dossier::FilingOptions;
/// use ocop::law::DossierKind;
/// use ocop::{Lang, Problem, ProductSet, Say};
/// use time::macros::date;
///
/// let options = FilingOptions::on(date!(2026 - 11 - 23), ProductSet::Tea, None, None)?;
/// let error = options.file(DossierKind::Upgrade).unwrap_err();
/// assert_eq!(error.code(), "no_upgrade");
/// println!("{}", error.text(Lang::Vi));
/// # Ok::<(), ocop::dossier::FilingError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FilingError {
    /// The day is before the first regime (`before_first_regulation`).
    TooEarly(BeforeFirstRegime),
    /// The day is outside the years 1 to 9999 (`invalid_date`).
    OutOfCalendar(InvalidDate),
    /// A dossier of the kind may not be filed on that day. The code is `no_first_rating`,
    /// `no_upgrade` or `no_rerating`, by the kind.
    Refused {
        /// The kind of dossier.
        kind: DossierKind,
        /// The day.
        day: Date,
        /// Every reason why not; at least one.
        obstacles: Vec<FilingObstacle>,
    },
    /// The product was given in another classification and falls under several criteria sets of the
    /// edition. The caller must say which one (`several_sets`).
    SeveralSets {
        /// The edition.
        edition: Edition,
        /// The sets, two or more.
        sets: Vec<SetId>,
    },
    /// The set is not one by which dossiers of that day are rated (`other_regulation`).
    OtherRegulation {
        /// The set.
        set: SetId,
        /// The edition of the day.
        edition: Edition,
        /// The day.
        day: Date,
    },
    /// The kind of filing is not the one given: a re-rating that is within its window was given as
    /// late, or a late one as within the window (`other_filing_kind`).
    OtherKind {
        /// The kind given.
        given: FilingKind,
        /// The kind that it is on that day.
        is: FilingKind,
        /// The day.
        day: Date,
    },
    /// A certificate was given with a first rating, which refers to none
    /// (`certificate_of_first_rating`).
    FirstWithCertificate,
    /// The rules do not accept the certificate; the codes are those of [`CertificateError`].
    Certificate(CertificateError),
}

impl From<BeforeFirstRegime> for FilingError {
    fn from(error: BeforeFirstRegime) -> Self {
        Self::TooEarly(error)
    }
}

impl From<InvalidDate> for FilingError {
    fn from(error: InvalidDate) -> Self {
        Self::OutOfCalendar(error)
    }
}

impl From<CertificateError> for FilingError {
    fn from(error: CertificateError) -> Self {
        Self::Certificate(error)
    }
}

impl FilingError {
    /// Every reason why the dossier was refused; empty for an error of another kind.
    ///
    /// ```
    /// use ocop::dossier::{FilingOptions, FilingReason};
    /// use ocop::law::DossierKind;
    /// use ocop::ProductSet;
    /// use time::macros::date;
    ///
    /// // Without a certificate there is nothing to upgrade.
    /// let options = FilingOptions::on(date!(2026 - 11 - 23), ProductSet::Tea, None, None)?;
    /// let error = options.file(DossierKind::Upgrade).unwrap_err();
    /// assert_eq!(error.obstacles()[0].reason(), FilingReason::NoCertificate);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn obstacles(&self) -> &[FilingObstacle] {
        match self {
            Self::Refused { obstacles, .. } => obstacles,
            _ => &[],
        }
    }
}

impl Say for FilingError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooEarly(error) => error.say(lang, f),
            Self::OutOfCalendar(error) => error.say(lang, f),
            Self::Refused { kind, day, obstacles } => {
                words::refused(lang, f, kind, day, &Listed(obstacles.iter()))
            }
            Self::SeveralSets { edition, sets } => words::several_sets(lang, f, edition, &OneOf(sets)),
            Self::OtherRegulation { set, edition, day } => {
                words::other_regulation(lang, f, set, day, edition)
            }
            Self::OtherKind { given, is, day } => words::other_filing_kind(lang, f, given, day, is),
            Self::FirstWithCertificate => words::first_with_certificate(lang, f),
            Self::Certificate(error) => error.say(lang, f),
        }
    }
}

impl Problem for FilingError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooEarly(error) => error.code(),
            Self::OutOfCalendar(error) => error.code(),
            Self::Refused { kind: DossierKind::First, .. } => "no_first_rating",
            Self::Refused { kind: DossierKind::Upgrade, .. } => "no_upgrade",
            Self::Refused { kind: DossierKind::ReRating, .. } => "no_rerating",
            Self::SeveralSets { .. } => "several_sets",
            Self::OtherRegulation { .. } => "other_regulation",
            Self::OtherKind { .. } => "other_filing_kind",
            Self::FirstWithCertificate => "certificate_of_first_rating",
            Self::Certificate(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::TooEarly(error) => error.details(),
            Self::OutOfCalendar(error) => error.details(),
            Self::Refused { day, obstacles, .. } => {
                let details = Details::of_field("submitted_on").with_given(date::text(*day));
                match obstacles.iter().find_map(FilingObstacle::window) {
                    Some(window) => details
                        .allowing(Allowed::range(date::text(window.from()), date::text(window.until()))),
                    None => details,
                }
            }
            Self::SeveralSets { sets, .. } => Details::of_field("product").allowing(Allowed::one_of(sets)),
            Self::OtherRegulation { set, edition, .. } => {
                let sets = SetId::all().filter(|own| own.governs(*edition)).map(|own| own.to_string());
                Details::of_field("set").in_set(set).with_given(set).allowing(Allowed::one_of(sets))
            }
            Self::OtherKind { given, is, .. } => {
                Details::of_field("kind").with_given(given).allowing(Allowed::one_of([is]))
            }
            Self::FirstWithCertificate => Details::of_field("certificate"),
            Self::Certificate(error) => error.details(),
        }
    }
}

problem! { FilingError }
