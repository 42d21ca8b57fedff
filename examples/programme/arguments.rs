//! What the program is told to do.

use std::fmt::Display;
use std::process::ExitCode;

use ocop::place::FormerProvince;
use ocop::{Lang, date};
use time::{Date, Month};

const USAGE: &str = "usage: programme --on DAY [--since DAY] [--expiring DAYS] [--merged PROVINCE,PROVINCE] [--lang vi|en] [--svg FILE] [FILE...]

  --on DAY        the day to report on, YYYY-MM-DD; the example data reach to 2026-08-05
  --since DAY     the day to compare with (default: the last day of the year before)
  --expiring N    certificates that end within N days after the day (default: 180)
  --merged A,B    two of the 63 provinces that are one since 2025-07-01, side by side
  --lang          the language of report and charts (default: en)
  --svg FILE      draws the charts into a file";

pub(crate) struct Arguments {
    pub(crate) on: Date,
    pub(crate) since: Date,
    pub(crate) expiring: u16,
    pub(crate) merged: Option<[FormerProvince; 2]>,
    pub(crate) lang: Lang,
    pub(crate) svg: Option<String>,
    pub(crate) files: Vec<String>,
}

impl Arguments {
    /// Reads the arguments, or says how the program is used.
    pub(crate) fn read() -> Result<Self, ExitCode> {
        let (mut on, mut since, mut merged, mut svg) = (None, None, None, None);
        let (mut expiring, mut lang, mut files) = (180, Lang::En, Vec::new());
        let mut given = std::env::args().skip(1);
        while let Some(argument) = given.next() {
            let mut value = || given.next().ok_or_else(|| unusable(format!("{argument} needs a value")));
            match argument.as_str() {
                "--on" => on = Some(date::parse(&value()?).map_err(unusable)?),
                "--since" => since = Some(date::parse(&value()?).map_err(unusable)?),
                "--expiring" => {
                    let days = value()?;
                    expiring = days
                        .parse()
                        .map_err(|_| unusable(format!("{days:?} is no number of days, 0 to 65535")))?;
                }
                "--merged" => {
                    let pair = value()?;
                    let (one, other) =
                        pair.split_once(',').ok_or_else(|| unusable("--merged takes two provinces: A,B"))?;
                    let find = |name| FormerProvince::find(name).map_err(unusable);
                    merged = Some([find(one)?, find(other)?]);
                }
                "--lang" => {
                    lang = match value()?.as_str() {
                        "vi" => Lang::Vi,
                        "en" => Lang::En,
                        _ => return Err(unusable("--lang takes vi or en")),
                    }
                }
                "--svg" => svg = Some(value()?),
                "--help" | "-h" => {
                    println!("{USAGE}");
                    return Err(ExitCode::SUCCESS);
                }
                option if option.starts_with('-') => {
                    return Err(unusable(format!("unknown option {option}")));
                }
                file => files.push(file.to_owned()),
            }
        }
        let on = on.ok_or_else(|| unusable("--on is needed: the program reads no clock"))?;
        let year_before = Date::from_calendar_date(on.year() - 1, Month::December, 31).ok();
        let since = since.or(year_before).ok_or_else(|| unusable("--since is needed for that day"))?;
        if on <= since {
            return Err(unusable("the day of --since must be before that of --on"));
        }
        Ok(Self { on, since, expiring, merged, lang, svg, files })
    }
}

fn unusable(why: impl Display) -> ExitCode {
    eprintln!("{why}\n{USAGE}");
    ExitCode::from(2)
}
