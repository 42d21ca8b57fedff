//! What the errata say is what the catalogue holds, one place a test.

use super::*;

#[test]
fn sets_1_to_20_criterion_2_4_has_the_levels_0_and_1_that_are_not_printed() {
    for number in 1..=20 {
        let bilingual = criterion(Regime::Decision26, number, "2.4");
        assert_eq!(
            (bilingual.max(), points(bilingual), bilingual.topic()),
            (1, vec![0, 1], Topic::BilingualLabel)
        );
    }
}

#[test]
fn sets_21_and_22_criterion_2_3_has_the_levels_0_and_1_that_are_not_printed() {
    for number in [21, 22] {
        let bilingual = criterion(Regime::Decision26, number, "2.3");
        assert_eq!(
            (bilingual.max(), points(bilingual), bilingual.topic()),
            (1, vec![0, 1], Topic::BilingualLabel)
        );
    }
}

#[test]
fn sets_4_7_10_and_11_criterion_1_2_begins_at_0_points_that_are_not_printed() {
    for number in [4, 7, 10, 11] {
        assert_eq!(points(criterion(Regime::Decision26, number, "1.2")), [0, 1, 2], "set {number}");
    }
}

#[test]
fn set_4_criterion_7_ends_at_3_points_not_13() {
    let honey = criterion(Regime::Decision26, 4, "7");
    assert_eq!((honey.max(), points(honey)[2]), (3, 3));
}

#[test]
fn set_11_criterion_6_1_1_has_1_point_in_the_middle_not_11() {
    assert_eq!(points(criterion(Regime::Decision26, 11, "6.1.1")), [0, 1, 2]);
}

#[test]
fn set_23_criterion_9_has_a_level_of_4_points_where_4_1_is_printed() {
    let flowers = criterion(Regime::Decision26, 23, "9");
    assert!(points(flowers).contains(&4) && flowers.max() < 41);
}

#[test]
fn set_3_criterion_5_1_is_a_4_star_minimum_though_its_stars_are_printed_apart() {
    let story = criterion(Regime::Decision26, 3, "5.1");
    let minima: Vec<_> = story.minima().map(|minimum| (minimum.star(), minimum.level().points())).collect();
    assert_eq!(minima, [(Star::Four, 5)]);
}

#[test]
fn set_26_part_a_has_40_points_though_its_heading_says_35() {
    let tourism = set(Regime::Decision26, 26);
    assert_eq!((tourism.attainable(Part::A), Part::A.max(Regime::Decision26)), (40, 40));
}

#[test]
fn set_7_criterion_3_1_prints_the_same_points_twice() {
    assert_eq!(points(criterion(Regime::Decision26, 7, "3.1")), [1, 1, 3]);
}

#[test]
fn set_23_criterion_6_2_prints_the_same_points_twice() {
    assert_eq!(points(criterion(Regime::Decision26, 23, "6.2")), [1, 1, 3, 5]);
}

#[test]
fn set_10_criterion_3_5_has_no_4_star_minimum_unlike_its_neighbours() {
    let stars = |number| {
        let minima = criterion(Regime::Decision26, number, "3.5").minima();
        minima.map(ocop::Minimum::star).collect::<Vec<_>>()
    };
    assert_eq!(stars(10), [Star::Three]);
    assert_eq!(stars(9), [Star::Three, Star::Four]);
    assert_eq!(stars(11), [Star::Three, Star::Four]);
}

#[test]
fn decision_148_marks_4_stars_on_the_first_level_of_intellectual_property() {
    for number in 1..=26 {
        let code = if matches!(number, 18 | 19) { "3.6" } else { "3.e" };
        let property = criterion(Regime::Decision148, number, code);
        assert_eq!(property.topic(), Topic::IntellectualProperty, "set {number}");
        assert_eq!(property.levels()[0].minimum_for(), Some(Star::Four), "set {number}");
    }
}

#[test]
fn decision_148_set_7_criterion_6_d_stops_at_3_of_4_points() {
    let produce = criterion(Regime::Decision148, 7, "6.d");
    assert_eq!((produce.max(), points(produce)), (4, vec![1, 2, 3]));
    assert_eq!(set(Regime::Decision148, 7).attainable_total(), 99);
}

#[test]
fn decision_148_sets_11_12_and_13_miss_points_of_section_6() {
    for (number, section, total) in [(11, 13, 97), (12, 13, 97), (13, 14, 98)] {
        let set = set(Regime::Decision148, number);
        let senses = set.sections().iter().find(|section| section.code() == "6").unwrap();
        assert_eq!((senses.max(), set.attainable_total()), (section, total), "{set}");
    }
}

#[test]
fn decision_1048_set_19_can_reach_98_points() {
    assert_eq!(points(criterion(Regime::Decision1048, 19, "10")), [0, 1, 3]);
    assert_eq!(set(Regime::Decision1048, 19).attainable_total(), 98);
}

#[test]
fn decision_1048_set_3_criterion_8_is_about_uniqueness() {
    assert_eq!(criterion(Regime::Decision1048, 3, "8").topic(), Topic::Uniqueness);
    assert_eq!(criterion(Regime::Decision1048, 3, "9.1").topic(), Topic::QualityDeclaration);
}

#[test]
fn decision_1048_set_6_criterion_6_2_has_3_points_twice() {
    assert_eq!(points(criterion(Regime::Decision1048, 6, "6.2")), [0, 1, 3, 3]);
}

#[test]
fn decision_1048_set_10_criterion_7_goes_up_to_5_points() {
    assert_eq!(points(criterion(Regime::Decision1048, 10, "7")), [0, 1, 3, 5]);
}

#[test]
fn the_errata_name_criteria_that_exist_and_say_whether_the_print_was_followed() {
    let listed: Vec<_> = Erratum::ALL
        .iter()
        .map(|erratum| {
            (erratum.regime().year(), erratum.sets().len(), erratum.criterion(), erratum.is_corrected())
        })
        .collect();
    let expected = [
        (2026, 20, Some("2.4"), true),
        (2026, 2, Some("2.3"), true),
        (2026, 4, Some("1.2"), true),
        (2026, 1, Some("7"), true),
        (2026, 1, Some("6.1.1"), true),
        (2026, 1, Some("9"), true),
        (2026, 1, Some("5.1"), true),
        (2026, 1, None, true),
        (2026, 1, Some("3.1"), false),
        (2026, 1, Some("6.2"), false),
        (2026, 1, Some("3.5"), false),
        (2026, 1, Some("2.1"), false),
        (2026, 1, Some("2.3"), false),
        (2023, 24, Some("3.e"), true),
        (2023, 2, Some("3.6"), true),
        (2023, 1, Some("6.d"), false),
        (2023, 2, Some("6"), false),
        (2023, 1, Some("6"), false),
        (2023, 2, Some("2.b"), false),
        (2023, 1, Some("2.a"), false),
        (2023, 1, Some("2.a"), false),
        (2019, 1, Some("10"), false),
        (2019, 1, Some("8"), true),
        (2019, 1, Some("6.2"), false),
        (2019, 1, Some("7"), true),
    ];
    assert_eq!(listed, expected);
    for erratum in Erratum::ALL {
        for number in erratum.sets() {
            let set = set(erratum.regime(), *number);
            assert!(erratum.concerns(set.id()) && set.errata().any(|own| own == erratum), "{set}");
            if let Some(code) = erratum.criterion() {
                let section = set.sections().iter().any(|section| section.code() == code);
                assert!(section || set.criterion(code).is_some(), "{set} has no {code}");
            }
        }
    }
    let listed: usize = Erratum::ALL.iter().map(|erratum| erratum.sets().len()).sum();
    assert_eq!(CriteriaSet::all().map(|set| set.errata().count()).sum::<usize>(), listed);
}
