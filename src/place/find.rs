//! Names as people type them.

use alloc::string::String;
use alloc::vec::Vec;

use crate::place::{AnyProvince, Era, ProvinceKind};

mod error;
mod key;
mod typed;

pub use error::FindError;
#[cfg(feature = "communes")]
pub(super) use key::compare_letters;
pub(super) use key::{Marks, is_bare, joined, words};
pub(super) use typed::{AnyKind, Reading, Stands, UnitWord, readings};

/// The unit words of provinces and centrally-run cities.
const VOCABULARY: &[UnitWord] = &[
    UnitWord::new(&["tinh\u{309}"], &["tinh"], of(ProvinceKind::Province), Stands::Either),
    UnitWord::new(&["t"], &["t"], of(ProvinceKind::Province), Stands::Before),
    UnitWord::new(&["province"], &["province"], of(ProvinceKind::Province), Stands::After),
    UnitWord::new(
        &["thanh\u{300}", "pho\u{302}\u{301}"],
        &["thanh", "pho"],
        of(ProvinceKind::City),
        Stands::Either,
    ),
    UnitWord::new(&["tp"], &["tp"], of(ProvinceKind::City), Stands::Either),
    UnitWord::new(&["city"], &["city"], of(ProvinceKind::City), Stands::After),
];

const fn of(kind: ProvinceKind) -> AnyKind {
    AnyKind::Province(kind)
}

/// Finds the one province of the eras that a text names.
///
/// Where both eras have the name, and one province with the same borders, it is that of today.
pub(super) fn find(text: &str, eras: &[Era], marks: Marks) -> Result<AnyProvince, FindError> {
    match compare(text, eras, marks) {
        // What is typed without marks names what has the same letters, if nothing is written so.
        Err(FindError::Unknown { .. }) if marks == Marks::Kept && is_bare(text) => {
            compare(text, eras, Marks::Dropped)
        }
        found => found,
    }
}

/// The province of these eras that a text names when marks count, or do not.
fn compare(text: &str, eras: &[Era], marks: Marks) -> Result<AnyProvince, FindError> {
    let typed = Typed::read(text, marks);
    let mut found = Vec::new();
    let mut of_other_kind = None;
    for province in provinces(eras) {
        match typed.fit(province) {
            Some(Fit::Whole) => found.push(province),
            Some(Fit::OfOtherKind(kind)) => of_other_kind = of_other_kind.or(Some((province, kind))),
            None => {}
        }
    }
    let given = || String::from(text);
    match (found.as_slice(), of_other_kind) {
        ([province], _) => Ok(*province),
        ([AnyProvince::Former(former), current @ AnyProvince::Current(after)], _)
            if former.successor() == *after && !former.was_merged() =>
        {
            Ok(*current)
        }
        ([], Some((province, kind))) => Err(FindError::OtherKind { given: given(), kind, province }),
        ([], None) => Err(FindError::unknown(text, eras, similar(text, eras))),
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
    /// The name fits, and the words for kind and era if such were typed.
    Whole,
    /// The name fits, but the unit word is that of the other kind.
    OfOtherKind(ProvinceKind),
}

/// What was typed, ready to be compared.
struct Typed {
    readings: Vec<Reading>,
    marks: Marks,
}

impl Typed {
    fn read(text: &str, marks: Marks) -> Self {
        Self { readings: readings(text, marks, VOCABULARY), marks }
    }

    fn fit(&self, province: AnyProvince) -> Option<Fit> {
        let record = province.record();
        let aliases: Vec<String> = record.aliases.iter().map(|alias| self.key(alias)).collect();
        let mut of_other_kind = None;
        for designation in record.designations() {
            let name = self.key(designation.short_name());
            for reading in &self.readings {
                if reading.era.is_some_and(|era| era != province.era())
                    || (reading.name != name && !aliases.contains(&reading.name))
                {
                    continue;
                }
                match reading.kind {
                    Some(AnyKind::Province(kind)) if kind != designation.kind() => {
                        of_other_kind = Some(Fit::OfOtherKind(kind));
                    }
                    _ => return Some(Fit::Whole),
                }
            }
        }
        of_other_kind
    }

    fn key(&self, name: &str) -> String {
        joined(&words(name, self.marks), self.marks)
    }
}
