//! Holds the stars that labels and listings claim against a registry: one JSON line in for each product, with its codes and the claims made.
//!
//! ```text
//! cargo run --release --example claims -- examples/data/claims.jsonl
//! cargo run --release --example claims -- --json --lang vi < examples/data/claims.jsonl
//! ```
//!
//! With `--json` one line comes out for each claim, `{"answer": …, "statement": …}`: the answer, and the certificate as a `Certification` of
//! schema.org.

mod support;

use std::collections::BTreeSet;
use std::fmt::{self, Write as _};
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use ocop::registry::{
    CertificationStatement, Claim, ClaimAnswer, ClaimVerdict, LabelRegister, LabelRegisterError,
    LabelledProduct, RegisteredProduct,
};
use ocop::wire::Refusal;
use ocop::{Details, Lang, Problem, ProductCode, Say};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::value::RawValue;
use support::{Args, Usage, file, refuse};

const USAGE: Usage = (
    "cách dùng: claims [--json] [--lang vi|en] [TỆP...]\n\n  --json     mỗi công bố cho một dòng JSON ra",
    "usage: claims [--json] [--lang vi|en] [FILE...]\n\n  --json     a line of JSON out for each claim",
);

/// A product, its codes, and what is claimed of it. A verdict that stands beside a claim is held against the one found.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    #[serde(rename = "note")]
    _note: Option<String>,
    product: RegisteredProduct,
    codes: Vec<ProductCode>,
    claims: Vec<Object<Claimed>>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Claimed {
    claim: Claim,
    verdict: Option<ClaimVerdict>,
}

/// A struct that is read from an object alone: a derived reader would take a list of its values too.
struct Object<T>(T);

impl<'de, T: for<'any> Deserialize<'any>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = <&RawValue>::deserialize(deserializer)?.get();
        if !json.starts_with('{') {
            return Err(D::Error::custom("an object is needed"));
        }
        serde_json::from_str(json).map(Self).map_err(D::Error::custom)
    }
}

/// What comes out for a claim.
#[derive(serde::Serialize)]
struct Line<'a> {
    answer: &'a ClaimAnswer,
    statement: CertificationStatement,
}

/// Why a line is no product with its claims.
#[derive(Debug)]
struct NoRow {
    why: serde_json::Error,
}

impl Say for NoRow {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match lang {
            Lang::Vi => {
                write!(f, "dòng không phải là sản phẩm với các công bố của nó (cột {})", self.why.column())
            }
            Lang::En => write!(f, "the line is no product with its claims: {}", self.why),
        }
    }
}

impl fmt::Display for NoRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

impl std::error::Error for NoRow {}

impl Problem for NoRow {
    fn code(&self) -> &'static str {
        "not_a_row"
    }

    fn details(&self) -> Details {
        Details::default()
    }
}

fn main() -> ExitCode {
    let args = match Args::read(USAGE, &[]) {
        Ok(args) => args,
        Err(code) => return code,
    };
    match run(&args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{}", file::why(&error, args.lang));
            ExitCode::from(2)
        }
    }
}

/// Answers every claim of every line that can be read, and says of the others why; tells whether none was refused and every verdict given
/// beside a claim is the one found.
fn run(args: &Args) -> io::Result<bool> {
    let (mut rows, mut products, mut ids) = (Vec::new(), Vec::new(), BTreeSet::new());
    args.each_line(|line| {
        let row = line.and_then(read).and_then(|row| {
            let id = row.product.id().to_owned();
            if ids.insert(id.clone()) {
                return Ok(row);
            }
            // A second product of an id: the first one stays.
            let twice = LabelRegisterError::Duplicate { id: id.clone() };
            Err(Refusal::of(&twice).with_id(id.as_str()))
        });
        if let Ok(row) = &row {
            let product = LabelledProduct::new(row.product.clone());
            products.push(row.codes.iter().fold(product, |product, code| product.with_code(*code)));
        }
        rows.push(row);
        Ok(())
    })?;
    let register =
        LabelRegister::of(products).map_err(|error| io::Error::other(error.text(args.lang).to_string()))?;
    let mut out = BufWriter::new(io::stdout().lock());
    let mut good = true;
    for row in rows {
        let row = match row {
            Ok(row) => row,
            Err(refusal) => {
                good = false;
                refuse(&mut out, refusal, args.json, args.lang)?;
                continue;
            }
        };
        for Object(claimed) in &row.claims {
            let answer = register.check(&claimed.claim);
            good &= claimed.verdict.is_none_or(|verdict| verdict == answer.verdict());
            if args.json {
                let line = Line { answer: &answer, statement: answer.certification(args.lang) };
                writeln!(out, "{}", serde_json::to_string(&line)?)?;
            } else {
                report(&mut out, &row.name, &answer, args.lang)?;
            }
        }
    }
    out.flush()?;
    Ok(good)
}

fn read(line: &str) -> Result<Row, Refusal> {
    let row = serde_json::from_str::<Object<Row>>(line);
    row.map(|Object(row)| row).map_err(|why| Refusal::of(&NoRow { why }))
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
