//! Procedures as sequences of steps.

use ocop::dossier::{CommuneContent, FilingOptions};
use ocop::law::DossierKind;
use ocop::procedure::{CommuneReport, Manner, ProcedureRecord, ProcedureStep, Schedule, StageKind, StepKind};
use ocop::{Assessment, Authority, Case, Council, Procedure, ProductSet, Star};

use crate::bytes::Bytes;
use crate::certificates::{certificate, first_day};
use crate::law::{kept, refused, said};
use crate::panels::sheet;

pub fn procedures(bytes: &[u8]) {
    let bytes = &mut Bytes::new(bytes);
    let law = bytes.byte();
    let kind = bytes.pick(DossierKind::ALL);
    let product = bytes.pick(ProductSet::ALL);
    let day = bytes.day_after(first_day(), 4_000);
    let held = match kind {
        DossierKind::First if bytes.byte() % 4 != 0 => None,
        _ => {
            let issued_on =
                bytes.day_after(day, 1_300).checked_sub(time::Duration::days(1_296)).unwrap_or(day);
            let star = bytes.pick(&[Star::Three, Star::Four, Star::Five]);
            certificate(bytes, star, issued_on)
        }
    };
    let options = match FilingOptions::on(day, product, held, None) {
        Ok(options) => options,
        Err(error) => return refused(&error, 0),
    };
    let filing = match options.file(kind) {
        Ok(filing) => filing,
        Err(error) => return refused(&error, 0),
    };
    if law % 32 == 31 {
        kept(&options);
        return;
    }
    let mut procedure = Procedure::new(filing);
    let mut on = day;
    for _ in 0..8 {
        if bytes.is_empty() {
            break;
        }
        on = bytes.day_after(on, 60);
        // Copies are compared now and then: they cost more than what they guard.
        let before = (law % 4 == 3).then(|| procedure.clone());
        let (steps, stage_on) = (procedure.steps().len(), procedure.stage().on());
        let Some(step) = step(bytes, &procedure, on) else { continue };
        let kind = step.kind();
        match procedure.apply(step) {
            Ok(stage) => {
                assert_eq!(stage.on(), on);
                assert_eq!(procedure.steps().len(), steps + 1);
                assert_eq!(procedure.steps().next_back().map(ProcedureStep::kind), Some(kind));
                // A certificate comes of a recognition alone, and with its rating's star.
                if let Some(issued) = procedure.stage().certificate() {
                    assert_eq!(procedure.stage().kind(), StageKind::Decided);
                    assert!(issued.star().is_certifiable() && issued.issued_on() == on);
                    if let Some(rating) = procedure.stage().rating() {
                        assert!(issued.star() <= rating.band());
                    }
                }
            }
            Err(error) => {
                assert!(before.is_none_or(|before| before == procedure), "a refused step leaves a trace");
                assert_eq!((procedure.steps().len(), procedure.stage().on()), (steps, stage_on));
                refused(&error, 0);
                on = stage_on;
            }
        }
    }
    on = bytes.day_after(on, 400);
    let schedule = Schedule::new();
    // What takes long is looked at now and then.
    match law / 4 {
        0..=1 => {
            kept(&procedure);
        }
        2..=3 => {
            let record = ProcedureRecord::of(&procedure);
            assert_eq!(record.verify(), []);
            kept(&record);
            assert_eq!(record.procedure().as_ref(), Ok(&procedure));
        }
        4..=15 => {
            for next in procedure.next(on, &schedule) {
                said(&next);
                assert!(!next.basis().is_empty() || next.gap().is_some() || next.readings().next().is_some());
            }
        }
        16..=27 => {
            for delay in procedure.delays(&schedule) {
                assert!(delay.by() < delay.on());
                said(&delay);
            }
        }
        28..=57 => {
            said(procedure.stage());
            assert!(procedure.certificate_held(on).is_none_or(|held| held.star().is_certifiable()));
        }
        _ => {
            let steps: Vec<ProcedureStep> = procedure.steps().cloned().collect();
            assert_eq!(Procedure::restore(filing, steps).as_ref(), Ok(&procedure));
        }
    }
}

fn step(bytes: &mut Bytes<'_>, procedure: &Procedure, on: time::Date) -> Option<ProcedureStep> {
    Some(match bytes.pick(StepKind::ALL) {
        StepKind::Review => {
            let text = if bytes.byte() % 16 == 0 { " " } else { "đúng" };
            let report = CommuneReport::new(CommuneContent::ALL.iter().map(|content| (*content, text)));
            match report {
                Ok(report) => ProcedureStep::review(on, report),
                Err(error) => {
                    refused(&error, 0);
                    return None;
                }
            }
        }
        StepKind::Assess => {
            let set = procedure.filing().set();
            let council = Council::new(procedure.edition()).with_tier(bytes.pick(Authority::ALL));
            let council =
                if council.must_attest(set) { council.with_attested(bytes.pick(Star::ALL)) } else { council };
            let sheet = sheet(bytes, set, Case::A);
            let members = usize::from(council.size().0).max(2);
            match Assessment::new(council, vec![sheet; members], []) {
                Ok(assessment) => ProcedureStep::assess(on, assessment, bytes.pick(Manner::ALL)),
                Err(error) => {
                    refused(&error, 100);
                    return None;
                }
            }
        }
        StepKind::Recognise => ProcedureStep::recognise(on),
        StepKind::Decline => ProcedureStep::decline(on),
        StepKind::Forward => ProcedureStep::forward(on),
        StepKind::TakeCentralResult => ProcedureStep::take_central_result(on),
        StepKind::AssessAgain => ProcedureStep::assess_again(on),
        other => unreachable!("{other}: a step of no kind known here"),
    })
}
