//! The figures of the chapter on trust are those that the checks keep.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn chapter() -> String {
    // Lines are broken anywhere.
    text("src/guide/trust.rs")
        .lines()
        .map(|line| line.trim_start_matches("//!").trim())
        .collect::<Vec<_>>()
        .join(" ")
}

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

/// Every Rust file of a folder and of those in it.
fn sources(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    for path in files(folder) {
        if path.is_dir() {
            found.extend(sources(path.to_str().unwrap()));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(fs::read_to_string(path).unwrap());
        }
    }
    found
}

/// A number as the chapter writes it: 9,510.
fn told(count: usize) -> String {
    let digits = count.to_string();
    let mut written = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}

fn is_told(what: &str) {
    let chapter = chapter();
    assert!(chapter.contains(what), "the chapter on trust does not say: {what}");
}

#[test]
fn numbers_are_written_with_a_comma_between_thousands() {
    assert_eq!([7, 137, 1_199, 9_510, 103_480_106].map(told), ["7", "137", "1,199", "9,510", "103,480,106"]);
}

#[test]
fn the_properties_are_counted_in_the_tests_themselves() {
    let count: usize = sources("tests").iter().map(|source| properties(source)).sum();
    println!("{count} properties");
    is_told(&format!("properties * | {} among them", told(count)));
}

/// The functions in the blocks of proptest.
fn properties(source: &str) -> usize {
    let blocks = source.split("\nproptest! {\n").skip(1).map(|rest| rest.split("\n}").next().unwrap());
    blocks.map(|block| block.lines().filter(|line| line.starts_with("    fn ")).count()).sum()
}

#[test]
fn cases_and_forms_are_as_many_as_there_are() {
    let cases: usize = files("tests/conformance")
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| {
            let read: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
            read["cases"].as_array().map_or(0, Vec::len)
        })
        .sum();
    is_told(&format!("conformance * | {} cases", told(cases)));
    let forms = files("tests/golden/stored/0.1.0").len();
    assert_eq!(forms, files("tests/schema").len());
    is_told(&format!("stored forms * | {}, kept", told(forms)));
}

/// The cells of the last row of a table.
fn sums(page: &str) -> Vec<String> {
    let page = text(page);
    let row = page.lines().find(|line| line.starts_with("| all |")).unwrap();
    row.trim_matches('|').split('|').skip(1).map(|cell| cell.trim().to_owned()).collect()
}

#[test]
fn mutants_and_executions_are_those_of_their_own_pages() {
    let of_code = sums("tests/code-mutation/README.md");
    let [all, refused, killed, explained, open] = of_code.as_slice() else { panic!("{of_code:?}") };
    assert_eq!(open, "0");
    is_told(&format!("{all} mutants, none open"));
    is_told(&format!("of {all} mutants of the deciding modules, {refused} do not compile"));
    is_told(&format!("tests tell {killed}, and {explained} change nothing"));
    let reasons = text("tests/code-mutation/explained.txt");
    let reasons = reasons.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).count();
    assert_eq!(*explained, told(reasons), "each with its reason");
    let executions = sums("tests/fuzz/README.md");
    is_told(&format!("{} executions", executions[0]));
    let signed = text("tests/new-decision/signed.txt").lines().count();
    is_told(&format!("{} tests of `it` state what is signed today", told(signed)));
    is_told(&format!("all but {} tests hold", told(signed)));
}

#[test]
fn what_costly_inputs_cost_is_the_table_of_their_page() {
    let page = text("tests/hostile/README.md");
    let rows = page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| reader"));
    is_told(&format!("a table of {} rows", told(rows.clone().count())));
    // No figure of the table is above what is promised.
    let factor: f64 = 32.0;
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let number = |place: usize| cells[place].parse::<f64>().unwrap();
        assert!(number(3) <= factor && number(4) <= 2.0 * factor && number(5) <= factor, "{row}");
    }
    is_told("at most 32 times the input");
}
