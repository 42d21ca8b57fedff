use core::fmt;

use crate::Edition;
use crate::base::{Joined, Lang, Say, coded};
use crate::catalogue::{GroupId, OtherClassification};
use crate::law::{AdmissionCondition, Basis, Citation, Reading};
use crate::producer::{Attestation, Producer, ProducerKind, words};

coded! {
    /// Why a producer may register products, why it may not, or why that cannot be said yet.
    ///
    /// [`ProducerEligibility::reason`] gives it.
    ///
    /// Source: 26/2026, Art. 2(3); 1048, Annex II(3)(a);
    /// [reading 19](crate::law::Reading::EligibleProducers).
    ///
    /// ```
    /// use ocop::producer::EligibilityReason;
    /// use ocop::{Lang, Say};
    ///
    /// let reason: EligibilityReason = "tourism_only".parse()?;
    /// assert_eq!(reason, EligibilityReason::TourismOnly);
    /// assert_eq!(reason.text(Lang::Vi).to_string(), "chỉ tham gia nhóm du lịch");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[non_exhaustive]
    pub enum EligibilityReason in "ocop::producer": "lý do về chủ thể" / "reason on a producer", "unknown_eligibility_reason" {
        /// It may: the list names its kind, and the condition that is asked of this kind, if any,
        /// is met.
        Listed = "listed", "có trong danh sách" / "on the list";
        /// It may, by [reading 19](crate::law::Reading::EligibleProducers): the words of the list
        /// may ask business registration of this kind too, and the library reads that they ask it
        /// of households alone. No registration was attested.
        ListedByReading = "listed_by_reading", "có trong danh sách, theo cách hiểu về đăng ký kinh doanh" / "on the list, on a reading of the registration";
        /// Not known: only small and medium enterprises may, and the size is not known.
        SizeUnknown = "size_unknown", "chưa biết quy mô doanh nghiệp" / "size of the enterprise not known";
        /// Not known: business registration is asked, and nothing was attested about it.
        RegistrationUnknown = "registration_unknown", "chưa biết có đăng ký kinh doanh" / "business registration not known";
        /// It may not: it is an enterprise above medium size, and the lists name small and medium
        /// enterprises.
        LargeEnterprise = "large_enterprise", "doanh nghiệp lớn" / "large enterprise";
        /// It may not: business registration is asked, and it was attested that there is none.
        Unregistered = "unregistered", "không đăng ký kinh doanh" / "no business registration";
        /// It may not: it is an association, a management centre or the like, and the product is
        /// not one of tourism.
        TourismOnly = "tourism_only", "chỉ tham gia nhóm du lịch" / "tourism alone";
        /// It may not: the list does not name its kind.
        NotListed = "not_listed", "không có trong danh sách" / "not on the list";
    }
}

impl EligibilityReason {
    /// Whether the producer may register; `None` where that cannot be said yet.
    ///
    /// ```
    /// use ocop::producer::EligibilityReason;
    ///
    /// assert_eq!(EligibilityReason::Listed.eligible(), Some(true));
    /// assert_eq!(EligibilityReason::LargeEnterprise.eligible(), Some(false));
    /// // The size of the enterprise is not known: the answer is neither yes nor no.
    /// assert_eq!(EligibilityReason::SizeUnknown.eligible(), None);
    /// ```
    #[must_use]
    pub const fn eligible(self) -> Option<bool> {
        match self {
            Self::Listed | Self::ListedByReading => Some(true),
            Self::SizeUnknown | Self::RegistrationUnknown => None,
            Self::LargeEnterprise | Self::Unregistered | Self::TourismOnly | Self::NotListed => Some(false),
        }
    }
}

/// Whether a producer may register products of a group under an edition, why, and what the answer
/// rests on.
///
/// [`Producer::eligibility`] gives it. It holds the edition, the kind of producer and the reason.
///
/// Source: 26/2026, Art. 2(3); 1048, Annex II(3)(a);
/// [reading 19](crate::law::Reading::EligibleProducers).
///
/// ```
/// use ocop::producer::{Attestation, EligibilityReason, ProducerKind};
/// use ocop::{Edition, Lang, Producer, ProductGroup, Say};
///
/// let farm = Producer::new("Trang trại Bản Mây", ProducerKind::Farm)?;
/// let answer = farm.eligibility(Edition::Decision26, ProductGroup::Food)?;
/// assert!(answer.is_eligible());
/// assert_eq!(answer.reason(), EligibilityReason::ListedByReading);
/// let basis: Vec<String> = answer.basis().map(|basis| basis.to_string()).collect();
/// assert_eq!(basis, ["Decision 26/2026/QĐ-TTg, Art. 2(3)", "Reading 19 (eligible producers)"]);
/// println!("{}", answer.text(Lang::Vi));
///
/// let registered = farm.with_attestation(Attestation::BusinessRegistration, true)?;
/// let answer = registered.eligibility(Edition::Decision26, ProductGroup::Food)?;
/// assert_eq!(answer.reason(), EligibilityReason::Listed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of `edition`, `kind`, `eligible`, `reason`, `basis` and `text`.
/// `eligible` is true, false, or null where something is not known. Reading passes over names that
/// a later version adds, and refuses an `eligible` that does not go with the `reason`. `basis` and
/// `text` follow from the rest: they must be there, and what they say is not read back.
///
/// ```
/// use ocop::producer::{ProducerEligibility, ProducerKind};
/// use ocop::{Edition, Producer, ProductGroup};
///
/// let farm = Producer::new("Trang trại Bản Mây", ProducerKind::Farm)?;
/// let answer = farm.eligibility(Edition::Decision26, ProductGroup::Food)?;
/// let json = serde_json::to_value(&answer)?;
/// assert_eq!((&json["edition"], &json["kind"]), (&"26".into(), &"farm".into()));
/// assert_eq!((&json["eligible"], &json["reason"]), (&true.into(), &"listed_by_reading".into()));
/// assert_eq!((&json["basis"][0]["act"], &json["basis"][0]["article"]), (&"26".into(), &2.into()));
/// assert_eq!(json["basis"][1]["reading"], 19);
/// assert!(json["text"]["vi"].is_string() && json["text"]["en"].is_string());
/// assert_eq!(serde_json::from_value::<ProducerEligibility>(json)?, answer);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProducerEligibility {
    pub(super) edition: Edition,
    pub(super) kind: ProducerKind,
    pub(super) reason: EligibilityReason,
}

impl ProducerEligibility {
    fn of(producer: &Producer, edition: Edition, group: GroupId) -> Self {
        let registered = producer.attestation(Attestation::BusinessRegistration);
        let reason = match edition.rules().producers.admits(producer.kind()) {
            None => EligibilityReason::NotListed,
            Some(row) if row.tourism_only && !group.is_tourism() => EligibilityReason::TourismOnly,
            Some(row) => match (row.condition, registered) {
                (Some(AdmissionCondition::UpTo(largest)), _) => match producer.size() {
                    None => EligibilityReason::SizeUnknown,
                    Some(size) if size > largest => EligibilityReason::LargeEnterprise,
                    Some(_) => EligibilityReason::Listed,
                },
                (Some(AdmissionCondition::Registered), None) => EligibilityReason::RegistrationUnknown,
                (Some(AdmissionCondition::Registered), Some(false)) => EligibilityReason::Unregistered,
                (Some(AdmissionCondition::RegisteredOnOneReading), None | Some(false)) => {
                    EligibilityReason::ListedByReading
                }
                (
                    Some(AdmissionCondition::Registered | AdmissionCondition::RegisteredOnOneReading),
                    Some(true),
                )
                | (None, _) => EligibilityReason::Listed,
            },
        };
        Self { edition, kind: producer.kind(), reason }
    }

    /// Whether the producer may register. It is `false` also where that cannot be said yet.
    ///
    /// ```
    /// use ocop::producer::{EnterpriseSize, ProducerKind};
    /// use ocop::{Edition, Producer, ProductGroup};
    ///
    /// let company = Producer::new("Công ty CP Cà phê Bản Mây", ProducerKind::Enterprise)?;
    /// // Only small and medium enterprises may take part, and the size is not known yet.
    /// let answer = company.eligibility(Edition::Decision26, ProductGroup::Drinks)?;
    /// assert!(!answer.is_eligible());
    /// let small = company.with_size(EnterpriseSize::Small)?;
    /// assert!(small.eligibility(Edition::Decision26, ProductGroup::Drinks)?.is_eligible());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn is_eligible(self) -> bool {
        matches!(self.reason.eligible(), Some(true))
    }

    /// Whether the producer may not register. It is `false` also where that cannot be said yet:
    /// then neither this nor [`is_eligible`](Self::is_eligible) holds.
    ///
    /// ```
    /// use ocop::producer::{EnterpriseSize, ProducerKind};
    /// use ocop::{Edition, Producer, ProductGroup};
    ///
    /// let company = Producer::new("Công ty CP Cà phê Bản Mây", ProducerKind::Enterprise)?;
    /// let answer = company.eligibility(Edition::Decision26, ProductGroup::Drinks)?;
    /// assert!(!answer.is_eligible() && !answer.is_ineligible());
    /// let large = company.with_size(EnterpriseSize::Large)?;
    /// assert!(large.eligibility(Edition::Decision26, ProductGroup::Drinks)?.is_ineligible());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn is_ineligible(self) -> bool {
        matches!(self.reason.eligible(), Some(false))
    }

    /// Why the producer may take part, may not, or why that is not known.
    #[must_use]
    pub const fn reason(self) -> EligibilityReason {
        self.reason
    }

    /// The edition whose list was read.
    #[must_use]
    pub const fn edition(self) -> Edition {
        self.edition
    }

    /// The kind of producer.
    #[must_use]
    pub const fn kind(self) -> ProducerKind {
        self.kind
    }

    /// What the answer rests on. The edition's list of producers comes first. Where the list alone
    /// does not decide, the other provisions that decide come next, and last [reading
    /// 19](crate::law::Reading::EligibleProducers).
    ///
    /// ```
    /// use ocop::law::Basis;
    /// use ocop::producer::ProducerKind;
    /// use ocop::{Edition, Producer, ProductGroup};
    ///
    /// let cooperative = Producer::new("HTX Bản Mây", ProducerKind::Cooperative)?;
    /// let answer = cooperative.eligibility(Edition::Decision26, ProductGroup::Food)?;
    /// // The list names cooperatives, so no reading is needed.
    /// assert!(answer.basis().all(|basis| matches!(basis, Basis::Law(_))));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn basis(self) -> impl Iterator<Item = Basis> + Clone + use<> {
        let rules = self.edition.rules().producers;
        let beside: &[Citation] = match self.reason {
            EligibilityReason::Listed => &[],
            EligibilityReason::NotListed => rules.unlisted,
            _ => rules.admits(self.kind).map_or(&[], |row| row.beside),
        };
        let reading =
            (self.reason != EligibilityReason::Listed).then_some(Basis::Reading(Reading::EligibleProducers));
        rules.list.iter().chain(beside).copied().map(Basis::Law).chain(reading)
    }
}

impl Say for ProducerEligibility {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { edition, kind, reason } = self;
        let rules = edition.rules().producers;
        match reason {
            EligibilityReason::Listed => words::listed(lang, f, kind, edition),
            EligibilityReason::ListedByReading => words::listed_by_reading(lang, f, kind, edition),
            EligibilityReason::SizeUnknown => words::size_unknown(lang, f, kind, edition),
            EligibilityReason::RegistrationUnknown => words::registration_unknown(lang, f, kind, edition),
            EligibilityReason::LargeEnterprise => words::large_enterprise(lang, f, kind, edition),
            EligibilityReason::Unregistered => words::unregistered(lang, f, kind, edition),
            EligibilityReason::TourismOnly => words::tourism_only(lang, f, kind, edition),
            EligibilityReason::NotListed if rules.closed => words::not_listed(lang, f, kind, edition),
            EligibilityReason::NotListed => {
                words::not_listed_openly(lang, f, kind, edition, &Joined(rules.unlisted.iter()))
            }
        }
    }
}

impl Producer {
    /// Whether the producer may register products of a group under an edition.
    ///
    /// Source: 26/2026, Art. 2(3); 1048, Annex II(3)(a);
    /// [reading 19](crate::law::Reading::EligibleProducers).
    ///
    /// | kind | 1048, as signed and as amended | 148, as signed and as amended; 26/2026 |
    /// |---|---|---|
    /// | cooperative, cooperative group | yes | yes |
    /// | micro, small, medium enterprise | yes | yes |
    /// | large enterprise | no | no |
    /// | household with business registration | yes | yes |
    /// | household without | no | no |
    /// | farm | no | yes |
    /// | association, management centre, equivalent organisation | no | in tourism |
    ///
    /// If the size or the registration decides and is not known, the answer says so.
    ///
    /// Under 1048 the list is open. The dossier is prepared by "doanh nghiệp, hợp tác xã, tổ hợp
    /// tác, chủ hộ sản xuất..." (Annex II, 3(a)): enterprises, cooperatives, cooperative groups and
    /// heads of producing households, and the list ends with dots. What the dots leave open is read
    /// by two other texts. The programme that 1048 served (490) names small and medium enterprises
    /// and registered households. Criterion 3.1 names registered households. Neither of them names
    /// farms and associations, which 919 added. 919 was signed on 2022-08-01, and dossiers came
    /// under 1048 until 2023-02-23: for the dossiers between these days the edition decides here,
    /// not 919.
    ///
    /// From 148 on the list is closed. "Trang trại, hộ sản xuất, hộ gia đình có đăng ký kinh doanh"
    /// (26/2026, Art. 2(3)) can be read so that registration is asked of farms too. The library
    /// reads that it is asked of households alone. So a farm without an attested registration is
    /// eligible, and the answer names the reading.
    ///
    /// ```
    /// use ocop::producer::{EligibilityReason, ProducerKind};
    /// use ocop::{Edition, Producer, ProductGroup};
    ///
    /// let guides = Producer::new("Hội Du lịch Sa Pa", ProducerKind::Association)?;
    /// assert!(guides.eligibility(Edition::Decision26, ProductGroup::Tourism)?.is_eligible());
    /// let answer = guides.eligibility(Edition::Decision26, ProductGroup::Food)?;
    /// assert_eq!(answer.reason(), EligibilityReason::TourismOnly);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OtherClassification`] (`other_classification`) for a product group of another decision
    /// than the edition's.
    pub fn eligibility(
        &self,
        edition: Edition,
        group: impl Into<GroupId>,
    ) -> Result<ProducerEligibility, OtherClassification> {
        let group = group.into();
        OtherClassification::check(group, edition)?;
        Ok(ProducerEligibility::of(self, edition, group))
    }
}
