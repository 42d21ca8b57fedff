//! While sheets are open, what is said to be certain is certain, and what is said to be possible can come.

use core::num::NonZeroU16;

use ocop::proptest1::{council_for, open_sheet, open_sheets_of, panel_size, score_sheets_of, set_id};
use ocop::rating::{AssessmentError, OpenAssessment, Reply, Swing};
use ocop::{
    Assessment, Case, Choice, Council, CriterionId, Edition, LevelId, MinimaPolicy, OpenSheet, Outcome,
    Problem as _, ProductSet, ProductSet1048, Rating, ScoreSheet, SetId, Star,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

use crate::support::{all_sets, best_sheet, last_edition, set, story_code};

/// Every way in which open sheets can be closed: the answers given, the rating, and the spread of the totals.
struct Completion {
    answers: Vec<Choice>,
    rating: Rating,
    spread: u8,
}

/// The open criteria, sheet by sheet.
fn open_of(sheets: &[OpenSheet]) -> Vec<(usize, CriterionId)> {
    let of = |(place, sheet): (usize, &OpenSheet)| {
        sheet.open().map(move |criterion| (place, criterion)).collect::<Vec<_>>()
    };
    sheets.iter().enumerate().flat_map(of).collect()
}

/// Closes the sheets in every way that gives valid sheets of one case, by trying.
fn completions(council: Council, sheets: &[OpenSheet]) -> Vec<Completion> {
    let open = open_of(sheets);
    let mut found = Vec::new();
    let mut pending = vec![(sheets.to_vec(), Vec::new())];
    while let Some((sheets, answers)) = pending.pop() {
        let Some((place, criterion)) = open.get(answers.len()).copied() else {
            found.extend(completed(council, &sheets, answers));
            continue;
        };
        let levels = criterion.levels().map(Choice::from);
        for choice in core::iter::once(Choice::NONE).chain(levels) {
            let mut sheets = sheets.clone();
            if sheets[place].choose(criterion.code(), choice).is_ok() {
                pending.push((sheets, [answers.as_slice(), &[choice]].concat()));
            }
        }
    }
    found
}

fn completed(council: Council, sheets: &[OpenSheet], answers: Vec<Choice>) -> Option<Completion> {
    let closed: Option<Vec<ScoreSheet>> = sheets.iter().map(|sheet| sheet.finish().ok()).collect();
    let closed = closed?;
    let totals: Vec<u8> = closed.iter().map(ScoreSheet::total).collect();
    let spread = totals.iter().max()? - totals.iter().min()?;
    // Sheets of different cases are no panel's.
    let assessment = Assessment::new(council.with_spread_limit(u8::MAX), closed, []).ok()?;
    let Outcome::Rated(rating) = assessment.rate() else { panic!("no ground and no limit") };
    Some(Completion { answers, rating, spread })
}

/// The swings by their meaning: of all answers to one criterion the one that leaves least possible, and the one that makes most certain.
fn swings(council: Council, sheets: &[OpenSheet]) -> Vec<(u16, CriterionId, Star, Star)> {
    let all = completions(council, sheets);
    let swing = |(at, (place, criterion)): (usize, (usize, CriterionId))| {
        let choices = core::iter::once(Choice::NONE).chain(criterion.levels().map(Choice::from));
        let mut worst = Vec::new();
        let mut best = Vec::new();
        for choice in choices {
            let stars = || all.iter().filter(|one| one.answers[at] == choice).map(|one| one.rating.star());
            worst.extend(stars().max());
            best.extend(stars().min());
        }
        let member = u16::try_from(place + 1).unwrap();
        (member, criterion, worst.into_iter().min().unwrap(), best.into_iter().max().unwrap())
    };
    open_of(sheets).into_iter().enumerate().map(swing).collect()
}

/// Sets whose open criteria have it in them: cases (of unequal best), a story, minima, boxes that add up, minima by attestation.
fn sets() -> Vec<SetId> {
    vec![
        SetId::decision_26(ProductSet::CoffeeAndCocoa),
        SetId::decision_26(ProductSet::Tourism),
        SetId::decision_26(ProductSet::OrnamentalPlants),
        SetId::decision_148(ProductSet::Tea),
        SetId::decision_148(ProductSet::Tourism),
        SetId::decision_1048(ProductSet1048::Coffee),
        SetId::decision_1048(ProductSet1048::Tourism),
        SetId::TOURISM_AS_SIGNED,
    ]
}

/// A council of one to three members who need not be as many as the decision asks for.
fn small_council(set: SetId) -> impl Strategy<Value = Council> {
    let policies = vec![MinimaPolicy::Majority, MinimaPolicy::Unanimous, MinimaPolicy::Mean];
    let limit = prop_oneof![1 => Just(None), 1 => (0..=12_u8).prop_map(Some)];
    (select(set.criteria_set().editions()), select(policies), limit, select(Star::ALL)).prop_map(
        move |(edition, policy, limit, attested)| {
            let council = Council::new(edition).with_minima(policy).with_quorum(NonZeroU16::MIN);
            let council = limit.map_or(council, |limit| council.with_spread_limit(limit));
            if council.must_attest(set) { council.with_attested(attested) } else { council }
        },
    )
}

/// Sheets, good or poor all over, with a few criteria open: those with cases, the story and what depends on it more often than others.
fn few_open(set: SetId, most: usize) -> impl Strategy<Value = Vec<OpenSheet>> {
    let criteria: Vec<CriterionId> = set.criteria_set().criteria().collect();
    let telling: Vec<CriterionId> = criteria
        .iter()
        .copied()
        .filter(|criterion| {
            criterion.has_cases()
                || criterion.is_story_only()
                || Some(*criterion) == set.criteria_set().story()
        })
        .collect();
    let pick = prop_oneof![2 => select(telling), 1 => select(criteria)];
    let members = 1..=3_usize;
    let sheets = members.prop_flat_map(move |members| (score_sheets_of(set, members), any::<bool>()));
    (sheets, vec((any::<Index>(), pick), 0..=most)).prop_map(move |((sheets, best), open)| {
        let best = best.then(|| best_sheet(set.criteria_set()));
        let mut sheets: Vec<OpenSheet> =
            sheets.into_iter().map(|sheet| best.unwrap_or(sheet).into()).collect();
        for (member, criterion) in open {
            let member = member.index(sheets.len());
            sheets[member].reopen(criterion.code()).unwrap();
        }
        sheets
    })
}

fn council_and_sheets(most: usize) -> impl Strategy<Value = (Council, Vec<OpenSheet>)> {
    select(sets()).prop_flat_map(move |set| (small_council(set), few_open(set, most)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn the_bounds_are_the_lowest_and_the_highest_rating_of_all_completions((council, sheets) in council_and_sheets(3)) {
        let open = OpenAssessment::new(council, sheets.as_slice()).unwrap();
        let bounds = open.bounds();
        let all = completions(council, &sheets);
        prop_assert!(!all.is_empty(), "an open sheet can always be closed");
        let scores = || all.iter().map(|one| one.rating.score());
        let stars = || all.iter().map(|one| one.rating.star());
        prop_assert_eq!(Some(bounds.certain().score()), scores().min());
        prop_assert_eq!(Some(bounds.possible().score()), scores().max());
        prop_assert_eq!(Some(bounds.certain().star()), stars().min());
        prop_assert_eq!(Some(bounds.possible().star()), stars().max());
        prop_assert_eq!(Some(bounds.certain().band()), all.iter().map(|one| one.rating.band()).min());
        prop_assert_eq!(Some(bounds.possible().band()), all.iter().map(|one| one.rating.band()).max());

        let widest = all.iter().map(|one| one.spread).max().unwrap();
        let rescore = council.applied_spread_limit().filter(|limit| widest > *limit);
        prop_assert_eq!(bounds.may_rescore().map(|rescore| (rescore.spread(), rescore.limit())), rescore.map(|limit| (widest, limit)));

        let same = stars().min() == stars().max() && rescore.is_none();
        prop_assert_eq!(bounds.decided(), same.then(|| stars().min()).flatten());
    }

    #[test]
    fn swings_tell_what_the_best_and_the_worst_answer_bring((council, sheets) in council_and_sheets(3)) {
        let open = OpenAssessment::new(council, sheets.as_slice()).unwrap();
        let bounds = open.bounds();
        let told: Vec<_> =
            open.swings().iter().map(|swing| (swing.member(), swing.criterion(), swing.at_worst(), swing.at_best())).collect();
        prop_assert_eq!(told, swings(council, &sheets));
        for swing in open.swings() {
            prop_assert_eq!(swing.bounds(), (bounds.certain().star(), bounds.possible().star()));
            prop_assert_eq!(swing.can_lose(), swing.at_worst() < bounds.possible().star());
            prop_assert_eq!(swing.can_win(), swing.at_best() > bounds.certain().star());
        }
    }
}

proptest! {
    #[test]
    fn closed_sheets_lie_between_the_bounds_of_what_is_left_of_them_when_some_is_opened(
        (council, sheets, opened) in set_id().prop_flat_map(|set| {
            (council_for(set), any::<Index>()).prop_flat_map(move |(council, members)| {
                let council = match council.minima() {
                    MinimaPolicy::Declared => council.with_minima(MinimaPolicy::Mean),
                    _ => council,
                };
                let sizes: Vec<usize> = panel_size(council).collect();
                let members = *members.get(&sizes);
                let places: Vec<(usize, CriterionId)> =
                    (0..members).flat_map(|member| set.criteria_set().criteria().map(move |criterion| (member, criterion))).collect();
                let most = places.len();
                (Just(council), score_sheets_of(set, members), subsequence(places, 0..=most))
            })
        }),
    ) {
        let mut open: Vec<OpenSheet> = sheets.iter().copied().map(OpenSheet::from).collect();
        for (member, criterion) in opened {
            open[member].reopen(criterion.code()).unwrap();
        }
        let outcome = Assessment::new(council, sheets.as_slice(), []).unwrap().rate();
        let bounds = OpenAssessment::new(council, open).unwrap().bounds();
        match outcome {
            Outcome::Rated(rating) => {
                prop_assert!(bounds.certain().score() <= rating.score() && rating.score() <= bounds.possible().score());
                prop_assert!(bounds.certain().star() <= rating.star() && rating.star() <= bounds.possible().star());
                prop_assert!(bounds.certain().band() <= rating.band() && rating.band() <= bounds.possible().band());
                prop_assert!(bounds.decided().is_none_or(|star| star == rating.star()));
            }
            Outcome::Rescore(rescore) => {
                prop_assert_eq!(bounds.decided(), None);
                prop_assert!(bounds.may_rescore().is_some_and(|may| may.spread() >= rescore.spread()));
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_sheet_with_nothing_open_has_bounds_that_meet(
        (council, sheets) in set_id().prop_flat_map(|set| (small_council(set), score_sheets_of(set, 2)))
    ) {
        let council = council.with_spread_limit(100);
        let rating = *Assessment::new(council, sheets.as_slice(), []).unwrap().rate().rating().unwrap();
        let open: Vec<OpenSheet> = sheets.into_iter().map(OpenSheet::from).collect();
        let open = OpenAssessment::new(council, open).unwrap();
        prop_assert_eq!((*open.bounds().certain(), *open.bounds().possible()), (rating, rating));
        prop_assert_eq!(open.bounds().decided(), Some(rating.star()));
        prop_assert!(open.swings().is_empty());
        prop_assert_eq!(open.close([]).unwrap().rate(), Outcome::Rated(rating));
    }

    #[test]
    fn what_a_sheet_answers_is_what_was_chosen_and_the_rest_is_open(sheet in open_sheet()) {
        let mut rebuilt = OpenSheet::new(sheet.set());
        let mut open = Vec::new();
        for (criterion, reply) in sheet.replies() {
            prop_assert_eq!(sheet.reply(criterion), Ok(reply));
            match reply {
                Reply::Open => open.push(criterion),
                Reply::NoLevel => { rebuilt.choose(criterion.code(), Choice::NONE).unwrap(); }
                Reply::Level(level) => { rebuilt.choose(criterion.code(), level).unwrap(); }
            }
        }
        prop_assert_eq!(rebuilt, sheet);
        prop_assert!(sheet.open().eq(open.iter().copied()));
        match sheet.finish() {
            Ok(closed) => {
                prop_assert!(open.is_empty());
                prop_assert_eq!(OpenSheet::from(closed), sheet);
            }
            Err(errors) => {
                prop_assert!(errors.iter().map(|error| error.criterion()).eq(open.iter().copied().map(Some)));
                prop_assert!(errors.iter().all(|error| error.code() == "open_criterion"));
            }
        }
        if let Ok(so_far) = sheet.closed_as_unmet() {
            let points = |reply| match reply {
                Reply::Level(level) => u32::from(level.points()),
                _ => 0,
            };
            prop_assert_eq!(u32::from(so_far.total()), sheet.replies().map(|(_, reply)| points(reply)).sum::<u32>());
        }
    }

    #[test]
    fn sheets_opened_at_random_have_as_many_open_as_asked(sheets in set_id().prop_flat_map(|set| open_sheets_of(set, 3, 5..=9))) {
        let open: usize = sheets.iter().map(|sheet| sheet.open().count()).sum();
        prop_assert!((5..=9).contains(&open));
    }
}

#[test]
fn open_is_not_the_same_as_no_level() {
    for set in all_sets() {
        let open = OpenSheet::new(set);
        let unmet = OpenSheet::from(ScoreSheet::empty(set));
        assert_ne!(open, unmet);
        assert_eq!((open.open().count(), unmet.open().count()), (set.criteria().len(), 0));
        assert_eq!(open.closed_as_unmet(), Ok(ScoreSheet::empty(set)));
        assert_eq!(unmet.finish(), Ok(ScoreSheet::empty(set)));
        assert_eq!(open.finish().unwrap_err().iter().count(), set.criteria().len());
    }
}

#[test]
fn nothing_answered_leaves_everything_possible_up_to_what_can_be_reached() {
    for set in all_sets() {
        let edition = last_edition(set);
        let council = Council::self_assessment(edition);
        let council = if council.must_attest(set.id()) { council.with_attested(Star::Five) } else { council };
        let bounds = OpenAssessment::new(council, [OpenSheet::new(set)]).unwrap().bounds();
        assert_eq!(bounds.certain().score().to_string(), "0.00");
        assert_eq!(bounds.possible().score().numerator(), set.attainable_total(), "{set}");
        assert_eq!(
            (bounds.certain().star(), bounds.possible().star(), bounds.decided()),
            (Star::One, Star::Five, None)
        );
    }
}

/// A missed three-star minimum decides as soon as the rest suffices for two stars.
#[test]
fn a_star_is_decided_before_the_last_criterion_is() {
    let tea = set(ocop::Regime::Decision26, 11);
    let mut sheet = OpenSheet::new(tea);
    let council = Council::new(Edition::Decision26);
    let decided = |sheet: &OpenSheet| OpenAssessment::new(council, [*sheet]).unwrap().bounds().decided();
    sheet.choose("2.2", 1).unwrap();
    let mut answered = 1;
    for criterion in tea.criteria().filter(|criterion| criterion.code() != "2.2") {
        if decided(&sheet).is_some() {
            break;
        }
        sheet.choose(criterion.code(), criterion.levels().next_back()).unwrap();
        answered += 1;
    }
    assert_eq!(decided(&sheet), Some(Star::Two));
    assert!(answered < 15, "{answered} of {}", tea.criteria().len());
    let open = OpenAssessment::new(council, [sheet]).unwrap();
    assert!(open.swings().iter().all(|swing| !swing.can_lose() && !swing.can_win()));
}

#[test]
fn story_only_points_make_a_story_certain() {
    let tea = set(ocop::Regime::Decision26, 11);
    let council = Council::new(Edition::Decision26);
    let mut sheet = OpenSheet::from(ScoreSheet::empty(tea));
    sheet.reopen("5.1").unwrap().reopen("5.2").unwrap();
    let low = |sheet: OpenSheet| {
        OpenAssessment::new(council, [sheet]).unwrap().bounds().certain().score().numerator()
    };
    assert_eq!(low(sheet), 0);
    let story = tea.criterion("5.1").unwrap();
    let least = story.levels().map(|level| level.points()).find(|points| *points > 0).unwrap();
    sheet.choose("5.2", 2).unwrap();
    let wisdom = tea.criterion("5.2").unwrap().level(None, 2).unwrap();
    assert_eq!(low(sheet), u32::from(least) + u32::from(wisdom.points()));
}

#[test]
fn answers_that_no_valid_sheet_holds_are_refused_at_once() {
    for set in all_sets().filter(|set| !set.id().is_tourism()) {
        let story = story_code(set.regime());
        let only = set.criteria().find(|criterion| criterion.is_story_only()).unwrap();
        let best = only.levels().next_back();
        let mut sheet = OpenSheet::new(set);
        sheet.choose(story, Choice::NONE).unwrap();
        let before = sheet;
        assert_eq!(sheet.choose(only.code(), best).map(|_| ()).unwrap_err().code(), "no_story");
        assert_eq!(sheet, before);
        sheet.reopen(story).unwrap().choose(only.code(), best).unwrap();
        let before = sheet;
        let error = sheet.choose(story, Choice::NONE).map(|_| ()).unwrap_err();
        assert_eq!((error.code(), error.criterion()), ("no_story", Some(only)));
        assert_eq!(sheet, before);
        assert_eq!(sheet.reopen("99").map(|_| ()).unwrap_err().code(), "unknown_criterion");
    }
}

/// Where no case is settled, the worst answer of one member can be a level of the case that is worth less to the others.
#[test]
fn the_worst_answer_to_a_criterion_with_cases_may_be_a_case() {
    // Criterion 3.2 as signed: at most 2 points in case a, 1 in case b.
    let tourism = SetId::TOURISM_AS_SIGNED.criteria_set();
    let managers = tourism.criterion("3.2").unwrap();
    let sheets = |rest: u8| {
        let sheet = crate::support::sheet_of(tourism, rest, |criterion, level| {
            criterion != managers || level.is_none()
        });
        let mut sheet = OpenSheet::from(sheet.unwrap());
        sheet.reopen("3.2").unwrap();
        [sheet; 2]
    };
    let council = Council::new(Edition::Decision1048).with_quorum(NonZeroU16::MIN).with_spread_limit(100);
    let both = OpenAssessment::new(council, sheets(89)).unwrap();
    // 89 each: with 2 points for one of them and 0 for the other the mean is 90, with 1 and 0 it is 89.5.
    assert_eq!(both.bounds().possible().star(), Star::Five);
    let swing: Swing = both.swings()[0];
    assert_eq!((swing.at_worst(), swing.at_best()), (Star::Four, Star::Five));
    let mut answered = sheets(89);
    answered[0].choose("3.2", (Case::B, 1)).unwrap();
    let bounds = OpenAssessment::new(council, answered).unwrap().bounds();
    assert_eq!(bounds.possible().score().to_string(), "89.50");
}

#[test]
fn an_open_council_is_checked_as_a_closed_one() {
    let tea = OpenSheet::new(set(ocop::Regime::Decision26, 11));
    let coffee = OpenSheet::new(set(ocop::Regime::Decision26, 13));
    let council = Council::new(Edition::Decision26);
    let code = |council, sheets: &[OpenSheet]| OpenAssessment::new(council, sheets).unwrap_err().code();
    assert_eq!(code(council, &[]), "no_sheets");
    assert_eq!(code(council, &[tea, coffee]), "mixed_sets");
    assert_eq!(code(Council::new(Edition::Decision148), &[tea]), "other_regulation");
    assert_eq!(code(council.with_attested(Star::Five), &[tea]), "attestation_not_asked");
    assert_eq!(code(council.with_quorum(NonZeroU16::new(3).unwrap()), &[tea, tea]), "council_size");
    // A council that declares its minima does so when the sheets are closed.
    assert_eq!(code(council.with_minima(MinimaPolicy::Declared), &[tea]), "unmet_needed");
    let tourism = set(ocop::Regime::Decision26, 26);
    let with = |case| {
        let mut sheet = OpenSheet::new(tourism);
        sheet.choose("8", (case, 1)).unwrap();
        sheet
    };
    assert_eq!(code(council, &[with(Case::A), OpenSheet::new(tourism), with(Case::B)]), "mixed_cases");
}

#[test]
fn closing_names_the_first_member_whose_sheet_is_open_and_what_is_open() {
    let coffee = set(ocop::Regime::Decision26, 13);
    let closed = OpenSheet::from(best_sheet(coffee));
    let mut open = closed;
    open.reopen("1.5").unwrap().reopen("7").unwrap();
    let council = Council::new(Edition::Decision26);
    let assessment = OpenAssessment::new(council, [closed, open, OpenSheet::new(coffee)]).unwrap();
    let error = assessment.close([]).unwrap_err();
    let criteria = ["1.5", "7"].map(|code| coffee.criterion(code).unwrap());
    assert_eq!(error, AssessmentError::OpenSheet { member: 2, open: criteria.to_vec() });
    assert_eq!((error.code(), error.details().member), ("open_sheet", Some(2)));
    assert!(error.to_string().contains("1.5, 7"), "{error}");
}

/// The worst answer is none: the least story is better, and so is the least level of a criterion beside a story that is told of.
#[test]
fn the_worst_answer_is_no_level_but_for_a_story_that_is_told_of() {
    let tea = set(ocop::Regime::Decision26, 11);
    let code = |code| tea.criterion(code).unwrap();
    let (story, told, labour) = (tea.story().unwrap(), code("5.2"), code("3.3"));
    assert!(told.is_story_only());
    let least = |criterion: CriterionId| criterion.levels().find(|level| level.points() > 0);
    let best = |criterion: CriterionId| criterion.levels().next_back();
    // Of 29 points, one below two stars, for which no minimum is asked.
    let swings = |open: &[CriterionId], fits: &dyn Fn(CriterionId, Option<LevelId>) -> bool| {
        let mut sheet = OpenSheet::from(crate::support::sheet_of(tea, 29, fits).unwrap());
        for criterion in open {
            sheet.reopen(criterion.code()).unwrap();
        }
        let open = OpenAssessment::new(Council::new(Edition::Decision26), [sheet]).unwrap();
        let told = open.swings().into_iter();
        told.map(|swing| (swing.criterion(), swing.at_worst(), swing.at_best())).collect::<Vec<_>>()
    };
    let alone = swings(&[story], &|criterion, level| criterion != story || level.is_none());
    assert_eq!(alone, [(story, Star::One, Star::Two)]);
    let beside = swings(&[labour, story], &|criterion, level| {
        (criterion != story || level == best(story))
            && (criterion != told || level == least(told))
            && (criterion != labour || level.is_none())
    });
    assert_eq!(beside[0], (labour, Star::One, Star::One));
    assert_eq!(beside[1].0, story);
}

/// Two totals are apart; one sheet's best and its own worst are not.
#[test]
fn a_spread_is_between_two_members() {
    let coffee = set(ocop::Regime::Decision26, 13);
    let closed = crate::support::any_sheet_of(coffee, 80);
    let sheet =
        crate::support::sheet_of(coffee, 78, |criterion, level| criterion.code() != "7" || level.is_none());
    let mut open = OpenSheet::from(sheet.unwrap());
    open.reopen("7").unwrap();
    // Criterion 7 has up to 5 points: 78 to 83 beside 80.
    let spread = |limit: u8, sheets: &[OpenSheet]| {
        let council = Council::new(Edition::Decision26).with_spread_limit(limit);
        let bounds = OpenAssessment::new(council, sheets).unwrap().bounds();
        bounds.may_rescore().map(|rescore| rescore.spread())
    };
    assert_eq!(spread(3, &[open, closed.into()]), None);
    assert_eq!(spread(2, &[closed.into(), open]), Some(3));
    assert_eq!(spread(4, &[open, open]), Some(5));
    assert_eq!(spread(0, &[open]), None);
}

/// Eleven members with everything open: each answer alone may lose all, and wins nothing.
#[test]
fn swings_of_a_whole_council_whose_sheets_are_open_go_from_five_stars_to_one() {
    let tourism = set(ocop::Regime::Decision26, 26);
    let council = Council::new(Edition::Decision26);
    let open = OpenAssessment::new(council, [OpenSheet::new(tourism); 11]).unwrap();
    let swings = open.swings();
    assert_eq!(swings.len(), 11 * tourism.criteria().len());
    assert!(swings.iter().all(|swing| swing.at_worst() == Star::Five && swing.at_best() == Star::One));
}
