//! What an assessment comes to: answers, of which what a later version added passes.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::num::NonZeroU16;

use super::scores::PartsFields;
use crate::base::stored::{Object, stored};
use crate::catalogue::{CriterionId, Minimum, MinimumSet, SetId};
use crate::law::{Edition, Minima, Part, Star};
use crate::rating::{
    Bounds, Council, GroundKind, Grounds, MinimaBasis, Outcome, OutcomeKind, Rating, Rescore, Score, Swing,
};

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RescoreFields {
    spread: u8,
    limit: u8,
}

impl From<&Rescore> for RescoreFields {
    fn from(rescore: &Rescore) -> Self {
        Self { spread: rescore.spread(), limit: rescore.limit() }
    }
}

impl TryFrom<RescoreFields> for Rescore {
    type Error = &'static str;

    fn try_from(RescoreFields { spread, limit }: RescoreFields) -> Result<Self, Self::Error> {
        if limit < spread && spread <= 100 {
            Ok(Self::new(spread, limit))
        } else {
            Err(
                "members score again when their totals, of at most 100 points, are further apart than the limit",
            )
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RatingFields {
    set: SetId,
    edition: Edition,
    members: Option<NonZeroU16>,
    score: Score,
    parts: Object<PartsFields>,
    band: Star,
    star: Star,
    minima: String,
    attested: Option<Star>,
    unmet: Vec<Minimum>,
}

impl From<&Rating> for RatingFields {
    fn from(rating: &Rating) -> Self {
        let MinimaBasisFields { basis: minima, up_to: attested } = (&rating.minima_basis()).into();
        Self {
            set: rating.set(),
            edition: rating.edition(),
            members: rating.members(),
            score: rating.score(),
            parts: [Part::A, Part::B, Part::C].map(|part| rating.part(part)).into(),
            band: rating.band(),
            star: rating.star(),
            minima,
            attested,
            unmet: rating.all_unmet().iter().collect(),
        }
    }
}

impl TryFrom<RatingFields> for Rating {
    type Error = String;

    fn try_from(fields: RatingFields) -> Result<Self, Self::Error> {
        let RatingFields { set, edition, members, score, parts, band, star, minima, attested, unmet } =
            fields;
        let basis = MinimaBasis::try_from(MinimaBasisFields { basis: minima.clone(), up_to: attested })?;
        if !set.governs(edition) {
            return Err(alloc::format!("{set} is not rated under {edition}"));
        }
        let unmet = unmet.into_iter().try_fold(MinimumSet::none(set), MinimumSet::with);
        let unmet = unmet.map_err(|error| error.to_string())?;
        let attests = Council::new(edition).must_attest(set);
        let fits = match (edition.rules().minima, basis) {
            // A result on record, and nothing else, has no members.
            (_, MinimaBasis::Attested { .. }) => unmet.is_empty() && (attests || members.is_none()),
            (Minima::Printed, MinimaBasis::Computed | MinimaBasis::Declared) => members.is_some(),
            (Minima::None | Minima::Attested(_), MinimaBasis::None) => {
                unmet.is_empty() && !attests && members.is_some()
            }
            _ => false,
        };
        if !fits {
            return Err(alloc::format!("under {edition} the minima of {set} are not {minima}"));
        }
        let parts: [Score; 3] = parts.into();
        let of = score.denominator();
        let sum: u64 = parts.iter().map(|part| u64::from(part.numerator())).sum();
        let fits = |(part, max): (&Score, &u8)| part.denominator() == of && !part.exceeds(*max);
        let rules = edition.rules();
        if sum != u64::from(score.numerator())
            || members.map_or(100, NonZeroU16::get) != of.get()
            || !parts.iter().zip(&rules.parts.value).all(fits)
        {
            return Err(String::from("the parts do not add up to the score, or one is above its maximum"));
        }
        let rating = Self::settle(set, edition, members, score, parts, unmet, basis);
        if (rating.band(), rating.star()) == (band, star) {
            Ok(rating)
        } else {
            Err(alloc::format!(
                "by its score and minima the rating has {} stars in the band of {}, not {star} in the band of {band}",
                rating.star(),
                rating.band()
            ))
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct OutcomeFields {
    outcome: OutcomeKind,
    grounds: Option<Grounds>,
    rescore: Option<Rescore>,
    rating: Option<Rating>,
}

impl From<&Outcome> for OutcomeFields {
    fn from(outcome: &Outcome) -> Self {
        let rescore = match outcome {
            Outcome::Rescore(rescore) => Some(*rescore),
            _ => None,
        };
        Self {
            outcome: outcome.kind(),
            grounds: outcome.grounds(),
            rescore,
            rating: outcome.rating().copied(),
        }
    }
}

impl TryFrom<OutcomeFields> for Outcome {
    type Error = String;

    fn try_from(fields: OutcomeFields) -> Result<Self, Self::Error> {
        let OutcomeFields { outcome, grounds, rescore, rating } = fields;
        let on = |kind| grounds.filter(|grounds| grounds.lead_to() == Some(kind));
        let read = match (outcome, rescore, rating) {
            (OutcomeKind::Eliminated, None, None) => on(GroundKind::Eliminated).map(Self::Eliminated),
            (OutcomeKind::Stopped, None, None) => on(GroundKind::Stopped).map(Self::Stopped),
            (OutcomeKind::Rescore, Some(rescore), None) if grounds.is_none() => Some(Self::Rescore(rescore)),
            (OutcomeKind::Rated, None, Some(rating)) if grounds.is_none() => Some(Self::Rated(rating)),
            _ => None,
        };
        read.ok_or_else(|| alloc::format!("the outcome {outcome} does not go with what stands beside it"))
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct BoundsFields {
    low: Rating,
    high: Rating,
    rescore: Option<Rescore>,
    decided: Option<Star>,
}

impl From<&Bounds> for BoundsFields {
    fn from(bounds: &Bounds) -> Self {
        Self {
            low: *bounds.certain(),
            high: *bounds.possible(),
            rescore: bounds.may_rescore(),
            decided: bounds.decided(),
        }
    }
}

impl TryFrom<BoundsFields> for Bounds {
    type Error = &'static str;

    fn try_from(fields: BoundsFields) -> Result<Self, Self::Error> {
        let BoundsFields { low, high, rescore, .. } = fields;
        if low.set() == high.set() && low.score() <= high.score() && low.star() <= high.star() {
            Ok(Self::new(low, high).with_rescore(rescore))
        } else {
            Err("the certain rating is not above the possible one, and both are of one set")
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SwingFields {
    member: u16,
    criterion: CriterionId,
    at_worst: Star,
    at_best: Star,
    low: Star,
    high: Star,
}

impl From<&Swing> for SwingFields {
    fn from(swing: &Swing) -> Self {
        let (low, high) = swing.bounds();
        Self {
            member: swing.member(),
            criterion: swing.criterion(),
            at_worst: swing.at_worst(),
            at_best: swing.at_best(),
            low,
            high,
        }
    }
}

impl TryFrom<SwingFields> for Swing {
    type Error = &'static str;

    fn try_from(fields: SwingFields) -> Result<Self, Self::Error> {
        let SwingFields { member, criterion, at_worst, at_best, low, high } = fields;
        let swing = Self::read(member, criterion, (at_worst, at_best), (low, high));
        swing.ok_or(
            "a member's place counts from 1, and each star lies between the certain and the possible one",
        )
    }
}

/// The code, and with `attested` the star.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct MinimaBasisFields {
    basis: String,
    up_to: Option<Star>,
}

impl From<&MinimaBasis> for MinimaBasisFields {
    fn from(basis: &MinimaBasis) -> Self {
        let up_to = match basis {
            MinimaBasis::Attested { up_to } => Some(*up_to),
            MinimaBasis::None | MinimaBasis::Computed | MinimaBasis::Declared => None,
        };
        Self { basis: basis.code().to_owned(), up_to }
    }
}

impl TryFrom<MinimaBasisFields> for MinimaBasis {
    type Error = String;

    fn try_from(fields: MinimaBasisFields) -> Result<Self, Self::Error> {
        let MinimaBasisFields { basis, up_to } = fields;
        match (basis.as_str(), up_to) {
            ("none", None) => Ok(Self::None),
            ("computed", None) => Ok(Self::Computed),
            ("declared", None) => Ok(Self::Declared),
            ("attested", Some(up_to)) => Ok(Self::Attested { up_to }),
            _ => Err(alloc::format!("minima {basis:?} with attested {up_to:?} are no basis of a rating")),
        }
    }
}

stored! {
    Rescore as RescoreFields, Rating as RatingFields, Outcome as OutcomeFields, Bounds as BoundsFields, Swing as SwingFields,
    MinimaBasis as MinimaBasisFields,
}
