use crate::base::{coded, numbered};
use crate::catalogue::ProductSet;

numbered! {
    /// One of the six product groups of 26/2026 and 148, numbered 1 to 6 (printed I to VI).
    ///
    /// The groups of 1048 are another type, [`Group1048`](crate::catalogue::Group1048).
    ///
    /// Source: 26/2026 and 148, Annex I.
    ///
    /// ```
    /// use ocop::ProductGroup;
    ///
    /// assert_eq!(ProductGroup::ALL.len(), 6);
    /// assert_eq!(ProductGroup::try_from(6)?, ProductGroup::Tourism);
    /// assert_eq!(ProductGroup::Food.product_sets().count(), 13);
    /// # Ok::<(), ocop::UnknownNumber>(())
    /// ```
    pub enum ProductGroup in "ocop": u8, "nhóm sản phẩm" / "product group", "unknown_product_group" {
        /// I. Food.
        #[doc(alias("thực phẩm", "thuc pham"))]
        Food = 1, "Thực phẩm" / "Food";
        /// II. Drinks.
        #[doc(alias("đồ uống", "do uong"))]
        Drinks = 2, "Đồ uống" / "Drinks";
        /// III. Medicinal materials and products made from them.
        #[doc(alias("dược liệu", "duoc lieu"))]
        MedicinalMaterials = 3, "Dược liệu và sản phẩm từ dược liệu" / "Medicinal materials and products made from them";
        /// IV. Handicrafts.
        #[doc(alias("thủ công mỹ nghệ", "thu cong my nghe"))]
        Handicrafts = 4, "Hàng thủ công mỹ nghệ" / "Handicrafts";
        /// V. Ornamentals: flowers, ornamental plants and animals.
        #[doc(alias("sinh vật cảnh", "sinh vat canh"))]
        Ornamentals = 5, "Sinh vật cảnh" / "Ornamentals";
        /// VI. Community tourism, ecotourism and tourist attractions.
        #[doc(alias("du lịch", "du lich"))]
        Tourism = 6, "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch" / "Community tourism, ecotourism and tourist attractions";
    }
}

impl ProductGroup {
    /// The subgroups, in printed order.
    ///
    /// ```
    /// use ocop::ProductGroup;
    ///
    /// let codes = ProductGroup::Drinks.subgroups().map(|subgroup| subgroup.code());
    /// assert!(codes.eq(["II.1", "II.2"])); // with alcohol, without alcohol
    /// ```
    pub fn subgroups(self) -> impl Iterator<Item = Subgroup> {
        Subgroup::ALL.iter().copied().filter(move |subgroup| subgroup.group() == self)
    }

    /// The product sets, in printed order.
    ///
    /// ```
    /// use ocop::{ProductGroup, ProductSet};
    ///
    /// let mut tourism = ProductGroup::Tourism.product_sets();
    /// assert_eq!((tourism.next(), tourism.next()), (Some(ProductSet::Tourism), None));
    /// ```
    pub fn product_sets(self) -> impl Iterator<Item = ProductSet> {
        ProductSet::ALL.iter().copied().filter(move |set| set.group() == self)
    }
}

macro_rules! subgroups {
    ($($(#[$meta:meta])* $name:ident = $code:literal, $group:ident $number:literal, $vi:literal / $en:literal;)*) => {
        coded! {
            /// One of the 17 subgroups of Annex I of 26/2026. Its code is the number of the group
            /// and its own number within the group.
            ///
            /// Source: 26/2026, Annex I.
            ///
            /// ```
            /// use ocop::catalogue::Subgroup;
            ///
            /// assert_eq!(Subgroup::Tea.code(), "I.5");
            /// assert_eq!(Subgroup::Tea.product_sets().count(), 2);
            /// ```
            ///
            /// It is stored as its code, for example `"I.5"`.
            pub enum Subgroup in "ocop::catalogue": "nhóm" / "subgroup", "unknown_subgroup" {
                $($(#[$meta])* $name = $code, $vi / $en;)*
            }
        }

        impl Subgroup {
            /// The group that it stands in.
            ///
            /// ```
            /// use ocop::ProductGroup;
            /// use ocop::catalogue::Subgroup;
            ///
            /// assert_eq!(Subgroup::Tea.group(), ProductGroup::Food);
            /// ```
            #[must_use]
            pub const fn group(self) -> ProductGroup {
                match self { $(Self::$name => ProductGroup::$group,)* }
            }

            /// Its number within the group, from 1.
            ///
            /// ```
            /// use ocop::catalogue::Subgroup;
            ///
            /// // II.2: the second subgroup of the second group.
            /// assert_eq!(Subgroup::NonAlcoholicDrinks.number(), 2);
            /// ```
            #[must_use]
            pub const fn number(self) -> u8 {
                match self { $(Self::$name => $number,)* }
            }
        }
    };
}

subgroups! {
    /// I.1 Fresh food.
    FreshFood = "I.1", Food 1, "Thực phẩm tươi sống" / "Fresh food";
    /// I.2 Raw and pre-processed food.
    RawFood = "I.2", Food 2, "Thực phẩm thô, sơ chế" / "Raw and pre-processed food";
    /// I.3 Processed food.
    ProcessedFood = "I.3", Food 3, "Thực phẩm chế biến" / "Processed food";
    /// I.4 Seasonings.
    Seasonings = "I.4", Food 4, "Gia vị" / "Seasonings";
    /// I.5 Tea.
    Tea = "I.5", Food 5, "Chè" / "Tea";
    /// I.6 Coffee and cocoa.
    Coffee = "I.6", Food 6, "Cà phê, ca cao" / "Coffee and cocoa";
    /// II.1 Alcoholic drinks.
    AlcoholicDrinks = "II.1", Drinks 1, "Đồ uống có cồn" / "Alcoholic drinks";
    /// II.2 Non-alcoholic drinks.
    NonAlcoholicDrinks = "II.2", Drinks 2, "Đồ uống không cồn" / "Non-alcoholic drinks";
    /// III.1 Functional foods, medicines from medicinal materials and traditional medicines.
    Medicines = "III.1", MedicinalMaterials 1, "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền" / "Functional foods, medicines from medicinal materials and traditional medicines";
    /// III.2 Cosmetics with ingredients from medicinal materials.
    Cosmetics = "III.2", MedicinalMaterials 2, "Mỹ phẩm có thành phần từ dược liệu" / "Cosmetics with ingredients from medicinal materials";
    /// III.3 Essential oils and other medicinal materials.
    EssentialOils = "III.3", MedicinalMaterials 3, "Tinh dầu và dược liệu khác" / "Essential oils and other medicinal materials";
    /// IV.1 Household and decorative handicrafts.
    Crafts = "IV.1", Handicrafts 1, "Thủ công mỹ nghệ gia dụng, trang trí" / "Household and decorative handicrafts";
    /// IV.2 Fabrics and garments.
    Fabrics = "IV.2", Handicrafts 2, "Vải, may mặc" / "Fabrics and garments";
    /// V.1 Flowers.
    Flowers = "V.1", Ornamentals 1, "Hoa" / "Flowers";
    /// V.2 Ornamental plants.
    OrnamentalPlants = "V.2", Ornamentals 2, "Cây cảnh" / "Ornamental plants";
    /// V.3 Ornamental animals.
    OrnamentalAnimals = "V.3", Ornamentals 3, "Động vật cảnh" / "Ornamental animals";
    /// VI.1 Community tourism, ecotourism and tourist attractions.
    Tourism = "VI.1", Tourism 1, "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch" / "Community tourism, ecotourism and tourist attractions";
}

impl Subgroup {
    /// The product sets in it, in printed order.
    ///
    /// ```
    /// use ocop::ProductSet;
    /// use ocop::catalogue::Subgroup;
    ///
    /// assert!(Subgroup::Coffee.product_sets().eq([ProductSet::CoffeeAndCocoa]));
    /// ```
    pub fn product_sets(self) -> impl Iterator<Item = ProductSet> {
        ProductSet::ALL.iter().copied().filter(move |set| set.subgroup() == self)
    }
}
