//! What answers and refusals hand over, field by field.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use ocop::law::Act;
use ocop::wire::{CertificateRequest, Id, PlanRequest, RateAnswer, Refusal};
use ocop::{Allowed, Case, Ground, GroundKind, Lang, Problem, Say as _, Topic};

use super::*;

fn rated(line: &str) -> RateAnswer {
    RateRequest::read(line).unwrap().rate().unwrap()
}

/// The faults of a request, as they are written.
fn faults(line: &str) -> Vec<Value> {
    let refusal = RateRequest::read(line).and_then(RateRequest::rate).unwrap_err();
    serde_json::to_value(&refusal).unwrap()["error"]["errors"].as_array().unwrap().clone()
}

fn codes(line: &str) -> Vec<String> {
    faults(line).iter().map(|fault| fault["code"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_id_is_the_text_or_the_number_that_was_given() {
    let (text, number) = (Id::from("p 1"), Id::from(7));
    assert_eq!((text.text().as_deref(), number.text()), (Some("p 1"), None));
    assert_eq!((text.to_string().as_str(), number.to_string().as_str()), ("p 1", "7"));
    assert_eq!((format!("{text:?}"), format!("{number:?}")), (r#"Id("p 1")"#.into(), "Id(7)".into()));
    assert_eq!((&text, &number), (&Id::from("p 1"), &Id::from(7)));
    assert_ne!(Id::from("7"), number);
    let hash = |id: &Id| {
        let mut hasher = DefaultHasher::new();
        id.hash(&mut hasher);
        hasher.finish()
    };
    assert_eq!(hash(&text), hash(&Id::from("p 1")));
    assert_ne!(hash(&Id::from("7")), hash(&number));
}

#[test]
fn a_product_in_words_is_handed_over_as_it_was_told() {
    let told = r#"{"name": "Chè", "producer": "HTX A", "place": "Tân Cương", "note": {"vi": "ghi chú", "en": "a note"}}"#;
    let answer = rated(&request(&[("product", told)]));
    let product = answer.product().unwrap();
    assert_eq!(
        (product.name(), product.producer(), product.place()),
        ("Chè", Some("HTX A"), Some("Tân Cương"))
    );
    assert_eq!((product.note(Lang::Vi), product.note(Lang::En)), (Some("ghi chú"), Some("a note")));
    let answer = rated(&request(&[("product", r#"{"name": "Chè", "note": "ghi chú"}"#)]));
    let product = answer.product().unwrap();
    assert_eq!((product.producer(), product.place()), (None, None));
    assert_eq!((product.note(Lang::Vi), product.note(Lang::En)), (Some("ghi chú"), Some("ghi chú")));
    let answer = rated(&request(&[("product", r#""Chè""#)]));
    let product = answer.product().unwrap();
    assert_eq!((product.name(), product.note(Lang::Vi)), ("Chè", None));
    assert_eq!(rated(&request(&[])).product(), None);
}

#[test]
fn a_note_beside_a_certificate_is_handed_back() {
    let note = |told: &str| {
        let line = format!(
            r#"{{"id": 1, "regulation": 2023, "star": 3, "issued_on": "2024-02-29", "on": "2026-12-01"{told}}}"#
        );
        let answer = CertificateRequest::read(&line).unwrap().answer().unwrap();
        Lang::ALL.iter().map(|lang| answer.note(*lang).map(str::to_owned)).collect::<Vec<_>>()
    };
    let both = r#", "note": {"vi": "ghi chú", "en": "a note"}"#;
    let told = note(both);
    assert!(told.contains(&Some("ghi chú".into())) && told.contains(&Some("a note".into())), "{told:?}");
    assert_eq!(note(r#", "note": "ghi chú""#), [Some("ghi chú".to_owned()), Some("ghi chú".to_owned())]);
    assert_eq!(note(""), [None, None]);
}

#[test]
fn blank_sheets_of_a_council_are_told_up_to_twenty() {
    let answer = |blank: usize| {
        let mut sheets = vec![r#"{"levels": {"1.1": 1}}"#.to_owned()];
        sheets.extend((1..=blank).map(|number| format!(r#"{{"member": "An {number}", "levels": {{}}}}"#)));
        rated(&request(&[("sheets", &format!("[{}]", sheets.join(", ")))]))
    };
    for blank in [0, 1, 20, 23] {
        let answer = answer(blank);
        let told: Vec<_> = answer.blank_sheets().iter().map(|one| (one.sheet(), one.member())).collect();
        assert_eq!(told.len(), blank.min(20));
        for ((sheet, member), place) in told.iter().zip(2..) {
            assert_eq!((*sheet, *member), (place, Some(format!("An {}", place - 1).as_str())));
        }
        let written = serde_json::to_value(&answer).unwrap();
        let notes = written.get("notes").map_or(0, |notes| notes.as_array().unwrap().len());
        assert_eq!(notes, blank.min(20));
        assert_eq!(written.get("more_notes"), (blank > 20).then(|| json!(blank - 20)).as_ref());
    }
    let said = answer(1).blank_sheets()[0].text(Lang::En).to_string();
    assert!(said.starts_with("Sheet 2 (An 1) chooses no level at all"), "{said}");
    let nameless = rated(&request(&[("sheets", r#"[{"levels": {}}, {"levels": {"1.1": 1}}]"#)]));
    assert_eq!(nameless.blank_sheets()[0].member(), None);
    let said = nameless.blank_sheets()[0].text(Lang::Vi).to_string();
    assert!(said.starts_with("Phiếu 1 không chọn mức nào"), "{said}");
    // One sheet is a draft.
    assert!(rated(&request(&[("sheets", r#"[{"levels": {}}]"#)])).blank_sheets().is_empty());
}

#[test]
fn declared_grounds_are_handed_over_in_the_order_given() {
    let grounds = r#"[{"kind": "stopped", "criterion": null}, {"kind": "eliminated", "criterion": null}]"#;
    let answer = rated(&request(&[("grounds", grounds)]));
    let of = [GroundKind::Stopped, GroundKind::Eliminated].map(Ground::of_dossier);
    assert_eq!(answer.grounds(), of);
}

#[test]
fn a_refusal_tells_twenty_problems_and_counts_the_others() {
    assert_eq!(Refusal::of_all([]), None);
    let error = Act::from_code("x").unwrap_err();
    let error: &dyn Problem = &error;
    let of = |problems: usize| Refusal::of_all(std::iter::repeat_n(error, problems)).unwrap().with_id(7);
    for problems in [1, 20, 21, 25] {
        let refusal = of(problems);
        assert_eq!(refusal.id(), Some(&Id::from(7)));
        let more = problems.saturating_sub(20);
        assert_eq!((refusal.faults().len(), refusal.more()), (problems.min(20), more));
        assert_eq!(refusal.details(), refusal.faults()[0].details());
        assert_eq!(refusal.details().given.as_deref(), Some("x"));
        let said = refusal.to_string();
        assert_eq!(said.ends_with(&format!("; and {more} more errors")), more > 0, "{said}");
        let written = serde_json::to_value(&refusal).unwrap();
        assert_eq!((&written["id"], &written["error"]["code"]), (&json!(7), &json!("unknown_act")));
        assert_eq!(written["error"].get("more"), (more > 0).then(|| json!(more)).as_ref());
    }
}

#[test]
fn a_fault_tells_fifty_allowed_values_and_counts_the_others() {
    let written = |error: &dyn Problem| serde_json::to_value(Refusal::of(error)).unwrap()["error"].clone();
    let few = written(&Case::from_code("c").unwrap_err());
    assert_eq!((&few["allowed"], few.get("more_allowed")), (&json!(["a", "b"]), None));
    let error = Topic::from_code("x").unwrap_err();
    let Allowed::OneOf(all) = error.details().allowed else { panic!("{error}") };
    assert!(all.len() > 50);
    let many = written(&error);
    assert_eq!((&many["allowed"], &many["more_allowed"]), (&json!(all[..50]), &json!(all.len() - 50)));
}

#[test]
fn a_wrong_field_tells_what_is_allowed_where_that_is_a_list_or_a_range() {
    let told = |name: &str, value: &str| faults(&request(&[(name, value)]))[0].clone();
    for (name, value, allowed) in [
        ("quorum", "0", json!({"from": "1", "to": "65535"})),
        ("alone", r#""yes""#, json!(["true", "false"])),
        ("minima", r#""half""#, json!(["majority", "unanimous", "mean", "declared"])),
        ("minima", "5", json!(["majority", "unanimous", "mean", "declared"])),
    ] {
        let fault = told(name, value);
        assert_eq!((&fault["field"], &fault["allowed"]), (&json!(name), &allowed), "{fault}");
    }
    let fault = told("sheets", "1");
    assert_eq!((&fault["field"], fault.get("allowed")), (&json!("sheets"), None), "{fault}");
}

#[test]
fn minima_are_told_with_whatever_else_is_wrong() {
    let wrong = ("sheets", r#"[{"levels": {"1.1": 9}}]"#);
    let with = |fields: &[(&str, &str)]| codes(&request(&[&[wrong], fields].concat()));
    assert_eq!(with(&[("minima", r#""declared""#)]), ["unmet_needed", "unknown_level"]);
    assert_eq!(with(&[("unmet", "[]")]), ["unmet_not_asked", "unknown_level"]);
    // Of a policy that cannot be read nothing follows.
    let unread = with(&[("minima", r#""half""#), ("unmet", "[]")]);
    assert_eq!((unread.len(), unread.contains(&"unmet_not_asked".to_owned())), (2, false), "{unread:?}");
    // Attestation is asked for in the same way.
    let attested = with(&[("attested", "5")]);
    assert_eq!(attested, ["attestation_not_asked", "unknown_level"]);
}

#[test]
fn of_more_than_a_hundred_sheets_that_are_too_many_or_too_few_the_number_is_told_alone() {
    let of = |sheets: usize| {
        let sheets = vec![r#"{"levels": {"1.1": 9}}"#; sheets].join(", ");
        codes(&request(&[("sheets", &format!("[{sheets}]")), ("quorum", "200")]))
    };
    assert_eq!(of(101), ["council_size"]);
    assert_eq!(of(150), ["council_size"]);
    assert_eq!(of(100)[..2], ["council_size", "unknown_level"]);
}

#[test]
fn a_council_that_cannot_be_read_has_no_size_that_could_be_wrong() {
    let of = |fields: &[(&str, &str)]| {
        codes(&request(
            &[
                &[("regulation", "2019"), ("set", "1"), ("attested", "4"), ("sheets", r#"[{"levels": {}}]"#)],
                fields,
            ]
            .concat(),
        ))
    };
    assert_eq!(of(&[]), ["council_size"]);
    assert_eq!(of(&[("tier", r#""village""#)]), ["unknown_authority"]);
    assert_eq!(of(&[("quorum", "0")]), ["invalid_field"]);
    assert_eq!(of(&[("alone", r#""yes""#)]), ["invalid_field"]);
}

#[test]
fn a_level_within_a_case_names_each_once() {
    let given = |level: &str| faults(&levels(&format!(r#"{{"1.1": {level}}}"#)))[0]["given"].clone();
    assert_eq!(given(r#"{"case": "a", "case": "b", "level": 1}"#), r#"{"case": …, "case": …}"#);
    assert_eq!(given(r#"{"case": "a", "level": 1, "level": 1}"#), r#"{"level": …, "level": …}"#);
    assert_eq!(given(r#"{"case": "a", "level": 1, "of": 1}"#), r#"{"of": …}"#);
    assert_eq!(given(r#"{"case": "a"}"#), r#"{"case": …}"#);
    assert_eq!(given(r#"{"level": 1}"#), r#"{"level": …}"#);
    assert_eq!(given("{}"), "{}");
}

/// Half of a pair of surrogates is JSON as it is written, and no text.
#[test]
fn a_name_that_is_no_text_is_told_wherever_it_stands() {
    let half = r#""\ud800": 1"#;
    let code = |line: &str| codes(line)[0].clone();
    for line in [
        levels(&format!("{{{half}}}")),
        request(&[("sheets", &format!("[{{{half}}}]"))]),
        request(&[("product", &format!("{{{half}}}"))]),
        request(&[("id", &format!(r#""p1", {half}"#))]),
    ] {
        assert_eq!(code(&line), "not_json", "{line}");
    }
    for fields in [format!(r#""costs": {{{half}}}"#), format!(r#""costs": {{"1.1": {{{half}}}}}"#)] {
        let line =
            format!(r#"{{"id": 1, "regulation": 2026, "set": 13, "levels": {{}}, "target": 3, {fields}}}"#);
        let refusal = PlanRequest::read(&line).and_then(PlanRequest::plan).unwrap_err();
        assert_eq!(refusal.code(), "not_json", "{refusal}");
    }
}

#[test]
fn an_explained_plan_has_the_plan_or_what_bars_it() {
    let with = |levels: &str, fixed: &str| {
        let line = format!(
            r#"{{"id": "p1", "regulation": 2026, "set": 13, "levels": {levels}, "target": 3, "fixed": {fixed}}}"#
        );
        let answer = PlanRequest::read(&line).unwrap().plan().unwrap();
        let plain = serde_json::to_value(&answer).unwrap();
        let explained = serde_json::to_value(answer.explained()).unwrap();
        let added = |key: &str| plain.get(key).is_none() && explained.get(key).is_some_and(Value::is_object);
        (plain["feasible"] == true, added("plan"), added("unreachable"))
    };
    assert_eq!(with(r#"{"1.1": 2}"#, "[]"), (true, true, false));
    // The packaging prints the minimum for three stars.
    assert_eq!(with(r#"{"2.2": 1}"#, r#"["2.2"]"#), (false, false, true));
}
