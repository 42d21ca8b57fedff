//! Every word and every place in the law that the library says, held against the files that were signed.
//!
//! The forms, the catalogue, the crosswalk and the procedures have files and tests of their own; here are the other ones.

use std::path::{Path, PathBuf};

mod citations;
mod codes;
mod messages;
mod record;

/// Where the signed files are. A check that changes words tells where its copy of the tree stands.
pub(crate) fn root() -> PathBuf {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    root.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).to_owned())
}

/// Every line in which a text differs from the signed one: what stands there now, and what was signed.
///
/// A line that came or went moves those after it; it is told alone.
pub(crate) fn differences(name: &str, now: &str, signed: &str) -> Vec<String> {
    let (now, signed): (Vec<&str>, Vec<&str>) = (now.lines().collect(), signed.lines().collect());
    let mut told = Vec::new();
    let (mut at, mut then) = (0, 0);
    while at < now.len() || then < signed.len() {
        let same = |ahead: usize, behind: usize| {
            now.get(at + ahead).is_some_and(|line| signed.get(then + behind) == Some(line))
        };
        if same(0, 0) {
            (at, then) = (at + 1, then + 1);
        } else if same(1, 0) && !same(1, 1) {
            told.push(format!("{name}:{} is new\n  {}", at + 1, now[at]));
            at += 1;
        } else if same(0, 1) && !same(1, 1) {
            told.push(format!("{name}:{} is gone\n  {}", then + 1, signed[then]));
            then += 1;
        } else {
            let line = |lines: &[&str], place: usize| lines.get(place).copied().unwrap_or("").to_owned();
            told.push(format!(
                "{name}:{}\n  {}\n  instead of\n  {}",
                at + 1,
                line(&now, at),
                line(&signed, then)
            ));
            (at, then) = (at + 1, then + 1);
        }
    }
    told
}

/// Holds a text against the signed file of a name; tells all lines that differ.
pub(crate) fn hold(name: &str, now: &str) {
    let signed = std::fs::read_to_string(root().join("tests/golden").join(name)).unwrap_or_default();
    let told = differences(name, now, &signed);
    assert!(told.is_empty(), "{} lines differ:\n{}", told.len(), told.join("\n"));
}

/// Writes the signed file of a name anew.
pub(crate) fn rewrite(name: &str, now: &str) {
    std::fs::write(root().join("tests/golden").join(name), now).unwrap();
}

#[test]
fn a_line_that_changed_came_or_went_is_told_and_no_other() {
    let signed = "a\nb\nc\nd\n";
    let told = |now| differences("file", now, signed);
    assert_eq!(told(signed), [""; 0]);
    assert_eq!(told("a\nx\nc\ny\n"), ["file:2\n  x\n  instead of\n  b", "file:4\n  y\n  instead of\n  d"]);
    assert_eq!(told("a\nb\nx\nc\nd\n"), ["file:3 is new\n  x"]);
    assert_eq!(told("a\nc\nd\n"), ["file:2 is gone\n  b"]);
    assert_eq!(told("a\nb\nc\n"), ["file:4\n  \n  instead of\n  d"]);
}
