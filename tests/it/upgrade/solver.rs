//! A mixed-integer model of the plan, written apart from it and left to a solver of linear programmes.

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, Variable};
use ocop::rating::MinimaBasis;
use ocop::{CriteriaSet, Criterion, MinimaPolicy, Minimum, Regime, Star};

use super::{Dice, Start, choice_points, council, listed, members, panel_around, place, sheet_near, told};

/// A raise: a variable that is 1 if it is made.
struct Raise {
    criterion: &'static Criterion,
    to: usize,
    cost: u32,
    gain: u32,
}

/// The programme of a plan: which raises there are, and what their number must hold to.
struct Model {
    raises: Vec<Raise>,
    /// Raises in a row of the programme with their factors, and the least or most that they may come to.
    rows: Vec<(Vec<(usize, f64)>, ComparisonOp, f64)>,
}

impl Model {
    /// Everything that a plan to the star must hold to.
    fn of(start: &Start, star: Star) -> Self {
        let set = start.set();
        let mut raises = Vec::new();
        for criterion in set.criteria() {
            for (to, cost) in start.raises(criterion) {
                let gain = start.sheets.iter().filter(|sheet| place(sheet, criterion) < to).map(|sheet| {
                    u32::from(choice_points(criterion, to)) - u32::from(sheet.points(criterion))
                });
                raises.push(Raise { criterion, to, cost, gain: gain.sum() });
            }
        }
        let mut model = Self { raises, rows: Vec::new() };

        let present: u32 = start.sheets.iter().map(|sheet| u32::from(sheet.total())).sum();
        let asked = u32::from(star.threshold()) * u32::try_from(start.sheets.len()).unwrap();
        model.at_least(f64::from(asked) - f64::from(present), |raise| f64::from(raise.gain));
        for criterion in set.criteria() {
            model.at_most(1.0, |raise| f64::from(raise.criterion == criterion));
        }
        if set.regime() != Regime::Decision1048 {
            for minimum in set.minima().iter().filter(|minimum| minimum.star() <= star) {
                if !is_met(start, minimum, 0) {
                    model.at_least(1.0, |raise| {
                        f64::from(raise.criterion == minimum.criterion() && is_met(start, minimum, raise.to))
                    });
                }
            }
        }
        if !told(&start.sheets) {
            for number in 0..model.raises.len() {
                let Raise { criterion, to, .. } = model.raises[number];
                if criterion.is_story_only() && choice_points(criterion, to) > 0 {
                    // The raise, less the raises that tell a story.
                    let mut row = vec![(number, 1.0)];
                    row.extend(model.raises.iter().enumerate().filter_map(|(number, raise)| {
                        let tells = set.story() == Some(raise.criterion)
                            && choice_points(raise.criterion, raise.to) > 0;
                        tells.then_some((number, -1.0))
                    }));
                    model.rows.push((row, ComparisonOp::Le, 0.0));
                }
            }
        }
        model
    }

    fn row(&self, factor: impl Fn(&Raise) -> f64) -> Vec<(usize, f64)> {
        let factors = self.raises.iter().map(factor).enumerate();
        factors.filter(|(_, factor)| *factor != 0.0).collect()
    }

    fn at_least(&mut self, least: f64, factor: impl Fn(&Raise) -> f64) {
        self.rows.push((self.row(factor), ComparisonOp::Ge, least));
    }

    fn at_most(&mut self, most: f64, factor: impl Fn(&Raise) -> f64) {
        self.rows.push((self.row(factor), ComparisonOp::Le, most));
    }

    /// The best value of a sum over the raises that are made; `None` if nothing holds to every row.
    fn solve(&self, direction: OptimizationDirection, value: impl Fn(&Raise) -> f64) -> Option<f64> {
        let mut problem = Problem::new(direction);
        let variables: Vec<Variable> =
            self.raises.iter().map(|raise| problem.add_binary_var(value(raise))).collect();
        for (row, comparison, bound) in &self.rows {
            let row: Vec<(Variable, f64)> =
                row.iter().map(|(number, factor)| (variables[*number], *factor)).collect();
            if row.is_empty() {
                let holds =
                    if matches!(comparison, ComparisonOp::Ge) { *bound <= 0.0 } else { *bound >= 0.0 };
                if !holds {
                    return None;
                }
            } else {
                problem.add_constraint(row.as_slice(), *comparison, *bound);
            }
        }
        match problem.solve() {
            Ok(outcome) => {
                let solution = outcome.into_solution().unwrap();
                // The solver's numbers are nearly whole; those of the raises that it makes are whole.
                let made = self
                    .raises
                    .iter()
                    .zip(&variables)
                    .filter(|(_, variable)| solution.var_value(**variable) > 0.5);
                Some(made.map(|(raise, _)| value(raise)).sum())
            }
            Err(Error::Infeasible) => None,
            Err(error) => panic!("{error}"),
        }
    }
}

/// Whether a minimum is met once everyone is at a place or above it.
fn is_met(start: &Start, minimum: &Minimum, to: usize) -> bool {
    let criterion = minimum.criterion();
    let floor = minimum.level();
    let (mut meeting, mut points) = (0, 0);
    for sheet in &start.sheets {
        let after = to.max(place(sheet, criterion));
        points += usize::from(choice_points(criterion, after));
        if after > 0 {
            let level = &criterion.levels()[after - 1];
            meeting += usize::from(level.case() == floor.case() && level.position() >= floor.position());
        }
    }
    match start.council.minima_policy() {
        MinimaPolicy::Majority => 2 * meeting > start.sheets.len(),
        MinimaPolicy::Unanimous => meeting == start.sheets.len(),
        MinimaPolicy::Mean => points >= usize::from(floor.points()) * start.sheets.len(),
    }
}

/// Any sheet or panel of a set, with every criterion open.
fn start(set: &'static CriteriaSet, dice: &mut Dice) -> (Start, Star) {
    let star = dice.pick(&[Star::Three, Star::Four, Star::Four, Star::Five, Star::Five]);
    let lower = dice.pick(&[Star::One, Star::Two, Star::Three, Star::Four]).min(star);
    let sheet = sheet_near(set, lower, &[], dice);
    let members = if dice.chance(30) { members(set, dice) } else { 1 };
    let sheets = panel_around(sheet, members, dice);
    let moves = dice.chance(60).then(|| {
        let mut moves = listed(&set.criteria().iter().collect::<Vec<_>>(), dice);
        for (_, _, cost) in &mut moves {
            *cost = (*cost).min(1_000);
        }
        moves
    });
    let fixed = set.criteria().iter().filter(|_| dice.chance(2)).map(Criterion::code).collect();
    (Start { council: council(set, members, dice), sheets, fixed, moves }, star)
}

#[test]
fn a_solver_finds_the_same_cost_number_of_criteria_and_points_in_all_78_sets() {
    let (mut reached, mut unreached) = (0, 0);
    for set in CriteriaSet::all() {
        for round in 0..4 {
            let (start, star) = start(set, &mut Dice::of(set, 2_000 + round));
            if matches!(start.rating().minima_basis(), MinimaBasis::Attested { up_to } if up_to < star) {
                assert_eq!(start.cost(star), None);
                continue;
            }
            let mut model = Model::of(&start, star);
            let cost = model.solve(OptimizationDirection::Minimize, |raise| f64::from(raise.cost));
            let plan = start.planner().plan(star);
            let Ok(plan) = plan else {
                assert_eq!(cost, None, "{star:?} of {start:#?}");
                unreached += 1;
                continue;
            };
            let ours: u32 = plan.cost().try_into().unwrap();
            assert_eq!(cost, Some(f64::from(ours)), "{star:?} of {start:#?}");
            model.at_most(f64::from(ours), |raise| f64::from(raise.cost));
            let criteria = model.solve(OptimizationDirection::Minimize, |_| 1.0);
            let ours: u32 = plan.steps().len().try_into().unwrap();
            assert_eq!(criteria, Some(f64::from(ours)), "{star:?} of {start:#?}");
            model.at_most(f64::from(ours), |_| 1.0);
            let points = model.solve(OptimizationDirection::Maximize, |raise| f64::from(raise.gain));
            let ours = plan.score().sum() - start.rating().score().sum();
            assert_eq!(points, Some(f64::from(ours)), "{star:?} of {start:#?}");
            reached += 1;
        }
    }
    assert!(reached > 150 && unreached > 15, "{reached} stars reached, {unreached} not");
}
