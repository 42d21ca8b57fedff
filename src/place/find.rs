//! Names as people type them.

use alloc::string::String;
use alloc::vec::Vec;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::place::{AnyProvince, Era, FindError, ProvinceKind};

/// What becomes of diacritics before names are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marks {
    /// They count. The tone is a trait of the syllable, wherever in it the mark stands.
    Kept,
    /// They are left out, with the stroke of `đ` and the spaces.
    Dropped,
}

/// Finds the one province of the eras that a text names.
pub(super) fn find(text: &str, eras: &[Era], marks: Marks) -> Result<AnyProvince, FindError> {
    let typed = Typed::read(text, marks);
    let mut found = Vec::new();
    let mut of_other_kind = None;
    for province in provinces(eras) {
        match typed.fit(province) {
            Some(Fit::Whole) => found.push(province),
            Some(Fit::NameOnly) => of_other_kind = of_other_kind.or(Some(province)),
            None => {}
        }
    }
    let given = || String::from(text);
    match (found.as_slice(), of_other_kind, typed.unit) {
        ([province], _, _) => Ok(*province),
        ([], Some(province), Some(kind)) => Err(FindError::OtherKind { given: given(), kind, province }),
        ([], _, _) => Err(FindError::unknown(text, eras, similar(text, eras))),
        _ => Err(FindError::Ambiguous { given: given(), candidates: found }),
    }
}

fn provinces(eras: &[Era]) -> impl Iterator<Item = AnyProvince> {
    eras.iter().copied().flat_map(AnyProvince::all)
}

/// The provinces that a text would name without diacritics: of the eras asked, else of any.
fn similar(text: &str, eras: &[Era]) -> Vec<AnyProvince> {
    let typed = Typed::read(text, Marks::Dropped);
    let alike = |eras| provinces(eras).filter(|province| typed.fit(*province).is_some()).collect::<Vec<_>>();
    let asked = alike(eras);
    if asked.is_empty() { alike(Era::ALL) } else { asked }
}

/// How far a province fits what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    /// The name fits, and the unit word if one was typed.
    Whole,
    /// The name fits, but the unit word is that of the other kind.
    NameOnly,
}

/// What was typed, apart: the unit word and the name, ready to be compared.
struct Typed {
    unit: Option<ProvinceKind>,
    name: String,
    marks: Marks,
}

impl Typed {
    /// The unit words before a name as [`key`] writes them, with marks and without.
    const BEFORE: [([&str; 2], ProvinceKind); 5] = [
        (["t p ", "t p "], ProvinceKind::City),
        (["tp ", "tp "], ProvinceKind::City),
        (["thanh\u{300} pho\u{302}\u{301} ", "thanh pho "], ProvinceKind::City),
        (["tinh\u{309} ", "tinh "], ProvinceKind::Province),
        (["t ", "t "], ProvinceKind::Province),
    ];

    /// The unit words after an English name.
    const AFTER: [(&str, ProvinceKind); 2] =
        [(" province", ProvinceKind::Province), (" city", ProvinceKind::City)];

    fn read(text: &str, marks: Marks) -> Self {
        let key = key(text, marks);
        let before = || {
            Self::BEFORE.iter().find_map(|([kept, dropped], kind)| {
                let unit = if marks == Marks::Kept { kept } else { dropped };
                Some((key.strip_prefix(unit)?, *kind))
            })
        };
        let after = || Self::AFTER.iter().find_map(|(unit, kind)| Some((key.strip_suffix(unit)?, *kind)));
        match before().or_else(after) {
            Some((name, kind)) => Self { unit: Some(kind), name: String::from(name), marks },
            None => Self { unit: None, name: key, marks },
        }
    }

    fn fit(&self, province: AnyProvince) -> Option<Fit> {
        let record = province.record();
        let alias = record.aliases.iter().any(|alias| self.names(alias));
        let mut fit = None;
        for designation in record.designations() {
            if alias || self.names(designation.short_name()) {
                if self.unit.is_none_or(|unit| unit == designation.kind()) {
                    return Some(Fit::Whole);
                }
                fit = Some(Fit::NameOnly);
            }
        }
        fit
    }

    fn names(&self, name: &str) -> bool {
        let name = key(name, self.marks);
        match self.marks {
            Marks::Kept => name == self.name,
            Marks::Dropped => unspaced(&name).eq(unspaced(&self.name)),
        }
    }
}

fn unspaced(key: &str) -> impl Iterator<Item = char> {
    key.chars().filter(|letter| *letter != ' ')
}

/// A text in lower case, decomposed, its words one space apart, each with its tone marks at its
/// end.
fn key(text: &str, marks: Marks) -> String {
    let mut key = String::with_capacity(text.len());
    let mut tones = String::new();
    for letter in text.nfd().flat_map(char::to_lowercase) {
        match letter {
            _ if is_separator(letter) => {
                key.push_str(&tones);
                tones.clear();
                if !key.is_empty() && !key.ends_with(' ') {
                    key.push(' ');
                }
            }
            _ if is_invisible(letter) => {}
            _ if marks == Marks::Dropped && is_combining_mark(letter) => {}
            _ if is_tone(letter) => tones.push(letter),
            // The capitals Ð (eth) and Ɖ look like Đ and are often typed for it.
            'đ' | 'ð' | 'ɖ' => key.push(if marks == Marks::Dropped { 'd' } else { 'đ' }),
            _ => key.push(letter),
        }
    }
    key.push_str(&tones);
    key.truncate(key.trim_end_matches(' ').len());
    key
}

/// Spaces, full stops, hyphens, dashes and the minus sign.
fn is_separator(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '.' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Soft hyphen, zero-width space and joiners, word joiner, byte order mark.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// The five tone marks: grave, acute, tilde, hook above, dot below.
fn is_tone(letter: char) -> bool {
    matches!(letter, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}
