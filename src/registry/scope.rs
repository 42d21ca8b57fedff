use time::Date;

use super::Period;
use crate::base::date;
use crate::date::InvalidDate;
use crate::place::AnyProvince;

/// What a census counts: where products stand on a day, and what else was asked.
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
/// As JSON it is an object; what was not asked is null or left out.
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
    /// Where products stand on a day.
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
        let day = date::writable(day)?;
        Ok(Self { day, period: None, province: None, expiring_within: None })
    }

    /// What happened in a period, and where products stand on its last day.
    ///
    /// ```
    /// use ocop::registry::{CensusScope, Period};
    /// use time::macros::date;
    ///
    /// let year = Period::new(date!(2025 - 01 - 01), date!(2025 - 12 - 31))?;
    /// // Where products stand is asked of the period's last day.
    /// assert_eq!(CensusScope::over(year).day(), date!(2025 - 12 - 31));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn over(period: Period) -> Self {
        Self { day: period.last(), period: Some(period), province: None, expiring_within: None }
    }

    /// Of the products of one province alone, of the 63 or of the 34.
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

    /// Also the certificates valid on the day that end within so many days after it.
    ///
    /// ```
    /// use ocop::registry::CensusScope;
    /// use time::macros::date;
    ///
    /// // Certificates whose re-rating window is open: 120 to 180 days before their last day.
    /// let scope = CensusScope::on(date!(2026 - 11 - 27))?.with_expiring_within(180);
    /// assert_eq!(scope.expiring_within(), Some(180));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_expiring_within(self, days: u16) -> Self {
        Self { expiring_within: Some(days), ..self }
    }

    /// The day.
    #[must_use]
    pub const fn day(self) -> Date {
        self.day
    }

    /// The period, if one was asked. It ends on the day.
    #[must_use]
    pub const fn period(self) -> Option<Period> {
        self.period
    }

    /// The one province that is counted, if not all are.
    #[must_use]
    pub const fn province(self) -> Option<AnyProvince> {
        self.province
    }

    /// For how many days after the day ends of certificates are looked for, if that was asked.
    #[must_use]
    pub const fn expiring_within(self) -> Option<u16> {
        self.expiring_within
    }
}
