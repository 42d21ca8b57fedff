//! The plan is what it claims to be: beside every other way, beside a solver, and by what must hold of any plan.

mod brute_force;
mod explained;
mod margin;
mod properties;
mod solver;
mod what_if;

use ocop::council::SpreadRule;
use ocop::upgrade::{Costs, Plan, Planner};
use ocop::{
    Assessment, Authority, Case, Choice, Council, CriteriaSet, Criterion, Edition, Level, MinimaPolicy,
    Rating, Regime, ScoreSheet, Star,
};

/// Numbers that look random and are the same in every run.
#[derive(Clone, Debug)]
struct Dice(u64);

impl Dice {
    /// Dice of their own for each set and round.
    fn of(set: &CriteriaSet, round: u64) -> Self {
        Self(u64::from(set.regime().year()) << 40 | u64::from(set.number()) << 32 | round)
    }

    /// A number below `sides`.
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ mixed >> 31) >> 32).unwrap() % sides
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }

    fn pick<T: Copy>(&mut self, among: &[T]) -> T {
        among[self.roll(among.len())]
    }
}

/// What a plan starts from.
#[derive(Clone, Debug)]
struct Start {
    council: Council,
    sheets: Vec<ScoreSheet>,
    fixed: Vec<&'static str>,
    /// The possible moves; `None` if every raise is possible at a cost of 1.
    moves: Option<Vec<(&'static str, Choice, u32)>>,
}

impl Start {
    fn set(&self) -> &'static CriteriaSet {
        self.sheets[0].set()
    }

    fn assessment(&self) -> Assessment<'_> {
        Assessment::new(self.council, &self.sheets, &[]).unwrap()
    }

    fn rating(&self) -> Rating {
        rating(self.council, &self.sheets)
    }

    fn planner(&self) -> Planner<'_> {
        let mut costs = match &self.moves {
            None => Costs::each_criterion(self.set()),
            Some(moves) => {
                let mut costs = Costs::listed(self.set());
                for (code, to, cost) in moves {
                    costs.add(code, *to, *cost).unwrap();
                }
                costs
            }
        };
        for code in &self.fixed {
            costs.fix(code).unwrap();
        }
        Planner::new(&self.assessment()).unwrap().with_costs(costs).unwrap()
    }

    /// The cost of the plan to a star; `None` if there is none.
    fn cost(&self, star: Star) -> Option<u64> {
        self.planner().plan(star).ok().map(|plan| plan.cost())
    }

    /// The case that some member uses on a criterion.
    fn case_on(&self, criterion: &Criterion) -> Option<Case> {
        self.sheets.iter().find_map(|sheet| sheet.level(criterion)?.case())
    }

    /// The places that a criterion can be raised to, and what that costs: read off the rules for each place.
    fn raises(&self, criterion: &'static Criterion) -> Vec<(usize, u32)> {
        let mut raises = Vec::new();
        for (level, to) in criterion.levels().iter().zip(1..) {
            let somebody_is_below = self.sheets.iter().any(|sheet| place(sheet, criterion) < to);
            let other_case = self.case_on(criterion).is_some_and(|case| level.case() != Some(case));
            if self.fixed.contains(&criterion.code()) || !somebody_is_below || other_case {
                continue;
            }
            match &self.moves {
                None => raises.push((to, 1)),
                Some(moves) => {
                    for (code, choice, cost) in moves {
                        if *code == criterion.code() && *choice == Choice::from(Some(level)) {
                            raises.push((to, *cost));
                        }
                    }
                }
            }
        }
        raises
    }
}

fn rating(council: Council, sheets: &[ScoreSheet]) -> Rating {
    *Assessment::new(council, sheets, &[]).unwrap().rate().rating().unwrap()
}

/// Where the chosen level stands among all levels of the criterion, from 1; 0 for none.
fn place(sheet: &ScoreSheet, criterion: &'static Criterion) -> usize {
    sheet.level(criterion).map_or(0, |chosen| {
        let same = |level: &Level| Choice::from(Some(level)) == Choice::from(Some(chosen));
        criterion.levels().iter().position(same).unwrap() + 1
    })
}

/// The choice of the level at a place.
fn choice(criterion: &Criterion, place: usize) -> Choice {
    place.checked_sub(1).map_or(Choice::NONE, |place| Choice::from(Some(&criterion.levels()[place])))
}

/// Everyone below the place is raised to it; `None` if a story is missing.
fn raised(sheets: &[ScoreSheet], criterion: &'static Criterion, to: usize) -> Option<Vec<ScoreSheet>> {
    let raise = |sheet: &ScoreSheet| {
        if place(sheet, criterion) >= to {
            return Some(*sheet);
        }
        sheet.with(criterion.code(), choice(criterion, to)).ok()
    };
    sheets.iter().map(raise).collect()
}

/// The sheets after some steps of a plan, which are carried out in printed order; `None` if a story is missing.
fn carried_out(start: &Start, plan: &Plan, but: Option<usize>) -> Option<Vec<ScoreSheet>> {
    let mut sheets = start.sheets.clone();
    for (number, step) in plan.steps().iter().enumerate() {
        if Some(number) != but {
            let to =
                step.criterion().levels().iter().position(|level| core::ptr::eq(level, step.to())).unwrap()
                    + 1;
            sheets = raised(&sheets, step.criterion(), to)?;
        }
    }
    Some(sheets)
}

fn told(sheets: &[ScoreSheet]) -> bool {
    sheets.iter().all(ScoreSheet::has_story)
}

/// A council that these sheets may come from. The spread of their totals is of no concern here.
fn council(set: &CriteriaSet, members: usize, dice: &mut Dice) -> Council {
    let editions: Vec<Edition> =
        Edition::ALL.into_iter().filter(|edition| edition.regime() == set.regime()).collect();
    let edition = dice.pick(&editions);
    let council = if members == 1 { Council::self_assessment(edition) } else { Council::new(edition) };
    let tier = if set.regime() == Regime::Decision1048 { Authority::District } else { Authority::Province };
    let attested = if dice.chance(60) { Star::Five } else { dice.pick(&Star::ALL) };
    council
        .tier(tier)
        .spread(SpreadRule::Limit(100))
        .minima(dice.pick(&MinimaPolicy::ALL))
        .attesting(attested)
}

/// How many members a panel of a regime may have here: 2 to 5, but 5 under 1048.
fn members(set: &CriteriaSet, dice: &mut Dice) -> usize {
    if set.regime() == Regime::Decision1048 { 5 } else { 2 + dice.roll(4) }
}

/// Lowers a criterion, or leaves it, within its case and without breaking the story rule.
fn lowered(sheet: ScoreSheet, criterion: &'static Criterion, to: usize) -> ScoreSheet {
    let to = to.min(place(&sheet, criterion));
    let same_case = choice(criterion, to).case() == sheet.level(criterion).and_then(Level::case);
    let to = if same_case { to } else { 0 };
    let mut lower = sheet;
    if sheet.set().story() == Some(criterion) && choice_points(criterion, to) == 0 {
        for told in sheet.set().criteria().iter().filter(|criterion| criterion.is_story_only()) {
            lower = lower.with(told.code(), Choice::NONE).unwrap();
        }
    }
    lower.with(criterion.code(), choice(criterion, to)).unwrap()
}

fn choice_points(criterion: &Criterion, place: usize) -> u8 {
    place.checked_sub(1).map_or(0, |place| criterion.levels()[place].points())
}

/// The best sheet that uses one case throughout.
fn best_of(set: &'static CriteriaSet, case: Case) -> ScoreSheet {
    let best = |criterion: &'static Criterion| {
        let mut open = criterion.levels().iter().filter(|level| level.case().is_none_or(|own| own == case));
        (criterion.code(), Choice::from(open.next_back()))
    };
    ScoreSheet::from_choices(set, set.criteria().iter().map(best)).unwrap()
}

/// A sheet near the threshold of a star, with the given criteria at any level, and most minima of the star met on the others.
fn sheet_near(
    set: &'static CriteriaSet,
    star: Star,
    open: &[&'static Criterion],
    dice: &mut Dice,
) -> ScoreSheet {
    let mut sheet = best_of(set, dice.pick(&[Case::A, Case::B]));
    for criterion in open {
        let to = if dice.chance(30) { 0 } else { dice.roll(criterion.levels().len()) };
        sheet = lowered(sheet, criterion, to);
    }
    let near = usize::from(star.threshold()) + 4;
    let wanted = near.saturating_sub(dice.roll(14));
    let keep_minima = dice.chance(85);
    for _ in 0..200 {
        if usize::from(sheet.total()) <= wanted {
            break;
        }
        let criterion = &set.criteria()[dice.roll(set.criteria().len())];
        let to = dice.roll(criterion.levels().len());
        let lower = lowered(sheet, criterion, to);
        // Losing the story takes every story-only criterion along.
        let loses = |minimum: &ocop::Minimum| {
            minimum.star() <= star
                && minimum.is_met_by(sheet.level(minimum.criterion()))
                && !minimum.is_met_by(lower.level(minimum.criterion()))
        };
        if open.contains(&criterion) || (keep_minima && set.minima().iter().any(loses)) {
            continue;
        }
        sheet = lower;
    }
    sheet
}

/// The other members see the same product, but not quite.
fn panel_around(sheet: ScoreSheet, members: usize, dice: &mut Dice) -> Vec<ScoreSheet> {
    let set = sheet.set();
    let mut sheets = vec![sheet];
    while sheets.len() < members {
        let mut other = sheet;
        for _ in 0..dice.roll(8) {
            let criterion = &set.criteria()[dice.roll(set.criteria().len())];
            let to = dice.roll(criterion.levels().len() + 1);
            if to <= place(&other, criterion) {
                other = lowered(other, criterion, to);
            } else if choice(criterion, to).case() == other.level(criterion).and_then(Level::case) {
                other = other.with(criterion.code(), choice(criterion, to)).unwrap_or(other);
            }
        }
        sheets.push(other);
    }
    for place in (1..sheets.len()).rev() {
        sheets.swap(place, dice.roll(place + 1));
    }
    sheets
}

/// Moves for the given criteria with a cost each, sometimes leaving a level out.
fn listed(open: &[&'static Criterion], dice: &mut Dice) -> Vec<(&'static str, Choice, u32)> {
    let dearest = dice.pick(&[2, 4, 9, 60]);
    let mut moves = Vec::new();
    for criterion in open {
        for place in 1..=criterion.levels().len() {
            if dice.chance(88) {
                let cost = u32::try_from(dice.roll(dearest)).unwrap();
                let cost = if dice.chance(1) { u32::MAX } else { cost };
                moves.push((criterion.code(), choice(criterion, place), cost));
            }
        }
    }
    moves
}
