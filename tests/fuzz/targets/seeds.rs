//! Prints the seeds of a target that reads text, one a line: made of the conformance corpus, of the golden stored forms and
//! of examples of each reader.
//!
//! ```text
//! seeds TARGET ROOT > tests/fuzz/corpus/TARGET.txt
//! ```

// The instrumented code asks for the functions of libFuzzer.
use libfuzzer_sys as _;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

type Done<T> = Result<T, Box<dyn Error>>;

fn files(folder: &Path) -> Done<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Done<_>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    Ok(files)
}

/// The shortest requests of a program from each file of the conformance corpus.
fn requests(root: &Path, program: &str) -> Done<Vec<String>> {
    let mut seeds = Vec::new();
    for file in files(&root.join("tests/conformance"))? {
        let corpus: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
        let cases = corpus["cases"].as_array().ok_or("no cases")?;
        let mut lines: Vec<String> = cases
            .iter()
            .filter(|case| case["program"] == program)
            .filter_map(|case| match &case["input"] {
                Value::Null => case["line"].as_str().map(str::to_owned),
                input => Some(input.to_string()),
            })
            .filter(|line| line.len() < 2_000 && !line.contains('\n'))
            .collect();
        lines.sort_by_key(String::len);
        let step = lines.len().div_ceil(12).max(1);
        seeds.extend(lines.into_iter().step_by(step));
    }
    Ok(seeds)
}

/// Up to two golden values of each stored form.
fn forms(root: &Path) -> Done<Vec<String>> {
    let mut seeds = Vec::new();
    for name in ocop_fuzz::form_names() {
        let file = root.join("tests/golden/stored/0.1.0").join(format!("{name}.json"));
        let Ok(text) = fs::read_to_string(file) else { continue };
        let values: Vec<Value> = serde_json::from_str(&text)?;
        let mut values: Vec<String> = values.iter().map(Value::to_string).collect();
        values.sort_by_key(String::len);
        seeds.extend(
            values.into_iter().filter(|json| json.len() < 6_000).take(2).map(|json| format!("{name}:{json}")),
        );
    }
    Ok(seeds)
}

fn main() -> Done<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(target), Some(root)) = (arguments.next(), arguments.next()) else {
        return Err("seeds TARGET ROOT".into());
    };
    let root = Path::new(&root);
    let seeds = match target.as_str() {
        "texts" => ocop_fuzz::text_seeds(),
        "place_names" => ocop_fuzz::name_seeds(),
        "stored" => forms(root)?,
        "wire_rate" => requests(root, "rate")?,
        "wire_plan" => requests(root, "plan_upgrade")?,
        "wire_certificate" => requests(root, "certificate")?,
        "wire_forecast" => requests(root, "forecast")?,
        "wire_places" => requests(root, "places")?,
        _ => return Err("a target that reads no text".into()),
    };
    seeds.iter().for_each(|seed| println!("{seed}"));
    Ok(())
}
