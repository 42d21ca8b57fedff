use crate::base::numbered;
use crate::catalogue::ProductSet;

numbered! {
    /// One of the six groups of the annex of 1048, numbered 1 to 6 (printed I to VI).
    #[doc(alias = "ngành")]
    pub enum Group1048: u8, "ngành hàng" / "group of 1048", "unknown_product_group" {
        /// I. Food.
        Food = 1, "Thực phẩm" / "Food";
        /// II. Drinks.
        Drinks = 2, "Đồ uống" / "Drinks";
        /// III. Herbal products.
        #[doc(alias = "thảo dược")]
        Herbal = 3, "Thảo dược" / "Herbal products";
        /// IV. Crafts and decoration.
        Crafts = 4, "Thủ công mỹ nghệ, trang trí" / "Crafts and decoration";
        /// V. Fabrics and garments.
        Fabrics = 5, "Vải, may mặc" / "Fabrics and garments";
        /// VI. Rural tourism and sales.
        Tourism = 6, "Dịch vụ du lịch nông thôn và bán hàng" / "Rural tourism services and sales";
    }
}

macro_rules! product_sets {
    ($($name:ident = $number:literal in $group:ident, $vi:literal / $en:literal => $successor:expr;)*) => {
        numbered! {
            /// One of the 26 product sets of 1048.
            ///
            /// Its numbers are not those of [`ProductSet`]: set 13 was tea products here and is
            /// coffee there.
            ///
            /// ```
            /// use ocop::{ProductSet, ProductSet1048};
            ///
            /// let aquatic = ProductSet1048::AquaticProducts;
            /// assert_eq!(aquatic.successor(), Some(ProductSet::ProcessedAnimalProducts));
            /// assert_eq!(ProductSet1048::MedicalDevices.successor(), None);
            /// ```
            ///
            /// The two classifications cannot be mixed:
            ///
            /// ```compile_fail
            /// use ocop::{ProductSet, ProductSet1048};
            ///
            /// let set: ProductSet = ProductSet1048::Coffee;
            /// ```
            #[doc(alias = "bộ sản phẩm của 1048")]
            pub enum ProductSet1048: u8, "bộ sản phẩm của 1048" / "product set of 1048", "unknown_product_set" {
                $(#[doc = concat!("Set ", $number, ": ", $en, ".")] $name = $number, $vi / $en;)*
            }
        }

        impl ProductSet1048 {
            /// The group it stands in.
            #[must_use]
            pub const fn group(self) -> Group1048 {
                match self { $(Self::$name => Group1048::$group,)* }
            }

            /// The set of the later classification that took its products over, or most of them;
            /// `None` for medical devices, which have none.
            #[must_use]
            pub const fn successor(self) -> Option<ProductSet> {
                match self { $(Self::$name => $successor,)* }
            }
        }
    };
}

impl ProductSet1048 {
    /// Every set of the later classification that took products of it over: one, but two for honey,
    /// whose products of honey stand with the processed animal products since (1048, Annex I,
    /// I.2.2; 26/2026, Annex I, I.3.d), and none for medical devices.
    ///
    /// ```
    /// use ocop::{ProductSet, ProductSet1048};
    ///
    /// let honey = [ProductSet::Honey, ProductSet::ProcessedAnimalProducts];
    /// assert!(ProductSet1048::Honey.successors().eq(honey));
    /// assert!(ProductSet1048::Coffee.successors().eq([ProductSet::CoffeeAndCocoa]));
    /// ```
    pub fn successors(self) -> impl Iterator<Item = ProductSet> {
        let made_of_honey = (self == Self::Honey).then_some(ProductSet::ProcessedAnimalProducts);
        self.successor().into_iter().chain(made_of_honey)
    }
}

product_sets! {
    FreshProduce = 1 in Food, "Rau, củ, quả, hạt tươi" / "fresh vegetables, roots, fruit and seeds" => Some(ProductSet::FreshProduce);
    FreshAnimalProducts = 2 in Food, "Thịt, trứng, sữa tươi" / "fresh meat, eggs and milk" => Some(ProductSet::FreshAnimalProducts);
    Grains = 3 in Food, "Gạo, ngũ cốc" / "rice and cereals" => Some(ProductSet::Grains);
    Honey = 4 in Food, "Mật ong, sản phẩm từ mật ong, mật khác" / "honey, honey products and other nectars" => Some(ProductSet::Honey);
    FastFood = 5 in Food, "Đồ ăn nhanh" / "fast food" => Some(ProductSet::FastFood);
    ProcessedGrains = 6 in Food, "Chế biến từ gạo, ngũ cốc" / "products made from rice and cereals" => Some(ProductSet::ProcessedGrains);
    ProcessedProduce = 7 in Food, "Chế biến từ rau, củ, quả, hạt" / "products made from vegetables, roots, fruit and seeds" => Some(ProductSet::ProcessedProduce);
    ProcessedAnimalProducts = 8 in Food, "Chế biến từ thịt, trứng, sữa" / "products made from meat, eggs and milk" => Some(ProductSet::ProcessedAnimalProducts);
    AquaticProducts = 9 in Food, "Chế biến từ thủy, hải sản" / "products made from aquatic produce" => Some(ProductSet::ProcessedAnimalProducts);
    LiquidSeasonings = 10 in Food, "Tương, nước mắm, gia vị dạng lỏng khác" / "soy paste, fish sauce and other liquid seasonings" => Some(ProductSet::LiquidSeasonings);
    OtherSeasonings = 11 in Food, "Gia vị khác" / "other seasonings" => Some(ProductSet::OtherSeasonings);
    Tea = 12 in Food, "Chè tươi, chè chế biến" / "fresh and processed tea" => Some(ProductSet::Tea);
    OtherTea = 13 in Food, "Sản phẩm khác từ chè, trà" / "other products of tea and herbal tea" => Some(ProductSet::HerbalTea);
    Coffee = 14 in Food, "Cà phê, ca cao" / "coffee and cocoa" => Some(ProductSet::CoffeeAndCocoa);
    WhiteSpirits = 15 in Drinks, "Rượu trắng" / "white spirits" => Some(ProductSet::WhiteSpirits);
    OtherAlcoholicDrinks = 16 in Drinks, "Đồ uống có cồn khác" / "other alcoholic drinks" => Some(ProductSet::OtherAlcoholicDrinks);
    BottledWater = 17 in Drinks, "Nước khoáng thiên nhiên, nước uống tinh khiết" / "natural mineral water and purified drinking water" => Some(ProductSet::BottledWater);
    SoftDrinks = 18 in Drinks, "Đồ uống không cồn" / "non-alcoholic drinks" => Some(ProductSet::SoftDrinks);
    Medicines = 19 in Herbal, "Thực phẩm chức năng, thuốc từ dược liệu, thuốc y học cổ truyền" / "functional foods, medicinal and traditional medicines" => Some(ProductSet::Medicines);
    Cosmetics = 20 in Herbal, "Mỹ phẩm" / "cosmetics" => Some(ProductSet::Cosmetics);
    MedicalDevices = 21 in Herbal, "Trang thiết bị, dụng cụ y tế" / "medical devices and instruments" => None;
    OtherHerbal = 22 in Herbal, "Thảo dược khác" / "other herbal products" => Some(ProductSet::EssentialOils);
    DecorativeCrafts = 23 in Crafts, "Thủ công mỹ nghệ, trang trí" / "crafts and decoration" => Some(ProductSet::Crafts);
    HouseholdCrafts = 24 in Crafts, "Thủ công mỹ nghệ gia dụng" / "household crafts" => Some(ProductSet::Crafts);
    FabricsAndGarments = 25 in Fabrics, "Vải, may mặc" / "fabrics and garments" => Some(ProductSet::FabricsAndGarments);
    Tourism = 26 in Tourism, "Dịch vụ du lịch - truyền thống - lễ hội (781: du lịch cộng đồng và điểm du lịch)" / "tourism, tradition and festival services (781: community tourism and tourist attractions)" => Some(ProductSet::Tourism);
}
