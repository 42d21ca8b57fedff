//! `agreement`: how far sheets agree, from the lines that `rate` reads.

use serde_json::{Value, json};

use crate::{lines, printed, run};

/// A line of a council's sheets, each with a level on two criteria.
fn line(id: &str, set: u8, sheets: &[(&str, u8, u8)]) -> String {
    let sheets = sheets.iter().map(
        |(member, origin, packaging)| json!({"member": member, "levels": {"1.1": origin, "2.2": packaging}}),
    );
    let line = json!({"id": id, "regulation": 2026, "set": set, "sheets": sheets.collect::<Vec<_>>()});
    format!("{line}\n")
}

/// A file with lines, in the directory that cargo has for the files of tests.
fn file(name: &str, lines: &str) -> String {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, lines).unwrap();
    file.to_string_lossy().into_owned()
}

#[test]
fn every_line_of_rate_is_answered_in_its_order() {
    let input =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/assessments.jsonl"))
            .unwrap();
    let (answers, status) = lines("agreement", &[], input.as_bytes());
    let ids: Vec<Value> =
        input.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].clone()).collect();
    assert_eq!(answers.iter().map(|answer| answer["id"].clone()).collect::<Vec<_>>(), ids);
    let refused = answers.iter().filter(|answer| !answer["error"].is_null()).count();
    assert_eq!(status, i32::from(refused > 0));
    for answer in &answers {
        if answer["error"].is_null() {
            // The stored form: it is read back, and what was edited would not be.
            let within: ocop::rating::Agreement =
                serde_json::from_value(answer["agreement"].clone()).unwrap();
            assert_eq!(answer["members"].as_array().unwrap().len(), within.sheets().len());
        } else {
            assert_eq!(answer["error"]["code"], "no_sheets_to_compare");
        }
    }
}

#[test]
fn a_split_is_told_with_the_members_in_either_language() {
    let input = line("p", 13, &[("An", 2, 3), ("Bình", 2, 2), ("Chi", 3, 3)]);
    let english = run("agreement", &[], input.as_bytes());
    let text = printed(&english);
    assert!(text.contains("sheets: 1 An, 2 Bình, 3 Chi"), "{text}");
    assert!(text.contains("1.1 Raw-material origin: level 2 (sheets 1, 2); level 3 (sheet 3)"), "{text}");
    assert!(text.contains("met on 2 of 3 sheets, the council counts it as met"), "{text}");
    let vietnamese = run("agreement", &["--lang", "vi"], input.as_bytes());
    let text = printed(&vietnamese);
    assert!(text.contains("mức 2 (phiếu 1, 2); mức 3 (phiếu 3)"), "{text}");
    assert!(text.contains("Không phiếu nào một mình làm đổi hạng"), "{text}");
}

#[test]
fn two_councils_and_a_reference_are_matched_by_id() {
    let province = line("p", 13, &[("An", 2, 3), ("Bình", 2, 3)])
        + &line("q", 13, &[("An", 1, 1)])
        + &line("r", 13, &[("An", 1, 1)]);
    let other =
        file("agreement-centre.jsonl", &(line("p", 13, &[("Chi", 3, 3)]) + &line("q", 11, &[("Chi", 1, 1)])));
    let (answers, status) = lines("agreement", &["--with", &other], province.as_bytes());
    assert_eq!((answers.len(), status), (3, 1));
    let between = &answers[0]["between"];
    assert_eq!(between["share"], json!({"agreed": 33, "of": 34}));
    assert_eq!((&between["whole"], &answers[0]["agreement"]), (&json!(false), &Value::Null));
    assert_eq!(answers[1]["error"]["code"], "councils_of_different_sets");
    assert_eq!(answers[2]["error"]["code"], "no_counterpart");
    let same = file("agreement-same.jsonl", &province);
    let (answers, status) = lines("agreement", &["--with", &same], province.as_bytes());
    assert_eq!(status, 0);
    assert!(answers.iter().all(|answer| answer["between"]["whole"] == true));

    let reference = file(
        "agreement-reference.jsonl",
        &(line("p", 13, &[("mẫu", 2, 2)]) + &line("q", 13, &[("a", 1, 1), ("b", 1, 1)])),
    );
    let (answers, status) = lines("agreement", &["--reference", &reference], province.as_bytes());
    assert_eq!((answers.len(), status), (3, 1));
    assert_eq!(answers[0]["reference"]["members"][1]["share"], json!({"agreed": 33, "of": 34}));
    assert_eq!(answers[1]["error"]["code"], "reference_of_several_sheets");
    let vietnamese = run("agreement", &["--lang", "vi", "--reference", &reference], province.as_bytes());
    let text = printed(&vietnamese);
    assert!(text.contains("phiếu mẫu phải là đúng một phiếu") && text.contains("So với phiếu mẫu"), "{text}");
}

#[test]
fn the_chart_is_one_svg_of_each_council() {
    let chart = file("agreement.svg", "");
    let input = line("p", 13, &[("An", 2, 3), ("Bình", 2, 1)]) + &line("q", 26, &[("An", 0, 0)]);
    let output = run("agreement", &["--lang", "vi", "--chart", &chart], input.as_bytes());
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let svg = std::fs::read_to_string(&chart).unwrap();
    assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"));
    for word in ["Tổng điểm từng phiếu", "Đóng gói, bao bì"] {
        assert!(svg.contains(word), "{word}");
    }
    // A cell for each level and for none, of two sets.
    let cells = svg.matches("<rect").count();
    assert!(cells > 250, "{cells}");
}

#[test]
fn arguments_are_unusable() {
    let all: [(&[&str], &str, &str); 4] = [
        (&["--explain"], "unknown option --explain", "không có tùy chọn --explain"),
        (&["--chart"], "no value for the option --chart", "thiếu giá trị của tùy chọn --chart"),
        (&["--with", "a", "--with", "b"], "given twice: --with", "được nêu hai lần: --with"),
        (&["no-such-file.jsonl"], "there is no file no-such-file.jsonl", "không có tệp no-such-file.jsonl"),
    ];
    for (arguments, english, vietnamese) in all {
        for (lang, told) in [("en", english), ("vi", vietnamese)] {
            let output = run("agreement", &[&["--lang", lang], arguments].concat(), b"");
            let said = std::str::from_utf8(&output.stderr).unwrap();
            assert_eq!((output.status.code(), printed(&output)), (Some(2), ""), "{arguments:?}");
            assert!(said.contains(told), "{arguments:?}: {said}");
        }
    }
    for (lang, usage) in [("vi", "cách dùng: agreement "), ("en", "usage: agreement ")] {
        let output = run("agreement", &["--lang", lang, "--help"], b"");
        assert_eq!(output.status.code(), Some(0));
        assert!(printed(&output).starts_with(usage), "{output:?}");
    }
    let output = run("agreement", &["--with", "a", "--reference", "b"], b"");
    assert_eq!((output.status.code(), printed(&output)), (Some(2), ""));
    let output = run("agreement", &["--with", "no-such-file.jsonl"], b"");
    assert_eq!((output.status.code(), printed(&output)), (Some(2), ""));
}
