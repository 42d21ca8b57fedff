//! What was decided, kept for good.

use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::base::{Lang, Say, date};
use crate::catalogue::REVISION;
use crate::certificate::issued::Certificate;
use crate::certificate::{CertificateError, Revocation, words};
use crate::law::{Authority, Edition, Star};

/// A certificate as it was decided, for a registry to store.
///
/// Beside what was given it holds the days that followed from the rules, and the revision of the
/// tables. Reading a record applies no rule: where a later version of the library corrects a rule,
/// the record still reads and tells what was decided. [`verify`](Self::verify) counts again and
/// lists what diverges.
///
/// ```
/// use ocop::certificate::{CertificateDivergence, CertificateRecord};
/// use ocop::{Certificate, Star};
/// use time::macros::date;
///
/// let certificate = Certificate::recorded(Star::Three, date!(2024 - 02 - 29))?;
/// let record = CertificateRecord::of(certificate);
/// let stored = serde_json::to_string(&record)?;
/// let read: CertificateRecord = serde_json::from_str(&stored)?;
/// assert_eq!(read.certificate()?, certificate);
/// assert!(read.verify().is_empty());
///
/// // A province counted a day less. The record has the day that it printed, and `verify` tells.
/// let certificate = Certificate::recorded(Star::Three, date!(2020 - 02 - 04))?;
/// let printed = CertificateRecord::of(certificate).with_valid_through(date!(2023 - 02 - 03))?;
/// let (then, now) = (date!(2023 - 02 - 03), date!(2023 - 02 - 04));
/// assert_eq!(printed.verify(), [CertificateDivergence::ValidThrough { then, now }]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses
/// another `format` and a last day before the first day of the term, and passes over names that a
/// later version adds.
///
/// ```
/// use ocop::certificate::CertificateRecord;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "format": "ocop.certificate/1", "revision": 1, "star": 4, "issued_on": "2023-09-10",
///   "valid_from": "2023-09-10", "valid_through": "2026-09-10", "edition": "148",
///   "authority": "province", "revocation": null, "rerating_filed_on": "2026-08-01",
///   "rerating_decided_on": "2026-10-06", "extended_through": "2026-10-06"
/// }"#;
/// let record: CertificateRecord = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&record)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CertificateRecord {
    pub(super) revision: u32,
    pub(super) star: Star,
    pub(super) issued_on: Date,
    pub(super) valid_from: Date,
    pub(super) valid_through: Date,
    pub(super) edition: Edition,
    pub(super) authority: Authority,
    pub(super) revocation: Option<Revocation>,
    pub(super) rerating_filed_on: Option<Date>,
    pub(super) rerating_decided_on: Option<Date>,
    pub(super) extended_through: Option<Date>,
}

impl CertificateRecord {
    /// The record of a certificate, with its days as this version of the library counts them.
    ///
    /// ```
    /// use ocop::certificate::CertificateRecord;
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Four, date!(2024 - 05 - 10))?;
    /// let record = CertificateRecord::of(certificate);
    /// assert_eq!(record.certificate()?, certificate);
    /// assert!(record.verify().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(certificate: Certificate) -> Self {
        Self {
            revision: REVISION,
            star: certificate.star(),
            issued_on: certificate.issued_on(),
            valid_from: certificate.valid_from(),
            valid_through: certificate.valid_through(),
            edition: certificate.edition(),
            authority: certificate.authority(),
            revocation: certificate.revocation(),
            rerating_filed_on: certificate.rerating_filed_on(),
            rerating_decided_on: certificate.rerating_decided_on(),
            extended_through: certificate.extended_through(),
        }
    }

    /// The same record with the last day of validity that the decision or the certificate prints,
    /// that day included, where it is another one than the library counts.
    ///
    /// ```
    /// use ocop::certificate::CertificateRecord;
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Three, date!(2020 - 02 - 04))?;
    /// let printed = CertificateRecord::of(certificate).with_valid_through(date!(2023 - 02 - 03))?;
    /// assert_eq!(printed.valid_through(), date!(2023 - 02 - 03));
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CertificateError`]: `ends_before_it_begins` for a day before the first day of the term,
    /// `out_of_calendar` for a day after the year 9999.
    pub fn with_valid_through(self, printed: Date) -> Result<Self, CertificateError> {
        if printed < self.valid_from {
            return Err(CertificateError::EndsBeforeItBegins { day: printed, valid_from: self.valid_from });
        }
        if !date::is_writable(printed) {
            return Err(CertificateError::OutOfCalendar { field: "valid_through", day: printed });
        }
        Ok(Self { valid_through: printed, ..self })
    }

    /// The [revision](crate::catalogue::REVISION) of the tables by which its days were counted.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// The star.
    #[must_use]
    pub const fn star(&self) -> Star {
        self.star
    }

    /// The day of issue.
    #[must_use]
    pub const fn issued_on(&self) -> Date {
        self.issued_on
    }

    /// The first day of its term, that day included.
    #[must_use]
    pub const fn valid_from(&self) -> Date {
        self.valid_from
    }

    /// The last day of its term, that day included, as it was decided.
    #[must_use]
    pub const fn valid_through(&self) -> Date {
        self.valid_through
    }

    /// The edition under which it was issued.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// Who issued it.
    #[must_use]
    pub const fn authority(&self) -> Authority {
        self.authority
    }

    /// Its revocation; `None` if it was not revoked.
    #[must_use]
    pub const fn revocation(&self) -> Option<Revocation> {
        self.revocation
    }

    /// The day on which its latest re-rating dossier was filed; `None` if there is none.
    #[must_use]
    pub const fn rerating_filed_on(&self) -> Option<Date> {
        self.rerating_filed_on
    }

    /// The day of the result of its re-rating; `None` if there is none.
    #[must_use]
    pub const fn rerating_decided_on(&self) -> Option<Date> {
        self.rerating_decided_on
    }

    /// The last day of its extension, that day included, as it was decided; `None` if it was not
    /// extended.
    #[must_use]
    pub const fn extended_through(&self) -> Option<Date> {
        self.extended_through
    }

    /// The certificate, if the present rules accept it. Its last day is counted again.
    ///
    /// ```
    /// use ocop::certificate::CertificateRecord;
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Three, date!(2026 - 11 - 23))?;
    /// let certificate = certificate.with_rerating_filed_on(date!(2029 - 06 - 01))?;
    /// let read = CertificateRecord::of(certificate).certificate()?;
    /// assert_eq!(read.rerating_filed_on(), Some(date!(2029 - 06 - 01)));
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CertificateError`] if the present rules do not accept it:
    ///
    /// * `other_regulation` for a day of issue before its edition was in force;
    /// * `not_certified` for one and two stars;
    /// * `wrong_authority` where another authority issues certificates of the star on that day;
    /// * `first_day_too_far` for a first day more than 366 days from the day of issue;
    /// * `before_issue` where it was revoked, or its re-rating filed, before the day of issue;
    /// * `filed_after_expiry` where its re-rating was filed after its last day;
    /// * `decided_without_filing` and `decided_before_filing` for a result of a re-rating without a
    ///   filing, or before it;
    /// * `out_of_calendar` for a day after the year 9999, or a term that would end there.
    pub fn certificate(&self) -> Result<Certificate, CertificateError> {
        self.without_authority()?.with_authority(self.authority)
    }

    /// The certificate by the present rules, issued by the authority that these name.
    fn without_authority(&self) -> Result<Certificate, CertificateError> {
        Later {
            revocation: self.revocation,
            rerating_filed_on: self.rerating_filed_on,
            rerating_decided_on: self.rerating_decided_on,
        }
        .on(Certificate::of_edition(self.edition, self.star, self.issued_on)?
            .with_valid_from(self.valid_from)?)
    }

    /// Counts again by the present rules and lists what diverges from the record; empty if nothing
    /// does. It compares the authority, the last day and the extension.
    ///
    /// ```
    /// use ocop::certificate::CertificateRecord;
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Four, date!(2024 - 05 - 10))?;
    /// let stored = serde_json::to_string(&CertificateRecord::of(certificate))?;
    /// // The stored record is changed: the certificate ends a year later.
    /// let changed = stored.replace("2027-05-10", "2028-05-10");
    /// let record: CertificateRecord = serde_json::from_str(&changed)?;
    /// let codes: Vec<_> = record.verify().iter().map(|divergence| divergence.code()).collect();
    /// assert_eq!(codes, ["valid_through"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn verify(&self) -> Vec<CertificateDivergence> {
        let now = match self.without_authority() {
            Ok(now) => now,
            Err(error) => return Vec::from([CertificateDivergence::Unreadable(error)]),
        };
        let mut found = Vec::new();
        if now.with_authority(self.authority).is_err() {
            found.push(CertificateDivergence::Authority { then: self.authority, now: now.authority() });
        }
        if self.valid_through != now.valid_through() {
            found.push(CertificateDivergence::ValidThrough {
                then: self.valid_through,
                now: now.valid_through(),
            });
        }
        let (then, now) = (self.extended_through, now.extended_through());
        if then != now {
            found.push(CertificateDivergence::ExtendedThrough { then, now });
        }
        found
    }
}

/// What happened to a certificate after its issue.
pub(super) struct Later {
    pub(super) revocation: Option<Revocation>,
    pub(super) rerating_filed_on: Option<Date>,
    pub(super) rerating_decided_on: Option<Date>,
}

impl Later {
    /// The certificate with what happened to it.
    pub(super) fn on(self, mut certificate: Certificate) -> Result<Certificate, CertificateError> {
        if let Some(revocation) = self.revocation {
            certificate = certificate.with_revocation(revocation)?;
        }
        if let Some(day) = self.rerating_filed_on {
            certificate = certificate.with_rerating_filed_on(day)?;
        }
        if let Some(day) = self.rerating_decided_on {
            certificate = certificate.with_rerating_decided_on(day)?;
        }
        Ok(certificate)
    }
}

/// One difference between a certificate on record and what the present rules say of it.
/// [`CertificateRecord::verify`] gives it.
///
/// ```
/// use ocop::certificate::CertificateDivergence;
/// use time::macros::date;
///
/// let (then, now) = (date!(2023 - 02 - 03), date!(2023 - 02 - 04));
/// let divergence = CertificateDivergence::ValidThrough { then, now };
/// assert_eq!(divergence.code(), "valid_through");
/// assert_eq!(divergence.to_string(), "last day decided: 2023-02-03; counted again: 2023-02-04");
/// ```
///
/// # Stored form
///
/// As JSON it has its code, what was recorded (`then`), what the rules say now (`now`; for
/// `unreadable` the error in English), and the sentence in both languages. It is written and not
/// read back; the record is stored, and can be verified again.
///
/// ```
/// use ocop::certificate::CertificateDivergence;
/// use time::macros::date;
///
/// let (then, now) = (date!(2023 - 02 - 03), date!(2023 - 02 - 04));
/// let written = serde_json::to_value(CertificateDivergence::ValidThrough { then, now })?;
/// assert_eq!(written["code"], "valid_through");
/// assert_eq!((&written["then"], &written["now"]), (&"2023-02-03".into(), &"2023-02-04".into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateDivergence {
    /// The present rules do not accept the certificate (`unreadable`).
    Unreadable(CertificateError),
    /// Another authority issues such certificates (`authority`).
    Authority {
        /// The authority recorded.
        then: Authority,
        /// The authority by the present rules.
        now: Authority,
    },
    /// Another last day of validity (`valid_through`).
    ValidThrough {
        /// The last day recorded.
        then: Date,
        /// The last day by the present rules.
        now: Date,
    },
    /// Another last day of the extension, or none on one side (`extended_through`).
    ExtendedThrough {
        /// The last day recorded; `None` where none was.
        then: Option<Date>,
        /// The last day by the present rules; `None` where there is none.
        now: Option<Date>,
    },
}

impl CertificateDivergence {
    /// The stable code: `unreadable`, `authority`, `valid_through` or `extended_through`.
    ///
    /// ```
    /// use ocop::certificate::CertificateDivergence;
    /// use time::macros::date;
    ///
    /// let then = Some(date!(2027 - 01 - 28));
    /// let divergence = CertificateDivergence::ExtendedThrough { then, now: None };
    /// assert_eq!(divergence.code(), "extended_through");
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::Authority { .. } => "authority",
            Self::ValidThrough { .. } => "valid_through",
            Self::ExtendedThrough { .. } => "extended_through",
        }
    }
}

impl Say for CertificateDivergence {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => words::diverged_unreadable(lang, f, error),
            Self::Authority { then, now } => words::diverged_authority(lang, f, then, now),
            Self::ValidThrough { then, now } => words::diverged_valid_through(lang, f, then, now),
            Self::ExtendedThrough { then, now } => {
                words::diverged_extended_through(lang, f, &Until(*then), &Until(*now))
            }
        }
    }
}

impl fmt::Display for CertificateDivergence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// The last day of an extension, or that there is none.
struct Until(Option<Date>);

impl Say for Until {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(day) => words::until(lang, f, day),
            None => words::no_extension(lang, f),
        }
    }
}
