//! Counts a registry of products and puts it beside the programme's targets: one product a row in, a report and charts out.
//!
//! ```text
//! cargo run --release --example programme -- --on 2025-12-31 examples/data/portfolio.jsonl
//! cargo run --release --example programme -- --on 2025-12-31 --lang vi --svg programme.svg < examples/data/portfolio.jsonl
//! cargo run --release --example programme -- --on 2026-09-01 --merged "Lâm Đồng,Bình Thuận" examples/data/portfolio.jsonl
//! cargo run --release --features communes --example programme -- --on 2026-11-01 --json \
//!     --columns examples/data/registry-columns.json --dates dd/mm/yyyy examples/data/registry.csv
//! ```
//!
//! Rows come as JSON lines, or with `--columns` as a table saved by a spreadsheet: see [`sheet`]. No row ends the run and none is dropped
//! in silence: each is accepted, refused with its reasons, or doubtful with what must be asked, and the three add up to the rows read.
//!
//! The example data are 160 real products with their producers, places, sets, stars and dates. Where the source gives no day, the record
//! holds the year alone, and every figure that depends on the day says how many there are certainly and at most. A product is taken as rated
//! for the first time unless the source says that it was rated again. Whether producers are led by women or by ethnic minorities is not in
//! the source, and so not known here.
#![expect(clippy::arithmetic_side_effects, reason = "lengths and places of a drawing, for people")]

#[path = "programme/arguments.rs"]
mod arguments;
#[path = "programme/charts.rs"]
mod charts;
#[path = "programme/columns.rs"]
mod columns;
#[path = "programme/document.rs"]
mod document;
#[path = "programme/fault.rs"]
mod fault;
#[path = "programme/lines.rs"]
mod lines;
#[path = "programme/published.rs"]
mod published;
#[path = "programme/record.rs"]
mod record;
#[path = "programme/report.rs"]
mod report;
#[path = "programme/rows.rs"]
mod rows;
#[path = "programme/sheet.rs"]
mod sheet;

use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;

use arguments::Arguments;
use fault::{Fault, Reasons};
use ocop::Lang;
use ocop::registry::{
    Census, CensusError, CensusScope, CountBounds, Figures, FiguresComparison, Period, RegistryFinding,
};
use rows::{Entry, Row, Rows};
use time::Date;

/// All that one pass over the registry tells.
pub(crate) struct Counts {
    pub(crate) now: Figures,
    pub(crate) before: Figures,
    pub(crate) days: FiguresComparison,
    pub(crate) merged: Option<Merged>,
    /// Products whose certificates end soon, by the first day on which one can.
    pub(crate) ending: Vec<Ending>,
    pub(crate) found: Vec<(Origin, RegistryFinding)>,
    pub(crate) refused: Vec<(Origin, Reasons)>,
    pub(crate) doubtful: Vec<(Origin, Reasons)>,
    pub(crate) accepted: u64,
    /// Columns of tables that no field was read from.
    pub(crate) unused: Vec<String>,
}

impl Counts {
    pub(crate) fn rows(&self) -> [u64; 3] {
        let number = |rows: &Vec<_>| u64::try_from(rows.len()).unwrap_or(u64::MAX);
        [self.accepted, number(&self.doubtful), number(&self.refused)]
    }
}

/// Two provinces that merged, side by side.
pub(crate) struct Merged {
    pub(crate) sides: [Figures; 2],
    pub(crate) comparison: FiguresComparison,
}

/// A product whose certificate ends soon.
pub(crate) struct Ending {
    pub(crate) origin: Origin,
    pub(crate) through: Date,
}

/// Where a row came from, and which product it says it is.
#[derive(Clone)]
pub(crate) struct Origin {
    /// The line of the file, from 1; a row of a table may go over several, and counts by its first.
    pub(crate) line: u64,
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
}

fn main() -> ExitCode {
    let arguments = match Arguments::read() {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    match count(&arguments).and_then(|counts| show(&arguments, &counts).map(|()| counts.rows())) {
        Ok([_, 0, 0]) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn show(arguments: &Arguments, counts: &Counts) -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    if arguments.json {
        writeln!(out, "{}", document::of(arguments, counts)?)?;
    } else {
        report::write(&mut out, arguments, counts)?;
    }
    if let Some(file) = &arguments.svg {
        charts::draw(file, &counts.now, arguments.lang)?;
        if !arguments.json {
            writeln!(out, "{} {file}", pick(arguments.lang, "biểu đồ:", "charts:"))?;
        }
    }
    out.flush()?;
    Ok(())
}

/// The censuses of one pass: of the day, of the day to compare with, and of two provinces.
struct Pass {
    now: Census,
    before: Census,
    merged: Option<[Census; 2]>,
}

impl Pass {
    fn of(arguments: &Arguments) -> Result<Self, Box<dyn Error>> {
        let (on, since) = (arguments.on, arguments.since);
        let period =
            Period::new(since.next_day().unwrap_or(since), on).map_err(|error| says(&error, arguments))?;
        let now = CensusScope::over(period).with_expiring_within(arguments.expiring);
        let before = CensusScope::on(since)?.with_expiring_within(arguments.expiring);
        let day = CensusScope::on(on)?;
        let merged =
            arguments.merged.map(|pair| pair.map(|province| Census::of(day.with_province(province))));
        Ok(Self { now: Census::of(now), before: Census::of(before), merged })
    }

    /// Counts a product everywhere; what one census refuses they all refuse, and the first is asked first.
    fn add(&mut self, entry: &Entry) -> Result<(), CensusError> {
        self.now.add(&entry.product)?;
        self.before.add(&entry.product)?;
        self.merged.iter_mut().flatten().try_for_each(|census| census.add(&entry.product))
    }

    /// The figures; none where no product was counted.
    fn finish(self) -> Result<(Figures, Figures, Option<[Figures; 2]>), CensusError> {
        let merged = match self.merged {
            Some([one, other]) => Some([one.finish()?, other.finish()?]),
            None => None,
        };
        Ok((self.now.finish()?, self.before.finish()?, merged))
    }
}

/// One pass: each product is read, counted four times at most, and let go.
fn count(arguments: &Arguments) -> Result<Counts, Box<dyn Error>> {
    let mut pass = Pass::of(arguments)?;
    let (mut refused, mut doubtful, mut found, mut ending) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut accepted, mut unused) = (0, Vec::new());
    for mut rows in Rows::all(arguments)? {
        while let Some(Row { origin, content }) = rows.next()? {
            let counted = content.and_then(|entry| match pass.add(&entry) {
                Ok(()) => Ok(entry),
                Err(error) => Err(Reasons::of(Fault::Problem(Box::new(error)))),
            });
            let entry = match counted {
                Ok(entry) => entry,
                Err(reasons) if reasons.are_doubts() => {
                    doubtful.push((origin, reasons));
                    continue;
                }
                Err(reasons) => {
                    refused.push((origin, reasons));
                    continue;
                }
            };
            accepted += 1;
            found.extend(entry.product.findings().into_iter().map(|finding| (origin.clone(), finding)));
            if let Some(through) = end(&entry, arguments) {
                ending.push(Ending { origin, through });
            }
        }
        unused.extend(rows.unused());
    }
    ending.sort_by_key(|one| one.through);
    let (now, before, merged) = match pass.finish() {
        Ok(figures) => figures,
        // Without a product there are no figures; why none was counted is told row by row.
        Err(error) => {
            report::rows(&mut io::stderr().lock(), arguments.lang, &doubtful, &refused)?;
            return Err(says(&error, arguments));
        }
    };
    let days = FiguresComparison::of_days(&before, &now).map_err(|error| says(&error, arguments))?;
    let merged = match merged {
        Some(sides) => {
            let [one, other] = &sides;
            let comparison =
                FiguresComparison::of_merged(one, other).map_err(|error| says(&error, arguments))?;
            Some(Merged { sides, comparison })
        }
        None => None,
    };
    Ok(Counts { now, before, days, merged, ending, found, refused, doubtful, accepted, unused })
}

/// The last day of a certificate that ends within the days asked.
fn end(entry: &Entry, arguments: &Arguments) -> Option<Date> {
    let certificate = entry.product.certificate_on(arguments.on)?;
    certificate.expires_within(arguments.on, arguments.expiring).then(|| certificate.valid_through())
}

/// An error in the language asked.
fn says(problem: &dyn ocop::Problem, arguments: &Arguments) -> Box<dyn Error> {
    format!("{} [{}]", ocop::Said::new(problem, arguments.lang), problem.code()).into()
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

/// A count: the number, or the certain and the greatest with a dash between them.
fn bounds(count: CountBounds, lang: Lang) -> String {
    match count.exact() {
        Some(count) => grouped(count, lang),
        None => format!("{}–{}", grouped(count.certain(), lang), grouped(count.possible(), lang)),
    }
}
