//! The certain rating is never above the possible one, and whatever is found between the two sheets is rated between them.

use ocop::crosswalk::Forecast;
use ocop::{
    Assessment, Authority, Case, Council, CriterionId, Edition, LevelId, MinimaPolicy, Outcome, ScoreSheet,
    Star,
};

use super::{best, case_on, coffee, earlier_sets, forecast, told};
use crate::support::chosen;
use crate::upgrade::Dice;

/// Each member's certain and possible sheet, worked out from the crosswalk one criterion at a time.
fn naive(forecast: &Forecast) -> Vec<(ScoreSheet, ScoreSheet)> {
    let to = forecast.crosswalk().to().criteria_set();
    let then = forecast.assessment().sheets();
    let bounds = |sheet: &ScoreSheet, criterion: CriterionId| -> (Option<LevelId>, Option<LevelId>) {
        let Some(came) = criterion.came_from() else { return (None, criterion.levels().last()) };
        let range = match (chosen(sheet, came.from()), case_on(then, came.from())) {
            (None, Some(of)) => came.range_of_none(of).unwrap(),
            (found, _) => came.range(found).unwrap(),
        };
        (range.certain(), range.possible())
    };
    let both = |sheet: &ScoreSheet| {
        let certain = told(to, &|criterion| bounds(sheet, criterion).0);
        let possible = told(to, &|criterion| bounds(sheet, criterion).1);
        (certain, possible)
    };
    then.iter().map(both).collect()
}

#[test]
fn the_sheets_are_those_of_the_crosswalk_member_by_member() {
    for set in earlier_sets() {
        for round in 0..30 {
            let (forecast, _) = forecast(set, round);
            let (certain, possible): (Vec<_>, Vec<_>) = naive(&forecast).into_iter().unzip();
            assert_eq!(forecast.certain().sheets(), certain);
            assert_eq!(forecast.possible().sheets(), possible);
            for one in forecast.criteria() {
                let low = certain.iter().map(|sheet| chosen(sheet, one.criterion())).min().unwrap();
                let high = possible.iter().map(|sheet| chosen(sheet, one.criterion())).max().unwrap();
                assert_eq!((one.certain(), one.possible()), (low, high));
            }
        }
    }
}

#[test]
fn the_council_is_the_same_under_the_next_edition() {
    for edition in [Edition::Decision148, Edition::Decision148As1489] {
        let council = Council::new(edition)
            .with_tier(Authority::District)
            .with_minima(MinimaPolicy::Unanimous)
            .with_spread_limit(100)
            .with_quorum(2.try_into().unwrap());
        let assessment = Assessment::new(council, [best(coffee()), best(coffee())], []).unwrap();
        let forecast = Forecast::new(assessment).unwrap();
        assert_eq!(forecast.certain().council(), council.with_edition(Edition::Decision26));
        assert_eq!(forecast.possible().council(), council.with_edition(Edition::Decision26));
        assert_eq!(forecast.bounds().certain().edition(), Edition::Decision26);
        assert_eq!(forecast.then().edition(), edition);
    }
}

/// What the new council may find: on each criterion of each sheet a level from the certain to the possible one, in one case.
fn between(forecast: &Forecast, dice: &mut Dice) -> Vec<ScoreSheet> {
    let to = forecast.crosswalk().to().criteria_set();
    let then = forecast.assessment().sheets();
    // Where no case was chosen, the new council finds one or the other.
    let new_case = dice.pick(Case::ALL);
    let style = dice.roll(4);
    let mut sheets = Vec::new();
    for ((sheet, certain), possible) in
        then.iter().zip(forecast.certain().sheets()).zip(forecast.possible().sheets())
    {
        let mut levels = Vec::new();
        for criterion in to.criteria() {
            let (low, high) = (chosen(certain, criterion), chosen(possible, criterion));
            let open_case = criterion
                .came_from()
                .filter(|came| came.from().has_cases() && case_on(then, came.from()).is_none());
            let (high, case) = match open_case {
                Some(came) => (came.range_of_none(new_case).unwrap().possible(), Some(new_case)),
                None => (high, high.and_then(LevelId::case)),
            };
            assert!(open_case.is_none() || chosen(sheet, open_case.unwrap().from()).is_none());
            let all = [None].into_iter().chain(criterion.levels().map(Some));
            let within = |level: &Option<LevelId>| {
                low <= *level && *level <= high && level.is_none_or(|level| level.case() == case)
            };
            let all: Vec<Option<LevelId>> = all.filter(within).collect();
            assert!(!all.is_empty(), "{criterion}");
            levels.push(match style {
                0 => all[0],
                1 => *all.last().unwrap(),
                _ => dice.pick(&all),
            });
        }
        sheets.push(told(to, &|criterion| levels[criterion.index()]));
    }
    sheets
}

#[test]
fn every_sheet_between_the_two_is_rated_between_them() {
    let mut stars = [0; 5];
    for set in earlier_sets() {
        for round in 0..25 {
            let (forecast, mut dice) = forecast(set, round);
            let (low, high) = (*forecast.bounds().certain(), *forecast.bounds().possible());
            assert!(low.score() <= high.score() && low.star() <= high.star() && low.band() <= high.band());
            for minimum in high.all_unmet().iter() {
                assert!(low.all_unmet().contains(minimum), "{minimum:?} is met for certain alone");
            }
            for _ in 0..20 {
                let sheets = between(&forecast, &mut dice);
                let found = super::rating(forecast.certain().council(), &sheets);
                assert!(low.score() <= found.score() && found.score() <= high.score(), "{forecast:?}");
                assert!(low.star() <= found.star() && found.star() <= high.star(), "{forecast:?}");
                assert!(found.all_unmet().iter().all(|minimum| low.all_unmet().contains(minimum)));
                stars[usize::from(found.star().number()) - 1] += 1;
            }
        }
    }
    assert!(stars[1..].iter().all(|count| *count > 100), "{stars:?}");
}

#[test]
fn no_member_is_certain_of_more_than_is_possible_on_any_criterion() {
    let mut open = 0;
    for set in earlier_sets() {
        for round in 0..30 {
            let (forecast, _) = forecast(set, round);
            for (certain, possible) in forecast.certain().sheets().iter().zip(forecast.possible().sheets()) {
                for criterion in forecast.crosswalk().to().criteria_set().criteria() {
                    let (low, high) = (chosen(certain, criterion), chosen(possible, criterion));
                    assert!(low <= high);
                    assert!(low.is_none() || low.unwrap().case() == high.unwrap().case());
                    open += usize::from(low < high);
                }
                assert!(certain.total() <= possible.total());
            }
        }
    }
    assert!(open > 5_000);
}

/// What is the same in both decisions has one level, and only what is open parts the two ratings.
#[test]
fn what_is_the_same_in_both_decisions_has_one_rating() {
    for set in earlier_sets() {
        for round in 0..30 {
            let (forecast, _) = forecast(set, round);
            let to = forecast.crosswalk().to().criteria_set();
            for one in forecast.criteria() {
                let same = one.kind().is_some_and(|kind| matches!(kind.code(), "same" | "reworded"));
                let position = |level: Option<LevelId>| level.map_or(0, LevelId::position);
                let case_open = one.criterion().has_cases() && one.possible().is_none();
                if same && !one.awaits_story() && !case_open {
                    let (lowest, highest) = one.found().unwrap();
                    assert_eq!(position(one.certain()), position(lowest), "{one:?}");
                    assert_eq!(position(one.possible()), position(highest), "{one:?}");
                }
            }
            // The certain sheets with what is open as it is on the possible ones are rated as the possible ones.
            let both = forecast.certain().sheets().iter().zip(forecast.possible().sheets());
            let open = |criterion: CriterionId| {
                let both = forecast.certain().sheets().iter().zip(forecast.possible().sheets());
                both.clone().any(|(low, high)| chosen(low, criterion) != chosen(high, criterion))
            };
            let settled: Vec<ScoreSheet> = both
                .map(|(low, high)| told(to, &|at| chosen(if open(at) { high } else { low }, at)))
                .collect();
            assert_eq!(super::rating(forecast.certain().council(), &settled), *forecast.bounds().possible());
        }
    }
}

/// A sheet on which nothing is open would be the same on both sides; the fewer criteria are open, the closer the two come.
#[test]
fn the_scores_are_as_far_apart_as_the_open_criteria_make_them() {
    for set in earlier_sets() {
        for round in 0..30 {
            let (forecast, _) = forecast(set, round);
            let points = |level: Option<LevelId>| u32::from(level.map_or(0, LevelId::points));
            let mut apart = 0;
            for (low, high) in forecast.certain().sheets().iter().zip(forecast.possible().sheets()) {
                for criterion in forecast.crosswalk().to().criteria_set().criteria() {
                    apart += points(chosen(high, criterion)) - points(chosen(low, criterion));
                }
            }
            let (low, high) = (forecast.bounds().certain().score(), forecast.bounds().possible().score());
            assert_eq!(high.numerator() - low.numerator(), apart);
            let decided = forecast.bounds().certain().star() == forecast.bounds().possible().star();
            assert_eq!(forecast.stars().decided().is_some(), decided);
        }
    }
}

#[test]
fn members_may_come_to_be_too_far_apart() {
    let council = Council::new(Edition::Decision148).with_spread_limit(5);
    let assessment = Assessment::new(council, [best(coffee()), best(coffee())], []).unwrap();
    let forecast = Forecast::new(assessment).unwrap();
    let rescore = forecast.bounds().may_rescore().expect("one at its best and one at its worst");
    let totals = |assessment: &Assessment| assessment.sheets()[0].total();
    assert_eq!(rescore.spread(), totals(forecast.possible()) - totals(forecast.certain()));
    assert_eq!((rescore.limit(), forecast.bounds().decided()), (5, None));
    // The sheets of one member are not too far from each other.
    let alone = Assessment::new(council, [best(coffee())], []).unwrap();
    assert_eq!(Forecast::new(alone).unwrap().bounds().may_rescore(), None);

    // Proofs are told all the same.
    let keep = forecast.keep().unwrap();
    assert_eq!((keep.target(), keep.rating().star()), (Star::Five, Star::Five));
}

#[test]
fn whoever_scores_again_between_the_bounds_was_told_so() {
    let mut again = 0;
    for set in earlier_sets() {
        for round in 0..20 {
            let (plain, mut dice) = forecast(set, round);
            let limit = 2 + u8::try_from(dice.roll(12)).unwrap();
            let council = plain.assessment().council().with_spread_limit(limit);
            let assessment = Assessment::new(council, plain.assessment().sheets(), []).unwrap();
            let Ok(forecast) = Forecast::new(assessment) else { continue };
            for _ in 0..10 {
                let sheets = between(&forecast, &mut dice);
                let outcome = Assessment::new(forecast.certain().council(), sheets, []).unwrap().rate();
                if let Outcome::Rescore(rescore) = outcome {
                    let told = forecast.bounds().may_rescore().expect("it can happen");
                    assert!(rescore.spread() <= told.spread());
                    again += 1;
                }
            }
        }
    }
    assert!(again > 50, "{again}");
}
