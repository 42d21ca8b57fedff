//! What the senses judge.

use crate::catalogue::scales;

scales! {
    /// Impurities, from present but acceptable to clean with none detected.
    IMPURITIES_ACCEPTABLE_TO_CLEAN_UNDETECTED: Impurities {
        "Có tạp chất, chấp nhận được" / "Impurities present, acceptable",
        "Rất ít tạp chất, chấp nhận được" / "Very few impurities, acceptable",
        "Sạch, không phát hiện tạp chất" / "Clean, no impurities detected",
    }

    /// Impurities, from simply present to clean with none detected.
    IMPURITIES_PRESENT_TO_CLEAN_UNDETECTED: Impurities {
        "Có tạp chất" / "Impurities present",
        "Rất ít tạp chất, chấp nhận được" / "Very few impurities, acceptable",
        "Sạch, không phát hiện tạp chất" / "Clean, no impurities detected",
    }

    /// Impurities, from present but acceptable to clean with none at all.
    IMPURITIES_ACCEPTABLE_TO_CLEAN: Impurities {
        "Có tạp chất, chấp nhận được" / "Impurities present, acceptable",
        "Rất ít tạp chất, chấp nhận được" / "Very few impurities, acceptable",
        "Sạch, không có tạp chất" / "Clean, no impurities",
    }

    /// Impurities and sediment in alcoholic drinks, from impurities present to clean.
    IMPURITIES_AND_SEDIMENT_IN_ALCOHOL: Impurities {
        "Có tạp chất" / "Impurities present",
        "Rất ít tạp chất/có cặn, chấp nhận được" / "Very few impurities/sediment present, acceptable",
        "Sạch, không phát hiện tạp chất/cặn" / "Clean, no impurities/sediment detected",
    }

    /// Whether bottled water has impurities or is clean without detected sediment; no middle level.
    IMPURITIES_AND_SEDIMENT_IN_BOTTLED_WATER: Impurities {
        "Có tạp chất" / "Impurities present",
        "Sạch, không phát hiện tạp chất/cặn" / "Clean, no impurities/sediment detected",
    }

    /// Impurities in soft drinks; only the top level also asks that no sediment is detected.
    IMPURITIES_AND_SEDIMENT_IN_SOFT_DRINKS: Impurities {
        "Có tạp chất" / "Impurities present",
        "Rất ít tạp chất, chấp nhận được" / "Very few impurities, acceptable",
        "Sạch, không phát hiện tạp chất/cặn" / "Clean, no impurities/sediment detected",
    }

    /// Impurities, from present but acceptable to none detected; cleanness isn't asked.
    IMPURITIES_ACCEPTABLE_TO_UNDETECTED: Impurities {
        "Có tạp chất, chấp nhận được" / "Impurities present, acceptable",
        "Rất ít tạp chất, chấp nhận được" / "Very few impurities, acceptable",
        "Không phát hiện tạp chất" / "No impurities detected",
    }

    /// Impurities, from acceptable through few and very few to clean with none at all.
    IMPURITIES_ACCEPTABLE_VIA_FEW_TO_CLEAN: Impurities {
        "Có tạp chất, chấp nhận được" / "Impurities present, acceptable",
        "Ít tạp chất, chấp nhận được" / "Few impurities, acceptable",
        "Rất ít tạp chất, chấp nhận được" / "Very few impurities, acceptable",
        "Sạch, không có tạp chất" / "Clean, no impurities",
    }

    /// Impurities, from few but acceptable to clean with none at all.
    IMPURITIES_FEW_TO_CLEAN: Impurities {
        "Ít tạp chất, chấp nhận được" / "Few impurities, acceptable",
        "Rất ít tạp chất, chấp nhận được" / "Very few impurities, acceptable",
        "Sạch, không có tạp chất" / "Clean, no impurities",
    }

    /// Impurities, from unacceptable ones such as insects or sand to clean with none detected.
    IMPURITIES_UNACCEPTABLE_TO_CLEAN_UNDETECTED: Impurities {
        "Có tạp chất không chấp nhận được, như ruồi bọ, lông, len, cát sỏi"
            / "Unacceptable impurities, such as insects, hair, wool, sand or gravel",
        "Có tạp chất, chấp nhận được" / "Impurities present, acceptable",
        "Rất ít tạp chất, chấp nhận được" / "Very few impurities, acceptable",
        "Sạch, không phát hiện tạp chất" / "Clean, no impurities detected",
    }

    /// Impurities, from present and not acceptable to none detected.
    IMPURITIES_UNACCEPTABLE_TO_UNDETECTED: Impurities {
        "Có tạp chất, không chấp nhận được" / "Impurities present, not acceptable",
        "Rất ít tạp chất, chấp nhận được" / "Very few impurities, acceptable",
        "Không phát hiện tạp chất" / "No impurities detected",
    }

    /// Impurities and sediment in alcoholic drinks, from not acceptable to clean.
    IMPURITIES_UNACCEPTABLE_OR_SEDIMENT_TO_CLEAN: Impurities {
        "Có tạp chất, không chấp nhận được" / "Impurities present, not acceptable",
        "Rất ít tạp chất/có cặn, chấp nhận được" / "Very few impurities/sediment present, acceptable",
        "Sạch, không phát hiện tạp chất/cặn" / "Clean, no impurities/sediment detected",
    }

    /// Whether bottled water has impurities or is clean; sediment isn't mentioned.
    IMPURITIES_IN_BOTTLED_WATER: Impurities {
        "Có tạp chất" / "Impurities present",
        "Sạch, không có tạp chất" / "Clean, no impurities",
    }

    /// How uniform the size and outward shape of fresh produce are.
    SHAPE_UNIFORMITY_OF_FRESH_PRODUCE: Shape, "Kích thước, hình dạng bên ngoài" / "Size and outer shape" {
        "Không đồng đều" / "Not uniform",
        "Không đồng đều nhưng chấp nhận được" / "Not uniform but acceptable",
        "Đồng đều" / "Uniform",
    }

    /// How uniform the size and outward shape of the product are, in four steps.
    SHAPE_UNIFORMITY: Shape, "Kích thước, hình dạng bên ngoài" / "Size and outer shape" {
        "Không đồng đều" / "Not uniform",
        "Không đồng đều nhưng chấp nhận được" / "Not uniform but acceptable",
        "Tương đối đồng đều" / "Fairly uniform",
        "Đồng đều" / "Uniform",
    }

    /// How uniform the size and outward shape of the product are, in four steps.
    SIZE_AND_EVENNESS: Shape, "Kích thước, độ đồng đều" / "Size and evenness" {
        "Không đồng đều" / "Not uniform",
        "Không đồng đều nhưng chấp nhận được" / "Not uniform but acceptable",
        "Tương đối đồng đều" / "Fairly uniform",
        "Đồng đều" / "Uniform",
    }

    /// How uniform honey or another farm food product is.
    SHAPE_UNIFORMITY_OF_HONEY_AND_OTHER_FOODS: Shape, "Độ đồng đều" / "Evenness" {
        "Không đồng đều" / "Not uniform",
        "Tương đối đồng đều" / "Fairly uniform",
        "Đồng đều" / "Uniform",
    }

    /// How well the shape of fast food suits the product's style.
    SHAPE_OF_FAST_FOOD: Shape {
        "Không phù hợp" / "Not suitable",
        "Tương đối hợp với phong cách sản phẩm" / "Fairly well suited to the product's style",
        "Hợp với phong cách sản phẩm" / "Suited to the product's style",
        "Rất hợp với phong cách sản phẩm" / "Very well suited to the product's style",
    }

    /// How uniform the size and outward shape of the product are, in four steps.
    APPEARANCE_AND_EVENNESS: Shape, "Ngoại hình, độ đồng đều" / "Appearance and evenness" {
        "Không đồng đều" / "Not uniform",
        "Không đồng đều nhưng chấp nhận được" / "Not uniform but acceptable",
        "Tương đối đồng đều" / "Fairly uniform",
        "Đồng đều" / "Uniform",
    }

    /// What share of the product is uniform in size or shape and in consistency.
    SHAPE_AND_CONSISTENCY_BY_PERCENTAGE: Shape, "Hình dạng, thể chất" / "Shape and texture" {
        "Không đồng đều về kích thước/hình dạng, thể chất" / "Size/shape, texture not uniform",
        "Khá đồng đều về kích thước/hình dạng, thể chất (trên 60%)"
            / "Size/shape, texture quite uniform (over 60%)",
        "Đồng đều về kích thước/hình dạng, thể chất (trên 90%)"
            / "Size/shape, texture uniform (over 90%)",
    }

    /// How uniform the size and outward shape of the product are, in four steps.
    SHAPE_AND_TEXTURE: Shape, "Hình dạng, thể chất" / "Shape and texture" {
        "Không đồng đều" / "Not uniform",
        "Không đồng đều nhưng chấp nhận được" / "Not uniform but acceptable",
        "Tương đối đồng đều" / "Fairly uniform",
        "Đồng đều" / "Uniform",
    }

    /// How uniform in shape and natural in colour the dry tea leaves are.
    SHAPE_AND_COLOUR_OF_TEA_LEAVES: Shape, "Hình dạng, màu sắc cánh chè" / "Shape and colour of the tea leaf" {
        "Hình dạng/màu không phù hợp" / "Shape/colour not suitable",
        "Đồng đều, màu tự nhiên, tương đối hợp với tính chất sản phẩm"
            / "Uniform, natural colour, fairly well suited to the product's nature",
        "Đồng đều, màu tự nhiên, hợp với tính chất sản phẩm"
            / "Uniform, natural colour, suited to the product's nature",
    }

    /// How uniform and suitable the dry form of herbal tea, coffee or cocoa is.
    SHAPE_OF_HERBAL_TEA_AND_COFFEE: Shape {
        "Không đồng đều nhưng chấp nhận được" / "Not uniform but acceptable",
        "Tương đối đồng đều, phù hợp" / "Fairly uniform, suitable",
        "Đồng đều, phù hợp" / "Uniform, suitable",
    }

    /// How uniform and suitable the dry form of herbal tea, coffee or cocoa is.
    STATE_AND_SHAPE: Shape, "Trạng thái, hình dạng" / "State and shape" {
        "Không đồng đều nhưng chấp nhận được" / "Not uniform but acceptable",
        "Tương đối đồng đều, phù hợp" / "Fairly uniform, suitable",
        "Đồng đều, phù hợp" / "Uniform, suitable",
    }

    /// How uniform the size and outward shape of the product are, in four steps.
    APPEARANCE: Shape, "Ngoại hình" / "Appearance" {
        "Không đồng đều" / "Not uniform",
        "Không đồng đều nhưng chấp nhận được" / "Not uniform but acceptable",
        "Tương đối đồng đều" / "Fairly uniform",
        "Đồng đều" / "Uniform",
    }

    /// What share of the product is uniform in size or shape.
    SHAPE_BY_PERCENTAGE: Shape, "Hình dạng, thể chất" / "Shape and texture" {
        "Không đồng đều về kích thước/hình dạng" / "Size/shape not uniform",
        "Khá đồng đều về kích thước/hình dạng (trên 60%)" / "Size/shape quite uniform (over 60%)",
        "Đồng đều về kích thước/hình dạng (trên 90%)" / "Size/shape uniform (over 90%)",
    }

    /// How uniform and suitable the shape of processed meat, eggs, milk or seafood is.
    SHAPE_OF_PROCESSED_MEAT_AND_SEAFOOD: Shape, "Hình dạng, thể chất" / "Shape and texture" {
        "Không đồng đều" / "Not uniform",
        "Không đồng đều nhưng chấp nhận được" / "Not uniform but acceptable",
        "Tương đối đồng đều, phù hợp" / "Fairly uniform, suitable",
        "Đồng đều, phù hợp" / "Uniform, suitable",
    }

    /// How uniform and suitable the shape of processed meat, eggs, milk or seafood is.
    SHAPE_AND_SIZE: Shape, "Hình dạng, kích thước" / "Shape and size" {
        "Không đồng đều" / "Not uniform",
        "Không đồng đều nhưng chấp nhận được" / "Not uniform but acceptable",
        "Tương đối đồng đều, phù hợp" / "Fairly uniform, suitable",
        "Đồng đều, phù hợp" / "Uniform, suitable",
    }

    /// How uniform the shape and size of non-liquid seasonings are.
    SHAPE_OF_NON_LIQUID_SEASONINGS: Shape, "Hình dạng, kích thước" / "Shape and size" {
        "Không đồng đều/không phù hợp" / "Not uniform/not suitable",
        "Tương đối đồng đều" / "Fairly uniform",
        "Đồng đều" / "Uniform",
    }

    /// How uniform and suitable the shape of the dry tea leaves is.
    SHAPE_OF_TEA_LEAVES: Shape, "Hình dạng cánh chè" / "Shape of the tea leaf" {
        "Không đồng đều nhưng chấp nhận được" / "Not uniform but acceptable",
        "Tương đối đồng đều, phù hợp (cánh dài, xoăn đều…/có tuyết)"
            / "Fairly uniform, suitable (leaves long, evenly twisted…/downy)",
        "Đồng đều, phù hợp (cánh dài, xoăn đều…/có tuyết)"
            / "Uniform, suitable (leaves long, evenly twisted…/downy)",
    }

    /// How suitable the colour and ripeness of fresh vegetables, fruit, tubers or seeds are.
    COLOUR_AND_RIPENESS_OF_FRESH_PRODUCE: Colour, "Màu sắc, độ chín" / "Colour and ripeness" {
        "Không phù hợp" / "Not suitable",
        "Chấp nhận được" / "Acceptable",
        "Tương đối phù hợp" / "Fairly suitable",
        "Phù hợp" / "Suitable",
        "Rất phù hợp" / "Very suitable",
    }

    /// How good the colour is, once it suits the product's characteristics.
    COLOUR_GOOD_AND_SUITED_TO_CHARACTERISTICS: Colour {
        "Chấp nhận được" / "Acceptable",
        "Tương đối hợp với đặc tính sản phẩm" / "Fairly well suited to the product's characteristics",
        "Tốt, hợp với đặc tính sản phẩm" / "Good, suited to the product's characteristics",
        "Rất tốt, hợp với đặc tính sản phẩm" / "Very good, suited to the product's characteristics",
    }

    /// How good the colour is, once it suits the product's characteristics.
    COLOUR_AND_TEXTURE: Colour, "Màu sắc, thể chất" / "Colour and texture" {
        "Chấp nhận được" / "Acceptable",
        "Tương đối hợp với đặc tính sản phẩm" / "Fairly well suited to the product's characteristics",
        "Tốt, hợp với đặc tính sản phẩm" / "Good, suited to the product's characteristics",
        "Rất tốt, hợp với đặc tính sản phẩm" / "Very good, suited to the product's characteristics",
    }

    /// How even the colour of fast food is and whether it suits the product's nature.
    COLOUR_EVENNESS_OF_FAST_FOOD: Colour, "Màu sắc, thể chất" / "Colour and texture" {
        "Màu không đều" / "Uneven colour",
        "Màu không đều nhưng chấp nhận được" / "Uneven but acceptable colour",
        "Màu tương đối đồng đều, hợp với tính chất sản phẩm"
            / "Fairly uniform colour, suited to the product's nature",
        "Màu đồng đều, hợp với tính chất sản phẩm" / "Uniform colour, suited to the product's nature",
    }

    /// How well the colour suits the product's characteristics.
    COLOUR_SUITED_TO_CHARACTERISTICS: Colour {
        "Chấp nhận được" / "Acceptable",
        "Tương đối hợp với đặc tính sản phẩm" / "Fairly well suited to the product's characteristics",
        "Hợp với đặc tính sản phẩm" / "Suited to the product's characteristics",
        "Rất hợp với đặc tính sản phẩm" / "Very well suited to the product's characteristics",
    }

    /// How uniform, natural and suitable the colour of coffee or cocoa is before brewing.
    COLOUR_OF_DRY_COFFEE_AND_COCOA: Colour {
        "Không đồng đều hoặc bị cháy" / "Not uniform, or burnt",
        "Đồng đều, tự nhiên, tương đối hợp với tính chất sản phẩm"
            / "Uniform, natural, fairly well suited to the product's nature",
        "Đồng đều, tự nhiên, phù hợp" / "Uniform, natural, suitable",
    }

    /// How transparent white spirit is, up to transparent and colourless.
    COLOUR_OF_WHITE_SPIRIT: Colour {
        "Không trong suốt nhưng chấp nhận được" / "Not transparent but acceptable",
        "Tương đối trong suốt" / "Fairly transparent",
        "Trong suốt, không màu" / "Transparent, colourless",
    }

    /// Whether the colour of a drink suits its characteristics, with a top level for beauty.
    COLOUR_OF_DRINKS_WITH_BEAUTY: Colour {
        "Màu không hợp với đặc tính sản phẩm" / "Colour not suited to the product's characteristics",
        "Màu hợp với đặc tính sản phẩm" / "Colour suited to the product's characteristics",
        "Màu đẹp, rất hợp với đặc tính sản phẩm"
            / "Beautiful colour, very well suited to the product's characteristics",
    }

    /// Whether mineral or bottled drinking water is transparent and colourless.
    COLOUR_OF_BOTTLED_WATER: Colour {
        "Có màu" / "Coloured",
        "Trong suốt, không màu" / "Transparent, colourless",
    }

    /// How well the colour of flowers suits them and how striking it is, from acceptable up.
    COLOUR_OF_FLOWERS: Colour {
        "Chấp nhận được" / "Acceptable",
        "Hợp với đặc tính sản phẩm" / "Suited to the product's characteristics",
        "Đẹp, bắt mắt xét theo đặc tính sản phẩm"
            / "Beautiful and eye-catching for the product's characteristics",
        "Rất đẹp, bắt mắt và ấn tượng xét theo đặc tính sản phẩm"
            / "Very beautiful, eye-catching and impressive for the product's characteristics",
    }

    /// How well the colour suits ornamental plants or animals and how striking it is.
    COLOUR_OF_ORNAMENTAL_PLANTS_AND_ANIMALS: Colour {
        "Hợp với đặc tính sản phẩm" / "Suited to the product's characteristics",
        "Đẹp, bắt mắt xét theo đặc tính sản phẩm"
            / "Beautiful and eye-catching for the product's characteristics",
        "Rất đẹp, bắt mắt và ấn tượng xét theo đặc tính sản phẩm"
            / "Very beautiful, eye-catching and impressive for the product's characteristics",
    }

    /// Whether the colour of a drink suits its characteristics, yes or no.
    COLOUR_OF_DRINKS_SUITED_OR_NOT: Colour {
        "Màu không hợp với đặc tính sản phẩm" / "Colour not suited to the product's characteristics",
        "Màu hợp với đặc tính sản phẩm" / "Colour suited to the product's characteristics",
    }

    /// How well the colour suits the product's nature.
    COLOUR_SUITED_TO_NATURE: Colour {
        "Chấp nhận được" / "Acceptable",
        "Tương đối hợp với tính chất sản phẩm" / "Fairly well suited to the product's nature",
        "Hợp với tính chất sản phẩm" / "Suited to the product's nature",
        "Rất hợp với tính chất sản phẩm" / "Very well suited to the product's nature",
    }

    /// How well the colour and consistency of honey and honey products suit the product.
    COLOUR_AND_CONSISTENCY_OF_HONEY: Colour, "Màu sắc, thể chất" / "Colour and texture" {
        "Chấp nhận được" / "Acceptable",
        "Tương đối hợp với đặc tính sản phẩm" / "Fairly well suited to the product's characteristics",
        "Hợp với tính chất sản phẩm" / "Suited to the product's nature",
        "Rất hợp với tính chất sản phẩm" / "Very well suited to the product's nature",
    }

    /// How even the colour of fast food is and whether it suits the product's nature.
    COLOUR_EVENNESS_OF_FAST_FOOD_AS_COLOUR: Colour {
        "Màu không đều" / "Uneven colour",
        "Màu không đều nhưng chấp nhận được" / "Uneven but acceptable colour",
        "Màu tương đối đồng đều, hợp với tính chất sản phẩm"
            / "Fairly uniform colour, suited to the product's nature",
        "Màu đồng đều, hợp với tính chất sản phẩm" / "Uniform colour, suited to the product's nature",
    }

    /// How even the colour of processed vegetables, fruit or seeds is and whether it suits them.
    COLOUR_EVENNESS_OF_PROCESSED_VEGETABLES: Colour {
        "Màu không đều, hoặc đồng đều nhưng không hợp với đặc tính sản phẩm"
            / "Uneven colour, or uniform but not suited to the product's characteristics",
        "Màu không đều nhưng chấp nhận được" / "Uneven but acceptable colour",
        "Màu tương đối đồng đều, hợp với tính chất sản phẩm"
            / "Fairly uniform colour, suited to the product's nature",
        "Màu đồng đều, hợp với tính chất sản phẩm" / "Uniform colour, suited to the product's nature",
    }

    /// How uniform, good and suited to the product the colour of non-liquid seasonings is.
    COLOUR_OF_NON_LIQUID_SEASONINGS: Colour {
        "Không đồng đều nhưng chấp nhận được" / "Not uniform but acceptable",
        "Tương đối đồng đều, hợp với đặc tính sản phẩm"
            / "Fairly uniform, suited to the product's characteristics",
        "Đồng đều, hợp với đặc tính sản phẩm" / "Uniform, suited to the product's characteristics",
        "Đồng đều, tốt, hợp với tính chất sản phẩm" / "Uniform, good, suited to the product's nature",
    }

    /// How natural and suited to the product the colour of the dry tea leaves is.
    COLOUR_OF_TEA_LEAVES: Colour, "Màu sắc cánh chè" / "Colour of the tea leaf" {
        "Màu không phù hợp" / "Colour not suitable",
        "Màu tự nhiên, tương đối hợp với tính chất sản phẩm"
            / "Natural colour, fairly well suited to the product's nature",
        "Màu tự nhiên, hợp với tính chất sản phẩm" / "Natural colour, suited to the product's nature",
    }

    /// Whether an alcoholic drink is synthetically coloured, or how well its colour suits it.
    COLOUR_OF_OTHER_ALCOHOLIC_DRINKS: Colour {
        "Màu tổng hợp" / "Synthetic colour",
        "Tương đối hợp với đặc tính sản phẩm" / "Fairly well suited to the product's characteristics",
        "Hợp với đặc tính sản phẩm" / "Suited to the product's characteristics",
        "Rất hợp với đặc tính sản phẩm" / "Very well suited to the product's characteristics",
    }

    /// Whether the colour of a non-alcoholic drink is acceptable or suits the product's nature.
    COLOUR_OF_OTHER_NON_ALCOHOLIC_DRINKS: Colour {
        "Màu không phù hợp" / "Colour not suitable",
        "Màu chấp nhận được" / "Acceptable colour",
        "Màu hợp với tính chất sản phẩm" / "Colour suited to the product's nature",
    }

    /// General grade of the smell or taste, from poor to good.
    SMELL_OR_TASTE_POOR_TO_GOOD: Smell, "Mùi, vị" / "Smell and taste" {
        "Kém" / "Poor",
        "Trung bình" / "Average",
        "Tương đối tốt" / "Fairly good",
        "Tốt" / "Good",
    }

    /// How clear the smell is and how well it suits the product.
    SMELL_UNCLEAR_TO_VERY_SUITED: Smell {
        "Mùi lạ, chấp nhận được" / "Foreign smell, acceptable",
        "Mùi không rõ, chấp nhận được" / "Unclear smell, acceptable",
        "Mùi rõ, hợp với sản phẩm" / "Clear smell, suited to the product",
        "Mùi rõ, rất hợp với sản phẩm" / "Clear smell, very well suited to the product",
    }

    /// How well smell or taste suits the product; a foreign one is the lowest level.
    SMELL_OR_TASTE_FOREIGN_TO_VERY_SUITED: Smell, "Mùi, vị" / "Smell and taste" {
        "Mùi/vị lạ" / "Foreign smell/taste",
        "Mùi/vị tương đối hợp với đặc tính sản phẩm"
            / "Smell/taste fairly well suited to the product's characteristics",
        "Mùi/vị hợp với đặc tính sản phẩm" / "Smell/taste suited to the product's characteristics",
        "Mùi/vị rất hợp với đặc tính sản phẩm"
            / "Smell/taste very well suited to the product's characteristics",
    }

    /// How natural and suited smell or taste is; a foreign but acceptable one has its own level.
    SMELL_OR_TASTE_NATURAL_AND_SUITED: Smell, "Mùi, vị" / "Smell and taste" {
        "Mùi/vị lạ" / "Foreign smell/taste",
        "Mùi/vị lạ nhưng chấp nhận được" / "Foreign smell/taste, but acceptable",
        "Mùi/vị tương đối hợp với đặc tính sản phẩm"
            / "Smell/taste fairly well suited to the product's characteristics",
        "Mùi/vị tự nhiên, hợp với đặc tính sản phẩm"
            / "Natural smell/taste, suited to the product's characteristics",
        "Mùi/vị tự nhiên, rất hợp với đặc tính sản phẩm"
            / "Natural smell/taste, very well suited to the product's characteristics",
    }

    /// Whether the smell suits the product's character and is appealing.
    SMELL_SUITED_TO_CHARACTER_AND_APPEALING: Smell {
        "Mùi lạ, chẳng hạn mùi khét" / "Foreign smell, such as burnt",
        "Mùi chấp nhận được" / "Acceptable smell",
        "Mùi hợp với đặc trưng sản phẩm" / "Smell suited to the product's character",
        "Mùi hợp với đặc trưng sản phẩm, hấp dẫn" / "Smell suited to the product's character, appealing",
    }

    /// Whether the smell is the natural one of the raw-material ingredients.
    SMELL_OF_RAW_MATERIAL_INGREDIENTS: Smell {
        "Không có mùi đặc trưng; là mùi của thành phần tạo nên (mùi hương liệu)"
            / "No characteristic smell; smell of the constituents (smell of flavouring)",
        "Mùi tự nhiên của nguyên liệu thành phần" / "Natural smell of the raw-material ingredients",
        "Mùi tự nhiên của nguyên liệu thành phần, phù hợp, hấp dẫn"
            / "Natural smell of the raw-material ingredients, suitable, appealing",
    }

    /// How strong the natural characteristic aroma of dry coffee or cocoa is.
    SMELL_OF_DRY_COFFEE_AND_COCOA: Smell {
        "Mùi lạ nhưng chấp nhận được, hoặc không rõ mùi" / "Foreign but acceptable smell, or unclear smell",
        "Thơm nhẹ, tự nhiên, đặc trưng" / "Natural, characteristic, light aroma",
        "Thơm mạnh, tự nhiên, đặc trưng" / "Natural, characteristic, strong aroma",
    }

    /// How strong, suitable and appealing the smell of a drink is, up to very appealing.
    SMELL_STRONG_TO_VERY_APPEALING: Smell {
        "Mùi khác thường hoặc không rõ" / "Unusual or unclear smell",
        "Mùi nhẹ, hợp với đặc trưng nguyên liệu đã dùng, loại sản phẩm"
            / "Light smell, suited to the character of the raw material used and the product type",
        "Mùi mạnh, phù hợp" / "Strong, suitable smell",
        "Mùi mạnh, phù hợp, hấp dẫn" / "Strong, suitable, appealing smell",
        "Mùi mạnh, phù hợp, rất hấp dẫn" / "Strong, suitable, very appealing smell",
    }

    /// Whether mineral or bottled water is free of smell.
    SMELL_OF_BOTTLED_WATER: Smell {
        "Có mùi" / "Has a smell",
        "Mùi nhẹ, tự nhiên, chấp nhận được" / "Natural, light smell, acceptable",
        "Không mùi" / "No smell",
    }

    /// How well smell or taste suits the product; a foreign but acceptable one has its own level.
    SMELL_OR_TASTE_FOREIGN_ACCEPTABLE_TO_SUITED: Smell, "Mùi, vị" / "Smell and taste" {
        "Mùi/vị lạ" / "Foreign smell/taste",
        "Mùi/vị lạ nhưng chấp nhận được" / "Foreign smell/taste, but acceptable",
        "Mùi/vị tương đối hợp với đặc tính sản phẩm"
            / "Smell/taste fairly well suited to the product's characteristics",
        "Mùi/vị hợp với đặc tính sản phẩm" / "Smell/taste suited to the product's characteristics",
        "Mùi/vị rất hợp với đặc tính sản phẩm"
            / "Smell/taste very well suited to the product's characteristics",
    }

    /// How natural, clear and appealing the smell is, starting from a flavouring smell.
    SMELL_NATURAL_LIGHT_TO_VERY_CLEAR: Smell {
        "Không phải mùi của thành phần tạo nên (mùi hương liệu)"
            / "Not the smell of the constituents (smell of flavouring)",
        "Mùi nhẹ, tự nhiên, phù hợp" / "Natural, light, suitable smell",
        "Mùi rõ, tự nhiên, phù hợp" / "Natural, clear, suitable smell",
        "Mùi rất rõ, tự nhiên, phù hợp" / "Natural, very clear, suitable smell",
        "Mùi rất rõ, tự nhiên, phù hợp, hấp dẫn" / "Natural, very clear, suitable, appealing smell",
    }

    /// Whether the smell is the natural one of the ingredients; an undesirable smell is lowest.
    SMELL_UNDESIRABLE_TO_NATURAL_INGREDIENTS: Smell {
        "Không mong muốn" / "Undesirable",
        "Không phải mùi của thành phần tạo nên (mùi hương liệu)"
            / "Not the smell of the constituents (smell of flavouring)",
        "Mùi tự nhiên của thành phần" / "Natural smell of the ingredients",
        "Mùi tự nhiên của thành phần, phù hợp, hấp dẫn"
            / "Natural smell of the ingredients, suitable, appealing",
    }

    /// How clear the smell is, whether it suits the product and whether it is appealing.
    SMELL_UNCLEAR_TO_APPEALING: Smell {
        "Mùi lạ, chấp nhận được" / "Foreign smell, acceptable",
        "Mùi không rõ, chấp nhận được" / "Unclear smell, acceptable",
        "Mùi rõ, hợp với sản phẩm" / "Clear smell, suited to the product",
        "Mùi rõ, hợp với sản phẩm, hấp dẫn" / "Clear smell, suited to the product, appealing",
    }

    /// How clear the smell is and how well it suits the product; unclear still needs an aroma.
    SMELL_AROMATIC_UNCLEAR_TO_VERY_SUITED: Smell {
        "Mùi lạ, chấp nhận được" / "Foreign smell, acceptable",
        "Thơm nhưng không rõ mùi, chấp nhận được" / "Aromatic but unclear smell, acceptable",
        "Mùi rõ, hợp với sản phẩm" / "Clear smell, suited to the product",
        "Mùi rõ, rất hợp với sản phẩm" / "Clear smell, very well suited to the product",
    }

    /// Whether the smell is natural and characteristic of the product.
    SMELL_CHARACTERISTIC_OF_PRODUCT: Smell {
        "Mùi lạ" / "Foreign smell",
        "Chấp nhận được" / "Acceptable",
        "Hợp với sản phẩm" / "Suited to the product",
        "Mùi tự nhiên, đặc trưng cho sản phẩm" / "Natural smell, characteristic of the product",
    }

    /// Whether the smell is natural, characteristic of the product and prominent.
    SMELL_CHARACTERISTIC_AND_PROMINENT: Smell {
        "Mùi lạ" / "Foreign smell",
        "Chấp nhận được" / "Acceptable",
        "Hợp với sản phẩm" / "Suited to the product",
        "Mùi tự nhiên, đặc trưng cho sản phẩm, nổi bật"
            / "Natural smell, characteristic of the product, prominent",
    }

    /// How strong, suitable and appealing the smell of a drink is, without a very appealing level.
    SMELL_STRONG_TO_APPEALING: Smell {
        "Mùi lạ hoặc không rõ" / "Foreign or unclear smell",
        "Mùi nhẹ, hợp với đặc trưng sản phẩm" / "Light smell, suited to the product's character",
        "Mùi mạnh, phù hợp" / "Strong, suitable smell",
        "Mùi mạnh, phù hợp, hấp dẫn" / "Strong, suitable, appealing smell",
    }

    /// Whether the taste suits the product's character and is appealing.
    TASTE_SUITED_TO_CHARACTER_AND_APPEALING: Taste {
        "Vị khác thường" / "Unusual taste",
        "Chấp nhận được" / "Acceptable",
        "Hợp với đặc trưng sản phẩm" / "Suited to the product's character",
        "Hợp với đặc trưng sản phẩm, hấp dẫn" / "Suited to the product's character, appealing",
    }

    /// How rich and appealing coffee or cocoa tastes; the middle level must be rich and suit the
    /// product.
    TASTE_RICH_TO_APPEALING: Taste {
        "Vị khác thường nhưng chấp nhận được, hoặc không rõ vị"
            / "Unusual but acceptable taste, or unclear taste",
        "Vị đậm đà, hợp với tính chất sản phẩm" / "Rich taste, suited to the product's nature",
        "Vị đậm đà, hấp dẫn" / "Rich, appealing taste",
    }

    /// How full, mellow and appealing the taste of an alcoholic drink is.
    TASTE_FULL_AND_MELLOW_ALCOHOL: Taste {
        "Vị khác thường hoặc không rõ" / "Unusual or unclear taste",
        "Vị tương đối rõ, chấp nhận được" / "Fairly clear taste, acceptable",
        "Vị đậm, hợp với đặc trưng nguyên liệu đã dùng, loại sản phẩm"
            / "Full taste, suited to the character of the raw material used and the product type",
        "Vị đậm và dịu, phù hợp" / "Full, mellow, suitable taste",
        "Vị đậm và dịu, phù hợp, hấp dẫn" / "Full, mellow, suitable, appealing taste",
    }

    /// How full, mellow and appealing an alcoholic drink tastes; the upper levels must not be
    /// harsh.
    TASTE_FULL_AND_NOT_HARSH_ALCOHOL: Taste {
        "Vị khác thường hoặc không rõ" / "Unusual or unclear taste",
        "Vị tương đối rõ, chấp nhận được" / "Fairly clear taste, acceptable",
        "Vị đậm, hợp với đặc trưng nguyên liệu đã dùng, loại sản phẩm"
            / "Full taste, suited to the character of the raw material used and the product type",
        "Vị đậm và dịu, phù hợp, không gây sốc" / "Full, mellow, suitable taste, not harsh",
        "Vị đậm và dịu, phù hợp, không gây sốc, hấp dẫn"
            / "Full, mellow, suitable, appealing taste, not harsh",
    }

    /// How well the taste suits the product, up to impressive and refreshing after drinking.
    TASTE_IMPRESSIVE_AND_REFRESHING: Taste {
        "Có vị lạ" / "Foreign taste",
        "Tương đối hợp với sản phẩm" / "Fairly well suited to the product",
        "Hợp với sản phẩm" / "Suited to the product",
        "Hợp với sản phẩm, gây ấn tượng, uống xong sảng khoái"
            / "Suited to the product, impressive, refreshing after drinking",
    }

    /// How well the taste suits the product, up to impressive and appealing.
    TASTE_IMPRESSIVE_AND_APPEALING: Taste {
        "Có vị lạ" / "Foreign taste",
        "Tương đối hợp với sản phẩm" / "Fairly well suited to the product",
        "Hợp với sản phẩm" / "Suited to the product",
        "Hợp với sản phẩm, gây ấn tượng, hấp dẫn" / "Suited to the product, impressive, appealing",
    }

    /// How suitable and appealing the taste is, from acceptable to very appealing.
    TASTE_ACCEPTABLE_TO_VERY_APPEALING: Taste {
        "Vị chấp nhận được" / "Acceptable taste",
        "Vị tương đối phù hợp" / "Fairly suitable taste",
        "Phù hợp, hấp dẫn" / "Suitable, appealing",
        "Phù hợp, rất hấp dẫn" / "Suitable, very appealing",
    }

    /// Whether the taste suits the product and is appealing; the top level names the product again.
    TASTE_SUITED_TO_PRODUCT_AND_APPEALING: Taste {
        "Vị khác thường" / "Unusual taste",
        "Chấp nhận được" / "Acceptable",
        "Hợp với sản phẩm" / "Suited to the product",
        "Hợp với sản phẩm, hấp dẫn" / "Suited to the product, appealing",
    }

    /// Whether the taste suits the product; the top level is just suitable and appealing.
    TASTE_SUITABLE_AND_APPEALING: Taste {
        "Vị khác thường" / "Unusual taste",
        "Chấp nhận được" / "Acceptable",
        "Hợp với sản phẩm" / "Suited to the product",
        "Phù hợp, hấp dẫn" / "Suitable, appealing",
    }

    /// Whether the taste suits the product's character and is prominent.
    TASTE_SUITED_TO_CHARACTER_AND_PROMINENT: Taste {
        "Vị khác thường" / "Unusual taste",
        "Chấp nhận được" / "Acceptable",
        "Hợp với sản phẩm" / "Suited to the product",
        "Hợp với đặc trưng sản phẩm, vị nổi bật" / "Suited to the product's character, prominent taste",
    }

    /// How rich and appealing coffee or cocoa tastes, with a fairly rich level before rich.
    TASTE_FAIRLY_RICH_TO_APPEALING: Taste {
        "Vị khác thường nhưng chấp nhận được, hoặc không rõ vị"
            / "Unusual but acceptable taste, or unclear taste",
        "Vị tương đối đậm đà, hợp với tính chất sản phẩm"
            / "Fairly rich taste, suited to the product's nature",
        "Vị đậm đà" / "Rich taste",
        "Vị đậm đà, hấp dẫn" / "Rich, appealing taste",
    }

    /// How well the consistency of sauces and seasonings suits the product's nature.
    CONSISTENCY_SUITED_TO_NATURE: Texture, "Thể chất" / "Texture" {
        "Không phù hợp" / "Not suitable",
        "Tương đối hợp với tính chất sản phẩm" / "Fairly well suited to the product's nature",
        "Hợp với tính chất sản phẩm" / "Suited to the product's nature",
        "Rất hợp với tính chất sản phẩm" / "Very well suited to the product's nature",
    }

    /// How good the texture or arrangement is, with average as the middle level.
    TEXTURE_POOR_AVERAGE_GOOD: Texture, "Kết cấu, cách sắp đặt" / "Structure and arrangement" {
        "Nghèo nàn" / "Poor",
        "Trung bình" / "Average",
        "Tốt" / "Good",
    }

    /// How good the texture or arrangement is, with acceptable as the middle level.
    TEXTURE_POOR_ACCEPTABLE_GOOD: Texture, "Kết cấu, cách sắp đặt" / "Structure and arrangement" {
        "Nghèo nàn" / "Poor",
        "Chấp nhận được" / "Acceptable",
        "Tốt" / "Good",
    }

    /// How good the texture or arrangement is, up to very good.
    TEXTURE_POOR_TO_VERY_GOOD: Texture, "Kết cấu, cách sắp đặt" / "Structure and arrangement" {
        "Nghèo nàn" / "Poor",
        "Chấp nhận được" / "Acceptable",
        "Tốt" / "Good",
        "Rất tốt" / "Very good",
    }

    /// How well the consistency of liquid seasonings suits the product's characteristics and
    /// nature.
    CONSISTENCY_OF_LIQUID_SEASONINGS: Texture, "Thể chất" / "Texture" {
        "Không phù hợp" / "Not suitable",
        "Tương đối hợp với đặc tính sản phẩm" / "Fairly well suited to the product's characteristics",
        "Hợp với tính chất sản phẩm" / "Suited to the product's nature",
        "Rất hợp với tính chất sản phẩm" / "Very well suited to the product's nature",
    }

    /// How clear, suitable and lasting the colour of the brewed tea is.
    LIQUOR_COLOUR_OF_TEA: LiquorColour {
        "Hơi đục, nhạt màu nhưng chấp nhận được" / "Slightly cloudy and pale but acceptable",
        "Trong sáng, hợp với tính chất sản phẩm" / "Clear and bright, suited to the product's nature",
        "Trong sáng, rất phù hợp" / "Clear and bright, very suitable",
        "Trong sáng, rất phù hợp, bền màu" / "Clear and bright, very suitable, lasting colour",
    }

    /// How deep, thick and suitable the colour of the brewed coffee or cocoa is.
    LIQUOR_COLOUR_OF_COFFEE_AND_COCOA: LiquorColour {
        "Hơi đục, nhạt màu nhưng chấp nhận được" / "Slightly cloudy and pale but acceptable",
        "Đậm, sánh, hợp với tính chất sản phẩm" / "Deep and thick, suited to the product's nature",
        "Đậm, sánh, rất phù hợp" / "Deep and thick, very suitable",
    }

    /// How strong and lasting the aroma of the brewed tea or infusion is.
    LIQUOR_SMELL_TO_LASTING: LiquorSmell {
        "Mùi lạ nhưng chấp nhận được, hoặc không rõ mùi" / "Foreign but acceptable smell, or unclear smell",
        "Thơm nhẹ, tự nhiên" / "Natural, light aroma",
        "Thơm mạnh, tự nhiên" / "Natural, strong aroma",
        "Thơm mạnh, tự nhiên, bền mùi" / "Natural, strong, lasting aroma",
    }

    /// How strong and lasting the aroma of the brewed tea or infusion is, with a quite lasting
    /// level in between.
    LIQUOR_SMELL_VIA_QUITE_LASTING_TO_LASTING: LiquorSmell {
        "Mùi lạ nhưng chấp nhận được, hoặc không rõ mùi" / "Foreign but acceptable smell, or unclear smell",
        "Thơm nhẹ, tự nhiên" / "Natural, light aroma",
        "Thơm mạnh, tự nhiên" / "Natural, strong aroma",
        "Thơm mạnh, tự nhiên, khá bền mùi" / "Natural, strong, quite lasting aroma",
        "Thơm mạnh, tự nhiên, bền mùi" / "Natural, strong, lasting aroma",
    }

    /// Taste of the brewed tea or infusion, up to full and mellow with a sweet aftertaste.
    LIQUOR_TASTE_TO_SWEET_AFTERTASTE: LiquorTaste {
        "Vị khác thường nhưng chấp nhận được, hoặc không rõ vị"
            / "Unusual but acceptable taste, or unclear taste",
        "Vị tương đối đậm, hợp với tính chất sản phẩm" / "Fairly full taste, suited to the product's nature",
        "Vị đậm và dịu, phù hợp" / "Full, mellow, suitable taste",
        "Vị đậm và dịu, phù hợp, hậu vị ngọt" / "Full, mellow, suitable taste with a sweet aftertaste",
    }

    /// Taste of the brewed tea or infusion, up to full, mellow and appealing.
    LIQUOR_TASTE_TO_APPEALING: LiquorTaste {
        "Vị khác thường nhưng chấp nhận được, hoặc không rõ vị"
            / "Unusual but acceptable taste, or unclear taste",
        "Vị tương đối đậm, hợp với tính chất sản phẩm" / "Fairly full taste, suited to the product's nature",
        "Vị đậm và dịu, phù hợp" / "Full, mellow, suitable taste",
        "Vị đậm và dịu, phù hợp, hấp dẫn" / "Full, mellow, suitable, appealing taste",
    }

    /// Smell and taste of brewed coffee or cocoa, up to appealing and distinctive.
    LIQUOR_SMELL_AND_TASTE_TO_DISTINCTIVE: LiquorSmellAndTaste {
        "Khác thường nhưng chấp nhận được, hoặc không rõ vị" / "Unusual but acceptable, or unclear taste",
        "Mùi, vị hợp với đặc tính sản phẩm" / "Smell and taste suited to the product's characteristics",
        "Mùi vị đặc sắc, hấp dẫn" / "Appealing, distinctive smell and taste",
    }

    /// Smell and taste of brewed coffee or cocoa, from unusual to appealing.
    LIQUOR_SMELL_AND_TASTE_TO_APPEALING: LiquorSmellAndTaste {
        "Khác thường nhưng chấp nhận được, hoặc không rõ vị" / "Unusual but acceptable, or unclear taste",
        "Chấp nhận được" / "Acceptable",
        "Tương đối hấp dẫn" / "Fairly appealing",
        "Hấp dẫn" / "Appealing",
    }

    /// How complete and clean the product is.
    COMPLETENESS_AND_CLEANLINESS: Completeness {
        "Tương đối chấp nhận được" / "Fairly acceptable",
        "Chấp nhận được" / "Acceptable",
        "Tốt" / "Good",
        "Rất tốt" / "Very good",
    }

    /// How suitable and convenient the packaging format is, starting from not suitable.
    PRESENTATION_FROM_NOT_SUITABLE: PresentationForm {
        "Không phù hợp" / "Not suitable",
        "Hợp với đặc tính sản phẩm" / "Suited to the product's characteristics",
        "Hợp với đặc tính sản phẩm, tiện dùng" / "Suited to the product's characteristics, convenient to use",
        "Hợp với đặc tính sản phẩm, rất tiện dùng"
            / "Suited to the product's characteristics, very convenient to use",
    }

    /// How suitable and convenient the packaging format is, starting from fairly suited.
    PRESENTATION_FROM_FAIRLY_SUITED: PresentationForm {
        "Tương đối hợp với đặc tính sản phẩm" / "Fairly well suited to the product's characteristics",
        "Hợp với đặc tính sản phẩm" / "Suited to the product's characteristics",
        "Phù hợp, tiện dùng" / "Suitable, convenient to use",
        "Phù hợp, rất tiện dùng" / "Suitable, very convenient to use",
    }

    /// How convenient to use the packaging format of tea products is.
    PRESENTATION_CONVENIENCE_OF_TEA: PresentationForm {
        "Không tiện dùng" / "Not convenient to use",
        "Tiện dùng" / "Convenient to use",
        "Rất tiện dùng" / "Very convenient to use",
    }

    /// How convenient to use the packaging format of coffee or cocoa is.
    PRESENTATION_CONVENIENCE_OF_COFFEE_AND_COCOA: PresentationForm {
        "Không tiện dùng" / "Not convenient to use",
        "Tương đối tiện dùng" / "Fairly convenient to use",
        "Tiện dùng" / "Convenient to use",
    }

    /// Whether the sensory criteria of the declared standard are met.
    SENSORY_CHECK_AGAINST_DECLARED_STANDARD: SensoryQuality {
        "Không đạt" / "Not met",
        "Tương đối đạt" / "Largely met",
        "Đạt" / "Met",
    }
}
