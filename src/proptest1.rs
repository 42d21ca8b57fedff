//! Strategies that generate valid values, for property tests of your own (feature `proptest1`).
//!
//! ```
//! use ocop::proptest1::score_sheet;
//! use proptest::prelude::*;
//!
//! proptest!(|(sheet in score_sheet())| {
//!     prop_assert!(sheet.total() <= 100);
//! });
//! ```

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;

use crate::catalogue::MAX_CRITERIA;
use crate::{Case, Choice, CriteriaSet, Criterion, Level, Regime, ScoreSheet, SetId};

/// Any of the 78 criteria sets.
pub fn criteria_set() -> impl Strategy<Value = &'static CriteriaSet> {
    regime().prop_flat_map(criteria_set_of)
}

/// Any criteria set of a regime.
pub fn criteria_set_of(regime: Regime) -> impl Strategy<Value = &'static CriteriaSet> {
    proptest::sample::select(SetId::all(regime).map(SetId::criteria_set).collect::<Vec<_>>())
}

/// Any regime.
pub fn regime() -> impl Strategy<Value = Regime> {
    proptest::sample::select(Regime::ALL.as_slice())
}

/// A valid sheet of any set.
pub fn score_sheet() -> impl Strategy<Value = ScoreSheet> {
    criteria_set().prop_flat_map(score_sheet_of)
}

/// A valid sheet of a set.
pub fn score_sheet_of(set: &'static CriteriaSet) -> impl Strategy<Value = ScoreSheet> {
    score_sheets_of(set, 1)
        .prop_map(move |sheets| sheets.first().copied().unwrap_or_else(|| ScoreSheet::empty(set)))
}

/// A panel's valid sheets of a set: as many as asked, with the same case on every criterion that has cases.
pub fn score_sheets_of(set: &'static CriteriaSet, members: usize) -> impl Strategy<Value = Vec<ScoreSheet>> {
    // High levels are as likely as low ones, so that every band comes up.
    let boxes = vec(prop_oneof![2 => 0_u8..=6, 1 => Just(6_u8)], MAX_CRITERIA);
    (any::<bool>(), vec(boxes, members)).prop_map(move |(case_b, sheets)| {
        let case = if case_b { Case::B } else { Case::A };
        sheets.iter().map(|boxes| fill(set, case, boxes)).collect()
    })
}

/// A sheet of `set` that takes each wish as far as the criterion, the case and the story allow.
fn fill(set: &'static CriteriaSet, case: Case, wishes: &[u8]) -> ScoreSheet {
    let mut choices: Vec<(&Criterion, Option<&Level>)> = set
        .criteria()
        .iter()
        .zip(wishes)
        .map(|(criterion, wish)| (criterion, wished(criterion, case, *wish)))
        .collect();
    let has_story = choices.iter().any(|(criterion, level)| {
        set.story() == Some(criterion) && level.is_some_and(|level| level.points() > 0)
    });
    for (criterion, level) in &mut choices {
        if criterion.is_story_only() && !has_story {
            *level = level.filter(|level| level.points() == 0);
        }
    }
    let choices = choices.into_iter().map(|(criterion, level)| (criterion.code(), Choice::from(level)));
    ScoreSheet::from_choices(set, choices).unwrap_or_else(|_| ScoreSheet::empty(set))
}

/// The level at the wished place of those that the case leaves open; the last one if there are fewer.
fn wished(criterion: &'static Criterion, case: Case, wish: u8) -> Option<&'static Level> {
    let open = criterion.levels().iter().filter(|level| level.case().is_none_or(|own| own == case));
    open.take(usize::from(wish)).last()
}
