//! A score sheet cannot hold what its criteria set does not offer.

use ocop::catalogue::Topic;
use ocop::sheet::{SheetError, SheetErrors};
use ocop::{Case, Choice, CriteriaSet, Criterion, Level, Regime, ScoreSheet};

use crate::support::{best_sheet, set, story_code};

const CASES: [Option<Case>; 3] = [None, Some(Case::A), Some(Case::B)];

fn choice(case: Option<Case>, position: u64) -> Choice {
    case.map_or_else(|| Choice::level(position), |case| Choice::in_case(case, position))
}

fn codes(errors: &SheetErrors) -> Vec<&'static str> {
    errors.iter().map(SheetError::code).collect()
}

fn all_criteria() -> impl Iterator<Item = &'static Criterion> {
    CriteriaSet::all().flat_map(CriteriaSet::criteria)
}

fn with_cases(regime: Regime, number: u8) -> &'static Criterion {
    set(regime, number).criteria().iter().find(|criterion| criterion.has_cases()).unwrap()
}

/// What a choice on a criterion must be answered with, spelled out: a level, nothing, or the code of an error.
fn expected(
    criterion: &Criterion,
    case: Option<Case>,
    position: u64,
) -> Result<Option<(Option<Case>, u8)>, &'static str> {
    let cases = criterion.levels()[0].case().is_some();
    match (cases, case) {
        (false, Some(_)) => return Err("unexpected_case"),
        (true, None) if position != 0 => return Err("missing_case"),
        _ => {}
    }
    if position == 0 {
        return Ok(None);
    }
    for level in criterion.levels() {
        if level.case() == case && u64::from(level.position()) == position {
            return Ok(Some((case, level.position())));
        }
    }
    Err("unknown_level")
}

#[test]
fn a_choice_is_taken_exactly_where_the_criterion_offers_it() {
    let far =
        [u64::from(u8::MAX), 256, 257, 258, 65_536, 65_537, u64::from(u32::MAX) + 2, u64::MAX - 1, u64::MAX];
    for criterion in all_criteria() {
        let set = criterion.set().criteria_set();
        for case in CASES {
            for position in (0..=12).chain(far) {
                let mut draft = ScoreSheet::draft(set);
                draft.choose(story_code(set.regime()), 2).unwrap();
                let result = draft.choose(criterion.code(), choice(case, position)).map(|_| ());
                match (result, expected(criterion, case, position)) {
                    (Ok(()), Ok(level)) => {
                        let sheet = draft.finish().unwrap();
                        let chosen = sheet.level(criterion).map(|level| (level.case(), level.position()));
                        assert_eq!(chosen, level, "{criterion:?} {case:?} {position}");
                    }
                    (Err(error), Err(code)) => {
                        assert_eq!(error.code(), code, "{criterion:?} {case:?} {position}");
                        assert_eq!(error.criterion(), Some(criterion));
                        assert_eq!(error.allowed().len(), criterion.levels().len());
                    }
                    (result, expected) => {
                        panic!("{criterion:?} {case:?} {position}: {result:?} instead of {expected:?}")
                    }
                }
            }
        }
    }
}

#[test]
fn the_message_of_a_wrong_choice_names_the_criterion_and_every_level_allowed() {
    for criterion in all_criteria() {
        let set = criterion.set().criteria_set();
        for case in CASES {
            for position in [1, 9] {
                let mut draft = ScoreSheet::draft(set);
                let Err(error) = draft.choose(criterion.code(), choice(case, position)).map(|_| ()) else {
                    continue;
                };
                let message = error.to_string();
                let tags: Vec<String> =
                    criterion.levels().iter().map(|level| level.tag().to_string()).collect();
                let allowed = format!("allowed: 0 (none), {}", tags.join(", "));
                assert!(message.starts_with(&format!("criterion {} of ", criterion.code())), "{message}");
                assert!(message.contains(&criterion.set().to_string()), "{message}");
                assert!(message.ends_with(&allowed), "{message}");
            }
        }
    }
}

#[test]
fn an_unknown_code_is_answered_with_the_codes_of_the_set() {
    for set in CriteriaSet::all() {
        for code in
            ["", "0", "1", "1.1.1.1", "77", " 1.1", "1.1 ", "1,1", "１.１", "1.D", "constructor", "\u{0}"]
        {
            let error = ScoreSheet::draft(set).choose(code, 1).map(|_| ()).unwrap_err();
            assert_eq!((error.code(), error.criterion()), ("unknown_criterion", None), "{set} {code:?}");
            assert!(error.allowed().is_empty());
            let message = error.to_string();
            assert!(
                message.contains(&format!("{code:?}")) && message.contains(&set.id().to_string()),
                "{message}"
            );
            let codes: Vec<&str> = set.criteria().iter().map(Criterion::code).collect();
            assert!(message.ends_with(&codes.join(", ")), "{message}");
        }
    }
}

#[test]
fn codes_of_one_regime_are_unknown_to_another() {
    let tea = set(Regime::Decision148, 11);
    assert_eq!(ScoreSheet::from_choices(tea, [("1.1", 1)]).unwrap_err().code(), "unknown_criterion");
    assert!(ScoreSheet::from_choices(tea, [("1.đ", 1)]).is_ok());
    let tea = set(Regime::Decision26, 11);
    assert_eq!(ScoreSheet::from_choices(tea, [("1.đ", 1)]).unwrap_err().code(), "unknown_criterion");
}

#[test]
fn a_draft_stays_as_it_was_after_an_error() {
    for regime in Regime::ALL {
        let tourism = set(regime, 26);
        let cased = with_cases(regime, 26);
        let plain = tourism.criteria().iter().find(|criterion| !criterion.has_cases()).unwrap();
        let mut draft = ScoreSheet::draft(tourism);
        draft.choose(plain.code(), 1).unwrap().choose(cased.code(), (Case::B, 2)).unwrap();
        let before = draft.finish().unwrap();
        for (code, choice) in [
            (plain.code(), Choice::level(9)),
            (plain.code(), Choice::in_case(Case::A, 1)),
            (cased.code(), Choice::level(1)),
            (cased.code(), Choice::in_case(Case::A, 9)),
            ("77", Choice::level(1)),
        ] {
            assert!(draft.choose(code, choice).is_err(), "{regime} {code} {choice}");
            assert_eq!(draft.finish().unwrap(), before, "{regime} {code} {choice}");
        }
        draft.choose(plain.code(), Choice::NONE).unwrap();
        assert_ne!(draft.finish().unwrap(), before);
    }
}

#[test]
fn every_error_of_a_sheet_comes_at_once_in_the_order_given() {
    let tourism = set(Regime::Decision26, 26);
    let wrong = [
        ("1.1", Choice::level(9)),
        ("77", Choice::level(1)),
        ("8", Choice::level(2)),
        ("1.2", Choice::in_case(Case::A, 1)),
        ("1.3", Choice::level(2)),
        ("1.3", Choice::level(3)),
        ("15", Choice::in_case(Case::B, 3)),
    ];
    let errors = ScoreSheet::from_choices(tourism, wrong).unwrap_err();
    assert_eq!(
        codes(&errors),
        [
            "unknown_level",
            "unknown_criterion",
            "missing_case",
            "unexpected_case",
            "repeated_criterion",
            "unknown_level"
        ]
    );
    assert_eq!(errors.code(), "unknown_level");
    assert_eq!((&errors).into_iter().count(), 6);
    let named: Vec<Option<&str>> =
        errors.iter().map(|error| error.criterion().map(Criterion::code)).collect();
    assert_eq!(named, [Some("1.1"), None, Some("8"), Some("1.2"), Some("1.3"), Some("15")]);
    let message = errors.to_string();
    assert_eq!(message.split("; criterion").count() + message.split("; set 26").count() - 1, 6, "{message}");
    for error in &errors {
        assert!(message.contains(&error.to_string()), "{message}");
    }
}

#[test]
fn a_missing_story_is_reported_beside_the_other_errors() {
    for regime in Regime::ALL {
        let set = set(regime, 5);
        let choices = set.criteria().iter().filter(|criterion| criterion.is_story_only());
        let mut choices: Vec<(&str, Choice)> =
            choices.map(|criterion| (criterion.code(), Choice::from(criterion.levels().last()))).collect();
        let story_only = choices.len();
        choices.push(("77", Choice::level(1)));
        let errors = ScoreSheet::from_choices(set, choices).unwrap_err();
        assert_eq!(errors.iter().filter(|error| error.code() == "no_story").count(), story_only);
        assert_eq!(errors.iter().filter(|error| error.code() == "unknown_criterion").count(), 1);
        assert_eq!(errors.iter().count(), story_only + 1);
    }
}

#[test]
fn a_criterion_given_twice_is_an_error_even_with_the_same_level() {
    for set in CriteriaSet::all() {
        for criterion in set.criteria() {
            let level = Choice::from(criterion.levels().first());
            for (one, two) in [(level, level), (level, Choice::NONE), (Choice::NONE, Choice::NONE)] {
                let errors =
                    ScoreSheet::from_choices(set, [(criterion.code(), one), (criterion.code(), two)])
                        .unwrap_err();
                assert!(codes(&errors).contains(&"repeated_criterion"), "{criterion:?} {errors}");
                assert!(errors.to_string().contains(&format!("criterion {} of", criterion.code())));
            }
        }
    }
}

#[test]
fn story_only_points_need_a_story_with_points_at_every_level_of_both() {
    let mut pairs = 0;
    for set in CriteriaSet::all() {
        let story = set.criterion(story_code(set.regime())).unwrap();
        let told = core::iter::once(None).chain(story.levels().iter().map(Some));
        for story_level in told {
            let has_story = story_level.is_some_and(|level| level.points() > 0);
            for criterion in set.criteria().iter().filter(|criterion| criterion.is_story_only()) {
                for level in core::iter::once(None).chain(criterion.levels().iter().map(Some)) {
                    pairs += 1;
                    let points = level.map_or(0, Level::points);
                    let choices =
                        [(story.code(), Choice::from(story_level)), (criterion.code(), Choice::from(level))];
                    let sheet = ScoreSheet::from_choices(set, choices);
                    if points > 0 && !has_story {
                        let errors = sheet.unwrap_err();
                        let error = errors.iter().next().unwrap();
                        assert_eq!(*error, SheetError::NoStory { criterion, story }, "{set}");
                        assert_eq!(codes(&errors), ["no_story"]);
                        let message = error.to_string();
                        assert!(message.contains(&format!("criterion {} of", criterion.code())), "{message}");
                        assert!(
                            message.contains(&format!("criterion {} has no level with points", story.code())),
                            "{message}"
                        );
                    } else {
                        let sheet = sheet.unwrap();
                        assert_eq!(sheet.has_story(), has_story);
                        assert_eq!(sheet.points(criterion), points);
                    }
                }
            }
        }
    }
    assert!(pairs > 1_500, "{pairs}");
}

#[test]
fn the_order_in_which_story_and_story_only_criteria_are_given_is_irrelevant() {
    for regime in Regime::ALL {
        let set = set(regime, 1);
        let only = set.criteria().iter().find(|criterion| criterion.is_story_only()).unwrap();
        let (best, story) = (Choice::from(only.levels().last()), Choice::level(3));
        let code = story_code(regime);
        let before = ScoreSheet::from_choices(set, [(code, story), (only.code(), best)]).unwrap();
        let after = ScoreSheet::from_choices(set, [(only.code(), best), (code, story)]).unwrap();
        assert_eq!(before, after);
        let mut draft = ScoreSheet::draft(set);
        draft.choose(only.code(), best).unwrap();
        assert_eq!(codes(&draft.finish().unwrap_err()), ["no_story"]);
        assert_eq!(draft.choose(code, story).unwrap().finish().unwrap(), before);
    }
}

#[test]
fn a_story_cannot_be_taken_away_from_under_story_only_points() {
    for set in CriteriaSet::all().filter(|set| !set.id().is_tourism()) {
        let errors = best_sheet(set).with(story_code(set.regime()), Choice::NONE).unwrap_err();
        assert!(errors.iter().all(|error| error.code() == "no_story"), "{set}");
    }
    for regime in Regime::ALL {
        assert!(best_sheet(set(regime, 26)).with(story_code(regime), Choice::NONE).is_ok());
    }
}

#[test]
fn exactly_one_case_applies_and_a_later_choice_replaces_it() {
    for criterion in all_criteria().filter(|criterion| criterion.has_cases()) {
        let set = criterion.set().criteria_set();
        let mut draft = ScoreSheet::draft(set);
        draft.choose(criterion.code(), (Case::A, 2)).unwrap();
        draft.choose(criterion.code(), (Case::B, 1)).unwrap();
        let sheet = draft.finish().unwrap();
        let level = sheet.level(criterion).unwrap();
        assert_eq!((level.case(), level.position()), (Some(Case::B), 1));
        assert_eq!(sheet.total(), level.points());
        assert_eq!(sheet.with(criterion.code(), Choice::NONE).unwrap(), ScoreSheet::empty(set));
        assert_eq!(
            sheet.with(criterion.code(), Choice::in_case(Case::A, 0)).unwrap(),
            ScoreSheet::empty(set)
        );
    }
    let with_cases: Vec<_> = [Regime::Decision148, Regime::Decision26]
        .into_iter()
        .flat_map(|regime| CriteriaSet::all().filter(move |set| set.regime() == regime))
        .flat_map(CriteriaSet::criteria)
        .filter(|criterion| criterion.has_cases())
        .map(|criterion| (criterion.set().number(), criterion.code()))
        .collect();
    assert_eq!(with_cases, [(26, "8"), (26, "9"), (26, "15"), (26, "8"), (26, "9"), (26, "15")]);
}

#[test]
fn an_empty_sheet_has_no_level_no_points_and_no_story() {
    for set in CriteriaSet::all() {
        let sheet = ScoreSheet::empty(set);
        assert_eq!((sheet.total(), sheet.has_story()), (0, false));
        assert_eq!(sheet.choices().count(), set.criteria().len());
        assert!(sheet.choices().all(|(_, level)| level.is_none()));
        assert_eq!(ScoreSheet::from_choices(set, core::iter::empty::<(&str, Choice)>()), Ok(sheet));
        let zeroes = set.criteria().iter().map(|criterion| (criterion.code(), 0_u8));
        assert_eq!(ScoreSheet::from_choices(set, zeroes), Ok(sheet));
    }
}

#[test]
fn a_sheet_knows_nothing_of_criteria_of_other_sets() {
    let sheet = best_sheet(set(Regime::Decision26, 13));
    let foreign = set(Regime::Decision26, 14).criterion("1.1").unwrap();
    assert!(sheet.level(foreign).is_none());
    assert_eq!(sheet.points(foreign), 0);
    let older = set(Regime::Decision148, 13).on_topic(Topic::Origin).unwrap();
    assert!(sheet.level(older).is_none());
}

#[test]
fn sheets_of_different_sets_are_never_equal() {
    let sheets: Vec<ScoreSheet> = CriteriaSet::all().map(ScoreSheet::empty).collect();
    for (place, sheet) in sheets.iter().enumerate() {
        for other in &sheets[place + 1..] {
            assert_ne!(sheet, other);
        }
    }
}

mod json {
    use super::*;

    fn read(text: &str) -> Result<ScoreSheet, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn a_sheet_is_keyed_by_criterion_code_and_leaves_out_what_is_not_met() {
        let tourism = set(Regime::Decision26, 26);
        let sheet = ScoreSheet::from_choices(
            tourism,
            [("8", Choice::in_case(Case::B, 2)), ("1.1", Choice::level(1)), ("2.1", Choice::NONE)],
        )
        .unwrap();
        let text = serde_json::to_string(&sheet).unwrap();
        assert_eq!(text, r#"{"regulation":2026,"set":26,"levels":{"1.1":1,"8":{"case":"b","level":2}}}"#);
        assert_eq!(read(&text), Ok(sheet));
    }

    #[test]
    fn null_and_0_stand_for_no_level() {
        let text = r#"{"regulation": 2026, "set": 26, "levels": {"1.1": null, "1.2": 0, "8": null, "9": 0, "15": {"case": "a", "level": null}}}"#;
        assert_eq!(read(text), Ok(ScoreSheet::empty(set(Regime::Decision26, 26))));
    }

    #[test]
    fn every_error_of_a_sheet_comes_at_once() {
        let text = r#"{"regulation": 2026, "set": 26, "levels": {"1.1": 9, "1.2": 2.5, "1.3": "3", "1.4": -1, "2.1": true, "2.2": [1],
            "8": {"case": "c", "level": 1}, "9": {"case": "a", "level": 3}, "15": 1, "77": 1, "2.3": {"case": "a", "level": 1}}}"#;
        let message = read(text).unwrap_err();
        for code in ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "8", "9", "15", "2.3"] {
            assert!(message.contains(&format!("criterion {code} of set 26")), "{code}: {message}");
        }
        assert!(message.contains("no criterion \"77\""), "{message}");
        for given in [
            "no level 9",
            "2.5",
            "\"3\"",
            "-1",
            "true",
            "a list",
            "no case \"c\"",
            "no level a3",
            "asks for a case",
            "no case a",
        ] {
            assert!(message.contains(given), "{given}: {message}");
        }
    }

    #[test]
    fn unknown_and_repeated_fields_are_refused_at_every_depth() {
        for (text, named) in [
            (r#"{"regulation": 2026, "set": 26, "levels": {}, "member": "An"}"#, "member"),
            (
                r#"{"regulation": 2026, "set": 26, "levels": {"8": {"case": "a", "level": 1, "points": 3}}}"#,
                "points",
            ),
            (r#"{"regulation": 2026, "set": 26, "set": 26, "levels": {}}"#, "set"),
            (
                r#"{"regulation": 2026, "set": 26, "levels": {"8": {"case": "a", "level": 1, "level": 1}}}"#,
                "level",
            ),
            (
                r#"{"regulation": 2026, "set": 26, "levels": {"8": {"case": "a", "case": "a", "level": 1}}}"#,
                "case",
            ),
            (r#"{"regulation": 2026, "set": 26, "levels": {"1.1": 1, "1.1": 1}}"#, "1.1"),
            (r#"{"regulation": 2026, "set": 26}"#, "levels"),
            (r#"{"regulation": 2026, "levels": {}}"#, "set"),
            (r#"{"set": 26, "levels": {}}"#, "regulation"),
            (r#"{"regulation": 2020, "set": 26, "levels": {}}"#, "2020"),
            (r#"{"regulation": 2026, "set": 27, "levels": {}}"#, "27"),
            (r#"{"regulation": 2026, "set": 0, "levels": {}}"#, "1 to 26"),
            (r#"{"regulation": 2026, "set": 26, "levels": {"8": {"level": 1}}}"#, "case"),
            (r#"{"regulation": 2026, "set": 26, "levels": {"8": {"case": "a"}}}"#, "level"),
        ] {
            let message = read(text).unwrap_err();
            assert!(message.contains(named), "{text}: {message}");
        }
    }

    #[test]
    fn story_only_points_without_a_story_are_refused() {
        let message = read(r#"{"regulation": 2026, "set": 1, "levels": {"5.2": 2}}"#).unwrap_err();
        assert!(message.contains("5.2") && message.contains("5.1"), "{message}");
        assert!(read(r#"{"regulation": 2026, "set": 1, "levels": {"5.2": 1}}"#).is_ok());
        assert!(read(r#"{"regulation": 2026, "set": 1, "levels": {"5.2": 2, "5.1": 2}}"#).is_ok());
    }
}
