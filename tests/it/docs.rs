//! How much of the library is taught: examples, sections on errors, lines that fit a screen.

use std::fs;
use std::path::Path;

use crate::layout::sources;

/// What stands in a file of the library.
#[derive(Default)]
struct Figures {
    functions: usize,
    getters: usize,
    examples: usize,
    /// Functions that can fail, and do not say how.
    silent: Vec<String>,
    wide: Vec<String>,
}

/// Whether the function that starts at a line only hands out a part of itself.
fn is_getter(code: &str) -> bool {
    let Some((head, rest)) = code.split_once('{') else { return false };
    let Some((_, parameters)) = head.split_once('(') else { return false };
    let Some((parameters, _)) = parameters.split_once(')') else { return false };
    if !matches!(parameters.trim(), "self" | "&self" | "mut self" | "&mut self") {
        return false;
    }
    let Some((body, _)) = rest.split_once('}') else { return false };
    let Some(path) = body.trim().trim_start_matches(['&', '*']).strip_prefix("self.") else { return false };
    path.split('.').all(|step| {
        let step = step.strip_suffix("()").unwrap_or(step);
        !step.is_empty() && step.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
    })
}

impl Figures {
    fn read(&mut self, name: &str, text: &str) {
        let mut docs: Vec<&str> = Vec::new();
        let mut open = false;
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let trimmed = line.trim();
            if let Some(doc) = trimmed.strip_prefix("///").or_else(|| trimmed.strip_prefix("//!")) {
                if line.trim_end().chars().count() > 100 {
                    self.wide.push(format!("{name}: {trimmed}"));
                }
                let fence = doc.trim();
                if fence.starts_with("```") {
                    let runs = matches!(fence, "```" | "```rust") || fence.starts_with("```compile_fail");
                    self.examples += usize::from(!open && runs);
                    open = !open;
                }
                docs.push(trimmed);
            } else if !trimmed.starts_with("#[") && !trimmed.is_empty() {
                let function = ["pub fn ", "pub const fn "].iter().any(|head| trimmed.starts_with(head));
                if function {
                    self.functions += 1;
                    let code = &text[start..];
                    self.getters += usize::from(is_getter(code));
                    let head = code.split(['{', ';']).next().unwrap();
                    if head.contains("-> Result<") && !docs.iter().any(|doc| doc.contains("# Errors")) {
                        self.silent.push(format!("{name}: {trimmed}"));
                    }
                }
                docs.clear();
            }
            start += line.len();
        }
    }
}

fn figures() -> Figures {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut figures = Figures::default();
    for path in sources(&src) {
        let name = path.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
        figures.read(&name, &fs::read_to_string(&path).unwrap());
    }
    figures
}

#[test]
fn there_is_an_example_at_least_for_every_public_function_that_is_no_plain_getter() {
    let figures = figures();
    let taught = figures.functions - figures.getters;
    println!(
        "{} public functions, {} of them plain getters; {} running examples",
        figures.functions, figures.getters, figures.examples
    );
    assert!(figures.functions > 1_000, "the sources are read");
    assert!(figures.examples >= taught, "{} examples for {taught} functions", figures.examples);
}

#[test]
fn a_function_that_can_fail_says_how() {
    let silent = figures().silent;
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn lines_of_documentation_have_at_most_100_columns() {
    let wide = figures().wide;
    assert!(wide.is_empty(), "{wide:#?}");
}
