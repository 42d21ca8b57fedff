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
    assert_eq!((tourism.attainable(Part::A), Edition::Decision26.rules().part_max(Part::A)), (40, 40));
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
        minima.map(|minimum| minimum.star()).collect::<Vec<_>>()
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
        assert_eq!(property.levels().next().unwrap().minimum_for(), Some(Star::Four), "set {number}");
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
        let senses = set.sections().find(|section| section.code() == "6").unwrap();
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
fn decision_1048_maxima_that_its_text_corrects_are_those_of_the_best_levels() {
    for (number, code, max) in [(4, "9.1", 2), (13, "6.3", 3), (17, "6.1", 3), (25, "6.5", 5)] {
        let corrected = criterion(Regime::Decision1048, number, code);
        assert_eq!((corrected.max(), points(corrected).last().copied()), (max, Some(max)), "{corrected}");
    }
}

#[test]
fn decision_1048_set_7_criterion_3_1_ends_with_the_level_of_cooperatives_of_the_other_sets() {
    let last = |number| criterion(Regime::Decision1048, number, "3.1").levels().last().unwrap();
    assert_eq!((last(7).points(), last(7).label()), (3, last(8).label()));
}

#[test]
fn decision_1048_had_34_of_35_points_in_part_a_of_its_own_tourism_set() {
    let tourism = SetId::TOURISM_AS_SIGNED.criteria_set();
    assert_eq!((tourism.attainable(Part::A), tourism.attainable_total()), (34, 99));
    assert_eq!(tourism.errata().count(), 1);
    // What is said of the one tourism set of 1048 is not said of the other.
    assert_eq!(set(Regime::Decision1048, 26).errata().count(), 0);
}

/// The star marked on a level of a criterion, by its place from 1.
fn mark(regime: Regime, number: u8, code: &str, place: usize) -> Option<u8> {
    let level = criterion(regime, number, code).levels().nth(place - 1).unwrap();
    level.minimum_for().map(Star::number)
}

#[test]
fn marks_that_stand_alone_follow_the_print() {
    for (regime, number, code, place, here) in [
        (Regime::Decision26, 10, "3.5", 2, None),
        (Regime::Decision26, 24, "2.2", 3, Some(5)),
        (Regime::Decision26, 24, "6.2", 2, None),
        (Regime::Decision26, 25, "6.2", 2, None),
        (Regime::Decision26, 2, "6.1", 3, Some(5)),
        (Regime::Decision26, 6, "1.1", 2, Some(3)),
        (Regime::Decision26, 14, "6.3", 4, None),
        (Regime::Decision26, 11, "6.2.1", 3, None),
        (Regime::Decision26, 11, "6.2.2", 3, None),
        (Regime::Decision26, 11, "6.2.3", 3, None),
        (Regime::Decision26, 1, "8", 4, None),
        (Regime::Decision26, 19, "2.3", 1, Some(3)),
        (Regime::Decision148, 24, "6.b", 2, None),
        (Regime::Decision148, 25, "6.b", 2, None),
        (Regime::Decision148, 11, "6.b.1", 3, None),
        (Regime::Decision148, 11, "6.b.2", 3, None),
        (Regime::Decision148, 11, "6.b.3", 3, None),
        (Regime::Decision148, 1, "8", 4, None),
        (Regime::Decision148, 1, "4.a", 4, Some(5)),
        (Regime::Decision148, 23, "1.d", 3, None),
        (Regime::Decision148, 24, "1.d", 3, None),
        (Regime::Decision148, 25, "1.d", 3, None),
    ] {
        assert_eq!(mark(regime, number, code, place), here, "{regime} set {number} {code}");
        let listed = set(regime, number).errata().find(|erratum| erratum.criterion() == Some(code));
        assert_eq!(listed.map(Erratum::kind), Some(ErratumKind::Doubtful), "{regime} set {number} {code}");
    }
    // Where the same words are marked.
    assert_eq!(mark(Regime::Decision26, 25, "2.2", 3), Some(4));
    assert_eq!(mark(Regime::Decision26, 23, "6.2", 3), Some(4));
    assert_eq!(mark(Regime::Decision26, 3, "6.1", 3), Some(4));
    assert_eq!(mark(Regime::Decision148, 6, "1.a", 1), Some(3));
    assert_eq!(mark(Regime::Decision26, 2, "7", 4), Some(5));
}

#[test]
fn quality_assurance_in_set_18_has_no_3_star_mark_unlike_sets_23_to_25() {
    let three = |number: u8| {
        let assurance = set(Regime::Decision26, number).on_topic(Topic::QualityAssurance).unwrap();
        (assurance.code(), assurance.minima().any(|minimum| minimum.star() == Star::Three))
    };
    assert_eq!(three(18), ("12", false));
    for number in 23..=25 {
        assert!(three(number).1, "set {number}");
    }
}

#[test]
fn the_errata_name_criteria_that_exist_and_say_of_what_kind_they_are() {
    use ErratumKind::{Doubtful, Misprint, SourceGap};
    let listed: Vec<_> = Erratum::all()
        .map(|erratum| (erratum.regime().year(), erratum.sets().len(), erratum.criterion(), erratum.kind()))
        .collect();
    let expected = [
        (2026, 20, Some("2.4"), Misprint),
        (2026, 2, Some("2.3"), Misprint),
        (2026, 4, Some("1.2"), Misprint),
        (2026, 1, Some("7"), Misprint),
        (2026, 1, Some("6.1.1"), Misprint),
        (2026, 1, Some("9"), Misprint),
        (2026, 1, Some("5.1"), Misprint),
        (2026, 1, None, Misprint),
        (2026, 1, Some("3.1"), Doubtful),
        (2026, 1, Some("6.2"), Doubtful),
        (2026, 1, Some("3.5"), Doubtful),
        (2026, 1, Some("2.1"), Doubtful),
        (2026, 1, Some("2.2"), Doubtful),
        (2026, 2, Some("6.2"), Doubtful),
        (2026, 1, Some("6.1"), Doubtful),
        (2026, 1, Some("1.1"), Doubtful),
        (2026, 1, Some("6.3"), Doubtful),
        (2026, 1, Some("12"), Doubtful),
        (2026, 1, Some("6.2.1"), Doubtful),
        (2026, 1, Some("6.2.2"), Doubtful),
        (2026, 1, Some("6.2.3"), Doubtful),
        (2026, 1, Some("8"), Doubtful),
        (2026, 1, Some("2.3"), Doubtful),
        (2023, 24, Some("3.e"), Misprint),
        (2023, 2, Some("3.6"), Misprint),
        (2023, 1, Some("6.d"), Doubtful),
        (2023, 2, Some("6"), SourceGap),
        (2023, 1, Some("6"), SourceGap),
        (2023, 2, Some("2.b"), Doubtful),
        (2023, 1, Some("2.a"), Doubtful),
        (2023, 1, Some("2.a"), Doubtful),
        (2023, 2, Some("6.b"), Doubtful),
        (2023, 1, Some("6.b.1"), Doubtful),
        (2023, 1, Some("6.b.2"), Doubtful),
        (2023, 1, Some("6.b.3"), Doubtful),
        (2023, 1, Some("8"), Doubtful),
        (2023, 1, Some("4.a"), Doubtful),
        (2023, 3, Some("1.d"), Doubtful),
        (2019, 1, Some("10"), Doubtful),
        (2019, 1, Some("8"), Misprint),
        (2019, 1, Some("6.2"), Doubtful),
        (2019, 1, Some("9.1"), Misprint),
        (2019, 1, Some("6.3"), Misprint),
        (2019, 1, Some("6.1"), Misprint),
        (2019, 1, Some("6.5"), Misprint),
        (2019, 1, Some("3.1"), Misprint),
        (2019, 1, Some("7"), Misprint),
        (2019, 1, None, Doubtful),
    ];
    assert_eq!(listed, expected);
    for erratum in Erratum::all() {
        for id in erratum.sets() {
            let set = id.criteria_set();
            assert_eq!(id.regime(), erratum.regime());
            assert!(erratum.concerns(*id) && set.errata().any(|own| own == erratum), "{set}");
            if let Some(code) = erratum.criterion() {
                let section = set.sections().any(|section| section.code() == code);
                assert!(section || set.criterion(code).is_ok(), "{set} has no {code}");
            }
        }
        assert_eq!(erratum.is_corrected(), erratum.kind() == Misprint);
    }
    let listed: usize = Erratum::all().map(|erratum| erratum.sets().len()).sum();
    assert_eq!(all_sets().map(|set| set.errata().count()).sum::<usize>(), listed);
}

#[test]
fn each_set_says_where_it_is_from_and_how_many_readings_stand_behind_it() {
    for set in all_sets() {
        let readings = match set.id().to_string().as_str() {
            "2019-as-signed/26" => 1,
            "2019/26" | "2023/1" => 2,
            id if id.starts_with("2019/") => 3,
            _ => 1,
        };
        assert_eq!(set.source().readings(), readings, "{set}");
    }
}
