//! A second, deliberately simple reading of the rules, beside which the library must stand.
//!
//! It knows nothing of bit sets, tallies or packed sheets: plain loops over (code, level) pairs, and fractions compared by
//! multiplying crosswise.

use std::cell::RefCell;
use std::collections::BTreeMap;

use ocop::rating::RecordedResult;
use ocop::rust_decimal::Decimal;
use ocop::{
    Assessment, Authority, Case, Choice, Council, CriteriaSet, CriterionId, Edition, Ground, GroundKind,
    MinimaPolicy, Minimum, Outcome, Part, Rating, ScoreSheet, Star,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use crate::support::all_sets;

/// A printed box: case, number within the case, points, and the star it is marked for (0 for none).
#[derive(Clone, Debug)]
struct Box_ {
    case: Option<&'static str>,
    number: u8,
    points: u32,
    marked: u8,
}

/// A row of the score sheet.
#[derive(Clone, Debug)]
struct Row {
    code: &'static str,
    part: &'static str,
    story_only: bool,
    boxes: Vec<Box_>,
}

/// The form of a set, read off the catalogue.
fn form(set: &CriteriaSet) -> Vec<Row> {
    let mut rows = Vec::new();
    for criterion in set.criteria() {
        let mut boxes = Vec::new();
        for level in criterion.levels() {
            boxes.push(Box_ {
                case: level.case().map(Case::code),
                number: level.position(),
                points: u32::from(level.points()),
                marked: level.minimum_for().map_or(0, Star::number),
            });
        }
        let part = criterion.part().code();
        rows.push(Row { code: criterion.code(), part, story_only: criterion.is_story_only(), boxes });
    }
    rows
}

/// A filled form: for each code the case and number of the ticked box.
type Ticks = Vec<(&'static str, Option<(Option<&'static str>, u8)>)>;

fn ticked<'a>(row: &'a Row, ticks: &Ticks) -> Option<&'a Box_> {
    for (code, tick) in ticks {
        let Some((case, number)) = tick else { continue };
        for box_ in &row.boxes {
            if *code == row.code && box_.case == *case && box_.number == *number {
                return Some(box_);
            }
        }
    }
    None
}

fn points(row: &Row, ticks: &Ticks) -> u32 {
    match ticked(row, ticks) {
        Some(box_) => box_.points,
        None => 0,
    }
}

fn total(rows: &[Row], ticks: &Ticks) -> u32 {
    let mut total = 0;
    for row in rows {
        total += points(row, ticks);
    }
    total
}

#[derive(Debug, PartialEq)]
enum Answer {
    Eliminated,
    Stopped,
    Rescore { spread: u32, limit: u32 },
    Rated { sum: u32, members: u32, parts: [u32; 3], band: u8, star: u8, unmet: Vec<(u8, &'static str)> },
}

/// How a council rates.
#[derive(Clone, Debug)]
struct Rules {
    edition: Edition,
    tier: &'static str,
    policy: &'static str,
    own_limit: Option<u32>,
    attested: u8,
    /// Which minima the council declares unmet, where it declares: places in the form's own list of marks.
    declared: Vec<usize>,
}

/// Every mark of the form, row by row: star and code.
fn marks(rows: &[Row]) -> Vec<(u8, &'static str)> {
    let mut marks = Vec::new();
    for row in rows {
        for box_ in &row.boxes {
            if box_.marked > 0 {
                marks.push((box_.marked, row.code));
            }
        }
    }
    marks
}

/// The marks that the council declares unmet.
fn declared(rows: &[Row], rules: &Rules) -> Vec<(u8, &'static str)> {
    let marks = marks(rows);
    if marks.is_empty() {
        return Vec::new();
    }
    rules.declared.iter().map(|place| marks[place % marks.len()]).collect()
}

/// Whether a minimum is met, by reading 9.
fn is_met(row: &Row, floor: &Box_, sheets: &[Ticks], policy: &str) -> bool {
    let members = u32::try_from(sheets.len()).unwrap();
    let mut meeting = 0;
    let mut sum = 0;
    for ticks in sheets {
        if let Some(box_) = ticked(row, ticks) {
            if box_.case == floor.case && box_.number >= floor.number {
                meeting += 1;
            }
            sum += box_.points;
        }
    }
    match policy {
        "majority" => meeting + meeting > members,
        "unanimous" => meeting == members,
        "mean" => sum >= floor.points * members,
        _ => unreachable!(),
    }
}

fn rate(rows: &[Row], tourism: bool, rules: &Rules, sheets: &[Ticks], grounds: &[&str]) -> Answer {
    if grounds.contains(&"eliminated") {
        return Answer::Eliminated;
    }
    if grounds.contains(&"stopped") {
        return Answer::Stopped;
    }

    let under_1048 = matches!(rules.edition, Edition::Decision1048 | Edition::Decision1048As781);
    let mut limit = rules.own_limit;
    if limit.is_none() && under_1048 && rules.tier != "district" {
        limit = Some(10);
    }
    let mut totals: Vec<u32> = sheets.iter().map(|ticks| total(rows, ticks)).collect();
    totals.sort_unstable();
    let spread = totals[totals.len() - 1] - totals[0];
    if let Some(limit) = limit
        && spread > limit
    {
        return Answer::Rescore { spread, limit };
    }

    let members = u32::try_from(sheets.len()).unwrap();
    let sum: u32 = totals.iter().sum();
    let mut parts = [0; 3];
    for ticks in sheets {
        for row in rows {
            match row.part {
                "A" => parts[0] += points(row, ticks),
                "B" => parts[1] += points(row, ticks),
                _ => parts[2] += points(row, ticks),
            }
        }
    }

    let mut band = 1;
    for (star, threshold) in [(2, 30), (3, 50), (4, 70), (5, 90)] {
        if sum >= threshold * members {
            band = star;
        }
    }

    let mut unmet = Vec::new();
    for star in 3..=band {
        for row in rows {
            for box_ in &row.boxes {
                let met = match rules.policy {
                    "declared" => !declared(rows, rules).contains(&(star, row.code)),
                    policy => is_met(row, box_, sheets, policy),
                };
                if box_.marked == star && !met {
                    unmet.push((star, row.code));
                }
            }
        }
    }
    let mut star = band;
    for (marked, _) in &unmet {
        if *marked <= star {
            star = marked - 1;
        }
    }
    if rules.edition == Edition::Decision1048As781 && !tourism && star > rules.attested {
        star = rules.attested;
    }
    Answer::Rated { sum, members, parts, band, star, unmet }
}

/// A result on record, rated by its part means in hundredths.
fn rate_on_record(rules: &Rules, parts: [u32; 3], grounds: &[&str]) -> Answer {
    if grounds.contains(&"eliminated") {
        return Answer::Eliminated;
    }
    if grounds.contains(&"stopped") {
        return Answer::Stopped;
    }
    let sum = parts[0] + parts[1] + parts[2];
    let mut band = 1;
    for (star, threshold) in [(2, 3_000), (3, 5_000), (4, 7_000), (5, 9_000)] {
        if sum >= threshold {
            band = star;
        }
    }
    let star = if band > rules.attested { rules.attested } else { band };
    Answer::Rated { sum, members: 100, parts, band, star, unmet: Vec::new() }
}

fn council(rules: &Rules) -> Council {
    let council = Council::new(rules.edition)
        .with_tier(Authority::from_code(rules.tier).unwrap())
        .with_minima(MinimaPolicy::from_code(rules.policy).unwrap());
    match rules.own_limit {
        None => council,
        Some(limit) => council.with_spread_limit(u8::try_from(limit).unwrap()),
    }
}

fn grounds_of(set: &CriteriaSet, grounds: &[(&str, Option<usize>)]) -> Vec<Ground> {
    let criteria: Vec<CriterionId> = set.criteria().collect();
    let ground = |(kind, place): &(&str, Option<usize>)| {
        let kind = if *kind == "eliminated" { GroundKind::Eliminated } else { GroundKind::Stopped };
        place.map_or(Ground::of_dossier(kind), |place| {
            Ground::on_criterion(kind, criteria[place % criteria.len()])
        })
    };
    grounds.iter().map(ground).collect()
}

/// An outcome of the library in the same words.
fn in_words(outcome: Outcome, declared: &[Ground]) -> Answer {
    if let Some(echoed) = outcome.grounds() {
        let echoed: Vec<Ground> = echoed.iter().collect();
        assert!(declared.iter().all(|ground| echoed.contains(ground)));
        assert!(echoed.iter().all(|ground| declared.contains(ground)));
    }
    match outcome {
        Outcome::Eliminated(_) => Answer::Eliminated,
        Outcome::Stopped(_) => Answer::Stopped,
        Outcome::Rescore(rescore) => {
            Answer::Rescore { spread: u32::from(rescore.spread()), limit: u32::from(rescore.limit()) }
        }
        Outcome::Rated(rating) => Answer::Rated {
            sum: rating.score().numerator(),
            members: u32::from(rating.score().denominator().get()),
            parts: [Part::A, Part::B, Part::C].map(|part| rating.part(part).numerator()),
            band: rating.band().number(),
            star: rating.star().number(),
            unmet: named(&rating),
        },
        other => panic!("{other:?}"),
    }
}

fn named(rating: &Rating) -> Vec<(u8, &'static str)> {
    rating.unmet().iter().map(|minimum| (minimum.star().number(), minimum.criterion().code())).collect()
}

/// The library's answer in the same words.
fn by_the_library(
    set: &'static CriteriaSet,
    rows: &[Row],
    rules: &Rules,
    sheets: &[Ticks],
    grounds: &[(&str, Option<usize>)],
) -> Answer {
    let sheet = |ticks: &Ticks| {
        let choices = ticks.iter().map(|(code, tick)| {
            let choice = match tick {
                None => Choice::NONE,
                Some((None, number)) => Choice::level(u64::from(*number)),
                Some((Some(case), number)) => {
                    Choice::in_case(Case::from_code(case).unwrap(), u64::from(*number))
                }
            };
            (*code, choice)
        });
        ScoreSheet::from_choices(set, choices).unwrap()
    };
    let sheets: Vec<ScoreSheet> = sheets.iter().map(sheet).collect();
    let grounds = grounds_of(set, grounds);
    let mut council = council(rules);
    if council.must_attest(set.id()) {
        council = council.with_attested(Star::try_from(rules.attested).unwrap());
    }
    let assessment = if rules.policy == "declared" {
        let minimum = |(star, code): (u8, &str)| -> Minimum {
            let mut minima = set.criterion(code).unwrap().minima();
            minima.find(|minimum| minimum.star().number() == star).unwrap()
        };
        let unmet = declared(rows, rules).into_iter().map(minimum);
        Assessment::declared(council, sheets, unmet, grounds.as_slice())
    } else {
        Assessment::new(council, sheets, grounds.as_slice())
    };
    in_words(assessment.unwrap().rate(), &grounds)
}

/// Fills a form from raw numbers: the better the `quality` (0 to 10), the more rows get their last box.
fn fill(rows: &[Row], case: &'static str, quality: u8, raw: &[u8]) -> Ticks {
    let mut ticks: Ticks = Vec::new();
    for (row, raw) in rows.iter().zip(raw) {
        let open: Vec<&Box_> =
            row.boxes.iter().filter(|box_| box_.case.is_none() || box_.case == Some(case)).collect();
        let place = if raw % 10 < quality { open.len() } else { usize::from(raw / 10) % (open.len() + 1) };
        let tick = if place == 0 { None } else { Some((open[place - 1].case, open[place - 1].number)) };
        ticks.push((row.code, tick));
    }
    // Story-only rows are worth points only beside a story.
    let mut has_story = false;
    for row in rows {
        if (row.code == "5.1" || row.code == "5.a") && points(row, &ticks) > 0 {
            has_story = true;
        }
    }
    if !has_story {
        for row in rows {
            if row.story_only && points(row, &ticks) > 0 {
                for (code, tick) in &mut ticks {
                    if *code == row.code {
                        *tick = None;
                    }
                }
            }
        }
    }
    ticks
}

fn rules(editions: Vec<Edition>) -> impl Strategy<Value = Rules> {
    let own_limit =
        prop_oneof![3 => Just(None), 1 => (0..=100_u32).prop_map(Some), 1 => (0..=12_u32).prop_map(Some)];
    (
        select(editions),
        select(vec!["district", "province", "centre"]),
        select(vec!["majority", "unanimous", "mean", "declared"]),
        own_limit,
        1..=5_u8,
        vec(any::<usize>(), 0..=2),
    )
        .prop_map(|(edition, tier, policy, own_limit, attested, declared)| Rules {
            edition,
            tier,
            policy,
            own_limit,
            attested,
            declared,
        })
}

fn grounds() -> impl Strategy<Value = Vec<(&'static str, Option<usize>)>> {
    let ground = (select(vec!["eliminated", "stopped"]), proptest::option::of(any::<usize>()));
    prop_oneof![9 => Just(Vec::new()), 1 => vec(ground, 1..=3)]
}

/// How many of the raw sheets a council of the rules may have.
fn seats(rules: &Rules, wish: usize) -> usize {
    match (rules.edition, rules.tier) {
        (Edition::Decision1048 | Edition::Decision1048As781, "district") => 5 + wish % 3,
        (Edition::Decision1048 | Edition::Decision1048As781, _) => 9 + wish % 3,
        _ => 1 + wish % 11,
    }
}

/// The same dice every time, others for each set: whether everything comes up must not be a matter of luck.
fn dice(place: usize) -> TestRng {
    TestRng::from_seed(RngAlgorithm::ChaCha, &[u8::try_from(place).unwrap(); 32])
}

#[test]
fn a_second_reading_of_the_rules_agrees_on_random_assessments_of_all_79_sets() {
    let seen = RefCell::new(BTreeMap::<String, u32>::new());
    for (place, set) in all_sets().enumerate() {
        let rows = form(set);
        let editions = set.editions().to_vec();
        let raw = vec(vec(any::<u8>(), rows.len()), 11);
        let strategy = (rules(editions), grounds(), any::<bool>(), 0..=10_u8, 0..=10_u8, any::<usize>(), raw);
        let rng = dice(place);
        let config = ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() };
        let result = TestRunner::new_with_rng(config, rng).run(
            &strategy,
            |(rules, grounds, case_b, quality, alike, wish, raw)| {
                let case = if case_b { "b" } else { "a" };
                // Members see the same product: most of them tick as the first does, the more `alike` the more often.
                let sheets: Vec<Ticks> = raw[..seats(&rules, wish)]
                    .iter()
                    .map(|own| {
                        let mixed: Vec<u8> = own
                            .iter()
                            .zip(&raw[0])
                            .map(|(own, first)| if own % 11 < alike { *first } else { *own })
                            .collect();
                        fill(&rows, case, quality, &mixed)
                    })
                    .collect();
                let kinds: Vec<&str> = grounds.iter().map(|(kind, _)| *kind).collect();
                let naive = rate(&rows, set.number() == 26, &rules, &sheets, &kinds);
                let ours = by_the_library(set, &rows, &rules, &sheets, &grounds);
                let name = match &naive {
                    Answer::Rated { band, star, .. } => {
                        let policy = if rules.policy == "declared" { " as declared" } else { "" };
                        if set.id() == ocop::SetId::TOURISM_AS_SIGNED {
                            *seen.borrow_mut().entry(format!("as signed in band {band}")).or_default() += 1;
                        }
                        format!("{} rated {star} in band {band}{policy}", set.regime().year())
                    }
                    Answer::Rescore { .. } => format!("{} rescore", set.regime().year()),
                    Answer::Eliminated => String::from("eliminated"),
                    Answer::Stopped => String::from("stopped"),
                };
                *seen.borrow_mut().entry(name).or_default() += 1;
                prop_assert_eq!(ours, naive, "{} {:?}", set, rules);
                Ok(())
            },
        );
        result.unwrap_or_else(|error| panic!("{set}: {error}"));
    }
    // The agreement means something only if everything came up.
    let seen = seen.into_inner();
    let came_up = |name: &str| assert!(seen.contains_key(name), "{name} never came up: {seen:#?}");
    for name in ["eliminated", "stopped", "2019 rescore", "2023 rescore", "2026 rescore"] {
        came_up(name);
    }
    for year in [2019, 2023, 2026] {
        for band in 1..=5 {
            came_up(&format!("{year} rated {band} in band {band}"));
        }
        for (star, band) in [(2, 3), (2, 4), (3, 4), (2, 5), (3, 5), (4, 5)] {
            came_up(&format!("{year} rated {star} in band {band}"));
            came_up(&format!("{year} rated {star} in band {band} as declared"));
        }
    }
    for band in 2..=5 {
        came_up(&format!("as signed in band {band}"));
    }
}

#[test]
fn a_second_reading_of_the_rules_agrees_on_results_on_record_of_all_79_sets() {
    let seen = RefCell::new(BTreeMap::<(u8, u8), u32>::new());
    for (place, set) in all_sets().enumerate() {
        let maxima = set.editions()[0].rules().parts.value.map(|max| u32::from(max) * 100);
        let strategy = (rules(set.editions().to_vec()), grounds(), maxima.map(|max| 0..=max), 0..=20_u32);
        let rng = dice(place);
        let config = ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() };
        let result =
            TestRunner::new_with_rng(config, rng).run(&strategy, |(rules, grounds, parts, quality)| {
                // The better the quality, the nearer each part is to its maximum, and the worse, the nearer to 0.
                let near = |place: usize| match quality {
                    0..=10 => maxima[place] - (maxima[place] - parts[place]) * quality / 10,
                    _ => parts[place] * (20 - quality) / 10,
                };
                let parts = [near(0), near(1), near(2)];
                let kinds: Vec<&str> = grounds.iter().map(|(kind, _)| *kind).collect();
                let naive = rate_on_record(&rules, parts, &kinds);
                let on_record =
                    RecordedResult::new(set, parts.map(|hundredths| Decimal::new(i64::from(hundredths), 2)))
                        .unwrap();
                let council = council(&rules).with_attested(Star::try_from(rules.attested).unwrap());
                let grounds = grounds_of(set, &grounds);
                let outcome = Assessment::on_record(council, on_record, grounds.as_slice()).unwrap().rate();
                if let Answer::Rated { band, star, .. } = naive {
                    *seen.borrow_mut().entry((band, star)).or_default() += 1;
                }
                prop_assert_eq!(in_words(outcome, &grounds), naive, "{} {:?}", set, rules);
                Ok(())
            });
        result.unwrap_or_else(|error| panic!("{set}: {error}"));
    }
    let seen = seen.into_inner();
    for band in 1..=5 {
        for star in 1..=band {
            assert!(seen.contains_key(&(band, star)), "{star} in band {band} never came up: {seen:?}");
        }
    }
}
