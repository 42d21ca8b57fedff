use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::base::{Lang, Say};
use crate::catalogue::{REVISION, SetId};
use crate::certificate::{CertificateDivergence, CertificateRecord};
use crate::dossier::filing::Filing;
use crate::dossier::filing_kind::FilingKind;
use crate::dossier::{FilingError, words};
use crate::law::Edition;

/// A filing as it was accepted, for a registry to store.
///
/// It holds what was filed, the edition and the last day for the rating that followed from it, and
/// the revision of the tables. Reading a record applies no rule: where a later version of the
/// library corrects a rule, the record still reads and tells what was filed.
/// [`verify`](Self::verify) applies the present rules and lists what diverges.
///
/// ```
/// use ocop::dossier::{FilingOptions, FilingRecord};
/// use ocop::law::DossierKind;
/// use ocop::{Certificate, ProductSet, Star};
/// use time::macros::date;
///
/// let held = Certificate::recorded(Star::Three, date!(2023 - 12 - 20))?;
/// let options = FilingOptions::on(date!(2026 - 07 - 01), ProductSet::Tea, Some(held), None)?;
/// let filing = options.file(DossierKind::ReRating)?;
///
/// let stored = serde_json::to_string(&FilingRecord::of(filing))?;
/// let read: FilingRecord = serde_json::from_str(&stored)?;
/// assert_eq!(read.filing()?, filing);
/// assert!(read.verify().is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses
/// another `format`, and passes over names that a later version adds.
///
/// ```
/// use ocop::dossier::FilingRecord;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "format": "ocop.filing/1", "revision": 1, "kind": "first", "set": "2026/11",
///   "submitted_on": "2026-11-23", "edition": "26", "rate_by": null, "certificate": null
/// }"#;
/// let record: FilingRecord = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&record)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FilingRecord {
    pub(super) revision: u32,
    pub(super) kind: FilingKind,
    pub(super) set: SetId,
    pub(super) submitted_on: Date,
    pub(super) edition: Edition,
    pub(super) rate_by: Option<Date>,
    pub(super) certificate: Option<CertificateRecord>,
}

impl FilingRecord {
    /// The record of a filing, by the rules of this version of the library.
    ///
    /// ```
    /// use ocop::dossier::{FilingOptions, FilingRecord};
    /// use ocop::law::DossierKind;
    /// use ocop::ProductSet;
    /// use time::macros::date;
    ///
    /// let options = FilingOptions::on(date!(2026 - 11 - 23), ProductSet::Tea, None, None)?;
    /// let record = FilingRecord::of(options.file(DossierKind::First)?);
    /// assert_eq!(record.revision(), ocop::catalogue::REVISION);
    /// assert_eq!(record.set().to_string(), "2026/11");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(filing: Filing) -> Self {
        Self {
            revision: REVISION,
            kind: filing.kind(),
            set: filing.set(),
            submitted_on: filing.submitted_on(),
            edition: filing.governing().edition(),
            rate_by: filing.governing().rate_by(),
            certificate: filing.certificate().map(CertificateRecord::of),
        }
    }

    /// The [revision](crate::catalogue::REVISION) of the tables by which it was accepted.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// The kind of filing.
    #[must_use]
    pub const fn kind(&self) -> FilingKind {
        self.kind
    }

    /// The criteria set by which the product is rated.
    #[must_use]
    pub const fn set(&self) -> SetId {
        self.set
    }

    /// The day it was filed.
    #[must_use]
    pub const fn submitted_on(&self) -> Date {
        self.submitted_on
    }

    /// The edition that governs it.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// The last day for completing the rating, that day included, where the transition of a later
    /// decision set one.
    #[must_use]
    pub const fn rate_by(&self) -> Option<Date> {
        self.rate_by
    }

    /// The certificate that it refers to, as it stood before the filing; `None` for a first rating.
    #[must_use]
    pub const fn certificate(&self) -> Option<&CertificateRecord> {
        self.certificate.as_ref()
    }

    /// The filing, if the present rules accept it.
    ///
    /// ```
    /// use ocop::dossier::{FilingOptions, FilingRecord};
    /// use ocop::law::DossierKind;
    /// use ocop::ProductSet;
    /// use time::macros::date;
    ///
    /// let options = FilingOptions::on(date!(2026 - 11 - 23), ProductSet::Tea, None, None)?;
    /// let filing = options.file(DossierKind::First)?;
    /// assert_eq!(FilingRecord::of(filing).filing()?, filing);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FilingError`] if the present rules do not accept it:
    ///
    /// * `before_first_regulation` for a day before 2019-08-21;
    /// * `other_regulation` where the set is not one of the edition of that day;
    /// * `no_upgrade` or `no_rerating` where the dossier may not be filed on that day;
    /// * `other_filing_kind` where a re-rating is late and was recorded as within its window, or
    ///   the reverse;
    /// * `certificate_of_first_rating` for a first rating with a certificate;
    /// * the codes of [`CertificateRecord::certificate`] where the rules do not accept the
    ///   certificate.
    pub fn filing(&self) -> Result<Filing, FilingError> {
        let certificate = self.certificate.as_ref().map(CertificateRecord::certificate).transpose()?;
        Filing::of_kind(self.kind, self.set, self.submitted_on, certificate)
    }

    /// Applies the present rules and lists what diverges from the record; empty if nothing does.
    ///
    /// ```
    /// # #[cfg(feature = "serde")] {
    /// use ocop::dossier::{FilingOptions, FilingRecord};
    /// use ocop::law::DossierKind;
    /// use ocop::ProductSet;
    /// use time::macros::date;
    ///
    /// let options = FilingOptions::on(date!(2026 - 06 - 30), ProductSet::Tea, None, None)?;
    /// let record = FilingRecord::of(options.file(DossierKind::First)?);
    /// assert_eq!(record.verify(), []);
    ///
    /// // The same record, with another edition than the one that governs the day.
    /// let mut json = serde_json::to_value(&record)?;
    /// json["edition"] = ocop::Edition::Decision148As1489.code().into();
    /// let read: FilingRecord = serde_json::from_value(json)?;
    /// assert!(read.verify().iter().any(|divergence| divergence.code() == "edition"));
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn verify(&self) -> Vec<FilingDivergence> {
        let of_certificate = self.certificate.as_ref().map_or_else(Vec::new, CertificateRecord::verify);
        let mut found: Vec<_> = of_certificate.into_iter().map(FilingDivergence::Certificate).collect();
        match self.filing() {
            // What makes the certificate unreadable is told already.
            Err(FilingError::Certificate(_)) if !found.is_empty() => {}
            Err(error) => found.push(FilingDivergence::Unreadable(error)),
            Ok(now) => {
                let now = now.governing();
                if self.edition != now.edition() {
                    found.push(FilingDivergence::Edition { then: self.edition, now: now.edition() });
                }
                if self.rate_by != now.rate_by() {
                    found.push(FilingDivergence::RateBy { then: self.rate_by, now: now.rate_by() });
                }
            }
        }
        found
    }
}

/// One difference between a filing on record and what the present rules say of it.
/// [`FilingRecord::verify`] gives it.
///
/// ```
/// use ocop::dossier::FilingDivergence;
/// use ocop::Edition;
///
/// let (then, now) = (Edition::Decision148, Edition::Decision148As1489);
/// let divergence = FilingDivergence::Edition { then, now };
/// assert_eq!(divergence.code(), "edition");
/// ```
///
/// # Stored form
///
/// As JSON it has its code, the code of the error or of the certificate's divergence that it holds
/// (`within`), what was recorded (`then`), what the rules say now (`now`; for `unreadable` the
/// error in English), and the sentence in both languages. It is written and not read back; the
/// record is stored, and can be verified again.
///
/// ```
/// use ocop::dossier::FilingDivergence;
/// use time::macros::date;
///
/// let diverged = FilingDivergence::RateBy { then: None, now: Some(date!(2026 - 07 - 21)) };
/// let written = serde_json::to_value(&diverged)?;
/// assert_eq!((&written["code"], &written["now"]), (&"rate_by".into(), &"2026-07-21".into()));
/// assert!(written["then"].is_null() && written["within"].is_null());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FilingDivergence {
    /// The present rules do not accept the filing (`unreadable`).
    Unreadable(FilingError),
    /// Another edition governs it (`edition`).
    Edition {
        /// The edition recorded.
        then: Edition,
        /// The edition by the present rules.
        now: Edition,
    },
    /// Another last day for completing the rating, or none on one side (`rate_by`).
    RateBy {
        /// The last day recorded; `None` where none was.
        then: Option<Date>,
        /// The last day by the present rules; `None` where there is none.
        now: Option<Date>,
    },
    /// The certificate diverges (`certificate`).
    Certificate(CertificateDivergence),
}

impl FilingDivergence {
    /// The stable code: `unreadable`, `edition`, `rate_by` or `certificate`.
    ///
    /// ```
    /// use ocop::dossier::FilingDivergence;
    /// use time::macros::date;
    ///
    /// let divergence = FilingDivergence::RateBy { then: None, now: Some(date!(2026 - 07 - 21)) };
    /// assert_eq!(divergence.code(), "rate_by");
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::Edition { .. } => "edition",
            Self::RateBy { .. } => "rate_by",
            Self::Certificate(_) => "certificate",
        }
    }
}

impl Say for FilingDivergence {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => words::diverged_unreadable(lang, f, error),
            Self::Edition { then, now } => words::diverged_edition(lang, f, then, now),
            Self::RateBy { then, now } => words::diverged_rate_by(lang, f, &LastDay(*then), &LastDay(*now)),
            Self::Certificate(divergence) => words::diverged_certificate(lang, f, divergence),
        }
    }
}

impl fmt::Display for FilingDivergence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// A last day, or that there is none.
struct LastDay(Option<Date>);

impl Say for LastDay {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(day) => words::by_day(lang, f, day),
            None => words::no_last_day(lang, f),
        }
    }
}
