//! Rates products: one JSON assessment a line in, one rating a line out.
//!
//! ```text
//! cargo run --release --example rate -- examples/data/assessments.jsonl
//! cargo run --release --example rate -- --json --explain < examples/data/assessments.jsonl
//! cargo run --release --example rate -- --lang vi examples/data/assessments.jsonl
//! ```

#[path = "support/product.rs"]
mod product;
#[path = "support/run.rs"]
mod run;
mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use ocop::rating::Step;
use ocop::upgrade::StarGap;
use ocop::wire::{RateAnswer, RateRequest};
use ocop::{Lang, Part, Rating, Say as _, Star};
use run::run;
use support::{Args, Usage, pick};

const USAGE: Usage = (
    "cách dùng: rate [--json] [--explain] [--lang vi|en] [TỆP...]\n\n  --json     mỗi dòng vào cho một dòng JSON ra\n  --explain  kèm giải thích từng bước",
    "usage: rate [--json] [--explain] [--lang vi|en] [FILE...]\n\n  --json     a line of JSON out for each line in\n  --explain  adds the reasons, step by step",
);

fn main() -> ExitCode {
    let args = match Args::read(USAGE, &[("--explain", false)]) {
        Ok(args) => args,
        Err(code) => return code,
    };
    let explain = args.has("--explain");
    let answer = |line: &str| {
        let answer = RateRequest::read(line)?.rate()?;
        // A reader of the report is always told why.
        Ok(if explain || !args.json { answer.explained() } else { answer })
    };
    run(&args, answer, |out, answer| report(out, answer, explain, args.lang))
}

fn report(out: &mut dyn Write, answer: &RateAnswer, explain: bool, lang: Lang) -> io::Result<()> {
    product::heading(out, answer.product(), answer.id(), lang)?;
    let (set, edition) = (answer.assessment().set(), answer.assessment().council().edition());
    writeln!(out, "  {} · {}", set.text(lang), edition.text(lang))?;
    for blank in answer.blank_sheets() {
        writeln!(out, "  ! {}", blank.text(lang))?;
    }
    let steps = || answer.explanation().into_iter().flat_map(|explanation| explanation.steps());
    let Some(rating) = answer.outcome().rating() else {
        return steps().try_for_each(|step| told(out, step, lang));
    };
    points(out, rating, lang)?;
    let stars = usize::from(rating.star().number());
    writeln!(out, "  {}{}", "★".repeat(stars), "☆".repeat(5_usize.saturating_sub(stars)))?;
    for step in steps() {
        let tells = match step {
            Step::Star { .. } | Step::Attested { .. } | Step::Certificate { .. } => true,
            Step::Minimum { minimum, met, .. } => !met && minimum.star() <= rating.band(),
            _ => false,
        };
        if tells {
            told(out, step, lang)?;
        }
    }
    if let Some(star) = rating.star().next() {
        let gap = StarGap::to(rating, star);
        writeln!(out, "  → {}", gap.text(lang))?;
        for minimum in gap.minima().iter() {
            writeln!(out, "      {}", minimum.text(lang))?;
        }
    }
    if let Some(explanation) = answer.explanation().filter(|_| explain) {
        writeln!(out)?;
        for line in explanation.text(lang).to_string().lines() {
            writeln!(out, "    {line}")?;
        }
    }
    Ok(())
}

/// A step of the explanation with what it rests on.
fn told(out: &mut dyn Write, step: &Step, lang: Lang) -> io::Result<()> {
    let basis: Vec<String> = step.basis().map(|basis| basis.text(lang).to_string()).collect();
    writeln!(out, "  {} [{}]", step.text(lang), basis.join("; "))
}

const WIDTH: u64 = 40;

fn points(out: &mut dyn Write, rating: &Rating, lang: Lang) -> io::Result<()> {
    let edition = rating.edition();
    for part in Part::ALL.iter().copied() {
        let (score, max) = (rating.part(part), edition.rules().part_max(part));
        let (name, points) = (part.text(lang).to_string(), score.text(lang).to_string());
        writeln!(out, "  {part} {name:<32} {points:>6} / {max:<3} {}", bar(score.hundredths(), max, &[]))?;
    }
    let bands = edition.rules().bands;
    let marks: Vec<u8> = Star::ALL.iter().skip(1).map(|star| bands.from(*star)).collect();
    let total = pick(lang, "Tổng điểm", "Score");
    let points = rating.score().text(lang).to_string();
    write!(out, "  {total:<34} {points:>6} / 100 {}", bar(rating.score().hundredths(), 100, &marks))?;
    match rating.members() {
        Some(members) => writeln!(out, "  {}: {members}", pick(lang, "số thành viên", "members")),
        None => writeln!(out),
    }
}

/// A bar of points; the marks are where bands begin.
fn bar(hundredths: u64, max: u8, marks: &[u8]) -> String {
    let cells = |points: u64, all: u64| points.saturating_mul(WIDTH).checked_div(all).unwrap_or(0);
    let max = u64::from(max);
    let filled = cells(hundredths, max.saturating_mul(100));
    let cell = |cell| {
        let begins = marks.iter().any(|mark| cells(u64::from(*mark), max) == cell);
        match (cell < filled, begins) {
            (true, true) => '▓',
            (true, false) => '█',
            (false, true) => '|',
            (false, false) => '·',
        }
    };
    (0..WIDTH).map(cell).collect()
}
