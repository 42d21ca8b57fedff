//! Tourism services.

use crate::catalogue::scales;

scales! {
    /// Whether a coordinating unit exists, and carries out a management plan.
    SERVICE_COORDINATION_UNIT: ServiceCoordination {
        "Có bộ phận điều phối, quản lý và điều hành dịch vụ"
            / "Unit in place that coordinates, manages and runs the services",
        "Có bộ phận điều phối, quản lý và điều hành dịch vụ; có kế hoạch quản lý, điều hành và tổ chức triển khai kế hoạch đó"
            / "Unit in place that coordinates, manages and runs the services; a management and operation plan drawn up and carried out",
    }

    /// How the services are governed, up to local people taking part and benefiting.
    SERVICE_MANAGEMENT_RULES: ManagementRules {
        "Hoạt động dịch vụ có cơ chế hoặc quy định quản lý" / "Mechanism or rules for managing the services",
        "Hoạt động dịch vụ có cơ chế hoặc quy định quản lý với phân nhiệm rõ ràng"
            / "Mechanism or rules for managing the services, with clear responsibilities",
        "Hoạt động dịch vụ có cơ chế hoặc quy định quản lý với phân nhiệm rõ ràng trên cơ sở người dân địa phương tham gia quản lý, vận hành và hưởng lợi trực tiếp hoặc gián tiếp"
            / "Mechanism or rules for managing the services, with clear responsibilities based on local people taking part in management and operation and benefiting directly or indirectly",
    }

    /// How far the community or attraction goes in protecting its environment; the impact
    /// assessment meets current rules.
    COMMUNITY_ENVIRONMENT_PROTECTION: CommunityEnvironment {
        "Có biện pháp bảo vệ môi trường cụ thể (thu gom rác, nước thải sinh hoạt...)"
            / "Specific measures to protect the environment (collecting waste, domestic wastewater...)",
        "Có biện pháp cụ thể và hạ tầng kỹ thuật dùng chung để bảo vệ môi trường"
            / "Specific measures and shared technical infrastructure for environmental protection",
        "Có biện pháp cụ thể, hạ tầng kỹ thuật và mô hình cộng đồng tự quản đã triển khai để bảo vệ môi trường"
            / "Specific measures, technical infrastructure for environmental protection, and a community self-management model for the environment in operation",
        "Có biện pháp cụ thể, hạ tầng kỹ thuật; triển khai mô hình cộng đồng tự quản về môi trường; đạt chuẩn tiêu chí môi trường nông thôn mới, hoặc có đánh giá tác động môi trường theo quy định hiện hành"
            / "Specific measures, technical infrastructure and community self-management of the environment in operation; new-rural environment criterion met, or environmental impact assessment meeting current rules",
    }

    /// How far the community or attraction goes in protecting its environment; the impact
    /// assessment is as required.
    COMMUNITY_ENVIRONMENT_PROTECTION_BY_RULES: CommunityEnvironment {
        "Có biện pháp bảo vệ môi trường cụ thể (thu gom rác, nước thải sinh hoạt...)"
            / "Specific measures to protect the environment (collecting waste, domestic wastewater...)",
        "Có biện pháp cụ thể và hạ tầng kỹ thuật dùng chung để bảo vệ môi trường"
            / "Specific measures and shared technical infrastructure for environmental protection",
        "Có biện pháp cụ thể, hạ tầng kỹ thuật và mô hình cộng đồng tự quản đã triển khai để bảo vệ môi trường"
            / "Specific measures, technical infrastructure for environmental protection, and a community self-management model for the environment in operation",
        "Có biện pháp cụ thể, hạ tầng kỹ thuật; triển khai mô hình cộng đồng tự quản về môi trường; đạt chuẩn tiêu chí môi trường nông thôn mới, hoặc có đánh giá tác động môi trường theo quy định"
            / "Specific measures, technical infrastructure and community self-management of the environment in operation; new-rural environment criterion met, or environmental impact assessment as required",
    }

    /// Whether energy is only saved or also recovered and reused, with eco-friendly technology.
    ENERGY_SAVING_AND_REUSE: EnergySaving {
        "Có biện pháp tiết kiệm năng lượng qua hoạt động cụ thể"
            / "Measures to save energy, shown by specific activities",
        "Có biện pháp tiết kiệm, thu hồi năng lượng, dùng lại năng lượng và nguyên liệu tại địa phương, cùng công nghệ thân thiện với môi trường"
            / "Measures to save and recover energy and to reuse energy and local raw materials; environmentally friendly technology used",
    }

    /// Whether there is a target-market plan, and tourism products that suit that market.
    TARGET_MARKET_PLAN: TargetMarket {
        "Có kế hoạch phát triển thị trường mục tiêu" / "Plan for developing the target market",
        "Có kế hoạch phát triển thị trường mục tiêu và sản phẩm dịch vụ du lịch phù hợp với thị trường đó"
            / "Plan for developing the target market, and tourism service products that suit it",
    }

    /// How far the community joins in conserving heritage, ecosystems and biodiversity.
    HERITAGE_AND_BIODIVERSITY_CONSERVATION: HeritageConservation {
        "Thực hiện việc bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học"
            / "Activities to protect and conserve cultural or natural heritage, ecosystems and biodiversity",
        "Cộng đồng có chương trình/kế hoạch chung; thực hiện việc bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học"
            / "Joint programme or plan of the community; activities to protect and conserve cultural or natural heritage, ecosystems and biodiversity",
        "Cộng đồng có chương trình/kế hoạch chung; cả cộng đồng cùng bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học"
            / "Joint programme or plan of the community; the whole community acts to protect and conserve cultural or natural heritage, ecosystems and biodiversity",
    }

    /// How many representatives or agents promote the product, in and outside the province.
    PROMOTION_AGENTS: PromotionLinkage {
        "Có đại diện/đại lý quảng bá sản phẩm" / "Representatives or agents promoting the product",
        "Có từ 3 đại diện/đại lý quảng bá sản phẩm trở lên ở trong và ngoài tỉnh"
            / "3 or more representatives or agents promoting the product inside and outside the province",
        "Có từ 5 đại diện/đại lý quảng bá sản phẩm trở lên ở trong và ngoài tỉnh"
            / "5 or more representatives or agents promoting the product inside and outside the province",
    }

    /// How far links with other tourism service sites reach to form tourism products.
    PRODUCTS_FORMED_WITH_OTHER_SITES: RegionalLinkage {
        "Tạo sản phẩm du lịch qua liên kết với điểm dịch vụ du lịch khác trong tỉnh"
            / "Tourism products formed in linkage with other tourism service sites in the province",
        "Tạo sản phẩm du lịch qua liên kết với điểm dịch vụ du lịch khác trong và ngoài tỉnh"
            / "Tourism products formed in linkage with other tourism service sites inside and outside the province",
        "Tạo sản phẩm du lịch qua liên kết với điểm dịch vụ du lịch khác trong tỉnh, ngoài tỉnh và quốc tế"
            / "Tourism products formed in linkage with other tourism service sites inside and outside the province and international ones",
    }

    /// How far links with other tourism service sites reach to form tours.
    TOURS_FORMED_WITH_OTHER_SITES: RegionalLinkage {
        "Tạo tour sản phẩm du lịch qua liên kết với điểm dịch vụ du lịch khác trong tỉnh"
            / "Tours of tourism products formed in linkage with other tourism service sites in the province",
        "Tạo tour sản phẩm du lịch qua liên kết với điểm dịch vụ du lịch khác trong và ngoài tỉnh"
            / "Tours of tourism products formed in linkage with other tourism service sites inside and outside the province",
        "Tạo tour sản phẩm du lịch qua liên kết với điểm dịch vụ du lịch khác trong tỉnh, ngoài tỉnh và quốc tế"
            / "Tours of tourism products formed in linkage with other tourism service sites inside and outside the province and international ones",
    }

    /// How far links with other tourism service sites reach to form tourism stages and routes.
    ROUTES_FORMED_WITH_OTHER_SITES: RegionalLinkage {
        "Tạo chặng, tuyến sản phẩm du lịch qua liên kết với điểm dịch vụ du lịch khác trong tỉnh"
            / "Stages and routes of tourism products formed in linkage with other tourism service sites in the province",
        "Tạo chặng, tuyến sản phẩm du lịch qua liên kết với điểm dịch vụ du lịch khác trong và ngoài tỉnh"
            / "Stages and routes of tourism products formed in linkage with other tourism service sites inside and outside the province",
        "Tạo chặng, tuyến sản phẩm du lịch qua liên kết với điểm dịch vụ du lịch khác trong tỉnh, ngoài tỉnh và quốc tế"
            / "Stages and routes of tourism products formed in linkage with other tourism service sites inside and outside the province and international ones",
    }

    /// Who manages promotion and distribution of the tourism products, and whether IT is used.
    PROMOTION_AND_DISTRIBUTION: SalesOrganisation {
        "Có người phụ trách quản lý việc quảng bá, phân phối sản phẩm du lịch"
            / "Person responsible for managing the promotion and distribution of tourism products",
        "Có bộ phận/phòng quản lý quảng bá, phân phối; dùng công nghệ thông tin để quản lý hoặc phân phối sản phẩm du lịch"
            / "Unit or department that manages promotion and distribution; information technology used to manage or distribute tourism products",
    }

    /// Who manages promotion and sales, and whether IT is used.
    PROMOTION_AND_SALES: SalesOrganisation {
        "Có người phụ trách quản lý việc quảng bá, bán hàng"
            / "Person responsible for managing promotion and sales",
        "Có bộ phận/phòng quản lý quảng bá, bán hàng; dùng công nghệ thông tin để quản lý hoặc bán hàng"
            / "Unit or department that manages promotion and sales; information technology used for management or sales",
    }

    /// Which promotional media exist, up to bilingual film, posters and publications.
    PROMOTION_MEDIA_WITH_PUBLICATIONS: BrandIdentity {
        "Có tờ rơi quảng bá dịch vụ du lịch" / "Leaflets promoting the tourism service",
        "Có phim ngắn, tranh ảnh áp phích và thông tin quảng bá dịch vụ du lịch trên ấn phẩm"
            / "Short film, picture posters, and information promoting the tourism service in publications",
        "Có phim ngắn, tranh ảnh áp phích và thông tin quảng bá dịch vụ du lịch trên ấn phẩm, bằng tiếng Việt và ít nhất 01 tiếng nước ngoài phù hợp"
            / "Short film, picture posters, and information promoting the tourism service in publications, in Vietnamese and at least 1 suitable foreign language",
    }

    /// Which promotional media exist, up to bilingual film, posters and leaflets.
    PROMOTION_MEDIA_WITH_LEAFLETS: BrandIdentity {
        "Có tờ rơi quảng bá dịch vụ du lịch" / "Leaflets promoting the tourism service",
        "Có phim ngắn, tranh ảnh áp phích và tờ rơi quảng bá dịch vụ du lịch"
            / "Short film, picture posters and leaflets promoting the tourism service",
        "Có phim ngắn, tranh ảnh áp phích và tờ rơi quảng bá dịch vụ du lịch, bằng tiếng Việt và ít nhất 01 tiếng nước ngoài phù hợp"
            / "Short film, picture posters and leaflets promoting the tourism service, in Vietnamese and at least 1 suitable foreign language",
    }

    /// Which promotional media exist, up to bilingual ones with a registered service trademark.
    PROMOTION_MEDIA_WITH_TRADEMARK: BrandIdentity {
        "Có tờ rơi quảng bá dịch vụ du lịch" / "Leaflets promoting the tourism service",
        "Có phim ngắn, tranh ảnh áp phích và tờ rơi quảng bá dịch vụ du lịch"
            / "Short film, picture posters and leaflets promoting the tourism service",
        "Có phim ngắn, tranh ảnh áp phích và tờ rơi quảng bá dịch vụ du lịch, bằng tiếng Việt và ít nhất 01 tiếng nước ngoài phù hợp; có đăng ký nhãn hiệu dịch vụ du lịch của cộng đồng"
            / "Short film, picture posters and leaflets promoting the tourism service, in Vietnamese and at least 1 suitable foreign language; the community's tourism service trademark registered",
    }

    /// Where the documented handbook or product story is presented.
    STORY_AT_TOURISM_SITES: StoryPresentation {
        "Cẩm nang/câu chuyện đã tư liệu hóa, trình bày ngay nơi cung cấp dịch vụ du lịch"
            / "Handbook or story documented and presented where the tourism service is provided",
        "Cẩm nang/câu chuyện đã tư liệu hóa, trình bày ở các điểm du lịch trong tỉnh và ngoài tỉnh"
            / "Handbook or story documented and presented at tourist attractions inside and outside the province",
    }

    /// Whether the community service or attraction lies in a recognised new rural commune or
    /// village.
    COMMUNITY_SERVICE_IN_NEW_RURAL_AREA: NewRuralStandard {
        "Dịch vụ du lịch do cộng đồng cung cấp hoặc điểm du lịch tại xã, thôn, bản, ấp chưa được công nhận đạt chuẩn nông thôn mới, hoặc không ở nông thôn"
            / "Tourism service provided by the community, or tourist attraction, in a commune or village not yet recognised as meeting the new-rural standard, or not in a rural area",
        "Dịch vụ du lịch do cộng đồng cung cấp hoặc điểm du lịch tại xã, thôn, bản, ấp đã được công nhận đạt chuẩn nông thôn mới"
            / "Tourism service provided by the community, or tourist attraction, in a commune or village recognised as meeting the new-rural standard",
    }

    /// Whether the tourism community or attraction lies in a recognised new rural commune or
    /// village.
    TOURISM_COMMUNITY_IN_NEW_RURAL_AREA: NewRuralStandard {
        "Cộng đồng du lịch hoặc điểm du lịch tại xã, thôn, bản, ấp chưa được công nhận đạt chuẩn nông thôn mới, hoặc không ở nông thôn"
            / "Tourism community or tourist attraction in a commune or village not yet recognised as meeting the new-rural standard, or not in a rural area",
        "Cộng đồng du lịch hoặc điểm du lịch tại xã, thôn, bản, ấp đã được công nhận đạt chuẩn nông thôn mới"
            / "Tourism community or tourist attraction in a commune or village recognised as meeting the new-rural standard",
    }

    /// How accessible the place is, and whether it is connected with another tourism area.
    LOCATION_CONNECTED_TO_TOURISM_AREA: Location {
        "Vị trí thuận lợi, dễ tiếp cận" / "Convenient location, easy to reach",
        "Vị trí thuận lợi, dễ tiếp cận; liền kề nơi có lợi thế phát triển du lịch"
            / "Convenient location, easy to reach, next to an area with advantages for tourism development",
        "Vị trí thuận lợi, dễ tiếp cận; liền kề và có kết nối với khu vực/địa điểm khác có lợi thế phát triển du lịch"
            / "Convenient location, easy to reach, next to and connected with another area or site with advantages for tourism development",
    }

    /// How accessible the place is, and whether it is linked with another tourism area.
    LOCATION_LINKED_TO_TOURISM_AREA: Location {
        "Vị trí thuận lợi, dễ tiếp cận" / "Convenient location, easy to reach",
        "Vị trí thuận lợi, dễ tiếp cận; liền kề nơi có lợi thế phát triển du lịch"
            / "Convenient location, easy to reach, next to an area with advantages for tourism development",
        "Vị trí thuận lợi, dễ tiếp cận; liền kề và có liên kết với khu vực/địa điểm khác có lợi thế phát triển du lịch"
            / "Convenient location, easy to reach, next to and linked with another area or site with advantages for tourism development",
    }

    /// How clean the landscape is and how regional the architecture; top level needs a new rural
    /// criterion.
    LANDSCAPE_AND_REGIONAL_ARCHITECTURE: Architecture {
        "Cảnh quan môi trường sạch đẹp" / "Clean, beautiful landscape and environment",
        "Cảnh quan môi trường sạch đẹp; kiến trúc có nét đặc trưng vùng miền và tính dân tộc"
            / "Clean, beautiful landscape and environment; architecture of regional and ethnic character",
        "Cảnh quan môi trường sạch đẹp; kiến trúc có nét đặc trưng vùng miền và tính dân tộc; xã/thôn đạt tiêu chí sáng - xanh - sạch đẹp của nông thôn mới"
            / "Clean, beautiful landscape and environment; architecture of regional and ethnic character; commune or village meets the new-rural criterion of being bright, green, clean and beautiful",
    }

    /// Whether legal business conditions are met and tourist-service standards or recognition are
    /// added.
    REGISTRATION_AND_TOURIST_SERVICE_STANDARD: BusinessConditions {
        "Các cơ sở dịch vụ đáp ứng đủ yêu cầu về đăng ký và điều kiện kinh doanh theo pháp luật"
            / "Service providers meet all legal requirements on business registration and business conditions",
        "Các cơ sở dịch vụ đáp ứng đủ yêu cầu về đăng ký và điều kiện kinh doanh; có cơ sở kinh doanh dịch vụ du lịch đạt chuẩn phục vụ khách du lịch theo Luật Du lịch"
            / "Service providers meet all requirements on business registration and conditions; there is a tourism service business meeting the standards for serving tourists under the Law on Tourism",
        |
        "Điểm dịch vụ du lịch đáp ứng đủ yêu cầu về đăng ký và điều kiện kinh doanh theo pháp luật"
            / "Tourism service site meets all legal requirements on business registration and business conditions",
        "Điểm dịch vụ đủ yêu cầu về đăng ký và điều kiện kinh doanh theo pháp luật; là điểm du lịch được công nhận, hoặc có cơ sở kinh doanh dịch vụ du lịch đạt chuẩn phục vụ khách du lịch theo Luật Du lịch"
            / "Site meets all legal registration and business conditions; recognised as a tourist attraction, or has a tourism service business meeting the standards for serving tourists under the Law on Tourism",
    }

    /// Share of certified establishments (top level over 75%), or registration and recognition.
    CERTIFIED_ESTABLISHMENTS_OVER_75_PERCENT: BusinessConditions, "Chất lượng điều kiện kinh doanh dịch vụ" / "Conditions for running services" {
        "Dưới 50% cơ sở dịch vụ (lưu trú, vận chuyển...) được cấp chứng nhận đủ điều kiện kinh doanh theo quy định"
            / "Under 50% of service establishments (lodging, transport...) certified as meeting the required business conditions",
        "Từ 50% đến dưới 75% cơ sở dịch vụ (lưu trú, vận chuyển...) được cấp chứng nhận đủ điều kiện kinh doanh theo quy định"
            / "50% to under 75% of service establishments (lodging, transport...) certified as meeting the required business conditions",
        "Trên 75% cơ sở dịch vụ (lưu trú, vận chuyển...) được cấp chứng nhận đủ điều kiện kinh doanh theo quy định"
            / "Over 75% of service establishments (lodging, transport...) certified as meeting the required business conditions",
        |
        "Đã đăng ký kinh doanh dịch vụ du lịch" / "Tourism service business registered",
        "Đã đăng ký kinh doanh và đủ điều kiện kinh doanh"
            / "Business registered, and all business conditions met",
        "Đã đăng ký, đủ điều kiện kinh doanh; được công nhận là cơ sở kinh doanh dịch vụ du lịch đạt tiêu chuẩn phục vụ khách du lịch"
            / "Business registered, all business conditions met, and recognised as a tourism service business meeting the standards for serving tourists",
    }

    /// Share of certified establishments (top level 75% or more), or registration and certificates.
    CERTIFIED_ESTABLISHMENTS_FROM_75_PERCENT: BusinessConditions, "Chất lượng điều kiện kinh doanh dịch vụ" / "Conditions for running services" {
        "Dưới 50% cơ sở dịch vụ (lưu trú, vận chuyển...) được cấp chứng nhận đủ điều kiện kinh doanh theo quy định"
            / "Under 50% of service establishments (lodging, transport...) certified as meeting the required business conditions",
        "Từ 50% đến dưới 75% cơ sở dịch vụ (lưu trú, vận chuyển...) được cấp chứng nhận đủ điều kiện kinh doanh theo quy định"
            / "50% to under 75% of service establishments (lodging, transport...) certified as meeting the required business conditions",
        "Từ 75% trở lên cơ sở dịch vụ (lưu trú, vận chuyển...) được cấp chứng nhận đủ điều kiện kinh doanh theo quy định"
            / "75% or more of service establishments (lodging, transport...) certified as meeting the required business conditions",
        |
        "Đã đăng ký kinh doanh dịch vụ du lịch" / "Tourism service business registered",
        "Được chứng nhận đủ điều kiện kinh doanh dịch vụ du lịch"
            / "Certified as meeting the conditions for a tourism service business",
        "Được chứng nhận đủ điều kiện và đạt chuẩn kinh doanh dịch vụ du lịch"
            / "Certified as meeting the conditions and the standards for a tourism service business",
    }

    /// Whether legal security and safety conditions are met, and staff are trained.
    LEGAL_SAFETY_WITH_STAFF_TRAINING: SecurityAndSafety {
        "Các cơ sở dịch vụ đạt điều kiện luật định về an ninh, trật tự, phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm"
            / "Service providers meet the legal conditions on security, public order, fire prevention and fighting, environmental protection and food safety",
        "Các cơ sở dịch vụ đạt yêu cầu (1), là điều kiện luật định về an ninh, trật tự, phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm; hướng dẫn, tập huấn nhân viên thường xuyên hoặc định kỳ"
            / "Service providers meet requirement (1), the legal conditions on security, order, fire prevention and fighting, environmental protection, food safety; staff guided and trained regularly or periodically",
        |
        "Đạt điều kiện luật định về an ninh, trật tự, phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm"
            / "Legal conditions on security, public order, fire prevention and fighting, environmental protection and food safety met",
        "Đạt điều kiện luật định về an ninh, trật tự, phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm; hướng dẫn, tập huấn nhân viên thường xuyên hoặc định kỳ"
            / "Legal conditions on security, public order, fire prevention and fighting, environmental protection and food safety met; staff guided and trained regularly or periodically",
    }

    /// Share of businesses meeting legal security and safety conditions, or training on top of
    /// them.
    LEGAL_SAFETY_BY_SHARE_OF_BUSINESSES: SecurityAndSafety, "Chất lượng an toàn, an ninh trật tự" / "Safety and public order" {
        "Ít nhất 75% cơ sở kinh doanh dịch vụ đạt điều kiện luật định về an ninh, trật tự, phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm"
            / "At least 75% of service businesses meet the legal conditions on security, public order, fire prevention and fighting, environmental protection and food safety",
        "100% cơ sở kinh doanh dịch vụ đạt điều kiện luật định về an ninh, trật tự, phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm"
            / "100% of service businesses meet the legal conditions on security, public order, fire prevention and fighting, environmental protection and food safety",
        |
        "Đạt điều kiện luật định về an ninh, trật tự, phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm"
            / "Legal conditions on security, public order, fire prevention and fighting, environmental protection and food safety met",
        "Đạt điều kiện luật định về an ninh, trật tự, phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm; hướng dẫn, tập huấn nhân viên thường xuyên hoặc định kỳ"
            / "Legal conditions on security, public order, fire prevention and fighting, environmental protection and food safety met; staff guided and trained regularly or periodically",
    }

    /// Good order and the share of businesses meeting fire rules, or trained guards and fire staff.
    FIRE_PREVENTION_BY_SHARE_OF_BUSINESSES: SecurityAndSafety, "Chất lượng an toàn, an ninh trật tự" / "Safety and public order" {
        "An ninh trật tự tốt; ít nhất 75% cơ sở kinh doanh dịch vụ bảo đảm phòng chống cháy nổ theo quy định"
            / "Good security and public order; at least 75% of service businesses meet the rules on fire and explosion prevention",
        "An ninh trật tự tốt; 100% cơ sở kinh doanh dịch vụ bảo đảm phòng chống cháy nổ theo quy định"
            / "Good security and public order; 100% of service businesses meet the rules on fire and explosion prevention",
        |
        "An ninh trật tự tốt; bảo đảm phòng chống cháy nổ theo quy định"
            / "Good security and public order; rules on fire and explosion prevention met",
        "An ninh trật tự tốt; bảo đảm phòng chống cháy nổ theo quy định; bảo vệ và nhân viên phòng chống cháy nổ được tập huấn định kỳ"
            / "Good security and public order; rules on fire and explosion prevention met; guards and fire and explosion prevention staff trained periodically",
    }

    /// How complete the place for displaying and selling local and OCOP products is.
    DISPLAY_AND_SALE_OF_LOCAL_PRODUCTS: ServiceCompleteness {
        "Có nơi trưng bày, giới thiệu, bán sản phẩm truyền thống của địa phương"
            / "Place to display, introduce and sell local traditional products",
        "Có nơi trưng bày, giới thiệu, bán sản phẩm truyền thống và OCOP của địa phương, kèm tài liệu giới thiệu sản phẩm, dịch vụ"
            / "Place to display, introduce and sell local traditional and OCOP products; information material on the products and services",
        "Có nơi trưng bày, giới thiệu, bán sản phẩm truyền thống và OCOP địa phương, kèm tài liệu giới thiệu sản phẩm, dịch vụ; bãi đỗ, nhà vệ sinh, khu giới thiệu dịch vụ ở nơi bán được bố trí hài hòa"
            / "Place to display, introduce, sell local traditional and OCOP products; material on products and services; parking, toilets and service information area at the sales point in harmonious arrangement",
    }

    /// Whether there are experience activities, or a model of them.
    EXPERIENCE_ACTIVITIES: Experiences {
        "Có hoạt động trải nghiệm" / "Experiences offered to visitors",
        "Có mô hình hoạt động trải nghiệm" / "A model of visitor experiences in place",
    }

    /// Share of managers and staff with training, and foreign language at reception.
    STAFF_TRAINING_AND_FOREIGN_LANGUAGE: ManagementAndStaff {
        "Dưới 50% người quản lý, nhân viên đã được đào tạo chuyên môn, nghiệp vụ"
            / "Under 50% of managers and staff have been professionally trained",
        "Từ 50% đến 75% người quản lý, nhân viên đã được đào tạo chuyên môn, nghiệp vụ"
            / "50% to 75% of managers and staff have been professionally trained",
        "Trên 75% người quản lý, nhân viên đã được đào tạo chuyên môn, nghiệp vụ; có nhân viên tiếp đón thạo ít nhất 1 ngoại ngữ"
            / "Over 75% of managers and staff have been professionally trained, with reception staff fluent in at least 1 foreign language",
    }

    /// Quality of tourism products, with visitor ratings via surveys, votes (printed with a comma).
    TOURISM_QUALITY_BY_SURVEYS_VOTES: TourismServiceQuality {
        "Sản phẩm dịch vụ du lịch đa dạng, hấp dẫn" / "Varied, appealing tourism service products",
        "Sản phẩm dịch vụ du lịch đa dạng, hấp dẫn, an toàn, chất lượng cao"
            / "Varied, appealing, safe, high-quality tourism service products",
        "Sản phẩm dịch vụ du lịch đa dạng, hấp dẫn, an toàn, chất lượng cao; du khách đánh giá cao qua phiếu đánh giá, bình chọn trên trang mạng lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor...)"
            / "Varied, appealing, safe, high-quality tourism service products, rated highly by visitors in rating forms, votes on reputable travel and tourism websites (Booking, Agoda, TripAdvisor...)",
        "Sản phẩm dịch vụ du lịch đa dạng, hấp dẫn, an toàn, chất lượng cao, mang đặc sắc vùng miền; du khách đánh giá cao qua phiếu đánh giá, bình chọn trên trang mạng lữ hành, du lịch uy tín (Booking...)"
            / "Varied, appealing, safe, high-quality tourism service products, distinctive of the region; rated highly by visitors in rating forms, votes on reputable travel and tourism websites (Booking...)",
    }

    /// Quality of tourism products, with visitor ratings through surveys or votes.
    TOURISM_QUALITY_BY_SURVEYS_OR_VOTES: TourismServiceQuality {
        "Sản phẩm dịch vụ du lịch đa dạng, hấp dẫn" / "Varied, appealing tourism service products",
        "Sản phẩm dịch vụ du lịch đa dạng, hấp dẫn, an toàn, chất lượng cao"
            / "Varied, appealing, safe, high-quality tourism service products",
        "Sản phẩm dịch vụ du lịch đa dạng, hấp dẫn, an toàn, chất lượng cao; du khách đánh giá cao qua phiếu đánh giá hoặc bình chọn trên trang mạng lữ hành, du lịch uy tín (Booking, Agoda...)"
            / "Varied, appealing, safe, high-quality tourism service products, rated highly by visitors in rating forms or in votes on reputable travel and tourism websites (Booking, Agoda, TripAdvisor...)",
        "Sản phẩm dịch vụ du lịch đa dạng, hấp dẫn, an toàn, chất lượng cao, mang đặc sắc vùng miền; du khách đánh giá cao qua phiếu đánh giá hoặc bình chọn trên trang mạng lữ hành, du lịch uy tín (Booking...)"
            / "Varied, appealing, safe, high-quality tourism service products, distinctive of the region; rated highly by visitors in rating forms or in votes on reputable travel and tourism websites (Booking...)",
    }

    /// Service attitude, with visitor ratings through surveys, votes (printed with a comma).
    SERVICE_ATTITUDE_BY_SURVEYS_VOTES: Hospitality {
        "Phục vụ thân thiện, nhanh nhẹn, chu đáo" / "Friendly, prompt, attentive service",
        "Phục vụ thân thiện, nhanh nhẹn, chu đáo; du khách đánh giá cao"
            / "Friendly, prompt, attentive service, rated highly by visitors",
        "Phục vụ thân thiện, nhanh nhẹn, chu đáo; du khách đánh giá cao qua phiếu đánh giá, bình chọn trên trang mạng lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu...)"
            / "Friendly, prompt, attentive service, rated highly by visitors in rating forms, votes on reputable travel and tourism websites (Booking, Agoda, TripAdvisor, Traveloka, iVivu...)",
    }

    /// Service attitude, with visitor ratings through surveys or votes.
    SERVICE_ATTITUDE_BY_SURVEYS_OR_VOTES: Hospitality {
        "Phục vụ thân thiện, nhanh nhẹn, chu đáo" / "Friendly, prompt, attentive service",
        "Phục vụ thân thiện, nhanh nhẹn, chu đáo; du khách đánh giá cao"
            / "Friendly, prompt, attentive service, rated highly by visitors",
        "Phục vụ thân thiện, nhanh nhẹn, chu đáo; du khách đánh giá cao qua phiếu đánh giá hoặc bình chọn trên trang mạng lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu...)"
            / "Friendly, prompt, attentive service, rated highly by visitors in rating forms or in votes on reputable travel and tourism websites (Booking, Agoda, TripAdvisor, Traveloka, iVivu...)",
    }

    /// How complete and good roads, power, water, toilets and internet are for visitors.
    INTERNAL_ROADS_AND_UTILITIES: Amenities {
        "Giao thông nội bộ thuận tiện; đủ điện, nước sạch, khu vệ sinh, internet"
            / "Convenient internal roads; electricity, clean water, toilets and internet fully provided",
        "Giao thông nội bộ thuận tiện; đủ điện, nước sạch, khu vệ sinh, internet; xã/thôn đạt chuẩn nông thôn mới về giao thông, điện, nước, vệ sinh môi trường, vệ sinh an toàn thực phẩm"
            / "Convenient internal roads; electricity, clean water, toilets, internet in full; commune or village meets the new-rural criteria on transport, electricity, water, sanitation, food hygiene and safety",
        |
        "Đủ hệ thống điện, nước sạch, khu vệ sinh và internet"
            / "Electricity, clean water, toilets and internet fully provided",
        "Đủ hệ thống điện, nước sạch, khu vệ sinh và internet, bảo đảm chất lượng, được khách đánh giá cao"
            / "Electricity, clean water, toilets and internet fully provided, of assured quality and rated highly by visitors",
    }

    /// Festival and cultural performances offered, their character and yearly frequency.
    FESTIVAL_AND_CULTURAL_PERFORMANCES: VisitorAttraction {
        "Tổ chức trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch"
            / "Festival and cultural shows at the tourism service site",
        "Tổ chức trình diễn lễ hội, văn hóa mang tính cộng đồng tại điểm dịch vụ du lịch, ít nhất 2 lần/năm"
            / "Festival and cultural shows with a community character at the tourism service site, at least 2 times a year",
        "Tổ chức trình diễn lễ hội, văn hóa mang tính cộng đồng, đặc sắc văn hóa dân tộc, vùng miền tại điểm dịch vụ du lịch, ít nhất 2 lần/năm"
            / "Festival and cultural shows with a community character and distinctive ethnic and regional culture at the tourism service site, at least 2 times a year",
    }

    /// Origin, standard and local character of goods and services, then food safety and OCOP
    /// products.
    LOCAL_SPECIALITY_GOODS_AND_SERVICES: GoodsAndServices, "Hàng hóa, dịch vụ (như ăn uống, đồ lưu niệm)" / "Goods and services (such as food and drink, souvenirs)" {
        "Hàng hóa, dịch vụ rõ nguồn gốc, tiêu chuẩn chất lượng phù hợp, có tính đặc sản địa phương"
            / "Goods and services of clear origin, with a suitable quality standard and the character of a local speciality",
        "Hàng hóa, dịch vụ rõ nguồn gốc, tiêu chuẩn chất lượng phù hợp, có tính đặc sản địa phương; bảo đảm vệ sinh an toàn thực phẩm; bày, bán sản phẩm OCOP"
            / "Goods and services of clear origin, with a suitable quality standard and local speciality character; food hygiene and safety ensured; OCOP products displayed and sold",
    }
}
