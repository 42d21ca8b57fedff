//! Every text that stands in the source beside the tables of the decisions, and that no text stands in no signed file.

use std::fmt::Write as _;
use std::path::Path;

const FILE: &str = "messages.txt";

/// What stands in a source file: texts, and the code between them without its blanks.
enum Token {
    Text(String),
    Code(String),
}

/// Reads a source file: comments and attributes are left out.
fn tokens(source: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut code = String::new();
    let mut rest = source;
    // How deep in brackets of an attribute.
    let mut attribute = 0_usize;
    while let Some(letter) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
            continue;
        }
        if letter == '"' {
            let mut escaped = false;
            let mut text = String::new();
            let mut end = rest.len();
            for (at, letter) in rest.char_indices().skip(1) {
                match (escaped, letter) {
                    (false, '"') => {
                        end = at + 1;
                        break;
                    }
                    (false, '\\') => escaped = true,
                    (true, 'n') => {
                        escaped = false;
                        text.push('⏎');
                    }
                    _ => {
                        escaped = false;
                        text.push(letter);
                    }
                }
            }
            rest = &rest[end..];
            if attribute == 0 {
                found.push(Token::Code(std::mem::take(&mut code)));
                found.push(Token::Text(text));
            }
            continue;
        }
        // A letter in quotes; a lifetime has no second quote there.
        if letter == '\'' {
            let escape = rest[1..].starts_with('\\');
            let end =
                rest[1..].char_indices().skip(if escape { 2 } else { 1 }).find(|(_, letter)| *letter == '\'');
            let near = rest[1..].char_indices().nth(1).map(|(at, _)| at);
            if let Some((at, _)) = end.filter(|(at, _)| escape || Some(*at) == near) {
                rest = &rest[at + 2..];
                continue;
            }
        }
        match letter {
            '#' if rest.starts_with("#[") || rest.starts_with("#![") => attribute = attribute.max(1) - 1,
            '[' if attribute > 0 || code.ends_with('#') || code.ends_with("#!") => attribute += 1,
            ']' if attribute > 0 => {
                attribute -= 1;
                if attribute == 0 {
                    let start = code.rfind('#').unwrap_or(0);
                    code.truncate(start);
                    rest = &rest[1..];
                    continue;
                }
            }
            _ => {}
        }
        if !letter.is_whitespace() {
            code.push(letter);
        } else if !code.ends_with(' ') {
            code.push(' ');
        }
        rest = &rest[letter.len_utf8()..];
    }
    found
}

fn is_vietnamese(text: &str) -> bool {
    text.chars().any(|letter| !letter.is_ascii() && letter.is_alphabetic())
}

/// Whether a text is words, and not a code or a sign.
fn is_words(text: &str) -> bool {
    let is_word = |word: &&str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    let words: Vec<&str> = text.split(' ').filter(is_word).collect();
    words.len() > 1 || words.iter().any(|word| is_vietnamese(word))
}

/// The name of the row that begins with a text: `name(arguments) =`.
fn row_name(code: &str) -> Option<&str> {
    let code = code.trim().strip_suffix('=')?.trim();
    let start = code.rfind([';', '{', '}', ',']).map_or(0, |at| at + 1);
    let start = code[..code.find('(').unwrap_or(code.len())]
        .rfind([';', '{', '}', ','])
        .map_or(start.min(code.len()), |at| at + 1);
    let name = code[start..].trim();
    name.chars().all(|letter| letter.is_alphanumeric() || "_(), ".contains(letter)).then_some(name)
}

/// The texts of a file in groups: those of one row stand together, with its name if it has one.
fn groups(source: &str) -> Vec<(String, Vec<String>)> {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    let mut between = String::new();
    for token in tokens(source) {
        match token {
            Token::Code(code) => between = code,
            Token::Text(text) => {
                let goes_on = matches!(between.trim(), "/" | "," | "") && !groups.is_empty();
                match groups.last_mut() {
                    Some((_, texts)) if goes_on => texts.push(text),
                    _ => groups.push((row_name(&between).unwrap_or_default().to_owned(), vec![text])),
                }
            }
        }
    }
    groups.retain(|(_, texts)| texts.iter().any(|text| is_words(text)));
    groups
}

/// The files of the source by their path from the root, with what they hold.
fn files() -> Vec<(String, String)> {
    let root = super::root();
    let paths = crate::layout::sources(&root.join("src"));
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
    paths.iter().map(|path| (name(path), std::fs::read_to_string(path).unwrap())).collect()
}

/// Whether a file is a table of a decision: its words stand in the forms, in the crosswalk and beside the citations.
fn is_table(name: &str) -> bool {
    name.starts_with("src/decisions/")
}

fn page() -> String {
    let mut page = String::new();
    for (name, source) in files().iter().filter(|(name, _)| !is_table(name)) {
        let groups = groups(source);
        if groups.is_empty() {
            continue;
        }
        let _ = write!(page, "\n# {name}\n\n");
        for (row, texts) in groups {
            let texts: Vec<String> = texts.iter().map(|text| format!("«{text}»")).collect();
            let row = if row.is_empty() { row } else { format!("{row} = ") };
            let _ = writeln!(page, "{row}{}", texts.join(" / "));
        }
    }
    page
}

#[test]
fn every_sentence_is_the_signed_one() {
    super::hold(FILE, &page());
}

/// Rewrites what the test above compares with. Read every changed line first, in both languages.
#[test]
#[ignore = "rewrites the signed sentences from the source; read every changed line first"]
fn rewrite_the_signed_sentences() {
    super::rewrite(FILE, &page());
}

#[test]
fn every_text_of_the_source_stands_in_a_signed_file() {
    let mut signed = String::new();
    let mut folders = vec![super::root().join("tests/golden")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "txt")
                || path.parent().is_some_and(|folder| folder.ends_with("forms"))
            {
                signed.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    // As it is written in a form, whatever is escaped there.
    let signed =
        signed.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    let signed = signed.replace('\\', "");
    let (mut seen, mut missing) = (0, Vec::new());
    for (name, source) in files() {
        // What a constant refuses is said to those who build the library, not to its users.
        let said = |texts: &[String]| !is_table(&name) || texts.iter().any(|text| is_vietnamese(text));
        for (_, texts) in groups(&source).into_iter().filter(|(_, texts)| said(texts)) {
            for text in texts.iter().filter(|text| is_words(text)) {
                seen += 1;
                if !signed.contains(text.as_str()) {
                    missing.push(format!("{name}: {text}"));
                }
            }
        }
    }
    assert!(seen > 3_000, "{seen} texts are read");
    assert!(missing.is_empty(), "{} texts in no signed file:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn texts_are_read_as_the_compiler_reads_them() {
    let source = "// \"no\"\n#[doc(alias = \"không\")]\nconst A: char = '\"';\nrow(one, two) = \"mức {one}\" /\n    \"level \\\"{two}\\\"\";\n\
        fn f<'a>(x: &'a str) { Text::new(\"vàng\", \"of gold\"); only(\"a few words\"); }\nOther = \"code\", \"tên\" / \"name\";";
    let said: Vec<String> =
        groups(source).into_iter().map(|(row, texts)| format!("{row}|{}", texts.join("|"))).collect();
    assert_eq!(
        said,
        ["row(one, two)|mức {one}|level \"{two}\"", "|vàng|of gold", "|a few words", "Other|code|tên|name"]
    );
}
