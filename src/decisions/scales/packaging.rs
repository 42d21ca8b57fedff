//! Packaging and labels.

use crate::catalogue::scales;

scales! {
    /// How creative, convenient, attractive and elegant packing and packaging are.
    CREATIVE_AND_ELEGANT_PACKAGING: Packaging {
        "Đóng gói thông thường, không có bao bì" / "Packed in the ordinary way, without packaging",
        "Đóng gói thông thường, bao bì đơn giản" / "Packed in the ordinary way, in simple packaging",
        "Đóng gói sáng tạo, bao bì đẹp" / "Packed creatively, in attractive packaging",
        "Đóng gói sáng tạo và tiện lợi, bao bì đẹp và sang trọng"
            / "Packed creatively and conveniently, in attractive and elegant packaging",
    }

    /// Label on the packaging of crafts, textiles and flowers, up to story message and traceability
    /// code.
    PACKAGING_LABEL_STORY_MESSAGE_CODE: Packaging, "Bao bì, ghi nhãn" / "Packaging and labelling" {
        "Có nhãn với nội dung đầy đủ, đúng quy định" / "Complete and compliant label",
        "Nhãn đầy đủ, đúng quy định, có thông điệp câu chuyện sản phẩm"
            / "Complete and compliant label with product story message",
        "Nhãn đầy đủ, đúng quy định, đẹp, có thông điệp câu chuyện sản phẩm và mã truy xuất nguồn gốc điện tử"
            / "Complete, compliant, attractive label with product story message and electronic traceability code",
    }

    /// How creative, convenient, attractive and environmentally friendly packing and packaging are.
    CREATIVE_AND_ECO_FRIENDLY_PACKAGING: Packaging {
        "Đóng gói thông thường, không có bao bì" / "Packed in the ordinary way, without packaging",
        "Đóng gói thông thường, bao bì đơn giản" / "Packed in the ordinary way, in simple packaging",
        "Đóng gói sáng tạo, bao bì đẹp" / "Packed creatively, in attractive packaging",
        "Đóng gói sáng tạo và tiện lợi, bao bì đẹp và thân thiện môi trường"
            / "Packed creatively and conveniently, in attractive and environmentally friendly packaging",
    }

    /// Packaging and label of crafts, textiles and flowers, up to product story and electronic
    /// traceability.
    PACKAGING_AND_LABEL_STORY_TRACEABLE: Packaging, "Bao bì, ghi nhãn" / "Packaging and labelling" {
        "Bao bì đơn giản, nhãn còn thiếu thông tin" / "Simple packaging, incomplete label",
        "Bao bì đơn giản, nhãn đủ thông tin" / "Simple packaging, complete label",
        "Bao bì và nhãn đẹp, nói lên câu chuyện sản phẩm"
            / "Attractive packaging and label that tell the product story",
        "Bao bì và nhãn đẹp, nói lên câu chuyện sản phẩm, gắn truy xuất nguồn gốc điện tử"
            / "Attractive packaging and label that tell the product story, with electronic traceability",
    }

    /// Completeness of packaging, suitable in the upper levels, then with traceability and
    /// trademark or design.
    SUITABLE_PACKAGING_LABEL_TRACEABLE: Packaging, "Tính hoàn thiện của bao bì" / "Completeness of the packaging" {
        "Bao bì đơn giản, nhãn còn thiếu thông tin" / "Simple packaging, incomplete label",
        "Bao bì đơn giản, nhãn đủ thông tin" / "Simple packaging, complete label",
        "Bao bì phù hợp, nhãn đủ thông tin, truy xuất được nguồn gốc"
            / "Suitable packaging, complete label and traceability",
        "Bao bì phù hợp, nhãn đủ thông tin, truy xuất nguồn gốc, giấy bảo hộ nhãn hiệu/kiểu dáng công nghiệp"
            / "Suitable packaging, complete label, traceability, and trademark or industrial design certificate",
    }

    /// Completeness of packaging, simple in all levels, then with traceability and trademark or
    /// design.
    SIMPLE_PACKAGING_LABEL_TRACEABLE: Packaging, "Tính hoàn thiện của bao bì" / "Completeness of the packaging" {
        "Bao bì đơn giản, nhãn còn thiếu thông tin" / "Simple packaging, incomplete label",
        "Bao bì đơn giản, nhãn đủ thông tin" / "Simple packaging, complete label",
        "Bao bì đơn giản, nhãn đủ thông tin, truy xuất được nguồn gốc"
            / "Simple packaging, complete label and traceability",
        "Bao bì đơn giản, nhãn đủ thông tin, truy xuất nguồn gốc, giấy bảo hộ nhãn hiệu/kiểu dáng công nghiệp"
            / "Simple packaging, complete label, traceability, and trademark or industrial design certificate",
    }

    /// How complete and appealing the label is, up to story message and electronic traceability
    /// code.
    GOODS_LABEL_STORY_MESSAGE_CODE: Labelling {
        "Có nhãn với nội dung đầy đủ, đúng quy định" / "Complete and compliant label",
        "Nhãn đầy đủ, đúng quy định, có thông điệp câu chuyện sản phẩm"
            / "Complete and compliant label with product story message",
        "Nhãn đầy đủ, đúng quy định, đẹp, có thông điệp câu chuyện sản phẩm và mã truy xuất nguồn gốc điện tử"
            / "Complete, compliant, attractive label with product story message and electronic traceability code",
    }

    /// Labelling as printed for cosmetics in 26/2026, whose first level is a trademark application.
    TRADEMARK_APPLICATION_THEN_STORY_LABEL: Labelling {
        "Đơn đăng ký nhãn hiệu đã qua thẩm định hình thức, được cơ quan thẩm quyền chấp nhận hoặc công bố"
            / "Trademark application past formal examination, accepted or published by the competent authority",
        "Nhãn đầy đủ, đúng quy định, có thông điệp câu chuyện sản phẩm"
            / "Complete and compliant label with product story message",
        "Nhãn đầy đủ, đúng quy định, đẹp, có thông điệp câu chuyện sản phẩm và mã truy xuất nguồn gốc điện tử"
            / "Complete, compliant, attractive label with product story message and electronic traceability code",
    }

    /// Information with ornamental plants and animals, up to story message and traceability code.
    INFORMATION_STORY_MESSAGE_CODE: Labelling, "Phong cách, tem nhãn trên sản phẩm" / "Style and labels on the product" {
        "Đủ thông tin/thuyết minh về sản phẩm" / "Complete product information/description",
        "Đủ thông tin/thuyết minh, có thông điệp câu chuyện sản phẩm"
            / "Complete information/description with product story message",
        "Đủ thông tin/thuyết minh, ấn tượng, có thông điệp câu chuyện và mã truy xuất nguồn gốc điện tử"
            / "Complete, striking information/description, product story message and electronic traceability code",
    }

    /// How complete and appealing the label is, up to message or story and electronic traceability.
    GOODS_LABEL_MESSAGE_OR_STORY_TRACEABLE: Labelling {
        "Có nhãn với nội dung đầy đủ, đúng quy định" / "Complete and compliant label",
        "Nhãn đầy đủ, đúng quy định, có thông điệp hoặc câu chuyện sản phẩm"
            / "Complete and compliant label with product message or story",
        "Nhãn đầy đủ, đúng quy định, đẹp, có thông điệp hoặc câu chuyện sản phẩm, truy xuất nguồn gốc điện tử"
            / "Complete, compliant, attractive label with product message or story, plus electronic traceability",
    }

    /// Information with ornamental plants and animals; 148 prints one text for the two lowest
    /// levels.
    INFORMATION_STORY_TRACEABLE: Labelling, "Phong cách, tem nhãn trên sản phẩm" / "Style and labels on the product" {
        "Chưa đủ thông tin/thuyết minh về sản phẩm" / "Incomplete product information/description",
        "Chưa đủ thông tin/thuyết minh về sản phẩm" / "Incomplete product information/description",
        "Đủ thông tin/thuyết minh, nói lên câu chuyện sản phẩm"
            / "Complete information/description telling the product story",
        "Đủ thông tin/thuyết minh, ấn tượng, nói lên câu chuyện sản phẩm, gắn truy xuất nguồn gốc điện tử"
            / "Complete, striking information/description telling the product story, with electronic traceability",
    }

    /// How convenient, attractive and elegant the packaging is.
    PACKAGING_CONVENIENCE_AND_LOOKS: Labelling, "Phong cách, hình thức bao bì" / "Style and appearance of the packaging" {
        "Không tiện lợi, không đẹp" / "Neither convenient nor attractive",
        "Tiện lợi hoặc đẹp" / "Convenient or attractive",
        "Tiện lợi, đẹp, sang trọng" / "Convenient, attractive and elegant",
    }

    /// Whether the goods label is bilingual (Vietnamese and English or another foreign language).
    GOODS_LABEL_BILINGUAL: BilingualLabel {
        "Không có nhãn song ngữ" / "No bilingual label",
        "Có nhãn song ngữ" / "Bilingual label",
    }
}
