//! What becomes of a rated product: held against the crosswalk cell by cell, against sheets between the bounds, and against every way to prove
//! a star.

mod bounds;
mod checked;
mod days;
mod errors;
mod proof;
mod stored;
mod summary;
mod table;
mod wire;

use ocop::catalogue::Crosswalk;
use ocop::crosswalk::{Forecast, ForecastSummary};
use ocop::{
    Assessment, Case, Choice, Council, CriteriaSet, CriterionId, LevelId, Rating, Regime, ScoreSheet, SetId,
    Star,
};

use crate::support::chosen;
use crate::upgrade::{COMPUTED, Dice, panel_around, sheet_near};

/// A summary of so many products of one star, whose certificates have no day.
pub(crate) fn full_summary(products: u64) -> ForecastSummary {
    let stars = serde_json::json!({ "then": 1, "certain": 1, "possible": 2 });
    let summary = serde_json::json!({
        "format": "ocop.forecast-summary/1", "products": products, "stars": [{ "stars": stars, "products": products }],
        "courses": [], "by_proofs": [], "demands": [], "missed": [], "filings": [], "lapsed": 0, "undated": products,
    });
    serde_json::from_value(summary).unwrap()
}

/// The sets that a crosswalk leads on from.
fn earlier_sets() -> impl Iterator<Item = &'static CriteriaSet> {
    Crosswalk::all().map(|crosswalk| crosswalk.from().criteria_set())
}

/// A council that rates these sheets, whatever the spread of their totals.
fn council(set: &CriteriaSet, members: usize, dice: &mut Dice) -> Council {
    let edition = dice.pick(set.editions());
    let council = if members == 1 { Council::self_assessment(edition) } else { Council::new(edition) };
    council.with_minima(dice.pick(&COMPUTED))
}

/// Sheets of a product near the threshold of a star, by one to four members.
fn sheets(set: &'static CriteriaSet, dice: &mut Dice) -> Vec<ScoreSheet> {
    let star = dice.pick(&[Star::Two, Star::Three, Star::Three, Star::Four, Star::Four, Star::Five]);
    let sheet = if dice.chance(4) { ScoreSheet::empty(set) } else { sheet_near(set, star, &[], dice) };
    let members = if dice.chance(55) { 1 } else { 2 + dice.roll(3) };
    panel_around(sheet, members, dice)
}

/// Any forecast of a set.
fn forecast(set: &'static CriteriaSet, round: u64) -> (Forecast, Dice) {
    let mut dice = Dice::of(set, 90_000 + round);
    let sheets = sheets(set, &mut dice);
    let council = council(set, sheets.len(), &mut dice);
    (Forecast::new(Assessment::new(council, sheets, []).unwrap()).unwrap(), dice)
}

/// The forecast of one sheet.
fn of_sheet(sheet: ScoreSheet) -> Forecast {
    let edition = sheet.set().regime().last_edition();
    Forecast::new(Assessment::new(Council::self_assessment(edition), [sheet], []).unwrap()).unwrap()
}

fn coffee() -> &'static CriteriaSet {
    SetId::new(Regime::Decision148, 13).unwrap().criteria_set()
}

/// The highest level on every criterion, of the case with the most points.
fn best(set: &'static CriteriaSet) -> ScoreSheet {
    crate::support::best_of(set, Case::A)
}

/// A sheet with levels as given, made through the public constructor.
fn sheet_of(set: &CriteriaSet, level: impl Fn(CriterionId) -> Option<LevelId>) -> ScoreSheet {
    let chosen = set.criteria().map(|criterion| (criterion.code(), Choice::from(level(criterion))));
    ScoreSheet::from_choices(set, chosen).unwrap()
}

/// The levels of a sheet without those with points on criteria that need a story, where it has none.
fn told(set: &CriteriaSet, levels: &dyn Fn(CriterionId) -> Option<LevelId>) -> ScoreSheet {
    let points = |level: Option<LevelId>| level.map_or(0, LevelId::points);
    let story = set.story().is_none_or(|story| points(levels(story)) > 0);
    sheet_of(set, |criterion| {
        levels(criterion).filter(|level| story || !criterion.is_story_only() || level.points() == 0)
    })
}

fn rating(council: Council, sheets: &[ScoreSheet]) -> Rating {
    *Assessment::new(council, sheets, []).unwrap().rate().rating().unwrap()
}

/// The case that some member uses on a criterion.
fn case_on(sheets: &[ScoreSheet], criterion: CriterionId) -> Option<Case> {
    sheets.iter().find_map(|sheet| chosen(sheet, criterion)?.case())
}
