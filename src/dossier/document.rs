use core::fmt;

use crate::Text;
use crate::catalogue::Topic;
use crate::dossier::Evidence;

/// The topics that the samples show: the product as it is sold, seen, smelt and tasted.
const SHOWN_BY_SAMPLES: &[Topic] = &[
    Topic::Packaging,
    Topic::Labelling,
    Topic::BilingualLabel,
    Topic::Impurities,
    Topic::Shape,
    Topic::Colour,
    Topic::Smell,
    Topic::Taste,
    Topic::Texture,
    Topic::LiquorColour,
    Topic::LiquorSmell,
    Topic::LiquorTaste,
    Topic::LiquorSmellAndTaste,
    Topic::Completeness,
    Topic::PresentationForm,
    Topic::SensoryQuality,
    Topic::TypeConformity,
    Topic::Form,
    Topic::Craftsmanship,
    Topic::UniqueDesign,
    Topic::OverallDesign,
    Topic::Functions,
    Topic::MaterialQuality,
    Topic::ProductDesign,
    Topic::Practicality,
    Topic::Uniqueness,
    Topic::Convenience,
    Topic::UsageGuidance,
];

macro_rules! documents {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $vi:literal / $en:literal;)*) => {
        /// A document of a dossier, or what travels with it.
        ///
        /// ```
        /// use ocop::dossier::{Document, Evidence};
        ///
        /// assert_eq!(Document::from_code("commune_report"), Some(Document::CommuneReport));
        /// assert_eq!(Document::from_code("awards"), Some(Document::Evidence(Evidence::Awards)));
        /// assert_eq!(Document::from_code("photo_of_the_mayor"), None);
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Document {
            $($(#[$doc])* #[doc(alias = $vi)] $name,)*
            /// A kind of evidence.
            Evidence(Evidence),
        }

        impl Document {
            const OWN: &[Self] = &[$(Self::$name),*];

            /// The stable code, also used on the wire; that of the evidence for evidence.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                    Self::Evidence(evidence) => evidence.code(),
                }
            }

            /// What it is called.
            #[must_use]
            pub const fn name(self) -> Text {
                match self {
                    $(Self::$name => Text::new($vi, $en),)*
                    Self::Evidence(evidence) => evidence.name(),
                }
            }
        }
    };
}

documents! {
    /// The registration form, Form 01 of 26/2026.
    RegistrationForm = "registration_form", "Phiếu đăng ký (Mẫu số 01)" / "Registration form (Form 01)";
    /// The self-assessment report, Form 02 of 26/2026.
    SelfAssessmentReport = "self_assessment_report", "Báo cáo tự đánh giá (Mẫu số 02)" / "Self-assessment report (Form 02)";
    /// In the report of an upgrade: what has changed since the recognition, with evidence.
    EvidenceOfChanges = "evidence_of_changes", "Nội dung, minh chứng thay đổi so với sản phẩm đã công nhận" / "Changes since the recognition, with evidence";
    /// In the dossier of a re-rating: raw material, technology, packaging, labels, quality declaration, periodic tests, market, output and
    /// revenue since the recognition, and papers whose term has run.
    UpdatesSinceRecognition = "updates_since_recognition", "Cập nhật kết quả từ khi được công nhận, giấy tờ có thời hạn" / "Updates since the recognition, papers with a term";
    /// The registration forms 01 and 02 of 1048: the product idea and the product.
    RegistrationForms1048 = "registration_forms_1048", "Phiếu đăng ký ý tưởng, sản phẩm (biểu số 01, 02)" / "Registration of the idea and the product (forms 01, 02)";
    /// The business plan, form 03 of 1048.
    BusinessPlan = "business_plan", "Phương án, kế hoạch kinh doanh (biểu số 03)" / "Business plan (form 03)";
    /// The introduction of the organisation, form 04 of 1048.
    OrganisationProfile = "organisation_profile", "Giới thiệu bộ máy tổ chức (biểu số 04)" / "Introduction of the organisation (form 04)";
    /// Five sample units, given by the producer; none in tourism.
    Samples = "samples", "Sản phẩm mẫu (05 đơn vị)" / "Samples (5 units)";
    /// The producer's dossier as a whole.
    ProductDossier = "product_dossier", "Hồ sơ sản phẩm" / "Product dossier";
    /// The commune's letter that asks the province to assess.
    CommuneRequest = "commune_request", "Văn bản đề nghị của UBND cấp xã" / "Letter of request of the commune";
    /// The commune's report on four contents of the dossier, Form 03 of 26/2026.
    CommuneReport = "commune_report", "Báo cáo đánh giá của UBND cấp xã (Mẫu số 03)" / "Assessment report of the commune (Form 03)";
    /// The district's letter that asks the province to assess.
    DistrictRequest = "district_request", "Công văn đề nghị của UBND cấp huyện" / "Letter of request of the district";
    /// The minutes of the district's council.
    DistrictMinutes = "district_minutes", "Biên bản đánh giá của Hội đồng cấp huyện" / "Minutes of the district's council";
    /// The province's letter that asks the ministry to assess.
    ProvincialRequest = "provincial_request", "Văn bản đề nghị của UBND cấp tỉnh" / "Letter of request of the province";
    /// The report of the consulting team of the province's council.
    ConsultingTeamReport = "consulting_team_report", "Báo cáo của Tổ tư vấn Hội đồng cấp tỉnh" / "Report of the consulting team of the province's council";
    /// The report of the province's council.
    CouncilReport = "council_report", "Báo cáo đánh giá của Hội đồng cấp tỉnh" / "Report of the province's council";
    /// The minutes of the province's council.
    ProvincialMinutes = "provincial_minutes", "Biên bản đánh giá của Hội đồng cấp tỉnh" / "Minutes of the province's council";
    /// The decision of the provincial chairman that approves the result.
    ApprovalDecision = "approval_decision", "Quyết định phê duyệt kết quả của Chủ tịch UBND cấp tỉnh" / "Decision of the provincial chairman that approves the result";
    /// The decision that approves the points, and the certificate of the star, under 1048.
    ScoreDecisionAndCertificate = "score_decision_and_certificate", "Quyết định phê duyệt điểm, Giấy chứng nhận đạt sao" / "Decision that approves the points, and certificate of the star";
    /// The report of the province's body in charge of OCOP, on a re-rating.
    OcopBodyReport = "ocop_body_report", "Báo cáo của cơ quan tham mưu quản lý OCOP cấp tỉnh" / "Report of the province's OCOP body";
    /// Papers on extra inspections and tests that the sender had made.
    ExtraTests = "extra_tests", "Văn bản kiểm tra, kiểm nghiệm bổ sung" / "Papers on extra inspections and tests";
    /// The minutes of the central council.
    CentralMinutes = "central_minutes", "Biên bản đánh giá của Hội đồng cấp trung ương" / "Minutes of the central council";
    /// The drafts of the ministry's decision and certificate.
    DraftDecisionAndCertificate = "draft_decision_and_certificate", "Dự thảo Quyết định, Giấy chứng nhận cấp quốc gia" / "Drafts of the national decision and certificate";
}

impl Document {
    /// Every document, evidence last.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::OWN.iter().copied().chain(Evidence::ALL.into_iter().map(Self::Evidence))
    }

    /// The document with a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|document| document.code() == code)
    }

    /// Whether it supports criteria on a topic. The self-assessment report goes through all of them.
    #[must_use]
    pub fn supports(self, topic: Topic) -> bool {
        let topics: &[Topic] = match self {
            Self::Evidence(evidence) => evidence.topics(),
            Self::SelfAssessmentReport => return true,
            Self::Samples => SHOWN_BY_SAMPLES,
            Self::CommuneReport => {
                &[Topic::Origin, Topic::LocalLabour, Topic::ProductIdea, Topic::LocalWisdom]
            }
            Self::RegistrationForms1048 => &[Topic::ProductIdea],
            Self::BusinessPlan => &[Topic::ProductionCapacity, Topic::BusinessGrowth, Topic::TargetMarket],
            Self::OrganisationProfile => &[
                Topic::OrganisationType,
                Topic::CommunityManagement,
                Topic::DistributionOrganisation,
                Topic::ServiceCoordination,
                Topic::ManagementAndStaff,
            ],
            Self::ExtraTests => Evidence::TestSheets.topics(),
            _ => &[],
        };
        topics.contains(&topic)
    }
}

impl From<Evidence> for Document {
    fn from(evidence: Evidence) -> Self {
        Self::Evidence(evidence)
    }
}

impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Document {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Document {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = alloc::string::String::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| serde::de::Error::custom(super::UnknownDocument::new(&code)))
    }
}
