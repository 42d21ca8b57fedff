//! How values are stored and read back.
//!
//! A type with parts is written as a plain struct of fields and read back through a check, so that
//! a value that exists is valid. In a format for people (JSON) it is read from an object alone: a
//! derived reader would take a list of the fields' values too. A value with a code is written as
//! that code in every format.

use alloc::string::{String, ToString as _};
use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use crate::base::{Allowed, Lang, Problem, Said, Say};

/// Reads a struct of fields, in a format for people from an object alone.
pub(crate) fn object<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Object<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for Object<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::deserialize(MapAccessDeserializer::new(map))
        }
    }

    if deserializer.is_human_readable() {
        deserializer.deserialize_map(Object(PhantomData))
    } else {
        T::deserialize(deserializer)
    }
}

/// A struct of fields within another one: in a format for people it too is read from an object
/// alone.
#[derive(Clone, Debug)]
pub(crate) struct Object<T>(pub(crate) T);

impl<T: Serialize> Serialize for Object<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object(deserializer).map(Self)
    }
}

#[cfg(feature = "schemars1")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Object<T> {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

/// Stores a type as a struct of fields: `Fields: From<&Type>` writes it, `Type: TryFrom<Fields>`
/// checks what is read.
macro_rules! stored {
    ($($Type:ty as $Fields:ty),* $(,)?) => {$(
        impl ::serde::Serialize for $Type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                <$Fields>::from(self).serialize(serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $Type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let fields: $Fields = $crate::base::stored::object(deserializer)?;
                Self::try_from(fields).map_err(::serde::de::Error::custom)
            }
        }

        #[cfg(feature = "schemars1")]
        impl schemars::JsonSchema for $Type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($Type).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                <$Fields as schemars::JsonSchema>::json_schema(generator)
            }
        }
    )*};
}
pub(crate) use stored;

/// Stores a type as its text: `Display` writes it, `FromStr` checks what is read.
macro_rules! stored_as_text {
    ($($Type:ident),* $(,)?) => {$(
        impl ::serde::Serialize for $Type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $Type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::base::stored::from_text(deserializer)
            }
        }

        #[cfg(feature = "schemars1")]
        $crate::base::stored::schema!($Type, {"type": "string"});
    )*};
}
pub(crate) use stored_as_text;

/// The JSON schema of a type, written out.
#[cfg(feature = "schemars1")]
macro_rules! schema {
    ($Type:ident, $schema:tt) => {
        impl schemars::JsonSchema for $Type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($Type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}
#[cfg(feature = "schemars1")]
pub(crate) use schema;

/// Reads a value from its text.
pub(crate) fn from_text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr<Err: fmt::Display>,
    D: Deserializer<'de>,
{
    struct FromText<T>(PhantomData<T>);

    impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for FromText<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("text")
        }

        fn visit_str<E: ::serde::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(FromText(PhantomData))
}

/// Writes an error: code, text in both languages, place, given and allowed.
pub(crate) fn problem<P: Problem, S: Serializer>(problem: &P, serializer: S) -> Result<S::Ok, S::Error> {
    let details = problem.details();
    let mut fields = serializer.serialize_struct("Problem", 8)?;
    fields.serialize_field("code", problem.code())?;
    fields.serialize_field("text", &Both(problem))?;
    fields.serialize_field("set", &details.set)?;
    fields.serialize_field("criterion", &details.criterion)?;
    fields.serialize_field("member", &details.member)?;
    fields.serialize_field("field", &details.field)?;
    fields.serialize_field("given", &details.given)?;
    fields.serialize_field("allowed", &details.allowed)?;
    fields.end()
}

/// Something in both languages: `{"vi": "…", "en": "…"}`.
pub(crate) struct Both<'a, T: ?Sized>(pub(crate) &'a T);

impl<T: Say + ?Sized> Serialize for Both<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Both", 2)?;
        for lang in Lang::ALL {
            fields.serialize_field(lang.code(), &Said::new(self.0, *lang).to_string())?;
        }
        fields.end()
    }
}

/// A text in both languages as it was written. It stands beside the data, so that a reader without
/// the library can show it.
#[derive(Clone, Debug, ::serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub(crate) struct Prose {
    vi: String,
    en: String,
}

impl<'de> Deserialize<'de> for Prose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(::serde::Deserialize)]
        #[serde(rename = "Prose")]
        struct Fields {
            vi: String,
            en: String,
        }

        let Fields { vi, en } = object(deserializer)?;
        Ok(Self { vi, en })
    }
}

impl Prose {
    pub(crate) fn of(what: &dyn Say) -> Self {
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| Said::new(what, lang).to_string());
        Self { vi, en }
    }
}

impl Serialize for Allowed {
    /// A list of the values, `{"from": …, "to": …}` for a range, null where the text alone says it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unsaid => serializer.serialize_none(),
            Self::OneOf(values) => values.serialize(serializer),
            Self::Range(from, to) => {
                let mut fields = serializer.serialize_struct("Range", 2)?;
                fields.serialize_field("from", from)?;
                fields.serialize_field("to", to)?;
                fields.end()
            }
        }
    }
}

/// Checks the name and version of a stored form.
pub(crate) fn check_format<E: ::serde::de::Error>(given: &str, expected: &str) -> Result<(), E> {
    if given == expected {
        Ok(())
    } else {
        Err(E::custom(format_args!(
            "the form {given:?} is not one that this version reads; it reads {expected:?}"
        )))
    }
}

/// Refuses to write a value that could not be read back.
pub(crate) fn refuse<S: Serializer>(why: &str) -> Result<S::Ok, S::Error> {
    use serde::ser::Error as _;
    Err(S::Error::custom(why))
}
