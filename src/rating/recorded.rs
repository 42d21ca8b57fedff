use core::fmt;

use rust_decimal::Decimal;

use crate::base::{Allowed, Details, Lang, Problem, Say, problem};
use crate::catalogue::SetId;
use crate::law::Part;
use crate::rating::{Score, ScoreError, words};

/// A council's result on record: the means of the three parts, with up to two decimals
/// ([reading 25](crate::law::Reading::ResultOnRecord)).
///
/// Registries hold such results where the score sheets are lost. They are taken as exact values; minima cannot be computed from them, so
/// the council attests up to which star they are met.
///
/// ```
/// use ocop::rating::RecordedResult;
/// use ocop::rust_decimal::Decimal;
/// use ocop::{Assessment, Council, Edition, Outcome, ProductSet, SetId, Star};
///
/// let set = SetId::decision_26(ProductSet::CoffeeAndCocoa);
/// let result = RecordedResult::new(set, [Decimal::new(3100, 2), Decimal::new(2400, 2), Decimal::new(3501, 2)]);
/// assert_eq!(result.unwrap_err().to_string(), "part C: 35.01 points on record, more than its 35");
///
/// let result = RecordedResult::new(set, [Decimal::new(3100, 2), Decimal::new(2400, 2), Decimal::new(35, 0)])?;
/// let council = Council::new(Edition::Decision26).with_attested(Star::Four);
/// let Outcome::Rated(rating) = Assessment::on_record(council, result, [])?.rate() else { panic!("no ground was declared") };
/// assert_eq!((rating.score().to_string().as_str(), rating.band(), rating.star()), ("90.00", Star::Five, Star::Four));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RecordedResult {
    set: SetId,
    parts: [Score; 3],
}

impl RecordedResult {
    /// The means of the parts A, B and C for a set.
    ///
    /// # Errors
    ///
    /// [`RecordedResultError`]: more than a part's maximum (`part_out_of_range`), below 0 (`score_out_of_range`), or more than two
    /// decimals (`score_decimals`).
    pub fn new(set: impl Into<SetId>, parts: [Decimal; 3]) -> Result<Self, RecordedResultError> {
        let set = set.into();
        let rules = set.regime().last_edition().rules();
        let check = |part: Part| {
            let given = part.of(parts);
            let max = rules.part_max(part);
            let score = Score::recorded(given).map_err(|error| RecordedResultError::Score { part, error })?;
            if given > Decimal::from(max) {
                return Err(RecordedResultError::OutOfRange { part, given, max });
            }
            Ok(score)
        };
        Ok(Self { set, parts: [check(Part::A)?, check(Part::B)?, check(Part::C)?] })
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(self) -> SetId {
        self.set
    }

    /// The mean of a part.
    #[must_use]
    pub const fn part(self, part: Part) -> Score {
        part.of(self.parts)
    }
}

/// Why there can be no such result on record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordedResultError {
    /// More points than the part has.
    #[non_exhaustive]
    OutOfRange {
        /// The part.
        part: Part,
        /// The points given.
        given: Decimal,
        /// The part's maximum.
        max: u8,
    },
    /// No mean on record.
    #[non_exhaustive]
    Score {
        /// The part.
        part: Part,
        /// What is wrong.
        error: ScoreError,
    },
}

impl Say for RecordedResultError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfRange { part, given, max } => words::part_out_of_range(lang, f, &part.code(), given, max),
            Self::Score { part, error } => words::part_score(lang, f, &part.code(), error),
        }
    }
}

impl Problem for RecordedResultError {
    fn code(&self) -> &'static str {
        match self {
            Self::OutOfRange { .. } => "part_out_of_range",
            Self::Score { error, .. } => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::OutOfRange { part, given, max } => Details::of_field(part.code())
                .with_given(given)
                .allowing(Allowed::range("0.00", alloc::format!("{max}.00"))),
            Self::Score { part, error } => {
                Details { field: Some(part.code().into()), ..error.details() }
            }
        }
    }
}

problem! { RecordedResultError }
