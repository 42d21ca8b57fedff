//! Stored procedures: read only into what the steps could have made.

use ocop::law::{Answer, DossierKind};
use ocop::procedure::{Batch, Manner, ProcedureStep, Schedule, StageKind, StepKind};
use ocop::term::WorkCalendar;
use ocop::{Assessment, Authority, Council, Edition, Ground, GroundKind, Procedure, Regime, Star};
use serde_json::{Value, json};
use time::Duration;
use time::macros::date;

use super::{PLAIN, Target, assess, coffee, first, forward, review, sheet, submit, take};
use crate::round_trip::round_trip;

/// A whole life under 26/2026: up to the centre, back, and settled; with each stage along the way.
pub(super) fn a_life() -> Vec<Procedure> {
    let mut procedure = submit(Edition::Decision26, DossierKind::Upgrade, Star::Three);
    let mut life = vec![procedure.clone()];
    let course = [
        review(),
        (StepKind::Assess, Target::Rescore),
        assess(Star::Five),
        forward(),
        assess(Star::Four),
        (StepKind::AssessAgain, PLAIN),
        assess(Star::Four),
        (StepKind::Recognise, PLAIN),
    ];
    for (kind, target) in course {
        let on = procedure.stage().on() + Duration::DAY;
        take(&mut procedure, kind, target, on);
        life.push(procedure.clone());
    }
    life
}

fn stored(procedure: &Procedure) -> Value {
    serde_json::to_value(procedure).unwrap()
}

fn restored(value: &Value) -> Result<Procedure, String> {
    serde_json::from_value(value.clone()).map_err(|error| error.to_string())
}

#[test]
fn a_stored_procedure_comes_back_as_it_was_at_every_stage() {
    let life = a_life();
    let mut codes: Vec<_> = life.iter().map(|procedure| procedure.stage().kind().code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(
        codes,
        ["candidate", "decided", "forwarded", "proposed", "recognisable", "returned", "submitted"]
    );
    let schedule = Schedule::new();
    for procedure in &life {
        round_trip(procedure);
        round_trip(procedure.stage());
        for step in procedure.steps() {
            round_trip(step);
        }
        let late = procedure.stage().on() + Duration::days(200);
        for next in procedure.next(late, &schedule) {
            round_trip(&next);
        }
        for delay in procedure.delays(&schedule) {
            round_trip(&delay);
        }
        let steps = procedure.steps().cloned().collect::<Vec<_>>();
        assert_eq!(Procedure::restore(procedure.filing(), steps).as_ref(), Ok(procedure));
    }
}

#[test]
fn a_councils_own_rules_and_the_ground_of_a_result_survive() {
    let set = coffee(Regime::Decision1048);
    let sheets = vec![sheet(set, Target::Star(Star::Four)); 11];
    let quorum = core::num::NonZeroU16::new(10).unwrap();
    let council = Council::new(Edition::Decision1048As781)
        .with_tier(Authority::Province)
        .with_quorum(quorum)
        .with_attested(Star::Three);
    let ground = [Ground::on_criterion(GroundKind::Stopped, set.criteria_set().criteria().nth(3).unwrap())];
    for grounds in [Vec::new(), ground.to_vec()] {
        let stopped = !grounds.is_empty();
        let found = Assessment::new(council, sheets.clone(), grounds).unwrap();
        let mut procedure = first(Edition::Decision1048As781);
        let day = procedure.stage().on();
        take(&mut procedure, StepKind::Assess, Target::Star(Star::Three), day);
        take(&mut procedure, StepKind::Forward, PLAIN, day);
        procedure.apply(ProcedureStep::assess(day, found, Manner::Sitting)).unwrap();
        round_trip(&procedure);
        let good = stored(&procedure);
        let mut bad = good.clone();
        bad["steps"][2]["assessment"]["council"]["quorum"] = json!(12);
        assert!(restored(&bad).is_err(), "a quorum above the most members");
        if stopped {
            for (field, value) in
                [("kind", json!("late")), ("criterion", json!("99")), ("unheard_of", json!(1))]
            {
                let mut bad = good.clone();
                bad["steps"][2]["assessment"]["grounds"][0][field] = value;
                assert!(restored(&bad).is_err(), "{field}");
            }
        }
    }
}

/// The paths of all values of a JSON document.
pub(super) fn paths(value: &Value, at: &str, all: &mut Vec<String>) {
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
fn a_tampered_procedure_is_refused() {
    let life = a_life();
    let good = stored(life.last().unwrap());
    let mut all = Vec::new();
    paths(&good, "", &mut all);
    // The sheets of one council stand for those of all.
    all.retain(|path| !path.contains("/sheets/") || path.contains("/steps/1/") && path.contains("/sheets/0"));
    let mut refused = 0;
    for path in &all {
        let value = good.pointer(path).unwrap();
        if value.is_object() {
            let mut bad = good.clone();
            bad.pointer_mut(path).unwrap()["unheard_of"] = json!(1);
            assert!(restored(&bad).is_err(), "unknown field at {path}");
            refused += 1;
        }
        for other in [json!(null), json!([1]), json!({}), json!("2026-02-30"), json!(-1)] {
            let mut bad = good.clone();
            *bad.pointer_mut(path).unwrap() = other.clone();
            match restored(&bad) {
                Err(_) => refused += 1,
                // What may be left open is a procedure too, and then the same steps lead there.
                Ok(came) => {
                    round_trip(&came);
                    assert!(
                        value == &other
                            || path.ends_with("/finding")
                            || path.contains("/sheets/")
                            || path.contains("/council/")
                            || path.ends_with("/grounds")
                            || path.starts_with("/filing/certificate/"),
                        "{path} := {other}"
                    );
                }
            }
        }
        // Any day before the submission.
        if value.as_str().is_some_and(|text| ocop::date::parse(text).is_ok()) && path.starts_with("/steps") {
            let mut bad = good.clone();
            *bad.pointer_mut(path).unwrap() = json!("2027-01-10");
            assert!(restored(&bad).is_err(), "{path}");
        }
    }
    assert!(refused > 300, "{refused}");
    for stage in StageKind::ALL.iter().copied() {
        let mut bad = good.clone();
        bad["stage"] = json!(stage.code());
        assert_eq!(restored(&bad).is_ok(), stage == StageKind::Decided, "{stage}");
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
fn a_better_star_cannot_be_written_into_a_procedure() {
    // The sheets are rated again: weaker sheets lead elsewhere, whatever the stage says.
    let procedure = a_life().pop().unwrap();
    let mut bad = stored(&procedure);
    let weak = serde_json::to_value(sheet(procedure.filing().set(), Target::Star(Star::Two))).unwrap();
    let last = bad["steps"].as_array().unwrap().len() - 2;
    for sheet in bad["steps"][last]["assessment"]["sheets"].as_array_mut().unwrap() {
        *sheet = weak.clone();
    }
    let error = restored(&bad).unwrap_err();
    assert!(error.contains("step 8"), "{error}");
}

#[test]
fn the_filing_of_a_procedure_is_checked_again() {
    let on = date!(2027 - 01 - 11);
    let held = |star: u8, issued_on: ocop::time::Date| {
        ocop::Certificate::recorded(Star::try_from(star).unwrap(), issued_on).unwrap()
    };
    let filed = |kind, certificate| {
        let procedure = Procedure::new(super::file(kind, coffee(Regime::Decision26), on, certificate));
        stored(&procedure)
    };
    let again = filed(DossierKind::ReRating, Some(held(4, date!(2024 - 06 - 10))));
    let upgrade = filed(DossierKind::Upgrade, Some(held(4, date!(2024 - 06 - 10))));
    let first = filed(DossierKind::First, None);
    for good in [&again, &upgrade, &first] {
        assert!(restored(good).is_ok());
    }
    let of = |certificate: ocop::Certificate| serde_json::to_value(certificate).unwrap();
    let bad = [
        (&again, of(held(4, date!(2024 - 09 - 10))), "the window is not open yet"),
        (&upgrade, of(held(5, date!(2024 - 06 - 10))), "five stars cannot be upgraded"),
        (&upgrade, of(held(4, date!(2023 - 06 - 10))), "expired"),
        (&upgrade, Value::Null, "no certificate"),
        (&first, of(held(4, date!(2024 - 06 - 10))), "a first rating refers to none"),
    ];
    for (good, certificate, why) in bad {
        let mut bad = good.clone();
        bad["filing"]["certificate"] = certificate;
        assert!(restored(&bad).is_err(), "{why}");
    }
    let mut bad = again.clone();
    bad["filing"]["kind"] = json!("again");
    assert!(restored(&bad).is_err());
}

#[test]
fn what_belongs_to_a_step_stands_beside_it_and_nothing_else() {
    let life = a_life();
    let steps: Vec<Value> =
        life.last().unwrap().steps().map(|step| serde_json::to_value(step).unwrap()).collect();
    let (review, assess, forward) = (&steps[0], &steps[1], &steps[3]);
    let read = |value: &Value| serde_json::from_value::<ProcedureStep>(value.clone()).is_ok();
    for (whole, own) in [(review, vec!["report"]), (assess, vec!["assessment", "manner"]), (forward, vec![])]
    {
        assert!(read(whole));
        for (other, field) in [(review, "report"), (assess, "assessment"), (assess, "manner")] {
            let mut changed = whole.clone();
            if own.contains(&field) {
                changed[field] = Value::Null;
            } else {
                changed[field] = other[field].clone();
            }
            assert!(!read(&changed), "{field} of {}", whole["step"]);
        }
    }
}

#[test]
fn a_schedule_is_kept_with_its_calendar_and_its_extra_batches() {
    let calendar = WorkCalendar::new().with_holidays([date!(2026 - 09 - 02)]).unwrap();
    let schedule = Schedule::from(calendar)
        .with_batch(
            Edition::Decision26,
            Authority::Province,
            (date!(2026 - 07 - 01), date!(2026 - 07 - 31)),
            date!(2026 - 08 - 31),
        )
        .unwrap();
    round_trip(&schedule);
    let procedure = super::after(first(Edition::Decision26), [review()]);
    let batches: Vec<Batch> = procedure
        .next(procedure.stage().on(), &schedule)
        .iter()
        .filter_map(ocop::procedure::Next::batch)
        .collect();
    assert!(!batches.is_empty());
    for batch in &batches {
        round_trip(batch);
        let mut value = serde_json::to_value(batch).unwrap();
        value["last_day"] = json!("2000-01-01");
        assert!(serde_json::from_value::<Batch>(value).is_err(), "a batch ends after it begins");
    }
    let limit = procedure.next(procedure.stage().on(), &schedule)[0].limit();
    // Its number is one of the decision, or it is an extra batch.
    let stored = serde_json::to_value(batches[0]).unwrap();
    for (number, reads) in [
        (json!(null), true),
        (json!(1), true),
        (json!(2), true),
        (json!(0), false),
        (json!(3), false),
        (json!(255), false),
    ] {
        let mut stored = stored.clone();
        stored["number"] = number;
        assert_eq!(serde_json::from_value::<Batch>(stored.clone()).is_ok(), reads, "{stored}");
    }
    let kept: Answer<_> = serde_json::from_str(&round_trip(&limit)).unwrap();
    assert_eq!(kept, limit);
}
