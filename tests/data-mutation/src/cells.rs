//! The cells: where they stand, what becomes of them, what tells it.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// Numbers that follow from a seed.
pub(crate) struct Dice {
    state: u64,
    /// The next number that no table has.
    fresh: u8,
}

impl Dice {
    pub(crate) fn new(seed: u64, round: u64) -> Self {
        let mut dice =
            Self { state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ (round << 17 | 1), fresh: 130 };
        for _ in 0..20 {
            dice.below(2);
        }
        dice
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state >> 11).unwrap_or(0) % limit.max(1)
    }

    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for place in (1..items.len()).rev() {
            items.swap(place, self.below(place + 1));
        }
    }

    /// A number that stands in no signed file beside a decision, once each.
    fn fresh(&mut self) -> Option<u8> {
        self.fresh = self.fresh.checked_add(1)?;
        // Numbers that decisions, sets or terms have.
        while [147, 148, 150, 175, 180, 200, 210, 237, 240, 250].contains(&self.fresh) {
            self.fresh = self.fresh.checked_add(1)?;
        }
        Some(self.fresh)
    }
}

/// A cell of a table.
#[derive(Clone)]
pub(crate) struct Cell {
    pub(crate) kind: &'static str,
    pub(crate) file: PathBuf,
    pub(crate) line: usize,
    pub(crate) before: String,
    /// What no other change of a round shares.
    pub(crate) regions: Vec<String>,
    /// What tells a change, apart by semicolons.
    tells: String,
}

/// How many cells of a kind a round changes at most.
pub(crate) fn most(kind: &str) -> usize {
    match kind {
        "citation" => 24,
        "days" => 12,
        "code" => 16,
        "crosswalk range" => 12,
        "crosswalk kind" => 4,
        "date" => 6,
        _ => 16,
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sources(&path, found)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(())
}

/// All cells of the tables.
pub(crate) fn of(tree: &Path) -> Result<Vec<Cell>, Box<dyn Error>> {
    let (mut files, mut cells) = (Vec::new(), Vec::new());
    sources(&tree.join("src"), &mut files)?;
    for file in files {
        let name = file.strip_prefix(tree)?.to_string_lossy().into_owned();
        let source = fs::read_to_string(&file)?;
        if name.contains("/criteria/") {
            catalogue(&file, &name, &source, &mut cells);
        } else if name.contains("/decisions/crosswalk/") {
            crosswalk(&file, &source, &mut cells);
        } else if name.contains("/decisions/decision_")
            || name.ends_with("decisions/programme.rs")
            || name.ends_with("law/act.rs")
        {
            law(&file, &name, &source, &mut cells);
        } else if name.ends_with("place/merger.rs") || name.ends_with("classification/first.rs") {
            successors(&file, &name, &source, &mut cells);
        }
        if !name.contains("/decisions/") && !name.contains("/proptest1/") {
            codes(&file, &source, &mut cells);
        }
    }
    for (name, kind) in [("current", "commune"), ("former", "commune succession"), ("districts", "district")]
    {
        let file = tree.join(format!("src/place/communes/tables/{name}.txt"));
        for (line, before) in fs::read_to_string(&file)?.lines().enumerate() {
            if !before.starts_with('#') {
                let (file, before) = (file.clone(), before.to_owned());
                let (regions, tells) = (vec![name.to_owned()], format!("file:communes-{name}.txt"));
                cells.push(Cell { kind, file, line, before, regions, tells });
            }
        }
    }
    Ok(cells)
}

/// Rows of the criteria sets: the set in whose constant they stand tells them.
fn catalogue(file: &Path, name: &str, source: &str, cells: &mut Vec<Cell>) {
    let regime = match name {
        _ if name.ends_with("tourism_as_signed.rs") => "2019-as-signed",
        _ if name.contains("1048") => "2019",
        _ if name.contains("148") => "2023",
        _ => "2026",
    };
    let (mut number, mut constant) = (String::new(), String::new());
    for (line, before) in source.lines().enumerate() {
        let text = before.trim();
        if let Some(set) = text.strip_prefix("/// Set ") {
            number = set.chars().take_while(char::is_ascii_digit).collect();
        }
        if let Some((name, _)) = text.split_once(" = ")
            && name.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_')
        {
            constant = name.to_owned();
        }
        let mut push = |kind| {
            let mut regions = vec![format!("set {regime} {number}")];
            let mut tells = format!("const:{constant};file:{regime}-{number}.md");
            // The crosswalk is made from the codes and the scales of these; the compiler then speaks of it.
            if matches!((kind, regime), ("criterion code" | "scale", "2023" | "2026")) {
                regions.push(format!("the crosswalk by {kind}"));
                tells.push_str(if kind == "scale" {
                    ";error:the same levels"
                } else {
                    ";error:a code that the set does not have"
                });
            }
            cells.push(Cell { kind, file: file.to_owned(), line, before: before.to_owned(), regions, tells });
        };
        if text.starts_with("line(\"") {
            for kind in ["points", "mark", "maximum", "criterion code", "scale"] {
                push(kind);
            }
            push("note");
        } else if text.starts_with("part(") {
            push("part");
        } else if text.starts_with("section(") {
            push("heading");
        } else if text.starts_with("eliminated: [") {
            push("ground");
        }
    }
}

fn crosswalk(file: &Path, source: &str, cells: &mut Vec<Cell>) {
    let mut entry = 0;
    for (line, before) in source.lines().enumerate() {
        let text = before.trim();
        let Some(pair) = text.strip_prefix('"').and_then(|rest| rest.split('"').next()) else { continue };
        let Some((_, pair)) = pair.split_once(": ").filter(|(_, pair)| pair.contains(" > ")) else {
            continue;
        };
        let kinds = ["crosswalk range", "crosswalk kind"];
        for kind in kinds {
            let (file, before) = (file.to_owned(), before.to_owned());
            let regions = vec![format!("pair {pair}")];
            let tells = format!("const:ENTRIES::{{constant#{entry}}};signed:| {pair} |");
            cells.push(Cell { kind, file, line, before, regions, tells });
        }
        entry += 1;
    }
}

/// Citations, days, thresholds and dates: each becomes one that no line has.
fn law(file: &Path, name: &str, source: &str, cells: &mut Vec<Cell>) {
    for (line, before) in source.lines().enumerate() {
        let text = before.trim();
        if text.starts_with("//") || text.starts_with("#") || text.contains("fn ") || text.contains("assert")
        {
            continue;
        }
        let mut push = |kind| {
            let (file, before) = (file.to_owned(), before.to_owned());
            let regions = vec![format!("{name} {line}")];
            cells.push(Cell { kind, file, line, before, regions, tells: String::new() });
        };
        if CITED.iter().any(|start| text.contains(start)) {
            push("citation");
        }
        if NUMBERS.iter().any(|start| text.contains(start)) {
            push("days");
        }
        if text.contains("date!(") || text.contains("signed (") {
            push("date");
        }
    }
}

const CITED: [&str; 5] = [".clause(", "article(", "clause(", "at(", "law("];
const NUMBERS: [&str; 9] =
    ["Cited::new(", "earliest: ", "latest: ", "days: ", "Days(", "Below(", "From(", "count: ", "size: "];

fn successors(file: &Path, name: &str, source: &str, cells: &mut Vec<Cell>) {
    for (line, before) in source.lines().enumerate() {
        let text = before.trim();
        if text.starts_with("//") {
            continue;
        }
        let province =
            name.ends_with("merger.rs") && text.contains(", ") && text.ends_with(';') && !text.contains('$');
        let set = name.ends_with("first.rs")
            && text.ends_with("];")
            && text.contains("=> [")
            && !text.contains('$');
        if province || set {
            let (file, before) = (file.to_owned(), before.to_owned());
            let tells =
                if set { "test:comparison::successors_are_explicit" } else { "error:src/place/merger.rs" };
            cells.push(Cell {
                kind: if set { "successor of a set" } else { "successor of a province" },
                file,
                line,
                before,
                regions: vec![name.to_owned()],
                tells: tells.to_owned(),
            });
        }
    }
}

fn codes(file: &Path, source: &str, cells: &mut Vec<Cell>) {
    for (line, before) in source.lines().enumerate() {
        let text = before.trim();
        let is_row = text.split_once(" = \"").is_some_and(|(name, rest)| {
            name.chars().all(char::is_alphanumeric)
                && name.starts_with(char::is_uppercase)
                && rest.split('"').next().is_some_and(|code| {
                    code.len() > 2 && code.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
                })
                && rest.contains(" / ")
        });
        if is_row {
            let (file, before) = (file.to_owned(), before.to_owned());
            let regions = vec![format!("{} {line}", file.display())];
            cells.push(Cell { kind: "code", file, line, before, regions, tells: String::new() });
        }
    }
}

/// A text with the part at a place put otherwise.
fn with(text: &str, at: usize, len: usize, other: &str) -> String {
    format!("{}{other}{}", &text[..at], &text[at + len..])
}

fn digits(text: &str) -> usize {
    text.chars().take_while(char::is_ascii_digit).count()
}

impl Cell {
    /// The line with its cell changed, and what tells it; nothing where the change does not fit.
    pub(crate) fn changed(&self, dice: &mut Dice) -> Option<(String, String)> {
        let line = &self.before;
        let told = |after: String| Some((after, self.tells.clone()));
        match self.kind {
            "points" | "mark" => {
                let (close, open) = {
                    let column = line.split(".notes(").next()?.split(".attainable(").next()?;
                    let close = column.rfind('"')?;
                    (close, column[..close].rfind('"')? + 1)
                };
                let column = &line[open..close];
                let tokens: Vec<&str> = column.split(' ').collect();
                let at = dice.below(tokens.len());
                let token = tokens[at];
                let len = digits(token);
                let points: u8 = token[..len].parse().ok()?;
                let other = match (self.kind, token.len() - len) {
                    ("points", _) => format!("{}{}", points + 1, &token[len..]),
                    (_, 0) => format!("{points}***"),
                    (_, 3) => format!("{points}****"),
                    _ => format!("{points}"),
                };
                let column: Vec<&str> = tokens
                    .iter()
                    .enumerate()
                    .map(|(place, own)| if place == at { &other } else { *own })
                    .collect();
                told(with(line, open, close - open, &column.join(" ")))
            }
            "maximum" => {
                let at = line.find("\",")? + 2;
                let at = at + line[at..].find(|next: char| next.is_ascii_digit())?;
                let len = digits(&line[at..]);
                let max: u8 = line[at..at + len].parse().ok()?;
                told(with(line, at, len, &(max + 1).to_string()))
            }
            "criterion code" => {
                let at = line.find("line(\"")? + 6;
                let len = line[at..].find('"')?;
                told(with(line, at + len, 0, if line[at..at + len].contains('.') { "9" } else { ".9" }))
            }
            "scale" => {
                // That of another row with as many levels.
                let scale = line.split('&').nth(1)?.split(',').next()?;
                let levels = |line: &str| line.rsplit('"').nth(1).map(|column| column.split(' ').count());
                let source = fs::read_to_string(&self.file).ok()?;
                let others: Vec<&str> = source
                    .lines()
                    .filter(|other| {
                        other.trim().starts_with("line(\"")
                            && !other.contains("notes")
                            && levels(other) == levels(line)
                    })
                    .filter_map(|other| other.split('&').nth(1)?.split(',').next())
                    .filter(|other| *other != scale)
                    .collect();
                let other = others.get(dice.below(others.len()))?;
                told(line.replacen(scale, other, 1))
            }
            "note" => {
                let at = line.find(".notes(")?;
                told(with(line, at, line[at..].find("])")? + 2, ""))
            }
            "part" => {
                let at = line.find(", ")? + 2;
                let len = digits(&line[at..]);
                told(with(line, at, len, &(line[at..at + len].parse::<u8>().ok()? + 1).to_string()))
            }
            "heading" => {
                let at = line.find('&')? + 1;
                let len = line[at..].find(')')?;
                let other = if &line[at..at + len] == "STORY" { "MARKETING" } else { "STORY" };
                told(with(line, at, len, other))
            }
            "ground" => {
                let (open, close) = (line.find('[')? + 1, line.find(']')?);
                let mut grounds: Vec<&str> =
                    line[open..close].split(", ").filter(|ground| !ground.is_empty()).collect();
                if grounds.is_empty() {
                    grounds.push("Forgery");
                } else {
                    grounds.pop();
                }
                told(with(line, open, close - open, &grounds.join(", ")))
            }
            "crosswalk range" => {
                let ranges = line.split('"').nth(3)?;
                let parts: Vec<&str> = ranges.split(", ").filter(|part| part.contains('-')).collect();
                let part = *parts.get(dice.below(parts.len()))?;
                // One level less is possible.
                let (from, end) = part.rsplit_once('-')?;
                let low = from.rsplit(' ').next()?;
                let lower = end.parse::<u8>().ok()?.checked_sub(1)?;
                let other =
                    if low == lower.to_string() { from.to_owned() } else { format!("{from}-{lower}") };
                told(line.replacen(part, &other, 1))
            }
            "crosswalk kind" => {
                let kind = line.split('"').nth(2)?.trim();
                let kinds = ["narrowed", "widened", "regraded", "reworded"];
                kinds.contains(&kind).then_some(())?;
                let others: Vec<&&str> = kinds.iter().filter(|other| **other != kind).collect();
                told(line.replacen(kind, others[dice.below(others.len())], 1))
            }
            "citation" | "days" => {
                let starts: &[&str] = if self.kind == "days" { &NUMBERS } else { &CITED };
                let start = starts.iter().find(|start| line.contains(**start))?;
                let from = line.find(start)? + start.len();
                let end = if self.kind == "days" { from } else { from + line[from..].find(')')? };
                // The last number before the bracket closes, or the first behind the name.
                let at = if self.kind == "days" {
                    from
                } else {
                    let inner = &line[from..end];
                    let last = inner.rfind(|own: char| own.is_ascii_digit())?;
                    let begin =
                        inner[..=last].rfind(|own: char| !own.is_ascii_digit()).map_or(0, |place| place + 1);
                    from + begin
                };
                let len = line[at..].chars().take_while(|own| own.is_ascii_digit() || *own == '_').count();
                (len > 0 && !line[..at].ends_with("Act::Decision")).then_some(())?;
                let fresh = dice.fresh()?.to_string();
                Some((with(line, at, len, &fresh), format!("now:{fresh}")))
            }
            "date" => {
                let at = line.find("date!(").map(|at| at + 6).or_else(|| Some(line.find("signed (")? + 8))?;
                let end = at + line[at..].find(')')?;
                let parts: Vec<&str> = line[at..end].split(" - ").collect();
                let [year, month, day] = parts.as_slice() else { return None };
                let day = if *day == "13" { 14 } else { 13 };
                let after = with(line, at, end - at, &format!("{year} - {month} - {day}"));
                Some((after, format!("now:{year}-{month}-{day}")))
            }
            "successor of a province" => {
                // A former province that another row has; its own is left without a successor.
                let at = line.rfind(", ")? + 2;
                let len = line[at..].find(';')?;
                told(with(line, at, len, "HaNoi"))
            }
            "successor of a set" => {
                let at = line.rfind("=> [")? + 4;
                let len = line[at..].find([',', ']'])?;
                let other = if &line[at..at + len] == "Honey" { "Grains" } else { "Honey" };
                told(with(line, at, len, other))
            }
            "code" => {
                let at = line.find(" = \"")? + 4;
                let len = line[at..].find('"')?;
                let code = format!("{}_q", &line[at..at + len]);
                Some((with(line, at, len, &code), format!("now:{code}")))
            }
            "commune" | "district" => {
                // Another name; the code stays.
                let at = line.rfind(|letter: char| letter.is_ascii_lowercase())?;
                let other = if line[at..].starts_with('a') { "o" } else { "a" };
                told(with(line, at, 1, other))
            }
            "commune succession" => {
                let at = line.find(['>', '/'])?;
                let at = at + line[at..].find(|next: char| next.is_ascii_digit())?;
                let len = digits(&line[at..]);
                let other = if &line[at..at + len] == "00004" { "00008" } else { "00004" };
                told(with(line, at, len, other))
            }
            _ => None,
        }
    }
}
