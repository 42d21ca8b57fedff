//! Values of a registry are stored and read back, and what is read back is valid.

use ocop::registry::{
    Attainment, DayOrYear, Goal, GroupInWords, MeasuredTarget, PeriodChanges, ProductStandings, Progress,
    RegistryFinding, Target, TargetFigure, TargetMeasure, TargetValue, YesNoCounts,
};
use serde_json::{Value, json};

use super::*;
use crate::round_trip::{coded, refused, says};
use crate::stored::kept;

#[test]
fn values_with_codes_are_kept_as_their_codes() {
    coded! { ProductStanding, ocop::registry::ProductFact, StarMovement, YesNo, FigureBase, TargetFigure, Phase }
}

proptest! {
    #[test]
    fn products_and_figures_are_read_back_from_every_format(products in registry(), one in any_day(), other in any_day()) {
        for product in &products {
            kept(product);
            kept(product.producer());
            kept(product.set());
            product.ratings().for_each(kept);
            kept(&product.standings(one));
            kept(&product.findings());
        }
        let period = Period::new(one.min(other), one.max(other)).unwrap();
        kept(&period);
        let scope = CensusScope::over(period).with_expiring_within(90).with_province(products[0].province());
        kept(&scope);
        let figures = count(scope, &products);
        kept(&figures);
        kept(figures.rated());
        kept(figures.recognised().producers());
        kept(&figures.rated().products().representatives(RepresentativeTrait::Woman));
        kept::<PeriodChanges>(figures.changes().unwrap());
        let bare = count(on(one), &products);
        kept(&bare);
        if let Ok(progress) = Progress::of(&bare) {
            kept(&progress);
        }
        let later = one + Duration::days(400);
        kept(&FiguresComparison::of_days(&bare, &count(on(later), &products)).unwrap());
    }

    #[test]
    fn a_day_or_year_is_read_from_its_own_text(number in 0_u16..12_000, ordinal in 1_u16..366) {
        let year = DayOrYear::year(number);
        prop_assert_eq!(year.is_ok(), (1..=9999).contains(&number));
        let Ok(year) = year else { return Ok(()) };
        kept(&year);
        prop_assert_eq!(year.to_string().parse(), Ok(year));
        prop_assert!(year.is_year() && year.day().is_none() && year.earliest() < year.latest());
        let day = Date::from_ordinal_date(i32::from(number), ordinal).unwrap();
        let on = DayOrYear::try_from(day).unwrap();
        kept(&on);
        prop_assert_eq!((on.day(), on.earliest(), on.latest()), (Some(day), day, day));
        prop_assert_eq!(on.to_string().parse(), Ok(on));
    }

    #[test]
    fn bounds_are_read_back_and_no_others(certain in any::<u64>(), possible in any::<u64>()) {
        let read = serde_json::from_value::<CountBounds>(json!({"certain": certain, "possible": possible}));
        prop_assert_eq!(read.ok(), CountBounds::new(certain, possible));
        prop_assert_eq!(CountBounds::new(certain, possible).is_some(), certain <= possible);
        let (low, high) = (certain.min(possible), certain.max(possible));
        let bounds = CountBounds::new(low, high).unwrap();
        kept(&bounds);
        prop_assert_eq!(bounds.depends(), high - low);
        let share = serde_json::from_value::<Share>(json!({"part": certain, "whole": possible}));
        prop_assert_eq!(share.ok(), Share::new(certain, possible));
        if let Some(share) = Share::new(low, high) {
            kept(&share);
            kept(&ShareBounds::new(share, share).unwrap());
        }
    }
}

#[test]
fn a_product_is_one_object() {
    let maker =
        RegisteredProducer::new("Công ty TNHH A").unwrap().with_kind(ProducerKind::Enterprise).unwrap();
    let maker = maker.with_size(EnterpriseSize::Small).unwrap();
    let rating = certified(DossierKind::First, Star::Four, date!(2025 - 06 - 19));
    let product = RegisteredProduct::new("s1", maker, FormerProvince::BinhThuan, [rating]).unwrap();
    let product = product.with_set(SetId::decision_148(ProductSet::Tea));
    let product = product.with_commune(CommuneCode::new("22918").unwrap());
    assert_eq!(
        serde_json::to_value(&product).unwrap(),
        json!({
            "id": "s1",
            "producer": {"id": "Công ty TNHH A", "kind": "enterprise", "size": "small",
                "representative": {"woman": null, "ethnic_minority": null, "disabled": null}},
            "set": "2023/11", "product_set": null, "group": null, "province": "former/60", "commune": "22918",
            "ratings": [{
                "kind": "first", "star": 4, "rated_on": "2025-06-19", "provincial": false,
                "certificate": {"star": 4, "issued_on": "2025-06-19", "valid_from": "2025-06-19", "edition": "148",
                    "authority": "province", "revocation": null, "rerating_filed_on": null, "rerating_decided_on": null},
                "certified_in": null, "revocation": null, "printed_through": null
            }]
        })
    );
    kept(&product);
}

#[test]
fn figures_are_one_object_that_reads_without_the_products() {
    let rating = certified(DossierKind::First, Star::Four, date!(2025 - 06 - 19));
    let figures = count(on(date!(2026 - 12 - 31)), &[product("a", FormerProvince::BinhThuan, [rating])]);
    let stored = serde_json::to_value(&figures).unwrap();
    let one = json!({"certain": 1, "possible": 1});
    assert_eq!(stored["format"], "ocop.figures/1");
    assert_eq!(stored["revision"], ocop::catalogue::REVISION);
    let scope = json!({"day": "2026-12-31", "period": null, "province": null, "expiring_within": null});
    assert_eq!(stored["scope"], scope);
    assert_eq!(stored["standings"], json!({"valid": one}));
    assert_eq!(stored["recognised"]["stars"], json!({"4": one}));
    assert_eq!(stored["recognised"]["sets"], json!({"11": one}));
    assert_eq!(stored["recognised"]["provinces"], json!({"68": one}));
    assert_eq!(stored["recognised"]["former_provinces"], json!({"60": one}));
    assert_eq!((&stored["expiring"], &stored["changes"]), (&Value::Null, &Value::Null));
    // A later version may add fields.
    let mut later = stored.clone();
    later["colour"] = json!("red");
    later["recognised"]["colour"] = json!("red");
    assert_eq!(serde_json::from_value::<Figures>(later).unwrap(), figures);
    // But parts that are not those of one whole are refused.
    let wrong = |place: &str, value: Value| {
        let mut stored = stored.clone();
        *stored.pointer_mut(place).unwrap_or_else(|| panic!("{place}")) = value;
        serde_json::from_value::<Figures>(stored).is_err()
    };
    for (place, value) in [
        ("/format", json!("ocop.figures/2")),
        ("/products", json!(0)),
        ("/products", json!(1_u64 << 60)),
        ("/unplaced", json!(1_u64 << 60)),
        ("/findings", json!(2)),
        ("/dated_by_year", json!(2)),
        ("/standings", json!({})),
        ("/standings/valid", json!({"certain": 2, "possible": 2})),
        ("/standings", json!({"good": one})),
        ("/provincial", json!({"certain": 2, "possible": 2})),
        ("/provincial", json!({"certain": 0, "possible": 2})),
        ("/expiring", one.clone()),
        ("/consolidated", one.clone()),
        ("/recognised/stars", json!({})),
        ("/recognised/stars", json!({"6": one})),
        ("/recognised/stars_or_more", json!({"1": one, "2": one, "4": one})),
        ("/recognised/sets", json!({"11": one, "12": one})),
        ("/recognised/groups", json!({"1": {"certain": 0, "possible": 1}})),
        ("/recognised/provinces", json!({})),
        ("/recognised/former_provinces", json!({"60": one, "67": one})),
        ("/recognised/communes", json!({"current/00001": one, "former/00001": one})),
        ("/recognised/communes", json!({"00001": one})),
        ("/recognised/producers/total", json!({"certain": 2, "possible": 2})),
        ("/recognised/producers/kinds", json!({"farm": one, "cooperative": one})),
        ("/recognised/producers/sizes", json!({"large": one})),
        ("/recognised/producers/without", json!({"woman": one})),
        ("/rated/products/total", json!({"certain": 0, "possible": 0})),
    ] {
        assert!(wrong(place, value.clone()), "{place}: {value}");
    }
    assert!(!wrong("/revision", json!(0)), "what an earlier revision counted still reads");
}

#[test]
fn a_part_has_no_more_certain_ones_than_the_whole_and_no_more_possible_ones() {
    // Recognised or not: it depends on the day.
    let rating =
        RegisteredRating::recognised(DossierKind::First, Star::Four, DayOrYear::year(2025).unwrap()).unwrap();
    let figures = count(on(date!(2025 - 06 - 19)), &[product("a", FormerProvince::BinhThuan, [rating])]);
    let stored = serde_json::to_value(&figures).unwrap();
    let count = |certain: u8, possible: u8| json!({"certain": certain, "possible": possible});
    assert_eq!(figures.recognised().total(), CountBounds::new(0, 1).unwrap());
    assert!(!refused::<Figures>(&stored, &[("/provincial", count(0, 1))]));
    for wrong in [count(1, 1), count(0, 2), count(1, 2)] {
        assert!(refused::<Figures>(&stored, &[("/provincial", wrong)]));
    }
}

#[test]
fn a_stored_period_ends_on_the_day_of_its_census() {
    let stored = |last: &str| {
        serde_json::json!({
            "day": "2025-06-30", "period": {"first": "2025-01-01", "last": last}, "province": null, "expiring_within": null,
        })
    };
    for (last, reads) in [("2025-06-29", false), ("2025-06-30", true), ("2025-07-01", false)] {
        assert_eq!(serde_json::from_value::<CensusScope>(stored(last)).is_ok(), reads, "{last}");
    }
}

#[test]
fn every_way_to_name_a_set_is_kept_as_that_way() {
    for set in ocop::ProductSet1048::ALL.iter().copied() {
        assert_eq!(KnownSet::from(set), KnownSet::Products(set.into()));
    }
    for set in ProductSet::ALL.iter().copied() {
        assert_eq!(KnownSet::from(set), KnownSet::Products(set.into()));
    }
    for set in SetId::all() {
        assert_eq!(KnownSet::from(set), KnownSet::Criteria(set));
    }
}

#[test]
fn the_re_ratings_of_a_period_are_among_its_ratings() {
    let day = date!(2025 - 06 - 19);
    let period = CensusScope::over(Period::new(day, day).unwrap());
    let rating = certified(DossierKind::First, Star::Four, day);
    let figures = count(period, &[product("a", FormerProvince::BinhThuan, [rating])]);
    let stored = serde_json::to_value(figures.changes().unwrap()).unwrap();
    let one = json!({"certain": 1, "possible": 1});
    assert_eq!((&stored["movements"], &stored["revoked"]), (&json!({"first": one}), &json!(0)));
    assert!(!refused::<PeriodChanges>(&stored, &[("/re_ratings", one)]));
    let two = json!({"certain": 1, "possible": 2});
    assert!(refused::<PeriodChanges>(&stored, &[("/re_ratings", two.clone())]));
    // More certificates may be issued than ratings made, but not more than can be counted.
    assert!(!refused::<PeriodChanges>(&stored, &[("/issued", two)]));
    let most = 1_u64 << 53;
    assert!(!refused::<PeriodChanges>(&stored, &[("/revoked", json!(most))]));
    assert!(refused::<PeriodChanges>(&stored, &[("/revoked", json!(most + 1))]));
}

#[test]
fn progress_is_that_of_a_day_of_its_phase_and_of_its_targets() {
    let of = |day| {
        let figures = count(on(day), &[product("a", Province::HaNoi, [])]);
        serde_json::to_value(Progress::of(&figures).unwrap()).unwrap()
    };
    let stored = of(date!(2021 - 01 - 01));
    let other = of(date!(2020 - 12 - 31))["targets"][0].clone();
    for change in [
        ("/day", json!("2020-12-31")),
        ("/day", json!("2026-01-01")),
        ("/phase", json!("2018-2020")),
        ("/targets/0", other),
    ] {
        assert!(refused::<Progress>(&stored, std::slice::from_ref(&change)), "{change:?}");
    }
    assert!(!refused::<Progress>(&stored, &[("/day", json!("2025-12-31"))]));
}

#[test]
fn a_finding_is_on_a_rating_and_on_days_in_their_order() {
    let found = RegistryFinding::PrintedEnd {
        rating: 1,
        printed: date!(2027 - 12 - 31),
        earliest: date!(2028 - 01 - 01),
        latest: date!(2028 - 12 - 31),
    };
    kept(&found);
    let stored = serde_json::to_value(found).unwrap();
    for change in [("/finding", json!("other")), ("/rating", json!(0)), ("/latest", json!("2027-12-31"))] {
        assert!(refused::<RegistryFinding>(&stored, std::slice::from_ref(&change)), "{change:?}");
    }
    assert!(!refused::<RegistryFinding>(&stored, &[("/latest", json!("2028-01-01"))]));
}

#[test]
fn counts_and_ratings_say_what_they_are_read_from() {
    let figures = count(on(FIRST), &[product("a", Province::HaNoi, [])]);
    let mut stored = serde_json::to_value(&figures).unwrap();
    stored["standings"] = json!([]);
    let error = serde_json::from_value::<Figures>(stored).unwrap_err().to_string();
    assert!(error.contains("expected an object of counts"), "{error}");
    let mut stored = serde_json::to_value(product("a", Province::HaNoi, [])).unwrap();
    stored["ratings"] = json!({});
    let error = serde_json::from_value::<RegisteredProduct>(stored).unwrap_err().to_string();
    assert!(error.contains("expected a list of ratings"), "{error}");
}

#[test]
fn where_nothing_is_counted_no_province_is_reached() {
    let rating = certified(DossierKind::First, Star::Four, date!(2025 - 06 - 19));
    let figures = count(on(date!(2026 - 12 - 31)), &[product("a", FormerProvince::BinhThuan, [rating])]);
    let mut stored = serde_json::to_value(&figures).unwrap();
    stored["recognised"]["provinces"]["01"] = json!({"certain": 0, "possible": 0});
    let read: Figures = serde_json::from_value(stored).unwrap();
    assert_eq!(read.recognised().province(Province::HaNoi), exactly(0));
    assert_eq!(read.recognised().provinces_reached(), exactly(1));
}

#[test]
fn figures_counted_by_other_tables_read_and_tell_what_differs() {
    let rating = certified(DossierKind::First, Star::Four, date!(2025 - 06 - 19));
    let products = [product("a", FormerProvince::BinhThuan, [rating])];
    let figures = count(on(date!(2026 - 12 - 31)), &products);
    let mut stored = serde_json::to_value(&figures).unwrap();
    // As if an earlier revision had held the certificate to be expired.
    let one = json!({"certain": 1, "possible": 1});
    stored["revision"] = json!(0);
    stored["standings"] = json!({"expired": one});
    stored["recognised"] = serde_json::to_value(count(on(FIRST), &products).recognised()).unwrap();
    let read: Figures = serde_json::from_value(stored).unwrap();
    assert_eq!((figures.revision(), read.revision()), (ocop::catalogue::REVISION, 0));
    assert_eq!(read.standing(ProductStanding::Expired), exactly(1), "reading judges nothing again");
    let lines: Vec<FigureLine> = read.verify(&products).unwrap().into_iter().map(|row| row.line()).collect();
    assert!(lines.contains(&FigureLine::Standing(ProductStanding::Valid)));
    assert!(lines.contains(&FigureLine::Of(FigureBase::Recognised, BreakdownLine::Total)));
    assert!(!lines.contains(&FigureLine::Products));
    assert_eq!(read.verify(Vec::<RegisteredProduct>::new()).unwrap_err(), CensusError::Empty);
}

#[test]
fn a_product_that_moved_to_another_commune_is_found() {
    let rating = certified(DossierKind::First, Star::Four, date!(2025 - 08 - 19));
    let of = |commune: &str| {
        let commune = CommuneCode::new(commune).unwrap();
        [product("a", Province::VinhLong, [rating]).with_commune(commune)]
    };
    let (before, after) = (of("28780"), of("28783"));
    let figures = count(on(date!(2026 - 12 - 31)), &before);
    assert_eq!(figures.verify(&before).unwrap(), []);
    let rows = figures.verify(&after).unwrap();
    let told: Vec<_> = rows.iter().map(|row| (row.line().to_string(), row.left(), row.right())).collect();
    let (none, one) = (exactly(0), exactly(1));
    let expected = [
        ("rated/commune/current/28780", one, none),
        ("rated/commune/current/28783", none, one),
        ("recognised/commune/current/28780", one, none),
        ("recognised/commune/current/28783", none, one),
    ];
    assert_eq!(told, expected.map(|(line, left, right)| (line.to_owned(), left, right)));
    for row in &rows {
        drop(crate::round_trip::round_trip(row));
    }

    // Side by side on two days each commune has a row, and the stored comparison is read back.
    let earlier = count(on(date!(2026 - 11 - 30)), &after);
    let comparison = FiguresComparison::of_days(&earlier, &figures).unwrap();
    let changed: Vec<_> = comparison.changed().map(|row| row.line().to_string()).collect();
    assert_eq!(changed, expected.map(|(line, ..)| line));
    kept(&comparison);
}

#[test]
fn targets_and_what_they_come_to_are_kept() {
    for target in Phase::ALL.iter().flat_map(|phase| phase.targets()) {
        kept(target);
        kept(&target.goal());
        let measure = serde_json::to_value(target.measure()).unwrap();
        match target.measure() {
            TargetMeasure::Registry(figure) => assert_eq!(measure["figure"], figure.code()),
            TargetMeasure::Outside(why) => assert_eq!(measure["outside"]["vi"], why.vi()),
            _ => panic!("{measure}"),
        }
    }
    for text in [
        "at_least/0",
        "about/1",
        "count/1200",
        "between/1/1",
        "at_least_percent/100",
        "percent/1",
        "every_province",
        "every_year",
    ] {
        let goal: Goal = text.parse().unwrap();
        assert_eq!(goal.to_string(), text);
        kept(&goal);
    }
    for text in [
        "",
        "at_least",
        "at_least/-1",
        "at_least/01",
        "at_least/1/2",
        "between/2/1",
        "percent/0",
        "percent/101",
        "every_year/1",
    ] {
        says(&text.parse::<Goal>().unwrap_err());
    }
    says(&"2021-2025/cars".parse::<Target>().unwrap_err());
    let count = CountBounds::new(1, 2).unwrap();
    let half = Share::new(1, 2).unwrap();
    let share = ShareBounds::new(half, half).unwrap();
    for value in [
        TargetValue::Count(count),
        TargetValue::Share(share),
        TargetValue::NothingToShare,
        TargetValue::NotShown,
    ] {
        kept(&value);
    }
    for attainment in [
        Attainment::Attained,
        Attainment::Missing { count },
        Attainment::Beyond { count },
        Attainment::DependsOnTheDay,
        Attainment::NotMeasured,
    ] {
        kept(&attainment);
    }
    kept(&YesNoCounts::new(count, count, exactly(3)));
    let wrong = json!({"target": "2021-2025/products", "value": {"shown": "count", "count": count, "share": null},
        "not_known": count, "attainment": {"attainment": "attained", "count": null}, "text": {"vi": "", "en": ""}});
    assert!(
        serde_json::from_value::<MeasuredTarget>(wrong).is_err(),
        "one or two products do not attain 10,000"
    );
}

#[test]
fn standings_are_a_list_of_at_least_one_in_order() {
    let read = |list: &str| serde_json::from_str::<ProductStandings>(list).ok();
    assert_eq!(read(r#"["valid"]"#).and_then(ProductStandings::certain), Some(ProductStanding::Valid));
    assert!(read(r#"["valid","expired"]"#).is_some_and(ProductStandings::depends));
    for wrong in ["[]", r#"["expired","valid"]"#, r#"["valid","valid"]"#, r#"["good"]"#, r#""valid""#] {
        assert_eq!(read(wrong), None, "{wrong}");
    }
}

#[test]
fn a_group_in_words_is_kept_as_written() {
    let words: GroupInWords = "Nhóm khác".parse().unwrap();
    kept(&words);
    assert_eq!(serde_json::to_value(&words).unwrap(), "Nhóm khác");
    kept(&KnownSet::from(words));
    kept(&KnownSet::NotKnown);
    kept(&CommuneOfEra::new(Era::Former, CommuneCode::new("00001").unwrap()));
    for wrong in ["", "00001", "current/1", "today/00001", "current/00001/"] {
        let error = wrong.parse::<CommuneOfEra>().unwrap_err();
        says(&error);
        let details = error.details();
        assert_eq!((details.field.as_deref(), details.given.as_deref()), (Some("commune"), Some(wrong)));
    }
}

/// The schemas of every stored form are made, and name its fields.
#[cfg(feature = "schemars1")]
#[test]
fn every_stored_form_has_a_schema() {
    let schema = schemars::schema_for!(RegisteredProduct);
    let fields = schema.as_value()["properties"].as_object().unwrap();
    let product = serde_json::to_value(product("a", Province::HaNoi, [])).unwrap();
    assert!(fields.keys().eq(product.as_object().unwrap().keys()));
    let schema = schemars::schema_for!(Figures);
    let fields = schema.as_value()["properties"].as_object().unwrap();
    let figures =
        serde_json::to_value(count(on(FIRST), &[super::product("a", Province::HaNoi, [])])).unwrap();
    assert!(fields.keys().eq(figures.as_object().unwrap().keys()));
    let count = json!({"$ref": "#/$defs/CountBounds"});
    let counts = json!({"type": "object", "additionalProperties": count});
    assert_eq!(schema.as_value()["$defs"]["Counts"], counts);
    let ratings = json!({"type": "array", "items": {"$ref": "#/$defs/RegisteredRating"}});
    assert_eq!(schemars::schema_for!(RegisteredProduct).as_value()["$defs"]["Ratings"], ratings);
    let standings = schemars::schema_for!(ProductStandings);
    assert_eq!(standings.as_value()["items"], json!({"$ref": "#/$defs/ProductStanding"}));
    let census = schemars::schema_for!(Census);
    let mut census = census.as_value()["$defs"]["ProducerOfCensus"]["properties"].clone();
    census.sort_all_objects();
    let fields: Vec<&String> = census.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["id", "kind", "rated", "recognised", "representative", "size"]);
    for schema in [schemars::schema_for!(Progress), schemars::schema_for!(FiguresComparison)] {
        assert!(schema.as_value()["properties"]["format"].is_object());
    }
}
