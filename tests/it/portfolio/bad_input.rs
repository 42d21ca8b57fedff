//! What cannot be counted, and what the refusal says.

use super::*;

#[test]
fn a_product_that_comes_twice() {
    let twice = [
        product("a", Province::HaNoi, []),
        product("b", Province::HaNoi, []),
        product(" a ", Province::Hue, []),
    ];
    let mut census = Census::on(FIRST);
    let error = census.add_all(&twice).unwrap_err();
    assert_eq!(error.code(), "duplicate_product");
    assert_eq!(
        error.to_string(),
        r#"product "a" comes twice, as number 1 and as number 3; each product comes once"#
    );
    assert_eq!(census.finish().unwrap().products(), 2, "the figures stay as they were");
}

#[test]
fn a_producer_described_in_two_ways() {
    let other = ProducerRecord::new("maker 0", ProducerClass::Farm).unwrap();
    let mut census = Census::on(FIRST);
    census.add(&product("a", Province::HaNoi, [])).unwrap();
    let farm = Product::new("b", other, ProductSet::Tea, Province::HaNoi, []).unwrap();
    assert_eq!(census.add(&farm).unwrap_err().code(), "producer_described_twice");
    let led = maker(0).with_representative(Representative::default().woman(false));
    let led = Product::new("b", led, ProductSet::Tea, Province::HaNoi, []).unwrap();
    assert_eq!(census.add(&led).unwrap_err().code(), "producer_described_twice");
    assert_eq!(census.add(&product("b", Province::HaNoi, [])), Ok(()), "the refused product was not kept");
}

#[test]
fn an_empty_portfolio() {
    let error = Census::on(FIRST).finish().unwrap_err();
    assert_eq!((error.code(), error), ("empty_portfolio", CensusError::Empty));
    let mut elsewhere = Census::on(FIRST).within(Province::Hue);
    elsewhere.add(&product("a", Province::HaNoi, [])).unwrap();
    assert_eq!(elsewhere.finish().unwrap().products(), 0, "a province without products is no error");
}

#[test]
fn a_certificate_before_its_rating_or_for_another_star() {
    let rating = RatingRecord::new(DossierKind::First, Star::Four, date!(2025 - 01 - 16));
    let certificate = |star, on| Certificate::recorded(star, on).unwrap();
    let early = rating.certified(certificate(Star::Four, date!(2025 - 01 - 15))).unwrap_err();
    assert_eq!(early.code(), "certificate_before_rating");
    assert!(early.to_string().contains("2025-01-15") && early.to_string().contains("2025-01-16"));
    assert!(rating.certified(certificate(Star::Four, date!(2025 - 01 - 16))).is_ok());
    let other = rating.certified(certificate(Star::Three, date!(2025 - 01 - 16))).unwrap_err();
    assert_eq!(other.code(), "certificate_of_other_star");
}

#[test]
fn a_province_that_was_no_more() {
    let rated = |on| {
        Product::new(
            "a",
            maker(0),
            ProductSet::Tea,
            FormerProvince::YenBai,
            [RatingRecord::new(DossierKind::First, Star::Two, on)],
        )
    };
    assert!(rated(date!(2025 - 06 - 30)).is_ok());
    let error = rated(date!(2025 - 07 - 01)).unwrap_err();
    assert_eq!(error.code(), "unknown_province");
    assert!(error.to_string().contains("Yên Bái") && error.to_string().contains("Lào Cai"), "{error}");
}

#[test]
fn ids_and_days_that_cannot_be() {
    for id in ["", "  ", "a\nb"] {
        assert_eq!(
            Product::new(id, maker(0), ProductSet::Tea, Province::HaNoi, []).unwrap_err().code(),
            "invalid_product_id"
        );
        assert_eq!(ProducerRecord::new(id, ProducerClass::Farm).unwrap_err().code(), "invalid_producer_id");
    }
    let rating = RatingRecord::new(DossierKind::First, Star::Two, FIRST);
    let twice = Product::new("a", maker(0), ProductSet::Tea, Province::HaNoi, [rating, rating]);
    assert_eq!(twice.unwrap_err().code(), "two_ratings_on_a_day");
    let error = Period::new(date!(2025 - 01 - 02), date!(2025 - 01 - 01)).unwrap_err();
    assert_eq!(error.code(), "reversed_period");
    assert!(Period::new(FIRST, FIRST).is_ok());
}

#[test]
fn figures_that_cannot_stand_side_by_side() {
    let products = [product("a", FormerProvince::LamDong, [])];
    let of = |on, place: Option<AnyProvince>| match place {
        Some(place) => count(Census::on(on).within(place), &products),
        None => count(Census::on(on), &products),
    };
    let (early, late) = (date!(2025 - 01 - 01), date!(2025 - 12 - 31));
    let former = |province: FormerProvince| Some(AnyProvince::Former(province));
    let code = |result: Result<Comparison, ocop::portfolio::ComparisonError>| {
        result.map_err(|error| error.code()).err()
    };
    assert_eq!(code(Comparison::of_days(&of(early, None), &of(late, None))), None);
    assert_eq!(code(Comparison::of_days(&of(late, None), &of(early, None))), Some("wrong_days"));
    assert_eq!(code(Comparison::of_days(&of(early, None), &of(early, None))), Some("wrong_days"));
    let place = former(FormerProvince::LamDong);
    assert_eq!(code(Comparison::of_days(&of(early, None), &of(late, place))), Some("other_place"));
    let merged = |one, other| code(Comparison::of_merged(&of(early, one), &of(early, other)));
    assert_eq!(merged(place, former(FormerProvince::BinhThuan)), None);
    assert_eq!(merged(place, former(FormerProvince::SonLa)), Some("not_merged"));
    assert_eq!(merged(place, place), Some("not_merged"));
    assert_eq!(merged(place, Some(AnyProvince::Current(Province::LamDong))), Some("no_former_province"));
    assert_eq!(merged(None, place), Some("no_former_province"));
    let days = Comparison::of_merged(&of(early, place), &of(late, former(FormerProvince::BinhThuan)));
    assert_eq!(code(days), Some("wrong_days"));
}

/// A good line with one part replaced must be refused with the words.
#[test]
fn lines_that_break_a_rule() {
    const LINE: &str = r#"{"id": "p1", "producer": {"id": "HTX", "kind": "cooperative"}, "set": 11, "province": "Yên Bái",
        "ratings": [{"kind": "first", "star": 3, "rated_on": "2022-12-31", "certified_on": "2022-12-31"}]}"#;
    let read = |line: &str| serde_json::from_str::<Product>(line).map_err(|error| error.to_string());
    let product = read(LINE).unwrap();
    assert_eq!(product.province(), AnyProvince::Former(FormerProvince::YenBai));
    let table = [
        (r#""p1""#, r#"" ""#, "is no id of a product"),
        (r#""HTX""#, r#""""#, "is no id of a producer"),
        ("cooperative", "shop", "cooperative_group"),
        (r#""set": 11"#, r#""set": 27"#, "1 to 26"),
        (r#""set": 11"#, r#""set": 11, "regulation": 2020"#, "2019"),
        ("Yên Bái", "Yên Bình", "Yên Bình"),
        (r#""Yên Bái""#, r#"{"era": "current", "code": "10"}"#, "Lào Cai"),
        (r#""Yên Bái""#, r#"{"era": "former", "code": "15", "x": 1}"#, "x"),
        (r#""Yên Bái""#, "7", "a province: its name"),
        (r#""2022-12-31", "certified_on": "2022-12-31""#, r#""2025-12-31""#, "Yên Bái"),
        (r#""first""#, r#""second""#, "first, upgrade, rerating"),
        (r#""star": 3"#, r#""star": 6"#, "1 to 5"),
        (r#""star": 3"#, r#""star": 2"#, "3, 4 and 5"),
        ("2022-12-31", "2022-2-31", "YYYY-MM-DD"),
        (r#""certified_on": "2022-12-31""#, r#""certified_on": "2022-12-30""#, "before the rating"),
        (r#""certified_on": "2022-12-31""#, r#""revoked_on": "2023-12-31""#, "certified_on"),
        (
            r#""certified_on": "2022-12-31""#,
            r#""certified_on": "2022-12-31", "revoked_on": "2022-01-01""#,
            "day of issue",
        ),
        (r#""set": 11"#, r#""set": 11, "colour": 1"#, "colour"),
    ];
    for (from, to, named) in table {
        let line = LINE.replacen(from, to, 1);
        assert_ne!(line, LINE);
        let error = read(&line).expect_err(&line);
        assert!(error.contains(named), "{line}\n  does not name {named:?}: {error}");
    }
}
