use time::Date;

use super::Period;
use super::bounds::Member;

/// The days on which something can have happened, both ends included: one day where it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Span {
    pub(super) first: Date,
    pub(super) last: Date,
}

impl Span {
    pub(super) const fn day(day: Date) -> Self {
        Self { first: day, last: day }
    }

    /// Whether it happened by a day.
    pub(super) fn by(self, day: Date) -> Member {
        Member::of(self.last <= day, self.first <= day)
    }

    /// Whether it happened on a day or after it.
    pub(super) fn since(self, day: Date) -> Member {
        Member::of(day <= self.first, day <= self.last)
    }

    /// The part of it up to a day, which is not before it.
    pub(super) fn until(self, day: Date) -> Self {
        Self { last: self.last.min(day), ..self }
    }

    /// Whether there is a day in it.
    pub(super) fn is_possible(self) -> bool {
        self.first <= self.last
    }

    /// Whether its day is known.
    pub(super) fn is_day(self) -> bool {
        self.first == self.last
    }

    /// Whether it happened in a period.
    pub(super) fn within(self, period: Period) -> Member {
        self.by(period.last()).min(self.since(period.first()))
    }
}
