//! What holds of every rating, whatever the sheets.

use ocop::proptest1::{score_sheet, score_sheets_of, set_id};
use ocop::rating::Step;
use ocop::{
    Assessment, Choice, Council, CriteriaSet, CriterionId, LevelId, MinimaPolicy, Minimum, Outcome, Part,
    Rating, Regime, ScoreSheet, SetId, Star,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::support::{best_sheet, council_of, is_met_by, last_edition, set};

/// A council that may rate the set, with no limit on the spread of its own, nor of the regime's.
fn council(set: &CriteriaSet, policy: MinimaPolicy) -> Council {
    council_of(last_edition(set), set).with_minima(policy).with_spread_limit(100)
}

fn rate(policy: MinimaPolicy, sheets: &[ScoreSheet]) -> Rating {
    let set = sheets[0].set().criteria_set();
    match Assessment::new(council(set, policy), sheets, []).unwrap().rate() {
        Outcome::Rated(rating) => rating,
        other => panic!("{other:?}"),
    }
}

fn unmet(rating: &Rating) -> Vec<Minimum> {
    rating.all_unmet().iter().collect()
}

/// As many sheets as a council of the regime may have, good and bad enough that every star comes up.
fn panel() -> impl Strategy<Value = Vec<ScoreSheet>> {
    set_id().prop_flat_map(panel_of)
}

fn panel_of(set: SetId) -> impl Strategy<Value = Vec<ScoreSheet>> {
    let members = if set.regime() == Regime::Decision1048 { 9..=11_usize } else { 1..=11 };
    let sheets = members.prop_flat_map(move |members| score_sheets_of(set, members));
    let kept = proptest::collection::vec(any::<Index>(), 0..14);
    (sheets, 0..4_u8, kept).prop_map(move |(sheets, quality, kept)| {
        // Random levels everywhere, or on a few criteria of an otherwise perfect or empty sheet.
        let on = |otherwise: ScoreSheet, sheet: ScoreSheet| {
            kept.iter().fold(otherwise, |changed, place| {
                let criteria: Vec<CriterionId> = set.criteria_set().criteria().collect();
                let criterion = *place.get(&criteria);
                changed.with(criterion.code(), sheet.level(criterion).unwrap()).unwrap_or(changed)
            })
        };
        let remake = |sheet| match quality {
            0 => on(ScoreSheet::empty(set), sheet),
            1 => sheet,
            _ => on(best_of(sheet), sheet),
        };
        sheets.into_iter().map(remake).collect()
    })
}

/// The best sheet that uses the same cases.
fn best_of(sheet: ScoreSheet) -> ScoreSheet {
    let set = sheet.set();
    let choices = sheet.levels().map(|(criterion, level)| {
        let case = level.and_then(LevelId::case);
        (criterion.code(), criterion.levels().rfind(|level| level.case() == case))
    });
    ScoreSheet::from_choices(set, choices).unwrap()
}

/// The policies by which sheets decide what is met; a council that declares decides itself.
const POLICIES: [MinimaPolicy; 3] = [MinimaPolicy::Majority, MinimaPolicy::Unanimous, MinimaPolicy::Mean];

fn policy() -> impl Strategy<Value = MinimaPolicy> {
    select(POLICIES.as_slice())
}

proptest! {
    #[test]
    fn raising_a_level_never_lowers_score_or_star(
        sheets in panel(), policy in policy(), member in any::<Index>(), criterion in any::<Index>(), to in any::<Index>(),
    ) {
        let set = sheets[0].set().criteria_set();
        let member = member.index(sheets.len());
        let higher = |criterion: CriterionId| -> Vec<LevelId> {
            let from = sheets[member].level(criterion).unwrap();
            let is_higher = |level: &LevelId| match from {
                Some(from) => level.case() == from.case() && level.position() > from.position(),
                None => !criterion.has_cases(),
            };
            criterion.levels().filter(is_higher).collect()
        };
        let open: Vec<CriterionId> = set.criteria().filter(|criterion| !higher(*criterion).is_empty()).collect();
        prop_assume!(!open.is_empty());
        let criterion = *criterion.get(&open);
        let open = higher(criterion);
        let raised = sheets[member].with(criterion.code(), *to.get(&open));
        // The story rule is the one thing that can stand in the way.
        prop_assume!(raised.is_ok() || (criterion.is_story_only() && !sheets[member].has_story()));
        if let Ok(raised) = raised {
            let mut after = sheets.clone();
            after[member] = raised;
            let (before, after) = (rate(policy, &sheets), rate(policy, &after));
            prop_assert!(after.score() >= before.score());
            prop_assert!(after.band() >= before.band());
            prop_assert!(after.star() >= before.star());
            prop_assert!(Part::ALL.iter().all(|part| after.part(*part) >= before.part(*part)));
            prop_assert!(unmet(&after).iter().all(|minimum| unmet(&before).contains(minimum)));
        }
    }

    #[test]
    fn the_order_of_the_members_is_irrelevant(
        (sheets, shuffled) in panel().prop_flat_map(|sheets| (Just(sheets.clone()), Just(sheets).prop_shuffle())),
        policy in policy(), limit in 0..=30_u8,
    ) {
        let council = council(sheets[0].set().criteria_set(), policy).with_spread_limit(limit);
        let one = Assessment::new(council, sheets, []).unwrap();
        let two = Assessment::new(council, shuffled, []).unwrap();
        prop_assert_eq!(one.rate(), two.rate());
        // Only a blank sheet is named by its place.
        let others = |assessment: &Assessment| -> (usize, Vec<Step>) {
            let (blank, others): (Vec<_>, Vec<_>) =
                assessment.explain().steps().iter().copied().partition(|step| matches!(step, Step::Blank { .. }));
            (blank.len(), others)
        };
        prop_assert_eq!(others(&one), others(&two));
    }

    #[test]
    fn parts_add_up_to_the_total(sheets in panel(), policy in policy()) {
        let rating = rate(policy, &sheets);
        let parts: u32 = Part::ALL.iter().map(|part| rating.part(*part).numerator()).sum();
        prop_assert_eq!(rating.score().numerator(), parts);
        prop_assert_eq!(usize::from(rating.score().denominator().get()), sheets.len());
        let mut of_members = 0;
        for sheet in &sheets {
            let set = sheet.set().criteria_set();
            let on = |criterion| sheet.points(criterion).unwrap();
            prop_assert_eq!(set.criteria().map(on).sum::<u8>(), sheet.total());
            prop_assert_eq!(Part::ALL.iter().map(|part| sheet.part(*part)).sum::<u8>(), sheet.total());
            for part in Part::ALL.iter().copied() {
                prop_assert_eq!(set.part(part).map(on).sum::<u8>(), sheet.part(part));
                prop_assert!(sheet.part(part) <= set.attainable(part));
            }
            of_members += u32::from(sheet.total());
        }
        prop_assert_eq!(of_members, parts);
    }

    #[test]
    fn the_awarded_star_is_the_band_s_exactly_if_no_minimum_is_unmet(sheets in panel(), policy in policy()) {
        let rating = rate(policy, &sheets);
        prop_assert!(rating.star() <= rating.band());
        prop_assert_eq!(rating.star() == rating.band(), rating.unmet().is_empty());
        prop_assert!(rating.unmet().iter().all(|minimum| minimum.star() <= rating.band()));
        prop_assert!(rating.unmet().iter().all(|minimum| minimum.star() > rating.star()));
        prop_assert!(unmet(&rating).is_sorted_by_key(|minimum| (minimum.star(), minimum.criterion().index())));
        prop_assert_eq!(rating.all_unmet().lowest_star(), unmet(&rating).first().map(|minimum| minimum.star()));
        prop_assert_eq!(rating.is_certifiable(), rating.star() >= Star::Three);
        prop_assert_eq!(rating.is_certifiable(), rating.certifier().is_some());
    }

    #[test]
    fn a_mean_lies_between_the_lowest_and_the_highest_total(sheets in panel(), policy in policy()) {
        let score = rate(policy, &sheets).score();
        let totals: Vec<u8> = sheets.iter().map(ScoreSheet::total).collect();
        prop_assert!(score.reaches(*totals.iter().min().unwrap()));
        prop_assert!(!score.reaches(totals.iter().max().unwrap() + 1));
    }

    #[test]
    fn a_panel_that_is_asked_twice_says_the_same(sheets in panel(), policy in policy()) {
        prop_assume!(sheets[0].set().regime() != Regime::Decision1048);
        let twice = [sheets.as_slice(), sheets.as_slice()].concat();
        let (once, twice) = (rate(policy, &sheets), rate(policy, &twice));
        prop_assert_eq!((once.score(), once.star(), unmet(&once)), (twice.score(), twice.star(), unmet(&twice)));
    }

    #[test]
    fn members_who_agree_are_rated_like_one_under_every_policy(sheet in score_sheet(), members in 1..=11_usize) {
        let set = sheet.set().criteria_set();
        let members = if set.regime() == Regime::Decision1048 { 9 } else { members };
        let sheets = vec![sheet; members];
        let met = |minimum: &Minimum| is_met_by(*minimum, sheet.level(minimum.criterion()).unwrap());
        let expected: Vec<Minimum> = set.minima().iter().copied().filter(|minimum| !met(minimum)).collect();
        prop_assert!(set.minima().iter().all(|minimum| sheet.meets(*minimum) == Ok(met(minimum))));
        for policy in POLICIES {
            let rating = rate(policy, &sheets);
            prop_assert!(rating.score().reaches(sheet.total()) && !rating.score().reaches(sheet.total() + 1));
            prop_assert_eq!(&unmet(&rating), &expected, "{:?}", policy);
        }
    }

    #[test]
    fn what_every_member_meets_is_met_by_the_majority_and_the_mean(sheets in panel()) {
        let every = rate(MinimaPolicy::Unanimous, &sheets);
        for policy in [MinimaPolicy::Majority, MinimaPolicy::Mean] {
            let other = rate(policy, &sheets);
            prop_assert!(unmet(&other).iter().all(|minimum| unmet(&every).contains(minimum)), "{:?}", policy);
            prop_assert!(other.star() >= every.star());
            prop_assert_eq!((other.score(), other.band()), (every.score(), every.band()));
        }
    }

    #[test]
    fn a_sheet_s_json_round_trips(sheet in panel()) {
        for sheet in sheet {
            let text = serde_json::to_string(&sheet).unwrap();
            prop_assert_eq!(serde_json::from_str::<ScoreSheet>(&text).unwrap(), sheet);
            let value = serde_json::to_value(sheet).unwrap();
            prop_assert_eq!(serde_json::from_value::<ScoreSheet>(value).unwrap(), sheet);
            let read = std::io::Cursor::new(text.as_bytes());
            prop_assert_eq!(serde_json::from_reader::<_, ScoreSheet>(read).unwrap(), sheet);
        }
    }

    #[test]
    fn a_sheet_rebuilt_from_its_choices_is_the_same(sheet in score_sheet()) {
        let choices: Vec<(&str, Choice)> = sheet.levels().map(|(criterion, level)| (criterion.code(), Choice::from(level))).collect();
        prop_assert_eq!(ScoreSheet::from_choices(sheet.set(), choices.iter().copied()), Ok(sheet));
        prop_assert_eq!(ScoreSheet::from_choices(sheet.set(), choices.into_iter().rev()), Ok(sheet));
    }
}

#[test]
fn majority_and_mean_do_not_nest() {
    // Criterion 7 prints 0, 1, 3****, 5*****. Two of three at 3 points, one at none: a majority, but a mean of 2.
    let coffee = set(Regime::Decision26, 13);
    let seven = |choice: Choice| best_sheet(coffee).with("7", choice).unwrap();
    let sheets = [seven(Choice::level(3)), seven(Choice::level(3)), seven(Choice::NONE)];
    assert_eq!(rate(MinimaPolicy::Majority, &sheets).star(), Star::Four);
    assert_eq!(rate(MinimaPolicy::Mean, &sheets).star(), Star::Three);
    // One of two at 5 points, one at 1: no majority, but a mean of 3.
    let sheets = [seven(Choice::level(4)), seven(Choice::level(2))];
    assert_eq!(rate(MinimaPolicy::Majority, &sheets).star(), Star::Three);
    assert_eq!(rate(MinimaPolicy::Mean, &sheets).star(), Star::Four);
}

#[test]
fn the_panels_above_bring_about_every_star_and_every_way_to_lose_one() {
    use proptest::strategy::ValueTree as _;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let mut seen = [[0_u32; 6]; 6];
    for _ in 0..1_500 {
        let sheets = panel().new_tree(&mut runner).unwrap().current();
        let rating = rate(MinimaPolicy::Majority, &sheets);
        seen[usize::from(rating.band().number())][usize::from(rating.star().number())] += 1;
    }
    for (band, star) in
        [(1, 1), (2, 2), (3, 2), (3, 3), (4, 2), (4, 3), (4, 4), (5, 2), (5, 3), (5, 4), (5, 5)]
    {
        assert!(seen[band][star] > 0, "band {band}, star {star}: {seen:?}");
    }
}
