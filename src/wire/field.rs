//! The fields of a request, read one by one.

use alloc::borrow::Cow;
use alloc::format;
use alloc::vec::Vec;

use time::Date;

use crate::base::{Problem, date};
use crate::wire::fault::{At, Faults, Place};
use crate::wire::request_error::{Needed, RequestError};
use crate::wire::value::{Value, elements, key_of, members, room_for_elements};

/// What a field comes to. One that is wrong has its fault noted, so that no second one follows from
/// it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Read<T> {
    /// Left out or null.
    Absent,
    Wrong,
    Is(T),
}

impl<T> Read<T> {
    pub(super) fn ok(self) -> Option<T> {
        match self {
            Self::Is(value) => Some(value),
            Self::Absent | Self::Wrong => None,
        }
    }

    /// What follows from the value.
    pub(super) fn then<U>(self, next: impl FnOnce(T) -> Option<U>) -> Read<U> {
        match self {
            Self::Absent => Read::Absent,
            Self::Wrong => Read::Wrong,
            Self::Is(value) => next(value).map_or(Read::Wrong, Read::Is),
        }
    }
}

/// A field of an object: its name with dots between the levels, and its value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field<'a> {
    pub(super) name: &'static str,
    pub(super) value: Option<Value<'a>>,
    pub(super) at: At,
}

/// The fields of an object by their names. What is unknown or repeated is noted.
pub(super) fn fields<'a, const N: usize>(
    json: &'a str,
    names: &'static [&'static str; N],
    at: At,
    faults: &mut Faults<'_>,
) -> [Field<'a>; N] {
    let mut fields = names.map(|name| Field { name, value: None, at });
    if let Err(error) = members(json, |key, value| put(&mut fields, names, &key, value, faults)) {
        faults.unreadable(json, &error);
    }
    fields
}

/// Puts a member of an object where it belongs.
pub(super) fn put<'a>(
    fields: &mut [Field<'a>],
    names: &'static [&'static str],
    key: &str,
    value: Value<'a>,
    faults: &mut Faults<'_>,
) {
    let at = fields.first().map_or(At::Request, |field| field.at);
    match fields.iter_mut().find(|field| key_of(field.name) == key) {
        None => {
            let within = names.first().and_then(|name| name.rsplit_once('.'));
            let (field, place) = match within {
                None => (key.into(), Place::HERE),
                Some((within, _)) => (format!("{within}.{key}"), Place::within(within, at)),
            };
            faults.add(&RequestError::UnknownField { field, allowed: names }, place);
        }
        Some(field) if field.value.is_some() => {
            faults.add(&RequestError::RepeatedField { field: field.name }, field.place());
        }
        Some(field) => field.value = Some(value),
    }
}

impl<'a> Field<'a> {
    /// A field of the request itself that nothing was put into yet.
    pub(super) const fn empty(name: &'static str) -> Self {
        Self { name, value: None, at: At::Request }
    }

    /// Where it is, for a problem that names the field.
    pub(super) const fn place(self) -> Place {
        Place::within(self.name, self.at)
    }

    /// Where it is, for a problem that does not.
    pub(super) const fn naming(self) -> Place {
        Place::naming(self.name, self.at)
    }

    /// Whether it is left out or null.
    pub(super) const fn is_absent(self) -> bool {
        matches!(self.value, None | Some(Value::Null))
    }

    /// Notes that it holds something that is not allowed.
    pub(super) fn refuse(self, value: Value<'_>, needed: Needed, faults: &mut Faults<'_>) {
        faults.add(&RequestError::invalid(self.name, value, needed), self.place());
    }

    /// What a value that is there comes to; one that does not fit is noted with what is needed.
    fn read<T>(
        self,
        needed: Needed,
        faults: &mut Faults<'_>,
        fits: impl FnOnce(Value<'a>) -> Option<T>,
    ) -> Read<T> {
        let value = match self.value {
            None | Some(Value::Null) => return Read::Absent,
            Some(value) => value,
        };
        let fits = fits(value).map_or(Read::Wrong, Read::Is);
        if matches!(fits, Read::Wrong) {
            self.refuse(value, needed, faults);
        }
        fits
    }

    /// The value of a field that has to be there; null is something that is not allowed.
    pub(super) fn required<T>(self, read: Read<T>, needed: Needed, faults: &mut Faults<'_>) -> Option<T> {
        match (read, self.value) {
            (Read::Is(value), _) => Some(value),
            (Read::Wrong, _) => None,
            (Read::Absent, None) => {
                faults.add(&RequestError::MissingField { field: self.name }, self.place());
                None
            }
            (Read::Absent, Some(value)) => {
                self.refuse(value, needed, faults);
                None
            }
        }
    }

    pub(super) fn whole(self, from: u64, to: u64, faults: &mut Faults<'_>) -> Read<u64> {
        let fits = |value: Value<'a>| value.whole().filter(|number| (from..=to).contains(number));
        self.read(Needed::Whole { from, to }, faults, fits)
    }

    /// A whole number of any size, for a type that knows what is allowed.
    pub(super) fn number(self, needed: Needed, faults: &mut Faults<'_>) -> Read<u64> {
        self.read(needed, faults, Value::whole)
    }

    pub(super) fn truth(self, faults: &mut Faults<'_>) -> Read<bool> {
        self.read(Needed::Truth, faults, |value| match value {
            Value::Truth(truth) => Some(truth),
            _ => None,
        })
    }

    pub(super) fn text(self, needed: Needed, faults: &mut Faults<'_>) -> Read<Cow<'a, str>> {
        self.read(needed, faults, Value::text)
    }

    /// A text that stands for a value.
    pub(super) fn code<T, P: Problem>(
        self,
        codes: &'static [&'static str],
        faults: &mut Faults<'_>,
        read: impl FnOnce(&str) -> Result<T, P>,
    ) -> Read<T> {
        let text = self.text(Needed::Code(codes), faults);
        text.then(|text| faults.take(read(&text), self.naming()))
    }

    pub(super) fn day(self, faults: &mut Faults<'_>) -> Read<Date> {
        let text = self.text(Needed::Day, faults);
        text.then(|text| faults.take(date::parse(&text), self.naming()))
    }

    /// The JSON of an object.
    pub(super) fn object(self, faults: &mut Faults<'_>) -> Read<&'a str> {
        self.read(Needed::Object, faults, |value| match value {
            Value::Object(json) => Some(json),
            _ => None,
        })
    }

    /// The elements of a list.
    pub(super) fn list(self, faults: &mut Faults<'_>) -> Read<Vec<Value<'a>>> {
        let list = self.read(Needed::List, faults, |value| match value {
            Value::List(json) => Some(json),
            _ => None,
        });
        list.then(|json| {
            let mut all = Vec::with_capacity(room_for_elements(json));
            match elements(json, |element| all.push(element)) {
                Ok(()) => Some(all),
                Err(error) => {
                    faults.unreadable(json, &error);
                    None
                }
            }
        })
    }

    /// What each object of a list comes to. All are looked at, whatever is wrong with the first.
    pub(super) fn objects<T, const N: usize>(
        self,
        names: &'static [&'static str; N],
        faults: &mut Faults<'_>,
        mut each: impl FnMut([Field<'a>; N], &mut Faults<'_>) -> Option<T>,
    ) -> Read<Vec<T>> {
        self.list(faults).then(|list| {
            let mut read = Vec::new();
            for (value, entry) in list.iter().zip(1..) {
                let at = At::Entry(entry);
                match *value {
                    Value::Object(json) => {
                        let fields = fields(json, names, at, faults);
                        read.extend(each(fields, faults));
                    }
                    other => Self { at, ..self }.refuse(other, Needed::Object, faults),
                }
            }
            (read.len() == list.len()).then_some(read)
        })
    }
}
