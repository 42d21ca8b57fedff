//! Forms in Markdown: one row of the table a line, so that a changed word is a changed line.

use std::fmt::Write as _;

use ocop::{CriteriaSet, Lang, Part, Say};

use super::words::{self, Words};
use super::{Filled, Row, Tongue, is_grave, rows, score};

const BLANK: &str = "…………………………";

/// The forms of some sets, one below the other.
pub(crate) fn page(
    sets: impl Iterator<Item = &'static CriteriaSet>,
    tongue: Tongue,
    filled: &Filled,
) -> String {
    sets.map(|set| form(set, tongue, filled)).collect::<Vec<_>>().join("\n---\n\n")
}

/// What Markdown would read as its own is escaped.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for sign in text.chars() {
        if matches!(sign, '\\' | '|' | '*' | '_' | '<' | '>' | '`' | '~' | '[' | ']') {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

/// The languages side by side.
fn beside(tongue: Tongue, text: impl Fn(Lang) -> String) -> String {
    let texts = tongue.each(|lang| escaped(&text(lang)));
    texts.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join(" / ")
}

/// The languages one below the other, each between the same signs.
fn below(tongue: Tongue, around: &str, text: impl Fn(Lang) -> String) -> String {
    let texts = tongue.each(|lang| format!("{around}{}{around}", escaped(&text(lang))));
    texts.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("<br>")
}

fn word(tongue: Tongue, words: Words) -> String {
    beside(tongue, |lang| words.get(lang))
}

fn form(set: &'static CriteriaSet, tongue: Tongue, filled: &Filled) -> String {
    let mut out = format!("# {}\n\n", word(tongue, words::TITLE));
    let mut line = |words: Words, text: String| {
        // Writing into a string cannot fail.
        let _ = writeln!(out, "- {}: {text}", word(tongue, words));
    };
    line(words::SET, format!("**{}** {}", set.id(), beside(tongue, |lang| set.name().get(lang).to_owned())));
    line(words::UNDER, beside(tongue, |lang| set.regime().criteria_annex().text(lang).to_string()));
    let editions =
        |lang| set.editions().iter().map(|own| own.name().get(lang)).collect::<Vec<_>>().join("; ");
    line(words::EDITIONS, beside(tongue, editions));
    line(words::SOURCE, beside(tongue, |lang| set.source().text().get(lang).to_owned()));
    line(words::READINGS, set.source().readings().to_string());
    for (words, text) in filled.lines() {
        line(words, if text.is_empty() { BLANK.to_owned() } else { escaped(text) });
    }
    grounds(&mut out, set, tongue);
    let _ = writeln!(out, "\n{}\n", below(tongue, "", |lang| words::HOW.get(lang)));
    if !set.minima().is_empty() {
        let _ = writeln!(out, "{}\n", below(tongue, "", |lang| words::MARKS.get(lang)));
    }
    let heads = [words::NUMBER, words::CRITERION, words::POINTS].map(|words| word(tongue, words));
    let _ = writeln!(out, "| {} |\n|---|---|---:|", heads.join(" | "));
    for row in rows(set) {
        let _ = writeln!(out, "| {} |", cells(tongue, &row).join(" | "));
    }
    totals(&mut out, set, tongue);
    errata(&mut out, set, tongue);
    let _ = writeln!(out, "\n{}", below(tongue, "", |lang| words::OWN_WORDS.get(lang)));
    if let Some(revision) = filled.revision {
        let _ = writeln!(out, "\n{}: {revision}", word(tongue, words::REVISION));
    }
    out
}

fn grounds(out: &mut String, set: &CriteriaSet, tongue: Tongue) {
    if set.dossier_grounds().is_empty() {
        return;
    }
    let _ = writeln!(out, "\n**{}**\n", word(tongue, words::ELIMINATED));
    for ground in set.dossier_grounds() {
        let _ = writeln!(out, "- {}", below(tongue, "", |lang| ground.name().get(lang).to_owned()));
    }
}

fn cells(tongue: Tongue, row: &Row) -> [String; 3] {
    let empty = String::new;
    match row {
        Row::Part { part, max, attainable } => {
            let name = below(tongue, "**", |lang| {
                format!("{} {}: {}", words::PART.get(lang), part.code(), part.name().get(lang))
            });
            let short = if attainable < max {
                format!("<br>({} {attainable})", word(tongue, words::ATTAINABLE))
            } else {
                String::new()
            };
            [format!("**{}**", part.code()), name + &short, format!("**{max}**")]
        }
        Row::Section(section) => [
            format!("**{}**", section.code()),
            below(tongue, "**", |lang| section.name().get(lang).to_owned()),
            format!("**{}**", section.max()),
        ],
        Row::Criterion(criterion) => [
            criterion.code().to_owned(),
            below(tongue, "**", |lang| criterion.name().get(lang).to_owned()),
            format!("**{}**", (*criterion).max()),
        ],
        Row::Note(note) => {
            let signs = if is_grave(note) { "***" } else { "*" };
            [empty(), below(tongue, signs, |lang| note.text().get(lang).to_owned()), empty()]
        }
        Row::Case(case) => [empty(), below(tongue, "*", |lang| case.text(lang).to_string()), empty()],
        Row::Level(level) => [
            empty(),
            format!("☐ {}", below(tongue, "", |lang| level.label().get(lang).to_owned())),
            format!("`{}`", score(*level)),
        ],
    }
}

fn totals(out: &mut String, set: &CriteriaSet, tongue: Tongue) {
    let rules = set.regime().last_edition().rules();
    let heads = [words::PART, words::MAXIMUM, words::GIVEN].map(|words| word(tongue, words));
    let _ = writeln!(out, "\n| {} |\n|---|---:|---:|", heads.join(" | "));
    for part in Part::ALL {
        let name = beside(tongue, |lang| part.name().get(lang).to_owned());
        let _ = writeln!(out, "| {}. {name} | {} | …… |", part.code(), rules.part_max(*part));
    }
    let total: u32 = Part::ALL.iter().map(|part| u32::from(rules.part_max(*part))).sum();
    let _ = writeln!(out, "| **{}** | **{total}** | …… |", word(tongue, words::TOTAL));
    for words in [words::REMARKS, words::SIGNATURE] {
        let _ = writeln!(out, "\n{}: {BLANK}", word(tongue, words));
    }
}

fn errata(out: &mut String, set: &CriteriaSet, tongue: Tongue) {
    if set.errata().next().is_none() {
        return;
    }
    let _ = writeln!(out, "\n**{}**\n", word(tongue, words::ERRATA));
    for erratum in set.errata() {
        let told = below(tongue, "", |lang| super::told(erratum, lang));
        let _ = writeln!(out, "- {told}");
    }
}
