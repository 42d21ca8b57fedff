//! Prints criteria sets as the annex of their decision prints them: the score sheet of a council member.
//!
//! ```text
//! cargo run --example print_form -- 2026/13
//! cargo run --example print_form -- --format html --lang vi 2026/13 > sheet.html
//! cargo run --example print_form -- --format html --product "Cà phê rang xay" --member "Nguyễn Văn A" 2026/13 > sheet.html
//! ```
//!
//! Markdown is for reading and for comparing two versions; the HTML page needs no other file and prints on A4.

#[path = "support/file.rs"]
mod file;
#[path = "print_form/form.rs"]
mod form;

use std::io::{self, Write as _};
use std::process::ExitCode;

use form::{Filled, Tongue, html, markdown};
use ocop::catalogue::REVISION;
use ocop::{Lang, Say, SetId};

const USAGE: &str = "usage: print_form [--format md|html] [--lang vi|en|both] [--product NAME] [--producer NAME] [--council NAME] [--member NAME] SET...

  SET         a criteria set, as in 2026/13 or 2019-as-signed/26; `all` for every set
  --format    md (the default) or html
  --lang      vi, en or both (the default)
  --product, --producer, --council, --member
              what stands on the lines of the head; an empty line is left for writing";

const USAGE_VI: &str = "cách dùng: print_form [--format md|html] [--lang vi|en|both] [--product TÊN] [--producer TÊN] [--council TÊN] [--member TÊN] BỘ...

  BỘ          bộ tiêu chí, như 2026/13 hoặc 2019-as-signed/26; `all` là mọi bộ
  --format    md (mặc định) hoặc html
  --lang      vi (tiếng Việt), en (tiếng Anh) hoặc both (cả hai, mặc định)
  --product, --producer, --council, --member
              sản phẩm, chủ thể, hội đồng, thành viên ghi ở đầu phiếu; bỏ trống thì viết tay";

/// How the program is used, in the languages asked for.
fn usage(tongue: Tongue) -> String {
    let told = |lang: &Lang| match lang {
        Lang::Vi => USAGE_VI,
        Lang::En => USAGE,
    };
    tongue.langs().iter().map(told).collect::<Vec<_>>().join("\n\n")
}

/// What the program is told to do.
struct Arguments {
    html: bool,
    tongue: Tongue,
    filled: Filled,
    sets: Vec<SetId>,
}

impl Arguments {
    /// Reads the arguments; or what is wrong with them, which is nothing where help is asked for.
    fn read(mut given: impl Iterator<Item = String>, tongue: Tongue) -> Result<Self, Option<String>> {
        let mut arguments =
            Self { html: false, tongue, filled: Filled::new(Some(REVISION)), sets: Vec::new() };
        let mut wanted = Vec::new();
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
                "--product" => arguments.filled.product = value()?,
                "--producer" => arguments.filled.producer = value()?,
                "--council" => arguments.filled.council = value()?,
                "--member" => arguments.filled.member = value()?,
                "--help" | "-h" => return Err(None),
                option if option.starts_with('-') => return Err(Some(format!("{option}: ?"))),
                _ => wanted.push(argument),
            }
        }
        for name in wanted {
            if name == "all" {
                arguments.sets.extend(SetId::all());
                continue;
            }
            let set = name.parse::<SetId>().map_err(|error| {
                let tell = |lang: &Lang| error.text(*lang).to_string();
                Some(arguments.tongue.langs().iter().map(tell).collect::<Vec<_>>().join("\n"))
            })?;
            arguments.sets.push(set);
        }
        if arguments.sets.is_empty() {
            let name = |lang: &Lang| if *lang == Lang::Vi { "BỘ: ?" } else { "SET: ?" };
            return Err(Some(arguments.tongue.langs().iter().map(name).collect::<Vec<_>>().join("\n")));
        }
        Ok(arguments)
    }
}

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    // Whatever else is wrong is told in the language asked for.
    let asked = given.iter().zip(given.iter().skip(1)).filter(|(option, _)| *option == "--lang");
    let tongue = asked.filter_map(|(_, name)| Tongue::named(name)).next_back().unwrap_or(Tongue::Both);
    let arguments = match Arguments::read(given.into_iter(), tongue) {
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
    let sets = arguments.sets.iter().map(|set| set.criteria_set());
    let page = if arguments.html {
        html::page(sets, arguments.tongue, &arguments.filled)
    } else {
        markdown::page(sets, arguments.tongue, &arguments.filled)
    };
    match io::stdout().lock().write_all(page.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let tell = |lang: &Lang| file::why(&error, *lang);
            eprintln!("{}", arguments.tongue.langs().iter().map(tell).collect::<Vec<_>>().join("\n"));
            ExitCode::FAILURE
        }
    }
}
