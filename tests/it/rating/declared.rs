//! Minima that the council declares as a body (reading 9).

use super::*;

fn council() -> Council {
    Council::new(Edition::Decision26).with_minima(MinimaPolicy::Declared)
}

#[test]
fn the_unmet_minima_are_those_named_whatever_the_sheets_meet() {
    for named in coffee().minima().iter().copied() {
        for sheet in [best_sheet(coffee()), any_sheet_of(coffee(), 92)] {
            let Outcome::Rated(rating) =
                Assessment::declared(council(), [sheet], [named], []).unwrap().rate()
            else {
                panic!("no ground was declared")
            };
            assert!(rating.all_unmet().iter().eq([named]));
            assert_eq!((rating.band(), rating.star()), (Star::Five, named.star().previous().unwrap()));
            assert_eq!(rating.minima_basis(), MinimaBasis::Declared);
            assert!(rating.readings().contains(&Reading::MinimaUnderACouncil));
        }
    }
}

#[test]
fn naming_none_is_declaring_all_met() {
    let poor = sheet_of(coffee(), 90, |criterion, level| criterion.code() != "8" || level.is_none()).unwrap();
    assert_eq!(rate(Council::new(Edition::Decision26), &[poor]).star(), Star::Two);
    let assessment = Assessment::declared(council(), [poor], [], []).unwrap();
    assert_eq!(assessment.rate().rating().map(Rating::star), Some(Star::Five));
    assert!(assessment.declared_unmet().is_some_and(|unmet| unmet.is_empty()));
}

#[test]
fn a_minimum_named_twice_is_named_once_and_the_order_is_irrelevant() {
    let (one, two) = (coffee().minima()[3], coffee().minima()[11]);
    let declared = |unmet: &[Minimum]| {
        Assessment::declared(council(), [best_sheet(coffee())], unmet.iter().copied(), []).unwrap()
    };
    assert_eq!(declared(&[one, two]), declared(&[two, one, two, one]));
}

#[test]
fn the_score_is_still_the_mean_of_the_sheets() {
    let sheets = [any_sheet_of(coffee(), 89), any_sheet_of(coffee(), 90)];
    let rating = *Assessment::declared(council(), sheets, [], []).unwrap().rate().rating().unwrap();
    assert_eq!((rating.score().to_string().as_str(), rating.star()), ("89.50", Star::Four));
    let apart = [any_sheet_of(coffee(), 60), any_sheet_of(coffee(), 90)];
    let outcome = Assessment::declared(council().with_spread_limit(10), apart, [], []).unwrap().rate();
    assert_eq!(outcome.kind(), OutcomeKind::Rescore);
}

#[test]
fn a_declared_minimum_of_another_set_is_an_error() {
    let foreign = set(Regime::Decision26, 11).minima()[0];
    let error = Assessment::declared(council(), [best_sheet(coffee())], [foreign], []).unwrap_err();
    assert_eq!(error.code(), "other_set");
}

#[test]
fn a_council_that_declares_must_name_and_another_must_not() {
    let sheets = [best_sheet(coffee())];
    let error = Assessment::new(council(), sheets, []).unwrap_err();
    assert_eq!((error.code(), error), ("unmet_needed", AssessmentError::UnmetNeeded));
    for policy in [MinimaPolicy::Majority, MinimaPolicy::Unanimous, MinimaPolicy::Mean] {
        let other = Council::new(Edition::Decision26).with_minima(policy);
        let error = Assessment::declared(other, sheets, [], []).unwrap_err();
        assert_eq!((error.code(), error), ("unmet_not_asked", AssessmentError::UnmetNotAsked));
    }
}

/// Where there are no printed minima, none can be named: 1048 as signed has none, those of 781 are attested.
#[test]
fn under_1048_there_is_nothing_to_name() {
    for edition in [Edition::Decision1048, Edition::Decision1048As781] {
        let set = set_under(edition, 13);
        let council = council_of(edition, set).with_minima(MinimaPolicy::Declared);
        let rating = *Assessment::declared(council, vec![best_sheet(set); 9], [], [])
            .unwrap()
            .rate()
            .rating()
            .unwrap();
        let basis = match edition {
            Edition::Decision1048 => MinimaBasis::None,
            _ => MinimaBasis::Attested { up_to: Star::Five },
        };
        assert_eq!((rating.star(), rating.minima_basis()), (Star::Five, basis));
    }
}
