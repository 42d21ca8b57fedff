use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::words;
use crate::base::{Details, Lang, Problem, Quoted, Say, Text, problem};

/// What a target asks for.
///
/// [`Target::goal`](crate::registry::Target::goal) gives it.
///
/// Source: the decisions on the phases of the programme (490/QĐ-TTg and 919/QĐ-TTg).
///
/// ```
/// use ocop::registry::Goal;
/// use ocop::{Lang, Say};
///
/// let goal = Goal::AtLeast { count: 10_000 };
/// assert_eq!(goal.text(Lang::Vi).to_string(), "ít nhất 10.000");
/// assert_eq!(goal.to_string(), "at_least/10000");
/// assert_eq!("at_least/10000".parse(), Ok(goal));
/// # Ok::<(), ocop::registry::InvalidGoal>(())
/// ```
///
/// # Stored form
///
/// It is written as its kind and its numbers, and stored so: `at_least/10000`, `between/400/500`.
/// Reading refuses text that is no goal.
///
/// ```
/// use ocop::registry::Goal;
///
/// let json = r#""at_least/10000""#;
/// let goal: Goal = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&goal)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Goal {
    /// At least this number.
    AtLeast {
        /// The number that reaches the goal.
        count: u64,
    },
    /// About this number. The goal is taken as reached from this number on.
    About {
        /// The number that reaches the goal.
        count: u64,
    },
    /// This number. The goal is taken as reached from this number on.
    Count {
        /// The number that reaches the goal.
        count: u64,
    },
    /// A number in a range, both ends included.
    Between {
        /// The lower end.
        low: u64,
        /// The upper end, not below the lower one.
        high: u64,
    },
    /// At least this share.
    AtLeastPercent {
        /// The share in per cent, 1 to 100.
        percent: u8,
    },
    /// This share. The goal is taken as reached from this share on.
    Percent {
        /// The share in per cent, 1 to 100.
        percent: u8,
    },
    /// One in every province: 63 provinces until 2025-06-30, 34 since.
    EveryProvince,
    /// One every year.
    EveryYear,
}

impl Say for Goal {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtLeast { count } => words::at_least(lang, f, &Grouped(*count)),
            Self::About { count } => words::about(lang, f, &Grouped(*count)),
            Self::Count { count } => Grouped(*count).say(lang, f),
            Self::Between { low, high } => {
                Grouped(*low).say(lang, f)?;
                f.write_str("-")?;
                Grouped(*high).say(lang, f)
            }
            Self::AtLeastPercent { percent } => words::at_least_percent(lang, f, percent),
            Self::Percent { percent } => words::percent(lang, f, percent),
            Self::EveryProvince => words::every_province(lang, f),
            Self::EveryYear => words::every_year(lang, f),
        }
    }
}

/// A number with its thousands set apart, as the language does.
pub(crate) struct Grouped(pub(crate) u64);

impl Say for Grouped {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MARK: Text = Text::new(".", ",");
        let digits = alloc::format!("{}", self.0);
        for (place, digit) in digits.chars().enumerate() {
            let rest = digits.len().saturating_sub(place); // a place is below the length
            if place > 0 && rest.is_multiple_of(3) {
                f.write_str(MARK.get(lang))?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Goal {
    /// The kind and the numbers: `between/400/500`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtLeast { count } => write!(f, "at_least/{count}"),
            Self::About { count } => write!(f, "about/{count}"),
            Self::Count { count } => write!(f, "count/{count}"),
            Self::Between { low, high } => write!(f, "between/{low}/{high}"),
            Self::AtLeastPercent { percent } => write!(f, "at_least_percent/{percent}"),
            Self::Percent { percent } => write!(f, "percent/{percent}"),
            Self::EveryProvince => f.write_str("every_province"),
            Self::EveryYear => f.write_str("every_year"),
        }
    }
}

impl FromStr for Goal {
    type Err = InvalidGoal;

    /// Reads the kind and the numbers: `at_least/10000`.
    ///
    /// # Errors
    ///
    /// [`InvalidGoal`] (`invalid_goal`) for any other text, for a share outside 1 to 100 per cent,
    /// and for a range whose upper end is below its lower one.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        read(text).ok_or_else(|| InvalidGoal { given: String::from(text) })
    }
}

fn read(text: &str) -> Option<Goal> {
    let mut parts = text.split('/');
    let kind = parts.next()?;
    let mut number = || parts.next().and_then(plain);
    let goal = match kind {
        "at_least" => Goal::AtLeast { count: number()? },
        "about" => Goal::About { count: number()? },
        "count" => Goal::Count { count: number()? },
        "between" => {
            let (low, high) = (number()?, number()?);
            (low <= high).then_some(Goal::Between { low, high })?
        }
        "at_least_percent" => Goal::AtLeastPercent { percent: percent(number()?)? },
        "percent" => Goal::Percent { percent: percent(number()?)? },
        "every_province" => Goal::EveryProvince,
        "every_year" => Goal::EveryYear,
        _ => return None,
    };
    parts.next().is_none().then_some(goal)
}

/// A number without a sign and without leading zeros.
fn plain(text: &str) -> Option<u64> {
    let written = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    written.then(|| text.parse().ok())?
}

fn percent(number: u64) -> Option<u8> {
    u8::try_from(number).ok().filter(|percent| (1..=100).contains(percent))
}

/// Text that is no goal.
///
/// Its code is `invalid_goal`.
///
/// ```
/// use ocop::Problem;
/// use ocop::registry::Goal;
///
/// // The lower end of a range comes first.
/// let error = "between/500/400".parse::<Goal>().unwrap_err();
/// assert_eq!(error.code(), "invalid_goal");
/// assert_eq!("between/400/500".parse(), Ok(Goal::Between { low: 400, high: 500 }));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidGoal {
    given: String,
}

impl InvalidGoal {
    /// The text given.
    ///
    /// ```
    /// use ocop::registry::Goal;
    ///
    /// assert_eq!("many".parse::<Goal>().unwrap_err().given(), "many");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

impl Say for InvalidGoal {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::invalid_goal(lang, f, &Quoted(&self.given))
    }
}

impl Problem for InvalidGoal {
    fn code(&self) -> &'static str {
        "invalid_goal"
    }

    fn details(&self) -> Details {
        Details::given(&self.given)
    }
}

problem! { InvalidGoal }

#[cfg(feature = "serde")]
crate::base::stored::stored_as_text! { Goal }
