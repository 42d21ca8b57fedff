//! Stored plans and answers: what breaks one condition alone is refused. And what they say.

use ocop::upgrade::{Margin, Obstacle, Unreachable, what_if};
use ocop::{
    Assessment, Authority, Case, Choice, Council, CriteriaSet, Edition, Ground, GroundKind, Lang,
    MinimaPolicy, Minimum, Planner, Rating, Regime, Say as _, ScoreSheet, Star,
};
use serde_json::{Value, json};

use super::empty;
use super::stored::coffee;
use crate::round_trip::with_fields;
use crate::support::{best_of, good_sheet_of, set};

fn set_13() -> &'static CriteriaSet {
    set(Regime::Decision26, 13)
}

fn assessed(sheets: Vec<ScoreSheet>) -> Assessment {
    Assessment::new(Council::new(Edition::Decision26), sheets, []).unwrap()
}

fn rating_of(assessment: &Assessment) -> Rating {
    *assessment.rate().rating().unwrap()
}

/// The rating of a sheet by a council that declared every minimum met.
fn declared(sheet: ScoreSheet) -> Value {
    let council = Council::new(Edition::Decision26).with_minima(MinimaPolicy::Declared);
    let assessment = Assessment::declared(council, [sheet], Vec::<Minimum>::new(), []).unwrap();
    json!(rating_of(&assessment))
}

#[test]
fn a_margin_is_one_of_sheets_and_its_critical_minima_are_those_of_the_star() {
    let four = Margin::of(&assessed(vec![good_sheet_of(set_13(), 89, Star::Five)])).unwrap();
    assert_eq!((four.star(), four.rating().all_unmet().is_empty()), (Star::Four, true));
    let of = |star| json!([set_13().minima().iter().find(|minimum| minimum.star() == star).unwrap()]);
    assert!(with_fields(&four, &[("critical", of(Star::Four))]).is_some());
    // It is met, but four stars do not ask for it.
    assert!(with_fields(&four, &[("critical", of(Star::Five))]).is_none());

    // What the council declares is not computed, and has no margin.
    let best = best_of(set_13(), Case::A);
    let margin = Margin::of(&assessed(vec![best])).unwrap();
    let none_critical = ("critical", json!([]));
    assert!(with_fields(&margin, std::slice::from_ref(&none_critical)).is_some());
    assert!(with_fields(&margin, &[none_critical, ("rating", declared(best))]).is_none());
}

#[test]
fn a_difference_is_one_between_ratings_of_the_same_council_with_computed_minima() {
    let best = best_of(set_13(), Case::A);
    let same = what_if(&assessed(vec![best]), &[]).unwrap();
    let one = json!(rating_of(&assessed(vec![best])));
    assert!(with_fields(&same, &[("before", one.clone()), ("after", one)]).is_some());
    assert!(with_fields(&same, &[("before", declared(best)), ("after", declared(best))]).is_none());
    let two = json!(rating_of(&assessed(vec![best; 2])));
    assert!(with_fields(&same, &[("after", two), ("sum", json!(100))]).is_none(), "of two members");
}

#[test]
fn a_plan_is_read_for_at_most_255_members() {
    let best = best_of(set_13(), Case::A);
    let plan = Planner::new(assessed(vec![best])).unwrap().plan(Star::Two).unwrap();
    for (members, reads) in [(2, true), (254, true), (255, true), (256, false), (257, false)] {
        let assessment = assessed(vec![best; members]);
        let score = json!(rating_of(&assessment).score());
        let read = with_fields(&plan, &[("assessment", json!(assessment)), ("score", score)]);
        assert_eq!(read.is_some(), reads, "{members} members");
    }
}

#[test]
fn the_steps_of_a_plan_stand_once_each_in_printed_order() {
    let (_, plan) = coffee();
    let [first, second] = plan.steps() else { panic!("two steps: {plan:?}") };
    let with = |steps: &[_], cost: u64| with_fields(&plan, &[("steps", json!(steps)), ("cost", json!(cost))]);
    assert_eq!(with(&[*first, *second], 27), Some(plan.clone()));
    assert_eq!(with(&[*second, *first], 27), None, "in another order");
    assert_eq!(with(&[*first, *first, *second], 47), None, "one twice");
    assert_eq!(with(&[*first, *second, *second], 34), None, "one twice");
}

#[test]
fn a_step_rises_on_one_criterion_within_one_case() {
    let (_, plan) = coffee();
    let step = plan.steps()[0];
    for (from, minima, reads) in [
        ("2026/13/2.2:1", json!(["2026/13/2.2:3"]), true),
        ("2026/13/2.2:2", json!(["2026/13/2.2:3"]), true),
        ("2026/13/2.2:3", json!([]), false),
        ("2026/13/2.2:4", json!([]), false),
        ("2026/13/2.1:1", json!(["2026/13/2.2:3"]), false),
    ] {
        let read = with_fields(&step, &[("from", json!(from)), ("minima", minima)]);
        assert_eq!(read.is_some(), reads, "from {from} to {}", step.to());
    }
    for (from, to, reads) in [
        ("2026/26/8:a1", "2026/26/8:a2", true),
        ("2026/26/8:b1", "2026/26/8:b2", true),
        ("2026/26/8:a1", "2026/26/8:b2", false),
        ("2026/26/8:a2", "2026/26/8:b1", false),
    ] {
        let fields = [
            ("criterion", json!("2026/26/8")),
            ("from", json!(from)),
            ("to", json!(to)),
            ("minima", json!([])),
        ];
        assert_eq!(with_fields(&step, &fields).is_some(), reads, "from {from} to {to}");
    }
}

/// An obstacle as it is stored.
#[expect(clippy::needless_pass_by_value, reason = "values are written where they are used")]
fn obstacle(minimum: Option<&str>, star: Option<Star>, short: Option<Value>) -> Value {
    let code = match (minimum, &short) {
        (Some(_), _) => "minimum",
        (None, Some(_)) => "points",
        (None, None) => "attestation",
    };
    let reason = minimum.map(|_| "no_move");
    json!({
        "code": code, "minimum": minimum, "star": star, "reason": reason, "short": short, "text": {"vi": "", "en": ""},
    })
}

#[test]
fn an_obstacle_of_points_is_that_some_are_missing() {
    let short = |sum: u32, mean: &str| obstacle(None, None, Some(json!({"sum": sum, "of": 2, "mean": mean})));
    assert!(serde_json::from_value::<Obstacle>(short(1, "0.50")).is_ok());
    assert!(serde_json::from_value::<Obstacle>(short(0, "0.00")).is_err());
}

#[test]
fn what_is_out_of_reach_has_a_highest_plan_of_the_same_council_below_it() {
    let (planner, _) = coffee();
    let four = planner.plan(Star::Four).unwrap_err();
    assert_eq!(with_fields(&four, &[]).as_ref(), Some(&four));
    let highest = four.highest().score();
    assert!(planner.rating().score() < highest && highest <= four.best());
    assert_eq!(four.highest().star(), Star::Three);

    let packaging = json!([obstacle(Some("2026/13/2.2:3"), Some(Star::Three), None)]);
    assert!(with_fields(&four, &[("obstacles", packaging.clone())]).is_some());
    let three = [("obstacles", packaging), ("target", json!(3))];
    assert!(with_fields(&four, &three).is_none(), "the highest plan reaches three stars");
    let one_member = ("best", json!({"sum": 100, "of": 1, "mean": "100.00"}));
    assert!(with_fields(&four, &[one_member]).is_none(), "the plan is of two members");
    let lower = ("best", json!(planner.rating().score()));
    assert!(with_fields(&four, &[lower]).is_none(), "the highest plan has more points than the best");
    assert!(with_fields(&four, &[("best", json!(highest))]).is_some());

    // The same set under the decision before it was amended.
    let set = set(Regime::Decision148, 13);
    let sheet = best_of(set, Case::A).with("2.b", 1).unwrap();
    let amended = Edition::Decision148As1489;
    let assessment = Assessment::new(Council::self_assessment(amended), [sheet], []).unwrap();
    let nothing = ocop::upgrade::Costs::listed(set);
    let planner = Planner::new(assessment).unwrap().with_costs(nothing).unwrap();
    let unreachable = planner.plan(Star::Five).unwrap_err();
    assert!(with_fields(&unreachable, &[("edition", json!(amended))]).is_some());
    assert!(with_fields(&unreachable, &[("edition", json!(Edition::Decision148))]).is_none());
}

#[test]
fn an_attestation_in_the_way_is_one_up_to_a_lower_star() {
    let set = set(Regime::Decision1048, 1);
    let council = Council::self_assessment(Edition::Decision1048As781)
        .with_tier(Authority::District)
        .with_attested(Star::Three);
    let planner = Planner::new(Assessment::new(council, [best_of(set, Case::A)], []).unwrap()).unwrap();
    let four: Unreachable = planner.plan(Star::Four).unwrap_err();
    assert_eq!(four.obstacles(), [Obstacle::Attestation { up_to: Star::Three }]);
    for (up_to, reads) in [(Star::Two, true), (Star::Three, true), (Star::Four, false), (Star::Five, false)] {
        let obstacles = json!([obstacle(None, Some(up_to), None)]);
        assert_eq!(with_fields(&four, &[("obstacles", obstacles)]).is_some(), reads, "up to {up_to}");
    }
}

#[test]
fn a_point_of_the_frontier_says_its_cost_and_score() {
    let (planner, _) = coffee();
    let frontier = planner.frontier();
    assert!(frontier.len() > 2);
    for point in frontier {
        let (cost, score) = (point.cost(), point.score());
        assert_eq!(point.text(Lang::En).to_string(), format!("cost {cost}: {score} points"));
        let vi = score.text(Lang::Vi).to_string();
        assert_eq!(point.text(Lang::Vi).to_string(), format!("chi phí {cost}: {vi} điểm"));
    }
}

#[test]
fn a_step_says_which_level_it_leaves() {
    let (_, plan) = coffee();
    assert_eq!(
        plan.steps()[0].text(Lang::En).to_string(),
        "2.2 Packaging: level 1 → level 3 (Packed creatively, in attractive packaging); +1.50 points, cost 20; meets the minimum for 3 stars [Decision 26/2026/QĐ-TTg, Annex II]"
    );
    let plan = empty(set_13()).plan(Star::Three).unwrap();
    let step = plan.steps().iter().find(|step| step.criterion().code() == "2.2").unwrap();
    assert!(step.text(Lang::Vi).to_string().starts_with("2.2 Đóng gói, bao bì: chưa đạt mức nào → mức "));
    assert!(step.text(Lang::En).to_string().starts_with("2.2 Packaging: no level → level "));
}

#[test]
fn why_nothing_is_compared_is_said_in_both_languages() {
    let best = best_of(set_13(), Case::A);
    let council = Council::new(Edition::Decision26);
    let said = |assessment: &Assessment, changes: &[(&str, Choice)]| {
        let error = what_if(assessment, changes).unwrap_err();
        [Lang::Vi, Lang::En].map(|lang| error.text(lang).to_string())
    };
    let stopped = Assessment::new(council, [best], [Ground::of_dossier(GroundKind::Stopped)]).unwrap();
    assert_eq!(
        said(&stopped, &[]),
        [
            "hồ sơ bị dừng đánh giá nên không có hạng sao để bắt đầu",
            "the evaluation has stopped, so there is no star to start from",
        ]
    );
    let sheets = [best.with("7", 1).unwrap(), best.with("4.1", 1).unwrap()];
    let apart = Assessment::new(council.with_spread_limit(3), sheets, []).unwrap();
    assert_eq!(
        said(&apart, &[("7", Choice::level(4))]),
        [
            "với các thay đổi này, điểm các thành viên chênh 4 điểm, quá giới hạn 3: phải chấm lại",
            "with these changes the members' totals are 4 points apart, over the limit of 3: they would score again",
        ]
    );
    let unknown = best.with("0.0", 1).unwrap_err();
    assert_eq!(
        said(&assessed(vec![best]), &[("0.0", Choice::level(1))]),
        [Lang::Vi, Lang::En].map(|lang| unknown.text(lang).to_string())
    );
}
