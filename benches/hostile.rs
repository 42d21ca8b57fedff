//! What inputs made to cost do cost: memory, answers and time, as a table.
//!
//! ```text
//! cargo bench --all-features --bench hostile
//! ```
//!
//! The table is that of `tests/hostile/README.md`. All figures are ratios: memory and answers to the
//! length of the input, time to a floor of the same run, which is `serde_json` reading the same bytes
//! into a value (of a text: one pass over its characters). Growth is the time of an input of twice the
//! length, worst of all doublings: 2 is linear.
#![expect(
    clippy::print_stdout,
    clippy::float_arithmetic,
    clippy::as_conversions,
    clippy::cast_precision_loss,
    reason = "a benchmark prints ratios for people"
)]

#[path = "../tests/hostile/blown.rs"]
mod blown;
#[path = "../tests/hostile/cost.rs"]
mod cost;
#[path = "../tests/hostile/families.rs"]
mod families;
#[path = "../tests/stored_forms/forms.rs"]
#[expect(dead_code, reason = "the list is shared; schemas are looked at elsewhere")]
mod forms;
#[path = "../tests/hostile/readers.rs"]
mod readers;
#[path = "../tests/hostile/values.rs"]
mod values;

use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

use blown::{Blow, blown, spots};
use cost::Cost;
use families::FAMILIES;
use forms::forms;
use readers::{LONG_TEXTS, REQUESTS, TEXTS, long};
use serde::de::IgnoredAny;
use serde_json::Value;

/// The shortest of some runs.
fn time(mut job: impl FnMut() -> usize) -> Duration {
    let start = Instant::now();
    let mut best = Duration::MAX;
    for _ in 0..7 {
        let run = Instant::now();
        black_box(job());
        best = best.min(run.elapsed());
        if start.elapsed() > Duration::from_millis(300) {
            break;
        }
    }
    best
}

/// The time that reading the same bytes takes at the least.
fn floor(input: &str, is_text: bool) -> Duration {
    if is_text {
        return time(|| black_box(input).chars().filter(|letter| letter.is_alphabetic()).count());
    }
    match serde_json::from_str::<Value>(input) {
        Ok(_) => time(|| usize::from(serde_json::from_str::<Value>(black_box(input)).is_ok())),
        Err(_) => time(|| usize::from(serde_json::from_str::<IgnoredAny>(black_box(input)).is_ok()))
            .max(time(|| usize::from(serde_json::from_str::<Value>(black_box(input)).is_ok()))),
    }
}

/// What a row of the table says.
#[derive(Default)]
struct Row {
    inputs: usize,
    bytes: usize,
    peak: f64,
    total: f64,
    answer: f64,
    time: f64,
    growth: f64,
}

fn ratio(one: f64, other: f64) -> f64 {
    if other > 0.0 { one / other } else { 0.0 }
}

impl Row {
    /// Measures an input and one about twice as long.
    fn add(&mut self, shorter: &str, longer: &str, is_text: bool, run: &dyn Fn(&str) -> usize) {
        let cost = Cost::of(longer.len(), || run(longer));
        let of = |all: usize| all as f64 / cost.input as f64;
        self.inputs = self.inputs.saturating_add(1);
        self.bytes = self.bytes.max(longer.len());
        self.peak = self.peak.max(of(cost.peak));
        self.total = self.total.max(of(cost.total));
        self.answer = self.answer.max(of(cost.answer));
        let (one, two) = (time(|| run(shorter)), time(|| run(longer)));
        self.time = self.time.max(ratio(two.as_secs_f64(), floor(longer, is_text).as_secs_f64()));
        // Under a fifth of a millisecond a clock tells nothing of growth.
        if one > Duration::from_micros(200) {
            self.growth = self.growth.max(ratio(two.as_secs_f64(), one.as_secs_f64()));
        }
    }

    fn print(&self, reader: &str, what: &str) {
        let growth = if self.growth > 0.0 { format!("{:.1}", self.growth) } else { "–".to_owned() };
        println!(
            "| {reader} | {what} | {} | {:.1} | {:.1} | {:.1} | {:.1} | {growth} |",
            self.bytes, self.peak, self.total, self.answer, self.time
        );
    }
}

fn main() {
    // Without `--bench` it is only looked at whether it runs.
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    let scale = |length: usize| if is_bench { length } else { 1_000 };
    println!("| reader | input | bytes | memory | memory in all | answer | time | growth |");
    println!("|---|---|---:|---:|---:|---:|---:|---:|");
    for family in FAMILIES {
        let mut row = Row::default();
        let inputs: Vec<String> = [125_000, 250_000, 500_000, 1_000_000, 2_000_000, 4_000_000]
            .map(|length| (family.make)(scale(length)))
            .into();
        for (shorter, longer) in inputs.iter().zip(inputs.iter().skip(1)) {
            row.add(shorter, longer, false, &family.run);
        }
        row.print(family.reader, family.what);
    }
    for (reader, good) in REQUESTS {
        let (good, mut row) = (serde_json::from_str::<Value>(good).unwrap_or_default(), Row::default());
        for spot in spots(&good, &mut BTreeSet::new()) {
            for blow in Blow::ALL {
                let made = |length| blown(&good, &spot, *blow, scale(length));
                if let (Some(shorter), Some(longer)) = (made(125_000), made(250_000)) {
                    row.add(&shorter, &longer, false, &reader.run);
                }
            }
        }
        row.print(reader.name, &format!("{} inputs blown up at each place", row.inputs));
    }
    let (mut all, mut seen, mut count) = (Row::default(), BTreeSet::new(), 0_usize);
    for form in forms() {
        let (Some(read), Some(good)) = (form.read, form.values.first()) else { continue };
        count = count.saturating_add(1);
        let run = |given: &str| read(given).map_or_else(|why| why.len(), |again| again.len());
        for spot in spots(good, &mut seen) {
            for blow in Blow::ALL {
                let made = |length| blown(good, &spot, *blow, scale(length));
                if let (Some(shorter), Some(longer)) = (made(125_000), made(250_000)) {
                    all.add(&shorter, &longer, false, &run);
                }
            }
        }
    }
    all.print(&format!("{count} stored forms"), &format!("{} inputs blown up at each place", all.inputs));
    for reader in TEXTS {
        let mut row = Row::default();
        for (_, part) in LONG_TEXTS {
            row.add(&long(part, scale(500_000)), &long(part, scale(1_000_000)), true, &reader.run);
        }
        row.print(reader.name, &format!("{} long texts", row.inputs));
    }
}
