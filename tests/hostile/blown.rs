//! Inputs blown up: a good one, at each of its places something that is as long as you like.

use std::collections::BTreeSet;

use serde_json::Value;

/// A step down into a JSON value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Field(String),
    Entry(usize),
}

/// A place in a JSON value.
#[derive(Clone, Debug)]
pub(crate) struct Spot(Vec<Step>);

/// What is put there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Blow {
    /// A long text of one letter.
    LongText,
    /// A long text of letters under many marks.
    Marks,
    /// A long text of escapes.
    Escapes,
    /// A long text of short words.
    Words,
    /// The text that is there, over and over.
    TextAgain,
    /// A number of many digits.
    Digits,
    /// A list of short things.
    Numbers,
    Texts,
    Objects,
    /// A list in a list in a list.
    Deep,
    /// The same field over and over.
    RepeatedField,
    /// Many fields that there are not.
    UnknownFields,
    /// One field with a long name that there is not.
    LongName,
    /// The first field of the object that is there, over and over.
    FieldAgain,
    /// The object that is there with many fields more.
    MoreFields,
    /// The entries of the list that is there, over and over.
    EntriesAgain,
    /// The first entry of the list that is there, over and over.
    EntryAgain,
}

impl Blow {
    pub(crate) const ALL: &'static [Self] = &[
        Self::LongText,
        Self::Marks,
        Self::Escapes,
        Self::Words,
        Self::TextAgain,
        Self::Digits,
        Self::Numbers,
        Self::Texts,
        Self::Objects,
        Self::Deep,
        Self::RepeatedField,
        Self::UnknownFields,
        Self::LongName,
        Self::FieldAgain,
        Self::MoreFields,
        Self::EntriesAgain,
        Self::EntryAgain,
    ];
}

/// A kind of place: the names of the last two fields on the way, and what stands there.
pub(crate) type Kind = (Vec<String>, u8);

/// The places of a value of kinds that were not seen before; of a list two entries stand for all.
pub(crate) fn spots(value: &Value, seen: &mut BTreeSet<Kind>) -> Vec<Spot> {
    let mut found = Vec::new();
    walk(value, &mut Vec::new(), seen, &mut found);
    found
}

fn kind(value: &Value, at: &[Step]) -> Kind {
    let names = at.iter().rev().filter_map(|step| match step {
        Step::Entry(_) => None,
        // Codes of criteria are all alike.
        Step::Field(name) if name.starts_with(|letter: char| letter.is_ascii_digit()) => Some("1"),
        Step::Field(name) => Some(name),
    });
    let what = match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) => 4,
        Value::Object(_) => 5,
    };
    (names.take(2).map(String::from).collect(), what)
}

fn walk(value: &Value, at: &mut Vec<Step>, seen: &mut BTreeSet<Kind>, found: &mut Vec<Spot>) {
    if at.is_empty() || seen.insert(kind(value, at)) {
        found.push(Spot(at.clone()));
    }
    let mut below = |step: Step, value: &Value| {
        at.push(step);
        walk(value, at, seen, found);
        at.pop();
    };
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| below(Step::Field(name.clone()), value));
        }
        Value::Array(list) => {
            list.iter().enumerate().take(2).for_each(|(place, value)| below(Step::Entry(place), value));
        }
        _ => {}
    }
}

/// The value with something about as long as asked at a place; `None` where that does not fit.
pub(crate) fn blown(value: &Value, spot: &Spot, blow: Blow, length: usize) -> Option<String> {
    let mut out = String::new();
    write(value, &spot.0, blow, length, &mut out)?;
    Some(out)
}

fn write(value: &Value, at: &[Step], blow: Blow, length: usize, out: &mut String) -> Option<()> {
    let Some((step, rest)) = at.split_first() else { return put(value, blow, length, out) };
    match (value, step) {
        (Value::Object(fields), Step::Field(own)) => {
            out.push('{');
            for (place, (name, value)) in fields.iter().enumerate() {
                out.push_str(if place == 0 { "" } else { "," });
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                if name == own {
                    write(value, rest, blow, length, out)?;
                } else {
                    out.push_str(&value.to_string());
                }
            }
            out.push('}');
        }
        (Value::Array(list), Step::Entry(own)) => {
            out.push('[');
            for (place, value) in list.iter().enumerate() {
                out.push_str(if place == 0 { "" } else { "," });
                if place == *own {
                    write(value, rest, blow, length, out)?;
                } else {
                    out.push_str(&value.to_string());
                }
            }
            out.push(']');
        }
        _ => return None,
    }
    Some(())
}

fn put(value: &Value, blow: Blow, length: usize, out: &mut String) -> Option<()> {
    let again = |part: &str| part.repeat(length.checked_div(part.len()).unwrap_or(0).max(1));
    let numbered = |part: fn(usize) -> String| {
        let mut all = String::new();
        (0..).map_while(|number| (all.len() < length).then(|| all.push_str(&part(number)))).for_each(drop);
        all
    };
    let text = |part: &str| format!("\"{}\"", again(part));
    let list = |part: &str| format!("[{}]", again(&format!("{part},")).trim_end_matches(','));
    let fields = |all: &str| format!("{{{}}}", all.trim_end_matches(','));
    let unknown = |number: usize| format!("\"x{number}\":1,");
    let made = match (blow, value) {
        (Blow::LongText, _) => text("a"),
        (Blow::Marks, _) => text("a\u{301}\u{323}\u{302}\u{301}"),
        (Blow::Escapes, _) => text("\\u0001"),
        (Blow::Words, _) => text("a 1 "),
        (Blow::TextAgain, Value::String(own)) if !own.is_empty() => {
            let own = Value::from(own.as_str()).to_string();
            let own = own.strip_prefix('"')?.strip_suffix('"')?;
            format!("\"{}\"", again(&format!("{own}, ")))
        }
        (Blow::Digits, _) => again("9"),
        (Blow::Numbers, _) => list("1"),
        (Blow::Texts, _) => list("\"\""),
        (Blow::Objects, _) => list("{}"),
        (Blow::Deep, _) => again("["),
        (Blow::RepeatedField, _) => fields(&again("\"1.1\":1,")),
        (Blow::UnknownFields, _) => fields(&numbered(unknown)),
        (Blow::LongName, _) => format!("{{{}:1}}", text("a")),
        (Blow::FieldAgain, Value::Object(own)) => {
            let (name, value) = own.iter().next()?;
            fields(&again(&format!("{}:{value},", Value::from(name.as_str()))))
        }
        (Blow::MoreFields, Value::Object(own)) => {
            let own = own.iter().map(|(name, value)| format!("{}:{value}", Value::from(name.as_str())));
            let own = own.collect::<Vec<_>>().join(",") + ",";
            fields(&(own + &numbered(unknown)))
        }
        (Blow::EntriesAgain, Value::Array(own)) if !own.is_empty() => {
            let own = own.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
            list(&own)
        }
        (Blow::EntryAgain, Value::Array(own)) => list(&own.first()?.to_string()),
        _ => return None,
    };
    out.push_str(&made);
    Some(())
}
