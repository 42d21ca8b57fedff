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
        "Có nhãn với nội dung đầy đủ, đúng quy định" / "Label that is complete and complies with the rules",
        "Nhãn đầy đủ, đúng quy định, thể hiện thông điệp câu chuyện sản phẩm (bằng hình ảnh hoặc lời giới thiệu)"
            / "Complete and compliant label that conveys the message of the product story (as a picture or an introductory text)",
        "Nhãn đầy đủ, đúng quy định, đẹp, thể hiện thông điệp câu chuyện sản phẩm (bằng hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử"
            / "Complete, compliant and attractive label that conveys the message of the product story (as a picture or an introductory text) and carries an electronic traceability code",
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
        "Bao bì và nhãn đẹp, thể hiện câu chuyện sản phẩm"
            / "Attractive packaging and label that tell the product story",
        "Bao bì và nhãn đẹp, thể hiện câu chuyện sản phẩm, có truy xuất nguồn gốc điện tử"
            / "Attractive packaging and label that tell the product story, with electronic traceability",
    }

    /// Finish of the packaging, suitable in the upper levels, then with traceability and trademark
    /// or design.
    SUITABLE_PACKAGING_LABEL_TRACEABLE: Packaging, "Tính hoàn thiện của bao bì" / "Finish of the packaging" {
        "Bao bì đơn giản, nhãn còn thiếu thông tin" / "Simple packaging, incomplete label",
        "Bao bì đơn giản, nhãn đủ thông tin" / "Simple packaging, complete label",
        "Bao bì phù hợp, nhãn đủ thông tin, truy xuất được nguồn gốc"
            / "Suitable packaging, complete label and traceability",
        "Bao bì phù hợp, nhãn đủ thông tin, truy xuất được nguồn gốc, được chứng nhận bảo hộ nhãn hiệu hoặc kiểu dáng công nghiệp"
            / "Suitable packaging, complete label, traceability, and a protection certificate for the trademark or industrial design",
    }

    /// Finish of the packaging, simple in all levels, then with traceability and trademark or
    /// design.
    SIMPLE_PACKAGING_LABEL_TRACEABLE: Packaging, "Tính hoàn thiện của bao bì" / "Finish of the packaging" {
        "Bao bì đơn giản, nhãn còn thiếu thông tin" / "Simple packaging, incomplete label",
        "Bao bì đơn giản, nhãn đủ thông tin" / "Simple packaging, complete label",
        "Bao bì đơn giản, nhãn đủ thông tin, truy xuất được nguồn gốc"
            / "Simple packaging, complete label and traceability",
        "Bao bì đơn giản, nhãn đủ thông tin, truy xuất được nguồn gốc, được chứng nhận bảo hộ nhãn hiệu hoặc kiểu dáng công nghiệp"
            / "Simple packaging, complete label, traceability, and a protection certificate for the trademark or industrial design",
    }

    /// How complete and appealing the label is, up to story message and electronic traceability
    /// code.
    GOODS_LABEL_STORY_MESSAGE_CODE: Labelling {
        "Có nhãn với nội dung đầy đủ, đúng quy định" / "Label that is complete and complies with the rules",
        "Nhãn đầy đủ, đúng quy định, thể hiện thông điệp câu chuyện sản phẩm (bằng hình ảnh hoặc lời giới thiệu)"
            / "Complete and compliant label that conveys the message of the product story (as a picture or an introductory text)",
        "Nhãn đầy đủ, đúng quy định, đẹp, thể hiện thông điệp câu chuyện sản phẩm (bằng hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử"
            / "Complete, compliant and attractive label that conveys the message of the product story (as a picture or an introductory text) and carries an electronic traceability code",
    }

    /// Labelling as printed for cosmetics in 26/2026, whose first level is a trademark application.
    TRADEMARK_APPLICATION_THEN_STORY_LABEL: Labelling {
        "Đơn đăng ký nhãn hiệu đã qua thẩm định hình thức, được cơ quan có thẩm quyền chấp nhận hoặc công bố"
            / "Trademark application that has passed the formal examination and been accepted or published by the competent authority",
        "Nhãn đầy đủ, đúng quy định, thể hiện thông điệp câu chuyện sản phẩm (bằng hình ảnh hoặc lời giới thiệu)"
            / "Complete and compliant label that conveys the message of the product story (as a picture or an introductory text)",
        "Nhãn đầy đủ, đúng quy định, đẹp, thể hiện thông điệp câu chuyện sản phẩm (bằng hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử"
            / "Complete, compliant and attractive label that conveys the message of the product story (as a picture or an introductory text) and carries an electronic traceability code",
    }

    /// Information with ornamental plants and animals, up to story message and traceability code.
    INFORMATION_STORY_MESSAGE_CODE: Labelling, "Phong cách, tem nhãn trên sản phẩm" / "Style and labels on the product" {
        "Có đủ thông tin hoặc thuyết minh về sản phẩm" / "Complete information or description of the product",
        "Có đủ thông tin hoặc thuyết minh, thể hiện thông điệp câu chuyện sản phẩm (bằng hình ảnh hoặc lời giới thiệu)"
            / "Complete information or description that conveys the message of the product story (as a picture or an introductory text)",
        "Có đủ thông tin hoặc thuyết minh, ấn tượng, thể hiện thông điệp câu chuyện sản phẩm (bằng hình ảnh hoặc lời giới thiệu), có mã truy xuất nguồn gốc điện tử"
            / "Complete and striking information or description that conveys the message of the product story (as a picture or an introductory text), with an electronic traceability code",
    }

    /// How complete and appealing the label is, up to message or story and electronic traceability.
    GOODS_LABEL_MESSAGE_OR_STORY_TRACEABLE: Labelling {
        "Có nhãn với nội dung đầy đủ, đúng quy định" / "Label that is complete and complies with the rules",
        "Nhãn đầy đủ, đúng quy định, thể hiện thông điệp hoặc câu chuyện sản phẩm"
            / "Complete and compliant label that conveys the product's message or story",
        "Nhãn đầy đủ, đúng quy định, đẹp, thể hiện thông điệp hoặc câu chuyện sản phẩm; có truy xuất nguồn gốc điện tử"
            / "Complete, compliant and attractive label that conveys the product's message or story, with electronic traceability",
    }

    /// Information with ornamental plants and animals; 148 prints one text for the two lowest
    /// levels.
    INFORMATION_STORY_TRACEABLE: Labelling, "Phong cách, tem nhãn trên sản phẩm" / "Style and labels on the product" {
        "Chưa đủ thông tin hoặc thuyết minh về sản phẩm"
            / "Incomplete information or description of the product",
        "Chưa đủ thông tin hoặc thuyết minh về sản phẩm"
            / "Incomplete information or description of the product",
        "Có đủ thông tin hoặc thuyết minh, thể hiện câu chuyện sản phẩm"
            / "Complete information or description that tells the product story",
        "Có đủ thông tin hoặc thuyết minh, ấn tượng, thể hiện câu chuyện sản phẩm, có truy xuất nguồn gốc điện tử"
            / "Complete and striking information or description that tells the product story, with electronic traceability",
    }

    /// How convenient, attractive and elegant the packaging is.
    PACKAGING_CONVENIENCE_AND_LOOKS: Labelling, "Phong cách, hình thức bao bì" / "Style and appearance of the packaging" {
        "Bao bì không tiện lợi, không đẹp" / "Packaging neither convenient nor attractive",
        "Bao bì tiện lợi hoặc đẹp" / "Packaging convenient or attractive",
        "Bao bì tiện lợi, đẹp, sang trọng" / "Packaging convenient, attractive and elegant",
    }

    /// Whether the goods label is bilingual (Vietnamese and English or another foreign language).
    GOODS_LABEL_BILINGUAL: BilingualLabel {
        "Không có nhãn song ngữ (tiếng Việt kèm tiếng Anh hoặc tiếng nước ngoài khác)"
            / "No bilingual label (Vietnamese with English or another foreign language)",
        "Có nhãn song ngữ (tiếng Việt kèm tiếng Anh hoặc tiếng nước ngoài khác)"
            / "Bilingual label (Vietnamese with English or another foreign language)",
    }
}
