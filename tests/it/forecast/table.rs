//! Equal to the proofread table for every level of every set.

use std::collections::BTreeMap;

use ocop::crosswalk::Forecast;
use ocop::{Assessment, Choice, Council, CriteriaSet, CriterionId, LevelId, Regime, ScoreSheet, SetId};

use super::{best, coffee, earlier_sets, of_sheet};
use crate::support::{chosen, set};

const GOLDEN: &str = include_str!("../../golden/crosswalk.txt");

/// A line of the proofread table: the new criterion, the old one and the kind (none for a new one), and
/// for each old finding the certain and the possible position.
struct Line {
    to: CriterionId,
    from: Option<CriterionId>,
    kind: &'static str,
    cells: BTreeMap<&'static str, (u8, u8)>,
}

fn lines() -> Vec<Line> {
    let criterion = |set: &str, code: &str| format!("{set}/{code}").parse::<CriterionId>().unwrap();
    let mut lines = Vec::new();
    for line in GOLDEN.lines().filter(|line| line.starts_with("2023/")) {
        let mut fields = line.split(" | ");
        let (old, new) = fields.next().unwrap().split_once(" > ").unwrap();
        let (from, to) = fields.next().unwrap().split_once(" > ").unwrap();
        let kind = fields.next().unwrap();
        if kind == "vanished" {
            continue;
        }
        let mut cells = BTreeMap::new();
        for cell in fields.next().into_iter().flat_map(|cells| cells.split(", ")) {
            let (found, range) = cell.split_once(": ").unwrap();
            let (certain, possible) = range.split_once('-').unwrap_or((range, range));
            cells.insert(found, (certain.parse().unwrap(), possible.parse().unwrap()));
        }
        let from = (from != "-").then(|| criterion(old, from));
        lines.push(Line { to: criterion(new, to), from, kind, cells });
    }
    lines
}

fn position(level: Option<LevelId>) -> u8 {
    level.map_or(0, LevelId::position)
}

/// A sheet on which a criterion has a level, with the story that the level may need.
fn with_level(set: &'static CriteriaSet, criterion: CriterionId, level: Option<LevelId>) -> ScoreSheet {
    let mut sheet = ScoreSheet::empty(set);
    if let Some(story) = set.story().filter(|story| *story != criterion) {
        sheet = sheet.with(story.code(), story.levels().last()).unwrap();
    }
    sheet.with(criterion.code(), level).unwrap()
}

#[test]
fn every_level_of_every_set_is_forecast_as_the_table_says() {
    let lines = lines();
    assert_eq!(lines.len(), 751 + 36);
    let mut cells = 0;
    for line in &lines {
        let Some(from) = line.from else { continue };
        let set = from.set().criteria_set();
        for level in [None].into_iter().chain(from.levels().map(Some)) {
            if level.is_none() && from.has_cases() {
                continue;
            }
            let forecast = of_sheet(with_level(set, from, level));
            let one = forecast.criterion(line.to.code()).unwrap();
            let found = level.map_or_else(|| "0".into(), |level| level.tag().to_string());
            let (certain, possible) = line.cells[found.as_str()];
            assert_eq!(
                (position(one.certain()), position(one.possible())),
                (certain, possible),
                "{from}:{found}"
            );
            assert_eq!((one.criterion(), one.from()), (line.to, Some(from)));
            assert_eq!(one.kind().unwrap().code(), line.kind);
            assert_eq!(one.found(), Some((level, level)));
            assert!(!one.awaits_story() && !one.is_new());
            for end in [one.certain(), one.possible()].into_iter().flatten() {
                assert_eq!((end.criterion(), end.case()), (line.to, level.and_then(LevelId::case)));
            }
            cells += 1;
        }
    }
    assert!(cells > 3_000, "{cells}");
}

#[test]
fn a_new_criterion_has_no_certain_level_and_every_one_possible() {
    let mut new = 0;
    for line in lines().iter().filter(|line| line.from.is_none()) {
        assert_eq!(line.kind, "new");
        for set in earlier_sets().filter(|set| set.number() == line.to.set().number()) {
            for sheet in [ScoreSheet::empty(set), best(set)] {
                let one = of_sheet(sheet).criterion(line.to.code()).unwrap();
                assert!(one.is_new());
                assert_eq!((one.certain(), one.possible()), (None, line.to.levels().last()));
                assert_eq!((one.from(), one.kind(), one.found()), (None, None, None));
                new += 1;
            }
        }
    }
    assert_eq!(new, 2 * 36);
}

#[test]
fn what_is_new_and_what_vanished_is_told_with_the_points_it_brought() {
    for set in earlier_sets() {
        let forecast = of_sheet(best(set));
        let crosswalk = forecast.crosswalk();
        assert!(forecast.new_criteria().map(|one| one.criterion()).eq(crosswalk.new_criteria()));
        assert!(forecast.vanished().map(|one| one.criterion()).eq(crosswalk.vanished()));
        for gone in forecast.vanished() {
            let points = chosen(&best(set), gone.criterion()).unwrap().points();
            assert_eq!(gone.points().numerator(), u32::from(points));
        }
        let all: Vec<CriterionId> = forecast.criteria().iter().map(|one| one.criterion()).collect();
        assert!(crosswalk.to().criteria_set().criteria().eq(all));
    }
    let gone: Vec<&str> = of_sheet(best(coffee())).vanished().map(|one| one.criterion().code()).collect();
    assert_eq!(gone, ["3.đ", "8.b"]);
}

#[test]
fn a_level_that_needs_a_story_lapses_where_no_story_is_certain() {
    // 148 found a story of level 2, which proves no story with points, and all that it grades on it.
    let sheet = best(coffee()).with("5.a", 2).unwrap();
    let forecast = of_sheet(sheet);
    let of = |code: &str| forecast.criterion(code).unwrap();
    assert_eq!((position(of("5.1").certain()), position(of("5.1").possible())), (1, 2));
    assert_eq!(of("5.2").certain(), None);
    assert!(of("5.2").awaits_story());
    assert_eq!(position(of("5.2").possible()), 3, "the possible sheet has a story");
    // 26/2026 does not ask for a story on 5.3.
    assert_eq!(position(of("5.3").certain()), 2);
    assert!(!of("5.3").awaits_story());

    // With a certain story the level stands.
    let of = |code: &str| of_sheet(best(coffee()).with("5.a", 3).unwrap()).criterion(code).unwrap();
    assert_eq!((position(of("5.1").certain()), position(of("5.2").certain())), (2, 2));
    assert!(!of("5.2").awaits_story());

    // A level of 0 points needs no story.
    let sheet = ScoreSheet::empty(coffee()).with_all([("5.a", 2_u8), ("5.c", 1)]).unwrap();
    assert_eq!(position(of_sheet(sheet).criterion("5.2").unwrap().certain()), 1);
}

#[test]
fn a_story_counts_on_the_sheet_that_tells_it() {
    // Of two members one found a story that is certain.
    let sheets = [best(coffee()), best(coffee()).with("5.a", 2).unwrap()];
    let council = Council::new(coffee().editions()[0]);
    let forecast = Forecast::new(Assessment::new(council, sheets, []).unwrap()).unwrap();
    let structure = forecast.criterion("5.2").unwrap();
    let certain: Vec<u8> = forecast
        .certain()
        .sheets()
        .iter()
        .map(|sheet| position(chosen(sheet, structure.criterion())))
        .collect();
    assert_eq!(certain, [2, 0]);
    assert_eq!((structure.certain(), structure.awaits_story()), (None, true));
}

#[test]
fn the_case_of_the_old_sheets_is_kept_by_all_and_none_is_certain_where_none_was_chosen() {
    let tourism = set(Regime::Decision148, 26);
    let new = |code: &str| set(Regime::Decision26, 26).criterion(code).unwrap();
    let low_high = |forecast: &Forecast, code: &str| {
        let one = forecast.criterion(code).unwrap();
        (
            one.certain().map(|level| level.tag().to_string()),
            one.possible().map(|level| level.tag().to_string()),
        )
    };
    let text = |tag: &str| Some(String::from(tag));

    let chosen_a = of_sheet(ScoreSheet::empty(tourism).with("9", "a1".parse::<Choice>().unwrap()).unwrap());
    assert_eq!(low_high(&chosen_a, "9"), (None, text("a2")));
    let chosen_b = of_sheet(ScoreSheet::empty(tourism).with("8", "b2".parse::<Choice>().unwrap()).unwrap());
    assert_eq!(low_high(&chosen_b, "8"), (text("b1"), text("b2")));

    // No level in case a leaves level 2 open, no level in case b leaves nothing.
    let unknown = of_sheet(ScoreSheet::empty(tourism));
    assert_eq!(low_high(&unknown, "8"), (None, text("a2")));
    assert_eq!(low_high(&unknown, "9"), (None, None));

    // One member settles the case for the others.
    let with = |level: &str| ScoreSheet::empty(tourism).with("8", level.parse::<Choice>().unwrap()).unwrap();
    for (level, second) in [("b3", None), ("a1", text("a2"))] {
        let sheets = [with(level), ScoreSheet::empty(tourism)];
        let council = Council::new(tourism.editions()[0]);
        let forecast = Forecast::new(Assessment::new(council, sheets, []).unwrap()).unwrap();
        let possible = chosen(&forecast.possible().sheets()[1], new("8"));
        assert_eq!(possible.map(|level| level.tag().to_string()), second, "{level}");
        assert_eq!(chosen(&forecast.certain().sheets()[1], new("8")), None);
    }
}

#[test]
fn every_forecast_is_of_the_set_with_the_same_number() {
    for number in 1..=26 {
        let forecast = of_sheet(ScoreSheet::empty(set(Regime::Decision148, number)));
        assert_eq!(forecast.crosswalk().to(), SetId::new(Regime::Decision26, number).unwrap());
        assert_eq!(forecast.certain().set(), forecast.crosswalk().to());
        assert_eq!(forecast.edition(), Regime::Decision26.last_edition());
    }
}
