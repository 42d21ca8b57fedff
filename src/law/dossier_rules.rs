use crate::Text;
use crate::law::documents::{
    CommuneContent, Copies, Document, DocumentCondition, DocumentNeed, Evidence, Sender,
};
use crate::law::product_codes::CodeEra;
use crate::law::{Answer, Authority, Citation, DossierKind, PaperForm, Star};

/// What an edition says on dossiers.
///
/// [`Rules::dossier`](crate::law::Rules::dossier) holds it.
///
/// Source: 26/2026, Art. 6, Art. 7(1) to 7(3) and Annex III; 148, Annex II(1)(b); 1048, Annex II(3)
/// and II(4).
///
/// ```
/// use ocop::dossier::{Copies, Sender};
/// use ocop::law::{Answer, DossierKind, Gap};
/// use ocop::{Authority, Edition};
///
/// let rules = Edition::Decision26.rules().dossier;
/// let commune = rules.sender(Sender::Commune).ok_or("26/2026 has the commune send dossiers on")?;
/// assert_eq!(commune.copies.said(), Some(Copies::PaperAndElectronic));
/// let lists = commune.lists.said().ok_or("26/2026 prints the list")?;
/// assert_eq!(lists.of(DossierKind::First).documents.len(), 4);
/// assert_eq!(rules.software.said(), Some(true));
///
/// let before = Edition::Decision1048.rules().dossier;
/// assert_eq!(before.days_before_sitting(Authority::Centre).said(), Some(5));
/// let between = Edition::Decision148.rules().dossier;
/// assert_eq!(between.evidence, Answer::Unknown(Gap::EvidenceUnder148));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DossierRules {
    /// The place on how the producer files a product's dossier.
    pub filing: Citation,
    /// Who prepares a dossier, from the producer upwards, and what each of them files.
    pub senders: &'static [SenderRules],
    /// The table of evidence, in printed order.
    pub evidence: Answer<&'static [Evidence]>,
    /// How old evidence may be.
    pub evidence_days: EvidenceDays,
    /// Whether a dossier that the producer files in the scoring software has the legal value of one
    /// on paper. The producer answers for its upload.
    pub software: Answer<bool>,
    /// At least how many working days before the sitting the council's members have the dossier and
    /// the samples: at the district, the province and the centre, in this order.
    ///
    /// Under 1048 the councils of province and centre sit twice, and samples are tested between the
    /// two sittings. Before each sitting a tourism service is looked at on site. The producer may
    /// present the product to the council; at the centre this is in the second round, if needed
    /// (Annex II(4)).
    pub before_sitting: [Answer<u8>; 3],
    /// The contents of the product dossier that the commune assesses, without points.
    pub commune: Answer<&'static [CommuneContent]>,
    /// What the boxes of the registration form say for a first rating, an upgrade and a re-rating,
    /// in this order.
    pub boxes: Answer<[Text; 3]>,
    /// Which unit the number of a registration slip names below the province, district or commune.
    /// It is given as the form of product code that names the same unit.
    pub slip: Answer<CodeEra>,
    /// The layout of the papers that it prints.
    pub forms: Answer<&'static [PaperForm]>,
}

impl DossierRules {
    /// What a sender files; `None` for a sender that prepares no dossier under these rules.
    ///
    /// Source: 26/2026, Art. 6; 148, Annex II(1)(b); 148 as amended by 1489; 1048, Annex II(3).
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::dossier::Sender;
    ///
    /// let rules = Edition::Decision26.rules().dossier;
    /// assert!(rules.sender(Sender::Producer).is_some());
    /// // 1048 knows no dossier that the commune prepares.
    /// assert_eq!(Edition::Decision1048.rules().dossier.sender(Sender::Commune), None);
    /// ```
    #[must_use]
    pub fn sender(&self, sender: Sender) -> Option<&'static SenderRules> {
        self.senders.iter().find(|rules| rules.sender == sender)
    }

    /// At least how many working days before the sitting the members of a tier's council have the
    /// dossier and the samples.
    ///
    /// Source: 148, Annex II(1)(b); 1048, Annex II(4). 26/2026 is silent.
    ///
    /// ```
    /// use ocop::{Authority, Edition};
    ///
    /// let rules = Edition::Decision1048.rules().dossier;
    /// let days = rules.days_before_sitting(Authority::District);
    /// assert_eq!(days.said(), Some(1)); // working day
    /// let place = days.citation().map(|place| place.to_string());
    /// assert!(place.is_some_and(|place| place.starts_with("Decision 1048/QĐ-TTg, Annex II")));
    /// ```
    pub const fn days_before_sitting(&self, tier: Authority) -> Answer<u8> {
        let [district, province, centre] = self.before_sitting;
        match tier {
            Authority::District => district,
            Authority::Province => province,
            Authority::Centre => centre,
        }
    }

    /// What the box of the registration form says for a kind of dossier.
    ///
    /// Source: 26/2026, Annex III (Form 01).
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::law::DossierKind;
    ///
    /// let ticked = Edition::Decision26.rules().dossier.form_box(DossierKind::ReRating);
    /// assert_eq!(ticked.said().map(|text| text.vi()), Some("Đánh giá lại"));
    /// ```
    pub fn form_box(&self, kind: DossierKind) -> Answer<Text> {
        self.boxes.map(|[first, upgrade, re_rating]| match kind {
            DossierKind::First => first,
            DossierKind::Upgrade => upgrade,
            DossierKind::ReRating => re_rating,
        })
    }
}

/// What an edition says on how old evidence may be.
///
/// [`DossierRules::evidence_days`] holds it.
///
/// Source: 26/2026, Art. 6(1)(c), Annex II and Annex III; 148, Annex III;
/// [reading 42](crate::law::Reading::RestsOnEvidence).
///
/// ```
/// use ocop::dossier::Evidence;
/// use ocop::law::Gap;
/// use ocop::Edition;
///
/// let days = Edition::Decision26.rules().dossier.evidence_days;
/// let updated = days.updated.said().ok_or("26/2026 lists what is brought up to date")?;
/// assert!(updated.contains(&Evidence::TestReports));
/// let papers = days.valid_papers.said().ok_or("26/2026 prints them")?;
/// assert_eq!(papers[0].evidence, Evidence::ProductionLicence);
/// let before = Edition::Decision148.rules().dossier.evidence_days;
/// assert_eq!(before.updated.gap(), Some(Gap::ListsUnder148));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EvidenceDays {
    /// The evidence that a re-rating brings up to date.
    pub updated: Answer<&'static [Evidence]>,
    /// The evidence that must be of the last years. The evidence of an earlier dossier cannot be
    /// used again for it.
    pub of_last_years: Answer<&'static [Evidence]>,
    /// The criteria whose levels ask, in their words, for a paper that is still valid.
    pub valid_papers: Answer<&'static [ValidPaper]>,
}

impl EvidenceDays {
    pub(crate) const fn new(
        updated: Answer<&'static [Evidence]>,
        of_last_years: Answer<&'static [Evidence]>,
        valid_papers: Answer<&'static [ValidPaper]>,
    ) -> Self {
        Self { updated, of_last_years, valid_papers }
    }
}

/// A criterion whose levels ask for a paper that is still valid.
///
/// [`EvidenceDays::valid_papers`] holds them.
///
/// Source: 26/2026, Annex II; 148, Annex III.
///
/// ```
/// use ocop::Edition;
/// use ocop::dossier::Evidence;
///
/// // 26/2026, Annex II: levels of set 18, criterion 6, ask for a licence that is still valid.
/// let days = Edition::Decision26.rules().dossier.evidence_days;
/// let papers = days.valid_papers.said().ok_or("26/2026 names such papers")?;
/// let licence = papers.iter().find(|paper| (paper.set, paper.criterion) == (18, "6"));
/// assert_eq!(licence.map(|paper| paper.evidence), Some(Evidence::ProductionLicence));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ValidPaper {
    /// The number of the criteria set, 1 to 26.
    pub set: u8,
    /// The printed code of the criterion.
    pub criterion: &'static str,
    /// The position, from 1, of the first level that asks for the paper. The later levels ask for
    /// it too.
    pub from: u8,
    /// The paper.
    pub evidence: Evidence,
}

impl ValidPaper {
    pub(crate) const fn new(set: u8, criterion: &'static str, from: u8, evidence: Evidence) -> Self {
        Self { set, criterion, from, evidence }
    }
}

/// What an edition says on the dossiers of one sender.
///
/// [`DossierRules::sender`] gives it.
///
/// Source: 26/2026, Art. 6 and 7(1) to 7(3); 148, Annex II(1)(b); 1048, Annex II(3) and II(4).
///
/// ```
/// use ocop::Edition;
/// use ocop::dossier::{Copies, Sender};
///
/// let rules = Edition::Decision26.rules().dossier;
/// let commune = rules.sender(Sender::Commune).ok_or("26/2026 has one")?;
/// assert_eq!((commune.sender, commune.re_rating_of), (Sender::Commune, None));
/// assert_eq!(commune.copies.said(), Some(Copies::PaperAndElectronic));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SenderRules {
    /// The sender.
    pub sender: Sender,
    /// What its dossier holds, by the kind of dossier.
    pub lists: Answer<DocumentLists>,
    /// The star whose products the list for a re-rating is for; `None` where it is for every star.
    /// The re-rating of a product of another star uses the list of a first rating
    /// ([reading 32](crate::law::Reading::ReRatingAtTheCentre)).
    pub re_rating_of: Option<Star>,
    /// In how many copies it is filed.
    pub copies: Answer<Copies>,
}

impl SenderRules {
    pub(crate) const fn new(sender: Sender, lists: Answer<DocumentLists>, copies: Answer<Copies>) -> Self {
        Self { sender, lists, re_rating_of: None, copies }
    }
}

/// The lists of a sender for a first rating, an upgrade and a re-rating.
///
/// [`SenderRules::lists`] holds them.
///
/// Source: the lists of 26/2026, Art. 6, and of 1048, Annex II(3).
///
/// ```
/// use ocop::Edition;
/// use ocop::dossier::Sender;
/// use ocop::law::DossierKind;
///
/// let commune = Edition::Decision26.rules().dossier.sender(Sender::Commune);
/// let lists = commune.and_then(|commune| commune.lists.said()).ok_or("26/2026 prints them")?;
/// assert!(DossierKind::ALL.iter().all(|kind| !lists.of(*kind).documents.is_empty()));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DocumentLists(pub(crate) [DocumentList; 3]);

impl DocumentLists {
    /// The list for a kind of dossier.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::dossier::Sender;
    /// use ocop::law::DossierKind;
    ///
    /// let producer = Edition::Decision1048.rules().dossier.sender(Sender::Producer);
    /// let lists = producer.and_then(|producer| producer.lists.said()).ok_or("1048 prints them")?;
    /// // Five documents are compulsory, thirteen supplementary.
    /// assert_eq!(lists.of(DossierKind::First).documents.len(), 18);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn of(self, kind: DossierKind) -> DocumentList {
        let Self([first, upgrade, re_rating]) = self;
        match kind {
            DossierKind::First => first,
            DossierKind::Upgrade => upgrade,
            DossierKind::ReRating => re_rating,
        }
    }
}

/// The documents of one kind of dossier, as printed.
///
/// [`DocumentLists::of`] gives it.
///
/// Source: the lists of 26/2026, Art. 6, and of 1048, Annex II(3).
///
/// ```
/// use ocop::Edition;
/// use ocop::dossier::Sender;
/// use ocop::law::DossierKind;
///
/// let commune = Edition::Decision26.rules().dossier.sender(Sender::Commune);
/// let lists = commune.and_then(|commune| commune.lists.said()).ok_or("26/2026 prints them")?;
/// let place = lists.of(DossierKind::First).citation.to_string();
/// assert!(place.starts_with("Decision 26/2026/QĐ-TTg"));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DocumentList {
    /// The documents, in printed order.
    pub documents: &'static [ListedDocument],
    /// Where the list is printed.
    pub citation: Citation,
    /// The place that gives this kind of dossier the list; `None` where the list itself names the
    /// kind.
    pub referred: Option<Citation>,
}

impl DocumentList {
    pub(crate) const fn new(documents: &'static [ListedDocument], citation: Citation) -> Self {
        Self { documents, citation, referred: None }
    }

    pub(crate) const fn referred_by(self, referred: Citation) -> Self {
        Self { referred: Some(referred), ..self }
    }
}

/// A document on a list: how it is asked for, and where.
///
/// [`DocumentList::documents`] holds them.
///
/// Source: the lists of 26/2026, Art. 6, and of 1048, Annex II(3).
///
/// ```
/// use ocop::Edition;
/// use ocop::dossier::{Document, DocumentCondition, DocumentNeed, Evidence, Sender};
/// use ocop::law::DossierKind;
///
/// let rules = Edition::Decision1048.rules().dossier;
/// let lists = rules.sender(Sender::Producer).and_then(|producer| producer.lists.said());
/// let list = lists.ok_or("1048 prints the list")?.of(DossierKind::First);
/// let registration = list.documents[3];
/// assert_eq!(registration.document, Document::Evidence(Evidence::BusinessRegistration));
/// assert_eq!(registration.need, DocumentNeed::Compulsory);
/// assert_eq!(registration.condition, Some(DocumentCondition::BusinessRegistered));
/// assert!(registration.certified_copy);
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading passes over
/// names that a later version adds.
///
/// ```
/// use ocop::law::ListedDocument;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "document": "registration_form", "need": "compulsory", "condition": null, "units": null,
///   "certified_copy": false, "outside_tourism": false,
///   "citation": {"act": "26", "annex": null, "article": 6, "clause": 1, "point": "a"}
/// }"#;
/// let document: ListedDocument = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&document)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListedDocument {
    /// The document.
    pub document: Document,
    /// How it is asked for.
    pub need: DocumentNeed,
    /// The condition under which it is asked for, where there is one.
    pub condition: Option<DocumentCondition>,
    /// How many units of it are asked for, where the list says so.
    pub units: Option<u8>,
    /// Whether a certified copy (*bản sao có công chứng*) is asked for.
    pub certified_copy: bool,
    /// Whether it is left out for tourism services.
    pub outside_tourism: bool,
    /// Where it is asked for.
    pub citation: Citation,
}

impl ListedDocument {
    /// A compulsory document.
    pub(crate) const fn new(document: Document, citation: Citation) -> Self {
        Self {
            document,
            need: DocumentNeed::Compulsory,
            condition: None,
            units: None,
            certified_copy: false,
            outside_tourism: false,
            citation,
        }
    }

    /// Supplementary evidence.
    pub(crate) const fn evidence(evidence: Evidence, citation: Citation) -> Self {
        let document = Document::Evidence(evidence);
        Self { need: DocumentNeed::Supplementary, ..Self::new(document, citation) }
    }

    /// Samples, which tourism services do not have; of how many units, where that is said.
    pub(crate) const fn samples(units: Option<u8>, citation: Citation) -> Self {
        Self { units, outside_tourism: true, ..Self::new(Document::Samples, citation) }
    }

    /// Papers on extra tests, if any were made.
    pub(crate) const fn extra_tests(citation: Citation) -> Self {
        Self::new(Document::ExtraTests, citation).on(DocumentCondition::ExtraTestsMade)
    }

    pub(crate) const fn on(self, condition: DocumentCondition) -> Self {
        Self { condition: Some(condition), ..self }
    }

    pub(crate) const fn certified(self) -> Self {
        Self { certified_copy: true, ..self }
    }

    pub(crate) const fn on_the_form(self) -> Self {
        Self { need: DocumentNeed::OnTheForm, ..self }
    }
}

#[cfg(feature = "serde")]
mod stored {
    use super::{Citation, Document, DocumentCondition, DocumentNeed, ListedDocument};
    use crate::base::stored::stored;

    /// The document, how it is asked for, and where.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
    pub(super) struct ListedDocumentFields {
        document: Document,
        need: DocumentNeed,
        condition: Option<DocumentCondition>,
        units: Option<u8>,
        certified_copy: bool,
        outside_tourism: bool,
        citation: Citation,
    }

    impl From<&ListedDocument> for ListedDocumentFields {
        fn from(listed: &ListedDocument) -> Self {
            let ListedDocument {
                document,
                need,
                condition,
                units,
                certified_copy,
                outside_tourism,
                citation,
            } = *listed;
            Self { document, need, condition, units, certified_copy, outside_tourism, citation }
        }
    }

    impl From<ListedDocumentFields> for ListedDocument {
        fn from(fields: ListedDocumentFields) -> Self {
            let ListedDocumentFields {
                document,
                need,
                condition,
                units,
                certified_copy,
                outside_tourism,
                citation,
            } = fields;
            Self { document, need, condition, units, certified_copy, outside_tourism, citation }
        }
    }

    stored! { ListedDocument as ListedDocumentFields }
}
