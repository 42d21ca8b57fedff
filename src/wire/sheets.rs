//! Sheets keyed by criterion code.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::mem;

use crate::Case;
use crate::catalogue::SetId;
use crate::rating::{Choice, Given, ScoreSheet, SheetError, SheetErrors, check_size, whole};
use crate::wire::fault::{At, Faults, Place};
use crate::wire::field::{Field, fields};
use crate::wire::header::CouncilRead;
use crate::wire::request_error::{Needed, RequestError};
use crate::wire::value::{Value, members, room_for_members};

/// The sheets of a council, and who filled them in.
#[derive(Debug)]
pub(super) struct Sheets<'a> {
    pub(super) sheets: Vec<ScoreSheet>,
    pub(super) members: Vec<Option<Cow<'a, str>>>,
}

/// So many sheets are looked into although the council may not have as many: the errors on them are
/// told with that of their number. Beyond that the number is enough.
const LOOKED_INTO: usize = 100;

/// Reads the sheets of a council. Their number is checked first. A sheet that is left out is among
/// the faults, and nobody goes on with any.
pub(super) fn sheets<'a>(
    list: &[Value<'a>],
    set: Option<SetId>,
    council: Option<&CouncilRead>,
    faults: &mut Faults<'a>,
) -> Option<Sheets<'a>> {
    let council = council.filter(|read| read.has_size);
    let size = council.map(|read| check_size(read.council, list.len()));
    if let Some(Err(error)) = &size {
        faults.add(error, Place::HERE);
    }
    let right = match size {
        Some(checked) => checked.is_ok(),
        // Without a council: as many as any may have.
        None => u16::try_from(list.len()).is_ok(),
    };
    if !right && list.len() > LOOKED_INTO {
        return None;
    }
    // Room for those alone that are long enough to be one.
    let can_be = |value: &&Value<'_>| value.json().len() >= r#"{"levels":{}}"#.len();
    let room = if right { list.iter().filter(can_be).count() } else { 0 };
    let mut read = Sheets { sheets: Vec::with_capacity(room), members: Vec::with_capacity(room) };
    let mut buffer = Vec::new();
    for (value, sheet) in list.iter().zip(1..) {
        if let Some((member, scored)) = one(*value, sheet, set, &mut buffer, faults) {
            read.members.push(member);
            read.sheets.extend(scored);
        }
    }
    Some(read)
}

/// What a line says on the criteria, reused from sheet to sheet.
type Buffer<'a> = Vec<(Cow<'a, str>, Given)>;

fn one<'a>(
    value: Value<'a>,
    sheet: usize,
    set: Option<SetId>,
    buffer: &mut Buffer<'a>,
    faults: &mut Faults<'a>,
) -> Option<(Option<Cow<'a, str>>, Option<ScoreSheet>)> {
    let Value::Object(json) = value else {
        let entry = Place::within("sheets", At::Entry(sheet));
        faults.add(&RequestError::invalid("sheets", value, Needed::Object), entry);
        return None;
    };
    let [member, levels] = fields(json, &["sheets.member", "sheets.levels"], At::Sheet(sheet), faults);
    let member = member.text(Needed::Text, faults).ok();
    faults.member.clone_from(&member);
    let scored = read_levels(levels, set, buffer, faults);
    faults.member = None;
    Some((member, scored))
}

/// Reads the levels of one sheet that stands alone.
pub(super) fn levels(field: Field<'_>, set: Option<SetId>, faults: &mut Faults<'_>) -> Option<ScoreSheet> {
    read_levels(field, set, &mut Vec::new(), faults)
}

fn read_levels<'a>(
    field: Field<'a>,
    set: Option<SetId>,
    buffer: &mut Buffer<'a>,
    faults: &mut Faults<'_>,
) -> Option<ScoreSheet> {
    let object = field.object(faults);
    let json = field.required(object, Needed::Object, faults)?;
    buffer.clear();
    buffer.reserve(room_for_members(json));
    if let Err(error) = members(json, |code, value| buffer.push((code, given(value)))) {
        faults.unreadable(json, &error);
        return None;
    }
    let choices = buffer.iter_mut().map(|(code, given)| (&**code, mem::replace(given, Given::Open)));
    match ScoreSheet::from_given(set?, choices) {
        Ok(sheet) => Some(sheet),
        Err(errors) => {
            note(&errors, field.place(), faults);
            None
        }
    }
}

/// Notes everything that is wrong with a sheet.
fn note(errors: &SheetErrors, place: Place, faults: &mut Faults<'_>) {
    for error in errors {
        match error {
            SheetError::UnknownCriterion(unknown) => faults.unknown_criterion(unknown, place),
            error => faults.add(error, place),
        }
    }
    faults.count(errors.more());
}

/// A choice in any of its spellings: `3`, `"3"`, `"a2"`, `{"case": "a", "level": 2}`, 0 or null.
fn given(value: Value<'_>) -> Given {
    match value {
        Value::Null => Given::Choice(Choice::NONE),
        Value::Number(json) => match whole(json) {
            Some(position) => Given::Choice(Choice::level(position)),
            None => Given::NotALevel(json.to_string()),
        },
        Value::Text(json) => match value.text() {
            Some(text) => Given::from(text.as_ref()),
            None => Given::NotALevel(json.to_string()),
        },
        Value::Object(json) => in_case(json),
        Value::Truth(_) | Value::List(_) => Given::NotALevel(value.shown().to_string()),
    }
}

/// A choice of a case and a level within it.
fn in_case(json: &str) -> Given {
    let (mut case, mut level, mut wrong) = (None, None, None);
    let read = members(json, |key, value| match key.as_ref() {
        "case" if case.is_none() => case = Some(value),
        "level" if level.is_none() => level = Some(value),
        "case" | "level" => wrong = Some(format!("{{{key:?}: …, {key:?}: …}}")),
        _ => wrong = Some(format!("{{{key:?}: …}}")),
    });
    let not_a_level = |given: &str| Given::NotALevel(String::from(given));
    let (case, level) = match (read, wrong, case, level) {
        (Err(_), ..) => return not_a_level(json),
        (_, Some(wrong), ..) => return Given::NotALevel(wrong),
        (_, _, Some(case), Some(level)) => (case, level),
        (_, _, Some(_), None) => return not_a_level("{\"case\": …}"),
        (_, _, None, Some(_)) => return not_a_level("{\"level\": …}"),
        (_, _, None, None) => return not_a_level("{}"),
    };
    let position = match level {
        Value::Null => Some(0),
        Value::Number(json) => whole(json),
        // A position may come as text, as forms send it.
        Value::Text(_) => level.text().and_then(|text| whole(&text)),
        _ => None,
    };
    let Some(position) = position else {
        return not_a_level(level.shown());
    };
    match (case, case.text()) {
        (Value::Null, _) => Given::Choice(Choice::level(position)),
        (_, Some(letter)) => match Case::from_code(&letter) {
            Ok(case) => Given::Choice(Choice::in_case(case, position)),
            Err(_) => Given::UnknownCase(letter.into_owned()),
        },
        _ => Given::UnknownCase(String::from(case.shown())),
    }
}
