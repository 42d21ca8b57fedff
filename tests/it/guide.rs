//! The guide shows whole programs: nothing that they need is hidden, and the crates that they use are named.

use std::path::Path;

/// The chapters: their names and their lines.
fn chapters() -> Vec<(String, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/guide");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let source = std::fs::read_to_string(&path).unwrap();
        let lines = source.lines().filter_map(|line| line.strip_prefix("//!"));
        let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned()).collect();
        found.push((path.file_stem().unwrap().to_string_lossy().into_owned(), lines));
    }
    found.sort();
    found
}

/// The programs of a chapter.
fn programs(lines: &[String]) -> Vec<Vec<&str>> {
    let mut found = Vec::new();
    let mut open: Option<(bool, Vec<&str>)> = None;
    for line in lines {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(fence)) => open = Some((fence.is_empty(), Vec::new())),
            (Some(_), Some(_)) => {
                found.extend(open.take().filter(|(is_rust, _)| *is_rust).map(|(_, program)| program));
            }
            (Some((_, program)), None) => program.push(line),
            (None, None) => {}
        }
    }
    found
}

/// What a reader who copies a program would stumble over.
fn flaws(name: &str, lines: &[String], first: &[String]) -> Vec<String> {
    let mut flaws = Vec::new();
    for program in programs(lines) {
        let hidden = program.iter().filter(|line| line.starts_with("# ") || **line == "#");
        flaws.extend(hidden.map(|line| format!("{name} hides {line:?}")));
        let questions =
            program.iter().any(|line| line.contains("?;") || line.contains("?.") || line.ends_with('?'));
        if questions && !program.iter().any(|line| line.starts_with("fn main() -> Result<")) {
            flaws.push(format!("{name} has a program without a main: {:?}", program.first()));
        }
        for used in ["time", "serde", "serde_json", "rusqlite"] {
            let path = format!("{used}::");
            let starts = |line: &&&str| {
                line.match_indices(&path).any(|(at, _)| {
                    !line[..at]
                        .ends_with(|letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':')
                })
            };
            let added = format!("cargo add {used}");
            let names = |line: &String| {
                line.match_indices(&added).any(|(at, _)| {
                    !line[at + added.len()..]
                        .starts_with(|letter: char| letter.is_alphanumeric() || letter == '_')
                })
            };
            if program.iter().any(|line| starts(&line)) && !lines.iter().chain(first).any(names) {
                flaws.push(format!("{name} uses {used} and does not name it"));
            }
        }
    }
    flaws
}

#[test]
fn a_program_of_the_guide_can_be_copied_as_it_stands() {
    let chapters = chapters();
    let first = &chapters.iter().find(|(name, _)| name == "first_rating").unwrap().1;
    let first: Vec<String> = first.iter().filter(|line| line.contains("cargo add time")).cloned().collect();
    let wrong: Vec<String> = chapters.iter().flat_map(|(name, lines)| flaws(name, lines, &first)).collect();
    assert_eq!(wrong, [""; 0]);
    let all: usize = chapters.iter().map(|(_, lines)| programs(lines).len()).sum();
    assert!(all >= 30, "only {all} programs");
}

#[test]
fn what_a_reader_would_stumble_over_is_told() {
    let told = |text: &str| {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        flaws("chapter", &lines, &[]).len()
    };
    assert_eq!(told("```\nfn main() {\n    let one = 1;\n}\n```"), 0);
    assert_eq!(told("```\n# let one = 1;\nlet two = one;\n```"), 1);
    assert_eq!(told("```\nlet one = first()?;\n```"), 1);
    assert_eq!(told("```\nuse time::Date;\n```"), 1);
    assert_eq!(told("`cargo add time --features macros`\n```\nuse time::Date;\n```"), 0);
    assert_eq!(told("cargo add serde_json\n```\nserde::Serialize\n```"), 1);
    assert_eq!(told("```\nuse ocop::time::Date;\n```"), 0);
}

#[test]
fn the_index_of_the_guide_has_every_chapter() {
    let index = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/guide.rs")).unwrap();
    for (name, _) in chapters() {
        assert!(index.contains(&format!("]({name})")), "{name}");
        assert!(index.contains(&format!("pub mod {name};")), "{name}");
    }
}
