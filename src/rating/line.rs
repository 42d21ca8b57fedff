//! A sheet as one line of text.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::base::{Details, Lang, Problem, Quoted, Say, problem};
use crate::catalogue::{CriterionId, SetId, UnknownSet};
use crate::rating::{Given, OpenSheet, Reply, ScoreSheet, SheetErrors, words};

const PREFIX: &str = "OCOP:";

/// Why a line of text is not a score sheet.
///
/// Its code is `sheet_form` if the line has another form, `unknown_set` if it names a set that does
/// not exist, and otherwise that of the [`SheetErrors`] that it holds. Reading a [`ScoreSheet`] or
/// an [`OpenSheet`] from [a line of text](crate::rating#a-sheet-as-a-line-of-text) gives it.
///
/// ```
/// use ocop::{Problem, ScoreSheet};
///
/// let code = |line: &str| line.parse::<ScoreSheet>().unwrap_err().code();
/// assert_eq!(code("2026/11/1.1:2"), "sheet_form");
/// assert_eq!(code("OCOP:2026/27/1.1:2"), "unknown_set");
/// assert_eq!(code("OCOP:2026/11/77:1"), "unknown_criterion");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SheetTextError {
    /// The line does not have the form `OCOP:2026/13/1.1:2/1.2:-`.
    #[non_exhaustive]
    Form {
        /// The part of the line that has another form.
        given: String,
    },
    /// The line names a set that does not exist.
    UnknownSet(UnknownSet),
    /// The codes or the levels in the line are wrong.
    Sheet(SheetErrors),
}

impl Say for SheetTextError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form { given } => words::sheet_form(lang, f, &Quoted(given)),
            Self::UnknownSet(error) => error.say(lang, f),
            Self::Sheet(errors) => errors.say(lang, f),
        }
    }
}

impl Problem for SheetTextError {
    fn code(&self) -> &'static str {
        match self {
            Self::Form { .. } => "sheet_form",
            Self::UnknownSet(error) => error.code(),
            Self::Sheet(errors) => errors.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::Form { given } => Details::given(given),
            Self::UnknownSet(error) => error.details(),
            Self::Sheet(errors) => errors.details(),
        }
    }
}

problem! { SheetTextError }

/// What a line says on each criterion, not yet checked.
type Answers<'a> = Vec<(&'a str, Given)>;

/// Set and answers of a line.
fn read(text: &str) -> Result<(SetId, Answers<'_>), SheetTextError> {
    let form = |given: &str| SheetTextError::Form { given: String::from(given) };
    let rest = text.strip_prefix(PREFIX).ok_or_else(|| form(text))?;
    // The decision, the set's number, then the answers.
    let mut parts = rest.splitn(3, '/');
    let (Some(decision), Some(number)) = (parts.next(), parts.next()) else {
        return Err(form(text));
    };
    let set = alloc::format!("{decision}/{number}").parse().map_err(SheetTextError::UnknownSet)?;
    let answers = parts.next().into_iter().flat_map(|answers| answers.split('/'));
    let read = answers.map(|answer| {
        let (code, choice) = answer.rsplit_once(':').ok_or_else(|| form(answer))?;
        Ok((code, Given::from(choice)))
    });
    Ok((set, read.collect::<Result<_, _>>()?))
}

fn write<T: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    set: SetId,
    answers: impl Iterator<Item = (CriterionId, T)>,
) -> fmt::Result {
    write!(f, "{PREFIX}{set}")?;
    for (criterion, answer) in answers {
        write!(f, "/{}:{answer}", criterion.code())?;
    }
    Ok(())
}

struct Answer(Reply);

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Reply::Open => f.write_str("?"),
            Reply::NoLevel => f.write_str("-"),
            Reply::Level(level) => write!(f, "{}", level.tag()),
        }
    }
}

impl fmt::Display for ScoreSheet {
    /// The sheet as one line, for logs, links and minutes. It begins as in
    /// `OCOP:2026/13/1.1:2/1.2:-`.
    ///
    /// The line has the year of the decision and the number of the set, then every criterion in
    /// printed order with its level, `-` where no level is met. A level of a case is written `a1`.
    /// Equal sheets give the same line. The line does not have the score.
    ///
    /// ```
    /// use ocop::{ProductSet, ScoreSheet, SetId};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tourism)).with("1.1", 2)?;
    /// let line = sheet.to_string();
    /// assert!(line.starts_with("OCOP:2026/26/1.1:2/1.2:-/"));
    /// assert_eq!(line.parse::<ScoreSheet>()?, sheet);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        OpenSheet::from(*self).fmt(f)
    }
}

impl FromStr for ScoreSheet {
    type Err = SheetTextError;

    /// Reads a line. The criteria may stand in any order, but each must stand there once.
    ///
    /// # Errors
    ///
    /// [`SheetTextError`]: another form (`sheet_form`), a set that does not exist (`unknown_set`),
    /// a criterion that is left out or written `?` (`open_criterion`), and the other codes of
    /// [`SheetErrors`].
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<OpenSheet>()?.finish().map_err(SheetTextError::Sheet)
    }
}

impl fmt::Display for OpenSheet {
    /// The line of a [`ScoreSheet`], with `?` for a criterion that is not answered yet.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(f, self.set(), self.replies().map(|(criterion, reply)| (criterion, Answer(reply))))
    }
}

impl FromStr for OpenSheet {
    type Err = SheetTextError;

    /// Reads a line. The criteria may stand in any order, each at most once; one that is left out
    /// is not answered yet.
    ///
    /// # Errors
    ///
    /// [`SheetTextError`]: another form (`sheet_form`), a set that does not exist (`unknown_set`),
    /// and the codes of [`SheetErrors`] but `open_criterion`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (set, answers) = read(text)?;
        Self::from_given(set, answers).map_err(SheetTextError::Sheet)
    }
}
