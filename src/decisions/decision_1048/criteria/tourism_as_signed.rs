//! Tourism as 1048 was signed, until 781 brought another set.
//!
//! The items 6 to 12 add up the boxes ticked, so each box is a criterion of its own with one level.

use crate::catalogue::{line, part, scales, section};
use crate::decisions::heading::{
    COMMUNITY, DEVELOPMENT, FACILITIES, GOODS, LOCATION, MANAGERS_AND_STAFF, MARKETING, PRODUCTION,
    RECEPTION, SERVICE_QUALITY, SITE_ARCHITECTURE, STORY,
};
use crate::decisions::note::{TICKED_ITEMS_ADD_UP, TWO_CASES};
use crate::decisions::scales::{community, marketing, story};
use crate::law::Part;

scales! {
    HERITAGE: HeritageConservation, "Bảo tồn di sản văn hóa, thiên nhiên gắn với dịch vụ" / "Conservation of cultural and natural heritage linked with the service" {
        "Chưa làm gì để giữ gìn di sản văn hóa, thiên nhiên, hệ sinh thái núi, đa dạng sinh học"
            / "Nothing done to conserve cultural or natural heritage, mountain ecosystems or biodiversity",
        "Đã có vài hoạt động giữ gìn di sản văn hóa, thiên nhiên, hệ sinh thái núi, đa dạng sinh học"
            / "Some activities to conserve cultural or natural heritage, mountain ecosystems or biodiversity",
        "Có chương trình, kế hoạch giữ gìn di sản văn hóa, thiên nhiên, hệ sinh thái núi, đa dạng sinh học"
            / "A programme or plan to conserve heritage of culture or nature, mountain ecosystems or biodiversity",
        "Có chương trình, kế hoạch giữ gìn di sản, hệ sinh thái, đa dạng sinh học và minh chứng thực hiện"
            / "A programme or plan to conserve heritage, ecosystems or biodiversity, with evidence of its use",
    }
    ENVIRONMENT: EnvironmentalProtection {
        "Quan tâm đến tác động môi trường của sản xuất bằng hoạt động cụ thể"
            / "Attention to the environmental impact of production, shown by specific activities",
        "Có đánh giá tác động, kế hoạch bảo vệ môi trường (hoặc tương đương) nhưng chưa đúng quy định"
            / "Impact assessment, protection plan or the equivalent, not yet up to the rules in force",
        "Có đánh giá tác động, kế hoạch bảo vệ môi trường (hoặc tương đương) đúng quy định hiện hành"
            / "Impact assessment, protection plan or the equivalent, up to the rules in force",
        "Đánh giá tác động, kế hoạch bảo vệ môi trường (hoặc tương đương) đúng quy định, có minh chứng"
            / "Impact assessment, protection plan or the equivalent by the rules, with evidence of its use",
    }
    ENERGY: SustainableTechnology, "Năng lượng, công nghệ thân thiện, bền vững" / "Friendly and sustainable energy and technology" {
        "Chưa dùng năng lượng hiện đại, bền vững, tin cậy (sạch, tái tạo...) hay công nghệ thân thiện"
            / "Neither modern, sustainable and reliable energy (clean, renewable...) nor eco-friendly technology",
        "Dùng năng lượng hiện đại, bền vững, tin cậy (sạch, tái tạo...) hoặc công nghệ thân thiện môi trường"
            / "Modern, sustainable and reliable energy (clean, renewable...) or eco-friendly technology",
        "Dùng cả năng lượng hiện đại, bền vững, tin cậy (sạch, tái tạo...) và công nghệ thân thiện môi trường"
            / "Both modern, sustainable and reliable energy (clean, renewable...) and eco-friendly technology",
    }
    IDEA: ProductIdea {
        "Phỏng theo sản phẩm nơi khác, đổi một số yếu tố" / "Developed from a product of elsewhere, with some elements changed",
        "Tự phát triển từ ý tưởng riêng, có tính mới" / "Developed on an idea of its own, with novelty",
        "Tự phát triển từ truyền thống, lịch sử hoặc cảnh quan địa phương, gắn với nhu cầu thị trường"
            / "Developed on local tradition, history or landscape, in line with market demand",
    }
    COMPLETENESS: ServiceCompleteness {
        "Chưa có bản giới thiệu dịch vụ" / "No written introduction of the service",
        "Có bản giới thiệu dịch vụ đầy đủ" / "A complete written introduction of the service",
        "Có bản giới thiệu dịch vụ đầy đủ và chi tiết" / "A complete and detailed written introduction of the service",
    }
    CUSTOMERS: DistributionArea, "Khu vực khách hàng chính" / "Main area of customers" {
        "Khách trong huyện" / "Customers within the district",
        "Khách ngoài huyện, dưới 5 đại diện hoặc đại lý quảng bá, bán hàng"
            / "Customers beyond the district, with under 5 representatives or agents for promotion and sales",
        "Khách ngoài huyện, từ 5 đại diện hoặc đại lý quảng bá, bán hàng"
            / "Customers beyond the district, with 5 or more representatives or agents for promotion and sales",
        "Khách quốc tế" / "International customers",
    }
    DISTRIBUTION: DistributionOrganisation {
        "Không ai phụ trách quảng bá, bán hàng" / "Nobody in charge of promotion and sales",
        "Có người phụ trách quảng bá, bán hàng" / "A person in charge of promotion and sales",
        "Có bộ phận hoặc phòng quản lý quảng bá, bán hàng" / "A unit or department that manages promotion and sales",
        "Có bộ phận hoặc phòng quản lý quảng bá, bán hàng, ứng dụng công nghệ thông tin để quản lý"
            / "A unit or department that manages promotion and sales, using information technology",
    }
    EASY_ACCESS: Location, "Dễ tiếp cận" / "Easy access" { "Vị trí thuận lợi, dễ đến" / "Convenient and easy to reach" }
    NEAR_RESOURCES: Location, "Gần tài nguyên du lịch" / "Near tourism resources" {
        "Liền kề khu vực có tài nguyên du lịch" / "Next to an area with tourism resources"
    }
    AMONG_RESOURCES: Location, "Trong khu vực tài nguyên du lịch" / "Among tourism resources" {
        "Vị trí đặc biệt, nằm trong khu vực có tài nguyên du lịch" / "A special place within an area with tourism resources"
    }
    NATURAL_SCENERY: Location, "Cảnh quan thiên nhiên" / "Natural scenery" {
        "Môi trường, cảnh quan thiên nhiên đẹp" / "Beautiful natural environment and scenery"
    }
    FITS_SCENERY: Architecture, "Hợp cảnh quan" / "In keeping with the scenery" {
        "Kiến trúc hợp với môi trường, cảnh quan thiên nhiên" / "Architecture in keeping with the natural environment and scenery"
    }
    ACCESS_ROADS: Architecture, "Giao thông" / "Roads" { "Đường đi lại thuận tiện, phù hợp" / "Convenient and suitable roads" }
    ETHNIC_STYLE: Architecture, "Tính dân tộc" / "Ethnic character" { "Kiến trúc có tính dân tộc" / "Architecture of ethnic character" }
    SIGNS: Architecture, "Thông tin, chỉ dẫn" / "Information and signs" {
        "Hệ thống thông tin, chỉ dẫn rõ ràng" / "Clear information and signs"
    }
    PARKING: Reception, "Nơi để xe" / "Parking" { "Có nơi để xe phù hợp" / "Suitable parking" }
    RECEPTION_AREA: Reception, "Nơi đón tiếp" / "Reception area" { "Có nơi đón khách phù hợp" / "A suitable place to receive guests" }
    SHOP: Reception, "Quầy hàng" / "Shop" {
        "Có quầy bán hàng hóa, đồ lưu niệm tại chỗ" / "A counter for goods and souvenirs on site"
    }
    INTERNAL_TRANSPORT: Amenities, "Phương tiện nội bộ" / "Internal transport" {
        "Phương tiện đi lại nội bộ thuận tiện" / "Convenient means of transport on site"
    }
    WATER_SUPPLY: Amenities, "Cấp thoát nước" / "Water supply and drainage" {
        "Hệ thống cấp thoát nước bảo đảm vệ sinh môi trường" / "Water supply and drainage that keep the environment clean"
    }
    FOOD_AND_LODGING: Amenities, "Ăn nghỉ" / "Food and lodging" {
        "Đủ dịch vụ ăn nghỉ, hoạt động tốt, chất lượng phù hợp" / "Full food and lodging services that run well, of suitable quality"
    }
    FRIENDLY: Hospitality, "Thái độ" / "Attitude" { "Thái độ thân thiện" / "Friendly attitude" }
    ATTENTIVE: Hospitality, "Sự phục vụ" / "Attentiveness" {
        "Phục vụ nhanh nhẹn, nhiệt tình, chu đáo" / "Quick, keen and attentive service"
    }
    PROCEDURES: Hospitality, "Quy trình" / "Procedures" {
        "Có quy trình kỹ thuật, nghiệp vụ" / "Technical and professional procedures in place"
    }
    PERFECT_SERVICE: Hospitality, "Chất lượng phục vụ" / "Quality of service" {
        "Chất lượng phục vụ hoàn hảo" / "Service of perfect quality"
    }
    KNOWN_ORIGIN: GoodsAndServices, "Nguồn gốc hàng hóa" / "Origin of goods" {
        "Hàng hóa có nguồn gốc rõ ràng" / "Goods of clear origin"
    }
    GOODS_STANDARD: GoodsAndServices, "Tiêu chuẩn hàng hóa" / "Standard of goods" {
        "Hàng hóa có tiêu chuẩn chất lượng phù hợp" / "Goods with a suitable quality standard"
    }
    GOODS_STORAGE: GoodsAndServices, "Bảo quản hàng hóa" / "Storage of goods" {
        "Hàng hóa được bảo quản phù hợp" / "Goods suitably stored"
    }
    TRAINED_MANAGER: ManagementAndStaff, "Người quản lý" / "Manager" { "Người quản lý đã qua đào tạo" / "Trained manager" }
    TRAINED_STAFF: ManagementAndStaff, "Nhân viên" / "Staff" { "Nhân viên đã qua đào tạo" / "Trained staff" }
    GUIDES: ManagementAndStaff, "Nhân viên hướng dẫn" / "Guides" {
        "Nhân viên hướng dẫn dùng được 1 ngoại ngữ" / "Guides who can use 1 foreign language"
    }
}

set! {
    /// Set 26 as signed: tourism, tradition and festival services.
    TOURISM_AS_SIGNED = Tourism in AS_SIGNED as crate::catalogue::SetId::TOURISM_AS_SIGNED, "Dịch vụ du lịch - truyền thống - lễ hội" / "tourism, tradition and festival services",
    eliminated: [],
    [
        part(Part::A, 35).attainable(34),
          section("1", &PRODUCTION),
            line("1.1",   6,   &HERITAGE,                                              "0 1 3 6"),
            line("1.2",   10,  &ENVIRONMENT,                                           "1 3 5 10"),
            line("1.3",   3,   &ENERGY,                                                "0 1 3"),
          section("2", &DEVELOPMENT),
            line("2.1",   3,   &IDEA,                                                  "1 2 3"),
            line("2.2",   3,   &COMPLETENESS,                                          "0 1 3"),
          section("3", &COMMUNITY),
            line("3.1",   3,   &community::LLC_BY_MEMBERS_WITHOUT_FARM,                "1 2 3"),
            line("3.2",   2,   &community::MANAGERS_FROM_PROVINCE,                     "1 2 | 0 1").notes(&[&TWO_CASES]),
            line("3.3",   1,   &community::LOCAL_WORKERS_HALF,                         "0 1"),
            line("3.4",   1,   &community::REVENUE_GROWTH_BELOW_OR_FROM_10_PERCENT,    "0 1"),
            line("3.5",   2,   &community::ACCOUNTING_NONE_TO_SYSTEM,                  "0 1 2"),
        part(Part::B, 25),
          section("4", &MARKETING),
            line("4.1",   5,   &CUSTOMERS,                                             "1 2 3 5"),
            line("4.2",   5,   &DISTRIBUTION,                                          "0 1 3 5"),
            line("4.3",   5,   &marketing::PROMOTION_WITH_WEBSITE,                     "0 1 2 3 5"),
          section("5", &STORY),
            line("5.1",   5,   &story::STORY_USED_AND_VIVID_ON_WEBSITE,                "0 1 2 3 4 5"),
            line("5.2",   3,   &story::STORY_OWN_AND_LOCAL_WISDOM,                     "0 1 2 3"),
            line("5.3",   2,   &story::STORY_ELEMENTS,                                 "1 2"),
        part(Part::C, 40),
          section("6", &LOCATION),
            line("6.1",   1,   &EASY_ACCESS,                                           "1").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("6.2",   1,   &NEAR_RESOURCES,                                        "1"),
            line("6.3",   2,   &AMONG_RESOURCES,                                       "2"),
            line("6.4",   1,   &NATURAL_SCENERY,                                       "1"),
          section("7", &SITE_ARCHITECTURE),
            line("7.1",   1,   &FITS_SCENERY,                                          "1").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("7.2",   1,   &ACCESS_ROADS,                                          "1"),
            line("7.3",   2,   &ETHNIC_STYLE,                                          "2"),
            line("7.4",   2,   &SIGNS,                                                 "2"),
          section("8", &RECEPTION),
            line("8.1",   2,   &PARKING,                                               "2").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("8.2",   2,   &RECEPTION_AREA,                                        "2"),
            line("8.3",   2,   &SHOP,                                                  "2"),
          section("9", &FACILITIES),
            line("9.1",   2,   &INTERNAL_TRANSPORT,                                    "2").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("9.2",   1,   &WATER_SUPPLY,                                          "1"),
            line("9.3",   2,   &FOOD_AND_LODGING,                                      "2"),
          section("10", &SERVICE_QUALITY),
            line("10.1",  1,   &FRIENDLY,                                              "1").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("10.2",  2,   &ATTENTIVE,                                             "2"),
            line("10.3",  1,   &PROCEDURES,                                            "1"),
            line("10.4",  1,   &PERFECT_SERVICE,                                       "1"),
          section("11", &GOODS),
            line("11.1",  2,   &KNOWN_ORIGIN,                                          "2").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("11.2",  2,   &GOODS_STANDARD,                                        "2"),
            line("11.3",  1,   &GOODS_STORAGE,                                         "1"),
          section("12", &MANAGERS_AND_STAFF),
            line("12.1",  2,   &TRAINED_MANAGER,                                       "2").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("12.2",  3,   &TRAINED_STAFF,                                         "3"),
            line("12.3",  3,   &GUIDES,                                                "3"),
    ]
}
