//! Input that was made to hurt.

use std::time::Instant;

use ocop::registry::DayOrYear;

use super::*;

fn read(text: &str) -> Result<RegisteredProduct, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

#[test]
fn a_refused_product_leaves_neither_itself_nor_its_producer() {
    let made = |id: &str, maker: &str, kind| {
        let maker = RegisteredProducer::new(maker).unwrap().with_kind(kind).unwrap();
        let rating = RegisteredRating::new(DossierKind::First, Star::Three, date!(2024 - 01 - 01)).unwrap();
        RegisteredProduct::new(id, maker, FormerProvince::HaNoi, [rating]).unwrap()
    };
    let mut census = Census::on(date!(2026 - 01 - 01)).unwrap();
    census.add(&made("p1", "X", ProducerKind::Farm)).unwrap();
    let before = census.clone();
    assert_eq!(census.add(&made("p1", "Y", ProducerKind::Farm)).unwrap_err().code(), "duplicate_product");
    assert_eq!(census, before);
    let other = census.add(&made("p2", "X", ProducerKind::Household)).unwrap_err();
    assert_eq!(other.code(), "producer_described_twice");
    assert_eq!(census, before);
    assert_eq!(census.add(&made("p2", "Y", ProducerKind::Household)), Ok(()));
    assert_eq!(census.finish().unwrap().rated().producers().total(), exactly(2));
}

#[test]
fn objects_are_read_by_name_alone() {
    assert!(read(r#"["x",["m","farm"],11,2026,"Huế",[["first",3,"2024-01-01"]]]"#).is_err());
    let good = r#"{"id": "x", "producer": {"id": "m", "kind": "farm"}, "province": "Huế", "commune": null,
        "ratings": [{"kind": "first", "star": 3, "rated_on": "2024-01-01",
        "certificate": {"star": 3, "issued_on": "2024-01-01"}}]}"#;
    read(good).unwrap();
    for (object, list) in [
        (r#"{"id": "m", "kind": "farm"}"#, r#"["m", "farm"]"#),
        (r#"{"star": 3, "issued_on": "2024-01-01"}"#, r#"[3, "2024-01-01"]"#),
    ] {
        assert!(read(&good.replacen(object, list, 1)).unwrap_err().contains("an object"), "{list}");
    }
    let ratings = &good[good.find("\"ratings\": [").unwrap() + 12..good.rfind(']').unwrap()];
    let error = read(&good.replacen(ratings, r#"["first", 3, "2024-01-01"]"#, 1)).unwrap_err();
    assert!(error.contains("rating 1") && error.contains("an object"), "{error}");
    for repeated in
        [r#""id": "y", "id""#, r#""province": "Huế", "province""#, r#""rated_on": "2023", "rated_on""#]
    {
        let field = repeated.rsplit(' ').next().unwrap();
        let error = read(&good.replacen(field, repeated, 1)).unwrap_err();
        assert!(error.contains("duplicate field"), "{error}");
    }
}

#[test]
fn nothing_was_rated_in_the_year_1() {
    let line = r#"{"id":"x","producer":{"id":"m","kind":"farm"},"province":"Huế","ratings":[{"kind":"first","star":3,"rated_on":"0001-01-01"}]}"#;
    let error = read(line).unwrap_err();
    assert!(error.contains("rating 1") && error.contains("2013"), "{error}");
    for (day, code) in [
        (Date::MIN, "invalid_date"),
        (date!(-1 - 12 - 31), "invalid_date"),
        (date!(0001 - 01 - 01), "before_provincial_sets"),
        (date!(2012 - 12 - 31), "before_provincial_sets"),
        (date!(2013 - 01 - 01), "before_first_regulation"),
        (date!(2019 - 08 - 20), "before_first_regulation"),
    ] {
        let rating = RegisteredRating::new(DossierKind::First, Star::Three, day);
        assert_eq!(rating.map_err(|error| error.code()), Err(code), "{day}");
    }
    assert!(RegisteredRating::new(DossierKind::First, Star::Three, FIRST).is_ok());
    let year = |year| RegisteredRating::new(DossierKind::First, Star::Three, DayOrYear::year(year).unwrap());
    assert_eq!(year(1).map_err(|error| error.code()), Err("before_provincial_sets"));
    assert_eq!(year(2018).map_err(|error| error.code()), Err("before_first_regulation"));
    assert!(year(2019).is_ok());
    assert_eq!(DayOrYear::year(0).map_err(|error| error.code()), Err("invalid_day_or_year"));
    assert_eq!(DayOrYear::year(10_000).map_err(|error| error.code()), Err("invalid_day_or_year"));
    assert!(Census::on(Date::MIN).is_err(), "no figures of a day that cannot be written");
    assert!(Period::new(Date::MIN, FIRST).is_err());
}

#[test]
fn the_last_years_of_the_calendar_do_not_overflow() {
    let last = date!(9999 - 12 - 31);
    let rated = RegisteredRating::new(DossierKind::First, Star::Three, last).unwrap();
    let product = product("x", Province::HaNoi, [rated]);
    assert_eq!(product.standings(last).certain(), Some(ProductStanding::Uncertified));
    let recognised = RegisteredRating::recognised(DossierKind::First, Star::Three, last);
    assert_eq!(recognised.map_err(|error| error.code()), Err("out_of_calendar"));
    let year = DayOrYear::year(9999).unwrap();
    let recognised = RegisteredRating::recognised(DossierKind::First, Star::Three, year);
    assert_eq!(recognised.map_err(|error| error.code()), Err("out_of_calendar"));
    let open = RegisteredRating::new(DossierKind::First, Star::Three, year).unwrap();
    let product = super::product("x", Province::HaNoi, [open, open]);
    let figures = count(on(last).with_expiring_within(u16::MAX), &[product]);
    assert_eq!(figures.rated().total(), exactly(1));
    let early = count(
        on(date!(0001 - 01 - 01)).with_expiring_within(u16::MAX),
        &[super::product("x", Province::HaNoi, [open])],
    );
    assert_eq!(early.rated().total(), exactly(0));
}

/// Ids that a hash of the text with a fixed seed would put into one place; and ids that differ in their last
/// letter alone, which cost the most comparisons.
#[test]
fn no_choice_of_ids_makes_a_census_slow() {
    const MANY: usize = 20_000;
    let maker = maker(0);
    let census = |ids: Vec<String>| {
        let products: Vec<_> = ids
            .iter()
            .map(|id| RegisteredProduct::new(id, maker.clone(), Province::HaNoi, []).unwrap())
            .collect();
        let start = Instant::now();
        let mut census = Census::on(FIRST).unwrap();
        census.add_all(&products).unwrap();
        start.elapsed()
    };
    let spread =
        census((0..MANY).map(|number| format!("{:032x}", number.wrapping_mul(0x9e37_79b9))).collect());
    let alike = census((0..MANY).map(|number| format!("{}{number:08}", "x".repeat(24))).collect());
    // Quadratic would be thousands of times as much; a slow machine is not.
    assert!(alike < spread * 20 + std::time::Duration::from_millis(200), "{alike:?} beside {spread:?}");
}

/// Time and memory within a constant factor of the input: messages are cut, lists are not multiplied.
#[test]
fn errors_do_not_grow_past_their_input() {
    let long = "đ".repeat(1_000_000);
    let sizes = [
        RegisteredProducer::new(&format!("{long}\u{7}{long}")).unwrap_err().to_string(),
        RegisteredProduct::new(&format!("{long}\u{7}{long}"), maker(0), Province::HaNoi, [])
            .unwrap_err()
            .to_string(),
        ProducerKind::from_words(&long).unwrap_err().to_string(),
        long.parse::<DayOrYear>().unwrap_err().to_string(),
        long.parse::<FigureLine>().unwrap_err().to_string(),
        format!("{long}\u{7}{long}").parse::<ocop::registry::GroupInWords>().unwrap_err().to_string(),
        RegisteredProduct::find_province(&long, None).unwrap_err().to_string(),
    ];
    for message in sizes {
        assert!(message.len() < 1_000, "{} bytes", message.len());
    }
    let mut census = Census::on(FIRST).unwrap();
    let twice = product(&long, Province::HaNoi, []);
    census.add(&twice).unwrap();
    assert!(census.add(&twice).unwrap_err().to_string().len() < 1_000);
}

#[test]
fn many_ratings_of_one_product_are_one_product() {
    let years = (0..2_000_u16).map(|number| DayOrYear::year(2020 + number).unwrap());
    let ratings: Vec<_> = years
        .map(|year| RegisteredRating::recognised(DossierKind::ReRating, Star::Three, year).unwrap())
        .collect();
    let product = product("x", Province::HaNoi, ratings);
    let figures = count(on(date!(4000 - 06 - 30)).with_expiring_within(400), &[product]);
    assert_eq!(figures.recognised().total(), exactly(1));
}
