//! The search for the least-cost set of raised levels: an exact dynamic programme over the points
//! gained.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::catalogue::MAX_CRITERIA;

/// A level that a criterion can be raised to, or staying where it is, as the search sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Raise {
    /// The place of the level, for telling options apart; 0 for staying.
    pub(super) place: u8,
    /// What the move costs.
    pub(super) cost: u32,
    /// How many points all members together gain.
    pub(super) gain: u32,
}

impl Raise {
    pub(super) const STAY: Self = Self { place: 0, cost: 0, gain: 0 };
}

/// Cost and number of criteria raised, in one word so that smaller is better: the count has six
/// bits, the cost the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Price(u64);

const _: () = assert!(MAX_CRITERIA < 64, "the number of criteria raised fits six bits");

impl Price {
    const FREE: Self = Self(0);
    const NEVER: Self = Self(u64::MAX);

    const fn of(option: Raise) -> Self {
        if option.place == 0 {
            return Self::FREE;
        }
        // A cost has 32 bits, so the price has 38.
        Self(widen(option.cost).saturating_mul(64).saturating_add(1))
    }

    /// Sums of at most 40 prices stay far below the largest word, `NEVER`, which stays what it is
    /// whatever is added.
    const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    pub(super) const fn cost(self) -> u64 {
        self.0 >> 6
    }
}

#[expect(clippy::as_conversions, reason = "widening; `From` is not const")]
const fn widen(small: u32) -> u64 {
    small as u64
}

/// The cheapest prices of every gain.
///
/// Row `i` holds, for each number of points, the least price at which criteria `i` and later gain
/// exactly that many. The first row answers every question; the others lead back to the levels.
pub(super) struct Search<'a> {
    criteria: &'a [Vec<Raise>],
    width: usize,
    rows: Vec<Price>,
}

impl<'a> Search<'a> {
    /// Fills the table. Each criterion has at least one option: staying, or a raise that a minimum
    /// asks for.
    pub(super) fn new(criteria: &'a [Vec<Raise>]) -> Self {
        let most = |options: &Vec<Raise>| options.iter().map(|option| index(option.gain)).max().unwrap_or(0);
        // At most 100 points for each of at most 255 members, and at most 40 criteria: a million words and a few.
        let width = criteria.iter().map(most).fold(1_usize, usize::saturating_add);
        let mut rows = vec![Price::NEVER; width.saturating_mul(criteria.len().saturating_add(1))];
        // The last row stands for no criteria at all; each of the others is filled from the one behind it.
        let mut from_the_back = rows.chunks_exact_mut(width).rev();
        let mut later: &mut [Price] = from_the_back.next().unwrap_or_default();
        if let Some(nothing) = later.first_mut() {
            *nothing = Price::FREE;
        }
        let mut reach = 1_usize;
        for (options, row) in criteria.iter().rev().zip(from_the_back) {
            for option in options {
                let price = Price::of(*option);
                let gained = row.iter_mut().skip(index(option.gain));
                for (cell, rest) in gained.zip(later.iter().take(reach)) {
                    *cell = price.plus(*rest).min(*cell);
                }
            }
            reach = reach.saturating_add(most(options));
            later = row;
        }
        Self { criteria, width, rows }
    }

    fn price(&self, row: usize, gain: usize) -> Price {
        let at = row.saturating_mul(self.width).saturating_add(gain);
        if gain < self.width { self.rows.get(at).copied().unwrap_or(Price::NEVER) } else { Price::NEVER }
    }

    /// The gains that can be reached, each with its least price.
    pub(super) fn gains(&self) -> impl Iterator<Item = (u32, Price)> + use<'_> {
        (0_u32..).zip(self.rows.iter().take(self.width).copied()).filter(|(_, price)| *price != Price::NEVER)
    }

    /// The best gain of at least `needed` points: cheapest, then fewest criteria raised, then most
    /// points.
    pub(super) fn best(&self, needed: u32) -> Option<(u32, Price)> {
        self.gains().filter(|(gain, _)| *gain >= needed).min_by_key(|(gain, price)| (*price, Reverse(*gain)))
    }

    /// The leanest gain of at least `needed` points: cheapest, then fewest criteria raised, then
    /// fewest points.
    pub(super) fn leanest(&self, needed: u32) -> Option<(u32, Price)> {
        self.gains().filter(|(gain, _)| *gain >= needed).min_by_key(|(gain, price)| (*price, *gain))
    }

    /// The options that make up a gain at its least price: at the first criterion in printed order
    /// where there is a choice, the latest level.
    pub(super) fn options(&self, gain: u32) -> Vec<Raise> {
        let mut left = index(gain);
        let mut chosen = Vec::with_capacity(self.criteria.len());
        for (row, options) in self.criteria.iter().enumerate() {
            let price = self.price(row, left);
            let fits = |option: &&Raise| {
                let rest =
                    left.checked_sub(index(option.gain)).map(|rest| self.price(row.saturating_add(1), rest));
                rest.is_some_and(|rest| rest != Price::NEVER && Price::of(**option).plus(rest) == price)
            };
            let option =
                options.iter().filter(fits).max_by_key(|option| option.place).copied().unwrap_or(Raise::STAY);
            // What fits is not more than what is left.
            left = left.saturating_sub(index(option.gain));
            chosen.push(option);
        }
        chosen
    }
}

fn index(gain: u32) -> usize {
    usize::try_from(gain).unwrap_or(usize::MAX)
}
