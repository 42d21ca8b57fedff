//! How the tables are written out: for a form, a spreadsheet, a reader without the library. They
//! are the library's own and not read back.

use alloc::vec::Vec;

use serde::ser::{Serialize, Serializer};

use super::{
    Case, CriteriaSet, CriterionId, DossierGround, Erratum, ErratumKind, LevelId, Note, NoteKind, Section,
    SetId, Source, Topic,
};
use crate::Text;
use crate::law::{Edition, Part, Regime, Star};

#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SetFields {
    id: SetId,
    regulation: Regime,
    no: u8,
    name: Text,
    editions: &'static [Edition],
    attainable: u32,
    eliminated_when: Vec<GroundFields>,
    parts: Vec<PartFields>,
    source: Source,
    errata: Vec<Erratum>,
}

#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct GroundFields {
    code: DossierGround,
    name: Text,
}

#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct PartFields {
    part: Part,
    name: Text,
    max: u8,
    attainable: u8,
    sections: Vec<Section>,
    criteria: Vec<CriterionFields>,
}

#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SectionFields {
    code: &'static str,
    name: Text,
    max: u32,
}

#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct CriterionFields {
    id: CriterionId,
    code: &'static str,
    max: u8,
    topic: Topic,
    section: Option<&'static str>,
    story_only: bool,
    all_from_province: bool,
    name: Text,
    notes: &'static [&'static Note],
    levels: Vec<LevelFields>,
}

#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct LevelFields {
    id: LevelId,
    position: u8,
    points: u8,
    minimum_for: Option<Star>,
    case: Option<Case>,
    label: Text,
}

#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct NoteFields {
    kind: NoteKind,
    text: Text,
}

#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SourceFields {
    readings: u8,
    text: Text,
}

#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ErratumFields {
    sets: &'static [SetId],
    criterion: Option<&'static str>,
    kind: ErratumKind,
    printed: Text,
    applied: Text,
    why: Text,
}

impl From<&CriteriaSet> for SetFields {
    fn from(set: &CriteriaSet) -> Self {
        let ground = |ground: &DossierGround| GroundFields { code: *ground, name: ground.name() };
        let rules = set.regime().last_edition().rules();
        let part = |part: &Part| PartFields {
            part: *part,
            name: part.name(),
            max: rules.part_max(*part),
            attainable: set.attainable(*part),
            sections: set.sections().filter(|section| section.part() == *part).collect(),
            criteria: set.part(*part).map(CriterionFields::from).collect(),
        };
        Self {
            id: set.id(),
            regulation: set.regime(),
            no: set.number(),
            name: set.name(),
            editions: set.editions(),
            attainable: set.attainable_total(),
            eliminated_when: set.dossier_grounds().iter().map(ground).collect(),
            parts: Part::ALL.iter().map(part).collect(),
            source: set.source(),
            errata: set.errata().copied().collect(),
        }
    }
}

impl From<CriterionId> for CriterionFields {
    fn from(criterion: CriterionId) -> Self {
        Self {
            id: criterion,
            code: criterion.code(),
            max: criterion.max(),
            topic: criterion.topic(),
            section: criterion.section().map(Section::code),
            story_only: criterion.is_story_only(),
            all_from_province: criterion.requires_all_from_province(),
            name: criterion.name(),
            notes: criterion.notes(),
            levels: criterion.levels().map(LevelFields::from).collect(),
        }
    }
}

impl From<LevelId> for LevelFields {
    fn from(level: LevelId) -> Self {
        Self {
            id: level,
            position: level.position(),
            points: level.points(),
            minimum_for: level.minimum_for(),
            case: level.case(),
            label: level.label(),
        }
    }
}

impl From<&Section> for SectionFields {
    fn from(section: &Section) -> Self {
        Self { code: section.code(), name: section.name(), max: section.max() }
    }
}

impl From<&Note> for NoteFields {
    fn from(note: &Note) -> Self {
        Self { kind: note.kind(), text: note.text() }
    }
}

impl From<&Source> for SourceFields {
    fn from(source: &Source) -> Self {
        Self { readings: source.readings(), text: source.text() }
    }
}

impl From<&Erratum> for ErratumFields {
    fn from(erratum: &Erratum) -> Self {
        Self {
            sets: erratum.sets(),
            criterion: erratum.criterion(),
            kind: erratum.kind(),
            printed: erratum.printed(),
            applied: erratum.applied(),
            why: erratum.why(),
        }
    }
}

macro_rules! written {
    ($($Type:ident as $Fields:ident),* $(,)?) => {$(
        impl Serialize for $Type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $Fields::from(self).serialize(serializer)
            }
        }

        #[cfg(feature = "schemars1")]
        impl schemars::JsonSchema for $Type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($Type).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                <$Fields as schemars::JsonSchema>::json_schema(generator)
            }
        }
    )*};
}

written! {
    CriteriaSet as SetFields, Section as SectionFields, Note as NoteFields, Source as SourceFields, Erratum as ErratumFields,
}
