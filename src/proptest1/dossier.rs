//! Papers with their days, and reviews of them.

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use time::Duration;

use super::catalogue::latest_sets;
use super::supervision::rated_sheet_of;
use crate::catalogue::Topic;
use crate::dossier::{Evidence, EvidencePaper, EvidenceReview};
use crate::law::Edition;

/// A paper of evidence of any kind, with or without a first and a last day.
///
/// ```
/// use ocop::proptest1::paper;
/// use proptest::prelude::*;
///
/// proptest!(|(paper in paper())| {
///     // It is valid on its own last day.
///     prop_assert!(paper.last_day().is_none_or(|last| paper.is_valid_on(last)));
/// });
/// ```
pub fn paper() -> impl Strategy<Value = EvidencePaper> {
    let topics = prop_oneof![3 => Just(Vec::new()), 1 => vec(select(Topic::ALL), 1..3)];
    let days = (option::of(0..3_000_i64), option::of(0..3_000_i64));
    (select(Evidence::ALL), days, topics).prop_filter_map("days in order", |(kind, (from, long), topics)| {
        let start = Edition::ALL.first()?.first_day();
        let first = from.and_then(|days| start.checked_add(Duration::days(days)));
        let last = long.and_then(|days| first.unwrap_or(start).checked_add(Duration::days(days)));
        let paper = EvidencePaper::new(kind).with_days(first, last).ok()?;
        Some(topics.into_iter().fold(paper, EvidencePaper::with_topic))
    })
}

/// A review of a sheet with high levels under the decision in force, with seven papers at most.
///
/// ```
/// use ocop::proptest1::evidence_review;
/// use proptest::prelude::*;
///
/// proptest!(ProptestConfig::with_cases(16), |(review in evidence_review())| {
///     prop_assert!(review.at_filing().most <= review.star());
/// });
/// ```
pub fn evidence_review() -> impl Strategy<Value = EvidenceReview> {
    let sheet = select(latest_sets()).prop_flat_map(rated_sheet_of);
    (sheet, vec(paper(), 0..8), 0..3_000_i64, 0..1_200_i64).prop_filter_map(
        "a review",
        |(sheet, papers, from, long)| {
            let start = Edition::ALL.first()?.first_day();
            let filed_on = start.checked_add(Duration::days(from))?;
            let through = filed_on.checked_add(Duration::days(long))?;
            EvidenceReview::of(sheet, papers, filed_on, through).ok()
        },
    )
}
