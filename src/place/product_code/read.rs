//! Codes from text.

use core::num::NonZeroU32;

use alloc::string::String;
use alloc::vec::Vec;

use super::{CodePlace, ProductCode, ProductCodeError};
use crate::base::without_marks;
use crate::law::Gap;
use crate::place::{
    AnyProvince, CodeEra, CodePart, CommuneCode, DistrictCode, FormerProvince, Province, Unit,
    UnknownProvinceCode,
};

pub(super) fn split(text: &str) -> Vec<&str> {
    // One part more than the longest form has shows that there are too many.
    text.splitn(7, '-').collect()
}

/// How many parts a text has.
pub(super) fn count(text: &str) -> usize {
    text.split('-').count()
}

/// Reads a code of an era; the error is about the first part that is wrong.
pub(super) fn code(given: &str, parts: &[&str], era: CodeEra) -> Result<ProductCode, ProductCodeError> {
    let reader = Reader { given, era };
    let (place, serial, year) = match (era, parts) {
        (CodeEra::WithDistrict, [t, h, serial, year]) => {
            let (province, district) = (reader.former(t)?, reader.district(h)?);
            (CodePlace::WithDistrict { province, district }, serial, year)
        }
        (CodeEra::FiveParts, [t, h, x, serial, year]) => {
            let (province, district, commune) = (reader.former(t)?, reader.district(h)?, reader.commune(x)?);
            (CodePlace::FiveParts { province, district, commune }, serial, year)
        }
        (CodeEra::WithCommune, [t, x, serial, year]) => {
            let (province, commune) = (reader.current(t)?, reader.commune(x)?);
            (CodePlace::WithCommune { province, commune }, serial, year)
        }
        _ => {
            return Err(ProductCodeError::PartCount {
                given: given.into(),
                era: Some(era),
                found: count(given),
            });
        }
    };
    let serial = number(serial).ok_or_else(|| reader.error(CodePart::Serial, serial))?;
    let wrong = || reader.error(CodePart::Year, year);
    let year = four_digits(year).ok_or_else(wrong)?;
    ProductCode::new(place, serial, year).map_err(|_| match era.uncertain_year() {
        Some(uncertain) if uncertain == year => {
            ProductCodeError::UnknownForm { given: String::from(given), era, gap: Gap::CodesWithoutDistrict }
        }
        _ => wrong(),
    })
}

/// The code of an era that a text writes with other marks between the parts (dashes, spaces, full
/// stops, strokes), or with zeros lost or added.
pub(super) fn meant(text: &str, era: CodeEra) -> Option<ProductCode> {
    // The length is looked at first: no code is as long, with whatever stands between its parts.
    if text.len() > 1_000 {
        return None;
    }
    let unmarked = without_marks(text).replace(['.', '/', '_'], "-");
    let unmarked = if unmarked.contains('-') {
        unmarked
    } else {
        without_marks(&text.split_whitespace().collect::<Vec<_>>().join("-"))
    };
    let parts = split(&unmarked);
    let form = era.parts();
    if parts.len() != form.len() {
        return None;
    }
    let parts =
        form.iter().zip(parts).map(|(part, text)| in_full(*part, text)).collect::<Option<Vec<_>>>()?;
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    code(text, &parts, era).ok()
}

/// A part with as many digits as it has: leading zeros of units added, those of a serial number
/// taken away.
fn in_full(part: CodePart, text: &str) -> Option<String> {
    let digits = match part {
        CodePart::Province => 2,
        CodePart::District => Unit::District.digits(),
        CodePart::Commune => Unit::Commune.digits(),
        CodePart::Serial => return Some(String::from(text.trim_start_matches('0'))),
        CodePart::Year => return Some(String::from(text)),
    };
    let mut full = "0".repeat(digits.checked_sub(text.len()).filter(|_| !text.is_empty())?);
    full.push_str(text);
    Some(full)
}

struct Reader<'a> {
    given: &'a str,
    era: CodeEra,
}

impl Reader<'_> {
    fn former(&self, text: &str) -> Result<FormerProvince, ProductCodeError> {
        FormerProvince::from_code(text).map_err(|error| self.no_province(text, error))
    }

    fn current(&self, text: &str) -> Result<Province, ProductCodeError> {
        Province::from_code(text).map_err(|error| self.no_province(text, error))
    }

    fn no_province(&self, text: &str, error: UnknownProvinceCode) -> ProductCodeError {
        if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            ProductCodeError::Province { given: self.given.into(), era: self.era, error }
        } else {
            self.error(CodePart::Province, text)
        }
    }

    fn district(&self, text: &str) -> Result<DistrictCode, ProductCodeError> {
        DistrictCode::new(text).map_err(|_| self.error(CodePart::District, text))
    }

    fn commune(&self, text: &str) -> Result<CommuneCode, ProductCodeError> {
        CommuneCode::new(text).map_err(|_| self.error(CodePart::Commune, text))
    }

    fn error(&self, part: CodePart, found: &str) -> ProductCodeError {
        ProductCodeError::Part { given: self.given.into(), era: self.era, part, found: String::from(found) }
    }
}

/// A whole number from 1, without sign or leading zeros.
fn number(text: &str) -> Option<NonZeroU32> {
    let plain = !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

fn four_digits(text: &str) -> Option<u16> {
    let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

/// The eras whose form the parts are nearest to: those with the fewest parts wrong or missing. None
/// for fewer than four parts or more than five.
pub(super) fn nearest(parts: &[&str]) -> Vec<CodeEra> {
    let counted = CodeEra::ALL.iter().filter_map(|era| Some((*era, faults(parts, *era)?)));
    let least = counted.clone().map(|(_, faults)| faults).min();
    counted.filter(|(_, faults)| Some(*faults) == least).map(|(era, _)| era).collect()
}

/// How many parts are wrong or missing for an era; `None` where the parts are too many, or too few
/// by more than one.
fn faults(parts: &[&str], era: CodeEra) -> Option<usize> {
    let count = |form: &[CodePart]| {
        let wrong = form.iter().zip(parts).filter(|(part, text)| !fits((**part, text), era)).count();
        (form.len() == parts.len()).then_some(wrong)
    };
    count(era.parts()).or_else(|| {
        let missing = [CodePart::District, CodePart::Commune].map(|left_out| {
            let form: Vec<CodePart> = era.parts().iter().copied().filter(|part| *part != left_out).collect();
            if era == CodeEra::FiveParts { count(&form) } else { None }
        });
        // A code has five parts at the most.
        missing.into_iter().flatten().min().and_then(|wrong| wrong.checked_add(1))
    })
}

fn fits((part, text): (CodePart, &str), era: CodeEra) -> bool {
    match part {
        CodePart::Province => AnyProvince::from_code(era.provinces(), text).is_ok(),
        CodePart::District => DistrictCode::new(text).is_ok(),
        CodePart::Commune => CommuneCode::new(text).is_ok(),
        CodePart::Serial => number(text).is_some(),
        CodePart::Year => four_digits(text).is_some_and(|year| era.years().contains(&year)),
    }
}
