//! The conformance corpus, `tests/conformance/*.json`, put to the library.
//!
//! The corpus is for any implementation; `tests/conformance/README.md` describes it. What is expected
//! was derived from the decisions, not from this library, so that a difference is a finding.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected must fail"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use ocop::wire::{
    CertificateRequest, ForecastRequest, PlaceRequest, PlanRequest, RateRequest, Refusal, text,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

const PROGRAMS: [&str; 5] = ["rate", "plan_upgrade", "certificate", "forecast", "places"];

/// So many cases there are at least.
const FLOOR: usize = 200;

/// One file of the corpus.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Topic {
    #[serde(rename = "topic")]
    name: String,
    about: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    note: String,
    source: String,
    program: String,
    /// The request as an object, its numbers as they were written, or
    input: Option<Box<RawValue>>,
    /// the line as it stands, where it is no object, or
    line: Option<String>,
    /// its bytes in hexadecimal digits, where they are no text.
    bytes: Option<String>,
    expected: Value,
    #[serde(default)]
    absent: Vec<String>,
}

impl Case {
    fn bytes(&self) -> Result<Vec<u8>, String> {
        match (&self.input, &self.line, &self.bytes) {
            (Some(input), None, None) => Ok(input.get().as_bytes().to_vec()),
            (None, Some(line), None) => Ok(line.clone().into_bytes()),
            (None, None, Some(hex)) => (0..hex.len())
                .step_by(2)
                .map(|at| {
                    let byte = hex.get(at..at + 2).ok_or("an odd number of digits")?;
                    u8::from_str_radix(byte, 16).map_err(|error| error.to_string())
                })
                .collect(),
            _ => Err("not exactly one of input, line and bytes".into()),
        }
    }

    /// How many statements about the answer hold.
    fn run(&self) -> Result<usize, String> {
        let told = |what: String| format!("{}: {what}", self.note);
        let (note, source) = (self.note.trim(), self.source.trim());
        if note.is_empty() || source.is_empty() {
            return Err(told("no note, or no source".into()));
        }
        let got = answer(&self.program, &self.bytes().map_err(told)?).map_err(told)?;
        let mut asserted = 0;
        compare("", &self.expected, &got, &mut asserted).map_err(told)?;
        for name in &self.absent {
            if got.get(name).is_some() {
                return Err(told(format!("there is a field {name}: {got}")));
            }
            asserted += 1;
        }
        if asserted == 0 {
            return Err(told("nothing is expected".into()));
        }
        // Besides, every answer hands back the id, and is an error where one is expected.
        let input: Value = self
            .input
            .as_ref()
            .map_or(Ok(Value::Null), |input| serde_json::from_str(input.get()))
            .map_err(|error| told(error.to_string()))?;
        if let Some(id) = input.get("id")
            && (id.is_string() || id.is_number())
            && got.get("id") != Some(id)
        {
            return Err(told(format!("the id is not handed back: {got}")));
        }
        if self.expected.get("error").is_some() != got.get("error").is_some() {
            return Err(told(format!("answered {got}")));
        }
        Ok(asserted)
    }
}

fn answer(program: &str, line: &[u8]) -> Result<Value, String> {
    fn told<A: Serialize>(answer: Result<A, Refusal>) -> Value {
        let written = match answer {
            Ok(answer) => serde_json::to_value(answer),
            Err(refusal) => serde_json::to_value(refusal),
        };
        written.expect("an answer is written")
    }

    let line = text(line);
    Ok(match program {
        "rate" => told(line.and_then(RateRequest::read).and_then(RateRequest::rate)),
        "plan_upgrade" => told(line.and_then(PlanRequest::read).and_then(PlanRequest::plan)),
        "certificate" => told(line.and_then(CertificateRequest::read).and_then(CertificateRequest::answer)),
        "forecast" => told(line.and_then(ForecastRequest::read).and_then(ForecastRequest::forecast)),
        "places" => told(line.and_then(PlaceRequest::read).and_then(PlaceRequest::answer)),
        other => return Err(format!("there is no program {other}")),
    })
}

/// Compares what is expected with an answer: of an object the fields named, of a list every element,
/// of anything else the value. Counts what was compared.
fn compare(at: &str, expected: &Value, got: &Value, asserted: &mut usize) -> Result<(), String> {
    match (expected, got) {
        (Value::Object(fields), Value::Object(all)) => {
            for (name, expected) in fields {
                let at = format!("{at}/{name}");
                let got = all.get(name).ok_or_else(|| format!("{at}: not there in {got}"))?;
                compare(&at, expected, got, asserted)?;
            }
            Ok(())
        }
        (Value::Array(expected), Value::Array(all)) => {
            *asserted += 1;
            if expected.len() != all.len() {
                let [expected, got] =
                    [expected, all].map(|list| serde_json::to_string(list).unwrap_or_default());
                return Err(format!("{at}: expected {expected}, got {got}"));
            }
            for (place, (expected, got)) in expected.iter().zip(all).enumerate() {
                compare(&format!("{at}/{place}"), expected, got, asserted)?;
            }
            Ok(())
        }
        _ => {
            *asserted += 1;
            if expected == got { Ok(()) } else { Err(format!("{at}: expected {expected}, got {got}")) }
        }
    }
}

fn topics() -> Vec<(String, Topic)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/conformance");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the corpus is there")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    let read = |file: PathBuf| {
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let json = fs::read_to_string(&file).expect("a file of the corpus is text");
        let topic = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, topic)
    };
    files.into_iter().map(read).collect()
}

/// What a corpus comes to.
#[derive(Default)]
struct Told {
    cases: usize,
    assertions: usize,
    programs: BTreeSet<String>,
    /// The codes of errors that a case expects.
    codes: BTreeSet<String>,
    by_topic: BTreeMap<String, (usize, usize)>,
    wrong: Vec<String>,
}

fn told(topics: &[(String, Topic)], floor: usize) -> Told {
    let mut told = Told::default();
    let mut notes = BTreeSet::new();
    for (name, Topic { name: topic, about, cases }) in topics {
        if topic != name || about.trim().is_empty() {
            told.wrong.push(format!("{name}: the topic is {topic}, or it says nothing about itself"));
        }
        let mut here = (0, 0);
        for case in cases {
            if !notes.insert(&case.note) {
                told.wrong.push(format!("two cases have this note: {}", case.note));
            }
            match case.run() {
                Ok(asserted) => here.1 += asserted,
                Err(wrong) => told.wrong.push(format!("{name}: {wrong}")),
            }
            here.0 += 1;
            told.programs.insert(case.program.clone());
            let error = case.expected.get("error");
            let more = error.and_then(|error| error.get("errors")).and_then(Value::as_array);
            let codes = error.into_iter().chain(more.into_iter().flatten());
            told.codes.extend(codes.filter_map(|error| error.get("code")?.as_str().map(String::from)));
        }
        told.cases += here.0;
        told.assertions += here.1;
        told.by_topic.insert(name.clone(), here);
    }
    if told.cases < floor {
        told.wrong.push(format!("{} cases, {floor} are needed", told.cases));
    }
    told
}

#[test]
fn the_library_answers_as_the_decisions_say() {
    let told = told(&topics(), FLOOR);
    for (topic, (cases, assertions)) in &told.by_topic {
        println!("{topic:20} {cases:4} cases {assertions:5} assertions");
    }
    println!("{:20} {:4} cases {:5} assertions", "all", told.cases, told.assertions);
    println!("codes of errors: {}", told.codes.len());
    assert!(told.wrong.is_empty(), "{} differences:\n{}", told.wrong.len(), told.wrong.join("\n"));
    for program in PROGRAMS {
        assert!(told.programs.contains(program), "no case for {program}");
    }
}

fn corpus_of(cases: &str) -> Vec<(String, Topic)> {
    let json = format!(r#"{{"topic": "own", "about": "a test of the runner", "cases": [{cases}]}}"#);
    vec![("own".into(), serde_json::from_str(&json).expect("a topic"))]
}

const GOOD: &str = r#"{"note": "a", "source": "b", "program": "places", "input": {"id": 1, "commune": "28882", "on": "2025-06-30"},
    "expected": {"province": {"code": "83"}}}"#;

#[test]
fn the_runner_counts_what_it_compared() {
    let told = told(&corpus_of(GOOD), 1);
    assert_eq!((told.cases, told.assertions, told.wrong.len()), (1, 1, 0), "{:?}", told.wrong);
}

#[test]
fn the_runner_notices_a_wrong_answer_an_empty_case_a_repeated_note_and_a_short_corpus() {
    let wrong = |cases: &str, floor| {
        let told = told(&corpus_of(cases), floor);
        assert_eq!(told.wrong.len(), 1, "{:?}", told.wrong);
        told.wrong[0].clone()
    };
    assert!(wrong(&GOOD.replace("\"83\"", "\"86\""), 1).contains("expected \"86\", got \"83\""));
    assert!(wrong(&GOOD.replace(r#"{"province": {"code": "83"}}"#, "{}"), 1).contains("nothing is expected"));
    assert!(wrong(&GOOD.replace("\"province\"", "\"colour\""), 1).contains("not there"));
    assert!(
        wrong(&GOOD.replace(r#"{"province": {"code": "83"}}"#, r#"{"error": {"code": "a"}}"#), 1)
            .contains("not there")
    );
    assert!(wrong(&GOOD.replace("28882", "99999"), 1).contains("not there"));
    assert!(
        wrong(&GOOD.replace("}}}", r#"}}, "absent": ["province"]}"#), 1)
            .contains("there is a field province")
    );
    assert!(wrong(&GOOD.replace("\"places\"", "\"colours\""), 1).contains("no program"));
    assert!(wrong(&format!("{GOOD}, {GOOD}"), 2).contains("two cases"));
    assert!(wrong(GOOD, 2).contains("1 cases, 2 are needed"));
}
