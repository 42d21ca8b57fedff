//! Exact scores.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::num::NonZeroU16;

use rust_decimal::Decimal;

use crate::base::{Allowed, Details, Lang, Problem, Say, problem};
use crate::rating::words;

/// A score, from 0 to 100 points inclusive: the exact mean of the members' totals, or a mean on
/// record with up to two decimals. The mean of a part or of a criterion is one too.
///
/// It is kept as a fraction of whole numbers, so that it is never rounded before it is compared.
/// Two decimals are for display only. [`Rating::score`](crate::Rating::score) gives it;
/// [`mean`](Self::mean) and [`recorded`](Self::recorded) make it.
///
/// Source: 26/2026, Art. 3(3); 148 and 1048, Art. 1(2);
/// [reading 1](crate::law::Reading::ExactMean) and
/// [reading 25](crate::law::Reading::ResultOnRecord).
///
/// ```
/// use core::num::NonZeroU16;
/// use ocop::{Lang, Say, Score};
///
/// let two = NonZeroU16::new(2).expect("two is not zero");
/// let score = Score::mean(179, two)?;
/// assert_eq!(score.to_string(), "89.50");
/// assert_eq!(score.text(Lang::Vi).to_string(), "89,50");
/// assert!(!score.reaches(90));
/// assert!(Score::mean(201, two).is_err());
/// # Ok::<(), ocop::rating::ScoreError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is the exact fraction, `sum` divided by `of`. `mean` has it with two decimals, for
/// people, and is not read back.
///
/// ```
/// use core::num::NonZeroU16;
/// use ocop::Score;
///
/// let score = Score::mean(175, NonZeroU16::new(2).ok_or("two is not zero")?)?;
/// let stored = serde_json::to_string(&score)?;
/// assert_eq!(stored, r#"{"sum":175,"of":2,"mean":"87.50"}"#);
/// assert_eq!(serde_json::from_str::<Score>(&stored)?, score);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Score {
    points: Fraction,
}

impl Score {
    /// The mean of the totals of so many members: `sum` points divided by `members`.
    ///
    /// ```
    /// use core::num::NonZeroU16;
    /// use ocop::{Problem, Score};
    ///
    /// let three = NonZeroU16::new(3).ok_or("three is not zero")?;
    /// // Totals of 90, 90 and 89 points: shown as 89.67, and short of the band of five stars.
    /// let score = Score::mean(90 + 90 + 89, three)?;
    /// assert_eq!((score.to_string().as_str(), score.reaches(90)), ("89.67", false));
    /// assert_eq!(Score::mean(301, three).unwrap_err().code(), "score_out_of_range");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ScoreError`] (`score_out_of_range`) for a mean of more than 100 points.
    pub fn mean(sum: u32, members: NonZeroU16) -> Result<Self, ScoreError> {
        let points = Fraction { of: members, sum };
        if points.cmp_points(100) == Ordering::Greater {
            return Err(ScoreError::OutOfRange { given: points.to_decimal() });
        }
        Ok(Self { points })
    }

    /// A mean on record, in points with up to two decimals.
    ///
    /// Source: [reading 25](crate::law::Reading::ResultOnRecord).
    ///
    /// ```
    /// use ocop::Score;
    /// use ocop::rust_decimal::Decimal;
    ///
    /// let score = Score::recorded(Decimal::new(9260, 2))?;
    /// assert_eq!(score.to_string(), "92.60");
    /// let error = Score::recorded(Decimal::new(92_601, 3)).unwrap_err();
    /// assert_eq!(error.to_string(), "a mean on record has two decimals, not 92.601");
    /// # Ok::<(), ocop::rating::ScoreError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ScoreError`]: more than two decimals (`score_decimals`), or below 0 or above 100 points
    /// (`score_out_of_range`).
    pub fn recorded(points: Decimal) -> Result<Self, ScoreError> {
        let given = points.normalize();
        let range = || ScoreError::OutOfRange { given };
        if given.scale() > 2 {
            return Err(ScoreError::Decimals { given });
        }
        let hundredths = given.checked_mul(Decimal::ONE_HUNDRED).ok_or_else(range)?;
        let sum = u32::try_from(hundredths).map_err(|_| range())?;
        if sum > 10_000 { Err(range()) } else { Ok(Self { points: Fraction { sum, of: HUNDRED } }) }
    }

    /// A mean of totals that cannot pass 100: those of checked sheets.
    pub(crate) const fn of_sheets(sum: u32, members: NonZeroU16) -> Self {
        Self { points: Fraction { sum, of: members } }
    }

    /// The numerator of the exact score: the sum of the members' points, or for a score on record
    /// its hundredths of a point.
    #[must_use]
    pub const fn numerator(self) -> u32 {
        self.points.sum
    }

    /// The denominator of the exact score: the number of members, or for a score on record 100.
    #[must_use]
    pub const fn denominator(self) -> NonZeroU16 {
        self.points.of
    }

    /// Whether the exact score is at least a number of points.
    ///
    /// ```
    /// use core::num::NonZeroU16;
    /// use ocop::Score;
    ///
    /// // 69.995 points are shown as 70.00, but the band of four stars begins at 70.
    /// let score = Score::mean(13_999, NonZeroU16::new(200).ok_or("200 is not zero")?)?;
    /// assert_eq!((score.to_string().as_str(), score.reaches(70)), ("70.00", false));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn reaches(self, points: u8) -> bool {
        self.points.cmp_points(points) != Ordering::Less
    }

    /// Whether the exact score is more than a number of points.
    ///
    /// ```
    /// use core::num::NonZeroU16;
    /// use ocop::Score;
    ///
    /// let score = Score::mean(70, NonZeroU16::MIN)?;
    /// assert!(score.reaches(70) && !score.exceeds(70));
    /// # Ok::<(), ocop::rating::ScoreError>(())
    /// ```
    #[must_use]
    pub fn exceeds(self, points: u8) -> bool {
        self.points.cmp_points(points) == Ordering::Greater
    }

    /// How many points the exact score is short of a number of points; 0 if it reaches them.
    ///
    /// ```
    /// use core::num::NonZeroU16;
    /// use ocop::Score;
    ///
    /// // Four stars need 70 points from each of seven members: 490. One point is missing.
    /// let score = Score::mean(489, NonZeroU16::new(7).ok_or("seven is not zero")?)?;
    /// let short = score.short_of(70);
    /// assert_eq!((short.numerator(), short.to_string().as_str()), (1, "0.14"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn short_of(self, points: u8) -> Shortfall {
        let full = u32::from(points).saturating_mul(u32::from(self.points.of.get()));
        // A number of points below 256 times at most 65,535 members stays within 32 bits.
        Shortfall { points: Fraction { sum: full.saturating_sub(self.points.sum), ..self.points } }
    }

    /// The score in points as a decimal of up to 28 significant digits, for display.
    ///
    /// ```
    /// use core::num::NonZeroU16;
    /// use ocop::Score;
    /// use ocop::rust_decimal::Decimal;
    ///
    /// let score = Score::mean(179, NonZeroU16::new(2).ok_or("two is not zero")?)?;
    /// assert_eq!(score.to_decimal(), Decimal::new(895, 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to_decimal(self) -> Decimal {
        self.points.to_decimal()
    }

    /// The score in hundredths of a point, from 0 to 10,000, rounded half away from zero, for
    /// display.
    ///
    /// ```
    /// use core::num::NonZeroU16;
    /// use ocop::Score;
    ///
    /// let score = Score::mean(269, NonZeroU16::new(3).ok_or("three is not zero")?)?;
    /// assert_eq!(score.hundredths(), 8967); // 89.666… points
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn hundredths(self) -> u64 {
        self.points.hundredths()
    }
}

/// A difference of points, exact: how many points a score is short of a number of points, or how
/// many it gains. It is 0 or more, and may be above 100.
///
/// [`Score::short_of`] makes it, [`Rating::next_band`](crate::Rating::next_band) gives the points
/// that are missing to the next band, and [`PlanStep::points`](crate::upgrade::PlanStep::points)
/// those that a step gains.
///
/// Source: [reading 1](crate::law::Reading::ExactMean): differences are exact, as the scores are.
///
/// ```
/// use core::num::NonZeroU16;
/// use ocop::Score;
///
/// let two = NonZeroU16::new(2).expect("two is not zero");
/// let short = Score::mean(175, two)?.short_of(90);
/// assert_eq!((short.to_string().as_str(), short.numerator()), ("2.50", 5));
/// # Ok::<(), ocop::rating::ScoreError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is the exact fraction with its two decimals, as a [`Score`] is. Reading passes over
/// names that a later version adds.
///
/// ```
/// use ocop::rating::Shortfall;
///
/// let json = r#"{"sum":38,"of":1,"mean":"38.00"}"#;
/// let shortfall: Shortfall = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&shortfall)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Shortfall {
    points: Fraction,
}

impl Shortfall {
    pub(crate) const fn new(sum: u32, of: NonZeroU16) -> Self {
        Self { points: Fraction { sum, of } }
    }

    /// The numerator of the exact difference: the points on all sheets together, or hundredths of a
    /// point for a score on record.
    #[must_use]
    pub const fn numerator(self) -> u32 {
        self.points.sum
    }

    /// The denominator of the exact difference: that of the score.
    #[must_use]
    pub const fn denominator(self) -> NonZeroU16 {
        self.points.of
    }

    /// Whether nothing is missing.
    ///
    /// ```
    /// use core::num::NonZeroU16;
    /// use ocop::Score;
    ///
    /// let score = Score::mean(88, NonZeroU16::MIN)?;
    /// assert!(score.short_of(70).is_zero());
    /// assert!(!score.short_of(90).is_zero());
    /// # Ok::<(), ocop::rating::ScoreError>(())
    /// ```
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.points.sum == 0
    }

    /// The difference in points as a decimal of up to 28 significant digits, for display.
    #[must_use]
    pub fn to_decimal(self) -> Decimal {
        self.points.to_decimal()
    }
}

const HUNDRED: NonZeroU16 = NonZeroU16::new(100).unwrap();

/// Points as an exact fraction.
#[derive(Clone, Copy, Debug)]
struct Fraction {
    sum: u32,
    of: NonZeroU16,
}

impl Fraction {
    /// Both sides over a common denominator; the products stay within 48 bits.
    fn cross(self, other: Self) -> (u64, u64) {
        let times = |sum: u32, of: NonZeroU16| u64::from(sum).saturating_mul(u64::from(of.get()));
        (times(self.sum, other.of), times(other.sum, self.of))
    }

    fn cmp_points(self, points: u8) -> Ordering {
        u64::from(self.sum).cmp(&u64::from(points).saturating_mul(u64::from(self.of.get())))
    }

    fn to_decimal(self) -> Decimal {
        Decimal::from(self.sum).checked_div(Decimal::from(self.of.get())).unwrap_or_default().normalize()
    }

    fn hundredths(self) -> u64 {
        let of = u64::from(self.of.get());
        let twice = u64::from(self.sum).saturating_mul(200).saturating_add(of);
        twice.checked_div(of.saturating_mul(2)).unwrap_or_default()
    }

    fn write(self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hundredths = self.hundredths();
        let (whole, rest) = (hundredths.checked_div(100), hundredths.checked_rem(100));
        let mark = match lang {
            Lang::Vi => ',',
            Lang::En => '.',
        };
        write!(f, "{}{mark}{:02}", whole.unwrap_or_default(), rest.unwrap_or_default())
    }

    /// The fraction in its lowest terms, the same for equal fractions.
    fn reduced(self) -> (u32, u32) {
        let (mut a, mut b) = (self.sum, u32::from(self.of.get()));
        while b > 0 {
            (a, b) = (b, a.checked_rem(b).unwrap_or_default());
        }
        let by = a.max(1);
        (
            self.sum.checked_div(by).unwrap_or_default(),
            u32::from(self.of.get()).checked_div(by).unwrap_or_default(),
        )
    }
}

macro_rules! fractions {
    ($($Type:ident)*) => {$(
        impl fmt::Display for $Type {
            /// Two decimals, rounded half away from zero.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.points.write(Lang::En, f)
            }
        }

        impl Say for $Type {
            /// Two decimals, with a decimal comma in Vietnamese.
            fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.points.write(lang, f)
            }
        }

        impl PartialEq for $Type {
            fn eq(&self, other: &Self) -> bool {
                self.cmp(other) == Ordering::Equal
            }
        }

        impl Eq for $Type {}

        impl PartialOrd for $Type {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $Type {
            /// Compares the exact values: 175 points of 2 members equal 350 of 4.
            fn cmp(&self, other: &Self) -> Ordering {
                let (left, right) = self.points.cross(other.points);
                left.cmp(&right)
            }
        }

        impl Hash for $Type {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.points.reduced().hash(state);
            }
        }
    )*};
}

fractions! { Score Shortfall }

/// Why a number of points is not a score.
///
/// Its code is `score_out_of_range` or `score_decimals`.
///
/// ```
/// use ocop::rust_decimal::Decimal;
/// use ocop::{Problem, Score};
///
/// let code = |points| Score::recorded(points).unwrap_err().code();
/// assert_eq!(code(Decimal::new(-1, 2)), "score_out_of_range");
/// assert_eq!(code(Decimal::new(12_345, 3)), "score_decimals");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScoreError {
    /// Below 0 or above 100 points (`score_out_of_range`).
    #[non_exhaustive]
    OutOfRange {
        /// The points given.
        given: Decimal,
    },
    /// A mean on record with more than two decimals (`score_decimals`).
    #[non_exhaustive]
    Decimals {
        /// The points given.
        given: Decimal,
    },
}

impl Say for ScoreError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfRange { given } => words::score_out_of_range(lang, f, given),
            Self::Decimals { given } => words::score_decimals(lang, f, given),
        }
    }
}

impl Problem for ScoreError {
    fn code(&self) -> &'static str {
        match self {
            Self::OutOfRange { .. } => "score_out_of_range",
            Self::Decimals { .. } => "score_decimals",
        }
    }

    fn details(&self) -> Details {
        let (Self::OutOfRange { given } | Self::Decimals { given }) = self;
        Details::given(given).allowing(Allowed::range("0.00", "100.00"))
    }
}

problem! { ScoreError }
