//! Dossiers: lists, what is missing, and which evidence supports which criterion.

mod kept;
mod slip;
mod stored;
mod told;

use std::collections::BTreeSet;

use ocop::Regime;
use ocop::catalogue::{Group1048, GroupId};
use ocop::dossier::{
    CommuneContent, Copies, Document, DocumentCondition, DocumentNeed, Dossier, DossierList, Evidence,
    FilingOptions, Sender, evidence_for, evidence_on,
};
use ocop::law::{Act, Answer, DossierKind, Gap, ListedDocument};
use ocop::{
    Authority, Certificate, CriteriaSet, Edition, Lang, Problem, ProductGroup, ProductSet, Say, SetId, Star,
    Topic,
};
use proptest::prelude::*;
use time::macros::date;

use crate::round_trip::{coded, says};

fn list(edition: Edition, sender: Sender, kind: DossierKind) -> DossierList {
    let group = match edition.regime() {
        Regime::Decision1048 => GroupId::from(Group1048::Food),
        _ => GroupId::from(ProductGroup::Food),
    };
    DossierList::of(edition, sender, kind, group).unwrap().said().unwrap()
}

fn codes(rows: impl Iterator<Item = ListedDocument>) -> Vec<&'static str> {
    rows.map(|row| row.document.code()).collect()
}

fn every_list() -> Vec<DossierList> {
    let mut lists = Vec::new();
    for edition in Edition::ALL.iter().copied() {
        for sender in Sender::ALL.iter().copied() {
            for kind in DossierKind::ALL.iter().copied() {
                lists.extend(GroupId::all(edition).filter_map(|group| {
                    DossierList::of(edition, sender, kind, group).ok().and_then(Answer::said)
                }));
            }
        }
    }
    lists
}

fn sets() -> impl Iterator<Item = &'static CriteriaSet> {
    SetId::all().map(SetId::criteria_set)
}

fn put(dossier: Dossier, document: Document) -> Dossier {
    dossier.with_document(document, None).unwrap()
}

#[test]
fn the_lists_of_26_2026_are_those_of_its_article_6() {
    use DossierKind::{First, ReRating, Upgrade};
    let compulsory = |sender, kind| codes(list(Edition::Decision26, sender, kind).compulsory());
    assert_eq!(compulsory(Sender::Producer, First), ["registration_form", "self_assessment_report"]);
    assert_eq!(
        compulsory(Sender::Producer, Upgrade),
        ["registration_form", "self_assessment_report", "evidence_of_changes"]
    );
    assert_eq!(
        compulsory(Sender::Producer, ReRating),
        ["registration_form", "self_assessment_report", "updates_since_recognition"]
    );
    for kind in DossierKind::ALL.iter().copied() {
        assert_eq!(
            compulsory(Sender::Commune, kind),
            ["commune_request", "commune_report", "product_dossier", "samples"]
        );
        assert_eq!(list(Edition::Decision26, Sender::Producer, kind).supplementary().count(), 15);
        for sender in [Sender::Commune, Sender::Province] {
            assert_eq!(list(Edition::Decision26, sender, kind).supplementary().count(), 0);
        }
    }
    let first = [
        "provincial_request",
        "consulting_team_report",
        "council_report",
        "approval_decision",
        "product_dossier",
        "extra_tests",
        "samples",
    ];
    assert_eq!(compulsory(Sender::Province, First), first);
    assert_eq!(compulsory(Sender::Province, Upgrade), first);
    assert_eq!(
        compulsory(Sender::Province, ReRating),
        ["provincial_request", "ocop_body_report", "product_dossier", "extra_tests", "samples"]
    );
}

#[test]
fn every_document_of_26_2026_is_asked_for_at_its_own_place() {
    use DossierKind::{First, ReRating, Upgrade};
    let places = |sender, kind| -> BTreeSet<String> {
        let list = list(Edition::Decision26, sender, kind);
        list.compulsory().map(|row| row.citation.to_string()).collect()
    };
    let article = |points: &[&str]| -> BTreeSet<String> {
        points.iter().map(|point| format!("Decision 26/2026/QĐ-TTg, Art. {point}")).collect()
    };
    for (kind, producer, province) in
        [(First, "6(1)(a)", "6(3)(a)"), (Upgrade, "6(1)(b)", "6(3)(a)"), (ReRating, "6(1)(c)", "6(3)(b)")]
    {
        assert_eq!(places(Sender::Producer, kind), article(&[producer]));
        let commune = article(&["6(2)(a)", "6(2)(b)", "6(2)(c)", "6(2)(d)"]);
        assert_eq!(places(Sender::Commune, kind), commune);
        assert_eq!(places(Sender::Province, kind), article(&[province]));
    }
    // An upgrade goes with the lists of a first rating, by Art. 7(5)(a).
    for (sender, place) in [(Sender::Commune, "6(2)"), (Sender::Province, "6(3)(a)")] {
        let cited = list(Edition::Decision26, sender, Upgrade).citations().map(|place| place.to_string());
        let article = |place| format!("Decision 26/2026/QĐ-TTg, Art. {place}");
        assert!(cited.eq([article("7(5)(a)"), article(place)]));
        assert_eq!(list(Edition::Decision26, sender, First).citations().count(), 1);
    }
}

#[test]
fn the_lists_of_1048_are_those_of_its_annex_ii_for_every_kind_of_dossier() {
    for edition in [Edition::Decision1048, Edition::Decision1048As781] {
        for kind in DossierKind::ALL.iter().copied() {
            let producer = list(edition, Sender::Producer, kind);
            assert_eq!(
                codes(producer.compulsory()),
                [
                    "registration_forms_1048",
                    "business_plan",
                    "organisation_profile",
                    "business_registration",
                    "samples"
                ]
            );
            assert_eq!(
                codes(producer.supplementary()),
                [
                    "production_licence",
                    "quality_declaration",
                    "product_standard",
                    "test_reports",
                    "traceability",
                    "raw_material_origin",
                    "environment",
                    "quality_system",
                    "accounting",
                    "market_development",
                    "product_story",
                    "batch_control",
                    "awards",
                ]
            );
            let others = [Sender::District, Sender::Province, Sender::Centre];
            let others = others.map(|sender| codes(list(edition, sender, kind).compulsory()));
            // The samples go up with the dossier: Annex II, 4(a)(3) and 4(b)(4).
            assert_eq!(others[0], ["district_request", "district_minutes", "product_dossier", "samples"]);
            assert_eq!(
                others[1],
                [
                    "provincial_request",
                    "provincial_minutes",
                    "score_decision_and_certificate",
                    "product_dossier",
                    "extra_tests",
                    "samples"
                ]
            );
            assert_eq!(
                others[2],
                ["central_minutes", "draft_decision_and_certificate", "product_dossier", "extra_tests"]
            );
            for (sender, place) in [(Sender::District, "II(4)(a)"), (Sender::Province, "II(4)(b)")] {
                let samples = list(edition, sender, kind).document(Document::Samples).unwrap();
                assert_eq!(samples.citation.to_string(), format!("Decision 1048/QĐ-TTg, Annex {place}"));
            }
        }
    }
}

#[test]
fn certified_copies_are_asked_of_two_papers_under_1048_alone() {
    for list in every_list() {
        let certified: Vec<_> =
            list.documents().filter(|row| row.certified_copy).map(|row| row.document).collect();
        let expected: &[Document] = match (list.edition().regime(), list.sender()) {
            (Regime::Decision1048, Sender::Producer) => &[
                Document::Evidence(Evidence::BusinessRegistration),
                Document::Evidence(Evidence::ProductionLicence),
            ],
            _ => &[],
        };
        assert_eq!(certified, expected, "{list}");
    }
}

#[test]
fn the_tables_of_evidence_have_15_rows_and_13_with_business_registration() {
    let table = |regime: Regime| regime.last_edition().rules().dossier.evidence;
    let rows = |regime| table(regime).said().unwrap();
    assert_eq!(rows(Regime::Decision26).len(), 15);
    assert_eq!(rows(Regime::Decision1048).len(), 13 + 1);
    let both = Evidence::ALL.iter().filter(|evidence| {
        rows(Regime::Decision26).contains(evidence) && rows(Regime::Decision1048).contains(evidence)
    });
    assert_eq!(both.count(), 11);
    // Those of Form 02 stand first among the kinds, in printed order.
    assert_eq!(rows(Regime::Decision26), &Evidence::ALL[..15]);
    for regime in [Regime::Decision26, Regime::Decision1048] {
        // The producer's list and the table name the same, in the same order and at the same place.
        for edition in regime.editions() {
            for kind in DossierKind::ALL.iter().copied() {
                let listed: Vec<_> = list(edition, Sender::Producer, kind)
                    .documents()
                    .filter_map(|row| match row.document {
                        Document::Evidence(evidence) => {
                            assert_eq!(Some(row.citation), table(regime).citation());
                            Some(evidence)
                        }
                        _ => None,
                    })
                    .collect();
                assert_eq!(listed, rows(regime));
            }
        }
    }
    for edition in Regime::Decision148.editions() {
        assert_eq!(edition.rules().dossier.evidence, Answer::Unknown(Gap::EvidenceUnder148));
    }
}

#[test]
fn the_lists_of_148_are_not_known_and_not_made_up() {
    for edition in Edition::ALL.iter().copied() {
        for sender in Sender::ALL.iter().copied() {
            let group = GroupId::all(edition).next().unwrap();
            let answer = DossierList::of(edition, sender, DossierKind::First, group);
            let communes = edition >= Edition::Decision148As1489;
            let prepares = match sender {
                Sender::Producer | Sender::Province => true,
                Sender::Commune => communes,
                Sender::District => !communes,
                _ => edition.regime() == Regime::Decision1048,
            };
            assert_eq!(edition.rules().dossier.sender(sender).is_some(), prepares);
            match (prepares, edition.regime()) {
                (false, _) => {
                    let error = answer.unwrap_err();
                    assert_eq!(error.code(), "no_such_sender");
                    says(&error);
                }
                (true, Regime::Decision148) => assert_eq!(answer, Ok(Answer::Unknown(Gap::ListsUnder148))),
                (true, _) => assert_eq!(answer.unwrap().said().unwrap().sender(), sender),
            }
        }
        assert!(edition.rules().dossier.senders.is_sorted_by_key(|rules| rules.sender));
    }
}

#[test]
fn a_sender_that_an_edition_does_not_have_is_told_who_there_is() {
    let of = |sender, group: GroupId| DossierList::of(Edition::Decision26, sender, DossierKind::First, group);
    let error = of(Sender::District, ProductGroup::Food.into()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "no dossier of the district People's Committee under 26/2026/QĐ-TTg: dossiers are prepared by producer, \
         commune People's Committee, provincial People's Committee"
    );
    assert_eq!(
        error.text(Lang::Vi).to_string(),
        "theo Quyết định số 26/2026/QĐ-TTg, UBND cấp huyện không chuẩn bị hồ sơ; hồ sơ do các bên sau chuẩn bị: chủ thể OCOP, \
         UBND cấp xã, UBND cấp tỉnh"
    );
    let error = of(Sender::Commune, Group1048::Food.into()).unwrap_err();
    assert_eq!(error.code(), "other_classification");
    says(&error);
}

#[test]
fn a_re_rating_of_less_than_five_stars_goes_to_the_centre_as_for_a_first_time() {
    for star in [Star::Three, Star::Four, Star::Five] {
        let held = Certificate::recorded(star, date!(2023 - 12 - 20)).unwrap();
        let options = FilingOptions::on(date!(2026 - 07 - 01), ProductSet::Tea, Some(held), None).unwrap();
        let filing = options.file(DossierKind::ReRating).unwrap();
        let list = |sender| DossierList::of_filing(filing, sender).unwrap().said().unwrap();
        let kind = if star == Star::Five { DossierKind::ReRating } else { DossierKind::First };
        assert_eq!(list(Sender::Province).kind(), kind);
        let by_council = list(Sender::Province).document(Document::CouncilReport).is_some();
        assert_eq!(by_council, star != Star::Five);
        // Below the province it is a re-rating, whatever the star.
        assert_eq!(list(Sender::Producer).kind(), DossierKind::ReRating);
        assert_eq!(list(Sender::Commune).kind(), DossierKind::ReRating);
        assert_eq!(list(Sender::Commune).group(), ProductGroup::Food.into());
    }
    let upgrade = {
        let held = Certificate::recorded(Star::Four, date!(2024 - 12 - 20)).unwrap();
        let options = FilingOptions::on(date!(2026 - 07 - 01), ProductSet::Tea, Some(held), None).unwrap();
        options.file(DossierKind::Upgrade).unwrap()
    };
    let list = DossierList::of_filing(upgrade, Sender::Province).unwrap().said().unwrap();
    assert_eq!(list.kind(), DossierKind::Upgrade);
    let before = FilingOptions::on(date!(2024 - 07 - 01), ProductSet::Tea, None, None).unwrap();
    let filing = before.file(DossierKind::First).unwrap();
    assert_eq!(DossierList::of_filing(filing, Sender::District), Ok(Answer::Unknown(Gap::ListsUnder148)));
    assert_eq!(DossierList::of_filing(filing, Sender::Commune).unwrap_err().code(), "no_such_sender");
}

#[test]
fn five_samples_go_with_every_dossier_that_asks_for_them_but_none_in_tourism() {
    for list in every_list() {
        // Under 1048 they go up with the dossier, and how many is not said; Form 01 of 26/2026 has a
        // line for the number that the producer attaches.
        let (named, units) = match (list.edition().regime(), list.sender()) {
            _ if list.group().is_tourism() => (false, None),
            (Regime::Decision26, Sender::Commune | Sender::Province)
            | (Regime::Decision1048, Sender::Producer) => (true, Some(5)),
            (Regime::Decision26, Sender::Producer)
            | (Regime::Decision1048, Sender::District | Sender::Province) => (true, None),
            _ => (false, None),
        };
        assert_eq!(list.sample_units(), units, "{list}");
        let row = list.document(Document::Samples);
        assert_eq!(row.is_some(), named, "{list}");
        let on_the_form = row.is_some_and(|row| row.need == DocumentNeed::OnTheForm);
        let producer = list.edition() == Edition::Decision26 && list.sender() == Sender::Producer;
        assert_eq!(on_the_form, named && producer);
        assert_eq!(Dossier::empty(list).with_samples(5).is_ok(), named);
        assert_eq!(Dossier::empty(list).with_document(Document::Samples, None).is_ok(), named);
    }
}

#[test]
fn samples_short_of_five_are_missing_by_the_difference() {
    let commune = list(Edition::Decision26, Sender::Commune, DossierKind::First);
    for units in (0..=20).chain([u16::MAX]) {
        let dossier = Dossier::empty(commune).with_samples(units).unwrap();
        let short = dossier.missing().find(|missing| missing.document() == Document::Samples);
        assert_eq!(short.map(|missing| missing.units_short()), (units < 5).then(|| Some(5 - units)));
        assert_eq!((dossier.has(Document::Samples), dossier.samples()), (units >= 5, units));
    }
    // Samples that are there are never taken out by naming them.
    let seven = Dossier::empty(commune).with_samples(7).unwrap();
    assert_eq!(put(seven.clone(), Document::Samples), seven);
    assert_eq!(seven.without_document(Document::Samples), Dossier::empty(commune));
    // Where no number is given, one is enough, and none is missing without a number.
    let district = list(Edition::Decision1048, Sender::District, DossierKind::First);
    let without = Dossier::empty(district).missing().last().unwrap();
    assert_eq!((without.document(), without.units_short()), (Document::Samples, None));
    assert_eq!(without.to_string(), "missing: Samples [Decision 1048/QĐ-TTg, Annex II(4)(a)]");
    assert!(Dossier::empty(district).with_samples(1).unwrap().has(Document::Samples));
    // The producer's dossier is complete without them under 26/2026.
    let producer = list(Edition::Decision26, Sender::Producer, DossierKind::First);
    assert!(producer.compulsory().all(|row| row.document != Document::Samples));
    assert!(put(Dossier::empty(producer), Document::Samples).has(Document::Samples));
}

#[test]
fn a_dossier_with_all_of_its_list_is_complete_and_one_short_of_any_is_not() {
    for list in every_list() {
        let fill = |without: Option<Document>| {
            list.compulsory()
                .map(|row| row.document)
                .filter(|document| Some(*document) != without)
                .fold(Dossier::empty(list), put)
        };
        assert!(fill(None).is_complete(), "{list}");
        assert_eq!(fill(None).missing().count(), 0);
        for row in list.compulsory() {
            let dossier = fill(Some(row.document));
            assert_eq!(fill(None).without_document(row.document), dossier);
            let missing: Vec<_> = dossier.missing().collect();
            assert_eq!(missing.len(), 1, "{list}");
            assert_eq!((missing[0].document(), missing[0].citation()), (row.document, row.citation));
            assert_eq!(missing[0].is_certified_copy(), row.certified_copy);
            assert!(!dossier.is_complete());
            // A condition that does not hold takes its document off; one that holds makes it plainly missing.
            assert_eq!(missing[0].condition(), row.condition);
            if let Some(condition) = row.condition {
                assert!(dossier.clone().with_condition(condition, false).is_complete());
                let holds = dossier.with_condition(condition, true);
                assert_eq!(holds.missing().map(|missing| missing.condition()).collect::<Vec<_>>(), [None]);
                assert_eq!(holds.condition(condition), Some(true));
                assert!(holds.conditions().eq([(condition, true)]));
            }
        }
        // Nothing there: all of it is missing, in the order of the list.
        let missing = Dossier::empty(list);
        let missing = missing.missing().map(|missing| missing.document());
        assert!(missing.eq(list.compulsory().map(|row| row.document)));
    }
}

#[test]
fn the_conditional_documents_are_business_registration_and_extra_tests() {
    for list in every_list() {
        for row in list.documents() {
            let condition = match (row.document, list.edition().regime()) {
                (Document::Evidence(Evidence::BusinessRegistration), Regime::Decision1048) => {
                    Some(DocumentCondition::BusinessRegistered)
                }
                (Document::ExtraTests, _) => Some(DocumentCondition::ExtraTestsMade),
                _ => None,
            };
            assert_eq!(row.condition, condition, "{list} {}", row.document);
            let supplementary = list.supplementary().any(|other| other == row);
            assert_eq!(row.need == DocumentNeed::Supplementary, supplementary);
        }
    }
}

#[test]
fn what_is_missing_is_said_in_both_languages_with_its_provision() {
    let dossier = Dossier::empty(list(Edition::Decision1048, Sender::Producer, DossierKind::First))
        .with_samples(4)
        .unwrap();
    let said =
        |lang| dossier.missing().skip(3).map(|missing| missing.text(lang).to_string()).collect::<Vec<_>>();
    assert_eq!(
        said(Lang::En),
        [
            "missing: Business registration, as a certified copy, if the producer has business registration \
             [Decision 1048/QĐ-TTg, Annex II(3)(a)]",
            "missing: Samples, 1 of 5 units short [Decision 1048/QĐ-TTg, Annex II(3)(a)]",
        ]
    );
    assert_eq!(
        said(Lang::Vi),
        [
            "thiếu: Giấy đăng ký kinh doanh, bản sao có công chứng, nếu có đăng ký kinh doanh \
             [điểm a mục 3 Phụ lục II Quyết định số 1048/QĐ-TTg ngày 21/8/2019]",
            "thiếu: Sản phẩm mẫu, còn thiếu 1 trên 5 đơn vị \
             [điểm a mục 3 Phụ lục II Quyết định số 1048/QĐ-TTg ngày 21/8/2019]",
        ]
    );
    let registered = dossier.with_condition(DocumentCondition::BusinessRegistered, true);
    let plainly = registered.missing().nth(3).unwrap();
    assert!(plainly.to_string().starts_with("missing: Business registration, as a certified copy ["));
    let tests = Dossier::empty(list(Edition::Decision26, Sender::Province, DossierKind::First));
    let tests = tests.missing().find(|missing| missing.document() == Document::ExtraTests).unwrap();
    assert!(tests.to_string().contains(", if extra tests were made ["), "{tests}");
}

#[test]
fn unknown_and_foreign_documents_are_errors() {
    for code in ["", "Samples", "commune report", "awards ", "registration-form"] {
        let error = Document::from_code(code).unwrap_err();
        assert_eq!((error.code(), error.given()), ("unknown_document", code));
        assert!(error.to_string().contains(&format!("{code:?}")));
        says(&error);
    }
    for list in every_list() {
        for document in Document::ALL.iter().copied() {
            let put = Dossier::empty(list).with_document(document, None);
            assert_eq!(put.is_ok(), list.document(document).is_some(), "{list} {document}");
            match put {
                Ok(dossier) => assert!(dossier.documents().map(|held| held.document).eq([document])),
                Err(error) => {
                    assert_eq!(error.code(), "document_not_on_list");
                    assert_eq!(error.details().given.as_deref(), Some(document.code()));
                }
            }
        }
    }
    let commune = list(Edition::Decision26, Sender::Commune, DossierKind::First);
    let error = Dossier::empty(commune).with_document(Document::DistrictMinutes, None).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Minutes of the district's council is no part of the dossier of the commune People's Committee (first rating) \
         under 26/2026/QĐ-TTg; it has: Letter of request of the commune; Assessment report of the commune (Form 03); \
         Product dossier; Samples"
    );
    says(&error);
}

#[test]
fn evidence_is_not_asked_for_completeness_but_listed_when_absent() {
    let producer = list(Edition::Decision26, Sender::Producer, DossierKind::First);
    let documents = [
        Document::SelfAssessmentReport,
        Document::RegistrationForm,
        Evidence::Awards.into(),
        Evidence::Awards.into(),
    ];
    let dossier = documents.into_iter().fold(Dossier::empty(producer), put);
    assert!(dossier.is_complete());
    assert_eq!(dossier.absent_evidence().count(), 14);
    // In the order of the list, not of filing, and once.
    let present: Vec<_> = dossier.documents().map(|held| held.document.code()).collect();
    assert_eq!(present, ["registration_form", "self_assessment_report", "awards"]);
}

#[test]
fn codes_of_documents_are_unique_and_lead_back() {
    coded!(Document, Evidence, Sender, DocumentNeed, DocumentCondition, Copies, CommuneContent);
    let error = serde_json::from_str::<Document>("\"passport\"").unwrap_err();
    assert!(error.to_string().contains("passport"));
    // Every document stands on some list.
    let listed: BTreeSet<_> =
        every_list().into_iter().flat_map(DossierList::documents).map(|row| row.document).collect();
    assert!(listed.iter().eq(Document::ALL));
    for evidence in Evidence::ALL.iter().copied() {
        assert_eq!(Document::from_code(evidence.code()), Ok(Document::Evidence(evidence)));
    }
}

#[test]
fn copies_and_days_are_as_the_decisions_say_or_not_known() {
    for edition in Edition::ALL.iter().copied() {
        for rules in edition.rules().dossier.senders {
            let (sender, copies) = (rules.sender, rules.copies);
            let expected = match (edition, sender) {
                (
                    Edition::Decision1048 | Edition::Decision1048As781,
                    Sender::Producer | Sender::District | Sender::Province,
                ) => Some(Copies::OriginalAndOnePerMember),
                (Edition::Decision148, Sender::Producer) => Some(Copies::PaperAndElectronic),
                (Edition::Decision26, Sender::Producer | Sender::Commune | Sender::Province) => {
                    Some(Copies::PaperAndElectronic)
                }
                _ => None,
            };
            assert_eq!(copies.said(), expected, "{edition} {sender}");
            let unknown = edition.regime() == Regime::Decision148 && expected.is_none();
            assert_eq!(copies.gap(), unknown.then_some(Gap::CopiesUnder148), "{edition} {sender}");
        }
    }
    let cited = |edition: Edition, sender| {
        let rules = edition.rules().dossier.sender(sender).unwrap();
        rules.copies.citation().unwrap().to_string()
    };
    assert_eq!(cited(Edition::Decision1048, Sender::District), "Decision 1048/QĐ-TTg, Annex II(4)(b)");
    // The place of the district's power, point b (1489 ends it).
    assert_eq!(cited(Edition::Decision148, Sender::Producer), "Decision 148/QĐ-TTg, Annex II(1)(b)");
    assert_eq!(cited(Edition::Decision26, Sender::Producer), "Decision 26/2026/QĐ-TTg, Art. 7(1)");
    assert_eq!(cited(Edition::Decision26, Sender::Commune), "Decision 26/2026/QĐ-TTg, Art. 7(2)(b)");
    assert_eq!(cited(Edition::Decision26, Sender::Province), "Decision 26/2026/QĐ-TTg, Art. 7(3)(e)");

    let answers = |edition: Edition| {
        let rules = edition.rules().dossier;
        [Authority::District, Authority::Province, Authority::Centre]
            .map(|tier| rules.days_before_sitting(tier))
    };
    let days = |edition| answers(edition).map(Answer::said);
    assert_eq!(days(Edition::Decision1048), [Some(1), Some(2), Some(5)]);
    assert_eq!(days(Edition::Decision1048As781), [Some(1), Some(2), Some(5)]);
    assert_eq!(days(Edition::Decision148), [Some(1), None, None]);
    let unknown = Answer::Unknown(Gap::TimesUnder148);
    assert_eq!(answers(Edition::Decision148)[1..], [unknown, unknown]);
    assert_eq!(answers(Edition::Decision148As1489), [Answer::Silent(None), unknown, unknown]);
    assert_eq!(answers(Edition::Decision26), [Answer::Silent(None); 3]);
    assert_eq!(
        (Copies::OriginalAndOnePerMember.on_paper(u16::MAX), Copies::OriginalAndOnePerMember.electronic()),
        (65_536, 0)
    );
    assert_eq!((Copies::PaperAndElectronic.on_paper(11), Copies::PaperAndElectronic.electronic()), (1, 1));
    let software: Vec<_> = Edition::ALL.iter().map(|edition| edition.rules().dossier.software).collect();
    assert_eq!(software[..2], [Answer::Silent(None); 2]);
    assert_eq!(software[2..4], [Answer::Unknown(Gap::SoftwareUnder148); 2]);
    assert_eq!(software[4].said(), Some(true));
    assert_eq!(software[4].citation().unwrap().to_string(), "Decision 26/2026/QĐ-TTg, Art. 7(1)");
}

#[test]
fn the_boxes_of_the_form_say_first_time_upgrade_and_assessed_again() {
    let ticked = |edition: Edition| {
        let rules = edition.rules().dossier;
        DossierKind::ALL.iter().map(move |kind| rules.form_box(*kind))
    };
    let vi: Vec<_> = ticked(Edition::Decision26).map(|text| text.said().unwrap().vi()).collect();
    assert_eq!(vi, ["Lần đầu", "Nâng hạng", "Đánh giá lại"]);
    for edition in Edition::ALL.iter().copied().filter(|edition| *edition != Edition::Decision26) {
        let gap = (edition.regime() == Regime::Decision148).then_some(Gap::FormsUnder148);
        assert!(ticked(edition).all(|text| text.said().is_none() && text.gap() == gap));
    }
}

#[test]
fn evidence_supports_criteria_by_topic_in_every_regime() {
    let mut supported = 0;
    for set in sets() {
        for criterion in set.criteria() {
            let table = set.regime().last_edition().rules().dossier.evidence;
            let naive = table.map(|table| {
                let mut rows = table.to_vec();
                rows.retain(|evidence| evidence.topics().contains(&criterion.topic()));
                rows
            });
            let found = evidence_for(criterion);
            assert_eq!(found, naive, "{set} {}", criterion.code());
            assert_eq!(found.gap().is_some(), set.regime() == Regime::Decision148);
            // The kinds that any table names hold all of them.
            let any: BTreeSet<_> = evidence_on(criterion.topic()).collect();
            assert!(found.said().unwrap_or_default().iter().all(|evidence| any.contains(evidence)));
            supported += usize::from(!any.is_empty());
        }
    }
    assert!(supported > 1_000, "{supported}");
}

#[test]
fn criteria_on_papers_have_evidence_and_every_kind_is_of_use() {
    use Topic::*;
    // What the levels ask papers for: at least one kind, wherever the criterion is printed.
    let papers = [
        Origin,
        CertifiedArea,
        ProductionLinkage,
        EnvironmentalProtection,
        SustainableTechnology,
        OrganisationType,
        LocalLabour,
        BusinessGrowth,
        IntellectualProperty,
        DistributionArea,
        Promotion,
        ProductStory,
        StoryStructure,
        LocalWisdom,
        Nutrition,
        QualityDeclaration,
        PeriodicTesting,
        QualityAssurance,
        GlobalMarket,
        FoodSafety,
        BusinessConditions,
        Accounting,
        Labelling,
    ];
    let missing_from_1048 = [LocalLabour, BusinessGrowth];
    let mut met = BTreeSet::new();
    for set in sets() {
        for topic in papers {
            let Some(criterion) = set.on_topic(topic) else { continue };
            met.insert(topic.code());
            assert!(evidence_on(topic).next().is_some());
            if let Some(found) = evidence_for(criterion).said() {
                let known = set.regime() != Regime::Decision1048 || !missing_from_1048.contains(&topic);
                assert_eq!(!found.is_empty(), known, "{set} {}", topic.code());
            }
        }
    }
    assert_eq!(met.len(), papers.len());
    for evidence in Evidence::ALL.iter().copied() {
        for regime in [Regime::Decision26, Regime::Decision1048] {
            let table = regime.last_edition().rules().dossier.evidence.said().unwrap();
            let mut criteria = SetId::of(regime).flat_map(|set| set.criteria_set().criteria());
            let used = criteria.any(|criterion| evidence_for(criterion).said().unwrap().contains(&evidence));
            assert_eq!(used, table.contains(&evidence), "{evidence}");
        }
        let distinct: BTreeSet<_> = evidence.topics().iter().collect();
        assert_eq!(distinct.len(), evidence.topics().len(), "{evidence}");
    }
}

#[test]
fn the_rows_support_what_they_are_named_after() {
    for (evidence, topic) in [
        (Evidence::BusinessRegistration, Topic::OrganisationType),
        (Evidence::ProductionLicence, Topic::QualityAssurance),
        (Evidence::RawMaterialOrigin, Topic::Origin),
        (Evidence::RawMaterialOrigin, Topic::ProductionLinkage),
        (Evidence::Environment, Topic::EnvironmentalProtection),
        (Evidence::Environment, Topic::SustainableTechnology),
        (Evidence::LocalLabour, Topic::LocalLabour),
        (Evidence::BusinessGrowth, Topic::BusinessGrowth),
        (Evidence::IntellectualProperty, Topic::IntellectualProperty),
        (Evidence::MarketDevelopment, Topic::DistributionArea),
        (Evidence::MarketDevelopment, Topic::GlobalMarket),
        (Evidence::Promotion, Topic::Promotion),
        (Evidence::ProductStory, Topic::ProductStory),
        (Evidence::QualityDeclaration, Topic::QualityDeclaration),
        (Evidence::TestReports, Topic::PeriodicTesting),
        (Evidence::Traceability, Topic::Labelling),
        (Evidence::QualitySystem, Topic::QualityAssurance),
        (Evidence::Awards, Topic::Uniqueness),
        (Evidence::ProductStandard, Topic::QualityDeclaration),
        (Evidence::Accounting, Topic::Accounting),
        (Evidence::BatchControl, Topic::QualityAssurance),
    ] {
        assert!(evidence.supports(topic), "{evidence} {topic}");
        assert!(Document::Evidence(evidence).supports(topic));
    }
    assert!(!Evidence::LocalLabour.supports(Topic::Taste));
}

#[test]
fn documents_in_a_dossier_support_criteria_too() {
    let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    let taste = set.on_topic(Topic::LiquorColour).unwrap();
    let commune = list(Edition::Decision26, Sender::Commune, DossierKind::First);
    assert_eq!(codes(commune.supporting(taste)), ["samples"]);
    let idea = set.on_topic(Topic::ProductIdea).unwrap();
    assert_eq!(codes(commune.supporting(idea)), ["commune_report"]);
    let dossier = put(Dossier::empty(commune), Document::CommuneReport);
    assert_eq!(dossier.supporting(taste).count(), 0);
    assert!(dossier.supporting(idea).map(|held| held.document).eq([Document::CommuneReport]));
    // The self-assessment goes through every criterion.
    let producer = list(Edition::Decision26, Sender::Producer, DossierKind::First);
    for set in SetId::of(Regime::Decision26) {
        for criterion in set.criteria_set().criteria() {
            assert_eq!(codes(producer.supporting(criterion))[0], "self_assessment_report");
        }
    }
}

#[test]
fn the_commune_assesses_four_contents_that_are_criteria_by_topic() {
    // Maxima by content, from the facts: origin, labour, idea, wisdom; the other sets are 3, 3, 3, 5.
    for set in SetId::of(Regime::Decision26) {
        let number = set.number();
        let expected = [
            match number {
                9 => Some(5),
                14..=17 | 19..=25 => Some(4),
                26 => None,
                _ => Some(3),
            },
            Some(if number == 26 { 4 } else { 3 }),
            Some(match number {
                5 | 23..=26 => 5,
                14..=17 | 19..=22 => 4,
                _ => 3,
            }),
            (number != 26).then_some(5),
        ];
        let found: Vec<_> = CommuneContent::ALL
            .iter()
            .map(|content| content.criterion(set).map(|criterion| criterion.max()))
            .collect();
        assert_eq!(found, expected, "{set}");
        let report = Document::CommuneReport;
        let topics =
            set.criteria_set().criteria().filter(|criterion| report.supports(criterion.topic())).count();
        assert_eq!(topics, found.iter().flatten().count(), "the report bears on these four alone");
    }
    let contents = |edition: &Edition| edition.rules().dossier.commune;
    let cited: Vec<_> =
        Edition::ALL.iter().map(|edition| contents(edition).citation().map(|at| at.act())).collect();
    assert_eq!(cited, [None, None, None, Some(Act::Decision1489), Some(Act::Decision26)]);
    for edition in Edition::ALL {
        assert!(contents(edition).said().is_none_or(|all| all == CommuneContent::ALL));
        // Exactly where a commune sends dossiers on.
        let commune = edition.rules().dossier.sender(Sender::Commune).is_some();
        assert_eq!(contents(edition).said().is_some(), commune);
    }
    for content in CommuneContent::ALL {
        assert_eq!(content.code(), content.topic().code());
    }
}

#[test]
fn the_order_of_filing_does_not_matter() {
    let province = list(Edition::Decision26, Sender::Province, DossierKind::First);
    let file = |codes: &[&str]| {
        let documents = codes.iter().map(|code| Document::from_code(code).unwrap());
        documents.fold(Dossier::empty(province), put)
    };
    assert_eq!(
        file(&["council_report", "samples", "extra_tests"]),
        file(&["extra_tests", "council_report", "samples", "extra_tests"])
    );
}

#[test]
fn a_document_is_held_with_its_last_day_if_it_has_one() {
    let producer = list(Edition::Decision26, Sender::Producer, DossierKind::ReRating);
    let licence = Evidence::ProductionLicence;
    let dossier = put(Dossier::empty(producer), licence.into());
    assert!(dossier.has(licence));
    assert_eq!(dossier.last_day(licence), None);
    // The later paper takes the place of the earlier one.
    let dossier = dossier.with_document(licence, Some(date!(2026 - 03 - 31))).unwrap();
    let dossier = dossier.with_document(licence, Some(date!(2029 - 03 - 31))).unwrap();
    assert_eq!(dossier.last_day(licence), Some(date!(2029 - 03 - 31)));
    let held: Vec<_> = dossier.documents().map(|held| (held.document, held.last_day)).collect();
    assert_eq!(held, [(licence.into(), Some(date!(2029 - 03 - 31)))]);
    assert_eq!(dossier.last_day(Evidence::Awards), None);
    // A term that has run is kept too: what follows from it is not this dossier's to say.
    assert!(
        Dossier::empty(producer).with_document(licence, Some(date!(2018 - 01 - 01))).unwrap().has(licence)
    );
    assert_eq!(dossier.without_document(licence), Dossier::empty(producer));

    let error = Dossier::empty(producer).with_document(Document::Samples, Some(date!(2026 - 03 - 31)));
    let error = error.unwrap_err();
    assert_eq!(error.code(), "samples_have_no_term");
    says(&error);
}

proptest! {
    #[test]
    fn what_is_there_and_what_is_missing_make_up_the_list(
        list in prop::sample::select(every_list()),
        put in prop::collection::vec(any::<bool>(), 19),
        declared in any::<[Option<bool>; 2]>(),
    ) {
        let mut dossier = Dossier::empty(list);
        for (condition, holds) in DocumentCondition::ALL.iter().zip(declared) {
            if let Some(holds) = holds {
                dossier = dossier.with_condition(*condition, holds);
            }
        }
        for (row, yes) in list.documents().zip(put) {
            if yes {
                dossier = dossier.with_document(row.document, None).unwrap();
            }
        }
        for row in list.documents() {
            let document = row.document;
            let missing = dossier.missing().find(|missing| missing.document() == document);
            let absent = dossier.absent_evidence().any(|other| other == row);
            let asked = match (row.need, row.condition) {
                (DocumentNeed::Compulsory, Some(condition)) => dossier.condition(condition) != Some(false),
                (need, _) => need == DocumentNeed::Compulsory,
            };
            prop_assert_eq!(missing.is_some(), asked && !dossier.has(document));
            prop_assert_eq!(absent, row.need == DocumentNeed::Supplementary && !dossier.has(document));
            prop_assert_eq!(dossier.documents().any(|held| held.document == document), dossier.has(document));
        }
        prop_assert_eq!(dossier.is_complete(), dossier.missing().next().is_none());
    }
}
