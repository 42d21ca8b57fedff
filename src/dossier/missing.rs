use core::fmt;

use crate::base::{Lang, Say};
use crate::dossier::{Document, DocumentCondition, DocumentNeed, words};
use crate::law::{Citation, ListedDocument};

/// A document that a dossier needs to be complete and does not have.
/// [`Dossier::missing`](crate::dossier::Dossier::missing) gives it.
///
/// Source: the lists of 26/2026, Art. 6, and of 1048, Annex II(3).
///
/// ```
/// use ocop::dossier::{Document, Dossier, DossierList, Sender};
/// use ocop::law::DossierKind;
/// use ocop::{Edition, Lang, ProductGroup, Say};
///
/// let (edition, kind) = (Edition::Decision26, DossierKind::First);
/// let list = DossierList::of(edition, Sender::Commune, kind, ProductGroup::Food)?;
/// let dossier = Dossier::empty(list.said().ok_or("26/2026 prints the list")?).with_samples(3)?;
/// let samples = dossier.missing().find(|missing| missing.document() == Document::Samples);
/// let samples = samples.ok_or("two are missing")?;
/// assert_eq!(samples.units_short(), Some(2));
/// assert_eq!(
///     samples.text(Lang::En).to_string(),
///     "missing: Samples, 2 of 5 units short [Decision 26/2026/QĐ-TTg, Art. 6(2)(d)]",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. Reading refuses parts
/// that contradict each other, and passes over names that a later version adds. `text` is written
/// for readers and is not read back.
///
/// ```
/// use ocop::dossier::MissingDocument;
/// use serde_json::json;
///
/// let stored = json!({
///   "document": "registration_form", "condition": null, "units_short": null, "units_needed": null,
///   "certified_copy": false,
///   "citation": {"act": "26", "annex": null, "article": 6, "clause": 1, "point": "a"},
///   "text": {
///     "vi": "thiếu: Phiếu đăng ký (Mẫu số 01) [điểm a khoản 1 Điều 6 Quyết định số \
///       26/2026/QĐ-TTg ngày 22/5/2026]",
///     "en": "missing: Registration form (Form 01) [Decision 26/2026/QĐ-TTg, Art. 6(1)(a)]"
///   }
/// });
/// let document: MissingDocument = serde_json::from_value(stored.clone())?;
/// assert_eq!(serde_json::to_value(&document)?, stored);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MissingDocument {
    pub(super) document: Document,
    pub(super) condition: Option<DocumentCondition>,
    /// How many units are short, and how many are asked for.
    pub(super) units: Option<(u16, u16)>,
    pub(super) certified_copy: bool,
    pub(super) citation: Citation,
}

impl MissingDocument {
    /// A row of a list that is not met by the samples that are there.
    pub(super) fn of(row: ListedDocument, condition: Option<DocumentCondition>, samples: u16) -> Self {
        let units = row.units.and_then(|_| {
            let needed = needed(row);
            needed.checked_sub(samples).map(|short| (short, needed))
        });
        let ListedDocument { document, certified_copy, citation, .. } = row;
        Self { document, condition, units, certified_copy, citation }
    }

    /// The document.
    #[must_use]
    pub const fn document(self) -> Document {
        self.document
    }

    /// The condition on which it is asked for, where the caller has not said whether the condition
    /// holds.
    #[must_use]
    pub const fn condition(self) -> Option<DocumentCondition> {
        self.condition
    }

    /// How many sample units are short; `None` for another document, and where the list gives no
    /// number.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::catalogue::Group1048;
    /// use ocop::dossier::{Document, Dossier, DossierList, Sender};
    /// use ocop::law::DossierKind;
    ///
    /// let (edition, kind) = (Edition::Decision1048, DossierKind::First);
    /// let list = DossierList::of(edition, Sender::Producer, kind, Group1048::Food)?;
    /// let dossier = Dossier::empty(list.said().ok_or("1048 prints the list")?);
    /// let empty = dossier.clone();
    /// let short = |dossier: Dossier| {
    ///     let samples = dossier.missing().find(|missing| missing.document() == Document::Samples);
    ///     samples.and_then(|samples| samples.units_short())
    /// };
    /// assert_eq!(short(dossier.with_samples(2)?), Some(3));
    /// let form = empty.missing().next().ok_or("nothing is there")?;
    /// assert_eq!(form.units_short(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn units_short(self) -> Option<u16> {
        match self.units {
            Some((short, _)) => Some(short),
            None => None,
        }
    }

    /// Whether a certified copy (*bản sao có công chứng*) of it is asked for.
    #[must_use]
    pub const fn is_certified_copy(self) -> bool {
        self.certified_copy
    }

    /// The provision that asks for it.
    #[must_use]
    pub const fn citation(self) -> Citation {
        self.citation
    }
}

impl Say for MissingDocument {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { document, condition, units, certified_copy, citation } = self;
        match (condition, units, certified_copy) {
            (Some(condition), _, false) => words::missing_if(lang, f, document, condition, citation),
            (Some(condition), _, true) => words::missing_certified_if(lang, f, document, condition, citation),
            (None, Some((short, needed)), _) => {
                words::missing_units(lang, f, document, short, needed, citation)
            }
            (None, None, false) => words::missing(lang, f, document, citation),
            (None, None, true) => words::missing_certified(lang, f, document, citation),
        }
    }
}

impl fmt::Display for MissingDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// How many units are asked for; one, where the list gives no number.
pub(super) fn needed(row: ListedDocument) -> u16 {
    match row.need {
        // The form leaves the number to the producer.
        DocumentNeed::OnTheForm => 1,
        _ => row.units.map_or(1, u16::from),
    }
}
