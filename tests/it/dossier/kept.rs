//! Dossiers and what is said of them are kept and read back.

use ocop::dossier::{Document, DocumentCondition, Dossier, DossierList, MissingDocument, Sender};
use ocop::law::{Answer, DossierKind, ListedDocument};
use ocop::{Edition, Regime};
use proptest::prelude::*;
use serde_json::{Value, json};
use time::macros::date;
use time::{Date, Duration};

use super::{every_list, list};
use crate::round_trip::round_trip;

/// A dossier of any list with any of its documents, days, samples and conditions.
fn any_dossier() -> impl Strategy<Value = Dossier> {
    let row = (any::<bool>(), prop::option::of(-2_000_000_i64..2_900_000));
    (
        prop::sample::select(every_list()),
        prop::collection::vec(row, 19),
        any::<u16>(),
        any::<[Option<bool>; 2]>(),
    )
        .prop_map(|(list, rows, samples, conditions)| {
            let mut dossier = Dossier::empty(list);
            let first = date!(0001 - 01 - 01);
            for (listed, (there, day)) in list.documents().zip(rows) {
                match listed.document {
                    Document::Samples if there => dossier = dossier.with_samples(samples).unwrap(),
                    document if there && document != Document::Samples => {
                        let last_day: Option<Date> =
                            day.map(|days| first + Duration::days(days.rem_euclid(3_000_000)));
                        dossier = dossier.with_document(document, last_day).unwrap();
                    }
                    _ => {}
                }
            }
            for (condition, holds) in DocumentCondition::ALL.iter().zip(conditions) {
                if let Some(holds) = holds {
                    dossier = dossier.with_condition(*condition, holds);
                }
            }
            dossier
        })
}

proptest! {
    #[test]
    fn a_dossier_is_read_back_from_every_format(dossier in any_dossier()) {
        round_trip(&dossier);
        for missing in dossier.missing() {
            round_trip(&missing);
        }
        for held in dossier.documents() {
            round_trip(&held);
        }
    }
}

#[test]
fn lists_and_their_rows_are_read_back_from_every_format() {
    for list in every_list() {
        round_trip(&list);
        round_trip(&Answer::Says(list, list.citations().next().unwrap()));
        for row in list.documents() {
            round_trip(&row);
        }
    }
    let json = serde_json::to_value(list(Edition::Decision26, Sender::Commune, DossierKind::First)).unwrap();
    assert_eq!(
        json,
        json!({"edition": "26", "sender": "commune", "kind": "first", "group": {"classification": "148", "number": 1}})
    );
    let read = |change: &dyn Fn(&mut Value)| {
        let mut value = json.clone();
        change(&mut value);
        serde_json::from_value::<DossierList>(value).map_err(|error| error.to_string())
    };
    assert!(read(&|_| {}).is_ok());
    assert!(read(&|value| value["group"]["number"] = 7.into()).unwrap_err().contains("product group 7"));
    let other = read(&|value| value["group"]["classification"] = "1048".into()).unwrap_err();
    assert!(other.contains("26/2026"), "{other}");
    assert!(read(&|value| value["sender"] = "district".into()).unwrap_err().contains("district"));
    assert!(read(&|value| value["edition"] = "148-1489".into()).unwrap_err().contains("not known"));
    assert!(read(&|value| value["more"] = 1.into()).is_err());
    // Rows are answers: what a later version adds is passed over.
    let row = list(Edition::Decision26, Sender::Commune, DossierKind::First).documents().next().unwrap();
    let mut value = serde_json::to_value(row).unwrap();
    value["more"] = 1.into();
    assert_eq!(serde_json::from_value::<ListedDocument>(value).unwrap(), row);
}

#[test]
fn a_dossier_is_stored_with_its_list_its_documents_and_their_days() {
    let dossier = Dossier::empty(list(Edition::Decision26, Sender::Commune, DossierKind::First))
        .with_document(Document::CommuneReport, Some(date!(2027 - 01 - 31)))
        .and_then(|dossier| dossier.with_document(Document::CommuneRequest, None))
        .and_then(|dossier| dossier.with_samples(3))
        .unwrap()
        .with_condition(DocumentCondition::ExtraTestsMade, false);
    let stored = json!({
        "list": {"edition": "26", "sender": "commune", "kind": "first", "group": {"classification": "148", "number": 1}},
        "documents": [
            {"document": "commune_request", "last_day": null},
            {"document": "commune_report", "last_day": "2027-01-31"},
        ],
        "samples": 3,
        "conditions": [{"condition": "extra_tests_made", "holds": false}],
    });
    assert_eq!(serde_json::to_value(&dossier).unwrap(), stored);
    let read = |change: &dyn Fn(&mut Value)| {
        let mut value = stored.clone();
        change(&mut value);
        serde_json::from_value::<Dossier>(value).map_err(|error| error.to_string())
    };
    assert_eq!(read(&|_| {}), Ok(dossier));
    // What is left out is not there.
    let bare = json!({"list": stored["list"].clone()});
    let empty = Dossier::empty(list(Edition::Decision26, Sender::Commune, DossierKind::First));
    assert_eq!(serde_json::from_value::<Dossier>(bare).unwrap(), empty);
    let brief = read(&|value| value["documents"] = json!([{"document": "commune_request"}])).unwrap();
    assert_eq!(brief.last_day(Document::CommuneRequest), None);

    let twice = json!([{"document": "commune_request"}, {"document": "commune_request"}]);
    assert!(read(&|value| value["documents"] = twice.clone()).unwrap_err().contains("twice"));
    let foreign = json!([{"document": "council_report"}]);
    assert!(read(&|value| value["documents"] = foreign.clone()).unwrap_err().contains("no part of"));
    let unknown = json!([{"document": "passport"}]);
    assert!(read(&|value| value["documents"] = unknown.clone()).unwrap_err().contains("passport"));
    let samples = json!([{"document": "samples", "last_day": "2027-01-31"}]);
    assert!(read(&|value| value["documents"] = samples.clone()).unwrap_err().contains("last day"));
    let day = json!([{"document": "commune_request", "last_day": "2027-02-29"}]);
    assert!(read(&|value| value["documents"] = day.clone()).is_err());
    let condition = json!([{"condition": "extra_tests_made", "holds": false}, {"condition": "extra_tests_made", "holds": true}]);
    assert!(read(&|value| value["conditions"] = condition.clone()).unwrap_err().contains("twice"));
    assert!(read(&|value| value["samples"] = 65_536.into()).is_err());
    assert!(read(&|value| value["more"] = 1.into()).is_err());
    // No samples in tourism.
    assert!(read(&|value| value["list"]["group"]["number"] = 6.into()).unwrap_err().contains("Samples"));
}

#[test]
fn what_is_missing_is_read_if_its_parts_go_together() {
    let dossier = Dossier::empty(list(Edition::Decision26, Sender::Commune, DossierKind::First));
    let samples = dossier.missing().find(|missing| missing.document() == Document::Samples).unwrap();
    let stored = serde_json::to_value(samples).unwrap();
    assert_eq!((&stored["units_short"], &stored["units_needed"]), (&json!(5), &json!(5)));
    let read = |short: Value, needed: Value| {
        let mut value = stored.clone();
        (value["units_short"], value["units_needed"]) = (short, needed);
        value["more"] = 1.into();
        serde_json::from_value::<MissingDocument>(value).ok()
    };
    assert_eq!(read(json!(5), json!(5)), Some(samples));
    for (short, needed) in
        [(json!(0), json!(5)), (json!(6), json!(5)), (json!(5), Value::Null), (Value::Null, json!(5))]
    {
        assert_eq!(read(short, needed), None);
    }
}

#[test]
fn a_list_of_1048_is_read_in_its_own_classification() {
    for edition in Regime::Decision1048.editions() {
        let stored = json!({"edition": edition.code(), "sender": "producer", "kind": "first", "group": {"classification": "1048", "number": 5}});
        let list: DossierList = serde_json::from_value(stored).unwrap();
        assert_eq!(list.group().name().en(), "Fabrics and garments");
    }
}
