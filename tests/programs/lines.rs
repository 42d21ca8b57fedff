//! Every program that reads lines answers each of them, whatever is wrong with the others.

use serde_json::Value;

use crate::{printed, run};

/// A program, and a file of good lines for it.
const PROGRAMS: &[(&str, &str)] = &[
    ("rate", "examples/data/assessments.jsonl"),
    ("plan_upgrade", "examples/data/upgrades.jsonl"),
    ("certificate", "examples/data/certificates.jsonl"),
    ("forecast", "examples/data/forecasts.jsonl"),
    ("places", "examples/data/places.jsonl"),
    ("agreement", "examples/data/assessments.jsonl"),
    ("claims", "examples/data/claims.jsonl"),
    ("programme", "examples/data/portfolio.jsonl"),
];

/// Lines that nobody can answer, and the code of each where it has one in all programs.
fn bad() -> Vec<(&'static str, Vec<u8>, Option<&'static str>)> {
    vec![
        ("no UTF-8", b"{\"id\": \"\xff\"}".to_vec(), Some("not_utf8")),
        ("half a letter", b"\"\xc3\"".to_vec(), Some("not_utf8")),
        ("a nought", b"{\"id\": 1\0}".to_vec(), None),
        ("a return within a text", b"{\"id\": \"a\rb\"}".to_vec(), None),
        ("a mark of byte order within", b"\xef\xbb\xbf{\"id\": 1}".to_vec(), None),
        ("a long text", [b"\"".as_slice(), &vec![b'a'; 1_000_000], b"\""].concat(), None),
        ("a long text without its end", [b"\"".as_slice(), &vec![b'a'; 1_000_000]].concat(), None),
        ("many digits", vec![b'9'; 1_000_000], None),
        ("lists in lists", vec![b'['; 1_000_000], None),
        ("half an object", b"{\"id\": 1, ".to_vec(), None),
        ("an empty object", b"{}".to_vec(), None),
        ("two objects", b"{} {}".to_vec(), None),
    ]
}

/// The good lines of a file.
fn good(file: &str) -> Vec<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join(file)).unwrap();
    text.lines().filter(|line| !line.trim().is_empty()).take(12).map(str::to_owned).collect()
}

/// The lines with a bad one between any two of them, a mark of byte order before and no end behind.
fn between(good: &[String], bad: &[Vec<u8>], end: &str) -> Vec<u8> {
    let mut input = b"\xef\xbb\xbf".to_vec();
    for (place, line) in good.iter().enumerate() {
        input.extend_from_slice(line.as_bytes());
        for bad in bad.iter().skip(place).step_by(good.len()) {
            input.extend_from_slice(end.as_bytes());
            input.extend_from_slice(bad);
        }
        if place + 1 < good.len() {
            // A line with nothing on it is none.
            input.extend_from_slice(format!("{end} {end}").as_bytes());
        }
    }
    input
}

/// Whether an answer is a refusal.
fn is_refusal(line: &Value) -> bool {
    line.get("error").is_some()
}

#[test]
fn each_good_line_is_answered_as_if_it_stood_alone() {
    let bad = bad();
    let texts: Vec<Vec<u8>> = bad.iter().map(|(_, line, _)| line.clone()).collect();
    for (program, file) in PROGRAMS.iter().filter(|(program, _)| *program != "programme") {
        let good = good(file);
        let alone = run(program, &["--json"], good.join("\n").as_bytes());
        assert_eq!(alone.status.code(), Some(0), "{program}");
        for end in ["\n", "\r\n"] {
            let mixed = run(program, &["--json"], &between(&good, &texts, end));
            assert_eq!(mixed.status.code(), Some(1), "{program}");
            let lines: Vec<&str> = printed(&mixed).lines().collect();
            let (refused, answered): (Vec<&str>, Vec<&str>) =
                lines.iter().partition(|line| is_refusal(&serde_json::from_str(line).unwrap()));
            assert_eq!(refused.len(), bad.len(), "{program}: every bad line is refused");
            assert_eq!(answered.join("\n"), printed(&alone).trim_end(), "{program}: the others are answered");
            let told = refused.iter().map(|line| serde_json::from_str::<Value>(line).unwrap());
            // They stand between the good ones in turn.
            let in_turn = (0..good.len()).flat_map(|place| bad.iter().skip(place).step_by(good.len()));
            for (told, (what, _, code)) in told.zip(in_turn) {
                let given = told["error"]["code"].as_str().unwrap();
                assert!(code.is_none_or(|code| code == given), "{program}, {what}: {given}");
                assert!(!told["error"]["message"].as_str().unwrap().is_empty(), "{program}, {what}");
                assert!(told.to_string().len() < 20_000, "{program}, {what}: a refusal is short");
            }
        }
    }
}

#[test]
fn text_for_people_has_every_line_too_in_both_languages() {
    let texts: Vec<Vec<u8>> = bad().into_iter().map(|(_, line, _)| line).collect();
    for (program, file) in PROGRAMS.iter().filter(|(program, _)| *program != "programme") {
        let good = good(file);
        for lang in ["vi", "en"] {
            let alone = run(program, &["--lang", lang], good.join("\n").as_bytes());
            let mixed = run(program, &["--lang", lang], &between(&good, &texts, "\n"));
            assert_eq!((alone.status.code(), mixed.status.code()), (Some(0), Some(1)), "{program}");
            let refused = printed(&mixed).matches("  ✗ ").count();
            assert!(refused >= texts.len(), "{program}: {refused} refusals");
            let mut rest = printed(&mixed);
            for part in printed(&alone).lines().filter(|line| !line.trim().is_empty()) {
                let place = rest.find(part).unwrap_or_else(|| panic!("{program}: no {part:?} in its place"));
                rest = &rest[place + part.len()..];
            }
        }
    }
}

#[test]
fn the_programme_counts_the_rows_that_can_be_read() {
    let bad = bad();
    let (program, file) = PROGRAMS[PROGRAMS.len() - 1];
    // What ends a line within a text makes two rows of it: here a return is an end of a line.
    let texts: Vec<Vec<u8>> = bad
        .iter()
        .filter(|(what, ..)| *what != "a return within a text")
        .map(|(_, line, _)| line.clone())
        .collect();
    let good = good(file);
    for end in ["\n", "\r\n", "\r"] {
        let output = run(program, &["--json", "--on", "2026-11-27"], &between(&good, &texts, end));
        assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
        let document: Value = serde_json::from_str(printed(&output)).unwrap();
        let rows = &document["rows"];
        assert_eq!(
            (&rows["accepted"], &rows["refused"]),
            (&good.len().into(), &texts.len().into()),
            "{end:?}: {rows}"
        );
    }
}

#[test]
fn a_nought_anywhere_spoils_its_line_alone() {
    for (program, file) in PROGRAMS {
        let good = good(file);
        let mut input = good[0].replace('{', "{\0").into_bytes();
        input.push(b'\n');
        input.extend_from_slice(good[1..].join("\n").as_bytes());
        let args: &[&str] =
            if *program == "programme" { &["--json", "--on", "2026-11-27"] } else { &["--json"] };
        let output = run(program, args, &input);
        assert_eq!(output.status.code(), Some(1), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        let alone = run(program, args, good[1..].join("\n").as_bytes());
        if *program == "programme" {
            let document: Value = serde_json::from_str(printed(&output)).unwrap();
            assert_eq!(document["rows"]["refused"], 1, "{program}");
        } else {
            let (first, rest) = printed(&output).split_once('\n').unwrap();
            assert!(is_refusal(&serde_json::from_str(first).unwrap()), "{program}");
            assert_eq!(rest, printed(&alone), "{program}");
        }
    }
}
