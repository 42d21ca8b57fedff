//! Annex III of 1048 as amended by 781: the criteria of 2019 to 2023.

use crate::ProductSet1048;
use crate::catalogue::CriteriaSet;

mod crafts;
mod drinks;
mod food;
mod herbal;
mod tourism;

pub(super) const fn criteria_set(set: ProductSet1048) -> &'static CriteriaSet {
    match set {
        ProductSet1048::FreshProduce => &food::FRESH_PRODUCE,
        ProductSet1048::FreshAnimalProducts => &food::FRESH_ANIMAL_PRODUCTS,
        ProductSet1048::Grains => &food::GRAINS,
        ProductSet1048::Honey => &food::HONEY,
        ProductSet1048::FastFood => &food::FAST_FOOD,
        ProductSet1048::ProcessedGrains => &food::PROCESSED_GRAINS,
        ProductSet1048::ProcessedProduce => &food::PROCESSED_PRODUCE,
        ProductSet1048::ProcessedAnimalProducts => &food::PROCESSED_ANIMAL_PRODUCTS,
        ProductSet1048::AquaticProducts => &food::AQUATIC_PRODUCTS,
        ProductSet1048::LiquidSeasonings => &food::LIQUID_SEASONINGS,
        ProductSet1048::OtherSeasonings => &food::OTHER_SEASONINGS,
        ProductSet1048::Tea => &food::TEA,
        ProductSet1048::OtherTea => &food::OTHER_TEA,
        ProductSet1048::Coffee => &food::COFFEE,
        ProductSet1048::WhiteSpirits => &drinks::WHITE_SPIRITS,
        ProductSet1048::OtherAlcoholicDrinks => &drinks::OTHER_ALCOHOLIC_DRINKS,
        ProductSet1048::BottledWater => &drinks::BOTTLED_WATER,
        ProductSet1048::SoftDrinks => &drinks::SOFT_DRINKS,
        ProductSet1048::Medicines => &herbal::MEDICINES,
        ProductSet1048::Cosmetics => &herbal::COSMETICS,
        ProductSet1048::MedicalDevices => &herbal::MEDICAL_DEVICES,
        ProductSet1048::OtherHerbal => &herbal::OTHER_HERBAL,
        ProductSet1048::DecorativeCrafts => &crafts::DECORATIVE_CRAFTS,
        ProductSet1048::HouseholdCrafts => &crafts::HOUSEHOLD_CRAFTS,
        ProductSet1048::FabricsAndGarments => &crafts::FABRICS_AND_GARMENTS,
        ProductSet1048::Tourism => &tourism::TOURISM,
    }
}
