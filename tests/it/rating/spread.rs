//! Totals too far apart are scored again.

use super::*;

fn panel(set: &'static CriteriaSet, low: u8, high: u8, members: usize) -> Vec<ScoreSheet> {
    let mut sheets = vec![any_sheet_of(set, low), any_sheet_of(set, high)];
    sheets.resize(members, any_sheet_of(set, 75));
    sheets.reverse();
    sheets
}

#[test]
fn a_provincial_panel_of_nine_from_71_to_82_scores_again_and_from_71_to_81_is_rated() {
    for number in 1..=26 {
        for edition in [Edition::Decision1048, Edition::Decision1048As781] {
            let set = set_under(edition, number);
            for tier in [Authority::Province, Authority::Centre] {
                let council = council_of(edition, set).with_tier(tier);
                assert_eq!(council.applied_spread_limit(), Some(10));
                let apart = panel(set, 71, 82, 9);
                let outcome = Assessment::new(council, apart, []).unwrap().rate();
                let Outcome::Rescore(rescore) = outcome else { panic!("{set}: {outcome:?}") };
                assert_eq!((rescore.spread(), rescore.limit()), (11, 10));
                assert_eq!(rate(council, &panel(set, 71, 81, 9)).star(), Star::Four, "{set}");
            }
        }
    }
}

#[test]
fn a_district_panel_of_five_from_71_to_82_is_rated() {
    for number in 1..=26 {
        for edition in [Edition::Decision1048, Edition::Decision1048As781] {
            let set = set_under(edition, number);
            let council = council_of(edition, set).with_tier(Authority::District);
            assert_eq!(council.applied_spread_limit(), None);
            let rating = rate(council, &panel(set, 71, 82, 5));
            assert_eq!((rating.score().numerator(), rating.star()), (71 + 82 + 3 * 75, Star::Four), "{set}");
        }
    }
}

#[test]
fn later_regimes_know_no_spread_but_the_council_may() {
    for edition in [Edition::Decision148, Edition::Decision148As1489, Edition::Decision26] {
        let set = set(edition.regime(), 13);
        for tier in Authority::ALL.iter().copied() {
            let council = Council::new(edition).with_tier(tier);
            assert_eq!(council.applied_spread_limit(), None);
            rate(council, &[best_sheet(set), ScoreSheet::empty(set)]);
        }
    }
}

#[test]
fn a_council_s_own_limit_goes_before_the_regime_s_and_is_itself_allowed() {
    for edition in Edition::ALL.iter().copied() {
        let set = set_under(edition, 13);
        let members = quorate(edition).max(2);
        for limit in 0..=12 {
            for spread in 0..=12 {
                let council = council_of(edition, set).with_spread_limit(limit);
                assert_eq!(council.applied_spread_limit(), Some(limit));
                let mut sheets = vec![any_sheet_of(set, 75); members - 1];
                sheets.push(any_sheet_of(set, 75 + spread));
                let outcome = Assessment::new(council, sheets, []).unwrap().rate();
                assert_eq!(
                    outcome.code(),
                    if spread > limit { "rescore" } else { "rated" },
                    "{edition} {limit} {spread}"
                );
            }
        }
    }
}

#[test]
fn one_member_is_never_apart_from_himself() {
    let council = Council::new(Edition::Decision26).with_spread_limit(0);
    assert_eq!(rate(council, &[best_sheet(coffee())]).star(), Star::Five);
}
