//! `export_catalogue`: all tables as one document.

use ocop::{CriteriaSet, Part, Regime, SetId};
use serde_json::{Value, json};

use crate::{printed, run};

fn exported() -> Value {
    let output = run("export_catalogue", &[], b"");
    assert_eq!((output.status.code(), printed(&output).lines().count()), (Some(0), 1));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn all(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// The set of the library that an entry's set is.
fn set(regulation: &Value, exported: &Value) -> &'static CriteriaSet {
    let regime = Regime::try_from(u16::try_from(regulation["year"].as_u64().unwrap()).unwrap()).unwrap();
    let mut sets = SetId::of(regime).filter(|set| {
        set.governs(regime.last_edition()) != (regulation["as_signed"] == true)
            && u64::from(set.criteria_set().number()) == exported["no"].as_u64().unwrap()
    });
    let found = sets.next().unwrap();
    assert_eq!(sets.next(), None);
    found.criteria_set()
}

#[test]
fn the_catalogue_is_one_json_document_of_78_sets_and_the_one_as_signed() {
    let catalogue = exported();
    let regulations = all(&catalogue["regulations"]);
    let entries: Vec<Value> =
        regulations.iter().map(|entry| json!([entry["year"], entry["as_signed"]])).collect();
    assert_eq!(json!(entries), json!([[2019, false], [2023, false], [2026, false], [2019, true]]));
    let counts = |regulation: &Value| {
        let mut counts = [0, 0, 0];
        for set in all(&regulation["sets"]) {
            counts[0] += 1;
            for criterion in all(&set["parts"]).iter().flat_map(|part| all(&part["criteria"])) {
                counts[1] += 1;
                for level in all(&criterion["levels"]) {
                    counts[2] += 1;
                    for text in [&level["label"], &criterion["name"]] {
                        assert!(["vi", "en"].iter().all(|lang| !text[lang].as_str().unwrap().is_empty()));
                    }
                }
            }
        }
        counts
    };
    let mut sum = [0, 0, 0];
    for regulation in &regulations[..3] {
        for (set, number) in all(&regulation["sets"]).iter().zip(1..) {
            assert_eq!(set["no"], number);
        }
        for (sum, count) in sum.iter_mut().zip(counts(regulation)) {
            *sum += count;
        }
    }
    assert_eq!(sum, [78, 2_364, 8_017]);
    assert_eq!(all(&regulations[3]["sets"])[0]["no"], 26);
    assert_eq!(counts(&regulations[3]), [1, 40, 80]);
}

#[test]
fn the_export_says_what_the_library_says() {
    let catalogue = exported();
    for regulation in all(&catalogue["regulations"]) {
        for exported in all(&regulation["sets"]) {
            let set = set(regulation, exported);
            let parts = all(&exported["parts"]);
            assert_eq!(parts.len(), Part::ALL.len());
            for (exported, part) in parts.iter().zip(Part::ALL) {
                assert_eq!(exported["part"], part.code());
                assert_eq!(exported["max"], set.regime().last_edition().rules().part_max(*part));
                assert_eq!(all(&exported["criteria"]).len(), set.part(*part).count());
                for (exported, criterion) in all(&exported["criteria"]).iter().zip(set.part(*part)) {
                    assert_eq!(exported["code"], criterion.code());
                    assert_eq!(exported["max"], criterion.max());
                    assert_eq!(exported["story_only"], criterion.is_story_only());
                    assert_eq!(exported["name"]["vi"], criterion.name().vi());
                    assert_eq!(exported["name"]["en"], criterion.name().en());
                    assert_eq!(all(&exported["levels"]).len(), criterion.levels().len());
                    for (exported, level) in all(&exported["levels"]).iter().zip(criterion.levels()) {
                        assert_eq!(exported["points"], level.points());
                        assert_eq!(
                            exported["minimum_for"],
                            json!(level.minimum_for().map(ocop::Star::number))
                        );
                        assert_eq!(exported["case"], json!(level.case().map(|case| case.to_string())));
                        assert_eq!(exported["label"]["vi"], level.label().vi());
                        assert_eq!(exported["label"]["en"], level.label().en());
                    }
                }
            }
        }
    }
}

#[test]
fn arguments_are_unusable() {
    let output = run("export_catalogue", &["--json"], b"");
    assert_eq!((output.status.code(), printed(&output)), (Some(2), ""));
    assert!(!output.stderr.is_empty());
}
