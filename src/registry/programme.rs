//! The programme: its phases and their targets, and how a portfolio stands against them.
//!
//! Decision 490/QĐ-TTg opened the programme for 2018-2020, 919/QĐ-TTg carried it on for 2021-2025. For 2026-2030 no targets have been decided,
//! and the library says so ([`NoPhase::NotDecided`]) rather than carry old ones on. 26/2026 sets criteria and procedure, no targets.
//!
//! A [`Target`] is a count, a range or a share, with its provision, and says whether a portfolio of products can show it: no registry of products
//! knows how many showrooms there are. [`Progress`] puts the [`Figures`](crate::portfolio::Figures) of a day beside the targets of the phase that
//! the day is in. What the press published of the whole country is in [`PublishedCount`].
//!
//! ```
//! use ocop::programme::{Goal, NoPhase, Phase};
//! use time::macros::date;
//!
//! let phase = Phase::on(date!(2025 - 06 - 30))?;
//! let five_stars = phase.targets().iter().find(|target| target.code() == "five_star_products").expect("919 sets it");
//! assert_eq!(five_stars.goal(), Goal::Between { low: 400, high: 500 });
//! assert_eq!(five_stars.citation().to_string(), "Decision 919/QĐ-TTg");
//!
//! assert_eq!(Phase::on(date!(2026 - 06 - 30)).unwrap_err().code(), "no_target_decided");
//! # Ok::<(), NoPhase>(())
//! ```

use time::Date;
use time::macros::date;

use crate::Text;
use crate::law::{Act, Citation};

mod progress;
mod published;
mod target;

pub use progress::{Measured, Outcome, Progress, ProgressError, Value};
pub use published::{Published, PublishedCount, Wording};
pub use target::{Figure, Goal, Measure, Target};

/// A phase of the programme that has targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "giai đoạn")]
pub enum Phase {
    /// 2018-2020, under 490.
    From2018,
    /// 2021-2025, under 919.
    From2021,
}

impl Phase {
    /// Every phase, oldest first.
    pub const ALL: [Self; 2] = [Self::From2018, Self::From2021];

    /// The phase that a day is in. Phases are whole years, as the decisions name them.
    ///
    /// # Errors
    ///
    /// [`NoPhase`] for a day that no decision sets targets for.
    pub fn on(day: Date) -> Result<Self, NoPhase> {
        let found = Self::ALL.into_iter().find(|phase| phase.first_day() <= day && day <= phase.last_day());
        found.ok_or({
            if day < Self::From2018.first_day() {
                NoPhase::BeforeTheProgramme { day }
            } else if day.year() <= 2030 {
                NoPhase::NotDecided { day }
            } else {
                NoPhase::NotPlanned { day }
            }
        })
    }

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::From2018 => "2018-2020",
            Self::From2021 => "2021-2025",
        }
    }

    /// The phase with a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.code() == code)
    }

    /// The phase in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::From2018 => Text::new("giai đoạn 2018-2020", "phase 2018-2020"),
            Self::From2021 => Text::new("giai đoạn 2021-2025", "phase 2021-2025"),
        }
    }

    /// The first day of its first year.
    #[must_use]
    pub const fn first_day(self) -> Date {
        match self {
            Self::From2018 => date!(2018 - 01 - 01),
            Self::From2021 => date!(2021 - 01 - 01),
        }
    }

    /// The last day of its last year.
    #[must_use]
    pub const fn last_day(self) -> Date {
        match self {
            Self::From2018 => date!(2020 - 12 - 31),
            Self::From2021 => date!(2025 - 12 - 31),
        }
    }

    /// The decision that sets its targets.
    ///
    /// 919 was signed on 2022-08-01, a year and a half into its phase ([`Act::signed_on`]).
    #[must_use]
    pub const fn act(self) -> Act {
        match self {
            Self::From2018 => Act::Decision490,
            Self::From2021 => Act::Decision919,
        }
    }

    /// The decision as a citation. Which article prints which target is not known to the library.
    #[must_use]
    pub const fn citation(self) -> Citation {
        Citation::whole(self.act())
    }

    /// Its targets.
    #[must_use]
    #[doc(alias = "mục tiêu")]
    pub const fn targets(self) -> &'static [Target] {
        match self {
            Self::From2018 => target::OF_490,
            Self::From2021 => target::OF_919,
        }
    }
}

impl core::fmt::Display for Phase {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.name().en())
    }
}

/// A day that no decision sets targets for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum NoPhase {
    /// Before the programme.
    #[error("no targets on {day}: the programme's first phase is 2018-2020 (490/QĐ-TTg)")]
    BeforeTheProgramme {
        /// The day.
        day: Date,
    },
    /// In 2026-2030, for which no targets have been decided. 26/2026 sets criteria and procedure alone.
    #[error(
        "no targets on {day}: none are decided for 2026-2030; the last phase with targets is 2021-2025 (919/QĐ-TTg)"
    )]
    NotDecided {
        /// The day.
        day: Date,
    },
    /// After 2030.
    #[error("no targets on {day}: the last phase with targets is 2021-2025 (919/QĐ-TTg)")]
    NotPlanned {
        /// The day.
        day: Date,
    },
}

impl NoPhase {
    /// The day.
    #[must_use]
    pub const fn day(&self) -> Date {
        match self {
            Self::BeforeTheProgramme { day } | Self::NotDecided { day } | Self::NotPlanned { day } => *day,
        }
    }

    /// The stable code of the answer.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::BeforeTheProgramme { .. } => "before_the_programme",
            Self::NotDecided { .. } => "no_target_decided",
            Self::NotPlanned { .. } => "after_every_phase",
        }
    }

    /// The answer in words.
    #[must_use]
    pub const fn name(&self) -> Text {
        match self {
            Self::BeforeTheProgramme { .. } => {
                Text::new("trước khi có Chương trình OCOP (2018)", "before the programme (2018)")
            }
            Self::NotDecided { .. } => Text::new(
                "chưa có mục tiêu nào được quyết định cho giai đoạn 2026-2030",
                "no targets are decided for 2026-2030",
            ),
            Self::NotPlanned { .. } => {
                Text::new("sau năm 2030, chưa có giai đoạn nào", "after 2030, for which there is no phase")
            }
        }
    }
}
