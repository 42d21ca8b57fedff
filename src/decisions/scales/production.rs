//! How it is produced: value added, capacity, linkage, environment, technology.

use crate::catalogue::scales;

scales! {
    /// How crops are pre-processed: by hand, with machinery, or with advanced technology.
    PRE_PROCESSING_OF_CROPS: ValueAdded {
        "Sơ chế thủ công (như rửa, làm sạch, phân loại, đóng gói)"
            / "Pre-processing by hand (such as washing, cleaning, sorting, packing)",
        "Dùng máy móc để sơ chế, đóng gói sản phẩm" / "Machinery used in pre-processing and packing",
        "Dùng công nghệ tiên tiến trong sơ chế, bảo quản (như để nâng cao chất lượng; hoặc kéo dài thời gian bảo quản và giữ chất lượng ổn định khi bảo quản)"
            / "Advanced technology used in pre-processing and preservation (for example to improve quality; or to extend storage time and keep quality stable in storage)",
    }

    /// How animal products are prepared: by hand, with machinery, or with advanced technology.
    PRE_PROCESSING_AND_SLAUGHTER: ValueAdded {
        "Sơ chế thủ công (như rửa, làm sạch, phân loại, đóng gói)"
            / "Pre-processing by hand (such as washing, cleaning, sorting, packing)",
        "Dùng máy móc để sơ chế, giết mổ, đóng gói sản phẩm"
            / "Machinery used in pre-processing, slaughter and packing",
        "Dùng công nghệ tiên tiến trong sơ chế, giết mổ, bảo quản (như để nâng cao chất lượng; hoặc kéo dài thời gian bảo quản và giữ chất lượng ổn định khi bảo quản)"
            / "Advanced technology used in pre-processing, slaughter and preservation (for example to improve quality; or to extend storage time and keep quality stable in storage)",
    }

    /// How honey and similar products are prepared: by hand, with machinery, or with advanced
    /// technology.
    PRE_PROCESSING_OF_HONEY: ValueAdded {
        "Sơ chế thủ công (như lọc, loại tạp chất, phân loại, đóng gói)"
            / "Pre-processing by hand (such as filtering, removing impurities, sorting, packing)",
        "Dùng máy móc để sơ chế, đóng gói sản phẩm" / "Machinery used in pre-processing and packing",
        "Dùng công nghệ tiên tiến trong sơ chế, bảo quản (như để nâng cao chất lượng; hoặc kéo dài thời gian bảo quản và giữ chất lượng ổn định khi bảo quản)"
            / "Advanced technology used in pre-processing and preservation (for example to improve quality; or to extend storage time and keep quality stable in storage)",
    }

    /// Depth of processing, up to high-quality products that the market asks for.
    DEEP_PROCESSING_FOR_MARKET: ValueAdded {
        "Chế biến đơn giản" / "Simple processing",
        "Chế biến" / "Processing",
        "Chế biến sâu thành sản phẩm chất lượng cao theo nhu cầu thị trường"
            / "Deep processing into high-quality products as the market demands",
    }

    /// Depth of processing, up to deep processing from a local raw-material area.
    DEEP_PROCESSING_FROM_LOCAL_AREA: ValueAdded {
        "Chế biến đơn giản" / "Simple processing",
        "Chế biến" / "Processing",
        "Chế biến sâu từ vùng nguyên liệu địa phương thành sản phẩm chất lượng cao theo nhu cầu thị trường"
            / "Deep processing from a local raw-material area into high-quality products as the market demands",
    }

    /// Depth of processing from mere sorting to deep processing from a local raw-material area.
    SORTING_TO_DEEP_PROCESSING_FROM_LOCAL_AREA: ValueAdded {
        "Phân loại, sơ chế" / "Sorting and pre-processing",
        "Chế biến đơn giản" / "Simple processing",
        "Chế biến" / "Processing",
        "Chế biến sâu từ vùng nguyên liệu địa phương thành sản phẩm chất lượng cao theo nhu cầu thị trường"
            / "Deep processing from a local raw-material area into high-quality products as the market demands",
    }

    /// How drinks are processed: ordinarily, with manual techniques, or with technology.
    PROCESSING_OF_DRINKS: ValueAdded {
        "Chế biến thông thường" / "Ordinary processing",
        "Dùng kỹ thuật thủ công nhằm nâng cao chất lượng sản phẩm"
            / "Manual techniques used to improve product quality",
        "Dùng công nghệ nhằm nâng cao chất lượng sản phẩm" / "Technology used to improve product quality",
    }

    /// How bottled water is purified, and whether purification and packing use high-tech methods.
    PURIFICATION_OF_BOTTLED_WATER: ValueAdded {
        "Tinh chế" / "Purification",
        "Dùng công nghệ cao trong tinh chế" / "High-tech methods used in purification",
        "Dùng công nghệ cao trong tinh chế, đóng gói" / "High-tech methods used in purification and packing",
    }

    /// How handicrafts are made, up to suitable technology combined with traditional craft skills.
    CRAFTING_WITH_TRADITIONAL_SKILLS: ValueAdded {
        "Phân loại, chế tác giản đơn" / "Sorting and simple crafting",
        "Chế tác hoặc tạo dựng gắn với kỹ năng nghề truyền thống"
            / "Crafting or creating with traditional craft skills",
        "Kết hợp công nghệ phù hợp với kỹ năng nghề truyền thống, tạo ra sản phẩm tinh xảo, chất lượng cao hơn"
            / "Suitable technology combined with traditional craft skills to make finely crafted products of higher quality",
    }

    /// How flowers are prepared and kept: by hand, with machinery, or with high technology.
    PRE_PROCESSING_OF_FLOWERS: ValueAdded {
        "Sơ chế thủ công (như làm sạch, phân loại, đóng gói)"
            / "Pre-processing by hand (such as cleaning, sorting, packing)",
        "Dùng máy móc để đóng gói, bảo quản sản phẩm" / "Machinery used in packing and preservation",
        "Dùng công nghệ cao trong sơ chế, bảo quản (như để nâng cao chất lượng; hoặc kéo dài thời gian bảo quản và giữ chất lượng ổn định khi bảo quản)"
            / "High-tech methods used in pre-processing and preservation (for example to improve quality; or to extend storage time and keep quality stable in storage)",
    }

    /// Skill put into ornamental plants, from simple care to highly skilled shaping.
    CARE_OF_ORNAMENTAL_PLANTS: ValueAdded {
        "Trồng, chăm sóc đơn giản" / "Simple growing and care",
        "Trồng, chăm sóc, cắt tỉa" / "Growing, care and pruning",
        "Trồng, chăm sóc, cắt tỉa và tạo dáng với tay nghề kỹ thuật cao"
            / "Growing, care, pruning and shaping done with a high level of technical skill",
    }

    /// Skill put into ornamental animals, from simple care to highly skilled selection.
    CARE_OF_ORNAMENTAL_ANIMALS: ValueAdded {
        "Nuôi, chăm sóc đơn giản" / "Simple raising and care",
        "Nuôi, chăm sóc, lựa chọn" / "Raising, care and selection",
        "Nuôi, chăm sóc và lựa chọn với tay nghề kỹ thuật cao"
            / "Raising, care and selection done with a high level of technical skill",
    }

    /// Handling of fresh produce, from sorting to high technology in growing and preservation.
    HIGH_TECHNOLOGY_IN_GROWING: ValueAdded {
        "Phân loại" / "Sorting",
        "Sơ chế (như rửa, làm sạch)" / "Pre-processing (such as washing, cleaning)",
        "Dùng công nghệ cao trong trồng, sơ chế" / "High-tech methods used in growing and pre-processing",
        "Dùng công nghệ cao trong trồng, sơ chế, bảo quản (như để nâng cao chất lượng hoặc giữ chất lượng ổn định khi bảo quản)"
            / "High-tech methods used in growing, pre-processing and preservation (for example to improve quality or keep it stable in storage)",
    }

    /// Handling of fresh animal products, from sorting to high technology in farming and
    /// preservation.
    HIGH_TECHNOLOGY_IN_LIVESTOCK: ValueAdded {
        "Phân loại" / "Sorting",
        "Sơ chế (như kiểm tra, phân loại, làm sạch, đóng gói)"
            / "Pre-processing (such as checking, sorting, cleaning, packing)",
        "Dùng công nghệ cao trong sản xuất (như chăn nuôi, giết mổ hoặc sơ chế)"
            / "High-tech methods used in production (such as livestock farming, slaughter or pre-processing)",
        "Dùng công nghệ cao trong chăn nuôi, giết mổ hoặc sơ chế, bảo quản để có sản phẩm chất lượng cao"
            / "High-tech methods used in livestock farming, slaughter or pre-processing, and preservation to obtain high-quality products",
    }

    /// Handling of rice and grain, from milling and refining to high technology in growing and
    /// refining.
    HIGH_TECHNOLOGY_IN_GRAIN: ValueAdded {
        "Sơ chế (như xay xát)" / "Pre-processing (such as milling)",
        "Tinh chế (như làm sạch, làm trắng)" / "Refining (such as cleaning, whitening)",
        "Dùng công nghệ cao trong trồng trọt, sơ chế để có sản phẩm chất lượng cao"
            / "High-tech methods used in cultivation and pre-processing to obtain high-quality products",
        "Dùng công nghệ cao trong trồng trọt, sơ chế, tinh chế, bảo quản để có sản phẩm chất lượng cao"
            / "High-tech methods used in cultivation, pre-processing, refining and preservation to obtain high-quality products",
    }

    /// Processing of honey, from simple filtering to deep processing.
    HONEY_FILTERING_TO_DEEP_PROCESSING: ValueAdded {
        "Sơ chế đơn giản (lọc, loại tạp chất cơ học)"
            / "Simple pre-processing (filtering, removing physical impurities)",
        "Sơ chế (lọc thô, lọc tinh, giảm thủy phần)"
            / "Pre-processing (coarse filtering, fine filtering, lowering the water content)",
        "Chế biến" / "Processing",
        "Chế biến sâu thành sản phẩm chất lượng cao hơn" / "Deep processing into products of higher quality",
    }

    /// Depth of processing, from simple to deep with higher-quality products.
    SIMPLE_TO_DEEP_PROCESSING: ValueAdded {
        "Chế biến đơn giản" / "Simple processing",
        "Chế biến" / "Processing",
        "Chế biến sâu thành sản phẩm chất lượng cao hơn" / "Deep processing into products of higher quality",
    }

    /// Depth of processing, from sorting to deep with higher-quality products.
    SORTING_TO_DEEP_PROCESSING: ValueAdded {
        "Phân loại, sơ chế" / "Sorting and pre-processing",
        "Chế biến đơn giản" / "Simple processing",
        "Chế biến" / "Processing",
        "Chế biến sâu thành sản phẩm chất lượng cao hơn" / "Deep processing into products of higher quality",
    }

    /// How handicrafts are made: sorted, crafted, or finely made with technology.
    SORTING_CRAFTING_TECHNOLOGY: ValueAdded {
        "Phân loại" / "Sorting",
        "Sơ chế, chế tác hoặc tạo dựng" / "Pre-processing, crafting or creating",
        "Dùng công nghệ để tạo ra sản phẩm tinh xảo, chất lượng cao hơn"
            / "Technology used to make finely crafted products of higher quality",
    }

    /// Depth of processing of textiles, from sorting to finely crafted products.
    SORTING_TO_DEEP_PROCESSING_OF_TEXTILES: ValueAdded {
        "Phân loại, sơ chế" / "Sorting and pre-processing",
        "Chế biến đơn giản" / "Simple processing",
        "Chế biến sâu thành sản phẩm tinh xảo, chất lượng cao hơn"
            / "Deep processing into finely crafted products of higher quality",
    }

    /// Production capacity against local producers of the same kind: small, medium or large.
    CAPACITY_SMALL_MEDIUM_LARGE: ProductionCapacity {
        "Năng lực, quy mô sản xuất nhỏ" / "Small production capacity and scale",
        "Năng lực, quy mô sản xuất trung bình" / "Average production capacity and scale",
        "Năng lực, quy mô sản xuất lớn" / "Large production capacity and scale",
    }

    /// Production capacity in three levels, the highest being large and able to supply exports.
    CAPACITY_SMALL_MEDIUM_EXPORT: ProductionCapacity {
        "Năng lực, quy mô sản xuất nhỏ" / "Small production capacity and scale",
        "Năng lực, quy mô sản xuất trung bình" / "Average production capacity and scale",
        "Năng lực, quy mô sản xuất lớn, đủ khả năng phục vụ thị trường xuất khẩu"
            / "Large production capacity and scale, able to supply export markets",
    }

    /// Production capacity in four levels, the highest being large and able to supply exports.
    CAPACITY_SMALL_MEDIUM_LARGE_EXPORT: ProductionCapacity {
        "Năng lực, quy mô sản xuất nhỏ" / "Small production capacity and scale",
        "Năng lực, quy mô sản xuất trung bình" / "Average production capacity and scale",
        "Năng lực, quy mô sản xuất lớn" / "Large production capacity and scale",
        "Năng lực, quy mô sản xuất lớn, đủ khả năng phục vụ thị trường xuất khẩu"
            / "Large production capacity and scale, able to supply export markets",
    }

    /// Share of output sold under linkage contracts, and their steady performance up to
    /// registration.
    LINKAGE_OF_OUTPUT_UP_TO_REGISTRATION: ProductionLinkage {
        "Không liên kết hoặc liên kết không rõ ràng" / "No linkage, or linkage that is unclear",
        "Có hợp đồng liên kết cho từ 50% đến dưới 75% sản lượng tiêu thụ"
            / "Linkage contracts for 50% to under 75% of output sold",
        "Có hợp đồng liên kết cho trên 75% sản lượng tiêu thụ"
            / "Linkage contracts for over 75% of output sold",
        "Có hợp đồng liên kết cho trên 75% sản lượng tiêu thụ, đã thực hiện ổn định từ 12 tháng trở lên tính đến khi đăng ký đánh giá, phân hạng OCOP"
            / "Linkage contracts for over 75% of output sold, performed steadily for 12 months or more up to the registration for OCOP assessment and rating",
    }

    /// Share of output sold under linkage contracts, and how long they have run steadily.
    LINKAGE_OF_OUTPUT: ProductionLinkage {
        "Không liên kết hoặc liên kết không rõ ràng" / "No linkage, or linkage that is unclear",
        "Có hợp đồng liên kết sản xuất cho từ 50% đến dưới 75% sản lượng tiêu thụ"
            / "Production linkage contracts for 50% to under 75% of output sold",
        "Có hợp đồng liên kết cho trên 75% sản lượng tiêu thụ"
            / "Linkage contracts for over 75% of output sold",
        "Có hợp đồng liên kết cho trên 75% sản lượng tiêu thụ, đã thực hiện ổn định từ 12 tháng trở lên"
            / "Linkage contracts for over 75% of output sold, performed steadily for 12 months or more",
    }

    /// Share of raw material for processing under linkage contracts, and how long they have run
    /// steadily.
    LINKAGE_OF_RAW_MATERIAL: ProductionLinkage {
        "Không liên kết hoặc liên kết không rõ ràng" / "No linkage, or linkage that is unclear",
        "Có hợp đồng liên kết sản xuất cho từ 50% đến dưới 75% lượng nguyên liệu đầu vào để chế biến"
            / "Production linkage contracts for 50% to under 75% of the raw material going into processing",
        "Có hợp đồng liên kết cho trên 75% lượng nguyên liệu đầu vào để chế biến"
            / "Linkage contracts for over 75% of the raw material going into processing",
        "Có hợp đồng liên kết cho trên 75% lượng nguyên liệu đầu vào để chế biến, đã thực hiện ổn định từ 12 tháng trở lên"
            / "Linkage contracts for over 75% of the raw material going into processing, performed steadily for 12 months or more",
    }

    /// How close linkage within the province is, with credit for scale or for poor households.
    LINKAGE_WITHIN_PROVINCE: ProductionLinkage {
        "Không liên kết hoặc liên kết không rõ ràng" / "No linkage, or linkage that is unclear",
        "Có liên kết chặt chẽ trong phạm vi tỉnh" / "Close linkage within the province",
        "Liên kết chuỗi chặt chẽ trong phạm vi tỉnh, quy mô lớn hoặc có hộ nghèo trong tỉnh cùng tham gia"
            / "Close chain linkage within the province, large in scale or with poor households of the province taking part",
    }

    /// Environmental dossier and procedures, then evidence on waste works, then on friendly
    /// packaging.
    ENVIRONMENTAL_DOSSIER_WASTE_AND_PACKAGING: EnvironmentalProtection {
        "Có hồ sơ, thủ tục môi trường theo pháp luật và các quy định khác về bảo vệ môi trường"
            / "Environmental dossier and procedures as the law and other rules on environmental protection require",
        "Có hồ sơ, thủ tục môi trường theo pháp luật bảo vệ môi trường; có hồ sơ minh chứng công trình thu gom, xử lý chất thải theo quy định"
            / "Environmental dossier and procedures as environmental law requires; evidence of waste collection and treatment works as the rules require",
        "Có hồ sơ, thủ tục môi trường theo pháp luật bảo vệ môi trường; có hồ sơ minh chứng công trình thu gom, xử lý chất thải theo quy định; có hồ sơ minh chứng dùng bao gói thân thiện với môi trường"
            / "Environmental dossier and procedures as environmental law requires; evidence of waste collection and treatment works as the rules require; evidence that environmentally friendly packaging is used",
    }

    /// Environmental impact assessment or protection plan, its compliance, its use, and waste
    /// recycling.
    ENVIRONMENTAL_IMPACT_ASSESSMENT_AND_USE: EnvironmentalProtection {
        "Có hoạt động cụ thể thể hiện sự quan tâm đến tác động môi trường khi sản xuất"
            / "Specific activities that show concern for the environmental impact of production",
        "Có đánh giá tác động môi trường, kế hoạch bảo vệ môi trường hoặc tương đương, nhưng chưa đúng quy định hiện hành"
            / "Environmental impact assessment, environmental protection plan or equivalent, not yet meeting current rules",
        "Có đánh giá tác động môi trường, kế hoạch bảo vệ môi trường hoặc tương đương, đúng quy định hiện hành"
            / "Environmental impact assessment, environmental protection plan or equivalent meeting current rules",
        "Có đánh giá tác động môi trường, kế hoạch bảo vệ môi trường hoặc tương đương, đúng quy định hiện hành; có minh chứng đã triển khai hoặc áp dụng"
            / "Environmental impact assessment, environmental protection plan or equivalent meeting current rules, with evidence of implementation or application",
        "Đánh giá tác động môi trường, kế hoạch bảo vệ môi trường hoặc tương đương, đúng quy định hiện hành; có minh chứng đã triển khai hoặc áp dụng; có dùng hoặc tái chế phụ phẩm, chất thải khi sản xuất"
            / "Environmental impact assessment, environmental protection plan or equivalent meeting current rules, with evidence of implementation or application; by-products and waste of production used or recycled",
    }

    /// Whether sustainable technology is used; the examples name agricultural by-products.
    SUSTAINABLE_TECHNOLOGY_BY_PRODUCTS: SustainableTechnology {
        "Không dùng công nghệ theo hướng bền vững trong sản xuất"
            / "No sustainable technology used in production",
        "Có dùng công nghệ bền vững về môi trường (như tiết kiệm nguyên liệu, nhiên liệu; xử lý hoặc tái chế chất thải; tận thu để tái sử dụng, tái chế phụ phẩm nông nghiệp)"
            / "Environmentally sustainable technology used (such as saving raw material or fuel; treating or recycling waste; recovering agricultural by-products for reuse or recycling)",
    }

    /// Whether sustainable technology is used; the examples name agricultural waste.
    SUSTAINABLE_TECHNOLOGY_AGRICULTURAL_WASTE: SustainableTechnology {
        "Không dùng công nghệ theo hướng bền vững trong sản xuất"
            / "No sustainable technology used in production",
        "Có dùng công nghệ bền vững về môi trường (như tiết kiệm nguyên liệu, nhiên liệu; xử lý hoặc tái chế chất thải; tận thu để tái sử dụng, tái chế phế phẩm nông nghiệp)"
            / "Environmentally sustainable technology used (such as saving raw material or fuel; treating or recycling waste; recovering agricultural waste for reuse or recycling)",
    }

    /// Whether modern, sustainable energy or environmentally friendly technology is used.
    MODERN_ENERGY_OR_FRIENDLY_TECHNOLOGY: SustainableTechnology, "Năng lượng, công nghệ thân thiện môi trường, bền vững" / "Environmentally friendly and sustainable energy and technology" {
        "Không dùng năng lượng hiện đại, bền vững, tin cậy (như năng lượng sạch, tái tạo), cũng không dùng công nghệ thân thiện môi trường"
            / "Neither modern, sustainable, reliable energy (such as clean, renewable energy) nor environmentally friendly technology used",
        "Có dùng năng lượng hiện đại, bền vững, tin cậy (như năng lượng sạch, tái tạo) hoặc công nghệ thân thiện môi trường"
            / "Modern, sustainable, reliable energy (such as clean, renewable energy) or environmentally friendly technology used",
    }
}
