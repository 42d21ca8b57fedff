//! The producer and the community.

use crate::catalogue::table::scales;

scales! {
    /// Legal form by community ownership; every limited liability company (LLC) ranks second (26/2026).
    ALL_LLC_IN_SECOND_LEVEL: OrganisationType {
        "Hộ có đăng ký kinh doanh, hoặc trang trại, hoặc tổ hợp tác có giấy đăng ký kinh doanh"
            / "Registered household business, or farm, or cooperative group with business registration",
        "Công ty TNHH, doanh nghiệp tư nhân, hoặc công ty cổ phần có vốn cộng đồng địa phương dưới 51%"
            / "LLC, private enterprise, or joint-stock company with under 51% local community capital",
        "HTX hoạt động đúng luật, hoặc công ty cổ phần có vốn cộng đồng địa phương từ 51% trở lên"
            / "Lawful cooperative, or joint-stock company with 51% or more local community capital",
    }

    /// The legal forms of 26/2026 for tourism; entities not listed elsewhere join the top level.
    ALL_LLC_IN_SECOND_LEVEL_OTHERS_TOP: OrganisationType {
        "Hộ có đăng ký kinh doanh, hoặc trang trại, hoặc tổ hợp tác có giấy đăng ký kinh doanh"
            / "Registered household business, or farm, or cooperative group with business registration",
        "Công ty TNHH, doanh nghiệp tư nhân, hoặc công ty cổ phần có vốn cộng đồng địa phương dưới 51%"
            / "LLC, private enterprise, or joint-stock company with under 51% local community capital",
        "HTX đúng luật, CTCP có vốn cộng đồng địa phương từ 51% trở lên, hoặc đối tượng còn lại"
            / "Lawful cooperative, joint-stock company with 51% or more local community capital, or any other",
    }

    /// Legal form by ownership; limited liability companies (LLC) split by members, farms listed.
    LLC_BY_MEMBERS_WITH_FARM: OrganisationType {
        "Hộ có ĐKKD, trang trại, tổ hợp tác (tổ trưởng có ĐKKD), công ty TNHH 1 thành viên, DNTN"
            / "Registered household, farm, head-registered cooperative group, 1-member LLC, private enterprise",
        "Công ty TNHH từ hai thành viên trở lên, hoặc CTCP có vốn cộng đồng địa phương dưới 51%"
            / "Multi-member LLC, or joint-stock company with under 51% local community capital",
        "HTX theo Luật HTX 2012, hoặc công ty cổ phần có vốn cộng đồng địa phương từ 51% trở lên"
            / "Cooperative by the 2012 law, or joint-stock company with 51% or more local community capital",
    }

    /// Legal form by ownership in tourism under 148, with the management centre in the top level.
    LLC_BY_MEMBERS_MANAGEMENT_CENTRE_TOP: OrganisationType {
        "Hộ hoặc trang trại có ĐKKD, tổ hợp tác, công ty TNHH 1 thành viên, doanh nghiệp tư nhân"
            / "Registered household or farm, cooperative group, 1-member LLC, private enterprise",
        "Công ty TNHH từ hai thành viên trở lên, hoặc CTCP có vốn cộng đồng địa phương dưới 51%"
            / "Multi-member LLC, or joint-stock company with under 51% local community capital",
        "HTX theo Luật HTX, CTCP có vốn cộng đồng địa phương từ 51% trở lên, hoặc trung tâm điều hành"
            / "Cooperative by law; joint-stock company, 51% or more local community capital; management centre",
    }

    /// Legal form by ownership; limited liability companies (LLC) split by members, no farms listed.
    LLC_BY_MEMBERS_WITHOUT_FARM: OrganisationType {
        "Hộ có ĐKKD, tổ hợp tác (tổ trưởng có ĐKKD), công ty TNHH 1 thành viên, doanh nghiệp tư nhân"
            / "Registered household, head-registered cooperative group, 1-member LLC, private enterprise",
        "Công ty TNHH từ hai thành viên trở lên, hoặc CTCP có vốn cộng đồng địa phương dưới 51%"
            / "Multi-member LLC, or joint-stock company with under 51% local community capital",
        "HTX theo Luật HTX 2012, hoặc công ty cổ phần có vốn cộng đồng địa phương từ 51% trở lên"
            / "Cooperative by the 2012 law, or joint-stock company with 51% or more local community capital",
    }

    /// Legal form by ownership in tourism under 1048; no registration asked of the cooperative group.
    LLC_BY_MEMBERS_ANY_COOPERATIVE_GROUP: OrganisationType {
        "Hộ có ĐKKD, tổ hợp tác, công ty TNHH một thành viên, doanh nghiệp tư nhân"
            / "Registered household, cooperative group, 1-member LLC, private enterprise",
        "Công ty TNHH từ hai thành viên trở lên, hoặc CTCP có vốn cộng đồng địa phương dưới 51%"
            / "Multi-member LLC, or joint-stock company with under 51% local community capital",
        "HTX theo Luật HTX, hoặc công ty cổ phần có vốn cộng đồng địa phương từ 51% trở lên"
            / "Cooperative by law, or joint-stock company with 51% or more local community capital",
    }

    /// Whether the legal representative is a woman, of an ethnic minority or a person with disability.
    WOMAN_MINORITY_OR_DISABLED: LegalRepresentative, "Đại diện là nữ, người dân tộc thiểu số hoặc khuyết tật" / "Woman, ethnic-minority or disabled representative" {
        "Người đại diện pháp luật không phải nữ, người dân tộc thiểu số hay người khuyết tật"
            / "Legal representative is not a woman, nor of an ethnic minority, nor a person with disability",
        "Người đại diện pháp luật là nữ, người dân tộc thiểu số hoặc người khuyết tật"
            / "Legal representative is a woman, or of an ethnic minority, or a person with disability",
    }

    /// Whether the legal representative is a woman or of an ethnic minority.
    WOMAN_OR_MINORITY: LegalRepresentative, "Đại diện là nữ hoặc người dân tộc thiểu số" / "Woman or ethnic-minority representative" {
        "Người đại diện pháp luật không phải nữ hay người dân tộc thiểu số"
            / "Legal representative is not a woman, nor of an ethnic minority",
        "Người đại diện pháp luật là nữ hoặc người dân tộc thiểu số"
            / "Legal representative is a woman, or of an ethnic minority",
    }

    /// People from the province in management: case a by share of managers, case b by director or household head.
    MANAGERS_FROM_PROVINCE: CommunityManagement {
        "Dưới 50% quản trị cấp cao, hoặc dưới 50% thành viên tổ hợp tác, là người trong tỉnh"
            / "Under 50% of senior managers, or of the cooperative group members, are from the province",
        "Hai cách: từ 50% trở lên quản trị cấp cao là người trong tỉnh; hoặc dưới 50%, có nữ địa phương"
            / "Two ways: 50% or more of senior managers from the province, or under 50% but with a local woman",
        |
        "Giám đốc hoặc chủ hộ là người ngoài tỉnh" / "Director or household head not from the province",
        "Giám đốc hoặc chủ hộ là người trong tỉnh" / "Director or household head from the province",
    }

    /// People from the province in tourism management; in case b, six months of work there also count.
    MANAGERS_FROM_PROVINCE_OR_WORKED_THERE: CommunityManagement {
        "Dưới 50% quản trị cấp cao, hoặc dưới 50% thành viên tổ hợp tác, là người trong tỉnh"
            / "Under 50% of senior managers, or of the cooperative group members, are from the province",
        "Hai cách: từ 50% trở lên quản trị cấp cao là người trong tỉnh; hoặc dưới 50%, có nữ địa phương"
            / "Two ways: 50% or more of senior managers from the province, or under 50% but with a local woman",
        |
        "Giám đốc hoặc chủ hộ là người ngoài tỉnh" / "Director or household head not from the province",
        "Giám đốc hoặc chủ hộ là người trong tỉnh, hoặc từng làm thường xuyên ở tỉnh từ 6 tháng trở lên"
            / "Director or household head from the province, or regularly worked there for 6 months or more",
    }

    /// What share of the workers comes from the commune, starting at 25%.
    WORKERS_FROM_COMMUNE: LocalLabour {
        "Từ 25% đến dưới 50% lao động là người trong xã" / "25% to under 50% of workers from the commune",
        "Từ 50% đến 75% lao động là người trong xã" / "50% to 75% of workers from the commune",
        "Từ 75% trở lên lao động là người trong xã" / "75% or more of workers from the commune",
    }

    /// What share of the workers comes from the district, starting at 50%.
    WORKERS_FROM_DISTRICT: LocalLabour {
        "Từ 50% đến 75% lao động là người trong huyện" / "50% to 75% of workers from the district",
        "Từ 75% trở lên lao động là người trong huyện" / "75% or more of workers from the district",
    }

    /// Whether at least half of the workers are local, or incomes reach the new-rural standard.
    LOCAL_WORKERS_OR_INCOME: LocalLabour {
        "Dưới 50% lao động là người địa phương" / "Under 50% of workers are local",
        "Từ 50% trở lên lao động địa phương, hoặc thu nhập bình quân/lao động đạt chuẩn nông thôn mới"
            / "50% or more of workers are local, or mean income per worker meets the local new-rural standard",
    }

    /// Whether at least half of the workers in the tourism service are local.
    LOCAL_WORKERS_HALF: LocalLabour {
        "Dưới 50% lao động là người địa phương" / "Under 50% of workers are local",
        "Từ 50% trở lên lao động là người địa phương" / "50% or more of workers are local",
    }

    /// Profit growth before the assessment year; a cooperative may rely on its rating instead.
    PROFIT_GROWTH_OR_COOPERATIVE_RATING: BusinessGrowth {
        "Lợi nhuận năm liền trước năm đánh giá tăng so với năm trước nữa; HTX: hoặc xếp loại trung bình"
            / "Profit up in the year before assessment on the year before that; cooperative: or rated average",
        "Lợi nhuận tăng 02 năm liền, tính từ năm liền trước năm đánh giá; HTX: hoặc loại khá trở lên"
            / "Profit up 2 years running to the year before assessment; cooperative: or fairly good or better",
    }

    /// A cooperative's rating, or the profit growth of any other type of organisation.
    COOPERATIVE_RATING_OR_OTHERS_PROFIT_GROWTH: BusinessGrowth {
        "Hợp tác xã: xếp loại trung bình; loại hình khác: lợi nhuận tăng so với năm liền trước"
            / "Cooperative: rated average; other types: profit up on the previous year",
        "Hợp tác xã: xếp loại khá; loại hình khác: lợi nhuận tăng 2 năm liền"
            / "Cooperative: rated fairly good; other types: profit up 2 years running",
    }

    /// Whether revenue growth on the previous year reaches 10% or stays below.
    REVENUE_GROWTH_BELOW_OR_FROM_10_PERCENT: BusinessGrowth {
        "Doanh thu tăng dưới 10% so với năm liền trước" / "Revenue growth under 10% on the previous year",
        "Doanh thu tăng từ 10% trở lên so với năm liền trước"
            / "Revenue growth of 10% or more on the previous year",
    }

    /// Whether a tourism operator has any revenue growth on the previous year, or 10% and more.
    REVENUE_GROWTH_ANY_OR_FROM_10_PERCENT: BusinessGrowth {
        "Doanh thu có tăng so với năm liền trước" / "Some revenue growth on the previous year",
        "Doanh thu tăng từ 10% trở lên so với năm liền trước"
            / "Revenue growth of 10% or more on the previous year",
    }

    /// Whether the producer organises accounting as regulations require.
    ACCOUNTING_AS_REGULATED: Accounting {
        "Không làm kế toán theo quy định" / "No accounting as regulations require",
        "Đã tổ chức kế toán theo quy định" / "Accounting organised as regulations require",
    }

    /// How far accounting goes: none or on demand, regular, or an organised system.
    ACCOUNTING_NONE_TO_SYSTEM: Accounting {
        "Không có kế toán, hoặc chỉ thuê khi cần, theo thời vụ"
            / "No accountant, or one hired only on demand, seasonally",
        "Có kế toán, việc kế toán được làm thường xuyên" / "Accountant in place, accounting done regularly",
        "Đã tổ chức hệ thống kế toán" / "Accounting system organised",
    }

    /// Whether a tourism operator has accounting only on demand or regularly.
    ACCOUNTING_ON_DEMAND_OR_REGULAR: Accounting {
        "Có kế toán khi cần, theo thời vụ" / "Accountant on demand, seasonally",
        "Có kế toán, việc kế toán được làm thường xuyên" / "Accountant in place, accounting done regularly",
    }

    /// From application to registered trademarks on packaging and label, origin sign, then patent or copyright.
    PACKAGING_TRADEMARKS_ORIGIN_SIGN_PATENTS: IntellectualProperty {
        "Đơn nhãn hiệu đã qua thẩm định hình thức: được cơ quan có thẩm quyền chấp nhận hoặc công bố"
            / "Trademark application past formal examination: accepted or published by the authority",
        "Nhãn hiệu bao bì có GCN; có dấu hiệu nguồn gốc địa lý cộng đồng (đã bảo hộ: văn bản cho dùng)"
            / "Packaging trademarks registered; local geographical-origin sign (if protected: written right)",
        "Bao bì như mức dưới; có bằng kiểu dáng, sáng chế, GP hữu ích hay quyền tác giả ngoài nhãn hiệu"
            / "Packaging as level below, plus design, invention or utility patent, or non-trademark copyright",
    }

    /// From trademark application to registered tourism trademarks, origin sign, then patent or copyright.
    TOURISM_TRADEMARKS_ORIGIN_SIGN_PATENTS: IntellectualProperty {
        "Đơn nhãn hiệu đã qua thẩm định hình thức: được cơ quan có thẩm quyền chấp nhận hoặc công bố"
            / "Trademark application past formal examination: accepted or published by the authority",
        "Nhãn hiệu du lịch có GCN; có dấu hiệu nguồn gốc địa lý cộng đồng (đã bảo hộ: văn bản cho dùng)"
            / "Tourism trademarks registered; local geographical-origin sign (if protected: written right)",
        "Du lịch như mức dưới; có bằng kiểu dáng, sáng chế, GP hữu ích hay quyền tác giả ngoài nhãn hiệu"
            / "Tourism as level below, plus design, invention or utility patent, or non-trademark copyright",
    }

    /// Whether the trademark on the product is registered and a local geographical-origin sign is used.
    PRODUCT_TRADEMARK_AND_ORIGIN_SIGN: IntellectualProperty {
        "Nhãn hiệu trên sản phẩm có giấy chứng nhận đăng ký" / "Trademark on the product is registered",
        "Nhãn hiệu trên sản phẩm có GCN; có dấu hiệu nguồn gốc địa lý cộng đồng (đã bảo hộ: phải dùng)"
            / "Trademark on product registered; local geographical-origin sign (if protected: must be used)",
    }

    /// Whether the tourism trademark in use is registered and a local geographical-origin sign is used.
    TOURISM_TRADEMARK_AND_ORIGIN_SIGN: IntellectualProperty {
        "Nhãn hiệu chủ thể dùng có giấy chứng nhận đăng ký" / "Trademark the producer uses is registered",
        "Nhãn hiệu chủ thể dùng có GCN; có dấu hiệu nguồn gốc địa lý cộng đồng (đã bảo hộ: phải dùng)"
            / "Trademark in use registered; local geographical-origin sign (if protected: must be used)",
    }
}
