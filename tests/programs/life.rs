//! `life_of_a_product`: a story told in either language.

use crate::{printed, run};

#[test]
fn it_is_told_with_what_is_fact_and_what_is_not() {
    let output = run("life_of_a_product", &[], b"");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    for part in [
        "3 stars in 2019 are a fact",
        "illustrative",
        "1048/QĐ-TTg",
        "On 2022-12-31: valid through 2022-12-31",
        "On 2023-01-01: expired, the last day was 2022-12-31",
        "148/QĐ-TTg",
        "recognised by the district, certificate valid through 2026-12-20",
        "On 2026-05-21: valid through 2026-12-20. Re-rating: open.",
        "On 2026-05-22: valid through 2026-12-20. Re-rating: not open yet",
        "from 2026-06-23 to 2026-08-22",
        "26/2026/QĐ-TTg",
    ] {
        assert!(printed(&output).contains(part), "{part} is missing in\n{}", printed(&output));
    }
    let vietnamese = run("life_of_a_product", &["--lang", "vi"], b"");
    assert_eq!(vietnamese.status.code(), Some(0));
    for part in
        ["3 sao năm 2019 là có thật", "đã hết hạn, ngày cuối là 31/12/2022", "148/QĐ-TTg", "26/2026/QĐ-TTg"]
    {
        assert!(printed(&vietnamese).contains(part), "{part} is missing in\n{}", printed(&vietnamese));
    }
}

#[test]
fn unusable_arguments_have_the_status_2() {
    for args in [&["--json"][..], &["--lang"], &["--lang", "fr"], &["file"]] {
        let output = run("life_of_a_product", args, b"");
        assert_eq!((output.status.code(), printed(&output)), (Some(2), ""), "{args:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("usage: life_of_a_product"));
    }
}
