//! The producer and the community.

use crate::catalogue::scales;

scales! {
    /// Legal form by community ownership; every limited liability company (LLC) ranks second
    /// (26/2026).
    ALL_LLC_IN_SECOND_LEVEL: OrganisationType {
        "Hộ sản xuất hoặc hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác có giấy đăng ký kinh doanh theo quy định"
            / "Registered household business; or farm; or cooperative group with the business registration that the rules require",
        "Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần mà cộng đồng người địa phương góp dưới 51% vốn"
            / "Limited liability company; or private enterprise; or joint-stock company with under 51% of its capital from the community of local people",
        "HTX được tổ chức và hoạt động đúng pháp luật; hoặc công ty cổ phần mà cộng đồng người địa phương góp từ 51% vốn trở lên"
            / "Cooperative organised and run as the law requires; or joint-stock company with 51% or more of its capital from the community of local people",
    }

    /// The legal forms of 26/2026 for tourism; entities not listed elsewhere join the top level.
    ALL_LLC_IN_SECOND_LEVEL_OTHERS_TOP: OrganisationType {
        "Hộ sản xuất hoặc hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác có giấy đăng ký kinh doanh theo quy định"
            / "Registered household business; or farm; or cooperative group with the business registration that the rules require",
        "Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần mà cộng đồng người địa phương góp dưới 51% vốn"
            / "Limited liability company; or private enterprise; or joint-stock company with under 51% of its capital from the community of local people",
        "HTX được tổ chức và hoạt động đúng pháp luật; hoặc công ty cổ phần mà cộng đồng người địa phương góp từ 51% vốn trở lên; hoặc loại hình chủ thể khác chưa có tên trong tiêu chí này"
            / "Cooperative organised and run as the law requires; or joint-stock company with 51% or more of its capital from the community of local people; or a type of producer not named in this criterion",
    }

    /// Legal form by ownership; limited liability companies (LLC) split by members, farms listed.
    LLC_BY_MEMBERS_WITH_FARM: OrganisationType {
        "Hộ gia đình có đăng ký kinh doanh; trang trại; tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh); công ty TNHH một thành viên; hoặc doanh nghiệp tư nhân"
            / "Registered household business; farm; cooperative group (its leader holding a business registration); single-member limited liability company; or private enterprise",
        "Công ty TNHH từ hai thành viên trở lên; hoặc công ty cổ phần mà cộng đồng địa phương góp dưới 51% vốn"
            / "Multi-member limited liability company; or joint-stock company with under 51% of its capital from the local community",
        "HTX được tổ chức và hoạt động theo Luật Hợp tác xã 2012; hoặc công ty cổ phần mà cộng đồng địa phương góp từ 51% vốn trở lên"
            / "Cooperative organised and run under the Law on Cooperatives 2012; or joint-stock company with 51% or more of its capital from the local community",
    }

    /// Legal form by ownership in tourism under 148, with the management centre in the top level.
    LLC_BY_MEMBERS_MANAGEMENT_CENTRE_TOP: OrganisationType {
        "Hộ gia đình, trang trại có đăng ký kinh doanh; tổ hợp tác; công ty TNHH một thành viên; hoặc doanh nghiệp tư nhân"
            / "Household or farm with business registration; cooperative group; single-member limited liability company; or private enterprise",
        "Công ty TNHH từ hai thành viên trở lên; hoặc công ty cổ phần mà cộng đồng địa phương góp dưới 51% vốn"
            / "Multi-member limited liability company; or joint-stock company with under 51% of its capital from the local community",
        "HTX được tổ chức và hoạt động theo Luật Hợp tác xã; công ty cổ phần mà cộng đồng địa phương góp từ 51% vốn trở lên; hoặc trung tâm điều hành"
            / "Cooperative organised and run under the Law on Cooperatives; joint-stock company with 51% or more of its capital from the local community; or management centre",
    }

    /// Legal form by ownership; limited liability companies (LLC) split by members, no farms
    /// listed.
    LLC_BY_MEMBERS_WITHOUT_FARM: OrganisationType {
        "Hộ gia đình có đăng ký kinh doanh; tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh); công ty TNHH một thành viên; hoặc doanh nghiệp tư nhân"
            / "Registered household business; cooperative group (its leader holding a business registration); single-member limited liability company; or private enterprise",
        "Công ty TNHH từ hai thành viên trở lên; hoặc công ty cổ phần mà cộng đồng địa phương góp dưới 51% vốn"
            / "Multi-member limited liability company; or joint-stock company with under 51% of its capital from the local community",
        "HTX được tổ chức và hoạt động theo Luật Hợp tác xã 2012; hoặc công ty cổ phần mà cộng đồng địa phương góp từ 51% vốn trở lên"
            / "Cooperative organised and run under the Law on Cooperatives 2012; or joint-stock company with 51% or more of its capital from the local community",
    }

    /// Legal form by ownership in tourism under 1048; no registration asked of the cooperative
    /// group.
    LLC_BY_MEMBERS_ANY_COOPERATIVE_GROUP: OrganisationType {
        "Hộ gia đình có đăng ký kinh doanh; tổ hợp tác; công ty TNHH một thành viên; hoặc doanh nghiệp tư nhân"
            / "Registered household business; cooperative group; single-member limited liability company; or private enterprise",
        "Công ty TNHH từ hai thành viên trở lên; hoặc công ty cổ phần mà cộng đồng địa phương góp dưới 51% vốn"
            / "Multi-member limited liability company; or joint-stock company with under 51% of its capital from the local community",
        "HTX được tổ chức và hoạt động theo Luật Hợp tác xã; hoặc công ty cổ phần mà cộng đồng địa phương góp từ 51% vốn trở lên"
            / "Cooperative organised and run under the Law on Cooperatives; or joint-stock company with 51% or more of its capital from the local community",
    }

    /// Whether the legal representative is a woman, of an ethnic minority or a person with
    /// disability.
    WOMAN_MINORITY_OR_DISABLED: LegalRepresentative, "Đại diện pháp luật là nữ, người dân tộc thiểu số hoặc người khuyết tật" / "Legal representative: woman, ethnic minority or person with disability" {
        "Người đại diện theo pháp luật của chủ thể không phải là nữ, người dân tộc thiểu số hay người khuyết tật"
            / "The producer's legal representative is neither a woman, nor of an ethnic minority, nor a person with disability",
        "Người đại diện theo pháp luật của chủ thể là nữ, người dân tộc thiểu số hoặc người khuyết tật"
            / "The producer's legal representative is a woman, or of an ethnic minority, or a person with disability",
    }

    /// Whether the legal representative is a woman or of an ethnic minority.
    WOMAN_OR_MINORITY: LegalRepresentative, "Đại diện pháp luật là nữ hoặc người dân tộc thiểu số" / "Legal representative: woman or ethnic minority" {
        "Người đại diện theo pháp luật của chủ thể không phải là nữ hay người dân tộc thiểu số"
            / "The producer's legal representative is neither a woman nor of an ethnic minority",
        "Người đại diện theo pháp luật của chủ thể là nữ hoặc người dân tộc thiểu số"
            / "The producer's legal representative is a woman, or of an ethnic minority",
    }

    /// People from the province in management: case a by share of managers, case b by director or
    /// household head.
    MANAGERS_FROM_PROVINCE: CommunityManagement {
        "Dưới 50% nhà quản trị cấp cao tham gia quản lý (ban giám đốc, hội đồng quản trị, hội đồng thành viên) là người trong tỉnh; hoặc tổ hợp tác có dưới 50% thành viên là người trong tỉnh"
            / "Under 50% of senior managers taking part in management (executives, board of directors, members' council) are from the province; or a cooperative group with under 50% of its members from the province",
        "Từ 50% nhà quản trị cấp cao tham gia quản lý (ban giám đốc, hội đồng quản trị, hội đồng thành viên) trở lên là người trong tỉnh; hoặc dưới 50%, nhưng có thành viên là phụ nữ địa phương"
            / "50% or more of senior managers taking part in management (executives, board of directors, members' council) are from the province; or under 50%, but a local woman is among them",
        |
        "Giám đốc hoặc chủ hộ không phải người trong tỉnh"
            / "The director or household head is not from the province",
        "Giám đốc hoặc chủ hộ là người trong tỉnh" / "The director or household head is from the province",
    }

    /// People from the province in tourism management; in case b, six months of work there also
    /// count.
    MANAGERS_FROM_PROVINCE_OR_WORKED_THERE: CommunityManagement {
        "Dưới 50% nhà quản trị cấp cao tham gia quản lý (ban giám đốc, hội đồng quản trị, hội đồng thành viên) là người trong tỉnh; hoặc tổ hợp tác có dưới 50% thành viên là người trong tỉnh"
            / "Under 50% of senior managers taking part in management (executives, board of directors, members' council) are from the province; or a cooperative group with under 50% of its members from the province",
        "Từ 50% nhà quản trị cấp cao tham gia quản lý (ban giám đốc, hội đồng quản trị, hội đồng thành viên) trở lên là người trong tỉnh; hoặc dưới 50%, nhưng có thành viên là phụ nữ địa phương"
            / "50% or more of senior managers taking part in management (executives, board of directors, members' council) are from the province; or under 50%, but a local woman is among them",
        |
        "Giám đốc hoặc chủ hộ không phải người trong tỉnh"
            / "The director or household head is not from the province",
        "Giám đốc hoặc chủ hộ là người trong tỉnh, hoặc từng làm việc thường xuyên trong tỉnh từ 06 tháng trở lên"
            / "The director or household head is from the province, or has worked there regularly for 6 months or more",
    }

    /// What share of the workers comes from the commune, starting at 25%.
    WORKERS_FROM_COMMUNE: LocalLabour {
        "Từ 25% đến dưới 50% lao động là người trên địa bàn cấp xã" / "25% to under 50% of workers from the commune",
        "Từ 50% đến 75% lao động là người trên địa bàn cấp xã" / "50% to 75% of workers from the commune",
        "Từ 75% lao động trở lên là người trên địa bàn cấp xã" / "75% or more of workers from the commune",
    }

    /// What share of the workers comes from the district, starting at 50%.
    WORKERS_FROM_DISTRICT: LocalLabour {
        "Từ 50% đến 75% lao động là người trên địa bàn cấp huyện" / "50% to 75% of workers from the district",
        "Từ 75% lao động trở lên là người trên địa bàn cấp huyện" / "75% or more of workers from the district",
    }

    /// Whether at least half of the workers are local, or incomes reach the new-rural standard.
    LOCAL_WORKERS_OR_INCOME: LocalLabour {
        "Dưới 50% lao động là người địa phương" / "Under 50% of workers are local",
        "Từ 50% lao động trở lên là người địa phương; hoặc thu nhập bình quân một lao động không thấp hơn mức thu nhập bình quân đầu người đạt chuẩn nông thôn mới của địa phương tại thời điểm đánh giá"
            / "50% or more of workers are local; or mean income per worker is no lower than the mean income per person that the local new-rural standard sets at the time of assessment",
    }

    /// Whether at least half of the workers in the tourism service are local.
    LOCAL_WORKERS_HALF: LocalLabour {
        "Dưới 50% lao động là người địa phương" / "Under 50% of workers are local",
        "Từ 50% lao động trở lên là người địa phương" / "50% or more of workers are local",
    }

    /// Profit growth before the assessment year; a cooperative may rely on its rating instead.
    PROFIT_GROWTH_OR_COOPERATIVE_RATING: BusinessGrowth {
        "HTX: xếp loại trung bình, hoặc lợi nhuận năm liền trước năm đánh giá cao hơn năm trước đó; loại hình khác: lợi nhuận năm liền trước năm đánh giá cao hơn năm trước đó"
            / "Cooperative: rated average, or profit in the year before the assessment year above the preceding year's; other types: profit in the year before the assessment year above the preceding year's",
        "HTX: xếp loại khá trở lên, hoặc lợi nhuận tăng 02 năm liên tiếp tính từ năm liền trước năm đánh giá; loại hình khác: lợi nhuận tăng 02 năm liên tiếp tính từ năm liền trước năm đánh giá"
            / "Cooperative: rated fairly good or better, or profit up in each of the last 2 years before the assessment year; other types: profit up in each of the last 2 years before the assessment year",
    }

    /// A cooperative's rating, or the profit growth of any other type of organisation.
    COOPERATIVE_RATING_OR_OTHERS_PROFIT_GROWTH: BusinessGrowth {
        "HTX: xếp loại trung bình; loại hình khác: lợi nhuận tăng so với năm liền trước"
            / "Cooperative: rated average; other types: profit up on the previous year",
        "HTX: xếp loại khá; loại hình khác: lợi nhuận tăng 2 năm liên tiếp"
            / "Cooperative: rated fairly good; other types: profit up in 2 years in a row",
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
        "Không thực hiện công tác kế toán theo quy định" / "No accounting as the rules require",
        "Đã tổ chức công tác kế toán theo quy định" / "Accounting organised as the rules require",
    }

    /// How far accounting goes: none or on demand, regular, or an organised system.
    ACCOUNTING_NONE_TO_SYSTEM: Accounting {
        "Không có kế toán, hoặc chỉ thuê khi có yêu cầu, theo thời vụ"
            / "No accountant, or one hired only on request or seasonally",
        "Có kế toán, công việc kế toán được thực hiện thường xuyên"
            / "An accountant, with accounting done regularly",
        "Đã tổ chức hệ thống kế toán" / "An accounting system in place",
    }

    /// Whether a tourism operator has accounting only on demand or regularly.
    ACCOUNTING_ON_DEMAND_OR_REGULAR: Accounting {
        "Có kế toán khi có yêu cầu, theo thời vụ" / "An accountant on request or seasonally",
        "Có kế toán, công việc kế toán được thực hiện thường xuyên"
            / "An accountant, with accounting done regularly",
    }

    /// From application to registered trademarks on packaging and label, origin sign, then patent
    /// or copyright.
    PACKAGING_TRADEMARKS_ORIGIN_SIGN_PATENTS: IntellectualProperty {
        "Đơn đăng ký nhãn hiệu đã qua thẩm định hình thức, được cơ quan có thẩm quyền chấp nhận hoặc công bố"
            / "Trademark application that has passed the formal examination and been accepted or published by the competent authority",
        "Nhãn hiệu trên bao bì, nhãn đều có văn bằng bảo hộ; dùng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (đã bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể/chứng nhận: văn bản ghi quyền dùng)"
            / "All trademarks on packaging and label registered; geographical-origin sign tied to local community used (written right of use for a protected geographical indication, collective or certification mark)",
        "Nhãn hiệu trên bao bì, nhãn đều có bằng bảo hộ; dấu hiệu nguồn gốc địa lý địa phương (đã bảo hộ: văn bản ghi quyền dùng); bằng kiểu dáng, sáng chế, giải pháp hữu ích hoặc quyền tác giả (trừ nhãn hiệu)"
            / "All marks on packaging and label registered; local geographical-origin sign (if protected: written right of use); design, invention or utility-solution patent, or registered copyright (not of a mark)",
    }

    /// From trademark application to registered tourism trademarks, origin sign, then patent or
    /// copyright.
    TOURISM_TRADEMARKS_ORIGIN_SIGN_PATENTS: IntellectualProperty {
        "Đơn đăng ký nhãn hiệu đã qua thẩm định hình thức, được cơ quan có thẩm quyền chấp nhận hoặc công bố"
            / "Trademark application that has passed the formal examination and been accepted or published by the competent authority",
        "Nhãn hiệu dịch vụ du lịch đều có văn bằng bảo hộ; dùng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (đã bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể/chứng nhận: văn bản ghi quyền dùng)"
            / "All trademarks of the tourism service registered; geographical-origin sign tied to local community used (written right of use for a protected geographical indication, collective or certification mark)",
        "Nhãn hiệu dịch vụ du lịch đều có bằng bảo hộ; dấu hiệu nguồn gốc địa lý địa phương (đã bảo hộ: văn bản ghi quyền dùng); bằng kiểu dáng, sáng chế, giải pháp hữu ích hoặc quyền tác giả (trừ nhãn hiệu)"
            / "All marks of the tourism service registered; local geographical-origin sign (if protected: written right of use); design, invention or utility-solution patent, or registered copyright (not of a mark)",
    }

    /// Whether the trademark on the product is registered and a local geographical-origin sign is
    /// used.
    PRODUCT_TRADEMARK_AND_ORIGIN_SIGN: IntellectualProperty {
        "Nhãn hiệu dùng trên sản phẩm của chủ thể đã có giấy chứng nhận đăng ký"
            / "The producer's trademark on the product is registered",
        "Nhãn hiệu trên sản phẩm có chứng nhận đăng ký; dùng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (bắt buộc dùng với chỉ dẫn địa lý, nhãn hiệu chứng nhận, nhãn hiệu tập thể đã bảo hộ)"
            / "Trademark on the product registered; sign of geographical origin tied to the local community used (a protected geographical indication, certification or collective mark must be used)",
    }

    /// Whether the tourism trademark in use is registered and a local geographical-origin sign is
    /// used.
    TOURISM_TRADEMARK_AND_ORIGIN_SIGN: IntellectualProperty {
        "Nhãn hiệu mà chủ thể sử dụng đã có giấy chứng nhận đăng ký"
            / "The trademark that the producer uses is registered",
        "Nhãn hiệu của chủ thể có chứng nhận đăng ký; dùng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (bắt buộc dùng với chỉ dẫn địa lý, nhãn hiệu chứng nhận, nhãn hiệu tập thể đã bảo hộ)"
            / "Trademark that the producer uses registered; sign of geographical origin tied to the local community used (a protected geographical indication, certification or collective mark must be used)",
    }
}
