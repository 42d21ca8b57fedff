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

/// A dossier: a list, and which of its documents are there, each with its last day of validity if
/// it has one.
///
/// Only documents of the list can be in it. Whether a condition of the list holds is the caller's
/// to say ([`with_condition`](Self::with_condition)); until then a conditional document that is not
/// there counts as missing, with its condition.
///
/// It owns what it holds, and is stored with its list:
///
/// ```json
/// {"list": {"edition": "26", "sender": "commune", "kind": "first",
///           "group": {"classification": "148", "number": 1}},
///  "documents": [{"document": "commune_request", "last_day": null}], "samples": 3,
///  "conditions": []}
/// ```
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dossier {
    list: DossierList,
    /// Without the samples, of which the number is kept.
    documents: BTreeMap<Document, Option<Date>>,
    samples: u16,
    conditions: BTreeMap<DocumentCondition, bool>,
}

impl Dossier {
    /// A dossier with nothing in it yet.
    #[must_use]
    pub const fn empty(list: DossierList) -> Self {
        Self { list, documents: BTreeMap::new(), samples: 0, conditions: BTreeMap::new() }
    }

    /// The list it is checked against.
    #[must_use]
    pub const fn list(&self) -> DossierList {
        self.list
    }

    /// The same dossier with a document in it, and the last day on which the document is valid, if
    /// it has one. It takes the place of an earlier one. [`Document::Samples`] puts all sample
    /// units in.
    ///
    /// # Errors
    ///
    /// [`DossierError`]: `document_not_on_list` for a document that the list does not name,
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
                self.documents.insert(document, last_day.map(date::writable).transpose()?);
            }
        }
        Ok(self)
    }

    /// The same dossier without a document; of the samples, without any unit.
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

    /// The same dossier with so many sample units.
    ///
    /// # Errors
    ///
    /// [`DossierError`] (`document_not_on_list`) where the list names no samples.
    pub fn with_samples(self, units: u16) -> Result<Self, DossierError> {
        if self.list.document(Document::Samples).is_none() {
            return Err(DossierError::NotOnList { document: Document::Samples, list: self.list });
        }
        Ok(Self { samples: units, ..self })
    }

    /// The same dossier with a condition said to hold or not.
    #[must_use]
    pub fn with_condition(mut self, condition: DocumentCondition, holds: bool) -> Self {
        self.conditions.insert(condition, holds);
        self
    }

    /// Whether a condition was said to hold; `None` if nothing was said.
    #[must_use]
    pub fn condition(&self, condition: DocumentCondition) -> Option<bool> {
        self.conditions.get(&condition).copied()
    }

    /// What was said on conditions.
    pub fn conditions(&self) -> impl Iterator<Item = (DocumentCondition, bool)> {
        self.conditions.iter().map(|(condition, holds)| (*condition, *holds))
    }

    /// How many sample units are there.
    #[must_use]
    pub const fn samples(&self) -> u16 {
        self.samples
    }

    /// Whether a document is there; of the samples, whether all units are, and where the list gives
    /// no number, whether any is.
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

    /// The last day on which a document is valid; `None` if it has none, or is not there.
    #[must_use]
    #[doc(alias("thời hạn của giấy tờ", "thoi han cua giay to"))]
    pub fn last_day(&self, document: impl Into<Document>) -> Option<Date> {
        self.documents.get(&document.into()).copied().flatten()
    }

    /// The documents that are there, in the order of the list.
    pub fn documents(&self) -> impl Iterator<Item = HeldDocument> {
        let documents = self.list.documents().map(|row| row.document);
        documents
            .filter(|document| self.has(*document))
            .map(|document| HeldDocument { document, last_day: self.last_day(document) })
    }

    /// What the dossier is not complete without and does not have, in the order of the list.
    ///
    /// A conditional document is left out if its condition was said not to hold; if nothing was
    /// said, it is listed with the condition.
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

    /// Whether nothing is missing. Evidence is not asked for completeness.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.missing().next().is_none()
    }

    /// The supplementary evidence that is not there, in the order of the list.
    pub fn absent_evidence(&self) -> impl Iterator<Item = ListedDocument> {
        self.list.supplementary().filter(|row| !self.has(row.document))
    }

    /// The documents in it that support a criterion.
    pub fn supporting(&self, criterion: CriterionId) -> impl Iterator<Item = HeldDocument> {
        let topic = criterion.topic();
        self.documents().filter(move |held| held.document.supports(topic))
    }
}

/// A document that is in a dossier.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HeldDocument {
    /// The document.
    pub document: Document,
    /// The last day on which it is valid; `None` if it has none.
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
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DossierError {
    /// The list does not name the document (`document_not_on_list`).
    NotOnList {
        /// The document.
        document: Document,
        /// The list.
        list: DossierList,
    },
    /// Samples have no last day of validity; papers do (`samples_have_no_term`).
    SamplesHaveNoTerm {
        /// The day given.
        day: Date,
    },
    /// The day is one of a year that is not written with four digits (`invalid_date`).
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
            Self::OutOfCalendar(error) => Details { field: Some("last_day".into()), ..error.details() },
        }
    }
}

problem! { DossierError }
