//! Prints the whole catalogue as one JSON document: every regime, set, part, criterion and level, with labels in both languages.
//!
//! ```text
//! cargo run --release --example export_catalogue > catalogue.json
//! ```

use std::io::{self, Write as _};
use std::process::ExitCode;

use ocop::catalogue::{Erratum, REVISION};
use ocop::{CriteriaSet, Regime, SetId};
use serde::Serialize;

/// The catalogue: an entry for each regulation, and one for the set that 1048 had as signed.
#[derive(Serialize)]
struct Catalogue {
    revision: u32,
    regulations: Vec<Regulation>,
    errata: Vec<&'static Erratum>,
}

#[derive(Serialize)]
struct Regulation {
    year: Regime,
    decision: &'static str,
    as_signed: bool,
    sets: Vec<&'static CriteriaSet>,
}

fn main() -> ExitCode {
    if std::env::args().len() > 1 {
        eprintln!("export_catalogue takes no arguments: it prints the catalogue to standard output");
        return ExitCode::from(2);
    }
    let printed = serde_json::to_string(&catalogue()).map_err(io::Error::from);
    match printed.and_then(|text| writeln!(io::stdout().lock(), "{text}")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}

fn catalogue() -> Catalogue {
    let numbered = Regime::ALL.iter().map(|regime| regulation(*regime, false));
    let as_signed = [regulation(Regime::Decision1048, true)];
    Catalogue {
        revision: REVISION,
        regulations: numbered.chain(as_signed).collect(),
        errata: Erratum::all().collect(),
    }
}

/// The sets of a regulation: those of its last edition, or the one that stood before its amendment.
fn regulation(regime: Regime, as_signed: bool) -> Regulation {
    let sets = SetId::of(regime).filter(|set| set.governs(regime.last_edition()) != as_signed);
    Regulation {
        year: regime,
        decision: regime.act().number(),
        as_signed,
        sets: sets.map(SetId::criteria_set).collect(),
    }
}
