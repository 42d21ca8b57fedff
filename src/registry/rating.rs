use time::Date;

use super::span::Span;
use super::{DayOrYear, ProvincialSets, RegisteredRatingError, StarMovement};
use crate::Certificate;
use crate::base::date;
use crate::certificate::{CertificateError, Revocation};
use crate::law::{DossierKind, Edition, Star};

/// One rating of a product as a registry has it: why the product was rated, the star, when, and the
/// certificate if one was issued.
///
/// | what the registry has | made by |
/// |---|---|
/// | a rating and its certificate, of one day or of one year | [`recognised`](Self::recognised) |
/// | a rating without a certificate | [`new`](Self::new) |
/// | a certificate of another day | [`with_certificate`](Self::with_certificate) |
/// | a certificate of a year, without its day | [`with_certified_in`](Self::with_certified_in) |
/// | a rating by a province's own criteria, 2013 to 2019 | [`provincial`](Self::provincial) |
///
/// The date of the rating, and that of the certificate, is a day or a year ([`DayOrYear`]). Where
/// the year alone is known, no day is assumed: the answers of a
/// [`RegisteredProduct`](super::RegisteredProduct) then say what is certain and what depends on the
/// day.
///
/// Source: the first national criteria are 1048's, from 2019-08-21; for a province's own criteria
/// 1048, Art. 3; for the term [`Certificate`].
///
/// ```
/// use ocop::law::DossierKind;
/// use ocop::registry::RegisteredRating;
/// use ocop::{Certificate, Star};
/// use time::macros::date;
///
/// // Rated on 2024-05-06, certified a day later.
/// let issued = Certificate::recorded(Star::Three, date!(2024 - 05 - 07))?;
/// let rating = RegisteredRating::new(DossierKind::First, Star::Three, date!(2024 - 05 - 06))?
///     .with_certificate(issued)?
///     .with_printed_through(date!(2027 - 05 - 07))?;
/// assert!(rating.is_recognised());
/// assert_eq!(rating.certificate(), Some(issued));
/// assert_eq!(rating.printed_through(), Some(issued.valid_through()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. The parts after
/// `rated_on` may be left out. Of `certificate` and `certified_in` one is given at most;
/// `revocation` goes with `certified_in`, since a `certificate` holds its own. Reading checks the
/// parts as making one does, and refuses a name that it does not know.
///
/// ```
/// use ocop::registry::RegisteredRating;
/// use serde_json::Value;
///
/// let row = r#"{"kind": "first", "star": 3, "rated_on": "2024-05-06",
///     "certificate": {"star": 3, "issued_on": "2024-05-07"}, "printed_through": "2027-05-07"}"#;
/// let rating: RegisteredRating = serde_json::from_str(row)?;
/// assert!(rating.certificate().is_some());
///
/// // All parts, of a rating of which the year alone is known.
/// let stored = r#"{
///   "kind": "first", "star": 3, "rated_on": "2024", "provincial": false, "certificate": null,
///   "certified_in": 2024, "revocation": null, "printed_through": null
/// }"#;
/// let rating: RegisteredRating = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&rating)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RegisteredRating {
    kind: DossierKind,
    star: Star,
    rated_on: DayOrYear,
    recognition: Recognition,
    printed_through: Option<Date>,
}

/// How a rating was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Recognition {
    /// Not, or not yet.
    None,
    /// By a certificate whose day of issue is known.
    Certificate(Certificate),
    /// By a certificate of which the year of issue alone is known.
    InYear { year: DayOrYear, revocation: Option<Revocation> },
    /// By a province's own criteria, with the rating.
    Provincial,
    /// Rated by a province's own criteria, with fewer than three stars.
    ProvincialNone,
}

impl RegisteredRating {
    /// A rating by the national criteria, without a certificate so far, on a day or in a year.
    ///
    /// Source: the first day of 1048, 2019-08-21 ([`Edition`](crate::Edition)).
    ///
    /// ```
    /// use ocop::law::DossierKind;
    /// use ocop::registry::{DayOrYear, RegisteredRating};
    /// use ocop::{Problem, Star};
    /// use time::macros::date;
    ///
    /// let rating = RegisteredRating::new(DossierKind::First, Star::Two, date!(2025 - 06 - 10))?;
    /// assert_eq!(rating.certificate(), None);
    /// let year = DayOrYear::year(2025)?;
    /// assert!(RegisteredRating::new(DossierKind::First, Star::Two, year).is_ok());
    ///
    /// let early = RegisteredRating::new(DossierKind::First, Star::Two, date!(2019 - 08 - 20));
    /// assert_eq!(early.unwrap_err().code(), "before_first_regulation");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RegisteredRatingError`]: `before_provincial_sets` for a day or a year before 2013,
    /// `before_first_regulation` for a later day before 2019-08-21 or a later year before 2019,
    /// `invalid_date` for a day outside the years 1 to 9999.
    pub fn new<D>(kind: DossierKind, star: Star, rated_on: D) -> Result<Self, RegisteredRatingError>
    where
        D: TryInto<DayOrYear, Error: Into<RegisteredRatingError>>,
    {
        let rated_on = day_or_year(rated_on)?;
        Self::national(rated_on)?;
        Ok(Self { kind, star, rated_on, recognition: Recognition::None, printed_through: None })
    }

    fn national(on: DayOrYear) -> Result<(), RegisteredRatingError> {
        if on.latest() < ProvincialSets::known().from {
            Err(RegisteredRatingError::BeforeProvincialSets { on, provincial: false })
        } else if on.latest() < first_national_day() {
            Err(RegisteredRatingError::BeforeFirstRegime { on })
        } else {
            Ok(())
        }
    }

    /// A rating by the criteria that a province had of its own before the national ones.
    ///
    /// With three stars or more it is a recognition too, from the day of the rating through
    /// 2019-12-31 at the latest, whatever term was printed. It has no certificate of its own here.
    ///
    /// Source: 1048, Art. 3, for the end; [`ProvincialSets`] for the first year, 2013.
    ///
    /// ```
    /// use ocop::law::DossierKind;
    /// use ocop::registry::RegisteredRating;
    /// use ocop::{Problem, Star};
    /// use time::macros::date;
    ///
    /// let rated_on = date!(2018 - 11 - 30);
    /// let rating = RegisteredRating::provincial(DossierKind::First, Star::Four, rated_on)?;
    /// assert!(rating.is_provincial() && rating.is_recognised());
    ///
    /// let rated_on = date!(2012 - 12 - 31);
    /// let early = RegisteredRating::provincial(DossierKind::First, Star::Four, rated_on);
    /// assert_eq!(early.unwrap_err().code(), "before_provincial_sets");
    /// # Ok::<(), ocop::registry::RegisteredRatingError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RegisteredRatingError`]: `before_provincial_sets` for a day or a year before 2013,
    /// `after_provincial_sets` for a day after 2019-12-31 or a year after 2019, `invalid_date` for
    /// a day outside the years 1 to 9999.
    pub fn provincial<D>(kind: DossierKind, star: Star, rated_on: D) -> Result<Self, RegisteredRatingError>
    where
        D: TryInto<DayOrYear, Error: Into<RegisteredRatingError>>,
    {
        let on = day_or_year(rated_on)?;
        let sets = ProvincialSets::known();
        if on.latest() < sets.from {
            return Err(RegisteredRatingError::BeforeProvincialSets { on, provincial: true });
        }
        if sets.kept_through.value < on.earliest() {
            return Err(RegisteredRatingError::AfterProvincialSets { on });
        }
        let recognition =
            if star.is_certifiable() { Recognition::Provincial } else { Recognition::ProvincialNone };
        Ok(Self { kind, star, rated_on: on, recognition, printed_through: None })
    }

    /// A rating by the national criteria whose certificate was issued on the same day, as most
    /// registries have it. Where the year alone is known, the certificate was issued in the same
    /// year.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::law::DossierKind;
    /// use ocop::registry::{DayOrYear, RegisteredRating};
    /// use time::macros::date;
    ///
    /// let issued_on = date!(2025 - 01 - 16);
    /// let rating = RegisteredRating::recognised(DossierKind::First, Star::Five, issued_on)?;
    /// let certificate = rating.certificate().ok_or("it has one")?;
    /// assert_eq!(certificate.valid_through(), date!(2028 - 01 - 16));
    ///
    /// let year = DayOrYear::year(2024)?;
    /// let rating = RegisteredRating::recognised(DossierKind::First, Star::Four, year)?;
    /// assert_eq!((rating.certificate(), rating.certified_in()), (None, Some(2024)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RegisteredRatingError`]: the codes of [`new`](Self::new) (`before_provincial_sets`,
    /// `before_first_regulation`, `invalid_date`), `not_certified` for one and two stars,
    /// `out_of_calendar` where the term and its longest extension could end past the year 9999.
    pub fn recognised<D>(kind: DossierKind, star: Star, on: D) -> Result<Self, RegisteredRatingError>
    where
        D: TryInto<DayOrYear, Error: Into<RegisteredRatingError>>,
    {
        let rating = Self::new(kind, star, on)?;
        match rating.rated_on.day() {
            Some(day) => rating.with_certificate(recorded("rated_on", star, day)?),
            None => rating.certified("rated_on", rating.rated_on),
        }
    }

    /// The same rating with the certificate issued on it. It takes the place of a certificate that
    /// the rating had.
    ///
    /// ```
    /// use ocop::law::DossierKind;
    /// use ocop::registry::RegisteredRating;
    /// use ocop::{Certificate, Problem, Star};
    /// use time::macros::date;
    ///
    /// let rated = RegisteredRating::new(DossierKind::First, Star::Four, date!(2025 - 06 - 10))?;
    /// let issued = Certificate::recorded(Star::Four, date!(2025 - 06 - 19))?;
    /// assert_eq!(rated.with_certificate(issued)?.certificate(), Some(issued));
    ///
    /// let early = Certificate::recorded(Star::Four, date!(2025 - 06 - 09))?;
    /// let error = rated.with_certificate(early).unwrap_err();
    /// assert_eq!(error.code(), "certificate_before_rating");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RegisteredRatingError`]: `certificate_of_other_star` for a certificate of another star,
    /// `provincial_certificate` for a rating by a province's own criteria,
    /// `certificate_before_rating` for a certificate issued before the day of the rating, or before
    /// its year.
    pub fn with_certificate(self, certificate: Certificate) -> Result<Self, RegisteredRatingError> {
        if certificate.star() != self.star {
            let (certified, rated) = (certificate.star(), self.star);
            return Err(RegisteredRatingError::OtherStar { certified, rated });
        }
        let on = DayOrYear::try_from(certificate.issued_on())?;
        self.follows(on)?;
        Ok(Self { recognition: Recognition::Certificate(certificate), ..self })
    }

    /// The same rating with a certificate of which the year of issue alone is known. It takes the
    /// place of a certificate that the rating had, and of its revocation.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::law::DossierKind;
    /// use ocop::registry::RegisteredRating;
    /// use time::macros::date;
    ///
    /// let rated = RegisteredRating::new(DossierKind::First, Star::Four, date!(2023 - 12 - 20))?;
    /// assert_eq!(rated.with_certified_in(2024)?.certified_in(), Some(2024));
    /// assert!(rated.with_certified_in(2022).is_err());
    /// # Ok::<(), ocop::registry::RegisteredRatingError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RegisteredRatingError`]: `certificate_before_rating` for a year before that of the rating,
    /// `not_certified` for one and two stars, `provincial_certificate` for a rating by a province's
    /// own criteria, `out_of_calendar` where the term and its longest extension could end past the
    /// year 9999, `invalid_day_or_year` for a year outside 1 to 9999.
    pub fn with_certified_in(self, year: u16) -> Result<Self, RegisteredRatingError> {
        const FIELD: &str = "certified_in";
        let year = DayOrYear::year(year).map_err(|error| error.of_field(FIELD))?;
        self.certified(FIELD, year)
    }

    fn certified(self, field: &'static str, year: DayOrYear) -> Result<Self, RegisteredRatingError> {
        self.follows(year)?;
        // That a certificate of its last day can be makes one of each day of the year possible.
        recorded(field, self.star, year.latest())?;
        Ok(Self { recognition: Recognition::InYear { year, revocation: None }, ..self })
    }

    /// Whether a certificate of a day or year can follow the rating.
    fn follows(self, on: DayOrYear) -> Result<(), RegisteredRatingError> {
        if self.is_provincial() {
            Err(RegisteredRatingError::ProvincialCertificate { on })
        } else if on.latest() < self.rated_on.earliest() {
            Err(RegisteredRatingError::CertificateBeforeRating { issued_on: on, rated_on: self.rated_on })
        } else {
            Ok(())
        }
    }

    /// The same rating, whose certificate of [a year](Self::with_certified_in) was revoked. A
    /// certificate whose day of issue is known [holds its own
    /// revocation](Certificate::with_revocation).
    ///
    /// The day of the revocation is the first day on which the certificate no longer counts.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::certificate::Revocation;
    /// use ocop::law::DossierKind;
    /// use ocop::registry::{DayOrYear, RegisteredRating};
    /// use time::macros::date;
    ///
    /// let year = DayOrYear::year(2024)?;
    /// let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, year)?
    ///     .with_revocation(Revocation::on(date!(2026 - 09 - 01)))?;
    /// assert_eq!(rating.revoked_on(), Some(date!(2026 - 09 - 01)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RegisteredRatingError`]: `nothing_to_revoke` without a certificate of a year,
    /// `before_issue` for a day before the year of issue, before the rating or before 2019-08-21,
    /// `invalid_date` for a day outside the years 1 to 9999.
    pub fn with_revocation(self, revocation: Revocation) -> Result<Self, RegisteredRatingError> {
        let day = date::writable_in("revocation", revocation.day())?;
        match self.recognition {
            Recognition::InYear { year, .. } => {
                let first = year.earliest().max(first_national_day()).max(self.rated_on.earliest());
                if day < first {
                    return Err(RegisteredRatingError::RevokedBeforeIssue { day, issued_on: year, first });
                }
                let recognition = Recognition::InYear { year, revocation: Some(revocation) };
                Ok(Self { recognition, ..self })
            }
            _ => Err(RegisteredRatingError::NothingToRevoke { day }),
        }
    }

    /// The same rating with the last day of validity that its decision or certificate prints, that
    /// day included.
    ///
    /// It changes no figure. It is compared with the last day that the library counts; a difference
    /// is a finding ([`RegistryFinding`](super::RegistryFinding)).
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::law::DossierKind;
    /// use ocop::registry::RegisteredRating;
    /// use time::macros::date;
    ///
    /// let issued_on = date!(2020 - 02 - 04);
    /// let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, issued_on)?
    ///     .with_printed_through(date!(2023 - 02 - 03))?;
    /// assert_eq!(rating.printed_through(), Some(date!(2023 - 02 - 03)));
    /// # Ok::<(), ocop::registry::RegisteredRatingError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RegisteredRatingError`]: `nothing_printed` for a rating that was not recognised,
    /// `invalid_date` for a day outside the years 1 to 9999.
    pub fn with_printed_through(self, printed: Date) -> Result<Self, RegisteredRatingError> {
        let printed = date::writable_in("printed_through", printed)?;
        if self.is_recognised() {
            Ok(Self { printed_through: Some(printed), ..self })
        } else {
            Err(RegisteredRatingError::NothingPrinted { printed })
        }
    }

    /// The same rating for another reason. A later row of a registry may show, for example, that
    /// this rating was not the first one.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::law::DossierKind;
    /// use ocop::registry::RegisteredRating;
    /// use time::macros::date;
    ///
    /// let day = date!(2024 - 02 - 29);
    /// let rating = RegisteredRating::recognised(DossierKind::First, Star::Four, day)?;
    /// assert_eq!(rating.with_kind(DossierKind::Upgrade).kind(), DossierKind::Upgrade);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_kind(self, kind: DossierKind) -> Self {
        Self { kind, ..self }
    }

    /// Why the product was rated: first rating, upgrade or re-rating.
    #[must_use]
    pub const fn kind(&self) -> DossierKind {
        self.kind
    }

    /// The star awarded.
    #[must_use]
    pub const fn star(&self) -> Star {
        self.star
    }

    /// The day of the rating, or its year.
    #[must_use]
    pub const fn rated_on(&self) -> DayOrYear {
        self.rated_on
    }

    /// Whether it was made by a province's own criteria, not by the national ones.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::law::DossierKind;
    /// use ocop::registry::RegisteredRating;
    /// use time::macros::date;
    ///
    /// let day = date!(2018 - 11 - 30);
    /// assert!(RegisteredRating::provincial(DossierKind::First, Star::Four, day)?.is_provincial());
    /// let day = date!(2020 - 11 - 30);
    /// assert!(!RegisteredRating::new(DossierKind::First, Star::Four, day)?.is_provincial());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn is_provincial(&self) -> bool {
        matches!(self.recognition, Recognition::Provincial | Recognition::ProvincialNone)
    }

    /// The certificate issued on it, if there is one whose day of issue is known.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::law::DossierKind;
    /// use ocop::registry::{DayOrYear, RegisteredRating};
    /// use time::macros::date;
    ///
    /// let (first, four) = (DossierKind::First, Star::Four);
    /// let on_a_day = RegisteredRating::recognised(first, four, date!(2024 - 05 - 06))?;
    /// let certificate = on_a_day.certificate().ok_or("the day is known")?;
    /// assert_eq!(certificate.valid_through(), date!(2027 - 05 - 06));
    /// // Of the other the year alone is known, and no day of issue is invented.
    /// let in_a_year = RegisteredRating::recognised(first, four, DayOrYear::year(2024)?)?;
    /// assert_eq!(in_a_year.certificate(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn certificate(&self) -> Option<Certificate> {
        match self.recognition {
            Recognition::Certificate(certificate) => Some(certificate),
            _ => None,
        }
    }

    /// The year in which the certificate was issued, if the year alone is known.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::law::DossierKind;
    /// use ocop::registry::RegisteredRating;
    /// use time::macros::date;
    ///
    /// let rated = RegisteredRating::new(DossierKind::First, Star::Three, date!(2024 - 12 - 20))?;
    /// assert_eq!(rated.certified_in(), None);
    /// assert_eq!(rated.with_certified_in(2025)?.certified_in(), Some(2025));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn certified_in(&self) -> Option<u16> {
        match self.recognition {
            Recognition::InYear { year, .. } => u16::try_from(year.earliest().year()).ok(),
            _ => None,
        }
    }

    /// Whether the product was recognised by it: a certificate was issued, or a province recognised
    /// it by its own criteria. Whether the recognition still counts on a day is another question
    /// ([`RegisteredProduct::standings`](super::RegisteredProduct::standings)).
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::law::DossierKind;
    /// use ocop::registry::RegisteredRating;
    /// use time::macros::date;
    ///
    /// let day = date!(2025 - 06 - 10);
    /// // Rated, and the decision is still to come.
    /// assert!(!RegisteredRating::new(DossierKind::First, Star::Three, day)?.is_recognised());
    /// let recognised = RegisteredRating::recognised(DossierKind::First, Star::Three, day)?;
    /// assert!(recognised.is_recognised());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("được công nhận", "duoc cong nhan"))]
    pub const fn is_recognised(&self) -> bool {
        !matches!(self.recognition, Recognition::None | Recognition::ProvincialNone)
    }

    /// The revocation of its certificate, if it was revoked.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::certificate::Revocation;
    /// use ocop::law::DossierKind;
    /// use ocop::registry::{DayOrYear, RegisteredRating};
    /// use time::macros::date;
    ///
    /// let year = DayOrYear::year(2024)?;
    /// let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, year)?;
    /// assert_eq!(rating.revocation(), None);
    /// let revocation = Revocation::on(date!(2026 - 09 - 01));
    /// assert_eq!(rating.with_revocation(revocation)?.revocation(), Some(revocation));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn revocation(&self) -> Option<Revocation> {
        match self.recognition {
            Recognition::Certificate(certificate) => certificate.revocation(),
            Recognition::InYear { revocation, .. } => revocation,
            _ => None,
        }
    }

    /// The first day on which its certificate is revoked, if it was.
    ///
    /// ```
    /// use ocop::certificate::Revocation;
    /// use ocop::law::DossierKind;
    /// use ocop::registry::RegisteredRating;
    /// use ocop::{Certificate, Star};
    /// use time::macros::date;
    ///
    /// // The certificate holds its own revocation where its day of issue is known.
    /// let certificate = Certificate::recorded(Star::Three, date!(2024 - 05 - 10))?
    ///     .with_revocation(Revocation::on(date!(2025 - 03 - 01)))?;
    /// let rating = RegisteredRating::new(DossierKind::First, Star::Three, date!(2024 - 05 - 06))?
    ///     .with_certificate(certificate)?;
    /// assert_eq!(rating.revoked_on(), Some(date!(2025 - 03 - 01)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn revoked_on(&self) -> Option<Date> {
        self.revocation().map(Revocation::day)
    }

    /// The last day of validity that the decision or the certificate prints, that day included;
    /// `None` if the registry does not have it.
    #[must_use]
    pub const fn printed_through(&self) -> Option<Date> {
        self.printed_through
    }

    pub(super) const fn recognition(&self) -> Recognition {
        self.recognition
    }

    /// The days on which it can have been made, by itself.
    pub(super) fn rated(&self) -> Span {
        let (earliest, latest) = (self.rated_on.earliest(), self.rated_on.latest());
        let sets = ProvincialSets::known();
        if self.is_provincial() {
            Span { first: earliest.max(sets.from), last: latest.min(sets.kept_through.value) }
        } else {
            Span { first: earliest.max(first_national_day()), last: latest }
        }
    }

    /// The days on which it can have been recognised, by itself; `None` if it was not.
    pub(super) fn issued(&self) -> Option<Span> {
        match self.recognition {
            Recognition::None | Recognition::ProvincialNone => None,
            Recognition::Provincial => Some(self.rated()),
            Recognition::Certificate(certificate) => Some(Span::day(certificate.issued_on())),
            Recognition::InYear { year, revocation } => {
                let last = revocation.map_or(year.latest(), |revocation| year.latest().min(revocation.day()));
                Some(Span { first: year.earliest().max(first_national_day()), last })
            }
        }
    }

    /// What the rating did to a product that held a star before; `None` where no earlier star is
    /// recorded.
    pub(super) fn movement(&self, before: Option<Star>) -> StarMovement {
        match (self.kind, before) {
            (DossierKind::First, _) => StarMovement::First,
            (_, None) => StarMovement::NotKnown,
            (_, Some(before)) if self.star > before => StarMovement::Raised,
            (DossierKind::Upgrade, Some(_)) => StarMovement::NotRaised,
            (DossierKind::ReRating, Some(before)) if self.star == before => StarMovement::Kept,
            (DossierKind::ReRating, Some(_)) => StarMovement::Lowered,
        }
    }
}

/// The certificate of a day that a field gives or lies in.
fn recorded(field: &'static str, star: Star, day: Date) -> Result<Certificate, CertificateError> {
    Certificate::recorded(star, day).map_err(|error| match error {
        CertificateError::OutOfCalendar { day, .. } => CertificateError::OutOfCalendar { field, day },
        other => other,
    })
}

/// The day or year of a rating, as it was given.
fn day_or_year<D>(rated_on: D) -> Result<DayOrYear, RegisteredRatingError>
where
    D: TryInto<DayOrYear, Error: Into<RegisteredRatingError>>,
{
    rated_on.try_into().map_err(|error| error.into().of_field("rated_on"))
}

/// The first day of the first national criteria.
pub(super) fn first_national_day() -> Date {
    let first = Edition::ALL.iter().map(|edition| edition.first_day()).min();
    first.unwrap_or(date::LAST) // there is an edition
}
