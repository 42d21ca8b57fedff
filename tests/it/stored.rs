//! That a value is read back from every format it is written in.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The value is the same after JSON, CBOR and postcard.
pub(crate) fn kept<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value, "{json}");
    let tree = serde_json::to_value(value).unwrap();
    assert_eq!(&serde_json::from_value::<T>(tree).unwrap(), value, "{json}");
    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).unwrap();
    assert_eq!(&ciborium::from_reader::<T, _>(cbor.as_slice()).unwrap(), value, "{json}");
    let postcard = postcard::to_stdvec(value).unwrap();
    assert_eq!(&postcard::from_bytes::<T>(&postcard).unwrap(), value, "{json}");
}
