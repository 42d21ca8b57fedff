use core::fmt;

use crate::classification::Group1048;
use crate::law::{Act, Basis, Citation, Point, Reading, Regime};
use crate::producer::{EnterpriseSize, ProducerKind};
use crate::{Edition, ProductGroup, SetId, Text};

/// A product group together with the classification it belongs to.
///
/// Made from a [`ProductGroup`], a [`Group1048`] or a [`SetId`]. Groups of 1048 cannot be mistaken for the later ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "nhóm sản phẩm")]
pub enum GroupId {
    /// A group of 1048.
    Decision1048(Group1048),
    /// A group of the classification of 148 and 26/2026.
    Since148(ProductGroup),
}

impl GroupId {
    /// Every group of the classification that an edition uses.
    pub fn all(edition: Edition) -> impl Iterator<Item = Self> {
        let (old, new) = match edition.regime() {
            Regime::Decision1048 => (Group1048::ALL.as_slice(), [].as_slice()),
            Regime::Decision148 | Regime::Decision26 => ([].as_slice(), ProductGroup::ALL.as_slice()),
        };
        old.iter().copied().map(Self::from).chain(new.iter().copied().map(Self::from))
    }

    /// Whether it is the tourism group.
    #[must_use]
    pub const fn is_tourism(self) -> bool {
        matches!(self, Self::Decision1048(Group1048::Tourism) | Self::Since148(ProductGroup::Tourism))
    }

    /// Whether an edition classifies products by this group.
    #[must_use]
    pub const fn belongs_to(self, edition: Edition) -> bool {
        matches!(
            (self, edition.regime()),
            (Self::Decision1048(_), Regime::Decision1048)
                | (Self::Since148(_), Regime::Decision148 | Regime::Decision26)
        )
    }

    /// The group's name.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Decision1048(group) => group.name(),
            Self::Since148(group) => group.name(),
        }
    }
}

impl From<Group1048> for GroupId {
    fn from(group: Group1048) -> Self {
        Self::Decision1048(group)
    }
}

impl From<ProductGroup> for GroupId {
    fn from(group: ProductGroup) -> Self {
        Self::Since148(group)
    }
}

impl From<SetId> for GroupId {
    fn from(set: SetId) -> Self {
        match set {
            SetId::Decision1048(set) => Self::Decision1048(set.group()),
            SetId::Decision148(set) | SetId::Decision26(set) => Self::Since148(set.group()),
        }
    }
}

impl fmt::Display for GroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().en())
    }
}

/// A group of another classification than the edition's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the group {group:?} is not one that {edition} classifies products by")]
pub struct OtherClassification {
    group: GroupId,
    edition: Edition,
}

impl OtherClassification {
    pub(crate) const fn check(group: GroupId, edition: Edition) -> Result<(), Self> {
        if group.belongs_to(edition) { Ok(()) } else { Err(Self { group, edition }) }
    }

    /// The group given.
    #[must_use]
    pub const fn group(&self) -> GroupId {
        self.group
    }

    /// The edition asked.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "other_classification"
    }
}

/// Why a producer may not register products.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Ineligibility {
    /// An enterprise above medium size: the lists say small and medium enterprises.
    LargeEnterprise,
    /// A household without business registration, from 148 on.
    UnregisteredHousehold,
    /// An association, a management centre or the like, outside tourism.
    TourismOnly,
    /// A kind of producer that the edition's list does not name.
    NotListed,
}

impl Ineligibility {
    /// Every reason.
    pub const ALL: [Self; 4] =
        [Self::LargeEnterprise, Self::UnregisteredHousehold, Self::TourismOnly, Self::NotListed];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LargeEnterprise => "large_enterprise",
            Self::UnregisteredHousehold => "unregistered_household",
            Self::TourismOnly => "tourism_only",
            Self::NotListed => "not_listed",
        }
    }

    /// The reason in words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::LargeEnterprise => Text::new(
                "Chỉ doanh nghiệp nhỏ và vừa được tham gia",
                "Only small and medium enterprises may take part",
            ),
            Self::UnregisteredHousehold => {
                Text::new("Hộ phải có đăng ký kinh doanh", "A household needs business registration")
            }
            Self::TourismOnly => Text::new(
                "Hội, hiệp hội, trung tâm điều hành và tổ chức tương đương chỉ tham gia nhóm du lịch",
                "Associations, management centres and the like may take part in the tourism group only",
            ),
            Self::NotListed => Text::new(
                "Loại hình này không có trong danh sách chủ thể của quyết định",
                "The decision's list of producers does not name this kind",
            ),
        }
    }
}

/// Whether a producer may register products of a group under an edition, and what the answer rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Eligibility {
    edition: Edition,
    reason: Option<Ineligibility>,
}

impl Eligibility {
    pub(super) fn of(
        kind: ProducerKind,
        edition: Edition,
        group: GroupId,
    ) -> Result<Self, OtherClassification> {
        OtherClassification::check(group, edition)?;
        let first_regime = edition.regime() == Regime::Decision1048;
        let reason = match kind {
            ProducerKind::Enterprise { size: EnterpriseSize::Large, .. } => {
                Some(Ineligibility::LargeEnterprise)
            }
            ProducerKind::Cooperative
            | ProducerKind::CooperativeGroup
            | ProducerKind::Enterprise { .. }
            | ProducerKind::Household { registered: true } => None,
            ProducerKind::Household { registered: false } => {
                (!first_regime).then_some(Ineligibility::UnregisteredHousehold)
            }
            ProducerKind::Farm => first_regime.then_some(Ineligibility::NotListed),
            ProducerKind::Association
            | ProducerKind::ManagementCentre
            | ProducerKind::EquivalentOrganisation => {
                if first_regime {
                    Some(Ineligibility::NotListed)
                } else {
                    (!group.is_tourism()).then_some(Ineligibility::TourismOnly)
                }
            }
        };
        Ok(Self { edition, reason })
    }

    /// Whether the producer may register.
    #[must_use]
    pub const fn is_eligible(self) -> bool {
        self.reason.is_none()
    }

    /// Why it may not; `None` if it may.
    #[must_use]
    pub const fn reason(self) -> Option<Ineligibility> {
        self.reason
    }

    /// The edition whose list was read.
    #[must_use]
    pub const fn edition(self) -> Edition {
        self.edition
    }

    /// What the answer rests on: the edition's list of producers, and reading 19 where the list is only silent.
    #[must_use]
    pub const fn basis(self) -> &'static [Basis] {
        const READING: Basis = Basis::Reading(Reading::EligibleProducers);
        const FORM_1048: Basis = Basis::Law(Citation::annex(Act::Decision1048, 2).clause(3).point(Point::A));
        const PROGRAMME_2018: Basis = Basis::Law(Citation::whole(Act::Decision490));
        const PROGRAMME_2021: Basis = Basis::Law(Citation::whole(Act::Decision919));
        const LIST_148: Basis = Basis::Law(Citation::whole(Act::Decision148));
        const LIST_26: Basis = Basis::Law(Citation::article(Act::Decision26, 2).clause(3));
        match (self.edition.regime(), self.reason) {
            (Regime::Decision1048, None) => &[FORM_1048],
            (Regime::Decision1048, Some(Ineligibility::LargeEnterprise)) => {
                &[FORM_1048, PROGRAMME_2018, READING]
            }
            (Regime::Decision1048, Some(_)) => &[FORM_1048, READING],
            (Regime::Decision148, None) => &[LIST_148, PROGRAMME_2021],
            (Regime::Decision148, Some(_)) => &[LIST_148, PROGRAMME_2021, READING],
            (Regime::Decision26, None) => &[LIST_26],
            (Regime::Decision26, Some(_)) => &[LIST_26, READING],
        }
    }
}
