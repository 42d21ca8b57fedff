//! Tells where certificates stand on a day: one JSON line in, one line out.
//!
//! ```text
//! cargo run --release --example certificate -- examples/data/certificates.jsonl
//! cargo run --release --example certificate -- --json < examples/data/certificates.jsonl
//! ```

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use ocop::certificate::{Refiling, Status};
use ocop::wire::{CertificateAnswer, CertificateRequest};
use ocop::{Lang, date};
use support::{Args, Failure, Id, pick};

const USAGE: &str = "usage: certificate [--json] [--lang vi|en] [FILE...]";

fn main() -> ExitCode {
    match Args::read(USAGE) {
        Err(code) => code,
        Ok(args) if args.json => {
            support::run_json(&args, |line| answer(line).map(|answer| serde_json::to_string(&answer)))
        }
        Ok(args) => {
            support::run_text(&args, |out, line| answer(line).map(|answer| report(out, &answer, args.lang)))
        }
    }
}

fn answer(line: &str) -> Result<CertificateAnswer<'_, Id<'_>>, Failure> {
    let request: CertificateRequest<'_, Id<'_>> = support::request(line)?;
    request.answer().map_err(|(id, error)| Failure::new(id, error.code(), error))
}

fn report(out: &mut dyn Write, answer: &CertificateAnswer<'_, Id<'_>>, lang: Lang) -> io::Result<()> {
    let (certificate, on) = (answer.certificate(), answer.on());
    let status = certificate.status(on);
    let issued = pick(lang, "cấp ngày", "issued on");
    let by = certificate.authority().name().get(lang);
    writeln!(out, "{} · {}★ · {issued} {} ({by})", answer.id(), certificate.star(), certificate.issued_on())?;
    if !answer.note().is_empty() {
        writeln!(out, "  ({})", answer.note())?;
    }
    writeln!(out, "  {} {on}: {}", pick(lang, "ngày", "on"), status.name().get(lang))?;
    let through = date::text(certificate.valid_through());
    writeln!(out, "  {} {through}", pick(lang, "có giá trị đến hết ngày", "valid through"))?;
    if let (Status::Extended, Some(last)) = (status, certificate.extended_through()) {
        let runs =
            pick(lang, "kéo dài đến khi có kết quả, muộn nhất", "runs on until the decision, at the latest");
        writeln!(out, "  {runs} {last} [26/2026, Art. 12(3)]")?;
    }
    let refiling = match certificate.refiling(on) {
        Refiling::Early => pick(lang, "chưa đến thời gian nộp", "not open yet"),
        Refiling::Open => pick(lang, "đang nhận hồ sơ", "open"),
        Refiling::Closed => pick(lang, "đã hết thời gian nộp", "closed"),
        Refiling::None => pick(
            lang,
            "không còn giấy chứng nhận để phân hạng lại: đăng ký lần đầu",
            "nothing to rate again: a first rating",
        ),
    };
    let label = pick(lang, "phân hạng lại", "re-rating");
    match certificate.window_on(on).filter(|_| status < Status::Expired) {
        Some(window) => writeln!(out, "  {label}: {refiling} ({} – {})", window.from(), window.until())?,
        None => writeln!(out, "  {label}: {refiling}")?,
    }
    let upgrade = if certificate.can_upgrade(on) {
        pick(lang, "được nộp", "open")
    } else {
        pick(lang, "không", "closed")
    };
    writeln!(out, "  {}: {upgrade}\n", pick(lang, "nâng hạng", "upgrade"))
}
