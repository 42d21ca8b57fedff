//! One thing wrong with a request, and all of them.

use alloc::borrow::Cow;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use serde_json::error::Category;

use crate::base::{Allowed, Details, Lang, Problem, Said, Say, Shown};
use crate::catalogue::{SetId, UnknownCriterion};
use crate::rating::{Assessment, AssessmentError};
use crate::wire::request_error::RequestError;
use crate::wire::words;

/// How many errors of a request are told; the others are counted.
const MOST_FAULTS: usize = 20;

/// How many allowed values are told at one place; the others are counted.
const MOST_ALLOWED: usize = 50;

/// How many characters of what was given are told.
const MOST_GIVEN: usize = 60;

/// One thing wrong with a request: a code, a text in both languages, and the place.
///
/// A [`Refusal`](crate::wire::Refusal) lists them, and [`of`](Self::of) makes one from any
/// [`Problem`]. It owns what it says. Its code is the code of the problem: a [code of the
/// request](crate::wire#codes-of-refusals), or that of any other error of the library. What was
/// given is cut after 60 characters, and a list of allowed values after 50.
///
/// ```
/// use ocop::wire::Fault;
/// use ocop::{Problem, Regime, SetId};
///
/// let fault = Fault::of(&SetId::new(Regime::Decision26, 99).unwrap_err());
/// assert_eq!(fault.code(), "unknown_set");
/// assert_eq!(fault.details().given.as_deref(), Some("99"));
/// assert_eq!(fault.sheet(), None);
/// ```
///
/// # Stored form
///
/// By itself it is not stored: it is written as part of a [`Refusal`](crate::wire::Refusal).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    code: &'static str,
    vi: String,
    en: String,
    details: Details,
    /// Allowed values that are not in the details.
    more_allowed: usize,
    entry: Option<usize>,
    member: Option<String>,
}

impl Fault {
    /// What a problem says.
    ///
    /// ```
    /// use ocop::wire::Fault;
    /// use ocop::{Problem, Regime, SetId};
    ///
    /// let error = SetId::new(Regime::Decision26, 99).unwrap_err();
    /// let fault = Fault::of(&error);
    /// assert_eq!((fault.code(), fault.details()), ("unknown_set", error.details()));
    /// ```
    #[must_use]
    pub fn of(problem: &dyn Problem) -> Self {
        Self::at(problem, Place::HERE, None)
    }

    fn at(problem: &dyn Problem, place: Place, member: Option<&str>) -> Self {
        let mut details = problem.details();
        // A field within that of the place says more than it.
        let own = details.field.map(cut);
        let is_within =
            |place: &str, own: &str| own.strip_prefix(place).is_some_and(|rest| rest.starts_with('.'));
        details.field = match (place.field, own) {
            (Some(place), Some(own)) if is_within(place, &own) => Some(own),
            (Some(place), _) => Some(place.into()),
            (None, own) => own,
        };
        details.given = details.given.map(cut);
        let mut more_allowed = 0;
        if let Allowed::OneOf(values) = &mut details.allowed {
            more_allowed = values.len().saturating_sub(MOST_ALLOWED);
            values.truncate(MOST_ALLOWED);
        }
        let mut entry = None;
        match place.at {
            At::Request => {}
            At::Entry(number) => entry = Some(number),
            At::Sheet(number) => details.member = Some(number),
        }
        let placed = Placed { problem, place, member };
        let text = |lang| Said::new(&placed, lang).to_string();
        let (vi, en) = (text(Lang::Vi), text(Lang::En));
        let member = member.map(|name| cut(String::from(name)));
        Self { code: problem.code(), vi, en, details, more_allowed, entry, member }
    }

    /// The place of the sheet among the sheets, from 1, if the fault is on a sheet.
    #[must_use]
    pub const fn sheet(&self) -> Option<usize> {
        self.details.member
    }

    /// The member named on that sheet, if one is.
    #[must_use]
    pub fn member(&self) -> Option<&str> {
        self.member.as_deref()
    }

    /// The place in the list that the field names, from 1, if the fault is in an entry of a list.
    #[must_use]
    pub const fn entry(&self) -> Option<usize> {
        self.entry
    }

    pub(super) const fn told(&self) -> (&Details, usize) {
        (&self.details, self.more_allowed)
    }
}

/// A text no longer than what is told of it.
fn cut(text: String) -> String {
    let mut letters = text.char_indices();
    match letters.nth(MOST_GIVEN) {
        None => text,
        Some((end, _)) => alloc::format!("{}…", text.get(..end).unwrap_or_default()),
    }
}

impl Say for Fault {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match lang {
            Lang::Vi => &self.vi,
            Lang::En => &self.en,
        })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

impl core::error::Error for Fault {}

impl Problem for Fault {
    fn code(&self) -> &'static str {
        self.code
    }

    fn details(&self) -> Details {
        self.details.clone()
    }
}

/// Where in a request something is wrong.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    field: Option<&'static str>,
    /// Whether the problem's own text leaves the field open.
    names_field: bool,
    at: At,
}

/// Of which of several like things a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// Of the request itself.
    Request,
    /// Of an entry, from 1, of the list that the field names.
    Entry(usize),
    /// Of a sheet, from 1.
    Sheet(usize),
}

impl Place {
    /// As the problem itself says.
    pub(super) const HERE: Self = Self { field: None, names_field: false, at: At::Request };

    /// In a field that the problem's own text makes plain.
    pub(super) const fn within(field: &'static str, at: At) -> Self {
        Self { field: Some(field), names_field: false, at }
    }

    /// In a field that the problem does not know.
    pub(super) const fn naming(field: &'static str, at: At) -> Self {
        Self { field: Some(field), names_field: true, at }
    }
}

/// A problem with the place before it.
struct Placed<'a> {
    problem: &'a dyn Problem,
    place: Place,
    member: Option<&'a str>,
}

impl Say for Placed<'_> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem: &dyn Say = self.problem;
        let Place { field, names_field, at } = self.place;
        match (at, field) {
            (At::Request, Some(field)) if names_field => words::in_field(lang, f, &field, problem),
            (At::Request, _) | (At::Entry(_), None) => problem.say(lang, f),
            (At::Entry(entry), Some(field)) => {
                let list = field.split('.').next().unwrap_or(field);
                words::in_entry(lang, f, &list, &entry, problem)
            }
            (At::Sheet(sheet), _) => match self.member {
                None => words::in_sheet(lang, f, &sheet, problem),
                Some(member) => words::in_sheet_of(lang, f, &sheet, &Shown(member), problem),
            },
        }
    }
}

/// What is wrong with a line, as it is found.
#[derive(Debug)]
pub(super) struct Faults<'a> {
    line: &'a str,
    kept: Vec<Fault>,
    more: usize,
    /// The set whose criteria were told already.
    criteria_told: Option<SetId>,
    /// The member whose sheet is being read.
    pub(super) member: Option<Cow<'a, str>>,
}

impl<'a> Faults<'a> {
    pub(super) const fn new(line: &'a str) -> Self {
        Self { line, kept: Vec::new(), more: 0, criteria_told: None, member: None }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Notes a problem, or counts it where there are many already.
    pub(super) fn add(&mut self, problem: &dyn Problem, place: Place) {
        if self.kept.len() < MOST_FAULTS {
            self.kept.push(Fault::at(problem, place, self.member.as_deref()));
        } else {
            self.count(1);
        }
    }

    /// Notes a criterion that there is not. Which there are is told once.
    pub(super) fn unknown_criterion(&mut self, error: &UnknownCriterion, place: Place) {
        match error.set() {
            Some(set) if self.criteria_told == Some(set) => {
                self.add(&RequestError::UnknownToo { set, given: error.given().into() }, place);
            }
            set => {
                self.criteria_told = set;
                self.add(error, place);
            }
        }
    }

    /// Counts problems that are not told.
    pub(super) fn count(&mut self, more: usize) {
        // Every problem comes from some bytes of the line, so their number does not leave its type.
        self.more = self.more.saturating_add(more);
    }

    /// The value, or `None` with the problem noted.
    pub(super) fn take<T, P: Problem>(&mut self, result: Result<T, P>, place: Place) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(problem) => {
                self.add(&problem, place);
                None
            }
        }
    }

    /// The assessment, or `None` with the problem noted beside the member it is about.
    pub(super) fn assessed(
        &mut self,
        assessment: Result<Assessment, AssessmentError>,
        members: &[Option<Cow<'a, str>>],
    ) -> Option<Assessment> {
        if let Err(error) = &assessment {
            let before = error.details().member.and_then(|sheet| sheet.checked_sub(1));
            self.member = before.and_then(|before| members.get(before)).cloned().flatten();
        }
        let taken = self.take(assessment, Place::HERE);
        self.member = None;
        taken
    }

    /// Notes that a part of the line cannot be read.
    pub(super) fn unreadable(&mut self, part: &str, error: &serde_json::Error) {
        let error = not_json(self.line, part, error);
        self.add(&error, Place::HERE);
    }

    /// What is told, and how much more there is.
    pub(super) fn into_told(self) -> (Vec<Fault>, usize) {
        (self.kept, self.more)
    }
}

/// Where a part of a line cannot be read.
pub(super) fn not_json(line: &str, part: &str, error: &serde_json::Error) -> RequestError {
    if error.classify() == Category::Eof {
        return RequestError::Unfinished;
    }
    // The reader names line and column of the part; a request may have line breaks in it.
    let before = part.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len);
    let within = before.sum::<usize>().saturating_add(error.column().saturating_sub(1));
    let start = part.as_ptr().addr().saturating_sub(line.as_ptr().addr());
    let bytes = line.bytes().take(start.saturating_add(within));
    // A character of UTF-8 has one byte that does not continue it.
    let characters = bytes.filter(|byte| byte & 0b1100_0000 != 0b1000_0000).count();
    RequestError::NotJson { at: characters.saturating_add(1) }
}
