//! What holds of every plan, with every criterion open.

use ocop::Outcome;
use ocop::rating::{MinimaBasis, RecordedResult};
use ocop::rust_decimal::Decimal;
use ocop::upgrade::{Costs, Margin, Obstacle, PlanError, StarGap, WhatIfError, what_if};
use ocop::{
    Assessment, Case, Choice, Council, CriteriaSet, CriterionId, Edition, Ground, GroundKind, LevelId,
    MinimaPolicy, Plan, Planner, Problem, Regime, ScoreSheet, SetId, Star,
};

use super::{
    Dice, Start, alone, any_criterion, carried_out, choice, council, listed, members, panel_around, place,
    rating, sheet_near,
};
use crate::support::{all_sets, best_of, meets, set};

/// Any start: one sheet or a panel, at any distance from a star, costs of either kind, a few criteria fixed.
fn start(set: &'static CriteriaSet, round: u64) -> Start {
    let dice = &mut Dice::of(set, 3_000 + round);
    let star = dice.pick(Star::ALL);
    let sheet = match dice.roll(8) {
        0 => ScoreSheet::empty(set),
        1 => best_of(set, dice.pick(&[Case::A, Case::B])),
        _ => sheet_near(set, star, &[], dice),
    };
    let members = if dice.chance(30) { members(set, dice) } else { 1 };
    let sheets = panel_around(sheet, members, dice);
    let all: Vec<CriterionId> = set.criteria().collect();
    let moves = dice.chance(50).then(|| listed(&all, dice));
    let fixed = all.iter().filter(|_| dice.chance(3)).map(|criterion| criterion.code()).collect();
    Start { council: council(set, members, dice), sheets, fixed, moves }
}

/// Looks at several starts of every set.
fn every_start(rounds: u64, mut look: impl FnMut(&Start, &mut Dice)) {
    for set in all_sets() {
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
        for star in Star::ALL.iter().copied() {
            let Ok(plan) = start.planner().plan(star) else { continue };
            let sheets = carried_out(start, &plan, None).unwrap();
            assert_eq!(plan.sheets(), sheets, "{star:?} of {start:#?}");
            let after = rating(start.council, &sheets);
            assert!(after.star() >= star, "{star:?} of {start:#?}");
            assert_eq!((plan.star(), plan.score()), (after.star(), after.score()), "{star:?} of {start:#?}");

            let cost: u64 = plan.steps().iter().map(|step| u64::from(step.cost())).sum();
            assert_eq!(plan.cost(), cost);
            let gained: u32 = plan.steps().iter().map(|step| step.points().numerator()).sum();
            assert_eq!(after.score().numerator(), start.rating().score().numerator() + gained);
            let places = plan.steps().iter().map(|step| step.criterion().index());
            assert!(places.is_sorted_by(|one, next| one < next), "printed order, each criterion once");

            for step in plan.steps() {
                let to = step.criterion().levels().position(|level| level == step.to()).unwrap() + 1;
                assert!(
                    start.raises(step.criterion()).contains(&(to, step.cost())),
                    "{step:?} of {start:#?}"
                );
                let met = |level: Option<LevelId>| -> Vec<Star> {
                    let met = step.criterion().minima().filter(|minimum| meets(*minimum, level));
                    met.map(|minimum| minimum.star()).collect()
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
        let costs: Vec<_> = Star::ALL.iter().map(|star| start.cost(*star)).collect();
        assert!(costs.is_sorted_by(|lower, higher| at_most(*lower, *higher)), "{costs:?} of {start:#?}");
        let present = start.rating().star();
        for star in Star::ALL.iter().copied().filter(|star| *star <= present) {
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
        let criterion = any_criterion(start.set(), dice);
        let higher: Vec<usize> = (place(&sheet, criterion) + 1..=criterion.levels().len())
            .filter(|to| choice(criterion, *to).case() == start.case_on(criterion))
            .collect();
        let Some(to) = higher.get(dice.roll(higher.len().max(1))) else { return };
        let Ok(raised) = sheet.with(criterion.code(), choice(criterion, *to)) else { return };
        let mut better = start.clone();
        better.sheets[member] = raised;
        for star in Star::ALL.iter().copied() {
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
        for star in Star::ALL.iter().copied() {
            let Ok(plan) = start.planner().plan(star) else { continue };
            // One of the steps, or any criterion.
            let criterion = match plan.steps().len() {
                0 => any_criterion(start.set(), dice).code(),
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
        for star in Star::ALL.iter().copied() {
            let cost = start.cost(star);
            assert!(at_most(cost, fewer.cost(star)), "{star:?}: {:?} of {start:#?}", moves[changed]);
            assert!(at_most(cost, dearer.cost(star)), "{star:?}: {:?} of {start:#?}", moves[changed]);
        }
    });
}

#[test]
fn costs_of_millions_for_each_criterion_add_up_exactly() {
    for set in all_sets() {
        let sheets = vec![ScoreSheet::empty(set)];
        let council = alone(set);
        let last = |criterion: CriterionId| {
            (criterion.code(), choice(criterion, criterion.levels().len()), u32::MAX)
        };
        let moves = Some(set.criteria().map(last).collect());
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
        let council = Council::new(start.council.edition()).with_minima(start.council.minima());
        let one = Start { council, sheets: vec![start.sheets[0]], ..start.clone() };
        let many = Start { council, sheets: vec![start.sheets[0]; 4], ..start.clone() };
        for star in Star::ALL.iter().copied() {
            match (one.planner().plan(star), many.planner().plan(star)) {
                (Ok(one), Ok(many)) => {
                    let steps = |plan: &Plan| -> Vec<_> {
                        plan.steps()
                            .iter()
                            .map(|step| (step.from(), step.to(), step.points(), step.cost()))
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
        for star in Star::ALL.iter().copied() {
            match (start.planner().plan(star), turned.planner().plan(star)) {
                (Ok(one), Ok(other)) => {
                    assert_eq!(one.steps(), other.steps(), "{star:?} of {start:#?}");
                    assert!(one.sheets().iter().eq(other.sheets().iter().rev()));
                }
                (Err(one), Err(other)) => {
                    assert_eq!((one.best(), one.obstacles()), (other.best(), other.obstacles()));
                    assert_eq!(one.highest().steps(), other.highest().steps());
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
    let council = alone(set);
    let criterion = set.criterion("3.2").unwrap();
    let fixed: Vec<&str> =
        set.criteria().filter(|other| *other != criterion).map(CriterionId::code).collect();
    let most = |present: Choice| {
        let sheet = ScoreSheet::from_choices(set, [("3.2", present)]).unwrap();
        let start = Start { council, sheets: vec![sheet], fixed: fixed.clone(), moves: None };
        start.planner().frontier().last().unwrap().score().numerator()
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
    for up_to in Star::ALL.iter().copied() {
        let council = Council::self_assessment(Edition::Decision1048As781).with_attested(up_to);
        let assessment = Assessment::new(council, sheets, []).unwrap();
        let planner = Planner::new(assessment).unwrap();
        assert_eq!(planner.rating().minima_basis(), MinimaBasis::Attested { up_to });
        for star in Star::ALL.iter().copied() {
            let plan = planner.plan(star);
            assert_eq!(plan.is_ok(), star <= up_to);
            if let Err(unreachable) = plan {
                assert_eq!(unreachable.obstacles(), [Obstacle::Attestation { up_to }]);
                assert_eq!(unreachable.highest().star(), up_to);
            }
        }
    }
}

/// Points are never lost by rising: what every plan relies on.
#[test]
fn no_later_level_of_a_case_has_fewer_points() {
    for criterion in all_sets().flat_map(CriteriaSet::criteria) {
        for pair in criterion.levels().collect::<Vec<_>>().windows(2) {
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
    let limited = Council::new(Edition::Decision26).with_spread_limit(5);
    let assessment = Assessment::new(limited, sheets, []).unwrap();
    let planner = Planner::new(assessment).unwrap();
    let plan = planner.plan(Star::Three).unwrap();
    let free = limited.with_spread_limit(100);
    assert_eq!(plan.assessment().rate().code(), "rescore");
    assert_eq!((plan.star(), rating(free, plan.sheets()).star()), (Star::Five, Star::Five));
}

#[test]
fn there_is_no_plan_without_a_rating_nor_with_the_costs_of_another_set() {
    let coffee = set(Regime::Decision26, 13);
    let council = Council::new(Edition::Decision26);
    let sheets = vec![ScoreSheet::empty(coffee); 256];
    let outcome = |assessment: Assessment| match Planner::new(assessment).unwrap_err() {
        error @ PlanError::NotRated { outcome } => {
            assert_eq!((error.code(), error.details().given.as_deref()), ("not_rated", Some(outcome.code())));
            outcome
        }
        other => panic!("{other:?}"),
    };
    let on_a_criterion = Ground::on_criterion(GroundKind::Stopped, coffee.criteria().nth(3).unwrap());
    for (ground, code) in
        [(Ground::of_dossier(GroundKind::Eliminated), "eliminated"), (on_a_criterion, "stopped")]
    {
        let assessment = Assessment::new(council, &sheets[..1], [ground]).unwrap();
        assert_eq!(outcome(assessment).code(), code);
    }
    let apart = [best_of(coffee, Case::A), ScoreSheet::empty(coffee)];
    let assessment = Assessment::new(council.with_spread_limit(99), apart, []).unwrap();
    assert!(matches!(outcome(assessment), Outcome::Rescore(_)));

    let error = Planner::new(Assessment::new(council, sheets.as_slice(), []).unwrap()).unwrap_err();
    assert_eq!((error.code(), error.details().given.as_deref()), ("too_many_members", Some("256")));

    let planner = Planner::new(Assessment::new(council, &sheets[..255], []).unwrap()).unwrap();
    assert_eq!(planner.plan(Star::Five).unwrap().sheets().len(), 255);
    for other in [set(Regime::Decision26, 12), set(Regime::Decision148, 13), set(Regime::Decision1048, 13)] {
        let error = planner.clone().with_costs(Costs::listed(other)).unwrap_err();
        let PlanError::OtherSet(sets) = error else { panic!("{error:?}") };
        assert_eq!((sets.given(), sets.needed(), error.code()), (other.id(), coffee.id(), "other_set"));
    }
}

/// A council's part means say nothing of any criterion, so there is no level to raise.
#[test]
fn there_is_no_plan_from_a_result_on_record_but_a_gap() {
    let coffee = set(Regime::Decision26, 13);
    let parts = [3_300, 2_100, 3_200].map(|hundredths| Decimal::new(hundredths, 2));
    let result = RecordedResult::new(coffee, parts).unwrap();
    let council = Council::new(Edition::Decision26).with_attested(Star::Three);
    let assessment = Assessment::on_record(council, result, []).unwrap();
    let rating = *assessment.rate().rating().unwrap();
    assert_eq!(Margin::of(&assessment).unwrap_err(), PlanError::OnRecord);
    assert_eq!(what_if(&assessment, &[]).unwrap_err(), WhatIfError::Start(PlanError::OnRecord));
    let error = Planner::new(assessment).unwrap_err();
    assert_eq!((error, error.code()), (PlanError::OnRecord, "on_record"));

    let gap = StarGap::to(&rating, Star::Five);
    assert_eq!((gap.points().to_string().as_str(), gap.attested()), ("4.00", Some(Star::Three)));
    assert!(!StarGap::to(&rating, Star::Four).is_closed() && StarGap::to(&rating, Star::Three).is_closed());
}

/// What a council would declare at other levels is its own to say; under another policy the same sheets are planned for.
#[test]
fn there_is_no_plan_where_the_council_declares_its_minima_but_a_gap() {
    let coffee = set(Regime::Decision26, 13);
    let council = Council::new(Edition::Decision26);
    let declaring = council.with_minima(MinimaPolicy::Declared);
    let packaging = coffee.criterion("2.2").unwrap().minima().next();
    let assessment = Assessment::declared(declaring, [best_of(coffee, Case::A)], packaging, []).unwrap();
    let rating = *assessment.rate().rating().unwrap();
    assert_eq!(Margin::of(&assessment).unwrap_err(), PlanError::DeclaredMinima);
    assert_eq!(what_if(&assessment, &[]).unwrap_err(), WhatIfError::Start(PlanError::DeclaredMinima));
    let sheets = assessment.sheets().to_vec();
    let error = Planner::new(assessment).unwrap_err();
    assert_eq!((error, error.code()), (PlanError::DeclaredMinima, "declared_minima"));

    let gap = StarGap::to(&rating, Star::Three);
    assert!(gap.points().is_zero() && gap.minima().iter().eq(packaging));
    let planner = Planner::new(Assessment::new(council, sheets, []).unwrap()).unwrap();
    assert_eq!(planner.rating().star(), Star::Five);
}

/// Where there are no minima to declare the policy changes nothing.
#[test]
fn a_council_that_declares_minima_where_there_are_none_is_planned_for() {
    let council = |minima| Council::self_assessment(Edition::Decision1048).with_minima(minima);
    for id in SetId::of(Regime::Decision1048).filter(|set| set.governs(Edition::Decision1048)) {
        let sheets = [ScoreSheet::empty(id)];
        let declared = Assessment::declared(council(MinimaPolicy::Declared), sheets, [], []).unwrap();
        let computed = Assessment::new(council(MinimaPolicy::Majority), sheets, []).unwrap();
        let [declared, computed] = [declared, computed].map(|start| Planner::new(start).unwrap());
        for star in Star::ALL.iter().copied() {
            let (declared, computed) = (declared.plan(star).unwrap(), computed.plan(star).unwrap());
            assert_eq!((declared.steps(), declared.rating()), (computed.steps(), computed.rating()));
        }
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
    let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, []).unwrap();
    let plan = |costs: Costs, star| {
        Planner::new(assessment.clone())
            .unwrap()
            .with_costs(costs)
            .unwrap()
            .plan(star)
            .map(|plan| plan.cost())
    };
    let mut costs = Costs::each_criterion(set);
    assert_eq!(plan(costs.clone(), Star::Five).unwrap(), 2);
    costs.add("2.2", Choice::level(4), 10).unwrap();
    assert_eq!(plan(costs.clone(), Star::Three).unwrap(), 10);
    assert!(plan(costs, Star::Four).is_err());
}

#[test]
fn a_move_by_the_handle_of_its_level_is_the_move_by_its_code() {
    for set in all_sets() {
        let (mut by_code, mut by_level) = (Costs::listed(set), Costs::listed(set));
        for (level, cost) in set.criteria().rev().flat_map(CriterionId::levels).zip(0..) {
            by_code.add(level.criterion().code(), Choice::from(level), cost).unwrap();
            by_level.add_level(level, cost).unwrap();
            let error = by_level.add_level(level, cost).unwrap_err();
            assert_eq!(
                (error.code(), error.details().criterion.as_deref()),
                ("repeated_move", Some(level.criterion().code()))
            );
        }
        assert_eq!(by_code, by_level);
        assert!(by_code.moves().map(|(level, _)| level).eq(set.criteria().flat_map(CriterionId::levels)));
    }
    let elsewhere = set(Regime::Decision148, 13).criteria().next().unwrap().levels().next().unwrap();
    let error = Costs::listed(set(Regime::Decision26, 13)).add_level(elsewhere, 1).unwrap_err();
    assert_eq!(error.code(), "other_set");
}

/// Of two sheets that bound what is possible nothing is planned beyond the lower one, and what lies within is found as if nothing else were
/// printed: the moves listed are those above nobody's bound.
#[test]
fn a_plan_within_bounds_is_the_best_of_those_that_stay_below_every_members_bound() {
    let (mut reached, mut bound) = (0, 0);
    every_start(6, |start, dice| {
        // Everyone's bound is somewhere above where they stand.
        let bounds: Vec<ScoreSheet> =
            start.sheets.iter().map(|sheet| raised_a_little(*sheet, start, dice)).collect();
        let within = |level: LevelId| {
            bounds.iter().all(|bound| {
                let most = bound.level(level.criterion()).unwrap();
                most.is_some_and(|most| level <= most && level.case() == most.case())
            })
        };
        let levels = start.set().criteria().flat_map(CriterionId::levels).filter(|level| within(*level));
        let moves = levels.map(|level| (level.criterion().code(), Choice::from(level), 1));
        let inside = Start { moves: Some(moves.collect()), fixed: Vec::new(), ..start.clone() };
        let free = Start { moves: None, ..inside.clone() };
        for star in Star::ALL.iter().copied() {
            let Ok(plan) = inside.planner().plan(star) else {
                bound += u32::from(free.cost(star).is_some());
                continue;
            };
            assert_eq!(plan.cost(), u64::try_from(plan.steps().len()).unwrap());
            assert!(at_most(free.cost(star), Some(plan.cost())));
            for ((after, before), bound) in plan.sheets().iter().zip(&start.sheets).zip(&bounds) {
                for criterion in start.set().criteria() {
                    let after = place(after, criterion);
                    assert!(after <= place(bound, criterion), "{criterion}: {star:?} of {inside:#?}");
                    assert!(after >= place(before, criterion));
                }
            }
            reached += u32::from(!plan.steps().is_empty());
        }
    });
    assert!(reached > 100 && bound > 100, "{reached} reached, {bound} out of bounds");
}

/// The same sheet with some criteria raised, each within the case that the panel uses.
fn raised_a_little(sheet: ScoreSheet, start: &Start, dice: &mut Dice) -> ScoreSheet {
    let mut higher = sheet;
    for criterion in start.set().criteria() {
        let case = start.case_on(criterion);
        let above = (place(&sheet, criterion) + 1..=criterion.levels().len())
            .filter(|to| case.is_none() || choice(criterion, *to).case() == case);
        let above: Vec<usize> = above.collect();
        if !above.is_empty() && dice.chance(60) {
            let to = choice(criterion, above[dice.roll(above.len())]);
            higher = higher.with(criterion.code(), to).unwrap_or(higher);
        }
    }
    higher
}
