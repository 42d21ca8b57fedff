//! The wire form of a producer.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{
    Attestation, EnterpriseForm, EnterpriseSize, LocalCapital, Producer, ProducerKind, Representative,
    TaxCode,
};
use crate::date;

/// What stands on the wire. What is not known is left out.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    name: String,
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    size: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    form: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    registered: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tax_code: Option<TaxCode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tax_code_on: Option<String>,
    #[serde(default, skip_serializing_if = "Traits::is_empty")]
    representative: Traits,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    local_capital: Option<LocalCapital>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    attested: Vec<String>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Traits {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    woman: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ethnic_minority: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    disabled: Option<bool>,
}

impl Traits {
    const fn is_empty(&self) -> bool {
        self.woman.is_none() && self.ethnic_minority.is_none() && self.disabled.is_none()
    }
}

impl Record {
    fn kind(&self) -> Result<ProducerKind, String> {
        let kind = match self.kind.as_str() {
            "enterprise" => {
                let size = self.size.as_deref().ok_or("an enterprise needs a `size`")?;
                let form = self.form.as_deref().ok_or("an enterprise needs a `form`")?;
                let size = EnterpriseSize::from_code(size)
                    .ok_or_else(|| unknown("size", size, EnterpriseSize::ALL.map(EnterpriseSize::code)))?;
                let form = EnterpriseForm::from_code(form)
                    .ok_or_else(|| unknown("form", form, EnterpriseForm::ALL.map(EnterpriseForm::code)))?;
                ProducerKind::Enterprise { size, form }
            }
            "household" => ProducerKind::Household {
                registered: self.registered.ok_or("a household needs `registered`, true or false")?,
            },
            other => ProducerKind::all()
                .find(|kind| kind.code() == other)
                .ok_or_else(|| unknown("kind", other, ProducerKind::all().map(ProducerKind::code)))?,
        };
        let enterprise = matches!(kind, ProducerKind::Enterprise { .. });
        let household = matches!(kind, ProducerKind::Household { .. });
        if !enterprise && (self.size.is_some() || self.form.is_some()) {
            return Err(format!("`size` and `form` are of an enterprise; the kind given is {kind}"));
        }
        if !household && self.registered.is_some() {
            return Err(format!("`registered` is of a household; the kind given is {kind}"));
        }
        Ok(kind)
    }
}

/// "no kind ...: the kinds are ...", each named once.
fn unknown(field: &str, given: &str, known: impl IntoIterator<Item = &'static str>) -> String {
    let mut codes: Vec<_> = known.into_iter().collect();
    codes.dedup();
    format!("no {field} {given:?}: it is one of {}", codes.join(", "))
}

impl TryFrom<Record> for Producer {
    type Error = String;

    fn try_from(record: Record) -> Result<Self, Self::Error> {
        let mut producer = Self::new(&record.name, record.kind()?).map_err(|error| error.to_string())?;
        producer = match (record.tax_code, record.tax_code_on) {
            (None, None) => producer,
            (Some(code), Some(on)) => {
                let on = date::parse(&on).map_err(|error| error.to_string())?;
                producer.with_tax_code(code, on).map_err(|error| error.to_string())?
            }
            _ => return Err(String::from("`tax_code` and `tax_code_on` go together")),
        };
        let Traits { woman, ethnic_minority, disabled } = record.representative;
        producer = producer.with_representative(Representative { woman, ethnic_minority, disabled });
        producer.local_capital = record.local_capital;
        for code in record.attested {
            let fact = Attestation::from_code(&code)
                .ok_or_else(|| unknown("attestation", &code, Attestation::ALL.map(Attestation::code)))?;
            producer = producer.attesting(fact).map_err(|error| error.to_string())?;
        }
        Ok(producer)
    }
}

impl From<Producer> for Record {
    fn from(producer: Producer) -> Self {
        let (size, form, registered) = match producer.kind {
            ProducerKind::Enterprise { size, form } => (Some(size.code()), Some(form.code()), None),
            ProducerKind::Household { registered } => (None, None, Some(registered)),
            _ => (None, None, None),
        };
        let Representative { woman, ethnic_minority, disabled } = producer.representative;
        Self {
            kind: String::from(producer.kind.code()),
            size: size.map(String::from),
            form: form.map(String::from),
            registered,
            tax_code: producer.tax_code(),
            tax_code_on: producer.tax_code_on().map(|on| date::text(on).to_string()),
            representative: Traits { woman, ethnic_minority, disabled },
            local_capital: producer.local_capital,
            attested: producer.attested().map(|fact| String::from(fact.code())).collect(),
            name: producer.name,
        }
    }
}

impl Serialize for TaxCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TaxCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl Serialize for LocalCapital {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for LocalCapital {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}
