//! What changed between a set and its successor.

use ocop::crosswalk::{ChangedAspect, CriterionChange, SetComparison};
use ocop::{CriterionId, Edition, Lang, Problem, ProductSet, ProductSet1048, Say, SetId, Star, Topic};

fn comparisons() -> impl Iterator<Item = SetComparison> {
    SetId::all().flat_map(SetComparison::with_successors)
}

#[test]
fn every_criterion_of_both_sets_is_told_once() {
    // Of 1048 every set but medical devices, honey twice, and its own tourism set; all of 148.
    assert_eq!(comparisons().count(), 25 + 1 + 1 + 26);
    let as_signed =
        SetComparison::between(SetId::TOURISM_AS_SIGNED, SetId::decision_1048(ProductSet1048::Tourism));
    for comparison in comparisons().chain([as_signed.unwrap()]) {
        let (mut from, mut to) = (Vec::new(), Vec::new());
        for change in comparison.changes() {
            let topics = change.from().chain(change.to()).map(CriterionId::topic);
            assert!(topics.into_iter().all(|topic| topic == change.topic()));
            let sides = (change.from().count(), change.to().count());
            assert!(match change {
                CriterionChange::Stayed(_) => sides == (1, 1),
                CriterionChange::Restructured(_) => sides.0 > 0 && sides.1 > 0 && sides != (1, 1),
                CriterionChange::Appeared(_) => sides == (0, 1),
                CriterionChange::Vanished(_) => sides == (1, 0),
            });
            from.extend(change.from());
            to.extend(change.to());
        }
        from.sort_unstable();
        assert!(from.into_iter().eq(comparison.from().criteria_set().criteria()), "{comparison:?}");
        to.sort_unstable();
        assert!(to.into_iter().eq(comparison.to().criteria_set().criteria()), "{comparison:?}");
    }
}

#[test]
fn successors_are_explicit() {
    // By number, as the two annexes name the sets.
    const OF_1048: [&[u8]; 26] = [
        &[1],
        &[2],
        &[3],
        &[4, 8],
        &[5],
        &[6],
        &[7],
        &[8],
        &[8],
        &[9],
        &[10],
        &[11],
        &[12],
        &[13],
        &[14],
        &[15],
        &[16],
        &[17],
        &[18],
        &[19],
        &[],
        &[20],
        &[21],
        &[21],
        &[22],
        &[26],
    ];
    for (set, numbers) in ProductSet1048::ALL.iter().copied().zip(OF_1048) {
        let now: Vec<u8> = set.successors().iter().map(|later| later.number()).collect();
        assert_eq!(now, numbers, "{set}");
        let successor = SetId::decision_1048(set).successor();
        assert_eq!(successor, set.successor().map(SetId::decision_148));
    }
    let heirs: Vec<_> = ProductSet1048::ALL.iter().flat_map(|set| set.successors()).copied().collect();
    let new = ProductSet::ALL.iter().copied().filter(|set| !heirs.contains(set));
    let ornamentals = [ProductSet::Flowers, ProductSet::OrnamentalPlants, ProductSet::OrnamentalAnimals];
    assert_eq!(new.collect::<Vec<_>>(), ornamentals);
}

/// Honey products stood in set 4 under 1048 (Annex I, I.2.2) and stand in set 8 since (26/2026, Annex I, I.3.d).
#[test]
fn honey_of_1048_alone_has_two_successors() {
    for set in SetId::all() {
        let honey = set == SetId::decision_1048(ProductSet1048::Honey);
        assert!(set.successors().count() <= if honey { 2 } else { 1 }, "{set}");
        assert_eq!(set.successor(), set.successors().next());
    }
    let honey = SetId::decision_1048(ProductSet1048::Honey);
    let later = [ProductSet::Honey, ProductSet::ProcessedAnimalProducts];
    assert!(honey.successors().eq(later.map(SetId::decision_148)));
    // The first is the set that kept its name.
    assert_eq!(honey.successor(), Some(SetId::decision_148(ProductSet::Honey)));
    for product in later {
        assert!(SetComparison::between(honey, SetId::decision_26(product)).is_ok());
    }
    assert!(
        SetId::decision_148(ProductSet::ProcessedAnimalProducts)
            .predecessors()
            .map(SetId::number)
            .eq([4, 8, 9])
    );
    assert!(ProductSet::ProcessedAnimalProducts.predecessors().map(ProductSet1048::number).eq([4, 8, 9]));
    assert!(ProductSet::Honey.predecessors().eq([ProductSet1048::Honey]));
}

#[test]
fn predecessors_are_the_other_way_round_of_successors() {
    for set in SetId::all() {
        assert!(set.predecessors().all(|before| before.successors().any(|after| after == set)));
        assert!(set.successors().all(|after| after.predecessors().any(|before| before == set)));
    }
}

#[test]
fn a_successor_is_a_set_of_the_next_regime_and_succession_runs_forward_alone() {
    for set in SetId::all() {
        for later in set.successors() {
            let between = |regime: &ocop::Regime| *regime > set.regime() && *regime < later.regime();
            assert!(later.regime() > set.regime() && !ocop::Regime::ALL.iter().any(between));
            assert!(later.succeeds(set));
        }
        for other in SetId::all() {
            assert!(!(set.succeeds(other) && other.succeeds(set)), "{set} and {other}");
            assert_eq!(SetComparison::between(other, set).is_ok(), set.succeeds(other));
        }
    }
}

/// 781 is an amendment of 1048: it put another tourism set in the place of 1048's own, and 148 took over from both.
#[test]
fn the_tourism_set_as_signed_was_replaced_by_781_and_succeeded_by_148() {
    let (signed, amended) = (SetId::TOURISM_AS_SIGNED, SetId::decision_1048(ProductSet1048::Tourism));
    assert!(signed.governs(Edition::Decision1048) && amended.governs(Edition::Decision1048As781));
    assert_eq!(signed.replaced_by(), Some(amended));
    assert_eq!(SetId::all().filter(|set| set.replaced_by().is_some()).count(), 1);
    let tourism = SetId::decision_148(ProductSet::Tourism);
    assert_eq!((signed.successor(), amended.successor()), (Some(tourism), Some(tourism)));
    assert!(tourism.predecessors().eq([amended, signed]));
    assert!(amended.succeeds(signed) && !signed.succeeds(amended));
    for later in [amended, tourism, SetId::decision_26(ProductSet::Tourism)] {
        assert!(SetComparison::between(signed, later).is_ok(), "{later}");
    }
    assert!(SetComparison::between(amended, signed).is_err());
}

/// Part C of 1048's own tourism set adds up the boxes ticked of seven items, which are criteria of their own; later sets have levels there.
#[test]
fn items_whose_boxes_added_up_are_told_as_restructured() {
    let restructured = |comparison: SetComparison| -> Vec<String> {
        let items = comparison.changes().filter(|change| matches!(change, CriterionChange::Restructured(_)));
        items.map(|item| item.from().map(CriterionId::code).collect::<Vec<_>>().join(" ")).collect()
    };
    for comparison in comparisons().filter(|comparison| comparison.from() != SetId::TOURISM_AS_SIGNED) {
        assert_eq!(restructured(comparison), [""; 0]);
    }
    let signed = SetId::TOURISM_AS_SIGNED;
    let items = restructured(SetComparison::between(signed, signed.replaced_by().unwrap()).unwrap());
    let by_781 = [
        "6.1 6.2 6.3 6.4",
        "7.1 7.2 7.3 7.4",
        "12.1 12.2 12.3",
        "10.1 10.2 10.3 10.4",
        "9.1 9.2 9.3",
        "11.1 11.2 11.3",
    ];
    assert_eq!(items, by_781);
    // No later set asks about the reception.
    let reception = SetComparison::with_successor(signed).unwrap().changes().filter(
        |change| matches!(change, CriterionChange::Vanished(criterion) if criterion.code().starts_with("8.")),
    );
    assert_eq!(reception.count(), 3);
}

#[test]
fn sets_of_other_products_are_not_compared() {
    let coffee = SetId::decision_1048(ProductSet1048::Coffee);
    let now = SetId::decision_26(ProductSet::CoffeeAndCocoa);
    assert!(SetComparison::between(coffee, now).is_ok());
    let error = SetComparison::between(coffee, SetId::decision_26(ProductSet::Tea)).unwrap_err();
    assert_eq!((error.from(), error.to()), (coffee, SetId::decision_26(ProductSet::Tea)));
    assert_eq!(error.code(), "not_a_successor");
    let allowed = ["2023/13", "2026/13"].map(String::from);
    assert_eq!(error.details().allowed, ocop::Allowed::OneOf(allowed.to_vec()));
    // Not backwards, and not with itself.
    assert!(SetComparison::between(now, coffee).is_err());
    assert!(SetComparison::between(coffee, coffee).is_err());
}

#[test]
fn accounting_vanished_and_the_bilingual_label_appeared_in_2026() {
    for product in ProductSet::ALL.iter().copied() {
        let comparison = SetComparison::with_successor(SetId::decision_148(product)).unwrap();
        let gone = |topic| {
            comparison
                .changes()
                .any(|change| matches!(change, CriterionChange::Vanished(_)) && change.topic() == topic)
        };
        assert!(gone(Topic::Accounting), "{product}");
        let new = comparison.changes().any(|change| {
            matches!(change, CriterionChange::Appeared(_)) && change.topic() == Topic::BilingualLabel
        });
        assert_eq!(new, product.number() <= 22, "{product}");
    }
}

#[test]
fn a_criterion_that_kept_its_place_has_not_moved_though_148_letters_its_codes() {
    let comparison = SetComparison::with_successor(SetId::decision_148(ProductSet::FreshProduce)).unwrap();
    let pair = |topic| {
        comparison.changes().find_map(|change| match change {
            CriterionChange::Stayed(pair) if pair.topic() == topic => Some(pair),
            _ => None,
        })
    };
    let origin = pair(Topic::Origin).unwrap();
    assert_eq!((origin.from().code(), origin.to().code()), ("1.a", "1.1"));
    assert!(!origin.differs_in(ChangedAspect::Place));
    // Value added stood second under 148; the certified area pushed it to the third place.
    let value = pair(Topic::ValueAdded).unwrap();
    assert_eq!((value.from().code(), value.to().code()), ("1.b", "1.3"));
    assert!(value.differs_in(ChangedAspect::Place));
}

#[test]
fn changes_of_points_and_minima_are_those_of_the_tables() {
    for comparison in comparisons() {
        for change in comparison.changes() {
            let CriterionChange::Stayed(pair) = change else {
                continue;
            };
            let column = |criterion: CriterionId| {
                criterion.levels().map(|level| (level.points(), level.case())).collect::<Vec<_>>()
            };
            let marks = |criterion: CriterionId| {
                let marked =
                    criterion.levels().filter_map(|level| Some((level.minimum_for()?, level.points())));
                let mut marks: Vec<(Star, u8)> = marked.collect();
                marks.sort_unstable();
                marks
            };
            let labels = |criterion: CriterionId| {
                criterion.levels().map(|level| (level.case(), level.label())).collect::<Vec<_>>()
            };
            let points = column(pair.from()) != column(pair.to()) || pair.from().max() != pair.to().max();
            assert_eq!(pair.differs_in(ChangedAspect::Points), points, "{pair:?}");
            assert_eq!(
                pair.differs_in(ChangedAspect::Minima),
                marks(pair.from()) != marks(pair.to()),
                "{pair:?}"
            );
            let levels = labels(pair.from()) != labels(pair.to());
            assert_eq!(pair.differs_in(ChangedAspect::Levels), levels, "{pair:?}");
            let minima = marks(pair.from()) != marks(pair.to());
            let moved = pair.differs_in(ChangedAspect::Place);
            assert_eq!(pair.is_unchanged(), !(moved || points || minima || levels), "{pair:?}");
        }
    }
}

#[test]
fn a_change_is_said_in_both_languages_with_the_codes_of_both_sides() {
    let comparison = SetComparison::with_successor(SetId::decision_148(ProductSet::FreshProduce)).unwrap();
    let texts = |lang| comparison.changes().map(move |change| change.text(lang).to_string());
    let (vi, en): (Vec<String>, Vec<String>) = (texts(Lang::Vi).collect(), texts(Lang::En).collect());
    assert!(vi.contains(&String::from("1.b → 1.3 Gia tăng giá trị: đổi vị trí")), "{vi:#?}");
    assert!(en.contains(&String::from("1.b → 1.3 Value added: moved")), "{en:#?}");
    assert!(en.contains(&String::from("New: 2.4 Bilingual label")), "{en:#?}");
    assert!(vi.iter().any(|text| text.starts_with("Không còn: 3.đ ")), "{vi:#?}");
    let error = SetComparison::between(comparison.to(), comparison.from()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "set 1 of 148/QĐ-TTg does not succeed set 1 of 26/2026/QĐ-TTg: a set is compared with one that took its products over"
    );
}

#[test]
fn a_change_says_what_it_is_and_is_stored_with_it() {
    let signed = SetId::TOURISM_AS_SIGNED;
    let items = SetComparison::between(signed, signed.replaced_by().unwrap()).unwrap();
    let coffee = SetComparison::with_successor(SetId::decision_148(ProductSet::CoffeeAndCocoa)).unwrap();
    let mut seen = std::collections::BTreeMap::new();
    for change in coffee.changes().chain(items.changes()) {
        let code = match change {
            CriterionChange::Appeared(_) => "appeared",
            CriterionChange::Vanished(_) => "vanished",
            CriterionChange::Stayed(_) => "stayed",
            CriterionChange::Restructured(_) => "restructured",
        };
        assert_eq!(change.code(), code);
        let stored = serde_json::to_value(change).unwrap();
        assert_eq!(stored["change"], code);
        let aspects: Vec<ChangedAspect> = match change {
            CriterionChange::Stayed(pair) => pair.changed().collect(),
            _ => Vec::new(),
        };
        assert_eq!(stored["changed"], serde_json::json!(aspects));
        let count = seen.entry(code).or_insert((0, 0));
        *count = (count.0 + 1, count.1 + aspects.len());
        if let CriterionChange::Restructured(item) = change {
            let from: Vec<&str> = item.from().map(CriterionId::code).collect();
            let said = [Lang::Vi, Lang::En].map(|lang| change.text(lang).to_string());
            let to = |lang| item.to().map(|to| to.text(lang).to_string()).collect::<Vec<_>>().join(", ");
            let from = from.join(", ");
            assert_eq!(said[0], format!("{from} → {}: cấu trúc lại", to(Lang::Vi)));
            assert_eq!(said[1], format!("{from} → {}: restructured", to(Lang::En)));
            assert_eq!(item.text(Lang::En).to_string(), said[1]);
        }
    }
    assert!(seen.len() == 4 && seen["stayed"].1 > 5, "{seen:?}");
}
