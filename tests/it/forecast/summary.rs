//! A portfolio's figures: against a plainer count, and the same however the portfolio is divided.

use std::collections::BTreeMap;

use ocop::crosswalk::{Forecast, ForecastSummary, ProofCourse, ProofKind};
use ocop::date::YearMonth;
use ocop::{CriterionId, Lang, Problem as _, Province, Say as _, Star, Topic};
use time::macros::date;
use time::{Date, Duration};

use super::{best, coffee, earlier_sets, forecast, full_summary, of_sheet};
use crate::round_trip::says;

/// A product: its forecast, and its province where it is known.
type Product = (Forecast, Option<Province>);

fn portfolio(rounds: std::ops::Range<u64>) -> Vec<Product> {
    let mut products = Vec::new();
    for set in earlier_sets() {
        for round in rounds.clone() {
            let (plain, mut dice) = forecast(set, round);
            let day = date!(2023 - 02 - 24) + Duration::days(i64::try_from(dice.roll(1_240)).unwrap());
            let forecast = if dice.chance(85) { plain.with_issued_on(day).unwrap() } else { plain };
            let provinces = [None, Some(Province::LamDong), Some(Province::GiaLai), Some(Province::HaNoi)];
            products.push((forecast, dice.pick(&provinces)));
        }
    }
    products
}

fn count(products: &[Product]) -> ForecastSummary {
    let mut summary = ForecastSummary::new();
    for (forecast, province) in products {
        summary.add(forecast, *province).unwrap();
    }
    summary
}

#[test]
fn parts_counted_apart_give_the_figures_of_the_whole() {
    let products = portfolio(600..604);
    let whole = count(&products);
    for at in [0, 1, 17, products.len() / 2, products.len()] {
        let (one, other) = products.split_at(at);
        let (one, other) = (count(one), count(other));
        let mut forwards = one.clone();
        forwards.merge(&other).unwrap();
        let mut backwards = other.clone();
        backwards.merge(&one).unwrap();
        assert_eq!(forwards, whole);
        assert_eq!(backwards, whole);
    }
    // Three parts, merged from the left and from the right, in a mixed order.
    let parts: Vec<ForecastSummary> = (0..3)
        .map(|part| count(&products.iter().skip(part).step_by(3).cloned().collect::<Vec<_>>()))
        .collect();
    let merged = |one: &ForecastSummary, other: &ForecastSummary| {
        let mut sum = one.clone();
        sum.merge(other).unwrap();
        sum
    };
    let left = merged(&merged(&parts[0], &parts[1]), &parts[2]);
    let right = merged(&parts[0], &merged(&parts[1], &parts[2]));
    assert_eq!(left, right);
    assert_eq!(left, whole);
    assert_eq!(merged(&whole, &ForecastSummary::new()), whole);
}

fn month(day: Date) -> YearMonth {
    YearMonth::of(day).unwrap()
}

#[test]
fn every_figure_is_that_of_a_plainer_count() {
    let products = portfolio(610..616);
    let summary = count(&products);
    let many = |test: &dyn Fn(&Product) -> bool| {
        u64::try_from(products.iter().filter(|product| test(product)).count()).unwrap()
    };
    assert_eq!(summary.products(), many(&|_| true));
    for then in Star::ALL.iter().copied() {
        assert_eq!(summary.then(then), many(&|(one, _)| one.then().star() == then));
        for star in Star::ALL.iter().copied() {
            let low = many(&|(one, _)| (one.then().star(), one.bounds().certain().star()) == (then, star));
            let high = many(&|(one, _)| (one.then().star(), one.bounds().possible().star()) == (then, star));
            assert_eq!((summary.certain(then, star), summary.possible(then, star)), (low, high));
        }
    }
    assert_eq!(summary.stars().map(|(_, count)| count).sum::<u64>(), summary.products());
    assert_eq!(summary.recognised(), many(&|(one, _)| one.then().star() >= Star::Three));
    for course in ProofCourse::ALL.iter().copied() {
        let those = many(&|(one, _)| one.keep().is_some_and(|keep| keep.course() == course));
        assert_eq!(summary.course(course), those, "{course}");
    }

    let keeps: Vec<_> = products.iter().filter_map(|(one, _)| one.keep()).collect();
    let mut steps: BTreeMap<(CriterionId, ProofKind), u64> = BTreeMap::new();
    for step in keeps.iter().flat_map(|keep| keep.steps()) {
        *steps.entry((step.criterion(), step.kind())).or_default() += 1;
    }
    for (criterion, demand) in summary.demands() {
        let of = |kind| steps.get(&(criterion, kind)).copied().unwrap_or(0);
        let told = (of(ProofKind::Proof), of(ProofKind::Improvement));
        assert_eq!((demand.proofs(), demand.improvements()), told);
    }
    let of = |kind| steps.iter().filter(|((_, own), _)| *own == kind).map(|(_, count)| count).sum::<u64>();
    assert_eq!(
        (summary.proofs(), summary.improvements()),
        (of(ProofKind::Proof), of(ProofKind::Improvement))
    );
    for (proofs, count) in summary.by_proofs() {
        let those = keeps.iter().filter(|keep| keep.is_enough() && keep.steps().len() == usize::from(proofs));
        assert_eq!(count, u64::try_from(those.count()).unwrap());
    }

    let filed = |day: fn((Date, Date)) -> Date, province, asked| {
        many(&|(one, own)| {
            let filing = one.renewal().and_then(|renewal| renewal.filing());
            *own == province && filing.is_some_and(|filing| month(day(filing)) == asked)
        })
    };
    for (province, asked, filings) in summary.filings() {
        assert_eq!(filings.opening(), filed(|(from, _)| from, province, asked));
        assert_eq!(filings.closing(), filed(|(_, until)| until, province, asked));
        let closing = products.iter().filter(|(one, own)| {
            let filing = one.renewal().and_then(|renewal| renewal.filing());
            *own == province && filing.is_some_and(|(_, until)| month(until) == asked)
        });
        let proofs =
            closing.filter_map(|(one, _)| one.keep()).map(|keep| keep.proofs().count()).sum::<usize>();
        assert_eq!(filings.proofs(), u64::try_from(proofs).unwrap());
    }
    assert_eq!(summary.undated(), many(&|(one, _)| one.renewal().is_none()));
    assert_eq!(
        summary.lapsed(),
        many(&|(one, _)| one.renewal().is_some_and(|renewal| renewal.filing().is_none()))
    );
    let opening: u64 = summary.months().map(|(_, filings)| filings.opening()).sum();
    assert_eq!(opening + summary.undated() + summary.lapsed(), summary.products());
    assert!(summary.months().map(|(month, _)| month).is_sorted());
    assert!(summary.undated() > 0 && summary.lapsed() > 0);
}

#[test]
fn what_decides_most_often_comes_first() {
    let products = portfolio(620..626);
    let summary = count(&products);
    let demands = summary.demands_by_topic();
    assert!(demands.is_sorted_by(|(one, a), (other, b)| {
        (b.proofs(), b.improvements(), *one) <= (a.proofs(), a.improvements(), *other)
    }));
    for (topic, demand) in &demands {
        let own = summary.demands().filter(|(criterion, _)| criterion.topic() == *topic);
        assert_eq!(demand.proofs(), own.map(|(_, demand)| demand.proofs()).sum::<u64>());
    }
    let missed = summary.missed_by_topic();
    assert!(missed.is_sorted_by_key(|(_, missed)| std::cmp::Reverse(missed.products())));
    assert!(demands.len() > 5 && missed.len() > 5);
}

#[test]
fn a_product_that_misses_several_minima_on_a_criterion_is_counted_once() {
    let products = portfolio(630..634);
    let summary = count(&products);
    let mut naive: BTreeMap<Topic, (u64, u64)> = BTreeMap::new();
    for (forecast, _) in products.iter().filter(|(one, _)| one.then().star() >= Star::Three) {
        let then = forecast.then().star();
        for criterion in forecast.crosswalk().to().criteria_set().criteria() {
            let asked = criterion.minima().filter(|minimum| minimum.star() <= then);
            let missed: Vec<_> =
                asked.filter(|minimum| forecast.bounds().certain().misses(*minimum).unwrap()).collect();
            let Some(highest) = missed.iter().max_by_key(|minimum| minimum.star()) else { continue };
            let blocked = forecast.bounds().possible().misses(*highest).unwrap();
            let count = naive.entry(criterion.topic()).or_default();
            count.0 += u64::from(!blocked);
            count.1 += u64::from(blocked);
        }
    }
    let told: BTreeMap<Topic, (u64, u64)> = summary
        .missed_by_topic()
        .into_iter()
        .map(|(topic, missed)| (topic, (missed.open(), missed.blocked())))
        .collect();
    assert_eq!(told, naive);
}

#[test]
fn a_summary_refuses_what_is_more_than_it_counts_and_stays_as_it_was() {
    const MOST: u64 = ForecastSummary::MOST_PRODUCTS;
    let forecast = of_sheet(best(coffee())).with_issued_on(date!(2024 - 05 - 10)).unwrap();
    let one = count(&[(forecast.clone(), None)]);

    let mut summary = full_summary(MOST - 1);
    summary.add(&forecast, Some(Province::LamDong)).unwrap();
    assert_eq!(summary.products(), MOST);
    let before = summary.clone();
    let error = summary.add(&forecast, None).unwrap_err();
    says(&error);
    assert_eq!((error.code(), error.given()), ("too_many_products", MOST + 1));
    assert_eq!(summary.merge(&one).unwrap_err(), error);
    assert_eq!(summary, before);
    summary.merge(&ForecastSummary::new()).unwrap();
    assert_eq!(summary, before);

    let mut backwards = one.clone();
    assert_eq!(backwards.merge(&before).unwrap_err(), error);
    assert_eq!(backwards, one);
    let mut together = full_summary(MOST - 1);
    together.merge(&one).unwrap();
    assert_eq!(together.products(), MOST);
    assert_eq!(full_summary(MOST).merge(&full_summary(MOST)).unwrap_err().given(), 2 * MOST);
}

#[test]
fn a_summary_is_said_in_both_languages() {
    let forecast = of_sheet(best(coffee())).with_issued_on(date!(2024 - 05 - 10)).unwrap();
    let summary = count(&[(forecast, Some(Province::LamDong)), (of_sheet(best(coffee())), None)]);
    let vi = summary.text(Lang::Vi).to_string();
    assert!(
        vi.starts_with("Số sản phẩm: 2\n5 sao trước đây (2): chắc chắn 2 sao ×2; có thể 5 sao ×2\n"),
        "{vi}"
    );
    assert!(vi.contains("\nNộp hồ sơ tháng 01/2027: bắt đầu 0, kết thúc 1, phải chứng minh "), "{vi}");
    let en = summary.text(Lang::En).to_string();
    assert!(
        en.starts_with("Products: 2\n5 stars then (2): certain 2 stars ×2; possible 5 stars ×2\n"),
        "{en}"
    );
    assert_eq!(vi.lines().count(), en.lines().count());
    assert_eq!(ForecastSummary::new().text(Lang::En).to_string(), "Products: 0");
}
