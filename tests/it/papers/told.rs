//! What an application and a sitting keep, and where it stands on the papers.

use ocop::dossier::{CommuneContent, Dossier, DossierList, RegistrationSlip, Sender};
use ocop::law::{DossierKind, PaperFact, PaperKind, PaperTable};
use ocop::papers::{CouncilSitting, PaperItem};
use ocop::procedure::{CommuneReport, Manner};
use ocop::{Assessment, Council, Edition, Lang, Problem, ProductGroup, Province};
use time::Date;
use time::macros::date;

use super::{bare, tea, told};
use crate::round_trip::{round_trip, with_fields};
use crate::support::any_sheet_of;

#[test]
fn an_application_gives_back_what_it_was_made_of() {
    let sheet = any_sheet_of(tea(Edition::Decision26).criteria_set(), 60);
    let application = bare(Edition::Decision26, DossierKind::First);
    assert_eq!((application.product(), application.sheet()), ("Chè", None));
    assert_eq!(application.with_sheet(sheet).unwrap().sheet(), Some(sheet));
}

#[test]
fn what_is_told_of_province_slips_and_findings_stands_on_its_line() {
    let kind = DossierKind::First;
    let slip = RegistrationSlip::new("12/PĐK-08-01084-2026".parse().unwrap(), date!(2026 - 09 - 15)).unwrap();
    let findings = CommuneContent::ALL.iter().map(|content| (*content, content.code()));
    let application = bare(Edition::Decision26, kind)
        .with_province(Province::LamDong)
        .with_province_slip(slip)
        .with_commune_report(CommuneReport::new(findings).unwrap());
    round_trip(&application);
    let slip = application.paper(PaperKind::RegistrationSlip).unwrap();
    let line = |fact| told(&slip, fact, Lang::En);
    assert_eq!(line(PaperFact::Province).as_deref(), Some("Lâm Đồng province"));
    assert_eq!(line(PaperFact::ProvinceSlip).as_deref(), Some("12/PĐK-08-01084-2026"));
    assert_eq!(line(PaperFact::ProvinceReceivedOn).as_deref(), Some("2026-09-15"));
    assert_eq!(line(PaperFact::CommuneSlip), None);
    let commune = application.paper(PaperKind::CommuneReport).unwrap();
    for (fact, content) in [
        (PaperFact::FindingOrigin, CommuneContent::Origin),
        (PaperFact::FindingLabour, CommuneContent::LocalLabour),
        (PaperFact::FindingIdea, CommuneContent::ProductIdea),
        (PaperFact::FindingWisdom, CommuneContent::LocalWisdom),
    ] {
        assert_eq!(told(&commune, fact, Lang::En).as_deref(), Some(content.code()), "{fact}");
    }
}

#[test]
fn no_samples_are_no_number_of_samples() {
    let kind = DossierKind::First;
    let list = DossierList::of(Edition::Decision26, Sender::Producer, kind, ProductGroup::Food);
    let empty = Dossier::empty(list.unwrap().said().unwrap());
    for (samples, says) in [(0, None), (1, Some("1")), (2, Some("2"))] {
        let dossier = empty.clone().with_samples(samples).unwrap();
        let application = bare(Edition::Decision26, kind).with_dossier(dossier).unwrap();
        let slip = application.paper(PaperKind::RegistrationSlip).unwrap();
        assert_eq!(told(&slip, PaperFact::Samples, Lang::Vi).as_deref(), says);
    }
}

#[test]
fn a_sitting_gives_back_whose_product_it_assessed_and_who_sat() {
    let sheet = any_sheet_of(tea(Edition::Decision26).criteria_set(), 60);
    let assessment = Assessment::new(Council::new(Edition::Decision26), vec![sheet; 2], []).unwrap();
    let sitting = CouncilSitting::new(assessment.clone(), "Chè", "HTX Bản Mây").unwrap();
    assert_eq!(
        (sitting.product(), sitting.producer(), sitting.assessment()),
        ("Chè", "HTX Bản Mây", &assessment)
    );
    assert!(sitting.members().is_empty());
    let named = sitting.with_members(["Lò Thị Mai", "Vàng A Páo"]).unwrap();
    assert_eq!(named.members(), ["Lò Thị Mai", "Vàng A Páo"]);
}

#[test]
fn a_day_on_which_no_paper_can_be_names_its_field() {
    let sheet = any_sheet_of(tea(Edition::Decision26).criteria_set(), 60);
    let assessment = Assessment::new(Council::new(Edition::Decision26), vec![sheet; 2], []).unwrap();
    let sitting = CouncilSitting::new(assessment, "Chè", "HTX Bản Mây").unwrap();
    let application = bare(Edition::Decision26, DossierKind::First);
    for (day, code) in [(Date::MIN, "invalid_date"), (date!(2019 - 08 - 20), "before_first_regulation")] {
        let error = application.clone().with_year(day).unwrap_err();
        assert_eq!((error.code(), error.details().field.as_deref()), (code, Some("filed_on")));
        let error = sitting.clone().held_on(day, Manner::Sitting).unwrap_err();
        assert_eq!((error.code(), error.details().field.as_deref()), (code, Some("held_on")));
    }
}

#[test]
fn a_paper_keeps_the_revision_that_it_was_filled_in_under() {
    let paper = bare(Edition::Decision26, DossierKind::First).paper(PaperKind::Introduction).unwrap();
    assert_eq!(paper.revision(), ocop::catalogue::REVISION);
    assert_eq!(with_fields(&paper, &[("revision", serde_json::json!(7))]).unwrap().revision(), 7);
}

#[test]
fn members_without_names_are_numbered_as_sheets() {
    let sheet = any_sheet_of(tea(Edition::Decision26).criteria_set(), 60);
    let assessment = Assessment::new(Council::new(Edition::Decision26), vec![sheet; 2], []).unwrap();
    let sitting = CouncilSitting::new(assessment, "Chè", "HTX Bản Mây").unwrap();
    let heads = |sitting: &CouncilSitting, lang| -> Vec<String> {
        let tally = sitting.tally();
        let items = tally.sections().iter().flat_map(|section| section.items());
        let columns = items.filter_map(|item| match item {
            PaperItem::Table { table: PaperTable::Points, columns, .. } => Some(columns.clone()),
            _ => None,
        });
        columns.flatten().map(|column| column.get(lang).to_owned()).skip(3).take(2).collect()
    };
    assert_eq!(heads(&sitting, Lang::En), ["Sheet 1", "Sheet 2"]);
    assert_eq!(heads(&sitting, Lang::Vi), ["Phiếu 1", "Phiếu 2"]);
    let named = sitting.with_members(["Lò Thị Mai", "Vàng A Páo"]).unwrap();
    assert_eq!(heads(&named, Lang::En), ["Lò Thị Mai", "Vàng A Páo"]);
}
