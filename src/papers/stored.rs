//! The stored forms of this module: what callers give is read strictly, of papers what a later
//! version added passes.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use time::Date;

use crate::base::stored::{Object, check_format, stored};
use crate::catalogue::{CriterionId, SetId};
use crate::dossier::{Dossier, RegistrationSlip};
use crate::law::procedures::Manner;
use crate::law::{Basis, DossierKind, Edition, PaperFact, PaperFiller, PaperKind, PaperTable};
use crate::papers::{
    Application, Blank, CouncilSitting, Paper, PaperError, PaperItem, PaperSection, PaperText,
};
use crate::procedure::CommuneReport;
use crate::rating::{Assessment, ScoreSheet};
use crate::{Producer, Province};

/// `{"vi": "…", "en": "…"}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct TextFields {
    vi: String,
    en: String,
}

impl From<&PaperText> for TextFields {
    fn from(text: &PaperText) -> Self {
        Self { vi: text.vi.clone(), en: text.en.clone() }
    }
}

impl TryFrom<TextFields> for PaperText {
    type Error = &'static str;

    fn try_from(TextFields { vi, en }: TextFields) -> Result<Self, Self::Error> {
        if vi.is_empty() || en.is_empty() {
            return Err("what stands on a paper is not empty in either language");
        }
        Ok(Self { vi, en })
    }
}

/// What kind of item it is, with what such an item has; the rest is null.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ItemFields {
    item: String,
    fact: Option<PaperFact>,
    table: Option<PaperTable>,
    label: PaperText,
    value: Option<PaperText>,
    ticked: Option<bool>,
    columns: Option<Vec<PaperText>>,
    rows: Option<Vec<Vec<Option<PaperText>>>>,
}

impl From<&PaperItem> for ItemFields {
    fn from(item: &PaperItem) -> Self {
        let of = |name: &str, label: &PaperText| Self {
            item: name.to_owned(),
            fact: None,
            table: None,
            label: label.clone(),
            value: None,
            ticked: None,
            columns: None,
            rows: None,
        };
        match item {
            PaperItem::Field { fact, label, value } => {
                Self { fact: Some(*fact), value: value.clone(), ..of("field", label) }
            }
            PaperItem::Tick { fact, label, ticked } => {
                Self { fact: Some(*fact), ticked: *ticked, ..of("tick", label) }
            }
            PaperItem::Table { table, label, columns, rows } => Self {
                table: Some(*table),
                columns: Some(columns.clone()),
                rows: Some(rows.clone()),
                ..of("table", label)
            },
            PaperItem::Statement(text) => of("statement", text),
            PaperItem::Guidance(text) => of("guidance", text),
            PaperItem::Signature(text) => of("signature", text),
        }
    }
}

impl TryFrom<ItemFields> for PaperItem {
    type Error = &'static str;

    fn try_from(fields: ItemFields) -> Result<Self, Self::Error> {
        let ItemFields { item, fact, table, label, value, ticked, columns, rows } = fields;
        match (item.as_str(), fact, table, value, ticked, columns, rows) {
            ("field", Some(fact), None, value, None, None, None) => Ok(Self::Field { fact, label, value }),
            ("tick", Some(fact), None, None, ticked, None, None) => Ok(Self::Tick { fact, label, ticked }),
            ("table", None, Some(table), None, None, Some(columns), Some(rows)) => {
                if rows.iter().any(|row| row.len() != columns.len()) {
                    return Err("a row of a table has a cell a column");
                }
                Ok(Self::Table { table, label, columns, rows })
            }
            ("statement", None, None, None, None, None, None) => Ok(Self::Statement(label)),
            ("guidance", None, None, None, None, None, None) => Ok(Self::Guidance(label)),
            ("signature", None, None, None, None, None, None) => Ok(Self::Signature(label)),
            _ => Err("an item of a paper does not go with what stands beside it"),
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SectionFields {
    heading: PaperText,
    filler: PaperFiller,
    items: Vec<PaperItem>,
}

impl From<&PaperSection> for SectionFields {
    fn from(section: &PaperSection) -> Self {
        let PaperSection { heading, filler, items } = section.clone();
        Self { heading, filler, items }
    }
}

impl From<SectionFields> for PaperSection {
    fn from(SectionFields { heading, filler, items }: SectionFields) -> Self {
        Self { heading, filler, items }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct BlankFields {
    section: PaperText,
    place: PaperText,
    filler: PaperFiller,
    fact: Option<PaperFact>,
}

impl From<&Blank> for BlankFields {
    fn from(blank: &Blank) -> Self {
        let Blank { section, place, filler, fact } = blank.clone();
        Self { section, place, filler, fact }
    }
}

impl From<BlankFields> for Blank {
    fn from(BlankFields { section, place, filler, fact }: BlankFields) -> Self {
        Self { section, place, filler, fact }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct PaperFields {
    format: String,
    kind: PaperKind,
    edition: Edition,
    revision: u32,
    number: PaperText,
    title: PaperText,
    basis: Basis,
    sections: Vec<PaperSection>,
    blanks: Vec<Blank>,
}

const PAPER: &str = "ocop.paper/1";

impl From<&Paper> for PaperFields {
    fn from(paper: &Paper) -> Self {
        let blanks = paper.blanks();
        let Paper { kind, edition, revision, number, title, basis, sections } = paper.clone();
        Self { format: PAPER.to_owned(), kind, edition, revision, number, title, basis, sections, blanks }
    }
}

impl TryFrom<PaperFields> for Paper {
    type Error = serde::de::value::Error;

    fn try_from(fields: PaperFields) -> Result<Self, Self::Error> {
        use serde::de::Error as _;
        check_format::<Self::Error>(&fields.format, PAPER)?;
        let PaperFields { kind, edition, revision, number, title, basis, sections, blanks, .. } = fields;
        let paper = Self { kind, edition, revision, number, title, basis, sections };
        if paper.blanks() == blanks {
            Ok(paper)
        } else {
            Err(Self::Error::custom("the blanks that are listed are not those of the paper"))
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct FactFields {
    fact: PaperFact,
    text: Option<String>,
    ticked: Option<bool>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct DescriptionFields {
    criterion: CriterionId,
    text: String,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ApplicationFields {
    edition: Edition,
    kind: DossierKind,
    set: SetId,
    product: String,
    producer: Producer,
    province: Option<Province>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    filed_on: Option<Date>,
    facts: Vec<Object<FactFields>>,
    descriptions: Vec<Object<DescriptionFields>>,
    sheet: Option<ScoreSheet>,
    dossier: Option<Dossier>,
    commune_slip: Option<RegistrationSlip>,
    province_slip: Option<RegistrationSlip>,
    commune_report: Option<CommuneReport>,
}

impl From<&Application> for ApplicationFields {
    fn from(application: &Application) -> Self {
        let application = application.clone();
        let told = application.texts.into_iter().map(|(fact, text)| (fact, Some(text), None));
        let ticked = application.ticks.into_iter().map(|(fact, ticked)| (fact, None, Some(ticked)));
        let fact = |(fact, text, ticked)| Object(FactFields { fact, text, ticked });
        let description = |(criterion, text)| Object(DescriptionFields { criterion, text });
        Self {
            edition: application.edition,
            kind: application.kind,
            set: application.set,
            product: application.product,
            producer: application.producer,
            province: application.province,
            filed_on: application.filed_on,
            facts: told.chain(ticked).map(fact).collect(),
            descriptions: application.descriptions.into_iter().map(description).collect(),
            sheet: application.sheet,
            dossier: application.dossier,
            commune_slip: application.commune_slip,
            province_slip: application.province_slip,
            commune_report: application.commune_report,
        }
    }
}

impl TryFrom<ApplicationFields> for Application {
    type Error = String;

    fn try_from(fields: ApplicationFields) -> Result<Self, Self::Error> {
        let told = |error: PaperError| error.to_string();
        let mut read = Self::new(fields.edition, fields.kind, fields.set, &fields.product, fields.producer)
            .map_err(told)?;
        for Object(FactFields { fact, text, ticked }) in fields.facts {
            if read.text_of(fact).is_some() || read.tick_of(fact).is_some() {
                return Err(told(PaperError::Twice { fact }));
            }
            read = match (text, ticked) {
                (Some(text), None) => read.with_text(fact, &text).map_err(told)?,
                (None, Some(ticked)) => read.with_tick(fact, ticked).map_err(told)?,
                _ => return Err(alloc::format!("the fact {fact} is told either by `text` or by `ticked`")),
            };
        }
        for Object(DescriptionFields { criterion, text }) in fields.descriptions {
            if read.descriptions.contains_key(&criterion) {
                return Err(alloc::format!("the criterion {criterion} is described twice"));
            }
            read = read.with_description(criterion, &text).map_err(told)?;
        }
        if let Some(day) = fields.filed_on {
            read = read.with_year(day).map_err(told)?;
        }
        if let Some(sheet) = fields.sheet {
            read = read.with_sheet(sheet).map_err(told)?;
        }
        if let Some(dossier) = fields.dossier {
            read = read.with_dossier(dossier).map_err(told)?;
        }
        Ok(Self {
            province: fields.province,
            commune_slip: fields.commune_slip,
            province_slip: fields.province_slip,
            commune_report: fields.commune_report,
            ..read
        })
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct SittingFields {
    assessment: Assessment,
    product: String,
    producer: String,
    members: Vec<String>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    held_on: Option<Date>,
    manner: Option<Manner>,
    facts: Vec<Object<FactFields>>,
}

impl From<&CouncilSitting> for SittingFields {
    fn from(sitting: &CouncilSitting) -> Self {
        let CouncilSitting { assessment, product, producer, members, held, texts } = sitting.clone();
        let fact = |(fact, text)| Object(FactFields { fact, text: Some(text), ticked: None });
        Self {
            assessment,
            product,
            producer,
            members,
            held_on: held.map(|(day, _)| day),
            manner: held.map(|(_, manner)| manner),
            facts: texts.into_iter().map(fact).collect(),
        }
    }
}

impl TryFrom<SittingFields> for CouncilSitting {
    type Error = String;

    fn try_from(fields: SittingFields) -> Result<Self, Self::Error> {
        let told = |error: PaperError| error.to_string();
        let mut read = Self::new(fields.assessment, &fields.product, &fields.producer).map_err(told)?;
        if !fields.members.is_empty() {
            read = read.with_members(fields.members.iter().map(String::as_str)).map_err(told)?;
        }
        match (fields.held_on, fields.manner) {
            (Some(day), Some(manner)) => read = read.held_on(day, manner).map_err(told)?,
            (None, None) => {}
            _ => return Err(String::from("`held_on` and `manner` are told together")),
        }
        for Object(FactFields { fact, text, ticked }) in fields.facts {
            if read.texts.contains_key(&fact) {
                return Err(told(PaperError::Twice { fact }));
            }
            read = match (text, ticked) {
                (Some(text), None) => read.with_text(fact, &text).map_err(told)?,
                _ => return Err(alloc::format!("the fact {fact} is told by `text` alone")),
            };
        }
        Ok(read)
    }
}

stored! {
    PaperText as TextFields, PaperItem as ItemFields, PaperSection as SectionFields, Blank as BlankFields,
    Paper as PaperFields, Application as ApplicationFields, CouncilSitting as SittingFields,
}
