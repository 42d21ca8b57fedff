//! Stored obstacles, answers, reviews and papers that carry over: each part that does not go with the others is refused for itself.

use ocop::dossier::{
    CarriedDocument, CarryOver, Evidence, EvidencePaper, EvidenceReview, FilingAnswer, FilingObstacle,
    FilingOptions, Sender,
};
use ocop::law::DossierKind;
use ocop::producer::{EnterpriseSize, ProducerKind};
use ocop::{Edition, Producer, ProductSet, Regime};
use serde::Serialize;
use serde_json::{Value, json};
use time::Date;
use time::macros::date;

use super::list;
use crate::round_trip::refused;
use crate::support::{best_sheet, set};

const DAY: Date = date!(2026 - 11 - 27);

fn stored(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

#[test]
fn a_producer_that_may_take_part_bars_nothing() {
    let company = Producer::new("Công ty Chè Mây", ProducerKind::Enterprise).unwrap();
    let of = |size| {
        let company = company.clone().with_size(size).unwrap();
        FilingOptions::on(DAY, ProductSet::Tea, None, Some(&company)).unwrap()
    };
    let (small, large) = (of(EnterpriseSize::Small), of(EnterpriseSize::Large));
    let obstacle = stored(&large.answer(DossierKind::First).obstacles()[0]);
    assert_eq!(obstacle["reason"], "producer");
    assert!(refused::<FilingObstacle>(&obstacle, &[("/producer", stored(&small.producer().unwrap()))]));
    // Nor one of which that is not known.
    let unknown = FilingOptions::on(DAY, ProductSet::Tea, None, Some(&company)).unwrap();
    assert!(refused::<FilingObstacle>(&obstacle, &[("/producer", stored(&unknown.producer().unwrap()))]));
}

#[test]
fn an_answer_is_on_the_kind_that_is_governed_and_open_where_it_may_be_filed() {
    let options = FilingOptions::on(DAY, ProductSet::Tea, None, None).unwrap();
    let open = stored(options.answer(DossierKind::First));
    let barred = stored(options.answer(DossierKind::Upgrade));
    let obstacles = barred["obstacles"].clone();
    for (answer, changes) in [
        (&barred, &[("/kind", json!("first"))][..]),
        (&barred, &[("/open", json!(true))]),
        (&barred, &[("/open", json!(true)), ("/obstacles", json!([]))]),
        (&barred, &[("/obstacles", json!([]))]),
        (&barred, &[("/filing_kind", json!("upgrade"))]),
        (&barred, &[("/obstacles/0/edition", json!("148"))]),
        (&open, &[("/open", json!(false))]),
        (&open, &[("/open", json!(false)), ("/filing_kind", Value::Null)]),
        (&open, &[("/filing_kind", json!("upgrade"))]),
        (&open, &[("/obstacles", obstacles)]),
        (&open, &[("/changes_on", json!(DAY.to_string()))]),
    ] {
        assert!(refused::<FilingAnswer>(answer, changes), "{changes:?}");
    }
    assert!(!refused::<FilingAnswer>(&open, &[("/changes_on", json!("2026-11-28"))]));
}

#[test]
fn a_review_is_of_its_papers_and_its_set_and_leaves_no_more_stars_than_there_are() {
    let licence = EvidencePaper::new(Evidence::ProductionLicence).with_days(None, Some(DAY)).unwrap();
    let sheet = best_sheet(set(Regime::Decision26, 18));
    let review = EvidenceReview::of(sheet, vec![licence], DAY, date!(2029 - 11 - 27)).unwrap();
    let review = stored(&review);
    assert_eq!((&review["star"], &review["at_filing"]["most"]), (&json!(5), &json!(5)));
    for change in [
        ("/lapses/0/place", json!(1)),
        ("/lapses/0/paper/last_day", json!("2026-11-28")),
        ("/papers", json!([])),
        ("/unproven/0", json!("2026/11/1.1")),
        ("/star", json!(4)),
        ("/through", json!("2026-11-26")),
    ] {
        assert!(refused::<EvidenceReview>(&review, std::slice::from_ref(&change)), "{change:?}");
    }
    // A term may end on the day of filing.
    assert!(!refused::<EvidenceReview>(&review, &[("/through", json!("2026-11-27"))]));
}

#[test]
fn a_document_without_a_paper_is_new_and_a_paper_is_evidence_of_it() {
    let papers = [EvidencePaper::new(Evidence::Awards)];
    let list = list(Edition::Decision26, Sender::Producer, DossierKind::First);
    let over = CarryOver::of(&papers, list, DAY).unwrap();
    let held = over.documents().iter().find(|carried| carried.paper.is_some()).unwrap();
    let new = over.documents().iter().find(|carried| carried.paper.is_none()).unwrap();
    let (held, new) = (stored(held), stored(new));
    assert_eq!(
        (&held["document"], &held["fate"], &new["fate"]),
        (&"awards".into(), &"carried".into(), &"new".into())
    );
    for (carried, change) in [
        (&held, ("/fate", json!("new"))),
        (&held, ("/document", json!("promotion"))),
        (&held, ("/paper/evidence", json!("promotion"))),
        (&held, ("/paper", Value::Null)),
        (&new, ("/fate", json!("carried"))),
    ] {
        assert!(refused::<CarriedDocument>(carried, std::slice::from_ref(&change)), "{change:?}");
    }
}
