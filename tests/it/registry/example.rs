//! The example data: real products that the example program reports on.

use serde::Deserialize;

use super::*;

const LINES: &str = include_str!("../../../examples/data/portfolio.jsonl");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    name: String,
    #[serde(default)]
    note: String,
    product: RegisteredProduct,
}

fn lines() -> Vec<Line> {
    LINES
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}")))
        .collect()
}

#[test]
fn holds_150_real_products_at_least_and_assumes_no_day() {
    let lines = lines();
    assert!(lines.len() >= 150, "{}", lines.len());
    for line in &lines {
        assert!(!line.name.is_empty());
        assert_eq!(line.product.ratings().len(), 1, "{} has one rating", line.name);
        let rating = line.product.ratings().next().unwrap();
        // Where the facts give the year alone, the day stays open.
        let says = line.note.contains("alone");
        assert_eq!(rating.rated_on().is_year(), says, "{}: {}", line.name, line.note);
        assert_eq!(rating.certified_in().is_some(), says && rating.star() >= Star::Three, "{}", line.name);
        let head = line.product.producer().representative();
        assert_eq!((head.woman(), head.ethnic_minority()), (None, None), "the facts do not tell");
    }
}

#[test]
fn is_counted_as_its_lines_are() {
    let lines = lines();
    let day = date!(2025 - 12 - 31);
    let products: Vec<RegisteredProduct> = lines.iter().map(|line| line.product.clone()).collect();
    let figures = count(on(day), &products);
    // The only standing that a product can have, and one that it can have among others.
    let certainly =
        |line: &&Line| line.product.standings(day).certain().is_some_and(ProductStanding::is_recognised);
    let possibly = |line: &&Line| line.product.standings(day).iter().any(ProductStanding::is_recognised);
    let number = |is: &dyn Fn(&&Line) -> bool| u64::try_from(lines.iter().filter(is).count()).unwrap();
    let total = figures.recognised().total();
    assert_eq!((total.certain(), total.possible()), (number(&certainly), number(&possibly)));
    assert!(total.depends() > 0, "of many the year alone is known");
    let lam_dong = |line: &&Line| {
        let name = line.product.province().name().vi();
        possibly(line) && ["Lâm Đồng", "Bình Thuận", "Đắk Nông"].iter().any(|one| name.contains(one))
    };
    assert_eq!(figures.recognised().province(Province::LamDong).possible(), number(&lam_dong));
    assert_eq!(figures.products(), u64::try_from(lines.len()).unwrap());
    assert!(figures.standing(ProductStanding::Expired).certain() > 0);
    let open = |line: &&Line| line.product.ratings().any(|rating| rating.rated_on().is_year());
    assert_eq!(figures.dated_by_year(), number(&open));
}
