//! Prints the whole catalogue: every regime, set, part, criterion and level, with labels in both languages.
//!
//! ```text
//! cargo run --release --example export_catalogue > catalogue.json
//! cargo run --release --example export_catalogue -- --format sql > catalogue.sql
//! cargo run --release --example export_catalogue -- --format csv > levels.csv
//! cargo run --release --example export_catalogue -- --format csv --table ocop_criterion > criteria.csv
//! ```
//!
//! Without arguments it is one JSON document, a tree as the decisions print it. With `--format` it is seed data for a system in another
//! language: the same tables in each format, with stable identifiers (`2026/13`, `2026/13/1.5`, `2026/13/1.5:3`), the revision of the tables
//! and a fingerprint for each set. Two exports in which a set has the same fingerprint rate every sheet of it alike.
//!
//! * `sql`: the tables with their keys, and a row an `INSERT`, in the part of SQL that all databases share. What each table and column holds
//!   stands beside it as a comment. `rate.sql`, beside the program's source, rates sheets with them.
//! * `csv`: RFC 4180, UTF-8. One row a level with its criterion and its set, for spreadsheets; or one of the tables with `--table`.
//! * `json`: one document with a list of objects for each table.

#[path = "export_catalogue/formats.rs"]
mod formats;
#[path = "export_catalogue/tables.rs"]
mod tables;
#[path = "export_catalogue/tree.rs"]
mod tree;

use std::io::{self, Write as _};
use std::process::ExitCode;

use ocop::{Lang, Say as _};

const USAGE: &str = "usage: export_catalogue [--format sql|csv|json [--table NAME]] [--lang vi|en]

  no arguments  one JSON document, as the decisions print the sets
  --format      seed data: tables of sets, criteria and levels with stable identifiers
  --table       with csv, one of the tables instead of a row a level with everything beside it
  --lang        the language of what this program says; the tables hold both";

const USAGE_VI: &str = "cách dùng: export_catalogue [--format sql|csv|json [--table TÊN]] [--lang vi|en]

  không tham số  một tài liệu JSON theo cách các quyết định in bộ tiêu chí
  --format       dữ liệu mồi: các bảng bộ tiêu chí, tiêu chí, mức với mã ổn định
  --table        với csv: một bảng, thay cho mỗi mức một dòng kèm mọi thông tin
  --lang         ngôn ngữ của lời nhắn; các bảng có cả hai ngôn ngữ";

/// What is printed.
enum Wanted {
    Tree,
    Sql,
    Json,
    Levels,
    Table(String),
    Help,
}

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    // The language holds for what is wrong with the other arguments too, wherever it stands.
    let named = given.iter().skip_while(|argument| *argument != "--lang").nth(1);
    let lang = named.and_then(|name| Lang::from_code(name).ok()).unwrap_or(Lang::En);
    let usage = match lang {
        Lang::Vi => USAGE_VI,
        Lang::En => USAGE,
    };
    let printed = match read(&given, lang) {
        Ok(Wanted::Help) => Ok(format!("{usage}\n")),
        Ok(Wanted::Tree) => serde_json::to_string(&tree::catalogue()).map(|text| format!("{text}\n")),
        Ok(Wanted::Sql) => Ok(formats::sql(&tables::all())),
        Ok(Wanted::Json) => formats::json(&tables::all()),
        Ok(Wanted::Levels) => Ok(formats::csv(&tables::levels())),
        Ok(Wanted::Table(name)) => {
            let tables = tables::all();
            let Some(table) = tables.iter().find(|table| table.name == name) else {
                let known: Vec<&str> = tables.iter().map(|table| table.name).collect();
                eprintln!("--table {name}: {}\n{usage}", known.join(", "));
                return ExitCode::from(2);
            };
            Ok(formats::csv(table))
        }
        Err(wrong) => {
            eprintln!("{wrong}\n{usage}");
            return ExitCode::from(2);
        }
    };
    match printed.map_err(io::Error::from).and_then(|text| io::stdout().lock().write_all(text.as_bytes())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Reads the arguments, or tells what is wrong with them.
fn read(given: &[String], lang: Lang) -> Result<Wanted, String> {
    let (mut format, mut table) = (None, None);
    let mut given = given.iter();
    while let Some(argument) = given.next() {
        let mut value = || given.next().cloned().ok_or_else(|| format!("{argument}: ?"));
        match argument.as_str() {
            "--format" => format = Some(value()?),
            "--table" => table = Some(value()?),
            "--lang" => {
                Lang::from_code(&value()?).map_err(|error| error.text(lang).to_string())?;
            }
            "--help" | "-h" => return Ok(Wanted::Help),
            other => return Err(format!("{other}: ?")),
        }
    }
    match (format.as_deref(), table) {
        (None, None) => Ok(Wanted::Tree),
        (Some("sql"), None) => Ok(Wanted::Sql),
        (Some("json"), None) => Ok(Wanted::Json),
        (Some("csv"), None) => Ok(Wanted::Levels),
        (Some("csv"), Some(table)) => Ok(Wanted::Table(table)),
        (Some("sql" | "json") | None, Some(_)) => Err(String::from("--table: --format csv")),
        (Some(other), _) => Err(format!("--format {other}: sql, csv, json")),
    }
}
