//! Parts of papers.

use alloc::vec::Vec;

use proptest::arbitrary::Arbitrary;
use proptest::prelude::*;
use proptest::sample::Index;

use super::papers::{application, council_sitting};
use super::parts::{one_of, parts};
use crate::law::PaperKind;
use crate::papers::{Blank, Paper, PaperItem, PaperSection, PaperText};

/// Any paper: one of those that a decision has a form for, a tally, or minutes.
fn any_paper() -> impl Strategy<Value = Paper> {
    let of_producer = (application(), any::<Index>()).prop_filter_map("a form", |(application, kind)| {
        let all: Vec<_> = PaperKind::ALL.iter().filter_map(|kind| application.paper(*kind).ok()).collect();
        (!all.is_empty()).then(|| kind.get(&all).clone())
    });
    let of_council = (council_sitting(), any::<bool>())
        .prop_map(|(sitting, minutes)| if minutes { sitting.minutes() } else { sitting.tally() });
    prop_oneof![of_producer.boxed(), of_council.boxed()]
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
    paper_section: PaperSection = one_of(any_paper(), |paper| paper.sections().to_vec());

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
    paper_item: PaperItem = one_of(any_paper(), |paper| {
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
    paper_text: PaperText = one_of(any_paper(), |paper| {
        let sections = paper.sections().iter();
        sections
            .flat_map(|section| section.items().iter().flat_map(texts).chain([section.heading().clone()]))
            .collect()
    });

    /// What is still to be filled in on a paper.
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
    blank: Blank = one_of(any_paper(), |paper| paper.blanks());
}
