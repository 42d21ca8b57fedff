//! The producer and the community.

use crate::catalogue::scales;

scales! {
    /// Legal form by community ownership; every limited liability company (LLC) ranks second
    /// (26/2026).
    ALL_LLC_IN_SECOND_LEVEL: OrganisationType {
        "Hộ có đăng ký kinh doanh, hoặc trang trại, hoặc tổ hợp tác có giấy đăng ký kinh doanh"
            / "Registered household business, or farm, or cooperative group with business registration",
        "Công ty TNHH, doanh nghiệp tư nhân, hoặc công ty cổ phần có vốn cộng đồng địa phương dưới 51%"
            / "LLC, private enterprise, or joint-stock company with under 51% local community capital",
        "HTX hoạt động đúng luật, hoặc công ty cổ phần có vốn cộng đồng địa phương từ 51% trở lên"
            / "Law-abiding cooperative, or joint-stock company with 51% or more local community capital",
    }

    /// The legal forms of 26/2026 for tourism; entities not listed elsewhere join the top level.
    ALL_LLC_IN_SECOND_LEVEL_OTHERS_TOP: OrganisationType {
        "Hộ có đăng ký kinh doanh, hoặc trang trại, hoặc tổ hợp tác có giấy đăng ký kinh doanh"
            / "Registered household business, or farm, or cooperative group with business registration",
        "Công ty TNHH, doanh nghiệp tư nhân, hoặc công ty cổ phần có vốn cộng đồng địa phương dưới 51%"
            / "LLC, private enterprise, or joint-stock company with under 51% local community capital",
        "HTX hoạt động đúng luật, CTCP có vốn cộng đồng địa phương từ 51% trở lên, hoặc đối tượng còn lại"
            / "Law-abiding cooperative, joint-stock company with 51% or more local community capital, or any other",
    }

    /// Legal form by ownership; limited liability companies (LLC) split by members, farms listed.
    LLC_BY_MEMBERS_WITH_FARM: OrganisationType {
        "Hộ có đăng ký kinh doanh, trang trại, tổ hợp tác (tổ trưởng đăng ký), TNHH 1 thành viên, DN tư nhân"
            / "Registered household, farm, cooperative group (head registered), 1-member LLC, private enterprise",
        "Công ty TNHH từ hai thành viên trở lên, hoặc CTCP có vốn cộng đồng địa phương dưới 51%"
            / "Multi-member LLC, or joint-stock company with under 51% local community capital",
        "HTX theo Luật HTX 2012, hoặc công ty cổ phần có vốn cộng đồng địa phương từ 51% trở lên"
            / "Cooperative under the 2012 law, or joint-stock company with 51% or more local community capital",
    }

    /// Legal form by ownership in tourism under 148, with the management centre in the top level.
    LLC_BY_MEMBERS_MANAGEMENT_CENTRE_TOP: OrganisationType {
        "Hộ, trang trại có đăng ký kinh doanh, tổ hợp tác, công ty TNHH một thành viên, doanh nghiệp tư nhân"
            / "Registered household or farm, cooperative group, single-member LLC, or private enterprise",
        "Công ty TNHH từ hai thành viên trở lên, hoặc CTCP có vốn cộng đồng địa phương dưới 51%"
            / "Multi-member LLC, or joint-stock company with under 51% local community capital",
        "HTX theo Luật HTX, CTCP có vốn cộng đồng địa phương từ 51% trở lên, hoặc trung tâm điều hành"
            / "Cooperative by law, joint-stock company (51% or more local community capital) or management centre",
    }

    /// Legal form by ownership; limited liability companies (LLC) split by members, no farms
    /// listed.
    LLC_BY_MEMBERS_WITHOUT_FARM: OrganisationType {
        "Hộ có đăng ký kinh doanh, tổ hợp tác (tổ trưởng đăng ký), TNHH 1 thành viên, doanh nghiệp tư nhân"
            / "Registered household, cooperative group (head registered), single-member LLC, or private enterprise",
        "Công ty TNHH từ hai thành viên trở lên, hoặc CTCP có vốn cộng đồng địa phương dưới 51%"
            / "Multi-member LLC, or joint-stock company with under 51% local community capital",
        "HTX theo Luật HTX 2012, hoặc công ty cổ phần có vốn cộng đồng địa phương từ 51% trở lên"
            / "Cooperative under the 2012 law, or joint-stock company with 51% or more local community capital",
    }

    /// Legal form by ownership in tourism under 1048; no registration asked of the cooperative
    /// group.
    LLC_BY_MEMBERS_ANY_COOPERATIVE_GROUP: OrganisationType {
        "Hộ có đăng ký kinh doanh, tổ hợp tác, công ty TNHH một thành viên, hoặc doanh nghiệp tư nhân"
            / "Registered household, cooperative group, single-member LLC, or private enterprise",
        "Công ty TNHH từ hai thành viên trở lên, hoặc CTCP có vốn cộng đồng địa phương dưới 51%"
            / "Multi-member LLC, or joint-stock company with under 51% local community capital",
        "HTX theo Luật HTX, hoặc công ty cổ phần có vốn cộng đồng địa phương từ 51% trở lên"
            / "Cooperative by law, or joint-stock company with 51% or more local community capital",
    }

    /// Whether the legal representative is a woman, of an ethnic minority or a person with
    /// disability.
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

    /// People from the province in management: case a by share of managers, case b by director or
    /// household head.
    MANAGERS_FROM_PROVINCE: CommunityManagement {
        "Dưới 50% nhà quản trị cấp cao, hoặc dưới 50% thành viên tổ hợp tác, là người trong tỉnh"
            / "Under 50% of senior managers, or of the cooperative group members, are from the province",
        "Hai cách: ít nhất 50% nhà quản trị cấp cao là người trong tỉnh, hoặc dưới 50% nhưng có nữ địa phương"
            / "Two ways: 50% or more of senior managers from the province, or under 50% but with a local woman",
        |
        "Giám đốc hoặc chủ hộ là người ngoài tỉnh" / "Director or household head not from the province",
        "Giám đốc hoặc chủ hộ là người trong tỉnh" / "Director or household head from the province",
    }

    /// People from the province in tourism management; in case b, six months of work there also
    /// count.
    MANAGERS_FROM_PROVINCE_OR_WORKED_THERE: CommunityManagement {
        "Dưới 50% nhà quản trị cấp cao, hoặc dưới 50% thành viên tổ hợp tác, là người trong tỉnh"
            / "Under 50% of senior managers, or of the cooperative group members, are from the province",
        "Hai cách: ít nhất 50% nhà quản trị cấp cao là người trong tỉnh, hoặc dưới 50% nhưng có nữ địa phương"
            / "Two ways: 50% or more of senior managers from the province, or under 50% but with a local woman",
        |
        "Giám đốc hoặc chủ hộ là người ngoài tỉnh" / "Director or household head not from the province",
        "Giám đốc hoặc chủ hộ là người trong tỉnh, hoặc từng làm việc thường xuyên ở đó từ 6 tháng trở lên"
            / "Director or household head from the province, or who worked there regularly for 6 months or more",
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
        "Từ 50% trở lên là lao động địa phương, hoặc thu nhập bình quân/lao động đạt chuẩn NTM của địa phương"
            / "50% or more of workers are local, or mean income per worker meets the local new-rural standard",
    }

    /// Whether at least half of the workers in the tourism service are local.
    LOCAL_WORKERS_HALF: LocalLabour {
        "Dưới 50% lao động là người địa phương" / "Under 50% of workers are local",
        "Từ 50% trở lên lao động là người địa phương" / "50% or more of workers are local",
    }

    /// Profit growth before the assessment year; a cooperative may rely on its rating instead.
    PROFIT_GROWTH_OR_COOPERATIVE_RATING: BusinessGrowth {
        "Lợi nhuận năm liền trước năm đánh giá cao hơn năm trước đó, hoặc HTX xếp loại trung bình"
            / "Profit up in the year before assessment on the year before that, or a cooperative rated average",
        "Lợi nhuận tăng 02 năm liền, tính từ năm liền trước năm đánh giá, hoặc HTX xếp loại khá trở lên"
            / "Profit up 2 years running to the year before assessment, or cooperative rated fairly good or better",
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
        "Không làm kế toán theo quy định" / "No accounting in line with regulations",
        "Đã tổ chức kế toán theo quy định" / "Accounting organised in line with regulations",
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
        "Có kế toán khi cần, theo thời vụ" / "Accountant hired on demand, seasonally",
        "Có kế toán, việc kế toán được làm thường xuyên" / "Accountant in place, accounting done regularly",
    }

    /// From application to registered trademarks on packaging and label, origin sign, then patent
    /// or copyright.
    PACKAGING_TRADEMARKS_ORIGIN_SIGN_PATENTS: IntellectualProperty {
        "Đơn nhãn hiệu đã qua thẩm định hình thức: được cơ quan có thẩm quyền chấp nhận hoặc công bố"
            / "Trademark application past formal examination: accepted or published by the authority",
        "Có giấy chứng nhận nhãn hiệu bao bì; dấu hiệu nguồn gốc địa phương (nếu bảo hộ: văn bản cho dùng)"
            / "Registered packaging trademarks; local geographical-origin sign (if protected, written right of use)",
        "Như mức dưới, thêm bằng kiểu dáng, sáng chế, giải pháp hữu ích hoặc quyền tác giả (trừ nhãn hiệu)"
            / "As the level below, plus a design, invention or utility-solution patent, or non-trademark copyright",
    }

    /// From trademark application to registered tourism trademarks, origin sign, then patent or
    /// copyright.
    TOURISM_TRADEMARKS_ORIGIN_SIGN_PATENTS: IntellectualProperty {
        "Đơn nhãn hiệu đã qua thẩm định hình thức: được cơ quan có thẩm quyền chấp nhận hoặc công bố"
            / "Trademark application past formal examination: accepted or published by the authority",
        "Có giấy chứng nhận nhãn hiệu du lịch; dấu hiệu nguồn gốc địa phương (nếu bảo hộ: văn bản cho dùng)"
            / "Registered tourism trademarks; local geographical-origin sign (if protected, written right of use)",
        "Như mức dưới, thêm bằng kiểu dáng, sáng chế, giải pháp hữu ích hoặc quyền tác giả (trừ nhãn hiệu)"
            / "As the level below, plus a design, invention or utility-solution patent, or non-trademark copyright",
    }

    /// Whether the trademark on the product is registered and a local geographical-origin sign is
    /// used.
    PRODUCT_TRADEMARK_AND_ORIGIN_SIGN: IntellectualProperty {
        "Nhãn hiệu trên sản phẩm có giấy chứng nhận đăng ký" / "Trademark on the product is registered",
        "Nhãn hiệu trên sản phẩm có giấy chứng nhận; có dấu hiệu nguồn gốc địa phương (bắt buộc nếu bảo hộ)"
            / "Registered trademark on the product; local geographical-origin sign (compulsory if protected)",
    }

    /// Whether the tourism trademark in use is registered and a local geographical-origin sign is
    /// used.
    TOURISM_TRADEMARK_AND_ORIGIN_SIGN: IntellectualProperty {
        "Nhãn hiệu chủ thể sử dụng có giấy chứng nhận đăng ký" / "Trademark used by the producer is registered",
        "Nhãn hiệu chủ thể sử dụng có giấy chứng nhận; có dấu hiệu nguồn gốc địa phương (bắt buộc nếu bảo hộ)"
            / "Registered trademark used by the producer; local geographical-origin sign (compulsory if protected)",
    }
}
