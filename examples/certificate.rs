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
use support::{Args, Usage, pick};

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
    let star = certificate.star();
    let (star, day) = (star.text(lang), issued.text(lang));
    write!(out, "{} · {star} · {} {day}", answer.id(), pick(lang, "ngày cấp", "issued on"))?;
    match certificate.revoked_on() {
        Some(day) => {
            writeln!(out, " · {} {}", pick(lang, "ngày thu hồi", "revoked on"), day.text(lang))?;
        }
        None => writeln!(out)?,
    }
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
