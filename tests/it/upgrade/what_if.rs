//! What if some levels were different: the answer beside a rating of the changed sheets.

use ocop::upgrade::{PlanError, WhatIfError, what_if};
use ocop::{
    Assessment, Case, Choice, Council, Edition, Ground, GroundKind, Minimum, Problem, Regime, ScoreSheet,
    Star,
};

use super::{Dice, any_criterion, choice, council, members, panel_around, rating, sheet_near};
use crate::support::{all_sets, best_of, chosen, set};

#[test]
fn the_difference_is_that_of_rating_the_changed_sheets() {
    let (mut up, mut down, mut refused) = (0, 0, 0);
    for set in all_sets() {
        for round in 0..20 {
            let dice = &mut Dice::of(set, 6_000 + round);
            let star = dice.pick(Star::ALL);
            let sheet = sheet_near(set, star, &[], dice);
            let members = if dice.chance(40) { members(set, dice) } else { 1 };
            let sheets = panel_around(sheet, members, dice);
            let council = council(set, members, dice);
            let assessment = Assessment::new(council, sheets.as_slice(), []).unwrap();
            let mut changes: Vec<(&str, Choice)> = Vec::new();
            for _ in 0..dice.roll(6) {
                let criterion = any_criterion(set, dice);
                if changes.iter().all(|(code, _)| *code != criterion.code()) {
                    changes
                        .push((criterion.code(), choice(criterion, dice.roll(criterion.levels().len() + 1))));
                }
            }
            let redone = |sheet: &ScoreSheet| {
                let choices = set.criteria().map(|criterion| {
                    let to = changes.iter().find(|(code, _)| *code == criterion.code());
                    (
                        criterion.code(),
                        to.map_or(Choice::from(chosen(sheet, criterion)), |(_, choice)| *choice),
                    )
                });
                ScoreSheet::from_choices(set, choices)
            };
            let after: Result<Vec<ScoreSheet>, _> = sheets.iter().map(redone).collect();
            let Ok(after) = after else {
                let errors = what_if(&assessment, &changes).unwrap_err();
                assert_eq!(errors.code(), "no_story", "{errors}");
                refused += 1;
                continue;
            };
            let (before, after) = (rating(council, &sheets), rating(council, &after));
            let difference = what_if(&assessment, &changes).unwrap();
            assert_eq!(
                (*difference.before(), *difference.after()),
                (before, after),
                "{changes:?} of {sheets:?}"
            );
            assert_eq!(
                difference.sum(),
                i64::from(after.score().numerator()) - i64::from(before.score().numerator())
            );
            assert_eq!(difference.changes_star(), before.star() != after.star());
            let unmet = |rating: &ocop::Rating| -> Vec<Minimum> { rating.all_unmet().iter().collect() };
            let (then, now) = (unmet(&before), unmet(&after));
            let newly_met: Vec<_> = then.iter().filter(|minimum| !now.contains(minimum)).copied().collect();
            let newly_unmet: Vec<_> = now.iter().filter(|minimum| !then.contains(minimum)).copied().collect();
            assert_eq!(difference.newly_met().iter().collect::<Vec<_>>(), newly_met);
            assert_eq!(difference.newly_unmet().iter().collect::<Vec<_>>(), newly_unmet);
            up += u32::from(after.star() > before.star() && !newly_met.is_empty());
            down += u32::from(after.star() < before.star() && !newly_unmet.is_empty());
        }
    }
    assert!(up > 10 && down > 10 && refused > 10, "{up} up, {down} down, {refused} refused");
}

#[test]
fn no_change_changes_nothing() {
    let set = set(Regime::Decision148, 4);
    let sheets = [best_of(set, Case::A)];
    let assessment = Assessment::new(Council::new(Edition::Decision148), sheets, []).unwrap();
    let difference = what_if(&assessment, &[]).unwrap();
    assert_eq!(difference.before(), difference.after());
    assert!(difference.sum() == 0 && !difference.changes_star());
    assert!(difference.newly_met().is_empty() && difference.newly_unmet().is_empty());
}

#[test]
fn changes_that_do_not_fit_are_refused_all_at_once() {
    let tourism = set(Regime::Decision26, 26);
    let sheets = [ScoreSheet::empty(tourism)];
    let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, []).unwrap();
    let changes = [
        ("0.0", Choice::level(1)),
        ("1.1", Choice::level(99)),
        ("8", Choice::level(1)),
        ("1.2", Choice::in_case(Case::A, 1)),
        ("1.2", Choice::level(1)),
    ];
    let Err(WhatIfError::Sheets(errors)) = what_if(&assessment, &changes) else {
        panic!("nothing of it fits")
    };
    let codes: Vec<&str> = errors.iter().map(Problem::code).collect();
    let expected =
        ["unknown_criterion", "unknown_level", "missing_case", "unexpected_case", "repeated_criterion"];
    assert_eq!(codes, expected);

    // The last member has no story.
    let coffee = set(Regime::Decision26, 13);
    let story = best_of(coffee, Case::A);
    let sheets = [story, story, super::lowered(story, coffee.story().unwrap(), 1)];
    let assessment = Assessment::new(Council::new(Edition::Decision26), sheets, []).unwrap();
    assert_eq!(what_if(&assessment, &[("5.2", Choice::level(2))]).unwrap_err().code(), "no_story");
    let told = what_if(&assessment, &[("5.2", Choice::level(2)), ("5.1", Choice::level(3))]).unwrap();
    let points = |code, place| i64::from(super::choice_points(coffee.criterion(code).unwrap(), place));
    let (full, one) = (points("5.1", 5), points("5.1", 3));
    assert_eq!(told.sum(), 2 * (one - full + points("5.2", 2) - points("5.2", 3)) + one + points("5.2", 2));
}

#[test]
fn nothing_is_compared_without_two_ratings() {
    let coffee = set(Regime::Decision26, 13);
    let council = Council::new(Edition::Decision26);
    let sheets = [ScoreSheet::empty(coffee)];
    let grounds = [Ground::of_dossier(GroundKind::Stopped)];
    let assessment = Assessment::new(council, sheets, grounds).unwrap();
    let error = what_if(&assessment, &[("1.1", Choice::level(2))]).unwrap_err();
    assert!(matches!(error, WhatIfError::Start(PlanError::NotRated { .. })), "{error:?}");
    assert_eq!((error.code(), error.details().given.as_deref()), ("not_rated", Some("stopped")));

    // Levelling a criterion up parts the members' totals, 95 and 96, further than the council's limit.
    let best = best_of(coffee, Case::A);
    let sheets = [best.with("7", 1).unwrap(), best.with("4.1", 1).unwrap()];
    let assessment = Assessment::new(council.with_spread_limit(3), sheets, []).unwrap();
    assert!(assessment.rate().rating().is_some());
    let error = what_if(&assessment, &[("7", Choice::level(4))]).unwrap_err();
    assert!(
        matches!(error, WhatIfError::Rescore(rescore) if (rescore.spread(), rescore.limit()) == (4, 3)),
        "{error:?}"
    );
    assert_eq!(error.code(), "rescore");
    assert!(what_if(&assessment, &[("1.1", Choice::level(1))]).is_ok());
    // Which of two changes of one criterion is meant is not for the library to say.
    let error = what_if(&assessment, &[("1.1", Choice::level(1)), ("1.1", Choice::level(1))]).unwrap_err();
    assert_eq!(error.code(), "repeated_criterion");
}
