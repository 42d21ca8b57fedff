//! A score sheet cannot hold what its criteria set does not offer.

use ocop::Topic;
use ocop::rating::{SheetError, SheetErrors};
use ocop::{
    Case, Choice, Choices, CriterionId, Lang, LevelId, OpenSheet, Problem, Regime, Say as _, ScoreSheet,
    SetId,
};

use crate::support::{all_criteria, all_sets, best_sheet, set, story_code};

const CASES: [Option<Case>; 3] = [None, Some(Case::A), Some(Case::B)];

fn choice(case: Option<Case>, position: u64) -> Choice {
    case.map_or_else(|| Choice::level(position), |case| Choice::in_case(case, position))
}

fn codes(errors: &SheetErrors) -> Vec<&'static str> {
    errors.iter().map(Problem::code).collect()
}

fn with_cases(regime: Regime, number: u8) -> CriterionId {
    set(regime, number).criteria().find(|criterion| criterion.has_cases()).unwrap()
}

/// The sheet with what is still open as unmet.
fn closed(draft: &OpenSheet) -> ScoreSheet {
    draft.closed_as_unmet().unwrap()
}

/// What a choice on a criterion must be answered with, spelled out: a level, nothing, or the code of an error.
fn expected(
    criterion: CriterionId,
    case: Option<Case>,
    position: u64,
) -> Result<Option<(Option<Case>, u8)>, &'static str> {
    let cases = criterion.levels().next().unwrap().case().is_some();
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
                let mut draft = OpenSheet::new(set);
                draft.choose(story_code(set.regime()), 2).unwrap();
                let result = draft.choose(criterion.code(), choice(case, position)).map(|_| ());
                match (result, expected(criterion, case, position)) {
                    (Ok(()), Ok(level)) => {
                        let chosen = closed(&draft).level(criterion).unwrap();
                        let chosen = chosen.map(|level| (level.case(), level.position()));
                        assert_eq!(chosen, level, "{criterion:?} {case:?} {position}");
                    }
                    (Err(error), Err(code)) => {
                        assert_eq!(error.code(), code, "{criterion:?} {case:?} {position}");
                        assert_eq!(error.criterion(), Some(criterion));
                        assert!(error.allowed().eq(criterion.levels()));
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
                let mut draft = OpenSheet::new(set);
                let Err(error) = draft.choose(criterion.code(), choice(case, position)).map(|_| ()) else {
                    continue;
                };
                let message = error.to_string();
                let tags: Vec<String> = criterion.levels().map(|level| level.tag().to_string()).collect();
                let allowed = format!("allowed: 0 (none), {}", tags.join(", "));
                assert!(message.starts_with(&format!("criterion {} of ", criterion.code())), "{message}");
                assert!(message.contains(&criterion.set().text(Lang::En).to_string()), "{message}");
                assert!(message.ends_with(&allowed), "{message}");
            }
        }
    }
}

#[test]
fn an_unknown_code_is_answered_with_the_codes_of_the_set() {
    for set in all_sets() {
        for code in
            ["", "0", "1", "1.1.1.1", "77", " 1.1", "1.1 ", "1,1", "１.１", "1.D", "constructor", "\u{0}"]
        {
            let error = OpenSheet::new(set).choose(code, 1).map(|_| ()).unwrap_err();
            assert_eq!((error.code(), error.criterion()), ("unknown_criterion", None), "{set} {code:?}");
            assert_eq!(error.allowed().count(), 0);
            let message = error.to_string();
            assert!(
                message.contains(&format!(
                    "\"{}\"",
                    code.escape_default().to_string().replace("\\u{ff11}", "１")
                )) && message.contains(&set.id().text(Lang::En).to_string()),
                "{message}"
            );
            let codes: Vec<&str> = set.criteria().map(CriterionId::code).collect();
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
    for regime in Regime::ALL.iter().copied() {
        let tourism = set(regime, 26);
        let cased = with_cases(regime, 26);
        let plain = tourism.criteria().find(|criterion| !criterion.has_cases()).unwrap();
        let mut draft = OpenSheet::new(tourism);
        draft.choose(plain.code(), 1).unwrap().choose(cased.code(), (Case::B, 2)).unwrap();
        let before = draft;
        for (code, choice) in [
            (plain.code(), Choice::level(9)),
            (plain.code(), Choice::in_case(Case::A, 1)),
            (cased.code(), Choice::level(1)),
            (cased.code(), Choice::in_case(Case::A, 9)),
            ("77", Choice::level(1)),
        ] {
            assert!(draft.choose(code, choice).is_err(), "{regime} {code} {choice}");
            assert_eq!(draft, before, "{regime} {code} {choice}");
        }
        draft.choose(plain.code(), Choice::NONE).unwrap();
        assert_ne!(draft, before);
        draft.reopen(plain.code()).unwrap().choose(plain.code(), 1).unwrap();
        assert_eq!(draft, before);
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
        errors.iter().map(|error| error.criterion().map(CriterionId::code)).collect();
    assert_eq!(named, [Some("1.1"), None, Some("8"), Some("1.2"), Some("1.3"), Some("15")]);
    let message = errors.to_string();
    assert_eq!(message.split("; criterion").count() + message.split("; set 26").count() - 1, 6, "{message}");
    for error in &errors {
        assert!(message.contains(&error.to_string()), "{message}");
    }
}

#[test]
fn a_missing_story_is_reported_beside_the_other_errors() {
    for regime in Regime::ALL.iter().copied() {
        let set = set(regime, 5);
        let choices = set.criteria().filter(|criterion| criterion.is_story_only());
        let mut choices: Vec<(&str, Choice)> = choices
            .map(|criterion| (criterion.code(), Choice::from(criterion.levels().next_back())))
            .collect();
        let story_only = choices.len();
        choices.push(("77", Choice::level(1)));
        let errors = ScoreSheet::from_choices(set, choices).unwrap_err();
        assert_eq!(errors.iter().filter(|error| error.code() == "no_story").count(), story_only);
        assert_eq!(errors.iter().filter(|error| error.code() == "unknown_criterion").count(), 1);
        assert_eq!(errors.iter().count(), story_only + 1);
    }
}

#[test]
fn a_criterion_is_changed_once_at_a_time() {
    let sheet = ScoreSheet::empty(set(Regime::Decision26, 13));
    let errors = sheet.with_all([("1.1", 2), ("9.9", 1), ("1.1", 2), ("1.1", 3)]).unwrap_err();
    let codes: Vec<_> = errors.iter().map(Problem::code).collect();
    assert_eq!(codes, ["unknown_criterion", "repeated_criterion", "repeated_criterion"]);
    assert_eq!(sheet.with_all([("1.1", 2), ("1.2", 1)]).unwrap().with("1.1", 3).unwrap().total(), 3);
}

#[test]
fn a_criterion_given_twice_is_an_error_even_with_the_same_level() {
    for set in all_sets() {
        for criterion in set.criteria() {
            let level = Choice::from(criterion.levels().next());
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
    for set in all_sets() {
        let story = set.criterion(story_code(set.regime())).unwrap();
        let told = core::iter::once(None).chain(story.levels().map(Some));
        for story_level in told {
            let has_story = story_level.is_some_and(|level| level.points() > 0);
            for criterion in set.criteria().filter(|criterion| criterion.is_story_only()) {
                for level in core::iter::once(None).chain(criterion.levels().map(Some)) {
                    pairs += 1;
                    let points = level.map_or(0, LevelId::points);
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
                        assert_eq!(sheet.points(criterion), Ok(points));
                    }
                }
            }
        }
    }
    assert!(pairs > 1_500, "{pairs}");
}

#[test]
fn the_order_in_which_story_and_story_only_criteria_are_given_is_irrelevant() {
    for regime in Regime::ALL.iter().copied() {
        let set = set(regime, 1);
        let only = set.criteria().find(|criterion| criterion.is_story_only()).unwrap();
        let (best, story) = (Choice::from(only.levels().next_back()), Choice::level(3));
        let code = story_code(regime);
        let before = ScoreSheet::from_choices(set, [(code, story), (only.code(), best)]).unwrap();
        let after = ScoreSheet::from_choices(set, [(only.code(), best), (code, story)]).unwrap();
        assert_eq!(before, after);
        let mut draft = OpenSheet::new(set);
        draft.choose(only.code(), best).unwrap();
        // Open is not answered: the points stand, but the sheet cannot be closed as it is.
        assert_eq!(codes(&draft.closed_as_unmet().unwrap_err()), ["no_story"]);
        draft.choose(code, story).unwrap();
        assert_eq!(closed(&draft), before);
    }
}

#[test]
fn a_story_cannot_be_taken_away_from_under_story_only_points() {
    for set in all_sets().filter(|set| !set.id().is_tourism()) {
        let errors = best_sheet(set).with(story_code(set.regime()), Choice::NONE).unwrap_err();
        assert!(errors.iter().all(|error| error.code() == "no_story"), "{set}");
    }
    for regime in Regime::ALL.iter().copied() {
        assert!(best_sheet(set(regime, 26)).with(story_code(regime), Choice::NONE).is_ok());
    }
}

#[test]
fn exactly_one_case_applies_and_a_later_choice_replaces_it() {
    for criterion in all_criteria().filter(|criterion| criterion.has_cases()) {
        let set = criterion.set().criteria_set();
        let mut draft = OpenSheet::new(set);
        draft.choose(criterion.code(), (Case::A, 2)).unwrap();
        draft.choose(criterion.code(), (Case::B, 1)).unwrap();
        let sheet = closed(&draft);
        let level = sheet.level(criterion).unwrap().unwrap();
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
        .flat_map(|regime| all_sets().filter(move |set| set.regime() == regime))
        .flat_map(|set| set.criteria())
        .filter(|criterion| criterion.has_cases())
        .map(|criterion| (criterion.set().number(), criterion.code()))
        .collect();
    assert_eq!(with_cases, [(26, "8"), (26, "9"), (26, "15"), (26, "8"), (26, "9"), (26, "15")]);
}

#[test]
fn an_empty_sheet_has_no_level_no_points_and_no_story() {
    for set in all_sets() {
        let sheet = ScoreSheet::empty(set);
        assert_eq!((sheet.total(), sheet.has_story()), (0, false));
        assert_eq!(sheet.levels().count(), set.criteria().len());
        assert!(sheet.is_blank() && sheet.levels().all(|(_, level)| level.is_none()));
        assert_eq!(ScoreSheet::from_choices(set, core::iter::empty::<(&str, Choice)>()), Ok(sheet));
        let zeroes = set.criteria().map(|criterion| (criterion.code(), 0_u8));
        assert_eq!(ScoreSheet::from_choices(set, zeroes), Ok(sheet));
    }
}

#[test]
fn a_sheet_knows_nothing_of_criteria_of_other_sets() {
    let sheet = best_sheet(set(Regime::Decision26, 13));
    let coffee = set(Regime::Decision26, 13);
    let foreign = set(Regime::Decision26, 14).criterion("1.1").unwrap();
    let older = set(Regime::Decision148, 13).on_topic(Topic::Origin).unwrap();
    for criterion in [foreign, older] {
        let error = sheet.level(criterion).unwrap_err();
        assert_eq!(
            (error.code(), error.given(), error.needed()),
            ("other_set", criterion.set(), coffee.id())
        );
        assert_eq!(sheet.points(criterion), Err(error));
        assert_eq!(OpenSheet::from(sheet).reply(criterion), Err(error));
    }
    for minimum in set(Regime::Decision26, 14).minima() {
        assert_eq!(sheet.meets(*minimum).unwrap_err().code(), "other_set");
    }
}

#[test]
fn sheets_of_different_sets_are_never_equal() {
    let sheets: Vec<ScoreSheet> = all_sets().map(ScoreSheet::empty).collect();
    for (place, sheet) in sheets.iter().enumerate() {
        for other in &sheets[place + 1..] {
            assert_ne!(sheet, other);
        }
    }
}

#[test]
fn a_sheet_meets_a_minimum_by_its_level_or_a_later_one_of_the_same_case() {
    for set in all_sets() {
        for minimum in set.minima().iter().copied() {
            let criterion = minimum.criterion();
            let story =
                (Some(criterion) != set.story()).then_some((story_code(set.regime()), Choice::level(3)));
            for level in core::iter::once(None).chain(criterion.levels().map(Some)) {
                let choices = story.into_iter().chain([(criterion.code(), Choice::from(level))]);
                let sheet = ScoreSheet::from_choices(set, choices).unwrap();
                let later = level.is_some_and(|level| level >= minimum.level());
                assert_eq!(sheet.meets(minimum), Ok(later), "{minimum} {level:?}");
            }
        }
    }
}

#[test]
fn choices_read_from_a_form_are_checked_against_a_set_later() {
    let mut form = Choices::new();
    form.add("1.1", 2).add_text("1.2", "-").add_text("1.3", "0").add("8", (Case::A, 2)).add_text("9", "b1");
    let tourism = set(Regime::Decision26, 26);
    let sheet = form.check(tourism).unwrap();
    let chosen: Vec<String> =
        sheet.levels().filter_map(|(_, level)| level).map(|level| level.to_string()).collect();
    assert_eq!(chosen, ["2026/26/1.1:2", "2026/26/8:a2", "2026/26/9:b1"]);
    assert_eq!((form.len(), form.is_empty(), Choices::new().is_empty()), (5, false, true));
    let written: Vec<(&str, String)> = form.iter().collect();
    assert_eq!(written[0], ("1.1", "2".to_owned()));
    assert_eq!(written[4], ("9", "b1".to_owned()));
    assert_eq!(Choices::from(sheet).check(tourism), Ok(sheet));

    let open = form.check_open(tourism).unwrap();
    assert_eq!(open.open().count(), tourism.criteria().len() - 5);
    form.add_text("10", "?");
    assert_eq!(form.check_open(tourism), Ok(open));
    assert_eq!(codes(&form.check(tourism).unwrap_err()), ["open_criterion"]);
    assert_eq!(
        codes(&form.check(set(Regime::Decision26, 13)).unwrap_err()).first(),
        Some(&"unexpected_case")
    );
}

#[test]
fn a_choice_is_read_from_its_spellings_and_from_nothing_else() {
    for (text, choice) in [
        ("0", Choice::NONE),
        ("-", Choice::NONE),
        ("1", Choice::level(1)),
        ("10", Choice::level(10)),
        ("a2", Choice::in_case(Case::A, 2)),
        ("b0", Choice::in_case(Case::B, 0)),
        ("18446744073709551615", Choice::level(u64::MAX)),
    ] {
        assert_eq!(text.parse(), Ok(choice));
    }
    for text in [
        "",
        "?",
        "+1",
        "01",
        "1.0",
        "a",
        "a-",
        "c1",
        "A1",
        " 1",
        "1 ",
        "1a",
        "--",
        "18446744073709551616",
        "١",
    ] {
        let error = text.parse::<Choice>().unwrap_err();
        assert_eq!((error.code(), error.given()), ("invalid_choice", text));
    }
}

#[test]
fn the_text_of_many_errors_is_bounded_and_says_what_is_allowed_once() {
    let tea = set(Regime::Decision26, 11);
    let mut form = Choices::new();
    for number in 0..20_000 {
        form.add(&format!("x{number}"), 1);
    }
    let errors = form.check(tea).unwrap_err();
    assert_eq!(errors.iter().count() + errors.more(), 20_000);
    assert!(errors.iter().count() < 100);
    let list: Vec<&str> = tea.criteria().map(CriterionId::code).collect();
    let list = list.join(", ");
    for lang in Lang::ALL.iter().copied() {
        let text = errors.text(lang).to_string();
        assert!(text.len() < 5_000, "{}", text.len());
        assert_eq!(text.matches(&list).count(), 1);
        assert!(text.contains("x39") && !text.contains("x40") && text.contains("19960"), "{text}");
    }
    // What was given is cut where it is long, whatever way it came.
    let long = "9".repeat(100_000);
    for lang in Lang::ALL.iter().copied() {
        let mut form = Choices::new();
        form.add_text("1.1", &long).add_text(&long, "1");
        let texts = [
            form.check(tea).unwrap_err().text(lang).to_string(),
            long.parse::<Choice>().unwrap_err().text(lang).to_string(),
            long.parse::<SetId>().unwrap_err().text(lang).to_string(),
            long.parse::<CriterionId>().unwrap_err().text(lang).to_string(),
            format!("2026/11/1.1:{long}").parse::<LevelId>().unwrap_err().text(lang).to_string(),
            format!("OCOP:2026/11/{long}").parse::<ScoreSheet>().unwrap_err().text(lang).to_string(),
            ocop::date::parse(&long).unwrap_err().text(lang).to_string(),
        ];
        for text in texts {
            assert!(text.chars().count() < 1_000, "{} characters: {}", text.len(), &text[..200]);
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
        assert_eq!(text, r#"{"set":"2026/26","levels":{"1.1":1,"8":"b2"}}"#);
        assert_eq!(read(&text), Ok(sheet));
    }

    #[test]
    fn every_spelling_of_a_level_is_read() {
        let tourism = set(Regime::Decision26, 26);
        let sheet = ScoreSheet::from_choices(
            tourism,
            [("1.1", Choice::level(2)), ("8", Choice::in_case(Case::A, 2))],
        );
        for (plain, cased) in [
            ("2", r#""a2""#),
            (r#""2""#, r#"{"case": "a", "level": 2}"#),
            (r#"{"case": null, "level": 2}"#, r#"{"level": "2", "case": "a"}"#),
        ] {
            let text = format!(r#"{{"set": "2026/26", "levels": {{"1.1": {plain}, "8": {cased}}}}}"#);
            assert_eq!(read(&text).as_ref(), sheet.as_ref().map_err(|_| unreachable!()), "{text}");
        }
    }

    #[test]
    fn null_and_0_stand_for_no_level() {
        let text = r#"{"set": "2026/26", "levels": {"1.1": null, "1.2": 0, "1.3": "-", "8": null, "9": 0, "15": {"case": "a", "level": null}}}"#;
        assert_eq!(read(text), Ok(ScoreSheet::empty(set(Regime::Decision26, 26))));
    }

    #[test]
    fn every_error_of_a_sheet_comes_at_once() {
        let text = r#"{"set": "2026/26", "levels": {"1.1": 9, "1.2": 2.5, "1.3": "x", "1.4": -1, "2.1": true, "2.2": [1],
            "8": {"case": "c", "level": 1}, "9": {"case": "a", "level": 3}, "15": 1, "77": 1, "2.3": {"case": "a", "level": 1},
            "3.1": {"level": 1}, "3.2": {"case": "a"}, "3.3": {"case": "a", "level": 1, "points": 2}, "3.4": "?", "3.5": "+1"}}"#;
        let message = read(text).unwrap_err();
        for code in [
            "1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "8", "9", "15", "2.3", "3.1", "3.2", "3.3", "3.4",
            "3.5",
        ] {
            assert!(message.contains(&format!("criterion {code} of set 26")), "{code}: {message}");
        }
        assert!(message.contains("no criterion \"77\""), "{message}");
        for given in [
            "no level 9",
            "2.5",
            "\"x\"",
            "-1",
            "true",
            "[…]",
            "no case \"c\"",
            "no level a3",
            "asks for a case",
            "no case a",
            "{\"level\": …}",
            "{\"case\": …}",
            "{\"points\": …}",
            "not answered yet",
            "\"+1\"",
        ] {
            assert!(message.contains(given), "{given}: {message}");
        }
    }

    #[test]
    fn unknown_and_repeated_fields_are_refused_at_every_depth() {
        for (text, named) in [
            (r#"{"set": "2026/26", "levels": {}, "member": "An"}"#, "member"),
            (r#"{"set": "2026/26", "levels": {"8": {"case": "a", "level": 1, "points": 3}}}"#, "points"),
            (r#"{"set": "2026/26", "set": "2026/26", "levels": {}}"#, "set"),
            (r#"{"set": "2026/26", "levels": {"8": {"case": "a", "level": 1, "level": 1}}}"#, "level"),
            (r#"{"set": "2026/26", "levels": {"8": {"case": "a", "case": "a", "level": 1}}}"#, "case"),
            (r#"{"set": "2026/26", "levels": {"1.1": 1, "1.1": 1}}"#, "1.1"),
            (r#"{"set": "2026/26"}"#, "levels"),
            (r#"{"levels": {}}"#, "set"),
            (r#"{"set": "2020/26", "levels": {}}"#, "2020"),
            (r#"{"set": "2026/27", "levels": {}}"#, "27"),
            (r#"{"set": "2026/0", "levels": {}}"#, "2026/13"),
            (r#"{"set": 26, "levels": {}}"#, "text"),
            (r#"{"set": "2026/26", "levels": {"8": {"level": 1}}}"#, "not {\"level\": …}"),
            (r#"{"set": "2026/26", "levels": {"8": {"case": "a"}}}"#, "not {\"case\": …}"),
            (r#"{"set": "2026/26", "levels": []}"#, "object"),
            (r#"["2026/26", {}]"#, "object"),
        ] {
            let message = read(text).unwrap_err();
            assert!(message.contains(named), "{text}: {message}");
        }
    }

    #[test]
    fn story_only_points_without_a_story_are_refused() {
        let message = read(r#"{"set": "2026/1", "levels": {"5.2": 2}}"#).unwrap_err();
        assert!(message.contains("5.2") && message.contains("5.1"), "{message}");
        assert!(read(r#"{"set": "2026/1", "levels": {"5.2": 1}}"#).is_ok());
        assert!(read(r#"{"set": "2026/1", "levels": {"5.2": 2, "5.1": 2}}"#).is_ok());
    }
}
