use time::Date;

use crate::certificate::{Certificate, CertificateError};
use crate::law::DossierKind;
use crate::{Star, Text};

/// One rating of a product, as a registry has it: why it was rated, the star, the day, and the certificate if one was issued.
///
/// ```
/// use ocop::Star;
/// use ocop::certificate::Certificate;
/// use ocop::law::DossierKind;
/// use ocop::portfolio::RatingRecord;
/// use time::macros::date;
///
/// let rated = RatingRecord::new(DossierKind::First, Star::Four, date!(2025 - 06 - 10));
/// let certified = rated.certified(Certificate::recorded(Star::Four, date!(2025 - 06 - 19))?)?;
/// assert!(certified.certificate().is_some());
///
/// let early = Certificate::recorded(Star::Four, date!(2025 - 06 - 09))?;
/// assert_eq!(rated.certified(early).unwrap_err().code(), "certificate_before_rating");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "kết quả đánh giá, phân hạng")]
pub struct RatingRecord {
    kind: DossierKind,
    star: Star,
    rated_on: Date,
    certificate: Option<Certificate>,
    day_assumed: bool,
}

impl RatingRecord {
    /// A rating, without a certificate so far.
    #[must_use]
    pub const fn new(kind: DossierKind, star: Star, rated_on: Date) -> Self {
        Self { kind, star, rated_on, certificate: None, day_assumed: false }
    }

    /// A rating whose certificate was issued on the same day, as most registries have it.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::law::DossierKind;
    /// use ocop::portfolio::RatingRecord;
    /// use time::macros::date;
    ///
    /// let record = RatingRecord::recognised(DossierKind::First, Star::Five, date!(2025 - 01 - 16))?;
    /// assert_eq!(record.certificate().map(|certificate| certificate.valid_through()), Some(date!(2028 - 01 - 16)));
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CertificateError`] for one or two stars, and for a day before the first regime.
    pub fn recognised(kind: DossierKind, star: Star, on: Date) -> Result<Self, CertificateError> {
        let certificate = Some(Certificate::recorded(star, on)?);
        Ok(Self { certificate, ..Self::new(kind, star, on) })
    }

    /// The same rating with the certificate issued on it.
    ///
    /// # Errors
    ///
    /// [`RatingRecordError`] for a certificate issued before the rating, or for another star.
    pub fn certified(self, certificate: Certificate) -> Result<Self, RatingRecordError> {
        if certificate.issued_on() < self.rated_on {
            return Err(RatingRecordError::CertificateBeforeRating {
                issued_on: certificate.issued_on(),
                rated_on: self.rated_on,
            });
        }
        if certificate.star() != self.star {
            return Err(RatingRecordError::OtherStar { certified: certificate.star(), rated: self.star });
        }
        Ok(Self { certificate: Some(certificate), ..self })
    }

    /// The same rating, its day marked as assumed: the source gives the year alone. Figures tell how many there are.
    #[must_use]
    pub const fn with_assumed_day(self) -> Self {
        Self { day_assumed: true, ..self }
    }

    /// Why the product was rated.
    #[must_use]
    pub const fn kind(&self) -> DossierKind {
        self.kind
    }

    /// The star awarded.
    #[must_use]
    pub const fn star(&self) -> Star {
        self.star
    }

    /// The day of the rating.
    #[must_use]
    pub const fn rated_on(&self) -> Date {
        self.rated_on
    }

    /// The certificate issued on it, if any.
    #[must_use]
    pub const fn certificate(&self) -> Option<Certificate> {
        self.certificate
    }

    /// Whether the day is assumed.
    #[must_use]
    pub const fn is_day_assumed(&self) -> bool {
        self.day_assumed
    }

    /// The certificate, if it was issued by a day.
    #[must_use]
    pub fn certificate_by(&self, day: Date) -> Option<Certificate> {
        self.certificate.filter(|certificate| certificate.issued_on() <= day)
    }

    /// What the rating did to a product that held a star before; `None` where no earlier star is recorded.
    pub(super) fn movement(&self, before: Option<Star>) -> Movement {
        match (self.kind, before) {
            (DossierKind::First, _) => Movement::First,
            (_, None) => Movement::Unknown,
            (_, Some(before)) if self.star > before => Movement::Raised,
            (DossierKind::Upgrade, Some(_)) => Movement::NotRaised,
            (DossierKind::ReRating, Some(before)) if self.star == before => Movement::Kept,
            (DossierKind::ReRating, Some(_)) => Movement::Lowered,
        }
    }
}

/// What a rating did to the star that the product held: that of its last certificate, or of its last rating if it had none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Movement {
    /// A first rating.
    First,
    /// A higher star, by an upgrade or a re-rating.
    #[doc(alias = "nâng hạng")]
    Raised,
    /// A re-rating that kept the star.
    #[doc(alias = "giữ hạng")]
    Kept,
    /// A re-rating to a lower star.
    #[doc(alias = "giảm hạng")]
    Lowered,
    /// An upgrade that brought no higher star: it leaves the certificate as it was
    /// ([reading 17](crate::law::Reading::Upgrade)).
    NotRaised,
    /// An upgrade or a re-rating of a product whose earlier ratings are not recorded.
    Unknown,
}

impl Movement {
    /// Every movement.
    pub const ALL: [Self; 6] =
        [Self::First, Self::Raised, Self::Kept, Self::Lowered, Self::NotRaised, Self::Unknown];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Raised => "raised",
            Self::Kept => "kept",
            Self::Lowered => "lowered",
            Self::NotRaised => "not_raised",
            Self::Unknown => "unknown",
        }
    }

    /// The movement in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::First => Text::new("đánh giá lần đầu", "first rating"),
            Self::Raised => Text::new("nâng hạng", "raised to a higher star"),
            Self::Kept => Text::new("phân hạng lại, giữ hạng", "re-rated, star kept"),
            Self::Lowered => Text::new("phân hạng lại, giảm hạng", "re-rated, star lowered"),
            Self::NotRaised => Text::new("nâng hạng không đạt", "upgrade that failed"),
            Self::Unknown => {
                Text::new("đánh giá lại, chưa rõ hạng trước đó", "rated again, earlier star not recorded")
            }
        }
    }
}

/// Why a certificate cannot belong to a rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RatingRecordError {
    /// The certificate was issued before the rating.
    #[error(
        "the certificate is of {issued_on}, before the rating on {rated_on}; a certificate follows its rating"
    )]
    CertificateBeforeRating {
        /// The day of issue.
        issued_on: Date,
        /// The day of the rating.
        rated_on: Date,
    },
    /// The certificate is for another star.
    #[error("the certificate is for {certified} stars, the rating for {rated}; they must be the same")]
    OtherStar {
        /// The certificate's star.
        certified: Star,
        /// The rating's star.
        rated: Star,
    },
}

impl RatingRecordError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::CertificateBeforeRating { .. } => "certificate_before_rating",
            Self::OtherStar { .. } => "certificate_of_other_star",
        }
    }
}
