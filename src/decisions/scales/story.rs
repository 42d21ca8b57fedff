//! The product story.

use crate::catalogue::scales;

scales! {
    /// Whether the product story is documented, and on leaflet, website and electronic
    /// traceability.
    STORY_ON_LEAFLET_WEBSITE_TRACEABILITY: ProductStory {
        "Không có câu chuyện sản phẩm" / "No product story",
        "Có câu chuyện sản phẩm" / "Has a product story",
        "Câu chuyện sản phẩm được tư liệu hóa, có trên tờ rơi"
            / "Product story documented and shown on a leaflet",
        "Câu chuyện sản phẩm được tư liệu hóa, có trên tờ rơi và trên website (hình ảnh, clip...)"
            / "Product story documented and shown on a leaflet and a website (as pictures, clips...)",
        "Câu chuyện sản phẩm được tư liệu hóa, có trên tờ rơi, trên website (hình ảnh, clip...) và trong nội dung truy xuất nguồn gốc điện tử"
            / "Product story documented and shown on a leaflet, on a website (as pictures, clips...) and in the electronic traceability content",
    }

    /// Quality of the handbook or story of a tourism service, up to a foreign-language version.
    TOURISM_HANDBOOK_OR_STORY: ProductStory {
        "Có cẩm nang hoặc câu chuyện về sản phẩm dịch vụ du lịch"
            / "Handbook or story about the tourism service product",
        "Có cẩm nang hoặc câu chuyện về sản phẩm dịch vụ du lịch, mang nét riêng, đặc sắc, thể hiện trí tuệ, bản sắc địa phương"
            / "Handbook or story about the tourism service product that has a character of its own, is distinctive and shows local wisdom and identity",
        "Có cẩm nang hoặc câu chuyện về sản phẩm dịch vụ du lịch, mang nét riêng, đặc sắc, thể hiện trí tuệ, bản sắc địa phương, có bản tiếng nước ngoài phù hợp"
            / "Handbook or story about the tourism service product that has a character of its own, is distinctive and shows local wisdom and identity, also in a suitable foreign language",
    }

    /// Whether the story is documented and presented on label or leaflet and website.
    STORY_PRESENTED_AND_ON_WEBSITE: ProductStory {
        "Không có câu chuyện, hoặc có nhưng chưa được tư liệu hóa"
            / "No story, or a story that is not documented",
        "Có tài liệu giới thiệu sản phẩm" / "Material introducing the product",
        "Câu chuyện được tư liệu hóa, có cốt truyện và nội dung cụ thể"
            / "Documented story with a plot and specific content",
        "Câu chuyện được tư liệu hóa, đưa lên nhãn/tờ rơi"
            / "Documented story, presented on a label or leaflet",
        "Câu chuyện được tư liệu hóa, đưa lên nhãn/tờ rơi và lên website"
            / "Documented story, presented on a label or leaflet and on a website",
        "Câu chuyện được tư liệu hóa, đưa lên nhãn/tờ rơi và lên website (hình ảnh, clip...)"
            / "Documented story, presented on a label or leaflet and on a website (as pictures, clips...)",
    }

    /// Whether the story is documented, used on label or leaflet and vivid on the website.
    STORY_USED_AND_VIVID_ON_WEBSITE: ProductStory {
        "Không có câu chuyện, hoặc có nhưng chưa được tư liệu hóa"
            / "No story, or a story that is not documented",
        "Có tài liệu giới thiệu sản phẩm" / "Material introducing the product",
        "Câu chuyện được tư liệu hóa, có cốt truyện và nội dung cụ thể"
            / "Documented story with a plot and specific content",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi" / "Documented story, used on a label or leaflet",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi và trên website"
            / "Documented story, used on a label or leaflet and on a website",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi và sinh động trên website (hình ảnh, clip...)"
            / "Documented story, used on a label or leaflet and vividly on a website (as pictures, clips...)",
    }

    /// Whether the story is documented and used on label or leaflet and website.
    STORY_USED_AND_ON_WEBSITE: ProductStory {
        "Không có câu chuyện, hoặc có nhưng chưa được tư liệu hóa"
            / "No story, or a story that is not documented",
        "Có tài liệu giới thiệu sản phẩm" / "Material introducing the product",
        "Câu chuyện được tư liệu hóa, có cốt truyện và nội dung cụ thể"
            / "Documented story with a plot and specific content",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi" / "Documented story, used on a label or leaflet",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi và trên website"
            / "Documented story, used on a label or leaflet and on a website",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi và trên website (hình ảnh, clip...)"
            / "Documented story, used on a label or leaflet and on a website (as pictures, clips...)",
    }

    /// Whether the story is documented, presented on label or leaflet and vivid on the website.
    STORY_PRESENTED_AND_VIVID_ON_WEBSITE: ProductStory {
        "Không có câu chuyện, hoặc có nhưng chưa được tư liệu hóa"
            / "No story, or a story that is not documented",
        "Có tài liệu giới thiệu sản phẩm" / "Material introducing the product",
        "Câu chuyện được tư liệu hóa, có cốt truyện và nội dung cụ thể"
            / "Documented story with a plot and specific content",
        "Câu chuyện được tư liệu hóa, đưa lên nhãn/tờ rơi"
            / "Documented story, presented on a label or leaflet",
        "Câu chuyện được tư liệu hóa, đưa lên nhãn/tờ rơi và lên website"
            / "Documented story, presented on a label or leaflet and on a website",
        "Câu chuyện được tư liệu hóa, đưa lên nhãn/tờ rơi và sinh động trên website (hình ảnh, clip...)"
            / "Documented story, presented on a label or leaflet and vividly on a website (as pictures, clips...)",
    }

    /// Whether the product story is concise and written in a storytelling style.
    STORY_CONCISE_IN_STORYTELLING_STYLE: StoryStructure {
        "Câu chuyện có cấu trúc đơn giản" / "Story of simple structure",
        "Câu chuyện ngắn gọn, súc tích" / "Brief and concise story",
        "Câu chuyện ngắn gọn, súc tích, có văn phong kể chuyện"
            / "Brief and concise story in a storytelling style",
    }

    /// Whether the product story has all its elements, is concise and carries distinctive messages.
    STORY_ELEMENTS_AND_MESSAGES: StoryStructure {
        "Câu chuyện có cấu trúc đơn giản" / "Story of simple structure",
        "Có đủ các yếu tố của một câu chuyện sản phẩm" / "Has all the elements of a product story",
        "Câu chuyện ngắn gọn, súc tích, mang thông điệp đặc sắc về sản phẩm/văn hóa/trí tuệ/bản sắc địa phương"
            / "Brief and concise story with distinctive messages on the product, culture, local wisdom or local identity",
    }

    /// Whether the product story is simple or has all its elements.
    STORY_ELEMENTS: StoryStructure {
        "Câu chuyện có cấu trúc đơn giản" / "Story of simple structure",
        "Có đủ các yếu tố của một câu chuyện sản phẩm" / "Has all the elements of a product story",
    }

    /// How far the product story is its own, local in character, moving and convincing.
    STORY_LOCAL_CHARACTER_AND_APPEAL: LocalWisdom {
        "Giống câu chuyện về sản phẩm của chủ thể khác, hoặc về sản phẩm khác của chính chủ thể"
            / "Same as the story of another producer's product, or of another product of the same producer",
        "Câu chuyện riêng, gắn với nguồn gốc, xuất xứ của sản phẩm"
            / "Story of its own, tied to the product's origin",
        "Câu chuyện mang nét truyền thống, văn hóa địa phương và giá trị đặc trưng của sản phẩm"
            / "Story that reflects local tradition and culture and the product's characteristic value",
        "Câu chuyện mang nét truyền thống, văn hóa địa phương và giá trị đặc trưng của sản phẩm, có tính truyền cảm và thuyết phục"
            / "Story that reflects local tradition and culture and the product's characteristic value, and is moving and convincing",
    }

    /// How far the product story is its own, tied to its origin and distinctively local.
    STORY_OWN_ORIGIN_AND_DISTINCTIVENESS: LocalWisdom {
        "Giống câu chuyện sản phẩm ở nơi khác" / "Same as the story of a product from elsewhere",
        "Tương đối giống câu chuyện sản phẩm nơi khác, đã thay đổi một số yếu tố"
            / "Fairly similar to the story of a product from elsewhere, with some elements changed",
        "Câu chuyện riêng, gắn với nguồn gốc, xuất xứ" / "Story of its own, tied to the product's origin",
        "Câu chuyện đặc sắc, mang nét truyền thống, văn hóa và trí tuệ/bản sắc địa phương"
            / "Distinctive story that reflects tradition, culture, and local wisdom or identity",
    }

    /// How far the product story is its own and shows local wisdom and identity.
    STORY_OWN_AND_LOCAL_WISDOM: LocalWisdom {
        "Giống câu chuyện sản phẩm ở nơi khác" / "Same as the story of a product from elsewhere",
        "Tương đối giống câu chuyện sản phẩm nơi khác, đã thay đổi một số yếu tố"
            / "Fairly similar to the story of a product from elsewhere, with some elements changed",
        "Có câu chuyện riêng" / "Story of its own",
        "Câu chuyện riêng, thể hiện trí tuệ/bản sắc địa phương"
            / "Story of its own that shows local wisdom or identity",
    }
}
