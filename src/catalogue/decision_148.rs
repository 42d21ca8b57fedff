//! Annex III of 148: the criteria of 2023 to 2026.

use crate::ProductSet;
use crate::catalogue::CriteriaSet;

mod drinks;
mod food;
mod handicrafts;
mod medicinal;
mod ornamentals;
mod tourism;

pub(super) const fn criteria_set(set: ProductSet) -> &'static CriteriaSet {
    match set {
        ProductSet::FreshProduce => &food::FRESH_PRODUCE,
        ProductSet::FreshAnimalProducts => &food::FRESH_ANIMAL_PRODUCTS,
        ProductSet::Grains => &food::GRAINS,
        ProductSet::Honey => &food::HONEY,
        ProductSet::FastFood => &food::FAST_FOOD,
        ProductSet::ProcessedGrains => &food::PROCESSED_GRAINS,
        ProductSet::ProcessedProduce => &food::PROCESSED_PRODUCE,
        ProductSet::ProcessedAnimalProducts => &food::PROCESSED_ANIMAL_PRODUCTS,
        ProductSet::LiquidSeasonings => &food::LIQUID_SEASONINGS,
        ProductSet::OtherSeasonings => &food::OTHER_SEASONINGS,
        ProductSet::Tea => &food::TEA,
        ProductSet::HerbalTea => &food::HERBAL_TEA,
        ProductSet::CoffeeAndCocoa => &food::COFFEE_AND_COCOA,
        ProductSet::WhiteSpirits => &drinks::WHITE_SPIRITS,
        ProductSet::OtherAlcoholicDrinks => &drinks::OTHER_ALCOHOLIC_DRINKS,
        ProductSet::BottledWater => &drinks::BOTTLED_WATER,
        ProductSet::SoftDrinks => &drinks::SOFT_DRINKS,
        ProductSet::Medicines => &medicinal::MEDICINES,
        ProductSet::Cosmetics => &medicinal::COSMETICS,
        ProductSet::EssentialOils => &medicinal::ESSENTIAL_OILS,
        ProductSet::Crafts => &handicrafts::CRAFTS,
        ProductSet::FabricsAndGarments => &handicrafts::FABRICS_AND_GARMENTS,
        ProductSet::Flowers => &ornamentals::FLOWERS,
        ProductSet::OrnamentalPlants => &ornamentals::ORNAMENTAL_PLANTS,
        ProductSet::OrnamentalAnimals => &ornamentals::ORNAMENTAL_ANIMALS,
        ProductSet::Tourism => &tourism::TOURISM,
    }
}
