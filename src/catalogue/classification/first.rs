use crate::base::numbered;
use crate::catalogue::ProductSet;

numbered! {
    /// One of the six groups of 1048, numbered 1 to 6 (printed I to VI).
    ///
    /// The groups of 148 and 26/2026 are another type, [`ProductGroup`](crate::ProductGroup),
    /// because they hold other products.
    ///
    /// Source: 1048, Annex I.
    ///
    /// ```
    /// use ocop::catalogue::Group1048;
    /// use ocop::ProductSet1048;
    ///
    /// assert_eq!(Group1048::try_from(6)?, Group1048::Tourism);
    /// assert_eq!(ProductSet1048::Tourism.group(), Group1048::Tourism);
    /// # Ok::<(), ocop::UnknownNumber>(())
    /// ```
    pub enum Group1048 in "ocop::catalogue": u8, "ngành hàng" / "group of 1048", "unknown_product_group" {
        /// I. Food.
        Food = 1, "Thực phẩm" / "Food";
        /// II. Drinks.
        Drinks = 2, "Đồ uống" / "Drinks";
        /// III. Herbal products.
        #[doc(alias("thảo dược", "thao duoc"))]
        Herbal = 3, "Thảo dược" / "Herbal products";
        /// IV. Handicrafts and decoration.
        Crafts = 4, "Thủ công mỹ nghệ, trang trí" / "Handicrafts and decoration";
        /// V. Fabrics and garments.
        Fabrics = 5, "Vải, may mặc" / "Fabrics and garments";
        /// VI. Rural tourism and sales.
        Tourism = 6, "Dịch vụ du lịch nông thôn và bán hàng" / "Rural tourism services and sales";
    }
}

macro_rules! product_sets {
    ($($name:ident = $number:literal in $group:ident, $vi:literal / $en:literal => [$($successor:ident),*];)*) => {
        numbered! {
            /// One of the 26 product sets of 1048.
            ///
            /// Its numbers mean other products than those of [`ProductSet`]: set 13 is tea products
            /// here and coffee there.
            ///
            /// Source: 1048, Annex I.
            ///
            /// ```
            /// use ocop::{ProductSet, ProductSet1048};
            ///
            /// let aquatic = ProductSet1048::AquaticProducts;
            /// assert_eq!(aquatic.number(), 9);
            /// assert_eq!(aquatic.successor(), Some(ProductSet::ProcessedAnimalProducts));
            /// ```
            ///
            /// The two classifications cannot be mixed:
            ///
            /// ```compile_fail,E0308
            /// use ocop::{ProductSet, ProductSet1048};
            ///
            /// let set: ProductSet = ProductSet1048::Coffee;
            /// ```
            ///
            /// ```
            /// use ocop::{ProductSet, ProductSet1048};
            ///
            /// let set: ProductSet1048 = ProductSet1048::Coffee;
            /// ```
            ///
            /// It is stored as its number, 1 to 26. For a field that may hold sets of either
            /// classification, use an [`AnyProductSet`](crate::catalogue::AnyProductSet), which
            /// names the classification.
            pub enum ProductSet1048 in "ocop": u8, "bộ sản phẩm của 1048" / "product set of 1048", "unknown_product_set" {
                $(#[doc = concat!("Set ", $number, ": ", $en, ".")] $name = $number, $vi / $en;)*
            }
        }

        impl ProductSet1048 {
            /// The group that it stands in.
            ///
            /// ```
            /// use ocop::ProductSet1048;
            /// use ocop::catalogue::Group1048;
            ///
            /// assert_eq!(ProductSet1048::Coffee.group(), Group1048::Food);
            /// ```
            #[must_use]
            pub const fn group(self) -> Group1048 {
                match self { $(Self::$name => Group1048::$group,)* }
            }

            /// The sets of the later classification that took its products over: none for medical
            /// devices, two for honey, one for every other set.
            ///
            /// The set of honey held honey products too (1048, Annex I, I.2.2). Since then these
            /// are with the processed products (26/2026, Annex I, I.3.d). The set that holds the
            /// honey itself comes first.
            ///
            /// Source: 1048, Annex I; 26/2026 and 148, Annex I.
            ///
            /// ```
            /// use ocop::{ProductSet, ProductSet1048};
            ///
            /// let honey = [ProductSet::Honey, ProductSet::ProcessedAnimalProducts];
            /// assert_eq!(ProductSet1048::Honey.successors(), honey);
            /// assert_eq!(ProductSet1048::Coffee.successors(), [ProductSet::CoffeeAndCocoa]);
            /// assert_eq!(ProductSet1048::MedicalDevices.successors(), []);
            /// ```
            #[must_use]
            pub const fn successors(self) -> &'static [ProductSet] {
                match self { $(Self::$name => &[$(ProductSet::$successor),*],)* }
            }
        }
    };
}

product_sets! {
    FreshProduce = 1 in Food, "Rau, củ, quả, hạt tươi" / "Fresh vegetables, roots, fruit and seeds" => [FreshProduce];
    FreshAnimalProducts = 2 in Food, "Thịt, trứng, sữa tươi" / "Fresh meat, eggs and milk" => [FreshAnimalProducts];
    Grains = 3 in Food, "Gạo, ngũ cốc" / "Rice and cereals" => [Grains];
    Honey = 4 in Food, "Mật ong, sản phẩm từ mật ong, mật khác" / "Honey, honey products, other syrups and nectars" => [Honey, ProcessedAnimalProducts];
    FastFood = 5 in Food, "Đồ ăn nhanh" / "Ready-to-eat food" => [FastFood];
    ProcessedGrains = 6 in Food, "Chế biến từ gạo, ngũ cốc" / "Products made from rice and cereals" => [ProcessedGrains];
    ProcessedProduce = 7 in Food, "Chế biến từ rau, củ, quả, hạt" / "Products made from vegetables, roots, fruit and seeds" => [ProcessedProduce];
    ProcessedAnimalProducts = 8 in Food, "Chế biến từ thịt, trứng, sữa" / "Products made from meat, eggs and milk" => [ProcessedAnimalProducts];
    AquaticProducts = 9 in Food, "Chế biến từ thủy, hải sản" / "Processed aquatic and marine products" => [ProcessedAnimalProducts];
    LiquidSeasonings = 10 in Food, "Tương, nước mắm, gia vị dạng lỏng khác" / "Fermented soy sauce, fish sauce and other liquid seasonings" => [LiquidSeasonings];
    OtherSeasonings = 11 in Food, "Gia vị khác" / "Other seasonings" => [OtherSeasonings];
    Tea = 12 in Food, "Chè tươi, chè chế biến" / "Fresh and processed tea" => [Tea];
    OtherTea = 13 in Food, "Sản phẩm khác từ chè, trà" / "Other products of tea and herbal tea" => [HerbalTea];
    Coffee = 14 in Food, "Cà phê, ca cao" / "Coffee and cocoa" => [CoffeeAndCocoa];
    WhiteSpirits = 15 in Drinks, "Rượu trắng" / "Clear spirits" => [WhiteSpirits];
    OtherAlcoholicDrinks = 16 in Drinks, "Đồ uống có cồn khác" / "Other alcoholic drinks" => [OtherAlcoholicDrinks];
    BottledWater = 17 in Drinks, "Nước khoáng thiên nhiên, nước uống tinh khiết" / "Natural mineral water and purified drinking water" => [BottledWater];
    SoftDrinks = 18 in Drinks, "Đồ uống không cồn" / "Non-alcoholic drinks" => [SoftDrinks];
    Medicines = 19 in Herbal, "Thực phẩm chức năng, thuốc từ dược liệu, thuốc y học cổ truyền" / "Functional foods, medicines from medicinal materials and traditional medicines" => [Medicines];
    Cosmetics = 20 in Herbal, "Mỹ phẩm" / "Cosmetics" => [Cosmetics];
    MedicalDevices = 21 in Herbal, "Trang thiết bị, dụng cụ y tế" / "Medical devices and instruments" => [];
    OtherHerbal = 22 in Herbal, "Thảo dược khác" / "Other herbal materials" => [EssentialOils];
    DecorativeCrafts = 23 in Crafts, "Thủ công mỹ nghệ, trang trí" / "Handicrafts and decoration" => [Crafts];
    HouseholdCrafts = 24 in Crafts, "Thủ công mỹ nghệ gia dụng" / "Household handicrafts" => [Crafts];
    FabricsAndGarments = 25 in Fabrics, "Vải, may mặc" / "Fabrics and garments" => [FabricsAndGarments];
    Tourism = 26 in Tourism, "Dịch vụ du lịch - truyền thống - lễ hội (781: du lịch cộng đồng và điểm du lịch)" / "Tourism, tradition and festival services (781: community tourism and tourist attractions)" => [Tourism];
}

impl ProductSet1048 {
    /// The first of its [`successors`](Self::successors); `None` for medical devices. Only honey
    /// has a second one.
    ///
    /// ```
    /// use ocop::{ProductSet, ProductSet1048};
    ///
    /// assert_eq!(ProductSet1048::Honey.successor(), Some(ProductSet::Honey));
    /// assert_eq!(ProductSet1048::MedicalDevices.successor(), None);
    /// ```
    #[must_use]
    pub const fn successor(self) -> Option<ProductSet> {
        match self.successors() {
            [first, ..] => Some(*first),
            [] => None,
        }
    }
}
