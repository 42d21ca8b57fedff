//! How a text is folded before names are compared.

use alloc::string::String;
use alloc::vec::Vec;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use crate::base::{is_dash, is_invisible};

/// What becomes of diacritics before names are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::place) enum Marks {
    /// They count. The tone is a trait of the syllable, wherever in it the mark stands.
    Kept,
    /// They are left out, with the stroke of `đ`.
    Dropped,
}

/// The words of a text in lower case, decomposed, each with its tone marks at its end; brackets and
/// commas are words of their own, as are numbers, of which 01 to 09 are written 1 to 9.
pub(in crate::place) fn words(text: &str, marks: Marks) -> Vec<String> {
    let mut words = Words { marks, done: Vec::with_capacity(4), word: String::new(), tones: String::new() };
    decompose(text, |letter| words.read(letter));
    words.finish();
    words.done
}

/// The characters of a text, decomposed and in lower case. The tones are set apart from the letters
/// later, and no letter has two marks else, so that marks need not be put in order.
fn decompose(text: &str, mut each: impl FnMut(char)) {
    for letter in text.chars() {
        if letter.is_ascii() {
            each(letter.to_ascii_lowercase());
        } else {
            decompose_canonical(letter, |part| part.to_lowercase().for_each(&mut each));
        }
    }
}

/// Whether a text is longer than any name with whatever people write around it. It names nothing,
/// and is not taken apart.
pub(super) fn is_long(text: &str) -> bool {
    const LONGEST: usize = 1_000;
    text.trim().len() > LONGEST
}

/// The words read so far.
struct Words {
    marks: Marks,
    done: Vec<String>,
    word: String,
    tones: String,
}

impl Words {
    fn read(&mut self, letter: char) {
        match letter {
            '(' | '[' | '（' => self.bracket("("),
            ')' | ']' | '）' => self.bracket(")"),
            ',' | ';' | '，' => self.bracket(","),
            // The capitals Ð (eth) and Ɖ look like Đ and are often typed for it.
            'đ' | 'ð' | 'ɖ' => self.letter(if self.marks == Marks::Dropped { 'd' } else { 'đ' }),
            _ if letter.is_ascii_alphanumeric() => self.letter(letter),
            _ if is_separator(letter) => self.finish(),
            _ if is_invisible(letter) || is_apostrophe(letter) => {}
            _ if self.marks == Marks::Dropped && is_combining_mark(letter) => {}
            _ if is_tone(letter) => self.tones.push(letter),
            _ => self.letter(letter),
        }
    }

    fn letter(&mut self, letter: char) {
        let last = self.word.as_bytes().last();
        if last.is_some_and(|last| last.is_ascii_digit() != letter.is_ascii_digit()) {
            self.finish();
        }
        self.word.push(letter);
    }

    fn bracket(&mut self, bracket: &str) {
        self.finish();
        self.done.push(String::from(bracket));
    }

    fn finish(&mut self) {
        self.word.push_str(&self.tones);
        self.tones.clear();
        if self.word.is_empty() {
            return;
        }
        // Number 1 is also written 01.
        if let [b'0', b'1'..=b'9'] = self.word.as_bytes() {
            self.word.remove(0);
        }
        self.done.push(core::mem::take(&mut self.word));
    }
}

/// Whether a text is typed without any marks.
pub(in crate::place) fn is_bare(text: &str) -> bool {
    !is_long(text) && words(text, Marks::Kept) == words(text, Marks::Dropped)
}

/// Whether a word is a bracket or a comma.
pub(super) fn is_bracket(word: &str) -> bool {
    matches!(word, "(" | ")" | ",")
}

/// Compares the letters and digits of a name, without marks and gaps, with such letters.
#[cfg(feature = "communes")]
pub(in crate::place) fn compare_letters(name: &str, letters: &str) -> core::cmp::Ordering {
    name.chars().filter_map(letter).cmp(letters.chars())
}

/// A character of a name in lower case without its marks; nothing for gaps, brackets, apostrophes
/// and marks alone.
#[cfg(feature = "communes")]
fn letter(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric().then_some(letter.to_ascii_lowercase());
    }
    let mut base = None;
    decompose_canonical(letter, |part| {
        base.get_or_insert(part);
    });
    match base?.to_lowercase().next()? {
        'đ' | 'ð' | 'ɖ' => Some('d'),
        base => base.is_alphanumeric().then_some(base),
    }
}

/// The words as one, with the highland spellings taken alike: `Đắk`, `Đăk`, `Đắc` and `Đăc`, and
/// behind it `Lắk`, `Lăk`, `Lắc` and `Lăc`.
pub(in crate::place) fn joined(words: &[String], marks: Marks) -> String {
    let [dak, lak] = match marks {
        Marks::Kept => ["đa\u{306}k\u{301}", "la\u{306}k\u{301}"],
        Marks::Dropped => ["dak", "lak"],
    };
    let mut joined = String::new();
    let mut after_first = false;
    for word in words {
        let first = is_highland(word, "đa\u{306}", "da", marks);
        let second = after_first && is_highland(word, "la\u{306}", "la", marks);
        joined.push_str(if first {
            dak
        } else if second {
            lak
        } else {
            word
        });
        after_first = first;
    }
    joined
}

/// Whether a word is the syllable that begins so and ends with k or c, with the acute or without.
fn is_highland(word: &str, kept: &str, dropped: &str, marks: Marks) -> bool {
    let (begins, tones): (_, &[&str]) = match marks {
        Marks::Kept => (kept, &["k", "c", "k\u{301}", "c\u{301}"]),
        Marks::Dropped => (dropped, &["k", "c"]),
    };
    word.strip_prefix(begins).is_some_and(|end| tones.contains(&end))
}

/// Spaces, full stops, hyphens and dashes.
fn is_separator(letter: char) -> bool {
    letter.is_whitespace() || letter == '.' || is_dash(letter)
}

/// The signs that stand for the apostrophe of highland names.
fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '\u{b4}' | '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{2032}')
}

/// The five tone marks: grave, acute, tilde, hook above, dot below.
fn is_tone(letter: char) -> bool {
    matches!(letter, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}
