//! The table of all error codes in the documentation, compared with the source.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use ocop::{Allowed, Lang, Said};

use crate::problems::{Provoked, codes_in_the_source, every_problem};

/// Where the documentation takes the table from.
const FILE: &str = "src/codes.md";

/// How much of a text a cell shows.
const SHOWN: usize = 220;

/// Whether a source file makes a name public: it defines it, or hands it on.
fn makes_public(source: &str, name: &str) -> bool {
    let is_word = |text: &str| text.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == name);
    let defined = ["struct", "enum"].iter().any(|kind| {
        source.lines().any(|line| line.starts_with(&format!("pub {kind} {name}")) && is_word(line))
    });
    defined || source.split(';').filter_map(|part| part.split_once("pub use ")).any(|(_, used)| is_word(used))
}

/// The path of a type, as a user of the library writes it.
fn path(full: &str) -> String {
    const MODULES: [(&str, &str); 17] = [
        ("", "lib"),
        ("date::", "base/date"),
        ("term::", "base/term"),
        ("law::", "law"),
        ("catalogue::", "catalogue"),
        ("rating::", "rating"),
        ("certificate::", "certificate"),
        ("producer::", "producer"),
        ("place::", "place"),
        ("dossier::", "dossier"),
        ("procedure::", "procedure"),
        ("papers::", "papers"),
        ("supervision::", "supervision"),
        ("upgrade::", "upgrade"),
        ("crosswalk::", "crosswalk"),
        ("registry::", "registry"),
        ("wire::", "wire"),
    ];
    let name = full.split('<').next().and_then(|full| full.rsplit("::").next()).expect("a type has a name");
    let read = |file: &str| std::fs::read_to_string(super::root().join(format!("src/{file}.rs"))).unwrap();
    let public = MODULES.iter().find(|(_, file)| makes_public(&read(file), name));
    let (module, _) = public.unwrap_or_else(|| panic!("{full} is public nowhere"));
    format!("{module}{name}")
}

fn cell(text: &str) -> String {
    let mut shown: String = text.chars().take(SHOWN).collect();
    if shown.len() < text.len() {
        shown.truncate(shown.rfind(' ').unwrap_or(shown.len()));
        shown.push('…');
    }
    let mut escaped = String::new();
    for letter in shown.chars() {
        if "|<>[]*_`\\".contains(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// What the details of an error may name.
fn fields(problem: &dyn Provoked) -> BTreeSet<(u8, &'static str)> {
    let details = problem.details();
    let named = [
        (details.set.is_some(), "set"),
        (details.criterion.is_some(), "criterion"),
        (details.member.is_some(), "member"),
        (details.field.is_some(), "field"),
        (details.given.is_some(), "given"),
        (details.allowed != Allowed::Unsaid, "allowed"),
    ];
    let numbered = (0_u8..).zip(named);
    numbered.filter(|(_, (is_named, _))| *is_named).map(|(place, (_, name))| (place, name)).collect()
}

#[derive(Default)]
struct Row {
    types: BTreeSet<String>,
    fields: BTreeSet<(u8, &'static str)>,
    says: Option<[String; 2]>,
}

fn rows() -> BTreeMap<&'static str, Row> {
    let mut rows: BTreeMap<&'static str, Row> = BTreeMap::new();
    for problem in every_problem() {
        let row = rows.entry(problem.code()).or_default();
        row.types.insert(path((*problem).type_name()));
        row.fields.extend(fields(&*problem));
        let says = [Lang::En, Lang::Vi].map(|lang| Said::new(&*problem, lang).to_string());
        // The shortest example says it best.
        if row.says.as_ref().is_none_or(|[en, _]| says[0].len() < en.len()) {
            row.says = Some(says);
        }
    }
    rows
}

fn table() -> String {
    let mut text = String::from("| code | says | nội dung | type | names |\n|---|---|---|---|---|\n");
    for (code, row) in rows() {
        let [en, vi] = row.says.expect("an error says something");
        let types: Vec<String> = row
            .types
            .iter()
            .map(|name| format!("[`{}`](crate::{name})", name.rsplit("::").next().unwrap()))
            .collect();
        let fields: Vec<&str> = row.fields.iter().map(|(_, name)| *name).collect();
        let fields = if fields.is_empty() { String::from("-") } else { fields.join(", ") };
        let _ =
            writeln!(text, "| `{code}` | {} | {} | {} | {fields} |", cell(&en), cell(&vi), types.join(", "));
    }
    text
}

#[test]
fn the_documentation_lists_every_code_of_the_source_with_what_it_says() {
    super::hold("../../src/codes.md", &table());
    let signed = std::fs::read_to_string(super::root().join(FILE)).unwrap();
    let listed: BTreeSet<String> = signed
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`').map(|(code, _)| code.to_owned()))
        .collect();
    // Nothing can bring this one about: errors of a sheet are never none.
    let mut known = codes_in_the_source();
    known.remove("invalid_sheet");
    let missing: Vec<_> = known.difference(&listed).collect();
    assert!(missing.is_empty(), "not in the table: {missing:?}");
    let rows = signed.lines().filter(|line| line.starts_with("| `")).count();
    assert_eq!(rows, listed.len(), "a code has one row");
}

/// Rewrites the table of the documentation.
#[test]
#[ignore = "rewrites the table of codes in the documentation; read every changed line first"]
fn rewrite_the_table_of_codes() {
    std::fs::write(super::root().join(FILE), table()).unwrap();
}
