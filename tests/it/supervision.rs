//! Inspections after the recognition, held against what was rated.

mod told;

use ocop::certificate::{Revocation, Status};
use ocop::law::{Basis, Gap, InspectionKind, Reading, RevocationGround, SupervisionAsk, SupervisionContent};
use ocop::procedure::Actor;
use ocop::proptest1::inspection;
use ocop::supervision::{
    Inspection, InspectionError, MarkFinding, ProductionFinding, SupervisionDivergence, SupervisionRecord,
};
use ocop::term::WorkCalendar;
use ocop::{
    Assessment, Authority, Certificate, Council, CriteriaSet, CriterionId, Edition, Lang, LevelId, Outcome,
    Problem, ProductSet, Regime, Say, ScoreSheet, SetId, Star,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use time::macros::date;
use time::{Date, Duration};

use crate::round_trip::{coded, round_trip, says};
use crate::support::{best_sheet, good_sheet_of, is_met_by, set};

fn coffee() -> &'static CriteriaSet {
    SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set()
}

fn rated(sheets: Vec<ScoreSheet>) -> Assessment {
    Assessment::new(Council::new(Edition::Decision26), sheets, []).unwrap()
}

fn star_of(assessment: &Assessment) -> Star {
    let Outcome::Rated(rating) = assessment.rate() else { panic!("rated") };
    rating.star()
}

/// An inspection of a product of those sheets on a day, recognised on 2026-06-01.
fn inspected(sheets: Vec<ScoreSheet>, on: Date) -> Inspection {
    let rated = rated(sheets);
    let held = Certificate::recorded(star_of(&rated), date!(2026 - 06 - 01)).unwrap();
    Inspection::new(held, rated, Actor::MinistryOcopBody, on).unwrap()
}

fn criterion(code: &str) -> CriterionId {
    coffee().criterion(code).unwrap()
}

const DAY: Date = date!(2026 - 11 - 20);

#[test]
fn what_is_found_as_it_was_rated_keeps_the_star_and_asks_nothing() {
    let inspection = inspected(vec![best_sheet(coffee())], DAY);
    let conclusion = inspection.conclude(&WorkCalendar::new());
    assert!(conclusion.is_kept() && !conclusion.is_fallen());
    assert!(conclusion.falls().is_empty() && conclusion.grounds().is_empty() && conclusion.asks().is_empty());
    assert_eq!((conclusion.rated(), conclusion.found()), (Star::Five, Star::Five));
    assert_eq!(conclusion.decide_by(), None);
    let laws: Vec<_> = conclusion.basis().iter().map(ToString::to_string).collect();
    assert_eq!(
        laws,
        [
            "Decision 26/2026/QĐ-TTg, Art. 9(1)",
            "Decision 26/2026/QĐ-TTg, Art. 9(3)(a)",
            "Decision 26/2026/QĐ-TTg, Art. 9(4)(b)",
        ]
    );
}

#[test]
fn each_criterion_that_falls_is_told_with_its_minima_and_the_star_is_that_of_the_sheet_as_found() {
    for set in SetId::of(Regime::Decision26).map(SetId::criteria_set) {
        let best = best_sheet(set);
        let rated = rated(vec![best]);
        let held = Certificate::recorded(star_of(&rated), date!(2026 - 06 - 01)).unwrap();
        for criterion in set.criteria() {
            let Some(from) = best.level(criterion).unwrap() else { continue };
            let lower = criterion
                .levels()
                .filter(|level| level.case() == from.case() && level.position() < from.position());
            for to in core::iter::once(None).chain(lower.map(Some)) {
                let inspection = Inspection::new(held, rated.clone(), Actor::MinistryOcopBody, DAY).unwrap();
                let inspection = inspection.with_found(criterion, to).unwrap();
                let conclusion = inspection.conclude(&WorkCalendar::new());
                let [fall] = conclusion.falls() else { panic!("one criterion fell: {conclusion}") };
                assert_eq!((fall.criterion, fall.from, fall.to), (criterion, from, to));
                // By hand: the sheet with that level, and where the story is gone what needs one.
                let mut changes = vec![(criterion.code(), to)];
                if set.story() == Some(criterion) && to.is_none_or(|level| level.points() == 0) {
                    let told = set.criteria().filter(|other| other.is_story_only());
                    changes.extend(told.map(|other| (other.code(), None)));
                }
                let again = best.with_all(changes).unwrap();
                assert_eq!(
                    conclusion.found(),
                    star_of(&self::rated(vec![again])).min(held.star()),
                    "{criterion} {to:?}"
                );
                for minimum in criterion.minima().filter(|minimum| minimum.star() <= held.star()) {
                    let lost = is_met_by(minimum, Some(from)) && !is_met_by(minimum, to);
                    assert_eq!(conclusion.minima().contains(minimum), lost, "{minimum}");
                }
                let fallen = conclusion.found() < held.star();
                let grounds: Vec<_> = conclusion.grounds().iter().map(|found| found.ground()).collect();
                assert_eq!(grounds, if fallen { vec![RevocationGround::CriteriaNotMet] } else { vec![] });
                assert_eq!(conclusion.asks()[0].value, SupervisionAsk::RestoreCriteria);
                assert_eq!(conclusion.basis().contains(&Basis::Reading(Reading::FoundBelowItsStar)), fallen);
            }
        }
    }
}

#[test]
fn a_product_below_its_star_no_longer_meets_its_criteria_even_where_three_stars_are_left() {
    // Attractive packaging is a minimum for three stars; its second level is plain.
    let plain = criterion("2.2").level(None, 2).unwrap();
    let four = good_sheet_of(coffee(), 75, Star::Four);
    let inspection = inspected(vec![four], DAY);
    let losing: Vec<_> =
        coffee().criteria().filter(|one| one.minima().all(|minimum| minimum.star() > Star::Three)).collect();
    let mut lowered = inspection.clone();
    for criterion in losing.into_iter().filter(|one| Some(*one) != coffee().story()) {
        lowered = lowered.with_found(criterion, None).unwrap();
        let conclusion = lowered.conclude(&WorkCalendar::new());
        if conclusion.found() == Star::Three {
            assert_eq!(conclusion.grounds()[0].ground(), RevocationGround::CriteriaNotMet);
            assert!(conclusion.text(Lang::En).to_string().contains("stays in force"));
            break;
        }
    }
    assert_eq!(lowered.conclude(&WorkCalendar::new()).found(), Star::Three);
    let plain = inspection.with_found(criterion("2.2"), Some(plain)).unwrap().conclude(&WorkCalendar::new());
    assert_eq!(plain.found(), Star::Two);
    assert!(plain.minima().iter().any(|minimum| minimum.to_string() == "2026/13/2.2:3"));
}

#[test]
fn grounds_are_those_of_article_8_and_run_from_their_own_days() {
    let base = inspected(vec![best_sheet(coffee())], DAY);
    let calendar = WorkCalendar::new();
    let cites = |inspection: Inspection, ground, place: &str| {
        let conclusion = inspection.conclude(&calendar);
        let [found] = conclusion.grounds() else { panic!("one ground: {conclusion}") };
        assert_eq!(found.ground(), ground);
        assert_eq!(
            found.citation().unwrap().to_string(),
            format!("Decision 26/2026/QĐ-TTg, Art. 8(1)({place})")
        );
        assert!(!conclusion.is_kept());
        assert_eq!(conclusion.revoker().said(), Some(Authority::Centre));
        found.decide_by()
    };
    let at = date!(2026 - 11 - 23);
    let concluded = base.clone().with_concluded_on(at).unwrap();
    let by = Some(date!(2026 - 12 - 08));
    let untrue = concluded.clone().with_untrue_dossier();
    assert_eq!(cites(untrue, RevocationGround::UntrueDossier, "a"), by);
    let fallen = concluded.clone().with_found(criterion("2.2"), None).unwrap();
    assert_eq!(cites(fallen, RevocationGround::CriteriaNotMet, "b"), by);
    // The term of a breach runs from the conclusion of the body that found it.
    let broken = base.clone().with_law_broken(date!(2026 - 11 - 20)).unwrap();
    assert_eq!(cites(broken, RevocationGround::LawBroken, "c"), Some(date!(2026 - 12 - 07)));
    let misled = concluded.clone().with_mark(MarkFinding::Misleading);
    assert_eq!(cites(misled, RevocationGround::MarkMisused, "d"), by);
    let stopped = ProductionFinding::Stopped { confirmed_on: Some(at) };
    assert_eq!(
        cites(base.clone().with_production(stopped).unwrap(), RevocationGround::NoLongerProduced, "đ"),
        by
    );
    assert_eq!(cites(concluded.with_proposal(), RevocationGround::Other, "e"), by);
    // Without a conclusion no term runs yet.
    assert_eq!(cites(base.with_mark(MarkFinding::Misleading), RevocationGround::MarkMisused, "d"), None);
}

#[test]
fn the_term_is_fifteen_days_and_moves_off_days_off() {
    let base = inspected(vec![best_sheet(coffee())], DAY).with_mark(MarkFinding::Misleading);
    let calendar = WorkCalendar::new();
    for days in 0..400 {
        let concluded = DAY + Duration::days(days);
        let conclusion = base.clone().with_concluded_on(concluded).unwrap().conclude(&calendar);
        let last = concluded + Duration::days(15);
        let off = match last.weekday() {
            time::Weekday::Saturday => 2,
            time::Weekday::Sunday => 1,
            _ => 0,
        };
        assert_eq!(conclusion.decide_by(), Some(last + Duration::days(off)), "{concluded}");
    }
}

#[test]
fn the_chairman_revokes_three_and_four_stars_and_the_minister_five() {
    for (total, star, by) in [
        (55, Star::Three, Authority::Province),
        (75, Star::Four, Authority::Province),
        (95, Star::Five, Authority::Centre),
    ] {
        let inspection = inspected(vec![good_sheet_of(coffee(), total, star)], DAY);
        let conclusion = inspection.with_mark(MarkFinding::Misleading).conclude(&WorkCalendar::new());
        assert_eq!((conclusion.rated(), conclusion.revoker().said()), (star, Some(by)));
    }
}

#[test]
fn nothing_is_revoked_by_a_conclusion() {
    let inspection =
        inspected(vec![best_sheet(coffee())], DAY).with_mark(MarkFinding::Misleading).with_untrue_dossier();
    let inspection = inspection.with_concluded_on(DAY).unwrap();
    let held = inspection.certificate();
    let conclusion = inspection.conclude(&WorkCalendar::new());
    let record = SupervisionRecord::of(&inspection, &WorkCalendar::new());
    assert_eq!(inspection.certificate(), held);
    assert_eq!(record.certificate().certificate().unwrap(), held);
    for day in (0..1_200).map(|days| DAY + Duration::days(days)).filter(|day| *day <= held.valid_through()) {
        assert_eq!(held.status(day), Status::Valid);
    }
    let revoked = held
        .with_revocation(Revocation::on(date!(2026 - 12 - 04)).with_cause(conclusion.grounds()[0].ground()));
    assert_eq!(revoked.unwrap().status(date!(2026 - 12 - 04)), Status::Revoked);
}

#[test]
fn what_is_put_right_is_asked_and_is_no_ground() {
    let base = inspected(vec![best_sheet(coffee())], DAY);
    let conclude = |inspection: Inspection| inspection.conclude(&WorkCalendar::new());
    let wrong = conclude(base.clone().with_mark(MarkFinding::Wrong));
    assert!(wrong.grounds().is_empty() && wrong.is_kept());
    assert_eq!(wrong.asks()[0].citation.to_string(), "Decision 26/2026/QĐ-TTg, Art. 9(3)(b)");
    let said =
        conclude(base.clone().with_production(ProductionFinding::Stopped { confirmed_on: None }).unwrap());
    assert!(said.grounds().is_empty());
    assert_eq!(said.asks()[0].value, SupervisionAsk::StateProduction);
    // A level that carries no star with it.
    let best = best_sheet(coffee());
    let free = coffee()
        .criteria()
        .find(|one| one.minima().next().is_none() && Some(*one) != coffee().story())
        .unwrap();
    let inspection = inspected(vec![best], DAY).with_found(free, free.levels().next()).unwrap();
    let conclusion = conclude(inspection);
    assert_eq!(conclusion.is_fallen(), conclusion.found() < Star::Five);
    assert_eq!(conclusion.remedy_within().said(), None);
}

#[test]
fn before_26_2026_the_rules_of_supervision_are_a_gap_and_the_criteria_are_still_compared() {
    let set = set(Regime::Decision148, 13);
    let sheet = best_sheet(set);
    let rated = Assessment::new(Council::new(Edition::Decision148As1489), vec![sheet], []).unwrap();
    let held = Certificate::recorded(star_of(&rated), date!(2025 - 09 - 01)).unwrap();
    let packaging =
        set.criteria().find(|one| one.minima().any(|minimum| minimum.star() == Star::Three)).unwrap();
    let inspection = Inspection::new(held, rated, Actor::ProvincialOcopBody, date!(2026 - 03 - 02)).unwrap();
    let inspection =
        inspection.with_found(packaging, None).unwrap().with_concluded_on(date!(2026 - 03 - 03)).unwrap();
    let conclusion = inspection.conclude(&WorkCalendar::new());
    assert!(conclusion.is_fallen());
    assert_eq!(conclusion.gaps(), [Gap::RevocationUnder148, Gap::SupervisionUnder148]);
    assert_eq!(conclusion.grounds()[0].citation(), None);
    assert_eq!((conclusion.revoker().gap(), conclusion.decide_by()), (Some(Gap::RevocationUnder148), None));
    assert_eq!(conclusion.remedy_within().gap(), Some(Gap::SupervisionUnder148));
    assert!(conclusion.asks().is_empty());
    round_trip(&conclusion);
}

#[test]
fn under_a_council_the_level_rated_is_the_one_that_more_than_half_reach() {
    let best = best_sheet(coffee());
    let packaging = criterion("2.2");
    let lower = best.with("2.2", 2).unwrap();
    let inspection = inspected(vec![best, best, lower], DAY);
    let found = |level: Option<LevelId>| {
        inspection.clone().with_found(packaging, level).unwrap().conclude(&WorkCalendar::new())
    };
    let conclusion = found(Some(packaging.level(None, 2).unwrap()));
    assert_eq!(conclusion.falls()[0].from, packaging.levels().last().unwrap());
    assert!(conclusion.basis().contains(&Basis::Reading(Reading::MinimaUnderACouncil)));
    assert_eq!(conclusion.found(), Star::Two);
    assert!(found(packaging.levels().last()).falls().is_empty());
}

#[test]
fn inspections_that_cannot_be_are_coded_errors() {
    let rated = rated(vec![best_sheet(coffee())]);
    let held = Certificate::recorded(Star::Five, date!(2026 - 06 - 01)).unwrap();
    let on = |day| Inspection::new(held, rated.clone(), Actor::MinistryOcopBody, day);
    let errors: Vec<InspectionError> = vec![
        on(date!(2026 - 05 - 31)).unwrap_err(),
        on(held.valid_through().next_day().unwrap()).unwrap_err(),
        on(date!(0000 - 05 - 31)).unwrap_err(),
        Inspection::new(held, rated.clone(), Actor::Commune, DAY).unwrap_err(),
        Inspection::new(
            Certificate::recorded(Star::Four, date!(2026 - 06 - 01)).unwrap(),
            rated.clone(),
            Actor::MinistryOcopBody,
            DAY,
        )
        .unwrap_err(),
        on(DAY).unwrap().with_found(set(Regime::Decision26, 1).criterion("1.1").unwrap(), None).unwrap_err(),
        on(DAY).unwrap().with_found(criterion("2.2"), criterion("1.1").levels().next()).unwrap_err(),
        on(DAY).unwrap().with_concluded_on(DAY.previous_day().unwrap()).unwrap_err(),
        on(DAY).unwrap().with_law_broken(date!(2026 - 05 - 31)).unwrap_err(),
        on(DAY)
            .unwrap()
            .with_production(ProductionFinding::Stopped { confirmed_on: Some(date!(2026 - 05 - 31)) })
            .unwrap_err(),
    ];
    let codes: Vec<_> = errors.iter().map(Problem::code).collect();
    assert_eq!(
        codes,
        [
            "inspection_before_recognition",
            "certificate_not_in_force",
            "invalid_date",
            "no_inspector",
            "rating_of_other_star",
            "other_set",
            "level_of_other_criterion",
            "concluded_before_inspection",
            "finding_before_recognition",
            "finding_before_recognition",
        ]
    );
    for error in &errors {
        says(error);
    }
    // Both ends of the certificate are days of inspection.
    assert!(on(held.issued_on()).is_ok() && on(held.valid_through()).is_ok());
}

#[test]
fn a_day_out_of_the_calendar_names_the_field_that_was_wrong() {
    let day = date!(0000 - 05 - 31);
    let inspection = inspected(vec![best_sheet(coffee())], DAY);
    let (held, rated) = (inspection.certificate(), inspection.rated().clone());
    let stopped = ProductionFinding::Stopped { confirmed_on: Some(day) };
    for (field, refused) in [
        ("on", Inspection::new(held, rated, Actor::MinistryOcopBody, day)),
        ("confirmed_on", inspection.clone().with_production(stopped)),
        ("law_broken", inspection.clone().with_law_broken(day)),
        ("concluded_on", inspection.with_concluded_on(day)),
    ] {
        let error = refused.unwrap_err();
        assert_eq!((error.code(), error.details().field.as_deref()), ("invalid_date", Some(field)));
        assert_eq!(error.details().given.as_deref(), Some("0000-05-31"));
        says(&error);
    }
}

/// A record of a product that fell from five stars to two, as it is stored.
fn stored_record() -> Value {
    let inspection = inspected(vec![best_sheet(coffee())], DAY).with_found(criterion("2.2"), None).unwrap();
    let inspection = inspection.with_concluded_on(DAY).unwrap();
    serde_json::to_value(SupervisionRecord::of(&inspection, &WorkCalendar::new())).unwrap()
}

/// What a record that was changed in the database diverges in, as it is written.
fn diverged(change: impl FnOnce(&mut Value)) -> Vec<Value> {
    let mut stored = stored_record();
    change(&mut stored);
    let found = serde_json::from_value::<SupervisionRecord>(stored).unwrap().verify();
    for divergence in &found {
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| divergence.text(lang).to_string());
        assert_eq!(divergence.to_string(), en);
        assert_ne!(vi, en);
    }
    found.iter().map(|divergence| serde_json::to_value(divergence).unwrap()).collect()
}

#[test]
fn verify_names_every_divergence_of_what_was_concluded() {
    let changes = [
        ("rated", json!(4), json!(["4"]), json!(["5"])),
        ("found", json!(1), json!(["1"]), json!(["2"])),
        ("falls", json!([]), json!([]), json!(["2.2"])),
        ("minima", json!([]), json!([]), json!(["2026/13/2.2:3"])),
        ("grounds", json!(["law_broken"]), json!(["law_broken"]), json!(["criteria_not_met"])),
        ("revoker", json!("province"), json!(["province"]), json!(["centre"])),
        ("decide_by", json!(null), json!([]), json!(["2026-12-07"])),
        ("asks", json!(["keep_the_law"]), json!(["keep_the_law"]), json!(["restore_criteria"])),
    ];
    // Each field of what was concluded is among them.
    let concluded = stored_record()["concluded"].clone();
    let fields: Vec<&String> = concluded.as_object().unwrap().keys().collect();
    let mut named: Vec<&str> = changes.iter().map(|(field, ..)| *field).collect();
    named.sort_unstable();
    assert_eq!(fields, named);
    for (field, other, then, now) in changes {
        let found = diverged(|stored| stored["concluded"][field] = other);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((&found[0]["code"], &found[0]["within"]), (&json!(field), &json!(null)));
        assert_eq!((&found[0]["then"], &found[0]["now"]), (&then, &now), "{field}");
    }
    assert!(diverged(|_| {}).is_empty());
}

#[test]
fn verify_names_what_diverges_in_the_certificate_and_in_the_assessment() {
    let codes = |found: Vec<Value>| -> Vec<[String; 2]> {
        let code = |one: &Value, name: &str| one[name].as_str().unwrap_or_default().to_owned();
        found.iter().map(|one| ["code", "within"].map(|name| code(one, name))).collect()
    };
    let found = diverged(|stored| stored["certificate"]["valid_through"] = json!("2029-05-31"));
    assert_eq!(codes(found), [["certificate", "valid_through"]]);
    let found = diverged(|stored| stored["rated"]["decided"]["star"] = json!(4));
    assert_eq!(codes(found), [["assessment", "star"]]);
    // What the present rules do not read is told once.
    let found = diverged(|stored| stored["certificate"]["star"] = json!(2));
    assert_eq!(codes(found), [["certificate", "unreadable"]]);
    let found = diverged(|stored| stored["rated"]["sheets"] = json!([]));
    assert_eq!(codes(found), [["assessment", "unreadable"]]);
}

#[test]
fn what_is_unreadable_now_says_why_in_english() {
    let found = diverged(|stored| stored["levels"][0]["criterion"] = json!("9.9"));
    assert_eq!(found.len(), 1, "{found:?}");
    let unread = coffee().criterion("9.9").unwrap_err();
    assert_eq!((&found[0]["code"], &found[0]["within"]), (&json!("unreadable"), &json!(unread.code())));
    assert_eq!((&found[0]["then"], &found[0]["now"]), (&json!([]), &json!([unread.to_string()])));
}

#[test]
fn the_rules_of_article_9_stand_where_they_are_printed() {
    let rules = Edition::Decision26.rules().supervision.said().unwrap();
    let inspector = |actor| rules.inspector(actor).unwrap();
    assert_eq!(
        inspector(Actor::ProvincialOcopBody).citation.to_string(),
        "Decision 26/2026/QĐ-TTg, Art. 9(4)(a)"
    );
    assert_eq!(inspector(Actor::MinistryOcopBody).where_needed, [Star::Three, Star::Four]);
    assert_eq!(
        rules.content(SupervisionContent::CriteriaKept).unwrap().to_string(),
        "Decision 26/2026/QĐ-TTg, Art. 9(3)(a)"
    );
    assert_eq!(rules.asks.len(), SupervisionAsk::ALL.len());
    coded!(InspectionKind, SupervisionContent, SupervisionAsk, MarkFinding);
}

proptest! {
    #[test]
    fn an_inspection_raises_no_star_and_what_it_finds_lower_never_helps(inspection in inspection()) {
        let calendar = WorkCalendar::new();
        let conclusion = inspection.conclude(&calendar);
        prop_assert!(conclusion.found() <= conclusion.rated());
        prop_assert_eq!(conclusion.is_kept(), conclusion.grounds().is_empty() && !conclusion.is_fallen());
        prop_assert_eq!(conclusion.is_fallen(), conclusion.grounds().iter().any(|found| found.ground() == RevocationGround::CriteriaNotMet));
        prop_assert!(conclusion.minima().iter().all(|minimum| minimum.star() <= conclusion.rated()));
        for found in conclusion.grounds() {
            prop_assert_eq!(found.term().is_some(), found.since().is_some());
        }
        for criterion in inspection.rated().set().criteria_set().criteria() {
            let worse = inspection.clone().with_found(criterion, None).unwrap().conclude(&calendar);
            prop_assert!(worse.found() <= conclusion.found(), "{} without {}", worse, criterion);
        }
    }

    #[test]
    fn inspections_conclusions_and_records_are_kept_and_a_record_verifies(inspection in inspection()) {
        let calendar = WorkCalendar::new().with_holidays([date!(2026 - 09 - 02)]).unwrap();
        round_trip(&inspection);
        round_trip(&inspection.production());
        round_trip(&inspection.conclude(&calendar));
        let record = SupervisionRecord::of(&inspection, &calendar);
        let json = round_trip(&record);
        prop_assert_eq!(record.inspection().unwrap(), inspection.clone());
        prop_assert!(record.verify().is_empty());
        prop_assert_eq!(record.falls().count(), inspection.conclude(&calendar).falls().len());
        // What was decided is read as it was, and told where it is otherwise now.
        let found = record.found_star();
        if let Some(lower) = found.previous() {
            let other = json.replacen(&format!("\"found\":{found},"), &format!("\"found\":{lower},"), 1);
            let other: SupervisionRecord = serde_json::from_str(&other).unwrap();
            prop_assert_eq!(other.found_star(), lower);
            let diverged = other.verify();
            prop_assert_eq!(&diverged, &[SupervisionDivergence::Found { then: lower, now: found }]);
            prop_assert_eq!(serde_json::to_value(&diverged[0]).unwrap()["code"].clone(), "found");
        }
    }
}

#[test]
fn under_attested_minima_the_band_alone_is_counted_again_and_the_gap_is_named() {
    let set = set(Regime::Decision1048, 1);
    let council =
        Council::new(Edition::Decision1048As781).with_tier(Authority::Province).with_attested(Star::Four);
    let sheets = vec![good_sheet_of(set, 75, Star::Four); 9];
    let rated = Assessment::new(council, sheets, []).unwrap();
    let held = Certificate::recorded(Star::Four, date!(2022 - 06 - 01)).unwrap();
    let inspection = Inspection::new(held, rated, Actor::ProvincialOcopBody, date!(2022 - 09 - 01)).unwrap();
    assert!(inspection.conclude(&WorkCalendar::new()).is_kept());
    let losing = set.criteria().filter(|one| Some(*one) != set.story());
    let lost = losing.fold(inspection, |all, criterion| all.with_found(criterion, None).unwrap());
    let conclusion = lost.conclude(&WorkCalendar::new());
    assert_eq!(conclusion.found(), Star::One);
    assert_eq!(conclusion.gaps(), [Gap::MinimaOf781]);
    // 1048 says nothing of revocations.
    assert_eq!((conclusion.grounds()[0].citation(), conclusion.revoker().gap()), (None, None));
    round_trip(&SupervisionRecord::of(&lost, &WorkCalendar::new()));
}

#[test]
fn minima_that_a_council_declared_unmet_stay_so_and_those_that_fall_are_added() {
    let council = Council::new(Edition::Decision26).with_minima(ocop::MinimaPolicy::Declared);
    let five = criterion("2.2").minima().next().unwrap();
    let declared = coffee().minima().iter().copied().filter(|minimum| minimum.star() == Star::Five).take(1);
    let rated = Assessment::declared(council, [best_sheet(coffee())], declared, []).unwrap();
    let star = star_of(&rated);
    assert_eq!(star, Star::Four);
    let held = Certificate::recorded(star, date!(2026 - 06 - 01)).unwrap();
    let inspection = Inspection::new(held, rated, Actor::ProvincialOcopBody, DAY).unwrap();
    assert!(inspection.conclude(&WorkCalendar::new()).is_kept());
    let conclusion = inspection.with_found(criterion("2.2"), None).unwrap().conclude(&WorkCalendar::new());
    assert!(conclusion.minima().contains(five));
    assert_eq!(conclusion.found(), Star::Two);
}

#[test]
fn a_field_that_nobody_knows_is_refused_in_an_inspection_and_passes_in_what_follows_from_it() {
    let inspection = inspected(vec![best_sheet(coffee())], DAY).with_found(criterion("2.2"), None).unwrap();
    let mut json = serde_json::to_value(&inspection).unwrap();
    json["added_later"] = 1.into();
    assert!(serde_json::from_value::<Inspection>(json).is_err());
    let mut json = serde_json::to_value(&inspection).unwrap();
    json["found"][0] = serde_json::json!(["2026/13/2.2", null]);
    assert!(serde_json::from_value::<Inspection>(json).is_err(), "a list is no object");
    let conclusion = inspection.conclude(&WorkCalendar::new());
    let mut json = serde_json::to_value(&conclusion).unwrap();
    json["added_later"] = 1.into();
    assert_eq!(serde_json::from_value::<ocop::supervision::SupervisionConclusion>(json).unwrap(), conclusion);
    let record = SupervisionRecord::of(&inspection, &WorkCalendar::new());
    let mut json = serde_json::to_value(&record).unwrap();
    json["concluded"]["added_later"] = 1.into();
    assert_eq!(serde_json::from_value::<SupervisionRecord>(json).unwrap(), record);
}
