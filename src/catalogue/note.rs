use crate::Text;
use crate::base::coded;

coded! {
    /// What a printed note does.
    #[non_exhaustive]
    pub enum NoteKind: "loại ghi chú" / "kind of note", "unknown_note_kind" {
        /// The criterion counts only for a product with a story.
        StoryOnly = "story_only", "chỉ khi có câu chuyện" / "story only";
        /// Exactly one of two cases applies; the note says which is which.
        OneOfTwoCases = "one_of_two_cases", "một trong hai trường hợp" / "one of two cases";
        /// All of the product must come from the province.
        AllFromProvince = "all_from_province", "toàn bộ từ trong tỉnh" / "all from the province";
        /// A ground on which the dossier is eliminated.
        #[doc(alias = "bị loại")]
        Eliminates = "eliminates", "bị loại" / "eliminates";
        /// A ground on which the evaluation stops.
        #[doc(alias = "không đánh giá các bước tiếp theo")]
        Stops = "stops", "dừng đánh giá" / "stops the evaluation";
        /// Products that are not assessed.
        NotAssessed = "not_assessed", "không đánh giá" / "not assessed";
        /// What the criterion requires or is judged by.
        Guidance = "guidance", "hướng dẫn" / "guidance";
    }
}

/// A note printed with a criterion.
///
/// ```
/// use ocop::{ProductSet, SetId, catalogue::NoteKind};
///
/// let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
/// let origin = set.criterion("1.1")?;
/// assert!(origin.notes().iter().any(|note| note.kind() == NoteKind::Eliminates));
/// # Ok::<(), ocop::catalogue::UnknownCriterion>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "ghi chú")]
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
    /// A ground of the dossier as a whole on which it is eliminated before scoring, as the head of
    /// a criteria set prints it.
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
    pub enum DossierGround: "căn cứ loại hồ sơ" / "ground of elimination", "unknown_dossier_ground" {
        /// The dossier is forged.
        Forgery = "forgery", "Hồ sơ giả mạo" / "Forged dossier";
        /// The rules on the certificate of food-safety conditions are not complied with.
        FoodSafetyCertificate = "food_safety_certificate", "Vi phạm quy định về giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm"
            / "Rules on the food-safety certificate of the facility not complied with";
        /// A required production licence is missing.
        ProductionLicence = "production_licence", "Thiếu giấy phép sản xuất" / "No production licence";
        /// The rules on production conditions (GMP for health supplements or the equivalent) are
        /// not complied with.
        ProductionConditions = "production_conditions", "Vi phạm quy định về điều kiện sản xuất (GMP hoặc tương đương)"
            / "Rules on production conditions (GMP or the equivalent) not complied with";
        /// Conditions of production that the sector's rules require are missing.
        SectorConditions = "sector_conditions", "Thiếu điều kiện sản xuất bắt buộc của ngành" / "Production conditions that the sector requires are missing";
        /// The product declaration or its equivalent is missing or does not comply.
        ProductDeclaration = "product_declaration", "Thiếu bản công bố sản phẩm hoặc bản công bố không hợp lệ" / "Product declaration missing or not compliant";
        /// Labelling does not comply.
        Labelling = "labelling", "Ghi nhãn sai quy định" / "Labelling not compliant";
        /// Advertising does not comply.
        Advertising = "advertising", "Quảng cáo sai quy định" / "Advertising not compliant";
        /// The registration dossier does not meet the rules.
        RegistrationDossier = "registration_dossier", "Hồ sơ đăng ký không đạt yêu cầu" / "Registration dossier does not meet the rules";
    }
}
