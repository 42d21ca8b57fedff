//! The classification of 1048.

use core::fmt;

use super::ProductSet;
use crate::Text;

/// One of the six groups of the annex of 1048.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "ngành")]
pub enum Group1048 {
    /// I. Food.
    Food,
    /// II. Drinks.
    Drinks,
    /// III. Herbal products.
    #[doc(alias = "thảo dược")]
    Herbal,
    /// IV. Crafts and decoration.
    Crafts,
    /// V. Fabrics and garments.
    Fabrics,
    /// VI. Rural tourism and sales.
    Tourism,
}

impl Group1048 {
    /// Every group in printed order.
    pub const ALL: [Self; 6] =
        [Self::Food, Self::Drinks, Self::Herbal, Self::Crafts, Self::Fabrics, Self::Tourism];

    /// The group's name.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Food => Text::new("Thực phẩm", "Food"),
            Self::Drinks => Text::new("Đồ uống", "Drinks"),
            Self::Herbal => Text::new("Thảo dược", "Herbal products"),
            Self::Crafts => Text::new("Thủ công mỹ nghệ, trang trí", "Crafts and decoration"),
            Self::Fabrics => Text::new("Vải, may mặc", "Fabrics and garments"),
            Self::Tourism => {
                Text::new("Dịch vụ du lịch nông thôn và bán hàng", "Rural tourism services and sales")
            }
        }
    }
}

macro_rules! product_sets {
    ($($name:ident = $number:literal in $group:ident, $vi:literal / $en:literal => $successor:expr;)*) => {
        /// One of the 26 product sets of 1048.
        ///
        /// Its numbers are not those of [`ProductSet`]: set 13 was tea products here and is coffee there.
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
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ProductSet1048 {
            $(#[doc = concat!("Set ", $number, ": ", $en, ".")] $name,)*
        }

        impl ProductSet1048 {
            /// Every set, by number.
            pub const ALL: [Self; 26] = [$(Self::$name),*];

            /// The set's number, 1 to 26.
            #[must_use]
            pub const fn number(self) -> u8 {
                match self { $(Self::$name => $number,)* }
            }

            /// The set with a number, if there is one.
            #[must_use]
            pub const fn from_number(number: u8) -> Option<Self> {
                match number { $($number => Some(Self::$name),)* _ => None }
            }

            /// The group it stands in.
            #[must_use]
            pub const fn group(self) -> Group1048 {
                match self { $(Self::$name => Group1048::$group,)* }
            }

            /// The set's name.
            #[must_use]
            pub const fn name(self) -> Text {
                match self { $(Self::$name => Text::new($vi, $en),)* }
            }

            /// The set of the later classification that took its products over; `None` for medical devices, which have none.
            #[must_use]
            pub const fn successor(self) -> Option<ProductSet> {
                match self { $(Self::$name => $successor,)* }
            }
        }
    };
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

impl ProductSet {
    /// The sets of 1048 whose products this set took over, by number; none for the ornamentals, which 148 added.
    ///
    /// ```
    /// use ocop::{ProductSet, ProductSet1048};
    ///
    /// assert!(ProductSet::Crafts.predecessors().eq([
    ///     ProductSet1048::DecorativeCrafts,
    ///     ProductSet1048::HouseholdCrafts,
    /// ]));
    /// assert_eq!(ProductSet::Flowers.predecessors().count(), 0);
    /// ```
    pub fn predecessors(self) -> impl Iterator<Item = ProductSet1048> {
        ProductSet1048::ALL.into_iter().filter(move |set| set.successor() == Some(self))
    }
}

impl fmt::Display for ProductSet1048 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "set {} of 1048 ({})", self.number(), self.name().en())
    }
}
