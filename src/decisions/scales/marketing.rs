//! Distribution, promotion and export.

use crate::catalogue::scales;

scales! {
    /// Main market, from commune to international or modern trade (supermarkets, e-commerce) on
    /// performed contract.
    MARKET_FROM_COMMUNE_TO_MODERN_TRADE: DistributionArea {
        "Thị trường trong xã" / "Market within the commune",
        "Thị trường ngoài xã, dưới 5 đại diện hoặc đại lý phân phối"
            / "Market outside the commune, fewer than 5 distribution representatives or agents",
        "Thị trường ngoài xã, từ 5 đại diện hoặc đại lý phân phối trở lên"
            / "Market outside the commune, 5 or more distribution representatives or agents",
        "Quốc tế hoặc kênh hiện đại (kèm đường dẫn gian hàng); đều có hợp đồng và minh chứng thực hiện"
            / "International or modern trade (with e-shop link), each with contract and evidence of performance",
    }

    /// Main market of ornamental plants and animals: commune, province, international on performed
    /// contract.
    MARKET_FROM_COMMUNE_BY_AREA: DistributionArea {
        "Thị trường trong xã" / "Market within the commune",
        "Thị trường ngoài xã" / "Market outside the commune",
        "Thị trường trong tỉnh" / "Market within the province",
        "Thị trường ngoài tỉnh" / "Market outside the province",
        "Thị trường quốc tế, có hợp đồng và minh chứng thực hiện"
            / "International market, with contract and evidence of performance",
    }

    /// Main market, from district to international or modern trade on contract, stable for at least
    /// six months.
    MARKET_FROM_DISTRICT_TO_MODERN_TRADE: DistributionArea {
        "Thị trường trong huyện" / "Market within the district",
        "Thị trường ngoài huyện, dưới 5 đại diện hoặc đại lý phân phối"
            / "Market outside the district, fewer than 5 distribution representatives or agents",
        "Thị trường ngoài huyện, từ 5 đại diện hoặc đại lý phân phối trở lên"
            / "Market outside the district, 5 or more distribution representatives or agents",
        "Thị trường quốc tế (có hợp đồng) hoặc kênh hiện đại (có hợp đồng, vận hành ổn định ít nhất 6 tháng)"
            / "International market (with contract), or modern trade (with contract, stable for at least 6 months)",
    }

    /// Main market of flowers, from the district up to international or stable online sales.
    MARKET_FROM_DISTRICT_TO_ONLINE_SALES: DistributionArea {
        "Thị trường trong huyện" / "Market within the district",
        "Thị trường ngoài huyện, dưới 5 đại diện hoặc đại lý phân phối"
            / "Market outside the district, fewer than 5 distribution representatives or agents",
        "Thị trường ngoài huyện, từ 5 đại diện hoặc đại lý phân phối trở lên"
            / "Market outside the district, 5 or more distribution representatives or agents",
        "Thị trường quốc tế (có hợp đồng) hoặc kênh bán hàng trực tuyến (vận hành ổn định ít nhất 6 tháng)"
            / "International market (with contract), or online sales channels (stable for at least 6 months)",
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
        "Không có người phụ trách quản lý phân phối" / "No one in charge of managing distribution",
        "Có người phụ trách quản lý phân phối" / "A person in charge of managing distribution",
        "Có bộ phận hoặc phòng quản lý phân phối" / "A unit or department managing distribution",
        "Có bộ phận hoặc phòng quản lý phân phối, quản lý có ứng dụng công nghệ thông tin"
            / "A unit or department managing distribution, with information technology used in management",
    }

    /// Number of promotion activities, web presence, and reach of trade promotion, fairs and
    /// exhibitions.
    PROMOTION_BY_NUMBER_OF_ACTIVITIES: Promotion {
        "Không quảng bá sản phẩm" / "No promotion activities",
        "Từ 03 hoạt động quảng bá sản phẩm trở xuống" / "3 or fewer promotion activities",
        "Trên 03 hoạt động; website riêng hoặc mạng xã hội; hội chợ, xúc tiến thương mại trong tỉnh"
            / "Over 3 activities; own website or social media; trade events in the province",
        "Trên 03 hoạt động; website riêng hoặc mạng xã hội; hội chợ, xúc tiến thương mại ngoài tỉnh"
            / "Over 3 activities; own website or social media; trade events outside the province",
        "Trên 03 hoạt động; website riêng hoặc mạng xã hội đều đặn; hội chợ, xúc tiến ngoài tỉnh và quốc tế"
            / "Over 3 activities; own website or active social media; trade events outside the province and abroad",
    }

    /// Tourism promotion by website and online booking channels, up to international promotion.
    TOURISM_PROMOTION_WITH_BOOKING_CHANNEL: Promotion {
        "Nhiều hoạt động; website về điểm, cộng đồng du lịch"
            / "Many activities; website on the tourist attraction/community",
        "Nhiều hoạt động; website về điểm, cộng đồng du lịch; kênh đặt dịch vụ online"
            / "Many activities; website on the tourist attraction/community; online booking channel",
        "Nhiều hoạt động; website về điểm, cộng đồng du lịch; kênh đặt online uy tín trong nước và quốc tế"
            / "Many activities; attraction/community website; trusted online booking at home and abroad",
        "Nhiều hoạt động quốc tế; website tiếng nước ngoài; kênh đặt online uy tín trong nước và quốc tế"
            / "Many international activities; foreign-language website; trusted online booking at home and abroad",
    }

    /// Promotion activities, own website or social media, and reach of trade promotion.
    PROMOTION_WITH_WEBSITE_OR_SOCIAL_MEDIA: Promotion {
        "Không quảng bá sản phẩm" / "No promotion activities",
        "Một số hoạt động quảng bá" / "Some promotion activities",
        "Nhiều hoạt động; website riêng hoặc mạng xã hội; xúc tiến thương mại trong tỉnh"
            / "Many activities; own website or social media; trade promotion in the province",
        "Nhiều hoạt động; website riêng hoặc mạng xã hội; xúc tiến thương mại ngoài tỉnh"
            / "Many activities; own website or social media; trade promotion outside the province",
        "Nhiều hoạt động; website riêng hoặc mạng xã hội đều đặn; xúc tiến thương mại ngoài tỉnh và quốc tế"
            / "Many activities; own website or active social media; trade promotion outside the province and abroad",
    }

    /// Tourism promotion by website and online ordering, up to international promotion.
    TOURISM_PROMOTION_WITH_ONLINE_ORDERING: Promotion {
        "Nhiều hoạt động; website về điểm, cộng đồng du lịch"
            / "Many activities; website on the tourist attraction/community",
        "Nhiều hoạt động; website về điểm, cộng đồng du lịch; đặt hàng online"
            / "Many activities; website on the tourist attraction/community; online ordering",
        "Nhiều hoạt động; website về điểm, cộng đồng du lịch; đặt hàng online uy tín trong nước và quốc tế"
            / "Many activities; attraction/community website; trusted online ordering at home and abroad",
        "Nhiều hoạt động quốc tế; website tiếng nước ngoài; đặt hàng online uy tín trong nước và quốc tế"
            / "Many international activities; foreign-language website; trusted online ordering at home and abroad",
    }

    /// Promotion activities, own website, and reach of trade promotion, with no mention of social
    /// media.
    PROMOTION_WITH_WEBSITE: Promotion {
        "Không quảng bá sản phẩm" / "No promotion activities",
        "Một số hoạt động quảng bá" / "Some promotion activities",
        "Nhiều hoạt động; website riêng; xúc tiến thương mại trong tỉnh"
            / "Many activities; own website; trade promotion in the province",
        "Nhiều hoạt động; website riêng; xúc tiến thương mại ngoài tỉnh"
            / "Many activities; own website; trade promotion outside the province",
        "Nhiều hoạt động; website riêng; xúc tiến thương mại ngoài tỉnh và quốc tế"
            / "Many activities; own website; trade promotion outside the province and abroad",
    }

    /// Export potential, with Southeast Asia as the first step and high-standard markets as the
    /// last.
    EXPORT_POTENTIAL_SOUTHEAST_ASIA: GlobalMarket {
        "Xuất khẩu được sang thị trường Đông Nam Á" / "Can be exported to markets in Southeast Asia",
        "Xuất khẩu được sang thị trường ngoài Đông Nam Á"
            / "Can be exported to markets outside Southeast Asia",
        "Xuất khẩu được sang thị trường tiêu chuẩn cao (Mỹ, Nhật, EU...)"
            / "Can be exported to high-standard markets (US, Japan, EU, ...)",
    }

    /// Export potential, with the region (not named) as the first step and high-standard markets as
    /// the last.
    EXPORT_POTENTIAL_REGION: GlobalMarket {
        "Xuất khẩu được sang thị trường trong khu vực" / "Can be exported to markets in the region",
        "Xuất khẩu được sang thị trường ngoài khu vực" / "Can be exported to markets outside the region",
        "Xuất khẩu được sang thị trường tiêu chuẩn cao (Mỹ, Nhật, EU...)"
            / "Can be exported to high-standard markets (US, Japan, EU, ...)",
    }
}
