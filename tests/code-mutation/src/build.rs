//! Builds the copy, leaving out what the compiler refuses.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::Done;
use crate::plan::{self, Mutant, Written};

/// The test programs that tell, the fast ones first.
const PROGRAMS: [&str; 3] = ["conformance", "it", "stored_forms"];

fn cargo(copy: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(copy)
        // The switch is a const fn that looks at the environment, which needs a feature of the compiler's own.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "--cap-lints allow")
        .env("CARGO_PROFILE_DEV_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_TEST_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_PROFILE_TEST_DEBUG", "0");
    cargo
}

fn messages(mut command: Command) -> Done<(bool, Vec<Value>, String)> {
    let output = command.output()?;
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let values = lines.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    Ok((output.status.success(), values, String::from_utf8_lossy(&output.stderr).into_owned()))
}

/// Mutants at the smallest marked range that holds the place.
fn at(written: &Written, start: usize, end: usize) -> Vec<usize> {
    let holds = written.marks.iter().filter(|(range, _)| range.start <= start && end <= range.end);
    let smallest = holds.clone().map(|(range, _)| range.len()).min();
    holds.filter(|(range, _)| Some(range.len()) == smallest).map(|(_, id)| *id).collect()
}

fn places(spans: &Value, found: &mut Vec<(String, usize, usize)>, primary: bool) {
    for span in spans.as_array().into_iter().flatten() {
        if span["is_primary"].as_bool() == Some(primary) {
            let number = |name: &str| span[name].as_u64().unwrap_or(0) as usize;
            found.push((
                span["file_name"].as_str().unwrap_or("").to_owned(),
                number("byte_start"),
                number("byte_end"),
            ));
        }
        if let Some(outer) = span["expansion"].get("span") {
            places(&Value::Array(vec![outer.clone()]), found, primary);
        }
    }
}

fn blamed(message: &Value, files: &HashMap<String, Written>, mutants: &[Mutant]) -> Vec<usize> {
    let mut order = Vec::new();
    places(&message["spans"], &mut order, true);
    places(&message["spans"], &mut order, false);
    for child in message["children"].as_array().into_iter().flatten() {
        places(&child["spans"], &mut order, true);
    }
    // A deleted arm has a guard here, and arms with guards do not make a match complete.
    if message["code"]["code"] == "E0004"
        && let [(file, start, _), .., (_, _, end)] = order.as_slice()
        && let Some(written) = files.get(file)
    {
        let arms = written.marks.iter().filter(|(range, _)| start <= &range.start && range.end <= end + 1);
        return arms
            .map(|(_, id)| *id)
            .filter(|id| mutants[*id].name.contains(" delete match arm "))
            .collect();
    }
    order
        .iter()
        .filter_map(|(file, start, end)| files.get(file).map(|written| at(written, *start, *end)))
        .find(|ids| !ids.is_empty())
        .unwrap_or_default()
}

/// Writes and checks the copy until it compiles; gives the mutants that do not.
pub fn viable(root: &Path, copy: &Path, state: &Path, mutants: &[Mutant]) -> Done<BTreeSet<usize>> {
    let file = state.join("unviable.txt");
    let kept = fs::read_to_string(&file).unwrap_or_default();
    let kept: BTreeSet<&str> = kept.lines().collect();
    let mut without: BTreeSet<usize> = mutants
        .iter()
        .enumerate()
        .filter(|(_, mutant)| kept.contains(mutant.name.as_str()))
        .map(|(id, _)| id)
        .collect();
    loop {
        let (files, lost) = plan::write(root, copy, mutants, &without)?;
        for id in &lost {
            println!("no place found: {}", mutants[*id].name);
        }
        without.extend(lost);
        let mut command = cargo(copy);
        command.args(["check", "--lib", "--all-features", "--message-format", "json"]);
        let (good, values, log) = messages(command)?;
        let errors =
            values.iter().map(|value| &value["message"]).filter(|message| message["level"] == "error");
        let before = without.len();
        for message in errors.clone() {
            let mut ids = blamed(message, &files, mutants);
            // Of several, those that ask for a value that a type may not have.
            if ids.iter().any(|id| mutants[*id].name.contains("Default::default()")) {
                ids.retain(|id| mutants[*id].name.contains("Default::default()"));
            }
            if ids.len() > 1 {
                println!("{} mutants left out by one error: {}", ids.len(), message["message"]);
            }
            without.extend(ids);
        }
        println!("{} mutants do not compile so far", without.len());
        let names: Vec<&str> = without.iter().map(|id| mutants[*id].name.as_str()).collect();
        fs::write(&file, names.join("\n"))?;
        if good {
            return Ok(without);
        }
        if before == without.len() {
            for message in errors.take(5) {
                println!("{}", message["rendered"].as_str().unwrap_or(""));
            }
            return Err(format!("the copy does not compile, and no mutant is why\n{log}").into());
        }
    }
}

/// Builds the test programs of the copy.
pub fn tests(copy: &Path) -> Done<Vec<(String, PathBuf)>> {
    let mut command = cargo(copy);
    command.args(["test", "--no-run", "--all-features", "--message-format", "json"]);
    command.args(PROGRAMS.iter().flat_map(|program| ["--test", program]));
    let (good, values, log) = messages(command)?;
    if !good {
        for value in &values {
            if value["message"]["level"] == "error" {
                println!("{}", value["message"]["rendered"].as_str().unwrap_or(""));
            }
        }
        return Err(log.into());
    }
    let found = PROGRAMS.iter().filter_map(|program| {
        let value = values
            .iter()
            .find(|value| value["target"]["name"] == *program && value["executable"].is_string())?;
        Some(((*program).to_owned(), PathBuf::from(value["executable"].as_str()?)))
    });
    Ok(found.collect())
}
