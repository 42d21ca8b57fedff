//! One form: what is stored is read from objects by name, and from nothing else.
//!
//! Every object of every golden value, and of a good line of every request, is written as a list, with
//! a field that there is not, with a field twice, and without each of its fields.

use std::collections::BTreeSet;

use ocop::wire::{
    CertificateRequest, ForecastRequest, PlaceRequest, PlanRequest, RateRequest, Refusal,
};
use ocop::Problem as _;
use serde_json::{Map, Value};

use crate::forms::{Form, forms};
use crate::{GOLDEN, files, folder};

/// A place in a value: fields by name, entries of lists by number.
type Way = Vec<String>;

/// The ways to the objects of a value. Of objects that stand in like places one is enough.
fn objects(value: &Value) -> Vec<Way> {
    fn walk(value: &Value, way: &mut Way, seen: &mut BTreeSet<Vec<String>>, found: &mut Vec<Way>) {
        let below: Vec<(String, &Value)> = match value {
            Value::Object(fields) => {
                // A step is told apart by its code, and so are the fields that go with it.
                let code = fields.get("code").and_then(Value::as_str).unwrap_or_default();
                let is_number = |step: &&String| !step.bytes().all(|byte| byte.is_ascii_digit());
                let kind = way.iter().filter(is_number).cloned().chain([code.to_owned()]).collect();
                if seen.insert(kind) {
                    found.push(way.clone());
                }
                fields.iter().map(|(name, value)| (name.clone(), value)).collect()
            }
            Value::Array(list) => list.iter().enumerate().map(|(place, value)| (place.to_string(), value)).collect(),
            _ => return,
        };
        for (step, value) in below {
            way.push(step);
            walk(value, way, seen, found);
            way.pop();
        }
    }
    let mut found = Vec::new();
    walk(value, &mut Vec::new(), &mut BTreeSet::new(), &mut found);
    found
}

fn at<'a>(value: &'a Value, way: &[String]) -> &'a Value {
    way.iter().fold(value, |value, step| match value {
        Value::Array(list) => &list[step.parse::<usize>().expect("a number")],
        value => &value[step],
    })
}

/// The value as text, with another text at a place.
fn with(value: &Value, way: &[String], text: &str) -> String {
    let Some((step, rest)) = way.split_first() else { return text.to_owned() };
    match value {
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| {
                let value = if name == step { with(value, rest, text) } else { value.to_string() };
                format!("{}:{value}", Value::from(name.as_str()))
            };
            format!("{{{}}}", fields.iter().map(field).collect::<Vec<_>>().join(","))
        }
        Value::Array(list) => {
            let entry = |(place, value): (usize, &Value)| {
                if place.to_string() == *step { with(value, rest, text) } else { value.to_string() }
            };
            format!("[{}]", list.iter().enumerate().map(entry).collect::<Vec<_>>().join(","))
        }
        other => panic!("no way on in {other}"),
    }
}

fn list(fields: &Map<String, Value>) -> String {
    Value::Array(fields.values().cloned().collect()).to_string()
}

fn repeated(fields: &Map<String, Value>, name: &str) -> String {
    let text = Value::Object(fields.clone()).to_string();
    let field = format!("{}:{}", Value::from(name), fields[name]);
    text.replacen('{', &format!("{{{field},"), 1)
}

fn unknown(fields: &Map<String, Value>) -> String {
    Value::Object(fields.clone()).to_string().replacen('{', r#"{"no_such_field":1,"#, 1).replace(",}", "}")
}

fn without(fields: &Map<String, Value>, name: &str) -> String {
    let mut fields = fields.clone();
    fields.remove(name);
    Value::Object(fields).to_string()
}

/// What is wrong with how a form reads an object of a value of it.
fn wrong_with(form: &Form, value: &Value, way: &[String], strict: &mut Option<bool>) -> Vec<String> {
    let Some(read) = form.read else { return Vec::new() };
    let Value::Object(fields) = at(value, way) else { return Vec::new() };
    let place = format!("{} {}", form.name, way.join("."));
    let mut wrong = Vec::new();
    if read(&with(value, way, &list(fields))).is_ok() {
        wrong.push(format!("{place}: a list is read in place of an object"));
    }
    let read_on = read(&with(value, way, &unknown(fields)));
    match &read_on {
        Ok(again) if again.contains("no_such_field") && !is_keyed(fields) => {
            wrong.push(format!("{place}: a field that there is not is kept"));
        }
        _ => {}
    }
    // Inputs are read strictly, answers leave room for what a later version adds: one or the other
    // holds in the object itself.
    if way.is_empty() {
        *strict = Some(read_on.is_err());
    }
    for name in fields.keys() {
        if read(&with(value, way, &repeated(fields, name))).is_ok() {
            wrong.push(format!("{place}: {name} is read twice"));
        }
        match read(&with(value, way, &without(fields, name))) {
            Err(why) if why.contains(name.as_str()) || is_keyed(fields) || follows(&why) => {}
            Err(why) => wrong.push(format!("{place}: without {name} it says {why}")),
            Ok(again) => {
                // What may be left out is nothing: null, no entries, or nothing written.
                let nothing = ["null", "[]", "{}", "\"\"", "0", "false"];
                let alike = |nothing: &&str| {
                    let mut way = way.to_vec();
                    way.push(name.clone());
                    read(&with(value, &way, nothing)).as_ref() == Ok(&again)
                };
                if !is_keyed(fields) && !nothing.iter().any(|nothing| alike(&nothing)) {
                    wrong.push(format!("{place}: {name} may be left out, and then it is not nothing"));
                }
            }
        }
    }
    wrong
}

/// Whether the keys of an object are codes and no names of fields.
fn is_keyed(fields: &Map<String, Value>) -> bool {
    let is_code = |name: &String| name.starts_with(|letter: char| letter.is_ascii_digit());
    !fields.is_empty() && fields.keys().all(is_code)
}

/// Whether a refusal is about what goes together, and so names what contradicts instead.
fn follows(why: &str) -> bool {
    !why.contains("expected") && !why.contains("invalid type")
}

#[test]
fn every_object_of_every_form_is_read_by_name_and_from_nothing_else() {
    let mut kept = files(&folder(GOLDEN));
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for form in forms().iter().filter(|form| form.read.is_some()) {
        let values = kept.remove(form.name).expect("golden values");
        let mut strict = None;
        for value in values.as_array().expect("a list").iter().take(3) {
            for way in objects(value) {
                seen += 1;
                wrong.extend(wrong_with(form, value, &way, &mut strict));
            }
        }
        if let Some(strict) = strict {
            if strict != INPUTS.contains(&form.name) {
                wrong.push(format!("{}: a field that there is not is refused: {strict}", form.name));
            }
        }
    }
    assert!(seen > 1_000, "{seen} objects");
    println!("{seen} objects of stored forms");
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

/// What people and services make: read strictly, so that a field written wrong is told. What the
/// library tells and records reads on where a later version adds to it.
const INPUTS: &[&str] = &[
    "Application",
    "Assessment",
    "Census",
    "CensusScope",
    "Certificate",
    "Claim",
    "CodePlace",
    "CommuneReport",
    "Costs",
    "Council",
    "CouncilSitting",
    "Dossier",
    "DossierList",
    "EvidencePaper",
    "Filing",
    "Ground",
    "HeldDocument",
    "Inspection",
    "KnownSet",
    "LabelRegister",
    "LabelledProduct",
    "OpenAssessment",
    "OpenSheet",
    "Period",
    "Planner",
    "Predecessor",
    "Procedure",
    "ProcedureStep",
    "Producer",
    "ProductCode",
    "ProductionFinding",
    "RecordedResult",
    "RegisteredProducer",
    "RegisteredProduct",
    "RegisteredRating",
    "RegistrationSlip",
    "Representative",
    "Revocation",
    "Schedule",
    "ScoreSheet",
    "WorkCalendar",
];

/// A request's reader, with a good line of it.
type Reader = (&'static str, fn(&str) -> Result<(), Refusal>, &'static str);

const REQUESTS: &[Reader] = &[
    (
        "rate",
        |line| RateRequest::read(line)?.rate().map(drop),
        r#"{"id":1,"regulation":2026,"set":13,"sheets":[{"member":"An","levels":{"1.1":2,"1.2":{"case":null,"level":2}}}],
            "grounds":[{"kind":"stopped","criterion":"6.1.1"}],"product":{"name":"Trà","note":{"vi":"có","en":"yes"}}}"#,
    ),
    (
        "plan",
        |line| PlanRequest::read(line)?.plan().map(drop),
        r#"{"id":1,"regulation":2026,"set":13,"levels":{"1.1":2},"target":1,"costs":{"1.5":{"2":30}},"product":{"name":"Trà"}}"#,
    ),
    (
        "certificate",
        |line| CertificateRequest::read(line)?.answer().map(drop),
        r#"{"id":1,"regulation":2023,"star":3,"issued_on":"2024-02-29","on":"2026-12-01","note":{"vi":"có","en":"yes"}}"#,
    ),
    (
        "forecast",
        |line| ForecastRequest::read(line)?.forecast().map(drop),
        r#"{"id":1,"set":13,"levels":{"1.a":2},"costs":{"1.1":{"2":3}},"product":{"name":"Trà"}}"#,
    ),
    (
        "place",
        |line| PlaceRequest::read(line)?.answer().map(drop),
        r#"{"id":1,"commune":"28882","on":"2025-06-30"}"#,
    ),
];

#[test]
fn every_object_of_every_request_is_read_by_name_and_from_nothing_else() {
    let mut seen = 0;
    for (name, read, line) in REQUESTS {
        let good: Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(read(line), Ok(()), "{name}");
        for way in objects(&good) {
            seen += 1;
            let Value::Object(fields) = at(&good, &way) else { continue };
            let place = format!("{name} {}", way.join("."));
            let codes = |text: &str| -> Vec<&'static str> {
                let refusal = read(&with(&good, &way, text)).expect_err(&place);
                refusal.faults().iter().map(|fault| fault.code()).collect()
            };
            // A choice of a case and a level, and codes of criteria and levels, have words of their own.
            let keyed = is_keyed(fields) || fields.contains_key("case");
            let of_list = codes(&list(fields));
            assert!(
                of_list.iter().any(|code| ["invalid_field", "not_an_object", "not_a_level"].contains(code)),
                "{place}: {of_list:?}"
            );
            let of_unknown = codes(&unknown(fields));
            let told = if keyed { ["unknown_criterion", "unknown_level", "not_a_level"] } else { ["unknown_field"; 3] };
            assert!(of_unknown.iter().any(|code| told.contains(code)), "{place}: {of_unknown:?}");
            for field in fields.keys() {
                let of_repeated = codes(&repeated(fields, field));
                let told = ["repeated_field", "repeated_criterion", "not_a_level", "repeated_move"];
                assert!(of_repeated.iter().any(|code| told.contains(code)), "{place}.{field}: {of_repeated:?}");
                match read(&with(&good, &way, &without(fields, field))) {
                    Ok(()) => assert!(read(&with(&good, &[way.as_slice(), &[field.clone()]].concat(), "null")).is_ok() || keyed, "{place}.{field}"),
                    Err(refusal) => {
                        let text = refusal.to_string();
                        assert!(text.contains(field.as_str()) || keyed, "{place}.{field}: {text}");
                    }
                }
            }
        }
    }
    assert!(seen > 15, "{seen} objects");
}
