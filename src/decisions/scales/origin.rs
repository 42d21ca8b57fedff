//! Where the product, its raw material and its idea come from.

use crate::catalogue::scales;

scales! {
    /// Share of the product grown in the commune; the lowest level asks that some of it is.
    SOME_GROWN_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Có sản phẩm trồng trên địa bàn cấp xã nhưng chiếm tỷ lệ dưới 50%"
            / "Some of the product is grown in the commune, but under 50%",
        "Từ 50% đến dưới 75% sản phẩm được trồng trên địa bàn cấp xã"
            / "50% to under 75% of the product grown in the commune",
        "Từ 75% đến 100% sản phẩm được trồng trên địa bàn cấp xã" / "75% to 100% of the product grown in the commune",
    }

    /// Share of the product raised or caught in the commune; the lowest level asks that some of it
    /// is.
    SOME_RAISED_OR_CAUGHT_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Có sản phẩm nuôi, đánh bắt trên địa bàn cấp xã nhưng chiếm tỷ lệ dưới 50%"
            / "Some of the product is raised or caught in the commune, but under 50%",
        "Từ 50% đến dưới 75% sản phẩm được nuôi, đánh bắt trên địa bàn cấp xã"
            / "50% to under 75% of the product raised or caught in the commune",
        "Từ 75% đến 100% sản phẩm được nuôi, đánh bắt trên địa bàn cấp xã"
            / "75% to 100% of the product raised or caught in the commune",
    }

    /// Share of the product raised or grown in the commune; the lowest level asks that some of it
    /// is.
    SOME_RAISED_OR_GROWN_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Có sản phẩm nuôi hoặc trồng trên địa bàn cấp xã nhưng chiếm tỷ lệ dưới 50%"
            / "Some of the product is raised or grown in the commune, but under 50%",
        "Từ 50% đến dưới 75% sản phẩm được nuôi hoặc trồng trên địa bàn cấp xã"
            / "50% to under 75% of the product raised or grown in the commune",
        "Từ 75% đến 100% sản phẩm được nuôi hoặc trồng trên địa bàn cấp xã"
            / "75% to 100% of the product raised or grown in the commune",
    }

    /// Share of raw material from the province; the lowest level asks that some of it is.
    SOME_RAW_MATERIAL_FROM_PROVINCE: Origin, "Nguồn nguyên liệu" / "Raw-material origin" {
        "Có dùng nguyên liệu có nguồn gốc trong tỉnh nhưng chiếm tỷ lệ dưới 50%"
            / "Some of the raw material comes from the province, but under 50%",
        "Từ 50% đến dưới 75% nguyên liệu có nguồn gốc trong tỉnh"
            / "50% to under 75% of the raw material from the province",
        "Từ 75% đến 100% nguyên liệu có nguồn gốc trong tỉnh" / "75% to 100% of the raw material from the province",
    }

    /// Share of the animals raised in the commune; the lowest level asks that some of them are.
    SOME_RAISED_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Có sản phẩm nuôi trên địa bàn cấp xã nhưng chiếm tỷ lệ dưới 50%"
            / "Some of the product is raised in the commune, but under 50%",
        "Từ 50% đến dưới 75% sản phẩm được nuôi trên địa bàn cấp xã"
            / "50% to under 75% of the product raised in the commune",
        "Từ 75% đến 100% sản phẩm được nuôi trên địa bàn cấp xã" / "75% to 100% of the product raised in the commune",
    }

    /// Share of the product grown in the commune; the lowest level is any share under 50%.
    GROWN_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Dưới 50% sản phẩm được trồng trên địa bàn cấp xã" / "Under 50% of the product grown in the commune",
        "Từ 50% đến dưới 75% sản phẩm được trồng trên địa bàn cấp xã"
            / "50% to under 75% of the product grown in the commune",
        "Từ 75% đến 100% sản phẩm được trồng trên địa bàn cấp xã" / "75% to 100% of the product grown in the commune",
    }

    /// Share of the product raised or caught in the commune; the lowest level is any share under
    /// 50%.
    RAISED_OR_CAUGHT_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Dưới 50% sản phẩm được nuôi, đánh bắt trên địa bàn cấp xã"
            / "Under 50% of the product raised or caught in the commune",
        "Từ 50% đến dưới 75% sản phẩm được nuôi, đánh bắt trên địa bàn cấp xã"
            / "50% to under 75% of the product raised or caught in the commune",
        "Từ 75% đến 100% sản phẩm được nuôi, đánh bắt trên địa bàn cấp xã"
            / "75% to 100% of the product raised or caught in the commune",
    }

    /// Share of the product raised or grown in the commune; the lowest level is any share under
    /// 50%.
    RAISED_OR_GROWN_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Dưới 50% sản phẩm được nuôi hoặc trồng trên địa bàn cấp xã"
            / "Under 50% of the product raised or grown in the commune",
        "Từ 50% đến dưới 75% sản phẩm được nuôi hoặc trồng trên địa bàn cấp xã"
            / "50% to under 75% of the product raised or grown in the commune",
        "Từ 75% đến 100% sản phẩm được nuôi hoặc trồng trên địa bàn cấp xã"
            / "75% to 100% of the product raised or grown in the commune",
    }

    /// Share of raw material from the province; the lowest level is any share under 50%.
    RAW_MATERIAL_FROM_PROVINCE: Origin, "Nguồn nguyên liệu" / "Raw-material origin" {
        "Dưới 50% nguyên liệu có nguồn gốc trong tỉnh" / "Under 50% of the raw material from the province",
        "Từ 50% đến dưới 75% nguyên liệu có nguồn gốc trong tỉnh"
            / "50% to under 75% of the raw material from the province",
        "Từ 75% đến 100% nguyên liệu có nguồn gốc trong tỉnh" / "75% to 100% of the raw material from the province",
    }

    /// Share of the animals raised in the commune; the lowest level is any share under 50%.
    RAISED_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Dưới 50% sản phẩm được nuôi trên địa bàn cấp xã" / "Under 50% of the product raised in the commune",
        "Từ 50% đến dưới 75% sản phẩm được nuôi trên địa bàn cấp xã"
            / "50% to under 75% of the product raised in the commune",
        "Từ 75% đến 100% sản phẩm được nuôi trên địa bàn cấp xã" / "75% to 100% of the product raised in the commune",
    }

    /// Quality certificate of the raw-material area of food products: none, national or
    /// international.
    AREA_CERTIFIED_GLOBALGAP_OR_ORGANIC: CertifiedArea {
        "Vùng nguyên liệu không có giấy chứng nhận chất lượng"
            / "Raw-material area without a quality certificate",
        "Vùng nguyên liệu có giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (như VietGAP, hữu cơ)"
            / "Raw-material area with a quality certificate to a national standard (such as VietGAP, organic)",
        "Vùng nguyên liệu có giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (như GlobalGAP, hữu cơ)"
            / "Raw-material area with a quality certificate to an international standard (such as GlobalGAP, organic)",
    }

    /// Quality certificate of the area for animal and aquatic foods: none, national or
    /// international.
    AREA_CERTIFIED_ASC_BAP_GLOBALGAP_MSC: CertifiedArea, "Vùng sản xuất được chứng nhận" / "Certified production area" {
        "Vùng sản xuất không có giấy chứng nhận chất lượng" / "Production area without a quality certificate",
        "Vùng sản xuất có giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (như VietGAP, hữu cơ)"
            / "Production area with a quality certificate to a national standard (such as VietGAP, organic)",
        "Vùng sản xuất có giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (như ASC, BAP, GlobalGAP, MSC)"
            / "Production area with a quality certificate to an international standard (such as ASC, BAP, GlobalGAP, MSC)",
    }

    /// Quality certificate of the area for animal and aquatic foods: none, national or
    /// international.
    CERTIFIED_RAW_MATERIAL_AREA: CertifiedArea {
        "Vùng nguyên liệu không có giấy chứng nhận chất lượng"
            / "Raw-material area without a quality certificate",
        "Vùng nguyên liệu có giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (như VietGAP, hữu cơ)"
            / "Raw-material area with a quality certificate to a national standard (such as VietGAP, organic)",
        "Vùng nguyên liệu có giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (như ASC, BAP, GlobalGAP, MSC)"
            / "Raw-material area with a quality certificate to an international standard (such as ASC, BAP, GlobalGAP, MSC)",
    }

    /// Quality certificate of the area for functional foods and medicines: none, national or
    /// international.
    AREA_CERTIFIED_GACP_WHO: CertifiedArea {
        "Vùng nguyên liệu không có giấy chứng nhận chất lượng"
            / "Raw-material area without a quality certificate",
        "Vùng nguyên liệu có giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (như VietGAP, hữu cơ)"
            / "Raw-material area with a quality certificate to a national standard (such as VietGAP, organic)",
        "Vùng nguyên liệu có giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (như GACP-WHO, GlobalGAP, hữu cơ)"
            / "Raw-material area with a quality certificate to an international standard (such as GACP-WHO, GlobalGAP, organic)",
    }

    /// How distinctive a crop is, up to a provincial one sold with a sign of geographical origin.
    GROWN_WITH_ORIGIN_SIGN: ProductIdea {
        "Trồng phổ biến ở nhiều tỉnh, thành phố" / "Commonly grown in many provinces and cities",
        "Trồng phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ đất đai, thời tiết, kỹ thuật bản địa"
            / "Commonly grown in many provinces and cities, but of superior and distinct quality owing to soil, weather and local technique",
        "Trồng ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội, bán gắn với dấu hiệu chỉ dẫn nguồn gốc địa lý"
            / "Grown in many places in the locality, typical of the province, of superior quality, sold with a sign that indicates its geographical origin",
    }

    /// How distinctive raised or caught food is, up to a provincial one with an indication of
    /// origin.
    RAISED_OR_CAUGHT_WITH_ORIGIN_INDICATION: ProductIdea {
        "Nuôi trồng, đánh bắt phổ biến ở nhiều tỉnh, thành phố"
            / "Commonly raised or caught in many provinces and cities",
        "Trồng phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ đất đai, thời tiết, kỹ thuật bản địa"
            / "Commonly grown in many provinces and cities, but of superior and distinct quality owing to soil, weather and local technique",
        "Nuôi trồng, đánh bắt ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội, bán gắn với chỉ dẫn nguồn gốc địa lý"
            / "Raised or caught in many places in the locality, typical of the province, of superior quality, sold with its geographical origin indicated",
    }

    /// How distinctive a crop is, up to a provincial one sold with an indication of geographical
    /// origin.
    GROWN_WITH_ORIGIN_INDICATION: ProductIdea {
        "Trồng phổ biến ở nhiều tỉnh, thành phố" / "Commonly grown in many provinces and cities",
        "Trồng phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ đất đai, thời tiết, kỹ thuật bản địa"
            / "Commonly grown in many provinces and cities, but of superior and distinct quality owing to soil, weather and local technique",
        "Trồng ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội, bán gắn với chỉ dẫn nguồn gốc địa lý"
            / "Grown in many places in the locality, typical of the province, of superior quality, sold with its geographical origin indicated",
    }

    /// How distinctive a product is, up to a provincial one sold with an indication of geographical
    /// origin.
    MADE_WITH_ORIGIN_INDICATION: ProductIdea {
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố" / "Commonly made in many provinces and cities",
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ đất đai, thời tiết, kỹ thuật bản địa"
            / "Commonly made in many provinces and cities, but of superior and distinct quality owing to soil, weather and local technique",
        "Sản xuất ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội, bán gắn với chỉ dẫn nguồn gốc địa lý"
            / "Made in many places in the locality, typical of the province, of superior quality, sold with its geographical origin indicated",
    }

    /// From a common product to a speciality of the commune or a new product traded at least 36
    /// months.
    COMMUNE_SPECIALITY_OR_NEW_PRODUCT: ProductIdea {
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố" / "Commonly made in many provinces and cities",
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Commonly made in many provinces and cities, but of superior and distinct quality owing to raw material and traditional technique",
        "Sản xuất ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội; hoặc là sản phẩm mới chế biến từ nguyên liệu đặc trưng của địa phương"
            / "Made in many places in the locality, typical of the province, of superior quality; or a new product processed from typical local raw material",
        "Đặc sản truyền thống chỉ sản xuất trong xã, chất lượng đặc sắc, bán gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới chế biến từ nguyên liệu đặc trưng địa phương, bán ổn định ít nhất 36 tháng"
            / "Traditional speciality of outstanding quality made only in the commune, sold with geographical origin indicated; or new product made of typical local raw material, sold steadily for 36 months or more",
    }

    /// As the commune speciality or new product scale, but without the level for a merely common
    /// product.
    COMMUNE_SPECIALITY_OR_NEW_WITHOUT_COMMON_LEVEL: ProductIdea {
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Commonly made in many provinces and cities, but of superior and distinct quality owing to raw material and traditional technique",
        "Sản xuất ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội; hoặc là sản phẩm mới chế biến từ nguyên liệu đặc trưng của địa phương"
            / "Made in many places in the locality, typical of the province, of superior quality; or a new product processed from typical local raw material",
        "Đặc sản truyền thống chỉ sản xuất trong xã, chất lượng đặc sắc, bán gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới chế biến từ nguyên liệu đặc trưng địa phương, bán ổn định ít nhất 36 tháng"
            / "Traditional speciality of outstanding quality made only in the commune, sold with geographical origin indicated; or new product made of typical local raw material, sold steadily for 36 months or more",
    }

    /// From a common product to a speciality of the commune; new products have no place of their
    /// own.
    COMMUNE_SPECIALITY: ProductIdea {
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố" / "Commonly made in many provinces and cities",
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Commonly made in many provinces and cities, but of superior and distinct quality owing to raw material and traditional technique",
        "Sản xuất ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội"
            / "Made in many places in the locality, typical of the province, of superior quality",
        "Đặc sản truyền thống chỉ sản xuất trong xã, chất lượng đặc sắc, bán gắn với chỉ dẫn nguồn gốc địa lý"
            / "Traditional speciality made only in the commune, of outstanding quality, sold with its geographical origin indicated",
    }

    /// From a common product to a speciality of the commune; a new product reaches only the level
    /// below.
    COMMUNE_SPECIALITY_ABOVE_NEW_PRODUCT: ProductIdea {
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố" / "Commonly made in many provinces and cities",
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Commonly made in many provinces and cities, but of superior and distinct quality owing to raw material and traditional technique",
        "Sản xuất ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội; hoặc là sản phẩm mới chế biến từ nguyên liệu đặc trưng của địa phương"
            / "Made in many places in the locality, typical of the province, of superior quality; or a new product processed from typical local raw material",
        "Đặc sản truyền thống chỉ sản xuất trong xã, chất lượng đặc sắc, bán gắn với chỉ dẫn nguồn gốc địa lý"
            / "Traditional speciality made only in the commune, of outstanding quality, sold with its geographical origin indicated",
    }

    /// Where the idea of a tourism service comes from: another place, the producer, or local
    /// culture.
    TOURISM_SERVICE_IDEA: ProductIdea, "Nguồn gốc ý tưởng sản phẩm du lịch" / "Origin of the tourism product idea" {
        "Lấy sản phẩm của nơi khác làm nền, có dựa vào lợi thế và nét đặc trưng của địa phương"
            / "Developed from a product of another place, drawing on the advantages and characteristics of the locality",
        "Theo ý tưởng riêng của chủ thể, không trùng với sản phẩm du lịch khác"
            / "Developed from the producer's own idea, not duplicating other tourism products",
        "Độc đáo, khác biệt và đưa các giá trị văn hóa truyền thống của địa phương vào sản phẩm du lịch"
            / "Unique and distinct, with the traditional cultural values of the locality built into the tourism product",
    }

    /// From a common crop to a speciality of the district sold with an indication of geographical
    /// origin.
    DISTRICT_SPECIALITY_GROWN: ProductIdea {
        "Trồng phổ biến ở nhiều tỉnh, thành phố" / "Commonly grown in many provinces and cities",
        "Trồng phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ đất đai, thời tiết, kỹ thuật bản địa"
            / "Commonly grown in many provinces and cities, but of superior and distinct quality owing to soil, weather and local technique",
        "Trồng ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội"
            / "Grown in many places in the locality, typical of the province, of superior quality",
        "Đặc sản truyền thống chỉ sản xuất trong huyện, chất lượng đặc sắc, bán gắn với chỉ dẫn nguồn gốc địa lý"
            / "Traditional speciality made only in the district, of outstanding quality, sold with its geographical origin indicated",
    }

    /// From common raised or caught food to a speciality of the district with an indication of
    /// origin.
    DISTRICT_SPECIALITY_RAISED_OR_CAUGHT: ProductIdea {
        "Nuôi trồng, đánh bắt phổ biến ở nhiều tỉnh, thành phố"
            / "Commonly raised or caught in many provinces and cities",
        "Trồng phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ đất đai, thời tiết, kỹ thuật bản địa"
            / "Commonly grown in many provinces and cities, but of superior and distinct quality owing to soil, weather and local technique",
        "Nuôi trồng, đánh bắt ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội"
            / "Raised or caught in many places in the locality, typical of the province, of superior quality",
        "Đặc sản truyền thống chỉ sản xuất trong huyện, chất lượng đặc sắc, bán gắn với chỉ dẫn nguồn gốc địa lý"
            / "Traditional speciality made only in the district, of outstanding quality, sold with its geographical origin indicated",
    }

    /// As the district speciality scale, but its typical provincial product is a grown one.
    DISTRICT_SPECIALITY_MADE_OR_GROWN: ProductIdea {
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố" / "Commonly made in many provinces and cities",
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Commonly made in many provinces and cities, but of superior and distinct quality owing to raw material and traditional technique",
        "Trồng ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội"
            / "Grown in many places in the locality, typical of the province, of superior quality",
        "Đặc sản truyền thống chỉ sản xuất trong huyện, chất lượng đặc sắc, bán gắn với chỉ dẫn nguồn gốc địa lý"
            / "Traditional speciality made only in the district, of outstanding quality, sold with its geographical origin indicated",
    }

    /// From a common product to a speciality of the district or a new product traded at least 36
    /// months.
    DISTRICT_SPECIALITY_OR_NEW_PRODUCT: ProductIdea {
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố" / "Commonly made in many provinces and cities",
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Commonly made in many provinces and cities, but of superior and distinct quality owing to raw material and traditional technique",
        "Sản xuất ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội; hoặc là sản phẩm mới chế biến từ nguyên liệu đặc trưng của địa phương"
            / "Made in many places in the locality, typical of the province, of superior quality; or a new product processed from typical local raw material",
        "Đặc sản truyền thống chỉ sản xuất trong huyện, chất lượng đặc sắc, bán gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới chế biến từ nguyên liệu đặc trưng địa phương, bán ổn định ít nhất 36 tháng"
            / "Traditional speciality of outstanding quality made only in the district, sold with geographical origin indicated; or new product made of typical local raw material, sold steadily for 36 months or more",
    }

    /// From a common product to a speciality of the district; new products have no place of their
    /// own.
    DISTRICT_SPECIALITY: ProductIdea {
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố" / "Commonly made in many provinces and cities",
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Commonly made in many provinces and cities, but of superior and distinct quality owing to raw material and traditional technique",
        "Sản xuất ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội"
            / "Made in many places in the locality, typical of the province, of superior quality",
        "Đặc sản truyền thống chỉ sản xuất trong huyện, chất lượng đặc sắc, bán gắn với chỉ dẫn nguồn gốc địa lý"
            / "Traditional speciality made only in the district, of outstanding quality, sold with its geographical origin indicated",
    }

    /// From a common product to a speciality of the district; a new product reaches only the level
    /// below.
    DISTRICT_SPECIALITY_ABOVE_NEW_PRODUCT: ProductIdea {
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố" / "Commonly made in many provinces and cities",
        "Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Commonly made in many provinces and cities, but of superior and distinct quality owing to raw material and traditional technique",
        "Sản xuất ở nhiều nơi tại địa phương, là sản phẩm đặc trưng của tỉnh, chất lượng nổi trội; hoặc là sản phẩm mới chế biến từ nguyên liệu đặc trưng của địa phương"
            / "Made in many places in the locality, typical of the province, of superior quality; or a new product processed from typical local raw material",
        "Đặc sản truyền thống chỉ sản xuất trong huyện, chất lượng đặc sắc, bán gắn với chỉ dẫn nguồn gốc địa lý"
            / "Traditional speciality made only in the district, of outstanding quality, sold with its geographical origin indicated",
    }

    /// Whose idea the product is: rebranded, improved from another maker's product, or the
    /// producer's own.
    IMPROVED_OR_OWN_IDEA: ProductIdea {
        "Dựa vào sản phẩm của nhà sản xuất khác, chỉ đổi nhãn hiệu"
            / "Developed from another maker's product, with only the trademark changed",
        "Dựa vào sản phẩm của nhà sản xuất khác, có cải tiến chất lượng, bao bì"
            / "Developed from another maker's product, with improved quality and packaging",
        "Theo ý tưởng riêng của chủ thể, trên thị trường chưa có sản phẩm này"
            / "Developed from the producer's own idea, for a product not yet on the market",
        "Theo ý tưởng riêng của chủ thể, gắn với bảo tồn sản phẩm truyền thống, đặc sản hoặc thế mạnh của địa phương"
            / "Developed from the producer's own idea, tied to conserving a traditional product, a speciality or a strength of the locality",
    }

    /// As the improved or own idea scale, but the improved product is also said to change only its
    /// trademark.
    REBRANDED_AND_IMPROVED_OR_OWN_IDEA: ProductIdea {
        "Dựa vào sản phẩm của nhà sản xuất khác, chỉ đổi nhãn hiệu"
            / "Developed from another maker's product, with only the trademark changed",
        "Dựa vào sản phẩm của nhà sản xuất khác, chỉ đổi nhãn hiệu, có cải tiến chất lượng, bao bì"
            / "Developed from another maker's product, with only the trademark changed, and with improved quality and packaging",
        "Theo ý tưởng riêng của chủ thể, trên thị trường chưa có sản phẩm này"
            / "Developed from the producer's own idea, for a product not yet on the market",
        "Theo ý tưởng riêng của chủ thể, gắn với bảo tồn sản phẩm truyền thống, đặc sản hoặc thế mạnh của địa phương"
            / "Developed from the producer's own idea, tied to conserving a traditional product, a speciality or a strength of the locality",
    }
}
