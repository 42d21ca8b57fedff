use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::base::{Lang, Say};
use crate::certificate::issued::Certificate;
use crate::certificate::{FilingWindow, Refiling, Status, UpgradeFiling, words};
use crate::law::{Authority, Basis, Gap, united};

/// All answers on a certificate for one day: its status, whether a re-rating and an upgrade can be
/// filed, and what each answer rests on.
///
/// [`Certificate::standing`](crate::Certificate::standing) gives it. It holds the whole answer, so
/// a service can send it, store it and read it back without the certificate.
///
/// Source: 26/2026, Art. 4(3), 7(5), 7(6) and 12(3); [reading 12](crate::law::Reading::Terms),
/// [reading 15](crate::law::Reading::ReRatingWindow), [reading 16](crate::law::Reading::Extension)
/// and [reading 17](crate::law::Reading::Upgrade).
///
/// ```
/// use ocop::certificate::{CertificateStanding, Refiling, Status};
/// use ocop::{Certificate, Lang, Say, Star};
/// use time::macros::date;
///
/// let caught = Certificate::recorded(Star::Four, date!(2023 - 08 - 01))?
///     .with_rerating_filed_on(date!(2026 - 06 - 15))?;
/// let standing = caught.standing(date!(2026 - 11 - 23));
/// assert_eq!(standing.status(), Status::Extended);
/// assert_eq!(standing.extended_through(), Some(date!(2027 - 01 - 28)));
/// assert_eq!(standing.refiling(), Refiling::Closed);
/// assert!(standing.text(Lang::En).to_string().contains("through 2027-01-28 at the latest"));
///
/// let stored = serde_json::to_string(&standing)?;
/// assert_eq!(serde_json::from_str::<CertificateStanding>(&stored)?, standing);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses parts
/// that contradict each other, and passes over names that a later version adds. `text` is written
/// for readers and is not read back.
///
/// ```
/// use ocop::certificate::CertificateStanding;
/// use serde_json::json;
///
/// let stored = json!({
///   "format": "ocop.certificate_standing/1", "on": "2026-10-01", "status": "valid",
///   "valid_from": "2024-02-29", "valid_through": "2027-02-28", "extended_through": null,
///   "authority": "district", "window": {"from": "2026-09-01", "until": "2026-10-31"},
///   "refiling": "open", "rerating_rate_by": null, "upgrade": "open", "gaps": [],
///   "status_basis": [
///     {"act": "148", "annex": 2, "article": null, "clause": null, "point": null, "reading": null},
///     {"act": "26", "annex": null, "article": 12, "clause": 1, "point": null, "reading": null},
///     {
///       "act": "civil_code", "annex": null, "article": 147, "clause": 2, "point": null,
///       "reading": null
///     },
///     {
///       "act": "civil_code", "annex": null, "article": 148, "clause": 3, "point": null,
///       "reading": null
///     },
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 12}
///   ],
///   "authority_basis": [
///     {"act": "148", "annex": 2, "article": null, "clause": 1, "point": "b", "reading": null}
///   ],
///   "refiling_basis": [
///     {"act": "26", "annex": null, "article": 7, "clause": 6, "point": "a", "reading": null},
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 15}
///   ],
///   "upgrade_basis": [
///     {"act": "26", "annex": null, "article": 7, "clause": 5, "point": null, "reading": null},
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 17}
///   ],
///   "text": {
///     "vi": "Ngày 01/10/2026: còn hiệu lực đến hết ngày 28/02/2027. Phân hạng lại: đang trong \
///       thời gian nộp hồ sơ (từ ngày 01/9/2026 đến hết ngày 31/10/2026). Nâng hạng: được nộp hồ \
///       sơ.",
///     "en": "On 2026-10-01: valid through 2027-02-28. Re-rating: open (filed from 2026-09-01 to \
///       2026-10-31). Upgrade: open."
///   }
/// });
/// let standing: CertificateStanding = serde_json::from_value(stored.clone())?;
/// assert_eq!(serde_json::to_value(&standing)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CertificateStanding {
    pub(super) on: Date,
    pub(super) status: Status,
    pub(super) valid_from: Date,
    pub(super) valid_through: Date,
    pub(super) extended_through: Option<Date>,
    pub(super) authority: Authority,
    pub(super) window: Option<FilingWindow>,
    pub(super) refiling: Refiling,
    pub(super) rerating_rate_by: Option<Date>,
    pub(super) upgrade: UpgradeFiling,
    pub(super) gaps: Vec<Gap>,
    pub(super) status_basis: Vec<Basis>,
    pub(super) authority_basis: Vec<Basis>,
    pub(super) refiling_basis: Vec<Basis>,
    pub(super) upgrade_basis: Vec<Basis>,
}

impl CertificateStanding {
    pub(super) fn of(certificate: Certificate, on: Date) -> Self {
        let status = certificate.status(on);
        let revocation_gap = certificate.revocation_gap().filter(|_| status == Status::Revoked);
        Self {
            on,
            status,
            valid_from: certificate.valid_from(),
            valid_through: certificate.valid_through(),
            extended_through: certificate.extended_through(),
            authority: certificate.authority(),
            window: certificate.window_on(on),
            refiling: certificate.refiling(on),
            rerating_rate_by: certificate.rerating_rate_by(),
            upgrade: certificate.upgrade_filing(on),
            gaps: certificate.authority_gap().into_iter().chain(revocation_gap).collect(),
            status_basis: certificate.status_basis(on),
            authority_basis: certificate.authority_basis(),
            refiling_basis: certificate.refiling_basis(on),
            upgrade_basis: certificate.upgrade_basis(on),
        }
    }

    /// The standing, if its parts go together.
    #[cfg(feature = "serde")]
    pub(super) fn checked(self) -> Option<Self> {
        let before = self.on < self.valid_from;
        let within = self.valid_from <= self.on && self.on <= self.valid_through;
        let after = self.valid_through < self.on;
        let runs_on = self.extended_through.is_some_and(|last| self.on <= last);
        let status = match self.status {
            Status::NotYet => before,
            Status::Valid => within,
            Status::Extended => after && runs_on,
            Status::Expired => after && !runs_on,
            Status::Revoked => true,
        };
        let order = self.valid_from <= self.valid_through
            && self.extended_through.is_none_or(|last| self.valid_through < last)
            && self.window.is_none_or(|window| window.until() <= self.valid_through);
        let lapsed = self.status >= Status::Expired;
        let refiling = (self.refiling == Refiling::None) == lapsed
            && (self.status == Status::Valid || !self.refiling.is_open());
        let upgrade = self.status == Status::Valid || !self.upgrade.is_open();
        (status && order && refiling && upgrade).then_some(self)
    }

    /// The day that was asked about.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// The status of the certificate on the day.
    #[must_use]
    pub const fn status(&self) -> Status {
        self.status
    }

    /// The first day of its term, that day included.
    #[must_use]
    pub const fn valid_from(&self) -> Date {
        self.valid_from
    }

    /// The last day of its term, that day included.
    #[must_use]
    pub const fn valid_through(&self) -> Date {
        self.valid_through
    }

    /// The last day of its extension while its re-rating is pending, that day included; `None` if
    /// it is not extended
    /// ([`Certificate::extended_through`](crate::Certificate::extended_through)).
    #[must_use]
    pub const fn extended_through(&self) -> Option<Date> {
        self.extended_through
    }

    /// Who issued it.
    #[must_use]
    pub const fn authority(&self) -> Authority {
        self.authority
    }

    /// The window for filing a re-rating, by the rules in force on the day; `None` where these have
    /// none.
    #[must_use]
    pub const fn window(&self) -> Option<FilingWindow> {
        self.window
    }

    /// Whether a re-rating can be filed on the day.
    #[must_use]
    pub const fn refiling(&self) -> Refiling {
        self.refiling
    }

    /// The last day for completing the rating of its re-rating dossier, that day included, where
    /// the dossier was filed under rules whose transition sets one
    /// ([`Certificate::rerating_rate_by`](crate::Certificate::rerating_rate_by)).
    #[must_use]
    pub const fn rerating_rate_by(&self) -> Option<Date> {
        self.rerating_rate_by
    }

    /// Whether an upgrade can be filed on the day.
    #[must_use]
    pub const fn upgrade(&self) -> UpgradeFiling {
        self.upgrade
    }

    /// What is not known of the law and could change the answer: who issued the certificate, or by
    /// what rules it was revoked.
    #[must_use]
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// What the whole answer rests on, each place once: the law first, then the readings.
    ///
    /// ```
    /// use ocop::law::{Basis, Reading};
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Three, date!(2024 - 02 - 29))?;
    /// let standing = certificate.standing(date!(2026 - 12 - 01));
    /// assert!(standing.basis().contains(&Basis::Reading(Reading::ReRatingWindow)));
    /// assert!(standing.basis().is_sorted_by_key(|basis| matches!(basis, Basis::Reading(_))));
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    pub fn basis(&self) -> Vec<Basis> {
        united(&[&self.status_basis, &self.authority_basis, &self.refiling_basis, &self.upgrade_basis])
    }

    /// What the status rests on.
    #[must_use]
    pub fn status_basis(&self) -> &[Basis] {
        &self.status_basis
    }

    /// What the authority rests on.
    #[must_use]
    pub fn authority_basis(&self) -> &[Basis] {
        &self.authority_basis
    }

    /// What the filing for re-rating rests on.
    #[must_use]
    pub fn refiling_basis(&self) -> &[Basis] {
        &self.refiling_basis
    }

    /// What the filing for an upgrade rests on.
    #[must_use]
    pub fn upgrade_basis(&self) -> &[Basis] {
        &self.upgrade_basis
    }
}

impl Say for CertificateStanding {
    /// Three sentences: the status, the re-rating, the upgrade.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { on, valid_through, .. } = self;
        match (self.status, self.extended_through) {
            (Status::NotYet, _) => words::not_yet(lang, f, on, &self.valid_from)?,
            (Status::Valid, _) => words::valid(lang, f, on, valid_through)?,
            (Status::Extended, Some(last)) => words::extended(lang, f, on, valid_through, &last)?,
            (Status::Expired | Status::Extended, _) => words::expired(lang, f, on, valid_through)?,
            (Status::Revoked, _) => words::revoked(lang, f, on)?,
        }
        f.write_str(" ")?;
        match self.window {
            Some(window) if self.status < Status::Expired => {
                words::refiling_within(lang, f, &self.refiling, &window.from(), &window.until())?;
            }
            _ => words::refiling(lang, f, &self.refiling)?,
        }
        f.write_str(" ")?;
        words::upgrade(lang, f, &self.upgrade)
    }
}

impl fmt::Display for CertificateStanding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}
