//! JSON values as they were written.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Error;
use serde_json::value::RawValue;

/// A JSON value as it was written, not looked into before somebody asks.
///
/// Numbers stay text: none goes through a float, none is out of range, and whatever features other
/// crates switch on in `serde_json` an error shows what was given as it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value<'a> {
    Null,
    Truth(bool),
    Number(&'a str),
    /// Text with its quotes and escapes.
    Text(&'a str),
    List(&'a str),
    Object(&'a str),
}

impl<'a> From<&'a RawValue> for Value<'a> {
    fn from(raw: &'a RawValue) -> Self {
        let json = raw.get();
        match json.as_bytes().first() {
            Some(b'n') => Self::Null,
            Some(b't') => Self::Truth(true),
            Some(b'f') => Self::Truth(false),
            Some(b'"') => Self::Text(json),
            Some(b'[') => Self::List(json),
            Some(b'{') => Self::Object(json),
            _ => Self::Number(json),
        }
    }
}

impl<'a> Value<'a> {
    /// The value as it is shown in an error: as written, but for what a list or an object holds.
    pub(super) const fn shown(self) -> &'a str {
        match self {
            Self::Null => "null",
            Self::Truth(true) => "true",
            Self::Truth(false) => "false",
            Self::Number(json) | Self::Text(json) => json,
            Self::List(_) => "[…]",
            Self::Object(_) => "{…}",
        }
    }

    /// The value as it was written.
    pub(super) const fn json(self) -> &'a str {
        match self {
            Self::Null => "null",
            Self::Truth(true) => "true",
            Self::Truth(false) => "false",
            Self::Number(json) | Self::Text(json) | Self::List(json) | Self::Object(json) => json,
        }
    }

    /// The number, if it is a whole one without sign, fraction and exponent that 64 bits hold.
    pub(super) fn whole(self) -> Option<u64> {
        match self {
            Self::Number(json) => crate::rating::whole(json),
            _ => None,
        }
    }

    /// The text, escapes resolved; `None` for anything else, and for half a surrogate pair.
    pub(super) fn text(self) -> Option<Cow<'a, str>> {
        let Self::Text(json) = self else { return None };
        let plain = json.strip_prefix('"')?.strip_suffix('"')?;
        if plain.contains('\\') {
            serde_json::from_str::<String>(json).ok().map(Cow::Owned)
        } else {
            Some(Cow::Borrowed(plain))
        }
    }
}

/// Hands over the members of an object, in their order, repeated ones too.
///
/// # Errors
///
/// For what is no object, and for a key with half a surrogate pair.
pub(super) fn members<'a>(json: &'a str, each: impl FnMut(Cow<'a, str>, Value<'a>)) -> Result<(), Error> {
    read(json, Members(each))
}

/// Hands over the elements of a list, in their order.
///
/// # Errors
///
/// For what is no list.
pub(super) fn elements<'a>(json: &'a str, each: impl FnMut(Value<'a>)) -> Result<(), Error> {
    read(json, Elements(each))
}

/// Lists and objects of at most so many bytes are read at once; in longer ones it is counted first
/// how much there is, so that room is made once.
const SHORT: usize = 4_096;

/// How many members a long object has; 0 for a short one, and for one that cannot be read.
pub(super) fn room_for_members(json: &str) -> usize {
    let mut count: usize = 0;
    let counted = json.len() > SHORT && members(json, |_, _| count = count.saturating_add(1)).is_ok();
    if counted { count } else { 0 }
}

/// How many elements a long list has; 0 for a short one, and for one that cannot be read.
pub(super) fn room_for_elements(json: &str) -> usize {
    let mut count: usize = 0;
    let counted = json.len() > SHORT && elements(json, |_| count = count.saturating_add(1)).is_ok();
    if counted { count } else { 0 }
}

fn read<'a>(json: &'a str, seed: impl DeserializeSeed<'a, Value = ()>) -> Result<(), Error> {
    let mut reader = serde_json::Deserializer::from_str(json);
    seed.deserialize(&mut reader)?;
    reader.end()
}

/// The key that a value has in its object, of the name of a field with dots between its levels.
pub(super) fn key_of(name: &'static str) -> &'static str {
    name.rsplit_once('.').map_or(name, |(_, key)| key)
}

struct Members<F>(F);

impl<'de, F: FnMut(Cow<'de, str>, Value<'de>)> DeserializeSeed<'de> for Members<F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, F: FnMut(Cow<'de, str>, Value<'de>)> Visitor<'de> for Members<F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        while let Some(Key(key)) = map.next_key()? {
            (self.0)(key, map.next_value::<&RawValue>()?.into());
        }
        Ok(())
    }
}

struct Elements<F>(F);

impl<'de, F: FnMut(Value<'de>)> DeserializeSeed<'de> for Elements<F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, F: FnMut(Value<'de>)> Visitor<'de> for Elements<F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        while let Some(element) = list.next_element::<&RawValue>()? {
            (self.0)(element.into());
        }
        Ok(())
    }
}

/// A key, borrowed where it has no escapes.
struct Key<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Key<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl<'de> Visitor<'de> for Text {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(key)))
            }

            fn visit_str<E>(self, key: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(key.into())))
            }
        }

        deserializer.deserialize_str(Text)
    }
}
