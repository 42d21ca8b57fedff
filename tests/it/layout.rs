//! How the modules stand on each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The floors of the house, lowest first. A module uses those of lower floors alone, and its own.
const FLOORS: &[&[&str]] = &[
    &["base"],
    &["law"],
    &["catalogue"],
    &["decisions"],
    &["rating"],
    &["certificate", "producer", "place"],
    &["dossier", "supervision"],
    &["procedure", "upgrade"],
    &["papers"],
    &["crosswalk"],
    &["registry"],
    &["wire"],
    &["proptest1"],
    &["guide"],
];

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

pub(crate) fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The code of a file: no comments, no documentation.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    // What a macro makes visible to another module is no use of it.
    let text = text.replace("pub(in crate::decisions)", "pub(in ..)");
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Which module each name of the crate's root comes from.
fn roots(library: &str) -> BTreeMap<String, String> {
    let mut roots = BTreeMap::new();
    for statement in library.split(';') {
        let Some((_, path)) = statement.split_once("pub use ") else { continue };
        let Some((module, names)) = path.split_once("::") else { continue };
        for name in names.trim_end_matches(['}', '\n', ' ']).split(['{', ',']) {
            let Some(name) = name.trim().rsplit("::").find(|name| !name.is_empty()) else { continue };
            let name = name.split(' ').next_back().unwrap();
            roots.insert(name.to_owned(), module.trim().to_owned());
        }
    }
    roots
}

/// The names behind a prefix like `crate::` in a text, braces opened.
fn used(code: &str, prefix: &str) -> Vec<String> {
    let mut used = Vec::new();
    for rest in code.split(prefix).skip(1) {
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0_i32;
            let mut name = String::new();
            for letter in group.chars() {
                match letter {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => used.push(std::mem::take(&mut name)),
                    _ if depth == 0 => name.push(letter),
                    _ => {}
                }
            }
            used.push(name);
        } else {
            used.push(rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect());
        }
    }
    let first = |name: &String| name.trim().split("::").next().unwrap().to_owned();
    used.iter().map(first).filter(|name| !name.is_empty()).collect()
}

#[test]
fn a_module_uses_the_modules_below_it_alone() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let roots = roots(&code(&src.join("lib.rs")));
    assert!(roots.get("Star").is_some_and(|module| module == "law"), "the root is read: {roots:?}");
    let mut wrong = Vec::new();
    let mut seen = 0;
    for path in sources(&src) {
        let relative = path.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
        let module = relative.split(['/', '.']).next().unwrap();
        if module == "lib" {
            continue;
        }
        let own = floor(module).unwrap_or_else(|| panic!("{module} has no floor"));
        for name in used(&code(&path), "crate::") {
            let used = roots.get(&name).cloned().unwrap_or(name);
            if let Some(floor) = floor(&used) {
                seen += 1;
                if used != module && floor >= own {
                    wrong.push(format!("{relative} uses {used}"));
                }
            }
        }
    }
    assert!(seen > 100, "only {seen} uses were read");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Another crate can switch on calendars in `time` that are longer than the years 1 to 9999; a day outside of
/// these could not be written.
#[test]
fn the_ends_of_the_calendar_are_days_that_can_be_written() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let uses = |path: &PathBuf| ["Date::MIN", "Date::MAX"].iter().any(|end| code(path).contains(end));
    let wrong: Vec<PathBuf> = sources(&src).into_iter().filter(uses).collect();
    assert!(wrong.is_empty(), "the ends are `date::FIRST` and `date::LAST`: {wrong:#?}");
}

/// Whether the way from one file over those it uses comes back to it; the way, if so.
fn circle(uses: &BTreeMap<String, BTreeSet<String>>, way: &mut Vec<String>) -> bool {
    let (first, last) = (way[0].clone(), way[way.len() - 1].clone());
    for next in uses.get(&last).into_iter().flatten() {
        if *next == first {
            return true;
        }
        if *next > first && !way.contains(next) {
            way.push(next.clone());
            if circle(uses, way) {
                return true;
            }
            way.pop();
        }
    }
    false
}

#[test]
fn the_files_of_a_module_use_each_other_in_one_direction() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut circles = Vec::new();
    let mut seen = 0;
    for module in FLOORS.concat() {
        let mut uses = BTreeMap::<String, BTreeSet<String>>::new();
        let files: Vec<PathBuf> =
            fs::read_dir(src.join(module)).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
        let stem = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
        let stems: BTreeSet<String> = files.iter().map(|path| stem(path)).collect();
        for path in files.iter().filter(|path| path.is_file()) {
            let code = code(path);
            let own = used(&code, &format!("crate::{module}::"));
            let names = used(&code, "super::")
                .into_iter()
                .chain(own)
                .filter(|name| stems.contains(name) && *name != stem(path));
            uses.entry(stem(path)).or_default().extend(names);
        }
        seen += uses.values().map(BTreeSet::len).sum::<usize>();
        for file in uses.keys() {
            let mut way = vec![file.clone()];
            if circle(&uses, &mut way) {
                circles.push(format!("{module}: {}", way.join(" -> ")));
            }
        }
    }
    assert!(seen > 100, "only {seen} uses were read");
    assert!(circles.is_empty(), "{circles:#?}");
}
