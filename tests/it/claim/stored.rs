//! Stored answers to claims: each part that does not go with the others is refused for itself.

use ocop::registry::{CertificationStatement, ClaimGap, MarkAllowed};
use serde_json::json;

use super::*;
use crate::round_trip::refused;

const ON: Date = date!(2026 - 11 - 27);

/// The answer to a claim of a star for a product of four, as it is stored.
fn answer(star: Star, on: Date) -> Value {
    let register =
        register(vec![product("tea", "HTX A", vec![recognised(Star::Four, date!(2025 - 02 - 03))])]);
    serde_json::to_value(check(&register, "tea", star, on)).unwrap()
}

#[test]
fn an_interruption_is_of_days_on_which_a_claim_does_not_hold() {
    let gap = json!({"from": "2026-01-01", "through": "2026-01-02", "why": "lapsed"});
    for change in [("/through", json!("2025-12-31")), ("/why", json!("holds")), ("/why", json!("extended"))] {
        assert!(refused::<ClaimGap>(&gap, std::slice::from_ref(&change)), "{change:?}");
    }
    assert!(!refused::<ClaimGap>(&gap, &[("/through", json!("2026-01-01"))]));
}

#[test]
fn the_mark_goes_with_three_stars_or_more_on_some_days() {
    let mark = json!({"star": 3, "from": "2025-02-03", "until": "2028-02-03"});
    assert!(refused::<MarkAllowed>(&mark, &[("/star", json!(2))]));
    assert!(refused::<MarkAllowed>(&mark, &[("/until", json!("2025-02-02"))]));
    assert!(!refused::<MarkAllowed>(&mark, &[("/until", json!("2025-02-03"))]));
}

#[test]
fn an_answer_has_the_mark_that_its_verdict_tells_of_on_the_day_of_the_claim() {
    let verdicts = [(Star::Four, "holds"), (Star::Five, "star_too_high"), (Star::Three, "star_too_low")];
    for (star, verdict) in verdicts {
        let stored = answer(star, ON);
        assert_eq!((&stored["verdict"], &stored["mark"]["star"]), (&json!(verdict), &json!(4)));
        for has in [Star::Three, Star::Four, Star::Five] {
            let mark = json!({"star": has, "from": "2025-02-03", "until": "2028-02-03"});
            let mut changed = stored.clone();
            changed["mark"] = mark;
            let fits = match verdict {
                "holds" => has == star,
                "star_too_high" => has < star,
                _ => star < has,
            };
            assert_eq!(serde_json::from_value::<ClaimAnswer>(changed).is_ok(), fits, "{verdict} of {has}");
        }
        for (place, wrong, right) in
            [("/mark/from", "2026-11-28", "2026-11-27"), ("/mark/until", "2026-11-26", "2026-11-27")]
        {
            assert!(refused::<ClaimAnswer>(&stored, &[(place, json!(wrong))]), "{place}");
            assert!(!refused::<ClaimAnswer>(&stored, &[(place, json!(right))]), "{place}");
        }
        assert!(refused::<ClaimAnswer>(&stored, &[("/mark", Value::Null)]));
    }
    let mark = answer(Star::Four, ON)["mark"].clone();
    let before = answer(Star::Four, date!(2025 - 02 - 02));
    assert_eq!((&before["verdict"], &before["mark"]), (&json!("not_yet"), &Value::Null));
    let mut of_the_day = mark;
    of_the_day["from"] = json!("2025-02-02");
    assert!(refused::<ClaimAnswer>(&before, &[("/mark", of_the_day)]));
}

#[test]
fn interruptions_come_one_after_the_other_through_the_day_of_the_claim() {
    let stored = answer(Star::Four, ON);
    let gap = |from: &str, through: &str| json!({"from": from, "through": through, "why": "lapsed"});
    let read = |gaps: Value| !refused::<ClaimAnswer>(&stored, &[("/interruptions", gaps)]);
    let first = gap("2026-01-01", "2026-02-01");
    assert!(read(json!([first, gap("2026-02-02", "2026-02-03")])));
    assert!(!read(json!([first, gap("2026-02-01", "2026-02-03")])), "a day of both");
    assert!(!read(json!([gap("2026-02-02", "2026-02-03"), first])), "the later one first");
    assert!(read(json!([first, gap("2026-11-01", "2026-11-27")])));
    assert!(!read(json!([first, gap("2026-11-01", "2026-11-28")])), "after the day of the claim");
}

#[test]
fn a_statement_is_a_certification_of_schema_org() {
    let register =
        register(vec![product("tea", "HTX A", vec![recognised(Star::Four, date!(2025 - 02 - 03))])]);
    let statement = check(&register, "tea", Star::Four, ON).certification(Lang::En);
    let stored = serde_json::to_value(&statement).unwrap();
    for change in [
        ("/@context", json!("http://schema.org")),
        ("/@type", json!("Product")),
        ("/certificationStatus", json!("https://schema.org/CertificationInactive")),
    ] {
        assert!(refused::<CertificationStatement>(&stored, std::slice::from_ref(&change)), "{change:?}");
    }
}
