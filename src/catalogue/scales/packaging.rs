//! Packaging and labels.

use crate::catalogue::table::scales;

scales! {
    /// How creative, convenient, attractive and elegant packing and packaging are.
    CREATIVE_AND_ELEGANT_PACKAGING: Packaging {
        "Đóng gói thông thường, không bao bì" / "Ordinary packing, no packaging",
        "Đóng gói thông thường, bao bì đơn giản" / "Ordinary packing, simple packaging",
        "Đóng gói sáng tạo, bao bì đẹp" / "Creative packing, attractive packaging",
        "Đóng gói sáng tạo và tiện lợi, bao bì đẹp và sang trọng"
            / "Creative and convenient packing, attractive and elegant packaging",
    }

    /// Label on the packaging of crafts, textiles and flowers, up to story message and traceability code.
    PACKAGING_LABEL_STORY_MESSAGE_CODE: Packaging, "Bao bì, ghi nhãn" / "Packaging and labelling" {
        "Có nhãn với nội dung đầy đủ, đúng quy định" / "Labelled, with complete and compliant content",
        "Nhãn đầy đủ, đúng quy định, có thông điệp của câu chuyện sản phẩm"
            / "Label complete and compliant, with the product story message",
        "Nhãn đầy đủ, đúng quy định, đẹp, có thông điệp của câu chuyện sản phẩm, mã truy xuất điện tử"
            / "Label complete, compliant, attractive; product story message; electronic traceability code",
    }

    /// How creative, convenient, attractive and environmentally friendly packing and packaging are.
    CREATIVE_AND_ECO_FRIENDLY_PACKAGING: Packaging {
        "Đóng gói thông thường, không bao bì" / "Ordinary packing, no packaging",
        "Đóng gói thông thường, bao bì đơn giản" / "Ordinary packing, simple packaging",
        "Đóng gói sáng tạo, bao bì đẹp" / "Creative packing, attractive packaging",
        "Đóng gói sáng tạo và tiện lợi, bao bì đẹp và thân thiện môi trường"
            / "Creative and convenient packing, attractive and environmentally friendly packaging",
    }

    /// Packaging and label of crafts, textiles and flowers, up to product story and electronic traceability.
    PACKAGING_AND_LABEL_STORY_TRACEABLE: Packaging, "Bao bì, ghi nhãn" / "Packaging and labelling" {
        "Bao bì đơn giản, nhãn còn thiếu thông tin" / "Simple packaging, incomplete label",
        "Bao bì đơn giản, nhãn đủ thông tin" / "Simple packaging, complete label",
        "Bao bì và nhãn đẹp, nói lên câu chuyện sản phẩm"
            / "Attractive packaging and label that tell the product story",
        "Bao bì và nhãn đẹp, nói lên câu chuyện sản phẩm, gắn truy xuất nguồn gốc điện tử"
            / "Attractive packaging and label that tell the product story, with electronic traceability",
    }

    /// Completeness of packaging, suitable in the upper levels, then with traceability and trademark or design.
    SUITABLE_PACKAGING_LABEL_TRACEABLE: Packaging, "Tính hoàn thiện của bao bì" / "Completeness of the packaging" {
        "Bao bì đơn giản, nhãn còn thiếu thông tin" / "Simple packaging, incomplete label",
        "Bao bì đơn giản, nhãn đủ thông tin" / "Simple packaging, complete label",
        "Bao bì phù hợp, nhãn đủ thông tin, truy xuất được nguồn gốc"
            / "Suitable packaging, complete label, traceability",
        "Bao bì phù hợp, nhãn đủ thông tin, truy xuất nguồn gốc, giấy bảo hộ nhãn hiệu/kiểu dáng CN"
            / "Suitable packaging, complete label, traceability, trademark or industrial design certificate",
    }

    /// Completeness of packaging, simple in all levels, then with traceability and trademark or design.
    SIMPLE_PACKAGING_LABEL_TRACEABLE: Packaging, "Tính hoàn thiện của bao bì" / "Completeness of the packaging" {
        "Bao bì đơn giản, nhãn còn thiếu thông tin" / "Simple packaging, incomplete label",
        "Bao bì đơn giản, nhãn đủ thông tin" / "Simple packaging, complete label",
        "Bao bì đơn giản, nhãn đủ thông tin, truy xuất được nguồn gốc"
            / "Simple packaging, complete label, traceability",
        "Bao bì đơn giản, nhãn đủ thông tin, truy xuất nguồn gốc, giấy bảo hộ nhãn hiệu/kiểu dáng CN"
            / "Simple packaging, complete label, traceability, trademark or industrial design certificate",
    }

    /// How complete and appealing the label is, up to story message and electronic traceability code.
    GOODS_LABEL_STORY_MESSAGE_CODE: Labelling {
        "Có nhãn với nội dung đầy đủ, đúng quy định" / "Labelled, with complete and compliant content",
        "Nhãn đầy đủ, đúng quy định, có thông điệp của câu chuyện sản phẩm"
            / "Label complete and compliant, with the product story message",
        "Nhãn đầy đủ, đúng quy định, đẹp, có thông điệp của câu chuyện sản phẩm, mã truy xuất điện tử"
            / "Label complete, compliant, attractive; product story message; electronic traceability code",
    }

    /// Labelling as printed for cosmetics in 26/2026, whose first level is a trademark application.
    TRADEMARK_APPLICATION_THEN_STORY_LABEL: Labelling {
        "Đơn nhãn hiệu đã qua thẩm định hình thức: được cơ quan có thẩm quyền chấp nhận hoặc công bố"
            / "Trademark application past formal examination: accepted or published by the authority",
        "Nhãn đầy đủ, đúng quy định, có thông điệp của câu chuyện sản phẩm"
            / "Label complete and compliant, with the product story message",
        "Nhãn đầy đủ, đúng quy định, đẹp, có thông điệp của câu chuyện sản phẩm, mã truy xuất điện tử"
            / "Label complete, compliant, attractive; product story message; electronic traceability code",
    }

    /// Information with ornamental plants and animals, up to story message and traceability code.
    INFORMATION_STORY_MESSAGE_CODE: Labelling, "Phong cách, tem nhãn trên sản phẩm" / "Style and labels on the product" {
        "Đủ thông tin/thuyết minh về sản phẩm" / "Product information/description complete",
        "Đủ thông tin/thuyết minh, có thông điệp của câu chuyện sản phẩm"
            / "Information/description complete, with the product story message",
        "Đủ thông tin/thuyết minh, ấn tượng, có thông điệp câu chuyện sản phẩm, mã truy xuất điện tử"
            / "Information/description complete, striking; product story message; electronic traceability code",
    }

    /// How complete and appealing the label is, up to message or story and electronic traceability.
    GOODS_LABEL_MESSAGE_OR_STORY_TRACEABLE: Labelling {
        "Có nhãn với nội dung đầy đủ, đúng quy định" / "Labelled, with complete and compliant content",
        "Nhãn đầy đủ, đúng quy định, có thông điệp hoặc câu chuyện sản phẩm"
            / "Label complete and compliant, with a message or product story",
        "Nhãn đầy đủ, đúng quy định, đẹp, có thông điệp hoặc câu chuyện sản phẩm, truy xuất điện tử"
            / "Label complete, compliant, attractive; message or product story; electronic traceability",
    }

    /// Information with ornamental plants and animals; 148 prints one text for the two lowest levels.
    INFORMATION_STORY_TRACEABLE: Labelling, "Phong cách, tem nhãn trên sản phẩm" / "Style and labels on the product" {
        "Chưa đủ thông tin/thuyết minh về sản phẩm" / "Product information/description incomplete",
        "Chưa đủ thông tin/thuyết minh về sản phẩm" / "Product information/description incomplete",
        "Đủ thông tin/thuyết minh, nói lên câu chuyện sản phẩm"
            / "Information/description complete, telling the product story",
        "Đủ thông tin/thuyết minh, ấn tượng, nói lên câu chuyện sản phẩm, gắn truy xuất điện tử"
            / "Information/description complete, striking, telling the product story; electronic traceability",
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
