//! Rating, each beside its floor in the same run.
//!
//! ```text
//! cargo bench --bench rating
//! ```
//!
//! The figures to read are the ratios of each bench to its floor, never the nanoseconds: see the README.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot set itself up must stop"
)]

use std::hint::black_box;
use std::num::NonZeroU16;

use criterion::{Criterion, criterion_group, criterion_main};
use ocop::council::{Assessment, Council};
use ocop::wire::RateRequest;
use ocop::{Choice, Edition, Outcome, ProductSet, Score, ScoreSheet, SetId, Star};
use serde::Deserialize;

const MEMBERS: u16 = 9;

/// A good sheet of the coffee set, a little different for each member.
fn sheet(member: usize) -> ScoreSheet {
    let set = SetId::Decision26(ProductSet::CoffeeAndCocoa).criteria_set();
    let choices = set.criteria().iter().map(|criterion| {
        let lower = usize::from(criterion.index() % 11 == member);
        let place = criterion.levels().len().saturating_sub(lower).max(1);
        (criterion.code(), Choice::from(criterion.levels().get(place.saturating_sub(1))))
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
        let places = |(criterion, level): (&'static ocop::Criterion, Option<&ocop::Level>)| {
            let place = criterion
                .levels()
                .iter()
                .position(|own| level.is_some_and(|level| own.position() == level.position()));
            u8::try_from(place.map_or(0, |place| place.saturating_add(1)))
                .expect("a criterion has few levels")
        };
        let row = |criterion: &ocop::Criterion| {
            let mut row = [0; 8];
            for (cell, level) in row.iter_mut().skip(1).zip(criterion.levels()) {
                *cell = level.points();
            }
            row
        };
        Self {
            levels: sheet.choices().map(places).collect(),
            points: sheet.set().criteria().iter().map(row).collect(),
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

/// A plain borrowed structure of the same line: what parsing alone costs.
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

fn line() -> String {
    let levels =
        |sheet: &ScoreSheet| serde_json::to_value(sheet).expect("a sheet serializes")["levels"].clone();
    let sheets = (0..3).map(|member| serde_json::json!({ "member": "An", "levels": levels(&sheet(member)) }));
    let sheets: Vec<_> = sheets.collect();
    serde_json::json!({ "id": "p1", "regulation": 2026, "set": 13, "sheets": sheets }).to_string()
}

fn rating(bench: &mut Criterion) {
    let council = Council::new(Edition::Decision26);

    let one = [sheet(0)];
    let floor = Floor::new(&one[0]);
    let assessment = Assessment::new(council, &one, &[]).expect("one sheet");
    let Outcome::Rated(rated) = assessment.rate() else { unreachable!("no ground is declared") };
    assert_eq!((rated.score().sum(), rated.band().number()), floor.rate(), "the floor does the same work");
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
    let assessment = Assessment::new(council, &nine, &[]).expect("nine sheets of one set");
    let mut group = bench.benchmark_group("council of nine");
    group.bench_function("floor: nine floors and a mean", |run| {
        run.iter(|| {
            let sum = black_box(&floors).iter().fold(0, |sum, floor| floor.rate().0.wrapping_add(sum));
            let score = Score::new(sum, NonZeroU16::new(MEMBERS).unwrap_or(NonZeroU16::MIN));
            score.reaches(Star::Five.threshold())
        });
    });
    group.bench_function("rate", |run| run.iter(|| black_box(&assessment).rate()));
    group.bench_function("rate and explain", |run| {
        run.iter(|| black_box(&assessment).explain());
    });
    group.finish();

    let line = line();
    let mut group = bench.benchmark_group("a line of JSON, three sheets");
    group.bench_function("floor: parse a plain borrowed structure", |run| {
        run.iter(|| serde_json::from_str::<Plain<'_>>(black_box(&line)).expect("the line is JSON"));
    });
    group.bench_function("parse, check, rate, answer", |run| {
        run.iter(|| {
            let request: RateRequest<'_, &str> =
                serde_json::from_str(black_box(&line)).expect("the line is a request");
            let answer = request.rate(false).map_err(|(_, error)| error).expect("the request is good");
            serde_json::to_string(&answer).expect("an answer serializes")
        });
    });
    group.finish();
}

criterion_group!(benches, rating);
criterion_main!(benches);
