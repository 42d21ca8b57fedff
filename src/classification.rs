//! Annex I: which group, subgroup and product set a product belongs to, and which ministry manages it.
//!
//! The classification of 26/2026 has 6 groups, 17 subgroups and 26 product sets, and 148 used the same sets
//! ([`ProductSet`]). 1048 classified otherwise and numbered other sets with the same numbers ([`ProductSet1048`]). The
//! two are distinct types: a set of one cannot be taken for a set of the other. [`ProductSet1048::successor`] and
//! [`ProductSet::predecessors`] lead across.
//!
//! Tea and coffee are food, not drinks.

use core::fmt;

use crate::Text;
use crate::law::{Act, Citation};

mod first;

pub use first::{Group1048, ProductSet1048};

/// A ministry that manages a kind of product (Annex I of 26/2026, after Decree 15/2018/NĐ-CP and changing with it).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[doc(alias = "cơ quan chủ trì quản lý")]
pub enum Ministry {
    /// Agriculture and Environment (Agriculture and Rural Development before 2025).
    Agriculture,
    /// Industry and Trade.
    IndustryAndTrade,
    /// Health.
    Health,
    /// Culture, Sports and Tourism.
    Culture,
}

impl Ministry {
    /// The ministry's name.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Agriculture => {
                Text::new("Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment")
            }
            Self::IndustryAndTrade => Text::new("Bộ Công Thương", "Ministry of Industry and Trade"),
            Self::Health => Text::new("Bộ Y tế", "Ministry of Health"),
            Self::Culture => {
                Text::new("Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism")
            }
        }
    }
}

/// One of the six product groups of 26/2026 and 148.
///
/// ```
/// use ocop::ProductGroup;
///
/// assert_eq!(ProductGroup::ALL.len(), 6);
/// assert_eq!(ProductGroup::from_number(6), Some(ProductGroup::Tourism));
/// assert_eq!(ProductGroup::Food.product_sets().count(), 13);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "nhóm sản phẩm")]
pub enum ProductGroup {
    /// I. Food.
    #[doc(alias = "thực phẩm")]
    Food,
    /// II. Drinks.
    #[doc(alias = "đồ uống")]
    Drinks,
    /// III. Medicinal materials and products made from them.
    #[doc(alias = "dược liệu")]
    MedicinalMaterials,
    /// IV. Handicrafts.
    #[doc(alias = "thủ công mỹ nghệ")]
    Handicrafts,
    /// V. Ornamentals: flowers, ornamental plants and animals.
    #[doc(alias = "sinh vật cảnh")]
    Ornamentals,
    /// VI. Community tourism, ecotourism and tourist attractions.
    #[doc(alias = "du lịch")]
    Tourism,
}

impl ProductGroup {
    /// Every group in printed order.
    pub const ALL: [Self; 6] = [
        Self::Food,
        Self::Drinks,
        Self::MedicinalMaterials,
        Self::Handicrafts,
        Self::Ornamentals,
        Self::Tourism,
    ];

    /// The group's number, 1 to 6 (printed I to VI).
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Food => 1,
            Self::Drinks => 2,
            Self::MedicinalMaterials => 3,
            Self::Handicrafts => 4,
            Self::Ornamentals => 5,
            Self::Tourism => 6,
        }
    }

    /// The group with a number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.number() == number)
    }

    /// The group's name.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Food => Text::new("Thực phẩm", "Food"),
            Self::Drinks => Text::new("Đồ uống", "Drinks"),
            Self::MedicinalMaterials => Text::new(
                "Dược liệu và sản phẩm từ dược liệu",
                "Medicinal materials and products made from them",
            ),
            Self::Handicrafts => Text::new("Hàng thủ công mỹ nghệ", "Handicrafts"),
            Self::Ornamentals => Text::new("Sinh vật cảnh", "Ornamentals"),
            Self::Tourism => Text::new(
                "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
                "Community tourism, ecotourism and tourist attractions",
            ),
        }
    }

    /// The subgroups, in printed order.
    pub fn subgroups(self) -> impl Iterator<Item = Subgroup> {
        Subgroup::ALL.into_iter().filter(move |subgroup| subgroup.group() == self)
    }

    /// The product sets, in printed order.
    pub fn product_sets(self) -> impl Iterator<Item = ProductSet> {
        ProductSet::ALL.into_iter().filter(move |set| set.group() == self)
    }

    /// How many sample units go with a dossier: 5, and none for tourism (26/2026, Art. 6(2)(d)).
    ///
    /// ```
    /// use ocop::ProductGroup;
    ///
    /// assert_eq!(ProductGroup::Drinks.sample_units(), Some(5));
    /// assert_eq!(ProductGroup::Tourism.sample_units(), None);
    /// ```
    #[must_use]
    #[doc(alias = "sản phẩm mẫu")]
    pub const fn sample_units(self) -> Option<u8> {
        match self {
            Self::Tourism => None,
            _ => Some(5),
        }
    }
}

impl fmt::Display for ProductGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().en())
    }
}

/// One of the 17 subgroups of Annex I of 26/2026.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "nhóm")]
pub enum Subgroup {
    /// I.1 Fresh food.
    FreshFood,
    /// I.2 Raw and semi-processed food.
    RawFood,
    /// I.3 Processed food.
    ProcessedFood,
    /// I.4 Seasonings.
    Seasonings,
    /// I.5 Tea.
    Tea,
    /// I.6 Coffee and cocoa.
    Coffee,
    /// II.1 Alcoholic drinks.
    AlcoholicDrinks,
    /// II.2 Non-alcoholic drinks.
    NonAlcoholicDrinks,
    /// III.1 Functional foods, medicinal and traditional medicines.
    Medicines,
    /// III.2 Cosmetics with medicinal materials.
    Cosmetics,
    /// III.3 Essential oils and other medicinal materials.
    EssentialOils,
    /// IV.1 Household and decorative handicrafts.
    Crafts,
    /// IV.2 Fabrics and garments.
    Fabrics,
    /// V.1 Flowers.
    Flowers,
    /// V.2 Ornamental plants.
    OrnamentalPlants,
    /// V.3 Ornamental animals.
    OrnamentalAnimals,
    /// VI.1 Community tourism, ecotourism and tourist attractions.
    Tourism,
}

impl Subgroup {
    /// Every subgroup in printed order.
    pub const ALL: [Self; 17] = [
        Self::FreshFood,
        Self::RawFood,
        Self::ProcessedFood,
        Self::Seasonings,
        Self::Tea,
        Self::Coffee,
        Self::AlcoholicDrinks,
        Self::NonAlcoholicDrinks,
        Self::Medicines,
        Self::Cosmetics,
        Self::EssentialOils,
        Self::Crafts,
        Self::Fabrics,
        Self::Flowers,
        Self::OrnamentalPlants,
        Self::OrnamentalAnimals,
        Self::Tourism,
    ];

    /// The group it stands in.
    #[must_use]
    pub const fn group(self) -> ProductGroup {
        match self {
            Self::FreshFood
            | Self::RawFood
            | Self::ProcessedFood
            | Self::Seasonings
            | Self::Tea
            | Self::Coffee => ProductGroup::Food,
            Self::AlcoholicDrinks | Self::NonAlcoholicDrinks => ProductGroup::Drinks,
            Self::Medicines | Self::Cosmetics | Self::EssentialOils => ProductGroup::MedicinalMaterials,
            Self::Crafts | Self::Fabrics => ProductGroup::Handicrafts,
            Self::Flowers | Self::OrnamentalPlants | Self::OrnamentalAnimals => ProductGroup::Ornamentals,
            Self::Tourism => ProductGroup::Tourism,
        }
    }

    /// Its number within the group, from 1.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::FreshFood
            | Self::AlcoholicDrinks
            | Self::Medicines
            | Self::Crafts
            | Self::Flowers
            | Self::Tourism => 1,
            Self::RawFood
            | Self::NonAlcoholicDrinks
            | Self::Cosmetics
            | Self::Fabrics
            | Self::OrnamentalPlants => 2,
            Self::ProcessedFood | Self::EssentialOils | Self::OrnamentalAnimals => 3,
            Self::Seasonings => 4,
            Self::Tea => 5,
            Self::Coffee => 6,
        }
    }

    /// The subgroup's name.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::FreshFood => Text::new("Thực phẩm tươi sống", "Fresh food"),
            Self::RawFood => Text::new("Thực phẩm thô, sơ chế", "Raw and semi-processed food"),
            Self::ProcessedFood => Text::new("Thực phẩm chế biến", "Processed food"),
            Self::Seasonings => Text::new("Gia vị", "Seasonings"),
            Self::Tea => Text::new("Chè", "Tea"),
            Self::Coffee => ProductSet::CoffeeAndCocoa.name(),
            Self::AlcoholicDrinks => Text::new("Đồ uống có cồn", "Alcoholic drinks"),
            Self::NonAlcoholicDrinks => Text::new("Đồ uống không cồn", "Non-alcoholic drinks"),
            Self::Medicines => ProductSet::Medicines.name(),
            Self::Cosmetics => ProductSet::Cosmetics.name(),
            Self::EssentialOils => ProductSet::EssentialOils.name(),
            Self::Crafts => ProductSet::Crafts.name(),
            Self::Fabrics => ProductSet::FabricsAndGarments.name(),
            Self::Flowers => ProductSet::Flowers.name(),
            Self::OrnamentalPlants => ProductSet::OrnamentalPlants.name(),
            Self::OrnamentalAnimals => ProductSet::OrnamentalAnimals.name(),
            Self::Tourism => ProductSet::Tourism.name(),
        }
    }

    /// The product sets in it, in printed order.
    pub fn product_sets(self) -> impl Iterator<Item = ProductSet> {
        ProductSet::ALL.into_iter().filter(move |set| set.subgroup() == self)
    }
}

macro_rules! product_sets {
    ($($(#[$doc:meta])* $name:ident = $number:literal in $subgroup:ident, $vi:literal / $en:literal,
        [$($ministry:ident),+];)*) => {
        /// One of the 26 product sets of 26/2026 and 148, each with its own criteria.
        ///
        /// The numbers are those of the criteria sets in Annex II of 26/2026; 148 numbers the same sets alike. Under 1048 the
        /// same numbers mean other products: see [`ProductSet1048`].
        ///
        /// ```
        /// use ocop::{ProductGroup, ProductSet};
        ///
        /// let set = ProductSet::from_number(13).expect("sets are numbered 1 to 26");
        /// assert_eq!(set, ProductSet::CoffeeAndCocoa);
        /// assert_eq!(set.group(), ProductGroup::Food);
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[doc(alias = "bộ sản phẩm")]
        #[doc(alias = "phân nhóm")]
        pub enum ProductSet {
            $($(#[$doc])* #[doc = concat!("Set ", $number, ": ", $en, ".")] $name,)*
        }

        impl ProductSet {
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

            /// The subgroup of Annex I it stands in.
            #[must_use]
            pub const fn subgroup(self) -> Subgroup {
                match self { $(Self::$name => Subgroup::$subgroup,)* }
            }

            /// The set's name in Annex I of 26/2026.
            ///
            /// The heading of its criteria may differ: [`CriteriaSet::name`](crate::CriteriaSet::name).
            #[must_use]
            pub const fn name(self) -> Text {
                match self { $(Self::$name => Text::new($vi, $en),)* }
            }

            /// The managing ministries, as Annex I of 26/2026 names them.
            ///
            /// ```
            /// use ocop::{ProductSet, classification::Ministry};
            ///
            /// assert_eq!(ProductSet::BottledWater.ministries(), [Ministry::Health]);
            /// ```
            #[must_use]
            pub const fn ministries(self) -> &'static [Ministry] {
                match self { $(Self::$name => &[$(Ministry::$ministry),+],)* }
            }
        }
    };
}

product_sets! {
    FreshProduce = 1 in FreshFood, "Rau, củ, quả, hạt tươi" / "fresh vegetables, roots, fruit and seeds", [Agriculture];
    FreshAnimalProducts = 2 in FreshFood, "Thịt, thủy sản, trứng, sữa tươi" / "fresh meat, aquatic products, eggs and milk", [Agriculture];
    Grains = 3 in RawFood, "Gạo, ngũ cốc, hạt sơ chế khác" / "rice, cereals and other semi-processed grains", [Agriculture];
    Honey = 4 in RawFood, "Mật ong, mật khác và nông sản thực phẩm khác" / "honey, other nectars and other farm food", [Agriculture];
    FastFood = 5 in ProcessedFood, "Đồ ăn nhanh" / "fast food", [IndustryAndTrade];
    ProcessedGrains = 6 in ProcessedFood, "Chế biến từ gạo, ngũ cốc" / "products made from rice and cereals", [Agriculture, IndustryAndTrade];
    ProcessedProduce = 7 in ProcessedFood, "Chế biến từ rau, củ, quả, hạt" / "products made from vegetables, roots, fruit and seeds", [Agriculture];
    ProcessedAnimalProducts = 8 in ProcessedFood, "Chế biến từ thịt, trứng, sữa, thủy sản, mật ong, mật và nông sản khác"
        / "products made from meat, eggs, milk, aquatic products, honey and other farm food", [Agriculture, IndustryAndTrade];
    LiquidSeasonings = 9 in Seasonings, "Tương, nước mắm, gia vị dạng lỏng khác" / "soy paste, fish sauce and other liquid seasonings", [Agriculture];
    OtherSeasonings = 10 in Seasonings, "Gia vị khác" / "other seasonings", [Agriculture];
    Tea = 11 in Tea, "Chè tươi, chế biến" / "fresh and processed tea", [Agriculture];
    HerbalTea = 12 in Tea, "Sản phẩm chè từ thực vật khác" / "tea products from other plants", [Agriculture];
    CoffeeAndCocoa = 13 in Coffee, "Cà phê, ca cao" / "coffee and cocoa", [Agriculture];
    WhiteSpirits = 14 in AlcoholicDrinks, "Rượu trắng" / "white spirits", [IndustryAndTrade];
    OtherAlcoholicDrinks = 15 in AlcoholicDrinks, "Đồ uống có cồn khác" / "other alcoholic drinks", [IndustryAndTrade];
    BottledWater = 16 in NonAlcoholicDrinks, "Nước khoáng thiên nhiên, nước uống đóng chai" / "natural mineral water and bottled drinking water", [Health];
    SoftDrinks = 17 in NonAlcoholicDrinks, "Đồ uống không cồn" / "non-alcoholic drinks", [IndustryAndTrade];
    Medicines = 18 in Medicines, "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền" / "functional foods, medicinal and traditional medicines", [Health];
    Cosmetics = 19 in Cosmetics, "Mỹ phẩm có thành phần từ dược liệu" / "cosmetics with medicinal materials", [Health];
    EssentialOils = 20 in EssentialOils, "Tinh dầu và dược liệu khác" / "essential oils and other medicinal materials", [Health, IndustryAndTrade];
    Crafts = 21 in Crafts, "Thủ công mỹ nghệ gia dụng, trang trí" / "household and decorative handicrafts", [IndustryAndTrade, Agriculture];
    FabricsAndGarments = 22 in Fabrics, "Vải, may mặc" / "fabrics and garments", [IndustryAndTrade];
    Flowers = 23 in Flowers, "Hoa" / "flowers", [Agriculture];
    OrnamentalPlants = 24 in OrnamentalPlants, "Cây cảnh" / "ornamental plants", [Agriculture];
    OrnamentalAnimals = 25 in OrnamentalAnimals, "Động vật cảnh" / "ornamental animals", [Agriculture];
    Tourism = 26 in Tourism, "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch"
        / "community tourism, ecotourism and tourist attractions", [Culture, Agriculture];
}

impl ProductSet {
    /// The group it stands in.
    #[must_use]
    pub const fn group(self) -> ProductGroup {
        self.subgroup().group()
    }

    /// The letter of the set within its subgroup, where the annex prints one.
    ///
    /// ```
    /// use ocop::ProductSet;
    ///
    /// assert_eq!(ProductSet::ProcessedProduce.letter(), Some('c'));
    /// assert_eq!(ProductSet::CoffeeAndCocoa.letter(), None);
    /// ```
    #[must_use]
    pub fn letter(self) -> Option<char> {
        let mut siblings = self.subgroup().product_sets();
        let place = siblings.position(|set| set == self)?;
        let alone = place == 0 && siblings.next().is_none();
        if alone { None } else { "abcd".chars().nth(place) }
    }

    /// The place of the classification.
    pub const CITATION: Citation = Citation::annex(Act::Decision26, 1);
}

impl fmt::Display for ProductSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "set {} ({})", self.number(), self.name().en())
    }
}
