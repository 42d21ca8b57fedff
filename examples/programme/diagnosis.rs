//! Why a line of JSON is no record of a product, field by field and in both languages.
//!
//! The reader of records decides what is one. What it refuses is gone through here once more with the library's own types, since a reader of
//! JSON gives its reasons in English alone, and one at a time.

use std::str::FromStr;

use ocop::catalogue::AnyProductSet;
use ocop::certificate::{Revocation, RevocationCause};
use ocop::law::DossierKind;
use ocop::place::{AnyProvince, CommuneCode};
use ocop::producer::{EnterpriseSize, ProducerKind};
use ocop::registry::{DayOrYear, GroupInWords, RegisteredProducer, RegisteredProduct, RegisteredRating};
use ocop::{Authority, Certificate, Edition, Problem, SetId, Star, date};
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_json::error::Category;
use time::Date;

use crate::fault::{Fault, Needed, Part, Reasons, What};

const LINE: &[&str] = &["name", "note", "product"];
const PRODUCT: &[&str] = &["id", "producer", "set", "product_set", "group", "province", "commune", "ratings"];
const PRODUCER: &[&str] = &["id", "kind", "size", "representative"];
const REPRESENTATIVE: &[&str] = &["woman", "ethnic_minority", "disabled"];
const RATING: &[&str] = &[
    "kind",
    "star",
    "rated_on",
    "provincial",
    "certificate",
    "certified_in",
    "revocation",
    "printed_through",
];
const CERTIFICATE: &[&str] = &[
    "star",
    "issued_on",
    "valid_from",
    "edition",
    "authority",
    "revocation",
    "rerating_filed_on",
    "rerating_decided_on",
];
const REVOCATION: &[&str] = &["day", "cause"];

/// Everything that can be told of a line that was refused.
pub(crate) fn of(text: &str, error: &serde_json::Error) -> Reasons {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        return Reasons::of(not_json(text, &error));
    }
    let mut faults = Vec::new();
    if let Ok(members) = serde_json::from_str::<Members>(text) {
        line(&members, &mut faults);
    } else if let Ok(value) = serde_json::from_str::<Value>(text)
        && !value.is_object()
    {
        faults.push(Fault::row(What::NotAnObject { given: shown(&value) }));
    }
    let at = character(text, error);
    Reasons::of_all(faults).unwrap_or_else(|| Reasons::of(Fault::row(What::NotAProduct { at })))
}

/// The members of an object of texts, in their order, repeated ones too.
pub(crate) fn texts(json: &str) -> Result<Vec<(String, String)>, Fault> {
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let Members(members) = match serde_json::from_str::<Members>(json) {
        Ok(members) => members,
        Err(error) => {
            return Err(match serde_json::from_str::<Value>(json) {
                Ok(value) => Fault::row(What::NotAnObject { given: shown(&value) }),
                Err(_) => not_json(json, &error),
            });
        }
    };
    let text = |(name, value)| match value {
        Node::Other(Value::String(text)) => Ok((name, text)),
        other => {
            let what = What::InvalidField { given: other.shown(), needed: Needed::Text };
            Err(Fault::at(Part::Field(name), what))
        }
    };
    members.into_iter().map(text).collect()
}

fn not_json(text: &str, error: &serde_json::Error) -> Fault {
    Fault::row(What::NotJson { at: (error.classify() != Category::Eof).then(|| character(text, error)) })
}

/// The character, from 1, that a reader of JSON came to.
fn character(text: &str, error: &serde_json::Error) -> usize {
    let before = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len);
    let bytes = before.sum::<usize>() + error.column().saturating_sub(1);
    // A character of UTF-8 has one byte that does not continue it.
    text.bytes().take(bytes).filter(|byte| byte & 0b1100_0000 != 0b1000_0000).count() + 1
}

/// The members of an object in their order, repeated ones too, at every level.
struct Members(Vec<(String, Node)>);

/// A value of JSON in which no member is lost.
enum Node {
    Object(Members),
    List(Vec<Self>),
    Other(Value),
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;

        impl<'de> Visitor<'de> for All {
            type Value = Members;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(All)
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        let json = raw.get();
        let read = match json.as_bytes().first() {
            Some(b'{') => serde_json::from_str(json).map(Self::Object),
            Some(b'[') => serde_json::from_str(json).map(Self::List),
            _ => serde_json::from_str(json).map(Self::Other),
        };
        read.map_err(serde::de::Error::custom)
    }
}

impl Node {
    fn shown(&self) -> String {
        match self {
            Self::Object(_) => "{…}".to_owned(),
            Self::List(_) => "[…]".to_owned(),
            Self::Other(value) => shown(value),
        }
    }
}

/// A value as it is shown in a reason.
fn shown(value: &Value) -> String {
    match value {
        Value::Object(_) => "{…}".to_owned(),
        Value::Array(_) => "[…]".to_owned(),
        other => {
            let text = other.to_string();
            match text.char_indices().nth(60) {
                Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
                None => text,
            }
        }
    }
}

/// An object whose fields are gone through.
struct Record<'a> {
    path: String,
    members: &'a Members,
    faults: &'a mut Vec<Fault>,
    /// Whether something in it was wrong.
    wrong: bool,
}

impl<'a> Record<'a> {
    fn of(
        path: &str,
        members: &'a Members,
        fields: &'static [&'static str],
        faults: &'a mut Vec<Fault>,
    ) -> Self {
        let mut record = Self { path: path.to_owned(), members, faults, wrong: false };
        let mut seen: Vec<&str> = Vec::new();
        for (name, _) in &members.0 {
            if !fields.contains(&name.as_str()) {
                record.note(name, What::UnknownField { allowed: fields });
            } else if seen.contains(&name.as_str()) {
                record.note(name, What::RepeatedField);
            }
            seen.push(name);
        }
        record
    }

    fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    fn note(&mut self, name: &str, what: What) {
        self.wrong = true;
        let path = self.path_of(name);
        self.faults.push(Fault::at(Part::Field(path), what));
    }

    /// What the library says of the record as a whole.
    fn note_whole(&mut self, problem: impl Problem + 'static) {
        self.wrong = true;
        self.faults.push(Fault::problem_at(Part::Field(self.path.clone()), problem));
    }

    /// What the library makes of the record as a whole.
    fn take<T, P: Problem + 'static>(&mut self, made: Result<T, P>) -> Option<T> {
        made.map_err(|problem| self.note_whole(problem)).ok()
    }

    /// A value that is there and not null.
    fn get(&self, name: &str) -> Option<&'a Node> {
        let (_, value) = self.members.0.iter().find(|(member, _)| member == name)?;
        (!matches!(value, Node::Other(Value::Null))).then_some(value)
    }

    /// Whether a field that has to be there is.
    fn needed(&mut self, name: &str, needed: Needed) -> bool {
        let there = self.get(name).is_some();
        if !there {
            let is_null = self.members.0.iter().any(|(member, _)| member == name);
            let what = if is_null {
                What::InvalidField { given: "null".to_owned(), needed }
            } else {
                What::MissingField
            };
            self.note(name, what);
        }
        there
    }

    fn invalid(&mut self, name: &str, value: &Node, needed: Needed) {
        self.note(name, What::InvalidField { given: value.shown(), needed });
    }

    fn text(&mut self, name: &str) -> Option<&'a str> {
        let value = self.get(name)?;
        if let Node::Other(Value::String(text)) = value {
            return Some(text);
        }
        self.invalid(name, value, Needed::Text);
        None
    }

    /// A text that stands for a value.
    fn read<T, P: Problem + 'static>(
        &mut self,
        name: &str,
        read: impl FnOnce(&str) -> Result<T, P>,
    ) -> Option<T> {
        let text = self.text(name)?;
        read(text).map_err(|problem| self.note(name, What::Problem(Box::new(problem)))).ok()
    }

    fn parsed<T: FromStr<Err: Problem + 'static>>(&mut self, name: &str) -> Option<T> {
        self.read(name, str::parse)
    }

    fn day(&mut self, name: &str) -> Option<Date> {
        self.read(name, date::parse)
    }

    fn truth(&mut self, name: &str) -> Option<bool> {
        let value = self.get(name)?;
        if let Node::Other(Value::Bool(truth)) = value {
            return Some(*truth);
        }
        self.invalid(name, value, Needed::Truth);
        None
    }

    fn whole(&mut self, name: &str, from: u16, to: u16) -> Option<u16> {
        let value = self.get(name)?;
        if let Node::Other(Value::Number(number)) = value {
            let fits = number.as_u64().and_then(|number| u16::try_from(number).ok());
            if let Some(number) = fits.filter(|number| (from..=to).contains(number)) {
                return Some(number);
            }
        }
        self.invalid(name, value, Needed::Whole { from, to });
        None
    }

    fn star(&mut self) -> Option<Star> {
        let number = self.whole("star", 1, 5)?;
        Star::ALL.iter().copied().find(|star| u16::from(star.number()) == number)
    }

    /// What an object within it comes to; what is wrong there is wrong here.
    fn within<T>(
        &mut self,
        name: &str,
        fields: &'static [&'static str],
        read: impl FnOnce(&mut Record<'_>) -> Option<T>,
    ) -> Option<T> {
        let value = self.get(name)?;
        let Node::Object(members) = value else {
            self.invalid(name, value, Needed::Object);
            return None;
        };
        let path = self.path_of(name);
        let mut inner = Record::of(&path, members, fields, self.faults);
        let found = read(&mut inner);
        let wrong = inner.wrong;
        self.wrong |= wrong;
        found.filter(|_| !wrong)
    }
}

fn line(members: &Members, faults: &mut Vec<Fault>) {
    let mut line = Record::of("", members, LINE, faults);
    line.needed("name", Needed::Text);
    line.text("name");
    line.text("note");
    if line.needed("product", Needed::Object) {
        line.within("product", PRODUCT, product);
    }
}

fn product(record: &mut Record<'_>) -> Option<()> {
    record.needed("id", Needed::Text);
    let id = record.text("id");
    record.needed("producer", Needed::Object);
    let producer = record.within("producer", PRODUCER, producer);
    record.parsed::<SetId>("set");
    record.parsed::<AnyProductSet>("product_set");
    record.parsed::<GroupInWords>("group");
    let sets: Vec<&str> =
        ["set", "product_set", "group"].into_iter().filter(|name| record.get(name).is_some()).collect();
    if let [_, second, ..] = sets.as_slice() {
        record.note(second, What::OneOfThem { fields: "set, product_set, group" });
    }
    record.parsed::<CommuneCode>("commune");
    let ratings = ratings(record);
    record.needed("province", Needed::Text);
    let text = record.text("province");
    let first = ratings.as_ref()?.iter().map(RegisteredRating::rated_on).min_by_key(|on| on.earliest());
    let province = match text?.parse::<AnyProvince>() {
        Ok(province) => Some(province),
        Err(problem) if text?.contains('/') => {
            record.note("province", What::Problem(Box::new(problem)));
            None
        }
        Err(_) => record.read("province", |name| RegisteredProduct::find_province(name, first)),
    };
    let made = RegisteredProduct::new(id?, producer?, province?, ratings?);
    record.take(made).map(|_| ())
}

fn producer(record: &mut Record<'_>) -> Option<RegisteredProducer> {
    record.needed("id", Needed::Text);
    let id = record.text("id");
    let kind = record.read("kind", ProducerKind::from_code);
    let size = record.read("size", EnterpriseSize::from_code);
    record.within("representative", REPRESENTATIVE, |person| {
        for name in REPRESENTATIVE {
            person.truth(name);
        }
        Some(())
    });
    if record.wrong {
        return None;
    }
    let mut producer = record.take(RegisteredProducer::new(id?))?;
    if let Some(kind) = kind {
        producer = record.take(producer.with_kind(kind))?;
    }
    match size {
        Some(size) => record.take(producer.with_size(size)),
        None => Some(producer),
    }
}

fn ratings(record: &mut Record<'_>) -> Option<Vec<RegisteredRating>> {
    if !record.needed("ratings", Needed::List) {
        return None;
    }
    let value = record.get("ratings")?;
    let Node::List(list) = value else {
        record.invalid("ratings", value, Needed::List);
        return None;
    };
    let mut ratings = Vec::new();
    for (value, place) in list.iter().zip(1_u32..) {
        let name = format!("ratings.{place}");
        let Node::Object(members) = value else {
            record.invalid(&name, value, Needed::Object);
            continue;
        };
        let path = record.path_of(&name);
        let mut inner = Record::of(&path, members, RATING, record.faults);
        let read = rating(&mut inner);
        let wrong = inner.wrong;
        record.wrong |= wrong;
        ratings.extend(read.filter(|_| !wrong));
    }
    (ratings.len() == list.len()).then_some(ratings)
}

fn rating(record: &mut Record<'_>) -> Option<RegisteredRating> {
    record.needed("kind", Needed::Text);
    record.needed("star", Needed::Whole { from: 1, to: 5 });
    record.needed("rated_on", Needed::Text);
    let kind = record.read("kind", DossierKind::from_code);
    let star = record.star();
    let rated_on = record.parsed::<DayOrYear>("rated_on");
    let provincial = record.truth("provincial").unwrap_or_default();
    let certificate = record.within("certificate", CERTIFICATE, certificate);
    let year = record.whole("certified_in", 1, 9999);
    let revocation = record.within("revocation", REVOCATION, revocation);
    let printed = record.day("printed_through");
    if record.wrong {
        return None;
    }
    let made = if provincial {
        RegisteredRating::provincial(kind?, star?, rated_on?)
    } else {
        RegisteredRating::new(kind?, star?, rated_on?)
    };
    let mut rating = record.take(made)?;
    if let Some(certificate) = certificate {
        rating = record.take(rating.with_certificate(certificate))?;
    }
    if let Some(year) = year {
        if certificate.is_some() {
            record.note("certified_in", What::OneOfThem { fields: "certificate, certified_in" });
            return None;
        }
        rating = record.take(rating.with_certified_in(year))?;
    }
    if let Some(revocation) = revocation {
        rating = record.take(rating.with_revocation(revocation))?;
    }
    match printed {
        Some(printed) => record.take(rating.with_printed_through(printed)),
        None => Some(rating),
    }
}

fn certificate(record: &mut Record<'_>) -> Option<Certificate> {
    record.needed("star", Needed::Whole { from: 1, to: 5 });
    record.needed("issued_on", Needed::Text);
    let (star, issued_on) = (record.star(), record.day("issued_on"));
    let valid_from = record.day("valid_from");
    let edition = record.read("edition", Edition::from_code);
    let authority = record.read("authority", Authority::from_code);
    let revocation = record.within("revocation", REVOCATION, revocation);
    let filed = record.day("rerating_filed_on");
    let decided = record.day("rerating_decided_on");
    if record.wrong {
        return None;
    }
    let made = match edition {
        Some(edition) => Certificate::under(edition.regime(), star?, issued_on?),
        None => Certificate::recorded(star?, issued_on?),
    };
    let mut certificate = record.take(made)?;
    if let Some(authority) = authority {
        certificate = record.take(certificate.with_authority(authority))?;
    }
    if let Some(day) = valid_from {
        certificate = record.take(certificate.with_valid_from(day))?;
    }
    if let Some(day) = filed {
        certificate = record.take(certificate.with_rerating_filed_on(day))?;
    }
    if let Some(day) = decided {
        certificate = record.take(certificate.with_rerating_decided_on(day))?;
    }
    match revocation {
        Some(revocation) => record.take(certificate.with_revocation(revocation)),
        None => Some(certificate),
    }
}

fn revocation(record: &mut Record<'_>) -> Option<Revocation> {
    record.needed("day", Needed::Text);
    let day = record.day("day");
    let cause = record.read("cause", RevocationCause::from_code);
    let revocation = Revocation::on(day?);
    Some(match cause {
        Some(cause) => revocation.with_cause(cause),
        None => revocation,
    })
}
