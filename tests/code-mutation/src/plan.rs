//! The list of mutants, and the copy of the library that has them all.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::ops::Range;
use std::path::Path;

use proc_macro2::{LineColumn, Span};
use serde_json::Value;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::Done;

/// One change of one place, as cargo-mutants names it.
pub struct Mutant {
    pub file: String,
    /// Without line and column, which move; the second of a name gets `#2`.
    pub name: String,
    pub line: u64,
    genre: String,
    replacement: String,
    returns_impl: bool,
    start: LineColumn,
    end: LineColumn,
}

pub fn read(list: &Path) -> Done<Vec<Mutant>> {
    let list: Vec<Value> = serde_json::from_str(&fs::read_to_string(list)?)?;
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mutants = list.iter().map(|entry| {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let place = |value: &Value| LineColumn {
            line: value["line"].as_u64().unwrap_or(0) as usize,
            column: value["column"].as_u64().unwrap_or(1) as usize - 1,
        };
        let file = text(&entry["file"]);
        let long = text(&entry["name"]);
        let what = long.split_once(": ").map_or(long.as_str(), |(_, what)| what);
        let mut name = format!("{file}: {what}");
        let times = seen.entry(name.clone()).or_default();
        *times += 1;
        if *times > 1 {
            name = format!("{name} #{times}");
        }
        Mutant {
            file,
            name,
            line: entry["span"]["start"]["line"].as_u64().unwrap_or(0),
            genre: text(&entry["genre"]),
            replacement: text(&entry["replacement"]),
            returns_impl: text(&entry["function"]["return_type"]).starts_with("-> impl "),
            start: place(&entry["span"]["start"]),
            end: place(&entry["span"]["end"]),
        }
    });
    Ok(mutants.collect())
}

/// What is done at one range of a file: text put before and after it, and texts that stand for it where a mutant is on.
struct Edit {
    range: Range<usize>,
    /// Mutants and their texts; the text stands as it is given, the original in the last branch.
    branches: Vec<(usize, String)>,
    style: Style,
    /// The name of a field that stood for its value too.
    before: String,
}

#[derive(Clone, Copy, PartialEq)]
enum Style {
    /// `(if on(1) { A } else { original })`
    Choice,
    /// `if on(1) { return A; } original`
    Return,
    /// `if on(1) { Either::A(A) } else { Either::B({ original }) }`
    Either,
    /// `original if !on(1)`: the pattern of an arm without a guard
    Guard,
    /// `!on(1) && (original)`: the guard of an arm
    And,
}

/// Line and column of a first character.
type At = (usize, usize);

/// A pattern and its guard.
type Arm = (Range<usize>, Option<Range<usize>>);

/// The name of a field, its value, the base, and whether the name stands for the value too.
type Field = (String, Range<usize>, Range<usize>, bool);

/// The places that mutants name by their first character.
#[derive(Default)]
struct Places {
    /// Operator: left, operator, right, whole.
    binary: HashMap<At, [Range<usize>; 4]>,
    unary: HashMap<At, [Range<usize>; 2]>,
    arms: HashMap<At, Arm>,
    fields: HashMap<At, Field>,
}

fn key(span: Span) -> At {
    let start = span.start();
    (start.line, start.column)
}

impl<'ast> Visit<'ast> for Places {
    fn visit_expr_binary(&mut self, node: &'ast syn::ExprBinary) {
        let lets = |side: &syn::Expr| {
            struct Lets(bool);
            impl<'ast> Visit<'ast> for Lets {
                fn visit_expr_let(&mut self, _: &'ast syn::ExprLet) {
                    self.0 = true;
                }
                fn visit_expr_block(&mut self, _: &'ast syn::ExprBlock) {}
                fn visit_expr_if(&mut self, _: &'ast syn::ExprIf) {}
            }
            let mut lets = Lets(false);
            lets.visit_expr(side);
            lets.0
        };
        // A chain of `let` knows no other operator.
        if !lets(&node.left) && !lets(&node.right) {
            let ranges = [node.left.span(), node.op.span(), node.right.span(), node.span()]
                .map(|span| span.byte_range());
            self.binary.insert(key(node.op.span()), ranges);
        }
        visit::visit_expr_binary(self, node);
    }

    fn visit_expr_unary(&mut self, node: &'ast syn::ExprUnary) {
        self.unary.insert(key(node.op.span()), [node.expr.span().byte_range(), node.span().byte_range()]);
        visit::visit_expr_unary(self, node);
    }

    fn visit_arm(&mut self, node: &'ast syn::Arm) {
        let guard = node.guard.as_ref().map(|(_, guard)| guard.span().byte_range());
        self.arms.insert(key(node.pat.span()), (node.pat.span().byte_range(), guard));
        visit::visit_arm(self, node);
    }

    fn visit_expr_struct(&mut self, node: &'ast syn::ExprStruct) {
        if let Some(base) = &node.rest {
            for field in &node.fields {
                if let syn::Member::Named(name) = &field.member {
                    let value = field.expr.span().byte_range();
                    let short = field.colon_token.is_none();
                    self.fields.insert(
                        key(field.span()),
                        (name.to_string(), value, base.span().byte_range(), short),
                    );
                }
            }
        }
        visit::visit_expr_struct(self, node);
    }
}

/// The text of a file with its mutants, and which mutant each range of it belongs to.
pub struct Written {
    pub text: String,
    pub marks: Vec<(Range<usize>, usize)>,
}

struct Writer<'a> {
    source: &'a str,
    edits: &'a [Edit],
    out: Written,
}

impl Writer<'_> {
    fn plain(&mut self, range: Range<usize>) {
        self.out.text.push_str(&self.source[range]);
    }

    fn push(&mut self, text: &str) {
        self.out.text.push_str(text);
    }

    /// Writes a range with the edits from `next` on that lie in it; gives the first edit after it.
    fn write(&mut self, range: Range<usize>, mut next: usize) -> usize {
        let mut at = range.start;
        while next < self.edits.len()
            && self.edits[next].range.start >= at
            && self.edits[next].range.end <= range.end
        {
            let edit = &self.edits[next];
            self.plain(at..edit.range.start);
            at = edit.range.end;
            next = self.edit(next);
        }
        self.plain(at..range.end);
        next
    }

    fn edit(&mut self, number: usize) -> usize {
        let edits = self.edits;
        let edit = &edits[number];
        let from = self.out.text.len();
        match edit.style {
            Style::Choice => self.push(&format!("{}(", edit.before)),
            Style::Return | Style::Either | Style::Guard | Style::And => {}
        }
        let mut closing = String::new();
        for (id, text) in &edit.branches {
            let start = self.out.text.len();
            match edit.style {
                Style::Choice => self.push(&format!("if crate::switch::on({id}) {{ {text} }} else ")),
                Style::Return => self.push(&format!("if crate::switch::on({id}) {{ return {text}; }} ")),
                Style::Either => {
                    self.push(&format!("if crate::switch::on({id}) {{ crate::switch::Either::A({text}) }} "));
                    closing.push_str(") }");
                }
                Style::And => self.push(&format!("!crate::switch::on({id}) && ")),
                Style::Guard => {}
            }
            self.out.marks.push((start..self.out.text.len(), *id));
            if edit.style == Style::Either {
                self.push("else { crate::switch::Either::B(");
            }
        }
        match edit.style {
            Style::Choice | Style::Either => self.push("{ "),
            Style::And => self.push("("),
            Style::Return | Style::Guard => {}
        }
        let next = self.write(edit.range.clone(), number + 1);
        match edit.style {
            Style::Choice => self.push(" })"),
            Style::Either => self.push(&format!(" }}{closing}")),
            Style::And => self.push(")"),
            Style::Guard => {
                for (place, (id, _)) in edit.branches.iter().enumerate() {
                    self.push(&format!(" {} !crate::switch::on({id})", if place == 0 { "if" } else { "&&" }));
                }
            }
            Style::Return => {}
        }
        let whole = from..self.out.text.len();
        self.out.marks.extend(edit.branches.iter().map(|(id, _)| (whole.clone(), *id)));
        next
    }
}

/// Writes the copy of the library with every mutant but those that do not compile, and says which found no place.
pub fn write(
    root: &Path,
    copy: &Path,
    mutants: &[Mutant],
    without: &BTreeSet<usize>,
) -> Done<(HashMap<String, Written>, Vec<usize>)> {
    let mut files: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (id, mutant) in mutants.iter().enumerate() {
        files.entry(&mutant.file).or_default().push(id);
    }
    let mut written = HashMap::new();
    let mut lost = Vec::new();
    for (file, ids) in files {
        let source = fs::read_to_string(root.join(file))?;
        let mut places = Places::default();
        places.visit_file(&syn::parse_file(&source)?);
        let lines: Vec<usize> =
            std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let byte = |place: LineColumn| {
            let start = lines[place.line - 1];
            start + source[start..].chars().take(place.column).map(char::len_utf8).sum::<usize>()
        };
        let mut edits: Vec<Edit> = Vec::new();
        for id in ids {
            if without.contains(&id) {
                continue;
            }
            let mutant = &mutants[id];
            let start = (mutant.start.line, mutant.start.column);
            let given = mutant.replacement.as_str();
            let mut before = String::new();
            let found = match mutant.genre.as_str() {
                "FnValue" => {
                    let range = byte(mutant.start)..byte(mutant.end);
                    let style = if mutant.returns_impl { Style::Either } else { Style::Return };
                    Some((range, given.to_owned(), style))
                }
                "BinaryOperator" => places.binary.get(&start).map(|[left, _, right, whole]| {
                    let text = format!("{} {given} {}", &source[left.clone()], &source[right.clone()]);
                    (whole.clone(), text, Style::Choice)
                }),
                "UnaryOperator" => places.unary.get(&start).map(|[operand, whole]| {
                    (whole.clone(), format!("{given}{}", &source[operand.clone()]), Style::Choice)
                }),
                "MatchArmGuard" => {
                    Some((byte(mutant.start)..byte(mutant.end), given.to_owned(), Style::Choice))
                }
                "MatchArm" => places.arms.get(&start).map(|(pattern, guard)| match guard {
                    Some(guard) => (guard.clone(), String::new(), Style::And),
                    None => (pattern.clone(), String::new(), Style::Guard),
                }),
                "StructField" => places.fields.get(&start).map(|(name, value, base, short)| {
                    if *short {
                        before = format!("{name}: ");
                    }
                    (value.clone(), format!("({}).{name}", &source[base.clone()]), Style::Choice)
                }),
                _ => None,
            };
            let Some((range, text, style)) = found else {
                lost.push(id);
                continue;
            };
            match edits.iter_mut().find(|edit| edit.range == range && edit.style == style) {
                Some(edit) => edit.branches.push((id, text)),
                None => edits.push(Edit { range, branches: vec![(id, text)], style, before }),
            }
        }
        // What encloses comes first; of two at the same range the one that holds a place of its own.
        let order = |style: Style| match style {
            Style::Either | Style::Return => 0,
            Style::And => 1,
            Style::Choice | Style::Guard => 2,
        };
        edits.sort_by_key(|edit| (edit.range.start, std::cmp::Reverse(edit.range.end), order(edit.style)));
        let mut writer = Writer {
            source: &source,
            edits: &edits,
            out: Written { text: String::new(), marks: Vec::new() },
        };
        writer.write(0..source.len(), 0);
        put(&copy.join(file), &writer.out.text)?;
        written.insert(file.to_owned(), writer.out);
    }
    others(root, copy, "src", &written)?;
    let head = fs::read_to_string(root.join("src/lib.rs"))?;
    let head = head.replacen(
        "#![no_std]",
        "#![feature(core_intrinsics, const_eval_select)]\n#![allow(internal_features)]",
        1,
    );
    let switch = include_str!("switch.rs").replace("COUNT]", &format!("{}]", mutants.len()));
    put(&copy.join("src/lib.rs"), &format!("{head}\n{switch}"))?;
    Ok((written, lost))
}

/// Writes what has changed, so that nothing else is built again.
fn put(path: &Path, text: &str) -> Done {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    Ok(fs::write(path, text)?)
}

/// Copies the files without mutants.
fn others(root: &Path, copy: &Path, folder: &str, written: &HashMap<String, Written>) -> Done {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            others(root, copy, &name, written)?;
        } else if name != "src/lib.rs" && !written.contains_key(&name) {
            put(&copy.join(&name), &fs::read_to_string(entry.path())?)?;
        }
    }
    Ok(())
}
