//! A plan in words: a line a step, in both languages, with everything that the step is about.

use ocop::law::{Act, Basis, Citation, Reading};
use ocop::upgrade::{Costs, Margin, Obstacle, StarGap, what_if};
use ocop::{
    Allowed, Assessment, Case, Choice, Council, Edition, Lang, Planner, Problem, Regime, Say, ScoreSheet,
    Star,
};

use super::empty;
use crate::support::{all_sets, best_of, set};

#[test]
fn every_step_says_its_criterion_levels_points_cost_minima_and_source() {
    for set in all_sets() {
        let plan = empty(set).plan(Star::Five).unwrap();
        for lang in Lang::ALL.iter().copied() {
            let text = plan.text(lang).to_string();
            let lines: Vec<&str> = text.lines().collect();
            assert_eq!(lines.len(), plan.steps().len() + 1);
            for (line, step) in lines.iter().zip(plan.steps()) {
                assert_eq!(*line, step.text(lang).to_string());
                let criterion = step.criterion();
                for part in [
                    criterion.code(),
                    criterion.name().get(lang),
                    step.to().label().get(lang),
                    &step.to().tag().to_string(),
                    &format!("+{}", step.points().text(lang)),
                    &criterion.citation().text(lang).to_string(),
                ] {
                    assert!(line.contains(part), "{line} does not say {part}");
                }
                assert_eq!(
                    step.minima().count(),
                    line.matches(if lang == Lang::Vi { "tối thiểu" } else { "minimum for" }).count(),
                    "{line}"
                );
            }
            let last = lines[lines.len() - 1];
            for part in [
                plan.steps().len().to_string(),
                plan.cost().to_string(),
                plan.score().text(lang).to_string(),
                plan.star().text(lang).to_string(),
            ] {
                assert!(last.contains(&part), "{last} does not say {part}");
            }
        }
    }
}

#[test]
fn a_star_already_reached_needs_no_step_and_the_text_says_so() {
    let set = set(Regime::Decision26, 13);
    let assessment = Assessment::new(Council::new(Edition::Decision26), [best_of(set, Case::A)], []).unwrap();
    let planner = Planner::new(assessment).unwrap();
    let plan = planner.plan(Star::Four).unwrap();
    assert_eq!(plan.text(Lang::En).to_string(), "Already at 4 stars: no step is needed");
    assert_eq!(plan.text(Lang::Vi).to_string(), "Đã đạt 4 sao, không cần bước nào");
    assert_eq!(plan.star(), Star::Five);
    assert_eq!(planner.plans().count(), 0);
    assert_eq!(planner.frontier().len(), 1);
}

#[test]
fn a_plan_rests_on_what_its_edition_says_on_upgrades_and_on_the_reading() {
    for edition in Edition::ALL.iter().copied() {
        let set = edition.set(3).unwrap();
        let council = Council::self_assessment(edition);
        let council = if council.must_attest(set.id()) { council.with_attested(Star::Five) } else { council };
        let assessment = Assessment::new(council, [ScoreSheet::empty(set)], []).unwrap();
        let plan = Planner::new(assessment).unwrap().plan(Star::Two).unwrap();
        let basis: Vec<Basis> = plan.basis().collect();
        assert_eq!(basis.last(), Some(&Basis::Reading(Reading::Upgrade)));
        // The places of the decision that governs, never those of another one.
        let places: Vec<Citation> = basis
            .iter()
            .filter_map(|basis| match basis {
                Basis::Law(citation) => Some(*citation),
                Basis::Reading(_) => None,
            })
            .collect();
        assert!(!places.is_empty() && places.iter().all(|place| place.act() == edition.regime().act()));
        let upgrade = Citation::article(Act::Decision26, 7).clause(5);
        assert_eq!(places.contains(&upgrade), edition == Edition::Decision26);
    }
}

#[test]
fn every_obstacle_says_its_star_criterion_and_reason() {
    let set = set(Regime::Decision26, 13);
    let mut costs = Costs::listed(set);
    costs.fix("2.1").unwrap();
    let planner = empty(set).with_costs(costs).unwrap();
    let unreachable = planner.plan(Star::Four).unwrap_err();
    for lang in Lang::ALL.iter().copied() {
        for obstacle in unreachable.obstacles() {
            let text = obstacle.text(lang).to_string();
            match obstacle {
                Obstacle::Minimum { minimum, reason } => {
                    for part in [
                        minimum.star().text(lang).to_string(),
                        minimum.criterion().code().to_owned(),
                        minimum.level().tag().to_string(),
                        reason.text(lang).to_string(),
                    ] {
                        assert!(text.contains(&part), "{text} does not say {part}");
                    }
                }
                Obstacle::Points { short } => assert!(text.contains(&short.text(lang).to_string())),
                other => panic!("{other:?}"),
            }
        }
    }
    let texts = |lang| -> Vec<String> {
        unreachable.obstacles().iter().map(|obstacle| obstacle.text(lang).to_string()).collect()
    };
    let (vi, en) = (texts(Lang::Vi), texts(Lang::En));
    let starts = |texts: &[String], start: &str, end: &str| {
        texts.iter().any(|text| text.starts_with(start) && text.ends_with(end))
    };
    assert!(starts(&en, "minimum for 4 stars: 2.1 ", "): the criterion is fixed"), "{en:#?}");
    assert!(starts(&vi, "yêu cầu tối thiểu 4 sao: tiêu chí 2.1 ", "): tiêu chí giữ nguyên"), "{vi:#?}");
    assert!(starts(&en, "minimum for 3 stars: 2.2 ", "): no possible move leads there"), "{en:#?}");
    assert_eq!(
        (en[en.len() - 1].as_str(), vi[vi.len() - 1].as_str()),
        ("still 70.00 points short", "vẫn thiếu 70,00 điểm")
    );
    assert_eq!(unreachable.highest().star(), Star::One);
    let message = unreachable.to_string();
    assert!(
        message.starts_with("4 stars cannot be reached") && message.contains("0.00 points at most"),
        "{message}"
    );
    assert_eq!((unreachable.code(), unreachable.details().given.as_deref()), ("unreachable_star", Some("4")));
    assert_eq!(unreachable.details().allowed, Allowed::OneOf(vec![String::from("1")]));
}

#[test]
fn gap_margin_and_what_if_say_what_they_hold_in_both_languages() {
    let set = set(Regime::Decision26, 13);
    let assessment = Assessment::new(Council::new(Edition::Decision26), [best_of(set, Case::A)], []).unwrap();
    let answer = what_if(&assessment, &[("7", Choice::level(1))]).unwrap();
    let gap = |star| StarGap::to(answer.after(), star);
    let both = |what: &dyn Fn(Lang) -> String| [what(Lang::Vi), what(Lang::En)];
    assert_eq!(
        both(&|lang| gap(Star::Five).text(lang).to_string()),
        [
            "Đủ điểm nhưng còn thiếu 2 yêu cầu tối thiểu để đạt 5 sao",
            "Enough points for 5 stars, but short by 2 minima"
        ]
    );
    assert_eq!(
        both(&|lang| gap(Star::Three).text(lang).to_string()),
        ["Không còn thiếu gì để đạt 3 sao", "Nothing is missing to 3 stars"]
    );
    assert_eq!(
        both(&|lang| answer.text(lang).to_string()),
        ["100,00 điểm, 5 sao → 95,00 điểm, 3 sao", "100.00 points, 5 stars → 95.00 points, 3 stars"]
    );
    let margin = Margin::of(&assessment).unwrap();
    let minima = margin.critical().len();
    assert_eq!(
        both(&|lang| margin.text(lang).to_string()),
        [
            format!(
                "Giữ được 5 sao khi mỗi thành viên giảm đến 10 điểm, hoặc một thành viên giảm đến 10 điểm, với điều kiện không mất {minima} yêu cầu tối thiểu"
            ),
            format!(
                "Keeps 5 stars while every member loses up to 10 points, or one member up to 10, without losing {minima} minima"
            )
        ]
    );
}
