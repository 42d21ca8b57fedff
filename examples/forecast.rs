//! Tells what becomes of products rated under 148 when they are rated again under 26/2026: one JSON line a product in, the portfolio's
//! figures out.
//!
//! ```text
//! cargo run --release --example forecast -- examples/data/forecasts.jsonl
//! cargo run --release --example forecast -- --json < examples/data/forecasts.jsonl
//! cargo run --release --example forecast -- --lang vi --explain --calendar calendar.svg examples/data/forecasts.jsonl
//! ```
//!
//! The example data are real products with their producers and provinces; their levels and days of issue are illustrative.
#![expect(clippy::arithmetic_side_effects, reason = "counts of lines, and places of a drawing, for people")]

#[path = "forecast/calendar.rs"]
mod calendar;
#[path = "forecast/letter.rs"]
mod letter;
#[path = "support/product.rs"]
mod product;
#[path = "forecast/summary.rs"]
mod summary;
mod support;

use std::io::{self, BufWriter, Write as _};
use std::process::ExitCode;

use ocop::crosswalk::ForecastSummary;
use ocop::wire::{ForecastRequest, Refusal};
use support::{Args, Usage, refuse};

const USAGE: Usage = (
    "cách dùng: forecast [--json] [--summary] [--explain] [--calendar TỆP.svg] [--lang vi|en] [TỆP...]\n\n  --json      mỗi dòng vào cho một dòng JSON ra\n  --summary   số liệu tổng hợp của mọi dòng (mặc định); cùng với --json: một đối tượng JSON, sau các dòng lỗi\n  --explain   kèm dự báo đầy đủ của từng sản phẩm\n  --calendar  ghi lịch nộp hồ sơ đánh giá, phân hạng lại theo tháng vào tệp SVG",
    "usage: forecast [--json] [--summary] [--explain] [--calendar FILE.svg] [--lang vi|en] [FILE...]\n\n  --json      a line of JSON out for each line in\n  --summary   the figures of all lines together (the default); with --json as one JSON object, after the lines that were refused\n  --explain   adds the whole forecast of each product\n  --calendar  writes a calendar of the filing windows by month to an SVG file",
);

/// All lines together.
#[derive(Default)]
pub(crate) struct Portfolio {
    pub(crate) counts: ForecastSummary,
    /// Products whose window was not fully open any more when the decision came.
    pub(crate) late: u64,
    pub(crate) refused: u64,
}

fn main() -> ExitCode {
    let args = match Args::read(USAGE, &[("--explain", false), ("--summary", false), ("--calendar", true)]) {
        Ok(args) => args,
        Err(code) => return code,
    };
    match run(&args) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Answers every line, and tells how many were refused.
fn run(args: &Args) -> io::Result<u64> {
    let (explain, in_sum) = (args.has("--explain"), args.has("--summary"));
    let mut out = BufWriter::new(io::stdout().lock());
    let mut portfolio = Portfolio::default();
    args.each_line(|line| {
        let answer = line.and_then(|line| {
            let answer = ForecastRequest::read(line)?.forecast()?;
            let counted = portfolio.counts.add(answer.forecast(), answer.province());
            counted.map_err(|error| Refusal::of(&error).with_id(answer.id().clone()))?;
            Ok(if explain { answer.explained() } else { answer })
        });
        let answer = match answer {
            Ok(answer) => answer,
            Err(refusal) => {
                portfolio.refused += 1;
                return refuse(&mut out, refusal, args.json, args.lang);
            }
        };
        portfolio.late += u64::from(answer.forecast().renewal().is_some_and(|renewal| renewal.is_late()));
        match (args.json, explain) {
            (true, _) if in_sum => Ok(()),
            (true, _) => writeln!(out, "{}", serde_json::to_string(&answer)?),
            (false, true) => letter::write(&mut out, &answer, args.lang),
            (false, false) => Ok(()),
        }
    })?;
    if !args.json {
        summary::write(&mut out, &portfolio, args.lang)?;
    } else if in_sum {
        writeln!(out, "{}", serde_json::to_string(&portfolio.counts)?)?;
    }
    out.flush()?;
    if let Some((_, Some(file))) = args.given.iter().find(|(name, _)| *name == "--calendar") {
        let svg = calendar::draw(&portfolio.counts, args.lang);
        let why = support::pick(args.lang, "không ghi được tệp", "cannot write the file");
        std::fs::write(file, svg).map_err(|error| io::Error::other(format!("{why} {file}: {error}")))?;
    }
    Ok(portfolio.refused)
}
