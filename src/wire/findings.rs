//! What was found: the one sheet that stands alone, or those of a council.

use alloc::vec::Vec;

use crate::catalogue::SetId;
use crate::rating::{Council, MinimaPolicy};
use crate::upgrade::PlanError;
use crate::wire::fault::{Faults, Place};
use crate::wire::field::{Field, Read};
use crate::wire::header::CouncilRead;
use crate::wire::request_error::RequestError;
use crate::wire::sheets::{Sheets, levels as read_levels, sheets as read_sheets};

/// The council and its sheets: the one sheet of a self-assessment, or those of its members.
pub(super) fn findings<'a>(
    levels: Field<'a>,
    sheets: Field<'a>,
    rules: [Field<'a>; 4],
    (set, council): (Option<SetId>, Option<CouncilRead>),
    faults: &mut Faults<'a>,
) -> Option<(Council, Sheets<'a>)> {
    match (levels.is_absent(), sheets.is_absent()) {
        (true, true) => {
            faults.add(&RequestError::NoFindings { fields: [levels.name, sheets.name] }, Place::HERE);
            return None;
        }
        (false, false) => {
            faults.add(&RequestError::TwoFindings { fields: [levels.name, sheets.name] }, Place::HERE);
            return None;
        }
        _ => {}
    }
    if let Some(read) = &council {
        read.check_attestation(set, false, faults);
    }
    if sheets.is_absent() {
        for rule in rules.into_iter().filter(|rule| !rule.is_absent()) {
            faults.add(&RequestError::NotAsked { field: rule.name, beside: levels.name }, rule.place());
        }
        let sheet = read_levels(levels, set, faults)?;
        let given = council?.council;
        let alone = Council::self_assessment(given.edition());
        let alone = given.attested().map_or(alone, |star| alone.with_attested(star));
        return Some((alone, Sheets { sheets: alloc::vec![sheet], members: Vec::new() }));
    }
    if council.is_some_and(|read| read.minima == Read::Is(MinimaPolicy::Declared)) {
        faults.add(&PlanError::DeclaredMinima, Place::HERE);
    }
    let list = sheets.list(faults).ok()?;
    let read = read_sheets(&list, set, council.as_ref(), faults)?;
    Some((council?.council, read))
}
