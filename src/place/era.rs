use time::Date;
use time::macros::date;

use crate::base::coded;

coded! {
    /// An era of provinces: that of the 63 until 2025-06-30, or that of the 34 since 2025-07-01,
    /// both days included.
    ///
    /// Source: the code lists of Decision 124/2004/QĐ-TTg and, since 2025-07-01, Decision
    /// 19/2025/QĐ-TTg.
    ///
    /// ```
    /// use ocop::place::Era;
    ///
    /// assert_eq!("former".parse::<Era>()?, Era::Former);
    /// assert!(Era::Former < Era::Current);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    pub enum Era in "ocop::place": "thời kỳ của tỉnh" / "era of provinces", "unknown_era" {
        /// The 63 provinces and centrally-run cities, with districts below them, until 2025-06-30.
        Former = "former", "63 tỉnh, thành phố đến 30/6/2025" / "the 63 provinces until 2025-06-30";
        /// The 34 provinces and centrally-run cities, with communes alone below them, since
        /// 2025-07-01.
        Current = "current", "34 tỉnh, thành phố từ 01/7/2025" / "the 34 provinces since 2025-07-01";
    }
}

impl Era {
    /// The first day of the 34 provinces: 2025-07-01.
    pub const FIRST_DAY_OF_THE_34: Date = date!(2025 - 07 - 01);

    /// The era that a day belongs to: the 63 up to and including 2025-06-30, then the 34.
    ///
    /// ```
    /// use ocop::place::Era;
    /// use time::macros::date;
    ///
    /// assert_eq!(Era::on(date!(2025 - 06 - 30)), Era::Former);
    /// assert_eq!(Era::on(date!(2025 - 07 - 01)), Era::Current);
    /// ```
    #[must_use]
    pub fn on(day: Date) -> Self {
        if day < Self::FIRST_DAY_OF_THE_34 { Self::Former } else { Self::Current }
    }
}

coded! {
    /// What kind of unit a province is.
    ///
    /// ```
    /// use ocop::Province;
    /// use ocop::place::ProvinceKind;
    ///
    /// assert_eq!(Province::Hue.kind(), ProvinceKind::City);
    /// assert_eq!(Province::LaoCai.kind(), ProvinceKind::Province);
    /// ```
    pub enum ProvinceKind in "ocop::place": "loại đơn vị hành chính cấp tỉnh" / "kind of province", "unknown_province_kind" {
        /// A province.
        Province = "province", "tỉnh" / "province";
        /// A city run by the centre, of the same rank as a province.
        City = "city", "thành phố trực thuộc trung ương" / "centrally-run city";
    }
}
