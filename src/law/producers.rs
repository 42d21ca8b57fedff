//! Producers as the decisions name them: kinds, sizes, forms, facts, and what an edition says on
//! them.

use crate::base::coded;
use crate::law::Citation;

coded! {
    /// What kind of organisation or person registers a product.
    ///
    /// It says no more than a registry holds. The [size](EnterpriseSize) and the
    /// [form](EnterpriseForm) of an enterprise and the
    /// [registration](Attestation::BusinessRegistration) of a household are facts of their own,
    /// which a [`Producer`](crate::Producer) holds where they are known.
    ///
    /// Source: 26/2026, Art. 2(3); 148; 1048, Annex II(3)(a);
    /// [reading 19](crate::law::Reading::EligibleProducers).
    ///
    /// ```
    /// use ocop::producer::ProducerKind;
    ///
    /// let kind: ProducerKind = "cooperative_group".parse()?;
    /// assert_eq!(kind, ProducerKind::CooperativeGroup);
    /// assert_eq!((kind.name().vi(), kind.name().en()), ("tổ hợp tác", "cooperative group"));
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum ProducerKind in "ocop::producer": "loại hình chủ thể" / "kind of producer", "unknown_producer_kind" {
        /// A cooperative.
        #[doc(alias = "hop tac xa")]
        Cooperative = "cooperative", "hợp tác xã" / "cooperative";
        /// A cooperative group.
        #[doc(alias = "to hop tac")]
        CooperativeGroup = "cooperative_group", "tổ hợp tác" / "cooperative group";
        /// An enterprise.
        #[doc(alias = "doanh nghiep")]
        Enterprise = "enterprise", "doanh nghiệp" / "enterprise";
        /// A farm.
        #[doc(alias = "trang trai")]
        Farm = "farm", "trang trại" / "farm";
        /// A producing household or a family household.
        #[doc(alias("hộ sản xuất", "ho san xuat"))]
        #[doc(alias("hộ gia đình", "ho gia dinh"))]
        #[doc(alias = "ho san xuat, ho gia dinh")]
        Household = "household", "hộ sản xuất, hộ gia đình" / "household";
        /// An association.
        #[doc(alias("hội", "hoi"))]
        #[doc(alias("hiệp hội", "hiep hoi"))]
        #[doc(alias = "hoi, hiep hoi")]
        Association = "association", "hội, hiệp hội" / "association";
        /// A management centre.
        #[doc(alias = "trung tam dieu hanh")]
        ManagementCentre = "management_centre", "trung tâm điều hành" / "management centre";
        /// An organisation equivalent to an association or a management centre.
        #[doc(alias = "to chuc tuong duong")]
        EquivalentOrganisation = "equivalent_organisation", "tổ chức tương đương" / "equivalent organisation";
    }
}

coded! {
    /// The size class of an enterprise, smallest first.
    ///
    /// The decisions admit small and medium enterprises, and micro enterprises are among these. The
    /// decisions name no test of size, so the caller says which class an enterprise is in.
    ///
    /// Source: 26/2026, Art. 2(3), and [reading 19](crate::law::Reading::EligibleProducers).
    ///
    /// ```
    /// use ocop::producer::EnterpriseSize;
    ///
    /// assert!(EnterpriseSize::Micro < EnterpriseSize::Large);
    /// assert_eq!(EnterpriseSize::from_code("medium")?, EnterpriseSize::Medium);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    pub enum EnterpriseSize in "ocop::producer": "quy mô doanh nghiệp" / "size of enterprise", "unknown_enterprise_size" {
        /// A micro enterprise.
        #[doc(alias("siêu nhỏ", "sieu nho"))]
        Micro = "micro", "doanh nghiệp siêu nhỏ" / "micro enterprise";
        /// A small enterprise.
        #[doc(alias("nhỏ", "nho"))]
        Small = "small", "doanh nghiệp nhỏ" / "small enterprise";
        /// A medium enterprise.
        #[doc(alias("vừa", "vua"))]
        Medium = "medium", "doanh nghiệp vừa" / "medium enterprise";
        /// An enterprise above medium size. The decisions do not list it.
        #[doc(alias("lớn", "lon"))]
        Large = "large", "doanh nghiệp lớn" / "large enterprise";
    }
}

coded! {
    /// The legal form of an enterprise. These are the forms that the criteria name.
    ///
    /// Source: 26/2026, Annex II, and 148 and 1048, Annex III: the criterion on the type of
    /// organisation.
    ///
    /// ```
    /// use ocop::producer::EnterpriseForm;
    ///
    /// assert_eq!("joint_stock".parse::<EnterpriseForm>()?.name().vi(), "công ty cổ phần");
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum EnterpriseForm in "ocop::producer": "hình thức pháp lý của doanh nghiệp" / "legal form of an enterprise", "unknown_enterprise_form" {
        /// A limited liability company with one member.
        #[doc(alias = "cong ty tnhh mot thanh vien")]
        SingleMemberLlc = "single_member_llc", "công ty TNHH một thành viên" / "single-member limited liability company";
        /// A limited liability company with two members or more.
        #[doc(alias = "cong ty tnhh hai thanh vien tro len")]
        MultiMemberLlc = "multi_member_llc", "công ty TNHH hai thành viên trở lên" / "multi-member limited liability company";
        /// A joint-stock company.
        #[doc(alias = "cong ty co phan")]
        JointStock = "joint_stock", "công ty cổ phần" / "joint-stock company";
        /// A private enterprise.
        #[doc(alias = "doanh nghiep tu nhan")]
        PrivateEnterprise = "private_enterprise", "doanh nghiệp tư nhân" / "private enterprise";
    }
}

coded! {
    /// A fact about a producer that the decisions ask for and that the kind of producer alone does
    /// not show.
    ///
    /// The caller attests that the fact is true or that it is not true. A fact that is not attested
    /// counts as not known, and never as untrue.
    ///
    /// Source: 26/2026, Art. 2(3), and the criterion on the type of organisation (26/2026, Annex
    /// II; 148 and 1048, Annex III).
    ///
    /// ```
    /// use ocop::producer::{Attestation, ProducerKind};
    ///
    /// assert!(Attestation::BusinessRegistration.fits(ProducerKind::Household));
    /// assert!(!Attestation::HeadRegistration.fits(ProducerKind::Household));
    /// ```
    #[non_exhaustive]
    pub enum Attestation in "ocop::producer": "điều cần xác nhận" / "attestation", "unknown_attestation" {
        /// A cooperative is organised and runs under the cooperative law of 2012. The criteria of
        /// 1048 and 148 name this law; their tourism sets since 781 do not.
        #[doc(alias("Luật HTX 2012", "Luat HTX 2012"))]
        CooperativeLaw2012 = "cooperative_law_2012", "hợp tác xã tổ chức, hoạt động theo Luật HTX 2012"
            / "the cooperative is organised and run under the cooperative law of 2012";
        /// A household, a farm or a cooperative group has business registration of its own.
        #[doc(alias("đăng ký kinh doanh", "dang ky kinh doanh"))]
        BusinessRegistration = "business_registration", "chủ thể có giấy đăng ký kinh doanh" / "the producer has business registration";
        /// The head of a cooperative group has business registration. The criteria of 1048 and 148
        /// ask for it; their tourism sets since 781 do not.
        #[doc(alias("tổ trưởng có đăng ký kinh doanh", "to truong co dang ky kinh doanh"))]
        HeadRegistration = "head_registration", "tổ trưởng tổ hợp tác có đăng ký kinh doanh"
            / "the head of the cooperative group has business registration";
    }
}

impl Attestation {
    /// Whether the fact can be true of a kind of producer.
    ///
    /// ```
    /// use ocop::producer::{Attestation, ProducerKind};
    ///
    /// let law_of_2012 = Attestation::CooperativeLaw2012;
    /// assert!(law_of_2012.fits(ProducerKind::Cooperative));
    /// assert!(!law_of_2012.fits(ProducerKind::CooperativeGroup));
    /// ```
    #[must_use]
    pub const fn fits(self, kind: ProducerKind) -> bool {
        match self {
            Self::CooperativeLaw2012 => matches!(kind, ProducerKind::Cooperative),
            Self::BusinessRegistration => {
                matches!(kind, ProducerKind::CooperativeGroup | ProducerKind::Farm | ProducerKind::Household)
            }
            Self::HeadRegistration => matches!(kind, ProducerKind::CooperativeGroup),
        }
    }
}

coded! {
    /// A trait of the legal representative that criteria count.
    ///
    /// Source: 26/2026, Annex II, and 148, Annex III: the criterion on the legal representative.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::producer::RepresentativeTrait;
    ///
    /// let counted = |edition: Edition| edition.rules().producers.traits;
    /// assert!(counted(Edition::Decision26).contains(&RepresentativeTrait::Disabled));
    /// assert!(!counted(Edition::Decision148).contains(&RepresentativeTrait::Disabled));
    /// ```
    #[non_exhaustive]
    pub enum RepresentativeTrait in "ocop::producer": "đặc điểm của người đại diện" / "trait of the representative", "unknown_representative_trait" {
        /// A woman. It counts since 148.
        Woman = "woman", "phụ nữ" / "woman";
        /// A person of an ethnic minority. It counts since 148.
        #[doc(alias("đồng bào dân tộc thiểu số", "dong bao dan toc thieu so"))]
        EthnicMinority = "ethnic_minority", "người dân tộc thiểu số" / "of an ethnic minority";
        /// A person with a disability. It counts since 26/2026.
        Disabled = "disabled", "người khuyết tật" / "person with disability";
    }
}

/// What an edition says on producers: who may register products, and which producers its criteria
/// name.
///
/// [`Rules::producers`](crate::law::Rules::producers) holds it.
///
/// Source: 26/2026, Art. 2(3); 148; 1048, Annex II(3)(a);
/// [reading 19](crate::law::Reading::EligibleProducers).
///
/// ```
/// use ocop::Edition;
///
/// let rules = Edition::Decision26.rules().producers;
/// assert_eq!(rules.list[0].to_string(), "Decision 26/2026/QĐ-TTg, Art. 2(3)");
/// assert!(rules.closed && !Edition::Decision1048.rules().producers.closed);
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProducerRules {
    /// The places that list who registers products. The edition's own decision comes first.
    pub list: &'static [Citation],
    /// Whether the list is complete. The list of 1048 ends with dots, so it is not.
    pub closed: bool,
    /// Further places that speak against a kind of producer which the list leaves out.
    pub unlisted: &'static [Citation],
    /// Who may take part, in the order of the list. A kind without a row is not on the list.
    pub admitted: &'static [AdmittedProducer],
    /// Whom the criterion on the type of organisation names, level by level.
    /// [`CriterionId::citation`](crate::CriterionId::citation) gives the place of a criterion.
    pub organisation: OrganisationLevels,
    /// Whom the same criterion names in the sets of tourism.
    pub organisation_in_tourism: OrganisationLevels,
    /// The traits that the criterion on the legal representative counts; none where no set prints
    /// such a criterion.
    pub traits: &'static [RepresentativeTrait],
}

impl ProducerRules {
    /// The row of a kind of producer; `None` for a kind that is not on the list.
    ///
    /// Source: 26/2026, Art. 2(3); 148; 1048, Annex II(3)(a).
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::producer::ProducerKind;
    ///
    /// let rules = Edition::Decision26.rules().producers;
    /// let association = rules.admits(ProducerKind::Association).ok_or("it is on the list")?;
    /// assert!(association.tourism_only);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn admits(&self, kind: ProducerKind) -> Option<AdmittedProducer> {
        self.admitted.iter().copied().find(|row| row.kind == kind)
    }
}

/// A kind of producer on an edition's list.
///
/// [`ProducerRules::admits`] gives it.
///
/// Source: 26/2026, Art. 2(3); 148; 1048, Annex II(3)(a);
/// [reading 19](crate::law::Reading::EligibleProducers).
///
/// ```
/// use ocop::Edition;
/// use ocop::producer::ProducerKind;
///
/// let rules = Edition::Decision26.rules().producers;
/// let cooperative = rules.admits(ProducerKind::Cooperative).ok_or("it is on the list")?;
/// assert_eq!((cooperative.tourism_only, cooperative.condition), (false, None));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AdmittedProducer {
    /// The kind.
    pub kind: ProducerKind,
    /// Whether it takes part in the tourism group only.
    pub tourism_only: bool,
    /// What else is asked of it; `None` where nothing is.
    pub condition: Option<AdmissionCondition>,
    /// The places beside the list that ask for the condition.
    pub beside: &'static [Citation],
}

impl AdmittedProducer {
    pub(crate) const fn new(kind: ProducerKind) -> Self {
        Self { kind, tourism_only: false, condition: None, beside: &[] }
    }

    pub(crate) const fn in_tourism(kind: ProducerKind) -> Self {
        Self { tourism_only: true, ..Self::new(kind) }
    }

    pub(crate) const fn on(self, condition: AdmissionCondition) -> Self {
        Self { condition: Some(condition), ..self }
    }

    pub(crate) const fn by(self, beside: &'static [Citation]) -> Self {
        Self { beside, ..self }
    }
}

/// What an edition's list asks of a kind of producer.
///
/// [`AdmittedProducer::condition`] holds it.
///
/// Source: 26/2026, Art. 2(3); 148; 1048, Annex II(3)(a);
/// [reading 19](crate::law::Reading::EligibleProducers).
///
/// ```
/// use ocop::Edition;
/// use ocop::law::AdmissionCondition;
/// use ocop::producer::{EnterpriseSize, ProducerKind};
///
/// let rules = Edition::Decision26.rules().producers;
/// let enterprise = rules.admits(ProducerKind::Enterprise).ok_or("it is on the list")?;
/// let up_to_medium = AdmissionCondition::UpTo(EnterpriseSize::Medium);
/// assert_eq!(enterprise.condition, Some(up_to_medium));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdmissionCondition {
    /// The enterprise is of this size at most.
    UpTo(EnterpriseSize),
    /// The producer has business registration.
    Registered,
    /// The words can be read so that registration is asked of this kind too. The library reads that
    /// it is not asked ([reading 19](crate::law::Reading::EligibleProducers)).
    RegisteredOnOneReading,
}

/// Whom the levels of the criterion on the type of organisation name, in the order of the levels.
///
/// Source: 26/2026, Annex II; 148 and 1048, Annex III.
///
/// ```
/// use ocop::Edition;
///
/// let levels = Edition::Decision26.rules().producers.organisation;
/// assert_eq!(levels.len(), 3);
/// // The first level names households, farms and cooperative groups.
/// assert_eq!(levels[0].len(), 3);
/// ```
pub type OrganisationLevels = &'static [&'static [NamedOrganisation]];

/// An organisation as a level of the criterion on the type of organisation names it.
///
/// [`ProducerRules::organisation`] holds them, level by level.
///
/// Source: 26/2026, Annex II; 148 and 1048, Annex III.
///
/// ```
/// use ocop::Edition;
/// use ocop::law::NamedOrganisation;
/// use ocop::producer::ProducerKind;
///
/// let levels = Edition::Decision26.rules().producers.organisation;
/// let cooperative = NamedOrganisation::Kind(ProducerKind::Cooperative);
/// assert!(levels.iter().any(|named| named.contains(&cooperative)));
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NamedOrganisation {
    /// A kind of producer.
    Kind(ProducerKind),
    /// A kind of producer for which a fact must be true.
    KindIf(ProducerKind, Attestation),
    /// An enterprise of a legal form.
    Form(EnterpriseForm),
    /// A joint-stock company. The local community holds less than this share of its capital, in per
    /// cent.
    JointStockBelow(u8),
    /// A joint-stock company. The local community holds at least this share of its capital, in per
    /// cent.
    JointStockFrom(u8),
}
