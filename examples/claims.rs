//! Holds the stars that labels and listings claim against a registry: one JSON line in for each product, with its codes and the claims made.
//!
//! ```text
//! cargo run --release --example claims -- examples/data/claims.jsonl
//! cargo run --release --example claims -- --json --lang vi < examples/data/claims.jsonl
//! ```
//!
//! With `--json` one line comes out for each claim, `{"answer": …, "statement": …}`: the answer, and the certificate as a `Certification` of
//! schema.org.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;

use ocop::registry::{
    CertificationStatement, Claim, ClaimAnswer, ClaimVerdict, LabelRegister, LabelledProduct,
    RegisteredProduct,
};
use ocop::{Lang, ProductCode, Say as _};

/// A product, its codes, and what is claimed of it. A verdict that stands beside a claim is held against the one found.
#[derive(serde::Deserialize)]
struct Row {
    name: String,
    #[serde(rename = "note")]
    _note: Option<String>,
    product: RegisteredProduct,
    codes: Vec<ProductCode>,
    claims: Vec<Claimed>,
}

#[derive(serde::Deserialize)]
struct Claimed {
    claim: Claim,
    verdict: Option<ClaimVerdict>,
}

/// What comes out for a claim.
#[derive(serde::Serialize)]
struct Line<'a> {
    answer: &'a ClaimAnswer,
    statement: CertificationStatement,
}

fn main() -> ExitCode {
    let (mut json, mut lang, mut files) = (false, Lang::En, Vec::new());
    let mut given = std::env::args().skip(1);
    while let Some(arg) = given.next() {
        match arg.as_str() {
            "--json" => json = true,
            "--lang" => match given.next().as_deref().map(Lang::from_code) {
                Some(Ok(named)) => lang = named,
                _ => return usage(),
            },
            option if option.starts_with("--") => return usage(),
            file => files.push(file.to_owned()),
        }
    }
    match run(json, lang, &files) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn usage() -> ExitCode {
    eprintln!(
        "cách dùng: claims [--json] [--lang vi|en] [TỆP...]\nusage: claims [--json] [--lang vi|en] [FILE...]"
    );
    ExitCode::from(2)
}

/// Answers every claim; tells whether every verdict given beside one is the one found.
fn run(json: bool, lang: Lang, files: &[String]) -> io::Result<bool> {
    let mut rows = Vec::new();
    if files.is_empty() {
        read(&mut io::stdin().lock(), &mut rows)?;
    }
    for file in files {
        read(&mut BufReader::new(File::open(file)?), &mut rows)?;
    }
    let labelled = rows.iter().map(|row| {
        row.codes
            .iter()
            .fold(LabelledProduct::new(row.product.clone()), |product, code| product.with_code(*code))
    });
    let register =
        LabelRegister::of(labelled).map_err(|error| io::Error::other(error.text(lang).to_string()))?;
    let mut out = BufWriter::new(io::stdout().lock());
    let mut as_said = true;
    for row in &rows {
        for claimed in &row.claims {
            let answer = register.check(&claimed.claim);
            as_said &= claimed.verdict.is_none_or(|verdict| verdict == answer.verdict());
            if json {
                let line = Line { answer: &answer, statement: answer.certification(lang) };
                writeln!(out, "{}", serde_json::to_string(&line)?)?;
            } else {
                report(&mut out, &row.name, &answer, lang)?;
            }
        }
    }
    out.flush()?;
    Ok(as_said)
}

fn read(input: &mut dyn BufRead, rows: &mut Vec<Row>) -> io::Result<()> {
    let mut text = String::new();
    input.read_to_string(&mut text)?;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        rows.push(serde_json::from_str(line)?);
    }
    Ok(())
}

fn report(out: &mut dyn Write, name: &str, answer: &ClaimAnswer, lang: Lang) -> io::Result<()> {
    let claim = answer.claim();
    let mut told = String::new();
    for part in [claim.record(), claim.producer()].into_iter().flatten() {
        let _ = write!(told, " · {part}");
    }
    if let Some(code) = claim.code() {
        let _ = write!(told, " · {code}");
    }
    writeln!(out, "{name}{told}: {}", answer.verdict().text(lang))?;
    for line in answer.text(lang).to_string().lines() {
        writeln!(out, "  {line}")?;
    }
    for gap in answer.interruptions() {
        writeln!(out, "  {} – {}: {}", gap.from.text(lang), gap.through.text(lang), gap.why.text(lang))?;
    }
    let basis: Vec<String> = answer.basis().iter().map(|basis| basis.text(lang).to_string()).collect();
    writeln!(out, "  [{}]\n", basis.join("; "))
}
