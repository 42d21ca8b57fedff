use time::{Date, Month};

use crate::Authority;
use crate::law::{Act, Citation};

/// A fixed batch of assessments under 26/2026 (Art. 5): the proposals it takes, and by when it is held.
///
/// | tier | batch | proposals made | held |
/// |---|---|---|---|
/// | province | 1 | before 30 April | before 30 June |
/// | province | 2 | before 30 October | before 30 December |
/// | centre | 1 | before 30 July | before 30 September |
/// | centre | 2 | before 30 January | before 30 March |
///
/// "Before" leaves the named day out: the last day is the 29th. A proposal falls into the next batch still open to it. A province and the
/// ministry may hold more batches by their councils' own rules; those are theirs to know.
///
/// ```
/// use ocop::procedure::Batch;
/// use time::macros::date;
///
/// let batch = Batch::provincial_for(date!(2026 - 10 - 29)).expect("a day of the calendar");
/// assert_eq!((batch.number(), batch.last_day()), (2, date!(2026 - 12 - 29)));
///
/// // A day later it is too late for this year.
/// let batch = Batch::provincial_for(date!(2026 - 10 - 30)).expect("a day of the calendar");
/// assert_eq!((batch.number(), batch.last_day()), (1, date!(2027 - 06 - 29)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "đợt đánh giá")]
pub struct Batch {
    tier: Authority,
    number: u8,
    from: Date,
    until: Date,
    last_day: Date,
}

/// A batch's number, the month in which its proposals end, and the month in which it ends; both on the 29th.
type Row = (u8, Month, Month);

const PROVINCIAL: [Row; 2] = [(1, Month::April, Month::June), (2, Month::October, Month::December)];
const CENTRAL: [Row; 2] = [(2, Month::January, Month::March), (1, Month::July, Month::September)];

impl Batch {
    /// The provincial batch that a proposal made by a commune on a day falls into.
    ///
    /// `None` at the calendar's ends.
    #[must_use]
    pub fn provincial_for(proposed_on: Date) -> Option<Self> {
        Self::find(Authority::Province, PROVINCIAL, proposed_on)
    }

    /// The batch at the centre that a proposal made by a province on a day falls into.
    ///
    /// `None` at the calendar's ends.
    #[must_use]
    pub fn central_for(proposed_on: Date) -> Option<Self> {
        Self::find(Authority::Centre, CENTRAL, proposed_on)
    }

    fn find(tier: Authority, [first, second]: [Row; 2], on: Date) -> Option<Self> {
        let last = |year: i32, month| Date::from_calendar_date(year, month, 29).ok();
        let year = on.year();
        let (before, after) = (year.checked_sub(1)?, year.checked_add(1)?);
        let (row, of, previous) = if on <= last(year, first.1)? {
            (first, year, last(before, second.1)?)
        } else if on <= last(year, second.1)? {
            (second, year, last(year, first.1)?)
        } else {
            (first, after, last(year, second.1)?)
        };
        let (number, proposals, end) = row;
        Some(Self {
            tier,
            number,
            from: previous.next_day()?,
            until: last(of, proposals)?,
            last_day: last(of, end)?,
        })
    }

    /// Who holds it: province or centre.
    #[must_use]
    pub const fn tier(self) -> Authority {
        self.tier
    }

    /// Its number as the decision counts, 1 or 2.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.number
    }

    /// The first day whose proposals fall into it.
    #[must_use]
    pub const fn proposals_from(self) -> Date {
        self.from
    }

    /// The last day whose proposals fall into it.
    #[must_use]
    pub const fn proposals_until(self) -> Date {
        self.until
    }

    /// The last day on which it is held.
    #[must_use]
    pub const fn last_day(self) -> Date {
        self.last_day
    }

    /// The provision that sets it.
    #[must_use]
    pub const fn citation(self) -> Citation {
        match self.tier {
            Authority::Centre => Citation::article(Act::Decision26, 5).clause(2),
            Authority::Province | Authority::District => Citation::article(Act::Decision26, 5).clause(1),
        }
    }
}
