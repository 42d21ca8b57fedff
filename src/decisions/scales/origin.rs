//! Where the product, its raw material and its idea come from.

use crate::catalogue::scales;

scales! {
    /// Share of the product grown in the commune; the lowest level asks that some of it is.
    SOME_GROWN_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Có trồng trong xã, nhưng chỉ dưới 50% sản phẩm"
            / "Some of the product grown in the commune, but under 50%",
        "50% đến dưới 75% sản phẩm được trồng trong xã"
            / "50% to under 75% of the product grown in the commune",
        "75% đến 100% sản phẩm được trồng trong xã" / "75% to 100% of the product grown in the commune",
    }

    /// Share of the product raised or caught in the commune; the lowest level asks that some of it
    /// is.
    SOME_RAISED_OR_CAUGHT_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Có nuôi, đánh bắt trong xã, nhưng chỉ dưới 50% sản phẩm"
            / "Some of the product raised or caught in the commune, but under 50%",
        "50% đến dưới 75% sản phẩm được nuôi, đánh bắt trong xã"
            / "50% to under 75% of the product raised or caught in the commune",
        "75% đến 100% sản phẩm được nuôi, đánh bắt trong xã"
            / "75% to 100% of the product raised or caught in the commune",
    }

    /// Share of the product raised or grown in the commune; the lowest level asks that some of it
    /// is.
    SOME_RAISED_OR_GROWN_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Có nuôi hoặc trồng trong xã, nhưng chỉ dưới 50% sản phẩm"
            / "Some of the product raised or grown in the commune, but under 50%",
        "50% đến dưới 75% sản phẩm được nuôi hoặc trồng trong xã"
            / "50% to under 75% of the product raised or grown in the commune",
        "75% đến 100% sản phẩm được nuôi hoặc trồng trong xã"
            / "75% to 100% of the product raised or grown in the commune",
    }

    /// Share of raw material from the province; the lowest level asks that some of it is.
    SOME_RAW_MATERIAL_FROM_PROVINCE: Origin, "Nguồn nguyên liệu" / "Raw-material origin" {
        "Có dùng nguyên liệu trong tỉnh, nhưng chỉ dưới 50%"
            / "Some raw material from the province, but under 50%",
        "50% đến dưới 75% nguyên liệu lấy từ trong tỉnh"
            / "50% to under 75% of raw material from the province",
        "75% đến 100% nguyên liệu lấy từ trong tỉnh" / "75% to 100% of raw material from the province",
    }

    /// Share of the animals raised in the commune; the lowest level asks that some of them are.
    SOME_RAISED_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Có nuôi trong xã, nhưng chỉ dưới 50% sản phẩm"
            / "Some of the product raised in the commune, but under 50%",
        "50% đến dưới 75% sản phẩm được nuôi trong xã"
            / "50% to under 75% of the product raised in the commune",
        "75% đến 100% sản phẩm được nuôi trong xã" / "75% to 100% of the product raised in the commune",
    }

    /// Share of the product grown in the commune; the lowest level is any share under 50%.
    GROWN_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Dưới 50% sản phẩm được trồng trong xã" / "Under 50% of the product grown in the commune",
        "50% đến dưới 75% sản phẩm được trồng trong xã"
            / "50% to under 75% of the product grown in the commune",
        "75% đến 100% sản phẩm được trồng trong xã" / "75% to 100% of the product grown in the commune",
    }

    /// Share of the product raised or caught in the commune; the lowest level is any share under
    /// 50%.
    RAISED_OR_CAUGHT_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Dưới 50% sản phẩm được nuôi, đánh bắt trong xã"
            / "Under 50% of the product raised or caught in the commune",
        "50% đến dưới 75% sản phẩm được nuôi, đánh bắt trong xã"
            / "50% to under 75% of the product raised or caught in the commune",
        "75% đến 100% sản phẩm được nuôi, đánh bắt trong xã"
            / "75% to 100% of the product raised or caught in the commune",
    }

    /// Share of the product raised or grown in the commune; the lowest level is any share under
    /// 50%.
    RAISED_OR_GROWN_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Dưới 50% sản phẩm được nuôi hoặc trồng trong xã"
            / "Under 50% of the product raised or grown in the commune",
        "50% đến dưới 75% sản phẩm được nuôi hoặc trồng trong xã"
            / "50% to under 75% of the product raised or grown in the commune",
        "75% đến 100% sản phẩm được nuôi hoặc trồng trong xã"
            / "75% to 100% of the product raised or grown in the commune",
    }

    /// Share of raw material from the province; the lowest level is any share under 50%.
    RAW_MATERIAL_FROM_PROVINCE: Origin, "Nguồn nguyên liệu" / "Raw-material origin" {
        "Dưới 50% nguyên liệu lấy từ trong tỉnh" / "Under 50% of raw material from the province",
        "50% đến dưới 75% nguyên liệu lấy từ trong tỉnh"
            / "50% to under 75% of raw material from the province",
        "75% đến 100% nguyên liệu lấy từ trong tỉnh" / "75% to 100% of raw material from the province",
    }

    /// Share of the animals raised in the commune; the lowest level is any share under 50%.
    RAISED_IN_COMMUNE: Origin, "Nguồn gốc sản phẩm" / "Product origin" {
        "Dưới 50% sản phẩm được nuôi trong xã" / "Under 50% of the product raised in the commune",
        "50% đến dưới 75% sản phẩm được nuôi trong xã"
            / "50% to under 75% of the product raised in the commune",
        "75% đến 100% sản phẩm được nuôi trong xã" / "75% to 100% of the product raised in the commune",
    }

    /// Quality certificate of the raw-material area of food products: none, national or
    /// international.
    AREA_CERTIFIED_GLOBALGAP_OR_ORGANIC: CertifiedArea {
        "Không có chứng nhận chất lượng" / "No quality certificate",
        "Có chứng nhận chất lượng theo chuẩn quốc gia như VietGAP, hữu cơ"
            / "Quality certificate to a national standard, such as VietGAP or organic",
        "Có chứng nhận chất lượng theo chuẩn quốc tế như GlobalGAP, hữu cơ"
            / "Quality certificate to an international standard, such as GlobalGAP or organic",
    }

    /// Quality certificate of the area for animal and aquatic foods: none, national or
    /// international.
    AREA_CERTIFIED_ASC_BAP_GLOBALGAP_MSC: CertifiedArea, "Vùng sản xuất được chứng nhận" / "Certified production area" {
        "Không có chứng nhận chất lượng" / "No quality certificate",
        "Có chứng nhận chất lượng theo chuẩn quốc gia như VietGAP, hữu cơ"
            / "Quality certificate to a national standard, such as VietGAP or organic",
        "Có chứng nhận chất lượng theo chuẩn quốc tế như ASC, BAP, GlobalGAP, MSC"
            / "Quality certificate to an international standard, such as ASC, BAP, GlobalGAP or MSC",
    }

    /// Quality certificate of the area for animal and aquatic foods: none, national or
    /// international.
    CERTIFIED_RAW_MATERIAL_AREA: CertifiedArea {
        "Không có chứng nhận chất lượng" / "No quality certificate",
        "Có chứng nhận chất lượng theo chuẩn quốc gia như VietGAP, hữu cơ"
            / "Quality certificate to a national standard, such as VietGAP or organic",
        "Có chứng nhận chất lượng theo chuẩn quốc tế như ASC, BAP, GlobalGAP, MSC"
            / "Quality certificate to an international standard, such as ASC, BAP, GlobalGAP or MSC",
    }

    /// Quality certificate of the area for functional foods and medicines: none, national or
    /// international.
    AREA_CERTIFIED_GACP_WHO: CertifiedArea {
        "Không có chứng nhận chất lượng" / "No quality certificate",
        "Có chứng nhận chất lượng theo chuẩn quốc gia như VietGAP, hữu cơ"
            / "Quality certificate to a national standard, such as VietGAP or organic",
        "Có chứng nhận chất lượng theo chuẩn quốc tế như GACP-WHO, GlobalGAP, hữu cơ"
            / "Quality certificate to an international standard, such as GACP-WHO, GlobalGAP or organic",
    }

    /// How distinctive a crop is, up to a provincial one sold with a sign of geographical origin.
    GROWN_WITH_ORIGIN_SIGN: ProductIdea {
        "Trồng phổ biến ở nhiều tỉnh thành" / "Commonly grown in many provinces/cities",
        "Trồng ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ đất, thời tiết, kỹ thuật bản địa"
            / "Grown in many provinces/cities; soil, weather and local technique give superior, distinct quality",
        "Trồng ở nhiều nơi, đặc trưng của tỉnh, chất lượng nổi trội, bán gắn dấu hiệu nguồn gốc địa lý"
            / "Widely grown locally, typical of the province, superior, sold with a sign of geographical origin",
    }

    /// How distinctive raised or caught food is, up to a provincial one with an indication of
    /// origin.
    RAISED_OR_CAUGHT_WITH_ORIGIN_INDICATION: ProductIdea {
        "Nuôi, đánh bắt phổ biến ở nhiều tỉnh thành"
            / "Commonly raised or caught in many provinces/cities",
        "Trồng ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ đất, thời tiết, kỹ thuật bản địa"
            / "Grown in many provinces/cities; soil, weather and local technique give superior, distinct quality",
        "Nuôi, đánh bắt nhiều nơi, đặc trưng của tỉnh, chất lượng nổi trội, bán gắn chỉ dẫn nguồn gốc địa lý"
            / "Widely raised or caught, typical of the province, superior, sold with geographical origin indicated",
    }

    /// How distinctive a crop is, up to a provincial one sold with an indication of geographical
    /// origin.
    GROWN_WITH_ORIGIN_INDICATION: ProductIdea {
        "Trồng phổ biến ở nhiều tỉnh thành" / "Commonly grown in many provinces/cities",
        "Trồng ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ đất, thời tiết, kỹ thuật bản địa"
            / "Grown in many provinces/cities; soil, weather and local technique give superior, distinct quality",
        "Trồng ở nhiều nơi, đặc trưng của tỉnh, chất lượng nổi trội, bán gắn chỉ dẫn nguồn gốc địa lý"
            / "Widely grown locally, typical of the province, superior, sold with geographical origin indicated",
    }

    /// How distinctive a product is, up to a provincial one sold with an indication of geographical
    /// origin.
    MADE_WITH_ORIGIN_INDICATION: ProductIdea {
        "Làm phổ biến ở nhiều tỉnh thành" / "Commonly made in many provinces/cities",
        "Làm ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ đất, thời tiết, kỹ thuật bản địa"
            / "Made in many provinces/cities; soil, weather and local technique give superior, distinct quality",
        "Làm ở nhiều nơi, đặc trưng của tỉnh, chất lượng nổi trội, bán gắn chỉ dẫn nguồn gốc địa lý"
            / "Widely made locally, typical of the province, superior, sold with geographical origin indicated",
    }

    /// From a common product to a speciality of the commune or a new product traded at least 36
    /// months.
    COMMUNE_SPECIALITY_OR_NEW_PRODUCT: ProductIdea {
        "Làm phổ biến ở nhiều tỉnh thành" / "Commonly made in many provinces/cities",
        "Làm ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Made in many provinces/cities; material and traditional technique give superior, distinct quality",
        "Làm nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương"
            / "Widely made locally, typical of the province, superior; or new, from typical local raw material",
        "Đặc sản cổ truyền đặc sắc riêng xã, rõ gốc địa lý; hoặc hàng mới từ sản vật, bán ổn định ≥36 tháng"
            / "Fine old commune-only speciality, origin shown; or new from local produce, sold steadily ≥36 months",
    }

    /// As the commune speciality or new product scale, but without the level for a merely common
    /// product.
    COMMUNE_SPECIALITY_OR_NEW_WITHOUT_COMMON_LEVEL: ProductIdea {
        "Làm ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Made in many provinces/cities; material and traditional technique give superior, distinct quality",
        "Làm nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương"
            / "Widely made locally, typical of the province, superior; or new, from typical local raw material",
        "Đặc sản cổ truyền đặc sắc riêng xã, rõ gốc địa lý; hoặc hàng mới từ sản vật, bán ổn định ≥36 tháng"
            / "Fine old commune-only speciality, origin shown; or new from local produce, sold steadily ≥36 months",
    }

    /// From a common product to a speciality of the commune; new products have no place of their
    /// own.
    COMMUNE_SPECIALITY: ProductIdea {
        "Làm phổ biến ở nhiều tỉnh thành" / "Commonly made in many provinces/cities",
        "Làm ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Made in many provinces/cities; material and traditional technique give superior, distinct quality",
        "Làm ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội"
            / "Widely made locally, typical of the province, superior quality",
        "Đặc sản truyền thống chỉ làm trong xã, chất lượng đặc sắc, bán gắn chỉ dẫn nguồn gốc địa lý"
            / "Fine traditional speciality made only in the commune, sold with geographical origin indicated",
    }

    /// From a common product to a speciality of the commune; a new product reaches only the level
    /// below.
    COMMUNE_SPECIALITY_ABOVE_NEW_PRODUCT: ProductIdea {
        "Làm phổ biến ở nhiều tỉnh thành" / "Commonly made in many provinces/cities",
        "Làm ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Made in many provinces/cities; material and traditional technique give superior, distinct quality",
        "Làm nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương"
            / "Widely made locally, typical of the province, superior; or new, from typical local raw material",
        "Đặc sản truyền thống chỉ làm trong xã, chất lượng đặc sắc, bán gắn chỉ dẫn nguồn gốc địa lý"
            / "Fine traditional speciality made only in the commune, sold with geographical origin indicated",
    }

    /// Where the idea of a tourism service comes from: another place, the producer, or local
    /// culture.
    TOURISM_SERVICE_IDEA: ProductIdea, "Nguồn gốc ý tưởng sản phẩm du lịch" / "Origin of the tourism product idea" {
        "Lấy sản phẩm nơi khác làm nền, có dựa vào thế mạnh và nét đặc trưng của địa phương"
            / "Built on another place's product, drawing on local advantages and characteristics",
        "Ý tưởng của riêng mình, không trùng với sản phẩm du lịch khác"
            / "Own idea, not duplicating other tourism products",
        "Độc đáo, khác biệt và gắn giá trị văn hóa truyền thống địa phương vào sản phẩm du lịch"
            / "Unique and different, and ties local traditional cultural values into the tourism product",
    }

    /// From a common crop to a speciality of the district sold with an indication of geographical
    /// origin.
    DISTRICT_SPECIALITY_GROWN: ProductIdea {
        "Trồng phổ biến ở nhiều tỉnh thành" / "Commonly grown in many provinces/cities",
        "Trồng ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ đất, thời tiết, kỹ thuật bản địa"
            / "Grown in many provinces/cities; soil, weather and local technique give superior, distinct quality",
        "Trồng ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội"
            / "Widely grown locally, typical of the province, superior quality",
        "Đặc sản truyền thống chỉ làm trong huyện, chất lượng đặc sắc, bán gắn chỉ dẫn nguồn gốc địa lý"
            / "Fine traditional speciality made only in the district, sold with geographical origin indicated",
    }

    /// From common raised or caught food to a speciality of the district with an indication of
    /// origin.
    DISTRICT_SPECIALITY_RAISED_OR_CAUGHT: ProductIdea {
        "Nuôi, đánh bắt phổ biến ở nhiều tỉnh thành"
            / "Commonly raised or caught in many provinces/cities",
        "Trồng ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ đất, thời tiết, kỹ thuật bản địa"
            / "Grown in many provinces/cities; soil, weather and local technique give superior, distinct quality",
        "Nuôi, đánh bắt ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội"
            / "Widely raised or caught locally, typical of the province, superior quality",
        "Đặc sản truyền thống chỉ làm trong huyện, chất lượng đặc sắc, bán gắn chỉ dẫn nguồn gốc địa lý"
            / "Fine traditional speciality made only in the district, sold with geographical origin indicated",
    }

    /// As the district speciality scale, but its typical provincial product is a grown one.
    DISTRICT_SPECIALITY_MADE_OR_GROWN: ProductIdea {
        "Làm phổ biến ở nhiều tỉnh thành" / "Commonly made in many provinces/cities",
        "Làm ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Made in many provinces/cities; material and traditional technique give superior, distinct quality",
        "Trồng ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội"
            / "Widely grown locally, typical of the province, superior quality",
        "Đặc sản truyền thống chỉ làm trong huyện, chất lượng đặc sắc, bán gắn chỉ dẫn nguồn gốc địa lý"
            / "Fine traditional speciality made only in the district, sold with geographical origin indicated",
    }

    /// From a common product to a speciality of the district or a new product traded at least 36
    /// months.
    DISTRICT_SPECIALITY_OR_NEW_PRODUCT: ProductIdea {
        "Làm phổ biến ở nhiều tỉnh thành" / "Commonly made in many provinces/cities",
        "Làm ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Made in many provinces/cities; material and traditional technique give superior, distinct quality",
        "Làm nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương"
            / "Widely made locally, typical of the province, superior; or new, from typical local raw material",
        "Đặc sản cổ truyền đặc sắc riêng huyện, rõ gốc địa lý; hay hàng mới từ sản vật, bán ổn định ≥36 tháng"
            / "Fine old district-only speciality, origin shown; or new from local produce, sold steadily ≥36 months",
    }

    /// From a common product to a speciality of the district; new products have no place of their
    /// own.
    DISTRICT_SPECIALITY: ProductIdea {
        "Làm phổ biến ở nhiều tỉnh thành" / "Commonly made in many provinces/cities",
        "Làm ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Made in many provinces/cities; material and traditional technique give superior, distinct quality",
        "Làm ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội"
            / "Widely made locally, typical of the province, superior quality",
        "Đặc sản truyền thống chỉ làm trong huyện, chất lượng đặc sắc, bán gắn chỉ dẫn nguồn gốc địa lý"
            / "Fine traditional speciality made only in the district, sold with geographical origin indicated",
    }

    /// From a common product to a speciality of the district; a new product reaches only the level
    /// below.
    DISTRICT_SPECIALITY_ABOVE_NEW_PRODUCT: ProductIdea {
        "Làm phổ biến ở nhiều tỉnh thành" / "Commonly made in many provinces/cities",
        "Làm ở nhiều tỉnh thành nhưng chất lượng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống"
            / "Made in many provinces/cities; material and traditional technique give superior, distinct quality",
        "Làm nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương"
            / "Widely made locally, typical of the province, superior; or new, from typical local raw material",
        "Đặc sản truyền thống chỉ làm trong huyện, chất lượng đặc sắc, bán gắn chỉ dẫn nguồn gốc địa lý"
            / "Fine traditional speciality made only in the district, sold with geographical origin indicated",
    }

    /// Whose idea the product is: rebranded, improved from another maker's product, or the
    /// producer's own.
    IMPROVED_OR_OWN_IDEA: ProductIdea {
        "Dựa vào sản phẩm của nhà sản xuất khác, chỉ đổi nhãn hiệu"
            / "Based on another maker's product, only the trademark changed",
        "Dựa vào sản phẩm của nhà sản xuất khác, có cải tiến chất lượng, bao bì"
            / "Based on another maker's product, with improved quality and packaging",
        "Ý tưởng của riêng mình, thị trường chưa có sản phẩm này"
            / "Own idea, for a product not yet on the market",
        "Ý tưởng của riêng mình, gắn với bảo tồn sản phẩm truyền thống/đặc sản/thế mạnh địa phương"
            / "Own idea tied to conserving a traditional product, speciality or strength of the locality",
    }

    /// As the improved or own idea scale, but the improved product is also said to change only its
    /// trademark.
    REBRANDED_AND_IMPROVED_OR_OWN_IDEA: ProductIdea {
        "Dựa vào sản phẩm của nhà sản xuất khác, chỉ đổi nhãn hiệu"
            / "Based on another maker's product, only the trademark changed",
        "Dựa vào sản phẩm của nhà sản xuất khác, chỉ đổi nhãn hiệu, có cải tiến chất lượng, bao bì"
            / "Based on another maker's product, only the trademark changed, with improved quality and packaging",
        "Ý tưởng của riêng mình, thị trường chưa có sản phẩm này"
            / "Own idea, for a product not yet on the market",
        "Ý tưởng của riêng mình, gắn với bảo tồn sản phẩm truyền thống/đặc sản/thế mạnh địa phương"
            / "Own idea tied to conserving a traditional product, speciality or strength of the locality",
    }
}
