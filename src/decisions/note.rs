//! The notes that the criteria print, each written once. Notes that differ in a condition between
//! sets or decisions are notes of their own.

use crate::Text;
use crate::catalogue::{Note, NoteKind};

macro_rules! notes {
    ($($(#[$doc:meta])* $name:ident: $kind:ident = $vi:literal / $en:literal;)*) => {
        $($(#[$doc])* pub(super) const $name: Note = Note::new(NoteKind::$kind, Text::new($vi, $en));)*
    };
}

notes! {
    TICKED_ITEMS_ADD_UP: Guidance = "Cộng điểm mọi ô được chọn trong mục" / "The points of every box ticked under this item add up";
    STORY_ONLY: StoryOnly = "Chỉ tính khi sản phẩm có câu chuyện" / "Counts only for a product with a story";
    /// 1048 and 148 add that the content is what is assessed.
    STORY_ONLY_BY_CONTENT: StoryOnly = "Chỉ tính khi sản phẩm có câu chuyện; xét nội dung của câu chuyện"
        / "Counts only for a product with a story; the content of the story is assessed";

    COMMUNITY_OR_ATTRACTION: OneOfTwoCases = "Chọn một trong hai trường hợp: a. cộng đồng cung cấp dịch vụ du lịch; b. điểm dịch vụ du lịch"
        / "One of two cases applies: a. tourism services provided by the community; b. a tourism service site";
    COMMUNITY_OR_OPERATOR: OneOfTwoCases = "Chọn một trong hai trường hợp: a. cộng đồng cung cấp dịch vụ du lịch; b. tổ chức, cá nhân cung cấp dịch vụ du lịch"
        / "One of two cases applies: a. tourism services provided by the community; b. tourism services provided by an organisation or individual";
    /// The sources of 1048 and 148 print two cases without naming them.
    UNNAMED_COMMUNITY_OR_ATTRACTION: OneOfTwoCases = "Chọn một trong hai trường hợp a, b; nguồn không ghi tên. Hiểu theo Quyết định số 26/2026/QĐ-TTg: a. cộng đồng cung cấp dịch vụ du lịch; b. điểm dịch vụ du lịch"
        / "One of the cases a and b applies; the source does not name them. Read as in Decision 26/2026: a. tourism services provided by the community; b. a tourism service site";
    /// The sources of 1048 and 148 print two cases without naming them.
    UNNAMED_COMMUNITY_OR_OPERATOR: OneOfTwoCases = "Chọn một trong hai trường hợp a, b; nguồn không ghi tên. Hiểu theo Quyết định số 26/2026/QĐ-TTg: a. cộng đồng cung cấp dịch vụ du lịch; b. tổ chức, cá nhân cung cấp"
        / "One of the cases a and b applies; the source does not name them. Read as in Decision 26/2026: a. tourism services provided by the community; b. by an organisation or individual";
    /// Of the two cases, 1048's own tourism set names the second.
    REMAINING_FORMS_OR_ONE_OWNER: OneOfTwoCases = "Chọn một trong hai trường hợp a, b: b. công ty TNHH một thành viên, doanh nghiệp tư nhân, hộ gia đình; nguồn không ghi tên a, hiểu là các loại hình còn lại"
        / "One of the cases a and b applies: b. single-member limited liability company, private enterprise, household; the source does not name a, which is read as the other types";
    /// In the later sets of 1048 the source names neither case.
    UNNAMED_REMAINING_FORMS_OR_ONE_OWNER: OneOfTwoCases = "Chọn một trong hai trường hợp a, b; nguồn không ghi tên. Hiểu theo bộ du lịch ban hành năm 2019: b. công ty TNHH một thành viên, doanh nghiệp tư nhân, hộ gia đình; a. loại hình còn lại"
        / "One of cases a and b applies; the source does not name them. Read as in the tourism set of 2019: b. single-member limited liability company, private enterprise, household; a. the other types";

    GROWN_IN_PROVINCE: AllFromProvince = "Toàn bộ (100%) sản phẩm phải được trồng trên địa bàn cấp tỉnh" / "All (100%) of the product must be grown in the province";
    RAISED_OR_GROWN_IN_PROVINCE: AllFromProvince = "Toàn bộ (100%) sản phẩm phải được nuôi hoặc trồng trên địa bàn cấp tỉnh"
        / "All (100%) of the product must be raised or grown in the province";
    RAISED_IN_PROVINCE: AllFromProvince = "Toàn bộ (100%) sản phẩm phải được nuôi trên địa bàn cấp tỉnh" / "All (100%) of the product must be raised in the province";
    RAISED_OR_CAUGHT_IN_PROVINCE: AllFromProvince = "Toàn bộ (100%) sản phẩm phải được nuôi trồng, đánh bắt trên địa bàn cấp tỉnh (không tính phạm vi ngư trường)"
        / "All (100%) of the product must be raised or caught in the province (the area of the fishing grounds is not counted)";

    COMMON_PRODUCT: NotAssessed = "Không xét sản phẩm phổ biến thuộc nhóm chủ lực quốc gia, cấp tỉnh mà không nổi trội và đặc sắc"
        / "Common products of the national or provincial key product groups are not assessed unless superior and outstanding";
    COMMON_PRODUCT_BY_QUALITY: NotAssessed = "Không xét sản phẩm phổ biến thuộc nhóm chủ lực quốc gia, cấp tỉnh mà không nổi trội về chất lượng và đặc sắc"
        / "Common products of the national or provincial key product groups are not assessed unless superior in quality and outstanding";
    COPIED_PRODUCT: Eliminates = "Loại nếu phát hiện giống hệt sản phẩm của nhà sản xuất khác, chỉ đổi tên sản phẩm, tên nhà sản xuất"
        / "Eliminated if found identical to another maker's product, with only the names of product and maker changed";
    IMPORTED_OR_UNKNOWN_ORIGIN: Eliminates = "Loại nếu toàn bộ nguyên liệu là nhập khẩu hoặc không rõ nguồn gốc"
        / "Eliminated if all raw material is imported or of unknown origin";
    IMPORTED_OR_WITHOUT_ORIGIN: Eliminates = "Loại nếu toàn bộ nguyên liệu là nhập khẩu hoặc không có nguồn gốc"
        / "Eliminated if all raw material is imported or without origin";
    INFRINGES_IP: Eliminates = "Loại nếu sản phẩm vi phạm quyền sở hữu trí tuệ" / "Eliminated if the product infringes intellectual property rights";

    UNSAFE_IMPURITIES: Stops = "Dừng đánh giá nếu có tạp chất không chấp nhận được, có nguy cơ gây mất an toàn thực phẩm"
        / "Evaluation stops if there are unacceptable impurities that may make the food unsafe";
    UNSAFE_IMPURITIES_HAIR_TO_PLASTIC: Stops = "Dừng đánh giá nếu có tạp chất không chấp nhận được, có nguy cơ gây mất an toàn thực phẩm (như lông, côn trùng, mẩu gỗ, cát, nhựa)"
        / "Evaluation stops if there are unacceptable impurities that may make the food unsafe (such as hair, insects, bits of wood, sand, plastic)";
    UNSAFE_IMPURITIES_SOIL_TO_MOULD: Stops = "Dừng đánh giá nếu có tạp chất không chấp nhận được, có nguy cơ gây mất an toàn thực phẩm (như đất, côn trùng, lông, len, mốc nguy hại)"
        / "Evaluation stops if there are unacceptable impurities that may make the food unsafe (such as soil, insects, hair, wool, harmful mould)";
    UNSAFE_FOREIGN_IMPURITIES: Stops = "Dừng đánh giá nếu có tạp chất lạ có nguy cơ gây mất an toàn thực phẩm (như đất, côn trùng, lông, len)"
        / "Evaluation stops if there are foreign impurities that may make the food unsafe (such as soil, insects, hair, wool)";
    UNHYGIENIC_IMPURITIES: Stops = "Dừng đánh giá, không xét các chỉ tiêu khác, nếu có tạp chất có nguy cơ ảnh hưởng đến vệ sinh an toàn thực phẩm (như ruồi bọ, lông, len, cát sỏi)"
        / "Evaluation stops and no other criterion is considered if there are impurities that may affect food hygiene and safety (such as flies, bugs, hair, wool, sand, gravel)";
    HIGHLY_UNHYGIENIC_IMPURITIES: Stops = "Dừng đánh giá, không xét các chỉ tiêu khác, nếu có tạp chất có nguy cơ cao ảnh hưởng đến vệ sinh an toàn thực phẩm (như ruồi bọ, lông, len, cát sỏi)"
        / "Evaluation stops and no other criterion is considered if there are impurities of high risk to food hygiene and safety (such as flies, bugs, hair, wool, sand, gravel)";
    UNACCEPTABLE_IMPURITIES: Stops = "Dừng đánh giá nếu phát hiện tạp chất không chấp nhận được (như bọ, lông, len, cát sỏi)"
        / "Evaluation stops if unacceptable impurities are found (such as bugs, hair, wool, sand, gravel)";
    ZERO_HERE: Stops = "Dừng đánh giá nếu chỉ tiêu này được 0 điểm" / "Evaluation stops if this criterion has 0 points";
    ZERO_ON_ANY: Stops = "Dừng đánh giá nếu một trong các chỉ tiêu cảm quan (tạp chất, màu sắc, mùi, vị) được 0 điểm" / "Evaluation stops if any of the sensory criteria (impurities, colour, smell, taste) has 0 points";
    NO_COSMETIC_DECLARATION: Stops = "Dừng đánh giá nếu không có phiếu công bố sản phẩm mỹ phẩm theo quy định"
        / "Evaluation stops without the cosmetic product declaration that the rules require";
    NO_PRODUCT_DECLARATION: Stops = "Dừng đánh giá nếu không có phiếu công bố sản phẩm theo quy định"
        / "Evaluation stops without the product declaration that the rules require";
    NO_STANDARD_RECEIPT: Stops = "Dừng đánh giá nếu không có phiếu tiếp nhận hồ sơ công bố tiêu chuẩn áp dụng theo quy định"
        / "Evaluation stops without the receipt, required by the rules, for the dossier that declares the applied standard";
    NO_STANDARD_DOSSIER: Stops = "Dừng đánh giá nếu không có hồ sơ công bố tiêu chuẩn sản phẩm theo quy định"
        / "Evaluation stops without the dossier, required by the rules, that declares the product standard";
    NO_FOOD_SAFETY_CERTIFICATE: Stops = "Dừng đánh giá nếu giấy chứng nhận đủ điều kiện an toàn thực phẩm (hoặc tương đương) không đúng quy định"
        / "Evaluation stops if the certificate of food-safety conditions (or its equivalent) does not comply with the rules";
    NO_PRODUCTION_CERTIFICATE: Stops = "Dừng đánh giá nếu không có giấy chứng nhận đủ điều kiện sản xuất theo quy định"
        / "Evaluation stops without the certificate of production conditions that the rules require";
    PRODUCTION_CERTIFICATE_NOT_COMPLIANT: Stops = "Dừng đánh giá nếu giấy chứng nhận đủ điều kiện sản xuất không đúng quy định"
        / "Evaluation stops if the certificate of production conditions does not comply with the rules";

    CAPACITY: Guidance = "Khả năng sản xuất đáp ứng nhu cầu thị trường về số lượng hoặc quy mô" / "Ability to meet the market's demand in quantity or scale";
    /// 148 adds what it is compared with.
    CAPACITY_COMPARED: Guidance = "Khả năng sản xuất đáp ứng nhu cầu thị trường về số lượng hoặc quy mô, so với quy mô trung bình của cùng đối tượng sản xuất tại địa phương"
        / "Ability to meet the market's demand in quantity or scale, compared with the local average for the same kind of production";
    /// 26/2026 adds by what it is measured.
    CAPACITY_COMPARED_BY_OUTPUT: Guidance = "Khả năng sản xuất đáp ứng nhu cầu thị trường về số lượng hoặc quy mô, so với quy mô trung bình của cùng đối tượng sản xuất tại địa phương, tính theo sản lượng hoặc giá trị sản xuất"
        / "Ability to meet the market's demand in quantity or scale, compared with the local average for the same kind of production by output or production value";
    STORY_CONTENT: Guidance = "Câu chuyện phải thể hiện rõ nguồn gốc, tài nguyên bản địa, văn hóa, bản sắc địa phương và giá trị đặc trưng của sản phẩm; phải truyền cảm và thuyết phục"
        / "The story must show clearly the product's origin, local resources, culture, local identity and characteristic value, and be moving and convincing";
    /// 1048 and 148 say "cần" where 26/2026 says "phải".
    STANDARD_NEEDS_TEST_REPORT: Guidance = "Bản tiêu chuẩn sản phẩm cần kèm phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm"
        / "The product standard should come with a food-safety test report";
    STANDARD_WITH_TEST_REPORT: Guidance = "Bản tiêu chuẩn sản phẩm phải kèm phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm"
        / "The product standard must come with a food-safety test report";
    EXPORT_EVIDENCE: Guidance = "Xét theo hợp đồng xuất khẩu đã thực hiện, hoặc chứng nhận chất lượng đã được cấp, hoặc thông tin đánh giá thị trường, kết quả xúc tiến thương mại ở thị trường tiềm năng"
        / "Judged by export contracts already performed, or quality certificates already granted, or market studies, trade-promotion results in potential markets";
    ENCOURAGED_STANDARD: Guidance = "Khuyến khích cơ sở xây dựng, công bố tiêu chuẩn sản phẩm" / "Producers are encouraged to set and declare a product standard";
    MANDATORY_OR_ENCOURAGED: Guidance = "Bắt buộc với sản phẩm phải công bố chất lượng theo quy định; khuyến khích với sản phẩm còn lại để nâng cao chất lượng"
        / "Compulsory for products whose quality must be declared under the rules; encouraged for the others, to improve their quality";
    TEST_REPORTS: Guidance = "Xét theo phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm" / "Judged by the periodic food-safety test reports";
    TEST_REPORTS_OF_HONEY: Guidance = "Xét theo phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm; tham khảo: hóa lý (như sacaroza), hóa chất không mong muốn (như dư lượng kháng sinh, thuốc bảo vệ thực vật, aflatoxin B1, B2, G1, G2)"
        / "Judged by the periodic food-safety test reports; for reference: physico-chemical values (such as sucrose), unwanted chemicals (such as antibiotic and pesticide residues, aflatoxins B1, B2, G1, G2)";
    SAFETY_TEST_REPORTS: Guidance = "Xét theo phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn" / "Judged by the periodic safety test reports";
    SAFETY_TEST_DOSSIER: Guidance = "Xét theo hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn" / "Judged by the dossier of periodic safety testing";
    TEST_REPORTS_OR_FULL_POINTS: Guidance = "Xét theo phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm, an toàn sản phẩm; trường hợp không bắt buộc thì được điểm tối đa"
        / "Judged by the periodic test reports on food safety and product safety; full points where they are not compulsory";
    NUTRIENTS_BY_AUTHORITY: Guidance = "Nêu hàm lượng các chỉ tiêu dinh dưỡng (như protein, lipid, vitamin) theo phiếu kiểm nghiệm do cơ quan có thẩm quyền cấp"
        / "Contents of nutrients (such as protein, lipids, vitamins) as shown by a test report that the competent authority issued";
    NUTRIENTS_OF_GRAIN: Guidance = "Nêu hàm lượng các chỉ tiêu (như amylose, cacbohydrat, năng lượng, lipid) theo phiếu kiểm nghiệm"
        / "Contents (such as amylose, carbohydrates, energy, lipids) as shown by a test report";
    NUTRIENTS_OF_HONEY: Guidance = "Nêu hàm lượng các chỉ tiêu (như vitamin B2, B3, B5, B6, B9, đường khử tự do) theo phiếu kiểm nghiệm"
        / "Contents (such as vitamins B2, B3, B5, B6, B9, free reducing sugars) as shown by a test report";

    DISTINCT_QUALITY: Guidance = "Chất lượng có nét riêng, khác biệt, không lẫn với sản phẩm khác" / "A quality of its own, distinct, not to be mistaken for other products";
    DISTINCT_QUALITY_AND_BRAND: Guidance = "Chất lượng có nét riêng, khác biệt, không lẫn với sản phẩm khác, có tiềm năng thành thương hiệu của địa phương"
        / "A quality of its own, distinct, not to be mistaken for other products, with the potential to become a local brand";
    DISTINCT_QUALITY_AND_EFFECT: Guidance = "Chất lượng, hiệu quả có nét riêng, khác biệt, không lẫn với sản phẩm khác, có tiềm năng thành thương hiệu của địa phương"
        / "A quality and effectiveness of its own, distinct, not to be mistaken for other products, with the potential to become a local brand";
    RECOGNISABLE_QUALITY: Guidance = "Chất lượng có nét riêng, khác biệt, có dấu hiệu nhận biết rõ so với sản phẩm khác, có tiềm năng thành thương hiệu của địa phương"
        / "A quality of its own, distinct, with clear signs that tell it from other products, and the potential to become a local brand";
    RECOGNISABLE_QUALITY_OF_OILS: Guidance = "Chất lượng (như mùi thơm, màu sắc, chất lượng sử dụng) có nét riêng, khác biệt, có dấu hiệu nhận biết rõ so với sản phẩm khác, có tiềm năng thành thương hiệu của địa phương"
        / "A quality of its own (such as scent, colour, quality in use), distinct, with clear signs that tell it from other products, and the potential to become a local brand";
    RECOGNISABLE_QUALITY_OF_FLOWERS: Guidance = "Chất lượng (như màu sắc, mùi thơm) có nét riêng, khác biệt, có dấu hiệu nhận biết rõ so với sản phẩm khác, có tiềm năng thành thương hiệu của địa phương"
        / "A quality of its own (such as colour, scent), distinct, with clear signs that tell it from other products, and the potential to become a local brand";

    BY_DECLARED_STANDARD: Guidance = "Kiểm tra theo tiêu chuẩn đã công bố" / "Checked against the declared standard";
    EVIDENCE_OF_USE: Guidance = "Xét qua việc dùng trực tiếp sản phẩm, hoặc qua tài liệu chính thống, kết quả nghiên cứu, minh chứng của người dùng"
        / "Judged by direct use of the product, or from authoritative documents, study results or users' evidence";
    STUDIES: Guidance = "Xét theo hồ sơ nghiên cứu, thử nghiệm" / "Judged by the dossier of studies and trials";
    SALES_AND_DISTRIBUTION: Guidance = "Gồm cả tổ chức kinh doanh và phân phối sản phẩm" / "Covers the organisation of both sales and distribution";
    LABEL_APPEARANCE: Guidance = "Gồm nội dung, hình ảnh, kiểu dáng, màu sắc của nhãn" / "Covers the content, pictures, design and colours of the label";
    LABEL_PICTURES_AND_COLOURS: Guidance = "Gồm hình ảnh, màu sắc, nội dung ghi nhãn sản phẩm" / "Covers the pictures, colours and wording of the product label";
    PACKAGING_APPEARANCE: Guidance = "Gồm nội dung, hình ảnh, kiểu dáng, màu sắc của bao bì" / "Covers the content, pictures, design and colours of the packaging";
    MATERIAL_STANDARD: Guidance = "Xét tỷ lệ nguyên liệu đạt tiêu chuẩn (GACP-WHO hoặc tương đương)" / "Share of raw material that meets a standard (GACP-WHO or the equivalent)";
    PERFORMS: Guidance = "Khả năng phát huy đúng tính năng, tác dụng" / "Ability to perform its functions as intended";
    LASTS: Guidance = "Khả năng giữ được tính năng, tác dụng khi dùng trong điều kiện bình thường" / "Ability to keep its functions under normal conditions of use";
    DESIGN_ELEMENTS: Guidance = "Xét kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp; kết cấu cân đối, chắc, bền; kích thước, tỷ lệ phù hợp"
        / "Looks at form and pattern (harmonious, balanced), colours (even, pleasing), structure (balanced, firm, lasting), size and proportions (suitable)";
    DESIGN_ELEMENTS_OF_GARMENTS: Guidance = "Xét kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp; kết cấu cân đối; kích thước, tỷ lệ phù hợp"
        / "Looks at form and pattern (harmonious, balanced), colours (even, pleasing), structure (balanced), size and proportions (suitable)";
    DESIGN_OF_WRAPPING_AND_POTS: Guidance = "Xét thiết kế sản phẩm (như bao gói, chậu trồng)" / "Looks at the design of the product (such as wrapping, pots)";
    DESIGN_OF_POTS_AND_ACCESSORIES: Guidance = "Xét thiết kế sản phẩm (như chậu trồng, phụ kiện kèm theo)" / "Looks at the design of the product (such as pots, accessories)";
    USE_VALUE: Guidance = "Xét giá trị sử dụng của sản phẩm (như tranh ảnh trang trí, túi đựng mỹ phẩm, lắc tay)"
        / "Judged by what the product is used for (such as decorative pictures, cosmetics bags, bracelets)";
    USE_VALUE_OF_GARMENTS: Guidance = "Xét giá trị sử dụng của sản phẩm (như áo mặc, khăn quàng)" / "Judged by what the product is used for (such as clothes, scarves)";
    TEA_APPEARANCE: Guidance = "Xét hình dạng bên ngoài của trà, trà thảo mộc" / "Looks at the outer shape of the tea or herbal tea";
}
