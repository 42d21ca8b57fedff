//! Dossiers (*hồ sơ*): what each sender files, what is missing, and which evidence supports which criterion.
//!
//! A product's dossier is prepared by its producer, sent on by the commune (the district, until 2025), and for 5 stars by the province to
//! the ministry. What each of them files is a [`DossierList`]: it depends on the edition of the rules, the sender, the kind of dossier and the
//! product group. A [`Dossier`] holds what is there and tells what is [missing](Dossier::missing). [`Evidence`] is what proves a level;
//! [`evidence_for`] gives the kinds that support a criterion, in any regime.
//!
//! ```
//! use ocop::dossier::{Document, Dossier, DossierList, Sender};
//! use ocop::law::DossierKind;
//! use ocop::{Edition, Lang, ProductGroup};
//!
//! let list = DossierList::of(Edition::Decision26, Sender::Commune, DossierKind::First, ProductGroup::Food)?;
//! let dossier = Dossier::empty(list)
//!     .with(Document::CommuneRequest)?
//!     .with_code("product_dossier")?
//!     .with_samples(3)?;
//! let missing: Vec<_> = dossier.missing().map(|missing| missing.text(Lang::En).to_string()).collect();
//! assert_eq!(missing, [
//!     "missing: Assessment report of the commune (Form 03) [Decision 26/2026/QĐ-TTg, Art. 6(2)(b)]",
//!     "missing: Samples (5 units), 2 short [Decision 26/2026/QĐ-TTg, Art. 6(2)(d)]",
//! ]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use alloc::collections::BTreeSet;
use alloc::string::String;
use core::fmt;

use crate::law::Citation;
use crate::{Criterion, Lang, Text};

mod commune;
mod document;
mod evidence;
mod filing;
mod list;

pub use commune::CommuneContent;
pub use document::Document;
pub use evidence::{Evidence, evidence_for};
pub use filing::{Copies, Provision, copies, days_before_sitting, software_counts_as_paper};
pub use list::{Condition, DossierList, Need, NoList, Requirement, Sender};

/// A dossier: a list, and which of its documents are there.
///
/// Only documents of the list can be in it. Whether a condition of the list holds is the caller's to [declare](Self::declare);
/// until then a conditional document that is not there counts as missing, with its condition.
///
/// ```
/// use ocop::classification::Group1048;
/// use ocop::dossier::{Condition, Dossier, DossierList, Sender};
/// use ocop::law::DossierKind;
/// use ocop::Edition;
///
/// let list = DossierList::of(Edition::Decision1048, Sender::Producer, DossierKind::First, Group1048::Food)?;
/// let mut dossier = Dossier::empty(list);
/// for code in ["registration_forms_1048", "business_plan", "organisation_profile", "samples"] {
///     dossier = dossier.with_code(code)?;
/// }
/// let open: Vec<_> = dossier.missing().collect();
/// assert_eq!(open[0].code(), "business_registration");
/// assert_eq!(open[0].condition(), Some(Condition::BusinessRegistered));
///
/// // A household without business registration has no copy to give.
/// assert!(dossier.declare(Condition::BusinessRegistered, false).is_complete());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "hồ sơ")]
pub struct Dossier {
    list: DossierList,
    present: BTreeSet<Document>,
    samples: u8,
    /// Whether each condition holds, in the order of [`Condition::ALL`].
    declared: [Option<bool>; Condition::ALL.len()],
}

impl Dossier {
    /// A dossier with nothing in it yet.
    #[must_use]
    pub const fn empty(list: DossierList) -> Self {
        Self { list, present: BTreeSet::new(), samples: 0, declared: [None; Condition::ALL.len()] }
    }

    /// The list it is checked against.
    #[must_use]
    pub const fn list(&self) -> DossierList {
        self.list
    }

    /// The same dossier with a document in it. [`Document::Samples`] puts all sample units in.
    ///
    /// # Errors
    ///
    /// [`DossierError::NotOnList`] for a document that the list does not name.
    pub fn with(mut self, document: Document) -> Result<Self, DossierError> {
        if self.list.requirement(document).is_none() {
            return Err(DossierError::NotOnList { document, list: self.list });
        }
        if document == Document::Samples {
            self.samples = self.samples.max(list::SAMPLE_UNITS);
        } else {
            self.present.insert(document);
        }
        Ok(self)
    }

    /// The same dossier with the document of a code in it.
    ///
    /// # Errors
    ///
    /// [`DossierError::Unknown`] for a code that no document has, and [`DossierError::NotOnList`] for a document that the list does not
    /// name.
    pub fn with_code(self, code: &str) -> Result<Self, DossierError> {
        let document = Document::from_code(code).ok_or_else(|| UnknownDocument::new(code))?;
        self.with(document)
    }

    /// The same dossier with so many sample units.
    ///
    /// # Errors
    ///
    /// [`DossierError::NotOnList`] where the list asks for no samples.
    pub fn with_samples(self, units: u8) -> Result<Self, DossierError> {
        if self.list.sample_units().is_none() {
            return Err(DossierError::NotOnList { document: Document::Samples, list: self.list });
        }
        Ok(Self { samples: units, ..self })
    }

    /// The same dossier with a condition declared to hold or not.
    #[must_use]
    pub fn declare(mut self, condition: Condition, holds: bool) -> Self {
        for (declared, each) in self.declared.iter_mut().zip(Condition::ALL) {
            if each == condition {
                *declared = Some(holds);
            }
        }
        self
    }

    /// Whether a condition was declared to hold; `None` if it was not declared.
    #[must_use]
    pub fn declared(&self, condition: Condition) -> Option<bool> {
        Condition::ALL
            .into_iter()
            .zip(self.declared)
            .find_map(|(each, holds)| if each == condition { holds } else { None })
    }

    /// Whether a document is there; of the samples, whether all units are.
    #[must_use]
    pub fn has(&self, document: Document) -> bool {
        match document {
            Document::Samples => self.list.sample_units().is_some_and(|needed| self.samples >= needed),
            _ => self.present.contains(&document),
        }
    }

    /// The documents that are there, in the order of the list.
    pub fn present(&self) -> impl Iterator<Item = Document> {
        let documents = self.list.requirements().map(Requirement::document);
        documents.filter(|document| self.has(*document))
    }

    /// What the dossier is not complete without and does not have, in the order of the list.
    ///
    /// A conditional document is left out if its condition was declared not to hold; if nothing was declared, it is listed with the
    /// condition.
    pub fn missing(&self) -> impl Iterator<Item = Missing> {
        self.list.compulsory().filter(|row| !self.has(row.document())).filter_map(|row| {
            let condition = match row.condition().map(|condition| (condition, self.declared(condition))) {
                Some((_, Some(false))) => return None,
                Some((condition, None)) => Some(condition),
                Some((_, Some(true))) | None => None,
            };
            let units_short = (row.document() == Document::Samples)
                .then(|| list::SAMPLE_UNITS.saturating_sub(self.samples));
            Some(Missing { requirement: row, condition, units_short })
        })
    }

    /// Whether nothing is missing. Evidence is not asked for completeness.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.missing().next().is_none()
    }

    /// The supplementary evidence that is not there, in the order of the list.
    pub fn absent_evidence(&self) -> impl Iterator<Item = Requirement> {
        self.list.supplementary().filter(|row| !self.has(row.document()))
    }

    /// The documents in it that support a criterion.
    pub fn supporting(&self, criterion: &Criterion) -> impl Iterator<Item = Document> + use<'_> {
        let topic = criterion.topic();
        self.present().filter(move |document| document.supports(topic))
    }
}

/// A document that a dossier is not complete without and does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Missing {
    requirement: Requirement,
    condition: Option<Condition>,
    units_short: Option<u8>,
}

impl Missing {
    /// The document.
    #[must_use]
    pub const fn document(self) -> Document {
        self.requirement.document()
    }

    /// The stable code, that of the document.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.document().code()
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        self.document().name()
    }

    /// The condition under which it is missing, where nothing was declared on it.
    #[must_use]
    pub const fn condition(self) -> Option<Condition> {
        self.condition
    }

    /// How many sample units are missing; `None` for anything but samples.
    #[must_use]
    pub const fn units_short(self) -> Option<u8> {
        self.units_short
    }

    /// The provision that asks for it.
    #[must_use]
    pub const fn citation(self) -> Citation {
        self.requirement.citation()
    }

    /// What is missing, in a language, with the provision.
    #[must_use]
    pub const fn text(self, lang: Lang) -> impl fmt::Display {
        MissingText { missing: self, lang }
    }
}

struct MissingText {
    missing: Missing,
    lang: Lang,
}

impl fmt::Display for MissingText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MISSING: Text = Text::new("thiếu", "missing");
        let Self { missing, lang } = *self;
        write!(f, "{}: {}", MISSING.get(lang), missing.name().get(lang))?;
        if let Some(condition) = missing.condition {
            write!(f, ", {}", condition.name().get(lang))?;
        }
        match (missing.units_short, lang) {
            (Some(units), Lang::En) => write!(f, ", {units} short")?,
            (Some(units), Lang::Vi) => write!(f, ", còn thiếu {units}")?,
            (None, _) => {}
        }
        write!(f, " [{}]", missing.citation().text(lang))
    }
}

/// A code that no document has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no document has the code {given:?}")]
pub struct UnknownDocument {
    given: String,
}

impl UnknownDocument {
    pub(crate) fn new(given: &str) -> Self {
        Self { given: String::from(given) }
    }

    /// The code given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "unknown_document"
    }
}

/// Why a document cannot be put into a dossier.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DossierError {
    /// No document has the code.
    #[error(transparent)]
    Unknown(#[from] UnknownDocument),
    /// The list does not name the document.
    #[error("{document} is no part of {list}; it has {}", Codes(*.list))]
    NotOnList {
        /// The document.
        document: Document,
        /// The list.
        list: DossierList,
    },
}

impl DossierError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unknown(error) => error.code(),
            Self::NotOnList { .. } => "document_not_on_list",
        }
    }
}

struct Codes(DossierList);

impl fmt::Display for Codes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, row) in self.0.requirements().enumerate() {
            f.write_str(if place == 0 { "" } else { ", " })?;
            f.write_str(row.document().code())?;
        }
        Ok(())
    }
}
