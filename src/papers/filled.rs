//! Laying out a form with what is known.

use alloc::string::String;
use alloc::vec::Vec;

use crate::Text;
use crate::law::{Answer, DossierKind, FormItem, FormSection, PaperFact, PaperTable};
use crate::papers::tables::Table;
use crate::papers::{PaperError, PaperItem, PaperSection, PaperText};

/// What fills in a form.
pub(super) trait Source {
    /// What is known of a fact.
    fn fact(&self, fact: PaperFact) -> Option<PaperText>;

    /// Whether a box is ticked, if anybody said.
    fn tick(&self, fact: PaperFact) -> Option<bool>;

    /// A table with its rows.
    fn table(&self, table: PaperTable) -> Table;

    /// The kind of dossier, and what the boxes of the form say.
    fn kind(&self) -> Option<(DossierKind, Answer<[Text; 3]>)>;
}

pub(super) fn sections(forms: &[FormSection], source: &dyn Source) -> Vec<PaperSection> {
    let section = |form: &FormSection| PaperSection {
        heading: PaperText::of(&form.heading),
        filler: form.filler,
        items: form.items.iter().flat_map(|item| items(*item, source)).collect(),
    };
    forms.iter().map(section).collect()
}

fn items(item: FormItem, source: &dyn Source) -> Vec<PaperItem> {
    let kind = source.kind().map(|(kind, _)| kind);
    let one = match item {
        FormItem::Field { only: Some(only), .. } if Some(only) != kind => return Vec::new(),
        FormItem::Field { fact, label, .. } => {
            PaperItem::Field { fact, label: PaperText::of(&label), value: source.fact(fact) }
        }
        FormItem::Tick { fact, label } => {
            PaperItem::Tick { fact, label: PaperText::of(&label), ticked: source.tick(fact) }
        }
        FormItem::KindBoxes { .. } => return boxes(source),
        FormItem::Table { table, label } => {
            let Table { columns, rows } = source.table(table);
            PaperItem::Table { table, label: PaperText::of(&label), columns, rows }
        }
        FormItem::Statement(text) => PaperItem::Statement(PaperText::of(&text)),
        FormItem::Guidance(text) => PaperItem::Guidance(PaperText::of(&text)),
        FormItem::Signature(text) => PaperItem::Signature(PaperText::of(&text)),
    };
    alloc::vec![one]
}

/// The boxes of the kinds of dossiers, of which one is ticked.
fn boxes(source: &dyn Source) -> Vec<PaperItem> {
    let Some((kind, Answer::Says(labels, _))) = source.kind() else { return Vec::new() };
    let boxes = DossierKind::ALL.iter().zip(labels);
    let one = |(own, label): (&DossierKind, Text)| PaperItem::Tick {
        fact: PaperFact::DossierKind,
        label: PaperText::of(&label),
        ticked: Some(*own == kind),
    };
    boxes.map(one).collect()
}

/// What somebody wrote: not blank, and without control characters but for line breaks.
pub(super) fn written(fact: PaperFact, text: &str) -> Result<String, PaperError> {
    let trimmed = text.trim();
    let control = |letter: char| letter.is_control() && letter != '\n';
    if trimmed.is_empty() || trimmed.chars().any(control) {
        return Err(PaperError::Text { fact, given: String::from(text) });
    }
    Ok(String::from(trimmed))
}
