//! The stored forms of this module.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use time::Date;

use crate::base::stored::{Prose, stored, stored_as_text};
use crate::catalogue::{CriterionId, LevelId};
use crate::law::{Basis, Edition};
use crate::producer::record::{Attestations, Producer};
use crate::producer::{
    Attestation, EligibilityReason, EnterpriseForm, EnterpriseSize, LocalCapital, ProducerEligibility,
    ProducerError, ProducerKind, Representative, Suggestion, SuggestionReason, TaxCode,
};

stored_as_text! { TaxCode, LocalCapital }

// ------------------------------------------------------------------------------------------------
// inputs: strict in their fields

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RepresentativeFields {
    woman: Option<bool>,
    ethnic_minority: Option<bool>,
    disabled: Option<bool>,
}

impl From<&Representative> for RepresentativeFields {
    fn from(person: &Representative) -> Self {
        Self { woman: person.woman(), ethnic_minority: person.ethnic_minority(), disabled: person.disabled() }
    }
}

impl From<RepresentativeFields> for Representative {
    fn from(fields: RepresentativeFields) -> Self {
        Self::new(fields.woman, fields.ethnic_minority, fields.disabled)
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct AttestationsFields {
    cooperative_law_2012: Option<bool>,
    business_registration: Option<bool>,
    head_registration: Option<bool>,
}

impl From<&Attestations> for AttestationsFields {
    fn from(attested: &Attestations) -> Self {
        let Attestations { cooperative_law_2012, business_registration, head_registration } = *attested;
        Self { cooperative_law_2012, business_registration, head_registration }
    }
}

impl From<AttestationsFields> for Attestations {
    fn from(fields: AttestationsFields) -> Self {
        let AttestationsFields { cooperative_law_2012, business_registration, head_registration } = fields;
        Self { cooperative_law_2012, business_registration, head_registration }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ProducerFields {
    name: String,
    kind: ProducerKind,
    size: Option<EnterpriseSize>,
    form: Option<EnterpriseForm>,
    tax_code: Option<TaxCode>,
    #[serde(default, with = "crate::base::date::serde::option")]
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<String>"))]
    tax_code_on: Option<Date>,
    #[serde(default)]
    representative: Representative,
    local_capital: Option<LocalCapital>,
    #[serde(default)]
    attested: Attestations,
}

impl From<&Producer> for ProducerFields {
    fn from(producer: &Producer) -> Self {
        Self {
            name: String::from(producer.name()),
            kind: producer.kind(),
            size: producer.size(),
            form: producer.form(),
            tax_code: producer.tax_code(),
            tax_code_on: producer.tax_code_on(),
            representative: producer.representative(),
            local_capital: producer.local_capital(),
            attested: producer.attested(),
        }
    }
}

impl TryFrom<ProducerFields> for Producer {
    type Error = String;

    fn try_from(fields: ProducerFields) -> Result<Self, Self::Error> {
        let tax_code = match (fields.tax_code, fields.tax_code_on) {
            (None, None) => None,
            (Some(code), Some(on)) => Some((code, on)),
            _ => return Err(String::from("`tax_code` and `tax_code_on` go together")),
        };
        let checked = || {
            let mut producer = Self::new(&fields.name, fields.kind)?;
            if let Some(size) = fields.size {
                producer = producer.with_size(size)?;
            }
            if let Some(form) = fields.form {
                producer = producer.with_form(form)?;
            }
            if let Some((code, on)) = tax_code {
                producer = producer.with_tax_code(code, on)?;
            }
            if let Some(share) = fields.local_capital {
                producer = producer.with_local_capital(share);
            }
            for fact in Attestation::ALL {
                if let Some(holds) = fields.attested.of(*fact) {
                    producer = producer.with_attestation(*fact, holds)?;
                }
            }
            Ok(producer.with_representative(fields.representative))
        };
        checked().map_err(|error: ProducerError| error.to_string())
    }
}

stored! {
    Representative as RepresentativeFields, Attestations as AttestationsFields, Producer as ProducerFields,
}

// --------------------------------------------------------------------------------------------------
// answers: unknown fields pass

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct EligibilityFields {
    edition: Edition,
    kind: ProducerKind,
    eligible: Option<bool>,
    reason: EligibilityReason,
    basis: Vec<Basis>,
    text: Prose,
}

impl From<&ProducerEligibility> for EligibilityFields {
    fn from(answer: &ProducerEligibility) -> Self {
        Self {
            edition: answer.edition(),
            kind: answer.kind(),
            eligible: answer.reason().eligible(),
            reason: answer.reason(),
            basis: answer.basis().collect(),
            text: Prose::of(answer),
        }
    }
}

impl TryFrom<EligibilityFields> for ProducerEligibility {
    type Error = String;

    fn try_from(fields: EligibilityFields) -> Result<Self, Self::Error> {
        let EligibilityFields { edition, kind, eligible, reason, .. } = fields;
        if eligible == reason.eligible() {
            Ok(Self { edition, kind, reason })
        } else {
            Err(alloc::format!("the reason {:?} does not go with eligible {eligible:?}", reason.code()))
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SuggestionFields {
    criterion: CriterionId,
    level: Option<LevelId>,
    reason: SuggestionReason,
    fact: Option<Attestation>,
    basis: Basis,
    text: Prose,
}

impl From<&Suggestion> for SuggestionFields {
    fn from(suggestion: &Suggestion) -> Self {
        Self {
            criterion: suggestion.criterion(),
            level: suggestion.level(),
            reason: suggestion.reason(),
            fact: suggestion.fact(),
            basis: suggestion.basis(),
            text: Prose::of(suggestion),
        }
    }
}

impl TryFrom<SuggestionFields> for Suggestion {
    type Error = String;

    fn try_from(fields: SuggestionFields) -> Result<Self, Self::Error> {
        let SuggestionFields { criterion, level, reason, fact, .. } = fields;
        if level.is_some_and(|level| level.criterion() != criterion) {
            return Err(alloc::format!("the level suggested is not one of criterion {criterion}"));
        }
        if level.is_some() != reason.suggests() || fact.is_some() != reason.is_on_a_fact() {
            return Err(alloc::format!(
                "the reason {:?} does not go with what stands beside it",
                reason.code()
            ));
        }
        Ok(Self { criterion, level, reason, fact })
    }
}

stored! { ProducerEligibility as EligibilityFields, Suggestion as SuggestionFields }
