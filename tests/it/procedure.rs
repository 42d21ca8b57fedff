//! The procedure from a dossier to a decision.

use ocop::certificate::{Certificate, Refiling};
use ocop::council::SpreadRule;
use ocop::dossier::CommuneContent;
use ocop::law::{Act, Basis, Citation, DossierKind, Governing, Point, Reading};
use ocop::procedure::{
    Action, Actor, AfterCentre, AfterProvince, Batch, CommuneReport, Decision, Filing, Findings, Forwarded,
    Gap, Limit, Manner, Policy, Procedure, Proposed, Reason, Recognisable, Returned, SittingReason, Stage,
    Step, StepKind, Submitted, rerating_by, review_by,
};
use ocop::{
    Assessment, Authority, Council, Edition, Ground, GroundKind, Lang, Regime, ScoreSheet, SetId, Star,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use time::macros::date;
use time::{Date, Duration, Month, Weekday};

use crate::support::{good_sheet_of, sheet_of};

/// What an assessment is made to come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Eliminated,
    Stopped,
    Rescore,
    Star(Star),
}

const TARGETS: [Target; 8] = [
    Target::Eliminated,
    Target::Stopped,
    Target::Rescore,
    Target::Star(Star::One),
    Target::Star(Star::Two),
    Target::Star(Star::Three),
    Target::Star(Star::Four),
    Target::Star(Star::Five),
];

fn coffee(regime: Regime) -> SetId {
    SetId::new(regime, 13).unwrap()
}

fn sheet(set: SetId, star: Star) -> ScoreSheet {
    let total = [20, 40, 60, 80, 95][usize::from(star.number()) - 1];
    good_sheet_of(set.criteria_set(), total, star)
}

fn findings(edition: Edition, tier: Authority, manner: Manner, target: Target) -> Findings {
    let set = coffee(edition.regime());
    let council = Council::new(edition).tier(tier).spread(SpreadRule::Limit(10));
    let members = usize::from(council.size().0.max(2));
    let star = if let Target::Star(star) = target { star } else { Star::Three };
    let mut sheets = vec![sheet(set, star); members];
    if target == Target::Rescore {
        sheets[1] = sheet(set, Star::Four);
    }
    let ground = match target {
        Target::Eliminated => vec![Ground::of_dossier(GroundKind::Eliminated)],
        Target::Stopped => vec![Ground::on_criterion(GroundKind::Stopped, &set.criteria_set().criteria()[0])],
        _ => Vec::new(),
    };
    Findings::new(&Assessment::new(council, &sheets, &ground).unwrap(), manner)
}

fn manner(edition: Edition, kind: DossierKind) -> Manner {
    match (edition, kind) {
        (Edition::Decision26, DossierKind::ReRating) => Manner::WrittenOpinion,
        _ => Manner::Sitting,
    }
}

fn report() -> CommuneReport {
    CommuneReport::new(CommuneContent::ALL.map(|content| (content, content.code()))).unwrap()
}

/// Days on which dossiers of each edition are submitted, and far from any end.
fn a_day(edition: Edition) -> Date {
    match edition {
        Edition::Decision1048 => date!(2020 - 01 - 06),
        Edition::Decision1048As781 => date!(2021 - 01 - 04),
        Edition::Decision148 => date!(2023 - 03 - 06),
        Edition::Decision148As1489 => date!(2025 - 08 - 04),
        Edition::Decision26 => date!(2027 - 01 - 11),
    }
}

/// A dossier of a kind under an edition; the certificate of an upgrade or re-rating has so many stars.
fn submit(edition: Edition, kind: DossierKind, held: Star) -> Procedure<Submitted> {
    let on = a_day(edition);
    // Valid, and under 26/2026 150 days before its end.
    let issued_on =
        if edition == Edition::Decision26 { date!(2024 - 06 - 10) } else { on - Duration::days(30) };
    let certificate = Certificate::recorded(held, issued_on).unwrap();
    let filing = match kind {
        DossierKind::First => Filing::First,
        DossierKind::Upgrade => Filing::Upgrade(certificate),
        DossierKind::ReRating => Filing::ReRating(certificate),
    };
    let procedure = Procedure::submit(filing, coffee(edition.regime()), on).unwrap();
    assert_eq!((procedure.edition(), procedure.kind()), (edition, kind));
    procedure
}

fn first(edition: Edition) -> Procedure<Submitted> {
    submit(edition, DossierKind::First, Star::Three)
}

/// The tier whose council assesses at a stage.
fn tier_of(stage: &Stage) -> Authority {
    match stage {
        Stage::Submitted(_) => Authority::District,
        Stage::Forwarded(_) => Authority::Centre,
        _ => Authority::Province,
    }
}

fn step(procedure: &Procedure, kind: StepKind, target: Target, on: Date) -> Step {
    match kind {
        StepKind::Review => Step::Review { on, report: report() },
        StepKind::Assess => {
            let edition = procedure.edition();
            let manner = manner(edition, procedure.kind());
            Step::Assess { on, findings: findings(edition, tier_of(procedure.stage()), manner, target) }
        }
        StepKind::Recognise => Step::Recognise { on },
        StepKind::Decline => Step::Decline { on },
        StepKind::Forward => Step::Forward { on },
        StepKind::TakeCentralResult => Step::TakeCentralResult { on },
        StepKind::AssessAgain => Step::AssessAgain { on },
    }
}

/// A second reading of the whole procedure: the stage after a step, by the words of the decisions alone.
fn expected(
    edition: Edition,
    upgrade_from: Option<Star>,
    stage: &Stage,
    kind: StepKind,
    target: Target,
) -> Option<&'static str> {
    let two_levels = matches!(edition, Edition::Decision148As1489 | Edition::Decision26);
    let old_1048 = edition.regime() == Regime::Decision1048;
    let higher = |star: Star| upgrade_from.is_none_or(|held| held < star);
    let settled =
        |star: Star| if star >= Star::Three && higher(star) { "recognisable" } else { "unrecognised" };
    let same = stage.code();
    Some(match (same, kind) {
        ("submitted", StepKind::Review) if two_levels => "proposed",
        ("submitted", StepKind::Assess) if two_levels => return None,
        ("submitted" | "proposed" | "forwarded", StepKind::Assess) => match (same, target) {
            (_, Target::Eliminated | Target::Stopped) => "unrecognised",
            (_, Target::Rescore) => same,
            ("submitted", Target::Star(star)) if old_1048 => {
                if star >= Star::Three {
                    "shortlisted"
                } else {
                    "unrecognised"
                }
            }
            ("submitted", Target::Star(Star::Four | Star::Five)) => "shortlisted",
            ("proposed", Target::Star(Star::Five)) => "candidate",
            ("forwarded", Target::Star(star)) if star < Star::Five && !old_1048 => "returned",
            (_, Target::Star(star)) => settled(star),
        },
        ("shortlisted", StepKind::Forward) | ("returned", StepKind::AssessAgain) => "proposed",
        ("candidate", StepKind::Forward) => "forwarded",
        ("returned", StepKind::TakeCentralResult)
        | ("recognisable", StepKind::Recognise)
        | ("unrecognised", StepKind::Decline) => "decided",
        _ => return None,
    })
}

fn stored(procedure: &Procedure) -> Value {
    serde_json::to_value(procedure).unwrap()
}

fn restored(value: &Value) -> Result<Procedure, String> {
    serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())
}

/// Whatever is asked of the procedure at a stage: round trip, every step tried, what comes next.
fn check(procedure: &Procedure, target: Target) {
    let value = stored(procedure);
    assert_eq!(restored(&value).as_ref(), Ok(procedure));
    assert_eq!(serde_json::from_value::<Procedure>(value).as_ref().ok(), Some(procedure));
    let on = procedure.last_day();
    let upgrade_from = match procedure.filing() {
        Filing::Upgrade(held) => Some(held.star()),
        _ => None,
    };
    let mut possible = Vec::new();
    for kind in StepKind::ALL {
        let mut copy = procedure.clone();
        let result = copy.apply(step(procedure, kind, target, on)).map(Stage::code);
        let wanted = expected(procedure.edition(), upgrade_from, procedure.stage(), kind, target);
        match (result, wanted) {
            (Ok(reached), Some(wanted)) => {
                assert_eq!(
                    reached,
                    wanted,
                    "{kind} at {} under {}",
                    procedure.stage().code(),
                    procedure.edition()
                );
                assert_eq!(copy.steps().len(), procedure.steps().len() + 1);
                possible.push(kind);
            }
            (Err(error), None) => {
                assert_eq!(error.code(), "out_of_turn");
                assert_eq!(&copy, procedure, "a refused step changes nothing");
            }
            (result, wanted) => panic!("{kind} at {}: {result:?} but {wanted:?}", procedure.stage().code()),
        }
        let mut copy = procedure.clone();
        let yesterday = on - Duration::DAY;
        assert!(copy.apply(step(procedure, kind, target, yesterday)).is_err(), "days never go backwards");
        assert_eq!(&copy, procedure);
    }
    let next = procedure.next(on, &[]);
    let actions: Vec<_> = next.iter().map(|next| next.action()).collect();
    assert_eq!(actions, possible.iter().map(|kind| Action::Take(*kind)).collect::<Vec<_>>());
    assert_eq!(procedure.stage().allowed(procedure.edition()), possible);
    for next in next {
        assert!(!next.basis().is_empty(), "{next:?}");
        assert_eq!(next.decide_by(), procedure.governing().decide_by());
        for lang in Lang::ALL {
            let text = next.text(lang).to_string();
            assert!(
                text.contains(next.actor().name().get(lang)) && text.contains(next.action().name().get(lang))
            );
            assert!(next.basis().iter().all(|basis| text.contains(&basis.text(lang).to_string())), "{text}");
            if let Some(by) = next.limit().by() {
                assert!(text.contains(&ocop::date::text(by).to_string()), "{text}");
            }
        }
    }
}

/// The shortest way to a decision from where the procedure stands.
fn settle(procedure: &mut Procedure) {
    for _ in 0..6 {
        let Some(kind) = procedure.stage().allowed(procedure.edition()).first().copied() else { break };
        let step = step(procedure, kind, Target::Star(Star::Three), procedure.last_day());
        procedure.apply(step).unwrap();
    }
    assert_eq!(procedure.stage().code(), "decided");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn runs_of_legal_steps_end_in_a_decision_and_illegal_ones_change_nothing(
        edition in proptest::sample::select(Edition::ALL.as_slice()),
        kind in proptest::sample::select(DossierKind::ALL.as_slice()),
        held in proptest::sample::select([Star::Three, Star::Four].as_slice()),
        choices in proptest::collection::vec((any::<bool>(), 0..8_usize, 0..4_i64), 12),
    ) {
        let mut procedure = submit(edition, kind, held).any();
        for (second, target, days) in choices {
            let target = TARGETS[target];
            check(&procedure, target);
            let allowed = procedure.stage().allowed(edition);
            let Some(kind) = (if second { allowed.last() } else { allowed.first() }) else { break };
            let on = procedure.last_day() + Duration::days(days);
            procedure.apply(step(&procedure, *kind, target, on)).unwrap();
        }
        check(&procedure, Target::Eliminated);
        settle(&mut procedure);
        check(&procedure, Target::Stopped);
        prop_assert!(procedure.stage().decision().is_some());
        prop_assert!(procedure.next(procedure.last_day(), &[]).is_empty());
    }
}

#[test]
fn every_stage_goes_where_the_decisions_say_whatever_the_council_finds() {
    for edition in Edition::ALL {
        for kind in DossierKind::ALL {
            let mut seen = Vec::new();
            let mut open = vec![submit(edition, kind, Star::Three).any()];
            while let Some(procedure) = open.pop() {
                for target in TARGETS {
                    check(&procedure, target);
                    for step_kind in procedure.stage().allowed(edition) {
                        let mut after = procedure.clone();
                        after.apply(step(&procedure, *step_kind, target, procedure.last_day())).unwrap();
                        let found = format!("{:?}", after.stage());
                        if !seen.contains(&found) {
                            seen.push(found);
                            open.push(after);
                        }
                    }
                }
            }
            let reached = |code: &str| seen.iter().any(|stage| stage.to_lowercase().starts_with(code));
            assert!(reached("decided") && reached("candidate") && reached("forwarded"));
            assert_eq!(
                reached("shortlisted"),
                matches!(edition, Edition::Decision1048 | Edition::Decision1048As781 | Edition::Decision148)
            );
            assert_eq!(reached("returned"), edition.regime() != Regime::Decision1048);
        }
    }
}

fn proposed_on(edition: Edition, on: Date) -> Procedure<Proposed> {
    Procedure::submit(Filing::First, coffee(edition.regime()), on).unwrap().review(report(), on).unwrap()
}

fn sitting(edition: Edition, tier: Authority, star: Star) -> Findings {
    findings(edition, tier, Manner::Sitting, Target::Star(star))
}

fn forwarded(edition: Edition, kind: DossierKind) -> Procedure<Forwarded> {
    let on = a_day(edition);
    let proposed = submit(edition, kind, Star::Four).review(report(), on).unwrap();
    let found = findings(edition, Authority::Province, manner(edition, kind), Target::Star(Star::Five));
    let AfterProvince::Candidate(candidate) = proposed.assess(found, on).unwrap() else {
        panic!("five stars")
    };
    candidate.forward(on).unwrap()
}

fn returned(edition: Edition, kind: DossierKind, star: Star) -> Procedure<Returned> {
    let found = findings(edition, Authority::Centre, manner(edition, kind), Target::Star(star));
    match forwarded(edition, kind).assess(found, a_day(edition)).unwrap() {
        AfterCentre::Returned(returned) => returned,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_province_decides_on_three_and_four_stars_and_the_ministry_on_five() {
    let on = a_day(Edition::Decision26);
    for star in [Star::Three, Star::Four] {
        let found = sitting(Edition::Decision26, Authority::Province, star);
        let AfterProvince::Recognisable(rated) =
            proposed_on(Edition::Decision26, on).assess(found, on).unwrap()
        else {
            panic!("{star} stars are the province's")
        };
        assert_eq!(rated.next(on, &[])[0].actor(), Actor::Province);
        let decided = rated.recognise(on + Duration::DAY).unwrap().decided();
        let certificate = decided.certificate().unwrap();
        assert_eq!((certificate.star(), certificate.authority()), (star, Authority::Province));
        assert_eq!((certificate.issued_on(), decided.on()), (on + Duration::DAY, on + Duration::DAY));
        let law = Citation::article(Act::Decision26, 4).clause(1).point(Point::A);
        assert!(decided.basis().contains(&Basis::Law(law)));
    }
    let found = sitting(Edition::Decision26, Authority::Centre, Star::Five);
    let AfterCentre::Recognisable(rated) =
        forwarded(Edition::Decision26, DossierKind::First).assess(found, on).unwrap()
    else {
        panic!("five stars at the centre")
    };
    assert_eq!(rated.next(on, &[])[0].actor(), Actor::Ministry);
    let decided = rated.recognise(on).unwrap().decided();
    assert_eq!(decided.certificate().unwrap().authority(), Authority::Centre);
    assert!(matches!(decided.decision(), Decision::Recognised { gap: None, .. }));
}

#[test]
fn ninety_points_held_down_by_a_minimum_stay_with_the_province() {
    let (edition, on) = (Edition::Decision26, a_day(Edition::Decision26));
    let set = coffee(Regime::Decision26).criteria_set();
    let held_down = sheet_of(set, 90, |criterion, level| {
        criterion.minima().all(|minimum| {
            minimum.is_met_by(level) == (minimum.star() != Star::Five || criterion.code() != "4.1")
        })
    });
    let sheets = [held_down.unwrap()];
    let assessment = Assessment::new(Council::new(edition), &sheets, &[]).unwrap();
    let AfterProvince::Recognisable(rated) =
        proposed_on(edition, on).assess(Findings::sitting(&assessment), on).unwrap()
    else {
        panic!("one minimum for five stars is unmet")
    };
    let rating = rated.stage().rating();
    assert_eq!((rating.band(), rating.star()), (Star::Five, Star::Four));
    assert_eq!(rated.recognise(on).unwrap().decided().certificate().unwrap().star(), Star::Four);

    // 89.5 is four stars; 90 with every minimum goes up.
    for (totals, forwarded) in [([89, 90], false), ([90, 90], true)] {
        let sheets = totals.map(|total| good_sheet_of(set, total, Star::Five));
        let assessment = Assessment::new(Council::new(edition), &sheets, &[]).unwrap();
        let after = proposed_on(edition, on).assess(Findings::sitting(&assessment), on).unwrap();
        assert_eq!(matches!(after, AfterProvince::Candidate(_)), forwarded, "{totals:?}");
    }
}

#[test]
fn below_five_stars_at_the_centre_both_courses_are_open_under_26_2026() {
    let (edition, on) = (Edition::Decision26, a_day(Edition::Decision26));
    for star in [Star::One, Star::Two, Star::Three, Star::Four] {
        let back = returned(edition, DossierKind::First, star);
        let next = back.next(on, &[]);
        let actions: Vec<_> = next.iter().map(|next| (next.action(), next.actor(), next.gap())).collect();
        assert_eq!(
            actions,
            [StepKind::TakeCentralResult, StepKind::AssessAgain].map(|kind| (
                Action::Take(kind),
                Actor::Province,
                None
            ))
        );
        assert!(next.iter().all(|next| next.basis().contains(&Basis::Reading(Reading::FiveStarCandidate))));

        let decided = back.clone().take_central_result(on).unwrap().decided();
        match decided.decision() {
            Decision::Recognised { certificate, gap, .. } => {
                assert!(star >= Star::Three);
                assert_eq!(
                    (certificate.star(), certificate.authority(), gap),
                    (star, Authority::Province, None)
                );
            }
            Decision::NotRecognised { reason } => {
                assert!(star < Star::Three);
                assert_eq!(reason, Reason::BelowThreeStars { star });
            }
        }

        let again = back.assess_again(on).unwrap();
        assert_eq!(again.next(on, &[])[0].limit(), Limit::NotSet);
        let found = sitting(edition, Authority::Province, Star::Three);
        let AfterProvince::Recognisable(rated) = again.assess(found, on).unwrap() else {
            panic!("three stars")
        };
        assert_eq!(rated.recognise(on).unwrap().decided().certificate().unwrap().star(), Star::Three);
    }
}

#[test]
fn below_five_stars_at_the_centre_the_province_certifies_the_central_result_under_1048() {
    let edition = Edition::Decision1048As781;
    for star in [Star::Two, Star::Three, Star::Four] {
        let mut procedure = first(edition).any();
        for kind in [StepKind::Assess, StepKind::Forward, StepKind::Assess, StepKind::Forward] {
            procedure.apply(step(&procedure, kind, Target::Star(Star::Five), procedure.last_day())).unwrap();
        }
        procedure
            .apply(step(&procedure, StepKind::Assess, Target::Star(star), procedure.last_day()))
            .unwrap();
        if star == Star::Two {
            assert_eq!(procedure.stage().code(), "unrecognised");
            continue;
        }
        let rated = Procedure::<Recognisable>::try_from(procedure).unwrap();
        assert_eq!(rated.stage().tier(), Authority::Centre);
        assert_eq!(rated.next(rated.last_day(), &[])[0].actor(), Actor::Province);
        let on = rated.last_day();
        let Decision::Recognised { certificate, gap, .. } = rated.recognise(on).unwrap().decided().decision()
        else {
            panic!("{star} stars")
        };
        assert_eq!((certificate.star(), certificate.authority(), gap), (star, Authority::Province, None));
    }
}

#[test]
fn what_148_does_not_say_is_said_and_recorded_on_the_callers_word() {
    let edition = Edition::Decision148As1489;
    let back = returned(edition, DossierKind::First, Star::Four);
    let on = back.last_day();
    assert!(back.next(on, &[]).iter().all(|next| next.gap() == Some(Gap::CentralResultUnder148)));
    let decision = back.take_central_result(on).unwrap().decided().decision();
    assert!(matches!(decision, Decision::Recognised { gap: Some(Gap::CentralResultUnder148), .. }));
    assert_eq!(first(edition).next(on, &[])[0].limit(), Limit::NotKnown(Gap::TimesUnder148));
    assert_eq!(
        first(Edition::Decision1048).next(a_day(Edition::Decision1048), &[])[0].limit(),
        Limit::NotSet
    );

    // Under 148 as signed the district certifies three stars; what it passed on may come out with three in the province.
    let edition = Edition::Decision148;
    for (passed_on, gap) in [(false, None), (true, Some(Gap::ProvincialThreeStars))] {
        let mut procedure = first(edition).any();
        let on = procedure.last_day();
        if passed_on {
            procedure.apply(step(&procedure, StepKind::Assess, Target::Star(Star::Four), on)).unwrap();
            procedure.apply(Step::Forward { on }).unwrap();
        }
        procedure.apply(step(&procedure, StepKind::Assess, Target::Star(Star::Three), on)).unwrap();
        let next = procedure.next(on, &[])[0];
        assert_eq!((next.actor(), next.gap()), (Actor::District, gap));
        procedure.apply(Step::Recognise { on }).unwrap();
        let Some(Decision::Recognised { certificate, gap: found, .. }) = procedure.stage().decision() else {
            panic!("three stars")
        };
        assert_eq!((certificate.authority(), found), (Authority::District, gap));
    }
}

#[test]
fn no_district_acts_after_districts_ended() {
    let edition = Edition::Decision148;
    let submitted_on = date!(2025 - 06 - 20);
    let (last, after) = (date!(2025 - 06 - 30), date!(2025 - 07 - 01));
    for target in TARGETS {
        let at = |stages: usize| {
            let mut procedure =
                Procedure::submit(Filing::First, coffee(edition.regime()), submitted_on).unwrap().any();
            for _ in 0..stages {
                procedure.apply(step(&procedure, StepKind::Assess, target, submitted_on)).unwrap();
            }
            procedure
        };
        for mut procedure in [at(0), at(1)] {
            let kind = procedure.stage().allowed(edition)[0];
            let before = procedure.clone();
            let error = procedure.apply(step(&before, kind, target, after)).unwrap_err();
            assert_eq!(error.code(), "no_district");
            assert_eq!(procedure, before);
            let next = procedure.next(after, &[]);
            assert_eq!((next[0].action(), next[0].gap()), (Action::NotKnown, Some(Gap::NoDistrict)));
            procedure.apply(step(&before, kind, target, last)).unwrap();
        }
    }
    // From 2025-07-06 the province certifies three stars, and the library says that the transition is not known.
    let mut procedure =
        Procedure::submit(Filing::First, coffee(edition.regime()), submitted_on).unwrap().any();
    procedure.apply(step(&procedure, StepKind::Assess, Target::Star(Star::Three), submitted_on)).unwrap();
    for day in 1..=5 {
        assert!(
            procedure
                .clone()
                .apply(Step::Recognise { on: date!(2025 - 07 - 01).replace_day(day).unwrap() })
                .is_err()
        );
    }
    let on = date!(2025 - 07 - 06);
    let next = procedure.next(on, &[])[0];
    assert_eq!((next.actor(), next.gap()), (Actor::Province, Some(Gap::AuthorityChanged)));
    procedure.apply(Step::Recognise { on }).unwrap();
    assert!(matches!(
        procedure.stage().decision(),
        Some(Decision::Recognised { gap: Some(Gap::AuthorityChanged), .. })
    ));
}

#[test]
fn an_upgrade_brings_a_higher_star_or_leaves_the_certificate_as_it_was() {
    let edition = Edition::Decision26;
    for held in [Star::Three, Star::Four] {
        for star in [Star::Two, Star::Three, Star::Four] {
            let submitted = submit(edition, DossierKind::Upgrade, held);
            let (on, certificate) = (submitted.last_day(), submitted.certificate_held().unwrap());
            let proposed = submitted.review(report(), on).unwrap();
            let after = proposed.assess(sitting(edition, Authority::Province, star), on).unwrap();
            match after {
                AfterProvince::Recognisable(rated) => {
                    assert!(star > held);
                    let decided = rated.recognise(on).unwrap();
                    assert_eq!(decided.decided().certificate().unwrap().star(), star);
                }
                AfterProvince::Unrecognised(rated) => {
                    assert!(star <= held);
                    let reason = if star < Star::Three {
                        Reason::BelowThreeStars { star }
                    } else {
                        Reason::NoHigherStar { star, held }
                    };
                    assert_eq!(rated.stage().reason(), reason);
                    let decided = rated.decline(on).unwrap();
                    assert_eq!(decided.decided().certificate(), None);
                    assert_eq!(decided.certificate_held(), Some(certificate));
                }
                other => panic!("{other:?}"),
            }
        }
    }
    let back = returned(edition, DossierKind::Upgrade, Star::Four);
    let on = back.last_day();
    let reason = Reason::NoHigherStar { star: Star::Four, held: Star::Four };
    assert_eq!(
        back.take_central_result(on).unwrap().decided().decision(),
        Decision::NotRecognised { reason }
    );
}

#[test]
fn upgrades_and_re_ratings_are_filed_only_when_their_certificate_allows() {
    let set = coffee(Regime::Decision26);
    let certificates = [
        (Star::Three, date!(2024 - 02 - 29)),
        (Star::Four, date!(2023 - 08 - 01)),
        (Star::Five, date!(2026 - 06 - 01)),
        (Star::Four, date!(2023 - 11 - 18)),
    ];
    for (star, issued_on) in certificates {
        let plain = Certificate::recorded(star, issued_on).unwrap();
        for certificate in [plain, plain.revoked(plain.valid_through() - Duration::days(150)).unwrap()] {
            let mut on = date!(2026 - 05 - 22);
            while on < date!(2030 - 01 - 01) {
                let upgrade = Procedure::submit(Filing::Upgrade(certificate), set, on);
                assert_eq!(upgrade.is_ok(), certificate.can_upgrade(on), "{certificate:?} on {on}");
                assert!(
                    upgrade.is_ok_and(|procedure| procedure.kind() == DossierKind::Upgrade)
                        || !certificate.can_upgrade(on)
                );
                let again = Procedure::submit(Filing::ReRating(certificate), set, on);
                let days = (certificate.valid_through() - on).whole_days();
                let open = (120..=180).contains(&days)
                    && on >= issued_on
                    && certificate.revoked_on().is_none_or(|day| on < day);
                assert_eq!(again.is_ok(), open, "{certificate:?} on {on}");
                assert_eq!(again.is_ok(), certificate.refiling(on) == Refiling::Open);
                // The transition takes late ones: those that the window had left behind when 26/2026 took effect.
                let late = Procedure::submit(Filing::LateReRating(certificate), set, on);
                let caught = certificate.valid_through() < date!(2026 - 11 - 18)
                    && certificate.valid_through() >= date!(2026 - 05 - 22);
                let revoked =
                    certificate.revoked_on().is_some_and(|day| day <= date!(2026 - 05 - 22) || day <= on);
                assert_eq!(
                    late.is_ok(),
                    caught && !revoked && (0..120).contains(&days),
                    "{certificate:?} on {on}"
                );
                if let Ok(late) = late {
                    assert!(late.certificate_held().unwrap().extended_through().is_some());
                }
                on += Duration::DAY;
            }
        }
    }
    let certificate = Certificate::recorded(Star::Three, date!(2024 - 02 - 29)).unwrap();
    let refuse = |filing, on| Procedure::submit(filing, set, on).unwrap_err();
    let early = refuse(Filing::ReRating(certificate), date!(2026 - 08 - 31));
    assert_eq!(early.code(), "no_rerating");
    assert!(
        early.to_string().contains("too early") && early.to_string().contains("2026-09-01 to 2026-10-31"),
        "{early}"
    );
    assert!(refuse(Filing::ReRating(certificate), date!(2026 - 11 - 01)).to_string().contains("has closed"));
    assert!(
        refuse(Filing::ReRating(certificate), date!(2027 - 03 - 01)).to_string().contains("first rating")
    );
    let lapsed = refuse(Filing::Upgrade(certificate), date!(2027 - 03 - 01));
    assert_eq!(lapsed.code(), "no_upgrade");
    assert!(lapsed.to_string().contains("expired"), "{lapsed}");
    let other =
        Procedure::submit(Filing::First, coffee(Regime::Decision148), date!(2026 - 05 - 22)).unwrap_err();
    assert_eq!(other.code(), "other_regulation");
    let none =
        Procedure::submit(Filing::First, coffee(Regime::Decision1048), date!(2019 - 08 - 20)).unwrap_err();
    assert_eq!(none.code(), "before_first_regulation");
}

#[test]
fn the_transition_ends_for_dossiers_of_earlier_regimes() {
    for edition in [Edition::Decision1048As781, Edition::Decision148As1489] {
        for kind in DossierKind::ALL {
            let last =
                if kind == DossierKind::ReRating { date!(2026 - 06 - 21) } else { date!(2026 - 07 - 21) };
            let mut procedure = submit(edition, kind, Star::Three).any();
            if edition == Edition::Decision1048As781 {
                for kind in [StepKind::Assess, StepKind::Forward] {
                    procedure
                        .apply(step(&procedure, kind, Target::Star(Star::Four), procedure.last_day()))
                        .unwrap();
                }
            }
            while let Some(kind) = procedure.stage().allowed(edition).first() {
                let before = procedure.clone();
                let next = step(&procedure, *kind, Target::Star(Star::Four), last + Duration::DAY);
                let error = procedure.apply(next).unwrap_err();
                assert_eq!(error.code(), "file_anew");
                assert!(
                    error.to_string().contains("26/2026") && error.to_string().contains(&last.to_string()),
                    "{error}"
                );
                assert_eq!(procedure, before);
                let told = procedure.next(last + Duration::DAY, &[]);
                assert_eq!(
                    told.iter().map(|next| (next.action(), next.actor())).collect::<Vec<_>>(),
                    [(Action::FileAnew, Actor::Producer)]
                );
                assert_eq!(
                    told[0].basis(),
                    Governing::of_dossier(a_day(edition), procedure.kind()).unwrap().basis()
                );
                procedure.apply(step(&before, *kind, Target::Star(Star::Four), last)).unwrap();
            }
            assert_eq!(procedure.stage().decision().map(Decision::code), Some("recognised"));
        }
    }
}

#[test]
fn an_assessment_by_others_is_refused() {
    let edition = Edition::Decision26;
    let on = a_day(edition);
    let set = coffee(edition.regime()).criteria_set();
    let good = [sheet(set.id(), Star::Four)];
    let found = |council: Council| Findings::sitting(&Assessment::new(council, &good, &[]).unwrap());
    let other = SetId::new(Regime::Decision26, 11).unwrap();
    let tea = [sheet(other, Star::Four)];
    let old = [sheet(coffee(Regime::Decision148), Star::Four)];
    let cases = [
        ("other_tier", found(Council::new(edition).tier(Authority::Centre))),
        ("other_tier", found(Council::new(edition).tier(Authority::District))),
        ("no_council", found(Council::self_assessment(edition))),
        ("other_set", Findings::sitting(&Assessment::new(Council::new(edition), &tea, &[]).unwrap())),
        (
            "other_set",
            Findings::sitting(&Assessment::new(Council::new(Edition::Decision148As1489), &old, &[]).unwrap()),
        ),
        ("other_manner", Findings::written(&Assessment::new(Council::new(edition), &good, &[]).unwrap())),
    ];
    for (code, findings) in cases {
        let proposed = proposed_on(edition, on);
        let refused = proposed.clone().assess(findings.clone(), on).unwrap_err();
        assert_eq!(refused.code(), code);
        assert_eq!(refused.into_procedure(), proposed);
        let mut any = proposed.any();
        let before = any.clone();
        assert_eq!(any.apply(Step::Assess { on, findings }).unwrap_err().code(), code);
        assert_eq!(any, before);
    }
    let on = a_day(Edition::Decision148As1489);
    let signed = Findings::sitting(&Assessment::new(Council::new(Edition::Decision148), &old, &[]).unwrap());
    let refused = proposed_on(Edition::Decision148As1489, on).assess(signed, on).unwrap_err();
    assert_eq!(refused.code(), "other_edition");
}

#[test]
fn a_re_rating_is_by_written_opinion_unless_opinions_differ_or_the_matter_is_complex() {
    for edition in Edition::ALL {
        for kind in DossierKind::ALL {
            for manner in Manner::ALL {
                let mut procedure = submit(edition, kind, Star::Three).any();
                let on = procedure.last_day();
                if procedure.stage().allowed(edition) == [StepKind::Review] {
                    procedure.apply(Step::Review { on, report: report() }).unwrap();
                }
                let tier = tier_of(procedure.stage());
                let taken = procedure.apply(Step::Assess {
                    on,
                    findings: findings(edition, tier, manner, Target::Star(Star::Four)),
                });
                let allowed = if edition == Edition::Decision26 && kind == DossierKind::ReRating {
                    manner != Manner::Sitting
                } else {
                    manner == Manner::Sitting
                };
                assert_eq!(taken.is_ok(), allowed, "{manner:?} of {kind:?} under {edition}");
                assert!(allowed || taken.unwrap_err().code() == "other_manner");
            }
        }
    }
    assert_eq!(Manner::from_code("sitting_complex"), Some(Manner::SittingBecause(SittingReason::Complex)));
}

/// The first day after the given one with a month and a day of month.
fn next_such(after: Date, month: Month, day: u8) -> Date {
    let mut on = after;
    loop {
        on += Duration::DAY;
        if (on.month(), on.day()) == (month, day) {
            return on;
        }
    }
}

#[test]
fn every_day_of_two_years_falls_into_the_next_batch_that_is_open_to_it() {
    use Month::{April, December, January, July, June, March, October, September};
    type Reading = [(u8, Month, Month); 2];
    let provincial: Reading = [(1, April, June), (2, October, December)];
    let central: Reading = [(1, July, September), (2, January, March)];
    let mut on = date!(2026 - 05 - 22);
    while on < date!(2028 - 07 - 01) {
        for (rows, batch) in [(provincial, Batch::provincial_for(on)), (central, Batch::central_for(on))] {
            let batch = batch.unwrap();
            // Proposals "before" a day: the first such day after the proposal; the batch before its own day.
            let (cut, number, month) = rows
                .into_iter()
                .map(|(number, cut, end)| (next_such(on, cut, 30), number, end))
                .min()
                .unwrap();
            let end = next_such(cut, month, 30);
            assert_eq!(batch.number(), number, "{on}");
            assert_eq!(batch.proposals_until(), cut - Duration::DAY, "{on}");
            assert_eq!(batch.last_day(), end - Duration::DAY, "{on}");
            assert_eq!((batch.proposals_until().day(), batch.last_day().day()), (29, 29));
            assert!(batch.proposals_from() <= on && on <= batch.proposals_until());
            let again = |on| {
                if batch.tier() == Authority::Centre {
                    Batch::central_for(on)
                } else {
                    Batch::provincial_for(on)
                }
            };
            assert_eq!(again(batch.proposals_from()), Some(batch));
            assert_ne!(again(batch.proposals_from() - Duration::DAY), Some(batch));
            assert_ne!(again(batch.proposals_until() + Duration::DAY), Some(batch));
        }
        on += Duration::DAY;
    }
    assert_eq!(Batch::provincial_for(Date::MAX), None);
    assert_eq!(Batch::central_for(Date::MIN), None);
}

#[test]
fn a_commune_has_15_working_days_and_the_holidays_are_the_callers() {
    let holidays =
        [date!(2026 - 09 - 01), date!(2026 - 09 - 02), date!(2027 - 01 - 01), date!(2026 - 09 - 05)];
    for holidays in [&[][..], &holidays] {
        let mut received = date!(2026 - 05 - 22);
        while received < date!(2028 - 05 - 22) {
            let (mut day, mut left) = (received, 15);
            while left > 0 {
                day = day.next_day().unwrap();
                let off = day.weekday() == Weekday::Saturday
                    || day.weekday() == Weekday::Sunday
                    || holidays.contains(&day);
                left -= i32::from(!off);
            }
            assert_eq!(review_by(received, holidays), Some(day), "{received}");

            let submitted = Procedure::submit(Filing::First, coffee(Regime::Decision26), received).unwrap();
            let next = submitted.next(received, holidays)[0];
            assert_eq!((next.limit(), next.actor()), (Limit::WorkingDays(day), Actor::Commune));
            let in_time = submitted.clone().review(report(), day).unwrap();
            assert!(in_time.delays(holidays).is_empty());
            // Late is reported, not refused.
            let late = submitted.review(report(), day + Duration::DAY).unwrap();
            let delays = late.delays(holidays);
            assert_eq!(
                delays.iter().map(|delay| (delay.step(), delay.limit(), delay.on())).collect::<Vec<_>>(),
                [(StepKind::Review, Limit::WorkingDays(day), day + Duration::DAY)]
            );
            received += Duration::DAY;
        }
    }
    assert_eq!(review_by(Date::MAX, &[]), None);
}

#[test]
fn first_ratings_follow_the_batches_and_re_ratings_have_45_days_at_each_tier() {
    let edition = Edition::Decision26;
    for kind in DossierKind::ALL {
        let on = date!(2027 - 01 - 14);
        let limit = |batch: Option<Batch>, from: Date| match kind {
            DossierKind::ReRating => Limit::Days(from + Duration::days(45)),
            _ => Limit::Batch(batch.unwrap()),
        };
        let proposed = submit(edition, kind, Star::Four).review(report(), on).unwrap();
        let in_province = limit(Batch::provincial_for(on), on);
        assert_eq!(proposed.next(on, &[])[0].limit(), in_province);
        let found = |tier| findings(edition, tier, manner(edition, kind), Target::Star(Star::Five));
        let late = in_province.by().unwrap() + Duration::DAY;
        let AfterProvince::Candidate(candidate) = proposed.assess(found(Authority::Province), late).unwrap()
        else {
            panic!("five stars")
        };
        assert_eq!(candidate.next(late, &[])[0].limit(), in_province);
        let there = candidate.forward(late).unwrap();
        let at_centre = limit(Batch::central_for(late), late);
        assert_eq!(there.next(late, &[])[0].limit(), at_centre);
        let AfterCentre::Recognisable(rated) =
            there.assess(found(Authority::Centre), at_centre.by().unwrap()).unwrap()
        else {
            panic!("five stars")
        };
        assert_eq!(rated.next(late, &[])[0].limit(), at_centre);
        let late_steps: Vec<_> = rated.delays(&[]).iter().map(|delay| delay.step()).collect();
        assert_eq!(late_steps, [StepKind::Assess, StepKind::Forward]);
    }
    assert_eq!(rerating_by(date!(2027 - 01 - 14)), Some(date!(2027 - 02 - 28)));
}

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
    let sheets = vec![sheet(set, Star::Four); 9];
    let council =
        Council::new(Edition::Decision1048As781).tier(Authority::Province).quorum(9).attesting(Star::Three);
    let ground = [Ground::on_criterion(GroundKind::Stopped, &set.criteria_set().criteria()[3])];
    for grounds in [&[][..], &ground] {
        let found = Findings::sitting(&Assessment::new(council, &sheets, grounds).unwrap());
        let mut procedure = first(Edition::Decision1048As781).any();
        for kind in [StepKind::Assess, StepKind::Forward] {
            procedure.apply(step(&procedure, kind, Target::Star(Star::Three), procedure.last_day())).unwrap();
        }
        procedure.apply(Step::Assess { on: procedure.last_day(), findings: found }).unwrap();
        assert_eq!(restored(&stored(&procedure)), Ok(procedure));
    }
}

/// Every value of a JSON document, by its path.
fn paths(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| paths(value, &format!("{at}/{key}"), all)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(place, value)| paths(value, &format!("{at}/{place}"), all))
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
    for place in 0..steps.len() {
        let mut bad = good.clone();
        bad["steps"].as_array_mut().unwrap().remove(place);
        // The scoring that has to be done again leaves no other trace.
        assert_eq!(restored(&bad).is_ok(), place == 1, "without step {place}");
        let mut bad = good.clone();
        bad["steps"].as_array_mut().unwrap().insert(place, steps[place].clone());
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

#[test]
fn a_communes_report_says_something_on_each_of_the_four_contents() {
    for content in CommuneContent::ALL {
        let others =
            CommuneContent::ALL.into_iter().filter(|other| *other != content).map(|other| (other, "."));
        let error = CommuneReport::new(others.clone()).unwrap_err();
        assert_eq!((error.content(), error.code()), (content, "content_missing"));
        let error = CommuneReport::new(others.clone().chain([(content, " ")])).unwrap_err();
        assert_eq!((error.content(), error.code()), (content, "content_blank"));
        let error = CommuneReport::new(others.clone().chain([(content, "a"), (content, "b")])).unwrap_err();
        assert_eq!((error.content(), error.code()), (content, "content_twice"));
        let report = CommuneReport::new(others.chain([(content, " đúng ")])).unwrap();
        assert_eq!(report.finding(content), "đúng");
    }
}

#[test]
fn a_stage_taken_for_another_is_handed_back() {
    let any = first(Edition::Decision26).any();
    let back = Procedure::<Returned>::try_from(any.clone()).unwrap_err();
    assert_eq!(back, any);
    assert_eq!(Procedure::<Submitted>::try_from(back).map(Procedure::any), Ok(any));
}

#[test]
fn gaps_policies_and_actors_have_codes_and_names_of_their_own() {
    let mut codes: Vec<&str> = Vec::new();
    codes.extend(Gap::ALL.map(Gap::code));
    codes.extend(Policy::ALL.map(Policy::code));
    codes.extend(Actor::ALL.map(Actor::code));
    codes.extend(StepKind::ALL.map(StepKind::code));
    let count = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), count);
    for code in codes {
        assert!(
            code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'),
            "{code}"
        );
    }
}
