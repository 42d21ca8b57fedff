//! Tourism services.

use crate::catalogue::scales;

scales! {
    /// Whether a coordinating unit exists, and carries out a management plan.
    SERVICE_COORDINATION_UNIT: ServiceCoordination {
        "Đã lập bộ phận điều phối việc quản lý, điều hành dịch vụ"
            / "Unit in place to coordinate service management and operation",
        "Đã lập bộ phận điều phối dịch vụ; có kế hoạch quản lý, điều hành và tổ chức thực hiện"
            / "Coordinating unit in place; management and operation plan drawn up and carried out",
    }

    /// How the services are governed, up to local people taking part and benefiting.
    SERVICE_MANAGEMENT_RULES: ManagementRules {
        "Hoạt động dịch vụ có cơ chế/quy định quản lý" / "Mechanism/rules for managing the services",
        "Hoạt động dịch vụ có cơ chế/quy định quản lý với phân nhiệm rõ ràng"
            / "Mechanism/rules for managing the services, with clear responsibilities",
        "Cơ chế/quy định phân nhiệm rõ ràng; người dân địa phương tham gia quản lý, vận hành và hưởng lợi"
            / "Mechanism/rules with clear responsibilities; local people help manage and operate, and benefit",
    }

    /// How far the community or attraction goes in protecting its environment.
    COMMUNITY_ENVIRONMENT_PROTECTION: CommunityEnvironment {
        "Có biện pháp bảo vệ môi trường cụ thể, như thu gom rác, nước thải sinh hoạt"
            / "Specific environmental protection measures, such as collecting waste and domestic wastewater",
        "Có biện pháp cụ thể và hạ tầng kỹ thuật dùng chung để bảo vệ môi trường"
            / "Specific measures and shared technical infrastructure for environmental protection",
        "Có biện pháp cụ thể, hạ tầng kỹ thuật và mô hình cộng đồng tự quản để bảo vệ môi trường"
            / "Specific measures, technical infrastructure and community self-management of the environment",
        "Có biện pháp, hạ tầng, tự quản; đạt chuẩn môi trường NTM hoặc đã đánh giá tác động môi trường"
            / "Measures, infrastructure, self-management; meets new rural environment standard or impact assessed",
    }

    /// Whether energy is only saved or also recovered and reused, with eco-friendly technology.
    ENERGY_SAVING_AND_REUSE: EnergySaving {
        "Tiết kiệm năng lượng qua hoạt động cụ thể" / "Energy saving through specific activities",
        "Tiết kiệm, thu hồi năng lượng; tái sử dụng năng lượng, nguyên liệu địa phương; dùng công nghệ xanh"
            / "Saves and recovers energy; reuses energy and local raw materials; uses eco-friendly technology",
    }

    /// Whether there is a target-market plan, and tourism products that suit that market.
    TARGET_MARKET_PLAN: TargetMarket {
        "Đã lập kế hoạch phát triển thị trường mục tiêu" / "Plan for developing the target market",
        "Đã lập kế hoạch; có sản phẩm dịch vụ du lịch phù hợp với thị trường mục tiêu"
            / "Plan in place; tourism service products that suit the target market",
    }

    /// How far the community joins in conserving heritage, ecosystems and biodiversity.
    HERITAGE_AND_BIODIVERSITY_CONSERVATION: HeritageConservation {
        "Thực hiện việc bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học"
            / "Protects and conserves cultural/natural heritage, ecosystems, biodiversity",
        "Cộng đồng có chương trình/kế hoạch chung; bảo vệ, bảo tồn di sản, hệ sinh thái, đa dạng sinh học"
            / "Community has a joint programme/plan; protects and conserves heritage, ecosystems, biodiversity",
        "Có chương trình/kế hoạch chung; cả cộng đồng bảo vệ, bảo tồn di sản, hệ sinh thái, đa dạng sinh học"
            / "Joint programme/plan; whole community protects and conserves heritage, ecosystems, biodiversity",
    }

    /// How many representatives or agents promote the product, in and outside the province.
    PROMOTION_AGENTS: PromotionLinkage {
        "Sản phẩm có đại diện/đại lý quảng bá" / "Representative/agent promoting the product",
        "Từ 3 đại diện/đại lý trở lên quảng bá sản phẩm ở trong và ngoài tỉnh"
            / "3 or more representatives/agents promoting the product in and outside the province",
        "Từ 5 đại diện/đại lý trở lên quảng bá sản phẩm ở trong và ngoài tỉnh"
            / "5 or more representatives/agents promoting the product in and outside the province",
    }

    /// How far links with other tourism service sites reach to form tourism products.
    PRODUCTS_FORMED_WITH_OTHER_SITES: RegionalLinkage {
        "Tạo sản phẩm du lịch qua liên kết với điểm dịch vụ du lịch khác trong tỉnh"
            / "Tourism products formed with other tourism service sites in the province",
        "Tạo sản phẩm du lịch qua liên kết với điểm dịch vụ du lịch khác trong và ngoài tỉnh"
            / "Tourism products formed with other tourism service sites in and outside the province",
        "Tạo sản phẩm du lịch qua liên kết với điểm dịch vụ du lịch khác trong, ngoài tỉnh và quốc tế"
            / "Tourism products formed with other tourism service sites in and outside the province and abroad",
    }

    /// How far links with other tourism service sites reach to form tours.
    TOURS_FORMED_WITH_OTHER_SITES: RegionalLinkage {
        "Tạo tour du lịch qua liên kết với điểm dịch vụ du lịch khác trong tỉnh"
            / "Tours formed with other tourism service sites in the province",
        "Tạo tour du lịch qua liên kết với điểm dịch vụ du lịch khác trong và ngoài tỉnh"
            / "Tours formed with other tourism service sites in and outside the province",
        "Tạo tour du lịch qua liên kết với điểm dịch vụ du lịch khác trong, ngoài tỉnh và quốc tế"
            / "Tours formed with other tourism service sites in and outside the province and abroad",
    }

    /// How far links with other tourism service sites reach to form tourism stages and routes.
    ROUTES_FORMED_WITH_OTHER_SITES: RegionalLinkage {
        "Tạo chặng, tuyến du lịch qua liên kết với điểm dịch vụ du lịch khác trong tỉnh"
            / "Tour stages/routes formed with other tourism service sites in the province",
        "Tạo chặng, tuyến du lịch qua liên kết với điểm dịch vụ du lịch khác trong và ngoài tỉnh"
            / "Tour stages/routes formed with other tourism service sites in and outside the province",
        "Tạo chặng, tuyến du lịch qua liên kết với điểm dịch vụ du lịch khác trong, ngoài tỉnh và quốc tế"
            / "Tour stages/routes formed with other tourism service sites in and outside the province and abroad",
    }

    /// Who manages promotion and distribution of the tourism products, and whether IT is used.
    PROMOTION_AND_DISTRIBUTION: SalesOrganisation {
        "Có người phụ trách quản lý việc quảng bá, phân phối sản phẩm du lịch"
            / "Person responsible for managing promotion and distribution of tourism products",
        "Có bộ phận/phòng quản lý quảng bá, phân phối; dùng CNTT để quản lý/phân phối sản phẩm du lịch"
            / "Unit/department manages promotion and distribution; IT used to manage/distribute tourism products",
    }

    /// Who manages promotion and sales, and whether IT is used.
    PROMOTION_AND_SALES: SalesOrganisation {
        "Có người phụ trách quản lý việc quảng bá, bán hàng"
            / "Person responsible for managing promotion and sales",
        "Có bộ phận/phòng quản lý quảng bá, bán hàng; dùng công nghệ thông tin để quản lý/bán hàng"
            / "Unit/department manages promotion and sales; IT used for management/sales",
    }

    /// Which promotional media exist, up to bilingual film, posters and publications.
    PROMOTION_MEDIA_WITH_PUBLICATIONS: BrandIdentity {
        "Có tờ rơi quảng bá dịch vụ du lịch" / "Leaflets promoting the tourism service",
        "Có phim ngắn, tranh ảnh áp phích; có thông tin quảng bá dịch vụ du lịch trên ấn phẩm"
            / "Short film, posters; promotional information on the tourism service in publications",
        "Có phim ngắn, áp phích, thông tin trên ấn phẩm bằng tiếng Việt và ít nhất 01 ngoại ngữ phù hợp"
            / "Short film, posters, published information in Vietnamese and at least 1 suitable foreign language",
    }

    /// Which promotional media exist, up to bilingual film, posters and leaflets.
    PROMOTION_MEDIA_WITH_LEAFLETS: BrandIdentity {
        "Có tờ rơi quảng bá dịch vụ du lịch" / "Leaflets promoting the tourism service",
        "Có phim ngắn, tranh ảnh áp phích, tờ rơi quảng bá dịch vụ du lịch"
            / "Short film, posters and leaflets promoting the tourism service",
        "Có phim ngắn, áp phích, tờ rơi bằng tiếng Việt và ít nhất 01 ngoại ngữ phù hợp"
            / "Short film, posters and leaflets in Vietnamese and at least 1 suitable foreign language",
    }

    /// Which promotional media exist, up to bilingual ones with a registered service trademark.
    PROMOTION_MEDIA_WITH_TRADEMARK: BrandIdentity {
        "Có tờ rơi quảng bá dịch vụ du lịch" / "Leaflets promoting the tourism service",
        "Có phim ngắn, tranh ảnh áp phích, tờ rơi quảng bá dịch vụ du lịch"
            / "Short film, posters and leaflets promoting the tourism service",
        "Phim ngắn, áp phích, tờ rơi tiếng Việt và ít nhất 01 ngoại ngữ phù hợp; cộng đồng đăng ký nhãn hiệu"
            / "Film, posters, leaflets in Vietnamese and 1+ suitable foreign language; own registered trademark",
    }

    /// Where the documented handbook or product story is presented.
    STORY_AT_TOURISM_SITES: StoryPresentation {
        "Cẩm nang/câu chuyện đã tư liệu hóa, trình bày ngay nơi cung cấp dịch vụ du lịch"
            / "Handbook/story documented and presented where the tourism service is provided",
        "Cẩm nang/câu chuyện đã tư liệu hóa, trình bày ở các điểm du lịch trong tỉnh và ngoài tỉnh"
            / "Handbook/story documented and presented at tourist attractions in and outside the province",
    }

    /// Whether the community service or attraction lies in a recognised new rural commune or
    /// village.
    COMMUNITY_SERVICE_IN_NEW_RURAL_AREA: NewRuralStandard {
        "Dịch vụ do cộng đồng cung cấp/điểm du lịch ở xã/thôn chưa được công nhận NTM hoặc không ở nông thôn"
            / "Community-run tourism/attraction in a commune/village not recognised as new rural or not rural",
        "Dịch vụ do cộng đồng cung cấp/điểm du lịch ở xã/thôn đã được công nhận đạt chuẩn nông thôn mới"
            / "Community-run tourism/attraction in a commune/village recognised as new rural",
    }

    /// Whether the tourism community or attraction lies in a recognised new rural commune or
    /// village.
    TOURISM_COMMUNITY_IN_NEW_RURAL_AREA: NewRuralStandard {
        "Cộng đồng/điểm du lịch ở xã/thôn chưa được công nhận nông thôn mới hoặc không ở nông thôn"
            / "Tourism community/tourist attraction in a commune/village not recognised as new rural or not rural",
        "Cộng đồng/điểm du lịch ở xã/thôn đã được công nhận đạt chuẩn nông thôn mới"
            / "Tourism community/tourist attraction in a commune/village recognised as new rural",
    }

    /// How accessible the place is, and whether it is connected with another tourism area.
    LOCATION_CONNECTED_TO_TOURISM_AREA: Location {
        "Thuận lợi, dễ tiếp cận" / "Convenient, easy to reach",
        "Thuận lợi, dễ tiếp cận; liền kề nơi có lợi thế phát triển du lịch"
            / "Convenient, easy to reach; next to an area with tourism advantages",
        "Thuận lợi, dễ tiếp cận; liền kề và kết nối với khu vực/địa điểm khác có lợi thế du lịch"
            / "Convenient, easy to reach; next to and connected with another area/site with tourism advantages",
    }

    /// How accessible the place is, and whether it is linked with another tourism area.
    LOCATION_LINKED_TO_TOURISM_AREA: Location {
        "Thuận lợi, dễ tiếp cận" / "Convenient, easy to reach",
        "Thuận lợi, dễ tiếp cận; liền kề nơi có lợi thế phát triển du lịch"
            / "Convenient, easy to reach; next to an area with tourism advantages",
        "Thuận lợi, dễ tiếp cận; liền kề và có liên kết với khu vực/địa điểm khác có lợi thế du lịch"
            / "Convenient, easy to reach; next to and linked with another area/site with tourism advantages",
    }

    /// How clean the landscape is and how regional the architecture; top level needs a new rural
    /// criterion.
    LANDSCAPE_AND_REGIONAL_ARCHITECTURE: Architecture {
        "Cảnh quan môi trường sạch đẹp" / "Clean, beautiful landscape and environment",
        "Cảnh quan môi trường sạch đẹp; kiến trúc đậm nét vùng miền, có tính dân tộc"
            / "Clean, beautiful landscape and environment; architecture of regional and ethnic character",
        "Cảnh quan sạch đẹp; kiến trúc vùng miền, dân tộc; xã/thôn đạt tiêu chí sáng - xanh - sạch đẹp NTM"
            / "Clean, beautiful site; regional, ethnic architecture; new rural bright-green-clean commune/village",
    }

    /// Whether legal business conditions are met and tourist-service standards or recognition are
    /// added.
    REGISTRATION_AND_TOURIST_SERVICE_STANDARD: BusinessConditions {
        "Các cơ sở dịch vụ đáp ứng yêu cầu đăng ký kinh doanh và điều kiện kinh doanh theo pháp luật"
            / "Service providers meet the legal business registration requirements and business conditions",
        "Các cơ sở đã đăng ký, đủ điều kiện kinh doanh; có cơ sở đạt chuẩn phục vụ khách du lịch"
            / "Providers registered and meet conditions; a tourism business meets standards for serving tourists",
        |
        "Đáp ứng yêu cầu đăng ký kinh doanh và điều kiện kinh doanh theo pháp luật"
            / "Meets the legal business registration requirements and business conditions",
        "Đã đăng ký, đủ điều kiện; được công nhận điểm du lịch hoặc có cơ sở đạt chuẩn phục vụ khách du lịch"
            / "Registered and meets conditions; recognised tourist attraction or has a tourist-standard business",
    }

    /// Share of certified establishments (top level over 75%), or registration and recognition.
    CERTIFIED_ESTABLISHMENTS_OVER_75_PERCENT: BusinessConditions, "Chất lượng điều kiện kinh doanh dịch vụ" / "Quality of the conditions for running services" {
        "Dưới 50% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh"
            / "Under 50% of service establishments certified as meeting business conditions",
        "50% đến dưới 75% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh"
            / "50% to under 75% of service establishments certified as meeting business conditions",
        "Trên 75% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh"
            / "Over 75% of service establishments certified as meeting business conditions",
        |
        "Đã đăng ký kinh doanh dịch vụ du lịch" / "Tourism service business registered",
        "Đã đăng ký và đủ điều kiện kinh doanh" / "Registered and meets business conditions",
        "Đã đăng ký, đủ điều kiện kinh doanh; được công nhận là cơ sở đạt chuẩn phục vụ khách du lịch"
            / "Registered and meets business conditions; recognised as meeting standards for serving tourists",
    }

    /// Share of certified establishments (top level 75% or more), or registration and certificates.
    CERTIFIED_ESTABLISHMENTS_FROM_75_PERCENT: BusinessConditions, "Chất lượng điều kiện kinh doanh dịch vụ" / "Quality of the conditions for running services" {
        "Dưới 50% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh"
            / "Under 50% of service establishments certified as meeting business conditions",
        "50% đến dưới 75% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh"
            / "50% to under 75% of service establishments certified as meeting business conditions",
        "Từ 75% trở lên cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh"
            / "75% or more of service establishments certified as meeting business conditions",
        |
        "Đã đăng ký kinh doanh dịch vụ du lịch" / "Tourism service business registered",
        "Được chứng nhận đủ điều kiện kinh doanh dịch vụ du lịch"
            / "Certified as meeting the conditions for a tourism service business",
        "Được chứng nhận đủ điều kiện và đạt chuẩn kinh doanh dịch vụ du lịch"
            / "Certified as meeting the conditions and standards for a tourism service business",
    }

    /// Whether legal security and safety conditions are met, and staff are trained.
    LEGAL_SAFETY_WITH_STAFF_TRAINING: SecurityAndSafety {
        "Các cơ sở dịch vụ đạt điều kiện luật định về an ninh, trật tự, PCCC, môi trường, ATTP"
            / "Providers meet legal conditions on security, order, fire safety, environment and food safety",
        "Các cơ sở đạt yêu cầu (1) về an ninh, an toàn; hướng dẫn, tập huấn nhân viên thường xuyên/định kỳ"
            / "Providers meet requirement (1) on security, safety; regular/periodic staff guidance and training",
        |
        "Đạt điều kiện luật định về an ninh, trật tự, PCCC, môi trường, ATTP"
            / "Meets legal conditions on security, order, fire safety, environment and food safety",
        "Bảo đảm an ninh trật tự, PCCC, môi trường, ATTP; hướng dẫn, tập huấn nhân viên thường xuyên/định kỳ"
            / "Meets security, order, fire, environment, food-safety law; regular/periodic staff guidance, training",
    }

    /// Share of businesses meeting legal security and safety conditions, or training on top of
    /// them.
    LEGAL_SAFETY_BY_SHARE_OF_BUSINESSES: SecurityAndSafety, "Chất lượng an toàn, an ninh trật tự" / "Quality of safety and public order" {
        "Ít nhất 75% cơ sở dịch vụ đạt điều kiện luật định về an ninh, trật tự, PCCC, môi trường, ATTP"
            / "At least 75% of service businesses meet the law on security, order, fire, environment, food safety",
        "100% cơ sở dịch vụ đạt điều kiện luật định về an ninh, trật tự, PCCC, môi trường, ATTP"
            / "100% of service businesses meet the law on security, order, fire, environment, food safety",
        |
        "Đạt điều kiện luật định về an ninh, trật tự, PCCC, môi trường, ATTP"
            / "Meets legal conditions on security, order, fire safety, environment and food safety",
        "Bảo đảm an ninh trật tự, PCCC, môi trường, ATTP; hướng dẫn, tập huấn nhân viên thường xuyên/định kỳ"
            / "Meets security, order, fire, environment, food-safety law; regular/periodic staff guidance, training",
    }

    /// Good order and the share of businesses meeting fire rules, or trained guards and fire staff.
    FIRE_PREVENTION_BY_SHARE_OF_BUSINESSES: SecurityAndSafety, "Chất lượng an toàn, an ninh trật tự" / "Quality of safety and public order" {
        "An ninh trật tự tốt; ít nhất 75% cơ sở dịch vụ bảo đảm phòng chống cháy nổ theo quy định"
            / "Good security and order; at least 75% of service businesses meet fire and explosion rules",
        "An ninh trật tự tốt; 100% cơ sở dịch vụ bảo đảm phòng chống cháy nổ theo quy định"
            / "Good security and order; 100% of service businesses meet fire and explosion rules",
        |
        "An ninh trật tự tốt; bảo đảm phòng chống cháy nổ theo quy định"
            / "Good security and order; fire and explosion rules met",
        "An ninh trật tự tốt; bảo đảm phòng chống cháy nổ; bảo vệ, nhân viên phụ trách được tập huấn định kỳ"
            / "Good security and order; fire and explosion rules met; guards and fire staff periodically trained",
    }

    /// How complete the place for displaying and selling local and OCOP products is.
    DISPLAY_AND_SALE_OF_LOCAL_PRODUCTS: ServiceCompleteness {
        "Có nơi trưng bày, giới thiệu, bán sản phẩm truyền thống của địa phương"
            / "Showcase and sales point for local traditional products",
        "Có nơi trưng bày, giới thiệu, bán sản phẩm truyền thống và OCOP địa phương; có tài liệu giới thiệu"
            / "Showcase and sales point for local traditional and OCOP products; information material",
        "Có nơi bày, giới thiệu, bán sản phẩm truyền thống và OCOP địa phương; có tài liệu, hạ tầng hài hòa"
            / "Showcase and sales point: local traditional and OCOP products, information, well-arranged facilities",
    }

    /// Whether there are experience activities, or a model of them.
    EXPERIENCE_ACTIVITIES: Experiences {
        "Có hoạt động trải nghiệm" / "Experience activities",
        "Có mô hình hoạt động trải nghiệm" / "Model of experience activities",
    }

    /// Share of managers and staff with training, and foreign language at reception.
    STAFF_TRAINING_AND_FOREIGN_LANGUAGE: ManagementAndStaff {
        "Dưới 50% quản lý, nhân viên được đào tạo chuyên môn, nghiệp vụ"
            / "Under 50% of managers and staff professionally trained",
        "50% đến 75% quản lý, nhân viên được đào tạo chuyên môn, nghiệp vụ"
            / "50% to 75% of managers and staff professionally trained",
        "Trên 75% quản lý, nhân viên được đào tạo nghiệp vụ; có người tiếp đón thạo ít nhất 1 ngoại ngữ"
            / "Over 75% of managers and staff professionally trained; a host fluent in at least 1 foreign language",
    }

    /// Quality of tourism products, with visitor ratings via surveys, votes (printed with a comma).
    TOURISM_QUALITY_BY_SURVEYS_VOTES: TourismServiceQuality {
        "Sản phẩm dịch vụ du lịch đa dạng, hấp dẫn" / "Varied, appealing tourism service products",
        "Sản phẩm dịch vụ du lịch đa dạng, hấp dẫn, an toàn, chất lượng cao"
            / "Varied, appealing, safe, high-quality tourism service products",
        "Đa dạng, hấp dẫn, an toàn, chất lượng cao; khách đánh giá cao qua phiếu, web du lịch uy tín"
            / "Varied, appealing, safe, high quality; rated highly in surveys, votes on reputable travel sites",
        "Đa dạng, hấp dẫn, an toàn, chất lượng cao, bản sắc vùng; được đánh giá cao qua phiếu, web uy tín"
            / "Varied, appealing, safe, high quality, regional; rated highly in surveys, votes on reputable sites",
    }

    /// Quality of tourism products, with visitor ratings through surveys or votes.
    TOURISM_QUALITY_BY_SURVEYS_OR_VOTES: TourismServiceQuality {
        "Sản phẩm dịch vụ du lịch đa dạng, hấp dẫn" / "Varied, appealing tourism service products",
        "Sản phẩm dịch vụ du lịch đa dạng, hấp dẫn, an toàn, chất lượng cao"
            / "Varied, appealing, safe, high-quality tourism service products",
        "Đa dạng, hấp dẫn, an toàn, chất lượng cao; khách đánh giá cao qua phiếu hoặc web du lịch uy tín"
            / "Varied, appealing, safe, high quality; rated highly in surveys or votes on reputable travel sites",
        "Đa dạng, hấp dẫn, an toàn, chất lượng cao, bản sắc vùng; được đánh giá cao qua phiếu hoặc web uy tín"
            / "Varied, appealing, safe, high quality, regional; rated highly in surveys or votes on reputable sites",
    }

    /// Service attitude, with visitor ratings through surveys, votes (printed with a comma).
    SERVICE_ATTITUDE_BY_SURVEYS_VOTES: Hospitality {
        "Phục vụ thân thiện, nhanh nhẹn, chu đáo" / "Friendly, prompt, attentive service",
        "Phục vụ thân thiện, nhanh nhẹn, chu đáo; du khách đánh giá cao"
            / "Friendly, prompt, attentive service; rated highly by visitors",
        "Phục vụ thân thiện, nhanh nhẹn, chu đáo; khách đánh giá cao qua phiếu, web du lịch uy tín"
            / "Friendly, prompt, attentive service; rated highly in surveys, votes on reputable travel sites",
    }

    /// Service attitude, with visitor ratings through surveys or votes.
    SERVICE_ATTITUDE_BY_SURVEYS_OR_VOTES: Hospitality {
        "Phục vụ thân thiện, nhanh nhẹn, chu đáo" / "Friendly, prompt, attentive service",
        "Phục vụ thân thiện, nhanh nhẹn, chu đáo; du khách đánh giá cao"
            / "Friendly, prompt, attentive service; rated highly by visitors",
        "Phục vụ thân thiện, nhanh nhẹn, chu đáo; khách đánh giá cao qua phiếu hoặc web du lịch uy tín"
            / "Friendly, prompt, attentive service; rated highly in surveys or votes on reputable travel sites",
    }

    /// How complete and good roads, power, water, toilets and internet are for visitors.
    INTERNAL_ROADS_AND_UTILITIES: Amenities {
        "Giao thông nội bộ thuận tiện; đủ điện, nước sạch, khu vệ sinh, internet"
            / "Convenient internal roads; power, clean water, toilets and internet fully provided",
        "Đủ tiện nghi, đường thuận tiện; xã/thôn đạt chuẩn NTM về giao thông, điện, nước, môi trường, ATTP"
            / "All amenities; commune/village meets new rural criteria: roads, power, water, hygiene, food safety",
        |
        "Đủ điện, nước sạch, khu vệ sinh, internet" / "Power, clean water, toilets and internet fully provided",
        "Đủ điện, nước sạch, khu vệ sinh, internet; bảo đảm chất lượng và khách đánh giá cao"
            / "Power, clean water, toilets, internet fully provided; quality assured and rated highly by visitors",
    }

    /// Festival and cultural performances offered, their character and yearly frequency.
    FESTIVAL_AND_CULTURAL_PERFORMANCES: VisitorAttraction {
        "Tổ chức trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch"
            / "Festival and cultural shows at the tourism service site",
        "Trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch, có tính cộng đồng, ít nhất 2 lần/năm"
            / "Community festival and cultural shows at the tourism service site at least 2 times a year",
        "Trình diễn lễ hội, văn hóa ở điểm dịch vụ, có tính cộng đồng, dân tộc, vùng miền, ít nhất 2 lần/năm"
            / "Community, ethnic, regional festival and cultural shows at the site at least 2 times a year",
    }

    /// Origin, standard and local character of goods and services, then food safety and OCOP
    /// products.
    LOCAL_SPECIALITY_GOODS_AND_SERVICES: GoodsAndServices {
        "Hàng hóa dịch vụ rõ nguồn gốc, tiêu chuẩn chất lượng phù hợp, có tính đặc sản địa phương"
            / "Goods/services of clear origin, suitable quality standard and local speciality character",
        "Rõ nguồn gốc, tiêu chuẩn phù hợp, có tính đặc sản địa phương; bảo đảm ATTP; bày, bán sản phẩm OCOP"
            / "Clear origin, suitable standard, local speciality; food safety ensured; OCOP products shown, sold",
    }
}
