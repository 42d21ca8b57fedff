//! The product story.

use crate::catalogue::scales;

scales! {
    /// Whether the product story is documented, and on leaflet, website and electronic
    /// traceability.
    STORY_ON_LEAFLET_WEBSITE_TRACEABILITY: ProductStory {
        "Không có câu chuyện sản phẩm" / "No product story",
        "Có câu chuyện sản phẩm" / "A product story exists",
        "Câu chuyện được tư liệu hóa, có trên tờ rơi" / "Documented story, on a leaflet",
        "Câu chuyện được tư liệu hóa, có trên tờ rơi và website (ảnh, clip...)"
            / "Documented story, on a leaflet and a website (pictures, clips, ...)",
        "Câu chuyện được tư liệu hóa, có trên tờ rơi, website (ảnh, clip...) và truy xuất nguồn gốc điện tử"
            / "Documented story, on a leaflet, a website (pictures, clips, ...) and in electronic traceability",
    }

    /// Quality of the handbook or story of a tourism service, up to a foreign-language version.
    TOURISM_HANDBOOK_OR_STORY: ProductStory {
        "Cẩm nang hoặc câu chuyện về sản phẩm dịch vụ du lịch"
            / "Handbook or story about the tourism service product",
        "Cẩm nang hoặc câu chuyện riêng, đặc sắc, mang trí tuệ, bản sắc địa phương"
            / "Own, distinctive handbook or story with local wisdom and identity",
        "Cẩm nang hoặc câu chuyện riêng, đặc sắc, mang trí tuệ, bản sắc địa phương; có bản ngoại ngữ phù hợp"
            / "Own, distinctive handbook or story with local wisdom and identity, in a suitable foreign language",
    }

    /// Whether the story is documented and presented on label or leaflet and website.
    STORY_PRESENTED_AND_ON_WEBSITE: ProductStory {
        "Không có câu chuyện, hoặc có mà chưa được tư liệu hóa"
            / "No story, or a story that is not documented",
        "Có tài liệu giới thiệu sản phẩm" / "Material introducing the product",
        "Câu chuyện được tư liệu hóa, có cốt truyện và nội dung cụ thể"
            / "Documented story with a plot and specific content",
        "Câu chuyện được tư liệu hóa, đưa lên nhãn/tờ rơi"
            / "Documented story, presented on a label or leaflet",
        "Câu chuyện được tư liệu hóa, đưa lên nhãn/tờ rơi và lên website"
            / "Documented story, presented on a label or leaflet, and on a website",
        "Câu chuyện được tư liệu hóa, đưa lên nhãn/tờ rơi và lên website (ảnh, clip...)"
            / "Documented story, presented on a label or leaflet, and on a website (pictures, clips, ...)",
    }

    /// Whether the story is documented, used on label or leaflet and vivid on the website.
    STORY_USED_AND_VIVID_ON_WEBSITE: ProductStory {
        "Không có câu chuyện, hoặc có mà chưa được tư liệu hóa"
            / "No story, or a story that is not documented",
        "Có tài liệu giới thiệu sản phẩm" / "Material introducing the product",
        "Câu chuyện được tư liệu hóa, có cốt truyện và nội dung cụ thể"
            / "Documented story with a plot and specific content",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi" / "Documented story, used on a label or leaflet",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi và trên website"
            / "Documented story, used on a label or leaflet, and on a website",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi và sinh động trên website (ảnh, clip...)"
            / "Documented story, used on a label or leaflet, and vividly on a website (pictures, clips, ...)",
    }

    /// Whether the story is documented and used on label or leaflet and website.
    STORY_USED_AND_ON_WEBSITE: ProductStory {
        "Không có câu chuyện, hoặc có mà chưa được tư liệu hóa"
            / "No story, or a story that is not documented",
        "Có tài liệu giới thiệu sản phẩm" / "Material introducing the product",
        "Câu chuyện được tư liệu hóa, có cốt truyện và nội dung cụ thể"
            / "Documented story with a plot and specific content",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi" / "Documented story, used on a label or leaflet",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi và trên website"
            / "Documented story, used on a label or leaflet, and on a website",
        "Câu chuyện được tư liệu hóa, dùng trên nhãn/tờ rơi và trên website (ảnh, clip...)"
            / "Documented story, used on a label or leaflet, and on a website (pictures, clips, ...)",
    }

    /// Whether the story is documented, presented on label or leaflet and vivid on the website.
    STORY_PRESENTED_AND_VIVID_ON_WEBSITE: ProductStory {
        "Không có câu chuyện, hoặc có mà chưa được tư liệu hóa"
            / "No story, or a story that is not documented",
        "Có tài liệu giới thiệu sản phẩm" / "Material introducing the product",
        "Câu chuyện được tư liệu hóa, có cốt truyện và nội dung cụ thể"
            / "Documented story with a plot and specific content",
        "Câu chuyện được tư liệu hóa, đưa lên nhãn/tờ rơi"
            / "Documented story, presented on a label or leaflet",
        "Câu chuyện được tư liệu hóa, đưa lên nhãn/tờ rơi và lên website"
            / "Documented story, presented on a label or leaflet, and on a website",
        "Câu chuyện được tư liệu hóa, đưa lên nhãn/tờ rơi và sinh động trên website (ảnh, clip...)"
            / "Documented story, presented on a label or leaflet, and vividly on a website (pictures, clips, ...)",
    }

    /// Whether the product story is concise and written in a storytelling style.
    STORY_CONCISE_IN_STORYTELLING_STYLE: StoryStructure {
        "Đơn giản" / "Simple",
        "Ngắn gọn, súc tích" / "Brief and concise",
        "Ngắn gọn, súc tích, theo văn phong kể chuyện" / "Brief and concise, in a storytelling style",
    }

    /// Whether the product story has all its elements, is concise and carries distinctive messages.
    STORY_ELEMENTS_AND_MESSAGES: StoryStructure {
        "Đơn giản" / "Simple",
        "Đủ các yếu tố của một câu chuyện sản phẩm" / "Has all the elements of a product story",
        "Ngắn gọn, súc tích, có thông điệp đặc sắc về sản phẩm/văn hóa/trí tuệ/bản sắc địa phương"
            / "Brief and concise, with distinctive messages on product, culture or local wisdom and identity",
    }

    /// Whether the product story is simple or has all its elements.
    STORY_ELEMENTS: StoryStructure {
        "Đơn giản" / "Simple",
        "Đủ các yếu tố của một câu chuyện sản phẩm" / "Has all the elements of a product story",
    }

    /// How far the product story is its own, local in character, moving and convincing.
    STORY_LOCAL_CHARACTER_AND_APPEAL: LocalWisdom {
        "Giống câu chuyện của chủ thể khác, hoặc của sản phẩm khác cùng chủ thể"
            / "Same story as another producer's product, or as another product of the same producer",
        "Câu chuyện riêng, gắn với xuất xứ sản phẩm" / "Story of its own, tied to the product origin",
        "Mang nét truyền thống, văn hóa địa phương và giá trị đặc trưng của sản phẩm"
            / "Reflects local tradition, culture and the product's characteristic value",
        "Mang nét truyền thống, văn hóa địa phương và giá trị đặc trưng sản phẩm; truyền cảm và thuyết phục"
            / "Reflects local tradition, culture and the product's characteristic value; moving and convincing",
    }

    /// How far the product story is its own, tied to its origin and distinctively local.
    STORY_OWN_ORIGIN_AND_DISTINCTIVENESS: LocalWisdom {
        "Giống câu chuyện sản phẩm nơi khác" / "Same as a product story from elsewhere",
        "Tương đối giống câu chuyện sản phẩm nơi khác, đã đổi một số yếu tố"
            / "Fairly similar to a product story from elsewhere, with some elements changed",
        "Câu chuyện riêng, gắn với xuất xứ sản phẩm" / "Story of its own, tied to the product origin",
        "Câu chuyện đặc sắc, mang nét truyền thống, văn hóa và trí tuệ/bản sắc địa phương"
            / "Distinctive story reflecting tradition, culture and local wisdom and identity",
    }

    /// How far the product story is its own and shows local wisdom and identity.
    STORY_OWN_AND_LOCAL_WISDOM: LocalWisdom {
        "Giống câu chuyện sản phẩm nơi khác" / "Same as a product story from elsewhere",
        "Tương đối giống câu chuyện sản phẩm nơi khác, đã đổi một số yếu tố"
            / "Fairly similar to a product story from elsewhere, with some elements changed",
        "Có câu chuyện riêng" / "Story of its own",
        "Câu chuyện riêng, thể hiện trí tuệ/bản sắc địa phương"
            / "Story of its own, showing local wisdom and identity",
    }
}
