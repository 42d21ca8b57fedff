//! Tax codes.

use ocop::producer::{ProducerKind, TaxCode, TaxCodeKind};
use ocop::{Allowed, Problem};
use proptest::prelude::*;
use time::Date;
use time::macros::date;

use super::{TODAY, producer};
use crate::round_trip::{round_trip, says};

fn tax_code(text: &str) -> Result<TaxCode, &'static str> {
    text.parse::<TaxCode>().map_err(|error| {
        assert_eq!(error.given(), text);
        says(&error);
        error.code()
    })
}

/// The check digit counted another way: the weighted sum and the check digit make 10 modulo 11.
fn fits(nine: &[u8], check: u8) -> bool {
    let sum: u32 = nine
        .iter()
        .zip([31, 29, 23, 19, 17, 13, 7, 5, 3])
        .map(|(digit, weight)| u32::from(*digit) * weight)
        .sum();
    (sum + u32::from(check)) % 11 == 10
}

#[test]
fn real_looking_tax_codes_are_read_and_printed() {
    // The first is a well-known company's; its sum is 375 = 34 * 11 + 1, so the digit is 9.
    for text in ["0300588569", "0100109106", "0101248141"] {
        let code = tax_code(text).unwrap();
        assert_eq!((code.kind(), code.to_string().as_str()), (TaxCodeKind::Taxpayer, text));
        assert_eq!(code.taxpayer(), Some(code));
        for (spelt, printed) in [("-001", "-001"), ("001", "-001"), ("-999", "-999"), ("010", "-010")] {
            let branch = tax_code(&format!("{text}{spelt}")).unwrap();
            assert_eq!(branch.kind(), TaxCodeKind::Branch);
            assert_eq!(branch.to_string(), format!("{text}{printed}"));
            assert_eq!(branch.taxpayer(), Some(code));
        }
    }
    let person = tax_code("001187000123").unwrap();
    assert_eq!((person.kind(), person.taxpayer()), (TaxCodeKind::PersonalNumber, None));
    assert_eq!(person.to_string(), "001187000123");
    assert_eq!(format!("{person:?}"), "TaxCode(001187000123)");
}

proptest! {
    #[test]
    fn exactly_one_check_digit_fits_or_none(nine in prop::collection::vec(0..10_u8, 9)) {
        let text: String = nine.iter().map(|digit| char::from(b'0' + digit)).collect();
        let accepted: Vec<u8> = (0..10).filter(|check| tax_code(&format!("{text}{check}")).is_ok()).collect();
        let fitting: Vec<u8> = (0..10).filter(|check| fits(&nine, *check)).collect();
        prop_assert_eq!(&accepted, &fitting);
        prop_assert!(accepted.len() <= 1);
        // Those refused say which digit would do.
        for check in 0..10 {
            if let Err(error) = format!("{text}{check}").parse::<TaxCode>() {
                if error.code() == "tax_code_running_number" {
                    prop_assert!(text.ends_with("0000000"));
                    continue;
                }
                prop_assert_eq!(error.code(), "tax_code_check_digit");
                let hint = match accepted.first() {
                    Some(digit) => format!("; {digit} would"),
                    None => String::from("; no digit does"),
                };
                prop_assert!(error.to_string().ends_with(&hint));
            }
        }
    }

    #[test]
    fn a_wrong_digit_is_always_noticed(place in 0..10_usize, digit in 0..10_u8) {
        let mut text = *b"0300588569";
        text[place] = b'0' + digit;
        let text = String::from_utf8(text.to_vec()).unwrap();
        prop_assert_eq!(tax_code(&text).is_ok(), text == "0300588569");
    }

    #[test]
    fn any_text_is_a_code_or_an_error_and_a_printed_code_reads_back(text in "[0-9]{9,14}|[0-9-]{0,16}|\\PC{0,15}") {
        if let Ok(code) = tax_code(&text) {
            prop_assert_eq!(tax_code(&code.to_string()), Ok(code));
            prop_assert_eq!(round_trip(&code), format!("\"{code}\""));
            let digits = |text: &str| text.replace('-', "");
            prop_assert_eq!(digits(&code.to_string()), digits(&text));
        }
    }
}

#[test]
fn the_running_number_begins_at_one() {
    // 01 and seven noughts: the check digit fits, but no taxpayer has the number nought.
    assert_eq!(tax_code("0100000003"), Err("tax_code_running_number"));
    assert_eq!(tax_code("0100000003-001"), Err("tax_code_running_number"));
    assert!(tax_code("0100000010").is_ok());
}

#[test]
fn some_nine_digits_have_no_check_digit() {
    assert!((0..10).all(|check| tax_code(&format!("000000000{check}")).is_err()));
}

#[test]
fn a_wrong_tax_code_says_what_is_wrong() {
    for (text, code) in [
        ("", "tax_code_length"),
        ("030058856", "tax_code_length"),
        ("03005885690", "tax_code_length"),
        ("0300588569-0001", "tax_code_character"),
        ("03005885690001", "tax_code_length"),
        ("0300588560", "tax_code_check_digit"),
        ("0300588560-001", "tax_code_check_digit"),
        ("0300588569-000", "tax_code_branch_number"),
        ("0300588569000", "tax_code_branch_number"),
        ("0300588569--01", "tax_code_character"),
        ("001187-000123", "tax_code_character"),
        ("03005885a9", "tax_code_character"),
    ] {
        assert_eq!(tax_code(text), Err(code), "{text:?}");
    }
}

#[test]
fn a_tax_code_with_print_marks_or_without_its_leading_zero_is_an_error_that_names_the_code_meant() {
    for (text, meant) in [
        // As companies print them, and as a spreadsheet leaves them.
        ("0300 588 569", "0300588569"),
        ("03.00.588.569", "0300588569"),
        ("0300588569 - 002", "0300588569-002"),
        ("300588569", "0300588569"),
        // The same kinds in other places.
        (" 0300588569", "0300588569"),
        ("0300588569\u{a0}", "0300588569"),
        ("\u{feff}0300\u{2009}588\u{200b}569", "0300588569"),
        ("0300-588-569", "0300588569"),
        ("0300588569–002", "0300588569-002"),
        ("0300 588 569 — 002", "0300588569-002"),
        ("0300588569.002", "0300588569-002"),
        ("030058856-9001", "0300588569-001"),
        ("300588569-002", "0300588569-002"),
        ("300.588.569 - 002", "0300588569-002"),
        ("0300588569-01", "0300588569-001"),
        ("0300588569 - 1", "0300588569-001"),
        ("０３００５８８５６９", "0300588569"),
        ("001187 000123", "001187000123"),
        ("001.187.000.123", "001187000123"),
        // A household's personal number begins with a zero too.
        ("79187000123", "079187000123"),
    ] {
        let error = text.parse::<TaxCode>().unwrap_err();
        assert_eq!(error.code(), "tax_code_not_in_form", "{text:?}");
        assert_eq!(error.meant().map(|code| code.to_string()).as_deref(), Some(meant), "{text:?}");
        assert_eq!(error.details().allowed, ocop::Allowed::OneOf(vec![meant.to_owned()]));
        assert!(error.to_string().contains(meant), "{error}");
        says(&error);
    }
}

proptest! {
    /// Whatever marks stand between the digits of a code, the code meant is that one, and no other
    /// is named for digits that make none.
    #[test]
    fn marks_between_the_digits_of_a_tax_code_do_not_change_which_code_is_meant(
        number in 1..10_000_000_u32, province in 1..97_u32, branch in prop::option::of(1..1000_u32),
        mark in prop::sample::select(vec![" ", ".", "\u{a0}", "\u{200b}"]), places in prop::collection::btree_set(1..10_usize, 1..4),
    ) {
        let nine = format!("{province:02}{number:07}");
        let Some(code) = (0..10).find_map(|check| tax_code(&format!("{nine}{check}")).ok()) else { return Ok(()) };
        let mut text = code.to_string();
        for place in places.iter().rev() {
            text.insert_str(*place, mark);
        }
        let mut whole = code.to_string();
        if let Some(branch) = branch {
            text = format!("{text} - {branch:03}");
            whole = format!("{whole}-{branch:03}");
        }
        let error = text.parse::<TaxCode>().unwrap_err();
        prop_assert_eq!(error.meant(), Some(tax_code(&whole).unwrap()), "{}", text);
        // A digit more or less than the check digit allows, and no code is meant.
        let digit = text.as_bytes()[0];
        let wrong = format!("{}{}", if digit == b'9' { '8' } else { '9' }, &text[1..]);
        prop_assert_eq!(wrong.parse::<TaxCode>().unwrap_err().meant(), None, "{}", wrong);
    }
}

#[test]
fn a_personal_number_is_a_household_s_from_2025_07_01() {
    let person: TaxCode = "001187000123".parse().unwrap();
    for kind in ProducerKind::ALL.iter().copied() {
        for (on, early) in [(date!(2025 - 06 - 30), true), (date!(2025 - 07 - 01), false), (TODAY, false)] {
            let carried = producer(kind).with_tax_code(person, on);
            match kind {
                ProducerKind::Household if !early => {
                    let carried = carried.unwrap();
                    assert_eq!((carried.tax_code(), carried.tax_code_on()), (Some(person), Some(on)));
                }
                _ => {
                    let error = carried.unwrap_err();
                    let code = match kind {
                        ProducerKind::Household => "personal_number_too_early",
                        _ => "personal_number_of_no_household",
                    };
                    assert_eq!(error.code(), code, "{kind}");
                    says(&error);
                }
            }
            // The other codes are for everyone, on every day.
            for text in ["0300588569", "0300588569-001"] {
                let code = text.parse().unwrap();
                let carried = producer(kind).with_tax_code(code, on).unwrap();
                assert_eq!(carried.tax_code(), Some(code));
            }
        }
    }
    assert_eq!(person.first_day(), Some(date!(2025 - 07 - 01)));
    let early = producer(ProducerKind::Household).with_tax_code(person, date!(2025 - 06 - 30)).unwrap_err();
    let details = early.details();
    assert_eq!(
        (details.field.as_deref(), details.given.as_deref()),
        (Some("tax_code_on"), Some("2025-06-30"))
    );
    assert_eq!(details.allowed, Allowed::Range(Some("2025-07-01".to_owned()), None));
}

#[test]
fn a_day_that_cannot_be_written_is_refused() {
    let code = "0300588569".parse().unwrap();
    for (day, fits) in [(Date::MIN, false), (date!(0000 - 12 - 31), false), (date!(0001 - 01 - 01), true)] {
        let carried = producer(ProducerKind::Farm).with_tax_code(code, day).map_err(|error| {
            says(&error);
            (error.code(), error.details().field)
        });
        assert_eq!(carried.is_ok(), fits, "{day}");
        assert_eq!(carried.err(), (!fits).then(|| ("invalid_date", Some("tax_code_on".to_owned()))));
    }
}
