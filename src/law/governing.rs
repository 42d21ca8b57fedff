use time::Date;

use crate::base::coded;
use crate::law::{Basis, BeforeFirstRegime, Cited, DossierKind, Edition, Reading};

/// Which edition governs a dossier, and the last day for rating the dossier under it.
///
/// [`of_dossier`](Self::of_dossier) makes it from the day of submission and the kind of dossier.
///
/// Source: 26/2026, Art. 12(2), [reading 13](crate::law::Reading::TransitionDays) and
/// [reading 14](crate::law::Reading::RegimeOfADossier).
///
/// ```
/// use ocop::law::{DossierKind, DossierStanding, Governing};
/// use time::macros::date;
///
/// let rules = Governing::of_dossier(date!(2026 - 05 - 20), DossierKind::ReRating)?;
/// assert_eq!(rules.rate_by(), Some(date!(2026 - 06 - 22)));
/// assert_eq!(rules.on(date!(2026 - 06 - 22)), DossierStanding::Governed);
/// assert_eq!(rules.on(date!(2026 - 06 - 23)), DossierStanding::FileAnew);
/// # Ok::<(), ocop::law::BeforeFirstRegime>(())
/// ```
///
/// ```
/// use ocop::law::{DossierKind, Governing};
/// use time::macros::date;
///
/// let rules = Governing::of_dossier(date!(2026 - 05 - 20), DossierKind::ReRating)?;
/// let stored = serde_json::to_value(rules)?;
/// assert_eq!(stored["edition"], "148-1489");
/// assert_eq!(stored["rate_by"], "2026-06-22");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has the day of submission, the kind, the edition, the last day for the rating and the
/// basis. Reading finds edition and last day again from day and kind, and refuses others.
///
/// ```
/// use ocop::law::Governing;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "submitted_on": "2026-05-20", "kind": "rerating", "edition": "148-1489",
///   "rate_by": "2026-06-22",
///   "basis": [
///     {
///       "act": "1489", "annex": null, "article": null, "clause": null, "point": null,
///       "reading": null
///     },
///     {"act": "26", "annex": null, "article": 12, "clause": 2, "point": "b", "reading": null},
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 13},
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 14}
///   ]
/// }"#;
/// let governing: Governing = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&governing)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Governing {
    submitted_on: Date,
    kind: DossierKind,
    edition: Edition,
}

coded! {
    /// The standing of a dossier on a day on which it is not yet rated.
    ///
    /// It is stored as its code.
    ///
    /// [`Governing::on`] gives it.
    ///
    /// Source: 26/2026, Art. 12(2), [reading 13](crate::law::Reading::TransitionDays) and
    /// [reading 14](crate::law::Reading::RegimeOfADossier).
    ///
    /// ```
    /// use ocop::law::{DossierKind, DossierStanding, Governing};
    /// use time::macros::date;
    ///
    /// let dossier = Governing::of_dossier(date!(2026 - 05 - 20), DossierKind::First)?;
    /// assert_eq!(dossier.on(date!(2026 - 05 - 19)), DossierStanding::NotYetSubmitted);
    /// assert_eq!(dossier.on(date!(2026 - 07 - 21)), DossierStanding::Governed); // the last day
    /// assert_eq!(dossier.on(date!(2026 - 07 - 22)).code(), "file_anew");
    /// # Ok::<(), ocop::law::BeforeFirstRegime>(())
    /// ```
    pub enum DossierStanding in "ocop::law": "tình trạng hồ sơ" / "standing of a dossier", "unknown_dossier_standing" {
        /// The day is before the dossier was submitted.
        NotYetSubmitted = "not_yet_submitted", "chưa nộp" / "not yet submitted";
        /// The edition of its day of submission governs it.
        Governed = "governed", "theo quyết định của ngày nộp" / "governed by the rules of its day";
        /// The last day for rating it is over: the dossier must be filed anew.
        FileAnew = "file_anew", "phải nộp hồ sơ mới" / "to be filed anew";
    }
}

impl Governing {
    /// The rules for a dossier of a kind submitted on a day.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::law::{DossierKind, Governing};
    /// use time::macros::date;
    ///
    /// let dossier = Governing::of_dossier(date!(2026 - 11 - 23), DossierKind::Upgrade)?;
    /// assert_eq!((dossier.edition(), dossier.rate_by()), (Edition::Decision26, None));
    /// # Ok::<(), ocop::law::BeforeFirstRegime>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`BeforeFirstRegime`] (`before_first_regulation`) for a day before 2019-08-21.
    pub fn of_dossier(submitted_on: Date, kind: DossierKind) -> Result<Self, BeforeFirstRegime> {
        let edition = Edition::of_dossier(submitted_on).map_err(|error| error.of_field("submitted_on"))?;
        Ok(Self { submitted_on, kind, edition })
    }

    /// The day of submission.
    #[must_use]
    pub const fn submitted_on(self) -> Date {
        self.submitted_on
    }

    /// The edition that governs.
    #[must_use]
    pub const fn edition(self) -> Edition {
        self.edition
    }

    /// The kind of the dossier.
    #[must_use]
    pub const fn kind(self) -> DossierKind {
        self.kind
    }

    /// The last day for completing the rating under this edition; `None` where no later decision
    /// sets one. That day is still in time.
    ///
    /// 26/2026 gives a re-rating 30 days and other dossiers 60 days from 2026-05-22. A rating that
    /// was completed in time may be forwarded and decided on later.
    ///
    /// Source: 26/2026, Art. 12(2), and [reading 13](crate::law::Reading::TransitionDays).
    ///
    /// ```
    /// use ocop::law::{DossierKind, Governing};
    /// use time::macros::date;
    ///
    /// // Filed under 148 two days before 26/2026 came into force: it is rated by the sixtieth day.
    /// let dossier = Governing::of_dossier(date!(2026 - 05 - 20), DossierKind::First)?;
    /// assert_eq!(dossier.rate_by(), Some(date!(2026 - 07 - 21)));
    /// # Ok::<(), ocop::law::BeforeFirstRegime>(())
    /// ```
    #[must_use]
    pub const fn rate_by(self) -> Option<Date> {
        match self.limit() {
            Some(Cited { value, .. }) => Some(value),
            None => None,
        }
    }

    const fn limit(self) -> Option<Cited<Date>> {
        match (self.edition.rules().transition, self.kind) {
            (None, _) => None,
            (Some(transition), DossierKind::ReRating) => Some(transition.re_rating),
            (Some(transition), DossierKind::First | DossierKind::Upgrade) => Some(transition.others),
        }
    }

    /// The standing of the dossier on a day, if it has not been rated by then.
    ///
    /// Source: 26/2026, Art. 12(2), [reading 13](crate::law::Reading::TransitionDays) and
    /// [reading 14](crate::law::Reading::RegimeOfADossier).
    ///
    /// ```
    /// use ocop::law::{DossierKind, DossierStanding, Governing};
    /// use time::macros::date;
    ///
    /// // No later decision has set an end for dossiers under 26/2026.
    /// let dossier = Governing::of_dossier(date!(2026 - 05 - 22), DossierKind::ReRating)?;
    /// assert_eq!(dossier.on(date!(2031 - 01 - 01)), DossierStanding::Governed);
    /// # Ok::<(), ocop::law::BeforeFirstRegime>(())
    /// ```
    #[must_use]
    pub fn on(self, day: Date) -> DossierStanding {
        if day < self.submitted_on {
            DossierStanding::NotYetSubmitted
        } else if self.rate_by().is_some_and(|last| last < day) {
            DossierStanding::FileAnew
        } else {
            DossierStanding::Governed
        }
    }

    /// What the answer rests on: where the edition comes into force, the place that sets a last day
    /// for the rating, if there is one, and the readings.
    ///
    /// ```
    /// use ocop::law::{Basis, DossierKind, Governing, Reading};
    /// use time::macros::date;
    ///
    /// let dossier = Governing::of_dossier(date!(2026 - 11 - 23), DossierKind::First)?;
    /// assert_eq!(dossier.basis().last(), Some(Basis::Reading(Reading::RegimeOfADossier)));
    /// assert_eq!(dossier.basis().count(), 2); // where 26/2026 comes into force, and the reading
    /// # Ok::<(), ocop::law::BeforeFirstRegime>(())
    /// ```
    pub fn basis(self) -> impl Iterator<Item = Basis> {
        const BY_DAY: Basis = Basis::Reading(Reading::RegimeOfADossier);
        const DAYS: Basis = Basis::Reading(Reading::TransitionDays);
        let transition = self.limit().map(|limit| [Basis::Law(limit.citation), DAYS]);
        core::iter::once(Basis::Law(self.edition.rules().in_force))
            .chain(transition.into_iter().flatten())
            .chain([BY_DAY])
    }
}

#[cfg(feature = "serde")]
mod stored {
    use alloc::vec::Vec;

    use time::Date;

    use super::{Basis, DossierKind, Edition, Governing};
    use crate::base::stored::stored;

    /// The day and the kind of the dossier, the edition, until when it must be rated, and what that
    /// rests on.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
    pub(super) struct GoverningFields {
        #[serde(with = "crate::base::date::serde")]
        #[cfg_attr(feature = "schemars1", schemars(with = "alloc::string::String"))]
        submitted_on: Date,
        kind: DossierKind,
        edition: Edition,
        #[serde(default, with = "crate::base::date::serde::option")]
        #[cfg_attr(feature = "schemars1", schemars(with = "Option<alloc::string::String>"))]
        rate_by: Option<Date>,
        basis: Vec<Basis>,
    }

    impl From<&Governing> for GoverningFields {
        fn from(governing: &Governing) -> Self {
            Self {
                submitted_on: governing.submitted_on(),
                kind: governing.kind(),
                edition: governing.edition(),
                rate_by: governing.rate_by(),
                basis: governing.basis().collect(),
            }
        }
    }

    impl TryFrom<GoverningFields> for Governing {
        type Error = &'static str;

        fn try_from(fields: GoverningFields) -> Result<Self, Self::Error> {
            let GoverningFields { submitted_on, kind, edition, rate_by, .. } = fields;
            let governing = Self::of_dossier(submitted_on, kind)
                .map_err(|_| "no edition governs a dossier of before the first national criteria")?;
            if governing.edition() == edition && governing.rate_by() == rate_by {
                Ok(governing)
            } else {
                Err("another edition or another last day governs a dossier of that day")
            }
        }
    }

    stored! { Governing as GoverningFields }
}
