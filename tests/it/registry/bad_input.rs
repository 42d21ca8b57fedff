//! What cannot be counted, and what the refusal says.

use ocop::Allowed;
use ocop::registry::{
    DayOrYear, FiguresComparisonError, Goal, GroupInWords, Progress, RegisteredRatingError, Target,
};

use super::*;
use crate::problems::boxed;
use crate::round_trip::says;

#[test]
fn a_product_that_comes_twice() {
    let twice = [
        product("a", Province::HaNoi, []),
        product("b", Province::HaNoi, []),
        product(" a ", Province::Hue, []),
    ];
    let mut census = Census::on(FIRST).unwrap();
    let error = census.add_all(&twice).unwrap_err();
    assert_eq!(error.code(), "duplicate_product");
    assert_eq!(
        error.to_string(),
        r#"product "a" comes twice, as number 1 and as number 3; each product comes once"#
    );
    says(&error);
    assert_eq!(census.finish().unwrap().products(), 2, "the figures stay as they were");
}

#[test]
fn a_producer_described_in_two_ways() {
    let made = |id: &str, maker| RegisteredProduct::new(id, maker, Province::HaNoi, []).unwrap();
    let other = RegisteredProducer::new("maker 0").unwrap().with_kind(ProducerKind::Farm).unwrap();
    let mut census = Census::on(FIRST).unwrap();
    census.add(&product("a", Province::HaNoi, [])).unwrap();
    let farm = census.add(&made("b", other)).unwrap_err();
    assert_eq!(farm.code(), "producer_described_twice");
    says(&farm);
    let led = maker(0).with_representative(Representative::default().with_woman(false));
    assert_eq!(census.add(&made("b", led)).unwrap_err().code(), "producer_described_twice");
    let less = RegisteredProducer::new("maker 0").unwrap();
    assert_eq!(census.add(&made("b", less)).unwrap_err().code(), "producer_described_twice");
    assert_eq!(census.add(&product("b", Province::HaNoi, [])), Ok(()), "the refused product was not kept");
}

#[test]
fn an_empty_registry() {
    let error = Census::on(FIRST).unwrap().finish().unwrap_err();
    says(&error);
    assert_eq!((error.code(), error), ("empty_registry", CensusError::Empty));
    let elsewhere = count(on(FIRST).with_province(Province::Hue), &[product("a", Province::HaNoi, [])]);
    assert_eq!(elsewhere.products(), 0, "a province without products is no error");
}

#[test]
fn a_certificate_before_its_rating_or_for_another_star() {
    let rating = RegisteredRating::new(DossierKind::First, Star::Four, date!(2025 - 01 - 16)).unwrap();
    let certificate = |star, on| Certificate::recorded(star, on).unwrap();
    let early = rating.with_certificate(certificate(Star::Four, date!(2025 - 01 - 15))).unwrap_err();
    assert_eq!(early.code(), "certificate_before_rating");
    assert!(early.to_string().contains("2025-01-15") && early.to_string().contains("2025-01-16"));
    assert!(rating.with_certificate(certificate(Star::Four, date!(2025 - 01 - 16))).is_ok());
    let other = rating.with_certificate(certificate(Star::Three, date!(2025 - 01 - 16))).unwrap_err();
    assert_eq!(other.code(), "certificate_of_other_star");
    let year = rating.with_certified_in(2024).unwrap_err();
    assert_eq!(year.code(), "certificate_before_rating");
    let two = RegisteredRating::new(DossierKind::First, Star::Two, date!(2025 - 01 - 16)).unwrap();
    let uncertified = two.with_certified_in(2025).unwrap_err();
    assert_eq!(uncertified.code(), "not_certified");
    [early, other, year, uncertified].iter().for_each(says);
}

#[test]
fn what_a_rating_cannot_be() {
    let year = DayOrYear::year(2024).unwrap();
    let in_year = RegisteredRating::recognised(DossierKind::First, Star::Three, year).unwrap();
    let provincial =
        RegisteredRating::provincial(DossierKind::First, Star::Three, date!(2018 - 06 - 01)).unwrap();
    let plain = RegisteredRating::new(DossierKind::First, Star::Three, date!(2024 - 06 - 01)).unwrap();
    let certificate = Certificate::recorded(Star::Three, date!(2024 - 06 - 01)).unwrap();
    let revocation = |day| Revocation::on(day);
    let errors: Vec<(RegisteredRatingError, &str)> = vec![
        (in_year.with_revocation(revocation(date!(2023 - 12 - 31))).unwrap_err(), "before_issue"),
        (in_year.with_revocation(revocation(Date::MIN)).unwrap_err(), "invalid_date"),
        (plain.with_revocation(revocation(date!(2025 - 01 - 01))).unwrap_err(), "nothing_to_revoke"),
        (
            plain
                .with_certificate(certificate)
                .unwrap()
                .with_revocation(revocation(date!(2025 - 01 - 01)))
                .unwrap_err(),
            "nothing_to_revoke",
        ),
        (plain.with_printed_through(date!(2027 - 06 - 01)).unwrap_err(), "nothing_printed"),
        (in_year.with_printed_through(Date::MIN).unwrap_err(), "invalid_date"),
        (provincial.with_certificate(certificate).unwrap_err(), "provincial_certificate"),
        (provincial.with_certified_in(2019).unwrap_err(), "provincial_certificate"),
        (plain.with_certified_in(0).unwrap_err(), "invalid_day_or_year"),
        (
            RegisteredRating::provincial(DossierKind::First, Star::Three, date!(2020 - 01 - 01)).unwrap_err(),
            "after_provincial_sets",
        ),
        (
            RegisteredRating::provincial(DossierKind::First, Star::Three, date!(2012 - 12 - 31)).unwrap_err(),
            "before_provincial_sets",
        ),
        (
            RegisteredRating::new(DossierKind::First, Star::Three, date!(2019 - 08 - 20)).unwrap_err(),
            "before_first_regulation",
        ),
        (
            serde_json::from_str::<RegisteredRating>(
                r#"{"kind": "first", "star": 3, "rated_on": "2024", "certified_in": 2024,
                    "certificate": {"star": 3, "issued_on": "2024-06-01"}}"#,
            )
            .map_err(|error| {
                assert!(error.to_string().contains("one of the two"), "{error}");
                RegisteredRatingError::CertifiedTwice { issued_on: date!(2024 - 06 - 01), year: 2024 }
            })
            .unwrap_err(),
            "certified_twice",
        ),
    ];
    for (error, code) in errors {
        assert_eq!(error.code(), code);
        says(&error);
    }
    // 2019 has days of both.
    let year = DayOrYear::year(2019).unwrap();
    assert!(RegisteredRating::new(DossierKind::First, Star::Three, year).is_ok());
    assert!(RegisteredRating::provincial(DossierKind::First, Star::Three, year).is_ok());
    // A certificate of 2019 cannot have been revoked before there were any.
    let rating = RegisteredRating::recognised(DossierKind::First, Star::Three, year).unwrap();
    assert!(rating.with_revocation(revocation(date!(2019 - 08 - 20))).is_err());
    assert!(rating.with_revocation(revocation(date!(2019 - 08 - 21))).is_ok());
}

#[test]
fn a_day_or_year_that_cannot_be_names_its_field() {
    let named = |problem: &dyn Problem| (problem.code(), problem.details().field);
    let is = |code, field: &str| (code, Some(field.to_owned()));
    let (kind, star, day) = (DossierKind::First, Star::Three, Date::MIN);
    for error in [
        RegisteredRating::new(kind, star, day).unwrap_err(),
        RegisteredRating::provincial(kind, star, day).unwrap_err(),
        RegisteredRating::recognised(kind, star, day).unwrap_err(),
    ] {
        assert_eq!(named(&error), is("invalid_date", "rated_on"));
    }
    let rating = RegisteredRating::recognised(kind, star, DayOrYear::year(2024).unwrap()).unwrap();
    let revoked = rating.with_revocation(Revocation::on(day)).unwrap_err();
    assert_eq!(named(&revoked), is("invalid_date", "revocation"));
    let printed = rating.with_printed_through(day).unwrap_err();
    assert_eq!(named(&printed), is("invalid_date", "printed_through"));
    assert_eq!(named(&rating.with_certified_in(0).unwrap_err()), is("invalid_day_or_year", "certified_in"));
    assert_eq!(named(&Period::new(day, FIRST).unwrap_err()), is("invalid_date", "first"));
    assert_eq!(named(&Period::new(day, day).unwrap_err()), is("invalid_date", "first"));
    assert_eq!(named(&Period::new(FIRST, day).unwrap_err()), is("invalid_date", "last"));
    // The term of a certificate of that year could end past the calendar.
    let (last, of_9999) = (date!(9999 - 12 - 31), DayOrYear::year(9999).unwrap());
    assert_eq!(named(&rating.with_certified_in(9999).unwrap_err()), is("out_of_calendar", "certified_in"));
    for error in [
        RegisteredRating::recognised(kind, star, of_9999).unwrap_err(),
        RegisteredRating::recognised(kind, star, last).unwrap_err(),
    ] {
        assert_eq!(named(&error), is("out_of_calendar", "rated_on"));
    }
    assert_eq!(named(&Census::on(day).map(|_| ()).unwrap_err()), is("invalid_date", "day"));
    // Text alone has no field yet.
    assert_eq!(named(&"2024-13".parse::<DayOrYear>().unwrap_err()), ("invalid_day_or_year", None));
}

/// The first that an error tells to be allowed.
fn allowed_from(error: &RegisteredRatingError) -> String {
    match error.details().allowed {
        Allowed::Range(Some(from), _) => from,
        other => panic!("{error}: {other:?}"),
    }
}

#[test]
fn a_revocation_is_allowed_from_the_first_day_on_which_the_certificate_can_have_been_issued() {
    let first = DossierKind::First;
    let rated = |on: DayOrYear| RegisteredRating::new(first, Star::Three, on).unwrap();
    let day = |day: Date| DayOrYear::try_from(day).unwrap();
    for (rating, allowed) in [
        // In the year of the rating, not before the rating.
        (rated(day(date!(2024 - 05 - 06))).with_certified_in(2024).unwrap(), date!(2024 - 05 - 06)),
        (rated(day(date!(2023 - 12 - 20))).with_certified_in(2024).unwrap(), date!(2024 - 01 - 01)),
        // No certificate is older than 1048.
        (rated(DayOrYear::year(2019).unwrap()).with_certified_in(2019).unwrap(), date!(2019 - 08 - 21)),
    ] {
        let early = allowed.previous_day().unwrap();
        let error = rating.with_revocation(Revocation::on(early)).unwrap_err();
        assert_eq!((error.code(), error.details().field.as_deref()), ("before_issue", Some("revocation")));
        assert_eq!(allowed_from(&error), ocop::date::text(allowed).to_string());
        assert!(rating.with_revocation(Revocation::on(allowed)).is_ok(), "{allowed}");
        says(&error);
    }
}

#[test]
fn an_error_of_a_certificate_names_the_field_that_was_given() {
    let first = DossierKind::First;
    let issued = |on| Certificate::recorded(Star::Three, on).unwrap();
    let rated = RegisteredRating::new(first, Star::Three, date!(2024 - 05 - 06)).unwrap();
    let provincial = RegisteredRating::provincial(first, Star::Three, date!(2018 - 06 - 01)).unwrap();
    for (by_day, by_year, code) in [
        (
            rated.with_certificate(issued(date!(2024 - 05 - 05))),
            rated.with_certified_in(2023),
            "certificate_before_rating",
        ),
        (
            provincial.with_certificate(issued(date!(2019 - 09 - 01))),
            provincial.with_certified_in(2019),
            "provincial_certificate",
        ),
    ] {
        for (error, field) in [(by_day.unwrap_err(), "certificate"), (by_year.unwrap_err(), "certified_in")] {
            assert_eq!((error.code(), error.details().field.as_deref()), (code, Some(field)));
            says(&error);
        }
    }
    // What is allowed is told as it is given: a day, or a year.
    let by_day = rated.with_certificate(issued(date!(2024 - 05 - 05))).unwrap_err();
    assert_eq!(allowed_from(&by_day), "2024-05-06");
    assert!(rated.with_certificate(issued(date!(2024 - 05 - 06))).is_ok());
    assert_eq!(allowed_from(&rated.with_certified_in(2023).unwrap_err()), "2024");
    assert!(rated.with_certified_in(2024).is_ok());
    let in_2019 = RegisteredRating::new(first, Star::Three, DayOrYear::year(2019).unwrap()).unwrap();
    assert_eq!(allowed_from(&in_2019.with_certified_in(2018).unwrap_err()), "2019");
    assert!(in_2019.with_certified_in(2019).is_ok());
}

#[test]
fn a_rating_before_every_set_is_allowed_from_the_first_day_of_its_own_sets() {
    let early = date!(2012 - 12 - 31);
    let national = |on| RegisteredRating::new(DossierKind::First, Star::Three, on);
    let provincial = |on| RegisteredRating::provincial(DossierKind::First, Star::Three, on);
    let told = |error: &RegisteredRatingError| {
        assert_eq!(error.code(), "before_provincial_sets");
        says(error);
        error.details().allowed
    };
    let of_1048 = Allowed::Range(Some("2019-08-21".into()), None);
    assert_eq!(told(&national(early).unwrap_err()), of_1048);
    assert!(national(date!(2019 - 08 - 21)).is_ok() && national(date!(2019 - 08 - 20)).is_err());
    let of_provinces = Allowed::Range(Some("2013-01-01".into()), Some("2019-12-31".into()));
    assert_eq!(told(&provincial(early).unwrap_err()), of_provinces);
    assert!(provincial(date!(2013 - 01 - 01)).is_ok() && provincial(date!(2019 - 12 - 31)).is_ok());
}

#[test]
fn a_size_of_no_enterprise() {
    let known = |kind: ProducerKind| RegisteredProducer::new("m").unwrap().with_kind(kind).unwrap();
    for kind in ProducerKind::ALL.iter().copied() {
        let sized = known(kind).with_size(EnterpriseSize::Large);
        assert_eq!(sized.is_ok(), kind == ProducerKind::Enterprise, "{kind}");
        if let Ok(sized) = sized {
            assert!(sized.with_kind(ProducerKind::Farm).is_err());
        }
    }
    let unknown = RegisteredProducer::new("m").unwrap().with_size(EnterpriseSize::Small).unwrap_err();
    assert_eq!(unknown.code(), "size_of_no_enterprise");
    says(&unknown);
    says(&known(ProducerKind::Farm).with_size(EnterpriseSize::Small).unwrap_err());
}

#[test]
fn a_province_that_was_no_more() {
    let rated = |on| {
        let rating = RegisteredRating::new(DossierKind::First, Star::Two, on).unwrap();
        RegisteredProduct::new("a", maker(0), FormerProvince::YenBai, [rating])
    };
    assert!(rated(date!(2025 - 06 - 30)).is_ok());
    let error = rated(date!(2025 - 07 - 01)).unwrap_err();
    assert_eq!(error.code(), "former_province_too_late");
    assert!(error.to_string().contains("Yên Bái") && error.to_string().contains("Lào Cai"), "{error}");
    assert_eq!(error.details().given.as_deref(), Some("former/15"));
    says(&error);
}

#[test]
fn ids_and_days_that_cannot_be() {
    for id in ["", "  ", "a\nb", "\u{a0}\u{3000}"] {
        let error = RegisteredProduct::new(id, maker(0), Province::HaNoi, []).unwrap_err();
        assert_eq!(error.code(), "invalid_product_id");
        says(&error);
        let error = RegisteredProducer::new(id).unwrap_err();
        assert_eq!(error.code(), "invalid_producer_id");
        says(&error);
    }
    let rating = RegisteredRating::new(DossierKind::First, Star::Two, FIRST).unwrap();
    let twice = RegisteredProduct::new("a", maker(0), Province::HaNoi, [rating, rating]).unwrap_err();
    assert_eq!(twice.code(), "two_ratings_on_a_day");
    says(&twice);
    let error = Period::new(date!(2025 - 01 - 02), date!(2025 - 01 - 01)).unwrap_err();
    assert_eq!(error.code(), "reversed_period");
    says(&error);
    assert!(Period::new(FIRST, FIRST).is_ok());
    for text in
        ["", "2025-05", "25", "20255", "2025-02-29", "0000", "0000-01-01", "+202", "２０２５", "2025-5-7"]
    {
        says(&text.parse::<DayOrYear>().unwrap_err());
    }
}

#[test]
fn figures_that_cannot_stand_side_by_side() {
    let products = [product("a", FormerProvince::LamDong, [])];
    let of = |day, place: Option<AnyProvince>| match place {
        Some(place) => count(on(day).with_province(place), &products),
        None => count(on(day), &products),
    };
    let (early, late) = (date!(2025 - 01 - 01), date!(2025 - 12 - 31));
    let former = |province: FormerProvince| Some(AnyProvince::Former(province));
    let code = |result: Result<FiguresComparison, FiguresComparisonError>| {
        result
            .map_err(|error| {
                says(&error);
                error.code()
            })
            .err()
    };
    assert_eq!(code(FiguresComparison::of_days(&of(early, None), &of(late, None))), None);
    assert_eq!(code(FiguresComparison::of_days(&of(late, None), &of(early, None))), Some("wrong_days"));
    assert_eq!(code(FiguresComparison::of_days(&of(early, None), &of(early, None))), Some("wrong_days"));
    let place = former(FormerProvince::LamDong);
    assert_eq!(code(FiguresComparison::of_days(&of(early, None), &of(late, place))), Some("other_place"));
    let merged = |one, other| code(FiguresComparison::of_merged(&of(early, one), &of(early, other)));
    assert_eq!(merged(place, former(FormerProvince::BinhThuan)), None);
    assert_eq!(merged(place, former(FormerProvince::SonLa)), Some("not_merged"));
    assert_eq!(merged(place, place), Some("not_merged"));
    assert_eq!(merged(place, Some(AnyProvince::Current(Province::LamDong))), Some("no_former_province"));
    assert_eq!(merged(None, place), Some("no_former_province"));
    let days = FiguresComparison::of_merged(&of(early, place), &of(late, former(FormerProvince::BinhThuan)));
    assert_eq!(code(days), Some("wrong_days"));
}

/// A good line with one part replaced must be refused with the words.
#[test]
fn lines_that_break_a_rule() {
    const LINE: &str = r#"{"id": "p1", "producer": {"id": "HTX", "kind": "cooperative"}, "product_set": "148/11",
        "province": "Yên Bái", "ratings": [{"kind": "first", "star": 3, "rated_on": "2022-12-31",
        "certificate": {"star": 3, "issued_on": "2022-12-31"}}]}"#;
    let read =
        |line: &str| serde_json::from_str::<RegisteredProduct>(line).map_err(|error| error.to_string());
    let product = read(LINE).unwrap();
    assert_eq!(product.province(), AnyProvince::Former(FormerProvince::YenBai));
    let table = [
        (r#""p1""#, r#"" ""#, "is no id of a product"),
        (r#""HTX""#, r#""""#, "producer: "),
        (r#""HTX""#, r#""""#, "is no id of a producer"),
        (r#""cooperative""#, r#""shop""#, "producer: kind: "),
        (r#""cooperative""#, r#""shop""#, "cooperative_group"),
        (r#""cooperative""#, r#""cooperative", "size": "small""#, "an enterprise's"),
        (r#""148/11""#, r#""148/27""#, "product_set: "),
        (r#""product_set": "148/11""#, r#""set": "2026/27""#, "set: "),
        (r#""product_set": "148/11""#, r#""set": 11"#, "set: "),
        (r#""product_set": "148/11""#, r#""set": "2020/11""#, "2020/11"),
        ("Yên Bái", "Yên Bình", "Yên Bình"),
        (r#""Yên Bái""#, r#""current/10""#, "Lào Cai"),
        (r#""Yên Bái""#, r#""past/15""#, "past"),
        (r#""Yên Bái""#, "7", "province: "),
        (r#""rated_on": "2022-12-31""#, r#""rated_on": "2025-12-31""#, "rating 1: "),
        (
            r#""2022-12-31",
        "certificate": {"star": 3, "issued_on": "2022-12-31"}"#,
            r#""2025-12-31""#,
            "Yên Bái",
        ),
        (r#""first""#, r#""second""#, "rating 1: kind: "),
        (r#""first""#, r#""second""#, "first, upgrade, rerating"),
        (r#"{"kind": "first", "star": 3"#, r#"{"kind": "first", "star": 6"#, "rating 1: star: "),
        (r#"{"kind": "first", "star": 3"#, r#"{"kind": "first", "star": 4"#, "the rating for 4 stars"),
        (r#""star": 3, "issued_on""#, r#""star": 2, "issued_on""#, "3, 4 and 5"),
        (r#""rated_on": "2022-12-31""#, r#""rated_on": "2022-2-31""#, "rated_on: "),
        (r#""issued_on": "2022-12-31""#, r#""issued_on": "2022-2-31""#, "YYYY-MM-DD"),
        (r#""issued_on": "2022-12-31""#, r#""issued_on": "2022-12-30""#, "before the rating"),
        (
            r#""certificate": {"star": 3, "issued_on": "2022-12-31"}"#,
            r#""certified_on": "2022-12-31""#,
            "certified_on",
        ),
        (
            r#""certificate": {"star": 3, "issued_on": "2022-12-31"}"#,
            r#""revocation": {"day": "2023-12-31"}"#,
            "revoked on 2023-12-31",
        ),
        (
            r#""issued_on": "2022-12-31""#,
            r#""issued_on": "2022-12-31", "revocation": {"day": "2022-01-01"}"#,
            "day of issue",
        ),
        (
            r#""rated_on": "2022-12-31""#,
            r#""rated_on": "2022-12-31", "provincial": true"#,
            "through 2019-12-31",
        ),
        (
            r#""rated_on": "2022-12-31""#,
            r#""rated_on": "2022-12-31", "certified_in": 2022"#,
            "one of the two",
        ),
        (
            r#""rated_on": "2022-12-31""#,
            r#""rated_on": "2022-12-31", "printed_through": 2025"#,
            "printed_through: ",
        ),
        (r#""province""#, r#""commune": "1", "province""#, "commune: "),
        (r#""province""#, r#""colour": 1, "province""#, "colour"),
        (r#""rated_on""#, r#""colour": 1, "rated_on""#, "colour"),
    ];
    for (from, to, named) in table {
        let line = LINE.replacen(from, to, 1);
        assert_ne!(line, LINE, "{from}");
        let error = read(&line).expect_err(&line);
        assert!(error.contains(named), "{line}\n  does not name {named:?}: {error}");
    }
}

/// An error of each code that is no unknown code of an enum.
pub(super) fn problems() -> Vec<Box<dyn crate::problems::Provoked>> {
    let mut all = of_ratings();
    all.extend(of_products());
    all.extend(of_figures());
    all
}

fn of_ratings() -> Vec<Box<dyn crate::problems::Provoked>> {
    let (year, day) = (DayOrYear::year(2024).unwrap(), date!(2024 - 06 - 01));
    let in_year = certified_in(year);
    let plain = RegisteredRating::new(DossierKind::First, Star::Three, day).unwrap();
    let early = Certificate::recorded(Star::Three, date!(2024 - 05 - 31)).unwrap();
    let other = Certificate::recorded(Star::Four, day).unwrap();
    let provincial = |on| RegisteredRating::provincial(DossierKind::First, Star::Three, on);
    let first = provincial(date!(2018 - 06 - 01)).unwrap();
    let revocation = Revocation::on(date!(2023 - 12 - 31));
    vec![
        boxed("2024-5".parse::<DayOrYear>().unwrap_err()),
        boxed(RegisteredRating::new(DossierKind::First, Star::Three, date!(2019 - 08 - 20)).unwrap_err()),
        boxed(provincial(date!(2012 - 12 - 31)).unwrap_err()),
        boxed(provincial(date!(2020 - 01 - 01)).unwrap_err()),
        boxed(first.with_certificate(Certificate::recorded(Star::Three, day).unwrap()).unwrap_err()),
        boxed(plain.with_certificate(early).unwrap_err()),
        boxed(plain.with_certificate(other).unwrap_err()),
        boxed(plain.with_revocation(revocation).unwrap_err()),
        boxed(in_year.with_revocation(revocation).unwrap_err()),
        boxed(plain.with_printed_through(day).unwrap_err()),
        boxed(RegisteredRatingError::CertifiedTwice { issued_on: day, year: 2024 }),
    ]
}

fn certified_in(year: DayOrYear) -> RegisteredRating {
    RegisteredRating::recognised(DossierKind::First, Star::Three, year).unwrap()
}

fn of_products() -> Vec<Box<dyn crate::problems::Provoked>> {
    let rated = |kind, on| RegisteredRating::new(kind, Star::Two, on).unwrap();
    let made = |province: AnyProvince, ratings: Vec<RegisteredRating>| {
        boxed(RegisteredProduct::new("a", maker(0), province, ratings).unwrap_err())
    };
    let (hanoi, first) = (AnyProvince::Current(Province::HaNoi), rated(DossierKind::First, FIRST));
    let year = DayOrYear::year(2024).unwrap();
    let in_2024 = RegisteredRating::new(DossierKind::First, Star::Two, year).unwrap();
    vec![
        boxed(RegisteredProduct::new("a\nb", maker(0), hanoi, []).unwrap_err()),
        boxed(RegisteredProducer::new("a\nb").unwrap_err()),
        boxed(RegisteredProducer::new("m").unwrap().with_size(EnterpriseSize::Small).unwrap_err()),
        made(FormerProvince::YenBai.into(), vec![rated(DossierKind::First, date!(2025 - 07 - 01))]),
        made(hanoi, vec![first, first]),
        made(hanoi, vec![in_2024, rated(DossierKind::Upgrade, date!(2024 - 01 - 01))]),
        boxed("\n".parse::<GroupInWords>().unwrap_err()),
        boxed("current/1".parse::<CommuneOfEra>().unwrap_err()),
    ]
}

fn of_figures() -> Vec<Box<dyn crate::problems::Provoked>> {
    let products = [product("a", Province::HaNoi, [])];
    let mut census = Census::on(FIRST).unwrap();
    let empty = boxed(census.clone().finish().unwrap_err());
    census.add_all(&products).unwrap();
    let farm = RegisteredProducer::new("maker 0").unwrap().with_kind(ProducerKind::Farm).unwrap();
    let farm = RegisteredProduct::new("b", farm, Province::HaNoi, []).unwrap();
    let mut all = merge::problems();
    all.push(empty);
    all.push(boxed(census.add_all(&products).unwrap_err()));
    all.push(boxed(census.add(&farm).unwrap_err()));
    all.push(boxed(Period::new(date!(2025 - 01 - 02), date!(2025 - 01 - 01)).unwrap_err()));
    let figures = |place: Option<AnyProvince>| {
        let scope = on(date!(2025 - 06 - 30));
        count(place.map_or(scope, |place| scope.with_province(place)), &products)
    };
    let country = figures(None);
    let [here, there] = [FormerProvince::LamDong, FormerProvince::SonLa].map(|one| figures(Some(one.into())));
    all.push(boxed(FiguresComparison::of_days(&country, &country).unwrap_err()));
    all.push(boxed(FiguresComparison::of_days(&country, &here).unwrap_err()));
    all.push(boxed(FiguresComparison::of_merged(&country, &here).unwrap_err()));
    all.push(boxed(FiguresComparison::of_merged(&here, &there).unwrap_err()));
    all.push(boxed(Progress::of(&here).unwrap_err()));
    let progress = |day| boxed(Progress::of(&count(on(day), &products)).unwrap_err());
    all.push(progress(date!(2017 - 12 - 31)));
    all.push(progress(date!(2026 - 01 - 01)));
    all.push(progress(date!(2031 - 01 - 01)));
    all.push(boxed("rated/colour".parse::<FigureLine>().unwrap_err()));
    all.push(boxed("2021-2025/colour".parse::<Target>().unwrap_err()));
    all.push(boxed("some/3".parse::<Goal>().unwrap_err()));
    all
}
