//! Tourism from 2019-08-21 to 2020-06-07: 1048's own set, whose items 6 to 12 add up the boxes ticked (reading 26).

use super::*;

fn tourism() -> &'static CriteriaSet {
    SetId::TOURISM_AS_SIGNED.criteria_set()
}

/// The codes of the boxes of items 6 to 12.
fn boxes() -> Vec<&'static str> {
    let item = |code: &str| code.split('.').next().and_then(|item| item.parse().ok()).unwrap_or(0);
    tourism().criteria().map(|criterion| criterion.code()).filter(|code| item(code) >= 6).collect()
}

#[test]
fn every_combination_of_boxes_of_an_item_adds_up() {
    for item in 6..=12 {
        let prefix = format!("{item}.");
        let own: Vec<&str> = boxes().into_iter().filter(|code| code.starts_with(&prefix)).collect();
        for ticked in 0..1_u32 << own.len() {
            let ticked: Vec<&str> = own
                .iter()
                .enumerate()
                .filter(|(place, _)| ticked >> place & 1 == 1)
                .map(|(_, code)| *code)
                .collect();
            let sheet = ScoreSheet::from_choices(tourism(), ticked.iter().map(|code| (*code, 1_u8))).unwrap();
            let points = |code: &&str| tourism().criterion(code).unwrap().max();
            assert_eq!(sheet.total(), ticked.iter().map(points).sum::<u8>(), "{ticked:?}");
            assert_eq!(sheet.part(Part::C), sheet.total());
        }
    }
}

#[test]
fn the_seven_items_have_24_boxes_and_40_points() {
    assert_eq!((boxes().len(), tourism().criteria().len()), (24, 40));
    let points: u32 = boxes().iter().map(|code| u32::from(tourism().criterion(code).unwrap().max())).sum();
    assert_eq!(points, 40);
    for code in boxes() {
        assert_eq!(tourism().criterion(code).unwrap().levels().len(), 1, "{code}");
    }
}

#[test]
fn a_tick_on_a_box_that_does_not_exist_says_which_there_are() {
    let error = ScoreSheet::from_choices(tourism(), [("6.5", 1_u8)]).unwrap_err();
    assert_eq!(error.code(), "unknown_criterion");
    assert!(error.to_string().contains("6.1, 6.2, 6.3, 6.4, 7.1"), "{error}");
    let error = ScoreSheet::from_choices(tourism(), [("6.1", 2_u8)]).unwrap_err();
    assert_eq!(error.code(), "unknown_level");
    assert!(error.to_string().ends_with("allowed: 0 (none), 1"), "{error}");
}

#[test]
fn nine_members_are_rated_by_score_alone_with_99_points_at_best() {
    let council = Council::new(Edition::Decision1048);
    let best = rate(council, &vec![best_sheet(tourism()); 9]);
    assert_eq!((best.score().to_string().as_str(), best.star()), ("99.00", Star::Five));
    assert_eq!(
        [Part::A, Part::B, Part::C].map(|part| best.part(part).to_string()),
        ["34.00", "25.00", "40.00"]
    );
    assert_eq!(best.minima_basis(), MinimaBasis::None);
    for total in 0..=99 {
        let rating = rate(council, &vec![any_sheet_of(tourism(), total); 9]);
        assert_eq!((rating.band(), rating.star()), (band_of(total), band_of(total)));
    }
}

#[test]
fn it_is_rated_under_1048_as_signed_alone() {
    for edition in Edition::ALL.iter().copied() {
        let sheets = vec![best_sheet(tourism()); quorate(edition)];
        let result = Assessment::new(Council::new(edition), sheets, []);
        assert_eq!(result.is_ok(), edition == Edition::Decision1048, "{edition}");
    }
    let later = vec![best_sheet(set(Regime::Decision1048, 26)); 9];
    let error = Assessment::new(Council::new(Edition::Decision1048), later, []).unwrap_err();
    assert_eq!(error.code(), "other_regulation");
}

#[test]
fn the_totals_of_its_members_are_scored_again_when_more_than_10_apart() {
    let mut sheets = vec![any_sheet_of(tourism(), 71); 8];
    sheets.push(any_sheet_of(tourism(), 82));
    let outcome = Assessment::new(Council::new(Edition::Decision1048), sheets, []).unwrap().rate();
    assert_eq!(outcome.kind(), OutcomeKind::Rescore);
}
