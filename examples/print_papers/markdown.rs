//! Papers in Markdown: a fact a line, so that a changed word is a changed line.

use std::fmt::Write as _;

use ocop::papers::{Paper, PaperItem, PaperText};
use ocop::{Lang, Say as _};

use super::{NATION, NOTHING_BLANK, PLACE_AND_DAY, REVISION, STILL_BLANK, Tongue, Words, pick, wording};

const BLANK: &str = "…………………………";

/// Papers one below the other.
pub(crate) fn page(papers: &[Paper], tongue: Tongue) -> String {
    papers.iter().map(|paper| one(paper, tongue)).collect::<Vec<_>>().join("\n---\n\n")
}

/// What is still blank on a paper.
pub(crate) fn blanks(paper: &Paper, tongue: Tongue) -> String {
    let mut out = format!("## {}: {}\n\n", word(tongue, STILL_BLANK), text(tongue, paper.title()));
    let blanks = paper.blanks();
    for blank in &blanks {
        let _ = writeln!(out, "- {}", beside(tongue, |lang| blank.text(lang).to_string()));
    }
    if blanks.is_empty() {
        let _ = writeln!(out, "{}", word(tongue, NOTHING_BLANK));
    }
    out.push('\n');
    out
}

/// What Markdown would read as its own is escaped.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for sign in text.chars() {
        match sign {
            '\n' => out.push_str("<br>"),
            '\\' | '|' | '*' | '_' | '<' | '>' | '`' | '~' | '[' | ']' | '#' => {
                out.push('\\');
                out.push(sign);
            }
            _ => out.push(sign),
        }
    }
    out
}

/// The languages side by side.
fn beside(tongue: Tongue, text: impl Fn(Lang) -> String) -> String {
    let texts = tongue.each(|lang| escaped(&text(lang)));
    texts.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join(" / ")
}

fn word(tongue: Tongue, words: Words) -> String {
    beside(tongue, |lang| pick(lang, words).to_owned())
}

fn text(tongue: Tongue, text: &PaperText) -> String {
    beside(tongue, |lang| text.get(lang).to_owned())
}

fn one(paper: &Paper, tongue: Tongue) -> String {
    let mut out = format!("*{}*\n\n# {}\n\n", word(tongue, NATION), text(tongue, paper.title()));
    let basis = beside(tongue, |lang| paper.basis().text(lang).to_string());
    let _ = writeln!(out, "{} ({basis})", text(tongue, paper.number()));
    for section in paper.sections() {
        let _ = writeln!(out, "\n## {}\n", text(tongue, section.heading()));
        for item in section.items() {
            line(&mut out, item, tongue);
        }
    }
    let _ = writeln!(out, "\n*{}*\n", word(tongue, wording(paper)));
    let _ = writeln!(out, "{}: {}\n", word(tongue, REVISION), paper.revision());
    out.push_str(&blanks(paper, tongue));
    out
}

fn line(out: &mut String, item: &PaperItem, tongue: Tongue) {
    // Writing into a string cannot fail.
    let _ = match item {
        PaperItem::Field { label, value, .. } => {
            let value = value.as_ref().map_or_else(|| String::from(BLANK), |value| text(tongue, value));
            writeln!(out, "- {}: {value}", text(tongue, label))
        }
        PaperItem::Tick { label, ticked, .. } => {
            let sign = if *ticked == Some(true) { '☑' } else { '☐' };
            writeln!(out, "- {sign} {}", text(tongue, label))
        }
        PaperItem::Table { label, columns, rows, .. } => {
            let heads: Vec<String> = columns.iter().map(|column| text(tongue, column)).collect();
            let rule = vec!["---"; columns.len()].join(" | ");
            let _ = write!(out, "\n**{}**\n\n| {} |\n| {rule} |\n", text(tongue, label), heads.join(" | "));
            for row in rows {
                let cells: Vec<String> = row
                    .iter()
                    .map(|cell| cell.as_ref().map_or_else(|| String::from("……"), |cell| text(tongue, cell)))
                    .collect();
                let _ = writeln!(out, "| {} |", cells.join(" | "));
            }
            writeln!(out)
        }
        PaperItem::Statement(told) => writeln!(out, "\n{}\n", text(tongue, told)),
        PaperItem::Guidance(told) => writeln!(out, "*{}*\n", text(tongue, told)),
        PaperItem::Signature(role) => {
            writeln!(out, "\n> {}  \n> {}\n", word(tongue, PLACE_AND_DAY), text(tongue, role))
        }
        _ => Ok(()),
    };
}
