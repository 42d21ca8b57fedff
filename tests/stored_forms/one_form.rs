//! One form: what is stored is read from objects by name, and from nothing else.
//!
//! Every object of every golden value, and of a good line of every request, is written as a list, with
//! a field that there is not, with a field twice, and without each of its fields.

use std::collections::BTreeSet;
use std::fmt;

use ocop::Problem as _;
use ocop::wire::{CertificateRequest, ForecastRequest, PlaceRequest, PlanRequest, RateRequest, Refusal};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::forms::{Form, forms};
use crate::{GOLDEN, files, folder};

/// A JSON value whose fields stand in the order in which they were written.
#[derive(Clone, Debug)]
enum Ordered {
    Object(Vec<(String, Ordered)>),
    List(Vec<Ordered>),
    Other(Value),
}

impl Ordered {
    fn of(json: &str) -> Self {
        let raw: &RawValue = serde_json::from_str(json).expect("JSON");
        match raw.get().as_bytes().first() {
            Some(b'{') => Self::Object(serde_json::from_str::<Fields>(raw.get()).expect("an object").0),
            Some(b'[') => {
                let list: Vec<&RawValue> = serde_json::from_str(raw.get()).expect("a list");
                Self::List(list.into_iter().map(|entry| Self::of(entry.get())).collect())
            }
            _ => Self::Other(serde_json::from_str(raw.get()).expect("a value")),
        }
    }
}

impl fmt::Display for Ordered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(fields) => f.write_str(&written(fields)),
            Self::List(list) => {
                write!(f, "[{}]", list.iter().map(ToString::to_string).collect::<Vec<_>>().join(","))
            }
            Self::Other(value) => value.fmt(f),
        }
    }
}

/// The fields of an object, in their order.
struct Fields(Vec<(String, Ordered)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, &RawValue>()? {
                    fields.push((name, Ordered::of(value.get())));
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}

fn written(fields: &[(String, Ordered)]) -> String {
    let all = fields.iter().map(|(name, value)| format!("{}:{value}", Value::from(name.as_str())));
    format!("{{{}}}", all.collect::<Vec<_>>().join(","))
}

/// A place in a value: fields by name, entries of lists by number.
type Way = Vec<String>;

/// A kind of object: the name of the field that it stands in, and the names of its own fields.
type Kind = (String, Vec<String>);

/// The ways to the objects of a value of kinds that were not seen before, itself first.
fn objects(value: &Ordered, seen: &mut BTreeSet<Kind>) -> Vec<Way> {
    fn walk(value: &Ordered, way: &mut Way, seen: &mut BTreeSet<Kind>, found: &mut Vec<Way>) {
        let below: Vec<(String, &Ordered)> = match value {
            Ordered::Object(fields) => {
                let is_name = |step: &&String| !step.bytes().all(|byte| byte.is_ascii_digit());
                let name = way.iter().rfind(is_name).cloned().unwrap_or_default();
                // A step is told apart by its code, and so are the fields that go with it.
                let code = fields.iter().find(|(name, _)| name == "code").map(|(_, code)| code.to_string());
                let names = fields.iter().map(|(name, _)| name.clone()).chain(code).collect();
                if seen.insert((name, names)) || way.is_empty() {
                    found.push(way.clone());
                }
                fields.iter().map(|(name, value)| (name.clone(), value)).collect()
            }
            Ordered::List(list) => {
                list.iter().enumerate().map(|(place, value)| (place.to_string(), value)).collect()
            }
            Ordered::Other(_) => return,
        };
        for (step, value) in below {
            way.push(step);
            walk(value, way, seen, found);
            way.pop();
        }
    }
    let mut found = Vec::new();
    walk(value, &mut Vec::new(), seen, &mut found);
    found
}

/// The fields of the object at a place.
fn at<'a>(value: &'a Ordered, way: &[String]) -> &'a [(String, Ordered)] {
    match (value, way) {
        (Ordered::Object(fields), []) => fields,
        (Ordered::Object(fields), [step, rest @ ..]) => {
            at(&fields.iter().find(|(name, _)| name == step).expect("a field").1, rest)
        }
        (Ordered::List(list), [step, rest @ ..]) => at(&list[step.parse::<usize>().expect("a number")], rest),
        _ => panic!("no object at {way:?}"),
    }
}

/// The value as text, with another text at a place.
fn with(value: &Ordered, way: &[String], text: &str) -> String {
    let Some((step, rest)) = way.split_first() else { return text.to_owned() };
    match value {
        Ordered::Object(fields) => {
            let field = |(name, value): &(String, Ordered)| {
                let value = if name == step { with(value, rest, text) } else { value.to_string() };
                format!("{}:{value}", Value::from(name.as_str()))
            };
            format!("{{{}}}", fields.iter().map(field).collect::<Vec<_>>().join(","))
        }
        Ordered::List(list) => {
            let entry = |(place, value): (usize, &Ordered)| {
                if place.to_string() == *step { with(value, rest, text) } else { value.to_string() }
            };
            format!("[{}]", list.iter().enumerate().map(entry).collect::<Vec<_>>().join(","))
        }
        Ordered::Other(other) => panic!("no way on in {other}"),
    }
}

/// The values alone, in the order in which a reader of lists would take them.
fn list(fields: &[(String, Ordered)]) -> String {
    Ordered::List(fields.iter().map(|(_, value)| value.clone()).collect()).to_string()
}

fn repeated(fields: &[(String, Ordered)], name: &str) -> String {
    let again = fields.iter().filter(|(own, _)| own == name);
    written(&fields.iter().chain(again).cloned().collect::<Vec<_>>())
}

fn unknown(fields: &[(String, Ordered)]) -> String {
    let more = (String::from("no_such_field"), Ordered::Other(Value::from(1)));
    written(&[&[more], fields].concat())
}

fn without(fields: &[(String, Ordered)], name: &str) -> String {
    written(&fields.iter().filter(|(own, _)| own != name).cloned().collect::<Vec<_>>())
}

/// What is wrong with how a form reads an object of a value of it.
fn wrong_with(form: &Form, value: &Ordered, way: &[String], strict: &mut Option<bool>) -> Vec<String> {
    let Some(read) = form.read else { return Vec::new() };
    let fields = at(value, way);
    let is_keyed = is_keyed(fields, way);
    let place = format!("{} {}", form.name, way.join("."));
    let mut wrong = Vec::new();
    if read(&with(value, way, &list(fields))).is_ok() {
        wrong.push(format!("{place}: a list is read in place of an object"));
    }
    let read_on = read(&with(value, way, &unknown(fields)));
    match &read_on {
        Ok(again) if again.contains("no_such_field") && !is_keyed => {
            wrong.push(format!("{place}: a field that there is not is kept"));
        }
        _ => {}
    }
    // Inputs are read strictly, answers leave room for what a later version adds: one or the other
    // holds in the object itself.
    if way.is_empty() {
        *strict = Some(read_on.is_err());
    }
    for (name, _) in fields {
        // What a record keeps of a sheet is told by its verification, a criterion that is there twice too.
        let is_record = is_keyed && form.name.ends_with("Record");
        if !is_record && read(&with(value, way, &repeated(fields, name))).is_ok() {
            wrong.push(format!("{place}: {name} is read twice"));
        }
        match read(&with(value, way, &without(fields, name))) {
            Err(why) if why.contains(name.as_str()) || is_keyed || follows(&why) => {}
            Err(why) => wrong.push(format!("{place}: without {name} it says {why}")),
            Ok(again) => {
                // What may be left out is nothing: null, no entries, or nothing written.
                let nothing = ["null", "[]", "{}", "\"\"", "0", "false"];
                let alike = |nothing: &&str| {
                    let mut way = way.to_vec();
                    way.push(name.clone());
                    read(&with(value, &way, nothing)).as_ref() == Ok(&again)
                };
                if !is_keyed && !nothing.iter().any(alike) {
                    wrong.push(format!("{place}: {name} may be left out, and then it is not nothing"));
                }
            }
        }
    }
    wrong
}

/// Whether the keys of an object are codes and no names of fields.
fn is_keyed(fields: &[(String, Ordered)], way: &[String]) -> bool {
    const MAPS: &[&str] = &["kinds", "sizes", "movements", "levels", "costs"];
    let is_code = |(name, _): &(String, Ordered)| name.starts_with(|letter: char| letter.is_ascii_digit());
    way.last().is_some_and(|name| MAPS.contains(&name.as_str()))
        || !fields.is_empty() && fields.iter().all(is_code)
}

/// Whether a refusal is about what goes together, and so names what contradicts instead.
fn follows(why: &str) -> bool {
    !why.contains("expected") && !why.contains("invalid type")
}

#[test]
fn every_object_of_every_form_is_read_by_name_and_from_nothing_else() {
    let mut kept = files(&folder(GOLDEN));
    let (mut wrong, mut seen, mut kinds) = (Vec::new(), 0, BTreeSet::new());
    for form in forms().iter().filter(|form| form.read.is_some()) {
        let values = kept.remove(form.name).expect("golden values");
        let mut strict = None;
        for value in values.as_array().expect("a list").iter().take(3) {
            // As it is written now, so that the fields stand in their order.
            let written = form.read.expect("a reader")(&value.to_string()).expect("a golden value");
            let value = Ordered::of(&written);
            for way in objects(&value, &mut kinds) {
                seen += 1;
                wrong.extend(wrong_with(form, &value, &way, &mut strict));
            }
        }
        if let Some(strict) = strict.filter(|strict| *strict != INPUTS.contains(&form.name)) {
            wrong.push(format!("{}: a field that there is not is refused: {strict}", form.name));
        }
    }
    assert!(seen > 400, "{seen} objects");
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
        let good = Ordered::of(line);
        assert_eq!(read(line), Ok(()), "{name}");
        for way in objects(&good, &mut BTreeSet::new()) {
            seen += 1;
            let fields = at(&good, &way);
            let place = format!("{name} {}", way.join("."));
            let codes = |text: &str| -> Vec<&'static str> {
                let refusal = read(&with(&good, &way, text)).expect_err(&place);
                refusal.faults().iter().map(|fault| fault.code()).collect()
            };
            // A choice of a case and a level, and codes of criteria and levels, have words of their own.
            let keyed = is_keyed(fields, &way) || fields.iter().any(|(name, _)| name == "case");
            let of_list = codes(&list(fields));
            assert!(
                of_list.iter().any(|code| ["invalid_field", "not_an_object", "not_a_level"].contains(code)),
                "{place}: {of_list:?}"
            );
            let of_unknown = codes(&unknown(fields));
            let told = if keyed {
                ["unknown_criterion", "unknown_level", "not_a_level"]
            } else {
                ["unknown_field"; 3]
            };
            assert!(of_unknown.iter().any(|code| told.contains(code)), "{place}: {of_unknown:?}");
            for (field, _) in fields {
                let of_repeated = codes(&repeated(fields, field));
                let told = ["repeated_field", "repeated_criterion", "not_a_level", "repeated_move"];
                assert!(
                    of_repeated.iter().any(|code| told.contains(code)),
                    "{place}.{field}: {of_repeated:?}"
                );
                match read(&with(&good, &way, &without(fields, field))) {
                    Ok(()) => assert!(
                        read(&with(&good, &[way.as_slice(), std::slice::from_ref(field)].concat(), "null"))
                            .is_ok()
                            || keyed,
                        "{place}.{field}"
                    ),
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
