//! Counts a registry of products and puts it beside the programme's targets: one product a row in, a report and charts out.
//!
//! ```text
//! cargo run --release --features communes --example programme -- --on 2025-12-31 examples/data/portfolio.jsonl
//! cargo run --release --features communes --example programme -- --on 2025-12-31 --lang vi --svg programme.svg < examples/data/portfolio.jsonl
//! cargo run --release --features communes --example programme -- --on 2026-09-01 --merged "Lâm Đồng,Bình Thuận" examples/data/portfolio.jsonl
//! cargo run --release --features communes --example programme -- --on 2026-11-01 --json \
//!     --columns examples/data/registry-columns.json --dates dd/mm/yyyy examples/data/registry.csv
//! ```
//!
//! Rows come as JSON lines, or with `--columns` as a table saved by a spreadsheet: see [`sheet`] and [`encoding`]. No row ends the run and
//! none is dropped in silence: each is accepted, refused with its reasons, or doubtful with what must be asked, and the three add up to the
//! rows read. Rows of one product, each of a recognition of its own, are joined where they agree: see [`register`].
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
#[path = "programme/diagnosis.rs"]
mod diagnosis;
#[path = "programme/document.rs"]
mod document;
#[path = "programme/encoding.rs"]
mod encoding;
#[path = "programme/fault.rs"]
mod fault;
#[path = "support/file.rs"]
mod file;
#[path = "programme/lines.rs"]
mod lines;
#[path = "programme/published.rs"]
mod published;
#[path = "programme/record.rs"]
mod record;
#[path = "programme/register.rs"]
mod register;
#[path = "programme/report.rs"]
mod report;
#[path = "programme/rows.rs"]
mod rows;
#[path = "programme/sheet.rs"]
mod sheet;

use std::error::Error;
use std::io::{self, Write as _};
use std::ops::RangeInclusive;
use std::process::ExitCode;

use arguments::Arguments;
use fault::{Fault, Reasons};
use ocop::registry::{
    Census, CensusError, CensusScope, CountBounds, DayOrYear, Figures, FiguresComparison, Period,
    ProductStandings, RegisteredProduct, RegistryFinding,
};
use ocop::{Lang, Star};
use register::{Held, Register};
use rows::{Row, Rows};
use time::Date;

/// All that one pass over the registry tells.
pub(crate) struct Counts {
    pub(crate) now: Figures,
    pub(crate) before: Figures,
    pub(crate) days: FiguresComparison,
    pub(crate) merged: Option<Merged>,
    /// Products whose certificates end soon, by the first day on which one can.
    pub(crate) ending: Vec<Ending>,
    /// Recognitions and ratings of which the year alone is known.
    pub(crate) by_year: Vec<ByYear>,
    /// Rows that were joined to an earlier one of their product.
    pub(crate) joined: Vec<(Origin, Where)>,
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

/// A product whose certificate ends soon, or can.
pub(crate) struct Ending {
    pub(crate) origin: Origin,
    /// The last day of the certificate: from the earliest to the latest that it can be.
    pub(crate) last_days: RangeInclusive<Date>,
}

/// A rating of which the year alone is known, or a certificate.
pub(crate) struct ByYear {
    pub(crate) origin: Origin,
    /// The place of the rating among those of the product, oldest first, from 1.
    pub(crate) rating: usize,
    pub(crate) star: Star,
    pub(crate) rated_on: DayOrYear,
    pub(crate) certified_in: Option<u16>,
    /// Where the product stands or can stand on the day of the report.
    pub(crate) standings: ProductStandings,
}

/// Where a row came from, and which product it says it is.
#[derive(Clone)]
pub(crate) struct Origin {
    pub(crate) at: Where,
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
}

/// A line of a file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Where {
    /// The file, where there are several.
    pub(crate) file: Option<String>,
    /// The line, from 1; a row of a table may go over several, and counts by its first.
    pub(crate) line: u64,
}

impl Where {
    pub(crate) fn text(&self, lang: Lang) -> String {
        let Self { file, line } = self;
        match (file, lang) {
            (None, Lang::Vi) => format!("dòng {line}"),
            (None, Lang::En) => format!("line {line}"),
            (Some(file), Lang::Vi) => format!("dòng {line} của {file}"),
            (Some(file), Lang::En) => format!("line {line} of {file}"),
        }
    }
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
            match error.downcast_ref::<io::Error>() {
                Some(error) => eprintln!("{}", file::why(error, arguments.lang)),
                None => eprintln!("{error}"),
            }
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
        let why = pick(arguments.lang, "không vẽ được biểu đồ vào tệp", "cannot draw the charts into");
        charts::draw(file, &counts.now, arguments.lang).map_err(|_| format!("{why} {file}"))?;
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
    fn add(&mut self, product: &RegisteredProduct) -> Result<(), CensusError> {
        self.now.add(product)?;
        self.before.add(product)?;
        self.merged.iter_mut().flatten().try_for_each(|census| census.add(product))
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

/// Reads all rows, joins those of one product, and counts each product four times at most.
fn count(arguments: &Arguments) -> Result<Counts, Box<dyn Error>> {
    let mut pass = Pass::of(arguments)?;
    let mut told = Told::default();
    let (mut register, mut unused) = (Register::default(), Vec::new());
    for mut rows in Rows::all(arguments)? {
        while let Some(Row { origin, content }) = rows.next()? {
            let held = match content {
                Ok(entry) => register.add(origin, entry),
                Err(reasons) => Err((origin, reasons)),
            };
            if let Err((origin, reasons)) = held {
                told.not_counted(origin, reasons);
            }
        }
        unused.extend(rows.unused());
    }
    for held in register.into_products() {
        match pass.add(&held.product) {
            Ok(()) => told.counted(&held, arguments),
            Err(error) => {
                for row in &held.rows {
                    told.not_counted(row.origin.clone(), Reasons::of(Fault::problem(error.clone())));
                }
            }
        }
    }
    let Told { mut refused, mut doubtful, found, mut ending, by_year, joined, accepted } = told;
    refused.sort_by(|(one, _), (other, _)| one.at.cmp(&other.at));
    doubtful.sort_by(|(one, _), (other, _)| one.at.cmp(&other.at));
    ending.sort_by_key(|one| *one.last_days.start());
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
    Ok(Counts {
        now,
        before,
        days,
        merged,
        ending,
        by_year,
        joined,
        found,
        refused,
        doubtful,
        accepted,
        unused,
    })
}

/// What is told of rows and products beside the figures.
#[derive(Default)]
struct Told {
    refused: Vec<(Origin, Reasons)>,
    doubtful: Vec<(Origin, Reasons)>,
    found: Vec<(Origin, RegistryFinding)>,
    ending: Vec<Ending>,
    by_year: Vec<ByYear>,
    joined: Vec<(Origin, Where)>,
    accepted: u64,
}

impl Told {
    fn not_counted(&mut self, origin: Origin, reasons: Reasons) {
        let rows = if reasons.are_doubts() { &mut self.doubtful } else { &mut self.refused };
        rows.push((origin, reasons));
    }

    fn counted(&mut self, held: &Held, arguments: &Arguments) {
        let Held { product, rows } = held;
        let Some((first, others)) = rows.split_first() else { return };
        let origin = &first.origin;
        self.accepted += 1;
        for row in others {
            self.accepted += 1;
            self.joined.push((row.origin.clone(), origin.at.clone()));
        }
        self.found.extend(product.findings().into_iter().map(|finding| (origin.clone(), finding)));
        let within = time::Duration::days(i64::from(arguments.expiring));
        let limit = arguments.on.saturating_add(within);
        let last_days = product.last_days(arguments.on).filter(|days| *days.start() <= limit);
        self.ending.extend(last_days.map(|last_days| Ending { origin: origin.clone(), last_days }));
        for (rating, place) in product.ratings().zip(1..) {
            let by_year = rating.rated_on().is_year() || rating.certified_in().is_some();
            if by_year && rating.rated_on().earliest() <= arguments.on {
                self.by_year.push(ByYear {
                    origin: origin.clone(),
                    rating: place,
                    star: rating.star(),
                    rated_on: rating.rated_on(),
                    certified_in: rating.certified_in(),
                    standings: product.standings(arguments.on),
                });
            }
        }
    }
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
