//! Rates products: one JSON assessment a line in, one rating a line out.
//!
//! ```text
//! cargo run --release --example rate -- examples/data/assessments.jsonl
//! cargo run --release --example rate -- --json --explain < examples/data/assessments.jsonl
//! ```
#![expect(clippy::arithmetic_side_effects, reason = "bars and stars of bounded numbers, drawn for people")]

#[path = "support/product.rs"]
mod product;
mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use ocop::explain::Step;
use ocop::wire::{RateAnswer, RateRequest};
use ocop::{Lang, Part, Rating, Star};
use support::{Args, Failure, Id, pick};

const USAGE: &str = "usage: rate [--json] [--explain] [--lang vi|en] [FILE...]";

fn main() -> ExitCode {
    match Args::read(USAGE) {
        Err(code) => code,
        Ok(args) if args.json => support::run_json(&args, |line| {
            answer(line, args.explain).map(|answer| serde_json::to_string(&answer))
        }),
        Ok(args) => support::run_text(&args, |out, line| {
            // A reader of the report is always told why.
            answer(line, true).map(|answer| report(out, &answer, &args))
        }),
    }
}

fn answer(line: &str, explained: bool) -> Result<RateAnswer<'_, Id<'_>>, Failure> {
    let request: RateRequest<'_, Id<'_>> = support::request(line)?;
    request.rate(explained).map_err(|(id, error)| Failure::new(id, error.code(), error))
}

fn report(out: &mut dyn Write, answer: &RateAnswer<'_, Id<'_>>, args: &Args) -> io::Result<()> {
    let lang = args.lang;
    title(out, answer, lang)?;
    let Some(rating) = answer.rating() else {
        for step in answer.explanation().into_iter().flat_map(|explanation| explanation.steps()) {
            writeln!(out, "  {}", step.text(lang))?;
        }
        return writeln!(out);
    };
    points(out, rating, lang)?;
    stars(out, answer, rating, lang)?;
    if args.explain {
        writeln!(out)?;
        if let Some(explanation) = answer.explanation() {
            for line in explanation.text(lang).to_string().lines() {
                writeln!(out, "    {line}")?;
            }
        }
    }
    writeln!(out)
}

fn title(out: &mut dyn Write, answer: &RateAnswer<'_, Id<'_>>, lang: Lang) -> io::Result<()> {
    match answer.product() {
        Some(told) => product::heading(out, told)?,
        None => writeln!(out, "{}", answer.id())?,
    }
    let set = answer.set();
    writeln!(
        out,
        "  {} {}: {} · {}",
        pick(lang, "Bộ", "Set"),
        set.number(),
        set.name().get(lang),
        answer.edition().name().get(lang)
    )
}

const WIDTH: u64 = 40;

fn points(out: &mut dyn Write, rating: &Rating, lang: Lang) -> io::Result<()> {
    for part in Part::ALL {
        let (score, max) = (rating.part(part), part.max(rating.set().regime()));
        let name = part.name().get(lang);
        writeln!(
            out,
            "  {part} {name:<30} {:>6} / {max:<3} {}",
            score.to_string(),
            bar(score.hundredths(), max, &[])
        )?;
    }
    let total = pick(lang, "Tổng điểm", "Score");
    let marks = Star::ALL.map(Star::threshold);
    let bar = bar(rating.score().hundredths(), 100, marks.get(1..).unwrap_or_default());
    let members = rating.score().members();
    writeln!(
        out,
        "  {total:<32} {:>6} / 100 {bar}  {} {members}",
        rating.score().to_string(),
        pick(lang, "thành viên:", "members:")
    )
}

/// A bar of points; the marks are where bands begin.
fn bar(hundredths: u64, max: u8, marks: &[u8]) -> String {
    let filled = hundredths * WIDTH / (u64::from(max) * 100);
    (0..WIDTH)
        .map(|cell| {
            let begins = marks.iter().any(|mark| u64::from(*mark) * WIDTH / u64::from(max) == cell);
            match (cell < filled, begins) {
                (true, true) => '▓',
                (true, false) => '█',
                (false, true) => '|',
                (false, false) => '·',
            }
        })
        .collect()
}

fn stars(
    out: &mut dyn Write,
    answer: &RateAnswer<'_, Id<'_>>,
    rating: &Rating,
    lang: Lang,
) -> io::Result<()> {
    let number = usize::from(rating.star().number());
    let drawn: String = "★".repeat(number) + &"☆".repeat(5 - number);
    let steps = || answer.explanation().into_iter().flat_map(|explanation| explanation.steps());
    let of_code = |code: &'static str| steps().filter(move |step| step.code() == code);
    for step in of_code("star").chain(of_code("star_held_down")) {
        writeln!(out, "  {drawn}  {}", step.text(lang))?;
    }
    for step in of_code("minimum_unmet") {
        if matches!(step, Step::Minimum { minimum, .. } if minimum.star() <= rating.band()) {
            writeln!(out, "    ✗ {}", step.text(lang))?;
        }
    }
    for step in of_code("minima_attested") {
        writeln!(out, "    {}", step.text(lang))?;
    }
    for step in of_code("certifiable").chain(of_code("not_certifiable")) {
        let basis: Vec<String> = step.basis().map(|basis| basis.text(lang).to_string()).collect();
        writeln!(out, "  {} [{}]", step.text(lang), basis.join("; "))?;
    }
    next(out, rating, lang)
}

/// What comes next: the star above, the points it lacks and the minima it asks for.
fn next(out: &mut dyn Write, rating: &Rating, lang: Lang) -> io::Result<()> {
    let Some(star) = rating.star().next() else {
        return Ok(());
    };
    let mut lacks = Vec::new();
    let short = rating.score().short_of(star.threshold());
    if short.sum() > 0 {
        lacks.push(format!("{short} {}", pick(lang, "điểm", "points")));
    }
    let level = pick(lang, "từ mức", "from level");
    lacks.extend(
        rating
            .unmet_up_to(star)
            .map(|minimum| format!("{} {level} {}", minimum.criterion().code(), minimum.level().tag())),
    );
    writeln!(out, "  → {} {star}★: {}", pick(lang, "còn thiếu để đạt", "still missing for"), lacks.join(", "))
}
