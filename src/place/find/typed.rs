//! What was typed, taken apart: the name, the word for its kind, the word for its era.

use alloc::string::String;
use alloc::vec::Vec;

use super::key::{Marks, is_bracket, is_long, joined, words};
#[cfg(feature = "communes")]
use crate::place::{CommuneKind, DistrictKind};
use crate::place::{Era, ProvinceKind};

/// The kind of a unit of any level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::place) enum AnyKind {
    Province(ProvinceKind),
    #[cfg(feature = "communes")]
    District(DistrictKind),
    #[cfg(feature = "communes")]
    Commune(CommuneKind),
}

/// A word for a kind of unit, as [`words`] writes it with marks and without.
pub(in crate::place) struct UnitWord {
    kept: &'static [&'static str],
    dropped: &'static [&'static str],
    kind: AnyKind,
    stands: Stands,
}

/// Where a unit word stands. In brackets any of them may.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::place) enum Stands {
    Before,
    After,
    Either,
}

impl UnitWord {
    pub(in crate::place) const fn new(
        kept: &'static [&'static str],
        dropped: &'static [&'static str],
        kind: AnyKind,
        stands: Stands,
    ) -> Self {
        Self { kept, dropped, kind, stands }
    }
}

/// The words of an era after a name: with marks, without, the era.
const ERA_AFTER: &[(&[&str], &[&str], Era)] = &[
    (&["cu\u{303}"], &["cu"], Era::Former),
    (&["old"], &["old"], Era::Former),
    (&["former"], &["former"], Era::Former),
    (
        &["tru\u{31b}o\u{31b}c\u{301}", "sap\u{301}", "nha\u{302}p\u{323}"],
        &["truoc", "sap", "nhap"],
        Era::Former,
    ),
    (&["mo\u{31b}i\u{301}"], &["moi"], Era::Current),
    (&["new"], &["new"], Era::Current),
    (&["sau", "sap\u{301}", "nha\u{302}p\u{323}"], &["sau", "sap", "nhap"], Era::Current),
];

/// The words of an era before a name.
const ERA_BEFORE: &[(&str, Era)] = &[("former", Era::Former), ("old", Era::Former), ("new", Era::Current)];

/// One way to read what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::place) struct Reading {
    /// The name without gaps.
    pub(in crate::place) name: String,
    pub(in crate::place) kind: Option<AnyKind>,
    pub(in crate::place) era: Option<Era>,
}

/// Every way to read a text: words that can say a kind or an era may also be the name's own.
pub(in crate::place) fn readings(text: &str, marks: Marks, vocabulary: &[UnitWord]) -> Vec<Reading> {
    if is_long(text) {
        return Vec::new();
    }
    let words = words(text, marks);
    let mut reader = Reader { marks, vocabulary, readings: Vec::new() };
    reader.read(&words, None, None);
    if let Some(initials) = initials_joined(&words) {
        reader.read(&initials, None, None);
    }
    reader.readings
}

/// The words with single letters in a row as one word (`T.P.`, `T. T.`), if there are such.
fn initials_joined(words: &[String]) -> Option<Vec<String>> {
    let is_initial =
        |word: &String| word.len() <= 2 && word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    if !words.windows(2).any(|pair| pair.iter().all(is_initial)) {
        return None;
    }
    let mut joined: Vec<String> = Vec::new();
    let mut last_is_initial = false;
    for word in words {
        match joined.last_mut() {
            Some(last) if is_initial(word) && last_is_initial => last.push_str(word),
            _ => joined.push(word.clone()),
        }
        last_is_initial = is_initial(word);
    }
    Some(joined)
}

struct Reader<'a> {
    marks: Marks,
    vocabulary: &'a [UnitWord],
    readings: Vec<Reading>,
}

impl Reader<'_> {
    /// Reads the words as a name, and without each word that can be a kind's or an era's: one of
    /// each at the most.
    fn read(&mut self, words: &[String], kind: Option<AnyKind>, era: Option<Era>) {
        let [first, .., last] = words else {
            return self.name(words, kind, era);
        };
        self.name(words, kind, era);
        if kind.is_none() {
            for unit in self.vocabulary {
                let spelt = unit.spelt(self.marks);
                if let Some(rest) = strip_front(words, spelt).filter(|_| unit.stands != Stands::After) {
                    self.read(rest, Some(unit.kind), era);
                }
                if let Some(rest) = strip_back(words, spelt).filter(|_| unit.stands != Stands::Before) {
                    self.read(without_comma(rest), Some(unit.kind), era);
                }
            }
        }
        if era.is_none() {
            for (kept, dropped, named) in ERA_AFTER {
                let spelt = if self.marks == Marks::Kept { kept } else { dropped };
                if let Some(rest) = strip_back(words, spelt) {
                    self.read(without_comma(rest), kind, Some(*named));
                }
            }
            for (spelt, named) in ERA_BEFORE {
                if let Some(rest) = strip_front(words, &[spelt]) {
                    self.read(rest, kind, Some(*named));
                }
            }
        }
        if last == ")" {
            let opened = words.iter().rposition(|word| word == "(");
            if let Some((rest, [_, inside @ .., _])) = opened.and_then(|at| words.split_at_checked(at))
                && !inside.is_empty()
                && let Some((kind, era)) = self.qualifiers(inside, kind, era)
            {
                self.read(rest, kind, era);
            }
        }
        if first == "(" {
            let closed = words.iter().position(|word| word == ")");
            if let Some(([_, inside @ ..], [_, rest @ ..])) = closed.and_then(|at| words.split_at_checked(at))
                && !inside.is_empty()
                && let Some((kind, era)) = self.qualifiers(inside, kind, era)
            {
                self.read(rest, kind, era);
            }
        }
    }

    fn name(&mut self, words: &[String], kind: Option<AnyKind>, era: Option<Era>) {
        if words.is_empty() || words.iter().any(|word| is_bracket(word)) {
            return;
        }
        let reading = Reading { name: joined(words, self.marks), kind, era };
        if !self.readings.contains(&reading) {
            self.readings.push(reading);
        }
    }

    /// What the words in a pair of brackets say, if they are a kind's and an era's alone.
    fn qualifiers(
        &self,
        words: &[String],
        kind: Option<AnyKind>,
        era: Option<Era>,
    ) -> Option<(Option<AnyKind>, Option<Era>)> {
        if words.is_empty() {
            return Some((kind, era));
        }
        if kind.is_none() {
            for unit in self.vocabulary {
                let rest = strip_front(words, unit.spelt(self.marks));
                if let Some(said) = rest.and_then(|rest| self.qualifiers(rest, Some(unit.kind), era)) {
                    return Some(said);
                }
            }
        }
        if era.is_none() {
            for (kept, dropped, named) in ERA_AFTER {
                let rest = strip_front(words, if self.marks == Marks::Kept { kept } else { dropped });
                if let Some(said) = rest.and_then(|rest| self.qualifiers(rest, kind, Some(*named))) {
                    return Some(said);
                }
            }
        }
        None
    }
}

impl UnitWord {
    const fn spelt(&self, marks: Marks) -> &'static [&'static str] {
        match marks {
            Marks::Kept => self.kept,
            Marks::Dropped => self.dropped,
        }
    }
}

fn strip_front<'a>(words: &'a [String], spelt: &[&str]) -> Option<&'a [String]> {
    let (front, rest) = words.split_at_checked(spelt.len())?;
    front.iter().eq(spelt.iter()).then_some(rest)
}

fn strip_back<'a>(words: &'a [String], spelt: &[&str]) -> Option<&'a [String]> {
    let (rest, back) = words.split_at_checked(words.len().checked_sub(spelt.len())?)?;
    back.iter().eq(spelt.iter()).then_some(rest)
}

/// The words before a comma that stands last.
fn without_comma(words: &[String]) -> &[String] {
    match words {
        [rest @ .., last] if last == "," => rest,
        _ => words,
    }
}
