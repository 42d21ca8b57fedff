//! A plan in words: a line a step, in both languages, with everything that the step is about.

use ocop::law::{Act, Basis, Citation, Reading};
use ocop::upgrade::Planner;
use ocop::{Assessment, Case, Council, CriteriaSet, Lang, Regime, ScoreSheet, Star};

use super::best_of;
use crate::support::set;

#[test]
fn every_step_says_its_criterion_levels_points_cost_minima_and_source() {
    for set in CriteriaSet::all() {
        let sheets = [ScoreSheet::empty(set)];
        let assessment =
            Assessment::new(Council::self_assessment(set.regime().last_edition()), &sheets, &[]).unwrap();
        let plan = Planner::new(&assessment).unwrap().plan(Star::Five).unwrap();
        for lang in [Lang::Vi, Lang::En] {
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
                    &format!("+{}", step.points()),
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
                plan.score().to_string(),
                plan.star().to_string(),
            ] {
                assert!(last.contains(&part), "{last} does not say {part}");
            }
        }
    }
}

#[test]
fn a_star_already_reached_needs_no_step_and_the_text_says_so() {
    let set = set(Regime::Decision26, 13);
    let sheets = [best_of(set, Case::A)];
    let assessment = Assessment::new(Council::new(ocop::Edition::Decision26), &sheets, &[]).unwrap();
    let planner = Planner::new(&assessment).unwrap();
    let plan = planner.plan(Star::Four).unwrap();
    assert_eq!(plan.text(Lang::En).to_string(), "4 stars are reached already; no step is needed");
    assert_eq!(plan.text(Lang::Vi).to_string(), "Đã đạt 4 sao, không cần bước nào");
    assert_eq!(plan.star(), Star::Five);
    assert_eq!(planner.plans().count(), 0);
    assert_eq!(planner.frontier().len(), 1);
}

#[test]
fn a_plan_rests_on_the_upgrade_of_26_2026_and_on_the_reading_elsewhere() {
    for edition in ocop::Edition::ALL {
        let set = CriteriaSet::find(edition.regime(), 3).unwrap();
        let sheets = [ScoreSheet::empty(set)];
        let assessment = Assessment::new(Council::self_assessment(edition), &sheets, &[]).unwrap();
        let plan = Planner::new(&assessment).unwrap().plan(Star::Two).unwrap();
        assert!(plan.basis().contains(&Basis::Reading(Reading::Upgrade)));
        let upgrade = Basis::Law(Citation::article(Act::Decision26, 7).clause(5));
        assert_eq!(plan.basis().contains(&upgrade), edition == ocop::Edition::Decision26);
    }
}

#[test]
fn every_obstacle_says_its_star_criterion_and_reason() {
    let set = set(Regime::Decision26, 13);
    let sheets = [ScoreSheet::empty(set)];
    let assessment = Assessment::new(Council::new(ocop::Edition::Decision26), &sheets, &[]).unwrap();
    let mut costs = ocop::upgrade::Costs::listed(set);
    costs.fix("2.1").unwrap();
    let planner = Planner::new(&assessment).unwrap().with_costs(costs).unwrap();
    let unreachable = planner.plan(Star::Four).unwrap_err();
    let texts = |lang| {
        unreachable.obstacles().iter().map(|obstacle| obstacle.text(lang).to_string()).collect::<Vec<_>>()
    };
    let (vi, en) = (texts(Lang::Vi), texts(Lang::En));
    assert!(
        en.contains(&String::from("minimum for 4 stars: 2.1 from level 4, the criterion is fixed")),
        "{en:#?}"
    );
    assert!(vi.contains(&String::from("tối thiểu 4 sao: 2.1 từ mức 4, tiêu chí giữ nguyên")), "{vi:#?}");
    assert!(
        en.contains(&String::from("minimum for 3 stars: 2.2 from level 3, no possible move leads there")),
        "{en:#?}"
    );
    assert_eq!(
        (en[en.len() - 1].as_str(), vi[vi.len() - 1].as_str()),
        ("still 70.00 points short", "vẫn thiếu 70.00 điểm")
    );
    assert_eq!(unreachable.highest().unwrap().star(), Star::One);
    let message = unreachable.to_string();
    assert!(
        message.starts_with("4 stars cannot be reached") && message.contains("0.00 points at most"),
        "{message}"
    );
}
