//! What a refusal tells of each thing that is wrong, and what an answer keeps.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use ocop::place::{AnyProvince, Era};
use ocop::wire::{CertificateRequest, ForecastAnswer, ForecastRequest, Id, RateRequest, Refusal};
use ocop::{Lang, Problem, Province, Say as _, Star};
use serde_json::{Value, json};

use super::request;

fn refusal(line: &str) -> Refusal {
    RateRequest::read(line).and_then(RateRequest::rate).expect_err(line)
}

#[test]
fn twenty_faults_are_told_and_those_beyond_are_counted() {
    for (wrong, kept, more) in [(19, 19, 0), (20, 20, 0), (21, 20, 1), (25, 20, 5)] {
        let levels: Vec<String> = (0..wrong).map(|number| format!("\"x{number}\": 1")).collect();
        let line = request(&[("sheets", &format!("[{{\"levels\": {{{}}}}}]", levels.join(", ")))]);
        let refusal = refusal(&line);
        assert_eq!((refusal.faults().len(), refusal.more()), (kept, more), "{wrong} unknown criteria");
    }
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

#[test]
fn what_a_certificate_request_notes_is_handed_back_in_either_language() {
    let ask = |note: Value| {
        let line = json!({
            "id": "c1", "regulation": 2023, "star": 3, "issued_on": "2024-02-29", "on": "2026-12-01", "note": note,
        });
        CertificateRequest::read(&line.to_string()).and_then(CertificateRequest::answer).unwrap()
    };
    let both = ask(json!({ "vi": "bản sao", "en": "a copy" }));
    assert_eq!([Lang::Vi, Lang::En].map(|lang| both.note(lang)), [Some("bản sao"), Some("a copy")]);
    assert_eq!(ask(Value::Null).note(Lang::En), None);
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

fn hash_of(id: &Id) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn an_id_is_its_text_or_its_number() {
    let (text, number) = (Id::from("bưởi"), Id::from(7));
    assert_eq!((text.text().as_deref(), text.json()), (Some("bưởi"), "\"bưởi\""));
    assert_eq!((number.text(), number.json()), (None, "7"));
    assert_eq!((text.to_string().as_str(), number.to_string().as_str()), ("bưởi", "7"));
    assert_eq!((format!("{text:?}").as_str(), format!("{number:?}").as_str()), ("Id(\"bưởi\")", "Id(7)"));
    assert!(text != number && text == Id::from("bưởi"));
    assert_ne!(hash_of(&text), hash_of(&number));
    assert_eq!(hash_of(&text), hash_of(&Id::from("bưởi")));
}

#[test]
fn a_refusal_is_made_of_problems_and_tells_the_first_one_s_details() {
    let none: [&dyn Problem; 0] = [];
    assert_eq!(Refusal::of_all(none), None);
    let star = "four stars".parse::<Star>().unwrap_err();
    let day = ocop::date::parse("2026-02-30").unwrap_err();
    let both = Refusal::of_all([&star as &dyn Problem, &day]).unwrap().with_id("p1");
    assert_eq!(both.id(), Some(&Id::from("p1")));
    assert_eq!((both.code(), both.details()), (star.code(), star.details()));
    assert_eq!((both.faults().len(), both.more()), (2, 0));
    assert_eq!(both.to_string(), format!("{star}; {day}"));
    assert_eq!(Refusal::of(&day).to_string(), day.to_string());
}

#[test]
fn what_is_cut_off_is_counted_and_what_is_not_is_no_field() {
    let told = |refusal: &Refusal| serde_json::to_value(refusal).unwrap()["error"].clone();
    let code = |era| AnyProvince::from_code(era, "00").unwrap_err();
    // 63 provinces were, 34 are; fifty values are told.
    let former = told(&Refusal::of(&code(Era::Former)));
    assert_eq!(former["allowed"].as_array().map(Vec::len), Some(50));
    assert_eq!(former["more_allowed"], 13);
    let current = told(&Refusal::of(&code(Era::Current)));
    assert_eq!(current["allowed"].as_array().map(Vec::len), Some(34));
    assert_eq!((current.get("more_allowed"), current.get("more")), (None, None));
    // What nothing is allowed for has no list.
    assert_eq!(told(&refusal("{")).get("allowed"), None);

    let levels: Vec<String> = (0..25).map(|number| format!("\"x{number}\": 1")).collect();
    let many = request(&[("sheets", &format!("[{{\"levels\": {{{}}}}}]", levels.join(", ")))]);
    let many = refusal(&many);
    assert_eq!(told(&many)["more"], 5);
    assert!(many.to_string().contains("; and 5 more"), "{many}");
}

fn rated(fields: &[(&str, &str)]) -> ocop::wire::RateAnswer {
    let line = request(fields);
    RateRequest::read(&line).and_then(RateRequest::rate).unwrap_or_else(|refusal| panic!("{line}: {refusal}"))
}

#[test]
fn a_product_is_handed_back_in_its_words() {
    let product = r#"{"name": "Chè", "producer": "HTX", "place": "Tuyên Quang", "note": {"vi": "thử", "en": "a trial"}}"#;
    let answer = rated(&[("product", product)]);
    let told = answer.product().unwrap();
    assert_eq!((told.name(), told.producer(), told.place()), ("Chè", Some("HTX"), Some("Tuyên Quang")));
    assert_eq!([Lang::Vi, Lang::En].map(|lang| told.note(lang)), [Some("thử"), Some("a trial")]);
    let answer = rated(&[("product", r#"{"name": "Chè", "note": "thử"}"#)]);
    let told = answer.product().unwrap();
    assert_eq!((told.producer(), told.place()), (None, None));
    assert_eq!([Lang::Vi, Lang::En].map(|lang| told.note(lang)), [Some("thử"); 2]);
    let answer = rated(&[("product", r#""Chè""#)]);
    assert_eq!(answer.product().map(|told| (told.name(), told.note(Lang::Vi))), Some(("Chè", None)));
}

#[test]
fn a_blank_sheet_of_a_panel_is_noted_with_its_member_and_a_draft_is_not() {
    let sheets = r#"[{"levels": {"1.1": 1}}, {"levels": {}, "member": "Mai"}, {"levels": {}}]"#;
    let answer = rated(&[("sheets", sheets)]);
    let blank: Vec<_> = answer.blank_sheets().iter().map(|blank| (blank.sheet(), blank.member())).collect();
    assert_eq!(blank, [(2, Some("Mai")), (3, None)]);
    for blank in answer.blank_sheets() {
        let said = [Lang::Vi, Lang::En].map(|lang| blank.text(lang).to_string());
        assert!(said.iter().all(|said| said.contains(&blank.sheet().to_string())), "{said:?}");
    }
    let written = serde_json::to_value(&answer).unwrap();
    assert_eq!((written["notes"].as_array().map(Vec::len), written.get("more_notes")), (Some(2), None));
    assert!(rated(&[("sheets", r#"[{"levels": {}}]"#)]).blank_sheets().is_empty());

    let many = format!(r#"[{{"levels": {{"1.1": 1}}}}{}]"#, r#", {"levels": {}}"#.repeat(25));
    let many = rated(&[("sheets", &many)]);
    assert_eq!(
        (many.blank_sheets().len(), &serde_json::to_value(&many).unwrap()["more_notes"]),
        (20, &json!(5))
    );
}

#[test]
fn declared_grounds_are_handed_back() {
    let answer = rated(&[("grounds", r#"[{"kind": "stopped", "criterion": null}]"#)]);
    assert_eq!(answer.grounds(), [ocop::Ground::of_dossier(ocop::GroundKind::Stopped)]);
}

/// Whether unmet minima go with how the council sees to minima is told beside whatever else is wrong.
#[test]
fn unmet_minima_are_asked_of_a_council_that_declares_them_and_of_no_other() {
    let codes = |fields: &[(&str, &str)]| -> Vec<&'static str> {
        refusal(&request(fields)).faults().iter().map(ocop::Problem::code).collect()
    };
    let wrong = ("sheets", r#"[{"levels": {"1.1": 99}}]"#);
    let [level] = codes(&[wrong])[..] else { panic!("one fault") };
    let (declared, unmet) = (("minima", r#""declared""#), ("unmet", "[]"));
    let [needed] = codes(&[declared])[..] else { panic!("one fault") };
    let [not_asked] = codes(&[unmet])[..] else { panic!("one fault") };
    assert!(needed != not_asked && needed != level);
    let all = |fields: &[(&str, &str)], also: &str| {
        let found = codes(fields);
        assert!(found.len() == 2 && found.contains(&level) && found.contains(&also), "{found:?}");
    };
    all(&[declared, wrong], needed);
    all(&[unmet, wrong], not_asked);
    assert_eq!(codes(&[declared, unmet, wrong]), [level]);
    // Of what cannot be read nothing follows.
    let unknown = ("minima", r#""by and large""#);
    assert_eq!(codes(&[unknown, unmet]).len(), 1);
    assert_eq!(codes(&[declared, ("unmet", "7")]).len(), 1);
}
