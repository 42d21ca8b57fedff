//! What holds of every plan, with every criterion open.

use ocop::rating::MinimaBasis;
use ocop::upgrade::{Costs, PlanError, Planner, Unreachable};
use ocop::{
    Assessment, Case, Choice, Council, CriteriaSet, Criterion, Edition, Ground, GroundKind, Level, Regime,
    ScoreSheet, Star,
};

use super::{
    Dice, Start, best_of, carried_out, choice, council, listed, members, panel_around, place, rating,
    sheet_near,
};
use crate::support::set;

/// Any start: one sheet or a panel, at any distance from a star, costs of either kind, a few criteria fixed.
fn start(set: &'static CriteriaSet, round: u64) -> Start {
    let dice = &mut Dice::of(set, 3_000 + round);
    let star = dice.pick(&Star::ALL);
    let sheet = match dice.roll(8) {
        0 => ScoreSheet::empty(set),
        1 => best_of(set, dice.pick(&[Case::A, Case::B])),
        _ => sheet_near(set, star, &[], dice),
    };
    let members = if dice.chance(30) { members(set, dice) } else { 1 };
    let sheets = panel_around(sheet, members, dice);
    let all: Vec<&Criterion> = set.criteria().iter().collect();
    let moves = dice.chance(50).then(|| listed(&all, dice));
    let fixed = all.iter().filter(|_| dice.chance(3)).map(|criterion| criterion.code()).collect();
    Start { council: council(set, members, dice), sheets, fixed, moves }
}

/// Looks at several starts of every set.
fn every_start(rounds: u64, mut look: impl FnMut(&Start, &mut Dice)) {
    for set in CriteriaSet::all() {
        for round in 0..rounds {
            look(&start(set, round), &mut Dice::of(set, 4_000 + round));
        }
    }
}

/// A cost at most as high as another; what cannot be had is dearer than everything.
fn at_most(one: Option<u64>, other: Option<u64>) -> bool {
    one.unwrap_or(u64::MAX) <= other.unwrap_or(u64::MAX)
}

#[test]
fn a_plan_carried_out_reaches_the_star_at_its_cost_and_no_step_of_it_can_be_left_out() {
    let mut steps = 0;
    every_start(6, |start, _| {
        for star in Star::ALL {
            let Ok(plan) = start.planner().plan(star) else { continue };
            let sheets = carried_out(start, &plan, None).unwrap();
            assert_eq!(plan.sheets(), sheets, "{star:?} of {start:#?}");
            let after = rating(start.council, &sheets);
            assert!(after.star() >= star, "{star:?} of {start:#?}");
            assert_eq!((plan.star(), plan.score()), (after.star(), after.score()), "{star:?} of {start:#?}");

            let cost: u64 = plan.steps().iter().map(|step| u64::from(step.cost())).sum();
            assert_eq!(plan.cost(), cost);
            let gained: u32 = plan.steps().iter().map(|step| step.points().sum()).sum();
            assert_eq!(after.score().sum(), start.rating().score().sum() + gained);
            let places = plan.steps().iter().map(|step| step.criterion().index());
            assert!(places.is_sorted_by(|one, next| one < next), "printed order, each criterion once");

            for step in plan.steps() {
                let to = step
                    .criterion()
                    .levels()
                    .iter()
                    .position(|level| std::ptr::eq(level, step.to()))
                    .unwrap()
                    + 1;
                assert!(
                    start.raises(step.criterion()).contains(&(to, step.cost())),
                    "{step:?} of {start:#?}"
                );
                let met = |level: Option<&Level>| -> Vec<Star> {
                    step.criterion()
                        .minima()
                        .filter(|minimum| minimum.is_met_by(level))
                        .map(|minimum| minimum.star())
                        .collect()
                };
                let (before, after) = (met(step.from()), met(Some(step.to())));
                let new: Vec<Star> = step.minima().map(|minimum| minimum.star()).collect();
                assert_eq!([before, new].concat(), after, "{step:?}");
            }
            for left_out in 0..plan.steps().len() {
                if let Some(sheets) = carried_out(start, &plan, Some(left_out)) {
                    assert!(
                        rating(start.council, &sheets).star() < star,
                        "{left_out} of {plan:#?} of {start:#?}"
                    );
                }
                steps += 1;
            }
        }
    });
    assert!(steps > 5_000, "{steps}");
}

#[test]
fn a_higher_target_never_costs_less() {
    every_start(6, |start, _| {
        let costs = Star::ALL.map(|star| start.cost(star));
        assert!(costs.is_sorted_by(|lower, higher| at_most(*lower, *higher)), "{costs:?} of {start:#?}");
        let present = start.rating().star();
        for star in Star::ALL.into_iter().filter(|star| *star <= present) {
            let plan = start.planner().plan(star).unwrap();
            assert!(plan.steps().is_empty() && plan.cost() == 0 && plan.sheets() == start.sheets);
        }
    });
}

/// A cost is that of getting to a level, from wherever one stands, so the same list serves the raised start: whoever is at the level
/// already need not pay. Only choosing a case where none was chosen closes doors.
#[test]
fn raising_a_present_level_never_makes_a_plan_dearer() {
    let mut cheaper = 0;
    every_start(12, |start, dice| {
        let member = dice.roll(start.sheets.len());
        let sheet = start.sheets[member];
        let criterion = &start.set().criteria()[dice.roll(start.set().criteria().len())];
        let higher: Vec<usize> = (place(&sheet, criterion) + 1..=criterion.levels().len())
            .filter(|to| choice(criterion, *to).case() == start.case_on(criterion))
            .collect();
        let Some(to) = higher.get(dice.roll(higher.len().max(1))) else { return };
        let Ok(raised) = sheet.with(criterion.code(), choice(criterion, *to)) else { return };
        let mut better = start.clone();
        better.sheets[member] = raised;
        for star in Star::ALL {
            let (before, after) = (start.cost(star), better.cost(star));
            assert!(at_most(after, before), "{star:?}: {criterion:?} to {to} for {member} of {start:#?}");
            cheaper += u32::from(after != before);
        }
    });
    assert!(cheaper > 100, "{cheaper}");
}

#[test]
fn fixing_a_criterion_never_makes_a_plan_cheaper() {
    let (mut dearer, mut lost) = (0, 0);
    every_start(6, |start, dice| {
        for star in Star::ALL {
            let Ok(plan) = start.planner().plan(star) else { continue };
            // One of the steps, or any criterion.
            let criterion = match plan.steps().len() {
                0 => start.set().criteria()[dice.roll(start.set().criteria().len())].code(),
                steps => plan.steps()[dice.roll(steps)].criterion().code(),
            };
            let mut fixed = start.clone();
            fixed.fixed.push(criterion);
            let after = fixed.cost(star);
            assert!(at_most(Some(plan.cost()), after), "{star:?}: {criterion} of {start:#?}");
            dearer += u32::from(after.is_some_and(|cost| cost > plan.cost()));
            lost += u32::from(after.is_none());
            if let Ok(without) = fixed.planner().plan(star) {
                assert!(without.steps().iter().all(|step| step.criterion().code() != criterion));
            }
        }
    });
    assert!(dearer > 50 && lost > 50, "{dearer} dearer, {lost} lost");
}

#[test]
fn a_move_more_never_makes_a_plan_dearer_and_a_dearer_move_never_cheaper() {
    every_start(6, |start, dice| {
        let Some(moves) = &start.moves else { return };
        if moves.is_empty() {
            return;
        }
        let changed = dice.roll(moves.len());
        let (mut fewer, mut dearer) = (start.clone(), start.clone());
        fewer.moves.as_mut().unwrap().remove(changed);
        let cost = &mut dearer.moves.as_mut().unwrap()[changed].2;
        *cost = cost.saturating_add(3);
        for star in Star::ALL {
            let cost = start.cost(star);
            assert!(at_most(cost, fewer.cost(star)), "{star:?}: {:?} of {start:#?}", moves[changed]);
            assert!(at_most(cost, dearer.cost(star)), "{star:?}: {:?} of {start:#?}", moves[changed]);
        }
    });
}

#[test]
fn costs_of_millions_for_each_criterion_add_up_exactly() {
    for set in CriteriaSet::all() {
        let sheets = vec![ScoreSheet::empty(set)];
        let council = Council::self_assessment(set.regime().last_edition());
        let last = |criterion: &'static Criterion| {
            (criterion.code(), choice(criterion, criterion.levels().len()), u32::MAX)
        };
        let moves = Some(set.criteria().iter().map(last).collect());
        let start = Start { council, sheets, fixed: Vec::new(), moves };
        let plan = start.planner().plan(Star::Five).unwrap();
        assert_eq!(plan.cost(), u64::from(u32::MAX) * u64::try_from(plan.steps().len()).unwrap());
        assert!(plan.steps().len() > 10 && plan.score().reaches(90));
        let frontier = start.planner().frontier();
        let last = frontier.last().unwrap();
        assert_eq!(u64::from(u32::MAX) * u64::try_from(set.criteria().len()).unwrap(), last.cost());
    }
}

#[test]
fn a_panel_that_agrees_is_planned_for_like_one() {
    every_start(4, |start, _| {
        if start.set().regime() == Regime::Decision1048 {
            return;
        }
        let council = Council::new(start.council.edition()).minima(start.council.minima_policy());
        let one = Start { council, sheets: vec![start.sheets[0]], ..start.clone() };
        let many = Start { council, sheets: vec![start.sheets[0]; 4], ..start.clone() };
        for star in Star::ALL {
            match (one.planner().plan(star), many.planner().plan(star)) {
                (Ok(one), Ok(many)) => {
                    let steps = |plan: &ocop::upgrade::Plan| -> Vec<_> {
                        plan.steps()
                            .iter()
                            .map(|step| {
                                (step.criterion(), Choice::from(Some(step.to())), step.points(), step.cost())
                            })
                            .collect()
                    };
                    assert_eq!(steps(&one), steps(&many), "{star:?} of {start:#?}");
                    assert_eq!((one.score(), one.star()), (many.score(), many.star()));
                }
                (Err(one), Err(many)) => {
                    assert_eq!((one.best(), one.obstacles()), (many.best(), many.obstacles()));
                }
                (one, many) => panic!("{one:?} beside {many:?}: {star:?} of {start:#?}"),
            }
        }
    });
}

#[test]
fn the_order_of_the_members_and_of_the_moves_is_irrelevant() {
    every_start(4, |start, _| {
        let mut turned = start.clone();
        turned.sheets.reverse();
        if let Some(moves) = &mut turned.moves {
            moves.reverse();
        }
        assert_eq!(start.planner().frontier(), turned.planner().frontier());
        for star in Star::ALL {
            match (start.planner().plan(star), turned.planner().plan(star)) {
                (Ok(one), Ok(other)) => {
                    assert_eq!(one.steps(), other.steps(), "{star:?} of {start:#?}");
                    assert!(one.sheets().iter().eq(other.sheets().iter().rev()));
                }
                (Err(one), Err(other)) => {
                    assert_eq!((one.best(), one.obstacles()), (other.best(), other.obstacles()));
                    let highest =
                        |unreachable: &Unreachable| unreachable.highest().map(|plan| plan.steps().to_vec());
                    assert_eq!(highest(&one), highest(&other));
                }
                (one, other) => panic!("{one:?} beside {other:?}: {star:?} of {start:#?}"),
            }
        }
    });
}

#[test]
fn a_case_already_chosen_is_kept_and_one_not_yet_chosen_is_the_plan_s_choice() {
    // Criterion 3.2 of 2019: case a has 1 and 2 points, case b 0 and 1.
    let set = set(Regime::Decision1048, 1);
    let council = Council::self_assessment(Edition::Decision1048As781);
    let criterion = set.criterion("3.2").unwrap();
    let fixed: Vec<&str> =
        set.criteria().iter().filter(|other| *other != criterion).map(Criterion::code).collect();
    let most = |present: Choice| {
        let sheet = ScoreSheet::from_choices(set, [("3.2", present)]).unwrap();
        let start = Start { council, sheets: vec![sheet], fixed: fixed.clone(), moves: None };
        start.planner().frontier().last().unwrap().score().sum()
    };
    assert_eq!(most(Choice::NONE), 2);
    assert_eq!(most(Choice::in_case(Case::A, 1)), 2);
    assert_eq!(most(Choice::in_case(Case::B, 1)), 1);
    assert_eq!(most(Choice::in_case(Case::B, 2)), 1);
}

#[test]
fn attested_minima_bound_the_star_whatever_the_points() {
    let set = set(Regime::Decision1048, 13);
    let sheets = [best_of(set, Case::A)];
    for up_to in Star::ALL {
        let council = Council::self_assessment(Edition::Decision1048As781).attesting(up_to);
        let assessment = Assessment::new(council, &sheets, &[]).unwrap();
        let planner = Planner::new(&assessment).unwrap();
        assert_eq!(planner.rating().minima_basis(), MinimaBasis::Attested { up_to });
        for star in Star::ALL {
            let plan = planner.plan(star);
            assert_eq!(plan.is_ok(), star <= up_to);
            if let Err(unreachable) = plan {
                assert_eq!(unreachable.obstacles(), [ocop::upgrade::Obstacle::Attestation { up_to }]);
                assert_eq!(unreachable.highest().unwrap().star(), up_to);
            }
        }
    }
}

/// Points are never lost by rising: what every plan relies on.
#[test]
fn no_later_level_of_a_case_has_fewer_points() {
    for criterion in CriteriaSet::all().flat_map(CriteriaSet::criteria) {
        for pair in criterion.levels().windows(2) {
            assert!(
                pair[0].case() != pair[1].case() || pair[0].points() <= pair[1].points(),
                "{criterion:?}"
            );
        }
    }
}

/// The members' totals may drift apart on the way: the plan says what the sheets then are worth, and leaves the spread to the council.
#[test]
fn a_plan_says_the_star_of_its_sheets_even_where_their_spread_would_have_them_scored_again() {
    // An has 96 points, Bình 94; but on criterion 4.1 An stands below the minimum for three stars, and raising it raises An alone.
    let set = set(Regime::Decision26, 13);
    let best = best_of(set, Case::A);
    let sheets = [
        best.with("4.1", 1).unwrap(),
        best.with("1.2", Choice::NONE).unwrap().with("4.3", Choice::NONE).unwrap(),
    ];
    let limited = Council::new(Edition::Decision26).spread(ocop::council::SpreadRule::Limit(5));
    let assessment = Assessment::new(limited, &sheets, &[]).unwrap();
    let planner = Planner::new(&assessment).unwrap();
    let plan = planner.plan(Star::Three).unwrap();
    let free = limited.spread(ocop::council::SpreadRule::Limit(100));
    assert_eq!(Assessment::new(limited, plan.sheets(), &[]).unwrap().rate().code(), "rescore");
    assert_eq!((plan.star(), rating(free, plan.sheets()).star()), (Star::Five, Star::Five));
}

#[test]
fn there_is_no_plan_without_a_rating_nor_with_the_costs_of_another_set() {
    let coffee = set(Regime::Decision26, 13);
    let council = Council::new(Edition::Decision26);
    let sheets = vec![ScoreSheet::empty(coffee); 256];
    for (grounds, code) in [
        ([Ground::of_dossier(GroundKind::Eliminated)], "eliminated"),
        ([Ground::on_criterion(GroundKind::Stopped, &coffee.criteria()[3])], "stopped"),
    ] {
        let assessment = Assessment::new(council, &sheets[..1], &grounds).unwrap();
        let error = Planner::new(&assessment).unwrap_err();
        assert_eq!((error, error.code()), (PlanError::NotRated { outcome: code }, "not_rated"));
    }
    let apart = [best_of(coffee, Case::A), ScoreSheet::empty(coffee)];
    let assessment =
        Assessment::new(council.spread(ocop::council::SpreadRule::Limit(99)), &apart, &[]).unwrap();
    assert_eq!(Planner::new(&assessment).unwrap_err(), PlanError::NotRated { outcome: "rescore" });

    let assessment = Assessment::new(council, &sheets, &[]).unwrap();
    let error = Planner::new(&assessment).unwrap_err();
    assert_eq!((error, error.code()), (PlanError::TooManyMembers { members: 256 }, "too_many_members"));

    let assessment = Assessment::new(council, &sheets[..255], &[]).unwrap();
    let planner = Planner::new(&assessment).unwrap();
    assert_eq!(planner.plan(Star::Five).unwrap().sheets().len(), 255);
    for other in [set(Regime::Decision26, 12), set(Regime::Decision148, 13), set(Regime::Decision1048, 13)] {
        let error = planner.clone().with_costs(Costs::listed(other)).unwrap_err();
        assert_eq!((error, error.code()), (PlanError::OtherSet, "mixed_sets"));
    }
}

#[test]
fn a_move_that_cannot_be_is_refused_with_its_code() {
    let tourism = set(Regime::Decision26, 26);
    let mut costs = Costs::each_criterion(tourism);
    costs.add("1.1", Choice::level(2), 7).unwrap().add("8", Choice::in_case(Case::B, 2), 7).unwrap();
    let before = format!("{costs:?}");
    for (code, to, refused) in [
        ("1.99", Choice::level(1), "unknown_criterion"),
        ("1", Choice::level(1), "unknown_criterion"),
        ("1.1", Choice::level(99), "unknown_level"),
        ("1.1", Choice::level(u64::MAX), "unknown_level"),
        ("1.1", Choice::NONE, "unknown_level"),
        ("8", Choice::in_case(Case::A, 0), "unknown_level"),
        ("8", Choice::in_case(Case::A, 3), "unknown_level"),
        ("8", Choice::level(2), "missing_case"),
        ("1.1", Choice::in_case(Case::A, 2), "unexpected_case"),
        ("1.1", Choice::level(2), "repeated_move"),
        ("8", Choice::in_case(Case::B, 2), "repeated_move"),
    ] {
        let error = costs.add(code, to, 1).unwrap_err();
        assert_eq!(error.code(), refused, "{code} to {to}: {error}");
        assert!(error.to_string().contains(code), "{error}");
    }
    assert_eq!(costs.fix("1.99").unwrap_err().code(), "unknown_criterion");
    assert_eq!(format!("{costs:?}"), before, "what is refused changes nothing");
}

#[test]
fn the_first_move_added_makes_the_list_the_only_moves() {
    let set = set(Regime::Decision26, 13);
    let sheets = [best_of(set, Case::A).with("2.2", 1).unwrap().with("7", 1).unwrap()];
    let assessment = Assessment::new(Council::new(Edition::Decision26), &sheets, &[]).unwrap();
    let plan = |costs: Costs, star| {
        Planner::new(&assessment).unwrap().with_costs(costs).unwrap().plan(star).map(|plan| plan.cost())
    };
    let mut costs = Costs::each_criterion(set);
    assert_eq!(plan(costs.clone(), Star::Five).unwrap(), 2);
    costs.add("2.2", Choice::level(4), 10).unwrap();
    assert_eq!(plan(costs.clone(), Star::Three).unwrap(), 10);
    assert!(plan(costs, Star::Four).is_err());
}
