//! Annex III of 1048 as amended by 781: the criteria of 2019 to 2023.

use crate::catalogue::CriteriaSet;
use crate::law::{Edition, Parts};

/// The editions that use a set: both, but for tourism, where each has its own.
const BOTH: &[Edition] = &[Edition::Decision1048, Edition::Decision1048As781];
const AS_SIGNED: &[Edition] = &[Edition::Decision1048];
const AS_781: &[Edition] = &[Edition::Decision1048As781];

/// The nominal maxima of the parts A, B and C.
pub(super) const PARTS: Parts = [35, 25, 40];

/// A set of this decision: its constant, its product set, its names and its printed rows.
macro_rules! set {
    ($(#[$doc:meta])* $name:ident = $set:ident $(in $editions:ident as $id:expr)?, $vi:literal / $en:literal, eliminated: $grounds:tt, $rows:tt) => {
        $crate::catalogue::criteria_set! {
            $(#[$doc])*
            $name = set!(@id $set $($id)?), $vi / $en,
            products: $crate::catalogue::AnyProductSet::Of1048($crate::catalogue::ProductSet1048::$set),
            editions: set!(@editions $($editions)?), parts: super::PARTS, eliminated: $grounds, $rows
        }
    };
    (@id $set:ident) => { $crate::catalogue::SetId::decision_1048($crate::catalogue::ProductSet1048::$set) };
    (@id $set:ident $id:expr) => { $id };
    (@editions) => { super::BOTH };
    (@editions $editions:ident) => { super::$editions };
}

mod crafts;
mod drinks;
mod food;
mod herbal;
mod tourism;
mod tourism_as_signed;

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
    &food::AQUATIC_PRODUCTS,
    &food::LIQUID_SEASONINGS,
    &food::OTHER_SEASONINGS,
    &food::TEA,
    &food::OTHER_TEA,
    &food::COFFEE,
    &drinks::WHITE_SPIRITS,
    &drinks::OTHER_ALCOHOLIC_DRINKS,
    &drinks::BOTTLED_WATER,
    &drinks::SOFT_DRINKS,
    &herbal::MEDICINES,
    &herbal::COSMETICS,
    &herbal::MEDICAL_DEVICES,
    &herbal::OTHER_HERBAL,
    &crafts::DECORATIVE_CRAFTS,
    &crafts::HOUSEHOLD_CRAFTS,
    &crafts::FABRICS_AND_GARMENTS,
    &tourism::TOURISM,
];

/// The set that stands apart: 1048's own for tourism.
pub(in crate::decisions) const SETS_AS_SIGNED: [&CriteriaSet; 1] = [&tourism_as_signed::TOURISM_AS_SIGNED];
