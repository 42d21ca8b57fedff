use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use time::Date;

use crate::base::date::InvalidDate;
use crate::base::{Allowed, Details, Lang, Problem, Quoted, Say, problem};
use crate::dossier::words;
use crate::law::{BeforeFirstRegime, Edition, Gap};
use crate::place::{CodeEra, CodePlace, CommuneCode, DistrictCode, UnknownProvinceCode};
use crate::{FormerProvince, Province};

/// The letters between the office's own number and the place: *phiếu đăng ký*.
const MARK: &str = "/PĐK-";

/// The number of a registration slip (*phiếu đăng ký*): `…/PĐK-(province)-(commune)-(year)` on Form
/// 01 of 26/2026, and with the district in place of the commune on the forms of 1048.
///
/// The office chooses what stands before the slash. The unit below the province tells the form, and
/// with it the era of the province's code ([reading 21](crate::law::Reading::ProductCodes)): a
/// district has three digits, a commune five. The number is read from text or made by
/// [`new`](Self::new), and is written and stored as it is printed. Reading gives the errors of
/// [`new`](Self::new), and `unknown_province_code` or `retired_province_code` for the digits of the
/// province.
///
/// Source: 26/2026, Annex III (Form 01); 1048, Annex II. The form of 148 is not known
/// ([`Gap::FormsUnder148`]).
///
/// ```
/// use ocop::dossier::SlipNumber;
/// use ocop::place::CodeEra;
/// use ocop::Province;
///
/// let slip: SlipNumber = "12-05/PĐK-86-28780-2026".parse()?;
/// assert_eq!(slip.own_number(), "12-05");
/// assert_eq!(slip.place().province(), Province::VinhLong.into());
/// assert_eq!((slip.era(), slip.year()), (CodeEra::WithCommune, 2026));
/// assert_eq!(slip.to_string(), "12-05/PĐK-86-28780-2026");
/// # Ok::<(), ocop::dossier::SlipNumberError>(())
/// ```
///
/// # Stored form
///
/// In every format it is text. Reading refuses text that is no such value.
///
/// ```
/// use ocop::dossier::SlipNumber;
///
/// let json = r#""12-05/PĐK-86-28780-2026""#;
/// let number: SlipNumber = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&number)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SlipNumber {
    own: String,
    place: CodePlace,
    year: u16,
}

impl SlipNumber {
    /// How many characters the office's own number may have at most: 40. The library sets this
    /// limit, no decision does.
    pub const OWN_LENGTH: usize = 40;

    /// A number from its parts: the office's own number, the place, and the year of the slip.
    ///
    /// ```
    /// use ocop::dossier::SlipNumber;
    /// use ocop::place::{CodePlace, DistrictCode};
    /// use ocop::FormerProvince;
    ///
    /// let district = DistrictCode::new("829")?;
    /// let place = CodePlace::WithDistrict { province: FormerProvince::BenTre, district };
    /// assert_eq!(SlipNumber::new("07", place, 2021)?.to_string(), "07/PĐK-83-829-2021");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SlipNumberError`]:
    ///
    /// * `invalid_slip_number` for an own number that is not 1 to 40 letters and digits, with
    ///   hyphens and points between them;
    /// * `slip_of_no_form` for a place with both a district and a commune, which no slip prints;
    /// * `unknown_slip_form` for a year in which 148 governed dossiers (2023 to 2026), unless
    ///   another edition of that year prints slips of the form: the form of 148 is not known;
    /// * `year_out_of_era` for any other year in which no edition prints slips of the form. Slips
    ///   with a district are of 2019 to 2023, slips with a commune of 2026 and later.
    pub fn new(own: &str, place: CodePlace, year: u16) -> Result<Self, SlipNumberError> {
        if !is_own_number(own) {
            return Err(SlipNumberError::Form { given: own.to_owned() });
        }
        check_year(place.era(), year)?;
        Ok(Self { own: own.to_owned(), place, year })
    }

    /// The office's own number, before the slash.
    ///
    /// ```
    /// use ocop::dossier::SlipNumber;
    ///
    /// let slip: SlipNumber = "07.A/PĐK-86-28780-2026".parse()?;
    /// assert_eq!(slip.own_number(), "07.A");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn own_number(&self) -> &str {
        &self.own
    }

    /// The place: province and commune, or province and district under 1048.
    #[must_use]
    pub const fn place(&self) -> CodePlace {
        self.place
    }

    /// The form, as the unit below the province tells it.
    #[must_use]
    pub const fn era(&self) -> CodeEra {
        self.place.era()
    }

    /// The year of the slip.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.year
    }
}

/// 1 to 40 letters and digits, with hyphens and points between them.
fn is_own_number(own: &str) -> bool {
    let inner = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '.';
    own.chars().count() <= SlipNumber::OWN_LENGTH
        && own.chars().all(inner)
        && own.chars().next().is_some_and(char::is_alphanumeric)
        && own.chars().next_back().is_some_and(char::is_alphanumeric)
}

/// Whether an edition in force on some day of the year prints slips of the form.
fn check_year(era: CodeEra, year: u16) -> Result<(), SlipNumberError> {
    let known = |edition: &Edition| edition.rules().dossier.slip.said() == Some(era);
    if !Edition::ALL.iter().any(known) {
        return Err(SlipNumberError::NoSuchForm { era });
    }
    if of_year(year).any(|edition| known(&edition)) {
        return Ok(());
    }
    match of_year(year).find_map(|edition| edition.rules().dossier.slip.gap()) {
        Some(gap) => Err(SlipNumberError::UnknownForm { era, year, gap }),
        None => Err(SlipNumberError::Year { era, year }),
    }
}

/// The editions that governed dossiers on some day of a year.
fn of_year(year: u16) -> impl Iterator<Item = Edition> {
    let year = i32::from(year);
    let governed = move |(_, first, last): &(Edition, i32, Option<i32>)| {
        *first <= year && last.is_none_or(|last| year <= last)
    };
    years().filter(governed).map(|(edition, ..)| edition)
}

/// The editions with the first and the last year in which they governed dossiers; none for the last
/// of the edition in force.
fn years() -> impl Iterator<Item = (Edition, i32, Option<i32>)> + Clone {
    let next = Edition::ALL.iter().skip(1).map(|edition| edition.first_day().previous_day());
    let last = next.map(|day| day.map(Date::year)).chain([None]);
    Edition::ALL.iter().zip(last).map(|(edition, last)| (*edition, edition.first_day().year(), last))
}

/// The first and the last year in which slips of a form were printed.
fn years_of(era: CodeEra) -> Allowed {
    let printed = years().filter(|(edition, ..)| edition.rules().dossier.slip.said() == Some(era));
    let first = printed.clone().map(|(_, first, _)| first.to_string()).next();
    let last = printed.last().and_then(|(_, _, last)| Some(last?.to_string()));
    Allowed::Range(first, last)
}

impl fmt::Display for SlipNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{MARK}{}", self.own, self.place.province().code())?;
        if let Some(district) = self.place.district() {
            write!(f, "-{district}")?;
        }
        if let Some(commune) = self.place.commune() {
            write!(f, "-{commune}")?;
        }
        write!(f, "-{}", self.year)
    }
}

impl Say for SlipNumber {
    /// As it is printed, alike in both languages.
    fn say(&self, _: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for SlipNumber {
    type Err = SlipNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || SlipNumberError::Form { given: text.to_owned() };
        let (own, rest) = text.split_once(MARK).ok_or_else(wrong)?;
        let mut parts = rest.split('-');
        let (Some(province), Some(unit), Some(year), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(wrong());
        };
        let digits =
            |text: &str, length| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(province, 2) || !digits(year, 4) {
            return Err(wrong());
        }
        let year = year.parse().map_err(|_| wrong())?;
        let unknown = |error| SlipNumberError::Province { given: text.to_owned(), error };
        let place = if let Ok(district) = DistrictCode::new(unit) {
            let province = FormerProvince::from_code(province).map_err(unknown)?;
            CodePlace::WithDistrict { province, district }
        } else {
            let commune = CommuneCode::new(unit).map_err(|_| wrong())?;
            let province = Province::from_code(province).map_err(unknown)?;
            CodePlace::WithCommune { province, commune }
        };
        Self::new(own, place, year).map_err(|error| match error {
            SlipNumberError::Form { .. } => wrong(),
            other => other,
        })
    }
}

/// A registration slip as an office fills it in on receipt: its number, and the day on which the
/// dossier was received. That day may be later than the day of filing.
///
/// Form 01 has one slip for the commune and one for the OCOP body of the province.
///
/// Source: 26/2026, Annex III (Form 01).
///
/// ```
/// use ocop::dossier::RegistrationSlip;
/// use time::macros::date;
///
/// let number = "12-05/PĐK-86-28780-2026".parse()?;
/// let slip = RegistrationSlip::new(number, date!(2026 - 09 - 14))?;
/// assert_eq!(slip.received_on(), date!(2026 - 09 - 14));
/// # Ok::<(), ocop::dossier::SlipNumberError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the number and the day. Reading checks them as making one does, and
/// refuses a name that it does not know.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::dossier::RegistrationSlip;
///
/// let json = r#"{"number": "12-05/PĐK-86-28780-2026", "received_on": "2026-09-14"}"#;
/// let slip: RegistrationSlip = serde_json::from_str(json)?;
/// assert_eq!(slip.number().own_number(), "12-05");
/// assert!(serde_json::from_str::<RegistrationSlip>(&json.replace("2026-09", "2018-09")).is_err());
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RegistrationSlip {
    number: SlipNumber,
    received_on: Date,
}

impl RegistrationSlip {
    /// A slip with its number and the day on which the dossier was received.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::dossier::{RegistrationSlip, SlipNumber};
    /// use time::macros::date;
    ///
    /// let number: SlipNumber = "12/PĐK-86-28780-2026".parse()?;
    /// let slip = RegistrationSlip::new(number.clone(), date!(2026 - 09 - 14))?;
    /// assert_eq!(slip.number(), &number);
    /// let early = RegistrationSlip::new(number, date!(2019 - 08 - 20)).unwrap_err();
    /// assert_eq!(early.code(), "before_first_regulation");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SlipNumberError`]: `invalid_date` for a day outside the years 1 to 9999,
    /// `before_first_regulation` for any other day before 2019-08-21.
    pub fn new(number: SlipNumber, received_on: Date) -> Result<Self, SlipNumberError> {
        Edition::of_dossier_in::<SlipNumberError>("received_on", received_on)?;
        Ok(Self { number, received_on })
    }

    /// Its number.
    #[must_use]
    pub const fn number(&self) -> &SlipNumber {
        &self.number
    }

    /// The day on which the dossier was received.
    #[must_use]
    pub const fn received_on(&self) -> Date {
        self.received_on
    }
}

/// Why a text is not the number of a registration slip, or why a slip cannot be.
///
/// ```
/// use ocop::Problem;
/// use ocop::dossier::SlipNumber;
/// use ocop::law::Gap;
///
/// let error = "12/PĐK-86-287-80-2026".parse::<SlipNumber>().unwrap_err();
/// assert_eq!(error.code(), "invalid_slip_number");
/// // The form of 2024, under 148, is not known.
/// let error = "12/PĐK-83-829-2024".parse::<SlipNumber>().unwrap_err();
/// assert_eq!(error.gap(), Some(Gap::FormsUnder148));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SlipNumberError {
    /// The text does not have the form of such a number (`invalid_slip_number`).
    Form {
        /// The text given.
        given: String,
    },
    /// No province of the era has the two digits as its code (`unknown_province_code`), or a
    /// province had them until 2025-06-30 alone (`retired_province_code`).
    Province {
        /// The text given.
        given: String,
        /// What is wrong with the code.
        error: UnknownProvinceCode,
    },
    /// No edition prints slips of the form (`slip_of_no_form`).
    NoSuchForm {
        /// The form.
        era: CodeEra,
    },
    /// No edition printed slips of the form in the year (`year_out_of_era`).
    Year {
        /// The form.
        era: CodeEra,
        /// The year given.
        year: u16,
    },
    /// The form of the slips of the year is not known (`unknown_slip_form`).
    UnknownForm {
        /// The form given.
        era: CodeEra,
        /// The year given.
        year: u16,
        /// The gap.
        gap: Gap,
    },
    /// The day of receipt is before the first regime (`before_first_regulation`).
    TooEarly(BeforeFirstRegime),
    /// The day of receipt is outside the years 1 to 9999 (`invalid_date`).
    OutOfCalendar(InvalidDate),
}

impl SlipNumberError {
    /// What is not known of the law, for `unknown_slip_form`; `None` for other errors.
    ///
    /// ```
    /// use ocop::dossier::SlipNumber;
    /// use ocop::law::Gap;
    ///
    /// let error = "12/PĐK-83-829-2024".parse::<SlipNumber>().unwrap_err();
    /// assert_eq!(error.gap(), Some(Gap::FormsUnder148));
    /// let error = "12/PĐK-86-287-80-2026".parse::<SlipNumber>().unwrap_err();
    /// assert_eq!(error.gap(), None);
    /// ```
    #[must_use]
    pub const fn gap(&self) -> Option<Gap> {
        match self {
            Self::UnknownForm { gap, .. } => Some(*gap),
            _ => None,
        }
    }
}

impl From<BeforeFirstRegime> for SlipNumberError {
    fn from(error: BeforeFirstRegime) -> Self {
        Self::TooEarly(error)
    }
}

impl From<InvalidDate> for SlipNumberError {
    fn from(error: InvalidDate) -> Self {
        Self::OutOfCalendar(error)
    }
}

impl Say for SlipNumberError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form { given } => words::invalid_slip_number(lang, f, &Quoted(given)),
            Self::Province { given, error } => words::slip_province(lang, f, &Quoted(given), error),
            Self::NoSuchForm { .. } => words::slip_of_no_form(lang, f),
            Self::Year { era: CodeEra::WithDistrict, year } => words::slip_year_with_district(lang, f, year),
            Self::Year { year, .. } => words::slip_year_with_commune(lang, f, year),
            Self::UnknownForm { year, gap, .. } => words::unknown_slip_form(lang, f, year, gap),
            Self::TooEarly(error) => error.say(lang, f),
            Self::OutOfCalendar(error) => error.say(lang, f),
        }
    }
}

impl Problem for SlipNumberError {
    fn code(&self) -> &'static str {
        match self {
            Self::Form { .. } => "invalid_slip_number",
            Self::Province { error, .. } => error.code(),
            Self::NoSuchForm { .. } => "slip_of_no_form",
            Self::Year { .. } => "year_out_of_era",
            Self::UnknownForm { .. } => "unknown_slip_form",
            Self::TooEarly(error) => error.code(),
            Self::OutOfCalendar(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::Form { given } => Details::of_field("number").with_given(given),
            Self::Province { error, .. } => error.details(),
            Self::NoSuchForm { era } => {
                let forms = Edition::ALL.iter().filter_map(|edition| edition.rules().dossier.slip.said());
                let mut forms: Vec<_> = forms.collect();
                forms.dedup();
                Details::of_field("place").with_given(era).allowing(Allowed::one_of(forms))
            }
            Self::Year { era, year } | Self::UnknownForm { era, year, .. } => {
                Details::of_field("year").with_given(year).allowing(years_of(*era))
            }
            Self::TooEarly(error) => error.details(),
            Self::OutOfCalendar(error) => error.details(),
        }
    }
}

problem! { SlipNumberError }
