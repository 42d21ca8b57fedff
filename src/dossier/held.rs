use alloc::collections::BTreeMap;
use core::fmt;

use time::Date;

use crate::CriterionId;
use crate::base::date::{self, InvalidDate};
use crate::base::{Allowed, Details, Lang, Listed, Problem, Say, problem};
use crate::dossier::list::DossierList;
use crate::dossier::missing::{MissingDocument, needed};
use crate::dossier::{Document, DocumentCondition, words};
use crate::law::ListedDocument;

/// A dossier (*hồ sơ*) as it stands: its [list](DossierList), which documents of the list are
/// there, each with its last day of validity if it has one, and how many sample units.
///
/// [`empty`](Self::empty) makes it, and the `with_` functions fill it. A document that is not on
/// the list is refused. Some documents are asked for on a condition, and the caller says whether it
/// holds ([`with_condition`](Self::with_condition)). Until then such a document counts as missing
/// while it is not there, and it is listed with its condition.
///
/// Source: the lists of 26/2026, Art. 6, and of 1048, Annex II(3).
///
/// ```
/// use ocop::catalogue::Group1048;
/// use ocop::dossier::{Document, DocumentCondition, Dossier, DossierList, Evidence, Sender};
/// use ocop::law::DossierKind;
/// use ocop::Edition;
/// use time::macros::date;
///
/// let (edition, kind) = (Edition::Decision1048, DossierKind::First);
/// let list = DossierList::of(edition, Sender::Producer, kind, Group1048::Food)?;
/// let mut dossier = Dossier::empty(list.said().ok_or("1048 prints the list")?);
/// for code in ["registration_forms_1048", "business_plan", "organisation_profile", "samples"] {
///     dossier = dossier.with_document(Document::from_code(code)?, None)?;
/// }
/// let dossier = dossier.with_document(Evidence::ProductionLicence, Some(date!(2022 - 12 - 31)))?;
/// assert_eq!(
///     dossier.last_day(Evidence::ProductionLicence),
///     Some(date!(2022 - 12 - 31)),
/// );
///
/// let open: Vec<_> = dossier.missing().collect();
/// assert_eq!(open[0].document(), Document::Evidence(Evidence::BusinessRegistration));
/// assert_eq!(open[0].condition(), Some(DocumentCondition::BusinessRegistered));
///
/// // A household without business registration has no copy to give.
/// let dossier = dossier.with_condition(DocumentCondition::BusinessRegistered, false);
/// assert!(dossier.is_complete());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it has its list, the documents that are there, the number of sample units, and the
/// conditions of which is known whether they hold. Reading refuses a document that is not on the
/// list, a document or a condition that stands there twice, and a name that it does not know.
///
/// ```
/// use ocop::dossier::Dossier;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "list": {
///     "edition": "26", "sender": "commune", "kind": "first",
///     "group": {"classification": "148", "number": 1}
///   },
///   "documents": [{"document": "commune_request", "last_day": null}],
///   "samples": 3, "conditions": []
/// }"#;
/// let dossier: Dossier = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&dossier)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dossier {
    list: DossierList,
    /// Without the samples, of which the number is kept.
    documents: BTreeMap<Document, Option<Date>>,
    samples: u16,
    conditions: BTreeMap<DocumentCondition, bool>,
}

impl Dossier {
    /// An empty dossier of a list.
    ///
    /// ```
    /// use ocop::dossier::{Dossier, DossierList, Sender};
    /// use ocop::law::DossierKind;
    /// use ocop::{Edition, ProductGroup};
    ///
    /// let (edition, kind) = (Edition::Decision26, DossierKind::First);
    /// let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
    /// let list = list.said().ok_or("26/2026 prints it")?;
    /// let dossier = Dossier::empty(list);
    /// assert_eq!(dossier.documents().count(), 0);
    /// assert_eq!(dossier.missing().count(), list.compulsory().count());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn empty(list: DossierList) -> Self {
        Self { list, documents: BTreeMap::new(), samples: 0, conditions: BTreeMap::new() }
    }

    /// The list of the documents that it can hold.
    #[must_use]
    pub const fn list(&self) -> DossierList {
        self.list
    }

    /// The same dossier with a document in it. `last_day` is the last day on which the document is
    /// valid, that day included; `None` if it has none. The document takes the place of an earlier
    /// one of its kind.
    ///
    /// [`Document::Samples`] puts in all sample units that the list asks for, or one unit where the
    /// list gives no number. A greater number that is there already stays.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::dossier::{Document, Evidence};
    /// use time::macros::date;
    /// # use ocop::dossier::{Dossier, DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, kind) = (Edition::Decision26, DossierKind::First);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
    /// # let dossier = Dossier::empty(list.said().ok_or("26/2026 prints it")?);
    ///
    /// let tests = Evidence::TestReports;
    /// let dossier = dossier.with_document(tests, Some(date!(2027 - 12 - 31)))?;
    /// assert_eq!(dossier.last_day(tests), Some(date!(2027 - 12 - 31)));
    /// // 26/2026 asks for no business plan.
    /// let error = dossier.clone().with_document(Document::BusinessPlan, None).unwrap_err();
    /// assert_eq!(error.code(), "document_not_on_list");
    /// let day = Some(date!(2027 - 12 - 31));
    /// let error = dossier.with_document(Document::Samples, day).unwrap_err();
    /// assert_eq!(error.code(), "samples_have_no_term");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`DossierError`]: `document_not_on_list` for a document that is not on the list,
    /// `samples_have_no_term` for samples with a last day, `invalid_date` for a day outside the
    /// years 1 to 9999.
    pub fn with_document(
        mut self,
        document: impl Into<Document>,
        last_day: Option<Date>,
    ) -> Result<Self, DossierError> {
        let document = document.into();
        let Some(row) = self.list.document(document) else {
            return Err(DossierError::NotOnList { document, list: self.list });
        };
        match (document, last_day) {
            (Document::Samples, Some(day)) => return Err(DossierError::SamplesHaveNoTerm { day }),
            (Document::Samples, None) => self.samples = self.samples.max(needed(row)),
            (_, last_day) => {
                self.documents
                    .insert(document, last_day.map(|day| date::writable_in("last_day", day)).transpose()?);
            }
        }
        Ok(self)
    }

    /// The same dossier without a document. [`Document::Samples`] takes out every sample unit. A
    /// document that is not there changes nothing.
    ///
    /// ```
    /// use ocop::dossier::Evidence;
    /// # use ocop::dossier::{Dossier, DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, kind) = (Edition::Decision26, DossierKind::First);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
    /// # let dossier = Dossier::empty(list.said().ok_or("26/2026 prints it")?);
    ///
    /// let dossier = dossier.with_document(Evidence::TestReports, None)?;
    /// assert!(dossier.has(Evidence::TestReports));
    /// assert!(!dossier.without_document(Evidence::TestReports).has(Evidence::TestReports));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn without_document(mut self, document: impl Into<Document>) -> Self {
        match document.into() {
            Document::Samples => self.samples = 0,
            document => {
                self.documents.remove(&document);
            }
        }
        self
    }

    /// The same dossier with a number of sample units, in place of the earlier number.
    ///
    /// ```
    /// use ocop::Problem;
    /// # use ocop::dossier::{Dossier, DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, kind) = (Edition::Decision26, DossierKind::First);
    /// # let of = |group| {
    /// #     let list = DossierList::of(edition, Sender::Producer, kind, group)?;
    /// #     Ok::<_, Box<dyn std::error::Error>>(list.said().ok_or("26/2026 prints it")?)
    /// # };
    ///
    /// let food = Dossier::empty(of(ProductGroup::Food)?);
    /// assert_eq!(food.with_samples(5)?.samples(), 5);
    /// // A tourism service has no samples.
    /// let tour = Dossier::empty(of(ProductGroup::Tourism)?);
    /// assert_eq!(tour.with_samples(1).unwrap_err().code(), "document_not_on_list");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`DossierError`] (`document_not_on_list`) where the list has no samples, as in tourism.
    pub fn with_samples(self, units: u16) -> Result<Self, DossierError> {
        if self.list.document(Document::Samples).is_none() {
            return Err(DossierError::NotOnList { document: Document::Samples, list: self.list });
        }
        Ok(Self { samples: units, ..self })
    }

    /// The same dossier in which a condition holds, or does not.
    ///
    /// ```
    /// use ocop::catalogue::Group1048;
    /// use ocop::dossier::{Document, DocumentCondition, Evidence};
    /// # use ocop::Edition;
    /// # use ocop::dossier::{Dossier, DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # let (edition, kind) = (Edition::Decision1048, DossierKind::First);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, Group1048::Food)?;
    /// # let dossier = Dossier::empty(list.said().ok_or("1048 prints the list")?);
    ///
    /// // 1048 asks for the business registration where there is one.
    /// let registration = Document::from(Evidence::BusinessRegistration);
    /// let asks = |dossier: &Dossier| dossier.missing().any(|one| one.document() == registration);
    /// assert!(asks(&dossier));
    /// let household = dossier.with_condition(DocumentCondition::BusinessRegistered, false);
    /// assert!(!asks(&household));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_condition(mut self, condition: DocumentCondition, holds: bool) -> Self {
        self.conditions.insert(condition, holds);
        self
    }

    /// Whether a condition holds; `None` where the caller has not said it.
    ///
    /// ```
    /// use ocop::dossier::DocumentCondition;
    /// # use ocop::catalogue::Group1048;
    /// # use ocop::Edition;
    /// # use ocop::dossier::{Dossier, DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # let (edition, kind) = (Edition::Decision1048, DossierKind::First);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, Group1048::Food)?;
    /// # let dossier = Dossier::empty(list.said().ok_or("1048 prints the list")?);
    ///
    /// let registered = DocumentCondition::BusinessRegistered;
    /// assert_eq!(dossier.condition(registered), None);
    /// assert_eq!(dossier.with_condition(registered, true).condition(registered), Some(true));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn condition(&self, condition: DocumentCondition) -> Option<bool> {
        self.conditions.get(&condition).copied()
    }

    /// The conditions of which the caller has said whether they hold.
    ///
    /// ```
    /// use ocop::dossier::DocumentCondition;
    /// # use ocop::catalogue::Group1048;
    /// # use ocop::Edition;
    /// # use ocop::dossier::{Dossier, DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # let (edition, kind) = (Edition::Decision1048, DossierKind::First);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, Group1048::Food)?;
    /// # let dossier = Dossier::empty(list.said().ok_or("1048 prints the list")?);
    ///
    /// let dossier = dossier.with_condition(DocumentCondition::BusinessRegistered, false);
    /// assert!(dossier.conditions().eq([(DocumentCondition::BusinessRegistered, false)]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn conditions(&self) -> impl Iterator<Item = (DocumentCondition, bool)> {
        self.conditions.iter().map(|(condition, holds)| (*condition, *holds))
    }

    /// The number of sample units that are there.
    #[must_use]
    pub const fn samples(&self) -> u16 {
        self.samples
    }

    /// Whether a document is there. The samples are there if all units are that the list asks for;
    /// where the list gives no number, one unit is enough.
    ///
    /// ```
    /// use ocop::dossier::{Document, Evidence};
    /// # use ocop::dossier::{Dossier, DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, kind) = (Edition::Decision26, DossierKind::First);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
    /// # let dossier = Dossier::empty(list.said().ok_or("26/2026 prints it")?);
    ///
    /// assert!(!dossier.has(Evidence::TestReports));
    /// let form = Document::RegistrationForm;
    /// assert!(dossier.with_document(form, None)?.has(form));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn has(&self, document: impl Into<Document>) -> bool {
        match document.into() {
            Document::Samples => {
                let row = self.list.document(Document::Samples);
                row.is_some_and(|row| needed(row) <= self.samples)
            }
            document => self.documents.contains_key(&document),
        }
    }

    /// The last day on which a document is valid, that day included; `None` if it has none, or is
    /// not there.
    ///
    /// ```
    /// use ocop::dossier::Evidence;
    /// use time::macros::date;
    /// # use ocop::dossier::{Dossier, DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, kind) = (Edition::Decision26, DossierKind::First);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
    /// # let dossier = Dossier::empty(list.said().ok_or("26/2026 prints it")?);
    ///
    /// let dossier = dossier.with_document(Evidence::TestReports, Some(date!(2027 - 12 - 31)))?;
    /// assert_eq!(dossier.last_day(Evidence::TestReports), Some(date!(2027 - 12 - 31)));
    /// assert_eq!(dossier.last_day(Evidence::Awards), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("thời hạn của giấy tờ", "thoi han cua giay to"))]
    pub fn last_day(&self, document: impl Into<Document>) -> Option<Date> {
        self.documents.get(&document.into()).copied().flatten()
    }

    /// The documents that are there, in the order of the list.
    ///
    /// ```
    /// use ocop::dossier::{Document, Evidence};
    /// # use ocop::dossier::{Dossier, DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, kind) = (Edition::Decision26, DossierKind::First);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
    /// # let dossier = Dossier::empty(list.said().ok_or("26/2026 prints it")?);
    ///
    /// // Whatever the order in which they were added, here they stand in that of the list.
    /// let dossier = dossier.with_document(Evidence::Awards, None)?;
    /// let dossier = dossier.with_document(Document::RegistrationForm, None)?;
    /// let documents = dossier.documents().map(|held| held.document);
    /// assert!(documents.eq([Document::RegistrationForm, Evidence::Awards.into()]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn documents(&self) -> impl Iterator<Item = HeldDocument> {
        let documents = self.list.documents().map(|row| row.document);
        documents
            .filter(|document| self.has(*document))
            .map(|document| HeldDocument { document, last_day: self.last_day(document) })
    }

    /// The documents that the dossier needs to be complete and does not have, in the order of the
    /// list.
    ///
    /// A document that is asked for on a condition is left out where the condition does not hold.
    /// Where the caller has not said whether it holds, the document is listed with the condition.
    ///
    /// Source: the lists of 26/2026, Art. 6, and of 1048, Annex II(3).
    ///
    /// ```
    /// use ocop::dossier::Document;
    /// # use ocop::dossier::{Dossier, DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, kind) = (Edition::Decision26, DossierKind::First);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
    /// # let dossier = Dossier::empty(list.said().ok_or("26/2026 prints it")?);
    ///
    /// let first = dossier.missing().next().ok_or("nothing is there")?;
    /// assert_eq!(first.document(), Document::RegistrationForm);
    /// let dossier = dossier.with_document(Document::RegistrationForm, None)?;
    /// assert!(dossier.missing().all(|missing| missing.document() != Document::RegistrationForm));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn missing(&self) -> impl Iterator<Item = MissingDocument> {
        self.list.compulsory().filter(|row| !self.has(row.document)).filter_map(|row| {
            let condition = match row.condition.map(|condition| (condition, self.condition(condition))) {
                Some((_, Some(false))) => return None,
                Some((condition, None)) => Some(condition),
                Some((_, Some(true))) | None => None,
            };
            Some(MissingDocument::of(row, condition, self.samples))
        })
    }

    /// Whether no document is [missing](Self::missing). Supplementary evidence is not needed for
    /// that.
    ///
    /// ```
    /// # use ocop::dossier::{Dossier, DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, kind) = (Edition::Decision26, DossierKind::First);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
    /// # let list = list.said().ok_or("26/2026 prints it")?;
    /// let empty = Dossier::empty(list);
    /// assert!(!empty.is_complete());
    /// let mut all = empty;
    /// for row in list.compulsory() {
    ///     all = all.with_document(row.document, None)?;
    /// }
    /// assert!(all.is_complete());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.missing().next().is_none()
    }

    /// The supplementary evidence of the list that is not there, in the order of the list.
    ///
    /// ```
    /// use ocop::dossier::Evidence;
    /// # use ocop::dossier::{Dossier, DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, kind) = (Edition::Decision26, DossierKind::First);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
    /// # let dossier = Dossier::empty(list.said().ok_or("26/2026 prints it")?);
    ///
    /// let before = dossier.absent_evidence().count();
    /// let dossier = dossier.with_document(Evidence::Awards, None)?;
    /// assert_eq!(dossier.absent_evidence().count() + 1, before);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn absent_evidence(&self) -> impl Iterator<Item = ListedDocument> {
        self.list.supplementary().filter(|row| !self.has(row.document))
    }

    /// The documents in it that support a criterion, in the order of the list
    /// ([`Document::supports`]).
    ///
    /// ```
    /// use ocop::dossier::{Document, Evidence};
    /// use ocop::{ProductSet, SetId, Topic};
    /// # use ocop::dossier::{Dossier, DossierList, Sender};
    /// # use ocop::law::DossierKind;
    /// # use ocop::{Edition, ProductGroup};
    /// # let (edition, kind) = (Edition::Decision26, DossierKind::First);
    /// # let list = DossierList::of(edition, Sender::Producer, kind, ProductGroup::Food)?;
    /// # let dossier = Dossier::empty(list.said().ok_or("26/2026 prints it")?);
    ///
    /// let dossier = dossier.with_document(Evidence::TestReports, None)?;
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// // The criteria that the test reports support.
    /// let supported = tea.criteria().filter(|on| dossier.supporting(*on).next().is_some());
    /// let tests = Document::from(Evidence::TestReports);
    /// assert!(supported.into_iter().all(|criterion| tests.supports(criterion.topic())));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn supporting(&self, criterion: CriterionId) -> impl Iterator<Item = HeldDocument> {
        let topic = criterion.topic();
        self.documents().filter(move |held| held.document.supports(topic))
    }
}

/// A document that is in a dossier, with its last day of validity. [`Dossier::documents`] gives it.
///
/// Source: the lists of 26/2026, Art. 6, and of 1048, Annex II(3).
///
/// ```
/// use ocop::dossier::{Document, Dossier, DossierList, Sender};
/// use ocop::law::DossierKind;
/// use ocop::{Edition, ProductGroup};
///
/// let (edition, kind) = (Edition::Decision26, DossierKind::First);
/// let list = DossierList::of(edition, Sender::Commune, kind, ProductGroup::Food)?;
/// let dossier = Dossier::empty(list.said().ok_or("26/2026 prints the list")?)
///     .with_document(Document::CommuneReport, None)?;
/// let held: Vec<_> = dossier.documents().collect();
/// assert_eq!((held[0].document, held[0].last_day), (Document::CommuneReport, None));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading refuses samples with a last day, and a
/// name that it does not know.
///
/// ```
/// use ocop::dossier::HeldDocument;
///
/// let json = r#"{"document":"test_reports","last_day":"2027-12-31"}"#;
/// let document: HeldDocument = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&document)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HeldDocument {
    /// The document.
    pub document: Document,
    /// The last day on which it is valid, that day included; `None` if it has none.
    pub last_day: Option<Date>,
}

/// Why a document cannot be put into a dossier.
///
/// ```
/// use ocop::dossier::{Document, Dossier, DossierList, Sender};
/// use ocop::law::DossierKind;
/// use ocop::{Edition, Problem, ProductGroup};
///
/// let (edition, kind) = (Edition::Decision26, DossierKind::First);
/// let list = DossierList::of(edition, Sender::Commune, kind, ProductGroup::Food)?;
/// let dossier = Dossier::empty(list.said().ok_or("26/2026 prints the list")?);
/// let error = dossier.with_document(Document::DistrictMinutes, None).unwrap_err();
/// assert_eq!(error.code(), "document_not_on_list");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DossierError {
    /// The document is not on the list (`document_not_on_list`).
    NotOnList {
        /// The document.
        document: Document,
        /// The list.
        list: DossierList,
    },
    /// The samples were given a last day of validity, which only papers have
    /// (`samples_have_no_term`).
    SamplesHaveNoTerm {
        /// The day given.
        day: Date,
    },
    /// The day is outside the years 1 to 9999 (`invalid_date`).
    OutOfCalendar(InvalidDate),
}

impl From<InvalidDate> for DossierError {
    fn from(error: InvalidDate) -> Self {
        Self::OutOfCalendar(error)
    }
}

impl Say for DossierError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOnList { document, list } => {
                let documents = list.documents().map(|row| row.document);
                words::not_on_list(lang, f, document, list, &Listed(documents))
            }
            Self::SamplesHaveNoTerm { day } => words::samples_have_no_term(lang, f, day),
            Self::OutOfCalendar(error) => error.say(lang, f),
        }
    }
}

impl Problem for DossierError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotOnList { .. } => "document_not_on_list",
            Self::SamplesHaveNoTerm { .. } => "samples_have_no_term",
            Self::OutOfCalendar(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::NotOnList { document, list } => Details::of_field("document")
                .with_given(document)
                .allowing(Allowed::one_of(list.documents().map(|row| row.document))),
            Self::SamplesHaveNoTerm { day } => Details::of_field("last_day").with_given(date::text(*day)),
            Self::OutOfCalendar(error) => error.details(),
        }
    }
}

problem! { DossierError }
