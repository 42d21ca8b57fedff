use core::fmt;

/// An exact share: so many of so many.
///
/// It is compared as it is; only its text is rounded, to a tenth of a percent, half away from zero.
///
/// ```
/// use ocop::portfolio::Share;
///
/// let share = Share::new(1999, 5000).expect("a part of a whole");
/// assert!(!share.reaches(40));
/// assert_eq!(share.to_string(), "40.0%");
/// assert_eq!(share.missing(40), 1);
/// assert_eq!(Share::new(0, 0), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "tỷ lệ")]
pub struct Share {
    part: u64,
    whole: u64,
}

impl Share {
    /// A part of a whole; `None` if the whole is nothing or less than the part.
    #[must_use]
    pub const fn new(part: u64, whole: u64) -> Option<Self> {
        if whole == 0 || part > whole { None } else { Some(Self { part, whole }) }
    }

    /// The part.
    #[must_use]
    pub const fn part(self) -> u64 {
        self.part
    }

    /// The whole, 1 or more.
    #[must_use]
    pub const fn whole(self) -> u64 {
        self.whole
    }

    /// Whether the share is so many percent or more.
    #[must_use]
    pub fn reaches(self, percent: u8) -> bool {
        self.missing(percent) == 0
    }

    /// How many more of the same whole it takes to reach so many percent (0 to 100).
    #[must_use]
    pub fn missing(self, percent: u8) -> u64 {
        let asked = u128::from(self.whole).saturating_mul(u128::from(percent.min(100))).div_ceil(100);
        u64::try_from(asked).unwrap_or(u64::MAX).saturating_sub(self.part)
    }

    /// Tenths of a percent, rounded half away from zero.
    #[must_use]
    pub fn per_mille(self) -> u16 {
        let doubled = u128::from(self.part).saturating_mul(2000).saturating_add(u128::from(self.whole));
        let rounded = doubled.checked_div(u128::from(self.whole).saturating_mul(2)).unwrap_or_default();
        u16::try_from(rounded).unwrap_or(1000)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = self.per_mille();
        write!(
            f,
            "{}.{}%",
            tenths.checked_div(10).unwrap_or_default(),
            tenths.checked_rem(10).unwrap_or_default()
        )
    }
}
