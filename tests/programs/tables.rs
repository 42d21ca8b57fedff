//! Tables as spreadsheets save them, and registries with a row for each recognition.

use serde_json::{Value, json};

use crate::registry::{COLUMNS, codes, document, row, rows, rows_of, status, table};
use crate::run;

/// The same table with another line end.
fn ending(table: &str, end: &str) -> String {
    table.replace('\n', end)
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2], mark: bool) -> Vec<u8> {
    let units = text.encode_utf16();
    let mark = mark.then_some(0xfeff).into_iter();
    mark.chain(units).flat_map(unit).collect()
}

/// What is told of a file that is not read at all.
fn refused(input: &[u8], lang: &str) -> String {
    let args = ["--on", "2026-11-01", "--lang", lang, "--columns", COLUMNS, "--dates", "dd/mm/yyyy"];
    let output = run("programme", &args, input);
    assert_eq!((status(&output), output.stdout.len()), (2, 0), "{output:?}");
    String::from_utf8(output.stderr).unwrap()
}

fn good() -> String {
    let rows = rows_of(&[row("a", 9, "5*"), row("b", 1, "\"hai\ndòng 😀\""), row("c", 9, "3 sao")]);
    rows.trim_start_matches('\u{feff}').to_owned()
}

#[test]
fn a_table_is_read_alike_in_each_encoding_and_with_each_line_end_that_is_sure() {
    let (plain, status) = table(good().as_bytes());
    assert_eq!((status, &plain["rows"]["accepted"]), (0, &json!(3)));
    for end in ["\n", "\r\n", "\r"] {
        let text = ending(&good(), end);
        for bytes in [
            text.clone().into_bytes(),
            ["\u{feff}", &text].concat().into_bytes(),
            utf16(&text, u16::to_le_bytes, true),
            utf16(&text, u16::to_be_bytes, true),
        ] {
            let (other, status) = table(&bytes);
            assert_eq!(status, 0, "{end:?}");
            assert_eq!(other, plain, "{end:?}");
        }
    }
    // So are lines of JSON.
    let lines = include_str!("../../examples/data/portfolio.jsonl");
    let (plain, _) = document(&[], lines.as_bytes());
    for bytes in [ending(lines, "\r").into_bytes(), utf16(&ending(lines, "\r\n"), u16::to_be_bytes, true)] {
        assert_eq!(document(&[], &bytes).0, plain);
    }
}

#[test]
fn the_line_of_a_row_is_that_of_the_file_whatever_ends_its_lines() {
    let text = rows_of(&[row("a", 1, "\"hai\ndòng\""), row("b", 9, "0")]).replace("\nb;", "\n\n\nb;");
    for end in ["\n", "\r\n", "\r"] {
        let (document, _) = table(ending(&text, end).as_bytes());
        assert_eq!(rows(&document, "refused")[0]["line"], 6, "{end:?}");
    }
}

#[test]
fn a_file_that_cannot_be_read_for_sure_is_refused_with_what_was_found_and_what_to_do() {
    let unmarked = [u16::to_le_bytes, u16::to_be_bytes].map(|unit| utf16(&good(), unit, false));
    let utf32: Vec<u8> = "\u{feff}Số".chars().flat_map(|letter| u32::from(letter).to_le_bytes()).collect();
    for (input, code, found) in [
        (unmarked[0].as_slice(), "utf16_without_mark", ["UTF-16, low byte first", "byte thấp trước"]),
        (unmarked[1].as_slice(), "utf16_without_mark", ["UTF-16, high byte first", "byte cao trước"]),
        (utf32.as_slice(), "utf32_text", ["UTF-32", "UTF-32"]),
        (b"PK\x03\x04\x14\0\x06\0", "workbook_not_table", ["a workbook", "sổ bảng tính"]),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "workbook_not_table", ["a workbook", "sổ bảng tính"]),
        (b"\0\0\x01\x02\0", "not_text", ["bytes of zero", "byte 0"]),
        (b"S\xe8;T\xean\n", "not_utf8", ["no UTF-8 text", "không phải là văn bản UTF-8"]),
        ("\"Số;Tên\n1;2\n".as_bytes(), "unclosed_quote", ["on line 1", "ở dòng 1"]),
    ] {
        for (lang, found) in ["en", "vi"].into_iter().zip(found) {
            let told = refused(input, lang);
            assert!(told.contains(&format!("[{code}]")) && told.contains(found), "{code}: {told}");
            let to_do = ["UTF-8", "quote", "ngoặc kép"].iter().any(|what| told.contains(what));
            assert!(to_do, "{code}: {told}");
        }
    }
}

#[test]
fn damaged_letters_are_told_of_their_line_and_the_other_rows_are_counted() {
    let text = good() + "\n";
    let spoil = |unit: fn(u16) -> [u8; 2], half: u16| {
        let spoilt = text.encode_utf16().map(|one| if one == u16::from(b'5') { half } else { one });
        [0xfeff].into_iter().chain(spoilt).flat_map(unit).collect::<Vec<u8>>()
    };
    // The star of the row `a` is the only place with a 5.
    for half in [0xd83d, 0xde00] {
        for unit in [u16::to_le_bytes, u16::to_be_bytes] {
            let (document, status) = table(&spoil(unit, half));
            assert_eq!((status, &document["rows"]["accepted"]), (1, &json!(2)), "{document}");
            let refused = &rows(&document, "refused")[0];
            assert_eq!((&refused["line"], &refused["id"]), (&json!(2), &json!("a")));
            let error = &refused["errors"][0];
            assert_eq!(
                (&error["code"], &error["column"]),
                (&json!("unpaired_surrogate"), &json!("Hạng sao"))
            );
        }
    }
    // Half a unit at the end of the file is of the last row.
    let mut odd = utf16(&good(), u16::to_le_bytes, true);
    odd.push(b'x');
    let (document, _) = table(&odd);
    assert_eq!(
        (&document["rows"]["accepted"], &rows(&document, "refused")[0]["id"]),
        (&json!(2), &json!("c"))
    );
    // Bytes of another encoding, in a column that is read and in one that is not.
    for (place, column) in [(1, "Tên sản phẩm"), (12, "Ghi chú")] {
        let rows = rows_of(&[row("a", 9, "4*"), row("b", place, "M@t"), row("c", 9, "3")]).into_bytes();
        let bytes: Vec<u8> = rows.iter().map(|byte| if *byte == b'@' { 0xe2 } else { *byte }).collect();
        let (document, status) = table(&bytes);
        assert_eq!((status, &document["rows"]["accepted"]), (1, &json!(2)));
        let refused = &self::rows(&document, "refused")[0];
        assert_eq!((&refused["line"], &refused["errors"][0]["code"]), (&json!(3), &json!("not_utf8")));
        assert_eq!(refused["errors"][0]["column"], column);
        assert!(refused["errors"][0]["message"].as_str().unwrap().contains("byte 2"), "{refused}");
    }
}

#[test]
fn a_quote_that_is_not_closed_takes_one_row_and_not_the_rest_of_the_table() {
    let open = rows_of(&[row("a", 9, "4*"), row("b", 1, "\"mở"), row("c", 9, "3"), row("d", 9, "5*")]);
    for table in [open.clone(), open.clone() + "\n"] {
        let (document, status) = self::table(table.as_bytes());
        assert_eq!(
            (status, &document["rows"]),
            (1, &json!({"read": 4, "accepted": 3, "doubtful": 0, "refused": 1}))
        );
        let refused = &rows(&document, "refused")[0];
        assert_eq!((&refused["line"], &refused["id"]), (&json!(3), &json!("b")));
        assert_eq!(refused["errors"][0]["code"], "unclosed_quote");
    }
    // In the last row there is nothing behind it.
    let last = rows_of(&[row("a", 9, "4*"), row("b", 1, "\"mở")]);
    assert_eq!(table(last.as_bytes()).0["rows"]["refused"], 1);
    // One that another row closes is told with the lines it goes over.
    for (closed_in, outcome, code) in [(2, "refused", "wrong_cell_count"), (1, "doubtful", "cell_over_rows")]
    {
        let far = rows_of(&[row("a", 1, "\"mở"), row("b", closed_in, "đóng\""), row("c", 9, "3")]);
        let (document, _) = table(far.as_bytes());
        let told = &rows(&document, outcome)[0];
        assert_eq!((&told["line"], &told["errors"][0]["code"]), (&json!(2), &json!(code)));
        assert!(told["errors"][0]["message"].as_str().unwrap().contains("line 3"), "{told}");
        assert_eq!(document["rows"]["accepted"], 1);
    }
}

// ------------------------------------------------------------------------------------------------
// A row for each recognition

/// A row of a product in a province that never merged, of a star and a day.
fn recognised<'a>(id: &'a str, star: &'a str, on: &'a str) -> [&'a str; 13] {
    let mut row = row(id, 9, star);
    (row[6], row[10]) = ("Cao Bằng", on);
    row
}

#[test]
fn rows_of_one_product_that_agree_are_joined_each_a_recognition_of_its_own() {
    let later = recognised("a", "4*", "20/02/2024");
    let mut name = recognised("a", "5*", "2025");
    // Another spelling of the name and a cell left open contradict nothing.
    (name[1], name[3]) = ("MẬT  ong", "");
    let table =
        rows_of(&[recognised("a", "3*", "16/01/2022"), recognised("b", "3*", "16/01/2026"), later, name]);
    let (document, status) = self::table(table.as_bytes());
    assert_eq!((status, &document["rows"]["accepted"]), (0, &json!(4)), "{document}");
    assert_eq!(document["figures"]["products"], 2);
    let line = |line: &str| document["lines"][line]["certain"].clone();
    assert_eq!((line("recognised/star/5"), line("recognised/star/3")), (json!(1), json!(1)));
    let joined: Vec<(&Value, &Value)> =
        rows(&document, "joined").iter().map(|row| (&row["line"], &row["to_line"])).collect();
    assert_eq!(joined, [(&json!(4), &json!(2)), (&json!(5), &json!(2))]);
    // The order of the rows is of no account, and a later recognition is not a first one.
    let turned: Vec<&str> = table.lines().collect();
    let turned = [turned[0], turned[4], turned[3], turned[2], turned[1]].join("\n");
    assert_eq!(self::table(turned.as_bytes()).0["figures"], document["figures"]);
    let period = self::document(
        &["--columns", COLUMNS, "--dates", "dd/mm/yyyy", "--since", "2021-12-31"],
        table.as_bytes(),
    );
    let moved = |movement: &str| period.0["lines"][format!("movement/{movement}")].clone();
    assert_eq!(moved("first"), json!({"certain": 2, "possible": 2}));
    assert_eq!(moved("raised"), json!({"certain": 2, "possible": 2}));
}

#[test]
fn a_product_that_is_recognised_no_more_is_rated_for_the_first_time_again() {
    let kinds = |star: &'static str, on: &'static str| {
        let table = rows_of(&[recognised("a", "4*", "16/01/2021"), recognised("a", star, on)]);
        let args = ["--columns", COLUMNS, "--dates", "dd/mm/yyyy", "--since", "2020-12-31"];
        let (document, status) = document(&args, table.as_bytes());
        assert_eq!(status, 0, "{document}");
        let of = |movement: &str| {
            document["lines"][format!("movement/{movement}")]["certain"].as_u64().unwrap_or(0)
        };
        ["first", "raised", "kept", "lowered"].map(of)
    };
    assert_eq!(kinds("4*", "15/01/2024"), [1, 0, 1, 0]);
    assert_eq!(kinds("3*", "15/01/2024"), [1, 0, 0, 1]);
    assert_eq!(kinds("5*", "15/01/2024"), [1, 1, 0, 0]);
    assert_eq!(kinds("5*", "01/02/2024"), [2, 0, 0, 0]);
}

#[test]
fn rows_of_one_product_that_contradict_each_other_name_both_lines_and_the_field() {
    let first = recognised("a", "3*", "16/01/2022");
    let with = |place: usize, cell: &'static str| {
        let mut row = recognised("a", "4*", "20/02/2024");
        row[place] = cell;
        row
    };
    for (other, field, said) in [
        (with(1, "Mật mía"), "name", "Mật mía"),
        (with(2, "HTX khác"), "producer", "producer"),
        (with(3, "Hộ"), "producer", "producer"),
        (with(5, "Thủ công mỹ nghệ"), "set", "set or group"),
        (with(6, "Hà Nội"), "province", "province"),
    ] {
        let (document, status) = table(rows_of(&[row("z", 9, "3"), first, other]).as_bytes());
        assert_eq!((status, &document["rows"]["accepted"]), (1, &json!(2)));
        let refused = &rows(&document, "refused")[0];
        let error = &refused["errors"][0];
        assert_eq!((&refused["line"], &error["other_line"]), (&json!(4), &json!(3)), "{refused}");
        assert_eq!((&error["code"], &error["field"]), (&json!("product_described_twice"), &json!(field)));
        let message = error["message"].as_str().unwrap();
        assert!(message.contains("line 3") && message.contains(said), "{message}");
    }
    // What says nothing new, and a second result of one day.
    for (other, code) in
        [(first, "duplicate_product"), (recognised("a", "5*", "16/01/2022"), "two_ratings_on_a_day")]
    {
        let (document, _) = table(rows_of(&[first, other]).as_bytes());
        let error = &rows(&document, "refused")[0]["errors"][0];
        assert_eq!((&error["code"], &error["other_line"]), (&json!(code), &json!(2)));
    }
}

#[test]
fn a_former_province_and_the_one_it_became_part_of_agree() {
    let mut rows = [recognised("a", "3*", "16/01/2022"), recognised("a", "4*", "16/01/2026")];
    (rows[0][6], rows[1][6]) = ("Bến Tre", "Vĩnh Long");
    let (document, status) = table(rows_of(&rows).as_bytes());
    assert_eq!(status, 0, "{document}");
    assert_eq!(document["lines"]["recognised/province/former/83"]["certain"], 1);
    rows[1][6] = "Đồng Tháp";
    let (document, _) = table(rows_of(&rows).as_bytes());
    assert_eq!(rows_field(&document), "province");
}

fn rows_field(document: &Value) -> &Value {
    &rows(document, "refused")[0]["errors"][0]["field"]
}

#[test]
fn rows_of_several_files_are_told_with_their_files() {
    let folder = std::env::temp_dir().join(format!("ocop-tables-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let files = ["one.csv", "two.csv"].map(|name| folder.join(name).to_str().unwrap().to_owned());
    std::fs::write(&files[0], rows_of(&[recognised("a", "3*", "16/01/2022")])).unwrap();
    let other = rows_of(&[recognised("a", "4*", "20/02/2024"), recognised("a", "4*", "20/02/2024")]);
    std::fs::write(&files[1], other).unwrap();
    let [one, two] = files.each_ref().map(String::as_str);
    let (document, status) = document(&["--columns", COLUMNS, "--dates", "dd/mm/yyyy", one, two], b"");
    std::fs::remove_dir_all(folder).unwrap();
    assert_eq!(status, 1);
    let joined = &rows(&document, "joined")[0];
    assert_eq!((&joined["file"], &joined["line"]), (&json!(two), &json!(2)));
    assert_eq!((&joined["to_file"], &joined["to_line"]), (&json!(one), &json!(2)));
    let refused = &rows(&document, "refused")[0];
    assert_eq!((&refused["file"], &refused["line"]), (&json!(two), &json!(3)));
    assert_eq!(refused["errors"][0]["other_file"], two);
}

// ------------------------------------------------------------------------------------------------
// The year alone, and the time before the national criteria

#[test]
fn what_is_known_by_its_year_alone_is_named_and_not_only_counted() {
    let by_year: Vec<[&str; 13]> =
        (0..15).map(|place| recognised(&"abcdefghijklmno"[place..=place], "4*", "2023")).collect();
    let mut all = by_year.clone();
    all.push(recognised("z", "4*", "16/01/2024"));
    let (document, status) = table(rows_of(&all).as_bytes());
    assert_eq!(status, 0);
    let named = rows(&document, "by_year");
    assert_eq!((named.len(), &document["figures"]["dated_by_year"]), (15, &json!(15)));
    assert_eq!(named[0]["id"], "a");
    assert_eq!(
        (&named[0]["rated_on"], &named[0]["certified_in"], &named[0]["standings"]),
        (&json!("2023"), &json!(2023), &json!(["valid", "expired"]))
    );
    // They can end soon, and the day of the other is known.
    let ending = rows(&document, "ending");
    assert_eq!(document["lines"]["expiring"], json!({"certain": 1, "possible": 16}));
    assert_eq!(ending.len(), 16);
    let days = |id: &str| {
        let one = ending.iter().find(|one| one["id"] == id).unwrap();
        [&one["valid_through"], &one["earliest"], &one["latest"]]
    };
    assert_eq!(days("a"), [&json!(null), &json!("2026-11-01"), &json!("2026-12-31")]);
    assert_eq!(days("z"), [&json!("2027-01-16"), &json!("2027-01-16"), &json!("2027-01-16")]);
    // The report names the first, and says how many more there are.
    for (lang, heading, more) in [
        ("en", "Known by the year alone: 15", "and more ratings: 3"),
        ("vi", "Chỉ biết năm, không biết ngày: 15", "và số lần đánh giá khác là 3"),
    ] {
        let args = ["--on", "2026-11-01", "--lang", lang, "--columns", COLUMNS, "--dates", "dd/mm/yyyy"];
        let output = run("programme", &args, rows_of(&all).as_bytes());
        let report = String::from_utf8(output.stdout).unwrap();
        assert!(report.contains(heading) && report.contains(more), "{report}");
        assert!(report.contains("(a)") && report.contains("2026"), "{report}");
    }
}

#[test]
fn the_list_of_what_ends_soon_is_as_long_as_its_figure() {
    let (document, _) = table(include_bytes!("../../examples/data/registry.csv"));
    assert_eq!(document["lines"]["expiring"]["possible"], rows(&document, "ending").len());
    let products: std::collections::BTreeSet<&str> =
        rows(&document, "by_year").iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!(document["figures"]["dated_by_year"], products.len());
}

/// A table with a column for the day of the certificate.
fn with_certificates(rows: &[[&str; 13]]) -> (Value, i32) {
    let columns = std::fs::read_to_string(COLUMNS).unwrap().replace("printed_through", "certified_on");
    let folder = std::env::temp_dir().join(format!("ocop-certified-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{}.json", rows[0][0]));
    std::fs::write(&file, columns).unwrap();
    let args = ["--columns", file.to_str().unwrap(), "--dates", "dd/mm/yyyy", "--since", "2018-12-31"];
    document(&args, rows_of(rows).as_bytes())
}

#[test]
fn a_recognition_before_the_national_criteria_is_read_and_one_before_all_criteria_names_what_is_allowed() {
    for on in ["01/01/2013", "16/01/2018", "2018", "20/08/2019"] {
        let args = ["--columns", COLUMNS, "--dates", "dd/mm/yyyy", "--on", "2019-12-31"];
        let table = rows_of(&[recognised("a", "4*", on)]);
        let output = run("programme", &[&["--json"], &args[..]].concat(), table.as_bytes());
        let document: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!((status(&output), &document["lines"]["provincial"]["certain"]), (0, &json!(1)), "{on}");
        // Kept to the end of 2019 and no longer.
        assert_eq!(self::table(table.as_bytes()).0["lines"]["standing/expired"]["certain"], 1);
    }
    for on in ["31/12/2012", "2012"] {
        let (document, status) = table(rows_of(&[row("b", 9, "3"), recognised("a", "4*", on)]).as_bytes());
        assert_eq!(status, 1);
        let refused = &rows(&document, "refused")[0];
        let error = &refused["errors"][0];
        assert_eq!((&refused["line"], &error["column"]), (&json!(3), &json!("Ngày công nhận")));
        assert_eq!(error["code"], "before_provincial_sets");
        assert_eq!(error["allowed"], json!({"from": "2013-01-01", "to": null}));
        assert!(error["message"].as_str().unwrap().contains("since 2013"), "{error}");
    }
    // The day of recognition may stand beside it; another one cannot be.
    let certified = |id: &'static str, on: &'static str, certified: &'static str| {
        let mut row = recognised(id, "4*", on);
        row[11] = certified;
        row
    };
    let (document, status) = with_certificates(&[
        certified("same", "16/01/2018", "16/01/2018"),
        certified("year", "2018", "2018"),
    ]);
    assert_eq!((status, &document["rows"]["accepted"]), (0, &json!(2)), "{document}");
    let (document, _) =
        with_certificates(&[certified("other", "16/01/2018", "17/01/2018"), certified("b", "2024", "")]);
    let error = &rows(&document, "refused")[0]["errors"][0];
    assert_eq!((&error["code"], &error["column"]), (&json!("provincial_certificate"), &json!("Hết hạn")));
    assert_eq!((&error["given"], &error["allowed"]), (&json!("2018-01-17"), &json!(["2018-01-16"])));
}

#[test]
fn a_revocation_is_read_beside_a_day_and_beside_a_year() {
    let columns = std::fs::read_to_string(COLUMNS).unwrap().replace("printed_through", "revoked_on");
    let file = std::env::temp_dir().join(format!("ocop-revoked-{}.json", std::process::id()));
    std::fs::write(&file, columns).unwrap();
    let revoked = |id: &'static str, on: &'static str, revoked: &'static str| {
        let mut row = recognised(id, "4*", on);
        row[11] = revoked;
        row
    };
    let table = rows_of(&[
        revoked("a", "16/01/2025", "01/06/2026"),
        revoked("b", "2025", "01/06/2026"),
        revoked("c", "16/01/2025", "15/01/2025"),
    ]);
    let args = ["--columns", file.to_str().unwrap(), "--dates", "dd/mm/yyyy"];
    let (document, status) = document(&args, table.as_bytes());
    std::fs::remove_file(&file).unwrap();
    assert_eq!((status, &document["lines"]["standing/revoked"]["certain"]), (1, &json!(2)), "{document}");
    let errors = codes(&document, "refused");
    assert_eq!(errors.into_iter().collect::<Vec<_>>(), [("before_issue".to_owned(), 1)]);
    assert_eq!(rows(&document, "refused")[0]["errors"][0]["column"], "Hết hạn");
}
