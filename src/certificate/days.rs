//! Where a certificate stands on which day.

use time::Date;

use crate::base::{date, term};
use crate::certificate::issued::Certificate;
use crate::certificate::{CertificateStanding, FilingWindow, Refiling, Status, UpgradeFiling};
use crate::law::{Cited, Edition, ExtensionRules, Rules, Star};

impl Certificate {
    /// All answers on the certificate for one day, with what each rests on.
    ///
    /// ```
    /// use ocop::certificate::{Refiling, Status, UpgradeFiling};
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Three, date!(2024 - 02 - 29))?;
    /// let standing = certificate.standing(date!(2026 - 12 - 01));
    /// assert_eq!(standing.status(), Status::Valid);
    /// assert_eq!(standing.refiling(), Refiling::Closed);
    /// assert_eq!(standing.upgrade(), UpgradeFiling::Open);
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    pub fn standing(self, on: Date) -> CertificateStanding {
        CertificateStanding::of(self, on)
    }

    /// The status of the certificate on a day.
    ///
    /// It is valid from the first day of its term through the last, both included. It is revoked
    /// from the day of its revocation on, that day included, whatever else holds.
    ///
    /// Source: 26/2026, Art. 4(3), 8 and 12(3), [reading 12](crate::law::Reading::Terms),
    /// [reading 16](crate::law::Reading::Extension) and
    /// [reading 24](crate::law::Reading::FirstDayOfTerm).
    ///
    /// ```
    /// use ocop::certificate::Status;
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Three, date!(2023 - 05 - 10))?;
    /// assert_eq!(certificate.status(date!(2026 - 05 - 10)), Status::Valid);
    /// assert_eq!(certificate.status(date!(2026 - 05 - 11)), Status::Expired);
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    pub fn status(self, on: Date) -> Status {
        if self.revoked_on().is_some_and(|day| day <= on) {
            Status::Revoked
        } else if on < self.valid_from() {
            Status::NotYet
        } else if on <= self.valid_through() {
            Status::Valid
        } else if self.extended_through().is_some_and(|last| on <= last) {
            Status::Extended
        } else {
            Status::Expired
        }
    }

    /// The last day of its extension while its re-rating is pending, that day included; `None` if
    /// it is not extended past its last day.
    ///
    /// It is extended by 26/2026, Art. 12(3) ([reading 16](crate::law::Reading::Extension)), if two
    /// things hold. It was valid on 2026-05-22 and ends before 2026-11-18: for such a certificate
    /// the window for filing had closed, or was not fully open any more, when 26/2026 took effect.
    /// And its re-rating was filed by its last day. The extension lasts through the day of the
    /// result, and for 180 days after the last day at most.
    ///
    /// Whether the dossier was filed inside what was left of the window makes no difference; in
    /// this the reading goes beyond the words of the article. A result or a revocation on the last
    /// day or before leaves no extension. During the extension the producer remains bound by the
    /// criteria and by the dossier that was recognised.
    ///
    /// The certificate does not know whether a dossier under earlier rules was rated in time
    /// ([`rerating_rate_by`](Self::rerating_rate_by)). Its extension ends when a result is recorded
    /// ([`with_rerating_decided_on`](Self::with_rerating_decided_on)).
    ///
    /// ```
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Four, date!(2023 - 08 - 01))?;
    /// assert_eq!(certificate.extended_through(), None);
    /// let filed = certificate.with_rerating_filed_on(date!(2026 - 06 - 15))?;
    /// assert_eq!(filed.extended_through(), Some(date!(2027 - 01 - 28)));
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    #[doc(alias("kéo dài hiệu lực", "keo dai hieu luc"))]
    pub fn extended_through(self) -> Option<Date> {
        let end = self.valid_through();
        if self.rerating_filed_on().is_none() || self.revoked_on().is_some_and(|day| day <= end) {
            return None;
        }
        let last = term::days_after(end, self.caught()?.value.days)?;
        match self.rerating_decided_on() {
            None => Some(last),
            Some(decided_on) => (end < decided_on).then_some(last.min(decided_on)),
        }
    }

    /// The extension of the rules whose window caught it: valid on their first day, and with an end
    /// for which the window was not fully open any more.
    pub(super) fn caught(self) -> Option<Cited<ExtensionRules>> {
        let caught = |rules: &Rules| {
            let window = rules.certificates.window.said()?;
            let citation = rules.certificates.extension.citation()?;
            let extension = rules.certificates.extension.said()?;
            let first_day = rules.edition.first_day();
            // A certificate that ends on this day or later has the whole window before it.
            let fully_open = term::days_after(first_day, window.earliest)?;
            let valid_then = self.valid_from() <= first_day && first_day <= self.valid_through();
            let caught = valid_then && self.valid_through() < fully_open;
            caught.then_some(Cited { value: extension, citation })
        };
        Edition::ALL.iter().find_map(|edition| caught(edition.rules()))
    }

    /// The window for filing a re-rating, by the rules in force on a day: under 26/2026 from 180 to
    /// 120 days before the last day of validity, both ends included. `None` where these rules have
    /// no window, as before 2026-05-22.
    ///
    /// Source: 26/2026, Art. 7(6)(a), and [reading 15](crate::law::Reading::ReRatingWindow).
    ///
    /// ```
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Three, date!(2023 - 12 - 20))?;
    /// assert_eq!(certificate.window_on(date!(2026 - 05 - 21)), None);
    /// let window = certificate.window_on(date!(2026 - 05 - 22)).ok_or("26/2026 has a window")?;
    /// assert_eq!(window.until(), date!(2026 - 08 - 22));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn window_on(self, day: Date) -> Option<FilingWindow> {
        let window = Edition::of_dossier(day).ok()?.rules().certificates.window.said()?;
        let from = term::days_before(self.valid_through(), window.earliest)?;
        let until = term::days_before(self.valid_through(), window.latest)?;
        FilingWindow::new(from, until)
    }

    /// Whether a re-rating can be filed on a day.
    ///
    /// Before 2026-05-22 there was no window: a re-rating could be filed while the certificate was
    /// valid. A certificate whose window had closed, or was not fully open any more, on that day
    /// can be filed late, through its last day.
    ///
    /// Source: 26/2026, Art. 7(6)(a) and 12(3), [reading 15](crate::law::Reading::ReRatingWindow)
    /// and [reading 16](crate::law::Reading::Extension).
    ///
    /// ```
    /// use ocop::certificate::Refiling;
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let caught = Certificate::recorded(Star::Three, date!(2023 - 08 - 01))?;
    /// assert_eq!(caught.refiling(date!(2026 - 05 - 21)), Refiling::Open);
    /// assert_eq!(caught.refiling(date!(2026 - 06 - 15)), Refiling::Late);
    /// assert_eq!(caught.refiling(date!(2026 - 08 - 02)), Refiling::None);
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    #[doc(alias("đánh giá, phân hạng lại", "danh gia, phan hang lai"))]
    pub fn refiling(self, on: Date) -> Refiling {
        match (self.status(on), self.window_on(on)) {
            (Status::Revoked | Status::Expired, _) => Refiling::None,
            (Status::NotYet, _) => Refiling::Early,
            (Status::Valid, None) => Refiling::Open,
            (Status::Valid, Some(window)) if on < window.from() => Refiling::Early,
            (Status::Valid, Some(window)) if on <= window.until() => Refiling::Open,
            (Status::Valid, Some(_)) if self.caught().is_some() => Refiling::Late,
            // While it is extended its dossier is pending.
            (Status::Valid, Some(_)) | (Status::Extended, _) => Refiling::Closed,
        }
    }

    /// Whether an upgrade can be filed on a day: while the certificate is valid and has fewer than
    /// five stars.
    ///
    /// Source: 26/2026, Art. 7(5); 1048, Annex II(5); 148, Annex II;
    /// [reading 17](crate::law::Reading::Upgrade).
    ///
    /// ```
    /// use ocop::certificate::UpgradeFiling;
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Four, date!(2024 - 01 - 31))?;
    /// assert_eq!(certificate.upgrade_filing(date!(2027 - 01 - 31)), UpgradeFiling::Open);
    /// assert_eq!(certificate.upgrade_filing(date!(2027 - 02 - 01)), UpgradeFiling::Closed);
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    #[doc(alias("nâng hạng", "nang hang"))]
    pub fn upgrade_filing(self, on: Date) -> UpgradeFiling {
        if self.status(on) == Status::Valid && self.star() < Star::Five {
            UpgradeFiling::Open
        } else {
            UpgradeFiling::Closed
        }
    }

    /// Whether the certificate is valid on a day and its last day is at most `days` days later.
    /// With 0 days it is asked whether that day is the last.
    ///
    /// ```
    /// use ocop::{Certificate, Star};
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
        // Past the calendar's end every last day is within.
        let last = term::days_after(on, days).unwrap_or(date::LAST);
        self.status(on) == Status::Valid && self.valid_through() <= last
    }

    /// The last day on which the issuing body gives notice that the certificate ends, that day
    /// included, and where this is asked for. Under 148 it is 30 days before the last day of
    /// validity.
    ///
    /// `None` where no rules ask for it on that day. 1048 asks for a notice without a number of
    /// days, and 26/2026 for none: it gives the producer a window instead. The day is counted
    /// backwards, so it does not move where it is a day off
    /// ([reading 30](crate::law::Reading::WeekendDeadlines)).
    ///
    /// Source: 148, Annex II.
    ///
    /// ```
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Three, date!(2023 - 05 - 10))?;
    /// assert_eq!(certificate.notice_by().map(|notice| notice.value), Some(date!(2026 - 04 - 10)));
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    pub fn notice_by(self) -> Option<Cited<Date>> {
        Edition::ALL.iter().find_map(|edition| {
            let notice = edition.rules().certificates.notice;
            let day = term::days_before(self.valid_through(), notice.said()?)?;
            let in_its_time = Edition::of_dossier(day).is_ok_and(|of_the_day| of_the_day == *edition);
            in_its_time.then_some(Cited { value: day, citation: notice.citation()? })
        })
    }
}
