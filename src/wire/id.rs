use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;
use core::hash::{Hash, Hasher};

use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::wire::value::Value;

/// The `id` of a request: a JSON string or a JSON number.
///
/// The answer has the same bytes as the request, so that a number of any length and precision leads
/// back to its request. [`From`] makes an id from text or from a whole number.
///
/// ```
/// use ocop::wire::RateRequest;
///
/// let line = r#"{"id": 1.50, "regulation": 2026, "set": 13, "sheets": [{"levels": {}}]}"#;
/// let answer = RateRequest::read(line)?.rate()?;
/// assert_eq!(answer.id().json(), "1.50");
/// assert_eq!(answer.id().to_string(), "1.50");
/// # Ok::<(), ocop::wire::Refusal>(())
/// ```
///
/// # Stored form
///
/// As JSON it is the text or the number of the request, byte for byte. It is read only as a part of
/// a request.
///
/// ```
/// use ocop::wire::Id;
///
/// assert_eq!(serde_json::to_string(&Id::from("p1"))?, r#""p1""#);
/// assert_eq!(serde_json::to_string(&Id::from(7))?, "7");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Id(Box<RawValue>);

impl Id {
    /// The id, if the value is text or a number.
    pub(super) fn of(value: Value<'_>) -> Option<Self> {
        let json = match value {
            // Text that cannot be read could not be handed back as JSON either.
            Value::Text(json) => value.text().map(|_| json)?,
            Value::Number(json) => json,
            _ => return None,
        };
        RawValue::from_string(String::from(json)).ok().map(Self)
    }

    /// The id as JSON: text in quotes, or a number.
    ///
    /// ```
    /// use ocop::wire::Id;
    ///
    /// assert_eq!(Id::from(7).json(), "7");
    /// assert_eq!(Id::from("hồ sơ 7").json(), r#""hồ sơ 7""#);
    /// ```
    #[must_use]
    pub fn json(&self) -> &str {
        self.0.get()
    }

    /// The text, if the id is a text.
    ///
    /// ```
    /// use ocop::wire::Id;
    ///
    /// assert_eq!(Id::from("p1").text().as_deref(), Some("p1"));
    /// assert_eq!(Id::from(7).text(), None);
    /// ```
    #[must_use]
    pub fn text(&self) -> Option<Cow<'_, str>> {
        Value::from(&*self.0).text()
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self(serde_json::value::to_raw_value(text).unwrap_or_default())
    }
}

impl From<u64> for Id {
    fn from(number: u64) -> Self {
        Self(serde_json::value::to_raw_value(&number).unwrap_or_default())
    }
}

impl fmt::Display for Id {
    /// The text without its quotes, or the number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text().unwrap_or(Cow::Borrowed(self.json())))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({})", self.json())
    }
}

impl PartialEq for Id {
    /// Whether both are written alike.
    fn eq(&self, other: &Self) -> bool {
        self.json() == other.json()
    }
}

impl Eq for Id {}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.json().hash(state);
    }
}

impl Serialize for Id {
    /// As it was written. In another format than JSON that takes such values, as its text.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
