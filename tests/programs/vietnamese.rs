//! With `--lang vi` no program says an English word, whatever is wrong with its input.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use crate::{printed, run};

/// Words of English reasons, of the readers of JSON and tables and of the system too, that no Vietnamese sentence holds.
const ENGLISH: [&str; 66] = [
    "the",
    "is",
    "are",
    "was",
    "of",
    "not",
    "must",
    "for",
    "and",
    "or",
    "with",
    "its",
    "it",
    "this",
    "that",
    "there",
    "than",
    "from",
    "expected",
    "expecting",
    "missing",
    "unknown",
    "invalid",
    "duplicate",
    "unexpected",
    "field",
    "line",
    "column",
    "value",
    "found",
    "at",
    "error",
    "number",
    "integer",
    "floating",
    "string",
    "map",
    "sequence",
    "boolean",
    "struct",
    "variant",
    "out",
    "range",
    "trailing",
    "characters",
    "character",
    "end",
    "while",
    "parsing",
    "eof",
    "object",
    "record",
    "lengths",
    "unequal",
    "length",
    "cannot",
    "read",
    "such",
    "directory",
    "permission",
    "denied",
    "os",
    "given",
    "allowed",
    "needed",
    "written",
];

/// The words of a text that stand neither in quotes nor in a code: names of fields and codes are as the wire has them.
fn english(text: &str) -> Vec<String> {
    let outside_quotes: String = text.split('"').step_by(2).collect::<Vec<_>>().join(" ");
    let outside_codes: String = outside_quotes
        .split('[')
        .map(|part| {
            part.split_once(']').map_or(part, |(code, rest)| if code.contains(' ') { part } else { rest })
        })
        .collect();
    let words = outside_codes.split(|letter: char| !letter.is_alphanumeric() && !"._/-".contains(letter));
    let words = words.map(|word| word.trim_matches(['.', '-', '/']).to_lowercase());
    words.filter(|word| ENGLISH.contains(&word.as_str())).collect()
}

#[test]
fn the_words_are_found_where_they_are() {
    assert_eq!(
        english("missing field `id` at line 1 column 20"),
        ["missing", "field", "at", "line", "column"]
    );
    assert_eq!(english("expected value"), ["expected", "value"]);
    assert_eq!(english("trường \"the field\": thiếu [missing_field]; certified_in"), Vec::<String>::new());
}

/// Every text under `message`.
fn messages(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| match value {
            Value::String(text) if name == "message" => found.push(text.clone()),
            value => messages(value, found),
        }),
        Value::Array(values) => values.iter().for_each(|value| messages(value, found)),
        _ => {}
    }
}

/// Runs a program in Vietnamese, and hands over what it says.
fn says_no_english(program: &str, args: &[&str], input: &[u8]) -> usize {
    let text = run(program, &[&["--lang", "vi"], args].concat(), input);
    let report = printed(&text).to_owned() + std::str::from_utf8(&text.stderr).unwrap();
    // An address of the press is none of the program's words.
    let own = report.lines().filter(|line| !line.contains("https://"));
    for line in own {
        assert_eq!(english(line), Vec::<String>::new(), "{program} {args:?}: {line}");
    }
    let json = run(program, &[&["--json", "--lang", "vi"], args].concat(), input);
    let mut told = Vec::new();
    for line in printed(&json).lines() {
        messages(&serde_json::from_str(line).unwrap(), &mut told);
    }
    for message in &told {
        assert_eq!(english(message), Vec::<String>::new(), "{program} {args:?}: {message}");
    }
    let errors = std::str::from_utf8(&json.stderr).unwrap();
    assert_eq!(english(errors), Vec::<String>::new(), "{program} {args:?}: {errors}");
    told.len()
}

/// Every document that is one with something of it replaced, left out, added or given twice.
fn spoiled(whole: &Value) -> Vec<String> {
    let others = [
        json!(null),
        json!(true),
        json!(7),
        json!(-1),
        json!(0.5),
        json!("x"),
        json!([]),
        json!({}),
        json!([7]),
    ];
    let mut all = Vec::new();
    let mut paths = vec![String::new()];
    while let Some(path) = paths.pop() {
        let with = |other: Value| {
            let mut spoiled = whole.clone();
            *spoiled.pointer_mut(&path).unwrap() = other;
            spoiled.to_string()
        };
        all.extend(others.iter().cloned().map(with));
        match whole.pointer(&path).unwrap() {
            Value::Object(members) => {
                for (name, value) in members {
                    let (mut without, mut twice) =
                        (members.clone(), Value::Object(members.clone()).to_string());
                    without.remove(name);
                    all.push(with(without.into()));
                    twice.insert_str(1, &format!("{}:{value},", json!(name)));
                    let mark = "a mark that stands nowhere else";
                    all.push(with(json!(mark)).replace(&json!(mark).to_string(), &twice));
                    paths.push(format!("{path}/{}", name.replace('~', "~0").replace('/', "~1")));
                }
                let mut more = members.clone();
                more.insert("xyz".to_owned(), json!(1));
                all.push(with(more.into()));
            }
            // One of several like values stands for all.
            Value::Array(values) if !values.is_empty() => paths.push(format!("{path}/0")),
            _ => {}
        }
    }
    all
}

/// A line cut off at each of its characters, and with each replaced by one that is none of JSON's.
fn damaged(line: &str) -> Vec<String> {
    let places: Vec<usize> = line.char_indices().map(|(place, _)| place).step_by(3).collect();
    let cut = places.iter().map(|place| line[..*place].to_owned());
    let replaced = places.iter().map(|place| format!("{}#{}", &line[..*place], &line[place + 1..]));
    let halves = places.iter().map(|place| format!("{}\\ud800{}", &line[..*place], &line[*place..]));
    let plain = places.iter().all(|place| line.is_char_boundary(place + 1));
    cut.chain(replaced.filter(|_| plain)).chain(halves).collect()
}

fn data(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data").join(name)).unwrap()
}

#[test]
fn no_program_says_an_english_word_of_a_bad_line() {
    for (program, file) in [
        ("rate", "assessments.jsonl"),
        ("plan_upgrade", "upgrades.jsonl"),
        ("certificate", "certificates.jsonl"),
        ("places", "places.jsonl"),
    ] {
        let lines = data(file);
        let mut input = Vec::new();
        for line in lines.lines().take(4) {
            let mut whole: Value = serde_json::from_str(line).unwrap();
            // A note is in the words of whoever wrote it.
            let members = whole.as_object_mut().unwrap();
            members.remove("note");
            if let Some(product) = members.get_mut("product").and_then(Value::as_object_mut) {
                product.remove("note");
            }
            let short: String = line.chars().filter(char::is_ascii).take(200).collect();
            for bad in spoiled(&whole).into_iter().chain(damaged(&short)) {
                input.extend_from_slice(bad.as_bytes());
                input.push(b'\n');
            }
        }
        input.extend_from_slice(b"\xff\xfe\n[1\n{}\n7\n\"\xc3\"\n");
        assert!(says_no_english(program, &[], &input) > 100, "{program}");
    }
}

#[test]
fn the_report_on_a_registry_has_no_english_word_in_its_reasons() {
    let all = data("portfolio.jsonl");
    let good = all.lines().next().unwrap();
    let year = json!({"name": "n", "note": "x", "product": {
        "id": "s1", "producer": {"id": "HTX A", "kind": "enterprise", "size": "small", "representative": {"woman": true}},
        "group": "Gia vị", "province": "Đắk Nông", "commune": "24611", "ratings": [
            {"kind": "first", "star": 3, "rated_on": "2023-02-24", "provincial": false, "certificate": {"star": 3,
                "issued_on": "2023-02-24", "valid_from": "2023-02-25", "edition": "decision_148", "authority": "district",
                "revocation": {"day": "2024-01-01", "cause": null}, "rerating_filed_on": null, "rerating_decided_on": null}},
            {"kind": "upgrade", "star": 4, "rated_on": "2024", "certified_in": 2024, "revocation": {"day": "2025-12-01"},
                "printed_through": "2027-01-01"}]}});
    let first: Value = serde_json::from_str(good).unwrap();
    let mut bad = spoiled(&first);
    bad.extend(spoiled(&year));
    bad.extend(damaged(&good.chars().filter(char::is_ascii).collect::<String>()));
    // A contradiction, a repeat, and a second day.
    bad.push(good.to_owned());
    bad.push(good.replace("2026-08-05", "2026-08-06").replace("Lâm Đồng", "Hà Nội"));
    bad.push(good.replace("\"star\": 3", "\"star\": 4"));
    let mut input = (good.to_owned() + "\n" + &bad.join("\n")).into_bytes();
    input.extend_from_slice(b"\n\xff\xfe\n");
    let told = says_no_english("programme", &["--on", "2026-11-01"], &input);
    assert!(told > 300, "{told}");
}

#[test]
fn the_report_on_a_table_has_no_english_word_in_its_reasons() {
    let columns = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/registry-columns.json");
    let args = ["--on", "2026-11-01", "--columns", columns, "--dates", "dd/mm/yyyy"];
    let table = include_bytes!("../../examples/data/registry.csv");
    let mut more = table.to_vec();
    more.extend_from_slice("\nx1;\"mở\n".as_bytes());
    assert!(says_no_english("programme", &args, &more) > 200);
    // What keeps a table from being read at all.
    let text = String::from_utf8_lossy(table);
    let sixteen: Vec<u8> = text.encode_utf16().skip(1).flat_map(u16::to_le_bytes).collect();
    let heading = text.lines().next().unwrap();
    for input in [
        sixteen.as_slice(),
        b"PK\x03\x04",
        b"\xff\xfe\0\0",
        b"\0\0\0",
        b"",
        b"a;b\n",
        b"\xff;\n",
        b"\"a;b\n1;2\n",
        format!("{heading};MST\n").as_bytes(),
        heading.as_bytes(),
    ] {
        says_no_english("programme", &args, input);
    }
}

#[test]
fn no_program_says_an_english_word_of_what_it_is_told_to_do() {
    let folder = std::env::temp_dir().join(format!("ocop-vietnamese-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, text: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let is_folder = folder.to_str().unwrap().to_owned();
    for program in ["rate", "plan_upgrade", "certificate", "places"] {
        for args in [vec!["--no-such"], vec!["no-such-file"], vec![&is_folder]] {
            says_no_english(program, &args, b"");
        }
    }
    for args in [&["2026/99"][..], &["x"], &["--no-such"], &["--format", "x", "2026/13"], &["--format"], &[]]
    {
        let output = run("print_form", &[&["--lang", "vi"], args].concat(), b"");
        let said = std::str::from_utf8(&output.stderr).unwrap();
        assert_eq!((output.status.code(), english(said)), (Some(2), Vec::new()), "{args:?}: {said}");
    }
    let on = ["--on", "2026-11-01"];
    for args in [
        vec!["no-such-file"],
        vec![&is_folder],
        vec!["--svg", &is_folder],
        vec!["--columns", "no-such-file"],
        vec!["--columns", &is_folder],
        vec!["--since", "x"],
        vec!["--expiring", "x"],
        vec!["--merged", "x"],
        vec!["--merged", "x,y"],
        vec!["--dates", "x"],
        vec!["--dates"],
    ] {
        says_no_english("programme", &[&on[..], &args].concat(), data("portfolio.jsonl").as_bytes());
    }
    let columns: BTreeSet<String> = [
        ("half", b"{\"id\": ".as_slice()),
        ("none", b"x"),
        ("list", b"[]"),
        ("number", b"{\"id\": 1}"),
        ("unknown", b"{\"idd\": \"x\"}"),
        ("twice", b"{\"id\": \"x\", \"id\": \"y\"}"),
        ("less", b"{\"id\": \"x\"}"),
        ("bytes", b"{\"id\": \"\xff\"}"),
    ]
    .into_iter()
    .map(|(name, text)| file(name, text))
    .collect();
    for path in &columns {
        let args = [&on[..], &["--columns", path]].concat();
        let output = run("programme", &[&["--lang", "vi"], &args[..]].concat(), b"");
        let said = std::str::from_utf8(&output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.lines().next().unwrap().ends_with(']'), "a code: {said}");
        says_no_english("programme", &args, b"");
    }
    std::fs::remove_dir_all(folder).unwrap();
}
