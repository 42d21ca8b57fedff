use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::Certificate;
use crate::base::{Lang, Say};
use crate::catalogue::SetId;
use crate::dossier::facts::{Facts, filing_basis, filing_kind};
use crate::dossier::filing_kind::FilingKind;
use crate::dossier::{FilingError, words};
use crate::law::{Basis, DossierKind, Edition, Governing};

/// A dossier that is filed: the kind of filing, the criteria set, the day, and for an upgrade or a
/// re-rating the certificate that it refers to.
///
/// Every filing is allowed on its day: [`FilingOptions::file`](crate::dossier::FilingOptions::file)
/// makes it, and reading a stored one makes the same check. A [`Procedure`](crate::Procedure)
/// begins with it.
///
/// Source: 26/2026, Art. 7(1), 7(5), 7(6) and 12,
/// [reading 14](crate::law::Reading::RegimeOfADossier),
/// [reading 15](crate::law::Reading::ReRatingWindow), [reading 16](crate::law::Reading::Extension)
/// and [reading 17](crate::law::Reading::Upgrade).
///
/// ```
/// use ocop::dossier::{Filing, FilingKind, FilingOptions};
/// use ocop::law::DossierKind;
/// use ocop::{Certificate, Edition, ProductSet, SetId, Star};
/// use time::macros::date;
///
/// let held = Certificate::recorded(Star::Three, date!(2023 - 08 - 01))?;
/// let day = date!(2026 - 06 - 15);
/// let options = FilingOptions::on(day, ProductSet::Tea, Some(held), None)?;
/// let filing = options.file(DossierKind::ReRating)?;
/// assert_eq!(filing.kind(), FilingKind::LateReRating);
/// assert_eq!(filing.set(), SetId::decision_26(ProductSet::Tea));
/// assert_eq!(filing.governing().edition(), Edition::Decision26);
///
/// let stored = serde_json::to_string(&filing)?;
/// assert_eq!(serde_json::from_str::<Filing>(&stored)?, filing);
/// // On the day after the certificate's last day it may not be filed.
/// assert!(serde_json::from_str::<Filing>(&stored.replace("2026-06-15", "2026-08-02")).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading makes the
/// same check as filing does, and refuses a name that it does not know.
///
/// ```
/// use ocop::dossier::Filing;
///
/// let json = r#"{"kind":"first","set":"2026/11","submitted_on":"2026-11-23","certificate":null}"#;
/// let filing: Filing = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&filing)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Filing {
    kind: FilingKind,
    set: SetId,
    governing: Governing,
    /// The certificate as it stood before, and with the dossier filed.
    certificates: Option<(Certificate, Certificate)>,
}

impl Filing {
    /// A filing of a kind for a set on a day, if it is allowed. A first rating refers to no
    /// certificate.
    pub(super) fn new(
        kind: DossierKind,
        set: SetId,
        on: Date,
        certificate: Option<Certificate>,
    ) -> Result<Self, FilingError> {
        let edition = Edition::of_dossier_in::<FilingError>("submitted_on", on)?;
        if !set.governs(edition) {
            return Err(FilingError::OtherRegulation { set, edition, day: on });
        }
        let obstacles = {
            let standing = certificate.map(|held| held.standing(on));
            Facts::new(set.products(), certificate, None).obstacles(kind, on, edition, standing.as_ref())
        };
        if !obstacles.is_empty() {
            return Err(FilingError::Refused { kind, day: on, obstacles });
        }
        let certificates = match (kind, certificate) {
            (DossierKind::First, _) | (_, None) => None,
            (DossierKind::Upgrade, Some(held)) => Some((held, held)),
            (DossierKind::ReRating, Some(held)) => Some((held, held.with_rerating_filed_on(on)?)),
        };
        let governing = Governing::of_dossier(on, kind)?;
        Ok(Self { kind: filing_kind(kind, certificate, on), set, governing, certificates })
    }

    /// The same of a kind of filing.
    pub(super) fn of_kind(
        given: FilingKind,
        set: SetId,
        on: Date,
        certificate: Option<Certificate>,
    ) -> Result<Self, FilingError> {
        if given == FilingKind::First && certificate.is_some() {
            return Err(FilingError::FirstWithCertificate);
        }
        let filing = Self::new(given.dossier_kind(), set, on, certificate)?;
        let is = filing.kind;
        if is == given { Ok(filing) } else { Err(FilingError::OtherKind { given, is, day: on }) }
    }

    /// The kind of filing.
    #[must_use]
    pub const fn kind(self) -> FilingKind {
        self.kind
    }

    /// The kind of the dossier: first rating, upgrade or re-rating.
    #[must_use]
    pub const fn dossier_kind(self) -> DossierKind {
        self.kind.dossier_kind()
    }

    /// The criteria set that the product is rated by.
    #[must_use]
    pub const fn set(self) -> SetId {
        self.set
    }

    /// The day it is filed.
    #[must_use]
    #[doc(alias("ngày nộp", "ngay nop"))]
    pub const fn submitted_on(self) -> Date {
        self.governing.submitted_on()
    }

    /// The rules that govern it, with the last day for the rating where a transition sets one.
    #[must_use]
    pub const fn governing(self) -> Governing {
        self.governing
    }

    /// The certificate that an upgrade or a re-rating refers to, as it stood before the filing;
    /// `None` for a first rating.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::{Certificate, ProductSet, Star};
    /// use time::macros::date;
    ///
    /// let held = Certificate::recorded(Star::Three, date!(2023 - 08 - 01))?;
    /// let options = FilingOptions::on(date!(2026 - 06 - 15), ProductSet::Tea, Some(held), None)?;
    /// assert_eq!(options.file(DossierKind::ReRating)?.certificate(), Some(held));
    /// let options = FilingOptions::on(date!(2026 - 06 - 15), ProductSet::Tea, None, None)?;
    /// assert_eq!(options.file(DossierKind::First)?.certificate(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn certificate(self) -> Option<Certificate> {
        match self.certificates {
            Some((before, _)) => Some(before),
            None => None,
        }
    }

    /// The same certificate after the filing; `None` for a first rating. A re-rating is noted on
    /// the certificate, in place of an earlier one. An upgrade leaves it as it was.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::{Certificate, ProductSet, Star};
    /// use time::macros::date;
    ///
    /// let held = Certificate::recorded(Star::Three, date!(2023 - 08 - 01))?;
    /// let options = FilingOptions::on(date!(2026 - 06 - 15), ProductSet::Tea, Some(held), None)?;
    /// let filing = options.file(DossierKind::ReRating)?;
    /// let after = filing.certificate_after().ok_or("a re-rating refers to one")?;
    /// assert_eq!(after.extended_through(), Some(date!(2027 - 01 - 28)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn certificate_after(self) -> Option<Certificate> {
        match self.certificates {
            Some((_, after)) => Some(after),
            None => None,
        }
    }

    /// What the filing rests on: provisions of the decision of the day first, then readings.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::ProductSet;
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 11 - 23);
    /// let filing = FilingOptions::on(day, ProductSet::Tea, None, None)?.file(DossierKind::First)?;
    /// let basis: Vec<String> = filing.basis().iter().map(ToString::to_string).collect();
    /// assert_eq!(basis[0], "Decision 26/2026/QĐ-TTg, Art. 7(1)");
    /// assert_eq!(basis[1], "Reading 14 (regime of a dossier)");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("căn cứ", "can cu"))]
    pub fn basis(self) -> Vec<Basis> {
        let standing = self.certificate().map(|held| held.standing(self.submitted_on()));
        filing_basis(self.kind, self.governing, standing.as_ref(), None)
    }
}

impl Say for Filing {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::filing(lang, f, &self.kind, &self.set, &self.submitted_on())
    }
}

impl fmt::Display for Filing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}
