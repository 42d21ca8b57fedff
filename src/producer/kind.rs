use core::fmt;

use crate::Text;

/// The size class of an enterprise.
///
/// The decisions admit small and medium enterprises, micro ones among them; they name no test of size, so the class is
/// the caller's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EnterpriseSize {
    /// Micro.
    #[doc(alias = "siêu nhỏ")]
    Micro,
    /// Small.
    #[doc(alias = "nhỏ")]
    Small,
    /// Medium.
    #[doc(alias = "vừa")]
    Medium,
    /// Above medium: not among the producers that the decisions list.
    #[doc(alias = "lớn")]
    Large,
}

impl EnterpriseSize {
    /// Every size, smallest first.
    pub const ALL: [Self; 4] = [Self::Micro, Self::Small, Self::Medium, Self::Large];

    /// The stable code, also used on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Micro => "micro",
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }

    /// The size with a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.code() == code)
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Micro => Text::new("doanh nghiệp siêu nhỏ", "micro enterprise"),
            Self::Small => Text::new("doanh nghiệp nhỏ", "small enterprise"),
            Self::Medium => Text::new("doanh nghiệp vừa", "medium enterprise"),
            Self::Large => Text::new("doanh nghiệp lớn", "large enterprise"),
        }
    }
}

/// The legal form of an enterprise, as far as the criteria tell forms apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EnterpriseForm {
    /// A limited liability company with one member.
    #[doc(alias = "công ty TNHH một thành viên")]
    SingleMemberLlc,
    /// A limited liability company with two members or more.
    #[doc(alias = "công ty TNHH hai thành viên trở lên")]
    MultiMemberLlc,
    /// A joint-stock company.
    #[doc(alias = "công ty cổ phần")]
    JointStock,
    /// A private enterprise.
    #[doc(alias = "doanh nghiệp tư nhân")]
    PrivateEnterprise,
}

impl EnterpriseForm {
    /// Every form.
    pub const ALL: [Self; 4] =
        [Self::SingleMemberLlc, Self::MultiMemberLlc, Self::JointStock, Self::PrivateEnterprise];

    /// The stable code, also used on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SingleMemberLlc => "single_member_llc",
            Self::MultiMemberLlc => "multi_member_llc",
            Self::JointStock => "joint_stock",
            Self::PrivateEnterprise => "private_enterprise",
        }
    }

    /// The form with a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.code() == code)
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::SingleMemberLlc => {
                Text::new("công ty TNHH một thành viên", "single-member limited liability company")
            }
            Self::MultiMemberLlc => {
                Text::new("công ty TNHH hai thành viên trở lên", "multi-member limited liability company")
            }
            Self::JointStock => Text::new("công ty cổ phần", "joint-stock company"),
            Self::PrivateEnterprise => Text::new("doanh nghiệp tư nhân", "private enterprise"),
        }
    }
}

/// What kind of organisation or person registers a product.
///
/// ```
/// use ocop::producer::ProducerKind;
///
/// assert_eq!(ProducerKind::Household { registered: true }.name().en(), "registered household business");
/// assert_eq!(ProducerKind::all().count(), 24);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "loại hình tổ chức")]
pub enum ProducerKind {
    /// A cooperative.
    #[doc(alias = "hợp tác xã")]
    Cooperative,
    /// A cooperative group.
    #[doc(alias = "tổ hợp tác")]
    CooperativeGroup,
    /// An enterprise.
    #[doc(alias = "doanh nghiệp")]
    Enterprise {
        /// Its size class.
        size: EnterpriseSize,
        /// Its legal form.
        form: EnterpriseForm,
    },
    /// A farm.
    #[doc(alias = "trang trại")]
    Farm,
    /// A producing household or a family household.
    #[doc(alias = "hộ sản xuất")]
    #[doc(alias = "hộ gia đình")]
    Household {
        /// Whether it has business registration.
        registered: bool,
    },
    /// An association.
    #[doc(alias = "hội")]
    #[doc(alias = "hiệp hội")]
    Association,
    /// A management centre.
    #[doc(alias = "trung tâm điều hành")]
    ManagementCentre,
    /// An organisation equivalent to an association or a management centre.
    #[doc(alias = "tổ chức tương đương")]
    EquivalentOrganisation,
}

impl ProducerKind {
    /// Every kind, an enterprise in each size and form, a household with and without registration.
    pub fn all() -> impl Iterator<Item = Self> {
        let enterprises = EnterpriseSize::ALL.into_iter().flat_map(|size| {
            EnterpriseForm::ALL.into_iter().map(move |form| Self::Enterprise { size, form })
        });
        [Self::Cooperative, Self::CooperativeGroup].into_iter().chain(enterprises).chain([
            Self::Farm,
            Self::Household { registered: true },
            Self::Household { registered: false },
            Self::Association,
            Self::ManagementCentre,
            Self::EquivalentOrganisation,
        ])
    }

    /// The stable code, also used on the wire; size, form and registration stand beside it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cooperative => "cooperative",
            Self::CooperativeGroup => "cooperative_group",
            Self::Enterprise { .. } => "enterprise",
            Self::Farm => "farm",
            Self::Household { .. } => "household",
            Self::Association => "association",
            Self::ManagementCentre => "management_centre",
            Self::EquivalentOrganisation => "equivalent_organisation",
        }
    }

    /// What it is called; an enterprise by its legal form.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Cooperative => Text::new("hợp tác xã", "cooperative"),
            Self::CooperativeGroup => Text::new("tổ hợp tác", "cooperative group"),
            Self::Enterprise { form, .. } => form.name(),
            Self::Farm => Text::new("trang trại", "farm"),
            Self::Household { registered: true } => {
                Text::new("hộ có đăng ký kinh doanh", "registered household business")
            }
            Self::Household { registered: false } => {
                Text::new("hộ không đăng ký kinh doanh", "unregistered household")
            }
            Self::Association => Text::new("hội, hiệp hội", "association"),
            Self::ManagementCentre => Text::new("trung tâm điều hành", "management centre"),
            Self::EquivalentOrganisation => Text::new("tổ chức tương đương", "equivalent organisation"),
        }
    }
}

impl fmt::Display for ProducerKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().en())
    }
}

/// A fact about a producer that some criteria ask for and its kind alone does not show.
///
/// The caller attests it. What is not attested counts as unknown, never as untrue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Attestation {
    /// A cooperative is organised and runs under the cooperative law of 2012, which 1048 and 148 name outside tourism.
    #[doc(alias = "Luật HTX 2012")]
    CooperativeLaw2012,
    /// A cooperative group or a farm has business registration of its own: 26/2026 asks it of a cooperative group, 148 of
    /// a farm in tourism.
    #[doc(alias = "giấy đăng ký kinh doanh")]
    BusinessRegistration,
    /// The head of a cooperative group has business registration, which 1048 and 148 ask for outside tourism.
    #[doc(alias = "tổ trưởng có đăng ký kinh doanh")]
    HeadRegistration,
}

impl Attestation {
    /// Every fact that can be attested.
    pub const ALL: [Self; 3] = [Self::CooperativeLaw2012, Self::BusinessRegistration, Self::HeadRegistration];

    /// The stable code, also used on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::CooperativeLaw2012 => "cooperative_law_2012",
            Self::BusinessRegistration => "business_registration",
            Self::HeadRegistration => "head_registration",
        }
    }

    /// The fact with a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fact| fact.code() == code)
    }

    /// The fact in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::CooperativeLaw2012 => Text::new(
                "hợp tác xã tổ chức, hoạt động theo Luật HTX 2012",
                "organised and run under the cooperative law of 2012",
            ),
            Self::BusinessRegistration => {
                Text::new("có giấy đăng ký kinh doanh", "has business registration")
            }
            Self::HeadRegistration => Text::new(
                "tổ trưởng tổ hợp tác có đăng ký kinh doanh",
                "the head of the cooperative group has business registration",
            ),
        }
    }

    /// Whether the fact can be true of a kind of producer.
    #[must_use]
    pub const fn fits(self, kind: ProducerKind) -> bool {
        match self {
            Self::CooperativeLaw2012 => matches!(kind, ProducerKind::Cooperative),
            Self::BusinessRegistration => {
                matches!(kind, ProducerKind::CooperativeGroup | ProducerKind::Farm)
            }
            Self::HeadRegistration => matches!(kind, ProducerKind::CooperativeGroup),
        }
    }
}
