//! Where a product stands on every day, as far as its registry knows it.

use alloc::vec::Vec;

use time::Date;

use super::ClaimVerdict;
use crate::base::term;
use crate::law::Star;
use crate::registry::dated::Dated;
use crate::registry::judged::{end, standing};
use crate::registry::rating::Recognition;
use crate::registry::{ProductStanding, ProvincialSets, RegisteredProduct};

/// Where a product stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Not recognised by then, and it never was before.
    Unrecognised,
    /// Recognised, with this star.
    InForce { star: Star, extended: bool },
    /// Its last recognition has ended.
    Lapsed,
    /// Its last certificate is revoked.
    Revoked,
    /// It depends on a day that is not known.
    Depends,
}

impl State {
    /// Where a product stands on a day.
    pub(super) fn of(product: &RegisteredProduct, day: Date) -> Self {
        let last = product.recognised_by(day);
        let mut states = last.candidates().flat_map(|(dated, issued)| {
            let issued = issued.until(day);
            [issued.first, issued.last].map(|issued_on| Self::by(dated, issued_on, day))
        });
        let first = if last.can_be_none { Some(Self::Unrecognised) } else { states.next() };
        let first = first.unwrap_or(Self::Unrecognised);
        if states.all(|other| other == first) { first } else { Self::Depends }
    }

    /// Where it stands by a recognition issued on a day.
    fn by(dated: &Dated, issued_on: Date, day: Date) -> Self {
        let star = dated.rating.star();
        match standing(dated, issued_on, day) {
            ProductStanding::Valid => Self::InForce { star, extended: false },
            ProductStanding::Extended => Self::InForce { star, extended: true },
            ProductStanding::Expired => Self::Lapsed,
            ProductStanding::Revoked => Self::Revoked,
            ProductStanding::Unrated | ProductStanding::Uncertified => Self::Unrecognised,
        }
    }

    /// The star that it is recognised with.
    pub(super) const fn star(self) -> Option<Star> {
        match self {
            Self::InForce { star, .. } => Some(star),
            Self::Unrecognised | Self::Lapsed | Self::Revoked | Self::Depends => None,
        }
    }

    /// What a claim of a star comes to.
    pub(super) fn verdict(self, claimed: Star, recognised_later: bool) -> ClaimVerdict {
        match self {
            Self::InForce { star, .. } if star < claimed => ClaimVerdict::StarTooHigh,
            Self::InForce { star, .. } if claimed < star => ClaimVerdict::StarTooLow,
            Self::InForce { extended: true, .. } => ClaimVerdict::Extended,
            Self::InForce { extended: false, .. } => ClaimVerdict::Holds,
            Self::Lapsed => ClaimVerdict::Lapsed,
            Self::Revoked => ClaimVerdict::Revoked,
            Self::Depends => ClaimVerdict::DependsOnADay,
            Self::Unrecognised if recognised_later => ClaimVerdict::NotYet,
            Self::Unrecognised => ClaimVerdict::NotRecognised,
        }
    }
}

/// A run of days on which a product stands alike. The last has no end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub(super) first: Date,
    pub(super) last: Option<Date>,
    pub(super) state: State,
    /// Whether a recognition comes after it.
    pub(super) recognised_later: bool,
}

impl Run {
    pub(super) fn holds(&self, day: Date) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }
}

/// The days of a product, one run after the other, from the first day on which any product can have
/// been recognised.
pub(super) fn runs(product: &RegisteredProduct) -> Vec<Run> {
    let mut days: Vec<Date> = product.dated().iter().flat_map(changes).collect();
    days.push(ProvincialSets::known().from);
    days.sort_unstable();
    days.dedup();
    days.retain(|day| ProvincialSets::known().from <= *day);
    let mut runs: Vec<Run> = Vec::new();
    for first in days {
        let state = State::of(product, first);
        if runs.last().is_some_and(|last| last.state == state) {
            continue;
        }
        if let Some(last) = runs.last_mut() {
            last.last = first.previous_day();
        }
        runs.push(Run { first, last: None, state, recognised_later: false });
    }
    let mut later = false;
    for run in runs.iter_mut().rev() {
        run.recognised_later = later;
        later = later || run.state != State::Unrecognised;
    }
    runs
}

/// The days on which a rating and its recognition can change where the product stands.
fn changes(dated: &Dated) -> impl Iterator<Item = Date> {
    let after = |day: Option<Date>| day.and_then(|day| term::days_after(day, 1));
    let spans = [Some(dated.rated), dated.issued, dated.counts_from()];
    let ends = dated.issued.map(|issued| [end(dated, issued.first), end(dated, issued.last)]);
    let of_spans = spans
        .into_iter()
        .flatten()
        .flat_map(move |span| [Some(span.first), Some(span.last), after(Some(span.last))]);
    let of_ends = ends.into_iter().flatten().map(after);
    let of_certificate = match dated.rating.recognition() {
        Recognition::Certificate(certificate) => {
            [certificate.revoked_on(), after(certificate.extended_through())]
        }
        Recognition::InYear { revocation, .. } => [revocation.map(|revocation| revocation.day()), None],
        Recognition::None | Recognition::Provincial | Recognition::ProvincialNone => [None, None],
    };
    of_spans.chain(of_ends).chain(of_certificate).flatten()
}
