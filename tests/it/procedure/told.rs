//! What stages, steps, batches and delays tell, and which stages there are.

use ocop::law::DossierKind;
use ocop::procedure::{Batch, Delay, Manner, ProcedureRecord, Schedule, StageKind};
use ocop::{Authority, Edition, Lang, Procedure, Say, Star};
use serde_json::{Value, json};
use time::Duration;
use time::macros::date;

use super::kept::a_life;
use crate::round_trip::with_fields;

use super::{Target, after, filed_on, first, next, review, submit};
use ocop::procedure::StepKind;

/// What has sentences shows itself as the English one.
fn shows<T: Say + std::fmt::Display>(value: &T) -> String {
    let said = [Lang::Vi, Lang::En].map(|lang| value.text(lang).to_string());
    assert_eq!(value.to_string(), said[1]);
    assert!(!said[0].is_empty() && said[0] != said[1], "{said:?}");
    said[1].clone()
}

/// Procedures at their ends and on the way there.
fn many() -> Vec<Procedure> {
    let mut all = a_life();
    for edition in [Edition::Decision148As1489, Edition::Decision26] {
        for target in [Target::Eliminated, Target::Stopped, Target::Rescore, Target::Star(Star::Two)] {
            let mut way = first(edition);
            let steps = next(&way, way.stage().on());
            if steps.iter().any(|next| next.step() == Some(StepKind::Review)) {
                way = after(way, [review()]);
            }
            if next(&way, way.stage().on()).iter().any(|next| next.step() == Some(StepKind::Assess)) {
                all.push(after(way, [(StepKind::Assess, target)]));
            }
        }
    }
    all.push(after(submit(Edition::Decision26, DossierKind::Upgrade, Star::Three), [review()]));
    all
}

#[test]
fn stages_steps_and_what_comes_next_show_themselves_in_english() {
    for procedure in many() {
        shows(procedure.stage());
        procedure.steps().for_each(|step| drop(shows(step)));
        for next in next(&procedure, procedure.stage().on() + Duration::days(200)) {
            shows(&next);
            if let Some(batch) = next.batch() {
                shows(&batch);
            }
        }
        for delay in procedure.delays(&Schedule::new()) {
            let said = shows(&delay);
            assert!(said.contains(&delay.limit().text(Lang::En).to_string()), "{said}");
        }
    }
}

#[test]
fn a_step_that_came_late_was_taken_after_its_last_day() {
    let procedure = filed_on(Edition::Decision26, date!(2027 - 01 - 11));
    let mut late = procedure;
    super::take(&mut late, StepKind::Review, super::PLAIN, date!(2027 - 12 - 01));
    let delays = late.delays(&Schedule::new());
    assert!(!delays.is_empty());
    for delay in delays {
        shows(&delay);
        let mut stored = serde_json::to_value(&delay).unwrap();
        let mut read = |on: time::Date| {
            stored["on"] = json!(on.to_string());
            serde_json::from_value::<Delay>(stored.clone()).is_ok()
        };
        assert!(read(delay.by() + Duration::DAY));
        assert!(!read(delay.by()), "on its last day it is in time");
        assert!(!read(delay.by() - Duration::DAY));
    }
}

fn says_whether_anew(next: &ocop::procedure::Next) {
    let said = next.to_string();
    assert_eq!(said.contains(": filing anew under the decision in force"), next.is_filing_anew(), "{said}");
    let unknown = next.step().is_none() && next.gap().is_some();
    assert_eq!(said.contains(": the next step is not known"), unknown, "{said}");
}

#[test]
fn filing_anew_is_what_is_left_where_no_step_is_and_no_gap() {
    for procedure in many() {
        for next in next(&procedure, procedure.stage().on()) {
            assert_eq!(next.is_filing_anew(), next.step().is_none() && next.gap().is_none());
            says_whether_anew(&next);
        }
    }
    // Submitted before 26/2026, which sets a last day for the rating.
    let old = filed_on(Edition::Decision148As1489, date!(2026 - 05 - 18));
    let lapsed = next(&old, date!(2027 - 01 - 11));
    assert!(lapsed.iter().any(ocop::procedure::Next::is_filing_anew), "{lapsed:?}");
    lapsed.iter().for_each(says_whether_anew);
    let open = next(&old, date!(2026 - 05 - 18));
    assert!(!open.iter().any(ocop::procedure::Next::is_filing_anew));
    let texts =
        |all: &[ocop::procedure::Next]| -> Vec<String> { all.iter().map(ToString::to_string).collect() };
    assert_ne!(texts(&lapsed), texts(&open));
}

#[test]
fn a_stage_is_read_only_with_what_belongs_to_it() {
    let (mut without, mut beside) = (0, 0);
    let all = many();
    let rescore = all.iter().find_map(|one| one.stage().rescore()).unwrap();
    let rescore = serde_json::to_value(rescore).unwrap();
    let certificate = all.iter().find_map(|one| one.stage().certificate()).unwrap();
    let certificate = serde_json::to_value(certificate).unwrap();
    for procedure in &all {
        let stage = procedure.stage();
        assert_eq!(with_fields(stage, &[]).as_ref(), Some(stage));
        let stored = serde_json::to_value(stage).unwrap();
        let is_settled = !stored["finding"].is_null();
        if is_settled {
            for field in ["finding", "rated_by", "rating", "certificate"] {
                if !stored[field].is_null() {
                    assert_eq!(with_fields(stage, &[(field, Value::Null)]), None, "{stage}: {field}");
                    without += 1;
                }
            }
            assert_eq!(with_fields(stage, &[("rescore", rescore.clone())]), None, "{stage}");
        }
        if stored["certificate"].is_null() {
            assert_eq!(with_fields(stage, &[("certificate", certificate.clone())]), None, "{stage}");
            beside += 1;
        }
        // What is settled is not what waits, and the other way round.
        let other = if is_settled { "proposed" } else { "candidate" };
        assert_eq!(with_fields(stage, &[("stage", json!(other))]), None, "{stage}");
    }
    assert!(without > 8 && beside > 8, "{without} {beside}");
}

#[test]
fn a_record_keeps_its_revision_and_its_gap() {
    for procedure in many() {
        let record = ProcedureRecord::of(&procedure);
        assert_eq!(record.gap(), procedure.stage().gap());
        let mut stored = serde_json::to_value(&record).unwrap();
        stored["revision"] = json!(7);
        let read: ProcedureRecord = serde_json::from_value(stored.clone()).unwrap();
        assert_eq!(read.revision(), 7);
        stored["stage"] = json!(StageKind::Submitted.code());
        stored["gap"] = json!("district_of_the_five_days");
        if let Ok(read) = serde_json::from_value::<ProcedureRecord>(stored) {
            read.verify().iter().for_each(|divergence| drop(shows(divergence)));
        }
    }
}

#[test]
fn a_decision_keeps_who_put_the_dossier_forward_and_when() {
    let mut last = None;
    for procedure in many() {
        let stage = procedure.stage();
        if stage.kind() == StageKind::Decided && stage.certificate().is_some() {
            assert_eq!((stage.proposed_by(), stage.proposed_on()), last.unwrap());
        }
        last = Some((stage.proposed_by(), stage.proposed_on()));
    }
}

#[test]
fn a_council_meets_but_for_a_written_opinion() {
    for manner in Manner::ALL.iter().copied() {
        assert_eq!(manner.is_sitting(), manner != Manner::WrittenOpinion);
    }
}

#[test]
fn a_refused_product_is_told_why() {
    let mut told = 0;
    for target in [Target::Eliminated, Target::Stopped, Target::Star(Star::Two)] {
        let mut way = after(first(Edition::Decision26), [review(), (StepKind::Assess, target)]);
        for _ in 0..3 {
            let on = way.stage().on();
            let steps: Vec<StepKind> = next(&way, on).iter().filter_map(|next| next.step()).collect();
            if steps.contains(&StepKind::Decline) {
                way = after(way, [(StepKind::Decline, super::PLAIN)]);
                let finding = way.stage().finding().unwrap();
                let said = shows(way.stage());
                let why = match way.stage().rating() {
                    Some(rating) => rating.star().text(Lang::En).to_string(),
                    None => finding.text(Lang::En).to_string(),
                };
                assert!(said.contains(&why), "{said}: {why}");
                told += 1;
                break;
            }
        }
    }
    assert!(told > 0);
}

#[test]
fn a_record_that_diverges_says_both_sides() {
    let recognised = a_life().pop().unwrap();
    let stored = serde_json::to_value(ProcedureRecord::of(&recognised)).unwrap();
    for (field, value) in
        [("certificate", Value::Null), ("stage", json!("submitted")), ("finding", json!("no_higher_star"))]
    {
        let mut changed = stored.clone();
        changed[field] = value;
        let Ok(record) = serde_json::from_value::<ProcedureRecord>(changed) else { continue };
        let found = record.verify();
        assert!(!found.is_empty(), "{field}");
        for divergence in found {
            let said = shows(&divergence);
            if field == "certificate" {
                assert!(said.contains(&Star::Four.text(Lang::En).to_string()) || said.len() > 20, "{said}");
            }
        }
    }
}

#[test]
fn a_batch_takes_every_day_from_its_first_to_its_last_for_proposals() {
    let mut told = 0;
    for edition in Edition::ALL.iter().copied() {
        for tier in Authority::ALL.iter().copied() {
            for days in 0..1_500 {
                let day = date!(2023 - 01 - 01) + Duration::days(days);
                let Some(batch) = Batch::of(edition, tier, day) else { continue };
                assert!(batch.proposals_from() <= day && day <= batch.proposals_until(), "{batch:?} {day}");
                told += 1;
            }
        }
    }
    assert!(told > 1_000);
}

#[test]
fn a_step_with_the_parts_of_another_says_what_belongs_to_it() {
    let procedure = a_life().pop().unwrap();
    let mut stored = serde_json::to_value(&procedure).unwrap();
    stored["steps"][0]["report"] = Value::Null;
    let error = serde_json::from_value::<Procedure>(stored).unwrap_err().to_string();
    assert!(error.contains("does not go with what stands beside it"), "{error}");
}

#[test]
fn where_no_district_is_left_the_next_step_is_said_to_be_not_known() {
    let pending = filed_on(Edition::Decision148, date!(2025 - 06 - 20));
    let after_districts = next(&pending, date!(2025 - 07 - 01));
    assert!(after_districts.iter().any(|next| next.step().is_none() && next.gap().is_some()));
    after_districts.iter().for_each(says_whether_anew);
    assert!(after_districts[0].text(Lang::Vi).to_string().contains(": chưa rõ bước tiếp theo"));
}

#[test]
fn a_record_keeps_the_gap_of_a_recognition_in_the_five_days_without_districts() {
    let mut procedure =
        after(filed_on(Edition::Decision148, date!(2025 - 06 - 20)), [super::assess(Star::Three)]);
    super::take(&mut procedure, StepKind::Recognise, super::PLAIN, date!(2025 - 07 - 02));
    let gap = Some(ocop::law::Gap::FiveDaysWithoutDistrict);
    assert_eq!((procedure.stage().gap(), ProcedureRecord::of(&procedure).gap()), (gap, gap));
}

#[test]
fn a_product_that_is_recognised_now_and_was_not_then_is_told_so() {
    let procedure = a_life().pop().unwrap();
    let mut stored = serde_json::to_value(ProcedureRecord::of(&procedure)).unwrap();
    stored["certificate"] = Value::Null;
    let record: ProcedureRecord = serde_json::from_value(stored).unwrap();
    let diverged = record.verify();
    let decision = diverged.iter().find(|one| one.code() == "decision").unwrap();
    assert_eq!(shows(decision), "decided: not recognised; judged again: 4 stars");
    assert_eq!(decision.text(Lang::Vi).to_string(), "kết quả đã ghi: không công nhận; xét lại: 4 sao");
}
