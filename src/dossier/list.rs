use core::fmt;

use crate::CriterionId;
use crate::base::{Allowed, Details, Joined, Lang, Problem, Say, problem};
use crate::catalogue::{GroupId, OtherClassification};
use crate::dossier::filing::Filing;
use crate::dossier::{Document, DocumentNeed, Sender, words};
use crate::law::{Answer, Citation, DocumentList, DossierKind, Edition, ListedDocument, SenderRules};

/// The list of the documents of a dossier (*thành phần hồ sơ*): what a sender files under an
/// edition, for a kind of dossier and a product group.
///
/// [`of`](Self::of) gives it for an edition, a sender, a kind and a group, and
/// [`of_filing`](Self::of_filing) for a dossier that is filed. A
/// [`Dossier`](crate::dossier::Dossier) holds the documents of one list.
///
/// The lists of 26/2026 and of 1048 are known in full; those of 1048 are the same for every kind of
/// dossier. Of the lists of 148 only parts are known. They are not made up: the answer names the
/// gap.
///
/// Source: 26/2026, Art. 6 and Annex III; 1048, Annex II(3), and II(4) for the samples that
/// district and province send on.
///
/// It is stored as what it was asked with: edition, sender, kind and group.
///
/// ```
/// use ocop::dossier::{Document, DossierList, Sender};
/// use ocop::law::{Answer, DossierKind, Gap};
/// use ocop::{Edition, ProductGroup};
///
/// let list = |edition, kind| DossierList::of(edition, Sender::Province, kind, ProductGroup::Food);
/// let first = list(Edition::Decision26, DossierKind::First)?.said().ok_or("it is printed")?;
/// let again = list(Edition::Decision26, DossierKind::ReRating)?.said().ok_or("it is printed")?;
/// assert!(first.document(Document::CouncilReport).is_some());
/// assert!(again.document(Document::CouncilReport).is_none());
/// assert!(again.document(Document::OcopBodyReport).is_some());
/// let unknown = list(Edition::Decision148, DossierKind::First)?;
/// assert_eq!(unknown, Answer::Unknown(Gap::ListsUnder148));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading checks them as making one does, and
/// refuses a name that it does not know.
///
/// ```
/// use ocop::dossier::DossierList;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "edition": "26", "sender": "producer", "kind": "first",
///   "group": {"classification": "148", "number": 1}
/// }"#;
/// let list: DossierList = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&list)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DossierList {
    edition: Edition,
    sender: Sender,
    kind: DossierKind,
    group: GroupId,
    printed: DocumentList,
}

impl DossierList {
    /// The list of a sender under an edition, for a kind of dossier and a product group. The answer
    /// names the gap where the list is not known.
    ///
    /// For the province under 26/2026, [`DossierKind::ReRating`] is the re-rating of a product that
    /// has five stars (Art. 6(3)(b)). A product below five stars that reaches 90 points at its
    /// re-rating goes to the ministry as for a first time
    /// ([reading 32](crate::law::Reading::ReRatingAtTheCentre)); [`of_filing`](Self::of_filing)
    /// makes this difference.
    ///
    /// ```
    /// use ocop::dossier::{DossierList, Sender};
    /// use ocop::law::DossierKind;
    /// use ocop::{Edition, Problem, ProductGroup};
    ///
    /// let (first, food) = (DossierKind::First, ProductGroup::Food);
    /// let list = DossierList::of(Edition::Decision26, Sender::Producer, first, food)?;
    /// // Two forms, the samples, and fifteen rows of evidence.
    /// assert_eq!(list.said().map(|list| list.documents().count()), Some(18));
    /// // Districts were abolished before 26/2026.
    /// let list = DossierList::of(Edition::Decision26, Sender::District, first, food);
    /// assert_eq!(list.unwrap_err().code(), "no_such_sender");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`DossierListError`]: `other_classification` if the group is of another classification,
    /// `no_such_sender` if the edition has no such sender.
    pub fn of(
        edition: Edition,
        sender: Sender,
        kind: DossierKind,
        group: impl Into<GroupId>,
    ) -> Result<Answer<Self>, DossierListError> {
        let group = group.into();
        OtherClassification::check(group, edition)?;
        let rules = rules_of(edition, sender)?;
        Ok(rules.lists.map(|lists| Self { edition, sender, kind, group, printed: lists.of(kind) }))
    }

    /// The list of a sender for a dossier that is filed, by the edition, the kind, the criteria set
    /// and the certificate of the filing.
    ///
    /// Source: 26/2026, Art. 6; 1048, Annex II(3) and II(4); for the province under 26/2026,
    /// [reading 32](crate::law::Reading::ReRatingAtTheCentre).
    ///
    /// ```
    /// use ocop::dossier::{Document, DossierList, FilingOptions, Sender};
    /// use ocop::law::DossierKind;
    /// use ocop::{Certificate, ProductSet, Star};
    /// use time::macros::date;
    ///
    /// let day = date!(2026 - 07 - 01);
    /// for (star, by_council) in [(Star::Five, false), (Star::Four, true)] {
    ///     let held = Certificate::recorded(star, date!(2023 - 12 - 20))?;
    ///     let options = FilingOptions::on(day, ProductSet::Tea, Some(held), None)?;
    ///     let filing = options.file(DossierKind::ReRating)?;
    ///     let list = DossierList::of_filing(filing, Sender::Province)?;
    ///     let list = list.said().ok_or("26/2026 prints it")?;
    ///     assert_eq!(list.document(Document::CouncilReport).is_some(), by_council);
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`DossierListError`] (`no_such_sender`) if the edition has no such sender.
    pub fn of_filing(filing: Filing, sender: Sender) -> Result<Answer<Self>, DossierListError> {
        let edition = filing.governing().edition();
        let star = rules_of(edition, sender)?.re_rating_of;
        let held = filing.certificate().map(|held| held.star());
        let kind = match filing.dossier_kind() {
            DossierKind::ReRating if star.is_some() && star != held => DossierKind::First,
            kind => kind,
        };
        Self::of(edition, sender, kind, filing.set())
    }

    /// The edition.
    #[must_use]
    pub const fn edition(self) -> Edition {
        self.edition
    }

    /// The sender.
    #[must_use]
    pub const fn sender(self) -> Sender {
        self.sender
    }

    /// The kind of dossier that the list is for.
    #[must_use]
    pub const fn kind(self) -> DossierKind {
        self.kind
    }

    /// The product group.
    #[must_use]
    pub const fn group(self) -> GroupId {
        self.group
    }

    /// Where the list stands. Where another place says that the kind of dossier goes with that
    /// list, this place comes first.
    ///
    /// ```
    /// # use ocop::dossier::{DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, food) = (Edition::Decision26, ProductGroup::Food);
    /// # let list = DossierList::of(edition, Sender::Producer, DossierKind::First, food)?;
    /// # let list = list.said().ok_or("it is not known")?;
    /// // The list of a producer for the first rating of a food, under 26/2026.
    /// let places: Vec<String> = list.citations().map(|citation| citation.to_string()).collect();
    /// assert!(places[0].starts_with("Decision 26/2026/QĐ-TTg"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn citations(self) -> impl Iterator<Item = Citation> {
        self.printed.referred.into_iter().chain([self.printed.citation])
    }

    /// The documents of the list, in printed order. In tourism there are no samples.
    ///
    /// ```
    /// # use ocop::dossier::{DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, food) = (Edition::Decision26, ProductGroup::Food);
    /// # let list = DossierList::of(edition, Sender::Producer, DossierKind::First, food)?;
    /// # let list = list.said().ok_or("it is not known")?;
    /// use ocop::dossier::Document;
    ///
    /// // The list of a producer for the first rating of a food, under 26/2026.
    /// // The registration form is first on the list.
    /// let first = list.documents().next().ok_or("an empty list")?;
    /// assert_eq!(first.document, Document::RegistrationForm);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn documents(self) -> impl Iterator<Item = ListedDocument> + Clone {
        let tourism = self.group.is_tourism();
        self.printed.documents.iter().copied().filter(move |row| !(tourism && row.outside_tourism))
    }

    /// What the list says of a document; `None` where it does not have it.
    ///
    /// ```
    /// # use ocop::dossier::{DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, food) = (Edition::Decision26, ProductGroup::Food);
    /// # let list = DossierList::of(edition, Sender::Producer, DossierKind::First, food)?;
    /// # let list = list.said().ok_or("it is not known")?;
    /// use ocop::dossier::Document;
    ///
    /// // The list of a producer for the first rating of a food, under 26/2026.
    /// assert!(list.document(Document::SelfAssessmentReport).is_some());
    /// // The province files it, not the producer.
    /// assert!(list.document(Document::CouncilReport).is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn document(self, document: Document) -> Option<ListedDocument> {
        self.documents().find(|row| row.document == document)
    }

    /// The documents that the dossier needs to be complete. Those that are asked for on a condition
    /// are among them.
    ///
    /// ```
    /// # use ocop::dossier::{DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, food) = (Edition::Decision26, ProductGroup::Food);
    /// # let list = DossierList::of(edition, Sender::Producer, DossierKind::First, food)?;
    /// # let list = list.said().ok_or("it is not known")?;
    /// use ocop::dossier::Document;
    ///
    /// // The list of a producer for the first rating of a food, under 26/2026.
    /// let mut compulsory = list.compulsory().map(|row| row.document);
    /// assert!(compulsory.any(|document| document == Document::SelfAssessmentReport));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn compulsory(self) -> impl Iterator<Item = ListedDocument> + Clone {
        self.documents().filter(|row| row.need == DocumentNeed::Compulsory)
    }

    /// The supplementary evidence: it goes with the dossier as far as it exists.
    ///
    /// ```
    /// # use ocop::dossier::{DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, food) = (Edition::Decision26, ProductGroup::Food);
    /// # let list = DossierList::of(edition, Sender::Producer, DossierKind::First, food)?;
    /// # let list = list.said().ok_or("it is not known")?;
    /// use ocop::dossier::{Document, Evidence};
    ///
    /// // The list of a producer for the first rating of a food, under 26/2026.
    /// let mut evidence = list.supplementary().map(|row| row.document);
    /// assert!(evidence.any(|one| one == Document::Evidence(Evidence::LocalLabour)));
    /// assert!(list.compulsory().all(|row| !matches!(row.document, Document::Evidence(_))));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn supplementary(self) -> impl Iterator<Item = ListedDocument> + Clone {
        self.documents().filter(|row| row.need == DocumentNeed::Supplementary)
    }

    /// How many sample units go with the dossier; `None` where there are no samples, or where the
    /// list gives no number.
    ///
    /// ```
    /// use ocop::dossier::{DossierList, Sender};
    /// use ocop::law::DossierKind;
    /// use ocop::{Edition, ProductGroup};
    ///
    /// let units = |group| {
    ///     let (edition, first) = (Edition::Decision26, DossierKind::First);
    ///     let list = DossierList::of(edition, Sender::Commune, first, group);
    ///     list.map(|list| list.said().and_then(|list| list.sample_units()))
    /// };
    /// assert_eq!(units(ProductGroup::Food)?, Some(5));
    /// // A tourism service has no samples.
    /// assert_eq!(units(ProductGroup::Tourism)?, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn sample_units(self) -> Option<u8> {
        self.document(Document::Samples)?.units
    }

    /// The documents of the list that support a criterion ([`Document::supports`]).
    ///
    /// ```
    /// # use ocop::dossier::{DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, food) = (Edition::Decision26, ProductGroup::Food);
    /// # let list = DossierList::of(edition, Sender::Producer, DossierKind::First, food)?;
    /// # let list = list.said().ok_or("it is not known")?;
    /// use ocop::dossier::{Document, Evidence};
    ///
    /// // The list of a producer for the first rating of a food, under 26/2026.
    /// // Criterion 3.3 is on local labour.
    /// let supporting = list.supporting("2026/11/3.3".parse()?).map(|row| row.document);
    /// assert!(supporting.eq([Document::SelfAssessmentReport, Evidence::LocalLabour.into()]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn supporting(self, criterion: CriterionId) -> impl Iterator<Item = ListedDocument> + Clone {
        let topic = criterion.topic();
        self.documents().filter(move |row| row.document.supports(topic))
    }
}

/// What an edition says on the dossiers of a sender.
fn rules_of(edition: Edition, sender: Sender) -> Result<&'static SenderRules, DossierListError> {
    edition.rules().dossier.sender(sender).ok_or(DossierListError::NoSuchSender { edition, sender })
}

impl Say for DossierList {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::list(lang, f, &self.sender, &self.kind, &self.edition)
    }
}

impl fmt::Display for DossierList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// Why there is no such list.
///
/// ```
/// use ocop::dossier::{DossierList, Sender};
/// use ocop::law::DossierKind;
/// use ocop::{Edition, Problem, ProductGroup};
///
/// let (edition, kind) = (Edition::Decision26, DossierKind::First);
/// let error = DossierList::of(edition, Sender::District, kind, ProductGroup::Food).unwrap_err();
/// assert_eq!(error.code(), "no_such_sender");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DossierListError {
    /// Under the edition this sender prepares no dossier (`no_such_sender`).
    NoSuchSender {
        /// The edition.
        edition: Edition,
        /// The sender.
        sender: Sender,
    },
    /// The product group is of another classification than the edition's (`other_classification`).
    OtherClassification(OtherClassification),
}

impl From<OtherClassification> for DossierListError {
    fn from(error: OtherClassification) -> Self {
        Self::OtherClassification(error)
    }
}

fn senders(edition: Edition) -> impl Iterator<Item = Sender> + Clone {
    edition.rules().dossier.senders.iter().map(|rules| rules.sender)
}

impl Say for DossierListError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchSender { edition, sender } => {
                words::no_such_sender(lang, f, edition, sender, &Joined(senders(*edition)))
            }
            Self::OtherClassification(error) => error.say(lang, f),
        }
    }
}

impl Problem for DossierListError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoSuchSender { .. } => "no_such_sender",
            Self::OtherClassification(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::NoSuchSender { edition, sender } => {
                Details::of_field("sender").with_given(sender).allowing(Allowed::one_of(senders(*edition)))
            }
            Self::OtherClassification(error) => error.details(),
        }
    }
}

problem! { DossierListError }
