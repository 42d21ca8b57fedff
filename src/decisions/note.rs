//! The notes that the criteria print, each written once.

use crate::Text;
use crate::catalogue::{Note, NoteKind};

macro_rules! notes {
    ($($name:ident: $kind:ident = $vi:literal / $en:literal;)*) => {
        $(pub(super) const $name: Note = Note::new(NoteKind::$kind, Text::new($vi, $en));)*
    };
}

notes! {
    TICKED_ITEMS_ADD_UP: Guidance = "Cộng điểm mọi ô được chọn trong mục" / "The points of every box ticked under this item add up";
    STORY_ONLY: StoryOnly = "Chỉ tính khi sản phẩm có câu chuyện" / "Counts only for a product with a story";
    TWO_CASES: OneOfTwoCases = "Chọn một trong hai trường hợp a, b" / "One of the cases a and b applies";
    COMMUNITY_OR_ATTRACTION: OneOfTwoCases = "Chọn một: a. cộng đồng cung cấp dịch vụ; b. điểm dịch vụ du lịch"
        / "One applies: a. services by the community; b. a tourist attraction";
    COMMUNITY_OR_OPERATOR: OneOfTwoCases = "Chọn một: a. cộng đồng cung cấp dịch vụ; b. tổ chức, cá nhân cung cấp"
        / "One applies: a. services by the community; b. by an organisation or individual";
    GROWN_IN_PROVINCE: AllFromProvince = "Toàn bộ (100%) sản phẩm phải trồng trong tỉnh" / "All (100%) of the product must be grown in the province";
    RAISED_OR_GROWN_IN_PROVINCE: AllFromProvince = "Toàn bộ (100%) sản phẩm phải nuôi, trồng trong tỉnh"
        / "All (100%) of the product must be raised or grown in the province";
    RAISED_IN_PROVINCE: AllFromProvince = "Toàn bộ (100%) sản phẩm phải nuôi trong tỉnh" / "All (100%) of the product must be raised in the province";
    FARMED_OR_CAUGHT_IN_PROVINCE: AllFromProvince = "Toàn bộ (100%) sản phẩm phải nuôi, đánh bắt trong tỉnh (không xét ngư trường)"
        / "All (100%) of the product must be farmed or caught in the province (fishing grounds aside)";
    COMMON_PRODUCT: NotAssessed = "Không xét sản phẩm phổ biến của nhóm chủ lực quốc gia, tỉnh mà không nổi trội, đặc sắc"
        / "Common products of the national or provincial key groups, without distinction, are not assessed";
    COPIED_PRODUCT: Eliminates = "Loại nếu giống hệt hàng của nhà sản xuất khác, chỉ đổi tên sản phẩm, tên cơ sở"
        / "Eliminated if identical to another maker's product, with only the names changed";
    IMPORTED_OR_UNKNOWN_ORIGIN: Eliminates = "Loại nếu nguyên liệu đều nhập khẩu hoặc không rõ nguồn gốc"
        / "Eliminated if all raw material is imported or of unknown origin";
    INFRINGES_IP: Eliminates = "Loại nếu sản phẩm xâm phạm quyền sở hữu trí tuệ" / "Eliminated if the product infringes intellectual property";
    UNSAFE_IMPURITIES: Stops = "Dừng đánh giá nếu có tạp chất gây nguy cơ mất an toàn thực phẩm (côn trùng, lông, cát...)"
        / "Evaluation stops on impurities that put food safety at risk (insects, hair, sand...)";
    ZERO_HERE: Stops = "Dừng đánh giá nếu chỉ tiêu này 0 điểm" / "Evaluation stops if this criterion has 0 points";
    ZERO_ON_ANY: Stops = "Dừng đánh giá nếu một trong các chỉ tiêu trên bị 0 điểm" / "Evaluation stops if any of the criteria above has 0 points";
    NO_COSMETIC_DECLARATION: Stops = "Dừng đánh giá nếu thiếu phiếu công bố mỹ phẩm" / "Evaluation stops without the cosmetic product declaration";
    NO_PRODUCT_DECLARATION: Stops = "Dừng đánh giá nếu thiếu phiếu công bố sản phẩm" / "Evaluation stops without the product declaration";
    NO_STANDARD_RECEIPT: Stops = "Dừng đánh giá nếu thiếu phiếu tiếp nhận hồ sơ công bố tiêu chuẩn áp dụng"
        / "Evaluation stops without the receipt of the declared applied standard";
    NO_STANDARD_FILE: Stops = "Dừng đánh giá nếu thiếu hồ sơ công bố tiêu chuẩn sản phẩm" / "Evaluation stops without the file of the declared product standard";
    NO_FOOD_SAFETY_CERTIFICATE: Stops = "Dừng đánh giá nếu giấy đủ điều kiện an toàn thực phẩm (hoặc tương đương) không hợp lệ"
        / "Evaluation stops if the food-safety certificate (or its equivalent) does not comply";
    NO_PRODUCTION_CERTIFICATE: Stops = "Dừng đánh giá nếu giấy đủ điều kiện sản xuất thiếu hoặc không hợp lệ"
        / "Evaluation stops if the certificate of production conditions is missing or does not comply";
    CAPACITY_COMPARED: Guidance = "So khả năng đáp ứng thị trường với quy mô trung bình cùng loại tại địa phương"
        / "Ability to meet the market, against the average of like producers nearby";
    STORY_CONTENT: Guidance = "Câu chuyện phải nêu rõ nguồn gốc, tài nguyên, văn hóa, bản sắc, giá trị riêng và truyền cảm"
        / "The story must show origin, resources, culture, identity and value, and move its reader";
    STANDARD_WITH_TEST_SHEET: Guidance = "Bản tiêu chuẩn phải kèm phiếu kiểm nghiệm an toàn thực phẩm"
        / "The product standard must come with a food-safety test sheet";
    EXPORT_EVIDENCE: Guidance = "Xét theo hợp đồng xuất khẩu, chứng nhận chất lượng, đánh giá thị trường và xúc tiến thương mại"
        / "Judged by export contracts, quality certificates, market studies and trade promotion";
    ENCOURAGED_STANDARD: Guidance = "Khuyến khích cơ sở xây dựng, công bố tiêu chuẩn sản phẩm" / "Producers are encouraged to set and declare a product standard";
    TEST_SHEETS: Guidance = "Theo phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn" / "Judged by the periodic safety test sheets";
    CAPACITY: Guidance = "Khả năng đáp ứng nhu cầu thị trường về số lượng, quy mô" / "Ability to meet the market's demand in quantity and scale";
    MANDATORY_OR_ENCOURAGED: Guidance = "Bắt buộc với sản phẩm phải công bố; khuyến khích với sản phẩm còn lại"
        / "Binding for products that must declare; encouraged for the others";
    NUTRIENTS_BY_TEST_SHEET: Guidance = "Nêu hàm lượng các chỉ tiêu dinh dưỡng theo phiếu kiểm nghiệm" / "States the content of nutrients by the test sheet";
    DISTINCT_QUALITY: Guidance = "Chất lượng có nét riêng, dễ nhận ra so với sản phẩm khác" / "A quality of its own that tells it from other products";
    BY_DECLARED_STANDARD: Guidance = "Kiểm tra theo tiêu chuẩn đã công bố" / "Checked against the declared standard";
    EVIDENCE_OF_USE: Guidance = "Dựa trên dùng trực tiếp, tài liệu chính thống, nghiên cứu hoặc người dùng xác nhận"
        / "From direct use, authoritative documents, studies or users' evidence";
    STUDIES: Guidance = "Theo hồ sơ nghiên cứu, thử nghiệm" / "By studies and trials on file";
    SALES_AND_DISTRIBUTION: Guidance = "Gồm cả tổ chức kinh doanh và phân phối" / "Covers both sales and distribution";
    LABEL_APPEARANCE: Guidance = "Xét hình ảnh, màu sắc, kiểu dáng, nội dung nhãn" / "Covers pictures, colours, design and content of the label";
    MATERIAL_STANDARD: Guidance = "Xét tỷ lệ nguyên liệu đạt GACP-WHO hoặc tương đương" / "Share of raw material up to GACP-WHO or the equivalent";
    PERFORMS: Guidance = "Khả năng làm đúng tính năng, tác dụng" / "Ability to do what it is made for";
    LASTS: Guidance = "Khả năng giữ tính năng trong điều kiện dùng bình thường" / "Ability to keep its functions in normal use";
    DESIGN_ELEMENTS: Guidance = "Xét kiểu dáng, hoa văn, màu sắc, kết cấu, kích thước, tỷ lệ" / "Covers form, pattern, colour, structure, size and proportion";
    USE_VALUE: Guidance = "Xét giá trị sử dụng của sản phẩm" / "Judged by what the product is used for";
    TEA_APPEARANCE: Guidance = "Hình dạng bên ngoài của trà, trà thảo mộc" / "Outer shape of the tea or herbal tea";
}
