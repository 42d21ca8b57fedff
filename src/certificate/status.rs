use time::Date;

use crate::base::coded;

coded! {
    /// The status of a certificate on a day. As days pass, it moves only to later values of this
    /// list.
    ///
    /// Source: 26/2026, Art. 4(3), 8 and 12(3), [reading 12](crate::law::Reading::Terms),
    /// [reading 16](crate::law::Reading::Extension) and
    /// [reading 24](crate::law::Reading::FirstDayOfTerm).
    ///
    /// ```
    /// use ocop::certificate::Status;
    ///
    /// assert!(Status::Valid < Status::Expired);
    /// assert_eq!("extended".parse::<Status>()?, Status::Extended);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    pub enum Status in "ocop::certificate": "tình trạng giấy chứng nhận" / "status of a certificate", "unknown_status" {
        /// The day is before the first day of its term.
        #[doc(alias = "chua co hieu luc")]
        NotYet = "not_yet", "chưa có hiệu lực" / "not yet valid";
        /// The day is within its term, the first and the last day included.
        #[doc(alias = "con hieu luc")]
        Valid = "valid", "còn hiệu lực" / "valid";
        /// The day is after its last day, and it is extended while its re-rating is pending.
        #[doc(alias = "duoc keo dai hieu luc")]
        Extended = "extended", "được kéo dài hiệu lực" / "extended";
        /// The day is after its last day, and after its extension if it had one.
        #[doc(alias = "het han")]
        Expired = "expired", "hết hạn" / "expired";
        /// It was revoked on that day or before.
        #[doc(alias = "da thu hoi")]
        Revoked = "revoked", "đã thu hồi" / "revoked";
    }
}

coded! {
    /// Whether a re-rating can be filed on a day.
    ///
    /// Source: 26/2026, Art. 7(6)(a) and 12(3), [reading 15](crate::law::Reading::ReRatingWindow)
    /// and [reading 16](crate::law::Reading::Extension).
    ///
    /// ```
    /// use ocop::certificate::Refiling;
    ///
    /// assert!(Refiling::Late.is_open() && !Refiling::Closed.is_open());
    /// ```
    pub enum Refiling in "ocop::certificate": "khả năng nộp phân hạng lại" / "filing of a re-rating", "unknown_refiling" {
        /// The window has not opened yet, or the certificate is not yet valid.
        Early = "early", "chưa đến thời gian nộp hồ sơ" / "not open yet";
        /// The window is open. Under rules without a window, the certificate is valid.
        Open = "open", "đang trong thời gian nộp hồ sơ" / "open";
        /// The window has closed, but by the transitional rule the re-rating can be filed through
        /// the certificate's last day ([reading 16](crate::law::Reading::Extension)).
        Late = "late", "được nộp hồ sơ muộn theo quy định chuyển tiếp" / "late, by the transitional rule";
        /// The window has closed, or the certificate is extended and its re-rating is pending.
        Closed = "closed", "đã hết thời gian nộp hồ sơ" / "closed";
        /// The certificate expired or was revoked, so there is nothing to rate again.
        None = "none", "giấy chứng nhận không còn hiệu lực, phải đăng ký đánh giá lần đầu" / "nothing to rate again";
    }
}

impl Refiling {
    /// Whether a re-rating can be filed on the day: in the window, or late by the transitional
    /// rule.
    ///
    /// ```
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// // It ends on 2029-11-23, so the window is from 2029-05-27 to 2029-07-26.
    /// let certificate = Certificate::recorded(Star::Three, date!(2026 - 11 - 23))?;
    /// assert!(certificate.refiling(date!(2029 - 07 - 26)).is_open());
    /// assert!(!certificate.refiling(date!(2029 - 07 - 27)).is_open());
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Late)
    }
}

coded! {
    /// Whether an upgrade can be filed on a day.
    ///
    /// Source: 26/2026, Art. 7(5), and [reading 17](crate::law::Reading::Upgrade).
    ///
    /// ```
    /// use ocop::certificate::UpgradeFiling;
    ///
    /// assert_eq!(UpgradeFiling::from_code("closed")?, UpgradeFiling::Closed);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    pub enum UpgradeFiling in "ocop::certificate": "khả năng nộp nâng hạng" / "filing of an upgrade", "unknown_upgrade_filing" {
        /// The certificate is valid on the day and has fewer than five stars.
        Open = "open", "được nộp hồ sơ" / "open";
        /// The certificate is not valid on the day, or has five stars.
        Closed = "closed", "không được nộp hồ sơ" / "closed";
    }
}

impl UpgradeFiling {
    /// Whether an upgrade can be filed on the day.
    ///
    /// ```
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Four, date!(2026 - 11 - 23))?;
    /// assert!(certificate.standing(date!(2027 - 01 - 04)).upgrade().is_open());
    /// assert!(!certificate.standing(date!(2030 - 01 - 04)).upgrade().is_open()); // it has ended
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open)
    }
}

/// The days on which a re-rating is filed, the first and the last included.
/// [`Certificate::window_on`](crate::Certificate::window_on) gives it.
///
/// Under 26/2026 they are the days from 180 to 120 days before the certificate's last day. They are
/// counted back from that day, so they do not move where they are days off.
///
/// Source: 26/2026, Art. 7(6)(a), [reading 15](crate::law::Reading::ReRatingWindow) and
/// [reading 30](crate::law::Reading::WeekendDeadlines).
///
/// ```
/// use ocop::{Certificate, Star};
/// use time::macros::date;
///
/// let certificate = Certificate::recorded(Star::Four, date!(2023 - 12 - 20))?;
/// let window = certificate.window_on(date!(2026 - 05 - 22)).ok_or("26/2026 has a window")?;
/// assert_eq!((window.from(), window.until()), (date!(2026 - 06 - 23), date!(2026 - 08 - 22)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its two days. Reading refuses a window that closes before it opens,
/// and passes over names that a later version adds.
///
/// ```
/// use ocop::certificate::FilingWindow;
///
/// let json = r#"{"from":"2026-11-11","until":"2027-01-10"}"#;
/// let window: FilingWindow = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&window)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FilingWindow {
    from: Date,
    until: Date,
}

impl FilingWindow {
    /// The window, unless it would close before it opens.
    pub(super) fn new(from: Date, until: Date) -> Option<Self> {
        (from <= until).then_some(Self { from, until })
    }

    /// The first day of filing, that day included.
    #[must_use]
    pub const fn from(self) -> Date {
        self.from
    }

    /// The last day of filing, that day included.
    #[must_use]
    pub const fn until(self) -> Date {
        self.until
    }
}
