use time::Date;

use super::Period;
use crate::base::date;
use crate::date::InvalidDate;
use crate::place::AnyProvince;

/// What a census counts: where products stand on a day and, if asked, what happened in a period,
/// the products of one province alone, and the certificates that end soon.
///
/// [`on`](Self::on) and [`over`](Self::over) make it, and [`Census::of`](super::Census::of) takes
/// it.
///
/// ```
/// use ocop::Province;
/// use ocop::registry::{CensusScope, Period};
/// use time::macros::date;
///
/// let half = Period::new(date!(2025 - 07 - 01), date!(2025 - 12 - 31))?;
/// let scope = CensusScope::over(half).with_province(Province::LamDong).with_expiring_within(90);
/// assert_eq!(scope.day(), date!(2025 - 12 - 31));
/// assert_eq!(scope.province(), Some(Province::LamDong.into()));
/// # Ok::<(), ocop::registry::PeriodError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what was not asked is null or left out. Reading
/// refuses a period that does not end on the day, and a name that it does not know.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::registry::CensusScope;
/// use time::macros::date;
///
/// let json = r#"{"day": "2025-12-31", "expiring_within": 90}"#;
/// let scope: CensusScope = serde_json::from_str(json)?;
/// assert_eq!(scope, CensusScope::on(date!(2025 - 12 - 31))?.with_expiring_within(90));
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CensusScope {
    day: Date,
    period: Option<Period>,
    province: Option<AnyProvince>,
    expiring_within: Option<u16>,
}

impl CensusScope {
    /// Asks where products stand on a day.
    ///
    /// ```
    /// use ocop::registry::CensusScope;
    /// use time::macros::date;
    ///
    /// let scope = CensusScope::on(date!(2025 - 12 - 31))?;
    /// assert_eq!((scope.period(), scope.province(), scope.expiring_within()), (None, None, None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidDate`] (`invalid_date`) for a day outside the years 1 to 9999.
    pub fn on(day: Date) -> Result<Self, InvalidDate> {
        let day = date::writable_in("day", day)?;
        Ok(Self { day, period: None, province: None, expiring_within: None })
    }

    /// Asks what happened in a period, and where products stand on its last day.
    ///
    /// ```
    /// use ocop::registry::{CensusScope, Period};
    /// use time::macros::date;
    ///
    /// let year = Period::new(date!(2025 - 01 - 01), date!(2025 - 12 - 31))?;
    /// // The day of the standings is the last day of the period.
    /// assert_eq!(CensusScope::over(year).day(), date!(2025 - 12 - 31));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn over(period: Period) -> Self {
        Self { day: period.last(), period: Some(period), province: None, expiring_within: None }
    }

    /// The same for the products of one province alone, one of the 63 or of the 34.
    ///
    /// A product recorded under one of the 34 that was made from several is not counted for one of
    /// the 63, because it is not known to be there
    /// ([`Figures::unplaced`](super::Figures::unplaced)).
    ///
    /// ```
    /// use ocop::FormerProvince;
    /// use ocop::registry::CensusScope;
    /// use time::macros::date;
    ///
    /// let scope = CensusScope::on(date!(2025 - 06 - 30))?.with_province(FormerProvince::BenTre);
    /// assert_eq!(scope.province(), Some(FormerProvince::BenTre.into()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_province(self, province: impl Into<AnyProvince>) -> Self {
        Self { province: Some(province.into()), ..self }
    }

    /// Asks also how many recognitions are valid on the day and have their last day at most this
    /// many calendar days after it, 0 to 65,535. With 0 it is those whose last day is the day
    /// itself. Extended certificates are not counted
    /// ([`Figures::expiring`](super::Figures::expiring)).
    ///
    /// ```
    /// use ocop::registry::CensusScope;
    /// use time::macros::date;
    ///
    /// // Certificates whose last day is at most 180 days away. Their window for a re-rating has
    /// // opened under 26/2026 (180 days before), and it may have closed again (120 days before).
    /// let scope = CensusScope::on(date!(2026 - 11 - 27))?.with_expiring_within(180);
    /// assert_eq!(scope.expiring_within(), Some(180));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_expiring_within(self, days: u16) -> Self {
        Self { expiring_within: Some(days), ..self }
    }

    /// The day for which it is counted where products stand.
    #[must_use]
    pub const fn day(self) -> Date {
        self.day
    }

    /// The period, if one was asked. Its last day is the [day](Self::day).
    #[must_use]
    pub const fn period(self) -> Option<Period> {
        self.period
    }

    /// The one province that is counted, if not all are.
    #[must_use]
    pub const fn province(self) -> Option<AnyProvince> {
        self.province
    }

    /// Within how many days after the day a recognition must end to be counted as ending soon, if
    /// that was asked.
    #[must_use]
    pub const fn expiring_within(self) -> Option<u16> {
        self.expiring_within
    }
}
