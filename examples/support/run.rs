//! How programs answer line by line.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use ocop::wire::Refusal;
use serde::Serialize;

use crate::support::{Args, file, refuse};

/// Answers every line, in order: as JSON, or as text for people. Tells whether none was refused.
pub(crate) fn run<A: Serialize>(
    args: &Args,
    answer: impl Fn(&str) -> Result<A, Refusal>,
    report: impl Fn(&mut dyn Write, &A) -> io::Result<()>,
) -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut good = true;
    let all = args.each_line(|line| {
        match (line.and_then(&answer), args.json) {
            (Ok(answer), true) => writeln!(out, "{}", serde_json::to_string(&answer)?)?,
            (Ok(answer), false) => {
                report(&mut out, &answer)?;
                writeln!(out)?;
            }
            (Err(refusal), json) => {
                good = false;
                refuse(&mut out, refusal, json, args.lang)?;
            }
        }
        Ok(())
    });
    match all.and_then(|()| out.flush()) {
        Ok(()) if good => ExitCode::SUCCESS,
        Ok(()) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{}", file::why(&error, args.lang));
            ExitCode::from(2)
        }
    }
}
