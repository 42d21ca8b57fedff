//! The marks that people and programs print around and between the digits of a code.

use alloc::string::String;

/// Hyphens, dashes and the minus sign.
pub(crate) const fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// Soft hyphen, zero-width space and joiners, marks of direction, word joiner, byte order mark.
pub(crate) const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}

/// A text with every dash as a hyphen and every full-width digit as a plain one, and without spaces
/// and what cannot be seen.
pub(crate) fn without_marks(text: &str) -> String {
    let seen = text.chars().filter(|letter| !letter.is_whitespace() && !is_invisible(*letter));
    seen.map(|letter| match letter {
        _ if is_dash(letter) => '-',
        '\u{ff10}'..='\u{ff19}' => wide_digit(letter),
        _ => letter,
    })
    .collect()
}

/// The plain digit of a full-width one.
fn wide_digit(letter: char) -> char {
    let digit = u32::from(letter).checked_sub(0xff10).and_then(|digit| char::from_digit(digit, 10));
    digit.unwrap_or(letter)
}
