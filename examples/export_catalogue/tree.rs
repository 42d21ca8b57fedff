//! The catalogue as a tree, as the decisions print it.

use ocop::catalogue::{Erratum, REVISION};
use ocop::{CriteriaSet, Regime, SetId};
use serde::Serialize;

/// The catalogue: an entry for each regulation, and one for the set that 1048 had as signed.
#[derive(Serialize)]
pub(crate) struct Catalogue {
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

pub(crate) fn catalogue() -> Catalogue {
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
