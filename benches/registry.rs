//! A registry of 20,000 products with three certificates each, counted in one pass, beside the bare pass.
//!
//! ```text
//! cargo bench --bench registry
//! ```
//!
//! The figures to read are the ratios of each bench to its floor, never the times themselves.
#![expect(clippy::expect_used, reason = "a benchmark that cannot set itself up must stop")]

use std::collections::BTreeSet;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use ocop::certificate::Status;
use ocop::law::DossierKind;
use ocop::producer::ProducerKind;
use ocop::registry::{
    Census, CensusScope, CountBounds, DayOrYear, Figures, Period, ProductStanding, RegisteredProducer,
    RegisteredProduct, RegisteredRating,
};
use ocop::{FormerProvince, ProductSet, Star};
use time::macros::date;
use time::{Date, Duration};

const PRODUCTS: usize = 20_000;
const DAY: Date = date!(2027 - 06 - 30);

fn rating(number: usize, turn: i64, by_year: bool) -> RegisteredRating {
    let stars = [Star::Three, Star::Three, Star::Four, Star::Five];
    let kinds = [DossierKind::First, DossierKind::ReRating, DossierKind::Upgrade];
    let place = usize::try_from(turn).expect("three turns");
    let star = *stars.get(number.wrapping_add(place).wrapping_rem(4)).expect("four stars");
    let later = i64::try_from(number.wrapping_rem(900)).expect("a small number");
    let issued_on = date!(2019 - 09 - 01)
        .checked_add(Duration::days(turn.saturating_mul(950).saturating_add(later)))
        .expect("a day of the calendar");
    let kind = *kinds.get(place).expect("three kinds");
    if by_year {
        let year = u16::try_from(issued_on.year()).expect("a year of four digits");
        let year = DayOrYear::year(year).expect("a year of the calendar");
        RegisteredRating::recognised(kind, star, year).expect("a certified star")
    } else {
        RegisteredRating::recognised(kind, star, issued_on).expect("a certified star")
    }
}

/// Each item in turn, over and over.
fn nth<T: Copy>(all: &[T], number: usize) -> T {
    *all.iter().cycle().nth(number).expect("a list that is not empty")
}

fn product(number: usize, by_year: bool) -> RegisteredProduct {
    let maker = number.wrapping_rem(PRODUCTS / 2);
    let kind = nth(ProducerKind::ALL, maker);
    let maker = RegisteredProducer::new(&format!("HTX number {maker:05}")).expect("an id");
    let maker = maker.with_kind(kind).expect("no size is known");
    let province = nth(FormerProvince::ALL, number);
    let ratings = (0..3).map(|turn| rating(number, turn, by_year));
    let id = format!("VN-{province:?}-{number:06}");
    RegisteredProduct::new(&id, maker, province, ratings)
        .expect("a product")
        .with_set(nth(ProductSet::ALL, number))
}

/// The least that any count must do: the last certificate by the day, its status, and a counter for it.
fn bare(products: &[RegisteredProduct]) -> [u64; 5] {
    let mut counts = [0_u64; 5];
    for product in products {
        let last =
            product.ratings().filter_map(RegisteredRating::certificate).rfind(|last| last.issued_on() <= DAY);
        let place = match last.map(|certificate| certificate.status(DAY)) {
            None | Some(Status::NotYet) => 0,
            Some(Status::Valid) => 1,
            Some(Status::Extended) => 2,
            Some(Status::Expired) => 3,
            Some(Status::Revoked) => 4,
        };
        if let Some(count) = counts.get_mut(place) {
            *count = count.wrapping_add(1);
        }
    }
    counts
}

fn part(scope: CensusScope, products: &[RegisteredProduct]) -> Census {
    let mut census = Census::of(scope);
    census.add_all(products).expect("products of ids of their own");
    census
}

fn counted(scope: CensusScope, products: &[RegisteredProduct]) -> Figures {
    part(scope, products).finish().expect("a registry")
}

fn registry(bench: &mut Criterion) {
    let products: Vec<RegisteredProduct> = (0..PRODUCTS).map(|number| product(number, false)).collect();
    let by_year: Vec<RegisteredProduct> = (0..PRODUCTS).map(|number| product(number, true)).collect();
    let on = CensusScope::on(DAY).expect("a day of the calendar");
    let figures = counted(on, &products);
    let standings = [
        ProductStanding::Valid,
        ProductStanding::Extended,
        ProductStanding::Expired,
        ProductStanding::Revoked,
    ];
    let expected = standings.map(|standing| figures.standing(standing));
    let floor = bare(&products).map(CountBounds::exactly);
    assert_eq!(floor.get(1..), Some(expected.as_slice()), "the floor does the same work");
    assert_eq!(figures.products(), u64::try_from(PRODUCTS).unwrap_or_default());

    let mut group = bench.benchmark_group("20,000 products, three certificates each");
    group.sample_size(30);
    group.bench_function("floor: iterate and match the status", |run| {
        run.iter(|| bare(black_box(&products)));
    });
    group.bench_function("floor and a set of borrowed ids", |run| {
        run.iter(|| {
            let ids: BTreeSet<&str> = black_box(&products).iter().map(RegisteredProduct::id).collect();
            (ids.len(), bare(&products))
        });
    });
    group.bench_function("figures of a day", |run| {
        run.iter(|| counted(on, black_box(&products)));
    });
    let period = Period::new(date!(2025 - 01 - 01), DAY).expect("a period");
    let over = CensusScope::over(period).with_expiring_within(180);
    group.bench_function("figures of a day and a period", |run| {
        run.iter(|| counted(over, black_box(&products)));
    });
    group.bench_function("figures of one province", |run| {
        run.iter(|| counted(on.with_province(FormerProvince::LamDong), black_box(&products)));
    });
    group.bench_function("figures where the years alone are known", |run| {
        run.iter(|| counted(over, black_box(&by_year)));
    });
    let (one, other) = products.split_at(PRODUCTS / 2);
    let halves = [part(on, one), part(on, other)];
    group.bench_function("two halves put together", |run| {
        run.iter(|| {
            let [mut one, other] = black_box(&halves).clone();
            one.merge(other).expect("parts of one registry");
            one
        });
    });
    group.finish();
}

criterion_group!(benches, registry);
criterion_main!(benches);
