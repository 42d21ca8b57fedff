use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use time::Date;
use time::macros::date;

/// The first day on which a household's 12-digit personal number serves as its tax code.
const PERSONAL_NUMBERS_FROM: Date = date!(2025 - 07 - 01);

/// What a tax code identifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaxCodeKind {
    /// 10 digits: a taxpayer of its own.
    Taxpayer,
    /// 13 digits: a branch or dependent unit, the taxpayer's 10 digits and a number of three.
    #[doc(alias = "đơn vị phụ thuộc")]
    Branch,
    /// 12 digits: the personal identification number of a household's head.
    #[doc(alias = "số định danh cá nhân")]
    PersonalNumber,
}

/// A tax code: 10 digits of which the last is a check digit, 13 for a branch, or a household's 12-digit personal number.
///
/// The check digit is 10 less the remainder by 11 of the first nine digits weighted 31, 29, 23, 19, 17, 13, 7, 5 and 3; nine
/// digits whose remainder is 0 make no code. A branch adds a number from 001 to 999, written after a hyphen; the hyphen may be left
/// out on reading and is always printed. Of a personal number only the form is checked, 12 digits: the codes of
/// province, century and year in it are **not** verified, and it has no check digit.
///
/// ```
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
/// # Ok::<(), ocop::producer::TaxCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "mã số thuế")]
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

    /// The 10-digit code that a branch belongs to; a taxpayer's own code; `None` for a personal number.
    #[must_use]
    pub fn taxpayer(self) -> Option<Self> {
        if self.kind == TaxCodeKind::PersonalNumber {
            return None;
        }
        let mut digits = [0; 13];
        for (own, digit) in digits.iter_mut().zip(self.digits).take(10) {
            *own = digit;
        }
        Some(Self { digits, kind: TaxCodeKind::Taxpayer })
    }

    /// The first day on which a code of this kind can be carried: 2025-07-01 for a personal number, `None` for the others.
    #[must_use]
    pub const fn first_day(self) -> Option<Date> {
        match self.kind {
            TaxCodeKind::PersonalNumber => Some(PERSONAL_NUMBERS_FROM),
            TaxCodeKind::Taxpayer | TaxCodeKind::Branch => None,
        }
    }

    fn read(text: &str) -> Result<Self, TaxCodeError> {
        let mut digits = [0; 13];
        let mut length = 0_usize;
        for (position, character) in text.chars().enumerate() {
            // The one hyphen that may stand in a code: after the tenth digit of a branch's.
            if character == '-' && position == 10 && text.len() == 14 {
                continue;
            }
            if !character.is_ascii_digit() {
                let given = String::from(text);
                return Err(TaxCodeError::Character { given, character });
            }
            if let (Some(digit), Ok(byte)) = (digits.get_mut(length), u8::try_from(character)) {
                *digit = byte;
            }
            length = length.saturating_add(1);
        }
        let kind = match length {
            10 => TaxCodeKind::Taxpayer,
            12 => TaxCodeKind::PersonalNumber,
            13 => TaxCodeKind::Branch,
            _ => {
                return Err(TaxCodeError::Length { given: String::from(text), digits: length });
            }
        };
        let code = Self { digits, kind };
        if kind != TaxCodeKind::PersonalNumber {
            code.check(text)?;
        }
        Ok(code)
    }

    fn check(&self, text: &str) -> Result<(), TaxCodeError> {
        let [first @ .., last, a, b, c] = self.digits;
        let expected = check_digit(first);
        if expected != Some(last) {
            let expected = expected.map(char::from);
            return Err(TaxCodeError::CheckDigit { given: String::from(text), expected });
        }
        if self.kind == TaxCodeKind::Branch && [a, b, c] == *b"000" {
            return Err(TaxCodeError::BranchNumber { given: String::from(text) });
        }
        Ok(())
    }
}

/// The check digit of nine digits, all in ASCII.
fn check_digit(digits: [u8; 9]) -> Option<u8> {
    const WEIGHTS: [u16; 9] = [31, 29, 23, 19, 17, 13, 7, 5, 3];
    let sum = digits.into_iter().zip(WEIGHTS).fold(0_u16, |sum, (digit, weight)| {
        sum.saturating_add(u16::from(digit.saturating_sub(b'0')).saturating_mul(weight))
    });
    // A remainder of 0 would need the check digit 10.
    let check = 10_u16.checked_sub(sum.checked_rem(11)?)?;
    let check = u8::try_from(check).ok().filter(|check| *check < 10)?;
    check.checked_add(b'0')
}

impl FromStr for TaxCode {
    type Err = TaxCodeError;

    /// Reads a code written in digits alone, or a branch's with its hyphen.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::read(text)
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

/// Text that is no tax code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TaxCodeError {
    /// A character that is no digit, nor the hyphen of a branch's code.
    #[error(
        "{given:?} is no tax code: {character:?} stands in it; a tax code has digits only, and a branch's one hyphen after ten"
    )]
    Character {
        /// The text given.
        given: String,
        /// The first character that does not belong.
        character: char,
    },
    /// Neither 10, 12 nor 13 digits.
    #[error(
        "{given:?} is no tax code: it has {digits} digits; a tax code has 10, a branch's 13 and a household's personal number 12"
    )]
    Length {
        /// The text given.
        given: String,
        /// How many digits it has.
        digits: usize,
    },
    /// The tenth digit is not the check digit of the nine before it.
    #[error("{given:?} is no tax code: its tenth digit does not fit the nine before it{}", Expected(*.expected))]
    CheckDigit {
        /// The text given.
        given: String,
        /// The digit that would fit; `None` where none does.
        expected: Option<char>,
    },
    /// A branch numbered 000.
    #[error("{given:?} is no tax code: branches are numbered 001 to 999")]
    BranchNumber {
        /// The text given.
        given: String,
    },
}

impl TaxCodeError {
    /// The text given.
    #[must_use]
    pub fn given(&self) -> &str {
        match self {
            Self::Character { given, .. }
            | Self::Length { given, .. }
            | Self::CheckDigit { given, .. }
            | Self::BranchNumber { given } => given,
        }
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Character { .. } => "tax_code_character",
            Self::Length { .. } => "tax_code_length",
            Self::CheckDigit { .. } => "tax_code_check_digit",
            Self::BranchNumber { .. } => "tax_code_branch_number",
        }
    }
}

struct Expected(Option<char>);

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(digit) => write!(f, "; {digit} would"),
            None => f.write_str("; no digit does"),
        }
    }
}
