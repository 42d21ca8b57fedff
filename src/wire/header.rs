//! What a request says before its sheets: the regulation, the set, the council.

use alloc::string::ToString as _;
use core::num::NonZeroU16;

use crate::catalogue::{CriterionId, SetId, UnknownSet};
use crate::law::{Authority, Edition, Regime, Star};
use crate::rating::{Council, MinimaPolicy, check_attestation};
use crate::wire::fault::{Faults, Place};
use crate::wire::field::{Field, Read};
use crate::wire::request_error::{Needed, RequestError};

/// The edition of the rules that a request names, by its year or by the day of submission.
pub(super) fn edition(
    regulation: Field<'_>,
    submitted_on: Field<'_>,
    faults: &mut Faults<'_>,
) -> Option<Edition> {
    match (regulation.is_absent(), submitted_on.is_absent()) {
        (true, true) => {
            faults.add(&RequestError::NoRegulation, Place::HERE);
            None
        }
        (false, false) => {
            faults.add(&RequestError::TwoRegulations, Place::HERE);
            None
        }
        (false, true) => regime(regulation, faults).ok().map(Regime::last_edition),
        (true, false) => {
            let day = submitted_on.day(faults).ok()?;
            faults.take(Edition::of_dossier(day), submitted_on.naming())
        }
    }
}

/// The regime that a year names.
pub(super) fn regime(regulation: Field<'_>, faults: &mut Faults<'_>) -> Read<Regime> {
    let year = regulation.number(Needed::Code(Regime::YEARS), faults);
    year.then(|year| {
        // No regime is of the year 0.
        let known = Regime::try_from(u16::try_from(year).unwrap_or(0));
        faults.take(known.map_err(|error| error.given(year)), regulation.naming())
    })
}

/// The set with a number under an edition; without one, whether the number is one at all.
pub(super) fn set(set: Field<'_>, edition: Option<Edition>, faults: &mut Faults<'_>) -> Option<SetId> {
    const NEEDED: Needed = Needed::Whole { from: 1, to: 26 };
    let number = set.number(NEEDED, faults);
    let number = set.required(number, NEEDED, faults)?;
    let edition = edition?;
    let unknown = || UnknownSet::under(edition.regime(), &number.to_string());
    let known = u8::try_from(number).map_err(|_| unknown()).and_then(|number| edition.set(number));
    faults.take(known.map(crate::CriteriaSet::id), set.place())
}

/// A star from 1 to 5.
pub(super) fn star(field: Field<'_>, faults: &mut Faults<'_>) -> Read<Star> {
    let number = field.number(Needed::Whole { from: 1, to: 5 }, faults);
    number.then(|number| {
        // There is no star 0.
        let star = Star::try_from(u8::try_from(number).unwrap_or(0));
        faults.take(star.map_err(|error| error.given(number)), field.naming())
    })
}

/// The criterion of a set that a field names.
pub(super) fn criterion_of(
    set: SetId,
    code: &str,
    field: Field<'_>,
    faults: &mut Faults<'_>,
) -> Option<CriterionId> {
    match set.criteria_set().criterion(code) {
        Ok(criterion) => Some(criterion),
        Err(error) => {
            faults.unknown_criterion(&error, field.naming());
            None
        }
    }
}

/// The fields that say how a council goes about it.
#[derive(Clone, Copy, Debug)]
pub(super) struct CouncilFields<'a> {
    pub(super) tier: Field<'a>,
    pub(super) minima: Field<'a>,
    pub(super) spread_limit: Field<'a>,
    pub(super) quorum: Field<'a>,
    pub(super) attested: Field<'a>,
    pub(super) alone: Field<'a>,
}

/// The council of a request, as far as its fields make sense.
#[derive(Clone, Copy, Debug)]
pub(super) struct CouncilRead {
    pub(super) council: Council,
    pub(super) minima: Read<MinimaPolicy>,
    attested: Read<Star>,
    /// Whether tier, quorum and self-assessment make sense, so that the council's size follows.
    pub(super) has_size: bool,
}

impl CouncilFields<'_> {
    /// Reads the council's rules; without an edition they are checked all the same.
    pub(super) fn read(self, edition: Option<Edition>, faults: &mut Faults<'_>) -> Option<CouncilRead> {
        let Self { tier, minima, spread_limit, quorum, attested, alone } = self;
        let tier = tier.code(Authority::CODES, faults, Authority::from_code);
        let minima = minima.code(MinimaPolicy::CODES, faults, MinimaPolicy::from_code);
        let spread_limit = spread_limit.whole(0, 100, faults).then(|points| u8::try_from(points).ok());
        let quorum = quorum.whole(1, u64::from(u16::MAX), faults);
        let quorum = quorum.then(|members| NonZeroU16::new(u16::try_from(members).ok()?));
        let attested = star(attested, faults);
        let alone = alone.truth(faults);

        let edition = edition?;
        let council = match alone {
            Read::Is(true) => Council::self_assessment(edition),
            _ => Council::new(edition),
        };
        let council = tier.ok().map_or(council, |tier| council.with_tier(tier));
        let council = minima.ok().map_or(council, |minima| council.with_minima(minima));
        let council = spread_limit.ok().map_or(council, |points| council.with_spread_limit(points));
        let council = quorum.ok().map_or(council, |quorum| council.with_quorum(quorum));
        let council = attested.ok().map_or(council, |star| council.with_attested(star));
        let has_size = tier != Read::Wrong && quorum != Read::Wrong && alone != Read::Wrong;
        Some(CouncilRead { council, minima, attested, has_size })
    }
}

impl CouncilRead {
    /// Notes an attestation that is missing or not asked for.
    pub(super) fn check_attestation(&self, set: Option<SetId>, on_record: bool, faults: &mut Faults<'_>) {
        if let (Some(set), Read::Absent | Read::Is(_)) = (set, self.attested) {
            faults.take(check_attestation(self.council, set, on_record), Place::HERE);
        }
    }
}
