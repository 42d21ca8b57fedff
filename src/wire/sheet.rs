//! Sheets keyed by criterion code.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap as _, SerializeStruct as _, Serializer};

use super::loose::{Entries, FromObject, Key, Loose, object};
use crate::sheet::{Given, SheetErrors};
use crate::{Case, Choice, CriteriaSet, Level, Regime, ScoreSheet};

/// Choices keyed by criterion code, not yet checked against a set.
pub(super) type Levels<'a> = Entries<'a, Given>;

impl Levels<'_> {
    pub(super) fn into_sheet(self, set: &'static CriteriaSet) -> Result<ScoreSheet, SheetErrors> {
        // The codes outlive the loop below, the choices are moved out of it.
        let (codes, given): (Vec<_>, Vec<_>) = self.0.into_iter().unzip();
        ScoreSheet::from_given(set, codes.iter().map(AsRef::as_ref).zip(given))
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Given;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a level's position, null, or a case and a level")
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Given::Choice(Choice::NONE))
            }

            fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
                Ok(Given::NotALevel(value.to_string()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
                Ok(Given::Choice(Choice::level(value)))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
                Ok(whole(value).map_or_else(Given::NotALevel, |level| Given::Choice(Choice::level(level))))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
                Ok(Given::NotALevel(alloc::format!("{value:?}")))
            }

            fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
                Ok(Given::NotALevel(alloc::format!("{value:?}")))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Given::NotALevel(String::from("a list")))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let (mut case, mut level, mut wrong) = (None, None, None);
                while let Some(Key(key)) = map.next_key()? {
                    let value: Loose<'de> = map.next_value()?;
                    let slot = match key.as_ref() {
                        "case" => &mut case,
                        "level" => &mut level,
                        other => {
                            wrong = Some(alloc::format!("an object with the field {other:?}"));
                            continue;
                        }
                    };
                    if slot.replace(value).is_some() {
                        wrong = Some(alloc::format!("an object with {key:?} twice"));
                    }
                }
                Ok(match (wrong, case, level) {
                    (Some(wrong), _, _) => Given::NotALevel(wrong),
                    (None, Some(case), Some(level)) => given(&case, &level),
                    (None, None, _) => Given::NotALevel(String::from("an object without case")),
                    (None, _, None) => Given::NotALevel(String::from("an object without level")),
                })
            }
        }

        deserializer.deserialize_any(Any)
    }
}

fn whole(value: i64) -> Result<u64, String> {
    u64::try_from(value).map_err(|_| value.to_string())
}

fn given(case: &Loose<'_>, level: &Loose<'_>) -> Given {
    let position = match level {
        Loose::Null => 0,
        Loose::Whole(position) => *position,
        other => return Given::NotALevel(other.to_string()),
    };
    match case {
        Loose::Null => Given::Choice(Choice::level(position)),
        Loose::Text(letter) => match Case::from_letter(letter) {
            Some(case) => Given::Choice(Choice::in_case(case, position)),
            None => Given::UnknownCase(letter.to_string()),
        },
        other => Given::UnknownCase(other.to_string()),
    }
}

/// A chosen level as the wire has it: a position, or a case and a position.
struct Chosen(&'static Level);

impl Serialize for Chosen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(case) = self.0.case() else {
            return serializer.serialize_u8(self.0.position());
        };
        let mut fields = serializer.serialize_struct("Choice", 2)?;
        fields.serialize_field("case", case.letter())?;
        fields.serialize_field("level", &self.0.position())?;
        fields.end()
    }
}

struct ChosenLevels<'a>(&'a ScoreSheet);

impl Serialize for ChosenLevels<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (criterion, level) in self.0.choices() {
            if let Some(level) = level {
                map.serialize_entry(criterion.code(), &Chosen(level))?;
            }
        }
        map.end()
    }
}

impl Serialize for ScoreSheet {
    /// `{"regulation": 2026, "set": 13, "levels": {"1.1": 2, "2.1": 3}}`; criteria without a level are left out.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("ScoreSheet", 3)?;
        fields.serialize_field("regulation", &self.set().regime().year())?;
        fields.serialize_field("set", &self.set().number())?;
        fields.serialize_field("levels", &ChosenLevels(self))?;
        fields.end()
    }
}

#[derive(serde::Deserialize)]
#[serde(remote = "Self", deny_unknown_fields)]
struct RawSheet<'a> {
    regulation: u16,
    set: u8,
    #[serde(borrow)]
    levels: Levels<'a>,
}

impl<'de: 'a, 'a> FromObject<'de> for RawSheet<'a> {
    fn from_object<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

impl<'de> Deserialize<'de> for ScoreSheet {
    /// The form that [`Serialize`] writes. 0 and null stand for no level; unknown fields are refused; every error of the sheet is
    /// reported at once.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw: RawSheet<'_> = object(deserializer)?;
        let regime = Regime::from_year(raw.regulation).map_err(D::Error::custom)?;
        let set = CriteriaSet::find(regime, raw.set).map_err(D::Error::custom)?;
        raw.levels.into_sheet(set).map_err(D::Error::custom)
    }
}
