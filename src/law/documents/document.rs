use crate::base::{Text, UnknownCode, coded_traits};
use crate::law::documents::Evidence;

macro_rules! documents {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $vi:literal / $en:literal;)*) => {
        /// A document of a dossier, or the samples that go with it.
        ///
        /// A kind of [`Evidence`] is a document too, and keeps its own code.
        ///
        /// Source: the lists of 26/2026, Art. 6, and of 1048, Annex II(3).
        ///
        /// ```
        /// use ocop::dossier::{Document, Evidence};
        ///
        /// assert_eq!(Document::from_code("commune_report")?, Document::CommuneReport);
        /// assert_eq!(Document::from_code("awards")?, Document::Evidence(Evidence::Awards));
        /// assert!(Document::from_code("photo_of_the_mayor").is_err());
        /// # Ok::<(), ocop::UnknownCode>(())
        /// ```
        ///
        /// # Stored form
        ///
        /// In every format it is its code, as text. Reading refuses any other text.
        ///
        /// ```
        /// use ocop::dossier::Document;
        ///
        /// let json = r#""commune_report""#;
        /// assert_eq!(serde_json::to_string(&Document::CommuneReport)?, json);
        /// assert_eq!(serde_json::from_str::<Document>(json)?, Document::CommuneReport);
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Document {
            $($(#[$doc])* #[doc(alias = $vi)] $name,)*
            /// A kind of evidence.
            Evidence(Evidence),
        }

        impl Document {
            const OWN: &'static [Self] = &[$(Self::$name),*];

            /// The stable code, which is also its stored form. For evidence it is the code of the
            /// evidence.
            ///
            /// ```
            /// use ocop::dossier::{Document, Evidence};
            ///
            /// assert_eq!(Document::RegistrationForm.code(), "registration_form");
            /// let evidence = Document::from(Evidence::BusinessRegistration);
            /// assert_eq!(evidence.code(), Evidence::BusinessRegistration.code());
            /// ```
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                    Self::Evidence(evidence) => evidence.code(),
                }
            }

            /// What it is called, in both languages.
            ///
            /// ```
            /// use ocop::dossier::Document;
            ///
            /// let name = Document::SelfAssessmentReport.name();
            /// assert_eq!(name.vi(), "Báo cáo tự đánh giá (Mẫu số 02)");
            /// ```
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
    EvidenceOfChanges = "evidence_of_changes", "Nội dung, minh chứng thay đổi so với sản phẩm đã được công nhận"
        / "Changes since the recognition, with evidence";
    /// In the dossier of a re-rating: what is new since the recognition on raw material,
    /// technology, packaging, labels, quality declaration, periodic test reports, market, output
    /// and revenue; and the legal papers that have a term, as proof that they are current.
    UpdatesSinceRecognition = "updates_since_recognition", "Cập nhật kết quả từ khi được công nhận, giấy tờ pháp lý có thời hạn"
        / "Updates since the recognition, legal papers that have a term";
    /// The registration forms 01 and 02 of 1048: the product idea and the product.
    RegistrationForms1048 = "registration_forms_1048", "Phiếu đăng ký ý tưởng, sản phẩm (biểu số 01, 02)"
        / "Registration of the idea and the product (forms 01, 02)";
    /// The business plan, form 03 of 1048.
    BusinessPlan = "business_plan", "Phương án, kế hoạch kinh doanh (biểu số 03)" / "Business plan (form 03)";
    /// The introduction of the organisation, form 04 of 1048.
    OrganisationProfile = "organisation_profile", "Giới thiệu bộ máy tổ chức (biểu số 04)"
        / "Introduction of the organisation (form 04)";
    /// Sample units, which the producer gives. Tourism services have none.
    Samples = "samples", "Sản phẩm mẫu" / "Samples";
    /// The producer's dossier as a whole.
    ProductDossier = "product_dossier", "Hồ sơ sản phẩm" / "Product dossier";
    /// The commune's letter that asks the province to assess.
    CommuneRequest = "commune_request", "Văn bản đề nghị của UBND cấp xã" / "Letter of request of the commune";
    /// The commune's report on four contents of the dossier, Form 03 of 26/2026. Where needed, the
    /// commune's chairman calls a meeting of those concerned on them (Art. 7(2)(a)).
    CommuneReport = "commune_report", "Báo cáo đánh giá của UBND cấp xã (Mẫu số 03)" / "Assessment report of the commune (Form 03)";
    /// The district's letter that asks the province to assess.
    DistrictRequest = "district_request", "Công văn đề nghị của UBND cấp huyện" / "Letter of request of the district";
    /// The minutes of the district's council.
    DistrictMinutes = "district_minutes", "Biên bản đánh giá của Hội đồng cấp huyện" / "Minutes of the district's council";
    /// The province's letter that asks the ministry to assess.
    ProvincialRequest = "provincial_request", "Văn bản đề nghị của UBND cấp tỉnh" / "Letter of request of the province";
    /// The report of the consulting team of the province's council.
    ConsultingTeamReport = "consulting_team_report", "Báo cáo đánh giá của Tổ tư vấn Hội đồng cấp tỉnh"
        / "Report of the consulting team of the province's council";
    /// The report of the province's council.
    CouncilReport = "council_report", "Báo cáo đánh giá của Hội đồng cấp tỉnh" / "Report of the province's council";
    /// The minutes of the province's council.
    ProvincialMinutes = "provincial_minutes", "Biên bản đánh giá của Hội đồng cấp tỉnh" / "Minutes of the province's council";
    /// The decision of the provincial chairman that approves the result.
    ApprovalDecision = "approval_decision", "Quyết định phê duyệt kết quả đánh giá của Chủ tịch UBND cấp tỉnh"
        / "Decision of the provincial chairman that approves the result";
    /// The decision that approves the points, and the certificate of the star. 1048 lists both in
    /// the province's dossier to the centre; the library has no certificate issued before the
    /// centre has rated ([reading 39](crate::law::Reading::NoCertificateBeforeTheCentre)).
    ScoreDecisionAndCertificate = "score_decision_and_certificate", "Quyết định phê duyệt kết quả chấm điểm, Giấy chứng nhận đạt sao"
        / "Decision that approves the points, and certificate of the star";
    /// The report of the province's body in charge of OCOP, on a re-rating.
    OcopBodyReport = "ocop_body_report", "Báo cáo đánh giá của cơ quan tham mưu quản lý OCOP cấp tỉnh"
        / "Report of the province's OCOP body";
    /// Papers on extra inspections and tests that the sender had made.
    ExtraTests = "extra_tests", "Văn bản xác nhận kiểm tra, kiểm nghiệm bổ sung" / "Papers on extra inspections and tests";
    /// The minutes of the central council.
    CentralMinutes = "central_minutes", "Biên bản đánh giá của Hội đồng cấp trung ương" / "Minutes of the central council";
    /// The drafts of the ministry's decision and certificate.
    DraftDecisionAndCertificate = "draft_decision_and_certificate", "Dự thảo Quyết định phê duyệt, Giấy chứng nhận cấp quốc gia"
        / "Drafts of the national decision and certificate";
}

impl Document {
    const COUNT: usize = Self::OWN.len() + Evidence::ALL.len();

    /// Every document; the kinds of evidence come last.
    pub const ALL: &'static [Self] = &{
        let mut all = [Self::Samples; Self::COUNT];
        let mut place = 0;
        while place < Self::COUNT {
            #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler alone")]
            {
                all[place] = match place.checked_sub(Self::OWN.len()) {
                    None => Self::OWN[place],
                    Some(evidence) => Self::Evidence(Evidence::ALL[evidence]),
                };
                place += 1;
            }
        }
        all
    };

    const CODES: &'static [&'static str] = &{
        let mut codes = [""; Self::COUNT];
        let mut place = 0;
        while place < Self::COUNT {
            #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler alone")]
            {
                codes[place] = Self::ALL[place].code();
                place += 1;
            }
        }
        codes
    };

    /// The document with a code.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::dossier::Document;
    ///
    /// assert_eq!(Document::from_code("registration_form")?, Document::RegistrationForm);
    /// assert_eq!(Document::from_code("form_1").unwrap_err().code(), "unknown_document");
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownCode`] (`unknown_document`) for any other text.
    pub fn from_code(code: &str) -> Result<Self, UnknownCode> {
        const KIND: Text = Text::new("giấy tờ của hồ sơ", "document");
        let known = Self::ALL.iter().copied().find(|document| document.code() == code);
        known.ok_or_else(|| UnknownCode::new("unknown_document", KIND, code, Self::CODES))
    }
}

coded_traits! { Document, UnknownCode }

impl From<Evidence> for Document {
    fn from(evidence: Evidence) -> Self {
        Self::Evidence(evidence)
    }
}
