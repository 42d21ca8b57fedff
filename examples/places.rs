//! Tells which place a code or a name means on a day: one JSON line in, one line out.
//!
//! ```text
//! cargo run --release --features communes --example places -- examples/data/places.jsonl
//! cargo run --release --features communes --example places -- --json < examples/data/places.jsonl
//! echo '{"id": 1, "commune": "xã Hòa Nghĩa", "on": "2025-06-30"}' | cargo run --features communes --example places
//! ```

#[path = "support/run.rs"]
mod run;
mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use ocop::place::{AnyCommune, EarlierCommuneId};
use ocop::wire::{PlaceAnswer, PlaceRequest};
use ocop::{Lang, Say as _};
use run::run;
use support::{Args, Usage, pick};

const USAGE: Usage =
    ("cách dùng: places [--json] [--lang vi|en] [TỆP...]", "usage: places [--json] [--lang vi|en] [FILE...]");

fn main() -> ExitCode {
    let args = match Args::read(USAGE, &[]) {
        Ok(args) => args,
        Err(code) => return code,
    };
    run(&args, |line| PlaceRequest::read(line)?.answer(), |out, answer| report(out, answer, args.lang))
}

fn report(out: &mut dyn Write, answer: &PlaceAnswer, lang: Lang) -> io::Result<()> {
    match answer.on() {
        Some(day) => writeln!(out, "{} · {}", answer.id(), day.text(lang))?,
        None => writeln!(out, "{}", answer.id())?,
    }
    if let (Some(commune), Some(kind)) = (answer.commune(), answer.commune_kind()) {
        // The numbered wards have the unit word in their names.
        let (kind, name) = (capital(kind.name().get(lang)), commune.short_name());
        let kind = if name.starts_with(&kind) { String::new() } else { format!("{kind} ") };
        writeln!(out, "  {kind}{name} ({})", commune.code())?;
        answer.earlier().map_or(Ok(()), |earlier| ended(out, earlier, lang))?;
    }
    if let Some(district) = answer.district() {
        let kind = capital(district.kind().name().get(lang));
        writeln!(out, "  {kind} {} ({})", district.short_name(), district.code())?;
    }
    writeln!(out, "  {} ({})", answer.province_name().get(lang), answer.province().code())?;
    for one in answer.successions() {
        let became = pick(lang, "từ 01/7/2025", "since 2025-07-01");
        let to = AnyCommune::Current(one.to());
        writeln!(out, "  → {became}: {} [{}]", to.text(lang), one.kind().name().get(lang))?;
    }
    Ok(())
}

fn ended(out: &mut dyn Write, earlier: EarlierCommuneId, lang: Lang) -> io::Result<()> {
    let had =
        pick(lang, "mã trong yêu cầu, kết thúc trước 30/6/2025", "the code asked ended before 2025-06-30");
    writeln!(out, "    ({had}: {} {})", earlier.code(), earlier.short_name())
}

/// With a capital at the start.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
