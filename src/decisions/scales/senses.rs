//! What the senses judge.

use crate::catalogue::scales;

scales! {
    /// Impurities, from present but acceptable to clean with none detected.
    IMPURITIES_ACCEPTABLE_TO_CLEAN_UNDETECTED: Impurities {
        "Có tạp chất nhưng chấp nhận được" / "Impurities present, but acceptable",
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
        "Có tạp chất nhưng chấp nhận được" / "Impurities present, but acceptable",
        "Rất ít tạp chất, chấp nhận được" / "Very few impurities, acceptable",
        "Sạch, không có tạp chất" / "Clean, no impurities",
    }

    /// Impurities and sediment in alcoholic drinks, from impurities present to clean.
    IMPURITIES_AND_SEDIMENT_IN_ALCOHOL: Impurities {
        "Có tạp chất" / "Impurities present",
        "Rất ít tạp chất hoặc có cặn, chấp nhận được" / "Very few impurities, or sediment present, acceptable",
        "Sạch, không phát hiện tạp chất hoặc cặn" / "Clean, no impurities or sediment detected",
    }

    /// Whether bottled water has impurities or is clean without detected sediment; no middle level.
    IMPURITIES_AND_SEDIMENT_IN_BOTTLED_WATER: Impurities {
        "Có tạp chất" / "Impurities present",
        "Sạch, không phát hiện tạp chất hoặc cặn" / "Clean, no impurities or sediment detected",
    }

    /// Impurities in soft drinks; only the top level also asks that no sediment is detected.
    IMPURITIES_AND_SEDIMENT_IN_SOFT_DRINKS: Impurities {
        "Có tạp chất" / "Impurities present",
        "Rất ít tạp chất, chấp nhận được" / "Very few impurities, acceptable",
        "Sạch, không phát hiện tạp chất hoặc cặn" / "Clean, no impurities or sediment detected",
    }

    /// Impurities, from present but acceptable to none detected; cleanliness isn't asked.
    IMPURITIES_ACCEPTABLE_TO_UNDETECTED: Impurities {
        "Có tạp chất nhưng chấp nhận được" / "Impurities present, but acceptable",
        "Rất ít tạp chất, chấp nhận được" / "Very few impurities, acceptable",
        "Không phát hiện tạp chất" / "No impurities detected",
    }

    /// Impurities, from acceptable through few and very few to clean with none at all.
    IMPURITIES_ACCEPTABLE_VIA_FEW_TO_CLEAN: Impurities {
        "Có tạp chất nhưng chấp nhận được" / "Impurities present, but acceptable",
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
        "Có tạp chất không chấp nhận được (như ruồi bọ, lông, len, cát sỏi)"
            / "Unacceptable impurities (such as flies, bugs, hair, wool, sand, gravel)",
        "Có tạp chất nhưng chấp nhận được" / "Impurities present, but acceptable",
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
        "Rất ít tạp chất hoặc có cặn, chấp nhận được" / "Very few impurities, or sediment present, acceptable",
        "Sạch, không phát hiện tạp chất hoặc cặn" / "Clean, no impurities or sediment detected",
    }

    /// Whether bottled water has impurities or is clean; sediment isn't mentioned.
    IMPURITIES_IN_BOTTLED_WATER: Impurities {
        "Có tạp chất" / "Impurities present",
        "Sạch, không có tạp chất" / "Clean, no impurities",
    }

    /// How uniform the size and outward shape of fresh produce are.
    SHAPE_UNIFORMITY_OF_FRESH_PRODUCE: Shape, "Kích thước, hình dạng bên ngoài" / "Size and outer shape" {
        "Kích thước, hình dạng không đồng đều" / "Size and shape not uniform",
        "Kích thước, hình dạng không đồng đều nhưng chấp nhận được"
            / "Size and shape not uniform, but acceptable",
        "Kích thước, hình dạng đồng đều" / "Size and shape uniform",
    }

    /// How uniform the size and outward shape of the product are, in four steps.
    SHAPE_UNIFORMITY: Shape, "Kích thước, hình dạng bên ngoài" / "Size and outer shape" {
        "Kích thước, hình dạng không đồng đều" / "Size and shape not uniform",
        "Kích thước, hình dạng không đồng đều nhưng chấp nhận được"
            / "Size and shape not uniform, but acceptable",
        "Kích thước, hình dạng tương đối đồng đều" / "Size and shape fairly uniform",
        "Kích thước, hình dạng đồng đều" / "Size and shape uniform",
    }

    /// How uniform the size of the product is, in four steps.
    SIZE_AND_EVENNESS: Shape, "Kích thước, độ đồng đều" / "Size and uniformity" {
        "Kích thước không đồng đều" / "Size not uniform",
        "Kích thước không đồng đều nhưng chấp nhận được" / "Size not uniform, but acceptable",
        "Kích thước tương đối đồng đều" / "Size fairly uniform",
        "Kích thước đồng đều" / "Size uniform",
    }

    /// How uniform honey or another farm food product is.
    SHAPE_UNIFORMITY_OF_HONEY_AND_OTHER_FOODS: Shape, "Độ đồng đều" / "Uniformity" {
        "Sản phẩm không đồng đều" / "Product not uniform",
        "Sản phẩm tương đối đồng đều" / "Product fairly uniform",
        "Sản phẩm đồng đều" / "Product uniform",
    }

    /// How well the shape of fast food suits the product's style.
    SHAPE_OF_FAST_FOOD: Shape {
        "Hình dạng không phù hợp" / "Shape not suitable",
        "Hình dạng tương đối phù hợp với phong cách của sản phẩm"
            / "Shape fairly well suited to the product's style",
        "Hình dạng phù hợp với phong cách của sản phẩm" / "Shape suited to the product's style",
        "Hình dạng rất phù hợp với phong cách của sản phẩm" / "Shape very well suited to the product's style",
    }

    /// How uniform the appearance of the product is, in four steps.
    APPEARANCE_AND_EVENNESS: Shape, "Ngoại hình, độ đồng đều" / "Appearance and uniformity" {
        "Ngoại hình không đồng đều" / "Appearance not uniform",
        "Ngoại hình không đồng đều nhưng chấp nhận được" / "Appearance not uniform, but acceptable",
        "Ngoại hình tương đối đồng đều" / "Appearance fairly uniform",
        "Ngoại hình đồng đều" / "Appearance uniform",
    }

    /// What share of the product is uniform in size or shape and in consistency.
    SHAPE_AND_CONSISTENCY_BY_PERCENTAGE: Shape, "Hình dạng, thể chất" / "Shape and consistency" {
        "Không đồng đều về kích thước/hình dạng, thể chất"
            / "Not uniform in size or shape and in consistency",
        "Khá đồng đều về kích thước/hình dạng, thể chất (trên 60%)"
            / "Quite uniform in size or shape and in consistency (over 60%)",
        "Đồng đều về kích thước/hình dạng, thể chất (trên 90%)"
            / "Uniform in size or shape and in consistency (over 90%)",
    }

    /// How uniform the shape and consistency of the product are, in four steps.
    SHAPE_AND_TEXTURE: Shape, "Hình dạng, thể chất" / "Shape and consistency" {
        "Hình dạng, thể chất không đồng đều" / "Shape and consistency not uniform",
        "Hình dạng, thể chất không đồng đều nhưng chấp nhận được"
            / "Shape and consistency not uniform, but acceptable",
        "Hình dạng, thể chất tương đối đồng đều" / "Shape and consistency fairly uniform",
        "Hình dạng, thể chất đồng đều" / "Shape and consistency uniform",
    }

    /// How uniform in shape and natural in colour the dry tea leaves are.
    SHAPE_AND_COLOUR_OF_TEA_LEAVES: Shape, "Hình dạng, màu sắc cánh chè" / "Shape and colour of the tea leaf" {
        "Hình dạng hoặc màu cánh chè không phù hợp" / "Shape or colour of the tea leaf not suitable",
        "Cánh chè đồng đều, màu tự nhiên, tương đối phù hợp với tính chất sản phẩm"
            / "Tea leaves uniform, of natural colour, fairly well suited to the product's nature",
        "Cánh chè đồng đều, màu tự nhiên, phù hợp với tính chất sản phẩm"
            / "Tea leaves uniform, of natural colour, suited to the product's nature",
    }

    /// How uniform and suitable the dry form of herbal tea, coffee or cocoa is.
    SHAPE_OF_HERBAL_TEA_AND_COFFEE: Shape {
        "Hình dạng không đồng đều nhưng chấp nhận được" / "Shape not uniform, but acceptable",
        "Hình dạng tương đối đồng đều, phù hợp" / "Shape fairly uniform and suitable",
        "Hình dạng đồng đều, phù hợp" / "Shape uniform and suitable",
    }

    /// How uniform and suitable the dry form of herbal tea, coffee or cocoa is.
    STATE_AND_SHAPE: Shape, "Trạng thái, hình dạng" / "State and shape" {
        "Trạng thái/hình dạng không đồng đều nhưng chấp nhận được"
            / "State or shape not uniform, but acceptable",
        "Trạng thái/hình dạng tương đối đồng đều, phù hợp" / "State or shape fairly uniform and suitable",
        "Trạng thái/hình dạng đồng đều, phù hợp" / "State or shape uniform and suitable",
    }

    /// How uniform the appearance of the product is, in four steps.
    APPEARANCE: Shape, "Ngoại hình" / "Appearance" {
        "Ngoại hình không đồng đều" / "Appearance not uniform",
        "Ngoại hình không đồng đều nhưng chấp nhận được" / "Appearance not uniform, but acceptable",
        "Ngoại hình tương đối đồng đều" / "Appearance fairly uniform",
        "Ngoại hình đồng đều" / "Appearance uniform",
    }

    /// What share of the product is uniform in size or shape.
    SHAPE_BY_PERCENTAGE: Shape, "Hình dạng, thể chất" / "Shape and consistency" {
        "Không đồng đều về kích thước/hình dạng" / "Not uniform in size or shape",
        "Khá đồng đều về kích thước/hình dạng (trên 60%)" / "Quite uniform in size or shape (over 60%)",
        "Đồng đều về kích thước/hình dạng (trên 90%)" / "Uniform in size or shape (over 90%)",
    }

    /// How uniform and suitable the shape and consistency of processed meat, eggs, milk or seafood
    /// are.
    SHAPE_OF_PROCESSED_MEAT_AND_SEAFOOD: Shape, "Hình dạng, thể chất" / "Shape and consistency" {
        "Hình dạng, thể chất không đồng đều" / "Shape and consistency not uniform",
        "Hình dạng, thể chất không đồng đều nhưng chấp nhận được"
            / "Shape and consistency not uniform, but acceptable",
        "Hình dạng, thể chất tương đối đồng đều, phù hợp"
            / "Shape and consistency fairly uniform and suitable",
        "Hình dạng, thể chất đồng đều, phù hợp" / "Shape and consistency uniform and suitable",
    }

    /// How uniform and suitable the shape and size of the product are.
    SHAPE_AND_SIZE: Shape, "Hình dạng, kích thước" / "Shape and size" {
        "Hình dạng, kích thước không đồng đều" / "Shape and size not uniform",
        "Hình dạng, kích thước không đồng đều nhưng chấp nhận được"
            / "Shape and size not uniform, but acceptable",
        "Hình dạng, kích thước tương đối đồng đều, phù hợp" / "Shape and size fairly uniform and suitable",
        "Hình dạng, kích thước đồng đều, phù hợp" / "Shape and size uniform and suitable",
    }

    /// How uniform the shape and size of non-liquid seasonings are.
    SHAPE_OF_NON_LIQUID_SEASONINGS: Shape, "Hình dạng, kích thước" / "Shape and size" {
        "Hình dạng, kích thước không đồng đều hoặc không phù hợp"
            / "Shape and size not uniform or not suitable",
        "Hình dạng, kích thước tương đối đồng đều" / "Shape and size fairly uniform",
        "Hình dạng, kích thước đồng đều" / "Shape and size uniform",
    }

    /// How uniform and suitable the shape of the dry tea leaves is.
    SHAPE_OF_TEA_LEAVES: Shape, "Hình dạng cánh chè" / "Shape of the tea leaf" {
        "Hình dạng cánh chè không đồng đều nhưng chấp nhận được"
            / "Shape of the tea leaf not uniform, but acceptable",
        "Hình dạng cánh chè tương đối đồng đều, phù hợp (cánh dài, xoăn đều... hoặc có tuyết)"
            / "Shape of the tea leaf fairly uniform and suitable (leaves long, evenly twisted... or downy)",
        "Hình dạng cánh chè đồng đều, phù hợp (cánh dài, xoăn đều... hoặc có tuyết)"
            / "Shape of the tea leaf uniform and suitable (leaves long, evenly twisted... or downy)",
    }

    /// How suitable the colour and ripeness of fresh vegetables, fruit, tubers or seeds are.
    COLOUR_AND_RIPENESS_OF_FRESH_PRODUCE: Colour, "Màu sắc, độ chín" / "Colour and ripeness" {
        "Màu sắc, độ chín không phù hợp" / "Colour and ripeness not suitable",
        "Màu sắc, độ chín chấp nhận được" / "Colour and ripeness acceptable",
        "Màu sắc, độ chín tương đối phù hợp" / "Colour and ripeness fairly suitable",
        "Màu sắc, độ chín phù hợp" / "Colour and ripeness suitable",
        "Màu sắc, độ chín rất phù hợp" / "Colour and ripeness very suitable",
    }

    /// How good the colour is, once it suits the product's characteristics.
    COLOUR_GOOD_AND_SUITED_TO_CHARACTERISTICS: Colour {
        "Màu sắc chấp nhận được" / "Acceptable colour",
        "Màu sắc tương đối phù hợp với đặc tính sản phẩm"
            / "Colour fairly well suited to the product's characteristics",
        "Màu sắc tốt, phù hợp với đặc tính sản phẩm" / "Good colour, suited to the product's characteristics",
        "Màu sắc rất tốt, phù hợp với đặc tính sản phẩm"
            / "Very good colour, suited to the product's characteristics",
    }

    /// How good the colour and consistency are, once they suit the product's characteristics.
    COLOUR_AND_TEXTURE: Colour, "Màu sắc, thể chất" / "Colour and consistency" {
        "Màu sắc, thể chất chấp nhận được" / "Acceptable colour and consistency",
        "Màu sắc, thể chất tương đối phù hợp với đặc tính sản phẩm"
            / "Colour and consistency fairly well suited to the product's characteristics",
        "Màu sắc, thể chất tốt, phù hợp với đặc tính sản phẩm"
            / "Good colour and consistency, suited to the product's characteristics",
        "Màu sắc, thể chất rất tốt, phù hợp với đặc tính sản phẩm"
            / "Very good colour and consistency, suited to the product's characteristics",
    }

    /// How even the colour of fast food is and whether it suits the product's nature.
    COLOUR_EVENNESS_OF_FAST_FOOD: Colour, "Màu sắc, thể chất" / "Colour and consistency" {
        "Màu sắc không đều" / "Colour not uniform",
        "Màu sắc không đều nhưng chấp nhận được" / "Colour not uniform, but acceptable",
        "Màu sắc tương đối đồng đều, phù hợp với tính chất sản phẩm"
            / "Colour fairly uniform, suited to the product's nature",
        "Màu sắc đồng đều, phù hợp với tính chất sản phẩm" / "Colour uniform, suited to the product's nature",
    }

    /// How well the colour suits the product's characteristics.
    COLOUR_SUITED_TO_CHARACTERISTICS: Colour {
        "Màu sắc chấp nhận được" / "Acceptable colour",
        "Màu sắc tương đối phù hợp với đặc tính sản phẩm"
            / "Colour fairly well suited to the product's characteristics",
        "Màu sắc phù hợp với đặc tính sản phẩm" / "Colour suited to the product's characteristics",
        "Màu sắc rất phù hợp với đặc tính sản phẩm" / "Colour very well suited to the product's characteristics",
    }

    /// How uniform, natural and suitable the colour of coffee or cocoa is before brewing.
    COLOUR_OF_DRY_COFFEE_AND_COCOA: Colour {
        "Màu sắc không đồng đều hoặc bị cháy" / "Colour not uniform, or burnt",
        "Màu sắc đồng đều, tự nhiên, tương đối phù hợp với tính chất sản phẩm"
            / "Colour uniform, natural, fairly well suited to the product's nature",
        "Màu sắc đồng đều, tự nhiên, phù hợp" / "Colour uniform, natural, suitable",
    }

    /// How transparent clear spirit is, up to transparent and colourless.
    COLOUR_OF_WHITE_SPIRIT: Colour {
        "Rượu không trong suốt nhưng chấp nhận được" / "Spirit not transparent, but acceptable",
        "Rượu tương đối trong suốt" / "Spirit fairly transparent",
        "Rượu trong suốt, không màu" / "Spirit transparent and colourless",
    }

    /// Whether the colour of a drink suits its characteristics, with a top level for beauty.
    COLOUR_OF_DRINKS_WITH_BEAUTY: Colour {
        "Màu sắc không phù hợp với đặc tính sản phẩm" / "Colour not suited to the product's characteristics",
        "Màu sắc phù hợp với đặc tính sản phẩm" / "Colour suited to the product's characteristics",
        "Màu sắc đẹp, rất phù hợp với đặc tính sản phẩm"
            / "Beautiful colour, very well suited to the product's characteristics",
    }

    /// Whether mineral or bottled drinking water is transparent and colourless.
    COLOUR_OF_BOTTLED_WATER: Colour {
        "Nước có màu" / "Water has a colour",
        "Nước trong suốt, không màu" / "Water transparent and colourless",
    }

    /// How well the colour of flowers suits them and how striking it is, from acceptable up.
    COLOUR_OF_FLOWERS: Colour {
        "Màu sắc chấp nhận được" / "Acceptable colour",
        "Màu sắc phù hợp với đặc tính sản phẩm" / "Colour suited to the product's characteristics",
        "Màu sắc đẹp, bắt mắt so với đặc tính sản phẩm"
            / "Colour beautiful and eye-catching for the product's characteristics",
        "Màu sắc rất đẹp, bắt mắt và ấn tượng so với đặc tính sản phẩm"
            / "Colour very beautiful, eye-catching and impressive for the product's characteristics",
    }

    /// How well the colour suits ornamental plants or animals and how striking it is.
    COLOUR_OF_ORNAMENTAL_PLANTS_AND_ANIMALS: Colour {
        "Màu sắc phù hợp với đặc tính sản phẩm" / "Colour suited to the product's characteristics",
        "Màu sắc đẹp, bắt mắt so với đặc tính sản phẩm"
            / "Colour beautiful and eye-catching for the product's characteristics",
        "Màu sắc rất đẹp, bắt mắt và ấn tượng so với đặc tính sản phẩm"
            / "Colour very beautiful, eye-catching and impressive for the product's characteristics",
    }

    /// Whether the colour of a drink suits its characteristics, yes or no.
    COLOUR_OF_DRINKS_SUITED_OR_NOT: Colour {
        "Màu sắc không phù hợp với đặc tính sản phẩm" / "Colour not suited to the product's characteristics",
        "Màu sắc phù hợp với đặc tính sản phẩm" / "Colour suited to the product's characteristics",
    }

    /// How well the colour suits the product's nature.
    COLOUR_SUITED_TO_NATURE: Colour {
        "Màu sắc chấp nhận được" / "Acceptable colour",
        "Màu sắc tương đối phù hợp với tính chất sản phẩm" / "Colour fairly well suited to the product's nature",
        "Màu sắc phù hợp với tính chất sản phẩm" / "Colour suited to the product's nature",
        "Màu sắc rất phù hợp với tính chất sản phẩm" / "Colour very well suited to the product's nature",
    }

    /// How well the colour and consistency of honey and honey products suit the product.
    COLOUR_AND_CONSISTENCY_OF_HONEY: Colour, "Màu sắc, thể chất" / "Colour and consistency" {
        "Màu sắc, thể chất chấp nhận được" / "Acceptable colour and consistency",
        "Màu sắc, thể chất tương đối phù hợp với đặc tính sản phẩm"
            / "Colour and consistency fairly well suited to the product's characteristics",
        "Màu sắc, thể chất phù hợp với tính chất sản phẩm"
            / "Colour and consistency suited to the product's nature",
        "Màu sắc, thể chất rất phù hợp với tính chất sản phẩm"
            / "Colour and consistency very well suited to the product's nature",
    }

    /// How even the colour of fast food is and whether it suits the product's nature.
    COLOUR_EVENNESS_OF_FAST_FOOD_AS_COLOUR: Colour {
        "Màu sắc không đều" / "Colour not uniform",
        "Màu sắc không đều nhưng chấp nhận được" / "Colour not uniform, but acceptable",
        "Màu sắc tương đối đồng đều, phù hợp với tính chất sản phẩm"
            / "Colour fairly uniform, suited to the product's nature",
        "Màu sắc đồng đều, phù hợp với tính chất sản phẩm" / "Colour uniform, suited to the product's nature",
    }

    /// How even the colour of processed vegetables, fruit or seeds is and whether it suits them.
    COLOUR_EVENNESS_OF_PROCESSED_VEGETABLES: Colour {
        "Màu sắc không đều, hoặc đồng đều nhưng không phù hợp với đặc tính sản phẩm"
            / "Colour not uniform, or uniform but not suited to the product's characteristics",
        "Màu sắc không đều nhưng chấp nhận được" / "Colour not uniform, but acceptable",
        "Màu sắc tương đối đồng đều, phù hợp với tính chất sản phẩm"
            / "Colour fairly uniform, suited to the product's nature",
        "Màu sắc đồng đều, phù hợp với tính chất sản phẩm" / "Colour uniform, suited to the product's nature",
    }

    /// How uniform, good and suited to the product the colour of non-liquid seasonings is.
    COLOUR_OF_NON_LIQUID_SEASONINGS: Colour {
        "Màu sắc không đồng đều nhưng chấp nhận được" / "Colour not uniform, but acceptable",
        "Màu sắc tương đối đồng đều, phù hợp với đặc tính sản phẩm"
            / "Colour fairly uniform, suited to the product's characteristics",
        "Màu sắc đồng đều, phù hợp với đặc tính sản phẩm"
            / "Colour uniform, suited to the product's characteristics",
        "Màu sắc đồng đều, tốt, phù hợp với tính chất sản phẩm"
            / "Colour uniform, good, suited to the product's nature",
    }

    /// How natural and suited to the product the colour of the dry tea leaves is.
    COLOUR_OF_TEA_LEAVES: Colour, "Màu sắc cánh chè" / "Colour of the tea leaf" {
        "Màu cánh chè không phù hợp" / "Colour of the tea leaf not suitable",
        "Màu cánh chè tự nhiên, tương đối phù hợp với tính chất sản phẩm"
            / "Colour of the tea leaf natural, fairly well suited to the product's nature",
        "Màu cánh chè tự nhiên, phù hợp với tính chất sản phẩm"
            / "Colour of the tea leaf natural, suited to the product's nature",
    }

    /// Whether an alcoholic drink is synthetically coloured, or how well its colour suits it.
    COLOUR_OF_OTHER_ALCOHOLIC_DRINKS: Colour {
        "Màu tổng hợp" / "Synthetic colour",
        "Màu sắc tương đối phù hợp với đặc tính sản phẩm"
            / "Colour fairly well suited to the product's characteristics",
        "Màu sắc phù hợp với đặc tính sản phẩm" / "Colour suited to the product's characteristics",
        "Màu sắc rất phù hợp với đặc tính sản phẩm" / "Colour very well suited to the product's characteristics",
    }

    /// Whether the colour of a non-alcoholic drink is acceptable or suits the product's nature.
    COLOUR_OF_OTHER_NON_ALCOHOLIC_DRINKS: Colour {
        "Màu sắc không phù hợp" / "Colour not suitable",
        "Màu sắc chấp nhận được" / "Acceptable colour",
        "Màu sắc phù hợp với tính chất sản phẩm" / "Colour suited to the product's nature",
    }

    /// General grade of the smell or taste, from poor to good.
    SMELL_OR_TASTE_POOR_TO_GOOD: Smell, "Mùi, vị" / "Smell and taste" {
        "Mùi/vị kém" / "Poor smell or taste",
        "Mùi/vị trung bình" / "Average smell or taste",
        "Mùi/vị tương đối tốt" / "Fairly good smell or taste",
        "Mùi/vị tốt" / "Good smell or taste",
    }

    /// How distinct the smell is and how well it suits the product.
    SMELL_UNCLEAR_TO_VERY_SUITED: Smell {
        "Có mùi lạ nhưng chấp nhận được" / "Off-odour, but acceptable",
        "Mùi không rõ nhưng chấp nhận được" / "Indistinct smell, but acceptable",
        "Mùi rõ, phù hợp với sản phẩm" / "Distinct smell, suited to the product",
        "Mùi rõ, rất phù hợp với sản phẩm" / "Distinct smell, very well suited to the product",
    }

    /// How well smell or taste suits the product; an off-odour or off-taste is the lowest level.
    SMELL_OR_TASTE_FOREIGN_TO_VERY_SUITED: Smell, "Mùi, vị" / "Smell and taste" {
        "Có mùi/vị lạ" / "Off-odour or off-taste",
        "Mùi/vị tương đối phù hợp với đặc tính sản phẩm"
            / "Smell or taste fairly well suited to the product's characteristics",
        "Mùi/vị phù hợp với đặc tính sản phẩm" / "Smell or taste suited to the product's characteristics",
        "Mùi/vị rất phù hợp với đặc tính sản phẩm"
            / "Smell or taste very well suited to the product's characteristics",
    }

    /// How natural and suited smell or taste is; an acceptable off-odour or off-taste has its own
    /// level.
    SMELL_OR_TASTE_NATURAL_AND_SUITED: Smell, "Mùi, vị" / "Smell and taste" {
        "Có mùi/vị lạ" / "Off-odour or off-taste",
        "Có mùi/vị lạ nhưng chấp nhận được" / "Off-odour or off-taste, but acceptable",
        "Mùi/vị tương đối phù hợp với đặc tính sản phẩm"
            / "Smell or taste fairly well suited to the product's characteristics",
        "Mùi/vị tự nhiên, phù hợp với đặc tính sản phẩm"
            / "Natural smell or taste, suited to the product's characteristics",
        "Mùi/vị tự nhiên, rất phù hợp với đặc tính sản phẩm"
            / "Natural smell or taste, very well suited to the product's characteristics",
    }

    /// Whether the smell suits the product's character and is appealing.
    SMELL_SUITED_TO_CHARACTER_AND_APPEALING: Smell {
        "Có mùi lạ (như mùi khét...)" / "Off-odour (such as a burnt smell...)",
        "Mùi chấp nhận được" / "Acceptable smell",
        "Mùi phù hợp với đặc trưng của sản phẩm" / "Smell suited to the product's character",
        "Mùi phù hợp với đặc trưng của sản phẩm, hấp dẫn" / "Appealing smell, suited to the product's character",
    }

    /// Whether the smell is the natural one of the raw-material ingredients.
    SMELL_OF_RAW_MATERIAL_INGREDIENTS: Smell {
        "Không có mùi đặc trưng mà là mùi của thành phần tạo nên (mùi hương liệu)"
            / "No characteristic smell; the smell is that of the constituents (smell of flavouring)",
        "Mùi tự nhiên của thành phần nguyên liệu" / "Natural smell of the raw-material constituents",
        "Mùi tự nhiên của thành phần nguyên liệu, phù hợp, hấp dẫn"
            / "Natural smell of the raw-material constituents, suitable and appealing",
    }

    /// How strong the natural characteristic aroma of dry coffee or cocoa is.
    SMELL_OF_DRY_COFFEE_AND_COCOA: Smell {
        "Có mùi lạ nhưng chấp nhận được, hoặc không rõ mùi" / "Off-odour but acceptable, or indistinct smell",
        "Thơm nhẹ, tự nhiên, đặc trưng" / "Natural, characteristic, light aroma",
        "Thơm mạnh, tự nhiên, đặc trưng" / "Natural, characteristic, strong aroma",
    }

    /// How strong, suitable and appealing the smell of a drink is, up to very appealing.
    SMELL_STRONG_TO_VERY_APPEALING: Smell {
        "Mùi khác thường hoặc không rõ mùi" / "Unusual or indistinct smell",
        "Mùi nhẹ, phù hợp với đặc trưng của nguyên liệu sử dụng, loại sản phẩm"
            / "Light smell, suited to the character of the raw material used and the product type",
        "Mùi mạnh, phù hợp" / "Strong, suitable smell",
        "Mùi mạnh, phù hợp, hấp dẫn" / "Strong, suitable, appealing smell",
        "Mùi mạnh, phù hợp, rất hấp dẫn" / "Strong, suitable, very appealing smell",
    }

    /// Whether mineral or bottled water is free of smell.
    SMELL_OF_BOTTLED_WATER: Smell {
        "Nước có mùi" / "Water has a smell",
        "Mùi nhẹ, tự nhiên, chấp nhận được" / "Natural, light smell, acceptable",
        "Nước không có mùi" / "Water has no smell",
    }

    /// How well smell or taste suits the product; an acceptable off-odour or off-taste has its own
    /// level.
    SMELL_OR_TASTE_FOREIGN_ACCEPTABLE_TO_SUITED: Smell, "Mùi, vị" / "Smell and taste" {
        "Có mùi/vị lạ" / "Off-odour or off-taste",
        "Có mùi/vị lạ nhưng chấp nhận được" / "Off-odour or off-taste, but acceptable",
        "Mùi/vị tương đối phù hợp với đặc tính sản phẩm"
            / "Smell or taste fairly well suited to the product's characteristics",
        "Mùi/vị phù hợp với đặc tính sản phẩm" / "Smell or taste suited to the product's characteristics",
        "Mùi/vị rất phù hợp với đặc tính sản phẩm"
            / "Smell or taste very well suited to the product's characteristics",
    }

    /// How natural, distinct and appealing the smell is, starting from a flavouring smell.
    SMELL_NATURAL_LIGHT_TO_VERY_CLEAR: Smell {
        "Không phải mùi của thành phần tạo nên (mùi hương liệu)"
            / "Smell not that of the constituents (smell of flavouring)",
        "Mùi nhẹ, tự nhiên, phù hợp" / "Natural, light, suitable smell",
        "Mùi tự nhiên, rõ, phù hợp" / "Natural, distinct, suitable smell",
        "Mùi tự nhiên, rất rõ, phù hợp" / "Natural, very distinct, suitable smell",
        "Mùi tự nhiên, rất rõ, phù hợp, hấp dẫn" / "Natural, very distinct, suitable, appealing smell",
    }

    /// Whether the smell is the natural one of the constituents; an undesirable smell is lowest.
    SMELL_UNDESIRABLE_TO_NATURAL_INGREDIENTS: Smell {
        "Mùi không mong muốn" / "Undesirable smell",
        "Không phải mùi của thành phần tạo nên (mùi hương liệu)"
            / "Smell not that of the constituents (smell of flavouring)",
        "Mùi tự nhiên của thành phần" / "Natural smell of the constituents",
        "Mùi tự nhiên của thành phần, phù hợp, hấp dẫn"
            / "Natural smell of the constituents, suitable and appealing",
    }

    /// How distinct the smell is, whether it suits the product and whether it is appealing.
    SMELL_UNCLEAR_TO_APPEALING: Smell {
        "Có mùi lạ nhưng chấp nhận được" / "Off-odour, but acceptable",
        "Mùi không rõ nhưng chấp nhận được" / "Indistinct smell, but acceptable",
        "Mùi rõ, phù hợp với sản phẩm" / "Distinct smell, suited to the product",
        "Mùi rõ, phù hợp với sản phẩm, hấp dẫn" / "Distinct, appealing smell, suited to the product",
    }

    /// How distinct the smell is and how well it suits the product; indistinct still needs an
    /// aroma.
    SMELL_AROMATIC_UNCLEAR_TO_VERY_SUITED: Smell {
        "Có mùi lạ nhưng chấp nhận được" / "Off-odour, but acceptable",
        "Mùi thơm không rõ nhưng chấp nhận được" / "Aromatic but indistinct smell, acceptable",
        "Mùi rõ, phù hợp với sản phẩm" / "Distinct smell, suited to the product",
        "Mùi rõ, rất phù hợp với sản phẩm" / "Distinct smell, very well suited to the product",
    }

    /// Whether the smell is natural and characteristic of the product.
    SMELL_CHARACTERISTIC_OF_PRODUCT: Smell {
        "Có mùi lạ" / "Off-odour",
        "Mùi chấp nhận được" / "Acceptable smell",
        "Mùi phù hợp với sản phẩm" / "Smell suited to the product",
        "Mùi tự nhiên, đặc trưng của sản phẩm" / "Natural smell, characteristic of the product",
    }

    /// Whether the smell is natural, characteristic of the product and prominent.
    SMELL_CHARACTERISTIC_AND_PROMINENT: Smell {
        "Có mùi lạ" / "Off-odour",
        "Mùi chấp nhận được" / "Acceptable smell",
        "Mùi phù hợp với sản phẩm" / "Smell suited to the product",
        "Mùi tự nhiên, đặc trưng của sản phẩm, nổi bật"
            / "Natural, prominent smell, characteristic of the product",
    }

    /// How strong, suitable and appealing the smell of a drink is, without a very appealing level.
    SMELL_STRONG_TO_APPEALING: Smell {
        "Có mùi lạ hoặc không rõ mùi" / "Off-odour or indistinct smell",
        "Mùi nhẹ, phù hợp với đặc trưng của sản phẩm" / "Light smell, suited to the product's character",
        "Mùi mạnh, phù hợp" / "Strong, suitable smell",
        "Mùi mạnh, phù hợp, hấp dẫn" / "Strong, suitable, appealing smell",
    }

    /// Whether the taste suits the product's character and is appealing.
    TASTE_SUITED_TO_CHARACTER_AND_APPEALING: Taste {
        "Vị khác thường" / "Unusual taste",
        "Vị chấp nhận được" / "Acceptable taste",
        "Vị phù hợp với đặc trưng của sản phẩm" / "Taste suited to the product's character",
        "Vị phù hợp với đặc trưng của sản phẩm, hấp dẫn" / "Appealing taste, suited to the product's character",
    }

    /// How rich and appealing coffee or cocoa tastes; the middle level must be rich and suit the
    /// product.
    TASTE_RICH_TO_APPEALING: Taste {
        "Vị khác thường nhưng chấp nhận được, hoặc không rõ vị"
            / "Unusual but acceptable taste, or indistinct taste",
        "Vị đậm đà, phù hợp với tính chất sản phẩm" / "Rich taste, suited to the product's nature",
        "Vị đậm đà, hấp dẫn" / "Rich, appealing taste",
    }

    /// How full, mellow and appealing the taste of an alcoholic drink is.
    TASTE_FULL_AND_MELLOW_ALCOHOL: Taste {
        "Vị khác thường hoặc không rõ vị" / "Unusual or indistinct taste",
        "Vị tương đối rõ, chấp nhận được" / "Fairly distinct taste, acceptable",
        "Vị đậm, phù hợp với đặc trưng của nguyên liệu sử dụng, loại sản phẩm"
            / "Full taste, suited to the character of the raw material used and the product type",
        "Vị đậm, dịu, phù hợp" / "Full, mellow, suitable taste",
        "Vị đậm, dịu, phù hợp, hấp dẫn" / "Full, mellow, suitable, appealing taste",
    }

    /// How full, mellow and appealing an alcoholic drink tastes; the upper levels must not be
    /// harsh.
    TASTE_FULL_AND_NOT_HARSH_ALCOHOL: Taste {
        "Vị khác thường hoặc không rõ vị" / "Unusual or indistinct taste",
        "Vị tương đối rõ, chấp nhận được" / "Fairly distinct taste, acceptable",
        "Vị đậm, phù hợp với đặc trưng của nguyên liệu sử dụng, loại sản phẩm"
            / "Full taste, suited to the character of the raw material used and the product type",
        "Vị đậm, dịu, phù hợp, không sốc" / "Full, mellow, suitable taste, not harsh",
        "Vị đậm, dịu, phù hợp, không sốc, hấp dẫn" / "Full, mellow, suitable, appealing taste, not harsh",
    }

    /// How well the taste suits the product, up to impressive and refreshing after drinking.
    TASTE_IMPRESSIVE_AND_REFRESHING: Taste {
        "Có vị lạ" / "Off-taste",
        "Vị tương đối phù hợp với sản phẩm" / "Taste fairly well suited to the product",
        "Vị phù hợp với sản phẩm" / "Taste suited to the product",
        "Vị phù hợp với sản phẩm, gây ấn tượng, sảng khoái sau khi uống"
            / "Impressive taste, suited to the product, refreshing after drinking",
    }

    /// How well the taste suits the product, up to impressive and appealing.
    TASTE_IMPRESSIVE_AND_APPEALING: Taste {
        "Có vị lạ" / "Off-taste",
        "Vị tương đối phù hợp với sản phẩm" / "Taste fairly well suited to the product",
        "Vị phù hợp với sản phẩm" / "Taste suited to the product",
        "Vị phù hợp với sản phẩm, gây ấn tượng, hấp dẫn" / "Impressive, appealing taste, suited to the product",
    }

    /// How suitable and appealing the taste is, from acceptable to very appealing.
    TASTE_ACCEPTABLE_TO_VERY_APPEALING: Taste {
        "Vị chấp nhận được" / "Acceptable taste",
        "Vị tương đối phù hợp" / "Fairly suitable taste",
        "Vị phù hợp, hấp dẫn" / "Suitable, appealing taste",
        "Vị phù hợp, rất hấp dẫn" / "Suitable, very appealing taste",
    }

    /// Whether the taste suits the product and is appealing; the top level names the product again.
    TASTE_SUITED_TO_PRODUCT_AND_APPEALING: Taste {
        "Vị khác thường" / "Unusual taste",
        "Vị chấp nhận được" / "Acceptable taste",
        "Vị phù hợp với sản phẩm" / "Taste suited to the product",
        "Vị phù hợp với sản phẩm, hấp dẫn" / "Appealing taste, suited to the product",
    }

    /// Whether the taste suits the product; the top level is just suitable and appealing.
    TASTE_SUITABLE_AND_APPEALING: Taste {
        "Vị khác thường" / "Unusual taste",
        "Vị chấp nhận được" / "Acceptable taste",
        "Vị phù hợp với sản phẩm" / "Taste suited to the product",
        "Vị phù hợp, hấp dẫn" / "Suitable, appealing taste",
    }

    /// Whether the taste suits the product's character and is prominent.
    TASTE_SUITED_TO_CHARACTER_AND_PROMINENT: Taste {
        "Vị khác thường" / "Unusual taste",
        "Vị chấp nhận được" / "Acceptable taste",
        "Vị phù hợp với sản phẩm" / "Taste suited to the product",
        "Vị phù hợp với đặc trưng của sản phẩm, nổi bật" / "Prominent taste, suited to the product's character",
    }

    /// How rich and appealing coffee or cocoa tastes, with a fairly rich level before rich.
    TASTE_FAIRLY_RICH_TO_APPEALING: Taste {
        "Vị khác thường nhưng chấp nhận được, hoặc không rõ vị"
            / "Unusual but acceptable taste, or indistinct taste",
        "Vị tương đối đậm đà, phù hợp với tính chất sản phẩm"
            / "Fairly rich taste, suited to the product's nature",
        "Vị đậm đà" / "Rich taste",
        "Vị đậm đà, hấp dẫn" / "Rich, appealing taste",
    }

    /// How well the consistency of sauces and seasonings suits the product's nature.
    CONSISTENCY_SUITED_TO_NATURE: Texture, "Thể chất" / "Consistency" {
        "Thể chất không phù hợp" / "Consistency not suitable",
        "Thể chất tương đối phù hợp với tính chất sản phẩm"
            / "Consistency fairly well suited to the product's nature",
        "Thể chất phù hợp với tính chất sản phẩm" / "Consistency suited to the product's nature",
        "Thể chất rất phù hợp với tính chất sản phẩm" / "Consistency very well suited to the product's nature",
    }

    /// How good the texture or arrangement is, with average as the middle level.
    TEXTURE_POOR_AVERAGE_GOOD: Texture, "Kết cấu, cách sắp đặt" / "Texture and arrangement" {
        "Kết cấu/cách sắp đặt nghèo nàn" / "Poor texture or arrangement",
        "Kết cấu/cách sắp đặt trung bình" / "Average texture or arrangement",
        "Kết cấu/cách sắp đặt tốt" / "Good texture or arrangement",
    }

    /// How good the texture or arrangement is, with acceptable as the middle level.
    TEXTURE_POOR_ACCEPTABLE_GOOD: Texture, "Kết cấu, cách sắp đặt" / "Texture and arrangement" {
        "Kết cấu/cách sắp đặt nghèo nàn" / "Poor texture or arrangement",
        "Kết cấu/cách sắp đặt chấp nhận được" / "Acceptable texture or arrangement",
        "Kết cấu/cách sắp đặt tốt" / "Good texture or arrangement",
    }

    /// How good the texture or arrangement is, up to very good.
    TEXTURE_POOR_TO_VERY_GOOD: Texture, "Kết cấu, cách sắp đặt" / "Texture and arrangement" {
        "Kết cấu/cách sắp đặt nghèo nàn" / "Poor texture or arrangement",
        "Kết cấu/cách sắp đặt chấp nhận được" / "Acceptable texture or arrangement",
        "Kết cấu/cách sắp đặt tốt" / "Good texture or arrangement",
        "Kết cấu/cách sắp đặt rất tốt" / "Very good texture or arrangement",
    }

    /// How well the consistency of liquid seasonings suits the product's characteristics and
    /// nature.
    CONSISTENCY_OF_LIQUID_SEASONINGS: Texture, "Thể chất" / "Consistency" {
        "Thể chất không phù hợp" / "Consistency not suitable",
        "Thể chất tương đối phù hợp với đặc tính sản phẩm"
            / "Consistency fairly well suited to the product's characteristics",
        "Thể chất phù hợp với tính chất sản phẩm" / "Consistency suited to the product's nature",
        "Thể chất rất phù hợp với tính chất sản phẩm" / "Consistency very well suited to the product's nature",
    }

    /// How clear, suitable and lasting the colour of the brewed tea is.
    LIQUOR_COLOUR_OF_TEA: LiquorColour {
        "Nước pha hơi đục, màu nhạt nhưng chấp nhận được" / "Brew slightly cloudy and pale, but acceptable",
        "Nước pha trong sáng, phù hợp với tính chất sản phẩm"
            / "Brew clear and bright, suited to the product's nature",
        "Nước pha trong sáng, rất phù hợp" / "Brew clear and bright, very suitable",
        "Nước pha trong sáng, rất phù hợp, bền màu"
            / "Brew clear and bright, very suitable, of lasting colour",
    }

    /// How deep, full-bodied and suitable the colour of the brewed coffee or cocoa is.
    LIQUOR_COLOUR_OF_COFFEE_AND_COCOA: LiquorColour {
        "Nước pha hơi đục, màu nhạt nhưng chấp nhận được" / "Brew slightly cloudy and pale, but acceptable",
        "Nước pha đậm, sánh, phù hợp với tính chất sản phẩm"
            / "Brew deep-coloured and full-bodied, suited to the product's nature",
        "Nước pha đậm, sánh, rất phù hợp" / "Brew deep-coloured and full-bodied, very suitable",
    }

    /// How strong and lasting the aroma of the brewed tea or infusion is.
    LIQUOR_SMELL_TO_LASTING: LiquorSmell {
        "Nước pha có mùi lạ nhưng chấp nhận được, hoặc không rõ mùi"
            / "Brew with an acceptable off-odour, or with an indistinct smell",
        "Nước pha thơm tự nhiên, nhẹ" / "Brew of natural, light aroma",
        "Nước pha thơm tự nhiên, mạnh" / "Brew of natural, strong aroma",
        "Nước pha thơm tự nhiên, mạnh, bền mùi" / "Brew of natural, strong, lasting aroma",
    }

    /// How strong and lasting the aroma of the brewed tea or infusion is, with a quite lasting
    /// level in between.
    LIQUOR_SMELL_VIA_QUITE_LASTING_TO_LASTING: LiquorSmell {
        "Nước pha có mùi lạ nhưng chấp nhận được, hoặc không rõ mùi"
            / "Brew with an acceptable off-odour, or with an indistinct smell",
        "Nước pha thơm tự nhiên, nhẹ" / "Brew of natural, light aroma",
        "Nước pha thơm tự nhiên, mạnh" / "Brew of natural, strong aroma",
        "Nước pha thơm tự nhiên, mạnh, khá bền mùi" / "Brew of natural, strong, quite lasting aroma",
        "Nước pha thơm tự nhiên, mạnh, bền mùi" / "Brew of natural, strong, lasting aroma",
    }

    /// Taste of the brewed tea or infusion, up to full and mellow with a sweet aftertaste.
    LIQUOR_TASTE_TO_SWEET_AFTERTASTE: LiquorTaste {
        "Vị nước pha khác thường nhưng chấp nhận được, hoặc không rõ vị"
            / "Brew of unusual but acceptable taste, or of indistinct taste",
        "Vị nước pha tương đối đậm, phù hợp với tính chất sản phẩm"
            / "Brew of fairly full taste, suited to the product's nature",
        "Vị nước pha đậm, dịu, phù hợp" / "Brew of full, mellow, suitable taste",
        "Vị nước pha đậm, dịu, phù hợp, có hậu vị ngọt"
            / "Brew of full, mellow, suitable taste with a sweet aftertaste",
    }

    /// Taste of the brewed tea or infusion, up to full, mellow and appealing.
    LIQUOR_TASTE_TO_APPEALING: LiquorTaste {
        "Vị nước pha khác thường nhưng chấp nhận được, hoặc không rõ vị"
            / "Brew of unusual but acceptable taste, or of indistinct taste",
        "Vị nước pha tương đối đậm, phù hợp với tính chất sản phẩm"
            / "Brew of fairly full taste, suited to the product's nature",
        "Vị nước pha đậm, dịu, phù hợp" / "Brew of full, mellow, suitable taste",
        "Vị nước pha đậm, dịu, phù hợp, hấp dẫn" / "Brew of full, mellow, suitable, appealing taste",
    }

    /// Smell and taste of brewed coffee or cocoa, up to appealing and distinctive.
    LIQUOR_SMELL_AND_TASTE_TO_DISTINCTIVE: LiquorSmellAndTaste {
        "Mùi, vị nước pha khác thường nhưng chấp nhận được, hoặc không rõ vị"
            / "Brew of unusual but acceptable smell and taste, or of indistinct taste",
        "Mùi, vị nước pha phù hợp với đặc tính sản phẩm"
            / "Brew of smell and taste suited to the product's characteristics",
        "Mùi, vị nước pha hấp dẫn, đặc sắc" / "Brew of appealing, distinctive smell and taste",
    }

    /// Smell and taste of brewed coffee or cocoa, from unusual to appealing.
    LIQUOR_SMELL_AND_TASTE_TO_APPEALING: LiquorSmellAndTaste {
        "Mùi, vị nước pha khác thường nhưng chấp nhận được, hoặc không rõ vị"
            / "Brew of unusual but acceptable smell and taste, or of indistinct taste",
        "Mùi, vị nước pha chấp nhận được" / "Brew of acceptable smell and taste",
        "Mùi, vị nước pha tương đối hấp dẫn" / "Brew of fairly appealing smell and taste",
        "Mùi, vị nước pha hấp dẫn" / "Brew of appealing smell and taste",
    }

    /// How complete and clean the product is.
    COMPLETENESS_AND_CLEANLINESS: Completeness {
        "Độ đầy đủ, độ sạch tương đối chấp nhận được" / "Fairly acceptable completeness and cleanliness",
        "Độ đầy đủ, độ sạch chấp nhận được" / "Acceptable completeness and cleanliness",
        "Độ đầy đủ, độ sạch tốt" / "Good completeness and cleanliness",
        "Độ đầy đủ, độ sạch rất tốt" / "Very good completeness and cleanliness",
    }

    /// How suitable and convenient the packaging format is, starting from not suitable.
    PRESENTATION_FROM_NOT_SUITABLE: PresentationForm {
        "Quy cách đóng gói không phù hợp" / "Pack format not suitable",
        "Quy cách đóng gói phù hợp với đặc tính sản phẩm" / "Pack format suited to the product's characteristics",
        "Quy cách đóng gói phù hợp với đặc tính sản phẩm, tiện dùng"
            / "Pack format suited to the product's characteristics, convenient to use",
        "Quy cách đóng gói phù hợp với đặc tính sản phẩm, rất tiện dùng"
            / "Pack format suited to the product's characteristics, very convenient to use",
    }

    /// How suitable and convenient the packaging format is, starting from fairly suited.
    PRESENTATION_FROM_FAIRLY_SUITED: PresentationForm {
        "Quy cách đóng gói tương đối phù hợp với đặc tính sản phẩm"
            / "Pack format fairly well suited to the product's characteristics",
        "Quy cách đóng gói phù hợp với đặc tính sản phẩm" / "Pack format suited to the product's characteristics",
        "Quy cách đóng gói phù hợp, tiện dùng" / "Pack format suitable, convenient to use",
        "Quy cách đóng gói phù hợp, rất tiện dùng" / "Pack format suitable, very convenient to use",
    }

    /// How suitable and convenient the packaging format or the form of use is, starting from fairly
    /// suited.
    PRESENTATION_OF_NON_LIQUID_SEASONINGS: PresentationForm, "Quy cách đóng gói, dạng sử dụng" / "Pack format and form of use" {
        "Quy cách đóng gói/dạng sử dụng tương đối phù hợp với đặc tính sản phẩm"
            / "Pack format or form of use fairly well suited to the product's characteristics",
        "Quy cách đóng gói/dạng sử dụng phù hợp với đặc tính sản phẩm"
            / "Pack format or form of use suited to the product's characteristics",
        "Quy cách đóng gói/dạng sử dụng phù hợp, tiện dùng"
            / "Pack format or form of use suitable, convenient to use",
        "Quy cách đóng gói/dạng sử dụng phù hợp, rất tiện dùng"
            / "Pack format or form of use suitable, very convenient to use",
    }

    /// How convenient to use the packaging format of tea products is.
    PRESENTATION_CONVENIENCE_OF_TEA: PresentationForm, "Quy cách đóng gói, dạng sử dụng" / "Pack format and form of use" {
        "Quy cách đóng gói, dạng sử dụng không tiện dùng" / "Pack format and form of use not convenient",
        "Quy cách đóng gói, dạng sử dụng tiện dùng" / "Pack format and form of use convenient",
        "Quy cách đóng gói, dạng sử dụng rất tiện dùng" / "Pack format and form of use very convenient",
    }

    /// How convenient to use the packaging format of coffee or cocoa is.
    PRESENTATION_CONVENIENCE_OF_COFFEE_AND_COCOA: PresentationForm, "Quy cách đóng gói, dạng sử dụng" / "Pack format and form of use" {
        "Quy cách đóng gói, dạng sử dụng không tiện dùng" / "Pack format and form of use not convenient",
        "Quy cách đóng gói, dạng sử dụng tương đối tiện dùng"
            / "Pack format and form of use fairly convenient",
        "Quy cách đóng gói, dạng sử dụng tiện dùng" / "Pack format and form of use convenient",
    }

    /// Whether the sensory criteria of the declared standard are met.
    SENSORY_CHECK_AGAINST_DECLARED_STANDARD: SensoryQuality {
        "Chỉ tiêu cảm quan không đạt tiêu chuẩn đã công bố" / "Sensory check against the declared standard: failed",
        "Chỉ tiêu cảm quan tương đối đạt tiêu chuẩn đã công bố"
            / "Sensory check against the declared standard: largely passed",
        "Chỉ tiêu cảm quan đạt tiêu chuẩn đã công bố" / "Sensory check against the declared standard: passed",
    }
}
