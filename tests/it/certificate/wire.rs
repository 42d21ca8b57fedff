//! Requests about certificates as lines of JSON, and the program that answers them.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use ocop::wire::{CertificateRequest, CertificateRequestError};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::any_model;
use crate::term::CALENDAR;

/// A request that is answered, to be changed where a test needs it.
fn request() -> Value {
    json!({
        "id": "c1", "regulation": 2023, "star": 3, "issued_on": "2024-02-29", "on": "2026-12-01",
        "revoked_on": null, "rerating_filed_on": null
    })
}

fn with(field: &str, value: impl Into<Value>) -> Value {
    let mut request = request();
    request[field] = value.into();
    request
}

fn answer(request: &Value) -> Result<Value, CertificateRequestError> {
    let line = request.to_string();
    let read: CertificateRequest<'_, Value> = serde_json::from_str(&line).unwrap();
    match read.answer() {
        Ok(answer) => Ok(serde_json::to_value(&answer).unwrap()),
        Err((id, error)) => {
            assert_eq!(id, request["id"]);
            Err(error)
        }
    }
}

/// The request is refused with the code, and the message says all that the parts say.
fn refused(request: &Value, code: &str, parts: &[&str]) {
    let error = answer(request).expect_err(&request.to_string());
    let message = error.to_string();
    assert_eq!(error.code(), code, "{request}: {message}");
    for part in parts {
        assert!(message.contains(part), "{request}: {message} does not say {part}");
    }
}

/// What a built example program prints, given arguments and input.
fn program(example: &str, args: &[&str], input: &str) -> Output {
    let tests = std::env::current_exe().unwrap();
    let built = tests.ancestors().nth(2).unwrap().join("examples");
    let path = built.join(format!("{example}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is not built: `cargo build --examples` builds it", path.display());
    let mut run = Command::new(path)
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments reads nothing, and may have ended by now.
    let _ = run.stdin.take().unwrap().write_all(input.as_bytes());
    run.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// The lines that `--json` prints, and the exit status.
fn lines(input: &str) -> (Vec<Value>, Option<i32>) {
    let output = program("certificate", &["--json"], input);
    let lines = text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap());
    (lines.collect(), output.status.code())
}

#[test]
fn the_example_of_the_contract_is_answered_to_the_letter() {
    let line = r#"{"id": "c1", "regulation": 2023, "star": 3, "issued_on": "2024-02-29", "on": "2026-12-01", "revoked_on": null, "rerating_filed_on": null}"#;
    let expected = json!({
        "id": "c1", "valid_through": "2027-02-28", "status": "valid", "authority": "district",
        "refile_from": "2026-09-01", "refile_until": "2026-10-31", "refile": "closed", "upgrade": "open"
    });
    assert_eq!(answer(&serde_json::from_str(line).unwrap()), Ok(expected.clone()));
    let request: CertificateRequest<'_, &str> = serde_json::from_str(line).unwrap();
    let printed = serde_json::to_string(&request.answer().unwrap()).unwrap();
    assert_eq!(
        printed,
        r#"{"id":"c1","valid_through":"2027-02-28","status":"valid","authority":"district","refile_from":"2026-09-01","refile_until":"2026-10-31","refile":"closed","upgrade":"open"}"#
    );
    assert_eq!(lines(line), (vec![expected], Some(0)));
}

#[test]
fn the_two_days_that_may_be_null_may_be_left_out() {
    let mut short = request();
    let fields = short.as_object_mut().unwrap();
    fields.remove("revoked_on");
    fields.remove("rerating_filed_on");
    assert_eq!(answer(&short), answer(&request()));
    assert_eq!(answer(&with("note", "for the reader")), answer(&request()));
}

#[test]
fn every_status_and_every_refiling_comes_out_under_its_code() {
    let table = [
        // regulation, star, issued, on, revoked, filed: status, authority, from, until, refile, upgrade
        ((2023, 3, "2024-02-29", "2024-02-28", "", ""), ("not_yet", "district", "", "", "early", "closed")),
        ((2023, 3, "2023-12-20", "2026-05-21", "", ""), ("valid", "district", "", "", "open", "open")),
        (
            (2023, 3, "2023-12-20", "2026-05-22", "", ""),
            ("valid", "district", "2026-06-23", "2026-08-22", "early", "open"),
        ),
        (
            (2023, 5, "2023-12-20", "2026-06-23", "", ""),
            ("valid", "centre", "2026-06-23", "2026-08-22", "open", "closed"),
        ),
        (
            (2023, 4, "2023-12-20", "2026-08-23", "", ""),
            ("valid", "province", "2026-06-23", "2026-08-22", "closed", "open"),
        ),
        ((2019, 3, "2019-12-31", "2023-01-01", "", ""), ("expired", "province", "", "", "none", "closed")),
        (
            (2019, 3, "2021-03-01", "2021-11-18", "2021-11-18", ""),
            ("revoked", "province", "", "", "none", "closed"),
        ),
        (
            (2019, 3, "2021-03-01", "2021-11-17", "2021-11-18", ""),
            ("valid", "province", "", "", "open", "open"),
        ),
        (
            (2023, 4, "2023-08-01", "2026-11-23", "", "2026-06-15"),
            ("extended", "province", "2026-02-02", "2026-04-03", "closed", "closed"),
        ),
        (
            (2026, 3, "2026-08-05", "2026-11-23", "", ""),
            ("valid", "province", "2029-02-06", "2029-04-07", "early", "open"),
        ),
        ((2023, 3, "2025-07-05", "2026-01-01", "", ""), ("valid", "district", "", "", "open", "open")),
        ((2023, 3, "2025-07-06", "2026-01-01", "", ""), ("valid", "province", "", "", "open", "open")),
    ];
    let or_null = |day: &str| if day.is_empty() { Value::Null } else { day.into() };
    for (
        (regulation, star, issued_on, on, revoked_on, filed),
        (status, authority, from, until, refile, upgrade),
    ) in table
    {
        let request = json!({
            "id": 7, "regulation": regulation, "star": star, "issued_on": issued_on, "on": on,
            "revoked_on": or_null(revoked_on), "rerating_filed_on": or_null(filed)
        });
        let given = answer(&request).unwrap();
        assert_eq!(given["id"], 7);
        let expected = json!([status, authority, or_null(from), or_null(until), refile, upgrade]);
        let fields = ["status", "authority", "refile_from", "refile_until", "refile", "upgrade"];
        assert_eq!(json!(fields.map(|field| &given[field])), expected, "{request}");
    }
}

#[test]
fn a_star_is_a_whole_number_from_3_to_5() {
    for (given, shown) in [
        (json!(0), "0"),
        (json!(6), "6"),
        (json!(-3), "-3"),
        (json!(256 + 3), "259"),
        (json!(u64::MAX), "18446744073709551615"),
        (json!("3"), "\"3\""),
        (json!(2.5), "2.5"),
        (json!(true), "true"),
        (json!([3]), "a list"),
        (json!({"star": 3}), "an object"),
    ] {
        refused(&with("star", given), "invalid_field", &["field star", shown, "from 1 to 5"]);
    }
    refused(&with("star", Value::Null), "invalid_field", &["field star", "null", "given"]);
    for star in [1, 2] {
        refused(&with("star", star), "not_certified", &[&format!("{star} star"), "3, 4 and 5 stars"]);
    }
    for star in [3, 4, 5] {
        assert!(answer(&with("star", star)).is_ok());
    }
}

#[test]
fn a_regulation_is_the_year_of_one() {
    for year in [0, 2018, 2020, 2022, 2024, 2025, 2027, 65_535] {
        let shown = year.to_string();
        let parts = [shown.as_str(), "2019 (1048)", "2023 (148)", "2026 (26/2026)"];
        refused(&with("regulation", year), "unknown_regulation", &parts);
    }
    for given in [
        json!(65_536 + 2023),
        json!("2023"),
        json!(2023.5),
        json!(-2023),
        json!(null),
        json!([2023]),
        json!(false),
    ] {
        refused(
            &with("regulation", given),
            "invalid_field",
            &["field regulation", "2019 (1048), 2023 (148) or 2026 (26/2026)"],
        );
    }
}

#[test]
fn a_day_is_written_year_month_day() {
    let wrong = [
        json!("2026-5-22"),
        json!("2026-13-01"),
        json!("2026-00-10"),
        json!("2026-04-31"),
        json!("2026-04-00"),
        json!("2023-02-29"),
        json!("2100-02-29"),
        json!("22/05/2026"),
        json!("20260522"),
        json!("+2026-05-22"),
        json!("-2026-05-22"),
        json!(" 2026-05-22"),
        json!("2026-05-22 "),
        json!("2026-05-22T00:00:00Z"),
        json!("２０２６-05-22"),
        json!("12026-05-22"),
        json!("2026-05"),
        json!("today"),
        json!(""),
        json!(20_260_522),
        json!(2026.5),
        json!(true),
        json!(["2026-05-22"]),
        json!({"day": "2026-05-22"}),
    ];
    for field in ["issued_on", "on", "revoked_on", "rerating_filed_on"] {
        let named = format!("field {field}:");
        for day in &wrong {
            let shown = match day {
                Value::Array(_) => "a list".to_owned(),
                Value::Object(_) => "an object".to_owned(),
                day => day.to_string(),
            };
            refused(&with(field, day.clone()), "invalid_field", &[&named, &shown, "YYYY-MM-DD"]);
        }
    }
    for field in ["issued_on", "on"] {
        refused(&with(field, Value::Null), "invalid_field", &[&format!("field {field}:"), "null", "given"]);
    }
}

#[test]
fn a_day_before_the_issue_or_outside_the_regulation_is_refused() {
    for (field, what) in [("revoked_on", "revoked"), ("rerating_filed_on", "filed for re-rating")] {
        refused(&with(field, "2024-02-28"), "before_issue", &[what, "2024-02-28", "2024-02-29"]);
        assert!(answer(&with(field, "2024-02-29")).is_ok());
    }
    let issued = |regulation: u16, day: &str| {
        let mut request = with("regulation", regulation);
        request["issued_on"] = day.into();
        request
    };
    for (regulation, day, allowed) in [
        (2019, "2019-08-20", "from 2019-08-21"),
        (2019, "2026-07-22", "to 2026-07-21"),
        (2023, "2023-02-23", "from 2023-02-24"),
        (2023, "2026-07-22", "to 2026-07-21"),
        (2026, "2026-05-21", "from 2026-05-22"),
    ] {
        refused(&issued(regulation, day), "other_regulation", &[day, allowed]);
    }
    for (regulation, day) in
        [(2019, "2019-08-21"), (2023, "2023-02-24"), (2023, "2026-07-21"), (2026, "2026-05-22")]
    {
        assert!(answer(&issued(regulation, day)).is_ok(), "{regulation} {day}");
    }
    refused(&issued(2026, "9997-01-01"), "out_of_calendar", &["9997-01-01", "calendar"]);
    // To ask about a day before the issue is no error.
    assert_eq!(answer(&with("on", "0001-01-01")).unwrap()["status"], "not_yet");
    assert_eq!(answer(&with("on", "9999-12-31")).unwrap()["status"], "expired");
}

#[test]
fn unknown_missing_and_repeated_fields_are_refused() {
    let read = |line: &str| {
        serde_json::from_str::<CertificateRequest<'_, Value>>(line).map(|_| ()).unwrap_err().to_string()
    };
    for field in ["stars", "Star", "tier", "valid_through", ""] {
        let message = read(&with(field, 3).to_string());
        assert!(
            message.contains(&format!("unknown field `{field}`")) && message.contains("`issued_on`"),
            "{message}"
        );
    }
    for field in ["id", "regulation", "star", "issued_on", "on"] {
        let mut short = request();
        short.as_object_mut().unwrap().remove(field);
        let message = read(&short.to_string());
        assert!(message.contains(&format!("missing field `{field}`")), "{message}");
    }
    let message = read(r#"{"id": 1, "star": 3, "star": 4}"#);
    assert!(message.contains("duplicate field `star`"), "{message}");
    for line in ["[]", "3", "null", "\"c1\""] {
        assert!(!read(line).is_empty());
    }
}

#[test]
fn the_program_answers_every_line_in_order_whatever_went_wrong_with_others() {
    let two_stars = with("star", 2).to_string();
    let unknown = with("stars", 3).to_string();
    let number = with("id", 17).to_string();
    let bad_id = with("id", json!(["c1"])).to_string();
    let year = with("regulation", 2020).to_string();
    let input = [
        &number,
        "",
        &two_stars,
        "  \t",
        &unknown,
        "{",
        "nonsense",
        &bad_id,
        &year,
        r#"{"id": "x"}"#,
        &number,
    ];
    let (answers, status) = lines(&input.join("\n"));
    assert_eq!(status, Some(1));
    let codes = answers.iter().map(|answer| answer["error"]["code"].as_str().unwrap_or(""));
    let expected = [
        "",
        "not_certified",
        "invalid_request",
        "not_json",
        "not_json",
        "invalid_field",
        "unknown_regulation",
        "invalid_request",
        "",
    ];
    assert_eq!(codes.collect::<Vec<_>>(), expected);
    let ids: Vec<_> = answers.iter().map(|answer| answer["id"].clone()).collect();
    assert_eq!(json!(ids), json!([17, "c1", "c1", null, null, null, "c1", "x", 17]));
    assert_eq!(answers[0], answers[8]);
    for answer in &answers[1..8] {
        assert!(!answer["error"]["message"].as_str().unwrap().is_empty());
        assert_eq!(answer.as_object().unwrap().len(), 2, "{answer}");
    }
    assert_eq!(lines(&format!("{number}\r\n\r\n{number}\r\n")).1, Some(0));
    assert_eq!(lines(""), (vec![], Some(0)));
}

#[test]
fn the_program_answers_its_data_file() {
    let file = "examples/data/certificates.jsonl";
    let output = program("certificate", &["--json", file], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let requests = std::fs::read_to_string(format!("{}/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let expected = requests.lines().map(|line| answer(&serde_json::from_str(line).unwrap()).unwrap());
    let answers = text(&output.stdout).lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let answers: Vec<_> = answers.collect();
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
        ("en", ["valid", "expired", "extended", "revoked"]),
        ("vi", ["còn hiệu lực", "hết hạn", "được kéo dài", "đã thu hồi"]),
    ] {
        let output = program("certificate", &["--lang", lang, file], "");
        assert_eq!(output.status.code(), Some(0));
        let printed = text(&output.stdout);
        for (id, _) in statuses {
            assert!(printed.contains(id), "{id}");
        }
        for word in words {
            assert!(printed.contains(word), "{word}");
        }
        assert!(printed.contains("2027-01-28"), "the end of the extension");
    }
}

#[test]
fn the_program_says_how_it_is_used() {
    for (args, status) in [
        (&["--help"][..], 0),
        (&["--jsonl"], 2),
        (&["--lang", "fr"], 2),
        (&["--lang"], 2),
        (&["--json", "no-such-file.jsonl"], 2),
    ] {
        let output = program("certificate", args, "");
        assert_eq!(output.status.code(), Some(status), "{args:?}");
        let said = [text(&output.stdout), text(&output.stderr)].concat();
        assert!(said.contains("usage: certificate") || said.contains("no-such-file.jsonl"), "{said}");
    }
    // An error is told to people too, with its code.
    let output = program("certificate", &[], &with("star", 2).to_string());
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains("\"c1\": ") && text(&output.stdout).contains("[not_certified]"));
}

#[test]
fn the_life_of_a_product_is_told_with_what_is_fact_and_what_is_not() {
    let output = program("life_of_a_product", &[], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let printed = text(&output.stdout);
    for part in [
        "3 stars in 2019 are a fact",
        "illustrative",
        "1048/QĐ-TTg",
        "2022-12-31  valid",
        "2023-01-01  expired",
        "148/QĐ-TTg",
        "by the district, valid through 2026-12-20",
        "2026-05-21  valid, re-rating open",
        "2026-05-22  valid, re-rating early",
        "2026-08-22  valid, re-rating open",
        "from 2026-06-23 to 2026-08-22: now closed",
        "26/2026/QĐ-TTg",
    ] {
        assert!(printed.contains(part), "{part} is missing in\n{printed}");
    }
}

proptest! {
    #[test]
    fn the_wire_says_what_the_library_says(model in any_model(), offset in 0_usize..1_400) {
        let day = |place: usize| CALENDAR.date(place).to_string();
        let on = model.issued - 5 + offset;
        let regulation = if model.issued >= CALENDAR.place("2026-05-22") {
            2026
        } else if model.issued >= CALENDAR.place("2023-02-24") {
            2023
        } else {
            2019
        };
        let given = answer(&json!({
            "id": null, "regulation": regulation, "star": model.star.number(), "issued_on": day(model.issued), "on": day(on),
            "revoked_on": model.revoked.map(day), "rerating_filed_on": model.refiled.map(day)
        })).unwrap();
        let window = on >= CALENDAR.place("2026-05-22");
        let upgrade = model.status(on) == ocop::certificate::Status::Valid && model.star.number() < 5;
        prop_assert_eq!(given, json!({
            "id": null,
            "valid_through": day(model.end),
            "status": model.status(on).code(),
            "authority": model.authority().code(),
            "refile_from": window.then(|| day(model.end - 180)),
            "refile_until": window.then(|| day(model.end - 120)),
            "refile": model.refiling(on).code(),
            "upgrade": if upgrade { "open" } else { "closed" },
        }));
    }

    #[test]
    fn no_value_of_any_field_is_met_with_a_panic(field in 0_usize..6, text in "[-0-9T:+ ]{0,12}|\\PC{0,8}", number in any::<i64>(), kind in 0..3) {
        let field = ["regulation", "star", "issued_on", "on", "revoked_on", "rerating_filed_on"][field];
        let value = match kind {
            0 => json!(text),
            1 => json!(number),
            _ => json!([text, number]),
        };
        if let Err(error) = answer(&with(field, value)) {
            prop_assert!(!error.code().is_empty() && !error.to_string().is_empty());
        }
    }
}
