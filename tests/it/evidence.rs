//! Papers with their days: what lapses, what rests on it, what carries over.

mod left;

use std::collections::BTreeSet;

use ocop::dossier::{
    CarriedDocument, CarryFate, CarryOver, CarryReason, Document, DossierList, Evidence, EvidencePaper,
    EvidenceReview, LapseTime, Sender, valid_paper_for,
};
use ocop::law::{Basis, DossierKind, Gap, Reading};
use ocop::proptest1::{evidence_review, paper};
use ocop::{
    Assessment, Council, Edition, Lang, LevelId, Outcome, Problem, ProductGroup, ProductSet, Regime, Say,
    ScoreSheet, SetId, Star, Topic,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use time::macros::date;
use time::{Date, Duration};

use crate::round_trip::{coded, round_trip, says};
use crate::support::{all_criteria, best_sheet, is_met_by, set};

const FILED: Date = date!(2026 - 11 - 27);
const THROUGH: Date = date!(2029 - 11 - 27);

fn until(evidence: Evidence, last: Date) -> EvidencePaper {
    EvidencePaper::new(evidence).with_days(None, Some(last)).unwrap()
}

fn star_of(sheet: ScoreSheet) -> Star {
    let Outcome::Rated(rating) =
        Assessment::new(Council::self_assessment(Edition::Decision26), [sheet], []).unwrap().rate()
    else {
        panic!("one sheet is rated")
    };
    rating.star()
}

fn list(kind: DossierKind) -> DossierList {
    let list = DossierList::of(Edition::Decision26, Sender::Producer, kind, ProductGroup::Food);
    list.unwrap().said().unwrap()
}

#[test]
fn the_levels_that_ask_for_a_valid_paper_are_those_whose_words_say_so() {
    let mut asking = 0;
    for level in all_criteria().flat_map(|criterion| criterion.levels()) {
        let printed = ["còn hiệu lực", "còn hạn"].iter().any(|words| level.label().vi().contains(words));
        asking += usize::from(printed);
        let told = valid_paper_for(level).said().flatten();
        assert_eq!(told.is_some(), printed, "{level}: {}", level.label().vi());
        if let Some(evidence) = told {
            // The paper bears on the criterion by the table too.
            assert!(EvidencePaper::new(evidence).proves(level.criterion()), "{level}");
        }
    }
    // Sets 16 (criterion 9) and 18 (6 and 7), under 148 as under 26/2026.
    assert_eq!(asking, 16);
    let first = set(Regime::Decision1048, 1).criteria().next().unwrap().levels().next().unwrap();
    assert!(valid_paper_for(first).citation().is_none());
}

#[test]
fn a_paper_counts_on_both_its_days_and_lapses_the_day_after() {
    let set = set(Regime::Decision26, 18);
    let sheet = best_sheet(set);
    for offset in -3_i64..=3 {
        for (at, when) in [(FILED, LapseTime::BeforeFiling), (THROUGH, LapseTime::WithinTerm)] {
            let last = at + Duration::days(offset);
            let review =
                EvidenceReview::of(sheet, vec![until(Evidence::ProductionLicence, last)], FILED, THROUGH)
                    .unwrap();
            let expected = if last < FILED {
                Some(LapseTime::BeforeFiling)
            } else if last < THROUGH {
                Some(LapseTime::WithinTerm)
            } else {
                None
            };
            assert_eq!(review.lapses().first().map(|lapse| lapse.when()), expected, "{when}: {last}");
            assert_eq!(review.at_filing().certain() == Some(Star::Five), FILED <= last);
            assert_eq!(review.at_end().certain() == Some(Star::Five), THROUGH <= last);
            for day in (-5..=5).map(|days| at + Duration::days(days)) {
                // A level of criterion 6 is a minimum for 3 stars, and asks for a licence that is valid.
                assert_eq!(
                    review.left_on(day).most,
                    if day <= last { Star::Five } else { Star::Two },
                    "{day}"
                );
            }
        }
    }
    let later = EvidencePaper::new(Evidence::ProductionLicence).with_days(FILED.next_day(), None).unwrap();
    let review = EvidenceReview::of(sheet, vec![later], FILED, THROUGH).unwrap();
    assert_eq!(review.lapses()[0].when(), LapseTime::NotYetValid);
    assert_eq!((review.at_filing().most, review.at_end().most), (Star::Two, Star::Five));
}

#[test]
fn what_rests_on_a_paper_and_which_star_is_left_without_it_is_counted_from_the_sheet() {
    for set in SetId::of(Regime::Decision26).map(SetId::criteria_set) {
        let sheet = best_sheet(set);
        for evidence in Evidence::ALL.iter().copied() {
            let review = EvidenceReview::of(sheet, vec![until(evidence, FILED)], FILED, THROUGH).unwrap();
            let [lapse] = review.lapses() else { panic!("it lapses") };
            let rests = |level: &LevelId| {
                evidence.supports(level.criterion().topic())
                    || valid_paper_for(*level).said() == Some(Some(evidence))
            };
            let levels: Vec<LevelId> = set.criteria().filter_map(|one| sheet.level(one).unwrap()).collect();
            let resting: Vec<LevelId> =
                levels.into_iter().filter(|level| level.points() > 0 && rests(level)).collect();
            assert!(
                lapse.resting().iter().map(|resting| resting.level).eq(resting.iter().copied()),
                "{set} {evidence}"
            );
            assert!(lapse.resting().iter().all(|resting| resting.alone));
            // No other paper is left: every criterion loses its level, and with the story what needs one.
            let mut changes: Vec<(&str, Option<LevelId>)> =
                resting.iter().map(|level| (level.criterion().code(), None)).collect();
            if set.story().is_some_and(|story| resting.iter().any(|level| level.criterion() == story)) {
                changes.retain(|(code, _)| !set.criterion(code).unwrap().is_story_only());
                changes
                    .extend(set.criteria().filter(|one| one.is_story_only()).map(|one| (one.code(), None)));
            }
            let left = star_of(sheet.with_all(changes).unwrap());
            assert_eq!((lapse.left().least, lapse.left().most), (left, left), "{set} {evidence}");
            for minimum in resting.iter().flat_map(|level| level.criterion().minima()) {
                let met = is_met_by(minimum, sheet.level(minimum.criterion()).unwrap())
                    && minimum.star() <= review.star();
                assert_eq!(lapse.minima().contains(minimum), met, "{minimum}");
            }
        }
    }
}

#[test]
fn with_another_paper_left_a_level_may_be_kept() {
    let set = SetId::decision_26(ProductSet::Tea).criteria_set();
    let labour = || EvidencePaper::new(Evidence::LocalLabour);
    let review = |papers| EvidenceReview::of(best_sheet(set), papers, FILED, THROUGH).unwrap();
    let alone = review(vec![until(Evidence::LocalLabour, FILED)]);
    let two = review(vec![until(Evidence::LocalLabour, FILED), labour()]);
    assert!(!two.lapses()[0].resting()[0].alone);
    assert_eq!(two.lapses()[0].left().most, Star::Five);
    assert_eq!(two.lapses()[0].left().least, alone.lapses()[0].left().least);
    assert_eq!(two.left_without([0, 1]), alone.left_without([0]));
    // What the caller says a paper proves takes the place of the table.
    let told = review(vec![until(Evidence::LocalLabour, FILED).with_topic(Topic::Packaging)]);
    assert!(
        told.lapses()[0].resting().iter().map(|resting| resting.criterion.topic()).eq([Topic::Packaging])
    );
    assert!(told.unproven().iter().any(|criterion| criterion.topic() == Topic::LocalLabour));
    assert!(two.unproven().iter().all(|criterion| criterion.topic() != Topic::LocalLabour));
    assert!(told.basis().contains(&Basis::Reading(Reading::RestsOnEvidence)));
}

#[test]
fn under_148_the_table_is_a_gap_and_under_781_minima_are_not_computed() {
    let sheet = best_sheet(set(Regime::Decision148, 18));
    let review =
        EvidenceReview::of(sheet, vec![until(Evidence::ProductionLicence, FILED)], FILED, THROUGH).unwrap();
    assert_eq!(review.gaps(), [Gap::EvidenceUnder148]);
    assert!(review.lapses()[0].resting().iter().any(|resting| resting.must_be_valid));
    round_trip(&review);
    let sheet = best_sheet(set(Regime::Decision1048, 1));
    let error = EvidenceReview::of(sheet, vec![], FILED, THROUGH).unwrap_err();
    assert_eq!(error.code(), "attestation_needed");
    says(&error);
}

#[test]
fn wrong_days_are_coded_errors() {
    let paper = |first, last| EvidencePaper::new(Evidence::Awards).with_days(Some(first), Some(last));
    let error = paper(FILED, FILED.previous_day().unwrap()).unwrap_err();
    assert_eq!((error.code(), error.details().field.as_deref()), ("last_day_before_first", Some("last_day")));
    says(&error);
    assert!(paper(FILED, FILED).is_ok());
    assert_eq!(paper(date!(0000 - 01 - 01), FILED).unwrap_err().code(), "invalid_date");
    let stored = r#"{"evidence": "awards", "first_day": "2026-02-01", "last_day": "2026-01-31"}"#;
    assert!(
        serde_json::from_str::<EvidencePaper>(stored).unwrap_err().to_string().contains("before the first")
    );
    let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    let error = EvidenceReview::of(sheet, vec![], FILED, FILED.previous_day().unwrap()).unwrap_err();
    assert_eq!(error.code(), "term_before_filing");
    says(&error);
}

#[test]
fn a_re_rating_brings_up_to_date_what_article_6_names_and_an_upgrade_does_not() {
    let papers: Vec<EvidencePaper> =
        Evidence::ALL.iter().map(|evidence| EvidencePaper::new(*evidence)).collect();
    let fates = |kind, fate| {
        let over = CarryOver::of(&papers, list(kind), FILED).unwrap();
        over.with_fate(fate).map(|carried| carried.document).collect::<BTreeSet<_>>()
    };
    let of = |evidence: &[Evidence]| evidence.iter().map(|one| Document::from(*one)).collect::<BTreeSet<_>>();
    let updated = of(&[
        Evidence::RawMaterialOrigin,
        Evidence::Environment,
        Evidence::BusinessGrowth,
        Evidence::MarketDevelopment,
        Evidence::QualityDeclaration,
        Evidence::TestReports,
        Evidence::Traceability,
    ]);
    assert_eq!(fates(DossierKind::ReRating, CarryFate::Renewed), updated);
    for kind in [DossierKind::First, DossierKind::Upgrade] {
        assert_eq!(fates(kind, CarryFate::Renewed), of(&[Evidence::BusinessGrowth]), "two last years");
    }
    // What 1048 named and 26/2026 does not.
    let unasked = of(&[Evidence::ProductStandard, Evidence::Accounting, Evidence::BatchControl]);
    let own = |kind| fates(kind, CarryFate::New);
    for kind in DossierKind::ALL.iter().copied() {
        assert_eq!(fates(kind, CarryFate::NotAsked), unasked);
        assert!(
            own(kind).contains(&Document::RegistrationForm)
                && own(kind).contains(&Document::SelfAssessmentReport)
        );
    }
    assert!(own(DossierKind::Upgrade).contains(&Document::EvidenceOfChanges));
    assert!(own(DossierKind::ReRating).contains(&Document::UpdatesSinceRecognition));
}

#[test]
fn a_paper_carries_over_through_its_last_day() {
    for offset in -3_i64..=3 {
        let last = FILED + Duration::days(offset);
        let over =
            CarryOver::of(&[until(Evidence::IntellectualProperty, last)], list(DossierKind::ReRating), FILED)
                .unwrap();
        let carried = over.documents().iter().find(|carried| carried.paper.is_some()).unwrap();
        let expected = if offset < 0 { CarryReason::Lapsed } else { CarryReason::StillValid };
        assert_eq!(carried.reason, expected, "{last}");
    }
    // A list that is not known is a gap before anything is carried over.
    let unknown =
        DossierList::of(Edition::Decision148, Sender::Producer, DossierKind::First, ProductGroup::Food);
    assert_eq!(unknown.unwrap().gap(), Some(Gap::ListsUnder148));
}

#[test]
fn what_carries_over_is_read_back_only_with_its_list_and_its_day() {
    let held = [
        until(Evidence::IntellectualProperty, FILED),
        until(Evidence::IntellectualProperty, FILED.previous_day().unwrap()),
        EvidencePaper::new(Evidence::Awards).with_days(FILED.next_day(), None).unwrap(),
        EvidencePaper::new(Evidence::TestReports),
        EvidencePaper::new(Evidence::Accounting),
    ];
    let over = CarryOver::of(&held, list(DossierKind::ReRating), FILED).unwrap();
    let reads = |change: &dyn Fn(&mut Value)| {
        let mut stored = serde_json::to_value(&over).unwrap();
        change(&mut stored);
        serde_json::from_value::<CarryOver>(stored).is_ok()
    };
    let place = |code: &str| {
        let named = |carried: &CarriedDocument| carried.document.code() == code;
        over.documents().iter().position(named).unwrap()
    };
    let (own, awards) = (place("intellectual_property"), place("awards"));
    let (form, tests) = (place("registration_form"), place("test_reports"));
    let last = over.documents().len() - 1;
    assert_eq!(over.documents()[last].fate, CarryFate::NotAsked);
    assert!(reads(&|_| {}));
    // Another list or another day, and documents that do not go with them.
    let documents = |change: &dyn Fn(&mut Vec<Value>)| {
        reads(&|stored| change(stored["documents"].as_array_mut().unwrap()))
    };
    let wrong = [
        ("another kind of dossier", reads(&|stored| stored["list"]["kind"] = json!("upgrade"))),
        ("another sender", reads(&|stored| stored["list"]["sender"] = json!("commune"))),
        ("the day after", reads(&|stored| stored["filed_on"] = json!("2026-11-28"))),
        ("the day before", reads(&|stored| stored["filed_on"] = json!("2026-11-26"))),
        ("no documents", documents(&|all| all.clear())),
        ("one left out", documents(&|all| drop(all.remove(form)))),
        ("two changed places", documents(&|all| all.swap(form, tests))),
        ("one that is not asked for stands first", documents(&|all| all.swap(0, last))),
        ("one made for each dossier stands twice", documents(&|all| all.insert(form, all[form].clone()))),
        (
            "one that is held is not held too",
            documents(&|all| {
                let mut again = all[own].clone();
                again["paper"] = json!(null);
                again["fate"] = json!("new");
                again["reason"] = json!("not_held");
                all.insert(own + 2, again);
            }),
        ),
        (
            "one of the list is said to be on none",
            documents(&|all| {
                let mut again = all[last].clone();
                again["document"] = all[awards]["document"].clone();
                again["paper"] = all[awards]["paper"].clone();
                all.push(again);
            }),
        ),
    ];
    // Parts of one document that contradict each other.
    let part = |at: usize, name: &'static str, other: Value| {
        documents(&|all: &mut Vec<Value>| all[at][name] = other.clone())
    };
    let parts = [
        ("valid and yet renewed", part(own, "fate", json!("renewed"))),
        ("valid and yet lapsed", part(own, "reason", json!("lapsed"))),
        ("lapsed and yet carried over", part(own + 1, "fate", json!("carried"))),
        ("lapsed and yet not valid yet", part(own + 1, "reason", json!("not_yet_valid"))),
        ("not valid yet and lapsed", part(awards, "reason", json!("lapsed"))),
        ("made for each dossier and not held", part(form, "reason", json!("not_held"))),
        ("not asked for and yet cited", part(last, "citation", stored_citation(&over, tests))),
        ("asked for and not cited", part(tests, "citation", json!(null))),
    ];
    for (name, reads) in wrong.into_iter().chain(parts) {
        assert!(!reads, "{name}");
    }
}

#[test]
fn a_paper_is_not_valid_yet_up_to_the_day_before_its_first() {
    let first = FILED.next_day().unwrap();
    let awards = EvidencePaper::new(Evidence::Awards).with_days(Some(first), None).unwrap();
    let over = CarryOver::of(&[awards], list(DossierKind::ReRating), FILED).unwrap();
    for (filed_on, reads) in [("2026-11-26", true), ("2026-11-27", true), ("2026-11-28", false)] {
        let mut stored = serde_json::to_value(&over).unwrap();
        stored["filed_on"] = json!(filed_on);
        assert_eq!(serde_json::from_value::<CarryOver>(stored).is_ok(), reads, "{filed_on}");
    }
}

fn stored_citation(over: &CarryOver, place: usize) -> Value {
    serde_json::to_value(over.documents()[place].citation).unwrap()
}

#[test]
fn what_carries_over_to_any_list_is_read_back() {
    let days = [None, Some(FILED.previous_day().unwrap()), Some(FILED)];
    let mut papers = Vec::new();
    for evidence in Evidence::ALL {
        papers.extend(days.map(|last| EvidencePaper::new(*evidence).with_days(None, last).unwrap()));
    }
    let mut lists = 0;
    for set in SetId::all() {
        for edition in Edition::ALL.iter().filter(|edition| set.governs(**edition)) {
            for (sender, kind) in Sender::ALL
                .iter()
                .flat_map(|sender| DossierKind::ALL.iter().map(move |kind| (*sender, *kind)))
            {
                let Ok(list) = DossierList::of(*edition, sender, kind, set.products().group()) else {
                    continue;
                };
                let Some(list) = list.said() else { continue };
                lists += 1;
                round_trip(&CarryOver::of(&papers, list, FILED).unwrap());
                round_trip(&CarryOver::of(&[], list, FILED).unwrap());
            }
        }
    }
    assert!(lists > 100, "{lists}");
}

#[test]
fn fates_reasons_and_times_have_codes_and_names() {
    coded!(CarryFate, CarryReason, LapseTime);
}

proptest! {
    #[test]
    fn losing_a_paper_never_raises_a_star(
        review in evidence_review(), lost in vec(any::<bool>(), 8), more in vec(any::<bool>(), 8),
    ) {
        let places = |flags: &[bool]| -> Vec<usize> { (0..8).filter(|place| flags[*place]).collect() };
        let few = places(&lost);
        let both: Vec<bool> = lost.iter().zip(&more).map(|(one, other)| *one || *other).collect();
        let (few, many) = (review.left_without(few), review.left_without(places(&both)));
        prop_assert!(many.least <= few.least && many.most <= few.most);
        prop_assert!(few.least <= few.most && few.most <= review.star());
        prop_assert_eq!(review.left_without([]).certain(), Some(review.star()));
        for lapse in review.lapses() {
            prop_assert!(review.at_end().most <= lapse.left().most || lapse.when() != LapseTime::WithinTerm);
        }
    }

    #[test]
    fn reviews_and_papers_are_kept_and_read_back(review in evidence_review(), paper in paper()) {
        round_trip(&paper);
        let json = round_trip(&review);
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| review.text(lang).to_string());
        prop_assert_eq!(vi.lines().count(), en.lines().count());
        prop_assert!(json.contains("ocop.evidence_review/1"));
    }

    #[test]
    fn every_document_of_the_list_and_every_paper_has_one_fate(
        papers in vec(paper(), 0..10), kind in select(DossierKind::ALL), days in 0..4_000_i64, set in select(SetId::of(Regime::Decision26).collect::<Vec<_>>()),
    ) {
        let filed_on = date!(2019 - 08 - 21) + Duration::days(days);
        let group = set.products().group();
        let list = DossierList::of(Edition::Decision26, Sender::Producer, kind, group).unwrap().said().unwrap();
        let over = CarryOver::of(&papers, list, filed_on).unwrap();
        round_trip(&over);
        let named: BTreeSet<_> = over.documents().iter().map(|carried| carried.document).collect();
        prop_assert!(list.documents().all(|row| named.contains(&row.document)));
        let held: Vec<_> = over.documents().iter().filter_map(|carried| carried.paper.clone()).collect();
        prop_assert_eq!(held.len(), papers.len());
        prop_assert!(papers.iter().all(|paper| held.contains(paper)));
        for carried in over.with_fate(CarryFate::Carried) {
            prop_assert!(carried.paper.as_ref().is_some_and(|paper| paper.is_valid_on(filed_on)));
        }
        prop_assert_eq!(over.text(Lang::Vi).to_string().lines().count(), over.documents().len() + 1);
    }
}
