use alloc::vec::Vec;
use core::fmt;

use time::{Date, Month};

use crate::base::term::WorkCalendar;
use crate::base::{Details, Lang, Problem, Say, date, problem};
use crate::law::{Authority, BatchRule, Citation, Edition};
use crate::procedure::words;

/// A batch (*đợt đánh giá*) in which a council assesses: which proposals it takes, and by when it
/// is held.
///
/// [`of`](Self::of) gives a fixed batch, and [`Schedule::with_batch`] makes an extra one.
///
/// Under 26/2026 (Art. 5) each council has two fixed batches a year:
///
/// | tier | batch | proposals made | held |
/// |---|---|---|---|
/// | province | 1 | before 30 April | before 30 June |
/// | province | 2 | before 30 October | before 30 December |
/// | centre | 1 | before 30 July | before 30 September |
/// | centre | 2 | before 30 January | before 30 March |
///
/// "Before" leaves the named day out: the last day is the 29th. A proposal falls into the next
/// fixed batch that still takes it. The batch limits the day of the assessment, not the decision
/// and the forwarding after it.
///
/// Source: 26/2026, Art. 5(1) and 5(2), and [reading 31](crate::law::Reading::Batches). 1048 has no
/// batches; whether 148 has any is not known.
///
/// ```
/// use ocop::procedure::Batch;
/// use ocop::{Authority, Edition};
/// use time::macros::date;
///
/// let of = |day| Batch::of(Edition::Decision26, Authority::Province, day);
/// let batch = of(date!(2026 - 10 - 29)).ok_or("26/2026 has batches")?;
/// assert_eq!((batch.number(), batch.last_day()), (Some(2), date!(2026 - 12 - 29)));
///
/// // A proposal of the day after falls into the next batch.
/// let batch = of(date!(2026 - 10 - 30)).ok_or("26/2026 has batches")?;
/// assert_eq!((batch.number(), batch.last_day()), (Some(1), date!(2027 - 06 - 29)));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name. Reading refuses days that are not in order, a tier
/// that has no batches and a number that no fixed batch of the tier has, and passes over names that
/// a later version adds.
///
/// ```
/// use ocop::procedure::Batch;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "edition": "26", "tier": "province", "number": 2, "proposals_from": "2026-04-30",
///   "proposals_until": "2026-10-29", "last_day": "2026-12-29"
/// }"#;
/// let batch: Batch = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&batch)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Batch {
    edition: Edition,
    tier: Authority,
    number: Option<u8>,
    proposals_from: Date,
    proposals_until: Date,
    last_day: Date,
}

impl Batch {
    /// The fixed batch of a tier's council that a proposal made on a day falls into.
    ///
    /// `None` where the edition has no batches at the tier, and at the ends of the calendar.
    ///
    /// Source: 26/2026, Art. 5, and [reading 31](crate::law::Reading::Batches).
    ///
    /// ```
    /// use ocop::procedure::Batch;
    /// use ocop::{Authority, Edition};
    /// use time::macros::date;
    ///
    /// let of = |edition, day| Batch::of(edition, Authority::Centre, day);
    /// let batch = of(Edition::Decision26, date!(2026 - 12 - 20)).ok_or("26/2026 has batches")?;
    /// assert_eq!(batch.proposals_from(), date!(2026 - 07 - 30));
    /// assert_eq!(batch.proposals_until(), date!(2027 - 01 - 29));
    /// assert_eq!(batch.last_day(), date!(2027 - 03 - 29));
    /// assert_eq!(of(Edition::Decision1048, date!(2020 - 12 - 20)), None);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn of(edition: Edition, tier: Authority, proposed_on: Date) -> Option<Self> {
        let year = proposed_on.year();
        let years = [year.checked_sub(1)?, year, year.checked_add(1)?];
        // Every last day for proposals from the year before to the year after.
        let mut cuts: Vec<(Date, &BatchRule)> = rules(edition, tier)
            .flat_map(|rule| years.map(|year| last_before(year, rule.proposed_before).map(|cut| (cut, rule))))
            .flatten()
            .collect();
        cuts.sort_unstable_by_key(|(cut, _)| *cut);
        let (proposals_until, rule) = *cuts.iter().find(|(cut, _)| proposed_on <= *cut)?;
        let (previous, _) = cuts.iter().rfind(|(cut, _)| *cut < proposed_on)?;
        let same_year = last_before(proposals_until.year(), rule.held_before)?;
        let last_day = if proposals_until < same_year {
            same_year
        } else {
            last_before(proposals_until.year().checked_add(1)?, rule.held_before)?
        };
        let proposals_from = previous.next_day()?;
        let number = Some(rule.number);
        // The half-year of a proposal in the year 1 may begin in the year before it.
        Self::checked(edition, tier, number, (proposals_from, proposals_until), last_day).ok()
    }

    /// A batch, if its parts go together.
    pub(super) fn checked(
        edition: Edition,
        tier: Authority,
        number: Option<u8>,
        (proposals_from, proposals_until): (Date, Date),
        last_day: Date,
    ) -> Result<Self, BatchError> {
        if rules(edition, tier).next().is_none() {
            return Err(BatchError::NoBatches { edition, tier });
        }
        let all = [
            ("proposals_from", proposals_from),
            ("proposals_until", proposals_until),
            ("last_day", last_day),
        ];
        if let Some((field, day)) = all.into_iter().find(|(_, day)| !date::is_writable(*day)) {
            return Err(BatchError::OutOfCalendar { field, day });
        }
        if all.is_sorted_by_key(|(_, day)| *day) {
            Ok(Self { edition, tier, number, proposals_from, proposals_until, last_day })
        } else {
            Err(BatchError::OutOfOrder { proposals_from, proposals_until, last_day })
        }
    }

    /// Whether its number is that of a fixed batch, or it is an extra one.
    #[cfg(feature = "serde")]
    pub(super) fn is_numbered_rightly(self) -> bool {
        self.number.is_none_or(|number| rules(self.edition, self.tier).any(|rule| rule.number == number))
    }

    /// The edition under which it is held.
    #[must_use]
    pub const fn edition(self) -> Edition {
        self.edition
    }

    /// The tier whose council holds it: province or centre.
    #[must_use]
    pub const fn tier(self) -> Authority {
        self.tier
    }

    /// Its number in the decision, 1 or 2; `None` for an extra batch.
    #[must_use]
    pub const fn number(self) -> Option<u8> {
        self.number
    }

    /// The first day of the proposals that it takes, that day included.
    #[must_use]
    pub const fn proposals_from(self) -> Date {
        self.proposals_from
    }

    /// The last day of the proposals that it takes, that day included.
    #[must_use]
    pub const fn proposals_until(self) -> Date {
        self.proposals_until
    }

    /// The last day on which it is held, that day included.
    #[must_use]
    pub const fn last_day(self) -> Date {
        self.last_day
    }

    /// The provision that sets the batches of the tier and allows extra ones; `None` where the
    /// present rules have none.
    ///
    /// ```
    /// use ocop::procedure::Schedule;
    /// use ocop::{Authority, Edition};
    /// use time::macros::date;
    ///
    /// let days = (date!(2026 - 08 - 01), date!(2026 - 08 - 31));
    /// let extra = Schedule::new().with_batch(
    ///     Edition::Decision26,
    ///     Authority::Province,
    ///     days,
    ///     date!(2026 - 09 - 15),
    /// )?;
    /// let citation = extra.batches()[0].citation().ok_or("none")?;
    /// assert!(citation.to_string().starts_with("Decision 26/2026/QĐ-TTg, Art. 5"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn citation(self) -> Option<Citation> {
        rules(self.edition, self.tier).next().map(|rule| rule.citation)
    }

    /// Whether it takes a proposal made on a day to a tier.
    pub(super) fn takes(self, tier: Authority, proposed_on: Date) -> bool {
        self.tier == tier && self.proposals_from <= proposed_on && proposed_on <= self.proposals_until
    }
}

fn rules(edition: Edition, tier: Authority) -> impl Iterator<Item = &'static BatchRule> {
    let rules = edition.rules().procedure.batches.said().unwrap_or(&[]);
    rules.iter().filter(move |rule| rule.tier == tier)
}

/// The day before a day of a year.
fn last_before(year: i32, (month, day): (Month, u8)) -> Option<Date> {
    Date::from_calendar_date(year, month, day).ok()?.previous_day()
}

impl Say for Batch {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.number {
            Some(number) => words::batch(lang, f, &number, &self.tier, &self.last_day),
            None => words::extra_batch(lang, f, &self.tier, &self.last_day),
        }
    }
}

impl fmt::Display for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// What the caller tells of days, because the library does not know it: which days are worked, and
/// the extra batches of councils.
///
/// Source: 26/2026, Art. 5, and [reading 31](crate::law::Reading::Batches).
///
/// ```
/// use ocop::procedure::Schedule;
/// use ocop::term::WorkCalendar;
/// use ocop::{Authority, Edition};
/// use time::macros::date;
///
/// let calendar = WorkCalendar::new().with_holidays([date!(2026 - 09 - 02)])?;
/// let schedule = Schedule::from(calendar).with_batch(
///     Edition::Decision26,
///     Authority::Province,
///     (date!(2026 - 10 - 30), date!(2026 - 11 - 30)),
///     date!(2027 - 01 - 29),
/// )?;
/// assert_eq!(schedule.batches()[0].number(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the calendar and the extra batches. Reading checks them as making one
/// does, and refuses a name that it does not know.
///
/// ```
/// use ocop::procedure::Schedule;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "calendar": {"holidays": ["2026-09-02"], "make_up_days": []},
///   "batches": [
///     {
///       "edition": "26", "tier": "province", "proposals_from": "2026-10-30",
///       "proposals_until": "2026-11-30", "last_day": "2027-01-29"
///     }
///   ]
/// }"#;
/// let schedule: Schedule = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&schedule)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Schedule {
    calendar: WorkCalendar,
    batches: Vec<Batch>,
}

impl From<WorkCalendar> for Schedule {
    fn from(calendar: WorkCalendar) -> Self {
        Self { calendar, batches: Vec::new() }
    }
}

impl Schedule {
    /// A schedule in which Monday to Friday are worked and the fixed batches are the only ones.
    ///
    /// ```
    /// use ocop::procedure::Schedule;
    ///
    /// assert_eq!(Schedule::new().batches().len(), 0);
    /// assert_eq!(Schedule::new(), Schedule::default());
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self { calendar: WorkCalendar::new(), batches: Vec::new() }
    }

    /// The same schedule with an extra batch of a tier's council. `proposals` is the first and the
    /// last day of the proposals that it takes, `last_day` the last day on which it is held; all
    /// three are included.
    ///
    /// An extra batch must stand in the rules of procedure of the council, with a plan of the
    /// assessment. The library does not check that; the caller answers for it. An assessment in any
    /// batch that takes the proposal is in time.
    ///
    /// Source: 26/2026, Art. 5(1) and 5(2), and [reading 31](crate::law::Reading::Batches).
    ///
    /// ```
    /// use ocop::procedure::Schedule;
    /// use ocop::{Authority, Edition, Problem};
    /// use time::macros::date;
    ///
    /// let days = (date!(2026 - 08 - 01), date!(2026 - 08 - 31));
    /// let held_by = date!(2026 - 09 - 15);
    /// let tier = Authority::Province;
    /// let with = |edition| Schedule::new().with_batch(edition, tier, days, held_by);
    /// assert_eq!(with(Edition::Decision26)?.batches()[0].last_day(), held_by);
    ///
    /// let error = with(Edition::Decision148As1489).unwrap_err();
    /// assert_eq!(error.code(), "no_batches");
    /// # Ok::<(), ocop::procedure::BatchError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`BatchError`]: `no_batches` where the edition has no batches at the tier,
    /// `batch_out_of_order` where a later one of the three days is before an earlier one,
    /// `batch_out_of_calendar` for a day outside the years 1 to 9999.
    pub fn with_batch(
        mut self,
        edition: Edition,
        tier: Authority,
        proposals: (Date, Date),
        last_day: Date,
    ) -> Result<Self, BatchError> {
        self.batches.push(Batch::checked(edition, tier, None, proposals, last_day)?);
        Ok(self)
    }

    /// The calendar of the days that are worked.
    #[must_use]
    pub const fn calendar(&self) -> &WorkCalendar {
        &self.calendar
    }

    /// The extra batches, in the order given.
    #[must_use]
    pub fn batches(&self) -> &[Batch] {
        &self.batches
    }

    /// The batch by which a proposal is due on a day: of those that take it the next one still to
    /// end, or the last to end once all have.
    pub(super) fn batch(
        &self,
        edition: Edition,
        tier: Authority,
        proposed_on: Date,
        on: Date,
    ) -> Option<Batch> {
        let own = Batch::of(edition, tier, proposed_on);
        let takes = |batch: &Batch| batch.edition == edition && batch.takes(tier, proposed_on);
        // Nothing is collected: every step of a procedure asks for its batch.
        let all = || own.into_iter().chain(self.batches.iter().copied().filter(takes));
        let open = all().filter(|batch| on <= batch.last_day).min_by_key(|batch| batch.last_day);
        open.or_else(|| all().max_by_key(|batch| batch.last_day))
    }
}

/// Why there can be no such batch.
///
/// ```
/// use ocop::procedure::Schedule;
/// use ocop::{Authority, Edition, Problem};
/// use time::macros::date;
///
/// let days = (date!(2026 - 11 - 30), date!(2026 - 10 - 30));
/// let schedule = Schedule::new();
/// let result = schedule.with_batch(Edition::Decision26, Authority::Centre, days, days.0);
/// let error = result.unwrap_err();
/// assert_eq!(error.code(), "batch_out_of_order");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchError {
    /// The edition has no batches at the tier (`no_batches`).
    NoBatches {
        /// The edition.
        edition: Edition,
        /// The tier.
        tier: Authority,
    },
    /// The three days are not in order: the last day of proposals is before the first, or the batch
    /// is held before the last day of proposals (`batch_out_of_order`).
    OutOfOrder {
        /// The first day of proposals.
        proposals_from: Date,
        /// The last day of proposals.
        proposals_until: Date,
        /// The last day on which it is held, that day included.
        last_day: Date,
    },
    /// A day is outside the years 1 to 9999 (`batch_out_of_calendar`).
    OutOfCalendar {
        /// The name of the field: `proposals_from`, `proposals_until` or `last_day`.
        field: &'static str,
        /// The day.
        day: Date,
    },
}

impl Say for BatchError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoBatches { edition, tier } => words::no_batches(lang, f, edition, tier),
            Self::OutOfOrder { proposals_from, proposals_until, last_day } => {
                words::batch_out_of_order(lang, f, proposals_from, proposals_until, last_day)
            }
            Self::OutOfCalendar { day, .. } => words::out_of_calendar(lang, f, day),
        }
    }
}

impl Problem for BatchError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoBatches { .. } => "no_batches",
            Self::OutOfOrder { .. } => "batch_out_of_order",
            Self::OutOfCalendar { .. } => "batch_out_of_calendar",
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::NoBatches { tier, .. } => Details::of_field("tier").with_given(tier),
            Self::OutOfOrder { proposals_from, proposals_until, .. } if proposals_until < proposals_from => {
                Details::of_field("proposals_until").with_given(date::text(*proposals_until))
            }
            Self::OutOfOrder { last_day, .. } => {
                Details::of_field("last_day").with_given(date::text(*last_day))
            }
            Self::OutOfCalendar { field, day } => Details::of_field(field).with_given(date::text(*day)),
        }
    }
}

problem! { BatchError }
