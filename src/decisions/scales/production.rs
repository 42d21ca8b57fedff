//! How it is produced: value added, capacity, linkage, environment, technology.

use crate::catalogue::scales;

scales! {
    /// How crops are pre-processed: by hand, with machinery, or with advanced technology.
    PRE_PROCESSING_OF_CROPS: ValueAdded {
        "Sơ chế thủ công (như rửa, làm sạch, phân loại)"
            / "Pre-processing by hand (e.g. washing, cleaning, sorting)",
        "Dùng máy móc để sơ chế, đóng gói" / "Machinery used in pre-processing and packaging",
        "Dùng công nghệ tiên tiến khi sơ chế, bảo quản để nâng chất lượng hoặc giữ được lâu, ổn định"
            / "Advanced technology used in pre-processing and preservation for better or long-stable quality",
    }

    /// How animal products are prepared: by hand, with machinery, or with advanced technology.
    PRE_PROCESSING_AND_SLAUGHTER: ValueAdded {
        "Sơ chế thủ công (như rửa, làm sạch, phân loại)"
            / "Pre-processing by hand (e.g. washing, cleaning, sorting)",
        "Dùng máy móc để sơ chế, giết mổ, đóng gói"
            / "Machinery used in pre-processing, slaughter and packaging",
        "Dùng công nghệ tiên tiến khi sơ chế, giết mổ, bảo quản để nâng chất lượng hoặc giữ được lâu, ổn định"
            / "Advanced technology in pre-processing, slaughter and preservation for better or long-stable quality",
    }

    /// How honey and similar products are prepared: by hand, with machinery, or with advanced
    /// technology.
    PRE_PROCESSING_OF_HONEY: ValueAdded {
        "Sơ chế thủ công (như lọc, loại tạp chất, phân loại)"
            / "Pre-processing by hand (e.g. filtering, removing impurities, sorting)",
        "Dùng máy móc để sơ chế, đóng gói" / "Machinery used in pre-processing and packaging",
        "Dùng công nghệ tiên tiến khi sơ chế, bảo quản để nâng chất lượng hoặc giữ được lâu, ổn định"
            / "Advanced technology used in pre-processing and preservation for better or long-stable quality",
    }

    /// Depth of processing, up to high-quality products that the market asks for.
    DEEP_PROCESSING_FOR_MARKET: ValueAdded {
        "Chế biến đơn giản" / "Simple processing",
        "Chế biến" / "Processing",
        "Chế biến sâu thành sản phẩm chất lượng cao theo nhu cầu thị trường"
            / "Deep processing into high-quality products the market demands",
    }

    /// Depth of processing, up to deep processing from a local raw-material area.
    DEEP_PROCESSING_FROM_LOCAL_AREA: ValueAdded {
        "Chế biến đơn giản" / "Simple processing",
        "Chế biến" / "Processing",
        "Chế biến sâu từ vùng nguyên liệu địa phương thành sản phẩm chất lượng cao theo nhu cầu thị trường"
            / "Deep processing from a local raw-material area into high-quality products the market demands",
    }

    /// Depth of processing from mere sorting to deep processing from a local raw-material area.
    SORTING_TO_DEEP_PROCESSING_FROM_LOCAL_AREA: ValueAdded {
        "Phân loại, sơ chế" / "Sorting and pre-processing",
        "Chế biến đơn giản" / "Simple processing",
        "Chế biến" / "Processing",
        "Chế biến sâu từ vùng nguyên liệu địa phương thành sản phẩm chất lượng cao theo nhu cầu thị trường"
            / "Deep processing from a local raw-material area into high-quality products the market demands",
    }

    /// How drinks are processed: ordinarily, with handcraft techniques, or with technology.
    PROCESSING_OF_DRINKS: ValueAdded {
        "Chế biến thông thường" / "Ordinary processing",
        "Dùng kỹ thuật thủ công để nâng chất lượng sản phẩm"
            / "Handcraft techniques used to raise product quality",
        "Dùng công nghệ để nâng chất lượng sản phẩm" / "Technology used to raise product quality",
    }

    /// How bottled water is refined, and whether refining and packaging use high technology.
    REFINING_OF_BOTTLED_WATER: ValueAdded {
        "Tinh chế" / "Refining",
        "Dùng công nghệ cao trong tinh chế" / "High technology used in refining",
        "Dùng công nghệ cao trong tinh chế, đóng gói" / "High technology used in refining and packaging",
    }

    /// How handicrafts are made, up to suitable technology tied to traditional craft skills.
    CRAFTING_WITH_TRADITIONAL_SKILLS: ValueAdded {
        "Phân loại, chế tác giản đơn" / "Sorting and simple crafting",
        "Chế tác hoặc tạo dựng gắn với kỹ năng nghề truyền thống"
            / "Crafting or building tied to traditional craft skills",
        "Dùng công nghệ phù hợp gắn với kỹ năng nghề truyền thống, làm ra hàng tinh xảo, chất lượng cao hơn"
            / "Suitable technology tied to traditional craft skills, for finely crafted, higher-quality products",
    }

    /// How flowers are prepared and kept: by hand, with machinery, or with high technology.
    PRE_PROCESSING_OF_FLOWERS: ValueAdded {
        "Sơ chế thủ công (như làm sạch, phân loại, đóng gói)"
            / "Pre-processing by hand (e.g. cleaning, sorting, packaging)",
        "Dùng máy móc để đóng gói, bảo quản" / "Machinery used in packaging and preservation",
        "Dùng công nghệ cao khi sơ chế, bảo quản để nâng chất lượng hoặc giữ được lâu, ổn định"
            / "High technology used in pre-processing and preservation for better or long-stable quality",
    }

    /// Skill put into ornamental plants, from simple care to highly skilled shaping.
    CARE_OF_ORNAMENTAL_PLANTS: ValueAdded {
        "Trồng, chăm sóc đơn giản" / "Simple growing and care",
        "Trồng, chăm sóc, cắt tỉa" / "Growing, care and pruning",
        "Trồng, chăm sóc, cắt tỉa và tạo dáng với tay nghề kỹ thuật cao"
            / "Growing, care, pruning and shaping with highly skilled technique",
    }

    /// Skill put into ornamental animals, from simple care to highly skilled selection.
    CARE_OF_ORNAMENTAL_ANIMALS: ValueAdded {
        "Nuôi, chăm sóc đơn giản" / "Simple rearing and care",
        "Nuôi, chăm sóc, lựa chọn" / "Rearing, care and selection",
        "Nuôi, chăm sóc và lựa chọn với tay nghề kỹ thuật cao"
            / "Rearing, care and selection with highly skilled technique",
    }

    /// Handling of fresh produce, from sorting to high technology in growing and preservation.
    HIGH_TECHNOLOGY_IN_GROWING: ValueAdded {
        "Phân loại" / "Sorting",
        "Sơ chế (như rửa, làm sạch)" / "Pre-processing (e.g. washing, cleaning)",
        "Dùng công nghệ cao trong trồng, sơ chế" / "High technology used in growing and pre-processing",
        "Dùng công nghệ cao trong trồng, sơ chế, bảo quản để nâng chất lượng hoặc giữ chất lượng ổn định"
            / "High technology used in growing, pre-processing and preservation for better or stable quality",
    }

    /// Handling of fresh animal products, from sorting to high technology in farming and
    /// preservation.
    HIGH_TECHNOLOGY_IN_LIVESTOCK: ValueAdded {
        "Phân loại" / "Sorting",
        "Sơ chế (như kiểm tra, phân loại, làm sạch)" / "Pre-processing (e.g. checking, sorting, cleaning)",
        "Dùng công nghệ cao trong sản xuất (như chăn nuôi, giết mổ/sơ chế)"
            / "High technology used in production (e.g. livestock farming, slaughter/pre-processing)",
        "Dùng công nghệ cao trong chăn nuôi, giết mổ/sơ chế, bảo quản để có sản phẩm chất lượng cao"
            / "High technology in livestock farming, slaughter/pre-processing and preservation for high quality",
    }

    /// Handling of rice and grain, from milling and refining to high technology in growing and
    /// refining.
    HIGH_TECHNOLOGY_IN_GRAIN: ValueAdded {
        "Sơ chế (như xay xát)" / "Pre-processing (e.g. milling)",
        "Tinh chế (như làm sạch, làm trắng)" / "Refining (e.g. cleaning, whitening)",
        "Dùng công nghệ cao trong trồng trọt, sơ chế để có sản phẩm chất lượng cao"
            / "High technology used in cultivation and pre-processing for high quality",
        "Dùng công nghệ cao trong trồng trọt, sơ chế, tinh chế, bảo quản để có sản phẩm chất lượng cao"
            / "High technology used in cultivation, pre-processing, refining and preservation for high quality",
    }

    /// Processing of honey, from simple filtering to deep processing.
    HONEY_FILTERING_TO_DEEP_PROCESSING: ValueAdded {
        "Sơ chế đơn giản (lọc, loại tạp cơ học)"
            / "Simple pre-processing (filtering, removing mechanical impurities)",
        "Sơ chế (lọc thô, lọc tinh, giảm thủy phần)"
            / "Pre-processing (coarse and fine filtering, lowering water content)",
        "Chế biến" / "Processing",
        "Chế biến sâu thành sản phẩm chất lượng cao hơn" / "Deep processing into higher-quality products",
    }

    /// Depth of processing, from simple to deep with higher-quality products.
    SIMPLE_TO_DEEP_PROCESSING: ValueAdded {
        "Chế biến đơn giản" / "Simple processing",
        "Chế biến" / "Processing",
        "Chế biến sâu thành sản phẩm chất lượng cao hơn" / "Deep processing into higher-quality products",
    }

    /// Depth of processing, from sorting to deep with higher-quality products.
    SORTING_TO_DEEP_PROCESSING: ValueAdded {
        "Phân loại, sơ chế" / "Sorting and pre-processing",
        "Chế biến đơn giản" / "Simple processing",
        "Chế biến" / "Processing",
        "Chế biến sâu thành sản phẩm chất lượng cao hơn" / "Deep processing into higher-quality products",
    }

    /// How handicrafts are made: sorted, crafted, or finely made with technology.
    SORTING_CRAFTING_TECHNOLOGY: ValueAdded {
        "Phân loại" / "Sorting",
        "Sơ chế, chế tác hoặc tạo dựng" / "Pre-processing, crafting or building",
        "Dùng công nghệ làm ra sản phẩm tinh xảo, chất lượng cao hơn"
            / "Technology used to make finely crafted, higher-quality products",
    }

    /// Depth of processing of textiles, from sorting to finely crafted products.
    SORTING_TO_DEEP_PROCESSING_OF_TEXTILES: ValueAdded {
        "Phân loại, sơ chế" / "Sorting and pre-processing",
        "Chế biến đơn giản" / "Simple processing",
        "Chế biến sâu thành sản phẩm tinh xảo, chất lượng cao hơn"
            / "Deep processing into finely crafted, higher-quality products",
    }

    /// Production capacity against local producers of the same kind: small, medium or large.
    CAPACITY_SMALL_MEDIUM_LARGE: ProductionCapacity {
        "Năng lực, quy mô sản xuất nhỏ" / "Small production capacity and scale",
        "Năng lực, quy mô sản xuất trung bình" / "Medium production capacity and scale",
        "Năng lực, quy mô sản xuất lớn" / "Large production capacity and scale",
    }

    /// Production capacity in three levels, the highest being large and able to supply exports.
    CAPACITY_SMALL_MEDIUM_EXPORT: ProductionCapacity {
        "Năng lực, quy mô sản xuất nhỏ" / "Small production capacity and scale",
        "Năng lực, quy mô sản xuất trung bình" / "Medium production capacity and scale",
        "Năng lực, quy mô sản xuất lớn, đủ sức phục vụ thị trường xuất khẩu"
            / "Large production capacity and scale, able to supply export markets",
    }

    /// Production capacity in four levels, the highest being large and able to supply exports.
    CAPACITY_SMALL_MEDIUM_LARGE_EXPORT: ProductionCapacity {
        "Năng lực, quy mô sản xuất nhỏ" / "Small production capacity and scale",
        "Năng lực, quy mô sản xuất trung bình" / "Medium production capacity and scale",
        "Năng lực, quy mô sản xuất lớn" / "Large production capacity and scale",
        "Năng lực, quy mô sản xuất lớn, đủ sức phục vụ thị trường xuất khẩu"
            / "Large production capacity and scale, able to supply export markets",
    }

    /// Share of output sold under linkage contracts, and their steady performance up to
    /// registration.
    LINKAGE_OF_OUTPUT_UP_TO_REGISTRATION: ProductionLinkage {
        "Không liên kết hoặc liên kết không rõ ràng" / "No linkage, or unclear linkage",
        "Hợp đồng liên kết cho 50% đến dưới 75% sản lượng tiêu thụ"
            / "Linkage contracts for 50% to under 75% of output sold",
        "Hợp đồng liên kết cho trên 75% sản lượng tiêu thụ" / "Linkage contracts for over 75% of output sold",
        "Hợp đồng liên kết cho trên 75% sản lượng tiêu thụ, thực hiện ổn định ≥12 tháng tính đến khi đăng ký"
            / "Linkage contracts for over 75% of output sold, run steadily for 12 months or more by registration",
    }

    /// Share of output sold under linkage contracts, and how long they have run steadily.
    LINKAGE_OF_OUTPUT: ProductionLinkage {
        "Không liên kết hoặc liên kết không rõ ràng" / "No linkage, or unclear linkage",
        "Hợp đồng liên kết sản xuất cho 50% đến dưới 75% sản lượng tiêu thụ"
            / "Production linkage contracts for 50% to under 75% of output sold",
        "Hợp đồng liên kết cho trên 75% sản lượng tiêu thụ" / "Linkage contracts for over 75% of output sold",
        "Hợp đồng liên kết cho trên 75% sản lượng tiêu thụ, thực hiện ổn định từ 12 tháng trở lên"
            / "Linkage contracts for over 75% of output sold, run steadily for 12 months or more",
    }

    /// Share of raw material for processing under linkage contracts, and how long they have run
    /// steadily.
    LINKAGE_OF_RAW_MATERIAL: ProductionLinkage {
        "Không liên kết hoặc liên kết không rõ ràng" / "No linkage, or unclear linkage",
        "Hợp đồng liên kết sản xuất cho 50% đến dưới 75% nguyên liệu chế biến"
            / "Production linkage contracts for 50% to under 75% of raw material for processing",
        "Hợp đồng liên kết cho trên 75% nguyên liệu chế biến"
            / "Linkage contracts for over 75% of raw material for processing",
        "Hợp đồng liên kết cho trên 75% nguyên liệu chế biến, thực hiện ổn định từ 12 tháng trở lên"
            / "Linkage contracts for over 75% of raw material for processing, run steadily for 12 months or more",
    }

    /// How close linkage within the province is, with credit for scale or for poor households.
    LINKAGE_WITHIN_PROVINCE: ProductionLinkage {
        "Không liên kết hoặc liên kết không rõ ràng" / "No linkage, or unclear linkage",
        "Liên kết chặt chẽ trong tỉnh" / "Close linkage within the province",
        "Liên kết chuỗi chặt chẽ trong tỉnh, quy mô lớn hoặc có hộ nghèo trong tỉnh cùng liên kết"
            / "Close chain linkage within the province, large in scale or joined by its poor households",
    }

    /// Environmental dossier and procedures, then evidence on waste works, then on friendly
    /// packaging.
    ENVIRONMENTAL_DOSSIER_WASTE_AND_PACKAGING: EnvironmentalProtection {
        "Có hồ sơ, thủ tục môi trường theo luật và các quy định khác về bảo vệ môi trường"
            / "Environmental dossier and procedures under law and other environmental protection rules",
        "Có hồ sơ, thủ tục môi trường theo luật; có minh chứng công trình thu gom và xử lý chất thải"
            / "Environmental dossier and procedures under law; evidence of waste collection and treatment works",
        "Có hồ sơ, thủ tục môi trường; minh chứng công trình thu gom và xử lý chất thải, bao gói thân thiện"
            / "Environmental dossier, procedures; evidence of waste collection and treatment works, green packaging",
    }

    /// Environmental impact assessment or protection plan, its compliance, its use, and waste
    /// recycling.
    ENVIRONMENTAL_IMPACT_ASSESSMENT_AND_USE: EnvironmentalProtection {
        "Có hoạt động cụ thể thể hiện sự quan tâm đến tác động môi trường khi sản xuất"
            / "Concrete action showing concern for the environmental impact of production",
        "Có ĐTM, kế hoạch bảo vệ môi trường hoặc tương đương nhưng chưa đúng quy định hiện hành"
            / "EIA, environmental protection plan or equivalent, but not yet meeting current rules",
        "Có ĐTM, kế hoạch bảo vệ môi trường hoặc tương đương đúng quy định hiện hành"
            / "EIA, environmental protection plan or equivalent meeting current rules",
        "Có ĐTM, kế hoạch bảo vệ môi trường hoặc tương đương đúng quy định hiện hành; có minh chứng áp dụng"
            / "EIA, environmental protection plan or equivalent meeting current rules; evidence of use",
        "ĐTM, kế hoạch hoặc tương đương đúng quy định; minh chứng áp dụng; dùng/tái chế phụ phẩm, chất thải"
            / "EIA, plan or equivalent meeting current rules; evidence of use; by-products, waste used or recycled",
    }

    /// Whether sustainable technology is used; the examples name agricultural by-products.
    SUSTAINABLE_TECHNOLOGY_BY_PRODUCTS: SustainableTechnology {
        "Không dùng công nghệ bền vững trong sản xuất" / "No sustainable technology used in production",
        "Có dùng công nghệ bền vững về môi trường, như tiết kiệm nhiên liệu, tái chế phụ phẩm nông nghiệp"
            / "Environmentally sustainable technology used, e.g. saving fuel or recycling agricultural by-products",
    }

    /// Whether sustainable technology is used; the examples name agricultural waste.
    SUSTAINABLE_TECHNOLOGY_AGRICULTURAL_WASTE: SustainableTechnology {
        "Không dùng công nghệ bền vững trong sản xuất" / "No sustainable technology used in production",
        "Có dùng công nghệ bền vững về môi trường, như tiết kiệm nhiên liệu, tái chế phế phẩm nông nghiệp"
            / "Environmentally sustainable technology used, e.g. saving fuel or recycling agricultural waste",
    }

    /// Whether modern, sustainable energy or environmentally friendly technology is used.
    MODERN_ENERGY_OR_FRIENDLY_TECHNOLOGY: SustainableTechnology, "Năng lượng, công nghệ thân thiện, bền vững" / "Friendly, sustainable energy and technology" {
        "Không dùng năng lượng hiện đại, bền vững, tin cậy hoặc công nghệ thân thiện môi trường"
            / "No use of modern, sustainable, reliable energy or environmentally friendly technology",
        "Có dùng năng lượng hiện đại, bền vững, tin cậy hoặc công nghệ thân thiện môi trường"
            / "Use of modern, sustainable, reliable energy or environmentally friendly technology",
    }
}
