//! A portfolio of 20,000 products with three certificates each, counted in one pass, beside the bare pass.
//!
//! ```text
//! cargo bench --bench portfolio
//! ```
//!
//! The figures to read are the ratios of each bench to its floor, never the times themselves.
#![expect(clippy::expect_used, reason = "a benchmark that cannot set itself up must stop")]

use std::collections::BTreeSet;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use ocop::certificate::{Certificate, Status};
use ocop::law::DossierKind;
use ocop::place::FormerProvince;
use ocop::portfolio::{
    Census, Figures, Period, ProducerClass, ProducerRecord, Product, RatingRecord, Standing,
};
use ocop::{ProductSet, Star};
use time::macros::date;
use time::{Date, Duration};

const PRODUCTS: usize = 20_000;
const DAY: Date = date!(2027 - 06 - 30);

fn rating(number: usize, turn: i64) -> RatingRecord {
    let stars = [Star::Three, Star::Three, Star::Four, Star::Five];
    let kinds = [DossierKind::First, DossierKind::ReRating, DossierKind::Upgrade];
    let place = usize::try_from(turn).expect("three turns");
    let star = *stars.get(number.wrapping_add(place).wrapping_rem(4)).expect("four stars");
    let later = i64::try_from(number.wrapping_rem(900)).expect("a small number");
    let issued_on = date!(2019 - 09 - 01)
        .checked_add(Duration::days(turn.saturating_mul(950).saturating_add(later)))
        .expect("a day of the calendar");
    let certificate = Certificate::recorded(star, issued_on).expect("a certified star");
    RatingRecord::new(*kinds.get(place).expect("three kinds"), star, issued_on)
        .certified(certificate)
        .expect("its own certificate")
}

/// Each item in turn, over and over.
fn nth<T: Copy>(all: &[T], number: usize) -> T {
    *all.iter().cycle().nth(number).expect("a list that is not empty")
}

fn product(number: usize) -> Product {
    let maker = number.wrapping_rem(PRODUCTS / 2);
    let class = nth(&ProducerClass::ALL, maker);
    let maker = ProducerRecord::new(&format!("HTX number {maker:05}"), class).expect("an id");
    let set = nth(&ProductSet::ALL, number);
    let province = nth(&FormerProvince::ALL, number);
    let ratings = (0..3).map(|turn| rating(number, turn));
    Product::new(&format!("VN-{province:?}-{number:06}"), maker, set, province, ratings).expect("a product")
}

/// The least that any count must do: the last certificate by the day, its status, and a counter for it.
fn bare(products: &[Product]) -> [u64; 5] {
    let mut counts = [0_u64; 5];
    for product in products {
        let last = product
            .ratings()
            .iter()
            .filter_map(|rating| rating.certificate())
            .rfind(|last| last.issued_on() <= DAY);
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

fn counted(mut census: Census, products: &[Product]) -> Figures {
    census.add_all(products).expect("products of ids of their own");
    census.finish().expect("a portfolio")
}

fn portfolio(bench: &mut Criterion) {
    let products: Vec<Product> = (0..PRODUCTS).map(product).collect();
    let figures = counted(Census::on(DAY), &products);
    let standings = [Standing::Valid, Standing::Extended, Standing::Expired, Standing::Revoked];
    let expected = standings.map(|standing| figures.standing(standing));
    assert_eq!(bare(&products).get(1..), Some(expected.as_slice()), "the floor does the same work");
    assert_eq!(figures.products(), u64::try_from(PRODUCTS).unwrap_or_default());

    let mut group = bench.benchmark_group("20,000 products, three certificates each");
    group.sample_size(30);
    group.bench_function("floor: iterate and match the status", |run| {
        run.iter(|| bare(black_box(&products)));
    });
    group.bench_function("floor and a set of borrowed ids", |run| {
        run.iter(|| {
            let ids: BTreeSet<&str> = black_box(&products).iter().map(Product::id).collect();
            (ids.len(), bare(&products))
        });
    });
    group.bench_function("figures of a day", |run| {
        run.iter(|| counted(Census::on(DAY), black_box(&products)));
    });
    let period = Period::new(date!(2025 - 01 - 01), DAY).expect("a period");
    group.bench_function("figures of a day and a period", |run| {
        run.iter(|| counted(Census::over(period).expiring_within(180), black_box(&products)));
    });
    group.bench_function("figures of one province", |run| {
        run.iter(|| counted(Census::on(DAY).within(FormerProvince::LamDong), black_box(&products)));
    });
    group.finish();
}

criterion_group!(benches, portfolio);
criterion_main!(benches);
