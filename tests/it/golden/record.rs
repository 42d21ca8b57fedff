//! A record of the law as lines: each field by its path, each place in the law in both languages.

use ocop::law::{Act, Basis, Citation, Gap, Point, Reading};
use ocop::{Lang, Say};

/// What `Debug` writes, read back.
#[derive(Debug)]
enum Tree {
    Leaf(String),
    Node(String, Vec<(Option<String>, Tree)>),
}

struct Reader<'a>(&'a str);

impl Reader<'_> {
    fn skip(&mut self, text: &str) -> bool {
        let rest = self.0.strip_prefix(text);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    fn word(&mut self) -> String {
        let end = self.0.find([' ', ',', '(', ')', '{', '}', '[', ']', ':']).unwrap_or(self.0.len());
        let (word, rest) = self.0.split_at(end);
        self.0 = rest;
        word.to_owned()
    }

    /// A text in quotes, quotes and escapes kept.
    fn quoted(&mut self) -> String {
        let mut escaped = false;
        let end = self.0[1..].find(|letter| {
            let ends = letter == '"' && !escaped;
            escaped = letter == '\\' && !escaped;
            ends
        });
        let (text, rest) = self.0.split_at(end.expect("a text ends") + 2);
        self.0 = rest;
        text.to_owned()
    }

    fn items(&mut self, close: &str) -> Vec<(Option<String>, Tree)> {
        let mut items = Vec::new();
        while !self.skip(close) {
            items.push((None, self.tree()));
            let _ = self.skip(", ") || self.skip(",");
        }
        items
    }

    fn tree(&mut self) -> Tree {
        if self.0.starts_with('"') {
            let mut text = self.quoted();
            if self.skip(" / ") {
                text = format!("{text} / {}", self.quoted());
            }
            return Tree::Leaf(text);
        }
        for (open, close) in [("[", "]"), ("(", ")")] {
            if self.skip(open) {
                return Tree::Node(String::new(), self.items(close));
            }
        }
        let name = self.word();
        if self.skip(" { ") {
            let mut fields = Vec::new();
            while !self.skip(" }") {
                let field = self.word();
                assert!(self.skip(": "), "a field has a value: {}", self.0);
                fields.push((Some(field), self.tree()));
                self.skip(", ");
            }
            return Tree::Node(name, fields);
        }
        if self.skip("(") {
            return Tree::Node(name, self.items(")"));
        }
        Tree::Leaf(name)
    }
}

/// Something in both languages, in marks.
fn both(what: &dyn Say) -> String {
    let [vi, en] = [Lang::Vi, Lang::En].map(|lang| ocop::Said::new(what, lang).to_string());
    if vi == en { format!("«{vi}»") } else { format!("«{vi} / {en}»") }
}

fn called<T: core::fmt::Debug + Copy>(all: &[T], name: &str) -> T {
    *all.iter().find(|one| format!("{one:?}") == name).unwrap_or_else(|| panic!("nothing is called {name}"))
}

fn citation(fields: &[(Option<String>, Tree)]) -> Citation {
    let text = |name: &str| {
        let (_, tree) = fields.iter().find(|(field, _)| field.as_deref() == Some(name)).unwrap();
        match tree {
            Tree::Node(some, inner) if some == "Some" => match &inner[..] {
                [(None, Tree::Leaf(text))] => Some(text.clone()),
                other => panic!("{other:?}"),
            },
            Tree::Leaf(text) if text == "None" => None,
            Tree::Leaf(text) => Some(text.clone()),
            Tree::Node(..) => panic!("{tree:?}"),
        }
    };
    let number = |name| text(name).map(|text| text.parse::<u8>().unwrap());
    let act = called(Act::ALL, &text("act").unwrap());
    let mut at = match (number("annex"), number("article")) {
        (None, None) => Citation::whole(act),
        (Some(annex), None) => Citation::annex(act, annex),
        (None, Some(article)) => Citation::article(act, article),
        (Some(_), Some(_)) => panic!("an article of an annex"),
    };
    at = number("clause").map_or(at, |clause| at.clause(clause));
    text("point").map_or(at, |point| at.point(called(Point::ALL, &point)))
}

/// Where readings and gaps stand: the name of what holds them.
fn special(holder: &str, leaf: &str) -> Option<String> {
    match holder {
        "reading" | "Reading" | "Silent" | "both_courses" if leaf != "None" => {
            Some(both(&Basis::Reading(called(Reading::ALL, leaf))))
        }
        "gap" | "Unknown" if leaf != "None" => Some(both(&called(Gap::ALL, leaf))),
        _ => None,
    }
}

impl Tree {
    /// On one line, if nothing in it holds more than one thing; a place in the law is one thing.
    fn inline(&self, holder: &str) -> Option<String> {
        match self {
            Self::Leaf(text) => Some(special(holder, text).unwrap_or_else(|| text.clone())),
            Self::Node(name, fields) if name == "Citation" => Some(both(&citation(fields))),
            Self::Node(name, fields) if fields.len() == 1 && !name.is_empty() => {
                let inner = if name == "Some" { holder } else { name };
                let said = fields[0].1.inline(inner)?;
                Some(match name.as_str() {
                    "Some" | "Law" | "Reading" => said,
                    _ => format!("{name} {said}"),
                })
            }
            Self::Node(_, fields) if fields.is_empty() => Some(String::from("nothing")),
            Self::Node(..) => None,
        }
    }

    fn lines(&self, path: &str, holder: &str, out: &mut Vec<String>) {
        if let Some(line) = self.inline(holder) {
            out.push(format!("{path} = {line}"));
            return;
        }
        let Self::Node(name, fields) = self else { unreachable!("a leaf is one line") };
        // Short lists and pairs of simple things on one line.
        let simple = fields.iter().map(|(field, tree)| {
            let said = tree.inline(field.as_deref().unwrap_or(name))?;
            Some(field.as_ref().map_or(said.clone(), |field| format!("{field} {said}")))
        });
        if let Some(simple) = simple.collect::<Option<Vec<_>>>() {
            let name = if name.is_empty() { String::new() } else { format!("{name}: ") };
            out.push(format!("{path} = {name}{}", simple.join("; ")));
            return;
        }
        for (place, (field, tree)) in fields.iter().enumerate() {
            let step = match field {
                Some(field) => format!(".{field}"),
                None => format!("[{}]", place + 1),
            };
            let inner = field.as_deref().unwrap_or(name);
            // What the law says, and where it says it.
            let step = match (name.as_str(), place) {
                ("Says", 0) => String::from(".says"),
                ("Says", _) => String::from(".at"),
                _ => step,
            };
            tree.lines(&format!("{path}{step}"), inner, out);
        }
    }
}

/// A record as lines, one for each field or short list of fields.
pub(super) fn lines(path: &str, record: &impl core::fmt::Debug) -> Vec<String> {
    let text = format!("{record:?}");
    let mut reader = Reader(&text);
    let tree = reader.tree();
    assert_eq!(reader.0, "", "all of {path} is read");
    let mut out = Vec::new();
    tree.lines(path, "", &mut out);
    out
}

/// What something rests on, on one line.
pub(super) fn listed(basis: impl IntoIterator<Item = Basis>) -> String {
    let all: Vec<String> = basis.into_iter().map(|basis| both(&basis)).collect();
    if all.is_empty() { String::from("nothing") } else { all.join("; ") }
}

/// Something said in both languages.
pub(super) fn said(what: &dyn Say) -> String {
    both(what)
}
