use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use ::time::{Date, Month};

use crate::base::date::{InvalidDate, writable};
use crate::base::{Details, Lang, Problem, Quoted, Say, problem, words};

/// A month of a year, for counting by months. It is written `YYYY-MM`, and stored so.
///
/// ```
/// use ocop::date::YearMonth;
/// use ocop::{Lang, Say};
/// use time::macros::date;
///
/// let month = YearMonth::of(date!(2026 - 11 - 26))?;
/// assert_eq!(month.to_string(), "2026-11");
/// assert_eq!(month.text(Lang::Vi).to_string(), "tháng 11/2026");
/// assert_eq!("2026-11".parse(), Ok(month));
/// assert_eq!(month.next().and_then(YearMonth::next), Some("2027-01".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// In every format it is the text `YYYY-MM`. Reading refuses text that is no month.
///
/// ```
/// use ocop::date::YearMonth;
///
/// let json = r#""2026-11""#;
/// let month: YearMonth = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&month)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct YearMonth {
    year: u16,
    month: u8,
}

impl YearMonth {
    /// The month that a day is in.
    ///
    /// ```
    /// use ocop::date::YearMonth;
    /// use time::macros::date;
    ///
    /// // 26/2026 came into force in May 2026.
    /// assert_eq!(YearMonth::of(date!(2026 - 05 - 22))?.to_string(), "2026-05");
    /// # Ok::<(), ocop::date::InvalidDate>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidDate`] (`invalid_date`) for a day outside the years 1 to 9999.
    pub fn of(day: Date) -> Result<Self, InvalidDate> {
        let day = writable(day)?;
        // The year was checked to be one of 1 to 9999.
        Ok(Self { year: u16::try_from(day.year()).unwrap_or_default(), month: u8::from(day.month()) })
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month in the year, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The month after it; `None` after December 9999.
    ///
    /// ```
    /// use ocop::date::YearMonth;
    ///
    /// let last: YearMonth = "9999-12".parse()?;
    /// assert_eq!(last.next(), None);
    /// let december: YearMonth = "2026-12".parse()?;
    /// assert_eq!(december.next().map(|month| (month.year(), month.month())), Some((2027, 1)));
    /// # Ok::<(), ocop::date::InvalidYearMonth>(())
    /// ```
    #[must_use]
    pub fn next(self) -> Option<Self> {
        match (self.year, self.month) {
            (9999, 12) => None,
            (year, 12) => Some(Self { year: year.checked_add(1)?, month: 1 }),
            (year, month) => Some(Self { year, month: month.checked_add(1)? }),
        }
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl Say for YearMonth {
    /// As officials write it in Vietnamese (tháng 11/2026, tháng 02/2027), `YYYY-MM` in English.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match lang {
            Lang::Vi => {
                // The months 1 and 2 are written with a leading zero, as in a day.
                let zero = if self.month <= 2 { "0" } else { "" };
                write!(f, "tháng {zero}{}/{}", self.month, self.year)
            }
            Lang::En => fmt::Display::fmt(self, f),
        }
    }
}

impl FromStr for YearMonth {
    type Err = InvalidYearMonth;

    /// Reads `YYYY-MM`, from `0001-01` to `9999-12`.
    ///
    /// # Errors
    ///
    /// [`InvalidYearMonth`] (`invalid_month`) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (year, month) = text.split_once('-')?;
            let digits = |text: &str, length| {
                let plain = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
                plain.then(|| text.parse::<u16>().ok())?
            };
            let year = digits(year, 4).filter(|year| *year > 0)?;
            let month = Month::try_from(u8::try_from(digits(month, 2)?).ok()?).ok()?;
            Some(Self { year, month: u8::from(month) })
        };
        read().ok_or_else(|| InvalidYearMonth { given: String::from(text) })
    }
}

words! {
    invalid_year_month(given) = "{given} không phải là tháng; tháng được viết NNNN-TT, từ 0001-01 đến 9999-12" / "{given} is no month; one is written YYYY-MM, from 0001-01 to 9999-12";
}

/// Text that is no month of a year.
///
/// Its code is `invalid_month`.
///
/// ```
/// use ocop::Problem;
/// use ocop::date::YearMonth;
///
/// let error = "2026-13".parse::<YearMonth>().unwrap_err();
/// assert_eq!((error.code(), error.given()), ("invalid_month", "2026-13"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidYearMonth {
    given: String,
}

impl InvalidYearMonth {
    /// The text given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

impl Say for InvalidYearMonth {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        invalid_year_month(lang, f, &Quoted(&self.given))
    }
}

impl Problem for InvalidYearMonth {
    fn code(&self) -> &'static str {
        "invalid_month"
    }

    fn details(&self) -> Details {
        Details::given(&self.given)
    }
}

problem! { InvalidYearMonth }

#[cfg(feature = "serde")]
crate::base::stored::stored_as_text! { YearMonth }
