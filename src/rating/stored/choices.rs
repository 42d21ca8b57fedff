//! Choices, in every spelling that forms and files use.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap as _, Serializer};

use crate::base::stored::refuse;
use crate::rating::{Choice, Choices, Given};

impl Serialize for Choice {
    /// A number, or with a case its text: `3`, `"a2"`. In a binary format always text.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.case() {
            None if serializer.is_human_readable() => serializer.serialize_u64(self.position()),
            _ => serializer.collect_str(self),
        }
    }
}

impl<'de> Deserialize<'de> for Choice {
    /// Every spelling of a level: `3`, `"3"`, `"a2"`, `{"case": "a", "level": 2}`, null or 0 for
    /// none.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Given::deserialize(deserializer)? {
            Given::Choice(choice) => Ok(choice),
            Given::Open => Err(D::Error::custom("a choice is needed, not \"?\"")),
            Given::UnknownCase(what) | Given::NotALevel(what) => {
                Err(D::Error::custom(format_args!("{what} is no level of a criterion")))
            }
        }
    }
}

#[cfg(feature = "schemars1")]
crate::base::stored::schema!(Choice, {"oneOf": [
    {"type": "integer", "minimum": 0}, {"type": "string", "pattern": "^(-|[ab]?(0|[1-9][0-9]*))$"}, {"type": "null"},
    {"type": "object", "properties": {"case": {"enum": ["a", "b", null]}, "level": {"oneOf": [
        {"type": "integer", "minimum": 0}, {"type": "string", "pattern": "^(0|[1-9][0-9]*)$"}, {"type": "null"}]}},
     "required": ["case", "level"], "additionalProperties": false}
]});

impl Serialize for Given {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Choice(choice) => choice.serialize(serializer),
            Self::Open => serializer.serialize_str("?"),
            Self::UnknownCase(_) | Self::NotALevel(_) => {
                refuse::<S>("a choice that makes no sense is not written: it could not be read back")
            }
        }
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(AnySpelling)
        } else {
            deserializer.deserialize_str(AnySpelling)
        }
    }
}

struct AnySpelling;

impl<'de> Visitor<'de> for AnySpelling {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a level's position, null, or a case and a level")
    }

    fn visit_unit<E>(self) -> Result<Given, E> {
        Ok(Given::Choice(Choice::NONE))
    }

    fn visit_none<E>(self) -> Result<Given, E> {
        Ok(Given::Choice(Choice::NONE))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Given, E> {
        Ok(Given::NotALevel(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Given, E> {
        Ok(Given::Choice(Choice::level(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Given, E> {
        let level = u64::try_from(value).map(Choice::level);
        Ok(level.map_or_else(|_| Given::NotALevel(value.to_string()), Given::Choice))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Given, E> {
        Ok(Given::NotALevel(alloc::format!("{value:?}")))
    }

    fn visit_str<E>(self, value: &str) -> Result<Given, E> {
        Ok(Given::from(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Given, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Given::NotALevel(String::from(LIST)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Given, A::Error> {
        let (mut case, mut level, mut wrong) = (None, None, None);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                NUMBER => return map.next_value::<String>().map(number),
                "case" if case.is_none() => case = Some(map.next_value::<Scalar>()?),
                "level" if level.is_none() => level = Some(map.next_value::<Scalar>()?),
                "case" | "level" => {
                    wrong = Some(alloc::format!("{{{key:?}: …, {key:?}: …}}"));
                    map.next_value::<IgnoredAny>()?;
                }
                _ => {
                    wrong = Some(alloc::format!("{{{key:?}: …}}"));
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(match (wrong, case, level) {
            (Some(wrong), _, _) => Given::NotALevel(wrong),
            (None, Some(case), Some(level)) => in_case(case, level),
            (None, Some(_), None) => Given::NotALevel(String::from("{\"case\": …}")),
            (None, None, Some(_)) => Given::NotALevel(String::from("{\"level\": …}")),
            (None, None, None) => Given::NotALevel(String::from("{}")),
        })
    }
}

/// How a list and an object are shown in an error.
const LIST: &str = "[…]";
const OBJECT: &str = "{…}";

/// The key under which `serde_json` hands over a number where another crate switches on its feature
/// `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

fn number(text: String) -> Given {
    match crate::rating::choice::whole(&text) {
        Some(position) => Given::Choice(Choice::level(position)),
        None => Given::NotALevel(text),
    }
}

fn in_case(case: Scalar, level: Scalar) -> Given {
    let position = match level {
        Scalar::Null => 0,
        Scalar::Whole(position) => position,
        Scalar::Text(text) => match crate::rating::choice::whole(&text) {
            Some(position) => position,
            None => return Given::NotALevel(alloc::format!("{text:?}")),
        },
        Scalar::Other(what) => return Given::NotALevel(what),
    };
    match case {
        Scalar::Null => Given::Choice(Choice::level(position)),
        Scalar::Text(letter) => match crate::Case::from_code(&letter) {
            Ok(case) => Given::Choice(Choice::in_case(case, position)),
            Err(_) => Given::UnknownCase(letter),
        },
        Scalar::Whole(number) => Given::UnknownCase(number.to_string()),
        Scalar::Other(what) => Given::UnknownCase(what),
    }
}

/// A value within a choice.
enum Scalar {
    Null,
    Whole(u64),
    Text(String),
    Other(String),
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Scalar;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E>(self) -> Result<Scalar, E> {
                Ok(Scalar::Null)
            }

            fn visit_none<E>(self) -> Result<Scalar, E> {
                Ok(Scalar::Null)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Scalar, E> {
                Ok(Scalar::Other(value.to_string()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Scalar, E> {
                Ok(Scalar::Whole(value))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Scalar, E> {
                Ok(u64::try_from(value).map_or_else(|_| Scalar::Other(value.to_string()), Scalar::Whole))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Scalar, E> {
                Ok(Scalar::Other(alloc::format!("{value:?}")))
            }

            fn visit_str<E>(self, value: &str) -> Result<Scalar, E> {
                Ok(Scalar::Text(value.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Scalar, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Scalar::Other(String::from(LIST)))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar, A::Error> {
                while let Some(key) = map.next_key::<String>()? {
                    if key == NUMBER {
                        let text: String = map.next_value()?;
                        return Ok(
                            crate::rating::choice::whole(&text).map_or(Scalar::Other(text), Scalar::Whole)
                        );
                    }
                    map.next_value::<IgnoredAny>()?;
                }
                Ok(Scalar::Other(String::from(OBJECT)))
            }
        }

        deserializer.deserialize_any(Any)
    }
}

impl Serialize for Choices {
    /// An object keyed by criterion code, in the order given.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (code, given) in &self.0 {
            map.serialize_entry(code, given)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Choices {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ByCode;

        impl<'de> Visitor<'de> for ByCode {
            type Value = Choices;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object keyed by criterion code")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Choices, A::Error> {
                // No room before there is something: a record may have many sheets with nothing on them.
                let mut choices = Vec::with_capacity(map.size_hint().unwrap_or(0).min(64));
                while let Some((code, given)) = map.next_entry()? {
                    choices.push((code, given));
                }
                choices.shrink_to_fit();
                Ok(Choices(choices))
            }
        }

        deserializer.deserialize_map(ByCode)
    }
}

#[cfg(feature = "schemars1")]
impl schemars::JsonSchema for Choices {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Choices".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let choice = generator.subschema_for::<Choice>();
        // What is open is "?"; a sheet that is handed in has nothing open.
        schemars::json_schema!({"type": "object", "additionalProperties": {"anyOf": [choice, {"const": "?"}]}})
    }
}
