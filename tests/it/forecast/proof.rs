//! What must be proven: beside every other way, and by what must hold of any proof.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use ocop::crosswalk::{Forecast, ProofCourse, ProofKind, StarProof};
use ocop::upgrade::Costs;
use ocop::{Case, Choice, Council, CriterionId, Lang, LevelId, Rating, Say as _, ScoreSheet, Star};

use super::{best, coffee, earlier_sets, forecast, of_sheet, rating};
use crate::support::chosen;
use crate::upgrade::{Dice, place};

/// More ways than this are not enumerated.
const MOST_WAYS: usize = 600;

/// The moves that are possible: the criterion, the place of the level, and the price.
type Moves = BTreeMap<CriterionId, Vec<(usize, u64)>>;

/// One of the ways: where each criterion is raised to (0 if it stays), and what that comes to.
#[derive(Clone, Debug)]
struct Way {
    places: Vec<usize>,
    cost: u64,
    sheets: Vec<ScoreSheet>,
    rating: Rating,
}

impl Way {
    fn raised(&self) -> Vec<usize> {
        (0..self.places.len()).filter(|at| self.places[*at] > 0).collect()
    }

    fn sum(&self) -> u32 {
        self.rating.score().numerator()
    }

    fn reaches(&self, star: Star) -> bool {
        self.rating.star() >= star
    }
}

fn place_of(level: LevelId) -> usize {
    level.criterion().levels().position(|own| own == level).unwrap() + 1
}

/// Where a member ends who stands somewhere when everybody is raised to a place, as far as a bound lets them.
fn after(sheet: &ScoreSheet, bound: Option<&ScoreSheet>, criterion: CriterionId, to: usize) -> usize {
    let most = bound.map_or(usize::MAX, |bound| place(bound, criterion));
    place(sheet, criterion).max(to.min(most))
}

/// Whether somebody can be raised to a place itself.
fn leads_to(sheets: &[ScoreSheet], bound: Option<&[ScoreSheet]>, criterion: CriterionId, to: usize) -> bool {
    let case_at = |place: usize| place.checked_sub(1).and_then(|place| criterion.levels().nth(place)?.case());
    let used = sheets.iter().find_map(|sheet| chosen(sheet, criterion)?.case());
    (0..sheets.len()).any(|member| {
        let bound = bound.map(|bound| &bound[member]);
        let open = bound.is_none_or(|bound| case_at(place(bound, criterion)) == case_at(to));
        place(&sheets[member], criterion) < to
            && after(&sheets[member], bound, criterion, to) == to
            && open
            && used.is_none_or(|case| case_at(to) == Some(case))
    })
}

/// Every combination of moves that leaves valid sheets.
fn every_way(
    council: Council,
    sheets: &[ScoreSheet],
    bound: Option<&[ScoreSheet]>,
    moves: &Moves,
) -> Vec<Way> {
    let set = sheets[0].set().criteria_set();
    let mut ways: Vec<(Vec<usize>, u64)> = vec![(Vec::new(), 0)];
    for criterion in set.criteria() {
        let mut longer = Vec::new();
        for (places, cost) in ways {
            longer.push(([places.as_slice(), &[0]].concat(), cost));
            for (to, price) in moves.get(&criterion).into_iter().flatten() {
                if leads_to(sheets, bound, criterion, *to) {
                    longer.push(([places.as_slice(), &[*to]].concat(), cost + price));
                }
            }
        }
        ways = longer;
    }
    let carried_out = |places: &[usize]| -> Option<Vec<ScoreSheet>> {
        let mut raised = Vec::new();
        for (member, sheet) in sheets.iter().enumerate() {
            let bound = bound.map(|bound| &bound[member]);
            let level = |criterion: CriterionId| {
                let to = after(sheet, bound, criterion, places[criterion.index()]);
                let to = if places[criterion.index()] == 0 { place(sheet, criterion) } else { to };
                to.checked_sub(1).and_then(|place| criterion.levels().nth(place))
            };
            let chosen = set.criteria().map(|criterion| (criterion.code(), Choice::from(level(criterion))));
            raised.push(ScoreSheet::from_choices(set, chosen).ok()?);
        }
        Some(raised)
    };
    let way = |(places, cost): (Vec<usize>, u64)| {
        let sheets = carried_out(&places)?;
        let rating = rating(council, &sheets);
        Some(Way { places, cost, sheets, rating })
    };
    ways.into_iter().filter_map(way).collect()
}

/// Cheapest, then fewest criteria, then most points, then the later level at the first criterion where two differ.
fn best_way(ways: &[Way], star: Star) -> Option<&Way> {
    let there = ways.iter().filter(|way| way.reaches(star));
    there.min_by_key(|way| (way.cost, way.raised().len(), Reverse(way.sum()), Reverse(way.places.clone())))
}

/// Of the ways that cost as much and raise the same criteria the one with the fewest points.
fn leanest<'a>(ways: &'a [Way], like: &Way, star: Star) -> &'a Way {
    let alike = |way: &&Way| way.reaches(star) && way.cost == like.cost && way.raised() == like.raised();
    ways.iter().filter(alike).min_by_key(|way| (way.sum(), Reverse(way.places.clone()))).unwrap()
}

/// The sheets with every move made that is possible, but for points that need a story where none is told.
fn everything_proven(forecast: &Forecast, moves: &Moves) -> Vec<ScoreSheet> {
    let (certain, possible) = (forecast.certain().sheets(), forecast.possible().sheets());
    let set = certain[0].set().criteria_set();
    let highest: BTreeMap<CriterionId, usize> = moves
        .iter()
        .filter_map(|(criterion, moves)| {
            let open = moves.iter().map(|(to, _)| *to);
            Some((*criterion, open.filter(|to| leads_to(certain, Some(possible), *criterion, *to)).max()?))
        })
        .collect();
    let mut sheets = Vec::new();
    for (sheet, most) in certain.iter().zip(possible) {
        let level = |criterion: CriterionId| {
            let to = highest.get(&criterion).copied().unwrap_or(0);
            after(sheet, Some(most), criterion, to).checked_sub(1).and_then(|at| criterion.levels().nth(at))
        };
        let points = |level: Option<LevelId>| level.map_or(0, LevelId::points);
        let story = set.story().is_none_or(|story| points(level(story)) > 0);
        let told = |criterion: CriterionId| {
            let lapses = !story && criterion.is_story_only() && points(level(criterion)) > 0;
            if lapses { chosen(sheet, criterion) } else { level(criterion) }
        };
        sheets.push(super::sheet_of(set, told));
    }
    sheets
}

/// A few criteria that can be moved, the others not, in one of three cost modes; the same as costs and as moves. Most are such as lead to a
/// star.
fn few_moves(forecast: &Forecast, target: Star, dice: &mut Dice) -> (Costs, Moves) {
    let set = forecast.crosswalk().to().criteria_set();
    let open: Vec<CriterionId> = forecast
        .criteria()
        .iter()
        .filter(|one| one.certain() != one.possible())
        .map(|one| one.criterion())
        .collect();
    let any: Vec<CriterionId> = set.criteria().collect();
    let mut free: Vec<CriterionId> = Vec::new();
    let all = forecast.proof(target);
    if dice.chance(85)
        && all.steps().iter().map(|step| step.criterion().levels().len() + 1).product::<usize>() <= MOST_WAYS
    {
        free.extend(all.steps().iter().map(|step| step.criterion()));
    } else if dice.chance(30) {
        free.extend(set.criteria().filter(|one| one.is_story_only() || set.story() == Some(*one)));
    }
    let mut ways: usize = free.iter().map(|criterion| criterion.levels().len() + 1).product();
    let many = free.len() + 1 + dice.roll(3);
    for _ in 0..20 {
        let among = if dice.chance(75) && !open.is_empty() { &open } else { &any };
        let criterion = dice.pick(among);
        let more = ways * (criterion.levels().len() + 1);
        if free.len() < many && !free.contains(&criterion) && more <= MOST_WAYS {
            free.push(criterion);
            ways = more;
        }
    }
    let mode = dice.roll(3);
    let mut moves = Moves::new();
    for criterion in &free {
        for to in 1..=criterion.levels().len() {
            let price = match mode {
                0 => Some(1),
                1 => Some(1 + dice.roll(3)),
                _ => dice.chance(70).then(|| dice.roll(4)),
            };
            if let Some(price) = price {
                moves.entry(*criterion).or_default().push((to, u64::try_from(price).unwrap()));
            }
        }
    }
    let costs = if mode == 0 {
        let mut costs = Costs::each_criterion(set);
        for criterion in set.criteria().filter(|criterion| !free.contains(criterion)) {
            costs.fix(criterion.code()).unwrap();
        }
        costs
    } else {
        let mut costs = Costs::listed(set);
        for (criterion, moves) in &moves {
            for (to, price) in moves {
                let level = criterion.levels().nth(to - 1).unwrap();
                costs.add_level(level, u32::try_from(*price).unwrap()).unwrap();
            }
        }
        costs
    };
    (costs, moves)
}

/// Where each criterion is raised to, and the levels that suffice.
fn places(proof: &StarProof, least: bool) -> Vec<usize> {
    let set = proof.assessment().set().criteria_set();
    let mut places = vec![0; set.criteria().len()];
    for step in proof.steps() {
        places[step.criterion().index()] = place_of(if least { step.least() } else { step.to() });
    }
    places
}

#[test]
fn no_other_way_is_better() {
    let mut courses: BTreeMap<ProofCourse, usize> = BTreeMap::new();
    let mut lean = 0;
    for set in earlier_sets() {
        for round in 0..24 {
            let (forecast, mut dice) = forecast(set, round);
            let target =
                dice.pick(&[Star::Two, Star::Three, Star::Three, Star::Three, Star::Four, Star::Five]);
            let (costs, moves) = few_moves(&forecast, target, &mut dice);
            let proof = forecast.proof_with(target, &costs).unwrap();
            *courses.entry(proof.course()).or_default() += 1;
            let council = forecast.certain().council();
            let (certain, possible) = (forecast.certain().sheets(), forecast.possible().sheets());

            let proven = everything_proven(&forecast, &moves);
            assert_eq!(*proof.provable(), rating(council, &proven));
            let ways = every_way(council, certain, Some(possible), &moves);
            if let Some(best) = best_way(&ways, target) {
                assert!(proof.is_enough() && proof.gap().is_closed());
                assert_eq!(
                    (proof.cost(), places(&proof, false)),
                    (best.cost, best.places.clone()),
                    "{proof:?}"
                );
                assert_eq!(proof.assessment().sheets(), best.sheets);
                let leanest = leanest(&ways, best, target);
                assert_eq!(places(&proof, true), leanest.places);
                lean += usize::from(leanest.places != best.places);
                assert!(proof.steps().iter().all(|step| step.kind() == ProofKind::Proof));
                continue;
            }
            assert!(!proof.is_enough() && !proof.gap().is_closed());
            let beyond = every_way(council, &proven, None, &moves);
            let Some(improved) = best_way(&beyond, target) else {
                assert_eq!(proof.course(), ProofCourse::OutOfReach);
                assert_eq!((proof.steps(), proof.assessment().sheets()), ([].as_slice(), proven.as_slice()));
                let unreachable = proof.unreachable().unwrap();
                assert_eq!(unreachable.target(), target);
                let most = beyond.iter().map(Way::sum).max().unwrap();
                assert_eq!(unreachable.best().numerator(), most);
                continue;
            };
            assert_eq!(proof.course(), ProofCourse::Improvement);
            let criteria: Vec<usize> = proof.improvements().map(|step| step.criterion().index()).collect();
            assert_eq!(criteria, improved.raised());

            // What is improved is paid for: to its level, and to lower ones beyond the possible at the same price.
            let mut paid = moves.clone();
            for at in improved.raised() {
                let criterion = certain[0].set().criteria_set().criteria().nth(at).unwrap();
                let to = improved.places[at];
                let from = proven.iter().map(|sheet| place(sheet, criterion)).min().unwrap();
                let own = paid.get_mut(&criterion).unwrap();
                let price = own.iter().find(|(place, _)| *place == to).unwrap().1;
                let case = |place: usize| criterion.levels().nth(place - 1).unwrap().case();
                own.retain(|(place, cost)| {
                    *place > to || (*cost == price && from < *place && case(*place) == case(to))
                });
                for (place, cost) in own.iter_mut() {
                    *cost = if *place <= to { 0 } else { *cost };
                }
            }
            let ways = every_way(council, certain, Some(&improved.sheets), &paid);
            let best = best_way(&ways, target).unwrap();
            assert_eq!(proof.cost(), improved.cost + best.cost);
            assert_eq!(places(&proof, false), best.places);
            assert_eq!(places(&proof, true), leanest(&ways, best, target).places);
            assert_eq!(proof.assessment().sheets(), best.sheets);
        }
    }
    assert!(ProofCourse::ALL.iter().all(|course| courses[course] > 25), "{courses:?}");
    assert!(lean > 25, "{lean}");
}

#[test]
fn proofs_suffice_exactly_where_the_possible_rating_has_the_star() {
    let mut counts: BTreeMap<ProofCourse, usize> = BTreeMap::new();
    for set in earlier_sets() {
        for round in 100..115 {
            let (forecast, _) = forecast(set, round);
            for star in Star::ALL.iter().copied() {
                let proof = forecast.proof(star);
                *counts.entry(proof.course()).or_default() += 1;
                assert_eq!(proof.provable(), forecast.bounds().possible());
                assert_eq!(proof.is_enough(), star <= forecast.bounds().possible().star());
                assert_eq!(
                    proof.course() == ProofCourse::Certain,
                    star <= forecast.bounds().certain().star()
                );
                assert_eq!(
                    proof.is_enough(),
                    proof.improvements().count() == 0 && proof.unreachable().is_none()
                );
                assert_eq!(proof.cost(), u64::try_from(proof.steps().len()).unwrap());
                let gap = proof.gap();
                assert_eq!(gap.rating().score(), forecast.bounds().possible().score());
                assert!(gap.minima().iter().eq(forecast.bounds().possible().all_unmet().up_to(star).iter()));
                if proof.unreachable().is_none() {
                    assert!(proof.rating().star() >= star);
                }
            }
        }
    }
    let in_use = [ProofCourse::Certain, ProofCourse::Proofs, ProofCourse::Improvement];
    assert!(in_use.iter().all(|course| counts[course] > 100), "{counts:?}");
    // With every move possible only a case that brings too few points keeps a star out of reach.
    assert!(counts.get(&ProofCourse::OutOfReach).is_none_or(|count| *count < 40), "{counts:?}");
}

#[test]
fn keeping_a_lower_star_never_needs_more_proofs() {
    let mut compared = 0;
    for set in earlier_sets() {
        for round in 200..215 {
            let (forecast, mut dice) = forecast(set, round);
            let (few, _) = few_moves(&forecast, Star::Three, &mut dice);
            for costs in [Costs::each_criterion(forecast.crosswalk().to()), few] {
                let enough: Vec<StarProof> = Star::ALL
                    .iter()
                    .map(|star| forecast.proof_with(*star, &costs).unwrap())
                    .filter(StarProof::is_enough)
                    .collect();
                for pair in enough.windows(2) {
                    assert!(pair[0].target() < pair[1].target());
                    assert!(pair[0].cost() <= pair[1].cost());
                    compared += usize::from(pair[0].cost() < pair[1].cost());
                }
            }
        }
    }
    assert!(compared > 200, "{compared}");
}

#[test]
fn each_proof_is_needed_and_within_what_is_possible() {
    let mut proofs = 0;
    for set in earlier_sets() {
        for round in 300..315 {
            let (forecast, _) = forecast(set, round);
            let Some(keep) = forecast.keep() else { continue };
            let council = forecast.certain().council();
            let (certain, possible) = (forecast.certain().sheets(), forecast.possible().sheets());
            for (sheet, most) in keep.assessment().sheets().iter().zip(possible) {
                for criterion in sheet.set().criteria_set().criteria() {
                    let improves = keep.improvements().any(|step| step.criterion() == criterion);
                    assert!(improves || chosen(sheet, criterion) <= chosen(most, criterion));
                }
            }
            for step in keep.steps() {
                let one = forecast.criterion(step.criterion().code()).unwrap();
                assert!(
                    one.certain() <= step.from()
                        && step.from() < Some(step.least())
                        && step.least() <= step.to()
                );
                match step.kind() {
                    ProofKind::Proof => assert!(Some(step.to()) <= one.possible()),
                    ProofKind::Improvement => assert!(
                        possible.iter().any(|sheet| chosen(sheet, step.criterion()) < Some(step.to()))
                    ),
                }
                let below = certain.iter().filter(|sheet| chosen(sheet, step.criterion()) < Some(step.to()));
                assert!(usize::from(step.members().get()) <= below.count());
                proofs += 1;
            }
            // Without one of the proofs the star is not reached.
            for without in keep.proofs() {
                let mut sheets = Vec::new();
                for (sheet, after) in certain.iter().zip(keep.assessment().sheets()) {
                    let set = sheet.set().criteria_set();
                    let level =
                        |at: CriterionId| chosen(if at == without.criterion() { sheet } else { after }, at);
                    sheets.push(super::told(set, &level));
                }
                assert!(rating(council, &sheets).star() < keep.target(), "{without:?} is not needed");
            }
        }
    }
    assert!(proofs > 500, "{proofs}");
}

#[test]
fn the_levels_that_suffice_reach_the_star() {
    let mut lower = 0;
    for set in earlier_sets() {
        for round in 400..415 {
            let (forecast, _) = forecast(set, round);
            for star in [Star::Three, Star::Four, Star::Five] {
                let proof = forecast.proof(star);
                if !proof.is_enough() {
                    continue;
                }
                let (certain, possible) = (forecast.certain().sheets(), forecast.possible().sheets());
                let mut sheets = Vec::new();
                for (sheet, most) in certain.iter().zip(possible) {
                    let level = |at: CriterionId| {
                        let step = proof.steps().iter().find(|step| step.criterion() == at);
                        let to = step.map_or(0, |step| place_of(step.least()));
                        after(sheet, Some(most), at, to)
                            .checked_sub(1)
                            .and_then(|place| at.levels().nth(place))
                    };
                    sheets.push(super::sheet_of(sheet.set().criteria_set(), level));
                }
                assert!(rating(forecast.certain().council(), &sheets).star() >= star);
                lower += proof.steps().iter().filter(|step| step.least() < step.to()).count();
            }
        }
    }
    assert!(lower > 200, "{lower}");
}

#[test]
fn a_star_under_three_is_not_kept_and_five_is_the_highest() {
    for star in Star::ALL.iter().copied() {
        let mut found = false;
        for round in 0..200 {
            let (forecast, _) = forecast(coffee(), round);
            if forecast.then().star() != star {
                continue;
            }
            found = true;
            assert_eq!(forecast.keep().map(|keep| keep.target()), (star >= Star::Three).then_some(star));
            assert_eq!(forecast.rise().map(|rise| rise.target()), star.next());
            if let Some(keep) = forecast.keep() {
                assert_eq!(keep, forecast.proof(star));
            }
        }
        assert!(found || star == Star::One, "no sheet of {star:?}");
    }
    assert_eq!(of_sheet(ScoreSheet::empty(coffee())).keep(), None);
}

#[test]
fn members_are_raised_as_far_as_is_possible_for_each() {
    // 148 found packaging of level 4 by two members, of level 2 by one: nothing is open there, and the majority decides.
    let sheets = [best(coffee()), best(coffee()), best(coffee()).with("2.b", 2).unwrap()];
    let council = Council::new(coffee().editions()[0]);
    let forecast = Forecast::new(ocop::Assessment::new(council, sheets, []).unwrap()).unwrap();
    let keep = forecast.keep().unwrap();
    assert_eq!((keep.target(), keep.course()), (Star::Five, ProofCourse::Proofs));
    assert!(keep.steps().iter().all(|step| step.criterion().code() != "2.2"));

    // One of three found less of the idea of the product: level 4 can be proven for the others alone.
    let sheets = [best(coffee()), best(coffee()), best(coffee()).with("2.a", 2).unwrap()];
    let forecast = Forecast::new(ocop::Assessment::new(council, sheets, []).unwrap()).unwrap();
    let keep = forecast.keep().unwrap();
    let idea = keep.steps().iter().find(|step| step.criterion().code() == "2.1").unwrap();
    assert_eq!((idea.to().position(), idea.members().get(), idea.points().numerator()), (4, 2, 2));
    let after: Vec<u8> = keep
        .assessment()
        .sheets()
        .iter()
        .map(|sheet| chosen(sheet, idea.criterion()).map_or(0, LevelId::position))
        .collect();
    assert_eq!(after, [4, 4, 2]);
}

#[test]
fn a_proof_is_said_in_both_languages_without_a_word_of_the_other() {
    let forecast = of_sheet(best(coffee()).with("2.b", 1).unwrap());
    let proof = forecast.proof(Star::Three);
    let lines = |lang| proof.text(lang).to_string().lines().map(String::from).collect::<Vec<_>>();
    let (vi, en) = (lines(Lang::Vi), lines(Lang::En));
    assert_eq!((vi.len(), en.len()), (4, 4));
    assert!(vi[0].starts_with("Cải thiện 2.2 Đóng gói, bao bì: ít nhất mức 3 ("), "{}", vi[0]);
    assert!(vi[1].starts_with("Chứng minh 4.1 Khu vực phân phối chính: ít nhất mức 2 ("), "{}", vi[1]);
    assert!(vi[2].contains("hiện chưa chắc chắn mức nào; đạt yêu cầu tối thiểu 3 sao; có thể đến mức 3, thêm 5,00 điểm [Phụ lục II Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026]"));
    assert!(vi[3].starts_with(
        "Chỉ chứng minh thì chưa đạt 3 sao: phải cải thiện 1 tiêu chí và chứng minh 2 tiêu chí;"
    ));
    assert!(
        en[3].starts_with("Proofs alone do not reach 3 stars: improve 1 criterion and prove 2 criteria;")
    );
    assert!(en.iter().all(|line| line.is_ascii() || line.contains("QĐ-TTg")));

    let certain = of_sheet(best(coffee())).proof(Star::Two);
    assert_eq!(
        certain.text(Lang::En).to_string(),
        format!("2 stars for certain, with {} points: nothing more must be proven", certain.rating().score())
    );
    let mut nothing = Costs::listed(forecast.crosswalk().to());
    nothing.fix("9").unwrap();
    let none = forecast.proof_with(Star::Three, &nothing).unwrap();
    assert_eq!(none.course(), ProofCourse::OutOfReach);
    assert_eq!(none.text(Lang::Vi).to_string(), none.unreachable().unwrap().text(Lang::Vi).to_string());
}

#[test]
fn where_no_case_was_chosen_a_proof_chooses_the_one_with_more_points() {
    let tourism = crate::support::set(ocop::Regime::Decision148, 26);
    let sheet = crate::support::best_of(tourism, Case::A).with("8", Choice::NONE).unwrap();
    let forecast = of_sheet(sheet);
    let mut costs = Costs::listed(forecast.crosswalk().to());
    for level in ["a1", "a2", "b1", "b2", "b3"] {
        let _ = costs.add("8", level.parse::<Choice>().unwrap(), 1);
    }
    assert_eq!(costs.moves().count(), 4);
    let proof = forecast.proof_with(Star::Five, &costs).unwrap();
    let gained = proof.provable().score().numerator() - forecast.bounds().certain().score().numerator();
    let level: LevelId = "2026/26/8:a2".parse().unwrap();
    assert_eq!(gained, u32::from(level.points()));
    // Nothing is open where the old sheets use the other case.
    let other = crate::support::best_of(tourism, Case::B).with("8", "b1".parse::<Choice>().unwrap()).unwrap();
    let proof = of_sheet(other).proof_with(Star::Five, &costs).unwrap();
    assert_eq!(proof.provable(), of_sheet(other).bounds().certain());
}
