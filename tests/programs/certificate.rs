//! `certificate`: certificates and days in, where they stand out.

use ocop::wire::CertificateRequest;
use serde_json::{Value, json};

use crate::{lines, printed, refuses_unusable_arguments, run};

const DATA: &str = "examples/data/certificates.jsonl";

/// A request that is answered.
fn request() -> Value {
    json!({ "id": "c1", "regulation": 2023, "star": 3, "issued_on": "2024-02-29", "on": "2026-12-01" })
}

fn with(field: &str, value: impl Into<Value>) -> Value {
    let mut request = request();
    request[field] = value.into();
    request
}

#[test]
fn the_example_of_the_contract_is_answered_to_the_letter() {
    let line = r#"{"id": "c1", "regulation": 2023, "star": 3, "issued_on": "2024-02-29", "on": "2026-12-01", "valid_from": null, "revoked_on": null, "rerating_filed_on": null, "rerating_decided_on": null}"#;
    let output = run("certificate", &["--json"], line.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        printed(&output),
        concat!(
            r#"{"id":"c1","valid_through":"2027-02-28","status":"valid","authority":"district","#,
            r#""refile_from":"2026-09-01","refile_until":"2026-10-31","refile":"closed","upgrade":"open"}"#,
            "\n"
        )
    );
}

#[test]
fn every_line_is_answered_in_order_whatever_went_wrong_with_others() {
    let number = with("id", 17).to_string();
    let input: [&[u8]; 12] = [
        number.as_bytes(),
        b"",
        &with("star", 2).to_string().into_bytes(),
        b"  \t",
        &with("stars", 3).to_string().into_bytes(),
        b"{",
        b"{\"id\": \"\xff\"}",
        b"nonsense",
        &with("id", json!(["c1"])).to_string().into_bytes(),
        &with("regulation", 2020).to_string().into_bytes(),
        br#"{"id": "x"}"#,
        number.as_bytes(),
    ];
    let (answers, status) = lines("certificate", &[], &input.join(&b'\n'));
    assert_eq!(status, 1);
    let codes = answers.iter().map(|answer| answer["error"]["code"].as_str().unwrap_or(""));
    let expected = [
        "",
        "not_certified",
        "unknown_field",
        "not_json",
        "not_utf8",
        "not_json",
        "invalid_field",
        "unknown_regulation",
        "missing_field",
        "",
    ];
    assert_eq!(codes.collect::<Vec<_>>(), expected);
    let ids: Vec<_> = answers.iter().map(|answer| answer["id"].clone()).collect();
    assert_eq!(json!(ids), json!([17, "c1", "c1", null, null, null, null, "c1", "x", 17]));
    assert_eq!(answers[0], answers[9]);
    for answer in &answers[1..9] {
        assert!(!answer["error"]["message"].as_str().unwrap().is_empty());
        assert_eq!(answer.as_object().unwrap().len(), 2, "{answer}");
    }
    // All that the line lacks is told, the day asked and the star alike.
    assert_eq!(answers[8]["error"]["errors"].as_array().unwrap().len(), 4);
    assert_eq!(lines("certificate", &[], format!("{number}\r\n\r\n{number}\r\n").as_bytes()).1, 0);
    assert_eq!(lines("certificate", &[], format!("\u{feff}{number}").as_bytes()).1, 0);
    assert_eq!(lines("certificate", &[], b""), (vec![], 0));
}

#[test]
fn errors_are_told_in_the_language_asked() {
    let line = with("star", 2).to_string();
    for (lang, words) in [("en", "certificates are for 3, 4 and 5 stars"), ("vi", "dành cho 3, 4 và 5 sao")]
    {
        let (answers, status) = lines("certificate", &["--lang", lang], line.as_bytes());
        assert_eq!(status, 1);
        assert!(answers[0]["error"]["message"].as_str().unwrap().contains(words), "{answers:?}");
        let output = run("certificate", &["--lang", lang], line.as_bytes());
        assert_eq!(output.status.code(), Some(1));
        assert!(printed(&output).contains("c1\n") && printed(&output).contains(words), "{output:?}");
    }
}

#[test]
fn its_data_file_is_answered_for_programs_and_for_people() {
    let (answers, status) = lines("certificate", &[DATA], b"");
    assert_eq!(status, 0);
    let requests = std::fs::read_to_string(format!("{}/{DATA}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let expected = requests.lines().map(|line| {
        let answer = CertificateRequest::read(line).unwrap().answer().unwrap();
        serde_json::to_value(&answer).unwrap()
    });
    assert_eq!(answers, expected.collect::<Vec<_>>());
    let of = |id: &str| answers.iter().find(|answer| answer["id"] == id).unwrap_or_else(|| panic!("no {id}"));
    let statuses = [
        ("tam-dao-yogurt-1048", "valid"),
        ("tam-dao-yogurt-1048-after", "expired"),
        ("extended", "extended"),
        ("rice-revoked", "revoked"),
        ("lam-dong-2026", "valid"),
    ];
    for (id, status) in statuses {
        assert_eq!(of(id)["status"], status, "{id}");
    }
    // For people, in both languages: every id and its status in words.
    for (lang, words) in [
        ("en", ["valid", "expired", "extended", "revoked", "2027-01-28"]),
        ("vi", ["còn hiệu lực", "hết hạn", "được kéo dài", "bị thu hồi", "28/01/2027"]),
    ] {
        let output = run("certificate", &["--lang", lang, DATA], b"");
        assert_eq!(output.status.code(), Some(0));
        for (id, _) in statuses {
            assert!(printed(&output).contains(id), "{id}");
        }
        for word in words {
            assert!(printed(&output).contains(word), "{word}: {}", printed(&output));
        }
    }
}

#[test]
fn what_an_answer_rests_on_comes_when_asked_for() {
    let (answers, _) = lines("certificate", &["--explain"], request().to_string().as_bytes());
    let standing: ocop::certificate::CertificateStanding =
        serde_json::from_value(answers[0]["standing"].clone()).unwrap();
    assert!(!standing.basis().is_empty());
}

#[test]
fn it_says_how_it_is_used() {
    refuses_unusable_arguments("certificate");
}
