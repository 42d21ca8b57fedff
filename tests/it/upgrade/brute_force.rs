//! Every way there is, enumerated: the plan must be the best of them.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use ocop::rating::MinimaBasis;
use ocop::upgrade::{Obstacle, ObstacleReason, Unreachable};
use ocop::{Choice, CriteriaSet, CriterionId, Minimum, Plan, Rating, Regime, ScoreSheet, Star};

use super::{
    Dice, Start, council, listed, members, panel_around, place, raised, rating, sheet_near, threshold, told,
};
use crate::support::{all_sets, best_of, points, set};

/// More ways than this are not enumerated.
const MOST_WAYS: usize = 700;

/// One of the ways: where each criterion is raised to (0 if it stays), and what that comes to.
#[derive(Debug)]
struct Way {
    places: Vec<usize>,
    cost: u64,
    sheets: Vec<ScoreSheet>,
    rating: Rating,
}

impl Way {
    fn raised(&self) -> usize {
        self.places.iter().filter(|place| **place > 0).count()
    }

    fn sum(&self) -> u32 {
        self.rating.score().numerator()
    }
}

/// Every combination of the possible raises that leaves valid sheets.
fn every_way(start: &Start) -> Vec<Way> {
    let stays = Way { places: Vec::new(), cost: 0, sheets: start.sheets.clone(), rating: start.rating() };
    let mut ways = vec![stays];
    for criterion in start.set().criteria() {
        let mut longer = Vec::new();
        for way in ways {
            for (to, cost) in start.raises(criterion) {
                if let Some(sheets) = raised(&way.sheets, criterion, to) {
                    let places = [way.places.as_slice(), &[to]].concat();
                    longer.push(Way { places, cost: way.cost + u64::from(cost), sheets, rating: way.rating });
                }
            }
            longer.push(Way { places: [way.places.as_slice(), &[0]].concat(), ..way });
        }
        ways = longer;
    }
    for way in &mut ways {
        way.rating = rating(start.council, &way.sheets);
    }
    ways
}

/// The best way to a star: cheapest, then fewest criteria raised, then most points, then the later level at the first criterion where two
/// ways differ.
fn best(ways: &[Way], star: Star) -> Option<&Way> {
    let there = ways.iter().filter(|way| way.rating.star() >= star);
    there.min_by_key(|way| (way.cost, way.raised(), Reverse(way.sum()), Reverse(way.places.clone())))
}

/// A few criteria that can be raised, the others not, in one of three cost modes.
fn start(set: &'static CriteriaSet, members: usize, dice: &mut Dice) -> Start {
    let star = dice.pick(&[
        Star::One,
        Star::Two,
        Star::Three,
        Star::Three,
        Star::Four,
        Star::Four,
        Star::Five,
        Star::Five,
    ]);
    let marked: Vec<CriterionId> =
        set.criteria().filter(|criterion| criterion.minima().any(|minimum| minimum.star() <= star)).collect();
    let story = |criterion: &CriterionId| criterion.is_story_only() || set.story() == Some(*criterion);
    let story: Vec<CriterionId> = set.criteria().filter(story).collect();
    let cases: Vec<CriterionId> = set.criteria().filter(|criterion| criterion.has_cases()).collect();
    let any: Vec<CriterionId> = set.criteria().collect();

    let mut open: Vec<CriterionId> = Vec::new();
    if dice.chance(30) {
        open.extend(&story);
    }
    let many = 1 + dice.roll(5);
    let mut ways: usize = open.iter().map(|criterion| criterion.levels().len() + 1).product();
    for _ in 0..20 {
        let among = dice.pick(&[&any, &any, &marked, &story, &cases]);
        if among.is_empty() {
            continue;
        }
        let criterion = dice.pick(among);
        let more = ways * (criterion.levels().len() + 1);
        if open.len() < many && !open.contains(&criterion) && more <= MOST_WAYS {
            open.push(criterion);
            ways = more;
        }
    }
    open.sort_by_key(|criterion| criterion.index());

    let sheet = sheet_near(set, star, &open, dice);
    let sheets = panel_around(sheet, members, dice);
    let council = council(set, members, dice);
    let closed = set.criteria().filter(|criterion| !open.contains(criterion));
    let closed: Vec<&str> = closed.map(CriterionId::code).collect();
    let (moves, mut fixed) = if dice.chance(60) {
        // What is not listed stays, fixed or not; what is fixed stays, listed or not.
        let mut moves = listed(&open, dice);
        let free =
            |code: &&'static str| (*code, Choice::from(set.criterion(code).unwrap().levels().last()), 0);
        moves.extend(closed.iter().take(2).map(free));
        (Some(moves), closed.iter().copied().take(2).collect())
    } else {
        (None, closed)
    };
    if dice.chance(20) && !open.is_empty() {
        fixed.push(dice.pick(&open).code());
    }
    Start { council, sheets, fixed, moves }
}

/// What came up, so that an agreement about nothing is not taken for one.
#[derive(Default)]
struct Seen(RefCell<BTreeMap<String, u32>>);

impl Seen {
    fn note(&self, what: impl Into<String>) {
        *self.0.borrow_mut().entry(what.into()).or_default() += 1;
    }

    fn all_of(&self, names: &[&str]) {
        let seen = self.0.borrow();
        for name in names {
            assert!(seen.get(*name).is_some_and(|times| *times >= 3), "{name}: too rare among {seen:#?}");
        }
    }
}

fn compare(start: &Start, seen: &Seen) {
    let ways = every_way(start);
    let planner = start.planner();
    assert_eq!(*planner.rating(), start.rating());
    let mut several = Vec::new();
    for star in Star::ALL.iter().copied() {
        match (planner.plan(star), best(&ways, star)) {
            (Ok(plan), Some(way)) => {
                same_plan(start, star, &plan, way);
                note_ties(&ways, star, way, seen);
                if star > start.rating().star() {
                    several.push((star, Ok(plan)));
                }
            }
            (Err(unreachable), None) => {
                same_obstacles(start, star, &unreachable, &ways, seen);
                several.push((star, Err(unreachable)));
            }
            (ours, theirs) => panic!("{star:?} of {start:#?}:\n{ours:#?}\nbeside {theirs:#?}"),
        }
    }
    assert_eq!(planner.plans().collect::<Vec<_>>(), several, "{start:#?}");
    same_frontier(start, &ways);
}

fn same_plan(start: &Start, star: Star, plan: &Plan, way: &Way) {
    let context = || format!("{star:?} of {start:#?}:\n{plan:#?}\nbeside {way:#?}");
    assert_eq!(plan.target(), star);
    assert_eq!((plan.cost(), plan.steps().len()), (way.cost, way.raised()), "{}", context());
    assert_eq!(plan.sheets(), way.sheets, "{}", context());
    assert_eq!((plan.score(), plan.star()), (way.rating.score(), way.rating.star()), "{}", context());
    assert_eq!(*plan.rating(), way.rating, "{}", context());
    // Applied, it reaches the star: the assessment that it hands over is rated so by itself.
    assert!(plan.assessment().rate().rating().unwrap().star() >= star, "{}", context());
    let moved = start.set().criteria().zip(&way.places).filter(|(_, to)| **to > 0);
    for (step, (criterion, to)) in plan.steps().iter().zip(moved) {
        let from = start.sheets.iter().map(|sheet| place(sheet, criterion)).min().unwrap();
        let cost = start.raises(criterion).iter().find(|(place, _)| place == to).unwrap().1;
        let before: u32 = start.sheets.iter().map(|sheet| u32::from(points(sheet, criterion))).sum();
        let after: u32 = way.sheets.iter().map(|sheet| u32::from(points(sheet, criterion))).sum();
        let below = start.sheets.iter().filter(|sheet| place(sheet, criterion) < *to).count();
        assert_eq!(step.criterion(), criterion, "{}", context());
        assert_eq!(Choice::from(step.from()), super::choice(criterion, from), "{}", context());
        assert_eq!(Choice::from(step.to()), super::choice(criterion, *to), "{}", context());
        assert_eq!(
            (step.cost(), step.points().numerator(), usize::from(step.members().get())),
            (cost, after - before, below),
            "{}",
            context()
        );
        assert_eq!(usize::from(step.points().denominator().get()), start.sheets.len());
    }
}

/// Which rules made the best way the only one, and what it did.
fn note_ties(ways: &[Way], star: Star, way: &Way, seen: &Seen) {
    let set = way.sheets[0].set().criteria_set();
    let there: Vec<&Way> = ways.iter().filter(|way| way.rating.star() >= star).collect();
    let cheapest: Vec<_> = there.iter().filter(|other| other.cost == way.cost).collect();
    let fewest: Vec<_> = cheapest.iter().filter(|other| other.raised() == way.raised()).collect();
    let most: Vec<_> = fewest.iter().filter(|other| other.sum() == way.sum()).collect();
    let steps = way.raised();
    seen.note(format!("{} stars by {} steps", star.number(), steps.min(3)));
    for (name, happened) in [
        ("settled by cost", there.len() > cheapest.len()),
        ("settled by the number of criteria", cheapest.len() > fewest.len()),
        ("settled by points", fewest.len() > most.len()),
        ("settled by printed order", most.len() > 1),
        ("reaches a higher star than asked for", way.rating.star() > star),
    ] {
        if happened && steps > 0 {
            seen.note(name);
        }
    }
    let raised = |criterion: CriterionId| way.places[criterion.index()] > 0;
    if set.story().is_some_and(raised)
        && set.criteria().any(|criterion| criterion.is_story_only() && raised(criterion))
    {
        seen.note("creates the story or betters it");
    }
    if set.criteria().any(|criterion| criterion.has_cases() && raised(criterion)) {
        seen.note("raises a criterion with cases");
    }
}

fn same_obstacles(start: &Start, star: Star, unreachable: &Unreachable, ways: &[Way], seen: &Seen) {
    let context = || format!("{star:?} of {start:#?}:\n{unreachable:#?}");
    let most = ways.iter().max_by_key(|way| way.sum()).unwrap();
    assert_eq!(unreachable.target(), star);
    assert_eq!(unreachable.best(), most.rating.score(), "{}", context());

    let (mut minima, mut others) = (Vec::new(), Vec::new());
    for obstacle in unreachable.obstacles() {
        match obstacle {
            Obstacle::Minimum { minimum, reason } => minima.push((*minimum, *reason)),
            other => others.push(*other),
        }
    }
    let basis = start.rating().minima_basis();
    let never = |minimum: &Minimum| {
        basis == MinimaBasis::Computed
            && minimum.star() <= star
            && ways.iter().all(|way| way.rating.all_unmet().contains(*minimum))
    };
    let expected: Vec<(Minimum, ObstacleReason)> = start
        .set()
        .minima()
        .iter()
        .copied()
        .filter(never)
        .map(|minimum| (minimum, why(start, minimum, ways)))
        .collect();
    assert_eq!(minima, expected, "{}", context());

    let mut rest = Vec::new();
    let short = most.rating.score().short_of(threshold(start.set(), star));
    if !short.is_zero() {
        rest.push(Obstacle::Points { short });
    }
    if let MinimaBasis::Attested { up_to } = basis
        && up_to < star
    {
        rest.push(Obstacle::Attestation { up_to });
    }
    assert_eq!(others, rest, "{}", context());
    assert!(!unreachable.obstacles().is_empty(), "{}", context());

    let highest = Star::ALL
        .iter()
        .copied()
        .rev()
        .filter(|lower| *lower < star)
        .find(|lower| best(ways, *lower).is_some());
    let highest = highest.expect("one star is always reached");
    same_plan(start, highest, unreachable.highest(), best(ways, highest).unwrap());
    for obstacle in unreachable.obstacles() {
        seen.note(match obstacle {
            Obstacle::Minimum { reason, .. } => String::from(reason.code()),
            Obstacle::Points { .. } => String::from("points"),
            Obstacle::Attestation { .. } => String::from("attestation"),
            other => panic!("{other:?}"),
        });
    }
}

/// Why a minimum is out of reach. No minimum is printed on a criterion with cases, so another case never is the reason.
fn why(start: &Start, minimum: Minimum, ways: &[Way]) -> ObstacleReason {
    let criterion = minimum.criterion();
    assert!(!criterion.has_cases());
    if start.fixed.contains(&criterion.code()) {
        ObstacleReason::Fixed
    } else if criterion.is_story_only() && !ways.iter().any(|way| told(&way.sheets)) {
        ObstacleReason::NoStory
    } else {
        ObstacleReason::NoMove
    }
}

/// The points that no cheaper or equally dear way reaches or passes.
fn same_frontier(start: &Start, ways: &[Way]) {
    let all: BTreeSet<(u64, u32)> = ways.iter().map(|way| (way.cost, way.sum())).collect();
    let beaten = |(cost, sum): &(u64, u32)| {
        all.iter().any(|other| (other.0 <= *cost && other.1 > *sum) || (other.0 < *cost && other.1 >= *sum))
    };
    let expected: Vec<(u64, u32)> = all.iter().copied().filter(|point| !beaten(point)).collect();
    let frontier = start.planner().frontier();
    let found: Vec<(u64, u32)> =
        frontier.iter().map(|point| (point.cost(), point.score().numerator())).collect();
    assert_eq!(found, expected, "{start:#?}");
    assert!(
        frontier.iter().all(|point| usize::from(point.score().denominator().get()) == start.sheets.len())
    );
    assert!(found.is_sorted_by(|one, two| one.0 < two.0 && one.1 < two.1));
    assert!(frontier[0].cost() == 0 && frontier[0].score() >= start.rating().score());
}

#[test]
fn a_plan_for_one_sheet_is_the_best_of_every_way_in_all_79_sets() {
    let seen = Seen::default();
    for set in all_sets() {
        for round in 0..16 {
            compare(&start(set, 1, &mut Dice::of(set, round)), &seen);
        }
    }
    seen.all_of(&[
        "1 stars by 0 steps",
        "2 stars by 1 steps",
        "2 stars by 3 steps",
        "3 stars by 3 steps",
        "4 stars by 3 steps",
        "5 stars by 3 steps",
        "settled by cost",
        "settled by the number of criteria",
        "settled by points",
        "settled by printed order",
        "reaches a higher star than asked for",
        "creates the story or betters it",
        "raises a criterion with cases",
        "fixed",
        "no_move",
        "no_story",
        "points",
        "attestation",
    ]);
}

#[test]
fn a_plan_for_a_panel_is_the_best_of_every_way_in_all_79_sets() {
    let seen = Seen::default();
    for set in all_sets() {
        for round in 1000..1006 {
            let mut dice = Dice::of(set, round);
            let members = members(set, &mut dice);
            compare(&start(set, members, &mut dice), &seen);
        }
    }
    seen.all_of(&[
        "3 stars by 3 steps",
        "4 stars by 3 steps",
        "5 stars by 3 steps",
        "settled by the number of criteria",
        "settled by points",
        "settled by printed order",
        "creates the story or betters it",
        "fixed",
        "no_move",
        "no_story",
        "points",
    ]);
}

#[test]
fn what_stands_in_the_way_is_a_missing_move_where_a_story_could_be_told() {
    // Criterion 5.b of 148 asks three stars for a level worth points; its story, 5.a, could be told.
    let set = set(Regime::Decision148, 1);
    let best = best_of(set, ocop::Case::A);
    let mut dice = Dice::of(set, 0);
    let sheets = vec![super::lowered(best, set.story().unwrap(), 0)];
    let council = council(set, 1, &mut dice);
    let tell = ("5.a", Choice::level(6), 1);
    let obstacles = |fixed: Vec<&'static str>, moves| {
        let start = Start { council, sheets: sheets.clone(), fixed, moves: Some(moves) };
        let unreachable = start.planner().plan(Star::Three).unwrap_err();
        let reason = |obstacle: &Obstacle| match obstacle {
            Obstacle::Minimum { minimum, reason } => (minimum.criterion().code(), reason.code()),
            other => panic!("{other:?}"),
        };
        unreachable.obstacles().iter().map(reason).collect::<Vec<_>>()
    };
    assert_eq!(obstacles(vec![], vec![tell]), [("5.b", "no_move")]);
    assert_eq!(obstacles(vec![], vec![("5.b", Choice::level(4), 1)]), [("5.b", "no_story")]);
    assert_eq!(obstacles(vec!["5.a"], vec![tell, ("5.b", Choice::level(4), 1)]), [("5.b", "no_story")]);
    assert_eq!(obstacles(vec!["5.b"], vec![tell, ("5.b", Choice::level(4), 1)]), [("5.b", "fixed")]);
}
