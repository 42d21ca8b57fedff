//! Numbers of registration slips.

use ocop::dossier::{RegistrationSlip, SlipNumber, SlipNumberError};
use ocop::law::{Answer, Gap};
use ocop::place::{CodeEra, CodePlace, CommuneCode, DistrictCode};
use ocop::{Allowed, Edition, FormerProvince, Problem, Province, Regime};
use proptest::prelude::*;
use time::macros::date;

use crate::round_trip::{round_trip, says};

fn read(text: &str) -> Result<SlipNumber, SlipNumberError> {
    text.parse()
}

fn code(text: &str) -> &'static str {
    let error = read(text).unwrap_err();
    says(&error);
    error.code()
}

#[test]
fn each_decision_has_the_form_that_its_slips_print() {
    for edition in Edition::ALL.iter().copied() {
        let expected = match edition.regime() {
            Regime::Decision1048 => Some(CodeEra::WithDistrict),
            Regime::Decision148 => None,
            _ => Some(CodeEra::WithCommune),
        };
        let slip = edition.rules().dossier.slip;
        assert_eq!(slip.said(), expected);
        assert!(expected.is_some() || slip == Answer::Unknown(Gap::FormsUnder148));
    }
}

#[test]
fn a_slip_is_read_and_printed_as_on_the_form() {
    let district = read("03-12/PĐK-83-829-2021").unwrap();
    assert_eq!(district.place().province(), FormerProvince::BenTre.into());
    assert_eq!(district.place().district(), Some(DistrictCode::new("829").unwrap()));
    assert_eq!(
        (district.era(), district.year(), district.own_number()),
        (CodeEra::WithDistrict, 2021, "03-12")
    );
    let commune = read("7/PĐK-86-28780-2026").unwrap();
    assert_eq!(commune.place().commune(), Some(CommuneCode::new("28780").unwrap()));
    assert_eq!((commune.era(), commune.year(), commune.own_number()), (CodeEra::WithCommune, 2026, "7"));
    for slip in [&district, &commune] {
        assert_eq!(round_trip(slip), format!("\"{slip}\""));
        assert_eq!(read(&slip.to_string()).as_ref(), Ok(slip));
    }
    assert_ne!(read("7/PĐK-86-28780-2026"), read("07/PĐK-86-28780-2026"));
}

#[test]
fn what_is_not_of_the_form_is_refused() {
    for text in [
        "",
        "7",
        "7/PDK-86-28780-2026",
        "7/PĐK-86-28780",
        "7/PĐK-86-28780-2026-1",
        "7/PĐK-86-2878-2026",
        "7/PĐK-86-28780-26",
        "7/PĐK-86-28780-+026",
        "/PĐK-86-28780-2026",
        "-7/PĐK-86-28780-2026",
        "7-/PĐK-86-28780-2026",
        "7 /PĐK-86-28780-2026",
        "7/8/PĐK-86-28780-2026",
        "7/PĐK- 86-28780-2026",
    ] {
        assert_eq!(code(text), "invalid_slip_number", "{text}");
        assert_eq!(read(text).unwrap_err().details().given.as_deref(), Some(text));
    }
    let long = |letters: usize| format!("{}/PĐK-86-28780-2026", "1".repeat(letters));
    assert!(read(&long(40)).is_ok());
    assert_eq!(code(&long(41)), "invalid_slip_number");
    // Seven codes changed owner, and 83 is nobody's any more.
    assert_eq!(code("7/PĐK-83-28780-2026"), "retired_province_code");
    assert_eq!(code("7/PĐK-99-829-2021"), "unknown_province_code");
}

#[test]
fn a_year_is_one_in_which_an_edition_printed_the_form() {
    let of = |unit: &str, year: i32| read(&format!("7/PĐK-01-{unit}-{year}"));
    for year in 2015..=2032 {
        let district = of("001", year);
        match year {
            2019..=2023 => assert!(district.is_ok(), "{year}"),
            // 148 governed, and its form is not known.
            2024..=2026 => assert_eq!(district.unwrap_err().gap(), Some(Gap::FormsUnder148), "{year}"),
            _ => {
                let error = district.unwrap_err();
                assert_eq!((error.code(), error.gap()), ("year_out_of_era", None), "{year}");
                let allowed = Allowed::Range(Some("2019".to_owned()), Some("2023".to_owned()));
                assert_eq!(error.details().allowed, allowed);
                says(&error);
            }
        }
        let commune = of("00001", year);
        match year {
            2026.. => assert!(commune.is_ok(), "{year}"),
            2023..=2025 => {
                let error = commune.unwrap_err();
                assert_eq!(
                    (error.code(), error.gap()),
                    ("unknown_slip_form", Some(Gap::FormsUnder148)),
                    "{year}"
                );
                assert_eq!(error.details().allowed, Allowed::Range(Some("2026".to_owned()), None));
                says(&error);
            }
            _ => assert_eq!(commune.unwrap_err().code(), "year_out_of_era", "{year}"),
        }
    }
    let place = CodePlace::FiveParts {
        province: FormerProvince::BenTre,
        district: DistrictCode::new("829").unwrap(),
        commune: CommuneCode::new("28780").unwrap(),
    };
    let error = SlipNumber::new("7", place, 2022).unwrap_err();
    assert_eq!(error.code(), "slip_of_no_form");
    assert_eq!(
        error.details().allowed,
        Allowed::OneOf(vec!["with_district".to_owned(), "with_commune".to_owned()])
    );
    says(&error);
}

#[test]
fn a_slip_tells_the_day_of_receipt() {
    let number = read("7/PĐK-86-28780-2026").unwrap();
    let slip = RegistrationSlip::new(number.clone(), date!(2026 - 09 - 14)).unwrap();
    assert_eq!((slip.number(), slip.received_on()), (&number, date!(2026 - 09 - 14)));
    assert_eq!(round_trip(&slip), r#"{"number":"7/PĐK-86-28780-2026","received_on":"2026-09-14"}"#);
    let early = RegistrationSlip::new(number, date!(2019 - 08 - 20)).unwrap_err();
    assert_eq!(early.code(), "before_first_regulation");
    assert_eq!(early.details().field.as_deref(), Some("received_on"));
    says(&early);
    assert!(
        serde_json::from_str::<RegistrationSlip>(r#"{"number":"7","received_on":"2026-09-14"}"#).is_err()
    );
}

proptest! {
    #[test]
    fn every_slip_is_read_as_it_is_printed(
        own in "[0-9A-Za-zĐđ]{1,6}([-.][0-9A-Za-z]{1,6}){0,3}",
        province in prop::sample::select(Province::ALL),
        former in prop::sample::select(FormerProvince::ALL),
        commune in 0_u32..100_000,
        district in 0_u32..1_000,
        year in 2026_u16..=9999,
        before in 2019_u16..=2023,
        current in any::<bool>(),
    ) {
        let (place, year) = if current {
            let commune = CommuneCode::new(&format!("{commune:05}")).unwrap();
            (CodePlace::WithCommune { province, commune }, year)
        } else {
            let district = DistrictCode::new(&format!("{district:03}")).unwrap();
            (CodePlace::WithDistrict { province: former, district }, before)
        };
        let slip = SlipNumber::new(&own, place, year).unwrap();
        prop_assert_eq!(slip.to_string().parse::<SlipNumber>(), Ok(slip.clone()));
        round_trip(&slip);
    }

    #[test]
    fn no_text_breaks_the_reader(text in prop_oneof![".{0,60}", "[0-9a-z.-]{0,4}/PĐK-[0-9]{2}-[0-9]{3,5}-20(1[89]|2[0-9])(-|)"]) {
        if let Ok(slip) = text.parse::<SlipNumber>() {
            prop_assert_eq!(slip.to_string(), text);
        }
    }
}
