//! Values written and read back, in a text format with names, a binary one with names and a binary one without.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Writes a value as JSON, CBOR and postcard, reads it back from each, and gives the JSON.
pub(crate) fn round_trip<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> String {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(serde_json::from_str::<T>(&json).unwrap(), *value, "{json}");
    // A value of JSON is read like its text.
    assert_eq!(serde_json::from_value::<T>(serde_json::to_value(value).unwrap()).unwrap(), *value, "{json}");
    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).unwrap();
    assert_eq!(ciborium::from_reader::<T, _>(cbor.as_slice()).unwrap(), *value, "{json}");
    let postcard = postcard::to_allocvec(value).unwrap();
    assert_eq!(postcard::from_bytes::<T>(&postcard).unwrap(), *value, "{json}");
    json
}

/// The value whose stored form has other fields, if it is one.
pub(crate) fn with_fields<T: Serialize + DeserializeOwned>(
    value: &T,
    fields: &[(&str, serde_json::Value)],
) -> Option<T> {
    let mut stored = serde_json::to_value(value).unwrap();
    for (field, other) in fields {
        stored[*field] = other.clone();
    }
    serde_json::from_value(stored).ok()
}

/// Whether a stored form that is read as it is is refused with something else at some places, told by JSON pointers.
pub(crate) fn refused<T: DeserializeOwned>(
    stored: &serde_json::Value,
    changes: &[(&str, serde_json::Value)],
) -> bool {
    if let Err(error) = serde_json::from_value::<T>(stored.clone()) {
        panic!("{error}: {stored}");
    }
    let mut edited = stored.clone();
    for (place, other) in changes {
        let found = edited.pointer_mut(place).unwrap_or_else(|| panic!("{place} in {stored}"));
        assert_ne!(found, other, "{place}");
        *found = other.clone();
    }
    serde_json::from_value::<T>(edited).is_err()
}

/// A value that has a code: printed, read, stored and named by it.
macro_rules! coded {
    ($($Type:ty),* $(,)?) => {$({
        let mut codes = std::collections::BTreeSet::new();
        let mut names = std::collections::BTreeSet::new();
        for value in <$Type>::ALL.iter().copied() {
            let code = value.code();
            assert_eq!(<$Type>::from_code(code), Ok(value));
            assert_eq!(code.parse::<$Type>(), Ok(value));
            assert_eq!(value.to_string(), code);
            assert_eq!(crate::round_trip::round_trip(&value), format!("{code:?}"));
            assert!(codes.insert(code), "{code} twice");
            assert!(names.insert(value.name().vi()), "{} twice", value.name().vi());
            for lang in ocop::Lang::ALL {
                assert_eq!(ocop::Say::text(&value, *lang).to_string(), value.name().get(*lang));
                assert!(!value.name().get(*lang).is_empty());
            }
        }
        assert!(<$Type>::from_code("nothing of the kind").is_err());
        assert!(<$Type>::ALL.is_sorted());
    })*};
}
pub(crate) use coded;

/// An error says its code, what was given, and itself in both languages without a word of the other.
pub(crate) fn says<P: ocop::Problem + Serialize>(problem: &P) {
    let [vi, en] = [ocop::Lang::Vi, ocop::Lang::En].map(|lang| problem.text(lang).to_string());
    assert_eq!(problem.to_string(), en);
    assert_ne!(vi, en);
    let stored = serde_json::to_value(problem).unwrap();
    assert_eq!(stored["code"], problem.code());
    assert_eq!((&stored["text"]["vi"], &stored["text"]["en"]), (&vi.into(), &en.into()));
    assert!(
        problem.code().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_' || byte.is_ascii_digit())
    );
}
