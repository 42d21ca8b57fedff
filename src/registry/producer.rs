use core::fmt;

use alloc::string::{String, ToString as _};

use super::ProductError;
use crate::Text;
use crate::producer::{EnterpriseSize, Producer, ProducerKind, Representative};

/// What kind of producer, as coarse as registries know it.
///
/// A [`ProducerKind`] tells an enterprise's size and legal form; registries often hold neither. The programme's targets ask for no more than
/// this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "loại hình chủ thể")]
pub enum ProducerClass {
    /// A cooperative.
    #[doc(alias = "hợp tác xã")]
    Cooperative,
    /// A cooperative group.
    #[doc(alias = "tổ hợp tác")]
    CooperativeGroup,
    /// A micro, small or medium enterprise, or one whose size is not known: the decisions admit no other
    /// ([reading 19](crate::law::Reading::EligibleProducers)).
    #[doc(alias = "doanh nghiệp nhỏ và vừa")]
    Enterprise,
    /// An enterprise known to be above medium size.
    LargeEnterprise,
    /// A farm.
    #[doc(alias = "trang trại")]
    Farm,
    /// A household, registered or not.
    #[doc(alias = "hộ sản xuất, kinh doanh")]
    Household,
    /// An association.
    #[doc(alias = "hội, hiệp hội")]
    Association,
    /// A management centre.
    #[doc(alias = "trung tâm điều hành")]
    ManagementCentre,
    /// An organisation equivalent to an association or a management centre.
    #[doc(alias = "tổ chức tương đương")]
    EquivalentOrganisation,
    /// Not known.
    Unknown,
}

impl ProducerClass {
    /// Every class.
    pub const ALL: [Self; 10] = [
        Self::Cooperative,
        Self::CooperativeGroup,
        Self::Enterprise,
        Self::LargeEnterprise,
        Self::Farm,
        Self::Household,
        Self::Association,
        Self::ManagementCentre,
        Self::EquivalentOrganisation,
        Self::Unknown,
    ];

    /// The stable code, also used on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cooperative => "cooperative",
            Self::CooperativeGroup => "cooperative_group",
            Self::Enterprise => "enterprise",
            Self::LargeEnterprise => "large_enterprise",
            Self::Farm => "farm",
            Self::Household => "household",
            Self::Association => "association",
            Self::ManagementCentre => "management_centre",
            Self::EquivalentOrganisation => "equivalent_organisation",
            Self::Unknown => "unknown",
        }
    }

    /// The class with a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.code() == code)
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Cooperative => Text::new("hợp tác xã", "cooperative"),
            Self::CooperativeGroup => Text::new("tổ hợp tác", "cooperative group"),
            Self::Enterprise => Text::new("doanh nghiệp nhỏ và vừa", "small and medium enterprise"),
            Self::LargeEnterprise => Text::new("doanh nghiệp lớn", "large enterprise"),
            Self::Farm => Text::new("trang trại", "farm"),
            Self::Household => Text::new("hộ sản xuất, kinh doanh", "household"),
            Self::Association => Text::new("hội, hiệp hội", "association"),
            Self::ManagementCentre => Text::new("trung tâm điều hành", "management centre"),
            Self::EquivalentOrganisation => Text::new("tổ chức tương đương", "equivalent organisation"),
            Self::Unknown => Text::new("chưa rõ", "not known"),
        }
    }
}

impl From<ProducerKind> for ProducerClass {
    fn from(kind: ProducerKind) -> Self {
        match kind {
            ProducerKind::Cooperative => Self::Cooperative,
            ProducerKind::CooperativeGroup => Self::CooperativeGroup,
            ProducerKind::Enterprise { size: EnterpriseSize::Large, .. } => Self::LargeEnterprise,
            ProducerKind::Enterprise { .. } => Self::Enterprise,
            ProducerKind::Farm => Self::Farm,
            ProducerKind::Household { .. } => Self::Household,
            ProducerKind::Association => Self::Association,
            ProducerKind::ManagementCentre => Self::ManagementCentre,
            ProducerKind::EquivalentOrganisation => Self::EquivalentOrganisation,
        }
    }
}

impl fmt::Display for ProducerClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().en())
    }
}

/// What a portfolio holds of a producer: which one it is, its class, and what is known of its representative.
///
/// The `id` tells producers apart, so that one with ten products is counted once among producers: a tax code, a number of the registry, or
/// the name. It is compared letter by letter.
///
/// ```
/// use ocop::portfolio::{ProducerClass, ProducerRecord};
/// use ocop::producer::{Producer, ProducerKind, Representative};
///
/// let cooperative = Producer::new("HTX Chè Hảo Đạt", ProducerKind::Cooperative)?
///     .with_representative(Representative::default().woman(true));
/// let record = ProducerRecord::from(&cooperative);
/// assert_eq!((record.id(), record.class()), ("HTX Chè Hảo Đạt", ProducerClass::Cooperative));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "chủ thể OCOP")]
pub struct ProducerRecord {
    id: String,
    class: ProducerClass,
    representative: Representative,
}

impl ProducerRecord {
    /// A producer of whose representative nothing is known. White space around the id is dropped.
    ///
    /// # Errors
    ///
    /// [`ProductError::ProducerId`] for an id that is empty or holds a control character.
    pub fn new(id: &str, class: ProducerClass) -> Result<Self, ProductError> {
        match super::product::checked_id(id) {
            Some(id) => Ok(Self { id, class, representative: Representative::default() }),
            None => Err(ProductError::ProducerId { given: String::from(id) }),
        }
    }

    /// The same producer with what is known of its legal representative.
    #[must_use]
    pub fn with_representative(self, representative: Representative) -> Self {
        Self { representative, ..self }
    }

    /// What tells it from other producers.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its class.
    #[must_use]
    pub const fn class(&self) -> ProducerClass {
        self.class
    }

    /// What is known of its legal representative.
    #[must_use]
    pub const fn representative(&self) -> Representative {
        self.representative
    }
}

impl From<&Producer> for ProducerRecord {
    /// Known by its tax code, or by its name if it has none.
    fn from(producer: &Producer) -> Self {
        let id = match producer.tax_code() {
            Some(code) => code.to_string(),
            None => String::from(producer.name()),
        };
        Self { id, class: producer.kind().into(), representative: producer.representative() }
    }
}
