use time::Date;

use super::breakdown::count;
use super::{Breakdown, Movement, Period, Share, Standing};
use crate::place::AnyProvince;
use crate::programme::Phase;

/// The figures of a portfolio on a day, and of a period that ends on it.
///
/// Every product has one [`Standing`]. Those rated by the day are counted in [`rated`](Self::rated), by the star of their last rating; those
/// whose certificate is valid or extended are counted in [`recognised`](Self::recognised) too, by the star of that certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    pub(super) day: Date,
    pub(super) period: Option<Period>,
    pub(super) place: Option<AnyProvince>,
    pub(super) within_days: Option<u16>,
    /// The first day of the phase that the day is in.
    pub(super) phase_from: Option<Date>,
    /// All products, in the place asked or not.
    pub(super) seen: u64,
    pub(super) unplaced: u64,
    pub(super) standings: [u64; Standing::ALL.len()],
    pub(super) rated: Breakdown,
    pub(super) recognised: Breakdown,
    pub(super) assumed_days: u64,
    pub(super) expiring: u64,
    pub(super) movements: [u64; Movement::ALL.len()],
    pub(super) re_ratings: u64,
    pub(super) issued: u64,
    pub(super) revoked: u64,
    pub(super) consolidated: u64,
}

impl Figures {
    pub(super) fn none(day: Date) -> Self {
        Self {
            day,
            period: None,
            place: None,
            within_days: None,
            phase_from: Phase::on(day).ok().map(Phase::first_day),
            seen: 0,
            unplaced: 0,
            standings: [0; Standing::ALL.len()],
            rated: Breakdown::EMPTY,
            recognised: Breakdown::EMPTY,
            assumed_days: 0,
            expiring: 0,
            movements: [0; Movement::ALL.len()],
            re_ratings: 0,
            issued: 0,
            revoked: 0,
            consolidated: 0,
        }
    }

    /// The day.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.day
    }

    /// The period, if one was asked.
    #[must_use]
    pub const fn period(&self) -> Option<Period> {
        self.period
    }

    /// The one province that was counted, if not all were.
    #[must_use]
    pub const fn place(&self) -> Option<AnyProvince> {
        self.place
    }

    /// How many products there are.
    #[must_use]
    pub fn products(&self) -> u64 {
        self.standings.iter().sum()
    }

    /// How many products are left out because their province of the 34 was made from several, the one of the 63 that was asked among them.
    #[must_use]
    pub const fn unplaced(&self) -> u64 {
        self.unplaced
    }

    /// How many products have a standing. The standings add up to the products.
    #[must_use]
    pub fn standing(&self, standing: Standing) -> u64 {
        count(&self.standings, &Standing::ALL, standing)
    }

    /// The products rated by the day, whatever became of their certificates.
    #[must_use]
    pub const fn rated(&self) -> &Breakdown {
        &self.rated
    }

    /// The products whose certificate is valid or extended on the day: these alone count as OCOP products of three stars or more.
    #[must_use]
    #[doc(alias = "sản phẩm OCOP được công nhận")]
    pub const fn recognised(&self) -> &Breakdown {
        &self.recognised
    }

    /// How many of the products rated have a last rating whose day is assumed.
    #[must_use]
    pub const fn assumed_days(&self) -> u64 {
        self.assumed_days
    }

    /// How many days after the day certificates were looked for that end.
    #[must_use]
    pub const fn expiring_days(&self) -> Option<u16> {
        self.within_days
    }

    /// How many valid certificates end within the days asked; `None` if it was not asked.
    #[must_use]
    #[doc(alias = "sắp hết hạn")]
    pub const fn expiring(&self) -> Option<u64> {
        match self.within_days {
            Some(_) => Some(self.expiring),
            None => None,
        }
    }

    /// What happened in the period; `None` if none was asked.
    #[must_use]
    pub const fn changes(&self) -> Option<Changes<'_>> {
        match self.period {
            Some(period) => Some(Changes { figures: self, period }),
            None => None,
        }
    }

    /// Of the products rated by the day, how many were consolidated or upgraded in the phase that the day is in: rated again in the phase,
    /// certified by the day, and not to a lower star. `None` for a day outside every phase.
    ///
    /// 919 does not say which products its share is of. Here it is of every product rated by the day.
    #[must_use]
    #[doc(alias = "củng cố, nâng cấp")]
    pub const fn consolidated(&self) -> Option<u64> {
        match self.phase_from {
            Some(_) => Some(self.consolidated),
            None => None,
        }
    }

    /// The share of [`consolidated`](Self::consolidated) products; `None` outside every phase, and if no product was rated.
    #[must_use]
    pub fn consolidated_share(&self) -> Option<Share> {
        Share::new(self.consolidated()?, self.rated.total())
    }
}

/// What happened in a period, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changes<'a> {
    figures: &'a Figures,
    period: Period,
}

impl Changes<'_> {
    /// The period.
    #[must_use]
    pub const fn period(&self) -> Period {
        self.period
    }

    /// How many ratings there were: every movement.
    #[must_use]
    pub fn ratings(&self) -> u64 {
        self.figures.movements.iter().sum()
    }

    /// How many ratings had this effect.
    #[must_use]
    pub fn movement(&self, movement: Movement) -> u64 {
        count(&self.figures.movements, &Movement::ALL, movement)
    }

    /// How many products were raised to a higher star, by an upgrade or a re-rating.
    #[must_use]
    pub fn upgrades(&self) -> u64 {
        self.movement(Movement::Raised)
    }

    /// How many products a re-rating lowered.
    #[must_use]
    pub fn downgrades(&self) -> u64 {
        self.movement(Movement::Lowered)
    }

    /// How many re-ratings there were, whatever they brought.
    #[must_use]
    pub const fn re_ratings(&self) -> u64 {
        self.figures.re_ratings
    }

    /// How many certificates were issued.
    #[must_use]
    pub const fn certificates_issued(&self) -> u64 {
        self.figures.issued
    }

    /// How many certificates were revoked.
    #[must_use]
    pub const fn certificates_revoked(&self) -> u64 {
        self.figures.revoked
    }
}
