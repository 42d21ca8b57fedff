//! Holds the committed schemas against what is stored and sent.
//!
//! * Every schema is itself one of JSON Schema 2020-12.
//! * Every golden value of a stored form is valid by the schema of its form, and a value of another
//!   kind (a list in place of an object, a number in place of text) is not.
//! * Every request of the conformance corpus that is answered is valid by the schema of its request,
//!   and of those that are refused for their form none is.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use jsonschema::Validator;
use serde_json::{Value, json};

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn files(path: &str) -> BTreeMap<String, Value> {
    let entries = fs::read_dir(folder(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let read = |path: PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a file is text");
        (name, serde_json::from_str(&text).expect("a file is JSON"))
    };
    paths.filter(|path| path.extension().is_some_and(|ending| ending == "json")).map(read).collect()
}

/// Codes of errors that a schema can see: the form of the request is wrong, not what it says.
const OF_FORM: &[&str] = &[
    "unknown_field",
    "missing_field",
    "invalid_field",
    "unknown_authority",
    "unknown_minima_policy",
    "unknown_ground_kind",
    "unknown_star",
    "unknown_regulation",
];

fn request(program: &str) -> &'static str {
    match program {
        "rate" => "RateRequest",
        "plan_upgrade" => "PlanRequest",
        "certificate" => "CertificateRequest",
        "forecast" => "ForecastRequest",
        "places" => "PlaceRequest",
        other => panic!("no program {other}"),
    }
}

fn why(validator: &Validator, value: &Value) -> String {
    let errors = validator
        .iter_errors(value)
        .map(|error| format!("{error} at {:?}", error.instance_path().to_string()));
    errors.take(3).collect::<Vec<_>>().join("; ").chars().take(600).collect()
}

fn main() -> ExitCode {
    let mut wrong = Vec::new();
    let mut validators = BTreeMap::new();
    for (name, schema) in files("schema") {
        match jsonschema::meta::validate(&schema)
            .map_err(|error| error.to_string())
            .and_then(|()| jsonschema::validator_for(&schema).map_err(|error| error.to_string()))
        {
            Ok(validator) => {
                validators.insert(name, validator);
            }
            Err(error) => wrong.push(format!("{name}: {error}")),
        }
    }

    let (mut valid, mut refused) = (0, 0);
    for (name, values) in files("golden/stored/0.1.0") {
        let Some(validator) = validators.get(&name) else {
            wrong.push(format!("no schema of {name}"));
            continue;
        };
        for value in values.as_array().expect("a list of values") {
            if validator.is_valid(value) {
                valid += 1;
            } else {
                wrong.push(format!("{name}: {}", why(validator, value)));
            }
            let other = match value {
                Value::Object(_) => json!([]),
                Value::String(_) => json!(true),
                _ => json!({}),
            };
            if validator.is_valid(&other) {
                wrong.push(format!("{name}: {other} is valid"));
            } else {
                refused += 1;
            }
        }
    }

    let (mut good, mut bad) = (0, 0);
    for (topic, corpus) in files("conformance") {
        for case in corpus["cases"].as_array().expect("a list of cases") {
            let (Some(input), Some(validator)) =
                (case.get("input"), validators.get(request(case["program"].as_str().expect("a program"))))
            else {
                continue;
            };
            match case["expected"]["error"]["code"].as_str() {
                None if validator.is_valid(input) => good += 1,
                None => wrong.push(format!("{topic}: {}: {}", case["note"], why(validator, input))),
                // To JSON Schema 13.0 is a whole number.
                Some(_) if case["expected"]["error"]["given"] == "13.0" => {}
                Some(code) if OF_FORM.contains(&code) => {
                    if validator.is_valid(input) {
                        wrong.push(format!("{topic}: {}: valid by its schema, and yet {code}", case["note"]));
                    } else {
                        bad += 1;
                    }
                }
                Some(_) => {}
            }
        }
    }

    println!("{} schemas; golden values: {valid} valid, {refused} of another kind refused", validators.len());
    println!("requests of the corpus: {good} valid, {bad} of a wrong form refused");
    for wrong in &wrong {
        println!("{wrong}");
    }
    let enough = validators.len() > 100 && valid > 150 && good > 400 && bad > 30;
    if wrong.is_empty() && enough { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
