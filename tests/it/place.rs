//! Places: the 34 provinces and the 63, their codes, names and kinds.

use std::collections::BTreeSet;

use ocop::law::{Act, Citation};
use ocop::place::{
    AnyProvince, CodeEra, CodePart, CommuneCode, Designation, DistrictCode, Era, ProvinceKind, REUSED_CODES,
    Unit,
};
use ocop::{FormerProvince, Lang, Problem, ProductCode, Province, Say};
use time::macros::date;
use time::{Date, Duration};

use crate::round_trip::{coded, round_trip, says};

mod names;

/// The 34 as on 2025-07-01, each with the former provinces that it was made of as on 2025-06-30.
const MADE_OF: [(&str, &[&str]); 34] = [
    ("01 Thành phố Hà Nội", &["01 Thành phố Hà Nội"]),
    ("04 Tỉnh Cao Bằng", &["04 Tỉnh Cao Bằng"]),
    ("08 Tỉnh Tuyên Quang", &["02 Tỉnh Hà Giang", "08 Tỉnh Tuyên Quang"]),
    ("11 Tỉnh Điện Biên", &["11 Tỉnh Điện Biên"]),
    ("12 Tỉnh Lai Châu", &["12 Tỉnh Lai Châu"]),
    ("14 Tỉnh Sơn La", &["14 Tỉnh Sơn La"]),
    ("15 Tỉnh Lào Cai", &["10 Tỉnh Lào Cai", "15 Tỉnh Yên Bái"]),
    ("19 Tỉnh Thái Nguyên", &["06 Tỉnh Bắc Kạn", "19 Tỉnh Thái Nguyên"]),
    ("20 Tỉnh Lạng Sơn", &["20 Tỉnh Lạng Sơn"]),
    ("22 Tỉnh Quảng Ninh", &["22 Tỉnh Quảng Ninh"]),
    ("24 Tỉnh Bắc Ninh", &["24 Tỉnh Bắc Giang", "27 Tỉnh Bắc Ninh"]),
    ("25 Tỉnh Phú Thọ", &["17 Tỉnh Hòa Bình", "25 Tỉnh Phú Thọ", "26 Tỉnh Vĩnh Phúc"]),
    ("31 Thành phố Hải Phòng", &["30 Tỉnh Hải Dương", "31 Thành phố Hải Phòng"]),
    ("33 Tỉnh Hưng Yên", &["33 Tỉnh Hưng Yên", "34 Tỉnh Thái Bình"]),
    ("37 Tỉnh Ninh Bình", &["35 Tỉnh Hà Nam", "36 Tỉnh Nam Định", "37 Tỉnh Ninh Bình"]),
    ("38 Tỉnh Thanh Hóa", &["38 Tỉnh Thanh Hóa"]),
    ("40 Tỉnh Nghệ An", &["40 Tỉnh Nghệ An"]),
    ("42 Tỉnh Hà Tĩnh", &["42 Tỉnh Hà Tĩnh"]),
    ("44 Tỉnh Quảng Trị", &["44 Tỉnh Quảng Bình", "45 Tỉnh Quảng Trị"]),
    ("46 Thành phố Huế", &["46 Thành phố Huế"]),
    ("48 Thành phố Đà Nẵng", &["48 Thành phố Đà Nẵng", "49 Tỉnh Quảng Nam"]),
    ("51 Tỉnh Quảng Ngãi", &["51 Tỉnh Quảng Ngãi", "62 Tỉnh Kon Tum"]),
    ("52 Tỉnh Gia Lai", &["52 Tỉnh Bình Định", "64 Tỉnh Gia Lai"]),
    ("56 Tỉnh Khánh Hòa", &["56 Tỉnh Khánh Hòa", "58 Tỉnh Ninh Thuận"]),
    ("66 Tỉnh Đắk Lắk", &["54 Tỉnh Phú Yên", "66 Tỉnh Đắk Lắk"]),
    ("68 Tỉnh Lâm Đồng", &["60 Tỉnh Bình Thuận", "67 Tỉnh Đắk Nông", "68 Tỉnh Lâm Đồng"]),
    ("75 Tỉnh Đồng Nai", &["70 Tỉnh Bình Phước", "75 Tỉnh Đồng Nai"]),
    (
        "79 Thành phố Hồ Chí Minh",
        &["74 Tỉnh Bình Dương", "77 Tỉnh Bà Rịa - Vũng Tàu", "79 Thành phố Hồ Chí Minh"],
    ),
    ("80 Tỉnh Tây Ninh", &["72 Tỉnh Tây Ninh", "80 Tỉnh Long An"]),
    ("82 Tỉnh Đồng Tháp", &["82 Tỉnh Tiền Giang", "87 Tỉnh Đồng Tháp"]),
    ("86 Tỉnh Vĩnh Long", &["83 Tỉnh Bến Tre", "84 Tỉnh Trà Vinh", "86 Tỉnh Vĩnh Long"]),
    ("91 Tỉnh An Giang", &["89 Tỉnh An Giang", "91 Tỉnh Kiên Giang"]),
    ("92 Thành phố Cần Thơ", &["92 Thành phố Cần Thơ", "93 Tỉnh Hậu Giang", "94 Tỉnh Sóc Trăng"]),
    ("96 Tỉnh Cà Mau", &["95 Tỉnh Bạc Liêu", "96 Tỉnh Cà Mau"]),
];

fn with_code(code: &str, designation: &Designation) -> String {
    format!("{code} {}", designation.name().vi())
}

fn before(province: FormerProvince) -> String {
    with_code(province.code(), province.designation_on(date!(2025 - 06 - 30)))
}

fn after(province: Province) -> String {
    with_code(province.code(), province.designation_on(date!(2025 - 07 - 01)))
}

fn everywhere() -> impl Iterator<Item = AnyProvince> {
    let former = FormerProvince::ALL.iter().copied().map(AnyProvince::from);
    former.chain(Province::ALL.iter().copied().map(AnyProvince::from))
}

fn designations(province: AnyProvince) -> Vec<&'static Designation> {
    match province {
        AnyProvince::Former(province) => province.designations().collect(),
        AnyProvince::Current(province) => province.designations().collect(),
    }
}

#[test]
fn the_34_are_made_of_the_63_as_the_table_says() {
    let made: Vec<(String, Vec<String>)> = Province::ALL
        .iter()
        .map(|province| (after(*province), province.predecessors().map(before).collect()))
        .collect();
    let table: Vec<(String, Vec<String>)> = MADE_OF
        .map(|(province, parts)| (province.to_owned(), parts.iter().map(|part| (*part).to_owned()).collect()))
        .to_vec();
    assert_eq!(made, table);
}

#[test]
fn each_of_the_63_became_part_of_the_one_that_lists_it() {
    assert_eq!(MADE_OF.iter().map(|(_, parts)| parts.len()).sum::<usize>(), FormerProvince::ALL.len());
    for former in FormerProvince::ALL.iter().copied() {
        let (owner, parts) =
            MADE_OF.iter().find(|(_, parts)| parts.contains(&before(former).as_str())).unwrap();
        assert_eq!(after(former.successor()), *owner, "{former}");
        assert_eq!(former.was_merged(), parts.len() > 1, "{former}");
        assert_eq!(AnyProvince::from(former).current(), former.successor());
    }
    assert_eq!(FormerProvince::ALL.iter().copied().filter(|former| !former.was_merged()).count(), 11);
}

#[test]
fn every_two_digit_code_belongs_to_whom_the_table_says_in_each_era() {
    let owner = |code: &str, names: &[&'static str]| {
        names.iter().copied().find(|name| name.starts_with(&format!("{code} ")))
    };
    let former: Vec<&str> = MADE_OF.iter().flat_map(|(_, parts)| parts.iter().copied()).collect();
    let current = MADE_OF.map(|(name, _)| name);
    for number in 0..100 {
        let code = format!("{number:02}");
        let found = FormerProvince::from_code(&code);
        assert_eq!(found.as_ref().ok().copied().map(before).as_deref(), owner(&code, &former), "{code}");
        if let Err(error) = found {
            assert_eq!(
                (error.code(), error.era(), error.retired()),
                ("unknown_province_code", Era::Former, None)
            );
        }
        let found = Province::from_code(&code);
        assert_eq!(found.as_ref().ok().copied().map(after).as_deref(), owner(&code, &current), "{code}");
        if let Err(error) = found {
            assert_eq!(error.retired().map(before).as_deref(), owner(&code, &former), "{code}");
            let kind =
                if error.retired().is_some() { "retired_province_code" } else { "unknown_province_code" };
            assert_eq!((error.code(), error.given()), (kind, code.as_str()));
        }
    }
}

#[test]
fn a_code_is_two_digits_and_nothing_else() {
    for text in ["", "1", "001", " 01", "01 ", "0１", "1a", "-1", "Hà Nội"] {
        assert!(Province::from_code(text).is_err() && FormerProvince::from_code(text).is_err(), "{text:?}");
    }
}

#[test]
fn all_lists_run_by_code() {
    assert!(
        FormerProvince::ALL.is_sorted_by_key(|province| province.code()) && FormerProvince::ALL.is_sorted()
    );
    assert!(Province::ALL.is_sorted_by_key(|province| province.code()) && Province::ALL.is_sorted());
}

fn reused(code: &str, was: FormerProvince, is: Province) {
    assert_eq!(FormerProvince::from_code(code), Ok(was));
    assert_eq!(Province::from_code(code), Ok(is));
    assert_ne!(was.short_name(), is.short_name());
    assert_eq!(was.successor(), is, "the code went to the province that its owner is part of");
    assert!(REUSED_CODES.contains(&(was, is)));
}

#[test]
fn code_15_was_yen_bai_and_is_lao_cai() {
    reused("15", FormerProvince::YenBai, Province::LaoCai);
}

#[test]
fn code_24_was_bac_giang_and_is_bac_ninh() {
    reused("24", FormerProvince::BacGiang, Province::BacNinh);
}

#[test]
fn code_44_was_quang_binh_and_is_quang_tri() {
    reused("44", FormerProvince::QuangBinh, Province::QuangTri);
}

#[test]
fn code_52_was_binh_dinh_and_is_gia_lai() {
    reused("52", FormerProvince::BinhDinh, Province::GiaLai);
}

#[test]
fn code_80_was_long_an_and_is_tay_ninh() {
    reused("80", FormerProvince::LongAn, Province::TayNinh);
}

#[test]
fn code_82_was_tien_giang_and_is_dong_thap() {
    reused("82", FormerProvince::TienGiang, Province::DongThap);
}

#[test]
fn code_91_was_kien_giang_and_is_an_giang() {
    reused("91", FormerProvince::KienGiang, Province::AnGiang);
}

#[test]
fn no_other_code_changed_owner() {
    let changed: Vec<_> = Province::ALL
        .iter()
        .copied()
        .filter_map(|after| Some((FormerProvince::from_code(after.code()).ok()?, after)))
        .filter(|(before, after)| before.short_name() != after.short_name())
        .collect();
    assert_eq!(changed, REUSED_CODES);
}

#[test]
fn a_retired_code_is_an_error_that_names_its_owner_and_where_it_is_now() {
    let message = Province::from_code("83").unwrap_err().to_string();
    for part in ["83", "Bến Tre province", "2025-06-30", "Vĩnh Long province (code 86)"] {
        assert!(message.contains(part), "{message}");
    }
    assert!(!FormerProvince::from_code("03").unwrap_err().to_string().contains("now in"));
}

#[test]
fn the_era_changes_on_2025_07_01() {
    let mut day = date!(2023 - 07 - 01);
    while day < date!(2027 - 07 - 02) {
        let naive = if (day.year(), u8::from(day.month())) >= (2025, 7) { Era::Current } else { Era::Former };
        assert_eq!(Era::on(day), naive, "{day}");
        day += Duration::DAY;
    }
    assert_eq!((Era::on(Date::MIN), Era::on(Date::MAX)), (Era::Former, Era::Current));
}

/// The four changes of a name within an era, each with the act that made it (Đồng Nai, Quảng Ninh and Bắc Ninh became cities in 2026).
const CHANGES: [(AnyProvince, Date, Act, [&str; 2]); 4] = [
    (
        AnyProvince::Former(FormerProvince::Hue),
        date!(2025 - 01 - 01),
        Act::Resolution175,
        ["Tỉnh Thừa Thiên Huế", "Thành phố Huế"],
    ),
    (
        AnyProvince::Current(Province::QuangNinh),
        date!(2026 - 09 - 01),
        Act::Resolution36,
        ["Tỉnh Quảng Ninh", "Thành phố Quảng Ninh"],
    ),
    (
        AnyProvince::Current(Province::BacNinh),
        date!(2026 - 09 - 20),
        Act::Resolution39,
        ["Tỉnh Bắc Ninh", "Thành phố Bắc Ninh"],
    ),
    (
        AnyProvince::Current(Province::DongNai),
        date!(2026 - 04 - 30),
        Act::Resolution30,
        ["Tỉnh Đồng Nai", "Thành phố Đồng Nai"],
    ),
];

fn on(province: AnyProvince, day: Date) -> &'static Designation {
    match province {
        AnyProvince::Former(province) => province.designation_on(day),
        AnyProvince::Current(province) => province.designation_on(day),
    }
}

#[test]
fn four_provinces_became_cities_by_their_resolutions_and_no_other_name_changes_within_an_era() {
    let changes: Vec<_> = everywhere()
        .flat_map(|province| {
            designations(province)
                .into_iter()
                .skip(1)
                .map(move |later| (province, later.from(), later.citation()))
        })
        .collect();
    let expected = CHANGES.map(|(province, day, act, _)| (province, Some(day), Some(Citation::whole(act))));
    assert_eq!(changes, expected);
    for province in everywhere() {
        let all = designations(province);
        assert_eq!((all[0].from(), all[0].citation()), (None, None));
        assert_eq!(all.last().unwrap().name(), province.name());
    }
    for (province, day, act, [before, after]) in CHANGES {
        for (day, kind, name) in [
            (Date::MIN, ProvinceKind::Province, before),
            (day - Duration::DAY, ProvinceKind::Province, before),
            (day, ProvinceKind::City, after),
            (Date::MAX, ProvinceKind::City, after),
        ] {
            let designation = on(province, day);
            assert_eq!((designation.kind(), designation.name().vi()), (kind, name), "{day}");
            assert_eq!(designation.text(Lang::Vi).to_string(), name);
        }
        assert_eq!(act.in_force_from(), day);
    }
    let hue = FormerProvince::Hue.designations().map(|own| (own.name().en(), own.short_name()));
    assert!(hue.eq([("Thừa Thiên Huế province", "Thừa Thiên Huế"), ("Huế city", "Huế")]));
    assert_eq!(FormerProvince::DongNai.kind(), ProvinceKind::Province);
    assert_eq!(
        (FormerProvince::Hue.kind(), Province::BacNinh.kind()),
        (ProvinceKind::City, ProvinceKind::City)
    );
}

#[test]
fn a_resolution_is_cited_as_one_and_stands_apart_from_the_programme_s_decisions() {
    let act = Citation::whole(Act::Resolution36);
    assert_eq!(act.text(Lang::Vi).to_string(), "Nghị quyết số 36/2026/QH16 ngày 24/8/2026");
    assert_eq!(act.text(Lang::En).to_string(), "Resolution 36/2026/QH16");
    let resolutions = [Act::Resolution175, Act::Resolution30, Act::Resolution36, Act::Resolution39];
    for act in resolutions {
        assert!(act.signed_on() < act.in_force_from() && act.last_day_in_force().is_none(), "{act}");
        assert!(!Act::timeline().any(|decision| decision == act), "{act}");
        assert!(act.changes().vi().starts_with("Thành lập thành phố"));
    }
}

#[test]
fn the_unit_word_of_a_name_is_that_of_its_kind_in_both_languages() {
    for designation in everywhere().flat_map(designations) {
        let (vi, en) = match designation.kind() {
            ProvinceKind::Province => ("Tỉnh", "province"),
            ProvinceKind::City => ("Thành phố", "city"),
        };
        assert_eq!(designation.name().vi(), format!("{vi} {}", designation.short_name()));
        assert_eq!(designation.name().en(), format!("{} {en}", designation.short_name()));
        assert!(unicode_normalization::is_nfc(designation.name().vi()), "{designation:?}");
    }
    let cities = |on: Date| {
        let of = |kind: fn(&AnyProvince, Date) -> ProvinceKind| {
            everywhere()
                .filter(|province| province.era() == Era::on(on) && kind(province, on) == ProvinceKind::City)
                .count()
        };
        of(|province, on| match province {
            AnyProvince::Former(province) => province.designation_on(on).kind(),
            AnyProvince::Current(province) => province.designation_on(on).kind(),
        })
    };
    assert_eq!(
        [
            date!(2024 - 12 - 31),
            date!(2025 - 06 - 30),
            date!(2025 - 07 - 01),
            date!(2026 - 04 - 30),
            date!(2026 - 09 - 01),
            date!(2026 - 09 - 20)
        ]
        .map(cities),
        [5, 6, 6, 7, 8, 9]
    );
}

#[test]
fn a_province_of_one_era_is_stored_as_its_code_and_one_of_either_with_its_era() {
    coded! { FormerProvince, Province, Era, ProvinceKind, Unit }
    for province in everywhere() {
        let text = format!("{}/{}", province.era().code(), province.code());
        assert_eq!(province.to_string(), text);
        assert_eq!(text.parse(), Ok(province));
        assert_eq!(round_trip(&province), format!("{text:?}"));
    }
    assert_eq!(serde_json::to_string(&Province::LaoCai).unwrap(), r#""15""#);
    for (text, code, why) in [
        ("current/83", "retired_province_code", "Bến Tre"),
        ("now/15", "unknown_era", "current"),
        ("15", "unknown_era", "current"),
        ("current/", "unknown_province_code", "two digits"),
        ("current/15 ", "unknown_province_code", "two digits"),
        ("former/03", "unknown_province_code", "63 provinces"),
    ] {
        let error = text.parse::<AnyProvince>().unwrap_err();
        assert_eq!(error.code(), code, "{text}");
        says(&error);
        let stored = serde_json::from_str::<AnyProvince>(&format!("{text:?}")).unwrap_err().to_string();
        assert!(stored.contains(why), "{text}: {stored}");
    }
    // A code of the other era is no province of this one.
    assert!(serde_json::from_str::<Province>(r#""83""#).unwrap_err().to_string().contains("Vĩnh Long"));
    for text in ["15", r#"{"era":"current","code":"15"}"#, "null", "[]"] {
        assert!(serde_json::from_str::<AnyProvince>(text).is_err(), "{text}");
        assert!(serde_json::from_str::<Province>(text).is_err(), "{text}");
    }
}

#[test]
fn a_designation_is_written_with_its_citation() {
    let text = serde_json::to_value(Province::QuangNinh.designation_on(date!(2026 - 09 - 01))).unwrap();
    assert_eq!(
        (&text["kind"], &text["name"]["vi"], &text["from"], &text["citation"]["act"]),
        (&"city".into(), &"Thành phố Quảng Ninh".into(), &"2026-09-01".into(), &"36/2026".into())
    );
    let text = serde_json::to_value(Province::QuangNinh.designation_on(date!(2026 - 08 - 31))).unwrap();
    assert_eq!((&text["kind"], &text["from"]), (&"province".into(), &serde_json::Value::Null));
}

#[test]
fn what_names_no_province_says_so_in_both_languages_with_what_may_have_been_meant() {
    for (error, allowed) in [
        (Province::find("Hà Tây").unwrap_err(), ocop::Allowed::Unsaid),
        (Province::find("Yên Bái").unwrap_err(), ocop::Allowed::OneOf(vec!["former/15".to_owned()])),
        (Province::find("Láo Cai").unwrap_err(), ocop::Allowed::OneOf(vec!["current/15".to_owned()])),
        (Province::find("TP. Lào Cai").unwrap_err(), ocop::Allowed::OneOf(vec!["current/15".to_owned()])),
        (
            AnyProvince::find("Lào Cai").unwrap_err(),
            ocop::Allowed::OneOf(vec!["former/10".to_owned(), "current/15".to_owned()]),
        ),
    ] {
        says(&error);
        let details = error.details();
        assert_eq!((details.given.as_deref(), details.allowed), (Some(error.given()), allowed));
    }
    let vi = Province::find("Yên Bái").unwrap_err().text(Lang::Vi).to_string();
    assert!(vi.contains("Tỉnh Yên Bái") && vi.contains("nay thuộc Tỉnh Lào Cai (mã 15)"), "{vi}");
    for code in ["83", "03", ""] {
        let error = Province::from_code(code).unwrap_err();
        says(&error);
        let ocop::Allowed::OneOf(codes) = error.details().allowed else { panic!("the codes are listed") };
        assert_eq!(codes.len(), 34);
    }
}

#[test]
fn a_district_code_is_three_digits_and_a_commune_code_five() {
    for number in 0..1000 {
        let text = format!("{number:03}");
        assert_eq!(DistrictCode::new(&text).unwrap().to_string(), text);
    }
    for number in (0..100_000).step_by(7) {
        let text = format!("{number:05}");
        assert_eq!(text.parse::<CommuneCode>().unwrap().to_string(), text);
    }
    for length in 0..10 {
        let text = "1".repeat(length);
        assert_eq!(DistrictCode::new(&text).is_ok(), length == 3, "{text:?}");
        assert_eq!(CommuneCode::new(&text).is_ok(), length == 5, "{text:?}");
    }
    for text in ["+12", "-12", " 12", "12 ", "1.2", "abc", "１", "1\u{300}"] {
        let error = DistrictCode::new(text).unwrap_err();
        assert_eq!((error.code(), error.given()), ("invalid_district_code", text));
    }
    let error = CommuneCode::new("268").unwrap_err();
    assert_eq!(error.code(), "invalid_commune_code");
    assert!(error.to_string().contains("\"268\"") && error.to_string().contains("5 digits"), "{error}");
    says(&error);
    assert!(CommuneCode::new("00999").unwrap() < CommuneCode::new("01000").unwrap());
}

#[test]
fn unit_codes_on_the_wire_are_text() {
    let code = CommuneCode::new("00268").unwrap();
    assert_eq!(round_trip(&code), r#""00268""#);
    assert_eq!(round_trip(&DistrictCode::new("001").unwrap()), r#""001""#);
    for text in ["268", r#""268""#, "null", "[]"] {
        assert!(serde_json::from_str::<CommuneCode>(text).is_err(), "{text}");
    }
}

/// An error of each code of places and product codes; those that only the tables of communes bring about are listed there.
pub(crate) fn problems() -> Vec<Box<dyn crate::problems::Provoked>> {
    use crate::problems::boxed;
    let code = |text: &str| boxed(ProductCode::parse_without_era(text).unwrap_err());
    let kept = ProductCode::parse_by_form("01-00268-3-2026", CodeEra::WithCommune).unwrap();
    let mut all = crate::problems::unknown![Era, ProvinceKind, Unit, CodeEra, CodePart];
    all.extend([
        boxed(Province::from_code("03").unwrap_err()),
        boxed(Province::from_code("83").unwrap_err()),
        boxed(Province::find("Hà Tây").unwrap_err()),
        boxed(Province::find("TP. Lào Cai").unwrap_err()),
        boxed(AnyProvince::find("Lào Cai").unwrap_err()),
        boxed(DistrictCode::new("1").unwrap_err()),
        boxed(CommuneCode::new("268").unwrap_err()),
        code("83-829-2022"),
        code("83-829-28780-0-2022"),
        boxed(ProductCode::parse("83-829-3-2022", CodeEra::FiveParts).unwrap_err()),
        code("86-28780-1-2025"),
        code("01-00268-3-2022"),
        code("83–829–28780–3–2022"),
        boxed(ProductCode::new(kept.place(), kept.serial(), 2025).unwrap_err()),
    ]);
    all
}

#[test]
fn each_listed_error_has_a_code_of_its_own() {
    let codes: Vec<&str> = problems().iter().map(|problem| problem.code()).collect();
    let distinct: BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!(codes.len(), distinct.len(), "{codes:?}");
}
