//! A sheet as one line of text: one line for each sheet, any order in, the printed order out.

use ocop::proptest1::{open_sheet, score_sheet};
use ocop::rating::SheetTextError;
use ocop::{Case, OpenSheet, Problem as _, Regime, ScoreSheet, SetId};
use proptest::prelude::*;

use crate::support::{all_sets, best_sheet, set};

/// The answers of a line, without what stands before them.
fn answers(line: &str) -> (String, Vec<String>) {
    let parts: Vec<&str> = line.split('/').collect();
    (parts[..2].join("/"), parts[2..].iter().map(|part| (*part).to_owned()).collect())
}

fn code_of(line: &str) -> &'static str {
    let open = line.parse::<OpenSheet>();
    let closed = line.parse::<ScoreSheet>();
    match (open, closed) {
        (Err(open), Err(closed)) => {
            assert_eq!(open.code(), closed.code(), "{line}");
            open.code()
        }
        (Ok(_), Err(closed)) => closed.code(),
        (_, Ok(sheet)) => panic!("{line} is {sheet:?}"),
    }
}

proptest! {
    #[test]
    fn a_line_round_trips(sheet in score_sheet(), open in open_sheet()) {
        prop_assert_eq!(sheet.to_string().parse(), Ok(sheet));
        prop_assert_eq!(open.to_string().parse(), Ok(open));
        prop_assert_eq!(OpenSheet::from(sheet).to_string(), sheet.to_string());
    }

    #[test]
    fn the_criteria_may_come_in_any_order_and_go_out_in_the_printed_one(
        (line, shuffled) in open_sheet().prop_flat_map(|sheet| {
            let (_, all) = answers(&sheet.to_string());
            (Just(sheet.to_string()), Just(all).prop_shuffle())
        }),
    ) {
        let (head, _) = answers(&line);
        let read: OpenSheet = format!("{head}/{}", shuffled.join("/")).parse().unwrap();
        prop_assert_eq!(read.to_string(), line);
    }

    #[test]
    fn a_line_names_every_criterion_once_as_printed_and_no_score(sheet in open_sheet()) {
        let set = sheet.set().criteria_set();
        let (head, all) = answers(&sheet.to_string());
        prop_assert_eq!(head, format!("OCOP:{}", sheet.set()));
        prop_assert!(all.iter().map(|answer| answer.split(':').next().unwrap()).eq(set.criteria().map(|criterion| criterion.code())));
        for (answer, (_, reply)) in all.iter().zip(sheet.replies()) {
            let choice = answer.split(':').nth(1).unwrap();
            let expected = match reply {
                ocop::rating::Reply::Open => "?".to_owned(),
                ocop::rating::Reply::NoLevel => "-".to_owned(),
                ocop::rating::Reply::Level(level) => level.tag().to_string(),
            };
            prop_assert_eq!(choice, expected);
        }
    }

    #[test]
    fn a_question_mark_stands_in_an_open_sheet_alone(sheet in open_sheet()) {
        let line = sheet.to_string();
        prop_assert_eq!(line.contains('?'), sheet.open().next().is_some());
        prop_assert_eq!(line.parse::<ScoreSheet>().is_ok(), !line.contains('?'));
    }

    #[test]
    fn different_sheets_have_different_lines(one in open_sheet(), two in open_sheet()) {
        prop_assert_eq!(one == two, one.to_string() == two.to_string());
    }

    #[test]
    fn whatever_text_is_read_is_a_sheet_or_an_error(text in "(OCOP:)?[0-9a-z:/.?-]{0,40}") {
        if let Ok(sheet) = text.parse::<OpenSheet>() {
            prop_assert_eq!(sheet.to_string().parse(), Ok(sheet));
        }
        let _ = text.parse::<ScoreSheet>();
    }
}

#[test]
fn a_line_looks_as_it_is_documented() {
    let tourism = set(Regime::Decision26, 26);
    let sheet = ScoreSheet::empty(tourism).with("1.1", 2).unwrap().with("8", (Case::A, 1)).unwrap();
    let line = sheet.to_string();
    assert!(line.starts_with("OCOP:2026/26/1.1:2/1.2:-/1.3:-/"), "{line}");
    assert!(line.contains("/7:-/8:a1/9:-/"), "{line}");
    let as_signed = ScoreSheet::empty(SetId::TOURISM_AS_SIGNED).with("6.1", 1).unwrap().to_string();
    assert!(
        as_signed.starts_with("OCOP:2019-as-signed/26/1.1:-/") && as_signed.contains("/6.1:1/6.2:-/"),
        "{as_signed}"
    );
    let of_148 = best_sheet(set(Regime::Decision148, 13)).to_string();
    assert!(of_148.starts_with("OCOP:2023/13/1.a:"), "{of_148}");
    assert!(of_148.contains("/1.đ:"), "{of_148}");
}

#[test]
fn spellings_of_a_choice_are_read_and_written_in_one() {
    let tourism = set(Regime::Decision26, 26);
    let canonical = ScoreSheet::empty(tourism).to_string();
    // 0 and a0 are read as none, as everywhere.
    let spelled = canonical.replace("/1.1:-", "/1.1:0").replace("/8:-", "/8:b0");
    assert_eq!(spelled.parse::<ScoreSheet>().unwrap().to_string(), canonical);
}

#[test]
fn an_open_sheet_may_leave_criteria_out_and_a_closed_one_may_not() {
    for set in all_sets() {
        let line = format!("OCOP:{}", set.id());
        assert_eq!(line.parse(), Ok(OpenSheet::new(set)));
        let error = line.parse::<ScoreSheet>().unwrap_err();
        let SheetTextError::Sheet(errors) = &error else { panic!("{error:?}") };
        assert_eq!((error.code(), errors.iter().count()), ("open_criterion", set.criteria().len()));
    }
    let line = "OCOP:2026/13/1.5:2/1.1:-";
    let sheet: OpenSheet = line.parse().unwrap();
    assert!(sheet.to_string().starts_with("OCOP:2026/13/1.1:-/1.2:?/1.3:?/1.4:?/1.5:2/"));
}

#[test]
fn what_is_no_line_is_refused_with_the_part_that_does_not_fit() {
    for (line, code) in [
        ("", "sheet_form"),
        ("OCOP", "sheet_form"),
        ("ocop:2026/13/1.1:2", "sheet_form"),
        ("2026/13/1.1:2", "sheet_form"),
        (" OCOP:2026/13/1.1:2", "sheet_form"),
        ("OCOP:2026", "sheet_form"),
        ("OCOP:2026/13/", "sheet_form"),
        ("OCOP:2026/13/1.1", "sheet_form"),
        ("OCOP:2026/13/1.1:2/", "sheet_form"),
        ("OCOP:2026/13//1.1:2", "sheet_form"),
        ("OCOP:2026/27/1.1:2", "unknown_set"),
        ("OCOP:2020/13/1.1:2", "unknown_set"),
        ("OCOP:/13/1.1:2", "unknown_set"),
        ("OCOP:2026/13/9.9:1", "unknown_criterion"),
        ("OCOP:2026/13/:1", "unknown_criterion"),
        ("OCOP:2026/13/1.1:9", "unknown_level"),
        ("OCOP:2026/13/1.1:x", "not_a_level"),
        ("OCOP:2026/13/1.1:", "not_a_level"),
        ("OCOP:2026/13/1.1:1 ", "not_a_level"),
        ("OCOP:2026/13/1.1:a1", "unexpected_case"),
        ("OCOP:2026/26/8:1", "missing_case"),
        ("OCOP:2026/26/8:c1", "unknown_case"),
        ("OCOP:2026/26/8:A1", "unknown_case"),
        ("OCOP:2026/13/1.1:1/1.1:1", "repeated_criterion"),
        ("OCOP:2026/13/1.1:?/1.1:1", "repeated_criterion"),
        ("OCOP:2026/13/5.1:-/5.2:2", "no_story"),
        ("OCOP:2026/13/1.1:?", "open_criterion"),
    ] {
        assert_eq!(code_of(line), code, "{line}");
    }
    let error = "OCOP:2026/13/1.1".parse::<ScoreSheet>().unwrap_err();
    assert_eq!(error.details().given.as_deref(), Some("1.1"));
}
