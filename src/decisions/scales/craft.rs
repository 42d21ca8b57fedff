//! Crafts and ornamentals: workmanship, design, use.

use crate::catalogue::scales;

scales! {
    /// How beautiful the look of an ornamental plant or animal is for its type.
    TYPE_CONFORMITY_OF_PLANTS_AND_ANIMALS: TypeConformity {
        "Trung bình" / "Average",
        "Đẹp, ấn tượng" / "Beautiful and impressive",
        "Rất đẹp và ấn tượng" / "Very beautiful and impressive",
    }

    /// How skilfully ornamental plants are shaped and what artistic value that gives them.
    FORM_OF_ORNAMENTAL_PLANTS: Form {
        "Tạo hình, kiểu dáng ở mức trung bình" / "Average shaping and style",
        "Tạo hình, kiểu dáng khéo léo/đẹp mắt" / "Skilful/attractive shaping and style",
        "Tạo hình, kiểu dáng khéo léo, có giá trị mỹ thuật và kỹ thuật"
            / "Skilful shaping and style, of artistic and technical value",
        "Tạo hình tinh xảo, có giá trị mỹ thuật và kỹ thuật, truyền tải được thông điệp"
            / "Exquisite shaping, of artistic and technical value, conveying a message",
    }

    /// How finely the product is made and where it could be sold.
    CRAFTSMANSHIP_AND_SALEABILITY: Craftsmanship {
        "Không khéo léo/nhã nhặn, không bán được" / "Not skilful/elegant, cannot be sold",
        "Khá khéo léo/nhã nhặn, bán được" / "Quite skilful/elegant, can be sold",
        "Khéo léo/nhã nhặn, bán được, có giá trị mỹ thuật và kỹ thuật"
            / "Skilful/elegant, can be sold, of artistic and technical value",
        "Tinh xảo, có giá trị mỹ thuật và kỹ thuật, bán được ở cửa hàng lớn và xuất khẩu"
            / "Exquisite, of artistic and technical value, can be sold in large shops and exported",
    }

    /// How finely fabrics and garments are made and how free of defects they are.
    CRAFTSMANSHIP_AND_DEFECTS: Craftsmanship, "Tính thẩm mỹ, kỹ thuật" / "Aesthetics and technique" {
        "Không khéo léo/nhã nhặn, sản phẩm có lỗi vệ sinh/kỹ thuật"
            / "Not skilful/elegant, with hygiene/technical defects in the product",
        "Khá khéo léo/nhã nhặn, sản phẩm rất ít lỗi vệ sinh/kỹ thuật"
            / "Quite skilful/elegant, with very few hygiene/technical defects in the product",
        "Khéo léo/nhã nhặn, có giá trị mỹ thuật và kỹ thuật"
            / "Skilful/elegant, of artistic and technical value",
        "Có giá trị mỹ thuật và kỹ thuật cao" / "Of high artistic and technical value",
    }

    /// How unique the design is, up to a style showing local wisdom.
    UNIQUE_DESIGN_WITH_LOCAL_WISDOM: UniqueDesign {
        "Phong cách thiết kế phổ biến" / "Common design style",
        "Phong cách riêng, độc đáo nhưng thuộc dạng thông thường"
            / "Unique style of its own, but of an ordinary type",
        "Phong cách riêng, độc đáo, thể hiện trí tuệ địa phương"
            / "Unique style of its own, showing local wisdom",
    }

    /// How unique the design is, up to a style showing Vietnamese wisdom.
    UNIQUE_DESIGN_WITH_VIETNAMESE_WISDOM: UniqueDesign {
        "Phong cách thiết kế phổ biến" / "Common design style",
        "Phong cách riêng, độc đáo nhưng thuộc dạng thông thường"
            / "Unique style of its own, but of an ordinary type",
        "Phong cách riêng, độc đáo, thể hiện trí tuệ Việt"
            / "Unique style of its own, showing Vietnamese wisdom",
    }

    /// How unique the design style is, graded by degree from common to very unique.
    UNIQUE_DESIGN_BY_DEGREE: UniqueDesign {
        "Phong cách thiết kế phổ biến" / "Common design style",
        "Phong cách thiết kế tương đối độc đáo" / "Fairly unique design style",
        "Phong cách thiết kế độc đáo" / "Unique design style",
        "Phong cách thiết kế rất độc đáo, cho thấy trí tuệ địa phương"
            / "Very unique design style, showing local wisdom",
    }

    /// How harmoniously value is integrated in the product, up to culture and distinctiveness.
    DESIGN_VALUE_INTEGRATION: OverallDesign {
        "Không thể hiện rõ giá trị sản phẩm" / "Product value not clearly shown",
        "Giá trị được tích hợp hài hòa, phù hợp" / "Value integrated harmoniously and suitably",
        "Giá trị được tích hợp hài hòa, phù hợp yếu tố văn hóa, dân tộc"
            / "Value integrated harmoniously, fitting cultural and ethnic elements",
        "Giá trị được tích hợp hài hòa, phù hợp yếu tố văn hóa, dân tộc truyền thống, tạo sản phẩm đặc trưng"
            / "Value integrated harmoniously, fitting traditional cultural and ethnic elements; signature product",
    }

    /// How well the product's attributes and elements go together.
    DESIGN_COMPATIBILITY: OverallDesign, "Tổng thể thiết kế, sự hài hòa của các yếu tố" / "Overall design and harmony of its elements" {
        "Thuộc tính và yếu tố dường như không phù hợp" / "Attributes and elements seem unsuitable",
        "Thuộc tính và yếu tố tương thích ở mức trung bình"
            / "Attributes and elements of average compatibility",
        "Thuộc tính và yếu tố tương thích ở mức tốt" / "Attributes and elements of good compatibility",
        "Thuộc tính và yếu tố tương thích ở mức tốt, mang tính truyền thống, có hồn"
            / "Attributes and elements of good compatibility, expressing tradition, with a soul",
    }

    /// Which market the product's basic functions are sufficient for.
    BASIC_FUNCTIONS_BY_MARKET: Functions {
        "Không có tính năng cơ bản" / "Without the basic functions",
        "Đủ tính năng cơ bản để bán tại thị trường địa phương"
            / "Has the basic functions needed for sale on the local market",
        "Đủ tính năng cơ bản để bán tại thị trường trong nước"
            / "Has the basic functions needed for sale on the domestic market",
        "Đủ tính năng cơ bản để xuất khẩu" / "Has the basic functions needed for export",
    }

    /// Green material that helps people earn a living; the lowest level is unlawful or untraceable
    /// material.
    GREEN_MATERIAL_FOR_PEOPLE: MaterialQuality {
        "Nguyên liệu không rõ nguồn gốc, không an toàn hoặc vi phạm quy định môi trường, khai thác tài nguyên"
            / "Material of unclear origin, unsafe, or in breach of environmental or resource-extraction rules",
        "Vật liệu xanh, thân thiện môi trường, bảo tồn đa dạng sinh học, cải thiện sinh kế người dân"
            / "Green, eco-friendly material that aids biodiversity conservation and people's livelihoods",
        "Vật liệu xanh có chứng chỉ vùng bền vững, lợi cho môi trường, đa dạng sinh học, sinh kế người dân"
            / "Green, eco-friendly, good for biodiversity and livelihoods; certified sustainable raw-material area",
    }

    /// Green material that helps ethnic minorities; the lowest level is unlawful or untraceable
    /// material.
    GREEN_MATERIAL_FOR_ETHNIC_MINORITY: MaterialQuality {
        "Nguyên liệu không rõ nguồn gốc, không an toàn hoặc vi phạm quy định môi trường, khai thác tài nguyên"
            / "Material of unclear origin, unsafe, or in breach of environmental or resource-extraction rules",
        "Vật liệu xanh, thân thiện môi trường, bảo tồn đa dạng sinh học, cải thiện sinh kế đồng bào dân tộc"
            / "Green, eco-friendly material that aids biodiversity conservation and ethnic minority livelihoods",
        "Vật liệu xanh có chứng chỉ vùng bền vững, lợi môi trường, đa dạng sinh học, sinh kế đồng bào dân tộc"
            / "Green, eco-friendly; aids biodiversity, ethnic minority livelihoods; certified sustainable area",
    }

    /// Green material that helps ethnic minorities; the lowest level is poor, harmful or unsaleable
    /// material.
    GREEN_MATERIAL_FOR_ETHNIC_MINORITY_OR_POOR: MaterialQuality {
        "Nguyên liệu kém, làm sản phẩm độc hại hoặc hủy hoại tài nguyên, bán hạn chế hoặc không bán được"
            / "Poor-quality material making the product toxic or destroying resources; limited sales or unsaleable",
        "Vật liệu xanh, thân thiện môi trường, bảo tồn đa dạng sinh học, cải thiện sinh kế đồng bào dân tộc"
            / "Green, eco-friendly material that aids biodiversity conservation and ethnic minority livelihoods",
        "Vật liệu xanh có chứng chỉ vùng bền vững, lợi môi trường, đa dạng sinh học, sinh kế đồng bào dân tộc"
            / "Green, eco-friendly; aids biodiversity, ethnic minority livelihoods; certified sustainable area",
    }

    /// Share of raw material that meets a standard (GACP-WHO or equivalent).
    SHARE_OF_RAW_MATERIAL_MEETING_STANDARD: MaterialQuality, "Chất lượng nguyên liệu" / "Raw-material quality" {
        "Dưới 5% nguyên liệu có tiêu chuẩn" / "Under 5% of raw material meets a standard",
        "5% đến dưới 10% nguyên liệu có tiêu chuẩn" / "5% to under 10% of raw material meets a standard",
        "10% đến dưới 50% nguyên liệu có tiêu chuẩn" / "10% to under 50% of raw material meets a standard",
        "50% đến dưới 75% nguyên liệu có tiêu chuẩn" / "50% to under 75% of raw material meets a standard",
        "Trên 75% nguyên liệu có tiêu chuẩn" / "Over 75% of raw material meets a standard",
    }

    /// Quality of the material or component and how well the product sells.
    MATERIAL_OR_COMPONENT_MARKETABILITY: MaterialQuality {
        "Nguyên liệu kém, làm sản phẩm độc hại hoặc hủy hoại tài nguyên, bán hạn chế hoặc không bán được"
            / "Poor-quality material making the product toxic or destroying resources; limited sales or unsaleable",
        "Vật liệu/thành phần chất lượng trung bình, bán được trên thị trường"
            / "Average-quality material/component, saleable on the market",
        "Vật liệu/thành phần chất lượng cao giúp sản phẩm đẹp mắt, bán được trên thị trường và xuất khẩu"
            / "High-quality material/component making the product attractive, saleable on the market and for export",
    }

    /// Material quality and saleability, with a top level for a raw-material standard and evidence.
    MATERIAL_MARKETABILITY_WITH_STANDARD: MaterialQuality {
        "Nguyên liệu kém, làm sản phẩm độc hại hoặc hủy hoại tài nguyên, bán hạn chế hoặc không bán được"
            / "Poor-quality material making the product toxic or destroying resources; limited sales or unsaleable",
        "Vật liệu/thành phần chất lượng trung bình, bán được trên thị trường"
            / "Average-quality material/component, saleable on the market",
        "Vật liệu chất lượng cao giúp sản phẩm đẹp mắt, bán được trên thị trường và xuất khẩu"
            / "High-quality material making the product attractive, saleable on the market and for export",
        "Chất lượng cao, sản phẩm đẹp, bán và xuất khẩu được; có tiêu chuẩn và minh chứng chất lượng, sử dụng"
            / "High-quality material, attractive product, saleable, exportable; standard, proof of quality and use",
    }

    /// How attractive the design of pots, wrapping or accessories is, up to eco-friendly materials.
    DESIGN_OF_ORNAMENTALS: ProductDesign {
        "Thiết kế đơn giản, phổ biến" / "Simple, common design",
        "Thiết kế đẹp, hợp với sản phẩm" / "Beautiful design, suited to the product",
        "Thiết kế ấn tượng, dùng vật liệu thân thiện môi trường"
            / "Impressive design, using environmentally friendly materials",
    }

    /// How usable, useful and easy to maintain handicrafts are.
    PRACTICALITY_OF_HANDICRAFTS: Practicality {
        "Người tiêu dùng không biết cách dùng / khó sử dụng"
            / "Consumers do not know how to use it / hard to use",
        "Dùng được nhưng cần thông tin sử dụng / khó duy trì"
            / "Usable, but needs usage information / hard to maintain",
        "Dùng được, dễ duy trì/bảo trì" / "Usable, easy to maintain/service",
        "Rất hữu ích, dễ duy trì/bảo trì" / "Very useful, easy to maintain/service",
    }

    /// How easy fabrics and garments are to use, maintain and transport.
    PRACTICALITY_OF_FABRICS_AND_GARMENTS: Practicality {
        "Người tiêu dùng không biết cách dùng / khó sử dụng"
            / "Consumers do not know how to use it / hard to use",
        "Dùng được nhưng cần thông tin sử dụng / khó duy trì"
            / "Usable, but needs usage information / hard to maintain",
        "Dễ sử dụng, dễ duy trì/bảo trì" / "Easy to use, easy to maintain/service",
        "Dễ sử dụng, dễ duy trì/bảo trì; dễ vận chuyển và hữu ích"
            / "Easy to use, easy to maintain/service; easy to transport and useful",
    }

    /// How reliable fabrics and garments are.
    RELIABILITY_OF_FABRICS_AND_GARMENTS: Reliability {
        "Trung bình" / "Average",
        "Tương đối tin cậy" / "Fairly reliable",
        "Tin cậy cao" / "Highly reliable",
        "Rất tin cậy" / "Very reliable",
    }

    /// How long fabrics and garments last.
    LIFESPAN_OF_FABRICS_AND_GARMENTS: Durability {
        "Thấp" / "Low",
        "Trung bình, hợp với đặc điểm sản phẩm" / "Average, suited to the product's features",
        "Cao" / "High",
    }
}
