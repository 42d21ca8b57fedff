//! Sheets that several tests need.

use ocop::{
    Case, Choice, Council, CriteriaSet, CriterionId, Edition, LevelId, Minimum, Part, Regime, ScoreSheet,
    SetId, Star,
};

/// The set with a number under the last edition of its regime.
pub(crate) fn set(regime: Regime, number: u8) -> &'static CriteriaSet {
    SetId::new(regime, number).unwrap().criteria_set()
}

/// The set with a number under an edition.
pub(crate) fn set_under(edition: Edition, number: u8) -> &'static CriteriaSet {
    edition.set(number).unwrap()
}

/// Every set.
pub(crate) fn all_sets() -> impl Iterator<Item = &'static CriteriaSet> + Clone {
    SetId::all().map(SetId::criteria_set)
}

/// Every criterion of every set.
pub(crate) fn all_criteria() -> impl Iterator<Item = CriterionId> {
    all_sets().flat_map(CriteriaSet::criteria)
}

/// The last edition that uses a set.
pub(crate) fn last_edition(set: &CriteriaSet) -> Edition {
    *set.editions().last().expect("every set is used by an edition")
}

/// A council of an edition that attests every minimum where a set asks for that.
pub(crate) fn council_of(edition: Edition, set: &CriteriaSet) -> Council {
    let council = Council::new(edition);
    if council.must_attest(set.id()) { council.with_attested(Star::Five) } else { council }
}

/// Whether a level, or none, meets a minimum.
pub(crate) fn is_met_by(minimum: Minimum, level: Option<LevelId>) -> bool {
    level.is_some_and(|level| minimum.met_by().any(|meets| meets == level))
}

/// A sheet of exactly `total` points that uses case a, with choices that `allowed` lets through on every criterion.
pub(crate) fn sheet_of(
    set: &'static CriteriaSet,
    total: u8,
    allowed: impl Fn(CriterionId, Option<LevelId>) -> bool,
) -> Option<ScoreSheet> {
    [true, false].into_iter().find_map(|story| {
        let options: Vec<Vec<Option<LevelId>>> = set
            .criteria()
            .map(|criterion| {
                let open = criterion.levels().filter(|level| level.case() != Some(Case::B));
                let fits = |level: Option<LevelId>| {
                    let points = level.map_or(0, LevelId::points);
                    allowed(criterion, level)
                        && (Some(criterion) != set.story() || (points > 0) == story)
                        && (story || !criterion.is_story_only() || points == 0)
                };
                core::iter::once(None).chain(open.map(Some)).filter(|level| fits(*level)).collect()
            })
            .collect();
        // For each criterion, the sums that it and those after it can make, one bit a sum.
        let mut sums = vec![1_u128];
        for levels in options.iter().rev() {
            let last = sums[sums.len() - 1];
            sums.push(levels.iter().fold(0, |all, level| all | last << level.map_or(0, LevelId::points)));
        }
        sums.reverse();
        let mut rest = u32::from(total);
        let mut choices = Vec::new();
        for ((criterion, levels), sums) in set.criteria().zip(&options).zip(&sums[1..]) {
            let level = levels.iter().copied().find(|level| {
                let points = u32::from(level.map_or(0, LevelId::points));
                points <= rest && sums >> (rest - points) & 1 == 1
            })?;
            rest -= u32::from(level.map_or(0, LevelId::points));
            choices.push((criterion.code(), level));
        }
        Some(ScoreSheet::from_choices(set, choices).unwrap())
    })
}

/// A sheet of exactly `total` points.
pub(crate) fn any_sheet_of(set: &'static CriteriaSet, total: u8) -> ScoreSheet {
    sheet_of(set, total, |_, _| true).unwrap_or_else(|| panic!("no sheet of {set} has {total} points"))
}

/// A sheet of exactly `total` points that meets every minimum for a star up to the given one.
pub(crate) fn good_sheet_of(set: &'static CriteriaSet, total: u8, star: Star) -> ScoreSheet {
    let sheet = sheet_of(set, total, |criterion, level| {
        let mut asked = criterion.minima().filter(|minimum| minimum.star() <= star);
        asked.all(|minimum| is_met_by(minimum, level))
    });
    sheet.unwrap_or_else(|| panic!("no sheet of {set} has {total} points and the minima of {star} stars"))
}

/// The best level on every criterion, of case a where there are cases.
pub(crate) fn best_sheet(set: &'static CriteriaSet) -> ScoreSheet {
    let best = |criterion: CriterionId| {
        (criterion.code(), criterion.levels().rfind(|level| level.case() != Some(Case::B)))
    };
    ScoreSheet::from_choices(set, set.criteria().map(best)).unwrap()
}

/// The code of a criterion of 148's numbering or the others'.
pub(crate) fn story_code(regime: Regime) -> &'static str {
    if regime == Regime::Decision148 { "5.a" } else { "5.1" }
}

/// The parts' nominal maxima as the decisions print them.
pub(crate) fn printed_maxima(regime: Regime) -> [(Part, u8); 3] {
    match regime {
        Regime::Decision1048 => [(Part::A, 35), (Part::B, 25), (Part::C, 40)],
        Regime::Decision148 | Regime::Decision26 => [(Part::A, 40), (Part::B, 25), (Part::C, 35)],
        other => panic!("no maxima of {other}"),
    }
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
