//! What a printed form holds, whatever it is printed in.

pub(crate) mod html;
pub(crate) mod markdown;
mod words;

use ocop::catalogue::{Erratum, Note, NoteKind, Section};
use ocop::{Case, CriteriaSet, CriterionId, Lang, LevelId, Part};

/// The language of a form, or both.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tongue {
    Vi,
    En,
    Both,
}

impl Tongue {
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "vi" => Some(Self::Vi),
            "en" => Some(Self::En),
            "both" => Some(Self::Both),
            _ => None,
        }
    }

    /// The languages in the order they are printed.
    pub(crate) const fn langs(self) -> &'static [Lang] {
        match self {
            Self::Vi => &[Lang::Vi],
            Self::En => &[Lang::En],
            Self::Both => &[Lang::Vi, Lang::En],
        }
    }

    /// A text in each language; once where the languages say it alike, as the number of a decision.
    fn each(self, text: impl Fn(Lang) -> String) -> Vec<(Lang, String)> {
        let mut texts: Vec<_> = self.langs().iter().map(|lang| (*lang, text(*lang))).collect();
        texts.dedup_by(|later, earlier| later.1 == earlier.1);
        texts
    }
}

/// What is known before the sheet is printed; the rest is written by hand.
pub(crate) struct Filled {
    pub(crate) product: String,
    pub(crate) producer: String,
    pub(crate) council: String,
    pub(crate) member: String,
    /// The revision of the catalogue that the form says it was printed from.
    revision: Option<u32>,
}

impl Filled {
    pub(crate) const fn new(revision: Option<u32>) -> Self {
        Self {
            product: String::new(),
            producer: String::new(),
            council: String::new(),
            member: String::new(),
            revision,
        }
    }

    /// The lines at the head of the sheet.
    fn lines(&self) -> [(words::Words, &str); 5] {
        [
            (words::PRODUCT, &self.product),
            (words::PRODUCER, &self.producer),
            (words::COUNCIL, &self.council),
            (words::MEMBER, &self.member),
            (words::DAY, ""),
        ]
    }
}

/// A row of the table.
enum Row {
    Part { part: Part, max: u8, attainable: u8 },
    Section(Section),
    Criterion(CriterionId),
    Note(&'static Note),
    Case(Case),
    Level(LevelId),
}

/// The rows of a set's table in printed order.
fn rows(set: &'static CriteriaSet) -> Vec<Row> {
    let rules = set.regime().last_edition().rules();
    let mut rows = Vec::new();
    let mut part = None;
    for criterion in set.criteria() {
        if part != Some(criterion.part()) {
            let of = criterion.part();
            rows.push(Row::Part { part: of, max: rules.part_max(of), attainable: set.attainable(of) });
            part = Some(of);
        }
        let opened = set.sections().filter(|section| section.criteria().next() == Some(criterion));
        rows.extend(opened.map(Row::Section));
        rows.push(Row::Criterion(criterion));
        rows.extend(criterion.notes().iter().map(|note| Row::Note(note)));
        let mut case = None;
        for level in criterion.levels() {
            if level.case() != case {
                case = level.case();
                rows.extend(case.map(Row::Case));
            }
            rows.push(Row::Level(level));
        }
    }
    rows
}

/// The points of a level as the column prints them, with a star for each star of its mark.
fn score(level: LevelId) -> String {
    let stars = level.minimum_for().map_or(0, |star| usize::from(star.number()));
    format!("{}{}", level.points(), "*".repeat(stars))
}

/// Whether a note puts an end to the evaluation, and so must catch the eye.
const fn is_grave(note: &Note) -> bool {
    matches!(note.kind(), NoteKind::Eliminates | NoteKind::Stops)
}

/// An erratum in one line.
fn told(erratum: &Erratum, lang: Lang) -> String {
    let place = erratum.criterion().map(|code| format!("{code}: ")).unwrap_or_default();
    let (printed, applied) = (words::PRINTED.get(lang), words::APPLIED.get(lang));
    format!(
        "{place}{printed}: {}; {applied}: {} ({}; {})",
        erratum.printed().get(lang),
        erratum.applied().get(lang),
        erratum.why().get(lang),
        erratum.kind().name().get(lang)
    )
}
