//! Requests about certificates as lines of JSON.

use ocop::certificate::Status;
use ocop::wire::{CertificateRequest, Refusal};
use ocop::{Authority, Lang, Problem as _, Say as _};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::any_model;
use crate::term::CALENDAR;

/// A request that is answered, to be changed where a test needs it.
fn request() -> Value {
    json!({
        "id": "c1", "regulation": 2023, "star": 3, "issued_on": "2024-02-29", "on": "2026-12-01",
        "valid_from": null, "revoked_on": null, "rerating_filed_on": null, "rerating_decided_on": null
    })
}

fn with(field: &str, value: impl Into<Value>) -> Value {
    let mut request = request();
    request[field] = value.into();
    request
}

fn ask(line: &str) -> Result<Value, Refusal> {
    let answer = CertificateRequest::read(line)?.answer()?;
    Ok(serde_json::to_value(&answer).unwrap())
}

fn answer(request: &Value) -> Result<Value, Refusal> {
    ask(&request.to_string()).inspect_err(|refusal| {
        let told = serde_json::to_value(refusal).unwrap();
        assert_eq!(told["id"], request["id"], "{request}");
    })
}

/// What is wrong with a line.
fn refusal(line: &str) -> Refusal {
    ask(line).expect_err(line)
}

fn codes(refusal: &Refusal) -> Vec<&'static str> {
    refusal.faults().iter().map(|fault| fault.code()).collect()
}

/// The request is refused with the code alone, and the message says all that the parts say.
fn refused(request: &Value, code: &str, parts: &[&str]) {
    let refusal = answer(request).expect_err(&request.to_string());
    let message = refusal.to_string();
    assert_eq!(codes(&refusal), [code], "{request}: {message}");
    for part in parts {
        assert!(message.contains(part), "{request}: {message} does not say {part}");
    }
    assert_ne!(refusal.text(Lang::Vi).to_string(), message);
}

#[test]
fn the_example_of_the_contract_is_answered_to_the_letter() {
    let line = r#"{"id": "c1", "regulation": 2023, "star": 3, "issued_on": "2024-02-29", "on": "2026-12-01", "valid_from": null, "revoked_on": null, "rerating_filed_on": null, "rerating_decided_on": null}"#;
    let answer = CertificateRequest::read(line).unwrap().answer().unwrap();
    assert_eq!(
        serde_json::to_string(&answer).unwrap(),
        r#"{"id":"c1","valid_through":"2027-02-28","status":"valid","authority":"district","refile_from":"2026-09-01","refile_until":"2026-10-31","refile":"closed","upgrade":"open"}"#
    );
}

#[test]
fn what_may_be_null_may_be_left_out() {
    let mut short = request();
    let fields = short.as_object_mut().unwrap();
    for field in ["valid_from", "revoked_on", "rerating_filed_on", "rerating_decided_on"] {
        fields.remove(field);
    }
    assert_eq!(answer(&short), answer(&request()));
    for field in ["authority", "note"] {
        assert_eq!(answer(&with(field, Value::Null)), answer(&request()), "{field}");
    }
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
            (2023, 4, "2023-08-01", "2026-06-15", "", ""),
            ("valid", "province", "2026-02-02", "2026-04-03", "late", "open"),
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
    for given in [0, 6, 256 + 3, u64::MAX] {
        refused(&with("star", given), "unknown_star", &["field star", &given.to_string()]);
    }
    for (given, shown) in [
        (json!(-3), "-3"),
        (json!("3"), "\"3\""),
        (json!(2.5), "2.5"),
        (json!(true), "true"),
        (json!([3]), "[…]"),
        (json!({"star": 3}), "{…}"),
        (Value::Null, "null"),
    ] {
        refused(&with("star", given), "invalid_field", &["field star", shown, "from 1 to 5"]);
    }
    for star in [1, 2] {
        refused(&with("star", star), "not_certified", &[&format!("{star} star"), "3, 4 and 5 stars"]);
    }
    for star in [3, 4, 5] {
        assert!(answer(&with("star", star)).is_ok());
    }
}

#[test]
fn a_regulation_is_the_year_of_one() {
    for year in [0_u64, 2018, 2020, 2022, 2024, 2025, 2027, 65_535, 65_536 + 2023, u64::MAX] {
        let shown = year.to_string();
        let parts = ["field regulation", shown.as_str(), "2019", "2023", "2026"];
        refused(&with("regulation", year), "unknown_regulation", &parts);
    }
    for given in [json!("2023"), json!(2023.5), json!(-2023), json!(null), json!([2023]), json!(false)] {
        refused(&with("regulation", given), "invalid_field", &["field regulation", "2019, 2023 or 2026"]);
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
    ];
    let no_text = [
        (json!(20_260_522), "20260522"),
        (json!(2026.5), "2026.5"),
        (json!(true), "true"),
        (json!(["2026-05-22"]), "[…]"),
        (json!({"day": "2026-05-22"}), "{…}"),
    ];
    let fields = ["issued_on", "on", "valid_from", "revoked_on", "rerating_filed_on", "rerating_decided_on"];
    for field in fields {
        let named = format!("field {field}:");
        for day in &wrong {
            refused(
                &with(field, day.clone()),
                "invalid_date",
                &[&named, day.as_str().unwrap(), "YYYY-MM-DD"],
            );
        }
        for (day, shown) in &no_text {
            refused(&with(field, day.clone()), "invalid_field", &[&named, shown, "YYYY-MM-DD"]);
        }
    }
    for field in ["issued_on", "on"] {
        refused(&with(field, Value::Null), "invalid_field", &[&format!("field {field}:"), "null"]);
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
        (2023, "2023-02-23", "from 2023-02-24"),
        (2026, "2026-05-21", "from 2026-05-22"),
    ] {
        refused(&issued(regulation, day), "other_regulation", &[day, allowed]);
    }
    // Reading 13: the transition's last day is for the rating, not for the decision that follows it.
    for (regulation, day) in [
        (2019, "2019-08-21"),
        (2019, "2026-07-22"),
        (2023, "2023-02-24"),
        (2023, "2026-07-21"),
        (2023, "2026-07-22"),
        (2026, "2026-05-22"),
    ] {
        assert!(answer(&issued(regulation, day)).is_ok(), "{regulation} {day}");
    }
    refused(&issued(2026, "9997-01-01"), "out_of_calendar", &["9997-01-01", "9999"]);
    // To ask about a day before the issue is no error.
    assert_eq!(answer(&with("on", "0001-01-01")).unwrap()["status"], "not_yet");
    assert_eq!(answer(&with("on", "9999-12-31")).unwrap()["status"], "expired");
}

#[test]
fn unknown_missing_and_repeated_fields_are_refused() {
    for field in ["stars", "Star", "tier", "valid_through", ""] {
        refused(&with(field, 3), "unknown_field", &[field, "issued_on"]);
    }
    for field in ["regulation", "star", "issued_on", "on"] {
        let mut short = request();
        short.as_object_mut().unwrap().remove(field);
        refused(&short, "missing_field", &[&format!("field {field} ")]);
    }
    let line = with("id", "x").to_string().replace(r#""id":"x""#, r#""note":"no id""#);
    assert_eq!((codes(&refusal(&line)), refusal(&line).id()), (vec!["missing_field"], None));
    let line = request().to_string().replace(r#""star":3"#, r#""star":3,"star":4"#);
    assert_eq!(codes(&refusal(&line)), ["repeated_field"]);
    for line in ["[]", "3", "null", "\"c1\""] {
        assert_eq!(codes(&refusal(line)), ["not_an_object"], "{line}");
    }
    for line in ["", "{", "c1", "{}}", r#"{"id": 1,}"#] {
        assert_eq!(codes(&refusal(line)), ["not_json"], "{line}");
    }
}

#[test]
fn everything_wrong_with_a_request_is_told_at_once_and_in_both_languages() {
    let line = r#"{"id": 7, "regulation": 2020, "star": 9, "issued_on": "2024-02-30", "on": 1, "stars": 3}"#;
    let refusal = refusal(line);
    let expected = ["unknown_field", "unknown_regulation", "unknown_star", "invalid_date", "invalid_field"];
    assert_eq!(codes(&refusal), expected);
    for lang in [Lang::En, Lang::Vi] {
        let told = serde_json::to_value(refusal.clone().with_lang(lang)).unwrap();
        assert_eq!((&told["id"], &told["error"]["code"]), (&json!(7), &json!("unknown_field")));
        let errors = told["error"]["errors"].as_array().unwrap();
        let fields: Vec<&Value> = errors.iter().map(|error| &error["field"]).collect();
        assert_eq!(json!(fields), json!(["stars", "regulation", "star", "issued_on", "on"]));
        for (error, fault) in errors.iter().zip(refusal.faults()) {
            assert_eq!(error["message"], fault.text(lang).to_string());
        }
    }
    // What happened later is told of each day by itself.
    let mut request = request();
    request["authority"] = "centre".into();
    request["valid_from"] = "2026-01-01".into();
    request["revoked_on"] = "2024-01-01".into();
    request["rerating_filed_on"] = "2024-01-02".into();
    let refusal = self::refusal(&request.to_string());
    assert_eq!(codes(&refusal), ["wrong_authority", "first_day_too_far", "before_issue"]);
    request["valid_from"] = Value::Null;
    let refusal = self::refusal(&request.to_string());
    assert_eq!(codes(&refusal), ["wrong_authority", "before_issue", "before_issue"]);
}

#[test]
fn a_term_counts_from_the_day_that_the_decision_names() {
    let dated = |day: &str| answer(&with("valid_from", day));
    assert_eq!(dated("2024-01-15").unwrap()["valid_through"], "2027-01-15");
    // 366 days either way, and no more.
    for (day, last) in [("2023-02-28", "2026-02-28"), ("2025-03-01", "2028-03-01")] {
        assert_eq!(dated(day).unwrap()["valid_through"], last);
    }
    for day in ["2023-02-27", "2025-03-02"] {
        refused(&with("valid_from", day), "first_day_too_far", &[day, "366 days", "2024-02-29"]);
    }
    let mut request = with("valid_from", "2024-01-15");
    request["on"] = "2024-01-14".into();
    assert_eq!(answer(&request).unwrap()["status"], "not_yet");
    request["on"] = "2024-01-15".into();
    assert_eq!(answer(&request).unwrap()["status"], "valid");
}

#[test]
fn a_result_ends_the_extension_and_neither_comes_after_its_time() {
    let mut request = json!({
        "id": 1, "regulation": 2023, "star": 4, "issued_on": "2023-08-01", "on": "2026-11-23",
        "rerating_filed_on": "2026-06-15", "rerating_decided_on": null,
    });
    let pending = answer(&request).unwrap();
    assert_eq!(
        (&pending["status"], &pending["extended_through"]),
        (&json!("extended"), &json!("2027-01-28"))
    );
    request["rerating_decided_on"] = "2026-10-20".into();
    let decided = answer(&request).unwrap();
    assert_eq!((&decided["status"], &decided["extended_through"]), (&json!("expired"), &json!("2026-10-20")));
    request["rerating_decided_on"] = "2026-06-14".into();
    refused(&request, "decided_before_filing", &["2026-06-14", "2026-06-15"]);
    request["rerating_filed_on"] = Value::Null;
    refused(&request, "decided_without_filing", &["2026-06-14"]);
    request["rerating_decided_on"] = Value::Null;
    request["rerating_filed_on"] = "2026-08-02".into();
    refused(&request, "filed_after_expiry", &["2026-08-02", "2026-08-01", "first time again"]);
    // A filing that is refused brings no second error about its result.
    request["rerating_decided_on"] = "2026-08-01".into();
    refused(&request, "filed_after_expiry", &[]);
}

#[test]
fn the_five_days_without_districts_are_named_and_another_authority_is_refused() {
    let mut request = with("issued_on", "2025-07-03");
    for authority in ["district", "province"] {
        request["authority"] = authority.into();
        let answer = answer(&request).unwrap();
        assert_eq!(answer["authority"], authority);
        assert_eq!(answer["gaps"][0]["code"], "five_days_without_district");
        assert!(!answer["gaps"][0]["text"]["vi"].as_str().unwrap().is_empty());
    }
    request["authority"] = "centre".into();
    refused(&request, "wrong_authority", &["2025-07-03", "district or province"]);
    request["authority"] = "commune".into();
    assert_eq!(codes(&refusal(&request.to_string())), ["unknown_authority"]);
}

#[test]
fn an_explained_answer_ends_in_the_standing_as_it_is_stored() {
    let line = request().to_string();
    let answer = CertificateRequest::read(&line).unwrap().answer().unwrap();
    let plain = serde_json::to_value(&answer).unwrap();
    let mut explained = serde_json::to_value(answer.clone().explained()).unwrap();
    let standing = explained.as_object_mut().unwrap().remove("standing").unwrap();
    assert_eq!(explained, plain);
    let read: ocop::certificate::CertificateStanding = serde_json::from_value(standing).unwrap();
    assert_eq!(&read, answer.standing());
    assert!(!read.basis().is_empty());
}

proptest! {
    #[test]
    fn the_wire_says_what_the_library_says(model in any_model(), offset in 0_usize..1_400) {
        let day = |place: usize| CALENDAR.date(place).to_string();
        let on = model.from - 5 + offset;
        let regulation = if model.issued >= CALENDAR.place("2026-05-22") {
            2026
        } else if model.issued >= CALENDAR.place("2023-02-24") {
            2023
        } else {
            2019
        };
        let mut given = answer(&json!({
            "id": "m", "regulation": regulation, "star": model.star.number(), "issued_on": day(model.issued),
            "on": day(on), "valid_from": day(model.from), "revoked_on": model.revoked.map(day),
            "rerating_filed_on": model.refiled.map(day), "rerating_decided_on": model.decided.map(day),
        })).unwrap();
        let fields = given.as_object_mut().unwrap();
        prop_assert_eq!(fields.remove("extended_through"), model.extended().map(|place| json!(day(place))));
        // It has tests of its own.
        fields.remove("rerating_rate_by");
        let no_district = CALENDAR.between("2025-07-01", "2025-07-05").contains(&model.issued);
        let of_a_district = no_district && model.authority() == Authority::District;
        // 148 says nothing of revocation.
        let under_148 = CALENDAR.between("2023-02-24", "2026-05-21");
        let revoked = model.status(on) == Status::Revoked && model.revoked.is_some_and(|place| under_148.contains(&place));
        let gaps = [(of_a_district, "five_days_without_district"), (revoked, "revocation_under_148")];
        let gaps: Vec<&str> = gaps.into_iter().filter(|(is, _)| *is).map(|(_, code)| code).collect();
        let told = fields.remove("gaps").unwrap_or_else(|| json!([]));
        let told: Vec<&str> = told.as_array().unwrap().iter().map(|gap| gap["code"].as_str().unwrap()).collect();
        prop_assert_eq!(told, gaps);
        let window = on >= CALENDAR.place("2026-05-22");
        let upgrade = model.status(on) == Status::Valid && model.star.number() < 5;
        prop_assert_eq!(given, json!({
            "id": "m",
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
    fn no_value_of_any_field_is_met_with_a_panic(
        field in proptest::sample::select(vec![
            "id", "regulation", "star", "issued_on", "on", "authority", "valid_from", "revoked_on",
            "rerating_filed_on", "rerating_decided_on", "note",
        ]),
        text in "[-0-9T:+ ]{0,12}|\\PC{0,8}", number in any::<i64>(), kind in 0..3,
    ) {
        let value = match kind {
            0 => json!(text),
            1 => json!(number),
            _ => json!([text, number]),
        };
        if let Err(refusal) = ask(&with(field, value).to_string()) {
            prop_assert!(!refusal.code().is_empty() && !refusal.to_string().is_empty());
        }
    }
}
