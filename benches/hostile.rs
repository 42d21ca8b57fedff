//! What inputs made to cost do cost: memory, answers and time, as a table.
//!
//! ```text
//! cargo bench --all-features --bench hostile
//! ```
//!
//! The table is that of `tests/hostile/README.md`. All figures are ratios: memory and answers to the
//! length of the input, time to a floor of the same run: `serde_json` reading the same bytes into a
//! value, and one look at each character (of a text: that look alone). Growth is the time of an input of
//! twice the length, from the shortest to the longest: 2 is linear.
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
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use blown::{Blow, blown, spots};
use cost::Cost;
use families::FAMILIES;
use forms::forms;
use readers::{LONG_TEXTS, REQUESTS, TEXTS, long};
use serde::de::IgnoredAny;
use serde_json::Value;

/// The time that this thread was on a processor; where the system does not tell, the time that went by.
fn now() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let first = told.as_deref().and_then(|told| told.split(' ').next()).and_then(|first| first.parse().ok());
    first.map_or_else(|| START.get_or_init(Instant::now).elapsed(), Duration::from_nanos)
}

/// How long a job is repeated: without `--bench` it is only looked at whether it runs.
fn enough() -> Duration {
    static ENOUGH: OnceLock<Duration> = OnceLock::new();
    let is_bench = || std::env::args().any(|argument| argument == "--bench");
    *ENOUGH.get_or_init(|| if is_bench() { Duration::from_millis(25) } else { Duration::ZERO })
}

/// The mean of as many runs as the clock of a processor can tell.
fn time(mut job: impl FnMut() -> usize) -> Duration {
    let start = now();
    for runs in 1..2_000 {
        black_box(job());
        let all = now().saturating_sub(start);
        if all > enough() {
            return all.checked_div(runs).unwrap_or(all);
        }
    }
    now().saturating_sub(start).checked_div(2_000).unwrap_or_default()
}

/// The least that reading an input takes: into a value where it is JSON, and a look at each character.
fn floor(input: &str, is_text: bool) -> Duration {
    let looked = time(|| black_box(input).chars().filter(|letter| letter.is_alphabetic()).count());
    if is_text {
        return looked;
    }
    let value = time(|| usize::from(serde_json::from_str::<Value>(black_box(input)).is_ok()));
    // What is nested too deep for a value is read as far as its end.
    let passed = time(|| usize::from(serde_json::from_str::<IgnoredAny>(black_box(input)).is_ok()));
    looked.saturating_add(value.max(passed))
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
    /// Measures what an input costs.
    fn add(&mut self, input: &str, run: &dyn Fn(&str) -> usize) {
        let cost = Cost::of(input.len(), || run(input));
        let of = |all: usize| all as f64 / cost.input as f64;
        self.inputs = self.inputs.saturating_add(1);
        self.bytes = self.bytes.max(input.len());
        self.peak = self.peak.max(of(cost.peak));
        self.total = self.total.max(of(cost.total));
        self.answer = self.answer.max(of(cost.answer));
    }

    /// Measures how long it takes, too.
    fn timed(&mut self, input: &str, is_text: bool, run: &dyn Fn(&str) -> usize) -> Duration {
        self.add(input, run);
        let taken = time(|| run(input));
        self.time = self.time.max(ratio(taken.as_secs_f64(), floor(input, is_text).as_secs_f64()));
        taken
    }

    /// Notes how the time grows while the length doubles some times.
    fn grows(&mut self, shortest: Duration, longest: Duration, doublings: f64) {
        let all = ratio(longest.as_secs_f64(), shortest.as_secs_f64());
        self.growth = self.growth.max(all.powf(1.0 / doublings));
    }

    fn print(&self, reader: &str, what: &str) {
        let told = |ratio: f64| if ratio > 0.0 { format!("{ratio:.1}") } else { "–".to_owned() };
        let (time, growth) = (told(self.time), told(self.growth));
        println!(
            "| {reader} | {what} | {} | {:.1} | {:.1} | {:.1} | {time} | {growth} |",
            self.bytes, self.peak, self.total, self.answer
        );
    }
}

fn main() {
    // Unoptimised, and at once: memory and answers are the same, times are ratios all the same.
    let quick = cfg!(debug_assertions);
    let scale = |length: usize| match (enough().is_zero(), quick) {
        (true, _) => 1_000,
        (false, false) => length,
        (false, true) => length.checked_div(32).unwrap_or(length),
    };
    println!("| reader | input | bytes | memory | memory in all | answer | time | growth |");
    println!("|---|---|---:|---:|---:|---:|---:|---:|");
    for family in FAMILIES {
        let mut row = Row::default();
        let [short, long] =
            [250_000, 4_000_000].map(|length| row.timed(&(family.make)(scale(length)), false, &family.run));
        row.grows(short, long, 4.0);
        row.print(family.reader, family.what);
    }
    for (reader, good) in REQUESTS {
        let (good, mut row) = (serde_json::from_str::<Value>(good).unwrap_or_default(), Row::default());
        for spot in spots(&good, &mut BTreeSet::new()) {
            for blow in Blow::ALL {
                if let Some(input) = blown(&good, &spot, *blow, scale(250_000)) {
                    row.add(&input, &reader.run);
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
                if let Some(input) = blown(good, &spot, *blow, scale(100_000)) {
                    all.add(&input, &run);
                }
            }
        }
    }
    all.print(&format!("{count} stored forms"), &format!("{} inputs blown up at each place", all.inputs));
    for reader in TEXTS {
        let mut row = Row::default();
        for (_, part) in LONG_TEXTS {
            let [short, long] =
                [250_000, 1_000_000].map(|length| row.timed(&long(part, scale(length)), true, &reader.run));
            row.grows(short, long, 2.0);
        }
        row.print(reader.name, &format!("{} long texts", row.inputs));
    }
}
