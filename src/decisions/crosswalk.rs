//! What became of the criteria of one decision in the next, and what an old finding proves there:
//! from 148 to 26/2026.
//!
//! Two independent readings of the printed texts stand behind each cell; where they differed it
//! covers both. Each entry is one change, written once for every set that it concerns
//! ([`correspondences!`](crate::catalogue::crosswalk::correspondences)).

use crate::Text;
use crate::catalogue::Crosswalk;
use crate::catalogue::crosswalk::{
    AnyCrosswalk, CorrespondenceRow, CrosswalkTable, Entry, Pair, count, rows,
};
use crate::decisions::{decision_26, decision_148};

/// The entries of a file, read against the sets of 148 and of 26/2026.
macro_rules! entries {
    ($($entry:tt)*) => {
        $crate::catalogue::crosswalk::correspondences! { $crate::decisions::crosswalk::PAIRS; $($entry)* }
    };
}

mod community;
mod craft;
mod marketing;
mod origin;
mod packaging;
mod production;
mod quality;
mod senses;
mod story;
mod tourism;

/// The sets by number, each beside the one that follows it.
const PAIRS: &[Pair] = &{
    let mut pairs = [(decision_148::SETS[0].id(), decision_26::SETS[0].id()); decision_148::SETS.len()];
    let mut at = 0;
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler alone")]
    while at < pairs.len() {
        pairs[at] = (decision_148::SETS[at].id(), decision_26::SETS[at].id());
        at += 1;
    }
    pairs
};

const FILES: &[&[Entry]] = &[
    origin::ENTRIES,
    production::ENTRIES,
    packaging::ENTRIES,
    community::ENTRIES,
    marketing::ENTRIES,
    story::ENTRIES,
    senses::ENTRIES,
    craft::ENTRIES,
    quality::ENTRIES,
    tourism::ENTRIES,
];

/// The criteria that 148 did not have: a certified raw-material or production area (1.2, 1.3), the
/// bilingual label (2.4, 2.3), and for handicrafts the quality declaration (7).
const NEW: &str = "1, 3, 4, 6-8, 10-13, 18: 1.2; 2: 1.3; 1-20: 2.4; 21, 22: 2.3; 21, 22: 7";

/// The criteria that 26/2026 does not have: accounting (3.đ, 3.5), and the periodic testing of food
/// (9.b, 8.b) and of handicrafts (7).
const VANISHED: &str = "1-17, 20-26: 3.đ; 18, 19: 3.5; 1, 3, 4: 9.b; 2, 5-17: 8.b; 21: 7";

static ROWS: [CorrespondenceRow; count(FILES)] = rows(FILES);

static TABLE: CrosswalkTable<{ PAIRS.len() }> = CrosswalkTable::new(PAIRS, FILES, &ROWS, NEW, VANISHED);

/// The crosswalks, oldest first.
static TABLES: [AnyCrosswalk; 1] = [TABLE.any()];

impl Crosswalk {
    pub(crate) fn tables() -> &'static [AnyCrosswalk] {
        &TABLES
    }
}

/// The reason where nothing changed at all.
const UNCHANGED: Text = Text::new(
    "Nội dung, điểm và dấu sao của các mức đều giữ nguyên.",
    "What each level asks for, its points and its stars are all unchanged.",
);

/// The reason where nothing but points changed.
const OTHER_POINTS: Text = Text::new(
    "Nội dung và dấu sao của các mức giữ nguyên, chỉ thay đổi điểm.",
    "What each level asks for and its stars are unchanged; only points differ.",
);
