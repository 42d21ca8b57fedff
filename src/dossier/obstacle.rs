use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::base::{Lang, Say, coded};
use crate::certificate::{FilingWindow, Status};
use crate::dossier::words;
use crate::law::{Basis, Edition, Gap};
use crate::producer::ProducerEligibility;

coded! {
    /// Why a dossier may not be filed on a day.
    /// [`FilingObstacle::reason`](crate::dossier::FilingObstacle::reason) gives it.
    ///
    /// Source: 26/2026, Art. 7(5), 7(6) and 12, [reading 15](crate::law::Reading::ReRatingWindow),
    /// [reading 16](crate::law::Reading::Extension), [reading 17](crate::law::Reading::Upgrade),
    /// [reading 19](crate::law::Reading::EligibleProducers) and
    /// [reading 20](crate::law::Reading::Revocation).
    ///
    /// ```
    /// use ocop::dossier::FilingReason;
    ///
    /// assert_eq!(FilingReason::from_code("window_closed")?, FilingReason::WindowClosed);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum FilingReason in "ocop::dossier": "lý do không được nộp" / "reason against filing", "unknown_filing_reason" {
        /// There is no certificate to upgrade or to rate again. A first rating is filed instead.
        NoCertificate = "no_certificate", "chưa có giấy chứng nhận" / "no certificate";
        /// The certificate is not issued yet, or its term has not begun.
        NotYetValid = "not_yet_valid", "giấy chứng nhận chưa có hiệu lực" / "certificate not yet valid";
        /// The product has a certificate, or one whose term has not begun. An upgrade or a
        /// re-rating is filed, not a first rating.
        StillCertified = "still_certified", "đang có giấy chứng nhận" / "still certified";
        /// The certificate is past its last day. A first rating is filed again.
        Expired = "expired", "giấy chứng nhận hết hạn" / "certificate expired";
        /// The certificate was revoked. A first rating may be filed again, without a waiting time.
        Revoked = "revoked", "giấy chứng nhận đã thu hồi" / "certificate revoked";
        /// The certificate is past its last day and is only extended until its re-rating is
        /// decided.
        Extended = "extended", "giấy chứng nhận chỉ được kéo dài hiệu lực" / "certificate only extended";
        /// The certificate has five stars, and there is no higher star.
        FiveStars = "five_stars", "đã đạt hạng cao nhất" / "highest star already";
        /// The window for filing a re-rating has not opened yet.
        WindowNotOpen = "window_not_open", "chưa đến thời gian nộp" / "window not open yet";
        /// The window for filing a re-rating has closed.
        WindowClosed = "window_closed", "đã hết thời gian nộp" / "window closed";
        /// The edition does not classify the product, as 1048 does not classify ornamentals (1048,
        /// Annex I).
        NotClassified = "not_classified", "danh mục phân loại không có sản phẩm" / "product not classified";
        /// The producer may not take part under the edition.
        Producer = "producer", "chủ thể không thuộc đối tượng tham gia" / "producer may not take part";
    }
}

/// One reason why a dossier may not be filed on a day, with the day or the window that decides and
/// what it rests on. [`FilingAnswer::obstacles`](crate::dossier::FilingAnswer::obstacles) gives it,
/// and so does [`FilingError::obstacles`](crate::dossier::FilingError::obstacles).
///
/// Source: as for [`FilingReason`]. [`basis`](Self::basis) names the places of this one.
///
/// ```
/// use ocop::dossier::{FilingOptions, FilingReason};
/// use ocop::law::DossierKind;
/// use ocop::{Certificate, Lang, ProductSet, Say, Star};
/// use time::macros::date;
///
/// let held = Certificate::recorded(Star::Three, date!(2023 - 12 - 20))?;
/// let day = date!(2026 - 11 - 23);
/// let options = FilingOptions::on(day, ProductSet::Tea, Some(held), None)?;
/// let obstacle = &options.answer(DossierKind::ReRating).obstacles()[0];
/// assert_eq!(obstacle.reason(), FilingReason::WindowClosed);
/// assert_eq!(obstacle.window().map(|window| window.until()), Some(date!(2026 - 08 - 22)));
/// assert_eq!(obstacle.basis()[0].to_string(), "Decision 26/2026/QĐ-TTg, Art. 7(6)(a)");
/// println!("{}", obstacle.text(Lang::Vi));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object: the edition, the reason, the days and the gap (null where there is
/// none), what it rests on, and a sentence in both languages. Reading refuses parts that contradict
/// each other, and passes over names that a later version adds. `text` is written for readers and
/// is not read back.
///
/// ```
/// use ocop::dossier::FilingObstacle;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "edition": "26", "reason": "no_certificate", "day": null, "status": null, "window": null,
///   "producer": null, "gap": null,
///   "basis": [
///     {"act": "26", "annex": null, "article": 7, "clause": 6, "point": null, "reading": null}
///   ],
///   "text": {
///     "vi": "chưa có giấy chứng nhận, sản phẩm đăng ký đánh giá lần đầu",
///     "en": "there is no certificate, so the product is filed for a first rating"
///   }
/// }"#;
/// let obstacle: FilingObstacle = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&obstacle)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FilingObstacle {
    pub(super) edition: Edition,
    pub(super) bar: Bar,
    pub(super) gap: Option<Gap>,
    pub(super) basis: Vec<Basis>,
}

/// A reason with the facts that decide, without what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Bar {
    NoCertificate,
    NotYetValid(Date),
    StillCertified(Status),
    Expired(Date),
    Revoked(Date),
    Extended(Date),
    FiveStars,
    WindowNotOpen(FilingWindow),
    WindowClosed(FilingWindow),
    NotClassified,
    Producer(ProducerEligibility),
}

impl Bar {
    pub(super) const fn reason(self) -> FilingReason {
        match self {
            Self::NoCertificate => FilingReason::NoCertificate,
            Self::NotYetValid(_) => FilingReason::NotYetValid,
            Self::StillCertified(_) => FilingReason::StillCertified,
            Self::Expired(_) => FilingReason::Expired,
            Self::Revoked(_) => FilingReason::Revoked,
            Self::Extended(_) => FilingReason::Extended,
            Self::FiveStars => FilingReason::FiveStars,
            Self::WindowNotOpen(_) => FilingReason::WindowNotOpen,
            Self::WindowClosed(_) => FilingReason::WindowClosed,
            Self::NotClassified => FilingReason::NotClassified,
            Self::Producer(_) => FilingReason::Producer,
        }
    }
}

impl FilingObstacle {
    /// The reason.
    #[must_use]
    pub const fn reason(&self) -> FilingReason {
        self.bar.reason()
    }

    /// The edition that governs a dossier of that day.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// The day that decides; `None` for other reasons. It is the first day on which a certificate
    /// that is not yet valid can be referred to, the last day of one that expired or is extended,
    /// or the day of a revocation.
    ///
    /// ```
    /// use ocop::dossier::{FilingOptions, FilingReason};
    /// use ocop::law::DossierKind;
    /// use ocop::{Certificate, ProductSet, Star};
    /// use time::macros::date;
    ///
    /// let ended = Certificate::recorded(Star::Three, date!(2023 - 06 - 10))?;
    /// let options = FilingOptions::on(date!(2026 - 11 - 23), ProductSet::Tea, Some(ended), None)?;
    /// let obstacle = &options.answer(DossierKind::Upgrade).obstacles()[0];
    /// assert_eq!(obstacle.reason(), FilingReason::Expired);
    /// assert_eq!(obstacle.day(), Some(date!(2026 - 06 - 10)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn day(&self) -> Option<Date> {
        match self.bar {
            Bar::NotYetValid(day) | Bar::Expired(day) | Bar::Revoked(day) | Bar::Extended(day) => Some(day),
            _ => None,
        }
    }

    /// The status of the certificate on the day, where it bars a first rating; `None` for other
    /// reasons.
    ///
    /// ```
    /// use ocop::certificate::Status;
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::{Certificate, ProductSet, Star};
    /// use time::macros::date;
    ///
    /// let held = Certificate::recorded(Star::Three, date!(2023 - 12 - 20))?;
    /// let options = FilingOptions::on(date!(2026 - 11 - 23), ProductSet::Tea, Some(held), None)?;
    /// let obstacle = &options.answer(DossierKind::First).obstacles()[0];
    /// assert_eq!(obstacle.status(), Some(Status::Valid));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn status(&self) -> Option<Status> {
        match self.bar {
            Bar::StillCertified(status) => Some(status),
            _ => None,
        }
    }

    /// The window that has not opened or has closed; `None` for other reasons.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::{Certificate, ProductSet, Star};
    /// use time::macros::date;
    ///
    /// let held = Certificate::recorded(Star::Three, date!(2023 - 12 - 20))?;
    /// let options = FilingOptions::on(date!(2026 - 11 - 23), ProductSet::Tea, Some(held), None)?;
    /// let obstacle = &options.answer(DossierKind::ReRating).obstacles()[0];
    /// // From 180 to 120 days before the certificate ends.
    /// let window = obstacle.window().ok_or("it has closed")?;
    /// assert_eq!(window.until(), date!(2026 - 08 - 22));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn window(&self) -> Option<FilingWindow> {
        match self.bar {
            Bar::WindowNotOpen(window) | Bar::WindowClosed(window) => Some(window),
            _ => None,
        }
    }

    /// Why the producer may not take part; `None` for other reasons.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::producer::{Attestation, EligibilityReason, ProducerKind};
    /// use ocop::{Producer, ProductSet};
    /// use time::macros::date;
    ///
    /// let household = Producer::new("Hộ bà Lan", ProducerKind::Household)?
    ///     .with_attestation(Attestation::BusinessRegistration, false)?;
    /// let day = date!(2026 - 11 - 23);
    /// let options = FilingOptions::on(day, ProductSet::Tea, None, Some(&household))?;
    /// let obstacle = &options.answer(DossierKind::First).obstacles()[0];
    /// let producer = obstacle.producer().ok_or("the producer may not take part")?;
    /// assert_eq!(producer.reason(), EligibilityReason::Unregistered);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn producer(&self) -> Option<ProducerEligibility> {
        match self.bar {
            Bar::Producer(producer) => Some(producer),
            _ => None,
        }
    }

    /// What is not known of the law on this reason: whether a certificate was extended past its
    /// last day under 148.
    #[must_use]
    pub const fn gap(&self) -> Option<Gap> {
        self.gap
    }

    /// What it rests on: provisions of the decision of the day first, then readings.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::{Certificate, ProductSet, Star};
    /// use time::macros::date;
    ///
    /// let held = Certificate::recorded(Star::Three, date!(2023 - 12 - 20))?;
    /// let day = date!(2026 - 11 - 23);
    /// let options = FilingOptions::on(day, ProductSet::Tea, Some(held), None)?;
    /// let window_closed = &options.answer(DossierKind::ReRating).obstacles()[0];
    /// assert_eq!(window_closed.basis()[0].to_string(), "Decision 26/2026/QĐ-TTg, Art. 7(6)(a)");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn basis(&self) -> &[Basis] {
        &self.basis
    }
}

impl Say for FilingObstacle {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.bar {
            Bar::NoCertificate => words::no_certificate(lang, f),
            Bar::NotYetValid(day) => words::not_yet_valid(lang, f, day),
            Bar::StillCertified(status) => words::still_certified(lang, f, status),
            Bar::Expired(day) => words::expired(lang, f, day),
            Bar::Revoked(day) => words::revoked(lang, f, day),
            Bar::Extended(day) => words::extended(lang, f, day),
            Bar::FiveStars => words::five_stars(lang, f),
            Bar::WindowNotOpen(window) => words::window_not_open(lang, f, &window.from(), &window.until()),
            Bar::WindowClosed(window) => words::window_closed(lang, f, &window.from(), &window.until()),
            Bar::NotClassified => words::not_classified(lang, f, &self.edition),
            Bar::Producer(producer) => producer.say(lang, f),
        }
    }
}

impl fmt::Display for FilingObstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}
