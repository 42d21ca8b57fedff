//! Dossiers: lists, what is missing, and which evidence supports which criterion.

use std::collections::BTreeSet;

use ocop::classification::Group1048;
use ocop::dossier::{
    CommuneContent, Condition, Copies, Document, Dossier, DossierList, Evidence, Need, NoList, Provision,
    Sender, copies, days_before_sitting, evidence_for, software_counts_as_paper,
};
use ocop::law::{Act, DossierKind, Regime};
use ocop::producer::GroupId;
use ocop::{Authority, CriteriaSet, Edition, Lang, ProductGroup, Topic};
use proptest::prelude::*;

fn list(edition: Edition, sender: Sender, kind: DossierKind) -> DossierList {
    let group = match edition.regime() {
        Regime::Decision1048 => GroupId::from(Group1048::Food),
        _ => GroupId::from(ProductGroup::Food),
    };
    DossierList::of(edition, sender, kind, group).unwrap()
}

fn codes(rows: impl Iterator<Item = ocop::dossier::Requirement>) -> Vec<&'static str> {
    rows.map(|row| row.document().code()).collect()
}

fn every_list() -> Vec<DossierList> {
    let mut lists = Vec::new();
    for edition in Edition::ALL {
        for sender in Sender::ALL {
            for kind in DossierKind::ALL {
                lists.extend(
                    GroupId::all(edition)
                        .filter_map(|group| DossierList::of(edition, sender, kind, group).ok()),
                );
            }
        }
    }
    lists
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
    for kind in DossierKind::ALL {
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
fn the_lists_of_1048_are_those_of_its_annex_ii_for_every_kind_of_dossier() {
    for edition in [Edition::Decision1048, Edition::Decision1048As781] {
        for kind in DossierKind::ALL {
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
                    "test_sheets",
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
            assert_eq!(others[0], ["district_request", "district_minutes", "product_dossier"]);
            assert_eq!(
                others[1],
                [
                    "provincial_request",
                    "provincial_minutes",
                    "score_decision_and_certificate",
                    "product_dossier",
                    "extra_tests"
                ]
            );
            assert_eq!(
                others[2],
                ["central_minutes", "draft_decision_and_certificate", "product_dossier", "extra_tests"]
            );
        }
    }
}

#[test]
fn the_tables_of_evidence_have_15_rows_and_13_with_business_registration() {
    assert_eq!(Evidence::listed_by(Regime::Decision26).count(), 15);
    assert_eq!(Evidence::listed_by(Regime::Decision1048).count(), 13 + 1);
    let both = Evidence::ALL.into_iter().filter(|evidence| {
        evidence.citation(Regime::Decision26).is_some() && evidence.citation(Regime::Decision1048).is_some()
    });
    assert_eq!(both.count(), 11);
    for regime in [Regime::Decision26, Regime::Decision1048] {
        // The producer's list and the table name the same.
        let edition = regime.last_edition();
        let listed: BTreeSet<_> = list(edition, Sender::Producer, DossierKind::First)
            .requirements()
            .filter_map(|row| match row.document() {
                Document::Evidence(evidence) => {
                    Some((evidence, row.citation() == evidence.citation(regime).unwrap()))
                }
                _ => None,
            })
            .collect();
        assert_eq!(listed, Evidence::listed_by(regime).map(|evidence| (evidence, true)).collect());
    }
    assert!(Evidence::ALL.into_iter().all(|evidence| evidence.citation(Regime::Decision148).is_none()));
}

#[test]
fn the_lists_of_148_are_not_known_and_not_made_up() {
    for edition in Edition::ALL {
        for sender in Sender::ALL {
            let group = GroupId::all(edition).next().unwrap();
            let answer = DossierList::of(edition, sender, DossierKind::First, group);
            let communes = edition >= Edition::Decision148As1489;
            let prepares = match sender {
                Sender::Producer | Sender::Province => true,
                Sender::Commune => communes,
                Sender::District => !communes,
                Sender::Centre => edition.regime() == Regime::Decision1048,
            };
            match (prepares, edition.regime()) {
                (false, _) => {
                    let error = answer.unwrap_err();
                    assert_eq!(
                        (error.code(), error),
                        ("no_such_sender", NoList::NoSuchSender { edition, sender })
                    );
                }
                (true, Regime::Decision148) => {
                    let error = answer.unwrap_err();
                    assert_eq!(
                        (error.code(), error),
                        ("list_not_known", NoList::NotKnown { edition, sender })
                    );
                }
                (true, _) => assert_eq!(answer.unwrap().sender(), sender),
            }
        }
    }
}

#[test]
fn a_sender_that_an_edition_does_not_have_is_told_who_there_is() {
    let error =
        DossierList::of(Edition::Decision26, Sender::District, DossierKind::First, ProductGroup::Food)
            .unwrap_err();
    assert_eq!(
        error.to_string(),
        "no dossier of a district under 26/2026/QĐ-TTg: dossiers are prepared by producer, commune, province"
    );
    let error = DossierList::of(Edition::Decision26, Sender::Commune, DossierKind::First, Group1048::Food)
        .unwrap_err();
    assert_eq!(error.code(), "other_classification");
}

#[test]
fn five_samples_go_with_every_dossier_that_asks_for_them_but_none_in_tourism() {
    for list in every_list() {
        let asks = matches!(
            (list.edition().regime(), list.sender()),
            (Regime::Decision26, Sender::Commune | Sender::Province)
                | (Regime::Decision1048, Sender::Producer)
        );
        let units = (asks && !list.group().is_tourism()).then_some(5);
        assert_eq!(list.sample_units(), units, "{list}");
        assert_eq!(Dossier::empty(list).with_samples(5).is_ok(), units.is_some());
        assert_eq!(Dossier::empty(list).with(Document::Samples).is_ok(), units.is_some());
    }
    for group in ProductGroup::ALL {
        let list = DossierList::of(Edition::Decision26, Sender::Commune, DossierKind::First, group).unwrap();
        assert_eq!(list.sample_units(), group.sample_units());
    }
}

#[test]
fn samples_short_of_five_are_missing_by_the_difference() {
    let list = list(Edition::Decision26, Sender::Commune, DossierKind::First);
    for units in 0..=u8::MAX {
        let dossier = Dossier::empty(list).with_samples(units).unwrap();
        let short = dossier.missing().find(|missing| missing.document() == Document::Samples);
        assert_eq!(short.map(|missing| missing.units_short()), (units < 5).then(|| Some(5 - units)));
        assert_eq!(dossier.has(Document::Samples), units >= 5);
    }
    // Samples that are there are never taken out by naming them.
    let dossier = Dossier::empty(list).with_samples(7).unwrap().with(Document::Samples).unwrap();
    assert_eq!(dossier, Dossier::empty(list).with_samples(7).unwrap());
}

#[test]
fn a_dossier_with_all_of_its_list_is_complete_and_one_short_of_any_is_not() {
    for list in every_list() {
        let fill = |without: Option<Document>| {
            list.compulsory()
                .map(ocop::dossier::Requirement::document)
                .filter(|document| Some(*document) != without)
                .fold(Dossier::empty(list), |dossier, document| dossier.with(document).unwrap())
        };
        assert!(fill(None).is_complete(), "{list}");
        assert_eq!(fill(None).missing().count(), 0);
        for row in list.compulsory() {
            let dossier = fill(Some(row.document()));
            let missing: Vec<_> = dossier.missing().collect();
            assert_eq!(missing.len(), 1, "{list}");
            assert_eq!((missing[0].code(), missing[0].citation()), (row.document().code(), row.citation()));
            assert!(!dossier.is_complete());
            // A condition that does not hold takes its document off; one that holds makes it plainly missing.
            assert_eq!(missing[0].condition(), row.condition());
            if let Some(condition) = row.condition() {
                assert!(dossier.clone().declare(condition, false).is_complete());
                let holds = dossier.declare(condition, true);
                assert_eq!(holds.missing().map(|missing| missing.condition()).collect::<Vec<_>>(), [None]);
                assert_eq!(holds.declared(condition), Some(true));
            }
        }
        // Nothing there: all of it is missing, in the order of the list.
        let missing: Vec<_> = Dossier::empty(list).missing().map(|missing| missing.document()).collect();
        assert_eq!(missing, list.compulsory().map(ocop::dossier::Requirement::document).collect::<Vec<_>>());
    }
}

#[test]
fn the_conditional_documents_are_business_registration_and_extra_tests() {
    for list in every_list() {
        for row in list.requirements() {
            let condition = match (row.document(), list.edition().regime()) {
                (Document::Evidence(Evidence::BusinessRegistration), Regime::Decision1048) => {
                    Some(Condition::BusinessRegistered)
                }
                (Document::ExtraTests, _) => Some(Condition::ExtraTestsMade),
                _ => None,
            };
            assert_eq!(row.condition(), condition, "{list} {}", row.document());
            assert_eq!(row.need() == Need::Supplementary, list.supplementary().any(|other| other == row));
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
            "missing: Business registration, if the producer has business registration [Decision 1048/QĐ-TTg, Annex II(3)(a)]",
            "missing: Samples (5 units), 1 short [Decision 1048/QĐ-TTg, Annex II(3)(a)]",
        ]
    );
    assert_eq!(
        said(Lang::Vi)[1],
        "thiếu: Sản phẩm mẫu (05 đơn vị), còn thiếu 1 [điểm a khoản 3 Phụ lục II Quyết định 1048/QĐ-TTg]"
    );
}

#[test]
fn unknown_and_foreign_documents_are_errors() {
    let list = list(Edition::Decision26, Sender::Commune, DossierKind::First);
    for code in ["", "Samples", "commune report", "awards ", "registration-form"] {
        let error = Dossier::empty(list).with_code(code).unwrap_err();
        assert_eq!(error.code(), "unknown_document", "{code:?}");
        assert!(error.to_string().contains(&format!("{code:?}")));
    }
    for list in every_list() {
        for document in Document::all() {
            let put = Dossier::empty(list).with_code(document.code());
            assert_eq!(put.is_ok(), list.requirement(document).is_some(), "{list} {document}");
            match put {
                Ok(dossier) => assert_eq!(dossier.present().collect::<Vec<_>>(), [document]),
                Err(error) => assert_eq!(error.code(), "document_not_on_list"),
            }
        }
    }
    let error = Dossier::empty(list).with(Document::DistrictMinutes).unwrap_err();
    assert_eq!(
        error.to_string(),
        "district_minutes is no part of the dossier of the commune People's Committee for a first rating under \
         26/2026/QĐ-TTg; it has commune_request, commune_report, product_dossier, samples"
    );
}

#[test]
fn evidence_is_not_asked_for_completeness_but_listed_when_absent() {
    let list = list(Edition::Decision26, Sender::Producer, DossierKind::First);
    let dossier = Dossier::empty(list)
        .with(Document::SelfAssessmentReport)
        .and_then(|dossier| dossier.with(Document::RegistrationForm))
        .and_then(|dossier| dossier.with(Evidence::Awards.into()))
        .and_then(|dossier| dossier.with(Evidence::Awards.into()))
        .unwrap();
    assert!(dossier.is_complete());
    assert_eq!(dossier.absent_evidence().count(), 14);
    // In the order of the list, not of filing, and once.
    let present: Vec<_> = dossier.present().map(Document::code).collect();
    assert_eq!(present, ["registration_form", "self_assessment_report", "awards"]);
}

#[test]
fn document_codes_are_unique_and_lead_back() {
    let mut seen = BTreeSet::new();
    let mut names = BTreeSet::new();
    for document in Document::all() {
        assert!(seen.insert(document.code()), "{document}");
        assert!(names.insert(document.name().vi()) & names.insert(document.name().en()), "{document}");
        assert_eq!(Document::from_code(document.code()), Some(document));
        let json = serde_json::to_string(&document).unwrap();
        assert_eq!(json, format!("\"{}\"", document.code()));
        assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
    }
    assert!(serde_json::from_str::<Document>("\"passport\"").unwrap_err().to_string().contains("passport"));
    for evidence in Evidence::ALL {
        assert_eq!(Evidence::from_code(evidence.code()), Some(evidence));
    }
    for sender in Sender::ALL {
        assert_eq!(Sender::from_code(sender.code()), Some(sender));
    }
    // Every document stands on some list.
    let listed: BTreeSet<_> = every_list()
        .into_iter()
        .flat_map(DossierList::requirements)
        .map(|row| row.document().code())
        .collect();
    assert_eq!(listed, seen);
}

#[test]
fn copies_and_days_are_as_the_decisions_say_or_not_known() {
    for edition in Edition::ALL {
        for sender in Sender::ALL {
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
            let answer = copies(edition, sender);
            assert_eq!(answer.said(), expected, "{edition} {}", sender.code());
            let unknown = edition.regime() == Regime::Decision148 && expected.is_none();
            assert_eq!(answer == Provision::NotKnown, unknown, "{edition} {}", sender.code());
        }
    }
    let days = |edition| Authority::ALL.map(|tier| days_before_sitting(edition, tier).said());
    assert_eq!(days(Edition::Decision1048), [Some(1), Some(2), Some(5)]);
    assert_eq!(days(Edition::Decision1048As781), [Some(1), Some(2), Some(5)]);
    assert_eq!(days(Edition::Decision148), [Some(1), None, None]);
    let answers = |edition| Authority::ALL.map(|tier| days_before_sitting(edition, tier));
    assert_eq!(answers(Edition::Decision148)[1..], [Provision::NotKnown, Provision::NotKnown]);
    assert_eq!(
        answers(Edition::Decision148As1489),
        [Provision::Silent, Provision::NotKnown, Provision::NotKnown]
    );
    assert_eq!(answers(Edition::Decision26), [Provision::Silent; 3]);
    assert_eq!(
        (Copies::OriginalAndOnePerMember.on_paper(u16::MAX), Copies::OriginalAndOnePerMember.electronic()),
        (65_536, 0)
    );
    assert_eq!((Copies::PaperAndElectronic.on_paper(11), Copies::PaperAndElectronic.electronic()), (1, 1));
    let software = Edition::ALL.map(|edition| software_counts_as_paper(edition).said());
    assert_eq!(software, [None, None, None, None, Some(true)]);
}

#[test]
fn evidence_supports_criteria_by_topic_in_every_regime() {
    let mut supported = 0;
    for set in CriteriaSet::all() {
        for criterion in set.criteria() {
            let found: BTreeSet<_> = evidence_for(criterion).collect();
            let naive: BTreeSet<_> = Evidence::ALL
                .into_iter()
                .filter(|evidence| evidence.topics().contains(&criterion.topic()))
                .filter(|evidence| {
                    set.regime() == Regime::Decision148 || evidence.citation(set.regime()).is_some()
                })
                .collect();
            assert_eq!(found, naive, "{set} {}", criterion.code());
            supported += usize::from(!found.is_empty());
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
    for set in CriteriaSet::all() {
        for topic in papers {
            let Some(criterion) = set.on_topic(topic) else { continue };
            met.insert(topic.code());
            let known = set.regime() != Regime::Decision1048 || !missing_from_1048.contains(&topic);
            assert_eq!(evidence_for(criterion).next().is_some(), known, "{set} {}", topic.code());
        }
    }
    assert_eq!(met.len(), papers.len());
    for evidence in Evidence::ALL {
        for regime in [Regime::Decision26, Regime::Decision1048] {
            if evidence.citation(regime).is_none() {
                continue;
            }
            let used =
                CriteriaSet::all().filter(|set| set.regime() == regime).flat_map(CriteriaSet::criteria);
            assert!(
                used.into_iter().any(|criterion| evidence_for(criterion).any(|each| each == evidence)),
                "{}",
                evidence.code()
            );
        }
        let distinct: BTreeSet<_> = evidence.topics().iter().collect();
        assert_eq!(distinct.len(), evidence.topics().len(), "{}", evidence.code());
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
        (Evidence::TestSheets, Topic::PeriodicTesting),
        (Evidence::Traceability, Topic::Labelling),
        (Evidence::QualitySystem, Topic::QualityAssurance),
        (Evidence::Awards, Topic::Uniqueness),
        (Evidence::ProductStandard, Topic::QualityDeclaration),
        (Evidence::Accounting, Topic::Accounting),
        (Evidence::BatchControl, Topic::QualityAssurance),
    ] {
        assert!(evidence.supports(topic), "{} {}", evidence.code(), topic.code());
        assert!(Document::Evidence(evidence).supports(topic));
    }
    assert!(!Evidence::LocalLabour.supports(Topic::Taste));
}

#[test]
fn documents_in_a_dossier_support_criteria_too() {
    let set = CriteriaSet::find(Regime::Decision26, 13).unwrap();
    let taste = set.on_topic(Topic::LiquorColour).unwrap();
    let commune = list(Edition::Decision26, Sender::Commune, DossierKind::First);
    assert_eq!(codes(commune.supporting(taste)), ["samples"]);
    let idea = set.on_topic(Topic::ProductIdea).unwrap();
    assert_eq!(codes(commune.supporting(idea)), ["commune_report"]);
    let dossier = Dossier::empty(commune).with(Document::CommuneReport).unwrap();
    assert_eq!(dossier.supporting(taste).count(), 0);
    assert_eq!(dossier.supporting(idea).collect::<Vec<_>>(), [Document::CommuneReport]);
    // The self-assessment goes through every criterion.
    let producer = list(Edition::Decision26, Sender::Producer, DossierKind::First);
    for set in CriteriaSet::all().filter(|set| set.regime() == Regime::Decision26) {
        for criterion in set.criteria() {
            assert_eq!(codes(producer.supporting(criterion))[0], "self_assessment_report");
        }
    }
}

#[test]
fn the_commune_assesses_four_contents_that_are_criteria_by_topic() {
    // Maxima by content, from the facts: origin, labour, idea, wisdom; the other sets are 3, 3, 3, 5.
    for set in CriteriaSet::all().filter(|set| set.regime() == Regime::Decision26) {
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
        let found = CommuneContent::ALL.map(|content| content.criterion(set).map(ocop::Criterion::max));
        assert_eq!(found, expected, "{set}");
        let report = Document::CommuneReport;
        let topics = set.criteria().iter().filter(|criterion| report.supports(criterion.topic())).count();
        assert_eq!(topics, found.iter().flatten().count(), "the report bears on these four alone");
    }
    let cited = Edition::ALL.map(|edition| CommuneContent::citation(edition).map(|at| at.act()));
    assert_eq!(cited, [None, None, None, Some(Act::Decision1489), Some(Act::Decision26)]);
    for content in CommuneContent::ALL {
        assert_eq!(content.code(), content.topic().code());
    }
}

#[test]
fn the_order_of_filing_does_not_matter() {
    let list = list(Edition::Decision26, Sender::Province, DossierKind::First);
    let file = |codes: &[&str]| {
        codes.iter().fold(Dossier::empty(list), |dossier, code| dossier.with_code(code).unwrap())
    };
    assert_eq!(
        file(&["council_report", "samples", "extra_tests"]),
        file(&["extra_tests", "council_report", "samples", "extra_tests"])
    );
}

proptest! {
    #[test]
    fn what_is_there_and_what_is_missing_make_up_the_list(
        list in prop::sample::select(every_list()),
        put in prop::collection::vec(any::<bool>(), 18),
        declared in any::<[Option<bool>; 2]>(),
    ) {
        let mut dossier = Dossier::empty(list);
        for (condition, holds) in Condition::ALL.into_iter().zip(declared) {
            if let Some(holds) = holds {
                dossier = dossier.declare(condition, holds);
            }
        }
        for (row, yes) in list.requirements().zip(put) {
            if yes {
                dossier = dossier.with(row.document()).unwrap();
            }
        }
        for row in list.requirements() {
            let document = row.document();
            let missing = dossier.missing().find(|missing| missing.document() == document);
            let absent = dossier.absent_evidence().any(|other| other == row);
            let asked = match row.need() {
                Need::Compulsory => true,
                Need::CompulsoryIf(condition) => dossier.declared(condition) != Some(false),
                Need::Supplementary => false,
            };
            prop_assert_eq!(missing.is_some(), asked && !dossier.has(document));
            prop_assert_eq!(absent, row.need() == Need::Supplementary && !dossier.has(document));
            prop_assert_eq!(dossier.present().any(|there| there == document), dossier.has(document));
        }
        prop_assert_eq!(dossier.is_complete(), dossier.missing().next().is_none());
    }
}
