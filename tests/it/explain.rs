//! An explanation says everything that led to the outcome, in a fixed order, in both languages.

use std::collections::BTreeSet;

use ocop::catalogue::NoteKind;
use ocop::law::{Act, Basis, Citation, Point, Reading};
use ocop::proptest1::{score_sheets_of, set_id};
use ocop::rating::{RecordedResult, Step};
use ocop::{
    Assessment, Choice, Council, Edition, Explanation, Ground, GroundKind, Lang, MinimaPolicy, Outcome, Part,
    Regime, Say as _, ScoreSheet, SetId, Star,
};
use proptest::prelude::*;

use crate::support::{all_sets, any_sheet_of, best_sheet, council_of, last_edition, set};

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
        explain(council, &[held_down, best_sheet(coffee), ScoreSheet::empty(coffee)], &[]),
        explain(council, &[ScoreSheet::empty(coffee)], &eliminated),
        explain(council, &[ScoreSheet::empty(coffee)], &stopped),
        explain(council.with_spread_limit(10), &[held_down, ScoreSheet::empty(coffee)], &[]),
        explain(council_of(Edition::Decision1048As781, old), &vec![any_sheet_of(old, 95); 9], &[]),
    ]
}

#[test]
fn the_codes_of_the_steps_are_stable() {
    let all: BTreeSet<&str> = every_kind().iter().flat_map(codes).collect();
    let stable = [
        "band",
        "blank_sheet",
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
    for set in all_sets() {
        let edition = last_edition(set);
        let members = if set.regime() == Regime::Decision1048 { 9 } else { 2 };
        let explanation = explain(council_of(edition, set), &vec![ScoreSheet::empty(set); members], &[]);
        let mut expected = vec![
            ("blank_sheet", members),
            ("criterion", set.criteria().len()),
            ("part", 3),
            ("total", 1),
            ("band", 1),
        ];
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
    for set in all_sets() {
        let members = if set.regime() == Regime::Decision1048 { 9 } else { 1 };
        let explanation = explain(council_of(last_edition(set), set), &vec![best_sheet(set); members], &[]);
        let criteria = explanation.steps().iter().filter_map(|step| match step {
            Step::Criterion { criterion, .. } => Some(*criterion),
            _ => None,
        });
        assert!(criteria.eq(set.criteria()), "{set}");
        let minima = explanation.steps().iter().filter_map(|step| match step {
            Step::Minimum { minimum, met: true, .. } => Some(*minimum),
            _ => None,
        });
        assert!(minima.eq(set.minima().iter().copied()), "{set}");
        let parts = explanation.steps().iter().filter_map(|step| match step {
            Step::Part { part, max, .. } => Some((*part, *max)),
            _ => None,
        });
        let rules = last_edition(set).rules();
        assert!(parts.eq(Part::ALL.iter().map(|part| (*part, rules.part_max(*part)))), "{set}");
    }
}

#[test]
fn a_held_down_rating_reads_in_both_languages() {
    let coffee = set(Regime::Decision26, 13);
    let held_down = best_sheet(coffee).with("8", Choice::NONE).unwrap();
    let explanation = explain(Council::new(Edition::Decision26), &[held_down], &[]);
    for (code, vi, en) in [
        ("total", "Tổng điểm 95,00", "Score 95.00 points"),
        (
            "band",
            "Hạng theo điểm: 5 sao (từ 90 điểm), là hạng cao nhất",
            "Band of 5 stars: from 90 points; the highest band",
        ),
        (
            "star_held_down",
            "Xếp hạng 2 sao thay vì 5 sao vì 1 yêu cầu tối thiểu chưa đạt",
            "Rated 2 stars, held down from 5 stars by 1 unmet minimum",
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
    let eight = minimum.criterion();
    assert_eq!(
        text_of(&explanation, "minimum_unmet", Lang::En),
        format!("Not met: minimum for 3 stars: 8 {}, from level 1 ({})", eight.name().en(), label.en())
    );
    assert_eq!(
        text_of(&explanation, "minimum_unmet", Lang::Vi),
        format!(
            "Chưa đạt yêu cầu tối thiểu 3 sao: tiêu chí 8 {}, từ mức 1 ({})",
            eight.name().vi(),
            label.vi()
        )
    );
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
    assert_eq!((points.numerator(), points.denominator().get()), (6, 3));
    let text = line.unwrap().text(Lang::En).to_string();
    assert_eq!(
        text,
        format!("7 {}: 2.00 of 5 points, level 2 ×1, level 4 ×1, no level met ×1", seven.name().en())
    );
    let unmet = text_of(&explanation, "minimum_unmet", Lang::En);
    assert!(unmet.ends_with(", on 1 of 3 sheets; policy: more than half of the members"), "{unmet}");
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
        "Hạng theo điểm: 4 sao (từ 70 điểm); còn thiếu 0,50 điểm để đến 5 sao"
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
    // Those that eliminate come first.
    assert_eq!(codes(&explanation), ["eliminated", "stopped"]);
    let impurities = coffee.criterion("6.1.1").unwrap();
    let note = impurities.notes().iter().find(|note| note.kind() == NoteKind::Stops).unwrap();
    assert_eq!(
        text_of(&explanation, "stopped", Lang::En),
        format!("Evaluation stopped: 6.1.1 {}, by its rule: {}", impurities.name().en(), note.text().en())
    );
    assert_eq!(text_of(&explanation, "eliminated", Lang::En), "Eliminated: the dossier as a whole");
    assert_eq!(text_of(&explanation, "eliminated", Lang::Vi), "Hồ sơ bị loại, xét cả hồ sơ");

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
        [
            Basis::Law(Citation::annex(Act::Decision1048, 2).clause(4).point(Point::B)),
            Basis::Reading(Reading::Spread)
        ]
    );
}

#[test]
fn every_step_rests_on_a_provision_of_its_own_regime_or_on_a_reading_where_there_is_none() {
    for explanation in every_kind() {
        for step in explanation.steps() {
            let basis: Vec<Basis> = step.basis().collect();
            let laws = basis.iter().filter(|basis| matches!(basis, Basis::Law(_))).count();
            // No decision speaks of blank sheets, and 26/2026 not of a spread.
            let silent = matches!(step.code(), "blank_sheet")
                || matches!(step, Step::Spread { edition: Edition::Decision26, .. });
            assert_eq!(laws, usize::from(!silent), "{step:?}");
            assert!(!basis.is_empty(), "{step:?}");
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
        let explanation = explain(council_of(edition, set), &vec![best_sheet(set); members], &[]);
        explanation.steps().iter().find(|step| step.code() == code).unwrap().basis().collect()
    };
    let en = |edition, code| {
        basis(edition, code).iter().map(|basis| basis.text(Lang::En).to_string()).collect::<Vec<_>>()
    };
    assert_eq!(en(Edition::Decision26, "band")[0], "Decision 26/2026/QĐ-TTg, Art. 3(3)(a)");
    // The total is said of every score, not of the five-star band.
    assert_eq!(en(Edition::Decision26, "total"), ["Decision 26/2026/QĐ-TTg, Art. 3(3)"]);
    assert_eq!(en(Edition::Decision26, "certifiable"), ["Decision 26/2026/QĐ-TTg, Art. 4(1)(b)"]);
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
    let council = Council::new(Edition::Decision1048As781).with_attested(Star::Three);
    let explanation = explain(council, &vec![best_sheet(set); 9], &[]);
    assert_eq!(
        text_of(&explanation, "minima_attested", Lang::En),
        "The minima are attested up to 3 stars by the council, not computed"
    );
    assert_eq!(text_of(&explanation, "star_held_down", Lang::En), "Rated 3 stars, below the band of 5 stars");
}

#[test]
fn an_explanation_serializes_as_data_with_its_sentences_beside() {
    for explanation in every_kind() {
        let value = serde_json::to_value(&explanation).unwrap();
        assert_eq!(value["format"], "ocop.explanation/1");
        let steps = value["steps"].as_array().unwrap();
        assert_eq!(steps.len(), explanation.steps().len());
        for (value, step) in steps.iter().zip(explanation.steps()) {
            assert_eq!(value["code"], step.code());
            assert_eq!(value["text"]["vi"], step.text(Lang::Vi).to_string());
            assert_eq!(value["text"]["en"], step.text(Lang::En).to_string());
            let basis: Vec<Basis> = serde_json::from_value(value["basis"].clone()).unwrap();
            assert!(basis.into_iter().eq(step.basis()));
            match step {
                Step::Criterion { criterion, points, votes } => {
                    assert_eq!(value["criterion"], criterion.to_string());
                    assert_eq!(value["points"]["mean"], points.to_string());
                    let members = |vote: &serde_json::Value| vote["members"].as_u64().unwrap();
                    let cast: u64 = value["votes"].as_array().unwrap().iter().map(members).sum();
                    assert_eq!(cast, votes.iter().map(|votes| u64::from(*votes)).sum::<u64>());
                }
                Step::Minimum { minimum, met, .. } => {
                    assert_eq!(
                        (&value["level"], &value["met"]),
                        (&minimum.level().to_string().into(), &(*met).into())
                    );
                }
                Step::Star { star, band, .. } => {
                    assert_eq!(
                        (value["star"].as_u64(), value["band"].as_u64()),
                        (Some(star.number().into()), Some(band.number().into()))
                    );
                }
                _ => {}
            }
        }
    }
}

#[test]
fn a_member_who_handed_in_no_sheet_is_pointed_out() {
    let coffee = set(Regime::Decision26, 13);
    let sheets = [best_sheet(coffee), ScoreSheet::empty(coffee), best_sheet(coffee)];
    let explanation = explain(Council::new(Edition::Decision26), &sheets, &[]);
    assert!(matches!(explanation.steps()[0], Step::Blank { member: 2 }));
    assert!(text_of(&explanation, "blank_sheet", Lang::Vi).starts_with("Phiếu 2 "));
    // One assessor who found nothing met is no council with an absent member.
    let alone = explain(Council::self_assessment(Edition::Decision26), &[ScoreSheet::empty(coffee)], &[]);
    assert!(!codes(&alone).contains(&"blank_sheet"));
}

#[test]
fn a_result_on_record_is_explained_without_criteria_and_minima() {
    let coffee = set(Regime::Decision26, 13);
    let result = RecordedResult::from_text(coffee, ["36.4", "22.5", "31.85"]).unwrap();
    let council = Council::new(Edition::Decision26).with_attested(Star::Four);
    let explanation = Assessment::on_record(council, result, []).unwrap().explain();
    let expected = [
        ("part", 3),
        ("total", 1),
        ("band", 1),
        ("minima_attested", 1),
        ("star_held_down", 1),
        ("certifiable", 1),
    ];
    assert_eq!(shape(&explanation), expected);
    assert_eq!(
        text_of(&explanation, "total", Lang::Vi),
        "Tổng điểm trung bình 90,75, theo kết quả lưu hồ sơ"
    );
    assert_eq!(text_of(&explanation, "star_held_down", Lang::En), "Rated 4 stars, below the band of 5 stars");
    let attested = explanation.steps().iter().find(|step| step.code() == "minima_attested").unwrap();
    assert!(attested.basis().eq([Basis::Reading(Reading::ResultOnRecord)]));
}

#[test]
fn minima_that_the_council_declared_are_explained_as_declared() {
    let coffee = set(Regime::Decision26, 13);
    let council = Council::new(Edition::Decision26).with_minima(MinimaPolicy::Declared);
    let named = coffee.minima()[0];
    let explanation = Assessment::declared(council, [best_sheet(coffee)], [named], []).unwrap().explain();
    let unmet = text_of(&explanation, "minimum_unmet", Lang::Vi);
    assert!(unmet.ends_with(", 1/1 phiếu đạt; cách xét: hội đồng xác định"), "{unmet}");
    assert_eq!(codes(&explanation).iter().filter(|code| **code == "minimum_unmet").count(), 1);
}

#[test]
fn the_tourism_set_as_signed_is_explained_box_by_box() {
    let tourism = SetId::TOURISM_AS_SIGNED.criteria_set();
    let sheets = vec![best_sheet(tourism); 9];
    let explanation = explain(Council::new(Edition::Decision1048), &sheets, &[]);
    let of_item_6: Vec<String> = explanation
        .steps()
        .iter()
        .filter(
            |step| matches!(step, Step::Criterion { criterion, .. } if criterion.code().starts_with("6.")),
        )
        .map(|step| step.text(Lang::Vi).to_string())
        .collect();
    assert_eq!(of_item_6.len(), 4);
    assert!(of_item_6[2].contains("2/2 điểm"), "{of_item_6:?}");
}

fn panels() -> impl Strategy<Value = (MinimaPolicy, Vec<ScoreSheet>)> {
    let members = |set: SetId| if set.regime() == Regime::Decision1048 { 9..=11_usize } else { 1..=6_usize };
    let sheets = set_id()
        .prop_flat_map(move |set| members(set).prop_flat_map(move |members| score_sheets_of(set, members)));
    let policies = [MinimaPolicy::Majority, MinimaPolicy::Unanimous, MinimaPolicy::Mean];
    (proptest::sample::select(policies.to_vec()), sheets)
}

fn council_for(sheets: &[ScoreSheet], policy: MinimaPolicy) -> Council {
    let set = sheets[0].set().criteria_set();
    council_of(last_edition(set), set).with_minima(policy)
}

proptest! {
    #[test]
    fn the_explanation_adds_up_and_says_what_the_rating_says((policy, sheets) in panels()) {
        let council = council_for(&sheets, policy).with_spread_limit(100);
        let assessment = Assessment::new(council, sheets.as_slice(), []).unwrap();
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
                    parts[Part::ALL.iter().position(|part| *part == criterion.part()).unwrap()] += points.numerator();
                    prop_assert_eq!(votes.iter().map(|votes| usize::from(*votes)).sum::<usize>(), sheets.len());
                    let by_votes: u32 = criterion.levels().zip(&votes[1..]).map(|(level, votes)| u32::from(level.points()) * u32::from(*votes)).sum();
                    prop_assert_eq!(points.numerator(), by_votes);
                }
                Step::Part { part, points, .. } => {
                    prop_assert_eq!(*points, rating.part(*part));
                    shown.push(points.numerator());
                }
                Step::Total { score, .. } => total = Some(score.numerator()),
                Step::Band { band, next, .. } => prop_assert_eq!((*band, *next), (rating.band(), rating.next_band())),
                Step::Minimum { minimum, met, votes, .. } => {
                    prop_assert_eq!(Ok(*met), assessment.meets(*minimum));
                    let meeting = sheets.iter().filter(|sheet| sheet.meets(*minimum) == Ok(true)).count();
                    prop_assert_eq!(usize::from(*votes), meeting);
                    if !met {
                        unmet.push(*minimum);
                    }
                }
                Step::Star { star, band, held_by, .. } => {
                    prop_assert_eq!((*star, *band), (rating.star(), rating.band()));
                    prop_assert_eq!(usize::from(*held_by), rating.unmet().len());
                }
                Step::Certificate { star, authority, .. } => {
                    prop_assert_eq!((*star, *authority), (rating.star(), rating.certifier().map(|by| by.authority)));
                }
                _ => {}
            }
        }
        prop_assert_eq!(shown, parts.to_vec());
        prop_assert_eq!(total, Some(parts.iter().sum()));
        prop_assert!(rating.all_unmet().iter().eq(unmet));
    }

    #[test]
    fn every_step_has_text_in_both_languages((policy, sheets) in panels()) {
        let explanation = explain(council_for(&sheets, policy), &sheets, &[]);
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
