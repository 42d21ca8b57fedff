//! The plan is what it claims to be: beside every other way, beside a solver, and by what must hold of any plan.

mod brute_force;
mod checked;
mod explained;
mod margin;
mod properties;
mod solver;
mod stored;
mod what_if;

use ocop::upgrade::Costs;
use ocop::{
    Assessment, Authority, Case, Choice, Council, CriteriaSet, CriterionId, MinimaPolicy, Minimum, Plan,
    Planner, Rating, Regime, ScoreSheet, Star,
};

use crate::support::{best_of, chosen, meets};

/// The policies on minima that are computed.
pub(crate) const COMPUTED: [MinimaPolicy; 3] =
    [MinimaPolicy::Majority, MinimaPolicy::Unanimous, MinimaPolicy::Mean];

/// Numbers that look random and are the same in every run.
#[derive(Clone, Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    /// Dice of their own for each set and round.
    pub(crate) fn of(set: &CriteriaSet, round: u64) -> Self {
        Self(u64::from(set.regime().year()) << 40 | u64::from(set.number()) << 32 | round)
    }

    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ mixed >> 31) >> 32).unwrap() % sides
    }

    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }

    pub(crate) fn pick<T: Copy>(&mut self, among: &[T]) -> T {
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
        self.sheets[0].set().criteria_set()
    }

    fn assessment(&self) -> Assessment {
        Assessment::new(self.council, self.sheets.as_slice(), []).unwrap()
    }

    fn rating(&self) -> Rating {
        rating(self.council, &self.sheets)
    }

    fn planner(&self) -> Planner {
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
        Planner::new(self.assessment()).unwrap().with_costs(costs).unwrap()
    }

    /// The cost of the plan to a star; `None` if there is none.
    fn cost(&self, star: Star) -> Option<u64> {
        self.planner().plan(star).ok().map(|plan| plan.cost())
    }

    /// The case that some member uses on a criterion.
    fn case_on(&self, criterion: CriterionId) -> Option<Case> {
        self.sheets.iter().find_map(|sheet| chosen(sheet, criterion)?.case())
    }

    /// The places that a criterion can be raised to, and what that costs: read off the rules for each place.
    fn raises(&self, criterion: CriterionId) -> Vec<(usize, u32)> {
        let mut raises = Vec::new();
        for (level, to) in criterion.levels().zip(1..) {
            let somebody_is_below = self.sheets.iter().any(|sheet| place(sheet, criterion) < to);
            let other_case = self.case_on(criterion).is_some_and(|case| level.case() != Some(case));
            if self.fixed.contains(&criterion.code()) || !somebody_is_below || other_case {
                continue;
            }
            match &self.moves {
                None => raises.push((to, 1)),
                Some(moves) => {
                    for (code, choice, cost) in moves {
                        if *code == criterion.code() && *choice == Choice::from(level) {
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
    *Assessment::new(council, sheets, []).unwrap().rate().rating().unwrap()
}

/// Where the chosen level stands among all levels of the criterion, from 1; 0 for none.
pub(crate) fn place(sheet: &ScoreSheet, criterion: CriterionId) -> usize {
    chosen(sheet, criterion)
        .map_or(0, |chosen| criterion.levels().position(|level| level == chosen).unwrap() + 1)
}

/// The choice of the level at a place.
fn choice(criterion: CriterionId, place: usize) -> Choice {
    place.checked_sub(1).map_or(Choice::NONE, |place| Choice::from(criterion.levels().nth(place).unwrap()))
}

/// Everyone below the place is raised to it; `None` if a story is missing.
fn raised(sheets: &[ScoreSheet], criterion: CriterionId, to: usize) -> Option<Vec<ScoreSheet>> {
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
            let to = step.criterion().levels().position(|level| level == step.to()).unwrap() + 1;
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
    let edition = dice.pick(set.editions());
    let council = if members == 1 { Council::self_assessment(edition) } else { Council::new(edition) };
    let tier = if set.regime() == Regime::Decision1048 { Authority::District } else { Authority::Province };
    let attested = if dice.chance(60) { Star::Five } else { dice.pick(Star::ALL) };
    let council = council.with_tier(tier).with_spread_limit(100).with_minima(dice.pick(&COMPUTED));
    if council.must_attest(set.id()) { council.with_attested(attested) } else { council }
}

/// How many members a panel of a regime may have here: 2 to 5, but 5 under 1048.
fn members(set: &CriteriaSet, dice: &mut Dice) -> usize {
    if set.regime() == Regime::Decision1048 { 5 } else { 2 + dice.roll(4) }
}

/// Lowers a criterion, or leaves it, within its case and without breaking the story rule.
fn lowered(sheet: ScoreSheet, criterion: CriterionId, to: usize) -> ScoreSheet {
    let set = sheet.set().criteria_set();
    let to = to.min(place(&sheet, criterion));
    let same_case = choice(criterion, to).case() == chosen(&sheet, criterion).and_then(ocop::LevelId::case);
    let to = if same_case { to } else { 0 };
    let mut lower = sheet;
    if set.story() == Some(criterion) && choice_points(criterion, to) == 0 {
        for told in set.criteria().filter(|criterion| criterion.is_story_only()) {
            lower = lower.with(told.code(), Choice::NONE).unwrap();
        }
    }
    lower.with(criterion.code(), choice(criterion, to)).unwrap()
}

fn choice_points(criterion: CriterionId, place: usize) -> u8 {
    place.checked_sub(1).map_or(0, |place| criterion.levels().nth(place).unwrap().points())
}

/// The lowest score of a star's band under the set's regime.
fn threshold(set: &CriteriaSet, star: Star) -> u8 {
    set.regime().last_edition().rules().bands.from(star)
}

fn any_criterion(set: &CriteriaSet, dice: &mut Dice) -> CriterionId {
    set.criteria().nth(dice.roll(set.criteria().len())).unwrap()
}

/// A sheet near the threshold of a star, with the given criteria at any level, and most minima of the star met on the others.
pub(crate) fn sheet_near(
    set: &'static CriteriaSet,
    star: Star,
    open: &[CriterionId],
    dice: &mut Dice,
) -> ScoreSheet {
    let mut sheet = best_of(set, dice.pick(&[Case::A, Case::B]));
    for criterion in open.iter().copied() {
        let to = if dice.chance(30) { 0 } else { dice.roll(criterion.levels().len()) };
        sheet = lowered(sheet, criterion, to);
    }
    let near = usize::from(threshold(set, star)) + 4;
    let wanted = near.saturating_sub(dice.roll(14));
    let keep_minima = dice.chance(85);
    for _ in 0..200 {
        if usize::from(sheet.total()) <= wanted {
            break;
        }
        let criterion = any_criterion(set, dice);
        let to = dice.roll(criterion.levels().len());
        let lower = lowered(sheet, criterion, to);
        // Losing the story takes every story-only criterion along.
        let loses = |minimum: &Minimum| {
            minimum.star() <= star
                && meets(*minimum, chosen(&sheet, minimum.criterion()))
                && !meets(*minimum, chosen(&lower, minimum.criterion()))
        };
        if open.contains(&criterion) || (keep_minima && set.minima().iter().any(loses)) {
            continue;
        }
        sheet = lower;
    }
    sheet
}

/// The other members see the same product, but not quite.
pub(crate) fn panel_around(sheet: ScoreSheet, members: usize, dice: &mut Dice) -> Vec<ScoreSheet> {
    let set = sheet.set().criteria_set();
    let mut sheets = vec![sheet];
    while sheets.len() < members {
        let mut other = sheet;
        for _ in 0..dice.roll(8) {
            let criterion = any_criterion(set, dice);
            let to = dice.roll(criterion.levels().len() + 1);
            if to <= place(&other, criterion) {
                other = lowered(other, criterion, to);
            } else if choice(criterion, to).case() == chosen(&other, criterion).and_then(ocop::LevelId::case)
            {
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
fn listed(open: &[CriterionId], dice: &mut Dice) -> Vec<(&'static str, Choice, u32)> {
    let dearest = dice.pick(&[2, 4, 9, 60]);
    let mut moves = Vec::new();
    for criterion in open.iter().copied() {
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

/// One assessor's council under the last edition that uses a set, attesting every star where that is asked for.
fn alone(set: &CriteriaSet) -> Council {
    let council = Council::self_assessment(*set.editions().last().unwrap());
    if council.must_attest(set.id()) { council.with_attested(Star::Five) } else { council }
}

/// A planner that starts from nothing.
fn empty(set: &CriteriaSet) -> Planner {
    Planner::new(Assessment::new(alone(set), [ScoreSheet::empty(set)], []).unwrap()).unwrap()
}
