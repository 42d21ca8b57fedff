use crate::Text;
use crate::base::coded;

coded! {
    /// What a printed note does.
    ///
    /// [`Note::kind`] gives it.
    ///
    /// Source: the criteria that the decisions print (26/2026, Annex II; 148 and 1048, Annex III).
    ///
    /// ```
    /// use ocop::{ProductSet, SetId, catalogue::NoteKind};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// let kinds = |code| tea.criterion(code).map(|on| on.notes().iter().map(|note| note.kind()));
    /// assert!(kinds("5.2")?.any(|kind| kind == NoteKind::StoryOnly));
    /// assert!(!kinds("1.1")?.any(|kind| kind == NoteKind::StoryOnly));
    /// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
    /// ```
    #[non_exhaustive]
    pub enum NoteKind in "ocop::catalogue": "loại ghi chú" / "kind of note", "unknown_note_kind" {
        /// The criterion counts only for a product with a story.
        StoryOnly = "story_only", "chỉ khi có câu chuyện" / "story only";
        /// Exactly one of two cases applies; the note says which is which.
        OneOfTwoCases = "one_of_two_cases", "một trong hai trường hợp" / "one of two cases";
        /// All of the product must come from the province.
        AllFromProvince = "all_from_province", "toàn bộ từ trong tỉnh" / "all from the province";
        /// A ground on which the dossier is eliminated.
        Eliminates = "eliminates", "bị loại" / "eliminates";
        /// A ground on which the evaluation stops.
        #[doc(alias("không đánh giá các bước tiếp theo", "khong danh gia cac buoc tiep theo"))]
        Stops = "stops", "dừng đánh giá" / "stops the evaluation";
        /// Products that are not assessed.
        NotAssessed = "not_assessed", "không đánh giá" / "not assessed";
        /// What the criterion requires or is judged by.
        Guidance = "guidance", "hướng dẫn" / "guidance";
    }
}

/// A note printed with a criterion.
///
/// [`CriterionId::notes`](crate::CriterionId::notes) gives the notes of a criterion.
///
/// Source: the criteria that the decisions print (26/2026, Annex II; 148 and 1048, Annex III).
///
/// ```
/// use ocop::{ProductSet, SetId, catalogue::NoteKind};
///
/// let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
/// let origin = set.criterion("1.1")?;
/// assert!(origin.notes().iter().any(|note| note.kind() == NoteKind::Eliminates));
/// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
/// ```
///
/// # Stored form
///
/// As JSON it has its kind and its text in both languages. It belongs to the library's table and is
/// not read back.
///
/// ```
/// use ocop::{ProductSet, SetId};
///
/// let coffee = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
/// let written = serde_json::to_value(coffee.criterion("1.1")?.notes()[0])?;
/// assert_eq!(written["kind"], "eliminates");
/// assert!(written["text"]["vi"].is_string() && written["text"]["en"].is_string());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    kind: NoteKind,
    text: Text,
}

impl Note {
    pub(crate) const fn new(kind: NoteKind, text: Text) -> Self {
        Self { kind, text }
    }

    /// What the note does.
    #[must_use]
    pub const fn kind(&self) -> NoteKind {
        self.kind
    }

    /// What it says.
    #[must_use]
    pub const fn text(&self) -> Text {
        self.text
    }
}

coded! {
    /// A ground on which a dossier as a whole is eliminated before it is scored, as the head of a
    /// criteria set prints it.
    ///
    /// [`CriteriaSet::dossier_grounds`](crate::CriteriaSet::dossier_grounds) lists those of a set.
    /// Only the grounds of 26/2026 are known for every set.
    ///
    /// Source: 26/2026, Annex II, the head of each set.
    ///
    /// ```
    /// use ocop::{ProductSet, SetId, catalogue::DossierGround};
    ///
    /// let tea = SetId::decision_26(ProductSet::Tea).criteria_set();
    /// assert!(tea.dossier_grounds().contains(&DossierGround::FoodSafetyCertificate));
    /// let tourism = SetId::decision_26(ProductSet::Tourism).criteria_set();
    /// assert!(tourism.dossier_grounds().is_empty());
    /// ```
    #[non_exhaustive]
    pub enum DossierGround in "ocop::catalogue": "căn cứ loại hồ sơ" / "ground of elimination", "unknown_dossier_ground" {
        /// The dossier is forged.
        Forgery = "forgery", "Giả mạo hồ sơ" / "Forged dossier";
        /// The rules on the certificate of food-safety conditions are not complied with.
        FoodSafetyCertificate = "food_safety_certificate", "Không tuân thủ đầy đủ quy định về giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm"
            / "Breach of the rules on the facility's certificate of food-safety conditions";
        /// A required production licence is missing.
        ProductionLicence = "production_licence", "Không có giấy phép sản xuất theo quy định" / "No production licence as the rules require";
        /// The rules on the certificate of production conditions (GMP for health supplements or the
        /// equivalent) are not complied with.
        ProductionConditions = "production_conditions", "Không tuân thủ đầy đủ quy định về giấy chứng nhận cơ sở đủ điều kiện sản xuất (GMP với thực phẩm bảo vệ sức khỏe, hoặc tương đương)"
            / "Breach of the rules on the facility's certificate of production conditions (GMP for health supplements, or the equivalent)";
        /// Conditions of production that the sector's rules make compulsory are missing.
        SectorConditions = "sector_conditions", "Không có đủ điều kiện bắt buộc để sản xuất theo quy định quản lý chuyên ngành"
            / "Compulsory production conditions under the sector's rules not met";
        /// Conditions of production that the Ministry of Health's rules make compulsory are
        /// missing.
        HealthSectorConditions = "health_sector_conditions", "Không có đủ điều kiện bắt buộc để sản xuất theo quy định chuyên ngành của Bộ Y tế"
            / "Compulsory production conditions under the rules of the Ministry of Health not met";
        /// There is neither a product declaration nor its equivalent.
        ProductDeclaration = "product_declaration", "Không có bản công bố sản phẩm (hoặc tương đương)" / "No product declaration (or equivalent)";
        /// The registered declaration of product quality does not comply.
        RegisteredDeclaration = "registered_declaration", "Không tuân thủ quy định về hồ sơ đăng ký bản công bố chất lượng sản phẩm"
            / "Breach of the rules on the dossier that registers the declaration of product quality";
        /// Labelling does not comply.
        Labelling = "labelling", "Không tuân thủ quy định về ghi nhãn sản phẩm" / "Breach of the rules on product labelling";
        /// Advertising does not comply.
        Advertising = "advertising", "Không tuân thủ quy định về quảng cáo sản phẩm" / "Breach of the rules on product advertising";
        /// The registration dossier does not meet the rules.
        RegistrationDossier = "registration_dossier", "Không đáp ứng quy định về hồ sơ đăng ký" / "Registration dossier does not meet the rules";
    }
}
