//! What the example programs share: arguments, lines in, lines out.

pub(crate) mod file;

use std::fmt::Display;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::process::ExitCode;

use ocop::wire::{Refusal, text};
use ocop::{Lang, Say as _};

/// How a program is used, in Vietnamese and in English.
pub(crate) type Usage = (&'static str, &'static str);

/// The arguments that every program takes.
pub(crate) struct Args {
    /// One JSON line out for each line in, instead of text for people.
    pub(crate) json: bool,
    /// The language of the text and of what is refused.
    pub(crate) lang: Lang,
    /// The program's own options that were given, each with its value if it takes one.
    pub(crate) given: Vec<(&'static str, Option<String>)>,
    /// The files to read; standard input if there are none.
    pub(crate) files: Vec<String>,
}

impl Args {
    /// Reads the arguments, or says how the program is used. The program's own options are named with whether they take a value.
    pub(crate) fn read(usage: Usage, own: &[(&'static str, bool)]) -> Result<Self, ExitCode> {
        let given: Vec<String> = std::env::args().skip(1).collect();
        // The language holds for what is wrong with the other arguments too, wherever it stands.
        let named = given.iter().skip_while(|arg| *arg != "--lang").nth(1);
        let lang = named.and_then(|name| Lang::from_code(name).ok()).unwrap_or(Lang::En);
        let mut args = Self { json: false, lang, given: Vec::new(), files: Vec::new() };
        let mut given = given.into_iter();
        while let Some(arg) = given.next() {
            match arg.as_str() {
                "--json" => args.json = true,
                "--lang" => {
                    let name = given.next().unwrap_or_default();
                    Lang::from_code(&name).map_err(|error| unusable(error.text(lang), usage, lang))?;
                }
                "--help" | "-h" => {
                    println!("{}", pick(lang, usage.0, usage.1));
                    return Err(ExitCode::SUCCESS);
                }
                option if option.starts_with('-') && option != "-" => {
                    let Some((name, valued)) = own.iter().find(|(name, _)| *name == option) else {
                        let why = pick(lang, "không có tùy chọn", "unknown option");
                        return Err(unusable(format!("{why} {option}"), usage, lang));
                    };
                    if args.has(name) {
                        let why = pick(lang, "tùy chọn được nêu hai lần:", "an option is given twice:");
                        return Err(unusable(format!("{why} {option}"), usage, lang));
                    }
                    let value = if *valued { given.next() } else { None };
                    if *valued && value.is_none() {
                        let why = pick(lang, "thiếu giá trị của tùy chọn", "no value for the option");
                        return Err(unusable(format!("{why} {option}"), usage, lang));
                    }
                    args.given.push((name, value));
                }
                file => args.files.push(file.to_owned()),
            }
        }
        Ok(args)
    }

    /// Whether an option was given.
    pub(crate) fn has(&self, option: &str) -> bool {
        self.given.iter().any(|(name, _)| *name == option)
    }

    /// Hands over every line that is not blank, without a byte order mark at the start.
    pub(crate) fn each_line(
        &self,
        mut handle: impl FnMut(Result<&str, Refusal>) -> io::Result<()>,
    ) -> io::Result<()> {
        for input in self.inputs()? {
            for (place, line) in input.split(b'\n').enumerate() {
                let line = line?;
                let line =
                    line.strip_prefix(b"\xef\xbb\xbf".as_slice()).filter(|_| place == 0).unwrap_or(&line);
                if !line.iter().all(u8::is_ascii_whitespace) {
                    handle(text(line))?;
                }
            }
        }
        Ok(())
    }

    fn inputs(&self) -> io::Result<Vec<Box<dyn BufRead>>> {
        let stdin = || -> Box<dyn BufRead> { Box::new(BufReader::new(io::stdin())) };
        if self.files.is_empty() {
            return Ok(vec![stdin()]);
        }
        let open = |file: &String| -> io::Result<Box<dyn BufRead>> {
            if file == "-" {
                return Ok(stdin());
            }
            let why = |error: io::Error| {
                io::Error::other(if error.kind() == io::ErrorKind::NotFound {
                    format!("{} {file}", file::why(&error, self.lang))
                } else {
                    let why = pick(self.lang, "không mở được tệp", "cannot read the file");
                    format!("{why} {file}: {}", file::why(&error, self.lang))
                })
            };
            Ok(Box::new(BufReader::new(File::open(file).map_err(why)?)))
        };
        self.files.iter().map(open).collect()
    }
}

/// Tells why a line got no answer.
pub(crate) fn refuse(out: &mut dyn Write, refusal: Refusal, json: bool, lang: Lang) -> io::Result<()> {
    if json {
        return writeln!(out, "{}", serde_json::to_string(&refusal.with_lang(lang))?);
    }
    let no_id = pick(lang, "(không có id)", "(no id)");
    writeln!(out, "{}", refusal.id().map_or_else(|| no_id.to_owned(), ToString::to_string))?;
    for fault in refusal.faults() {
        writeln!(out, "  ✗ {}", fault.text(lang))?;
    }
    if refusal.more() > 0 {
        let more = pick(lang, "và số lỗi khác là", "and other errors:");
        writeln!(out, "  {more} {}", refusal.more())?;
    }
    writeln!(out)
}

fn unusable(why: impl Display, usage: Usage, lang: Lang) -> ExitCode {
    eprintln!("{why}\n{}", pick(lang, usage.0, usage.1));
    ExitCode::from(2)
}

/// Text in one of the two languages.
pub(crate) fn pick<'a>(lang: Lang, vi: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Vi => vi,
        Lang::En => en,
    }
}
