//! Rating, each beside its floor in the same run.
//!
//! ```text
//! cargo bench --bench rating
//! ```
//!
//! The figures to read are the ratios of each bench to its floor, never the nanoseconds: see the README.
#![expect(clippy::expect_used, reason = "a benchmark that cannot set itself up must stop")]

use std::hint::black_box;
use std::num::NonZeroU16;

use criterion::{Criterion, criterion_group, criterion_main};
use ocop::rating::OpenAssessment;
use ocop::{
    Assessment, Choice, Council, CriterionId, Edition, LevelId, OpenSheet, Outcome, ProductSet, Score,
    ScoreSheet, SetId, Star,
};
use serde::Deserialize;

const MEMBERS: u16 = 9;

/// A good sheet of the coffee set, a little different for each member.
fn sheet(member: usize) -> ScoreSheet {
    let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    let choices = set.criteria().map(|criterion| {
        let lower = usize::from(criterion.index() % 11 == member);
        let place = criterion.levels().len().saturating_sub(lower).max(1);
        (criterion.code(), criterion.levels().nth(place.saturating_sub(1)))
    });
    ScoreSheet::from_choices(set, choices).expect("levels of the set's own")
}

/// The least that any rating must do: a level of each criterion, its points from a table, the sum, the band.
struct Floor {
    levels: Vec<u8>,
    points: Vec<[u8; 8]>,
}

impl Floor {
    fn new(sheet: &ScoreSheet) -> Self {
        let place = |(criterion, level): (CriterionId, Option<LevelId>)| {
            let place = criterion.levels().position(|own| Some(own) == level);
            u8::try_from(place.map_or(0, |place| place.saturating_add(1)))
                .expect("a criterion has few levels")
        };
        let row = |criterion: CriterionId| {
            let mut row = [0; 8];
            for (cell, level) in row.iter_mut().skip(1).zip(criterion.levels()) {
                *cell = level.points();
            }
            row
        };
        Self {
            levels: sheet.levels().map(place).collect(),
            points: sheet.set().criteria_set().criteria().map(row).collect(),
        }
    }

    fn rate(&self) -> (u32, u8) {
        let sum = self.levels.iter().zip(&self.points).fold(0_u32, |sum, (level, points)| {
            sum.wrapping_add(u32::from(*points.get(usize::from(*level)).unwrap_or(&0)))
        });
        let star = match sum {
            90.. => 5,
            70.. => 4,
            50.. => 3,
            30.. => 2,
            _ => 1,
        };
        (sum, star)
    }
}

/// A plain borrowed structure of the same text: what parsing alone costs.
#[derive(Deserialize)]
struct Plain<'a> {
    #[serde(borrow, rename = "sheets")]
    _sheets: Vec<PlainSheet<'a>>,
}

#[derive(Deserialize)]
struct PlainSheet<'a> {
    #[serde(borrow, rename = "levels")]
    _levels: std::collections::BTreeMap<&'a str, u8>,
}

fn rating(bench: &mut Criterion) {
    let council = Council::new(Edition::Decision26);

    let one = [sheet(0)];
    let floor = Floor::new(&one[0]);
    let assessment = Assessment::new(council, one, []).expect("one sheet");
    let Outcome::Rated(rated) = assessment.rate() else { unreachable!("no ground is declared") };
    assert_eq!(
        (rated.score().numerator(), rated.band().number()),
        floor.rate(),
        "the floor does the same work"
    );
    let mut group = bench.benchmark_group("one sheet");
    group.bench_function("floor: level, table, sum, match", |run| {
        run.iter(|| black_box(&floor).rate());
    });
    group.bench_function("rate", |run| run.iter(|| black_box(&assessment).rate()));
    group.bench_function("rate and explain", |run| {
        run.iter(|| black_box(&assessment).explain());
    });
    group.finish();

    let nine: Vec<ScoreSheet> = (0..usize::from(MEMBERS)).map(sheet).collect();
    let floors: Vec<Floor> = nine.iter().map(Floor::new).collect();
    let assessment = Assessment::new(council, nine.clone(), []).expect("nine sheets of one set");
    let five = Edition::Decision26.rules().bands.from(Star::Five);
    let mut group = bench.benchmark_group("council of nine");
    group.bench_function("floor: nine floors and a mean", |run| {
        run.iter(|| {
            let sum = black_box(&floors).iter().fold(0, |sum, floor| floor.rate().0.wrapping_add(sum));
            let score = Score::mean(sum, NonZeroU16::new(MEMBERS).unwrap_or(NonZeroU16::MIN));
            score.is_ok_and(|score| score.reaches(five))
        });
    });
    group.bench_function("rate", |run| run.iter(|| black_box(&assessment).rate()));
    group.bench_function("rate and explain", |run| {
        run.iter(|| black_box(&assessment).explain());
    });
    group.finish();

    open(bench, council, &nine);
    large(bench, council);
    stored(bench, council);
}

/// Bounds and swings of nine sheets with five criteria open on each.
fn open(bench: &mut Criterion, council: Council, nine: &[ScoreSheet]) {
    let opened = |(member, sheet): (usize, &ScoreSheet)| {
        let mut open = OpenSheet::from(*sheet);
        for criterion in sheet.set().criteria_set().criteria().skip(member).step_by(7).take(5) {
            open.reopen(criterion.code()).expect("a criterion of the set's own");
        }
        open
    };
    let sheets: Vec<OpenSheet> = nine.iter().enumerate().map(opened).collect();
    let assessment = OpenAssessment::new(council, sheets).expect("nine sheets of one set");
    let closed = Assessment::new(council, nine, []).expect("nine sheets of one set");
    let mut group = bench.benchmark_group("nine open sheets");
    group.bench_function("floor: rate the closed sheets twice", |run| {
        run.iter(|| (black_box(&closed).rate(), black_box(&closed).rate()));
    });
    group.bench_function("bounds", |run| run.iter(|| black_box(&assessment).bounds()));
    group.bench_function("swings of 45 open criteria", |run| run.iter(|| black_box(&assessment).swings()));
    group.finish();
}

/// As many sheets as there can be, half of which leave a criterion with cases open.
fn large(bench: &mut Criterion, council: Council) {
    let tourism = SetId::decision_26(ProductSet::Tourism);
    let cased = ScoreSheet::empty(tourism).with("8", (ocop::Case::A, 2)).expect("a level of the criterion");
    let without = cased.with("8", Choice::NONE).expect("none is always allowed");
    let sheets = [vec![without; 32_500], vec![cased; 32_500]].concat();
    let mut group = bench.benchmark_group("council of 65,000");
    group.sample_size(10);
    group.bench_function("floor: sum the totals", |run| {
        run.iter(|| black_box(&sheets).iter().map(|sheet| u32::from(sheet.total())).sum::<u32>());
    });
    group.bench_function("assess and rate", |run| {
        run.iter_batched(
            || sheets.clone(),
            |sheets| Assessment::new(council, sheets, []).expect("sheets of one set").rate(),
            criterion::BatchSize::LargeInput,
        );
    });
    group.finish();
}

/// A stored assessment of three sheets, read, rated, and the outcome written.
fn stored(bench: &mut Criterion, council: Council) {
    let sheets: Vec<ScoreSheet> = (0..3).map(sheet).collect();
    let assessment = Assessment::new(council, sheets, []).expect("three sheets of one set");
    let text = serde_json::to_string(&assessment).expect("an assessment is written");
    let mut group = bench.benchmark_group("a stored assessment, three sheets");
    group.bench_function("floor: parse a plain borrowed structure", |run| {
        run.iter(|| serde_json::from_str::<Plain<'_>>(black_box(&text)).expect("the text is JSON"));
    });
    group.bench_function("read, check, rate, write the outcome", |run| {
        run.iter(|| {
            let read: Assessment = serde_json::from_str(black_box(&text)).expect("the text is an assessment");
            serde_json::to_string(&read.rate()).expect("an outcome is written")
        });
    });
    group.finish();
}

criterion_group!(benches, rating);
criterion_main!(benches);
