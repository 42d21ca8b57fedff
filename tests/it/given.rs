//! Small values and errors give back what was given, to the letter.

use ocop::date::YearMonth;
use ocop::place::AnyProvince;
use ocop::producer::{LocalCapital, TaxCode};
use ocop::{Problem as _, Star};

#[test]
fn an_error_gives_back_what_was_given() {
    for text in ["2026-02-29", "29/2/2026", "", " 2026-02-28"] {
        assert_eq!(ocop::date::parse(text).unwrap_err().given(), text);
    }
    for text in ["2026-13", "13/2026", ""] {
        assert_eq!(text.parse::<YearMonth>().unwrap_err().given(), text);
    }
    for text in ["four stars", "6", ""] {
        assert_eq!(text.parse::<Star>().unwrap_err().given(), text);
    }
    #[cfg(feature = "registry")]
    for text in ["many", "between/500/400", ""] {
        assert_eq!(text.parse::<ocop::registry::Goal>().unwrap_err().given(), text);
    }
    #[cfg(feature = "registry")]
    for text in ["\n", "a\u{7}b", ""] {
        assert_eq!(text.parse::<ocop::registry::GroupInWords>().unwrap_err().given(), text);
    }
    for text in ["most of it", "101", ""] {
        assert_eq!(text.parse::<LocalCapital>().unwrap_err().given(), text);
    }
    for text in ["0123456788", "a tax code", ""] {
        assert_eq!(text.parse::<TaxCode>().unwrap_err().given(), text);
    }
}

#[test]
fn the_error_of_an_era_and_a_code_names_the_one_that_is_wrong() {
    let wrong = |text: &str| text.parse::<AnyProvince>().unwrap_err().details();
    assert_eq!(wrong("new/15").given.as_deref(), Some("new"));
    let code = wrong("current/83");
    assert_eq!((code.field.as_deref(), code.given.as_deref()), (Some("province"), Some("83")));
}

#[test]
fn a_month_has_its_year_and_its_number_and_the_next_one_follows() {
    let month = |text: &str| text.parse::<YearMonth>().unwrap();
    assert_eq!((month("2026-11").year(), month("2026-11").month()), (2026, 11));
    assert_eq!(month("2026-11").next(), Some(month("2026-12")));
    assert_eq!(month("2026-12").next(), Some(month("2027-01")));
    assert_eq!(month("9999-12").next(), None);
}
