//! The communes of today, those of 2025-06-30 with their districts, and what became of each.

use std::collections::{BTreeMap, BTreeSet};

use ocop::place::{
    AnyCommune, CommuneId, CommuneKind, DistrictId, DistrictKind, EarlierCommuneId, Era, FormerCommuneId,
    Predecessor, Succession, SuccessionKind, Unit, UnitDoubt,
};
use ocop::{FormerProvince, Lang, Problem, ProductCode, Province, Say};
use time::Date;
use time::macros::date;

use crate::round_trip::{coded, round_trip, says};

mod index;
mod names;
mod signed;

/// How many values of an iterator have each key.
fn counted<K: Ord>(keys: impl Iterator<Item = K>) -> BTreeMap<K, usize> {
    let mut counts = BTreeMap::new();
    for key in keys {
        *counts.entry(key).or_default() += 1;
    }
    counts
}

#[test]
fn there_are_as_many_units_as_the_decisions_list() {
    assert_eq!((CommuneId::all().count(), CommuneId::COUNT), (3321, 3321));
    assert_eq!((FormerCommuneId::all().count(), FormerCommuneId::COUNT), (10_033, 10_033));
    assert_eq!((DistrictId::all().count(), DistrictId::COUNT), (696, 696));
    assert_eq!((EarlierCommuneId::all().count(), EarlierCommuneId::COUNT), (727, 727));
    assert_eq!((Succession::all().count(), Succession::COUNT), (10_571, 10_571));
    let kinds = counted(FormerCommuneId::all().map(FormerCommuneId::kind));
    assert_eq!(
        kinds,
        BTreeMap::from([(CommuneKind::Commune, 7686), (CommuneKind::Ward, 1731), (CommuneKind::Town, 616)])
    );
    let kinds = counted(DistrictId::all().map(DistrictId::kind));
    assert_eq!(
        kinds,
        BTreeMap::from([
            (DistrictKind::UrbanDistrict, 49),
            (DistrictKind::District, 508),
            (DistrictKind::Town, 52),
            (DistrictKind::City, 87)
        ])
    );
    // Every province has its communes.
    assert_eq!(counted(CommuneId::all().map(CommuneId::province)).len(), 34);
    assert_eq!(counted(FormerCommuneId::all().map(FormerCommuneId::province)).len(), 63);
    assert_eq!(counted(FormerCommuneId::all().map(FormerCommuneId::district)).len(), 691);
}

#[test]
fn twenty_two_communes_became_wards_in_2026_by_the_day_of_their_province() {
    let kinds = |day: Date| {
        let kinds = counted(CommuneId::all().map(|commune| commune.kind_on(day)));
        [CommuneKind::Commune, CommuneKind::Ward, CommuneKind::SpecialZone].map(|kind| kinds[&kind])
    };
    for (day, expected) in [
        (date!(2025 - 07 - 01), [2621, 687, 13]),
        (date!(2026 - 04 - 29), [2621, 687, 13]),
        (date!(2026 - 04 - 30), [2611, 697, 13]),
        (date!(2026 - 09 - 19), [2611, 697, 13]),
        (date!(2026 - 09 - 20), [2599, 709, 13]),
        (Date::MAX, [2599, 709, 13]),
        (Date::MIN, [2621, 687, 13]),
    ] {
        assert_eq!(kinds(day), expected, "{day}");
    }
    let changed = CommuneId::all().filter_map(|commune| Some((commune, commune.kind_change()?)));
    let changed = counted(changed.map(|(commune, change)| {
        assert_eq!((commune.first_kind(), commune.kind()), (CommuneKind::Commune, change.kind()));
        assert_eq!(commune.kind_on(change.from()), CommuneKind::Ward);
        assert_eq!(commune.kind_on(change.from().previous_day().unwrap()), CommuneKind::Commune);
        // The day of the communes is that of the city.
        let city = commune.province().designations().last().unwrap();
        assert_eq!(city.from(), Some(change.from()));
        (commune.province(), change.resolution())
    }));
    assert_eq!(
        changed,
        BTreeMap::from([
            ((Province::BacNinh, "388/NQ-UBTVQH16"), 12),
            ((Province::DongNai, "237/NQ-UBTVQH16"), 10),
        ])
    );
    let change = CommuneId::from_code("26248").unwrap().kind_change().unwrap();
    assert_eq!(change.text(Lang::Vi).to_string(), "phường từ 30/4/2026 (Nghị quyết số 237/NQ-UBTVQH16)");
    assert_eq!(
        serde_json::to_string(change).unwrap(),
        r#"{"kind":"ward","from":"2026-04-30","resolution":"237/NQ-UBTVQH16"}"#
    );
}

#[test]
fn known_units_are_what_they_are() {
    let row = |code: &str| {
        let commune = CommuneId::from_code(code).unwrap();
        (commune.short_name(), commune.kind(), commune.province())
    };
    assert_eq!(row("00004"), ("Ba Đình", CommuneKind::Ward, Province::HaNoi));
    assert_eq!(row("28870"), ("Chợ Lách", CommuneKind::Commune, Province::VinhLong));
    assert_eq!(row("26732"), ("Côn Đảo", CommuneKind::SpecialZone, Province::HoChiMinh));
    assert_eq!(row("24820"), ("2 Bảo Lộc", CommuneKind::Ward, Province::LamDong));
    assert_eq!(row("24412"), ("M'Drắk", CommuneKind::Commune, Province::DakLak));
    let row = |code: &str| {
        let commune = FormerCommuneId::from_code(code).unwrap();
        (commune.short_name(), commune.kind(), commune.district().code(), commune.province())
    };
    assert_eq!(row("28882"), ("Hòa Nghĩa", CommuneKind::Commune, "832", FormerProvince::BenTre));
    assert_eq!(row("00001"), ("Phúc Xá", CommuneKind::Ward, "001", FormerProvince::HaNoi));
    assert_eq!(row("32244"), ("Rạch Gốc", CommuneKind::Town, "973", FormerProvince::CaMau));
    assert_eq!(row("32248"), ("Đất Mũi", CommuneKind::Commune, "973", FormerProvince::CaMau));
    // The last of one run of a district and the first of the next.
    assert_eq!(row("00181").2, "006");
    let say = |unit: &dyn Say| [Lang::Vi, Lang::En].map(|lang| ocop::Said::new(unit, lang).to_string());
    assert_eq!(say(&FormerCommuneId::from_code("27694").unwrap()), ["Phường 1", "Ward 1"]);
    assert_eq!(
        say(&FormerCommuneId::from_code("32244").unwrap()),
        ["Thị trấn Rạch Gốc", "Rạch Gốc township"]
    );
    assert_eq!(say(&CommuneId::from_code("26732").unwrap()), ["Đặc khu Côn Đảo", "Côn Đảo special zone"]);
    assert_eq!(say(&DistrictId::from_code("760").unwrap()), ["Quận 1", "District 1"]);
    assert_eq!(say(&DistrictId::from_code("794").unwrap()), ["Thành phố Tân An", "Tân An city"]);
    assert_eq!(
        say(&AnyCommune::from_code(Era::Former, "28882").unwrap()),
        [
            "Xã Hòa Nghĩa (mã 28882, Huyện Chợ Lách, Tỉnh Bến Tre, đến 30/6/2025)",
            "Hòa Nghĩa commune (code 28882, Chợ Lách district, Bến Tre province, until 2025-06-30)"
        ]
    );
}

/// The codes of handles that rise with them, each read, printed and stored.
fn handles<T>(
    units: impl Iterator<Item = T>,
    code: fn(T) -> &'static str,
    digits: usize,
) -> BTreeSet<&'static str>
where
    T: Copy + Ord + std::fmt::Debug + std::fmt::Display + std::str::FromStr<Err: std::fmt::Debug>,
    T: serde::Serialize + serde::de::DeserializeOwned,
{
    let units: Vec<T> = units.collect();
    assert!(units.is_sorted() && size_of::<T>() == 2);
    for (place, unit) in units.iter().copied().enumerate() {
        let code = code(unit);
        assert_eq!(code.len(), digits);
        assert_eq!((unit.to_string().as_str(), code.parse::<T>().unwrap()), (code, unit));
        if place % 16 == 0 {
            assert_eq!(round_trip(&unit), format!("{code:?}"));
        }
    }
    let codes: Vec<&str> = units.iter().copied().map(code).collect();
    assert!(codes.is_sorted_by(|one, other| one < other), "the codes rise");
    codes.into_iter().collect()
}

#[test]
fn every_unit_is_found_by_its_code_in_its_era_and_stored_as_it() {
    coded! { CommuneKind, DistrictKind, SuccessionKind }
    let current = handles(CommuneId::all(), CommuneId::code, 5);
    let former = handles(FormerCommuneId::all(), FormerCommuneId::code, 5);
    let earlier = handles(EarlierCommuneId::all(), EarlierCommuneId::code, 5);
    let districts = handles(DistrictId::all(), DistrictId::code, 3);
    assert_eq!(current.difference(&former).count(), 5, "special zones of districts without communes");
    assert_eq!(earlier.intersection(&former).count(), 377);
    // Every other number is a code of none, and says of whom it is.
    for number in 0..100_000_u32 {
        let code = format!("{number:05}");
        let code = code.as_str();
        let asked = [Era::Former, Era::Current].map(|era| AnyCommune::from_code(era, code));
        for (found, (own, other)) in asked.iter().zip([(&former, &current), (&current, &former)]) {
            match found {
                Ok(commune) => assert_eq!(commune.code(), code),
                Err(error) if other.contains(code) => {
                    assert_eq!(error.code(), "commune_code_of_other_era");
                    assert_eq!(error.of_other_era().map(AnyCommune::code), Some(code));
                }
                Err(error) if earlier.contains(code) => {
                    assert_eq!(error.code(), "ended_commune_code");
                    assert_eq!(error.ended().map(EarlierCommuneId::code), Some(code));
                }
                Err(error) if code == "06978" && error.era() == Some(Era::Current) => {
                    assert_eq!(error.meant().map(AnyCommune::code), Some("06970"));
                }
                Err(error) => assert_eq!((error.code(), error.meant()), ("unknown_commune_code", None)),
            }
            assert_eq!(found.is_ok(), own.contains(code), "{code}");
        }
    }
    for number in 0..1000 {
        let code = format!("{number:03}");
        assert_eq!(DistrictId::from_code(&code).is_ok(), districts.contains(code.as_str()));
    }
}

#[test]
fn a_code_of_both_eras_is_read_by_the_day() {
    // 00004 was Trúc Bạch, and is Ba Đình.
    let on = |day| AnyCommune::from_code_on("00004", day).unwrap();
    assert_eq!(on(date!(2025 - 06 - 30)).short_name(), "Trúc Bạch");
    assert_eq!(on(date!(2025 - 07 - 01)).short_name(), "Ba Đình");
    let both =
        FormerCommuneId::all().filter_map(|before| Some((before, CommuneId::from_code(before.code()).ok()?)));
    let renamed = both.clone().filter(|(before, after)| before.short_name() != after.short_name());
    assert_eq!((both.count(), renamed.count()), (3316, 1791));
}

#[test]
fn codes_that_lost_zeros_or_carry_marks_are_refused_with_the_code_meant() {
    for (text, code) in [
        ("4", "00004"),
        ("0004", "00004"),
        (" 00004", "00004"),
        ("000004", "00004"),
        ("00 004", "00004"),
        ("00.004", "00004"),
        ("4\u{a0}", "00004"),
    ] {
        let error = CommuneId::from_code(text).unwrap_err();
        assert_eq!(error.code(), "commune_code_not_in_form", "{text:?}");
        assert_eq!(error.meant().map(AnyCommune::code), Some(code));
        assert!(error.to_string().contains(code) && error.to_string().contains("Ba Đình"), "{error}");
        says(&error);
    }
    let error = DistrictId::from_code("1").unwrap_err();
    assert_eq!(
        (error.code(), error.meant()),
        ("district_code_not_in_form", DistrictId::from_code("001").ok())
    );
    says(&error);
    for text in ["", "x", "00004x", "123456", "-", "Ba Đình", "0000４x"] {
        for error in [CommuneId::from_code(text).unwrap_err(), FormerCommuneId::from_code(text).unwrap_err()]
        {
            assert_eq!((error.code(), error.given(), error.meant()), ("unknown_commune_code", text, None));
            says(&error);
        }
        let error = DistrictId::from_code(text).unwrap_err();
        assert_eq!((error.code(), error.given(), error.meant()), ("unknown_district_code", text, None));
        says(&error);
        assert!(EarlierCommuneId::from_code(text).is_err());
    }
    says(&EarlierCommuneId::from_code("00001").unwrap_err());
    says(&CommuneId::from_code("28882").unwrap_err());
    says(&FormerCommuneId::from_code("26732").unwrap_err());
}

#[test]
fn succession_loses_no_commune_and_keeps_to_the_provinces() {
    let mut rows = BTreeSet::new();
    for commune in FormerCommuneId::all() {
        let successions: Vec<Succession> = commune.successions().collect();
        assert!(!successions.is_empty(), "{commune:?} came to nothing");
        assert!(successions.is_sorted_by(|one, other| one.to() < other.to()));
        for one in successions {
            assert_eq!(one.from(), Predecessor::Commune(commune));
            assert_eq!(one.to().province(), commune.province().successor(), "{one:?}");
            assert!(rows.insert(one));
        }
    }
    for district in DistrictId::all() {
        if let Some(one) = district.succession() {
            assert_eq!(one.to().province(), district.province().successor(), "{one:?}");
            assert_eq!((one.from(), one.kind()), (Predecessor::District(district), SuccessionKind::Whole));
            assert!(rows.insert(one));
        }
        assert_eq!(
            district.communes().next().is_none(),
            ["318", "471", "498", "536", "755"].contains(&district.code()),
            "{district:?}"
        );
        assert!(district.communes().all(|commune| commune.district() == district));
    }
    assert!(rows.iter().copied().eq(Succession::all()));
    assert!(Succession::all().all(|one| Succession::between(one.from(), one.to()) == Some(one)));
    assert_eq!(
        counted(rows.iter().map(|one| one.kind())),
        BTreeMap::from([
            (SuccessionKind::Whole, 9473),
            (SuccessionKind::Unchanged, 127),
            (SuccessionKind::Renamed, 2),
            (SuccessionKind::Part, 828),
            (SuccessionKind::PartOfArea, 83),
            (SuccessionKind::PartOfAreaAllPeople, 58)
        ])
    );
}

#[test]
fn the_two_directions_of_succession_are_one_table() {
    let mut rows = BTreeSet::new();
    for commune in CommuneId::all() {
        let predecessors: Vec<Succession> = commune.predecessors().collect();
        assert!(!predecessors.is_empty(), "{commune:?} came from nothing");
        assert!(predecessors.is_sorted() && predecessors.iter().all(|one| one.to() == commune));
        rows.extend(predecessors);
    }
    assert!(rows.into_iter().eq(Succession::all()));
}

#[test]
fn a_commune_that_was_divided_is_mapped_to_none() {
    let doubtful = ["01615", "02485", "18796", "00556"];
    let mut divided = 0;
    for commune in FormerCommuneId::all() {
        let successions: Vec<Succession> = commune.successions().collect();
        let whole = successions.iter().filter(|one| one.kind().is_whole()).count();
        match commune.successor() {
            Ok(successor) => {
                assert_eq!((successions.len(), whole), (1, 1));
                assert_eq!(successions[0].to(), successor);
            }
            Err(error) => {
                divided += 1;
                assert_eq!((error.commune(), error.code()), (commune, "divided_commune"));
                let ocop::Allowed::OneOf(listed) = error.details().allowed else { panic!("{error}") };
                assert!(listed.iter().map(String::as_str).eq(successions.iter().map(|one| one.to().code())));
                says(&error);
                if !doubtful.contains(&commune.code()) {
                    assert!(successions.len() > 1 && whole == 0, "{successions:?}");
                }
            }
        }
    }
    assert_eq!(divided, 10_033 - 9462 - 127 - 2);
    for commune in Succession::all().filter(|one| one.kind() == SuccessionKind::Unchanged) {
        let Predecessor::Commune(before) = commune.from() else { panic!("{commune:?}") };
        assert_eq!((before.code(), before.short_name()), (commune.to().code(), commune.to().short_name()));
        assert_eq!(commune.to().predecessors().count(), 1);
    }
}

#[test]
fn the_place_of_a_commune_on_a_day_is_the_contract_s() {
    let commune = AnyCommune::from_code_on("28882", date!(2025 - 06 - 30)).unwrap();
    assert_eq!(
        (commune.short_name(), commune.kind_on(date!(2025 - 06 - 30)).code()),
        ("Hòa Nghĩa", "commune")
    );
    let district = commune.district().unwrap();
    assert_eq!((district.code(), district.short_name()), ("832", "Chợ Lách"));
    assert_eq!((commune.province().code(), commune.province().name().en()), ("83", "Bến Tre province"));
    let successors: Vec<_> = commune
        .successions()
        .map(|one| (one.to().code(), one.to().short_name(), one.to().province().code(), one.kind().code()))
        .collect();
    assert_eq!(successors, [("28870", "Chợ Lách", "86", "whole")]);
    let today = AnyCommune::from_code_on("28870", date!(2025 - 07 - 01)).unwrap();
    assert_eq!((today.district(), today.successions().count()), (None, 0));
}

#[test]
fn communes_that_ended_before_say_what_they_became() {
    for earlier in EarlierCommuneId::all() {
        assert_eq!(earlier.kept_its_code(), earlier.became().code() == earlier.code());
        assert!(earlier.became().earlier().any(|one| one == earlier));
        if earlier.kept_its_code() {
            assert_ne!(earlier.short_name(), earlier.became().short_name());
        }
    }
    assert_eq!(EarlierCommuneId::all().filter(|earlier| earlier.kept_its_code()).count(), 377);
    let thanh_xa = EarlierCommuneId::from_code("10852").unwrap();
    assert_eq!(
        thanh_xa.text(Lang::Vi).to_string(),
        "Thanh Xá (mã 10852, đã nhập vào Xã Thanh Tân, mã 10861, trước 30/6/2025)"
    );
}

#[test]
fn what_the_sources_doubt_is_readable_from_each_unit() {
    let of = |unit: &str, doubts: Vec<&'static UnitDoubt>| {
        assert!(!doubts.is_empty(), "{unit}");
        doubts.iter().map(|doubt| doubt.is_corrected()).collect::<Vec<_>>()
    };
    let current = |code| of(code, CommuneId::from_code(code).unwrap().doubts().collect());
    let former = |code| of(code, FormerCommuneId::from_code(code).unwrap().doubts().collect());
    let district = |code| of(code, DistrictId::from_code(code).unwrap().doubts().collect());
    assert_eq!([current("06970"), current("00745")], [[false], [false]]);
    assert_eq!([former("27691"), former("30781")], [[true], [true]]);
    assert_eq!([district("794"), district("900"), district("376")], [[true], [true], [false]]);
    assert_eq!(["01615", "02485", "18796", "00556"].map(former), [[false], [false], [false], [false]]);
    assert_eq!(UnitDoubt::ALL.len(), 11);
    for doubt in UnitDoubt::ALL {
        for text in [doubt.found(), doubt.held(), doubt.why()] {
            assert!(!text.vi().is_empty() && text.vi() != text.en());
        }
        let stored = serde_json::to_value(doubt).unwrap();
        assert_eq!(
            (&stored["code"], &stored["corrected"]),
            (&doubt.code().into(), &doubt.is_corrected().into())
        );
        // Each stands with a unit of the tables.
        match (doubt.unit(), doubt.era()) {
            (Unit::District, _) => assert!(DistrictId::from_code(doubt.code()).is_ok()),
            (Unit::Commune, era) => assert!(AnyCommune::from_code(era, doubt.code()).is_ok()),
        }
    }
    // What is corrected agrees with its neighbours.
    let provinces = |district| {
        counted(DistrictId::from_code(district).unwrap().communes().map(FormerCommuneId::province))
    };
    assert_eq!(provinces("794"), BTreeMap::from([(FormerProvince::LongAn, 13)]));
    assert_eq!(provinces("900"), BTreeMap::from([(FormerProvince::KienGiang, 7)]));
}

#[test]
fn stored_forms_of_places_read_back() {
    for era in Era::ALL.iter().copied() {
        let commune = AnyCommune::from_code(era, "28870").unwrap();
        assert_eq!(round_trip(&commune), format!(r#""{}/28870""#, era.code()));
    }
    for (text, code) in [
        ("current/28882", "commune_code_of_other_era"),
        ("now/28870", "unknown_era"),
        ("28870", "unknown_era"),
        ("former/", "unknown_commune_code"),
    ] {
        let error = text.parse::<AnyCommune>().unwrap_err();
        assert_eq!(error.code(), code, "{text}");
        says(&error);
        assert!(serde_json::from_str::<AnyCommune>(&format!("{text:?}")).is_err());
    }
    let whole = FormerCommuneId::from_code("28882").unwrap().successions().next().unwrap();
    assert_eq!(
        round_trip(&whole),
        r#"{"from":{"commune":"28882","district":null},"to":"28870","kind":"whole"}"#
    );
    round_trip(&DistrictId::from_code("536").unwrap().succession().unwrap());
    for text in [
        r#"{"commune":null,"district":null}"#,
        r#"{"commune":"28882","district":"832"}"#,
        r#""former/28882""#,
    ] {
        assert!(serde_json::from_str::<Predecessor>(text).is_err(), "{text}");
    }
    assert_eq!(
        whole.text(Lang::En).to_string(),
        "Hòa Nghĩa commune (code 28882, Chợ Lách district, Bến Tre province, until 2025-06-30) → \
         Chợ Lách commune (code 28870, Vĩnh Long province, since 2025-07-01): the whole"
    );
}

/// An error of each code of communes and districts, and of product codes that name none.
pub(crate) fn problems() -> Vec<Box<dyn crate::problems::Provoked>> {
    use crate::problems::boxed;
    let of_today = |code: &str| boxed(CommuneId::from_code(code).unwrap_err());
    let commune = |name: &str| boxed(FormerCommuneId::find(name).unwrap_err());
    let district = |name: &str| boxed(DistrictId::find(name).unwrap_err());
    let product = |text: &str| boxed(ProductCode::parse_without_era(text).unwrap_err());
    let divided = FormerCommuneId::all().find_map(|commune| commune.successor().err()).unwrap();
    let mut all = crate::problems::unknown![CommuneKind, DistrictKind, SuccessionKind];
    all.extend([
        of_today("99999"),
        of_today("28882"),
        of_today("10852"),
        of_today("06978"),
        of_today("4"),
        boxed(DistrictId::from_code("x").unwrap_err()),
        boxed(DistrictId::from_code("1").unwrap_err()),
        commune("Xã Không Có"),
        commune("Đặc khu Tân Thành"),
        commune("Tân Thành"),
        district("Huyện Không Có"),
        district("Huyện Ba Đình"),
        district("Châu Thành"),
        product("83-001-3-2020"),
        product("01-28870-1-2026"),
        boxed(divided),
    ]);
    all
}

#[test]
fn each_listed_error_has_a_code_of_its_own() {
    let codes: Vec<&str> = problems().iter().map(|problem| problem.code()).collect();
    let distinct: BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!(codes.len(), distinct.len(), "{codes:?}");
}
