//! The catalogue holds what the decisions print, and can be walked in every direction.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use ocop::catalogue::{Erratum, NoteKind, Topic};
use ocop::{
    Case, Choice, CriteriaSet, Criterion, Level, Part, ProductSet1048, Regime, ScoreSheet, SetId, Star, Text,
};

use crate::support::{best_sheet, printed_maxima, set, story_code};

mod errata;
mod labels;
mod minima;

const GOLDEN: [(Regime, &str); 3] = [
    (Regime::Decision1048, include_str!("../golden/2019.txt")),
    (Regime::Decision148, include_str!("../golden/2023.txt")),
    (Regime::Decision26, include_str!("../golden/2026.txt")),
];

fn all_criteria() -> impl Iterator<Item = &'static Criterion> {
    CriteriaSet::all().flat_map(CriteriaSet::criteria)
}

fn criterion(regime: Regime, number: u8, code: &str) -> &'static Criterion {
    set(regime, number).criterion(code).unwrap_or_else(|| panic!("{regime} set {number} has no {code}"))
}

/// The score column: the points of each level, with a star for each star of its mark.
fn column(criterion: &Criterion) -> String {
    let mut column = String::new();
    let mut case = None;
    for level in criterion.levels() {
        if level.case() != case {
            case = level.case();
            let _ = write!(column, " {}:", case.map_or("", Case::letter));
        }
        let stars = level.minimum_for().map_or(0, Star::number);
        let _ = write!(column, " {}{}", level.points(), "*".repeat(usize::from(stars)));
    }
    column.trim().to_owned()
}

fn points(criterion: &Criterion) -> Vec<u8> {
    criterion.levels().iter().map(Level::points).collect()
}

fn listed(names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names.collect();
    if names.is_empty() { String::from("-") } else { names.join(" ") }
}

/// A regime as lines of cells: a line for each set, one for each criterion.
fn lines(regime: Regime) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for set in SetId::all(regime).map(SetId::criteria_set) {
        let number = set.number();
        let mut line = vec![format!("set {number}")];
        line.extend(Part::ALL.map(|part| format!("{part} {} of {}", set.attainable(part), part.max(regime))));
        line.push(listed(set.dossier_grounds().iter().map(|ground| format!("{ground:?}"))));
        lines.push(line);
        for criterion in set.criteria() {
            let section = criterion.section().map_or("-", |section| section.code());
            lines.push(vec![
                format!("{number} {} {section} {}", criterion.part(), criterion.code()),
                format!("max {}", criterion.max()),
                column(criterion),
                criterion.topic().code().to_owned(),
                listed(criterion.notes().iter().map(|note| format!("{:?}", note.kind()))),
            ]);
        }
    }
    lines
}

#[test]
fn every_cell_of_the_catalogue_is_the_proofread_one() {
    let mut wrong = Vec::new();
    for (regime, golden) in GOLDEN {
        let golden: Vec<Vec<&str>> =
            golden.lines().map(|line| line.split('|').map(str::trim).collect()).collect();
        let lines = lines(regime);
        assert_eq!(golden.len(), lines.len(), "lines of {regime}");
        for (line, golden) in lines.iter().zip(&golden) {
            assert_eq!(line.len(), golden.len(), "cells of {line:?}");
            for (cell, golden) in line.iter().zip(golden).filter(|(cell, golden)| cell != *golden) {
                wrong.push(format!("{regime}, {}: {cell:?} instead of {golden:?}", line[0]));
            }
        }
    }
    assert!(wrong.is_empty(), "{} cells differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// Rewrites what the test above compares with. The export must agree with the decisions first, cell by cell.
#[test]
#[ignore = "rewrites the golden files from the library; check the export against the decisions first"]
fn rewrite_the_golden_files() {
    for regime in Regime::ALL {
        let text: String = lines(regime).iter().map(|line| line.join(" | ") + "\n").collect();
        let file = format!("{}/tests/golden/{}.txt", env!("CARGO_MANIFEST_DIR"), regime.year());
        std::fs::write(file, text).unwrap();
    }
}

#[test]
fn three_regimes_have_26_sets_each_and_8017_levels_in_all() {
    let counts = Regime::ALL.map(|regime| {
        let sets: Vec<_> = SetId::all(regime).map(SetId::criteria_set).collect();
        let criteria: Vec<_> = sets.iter().flat_map(|set| set.criteria()).collect();
        (sets.len(), criteria.len(), criteria.iter().map(|criterion| criterion.levels().len()).sum::<usize>())
    });
    assert_eq!(counts, [(26, 782, 2_806), (26, 795, 2_632), (26, 787, 2_579)]);
    let total =
        counts.iter().fold((0, 0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1, sum.2 + count.2));
    assert_eq!(total, (78, 2_364, 8_017));
    assert_eq!(CriteriaSet::all().count(), 78);
}

#[test]
fn a_set_is_found_by_its_number_and_by_no_other() {
    for regime in Regime::ALL {
        for number in 0..=u8::MAX {
            match CriteriaSet::find(regime, number) {
                Ok(set) => {
                    assert!((1..=26).contains(&number));
                    assert_eq!((set.regime(), set.number(), set.id().criteria_set()), (regime, number, set));
                }
                Err(error) => {
                    assert!(!(1..=26).contains(&number), "{regime} {number}");
                    assert_eq!(
                        (error.regime(), error.number(), error.code()),
                        (regime, number, "unknown_set")
                    );
                    assert!(
                        error.to_string().contains(&number.to_string())
                            && error.to_string().contains("1 to 26")
                    );
                }
            }
        }
    }
}

#[test]
fn levels_are_numbered_from_1_in_each_case_and_their_points_never_fall() {
    for criterion in all_criteria() {
        let mut by_case: BTreeMap<Option<Case>, Vec<&Level>> = BTreeMap::new();
        for level in criterion.levels() {
            by_case.entry(level.case()).or_default().push(level);
        }
        let cases: Vec<_> = by_case.keys().copied().collect();
        assert!(cases == [None] || cases == [Some(Case::A), Some(Case::B)], "{criterion:?}");
        assert_eq!(criterion.has_cases(), cases.len() == 2);
        assert!(
            criterion.levels().is_sorted_by_key(|level| (level.case(), level.position())),
            "{criterion:?}"
        );
        for (case, levels) in by_case {
            assert!(levels.iter().map(|level| level.position()).eq(1..=u8::try_from(levels.len()).unwrap()));
            assert!(levels.is_sorted_by_key(|level| level.points()), "{criterion:?}");
            for position in 0..=u8::MAX {
                let found = criterion.level(case, position).map(|level| (level.case(), level.position()));
                let exists = levels.iter().any(|level| level.position() == position);
                assert_eq!(found, exists.then_some((case, position)), "{criterion:?} {case:?} {position}");
            }
        }
    }
}

#[test]
fn a_topic_stands_at_most_once_in_a_set_and_finds_its_criterion() {
    for set in CriteriaSet::all() {
        let topics: BTreeSet<Topic> = set.criteria().iter().map(Criterion::topic).collect();
        assert_eq!(topics.len(), set.criteria().len(), "{set}");
        for topic in Topic::ALL {
            let found = set.on_topic(*topic).map(Criterion::topic);
            assert_eq!(found, topics.contains(topic).then_some(*topic), "{set}");
        }
    }
    let used: BTreeSet<Topic> = all_criteria().map(Criterion::topic).collect();
    assert_eq!(used, Topic::ALL.iter().copied().collect());
    let codes: BTreeSet<&str> = Topic::ALL.iter().map(|topic| topic.code()).collect();
    assert_eq!(codes.len(), Topic::ALL.len());
}

#[test]
fn every_level_is_reachable_and_counted_in_its_own_part() {
    let mut reached = 0;
    for set in CriteriaSet::all() {
        let story = set.story().unwrap();
        let told = story.levels().iter().find(|level| level.points() > 0).unwrap();
        for criterion in set.criteria() {
            for level in criterion.levels() {
                let needs_story = criterion.is_story_only() && level.points() > 0;
                let mut choices = vec![(criterion.code(), Choice::from(Some(level)))];
                if needs_story {
                    choices.push((story.code(), Choice::from(Some(told))));
                }
                let sheet = ScoreSheet::from_choices(set, choices).unwrap();
                let extra = if needs_story { told.points() } else { 0 };
                assert_eq!(sheet.total(), level.points() + extra, "{criterion:?} {}", level.tag());
                assert_eq!(sheet.points(criterion), level.points());
                let chosen = sheet.level(criterion).map(|chosen| (chosen.case(), chosen.position()));
                assert_eq!(chosen, Some((level.case(), level.position())));
                for part in Part::ALL {
                    let own = if part == criterion.part() { level.points() } else { 0 };
                    let extra = if part == story.part() { extra } else { 0 };
                    assert_eq!(sheet.part(part), own + extra, "{criterion:?} {} part {part}", level.tag());
                }
                reached += 1;
            }
        }
    }
    assert_eq!(reached, 8_017);
}

#[test]
fn parts_are_40_25_35_and_were_35_25_40_under_1048() {
    for regime in Regime::ALL {
        assert_eq!(Part::ALL.map(|part| (part, part.max(regime))), printed_maxima(regime));
    }
}

#[test]
fn all_points_can_be_reached_but_where_an_erratum_says_otherwise() {
    let mut short = Vec::new();
    for set in CriteriaSet::all() {
        let best = best_sheet(set);
        for (part, nominal) in printed_maxima(set.regime()) {
            assert_eq!(set.attainable(part), best.part(part), "{set} part {part}");
            assert!(set.attainable(part) <= nominal, "{set} part {part}");
            if set.attainable(part) < nominal {
                short.push((set.regime().year(), set.number(), part.letter(), set.attainable(part)));
                assert!(set.errata().any(|erratum| !erratum.is_corrected()), "{set}: no erratum says so");
            }
        }
        assert_eq!(set.attainable_total(), best.total(), "{set}");
    }
    assert_eq!(
        short,
        [
            (2019, 19, "C", 38),
            (2023, 7, "C", 34),
            (2023, 11, "C", 32),
            (2023, 12, "C", 32),
            (2023, 13, "C", 33)
        ]
    );
}

#[test]
fn the_maxima_of_the_criteria_add_up_to_the_parts() {
    for set in CriteriaSet::all() {
        for (part, nominal) in printed_maxima(set.regime()) {
            let sum: u8 = set.part(part).map(Criterion::max).sum();
            let missing = match (set.regime().year(), set.number(), part) {
                (2019, 19, Part::C) | (2023, 13, Part::C) => 2,
                (2023, 11 | 12, Part::C) => 3,
                _ => 0,
            };
            assert_eq!(sum, nominal - missing, "{set} part {part}");
        }
        for criterion in set.criteria() {
            let best = points(criterion).into_iter().max().unwrap();
            let missing = u8::from(criterion == self::criterion(Regime::Decision148, 7, "6.d"));
            assert_eq!(best, criterion.max() - missing, "{criterion:?}");
        }
    }
}

#[test]
fn parts_follow_each_other_and_criteria_know_their_place() {
    for set in CriteriaSet::all() {
        assert!(set.criteria().is_sorted_by_key(|criterion| criterion.part()), "{set}");
        let by_part: Vec<_> = Part::ALL.into_iter().flat_map(|part| set.part(part)).collect();
        assert!(by_part.into_iter().eq(set.criteria()), "{set}");
        for (place, criterion) in set.criteria().iter().enumerate() {
            assert_eq!((criterion.index(), criterion.set()), (place, set.id()));
            assert_eq!(set.criterion(criterion.code()), Some(criterion));
        }
        for code in ["", " ", "0", "1", "1.1 ", "1,1", "a", "1.1.1.1"] {
            assert_eq!(set.criterion(code), None, "{set} {code:?}");
        }
    }
}

#[test]
fn sections_cover_the_criteria_that_carry_their_number() {
    for set in CriteriaSet::all() {
        for section in set.sections() {
            let prefix = format!("{}.", section.code());
            let under = set.criteria().iter().filter(|criterion| criterion.code().starts_with(&prefix));
            assert!(section.criteria().iter().eq(under), "{set} section {}", section.code());
            assert!(!section.criteria().is_empty());
            assert!(section.criteria().iter().all(|criterion| criterion.part() == section.part()));
            let sum: u8 = section.criteria().iter().map(Criterion::max).sum();
            assert_eq!(section.max(), sum);
        }
        for criterion in set.criteria() {
            let mut innermost = criterion.code().rsplit_once('.').map(|(section, _)| section);
            if set.id() == SetId::Decision1048(ProductSet1048::Tea)
                && innermost.is_some_and(|code| code.starts_with('6'))
            {
                // Printed as 6.1.1 to 6.2.3, but directly under 6.
                innermost = Some("6");
            }
            assert_eq!(criterion.section().map(|section| section.code()), innermost, "{criterion:?}");
        }
        let codes: Vec<&str> = set.sections().iter().map(|section| section.code()).collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "{set}");
        assert!(["1", "2", "3"].iter().all(|code| codes.contains(code)), "{set}: {codes:?}");
    }
}

#[test]
fn sections_lie_within_section_6_in_the_tea_and_coffee_sets_alone() {
    let mut nested = Vec::new();
    for set in CriteriaSet::all() {
        for section in set.sections().iter().filter(|section| section.code().contains('.')) {
            let outer = set.sections().iter().find(|outer| outer.code() == "6").unwrap();
            assert!(section.criteria().iter().all(|criterion| outer.criteria().contains(criterion)));
            nested.push((set.regime().year(), set.number(), section.code(), section.max()));
        }
    }
    let expected = [
        (2023, 11, "6.a", 4),
        (2023, 11, "6.b", 9),
        (2026, 11, "6.1", 4),
        (2026, 11, "6.2", 11),
        (2026, 13, "6.1", 10),
        (2026, 13, "6.2", 5),
    ];
    assert_eq!(nested, expected);
}

#[test]
fn a_set_has_one_story_and_what_depends_on_it_comes_after_it() {
    for set in CriteriaSet::all() {
        let story = set.story().unwrap();
        assert_eq!(story.code(), story_code(set.regime()), "{set}");
        assert!(!story.is_story_only());
        let story_only: Vec<&str> = set
            .criteria()
            .iter()
            .filter(|criterion| criterion.is_story_only())
            .map(|criterion| criterion.code())
            .collect();
        let expected: &[&str] = match (set.id().is_tourism(), set.regime()) {
            (true, _) => &[],
            (false, Regime::Decision1048) => &["5.2", "5.3"],
            (false, Regime::Decision148) => &["5.b", "5.c"],
            (false, Regime::Decision26) => &["5.2"],
        };
        assert_eq!(story_only, expected, "{set}");
    }
}

#[test]
fn all_of_the_product_comes_from_the_province_where_the_decision_in_force_says_so() {
    for set in SetId::all(Regime::Decision26).map(SetId::criteria_set) {
        let asked = matches!(set.number(), 1..=4 | 23..=25);
        for criterion in set.criteria() {
            assert_eq!(
                criterion.requires_all_from_province(),
                asked && criterion.code() == "1.1",
                "{criterion:?}"
            );
        }
    }
}

#[test]
fn grounds_stand_where_the_decision_in_force_prints_them() {
    let printed = |kind: NoteKind, number: u8, code: &str| match kind {
        NoteKind::Eliminates => {
            (code == "2.1" && matches!(number, 5..=14))
                || (code == "1.1" && matches!(number, 7..=15 | 18..=20))
                || (code == "6.2" && matches!(number, 21 | 22))
        }
        NoteKind::Stops => match number {
            11 | 13 => code == "6.1.1",
            1..=10 | 12 | 15 | 17 => code == "6.1",
            16 => code == "6.4",
            19 | 20 => code == "6",
            _ => false,
        },
        NoteKind::NotAssessed => code == "2.1" && matches!(number, 1..=4),
        _ => unreachable!(),
    };
    for set in SetId::all(Regime::Decision26).map(SetId::criteria_set) {
        for criterion in set.criteria() {
            for kind in [NoteKind::Eliminates, NoteKind::Stops, NoteKind::NotAssessed] {
                let held = criterion.notes().iter().any(|note| note.kind() == kind);
                assert_eq!(held, printed(kind, set.number(), criterion.code()), "{criterion:?} {kind:?}");
            }
        }
    }
}
