//! Every mutant of the library in one copy of it, each behind a switch, and the tests that tell them.
//!
//! ```text
//! code-mutation ROOT COPY STATE EXPLAINED [PATH...]
//! ```
//!
//! `STATE/list.json` is the list of cargo-mutants. What is found out is kept in `STATE`, so that a run that was stopped goes on.

mod build;
mod plan;
mod run;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::Path;

pub type Done<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Done {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [root, copy, state, explained, paths @ ..] = given.as_slice() else {
        return Err("code-mutation ROOT COPY STATE EXPLAINED [PATH...]".into());
    };
    let (root, copy, state) = (Path::new(root), Path::new(copy), Path::new(state));
    let mutants = plan::read(&state.join("list.json"))?;
    println!("{} mutants are listed", mutants.len());
    let unviable = build::viable(root, copy, state, &mutants)?;
    let programs = build::tests(copy)?;
    let tests = run::reach(copy, state, &programs)?;
    let chosen: Vec<usize> = (0..mutants.len())
        .filter(|id| {
            paths.is_empty() || paths.iter().any(|path| mutants[*id].file.starts_with(path.as_str()))
        })
        .collect();
    let alive: Vec<usize> = chosen.iter().copied().filter(|id| !unviable.contains(id)).collect();
    let results = run::all(copy, state, &mutants, &alive, &tests)?;
    let explained = fs::read_to_string(explained).unwrap_or_default();
    report(&mutants, &chosen, &unviable, &results, &explained)
}

/// Figures for each module, and the survivors by name.
fn report(
    mutants: &[plan::Mutant],
    chosen: &[usize],
    unviable: &BTreeSet<usize>,
    results: &BTreeMap<String, String>,
    explained: &str,
) -> Done {
    let explained: BTreeMap<&str, &str> = explained
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once(" -- ").ok_or(format!("no reason: {line}")))
        .collect::<Result<_, _>>()?;
    let mut modules: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
    let (mut open, mut needless) = (Vec::new(), Vec::new());
    for id in chosen {
        let mutant = &mutants[*id];
        let module =
            mutant.file.trim_start_matches("src/").split('/').next().unwrap_or("").trim_end_matches(".rs");
        let [all, broken, killed, known, left] = modules.entry(module).or_default();
        *all += 1;
        let is_known = explained.contains_key(mutant.name.as_str());
        if unviable.contains(id) {
            *broken += 1;
        } else if results.get(&mutant.name).is_some_and(|result| !result.starts_with("survived")) {
            *killed += 1;
            if is_known {
                needless.push(&mutant.name);
            }
        } else if is_known {
            *known += 1;
        } else {
            *left += 1;
            open.push((
                &mutant.name,
                mutant.line,
                results.get(&mutant.name).map_or("not run", String::as_str),
            ));
        }
    }
    println!("\nmodule           mutants  unviable  killed  explained  open");
    let mut sums = [0; 5];
    for (module, row) in modules.iter().map(|(name, row)| (*name, *row)) {
        sums.iter_mut().zip(row).for_each(|(sum, value)| *sum += value);
        println!("{module:15} {:8} {:9} {:7} {:10} {:5}", row[0], row[1], row[2], row[3], row[4]);
    }
    println!("{:15} {:8} {:9} {:7} {:10} {:5}", "all", sums[0], sums[1], sums[2], sums[3], sums[4]);
    for name in &needless {
        println!("explained, but a test tells it: {name}");
    }
    for (name, line, result) in &open {
        println!("open (line {line}, {result}): {name}");
    }
    if open.is_empty() && needless.is_empty() {
        Ok(())
    } else {
        Err("not every mutant is told or explained".into())
    }
}
