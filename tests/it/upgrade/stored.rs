//! Planner, plans and answers are kept in JSON, CBOR and postcard, and read back as they were.

use core::fmt::Debug;

use ocop::crosswalk::{CriterionChange, SetComparison};
use ocop::upgrade::{Costs, FrontierPoint, Margin, StarGap, Unreachable, what_if};
use ocop::{Assessment, Case, Choice, Council, Edition, Plan, Planner, Regime, ScoreSheet, SetId, Star};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{Dice, Start, council, listed, members, panel_around, sheet_near};
use crate::support::{best_of, set};

/// Reads a value back from every format.
fn kept<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> T {
    let json = serde_json::to_string(value).unwrap();
    let read: T = serde_json::from_str(&json).unwrap();
    assert_eq!(read, *value, "{json}");
    assert_eq!(serde_json::to_string(&read).unwrap(), json);

    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).unwrap();
    assert_eq!(ciborium::from_reader::<T, _>(cbor.as_slice()).unwrap(), *value);

    let postcard = postcard::to_allocvec(value).unwrap();
    assert_eq!(postcard::from_bytes::<T>(&postcard).unwrap(), *value);
    read
}

/// Any start, of every kind of costs.
fn start(id: SetId, round: u64) -> Start {
    let set = id.criteria_set();
    let dice = &mut Dice::of(set, 7_000 + round);
    let star = dice.pick(Star::ALL);
    let sheet = if dice.chance(15) { ScoreSheet::empty(set) } else { sheet_near(set, star, &[], dice) };
    let members = if dice.chance(40) { members(set, dice) } else { 1 };
    let sheets = panel_around(sheet, members, dice);
    let moves = dice.chance(60).then(|| listed(&set.criteria().collect::<Vec<_>>(), dice));
    let fixed = set.criteria().filter(|_| dice.chance(10)).map(ocop::CriterionId::code).collect();
    Start { council: council(set, members, dice), sheets, fixed, moves }
}

#[test]
fn a_stored_planner_gives_the_same_plans_and_every_answer_reads_back() {
    let (mut plans, mut obstacles) = (0, 0);
    for id in SetId::all() {
        for round in 0..3 {
            let start = start(id, round);
            let planner = start.planner();
            let again: Planner = kept(&planner);
            kept(planner.costs());
            assert_eq!(kept::<Vec<FrontierPoint>>(&planner.frontier()), again.frontier());
            for star in Star::ALL.iter().copied() {
                let answer = planner.plan(star);
                assert_eq!(answer, again.plan(star));
                match answer {
                    Ok(plan) => {
                        plans += plan.steps().len();
                        kept(&plan);
                    }
                    Err(unreachable) => {
                        obstacles += unreachable.obstacles().len();
                        kept(&unreachable);
                    }
                }
                kept(&StarGap::to(planner.rating(), star));
            }
            kept(&Margin::of(planner.assessment()).unwrap());
            let better = what_if(planner.assessment(), &[("1.1", Choice::level(1))]);
            kept(&better.or_else(|_| what_if(planner.assessment(), &[])).unwrap());
        }
    }
    assert!(plans > 1_000 && obstacles > 300, "{plans} steps, {obstacles} obstacles");
}

#[test]
fn a_comparison_of_sets_reads_back() {
    for comparison in SetId::all().flat_map(SetComparison::with_successors) {
        kept(&comparison);
        kept::<Vec<CriterionChange>>(&comparison.changes().collect());
    }
}

/// A sheet of coffee that lacks packaging and sales, and a plan for it.
pub(super) fn coffee() -> (Planner, Plan) {
    let coffee = set(Regime::Decision26, 13);
    let best = best_of(coffee, Case::A);
    let sheets = [best.with("2.2", 1).unwrap(), best.with("2.2", 2).unwrap().with("4.1", 1).unwrap()];
    let mut costs = Costs::listed(coffee);
    costs.add("2.2", Choice::level(3), 20).unwrap().add("4.1", Choice::level(2), 7).unwrap();
    let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, []).unwrap();
    let planner = Planner::new(assessment).unwrap().with_costs(costs).unwrap();
    let plan = planner.plan(Star::Three).unwrap();
    (planner, plan)
}

#[test]
fn a_plan_is_stored_with_its_fields_under_a_name_and_version() {
    let (_, plan) = coffee();
    let stored = serde_json::to_value(&plan).unwrap();
    assert_eq!(stored["format"], "ocop.plan/1");
    assert_eq!((&stored["target"], &stored["star"], &stored["cost"]), (&json!(3), &json!(3), &json!(27)));
    let steps = stored["steps"].as_array().unwrap();
    assert_eq!(steps.len(), 2);
    let mut step = steps[0].clone();
    let text = step.as_object_mut().unwrap().remove("text").unwrap();
    assert!(
        text["vi"].as_str().unwrap().contains("chi phí 20")
            && text["en"].as_str().unwrap().contains("cost 20")
    );
    assert_eq!(
        step,
        json!({
            "criterion": "2026/13/2.2", "from": "2026/13/2.2:1", "to": "2026/13/2.2:3",
            "points": {"sum": 3, "of": 2, "mean": "1.50"}, "cost": 20, "members": 2, "minima": ["2026/13/2.2:3"],
        })
    );
    assert_eq!(
        stored["basis"][0],
        json!({"act": "26", "annex": null, "article": 7, "clause": 5, "point": null, "reading": null})
    );
    assert_eq!(stored["assessment"]["sheets"].as_array().unwrap().len(), 2);
}

#[test]
fn costs_are_stored_as_moves_to_levels_and_fixed_criteria() {
    let (planner, _) = coffee();
    let mut costs = planner.costs().clone();
    costs.fix("3.1").unwrap();
    assert_eq!(
        serde_json::to_value(&costs).unwrap(),
        json!({
            "set": "2026/13",
            "moves": [{"to": "2026/13/2.2:3", "cost": 20}, {"to": "2026/13/4.1:2", "cost": 7}],
            "fixed": ["2026/13/3.1"],
        })
    );
    let each = Costs::each_criterion(SetId::all().next().unwrap());
    assert_eq!(serde_json::to_value(&each).unwrap()["moves"], Value::Null);
}

/// What is read when a field of a stored value is changed.
fn changed<T: Serialize + DeserializeOwned>(value: &T, pointer: &str, to: Value) -> Result<T, String> {
    let mut stored = serde_json::to_value(value).unwrap();
    *stored.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = to;
    serde_json::from_value(stored).map_err(|error| error.to_string())
}

#[test]
fn a_stored_plan_that_contradicts_itself_is_refused() {
    let (_, plan) = coffee();
    for (pointer, to) in [
        ("/format", json!("ocop.plan/2")),
        ("/target", json!(4)),
        ("/star", json!(4)),
        ("/cost", json!(26)),
        ("/score", json!({"sum": 190, "of": 2, "mean": "95.00"})),
        ("/steps/0/criterion", json!("2026/13/2.3")),
        ("/steps/0/from", json!("2026/13/2.2:3")),
        ("/steps/0/from", json!("2026/13/4.1:1")),
        ("/steps/0/to", json!("2026/13/2.2:4")),
        ("/steps/0/to", json!("2026/12/2.2:3")),
        ("/steps/0/members", json!(3)),
        ("/steps/0/members", json!(0)),
        ("/steps/0/points/sum", json!(1)),
        ("/steps/0/points/sum", json!(5)),
        ("/steps/0/points/of", json!(3)),
        ("/steps/0/minima", json!([])),
        ("/steps", json!([])),
        ("/assessment/sheets/0/levels/2.2", json!(1)),
        ("/assessment/grounds", json!([{"kind": "stopped", "criterion": null}])),
        ("/assessment/council/minima", json!("declared")),
    ] {
        assert!(changed(&plan, pointer, to.clone()).is_err(), "{pointer} as {to}");
    }
    // Prose is for readers without the library, and a newer writer may add fields.
    assert_eq!(changed(&plan, "/steps/0/text/en", json!("anything")).unwrap(), plan);
    let mut newer = serde_json::to_value(&plan).unwrap();
    newer["steps"][0]["evidence"] = json!(["photographs"]);
    newer["made_by"] = json!("a later version");
    assert_eq!(serde_json::from_value::<Plan>(newer).unwrap(), plan);
}

#[test]
fn a_stored_planner_is_checked_as_a_new_one_and_takes_no_unknown_field() {
    let (planner, _) = coffee();
    for (pointer, to) in [
        ("/format", json!("ocop.planner/0")),
        ("/costs/set", json!("2026/12")),
        ("/costs/moves/0/to", json!("2026/12/2.2:3")),
        ("/costs/moves/1/to", json!("2026/13/2.2:3")),
        ("/costs/moves/1/cost", json!(-1)),
        ("/costs/moves/1/cost", json!(4_294_967_296_u64)),
        ("/costs/moves/1/cost", json!(1.5)),
        ("/costs/fixed", json!(["2026/12/1.1"])),
        ("/costs/fixed", json!(["2026/13/99"])),
        ("/assessment/grounds", json!([{"kind": "eliminated", "criterion": null}])),
    ] {
        assert!(changed(&planner, pointer, to.clone()).is_err(), "{pointer} as {to}");
    }
    for object in ["", "/costs", "/costs/moves/0", "/assessment"] {
        let mut stored = serde_json::to_value(&planner).unwrap();
        stored.pointer_mut(object).unwrap()["extra"] = json!(1);
        assert!(serde_json::from_value::<Planner>(stored).is_err(), "an unknown field in {object:?}");
    }
    // A list of the fields' values is no planner.
    let listed = json!(["ocop.planner/1", planner.assessment(), planner.costs()]);
    assert!(serde_json::from_value::<Planner>(listed).is_err());
}

#[test]
fn a_stored_answer_that_contradicts_itself_is_refused() {
    let (planner, _) = coffee();
    let unreachable: Unreachable = planner.plan(Star::Four).unwrap_err();
    for (pointer, to) in [
        ("/target", json!(3)),
        ("/set", json!("2026/12")),
        ("/edition", json!("148")),
        ("/best", json!({"sum": 2, "of": 2, "mean": "1.00"})),
        ("/obstacles", json!([])),
        ("/obstacles/0/code", json!("points")),
        ("/obstacles/0/star", json!(3)),
        ("/obstacles/0/reason", json!("no_reason")),
        ("/obstacles/0/minimum", json!("2026/12/4.1:3")),
    ] {
        assert!(changed(&unreachable, pointer, to.clone()).is_err(), "{pointer} as {to}");
    }

    let gap = StarGap::to(planner.rating(), Star::Four);
    for (pointer, to) in [
        ("/target", json!(5)),
        ("/points/sum", json!(1)),
        ("/minima", json!([])),
        ("/attested", json!(3)),
        ("/closed", json!(true)),
    ] {
        assert!(changed(&gap, pointer, to.clone()).is_err(), "{pointer} as {to}");
    }

    let coffee = set(Regime::Decision26, 13);
    let best = Assessment::new(Council::new(Edition::Decision26), [best_of(coffee, Case::A)], []).unwrap();
    let margin = Margin::of(&best).unwrap();
    for (pointer, to) in [
        ("/spare", json!(11)),
        ("/each_member", json!(9)),
        ("/one_member", json!(9)),
        ("/critical/0", json!("2026/12/2.2:3")),
        ("/rating/members", json!(null)),
    ] {
        assert!(changed(&margin, pointer, to.clone()).is_err(), "{pointer} as {to}");
    }

    let answer = what_if(&best, &[("2.2", Choice::level(1))]).unwrap();
    for (pointer, to) in [
        ("/sum", json!(3)),
        ("/newly_unmet", json!([])),
        ("/newly_met", json!(["2026/13/2.2:3"])),
        ("/after/set", json!("2026/12")),
    ] {
        assert!(changed(&answer, pointer, to.clone()).is_err(), "{pointer} as {to}");
    }
}

#[test]
fn a_stored_comparison_that_contradicts_itself_is_refused() {
    let comparison = SetComparison::with_successor("2023/13".parse().unwrap()).unwrap();
    for (pointer, to) in [
        ("/format", json!("ocop.set-comparison/9")),
        ("/to", json!("2026/12")),
        ("/from", json!("2026/13")),
        ("/changes", json!([])),
        ("/changes/0/change", json!("appeared")),
        ("/changes/0/topic", json!("packaging")),
        ("/changes/0/to", json!("2026/13/1.2")),
        ("/changes/0/changed", json!(["place"])),
    ] {
        assert!(changed(&comparison, pointer, to.clone()).is_err(), "{pointer} as {to}");
    }
}

/// Errors are written too, with their code and place.
#[test]
fn an_error_is_written_with_its_code_and_text() {
    let mut costs = Costs::listed(set(Regime::Decision26, 26));
    let error = costs.add("8", Choice::level(2), 1).unwrap_err();
    let stored = serde_json::to_value(&error).unwrap();
    assert_eq!((&stored["code"], &stored["criterion"]), (&json!("missing_case"), &json!("8")));
    assert_eq!(stored["text"]["en"], error.to_string());
}
