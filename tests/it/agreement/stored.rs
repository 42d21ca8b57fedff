//! Stored agreements are read where their parts go together, and each part that does not is refused for itself.

use ocop::rating::{
    Agreement, AgreementBetween, AgreementWithReference, CriterionAgainstReference, CriterionAgreement,
    CriterionBetween, LeftOut, LevelChoice, MemberAgainstReference, SplitMinimum,
};
use ocop::{Case, CriterionId, LevelId, Regime, ScoreSheet};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::told::{assessed, tea};
use crate::round_trip::refused;
use crate::support::{best_sheet, set};

/// Every row is refused; what a row does not name stays as it is read.
fn each_is_refused<T: DeserializeOwned>(stored: &Value, rows: &[&[(&str, Value)]]) {
    for row in rows {
        assert!(refused::<T>(stored, row), "{row:?}");
    }
}

fn criterion(code: &str) -> CriterionId {
    tea().criterion(code).unwrap()
}

fn level(code: &str, position: u8) -> LevelId {
    criterion(code).level(None, position).unwrap()
}

/// What is told of a criterion on which the levels were chosen so: all that follows from the choices does.
fn told(criterion: CriterionId, choices: &[(Option<LevelId>, &[usize])]) -> Value {
    let members: usize = choices.iter().map(|(_, own)| own.len()).sum();
    let common = choices.iter().position(|(_, own)| own.len() * 2 > members);
    let others = choices.iter().enumerate().filter(|(place, _)| Some(*place) != common);
    let mut differing: Vec<usize> = others.flat_map(|(_, (_, own))| own.iter().copied()).collect();
    differing.sort_unstable();
    let points = || choices.iter().map(|(level, _)| level.map_or(0, LevelId::points));
    let listed = choices.iter().map(|(level, own)| json!({"level": level, "members": own}));
    json!({
        "criterion": criterion, "unanimous": choices.len() <= 1, "choices": listed.collect::<Vec<_>>(),
        "lowest": points().min().unwrap_or(0), "highest": points().max().unwrap_or(0), "differing": differing, "minima": [],
        "band_at_lowest": 4, "band_at_highest": 5, "star_at_lowest": 4, "star_at_highest": 5,
    })
}

fn split(minimum: &str) -> Value {
    json!({"minimum": minimum, "votes": 1, "members": 2, "met": false, "star_if_met": 5, "star_if_unmet": 2})
}

#[test]
fn a_level_was_chosen_on_sheets_that_count_from_1_each_once_and_in_order() {
    let stored = json!({"level": level("1.1", 3), "members": [1, 3]});
    each_is_refused::<LevelChoice>(
        &stored,
        &[
            &[("/members", json!([]))],
            &[("/members", json!([0]))],
            &[("/members", json!([0, 1]))],
            &[("/members", json!([3, 1]))],
            &[("/members", json!([1, 1]))],
        ],
    );
}

#[test]
fn a_split_minimum_is_met_on_some_sheets_and_takes_no_star_away() {
    each_is_refused::<SplitMinimum>(
        &split("2026/11/2.2:3"),
        &[&[("/votes", json!(0))], &[("/votes", json!(2))], &[("/star_if_met", json!(1))]],
    );
}

#[test]
fn each_sheet_chose_one_level_of_the_criterion() {
    let origin = criterion("1.1");
    let (low, high) = (level("1.1", 1), level("1.1", 3));
    let read = |stored: Value| serde_json::from_value::<CriterionAgreement>(stored).is_ok();
    assert!(read(told(origin, &[(None, &[2]), (Some(low), &[4]), (Some(high), &[1, 3])])));
    assert!(read(told(origin, &[(Some(high), &[1, 2])])));
    for (choices, why) in [
        (&[(Some(low), &[1][..]), (Some(high), &[3])][..], "the second sheet chose nothing"),
        (&[(Some(low), &[1, 2]), (Some(high), &[2, 3])], "the second sheet chose two levels"),
        (&[], "there is no sheet"),
        (&[(Some(low), &[1]), (Some(level("1.2", 1)), &[2])], "a level of another criterion"),
        (&[(Some(high), &[1]), (Some(low), &[2])], "levels come as printed"),
        (&[(Some(low), &[1]), (None, &[2])], "no level met comes before them all"),
        (&[(Some(low), &[1]), (Some(low), &[2])], "each level comes once"),
    ] {
        assert!(!read(told(origin, choices)), "{why}");
    }
}

#[test]
fn the_sheets_of_a_council_chose_levels_of_one_case() {
    let tourism = set(Regime::Decision26, 26);
    let cased = tourism.criteria().find(|criterion| criterion.has_cases()).unwrap();
    let of = |case, position| Some(cased.level(Some(case), position).unwrap());
    let read = |choices: &[(Option<LevelId>, &[usize])]| {
        serde_json::from_value::<CriterionAgreement>(told(cased, choices)).is_ok()
    };
    assert!(read(&[(None, &[3]), (of(Case::A, 1), &[1]), (of(Case::A, 2), &[2])]));
    assert!(read(&[(of(Case::B, 1), &[1]), (of(Case::B, 2), &[2])]));
    assert!(!read(&[(of(Case::A, 1), &[1]), (of(Case::B, 1), &[2])]));
}

#[test]
fn the_minima_told_of_a_criterion_are_its_own() {
    let packaging = criterion("2.2");
    let stored = told(packaging, &[(Some(level("2.2", 1)), &[1]), (Some(level("2.2", 3)), &[2])]);
    assert!(!refused::<CriterionAgreement>(&stored, &[("/minima", json!([split("2026/11/2.2:3")]))]));
    let other = tea().minima().iter().find(|minimum| minimum.criterion() != packaging).unwrap();
    assert!(refused::<CriterionAgreement>(&stored, &[("/minima", json!([split(&other.to_string())]))]));
}

#[test]
fn without_a_sheet_no_star_is_above_its_band() {
    let stored = json!({
        "member": 1, "total": 100, "score": {"sum": 72, "of": 1, "mean": "72.00"},
        "band": 4, "star": 3, "band_with": 4, "star_with": 4,
    });
    each_is_refused::<LeftOut>(
        &stored,
        &[
            &[("/member", json!(0))],
            &[("/total", json!(101))],
            &[("/star", json!(5))],
            &[("/star_with", json!(5))],
        ],
    );
}

#[test]
fn two_councils_found_levels_and_points_of_the_criterion() {
    let origin = criterion("1.1");
    let found = |position| {
        let level = level("1.1", position);
        let points = level.points();
        json!({
            "common": {"level": level, "members": [1]},
            "points": {"sum": points, "of": 1, "mean": format!("{points}.00")},
        })
    };
    let stored = json!({"criterion": origin, "agrees": false, "first": found(1), "second": found(3)});
    let other = json!(level("1.2", 1));
    let too_many = json!({"sum": origin.max() + 1, "of": 1, "mean": ""});
    each_is_refused::<CriterionBetween>(
        &stored,
        &[
            &[("/first/common/level", other.clone())],
            &[("/second/common/level", other.clone())],
            &[("/first/points", too_many.clone())],
            &[("/second/points", too_many)],
            &[("/agrees", json!(true))],
        ],
    );
    let alike = json!({"criterion": origin, "agrees": true, "first": found(2), "second": found(2)});
    each_is_refused::<CriterionBetween>(
        &alike,
        &[
            &[("/agrees", json!(false))],
            &[("/first/common/level", other.clone()), ("/second/common/level", other)],
        ],
    );
}

#[test]
fn what_is_told_of_two_councils_follows_from_them() {
    let best = best_sheet(tea());
    let plain = best.with("2.2", 1_u8).unwrap();
    let between = AgreementBetween::of(&assessed(&[best, best]), &assessed(&[plain, best, plain])).unwrap();
    let stored = serde_json::to_value(&between).unwrap();
    let met = stored["met_by_first_alone"].clone();
    assert_eq!((&met, &stored["whole"]), (&json!(["2026/11/2.2:3"]), &json!(false)));
    each_is_refused::<AgreementBetween>(
        &stored,
        &[
            &[("/criteria", json!([]))],
            &[("/set", json!("2026/13"))],
            &[("/share/agreed", json!(1))],
            &[("/whole", json!(true))],
            &[("/met_by_first_alone", json!([]))],
            &[("/met_by_second_alone", met)],
        ],
    );
}

#[test]
fn beside_the_reference_each_sheet_stands_in_one_list() {
    let stored = json!({
        "criterion": criterion("1.1"), "level": level("1.1", 2),
        "same": [1, 2], "below": [3], "above": [], "elsewhere": [],
    });
    each_is_refused::<CriterionAgainstReference>(
        &stored,
        &[
            &[("/level", json!(level("1.2", 1)))],
            &[("/below", json!([2, 3]))],
            &[("/below", json!([4]))],
            &[("/same", json!([2, 1]))],
            &[("/same", json!([0, 1, 2]))],
            &[("/same", json!([])), ("/below", json!([]))],
        ],
    );
    // Without the third sheet the others are all.
    assert!(!refused::<CriterionAgainstReference>(&stored, &[("/below", json!([]))]));
}

#[test]
fn a_member_beside_the_reference_differs_by_100_points_at_most() {
    let stored = json!({
        "member": 1, "share": {"agreed": 33, "of": 34}, "over": 100, "under": 100, "star": 5,
        "misjudged": {"set": "2026/13", "minima": []},
    });
    each_is_refused::<MemberAgainstReference>(
        &stored,
        &[&[("/member", json!(0))], &[("/over", json!(101))], &[("/under", json!(101))]],
    );
}

#[test]
fn what_is_told_beside_a_reference_follows_from_the_sheets() {
    let best: ScoreSheet = best_sheet(tea());
    let plain = best.with("2.2", 1_u8).unwrap();
    let stored =
        serde_json::to_value(AgreementWithReference::of(&assessed(&[plain, best]), best).unwrap()).unwrap();
    each_is_refused::<AgreementWithReference>(
        &stored,
        &[
            &[("/criteria", json!([]))],
            &[("/members", json!([]))],
            &[("/share/agreed", json!(1))],
            // A rating of its own, but of another set.
            &[("/rating/set", json!("2026/13"))],
        ],
    );
    assert!(serde_json::from_value::<Agreement>(stored["agreement"].clone()).is_ok());
}
