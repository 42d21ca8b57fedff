//! Stored procedures: restored only into what the steps could have made.

use ocop::law::DossierKind;
use ocop::procedure::{Findings, Procedure, Step, StepKind};
use ocop::{Assessment, Authority, Council, Edition, Ground, GroundKind, Regime, Star};
use serde_json::{Value, json};
use time::Duration;
use time::macros::date;

use super::{Target, coffee, first, restored, sheet, step, stored, submit};

/// A whole life under 26/2026: up to the centre, back, and settled; with each stage along the way.
fn a_life() -> Vec<Procedure> {
    let mut procedure = submit(Edition::Decision26, DossierKind::Upgrade, Star::Three).any();
    let mut life = vec![procedure.clone()];
    let course = [
        (StepKind::Review, Target::Stopped),
        (StepKind::Assess, Target::Rescore),
        (StepKind::Assess, Target::Star(Star::Five)),
        (StepKind::Forward, Target::Stopped),
        (StepKind::Assess, Target::Star(Star::Four)),
        (StepKind::AssessAgain, Target::Stopped),
        (StepKind::Assess, Target::Star(Star::Four)),
        (StepKind::Recognise, Target::Stopped),
    ];
    for (kind, target) in course {
        procedure.apply(step(&procedure, kind, target, procedure.last_day() + Duration::DAY)).unwrap();
        life.push(procedure.clone());
    }
    life
}

#[test]
fn a_stored_procedure_comes_back_as_it_was_at_every_stage() {
    let life = a_life();
    let mut codes: Vec<_> = life.iter().map(|procedure| procedure.stage().code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(
        codes,
        ["candidate", "decided", "forwarded", "proposed", "recognisable", "returned", "submitted"]
    );
    for procedure in &life {
        assert_eq!(restored(&stored(procedure)).as_ref(), Ok(procedure));
        let steps = procedure.steps().to_vec();
        let replayed =
            Procedure::restore(procedure.filing(), procedure.set(), procedure.submitted_on(), steps);
        assert_eq!(replayed.as_ref(), Ok(procedure));
    }
    // A council's own rules survive, and so does what is left open for the edition's own.
    let set = coffee(Regime::Decision1048);
    let sheets = vec![sheet(set, Star::Four); 11];
    let council =
        Council::new(Edition::Decision1048As781).tier(Authority::Province).quorum(10).attesting(Star::Three);
    let ground = [Ground::on_criterion(GroundKind::Stopped, &set.criteria_set().criteria()[3])];
    for grounds in [&[][..], &ground] {
        let found = Findings::sitting(&Assessment::new(council, &sheets, grounds).unwrap());
        let mut procedure = first(Edition::Decision1048As781).any();
        for kind in [StepKind::Assess, StepKind::Forward] {
            procedure.apply(step(&procedure, kind, Target::Star(Star::Three), procedure.last_day())).unwrap();
        }
        procedure.apply(Step::Assess { on: procedure.last_day(), findings: found }).unwrap();
        let good = stored(&procedure);
        assert_eq!(restored(&good), Ok(procedure));
        let mut bad = good.clone();
        bad["steps"][2]["findings"]["council"]["quorum"] = json!(12);
        assert!(restored(&bad).unwrap_err().contains("step 3: 11 score sheets"));
        if !grounds.is_empty() {
            for (field, value) in
                [("kind", json!("late")), ("criterion", json!("99")), ("unheard_of", json!(1))]
            {
                let mut bad = good.clone();
                bad["steps"][2]["findings"]["grounds"][0][field] = value;
                assert!(restored(&bad).unwrap_err().contains(field), "{field}");
            }
        }
    }
}

/// Every value of a JSON document, by its path.
fn paths(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| paths(value, &format!("{at}/{key}"), all)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(place, value)| paths(value, &format!("{at}/{place}"), all));
        }
        _ => {}
    }
}

#[test]
fn a_tampered_record_is_refused() {
    let life = a_life();
    let procedure = life.last().unwrap();
    let good = stored(procedure);
    let mut all = Vec::new();
    paths(&good, "", &mut all);
    let mut refused = 0;
    for path in &all {
        let value = good.pointer(path).unwrap();
        // An unknown field anywhere but among a sheet's levels, which refuse it as an unknown criterion.
        if value.is_object() {
            let mut bad = good.clone();
            bad.pointer_mut(path).unwrap()["unheard_of"] = json!(1);
            assert!(restored(&bad).is_err(), "unknown field at {path}");
            refused += 1;
        }
        // Another value of another kind.
        for other in [json!(null), json!([1]), json!({}), json!("2026-02-30"), json!(-1)] {
            let mut bad = good.clone();
            *bad.pointer_mut(path).unwrap() = other.clone();
            match restored(&bad) {
                Err(_) => refused += 1,
                // A level left out, a council without a limit or a finding in other words are procedures too; then the same steps lead there.
                Ok(came) => {
                    let replayed = Procedure::restore(
                        came.filing(),
                        came.set(),
                        came.submitted_on(),
                        came.steps().to_vec(),
                    );
                    assert_eq!(replayed.as_ref(), Ok(&came), "{path} := {other}");
                    assert!(
                        path.contains("/levels")
                            || path.contains("/report/")
                            || path.contains("/spread_limit")
                            || path.ends_with("_on"),
                        "{path} := {other}"
                    );
                }
            }
        }
        // Any day before the submission, and any field left out.
        if value.as_str().is_some_and(|text| ocop::date::parse(text).is_ok()) && path.starts_with("/steps") {
            let mut bad = good.clone();
            *bad.pointer_mut(path).unwrap() = json!("2027-01-10");
            assert!(restored(&bad).unwrap_err().contains("days never go backwards"), "{path}");
        }
    }
    assert!(refused > 500, "{refused}");
    // Any stage but the one that the steps lead to.
    for code in life.iter().map(|procedure| procedure.stage().code()).chain([
        "shortlisted",
        "unrecognised",
        "nonsense",
    ]) {
        let mut bad = good.clone();
        bad["stage"] = json!(code);
        assert_eq!(restored(&bad).is_ok(), code == "decided", "{code}");
    }
    // Any step left out or doubled, and any two exchanged.
    let steps = good["steps"].as_array().unwrap();
    for (place, step) in steps.iter().enumerate() {
        let mut bad = good.clone();
        bad["steps"].as_array_mut().unwrap().remove(place);
        // The scoring that has to be done again leaves no other trace.
        assert_eq!(restored(&bad).is_ok(), place == 1, "without step {place}");
        let mut bad = good.clone();
        bad["steps"].as_array_mut().unwrap().insert(place, step.clone());
        assert_eq!(restored(&bad).is_ok(), place == 1, "step {place} twice");
        for other in 0..place {
            let mut bad = good.clone();
            bad["steps"].as_array_mut().unwrap().swap(place, other);
            assert!(restored(&bad).is_err(), "steps {place} and {other} exchanged");
        }
    }
}

#[test]
fn a_better_star_cannot_be_written_into_a_record() {
    // The sheets are rated again: weaker sheets lead elsewhere, whatever the record says.
    let procedure = a_life().pop().unwrap();
    let mut bad = stored(&procedure);
    let weak = serde_json::to_value(sheet(procedure.set(), Star::Two)).unwrap();
    let last = bad["steps"].as_array().unwrap().len() - 2;
    for sheet in bad["steps"][last]["findings"]["sheets"].as_array_mut().unwrap() {
        *sheet = weak.clone();
    }
    let error = restored(&bad).unwrap_err();
    assert!(error.contains("step 8") && error.contains("unrecognised"), "{error}");
}

#[test]
fn a_certificate_in_a_record_is_checked_again() {
    let on = date!(2027 - 01 - 11);
    let record = |filing: &str, certificate: Value| {
        json!({"regulation": 2026, "set": 13, "filing": filing, "certificate": certificate, "submitted_on": on.to_string(),
            "steps": [], "stage": "submitted"})
    };
    let held = |star: u8, issued_on: &str| json!({"star": star, "issued_on": issued_on});
    assert!(restored(&record("rerating", held(4, "2024-06-10"))).is_ok());
    assert!(restored(&record("upgrade", held(4, "2024-06-10"))).is_ok());
    assert!(restored(&record("first", Value::Null)).is_ok());
    let bad = [
        ("rerating", held(4, "2024-09-10"), "too early"),
        ("rerating", held(2, "2024-06-10"), "no certificate for 2 stars"),
        ("upgrade", held(5, "2024-06-10"), "5 stars"),
        ("upgrade", held(4, "2023-06-10"), "expired"),
        ("upgrade", Value::Null, "needs its `certificate`"),
        ("first", held(4, "2024-06-10"), "no `certificate`"),
        ("late_rerating", held(4, "2024-06-10"), "no late re-rating"),
        ("again", Value::Null, "it is one of first, upgrade"),
    ];
    for (filing, certificate, why) in bad {
        let error = restored(&record(filing, certificate)).unwrap_err();
        assert!(error.contains(why), "{filing}: {error}");
    }
}
