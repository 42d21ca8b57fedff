//! Tourism as 1048 was signed, until 781 brought another set.
//!
//! The items 6 to 12 add up the boxes ticked, so each box is a criterion of its own with one level.

use crate::catalogue::{line, part, scales, section};
use crate::decisions::heading::{
    COMMUNITY, DEVELOPMENT, FACILITIES, GOODS, LOCATION, MANAGERS_AND_STAFF, MARKETING, PRODUCTION,
    RECEPTION, SERVICE_QUALITY, SITE_ARCHITECTURE, STORY,
};
use crate::decisions::note::{REMAINING_FORMS_OR_ONE_OWNER, TICKED_ITEMS_ADD_UP};
use crate::law::Part;

scales! {
    HERITAGE: HeritageConservation, "Bảo vệ, bảo tồn di sản văn hóa, thiên nhiên gắn với sản phẩm dịch vụ" / "Protection and conservation of cultural and natural heritage linked with the service product" {
        "Không có hoạt động bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái núi, đa dạng sinh học"
            / "No activities to protect and conserve cultural or natural heritage, mountain ecosystems or biodiversity",
        "Có một số hoạt động bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái núi, đa dạng sinh học"
            / "Some activities to protect and conserve cultural or natural heritage, mountain ecosystems and biodiversity",
        "Có chương trình hoặc kế hoạch bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái núi, đa dạng sinh học"
            / "Programme or plan to protect and conserve cultural or natural heritage, mountain ecosystems and biodiversity",
        "Có chương trình hoặc kế hoạch bảo vệ, bảo tồn di sản văn hóa, di sản thiên nhiên, hệ sinh thái hoặc đa dạng sinh học; có minh chứng đã triển khai hoặc áp dụng"
            / "Programme or plan to protect and conserve cultural heritage, natural heritage, ecosystems or biodiversity, with evidence of implementation or application",
    }
    ENVIRONMENT: EnvironmentalProtection {
        "Có hoạt động cụ thể thể hiện sự quan tâm đến tác động môi trường khi sản xuất"
            / "Specific activities that show concern for the environmental impact of production",
        "Có đánh giá tác động môi trường, kế hoạch bảo vệ môi trường hoặc tương đương, nhưng chưa đúng quy định hiện hành"
            / "Environmental impact assessment, environmental protection plan or equivalent, not yet meeting current rules",
        "Có đánh giá tác động môi trường, kế hoạch bảo vệ môi trường hoặc tương đương, đúng quy định hiện hành"
            / "Environmental impact assessment, environmental protection plan or equivalent meeting current rules",
        "Có đánh giá tác động môi trường, kế hoạch bảo vệ môi trường hoặc tương đương, đúng quy định hiện hành; có minh chứng đã triển khai hoặc áp dụng"
            / "Environmental impact assessment, environmental protection plan or equivalent meeting current rules, with evidence of implementation or application",
    }
    ENERGY: SustainableTechnology, "Năng lượng, công nghệ thân thiện môi trường, bền vững" / "Environmentally friendly and sustainable energy and technology" {
        "Không dùng năng lượng hiện đại, bền vững, tin cậy (như năng lượng sạch, tái tạo), cũng không dùng công nghệ thân thiện môi trường"
            / "Neither modern, sustainable, reliable energy (such as clean, renewable energy) nor environmentally friendly technology used",
        "Có dùng năng lượng hiện đại, bền vững, tin cậy (như năng lượng sạch, tái tạo) hoặc công nghệ thân thiện môi trường"
            / "Modern, sustainable, reliable energy (such as clean, renewable energy) or environmentally friendly technology used",
        "Dùng cả năng lượng hiện đại, bền vững, tin cậy (như năng lượng sạch, tái tạo) và công nghệ thân thiện môi trường"
            / "Both modern, sustainable, reliable energy (such as clean, renewable energy) and environmentally friendly technology used",
    }
    IDEA: ProductIdea {
        "Phát triển từ sản phẩm của nơi khác, có thay đổi một số yếu tố"
            / "Developed from a product from elsewhere, with some elements changed",
        "Chủ thể tự phát triển theo ý tưởng riêng, có tính mới" / "Developed by the producer from its own idea, with novelty",
        "Tự phát triển từ truyền thống, lịch sử hoặc cảnh quan địa phương và gắn với nhu cầu thị trường"
            / "Developed by the producer on local tradition, history or landscape and in line with market demand",
    }
    COMPLETENESS: ServiceCompleteness {
        "Không có bản giới thiệu sản phẩm dịch vụ" / "No written introduction of the service product",
        "Có bản giới thiệu đầy đủ về sản phẩm dịch vụ" / "Complete written introduction of the service product",
        "Có bản giới thiệu đầy đủ, chi tiết về sản phẩm dịch vụ"
            / "Complete and detailed written introduction of the service product",
    }
    ORGANISATION: OrganisationType {
        "Hộ gia đình có đăng ký kinh doanh; tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh); công ty TNHH một thành viên; hoặc doanh nghiệp tư nhân"
            / "Registered household business; cooperative group (its leader holding a business registration); single-member limited liability company; or private enterprise",
        "Công ty TNHH từ hai thành viên trở lên; hoặc công ty cổ phần mà cộng đồng địa phương góp dưới 51% vốn"
            / "Multi-member limited liability company; or joint-stock company with under 51% of its capital from the local community",
        "HTX được tổ chức và hoạt động theo Luật Hợp tác xã 2012; hoặc công ty cổ phần mà cộng đồng địa phương góp từ 51% vốn trở lên"
            / "Cooperative organised and run under the Law on Cooperatives 2012; or joint-stock company with 51% or more of its capital from the local community",
    }
    MANAGERS: CommunityManagement {
        "Dưới 50% nhà quản trị cấp cao tham gia quản lý (ban giám đốc, hội đồng quản trị, hội đồng thành viên) là người trong tỉnh; hoặc tổ hợp tác có dưới 50% thành viên là người trong tỉnh"
            / "Under 50% of senior managers taking part in management (executives, board of directors, members' council) are from the province; or a cooperative group with under 50% of its members from the province",
        "Từ 50% nhà quản trị cấp cao tham gia quản lý (ban giám đốc, hội đồng quản trị, hội đồng thành viên) trở lên là người trong tỉnh; hoặc dưới 50%, nhưng có thành viên là phụ nữ địa phương"
            / "50% or more of senior managers taking part in management (executives, board of directors, members' council) are from the province; or under 50%, but a local woman is among them",
        |
        "Công ty TNHH một thành viên, doanh nghiệp tư nhân, hộ gia đình: giám đốc hoặc chủ hộ không phải người trong tỉnh"
            / "Single-member limited liability company, private enterprise or household: the director or household head is not from the province",
        "Công ty TNHH một thành viên, doanh nghiệp tư nhân, hộ gia đình: giám đốc hoặc chủ hộ là người trong tỉnh"
            / "Single-member limited liability company, private enterprise or household: the director or household head is from the province",
    }
    LABOUR: LocalLabour {
        "Dưới 50% lao động là người địa phương" / "Under 50% of workers are local",
        "Từ 50% lao động trở lên là người địa phương" / "50% or more of workers are local",
    }
    GROWTH: BusinessGrowth {
        "Doanh thu tăng dưới 10% so với năm liền trước" / "Revenue growth under 10% on the previous year",
        "Doanh thu tăng từ 10% trở lên so với năm liền trước"
            / "Revenue growth of 10% or more on the previous year",
    }
    ACCOUNTS: Accounting {
        "Không có kế toán, hoặc chỉ thuê khi có yêu cầu, theo thời vụ"
            / "No accountant, or one hired only on request or seasonally",
        "Có kế toán, công việc kế toán được thực hiện thường xuyên" / "An accountant, with accounting done regularly",
        "Đã tổ chức hệ thống kế toán" / "An accounting system in place",
    }
    CUSTOMERS: DistributionArea, "Khu vực khách hàng chính" / "Main area of customers" {
        "Thị trường trong huyện" / "Market within the district",
        "Thị trường ngoài huyện, với dưới 5 đại diện hoặc đại lý quảng bá, bán hàng"
            / "Market outside the district, with fewer than 5 representatives or agents for promotion and sales",
        "Thị trường ngoài huyện, với từ 5 đại diện hoặc đại lý quảng bá, bán hàng trở lên"
            / "Market outside the district, with 5 or more representatives or agents for promotion and sales",
        "Thị trường quốc tế" / "International market",
    }
    DISTRIBUTION: DistributionOrganisation {
        "Không có người phụ trách quản lý việc quảng bá, bán hàng" / "No person responsible for managing promotion and sales",
        "Có người phụ trách quản lý việc quảng bá, bán hàng" / "Person responsible for managing promotion and sales",
        "Có bộ phận/phòng quản lý quảng bá, bán hàng" / "Unit or department that manages promotion and sales",
        "Có bộ phận/phòng quản lý quảng bá, bán hàng; dùng công nghệ thông tin khi quản lý"
            / "Unit or department that manages promotion and sales; information technology used in management",
    }
    PROMOTION: Promotion {
        "Không có hoạt động quảng bá sản phẩm" / "No promotional activities",
        "Có một số hoạt động quảng bá sản phẩm" / "Some promotional activities",
        "Nhiều hoạt động quảng bá; có website của cơ sở; tham gia xúc tiến thương mại trong tỉnh"
            / "Many promotional activities; own website; takes part in trade promotion in the province",
        "Nhiều hoạt động quảng bá; có website của cơ sở; tham gia xúc tiến thương mại ngoài tỉnh"
            / "Many promotional activities; own website; takes part in trade promotion outside the province",
        "Nhiều hoạt động quảng bá; có website của cơ sở; tham gia xúc tiến thương mại ngoài tỉnh và quốc tế"
            / "Many promotional activities; own website; takes part in trade promotion outside the province and at international level",
    }
    STORY_IN_WRITING: ProductStory {
        "Không có câu chuyện, hoặc có nhưng chưa được tư liệu hóa" / "No story, or a story that is not documented",
        "Có tài liệu giới thiệu sản phẩm" / "Material introducing the product",
        "Câu chuyện được tư liệu hóa, có cốt truyện và nội dung cụ thể" / "Documented story with a plot and specific content",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi" / "Documented story, used on a label or leaflet",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi và trên website"
            / "Documented story, used on a label or leaflet and on a website",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi và sinh động trên website (hình ảnh, clip...)"
            / "Documented story, used on a label or leaflet and vividly on a website (as pictures, clips...)",
    }
    WISDOM: LocalWisdom {
        "Giống câu chuyện sản phẩm ở nơi khác" / "Same as the story of a product from elsewhere",
        "Tương đối giống câu chuyện sản phẩm nơi khác, đã thay đổi một số yếu tố"
            / "Fairly similar to the story of a product from elsewhere, with some elements changed",
        "Có câu chuyện riêng" / "Story of its own",
        "Câu chuyện riêng, thể hiện trí tuệ/bản sắc địa phương" / "Story of its own that shows local wisdom or identity",
    }
    STRUCTURE: StoryStructure {
        "Câu chuyện có cấu trúc đơn giản" / "Story of simple structure",
        "Có đủ các yếu tố của một câu chuyện sản phẩm" / "Has all the elements of a product story",
    }
    EASY_ACCESS: Location, "Dễ tiếp cận" / "Easy access" {
        "Vị trí thuận lợi, dễ tiếp cận" / "Convenient location, easy to reach"
    }
    NEAR_RESOURCES: Location, "Gần tài nguyên du lịch" / "Near tourism resources" {
        "Vị trí liền kề khu vực có tài nguyên du lịch" / "Location next to an area with tourism resources"
    }
    AMONG_RESOURCES: Location, "Trong khu vực tài nguyên du lịch" / "Among tourism resources" {
        "Vị trí đặc biệt, trong khu vực có tài nguyên du lịch" / "Special location, within an area with tourism resources"
    }
    NATURAL_SCENERY: Location, "Cảnh quan thiên nhiên" / "Natural scenery" {
        "Môi trường, cảnh quan thiên nhiên đẹp" / "Beautiful natural environment and scenery"
    }
    FITS_SCENERY: Architecture, "Hợp cảnh quan" / "In keeping with the scenery" {
        "Kiến trúc phù hợp với môi trường, cảnh quan thiên nhiên"
            / "Architecture in keeping with the natural environment and scenery"
    }
    ACCESS_ROADS: Architecture, "Giao thông" / "Roads" {
        "Hệ thống giao thông thuận tiện và phù hợp" / "Convenient and suitable roads"
    }
    ETHNIC_STYLE: Architecture, "Tính dân tộc" / "Ethnic character" {
        "Kiến trúc có tính dân tộc" / "Architecture of ethnic character"
    }
    SIGNS: Architecture, "Thông tin, chỉ dẫn" / "Information and signs" {
        "Hệ thống thông tin, chỉ dẫn rõ ràng" / "Clear information and signs"
    }
    PARKING: Reception, "Nơi để xe" / "Parking" { "Có nơi để xe phù hợp" / "Suitable parking" }
    RECEPTION_AREA: Reception, "Nơi đón tiếp" / "Reception area" {
        "Có nơi đón tiếp khách hàng phù hợp" / "Suitable place to receive guests"
    }
    SHOP: Reception, "Quầy hàng" / "Shop" {
        "Có quầy bán hàng hóa, đồ lưu niệm tại điểm dịch vụ" / "Counter for goods and souvenirs at the service site"
    }
    INTERNAL_TRANSPORT: Amenities, "Phương tiện nội bộ" / "Internal transport" {
        "Có phương tiện giao thông nội bộ thuận tiện" / "Convenient means of internal transport"
    }
    WATER_SUPPLY: Amenities, "Cấp thoát nước" / "Water supply and drainage" {
        "Có hệ thống cấp thoát nước bảo đảm vệ sinh môi trường" / "Water supply and drainage that ensure environmental sanitation"
    }
    FOOD_AND_LODGING: Amenities, "Ăn nghỉ" / "Food and lodging" {
        "Có đủ dịch vụ ăn nghỉ, hoạt động tốt, chất lượng phù hợp"
            / "Food and lodging services fully equipped, running well, of suitable quality"
    }
    FRIENDLY: Hospitality, "Thái độ" / "Attitude" { "Thái độ phục vụ thân thiện" / "Friendly attitude" }
    ATTENTIVE: Hospitality, "Sự phục vụ" / "Attentiveness" {
        "Phục vụ nhanh nhẹn, nhiệt tình, chu đáo" / "Prompt, keen and attentive service"
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
    TRAINED_MANAGER: ManagementAndStaff, "Người quản lý" / "Manager" { "Người quản lý được đào tạo" / "Trained manager" }
    TRAINED_STAFF: ManagementAndStaff, "Nhân viên" / "Staff" { "Nhân viên được đào tạo" / "Trained staff" }
    GUIDES: ManagementAndStaff, "Nhân viên hướng dẫn" / "Guides" {
        "Nhân viên hướng dẫn có thể dùng 1 ngoại ngữ" / "Guides able to use 1 foreign language"
    }
}

set! {
    /// Set 26 as signed: tourism, tradition and festival services.
    TOURISM_AS_SIGNED = Tourism in AS_SIGNED as crate::catalogue::SetId::TOURISM_AS_SIGNED, "Dịch vụ du lịch - truyền thống - lễ hội" / "Tourism, tradition and festival services",
    eliminated: [],
    [
        part(Part::A, 35).attainable(34),
          section("1", &PRODUCTION),
            line("1.1",  6,  &HERITAGE,           "0 1 3 6"),
            line("1.2",  10, &ENVIRONMENT,        "1 3 5 10"),
            line("1.3",  3,  &ENERGY,             "0 1 3"),
          section("2", &DEVELOPMENT),
            line("2.1",  3,  &IDEA,               "1 2 3"),
            line("2.2",  3,  &COMPLETENESS,       "0 1 3"),
          section("3", &COMMUNITY),
            line("3.1",  3,  &ORGANISATION,       "1 2 3"),
            line("3.2",  2,  &MANAGERS,           "1 2 | 0 1").notes(&[&REMAINING_FORMS_OR_ONE_OWNER]),
            line("3.3",  1,  &LABOUR,             "0 1"),
            line("3.4",  1,  &GROWTH,             "0 1"),
            line("3.5",  2,  &ACCOUNTS,           "0 1 2"),
        part(Part::B, 25),
          section("4", &MARKETING),
            line("4.1",  5,  &CUSTOMERS,          "1 2 3 5"),
            line("4.2",  5,  &DISTRIBUTION,       "0 1 3 5"),
            line("4.3",  5,  &PROMOTION,          "0 1 2 3 5"),
          section("5", &STORY),
            line("5.1",  5,  &STORY_IN_WRITING,   "0 1 2 3 4 5"),
            line("5.2",  3,  &WISDOM,             "0 1 2 3"),
            line("5.3",  2,  &STRUCTURE,          "1 2"),
        part(Part::C, 40),
          section("6", &LOCATION),
            line("6.1",  1,  &EASY_ACCESS,        "1").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("6.2",  1,  &NEAR_RESOURCES,     "1"),
            line("6.3",  2,  &AMONG_RESOURCES,    "2"),
            line("6.4",  1,  &NATURAL_SCENERY,    "1"),
          section("7", &SITE_ARCHITECTURE),
            line("7.1",  1,  &FITS_SCENERY,       "1").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("7.2",  1,  &ACCESS_ROADS,       "1"),
            line("7.3",  2,  &ETHNIC_STYLE,       "2"),
            line("7.4",  2,  &SIGNS,              "2"),
          section("8", &RECEPTION),
            line("8.1",  2,  &PARKING,            "2").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("8.2",  2,  &RECEPTION_AREA,     "2"),
            line("8.3",  2,  &SHOP,               "2"),
          section("9", &FACILITIES),
            line("9.1",  2,  &INTERNAL_TRANSPORT, "2").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("9.2",  1,  &WATER_SUPPLY,       "1"),
            line("9.3",  2,  &FOOD_AND_LODGING,   "2"),
          section("10", &SERVICE_QUALITY),
            line("10.1", 1,  &FRIENDLY,           "1").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("10.2", 2,  &ATTENTIVE,          "2"),
            line("10.3", 1,  &PROCEDURES,         "1"),
            line("10.4", 1,  &PERFECT_SERVICE,    "1"),
          section("11", &GOODS),
            line("11.1", 2,  &KNOWN_ORIGIN,       "2").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("11.2", 2,  &GOODS_STANDARD,     "2"),
            line("11.3", 1,  &GOODS_STORAGE,      "1"),
          section("12", &MANAGERS_AND_STAFF),
            line("12.1", 2,  &TRAINED_MANAGER,    "2").notes(&[&TICKED_ITEMS_ADD_UP]),
            line("12.2", 3,  &TRAINED_STAFF,      "3"),
            line("12.3", 3,  &GUIDES,             "3"),
    ]
}
