//! The moves of a plan and what they cost.

use crate::catalogue::{CriterionId, MAX_CRITERIA, SetId};
use crate::rating::{Given, SheetError};
use crate::upgrade::{Costs, MoveError};
use crate::wire::fault::{At, Faults};
use crate::wire::field::Field;
use crate::wire::header::criterion_of;
use crate::wire::request_error::{Needed, RequestError};
use crate::wire::value::{Value, members};

/// What a cost may be.
const COST: Needed = Needed::Whole { from: 0, to: 4_294_967_295 }; // the most that a cost can be

/// Reads the costs, and the criteria that are fixed.
pub(super) fn read(
    costs: Field<'_>,
    fixed: Field<'_>,
    set: Option<SetId>,
    faults: &mut Faults<'_>,
) -> Option<Costs> {
    let listed = costs.object(faults);
    let given = listed.ok();
    let mut read = set.map(|set| match given {
        Some(_) => Costs::listed(set),
        None => Costs::each_criterion(set),
    });
    if let Some(json) = given {
        let mut seen = [false; MAX_CRITERIA];
        let all = members(json, |code, moves| {
            let criterion = set.and_then(|set| criterion_of(set, &code, costs, faults));
            if let Some(criterion) = criterion
                && seen.get_mut(criterion.index()).is_some_and(|seen| core::mem::replace(seen, true))
            {
                faults.add(&SheetError::Repeated { criterion }, costs.place());
                return;
            }
            on_criterion(criterion, moves, costs, read.as_mut(), faults);
        });
        if let Err(error) = all {
            faults.unreadable(json, &error);
        }
    }
    let list = fixed.list(faults).ok().unwrap_or_default();
    for (value, entry) in list.into_iter().zip(1..) {
        let field = Field { value: Some(value), at: At::Entry(entry), ..fixed };
        let code = field.text(Needed::Text, faults);
        let Some(code) = field.required(code, Needed::Text, faults) else { continue };
        let criterion = set.and_then(|set| criterion_of(set, &code, field, faults));
        if let (Some(criterion), Some(read)) = (criterion, &mut read) {
            faults.take(read.fix(criterion.code()).map(drop), field.naming());
        }
    }
    read
}

/// Reads the moves on one criterion, each a level to reach and its cost.
fn on_criterion(
    criterion: Option<CriterionId>,
    moves: Value<'_>,
    costs: Field<'_>,
    mut read: Option<&mut Costs>,
    faults: &mut Faults<'_>,
) {
    let Value::Object(json) = moves else {
        match criterion {
            Some(criterion) => {
                let given = moves.shown().into();
                let error = RequestError::InvalidCost { criterion, to: None, given, needed: Needed::Object };
                faults.add(&error, costs.place());
            }
            None => costs.refuse(moves, Needed::Object, faults),
        }
        return;
    };
    let all = members(json, |key, value| {
        let cost = value.whole().and_then(|cost| u32::try_from(cost).ok());
        let Some(criterion) = criterion else {
            if cost.is_none() {
                costs.refuse(value, COST, faults);
            }
            return;
        };
        let Given::Choice(to) = Given::from(key.as_ref()) else {
            let error = RequestError::NoMove { criterion, given: key.into(), code: "unknown_level" };
            faults.add(&error, costs.place());
            return;
        };
        // The level is looked at first: a cost is told with it.
        let level = crate::rating::place_of(criterion, to).map(|place| {
            let before = place.checked_sub(1)?;
            criterion.levels().nth(usize::from(before))
        });
        match (level, cost) {
            (Err(error), _) => {
                use crate::base::Problem as _;
                let error = RequestError::NoMove { criterion, given: key.into(), code: error.code() };
                faults.add(&error, costs.place());
            }
            (Ok(None), _) => faults.add(&MoveError::NoLevel { criterion }, costs.place()),
            (Ok(to @ Some(_)), None) => {
                let given = value.shown().into();
                faults.add(&RequestError::InvalidCost { criterion, to, given, needed: COST }, costs.place());
            }
            (Ok(Some(to)), Some(cost)) => {
                if let Some(read) = &mut read {
                    faults.take(read.add_level(to, cost).map(drop), costs.place());
                }
            }
        }
    });
    if let Err(error) = all {
        faults.unreadable(json, &error);
    }
}
