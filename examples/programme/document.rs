//! The report's figures as one JSON document.
//!
//! ```json
//! {"on": "2025-12-31", "since": "2024-12-31", "rows": {"read": 160, "accepted": 160, "doubtful": 0, "refused": 0},
//!  "lines": {"products": {"certain": 160, "possible": 160}, "recognised/star/5": {...}, ...},
//!  "figures": {...}, "before": {...}, "days": {...}, "merged": null, "progress": {...},
//!  "ending": [{"line": 3, "id": "p003", "name": "...", "valid_through": "2026-05-01", "earliest": "2026-05-01", "latest": "2026-05-01"}],
//!  "by_year": [{"line": 5, "id": "p005", "name": "...", "rating": 1, "star": 4, "rated_on": "2024", "certified_in": 2024,
//!               "standings": ["valid", "expired"]}],
//!  "joined": [{"line": 8, "id": "p005", "name": "...", "to_line": 5}],
//!  "findings": [{"line": 7, "id": "p007", "name": "...", "code": "printed_end", "message": "..."}],
//!  "doubtful": [{"line": 9, "id": "p009", "name": null, "errors": [{"code": "ambiguous_place", "message": "...", "allowed": [...]}]}],
//!  "refused": [...], "unused_columns": ["Ghi chú"]}
//! ```
//!
//! `valid_through` is null where it depends on a day that is not known. With several files each row has its `file` too. Of an error there are
//! the fields that it knows: `column` or `field`, `given`, `allowed`, and `other_line` where a row is held against an earlier one.
//!
//! `lines` has every figure that is not nought by its code; `figures`, `before`, `days`, `merged` and `progress` are the library's own
//! records, which it reads back. Messages are in the language asked.

use std::collections::BTreeMap;
use std::error::Error;

use ocop::registry::{CountBounds, FigureLine, Progress};
use ocop::{Lang, Problem as _, Say as _};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::fault::{Reasons, Told};
use crate::{Counts, Origin, Where};

pub(crate) fn of(arguments: &Arguments, counts: &Counts) -> Result<Value, Box<dyn Error>> {
    let lang = arguments.lang;
    let [accepted, doubtful, refused] = counts.rows();
    let progress = match Progress::of(&counts.now) {
        Ok(progress) => serde_json::to_value(&progress)?,
        Err(error) => json!({"error": {"code": error.code(), "message": error.text(lang).to_string()}}),
    };
    let merged = match &counts.merged {
        Some(merged) => json!({"sides": merged.sides, "comparison": merged.comparison}),
        None => Value::Null,
    };
    let ending = counts.ending.iter().map(|one| {
        let mut row = row(&one.origin);
        let day = |day| ocop::date::text(day).to_string();
        let (earliest, latest) = (day(*one.last_days.start()), day(*one.last_days.end()));
        row.insert("valid_through", json!((earliest == latest).then_some(&earliest)));
        row.insert("earliest", json!(earliest));
        row.insert("latest", json!(latest));
        row
    });
    let by_year = counts.by_year.iter().map(|one| {
        let mut row = row(&one.origin);
        row.insert("rating", json!(one.rating));
        row.insert("star", json!(one.star));
        row.insert("rated_on", json!(one.rated_on));
        row.insert("certified_in", json!(one.certified_in));
        row.insert("standings", json!(one.standings));
        row
    });
    let joined = counts.joined.iter().map(|(origin, to)| {
        let mut row = row(origin);
        row.insert("to_line", json!(to.line));
        if let Some(file) = &to.file {
            row.insert("to_file", json!(file));
        }
        row
    });
    let found = counts.found.iter().map(|(origin, finding)| {
        let mut row = row(origin);
        row.insert("code", json!(finding.code()));
        row.insert("message", json!(finding.text(lang).to_string()));
        row
    });
    Ok(json!({
        "on": ocop::date::text(arguments.on).to_string(),
        "since": ocop::date::text(arguments.since).to_string(),
        "rows": {"read": accepted + doubtful + refused, "accepted": accepted, "doubtful": doubtful, "refused": refused},
        "lines": lines(counts),
        "figures": counts.now,
        "before": counts.before,
        "days": counts.days,
        "merged": merged,
        "progress": progress,
        "ending": ending.collect::<Vec<_>>(),
        "by_year": by_year.collect::<Vec<_>>(),
        "joined": joined.collect::<Vec<_>>(),
        "findings": found.collect::<Vec<_>>(),
        "doubtful": not_counted(&counts.doubtful, lang),
        "refused": not_counted(&counts.refused, lang),
        "unused_columns": counts.unused,
    }))
}

/// Every figure that is not nought, by its code.
fn lines(counts: &Counts) -> BTreeMap<String, CountBounds> {
    let not_nought = |(_, count): &(FigureLine, CountBounds)| count.possible() > 0;
    counts.now.lines().filter(not_nought).map(|(line, count)| (line.to_string(), count)).collect()
}

fn row(origin: &Origin) -> BTreeMap<&'static str, Value> {
    let Origin { at: Where { file, line }, id, name } = origin;
    let mut row = BTreeMap::from([("line", json!(line)), ("id", json!(id)), ("name", json!(name))]);
    if let Some(file) = file {
        row.insert("file", json!(file));
    }
    row
}

fn not_counted(rows: &[(Origin, Reasons)], lang: Lang) -> Vec<BTreeMap<&'static str, Value>> {
    let told = |(origin, reasons): &(Origin, Reasons)| {
        let mut row = row(origin);
        row.insert("errors", json!(reasons.iter().map(|fault| Told(fault, lang)).collect::<Vec<_>>()));
        row
    };
    rows.iter().map(told).collect()
}
