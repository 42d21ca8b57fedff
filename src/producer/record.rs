use alloc::string::String;

use time::Date;

use crate::date;
use crate::producer::{
    Attestation, EnterpriseForm, EnterpriseSize, LocalCapital, ProducerError, ProducerKind, Representative,
    TaxCode, TaxCodeKind,
};

/// A producer (*chủ thể OCOP*): who registers a product for rating.
///
/// [`new`](Self::new) makes it from a name and a kind, and the methods that begin with `with_` add
/// what else is known: size and legal form of an enterprise, tax code, legal representative, local
/// capital, and [attested facts](Attestation). What was not added is not known, which is not the
/// same as no.
///
/// Source: 26/2026, Art. 2(3); 1048, Annex II(3)(a);
/// [reading 19](crate::law::Reading::EligibleProducers).
///
/// ```
/// use ocop::producer::{EnterpriseForm, EnterpriseSize, ProducerKind};
/// use ocop::{Edition, Producer, ProductGroup};
/// use time::macros::date;
///
/// let company = Producer::new("Công ty CP Cà phê Bản Mây", ProducerKind::Enterprise)?
///     .with_size(EnterpriseSize::Small)?
///     .with_form(EnterpriseForm::JointStock)?
///     .with_tax_code("0300588569".parse()?, date!(2026 - 06 - 01))?
///     .with_local_capital("51".parse()?);
/// assert_eq!(company.size(), Some(EnterpriseSize::Small));
/// // Nobody told who represents the company.
/// assert_eq!(company.representative().woman(), None);
/// assert!(company.eligibility(Edition::Decision26, ProductGroup::Drinks)?.is_eligible());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what is not known is null, and may be left out on
/// reading. Reading checks the parts as making one does, needs `tax_code_on` beside `tax_code`, and
/// refuses a name that it does not know.
///
/// ```
/// use ocop::Producer;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "name": "HTX Chè Hảo Đạt", "kind": "cooperative", "size": null, "form": null,
///   "tax_code": "0100109106", "tax_code_on": "2026-01-05",
///   "representative": {"woman": null, "ethnic_minority": null, "disabled": null},
///   "local_capital": null,
///   "attested": {
///     "cooperative_law_2012": null, "business_registration": null, "head_registration": null
///   }
/// }"#;
/// let producer: Producer = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&producer)?, stored.parse::<Value>()?);
///
/// let short = r#"{"name": "Hộ bà Lan", "kind": "household",
///     "tax_code": "001187000123", "tax_code_on": "2026-01-05",
///     "representative": {"woman": true}, "attested": {"business_registration": true}}"#;
/// let household: Producer = serde_json::from_str(short)?;
/// assert_eq!((household.name(), household.size()), ("Hộ bà Lan", None));
/// // A personal number is a tax code since 2025-07-01 only.
/// assert!(serde_json::from_str::<Producer>(&short.replace("2026", "2025")).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Producer {
    name: String,
    kind: ProducerKind,
    size: Option<EnterpriseSize>,
    form: Option<EnterpriseForm>,
    tax_code: Option<(TaxCode, Date)>,
    representative: Representative,
    local_capital: Option<LocalCapital>,
    attested: Attestations,
}

/// What was attested: yes, no or not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Attestations {
    pub(super) cooperative_law_2012: Option<bool>,
    pub(super) business_registration: Option<bool>,
    pub(super) head_registration: Option<bool>,
}

impl Attestations {
    pub(super) const fn of(self, fact: Attestation) -> Option<bool> {
        match fact {
            Attestation::CooperativeLaw2012 => self.cooperative_law_2012,
            Attestation::BusinessRegistration => self.business_registration,
            Attestation::HeadRegistration => self.head_registration,
        }
    }

    const fn with(self, fact: Attestation, holds: bool) -> Self {
        let holds = Some(holds);
        match fact {
            Attestation::CooperativeLaw2012 => Self { cooperative_law_2012: holds, ..self },
            Attestation::BusinessRegistration => Self { business_registration: holds, ..self },
            Attestation::HeadRegistration => Self { head_registration: holds, ..self },
        }
    }
}

impl Producer {
    /// A producer of which only the name and the kind are known. White space around the name is
    /// dropped.
    ///
    /// ```
    /// use ocop::{Problem, Producer};
    /// use ocop::producer::ProducerKind;
    ///
    /// let producer = Producer::new(" HTX Bản Mây ", ProducerKind::Cooperative)?;
    /// assert_eq!(producer.name(), "HTX Bản Mây");
    /// assert_eq!(Producer::new("", ProducerKind::Farm).unwrap_err().code(), "invalid_name");
    /// # Ok::<(), ocop::producer::ProducerError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ProducerError::Name`] (`invalid_name`) for a name that is empty or holds a control
    /// character.
    pub fn new(name: &str, kind: ProducerKind) -> Result<Self, ProducerError> {
        let trimmed = name.trim();
        if trimmed.is_empty() || trimmed.chars().any(char::is_control) {
            return Err(ProducerError::Name { given: String::from(name) });
        }
        Ok(Self {
            name: String::from(trimmed),
            kind,
            size: None,
            form: None,
            tax_code: None,
            representative: Representative::default(),
            local_capital: None,
            attested: Attestations::default(),
        })
    }

    /// The same enterprise with its size class.
    ///
    /// ```
    /// use ocop::Producer;
    /// use ocop::producer::{EnterpriseSize, ProducerKind};
    ///
    /// let company = Producer::new("Công ty CP Cà phê Bản Mây", ProducerKind::Enterprise)?
    ///     .with_size(EnterpriseSize::Medium)?;
    /// assert_eq!(company.size(), Some(EnterpriseSize::Medium));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ProducerError::Size`] (`size_of_no_enterprise`) for another kind of producer.
    pub fn with_size(self, size: EnterpriseSize) -> Result<Self, ProducerError> {
        match self.kind {
            ProducerKind::Enterprise => Ok(Self { size: Some(size), ..self }),
            kind => Err(ProducerError::Size { size, kind }),
        }
    }

    /// The same enterprise with its legal form.
    ///
    /// The legal form decides the level of the criterion on the type of organisation
    /// ([`suggestions`](Self::suggestions)).
    ///
    /// ```
    /// use ocop::producer::{EnterpriseForm, ProducerKind};
    /// use ocop::{Producer, ProductSet, SetId};
    ///
    /// let company = Producer::new("Công ty TNHH Bản Mây", ProducerKind::Enterprise)?
    ///     .with_form(EnterpriseForm::MultiMemberLlc)?;
    /// let first = company.suggestions(SetId::decision_26(ProductSet::Tea)).next().ok_or("none")?;
    /// assert_eq!(first.level().map(|level| level.points()), Some(2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ProducerError::Form`] (`form_of_no_enterprise`) for another kind of producer.
    pub fn with_form(self, form: EnterpriseForm) -> Result<Self, ProducerError> {
        match self.kind {
            ProducerKind::Enterprise => Ok(Self { form: Some(form), ..self }),
            kind => Err(ProducerError::Form { form, kind }),
        }
    }

    /// The same producer with its tax code, and a day on which the code was the producer's.
    ///
    /// ```
    /// use ocop::producer::ProducerKind;
    /// use ocop::{Problem, Producer};
    /// use time::macros::date;
    ///
    /// let household = Producer::new("Hộ bà Lan", ProducerKind::Household)?;
    /// let code = "001187000123".parse()?;
    /// // A household's personal number is its tax code from 2025-07-01 on.
    /// let early = household.clone().with_tax_code(code, date!(2025 - 06 - 30));
    /// assert_eq!(early.unwrap_err().code(), "personal_number_too_early");
    /// assert_eq!(household.with_tax_code(code, date!(2025 - 07 - 01))?.tax_code(), Some(code));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ProducerError::PersonalNumber`] (`personal_number_of_no_household`) for a 12-digit
    /// personal number of another kind of producer than a household,
    /// [`ProducerError::PersonalNumberTooEarly`] (`personal_number_too_early`) for one on a day
    /// before 2025-07-01, and [`ProducerError::Day`] (`invalid_date`) for a day outside the years 1
    /// to 9999.
    pub fn with_tax_code(self, code: TaxCode, on: Date) -> Result<Self, ProducerError> {
        if code.kind() == TaxCodeKind::PersonalNumber && self.kind != ProducerKind::Household {
            return Err(ProducerError::PersonalNumber { code, kind: self.kind });
        }
        let on = date::writable_in("tax_code_on", on).map_err(ProducerError::Day)?;
        match code.first_day() {
            Some(first) if on < first => Err(ProducerError::PersonalNumberTooEarly { code, on, first }),
            _ => Ok(Self { tax_code: Some((code, on)), ..self }),
        }
    }

    /// The same producer with another legal representative.
    ///
    /// ```
    /// use ocop::producer::{ProducerKind, Representative, SuggestionReason};
    /// use ocop::{Producer, ProductSet, SetId};
    ///
    /// let producer = Producer::new("HTX Bản Mây", ProducerKind::Cooperative)?
    ///     .with_representative(Representative::default().with_ethnic_minority(true));
    /// let about_head = producer.suggestions(SetId::decision_26(ProductSet::Tea)).last();
    /// let reason = about_head.map(|suggestion| suggestion.reason());
    /// assert_eq!(reason, Some(SuggestionReason::TraitCounted));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_representative(self, representative: Representative) -> Self {
        Self { representative, ..self }
    }

    /// The same producer with the local community's share of its capital, in per cent. It is used
    /// for joint-stock companies only.
    ///
    /// ```
    /// use ocop::Producer;
    /// use ocop::producer::{EnterpriseForm, ProducerKind};
    ///
    /// let company = Producer::new("Công ty CP Cà phê Bản Mây", ProducerKind::Enterprise)?
    ///     .with_form(EnterpriseForm::JointStock)?
    ///     .with_local_capital("51.25".parse()?);
    /// assert!(company.local_capital().is_some_and(|share| share.reaches(51)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_local_capital(self, share: LocalCapital) -> Self {
        Self { local_capital: Some(share), ..self }
    }

    /// The same producer with a fact attested: that it is true, or that it is not.
    ///
    /// ```
    /// use ocop::Producer;
    /// use ocop::producer::{Attestation, ProducerKind};
    ///
    /// let household = Producer::new("Hộ bà Lan", ProducerKind::Household)?;
    /// assert_eq!(household.attestation(Attestation::BusinessRegistration), None);
    /// let household = household.with_attestation(Attestation::BusinessRegistration, false)?;
    /// assert_eq!(household.attestation(Attestation::BusinessRegistration), Some(false));
    /// # Ok::<(), ocop::producer::ProducerError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ProducerError::Attestation`] (`foreign_attestation`) for a fact that cannot be true of
    /// this kind of producer ([`Attestation::fits`]).
    pub fn with_attestation(self, fact: Attestation, holds: bool) -> Result<Self, ProducerError> {
        if fact.fits(self.kind) {
            Ok(Self { attested: self.attested.with(fact, holds), ..self })
        } else {
            Err(ProducerError::Attestation { fact, kind: self.kind })
        }
    }

    /// The producer's name.
    ///
    /// ```
    /// use ocop::Producer;
    /// use ocop::producer::ProducerKind;
    ///
    /// // White space around the name is dropped. White space within the name stays.
    /// let producer = Producer::new("  HTX  Bản Mây\n", ProducerKind::Cooperative)?;
    /// assert_eq!(producer.name(), "HTX  Bản Mây");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What kind of producer it is.
    #[must_use]
    pub const fn kind(&self) -> ProducerKind {
        self.kind
    }

    /// The size class of an enterprise, if known.
    #[must_use]
    pub const fn size(&self) -> Option<EnterpriseSize> {
        self.size
    }

    /// The legal form of an enterprise, if known.
    #[must_use]
    pub const fn form(&self) -> Option<EnterpriseForm> {
        self.form
    }

    /// The tax code, if known.
    ///
    /// ```
    /// use ocop::Producer;
    /// use ocop::producer::ProducerKind;
    /// use time::macros::date;
    ///
    /// let producer = Producer::new("HTX Chè Suối Giàng", ProducerKind::Cooperative)?;
    /// assert_eq!(producer.tax_code(), None);
    /// let producer = producer.with_tax_code("0300588569".parse()?, date!(2026 - 06 - 01))?;
    /// assert_eq!(producer.tax_code().map(|code| code.to_string()).as_deref(), Some("0300588569"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn tax_code(&self) -> Option<TaxCode> {
        self.tax_code.map(|(code, _)| code)
    }

    /// The day on which the tax code was the producer's, if the code is known.
    ///
    /// ```
    /// use ocop::Producer;
    /// use ocop::producer::ProducerKind;
    /// use time::macros::date;
    ///
    /// let producer = Producer::new("HTX Chè Suối Giàng", ProducerKind::Cooperative)?
    ///     .with_tax_code("0300588569".parse()?, date!(2026 - 06 - 01))?;
    /// assert_eq!(producer.tax_code_on(), Some(date!(2026 - 06 - 01)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn tax_code_on(&self) -> Option<Date> {
        self.tax_code.map(|(_, on)| on)
    }

    /// What is known of the legal representative; no trait is known unless it was said.
    #[must_use]
    pub const fn representative(&self) -> Representative {
        self.representative
    }

    /// The local community's share of the capital in per cent, if known.
    #[must_use]
    pub const fn local_capital(&self) -> Option<LocalCapital> {
        self.local_capital
    }

    /// Whether a fact was attested to be true or not to be; `None` if it is not known.
    ///
    /// ```
    /// use ocop::Producer;
    /// use ocop::producer::{Attestation, ProducerKind};
    ///
    /// let household = Producer::new("Hộ bà Lan", ProducerKind::Household)?;
    /// let fact = Attestation::BusinessRegistration;
    /// // Not known is not the same as no.
    /// assert_eq!(household.attestation(fact), None);
    /// assert_eq!(household.with_attestation(fact, false)?.attestation(fact), Some(false));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn attestation(&self, fact: Attestation) -> Option<bool> {
        self.attested.of(fact)
    }

    #[cfg(feature = "serde")]
    pub(super) const fn attested(&self) -> Attestations {
        self.attested
    }
}
