//! What is said, in Vietnamese without a word of English and in both without gaps.

use ocop::registry::{Attainment, DayOrYear, Progress, RegistryFinding};
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
