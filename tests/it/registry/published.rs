//! What the press published of the whole country, as the example program shows it beside its figures.

use std::collections::BTreeMap;

use serde::Deserialize;

const LINES: &str = include_str!("../../../examples/data/published.jsonl");

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum What {
    Products,
    FiveStarProducts,
    Producers,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Wording {
    Exact,
    MoreThan,
    Nearly,
    Derived,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    year: u16,
    month: u8,
    what: What,
    wording: Wording,
    count: u64,
    source: Option<String>,
    conflict: Option<BTreeMap<String, String>>,
}

#[test]
fn published_counts_are_in_order_and_name_their_conflicts() {
    let counts: Vec<Line> = LINES.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(counts.is_sorted_by_key(|count| (count.year, count.month)));
    let find = |year, month, what| {
        let of =
            counts.iter().filter(move |count| (count.year, count.month, count.what) == (year, month, what));
        of.map(|count| count.count).collect::<Vec<_>>()
    };
    // The derived count of the end of 2023 is a row of its own.
    assert_eq!(find(2023, 12, What::Products), [10_322, 11_056]);
    assert_eq!(find(2023, 12, What::Producers), [5_361, 6_114]);
    assert_eq!(find(2020, 12, What::Producers), [2_429]);
    assert_eq!(find(2025, 6, What::FiveStarProducts), [126]);
    assert_eq!(find(2025, 12, What::Products), [18_243]);
    assert_eq!(find(2024, 12, What::Products), [14_642, 15_590]);
    for count in &counts {
        assert!((1..=12).contains(&count.month));
        assert!(count.source.as_deref().is_none_or(|source| !source.is_empty()));
        // Two numbers for one month, and a number that is derived, contradict another.
        let rivals = counts
            .iter()
            .filter(|other| (other.year, other.month, other.what) == (count.year, count.month, count.what));
        if rivals.count() > 1 || count.wording == Wording::Derived {
            let conflict = count.conflict.as_ref().unwrap_or_else(|| panic!("{count:?}"));
            assert!(conflict.keys().eq(["en", "vi"]), "{count:?}");
        }
    }
    // Products of three stars or more never become fewer from one source's number to the next month's.
    let products: Vec<_> =
        counts.iter().filter(|count| count.what == What::Products && count.conflict.is_none()).collect();
    assert!(products.is_sorted_by_key(|count| count.count));
    assert!(
        counts.iter().any(|count| count.wording == Wording::MoreThan || count.wording == Wording::Nearly)
    );
}
