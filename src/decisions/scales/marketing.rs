//! Distribution, promotion and export.

use crate::catalogue::scales;

scales! {
    /// Main market, from commune to international or modern trade (supermarkets, e-commerce) on
    /// performed contract.
    MARKET_FROM_COMMUNE_TO_MODERN_TRADE: DistributionArea {
        "Thị trường trong địa bàn cấp xã" / "Market within the commune",
        "Thị trường ngoài địa bàn cấp xã, dưới 5 đại diện hoặc đại lý phân phối"
            / "Market outside the commune, fewer than 5 distribution representatives or agents",
        "Thị trường ngoài địa bàn cấp xã, từ 5 đại diện hoặc đại lý phân phối trở lên"
            / "Market outside the commune, 5 or more distribution representatives or agents",
        "Thị trường quốc tế (có hợp đồng và minh chứng đã thực hiện); hoặc kênh thương mại hiện đại như siêu thị, thương mại điện tử (có hợp đồng, minh chứng đã thực hiện, đường dẫn gian hàng điện tử)"
            / "International market (contract and evidence of its performance); or modern trade channels such as supermarkets, e-commerce (contract, evidence of its performance, link to the online store)",
    }

    /// Main market of ornamental plants and animals: commune, province, international on performed
    /// contract.
    MARKET_FROM_COMMUNE_BY_AREA: DistributionArea {
        "Thị trường trong địa bàn cấp xã" / "Market within the commune",
        "Thị trường ngoài địa bàn cấp xã" / "Market outside the commune",
        "Thị trường trong địa bàn cấp tỉnh" / "Market within the province",
        "Thị trường ngoài địa bàn cấp tỉnh" / "Market outside the province",
        "Thị trường quốc tế (có hợp đồng và minh chứng đã thực hiện)"
            / "International market (contract and evidence of its performance)",
    }

    /// Main market, from district to international or modern trade on contract, stable for at least
    /// six months.
    MARKET_FROM_DISTRICT_TO_MODERN_TRADE: DistributionArea {
        "Thị trường trong huyện" / "Market within the district",
        "Thị trường ngoài huyện, dưới 5 đại diện hoặc đại lý phân phối"
            / "Market outside the district, fewer than 5 distribution representatives or agents",
        "Thị trường ngoài huyện, từ 5 đại diện hoặc đại lý phân phối trở lên"
            / "Market outside the district, 5 or more distribution representatives or agents",
        "Thị trường quốc tế (có hợp đồng); hoặc kênh thương mại hiện đại như siêu thị, thương mại điện tử (có hợp đồng, đã vận hành ổn định ít nhất 6 tháng)"
            / "International market (with contract); or modern trade channels such as supermarkets, e-commerce (with contract, in steady operation for at least 6 months)",
    }

    /// Main market of flowers, from the district up to international or stable online sales.
    MARKET_FROM_DISTRICT_TO_ONLINE_SALES: DistributionArea {
        "Thị trường trong huyện" / "Market within the district",
        "Thị trường ngoài huyện, dưới 5 đại diện hoặc đại lý phân phối"
            / "Market outside the district, fewer than 5 distribution representatives or agents",
        "Thị trường ngoài huyện, từ 5 đại diện hoặc đại lý phân phối trở lên"
            / "Market outside the district, 5 or more distribution representatives or agents",
        "Thị trường quốc tế (có hợp đồng); hoặc kênh bán hàng trực tuyến (đã vận hành ổn định ít nhất 6 tháng)"
            / "International market (with contract); or online sales channels (in steady operation for at least 6 months)",
    }

    /// Main market of ornamental plants and animals: district, province or international on
    /// contract.
    MARKET_FROM_DISTRICT_BY_AREA: DistributionArea {
        "Thị trường trong huyện" / "Market within the district",
        "Thị trường ngoài huyện" / "Market outside the district",
        "Thị trường ngoài tỉnh" / "Market outside the province",
        "Thị trường quốc tế, có hợp đồng" / "International market, with contract",
    }

    /// Main market, from the district up to international, without asking for a contract.
    MARKET_FROM_DISTRICT_TO_INTERNATIONAL: DistributionArea {
        "Thị trường trong huyện" / "Market within the district",
        "Thị trường ngoài huyện, dưới 5 đại diện hoặc đại lý phân phối"
            / "Market outside the district, fewer than 5 distribution representatives or agents",
        "Thị trường ngoài huyện, từ 5 đại diện hoặc đại lý phân phối trở lên"
            / "Market outside the district, 5 or more distribution representatives or agents",
        "Thị trường quốc tế" / "International market",
    }

    /// Who manages distribution, and whether information technology is used for it.
    DISTRIBUTION_MANAGEMENT: DistributionOrganisation {
        "Không có người phụ trách quản lý phân phối" / "No person responsible for managing distribution",
        "Có người phụ trách quản lý phân phối" / "Person responsible for managing distribution",
        "Có bộ phận hoặc phòng quản lý phân phối" / "Unit or department that manages distribution",
        "Có bộ phận hoặc phòng quản lý phân phối, có dùng công nghệ thông tin khi quản lý"
            / "Unit or department that manages distribution; information technology used in management",
    }

    /// Number of promotion activities, web presence, and reach of trade promotion, fairs and
    /// exhibitions.
    PROMOTION_BY_NUMBER_OF_ACTIVITIES: Promotion {
        "Không có hoạt động quảng bá sản phẩm" / "No promotional activities",
        "Có quảng bá sản phẩm, nhưng không quá 03 hoạt động"
            / "Some promotional activities, but no more than 3",
        "Trên 03 hoạt động quảng bá; có website của cơ sở hoặc quảng bá trên mạng xã hội; tham gia xúc tiến thương mại, hội chợ, triển lãm trong tỉnh"
            / "Over 3 promotional activities; own website or promotion on social media; takes part in trade promotion, fairs, exhibitions in the province",
        "Trên 03 hoạt động quảng bá; có website của cơ sở hoặc quảng bá trên mạng xã hội; tham gia xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh"
            / "Over 3 promotional activities; own website or promotion on social media; takes part in trade promotion, fairs, exhibitions outside the province",
        "Trên 03 hoạt động quảng bá; có website của cơ sở hoặc quảng bá thường xuyên trên mạng xã hội; tham gia xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh và quốc tế"
            / "Over 3 promotional activities; own website or regular promotion on social media; takes part in trade promotion, fairs, exhibitions outside the province and at international level",
    }

    /// Tourism promotion by website and online booking channels, up to international promotion.
    TOURISM_PROMOTION_WITH_BOOKING_CHANNEL: Promotion {
        "Nhiều hoạt động quảng bá; có website giới thiệu điểm, cộng đồng du lịch"
            / "Many promotional activities; website on the tourist attraction or community",
        "Nhiều hoạt động quảng bá; có website giới thiệu điểm, cộng đồng du lịch; có kênh đặt dịch vụ trực tuyến"
            / "Many promotional activities; website on the tourist attraction or community; online booking channel",
        "Nhiều hoạt động quảng bá; có website giới thiệu điểm, cộng đồng du lịch; có kênh đặt dịch vụ trực tuyến uy tín trong nước và quốc tế (như Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu)"
            / "Many promotional activities; website on the tourist attraction or community; reputable domestic and international online booking channels (such as Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu)",
        "Nhiều hoạt động quảng bá quốc tế; có website tiếng nước ngoài giới thiệu điểm, cộng đồng du lịch; có kênh đặt dịch vụ trực tuyến uy tín trong nước và quốc tế (như Booking, Agoda, TripAdvisor)"
            / "Many international promotional activities; foreign-language website on the attraction or community; reputable domestic and international online booking channels (such as Booking, Agoda, TripAdvisor)",
    }

    /// Promotion activities, own website or social media, and reach of trade promotion.
    PROMOTION_WITH_WEBSITE_OR_SOCIAL_MEDIA: Promotion {
        "Không có hoạt động quảng bá sản phẩm" / "No promotional activities",
        "Có một số hoạt động quảng bá sản phẩm" / "Some promotional activities",
        "Nhiều hoạt động quảng bá; có website của cơ sở hoặc quảng bá trên mạng xã hội; tham gia xúc tiến thương mại trong tỉnh"
            / "Many promotional activities; own website or promotion on social media; takes part in trade promotion in the province",
        "Nhiều hoạt động quảng bá; có website của cơ sở hoặc quảng bá trên mạng xã hội; tham gia xúc tiến thương mại ngoài tỉnh"
            / "Many promotional activities; own website or promotion on social media; takes part in trade promotion outside the province",
        "Nhiều hoạt động quảng bá; có website của cơ sở hoặc quảng bá thường xuyên trên mạng xã hội; tham gia xúc tiến thương mại ngoài tỉnh và quốc tế"
            / "Many promotional activities; own website or regular promotion on social media; takes part in trade promotion outside the province and at international level",
    }

    /// Tourism promotion by website and online ordering, up to international promotion.
    TOURISM_PROMOTION_WITH_ONLINE_ORDERING: Promotion {
        "Nhiều hoạt động quảng bá; có website giới thiệu điểm, cộng đồng du lịch"
            / "Many promotional activities; website on the tourist attraction or community",
        "Nhiều hoạt động quảng bá; có website giới thiệu điểm, cộng đồng du lịch; nhận đặt hàng trực tuyến"
            / "Many promotional activities; website on the tourist attraction or community; online ordering",
        "Nhiều hoạt động quảng bá; có website giới thiệu điểm, cộng đồng du lịch; nhận đặt hàng qua kênh trực tuyến uy tín trong nước và quốc tế (như Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu)"
            / "Many promotional activities; website on the tourist attraction or community; reputable domestic and international online ordering (such as Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu)",
        "Nhiều hoạt động quảng bá quốc tế; có website tiếng nước ngoài giới thiệu điểm, cộng đồng du lịch; nhận đặt hàng qua kênh trực tuyến uy tín trong nước và quốc tế (như Booking, Agoda, TripAdvisor)"
            / "Many international promotional activities; foreign-language website on the attraction or community; reputable domestic and international online ordering (such as Booking, Agoda, TripAdvisor)",
    }

    /// Promotion activities, own website, and reach of trade promotion, with no mention of social
    /// media.
    PROMOTION_WITH_WEBSITE: Promotion {
        "Không có hoạt động quảng bá sản phẩm" / "No promotional activities",
        "Có một số hoạt động quảng bá sản phẩm" / "Some promotional activities",
        "Nhiều hoạt động quảng bá; có website của cơ sở; tham gia xúc tiến thương mại trong tỉnh"
            / "Many promotional activities; own website; takes part in trade promotion in the province",
        "Nhiều hoạt động quảng bá; có website của cơ sở; tham gia xúc tiến thương mại ngoài tỉnh"
            / "Many promotional activities; own website; takes part in trade promotion outside the province",
        "Nhiều hoạt động quảng bá; có website của cơ sở; tham gia xúc tiến thương mại ngoài tỉnh và quốc tế"
            / "Many promotional activities; own website; takes part in trade promotion outside the province and at international level",
    }

    /// Export potential, with Southeast Asia as the first step and high-standard markets as the
    /// last.
    EXPORT_POTENTIAL_SOUTHEAST_ASIA: GlobalMarket {
        "Xuất khẩu được sang thị trường Đông Nam Á" / "Can be exported to markets in Southeast Asia",
        "Xuất khẩu được sang thị trường ngoài Đông Nam Á"
            / "Can be exported to markets outside Southeast Asia",
        "Xuất khẩu được sang thị trường tiêu chuẩn cao (Mỹ, Nhật, EU...)"
            / "Can be exported to high-standard markets (US, Japan, EU...)",
    }

    /// Export potential, with the region (not named) as the first step and high-standard markets as
    /// the last.
    EXPORT_POTENTIAL_REGION: GlobalMarket {
        "Xuất khẩu được sang thị trường trong khu vực" / "Can be exported to markets in the region",
        "Xuất khẩu được sang thị trường ngoài khu vực" / "Can be exported to markets outside the region",
        "Xuất khẩu được sang thị trường tiêu chuẩn cao (Mỹ, Nhật, EU...)"
            / "Can be exported to high-standard markets (US, Japan, EU...)",
    }
}
