//! The tables of the papers.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::base::{Joined, Lang, Say};
use crate::catalogue::{CriterionId, LevelId, Minimum};
use crate::dossier::{Dossier, evidence_for};
use crate::law::{Edition, Part};
use crate::papers::paper::some;
use crate::papers::{PaperText, words};
use crate::rating::{Assessment, ScoreSheet};

type Row = Vec<Option<PaperText>>;

/// The heads of the columns, and the rows.
pub(super) struct Table {
    pub(super) columns: Vec<PaperText>,
    pub(super) rows: Vec<Row>,
}

/// A word of the tables.
pub(super) struct Word(pub(super) fn(Lang, &mut fmt::Formatter<'_>) -> fmt::Result);

impl Say for Word {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)(lang, f)
    }
}

fn word(word: fn(Lang, &mut fmt::Formatter<'_>) -> fmt::Result) -> Option<PaperText> {
    some(&Word(word))
}

fn columns<const N: usize>(heads: [fn(Lang, &mut fmt::Formatter<'_>) -> fmt::Result; N]) -> Vec<PaperText> {
    heads.into_iter().map(|head| PaperText::of(&Word(head))).collect()
}

/// A level with its name in the criterion.
struct LevelFound(LevelId);

impl Say for LevelFound {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::level(lang, f, &self.0.tag(), &self.0.label())
    }
}

/// Criterion by criterion: the level that the producer finds, its points, what may show it, and
/// what it says on it.
pub(super) fn self_assessment(
    criteria: impl Iterator<Item = CriterionId>,
    sheet: Option<&ScoreSheet>,
    description: impl Fn(CriterionId) -> Option<String>,
) -> Table {
    let row = |criterion: CriterionId| {
        let chosen = sheet.map(|sheet| sheet.chosen(criterion));
        let level = chosen.map(|level| match level {
            Some(level) => PaperText::of(&LevelFound(level)),
            None => PaperText::of(&Word(words::no_level)),
        });
        let points = chosen.map(|level| level.map_or(0, LevelId::points));
        let evidence = evidence_for(criterion).said().unwrap_or_default();
        let shown = match evidence.as_slice() {
            [] => word(words::nothing),
            kinds => some(&Joined(kinds.iter())),
        };
        // What has no points needs no proof.
        let told = description(criterion).map(|text| PaperText::of(&text));
        let told = told.or_else(|| (points == Some(0)).then(|| PaperText::of(&Word(words::nothing))));
        alloc::vec![
            some(&criterion.code()),
            some(&criterion.name()),
            some(&criterion.max()),
            level,
            points.map(|points| PaperText::of(&points)),
            shown,
            told,
        ]
    };
    let mut rows: Vec<Row> = criteria.map(row).collect();
    if let Some(sheet) = sheet {
        let nothing = || word(words::nothing);
        rows.push(alloc::vec![
            word(words::total),
            nothing(),
            some(&100_u8),
            nothing(),
            some(&sheet.total()),
            nothing(),
            nothing(),
        ]);
    }
    let columns = columns([
        words::column_code,
        words::column_criterion,
        words::column_max,
        words::column_level,
        words::column_points,
        words::column_evidence,
        words::column_description,
    ]);
    Table { columns, rows }
}

/// The rows of the decision's table of evidence: what the dossier holds, and until when.
pub(super) fn evidence(edition: Edition, dossier: Option<&Dossier>) -> Table {
    let table = edition.rules().dossier.evidence.said().unwrap_or_default();
    let row = |(number, evidence): (u16, &crate::dossier::Evidence)| {
        let attached = dossier.map(|dossier| dossier.has(*evidence));
        let last_day = dossier.and_then(|dossier| dossier.last_day(*evidence));
        let until = attached.map(|_| match last_day {
            Some(day) => PaperText::of(&day),
            None => PaperText::of(&Word(words::nothing)),
        });
        let attached = attached.and_then(|there| word(if there { words::yes } else { words::no }));
        alloc::vec![some(&number), some(evidence), attached, until]
    };
    let columns = columns([
        words::column_number,
        words::column_document,
        words::column_attached,
        words::column_last_day,
    ]);
    Table { columns, rows: (1..).zip(table).map(row).collect() }
}

/// A member by name, or by the place of the sheet.
fn member(names: &[String], place: usize) -> PaperText {
    struct Sheet(usize);
    impl Say for Sheet {
        fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            words::sheet(lang, f, &self.0)
        }
    }
    let name = place.checked_sub(1).and_then(|place| names.get(place));
    name.map_or_else(|| PaperText::of(&Sheet(place)), |name| PaperText::of(name))
}

struct PartName(Part);

impl Say for PartName {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::part(lang, f, &self.0.code(), &self.0.name())
    }
}

/// Criterion by criterion the points of each member and their mean, then the parts and the total.
/// Of a result on record the parts and the total alone.
pub(super) fn points(assessment: &Assessment, names: &[String]) -> Table {
    let sheets = assessment.sheets();
    let mut columns = columns([words::column_code, words::column_criterion, words::column_max]);
    columns.extend((1..=sheets.len()).map(|place| member(names, place)));
    columns.push(PaperText::of(&Word(words::column_mean)));
    let row =
        |code: &dyn Say, name: &dyn Say, max: u8, of: &dyn Fn(&ScoreSheet) -> u8, mean: Option<PaperText>| {
            let mut row = alloc::vec![some(code), some(name), some(&max)];
            row.extend(sheets.iter().map(|sheet| some(&of(sheet))));
            row.push(mean);
            row
        };
    let mut rows = Vec::new();
    if !sheets.is_empty() {
        for criterion in assessment.set().criteria_set().criteria() {
            let of = |sheet: &ScoreSheet| sheet.chosen(criterion).map_or(0, LevelId::points);
            let mean = assessment.mean_on(criterion).map(|mean| PaperText::of(&mean));
            rows.push(row(&criterion.code(), &criterion.name(), criterion.max(), &of, mean));
        }
    }
    let (rating, _) = assessment.weigh();
    let rules = assessment.council().edition().rules();
    for part in Part::ALL.iter().copied() {
        let of = |sheet: &ScoreSheet| sheet.part(part);
        let mean = some(&rating.part(part));
        rows.push(row(&part.code(), &PartName(part), rules.part_max(part), &of, mean));
    }
    let total = |sheet: &ScoreSheet| sheet.total();
    rows.push(row(&Word(words::total), &Word(words::nothing), 100, &total, some(&rating.score())));
    Table { columns, rows }
}

/// The minima of the set: how many sheets meet each, and whether it counts as met.
pub(super) fn minima(assessment: &Assessment) -> Table {
    struct Votes(u16, u16);
    impl Say for Votes {
        fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            words::votes(lang, f, &self.0, &self.1)
        }
    }
    let row = |minimum: &Minimum| {
        let votes = assessment.members().map_or_else(
            || PaperText::of(&Word(words::nothing)),
            |members| PaperText::of(&Votes(assessment.votes(*minimum), members.get())),
        );
        let met = assessment.meets(*minimum).unwrap_or(false);
        alloc::vec![
            some(&minimum.criterion().code()),
            some(&minimum.star()),
            some(&LevelFound(minimum.level())),
            Some(votes),
            word(if met { words::met } else { words::not_met }),
        ]
    };
    let columns = columns([
        words::column_code,
        words::column_star,
        words::column_minimum,
        words::column_votes,
        words::column_result,
    ]);
    Table { columns, rows: assessment.set().criteria_set().minima().iter().map(row).collect() }
}

/// Who scored: a row a sheet, blank where the name is not known.
pub(super) fn members(assessment: &Assessment, names: &[String]) -> Table {
    let row = |place: usize| {
        let name = place.checked_sub(1).and_then(|place| names.get(place));
        let total =
            place.checked_sub(1).and_then(|place| assessment.sheets().get(place)).map(ScoreSheet::total);
        alloc::vec![
            some(&place),
            name.map(|name| PaperText::of(name)),
            total.map(|total| PaperText::of(&total)),
        ]
    };
    let columns = columns([words::column_number, words::column_name, words::column_points]);
    Table { columns, rows: (1..=assessment.sheets().len()).map(row).collect() }
}
