//! The catalogue holds what the decisions print, and can be walked in every direction.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use ocop::catalogue::{Erratum, NoteKind, Topic};
use ocop::{
    Case, Choice, CriteriaSet, Criterion, Level, Part, ProductSet1048, Regime, ScoreSheet, SetId, Star, Text,
};

use crate::support::{best_sheet, printed_maxima, set, story_code};

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

/// The minima of 26/2026: set, then criterion and points for 3, 4 and 5 stars.
const MINIMA_2026: [(u8, [&str; 3]); 26] = [
    (
        1,
        [
            "2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 9>=2 10>=1",
            "1.5>=2 1.6>=1 2.1>=3 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.1>=2 6.2>=3 8>=3 10>=3",
            "1.3>=3 1.5>=3 4.1>=5",
        ],
    ),
    (
        2,
        [
            "2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2 9>=1",
            "1.5>=2 1.6>=1 2.1>=3 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.2>=3 6.3>=3 6.4>=2 7>=3 9>=3",
            "1.5>=3 4.1>=5 6.1>=4 6.3>=5 6.4>=3 7>=5",
        ],
    ),
    (
        3,
        [
            "2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 9>=2 10>=1",
            "1.5>=2 1.6>=1 2.1>=3 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.1>=3 6.2>=3 6.3>=2 6.4>=2 8>=3 10>=3",
            "1.3>=3 1.5>=3 4.1>=5 6.3>=3 6.4>=3 8>=5",
        ],
    ),
    (
        4,
        [
            "2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 9>=2 10>=1",
            "1.5>=2 1.6>=1 2.1>=3 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.1>=2 6.2>=2 6.3>=2 6.4>=3 8>=3 10>=3",
            "1.3>=3 1.5>=3 4.1>=5 6.3>=4 6.4>=4 8>=5",
        ],
    ),
    (
        5,
        [
            "1.1>=2 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2 9>=1",
            "1.4>=2 1.5>=1 2.1>=5 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.1>=2 6.4>=2 6.5>=2 7>=3 9>=3",
            "1.4>=3 4.1>=5 6.4>=3 6.5>=4 7>=5",
        ],
    ),
    (
        6,
        [
            "1.1>=2 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2 9>=1",
            "1.5>=2 1.6>=1 2.1>=3 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.1>=3 6.4>=2 6.5>=2 7>=3 9>=3",
            "1.5>=3 4.1>=5 6.4>=3 6.5>=3 7>=5",
        ],
    ),
    (
        7,
        [
            "1.1>=1 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2 9>=1",
            "1.5>=2 1.6>=1 2.1>=3 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.1>=2 6.3>=2 6.4>=2 6.5>=3 7>=3 9>=3",
            "1.5>=3 4.1>=5 6.3>=3 6.4>=3 6.5>=5 7>=5",
        ],
    ),
    (
        8,
        [
            "1.1>=1 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2 9>=1",
            "1.5>=2 1.6>=1 2.1>=3 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.1>=2 6.3>=2 6.4>=2 6.5>=2 7>=3 9>=3",
            "1.5>=3 4.1>=5 6.3>=3 6.4>=3 6.5>=4 7>=5",
        ],
    ),
    (
        9,
        [
            "1.1>=1 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2 9>=1",
            "1.4>=2 1.5>=1 2.1>=3 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.1>=2 6.3>=2 6.4>=2 6.5>=2 7>=3 9>=3",
            "1.4>=3 4.1>=5 6.3>=3 6.4>=3 6.5>=4 7>=5",
        ],
    ),
    (
        10,
        [
            "1.1>=1 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2 9>=1",
            "1.5>=2 1.6>=1 2.1>=3 2.3>=3 3.4>=2 4.1>=3 5.1>=5 6.1>=2 6.3>=2 6.4>=2 6.5>=2 7>=3 9>=3",
            "1.5>=3 4.1>=5 6.3>=3 6.4>=3 6.5>=4 7>=5",
        ],
    ),
    (
        11,
        [
            "1.1>=2 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2 9>=1",
            "1.5>=2 1.6>=1 2.1>=3 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.1.1>=2 6.1.2>=2 7>=3 9>=3",
            "1.5>=3 4.1>=5 7>=5",
        ],
    ),
    (
        12,
        [
            "1.1>=2 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2 9>=1",
            "1.5>=2 1.6>=1 2.1>=3 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.1>=2 6.3>=2 6.4>=2 6.5>=3 7>=3 9>=3",
            "1.5>=3 4.1>=5 7>=5",
        ],
    ),
    (
        13,
        [
            "1.1>=2 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2 9>=1",
            "1.5>=2 1.6>=1 2.1>=3 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 7>=3 9>=3",
            "1.5>=3 4.1>=5 7>=5",
        ],
    ),
    (
        14,
        [
            "1.1>=1 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2 9>=1",
            "1.4>=2 1.5>=1 2.1>=4 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 7>=3 9>=3",
            "1.4>=3 4.1>=5 7>=5",
        ],
    ),
    (
        15,
        [
            "1.1>=1 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2 9>=1",
            "1.4>=2 1.5>=1 2.1>=4 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.2>=1 6.3>=3 6.4>=3 7>=3 9>=3",
            "1.4>=3 4.1>=5 7>=5",
        ],
    ),
    (
        16,
        [
            "1.1>=1 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2",
            "1.4>=2 1.5>=1 2.1>=4 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 7>=3",
            "1.4>=3 4.1>=5 7>=5 9>=5",
        ],
    ),
    (
        17,
        [
            "1.1>=1 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 8>=2 9>=1",
            "1.4>=2 1.5>=1 2.1>=4 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.2>=2 6.3>=3 7>=3 9>=3",
            "1.4>=3 4.1>=5 7>=5",
        ],
    ),
    (
        18,
        [
            "1.1>=1 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 6>=1",
            "1.5>=2 1.6>=1 2.1>=3 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6>=3 11>=3",
            "1.5>=3 4.1>=5 11>=5",
        ],
    ),
    (
        19,
        [
            "1.1>=1 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 12>=1",
            "1.4>=2 1.5>=1 2.1>=4 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 10>=3 12>=3",
            "1.4>=3 4.1>=5 10>=5",
        ],
    ),
    (
        20,
        [
            "1.1>=1 2.2>=2 2.3>=1 3.5>=1 4.1>=2 5.3>=1 12>=1",
            "1.4>=2 1.5>=1 2.1>=4 2.3>=3 3.4>=2 3.5>=2 4.1>=3 5.1>=5 11>=3 12>=3",
            "1.4>=3 4.1>=5 11>=5",
        ],
    ),
    (
        21,
        [
            "1.1>=1 2.2>=1 3.5>=1 4.1>=2 5.3>=1 7>=1 8>=1",
            "1.4>=2 1.5>=1 2.1>=4 2.2>=4 3.4>=2 3.5>=2 4.1>=3 5.1>=5 8>=3",
            "1.4>=4 4.1>=5 6.1>=5 6.2>=5",
        ],
    ),
    (
        22,
        [
            "1.1>=1 2.2>=1 3.5>=1 4.1>=2 5.3>=1 7>=1",
            "1.4>=2 1.5>=1 2.1>=4 2.2>=5 3.4>=2 3.5>=2 4.1>=3 5.1>=5",
            "1.4>=4 4.1>=5 6.1>=5 6.2>=5",
        ],
    ),
    (
        23,
        [
            "2.2>=1 3.5>=1 4.1>=2 5.3>=1 8>=4",
            "1.4>=2 1.5>=1 2.1>=5 2.2>=4 3.4>=2 3.5>=2 4.1>=3 5.1>=5 6.1>=5 6.2>=3 7>=6",
            "1.4>=4 4.1>=5 6.2>=5 7>=8",
        ],
    ),
    (
        24,
        [
            "2.2>=1 3.5>=1 5.3>=1 8>=4",
            "1.4>=2 1.5>=1 2.1>=5 3.4>=2 3.5>=2 5.1>=5 7>=6",
            "1.4>=4 2.2>=4 6.1>=5 6.3>=5 7>=9",
        ],
    ),
    (
        25,
        [
            "2.2>=1 3.5>=1 5.3>=1 8>=5",
            "1.4>=2 1.5>=1 2.1>=5 2.2>=4 3.4>=2 3.5>=2 5.1>=5 6.3>=5 7>=7",
            "1.4>=4 6.1>=5 7>=10",
        ],
    ),
    (26, ["3.5>=1", "3.4>=3 3.5>=2", ""]),
];

#[test]
fn the_minima_of_the_decision_in_force_are_the_ones_it_marks() {
    for (number, by_star) in MINIMA_2026 {
        let set = set(Regime::Decision26, number);
        let listed: Vec<(Star, String)> = [Star::Three, Star::Four, Star::Five]
            .into_iter()
            .zip(by_star)
            .flat_map(|(star, list)| list.split_whitespace().map(move |minimum| (star, minimum.to_owned())))
            .collect();
        let held: Vec<(Star, String)> = set
            .minima()
            .iter()
            .map(|minimum| {
                (minimum.star(), format!("{}>={}", minimum.criterion().code(), minimum.level().points()))
            })
            .collect();
        assert_eq!(held, listed, "{set}");
    }
}

/// How many minima 148 marks for 3, 4 and 5 stars, set by set.
const MARKS_2023: [[usize; 3]; 26] = [
    [3, 12, 8],
    [3, 14, 10],
    [3, 13, 11],
    [3, 13, 11],
    [4, 12, 10],
    [4, 12, 10],
    [4, 14, 10],
    [4, 14, 10],
    [4, 14, 10],
    [4, 14, 10],
    [4, 12, 7],
    [4, 14, 7],
    [4, 10, 7],
    [4, 10, 6],
    [4, 11, 6],
    [3, 9, 6],
    [4, 12, 6],
    [3, 10, 7],
    [3, 10, 7],
    [3, 10, 7],
    [3, 9, 7],
    [2, 8, 7],
    [2, 11, 6],
    [2, 8, 7],
    [2, 9, 6],
    [0, 2, 0],
];

#[test]
fn decision_148_marks_as_many_minima_as_it_prints_and_1048_none() {
    for (number, marks) in (1..).zip(MARKS_2023) {
        let set = set(Regime::Decision148, number);
        let held = [Star::Three, Star::Four, Star::Five]
            .map(|star| set.minima().iter().filter(|minimum| minimum.star() == star).count());
        assert_eq!(held, marks, "{set}");
    }
    assert!(SetId::all(Regime::Decision1048).all(|id| id.criteria_set().minima().is_empty()));
}

#[test]
fn the_minima_of_a_set_are_its_marked_levels_by_star_then_as_printed() {
    for set in CriteriaSet::all() {
        let mut marked = Vec::new();
        for star in Star::ALL {
            for criterion in set.criteria() {
                for level in criterion.levels().iter().filter(|level| level.minimum_for() == Some(star)) {
                    marked.push((star, criterion.code(), level.case(), level.position()));
                }
            }
        }
        let held = |minimum: &ocop::Minimum| {
            let level = minimum.level();
            (minimum.star(), minimum.criterion().code(), level.case(), level.position())
        };
        assert_eq!(set.minima().iter().map(held).collect::<Vec<_>>(), marked, "{set}");
        for criterion in set.criteria() {
            let own: Vec<_> = criterion.minima().map(held).collect();
            let of_set = set.minima().iter().filter(|minimum| minimum.criterion() == criterion);
            assert_eq!(own, of_set.map(held).collect::<Vec<_>>(), "{criterion:?}");
        }
    }
}

#[test]
fn a_minimum_is_met_by_its_level_and_every_later_one_of_its_case_and_by_nothing_else() {
    for set in CriteriaSet::all() {
        for minimum in set.minima() {
            assert!(!minimum.is_met_by(None));
            for level in minimum.criterion().levels() {
                let later =
                    level.case() == minimum.level().case() && level.position() >= minimum.level().position();
                assert_eq!(
                    minimum.is_met_by(Some(level)),
                    later,
                    "{:?} {}",
                    minimum.criterion(),
                    level.tag()
                );
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

/// What a text of the catalogue must satisfy, or what it breaks.
fn flaw(text: &str) -> Option<&'static str> {
    if text.trim().is_empty() || text.trim() != text {
        Some("is empty or padded")
    } else if text.chars().any(|char| ('\u{300}'..='\u{36f}').contains(&char)) {
        Some("has a combining mark")
    } else if text.ends_with('.') {
        Some("ends with a full stop")
    } else if text.chars().any(char::is_control) || text.contains("  ") {
        Some("has a control character or two spaces")
    } else {
        None
    }
}

fn check(wrong: &mut Vec<String>, place: &str, text: Text, longest: usize) {
    for text in [text.vi(), text.en()] {
        if let Some(flaw) = flaw(text) {
            wrong.push(format!("{place}: {text:?} {flaw}"));
        }
        if text.chars().count() > longest {
            wrong.push(format!("{place}: {text:?} is longer than {longest} characters"));
        }
    }
}

#[test]
fn labels_are_short_whole_and_in_both_languages() {
    let mut wrong = Vec::new();
    for set in CriteriaSet::all() {
        check(&mut wrong, &set.to_string(), set.name(), 160);
        for section in set.sections() {
            check(&mut wrong, &format!("{set} section {}", section.code()), section.name(), 100);
        }
        for criterion in set.criteria() {
            let place = format!("{set} criterion {}", criterion.code());
            check(&mut wrong, &place, criterion.name(), 100);
            for note in criterion.notes() {
                check(&mut wrong, &place, note.text(), 120);
            }
            for level in criterion.levels() {
                check(&mut wrong, &place, level.label(), 100);
            }
        }
        for ground in set.dossier_grounds() {
            check(&mut wrong, &set.to_string(), ground.text(), 100);
        }
    }
    for erratum in Erratum::ALL {
        for text in [erratum.printed(), erratum.applied(), erratum.why()] {
            check(&mut wrong, "errata", text, 100);
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn levels_of_a_criterion_have_labels_of_their_own() {
    let mut same = BTreeSet::new();
    for criterion in all_criteria() {
        for (place, level) in criterion.levels().iter().enumerate() {
            for other in
                criterion.levels().iter().skip(place + 1).filter(|other| other.case() == level.case())
            {
                let (one, two) = (level.label(), other.label());
                if one.vi() == two.vi() || one.en() == two.en() {
                    let set = criterion.set();
                    same.insert((
                        set.regime().year(),
                        set.number(),
                        criterion.code(),
                        level.position(),
                        other.position(),
                    ));
                }
            }
        }
    }
    // 148 prints the first two levels of packaging in the same words for bonsai and ornamental animals.
    assert_eq!(same.into_iter().collect::<Vec<_>>(), [(2023, 24, "2.b", 1, 2), (2023, 25, "2.b", 1, 2)]);
}

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
        (2023, 24, Some("3.e"), true),
        (2023, 2, Some("3.6"), true),
        (2023, 1, Some("6.d"), false),
        (2023, 2, Some("6"), false),
        (2023, 1, Some("6"), false),
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
