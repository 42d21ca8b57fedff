//! How far the members of a council agree, two councils with each other, and a practice sitting with a reference.
//!
//! It reads the same lines as `rate`, one assessment each.
//!
//! ```text
//! cargo run --release --example agreement -- examples/data/assessments.jsonl
//! cargo run --release --example agreement -- --lang vi --chart agreement.svg examples/data/assessments.jsonl
//! cargo run --release --example agreement -- --json --with centre.jsonl province.jsonl
//! cargo run --release --example agreement -- --reference reference.jsonl sitting.jsonl
//! ```
//!
//! With `--with` each line is compared with the line of the same `id` in another file, as the centre's; with `--reference` it is compared with
//! the one sheet that stands there under its `id`.

#![expect(clippy::arithmetic_side_effects, reason = "lengths and places of a drawing, for people")]

#[path = "agreement/chart.rs"]
mod chart;
#[path = "support/product.rs"]
mod product;
mod support;

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use ocop::rating::{Agreement, AgreementBetween, AgreementError, AgreementWithReference};
use ocop::wire::{RateAnswer, RateRequest};
use ocop::{Problem as _, Say as _};
use serde::Serialize;
use serde_json::{Value, json};
use support::{Args, Usage, pick, refuse};

const USAGE: Usage = (
    "cách dùng: agreement [--json] [--lang vi|en] [--with TỆP | --reference TỆP] [--chart TỆP.svg] [TỆP...]\n\n  --json       mỗi dòng vào cho một dòng JSON ra\n  --with       so với dòng cùng id trong tệp khác (hội đồng thứ hai)\n  --reference  so với phiếu mẫu cùng id trong tệp khác\n  --chart      vẽ biểu đồ SVG mức các phiếu chọn",
    "usage: agreement [--json] [--lang vi|en] [--with FILE | --reference FILE] [--chart FILE.svg] [FILE...]\n\n  --json       a line of JSON out for each line in\n  --with       compares with the line of the same id in another file (a second council)\n  --reference  compares with the sheet of the same id in another file\n  --chart      draws which levels the sheets chose, as SVG",
);

/// What a line is compared with.
enum Beside {
    Nothing,
    Councils(BTreeMap<String, RateAnswer>),
    References(BTreeMap<String, RateAnswer>),
}

/// What a line comes to.
enum Compared {
    Within(Box<Agreement>),
    Between(Box<AgreementBetween>),
    Against(Box<AgreementWithReference>),
}

impl Compared {
    /// The sheets of the line itself.
    fn agreement(&self) -> &Agreement {
        match self {
            Self::Within(agreement) => agreement,
            Self::Between(between) => between.first(),
            Self::Against(against) => against.agreement(),
        }
    }

    fn told(&self, lang: ocop::Lang) -> String {
        match self {
            Self::Within(within) => within.text(lang).to_string(),
            Self::Between(between) => between.text(lang).to_string(),
            Self::Against(against) => against.text(lang).to_string(),
        }
    }
}

/// Why a line is compared with nothing.
enum Wrong {
    Agreement(AgreementError),
    /// The other file has no line of its id.
    NoCounterpart,
    /// The reference is not one sheet.
    NoReference,
}

impl Wrong {
    fn code(&self) -> &'static str {
        match self {
            Self::Agreement(error) => error.code(),
            Self::NoCounterpart => "no_counterpart",
            Self::NoReference => "reference_of_several_sheets",
        }
    }

    fn message(&self, lang: ocop::Lang) -> String {
        match self {
            Self::Agreement(error) => error.text(lang).to_string(),
            Self::NoCounterpart => String::from(pick(
                lang,
                "tệp kia không có dòng cùng id",
                "the other file has no line of the same id",
            )),
            Self::NoReference => String::from(pick(
                lang,
                "phiếu mẫu phải là đúng một phiếu",
                "a reference is exactly one sheet",
            )),
        }
    }
}

fn main() -> ExitCode {
    let own = [("--with", true), ("--reference", true), ("--chart", true)];
    let args = match Args::read(USAGE, &own) {
        Ok(args) => args,
        Err(code) => return code,
    };
    match run(&args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// The value of an option.
fn value<'a>(args: &'a Args, option: &str) -> Option<&'a str> {
    args.given.iter().find(|(name, _)| *name == option).and_then(|(_, value)| value.as_deref())
}

fn run(args: &Args) -> io::Result<bool> {
    let beside = match (value(args, "--with"), value(args, "--reference")) {
        (Some(_), Some(_)) => {
            let why = pick(args.lang, "chỉ dùng một trong hai:", "one of the two alone:");
            return Err(io::Error::other(format!("{why} --with, --reference")));
        }
        (Some(file), None) => Beside::Councils(others(args, file)?),
        (None, Some(file)) => Beside::References(others(args, file)?),
        (None, None) => Beside::Nothing,
    };
    let mut out = BufWriter::new(io::stdout().lock());
    let (mut good, mut drawn) = (true, Vec::new());
    args.each_line(|line| {
        let answer = line.and_then(|line| Ok((RateRequest::read(line)?.rate()?, names(line))));
        let (answer, names) = match answer {
            Ok(answer) => answer,
            Err(refusal) => {
                good = false;
                return refuse(&mut out, refusal, args.json, args.lang);
            }
        };
        match compare(&answer, &beside) {
            Ok(compared) => {
                tell(&mut out, args, &answer, &names, &compared)?;
                drawn.push((answer, names, compared));
                Ok(())
            }
            Err(wrong) => {
                good = false;
                let (code, message) = (wrong.code(), wrong.message(args.lang));
                if args.json {
                    let error = json!({"id": answer.id(), "error": {"code": code, "message": message}});
                    writeln!(out, "{error}")
                } else {
                    product::heading(&mut out, answer.product(), answer.id(), args.lang)?;
                    writeln!(out, "  ✗ {message}\n")
                }
            }
        }
    })?;
    out.flush()?;
    if let Some(file) = value(args, "--chart") {
        let councils: Vec<_> = drawn
            .iter()
            .map(|(answer, names, compared)| {
                let title =
                    answer.product().map_or_else(|| answer.id().to_string(), |told| told.name().to_owned());
                (title, names.as_slice(), compared.agreement())
            })
            .collect();
        chart::draw(file, &councils, args.lang).map_err(|error| io::Error::other(error.to_string()))?;
    }
    Ok(good)
}

/// The lines of another file, by their ids.
fn others(args: &Args, file: &str) -> io::Result<BTreeMap<String, RateAnswer>> {
    let read = Args { json: args.json, lang: args.lang, given: Vec::new(), files: vec![file.to_owned()] };
    let mut others = BTreeMap::new();
    read.each_line(|line| {
        let answer = line.and_then(|line| RateRequest::read(line)?.rate());
        let answer = answer.map_err(|refusal| {
            let faults = refusal.faults().iter().map(|fault| fault.text(args.lang).to_string());
            io::Error::other(format!("{file}: {}", faults.collect::<Vec<_>>().join("; ")))
        })?;
        others.insert(answer.id().to_string(), answer);
        Ok(())
    })?;
    Ok(others)
}

/// The members' names, where the line gives them.
fn names(line: &str) -> Vec<Option<String>> {
    let line: Value = serde_json::from_str(line).unwrap_or_default();
    let sheets = line.get("sheets").and_then(Value::as_array).into_iter().flatten();
    sheets.map(|sheet| sheet.get("member")?.as_str().map(str::to_owned)).collect()
}

fn compare(answer: &RateAnswer, beside: &Beside) -> Result<Compared, Wrong> {
    let assessment = answer.assessment();
    let other = |others: &BTreeMap<String, RateAnswer>| {
        let other = others.get(&answer.id().to_string()).ok_or(Wrong::NoCounterpart)?;
        Ok(other.assessment().clone())
    };
    match beside {
        Beside::Nothing => Agreement::within(assessment).map(|within| Compared::Within(Box::new(within))),
        Beside::Councils(councils) => AgreementBetween::of(assessment, &other(councils)?)
            .map(|between| Compared::Between(Box::new(between))),
        Beside::References(references) => {
            let reference = other(references)?;
            let [sheet] = reference.sheets() else { return Err(Wrong::NoReference) };
            AgreementWithReference::of(assessment, *sheet).map(|against| Compared::Against(Box::new(against)))
        }
    }
    .map_err(Wrong::Agreement)
}

/// A line of JSON, or a report for people.
fn tell(
    out: &mut impl Write,
    args: &Args,
    answer: &RateAnswer,
    names: &[Option<String>],
    compared: &Compared,
) -> io::Result<()> {
    #[derive(Serialize)]
    struct Line<'a> {
        id: &'a ocop::wire::Id,
        members: &'a [Option<String>],
        agreement: Option<&'a Agreement>,
        between: Option<&'a AgreementBetween>,
        reference: Option<&'a AgreementWithReference>,
    }

    if args.json {
        let mut line =
            Line { id: answer.id(), members: names, agreement: None, between: None, reference: None };
        match compared {
            Compared::Within(within) => line.agreement = Some(within),
            Compared::Between(between) => line.between = Some(between),
            Compared::Against(against) => line.reference = Some(against),
        }
        return writeln!(out, "{}", serde_json::to_string(&line)?);
    }
    product::heading(out, answer.product(), answer.id(), args.lang)?;
    let told =
        names.iter().zip(1..).filter_map(|(member, place)| Some(format!("{place} {}", member.as_ref()?)));
    let told: Vec<String> = told.collect();
    if !told.is_empty() {
        writeln!(out, "  {}: {}", pick(args.lang, "phiếu", "sheets"), told.join(", "))?;
    }
    for line in compared.told(args.lang).lines() {
        writeln!(out, "  {line}")?;
    }
    writeln!(out)
}
