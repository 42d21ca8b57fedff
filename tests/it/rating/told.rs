//! What a rating's parts tell at their edges.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};

use ocop::law::{Basis, Reading};
use ocop::rating::{AgreementWithReference, Fingerprint, Swing};
use ocop::wire::RateRequest;
use ocop::{
    Assessment, AssessmentRecord, Choices, Council, Edition, Explanation, Lang, MinimaPolicy, OpenSheet,
    Problem as _, Regime, Say as _, Score, ScoreSheet,
};
use rust_decimal::Decimal;
use serde_json::json;

use crate::support::{best_sheet, set};

fn recorded(hundredths: i64) -> Result<Score, &'static str> {
    Score::recorded(Decimal::new(hundredths, 2)).map_err(|error| error.code())
}

#[test]
fn a_score_on_record_is_100_points_at_most() {
    assert_eq!(recorded(10_000).map(|score| score.numerator()), Ok(10_000));
    assert_eq!(recorded(9_999).map(|score| score.numerator()), Ok(9_999));
    assert!(recorded(10_001).is_err());
    assert!(recorded(-1).is_err());
}

#[test]
fn equal_scores_hash_equally_and_others_do_not() {
    let hash = |score: Score| {
        let mut hasher = DefaultHasher::new();
        score.hash(&mut hasher);
        hasher.finish()
    };
    let mean = |sum, members| Score::mean(sum, core::num::NonZeroU16::new(members).unwrap()).unwrap();
    for (one, other) in [((179, 2), (358, 4)), ((0, 3), (0, 7)), ((90, 1), (270, 3)), ((100, 1), (700, 7))] {
        let (one, other) = (mean(one.0, one.1), mean(other.0, other.1));
        assert_eq!(one, other);
        assert_eq!(hash(one), hash(other), "{one}");
    }
    assert_eq!(hash(recorded(8_950).unwrap()), hash(mean(179, 2)));
    let hashes: std::collections::BTreeSet<u64> = (0..=100).map(|sum| hash(mean(sum, 1))).collect();
    assert_eq!(hashes.len(), 101);
    assert_ne!(hash(mean(89, 1)), hash(mean(89, 2)));
}

#[test]
fn what_is_missing_is_told_as_a_decimal() {
    let score = Score::mean(179, core::num::NonZeroU16::new(2).unwrap()).unwrap();
    assert_eq!(score.short_of(90).to_decimal(), Decimal::new(5, 1));
    assert_eq!(score.short_of(89).to_decimal(), Decimal::ZERO);
}

#[test]
fn a_fingerprint_is_sixteen_digits_and_nothing_else() {
    let fingerprint = set(Regime::Decision26, 13).fingerprint();
    let text = fingerprint.to_string();
    assert_eq!(text.parse(), Ok(fingerprint));
    assert_eq!(format!("{fingerprint:?}"), format!("Fingerprint({text})"));
    for wrong in ["", "abc", "+00000000000000a", "00000000000000G0", "000000000000000A", "00000000000000000"]
    {
        let error = wrong.parse::<Fingerprint>().unwrap_err();
        assert_eq!((error.code(), error.given()), ("invalid_fingerprint", wrong));
    }
}

#[test]
fn choices_are_equal_whatever_their_order_and_only_then() {
    let choices = |given: &[(&str, u64)]| {
        let mut choices = Choices::new();
        for (code, position) in given {
            choices.add(code, ocop::Choice::level(*position));
        }
        choices
    };
    let one = choices(&[("1.1", 1), ("1.2", 2)]);
    assert_eq!(one, choices(&[("1.1", 1), ("1.2", 2)]));
    assert_eq!(one, choices(&[("1.2", 2), ("1.1", 1)]));
    for other in [
        &[("1.1", 1)][..],
        &[("1.1", 1), ("1.2", 3)],
        &[("1.1", 1), ("1.3", 2)],
        &[("1.1", 2), ("1.2", 1)],
        &[("1.1", 1), ("1.2", 2), ("1.3", 1)],
    ] {
        assert_ne!(one, choices(other));
    }
}

#[test]
fn sheets_show_themselves_as_their_line() {
    let sheet = best_sheet(set(Regime::Decision26, 11));
    assert_eq!(format!("{sheet:?}"), format!("ScoreSheet({sheet})"));
    let open = OpenSheet::from(sheet);
    assert_eq!(format!("{open:?}"), format!("OpenSheet({open})"));
}

#[test]
fn of_blank_sheets_an_explained_answer_tells_twenty_and_every_other_step() {
    for blank in [1, 19, 20, 21, 30] {
        let mut sheets = vec![json!({"levels": {}}); blank];
        sheets.push(json!({"levels": {"1.1": 2}}));
        let line = json!({"id": 1, "regulation": 2026, "set": 11, "sheets": sheets}).to_string();
        let answer = RateRequest::read(&line).unwrap().rate().unwrap().explained();
        let told: Vec<&str> = answer.explanation().unwrap().steps().iter().map(|step| step.code()).collect();
        let whole = answer.assessment().explain();
        let rest = |explanation: &Explanation| {
            let codes = explanation.steps().iter().map(|step| step.code());
            codes.filter(|code| *code != "blank_sheet").collect::<Vec<_>>()
        };
        assert_eq!(told.iter().filter(|code| **code == "blank_sheet").count(), blank.min(20));
        assert!(rest(answer.explanation().unwrap()).len() > 3);
        assert_eq!(rest(answer.explanation().unwrap()), rest(&whole));
    }
}

#[test]
fn an_explanation_puts_a_semicolon_between_two_grounds_and_none_before_the_first() {
    let sheet = best_sheet(set(Regime::Decision26, 11));
    let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], []).unwrap();
    let text = assessment.explain().text(Lang::En).to_string();
    for (step, line) in assessment.explain().steps().iter().zip(text.lines()) {
        let basis: Vec<String> = step.basis().map(|basis| basis.text(Lang::En).to_string()).collect();
        assert_eq!(line, format!("{} [{}]", step.text(Lang::En), basis.join("; ")));
    }
    assert!(text.contains("; "));
}

#[test]
fn a_swing_lies_between_the_certain_and_the_possible_star() {
    let swing = |member: usize, at_worst: u8, at_best: u8, low: u8, high: u8| {
        let value = json!({
            "member": member, "criterion": "2026/11/1.1",
            "at_worst": at_worst, "at_best": at_best, "low": low, "high": high
        });
        serde_json::from_value::<Swing>(value).ok()
    };
    for low in 1..=5 {
        for high in 1..=5 {
            for worst in 1..=5 {
                for best in 1..=5 {
                    let range = low..=high;
                    let fits = range.contains(&worst) && range.contains(&best);
                    assert_eq!(swing(1, worst, best, low, high).is_some(), fits, "{worst} {best} {range:?}");
                    assert_eq!(swing(0, worst, best, low, high), None);
                }
            }
        }
    }
}

#[test]
fn a_record_declares_minima_where_its_council_did() {
    let sheet = best_sheet(set(Regime::Decision26, 11));
    let council = Council::new(Edition::Decision26);
    let by_sheets = Assessment::new(council, [sheet], []).unwrap();
    assert!(!AssessmentRecord::of(&by_sheets).declares_minima());
    let as_a_body = council.with_minima(MinimaPolicy::Declared);
    let declared = Assessment::declared(as_a_body, [sheet], None, []).unwrap();
    assert!(AssessmentRecord::of(&declared).declares_minima());
}

#[test]
fn agreement_names_a_sheet_or_sheets_and_the_level_chosen() {
    let set = set(Regime::Decision26, 11);
    let best = best_sheet(set);
    let criterion = set.criterion("1.1").unwrap();
    let lower = best.with("1.1", 1_u8).unwrap();
    let without = best.with("1.1", 0_u8).unwrap();
    let council = Council::new(Edition::Decision26);
    let said = |sheets: &[ScoreSheet]| {
        let assessment = Assessment::new(council, sheets, []).unwrap();
        let against = AgreementWithReference::of(&assessment, best).unwrap();
        let on = against.criteria().iter().find(|on| on.criterion() == criterion).unwrap().clone();
        [Lang::Vi, Lang::En].map(|lang| on.text(lang).to_string())
    };
    let [vi, en] = said(&[best, lower, best]);
    assert!(vi.contains("phiếu 2") && en.contains("sheet 2"), "{vi} {en}");
    let [_, en] = said(&[without, lower, best]);
    assert!(en.contains("sheets 1, 2"), "{en}");
    assert!(
        en.starts_with(&format!("{criterion}: the reference has ")) || en.contains("the reference has level"),
        "{en}"
    );
    let none = AgreementWithReference::of(&Assessment::new(council, [best], []).unwrap(), without).unwrap();
    let on = none.criteria().iter().find(|on| on.criterion() == criterion).unwrap();
    assert!(on.text(Lang::En).to_string().contains("the reference has no level met"));
}

#[test]
fn a_fingerprint_stays_what_it_was() {
    let told = [(Regime::Decision1048, 1), (Regime::Decision148, 1), (Regime::Decision26, 13)]
        .map(|(regime, number)| set(regime, number).fingerprint().to_string());
    assert_eq!(told, ["c626e45951aae113", "517602b50f58350e", "09ee89de0c26bce3"]);
}

#[test]
fn one_member_has_no_reading_on_a_councils_minima_and_no_votes_for_nothing() {
    let set = set(Regime::Decision26, 11);
    let sheet = best_sheet(set).with("2.2", 2_u8).unwrap();
    let explained = |sheets: &[ScoreSheet]| {
        Assessment::new(Council::new(Edition::Decision26), sheets, []).unwrap().explain()
    };
    let reads = |explanation: &Explanation| {
        let step = explanation.steps().iter().find(|step| step.code().starts_with("minimum_")).unwrap();
        step.basis().any(|basis| basis == Basis::Reading(Reading::MinimaUnderACouncil))
    };
    assert!(!reads(&explained(&[sheet])));
    assert!(reads(&explained(&[sheet, sheet])));
    let other = sheet.with("1.1", 1_u8).unwrap();
    let said = explained(&[sheet, other]).text(Lang::En).to_string();
    assert!(!said.contains("no level met"), "{said}");
    let none = explained(&[sheet, sheet.with("1.1", 0_u8).unwrap()]).text(Lang::En).to_string();
    assert!(none.contains("no level met ×1"), "{none}");
}

#[test]
fn an_unknown_criterion_names_itself_and_the_ones_there_are() {
    let error = best_sheet(set(Regime::Decision26, 11)).with("99", 1_u8).unwrap_err();
    assert_eq!(error.code(), "unknown_criterion");
    let details = error.details();
    assert_eq!(details.given.as_deref(), Some("99"));
    assert_ne!(details.allowed, ocop::Allowed::default());
}

#[test]
fn twice_as_many_errors_of_a_sheet_are_kept_as_a_set_can_have_criteria_and_the_others_are_counted() {
    for given in [1, 79, 80, 81, 100] {
        let wrong = core::iter::repeat_n(("9.9", 1_u8), given);
        let errors = ScoreSheet::from_choices(set(Regime::Decision26, 11), wrong).unwrap_err();
        assert_eq!((errors.iter().count(), errors.more()), (given.min(80), given.saturating_sub(80)));
    }
}
