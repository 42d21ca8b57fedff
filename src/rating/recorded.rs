use alloc::string::String;
use core::fmt;

use rust_decimal::Decimal;

use crate::base::{Allowed, Details, Lang, Problem, Quoted, Say, decimal, problem};
use crate::catalogue::SetId;
use crate::law::Part;
use crate::rating::{Score, words};

/// A council's result on record: the means of the three parts, in points with up to two decimals.
///
/// Registries hold such results where the score sheets are lost. The means are taken as exact, and
/// their sum is the score. Minima cannot be computed from them, so the council attests up to which
/// star they are met. [`Assessment::on_record`](crate::Assessment::on_record) puts it under a
/// council's rules.
///
/// Source: [reading 25](crate::law::Reading::ResultOnRecord).
///
/// ```
/// use ocop::rating::RecordedResult;
/// use ocop::rust_decimal::Decimal;
/// use ocop::{Assessment, Council, Edition, Outcome, ProductSet, SetId, Star};
///
/// let set = SetId::decision_26(ProductSet::CoffeeAndCocoa);
/// let parts = |hundredths: [i64; 3]| hundredths.map(|number| Decimal::new(number, 2));
/// let error = RecordedResult::new(set, parts([3100, 2400, 3501])).unwrap_err();
/// assert_eq!(error.to_string(), "part C has 0 to 35 points, not 35.01");
///
/// let result = RecordedResult::new(set, parts([3100, 2400, 3500]))?;
/// let council = Council::new(Edition::Decision26).with_attested(Star::Four);
/// let Outcome::Rated(rating) = Assessment::on_record(council, result, [])?.rate() else {
///     panic!("no ground was declared")
/// };
/// assert_eq!(rating.score().to_string(), "90.00");
/// assert_eq!((rating.band(), rating.star()), (Star::Five, Star::Four));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is the set and the means, as text with two decimals by the letter of the part.
/// Reading takes text with up to two decimals, and refuses a name that it does not know.
///
/// ```
/// use ocop::rating::RecordedResult;
/// use ocop::{ProductSet, SetId};
///
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let result = RecordedResult::from_text(tea, ["31", "24.5", "35"])?;
/// let stored = serde_json::to_string(&result)?;
/// assert_eq!(stored, r#"{"set":"2026/11","parts":{"A":"31.00","B":"24.50","C":"35.00"}}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RecordedResult {
    set: SetId,
    parts: [Score; 3],
}

impl RecordedResult {
    /// Makes a result of the means of the parts A, B and C, in points with up to two decimals.
    ///
    /// Each mean is from 0 to the maximum of its part, both included: 40, 25 and 35 points under
    /// 148 and 26/2026, 35, 25 and 40 under 1048.
    ///
    /// Source: 26/2026, Art. 3(1); 148 and 1048, Art. 1.
    ///
    /// ```
    /// use ocop::rating::RecordedResult;
    /// use ocop::rust_decimal::Decimal;
    /// use ocop::{Part, Problem, ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let parts = [Decimal::new(3050, 2), Decimal::from(20), Decimal::new(281, 1)];
    /// assert_eq!(RecordedResult::new(tea, parts)?.part(Part::C).to_string(), "28.10");
    /// let third = Decimal::new(20_333, 3); // 20.333 points
    /// let error = RecordedResult::new(tea, [third, third, third]).unwrap_err();
    /// assert_eq!((error.code(), error.details().field.as_deref()), ("score_decimals", Some("A")));
    /// # Ok::<(), ocop::rating::RecordedResultError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RecordedResultError`] for the first part that is wrong: below 0 or above the part's
    /// maximum (`part_out_of_range`), or more than two decimals (`score_decimals`).
    pub fn new(set: impl Into<SetId>, parts: [Decimal; 3]) -> Result<Self, RecordedResultError> {
        let set = set.into();
        let check = |part: Part| check(set, part, part.of(parts));
        Ok(Self { set, parts: [check(Part::A)?, check(Part::B)?, check(Part::C)?] })
    }

    /// Makes a result of the means of the parts A, B and C as text: digits, and after a decimal
    /// point one or two more digits.
    ///
    /// ```
    /// use ocop::rating::RecordedResult;
    /// use ocop::{Problem, ProductSet, SetId};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea);
    /// let result = RecordedResult::from_text(tea, ["31.00", "24", "35.0"])?;
    /// assert_eq!(result.part(ocop::Part::C).to_string(), "35.00");
    ///
    /// let code = |text| RecordedResult::from_text(tea, ["31", "24", text]).unwrap_err().code();
    /// assert_eq!((code("3,5"), code("3.125")), ("invalid_points", "score_decimals"));
    /// # Ok::<(), ocop::rating::RecordedResultError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RecordedResultError`] for the first part that is wrong: text of another form, for example
    /// with a decimal comma or a minus sign (`invalid_points`), more than the part's maximum
    /// (`part_out_of_range`), or more than two decimals (`score_decimals`).
    pub fn from_text(set: impl Into<SetId>, parts: [&str; 3]) -> Result<Self, RecordedResultError> {
        let set = set.into();
        let read = |part: Part| Self::read_part(set, part, part.of(parts));
        Ok(Self { set, parts: [read(Part::A)?, read(Part::B)?, read(Part::C)?] })
    }

    /// The mean of one part as text, for readers that tell all that is wrong at once.
    pub(crate) fn read_part(set: SetId, part: Part, text: &str) -> Result<Score, RecordedResultError> {
        let given =
            points(text).ok_or_else(|| RecordedResultError::NoNumber { part, given: String::from(text) })?;
        check(set, part, given)
    }

    /// The result of means that were read one by one for the set.
    #[cfg(feature = "serde")]
    pub(crate) const fn of_parts(set: SetId, parts: [Score; 3]) -> Self {
        Self { set, parts }
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(self) -> SetId {
        self.set
    }

    /// The mean of a part, in points.
    ///
    /// ```
    /// use ocop::rating::RecordedResult;
    /// use ocop::{Part, ProductSet, SetId};
    ///
    /// let honey = SetId::decision_148(ProductSet::Honey);
    /// let result = RecordedResult::from_text(honey, ["40", "25.00", "0"])?;
    /// assert!(result.part(Part::A).reaches(40));
    /// assert_eq!(result.part(Part::B).hundredths(), 2500);
    /// # Ok::<(), ocop::rating::RecordedResultError>(())
    /// ```
    #[must_use]
    pub const fn part(self, part: Part) -> Score {
        part.of(self.parts)
    }
}

/// A mean of a part, if there can be one.
fn check(set: SetId, part: Part, given: Decimal) -> Result<Score, RecordedResultError> {
    let max = set.regime().last_edition().rules().part_max(part);
    if given < Decimal::ZERO || Decimal::from(max) < given {
        return Err(RecordedResultError::OutOfRange { part, given, max });
    }
    Score::recorded(given).map_err(|_| RecordedResultError::Decimals { part, given, max })
}

/// A number of points as it is written: digits, and perhaps a decimal point with more digits.
fn points(text: &str) -> Option<Decimal> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, rest) = text.split_once('.').unwrap_or((text, "0"));
    (digits(whole) && digits(rest)).then(|| decimal(text)).flatten()
}

/// Why a result on record is not valid.
///
/// Its code is `part_out_of_range`, `score_decimals` or `invalid_points`. The field of its
/// [details](Problem::details) is the letter of the part.
///
/// ```
/// use ocop::rating::RecordedResult;
/// use ocop::{Problem, ProductSet, SetId};
///
/// // Part B has 25 points under 26/2026.
/// let tea = SetId::decision_26(ProductSet::Tea);
/// let error = RecordedResult::from_text(tea, ["30", "25.5", "30"]).unwrap_err();
/// assert_eq!(error.code(), "part_out_of_range");
/// assert_eq!(error.details().field.as_deref(), Some("B"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordedResultError {
    /// Fewer points than 0, or more than the part's maximum (`part_out_of_range`).
    #[non_exhaustive]
    OutOfRange {
        /// The part.
        part: Part,
        /// The points given.
        given: Decimal,
        /// The part's maximum, in points.
        max: u8,
    },
    /// More than two decimals (`score_decimals`).
    #[non_exhaustive]
    Decimals {
        /// The part.
        part: Part,
        /// The points given.
        given: Decimal,
        /// The part's maximum, in points.
        max: u8,
    },
    /// Text that is not a number of points (`invalid_points`).
    #[non_exhaustive]
    NoNumber {
        /// The part.
        part: Part,
        /// The text given.
        given: String,
    },
}

impl Say for RecordedResultError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfRange { part, given, max } => {
                words::part_out_of_range(lang, f, &part.code(), max, given)
            }
            Self::Decimals { part, given, .. } => words::part_decimals(lang, f, &part.code(), given),
            Self::NoNumber { part, given } => words::part_number(lang, f, &part.code(), &Quoted(given)),
        }
    }
}

impl Problem for RecordedResultError {
    fn code(&self) -> &'static str {
        match self {
            Self::OutOfRange { .. } => "part_out_of_range",
            Self::Decimals { .. } => "score_decimals",
            Self::NoNumber { .. } => "invalid_points",
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::OutOfRange { part, given, max } | Self::Decimals { part, given, max } => {
                Details::of_field(part.code())
                    .with_given(given)
                    .allowing(Allowed::range("0.00", alloc::format!("{max}.00")))
            }
            Self::NoNumber { part, given } => Details::of_field(part.code()).with_given(given),
        }
    }
}

problem! { RecordedResultError }
