//! A mixed-integer model of the plan, written apart from it and left to a solver of linear programmes.

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, Variable};
use ocop::rating::MinimaBasis;
use ocop::{CriteriaSet, CriterionId, MinimaPolicy, Minimum, Regime, Star};

use super::{
    Dice, Start, choice_points, council, listed, members, panel_around, place, sheet_near, threshold, told,
};
use crate::support::{all_sets, points};

/// A raise: a variable that is 1 if it is made.
struct Raise {
    criterion: CriterionId,
    to: usize,
    cost: u32,
    gain: u32,
}

/// What a sum of raises, each with a factor, must come to.
struct Row {
    factors: Vec<(usize, i32)>,
    bound: Bound,
}

#[derive(Clone, Copy)]
enum Bound {
    AtLeast(u32),
    AtMost(u32),
}

/// The programme of a plan: which raises there are, and what they must hold to.
struct Model {
    raises: Vec<Raise>,
    rows: Vec<Row>,
}

impl Model {
    /// Everything that a plan to the star must hold to.
    fn of(start: &Start, star: Star) -> Self {
        let set = start.set();
        let mut raises = Vec::new();
        for criterion in set.criteria() {
            for (to, cost) in start.raises(criterion) {
                let below = start.sheets.iter().filter(|sheet| place(sheet, criterion) < to);
                let gain = below
                    .map(|sheet| u32::from(choice_points(criterion, to) - points(sheet, criterion)))
                    .sum();
                raises.push(Raise { criterion, to, cost, gain });
            }
        }
        let mut model = Self { raises, rows: Vec::new() };

        let present: u32 = start.sheets.iter().map(|sheet| u32::from(sheet.total())).sum();
        let asked = u32::from(threshold(set, star)) * u32::try_from(start.sheets.len()).unwrap();
        model.hold(Bound::AtLeast(asked.saturating_sub(present)), |raise| raise.gain);
        for criterion in set.criteria() {
            model.hold(Bound::AtMost(1), |raise| u32::from(raise.criterion == criterion));
        }
        if set.regime() != Regime::Decision1048 {
            let minima = set.minima().iter().filter(|minimum| minimum.star() <= star);
            for minimum in minima.copied().filter(|minimum| !is_met(start, *minimum, 0)) {
                model.hold(Bound::AtLeast(1), |raise| {
                    u32::from(raise.criterion == minimum.criterion() && is_met(start, minimum, raise.to))
                });
            }
        }
        if !told(&start.sheets) {
            model.tell_the_story(set);
        }
        model
    }

    /// A raise to points on a story-only criterion, less the raises that tell a story, is at most 0.
    fn tell_the_story(&mut self, set: &'static CriteriaSet) {
        let has_points = |raise: &Raise| choice_points(raise.criterion, raise.to) > 0;
        let numbers = |fits: &dyn Fn(&Raise) -> bool| -> Vec<usize> {
            let numbered = self.raises.iter().enumerate();
            numbered.filter(|(_, raise)| fits(raise) && has_points(raise)).map(|(number, _)| number).collect()
        };
        let tell = numbers(&|raise| set.story() == Some(raise.criterion));
        for hangs_on_it in numbers(&|raise| raise.criterion.is_story_only()) {
            let mut factors = vec![(hangs_on_it, 1)];
            factors.extend(tell.iter().map(|number| (*number, -1)));
            self.rows.push(Row { factors, bound: Bound::AtMost(0) });
        }
    }

    fn hold(&mut self, bound: Bound, factor: impl Fn(&Raise) -> u32) {
        let factors = self.raises.iter().map(|raise| i32::try_from(factor(raise)).unwrap()).enumerate();
        let factors = factors.filter(|(_, factor)| *factor != 0).collect();
        self.rows.push(Row { factors, bound });
    }

    /// The best value of a sum over the raises that are made; `None` if nothing holds to every row.
    fn solve(&self, direction: OptimizationDirection, value: impl Fn(&Raise) -> u32) -> Option<u32> {
        let mut problem = Problem::new(direction);
        let variables: Vec<Variable> =
            self.raises.iter().map(|raise| problem.add_binary_var(f64::from(value(raise)))).collect();
        for Row { factors, bound } in &self.rows {
            let (comparison, bound) = match *bound {
                Bound::AtLeast(least) if least > 0 && factors.is_empty() => return None,
                Bound::AtLeast(least) => (ComparisonOp::Ge, least),
                Bound::AtMost(most) => (ComparisonOp::Le, most),
            };
            if !factors.is_empty() {
                let row: Vec<(Variable, f64)> =
                    factors.iter().map(|(number, factor)| (variables[*number], f64::from(*factor))).collect();
                problem.add_constraint(row.as_slice(), comparison, f64::from(bound));
            }
        }
        match problem.solve() {
            Ok(outcome) => {
                let solution = outcome.into_solution().unwrap();
                // The solver's numbers are nearly whole; those of the raises that it makes are whole.
                let numbered = self.raises.iter().zip(&variables);
                let made = numbered.filter(|(_, variable)| solution.var_value(**variable) > 0.5);
                Some(made.map(|(raise, _)| value(raise)).sum())
            }
            Err(Error::Infeasible) => None,
            Err(error) => panic!("{error}"),
        }
    }
}

/// Whether a minimum is met once everyone is at a place or above it.
fn is_met(start: &Start, minimum: Minimum, to: usize) -> bool {
    let criterion = minimum.criterion();
    let floor = minimum.level();
    let (mut meeting, mut sum) = (0, 0);
    for sheet in &start.sheets {
        let after = to.max(place(sheet, criterion));
        sum += usize::from(choice_points(criterion, after));
        if after > 0 {
            let level = criterion.levels().nth(after - 1).unwrap();
            meeting += usize::from(level.case() == floor.case() && level.position() >= floor.position());
        }
    }
    match start.council.minima() {
        MinimaPolicy::Majority => 2 * meeting > start.sheets.len(),
        MinimaPolicy::Unanimous => meeting == start.sheets.len(),
        MinimaPolicy::Mean => sum >= usize::from(floor.points()) * start.sheets.len(),
        MinimaPolicy::Declared => panic!("what a council declares is not computed"),
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
        let mut moves = listed(&set.criteria().collect::<Vec<_>>(), dice);
        for (_, _, cost) in &mut moves {
            *cost = (*cost).min(1_000);
        }
        moves
    });
    let fixed = set.criteria().filter(|_| dice.chance(2)).map(CriterionId::code).collect();
    (Start { council: council(set, members, dice), sheets, fixed, moves }, star)
}

#[test]
fn a_solver_finds_the_same_cost_number_of_criteria_and_points_in_all_79_sets() {
    let (mut reached, mut unreached) = (0, 0);
    for set in all_sets() {
        for round in 0..4 {
            let (start, star) = start(set, &mut Dice::of(set, 2_000 + round));
            if matches!(start.rating().minima_basis(), MinimaBasis::Attested { up_to } if up_to < star) {
                assert_eq!(start.cost(star), None);
                continue;
            }
            let mut model = Model::of(&start, star);
            let cost = model.solve(OptimizationDirection::Minimize, |raise| raise.cost);
            let Ok(plan) = start.planner().plan(star) else {
                assert_eq!(cost, None, "{star:?} of {start:#?}");
                unreached += 1;
                continue;
            };
            let ours: u32 = plan.cost().try_into().unwrap();
            assert_eq!(cost, Some(ours), "{star:?} of {start:#?}");

            model.hold(Bound::AtMost(ours), |raise| raise.cost);
            let criteria = model.solve(OptimizationDirection::Minimize, |_| 1);
            let ours: u32 = plan.steps().len().try_into().unwrap();
            assert_eq!(criteria, Some(ours), "{star:?} of {start:#?}");

            model.hold(Bound::AtMost(ours), |_| 1);
            let points = model.solve(OptimizationDirection::Maximize, |raise| raise.gain);
            let ours = plan.score().numerator() - start.rating().score().numerator();
            assert_eq!(points, Some(ours), "{star:?} of {start:#?}");
            reached += 1;
        }
    }
    assert!(reached > 150 && unreached > 15, "{reached} stars reached, {unreached} not");
}
