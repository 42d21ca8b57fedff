use core::fmt;

use time::Date;
use time::macros::date;

use super::words;
use crate::base::{Allowed, Details, Lang, Problem, Say, coded, date, problem};
use crate::law::{Act, Citation};

coded! {
    /// A phase of the programme that has targets. Its code is its years.
    ///
    /// 490/QĐ-TTg opened the programme for 2018-2020, and 919/QĐ-TTg continued it for 2021-2025. No
    /// targets for 2026-2030 are known; 26/2026 sets only criteria and procedure.
    ///
    /// Source: 490/QĐ-TTg and 919/QĐ-TTg.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::registry::{Goal, Phase};
    /// use time::macros::date;
    ///
    /// let phase = Phase::on(date!(2025 - 06 - 30))?;
    /// let five_stars = phase.target("five_star_products")?;
    /// assert_eq!(five_stars.goal(), Goal::Between { low: 400, high: 500 });
    /// assert_eq!(five_stars.citation().to_string(), "Decision 919/QĐ-TTg");
    ///
    /// assert_eq!(Phase::on(date!(2026 - 06 - 30)).unwrap_err().code(), "no_target_decided");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[non_exhaustive]
    pub enum Phase in "ocop::registry": "giai đoạn" / "phase", "unknown_phase" {
        /// 2018-2020, under 490.
        From2018 = "2018-2020", "giai đoạn 2018-2020" / "phase 2018-2020";
        /// 2021-2025, under 919.
        From2021 = "2021-2025", "giai đoạn 2021-2025" / "phase 2021-2025";
    }
}

impl Phase {
    /// The phase that a day is in. Phases are whole years, as the decisions name them.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::registry::Phase;
    /// use time::macros::date;
    ///
    /// assert_eq!(Phase::on(date!(2025 - 12 - 31))?, Phase::From2021);
    /// // The targets for 2026-2030 have not been decided.
    /// assert_eq!(Phase::on(date!(2026 - 01 - 01)).unwrap_err().code(), "no_target_decided");
    /// # Ok::<(), ocop::registry::NoPhase>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`NoPhase`] for a day for which no decision sets targets: `before_the_programme` before
    /// 2018, `no_target_decided` from 2026 to 2030, `after_every_phase` after 2030.
    pub fn on(day: Date) -> Result<Self, NoPhase> {
        let found = Self::ALL.iter().copied().find(|phase| phase.contains(day));
        found.ok_or({
            if day < Self::From2018.first_day() {
                NoPhase::BeforeTheProgramme { day }
            } else if day.year() <= 2030 {
                NoPhase::NotDecided { day }
            } else {
                NoPhase::AfterEveryPhase { day }
            }
        })
    }

    /// The first day of its first year.
    ///
    /// ```
    /// use ocop::registry::Phase;
    /// use time::macros::date;
    ///
    /// assert_eq!(Phase::From2021.first_day(), date!(2021 - 01 - 01));
    /// ```
    #[must_use]
    pub const fn first_day(self) -> Date {
        match self {
            Self::From2018 => date!(2018 - 01 - 01),
            Self::From2021 => date!(2021 - 01 - 01),
        }
    }

    /// The last day of its last year.
    ///
    /// ```
    /// use ocop::registry::Phase;
    ///
    /// // One phase follows the other without a gap.
    /// assert_eq!(Phase::From2018.last_day().next_day(), Some(Phase::From2021.first_day()));
    /// ```
    #[must_use]
    pub const fn last_day(self) -> Date {
        match self {
            Self::From2018 => date!(2020 - 12 - 31),
            Self::From2021 => date!(2025 - 12 - 31),
        }
    }

    fn contains(self, day: Date) -> bool {
        self.first_day() <= day && day <= self.last_day()
    }

    /// The decision that sets its targets.
    ///
    /// 919 was signed on 2022-08-01, a year and a half after its phase began
    /// ([`Act::signed_on`](crate::law::Act::signed_on)).
    ///
    /// ```
    /// use ocop::law::Act;
    /// use ocop::registry::Phase;
    ///
    /// assert_eq!(Phase::From2021.act(), Act::Decision919);
    /// assert!(Phase::From2021.first_day() < Phase::From2021.act().signed_on());
    /// ```
    #[must_use]
    pub const fn act(self) -> Act {
        match self {
            Self::From2018 => Act::Decision490,
            Self::From2021 => Act::Decision919,
        }
    }

    /// The decision as a citation. Which article prints which target is not known to the library.
    ///
    /// ```
    /// use ocop::registry::Phase;
    ///
    /// assert_eq!(Phase::From2018.citation().to_string(), "Decision 490/QĐ-TTg");
    /// ```
    #[must_use]
    pub const fn citation(self) -> Citation {
        Citation::whole(self.act())
    }
}

/// A day for which no decision sets targets.
///
/// Its codes are `before_the_programme`, `no_target_decided` and `after_every_phase`.
///
/// ```
/// use ocop::registry::{NoPhase, Phase};
/// use ocop::{Lang, Say};
/// use time::macros::date;
///
/// let none = Phase::on(date!(2026 - 05 - 22)).unwrap_err();
/// assert_eq!(none, NoPhase::NotDecided { day: date!(2026 - 05 - 22) });
/// assert!(none.text(Lang::Vi).to_string().contains("2026-2030"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoPhase {
    /// Before 2018-01-01, the first day of the programme (`before_the_programme`).
    BeforeTheProgramme {
        /// The day.
        day: Date,
    },
    /// In 2026-2030, for which no targets are known (`no_target_decided`).
    NotDecided {
        /// The day.
        day: Date,
    },
    /// After 2030 (`after_every_phase`).
    AfterEveryPhase {
        /// The day.
        day: Date,
    },
}

impl NoPhase {
    /// The day.
    ///
    /// ```
    /// use ocop::registry::Phase;
    /// use time::macros::date;
    ///
    /// let error = Phase::on(date!(2010 - 01 - 01)).unwrap_err();
    /// assert_eq!(error.day(), date!(2010 - 01 - 01));
    /// ```
    #[must_use]
    pub const fn day(&self) -> Date {
        match self {
            Self::BeforeTheProgramme { day } | Self::NotDecided { day } | Self::AfterEveryPhase { day } => {
                *day
            }
        }
    }
}

impl Say for NoPhase {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BeforeTheProgramme { day } => words::before_the_programme(lang, f, day),
            Self::NotDecided { day } => words::no_target_decided(lang, f, day),
            Self::AfterEveryPhase { day } => words::after_every_phase(lang, f, day),
        }
    }
}

impl Problem for NoPhase {
    fn code(&self) -> &'static str {
        match self {
            Self::BeforeTheProgramme { .. } => "before_the_programme",
            Self::NotDecided { .. } => "no_target_decided",
            Self::AfterEveryPhase { .. } => "after_every_phase",
        }
    }

    fn details(&self) -> Details {
        let first = Phase::ALL.iter().map(|phase| phase.first_day()).min();
        let last = Phase::ALL.iter().map(|phase| phase.last_day()).max();
        let text = |day: Date| alloc::format!("{}", date::text(day));
        Details::of_field("day")
            .with_given(date::text(self.day()))
            .allowing(Allowed::Range(first.map(text), last.map(text)))
    }
}

problem! { NoPhase }
