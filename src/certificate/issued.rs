use time::Date;

use crate::Rating;
use crate::base::{date, term};
use crate::certificate::{CertificateError, Revocation};
use crate::law::{Authority, DossierKind, Edition, Gap, Governing, Regime, Rules, Star};

/// A certificate (*giấy chứng nhận*) of three, four or five stars.
///
/// It is issued on a rating ([`issue`](Self::issue)), or taken over from a registry
/// ([`recorded`](Self::recorded), [`under`](Self::under)). What happened to it later is added by
/// the `with_` functions. It has the star, the day of issue, the first and the last day of its
/// term, the edition, the authority, its revocation, and the days on which its re-rating was filed
/// and decided on. It borrows nothing, so a service can keep it, store it and read it back.
///
/// Source: the term of 36 months, 26/2026, Art. 4(3), 1048, Annex II(5), and 148, Annex II;
/// [reading 12](crate::law::Reading::Terms) and [reading 24](crate::law::Reading::FirstDayOfTerm).
/// Who issues it, 26/2026, Art. 4(1), 1048, Annex II(1), 148, Annex II(1), and 1489.
///
/// ```
/// use ocop::certificate::Status;
/// use ocop::{Authority, Certificate, Star};
/// use time::macros::date;
///
/// let certificate = Certificate::recorded(Star::Five, date!(2024 - 08 - 20))?
///     .with_valid_from(date!(2024 - 07 - 01))?;
/// assert_eq!(certificate.authority(), Authority::Centre);
/// assert_eq!(certificate.valid_through(), date!(2027 - 07 - 01));
/// assert_eq!(certificate.status(date!(2026 - 11 - 26)), Status::Valid);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. All but `star` and `issued_on` may be left out;
/// they are then what the rules of the day of issue say. Reading checks the parts as making a
/// certificate does, and refuses a name that it does not know.
///
/// ```
/// use ocop::Certificate;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "star": 3, "issued_on": "2024-02-29", "valid_from": "2024-02-29", "edition": "148",
///   "authority": "district", "revocation": null, "rerating_filed_on": null,
///   "rerating_decided_on": null
/// }"#;
/// let certificate: Certificate = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(certificate)?, stored.parse::<Value>()?);
/// let short = r#"{"star": 3, "issued_on": "2024-02-29"}"#;
/// assert_eq!(serde_json::from_str::<Certificate>(short)?, certificate);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Certificate {
    star: Star,
    issued_on: Date,
    valid_from: Date,
    valid_through: Date,
    edition: Edition,
    /// The edition in force on the day of issue.
    in_force: Edition,
    authority: Authority,
    revocation: Option<Revocation>,
    rerating_filed_on: Option<Date>,
    rerating_decided_on: Option<Date>,
}

impl Certificate {
    /// How many days the first day of the term may be before or after the day of issue at most:
    /// 366. The library sets this limit, no decision does.
    pub const FIRST_DAY_WITHIN: u16 = 366;

    /// A certificate that an authority issues on a day, on a rating.
    ///
    /// The authority must be the one that certifies the star under the rules in force on that day,
    /// whatever edition the product was rated under
    /// ([reading 36](crate::law::Reading::IssuerOfTheDay)). A rating that was made in time under
    /// earlier rules may be certified after the last day of the transition, which limits the rating
    /// alone ([reading 13](crate::law::Reading::TransitionDays)).
    ///
    /// Source: 26/2026, Art. 4(1); 1048, Annex II(1); 148, Annex II(1); 1489.
    ///
    /// ```
    /// use ocop::{Assessment, Authority, Certificate, Council, Edition};
    /// use ocop::{ProductSet, ScoreSheet, SetId};
    /// use time::macros::date;
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// let best = tea.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
    /// let sheet = ScoreSheet::from_choices(tea, best)?;
    /// let outcome = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?.rate();
    /// let rating = outcome.rating().ok_or("no ground was declared")?;
    ///
    /// let certificate = Certificate::issue(rating, Authority::Centre, date!(2026 - 11 - 26))?;
    /// assert_eq!(certificate.edition(), Edition::Decision26);
    /// // The minister certifies five stars, not the province.
    /// assert!(Certificate::issue(rating, Authority::Province, date!(2026 - 11 - 26)).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CertificateError`]: `other_regulation` for a day before the rating's edition was in force,
    /// `not_certified` for one and two stars, `wrong_authority` for an authority that does not
    /// certify the star on that day, `out_of_calendar` where its term, or the longest extension of
    /// it, would end after the year 9999.
    pub fn issue(rating: &Rating, by: Authority, on: Date) -> Result<Self, CertificateError> {
        Self::of_edition(rating.edition(), rating.star(), on)?.with_authority(by)
    }

    /// A certificate that a registry has: its star and its day of issue.
    ///
    /// It is taken as issued under the edition in force on that day, by the authority that the
    /// edition names.
    ///
    /// ```
    /// use ocop::{Authority, Certificate, Edition, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Three, date!(2019 - 12 - 23))?;
    /// assert_eq!(certificate.edition(), Edition::Decision1048);
    /// assert_eq!(certificate.authority(), Authority::Province);
    /// assert_eq!(certificate.valid_through(), date!(2022 - 12 - 23));
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CertificateError`]: `before_first_regulation` for a day before 2019-08-21, `not_certified`
    /// for one and two stars, `out_of_calendar` where its term, or the longest extension of it,
    /// would end after the year 9999.
    pub fn recorded(star: Star, issued_on: Date) -> Result<Self, CertificateError> {
        Self::of_edition(Edition::of_dossier(issued_on)?, star, issued_on)
    }

    /// A certificate that a registry has, issued on a rating under a regime.
    ///
    /// Its edition is the regime's latest one on that day. A day before the regime was in force is
    /// refused, because nothing can have been rated under it then. No later day is refused: the
    /// transition of a later decision limits the day of the rating, not the day of the decision on
    /// it ([readings 13](crate::law::Reading::TransitionDays) and
    /// [14](crate::law::Reading::RegimeOfADossier)), and a certificate does not tell the day of its
    /// rating. Whether the rating was in time is asked of the dossier:
    /// [`Governing`](crate::law::Governing).
    ///
    /// ```
    /// use ocop::{Certificate, Edition, Problem, Regime, Star};
    /// use time::macros::date;
    ///
    /// // Rated under 148 by 2026-07-21, decided on a week later.
    /// let late = Certificate::under(Regime::Decision148, Star::Four, date!(2026 - 07 - 28))?;
    /// assert_eq!(late.edition(), Edition::Decision148As1489);
    /// let early = Certificate::under(Regime::Decision26, Star::Four, date!(2026 - 05 - 21));
    /// assert_eq!(early.unwrap_err().code(), "other_regulation");
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CertificateError`]: `other_regulation` for a day before the regime was in force,
    /// `not_certified` for one and two stars, `out_of_calendar` where its term, or the longest
    /// extension of it, would end after the year 9999.
    pub fn under(regime: Regime, star: Star, issued_on: Date) -> Result<Self, CertificateError> {
        let latest = regime.editions().filter(|edition| edition.first_day() <= issued_on).last();
        // The first edition where none was in force yet: it is then refused by its day.
        let edition = latest.or_else(|| regime.editions().next()).unwrap_or(regime.last_edition());
        Self::of_edition(edition, star, issued_on)
    }

    /// The certificate under an edition, by the rules in force on the day of issue.
    pub(super) fn of_edition(
        edition: Edition,
        star: Star,
        issued_on: Date,
    ) -> Result<Self, CertificateError> {
        if issued_on < edition.first_day() {
            return Err(CertificateError::OtherRegulation { edition, day: issued_on });
        }
        let in_force = Edition::of_dossier(issued_on)?;
        let authority = *in_force
            .rules()
            .issuers(star, issued_on)
            .first()
            .ok_or(CertificateError::NotCertified { star })?;
        let certificate = Self {
            star,
            issued_on,
            valid_from: issued_on,
            valid_through: issued_on,
            edition,
            in_force,
            authority,
            revocation: None,
            rerating_filed_on: None,
            rerating_decided_on: None,
        };
        certificate.dated("issued_on", issued_on)
    }

    /// The same certificate, issued by an authority.
    ///
    /// From 2025-07-01 to 2025-07-05, both days included, 148 still left three stars to the
    /// district, but there was no district any more. Certificates of those days are accepted from
    /// district and province, and [`authority_gap`](Self::authority_gap) names the gap
    /// ([reading 27](crate::law::Reading::FiveDaysOfJuly)).
    ///
    /// Source: 26/2026, Art. 4(1); 1048, Annex II(1); 148, Annex II(1); 1489.
    ///
    /// ```
    /// use ocop::law::Gap;
    /// use ocop::{Authority, Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Three, date!(2025 - 07 - 03))?;
    /// assert_eq!(certificate.authority(), Authority::District);
    /// let certificate = certificate.with_authority(Authority::Province)?;
    /// assert_eq!(certificate.authority(), Authority::Province);
    /// assert_eq!(certificate.authority_gap(), Some(Gap::FiveDaysWithoutDistrict));
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CertificateError`] (`wrong_authority`) for an authority that does not certify the star on
    /// the day of issue.
    pub fn with_authority(self, by: Authority) -> Result<Self, CertificateError> {
        let Self { star, issued_on: day, .. } = self;
        let allowed = self.rules_of_issue().issuers(star, day);
        if allowed.contains(&by) {
            Ok(Self { authority: by, ..self })
        } else {
            Err(CertificateError::WrongAuthority { star, by, allowed, day })
        }
    }

    /// The same certificate with another first day of its term, where its decision names one.
    ///
    /// In practice re-recognitions were dated back to the day after the old term. The 36 months
    /// count from that day, and the certificate is valid from that day on.
    ///
    /// Source: [reading 24](crate::law::Reading::FirstDayOfTerm); the decisions name the day of
    /// issue alone (26/2026, Art. 4(3)).
    ///
    /// ```
    /// use ocop::{Certificate, Problem, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Four, date!(2024 - 08 - 20))?;
    /// let dated = certificate.with_valid_from(date!(2024 - 07 - 01))?;
    /// assert_eq!(dated.valid_from(), date!(2024 - 07 - 01));
    /// assert_eq!(dated.valid_through(), date!(2027 - 07 - 01));
    /// let error = certificate.with_valid_from(date!(2023 - 07 - 01)).unwrap_err();
    /// assert_eq!(error.code(), "first_day_too_far");
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CertificateError`]: `first_day_too_far` for a day more than 366 days before or after the
    /// day of issue, `filed_after_expiry` if its re-rating would be filed after the new last day,
    /// `out_of_calendar` where its term, or the longest extension of it, would end after the year
    /// 9999.
    pub fn with_valid_from(self, day: Date) -> Result<Self, CertificateError> {
        self.dated("valid_from", day)
    }

    /// The same certificate with the first day of its term, which a field gave.
    fn dated(self, field: &'static str, day: Date) -> Result<Self, CertificateError> {
        let Self { issued_on, .. } = self;
        let (first, last) = first_days(issued_on);
        if day < first || last < day {
            return Err(CertificateError::FirstDayTooFar { day, issued_on });
        }
        let valid_through = term::months_after(day, self.rules_of_issue().certificates.validity.value)
            // The end of an extension must be a day of the calendar too.
            .filter(|end| term::days_after(*end, longest_extension()).is_some_and(date::is_writable))
            .ok_or(CertificateError::OutOfCalendar { field, day })?;
        Self { valid_from: day, valid_through, ..self }.checked()
    }

    /// The same certificate, revoked from the day of the revocation on. It takes the place of an
    /// earlier revocation.
    ///
    /// Nothing checks whether the revocation was right: it is what a registry records.
    /// [`revoker`](crate::certificate::revoker) and [`revoke_by`](crate::certificate::revoke_by)
    /// tell the rules.
    ///
    /// ```
    /// use ocop::certificate::{Revocation, RevocationCause, Status};
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Four, date!(2025 - 03 - 10))?;
    /// let withdrawal = Revocation::on(date!(2026 - 09 - 01))
    ///     .with_cause(RevocationCause::RecognitionWithdrawn);
    /// let certificate = certificate.with_revocation(withdrawal)?;
    /// assert_eq!(certificate.status(date!(2026 - 09 - 01)), Status::Revoked);
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CertificateError`]: `before_issue` for a day before the day of issue, `out_of_calendar`
    /// for a day after the year 9999.
    pub fn with_revocation(self, revocation: Revocation) -> Result<Self, CertificateError> {
        Self { revocation: Some(revocation), ..self }.checked()
    }

    /// The same certificate with a re-rating dossier filed on a day and still pending.
    ///
    /// It takes the place of an earlier dossier and of the result of that one: a dossier under
    /// earlier rules that was not rated in time is filed anew
    /// ([reading 16](crate::law::Reading::Extension)). Whether the day is within the window is not
    /// checked here: [`refiling`](Self::refiling) tells it.
    ///
    /// ```
    /// use ocop::{Certificate, Problem, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Four, date!(2023 - 08 - 01))?;
    /// let filed = certificate.with_rerating_filed_on(date!(2026 - 06 - 15))?;
    /// assert_eq!(filed.extended_through(), Some(date!(2027 - 01 - 28)));
    /// let error = certificate.with_rerating_filed_on(date!(2026 - 08 - 02)).unwrap_err();
    /// assert_eq!(error.code(), "filed_after_expiry");
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CertificateError`]: `before_issue` for a day before the day of issue, `filed_after_expiry`
    /// for a day after the certificate's last: a product whose certificate lapsed is filed for a
    /// first rating ([reading 17](crate::law::Reading::Upgrade)).
    pub fn with_rerating_filed_on(self, day: Date) -> Result<Self, CertificateError> {
        Self { rerating_filed_on: Some(day), rerating_decided_on: None, ..self }.checked()
    }

    /// The same certificate with the day of the result of its re-rating: a new certificate, a
    /// refusal, or the return of a dossier that was not rated in time. An extension ends with that
    /// day, that day included ([reading 16](crate::law::Reading::Extension)).
    ///
    /// ```
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Four, date!(2023 - 08 - 01))?
    ///     .with_rerating_filed_on(date!(2026 - 06 - 15))?
    ///     .with_rerating_decided_on(date!(2026 - 10 - 05))?;
    /// assert_eq!(certificate.extended_through(), Some(date!(2026 - 10 - 05)));
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CertificateError`]: `decided_without_filing` if no re-rating was filed,
    /// `decided_before_filing` for a day before it was filed, `out_of_calendar` for a day after the
    /// year 9999.
    pub fn with_rerating_decided_on(self, day: Date) -> Result<Self, CertificateError> {
        Self { rerating_decided_on: Some(day), ..self }.checked()
    }

    /// The certificate, if the days of what happened to it are possible.
    fn checked(self) -> Result<Self, CertificateError> {
        let Self { issued_on, valid_through, .. } = self;
        if let Some(day) = self.revoked_on() {
            if day < issued_on {
                return Err(CertificateError::RevokedBeforeIssue { day, issued_on });
            }
            if !date::is_writable(day) {
                return Err(CertificateError::OutOfCalendar { field: "revoked_on", day });
            }
        }
        match (self.rerating_filed_on, self.rerating_decided_on) {
            (Some(day), _) if day < issued_on => Err(CertificateError::FiledBeforeIssue { day, issued_on }),
            (Some(day), _) if valid_through < day => {
                Err(CertificateError::FiledAfterExpiry { day, valid_through })
            }
            (None, Some(day)) => Err(CertificateError::DecidedWithoutFiling { day }),
            (Some(filed_on), Some(day)) if day < filed_on => {
                Err(CertificateError::DecidedBeforeFiling { day, filed_on })
            }
            (Some(_), Some(day)) if !date::is_writable(day) => {
                Err(CertificateError::OutOfCalendar { field: "rerating_decided_on", day })
            }
            _ => Ok(self),
        }
    }

    /// The star: three, four or five.
    #[must_use]
    pub const fn star(self) -> Star {
        self.star
    }

    /// The day of issue.
    #[must_use]
    #[doc(alias("ngày cấp", "ngay cap"))]
    pub const fn issued_on(self) -> Date {
        self.issued_on
    }

    /// The first day of its term, that day included: the day of issue, unless its decision names
    /// another ([reading 24](crate::law::Reading::FirstDayOfTerm)).
    #[must_use]
    pub const fn valid_from(self) -> Date {
        self.valid_from
    }

    /// The last day of validity, that day included: 36 months after the first day of the term, as
    /// the Civil Code counts months ([reading 12](crate::law::Reading::Terms)). It does not move
    /// where it is a day off ([reading 30](crate::law::Reading::WeekendDeadlines)).
    ///
    /// Source: 26/2026, Art. 4(3); 1048, Annex II(5); 148, Annex II.
    #[must_use]
    #[doc(alias("thời hạn", "thoi han"))]
    #[doc(alias("ngày hết hạn", "ngay het han"))]
    pub const fn valid_through(self) -> Date {
        self.valid_through
    }

    /// The edition under which it was issued: that of its rating, or where a registry does not tell
    /// it, the one in force on the day of issue.
    #[must_use]
    pub const fn edition(self) -> Edition {
        self.edition
    }

    /// The regime under which it was issued.
    #[must_use]
    pub const fn regime(self) -> Regime {
        self.edition.regime()
    }

    /// Who issued it: the authority that certifies its star under the rules in force on the day of
    /// issue, or the one that [`with_authority`](Self::with_authority) names.
    #[must_use]
    pub const fn authority(self) -> Authority {
        self.authority
    }

    /// What is not known about who issued it: a gap for a certificate of three stars from
    /// 2025-07-01 to 2025-07-05, both days included
    /// ([reading 27](crate::law::Reading::FiveDaysOfJuly)); else `None`.
    ///
    /// ```
    /// use ocop::law::Gap;
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let gap = |day| Certificate::recorded(Star::Three, day).map(|one| one.authority_gap());
    /// assert_eq!(gap(date!(2025 - 07 - 05))?, Some(Gap::FiveDaysWithoutDistrict));
    /// assert_eq!(gap(date!(2025 - 07 - 06))?, None); // 1489 names the province
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    pub fn authority_gap(self) -> Option<Gap> {
        self.rules_of_issue().vacancy_on(self.star, self.issued_on).map(|vacancy| vacancy.gap)
    }

    /// Its revocation; `None` if it was not revoked.
    #[must_use]
    #[doc(alias("thu hồi", "thu hoi"))]
    pub const fn revocation(self) -> Option<Revocation> {
        self.revocation
    }

    /// The first day on which it is revoked; `None` if it was not revoked.
    ///
    /// ```
    /// use ocop::certificate::Revocation;
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Five, date!(2024 - 05 - 10))?;
    /// assert_eq!(certificate.revoked_on(), None);
    /// let revoked = certificate.with_revocation(Revocation::on(date!(2026 - 12 - 08)))?;
    /// assert_eq!(revoked.revoked_on(), Some(date!(2026 - 12 - 08)));
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    pub const fn revoked_on(self) -> Option<Date> {
        match self.revocation {
            Some(revocation) => Some(revocation.day()),
            None => None,
        }
    }

    /// The day on which its latest re-rating dossier was filed; `None` if there is none.
    #[must_use]
    pub const fn rerating_filed_on(self) -> Option<Date> {
        self.rerating_filed_on
    }

    /// The day of the result of its re-rating; `None` if there is none.
    #[must_use]
    pub const fn rerating_decided_on(self) -> Option<Date> {
        self.rerating_decided_on
    }

    /// The last day for completing the rating of its re-rating dossier, that day included, where
    /// the dossier was filed under rules whose transition sets one: 2026-06-22 for one filed before
    /// 2026-05-22. A dossier that was not rated by then is filed anew while the certificate lasts.
    ///
    /// Source: 26/2026, Art. 12(2)(b), and [reading 13](crate::law::Reading::TransitionDays).
    ///
    /// ```
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// let certificate = Certificate::recorded(Star::Four, date!(2023 - 08 - 01))?;
    /// let filed = certificate.with_rerating_filed_on(date!(2026 - 05 - 10))?;
    /// assert_eq!(filed.rerating_rate_by(), Some(date!(2026 - 06 - 22)));
    /// let filed = certificate.with_rerating_filed_on(date!(2026 - 05 - 22))?;
    /// assert_eq!(filed.rerating_rate_by(), None);
    /// # Ok::<(), ocop::certificate::CertificateError>(())
    /// ```
    #[must_use]
    pub fn rerating_rate_by(self) -> Option<Date> {
        let filed_on = self.rerating_filed_on?;
        Governing::of_dossier(filed_on, DossierKind::ReRating).ok()?.rate_by()
    }

    /// The rules in force on the day of issue.
    pub(super) const fn rules_of_issue(self) -> &'static Rules {
        self.in_force.rules()
    }
}

/// The earliest and the latest first day of a term that begins with a day of issue or near it.
pub(super) fn first_days(issued_on: Date) -> (Date, Date) {
    let days = Certificate::FIRST_DAY_WITHIN;
    // Where the calendar ends before, it is the end of the range.
    let first = term::days_before(issued_on, days).unwrap_or(date::FIRST);
    let last = term::days_after(issued_on, days).unwrap_or(date::LAST);
    (first, last)
}

/// The most days that any edition lets a certificate run on.
fn longest_extension() -> u16 {
    let extensions = Edition::ALL.iter().filter_map(|edition| edition.rules().certificates.extension.said());
    extensions.map(|extension| extension.days).max().unwrap_or(0)
}
