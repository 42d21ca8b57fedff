//! Stored choices, steps and outcomes: what they name, and that each part that does not go with the others is refused for itself.

use ocop::rating::Step;
use ocop::{
    Assessment, Bounds, Case, Choice, Council, CriteriaSet, Edition, Ground, GroundKind, LevelId, Outcome,
    Rating, Regime, ScoreSheet, Star,
};
use serde::Deserialize as _;
use serde::de::value::{BytesDeserializer, Error, MapDeserializer};
use serde_json::{Value, json};

use crate::round_trip::{refused, round_trip};
use crate::support::{best_sheet, chosen, good_sheet_of, set};

fn tea() -> &'static CriteriaSet {
    set(Regime::Decision26, 11)
}

fn council() -> Council {
    Council::new(Edition::Decision26)
}

fn assessed(sheets: &[ScoreSheet]) -> Assessment {
    Assessment::new(council(), sheets, []).unwrap()
}

fn read(text: &str) -> Result<Choice, String> {
    serde_json::from_str::<Choice>(text).map_err(|error| error.to_string())
}

#[test]
fn a_choice_names_what_it_expects() {
    let bytes = Choice::deserialize(BytesDeserializer::<Error>::new(b"3")).unwrap_err();
    let expected = "invalid type: byte array, expected a level's position, null, or a case and a level";
    assert_eq!(bytes.to_string(), expected);
    let within = [("case", &b"a"[..]), ("level", b"1")];
    let bytes = Choice::deserialize(MapDeserializer::<_, Error>::new(within.into_iter())).unwrap_err();
    assert_eq!(bytes.to_string(), "invalid type: byte array, expected a value");
}

/// `serde_json` hands numbers over so where its feature `arbitrary_precision` is on.
#[test]
fn a_number_of_any_precision_is_read_as_a_number() {
    const NUMBER: &str = "$serde_json::private::Number";
    let number = |text: &str| json!({NUMBER: text}).to_string();
    assert_eq!(read(&number("3")), Ok(Choice::level(3)));
    assert!(read(&number("1.5")).unwrap_err().starts_with("1.5 is no level"));
    let in_case = |level: &str| read(&format!(r#"{{"case": "a", "level": {level}}}"#));
    assert_eq!(in_case(&number("2")), Ok(Choice::in_case(Case::A, 2)));
    assert!(in_case(&number("2.5")).unwrap_err().starts_with("2.5 is no level"));
    // Another object is none.
    assert!(in_case(r#"{"number": "2"}"#).unwrap_err().starts_with("{…} is no level"));
}

#[test]
fn what_a_choice_says_twice_is_told_with_both() {
    for (text, told) in [
        (r#"{"case": "a", "case": "b", "level": 1}"#, r#"{"case": …, "case": …}"#),
        (r#"{"case": "a", "level": 1, "level": 2}"#, r#"{"level": …, "level": …}"#),
        (r#"{"case": "a", "level": 1, "star": 2}"#, r#"{"star": …}"#),
        (r#"{"case": "a"}"#, r#"{"case": …}"#),
        (r#"{"level": 1}"#, r#"{"level": …}"#),
    ] {
        let error = read(text).unwrap_err();
        assert!(error.starts_with(&format!("{told} is no level")), "{text}: {error}");
    }
}

#[cfg(feature = "schemars1")]
#[test]
fn choices_have_the_schema_of_an_object_of_choices_or_what_is_open() {
    let schema = schemars::schema_for!(ocop::Choices);
    let schema = schema.as_value();
    assert_eq!(schema["type"], "object");
    let listed = json!([{"$ref": "#/$defs/Choice"}, {"const": "?"}]);
    assert_eq!(schema["additionalProperties"], json!({"anyOf": listed}));
    assert!(schema["$defs"]["Choice"]["oneOf"].is_array());
}

/// The sheets of which the steps below tell: one blank, one with plain packaging, one as good as can be.
fn sheets() -> [ScoreSheet; 3] {
    let best = best_sheet(tea());
    [ScoreSheet::empty(tea()), best.with("2.2", 1_u8).unwrap(), best]
}

/// The steps with some codes, as they are stored.
fn steps(codes: &[&str]) -> Vec<Value> {
    let explanation = assessed(&sheets()).explain();
    let stored: Value = serde_json::from_str(&round_trip(&explanation)).unwrap();
    let all = stored["steps"].as_array().unwrap().iter();
    all.filter(|step| codes.contains(&step["code"].as_str().unwrap())).cloned().collect()
}

#[test]
fn a_step_on_a_blank_sheet_names_the_member() {
    let steps = steps(&["blank_sheet"]);
    let members: Vec<&Value> = steps.iter().map(|step| &step["member"]).collect();
    assert_eq!(members, [&json!(1)]);
    assert!(refused::<Step>(&steps[0], &[("/member", Value::Null)]));
}

#[test]
fn a_step_on_a_criterion_names_it_its_maximum_and_the_levels_that_were_chosen() {
    let steps = steps(&["criterion"]);
    assert_eq!(steps.len(), tea().criteria().len());
    for (step, criterion) in steps.iter().zip(tea().criteria()) {
        assert_eq!((&step["criterion"], &step["max"]), (&json!(criterion), &json!(criterion.max())));
        let mut levels: Vec<Option<LevelId>> =
            sheets().iter().map(|sheet| chosen(sheet, criterion)).collect();
        levels.sort_unstable();
        let votes: Vec<Value> = levels
            .chunk_by(|one, other| one == other)
            .map(|same| json!({"level": same[0], "members": same.len()}))
            .collect();
        assert_eq!(step["votes"], json!(votes), "{criterion}");
    }
    // A level of another criterion is not counted on this one.
    let other = tea().criterion("1.2").unwrap().level(None, 1).unwrap();
    assert!(refused::<Step>(&steps[0], &[("/votes/0/level", json!(other))]));
    assert!(!refused::<Step>(&steps[1], &[("/votes/0/level", json!(other))]));
}

#[test]
fn a_step_on_a_minimum_names_its_criterion_and_its_star() {
    let steps = steps(&["minimum_met", "minimum_unmet"]);
    assert!(steps.iter().any(|step| step["met"] == false) && steps.iter().any(|step| step["met"] == true));
    for step in &steps {
        let minimum = tea().minima().iter().find(|minimum| step["level"] == minimum.to_string()).unwrap();
        assert_eq!(step["criterion"], json!(minimum.criterion()));
        assert_eq!(step["star"], json!(minimum.star()));
    }
}

fn rating(sheet: ScoreSheet) -> Value {
    serde_json::to_value(assessed(&[sheet]).rate().rating().unwrap()).unwrap()
}

#[test]
fn the_parts_of_a_rating_are_means_of_its_members_and_none_is_above_its_maximum() {
    let stored = rating(best_sheet(tea()));
    assert_eq!((&stored["parts"]["A"]["sum"], &stored["parts"]["B"]["sum"]), (&json!(40), &json!(25)));
    let score = |sum: u8, of: u8| json!({"sum": sum, "of": of, "mean": ""});
    // They still add up.
    let above = [("/parts/A", score(41, 1)), ("/parts/B", score(24, 1))];
    assert!(refused::<Rating>(&stored, &above));
    assert!(refused::<Rating>(&stored, &[("/parts/A", score(40, 2))]));
    assert!(refused::<Rating>(&stored, &[("/parts/A", score(39, 1))]));
}

#[test]
fn what_is_rated_or_scored_again_has_no_ground() {
    let best = best_sheet(tea());
    let store = |outcome: &Outcome| serde_json::to_value(outcome).unwrap();
    let ground = Ground::of_dossier(GroundKind::Eliminated);
    let eliminated = store(&Assessment::new(council(), [best], [ground]).unwrap().rate());
    let grounds = eliminated["grounds"].clone();
    let rated = store(&assessed(&[best]).rate());
    let apart = [best, ScoreSheet::empty(tea())];
    let rescore = store(&Assessment::new(council().with_spread_limit(10), apart, []).unwrap().rate());
    assert_eq!((&rated["outcome"], &rescore["outcome"]), (&json!("rated"), &json!("rescore")));
    assert!(refused::<Outcome>(&rated, &[("/grounds", grounds.clone())]));
    assert!(refused::<Outcome>(&rescore, &[("/grounds", grounds)]));
    assert!(refused::<Outcome>(&eliminated, &[("/grounds", Value::Null)]));
}

#[test]
fn the_certain_rating_is_of_the_set_and_not_above_the_possible_one() {
    let good = |total| rating(good_sheet_of(tea(), total, Star::Five));
    let plain = best_sheet(tea()).with("2.2", 1_u8).unwrap();
    let read = |low: &Value, high: &Value| {
        let stored = json!({"low": low, "high": high, "rescore": null, "decided": null});
        serde_json::from_value::<Bounds>(stored).is_ok()
    };
    let (ninety, most) = (good(90), rating(best_sheet(tea())));
    assert!(read(&ninety, &most) && read(&ninety, &ninety));
    // Each is a rating by itself.
    let mut other = ninety.clone();
    other["set"] = json!("2026/13");
    assert!(serde_json::from_value::<Rating>(other.clone()).is_ok());
    assert!(!read(&other, &most) && !read(&ninety, &other));
    assert!(!read(&most, &ninety), "fewer points, and as many stars");
    let plain = rating(plain);
    assert_eq!((&ninety["star"], &plain["star"]), (&json!(5), &json!(2)));
    assert!(!read(&ninety, &plain), "more points, and fewer stars");
}
