//! The papers of a dossier as a decision lays them out: which facts stand where.

use crate::Text;
use crate::base::coded;
use crate::law::{Citation, DossierKind};

coded! {
    /// A paper that is filled in during the procedure of a dossier.
    ///
    /// [`Application`](crate::papers::Application) fills in the papers of an application, and
    /// [`CouncilSitting`](crate::papers::CouncilSitting) those of a council.
    ///
    /// Source: 26/2026, Annex III, for the papers of an application;
    /// [reading 43](crate::law::Reading::CouncilPapers) for those of a council.
    ///
    /// ```
    /// use ocop::law::PaperKind;
    ///
    /// assert_eq!(PaperKind::from_code("registration_slip")?, PaperKind::RegistrationSlip);
    /// assert_eq!(PaperKind::Minutes.name().vi(), "Biên bản họp Hội đồng");
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum PaperKind in "ocop::law": "loại giấy tờ" / "kind of paper", "unknown_paper" {
        /// The producer's registration slip: Form 01 of 26/2026.
        #[doc(alias("phiếu đăng ký", "phieu dang ky"))]
        RegistrationSlip = "registration_slip", "Phiếu đăng ký đánh giá, phân hạng" / "Registration slip";
        /// The producer's introduction of itself: Part I of Form 02 of 26/2026, as a paper of its
        /// own.
        #[doc(alias("giới thiệu chủ thể", "gioi thieu chu the"))]
        Introduction = "introduction", "Giới thiệu chủ thể" / "Introduction of the producer";
        /// The producer's report on its product: Form 02 of 26/2026.
        #[doc(alias("báo cáo tự đánh giá", "bao cao tu danh gia"))]
        SelfAssessmentReport = "self_assessment_report", "Báo cáo tự đánh giá về sản phẩm" / "Self-assessment report";
        /// The commune's report on four contents of the dossier: Form 03 of 26/2026.
        #[doc(alias("báo cáo của UBND cấp xã", "bao cao cua UBND cap xa"))]
        CommuneReport = "commune_assessment_report", "Báo cáo đánh giá của UBND cấp xã" / "Report of the commune";
        /// The points of a council's members, added up.
        #[doc(alias("phiếu tổng hợp điểm", "phieu tong hop diem"))]
        Tally = "council_tally", "Bảng tổng hợp điểm của Hội đồng" / "Tally of the council";
        /// What a council found and proposes.
        #[doc(alias("biên bản họp hội đồng", "bien ban hop hoi dong"))]
        Minutes = "council_minutes", "Biên bản họp Hội đồng" / "Minutes of the council";
    }
}

coded! {
    /// Who fills in a section of a paper.
    ///
    /// Source: 26/2026, Annex III.
    ///
    /// ```
    /// use ocop::law::PaperFiller;
    ///
    /// assert_eq!(PaperFiller::Commune.name().en(), "commune People's Committee");
    /// ```
    #[non_exhaustive]
    pub enum PaperFiller in "ocop::law": "người ghi" / "who fills in", "unknown_filler" {
        /// The producer.
        Producer = "producer", "chủ thể" / "producer";
        /// The commune.
        Commune = "commune", "UBND cấp xã" / "commune People's Committee";
        /// The province's body in charge of OCOP.
        ProvincialBody = "provincial_body", "cơ quan quản lý OCOP cấp tỉnh" / "province's OCOP body";
        /// The council.
        Council = "council", "Hội đồng" / "council";
    }
}

coded! {
    /// How a fact is given.
    ///
    /// [`PaperFact::form`] gives it for each fact.
    ///
    /// Source: 26/2026, Annex III.
    ///
    /// ```
    /// use ocop::law::{FactForm, PaperFact};
    ///
    /// assert_eq!(PaperFact::Phone.form(), FactForm::Words);
    /// assert_eq!(PaperFact::Trademark.form(), FactForm::Tick);
    /// assert_eq!(PaperFact::ProducerName.form(), FactForm::Derived);
    /// ```
    #[non_exhaustive]
    pub enum FactForm in "ocop::law": "dạng thông tin" / "form of a fact", "unknown_fact_form" {
        /// In words.
        Words = "words", "bằng lời" / "in words";
        /// By a tick.
        Tick = "tick", "đánh dấu" / "by a tick";
        /// It follows from another value, such as the producer or the score sheets.
        Derived = "derived", "theo dữ liệu khác" / "by another value";
    }
}

macro_rules! facts {
    ($($(#[$doc:meta])* $form:ident $Name:ident = $code:literal, $vi:literal / $en:literal;)*) => {
        coded! {
            /// A fact that a paper asks for.
            ///
            /// Source: 26/2026, Annex III, for the papers of an application;
            /// [reading 43](crate::law::Reading::CouncilPapers) for those of a council.
            ///
            /// ```
            /// use ocop::law::PaperFact;
            ///
            /// assert_eq!("email".parse::<PaperFact>()?, PaperFact::Email);
            /// # Ok::<(), ocop::UnknownCode>(())
            /// ```
            #[non_exhaustive]
            pub enum PaperFact in "ocop::law": "thông tin trên giấy tờ" / "fact on a paper", "unknown_paper_fact" {
                $($(#[$doc])* $Name = $code, $vi / $en;)*
            }
        }

        impl PaperFact {
            /// Whether it is a fact in words that is given for a council's sitting, and not for an
            /// application.
            ///
            /// The other facts of a council follow from its score sheets and the sitting.
            ///
            /// ```
            /// use ocop::law::PaperFact;
            ///
            /// assert!(PaperFact::Chair.is_of_council() && !PaperFact::Phone.is_of_council());
            /// ```
            #[must_use]
            pub const fn is_of_council(self) -> bool {
                matches!(self, Self::HeldAt | Self::Chair | Self::Secretary | Self::Opinions)
            }

            /// How it is given.
            ///
            /// ```
            /// use ocop::law::{FactForm, PaperFact};
            ///
            /// assert_eq!(PaperFact::Phone.form(), FactForm::Words);
            /// assert_eq!(PaperFact::Trademark.form(), FactForm::Tick);
            /// ```
            #[must_use]
            pub const fn form(self) -> FactForm {
                match self { $(Self::$Name => FactForm::$form,)* }
            }
        }
    };
}

facts! {
    /// The province.
    Derived Province = "province", "tỉnh, thành phố" / "province";
    /// The commune.
    Words Commune = "commune", "xã, phường" / "commune";
    /// The year.
    Derived Year = "year", "năm" / "year";
    /// The producer's name.
    Derived ProducerName = "producer_name", "tên chủ thể" / "name of the producer";
    /// The kind of producer.
    Derived ProducerKind = "producer_kind", "loại hình tổ chức" / "type of organisation";
    /// The producer's address.
    Words Address = "address", "địa chỉ" / "address";
    /// The producer's telephone number.
    Words Phone = "phone", "điện thoại" / "telephone";
    /// The producer's e-mail address.
    Words Email = "email", "thư điện tử" / "e-mail";
    /// The name of the legal representative.
    Words RepresentativeName = "representative_name", "họ tên người đại diện" / "name of the representative";
    /// The position of the legal representative.
    Words RepresentativePosition = "representative_position", "chức vụ người đại diện" / "position of the representative";
    /// The sex of the legal representative.
    Derived RepresentativeSex = "representative_sex", "giới tính người đại diện" / "sex of the representative";
    /// The people (*dân tộc*) of the legal representative.
    Words RepresentativeEthnicity = "representative_ethnicity", "dân tộc của người đại diện" / "ethnicity of the representative";
    /// The permanent address of the legal representative.
    Words RepresentativeAddress = "representative_address", "địa chỉ thường trú người đại diện" / "permanent address of the representative";
    /// The day of founding or of business registration.
    Words FoundedOn = "founded_on", "ngày thành lập, đăng ký kinh doanh" / "day of founding or business registration";
    /// The number of the business registration.
    Words RegistrationNumber = "registration_number", "số giấy đăng ký kinh doanh" / "number of the business registration";
    /// The product's name.
    Derived ProductName = "product_name", "tên sản phẩm" / "name of the product";
    /// Group, subgroup and set of the product.
    Derived ProductGroup = "product_group", "nhóm sản phẩm" / "product group";
    /// How the product is made up, and its standard.
    Words ProductDescription = "product_description", "quy cách, tiêu chuẩn sản phẩm" / "make-up and standard of the product";
    /// Why the dossier is filed.
    Derived DossierKind = "dossier_kind", "lần đăng ký" / "kind of registration";
    /// The number of sample units.
    Derived Samples = "sample_units", "số sản phẩm mẫu" / "number of samples";
    /// The number of the slip at the commune.
    Derived CommuneSlip = "commune_slip", "số phiếu cấp xã" / "number of the slip at the commune";
    /// The day the commune received the dossier.
    Derived CommuneReceivedOn = "commune_received_on", "ngày cấp xã nhận" / "day of receipt at the commune";
    /// Who received it at the commune.
    Words CommuneReceiver = "commune_receiver", "người tiếp nhận ở cấp xã" / "who received it at the commune";
    /// The number of the slip at the province.
    Derived ProvinceSlip = "province_slip", "số phiếu cấp tỉnh" / "number of the slip at the province";
    /// The day the province received the dossier.
    Derived ProvinceReceivedOn = "province_received_on", "ngày cấp tỉnh nhận" / "day of receipt at the province";
    /// Who received it at the province.
    Words ProvinceReceiver = "province_receiver", "người tiếp nhận ở cấp tỉnh" / "who received it at the province";
    /// The producer has business registration.
    Tick HasRegistration = "has_registration", "có giấy đăng ký kinh doanh" / "business registration is there";
    /// The product's quality is declared.
    Tick HasDeclaration = "has_declaration", "đã công bố chất lượng" / "quality is declared";
    /// The producer has the certificate of food safety conditions.
    Tick FoodSafetyCertificate = "food_safety_certificate", "có giấy đủ điều kiện an toàn thực phẩm" / "food safety certificate is there";
    /// The producer has the certificate of production conditions.
    Tick ProductionCertificate = "production_certificate", "có giấy đủ điều kiện sản xuất" / "production certificate is there";
    /// Intellectual property is registered.
    Tick HasIntellectualProperty = "has_intellectual_property", "có đăng ký sở hữu trí tuệ" / "intellectual property is registered";
    /// A trademark is registered.
    Tick Trademark = "trademark", "có giấy chứng nhận nhãn hiệu" / "trademark is registered";
    /// A geographical indication, a collective or a certification mark may be used.
    Tick SharedMark = "shared_mark", "được dùng chỉ dẫn địa lý, nhãn hiệu chung" / "shared mark may be used";
    /// The producer has a patent.
    Tick Patent = "patent", "có bằng sáng chế" / "patent";
    /// The producer has a design patent.
    Tick DesignPatent = "design_patent", "có bằng kiểu dáng công nghiệp" / "design patent";
    /// The producer has a certificate of copyright.
    Tick Copyright = "copyright", "có giấy chứng nhận quyền tác giả" / "copyright certificate";
    /// Another title of intellectual property.
    Words OtherTitle = "other_title", "văn bằng sở hữu trí tuệ khác" / "other title of intellectual property";
    /// How the producer was founded and how it developed.
    Words History = "history", "lịch sử hình thành" / "history";
    /// How the producer is organised.
    Words Organisation = "organisation", "cơ cấu tổ chức" / "organisation";
    /// Raw material area, technology, processing, packing.
    Words Production = "production", "vùng nguyên liệu, công nghệ" / "raw material and technology";
    /// How the product's quality changed.
    Words Quality = "quality", "thay đổi chất lượng" / "changes of quality";
    /// Where the product is sold.
    Words Market = "market", "thị trường" / "market";
    /// Revenue and profit.
    Words Results = "results", "doanh thu, lợi nhuận" / "revenue and profit";
    /// What changed since the recognition, with evidence. A dossier for an upgrade gives it.
    Words Changes = "changes", "thay đổi so với khi được công nhận" / "changes since the recognition";
    /// What is new since the recognition. A dossier for a re-rating gives it.
    Words Updates = "updates", "cập nhật sau khi được công nhận" / "updates since the recognition";
    /// What the producer says on a criterion.
    Derived CriterionDescription = "criterion_description", "mô tả theo tiêu chí" / "description of a criterion";
    /// The plan for production and business.
    Words Plan = "plan", "kế hoạch sản xuất, kinh doanh" / "business plan";
    /// The commune's finding on origin and local raw material.
    Derived FindingOrigin = "finding_origin", "nhận xét về nguyên liệu địa phương" / "finding on local raw material";
    /// The commune's finding on local labour.
    Derived FindingLabour = "finding_labour", "nhận xét về lao động địa phương" / "finding on local labour";
    /// The commune's finding on the product idea.
    Derived FindingIdea = "finding_idea", "nhận xét về ý tưởng sản phẩm" / "finding on the product idea";
    /// The commune's finding on local identity and wisdom.
    Derived FindingWisdom = "finding_wisdom", "nhận xét về bản sắc, trí tuệ địa phương" / "finding on local wisdom";
    /// The tier of the council.
    Derived Council = "council", "Hội đồng" / "council";
    /// When the council sat.
    Derived HeldOn = "held_on", "ngày họp" / "day of the sitting";
    /// Where the council sat.
    Words HeldAt = "held_at", "địa điểm họp" / "place of the sitting";
    /// How the council assessed.
    Derived Manner = "manner", "hình thức đánh giá" / "manner of assessment";
    /// Who chaired.
    Words Chair = "chair", "chủ tọa" / "chair";
    /// Who kept the minutes.
    Words Secretary = "secretary", "thư ký" / "secretary";
    /// A member's name.
    Derived Member = "member", "họ tên thành viên" / "name of a member";
    /// How many sheets there are.
    Derived SheetCount = "sheet_count", "số phiếu chấm" / "number of sheets";
    /// The set by which the product was assessed.
    Derived CriteriaSet = "criteria_set", "bộ tiêu chí" / "criteria set";
    /// The mean of the members' totals.
    Derived Score = "score", "tổng điểm trung bình" / "score";
    /// The star of the band.
    Derived Band = "band", "khung điểm" / "band";
    /// The star.
    Derived Star = "star", "hạng sao" / "star";
    /// The unmet minima up to the band.
    Derived UnmetMinima = "unmet_minima", "yêu cầu tối thiểu chưa đạt" / "unmet minima";
    /// What the members said.
    Words Opinions = "opinions", "ý kiến thảo luận" / "opinions";
    /// What the council proposes.
    Derived Proposal = "proposal", "kết luận, đề nghị" / "conclusion and proposal";
}

coded! {
    /// A table on a paper.
    ///
    /// Source: 26/2026, Annex III, for the papers of an application;
    /// [reading 43](crate::law::Reading::CouncilPapers) for those of a council.
    ///
    /// ```
    /// use ocop::law::PaperTable;
    ///
    /// assert_eq!("evidence".parse::<PaperTable>()?, PaperTable::Evidence);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum PaperTable in "ocop::law": "bảng trên giấy tờ" / "table on a paper", "unknown_paper_table" {
        /// For each criterion what the producer finds, and the evidence for it.
        SelfAssessment = "self_assessment", "tự đánh giá theo tiêu chí" / "self-assessment by criterion";
        /// The rows of the table of evidence: what is there, and until when it is valid.
        Evidence = "evidence", "tài liệu minh chứng" / "evidence";
        /// For each criterion the points of each member, and their mean.
        Points = "points", "điểm theo tiêu chí của từng thành viên" / "points by criterion and member";
        /// For each minimum how many sheets meet it.
        Minima = "minima", "yêu cầu tối thiểu" / "minima";
        /// The members who took part.
        Members = "members", "thành viên" / "members";
    }
}

/// An item of a section of a paper: a line, a box, a table, a text or a signature.
///
/// [`FormSection::items`] holds them.
///
/// Source: 26/2026, Annex III.
///
/// ```
/// use ocop::Edition;
/// use ocop::law::{FormItem, PaperFact};
///
/// let forms = Edition::Decision26.rules().dossier.forms.said().ok_or("26/2026 prints them")?;
/// let mut items = forms.iter().flat_map(|form| form.sections).flat_map(|section| section.items);
/// // The slip asks for the telephone number.
/// assert!(items.any(|item| matches!(item, FormItem::Field { fact: PaperFact::Phone, .. })));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormItem {
    /// A line for a fact.
    Field {
        /// The fact.
        fact: PaperFact,
        /// What the form calls it.
        label: Text,
        /// The kind of dossier that it is asked for; `None` for every kind.
        only: Option<DossierKind>,
    },
    /// The boxes for the kinds of dossiers.
    KindBoxes {
        /// What the form calls them.
        label: Text,
    },
    /// A box to be ticked.
    Tick {
        /// The fact.
        fact: PaperFact,
        /// What the form calls it.
        label: Text,
    },
    /// A table.
    Table {
        /// The table.
        table: PaperTable,
        /// What the form calls it.
        label: Text,
    },
    /// A text for the person who signs.
    Statement(Text),
    /// A text for the person who fills in the paper.
    Guidance(Text),
    /// A place for a signature.
    Signature(Text),
}

impl FormItem {
    pub(crate) const fn field(fact: PaperFact, vi: &'static str, en: &'static str) -> Self {
        Self::Field { fact, label: Text::new(vi, en), only: None }
    }

    pub(crate) const fn field_of(
        kind: DossierKind,
        fact: PaperFact,
        vi: &'static str,
        en: &'static str,
    ) -> Self {
        Self::Field { fact, label: Text::new(vi, en), only: Some(kind) }
    }

    pub(crate) const fn tick(fact: PaperFact, vi: &'static str, en: &'static str) -> Self {
        Self::Tick { fact, label: Text::new(vi, en) }
    }

    pub(crate) const fn table(table: PaperTable, vi: &'static str, en: &'static str) -> Self {
        Self::Table { table, label: Text::new(vi, en) }
    }
}

/// A section of a paper.
///
/// [`PaperForm::sections`] holds them.
///
/// Source: 26/2026, Annex III.
///
/// ```
/// use ocop::Edition;
/// use ocop::law::PaperFiller;
///
/// let forms = Edition::Decision26.rules().dossier.forms.said().ok_or("26/2026 prints them")?;
/// let first = forms[0].sections.first().ok_or("a form has sections")?;
/// assert_eq!(first.filler, PaperFiller::Producer);
/// assert!(!first.items.is_empty());
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FormSection {
    /// Its heading.
    pub heading: Text,
    /// Who fills it in.
    pub filler: PaperFiller,
    /// What stands in it, in printed order.
    pub items: &'static [FormItem],
}

impl FormSection {
    pub(crate) const fn new(
        filler: PaperFiller,
        vi: &'static str,
        en: &'static str,
        items: &'static [FormItem],
    ) -> Self {
        Self { heading: Text::new(vi, en), filler, items }
    }
}

/// The layout of a paper that a decision prints.
///
/// The words are the library's own; sections, facts and their order are the decision's.
/// [`DossierRules::forms`](crate::law::DossierRules::forms) holds the papers.
///
/// Source: 26/2026, Annex III.
///
/// ```
/// use ocop::Edition;
/// use ocop::law::{Gap, PaperKind};
///
/// let forms = Edition::Decision26.rules().dossier.forms.said().ok_or("26/2026 prints them")?;
/// let slip = forms.iter().find(|form| form.kind == PaperKind::RegistrationSlip).ok_or("Form 01")?;
/// assert_eq!(slip.number.vi(), "Mẫu số 01");
/// assert_eq!(Edition::Decision148.rules().dossier.forms.gap(), Some(Gap::FormsUnder148));
/// # Ok::<(), &str>(())
/// ```
///
/// # Stored form
///
/// It is a table of the library and is not stored: keep the [`Edition`](crate::Edition), which
/// leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaperForm {
    /// The paper.
    pub kind: PaperKind,
    /// Its number in the decision.
    pub number: Text,
    /// Its title.
    pub title: Text,
    /// Where it is printed.
    pub citation: Citation,
    /// Its sections, in printed order.
    pub sections: &'static [FormSection],
}
