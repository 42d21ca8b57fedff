//! Tells where certificates stand on a day: one JSON line in, one line out.
//!
//! ```text
//! cargo run --release --example certificate -- examples/data/certificates.jsonl
//! cargo run --release --example certificate -- --json < examples/data/certificates.jsonl
//! ```

#[path = "support/run.rs"]
mod run;
mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use ocop::wire::{CertificateAnswer, CertificateRequest};
use ocop::{Lang, Say as _};
use run::run;
use support::{Args, Usage};

const USAGE: Usage = (
    "cách dùng: certificate [--json] [--explain] [--lang vi|en] [TỆP...]",
    "usage: certificate [--json] [--explain] [--lang vi|en] [FILE...]",
);

fn main() -> ExitCode {
    let args = match Args::read(USAGE, &[("--explain", false)]) {
        Ok(args) => args,
        Err(code) => return code,
    };
    let explain = args.has("--explain");
    let answer = |line: &str| {
        let answer = CertificateRequest::read(line)?.answer()?;
        Ok(if explain { answer.explained() } else { answer })
    };
    run(&args, answer, |out, answer| report(out, answer, args.lang))
}

fn report(out: &mut dyn Write, answer: &CertificateAnswer, lang: Lang) -> io::Result<()> {
    let certificate = answer.certificate();
    let issued = certificate.issued_on();
    writeln!(
        out,
        "{} · {} · {}",
        answer.id(),
        certificate.star().text(lang),
        match lang {
            Lang::Vi => format!("cấp ngày {}", issued.text(lang)),
            Lang::En => format!("issued on {}", issued.text(lang)),
        }
    )?;
    if let Some(note) = answer.note(lang) {
        writeln!(out, "  ({note})")?;
    }
    for line in answer.standing().text(lang).to_string().lines() {
        writeln!(out, "  {line}")?;
    }
    let basis: Vec<String> =
        answer.standing().basis().iter().map(|basis| basis.text(lang).to_string()).collect();
    writeln!(out, "  [{}]", basis.join("; "))
}
