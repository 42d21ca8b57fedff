use alloc::string::String;
use core::fmt;

use time::Date;

use crate::base::{Allowed, Details, Lang, Problem, Quoted, Say, problem};
use crate::date::{self, InvalidDate};
use crate::producer::{Attestation, EnterpriseForm, EnterpriseSize, ProducerKind, TaxCode, words};

/// Why a producer cannot be as given.
///
/// Each case below names its code. The details name the field that is wrong.
///
/// ```
/// use ocop::producer::{EnterpriseSize, ProducerKind};
/// use ocop::{Lang, Problem, Producer, Say};
///
/// let farm = Producer::new("Trang trại Bản Mây", ProducerKind::Farm)?;
/// let error = farm.with_size(EnterpriseSize::Small).unwrap_err();
/// assert_eq!(error.code(), "size_of_no_enterprise");
/// println!("{}", error.text(Lang::Vi));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProducerError {
    /// The name is empty or holds a control character (`invalid_name`).
    Name {
        /// The name given.
        given: String,
    },
    /// A size was given to a producer that is no enterprise (`size_of_no_enterprise`).
    Size {
        /// The size.
        size: EnterpriseSize,
        /// The kind of producer.
        kind: ProducerKind,
    },
    /// A legal form was given to a producer that is no enterprise (`form_of_no_enterprise`).
    Form {
        /// The form.
        form: EnterpriseForm,
        /// The kind of producer.
        kind: ProducerKind,
    },
    /// A fact was attested that cannot be true of the kind of producer (`foreign_attestation`).
    Attestation {
        /// The fact.
        fact: Attestation,
        /// The kind of producer.
        kind: ProducerKind,
    },
    /// A 12-digit personal number was given as the tax code of a producer that is no household
    /// (`personal_number_of_no_household`).
    PersonalNumber {
        /// The tax code.
        code: TaxCode,
        /// The kind of producer.
        kind: ProducerKind,
    },
    /// A 12-digit personal number was given for a day before 2025-07-01, when it could not be a tax
    /// code yet (`personal_number_too_early`).
    PersonalNumberTooEarly {
        /// The tax code.
        code: TaxCode,
        /// The day given.
        on: Date,
        /// The first day on which such a number is a tax code.
        first: Date,
    },
    /// The day of the tax code is outside the years 1 to 9999 (`invalid_date`).
    Day(InvalidDate),
}

impl Say for ProducerError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name { given } => words::invalid_name(lang, f, &Quoted(given)),
            Self::Size { size, kind } => words::size_of_no_enterprise(lang, f, size, kind),
            Self::Form { form, kind } => words::form_of_no_enterprise(lang, f, form, kind),
            Self::Attestation { fact, kind } => words::foreign_attestation(lang, f, fact, kind),
            Self::PersonalNumber { code, kind } => {
                words::personal_number_of_no_household(lang, f, code, kind)
            }
            Self::PersonalNumberTooEarly { code, on, first } => {
                words::personal_number_too_early(lang, f, code, on, first)
            }
            Self::Day(error) => error.say(lang, f),
        }
    }
}

impl Problem for ProducerError {
    fn code(&self) -> &'static str {
        match self {
            Self::Name { .. } => "invalid_name",
            Self::Size { .. } => "size_of_no_enterprise",
            Self::Form { .. } => "form_of_no_enterprise",
            Self::Attestation { .. } => "foreign_attestation",
            Self::PersonalNumber { .. } => "personal_number_of_no_household",
            Self::PersonalNumberTooEarly { .. } => "personal_number_too_early",
            Self::Day(error) => error.code(),
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::Name { given } => Details::of_field("name").with_given(given),
            Self::Size { size, .. } => Details::of_field("size").with_given(size),
            Self::Form { form, .. } => Details::of_field("form").with_given(form),
            Self::Attestation { fact, kind } => {
                let fitting = Attestation::ALL.iter().filter(|fact| fact.fits(*kind));
                Details::of_field("attested").with_given(fact).allowing(Allowed::one_of(fitting))
            }
            Self::PersonalNumber { code, .. } => Details::of_field("tax_code").with_given(code),
            Self::PersonalNumberTooEarly { on, first, .. } => {
                let from = alloc::format!("{}", date::text(*first));
                Details::of_field("tax_code_on")
                    .with_given(date::text(*on))
                    .allowing(Allowed::Range(Some(from), None))
            }
            Self::Day(error) => error.details(),
        }
    }
}

problem! { ProducerError }
