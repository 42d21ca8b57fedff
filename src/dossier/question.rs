use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::Certificate;
use crate::base::{Lang, Say};
use crate::certificate::Status;
use crate::dossier::words;
use crate::law::{Basis, DossierKind, Governing, Reading, united};
use crate::producer::ProducerEligibility;

/// What must be known before the answer on a dossier is certain.
/// [`FilingAnswer::questions`](crate::dossier::FilingAnswer::questions) gives it.
///
/// A question does not bar the filing: a dossier is refused for what is known, never for what is
/// not known.
///
/// Source: 26/2026, Art. 2(3), and the lists of producers of the earlier decisions, with
/// [reading 19](crate::law::Reading::EligibleProducers); 26/2026, Art. 12(2)(b),
/// [reading 14](crate::law::Reading::RegimeOfADossier) and
/// [reading 16](crate::law::Reading::Extension).
///
/// ```
/// use ocop::dossier::{FilingOptions, FilingQuestion};
/// use ocop::law::DossierKind;
/// use ocop::producer::ProducerKind;
/// use ocop::{Producer, ProductSet};
/// use time::macros::date;
///
/// // Small and medium enterprises may take part, and the size of this one is not known.
/// let company = Producer::new("Công ty Chè Mây", ProducerKind::Enterprise)?;
/// let day = date!(2026 - 11 - 23);
/// let options = FilingOptions::on(day, ProductSet::Tea, None, Some(&company))?;
/// let first = options.answer(DossierKind::First);
/// assert!(first.is_open());
/// assert!(matches!(first.questions(), [FilingQuestion::Producer(_)]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object with its code in `question`, what the question is about, what it rests
/// on, and the sentence in both languages; what does not apply is null. Reading refuses parts that
/// contradict each other, and passes over names that a later version adds. `text` is written for
/// readers and is not read back.
///
/// ```
/// use ocop::dossier::FilingQuestion;
/// use serde_json::json;
///
/// let stored = json!({
///   "question": "producer",
///   "producer": {
///     "edition": "26", "kind": "household", "eligible": null, "reason": "registration_unknown",
///     "basis": [
///       {"act": "26", "annex": null, "article": 2, "clause": 3, "point": null, "reading": null},
///       {
///         "act": null, "annex": null, "article": null, "clause": null, "point": null,
///         "reading": 19
///       }
///     ],
///     "text": {
///       "vi": "hộ sản xuất, hộ gia đình: phải có đăng ký kinh doanh, chưa biết có hay không \
///         (Quyết định số 26/2026/QĐ-TTg)",
///       "en": "household: business registration is asked under 26/2026/QĐ-TTg, and whether \
///         there is one is not known"
///     }
///   },
///   "filed_on": null, "rate_by": null,
///   "basis": [
///     {"act": "26", "annex": null, "article": 2, "clause": 3, "point": null, "reading": null},
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 19}
///   ],
///   "text": {
///     "vi": "hộ sản xuất, hộ gia đình: phải có đăng ký kinh doanh, chưa biết có hay không \
///       (Quyết định số 26/2026/QĐ-TTg)",
///     "en": "household: business registration is asked under 26/2026/QĐ-TTg, and whether there \
///       is one is not known"
///   }
/// });
/// let question: FilingQuestion = serde_json::from_value(stored.clone())?;
/// assert_eq!(serde_json::to_value(&question)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilingQuestion {
    /// Whether the producer may take part. That depends on its size or its registration, which is
    /// not known.
    Producer(ProducerEligibility),
    /// Whether the re-rating dossier that was filed under earlier rules was rated by its last day.
    ///
    /// A dossier that was not rated in time is filed anew as a late re-rating, while the
    /// certificate is valid ([reading 16](crate::law::Reading::Extension)). Where the certificate
    /// is only extended, the return of the dossier counts as the result of the re-rating. The
    /// caller records it
    /// ([`Certificate::with_rerating_decided_on`](crate::Certificate::with_rerating_decided_on));
    /// then the extension ends, and a first rating may be filed.
    EarlierDossier {
        /// The day on which the earlier dossier was filed.
        filed_on: Date,
        /// The last day for completing its rating, that day included.
        rate_by: Date,
    },
}

impl FilingQuestion {
    /// The stable code: `producer` or `earlier_dossier`.
    ///
    /// ```
    /// # use ocop::dossier::FilingOptions;
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Producer, ProductSet};
    /// # use time::macros::date;
    /// # let company = Producer::new("Công ty Chè Mây", ProducerKind::Enterprise)?;
    /// # let day = date!(2026 - 11 - 23);
    /// # let options = FilingOptions::on(day, ProductSet::Tea, None, Some(&company))?;
    /// // The producer is an enterprise whose size is not known.
    /// let question = &options.answer(DossierKind::First).questions()[0];
    /// assert_eq!(question.code(), "producer");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Producer(_) => "producer",
            Self::EarlierDossier { .. } => "earlier_dossier",
        }
    }

    /// What it rests on: provisions first, then readings.
    ///
    /// ```
    /// # use ocop::dossier::FilingOptions;
    /// # use ocop::law::DossierKind;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Producer, ProductSet};
    /// # use time::macros::date;
    /// # let company = Producer::new("Công ty Chè Mây", ProducerKind::Enterprise)?;
    /// # let day = date!(2026 - 11 - 23);
    /// # let options = FilingOptions::on(day, ProductSet::Tea, None, Some(&company))?;
    /// // The producer is an enterprise whose size is not known.
    /// let question = &options.answer(DossierKind::First).questions()[0];
    /// let basis: Vec<String> = question.basis().iter().map(|basis| basis.to_string()).collect();
    /// assert_eq!(basis[0], "Decision 26/2026/QĐ-TTg, Art. 2(3)");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn basis(&self) -> Vec<Basis> {
        match self {
            Self::Producer(eligibility) => eligibility.basis().collect(),
            Self::EarlierDossier { filed_on, .. } => {
                // The certificate was issued under national criteria, and the dossier came later.
                let governing = Governing::of_dossier(*filed_on, DossierKind::ReRating);
                let transition = governing.map(|governing| governing.basis().collect::<Vec<_>>());
                united(&[&transition.unwrap_or_default(), &[Basis::Reading(Reading::Extension)]])
            }
        }
    }

    /// The question on a pending re-rating dossier of earlier rules, whose last day for the rating
    /// has passed.
    pub(super) fn on_earlier_dossier(kind: DossierKind, held: Certificate, day: Date) -> Option<Self> {
        let concerned = match kind {
            DossierKind::First => held.status(day) == Status::Extended,
            DossierKind::ReRating => held.status(day) == Status::Valid,
            DossierKind::Upgrade => false,
        };
        let filed_on = held.rerating_filed_on()?;
        let rate_by = held.rerating_rate_by()?;
        let pending = held.rerating_decided_on().is_none_or(|decided_on| day < decided_on);
        (concerned && pending && rate_by < day).then_some(Self::EarlierDossier { filed_on, rate_by })
    }
}

impl Say for FilingQuestion {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Producer(eligibility) => eligibility.say(lang, f),
            Self::EarlierDossier { filed_on, rate_by } => words::earlier_dossier(lang, f, filed_on, rate_by),
        }
    }
}

impl fmt::Display for FilingQuestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}
