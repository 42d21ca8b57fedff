//! Forms as one HTML page that needs no other file and prints on A4.

use std::fmt::Write as _;

use ocop::{CriteriaSet, Lang, Part, Say};

use super::words::{self, Words};
use super::{Filled, Row, Tongue, is_grave, rows, score};

const STYLE: &str = "
@page { size: A4; margin: 14mm 12mm 16mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 8pt; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 186mm; font: 9.5pt/1.3 'Times New Roman', 'Liberation Serif', 'DejaVu Serif', serif; color: #000; }
.form + .form { break-before: page; }
h1 { margin: 0 0 2mm; font-size: 14pt; text-align: center; text-transform: uppercase; }
h2 { margin: 0 0 3mm; font-size: 12pt; text-align: center; }
h3 { margin: 4mm 0 1mm; font-size: 10pt; break-after: avoid; }
h1 .other, h2 .other { font-size: 10pt; text-transform: none; }
p { margin: 1mm 0; }
ul { margin: 1mm 0; padding-left: 5mm; }
.other { display: block; font-size: .85em; font-style: italic; color: #333; }
.beside .other { display: inline; }
.beside .other::before { content: '/ '; }
.about { font-size: 8.5pt; }
.lines { width: 100%; margin: 2mm 0; border-collapse: collapse; }
.lines th { width: 48mm; padding: 1.2mm 2mm 0 0; text-align: left; vertical-align: bottom; font-weight: normal; }
.lines td { height: 7mm; vertical-align: bottom; border-bottom: .2mm dotted #000; }
.grid { width: 100%; margin: 3mm 0; border-collapse: collapse; }
.grid th, .grid td { padding: .8mm 1.5mm; border: .2mm solid #000; vertical-align: top; text-align: left; }
.grid thead { display: table-header-group; }
.grid thead th { text-align: center; background: #e4e4e4; }
.grid tr { break-inside: avoid; }
.grid .part, .grid .section, .grid .title, .grid .note, .grid .case { break-after: avoid; }
.code { width: 13mm; }
.points, .given { width: 17mm; }
.grid .points, .grid .given { text-align: center; }
.grid .points { white-space: nowrap; }
.part th { background: #d0d0d0; text-transform: uppercase; }
.part .other, .section th .other { text-transform: none; }
.section th { background: #efefef; }
.section th + th { text-transform: uppercase; }
.case span::first-letter { text-transform: uppercase; }
.part .short { display: block; font-size: .85em; font-weight: normal; text-transform: none; }
.note td, .case td { font-style: italic; }
.grave td { font-weight: bold; }
.level .label { position: relative; padding-left: 7.5mm; }
.box { position: absolute; left: 2mm; top: 1.4mm; width: 3.4mm; height: 3.4mm; border: .3mm solid #000; }
.totals { width: 120mm; break-inside: avoid; }
.totals .last th, .totals .last td { font-weight: bold; }
.sign { width: 80mm; margin: 4mm 0 0 auto; padding-bottom: 25mm; text-align: center; break-inside: avoid; }
.remarks { height: 22mm; border-bottom: .2mm dotted #000; }
.foot { margin-top: 3mm; font-size: 8pt; }
@media screen { body { padding: 8mm 4mm; } }
";

/// The forms of some sets, each on pages of its own.
pub(crate) fn page(
    sets: impl Iterator<Item = &'static CriteriaSet>,
    tongue: Tongue,
    filled: &Filled,
) -> String {
    let first = tongue.langs().first().map_or("vi", |lang| lang.code());
    let title = tongue.each(|lang| words::TITLE.get(lang)).into_iter().map(|(_, text)| escaped(&text));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{first}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        title.collect::<Vec<_>>().join(" / ")
    );
    for set in sets {
        form(&mut out, set, tongue, filled);
    }
    out.push_str("</body>\n</html>\n");
    out
}

/// What HTML would read as its own is escaped.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(sign),
        }
    }
    out
}

/// A text in its languages; all but the first stand apart.
fn said(tongue: Tongue, text: impl Fn(Lang) -> String) -> String {
    let texts = tongue.each(|lang| escaped(&text(lang)));
    let spans = texts.into_iter().enumerate().map(|(place, (lang, text))| {
        let class = if place == 0 { "" } else { " class=\"other\"" };
        format!("<span{class} lang=\"{}\">{text}</span>", lang.code())
    });
    spans.collect::<Vec<_>>().join(" ")
}

fn word(tongue: Tongue, words: Words) -> String {
    said(tongue, |lang| words.get(lang))
}

fn form(out: &mut String, set: &'static CriteriaSet, tongue: Tongue, filled: &Filled) {
    let name =
        said(tongue, |lang| format!("{} {}: {}", words::SET.get(lang), set.id(), set.name().get(lang)));
    let _ =
        writeln!(out, "<section class=\"form\">\n<h1>{}</h1>\n<h2>{name}</h2>", word(tongue, words::TITLE));
    about(out, set, tongue);
    out.push_str("<table class=\"lines\">\n");
    for (words, text) in filled.lines() {
        let name = word(tongue, words);
        let _ = writeln!(out, "<tr><th class=\"beside\">{name}</th><td>{}</td></tr>", escaped(text));
    }
    out.push_str("</table>\n");
    if !set.dossier_grounds().is_empty() {
        let _ = writeln!(out, "<h3 class=\"beside\">{}</h3>\n<ul>", word(tongue, words::ELIMINATED));
        for ground in set.dossier_grounds() {
            let _ = writeln!(out, "<li>{}</li>", said(tongue, |lang| ground.name().get(lang).to_owned()));
        }
        out.push_str("</ul>\n");
    }
    let _ = writeln!(out, "<p>{}</p>", word(tongue, words::HOW));
    if !set.minima().is_empty() {
        let _ = writeln!(out, "<p>{}</p>", word(tongue, words::MARKS));
    }
    table(out, set, tongue);
    totals(out, set, tongue);
    let _ = writeln!(
        out,
        "<h3 class=\"beside\">{}</h3>\n<div class=\"remarks\"></div>",
        word(tongue, words::REMARKS)
    );
    let _ = writeln!(out, "<p class=\"sign\">{}</p>", word(tongue, words::SIGNATURE));
    foot(out, set, tongue, filled);
    out.push_str("</section>\n");
}

fn about(out: &mut String, set: &CriteriaSet, tongue: Tongue) {
    let editions =
        |lang| set.editions().iter().map(|own| own.name().get(lang)).collect::<Vec<_>>().join("; ");
    let lines = [
        (words::UNDER, said(tongue, |lang| set.regime().criteria_annex().text(lang).to_string())),
        (words::EDITIONS, said(tongue, editions)),
        (words::SOURCE, said(tongue, |lang| set.source().text().get(lang).to_owned())),
        (words::READINGS, set.source().readings().to_string()),
    ];
    out.push_str("<ul class=\"about beside\">\n");
    for (words, text) in lines {
        let _ = writeln!(out, "<li>{}: {text}</li>", word(tongue, words));
    }
    out.push_str("</ul>\n");
}

fn table(out: &mut String, set: &'static CriteriaSet, tongue: Tongue) {
    out.push_str("<table class=\"grid\">\n<thead><tr>");
    let heads =
        [("code", words::NUMBER), ("", words::CRITERION), ("points", words::POINTS), ("given", words::GIVEN)];
    for (class, words) in heads {
        let _ = write!(out, "<th class=\"{class}\">{}</th>", word(tongue, words));
    }
    out.push_str("</tr></thead>\n");
    out.push_str("<tbody>\n");
    for row in rows(set) {
        tell(out, tongue, &row);
    }
    out.push_str("</tbody>\n</table>\n");
}

fn tell(out: &mut String, tongue: Tongue, row: &Row) {
    let _ = match row {
        Row::Part { part, max, attainable } => {
            let name = said(tongue, |lang| {
                format!("{} {}: {}", words::PART.get(lang), part.code(), part.name().get(lang))
            });
            let short = (attainable < max).then(|| {
                let text = said(tongue, |lang| format!("({} {attainable})", words::ATTAINABLE.get(lang)));
                format!(" <span class=\"short\">{text}</span>")
            });
            let short = short.unwrap_or_default();
            writeln!(
                out,
                "<tr class=\"part\"><th colspan=\"2\">{name}{short}</th><th class=\"points\">{max}</th><th></th></tr>"
            )
        }
        Row::Section(section) => {
            let name = said(tongue, |lang| section.name().get(lang).to_owned());
            let (code, max) = (section.code(), section.max());
            writeln!(
                out,
                "<tr class=\"section\"><th>{code}</th><th>{name}</th><th class=\"points\">{max}</th><th></th></tr>"
            )
        }
        Row::Criterion(criterion) => {
            let name = said(tongue, |lang| criterion.name().get(lang).to_owned());
            let (code, max) = (criterion.code(), (*criterion).max());
            writeln!(
                out,
                "<tr class=\"title\"><th>{code}</th><th>{name}</th><th class=\"points\">{max}</th><td></td></tr>"
            )
        }
        Row::Note(note) => {
            let class = if is_grave(note) { "note grave" } else { "note" };
            spanning(out, class, &said(tongue, |lang| note.text().get(lang).to_owned()))
        }
        Row::Case(case) => spanning(out, "case", &said(tongue, |lang| case.text(lang).to_string())),
        Row::Level(level) => {
            let label = said(tongue, |lang| level.label().get(lang).to_owned());
            writeln!(
                out,
                "<tr class=\"level\"><td></td><td class=\"label\"><span class=\"box\"></span>{label}</td><td class=\"points\">{}</td><td></td></tr>",
                score(*level)
            )
        }
    };
}

fn spanning(out: &mut String, class: &str, text: &str) -> std::fmt::Result {
    writeln!(out, "<tr class=\"{class}\"><td></td><td colspan=\"3\">{text}</td></tr>")
}

fn totals(out: &mut String, set: &CriteriaSet, tongue: Tongue) {
    let rules = set.regime().last_edition().rules();
    out.push_str("<table class=\"grid totals\">\n<thead><tr>");
    for (class, words) in [("", words::PART), ("points", words::MAXIMUM), ("given", words::GIVEN)] {
        let _ = write!(out, "<th class=\"{class}\">{}</th>", word(tongue, words));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for part in Part::ALL {
        let name = said(tongue, |lang| format!("{}. {}", part.code(), part.name().get(lang)));
        let max = rules.part_max(*part);
        let _ = writeln!(out, "<tr><td>{name}</td><td class=\"points\">{max}</td><td></td></tr>");
    }
    let total: u32 = Part::ALL.iter().map(|part| u32::from(rules.part_max(*part))).sum();
    let name = word(tongue, words::TOTAL);
    let _ = writeln!(
        out,
        "<tr class=\"last\"><td>{name}</td><td class=\"points\">{total}</td><td></td></tr>\n</tbody>\n</table>"
    );
}

fn foot(out: &mut String, set: &CriteriaSet, tongue: Tongue, filled: &Filled) {
    out.push_str("<div class=\"foot\">\n");
    if set.errata().next().is_some() {
        let _ = writeln!(out, "<h3 class=\"beside\">{}</h3>\n<ul>", word(tongue, words::ERRATA));
        for erratum in set.errata() {
            let _ = writeln!(out, "<li>{}</li>", said(tongue, |lang| super::told(erratum, lang)));
        }
        out.push_str("</ul>\n");
    }
    let _ = writeln!(out, "<p>{}</p>", word(tongue, words::OWN_WORDS));
    if let Some(revision) = filled.revision {
        let _ = writeln!(out, "<p class=\"beside\">{}: {revision}</p>", word(tongue, words::REVISION));
    }
    out.push_str("</div>\n");
}
