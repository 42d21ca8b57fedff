//! How the modules stand on each other.

use std::collections::BTreeMap;
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
    &["dossier"],
    &["procedure", "upgrade"],
    &["papers"],
    &["crosswalk"],
    &["registry"],
    &["wire"],
    &["proptest1"],
];

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
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
        for name in names.trim_matches(['{', '}', '\n', ' ']).split(',') {
            let name = name.trim().split(' ').next_back().unwrap();
            roots.insert(name.to_owned(), module.trim().to_owned());
        }
    }
    roots
}

/// The names behind `crate::` in a text, braces opened.
fn used(code: &str) -> Vec<String> {
    let mut used = Vec::new();
    for rest in code.split("crate::").skip(1) {
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
        for name in used(&code(&path)) {
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
