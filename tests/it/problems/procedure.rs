//! One of each error of the procedure: reports of communes, batches, steps.

use ocop::dossier::{CommuneContent, FilingOptions};
use ocop::law::DossierKind;
use ocop::procedure::{
    Actor, CommuneReport, Finding, Manner, ProcedureStep, Schedule, StageKind, StepError, StepKind,
};
use ocop::{Assessment, Authority, Council, Edition, Procedure, ProductSet, Regime, ScoreSheet, SetId, Star};
use time::macros::date;
use time::{Date, Duration};

use crate::problems::{boxed, unknown};
use crate::support::good_sheet_of;

pub(crate) fn problems() -> Vec<Box<dyn crate::problems::Provoked>> {
    let mut all: Vec<Box<dyn crate::problems::Provoked>> =
        unknown![Actor, Finding, Manner, StageKind, StepKind];
    let contents = CommuneContent::ALL.iter().map(|content| (*content, "."));
    all.push(boxed(CommuneReport::new(contents.clone().skip(1)).unwrap_err()));
    all.push(boxed(CommuneReport::new(contents.clone().chain(contents.clone())).unwrap_err()));
    all.push(boxed(CommuneReport::new(contents.map(|(content, _)| (content, " "))).unwrap_err()));
    batches(&mut all);
    steps(&mut all);
    all
}

fn batches(all: &mut Vec<Box<dyn crate::problems::Provoked>>) {
    let (day, later) = (date!(2026 - 10 - 15), date!(2026 - 11 - 15));
    let mut refuse = |edition, proposals, last_day| {
        let schedule = Schedule::new().with_batch(edition, Authority::Province, proposals, last_day);
        all.push(boxed(schedule.unwrap_err()));
    };
    refuse(Edition::Decision148, (day, day), later);
    refuse(Edition::Decision26, (day, later), day);
    refuse(Edition::Decision26, (Date::MIN, day), later);
}

fn first(set: SetId, on: Date) -> Procedure {
    let options = FilingOptions::on(on, set, None, None).unwrap();
    Procedure::new(options.file(DossierKind::First).unwrap())
}

fn steps(all: &mut Vec<Box<dyn crate::problems::Provoked>>) {
    let on = date!(2026 - 06 - 01);
    let report = || CommuneReport::new(CommuneContent::ALL.iter().map(|content| (*content, "."))).unwrap();
    let coffee = SetId::new(Regime::Decision26, 13).unwrap();
    let mut procedure = first(coffee, on);
    let refused = |procedure: &Procedure, step: ProcedureStep| -> StepError {
        procedure.clone().apply(step).unwrap_err()
    };
    all.push(boxed(refused(&procedure, ProcedureStep::recognise(on))));
    all.push(boxed(refused(&procedure, ProcedureStep::review(on - Duration::DAY, report()))));
    all.push(boxed(refused(&procedure, ProcedureStep::review(Date::MIN, report()))));
    // The same, told by the place of the step.
    all.push(boxed(Procedure::restore(procedure.filing(), [ProcedureStep::decline(on)]).unwrap_err()));

    procedure.apply(ProcedureStep::review(on, report())).unwrap();
    let assess = |council: Council, set: SetId| {
        let council = council.with_spread_limit(10);
        let sheets = vec![good_sheet_of(set.criteria_set(), 60, Star::Three); usize::from(council.size().0)];
        let one = [good_sheet_of(set.criteria_set(), 60, Star::Three)];
        let sheets: &[ScoreSheet] = if sheets.is_empty() { &one } else { &sheets };
        Assessment::new(council, sheets, []).unwrap()
    };
    let council = Council::new(Edition::Decision26);
    let tea = SetId::decision_26(ProductSet::Tea);
    let old = SetId::new(Regime::Decision148, 13).unwrap();
    let by = |assessment, manner| ProcedureStep::assess(on, assessment, manner);
    for step in [
        by(assess(Council::self_assessment(Edition::Decision26), coffee), Manner::Sitting),
        by(assess(council.with_tier(Authority::Centre), coffee), Manner::Sitting),
        by(assess(council, tea), Manner::Sitting),
        by(assess(council, coffee), Manner::WrittenOpinion),
    ] {
        all.push(boxed(refused(&procedure, step)));
    }
    // No certificate could end within the calendar.
    procedure.apply(by(assess(council, coffee), Manner::Sitting)).unwrap();
    all.push(boxed(refused(&procedure, ProcedureStep::recognise(date!(9998 - 01 - 01)))));

    // An assessment of the edition before, under the same regime; then one after the transition.
    let earlier = date!(2026 - 05 - 04);
    let mut procedure = first(old, earlier);
    let late = date!(2026 - 07 - 22);
    all.push(boxed(refused(&procedure, ProcedureStep::review(late, report()))));
    procedure.apply(ProcedureStep::review(earlier, report())).unwrap();
    let signed = assess(Council::new(Edition::Decision148).with_tier(Authority::Province), old);
    all.push(boxed(refused(&procedure, ProcedureStep::assess(earlier, signed, Manner::Sitting))));

    // A district that is no more.
    let procedure = first(old, date!(2025 - 06 - 20));
    let district = assess(Council::new(Edition::Decision148).with_tier(Authority::District), old);
    let gone = ProcedureStep::assess(date!(2025 - 07 - 01), district, Manner::Sitting);
    all.push(boxed(refused(&procedure, gone)));
}
