//! Laws that hold of many types.

use std::fmt::{Debug, Display, Write};
use std::str::FromStr;

use ocop::{Lang, Problem, Say};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What is answered is at most so many times as long as what was given,
pub(crate) const FACTOR: usize = 20;

/// and so many bytes: the criteria of a set with what each comes to, or twenty errors with what is allowed.
pub(crate) const CONSTANT: usize = 20_000;

/// An explained answer has its steps beside them, each with the law it rests on, in both languages.
pub(crate) const EXPLAINED: usize = 200_000;

/// The longest sentence for a short input: an error lists what is allowed.
const SENTENCE: usize = 8_000;

/// A writer that only counts.
struct Length(usize);

impl Write for Length {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

/// Says it in both languages, and gives the longer length.
pub(crate) fn said(what: &dyn Say) -> usize {
    let length = |lang| {
        let mut length = Length(0);
        write!(length, "{}", ocop::Said::new(what, lang)).expect("it is said");
        assert!(length.0 > 0, "nothing is said");
        length.0
    };
    length(Lang::Vi).max(length(Lang::En))
}

/// An error has a code and says itself in no more than its input allows.
pub(crate) fn refused(problem: &impl Problem, given: usize) {
    assert!(!problem.code().is_empty());
    let length = said(problem);
    assert!(length <= FACTOR * given + SENTENCE, "{length} bytes are said of {given}");
}

/// What was written as text is read back as it was; gives the text.
pub(crate) fn printed<T>(value: &T) -> String
where
    T: Display + FromStr<Err: Debug> + PartialEq + Debug,
{
    let text = value.to_string();
    assert_eq!(&text.parse::<T>().expect("what was printed is read"), value, "{text}");
    text
}

/// What was written in JSON and in postcard is read back as it was; gives the JSON.
pub(crate) fn kept<T>(value: &T) -> String
where
    T: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let json = serde_json::to_string(value).expect("it is written");
    assert_eq!(&serde_json::from_str::<T>(&json).expect("what was written is read"), value, "{json}");
    let postcard = postcard::to_allocvec(value).expect("it is written");
    assert_eq!(&postcard::from_bytes::<T>(&postcard).expect("what was written is read"), value, "{json}");
    json
}
