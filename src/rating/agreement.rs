//! How far the members of a council agree, and councils with each other.
//!
//! There are only whole numbers and fractions: a council has so few members that nothing estimated
//! from them would be good enough for a decision.

mod against;
mod between;
mod criterion;
mod error;
mod left_out;
mod share;
mod within;
mod words;

#[doc(alias("phiếu mẫu", "phieu mau", "tập huấn chấm điểm", "tap huan cham diem"))]
pub use against::AgreementWithReference;
pub use against::{CriterionAgainstReference, MemberAgainstReference};
#[cfg(feature = "serde")]
pub(super) use between::Finding;
pub use between::{AgreementBetween, CriterionBetween};
pub use criterion::{CriterionAgreement, LevelChoice, SplitMinimum};
pub use error::AgreementError;
#[doc(alias("bỏ một phiếu", "bo mot phieu"))]
pub use left_out::LeftOut;
#[doc(alias("mức thống nhất", "muc thong nhat"))]
pub use share::AgreedShare;
#[doc(alias("mức thống nhất của hội đồng", "muc thong nhat cua hoi dong"))]
pub use within::Agreement;

use core::fmt;

use crate::base::{Joined, Lang, Say};
use crate::catalogue::LevelId;

/// Sheets by their places: "sheet 3", "sheets 1, 2".
struct Sheets<'a>(&'a [u16]);

impl Say for Sheets<'_> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = Joined(self.0.iter().copied());
        match self.0 {
            [_] => words::one_sheet(lang, f, &places),
            _ => words::sheets(lang, f, &places),
        }
    }
}

/// A level by its name in the criterion, or that none is met.
struct Chosen(Option<LevelId>);

impl Say for Chosen {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(level) => words::level(lang, f, &level.tag()),
            None => words::no_level(lang, f),
        }
    }
}
