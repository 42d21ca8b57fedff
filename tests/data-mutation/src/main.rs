//! Changes single cells in many tables of the library, takes back those that the compiler refuses, or counts those that the tests told.
//!
//! ```text
//! data-mutation change TREE LIST SEED ROUND
//! data-mutation refused TREE LIST ERRORS
//! data-mutation count LIST TOLD
//! ```
//!
//! The list holds one line for each change, its fields apart by tabs: kind, file, line from 0, the line before, the line after, and what
//! tells it. What tells a change is told by it alone: no two changes of a round share a region.

mod cells;

use std::collections::{BTreeMap, HashSet};
use std::error::Error;
use std::fs;
use std::path::Path;

use cells::{Cell, Dice};

type Done<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Done {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    match given.as_slice() {
        ["change", tree, list, seed, round] => change(Path::new(tree), list, seed.parse()?, round.parse()?),
        ["refused", tree, list, errors] => refused(Path::new(tree), list, &fs::read_to_string(errors)?),
        ["count", list, told] => count(&fs::read_to_string(list)?, &fs::read_to_string(told)?),
        _ => {
            Err("data-mutation change TREE LIST SEED ROUND, refused TREE LIST ERRORS, or count LIST TOLD"
                .into())
        }
    }
}

/// One line of a file in place of another.
fn put(file: &Path, at: usize, text: &str) -> Done {
    let source = fs::read_to_string(file)?;
    let lines: Vec<&str> =
        source.lines().enumerate().map(|(place, line)| if place == at { text } else { line }).collect();
    fs::write(file, lines.join("\n") + "\n")?;
    Ok(())
}

fn change(tree: &Path, list: &str, seed: u64, round: u64) -> Done {
    let mut dice = Dice::new(seed, round);
    let mut all = cells::of(tree)?;
    dice.shuffle(&mut all);
    let (mut regions, mut lines) = (HashSet::new(), HashSet::new());
    let (mut log, mut counts) = (String::new(), BTreeMap::new());
    // Rare kinds choose first: a region takes one change.
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for cell in &all {
        *kinds.entry(cell.kind).or_default() += 1;
    }
    all.sort_by_key(|cell| kinds[cell.kind]);
    for cell in all {
        let count: &mut usize = counts.entry(cell.kind).or_default();
        if *count >= cells::most(cell.kind) {
            continue;
        }
        let near = (cell.line.saturating_sub(1)..=cell.line + 1).map(|line| (cell.file.clone(), line));
        if near.clone().any(|place| lines.contains(&place))
            || cell.regions.iter().any(|region| regions.contains(region))
        {
            continue;
        }
        let Some((after, tells)) = cell.changed(&mut dice) else { continue };
        regions.extend(cell.regions.iter().cloned());
        lines.extend(near);
        *count += 1;
        let Cell { kind, file, line, before, .. } = &cell;
        put(file, *line, &after)?;
        let file = file.strip_prefix(tree)?.display();
        log.push_str(&format!("{kind}\t{file}\t{line}\t{before}\t{after}\t{tells}\n"));
    }
    fs::write(list, log)?;
    println!("{} cells changed: {counts:?}", counts.values().sum::<usize>());
    Ok(())
}

/// Whether an error of the compiler is about a change: at its own line, in the constant of its table, or by what it says.
fn is_about(error: &str, fields: &[&str]) -> bool {
    let [_, file, at, _, _, tells] = fields else { return false };
    let place = format!("{file}:{}:", at.parse::<usize>().unwrap_or(0) + 1);
    let module =
        Path::new(file).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let folder = file.split('/').nth(2).unwrap_or_default();
    error.starts_with(&place)
        || tells.split(';').any(|one| match one.split_once(':') {
            Some(("const", name)) => error.contains(folder) && holds(error, &format!("{module}::{name}")),
            Some(("error", text)) => error.contains(text),
            _ => false,
        })
}

/// Takes back what the compiler told, so that it builds; fails where it told nothing of the list.
fn refused(tree: &Path, list: &str, errors: &str) -> Done {
    let source = fs::read_to_string(list)?;
    let errors: Vec<&str> = errors.lines().filter(|line| line.contains("error")).collect();
    let (mut kept, mut told) = (String::new(), 0);
    for line in source.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [_, file, at, before, ..] = fields.as_slice() else { continue };
        if !line.starts_with("refused ") && errors.iter().any(|error| is_about(error, &fields)) {
            put(&tree.join(file), at.parse()?, before)?;
            kept.push_str("refused ");
            told += 1;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    fs::write(list, kept)?;
    println!("{told} refused by the compiler");
    if told == 0 { Err("an error of the compiler names no changed cell".into()) } else { Ok(()) }
}

/// What the tests told: the file, what stands there now, what was signed.
fn entries(told: &str) -> Vec<(String, String, String)> {
    let lines: Vec<&str> = told.lines().collect();
    let mut found = Vec::new();
    let (mut at, mut file) = (0, String::new());
    while at < lines.len() {
        let line = |ahead: usize| lines.get(at + ahead).copied().unwrap_or("").to_owned();
        if let Some((name, _)) = lines[at].split_once(':').filter(|(name, _)| !name.contains(' ')) {
            file = name.to_owned();
        }
        if lines[at] == "  instead of" {
            found.push((
                file.clone(),
                if at > 0 { lines[at - 1].to_owned() } else { String::new() },
                line(1),
            ));
        } else if lines[at].ends_with(" is gone") {
            found.push((file.clone(), String::new(), line(1)));
        } else if lines[at].ends_with(" is new") {
            found.push((file.clone(), line(1), String::new()));
        }
        at += 1;
    }
    found
}

/// Whether a text holds a word by itself.
fn holds(text: &str, word: &str) -> bool {
    let apart = |next: Option<char>| next.is_none_or(|next| !next.is_alphanumeric());
    text.match_indices(word)
        .any(|(at, _)| apart(text[..at].chars().next_back()) && apart(text[at + word.len()..].chars().next()))
}

fn count(list: &str, told: &str) -> Done {
    let entries = entries(told);
    // The list of those that failed stands at the end, a name a line.
    let failed: HashSet<&str> = told
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|name| !name.contains(' ') && name.contains("::"))
        .collect();
    let (mut all, mut refused, mut survived) = (0, 0, 0);
    for line in list.lines() {
        all += 1;
        if line.starts_with("refused ") {
            refused += 1;
            continue;
        }
        let fields: Vec<&str> = line.split('\t').collect();
        let [kind, file, at, before, after, tells] = fields.as_slice() else {
            return Err("a broken list".into());
        };
        let told = tells.split(';').any(|one| match one.split_once(':') {
            // A signed file differs.
            Some(("file", name)) => entries.iter().any(|(file, ..)| file == name),
            // A signed line that holds this differs.
            Some(("signed", text)) => entries.iter().any(|(.., signed)| signed.contains(text)),
            // A line says what no line said before.
            Some(("now", word)) => entries.iter().any(|(_, now, _)| holds(now, word)),
            // A test of these fails.
            Some(("test", start)) => failed.iter().any(|name| name.starts_with(start)),
            _ => false,
        });
        if !told {
            survived += 1;
            println!(
                "survived: {kind}, {file}:{}\n  {}\n  {}",
                at.parse::<usize>()? + 1,
                before.trim(),
                after.trim()
            );
        }
    }
    println!(
        "{all} cells changed, {refused} refused by the compiler, {} told by a test, {survived} survived",
        all - refused - survived
    );
    if all == 0 || survived > 0 { Err("a cell can change unnoticed".into()) } else { Ok(()) }
}
