use alloc::format;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use time::Date;
use time::macros::date;

use crate::base::{Allowed, Details, Lang, Problem, Quoted, Say, coded, problem, without_marks};
use crate::producer::words;

/// The first day on which a household's 12-digit personal number serves as its tax code.
const PERSONAL_NUMBERS_FROM: Date = date!(2025 - 07 - 01);

coded! {
    /// What a tax code identifies.
    ///
    /// The number of digits tells it: 10, 13 or 12. [`TaxCode::kind`] gives it.
    ///
    /// ```
    /// use ocop::producer::{TaxCode, TaxCodeKind};
    ///
    /// let kind = |text: &str| text.parse::<TaxCode>().map(|code| code.kind());
    /// assert_eq!(kind("0300588569")?, TaxCodeKind::Taxpayer);
    /// assert_eq!(kind("0300588569-002")?, TaxCodeKind::Branch);
    /// assert_eq!(kind("001187000123")?, TaxCodeKind::PersonalNumber);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub enum TaxCodeKind in "ocop::producer": "loại mã số thuế" / "kind of tax code", "unknown_tax_code_kind" {
        /// 10 digits: a taxpayer of its own.
        Taxpayer = "taxpayer", "người nộp thuế" / "taxpayer";
        /// 13 digits: a branch or dependent unit, the taxpayer's 10 digits and a number of three.
        Branch = "branch", "đơn vị phụ thuộc" / "branch or dependent unit";
        /// 12 digits: the personal identification number of a household's head.
        PersonalNumber = "personal_number", "số định danh cá nhân" / "personal number";
    }
}

/// A tax code: 10 digits of which the last is a check digit, 13 for a branch, or a household's
/// 12-digit personal number.
///
/// It is read from text, and reading checks it:
///
/// * The tenth digit is the check digit. The first nine digits are multiplied by 31, 29, 23, 19,
///   17, 13, 7, 5 and 3, and the products are added up. The check digit is 10 minus the remainder
///   of the sum divided by 11. If the remainder is 0, no digit fits, and there is no such code.
/// * The seven digits after the first two are a running number, from 0000001.
/// * A branch has a number from 001 to 999 behind its ten digits, written after a hyphen. The
///   hyphen may be left out on reading and is always printed.
/// * A personal number has 12 digits and no check digit. Only the number of digits is checked: the
///   codes of province, century and year in it are **not** verified.
///
/// ```
/// use ocop::Problem;
/// use ocop::producer::{TaxCode, TaxCodeKind};
///
/// let code: TaxCode = "0300588569".parse()?;
/// assert_eq!(code.kind(), TaxCodeKind::Taxpayer);
///
/// let branch: TaxCode = "0300588569002".parse()?;
/// assert_eq!(branch.to_string(), "0300588569-002");
/// assert_eq!(branch.taxpayer(), Some(code));
///
/// let error = "0300588560".parse::<TaxCode>().unwrap_err();
/// assert_eq!(error.code(), "tax_code_check_digit");
///
/// let error = "0300 588 569".parse::<TaxCode>().unwrap_err();
/// assert_eq!((error.code(), error.meant()), ("tax_code_not_in_form", Some(code)));
/// # Ok::<(), ocop::producer::TaxCodeError>(())
/// ```
///
/// # Stored form
///
/// In every format it is text, as it is printed. Reading refuses text that is no tax code.
///
/// ```
/// use ocop::producer::TaxCode;
///
/// let json = r#""0100109106""#;
/// let code: TaxCode = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&code)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TaxCode {
    /// ASCII digits, zero bytes after the last.
    digits: [u8; 13],
    kind: TaxCodeKind,
}

impl TaxCode {
    /// What the code identifies.
    #[must_use]
    pub const fn kind(self) -> TaxCodeKind {
        self.kind
    }

    /// The 10-digit code that a branch belongs to; a taxpayer's own code; `None` for a personal
    /// number.
    ///
    /// ```
    /// use ocop::producer::TaxCode;
    ///
    /// let branch: TaxCode = "0300588569-002".parse()?;
    /// assert_eq!(branch.taxpayer(), Some("0300588569".parse()?));
    /// let household: TaxCode = "001187000123".parse()?;
    /// assert_eq!(household.taxpayer(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn taxpayer(self) -> Option<Self> {
        let mut digits = self.digits;
        digits.iter_mut().skip(10).for_each(|digit| *digit = 0);
        match self.kind {
            TaxCodeKind::PersonalNumber => None,
            TaxCodeKind::Taxpayer | TaxCodeKind::Branch => Some(Self { digits, kind: TaxCodeKind::Taxpayer }),
        }
    }

    /// The first day on which a code of this kind can be a producer's tax code: 2025-07-01, that
    /// day included, for a personal number; `None` for the others, which have no such day.
    ///
    /// ```
    /// use ocop::producer::TaxCode;
    /// use time::macros::date;
    ///
    /// let household: TaxCode = "001187000123".parse()?;
    /// assert_eq!(household.first_day(), Some(date!(2025 - 07 - 01)));
    /// assert_eq!("0300588569".parse::<TaxCode>()?.first_day(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn first_day(self) -> Option<Date> {
        match self.kind {
            TaxCodeKind::PersonalNumber => Some(PERSONAL_NUMBERS_FROM),
            TaxCodeKind::Taxpayer | TaxCodeKind::Branch => None,
        }
    }

    fn check(&self, text: &str) -> Result<(), TaxCodeError> {
        let given = || String::from(text);
        let [first @ .., last, a, b, c] = self.digits;
        let expected = check_digit(first);
        if expected != Some(last) {
            return Err(TaxCodeError::CheckDigit { given: given(), expected: expected.map(char::from) });
        }
        if let [_, _, b'0', b'0', b'0', b'0', b'0', b'0', b'0'] = first {
            return Err(TaxCodeError::RunningNumber { given: given() });
        }
        if self.kind == TaxCodeKind::Branch && [a, b, c] == *b"000" {
            return Err(TaxCodeError::BranchNumber { given: given() });
        }
        Ok(())
    }
}

/// The check digit of nine digits, all in ASCII.
fn check_digit(digits: [u8; 9]) -> Option<u8> {
    const WEIGHTS: [u16; 9] = [31, 29, 23, 19, 17, 13, 7, 5, 3];
    let digits = digits.into_iter().map(|digit| char::from(digit).to_digit(10));
    let weighted = digits.zip(WEIGHTS).map(|(digit, weight)| digit?.checked_mul(u32::from(weight)));
    let sum: u32 = weighted.sum::<Option<u32>>()?;
    // A remainder of 0 would need the check digit 10.
    let check = 10_u32.checked_sub(sum.checked_rem(11)?)?;
    char::from_digit(check, 10).and_then(|check| u8::try_from(check).ok())
}

impl FromStr for TaxCode {
    type Err = TaxCodeError;

    /// Reads a code written in digits alone, or a branch's with its hyphen.
    ///
    /// Any other text is a [`TaxCodeError`]. It names the code meant if the digits stand in groups,
    /// if there are spaces around the hyphen, or if a spreadsheet dropped the leading zero.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::read(text).map_err(|error| match Self::meant(text) {
            Some(meant) => TaxCodeError::NotInForm { given: String::from(text), meant },
            None => error,
        })
    }
}

impl TaxCode {
    /// Reads a code as it is to be written.
    fn read(text: &str) -> Result<Self, TaxCodeError> {
        let given = || String::from(text);
        let mut digits = [0; 13];
        let mut places = digits.iter_mut();
        for (position, character) in text.chars().enumerate() {
            // The one hyphen that may stand in a code: after the tenth digit of a branch's.
            if character == '-' && position == 10 && text.len() == 14 {
                continue;
            }
            let digit = u8::try_from(character).ok().filter(u8::is_ascii_digit);
            let digit = digit.ok_or_else(|| TaxCodeError::Character { given: given(), character })?;
            if let Some(place) = places.next() {
                *place = digit;
            }
        }
        let length = text.bytes().filter(u8::is_ascii_digit).count();
        let kind = match length {
            10 => TaxCodeKind::Taxpayer,
            12 => TaxCodeKind::PersonalNumber,
            13 => TaxCodeKind::Branch,
            _ => return Err(TaxCodeError::Length { given: given(), digits: length }),
        };
        let code = Self { digits, kind };
        if kind != TaxCodeKind::PersonalNumber {
            code.check(text)?;
        }
        Ok(code)
    }

    /// The code that a text writes with marks, without its leading zero, or without the zeros of
    /// the branch's number.
    fn meant(text: &str) -> Option<Self> {
        let unmarked = without_marks(text).replace('.', "");
        let (number, branch) = match unmarked.split_once('-') {
            Some((number, branch)) if (1..=3).contains(&branch.len()) => (number, format!("-{branch:0>3}")),
            _ => (unmarked.as_str(), String::new()),
        };
        // A program that drops leading zeros leaves none.
        let zero = if number.starts_with('0') { "" } else { "0" };
        let spelt = [format!("{number}{branch}"), format!("{zero}{number}{branch}")];
        let spelt = spelt.into_iter().find_map(|text| Self::read(&text).ok());
        // A personal number has no check digit that would tell whether the hyphens are but marks.
        let has_check_digit = |code: &Self| code.kind != TaxCodeKind::PersonalNumber;
        spelt.or_else(|| Self::read(&unmarked.replace('-', "")).ok().filter(has_check_digit))
    }
}

impl fmt::Display for TaxCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        for (position, digit) in self.digits.into_iter().filter(|digit| *digit != 0).enumerate() {
            if position == 10 && self.kind == TaxCodeKind::Branch {
                f.write_char('-')?;
            }
            f.write_char(char::from(digit))?;
        }
        Ok(())
    }
}

impl fmt::Debug for TaxCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TaxCode({self})")
    }
}

impl Say for TaxCode {
    /// As it is printed, alike in both languages.
    fn say(&self, _: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text that is no tax code.
///
/// Nothing is mended silently. If only marks were added or a leading zero was lost, the error names
/// the code meant, and the user confirms it. Each case below names its code.
///
/// ```
/// use ocop::producer::TaxCode;
/// use ocop::{Lang, Problem, Say};
///
/// let error = "300588569".parse::<TaxCode>().unwrap_err();
/// assert_eq!(error.code(), "tax_code_not_in_form");
/// assert_eq!(error.meant().map(|code| code.to_string()).as_deref(), Some("0300588569"));
/// println!("{}", error.text(Lang::Vi));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaxCodeError {
    /// It has a character that is neither a digit nor the hyphen of a branch's code
    /// (`tax_code_character`).
    Character {
        /// The text given.
        given: String,
        /// The first character that does not belong.
        character: char,
    },
    /// It has neither 10, 12 nor 13 digits (`tax_code_length`).
    Length {
        /// The text given.
        given: String,
        /// How many digits it has.
        digits: usize,
    },
    /// The tenth digit is not the check digit of the nine before it (`tax_code_check_digit`).
    CheckDigit {
        /// The text given.
        given: String,
        /// The digit that would fit; `None` where none does.
        expected: Option<char>,
    },
    /// The seven digits after the first two are all 0 (`tax_code_running_number`).
    RunningNumber {
        /// The text given.
        given: String,
    },
    /// The number of the branch is 000 (`tax_code_branch_number`).
    BranchNumber {
        /// The text given.
        given: String,
    },
    /// It has marks between its digits, or lost its leading zero (`tax_code_not_in_form`).
    NotInForm {
        /// The text given.
        given: String,
        /// The code meant.
        meant: TaxCode,
    },
}

impl TaxCodeError {
    /// The text given.
    ///
    /// ```
    /// use ocop::producer::TaxCode;
    ///
    /// assert_eq!("MST 0300588569".parse::<TaxCode>().unwrap_err().given(), "MST 0300588569");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        match self {
            Self::Character { given, .. }
            | Self::Length { given, .. }
            | Self::CheckDigit { given, .. }
            | Self::RunningNumber { given }
            | Self::BranchNumber { given }
            | Self::NotInForm { given, .. } => given,
        }
    }

    /// The code meant, if marks were added or the leading zero was lost.
    ///
    /// ```
    /// use ocop::producer::TaxCode;
    ///
    /// let error = "0300.588.569".parse::<TaxCode>().unwrap_err();
    /// assert_eq!(error.meant(), "0300588569".parse().ok());
    /// // A wrong check digit shows that a digit is wrong, but not which one.
    /// assert_eq!("0300588560".parse::<TaxCode>().unwrap_err().meant(), None);
    /// ```
    #[must_use]
    pub const fn meant(&self) -> Option<TaxCode> {
        match self {
            Self::NotInForm { meant, .. } => Some(*meant),
            _ => None,
        }
    }
}

impl Say for TaxCodeError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = Quoted(self.given());
        match self {
            Self::Character { character, .. } => {
                words::tax_code_character(lang, f, &given, &Quoted(character.encode_utf8(&mut [0; 4])))
            }
            Self::Length { digits, .. } => words::tax_code_length(lang, f, &given, digits),
            Self::CheckDigit { expected: Some(expected), .. } => {
                words::tax_code_check_digit(lang, f, &given, expected)
            }
            Self::CheckDigit { expected: None, .. } => words::tax_code_no_check_digit(lang, f, &given),
            Self::RunningNumber { .. } => words::tax_code_running_number(lang, f, &given),
            Self::BranchNumber { .. } => words::tax_code_branch_number(lang, f, &given),
            Self::NotInForm { meant, .. } => words::tax_code_not_in_form(lang, f, &given, meant),
        }
    }
}

impl Problem for TaxCodeError {
    fn code(&self) -> &'static str {
        match self {
            Self::Character { .. } => "tax_code_character",
            Self::Length { .. } => "tax_code_length",
            Self::CheckDigit { .. } => "tax_code_check_digit",
            Self::RunningNumber { .. } => "tax_code_running_number",
            Self::BranchNumber { .. } => "tax_code_branch_number",
            Self::NotInForm { .. } => "tax_code_not_in_form",
        }
    }

    fn details(&self) -> Details {
        let details = Details::of_field("tax_code").with_given(self.given());
        match self.meant() {
            Some(meant) => details.allowing(Allowed::one_of([meant])),
            None => details,
        }
    }
}

problem! { TaxCodeError }
