//! What changed between a set and its successor.

use ocop::comparison::{Change, Comparison};
use ocop::{CriteriaSet, ProductSet, ProductSet1048, Regime, SetId, Topic};

fn comparisons() -> impl Iterator<Item = Comparison> {
    CriteriaSet::all().filter_map(|set| Comparison::with_successor(set.id()))
}

#[test]
fn every_criterion_of_both_sets_is_told_once() {
    assert_eq!(comparisons().count(), 25 + 26);
    for comparison in comparisons() {
        let (mut from, mut to) = (0, 0);
        for change in comparison.changes() {
            match change {
                Change::Stayed(pair) => {
                    assert_eq!(pair.from().topic(), pair.to().topic());
                    (from, to) = (from + 1, to + 1);
                }
                Change::Appeared(_) => to += 1,
                Change::Vanished(_) => from += 1,
            }
        }
        assert_eq!(from, comparison.from().criteria().len());
        assert_eq!(to, comparison.to().criteria().len());
    }
}

#[test]
fn successors_are_explicit() {
    let successor = |set| SetId::Decision1048(set).successor();
    assert_eq!(successor(ProductSet1048::MedicalDevices), None);
    for set in [ProductSet1048::ProcessedAnimalProducts, ProductSet1048::AquaticProducts] {
        assert_eq!(successor(set), Some(SetId::Decision148(ProductSet::ProcessedAnimalProducts)));
    }
    for set in [ProductSet1048::DecorativeCrafts, ProductSet1048::HouseholdCrafts] {
        assert_eq!(successor(set), Some(SetId::Decision148(ProductSet::Crafts)));
    }
    let heirs: Vec<_> = ProductSet1048::ALL.into_iter().filter_map(ProductSet1048::successor).collect();
    let new = ProductSet::ALL.into_iter().filter(|set| !heirs.contains(set));
    let ornamentals = [ProductSet::Flowers, ProductSet::OrnamentalPlants, ProductSet::OrnamentalAnimals];
    assert_eq!(new.collect::<Vec<_>>(), ornamentals);
}

#[test]
fn predecessors_are_the_other_way_round_of_successors() {
    for regime in Regime::ALL {
        for set in SetId::all(regime) {
            assert!(set.predecessors().all(|before| before.successor() == Some(set)));
            assert!(set.successor().is_none_or(|after| after.predecessors().any(|before| before == set)));
        }
    }
}

#[test]
fn sets_of_other_products_are_not_compared() {
    let coffee = SetId::Decision1048(ProductSet1048::Coffee);
    assert!(Comparison::between(coffee, SetId::Decision26(ProductSet::CoffeeAndCocoa)).is_ok());
    let error = Comparison::between(coffee, SetId::Decision26(ProductSet::Tea)).unwrap_err();
    assert_eq!(error.to(), SetId::Decision26(ProductSet::Tea));
    // Not backwards, and not with itself.
    assert!(Comparison::between(SetId::Decision26(ProductSet::CoffeeAndCocoa), coffee).is_err());
    assert!(Comparison::between(coffee, coffee).is_err());
}

#[test]
fn accounting_vanished_and_the_bilingual_label_appeared_in_2026() {
    for product in ProductSet::ALL {
        let comparison = Comparison::with_successor(SetId::Decision148(product)).unwrap();
        let gone = |topic| {
            comparison
                .changes()
                .any(|change| matches!(change, Change::Vanished(_)) && change.topic() == topic)
        };
        assert!(gone(Topic::Accounting), "{product}");
        let new = comparison
            .changes()
            .any(|change| matches!(change, Change::Appeared(_)) && change.topic() == Topic::BilingualLabel);
        assert_eq!(new, product.number() <= 22, "{product}");
    }
}

#[test]
fn a_criterion_that_kept_its_place_has_not_moved_though_148_letters_its_codes() {
    let comparison = Comparison::with_successor(SetId::Decision148(ProductSet::FreshProduce)).unwrap();
    let pair = |topic| {
        comparison.changes().find_map(|change| match change {
            Change::Stayed(pair) if pair.topic() == topic => Some(pair),
            _ => None,
        })
    };
    let origin = pair(Topic::Origin).unwrap();
    assert_eq!((origin.from().code(), origin.to().code()), ("1.a", "1.1"));
    assert!(!origin.is_moved());
    // Value added stood second under 148; the certified area pushed it to the third place.
    let value = pair(Topic::ValueAdded).unwrap();
    assert_eq!((value.from().code(), value.to().code()), ("1.b", "1.3"));
    assert!(value.is_moved());
}

#[test]
fn changes_of_points_and_minima_are_those_of_the_tables() {
    for comparison in comparisons() {
        for change in comparison.changes() {
            let Change::Stayed(pair) = change else {
                continue;
            };
            let column = |criterion: &ocop::Criterion| {
                criterion.levels().iter().map(|level| (level.points(), level.case())).collect::<Vec<_>>()
            };
            let marks = |criterion: &ocop::Criterion| {
                let marked = criterion
                    .levels()
                    .iter()
                    .filter_map(|level| Some((level.minimum_for()?, level.points())));
                let mut marks: Vec<_> = marked.collect();
                marks.sort_unstable();
                marks
            };
            let points = column(pair.from()) != column(pair.to()) || pair.from().max() != pair.to().max();
            assert_eq!(pair.points_changed(), points, "{pair:?}");
            assert_eq!(pair.minima_changed(), marks(pair.from()) != marks(pair.to()), "{pair:?}");
        }
    }
}
