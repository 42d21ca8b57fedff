//! What every request has: one object on a line, with an id.

use core::str;

use serde_json::value::RawValue;

use crate::base::Problem;
use crate::wire::fault::{Faults, not_json};
use crate::wire::field::{Field, put};
use crate::wire::request_error::{Needed, RequestError};
use crate::wire::value::{Value, members};
use crate::wire::{Id, Refusal};

/// The line as text.
///
/// The requests of this module are read from text. A service that has the bytes of a body or of a
/// line makes text of them with this function.
///
/// ```
/// use ocop::Problem;
///
/// assert_eq!(ocop::wire::text(b"{}")?, "{}");
/// assert_eq!(ocop::wire::text(b"{\"id\": \"\xff\"}").unwrap_err().code(), "not_utf8");
/// # Ok::<(), ocop::wire::Refusal>(())
/// ```
///
/// # Errors
///
/// [`Refusal`] (`not_utf8`) for bytes that are no UTF-8 text.
pub fn text(line: &[u8]) -> Result<&str, Refusal> {
    str::from_utf8(line).map_err(|error| Refusal::of(&RequestError::NotUtf8 { valid: error.valid_up_to() }))
}

/// A request that was opened: its id, and what is wrong so far.
#[derive(Debug)]
pub(super) struct Head<'a> {
    pub(super) id: Option<Id>,
    pub(super) faults: Faults<'a>,
}

/// Opens a line: one object of these fields, the first of which is its id.
pub(super) fn open<'a, const N: usize>(
    line: &'a str,
    names: &'static [&'static str; N],
) -> Result<(Head<'a>, [Field<'a>; N]), Refusal> {
    let refuse = |error: &dyn Problem| Refusal::of(error);
    let unreadable = |error: serde_json::Error| refuse(&not_json(line, line, &error));
    if !line.trim_start().starts_with('{') {
        let value: Value<'_> = serde_json::from_str::<&RawValue>(line).map_err(unreadable)?.into();
        return Err(refuse(&RequestError::NotAnObject { given: value.shown().into() }));
    }
    let mut faults = Faults::new(line);
    let mut fields = names.map(Field::empty);
    members(line, |key, value| put(&mut fields, names, &key, value, &mut faults)).map_err(unreadable)?;
    let id = fields.first().copied().and_then(|field| id(field, &mut faults));
    Ok((Head { id, faults }, fields))
}

fn id(field: Field<'_>, faults: &mut Faults<'_>) -> Option<Id> {
    match field.value {
        None => faults.add(&RequestError::MissingField { field: field.name }, field.place()),
        Some(value) => {
            if let Some(id) = Id::of(value) {
                return Some(id);
            }
            field.refuse(value, Needed::TextOrNumber, faults);
        }
    }
    None
}
