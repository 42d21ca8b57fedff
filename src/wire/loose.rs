use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use time::Date;

use crate::date;
use crate::law::{Regime, UnknownRegime};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A field whose value makes no sense: which one, what it holds, and what is allowed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("field {field}: {given} is not allowed; it must be {allowed}")]
pub struct FieldError {
    field: &'static str,
    given: String,
    allowed: Cow<'static, str>,
}

impl FieldError {
    pub(super) fn new(
        field: &'static str,
        given: impl fmt::Display,
        allowed: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { field, given: given.to_string(), allowed: allowed.into() }
    }

    /// The field.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        self.field
    }

    /// The value given, as text.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// What is allowed.
    #[must_use]
    pub fn allowed(&self) -> &str {
        &self.allowed
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "invalid_field"
    }
}

/// Any scalar, kept as it came, so that an error can say what stood in which field.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Loose<'a> {
    #[default]
    Null,
    Whole(u64),
    Text(Cow<'a, str>),
    /// Anything else, described.
    Other(String),
}

impl fmt::Display for Loose<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Whole(number) => write!(f, "{number}"),
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Other(what) => f.write_str(what),
        }
    }
}

impl Loose<'_> {
    /// The whole number in range, `None` for null.
    pub(super) fn number<N: TryFrom<u64>>(
        &self,
        field: &'static str,
        range: core::ops::RangeInclusive<u64>,
    ) -> Result<Option<N>, FieldError> {
        let error = || {
            FieldError::new(field, self, format!("a whole number from {} to {}", range.start(), range.end()))
        };
        match self {
            Self::Null => Ok(None),
            Self::Whole(number) if range.contains(number) => {
                N::try_from(*number).map(Some).map_err(|_| error())
            }
            _ => Err(error()),
        }
    }

    /// What a text stands for, `None` for null.
    pub(super) fn named<T>(
        &self,
        field: &'static str,
        allowed: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, FieldError> {
        match self {
            Self::Null => Ok(None),
            Self::Text(text) => match read(text) {
                Some(value) => Ok(Some(value)),
                None => Err(FieldError::new(field, self, allowed)),
            },
            _ => Err(FieldError::new(field, self, allowed)),
        }
    }

    /// The regime that a year names.
    pub(super) fn regime<E: From<FieldError> + From<UnknownRegime>>(&self) -> Result<Regime, E> {
        const ALLOWED: &str = "2019 (1048), 2023 (148) or 2026 (26/2026)";
        let wrong = || E::from(FieldError::new("regulation", self, ALLOWED));
        match self {
            Self::Whole(year) => {
                let year = u16::try_from(*year).map_err(|_| wrong())?;
                Ok(Regime::from_year(year)?)
            }
            _ => Err(wrong()),
        }
    }

    /// The day, `None` for null.
    pub(super) fn day(&self, field: &'static str) -> Result<Option<Date>, FieldError> {
        self.named(field, "a day of the calendar written YYYY-MM-DD", |text| date::parse(text).ok())
    }

    /// The text, `None` for null.
    pub(super) fn text(&self, field: &'static str) -> Result<Option<&str>, FieldError> {
        match self {
            Self::Null => Ok(None),
            Self::Text(text) => Ok(Some(text)),
            _ => Err(FieldError::new(field, self, "text")),
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Loose<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Loose<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Loose::Null)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
                Ok(Loose::Other(value.to_string()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
                Ok(Loose::Whole(value))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
                Ok(u64::try_from(value).map_or_else(|_| Loose::Other(value.to_string()), Loose::Whole))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
                Ok(Loose::Other(format!("{value:?}")))
            }

            fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
                Ok(Loose::Text(Cow::Borrowed(value)))
            }

            fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
                Ok(Loose::Text(Cow::Owned(value.into())))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Loose::Other(String::from("a list")))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Loose::Other(String::from("an object")))
            }
        }

        deserializer.deserialize_any(Any)
    }
}

/// A key, borrowed where the format can lend it.
pub(super) struct Key<'a>(pub(super) Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Key<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl<'de> Visitor<'de> for Text {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Borrowed(value)))
            }

            fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Owned(value.into())))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

/// The entries of a map in their order, keys borrowed where the format can lend them, repeated keys kept.
pub(super) struct Entries<'a, V>(pub(super) Vec<(Cow<'a, str>, V)>);

impl<'de: 'a, 'a, V: Deserialize<'de>> Deserialize<'de> for Entries<'a, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Map<V>(PhantomData<V>);

        impl<'de, V: Deserialize<'de>> Visitor<'de> for Map<V> {
            type Value = Entries<'de, V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object keyed by criterion code")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::with_capacity(map.size_hint().unwrap_or(32).min(64));
                while let Some(Key(key)) = map.next_key()? {
                    entries.push((key, map.next_value()?));
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(Map(PhantomData))
    }
}

/// A request that is read from an object alone: derived readers would take a list of the fields' values too.
///
/// `from_object` is the derived reader, which `#[serde(remote = "Self")]` makes an associated function.
pub(super) trait FromObject<'de>: Sized {
    fn from_object<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

pub(super) fn object<'de, D: Deserializer<'de>, T: FromObject<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Object<T>(PhantomData<T>);

    impl<'de, T: FromObject<'de>> Visitor<'de> for Object<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::from_object(MapAccessDeserializer::new(map))
        }
    }

    deserializer.deserialize_map(Object(PhantomData))
}

/// Makes a type whose derived reader is its own associated function readable from an object.
macro_rules! read_from_object {
    ($type:ident $(<$lifetime:lifetime $(, $id:ident)?>)?) => {
        impl<'de $(: $lifetime, $lifetime $(, $id: serde::Deserialize<'de>)?)?> $crate::wire::loose::FromObject<'de>
            for $type $(<$lifetime $(, $id)?>)?
        {
            fn from_object<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }
        }

        impl<'de $(: $lifetime, $lifetime $(, $id: serde::Deserialize<'de>)?)?> serde::Deserialize<'de>
            for $type $(<$lifetime $(, $id)?>)?
        {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::loose::object(deserializer)
            }
        }
    };
}
pub(super) use read_from_object;
