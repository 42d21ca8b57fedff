//! Exact scores.

use core::cmp::Ordering;
use core::fmt;
use core::num::NonZeroU16;

use rust_decimal::Decimal;

/// A score in points: the exact mean of the members' totals ([reading 1](crate::law::Reading::ExactMean)).
///
/// Kept as the sum of whole points and the number of members, so that nothing is ever rounded before it is compared. Two
/// decimals are for display alone.
///
/// ```
/// use core::num::NonZeroU16;
/// use ocop::Score;
///
/// let members = NonZeroU16::new(2).expect("two is not zero");
/// let score = Score::new(179, members);
/// assert_eq!(score.to_string(), "89.50");
/// assert!(!score.reaches(90));
/// assert_eq!(score.to_decimal().to_string(), "89.5");
/// ```
#[derive(Clone, Copy, Debug)]
#[doc(alias = "tổng điểm trung bình")]
pub struct Score {
    sum: u32,
    members: NonZeroU16,
}

impl Score {
    /// The mean of `members` totals that add up to `sum` points.
    #[must_use]
    pub const fn new(sum: u32, members: NonZeroU16) -> Self {
        Self { sum, members }
    }

    /// The sum of the members' points.
    #[must_use]
    pub const fn sum(self) -> u32 {
        self.sum
    }

    /// How many members the mean is taken over.
    #[must_use]
    pub const fn members(self) -> NonZeroU16 {
        self.members
    }

    /// Whether the exact mean is at least a number of points.
    #[must_use]
    pub fn reaches(self, points: u8) -> bool {
        u64::from(self.sum) >= self.times(points)
    }

    /// How many points the members' sum is short of a mean of `points`; 0 if the mean reaches it.
    #[must_use]
    pub fn short_of(self, points: u8) -> Self {
        let short = self.times(points).saturating_sub(u64::from(self.sum));
        Self { sum: u32::try_from(short).unwrap_or(u32::MAX), members: self.members }
    }

    fn times(self, points: u8) -> u64 {
        u64::from(points).saturating_mul(u64::from(self.members.get()))
    }

    /// The mean as a decimal, to 28 significant digits, for presenting it.
    #[must_use]
    pub fn to_decimal(self) -> Decimal {
        Decimal::from(self.sum).checked_div(Decimal::from(self.members.get())).unwrap_or_default().normalize()
    }

    /// The mean in hundredths of a point, rounded half away from zero, for display.
    #[must_use]
    pub fn hundredths(self) -> u64 {
        let members = u64::from(self.members.get());
        let twice = u64::from(self.sum).saturating_mul(200).saturating_add(members);
        twice.checked_div(members.saturating_mul(2)).unwrap_or_default()
    }
}

impl fmt::Display for Score {
    /// Two decimals, rounded half away from zero.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hundredths = self.hundredths();
        let (whole, rest) = (hundredths.checked_div(100), hundredths.checked_rem(100));
        write!(f, "{}.{:02}", whole.unwrap_or_default(), rest.unwrap_or_default())
    }
}

impl PartialEq for Score {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Score {}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Score {
    /// Compares the exact means: 175 points of 2 members equal 350 of 4.
    fn cmp(&self, other: &Self) -> Ordering {
        let left = u64::from(self.sum).saturating_mul(u64::from(other.members.get()));
        let right = u64::from(other.sum).saturating_mul(u64::from(self.members.get()));
        left.cmp(&right)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Score {
    /// `{"sum": 175, "members": 2, "mean": "87.50"}`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use alloc::string::ToString as _;
        use serde::ser::SerializeStruct as _;
        let mut fields = serializer.serialize_struct("Score", 3)?;
        fields.serialize_field("sum", &self.sum)?;
        fields.serialize_field("members", &self.members)?;
        fields.serialize_field("mean", &self.to_string())?;
        fields.end()
    }
}
