//! The plan, beside a bare knapsack of the same size and beside a solver, in the same run.
//!
//! ```text
//! cargo bench --bench upgrade
//! ```
//!
//! The figures to read are the ratios within a group, never the nanoseconds: see the README.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a benchmark that cannot set itself up must stop"
)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use microlp::{ComparisonOp, OptimizationDirection, Problem};
use ocop::upgrade::Costs;
use ocop::{
    Assessment, Choice, Council, CriteriaSet, CriterionId, Edition, LevelId, Minimum, Planner, ProductSet,
    ScoreSheet, SetId, Star,
};

/// No plan reaches such a price.
const NEVER: u64 = u64::MAX / 2;

fn coffee() -> &'static CriteriaSet {
    SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set()
}

/// A sheet with a level on every criterion and a story; 60 points or so.
fn full(member: usize) -> ScoreSheet {
    let choices = coffee().criteria().map(|criterion| {
        let (levels, spread) = (criterion.levels().len(), (criterion.index() * 7 + member % 2) % 3);
        (criterion.code(), Choice::from(criterion.levels().nth(levels.saturating_sub(1 + spread))))
    });
    ScoreSheet::from_choices(coffee(), choices).expect("levels of the set's own")
}

/// The level that a sheet of coffee has on a criterion.
fn chosen(sheet: &ScoreSheet, criterion: CriterionId) -> Option<LevelId> {
    sheet.level(criterion).expect("a criterion of the set's own")
}

/// What each level costs where moves are listed.
fn cost(criterion: usize, level: usize) -> u32 {
    u32::try_from((criterion * 37 + 11) % 29 + level * 13).expect("a small number")
}

fn costs(listed: bool) -> Costs {
    if !listed {
        return Costs::each_criterion(coffee());
    }
    let mut costs = Costs::listed(coffee());
    for criterion in coffee().criteria() {
        for (number, level) in criterion.levels().enumerate() {
            costs.add_level(level, cost(criterion.index(), number)).expect("a level of the set's own");
        }
    }
    costs
}

/// One way to treat a criterion: what it costs and how many points everyone together gains; staying costs nothing.
#[derive(Clone, Copy)]
struct Item {
    cost: u32,
    raised: u64,
    gain: usize,
}

/// A plan's arithmetic and nothing else: for each criterion the items that its minima leave, and the points needed.
struct Knapsack {
    criteria: Vec<Vec<Item>>,
    needed: usize,
}

impl Knapsack {
    fn new(sheets: &[ScoreSheet], star: Star, listed: bool) -> Self {
        let criteria = coffee().criteria().map(|criterion| {
            let mut items = Vec::new();
            for to in 0..=criterion.levels().len() {
                let reached = to.checked_sub(1).and_then(|place| criterion.levels().nth(place));
                let points = reached.map_or(0, LevelId::points);
                let place = |sheet: &ScoreSheet| chosen(sheet, criterion).map_or(0, LevelId::position);
                let below = |sheet: &&ScoreSheet| usize::from(place(sheet)) < to;
                let meets = |minimum: Minimum| {
                    let meets = |level: Option<LevelId>| level.is_some_and(|level| level >= minimum.level());
                    let after = |sheet: &ScoreSheet| meets(chosen(sheet, criterion)) || meets(reached);
                    2 * sheets.iter().filter(|sheet| after(sheet)).count() > sheets.len()
                };
                let stays = to == 0;
                if (stays || sheets.iter().any(|sheet| below(&sheet)))
                    && criterion.minima().filter(|minimum| minimum.star() <= star).all(meets)
                {
                    let gain = sheets.iter().filter(below).map(|sheet| {
                        usize::from(points - chosen(sheet, criterion).map_or(0, LevelId::points))
                    });
                    let cost = match (stays, listed) {
                        (true, _) => 0,
                        (false, true) => cost(criterion.index(), to - 1),
                        (false, false) => 1,
                    };
                    items.push(Item { cost, raised: u64::from(!stays), gain: gain.sum() });
                }
            }
            items
        });
        let present: usize = sheets.iter().map(|sheet| usize::from(sheet.total())).sum();
        let needed = (usize::from(Edition::Decision26.rules().bands.from(star)) * sheets.len())
            .saturating_sub(present);
        Self { criteria: criteria.collect(), needed }
    }

    /// The least cost: the dynamic programme over the points gained, cost before number of criteria, and the way back to the items.
    fn solve(&self) -> (u64, usize) {
        let most = |items: &Vec<Item>| items.iter().map(|item| item.gain).max().unwrap_or(0);
        let width = 1 + self.criteria.iter().map(most).sum::<usize>();
        let mut table = vec![NEVER; width * (self.criteria.len() + 1)];
        let price = |item: &Item| u64::from(item.cost) * 64 + item.raised;
        let last = self.criteria.len() * width;
        table[last] = 0;
        let mut reach = 1;
        for (row, items) in self.criteria.iter().enumerate().rev() {
            let (before, after) = table.split_at_mut((row + 1) * width);
            let (cells, rest) = (&mut before[row * width..], &after[..reach]);
            for item in items {
                let price = price(item);
                for (cell, rest) in cells[item.gain..].iter_mut().zip(rest) {
                    *cell = (*cell).min(rest + price);
                }
            }
            reach += most(items);
        }
        let enough = table[..width].iter().enumerate().skip(self.needed);
        let (gain, best) =
            enough.min_by_key(|(gain, price)| (**price, width - gain)).expect("the star is within reach");
        let (best, mut left, mut raised) = (*best, gain, 0);
        for (row, items) in self.criteria.iter().enumerate() {
            let fits = |item: &&Item| {
                left >= item.gain
                    && price(item) + table[(row + 1) * width + left - item.gain] == table[row * width + left]
            };
            let item = items.iter().rev().find(fits).expect("every cell comes from an item");
            left -= item.gain;
            raised += usize::from(item.raised > 0);
        }
        (best / 64, raised)
    }

    /// The least cost as a solver of mixed-integer programmes finds it.
    fn solver(&self) -> u64 {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let mut points = Vec::new();
        for items in &self.criteria {
            let chosen: Vec<_> =
                items.iter().map(|item| problem.add_binary_var(f64::from(item.cost))).collect();
            let gains = items.iter().map(|item| f64::from(u32::try_from(item.gain).expect("few points")));
            points.extend(chosen.iter().copied().zip(gains));
            let one: Vec<_> = chosen.iter().map(|variable| (*variable, 1.0)).collect();
            problem.add_constraint(one.as_slice(), ComparisonOp::Eq, 1.0);
        }
        let needed = f64::from(u32::try_from(self.needed).expect("few points"));
        problem.add_constraint(points.as_slice(), ComparisonOp::Ge, needed);
        let solution =
            problem.solve().expect("the star is within reach").into_solution().expect("no limit is set");
        format!("{:.0}", solution.objective()).parse().expect("a whole cost")
    }
}

fn upgrade(bench: &mut Criterion) {
    let council = Council::new(Edition::Decision26).with_spread_limit(100);
    let one = vec![full(0)];
    let empty = vec![ScoreSheet::empty(coffee())];
    let nine: Vec<ScoreSheet> = (0..9).map(full).collect();
    for (name, sheets, star) in [
        ("one sheet to 4 stars", &one, Star::Four),
        ("one sheet to 5 stars", &one, Star::Five),
        ("an empty sheet to 5 stars", &empty, Star::Five),
        ("council of nine to 5 stars", &nine, Star::Five),
    ] {
        for (mode, listed) in [("each criterion costs 1", false), ("listed costs", true)] {
            let assessment = Assessment::new(council, sheets.as_slice(), []).expect("sheets of one set");
            let planner = Planner::new(assessment).expect("a rating");
            let planner = planner.with_costs(costs(listed)).expect("costs of the same set");
            let knapsack = Knapsack::new(sheets, star, listed);
            let plan = planner.plan(star).expect("the star is within reach");
            assert_eq!(
                (plan.cost(), plan.steps().len()),
                knapsack.solve(),
                "the knapsack does the same work"
            );
            assert_eq!(plan.cost(), knapsack.solver(), "so does the solver");

            let mut group = bench.benchmark_group(format!("{name}, {mode}"));
            group.bench_function("floor: the bare knapsack", |run| run.iter(|| black_box(&knapsack).solve()));
            group.bench_function("plan", |run| run.iter(|| black_box(&planner).plan(star)));
            group.bench_function("a new planner and its plan", |run| {
                run.iter(|| {
                    let planner = Planner::new(black_box(planner.assessment()).clone())?;
                    planner.with_costs(costs(listed)).map(|planner| planner.plan(star))
                });
            });
            group.bench_function("the solver", |run| run.iter(|| black_box(&knapsack).solver()));
            group.finish();
        }
    }
}

criterion_group!(benches, upgrade);
criterion_main!(benches);
