//! What is said, in Vietnamese without a word of English and in both without gaps.

use ocop::registry::{Attainment, DayOrYear, FigureRow, Progress, RegistryFinding};
use ocop::{Lang, Say};

use super::*;

/// Everything that the module says beside its errors.
fn said(lang: Lang) -> Vec<String> {
    let open = CountBounds::new(2, 3).unwrap();
    let (printed, earliest) = (date!(2027 - 12 - 31), date!(2028 - 01 - 01));
    let latest = date!(2028 - 12 - 31);
    let half = ShareBounds::new(Share::new(1, 3).unwrap(), Share::new(1, 2).unwrap()).unwrap();
    let figures = count(on(date!(2025 - 12 - 31)), &[product("a", Province::HaNoi, [])]);
    let progress = Progress::of(&figures).unwrap();
    let mut all: Vec<String> = FigureLine::all().map(|line| line.text(lang).to_string()).collect();
    let commune: FigureLine = "rated/commune/former/00268".parse().unwrap();
    all.push(commune.text(lang).to_string());
    all.extend(progress.targets().iter().map(|measured| measured.text(lang).to_string()));
    all.extend([
        open.text(lang).to_string(),
        half.text(lang).to_string(),
        DayOrYear::year(2025).unwrap().text(lang).to_string(),
        Period::new(FIRST, earliest).unwrap().text(lang).to_string(),
        RegistryFinding::PrintedEnd { rating: 2, printed, earliest, latest }.text(lang).to_string(),
        RegistryFinding::PrintedEnd { rating: 2, printed, earliest, latest: earliest }.text(lang).to_string(),
        Attainment::Missing { count: open }.text(lang).to_string(),
        Attainment::Beyond { count: open }.text(lang).to_string(),
        Attainment::DependsOnTheDay.text(lang).to_string(),
    ]);
    all
}

#[test]
fn vietnamese_has_no_english_in_it_and_days_as_officials_write_them() {
    let (vi, en) = (said(Lang::Vi), said(Lang::En));
    for (vi, en) in vi.iter().zip(&en) {
        assert_ne!(vi, en);
        let words = vi.split(|letter: char| !letter.is_alphanumeric());
        for word in words {
            let english =
                ["the", "of", "and", "to", "from", "products", "not", "known", "rated", "recognised"];
            assert!(!english.contains(&word), "{vi}");
        }
        assert!(!vi.contains("2028-") && !vi.contains('{') && !en.contains('{'), "{vi}");
    }
    assert!(vi.contains(&"từ 33,3% đến 50,0%".to_owned()), "a decimal comma");
    assert!(en.contains(&"33.3% to 50.0%".to_owned()));
    assert!(vi.contains(&"năm 2025 (chưa rõ ngày)".to_owned()));
}

#[test]
fn counts_and_rows_show_themselves_as_they_are_said_in_english() {
    assert_eq!(CountBounds::new(5, 7).unwrap().to_string(), "5 to 7");
    assert_eq!(exactly(18_000).to_string(), "18,000");
    let row = FigureRow::new(FigureLine::Products, exactly(4), CountBounds::new(1_000, 2_000).unwrap());
    for (lang, counts) in [(Lang::Vi, "4 và từ 1.000 đến 2.000"), (Lang::En, "4 and 1,000 to 2,000")] {
        assert_eq!(row.text(lang).to_string(), format!("{}: {counts}", FigureLine::Products.text(lang)));
    }
}

#[test]
fn each_row_of_a_comparison_is_found_by_its_line() {
    let figures = |day| count(on(day), &[product("a", Province::HaNoi, [])]);
    let earlier = figures(date!(2025 - 12 - 31));
    let comparison = FiguresComparison::of_days(&earlier, &figures(date!(2026 - 12 - 31))).unwrap();
    assert!(comparison.rows().len() > 100);
    for row in comparison.rows() {
        assert_eq!(comparison.row(row.line()), Some(*row));
    }
    assert_eq!(comparison.row(FigureLine::Expiring), None);
}

#[test]
fn a_finding_tells_the_day_that_is_counted_or_the_days_where_it_depends() {
    let printed = date!(2027 - 12 - 31);
    let found = |earliest, latest| RegistryFinding::PrintedEnd { rating: 2, printed, earliest, latest };
    let (first, last) = (date!(2028 - 01 - 01), date!(2028 - 12 - 31));
    for (finding, vi, en) in [
        (
            found(first, first),
            "lần đánh giá 2: ngày hết hạn in là 31/12/2027, tính được 01/01/2028",
            "rating 2: the printed last day is 2027-12-31, the one counted 2028-01-01",
        ),
        (
            found(first, last),
            "lần đánh giá 2: ngày hết hạn in là 31/12/2027, tính được từ 01/01/2028 đến 31/12/2028",
            "rating 2: the printed last day is 2027-12-31, the one counted lies from 2028-01-01 to 2028-12-31",
        ),
    ] {
        assert_eq!([Lang::Vi, Lang::En].map(|lang| finding.text(lang).to_string()), [vi, en]);
        assert_eq!(finding.to_string(), en);
    }
}

#[test]
fn a_text_that_is_no_day_and_no_year_is_told_back() {
    for text in ["", "20225", "2025-13", "2025-02-29", "năm 2025"] {
        let error = text.parse::<DayOrYear>().unwrap_err();
        assert_eq!((error.code(), error.given()), ("invalid_day_or_year", text));
    }
}
