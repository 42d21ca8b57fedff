//! An explanation says everything that led to the outcome, in a fixed order, in both languages.

use std::collections::BTreeSet;

use ocop::catalogue::NoteKind;
use ocop::council::SpreadRule;
use ocop::explain::Step;
use ocop::law::{Act, Basis, Citation, Reading};
use ocop::proptest1::{criteria_set, score_sheets_of};
use ocop::{
    Assessment, Choice, Council, CriteriaSet, Edition, Explanation, Ground, GroundKind, Lang, MinimaPolicy,
    Outcome, Part, Regime, ScoreSheet, Star,
};
use proptest::prelude::*;

use crate::support::{any_sheet_of, best_sheet, set};

fn explain(council: Council, sheets: &[ScoreSheet], grounds: &[Ground]) -> Explanation {
    Assessment::new(council, sheets, grounds).unwrap().explain()
}

fn codes(explanation: &Explanation) -> Vec<&'static str> {
    explanation.steps().iter().map(Step::code).collect()
}

fn text_of(explanation: &Explanation, code: &str, lang: Lang) -> String {
    let step = explanation
        .steps()
        .iter()
        .find(|step| step.code() == code)
        .unwrap_or_else(|| panic!("no step {code}"));
    step.text(lang).to_string()
}

/// Councils and sheets that, between them, bring about every kind of step.
fn every_kind() -> Vec<Explanation> {
    let coffee = set(Regime::Decision26, 13);
    let old = set(Regime::Decision1048, 14);
    let council = Council::new(Edition::Decision26);
    let held_down = best_sheet(coffee).with("8", Choice::NONE).unwrap();
    let stopped = [Ground::on_criterion(GroundKind::Stopped, coffee.criterion("6.1.1").unwrap())];
    let eliminated = [Ground::of_dossier(GroundKind::Eliminated)];
    vec![
        explain(council, &[best_sheet(coffee)], &[]),
        explain(council, &[held_down, best_sheet(coffee)], &[]),
        explain(council, &[ScoreSheet::empty(coffee)], &eliminated),
        explain(council, &[ScoreSheet::empty(coffee)], &stopped),
        explain(council.spread(SpreadRule::Limit(10)), &[held_down, ScoreSheet::empty(coffee)], &[]),
        explain(Council::new(Edition::Decision1048As781), &vec![any_sheet_of(old, 95); 9], &[]),
    ]
}

#[test]
fn the_codes_of_the_steps_are_stable() {
    let all: BTreeSet<&str> = every_kind().iter().flat_map(codes).collect();
    let stable = [
        "band",
        "certifiable",
        "criterion",
        "eliminated",
        "minima_attested",
        "minimum_met",
        "minimum_unmet",
        "not_certifiable",
        "part",
        "rescore",
        "star",
        "star_held_down",
        "stopped",
        "total",
    ];
    assert!(all.iter().eq(&stable), "{all:?}");
}

/// The codes of a rated assessment in order, repeated ones counted.
fn shape(explanation: &Explanation) -> Vec<(&'static str, usize)> {
    let mut shape: Vec<(&str, usize)> = Vec::new();
    for code in codes(explanation) {
        match shape.last_mut() {
            Some((last, count)) if *last == code => *count += 1,
            _ => shape.push((code, 1)),
        }
    }
    shape
}

#[test]
fn the_steps_of_a_rating_come_in_a_fixed_order() {
    let coffee = set(Regime::Decision26, 13);
    let explanation = explain(Council::new(Edition::Decision26), &[best_sheet(coffee)], &[]);
    let expected = [
        ("criterion", 34),
        ("part", 3),
        ("total", 1),
        ("band", 1),
        ("minimum_met", 21),
        ("star", 1),
        ("certifiable", 1),
    ];
    assert_eq!(shape(&explanation), expected);
    for set in CriteriaSet::all() {
        let edition = set.regime().last_edition();
        let members = if set.regime() == Regime::Decision1048 { 9 } else { 2 };
        let explanation = explain(Council::new(edition), &vec![ScoreSheet::empty(set); members], &[]);
        let mut expected = vec![("criterion", set.criteria().len()), ("part", 3), ("total", 1), ("band", 1)];
        if !set.minima().is_empty() {
            expected.push(("minimum_unmet", set.minima().len()));
        }
        if edition == Edition::Decision1048As781 && !set.id().is_tourism() {
            expected.push(("minima_attested", 1));
        }
        expected.extend([("star", 1), ("not_certifiable", 1)]);
        assert_eq!(shape(&explanation), expected, "{set}");
    }
}

#[test]
fn criteria_and_minima_are_explained_in_the_order_of_the_set() {
    for set in CriteriaSet::all() {
        let members = if set.regime() == Regime::Decision1048 { 9 } else { 1 };
        let explanation =
            explain(Council::new(set.regime().last_edition()), &vec![best_sheet(set); members], &[]);
        let criteria = explanation.steps().iter().filter_map(|step| match step {
            Step::Criterion { criterion, .. } => Some(*criterion),
            _ => None,
        });
        assert!(criteria.eq(set.criteria()), "{set}");
        let minima = explanation.steps().iter().filter_map(|step| match step {
            Step::Minimum { minimum, met: true, .. } => Some(*minimum),
            _ => None,
        });
        assert!(minima.eq(set.minima()), "{set}");
        let parts = explanation.steps().iter().filter_map(|step| match step {
            Step::Part { part, max, .. } => Some((*part, *max)),
            _ => None,
        });
        assert!(parts.eq(Part::ALL.map(|part| (part, part.max(set.regime())))), "{set}");
    }
}

#[test]
fn a_held_down_rating_reads_in_both_languages() {
    let coffee = set(Regime::Decision26, 13);
    let held_down = best_sheet(coffee).with("8", Choice::NONE).unwrap();
    let explanation = explain(Council::new(Edition::Decision26), &[held_down], &[]);
    for (code, vi, en) in [
        ("total", "Tổng điểm 95.00", "Score 95.00 points"),
        (
            "band",
            "Khung điểm 5 sao: từ 90 điểm; khung cao nhất",
            "Band of 5 stars: from 90 points; the highest band",
        ),
        (
            "star_held_down",
            "Xếp hạng 2 sao thay vì 5 sao vì 1 yêu cầu tối thiểu chưa đạt",
            "Rated 2 stars, held down from 5 by 1 unmet minimum",
        ),
        (
            "not_certifiable",
            "2 sao: không công nhận, không cấp giấy chứng nhận",
            "2 stars: no recognition and no certificate",
        ),
    ] {
        assert_eq!(text_of(&explanation, code, Lang::Vi), vi);
        assert_eq!(text_of(&explanation, code, Lang::En), en);
    }
    let minimum = coffee.minima().iter().find(|minimum| minimum.criterion().code() == "8").unwrap();
    let label = minimum.level().label();
    assert_eq!(
        text_of(&explanation, "minimum_unmet", Lang::En),
        format!("Minimum for 3 stars, 8 from level 1 ({}): not met", label.en())
    );
    assert_eq!(
        text_of(&explanation, "minimum_unmet", Lang::Vi),
        format!("Tối thiểu 3 sao, 8 từ mức 1 ({}): chưa đạt", label.vi())
    );
    let eight = coffee.criterion("8").unwrap();
    let line = explanation
        .steps()
        .iter()
        .find(|step| matches!(step, Step::Criterion { criterion, .. } if *criterion == eight));
    assert_eq!(
        line.unwrap().text(Lang::En).to_string(),
        format!("8 {}: 0 of 5 points, no level met", eight.name().en())
    );
}

#[test]
fn a_council_s_votes_and_means_are_shown() {
    let coffee = set(Regime::Decision26, 13);
    let sheets = [
        best_sheet(coffee),
        best_sheet(coffee).with("7", 2).unwrap(),
        best_sheet(coffee).with("7", Choice::NONE).unwrap(),
    ];
    let explanation = explain(Council::new(Edition::Decision26), &sheets, &[]);
    let seven = coffee.criterion("7").unwrap();
    let line = explanation
        .steps()
        .iter()
        .find(|step| matches!(step, Step::Criterion { criterion, .. } if *criterion == seven));
    let Step::Criterion { votes, points, .. } = line.unwrap() else { unreachable!() };
    assert_eq!(votes, &[1, 0, 1, 0, 1, 0, 0]);
    assert_eq!((points.sum(), points.members().get()), (6, 3));
    let text = line.unwrap().text(Lang::En).to_string();
    assert_eq!(
        text,
        format!("7 {}: 2.00 of 5 points, level 2 ×1, level 4 ×1, no level met ×1", seven.name().en())
    );
    let unmet = text_of(&explanation, "minimum_unmet", Lang::En);
    assert!(unmet.ends_with("not met, on 1 of 3 sheets; policy: more than half of the members"), "{unmet}");
    assert_eq!(
        text_of(&explanation, "total", Lang::En),
        "Score 97.00 points, the mean of 3 members (sum 291)"
    );
}

#[test]
fn the_distance_to_the_next_band_is_shown() {
    let coffee = set(Regime::Decision26, 13);
    let sheets = [any_sheet_of(coffee, 89), any_sheet_of(coffee, 90)];
    let explanation = explain(Council::new(Edition::Decision26), &sheets, &[]);
    assert_eq!(
        text_of(&explanation, "band", Lang::En),
        "Band of 4 stars: from 70 points; 0.50 points short of 5 stars"
    );
    assert_eq!(
        text_of(&explanation, "band", Lang::Vi),
        "Khung điểm 4 sao: từ 70 điểm; còn thiếu 0.50 điểm tới khung 5 sao"
    );
}

#[test]
fn an_outcome_without_a_star_explains_its_grounds_or_its_spread_alone() {
    let coffee = set(Regime::Decision26, 13);
    let sheets = [ScoreSheet::empty(coffee)];
    let grounds = [
        Ground::on_criterion(GroundKind::Stopped, coffee.criterion("6.1.1").unwrap()),
        Ground::of_dossier(GroundKind::Eliminated),
    ];
    let explanation = explain(Council::new(Edition::Decision26), &sheets, &grounds);
    assert_eq!(codes(&explanation), ["stopped", "eliminated"]);
    let impurities = coffee.criterion("6.1.1").unwrap();
    let note = impurities.notes().iter().find(|note| note.kind() == NoteKind::Stops).unwrap();
    assert_eq!(
        text_of(&explanation, "stopped", Lang::En),
        format!("Evaluation stopped: 6.1.1 {} ({})", impurities.name().en(), note.text().en())
    );
    assert_eq!(text_of(&explanation, "eliminated", Lang::En), "Eliminated: the dossier as a whole");
    assert_eq!(text_of(&explanation, "eliminated", Lang::Vi), "Hồ sơ bị loại: hồ sơ nói chung");

    let old = set(Regime::Decision1048, 14);
    let mut sheets = vec![any_sheet_of(old, 71); 8];
    sheets.push(any_sheet_of(old, 82));
    let explanation = explain(Council::new(Edition::Decision1048), &sheets, &[]);
    assert_eq!(codes(&explanation), ["rescore"]);
    assert_eq!(
        text_of(&explanation, "rescore", Lang::En),
        "The members' totals are 11 points apart, over the limit of 10: discuss and score again"
    );
    let basis: Vec<Basis> = explanation.steps()[0].basis().collect();
    assert_eq!(
        basis,
        [Basis::Law(Citation::annex(Act::Decision1048, 2).clause(4)), Basis::Reading(Reading::Spread)]
    );
}

#[test]
fn every_step_rests_on_a_provision_of_its_own_regime() {
    for explanation in every_kind() {
        for step in explanation.steps() {
            let basis: Vec<Basis> = step.basis().collect();
            assert!(matches!(basis[0], Basis::Law(_)), "{step:?}");
            assert_eq!(basis.iter().filter(|basis| matches!(basis, Basis::Law(_))).count(), 1, "{step:?}");
            for basis in basis {
                assert!(
                    !basis.text(Lang::Vi).to_string().is_empty()
                        && !basis.text(Lang::En).to_string().is_empty()
                );
            }
        }
    }
}

#[test]
fn the_steps_that_decide_the_star_cite_the_articles_that_say_so() {
    let basis = |edition: Edition, code: &str| -> Vec<Basis> {
        let set = set(edition.regime(), 13);
        let members = if edition.regime() == Regime::Decision1048 { 9 } else { 1 };
        let explanation = explain(Council::new(edition), &vec![best_sheet(set); members], &[]);
        explanation.steps().iter().find(|step| step.code() == code).unwrap().basis().collect()
    };
    let en = |edition, code| {
        basis(edition, code).iter().map(|basis| basis.text(Lang::En).to_string()).collect::<Vec<_>>()
    };
    assert_eq!(en(Edition::Decision26, "band")[0], "Decision 26/2026/QĐ-TTg, Art. 3(3)(a)");
    assert_eq!(en(Edition::Decision26, "criterion")[0], "Decision 26/2026/QĐ-TTg, Annex II");
    assert_eq!(en(Edition::Decision148, "band")[0], "Decision 148/QĐ-TTg, Art. 1(2)");
    assert_eq!(en(Edition::Decision1048, "band")[0], "Decision 1048/QĐ-TTg, Art. 1(2)");
    assert!(basis(Edition::Decision26, "band").contains(&Basis::Reading(Reading::HalfOpenBands)));
    assert!(basis(Edition::Decision26, "minimum_met").contains(&Basis::Reading(Reading::MinimumIsAFloor)));
    assert!(basis(Edition::Decision26, "star").contains(&Basis::Reading(Reading::CumulativeMinima)));
    assert!(
        basis(Edition::Decision1048As781, "minima_attested")
            .contains(&Basis::Reading(Reading::AttestedMinima))
    );
}

#[test]
fn a_star_below_its_band_is_held_down_whatever_holds_it() {
    let set = set(Regime::Decision1048, 14);
    let council = Council::new(Edition::Decision1048As781).attesting(Star::Three);
    let explanation = explain(council, &vec![best_sheet(set); 9], &[]);
    assert_eq!(
        text_of(&explanation, "minima_attested", Lang::En),
        "The minima of 781 are attested up to 3 stars by the caller, not computed"
    );
    assert_eq!(text_of(&explanation, "star_held_down", Lang::En), "Rated 3 stars, below the band of 5");
}

#[test]
fn an_explanation_serializes_with_code_texts_and_basis() {
    for explanation in every_kind() {
        let value = serde_json::to_value(&explanation).unwrap();
        let steps = value.as_array().unwrap();
        assert_eq!(steps.len(), explanation.steps().len());
        for (value, step) in steps.iter().zip(explanation.steps()) {
            assert_eq!(value["code"], step.code());
            assert_eq!(value["vi"], step.text(Lang::Vi).to_string());
            assert_eq!(value["en"], step.text(Lang::En).to_string());
            assert_eq!(value["basis"].as_array().unwrap().len(), step.basis().count());
            assert_eq!(value.as_object().unwrap().len(), 4);
        }
    }
}

fn panels() -> impl Strategy<Value = (MinimaPolicy, Vec<ScoreSheet>)> {
    let members =
        |set: &CriteriaSet| if set.regime() == Regime::Decision1048 { 9..=11_usize } else { 1..=6_usize };
    let sheets = criteria_set()
        .prop_flat_map(move |set| members(set).prop_flat_map(move |members| score_sheets_of(set, members)));
    (proptest::sample::select(MinimaPolicy::ALL.as_slice()), sheets)
}

proptest! {
    #[test]
    fn the_explanation_adds_up_and_says_what_the_rating_says((policy, sheets) in panels()) {
        let set = sheets[0].set();
        let council = Council::new(set.regime().last_edition()).minima(policy).spread(SpreadRule::Limit(100));
        let assessment = Assessment::new(council, &sheets, &[]).unwrap();
        let Outcome::Rated(rating) = assessment.rate() else { panic!("no grounds, no limit") };
        let explanation = assessment.explain();
        let again = assessment.explain();
        prop_assert_eq!(explanation.steps(), again.steps());
        let mut parts = [0; 3];
        let mut total = None;
        let (mut unmet, mut shown) = (Vec::new(), Vec::new());
        for step in explanation.steps() {
            match step {
                Step::Criterion { criterion, points, votes } => {
                    parts[Part::ALL.iter().position(|part| *part == criterion.part()).unwrap()] += points.sum();
                    prop_assert_eq!(votes.iter().map(|votes| usize::from(*votes)).sum::<usize>(), sheets.len());
                    let by_votes: u32 = criterion.levels().iter().zip(&votes[1..]).map(|(level, votes)| u32::from(level.points()) * u32::from(*votes)).sum();
                    prop_assert_eq!(points.sum(), by_votes);
                }
                Step::Part { part, points, .. } => {
                    prop_assert_eq!(*points, rating.part(*part));
                    shown.push(points.sum());
                }
                Step::Total { score, .. } => total = Some(score.sum()),
                Step::Band { band, next, .. } => prop_assert_eq!((*band, *next), (rating.band(), rating.next_band())),
                Step::Minimum { minimum, met, votes, .. } => {
                    prop_assert_eq!(*met, assessment.meets(minimum));
                    let meeting = sheets.iter().filter(|sheet| minimum.is_met_by(sheet.level(minimum.criterion()))).count();
                    prop_assert_eq!(usize::try_from(*votes).unwrap(), meeting);
                    if !met {
                        unmet.push(*minimum);
                    }
                }
                Step::Star { star, band, held_by, .. } => {
                    prop_assert_eq!((*star, *band), (rating.star(), rating.band()));
                    prop_assert_eq!(usize::from(*held_by), rating.unmet().count());
                }
                Step::Certificate { star, authority, .. } => {
                    prop_assert_eq!((*star, *authority), (rating.star(), rating.certifying_authority()));
                }
                _ => {}
            }
        }
        prop_assert_eq!(shown, parts.to_vec());
        prop_assert_eq!(total, Some(parts.iter().sum()));
        prop_assert!(rating.unmet_up_to(Star::Five).eq(unmet));
    }

    #[test]
    fn every_step_has_text_in_both_languages((policy, sheets) in panels()) {
        let council = Council::new(sheets[0].set().regime().last_edition()).minima(policy);
        let explanation = explain(council, &sheets, &[]);
        for lang in [Lang::Vi, Lang::En] {
            let text = explanation.text(lang).to_string();
            prop_assert_eq!(text.lines().count(), explanation.steps().len());
            prop_assert!(text.lines().all(|line| line.contains(" [") && line.ends_with(']')));
            for step in explanation.steps() {
                let step = step.text(lang).to_string();
                prop_assert!(!step.trim().is_empty() && !step.contains("  "), "{:?}", step);
            }
        }
        let (vi, en) = (explanation.text(Lang::Vi).to_string(), explanation.text(Lang::En).to_string());
        prop_assert_ne!(vi, en);
    }
}
