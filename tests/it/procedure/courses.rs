//! Which course a dossier takes.

use ocop::dossier::{CommuneContent, FilingOptions};
use ocop::law::{Act, Answer, Basis, Citation, DossierKind, Gap, Point, Reading};
use ocop::procedure::{Actor, CommuneReport, Finding, Manner, Next, ProcedureStep, StageKind, StepKind};
use ocop::rating::RecordedResult;
use ocop::{Assessment, Authority, Certificate, Council, Edition, Problem, Procedure, Regime, SetId, Star};
use time::macros::date;
use time::{Date, Duration};

use super::{
    PLAIN, Target, a_day, after, assess, assessment, coffee, filed_on, first, forward, manner, next,
    possible, report, review, sheet, step, submit, take, texts, tier_of, told,
};
use crate::support::good_sheet_of;

fn proposed_on(edition: Edition, on: Date) -> Procedure {
    after(filed_on(edition, on), [review()])
}

fn forwarded(edition: Edition, kind: DossierKind) -> Procedure {
    after(submit(edition, kind, Star::Four), [review(), assess(Star::Five), forward()])
}

fn returned(edition: Edition, kind: DossierKind, star: Star) -> Procedure {
    let procedure = after(forwarded(edition, kind), [assess(star)]);
    assert_eq!(procedure.stage().kind(), StageKind::Returned);
    procedure
}

/// A recognition on the day of the last step.
fn recognised(mut procedure: Procedure) -> (Star, Authority, Option<Gap>) {
    let on = procedure.stage().on();
    take(&mut procedure, StepKind::Recognise, PLAIN, on);
    let certificate = procedure.stage().certificate().unwrap();
    (certificate.star(), certificate.authority(), procedure.stage().gap())
}

#[test]
fn a_province_decides_on_three_and_four_stars_and_the_ministry_on_five() {
    let on = a_day(Edition::Decision26);
    for star in [Star::Three, Star::Four] {
        let mut rated = after(proposed_on(Edition::Decision26, on), [assess(star)]);
        assert_eq!(rated.stage().kind(), StageKind::Recognisable);
        assert_eq!(next(&rated, on)[0].actor(), Actor::Province);
        take(&mut rated, StepKind::Recognise, PLAIN, on + Duration::DAY);
        let decided = rated.stage();
        let certificate = decided.certificate().unwrap();
        assert_eq!((certificate.star(), certificate.authority()), (star, Authority::Province));
        assert_eq!((certificate.issued_on(), decided.on()), (on + Duration::DAY, on + Duration::DAY));
        let law = Citation::article(Act::Decision26, 4).clause(1).point(Point::A);
        assert!(decided.basis().contains(&Basis::Law(law)));
    }
    let rated = after(forwarded(Edition::Decision26, DossierKind::First), [assess(Star::Five)]);
    assert_eq!(next(&rated, on)[0].actor(), Actor::Ministry);
    assert_eq!(recognised(rated), (Star::Five, Authority::Centre, None));
}

#[test]
fn ninety_points_held_down_by_a_minimum_have_both_courses() {
    // Reading 18 (A42): forwarding by the letter, or recognising the lower star. Before, they stayed with the province.
    let (edition, on) = (Edition::Decision26, a_day(Edition::Decision26));
    let candidate = after(proposed_on(edition, on), [(StepKind::Assess, Target::HeldDown)]);
    let rating = candidate.stage().rating().unwrap();
    assert_eq!((rating.band(), rating.star()), (Star::Five, Star::Four));
    assert_eq!(candidate.stage().kind(), StageKind::Candidate);
    assert_eq!(possible(&candidate), [StepKind::Forward, StepKind::Recognise]);
    for next in next(&candidate, on) {
        assert_eq!(next.actor(), Actor::Province);
        assert!(next.readings().any(|reading| reading == Reading::TowardsTheCentre), "{next}");
    }
    assert_eq!(recognised(candidate.clone()), (Star::Four, Authority::Province, None));
    let forwarded = after(candidate, [forward()]);
    assert_eq!(forwarded.stage().kind(), StageKind::Forwarded);

    // 89.5 is four stars and the province's; 90 with every minimum goes up, and that alone.
    let set = coffee(Regime::Decision26).criteria_set();
    for (totals, stage, steps) in [
        ([89, 90], StageKind::Recognisable, [StepKind::Recognise]),
        ([90, 90], StageKind::Candidate, [StepKind::Forward]),
    ] {
        let sheets = totals.map(|total| good_sheet_of(set, total, Star::Five));
        let assessment = Assessment::new(Council::new(edition), sheets, []).unwrap();
        let mut procedure = proposed_on(edition, on);
        procedure.apply(ProcedureStep::assess(on, assessment, Manner::Sitting)).unwrap();
        assert_eq!((procedure.stage().kind(), possible(&procedure)), (stage, steps.to_vec()), "{totals:?}");
        let readings = next(&procedure, on);
        let mut readings = readings.iter().flat_map(Next::readings);
        assert!(!readings.any(|reading| reading == Reading::TowardsTheCentre));
    }
}

#[test]
fn below_five_stars_at_the_centre_both_courses_are_open_under_26_2026() {
    let (edition, on) = (Edition::Decision26, a_day(Edition::Decision26));
    for star in [Star::One, Star::Two, Star::Three, Star::Four] {
        let back = returned(edition, DossierKind::First, star);
        let both = [StepKind::TakeCentralResult, StepKind::AssessAgain];
        assert_eq!(told(&back, on), both.map(|kind| (Some(kind), Actor::Province, None)));
        for next in next(&back, on) {
            assert!(next.basis().contains(&Basis::Reading(Reading::TowardsTheCentre)));
        }
        let mut decided = back.clone();
        take(&mut decided, StepKind::TakeCentralResult, PLAIN, on);
        if let Some(certificate) = decided.stage().certificate() {
            assert!(star >= Star::Three);
            assert_eq!((certificate.star(), certificate.authority()), (star, Authority::Province));
            assert_eq!(decided.stage().gap(), None);
        } else {
            assert!(star < Star::Three);
            assert_eq!(decided.stage().finding(), Some(Finding::FewerStars));
            assert_eq!(decided.stage().rating().unwrap().star(), star);
        }

        let again = after(back, [(StepKind::AssessAgain, PLAIN)]);
        assert_eq!(next(&again, on)[0].limit(), Answer::Silent(None));
        let rated = after(again, [assess(Star::Three)]);
        assert_eq!(recognised(rated), (Star::Three, Authority::Province, None));
    }
}

#[test]
fn below_five_stars_at_the_centre_the_province_certifies_the_central_result_under_1048() {
    let edition = Edition::Decision1048As781;
    for star in [Star::Two, Star::Three, Star::Four] {
        let up = [assess(Star::Five), forward(), assess(Star::Five), forward(), assess(star)];
        let rated = after(first(edition), up);
        assert_eq!(rated.stage().rated_by(), Some(Authority::Centre));
        if star == Star::Two {
            assert_eq!(rated.stage().kind(), StageKind::Unrecognised);
            continue;
        }
        assert_eq!(told(&rated, rated.stage().on()), [(Some(StepKind::Recognise), Actor::Province, None)]);
        assert_eq!(recognised(rated), (star, Authority::Province, None));
    }
}

/// As it happened: 94 points at the province, forwarded, and fewer than five stars at the centre.
#[test]
fn points_of_the_province_do_not_bind_the_centre() {
    let edition = Edition::Decision1048As781;
    let set = coffee(edition.regime());
    let on_record = |tier, parts| {
        let result = RecordedResult::from_text(set.criteria_set(), parts).unwrap();
        let council = Council::new(edition).with_tier(tier).with_attested(Star::Five);
        Assessment::on_record(council, result, []).unwrap()
    };
    let mut procedure = after(first(edition), [assess(Star::Five), forward()]);
    let on = procedure.stage().on();
    let province = on_record(Authority::Province, ["33.00", "24.00", "37.00"]);
    assert_eq!(province.rate().rating().unwrap().score().to_string(), "94.00");
    procedure.apply(ProcedureStep::assess(on, province, Manner::Sitting)).unwrap();
    take(&mut procedure, StepKind::Forward, PLAIN, on);
    let centre = on_record(Authority::Centre, ["31.00", "22.00", "34.50"]);
    procedure.apply(ProcedureStep::assess(on, centre, Manner::Sitting)).unwrap();
    assert_eq!(procedure.stage().rating().unwrap().score().to_string(), "87.50");
    assert_eq!(recognised(procedure), (Star::Four, Authority::Province, None));
}

#[test]
fn what_148_does_not_say_is_said_and_recorded_on_the_callers_word() {
    let edition = Edition::Decision148As1489;
    let mut back = returned(edition, DossierKind::First, Star::Four);
    let on = back.stage().on();
    assert!(next(&back, on).iter().all(|next| next.gap() == Some(Gap::CentralResultUnder148)));
    take(&mut back, StepKind::TakeCentralResult, PLAIN, on);
    assert!(back.stage().certificate().is_some());
    assert_eq!(back.stage().gap(), Some(Gap::CentralResultUnder148));
    let limit = |edition| next(&first(edition), a_day(edition))[0].limit();
    assert_eq!(limit(edition), Answer::Unknown(Gap::TimesUnder148));
    assert_eq!(limit(Edition::Decision1048), Answer::Silent(None));

    // Under 148 as signed the district certifies three stars; what it passed on may come out with three in the province.
    let edition = Edition::Decision148;
    for (passed_on, gap) in [(false, None), (true, Some(Gap::ProvincialThreeStars))] {
        let mut procedure = first(edition);
        if passed_on {
            procedure = after(procedure, [assess(Star::Four), forward()]);
        }
        procedure = after(procedure, [assess(Star::Three)]);
        let on = procedure.stage().on();
        assert_eq!(told(&procedure, on), [(Some(StepKind::Recognise), Actor::District, gap)]);
        assert_eq!(recognised(procedure), (Star::Three, Authority::District, gap));
    }
}

#[test]
fn an_upgrade_brings_a_higher_star_or_leaves_the_certificate_as_it_was() {
    let edition = Edition::Decision26;
    for held in [Star::Three, Star::Four] {
        for star in [Star::Two, Star::Three, Star::Four] {
            let submitted = submit(edition, DossierKind::Upgrade, held);
            let (on, certificate) = (submitted.stage().on(), submitted.filing().certificate());
            let mut rated = after(submitted, [review(), assess(star)]);
            if rated.stage().kind() == StageKind::Recognisable {
                assert!(star > held);
                assert_eq!(recognised(rated).0, star);
            } else {
                assert_eq!(rated.stage().kind(), StageKind::Unrecognised);
                assert!(star <= held);
                let finding = if star < Star::Three { Finding::FewerStars } else { Finding::NoHigherStar };
                assert_eq!(rated.stage().finding(), Some(finding));
                take(&mut rated, StepKind::Decline, PLAIN, on);
                assert_eq!(rated.stage().certificate(), None);
                assert_eq!(rated.certificate_held(on), certificate);
            }
        }
    }
    let mut back = returned(edition, DossierKind::Upgrade, Star::Four);
    let on = back.stage().on();
    take(&mut back, StepKind::TakeCentralResult, PLAIN, on);
    assert_eq!(back.stage().finding(), Some(Finding::NoHigherStar));
    assert_eq!(back.stage().certificate(), None);
}

#[test]
fn there_is_a_procedure_for_exactly_what_may_be_filed() {
    // The days themselves are those of the filing (tests of `dossier`); a procedure cannot be made of anything else.
    let set = coffee(Regime::Decision26);
    for (star, issued_on) in [
        (Star::Three, date!(2024 - 02 - 29)),
        (Star::Four, date!(2023 - 08 - 01)),
        (Star::Five, date!(2026 - 06 - 01)),
        (Star::Four, date!(2023 - 11 - 18)),
    ] {
        let certificate = Certificate::recorded(star, issued_on).unwrap();
        let mut on = date!(2026 - 05 - 22);
        while on < date!(2030 - 01 - 01) {
            let options = FilingOptions::on(on, set, Some(certificate), None).unwrap();
            for kind in DossierKind::ALL.iter().copied() {
                let filing = options.file(kind);
                assert_eq!(filing.is_ok(), options.may_file(kind));
                let Ok(filing) = filing else { continue };
                let procedure = Procedure::new(filing);
                assert_eq!((procedure.filing(), procedure.stage().on()), (filing, on));
                assert_eq!(procedure.certificate_held(on), filing.certificate_after());
                assert_eq!(procedure.stage().basis(), filing.basis());
                assert_eq!(possible(&procedure), [StepKind::Review]);
            }
            on += Duration::days(7);
        }
    }
}

#[test]
fn an_assessment_by_others_is_refused() {
    let edition = Edition::Decision26;
    let on = a_day(edition);
    let set = coffee(edition.regime());
    let four = Target::Star(Star::Four);
    let good = [sheet(set, four)];
    let found = |council: Council| Assessment::new(council, good, []).unwrap();
    let plain = Council::new(edition);
    let tea = [sheet(SetId::new(Regime::Decision26, 11).unwrap(), four)];
    let old = [sheet(coffee(Regime::Decision148), four)];
    let of_old = |edition| Assessment::new(Council::new(edition), old, []).unwrap();
    let cases = [
        ("other_tier", found(plain.with_tier(Authority::Centre)), Manner::Sitting),
        ("other_tier", found(plain.with_tier(Authority::District)), Manner::Sitting),
        ("no_council", found(Council::self_assessment(edition)), Manner::Sitting),
        ("other_set", Assessment::new(plain, tea, []).unwrap(), Manner::Sitting),
        ("other_set", of_old(Edition::Decision148As1489), Manner::Sitting),
        ("other_manner", found(plain), Manner::WrittenOpinion),
    ];
    for (code, assessment, manner) in cases {
        let mut proposed = proposed_on(edition, on);
        let before = proposed.clone();
        let error = proposed.apply(ProcedureStep::assess(on, assessment, manner)).unwrap_err();
        assert_eq!(error.code(), code);
        crate::round_trip::says(&error);
        assert_eq!(proposed, before);
    }
    let on = a_day(Edition::Decision148As1489);
    let signed = of_old(Edition::Decision148);
    let mut proposed = proposed_on(Edition::Decision148As1489, on);
    let error = proposed.apply(ProcedureStep::assess(on, signed, Manner::Sitting)).unwrap_err();
    assert_eq!(error.code(), "other_edition");
    crate::round_trip::says(&error);
}

#[test]
fn a_re_rating_is_by_written_opinion_unless_opinions_differ_or_the_matter_is_complex() {
    for edition in Edition::ALL.iter().copied() {
        for kind in DossierKind::ALL.iter().copied() {
            for manner in Manner::ALL.iter().copied() {
                let mut procedure = submit(edition, kind, Star::Three);
                let on = procedure.stage().on();
                if possible(&procedure) == [StepKind::Review] {
                    procedure.apply(ProcedureStep::review(on, report())).unwrap();
                }
                let found = assessment(edition, tier_of(&procedure), Target::Star(Star::Four));
                let taken = procedure.apply(ProcedureStep::assess(on, found, manner));
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
    assert_eq!(Manner::from_code("sitting_complex"), Ok(Manner::SittingComplex));
}

#[test]
fn what_comes_next_tells_the_manners_that_are_taken() {
    for held in [Star::Four, Star::Five] {
        for up in [false, true] {
            let mut procedure = after(submit(Edition::Decision26, DossierKind::ReRating, held), [review()]);
            if up {
                procedure = after(procedure, [assess(Star::Five), forward()]);
            }
            let on = procedure.stage().on();
            let told = next(&procedure, on)[0].manners().to_vec();
            for given in Manner::ALL.iter().copied() {
                let found = assessment(Edition::Decision26, tier_of(&procedure), Target::Star(Star::Five));
                let taken = procedure.clone().apply(ProcedureStep::assess(on, found, given)).is_ok();
                assert_eq!(taken, told.contains(&given), "{given:?}");
            }
            assert!(told.contains(&manner(&procedure)));
        }
    }
}

#[test]
fn a_communes_report_says_something_on_each_of_the_four_contents() {
    for content in CommuneContent::ALL.iter().copied() {
        let others = CommuneContent::ALL.iter().filter(|other| **other != content).map(|other| (*other, "."));
        let missing = CommuneReport::new(others.clone()).unwrap_err();
        assert_eq!((missing.content(), missing.code()), (content, "content_missing"));
        let blank = CommuneReport::new(others.clone().chain([(content, " ")])).unwrap_err();
        assert_eq!((blank.content(), blank.code()), (content, "content_blank"));
        let twice = CommuneReport::new(others.clone().chain([(content, "a"), (content, "b")])).unwrap_err();
        assert_eq!((twice.content(), twice.code()), (content, "content_twice"));
        for error in [missing, blank, twice] {
            crate::round_trip::says(&error);
        }
        let report = CommuneReport::new(others.chain([(content, " đúng ")])).unwrap();
        assert_eq!(report.finding(content), "đúng");
        assert!(report.findings().map(|(content, _)| content).eq(CommuneContent::ALL.iter().copied()));
    }
}

#[test]
fn nothing_follows_a_decision_and_nothing_is_recognised_before_it_is_rated() {
    let on = a_day(Edition::Decision26);
    let mut procedure = filed_on(Edition::Decision26, on);
    let before = procedure.clone();
    let error = procedure.apply(ProcedureStep::recognise(on)).unwrap_err();
    assert_eq!(error.code(), "out_of_turn");
    assert!(error.to_string().contains("26/2026/QĐ-TTg"), "{error}");
    crate::round_trip::says(&error);
    assert_eq!(procedure, before);

    let mut ended = after(procedure, [review(), assess(Star::Three), (StepKind::Recognise, PLAIN)]);
    for kind in StepKind::ALL.iter().copied() {
        let error = ended.apply(step(&ended, kind, PLAIN, on)).unwrap_err();
        assert_eq!(error.code(), "out_of_turn");
        assert!(error.to_string().contains("has ended"), "{error}");
        crate::round_trip::says(&error);
    }
    assert_eq!(next(&ended, on), []);
    assert_eq!(texts(ended.stage().basis())[0], "Decision 26/2026/QĐ-TTg, Art. 7(3)(e)");
}

#[test]
fn days_never_go_backwards_and_stay_within_the_calendar() {
    let on = a_day(Edition::Decision26);
    let mut procedure = filed_on(Edition::Decision26, on);
    let before = procedure.clone();
    let error = procedure.apply(ProcedureStep::review(on - Duration::DAY, report())).unwrap_err();
    assert_eq!(error.code(), "day_backwards");
    assert_eq!(error.details().given, Some("2027-01-10".to_owned()));
    crate::round_trip::says(&error);
    // Every one of them names the field.
    assert_eq!(error.details().field.as_deref(), Some("on"));
    let error = procedure.apply(ProcedureStep::review(Date::MIN, report())).unwrap_err();
    assert_eq!((error.code(), error.details().field.as_deref()), ("invalid_date", Some("on")));
    let error = Procedure::restore(procedure.filing(), [ProcedureStep::recognise(Date::MIN)]).unwrap_err();
    assert_eq!((error.code(), error.details().field.as_deref()), ("invalid_date", Some("steps.1.on")));
    // A certificate could not end within the calendar.
    let mut rated = after(before.clone(), [review(), assess(Star::Three)]);
    let error = rated.apply(ProcedureStep::recognise(date!(9997 - 01 - 01))).unwrap_err();
    assert_eq!((error.code(), error.details().field.as_deref()), ("out_of_calendar", Some("on")));
    assert_eq!(procedure, before);
}

#[test]
fn codes_of_the_procedure_are_its_own() {
    crate::round_trip::coded! { Actor, StageKind, StepKind, Manner, Finding }
    let mut codes: Vec<&str> = Vec::new();
    codes.extend(Gap::ALL.iter().map(|gap| gap.code()));
    codes.extend(Actor::ALL.iter().map(|actor| actor.code()));
    codes.extend(StepKind::ALL.iter().map(|step| step.code()));
    let count = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), count);
    for code in codes {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        assert!(code.bytes().all(plain), "{code}");
    }
}
