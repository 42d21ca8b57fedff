//! What the example programs share: arguments, lines in, lines out.

use std::fmt::Display;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;

use ocop::Lang;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The arguments that every program takes.
pub(crate) struct Args {
    /// One JSON line out for each line in, instead of text for people.
    pub(crate) json: bool,
    /// Adds the explanation.
    pub(crate) explain: bool,
    /// The language of the text.
    pub(crate) lang: Lang,
    /// The files to read; standard input if there are none.
    pub(crate) files: Vec<String>,
}

impl Args {
    /// Reads the arguments, or says how the program is used.
    pub(crate) fn read(usage: &str) -> Result<Self, ExitCode> {
        let mut args = Self { json: false, explain: false, lang: Lang::En, files: Vec::new() };
        let mut given = std::env::args().skip(1);
        while let Some(arg) = given.next() {
            match arg.as_str() {
                "--json" => args.json = true,
                "--explain" => args.explain = true,
                "--lang" => match given.next().as_deref() {
                    Some("vi") => args.lang = Lang::Vi,
                    Some("en") => args.lang = Lang::En,
                    _ => return Err(unusable("--lang takes vi or en", usage)),
                },
                "--help" | "-h" => {
                    println!("{usage}");
                    return Err(ExitCode::SUCCESS);
                }
                option if option.starts_with('-') && option != "-" => {
                    return Err(unusable(format!("unknown option {option}"), usage));
                }
                file => args.files.push(file.to_owned()),
            }
        }
        Ok(args)
    }
}

fn unusable(why: impl Display, usage: &str) -> ExitCode {
    eprintln!("{why}\n{usage}");
    ExitCode::from(2)
}

/// An `id` as it came: a string or a number.
pub(crate) type Id<'a> = &'a RawValue;

/// Why a line got no answer: the `id` if it could be read, a stable code, and what is wrong.
pub(crate) struct Failure {
    pub(crate) id: Option<Box<RawValue>>,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Failure {
    /// A failure of the library, which names its own code.
    pub(crate) fn new(id: Id<'_>, code: &'static str, error: impl Display) -> Self {
        Self { id: Some(id.to_owned()), code, message: error.to_string() }
    }
}

/// Reads a request from a line; what cannot be read is answered with whatever `id` the line holds.
pub(crate) fn request<'a, R: Deserialize<'a>>(line: &'a str) -> Result<R, Failure> {
    #[derive(Deserialize)]
    struct Named<'a> {
        #[serde(borrow)]
        id: &'a RawValue,
    }

    let object = line.trim_start().starts_with('{');
    let id = serde_json::from_str::<Named<'_>>(line).ok().filter(|_| object).map(|named| named.id);
    if let Some(id) = id.filter(|id| !is_id(id)) {
        let message = format!("field id: {id} is not allowed; it must be a string or a number");
        return Err(Failure { id: None, code: "invalid_field", message });
    }
    serde_json::from_str(line).map_err(|error| Failure {
        id: id.map(ToOwned::to_owned),
        code: if is_json(line) { "invalid_request" } else { "not_json" },
        message: error.to_string(),
    })
}

/// Whether a line is JSON at all, whatever its numbers.
fn is_json(line: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(line).is_ok()
}

fn is_id(id: &RawValue) -> bool {
    id.get().starts_with(|first: char| first == '"' || first == '-' || first.is_ascii_digit())
}

/// Answers every line of the input, in order, with a line of JSON.
pub(crate) fn run_json(
    args: &Args,
    answer: impl Fn(&str) -> Result<serde_json::Result<String>, Failure>,
) -> ExitCode {
    #[derive(Serialize)]
    struct Refusal<'a> {
        id: Option<&'a RawValue>,
        error: Error<'a>,
    }

    #[derive(Serialize)]
    struct Error<'a> {
        code: &'a str,
        message: &'a str,
    }

    run(args, |out, line| match line.and_then(&answer) {
        Ok(answer) => writeln!(out, "{}", answer?).map(|()| true),
        Err(Failure { id, code, message }) => {
            let refusal = Refusal { id: id.as_deref(), error: Error { code, message: &message } };
            writeln!(out, "{}", serde_json::to_string(&refusal)?).map(|()| false)
        }
    })
}

/// Answers every line of the input, in order, with text for people.
pub(crate) fn run_text(
    args: &Args,
    show: impl Fn(&mut dyn Write, &str) -> Result<io::Result<()>, Failure>,
) -> ExitCode {
    run(args, |out, line| match line.and_then(|line| show(out, line)) {
        Ok(shown) => shown.map(|()| true),
        Err(Failure { id, code, message }) => {
            let id = id.as_deref().map_or("(no id)", RawValue::get);
            writeln!(out, "{id}: {message} [{code}]\n").map(|()| false)
        }
    })
}

/// Hands over every line that is not blank; tells whether all of them were answered without an error.
fn run(args: &Args, handle: impl Fn(&mut dyn Write, Result<&str, Failure>) -> io::Result<bool>) -> ExitCode {
    let all = || -> io::Result<bool> {
        let mut out = BufWriter::new(io::stdout().lock());
        let mut good = true;
        for input in inputs(&args.files)? {
            for line in input.split(b'\n') {
                let line = line?;
                if line.iter().all(u8::is_ascii_whitespace) {
                    continue;
                }
                let line = std::str::from_utf8(&line).map_err(|error| Failure {
                    id: None,
                    code: "not_json",
                    message: format!("the line is no UTF-8 text: {error}"),
                });
                good &= handle(&mut out, line)?;
            }
        }
        out.flush()?;
        Ok(good)
    };
    match all() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn inputs(files: &[String]) -> io::Result<Vec<Box<dyn BufRead>>> {
    if files.is_empty() {
        return Ok(vec![Box::new(BufReader::new(io::stdin()))]);
    }
    let open = |file: &String| -> io::Result<Box<dyn BufRead>> {
        if file == "-" {
            return Ok(Box::new(BufReader::new(io::stdin())));
        }
        let opened =
            File::open(file).map_err(|error| io::Error::other(format!("cannot read {file}: {error}")))?;
        Ok(Box::new(BufReader::new(opened)))
    };
    files.iter().map(open).collect()
}

/// Text in one of the two languages.
pub(crate) fn pick<'a>(lang: Lang, vi: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Vi => vi,
        Lang::En => en,
    }
}
