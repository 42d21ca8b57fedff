use crate::base::numbered;
use crate::catalogue::{Ministry, ProductGroup, ProductSet1048, Subgroup};

macro_rules! product_sets {
    ($($(#[$doc:meta])* $name:ident = $number:literal in $subgroup:ident, $vi:literal / $en:literal,
        [$($ministry:ident),+];)*) => {
        numbered! {
            /// One of the 26 product sets of 26/2026 and 148, each with its own criteria.
            ///
            /// The numbers are those of the criteria sets in Annex II of 26/2026. 148 gives the
            /// same sets the same numbers. Under 1048 the same numbers mean other products: see
            /// [`ProductSet1048`].
            ///
            /// The name is that of Annex I of 26/2026. The heading of its criteria may differ:
            /// [`CriteriaSet::name`](crate::CriteriaSet::name).
            ///
            /// Source: 26/2026, Annex I and II; 148, Annex I.
            ///
            /// ```
            /// use ocop::{ProductGroup, ProductSet};
            ///
            /// let set = ProductSet::try_from(13)?;
            /// assert_eq!(set, ProductSet::CoffeeAndCocoa);
            /// assert_eq!(set.group(), ProductGroup::Food);
            /// # Ok::<(), ocop::UnknownNumber>(())
            /// ```
            pub enum ProductSet in "ocop": u8, "bộ sản phẩm" / "product set", "unknown_product_set" {
                $($(#[$doc])* #[doc = concat!("Set ", $number, ": ", $en, ".")] $name = $number, $vi / $en;)*
            }
        }

        impl ProductSet {
            /// The subgroup of Annex I of 26/2026 that it stands in.
            ///
            /// ```
            /// use ocop::ProductSet;
            /// use ocop::catalogue::Subgroup;
            ///
            /// assert_eq!(ProductSet::Honey.subgroup(), Subgroup::RawFood);
            /// assert_eq!(ProductSet::Honey.subgroup().code(), "I.2");
            /// ```
            #[must_use]
            pub const fn subgroup(self) -> Subgroup {
                match self { $(Self::$name => Subgroup::$subgroup,)* }
            }

            /// The managing ministries, in the order of Annex I of 26/2026.
            ///
            /// ```
            /// use ocop::{ProductSet, catalogue::Ministry};
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
    FreshProduce = 1 in FreshFood, "Rau, củ, quả, hạt tươi" / "Fresh vegetables, roots, fruit and seeds", [Agriculture];
    FreshAnimalProducts = 2 in FreshFood, "Thịt, thủy sản, trứng, sữa tươi" / "Fresh meat, aquatic products, eggs and milk", [Agriculture];
    Grains = 3 in RawFood, "Gạo, ngũ cốc, hạt sơ chế khác" / "Rice, cereals and other pre-processed grains and seeds", [Agriculture];
    Honey = 4 in RawFood, "Mật ong, mật khác và nông sản thực phẩm khác" / "Honey, other syrups and nectars, and other agricultural food", [Agriculture];
    FastFood = 5 in ProcessedFood, "Đồ ăn nhanh" / "Ready-to-eat food", [IndustryAndTrade];
    ProcessedGrains = 6 in ProcessedFood, "Chế biến từ gạo, ngũ cốc" / "Products made from rice and cereals", [Agriculture, IndustryAndTrade];
    ProcessedProduce = 7 in ProcessedFood, "Chế biến từ rau, củ, quả, hạt" / "Products made from vegetables, roots, fruit and seeds", [Agriculture];
    ProcessedAnimalProducts = 8 in ProcessedFood, "Chế biến từ thịt, trứng, sữa, thủy sản, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác"
        / "Products made from meat, eggs, milk and aquatic products; products of honey, other syrups and nectars, and other agricultural food", [Agriculture, IndustryAndTrade];
    LiquidSeasonings = 9 in Seasonings, "Tương, nước mắm, gia vị dạng lỏng khác" / "Fermented soy sauce, fish sauce and other liquid seasonings", [Agriculture];
    OtherSeasonings = 10 in Seasonings, "Gia vị khác" / "Other seasonings", [Agriculture];
    Tea = 11 in Tea, "Chè tươi, chế biến" / "Fresh and processed tea", [Agriculture];
    HerbalTea = 12 in Tea, "Sản phẩm chè từ thực vật khác" / "Tea products from other plants", [Agriculture];
    CoffeeAndCocoa = 13 in Coffee, "Cà phê, ca cao" / "Coffee and cocoa", [Agriculture];
    WhiteSpirits = 14 in AlcoholicDrinks, "Rượu trắng" / "Clear spirits", [IndustryAndTrade];
    OtherAlcoholicDrinks = 15 in AlcoholicDrinks, "Đồ uống có cồn khác" / "Other alcoholic drinks", [IndustryAndTrade];
    BottledWater = 16 in NonAlcoholicDrinks, "Nước khoáng thiên nhiên, nước uống đóng chai" / "Natural mineral water and bottled drinking water", [Health];
    SoftDrinks = 17 in NonAlcoholicDrinks, "Đồ uống không cồn" / "Non-alcoholic drinks", [IndustryAndTrade];
    Medicines = 18 in Medicines, "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền" / "Functional foods, medicines from medicinal materials and traditional medicines", [Health];
    Cosmetics = 19 in Cosmetics, "Mỹ phẩm có thành phần từ dược liệu" / "Cosmetics with ingredients from medicinal materials", [Health];
    EssentialOils = 20 in EssentialOils, "Tinh dầu và dược liệu khác" / "Essential oils and other medicinal materials", [Health, IndustryAndTrade];
    Crafts = 21 in Crafts, "Thủ công mỹ nghệ gia dụng, trang trí" / "Household and decorative handicrafts", [IndustryAndTrade, Agriculture];
    FabricsAndGarments = 22 in Fabrics, "Vải, may mặc" / "Fabrics and garments", [IndustryAndTrade];
    Flowers = 23 in Flowers, "Hoa" / "Flowers", [Agriculture];
    OrnamentalPlants = 24 in OrnamentalPlants, "Cây cảnh" / "Ornamental plants", [Agriculture];
    OrnamentalAnimals = 25 in OrnamentalAnimals, "Động vật cảnh" / "Ornamental animals", [Agriculture];
    Tourism = 26 in Tourism, "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch"
        / "Community tourism, ecotourism and tourist attractions", [Culture, Agriculture];
}

impl ProductSet {
    /// The group that it stands in.
    #[must_use]
    pub const fn group(self) -> ProductGroup {
        self.subgroup().group()
    }

    /// The letter of the set within its subgroup; `None` where the subgroup has only one set, for
    /// which Annex I of 26/2026 prints no letter.
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
}

impl ProductSet {
    /// The sets of 1048 whose products this set took over, by number. Ornamentals have none,
    /// because 148 added them.
    ///
    /// The set of honey is the predecessor of two sets ([`ProductSet1048::successors`]).
    ///
    /// Source: 1048, Annex I; 26/2026 and 148, Annex I.
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
        ProductSet1048::ALL.iter().copied().filter(move |set| set.successors().contains(&self))
    }
}
