//! Censuses counted apart and put together.

use ocop::registry::DayOrYear;

use super::*;
use crate::round_trip::says;
use crate::stored::kept;

/// Products of which some have a rating dated by its year.
fn open_registry() -> impl Strategy<Value = Vec<RegisteredProduct>> {
    (registry(), vec(proptest::option::of(2019_u16..2026), 30)).prop_map(|(products, years)| {
        let open = |(product, year): (RegisteredProduct, Option<u16>)| {
            let Some(year) = year else { return product };
            let year = DayOrYear::year(year).unwrap();
            let rating = RegisteredRating::recognised(DossierKind::First, Star::Four, year).unwrap();
            let producer = product.producer().clone();
            let set = product.set().clone();
            let province = product.province();
            RegisteredProduct::new(product.id(), producer, province, [rating]).unwrap().with_set(set)
        };
        products.into_iter().zip(years).map(open).collect()
    })
}

fn scopes() -> impl Strategy<Value = CensusScope> {
    let place = proptest::option::of(any_province());
    (any_day(), any_day(), place, proptest::option::of(0_u16..400)).prop_map(|(one, other, place, within)| {
        let mut scope = CensusScope::over(Period::new(one.min(other), one.max(other)).unwrap());
        if let Some(province) = place {
            scope = scope.with_province(province);
        }
        within.map_or(scope, |days| scope.with_expiring_within(days))
    })
}

fn part(scope: CensusScope, products: &[RegisteredProduct]) -> Census {
    let mut census = Census::of(scope);
    census.add_all(products).unwrap();
    census
}

fn merged(mut one: Census, other: Census) -> Census {
    one.merge(other).unwrap();
    one
}

proptest! {
    #[test]
    fn parts_put_together_in_any_order_and_grouping_are_the_whole(
        products in open_registry(),
        scope in scopes(),
        split in vec(0_usize..4, 30),
        order in Just([0_usize, 1, 2, 3]).prop_shuffle(),
    ) {
        let whole = part(scope, &products);
        let parts: Vec<Census> = (0..4)
            .map(|number| {
                let own = products.iter().zip(&split).filter(|(_, of)| **of == number);
                part(scope, &own.map(|(product, _)| product.clone()).collect::<Vec<_>>())
            })
            .collect();
        let [a, b, c, d] = order.map(|place| parts[place].clone());
        let figures = whole.clone().finish().unwrap();
        // From the left, from the right, and in pairs.
        let left = merged(merged(merged(a.clone(), b.clone()), c.clone()), d.clone());
        let right = merged(a.clone(), merged(b.clone(), merged(c.clone(), d.clone())));
        let pairs = merged(merged(a.clone(), b.clone()), merged(c.clone(), d.clone()));
        prop_assert_eq!(&left, &right, "associative");
        prop_assert_eq!(&left, &pairs, "associative");
        let turned = merged(merged(d, c), merged(b, a));
        for census in [left, turned] {
            prop_assert_eq!(census.added(), whole.added());
            prop_assert_eq!(census.finish().unwrap(), figures.clone());
        }
        // One after the other they are the census of one after the other.
        let halves = products.split_at(products.len() / 2);
        prop_assert_eq!(merged(part(scope, halves.0), part(scope, halves.1)), whole.clone());
        // Nothing is the neutral element.
        prop_assert_eq!(merged(Census::of(scope), whole.clone()), whole.clone());
        prop_assert_eq!(merged(whole.clone(), Census::of(scope)), whole);
    }

    #[test]
    fn a_part_is_stored_and_put_together_by_another(products in open_registry(), scope in scopes(), at in 0_usize..30) {
        let (one, other) = products.split_at(at.min(products.len()));
        let stored = serde_json::to_string(&part(scope, one)).unwrap();
        let read: Census = serde_json::from_str(&stored).unwrap();
        kept(&read);
        let figures = merged(read, part(scope, other)).finish().unwrap();
        prop_assert_eq!(&figures, &count(scope, &products));
        kept(&figures);
    }

    #[test]
    fn what_cannot_be_put_together_leaves_no_trace(products in registry(), day in any_day(), shared in any::<prop::sample::Index>()) {
        let scope = on(day);
        let whole = part(scope, &products);
        let again = shared.get(&products).clone();
        let mut census = whole.clone();
        let error = census.merge(part(scope, std::slice::from_ref(&again))).unwrap_err();
        says(&error);
        let place = u64::try_from(products.iter().position(|product| product.id() == again.id()).unwrap()).unwrap() + 1;
        let id = again.id().to_owned();
        prop_assert_eq!(&error, &CensusError::Duplicate { id, first: place, again: whole.added() + 1 });
        prop_assert_eq!(&census, &whole);
        // The other way round it is refused too.
        let mut single = part(scope, &[again]);
        let before = single.clone();
        prop_assert_eq!(single.merge(whole.clone()).unwrap_err().code(), "duplicate_product");
        prop_assert_eq!(single, before);

        let other_scope = census.merge(Census::of(scope.with_expiring_within(1))).unwrap_err();
        prop_assert_eq!(other_scope, CensusError::OtherScope);
        let maker = products[0].producer();
        let led = maker.clone().with_representative(Representative::default().with_woman(maker.representative().woman() != Some(true)));
        let led = RegisteredProduct::new("another", led, Province::HaNoi, []).unwrap();
        let other = census.merge(part(scope, &[led])).unwrap_err();
        prop_assert_eq!(&other, &CensusError::OtherProducer { producer: maker.id().to_owned() });
        says(&other);
        prop_assert_eq!(census, whole);
    }
}

/// A stored part, and one with a field changed.
fn stored() -> serde_json::Value {
    let first = certified(DossierKind::First, Star::Three, date!(2024 - 05 - 06));
    let period = Period::new(date!(2024 - 01 - 01), date!(2024 - 12 - 31)).unwrap();
    let census = part(CensusScope::over(period), &[product("a", Province::HaNoi, [first])]);
    serde_json::to_value(census).unwrap()
}

#[test]
fn a_part_that_could_not_have_been_counted_is_refused() {
    let read = |value: &serde_json::Value| serde_json::from_value::<Census>(value.clone());
    assert!(read(&stored()).is_ok());
    for (place, value) in [
        ("/format", "ocop.census/2".into()),
        ("/products", serde_json::json!(["a", "a"])),
        ("/products", serde_json::json!([])),
        ("/products", serde_json::json!([" a"])),
        ("/products", serde_json::json!(["ho\u{300}a"])),
        ("/producers", serde_json::json!([])),
        ("/producers/0/id", "".into()),
        ("/producers/0/size", "large".into()),
        ("/producers/0/rated", "no".into()),
        ("/producers/0/rated", "surely".into()),
        ("/figures/products", 2.into()),
        ("/figures/unplaced", 1.into()),
        ("/figures/standings/valid/certain", 2.into()),
        ("/figures/rated/stars/3/possible", 0.into()),
        ("/figures/rated/stars/3/certain", 2.into()),
        ("/figures/rated/provinces", serde_json::json!({"15": {"certain": 2, "possible": 2}})),
        ("/figures/changes/movements/first/possible", u64::MAX.into()),
        ("/figures/changes/revoked", u64::MAX.into()),
        ("/figures/changes", serde_json::Value::Null),
        ("/figures/scope/period", serde_json::Value::Null),
        ("/figures/scope/province", "current/48".into()),
    ] {
        let mut wrong = stored();
        *wrong.pointer_mut(place).unwrap_or_else(|| panic!("{place}")) = value;
        assert!(read(&wrong).is_err(), "{place}");
    }
    let mut producer_twice = stored();
    let producer = producer_twice["producers"][0].clone();
    producer_twice["producers"] = serde_json::json!([producer, producer]);
    assert!(read(&producer_twice).is_err());
    let mut more = stored();
    more["colour"] = 1.into();
    assert!(read(&more).is_err(), "a counter that this version does not know would be lost");
    let twice =
        stored().to_string().replacen(r#""first":{"#, r#""first":{"certain":1,"possible":1},"first":{"#, 1);
    assert!(serde_json::from_str::<Census>(&twice).is_err(), "a count that comes twice");
}

#[test]
fn parts_of_other_revisions_and_too_many_are_refused() {
    let mut other = stored();
    other["figures"]["revision"] = 0.into();
    let mut census: Census = serde_json::from_value(stored()).unwrap();
    let before = census.clone();
    let error = census.merge(serde_json::from_value(other).unwrap()).unwrap_err();
    assert_eq!(error.code(), "other_revision");
    says(&error);
    // Counts of ratings that fit by themselves but not together.
    let many = |id: &str| {
        let mut many = stored();
        many["products"] = serde_json::json!([id]);
        many["figures"]["changes"]["revoked"] = (1_u64 << 53).into();
        serde_json::from_value::<Census>(many).unwrap()
    };
    let mut one = many("b");
    let error = one.merge(many("c")).unwrap_err();
    assert_eq!(error, CensusError::TooMany);
    says(&error);
    assert_eq!(one, many("b"));
    assert_eq!(census, before);
}

/// Errors of parts that do not go together.
pub(super) fn problems() -> Vec<Box<dyn crate::problems::Provoked>> {
    let mut census: Census = serde_json::from_value(stored()).unwrap();
    let mut other = stored();
    other["figures"]["revision"] = 0.into();
    let other: Census = serde_json::from_value(other).unwrap();
    vec![
        crate::problems::boxed(census.merge(other).unwrap_err()),
        crate::problems::boxed(census.merge(Census::on(FIRST).unwrap()).unwrap_err()),
        crate::problems::boxed(CensusError::TooMany),
    ]
}
