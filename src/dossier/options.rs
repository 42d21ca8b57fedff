use alloc::vec::Vec;
use core::fmt;

use time::Date;

use crate::base::{Lang, Listed, Say};
use crate::catalogue::{AnyProductSet, SetId};
use crate::certificate::CertificateStanding;
use crate::dossier::facts::{Facts, filing_kind};
use crate::dossier::filing::Filing;
use crate::dossier::filing_kind::FilingKind;
use crate::dossier::obstacle::FilingObstacle;
use crate::dossier::{FilingError, FilingQuestion, words};
use crate::law::{Basis, DossierKind, Edition, Governing, united};
use crate::producer::ProducerEligibility;
use crate::{Certificate, Producer};

/// What may be filed for a product on a day. For each kind of dossier it says whether it may be
/// filed, why not, what must be known first, and on which day the answer changes.
///
/// It is made by [`on`](Self::on) and holds the whole answer, so a service can send it, store it
/// and read it back. [`file`](Self::file) makes a [`Filing`] from it; there is no other way to make
/// one.
///
/// Source: 26/2026, Art. 7(5), 7(6) and 12, [reading 14](crate::law::Reading::RegimeOfADossier),
/// [reading 15](crate::law::Reading::ReRatingWindow), [reading 16](crate::law::Reading::Extension),
/// [reading 17](crate::law::Reading::Upgrade), [reading 19](crate::law::Reading::EligibleProducers)
/// and [reading 20](crate::law::Reading::Revocation).
///
/// ```
/// use ocop::dossier::{FilingKind, FilingOptions, FilingReason};
/// use ocop::law::DossierKind;
/// use ocop::{Certificate, Lang, ProductSet, Say, Star};
/// use time::macros::date;
///
/// let held = Certificate::recorded(Star::Three, date!(2023 - 12 - 20))?;
/// let product = ProductSet::ProcessedAnimalProducts;
/// let today = FilingOptions::on(date!(2026 - 11 - 23), product, Some(held), None)?;
///
/// assert!(today.may_file(DossierKind::Upgrade));
/// assert_eq!(today.file(DossierKind::Upgrade)?.kind(), FilingKind::Upgrade);
/// let again = today.answer(DossierKind::ReRating);
/// assert_eq!(again.obstacles()[0].reason(), FilingReason::WindowClosed);
/// let first = today.answer(DossierKind::First);
/// assert_eq!(first.changes_on(), Some(date!(2026 - 12 - 21)));
/// println!("{}", today.text(Lang::Vi));
///
/// let stored = serde_json::to_string(&today)?;
/// assert_eq!(serde_json::from_str::<FilingOptions>(&stored)?, today);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object with the `format` `ocop.filing_options/1`: the day, the edition, the
/// product, the certificate and the producer that it was asked with, and an answer for each kind of
/// dossier (`first`, `upgrade`, `rerating`). Reading refuses parts that contradict each other, and
/// passes over names that a later version adds. `text` is written for readers and is not read back.
///
/// ```
/// # use ocop::dossier::{FilingKind, FilingOptions, FilingReason};
/// # use ocop::law::DossierKind;
/// # use ocop::{Certificate, Lang, ProductSet, Say, Star};
/// # use time::macros::date;
/// # let held = Certificate::recorded(Star::Three, date!(2023 - 12 - 20))?;
/// # let product = ProductSet::ProcessedAnimalProducts;
/// # let today = FilingOptions::on(date!(2026 - 11 - 23), product, Some(held), None)?;
/// # let again = today.answer(DossierKind::ReRating);
/// # let first = today.answer(DossierKind::First);
/// # let stored = serde_json::to_string(&today)?;
/// let stored = serde_json::to_value(&today)?;
/// assert_eq!((&stored["day"], &stored["edition"]), (&"2026-11-23".into(), &"26".into()));
/// assert_eq!(stored["upgrade"]["open"], true);
/// assert_eq!(stored["rerating"]["open"], false);
/// assert_eq!(serde_json::from_value::<FilingOptions>(stored)?, today);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FilingOptions {
    pub(super) day: Date,
    pub(super) edition: Edition,
    pub(super) product: AnyProductSet,
    pub(super) sets: Vec<SetId>,
    pub(super) certificate: Option<Certificate>,
    pub(super) producer: Option<ProducerEligibility>,
    /// First rating, upgrade, re-rating.
    pub(super) answers: [FilingAnswer; 3],
}

impl FilingOptions {
    /// What may be filed on a day for a product. `certificate` is the one that the product has or
    /// last had, `None` if it never had one. `producer` is its producer, if known; a producer that
    /// is not given is taken to be eligible.
    ///
    /// The product may be given in any classification. Where it is of another one than that of the
    /// day, the criteria sets are those that took its products over, or those that its products
    /// came from. A [`SetId`] stands for the products of the set.
    ///
    /// ```
    /// use ocop::dossier::{FilingOptions, FilingReason};
    /// use ocop::law::DossierKind;
    /// use ocop::ProductSet;
    /// use time::macros::date;
    ///
    /// // 1048 had no ornamentals.
    /// let options = FilingOptions::on(date!(2022 - 01 - 01), ProductSet::Flowers, None, None)?;
    /// let first = options.answer(DossierKind::First);
    /// assert_eq!(first.obstacles()[0].reason(), FilingReason::NotClassified);
    /// assert_eq!(first.obstacles()[0].basis()[0].to_string(), "Decision 1048/QĐ-TTg, Annex I");
    /// assert_eq!(first.changes_on(), Some(date!(2023 - 02 - 24)));
    /// # Ok::<(), ocop::dossier::FilingError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FilingError`]: `invalid_date` for a day outside the years 1 to 9999,
    /// `before_first_regulation` for any other day before 2019-08-21.
    pub fn on(
        day: Date,
        product: impl Into<AnyProductSet>,
        certificate: Option<Certificate>,
        producer: Option<&Producer>,
    ) -> Result<Self, FilingError> {
        let edition = Edition::of_dossier_in::<FilingError>("submitted_on", day)?;
        let product = product.into();
        let facts = Facts::new(product, certificate, producer);
        let standing = certificate.map(|held| held.standing(day));
        let answer = |kind| -> Result<FilingAnswer, FilingError> {
            let governing = Governing::of_dossier(day, kind)?;
            Ok(FilingAnswer::of(&facts, governing, certificate, standing.as_ref()))
        };
        Ok(Self {
            day,
            edition,
            product,
            sets: facts.sets(edition).to_vec(),
            certificate,
            producer: facts.eligibility(edition),
            answers: [
                answer(DossierKind::First)?,
                answer(DossierKind::Upgrade)?,
                answer(DossierKind::ReRating)?,
            ],
        })
    }

    /// The day that was asked about.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.day
    }

    /// The edition that governs a dossier filed on that day.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// The product, as it was given.
    #[must_use]
    pub const fn product(&self) -> AnyProductSet {
        self.product
    }

    /// The criteria sets of the edition for the product. There is one as a rule, and none where the
    /// edition does not classify the product. There are several where the product was given in
    /// another classification that does not tell them apart.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::{ProductSet, ProductSet1048};
    /// use time::macros::date;
    ///
    /// // A coffee that was rated under 1048 is filed for the set of 26/2026 that took it over.
    /// let day = date!(2026 - 11 - 23);
    /// let options = FilingOptions::on(day, ProductSet1048::Coffee, None, None)?;
    /// assert!(options.sets().iter().map(|set| set.to_string()).eq(["2026/13"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn sets(&self) -> &[SetId] {
        &self.sets
    }

    /// The certificate that was given.
    #[must_use]
    pub const fn certificate(&self) -> Option<Certificate> {
        self.certificate
    }

    /// Whether the producer may take part; `None` where no producer was given, or where the edition
    /// does not classify the product.
    #[must_use]
    pub const fn producer(&self) -> Option<ProducerEligibility> {
        self.producer
    }

    /// The answer on a kind of dossier.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::{Certificate, ProductSet, Star};
    /// use time::macros::date;
    ///
    /// let held = Certificate::recorded(Star::Three, date!(2025 - 12 - 20))?;
    /// let day = date!(2026 - 11 - 23);
    /// let options = FilingOptions::on(day, ProductSet::Tea, Some(held), None)?;
    /// let answer = options.answer(DossierKind::ReRating);
    /// assert!(!answer.is_open());
    /// // The window opens 180 days before the last day, 2028-12-20.
    /// assert_eq!(answer.changes_on(), Some(date!(2028 - 06 - 23)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn answer(&self, kind: DossierKind) -> &FilingAnswer {
        let [first, upgrade, rerating] = &self.answers;
        match kind {
            DossierKind::First => first,
            DossierKind::Upgrade => upgrade,
            DossierKind::ReRating => rerating,
        }
    }

    /// The three answers, in the order first rating, upgrade, re-rating.
    #[must_use]
    pub const fn answers(&self) -> &[FilingAnswer] {
        &self.answers
    }

    /// Whether a dossier of a kind may be filed.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::{Certificate, ProductSet, Star};
    /// use time::macros::date;
    ///
    /// let held = Certificate::recorded(Star::Three, date!(2025 - 12 - 20))?;
    /// let day = date!(2026 - 11 - 23);
    /// let options = FilingOptions::on(day, ProductSet::Tea, Some(held), None)?;
    /// // The certificate is valid, and its window for re-rating is not open yet.
    /// let may = |kind| options.may_file(kind);
    /// assert!(may(DossierKind::Upgrade));
    /// assert!(!may(DossierKind::ReRating) && !may(DossierKind::First));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn may_file(&self, kind: DossierKind) -> bool {
        self.answer(kind).is_open()
    }

    /// Files a dossier of a kind on the day that was asked about.
    ///
    /// ```
    /// use ocop::dossier::FilingOptions;
    /// use ocop::law::DossierKind;
    /// use ocop::{Problem, ProductSet, ProductSet1048};
    /// use time::macros::date;
    ///
    /// // Under 1048 crafts had two sets, so the product must be given as one of them.
    /// let day = date!(2022 - 01 - 10);
    /// let options = FilingOptions::on(day, ProductSet::Crafts, None, None)?;
    /// assert_eq!(options.file(DossierKind::First).unwrap_err().code(), "several_sets");
    /// let options = FilingOptions::on(day, ProductSet1048::HouseholdCrafts, None, None)?;
    /// assert_eq!(options.file(DossierKind::First)?.set().to_string(), "2019/24");
    /// # Ok::<(), ocop::dossier::FilingError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FilingError`]: `no_first_rating`, `no_upgrade` or `no_rerating`, by the kind, where the
    /// dossier may not be filed; `several_sets` where the product falls under several criteria
    /// sets.
    pub fn file(&self, kind: DossierKind) -> Result<Filing, FilingError> {
        let Self { day, edition, certificate, .. } = *self;
        let obstacles = self.answer(kind).obstacles();
        if !obstacles.is_empty() {
            return Err(FilingError::Refused { kind, day, obstacles: obstacles.to_vec() });
        }
        match self.sets[..] {
            [set] => Filing::new(kind, set, day, certificate),
            _ => Err(FilingError::SeveralSets { edition, sets: self.sets.clone() }),
        }
    }
}

impl Say for FilingOptions {
    /// A sentence for each kind of dossier.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::options(lang, f, &self.day, &self.edition)?;
        for answer in &self.answers {
            f.write_str(" ")?;
            answer.say(lang, f)?;
        }
        Ok(())
    }
}

impl fmt::Display for FilingOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// Whether a dossier of one kind may be filed on a day, why not, what must be known first, and on
/// which day the answer changes. [`FilingOptions::answer`] gives it.
///
/// Source: 26/2026, Art. 7(5), 7(6) and 12, [reading 14](crate::law::Reading::RegimeOfADossier),
/// [reading 15](crate::law::Reading::ReRatingWindow), [reading 16](crate::law::Reading::Extension),
/// [reading 17](crate::law::Reading::Upgrade), [reading 19](crate::law::Reading::EligibleProducers)
/// and [reading 20](crate::law::Reading::Revocation).
///
/// ```
/// use ocop::dossier::{FilingKind, FilingOptions};
/// use ocop::law::DossierKind;
/// use ocop::{Certificate, ProductSet, Star};
/// use time::macros::date;
///
/// let held = Certificate::recorded(Star::Four, date!(2023 - 08 - 01))?;
/// let options = FilingOptions::on(date!(2026 - 06 - 15), ProductSet::Tea, Some(held), None)?;
/// let again = options.answer(DossierKind::ReRating);
/// assert_eq!(again.filing_kind(), Some(FilingKind::LateReRating));
/// assert_eq!(again.changes_on(), Some(date!(2026 - 08 - 02)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// It is stored by itself or as part of its [`FilingOptions`]: the kind, `open`, every obstacle and
/// question, the next day on which it changes, and what it rests on. Reading refuses parts that
/// contradict each other, and passes over names that a later version adds. `text` is written for
/// readers and is not read back.
///
/// ```
/// use ocop::dossier::FilingAnswer;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "kind": "upgrade", "open": true, "filing_kind": "upgrade", "obstacles": [], "questions": [],
///   "changes_on": "2026-12-21",
///   "governing": {
///     "submitted_on": "2026-11-23", "kind": "upgrade", "edition": "26", "rate_by": null,
///     "basis": [
///       {"act": "26", "annex": null, "article": 11, "clause": 1, "point": null, "reading": null},
///       {
///         "act": null, "annex": null, "article": null, "clause": null, "point": null,
///         "reading": 14
///       }
///     ]
///   },
///   "basis": [
///     {"act": "26", "annex": null, "article": 7, "clause": 5, "point": null, "reading": null},
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 17},
///     {"act": null, "annex": null, "article": null, "clause": null, "point": null, "reading": 14}
///   ],
///   "text": {
///     "vi": "Hồ sơ nâng hạng: được nộp. Từ ngày 21/12/2026 không được nộp nữa.",
///     "en": "Dossier (upgrade): may be filed. From 2026-12-21 on it may not be filed any more."
///   }
/// }"#;
/// let answer: FilingAnswer = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&answer)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FilingAnswer {
    pub(super) governing: Governing,
    pub(super) filing_kind: Option<FilingKind>,
    pub(super) obstacles: Vec<FilingObstacle>,
    pub(super) questions: Vec<FilingQuestion>,
    pub(super) changes_on: Option<Date>,
    pub(super) basis: Vec<Basis>,
}

impl FilingAnswer {
    fn of(
        facts: &Facts<'_>,
        governing: Governing,
        certificate: Option<Certificate>,
        standing: Option<&CertificateStanding>,
    ) -> Self {
        let (kind, day, edition) = (governing.kind(), governing.submitted_on(), governing.edition());
        let obstacles = facts.obstacles(kind, day, edition, standing);
        let filing_kind = obstacles.is_empty().then(|| filing_kind(kind, certificate, day));
        let basis = match filing_kind {
            Some(filing_kind) => facts.open_basis(filing_kind, governing, standing),
            None => united(&obstacles.iter().map(FilingObstacle::basis).collect::<Vec<_>>()),
        };
        let questions = facts.questions(kind, day, edition);
        let changes_on = facts.next_change(kind, day);
        Self { governing, filing_kind, obstacles, questions, changes_on, basis }
    }

    /// The kind of dossier.
    #[must_use]
    pub const fn kind(&self) -> DossierKind {
        self.governing.kind()
    }

    /// The rules that govern a dossier of the kind filed on that day, with the last day for its
    /// rating where a transition sets one.
    #[must_use]
    pub const fn governing(&self) -> Governing {
        self.governing
    }

    /// Whether the dossier may be filed. A [question](Self::questions) does not close it.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.filing_kind.is_some()
    }

    /// The kind of filing that it would be, such as a re-rating within its window or a late one;
    /// `None` where it may not be filed.
    #[must_use]
    pub const fn filing_kind(&self) -> Option<FilingKind> {
        self.filing_kind
    }

    /// Every reason why it may not be filed; empty where it may.
    #[must_use]
    pub fn obstacles(&self) -> &[FilingObstacle] {
        &self.obstacles
    }

    /// What must be known before the answer is certain. Nothing of it bars the filing.
    #[must_use]
    pub fn questions(&self) -> &[FilingQuestion] {
        &self.questions
    }

    /// The first later day on which the answer changes from yes to no or from no to yes, by the
    /// facts that were given; `None` if there is no such day.
    #[must_use]
    pub const fn changes_on(&self) -> Option<Date> {
        self.changes_on
    }

    /// What the answer rests on: provisions of the decision of the day first, then readings.
    #[must_use]
    #[doc(alias("căn cứ", "can cu"))]
    pub fn basis(&self) -> &[Basis] {
        &self.basis
    }
}

impl Say for FilingAnswer {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.filing_kind {
            Some(filing_kind) => words::may_be_filed(lang, f, &filing_kind)?,
            None => words::may_not_be_filed(lang, f, &self.kind(), &Listed(self.obstacles.iter()))?,
        }
        for question in &self.questions {
            f.write_str(" ")?;
            words::question(lang, f, question)?;
        }
        if let Some(day) = &self.changes_on {
            f.write_str(" ")?;
            match self.filing_kind {
                Some(_) => words::open_until(lang, f, day)?,
                None => words::open_from(lang, f, day)?,
            }
        }
        Ok(())
    }
}

impl fmt::Display for FilingAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}
