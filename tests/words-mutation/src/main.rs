//! Changes one word in each of many texts of the library, or counts which of these changes the tests told.
//!
//! ```text
//! words-mutation change TREE LIST SEED
//! words-mutation count LIST TOLD
//! ```
//!
//! The list holds four lines for each change: the place, what was done, the text before, the text after.

use std::collections::HashSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

type Done<T = ()> = Result<T, Box<dyn Error>>;

/// How many texts of each kind are changed.
const WANTED: [(Kind, usize); 3] = [(Kind::Table, 140), (Kind::Sentence, 100), (Kind::Name, 60)];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Labels, notes, headings, errata, reasons of the crosswalk.
    Table,
    /// Sentences of errors, obstacles and reports.
    Sentence,
    /// Names of values, readings, gaps.
    Name,
}

/// A text of the source: its file, its line from 0, and where it stands there.
struct Text {
    kind: Kind,
    file: PathBuf,
    line: usize,
    words: String,
}

/// Numbers that follow from a seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % limit.max(1)
    }
}

fn main() -> Done {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    match given.as_slice() {
        ["change", tree, list, seed] => change(Path::new(tree), list, seed.parse()?),
        ["count", list, told] => count(&fs::read_to_string(list)?, &fs::read_to_string(told)?),
        _ => Err("words-mutation change TREE LIST SEED, or count LIST TOLD".into()),
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) -> Done {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Done<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            sources(&path, found)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

fn kind(file: &Path, line: &str) -> Kind {
    let name = file.to_string_lossy();
    if name.contains("/decisions/") {
        Kind::Table
    } else if name.ends_with("words.rs") || line.contains(") = \"") {
        Kind::Sentence
    } else {
        Kind::Name
    }
}

/// The texts in quotes of a line, with their places; those with a backslash are left alone.
fn quoted(line: &str) -> Vec<(usize, &str)> {
    if line.contains('\\') {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut at = 0;
    for (place, part) in line.split('"').enumerate() {
        if place % 2 == 1 {
            found.push((at, part));
        }
        at += part.len() + 1;
    }
    found
}

/// The texts in both languages: each of two or more words, or with letters that are not English.
fn texts(file: &Path) -> Done<Vec<Text>> {
    let source = fs::read_to_string(file)?;
    let mut found = Vec::new();
    let lines: Vec<&str> = source.lines().collect();
    for (place, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        if code.starts_with("//") || code.starts_with('#') || line.contains("assert") {
            continue;
        }
        for (at, words) in quoted(line) {
            let before = line[..at].trim_end_matches('"').trim_end();
            let after = line[at + words.len()..].trim_start_matches('"').trim_start();
            let next = lines.get(place + 1).map_or("", |next| next.trim_start());
            // A pair of languages: one before a slash or after it, or in a text of two.
            let paired = after.starts_with('/')
                || before.ends_with('/')
                || after.is_empty() && next.starts_with("/ \"")
                || before.ends_with("Text::new(");
            if paired && words.split(' ').filter(|word| word.chars().count() > 1).count() > 1 {
                found.push(Text {
                    kind: kind(file, line),
                    file: file.to_owned(),
                    line: place,
                    words: words.to_owned(),
                });
            }
        }
    }
    Ok(found)
}

/// The same text with one word changed, and how; nothing if the change does not fit.
fn changed(words: &str, how: usize, dice: &mut Dice) -> Option<(&'static str, String)> {
    let swap = |from: &str, to: &str| words.contains(from).then(|| words.replacen(from, to, 1));
    match how {
        0 => {
            let at = words.char_indices().find(|(_, letter)| letter.is_ascii_digit())?.0;
            let digit = words[at..].chars().next()?.to_digit(10)?;
            let other = char::from_digit((digit + 1) % 10, 10)?;
            Some(("a number", format!("{}{other}{}", &words[..at], &words[at + 1..])))
        }
        1 => {
            let either = [(" hoặc ", " và "), (" or ", " and "), (" và ", " hoặc "), (" and ", " or ")];
            let text = either.iter().find_map(|(from, to)| swap(from, to))?;
            Some(("and for or", text))
        }
        2 => {
            let (open, close) = (words.find('(')?, words.find(')')?);
            let text = format!("{}{}", &words[..open], &words[close + 1..]);
            let whole = open < close && !words[open..close].contains('{');
            whole.then(|| ("a bracket", text.trim().to_owned())).filter(|(_, text)| !text.is_empty())
        }
        _ => {
            let parts: Vec<&str> = words.split(' ').collect();
            let plain = |part: &&&str| part.chars().all(char::is_alphabetic) && part.chars().count() > 1;
            let all: Vec<&&str> = parts.iter().filter(plain).collect();
            let gone = **all.get(dice.below(all.len()))?;
            let at = parts.iter().position(|part| *part == gone)?;
            let kept: Vec<&str> =
                parts.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, part)| *part).collect();
            Some(("a word", kept.join(" ")))
        }
    }
}

fn change(tree: &Path, list: &str, seed: u64) -> Done {
    let mut files = Vec::new();
    sources(&tree.join("src"), &mut files)?;
    let mut all = Vec::new();
    for file in &files {
        all.extend(texts(file)?);
    }
    let (mut dice, mut log) = (Dice(seed.max(1)), String::new());
    let (mut taken, mut seen): (HashSet<(PathBuf, usize)>, HashSet<String>) = Default::default();
    for (kind, wanted) in WANTED {
        let mut these: Vec<&Text> = all.iter().filter(|text| text.kind == kind).collect();
        let mut done = 0;
        while done < wanted {
            if these.is_empty() {
                return Err(format!("only {done} of {wanted} texts of a kind").into());
            }
            let text = these.swap_remove(dice.below(these.len()));
            let first = dice.below(4);
            let one = (first..first + 4).find_map(|how| changed(&text.words, how % 4, &mut dice));
            let Some((how, after)) = one.filter(|(_, after)| *after != text.words) else { continue };
            // One change in a row and its neighbours, so that each is told on a line of its own.
            let near = (text.line.saturating_sub(1)..=text.line + 1).map(|line| (text.file.clone(), line));
            if near.clone().any(|place| taken.contains(&place)) || !seen.insert(text.words.clone()) {
                continue;
            }
            taken.extend(near);
            let source = fs::read_to_string(&text.file)?;
            let quoted = (format!("\"{}\"", text.words), format!("\"{after}\""));
            let lines: Vec<String> =
                source
                    .lines()
                    .enumerate()
                    .map(|(at, line)| {
                        if at == text.line { line.replacen(&quoted.0, &quoted.1, 1) } else { line.to_owned() }
                    })
                    .collect();
            fs::write(&text.file, lines.join("\n") + "\n")?;
            let place = text.file.strip_prefix(tree)?.display().to_string();
            log.push_str(&format!("{place}:{}\n{how}\n{}\n{after}\n", text.line + 1, text.words));
            done += 1;
        }
    }
    fs::write(list, log)?;
    Ok(())
}

/// A line as it is printed, without what Markdown, HTML or a file of ours puts there.
fn bare(line: &str) -> String {
    let line = line.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    line.replace('\\', "")
}

/// Whether a line became another by this change alone.
fn alone(now: &str, signed: &str, before: &str, after: &str) -> bool {
    let with = |(at, _): (usize, &str)| format!("{}{after}{}", &signed[..at], &signed[at + before.len()..]);
    signed.replace(before, after) == now || signed.match_indices(before).any(|found| with(found) == now)
}

/// Counts the changes that were told: those for which a line was told that differs by this change alone.
fn count(list: &str, told: &str) -> Done {
    let list: Vec<&str> = list.lines().collect();
    let lines: Vec<&str> = told.lines().collect();
    let pairs = lines.windows(3).filter(|three| three[1] == "  instead of");
    let pairs: HashSet<(String, String)> = pairs.map(|three| (bare(three[0]), bare(three[2]))).collect();
    // A text that is no longer taken for one leaves its line.
    let gone = lines.windows(2).filter(|two| two[0].ends_with(" is gone"));
    let gone: HashSet<String> = gone.map(|two| bare(two[1])).collect();
    let (mut all, mut survived) = (0, 0);
    for change in list.chunks_exact(4) {
        let [place, how, before, after] = change else { continue };
        all += 1;
        let told = pairs.iter().any(|(now, signed)| now != signed && alone(now, signed, before, after));
        if !told && !gone.iter().any(|line| line.contains(before)) {
            survived += 1;
            println!("survived: {place}, {how}\n  {before}\n  {after}");
        }
    }
    println!("{all} words changed, {} told by a test, {survived} survived", all - survived);
    if all == 0 || survived > 0 { Err("a word can change unnoticed".into()) } else { Ok(()) }
}
