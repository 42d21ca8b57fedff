//! Producers (*chủ thể OCOP*): who registers products, whether they may, and what they already prove.
//!
//! A [`Producer`] is a cooperative, a cooperative group, an enterprise, a farm or a household; in tourism also an association, a management
//! centre or the like. Which of them may take part depends on the edition of the rules and on the product group
//! ([`Producer::eligibility`]). The kind of organisation and its legal representative are themselves criteria of every set, so the record
//! suggests levels for them ([`Producer::suggestions`]); it never writes them into a sheet.
//!
//! ```
//! use ocop::producer::{Producer, ProducerKind, Representative};
//! use ocop::{Edition, ProductGroup, ProductSet, SetId};
//! use time::macros::date;
//!
//! let producer = Producer::new("HTX Chè Suối Giàng", ProducerKind::Cooperative)?
//!     .with_tax_code("0300588569".parse()?, date!(2026 - 06 - 01))?
//!     .with_representative(Representative::default().woman(true));
//! assert!(producer.eligibility(Edition::Decision26, ProductGroup::Food)?.is_eligible());
//!
//! let tea = SetId::Decision26(ProductSet::Tea).criteria_set();
//! let points = producer.suggestions(tea).map(|suggestion| suggestion.level().map(|level| level.points()));
//! assert!(points.eq([Some(3), Some(1)]));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use alloc::string::String;

use time::Date;

use crate::Edition;

mod capital;
mod eligibility;
mod kind;
mod suggestion;
mod tax_code;
#[cfg(feature = "serde")]
mod wire;

pub use capital::{LocalCapital, LocalCapitalError};
pub use eligibility::{Eligibility, GroupId, Ineligibility, OtherClassification};
pub use kind::{Attestation, EnterpriseForm, EnterpriseSize, ProducerKind};
pub use suggestion::{Suggestion, Why};
pub use tax_code::{TaxCode, TaxCodeError, TaxCodeKind};

/// What is known of the legal representative, as far as criteria count it.
///
/// Each trait is yes, no or not known. The default knows nothing.
///
/// ```
/// use ocop::producer::Representative;
///
/// let head = Representative::default().woman(true).ethnic_minority(false);
/// assert_eq!(head.is_woman(), Some(true));
/// assert_eq!(head.is_disabled(), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[doc(alias = "người đại diện theo pháp luật")]
pub struct Representative {
    woman: Option<bool>,
    ethnic_minority: Option<bool>,
    disabled: Option<bool>,
}

impl Representative {
    /// The same person, a woman or not. Counts since 148.
    #[must_use]
    pub const fn woman(self, woman: bool) -> Self {
        Self { woman: Some(woman), ..self }
    }

    /// The same person, of an ethnic minority or not. Counts since 148.
    #[must_use]
    #[doc(alias = "đồng bào dân tộc thiểu số")]
    pub const fn ethnic_minority(self, ethnic_minority: bool) -> Self {
        Self { ethnic_minority: Some(ethnic_minority), ..self }
    }

    /// The same person, with a disability or not. Counts since 26/2026.
    #[must_use]
    #[doc(alias = "người khuyết tật")]
    pub const fn disabled(self, disabled: bool) -> Self {
        Self { disabled: Some(disabled), ..self }
    }

    /// Whether the representative is a woman; `None` if not known.
    #[must_use]
    pub const fn is_woman(self) -> Option<bool> {
        self.woman
    }

    /// Whether the representative is of an ethnic minority; `None` if not known.
    #[must_use]
    pub const fn is_ethnic_minority(self) -> Option<bool> {
        self.ethnic_minority
    }

    /// Whether the representative is a person with disability; `None` if not known.
    #[must_use]
    pub const fn is_disabled(self) -> Option<bool> {
        self.disabled
    }
}

/// A producer: who registers a product for rating.
///
/// On the wire (feature `serde`) it is an object; `name` and `kind` are needed, what is not known is left out:
///
/// ```
/// # #[cfg(feature = "serde")] {
/// let json = r#"{"name": "Hộ bà Lan", "kind": "household", "registered": true,
///     "tax_code": "001187000123", "tax_code_on": "2026-01-05", "representative": {"woman": true}}"#;
/// let producer: ocop::producer::Producer = serde_json::from_str(json)?;
/// assert_eq!(producer.name(), "Hộ bà Lan");
///
/// // A personal number is a tax code since 2025-07-01 only.
/// assert!(serde_json::from_str::<ocop::producer::Producer>(&json.replace("2026", "2025")).is_err());
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "wire::Record", into = "wire::Record"))]
#[doc(alias = "chủ thể OCOP")]
pub struct Producer {
    name: String,
    kind: ProducerKind,
    tax_code: Option<(TaxCode, Date)>,
    representative: Representative,
    local_capital: Option<LocalCapital>,
    attested: [bool; Attestation::ALL.len()],
}

impl Producer {
    /// A producer of which only name and kind are known. White space around the name is dropped.
    ///
    /// # Errors
    ///
    /// [`ProducerError::Name`] for a name that is empty or holds a control character.
    pub fn new(name: &str, kind: ProducerKind) -> Result<Self, ProducerError> {
        let trimmed = name.trim();
        if trimmed.is_empty() || trimmed.chars().any(char::is_control) {
            return Err(ProducerError::Name { given: String::from(name) });
        }
        Ok(Self {
            name: String::from(trimmed),
            kind,
            tax_code: None,
            representative: Representative::default(),
            local_capital: None,
            attested: [false; Attestation::ALL.len()],
        })
    }

    /// The same producer with the tax code it carries on a day.
    ///
    /// # Errors
    ///
    /// [`ProducerError::PersonalNumber`] for a 12-digit personal number of another kind of producer than a household, and
    /// [`ProducerError::PersonalNumberTooEarly`] for one on a day before 2025-07-01.
    pub fn with_tax_code(self, code: TaxCode, on: Date) -> Result<Self, ProducerError> {
        if code.kind() == TaxCodeKind::PersonalNumber && !matches!(self.kind, ProducerKind::Household { .. })
        {
            return Err(ProducerError::PersonalNumber { code, kind: self.kind });
        }
        if code.first_day().is_some_and(|first| on < first) {
            return Err(ProducerError::PersonalNumberTooEarly { code, on });
        }
        Ok(Self { tax_code: Some((code, on)), ..self })
    }

    /// The same producer with another legal representative.
    #[must_use]
    pub fn with_representative(self, representative: Representative) -> Self {
        Self { representative, ..self }
    }

    /// The same producer with the local community's share of its capital. It matters for joint-stock companies.
    #[must_use]
    pub fn with_local_capital(self, share: LocalCapital) -> Self {
        Self { local_capital: Some(share), ..self }
    }

    /// The same producer with a fact attested that its kind does not show.
    ///
    /// # Errors
    ///
    /// [`ProducerError::Attestation`] for a fact that cannot be true of this kind of producer.
    pub fn attesting(mut self, fact: Attestation) -> Result<Self, ProducerError> {
        if !fact.fits(self.kind) {
            return Err(ProducerError::Attestation { fact, kind: self.kind });
        }
        for (attested, each) in self.attested.iter_mut().zip(Attestation::ALL) {
            *attested |= each == fact;
        }
        Ok(self)
    }

    /// The producer's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What kind of producer it is.
    #[must_use]
    pub const fn kind(&self) -> ProducerKind {
        self.kind
    }

    /// The tax code.
    #[must_use]
    pub fn tax_code(&self) -> Option<TaxCode> {
        self.tax_code.map(|(code, _)| code)
    }

    /// The day on which the tax code was the producer's.
    #[must_use]
    pub fn tax_code_on(&self) -> Option<Date> {
        self.tax_code.map(|(_, on)| on)
    }

    /// What is known of the legal representative.
    #[must_use]
    pub const fn representative(&self) -> Representative {
        self.representative
    }

    /// The local community's share of the capital, if known.
    #[must_use]
    pub const fn local_capital(&self) -> Option<LocalCapital> {
        self.local_capital
    }

    /// Whether a fact was attested.
    #[must_use]
    pub fn attests(&self, fact: Attestation) -> bool {
        self.attested().any(|attested| attested == fact)
    }

    /// The facts attested.
    pub fn attested(&self) -> impl Iterator<Item = Attestation> {
        Attestation::ALL.into_iter().zip(self.attested).filter_map(|(fact, yes)| yes.then_some(fact))
    }

    /// Whether the producer may register products of a group under an edition
    /// ([reading 19](crate::law::Reading::EligibleProducers)).
    ///
    /// | kind | 1048, as signed and as amended | 148, as signed and as amended; 26/2026 |
    /// |---|---|---|
    /// | cooperative, cooperative group | yes | yes |
    /// | micro, small, medium enterprise | yes | yes |
    /// | large enterprise | no | no |
    /// | registered household business | yes | yes |
    /// | unregistered household | yes | no |
    /// | farm | no | yes |
    /// | association, management centre, equivalent organisation | no | in tourism |
    ///
    /// Under 1048 the dossier is prepared by enterprises, cooperatives, cooperative groups and household heads, and a copy of the
    /// business registration is asked of those who have one (Annex II, 3(a)): a household without one may take part. That
    /// list names no farms and no associations; 919 added them. It says nothing on size either; the programme it served (490) names
    /// small and medium enterprises. From 148 on the list is closed and asks households for registration. 919 was
    /// signed on 2022-08-01, while dossiers still came under 1048 until 2023-02-23: for these the edition decides here.
    ///
    /// ```
    /// use ocop::producer::{Ineligibility, Producer, ProducerKind};
    /// use ocop::{Edition, ProductGroup};
    ///
    /// let guides = Producer::new("Hội Du lịch Sa Pa", ProducerKind::Association)?;
    /// assert!(guides.eligibility(Edition::Decision26, ProductGroup::Tourism)?.is_eligible());
    /// let answer = guides.eligibility(Edition::Decision26, ProductGroup::Food)?;
    /// assert_eq!(answer.reason(), Some(Ineligibility::TourismOnly));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OtherClassification`] for a group that the edition does not classify products by.
    pub fn eligibility(
        &self,
        edition: Edition,
        group: impl Into<GroupId>,
    ) -> Result<Eligibility, OtherClassification> {
        Eligibility::of(self.kind, edition, group.into())
    }
}

/// Why a producer cannot be as given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProducerError {
    /// The name is empty or holds a control character.
    #[error(
        "{given:?} is no name of a producer; a name has at least one character and no control characters"
    )]
    Name {
        /// The name given.
        given: String,
    },
    /// A personal number of a producer that is no household.
    #[error(
        "the tax code {code} is a personal number, which only a household carries; the kind of this producer is {kind}"
    )]
    PersonalNumber {
        /// The tax code.
        code: TaxCode,
        /// The kind of producer.
        kind: ProducerKind,
    },
    /// A personal number before it could be a tax code.
    #[error("the tax code {code} is a personal number, which households carry from 2025-07-01; the day given is {}", crate::date::text(*.on))]
    PersonalNumberTooEarly {
        /// The tax code.
        code: TaxCode,
        /// The day given.
        on: Date,
    },
    /// A fact that cannot be true of the kind of producer.
    #[error("{:?} cannot be attested of this kind of producer: {kind}", .fact.code())]
    Attestation {
        /// The fact.
        fact: Attestation,
        /// The kind of producer.
        kind: ProducerKind,
    },
}

impl ProducerError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Name { .. } => "invalid_name",
            Self::PersonalNumber { .. } => "personal_number_of_no_household",
            Self::PersonalNumberTooEarly { .. } => "personal_number_too_early",
            Self::Attestation { .. } => "foreign_attestation",
        }
    }
}
