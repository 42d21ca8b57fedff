//! Certificates: valid 36 months, filed again before they end, extended, revoked.
//!
//! ```
//! use ocop::certificate::{Certificate, Refiling, Status};
//! use ocop::Star;
//! use time::macros::date;
//!
//! let certificate = Certificate::recorded(Star::Three, date!(2024 - 02 - 29))?;
//! assert_eq!(certificate.valid_through(), date!(2027 - 02 - 28));
//! assert_eq!(certificate.status(date!(2026 - 12 - 01)), Status::Valid);
//!
//! // Under 26/2026 a re-rating is filed 180 to 120 days before the certificate ends.
//! let window = certificate.window_on(date!(2026 - 12 - 01)).expect("26/2026 has a window");
//! assert_eq!((window.from(), window.until()), (date!(2026 - 09 - 01), date!(2026 - 10 - 31)));
//! assert_eq!(certificate.refiling(date!(2026 - 12 - 01)), Refiling::Closed);
//! # Ok::<(), ocop::certificate::CertificateError>(())
//! ```

mod revocation;

pub use revocation::{RevocationGround, revoked_by, revoked_until};

use time::Date;
use time::macros::date;

use crate::law::{Act, Basis, BeforeFirstRegime, Citation, Edition, Reading, Regime};
use crate::{Authority, Rating, Star, Text, term};

/// How long a certificate is valid, in months (26/2026, Art. 4(3); the same in 148 and 1048).
pub const VALIDITY_MONTHS: u16 = 36;

/// The longest extension after the last day of validity, in days (26/2026, Art. 12(3)).
pub const EXTENSION_DAYS: u16 = 180;

/// The first day on which 26/2026 governs.
const IN_FORCE: Date = date!(2026 - 05 - 22);

/// The last day on which dossiers of earlier regimes are decided (26/2026, Art. 12(2)).
const LAST_OLD_DECISION: Date = date!(2026 - 07 - 21);

/// The first day whose certificates end too late for the extension: 180 days after 26/2026 took effect.
const FIRST_FULL_WINDOW: Date = date!(2026 - 11 - 18);

/// A certificate of three stars or more, by the authority of its day.
///
/// Issued from a rating ([`Certificate::issue`]) or taken over from a registry ([`Certificate::recorded`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "giấy chứng nhận")]
pub struct Certificate {
    star: Star,
    issued_on: Date,
    valid_through: Date,
    authority: Authority,
    revoked_on: Option<Date>,
    refiled_on: Option<Date>,
}

impl Certificate {
    /// Issues a certificate on a rating.
    ///
    /// # Errors
    ///
    /// [`CertificateError`] if the rating's star is not certified (one or two), if another authority certifies it on that day, if the
    /// rules of the rating were not yet or no longer applied on that day, or past the calendar's end.
    pub fn issue(rating: &Rating, by: Authority, on: Date) -> Result<Self, CertificateError> {
        let certificate = Self::under(rating.set().regime(), rating.star(), on)?;
        if certificate.authority == by {
            Ok(certificate)
        } else {
            Err(CertificateError::WrongAuthority {
                star: rating.star(),
                by,
                allowed: certificate.authority,
                day: on,
            })
        }
    }

    /// A certificate of a star issued on a day, as a registry has it.
    ///
    /// # Errors
    ///
    /// [`CertificateError`] for one or two stars, and for a day before the first regime.
    pub fn recorded(star: Star, issued_on: Date) -> Result<Self, CertificateError> {
        let edition = Edition::of_dossier(issued_on)?;
        let authority =
            Authority::certifying(star, edition).ok_or(CertificateError::NotCertified { star })?;
        let valid_through = term::months_after(issued_on, VALIDITY_MONTHS)
            .ok_or(CertificateError::OutOfCalendar { day: issued_on })?;
        // The end of an extension must be a day of the calendar too.
        term::days_after(valid_through, EXTENSION_DAYS)
            .ok_or(CertificateError::OutOfCalendar { day: issued_on })?;
        Ok(Self { star, issued_on, valid_through, authority, revoked_on: None, refiled_on: None })
    }

    /// A certificate of a rating under a regime, as a registry has it.
    ///
    /// # Errors
    ///
    /// As [`Certificate::recorded`], and for a day on which no rating under the regime was certified: before it was in force, or after
    /// 2026-07-21 for the regimes before 26/2026.
    pub fn under(regime: Regime, star: Star, issued_on: Date) -> Result<Self, CertificateError> {
        let from = regime.act().in_force_from();
        let until = match regime {
            Regime::Decision1048 | Regime::Decision148 => Some(LAST_OLD_DECISION),
            Regime::Decision26 => None,
        };
        if issued_on < from || until.is_some_and(|until| until < issued_on) {
            return Err(CertificateError::OtherRegime { regime, from, until, day: issued_on });
        }
        Self::recorded(star, issued_on)
    }

    /// The same certificate, revoked on a day.
    ///
    /// # Errors
    ///
    /// [`CertificateError::BeforeIssue`] for a day before the day of issue.
    pub fn revoked(self, on: Date) -> Result<Self, CertificateError> {
        self.not_before_issue(on, "revoked")?;
        Ok(Self { revoked_on: Some(on), ..self })
    }

    /// The same certificate with a re-rating dossier filed on a day and still pending.
    ///
    /// # Errors
    ///
    /// [`CertificateError::BeforeIssue`] for a day before the day of issue.
    pub fn refiled(self, on: Date) -> Result<Self, CertificateError> {
        self.not_before_issue(on, "filed for re-rating")?;
        Ok(Self { refiled_on: Some(on), ..self })
    }

    fn not_before_issue(self, day: Date, what: &'static str) -> Result<(), CertificateError> {
        if day < self.issued_on {
            return Err(CertificateError::BeforeIssue { what, day, issued_on: self.issued_on });
        }
        Ok(())
    }

    /// The star, three or more.
    #[must_use]
    pub const fn star(self) -> Star {
        self.star
    }

    /// The day of issue.
    #[must_use]
    pub const fn issued_on(self) -> Date {
        self.issued_on
    }

    /// The last day of validity, that day included: 36 months after the day of issue, as the Civil Code counts
    /// ([`Reading::Terms`]).
    #[must_use]
    #[doc(alias = "thời hạn")]
    pub const fn valid_through(self) -> Date {
        self.valid_through
    }

    /// Who issued it: the authority that certifies its star under the rules in force on the day of issue.
    #[must_use]
    pub const fn authority(self) -> Authority {
        self.authority
    }

    /// The day it was revoked, if it was.
    #[must_use]
    #[doc(alias = "thu hồi")]
    pub const fn revoked_on(self) -> Option<Date> {
        self.revoked_on
    }

    /// The day its pending re-rating dossier was filed, if there is one.
    #[must_use]
    pub const fn refiled_on(self) -> Option<Date> {
        self.refiled_on
    }

    /// Where the certificate stands on a day.
    #[must_use]
    pub fn status(self, on: Date) -> Status {
        if on < self.issued_on {
            Status::NotYet
        } else if self.revoked_on.is_some_and(|day| day <= on) {
            Status::Revoked
        } else if on <= self.valid_through {
            Status::Valid
        } else if self.extended_through().is_some_and(|last| on <= last) {
            Status::Extended
        } else {
            Status::Expired
        }
    }

    /// The last day of the extension of 26/2026, Art. 12(3), unless the authority decides before; `None` if the certificate is not
    /// extended ([`Reading::Extension`]).
    ///
    /// Extended are certificates that were valid on 2026-05-22 and ended before 2026-11-18, so that the window for filing had closed or not
    /// fully opened when 26/2026 took effect, and whose re-rating dossier was filed while they were valid.
    ///
    /// ```
    /// use ocop::certificate::Certificate;
    /// use ocop::Star;
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Four, date!(2023 - 08 - 01))?;
    /// assert_eq!(certificate.extended_through(), None);
    /// let refiled = certificate.refiled(date!(2026 - 06 - 15))?;
    /// assert_eq!(refiled.extended_through(), Some(date!(2027 - 01 - 28)));
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    #[doc(alias = "kéo dài hiệu lực")]
    pub fn extended_through(self) -> Option<Date> {
        let valid_then = self.issued_on <= IN_FORCE && IN_FORCE <= self.valid_through;
        let caught = valid_then
            && self.valid_through < FIRST_FULL_WINDOW
            && self.revoked_on.is_none_or(|day| day > self.valid_through);
        let pending = self.refiled_on.is_some_and(|day| day <= self.valid_through);
        if caught && pending { term::days_after(self.valid_through, EXTENSION_DAYS) } else { None }
    }

    /// The window for filing a re-rating under the rules in force on a day; `None` before 2026-05-22, when there was none
    /// ([`Reading::ReRatingWindow`]).
    #[must_use]
    pub fn window_on(self, day: Date) -> Option<Window> {
        if day < IN_FORCE {
            return None;
        }
        let from = term::days_before(self.valid_through, Window::EARLIEST)?;
        let until = term::days_before(self.valid_through, Window::LATEST)?;
        Some(Window { from, until })
    }

    /// Whether a re-rating can be filed on a day.
    ///
    /// Before 2026-05-22 there was no window: filing was open while the certificate was valid.
    #[must_use]
    #[doc(alias = "đánh giá, phân hạng lại")]
    pub fn refiling(self, on: Date) -> Refiling {
        match (self.status(on), self.window_on(on)) {
            (Status::Revoked | Status::Expired, _) => Refiling::None,
            (Status::NotYet, _) => Refiling::Early,
            (Status::Valid | Status::Extended, None) => Refiling::Open,
            (Status::Valid | Status::Extended, Some(window)) => window.refiling(on),
        }
    }

    /// Whether an upgrade can be filed on a day: while the certificate is valid and has fewer than five stars
    /// ([`Reading::Upgrade`]).
    #[must_use]
    #[doc(alias = "nâng hạng")]
    pub fn can_upgrade(self, on: Date) -> bool {
        self.status(on) == Status::Valid && self.star < Star::Five
    }

    /// Whether the certificate is valid on a day and ends within so many days after it.
    ///
    /// ```
    /// use ocop::certificate::Certificate;
    /// use ocop::Star;
    /// use time::macros::date;
    ///
    /// let certificates = [
    ///     Certificate::recorded(Star::Three, date!(2023 - 12 - 20))?,
    ///     Certificate::recorded(Star::Four, date!(2025 - 01 - 16))?,
    /// ];
    /// let today = date!(2026 - 11 - 23);
    /// let soon = certificates.iter().filter(|certificate| certificate.expires_within(today, 30));
    /// assert_eq!(soon.count(), 1);
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    pub fn expires_within(self, on: Date, days: u16) -> bool {
        let last = term::days_after(on, days).unwrap_or(Date::MAX);
        self.status(on) == Status::Valid && self.valid_through <= last
    }

    /// The last day on which the issuing body should have given notice of the end, 30 days before it, under 148.
    ///
    /// `None` where that day lies outside the time of 148: 1048 asks for notice without a number of days, and 26/2026 sets no duty of
    /// notice but the producer's own window.
    #[must_use]
    pub fn notice_by(self) -> Option<Date> {
        let day = term::days_before(self.valid_through, 30)?;
        (Act::Decision148.in_force_from() <= day && day < IN_FORCE).then_some(day)
    }

    /// What the certificate's days rest on.
    #[must_use]
    pub const fn basis(self) -> &'static [Basis] {
        const VALIDITY: Basis = Basis::Law(Citation::article(Act::Decision26, 4).clause(3));
        const EARLIER: Basis = Basis::Law(Citation::article(Act::Decision26, 12).clause(1));
        const COUNTED: Basis = Basis::Law(term::CITATION);
        &[VALIDITY, EARLIER, COUNTED, Basis::Reading(Reading::Terms)]
    }
}

/// Where a certificate stands on a day; only later ones follow as days pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// The day is before the day of issue.
    NotYet,
    /// Within its 36 months.
    Valid,
    /// Past its last day, but running on while its re-rating is pending.
    Extended,
    /// Past its last day.
    Expired,
    /// Revoked on that day or before.
    Revoked,
}

impl Status {
    /// Every status in the order in which they can follow each other.
    pub const ALL: [Self; 5] = [Self::NotYet, Self::Valid, Self::Extended, Self::Expired, Self::Revoked];

    /// The stable code, also used on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotYet => "not_yet",
            Self::Valid => "valid",
            Self::Extended => "extended",
            Self::Expired => "expired",
            Self::Revoked => "revoked",
        }
    }

    /// The status in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::NotYet => Text::new("chưa cấp", "not yet issued"),
            Self::Valid => Text::new("còn hiệu lực", "valid"),
            Self::Extended => Text::new("được kéo dài hiệu lực", "extended"),
            Self::Expired => Text::new("hết hạn", "expired"),
            Self::Revoked => Text::new("đã thu hồi", "revoked"),
        }
    }
}

/// The days on which a re-rating can be filed, both ends included (26/2026, Art. 7(6)(a)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    from: Date,
    until: Date,
}

impl Window {
    /// How many days before the last day of validity the window opens.
    pub const EARLIEST: u16 = 180;

    /// How many days before the last day of validity the window closes.
    pub const LATEST: u16 = 120;

    /// The first day of filing.
    #[must_use]
    pub const fn from(self) -> Date {
        self.from
    }

    /// The last day of filing.
    #[must_use]
    pub const fn until(self) -> Date {
        self.until
    }

    fn refiling(self, on: Date) -> Refiling {
        if on < self.from {
            Refiling::Early
        } else if on <= self.until {
            Refiling::Open
        } else {
            Refiling::Closed
        }
    }
}

/// Whether a re-rating can be filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Refiling {
    /// The window has not opened, or the certificate is not yet issued.
    Early,
    /// It can be filed.
    Open,
    /// The window has closed.
    Closed,
    /// There is nothing to rate again: the certificate expired or was revoked.
    None,
}

impl Refiling {
    /// The stable code, also used on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Early => "early",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::None => "none",
        }
    }
}

/// Why there can be no such certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CertificateError {
    /// One and two stars are not certified.
    #[error("no certificate for {}: certificates are for 3, 4 and 5 stars", .star.counted())]
    NotCertified {
        /// The star.
        star: Star,
    },
    /// Another authority certifies the star on that day.
    #[error("the {by} may not certify {star} stars on {day}; the {allowed} does")]
    WrongAuthority {
        /// The star.
        star: Star,
        /// Who tried.
        by: Authority,
        /// Who certifies it.
        allowed: Authority,
        /// The day.
        day: Date,
    },
    /// Ratings under the regime were not certified on that day.
    #[error("no certificate under {regime} is issued on {day}; allowed: from {from}{}", Until(.until))]
    OtherRegime {
        /// The regime.
        regime: Regime,
        /// Its first day.
        from: Date,
        /// Its last day, if it has one.
        until: Option<Date>,
        /// The day given.
        day: Date,
    },
    /// The day is before the first regime.
    #[error(transparent)]
    TooEarly(#[from] BeforeFirstRegime),
    /// The certificate cannot have been revoked or filed again before it was issued.
    #[error("{what} on {day}, before the day of issue ({issued_on})")]
    BeforeIssue {
        /// What happened.
        what: &'static str,
        /// When.
        day: Date,
        /// The day of issue.
        issued_on: Date,
    },
    /// The certificate would end past the calendar.
    #[error("a certificate issued on {day} would end past the calendar")]
    OutOfCalendar {
        /// The day of issue.
        day: Date,
    },
}

struct Until<'a>(&'a Option<Date>);

impl core::fmt::Display for Until<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.0 {
            Some(day) => write!(f, " to {day}"),
            None => Ok(()),
        }
    }
}

impl CertificateError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotCertified { .. } => "not_certified",
            Self::WrongAuthority { .. } => "wrong_authority",
            Self::OtherRegime { .. } => "other_regulation",
            Self::TooEarly(error) => error.code(),
            Self::BeforeIssue { .. } => "before_issue",
            Self::OutOfCalendar { .. } => "out_of_calendar",
        }
    }
}
