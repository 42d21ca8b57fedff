//! Which course a dossier takes.

use ocop::certificate::{Certificate, Refiling};
use ocop::dossier::CommuneContent;
use ocop::law::{Act, Basis, Citation, DossierKind, Point, Reading};
use ocop::procedure::{
    Action, Actor, AfterCentre, AfterProvince, CommuneReport, Decision, Filing, Findings, Forwarded, Gap,
    Limit, Manner, Policy, Procedure, Proposed, Reason, Recognisable, Returned, SittingReason, Step,
    StepKind, Submitted,
};
use ocop::{Assessment, Authority, Council, Edition, Regime, SetId, Star};
use time::macros::date;
use time::{Date, Duration};

use super::{Target, a_day, coffee, findings, first, manner, report, sheet, step, submit, tier_of};
use crate::support::{good_sheet_of, sheet_of};

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
