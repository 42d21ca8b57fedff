//! What each step rests on, and the courses that the second reading of the law brought.

use ocop::law::{Answer, Basis, DossierKind, Gap, Reading};
use ocop::procedure::{Actor, Finding, Next, ProcedureStep, StageKind, StepKind};
use ocop::{Authority, Certificate, Edition, Procedure, Regime, Star};
use time::Date;
use time::macros::date;

use super::{
    PLAIN, Target, after, assess, coffee, file, first, forward, next, possible, review, submit, take, texts,
};

const HELD_DOWN: (StepKind, Target) = (StepKind::Assess, Target::HeldDown);
const DECLINE: (StepKind, Target) = (StepKind::Decline, PLAIN);
const RECOGNISE: (StepKind, Target) = (StepKind::Recognise, PLAIN);
const AGAIN: (StepKind, Target) = (StepKind::AssessAgain, PLAIN);

/// What the steps at a stage rest on in the law, without readings and without the act's name.
fn laws(procedure: &Procedure) -> Vec<(StepKind, Vec<String>)> {
    let on = procedure.stage().on();
    let law = |next: &Next| {
        let laws = next.basis().iter().filter(|basis| matches!(basis, Basis::Law(_)));
        let laws = laws.map(|basis| basis.to_string().replace("Decision 26/2026/QĐ-TTg, ", ""));
        (next.step().unwrap(), laws.filter(|law| !law.starts_with("Civil Code")).collect())
    };
    next(procedure, on).iter().map(law).collect()
}

fn rests(procedure: &Procedure, wanted: &[(StepKind, &[&str])]) {
    let wanted: Vec<(StepKind, Vec<String>)> = wanted
        .iter()
        .map(|(step, laws)| (*step, laws.iter().map(|law| (*law).to_owned()).collect()))
        .collect();
    assert_eq!(laws(procedure), wanted, "{}", procedure.stage());
}

fn reads(procedure: &Procedure, reading: Reading) -> Vec<bool> {
    let on = procedure.stage().on();
    next(procedure, on).iter().map(|next| next.readings().any(|own| own == reading)).collect()
}

#[test]
fn a_first_rating_under_26_2026_rests_on_articles_7_2_to_7_4() {
    let edition = Edition::Decision26;
    let submitted = first(edition);
    rests(&submitted, &[(StepKind::Review, &["Art. 7(2)"])]);
    let proposed = after(submitted, [review()]);
    rests(&proposed, &[(StepKind::Assess, &["Art. 7(3)(d)", "Art. 5(1)"])]);
    // A43: the written notice goes with the recognition too.
    let recognisable = after(proposed.clone(), [assess(Star::Three)]);
    rests(&recognisable, &[(StepKind::Recognise, &["Art. 7(3)(e)", "Art. 7(3)(g)", "Art. 4(1)(a)"])]);
    let candidate = after(proposed.clone(), [assess(Star::Five)]);
    rests(&candidate, &[(StepKind::Forward, &["Art. 7(3)(e)", "Art. 6(3)(a)"])]);
    let forwarded = after(candidate, [forward()]);
    rests(&forwarded, &[(StepKind::Assess, &["Art. 7(4)(d)", "Art. 5(2)"])]);
    let at_centre = after(forwarded.clone(), [assess(Star::Five)]);
    rests(&at_centre, &[(StepKind::Recognise, &["Art. 7(4)(e)", "Art. 7(4)(g)", "Art. 4(1)(b)"])]);
    let returned = after(forwarded, [assess(Star::Four)]);
    let both = [StepKind::TakeCentralResult, StepKind::AssessAgain];
    rests(&returned, &both.map(|step| (step, &["Art. 7(4)(g)"][..])));
    // A58: no time is set for the second assessment, so that neither Art. 5(1) nor Art. 7(6)(g) is cited.
    let again = after(returned, [AGAIN]);
    rests(&again, &[(StepKind::Assess, &["Art. 7(4)(g)", "Art. 7(3)(d)"])]);
    // It may be forwarded again.
    let again = after(again, [assess(Star::Five)]);
    rests(&again, &[(StepKind::Forward, &["Art. 7(3)(e)", "Art. 6(3)(a)"])]);
    assert_eq!(reads(&again, Reading::ForwardAgain), [true]);
    assert_eq!(reads(&after(proposed, [assess(Star::Five)]), Reading::ForwardAgain), [false]);
}

#[test]
fn a_re_rating_rests_on_article_7_6_and_at_the_centre_for_five_stars_alone() {
    let edition = Edition::Decision26;
    for (held, five) in [(Star::Four, false), (Star::Five, true)] {
        let submitted = submit(edition, DossierKind::ReRating, held);
        rests(&submitted, &[(StepKind::Review, &["Art. 7(6)(b)", "Art. 7(2)"])]);
        let proposed = after(submitted, [review()]);
        let assessing: (StepKind, &[&str]) = (StepKind::Assess, &["Art. 7(6)(d)", "Art. 7(6)(g)"]);
        if five {
            // A55: the dossier of Art. 6(3)(b) has neither council report nor approval, so it may go up directly.
            rests(&proposed, &[assessing, (StepKind::Forward, &["Art. 6(3)(b)", "Art. 7(6)(e)"])]);
            assert_eq!(reads(&proposed, Reading::FiveStarReRating), [true, true]);
            let direct = after(proposed.clone(), [forward()]);
            assert_eq!(direct.stage().kind(), StageKind::Forwarded);
        } else {
            rests(&proposed, &[assessing]);
        }
        let recognisable = after(proposed.clone(), [assess(Star::Four)]);
        let province: &[&str] = &["Art. 7(6)(đ)", "Art. 7(3)(e)", "Art. 7(3)(g)", "Art. 4(1)(a)"];
        rests(&recognisable, &[(StepKind::Recognise, province)]);
        let refused = after(proposed.clone(), [assess(Star::Two)]);
        rests(&refused, &[(StepKind::Decline, &["Art. 7(6)(đ)", "Art. 7(3)(g)", "Art. 4(1)(a)"])]);

        let candidate = after(proposed, [assess(Star::Five)]);
        let up: &[&str] = if five {
            &["Art. 7(6)(đ)", "Art. 7(6)(e)", "Art. 6(3)(b)", "Art. 7(3)(e)"]
        } else {
            &["Art. 7(6)(đ)", "Art. 7(3)(e)", "Art. 6(3)(a)"]
        };
        rests(&candidate, &[(StepKind::Forward, up)]);
        let forwarded = after(candidate, [forward()]);
        // Reading 32 (A54): written opinion and 45 days for five stars alone.
        let at_centre: &[&str] =
            if five { &["Art. 7(6)(e)", "Art. 7(6)(g)"] } else { &["Art. 7(4)(d)", "Art. 5(2)"] };
        rests(&forwarded, &[(StepKind::Assess, at_centre)]);
        assert_eq!(reads(&forwarded, Reading::ReRatingAtTheCentre), [true]);

        // A56: recognition, refusal and return of five stars again through Art. 7(6)(e).
        let recognise: &[&str] = &["Art. 7(6)(e)", "Art. 7(4)(e)", "Art. 7(4)(g)", "Art. 4(1)(b)"];
        let decided = after(forwarded.clone(), [assess(Star::Five)]);
        rests(&decided, &[(StepKind::Recognise, &recognise[usize::from(!five)..])]);
        let returned = after(forwarded.clone(), [assess(Star::Three)]);
        let both: &[&str] = &["Art. 7(6)(e)", "Art. 7(4)(g)"];
        let both = &both[usize::from(!five)..];
        rests(&returned, &[(StepKind::TakeCentralResult, both), (StepKind::AssessAgain, both)]);
        let stopped = after(forwarded, [(StepKind::Assess, Target::Stopped)]);
        let decline: &[&str] = &["Art. 7(6)(e)", "Art. 7(4)(g)", "Annex II"];
        rests(&stopped, &[(StepKind::Decline, &decline[usize::from(!five)..])]);
        let again = after(returned, [AGAIN]);
        let again_at: &[&str] = &["Art. 7(6)(e)", "Art. 7(4)(g)", "Art. 7(6)(d)"];
        rests(&again, &[(StepKind::Assess, &again_at[usize::from(!five)..])]);
    }
}

/// A dossier, what the council finds, and what the refusal rests on.
type Case = (DossierKind, Target, Finding, &'static [&'static str], Option<Reading>);

#[test]
fn a_refusal_rests_on_what_was_found() {
    // A59: one and two stars on Art. 4(1)(a), elimination and stop on the annex, no higher star on Art. 7(5).
    let edition = Edition::Decision26;
    let cases: [Case; 5] = [
        (DossierKind::First, Target::Star(Star::One), Finding::FewerStars, &["Art. 4(1)(a)"], None),
        (DossierKind::First, Target::Star(Star::Two), Finding::FewerStars, &["Art. 4(1)(a)"], None),
        (
            DossierKind::First,
            Target::Eliminated,
            Finding::Eliminated,
            &["Annex II"],
            Some(Reading::OutcomesOfTheirOwn),
        ),
        (
            DossierKind::Upgrade,
            Target::Stopped,
            Finding::Stopped,
            &["Annex II"],
            Some(Reading::OutcomesOfTheirOwn),
        ),
        (
            DossierKind::Upgrade,
            Target::Star(Star::Four),
            Finding::NoHigherStar,
            &["Art. 7(5)"],
            Some(Reading::Upgrade),
        ),
    ];
    for (kind, target, finding, why, reading) in cases {
        let refused = after(submit(edition, kind, Star::Four), [review(), (StepKind::Assess, target)]);
        assert_eq!(refused.stage().finding(), Some(finding));
        let laws: Vec<&str> = ["Art. 7(3)(g)"].iter().chain(why).copied().collect();
        rests(&refused, &[(StepKind::Decline, &laws)]);
        let decided = after(refused, [DECLINE]);
        assert_eq!((decided.stage().finding(), decided.stage().certificate()), (Some(finding), None));
        for law in laws {
            assert!(texts(decided.stage().basis()).iter().any(|basis| basis.ends_with(law)));
        }
        let readings = decided.stage().basis().iter().filter(|basis| matches!(basis, Basis::Reading(_)));
        assert!(readings.copied().eq(reading.map(Basis::Reading)), "{target:?}");
    }
    // An elimination at the centre is the end (reading 34).
    let up = [review(), assess(Star::Five), forward(), (StepKind::Assess, Target::Eliminated)];
    let refused = after(first(edition), up);
    assert_eq!(refused.stage().kind(), StageKind::Unrecognised);
    assert_eq!(reads(&refused, Reading::CentralElimination), [true]);
    rests(&refused, &[(StepKind::Decline, &["Art. 7(4)(g)", "Annex II"])]);
}

#[test]
fn an_upgrade_to_the_same_star_is_refused_only_while_the_old_certificate_is_valid() {
    // A48: filed 2026-11-23, the certificate ends 2026-12-20, rated four again on 2027-05-20.
    let held = Certificate::recorded(Star::Four, date!(2023 - 12 - 20)).unwrap();
    let set = coffee(Regime::Decision26);
    let filing = file(DossierKind::Upgrade, set, date!(2026 - 11 - 23), Some(held));
    let proposed = after(Procedure::new(filing), [review()]);
    let rated_on = |on: Date| {
        let mut rated = proposed.clone();
        take(&mut rated, StepKind::Assess, Target::Star(Star::Four), on);
        rated
    };
    let late = rated_on(date!(2027 - 05 - 20));
    assert_eq!(late.stage().kind(), StageKind::Recognisable);
    assert_eq!(after(late, [RECOGNISE]).stage().certificate().unwrap().star(), Star::Four);
    // On its last day it is still valid.
    let mut early = rated_on(date!(2026 - 12 - 20));
    assert_eq!(early.stage().kind(), StageKind::Unrecognised);
    assert_eq!(possible(&early), [StepKind::Decline]);
    let lapsed = date!(2026 - 12 - 21);
    // Not yet refused when it lapses, the product is recognised: nothing would be left of it.
    let told = next(&early, lapsed);
    assert_eq!(told.iter().map(Next::step).collect::<Vec<_>>(), [Some(StepKind::Recognise)]);
    let error = early.clone().apply(ProcedureStep::decline(lapsed)).unwrap_err();
    assert_eq!(ocop::Problem::code(&error), "out_of_turn");
    take(&mut early, StepKind::Recognise, PLAIN, lapsed);
    assert_eq!(early.stage().finding(), Some(Finding::StarAwarded));
    // A lower star than the old one is recognised then too, two stars are not.
    let mut lower = proposed.clone();
    take(&mut lower, StepKind::Assess, Target::Star(Star::Three), lapsed);
    assert_eq!(possible(&lower), [StepKind::Recognise]);
    let mut lower = proposed.clone();
    take(&mut lower, StepKind::Assess, Target::Star(Star::Two), lapsed);
    assert_eq!(possible(&lower), [StepKind::Decline]);
}

#[test]
fn with_ninety_points_and_no_star_to_recognise_the_other_course_is_the_refusal() {
    // An upgrade of four stars that reaches 90 points without a fifth star.
    let edition = Edition::Decision26;
    let candidate = after(submit(edition, DossierKind::Upgrade, Star::Four), [review(), HELD_DOWN]);
    assert_eq!(candidate.stage().kind(), StageKind::Candidate);
    assert_eq!(possible(&candidate), [StepKind::Forward, StepKind::Decline]);
    assert_eq!(reads(&candidate, Reading::TowardsTheCentre), [true, true]);
    let refused = after(candidate.clone(), [DECLINE]);
    assert_eq!(refused.stage().finding(), Some(Finding::NoHigherStar));
    // Once the old certificate has lapsed the lower star is recognised.
    let lapsed = candidate.filing().certificate().unwrap().valid_through().next_day().unwrap();
    let steps: Vec<_> = next(&candidate, lapsed).iter().filter_map(Next::step).collect();
    assert_eq!(steps, [StepKind::Forward, StepKind::Recognise]);
}

#[test]
fn a_central_result_of_90_points_and_fewer_than_five_stars_goes_back_with_its_reading() {
    // A46: the return of "below 90 points" is read as any result under five stars.
    for edition in [Edition::Decision148As1489, Edition::Decision26] {
        let up = [review(), assess(Star::Five), forward(), HELD_DOWN];
        let returned = after(first(edition), up);
        assert!(returned.stage().rating().unwrap().score().reaches(90));
        assert_eq!(returned.stage().kind(), StageKind::Returned);
        assert!(returned.stage().basis().contains(&Basis::Reading(Reading::TowardsTheCentre)));
        assert_eq!(reads(&returned, Reading::TowardsTheCentre), [true, true]);
    }
}

#[test]
fn a_district_passes_on_by_points_and_both_courses_are_open_with_fewer_stars() {
    // 80 points attested to two stars under 781: by the letter "from 50 to 100 points" (D5).
    let edition = Edition::Decision1048As781;
    let set = coffee(Regime::Decision1048);
    let rate = |edition: Edition, set, attested: Option<Star>, sheet| {
        let council = ocop::Council::new(edition).with_tier(Authority::District);
        let council = attested.map_or(council, |star| council.with_attested(star));
        let members = usize::from(council.size().0);
        ocop::Assessment::new(council, vec![sheet; members], [])
            .unwrap_or_else(|error| panic!("{set}: {error}"))
    };
    let step = |procedure: &mut Procedure, assessment| {
        let on = procedure.stage().on();
        procedure.apply(ProcedureStep::assess(on, assessment, ocop::procedure::Manner::Sitting)).unwrap();
    };
    let four = super::sheet(set, Target::Star(Star::Four));
    let mut procedure = first(edition);
    step(&mut procedure, rate(edition, set, Some(Star::Two), four));
    assert_eq!(procedure.stage().kind(), StageKind::Shortlisted);
    assert_eq!(possible(&procedure), [StepKind::Forward, StepKind::Decline]);
    assert_eq!(reads(&procedure, Reading::PassedOnByPoints), [true, true]);
    // With three stars there is one course.
    let mut procedure = first(edition);
    step(&mut procedure, rate(edition, set, Some(Star::Three), four));
    assert_eq!(possible(&procedure), [StepKind::Forward]);
    assert_eq!(reads(&procedure, Reading::PassedOnByPoints), [false]);

    // Under 148 as signed 80 points with three stars: the province's by points, the district's by star.
    let edition = Edition::Decision148;
    let set = coffee(Regime::Decision148);
    let four_star = |minimum: &ocop::Minimum| minimum.star() == Star::Four;
    let unmet = *set.criteria_set().minima().iter().find(|minimum| four_star(minimum)).unwrap();
    let three = crate::support::sheet_of(set.criteria_set(), 80, |criterion, level| {
        let meets = |minimum| crate::support::is_met_by(minimum, level);
        criterion.minima().filter(|minimum| minimum.star() == Star::Three).all(meets)
            && (criterion != unmet.criterion() || !meets(unmet))
    });
    let mut procedure = first(edition);
    step(&mut procedure, rate(edition, set, None, three.unwrap()));
    assert_eq!(procedure.stage().rating().unwrap().star(), Star::Three);
    assert_eq!(procedure.stage().kind(), StageKind::Shortlisted);
    assert_eq!(possible(&procedure), [StepKind::Forward, StepKind::Recognise]);
    let certificate = after(procedure, [RECOGNISE]).stage().certificate().unwrap();
    assert_eq!((certificate.star(), certificate.authority()), (Star::Three, Authority::District));
}

#[test]
fn the_procedure_of_1048_rests_on_its_annex_tier_by_tier() {
    let edition = Edition::Decision1048As781;
    let annex = |procedure: &Procedure| {
        let on = procedure.stage().on();
        let laws: Vec<_> = next(procedure, on)
            .iter()
            .map(|next| {
                let laws = texts(next.basis()).into_iter().filter(|text| text.starts_with("Decision"));
                laws.map(|text| text.replace("Decision 1048/QĐ-TTg, ", "")).collect::<Vec<_>>()
            })
            .collect();
        laws
    };
    let submitted = first(edition);
    assert_eq!(annex(&submitted), [["Annex II(4)(a)"]]);
    let shortlisted = after(submitted, [assess(Star::Five)]);
    assert_eq!(annex(&shortlisted), [["Annex II(1)(a)", "Annex II(4)(a)"]]);
    let proposed = after(shortlisted, [forward()]);
    assert_eq!(annex(&proposed), [["Annex II(4)(b)"]]);
    // D12: the certificate that the candidate's dossier lists is not issued before; a reading says so.
    let candidate = after(proposed, [assess(Star::Five)]);
    assert_eq!(annex(&candidate), [["Annex II(1)(b)", "Annex II(4)(b)", "Annex II(3)(c)"]]);
    assert_eq!(reads(&candidate, Reading::NoCertificateBeforeTheCentre), [true]);
    let forwarded = after(candidate, [forward()]);
    assert_eq!(annex(&forwarded), [["Annex II(4)(c)"]]);
    let five = after(forwarded.clone(), [assess(Star::Five)]);
    assert_eq!(annex(&five), [["Annex II(4)(c)", "Annex II(1)(c)"]]);
    let four = after(forwarded, [assess(Star::Four)]);
    assert_eq!(annex(&four), [["Annex II(1)(c)", "Annex II(4)(b)", "Annex II(4)(c)", "Annex II(1)(b)"]]);
    // No step of it has a time.
    for procedure in [five, four] {
        let on = procedure.stage().on();
        assert_eq!(next(&procedure, on)[0].limit(), Answer::Silent(None));
    }
}

#[test]
fn the_last_round_under_1048_counts() {
    // D15: a council that scores again, or a second time, leaves the assessment of the round that it ends with.
    let edition = Edition::Decision1048;
    let up = [assess(Star::Four), forward(), (StepKind::Assess, Target::Rescore)];
    let again = after(first(edition), up);
    assert_eq!(again.stage().kind(), StageKind::Proposed);
    let rescore = again.stage().rescore().unwrap();
    assert_eq!((rescore.spread(), rescore.limit()), (20, 10));
    let rated = after(again, [assess(Star::Four)]);
    assert_eq!(rated.stage().rating().unwrap().star(), Star::Four);
    assert_eq!(rated.stage().rescore(), None);
}

#[test]
fn the_district_of_148_rests_on_its_own_point() {
    // E2: Annex II(1)(b).
    let submitted = first(Edition::Decision148);
    let on = submitted.stage().on();
    assert_eq!(texts(next(&submitted, on)[0].basis()), ["Decision 148/QĐ-TTg, Annex II(1)(b)"]);
    assert_eq!(next(&submitted, on)[0].limit(), Answer::Unknown(Gap::TimesUnder148));
    let amended = first(Edition::Decision148As1489);
    let on = amended.stage().on();
    assert_eq!(texts(next(&amended, on)[0].basis()), ["Decision 1489/QĐ-TTg"]);
    assert_eq!(next(&amended, on)[0].actor(), Actor::Commune);
}
