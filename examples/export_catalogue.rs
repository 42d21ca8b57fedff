//! Prints the whole catalogue as one JSON document: every regime, set, part, criterion and level, with labels in both languages.
//!
//! ```text
//! cargo run --release --example export_catalogue > catalogue.json
//! ```

use std::io::{self, Write as _};
use std::process::ExitCode;

use ocop::catalogue::{Erratum, Note};
use ocop::{CriteriaSet, Criterion, Level, Part, Regime, SetId, Text};
use serde_json::{Value, json};

fn main() -> ExitCode {
    if std::env::args().len() > 1 {
        eprintln!("export_catalogue takes no arguments: it prints the catalogue to standard output");
        return ExitCode::from(2);
    }
    match writeln!(io::stdout().lock(), "{}", catalogue()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}

fn catalogue() -> Value {
    json!({ "regulations": Regime::ALL.map(regulation), "errata": Erratum::ALL.iter().map(erratum).collect::<Vec<_>>() })
}

fn regulation(regime: Regime) -> Value {
    json!({
        "year": regime.year(),
        "decision": regime.act().number(),
        "sets": SetId::all(regime).map(|id| set(id.criteria_set())).collect::<Vec<_>>(),
    })
}

fn set(set: &CriteriaSet) -> Value {
    json!({
        "no": set.number(),
        "name": text(set.name()),
        "attainable": set.attainable_total(),
        "eliminated_when": set.dossier_grounds().iter().map(|ground| text(ground.text())).collect::<Vec<_>>(),
        "parts": Part::ALL.map(|part| json!({
            "part": part.letter(),
            "name": text(part.name()),
            "max": part.max(set.regime()),
            "attainable": set.attainable(part),
            "sections": set.sections().iter().filter(|section| section.part() == part).map(|section| json!({
                "code": section.code(),
                "name": text(section.name()),
                "max": section.max(),
            })).collect::<Vec<_>>(),
            "criteria": set.part(part).map(criterion).collect::<Vec<_>>(),
        })),
    })
}

fn criterion(criterion: &Criterion) -> Value {
    json!({
        "code": criterion.code(),
        "max": criterion.max(),
        "topic": criterion.topic().code(),
        "section": criterion.section().map(|section| section.code()),
        "story_only": criterion.is_story_only(),
        "all_from_province": criterion.requires_all_from_province(),
        "name": text(criterion.name()),
        "notes": criterion.notes().iter().map(|note: &&Note| text(note.text())).collect::<Vec<_>>(),
        "levels": criterion.levels().iter().map(level).collect::<Vec<_>>(),
    })
}

fn level(level: &Level) -> Value {
    json!({
        "position": level.position(),
        "points": level.points(),
        "minimum_for": level.minimum_for().map(|star| star.number()),
        "case": level.case().map(|case| case.letter()),
        "label": text(level.label()),
    })
}

fn erratum(erratum: &Erratum) -> Value {
    json!({
        "year": erratum.regime().year(),
        "sets": erratum.sets(),
        "criterion": erratum.criterion(),
        "printed": text(erratum.printed()),
        "applied": text(erratum.applied()),
        "why": text(erratum.why()),
        "corrected": erratum.is_corrected(),
    })
}

fn text(text: Text) -> Value {
    json!({ "vi": text.vi(), "en": text.en() })
}
