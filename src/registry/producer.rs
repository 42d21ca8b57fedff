use alloc::string::{String, ToString as _};
use core::fmt;

use super::joined::{Contradiction, either};
use super::{text, words};
use crate::Producer;
use crate::base::{Details, Lang, Problem, Quoted, Say, problem};
use crate::producer::{EnterpriseSize, ProducerKind, Representative};

/// What a registry holds of a producer: its id, its kind and size as far as they are known, and
/// what is known of its legal representative.
///
/// The id is a tax code, a number of the registry, or the name. It distinguishes producers, so that
/// a producer with ten products is counted once. Texts that are canonically equal in Unicode are
/// one id: a name typed in composed form and the same name typed in decomposed form are one
/// producer. Every other difference counts, also that of capital and small letters.
///
/// [`new`](Self::new) makes it from an id, and `from` makes it from a [`Producer`]. Whether the
/// producer may take part in the programme is not checked here
/// ([`Producer::eligibility`](crate::Producer::eligibility)).
///
/// ```
/// use ocop::Producer;
/// use ocop::producer::{ProducerKind, Representative};
/// use ocop::registry::RegisteredProducer;
///
/// let cooperative = Producer::new("HTX Chè Hảo Đạt", ProducerKind::Cooperative)?
///     .with_representative(Representative::default().with_woman(true));
/// let registered = RegisteredProducer::from(&cooperative);
/// assert_eq!(registered.id(), "HTX Chè Hảo Đạt");
/// assert_eq!(registered.kind(), Some(ProducerKind::Cooperative));
///
/// let composed = RegisteredProducer::new("HTX Hòa")?;
/// assert_eq!(RegisteredProducer::new("HTX Ho\u{300}a")?, composed);
/// assert_eq!(composed.kind(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name; what is not known is null or left out. Reading
/// checks the parts as making one does, and refuses a name that it does not know.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use ocop::producer::EnterpriseSize;
/// use ocop::registry::RegisteredProducer;
///
/// let json = r#"{"id": "4700123456", "kind": "enterprise", "size": "small"}"#;
/// let maker: RegisteredProducer = serde_json::from_str(json)?;
/// assert_eq!(maker.size(), Some(EnterpriseSize::Small));
/// let farm = json.replace("enterprise", "farm");
/// assert!(serde_json::from_str::<RegisteredProducer>(&farm).is_err(), "a farm has no size");
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RegisteredProducer {
    id: String,
    description: Description,
}

/// What is known of a producer beside its id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Description {
    pub(super) kind: Option<ProducerKind>,
    pub(super) size: Option<EnterpriseSize>,
    pub(super) representative: Representative,
}

impl RegisteredProducer {
    /// A producer of which the id alone is known. White space around the id is dropped, and the id
    /// is kept in composed form (Unicode NFC).
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::registry::RegisteredProducer;
    ///
    /// assert_eq!(RegisteredProducer::new(" HTX Chè Hảo Đạt ")?.id(), "HTX Chè Hảo Đạt");
    /// assert_eq!(RegisteredProducer::new(" ").unwrap_err().code(), "invalid_producer_id");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RegisteredProducerError::Id`] (`invalid_producer_id`) for an id that is empty or holds a
    /// control character.
    pub fn new(id: &str) -> Result<Self, RegisteredProducerError> {
        match text::checked(id) {
            Some(id) => Ok(Self { id, description: Description::default() }),
            None => Err(RegisteredProducerError::Id { given: String::from(id) }),
        }
    }

    /// The same producer of a kind.
    ///
    /// ```
    /// use ocop::producer::ProducerKind;
    /// use ocop::registry::RegisteredProducer;
    ///
    /// // Registries write kinds in words.
    /// let kind = ProducerKind::from_words("Hợp tác xã")?;
    /// let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?.with_kind(kind)?;
    /// assert_eq!(maker.kind(), Some(ProducerKind::Cooperative));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RegisteredProducerError::Size`] (`size_of_no_enterprise`) if a size is known and the kind
    /// is not an enterprise.
    pub fn with_kind(self, kind: ProducerKind) -> Result<Self, RegisteredProducerError> {
        Self { description: Description { kind: Some(kind), ..self.description }, ..self }.checked()
    }

    /// The same enterprise with its size. Large enterprises are recorded too, as registries have
    /// them.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::producer::{EnterpriseSize, ProducerKind};
    /// use ocop::registry::RegisteredProducer;
    ///
    /// let company = RegisteredProducer::new("4700123456")?.with_kind(ProducerKind::Enterprise)?;
    /// assert!(company.with_size(EnterpriseSize::Large).is_ok());
    /// let farm = RegisteredProducer::new("Trang trại Tư")?.with_kind(ProducerKind::Farm)?;
    /// let error = farm.with_size(EnterpriseSize::Small).unwrap_err();
    /// assert_eq!(error.code(), "size_of_no_enterprise");
    /// # Ok::<(), ocop::registry::RegisteredProducerError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RegisteredProducerError::Size`] (`size_of_no_enterprise`) unless the producer is known to
    /// be an enterprise.
    pub fn with_size(self, size: EnterpriseSize) -> Result<Self, RegisteredProducerError> {
        Self { description: Description { size: Some(size), ..self.description }, ..self }.checked()
    }

    /// The same producer with what is known of its legal representative.
    ///
    /// ```
    /// use ocop::producer::Representative;
    /// use ocop::registry::RegisteredProducer;
    ///
    /// let woman = Representative::default().with_woman(true);
    /// let maker = RegisteredProducer::new("HTX Chè Hảo Đạt")?.with_representative(woman);
    /// assert_eq!(maker.representative().woman(), Some(true));
    /// assert_eq!(maker.representative().disabled(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_representative(self, representative: Representative) -> Self {
        Self { description: Description { representative, ..self.description }, ..self }
    }

    fn checked(self) -> Result<Self, RegisteredProducerError> {
        match self.description {
            Description { kind, size: Some(size), .. } if kind != Some(ProducerKind::Enterprise) => {
                Err(RegisteredProducerError::Size { size, kind })
            }
            _ => Ok(self),
        }
    }

    /// What both say of one producer, if they do not contradict each other.
    pub(super) fn joined(&self, other: &Self) -> Result<Self, Contradiction> {
        if self.id != other.id {
            return Err(Contradiction);
        }
        let (own, others) = (self.description, other.description);
        let mut representative = own.representative;
        let other = others.representative;
        if let Some(woman) = either(representative.woman(), other.woman())? {
            representative = representative.with_woman(woman);
        }
        if let Some(minority) = either(representative.ethnic_minority(), other.ethnic_minority())? {
            representative = representative.with_ethnic_minority(minority);
        }
        if let Some(disabled) = either(representative.disabled(), other.disabled())? {
            representative = representative.with_disabled(disabled);
        }
        let (kind, size) = (either(own.kind, others.kind)?, either(own.size, others.size)?);
        let description = Description { kind, size, representative };
        Self { id: self.id.clone(), description }.checked().map_err(|_| Contradiction)
    }

    #[cfg(feature = "serde")]
    pub(super) fn described(id: &str, described: Description) -> Result<Self, RegisteredProducerError> {
        Self { description: described, ..Self::new(id)? }.checked()
    }

    /// The id, which distinguishes it from other producers.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its kind, if known.
    #[must_use]
    pub const fn kind(&self) -> Option<ProducerKind> {
        self.description.kind
    }

    /// The size of an enterprise, if known.
    #[must_use]
    pub const fn size(&self) -> Option<EnterpriseSize> {
        self.description.size
    }

    /// What is known of its legal representative.
    #[must_use]
    pub const fn representative(&self) -> Representative {
        self.description.representative
    }

    pub(super) const fn description(&self) -> Description {
        self.description
    }
}

impl From<&Producer> for RegisteredProducer {
    /// The id is the tax code, or the name if the producer has no tax code.
    fn from(producer: &Producer) -> Self {
        let name = || text::checked(producer.name()).unwrap_or_else(|| String::from(producer.name()));
        Self {
            id: producer.tax_code().map_or_else(name, |code| code.to_string()),
            description: Description {
                kind: Some(producer.kind()),
                size: producer.size(),
                representative: producer.representative(),
            },
        }
    }
}

/// Why a producer of a registry cannot be as given. Its code is `invalid_producer_id` or
/// `size_of_no_enterprise`.
///
/// ```
/// use ocop::Problem;
/// use ocop::producer::EnterpriseSize;
/// use ocop::registry::RegisteredProducer;
///
/// // The kind is not known, so it is not known to be an enterprise.
/// let error = RegisteredProducer::new("Bản Mây")?.with_size(EnterpriseSize::Small).unwrap_err();
/// assert_eq!(error.code(), "size_of_no_enterprise");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisteredProducerError {
    /// The id is empty or holds a control character (`invalid_producer_id`).
    Id {
        /// The id given.
        given: String,
    },
    /// There is a size, but the producer is not known to be an enterprise
    /// (`size_of_no_enterprise`).
    Size {
        /// The size.
        size: EnterpriseSize,
        /// The kind, if known.
        kind: Option<ProducerKind>,
    },
}

impl Say for RegisteredProducerError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id { given } => words::invalid_producer_id(lang, f, &Quoted(given)),
            Self::Size { size, kind: Some(kind) } => words::size_of_no_enterprise(lang, f, size, kind),
            Self::Size { size, kind: None } => words::size_without_kind(lang, f, size),
        }
    }
}

impl Problem for RegisteredProducerError {
    fn code(&self) -> &'static str {
        match self {
            Self::Id { .. } => "invalid_producer_id",
            Self::Size { .. } => "size_of_no_enterprise",
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::Id { given } => Details::of_field("id").with_given(given),
            Self::Size { size, .. } => Details::of_field("size").with_given(size),
        }
    }
}

problem! { RegisteredProducerError }
