//! The papers: what stands on them, what is blank, and every word of one product's papers.

use std::collections::BTreeSet;
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};

use ocop::dossier::{Dossier, DossierList, Evidence, RegistrationSlip, Sender};
use ocop::law::{
    Answer, Basis, DossierKind, FactForm, FormItem, Gap, PaperFact, PaperFiller, PaperKind, PaperTable,
    Reading,
};
use ocop::papers::{Application, CouncilSitting, Paper, PaperError, PaperItem};
use ocop::producer::ProducerKind;
use ocop::proptest1::{application, council_sitting};
use ocop::rating::RecordedResult;
use ocop::{
    Assessment, Authority, Council, CriteriaSet, Edition, Ground, GroundKind, Lang, Outcome, Problem,
    Producer, ProductGroup, ProductSet, Regime, Say as _, ScoreSheet, SetId, Star,
};
use proptest::prelude::*;
use serde::Deserialize;
use time::macros::date;

use crate::support::{any_sheet_of, best_sheet, good_sheet_of, set, set_under};

#[path = "../../examples/print_papers/form.rs"]
mod form;
mod told;

use form::{Tongue, html, markdown};

#[derive(Deserialize)]
struct Told {
    application: Application,
    sitting: CouncilSitting,
}

/// The papers of the product that the program's data tells of.
fn printed() -> Vec<Paper> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/papers.json");
    let told: Told = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let mut papers = told.application.papers().unwrap();
    papers.extend([told.sitting.tally(), told.sitting.minutes()]);
    papers
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/papers")
}

/// Every paper that is kept: its file and its text.
fn kept() -> Vec<(String, String)> {
    let papers = printed();
    let both = |paper: &Paper| {
        let alone = std::slice::from_ref(paper);
        [
            (format!("{}.md", paper.kind()), markdown::page(alone, Tongue::Both)),
            (format!("{}.html", paper.kind()), html::page(alone, Tongue::Both)),
        ]
    };
    papers.iter().flat_map(both).collect()
}

#[test]
fn every_word_of_the_papers_of_one_product_is_the_kept_one() {
    let kept = kept();
    let mut wrong = Vec::new();
    for (name, now) in &kept {
        let signed = std::fs::read_to_string(folder().join(name)).unwrap_or_default();
        if signed.lines().count() != now.lines().count() {
            wrong.push(format!(
                "{name}: {} lines instead of {}",
                now.lines().count(),
                signed.lines().count()
            ));
        }
        for (line, (now, signed)) in now.lines().zip(signed.lines()).enumerate() {
            if now != signed {
                wrong.push(format!("{name}:{}\n  {now}\n  instead of\n  {signed}", line + 1));
            }
        }
    }
    let shown = wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} differences:\n{shown}", wrong.len());
    let names: BTreeSet<_> = kept.into_iter().map(|(name, _)| name).collect();
    let files = std::fs::read_dir(folder()).unwrap();
    let files: BTreeSet<_> =
        files.map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(files, names, "the files kept are those of the papers");
}

/// Rewrites what the test above compares with.
#[test]
#[ignore = "rewrites the kept papers from the library; read every changed line first"]
fn rewrite_the_kept_papers() {
    std::fs::create_dir_all(folder()).unwrap();
    for (name, text) in kept() {
        std::fs::write(folder().join(name), text).unwrap();
    }
}

/// The facts of a form in the order of its lines.
fn facts(paper: &Paper) -> Vec<PaperFact> {
    let items = paper.sections().iter().flat_map(|section| section.items());
    let fact = |item: &PaperItem| match item {
        PaperItem::Field { fact, .. } | PaperItem::Tick { fact, .. } => Some(*fact),
        _ => None,
    };
    items.filter_map(fact).collect()
}

/// What stands on the line of a fact.
fn told(paper: &Paper, fact: PaperFact, lang: Lang) -> Option<String> {
    let items = paper.sections().iter().flat_map(|section| section.items());
    let mut values = items.filter_map(|item| match item {
        PaperItem::Field { fact: own, value, .. } if *own == fact => {
            Some(value.as_ref().map(|value| value.get(lang).to_owned()))
        }
        _ => None,
    });
    values.next().unwrap_or_else(|| panic!("{fact} is no line of {}", paper.kind()))
}

fn tea(edition: Edition) -> SetId {
    set_under(edition, 11).id()
}

fn bare(edition: Edition, kind: DossierKind) -> Application {
    let producer = Producer::new("HTX Bản Mây", ProducerKind::Cooperative).unwrap();
    Application::new(edition, kind, tea(edition), "Chè", producer).unwrap()
}

/// The structure of the forms as the annex prints it: what is asked, in which order.
#[test]
fn the_forms_ask_what_the_annex_asks_in_its_order() {
    use PaperFact as F;
    let application = bare(Edition::Decision26, DossierKind::First);
    let slip = application.paper(PaperKind::RegistrationSlip).unwrap();
    let expected = [
        F::Province,
        F::Year,
        F::ProducerName,
        F::RepresentativeName,
        F::RepresentativePosition,
        F::Address,
        F::Phone,
        F::Email,
        F::ProductName,
        F::ProductGroup,
        F::DossierKind,
        F::DossierKind,
        F::DossierKind,
        F::Samples,
        F::CommuneSlip,
        F::CommuneReceivedOn,
        F::CommuneReceiver,
        F::ProvinceSlip,
        F::ProvinceReceivedOn,
        F::ProvinceReceiver,
    ];
    assert_eq!(facts(&slip), expected);
    let general = [
        F::ProducerName,
        F::ProducerKind,
        F::Address,
        F::Phone,
        F::Email,
        F::RepresentativeName,
        F::RepresentativeSex,
        F::RepresentativeEthnicity,
        F::RepresentativeAddress,
        F::FoundedOn,
        F::RegistrationNumber,
        F::ProductName,
        F::ProductDescription,
        F::HasRegistration,
        F::HasDeclaration,
        F::FoodSafetyCertificate,
        F::ProductionCertificate,
        F::HasIntellectualProperty,
        F::Trademark,
        F::SharedMark,
        F::Patent,
        F::DesignPatent,
        F::Copyright,
        F::OtherTitle,
        F::History,
        F::Organisation,
    ];
    assert_eq!(facts(&application.paper(PaperKind::Introduction).unwrap()), general);
    let report = |kind: DossierKind| {
        facts(&bare(Edition::Decision26, kind).paper(PaperKind::SelfAssessmentReport).unwrap())
    };
    let results = [F::Production, F::Quality, F::Market, F::Results];
    // Art. 6(1): an upgrade tells what changed, a re-rating what is new.
    for (kind, besides) in [
        (DossierKind::First, &[][..]),
        (DossierKind::Upgrade, &[F::Changes][..]),
        (DossierKind::ReRating, &[F::Updates][..]),
    ] {
        assert_eq!(report(kind), [&general[..], &results, besides, &[F::Plan]].concat(), "{kind}");
    }
    let commune = facts(&application.paper(PaperKind::CommuneReport).unwrap());
    assert_eq!(commune[9..13], [F::FindingOrigin, F::FindingLabour, F::FindingIdea, F::FindingWisdom]);
    let paper = application.paper(PaperKind::SelfAssessmentReport).unwrap();
    assert_eq!(paper.sections().len(), 4);
    let Answer::Says(table, _) = Edition::Decision26.rules().dossier.evidence else { panic!("15 rows") };
    let rows = |table: PaperTable| {
        let items = paper.sections().iter().flat_map(|section| section.items());
        items.filter_map(move |item| match item {
            PaperItem::Table { table: own, rows, .. } if *own == table => Some(rows.len()),
            _ => None,
        })
    };
    assert!(rows(PaperTable::Evidence).eq([table.len()]));
    assert!(rows(PaperTable::SelfAssessment).eq([tea(Edition::Decision26).criteria_set().criteria().len()]));
}

#[test]
fn forms_that_are_not_known_are_a_named_gap_and_a_councils_is_no_form_of_an_application() {
    for (edition, gap) in [
        (Edition::Decision1048, Gap::FormsUnder1048),
        (Edition::Decision1048As781, Gap::FormsUnder1048),
        (Edition::Decision148, Gap::FormsUnder148),
        (Edition::Decision148As1489, Gap::FormsUnder148),
    ] {
        let application = bare(edition, DossierKind::First);
        assert_eq!(edition.rules().dossier.forms.gap(), Some(gap));
        for error in
            [application.paper(PaperKind::Introduction).unwrap_err(), application.papers().unwrap_err()]
        {
            assert_eq!((error.code(), error.gap()), ("form_not_known", Some(gap)));
        }
    }
    let application = bare(Edition::Decision26, DossierKind::First);
    for kind in [PaperKind::Tally, PaperKind::Minutes] {
        assert_eq!(application.paper(kind).unwrap_err().code(), "no_such_form");
    }
    let kinds: Vec<PaperKind> = application.papers().unwrap().iter().map(Paper::kind).collect();
    assert_eq!(kinds, PaperKind::ALL[..4]);
}

/// What a form asks can be told: in words, by a tick, or by the value that it is derived from.
#[test]
fn every_line_of_every_form_is_told_in_its_form() {
    for edition in Edition::ALL {
        let Answer::Says(forms, _) = edition.rules().dossier.forms else { continue };
        for form in forms {
            for item in form.sections.iter().flat_map(|section| section.items) {
                match item {
                    FormItem::Field { fact, .. } => assert_ne!(fact.form(), FactForm::Tick, "{fact}"),
                    FormItem::Tick { fact, .. } => assert_eq!(fact.form(), FactForm::Tick, "{fact}"),
                    _ => {}
                }
            }
        }
    }
    let asked: BTreeSet<PaperFact> = [DossierKind::First, DossierKind::Upgrade, DossierKind::ReRating]
        .into_iter()
        .flat_map(|kind| bare(Edition::Decision26, kind).papers().unwrap())
        .flat_map(|paper| facts(&paper))
        .collect();
    for fact in PaperFact::ALL.iter().copied().filter(|fact| fact.form() != FactForm::Derived) {
        assert_eq!(asked.contains(&fact), !fact.is_of_council(), "{fact} is told and asked nowhere");
    }
}

#[test]
fn what_other_values_hold_is_taken_from_them() {
    let set = tea(Edition::Decision26);
    let (kind, group) = (DossierKind::First, ProductGroup::Food);
    let list = DossierList::of(Edition::Decision26, Sender::Producer, kind, group).unwrap().said().unwrap();
    let dossier = Dossier::empty(list)
        .with_document(Evidence::TestReports, Some(date!(2026 - 12 - 31)))
        .unwrap()
        .with_document(Evidence::BusinessRegistration, None)
        .unwrap()
        .with_samples(5)
        .unwrap();
    let slip = RegistrationSlip::new("12/PĐK-08-01084-2026".parse().unwrap(), date!(2026 - 09 - 15)).unwrap();
    let sheet = any_sheet_of(set.criteria_set(), 60);
    let application = bare(Edition::Decision26, kind)
        .with_dossier(dossier)
        .unwrap()
        .with_commune_slip(slip)
        .with_sheet(sheet)
        .unwrap();
    let paper = application.paper(PaperKind::RegistrationSlip).unwrap();
    assert_eq!(told(&paper, PaperFact::Samples, Lang::Vi).as_deref(), Some("5"));
    assert_eq!(told(&paper, PaperFact::CommuneReceivedOn, Lang::Vi).as_deref(), Some("15/9/2026"));
    assert_eq!(told(&paper, PaperFact::CommuneSlip, Lang::En).as_deref(), Some("12/PĐK-08-01084-2026"));
    // The slip's number names the province.
    assert_eq!(told(&paper, PaperFact::Province, Lang::En).as_deref(), Some("Tuyên Quang province"));
    let report = application.paper(PaperKind::SelfAssessmentReport).unwrap();
    let text = markdown::page(std::slice::from_ref(&report), Tongue::En);
    assert!(text.contains("| Test reports on quality and food safety | yes | 2026-12-31 |"), "{text}");
    assert!(
        text.contains("☑ a) Business registration") && text.contains("| Total | – | 100 | – | 60 |"),
        "{text}"
    );
    // That a paper is not attached does not say that there is none.
    assert!(report.blanks().iter().any(|blank| blank.fact() == Some(PaperFact::HasDeclaration)));
}

/// The best sheet, but for one minimum of four stars.
fn held_at_three(set: &'static CriteriaSet) -> ScoreSheet {
    let minimum = set.minima().iter().find(|minimum| minimum.star() == Star::Four).unwrap();
    best_sheet(set).with(minimum.criterion().code(), minimum.level().position() - 1).unwrap()
}

/// What the minutes of a council propose.
fn proposal(council: Council, sheets: &[ScoreSheet], grounds: &[Ground]) -> String {
    let assessment = Assessment::new(council, sheets, grounds).unwrap();
    let minutes = CouncilSitting::new(assessment, "Cà phê", "HTX").unwrap().minutes();
    assert!(!minutes.blanks().iter().any(|blank| blank.fact() == Some(PaperFact::Proposal)));
    told(&minutes, PaperFact::Proposal, Lang::En).unwrap()
}

#[test]
fn a_council_proposes_what_follows_from_its_rating_and_no_more() {
    let coffee = set(Regime::Decision26, 13);
    let province = Council::new(Edition::Decision26);
    let four = good_sheet_of(coffee, 75, Star::Four);
    assert_eq!(proposal(province, &[four], &[]), "Proposes recognition and a certificate of 4 stars.");
    let five = best_sheet(coffee);
    assert!(proposal(province, &[five], &[]).contains("send the dossier to the centre"));
    assert!(
        proposal(province.with_tier(Authority::Centre), &[five], &[]).contains("a certificate of 5 stars")
    );
    // 90 points or more, but a lower star: both courses (reading 18). Two stars are not recognised.
    let plain = five.with("2.2", 1).unwrap();
    assert_eq!(
        proposal(province, &[plain], &[]),
        "90 points or more but rated 2 stars: the dossier goes to the centre by the letter, or nothing is recognised \
         (reading 18); the council states which."
    );
    let three = held_at_three(coffee);
    assert_eq!(
        proposal(province, &[three], &[]),
        "90 points or more but rated 3 stars: the dossier goes to the centre by the letter, or 3 stars is recognised \
         (reading 18); the council states which."
    );
    let low = any_sheet_of(coffee, 40);
    assert_eq!(
        proposal(province, &[low], &[]),
        "Rated 2 stars: no recognition is proposed, and no certificate."
    );
    let forged = Ground::of_dossier(GroundKind::Eliminated);
    assert_eq!(proposal(province, &[five], &[forged]), "The dossier is eliminated: the dossier as a whole.");
    let apart = proposal(province.with_spread_limit(10), &[five, four], &[]);
    assert!(apart.starts_with("The totals are 25 points apart, over the limit of 10"), "{apart}");
    // Under 148 three stars are the district's, whoever finds them.
    let before = set(Regime::Decision148, 13);
    let district = Council::new(Edition::Decision148).with_tier(Authority::Province);
    let three = good_sheet_of(before, 55, Star::Three);
    assert_eq!(
        proposal(district, &[three], &[]),
        "Proposes that the district recognises and certifies 3 stars."
    );
}

#[test]
fn a_district_council_proposes_to_pass_a_product_on_to_the_province_by_its_points() {
    let of = |edition: Edition, tier: Authority, sheet: ScoreSheet| {
        let council = Council::new(edition).with_tier(tier).with_quorum(NonZeroU16::MIN);
        proposal(council, &[sheet], &[])
    };
    let proposal = |edition, sheet| of(edition, Authority::District, sheet);
    let pass_on = |star: &str| {
        format!(
            "Found to have {star}: proposes to send the dossier to the province for assessment and rating."
        )
    };
    let coffee = set(Regime::Decision148, 13);
    // From 70 points on, four stars and five, to the province and not to the centre.
    assert_eq!(proposal(Edition::Decision148, best_sheet(coffee)), pass_on("5 stars"));
    let four = good_sheet_of(coffee, 75, Star::Four);
    assert_eq!(proposal(Edition::Decision148, four), pass_on("4 stars"));
    let three = good_sheet_of(coffee, 55, Star::Three);
    assert_eq!(proposal(Edition::Decision148, three), "Proposes recognition and a certificate of 3 stars.");
    // The points, and a lower star: both courses (reading 37).
    assert_eq!(
        proposal(Edition::Decision148, held_at_three(coffee)),
        "70 points or more but rated 3 stars: the dossier goes to the province by the letter, or 3 stars is recognised \
         (reading 37); the council states which."
    );
    let low = any_sheet_of(coffee, 40);
    assert_eq!(
        proposal(Edition::Decision148, low),
        "Rated 2 stars: no recognition is proposed, and no certificate."
    );
    // What a district passes on is the province's to recognise, unless it reaches the centre's points.
    let of_province = |edition, sheet| of(edition, Authority::Province, sheet);
    assert_eq!(of_province(Edition::Decision148, four), "Proposes recognition and a certificate of 4 stars.");
    assert!(of_province(Edition::Decision148, best_sheet(coffee)).contains("send the dossier to the centre"));
    // Under 1048 a district recognises nothing itself: from 50 points on everything is the province's.
    let old = set(Regime::Decision1048, 1);
    assert_eq!(proposal(Edition::Decision1048, best_sheet(old)), pass_on("5 stars"));
    assert_eq!(proposal(Edition::Decision1048, any_sheet_of(old, 55)), pass_on("3 stars"));
    assert_eq!(
        of_province(Edition::Decision1048, any_sheet_of(old, 55)),
        "Proposes recognition and a certificate of 3 stars."
    );
    assert_eq!(
        proposal(Edition::Decision1048, any_sheet_of(old, 49)),
        "Rated 2 stars: no recognition is proposed, and no certificate."
    );
}

#[test]
fn a_result_on_record_has_a_tally_of_its_parts() {
    let council = Council::new(Edition::Decision26).with_attested(Star::Four);
    let result = RecordedResult::from_text(tea(Edition::Decision26), ["31.50", "24", "35"]).unwrap();
    let assessment = Assessment::on_record(council, result, []).unwrap();
    let tally = CouncilSitting::new(assessment, "Chè", "HTX").unwrap().tally();
    let text = markdown::page(std::slice::from_ref(&tally), Tongue::En);
    assert!(text.contains("| A | Part A: ") && text.contains("90.50"), "{text}");
    assert!(text.contains("attested by the council up to 4 stars"), "{text}");
    assert_eq!(tally.basis(), Basis::Reading(Reading::CouncilPapers));
}

#[test]
fn what_cannot_stand_on_a_paper_is_refused() {
    for problem in problems() {
        assert!(!problem.code().is_empty());
    }
    let application = || bare(Edition::Decision26, DossierKind::First);
    let code = |result: Result<Application, PaperError>| result.unwrap_err().code();
    assert_eq!(code(application().with_text(PaperFact::Phone, " ")), "invalid_paper_text");
    assert_eq!(code(application().with_text(PaperFact::Phone, "a\u{7}b")), "invalid_paper_text");
    assert!(application().with_text(PaperFact::History, "một\nhai").is_ok());
    assert_eq!(code(application().with_text(PaperFact::ProducerName, "HTX")), "fact_told_otherwise");
    assert_eq!(code(application().with_text(PaperFact::Opinions, "tốt")), "fact_on_no_paper");
    assert_eq!(code(application().with_tick(PaperFact::Phone, true)), "fact_told_otherwise");
    let coffee = set(Regime::Decision26, 13);
    assert_eq!(code(application().with_sheet(best_sheet(coffee))), "other_set");
    assert_eq!(code(application().with_description(coffee.criteria().next().unwrap(), "x")), "other_set");
    assert_eq!(code(application().with_year(date!(2019 - 08 - 20))), "before_first_regulation");
    let lists = [
        (Edition::Decision26, Sender::Commune, DossierKind::First, ProductGroup::Food),
        (Edition::Decision26, Sender::Producer, DossierKind::Upgrade, ProductGroup::Food),
        (Edition::Decision26, Sender::Producer, DossierKind::First, ProductGroup::Drinks),
    ];
    for (edition, sender, kind, group) in lists {
        let list = DossierList::of(edition, sender, kind, group).unwrap().said().unwrap();
        let error = application().with_dossier(Dossier::empty(list)).unwrap_err();
        assert_eq!(error.code(), "dossier_of_other_filing");
        // The edition is right, so it is not what has to be another.
        let details = error.details();
        assert_eq!(
            (details.field.as_deref(), details.given, details.allowed),
            (Some("dossier"), None, ocop::Allowed::Unsaid)
        );
    }
    // Of another edition it is the edition.
    let group = set(Regime::Decision1048, 1).id().products().group();
    let old = DossierList::of(Edition::Decision1048, Sender::Producer, DossierKind::First, group);
    let old = Dossier::empty(old.unwrap().said().unwrap());
    let details = application().with_dossier(old).unwrap_err().details();
    assert_eq!(details.given, Some(Edition::Decision1048.to_string()));
    assert_eq!(details.allowed, ocop::Allowed::OneOf(vec![Edition::Decision26.to_string()]));
}

/// An error of each kind.
pub(crate) fn problems() -> Vec<Box<dyn crate::problems::Provoked>> {
    let application = || bare(Edition::Decision26, DossierKind::First);
    let tea = tea(Edition::Decision26);
    let producer = Producer::new("HTX", ProducerKind::Cooperative).unwrap();
    let assessment =
        Assessment::new(Council::new(Edition::Decision26), [ScoreSheet::empty(tea)], []).unwrap();
    let sitting = || CouncilSitting::new(assessment.clone(), "Chè", "HTX").unwrap();
    let list = DossierList::of(Edition::Decision26, Sender::Commune, DossierKind::First, ProductGroup::Food);
    let dossier = Dossier::empty(list.unwrap().said().unwrap());
    let (edition, kind) = (Edition::Decision148, DossierKind::First);
    let problems = [
        application().with_text(PaperFact::Phone, "").unwrap_err(),
        application().with_tick(PaperFact::Phone, true).unwrap_err(),
        application().with_text(PaperFact::Chair, "An").unwrap_err(),
        Application::new(edition, kind, tea, "Chè", producer).unwrap_err(),
        application().with_dossier(dossier).unwrap_err(),
        sitting().with_members(["An", "Bình"]).unwrap_err(),
        sitting().with_text(PaperFact::Phone, "0219").unwrap_err(),
        bare(edition, kind).paper(PaperKind::Introduction).unwrap_err(),
        application().paper(PaperKind::Tally).unwrap_err(),
        PaperError::Twice { fact: PaperFact::Email },
    ];
    problems.into_iter().map(crate::problems::boxed).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// What is told stands on the paper and is not blank; what nobody told is blank, once a place.
    #[test]
    fn a_line_is_either_filled_or_listed_as_blank(application in application()) {
        let Ok(papers) = application.papers() else {
            prop_assert!(application.edition().rules().dossier.forms.gap().is_some());
            return Ok(());
        };
        for paper in papers {
            let blanks = paper.blanks();
            let mut expected = Vec::new();
            for section in paper.sections() {
                for item in section.items() {
                    match item {
                        PaperItem::Field { fact, value, .. } => {
                            if let Some(text) = application.text_of(*fact) {
                                prop_assert_eq!(value.as_ref().map(|value| value.get(Lang::Vi)), Some(text));
                            }
                            expected.extend(value.is_none().then_some((Some(*fact), section.filler())));
                        }
                        PaperItem::Tick { fact, ticked, .. } => {
                            if let Some(said) = application.tick_of(*fact) {
                                prop_assert_eq!(*ticked, Some(said));
                            }
                            expected.extend(ticked.is_none().then_some((Some(*fact), section.filler())));
                        }
                        PaperItem::Table { columns, rows, .. } => {
                            for row in rows {
                                prop_assert_eq!(row.len(), columns.len());
                                let open = row.iter().filter(|cell| cell.is_none());
                                expected.extend(open.map(|_| (None, section.filler())));
                            }
                        }
                        _ => {}
                    }
                }
            }
            let listed: Vec<(Option<PaperFact>, PaperFiller)> =
                blanks.iter().map(|blank| (blank.fact(), blank.filler())).collect();
            prop_assert_eq!(listed, expected);
        }
    }

    #[test]
    fn a_tally_adds_up_to_the_rating(sitting in council_sitting()) {
        let (tally, minutes) = (sitting.tally(), sitting.minutes());
        for paper in [&tally, &minutes] {
            prop_assert_eq!(paper.edition(), sitting.assessment().council().edition());
            if let Outcome::Rated(rating) = sitting.assessment().rate() {
                prop_assert_eq!(told(paper, PaperFact::Score, Lang::En), Some(rating.score().to_string()));
                prop_assert_eq!(told(paper, PaperFact::Star, Lang::Vi), Some(rating.star().text(Lang::Vi).to_string()));
            } else {
                // No score and no star, whatever the sheets are.
                prop_assert_eq!(told(paper, PaperFact::Score, Lang::En), Some("–".to_owned()));
                prop_assert!(!told(paper, PaperFact::Star, Lang::En).unwrap().contains("star"));
            }
        }
        let points = tally.sections().iter().flat_map(|section| section.items()).find_map(|item| match item {
            PaperItem::Table { table: PaperTable::Points, rows, .. } => Some(rows),
            _ => None,
        });
        let rows = points.unwrap();
        let number = |row: &[Option<ocop::papers::PaperText>], column: usize| -> u32 {
            row[column].as_ref().unwrap().get(Lang::En).parse().unwrap()
        };
        let (total, rest) = rows.split_last().unwrap();
        for (place, sheet) in sitting.assessment().sheets().iter().enumerate() {
            prop_assert_eq!(number(total, 3 + place), u32::from(sheet.total()));
            let (criteria, parts) = rest.split_at(rest.len() - 3);
            for all in [criteria, parts] {
                prop_assert_eq!(all.iter().map(|row| number(row, 3 + place)).sum::<u32>(), u32::from(sheet.total()));
            }
        }
    }

    /// Every word of a paper stands in its prints, nothing of the other language, and nothing breaks the page.
    #[test]
    fn a_print_holds_every_word_and_cannot_be_broken(application in application(), sitting in council_sitting()) {
        let mut papers = application.papers().unwrap_or_default();
        papers.extend([sitting.tally(), sitting.minutes()]);
        let page = html::page(&papers, Tongue::Both);
        let text = markdown::page(&papers, Tongue::Both);
        let body = page.split_once("</style>").unwrap().1;
        let mut open = vec!["html", "head"];
        for tag in body.split('<').skip(1) {
            let tag = tag.split_once('>').expect("every tag ends").0;
            if let Some(closed) = tag.strip_prefix('/') {
                prop_assert_eq!(open.pop(), Some(closed));
            } else {
                open.push(tag.split(' ').next().unwrap());
            }
        }
        prop_assert!(open.is_empty());
        for word in ["http", "src=", "href=", "url(", "@import", "<script"] {
            prop_assert!(!page.contains(word), "{word}");
        }
        for paper in &papers {
            for section in paper.sections() {
                for lang in Lang::ALL {
                    prop_assert!(page.contains(section.heading().get(*lang)));
                    prop_assert!(text.contains(section.heading().get(*lang)));
                }
            }
        }
        let english = html::page(&papers, Tongue::En);
        let vietnamese = html::page(&papers, Tongue::Vi);
        prop_assert!(!english.contains("lang=\"vi\"") && !vietnamese.contains("lang=\"en\""));
    }
}

#[test]
fn sets_and_papers_are_named_in_the_languages_asked() {
    assert_eq!(Tongue::named("both").map(Tongue::langs), Some(&[Lang::Vi, Lang::En][..]));
    assert_eq!(Tongue::named("vi").map(Tongue::langs), Some(&[Lang::Vi][..]));
    assert_eq!(Tongue::named("en").map(Tongue::langs), Some(&[Lang::En][..]));
    assert!(Tongue::named("fr").is_none());
    assert_eq!(SetId::decision_26(ProductSet::Tea), tea(Edition::Decision26));
    let blank = bare(Edition::Decision26, DossierKind::First).paper(PaperKind::RegistrationSlip).unwrap();
    let told = markdown::blanks(&blank, Tongue::Vi);
    assert!(told.contains("Chỗ còn trống") && told.contains("Điện thoại (chủ thể)"), "{told}");
}
