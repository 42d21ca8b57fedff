//! Prints the papers of a dossier and of a council, filled in as far as the facts are known: registration slip, introduction, self-assessment
//! report, report of the commune, tally and minutes.
//!
//! ```text
//! cargo run --release --example print_papers -- examples/data/papers.json
//! cargo run --release --example print_papers -- --lang vi --paper registration_slip --format html examples/data/papers.json > slip.html
//! cargo run --release --example print_papers -- --format html --out papers examples/data/papers.json
//! cargo run --release --example print_papers -- --blanks --lang vi examples/data/papers.json
//! ```
//!
//! The file is one JSON document with the stored forms of the library: `{"application": …, "sitting": …}`, either of them or both
//! (`ocop::papers::Application`, `ocop::papers::CouncilSitting`). A page of HTML needs no other file and prints on A4; what is still blank is
//! listed below it on the screen and is not printed.

#[path = "print_papers/form.rs"]
mod form;

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use form::{Tongue, html, markdown};
use ocop::law::PaperKind;
use ocop::papers::{Application, CouncilSitting, Paper};
use ocop::{Lang, Say as _};
use serde::Deserialize;

const USAGE: &str = "usage: print_papers [--format md|html] [--lang vi|en|both] [--paper KIND]... [--blanks] [--out FOLDER] FILE

  FILE      {\"application\": ..., \"sitting\": ...}, as the library stores them; - for standard input
  --paper   registration_slip, introduction, self_assessment_report, commune_assessment_report, council_tally, council_minutes; all unless it is said
  --blanks  what is still blank, and who fills it in, instead of the papers
  --out     a file for each paper in this folder, instead of one after the other";

const USAGE_VI: &str = "cách dùng: print_papers [--format md|html] [--lang vi|en|both] [--paper LOẠI]... [--blanks] [--out THƯ_MỤC] TỆP

  TỆP       {\"application\": ..., \"sitting\": ...} theo dạng lưu của thư viện; - là đầu vào chuẩn
  --paper   registration_slip, introduction, self_assessment_report, commune_assessment_report, council_tally, council_minutes; bỏ trống thì in hết
  --blanks  liệt kê chỗ còn trống và người ghi, thay cho giấy tờ
  --out     mỗi giấy tờ một tệp trong thư mục này, thay vì in nối nhau";

/// What a file tells.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    application: Option<Application>,
    sitting: Option<CouncilSitting>,
}

struct Arguments {
    html: bool,
    tongue: Tongue,
    kinds: Vec<PaperKind>,
    blanks: bool,
    out: Option<String>,
    file: String,
}

/// How the program is used, in the languages asked for.
fn usage(tongue: Tongue) -> String {
    let told = |lang: &Lang| match lang {
        Lang::Vi => USAGE_VI,
        Lang::En => USAGE,
    };
    tongue.langs().iter().map(told).collect::<Vec<_>>().join("\n\n")
}

/// Reads the arguments; or what is wrong with them, which is nothing where help is asked for.
fn read(mut given: impl Iterator<Item = String>, tongue: Tongue) -> Result<Arguments, Option<String>> {
    let mut arguments =
        Arguments { html: false, tongue, kinds: Vec::new(), blanks: false, out: None, file: String::new() };
    while let Some(argument) = given.next() {
        let mut value = || given.next().ok_or_else(|| Some(format!("{argument}: ?")));
        match argument.as_str() {
            "--format" => {
                arguments.html = match value()?.as_str() {
                    "md" => false,
                    "html" => true,
                    other => return Err(Some(format!("--format {other}: md, html"))),
                }
            }
            "--lang" => {
                let named = value()?;
                arguments.tongue =
                    Tongue::named(&named).ok_or_else(|| Some(format!("--lang {named}: vi, en, both")))?;
            }
            "--paper" => {
                let kind = PaperKind::from_code(&value()?).map_err(|error| {
                    let told = tongue.langs().iter().map(|lang| error.text(*lang).to_string());
                    Some(told.collect::<Vec<_>>().join("\n"))
                })?;
                arguments.kinds.push(kind);
            }
            "--blanks" => arguments.blanks = true,
            "--out" => arguments.out = Some(value()?),
            "--help" | "-h" => return Err(None),
            option if option.starts_with('-') && option != "-" => return Err(Some(format!("{option}: ?"))),
            _ if arguments.file.is_empty() => arguments.file = argument,
            _ => return Err(Some(format!("{argument}: ?"))),
        }
    }
    if arguments.file.is_empty() { Err(Some(String::from("FILE: ?"))) } else { Ok(arguments) }
}

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    // Whatever else is wrong is told in the language asked for.
    let asked = given.iter().zip(given.iter().skip(1)).filter(|(option, _)| *option == "--lang");
    let tongue = asked.filter_map(|(_, name)| Tongue::named(name)).next_back().unwrap_or(Tongue::Both);
    let arguments = match read(given.into_iter(), tongue) {
        Ok(arguments) => arguments,
        Err(None) => {
            println!("{}", usage(tongue));
            return ExitCode::SUCCESS;
        }
        Err(Some(wrong)) => {
            eprintln!("{wrong}\n{}", usage(tongue));
            return ExitCode::from(2);
        }
    };
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The papers that the file tells of, as many as are asked for.
fn papers(arguments: &Arguments) -> io::Result<Vec<Paper>> {
    let text = if arguments.file == "-" {
        io::read_to_string(io::stdin())?
    } else {
        std::fs::read_to_string(&arguments.file)
            .map_err(|error| io::Error::other(format!("{}: {error}", arguments.file)))?
    };
    let told: Told = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
    let mut papers = Vec::new();
    if let Some(application) = told.application {
        papers.extend(application.papers().map_err(|error| {
            let told = arguments.tongue.langs().iter().map(|lang| error.text(*lang).to_string());
            io::Error::other(told.collect::<Vec<_>>().join("\n"))
        })?);
    }
    if let Some(sitting) = told.sitting {
        papers.extend([sitting.tally(), sitting.minutes()]);
    }
    papers.retain(|paper| arguments.kinds.is_empty() || arguments.kinds.contains(&paper.kind()));
    Ok(papers)
}

fn run(arguments: &Arguments) -> io::Result<()> {
    let papers = papers(arguments)?;
    let mut out = io::stdout().lock();
    if arguments.blanks {
        for paper in &papers {
            out.write_all(markdown::blanks(paper, arguments.tongue).as_bytes())?;
        }
        return out.flush();
    }
    let print = |papers: &[Paper]| {
        if arguments.html {
            html::page(papers, arguments.tongue)
        } else {
            markdown::page(papers, arguments.tongue)
        }
    };
    let Some(folder) = &arguments.out else {
        return out.write_all(print(&papers).as_bytes());
    };
    std::fs::create_dir_all(folder)?;
    let ending = if arguments.html { "html" } else { "md" };
    for paper in &papers {
        let file = Path::new(folder).join(format!("{}.{ending}", paper.kind()));
        std::fs::write(&file, print(std::slice::from_ref(paper)))?;
        writeln!(out, "{}", file.display())?;
    }
    Ok(())
}
