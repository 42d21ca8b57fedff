//! Parts of papers.

use alloc::vec::Vec;

use proptest::arbitrary::Arbitrary;
use proptest::prelude::*;

use super::papers::{application, council_sitting};
use super::parts::{one_of, parts};
use crate::law::PaperKind;
use crate::papers::{Blank, Paper, PaperItem, PaperSection, PaperText};

/// One of the papers that a decision has forms for: of a producer, or of a council.
fn filled() -> impl Strategy<Value = Paper> {
    one_of((application(), council_sitting()), |(application, sitting)| {
        let of_producer = PaperKind::ALL.iter().filter_map(|kind| application.paper(*kind).ok());
        of_producer.chain([sitting.minutes(), sitting.tally()]).collect()
    })
}

/// The texts of an item: its label, and what it holds.
fn texts(item: &PaperItem) -> Vec<PaperText> {
    match item {
        PaperItem::Field { label, value, .. } => [label].into_iter().chain(value).cloned().collect(),
        PaperItem::Tick { label, .. } => [label.clone()].into(),
        PaperItem::Table { label, columns, rows, .. } => {
            let cells = rows.iter().flatten().flatten();
            [label].into_iter().chain(columns).chain(cells).cloned().collect()
        }
        PaperItem::Statement(text) | PaperItem::Guidance(text) | PaperItem::Signature(text) => {
            [text.clone()].into()
        }
    }
}

parts! {
    /// A paper of a producer or of a council, with none, some or all of its facts filled in.
    ///
    /// ```
    /// use ocop::proptest1::filled_paper;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(paper in filled_paper())| {
    ///     prop_assert!(!paper.sections().is_empty());
    /// });
    /// ```
    filled_paper: Paper = filled();

    /// A section of any paper.
    ///
    /// ```
    /// use ocop::Lang;
    /// use ocop::proptest1::paper_section;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(section in paper_section())| {
    ///     prop_assert!(!section.heading().get(Lang::Vi).is_empty());
    /// });
    /// ```
    paper_section: PaperSection = one_of(filled(), |paper| paper.sections().to_vec());

    /// An item of any paper: a field, a tick, a table, or a text.
    ///
    /// ```
    /// use ocop::papers::PaperItem;
    /// use ocop::proptest1::paper_item;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(item in paper_item())| {
    ///     let PaperItem::Table { columns, rows, .. } = item else { return Ok(()) };
    ///     prop_assert!(rows.iter().all(|row| row.len() == columns.len()));
    /// });
    /// ```
    paper_item: PaperItem = one_of(filled(), |paper| {
        paper.sections().iter().flat_map(|section| section.items().to_vec()).collect()
    });

    /// A text on a paper in both languages: a heading, a label, or what is filled in.
    ///
    /// ```
    /// use ocop::Lang;
    /// use ocop::proptest1::paper_text;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(text in paper_text())| {
    ///     prop_assert!(Lang::ALL.iter().all(|lang| !text.get(*lang).is_empty()));
    /// });
    /// ```
    paper_text: PaperText = one_of(filled(), |paper| {
        let sections = paper.sections().iter();
        sections
            .flat_map(|section| section.items().iter().flat_map(texts).chain([section.heading().clone()]))
            .collect()
    });

    /// A place on a paper that is still to be filled in.
    ///
    /// ```
    /// use ocop::Lang;
    /// use ocop::proptest1::blank;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(blank in blank())| {
    ///     prop_assert!(!blank.place().get(Lang::En).is_empty());
    /// });
    /// ```
    blank: Blank = one_of(filled(), |paper| paper.blanks());
}
