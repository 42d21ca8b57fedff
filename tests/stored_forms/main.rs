//! Every stored form of this release: its JSON schema, and values of it that are kept for good.
//!
//! `tests/schema/*.json` and `tests/golden/stored/0.1.0/*.json` were written by the ignored tests
//! here. The schemas follow the types; the golden values never change again: what 0.1.0 wrote is read
//! by every later release, and comes back as it was.
//!
//! ```text
//! cargo test --all-features --test stored_forms -- --ignored schemas_are_written
//! cargo test --all-features --test stored_forms -- --ignored golden_values_are_written
//! ```
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected must fail"
)]

mod forms;
mod one_form;
mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use forms::{Form, Said, forms};
use serde_json::Value;

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)
}

fn files(folder: &Path) -> BTreeMap<String, Value> {
    let read = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = read.map(|entry| entry.expect("an entry").path());
    paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).expect("a file is text");
            (name, serde_json::from_str(&text).expect("a file is JSON"))
        })
        .collect()
}

fn write(folder: &Path, name: &str, value: &Value) {
    fs::create_dir_all(folder).expect("the folder is there");
    let text = serde_json::to_string_pretty(value).expect("JSON is written") + "\n";
    fs::write(folder.join(format!("{name}.json")), text).expect("the file is written");
}

#[test]
#[ignore = "writes the schemas"]
fn schemas_are_written() {
    for form in forms() {
        write(&folder("schema"), form.name, &(form.schema)());
    }
}

#[test]
fn the_schemas_are_those_of_the_types() {
    let mut kept = files(&folder("schema"));
    for form in forms() {
        let schema = kept.remove(form.name).unwrap_or_else(|| panic!("no schema of {}", form.name));
        assert_eq!(schema, (form.schema)(), "the form of {} changed: write the schemas again", form.name);
    }
    assert!(kept.is_empty(), "schemas of nothing: {:?}", kept.keys());
}

/// The values that 0.1.0 wrote.
const GOLDEN: &str = "golden/stored/0.1.0";

/// Every part of a value, itself too.
fn parts<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
    found.push(value);
    match value {
        Value::Object(fields) => fields.values().for_each(|part| parts(part, found)),
        Value::Array(list) => list.iter().for_each(|part| parts(part, found)),
        _ => {}
    }
}

/// Values of a form: those made for it, else up to three that stand within other values.
fn golden(form: &Form, within: &[&Value]) -> Vec<Value> {
    let Some(again) = form.again.filter(|_| form.values.is_empty()) else { return form.values.clone() };
    let mut found: Vec<Value> = Vec::new();
    for part in within.iter().filter(|part| part.is_object()) {
        if found.len() < 3 && !found.contains(part) && again(part).as_ref() == Ok(*part) {
            found.push((*part).clone());
        }
    }
    found
}

#[test]
#[ignore = "writes golden values of forms that have none; those that are there stay"]
fn golden_values_are_written() {
    let there = if folder(GOLDEN).exists() { files(&folder(GOLDEN)) } else { BTreeMap::new() };
    let mut within = Vec::new();
    values::pool().for_each(|value| parts(value, &mut within));
    for form in forms().iter().filter(|form| !there.contains_key(form.name)) {
        let values = golden(form, &within);
        if !values.is_empty() {
            write(&folder(GOLDEN), form.name, &Value::Array(values));
        }
    }
}

/// The value without its sentences: a later release may word them better, and changes nothing else.
fn without_sentences(value: &Value) -> Value {
    match value {
        Value::Object(fields) if fields.keys().eq(["en", "vi"]) => Value::Null,
        Value::Object(fields) => {
            fields.iter().map(|(name, part)| (name.clone(), without_sentences(part))).collect()
        }
        Value::Array(list) => list.iter().map(without_sentences).collect(),
        other => other.clone(),
    }
}

#[test]
fn what_the_first_release_wrote_is_read_and_written_back_as_it_was() {
    let mut kept = files(&folder(GOLDEN));
    let (mut count, mut missing, mut wrong) = (0, Vec::new(), Vec::new());
    for form in forms() {
        let Some(values) = kept.remove(form.name) else {
            missing.push(form.name);
            continue;
        };
        let values = values.as_array().expect("a list of values").clone();
        assert!(!values.is_empty(), "{} has no golden value", form.name);
        for value in values {
            count += 1;
            let Some(again) = form.again else { continue };
            match again(&value) {
                Ok(again) if without_sentences(&again) == without_sentences(&value) => {}
                Ok(again) => wrong.push(format!("{}: {value} is written back as {again}", form.name)),
                Err(error) => wrong.push(format!("{}: {error}: {value}", form.name)),
            }
        }
    }
    assert!(kept.is_empty(), "golden values of no form: {:?}", kept.keys());
    println!("{count} golden values");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let named: Vec<&str> = WITHOUT_GOLDEN.iter().map(|(name, _)| *name).collect();
    assert_eq!(missing, named, "forms without a golden value");
}

#[test]
fn what_the_first_release_recorded_verifies() {
    let kept = files(&folder(GOLDEN));
    let mut count = 0;
    macro_rules! verified {
        ($($Record:ty: $name:literal),*) => {$(
            for value in kept[$name].as_array().expect("a list of values") {
                let record: $Record = serde_json::from_value(value.clone()).expect("a record is read");
                assert!(record.verify().is_empty(), "{}: {:?}", $name, record.verify());
                count += 1;
            }
        )*};
    }
    verified! {
        ocop::AssessmentRecord: "AssessmentRecord", ocop::certificate::CertificateRecord: "CertificateRecord",
        ocop::dossier::FilingRecord: "FilingRecord", ocop::procedure::ProcedureRecord: "ProcedureRecord",
        ocop::supervision::SupervisionRecord: "SupervisionRecord"
    }
    assert!(count >= 8, "{count} records");
}

#[test]
fn what_is_displayed_is_the_stored_text_or_the_english_one_and_nothing_says_nothing() {
    let kept = files(&folder(GOLDEN));
    let (mut said, mut shown, mut wrong) = (0, 0, Vec::new());
    for form in forms() {
        let (Some(of), Some(values)) = (form.said, kept.get(form.name)) else { continue };
        for value in values.as_array().expect("a list of values") {
            let Said { words, displayed, reread } = of(value).expect("a golden value is read");
            if let Some([vi, en]) = &words {
                said += 1;
                if vi.trim().is_empty() || en.trim().is_empty() {
                    wrong.push(format!("{} says nothing: {value}", form.name));
                }
            }
            if let Some(displayed) = displayed {
                shown += 1;
                let is_said = words.is_some_and(|[_, en]| en == displayed);
                let stored = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                // A former commune stands alone, or with the district that a part of it lay in.
                let is_commune = form.name == "Predecessor"
                    && value["commune"].as_str().is_some_and(|code| format!("former/{code}") == displayed);
                if !is_said && displayed != stored && !is_commune && reread.as_ref() != Some(value) {
                    wrong.push(format!("{}: {value} is displayed as {displayed:?}", form.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(said > 200 && shown > 120, "{said} {shown}");
}

/// The types that the source stores as fields or as text, by the macros that do so.
fn stored_types() -> BTreeSet<String> {
    fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("the source is there") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                sources(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut paths);
    let mut types = BTreeSet::new();
    for path in paths {
        let text = fs::read_to_string(&path).expect("a source is text");
        for (start, named) in [("stored! {", true), ("stored_as_text! {", false)] {
            for block in text.split(start).skip(1) {
                let block = block.split('}').next().unwrap_or_default();
                for row in block.split(',').map(str::trim).filter(|row| !row.contains(['$', '(', '/'])) {
                    let name = if named { row.split_once(" as ").map(|(name, _)| name) } else { Some(row) };
                    types.extend(name.filter(|name| !name.is_empty()).map(|name| name.trim().to_owned()));
                }
            }
        }
    }
    types
}

/// Forms that only stand within another one, whose schema has them.
const WITHIN: &[&str] = &["Attestations"];

#[test]
fn every_type_that_is_stored_has_a_schema() {
    let listed: BTreeSet<String> = forms().iter().map(|form| form.name.to_owned()).collect();
    let types = stored_types();
    assert!(types.len() > 100, "{}", types.len());
    let missing: Vec<&String> =
        types.iter().filter(|name| !listed.contains(*name) && !WITHIN.contains(&name.as_str())).collect();
    assert!(missing.is_empty(), "no schema of {missing:?}");
}

/// Forms without a golden value, each with its reason.
const WITHOUT_GOLDEN: &[(&str, &str)] = &[];
