//! Papers as one HTML page that needs no other file and prints on A4.

use std::fmt::Write as _;

use ocop::law::{PaperFact, PaperTable};
use ocop::papers::{Paper, PaperItem, PaperText};
use ocop::{Lang, Say as _};

use super::{
    MOTTO, NATION, NOTHING_BLANK, PLACE_AND_DAY, REVISION, STILL_BLANK, Tongue, Words, pick, wording,
};

const STYLE: &str = "
@page { size: A4; margin: 16mm 15mm 16mm 20mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 8pt; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 175mm; font: 11pt/1.35 'Times New Roman', 'Liberation Serif', 'DejaVu Serif', serif; color: #000; }
.paper + .paper { break-before: page; }
.nation { margin: 0; text-align: center; text-transform: uppercase; font-weight: bold; font-size: 10.5pt; }
.motto { margin: 0 auto 5mm; width: max-content; text-align: center; font-weight: bold; border-bottom: .3mm solid #000; }
.number { margin: 0 0 3mm; text-align: right; font-size: 9.5pt; font-style: italic; }
h1 { margin: 0 0 5mm; font-size: 14pt; text-align: center; text-transform: uppercase; }
h2 { margin: 4mm 0 1.5mm; font-size: 11.5pt; break-after: avoid; }
h3 { margin: 3mm 0 1mm; font-size: 10.5pt; break-after: avoid; }
.other { font-size: .85em; font-style: italic; font-weight: normal; text-transform: none; color: #333; }
h1 .other, .nation .other, .motto .other { display: block; }
.other::before { content: '/ '; }
h1 .other::before, .nation .other::before, .motto .other::before { content: ''; }
.line { display: flex; align-items: baseline; margin: 1.2mm 0; gap: 2mm; break-inside: avoid; }
.line .value { flex: 1; min-height: 5.5mm; border-bottom: .2mm dotted #000; white-space: pre-line; }
.line.long { display: block; }
.line.long .value { display: block; min-height: 6mm; }
.line.long .value.blank { min-height: 18mm; }
.tick { display: flex; margin: 1mm 0; gap: 3mm; }
.box { flex: none; position: relative; width: 4mm; height: 4mm; margin-top: .6mm; border: .3mm solid #000; }
.box.ticked::after { content: '\u{2713}'; position: absolute; left: .3mm; top: -1.6mm; font-size: 12pt; font-family: 'DejaVu Sans', sans-serif; }
.statement { margin: 2mm 0; text-align: justify; }
.guidance { margin: 1mm 0 2mm; font-size: 10pt; font-style: italic; }
table { width: 100%; margin: 1mm 0 3mm; border-collapse: collapse; font-size: 8.5pt; line-height: 1.25; }
th, td { padding: .6mm 1.2mm; border: .2mm solid #000; vertical-align: top; text-align: left; }
thead { display: table-header-group; }
thead th { text-align: center; background: #e8e8e8; }
tr { break-inside: avoid; }
td.number-cell { text-align: center; white-space: nowrap; }
td .other { display: block; }
.self_assessment td:last-child { width: 38mm; }
.sign { width: 82mm; margin: 4mm 0 2mm auto; padding-bottom: 22mm; text-align: center; break-inside: avoid; }
.sign .other { display: block; }
.sign .other::before { content: ''; }
.sign p { margin: 0; }
.foot { margin-top: 5mm; font-size: 8pt; color: #333; }
.foot p { margin: .5mm 0; }
.blanks { margin-top: 8mm; padding: 3mm 5mm; border: .3mm solid #b9862b; background: #fdf6e7; font-size: 9.5pt; }
.blanks ul { margin: 0; padding-left: 5mm; }
@media screen { body { padding: 10mm 4mm; } }
@media print { .blanks { display: none; } }
";

/// Papers, each on pages of its own.
pub(crate) fn page(papers: &[Paper], tongue: Tongue) -> String {
    let first = tongue.langs().first().map_or("vi", |lang| lang.code());
    let titles = papers.iter().map(|paper| {
        tongue.of(paper.title()).into_iter().map(|(_, title)| escaped(&title)).collect::<Vec<_>>().join(" / ")
    });
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{first}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        titles.collect::<Vec<_>>().join("; ")
    );
    for paper in papers {
        one(&mut out, paper, tongue);
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
    said(tongue, |lang| pick(lang, words).to_owned())
}

fn text(tongue: Tongue, text: &PaperText) -> String {
    said(tongue, |lang| text.get(lang).to_owned())
}

fn one(out: &mut String, paper: &Paper, tongue: Tongue) {
    let basis = said(tongue, |lang| paper.basis().text(lang).to_string());
    let _ = writeln!(
        out,
        "<section class=\"paper\">\n<p class=\"number\">{} · {basis}</p>\n<p class=\"nation\">{}</p>\n<p class=\"motto\">{}</p>\n<h1>{}</h1>",
        text(tongue, paper.number()),
        word(tongue, NATION),
        word(tongue, MOTTO),
        text(tongue, paper.title()),
    );
    for section in paper.sections() {
        let _ = writeln!(out, "<h2>{}</h2>", text(tongue, section.heading()));
        for item in section.items() {
            line(out, item, tongue);
        }
    }
    let _ = writeln!(
        out,
        "<div class=\"foot\"><p>{}</p><p>{}: {}</p></div>",
        word(tongue, wording(paper)),
        word(tongue, REVISION),
        paper.revision(),
    );
    let _ = writeln!(out, "<aside class=\"blanks\">\n<h3>{}</h3>", word(tongue, STILL_BLANK));
    let blanks = paper.blanks();
    if blanks.is_empty() {
        let _ = writeln!(out, "<p>{}</p>", word(tongue, NOTHING_BLANK));
    } else {
        let _ = writeln!(out, "<ul>");
        for blank in &blanks {
            let _ = writeln!(out, "<li>{}</li>", said(tongue, |lang| blank.text(lang).to_string()));
        }
        let _ = writeln!(out, "</ul>");
    }
    out.push_str("</aside>\n</section>\n");
}

/// Whether a fact is told at length, and needs lines of its own.
fn is_long(fact: PaperFact, label: &PaperText, value: Option<&PaperText>) -> bool {
    use PaperFact::{
        Changes, FindingIdea, FindingLabour, FindingOrigin, FindingWisdom, History, Market, Opinions,
        Organisation, Plan, ProductDescription, Production, Proposal, Quality, Results, Updates,
    };
    let letters = |text: &PaperText| text.get(Lang::Vi).chars().count();
    let at_length = matches!(
        fact,
        Changes
            | FindingIdea
            | FindingLabour
            | FindingOrigin
            | FindingWisdom
            | History
            | Market
            | Opinions
            | Organisation
            | Plan
            | ProductDescription
            | Production
            | Proposal
            | Quality
            | Results
            | Updates
    );
    at_length || letters(label) > 50 || value.is_some_and(|value| letters(value) > 70)
}

fn line(out: &mut String, item: &PaperItem, tongue: Tongue) {
    // Writing into a string cannot fail.
    let _ = match item {
        PaperItem::Field { fact, label, value } => {
            let long = if is_long(*fact, label, value.as_ref()) { " long" } else { "" };
            let blank = if value.is_none() { " blank" } else { "" };
            let told = value.as_ref().map_or_else(String::new, |value| text(tongue, value));
            writeln!(
                out,
                "<div class=\"line{long}\"><span class=\"label\">{}:</span><span class=\"value{blank}\">{told}</span></div>",
                text(tongue, label)
            )
        }
        PaperItem::Tick { label, ticked, .. } => {
            let class = if *ticked == Some(true) { "box ticked" } else { "box" };
            writeln!(
                out,
                "<div class=\"tick\"><span class=\"{class}\"></span><span>{}</span></div>",
                text(tongue, label)
            )
        }
        PaperItem::Table { table: kind, label, columns, rows } => {
            table(out, (*kind, label), columns, rows, tongue)
        }
        PaperItem::Statement(told) => writeln!(out, "<p class=\"statement\">{}</p>", text(tongue, told)),
        PaperItem::Guidance(told) => writeln!(out, "<p class=\"guidance\">{}</p>", text(tongue, told)),
        PaperItem::Signature(role) => writeln!(
            out,
            "<div class=\"sign\"><p>{}</p><p><b>{}</b></p></div>",
            word(tongue, PLACE_AND_DAY),
            text(tongue, role)
        ),
        _ => Ok(()),
    };
}

fn table(
    out: &mut String,
    (kind, label): (PaperTable, &PaperText),
    columns: &[PaperText],
    rows: &[Vec<Option<PaperText>>],
    tongue: Tongue,
) -> std::fmt::Result {
    write!(out, "<h3>{}</h3>\n<table class=\"{kind}\">\n<thead><tr>", text(tongue, label))?;
    for column in columns {
        write!(out, "<th>{}</th>", text(tongue, column))?;
    }
    writeln!(out, "</tr></thead>\n<tbody>")?;
    for row in rows {
        write!(out, "<tr>")?;
        for cell in row {
            let told = cell.as_ref().map_or_else(String::new, |cell| text(tongue, cell));
            let is_number = cell.as_ref().is_some_and(|cell| {
                cell.get(Lang::Vi).chars().all(|sign| sign.is_ascii_digit() || ".,/–".contains(sign))
            });
            let class = if is_number { " class=\"number-cell\"" } else { "" };
            write!(out, "<td{class}>{told}</td>")?;
        }
        writeln!(out, "</tr>")?;
    }
    writeln!(out, "</tbody>\n</table>")
}
