use core::fmt;

use crate::base::{Allowed, Details, Lang, Problem, Say, problem};
use crate::catalogue::SetId;
use crate::law::Edition;
use crate::rating::agreement::words;

/// Why sheets cannot be compared.
///
/// Its code is `no_sheets_to_compare`, `councils_of_different_decisions`,
/// `councils_of_different_sets` or `reference_of_different_set`.
///
/// ```
/// use ocop::{Assessment, Council, Edition, Problem, ProductSet, ScoreSheet, SetId};
/// use ocop::rating::AgreementBetween;
///
/// let of = |set| {
///     let sheets = [ScoreSheet::empty(SetId::decision_26(set))];
///     Assessment::new(Council::new(Edition::Decision26), sheets, [])
/// };
/// let (tea, coffee) = (of(ProductSet::Tea)?, of(ProductSet::CoffeeAndCocoa)?);
/// let error = AgreementBetween::of(&tea, &coffee).unwrap_err();
/// assert_eq!(error.code(), "councils_of_different_sets");
/// assert_eq!(error.details().given.as_deref(), Some("2026/13"));
/// # Ok::<(), ocop::rating::AssessmentError>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgreementError {
    /// A result on record has no sheets (`no_sheets_to_compare`).
    OnRecord {
        /// The criteria set of the result.
        set: SetId,
    },
    /// The councils assess under different editions of the rules
    /// (`councils_of_different_decisions`).
    Decisions {
        /// The first council's edition.
        first: Edition,
        /// The second council's edition.
        second: Edition,
    },
    /// The councils assess by different criteria sets, so the product is not the same
    /// (`councils_of_different_sets`).
    Sets {
        /// The first council's set.
        first: SetId,
        /// The second council's set.
        second: SetId,
    },
    /// The reference sheet is of another criteria set than the council's sheets
    /// (`reference_of_different_set`).
    Reference {
        /// The council's set.
        council: SetId,
        /// The reference sheet's set.
        reference: SetId,
    },
}

impl Say for AgreementError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OnRecord { set } => words::on_record(lang, f, set),
            Self::Decisions { first, second } => words::different_decisions(lang, f, first, second),
            Self::Sets { first, second } => words::different_sets(lang, f, first, second),
            Self::Reference { council, reference } => words::different_reference(lang, f, council, reference),
        }
    }
}

impl Problem for AgreementError {
    fn code(&self) -> &'static str {
        match self {
            Self::OnRecord { .. } => "no_sheets_to_compare",
            Self::Decisions { .. } => "councils_of_different_decisions",
            Self::Sets { .. } => "councils_of_different_sets",
            Self::Reference { .. } => "reference_of_different_set",
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::OnRecord { set } => Details::of_field("sheets").in_set(set),
            Self::Decisions { first, second } => {
                Details::of_field("edition").with_given(second).allowing(Allowed::one_of([first]))
            }
            Self::Sets { first, second } => {
                Details::of_field("set").in_set(first).with_given(second).allowing(Allowed::one_of([first]))
            }
            Self::Reference { council, reference } => Details::of_field("set")
                .in_set(council)
                .with_given(reference)
                .allowing(Allowed::one_of([council])),
        }
    }
}

problem! { AgreementError }
