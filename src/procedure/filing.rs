use time::Date;

use crate::certificate::{Certificate, CertificateError, Refiling, Status};
use crate::law::{Act, Basis, BeforeFirstRegime, Citation, DossierKind, Edition, Point, Reading, Regime};
use crate::{SetId, Star};

/// Why a dossier is filed, with the certificate that an upgrade or a re-rating refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Filing {
    /// The product's first rating, or the first after a lapse or a revocation.
    #[doc(alias = "lần đầu")]
    First,
    /// A higher star for the product of a valid certificate ([`Reading::Upgrade`](crate::law::Reading::Upgrade)).
    #[doc(alias = "nâng hạng")]
    Upgrade(Certificate),
    /// A new term for the product of a certificate, filed within its window
    /// ([`Reading::ReRatingWindow`](crate::law::Reading::ReRatingWindow)).
    #[doc(alias = "đánh giá, phân hạng lại")]
    ReRating(Certificate),
    /// A re-rating under 26/2026 that could not be filed within the window, because the window had closed or not fully opened when the
    /// decision took effect (Art. 12(3), [`Reading::Extension`](crate::law::Reading::Extension)). It is filed while the certificate is
    /// valid, and extends it.
    LateReRating(Certificate),
}

impl Filing {
    /// The kind of the dossier.
    #[must_use]
    pub const fn kind(self) -> DossierKind {
        match self {
            Self::First => DossierKind::First,
            Self::Upgrade(_) => DossierKind::Upgrade,
            Self::ReRating(_) | Self::LateReRating(_) => DossierKind::ReRating,
        }
    }

    /// The stable code, also used in stored form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LateReRating(_) => "late_rerating",
            _ => self.kind().code(),
        }
    }

    /// The certificate that it refers to, as it stood before.
    #[must_use]
    pub const fn certificate(self) -> Option<Certificate> {
        match self {
            Self::First => None,
            Self::Upgrade(held) | Self::ReRating(held) | Self::LateReRating(held) => Some(held),
        }
    }

    /// What filing it rests on under an edition of the rules.
    #[must_use]
    pub const fn basis(self, edition: Edition) -> &'static [Basis] {
        const UPGRADE: Basis = Basis::Reading(Reading::Upgrade);
        const WINDOW: Basis = Basis::Reading(Reading::ReRatingWindow);
        const EXTENSION: Basis = Basis::Reading(Reading::Extension);
        const BY_DAY: Basis = Basis::Reading(Reading::RegimeOfADossier);
        const FIRST: Basis = Basis::Law(Citation::article(Act::Decision26, 7).clause(1));
        const AGAIN: Basis = Basis::Law(Citation::article(Act::Decision26, 7).clause(6).point(Point::A));
        const HIGHER: Basis = Basis::Law(Citation::article(Act::Decision26, 7).clause(5));
        const LATE: Basis = Basis::Law(Citation::article(Act::Decision26, 12).clause(3));
        match (edition, self) {
            (Edition::Decision26, Self::First) => &[FIRST, BY_DAY],
            (Edition::Decision26, Self::Upgrade(_)) => &[HIGHER, UPGRADE, BY_DAY],
            (Edition::Decision26, Self::ReRating(_)) => &[AGAIN, WINDOW, BY_DAY],
            (Edition::Decision26, Self::LateReRating(_)) => &[LATE, EXTENSION, BY_DAY],
            (_, Self::Upgrade(_)) => &[UPGRADE, BY_DAY],
            (_, Self::First | Self::ReRating(_) | Self::LateReRating(_)) => &[BY_DAY],
        }
    }

    /// Whether it can be submitted on a day for a set; the edition that governs it then.
    pub(super) fn check(self, set: SetId, on: Date) -> Result<Edition, SubmissionError> {
        let edition = Edition::of_dossier(on)?;
        if set.regime() != edition.regime() {
            return Err(SubmissionError::OtherRegime { set, edition, day: on });
        }
        match self {
            Self::First => {}
            Self::Upgrade(held) => {
                if !held.can_upgrade(on) {
                    let (status, star) = (held.status(on), held.star());
                    return Err(SubmissionError::NoUpgrade { status, star, day: on });
                }
            }
            Self::ReRating(held) => {
                let refiling = held.refiling(on);
                if refiling != Refiling::Open {
                    let window = held.window_on(on).map(|window| (window.from(), window.until()));
                    return Err(SubmissionError::NoReRating { refiling, window, day: on });
                }
            }
            Self::LateReRating(held) => {
                let extended = held.refiled(on)?.extended_through();
                let late = held.refiling(on) == Refiling::Closed && held.status(on) == Status::Valid;
                if edition.regime() != Regime::Decision26 || !late || extended.is_none() {
                    let valid_through = held.valid_through();
                    return Err(SubmissionError::NoExtension { valid_through, day: on });
                }
            }
        }
        Ok(edition)
    }
}

/// Why a dossier cannot be submitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SubmissionError {
    /// The day is before the first regime.
    #[error(transparent)]
    TooEarly(#[from] BeforeFirstRegime),
    /// The product set is of another regime than the day's.
    #[error("{set} does not apply to a dossier submitted on {day}; {edition} does")]
    OtherRegime {
        /// The set.
        set: SetId,
        /// The edition of the day.
        edition: Edition,
        /// The day.
        day: Date,
    },
    /// There is nothing to upgrade.
    #[error(
        "no upgrade on {day} of a certificate of {star} stars that is {}; allowed: a valid one of 3 or 4 stars (a first rating otherwise)",
        .status.name().en()
    )]
    NoUpgrade {
        /// Where the certificate stands.
        status: Status,
        /// Its star.
        star: Star,
        /// The day.
        day: Date,
    },
    /// A re-rating cannot be filed on the day.
    #[error("no re-rating on {day}: {}", WhyClosed(.refiling, .window))]
    NoReRating {
        /// Why.
        refiling: Refiling,
        /// The first and the last day of filing, where there is a window.
        window: Option<(Date, Date)>,
        /// The day.
        day: Date,
    },
    /// A late re-rating is open only to certificates that the transition of 26/2026 caught.
    #[error(
        "no late re-rating on {day} of a certificate valid through {valid_through}; allowed: under 26/2026, after the window, while a \
         certificate that was valid on 2026-05-22 and ends before 2026-11-18 is valid"
    )]
    NoExtension {
        /// The certificate's last day.
        valid_through: Date,
        /// The day.
        day: Date,
    },
    /// The certificate was not yet issued.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
}

struct WhyClosed<'a>(&'a Refiling, &'a Option<(Date, Date)>);

impl core::fmt::Display for WhyClosed<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self.0 {
            Refiling::Early => "it is too early",
            Refiling::Open => "the window is open",
            Refiling::Closed => "the window has closed",
            Refiling::None => "the certificate expired or was revoked; allowed: a first rating",
        })?;
        match (self.0, self.1) {
            (Refiling::Early | Refiling::Closed, Some((from, until))) => {
                write!(f, "; allowed: {from} to {until}")
            }
            _ => Ok(()),
        }
    }
}

impl SubmissionError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooEarly(error) => error.code(),
            Self::OtherRegime { .. } => "other_regulation",
            Self::NoUpgrade { .. } => "no_upgrade",
            Self::NoReRating { .. } => "no_rerating",
            Self::NoExtension { .. } => "no_extension",
            Self::Certificate(error) => error.code(),
        }
    }
}
