use alloc::vec::Vec;

use time::Date;

use super::{Figure, Goal, Measure, NoPhase, Phase, Target};
use crate::Star;
use crate::place::AnyProvince;
use crate::portfolio::{Figures, ProducerClass, Share};

/// How a portfolio stands against the targets of the phase that its day is in.
///
/// The targets are of the whole country: the figures of a part of it can be put beside them, but not those of one province.
///
/// ```
/// use ocop::portfolio::Census;
/// # use ocop::portfolio::{Product, ProducerClass, ProducerRecord, RatingRecord};
/// # use ocop::{law::DossierKind, place::FormerProvince, ProductSet, Star};
/// use ocop::programme::{Outcome, Progress};
/// use time::macros::date;
///
/// # let issued = date!(2025 - 01 - 16);
/// # let maker = ProducerRecord::new("HTX Chè Hảo Đạt", ProducerClass::Cooperative)?;
/// # let rating = RatingRecord::recognised(DossierKind::First, Star::Five, issued)?;
/// # let portfolio = [Product::new("che-dinh", maker, ProductSet::Tea, FormerProvince::ThaiNguyen, [rating])?];
/// let mut census = Census::on(date!(2025 - 12 - 31));
/// census.add_all(&portfolio)?;
/// let progress = Progress::of(&census.finish()?)?;
/// let products = progress.target("products").expect("919 sets it");
/// assert_eq!(products.outcome(), Outcome::Missing { count: 9_999 });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "tiến độ")]
pub struct Progress {
    phase: Phase,
    day: Date,
    targets: Vec<Measured>,
}

impl Progress {
    /// How the figures stand against the targets of their day.
    ///
    /// # Errors
    ///
    /// [`ProgressError`] for a day without targets, and for the figures of one province.
    pub fn of(figures: &Figures) -> Result<Self, ProgressError> {
        if let Some(place) = figures.place() {
            return Err(ProgressError::OneProvince { place });
        }
        let phase = Phase::on(figures.day())?;
        let measured = phase.targets().iter().map(|target| Measured::new(target, figures));
        Ok(Self { phase, day: figures.day(), targets: measured.collect() })
    }

    /// The phase.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The day.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.day
    }

    /// Every target of the phase with its outcome.
    #[must_use]
    pub fn targets(&self) -> &[Measured] {
        &self.targets
    }

    /// The target with a code.
    #[must_use]
    pub fn target(&self, code: &str) -> Option<&Measured> {
        self.targets.iter().find(|measured| measured.target.code() == code)
    }
}

/// What the portfolio shows for a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// A number of products.
    Count(u64),
    /// A share.
    Share(Share),
    /// A share of nothing: no product is rated or recognised.
    NothingToShare,
    /// The portfolio does not show it: [`Measure::Outside`].
    NotShown,
}

/// Whether a target is attained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Attained.
    Attained,
    /// Not attained.
    Missing {
        /// How many more it takes: products, or for a share so many more of the same whole.
        count: u64,
    },
    /// More than the range asks for.
    Beyond {
        /// How many more than the most.
        count: u64,
    },
    /// It cannot be told from a portfolio.
    NotMeasured,
}

impl Outcome {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Attained => "attained",
            Self::Missing { .. } => "missing",
            Self::Beyond { .. } => "beyond",
            Self::NotMeasured => "not_measured",
        }
    }
}

/// A target with what the portfolio shows for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    target: &'static Target,
    value: Value,
    unknown: u64,
}

impl Measured {
    fn new(target: &'static Target, figures: &Figures) -> Self {
        let recognised = figures.recognised();
        let producers = recognised.producers();
        let share = |part, whole| Share::new(part, whole).map_or(Value::NothingToShare, Value::Share);
        let of_producers = |class| share(producers.class(class), producers.total());
        let (value, unknown) = match target.measure() {
            Measure::Outside(_) => (Value::NotShown, 0),
            Measure::Portfolio(figure) => match figure {
                Figure::Recognised => (Value::Count(recognised.star_or_more(Star::Three)), 0),
                Figure::FiveStars => (Value::Count(recognised.star(Star::Five)), 0),
                Figure::Consolidated => {
                    (figures.consolidated_share().map_or(Value::NothingToShare, Value::Share), 0)
                }
                Figure::Cooperatives => {
                    (of_producers(ProducerClass::Cooperative), producers.class(ProducerClass::Unknown))
                }
                Figure::SmallAndMediumEnterprises => {
                    (of_producers(ProducerClass::Enterprise), producers.class(ProducerClass::Unknown))
                }
            },
        };
        Self { target, value, unknown }
    }

    /// The target.
    #[must_use]
    pub const fn target(&self) -> &'static Target {
        self.target
    }

    /// What the portfolio shows.
    #[must_use]
    pub const fn value(&self) -> Value {
        self.value
    }

    /// Of how many of a share's whole it is not known whether they belong to the part. They are in the whole alone, so the share is the
    /// least it can be.
    #[must_use]
    pub const fn unknown(&self) -> u64 {
        self.unknown
    }

    /// Whether it is attained, and what is missing.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let reach = |missing: u64| match missing {
            0 => Outcome::Attained,
            count => Outcome::Missing { count },
        };
        match (self.target.goal(), self.value) {
            (Goal::AtLeast { count } | Goal::About { count }, Value::Count(value)) => {
                reach(count.saturating_sub(value))
            }
            (Goal::Between { high, .. }, Value::Count(value)) if value > high => {
                Outcome::Beyond { count: value.saturating_sub(high) }
            }
            (Goal::Between { low, .. }, Value::Count(value)) => reach(low.saturating_sub(value)),
            (Goal::Share { percent }, Value::Share(share)) => reach(share.missing(percent)),
            _ => Outcome::NotMeasured,
        }
    }
}

/// Why figures cannot be put beside targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProgressError {
    /// No decision sets targets for the day.
    #[error(transparent)]
    NoPhase(#[from] NoPhase),
    /// The figures are of one province.
    #[error("the targets are of the whole country; the figures are of {place} alone")]
    OneProvince {
        /// The province.
        place: AnyProvince,
    },
}

impl ProgressError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoPhase(error) => error.code(),
            Self::OneProvince { .. } => "targets_of_the_country",
        }
    }
}
