//! Crafts and ornamentals: workmanship, design, use.

use crate::catalogue::scales;

scales! {
    /// How beautiful the look of an ornamental plant or animal is for its type.
    TYPE_CONFORMITY_OF_PLANTS_AND_ANIMALS: TypeConformity {
        "Hình dáng trung bình so với loại sản phẩm" / "Average form for the product type",
        "Hình dáng đẹp, ấn tượng so với loại sản phẩm" / "Beautiful and impressive form for the product type",
        "Hình dáng rất đẹp và ấn tượng so với loại sản phẩm"
            / "Very beautiful and impressive form for the product type",
    }

    /// How skilfully ornamental plants are shaped and what artistic value that gives them.
    FORM_OF_ORNAMENTAL_PLANTS: Form {
        "Tạo hình, kiểu dáng ở mức trung bình" / "Shaping and style of average quality",
        "Tạo hình, kiểu dáng khéo léo/đẹp mắt" / "Skilful or attractive shaping and style",
        "Tạo hình, kiểu dáng khéo léo, có giá trị mỹ thuật và kỹ thuật"
            / "Skilful shaping and style, of artistic and technical value",
        "Tạo hình tinh xảo, có giá trị mỹ thuật và kỹ thuật, truyền tải được thông điệp"
            / "Exquisite shaping, of artistic and technical value, that conveys a message",
    }

    /// How finely the product is made and where it could be sold.
    CRAFTSMANSHIP_AND_SALEABILITY: Craftsmanship {
        "Sản phẩm không khéo léo/nhã nhặn, không bán được"
            / "Workmanship not skilful or elegant; cannot be sold",
        "Sản phẩm khá khéo léo/nhã nhặn, bán được" / "Workmanship quite skilful or elegant; can be sold",
        "Sản phẩm khéo léo/nhã nhặn, bán được, có giá trị mỹ thuật và kỹ thuật"
            / "Workmanship skilful or elegant, of artistic and technical value; can be sold",
        "Sản phẩm tinh xảo, có giá trị mỹ thuật và kỹ thuật, bán được ở cửa hàng lớn và xuất khẩu được"
            / "Exquisite workmanship, of artistic and technical value; can be sold in large shops and exported",
    }

    /// How finely fabrics and garments are made and how free of defects they are.
    CRAFTSMANSHIP_AND_DEFECTS: Craftsmanship, "Tính thẩm mỹ, kỹ thuật" / "Aesthetics and technique" {
        "Sản phẩm không khéo léo/nhã nhặn, có lỗi vệ sinh/kỹ thuật"
            / "Workmanship not skilful or elegant, with hygiene or technical defects",
        "Sản phẩm khá khéo léo/nhã nhặn, rất ít lỗi vệ sinh/kỹ thuật"
            / "Workmanship quite skilful or elegant, with very few hygiene or technical defects",
        "Sản phẩm khéo léo/nhã nhặn, có giá trị mỹ thuật và kỹ thuật"
            / "Workmanship skilful or elegant, of artistic and technical value",
        "Sản phẩm có giá trị mỹ thuật, kỹ thuật cao" / "Product of high artistic and technical value",
    }

    /// How unique the design is, up to a style showing local wisdom.
    UNIQUE_DESIGN_WITH_LOCAL_WISDOM: UniqueDesign {
        "Phong cách thiết kế phổ biến" / "Common design style",
        "Phong cách độc đáo riêng nhưng thuộc dạng thông thường"
            / "Unique style of its own, but of an ordinary type",
        "Phong cách độc đáo riêng, thể hiện trí tuệ địa phương"
            / "Unique style of its own that shows local wisdom",
    }

    /// How unique the design is, up to a style showing Vietnamese wisdom.
    UNIQUE_DESIGN_WITH_VIETNAMESE_WISDOM: UniqueDesign {
        "Phong cách thiết kế phổ biến" / "Common design style",
        "Phong cách độc đáo riêng nhưng thuộc dạng thông thường"
            / "Unique style of its own, but of an ordinary type",
        "Phong cách độc đáo riêng, thể hiện trí tuệ Việt"
            / "Unique style of its own that shows Vietnamese wisdom",
    }

    /// How unique the design style is, graded by degree from common to very unique.
    UNIQUE_DESIGN_BY_DEGREE: UniqueDesign {
        "Phong cách thiết kế phổ biến" / "Common design style",
        "Phong cách thiết kế tương đối độc đáo" / "Design style with a fair degree of uniqueness",
        "Phong cách thiết kế độc đáo" / "Unique design style",
        "Phong cách thiết kế rất độc đáo, thể hiện trí tuệ địa phương"
            / "Design style with a very high degree of uniqueness that shows local wisdom",
    }

    /// How harmoniously value is integrated in the product, up to culture and distinctiveness.
    DESIGN_VALUE_INTEGRATION: OverallDesign {
        "Không thể hiện rõ giá trị sản phẩm" / "Product value not clearly shown",
        "Tích hợp giá trị sản phẩm một cách hài hòa, phù hợp"
            / "Product value integrated harmoniously and suitably",
        "Tích hợp giá trị sản phẩm một cách hài hòa, phù hợp với yếu tố văn hóa, dân tộc"
            / "Product value integrated harmoniously, in keeping with cultural and ethnic elements",
        "Tích hợp giá trị sản phẩm một cách hài hòa, phù hợp với yếu tố văn hóa, dân tộc truyền thống, tạo nên sản phẩm đặc trưng"
            / "Product value integrated harmoniously, in keeping with traditional cultural and ethnic elements, so that a characteristic product takes form",
    }

    /// How well the product's attributes and elements go together.
    DESIGN_COMPATIBILITY: OverallDesign, "Tổng thể thiết kế, sự hài hòa của các yếu tố" / "Overall design and harmony of its elements" {
        "Các thuộc tính, yếu tố có vẻ không phù hợp" / "Features and elements do not seem to match",
        "Các thuộc tính, yếu tố tương thích mức trung bình" / "Features and elements match moderately well",
        "Các thuộc tính, yếu tố tương thích tốt" / "Features and elements match well",
        "Các thuộc tính, yếu tố tương thích tốt, thể hiện tính truyền thống, có hồn"
            / "Features and elements match well, express tradition and give the product spirit",
    }

    /// Which market the product's basic functions are sufficient for.
    BASIC_FUNCTIONS_BY_MARKET: Functions {
        "Không có tính năng cơ bản" / "Product lacks the basic functions",
        "Có đủ tính năng cơ bản để bán tại thị trường địa phương"
            / "Product has all the basic functions for sale on the local market",
        "Có đủ tính năng cơ bản để bán tại thị trường trong nước"
            / "Product has all the basic functions for sale on the domestic market",
        "Có đủ tính năng cơ bản để xuất khẩu" / "Product has all the basic functions for export",
    }

    /// Green material that helps people earn a living; the lowest level is unlawful or untraceable
    /// material.
    GREEN_MATERIAL_FOR_PEOPLE: MaterialQuality {
        "Nguyên liệu/thành phần có nguồn gốc không rõ ràng, không bảo đảm an toàn theo pháp luật, hoặc vi phạm các quy định bảo vệ môi trường, khai thác tài nguyên"
            / "Material or component of unclear origin, not assured to be safe as the law requires, or in breach of the rules on environmental protection or resource extraction",
        "Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, giúp cải thiện sinh kế của người dân"
            / "Green, environmentally friendly material that is of value for conserving biodiversity and improves people's livelihoods",
        "Có chứng chỉ quản lý vùng nguyên liệu bền vững; vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, giúp cải thiện sinh kế của người dân"
            / "Green, environmentally friendly material of value for conserving biodiversity, improving people's livelihoods; certificate of sustainable management of the raw-material area",
    }

    /// Green material that helps ethnic minorities; the lowest level is unlawful or untraceable
    /// material.
    GREEN_MATERIAL_FOR_ETHNIC_MINORITY: MaterialQuality {
        "Nguyên liệu/thành phần có nguồn gốc không rõ ràng, không bảo đảm an toàn theo pháp luật, hoặc vi phạm các quy định bảo vệ môi trường, khai thác tài nguyên"
            / "Material or component of unclear origin, not assured to be safe as the law requires, or in breach of the rules on environmental protection or resource extraction",
        "Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, giúp cải thiện sinh kế của đồng bào dân tộc"
            / "Green, environmentally friendly material that is of value for conserving biodiversity and improves ethnic minority livelihoods",
        "Có chứng chỉ quản lý vùng nguyên liệu bền vững; vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, giúp cải thiện sinh kế của đồng bào dân tộc"
            / "Green, environmentally friendly material of value for conserving biodiversity, improving ethnic minority livelihoods; certificate of sustainable management of the raw-material area",
    }

    /// Green material that helps ethnic minorities; the lowest level is poor, harmful or unsaleable
    /// material.
    GREEN_MATERIAL_FOR_ETHNIC_MINORITY_OR_POOR: MaterialQuality {
        "Nguyên liệu/thành phần kém chất lượng, khiến sản phẩm độc hại hoặc hủy hoại nguồn tài nguyên, bán hạn chế hoặc không thể bán trên thị trường"
            / "Poor-quality material or component that makes the product toxic or destroys resources; sold to a limited extent or unsaleable on the market",
        "Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, giúp cải thiện sinh kế của đồng bào dân tộc"
            / "Green, environmentally friendly material that is of value for conserving biodiversity and improves ethnic minority livelihoods",
        "Có chứng chỉ quản lý vùng nguyên liệu bền vững; vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, giúp cải thiện sinh kế của đồng bào dân tộc"
            / "Green, environmentally friendly material of value for conserving biodiversity, improving ethnic minority livelihoods; certificate of sustainable management of the raw-material area",
    }

    /// Share of raw material that meets a standard (GACP-WHO or equivalent).
    SHARE_OF_RAW_MATERIAL_MEETING_STANDARD: MaterialQuality, "Chất lượng nguyên liệu" / "Raw-material quality" {
        "Dưới 5% nguyên liệu đạt tiêu chuẩn GACP-WHO hoặc tương đương"
            / "Under 5% of the raw material meets GACP-WHO or the equivalent",
        "Từ 5% đến dưới 10% nguyên liệu đạt tiêu chuẩn GACP-WHO hoặc tương đương"
            / "5% to under 10% of the raw material meets GACP-WHO or the equivalent",
        "Từ 10% đến dưới 50% nguyên liệu đạt tiêu chuẩn GACP-WHO hoặc tương đương"
            / "10% to under 50% of the raw material meets GACP-WHO or the equivalent",
        "Từ 50% đến dưới 75% nguyên liệu đạt tiêu chuẩn GACP-WHO hoặc tương đương"
            / "50% to under 75% of the raw material meets GACP-WHO or the equivalent",
        "Trên 75% nguyên liệu đạt tiêu chuẩn GACP-WHO hoặc tương đương"
            / "Over 75% of the raw material meets GACP-WHO or the equivalent",
    }

    /// Quality of the material or component and how well the product sells.
    MATERIAL_OR_COMPONENT_MARKETABILITY: MaterialQuality {
        "Nguyên liệu/thành phần kém chất lượng, khiến sản phẩm độc hại hoặc hủy hoại nguồn tài nguyên, bán hạn chế hoặc không thể bán trên thị trường"
            / "Poor-quality material or component that makes the product toxic or destroys resources; sold to a limited extent or unsaleable on the market",
        "Vật liệu/thành phần chất lượng trung bình, bán được trên thị trường"
            / "Material or component of average quality, saleable on the market",
        "Vật liệu/thành phần chất lượng cao giúp sản phẩm đẹp mắt, bán được trên thị trường và xuất khẩu"
            / "High-quality material or component that makes the product attractive, saleable on the market and for export",
    }

    /// Material quality and saleability, with a top level for a raw-material standard and evidence.
    MATERIAL_MARKETABILITY_WITH_STANDARD: MaterialQuality {
        "Nguyên liệu/thành phần kém chất lượng, khiến sản phẩm độc hại hoặc hủy hoại nguồn tài nguyên, bán hạn chế hoặc không thể bán trên thị trường"
            / "Poor-quality material or component that makes the product toxic or destroys resources; sold to a limited extent or unsaleable on the market",
        "Vật liệu/thành phần chất lượng trung bình, bán được trên thị trường"
            / "Material or component of average quality, saleable on the market",
        "Vật liệu chất lượng cao giúp sản phẩm đẹp mắt, bán được trên thị trường và xuất khẩu"
            / "High-quality material that makes the product attractive, saleable on the market and for export",
        "Vật liệu chất lượng cao, sản phẩm đẹp mắt, bán được trên thị trường, xuất khẩu được; có tiêu chuẩn nguyên liệu và minh chứng về chất lượng, sử dụng"
            / "High-quality material that makes the product attractive, saleable on the market and for export; raw-material standard, and evidence of quality and use",
    }

    /// How attractive the design of pots, wrapping or accessories is, up to eco-friendly materials.
    DESIGN_OF_ORNAMENTALS: ProductDesign {
        "Thiết kế đơn giản, phổ biến" / "Simple, common design",
        "Thiết kế đẹp, phù hợp với sản phẩm" / "Beautiful design, suited to the product",
        "Thiết kế ấn tượng, dùng vật liệu thân thiện với môi trường"
            / "Impressive design, using environmentally friendly materials",
    }

    /// How usable, useful and easy to maintain handicrafts are.
    PRACTICALITY_OF_HANDICRAFTS: Practicality {
        "Người tiêu dùng không biết cách sử dụng, hoặc sản phẩm khó sử dụng"
            / "Consumers do not know how to use the product, or it is hard to use",
        "Sản phẩm sử dụng được nhưng cần thông tin sử dụng, hoặc khó duy trì"
            / "Product is usable, but needs usage information or is hard to maintain",
        "Sản phẩm sử dụng được, dễ duy trì/bảo trì" / "Product is usable and easy to maintain or service",
        "Sản phẩm rất hữu ích, dễ duy trì/bảo trì" / "Product is very useful and easy to maintain or service",
    }

    /// How easy fabrics and garments are to use, maintain and transport.
    PRACTICALITY_OF_FABRICS_AND_GARMENTS: Practicality {
        "Người tiêu dùng không biết cách sử dụng, hoặc sản phẩm khó sử dụng"
            / "Consumers do not know how to use the product, or it is hard to use",
        "Sản phẩm sử dụng được nhưng cần thông tin sử dụng, hoặc khó duy trì"
            / "Product is usable, but needs usage information or is hard to maintain",
        "Sản phẩm dễ sử dụng, dễ duy trì/bảo trì" / "Product is easy to use and to maintain or service",
        "Sản phẩm dễ sử dụng, dễ duy trì/bảo trì, dễ vận chuyển, hữu ích"
            / "Product is easy to use and to maintain or service, easy to transport, and useful",
    }

    /// How reliable fabrics and garments are.
    RELIABILITY_OF_FABRICS_AND_GARMENTS: Reliability {
        "Độ tin cậy trung bình" / "Average reliability",
        "Tương đối tin cậy" / "Fairly reliable",
        "Độ tin cậy cao" / "Highly reliable",
        "Rất tin cậy" / "Very reliable",
    }

    /// How long fabrics and garments last.
    LIFESPAN_OF_FABRICS_AND_GARMENTS: Durability {
        "Tuổi thọ thấp" / "Short service life",
        "Tuổi thọ trung bình, phù hợp với đặc điểm sản phẩm"
            / "Average service life, suited to the product's features",
        "Tuổi thọ cao" / "Long service life",
    }
}
