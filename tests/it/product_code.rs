//! Product codes of the three eras.

use std::num::NonZeroU32;

use ocop::law::{Act, Answer, Basis, Citation, Gap, Reading};
use ocop::place::{
    AnyProvince, CodeEra, CodePart, CodePlace, CommuneCode, DistrictCode, Era, ProductCodeError, REUSED_CODES,
};
use ocop::{Allowed, Edition, FormerProvince, Lang, Problem, ProductCode, Province, Say};
use proptest::prelude::*;

use crate::round_trip::{coded, round_trip, says};

fn district() -> impl Strategy<Value = DistrictCode> {
    (0..1000_u32).prop_map(|number| DistrictCode::new(&format!("{number:03}")).unwrap())
}

fn commune() -> impl Strategy<Value = CommuneCode> {
    (0..100_000_u32).prop_map(|number| CommuneCode::new(&format!("{number:05}")).unwrap())
}

/// Places whose units go together; without the tables nothing is held against each other.
#[cfg(not(feature = "communes"))]
fn code_place() -> impl Strategy<Value = CodePlace> {
    any_code_place()
}

#[cfg(feature = "communes")]
fn code_place() -> impl Strategy<Value = CodePlace> {
    use ocop::place::{CommuneId, EarlierCommuneId, FormerCommuneId};
    let former = prop::sample::select(FormerCommuneId::all().collect::<Vec<_>>());
    let earlier = prop::sample::select(EarlierCommuneId::all().collect::<Vec<_>>());
    let current = prop::sample::select(CommuneId::all().collect::<Vec<_>>());
    let five_parts = |commune: CommuneCode, former: FormerCommuneId| CodePlace::FiveParts {
        province: former.province(),
        district: former.district().into(),
        commune,
    };
    prop_oneof![
        former.clone().prop_map(|former| CodePlace::WithDistrict {
            province: former.province(),
            district: former.district().into()
        }),
        former.prop_map(move |former| five_parts(former.into(), former)),
        earlier.prop_map(move |earlier| five_parts(earlier.into(), earlier.became())),
        current.prop_map(|current| CodePlace::WithCommune {
            province: current.province(),
            commune: current.into()
        }),
    ]
}

fn any_code_place() -> impl Strategy<Value = CodePlace> {
    let former = || prop::sample::select(FormerProvince::ALL);
    let current = prop::sample::select(Province::ALL);
    prop_oneof![
        (former(), district())
            .prop_map(|(province, district)| CodePlace::WithDistrict { province, district }),
        (former(), district(), commune()).prop_map(|(province, district, commune)| {
            CodePlace::FiveParts { province, district, commune }
        }),
        (current, commune()).prop_map(|(province, commune)| CodePlace::WithCommune { province, commune }),
    ]
}

fn product_code() -> impl Strategy<Value = ProductCode> {
    code_of(code_place())
}

/// Codes whose units need not go together, or be.
fn code_by_form() -> impl Strategy<Value = ProductCode> {
    code_of(any_code_place())
}

fn code_of(place: impl Strategy<Value = CodePlace>) -> impl Strategy<Value = ProductCode> {
    let serial = prop_oneof![1..100_u32, 1..=u32::MAX].prop_map(|serial| NonZeroU32::new(serial).unwrap());
    (place, serial).prop_flat_map(|(place, serial)| {
        place.era().years().prop_map(move |year| ProductCode::new(place, serial, year).unwrap())
    })
}

/// Texts that are codes or nearly so: each part right, or with digits lost or added.
fn near_code() -> impl Strategy<Value = String> {
    let digits = |least: usize, most: usize| prop::collection::vec(0..10_u8, least..=most);
    let part = prop_oneof![
        4 => prop::sample::select(vec!["01", "15", "24", "83", "268", "829", "00268", "28780", "3", "2022", "2025", "2026", "2019", "2020"])
            .prop_map(str::to_owned),
        1 => digits(0, 6).prop_map(|digits| digits.into_iter().map(|digit| char::from(b'0' + digit)).collect()),
        1 => prop::sample::select(vec!["", "x", " 3", "+3", "0", "03", "３"]).prop_map(str::to_owned),
    ];
    prop::collection::vec(part, 3..=6).prop_map(|parts| parts.join("-"))
}

/// A second reading of the three forms, character by character.
fn naive(text: &str, era: CodeEra) -> bool {
    let shape: String =
        text.chars().map(|letter| if letter.is_ascii_digit() { '9' } else { letter }).collect();
    let (head, years, era_of_t): (&str, std::ops::RangeInclusive<i64>, Era) = match era {
        CodeEra::WithDistrict => ("99-999-", 2019..=2025, Era::Former),
        CodeEra::FiveParts => ("99-999-99999-", 2021..=2025, Era::Former),
        CodeEra::WithCommune => ("99-99999-", 2026..=9999, Era::Current),
        _ => panic!("a form without a second reading"),
    };
    let Some(rest) = shape.strip_prefix(head) else {
        return false;
    };
    let Some(serial) = rest.strip_suffix("-9999") else {
        return false;
    };
    if serial.is_empty() || serial.chars().any(|letter| letter != '9') {
        return false;
    }
    let serial = &text[head.len()..text.len() - 5];
    let year: i64 = text[text.len() - 4..].parse().unwrap();
    let owned = match era_of_t {
        Era::Former => FormerProvince::ALL.iter().any(|province| province.code() == &text[..2]),
        Era::Current => Province::ALL.iter().any(|province| province.code() == &text[..2]),
    };
    owned
        && !serial.starts_with('0')
        && serial.len() <= 10
        && serial.parse::<u64>().unwrap() <= 4_294_967_295
        && years.contains(&year)
}

proptest! {
    #[test]
    fn what_is_printed_reads_back_as_the_same_code(code in product_code()) {
        let text = code.to_string();
        prop_assert_eq!(ProductCode::parse(&text, code.era()), Ok(code));
        prop_assert_eq!(ProductCode::parse_without_era(&text), Ok(code));
    }

    #[test]
    fn by_its_form_alone_every_code_reads_back(code in code_by_form()) {
        prop_assert_eq!(ProductCode::parse_by_form(&code.to_string(), code.era()), Ok(code));
    }

    #[test]
    fn what_is_read_prints_as_it_stood(text in near_code()) {
        for code in CodeEra::ALL.iter().copied().filter_map(|era| ProductCode::parse_by_form(&text, era).ok()) {
            prop_assert_eq!(code.to_string(), text.as_str());
        }
    }

    /// Print marks and lost zeros change nothing in which code is meant, and nothing is mended.
    #[test]
    fn a_code_with_print_marks_or_lost_zeros_is_refused_with_the_code_meant(
        code in code_by_form(), dash in prop::sample::select(vec!["-", "–", " - ", " — ", "\u{2011}", "\u{a0}-\u{a0}", "−", ".", "/", " "]),
        lose in any::<bool>(), pad in any::<bool>(),
    ) {
        let text = code.to_string();
        let parts: Vec<&str> = text.split('-').collect();
        let serial = parts.len() - 2;
        let written: Vec<String> = parts.iter().enumerate().map(|(place, part)| match place {
            _ if place == serial && pad => format!("0{part}"),
            _ if place < serial && lose && part.len() < 6 => {
                let short = part.trim_start_matches('0');
                if short.is_empty() { "0".to_owned() } else { short.to_owned() }
            }
            _ => (*part).to_owned(),
        }).collect();
        let written = written.join(dash);
        prop_assume!(written != text);
        // Not in every case has the text another form that is as near.
        let error = ProductCode::parse(&written, code.era()).unwrap_err();
        prop_assert_eq!(error.code(), "code_not_in_form", "{}", written);
        prop_assert_eq!(error.meant(), Some(code));
        prop_assert!(error.to_string().contains(&text), "{}", error);
        says(&error);
        let error = ProductCode::parse_without_era(&written).unwrap_err();
        prop_assert_eq!(error.meant(), Some(code), "{}", error);
        prop_assert!(matches!(error.code(), "code_not_in_form" | "ambiguous_code"));
        prop_assert!(error.to_string().contains(&text), "{}", error);
        says(&error);
    }

    #[test]
    fn a_code_asked_for_in_another_era_is_an_error_that_names_its_own(code in product_code()) {
        for era in CodeEra::ALL.iter().copied().filter(|era| *era != code.era()) {
            let error = ProductCode::parse(&code.to_string(), era).unwrap_err();
            prop_assert_eq!(error.code(), "code_of_other_era");
            prop_assert_eq!(error.eras(), [code.era()]);
            let message = error.to_string();
            prop_assert!(message.contains(era.pattern().en()) && message.contains(code.era().pattern().en()), "{}", message);
            says(&error);
        }
    }

    #[test]
    fn reading_agrees_with_a_second_reading_of_the_forms(text in prop_oneof![near_code(), any::<String>()]) {
        let fitting: Vec<_> = CodeEra::ALL.iter().copied().filter(|era| naive(&text, *era)).collect();
        for era in CodeEra::ALL.iter().copied() {
            prop_assert_eq!(ProductCode::parse_by_form(&text, era).is_ok(), fitting.contains(&era), "{:?}", text);
        }
        prop_assert!(fitting.len() <= 1, "the forms exclude each other");
        match ProductCode::parse_without_era(&text) {
            Ok(code) => prop_assert_eq!(fitting, [code.era()]),
            #[cfg(feature = "communes")]
            Err(error) if error.units().is_some() => {
                prop_assert_eq!(fitting, error.eras());
                prop_assert_eq!(error.given(), text.as_str());
                says(&error);
            }
            Err(error) => {
                prop_assert_eq!(fitting, []);
                prop_assert_eq!(error.given(), text.as_str());
                let ambiguous = matches!(error, ProductCodeError::Ambiguous { .. });
                prop_assert_eq!(ambiguous, error.eras().len() > 1);
                prop_assert_ne!(error.code(), "code_of_other_era");
                prop_assert_eq!(error.gap().is_some(), error.code() == "unknown_code_form");
                says(&error);
            }
        }
    }

    #[test]
    fn codes_compare_by_era_then_part_by_part(one in code_by_form(), other in code_by_form()) {
        let key = |code: ProductCode| {
            let unit = |unit: Option<String>| unit.unwrap_or_default();
            let place = (unit(code.district().map(|code| code.to_string())), unit(code.commune().map(|code| code.to_string())));
            (code.era(), code.province().code(), place, code.serial(), code.year())
        };
        prop_assert_eq!(one.cmp(&other), key(one).cmp(&key(other)));
        prop_assert_eq!(one == other, (one.era(), one.to_string()) == (other.era(), other.to_string()));
    }

    #[test]
    fn on_the_wire_a_code_stands_beside_its_era(code in code_by_form()) {
        prop_assert_eq!(round_trip(&code), format!(r#"{{"era":"{}","code":"{code}"}}"#, code.era().code()));
        round_trip(&code.place());
    }
}

#[test]
fn real_codes_read() {
    let code = ProductCode::parse("83-829-28780-3-2022", CodeEra::FiveParts).unwrap();
    assert_eq!(code.province(), FormerProvince::BenTre.into());
    assert_eq!(code.district().unwrap().to_string(), "829");
    assert_eq!(code.commune().unwrap().to_string(), "28780");
    assert_eq!((code.serial().get(), code.year()), (3, 2022));
    let code = ProductCode::parse_without_era("30-294-10852-1-2021").unwrap();
    assert_eq!((code.province(), code.era()), (FormerProvince::HaiDuong.into(), CodeEra::FiveParts));
}

#[test]
fn each_era_has_its_form_its_provinces_and_its_years() {
    coded! { CodeEra, CodePart }
    let row = |era: &CodeEra| {
        for lang in Lang::ALL {
            let year = if *lang == Lang::Vi { "năm" } else { "year" };
            let letters: Vec<_> = era.parts().iter().map(|part| part.letter().unwrap_or(year)).collect();
            assert_eq!(letters.join("-"), era.pattern().get(*lang));
        }
        assert_eq!(era.basis().last(), Some(Basis::Reading(Reading::ProductCodes)));
        (era.code(), era.pattern().en(), era.provinces(), era.years().into_inner(), era.uncertain_year())
    };
    let table: Vec<_> = CodeEra::ALL.iter().map(row).collect();
    assert_eq!(
        table,
        [
            ("with_district", "T-H-STT-year", Era::Former, (2019, 2025), None),
            ("five_parts", "T-H-X-STT-year", Era::Former, (2021, 2025), Some(2026)),
            ("with_commune", "T-X-STT-year", Era::Current, (2026, 9999), Some(2025)),
        ]
    );
}

#[test]
fn the_sheets_of_1048_and_of_26_print_a_form_and_those_of_148_are_a_named_gap() {
    let printed = |edition: Edition| edition.rules().product_code;
    let annex = |act, number| Citation::annex(act, number);
    let with_district = Answer::Says(CodeEra::WithDistrict, annex(Act::Decision1048, 3));
    assert_eq!(printed(Edition::Decision1048), with_district);
    assert_eq!(printed(Edition::Decision1048As781), with_district);
    assert_eq!(printed(Edition::Decision148), Answer::Unknown(Gap::CodesUnder148));
    assert_eq!(printed(Edition::Decision148As1489), Answer::Unknown(Gap::CodesWithoutDistrict));
    let with_commune = Answer::Says(CodeEra::WithCommune, annex(Act::Decision26, 2));
    assert_eq!(printed(Edition::Decision26), with_commune);
    let basis = |era: CodeEra| era.basis().collect::<Vec<_>>();
    let reading = Basis::Reading(Reading::ProductCodes);
    assert_eq!(basis(CodeEra::WithDistrict), [Basis::Law(annex(Act::Decision1048, 3)), reading]);
    assert_eq!(basis(CodeEra::FiveParts), [reading]);
    assert_eq!(basis(CodeEra::WithCommune), [Basis::Law(annex(Act::Decision26, 2)), reading]);
}

#[test]
fn what_may_be_a_code_of_the_time_without_districts_under_148_names_the_gap() {
    // Assessed from 2025-07-01 to 2026-07-21 under 148: no districts, and 26/2026 did not govern yet.
    for (text, era) in
        [("86-28780-1-2025", CodeEra::WithCommune), ("83-829-28780-3-2026", CodeEra::FiveParts)]
    {
        for error in
            [ProductCode::parse_without_era(text).unwrap_err(), ProductCode::parse(text, era).unwrap_err()]
        {
            assert_eq!((error.code(), error.gap()), ("unknown_code_form", Some(Gap::CodesWithoutDistrict)));
            assert_eq!((error.eras(), error.part(), error.given()), (&[era][..], None, text));
            says(&error);
            let vi = error.text(Lang::Vi).to_string();
            assert!(vi.contains("từ 01/7/2025 đến 21/7/2026") && !vi.contains("year"), "{vi}");
        }
    }
    // The years around are errors of form, and so is anything else that is wrong besides.
    for text in [
        "86-28780-1-2024",
        "83-829-28780-3-2027",
        "86-28780-01-2025",
        "83-28780-1-2025",
        "83-829-2878-3-2026",
        "01-268-3-2026",
    ] {
        assert_eq!(ProductCode::parse_without_era(text).unwrap_err().gap(), None, "{text}");
    }
    // Codes of 2025 with districts and of 2026 without are read as before.
    for text in ["83-829-28780-3-2025", "83-829-3-2025", "86-28870-1-2026"] {
        assert!(ProductCode::parse_without_era(text).is_ok(), "{text}");
    }
}

#[test]
fn the_seven_reused_province_codes_are_read_by_the_era_of_the_code() {
    for (before, after) in REUSED_CODES.iter().copied() {
        let t = before.code();
        let province = |text: String, era| ProductCode::parse_by_form(&text, era).unwrap().province();
        assert_eq!(province(format!("{t}-268-3-2022"), CodeEra::WithDistrict), AnyProvince::Former(before));
        let five = format!("{t}-268-00268-3-2022");
        assert_eq!(province(five, CodeEra::FiveParts), AnyProvince::Former(before));
        assert_eq!(province(format!("{t}-00268-3-2026"), CodeEra::WithCommune), AnyProvince::Current(after));
    }
}

#[test]
fn every_t_is_read_by_the_provinces_of_its_era() {
    for number in 0..100 {
        let t = format!("{number:02}");
        for (era, text) in [
            (CodeEra::WithDistrict, format!("{t}-268-3-2022")),
            (CodeEra::FiveParts, format!("{t}-268-00268-3-2022")),
            (CodeEra::WithCommune, format!("{t}-00268-3-2026")),
        ] {
            match (AnyProvince::from_code(era.provinces(), &t), ProductCode::parse_by_form(&text, era)) {
                (Ok(province), read) => assert_eq!(read.unwrap().province(), province),
                (Err(unknown), Err(ProductCodeError::Province { error, given, .. })) => {
                    assert_eq!((error, given), (unknown, text));
                }
                (Err(_), other) => panic!("{text}: {other:?}"),
            }
        }
    }
    let error = ProductCode::parse("83-28780-3-2026", CodeEra::WithCommune).unwrap_err();
    assert_eq!((error.code(), error.part()), ("retired_province_code", Some(CodePart::Province)));
    assert!(
        error.to_string().contains("Bến Tre") && error.to_string().contains("Vĩnh Long province (code 86)"),
        "{error}"
    );
    let error = ProductCode::parse("03-268-3-2022", CodeEra::WithDistrict).unwrap_err();
    assert_eq!(error.code(), "unknown_province_code");
}

#[test]
fn the_year_is_bounded_by_the_era() {
    for year in 0..=9999_u16 {
        for (era, text, years) in [
            (CodeEra::WithDistrict, format!("01-268-3-{year:04}"), 2019..=2025),
            (CodeEra::FiveParts, format!("01-268-00268-3-{year:04}"), 2021..=2025),
            (CodeEra::WithCommune, format!("01-00268-3-{year:04}"), 2026..=9999),
        ] {
            match ProductCode::parse_by_form(&text, era) {
                Ok(code) => {
                    assert!(years.contains(&year), "{text}");
                    assert_eq!(ProductCode::new(code.place(), code.serial(), year), Ok(code));
                }
                Err(error) => {
                    assert!(!years.contains(&year), "{text}");
                    if era.uncertain_year() == Some(year) {
                        // A year without districts under 148: a gap and no error of form.
                        assert_eq!((error.code(), error.part()), ("unknown_code_form", None));
                    } else {
                        assert_eq!((error.code(), error.part()), ("invalid_code_part", Some(CodePart::Year)));
                    }
                }
            }
        }
    }
    let code = ProductCode::parse_by_form("01-00268-3-2026", CodeEra::WithCommune).unwrap();
    for year in [2025, 10_000, u16::MAX] {
        let error = ProductCode::new(code.place(), code.serial(), year).unwrap_err();
        assert_eq!(
            (error.code(), error.era(), error.year()),
            ("year_out_of_era", CodeEra::WithCommune, year)
        );
        assert!(error.to_string().contains("from 2026 to 9999"), "{error}");
        let years = Allowed::Range(Some("2026".to_owned()), Some("9999".to_owned()));
        assert_eq!(error.details().allowed, years);
        says(&error);
    }
}

#[test]
fn the_first_wrong_part_is_named_with_what_it_may_be() {
    let table = [
        ("BT-829-28780-3-2022", CodePart::Province, "\"BT\"", "two digits"),
        ("083-829-28780-3-2022", CodePart::Province, "\"083\"", "two digits"),
        ("83-8x-28780-3-2022", CodePart::District, "\"8x\"", "three digits"),
        ("83-0829-28780-3-2022", CodePart::District, "\"0829\"", "three digits"),
        ("83-829-287801-3-2022", CodePart::Commune, "\"287801\"", "five digits"),
        ("83-829-28780-0-2022", CodePart::Serial, "\"0\"", "from 1"),
        ("83-829-28780--2022", CodePart::Serial, "\"\"", "whole number"),
        ("83-829-28780-+3-2022", CodePart::Serial, "\"+3\"", "whole number"),
        ("83-829-28780-4294967296-2022", CodePart::Serial, "\"4294967296\"", "4294967295"),
        ("83-829-28780-3-22", CodePart::Year, "\"22\"", "four digits from 2021 to 2025"),
        ("83-829-28780-3-+202", CodePart::Year, "\"+202\"", "four digits"),
        ("83-829-28780-3-2020", CodePart::Year, "\"2020\"", "2021 to 2025"),
    ];
    for (text, part, found, allowed) in table {
        let error = ProductCode::parse(text, CodeEra::FiveParts).unwrap_err();
        assert_eq!((error.part(), error.code()), (Some(part), "invalid_code_part"), "{text}");
        let message = error.to_string();
        assert!(
            message.contains(found) && message.contains(allowed) && message.contains("T-H-X-STT-year"),
            "{message}"
        );
        assert!(message.contains(part.letter().unwrap_or_default()), "{message}");
        assert!(message.contains(part.name().en()), "{message}");
        says(&error);
    }
    assert!(ProductCode::parse("83-829-28780-4294967295-2022", CodeEra::FiveParts).is_ok());
}

/// What a spreadsheet, a word processor or a careful hand makes of codes: nothing is mended, and the
/// code meant is named.
#[test]
fn a_code_that_lost_its_zeros_or_carries_print_marks_is_refused_with_the_code_that_was_meant() {
    for (text, part, meant) in [
        ("1-10-129-5-2022", Some(CodePart::Province), "01-010-00129-5-2022"),
        ("83–829–28780–3–2022", None, "83-829-28780-3-2022"),
        ("83 - 829 - 28780 - 3 - 2022", Some(CodePart::Province), "83-829-28780-3-2022"),
        ("83-829-28780-03-2022", Some(CodePart::Serial), "83-829-28780-3-2022"),
        ("83-29-28780-3-2022", Some(CodePart::District), "83-029-28780-3-2022"),
        ("83-829-8780-3-2022", Some(CodePart::Commune), "83-829-08780-3-2022"),
        ("8-829-28780-3-2022", Some(CodePart::Province), "08-829-28780-3-2022"),
        ("83-829-28780-3-2022 ", Some(CodePart::Year), "83-829-28780-3-2022"),
        (" 83-829-28780-3-2022", Some(CodePart::Province), "83-829-28780-3-2022"),
        ("83.829.28780.3.2022", None, "83-829-28780-3-2022"),
        ("83/829/28780/3/2022", None, "83-829-28780-3-2022"),
        ("83 829 28780 3 2022", None, "83-829-28780-3-2022"),
        ("８３-829-28780-3-2022", Some(CodePart::Province), "83-829-28780-3-2022"),
        ("\u{feff}1–4–001–2026", None, "01-00004-1-2026"),
        ("24-42-3-2025", Some(CodePart::District), "24-042-3-2025"),
        ("1-4-1-2026", Some(CodePart::Province), "01-00004-1-2026"),
    ] {
        let error = ProductCode::parse_without_era(text).unwrap_err();
        assert_eq!((error.code(), error.part()), ("code_not_in_form", part), "{text:?}");
        let [era] = error.eras() else { panic!("{text:?}: {error}") };
        assert_eq!(error.meant(), Some(ProductCode::parse_by_form(meant, *era).unwrap()), "{text:?}");
        assert_eq!(error.details().allowed, Allowed::OneOf(vec![meant.to_owned()]));
        assert!(error.to_string().contains(meant), "{error}");
        says(&error);
        assert_eq!(ProductCode::parse(text, *era), Err(error));
    }
    // What more is wrong than zeros and marks names no code.
    for text in [
        "1-10-129-5-2018",
        "1-10-129-5-22",
        "1-10-129-0-2022",
        "A-10-129-5-2022",
        "3-10-129-5-2022",
        "1-10--5-2022",
    ] {
        assert_eq!(ProductCode::parse_without_era(text).unwrap_err().meant(), None, "{text}");
    }
}

/// Field 08: T and X are held against each other where the tables are there.
#[cfg(feature = "communes")]
mod units {
    use ocop::place::{AnyCommune, CodeUnitError, CommuneId, DistrictId, EarlierCommuneId, FormerCommuneId};

    use super::*;

    fn refused(text: &str) -> (&'static str, String) {
        let error = ProductCode::parse_without_era(text).unwrap_err();
        assert!(error.units().is_some(), "{text}: {error}");
        let [era] = error.eras() else { panic!("{error}") };
        assert_eq!(error.part(), error.units().map(CodeUnitError::part));
        says(&error);
        // By its form it is a code, and a kept one reads back.
        let code = ProductCode::parse_by_form(text, *era).unwrap();
        round_trip(&code);
        assert_eq!(code.place().units().as_ref().err(), error.units());
        assert_eq!(ProductCode::parse(text, *era), Err(error.clone()));
        (error.code(), error.to_string())
    }

    #[test]
    fn every_commune_of_today_is_accepted_under_its_own_province_and_no_other() {
        for commune in CommuneId::all() {
            for province in Province::ALL.iter().copied() {
                let text = format!("{province}-{commune}-1-2026");
                let read = ProductCode::parse_without_era(&text);
                assert_eq!(read.is_ok(), commune.province() == province, "{text}");
                if let Ok(code) = read {
                    let units = code.place().units().unwrap();
                    assert_eq!(units.commune(), Some(AnyCommune::Current(commune)));
                    assert_eq!((units.district(), units.province()), (None, province.into()));
                } else if commune.code().ends_with('7') {
                    let (code, message) = refused(&text);
                    assert_eq!(code, "commune_elsewhere");
                    assert!(message.contains(commune.short_name()), "{message}");
                    assert!(message.contains(commune.province().name().en()), "{message}");
                }
            }
        }
    }

    #[test]
    fn every_former_commune_is_accepted_in_its_own_district_and_province_alone() {
        let districts: Vec<DistrictId> = DistrictId::all().collect();
        for (place, commune) in FormerCommuneId::all().enumerate() {
            let own = commune.district();
            let text = format!("{}-{own}-{commune}-1-2022", commune.province());
            assert!(ProductCode::parse_without_era(&text).is_ok(), "{text}");
            let other = districts[place % districts.len()];
            if other != own {
                let text = format!("{}-{other}-{commune}-1-2022", other.province());
                let (code, message) = refused(&text);
                assert_eq!(code, "commune_elsewhere");
                assert!(message.contains(&own.text(Lang::En).to_string()), "{message}");
            }
        }
    }

    #[test]
    fn codes_that_ended_are_read_where_their_communes_went() {
        // A real code of 2021: the commune was joined to another in the same district.
        let units = ProductCode::parse_without_era("30-294-10852-1-2021").unwrap().place().units().unwrap();
        assert_eq!(units.earlier(), EarlierCommuneId::from_code("10852").ok());
        assert_eq!(units.commune().map(|commune| commune.code()), Some("10861"));
        for earlier in EarlierCommuneId::all() {
            let now = earlier.became();
            let text = format!("{}-{}-{earlier}-1-2021", now.province(), now.district());
            let units = ProductCode::parse_without_era(&text).unwrap().place().units().unwrap();
            assert_eq!(units.earlier().is_some(), !earlier.kept_its_code(), "{text}");
        }
        let (code, message) = refused("01-001-10852-1-2021");
        assert_eq!(code, "commune_elsewhere");
        assert!(message.contains("Thanh Xá") && message.contains("Thanh Hà"), "{message}");
    }

    #[test]
    fn a_district_is_held_against_its_province() {
        for district in DistrictId::all() {
            let text = format!("{}-{district}-3-2020", district.province());
            assert!(ProductCode::parse_without_era(&text).is_ok(), "{text}");
        }
        let (code, message) = refused("83-001-3-2020");
        assert_eq!(code, "district_elsewhere");
        assert!(
            message.contains("Ba Đình") && message.contains("Hà Nội") && message.contains("Bến Tre"),
            "{message}"
        );
        assert_eq!(refused("01-999-3-2020").0, "unknown_district_code");
    }

    #[test]
    fn a_code_that_no_commune_of_the_era_has_says_whose_it_is_or_was() {
        // 28780 was a ward of Bến Tre, and is no commune of today, neither of Vĩnh Long nor of Hồ Chí Minh.
        for text in ["79-28780-1-2026", "86-28780-1-2026"] {
            let (code, message) = refused(text);
            assert_eq!(code, "commune_code_of_other_era");
            assert!(message.contains("Ward 7") && message.contains("code 28789"), "{message}");
        }
        assert_eq!(refused("01-99999-1-2026").0, "unknown_commune_code");
        assert_eq!(refused("01-001-99999-1-2022").0, "unknown_commune_code");
        // The special zones are of today alone.
        let (code, message) = refused("77-755-26732-1-2022");
        assert_eq!(code, "commune_code_of_other_era");
        assert!(message.contains("Côn Đảo special zone"), "{message}");
        // Another source's code for Ba Chẽ.
        let (code, message) = refused("22-06978-1-2026");
        assert_eq!(code, "doubtful_commune_code");
        assert!(message.contains("06970"), "{message}");
        let (code, message) = refused("01-10852-1-2026");
        assert_eq!(code, "ended_commune_code");
        assert!(message.contains("Thanh Xá"), "{message}");
    }
}

#[test]
fn a_year_has_four_digits_and_no_zero_before_them() {
    let parse =
        |year: &str| ProductCode::parse_by_form(&format!("83-829-28780-3-{year}"), CodeEra::FiveParts);
    assert!(parse("2022").is_ok());
    for year in ["02022", "002022", "22", "+022", "2O22", "20222"] {
        let Err(ProductCodeError::Part { part, found, .. }) = parse(year) else { panic!("{year}") };
        assert_eq!((part, found.as_str()), (CodePart::Year, year));
    }
}

#[test]
fn a_text_of_a_thousand_bytes_is_looked_through_for_the_code_that_was_meant_and_no_longer_one() {
    let real = "83-829-28780-3-2022";
    let meant = ProductCode::parse_by_form(real, CodeEra::FiveParts).unwrap();
    for (length, expected) in [(999, Some(meant)), (1_000, Some(meant)), (1_001, None)] {
        // The zeros before the serial number are not counted.
        let text = real.replace("-3-", &format!("-{}3-", "0".repeat(length - real.len())));
        assert_eq!(text.len(), length);
        let error = ProductCode::parse_by_form(&text, CodeEra::FiveParts).unwrap_err();
        assert_eq!(error.meant(), expected, "{length}");
    }
}

#[test]
fn a_wrong_number_of_parts_is_named() {
    for text in ["", "83", "83-829-2022", "83-829-28780-3-1-2022", "83–829–2022", "8382928780"] {
        let error = ProductCode::parse_without_era(text).unwrap_err();
        assert_eq!((error.code(), error.eras()), ("wrong_part_count", &[][..]), "{text}");
        assert!(error.to_string().contains("4 or 5"), "{error}");
        says(&error);
    }
    let error = ProductCode::parse("83-829-3-20", CodeEra::FiveParts).unwrap_err();
    assert_eq!((error.code(), error.eras()), ("wrong_part_count", &[CodeEra::FiveParts][..]));
    assert!(
        error.to_string().contains("number of parts is 4")
            && error.to_string().contains("has 5: T-H-X-STT-year"),
        "{error}"
    );
}

#[test]
fn a_code_that_several_eras_could_have_printed_is_ambiguous_and_one_era_alone_names_the_part() {
    use CodeEra::{FiveParts, WithCommune, WithDistrict};
    let ambiguous: [(&str, &[CodeEra], Option<&str>); 5] = [
        // A district with a wrong year, or a commune without its zeros.
        ("01-268-3-2026", &[WithDistrict, WithCommune], Some("01-00268-3-2026")),
        ("24-268-3-2030", &[WithDistrict, WithCommune], Some("24-00268-3-2030")),
        // A wrong district, a district left out, or a wrong year.
        ("01-00268-3-2022", &[WithDistrict, FiveParts, WithCommune], None),
        // A wrong district, or none.
        ("83-28780-3-2022", &[WithDistrict, FiveParts], None),
        // A slip in T, H and the year, or in T, X and the year.
        ("1-1-1-1", &[WithDistrict, WithCommune], None),
    ];
    for (text, eras, meant) in ambiguous {
        let error = ProductCode::parse_without_era(text).unwrap_err();
        assert_eq!((error.code(), error.eras(), error.part()), ("ambiguous_code", eras, None), "{text}");
        assert_eq!(error.meant().map(|code| code.to_string()).as_deref(), meant, "{text}");
        says(&error);
        for era in eras {
            assert!(error.to_string().contains(era.pattern().en()), "{error}");
            assert!(ProductCode::parse(text, *era).is_err(), "an ambiguous code is no code as it stands");
        }
    }
    let settled = [
        // Zeros lost: the year settles the era, but nothing is filled in.
        ("24-42-3-2025", WithDistrict, Some(CodePart::District)),
        ("24-42-3-2026", WithCommune, Some(CodePart::Commune)),
        ("1-268-3-2022", WithDistrict, Some(CodePart::Province)),
        ("01-268-3-2018", WithDistrict, Some(CodePart::Year)),
        ("01-00268-0-2026", WithCommune, Some(CodePart::Serial)),
        ("83-829-8780-3-2022", FiveParts, Some(CodePart::Commune)),
        ("83-28780-3-2026", WithCommune, Some(CodePart::Province)),
        // Five parts are those of one era alone; those of 2026 are a gap.
        ("01-268-00268-3-2026", FiveParts, None),
        ("01-268-00268-3-2027", FiveParts, Some(CodePart::Year)),
        ("1-2-3-4-5", FiveParts, Some(CodePart::Province)),
    ];
    for (text, era, part) in settled {
        let error = ProductCode::parse_without_era(text).unwrap_err();
        assert_eq!((error.eras(), error.part()), (&[era][..], part), "{text}: {error}");
        assert_eq!(ProductCode::parse(text, era), Err(error));
    }
}

#[test]
fn codes_of_two_eras_are_never_equal_and_the_older_era_comes_first() {
    let codes = ["83-829-3-2025", "83-829-28780-3-2021", "01-00004-1-2026"]
        .map(|text| ProductCode::parse_without_era(text).unwrap());
    assert!(codes.is_sorted());
    let serials = ["83-829-28780-3-2022", "83-829-28780-10-2021"]
        .map(|text| ProductCode::parse_without_era(text).unwrap());
    assert!(serials[0] < serials[1], "serial numbers compare as numbers, before the year");
}

#[test]
fn a_code_on_the_wire_needs_its_own_era() {
    for (text, why) in [
        (r#"{"era":"with_commune","code":"83-829-28780-3-2022"}"#, "five-part"),
        (r#"{"era":"2022","code":"83-829-28780-3-2022"}"#, "five_parts"),
        (r#"{"era":"five_parts","code":"83-829-28780-3-2026"}"#, "2025-07-01 to 2026-07-21"),
        (r#"{"era":"five_parts","code":"83-829-28780-3-2027"}"#, "2021 to 2025"),
        (r#"{"code":"83-829-28780-3-2022"}"#, "era"),
        (r#"{"era":"five_parts"}"#, "code"),
        (r#"{"era":"five_parts","code":"83-829-28780-3-2022","year":2022}"#, "unknown field"),
        (r#""83-829-28780-3-2022""#, "an object"),
        (r#"["five_parts","83-829-28780-3-2022"]"#, "an object"),
    ] {
        let error = serde_json::from_str::<ProductCode>(text).unwrap_err().to_string();
        assert!(error.contains(why), "{text}: {error}");
    }
}

#[test]
fn a_place_of_a_code_is_read_with_the_units_of_its_era_alone() {
    let read = |text: &str| serde_json::from_str::<CodePlace>(text).map(CodePlace::era).ok();
    let place = |province: &str, district: &str, commune: &str| {
        read(&format!(r#"{{"province":"{province}","district":{district},"commune":{commune}}}"#))
    };
    assert_eq!(place("former/83", r#""829""#, "null"), Some(CodeEra::WithDistrict));
    assert_eq!(place("former/83", r#""829""#, r#""28780""#), Some(CodeEra::FiveParts));
    assert_eq!(place("current/86", "null", r#""28780""#), Some(CodeEra::WithCommune));
    for (province, district, commune) in [
        ("former/83", "null", "null"),
        ("former/83", "null", r#""28780""#),
        ("current/86", r#""829""#, r#""28780""#),
        ("current/86", r#""829""#, "null"),
        ("current/86", "null", "null"),
    ] {
        assert_eq!(place(province, district, commune), None, "{province} {district} {commune}");
    }
}
