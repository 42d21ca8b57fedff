//! What was decided stays readable, whatever becomes of the tables.

use ocop::proptest1::assessment;
use ocop::rating::{Divergence, Fingerprint, OutcomeKind, RecordError, RecordedResult};
use ocop::{
    Assessment, AssessmentRecord, Choice, Council, Edition, Ground, GroundKind, Lang, MinimaPolicy, Part,
    Problem as _, Regime, Say as _, ScoreSheet, Star,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{any_sheet_of, best_sheet, set};

/// A record as it is stored: coffee of 95 points with the three-star minimum of criterion 8 unmet.
fn stored() -> Value {
    let coffee = set(Regime::Decision26, 13);
    let sheet = best_sheet(coffee).with("8", Choice::NONE).unwrap();
    let ground = [];
    let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], ground).unwrap();
    serde_json::to_value(AssessmentRecord::of(&assessment)).unwrap()
}

fn read(value: &Value) -> AssessmentRecord {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}: {value}"))
}

/// The record as edited, and what diverges in it.
fn edited(edit: impl FnOnce(&mut Value)) -> (AssessmentRecord, Vec<Divergence>) {
    let mut value = stored();
    edit(&mut value);
    let record = read(&value);
    let diverged = record.verify();
    // Reading and writing again changes nothing, whatever it says.
    assert_eq!(read(&serde_json::to_value(&record).unwrap()), record);
    (record, diverged)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn a_fresh_record_tells_what_the_rating_says_and_nothing_diverges(assessment in assessment()) {
        let record = AssessmentRecord::of(&assessment);
        let outcome = assessment.rate();
        prop_assert_eq!((record.set(), record.council(), record.outcome()), (assessment.set(), assessment.council(), outcome.kind()));
        prop_assert_eq!(record.fingerprint(), assessment.set().criteria_set().fingerprint());
        prop_assert_eq!(record.revision(), ocop::catalogue::REVISION);
        let rating = outcome.rating();
        prop_assert_eq!(record.star(), rating.map(|rating| rating.star()));
        prop_assert_eq!(record.band(), rating.map(|rating| rating.band()));
        prop_assert_eq!(record.score(), rating.map(|rating| rating.score()));
        for part in Part::ALL.iter().copied() {
            prop_assert_eq!(record.part(part), rating.map(|rating| rating.part(part)));
        }
        let unmet = rating.into_iter().flat_map(|rating| rating.all_unmet().iter());
        let unmet: Vec<(String, Star)> = unmet.map(|minimum| (minimum.criterion().code().to_owned(), minimum.star())).collect();
        prop_assert!(record.unmet().map(|(code, star)| (code.to_owned(), star)).eq(unmet));
        prop_assert_eq!(record.assessment().unwrap(), assessment);
        prop_assert_eq!(record.verify(), []);
    }
}

#[test]
fn another_star_than_the_sheets_give_is_read_as_decided_and_named() {
    let (record, diverged) = edited(|value| value["decided"]["star"] = json!(4));
    assert_eq!(record.star(), Some(Star::Four));
    assert_eq!(diverged, [Divergence::Star { then: Star::Four, now: Star::Two }]);
    assert_eq!(diverged[0].text(Lang::Vi).to_string(), "hạng đã ghi: 4 sao; tính lại: 2 sao");
    assert_eq!(diverged[0].to_string(), "star decided: 4 stars; judged again: 2 stars");
}

#[test]
fn another_band_score_or_part_is_named() {
    let (record, diverged) = edited(|value| {
        value["decided"]["band"] = json!(4);
        value["decided"]["score"] = json!({"sum": 89, "of": 1, "mean": "89.00"});
        value["decided"]["parts"]["C"] = json!({"sum": 24, "of": 1, "mean": "24.00"});
    });
    assert_eq!(record.score().unwrap().to_string(), "89.00");
    let codes: Vec<&str> = diverged.iter().map(Divergence::code).collect();
    assert_eq!(codes, ["band", "score", "part"]);
    assert!(matches!(diverged[2], Divergence::Part { part: Part::C, .. }));
    assert_eq!(diverged[1].text(Lang::Vi).to_string(), "điểm đã ghi: 89,00; tính lại: 95,00");
}

#[test]
fn another_unmet_minimum_is_named_on_either_side() {
    let (record, diverged) = edited(|value| {
        value["decided"]["unmet"] = json!([{"criterion": "2.2", "star": 3}, {"criterion": "8", "star": 5}]);
    });
    let unmet: Vec<(&str, Star)> = record.unmet().collect();
    assert_eq!(unmet, [("2.2", Star::Three), ("8", Star::Five)]);
    let minimum = |criterion: &str, star, unmet_now| Divergence::Unmet {
        criterion: criterion.to_owned(),
        star,
        unmet_now,
    };
    assert_eq!(
        diverged,
        [
            minimum("2.2", Star::Three, false),
            minimum("8", Star::Five, false),
            minimum("8", Star::Three, true)
        ]
    );
    let said = |at: usize| [Lang::Vi, Lang::En].map(|lang| diverged[at].text(lang).to_string());
    assert_eq!(
        said(0),
        [
            "yêu cầu tối thiểu 3 sao ở 2.2: đã ghi chưa đạt, tính lại thì đạt hoặc không có",
            "minimum for 3 stars on 2.2: decided unmet, judged again met or not there",
        ]
    );
    assert_eq!(
        said(2),
        [
            "yêu cầu tối thiểu 3 sao ở 8: đã ghi đạt hoặc không có, tính lại thì chưa đạt",
            "minimum for 3 stars on 8: decided met or not there, judged again unmet",
        ]
    );
}

#[test]
fn another_fingerprint_says_that_the_table_has_changed() {
    let then: Fingerprint = "0123456789abcdef".parse().unwrap();
    let (record, diverged) = edited(|value| {
        value["fingerprint"] = json!("0123456789abcdef");
        value["revision"] = json!(0);
    });
    assert_eq!((record.fingerprint(), record.revision()), (then, 0));
    let now = set(Regime::Decision26, 13).fingerprint();
    assert_eq!(diverged, [Divergence::Table { then, now }]);
    assert!(
        diverged[0].to_string().contains("0123456789abcdef")
            && diverged[0].to_string().contains(&now.to_string())
    );
}

/// A table with one mark corrected: what was decided under the old one reads, tells what was decided, and the divergence is named.
#[test]
fn a_record_under_a_table_with_one_mark_less_reads_and_names_what_the_mark_changes() {
    let (record, diverged) = edited(|value| {
        value["fingerprint"] = json!("00000000000000aa");
        value["decided"]["star"] = json!(5);
        value["decided"]["unmet"] = json!([]);
    });
    assert_eq!((record.star(), record.outcome()), (Some(Star::Five), OutcomeKind::Rated));
    let codes: Vec<&str> = diverged.iter().map(Divergence::code).collect();
    assert_eq!(codes, ["table", "star", "unmet"]);
}

#[test]
fn a_level_or_criterion_that_does_not_exist_any_more_still_reads_and_tells_what_was_decided() {
    for (edit, code) in [
        (json!({"1.1": 9}), "unknown_level"),
        (json!({"99": 1}), "unknown_criterion"),
        (json!({"1.1": "a1"}), "unexpected_case"),
        (json!({"5.1": 0, "5.2": 2}), "no_story"),
    ] {
        let mut value = stored();
        value["sheets"] = json!([edit]);
        let record = read(&value);
        assert_eq!((record.star(), record.band()), (Some(Star::Two), Some(Star::Five)), "{edit}");
        assert_eq!(record.score().unwrap().to_string(), "95.00");
        let error = record.assessment().unwrap_err();
        assert!(matches!(error, RecordError::Sheet { member: 1, .. }), "{error:?}");
        assert_eq!((error.code(), error.details().member), (code, Some(1)));
        assert_eq!(record.verify(), [Divergence::Unreadable(error)]);
    }
}

#[test]
fn a_ground_on_a_criterion_that_does_not_exist_any_more_is_named() {
    let mut value = stored();
    value["grounds"] = json!([{"kind": "stopped", "criterion": "6.9"}]);
    value["decided"] = json!({"outcome": "stopped"});
    let record = read(&value);
    assert_eq!((record.outcome(), record.star(), record.score()), (OutcomeKind::Stopped, None, None));
    assert_eq!(record.unmet().count(), 0);
    let error = record.assessment().unwrap_err();
    assert!(matches!(error, RecordError::Criterion(_)));
    assert_eq!(record.verify(), [Divergence::Unreadable(error)]);
}

#[test]
fn a_declared_minimum_that_is_none_any_more_is_named() {
    let coffee = set(Regime::Decision26, 13);
    let council = Council::new(Edition::Decision26).with_minima(MinimaPolicy::Declared);
    let assessment = Assessment::declared(council, [best_sheet(coffee)], [coffee.minima()[0]], []).unwrap();
    let record = AssessmentRecord::of(&assessment);
    assert!(record.declares_minima() && record.verify().is_empty());
    let mut value = serde_json::to_value(record).unwrap();
    value["declared"] = json!([{"criterion": "1.1", "star": 5}]);
    let record = read(&value);
    let error = record.assessment().unwrap_err();
    assert_eq!(error, RecordError::Minimum { criterion: "1.1".to_owned(), star: Star::Five });
    assert_eq!((error.code(), record.star()), ("unknown_minimum", Some(Star::Two)));
    assert!(error.to_string().contains("1.1") && error.to_string().contains("5 stars"), "{error}");
    assert_eq!(record.verify(), [Divergence::Unreadable(error)]);
}

#[test]
fn a_council_that_the_present_rules_refuse_is_named() {
    let (record, diverged) = edited(|value| value["council"]["quorum"] = json!(5));
    assert_eq!(record.star(), Some(Star::Two));
    let [Divergence::Unreadable(RecordError::Assessment(error))] = diverged.as_slice() else {
        panic!("{diverged:?}")
    };
    assert_eq!(error.code(), "council_size");
}

#[test]
fn another_outcome_is_named_in_words() {
    let (record, diverged) = edited(|value| value["decided"] = json!({"outcome": "eliminated"}));
    assert_eq!(record.outcome(), OutcomeKind::Eliminated);
    assert_eq!(diverged, [Divergence::Outcome { then: OutcomeKind::Eliminated, now: OutcomeKind::Rated }]);
    assert_eq!(
        diverged[0].text(Lang::Vi).to_string(),
        "kết quả đã ghi: hồ sơ bị loại; tính lại: được phân hạng"
    );
}

#[test]
fn another_spread_or_limit_is_named() {
    let coffee = set(Regime::Decision26, 13);
    let sheets = [any_sheet_of(coffee, 60), any_sheet_of(coffee, 90)];
    let assessment =
        Assessment::new(Council::new(Edition::Decision26).with_spread_limit(10), sheets, []).unwrap();
    let mut value = serde_json::to_value(AssessmentRecord::of(&assessment)).unwrap();
    assert_eq!((&value["decided"]["spread"], &value["decided"]["limit"]), (&json!(30), &json!(10)));
    value["decided"]["spread"] = json!(25);
    value["decided"]["limit"] = json!(12);
    let record = read(&value);
    assert_eq!(record.outcome(), OutcomeKind::Rescore);
    assert_eq!(
        record.verify(),
        [Divergence::Spread { then: 25, now: 30 }, Divergence::SpreadLimit { then: 12, now: 10 }]
    );
}

#[test]
fn a_result_on_record_that_its_part_cannot_have_is_named() {
    let coffee = set(Regime::Decision26, 13);
    let result = RecordedResult::from_text(coffee, ["31", "24", "35"]).unwrap();
    let council = Council::new(Edition::Decision26).with_attested(Star::Four);
    let assessment = Assessment::on_record(council, result, []).unwrap();
    let record = AssessmentRecord::of(&assessment);
    assert_eq!((record.star(), record.verify()), (Some(Star::Four), vec![]));
    let mut value = serde_json::to_value(&record).unwrap();
    assert!(value["sheets"].is_null());
    value["parts"]["B"] = json!({"sum": 2_501, "of": 100, "mean": "25.01"});
    let record = read(&value);
    let error = record.assessment().unwrap_err();
    assert_eq!(error.code(), "part_out_of_range");
    assert_eq!(record.verify(), [Divergence::Unreadable(error)]);
}

#[test]
fn what_is_no_record_is_not_read() {
    for (edit, why) in [
        (json!({"format": "ocop.assessment/2"}), "a later form"),
        (json!({"format": "ocop.explanation/1"}), "another form"),
        (
            json!({"parts": {"A": {"sum": 1, "of": 1, "mean": ""}, "B": {"sum": 1, "of": 1, "mean": ""}, "C": {"sum": 1, "of": 1, "mean": ""}}}),
            "sheets and parts",
        ),
        (json!({"sheets": null}), "neither sheets nor parts"),
        (json!({"set": "2026/99"}), "no set"),
        (json!({"decided": {"outcome": "rated"}}), "rated without a rating"),
        (json!({"decided": {"outcome": "postponed"}}), "no outcome"),
    ] {
        let mut value = stored();
        for (field, given) in edit.as_object().unwrap() {
            value[field] = given.clone();
        }
        assert!(serde_json::from_value::<AssessmentRecord>(value).is_err(), "{why}");
    }
}

#[test]
fn a_record_holds_what_can_be_no_level_on_no_sheet() {
    for wrong in
        [json!(1.5), json!(-1), json!(true), json!("c2"), json!([2]), json!({"case": "z", "level": 2})]
    {
        let mut value = stored();
        value["sheets"][0]["1.5"] = wrong.clone();
        let error = serde_json::from_value::<AssessmentRecord>(value).unwrap_err().to_string();
        assert!(error.starts_with("sheet 1, criterion 1.5: "), "{wrong}: {error}");
        assert!(error.ends_with(" is no level of a criterion"), "{wrong}: {error}");
    }
    // What only the tables of today do not have was decided once.
    let (record, diverged) = edited(|value| value["sheets"][0]["1.5"] = json!(99));
    assert!(record.star().is_some() && diverged.iter().any(|one| matches!(one, Divergence::Unreadable(_))));
}

#[test]
fn a_divergence_is_written_with_what_was_then_and_what_is_now() {
    let (_, diverged) = edited(|value| {
        value["decided"]["star"] = json!(4);
        value["decided"]["unmet"] = json!([]);
    });
    let written = serde_json::to_value(&diverged).unwrap();
    assert_eq!(written[0]["code"], "star");
    assert_eq!((&written[0]["then"], &written[0]["now"]), (&json!("4"), &json!("2")));
    assert_eq!(written[0]["text"]["vi"], diverged[0].text(Lang::Vi).to_string());
    assert_eq!((&written[1]["criterion"], &written[1]["star"]), (&json!("8"), &json!(3)));
    assert_eq!((&written[1]["then"], &written[1]["now"]), (&json!("met"), &json!("unmet")));
}

#[test]
fn a_record_holds_sheets_as_they_were_written_and_says_its_form() {
    let value = stored();
    assert_eq!(value["format"], "ocop.assessment/1");
    assert_eq!((&value["set"], &value["decided"]["outcome"]), (&json!("2026/13"), &json!("rated")));
    assert_eq!(value["sheets"][0]["1.1"], 3);
    assert!(value["sheets"][0].get("8").is_none());
    let eliminated = Assessment::new(
        Council::new(Edition::Decision26),
        [ScoreSheet::empty(set(Regime::Decision26, 13))],
        [Ground::of_dossier(GroundKind::Eliminated)],
    );
    let record = serde_json::to_value(AssessmentRecord::of(&eliminated.unwrap())).unwrap();
    assert_eq!(record["grounds"], json!([{"kind": "eliminated", "criterion": null}]));
}
