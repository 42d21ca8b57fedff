use crate::base::coded;

macro_rules! topics {
    ($($name:ident = $code:literal, $vi:literal / $en:literal;)*) => {
        coded! {
        /// What a criterion is about, the same in every set and regime that has such a criterion.
        ///
        /// A topic stands at most once in a set (checked at compile time), so it identifies a
        /// criterion across sets and regimes. Printed codes do not: they change from set to set.
        /// The exception is [`SetId::TOURISM_AS_SIGNED`](crate::SetId::TOURISM_AS_SIGNED): there
        /// each box of an item that adds up is a criterion, and the boxes of an item may share a
        /// topic.
        ///
        /// [`CriterionId::topic`](crate::CriterionId::topic) gives it, and
        /// [`CriteriaSet::on_topic`](crate::CriteriaSet::on_topic) finds the criterion.
        ///
        /// Source: the criteria that the decisions print (26/2026, Annex II; 148 and 1048, Annex
        /// III).
        ///
        /// ```
        /// use ocop::{CriteriaSet, ProductSet, ProductSet1048, SetId, Topic};
        ///
        /// let now = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
        /// let then = SetId::decision_1048(ProductSet1048::Coffee).criteria_set();
        /// let code = |set: &CriteriaSet, topic| set.on_topic(topic).map(|on| on.code());
        /// assert_eq!(code(now, Topic::LocalLabour), Some("3.3"));
        /// assert_eq!(code(then, Topic::GlobalMarket), Some("10"));
        /// ```
        #[non_exhaustive]
            pub enum Topic in "ocop": "chủ đề" / "topic", "unknown_topic" {
                $(#[doc = concat!($en, ".")] $name = $code, $vi / $en;)*
            }
        }
    };
}

topics! {
    Origin = "origin", "Nguồn gốc sản phẩm, nguyên liệu" / "Origin of the product or raw material";
    CertifiedArea = "certified_area", "Vùng nguyên liệu được chứng nhận" / "Certified raw-material area";
    ValueAdded = "value_added", "Gia tăng giá trị" / "Value added";
    ProductionCapacity = "production_capacity", "Năng lực sản xuất cho phân phối" / "Production capacity for distribution";
    ProductionLinkage = "production_linkage", "Liên kết sản xuất" / "Production linkage";
    EnvironmentalProtection = "environmental_protection", "Bảo vệ môi trường khi sản xuất" / "Environmental protection in production";
    SustainableTechnology = "sustainable_technology", "Công nghệ sản xuất bền vững" / "Sustainable production technology";
    ProductIdea = "product_idea", "Nguồn gốc ý tưởng sản phẩm" / "Origin of the product idea";
    Packaging = "packaging", "Đóng gói, bao bì" / "Packaging";
    Labelling = "labelling", "Phong cách, ghi nhãn" / "Style and labelling";
    BilingualLabel = "bilingual_label", "Nhãn song ngữ" / "Bilingual label";
    OrganisationType = "organisation_type", "Loại hình tổ chức sản xuất, kinh doanh" / "Type of organisation";
    LegalRepresentative = "legal_representative", "Người đại diện theo pháp luật" / "Legal representative";
    CommunityManagement = "community_management", "Cộng đồng tham gia quản lý, điều hành" / "Community participation in management";
    LocalLabour = "local_labour", "Sử dụng lao động địa phương" / "Local labour";
    BusinessGrowth = "business_growth", "Tăng trưởng sản xuất, kinh doanh" / "Business growth";
    Accounting = "accounting", "Kế toán" / "Accounting";
    IntellectualProperty = "intellectual_property", "Sở hữu trí tuệ" / "Intellectual property";
    DistributionArea = "distribution_area", "Khu vực phân phối chính" / "Main distribution area";
    DistributionOrganisation = "distribution_organisation", "Tổ chức phân phối" / "Distribution organisation";
    Promotion = "promotion", "Quảng bá sản phẩm" / "Product promotion";
    ProductStory = "product_story", "Câu chuyện sản phẩm" / "Product story";
    StoryStructure = "story_structure", "Cấu trúc câu chuyện" / "Structure of the story";
    LocalWisdom = "local_wisdom", "Trí tuệ, bản sắc địa phương" / "Local wisdom and identity";
    Impurities = "impurities", "Tạp chất" / "Impurities";
    Shape = "shape", "Hình dạng" / "Shape";
    Colour = "colour", "Màu sắc" / "Colour";
    Smell = "smell", "Mùi" / "Smell";
    Taste = "taste", "Vị" / "Taste";
    Texture = "texture", "Thể chất, kết cấu" / "Consistency and texture";
    LiquorColour = "liquor_colour", "Màu nước" / "Colour of the brew";
    LiquorSmell = "liquor_smell", "Mùi nước" / "Smell of the brew";
    LiquorTaste = "liquor_taste", "Vị nước" / "Taste of the brew";
    LiquorSmellAndTaste = "liquor_smell_and_taste", "Mùi, vị nước pha" / "Smell and taste of the brew";
    Completeness = "completeness", "Độ đầy đủ và độ sạch" / "Completeness and cleanliness";
    PresentationForm = "presentation_form", "Quy cách đóng gói" / "Pack format";
    SensoryQuality = "sensory_quality", "Chỉ tiêu cảm quan" / "Sensory criteria";
    TypeConformity = "type_conformity", "Hình dáng so với chủng loại" / "Form compared with the product type";
    Form = "form", "Kiểu dáng, tạo hình, mỹ thuật" / "Form, shaping and artistry";
    Craftsmanship = "craftsmanship", "Độ tinh xảo, sắc nét" / "Fineness of workmanship";
    UniqueDesign = "unique_design", "Thiết kế độc đáo" / "Unique design";
    OverallDesign = "overall_design", "Các yếu tố tích hợp vào giá trị sản phẩm" / "Elements integrated into the product";
    Functions = "functions", "Tính năng của sản phẩm" / "Functions of the product";
    MaterialQuality = "material_quality", "Chất lượng nguyên liệu, thành phần" / "Quality of materials and components";
    ProductDesign = "product_design", "Thiết kế sản phẩm" / "Product design";
    Practicality = "practicality", "Tính thực tiễn" / "Practicality";
    Reliability = "reliability", "Độ tin cậy" / "Reliability";
    Durability = "durability", "Tuổi thọ" / "Service life";
    Nutrition = "nutrition", "Dinh dưỡng" / "Nutrition";
    Uniqueness = "uniqueness", "Tính độc đáo" / "Uniqueness";
    Effectiveness = "effectiveness", "Hiệu quả sử dụng" / "Effectiveness in use";
    SideEffects = "side_effects", "Tác dụng không mong muốn" / "Undesirable effects";
    Safety = "safety", "Tính an toàn" / "Safety";
    FoodSafety = "food_safety", "Chất lượng an toàn thực phẩm" / "Food safety";
    Convenience = "convenience", "Tiện lợi khi dùng và bảo quản" / "Convenience of use and storage";
    QualityDeclaration = "quality_declaration", "Công bố chất lượng sản phẩm" / "Product quality declaration";
    PeriodicTesting = "periodic_testing", "Kiểm tra định kỳ" / "Periodic testing";
    QualityAssurance = "quality_assurance", "Đảm bảo chất lượng sản phẩm" / "Product quality assurance";
    UsageGuidance = "usage_guidance", "Hướng dẫn sử dụng" / "Instructions for use";
    GlobalMarket = "global_market", "Cơ hội thị trường toàn cầu" / "Global market opportunity";
    ServiceCoordination = "service_coordination", "Bộ phận điều phối, quản lý và điều hành dịch vụ" / "Unit that coordinates, manages and runs the services";
    ManagementRules = "management_rules", "Cơ chế, quy định quản lý" / "Management mechanism and rules";
    CommunityEnvironment = "community_environment", "Bảo vệ môi trường tại cộng đồng, điểm du lịch" / "Environmental protection in the tourism community or attraction";
    EnergySaving = "energy_saving", "Tiết kiệm năng lượng" / "Energy saving";
    TargetMarket = "target_market", "Dịch vụ theo thị trường mục tiêu" / "Services for the target market";
    HeritageConservation = "heritage_conservation", "Bảo tồn di sản, thiên nhiên, đa dạng sinh học" / "Conservation of heritage, nature and biodiversity";
    PromotionLinkage = "promotion_linkage", "Liên kết chuỗi giá trị trong quảng bá" / "Value-chain linkage in promotion";
    RegionalLinkage = "regional_linkage", "Liên kết vùng và chuỗi giá trị" / "Regional and value-chain linkage";
    SalesOrganisation = "sales_organisation", "Tổ chức quảng bá, bán hàng" / "Organisation of promotion and sales";
    BrandIdentity = "brand_identity", "Bộ nhận diện quảng bá" / "Promotional brand identity";
    StoryPresentation = "story_presentation", "Trình bày câu chuyện sản phẩm" / "Presentation of the product story";
    NewRuralStandard = "new_rural_standard", "Dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới" / "Tourism services in an area that meets the new-rural standard";
    Reception = "reception", "Bố trí đón tiếp" / "Reception of guests";
    Location = "location", "Vị trí" / "Location";
    Architecture = "architecture", "Kiến trúc, cảnh quan môi trường" / "Architecture and landscape";
    BusinessConditions = "business_conditions", "Điều kiện kinh doanh dịch vụ" / "Conditions for running services";
    SecurityAndSafety = "security_and_safety", "An toàn và an ninh trật tự" / "Safety and public order";
    ServiceCompleteness = "service_completeness", "Tính hoàn thiện của quá trình dịch vụ" / "Completeness of the service process";
    Experiences = "experiences", "Hoạt động trải nghiệm" / "Visitor experiences";
    ManagementAndStaff = "management_and_staff", "Quản lý và nhân viên" / "Management and staff";
    TourismServiceQuality = "tourism_service_quality", "Chất lượng dịch vụ du lịch" / "Quality of the tourism service";
    Hospitality = "hospitality", "Chất lượng phục vụ" / "Quality of service";
    Amenities = "amenities", "Tiện nghi" / "Amenities";
    VisitorAttraction = "visitor_attraction", "Hoạt động thu hút khách" / "Activities that attract visitors";
    GoodsAndServices = "goods_and_services", "Hàng hóa, dịch vụ kèm theo" / "Goods and services for visitors";
}
