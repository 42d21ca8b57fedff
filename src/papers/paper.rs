use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use crate::Edition;
use crate::base::{Lang, Said, Say};
use crate::law::{Basis, PaperFact, PaperFiller, PaperKind, PaperTable};
use crate::papers::words;

/// What stands on a paper at one place, in both languages. What somebody wrote is the same in both.
///
/// The titles, labels and values of a [`Paper`] are such texts.
///
/// ```
/// use ocop::law::{DossierKind, PaperKind};
/// use ocop::papers::Application;
/// use ocop::producer::ProducerKind;
/// use ocop::{Edition, Lang, Producer, ProductSet, SetId};
///
/// let farm = Producer::new("Trang trại Đồi Chè", ProducerKind::Farm)?;
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let application = Application::new(Edition::Decision26, DossierKind::First, tea, "Chè", farm)?;
/// let report = application.paper(PaperKind::SelfAssessmentReport)?;
/// assert_eq!(report.title().get(Lang::Vi), "Báo cáo tự đánh giá về sản phẩm");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the text in each language. Reading refuses an empty text, and passes
/// over names that a later version adds.
///
/// ```
/// use ocop::papers::PaperText;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "vi": "Phiếu đăng ký tham gia đánh giá, phân hạng sản phẩm OCOP",
///   "en": "Registration slip for the rating of an OCOP product"
/// }"#;
/// let text: PaperText = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&text)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PaperText {
    pub(super) vi: String,
    pub(super) en: String,
}

impl PaperText {
    pub(super) fn of(what: &dyn Say) -> Self {
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| Said::new(what, lang).to_string());
        Self { vi, en }
    }

    /// The text in a language.
    ///
    /// ```
    /// use ocop::Lang;
    /// use ocop::law::PaperKind;
    /// # use ocop::law::DossierKind;
    /// # use ocop::papers::Application;
    /// # use ocop::producer::ProducerKind;
    /// # use ocop::{Edition, Producer, ProductSet, SetId};
    /// # let farm = Producer::new("Trang trại Đồi Chè", ProducerKind::Farm)?;
    /// # let tea = SetId::decision_26(ProductSet::Tea);
    /// # let application =
    /// #     Application::new(Edition::Decision26, DossierKind::First, tea, "Chè", farm)?;
    ///
    /// let slip = application.paper(PaperKind::RegistrationSlip)?;
    /// let number = slip.number();
    /// assert_eq!((number.get(Lang::Vi), number.get(Lang::En)), ("Mẫu số 01", "Form 01"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Vi => &self.vi,
            Lang::En => &self.en,
        }
    }
}

#[expect(clippy::unnecessary_wraps, reason = "a line or a cell is told or blank; this one is told")]
pub(super) fn some(what: &dyn Say) -> Option<PaperText> {
    Some(PaperText::of(what))
}

impl Say for PaperText {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get(lang))
    }
}

/// A line, a box, a table or a printed text of a paper.
///
/// [`PaperSection::items`] gives those of a section.
///
/// Source: 26/2026, Annex III, for the papers of an application;
/// [reading 43](crate::law::Reading::CouncilPapers) for those of a council.
///
/// ```
/// use ocop::law::{DossierKind, PaperFact, PaperKind};
/// use ocop::papers::{Application, PaperItem};
/// use ocop::producer::ProducerKind;
/// use ocop::{Edition, Producer, ProductSet, SetId};
///
/// let farm = Producer::new("Trang trại Đồi Chè", ProducerKind::Farm)?;
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let application =
///     Application::new(Edition::Decision26, DossierKind::Upgrade, tea, "Chè", farm)?;
/// let slip = application.paper(PaperKind::RegistrationSlip)?;
/// let items = slip.sections().iter().flat_map(|section| section.items());
/// let ticked = items.filter_map(|item| match item {
///     PaperItem::Tick { fact: PaperFact::DossierKind, label, ticked: Some(true) } => Some(label),
///     _ => None,
/// });
/// assert!(ticked.map(|label| label.get(ocop::Lang::En)).eq(["Upgrade"]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what does not apply is null. `item` says which
/// kind of item it is: `field`, `tick`, `table`, `statement`, `guidance` or `signature`. Reading
/// refuses parts that do not go with the kind, and passes over names that a later version adds.
///
/// ```
/// use ocop::papers::PaperItem;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "item": "field", "fact": "year", "table": null, "label": {"vi": "Năm", "en": "Year"},
///   "value": null, "ticked": null, "columns": null, "rows": null
/// }"#;
/// let item: PaperItem = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&item)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaperItem {
    /// A line for a fact.
    Field {
        /// The fact.
        fact: PaperFact,
        /// What the paper calls it.
        label: PaperText,
        /// What stands there; `None` where it is blank.
        value: Option<PaperText>,
    },
    /// A box.
    Tick {
        /// The fact.
        fact: PaperFact,
        /// What the paper calls it.
        label: PaperText,
        /// Whether it is ticked; `None` where nobody said, which counts as blank.
        ticked: Option<bool>,
    },
    /// A table.
    Table {
        /// The table.
        table: PaperTable,
        /// What the paper calls it.
        label: PaperText,
        /// The heads of its columns.
        columns: Vec<PaperText>,
        /// Its rows, each with one cell for each column; a cell is `None` where it is blank.
        rows: Vec<Vec<Option<PaperText>>>,
    },
    /// A printed sentence that whoever signs the paper states.
    Statement(PaperText),
    /// A printed sentence that helps whoever fills in the paper.
    Guidance(PaperText),
    /// The place where somebody signs by hand.
    Signature(PaperText),
}

/// A section of a paper: its heading, who fills it in, and its items.
///
/// [`Paper::sections`] gives those of a paper.
///
/// Source: 26/2026, Annex III, for the papers of an application;
/// [reading 43](crate::law::Reading::CouncilPapers) for those of a council.
///
/// ```
/// use ocop::law::{DossierKind, PaperFiller, PaperKind};
/// use ocop::papers::Application;
/// use ocop::producer::ProducerKind;
/// use ocop::{Edition, Producer, ProductSet, SetId};
///
/// let farm = Producer::new("Trang trại Đồi Chè", ProducerKind::Farm)?;
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let application = Application::new(Edition::Decision26, DossierKind::First, tea, "Chè", farm)?;
/// let slip = application.paper(PaperKind::RegistrationSlip)?;
/// let last = slip.sections().last().ok_or("the slip has sections")?;
/// assert_eq!(last.filler(), PaperFiller::ProvincialBody);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading passes over names that a later version
/// adds.
///
/// ```
/// use ocop::papers::PaperSection;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "heading": {"vi": "2. Sản phẩm", "en": "2. Product"}, "filler": "producer",
///   "items": [
///     {
///       "item": "field", "fact": "product_name", "table": null,
///       "label": {"vi": "Tên sản phẩm", "en": "Name of the product"},
///       "value": {"vi": "Trà xanh Phìn Hồ", "en": "Trà xanh Phìn Hồ"}, "ticked": null,
///       "columns": null, "rows": null
///     }
///   ]
/// }"#;
/// let section: PaperSection = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&section)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PaperSection {
    pub(super) heading: PaperText,
    pub(super) filler: PaperFiller,
    pub(super) items: Vec<PaperItem>,
}

impl PaperSection {
    /// Its heading.
    #[must_use]
    pub const fn heading(&self) -> &PaperText {
        &self.heading
    }

    /// Who fills it in.
    #[must_use]
    pub const fn filler(&self) -> PaperFiller {
        self.filler
    }

    /// What stands in it, in printed order.
    #[must_use]
    pub fn items(&self) -> &[PaperItem] {
        &self.items
    }

    fn blanks(&self) -> Vec<Blank> {
        let blank = |fact, place: PaperText| Blank {
            section: self.heading.clone(),
            place,
            filler: self.filler,
            fact,
        };
        let mut blanks = Vec::new();
        for item in &self.items {
            match item {
                PaperItem::Field { fact, label, value: None }
                | PaperItem::Tick { fact, label, ticked: None } => {
                    blanks.push(blank(Some(*fact), label.clone()));
                }
                PaperItem::Table { label, columns, rows, .. } => {
                    for row in rows {
                        let name = row.iter().flatten().next();
                        for (column, _) in columns.iter().zip(row).filter(|(_, cell)| cell.is_none()) {
                            let place = PaperText::of(&Cell { table: label, row: name, column });
                            blanks.push(blank(None, place));
                        }
                    }
                }
                _ => {}
            }
        }
        blanks
    }
}

/// A cell of a table: the row by what stands first in it.
struct Cell<'a> {
    table: &'a PaperText,
    row: Option<&'a PaperText>,
    column: &'a PaperText,
}

impl Say for Cell<'_> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.row {
            Some(row) => words::cell(lang, f, self.table, row, self.column),
            None => words::cell_of_column(lang, f, self.table, self.column),
        }
    }
}

/// A place of a paper that is still blank, and who fills it in.
///
/// [`Paper::blanks`] lists them: lines without a value, boxes of which nobody said whether they are
/// ticked, and empty cells of tables. Signatures and their days are written by hand and are not
/// listed.
///
/// Source: 26/2026, Annex III, for the papers of an application;
/// [reading 43](crate::law::Reading::CouncilPapers) for those of a council.
///
/// ```
/// use ocop::law::{DossierKind, PaperKind};
/// use ocop::papers::Application;
/// use ocop::producer::ProducerKind;
/// use ocop::{Edition, Lang, Producer, ProductSet, Say, SetId};
///
/// let farm = Producer::new("Trang trại Đồi Chè", ProducerKind::Farm)?;
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let application = Application::new(Edition::Decision26, DossierKind::First, tea, "Chè", farm)?;
/// let slip = application.paper(PaperKind::RegistrationSlip)?;
/// let blank = slip.blanks().into_iter().next().ok_or("nobody told the province")?;
/// assert_eq!(blank.text(Lang::En).to_string(), "Place and year: Province (producer)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading passes over names that a later version
/// adds.
///
/// ```
/// use ocop::papers::Blank;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "section": {"vi": "Nơi và năm đăng ký", "en": "Place and year"},
///   "place": {"vi": "Năm", "en": "Year"}, "filler": "producer", "fact": "year"
/// }"#;
/// let blank: Blank = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&blank)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Blank {
    pub(super) section: PaperText,
    pub(super) place: PaperText,
    pub(super) filler: PaperFiller,
    pub(super) fact: Option<PaperFact>,
}

impl Blank {
    /// The heading of its section.
    #[must_use]
    pub const fn section(&self) -> &PaperText {
        &self.section
    }

    /// What the paper calls the place: the label of the line or box, or the table, row and column
    /// of the cell.
    #[must_use]
    pub const fn place(&self) -> &PaperText {
        &self.place
    }

    /// Who fills it in.
    #[must_use]
    pub const fn filler(&self) -> PaperFiller {
        self.filler
    }

    /// The fact that is asked; `None` for a cell of a table.
    #[must_use]
    pub const fn fact(&self) -> Option<PaperFact> {
        self.fact
    }
}

impl Say for Blank {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::blank(lang, f, &self.section, &self.place, &self.filler)
    }
}

/// A paper, filled in as far as the facts are known.
///
/// [`Application::paper`](crate::papers::Application::paper),
/// [`CouncilSitting::tally`](crate::papers::CouncilSitting::tally) and
/// [`CouncilSitting::minutes`](crate::papers::CouncilSitting::minutes) make it. It owns its texts,
/// so a service can store it as it was printed.
///
/// Source: 26/2026, Annex III, for the papers of an application;
/// [reading 43](crate::law::Reading::CouncilPapers) for those of a council.
///
/// ```
/// use ocop::law::PaperKind;
/// use ocop::papers::CouncilSitting;
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
///
/// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
/// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// let minutes = CouncilSitting::new(assessment, "Trà xanh", "HTX Phìn Hồ")?.minutes();
/// assert_eq!(minutes.kind(), PaperKind::Minutes);
/// assert_eq!(minutes.basis().to_string(), "Reading 43 (papers of the council)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the format `ocop.paper/1`:
///
/// ```json
/// {"format": "ocop.paper/1", "kind": "council_minutes", "edition": "26", "revision": 1,
///  "number": {"vi": "…", "en": "…"}, "title": {"vi": "…", "en": "…"}, "basis": {…},
///  "sections": […], "blanks": […]}
/// ```
///
/// `sections` are in the form of [`PaperSection`], and `blanks` in that of [`Blank`]. Reading
/// passes over names that a later version adds, and refuses `blanks` that are not those of the
/// sections.
///
/// ```
/// # use ocop::law::PaperKind;
/// # use ocop::papers::CouncilSitting;
/// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
/// # let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
/// # let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
/// # let minutes = CouncilSitting::new(assessment, "Trà xanh", "HTX Phìn Hồ")?.minutes();
/// use ocop::papers::Paper;
///
/// let stored = serde_json::to_value(&minutes)?;
/// assert_eq!((&stored["format"], &stored["edition"]), (&"ocop.paper/1".into(), &"26".into()));
/// assert_eq!(stored["kind"], "council_minutes");
/// assert_eq!(stored["basis"]["reading"], 43);
/// assert!(stored["sections"][0]["heading"]["vi"].is_string());
/// assert_eq!(serde_json::from_value::<Paper>(stored)?, minutes);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Paper {
    pub(super) kind: PaperKind,
    pub(super) edition: Edition,
    pub(super) revision: u32,
    pub(super) number: PaperText,
    pub(super) title: PaperText,
    pub(super) basis: Basis,
    pub(super) sections: Vec<PaperSection>,
}

impl Paper {
    /// Which paper it is.
    #[must_use]
    pub const fn kind(&self) -> PaperKind {
        self.kind
    }

    /// The edition of the rules: that of the application, or that of the council.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// The revision of the tables it was filled in with
    /// ([`REVISION`](crate::catalogue::REVISION)).
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// Its number in the decision (`Mẫu số 01` / `Form 01`), or a text that says that it is the
    /// library's own form.
    #[must_use]
    pub const fn number(&self) -> &PaperText {
        &self.number
    }

    /// Its title.
    #[must_use]
    pub const fn title(&self) -> &PaperText {
        &self.title
    }

    /// Where the form is printed; for a form of the library [reading
    /// 43](crate::law::Reading::CouncilPapers).
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// Its sections, in printed order.
    #[must_use]
    pub fn sections(&self) -> &[PaperSection] {
        &self.sections
    }

    /// What is still blank, in printed order.
    ///
    /// ```
    /// use ocop::law::PaperFact;
    /// use ocop::papers::CouncilSitting;
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    ///
    /// let sheets = [ScoreSheet::empty(SetId::decision_26(ProductSet::Tea))];
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, [])?;
    /// let sitting = CouncilSitting::new(assessment, "Trà xanh", "HTX Phìn Hồ")?;
    /// let open = |sitting: &CouncilSitting| {
    ///     sitting.minutes().blanks().iter().any(|blank| blank.fact() == Some(PaperFact::Chair))
    /// };
    /// assert!(open(&sitting));
    /// assert!(!open(&sitting.with_text(PaperFact::Chair, "Nguyễn Văn A")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn blanks(&self) -> Vec<Blank> {
        self.sections.iter().flat_map(PaperSection::blanks).collect()
    }
}
