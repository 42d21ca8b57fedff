//! Registries of few products, and their census.

use ocop::catalogue::AnyProductSet;
use ocop::certificate::Revocation;
use ocop::law::DossierKind;
use ocop::place::{AnyProvince, CommuneCode};
use ocop::producer::{EnterpriseSize, ProducerKind, Representative};
use ocop::registry::{
    Census, CensusScope, CountBounds, DayOrYear, Figures, Period, ProductStanding, RegisteredProducer,
    RegisteredProduct, RegisteredRating,
};
use ocop::{FormerProvince, Problem as _, ProductGroup, ProductSet, ProductSet1048, Province, Star};
use time::Date;

use crate::bytes::Bytes;
use crate::certificates::{certificate, first_day};
use crate::law::{kept, refused, said};

fn maker(bytes: &mut Bytes<'_>) -> RegisteredProducer {
    let name = ["HTX 1", "HTX 2", "HTX 3", "HTX 3 "][bytes.below(4)];
    let maker = RegisteredProducer::new(name).expect("an id");
    // Mostly described the same way.
    match bytes.byte() {
        kind @ 0..=40 => {
            let maker = maker.with_kind(ProducerKind::ALL[usize::from(kind) % ProducerKind::ALL.len()]);
            let maker = maker.expect("a kind of producer");
            let sized = maker.clone().with_size(bytes.pick(EnterpriseSize::ALL)).unwrap_or(maker);
            sized.with_representative(Representative::default().with_woman(kind % 2 == 0))
        }
        _ => maker,
    }
}

fn rating(bytes: &mut Bytes<'_>, kind: DossierKind, on: Date) -> Option<RegisteredRating> {
    let star = bytes.pick(Star::ALL);
    let how = bytes.byte();
    let year = DayOrYear::year(u16::try_from(on.year()).ok()?).ok()?;
    let made = match how % 8 {
        0 => RegisteredRating::new(kind, star, on),
        1 => RegisteredRating::new(kind, star, year),
        2 => RegisteredRating::recognised(kind, star, year),
        3 => RegisteredRating::provincial(kind, star, on),
        4 => RegisteredRating::new(kind, star, on)
            .and_then(|rating| rating.with_certified_in(on.year() as u16)),
        5 => RegisteredRating::recognised(kind, star, on),
        _ => match certificate(bytes, star, on) {
            Some(certificate) => {
                RegisteredRating::new(kind, star, on).and_then(|rating| rating.with_certificate(certificate))
            }
            None => return None,
        },
    };
    let made = match how {
        192.. => made.and_then(|rating| rating.with_revocation(Revocation::on(bytes.day_after(on, 900)))),
        _ => made,
    };
    made.map_err(|error| refused(&error, 0)).ok()
}

fn product(bytes: &mut Bytes<'_>) -> Option<RegisteredProduct> {
    let id = ["a", "b", "c", "d", "e", "f", "g", "h"][bytes.below(8)];
    let maker = maker(bytes);
    let mut ratings = Vec::new();
    let mut on = bytes.day_after(first_day(), 2_800);
    for place in 0..bytes.below(4) {
        let kind = if place == 0 { DossierKind::First } else { bytes.pick(DossierKind::ALL) };
        ratings.extend(rating(bytes, kind, on));
        on = bytes.day_after(on, 900);
    }
    let province: AnyProvince = match bytes.byte() {
        current @ 128.. => Province::ALL[usize::from(current - 128) % Province::ALL.len()].into(),
        former => FormerProvince::ALL[usize::from(former) % FormerProvince::ALL.len()].into(),
    };
    let made = match RegisteredProduct::new(id, maker, province, ratings) {
        Ok(made) => made,
        Err(error) => {
            refused(&error, 20);
            return None;
        }
    };
    let made = match bytes.byte() % 4 {
        0 => made.with_set(bytes.pick(ProductSet::ALL)),
        1 => made.with_set(AnyProductSet::from(bytes.pick(ProductSet1048::ALL))),
        _ => made,
    };
    Some(if bytes.once_in(4) { made.with_commune(CommuneCode::new("28780").expect("a code")) } else { made })
}

fn scope(bytes: &mut Bytes<'_>) -> CensusScope {
    let first = bytes.day_after(first_day(), 4_500);
    let how = bytes.byte();
    let scope = if how & 1 == 0 {
        CensusScope::on(first).expect("a day")
    } else {
        CensusScope::over(Period::new(first, bytes.day_after(first, 800)).expect("in order"))
    };
    let scope = if how & 2 == 0 { scope } else { scope.with_expiring_within(u16::from(bytes.byte())) };
    match how & 12 {
        4 => scope.with_province(bytes.pick(Province::ALL)),
        8 => scope.with_province(bytes.pick(FormerProvince::ALL)),
        _ => scope,
    }
}

pub fn census(bytes: &[u8]) {
    let bytes = &mut Bytes::new(bytes);
    let law = bytes.byte();
    let scope = scope(bytes);
    let mut products: Vec<RegisteredProduct> = Vec::new();
    let mut whole = Census::of(scope);
    for _ in 0..6 {
        if bytes.is_empty() {
            break;
        }
        let Some(product) = product(bytes) else { continue };
        if law % 4 == 1 {
            alone(scope, &product);
        }
        // Copies are compared now and then: they cost more than what they guard.
        let before = (law % 4 == 0).then(|| whole.clone());
        let added = whole.added();
        match whole.add(&product) {
            Ok(()) => {
                assert_eq!(whole.added(), added + 1);
                products.push(product);
            }
            Err(error) => {
                assert_eq!(whole.added(), added);
                assert!(before.is_none_or(|before| before == whole), "a refused product leaves a trace");
                assert!(matches!(error.code(), "duplicate_product" | "producer_described_twice"), "{error}");
                refused(&error, 0);
            }
        }
    }
    // What takes long is looked at now and then.
    match law / 4 {
        0..=9 => merged(bytes, scope, &products, &whole),
        10..=19 => turned(scope, &products, &whole),
        20 => {
            kept(&whole);
        }
        21 => products.iter().take(2).for_each(|product| drop(kept(product))),
        22 => {
            if let Ok(figures) = whole.clone().finish() {
                kept(&figures);
                assert_eq!(figures.verify(&products), Ok(Vec::new()));
            }
        }
        23..=40 => {
            for product in &products {
                on_days(bytes, product);
            }
        }
        _ => {}
    }
    match whole.finish() {
        Ok(figures) => counted(&figures),
        Err(error) => refused(&error, 0),
    }
}

/// A census of one product counts one.
fn alone(scope: CensusScope, product: &RegisteredProduct) {
    let mut census = Census::of(scope);
    census.add(product).expect("the first product");
    assert_eq!(census.added(), 1);
    let figures = census.finish().expect("a product");
    assert!(figures.products() <= 1 && figures.products() + figures.unplaced() <= 1);
    if scope.province().is_none() {
        assert_eq!(figures.products(), 1);
        let standings = product.standings(scope.day());
        for standing in ProductStanding::ALL.iter().copied() {
            let count = figures.standing(standing);
            assert_eq!(count.possible(), u64::from(standings.iter().any(|one| one == standing)));
            assert_eq!(count.certain(), u64::from(standings.certain() == Some(standing)));
        }
        assert_eq!(figures.dated_by_year() == 0, figures.dated_by_year() != 1);
    }
    counted(&figures);
}

fn within(part: CountBounds, whole: CountBounds) {
    assert!(part.certain() <= part.possible());
    assert!(
        part.certain() <= whole.certain() && part.possible() <= whole.possible(),
        "{part:?} of {whole:?}"
    );
}

/// What adds up in all figures.
fn counted(figures: &Figures) {
    let products = figures.products();
    let standings: Vec<CountBounds> = ProductStanding::ALL.iter().map(|one| figures.standing(*one)).collect();
    assert!(standings.iter().map(|one| one.certain()).sum::<u64>() <= products);
    assert!(standings.iter().map(|one| one.possible()).sum::<u64>() >= products);
    within(figures.recognised().total(), CountBounds::exactly(products));
    for breakdown in [figures.rated(), figures.recognised()] {
        let total = breakdown.total();
        within(total, CountBounds::exactly(products));
        let stars: Vec<CountBounds> = Star::ALL.iter().map(|star| breakdown.star(*star)).collect();
        assert!(stars.iter().map(|one| one.certain()).sum::<u64>() <= total.certain());
        assert!(stars.iter().map(|one| one.possible()).sum::<u64>() >= total.possible());
        assert_eq!(breakdown.star_or_more(Star::One), total);
        for pair in Star::ALL.windows(2) {
            within(breakdown.star_or_more(pair[1]), breakdown.star_or_more(pair[0]));
        }
        let groups: CountBounds = ProductGroup::ALL.iter().map(|group| breakdown.group(*group)).sum();
        let sets: CountBounds = ProductSet::ALL.iter().map(|set| breakdown.set(*set)).sum();
        let provinces: CountBounds = Province::ALL.iter().map(|province| breakdown.province(*province)).sum();
        within(groups, total);
        within(sets, groups);
        assert_eq!(provinces, total);
        within(breakdown.without_group(), total);
        within(breakdown.without_commune(), total);
        assert!(breakdown.producers().total().possible() <= total.possible());
        let kinds = ProducerKind::ALL.iter().map(|kind| breakdown.products().kind(Some(*kind)));
        assert_eq!(kinds.chain([breakdown.products().kind(None)]).sum::<CountBounds>(), total);
    }
}

/// A census of parts is the census of the whole, and what cannot be put together leaves no trace.
fn merged(bytes: &mut Bytes<'_>, scope: CensusScope, products: &[RegisteredProduct], whole: &Census) {
    let (one, other) = products.split_at(bytes.below(products.len() + 1));
    let part = |products: &[RegisteredProduct]| {
        let mut census = Census::of(scope);
        census.add_all(products).expect("a part of what was counted");
        census
    };
    let mut both = part(one);
    both.merge(part(other)).expect("parts of one census");
    assert_eq!(&both, whole);
    if let Some(again) = products.first() {
        let error = both.merge(part(std::slice::from_ref(again))).expect_err("it was counted");
        assert_eq!(error.code(), "duplicate_product");
        assert_eq!(&both, whole);
    }
}

/// The order of the products does not matter.
fn turned(scope: CensusScope, products: &[RegisteredProduct], whole: &Census) {
    let mut census = Census::of(scope);
    census.add_all(products.iter().rev()).expect("the same products");
    assert_eq!(census.finish().ok(), whole.clone().finish().ok());
}

/// What a product is on days, one after the other.
fn on_days(bytes: &mut Bytes<'_>, product: &RegisteredProduct) {
    let day = bytes.day_after(first_day(), 4_500);
    let standings = product.standings(day);
    assert!(standings.iter().next().is_some());
    assert_eq!(standings.depends(), standings.certain().is_none());
    assert!(product.rating_on(day).is_none_or(|rating| rating.rated_on().earliest() <= day));
    if let Some(certificate) = product.certificate_on(day) {
        assert!(certificate.star().is_certifiable());
    }
    if let Some(last) = product.last_days(day) {
        assert!(last.start() <= last.end());
    }
    for finding in product.findings() {
        said(&finding);
    }
    assert_eq!(product.movements().count(), product.ratings().len());
}
