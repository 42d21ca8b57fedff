//! Counts a portfolio of products and puts it beside the programme's targets: one JSON product a line in, a report and charts out.
//!
//! ```text
//! cargo run --release --example programme -- --on 2025-12-31 examples/data/portfolio.jsonl
//! cargo run --release --example programme -- --on 2025-12-31 --lang vi --svg programme.svg < examples/data/portfolio.jsonl
//! cargo run --release --example programme -- --on 2026-09-01 --merged "Lâm Đồng,Bình Thuận" examples/data/portfolio.jsonl
//! ```
//!
//! The example data are 160 real products with their producers, places, sets, stars and years. Where the source gives no day, the record
//! takes the year's last day (or the last day on which the issuing district or province existed) and says so; the report counts these.
//! A product is taken as rated for the first time unless the source says that it was rated again. Products of which the source gives no star, no
//! year, or a revocation without its day are left out. Whether producers are led by women or by ethnic minorities is not in the source, and so
//! not known here.
#![expect(clippy::arithmetic_side_effects, reason = "lengths and places of a drawing, for people")]

#[path = "programme/arguments.rs"]
mod arguments;
#[path = "programme/charts.rs"]
mod charts;
#[path = "programme/report.rs"]
mod report;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::process::ExitCode;

use arguments::Arguments;
use ocop::Lang;
use ocop::portfolio::{Census, CensusError, Comparison, Figures, Period, Product};
use serde::Deserialize;

/// A line of input: the library's product, and what is for the reader alone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    name: String,
    #[serde(default, rename = "note")]
    _note: String,
    product: Product,
}

/// All that one pass over the portfolio counts.
struct Counts {
    now: Figures,
    before: Figures,
    merged: Option<[Figures; 2]>,
    /// Names of the products whose certificates end soon, up to [`report::MOST`].
    ending: Vec<String>,
}

fn main() -> ExitCode {
    let arguments = match Arguments::read() {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let counts = match count(&arguments) {
        Ok(counts) => counts,
        Err(Trouble::Input) => return ExitCode::FAILURE,
        Err(Trouble::System(error)) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    match show(&arguments, &counts) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn show(arguments: &Arguments, counts: &Counts) -> Result<(), Box<dyn std::error::Error>> {
    let days = Comparison::of_days(&counts.before, &counts.now)?;
    let merged = match &counts.merged {
        Some([one, other]) => Some(Comparison::of_merged(one, other)?),
        None => None,
    };
    let mut out = io::stdout().lock();
    report::write(&mut out, arguments, counts, &days, merged.as_ref())?;
    if let Some(file) = &arguments.svg {
        charts::draw(file, &counts.now, arguments.lang)?;
        writeln!(out, "{} {file}", pick(arguments.lang, "biểu đồ:", "charts:"))?;
    }
    out.flush()?;
    Ok(())
}

enum Trouble {
    /// Something in the portfolio is wrong; it has been said what.
    Input,
    System(io::Error),
}

/// One pass: each product is read, counted four times at most, and let go.
fn count(arguments: &Arguments) -> Result<Counts, Trouble> {
    let (on, since) = (arguments.on, arguments.since);
    let period = Period::new(since.next_day().unwrap_or(since), on).map_err(|error| {
        eprintln!("{error}");
        Trouble::Input
    })?;
    let mut now = Census::over(period).expiring_within(arguments.expiring);
    let mut before = Census::on(since).expiring_within(arguments.expiring);
    let mut merged = arguments.merged.map(|pair| pair.map(|province| Census::on(on).within(province)));
    let mut ending = Vec::new();
    let mut good = true;
    for input in inputs(&arguments.files).map_err(Trouble::System)? {
        for (number, line) in input.lines().enumerate() {
            let line = line.map_err(Trouble::System)?;
            if line.trim().is_empty() {
                continue;
            }
            let number = number + 1;
            let Line { name, product, .. } = match serde_json::from_str(&line) {
                Ok(line) => line,
                Err(error) => {
                    eprintln!("line {number}: {error}");
                    good = false;
                    continue;
                }
            };
            let mut all = || -> Result<(), CensusError> {
                now.add(&product)?;
                before.add(&product)?;
                merged.iter_mut().flatten().try_for_each(|census| census.add(&product))
            };
            if let Err(error) = all() {
                eprintln!("line {number}: {error} [{}]", error.code());
                good = false;
            }
            if let Some(certificate) = product.certificate_on(on)
                && certificate.expires_within(on, arguments.expiring)
                && ending.len() < report::MOST
            {
                ending.push(format!("{name} ({})", ocop::date::text(certificate.valid_through())));
            }
        }
    }
    let finished = || -> Result<Counts, CensusError> {
        let merged = match merged {
            Some([one, other]) => Some([one.finish()?, other.finish()?]),
            None => None,
        };
        Ok(Counts { now: now.finish()?, before: before.finish()?, merged, ending })
    };
    match finished() {
        _ if !good => Err(Trouble::Input),
        Ok(counts) => Ok(counts),
        Err(error) => {
            eprintln!("{error} [{}]", error.code());
            Err(Trouble::Input)
        }
    }
}

fn inputs(files: &[String]) -> io::Result<Vec<Box<dyn BufRead>>> {
    if files.is_empty() {
        return Ok(vec![Box::new(BufReader::new(io::stdin()))]);
    }
    let open = |file: &String| -> io::Result<Box<dyn BufRead>> {
        let opened =
            File::open(file).map_err(|error| io::Error::other(format!("cannot read {file}: {error}")))?;
        Ok(Box::new(BufReader::new(opened)))
    };
    files.iter().map(open).collect()
}

/// Text in one of the two languages.
fn pick<'a>(lang: Lang, vi: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Vi => vi,
        Lang::En => en,
    }
}

/// A number with its thousands set apart, as the language does.
fn grouped(number: u64, lang: Lang) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push_str(pick(lang, ".", ","));
        }
        text.push(digit);
    }
    text
}
