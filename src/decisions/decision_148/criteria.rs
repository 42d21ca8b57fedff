//! Annex III of 148: the criteria of 2023 to 2026.

use crate::catalogue::CriteriaSet;
use crate::law::{Edition, Parts};

/// The editions that use these criteria.
const EDITIONS: &[Edition] = &[Edition::Decision148, Edition::Decision148As1489];

/// The nominal maxima of the parts A, B and C.
pub(super) const PARTS: Parts = [40, 25, 35];

/// A set of this decision: its constant, its product set, its names and its printed rows.
macro_rules! set {
    ($(#[$doc:meta])* $name:ident = $set:ident, $vi:literal / $en:literal, eliminated: $grounds:tt, $rows:tt) => {
        $crate::catalogue::criteria_set! {
            $(#[$doc])*
            $name = $crate::catalogue::SetId::decision_148($crate::catalogue::ProductSet::$set), $vi / $en,
            products: $crate::catalogue::AnyProductSet::Since148($crate::catalogue::ProductSet::$set),
            editions: super::EDITIONS, parts: super::PARTS, eliminated: $grounds, $rows
        }
    };
}

mod drinks;
mod food;
mod handicrafts;
mod medicinal;
mod ornamentals;
mod tourism;

/// The sets, by number.
pub(in crate::decisions) const SETS: [&CriteriaSet; 26] = [
    &food::FRESH_PRODUCE,
    &food::FRESH_ANIMAL_PRODUCTS,
    &food::GRAINS,
    &food::HONEY,
    &food::FAST_FOOD,
    &food::PROCESSED_GRAINS,
    &food::PROCESSED_PRODUCE,
    &food::PROCESSED_ANIMAL_PRODUCTS,
    &food::LIQUID_SEASONINGS,
    &food::OTHER_SEASONINGS,
    &food::TEA,
    &food::HERBAL_TEA,
    &food::COFFEE_AND_COCOA,
    &drinks::WHITE_SPIRITS,
    &drinks::OTHER_ALCOHOLIC_DRINKS,
    &drinks::BOTTLED_WATER,
    &drinks::SOFT_DRINKS,
    &medicinal::MEDICINES,
    &medicinal::COSMETICS,
    &medicinal::ESSENTIAL_OILS,
    &handicrafts::CRAFTS,
    &handicrafts::FABRICS_AND_GARMENTS,
    &ornamentals::FLOWERS,
    &ornamentals::ORNAMENTAL_PLANTS,
    &ornamentals::ORNAMENTAL_ANIMALS,
    &tourism::TOURISM,
];
