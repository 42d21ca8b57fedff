//! Declared, tested and assured quality.

use crate::catalogue::scales;

scales! {
    /// How many nutrition indicators are given; more than 2 is the best level.
    NUTRITION_INDICATORS_MORE_THAN_2: Nutrition {
        "Không có chỉ tiêu nào" / "No nutrition indicators",
        "1 đến 2 chỉ tiêu" / "1 to 2 nutrition indicators",
        "Trên 2 chỉ tiêu" / "More than 2 nutrition indicators",
    }

    /// How many nutrition indicators are given for rice and cereals; more than 5 is the best level.
    NUTRITION_INDICATORS_MORE_THAN_5: Nutrition {
        "Không có chỉ tiêu nào" / "No nutrition indicators",
        "1 chỉ tiêu dinh dưỡng" / "1 nutrition indicator",
        "2 đến 3 chỉ tiêu dinh dưỡng" / "2 to 3 nutrition indicators",
        "4 đến 5 chỉ tiêu dinh dưỡng" / "4 to 5 nutrition indicators",
        "Trên 5 chỉ tiêu dinh dưỡng" / "More than 5 nutrition indicators",
    }

    /// How unique the product is; the two upper levels also ask for a characteristic nature.
    UNIQUENESS_WITH_CHARACTER: Uniqueness {
        "Trung bình" / "Average",
        "Tương đối độc đáo" / "Fairly unique",
        "Độc đáo, có nét đặc trưng" / "Unique and characteristic",
        "Rất độc đáo, có nét đặc trưng" / "Highly unique and characteristic",
    }

    /// How unique the product is, by degree only.
    UNIQUENESS_BY_DEGREE: Uniqueness {
        "Trung bình" / "Average",
        "Tương đối độc đáo" / "Fairly unique",
        "Độc đáo" / "Unique",
        "Rất độc đáo" / "Highly unique",
    }

    /// How well the product works in use, shown directly, by literature or by users.
    EFFECTIVENESS_IN_USE: Effectiveness {
        "Thấp, không rõ" / "Low, unclear",
        "Hiệu quả tương đối rõ" / "Fairly clear effect",
        "Hiệu quả tốt" / "Good effect",
        "Hiệu quả rất tốt" / "Very good effect",
    }

    /// How often unwanted effects of a cosmetic occur.
    SIDE_EFFECTS: SideEffects {
        "Có một số" / "Some",
        "Rất ít" / "Very few",
        "Hầu như không có" / "Almost none",
        "Không có" / "None",
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
        "Chứng nhận sản xuất an toàn hợp lệ, còn hiệu lực (GMP thực phẩm chức năng hoặc tương đương)"
            / "Valid official safe-production certificate (functional-food GMP or equivalent)",
        "GMP thực phẩm chức năng/tương đương còn hiệu lực, được cơ quan có thẩm quyền hậu kiểm, đánh giá"
            / "Valid official functional-food GMP (or equivalent), officially inspected and assessed after issue",
        "GMP thực phẩm chức năng/tương đương còn hiệu lực, đã hậu kiểm; có minh chứng dây chuyền hiện đại"
            / "Valid functional-food GMP (or equivalent), inspected after issue; proof of modern production line",
    }

    /// Safe-production certificate (health-supplement GMP or equivalent), later inspection and
    /// modern line.
    HEALTH_SUPPLEMENT_GMP: FoodSafety {
        "Chứng nhận sản xuất an toàn hợp lệ, còn hiệu lực (GMP thực phẩm bảo vệ sức khỏe hoặc tương đương)"
            / "Valid official safe-production certificate (health-supplement GMP or equivalent)",
        "GMP thực phẩm bảo vệ sức khỏe/tương đương còn hiệu lực, được cơ quan thẩm quyền hậu kiểm, đánh giá"
            / "Valid official health-supplement GMP (or equivalent), officially inspected and assessed after issue",
        "GMP thực phẩm bảo vệ sức khỏe/tương đương còn hiệu lực, đã hậu kiểm; minh chứng dây chuyền hiện đại"
            / "Valid health-supplement GMP (or equivalent), inspected after issue; proof of modern production line",
    }

    /// How convenient the product is to use and to store.
    CONVENIENCE_OF_USE_AND_STORAGE: Convenience {
        "Không tiện lợi" / "Not convenient",
        "Tương đối tiện lợi" / "Fairly convenient",
        "Tiện lợi" / "Convenient",
        "Rất tiện lợi" / "Very convenient",
    }

    /// Quality declaration, then national and then international standards applied.
    DECLARATION_WITH_STANDARDS_APPLIED: QualityDeclaration {
        "Có công bố chất lượng sản phẩm" / "Product quality declaration",
        "Công bố chất lượng đúng quy định (theo cả quy chuẩn quốc gia nếu có), áp dụng tiêu chuẩn quốc gia"
            / "Quality declaration as required (any national technical regulation met); national standards applied",
        "Công bố chất lượng đúng quy định, áp dụng tiêu chuẩn quốc tế"
            / "Quality declaration as required; international standards applied",
    }

    /// Registered quality declaration, labelling and advertising in order, then full records too.
    REGISTERED_DECLARATION_WITH_RECORDS: QualityDeclaration {
        "Bản đăng ký công bố chất lượng còn hiệu lực; ghi nhãn, quảng cáo sản phẩm (nếu có) đúng quy định"
            / "Valid registered quality declaration; labelling and any product advertising as required",
        "Bản đăng ký công bố còn hiệu lực; nhãn, quảng cáo thực phẩm (nếu có) đúng quy định; đủ hồ sơ lưu trữ"
            / "Valid registered declaration; labelling and any food advertising as required; full records kept",
    }

    /// Product standard declaration with raw-material and packaging standards; having none is a
    /// level.
    DECLARATION_WITH_PACKAGING_STANDARD_OR_NONE: QualityDeclaration {
        "Không có hồ sơ công bố tiêu chuẩn sản phẩm" / "No product standard declaration dossier",
        "Có hồ sơ công bố tiêu chuẩn sản phẩm" / "Product standard declaration dossier",
        "Hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu hoặc bao bì"
            / "Product standard declaration dossier with a raw-material or packaging standard",
        "Hồ sơ công bố tiêu chuẩn sản phẩm; chuẩn nguyên liệu và bao bì; phiếu kiểm nghiệm độc lập theo chuẩn"
            / "Standard declaration dossier; raw-material, packaging standards; independent test sheet to standard",
    }

    /// Product standard declaration with a raw-material standard and a test report; packaging not
    /// asked.
    DECLARATION_WITH_RAW_MATERIAL_STANDARD: QualityDeclaration {
        "Có hồ sơ công bố tiêu chuẩn sản phẩm" / "Product standard declaration dossier",
        "Hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu"
            / "Product standard declaration dossier with a raw-material standard",
        "Hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu; phiếu kiểm nghiệm độc lập theo tiêu chuẩn"
            / "Product standard declaration dossier; raw-material standard; independent test sheet to standard",
    }

    /// Has a product quality standard, then has declared the product standard or quality as
    /// required.
    STANDARD_THEN_EITHER_DECLARED: QualityDeclaration, "Công bố tiêu chuẩn của cơ sở" / "Declaration of the producer's standard" {
        "Không có bản công bố tiêu chuẩn hay chất lượng sản phẩm"
            / "No declaration of product standard or quality",
        "Có tiêu chuẩn chất lượng sản phẩm" / "Product quality standard",
        "Đã công bố tiêu chuẩn hoặc chất lượng sản phẩm đúng quy định"
            / "Product standard or quality declared as required",
    }

    /// Has a product quality standard, then has declared the product standard or quality as
    /// required.
    PRODUCT_QUALITY_DECLARATION: QualityDeclaration {
        "Không có bản công bố tiêu chuẩn hay chất lượng sản phẩm"
            / "No declaration of product standard or quality",
        "Có tiêu chuẩn chất lượng sản phẩm" / "Product quality standard",
        "Đã công bố tiêu chuẩn hoặc chất lượng sản phẩm đúng quy định"
            / "Product standard or quality declared as required",
    }

    /// Quality self-declaration, labelling and advertising in order, then full records too.
    SELF_DECLARATION_WITH_RECORDS: QualityDeclaration {
        "Không có bản công bố tiêu chuẩn hay chất lượng sản phẩm"
            / "No declaration of product standard or quality",
        "Bản tự công bố chất lượng; ghi nhãn sản phẩm, quảng cáo thực phẩm (nếu có) đúng quy định"
            / "Quality self-declaration; labelling and any food advertising as required",
        "Bản tự công bố chất lượng; nhãn, quảng cáo thực phẩm (nếu có) và đủ hồ sơ lưu trữ đúng quy định"
            / "Quality self-declaration; labelling, any food advertising and full records kept as required",
    }

    /// Has a product standard, then both that standard and a declaration of standard or quality.
    STANDARD_THEN_STANDARD_AND_DECLARATION: QualityDeclaration, "Hồ sơ công bố tiêu chuẩn của cơ sở" / "File of the producer's declared standard" {
        "Không có bản công bố tiêu chuẩn hay chất lượng sản phẩm"
            / "No declaration of product standard or quality",
        "Có tiêu chuẩn sản phẩm" / "Product standard",
        "Có tiêu chuẩn sản phẩm và bản công bố tiêu chuẩn hoặc chất lượng"
            / "Product standard, with a declaration of standard or quality",
    }

    /// Has a product standard, then both that standard and a declaration of standard or quality.
    STANDARD_THEN_STANDARD_AND_DECLARATION_AS_PRODUCT_QUALITY_DECLARATION: QualityDeclaration {
        "Không có bản công bố tiêu chuẩn hay chất lượng sản phẩm"
            / "No declaration of product standard or quality",
        "Có tiêu chuẩn sản phẩm" / "Product standard",
        "Có tiêu chuẩn sản phẩm và bản công bố tiêu chuẩn hoặc chất lượng"
            / "Product standard, with a declaration of standard or quality",
    }

    /// Self-declaration of quality, its completeness, and a product standard.
    SELF_DECLARATION_AND_STANDARD: QualityDeclaration {
        "Không có bản tự công bố hoặc bản tự công bố không đúng" / "No self-declaration, or an incorrect one",
        "Có bản tự công bố nhưng thiếu" / "Self-declaration, but incomplete",
        "Có tiêu chuẩn sản phẩm" / "Product standard",
        "Bản tự công bố (hoặc tương đương) và tiêu chuẩn sản phẩm"
            / "Self-declaration (or equivalent) and product standard",
    }

    /// As the self-declaration scale, but the lowest level speaks of any declaration (coffee and
    /// cocoa).
    SELF_DECLARATION_AND_STANDARD_OR_NO_DECLARATION: QualityDeclaration {
        "Không có bản công bố hoặc bản công bố không đúng" / "No declaration, or an incorrect one",
        "Có bản tự công bố nhưng thiếu" / "Self-declaration, but incomplete",
        "Có tiêu chuẩn sản phẩm" / "Product standard",
        "Bản tự công bố (hoặc tương đương) và tiêu chuẩn sản phẩm"
            / "Self-declaration (or equivalent) and product standard",
    }

    /// Product standard declaration with raw-material and packaging standards; no level for none.
    DECLARATION_WITH_PACKAGING_STANDARD: QualityDeclaration {
        "Có hồ sơ công bố tiêu chuẩn sản phẩm" / "Product standard declaration dossier",
        "Hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu hoặc bao bì"
            / "Product standard declaration dossier with a raw-material or packaging standard",
        "Hồ sơ công bố tiêu chuẩn sản phẩm; chuẩn nguyên liệu và bao bì; phiếu kiểm nghiệm độc lập theo chuẩn"
            / "Standard declaration dossier; raw-material, packaging standards; independent test sheet to standard",
    }

    /// A declared standard with one, then with both of the raw-material and packaging standards,
    /// then with a test sheet.
    DECLARATION_WITH_EITHER_THEN_BOTH_STANDARDS: QualityDeclaration {
        "Hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu hoặc bao bì"
            / "Product standard declaration dossier with a raw-material or packaging standard",
        "Hồ sơ công bố tiêu chuẩn sản phẩm, kèm tiêu chuẩn nguyên liệu và bao bì"
            / "Product standard declaration dossier with raw-material and packaging standards",
        "Hồ sơ công bố tiêu chuẩn sản phẩm; chuẩn nguyên liệu và bao bì; phiếu kiểm nghiệm độc lập theo chuẩn"
            / "Standard declaration dossier; raw-material, packaging standards; independent test sheet to standard",
    }

    /// Whether the declaration dossier exists and is complete.
    DECLARATION_DOSSIER_COMPLETENESS: QualityDeclaration {
        "Không có hồ sơ công bố" / "No declaration dossier",
        "Có hồ sơ công bố nhưng thiếu" / "Declaration dossier, but incomplete",
        "Đủ hồ sơ công bố sản phẩm theo quy định" / "Complete product declaration dossier as required",
    }

    /// Whether the declaration dossier is complete, with a top level for an independent test
    /// report.
    DECLARATION_DOSSIER_COMPLETENESS_AND_TEST: QualityDeclaration {
        "Không có hồ sơ công bố" / "No declaration dossier",
        "Có hồ sơ công bố nhưng thiếu" / "Declaration dossier, but incomplete",
        "Đủ hồ sơ công bố sản phẩm theo quy định" / "Complete product declaration dossier as required",
        "Đủ hồ sơ công bố sản phẩm theo quy định; phiếu kiểm nghiệm độc lập theo tiêu chuẩn"
            / "Complete product declaration dossier as required; independent test sheet to standard",
    }

    /// Safety test results in the registered declaration dossier, then periodic ones too.
    TESTS_IN_REGISTERED_DECLARATION: PeriodicTesting {
        "Có kết quả kiểm nghiệm an toàn trong hồ sơ đăng ký công bố chất lượng"
            / "Safety test results in the registered quality declaration dossier",
        "Kết quả kiểm nghiệm an toàn trong hồ sơ đăng ký công bố chất lượng và kết quả kiểm nghiệm định kỳ"
            / "Safety test results in the registered quality declaration dossier and from periodic testing",
    }

    /// Whether the periodic safety tests were passed and complete; no hazards are listed.
    TESTS_WITHOUT_LISTED_HAZARDS: PeriodicTesting {
        "Có kiểm tra nhưng không đạt" / "Tested, but failed",
        "Có kiểm tra, đạt nhưng không đủ" / "Tested and passed, but incomplete",
        "Có kiểm tra, đạt đủ" / "Passed in full",
    }

    /// Periodic food-safety testing with pesticide residues; no testing at all is a level of its
    /// own.
    TESTS_WITH_PESTICIDES_OR_NONE: PeriodicTesting, "Kiểm tra định kỳ an toàn thực phẩm" / "Periodic food-safety testing" {
        "Không có" / "None",
        "Có kiểm tra nhưng không đạt" / "Tested, but failed",
        "Có kiểm tra, đạt nhưng không đủ" / "Tested and passed, but incomplete",
        "Kiểm tra, đạt đủ (vi sinh, kim loại nặng, dư lượng thuốc BVTV, phụ gia, hóa chất không mong muốn...)"
            / "Passed in full (microbes, heavy metals, pesticide residues, additives, unwanted chemicals...)",
    }

    /// Periodic food-safety testing, pesticides not listed; there is no level for no testing.
    TESTS_WITHOUT_PESTICIDES: PeriodicTesting, "Kiểm tra định kỳ an toàn thực phẩm" / "Periodic food-safety testing" {
        "Có kiểm tra nhưng không đạt" / "Tested, but failed",
        "Có kiểm tra, đạt nhưng không đủ" / "Tested and passed, but incomplete",
        "Có kiểm tra, đạt đủ (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)"
            / "Passed in full (microbes, heavy metals, additives, unwanted chemicals...)",
    }

    /// Safety test results in the self-declaration dossier, then own periodic ones too.
    TESTS_IN_SELF_DECLARATION: PeriodicTesting, "Kiểm tra định kỳ an toàn thực phẩm" / "Periodic food-safety testing" {
        "Có kết quả kiểm nghiệm an toàn trong hồ sơ tự công bố chất lượng"
            / "Safety test results in the quality self-declaration dossier",
        "Kết quả kiểm nghiệm an toàn trong hồ sơ tự công bố chất lượng và kết quả tự kiểm nghiệm định kỳ"
            / "Safety test results in the quality self-declaration dossier and from own periodic testing",
    }

    /// Periodic food-safety testing, pesticides not listed; there is no level for no testing.
    PERIODIC_TESTING: PeriodicTesting {
        "Có kiểm tra nhưng không đạt" / "Tested, but failed",
        "Có kiểm tra, đạt nhưng không đủ" / "Tested and passed, but incomplete",
        "Có kiểm tra, đạt đủ (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)"
            / "Passed in full (microbes, heavy metals, additives, unwanted chemicals...)",
    }

    /// Periodic food-safety testing with pesticide residues; there is no level for no testing.
    TESTS_WITH_PESTICIDES: PeriodicTesting, "Kiểm tra định kỳ an toàn thực phẩm" / "Periodic food-safety testing" {
        "Có kiểm tra nhưng không đạt" / "Tested, but failed",
        "Có kiểm tra, đạt nhưng không đủ" / "Tested and passed, but incomplete",
        "Kiểm tra, đạt đủ (vi sinh, kim loại nặng, dư lượng thuốc BVTV, phụ gia, hóa chất không mong muốn...)"
            / "Passed in full (microbes, heavy metals, pesticide residues, additives, unwanted chemicals...)",
    }

    /// Periodic quality testing where failing some criteria, or having no tests, is a level of its
    /// own.
    TESTS_SOME_CRITERIA_FAILED_OR_NONE: PeriodicTesting, "Kiểm tra chất lượng định kỳ" / "Periodic quality testing" {
        "Không có" / "None",
        "Có kiểm tra nhưng một số chỉ tiêu không đạt" / "Tested, but some criteria failed",
        "Có kiểm tra, đạt nhưng không đủ" / "Tested and passed, but incomplete",
        "Có kiểm tra, đạt đủ (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)"
            / "Passed in full (microbes, heavy metals, additives, unwanted chemicals...)",
    }

    /// Periodic food-safety testing, pesticides not listed; no testing at all is a level of its
    /// own.
    TESTS_WITHOUT_PESTICIDES_OR_NONE: PeriodicTesting, "Kiểm tra định kỳ an toàn thực phẩm" / "Periodic food-safety testing" {
        "Không có" / "None",
        "Có kiểm tra nhưng không đạt" / "Tested, but failed",
        "Có kiểm tra, đạt nhưng không đủ" / "Tested and passed, but incomplete",
        "Có kiểm tra, đạt đủ (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)"
            / "Passed in full (microbes, heavy metals, additives, unwanted chemicals...)",
    }

    /// Certificates of the facility that pre-processes and packs the product, up to export grade.
    PRE_PROCESSING_FACILITY_CERTIFICATES: QualityAssurance {
        "Cơ sở sơ chế, đóng gói được chứng nhận đủ điều kiện ATTP"
            / "Pre-processing/packing facility certified for food safety",
        "Cơ sở sơ chế, đóng gói được cấp chứng nhận quản lý chất lượng theo chuẩn quốc gia (ISO, HACCP...)"
            / "Pre-processing/packing facility: quality management certified to a national standard (ISO, HACCP...)",
        "Cơ sở sơ chế, đóng gói: chứng nhận quốc tế (BRC...), đủ ATTP và thủ tục xuất sang thị trường đích"
            / "Pre-processing/packing: international certificate (BRC...), food safety and law of the export market",
    }

    /// Certificates of the facility that processes and packs the product, up to export grade.
    PROCESSING_FACILITY_CERTIFICATES: QualityAssurance {
        "Cơ sở chế biến, đóng gói được chứng nhận đủ điều kiện ATTP"
            / "Processing/packing facility certified for food safety",
        "Cơ sở chế biến, đóng gói được cấp chứng nhận quản lý chất lượng theo chuẩn quốc gia (ISO, HACCP...)"
            / "Processing/packing facility: quality management certified to a national standard (ISO, HACCP...)",
        "Cơ sở chế biến, đóng gói: chứng nhận quốc tế (BRC...), đủ ATTP và thủ tục xuất sang thị trường đích"
            / "Processing/packing: international certificate (BRC...), food safety and law of the export market",
    }

    /// Safe-production certificate or equivalent, then inspection after issue, then a modern
    /// production line.
    SAFE_PRODUCTION_CERTIFICATE: QualityAssurance, "Điều kiện đảm bảo an toàn, chất lượng" / "Conditions for safety and quality" {
        "Chứng nhận sản xuất an toàn (hoặc tương đương) còn hiệu lực, do cơ quan có thẩm quyền cấp"
            / "Valid official safe-production certificate (or equivalent)",
        "Chứng nhận sản xuất an toàn/tương đương còn hiệu lực, được cơ quan có thẩm quyền hậu kiểm, đánh giá"
            / "Valid official safe-production certificate or equivalent, officially inspected, assessed after issue",
        "Chứng nhận sản xuất an toàn/tương đương còn hiệu lực, đã hậu kiểm; có minh chứng dây chuyền hiện đại"
            / "Valid safe-production certificate/equivalent, inspected after issue; proof of modern production line",
    }

    /// Internal quality control up to a plan linked to traceability, with no certificate levels.
    INTERNAL_CONTROL_ONLY: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch nội bộ để kiểm soát chất lượng sản phẩm" / "Internal product quality control plan",
        "Kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc đúng quy định"
            / "Internal control plan linked to traceability as required",
    }

    /// As for processed goods, but BRC is not among the printed examples of the top level
    /// (handicrafts).
    PROCESSING_FACILITY_CERTIFICATES_CRAFTS: QualityAssurance {
        "Cơ sở chế biến, đóng gói được chứng nhận đủ điều kiện ATTP"
            / "Processing/packing facility certified for food safety",
        "Cơ sở chế biến, đóng gói được cấp chứng nhận quản lý chất lượng theo chuẩn quốc gia (ISO, HACCP...)"
            / "Processing/packing facility: quality management certified to a national standard (ISO, HACCP...)",
        "Cơ sở chế biến, đóng gói: chứng nhận quốc tế (ISO...), đủ ATTP và thủ tục xuất sang thị trường đích"
            / "Processing/packing: international certificate (ISO...), food safety and law of the export market",
    }

    /// Internal control, then a Vietnamese certificate (VietGAP, organic), then export conditions.
    INTERNAL_CONTROL_TO_VIETGAP_AND_EXPORT: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch nội bộ để kiểm soát chất lượng sản phẩm" / "Internal product quality control plan",
        "Kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc đúng quy định"
            / "Internal control plan linked to traceability as required",
        "Đạt chứng nhận quản lý chất lượng tiên tiến của Việt Nam (VietGAP/hữu cơ...)"
            / "Advanced Vietnamese quality management certificate (VietGAP/organic...)",
        "Chứng nhận quản lý chất lượng quốc tế; đủ ATTP xuất khẩu và thủ tục pháp lý khác của thị trường đích"
            / "International quality management certificate; export food safety and destination-market formalities",
    }

    /// Internal control, then ISO, GMP or HACCP, then an international certificate and export
    /// conditions.
    INTERNAL_CONTROL_TO_ISO_AND_EXPORT: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch nội bộ để kiểm soát chất lượng sản phẩm" / "Internal product quality control plan",
        "Kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc đúng quy định"
            / "Internal control plan linked to traceability as required",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP...)"
            / "Advanced quality management certificate (ISO/GMP/HACCP...)",
        "Chứng nhận quản lý chất lượng quốc tế; đủ ATTP xuất khẩu và thủ tục pháp lý khác của thị trường đích"
            / "International quality management certificate; export food safety and destination-market formalities",
    }

    /// Internal control, then ISO, GMP or HACCP, then an export-eligibility dossier.
    INTERNAL_CONTROL_TO_ISO_AND_EXPORT_DOSSIER: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch nội bộ để kiểm soát chất lượng sản phẩm" / "Internal product quality control plan",
        "Kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc đúng quy định"
            / "Internal control plan linked to traceability as required",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP...)"
            / "Advanced quality management certificate (ISO/GMP/HACCP...)",
        "Hồ sơ chứng minh đủ điều kiện xuất khẩu, cùng thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Export eligibility dossier and other legal formalities required by the destination market",
    }

    /// Internal control, then certificates to a Vietnamese and to an international standard.
    INTERNAL_CONTROL_TO_VIETNAMESE_STANDARD: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch nội bộ để kiểm soát chất lượng sản phẩm" / "Internal product quality control plan",
        "Kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc đúng quy định"
            / "Internal control plan linked to traceability as required",
        "Quản lý chất lượng được chứng nhận theo tiêu chuẩn Việt Nam"
            / "Quality management certificate to a Vietnamese standard",
        "Quản lý chất lượng được chứng nhận theo tiêu chuẩn quốc tế; đủ điều kiện ATTP để xuất khẩu"
            / "Quality management certificate to an international standard; food-safety conditions for export met",
    }

    /// Control plan and lot records, then VietGAP, GlobalGAP or organic, then export food safety.
    LOT_RECORDS_TO_GLOBALGAP_AND_EXPORT: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan and production lot records",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (VietGAP/GlobalGAP/hữu cơ...)"
            / "Advanced quality management certificate (VietGAP/GlobalGAP/organic...)",
        "Chứng nhận đủ điều kiện ATTP để xuất khẩu và thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Export food-safety certificate and other legal formalities required by the destination market",
    }

    /// Control plan and lot records, then VietGAP, organic or ISO, then export food safety.
    LOT_RECORDS_TO_VIETGAP_ORGANIC_ISO_AND_EXPORT: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan and production lot records",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (VietGAP/hữu cơ/ISO...)"
            / "Advanced quality management certificate (VietGAP/organic/ISO...)",
        "Chứng nhận đủ điều kiện ATTP để xuất khẩu và thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Export food-safety certificate and other legal formalities required by the destination market",
    }

    /// Control plan and lot records, then VietGAP, organic or ISO at the top; no export level.
    LOT_RECORDS_TO_VIETGAP_ORGANIC_ISO: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan and production lot records",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (VietGAP/hữu cơ/ISO...)"
            / "Advanced quality management certificate (VietGAP/organic/ISO...)",
    }

    /// Control plan and lot records, then VietGAP, ISO or HACCP, then export food safety.
    LOT_RECORDS_TO_VIETGAP_ISO_HACCP_AND_EXPORT: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan and production lot records",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (VietGAP/ISO/HACCP...)"
            / "Advanced quality management certificate (VietGAP/ISO/HACCP...)",
        "Chứng nhận đủ điều kiện ATTP để xuất khẩu và thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Export food-safety certificate and other legal formalities required by the destination market",
    }

    /// Control plan and lot records, then ISO, GMP or HACCP, then export food safety.
    LOT_RECORDS_TO_ISO_GMP_AND_EXPORT_FOOD_SAFETY: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan and production lot records",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP...)"
            / "Advanced quality management certificate (ISO/GMP/HACCP...)",
        "Chứng nhận đủ điều kiện ATTP để xuất khẩu và thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Export food-safety certificate and other legal formalities required by the destination market",
    }

    /// Control plan and lot records, then ISO or HACCP (GMP not listed), then export food safety.
    LOT_RECORDS_TO_ISO_HACCP_AND_EXPORT_FOOD_SAFETY: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan and production lot records",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (ISO/HACCP...)"
            / "Advanced quality management certificate (ISO/HACCP...)",
        "Chứng nhận đủ điều kiện ATTP để xuất khẩu và thủ tục pháp lý khác mà thị trường đích yêu cầu"
            / "Export food-safety certificate and other legal formalities required by the destination market",
    }

    /// Control plan and lot records, then ISO, GMP or HACCP, then the legal formalities of export.
    LOT_RECORDS_TO_ISO_GMP_AND_EXPORT_FORMALITIES: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan and production lot records",
        "Đạt chứng nhận quản lý chất lượng tiên tiến (ISO/GMP/HACCP...)"
            / "Advanced quality management certificate (ISO/GMP/HACCP...)",
        "Hoàn tất thủ tục pháp lý để xuất khẩu vào thị trường đích"
            / "All legal formalities for export to the destination market",
    }

    /// Control plan and lot records, then the legal formalities of export; no certificate level.
    LOT_RECORDS_TO_EXPORT_FORMALITIES: QualityAssurance {
        "Không kiểm soát chất lượng sản phẩm" / "No product quality control",
        "Có kế hoạch kiểm soát chất lượng sản phẩm" / "Product quality control plan",
        "Có ghi hồ sơ lô sản xuất" / "Production lot records",
        "Có kế hoạch kiểm soát chất lượng sản phẩm và ghi hồ sơ lô sản xuất"
            / "Product quality control plan and production lot records",
        "Hoàn tất thủ tục pháp lý để xuất khẩu vào thị trường đích"
            / "All legal formalities for export to the destination market",
    }

    /// How detailed the instructions for use are, with a view to assuring product quality.
    INSTRUCTIONS_FOR_QUALITY: UsageGuidance {
        "Hướng dẫn sử dụng đơn giản" / "Simple instructions",
        "Hướng dẫn sử dụng chi tiết, cụ thể nhằm đảm bảo chất lượng"
            / "Detailed, specific instructions to assure product quality",
    }

    /// How detailed the instructions for use are, including how to avoid any side effects.
    INSTRUCTIONS_FOR_QUALITY_AND_SIDE_EFFECTS: UsageGuidance {
        "Hướng dẫn sử dụng đơn giản" / "Simple instructions",
        "Hướng dẫn sử dụng chi tiết, cụ thể nhằm đảm bảo chất lượng, tránh tác dụng phụ (nếu có)"
            / "Detailed, specific instructions to assure product quality and avoid side effects (if any)",
    }

    /// How detailed the instructions for use of textiles and garments are, up to their cultural
    /// value.
    INSTRUCTIONS_FOR_FUNCTIONS_AND_CULTURE: UsageGuidance {
        "Hướng dẫn sử dụng đơn giản" / "Simple instructions",
        "Hướng dẫn sử dụng chi tiết, cụ thể để dùng đúng tính năng"
            / "Detailed, specific instructions for correct use of the product's functions",
        "Hướng dẫn sử dụng chi tiết, cụ thể để dùng đúng tính năng, phát huy giá trị văn hóa, chất lượng"
            / "Detailed, specific instructions for correct use of functions, promoting cultural value and quality",
    }

    /// How detailed the instructions are for making flowers last longer and keep their quality.
    INSTRUCTIONS_FOR_LONGER_LIFE_AND_QUALITY: UsageGuidance {
        "Hướng dẫn sử dụng đơn giản" / "Simple instructions",
        "Hướng dẫn sử dụng chi tiết, cụ thể để sản phẩm dùng được lâu, giữ được chất lượng"
            / "Detailed, specific instructions to make the product last longer and maintain its quality",
    }
}
