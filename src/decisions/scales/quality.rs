//! Declared, tested and assured quality.

use crate::catalogue::scales;

scales! {
    /// How many nutrition indicators are given; more than 2 is the best level.
    NUTRITION_INDICATORS_MORE_THAN_2: Nutrition {
        "Không có chỉ tiêu dinh dưỡng nào" / "No nutrition indicators",
        "Có 1 đến 2 chỉ tiêu dinh dưỡng" / "1 to 2 nutrition indicators",
        "Có trên 2 chỉ tiêu dinh dưỡng" / "More than 2 nutrition indicators",
    }

    /// How many nutrition indicators are given for rice and cereals; more than 5 is the best level.
    NUTRITION_INDICATORS_MORE_THAN_5: Nutrition {
        "Không có chỉ tiêu dinh dưỡng nào" / "No nutrition indicators",
        "Có 1 chỉ tiêu dinh dưỡng" / "1 nutrition indicator",
        "Có 2 đến 3 chỉ tiêu dinh dưỡng" / "2 to 3 nutrition indicators",
        "Có 4 đến 5 chỉ tiêu dinh dưỡng" / "4 to 5 nutrition indicators",
        "Có trên 5 chỉ tiêu dinh dưỡng" / "More than 5 nutrition indicators",
    }

    /// How unique the product is; the two upper levels also ask for a characteristic nature.
    UNIQUENESS_WITH_CHARACTER: Uniqueness {
        "Tính độc đáo trung bình" / "Average uniqueness",
        "Tương đối độc đáo" / "Fair degree of uniqueness",
        "Độc đáo, mang nét đặc trưng" / "Unique and characteristic",
        "Rất độc đáo và mang nét đặc trưng" / "Very high degree of uniqueness, and characteristic",
    }

    /// How unique the product is, by degree only.
    UNIQUENESS_BY_DEGREE: Uniqueness {
        "Tính độc đáo trung bình" / "Average uniqueness",
        "Tương đối độc đáo" / "Fair degree of uniqueness",
        "Độc đáo" / "Unique",
        "Rất độc đáo" / "Very high degree of uniqueness",
    }

    /// How well the product works in use, shown directly, by literature or by users.
    EFFECTIVENESS_IN_USE: Effectiveness {
        "Hiệu quả thấp, không rõ" / "Low, unclear effectiveness",
        "Hiệu quả tương đối rõ" / "Fairly clear effectiveness",
        "Hiệu quả tốt" / "Good effectiveness",
        "Hiệu quả rất tốt" / "Very good effectiveness",
    }

    /// How well a cosmetic does in its main use.
    EFFECTIVENESS_IN_MAIN_USE: Effectiveness, "Hiệu quả sử dụng chính" / "Effectiveness in main use" {
        "Hiệu quả thấp, không rõ" / "Low, unclear effectiveness",
        "Hiệu quả tương đối rõ" / "Fairly clear effectiveness",
        "Hiệu quả tốt" / "Good effectiveness",
        "Hiệu quả rất tốt" / "Very good effectiveness",
    }

    /// How often unwanted effects of a cosmetic occur.
    SIDE_EFFECTS: SideEffects {
        "Có một số tác dụng không mong muốn" / "Some undesirable effects",
        "Rất ít tác dụng không mong muốn" / "Very few undesirable effects",
        "Hầu như không có tác dụng không mong muốn" / "Almost no undesirable effects",
        "Không có tác dụng không mong muốn" / "No undesirable effects",
    }

    /// How safe the product is according to research and test dossiers.
    SAFETY_BY_STUDIES: Safety {
        "Tương đối an toàn" / "Fairly safe",
        "An toàn" / "Safe",
        "Rất an toàn" / "Very safe",
    }

    /// Safe-production certificate (functional-food GMP or equivalent), later inspection and modern
    /// line.
    FUNCTIONAL_FOOD_GMP: FoodSafety {
        "Cơ sở được cơ quan có thẩm quyền cấp giấy chứng nhận đủ điều kiện an toàn sản xuất (GMP thực phẩm chức năng hoặc tương đương) đúng quy định, giấy còn hiệu lực"
            / "Facility holds the required certificate of safe production conditions (functional-food GMP or equivalent), issued by the competent authority and in force",
        "Cơ sở có giấy chứng nhận đủ điều kiện an toàn sản xuất (GMP thực phẩm chức năng hoặc tương đương) đúng quy định, còn hiệu lực, do cơ quan có thẩm quyền cấp và hậu kiểm, đánh giá"
            / "Required facility certificate of safe production conditions (functional-food GMP or equivalent), from the competent authority, in force; inspected and assessed by that authority after issue",
        "Chứng nhận đủ điều kiện an toàn sản xuất (GMP thực phẩm chức năng/tương đương) đúng quy định, còn hạn, do cơ quan có thẩm quyền cấp, hậu kiểm, đánh giá; minh chứng dây chuyền tiên tiến, hiện đại"
            / "Required certificate of safe production conditions (functional-food GMP/equivalent) in force; issued, later inspected and assessed by competent authority; documented advanced, modern production line",
    }

    /// Safe-production certificate (health-supplement GMP or equivalent), later inspection and
    /// modern line.
    HEALTH_SUPPLEMENT_GMP: FoodSafety {
        "Cơ sở được cơ quan có thẩm quyền cấp giấy chứng nhận đủ điều kiện an toàn sản xuất (GMP thực phẩm bảo vệ sức khỏe hoặc tương đương) đúng quy định, giấy còn hiệu lực"
            / "Facility holds the required certificate of safe production conditions (health-supplement GMP or equivalent), issued by the competent authority and in force",
        "Cơ sở có giấy chứng nhận đủ điều kiện an toàn sản xuất (GMP thực phẩm bảo vệ sức khỏe hoặc tương đương) đúng quy định, còn hiệu lực, do cơ quan có thẩm quyền cấp và hậu kiểm, đánh giá"
            / "Required facility certificate of safe production conditions (health-supplement GMP or equivalent), from the competent authority, in force; inspected and assessed by that authority after issue",
        "Chứng nhận đủ điều kiện an toàn sản xuất (GMP thực phẩm bảo vệ sức khỏe/tương đương) đúng quy định, còn hạn, do cơ quan có thẩm quyền cấp, hậu kiểm, đánh giá; minh chứng dây chuyền tiên tiến, hiện đại"
            / "Required certificate of safe production conditions (health-supplement GMP/equivalent) in force; issued, later inspected and assessed by competent authority; documented advanced, modern production line",
    }

    /// How convenient the product is to use and to store.
    CONVENIENCE_OF_USE_AND_STORAGE: Convenience {
        "Không tiện lợi khi sử dụng, bảo quản" / "Not convenient to use and store",
        "Tương đối tiện lợi khi sử dụng, bảo quản" / "Fairly convenient to use and store",
        "Tiện lợi khi sử dụng, bảo quản" / "Convenient to use and store",
        "Rất tiện lợi khi sử dụng, bảo quản" / "Very convenient to use and store",
    }

    /// Quality declaration, then national and then international standards applied.
    DECLARATION_WITH_STANDARDS_APPLIED: QualityDeclaration {
        "Có công bố chất lượng sản phẩm" / "Product quality declaration",
        "Công bố chất lượng sản phẩm đúng quy định (sản phẩm có quy chuẩn kỹ thuật quốc gia thì phải áp dụng quy chuẩn đó) và áp dụng tiêu chuẩn quốc gia"
            / "Product quality declaration as required (a national technical regulation, where the product has one, must be applied) and national standards applied",
        "Công bố chất lượng sản phẩm đúng quy định và áp dụng tiêu chuẩn quốc tế"
            / "Product quality declaration as required and international standards applied",
    }

    /// Registered quality declaration, labelling and advertising in order, then full records too.
    REGISTERED_DECLARATION_WITH_RECORDS: QualityDeclaration {
        "Bản đăng ký công bố chất lượng sản phẩm do cơ quan có thẩm quyền cấp, còn hiệu lực; ghi nhãn sản phẩm và quảng cáo sản phẩm (nếu có) đúng quy định"
            / "Registered product quality declaration, issued by the competent authority and in force; labelling and any product advertising as required",
        "Bản đăng ký công bố chất lượng sản phẩm do cơ quan có thẩm quyền cấp, còn hiệu lực; ghi nhãn sản phẩm và quảng cáo thực phẩm (nếu có) đúng quy định; đủ hồ sơ lưu trữ đúng quy định"
            / "Registered product quality declaration, issued by the competent authority and in force; labelling and any food advertising as required; full records kept as required",
    }

    /// Product standard declaration with raw-material and packaging standards; having none is a
    /// level.
    DECLARATION_WITH_PACKAGING_STANDARD_OR_NONE: QualityDeclaration {
        "Không có hồ sơ công bố tiêu chuẩn sản phẩm" / "No product standard declaration dossier",
        "Có hồ sơ công bố tiêu chuẩn sản phẩm" / "Product standard declaration dossier",
        "Hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu hoặc bao bì"
            / "Product standard declaration dossier with a raw-material standard or a product packaging standard",
        "Hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu và bao bì, cùng phiếu kiểm nghiệm theo tiêu chuẩn do cơ quan kiểm nghiệm độc lập cấp"
            / "Product standard declaration dossier with a raw-material standard, a packaging standard and a test report against the standard from an independent testing body",
    }

    /// Product standard declaration with a raw-material standard and a test report; packaging not
    /// asked.
    DECLARATION_WITH_RAW_MATERIAL_STANDARD: QualityDeclaration {
        "Có hồ sơ công bố tiêu chuẩn sản phẩm" / "Product standard declaration dossier",
        "Có hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu"
            / "Product standard declaration dossier with a raw-material standard",
        "Hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu và phiếu kiểm nghiệm theo tiêu chuẩn do cơ quan kiểm nghiệm độc lập cấp"
            / "Product standard declaration dossier with a raw-material standard and a test report against the standard from an independent testing body",
    }

    /// Has a product quality standard, then has declared the product standard or quality as
    /// required.
    STANDARD_THEN_EITHER_DECLARED: QualityDeclaration, "Công bố tiêu chuẩn của cơ sở" / "Declaration of the producer's standard" {
        "Không có bản công bố tiêu chuẩn hoặc chất lượng sản phẩm"
            / "No declaration of product standard or quality",
        "Có tiêu chuẩn chất lượng sản phẩm" / "Product quality standard in place",
        "Đã công bố tiêu chuẩn hoặc chất lượng sản phẩm đúng quy định"
            / "Product standard or quality declared as required",
    }

    /// Has a product quality standard, then has declared the product standard or quality as
    /// required.
    PRODUCT_QUALITY_DECLARATION: QualityDeclaration {
        "Không có bản công bố tiêu chuẩn hoặc chất lượng sản phẩm"
            / "No declaration of product standard or quality",
        "Có tiêu chuẩn chất lượng sản phẩm" / "Product quality standard in place",
        "Đã công bố tiêu chuẩn hoặc chất lượng sản phẩm đúng quy định"
            / "Product standard or quality declared as required",
    }

    /// Quality self-declaration, labelling and advertising in order, then full records too.
    SELF_DECLARATION_WITH_RECORDS: QualityDeclaration {
        "Không có bản công bố tiêu chuẩn hoặc chất lượng sản phẩm"
            / "No declaration of product standard or quality",
        "Có bản tự công bố chất lượng sản phẩm; ghi nhãn sản phẩm và quảng cáo thực phẩm (nếu có) đúng quy định"
            / "Product quality self-declaration; labelling and any food advertising as required",
        "Có bản tự công bố chất lượng sản phẩm; ghi nhãn sản phẩm, quảng cáo thực phẩm (nếu có) và hồ sơ lưu trữ đầy đủ, đúng quy định"
            / "Product quality self-declaration; labelling, any food advertising and full records kept, all as required",
    }

    /// Has a product standard, then both that standard and a declaration of standard or quality.
    STANDARD_THEN_STANDARD_AND_DECLARATION: QualityDeclaration, "Hồ sơ công bố tiêu chuẩn sản phẩm của cơ sở" / "Producer's product standard declaration dossier" {
        "Không có bản công bố tiêu chuẩn hoặc chất lượng sản phẩm"
            / "No declaration of product standard or quality",
        "Có tiêu chuẩn sản phẩm" / "Product standard in place",
        "Có tiêu chuẩn sản phẩm và bản công bố tiêu chuẩn hoặc chất lượng"
            / "Product standard in place, and a declaration of standard or quality",
    }

    /// Has a product standard, then both that standard and a declaration of standard or quality.
    STANDARD_THEN_STANDARD_AND_DECLARATION_AS_PRODUCT_QUALITY_DECLARATION: QualityDeclaration {
        "Không có bản công bố tiêu chuẩn hoặc chất lượng sản phẩm"
            / "No declaration of product standard or quality",
        "Có tiêu chuẩn sản phẩm" / "Product standard in place",
        "Có tiêu chuẩn sản phẩm và bản công bố tiêu chuẩn hoặc chất lượng"
            / "Product standard in place, and a declaration of standard or quality",
    }

    /// Self-declaration of quality, its completeness, and a product standard.
    SELF_DECLARATION_AND_STANDARD: QualityDeclaration {
        "Không có bản tự công bố, hoặc có nhưng không đúng" / "No self-declaration, or an incorrect one",
        "Có bản tự công bố nhưng chưa đầy đủ" / "Self-declaration, but incomplete",
        "Có tiêu chuẩn sản phẩm" / "Product standard in place",
        "Có bản tự công bố (hoặc tương đương) và tiêu chuẩn sản phẩm"
            / "Self-declaration (or equivalent) and product standard in place",
    }

    /// As the self-declaration scale, but the lowest level speaks of any declaration (coffee and
    /// cocoa).
    SELF_DECLARATION_AND_STANDARD_OR_NO_DECLARATION: QualityDeclaration {
        "Không có bản công bố, hoặc có nhưng không đúng" / "No declaration, or an incorrect one",
        "Có bản tự công bố nhưng chưa đầy đủ" / "Self-declaration, but incomplete",
        "Có tiêu chuẩn sản phẩm" / "Product standard in place",
        "Có bản tự công bố (hoặc tương đương) và tiêu chuẩn sản phẩm"
            / "Self-declaration (or equivalent) and product standard in place",
    }

    /// Product standard declaration with raw-material and packaging standards; no level for none.
    DECLARATION_WITH_PACKAGING_STANDARD: QualityDeclaration {
        "Có hồ sơ công bố tiêu chuẩn sản phẩm" / "Product standard declaration dossier",
        "Hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu hoặc bao bì"
            / "Product standard declaration dossier with a raw-material standard or a product packaging standard",
        "Hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu và bao bì, cùng phiếu kiểm nghiệm theo tiêu chuẩn do cơ quan kiểm nghiệm độc lập cấp"
            / "Product standard declaration dossier with a raw-material standard, a packaging standard and a test report against the standard from an independent testing body",
    }

    /// A declared standard with one, then with both of the raw-material and packaging standards,
    /// then with a test report.
    DECLARATION_WITH_EITHER_THEN_BOTH_STANDARDS: QualityDeclaration {
        "Hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu hoặc bao bì"
            / "Product standard declaration dossier with a raw-material standard or a product packaging standard",
        "Hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu và bao bì"
            / "Product standard declaration dossier with a raw-material standard and a product packaging standard",
        "Hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu và bao bì, cùng phiếu kiểm nghiệm theo tiêu chuẩn do cơ quan kiểm nghiệm độc lập cấp"
            / "Product standard declaration dossier with a raw-material standard, a packaging standard and a test report against the standard from an independent testing body",
    }

    /// Whether the declaration dossier exists and is complete.
    DECLARATION_DOSSIER_COMPLETENESS: QualityDeclaration {
        "Không có hồ sơ công bố" / "No declaration dossier",
        "Có hồ sơ công bố nhưng chưa đầy đủ" / "Declaration dossier, but incomplete",
        "Đủ hồ sơ công bố sản phẩm theo quy định" / "Complete product declaration dossier as required",
    }

    /// Whether the declaration dossier is complete, with a top level for an independent test
    /// report.
    DECLARATION_DOSSIER_COMPLETENESS_AND_TEST: QualityDeclaration {
        "Không có hồ sơ công bố" / "No declaration dossier",
        "Có hồ sơ công bố nhưng chưa đầy đủ" / "Declaration dossier, but incomplete",
        "Đủ hồ sơ công bố sản phẩm theo quy định" / "Complete product declaration dossier as required",
        "Đủ hồ sơ công bố sản phẩm theo quy định, kèm phiếu kiểm nghiệm theo tiêu chuẩn do cơ quan kiểm nghiệm độc lập cấp"
            / "Complete product declaration dossier as required, with a test report against the standard from an independent testing body",
    }

    /// Safety test results in the registered declaration dossier, then periodic ones too.
    TESTS_IN_REGISTERED_DECLARATION: PeriodicTesting {
        "Hồ sơ đăng ký công bố chất lượng sản phẩm có kết quả kiểm nghiệm các chỉ tiêu an toàn sản phẩm theo quy định"
            / "Product safety test results as required in the dossier of the registered product quality declaration",
        "Có kết quả kiểm nghiệm an toàn sản phẩm theo quy định, cả trong hồ sơ đăng ký công bố chất lượng sản phẩm lẫn qua kiểm nghiệm định kỳ các chỉ tiêu an toàn"
            / "Product safety test results as required, both in the dossier of the registered product quality declaration and from periodic testing of the safety indicators",
    }

    /// Whether the periodic safety tests were passed and complete; no hazards are listed.
    TESTS_WITHOUT_LISTED_HAZARDS: PeriodicTesting {
        "Có kiểm tra định kỳ nhưng không đạt" / "Periodic tests made, but failed",
        "Có kiểm tra định kỳ, đạt nhưng không đầy đủ" / "Periodic tests passed, but not complete",
        "Có kiểm tra định kỳ, đạt đầy đủ" / "Periodic tests passed in full",
    }

    /// Periodic food-safety testing with pesticide residues; no testing at all is a level of its
    /// own.
    TESTS_WITH_PESTICIDES_OR_NONE: PeriodicTesting, "Kiểm tra định kỳ an toàn thực phẩm" / "Periodic food-safety testing" {
        "Không có kiểm tra định kỳ" / "No periodic tests",
        "Có kiểm tra định kỳ nhưng không đạt" / "Periodic tests made, but failed",
        "Có kiểm tra định kỳ, đạt nhưng không đầy đủ" / "Periodic tests passed, but not complete",
        "Có kiểm tra định kỳ, đạt đầy đủ các chỉ tiêu theo quy định (vi sinh, kim loại nặng, dư lượng thuốc bảo vệ thực vật, phụ gia, hóa chất không mong muốn...)"
            / "Periodic tests passed in full, as required (microbes, heavy metals, pesticide residues, additives, unwanted chemicals...)",
    }

    /// Periodic food-safety testing, pesticides not listed; there is no level for no testing.
    TESTS_WITHOUT_PESTICIDES: PeriodicTesting, "Kiểm tra định kỳ an toàn thực phẩm" / "Periodic food-safety testing" {
        "Có kiểm tra định kỳ nhưng không đạt" / "Periodic tests made, but failed",
        "Có kiểm tra định kỳ, đạt nhưng không đầy đủ" / "Periodic tests passed, but not complete",
        "Có kiểm tra định kỳ, đạt đầy đủ các chỉ tiêu theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)"
            / "Periodic tests passed in full, as required (microbes, heavy metals, additives, unwanted chemicals...)",
    }

    /// Safety test results in the self-declaration dossier, then own periodic ones too.
    TESTS_IN_SELF_DECLARATION: PeriodicTesting, "Kiểm tra định kỳ an toàn thực phẩm" / "Periodic food-safety testing" {
        "Hồ sơ tự công bố chất lượng sản phẩm có kết quả kiểm nghiệm các chỉ tiêu an toàn sản phẩm theo quy định"
            / "Product safety test results as required in the dossier of the product quality self-declaration",
        "Hồ sơ tự công bố chất lượng sản phẩm có kết quả kiểm nghiệm các chỉ tiêu an toàn sản phẩm theo quy định; có thêm kết quả cơ sở tự kiểm nghiệm định kỳ các chỉ tiêu an toàn của sản phẩm"
            / "Product safety test results as required in the dossier of the product quality self-declaration, and results of the producer's own periodic tests of the safety indicators",
    }

    /// Periodic food-safety testing, pesticides not listed; there is no level for no testing.
    PERIODIC_TESTING: PeriodicTesting {
        "Có kiểm tra định kỳ nhưng không đạt" / "Periodic tests made, but failed",
        "Có kiểm tra định kỳ, đạt nhưng không đầy đủ" / "Periodic tests passed, but not complete",
        "Có kiểm tra định kỳ, đạt đầy đủ các chỉ tiêu theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)"
            / "Periodic tests passed in full, as required (microbes, heavy metals, additives, unwanted chemicals...)",
    }

    /// Periodic food-safety testing with pesticide residues; there is no level for no testing.
    TESTS_WITH_PESTICIDES: PeriodicTesting, "Kiểm tra định kỳ an toàn thực phẩm" / "Periodic food-safety testing" {
        "Có kiểm tra định kỳ nhưng không đạt" / "Periodic tests made, but failed",
        "Có kiểm tra định kỳ, đạt nhưng không đầy đủ" / "Periodic tests passed, but not complete",
        "Có kiểm tra định kỳ, đạt đầy đủ các chỉ tiêu theo quy định (vi sinh, kim loại nặng, dư lượng thuốc bảo vệ thực vật, phụ gia, hóa chất không mong muốn...)"
            / "Periodic tests passed in full, as required (microbes, heavy metals, pesticide residues, additives, unwanted chemicals...)",
    }

    /// Periodic quality testing where failing some criteria, or having no tests, is a level of its
    /// own.
    TESTS_SOME_CRITERIA_FAILED_OR_NONE: PeriodicTesting, "Kiểm tra chất lượng định kỳ" / "Periodic quality testing" {
        "Không có kiểm tra định kỳ" / "No periodic tests",
        "Có kiểm tra định kỳ nhưng một số chỉ tiêu không đạt"
            / "Periodic tests made, but some indicators failed",
        "Có kiểm tra định kỳ, đạt nhưng không đầy đủ" / "Periodic tests passed, but not complete",
        "Có kiểm tra định kỳ, đạt đầy đủ các chỉ tiêu theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)"
            / "Periodic tests passed in full, as required (microbes, heavy metals, additives, unwanted chemicals...)",
    }

    /// Periodic food-safety testing, pesticides not listed; no testing at all is a level of its
    /// own.
    TESTS_WITHOUT_PESTICIDES_OR_NONE: PeriodicTesting, "Kiểm tra định kỳ an toàn thực phẩm" / "Periodic food-safety testing" {
        "Không có kiểm tra định kỳ" / "No periodic tests",
        "Có kiểm tra định kỳ nhưng không đạt" / "Periodic tests made, but failed",
        "Có kiểm tra định kỳ, đạt nhưng không đầy đủ" / "Periodic tests passed, but not complete",
        "Có kiểm tra định kỳ, đạt đầy đủ các chỉ tiêu theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)"
            / "Periodic tests passed in full, as required (microbes, heavy metals, additives, unwanted chemicals...)",
    }

    /// Certificates of the facility that pre-processes and packs the product, up to export grade.
    PRE_PROCESSING_FACILITY_CERTIFICATES: QualityAssurance {
        "Cơ sở sơ chế, đóng gói được cấp giấy chứng nhận đủ điều kiện an toàn thực phẩm đúng quy định"
            / "Pre-processing and packing facility holds the required certificate of food-safety conditions",
        "Cơ sở sơ chế, đóng gói được cấp chứng nhận quản lý chất lượng theo chuẩn quốc gia (ISO, HACCP...)"
            / "Pre-processing and packing facility with quality management certified to a national standard (ISO, HACCP...)",
        "Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng chuẩn quốc tế, đủ điều kiện an toàn thực phẩm xuất khẩu và thủ tục pháp lý khác mà thị trường đích yêu cầu (ISO, HACCP, BRC, Halal, FDA...)"
            / "Pre-processing and packing facility with international quality management certificate; export food-safety conditions and other destination-market legal procedures met (ISO, HACCP, BRC, Halal, FDA...)",
    }

    /// Certificates of the facility that processes and packs the product, up to export grade.
    PROCESSING_FACILITY_CERTIFICATES: QualityAssurance {
        "Cơ sở chế biến, đóng gói được cấp giấy chứng nhận đủ điều kiện an toàn thực phẩm đúng quy định"
            / "Processing and packing facility holds the required certificate of food-safety conditions",
        "Cơ sở chế biến, đóng gói được cấp chứng nhận quản lý chất lượng theo chuẩn quốc gia (ISO, HACCP...)"
            / "Processing and packing facility with quality management certified to a national standard (ISO, HACCP...)",
        "Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng chuẩn quốc tế, đủ điều kiện an toàn thực phẩm xuất khẩu và thủ tục pháp lý khác mà thị trường đích yêu cầu (ISO, HACCP, BRC, Halal, FDA...)"
            / "Processing and packing facility with international quality management certificate; export food-safety conditions and other destination-market legal procedures met (ISO, HACCP, BRC, Halal, FDA...)",
    }

    /// Safe-production certificate or equivalent, then inspection after issue, then a modern
    /// production line.
    SAFE_PRODUCTION_CERTIFICATE: QualityAssurance, "Điều kiện đảm bảo an toàn, chất lượng" / "Conditions for safety and quality" {
        "Cơ sở được cơ quan có thẩm quyền cấp giấy chứng nhận đủ điều kiện an toàn sản xuất (hoặc tương đương) đúng quy định, giấy còn hiệu lực"
            / "Facility holds the required certificate of safe production conditions (or equivalent), issued by the competent authority and in force",
        "Cơ sở có giấy chứng nhận đủ điều kiện an toàn sản xuất (hoặc tương đương) đúng quy định, còn hiệu lực, do cơ quan có thẩm quyền cấp và hậu kiểm, đánh giá"
            / "Facility holds the required certificate of safe production conditions (or equivalent), issued by the competent authority, in force; inspected and assessed by that authority after issue",
        "Giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất (hoặc tương đương) đúng quy định, còn hiệu lực, do cơ quan có thẩm quyền cấp, hậu kiểm, đánh giá; minh chứng dây chuyền sản xuất tiên tiến, hiện đại"
            / "Required facility certificate of safe production conditions (or equivalent) in force; issued, later inspected and assessed by the competent authority; evidence of an advanced, modern production line",
    }

    /// Internal quality control up to a plan linked to traceability, with no certificate levels.
    INTERNAL_CONTROL_ONLY: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát nội bộ về chất lượng sản phẩm" / "Internal product quality control plan",
        "Kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc đúng quy định"
            / "Internal control plan linked to traceability as required",
    }

    /// As for processed goods, but BRC is not among the printed examples of the top level
    /// (handicrafts).
    PROCESSING_FACILITY_CERTIFICATES_CRAFTS: QualityAssurance {
        "Cơ sở chế biến, đóng gói được cấp giấy chứng nhận đủ điều kiện an toàn thực phẩm đúng quy định"
            / "Processing and packing facility holds the required certificate of food-safety conditions",
        "Cơ sở chế biến, đóng gói được cấp chứng nhận quản lý chất lượng theo chuẩn quốc gia (ISO, HACCP...)"
            / "Processing and packing facility with quality management certified to a national standard (ISO, HACCP...)",
        "Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng chuẩn quốc tế, đủ điều kiện an toàn thực phẩm xuất khẩu và thủ tục pháp lý khác mà thị trường đích yêu cầu (ISO, HACCP, Halal, FDA...)"
            / "Processing and packing facility with international quality management certificate; export food-safety conditions and other destination-market legal procedures met (ISO, HACCP, Halal, FDA...)",
    }

    /// Internal control, then a Vietnamese certificate (VietGAP, organic), then export conditions.
    INTERNAL_CONTROL_TO_VIETGAP_AND_EXPORT: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát nội bộ về chất lượng sản phẩm" / "Internal product quality control plan",
        "Kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc đúng quy định"
            / "Internal control plan linked to traceability as required",
        "Đạt chứng nhận quản lý chất lượng tiên tiến của Việt Nam (VietGAP/hữu cơ...)"
            / "Advanced Vietnamese quality management certificate (VietGAP/organic...)",
        "Được chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế; đủ điều kiện an toàn thực phẩm để xuất khẩu và các thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Quality management certified to an international standard; food-safety conditions for export and the other legal procedures required by the destination market met",
    }

    /// Internal control, then ISO, GMP or HACCP, then an international certificate and export
    /// conditions.
    INTERNAL_CONTROL_TO_ISO_AND_EXPORT: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát nội bộ về chất lượng sản phẩm" / "Internal product quality control plan",
        "Kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc đúng quy định"
            / "Internal control plan linked to traceability as required",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP...)"
            / "Advanced quality management certificate (ISO/GMP/HACCP...)",
        "Được chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế; đủ điều kiện an toàn thực phẩm để xuất khẩu và các thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Quality management certified to an international standard; food-safety conditions for export and the other legal procedures required by the destination market met",
    }

    /// Internal control, then ISO, GMP or HACCP, then an export-eligibility dossier.
    INTERNAL_CONTROL_TO_ISO_AND_EXPORT_DOSSIER: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát nội bộ về chất lượng sản phẩm" / "Internal product quality control plan",
        "Kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc đúng quy định"
            / "Internal control plan linked to traceability as required",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP...)"
            / "Advanced quality management certificate (ISO/GMP/HACCP...)",
        "Hồ sơ chứng minh đủ điều kiện xuất khẩu, cùng các thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Export eligibility dossier; the other legal procedures required by the destination market met",
    }

    /// Internal control, then certificates to a Vietnamese and to an international standard.
    INTERNAL_CONTROL_TO_VIETNAMESE_STANDARD: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát nội bộ về chất lượng sản phẩm" / "Internal product quality control plan",
        "Kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc đúng quy định"
            / "Internal control plan linked to traceability as required",
        "Được chứng nhận quản lý chất lượng theo tiêu chuẩn Việt Nam"
            / "Quality management certified to a Vietnamese standard",
        "Được chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế; đủ điều kiện an toàn thực phẩm để xuất khẩu"
            / "Quality management certified to an international standard; food-safety conditions for export met",
    }

    /// Control plan and lot records, then VietGAP, GlobalGAP or organic, then export food safety.
    LOT_RECORDS_TO_GLOBALGAP_AND_EXPORT: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records kept",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan, and production lot records kept",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (VietGAP/GlobalGAP/hữu cơ...)"
            / "Advanced quality management certificate (VietGAP/GlobalGAP/organic...)",
        "Được chứng nhận đủ điều kiện an toàn thực phẩm để xuất khẩu; đủ các thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Certificate of food-safety conditions for export, and the other legal procedures required by the destination market met",
    }

    /// Control plan and lot records, then VietGAP, organic or ISO, then export food safety.
    LOT_RECORDS_TO_VIETGAP_ORGANIC_ISO_AND_EXPORT: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records kept",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan, and production lot records kept",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (VietGAP/hữu cơ/ISO...)"
            / "Advanced quality management certificate (VietGAP/organic/ISO...)",
        "Được chứng nhận đủ điều kiện an toàn thực phẩm để xuất khẩu; đủ các thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Certificate of food-safety conditions for export, and the other legal procedures required by the destination market met",
    }

    /// Control plan and lot records, then VietGAP, organic or ISO at the top; no export level.
    LOT_RECORDS_TO_VIETGAP_ORGANIC_ISO: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records kept",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan, and production lot records kept",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (VietGAP/hữu cơ/ISO...)"
            / "Advanced quality management certificate (VietGAP/organic/ISO...)",
    }

    /// Control plan and lot records, then VietGAP, ISO or HACCP, then export food safety.
    LOT_RECORDS_TO_VIETGAP_ISO_HACCP_AND_EXPORT: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records kept",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan, and production lot records kept",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (VietGAP/ISO/HACCP...)"
            / "Advanced quality management certificate (VietGAP/ISO/HACCP...)",
        "Được chứng nhận đủ điều kiện an toàn thực phẩm để xuất khẩu; đủ các thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Certificate of food-safety conditions for export, and the other legal procedures required by the destination market met",
    }

    /// Control plan and lot records, then ISO, GMP or HACCP, then export food safety.
    LOT_RECORDS_TO_ISO_GMP_AND_EXPORT_FOOD_SAFETY: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records kept",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan, and production lot records kept",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP...)"
            / "Advanced quality management certificate (ISO/GMP/HACCP...)",
        "Được chứng nhận đủ điều kiện an toàn thực phẩm để xuất khẩu; đủ các thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Certificate of food-safety conditions for export, and the other legal procedures required by the destination market met",
    }

    /// Control plan and lot records, then ISO or HACCP (GMP not listed), then export food safety.
    LOT_RECORDS_TO_ISO_HACCP_AND_EXPORT_FOOD_SAFETY: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records kept",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan, and production lot records kept",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (ISO/HACCP...)"
            / "Advanced quality management certificate (ISO/HACCP...)",
        "Được chứng nhận đủ điều kiện an toàn thực phẩm để xuất khẩu; đủ các thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Certificate of food-safety conditions for export, and the other legal procedures required by the destination market met",
    }

    /// Control plan and lot records, then ISO, GMP or HACCP, then the legal formalities of export.
    LOT_RECORDS_TO_ISO_GMP_AND_EXPORT_FORMALITIES: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records kept",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan, and production lot records kept",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP...)"
            / "Advanced quality management certificate (ISO/GMP/HACCP...)",
        "Đủ thủ tục pháp lý để xuất khẩu vào thị trường đích"
            / "All legal procedures for export to the destination market in place",
    }

    /// Control plan and lot records, then the legal formalities of export; no certificate level.
    LOT_RECORDS_TO_EXPORT_FORMALITIES: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records kept",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan, and production lot records kept",
        "Đủ thủ tục pháp lý để xuất khẩu vào thị trường đích"
            / "All legal procedures for export to the destination market in place",
    }

    /// How detailed the instructions for use are, with a view to assuring product quality.
    INSTRUCTIONS_FOR_QUALITY: UsageGuidance {
        "Có hướng dẫn sử dụng đơn giản" / "Simple instructions for use",
        "Có hướng dẫn sử dụng chi tiết, cụ thể nhằm bảo đảm chất lượng sản phẩm"
            / "Detailed, specific instructions for use that assure product quality",
    }

    /// How detailed the instructions for use are, including how to avoid any side effects.
    INSTRUCTIONS_FOR_QUALITY_AND_SIDE_EFFECTS: UsageGuidance {
        "Có hướng dẫn sử dụng đơn giản" / "Simple instructions for use",
        "Hướng dẫn sử dụng chi tiết, cụ thể nhằm bảo đảm chất lượng sản phẩm và tránh tác dụng phụ (nếu có)"
            / "Detailed, specific instructions for use that assure product quality and avoid side effects (if any)",
    }

    /// How detailed the instructions for use of textiles and garments are, up to their cultural
    /// value.
    INSTRUCTIONS_FOR_FUNCTIONS_AND_CULTURE: UsageGuidance {
        "Có hướng dẫn sử dụng đơn giản" / "Simple instructions for use",
        "Có hướng dẫn sử dụng chi tiết, cụ thể nhằm dùng đúng tính năng của sản phẩm"
            / "Detailed, specific instructions for correct use of the product's functions",
        "Có hướng dẫn sử dụng chi tiết, cụ thể nhằm dùng đúng tính năng của sản phẩm, phát huy giá trị văn hóa và chất lượng sản phẩm"
            / "Detailed, specific instructions for correct use of the product's functions that bring out its cultural value and quality",
    }

    /// How detailed the instructions are for making flowers last longer and keep their quality.
    INSTRUCTIONS_FOR_LONGER_LIFE_AND_QUALITY: UsageGuidance {
        "Có hướng dẫn sử dụng đơn giản" / "Simple instructions for use",
        "Có hướng dẫn sử dụng chi tiết, cụ thể nhằm kéo dài thời gian sử dụng và duy trì chất lượng sản phẩm"
            / "Detailed, specific instructions for use that make the product last longer and maintain its quality",
    }
}
