//! Where a line is wrong, and what a forecast is asked by.

use ocop::wire::{ForecastAnswer, ForecastRequest, Id, RateRequest, Refusal};
use ocop::{Problem, Province, Regime, Star};
use serde_json::{Value, json};

use super::request;
use crate::support::{best_sheet, good_sheet_of, set as set_of};

fn refusal(line: &str) -> Refusal {
    RateRequest::read(line).and_then(RateRequest::rate).expect_err(line)
}

#[test]
fn a_line_that_is_no_json_is_told_by_the_character_at_which_it_ends_to_be_some() {
    for (before, after) in [("{\"id\": ", "x}"), ("{\"id\": \"bưởi đỏ\", \"set\": ", "#}"), ("", "]")] {
        let line = format!("{before}{after}");
        let refusal = refusal(&line);
        let [fault] = refusal.faults() else { panic!("{refusal:?}") };
        let at = before.chars().count() + 1;
        assert_eq!(fault.code(), "not_json");
        assert_eq!(
            fault.to_string(),
            format!("the line is no JSON: it cannot be read on at character {at}"),
            "{line}"
        );
    }
    let refusal = refusal("{\"id\": \"bưởi\"");
    assert_eq!(refusal.faults()[0].to_string(), "the line is no JSON: it ends too early");
}

#[test]
fn an_entry_of_a_list_that_is_no_object_is_told_by_its_number() {
    let grounds = r#"[{"kind": "stopped", "criterion": null}, 1]"#;
    let refusal = refusal(&request(&[("grounds", grounds)]));
    let entries: Vec<_> = refusal.faults().iter().map(ocop::wire::Fault::entry).collect();
    assert_eq!(entries, [Some(2)], "{refusal}");
}

/// A forecast of a coffee with a level on one criterion.
fn forecast(fields: &Value) -> Result<ForecastAnswer, Refusal> {
    let mut line = json!({ "id": "p1", "set": 13, "levels": { "1.a": 1 } });
    for (name, value) in fields.as_object().unwrap() {
        line[name] = value.clone();
    }
    ForecastRequest::read(&line.to_string()).and_then(ForecastRequest::forecast)
}

#[test]
fn a_province_without_marks_is_found_by_its_whole_name_and_with_half_of_them_is_not() {
    let province = |text: &str| forecast(&json!({ "province": text })).map(|answer| answer.province());
    for text in ["Lâm Đồng", "Lam Dong", "68"] {
        assert_eq!(province(text).ok().flatten(), Some(Province::LamDong), "{text}");
    }
    let code = |text: &str| province(text).unwrap_err().faults()[0].code();
    // Some marks and not the others are those of another name.
    assert!(province("Lâm Đông").is_err());
    // Letters beside digits are no code of a province, nor is a text without either.
    let (no_code, no_name) = (code("00"), code("Lam"));
    assert_ne!(no_code, no_name);
    assert_eq!((code("68a"), code("?")), (no_name, no_name));
}

#[test]
fn a_forecast_keeps_the_product_and_is_read_by_what_its_parts_are_read_as() {
    let product = json!({ "name": "Cà phê chè", "producer": "HTX Bản Mây", "place": "Lâm Đồng" });
    let answer = forecast(&json!({ "product": product })).unwrap();
    assert_eq!(answer.product().map(|product| product.name()), Some("Cà phê chè"));
    assert_eq!(forecast(&json!({})).unwrap().product(), None);

    let written = serde_json::to_value(answer.explained()).unwrap();
    let read = |value: &Value| serde_json::from_str::<ForecastAnswer>(&value.to_string());
    read(&written).unwrap();
    // What stands there for readers is not compared.
    let mut other = written.clone();
    other["forecast"]["text"]["en"] = json!("in other words");
    read(&other).unwrap();
    let mut other = written;
    other["low"]["sum"] = json!(99);
    assert!(read(&other).is_err());
}

#[test]
fn a_forecast_is_read_with_the_proof_of_its_own_set_and_star() {
    let of = |number: u8, star: Star| {
        let set = set_of(Regime::Decision148, number);
        let sheet = if star == Star::Five { best_sheet(set) } else { good_sheet_of(set, 55, star) };
        let levels = serde_json::to_value(sheet).unwrap()["levels"].clone();
        let answer = forecast(&json!({ "set": number, "levels": levels })).unwrap().explained();
        serde_json::to_value(answer).unwrap()
    };
    let read = |value: &Value| serde_json::from_str::<ForecastAnswer>(&value.to_string());
    let (coffee, rice, three) = (of(13, Star::Five), of(14, Star::Five), of(13, Star::Three));
    for answer in [&coffee, &rice, &three] {
        read(answer).unwrap();
    }
    for other in [&rice, &three] {
        let mut changed = coffee.clone();
        for field in ["keep", "proof"] {
            changed[field] = other[field].clone();
        }
        assert!(read(&changed).is_err());
    }
}

#[test]
fn a_refusal_is_made_of_problems_and_tells_the_first_one_s_details() {
    let none: [&dyn Problem; 0] = [];
    assert_eq!(Refusal::of_all(none), None);
    let star = "four stars".parse::<Star>().unwrap_err();
    let day = ocop::date::parse("2026-02-30").unwrap_err();
    let problems: [&dyn Problem; 2] = [&star, &day];
    let both = Refusal::of_all(problems).unwrap().with_id("p1");
    assert_eq!(both.id(), Some(&Id::from("p1")));
    assert_eq!((both.code(), both.details()), (star.code(), star.details()));
    assert_eq!((both.faults().len(), both.more()), (2, 0));
    assert_eq!(both.to_string(), format!("{star}; {day}"));
    assert_eq!(Refusal::of(&day).to_string(), day.to_string());
}
