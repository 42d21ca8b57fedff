//! What filings, lists and papers tell, and how a record of a filing is judged again.

use ocop::certificate::CertificateDivergence;
use ocop::dossier::{
    CarryFate, CarryOver, Document, Dossier, DossierList, Evidence, EvidencePaper, EvidenceReview,
    FilingDivergence, FilingOptions, FilingQuestion, FilingRecord, RegistrationSlip, Sender, SlipNumber,
};
use ocop::law::DossierKind;
use ocop::{
    Allowed, Certificate, Edition, Lang, Problem, ProductGroup, ProductSet, Say, ScoreSheet, SetId, Star,
    Topic,
};
use serde_json::{Value, json};
use time::Date;
use time::macros::date;

/// What has sentences shows itself as the English one.
fn shows<T: Say + std::fmt::Display>(value: &T) -> [String; 2] {
    let said = [Lang::Vi, Lang::En].map(|lang| value.text(lang).to_string());
    assert_eq!(value.to_string(), said[1]);
    assert!(!said[0].is_empty() && said[0] != said[1], "{said:?}");
    said
}

fn list(kind: DossierKind) -> DossierList {
    let list = DossierList::of(Edition::Decision26, Sender::Producer, kind, ProductGroup::Food);
    list.unwrap().said().unwrap()
}

fn held() -> Certificate {
    Certificate::recorded(Star::Three, date!(2023 - 12 - 20)).unwrap()
}

fn options(day: Date, certificate: Option<Certificate>) -> FilingOptions {
    FilingOptions::on(day, ProductSet::Tea, certificate, None).unwrap()
}

#[test]
fn a_paper_carries_over_is_renewed_new_or_asked_for_no_more() {
    let papers = [
        EvidencePaper::new(Evidence::BusinessRegistration),
        EvidencePaper::new(Evidence::TestReports).with_days(None, Some(date!(2027 - 12 - 31))).unwrap(),
        EvidencePaper::new(Evidence::Accounting),
    ];
    let over = CarryOver::of(&papers, list(DossierKind::ReRating), date!(2026 - 11 - 27)).unwrap();
    for (evidence, fate) in [
        (Evidence::BusinessRegistration, CarryFate::Carried),
        (Evidence::TestReports, CarryFate::Renewed),
        (Evidence::Awards, CarryFate::New),
        (Evidence::Accounting, CarryFate::NotAsked),
    ] {
        assert_eq!(over.fate(Document::from(evidence)), Some(fate));
        assert!(over.with_fate(fate).any(|carried| carried.document == Document::from(evidence)));
    }
    assert!(CarryFate::ALL.iter().all(|fate| over.with_fate(*fate).all(|carried| carried.fate == *fate)));
    assert_eq!(over.fate(Document::BusinessPlan), None);
    shows(&over);
}

#[test]
fn filings_lists_answers_and_questions_show_themselves_in_english() {
    let day = date!(2026 - 07 - 01);
    let options = options(day, Some(held()));
    assert_eq!(options.certificate(), Some(held()));
    let [_, said] = shows(&options);
    for kind in DossierKind::ALL.iter().copied() {
        let [_, answer] = shows(options.answer(kind));
        assert!(said.contains(&answer), "{said}");
        shows(&list(kind));
    }
    let [vi, en] = shows(&options.file(DossierKind::ReRating).unwrap());
    assert!(vi.contains("01/7/2026") && en.contains("2026-07-01"), "{vi} {en}");
}

#[test]
fn a_question_stands_after_the_last_day_for_the_rating_until_its_result() {
    let filed = held().with_rerating_filed_on(date!(2026 - 05 - 10)).unwrap();
    let rate_by = filed.rerating_rate_by().unwrap();
    let asked = |certificate: Certificate, day: Date| {
        let options = options(day, Some(certificate));
        let questions = options.answer(DossierKind::ReRating).questions().to_vec();
        questions.into_iter().find(|question| matches!(question, FilingQuestion::EarlierDossier { .. }))
    };
    let last = rate_by.next_day().unwrap();
    assert_eq!(asked(filed, rate_by), None);
    let question = asked(filed, last).unwrap();
    shows(&question);
    let decided = filed.with_rerating_decided_on(date!(2026 - 08 - 05)).unwrap();
    assert!(asked(decided, last).is_some());
    assert!(asked(decided, date!(2026 - 08 - 04)).is_some());
    assert_eq!(asked(decided, date!(2026 - 08 - 05)), None, "the result is there");
    assert_eq!(asked(decided, date!(2026 - 08 - 06)), None);
}

#[test]
fn a_refusal_lists_what_bars_the_filing() {
    let options = options(date!(2026 - 07 - 01), Some(held()));
    let error = options.file(DossierKind::First).unwrap_err();
    assert!(!error.obstacles().is_empty());
    assert_eq!(error.obstacles(), options.answer(DossierKind::First).obstacles());
    let early = FilingOptions::on(date!(2019 - 08 - 20), ProductSet::Tea, None, None).unwrap_err();
    assert!(early.obstacles().is_empty());
}

fn record(change: impl FnOnce(&mut Value)) -> FilingRecord {
    let filing = options(date!(2026 - 07 - 01), Some(held())).file(DossierKind::ReRating).unwrap();
    let mut stored = serde_json::to_value(FilingRecord::of(filing)).unwrap();
    change(&mut stored);
    serde_json::from_value(stored).unwrap()
}

#[test]
fn a_record_keeps_its_revision_and_tells_of_its_certificate_once() {
    assert_eq!(record(|_| {}).verify(), []);
    assert_eq!(record(|stored| stored["revision"] = json!(7)).revision(), 7);
    // The present rules do not read the certificate, so that there is no filing to judge.
    let found = record(|stored| stored["certificate"]["star"] = json!(2)).verify();
    let [FilingDivergence::Certificate(CertificateDivergence::Unreadable(_))] = found.as_slice() else {
        panic!("{found:?}")
    };
    let found = record(|stored| stored["certificate"]["valid_through"] = json!("2026-12-19")).verify();
    let [FilingDivergence::Certificate(CertificateDivergence::ValidThrough { .. })] = found.as_slice() else {
        panic!("{found:?}")
    };
    // The certificate reads, but the day lies after its last.
    let found = record(|stored| stored["submitted_on"] = json!("2026-12-21")).verify();
    let [FilingDivergence::Unreadable(_)] = found.as_slice() else { panic!("{found:?}") };
    // The certificate reads, but what was filed would be refused now.
    let found = record(|stored| stored["kind"] = json!("first")).verify();
    let [FilingDivergence::Unreadable(_)] = found.as_slice() else { panic!("{found:?}") };
}

#[test]
fn a_day_out_of_the_calendar_names_its_field() {
    let day = date!(-0001 - 01 - 01);
    let named = |problem: &dyn Problem| (problem.code(), problem.details().field);
    let is = |field: &str| ("invalid_date", Some(field.to_owned()));
    let paper = |first, last| EvidencePaper::new(Evidence::Awards).with_days(first, last).unwrap_err();
    let good = date!(2026 - 01 - 01);
    assert_eq!(named(&paper(None, Some(day))), is("last_day"));
    assert_eq!(named(&paper(Some(good), Some(day))), is("last_day"));
    assert_eq!(named(&paper(Some(day), None)), is("first_day"));
    assert_eq!(named(&paper(Some(day), Some(good))), is("first_day"));
    let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
    let review = |filed_on, through| EvidenceReview::of(sheet, vec![], filed_on, through).unwrap_err();
    assert_eq!(named(&review(day, good)), is("filed_on"));
    assert_eq!(named(&review(good, day)), is("through"));
    assert_eq!(named(&CarryOver::of(&[], list(DossierKind::First), day).unwrap_err()), is("filed_on"));
    let refused = |day| FilingOptions::on(day, ProductSet::Tea, None, None).unwrap_err();
    assert_eq!(named(&refused(day)), is("submitted_on"));
    // So does one before the first regime.
    let early = refused(date!(2019 - 08 - 20));
    assert_eq!(named(&early), ("before_first_regulation", Some("submitted_on".to_owned())));
    let allowed = Allowed::Range(Some("2019-08-21".to_owned()), None);
    assert_eq!((early.details().given.as_deref(), early.details().allowed), (Some("2019-08-20"), allowed));
    let dossier = Dossier::empty(list(DossierKind::First));
    assert_eq!(named(&dossier.with_document(Evidence::TestReports, Some(day)).unwrap_err()), is("last_day"));
    let number: SlipNumber = "7/PĐK-86-28780-2026".parse().unwrap();
    assert_eq!(named(&RegistrationSlip::new(number.clone(), day).unwrap_err()), is("received_on"));
    let early = RegistrationSlip::new(number, date!(2019 - 08 - 20)).unwrap_err();
    assert_eq!(named(&early), ("before_first_regulation", Some("received_on".to_owned())));
}

#[test]
fn documents_of_the_first_lists_bear_on_what_they_are_about() {
    for (document, topics) in [
        (Document::RegistrationForms1048, &[Topic::ProductIdea][..]),
        (Document::BusinessPlan, &[Topic::ProductionCapacity, Topic::BusinessGrowth, Topic::TargetMarket]),
        (
            Document::OrganisationProfile,
            &[
                Topic::OrganisationType,
                Topic::CommunityManagement,
                Topic::DistributionOrganisation,
                Topic::ServiceCoordination,
                Topic::ManagementAndStaff,
            ],
        ),
    ] {
        let told: Vec<Topic> = Topic::ALL.iter().copied().filter(|topic| document.supports(*topic)).collect();
        let mut topics = topics.to_vec();
        topics.sort();
        assert_eq!(told, topics, "{document}");
    }
    for topic in Topic::ALL.iter().copied() {
        assert_eq!(Document::ExtraTests.supports(topic), Evidence::TestReports.supports(topic), "{topic}");
    }
    assert!(Topic::ALL.iter().any(|topic| Document::ExtraTests.supports(*topic)));
}
