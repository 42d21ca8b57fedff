//! Sheets that several tests need.

use ocop::{Case, Choice, CriteriaSet, CriterionId, LevelId, Minimum, Regime, ScoreSheet, SetId};

/// The set with a number.
pub(crate) fn set(regime: Regime, number: u8) -> &'static CriteriaSet {
    SetId::new(regime, number).unwrap().criteria_set()
}

/// Every set of every regime.
pub(crate) fn all_sets() -> impl Iterator<Item = &'static CriteriaSet> {
    SetId::all().map(SetId::criteria_set)
}

/// The level chosen on a criterion of the sheet's set.
pub(crate) fn chosen(sheet: &ScoreSheet, criterion: CriterionId) -> Option<LevelId> {
    sheet.level(criterion).unwrap()
}

/// The points chosen on a criterion of the sheet's set.
pub(crate) fn points(sheet: &ScoreSheet, criterion: CriterionId) -> u8 {
    chosen(sheet, criterion).map_or(0, LevelId::points)
}

/// Whether a level meets a minimum, read off the print: the same criterion and case, and no earlier position.
pub(crate) fn meets(minimum: Minimum, level: Option<LevelId>) -> bool {
    let floor = minimum.level();
    level.is_some_and(|level| {
        level.criterion() == floor.criterion()
            && level.case() == floor.case()
            && level.position() >= floor.position()
    })
}

/// The best level on every criterion, of the given case where there are cases.
pub(crate) fn best_of(set: &'static CriteriaSet, case: Case) -> ScoreSheet {
    let best = |criterion: CriterionId| {
        let mut open = criterion.levels().filter(|level| level.case().is_none_or(|own| own == case));
        (criterion.code(), Choice::from(open.next_back()))
    };
    ScoreSheet::from_choices(set, set.criteria().map(best)).unwrap()
}
