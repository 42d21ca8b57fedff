//! The programs on registries and places: real-shaped input, nothing dropped in silence.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::process::Output;
use std::sync::OnceLock;

use ocop::place::{CommuneId, DistrictId, FormerCommuneId, Succession};
use ocop::registry::{Census, CountBounds, Figures, RegisteredProduct};
use serde_json::{Value, json};

use crate::run;

const TABLE: &[u8] = include_bytes!("../../examples/data/registry.csv");
pub(crate) const COLUMNS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/registry-columns.json");
const PORTFOLIO: &str = include_str!("../../examples/data/portfolio.jsonl");

pub(crate) fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The document of `programme --json`, with its exit status.
pub(crate) fn document(args: &[&str], input: &[u8]) -> (Value, i32) {
    let output = run("programme", &[&["--json", "--on", "2026-11-01"], args].concat(), input);
    let read = serde_json::from_slice(&output.stdout);
    (read.unwrap_or_else(|error| panic!("{error}: {output:?}")), status(&output))
}

/// What is told of a table with the columns of the example.
pub(crate) fn table(rows: &[u8]) -> (Value, i32) {
    document(&["--columns", COLUMNS, "--dates", "dd/mm/yyyy"], rows)
}

/// The example table, counted once.
fn thousand() -> &'static Value {
    static COUNTED: OnceLock<Value> = OnceLock::new();
    COUNTED.get_or_init(|| {
        let (document, status) = table(TABLE);
        assert_eq!(status, 1, "rows were refused");
        document
    })
}

pub(crate) fn rows<'a>(document: &'a Value, outcome: &str) -> &'a Vec<Value> {
    document[outcome].as_array().unwrap()
}

/// The codes that the rows of an outcome have, and how many rows have them.
pub(crate) fn codes(document: &Value, outcome: &str) -> BTreeMap<String, usize> {
    let mut codes = BTreeMap::new();
    for row in rows(document, outcome) {
        let errors = row["errors"].as_array().unwrap().iter();
        let all: Vec<&str> = errors.map(|error| error["code"].as_str().unwrap()).collect();
        *codes.entry(all.join("+")).or_default() += 1;
    }
    codes
}

/// Rows of a table with the example's heading, each given by its cells under `Số` to `Ghi chú`.
pub(crate) fn rows_of(rows: &[[&str; 13]]) -> String {
    let heading = String::from_utf8_lossy(TABLE).lines().next().unwrap().to_owned();
    rows.iter().fold(heading, |text, row| text + "\n" + &row.join(";"))
}

/// A row of a product that is in order, with one cell replaced.
pub(crate) fn row<'a>(id: &'a str, place: usize, cell: &'a str) -> [&'a str; 13] {
    let mut row = [
        id,
        "Mật ong",
        "HTX mẫu",
        "Hợp tác xã",
        "",
        "Thực phẩm",
        "Lào Cai",
        "",
        "",
        "4*",
        "16/01/2026",
        "",
        "",
    ];
    row[place] = cell;
    row
}

// ------------------------------------------------------------------------------------------------
// Tables

/// The table was made with so many rows of each fault; what is in order besides is 787 rows: a name
/// of a province typed without marks is one of them.
#[test]
fn every_one_of_a_thousand_rows_is_accepted_refused_or_doubtful() {
    let document = thousand();
    assert_eq!(document["rows"], json!({"read": 1000, "accepted": 787, "doubtful": 100, "refused": 113}));
    assert_eq!(document["figures"]["products"], 787);
    let made = |rows: &[(&str, usize)]| rows.iter().map(|(code, rows)| ((*code).to_owned(), *rows)).collect();
    let doubtful: BTreeMap<String, usize> = made(&[
        ("ambiguous_commune", 10),
        ("ambiguous_place", 40),
        ("code_not_in_form", 25),
        ("place_of_other_kind", 5),
        ("producer_described_twice", 3),
        ("province_not_of_code", 5),
        ("tax_code_not_in_form", 12),
    ]);
    assert_eq!(codes(document, "doubtful"), doubtful);
    let refused: BTreeMap<String, usize> = made(&[
        ("blank_row", 8),
        ("commune_elsewhere", 8),
        ("invalid_date", 25),
        ("invalid_star", 8),
        ("missing_cell", 12),
        ("not_utf8", 3),
        // The same id for another product: by its name, and by its producer and place.
        ("product_described_twice+product_described_twice", 10),
        ("tax_code_check_digit", 3),
        ("tax_code_running_number", 3),
        ("unknown_commune_name", 6),
        ("unknown_place", 13),
        ("unknown_producer_kind", 6),
        ("wrong_cell_count", 8),
    ]);
    assert_eq!(codes(document, "refused"), refused);
    // Each row is told once, by a line of the file that holds its id.
    let lines: Vec<&[u8]> = TABLE.split(|byte| *byte == b'\n').collect();
    let mut seen = BTreeSet::new();
    for row in rows(document, "doubtful").iter().chain(rows(document, "refused")) {
        let line = usize::try_from(row["line"].as_u64().unwrap()).unwrap();
        assert!(seen.insert(line), "line {line} twice");
        let start = row["id"].as_str().map_or_else(|| ";".to_owned(), |id| format!("{id};"));
        assert!(lines[line - 1].starts_with(start.as_bytes()), "line {line}: {row}");
        for error in row["errors"].as_array().unwrap() {
            assert!(error["message"].as_str().is_some_and(|message| !message.is_empty()), "{row}");
        }
    }
    // A doubt names what can be meant, where the library knows it.
    for row in rows(document, "doubtful") {
        let error = &row["errors"][0];
        let told = error["allowed"].as_array().is_some_and(|allowed| !allowed.is_empty());
        let own = ["province_not_of_code", "producer_described_twice"].map(|code| error["code"] == code);
        assert!(told || own.contains(&true), "{row}");
    }
}

#[test]
fn a_printed_last_day_that_is_none_is_told_and_no_column_is_passed_over_in_silence() {
    let document = thousand();
    let found = rows(document, "findings");
    assert_eq!(found.len(), 27);
    assert!(found.iter().all(|found| found["code"] == "printed_end"));
    assert_eq!(document["figures"]["findings"], 27);
    assert_eq!(document["unused_columns"], json!(["Ghi chú"]));
}

#[test]
fn the_figures_of_a_table_are_the_library_s_own_record() {
    let document = thousand();
    let figures: Figures = serde_json::from_value(document["figures"].clone()).unwrap();
    assert_eq!(figures.products(), 787);
    let lines: BTreeMap<String, CountBounds> = figures
        .lines()
        .filter(|(_, count)| count.possible() > 0)
        .map(|(line, count)| (line.to_string(), count))
        .collect();
    assert_eq!(serde_json::to_value(lines).unwrap(), document["lines"]);
    // Year-only rows leave figures open, and some communes of either era have a product.
    assert!(figures.dated_by_year() >= 150 && figures.recognised().total().depends() > 0);
    for era in ocop::place::Era::ALL {
        assert!(figures.rated().communes_reached(*era).certain() > 50, "{era}");
    }
}

#[test]
fn the_same_table_with_commas_or_tabs_and_without_a_byte_order_mark_is_counted_alike() {
    let plain = TABLE.strip_prefix(b"\xef\xbb\xbf".as_slice()).unwrap();
    for delimiter in [b',', b'\t'] {
        let mut rows =
            csv::ReaderBuilder::new().delimiter(b';').flexible(true).has_headers(false).from_reader(plain);
        let mut out = csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(Vec::new());
        for row in rows.byte_records() {
            out.write_byte_record(&row.unwrap()).unwrap();
        }
        let (other, status) = table(&out.into_inner().unwrap());
        assert_eq!(status, 1);
        for part in ["rows", "lines", "figures", "progress"] {
            assert_eq!(other[part], thousand()[part], "{part}");
        }
        for part in ["doubtful", "refused"] {
            assert_eq!(codes(&other, part), codes(thousand(), part));
        }
    }
}

#[test]
fn days_are_read_in_the_order_that_the_caller_declares() {
    let rows = rows_of(&[row("a", 10, "03/04/2026"), row("b", 10, "16/01/2026"), row("c", 10, "2026-01-16")]);
    let read = |order: &str| {
        let (document, _) =
            document(&["--columns", COLUMNS, "--dates", order, "--since", "2026-03-31"], rows.as_bytes());
        let refused: Vec<String> = self::rows(&document, "refused")
            .iter()
            .map(|row| row["id"].as_str().unwrap().to_owned())
            .collect();
        (refused, document["lines"]["movement/first"]["certain"].clone())
    };
    // Only 03/04 can be after 2026-03-31: as the third of April.
    assert_eq!(read("dd/mm/yyyy"), (vec!["c".to_owned()], json!(1)));
    assert_eq!(read("mm/dd/yyyy"), (vec!["b".to_owned(), "c".to_owned()], Value::Null));
    assert_eq!(read("yyyy-mm-dd"), (vec!["a".to_owned(), "b".to_owned()], Value::Null));
}

#[test]
fn a_row_tells_all_that_is_wrong_with_it() {
    let mut wrong = row("a", 9, "sáu sao");
    (wrong[4], wrong[6], wrong[10]) = ("0100000003", "Hà Tây", "31/02/2026");
    let rows = rows_of(&[row("b", 0, "b"), wrong]);
    let (document, status) = table(rows.as_bytes());
    assert_eq!(status, 1);
    let all = "invalid_star+invalid_date+tax_code_running_number+unknown_place".to_owned();
    assert_eq!(codes(&document, "refused"), BTreeMap::from([(all, 1)]));
    assert_eq!(document["rows"]["accepted"], 1);
}

#[test]
fn one_and_two_stars_are_rated_and_not_certified_and_empty_lines_are_no_rows() {
    let rows = rows_of(&[row("a", 9, "2 sao"), row("b", 9, "4*")]).replace('\n', "\r\n\r\n") + "\r\n \r\n\n";
    let (document, status) = table(rows.as_bytes());
    assert_eq!((status, &document["rows"]["read"]), (0, &json!(2)), "{document}");
    let count = |line: &str| document["lines"][line]["certain"].clone();
    assert_eq!((count("rated/star/2"), count("recognised/total")), (json!(1), json!(1)));
    // The line of a row is that of the file, whatever stands before it.
    let wrong = rows_of(&[row("a", 1, "\"hai\ndòng\""), row("b", 9, "0")]).replace("\nb;", "\n\n\r\nb;");
    let (document, _) = table(wrong.as_bytes());
    assert_eq!(self::rows(&document, "refused")[0]["line"], 6);
}

#[test]
fn a_table_without_a_column_that_is_asked_is_refused_whole() {
    let (two, one) = ("Số;Số;Chủ thể", "Số;Chủ thể");
    for heading in [two, one, ""] {
        let args = ["--json", "--on", "2026-11-01", "--columns", COLUMNS, "--lang", "vi"];
        let output = run("programme", &args, heading.as_bytes());
        assert_eq!((status(&output), output.stdout.len()), (2, 0), "{heading}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("bảng"), "{output:?}");
    }
    let output = run("programme", &["--on", "2026-11-01", "--columns", "no such file"], b"");
    assert_eq!(status(&output), 2);
}

// ------------------------------------------------------------------------------------------------
// Lines

#[test]
fn a_bad_line_never_ends_the_run() {
    let good: Vec<&str> = PORTFOLIO.lines().collect();
    let bad: [(&[u8], &str); 6] = [
        (b"\xff\xfe", "not_utf8"),
        (b"{\"name\": \"half", "not_json"),
        (b"[]", "not_an_object"),
        (b"{\"name\": \"n\", \"product\": 1}", "invalid_field"),
        (br#"["x",["m","farm"],11,2026,"x",[["first",3,"2024-01-01"]]]"#, "not_an_object"),
        (b"7", "not_an_object"),
    ];
    let mut input = b"\xef\xbb\xbf".to_vec();
    for (place, line) in good.iter().enumerate() {
        if let Some((bad, _)) = bad.get(place) {
            input.extend_from_slice(bad);
            input.extend_from_slice(b"\n \r\n");
        }
        input.extend_from_slice(line.as_bytes());
        input.push(b'\n');
    }
    let (document, status) = document(&[], &input);
    assert_eq!(status, 1);
    assert_eq!(document["rows"], json!({"read": 166, "accepted": 160, "doubtful": 0, "refused": 6}));
    let told: Vec<(u64, &str)> = rows(&document, "refused")
        .iter()
        .map(|row| (row["line"].as_u64().unwrap(), row["errors"][0]["code"].as_str().unwrap()))
        .collect();
    let expected: Vec<(u64, &str)> =
        (0..).step_by(3).map(|line| line + 1).zip(bad.map(|(_, code)| code)).collect();
    assert_eq!(told, expected);

    let (whole, status) = self::document(&[], PORTFOLIO.as_bytes());
    assert_eq!(
        (status, &whole["figures"]),
        (0, &document["figures"]),
        "the others are counted as without them"
    );
}

#[test]
fn the_document_has_the_figures_that_the_library_counts() {
    #[derive(serde::Deserialize)]
    struct Line {
        product: RegisteredProduct,
    }
    let (document, _) = document(&[], PORTFOLIO.as_bytes());
    let figures: Figures = serde_json::from_value(document["before"].clone()).unwrap();
    let mut census = Census::of(figures.scope());
    for line in PORTFOLIO.lines() {
        census.add(&serde_json::from_str::<Line>(line).unwrap().product).unwrap();
    }
    assert_eq!(census.finish().unwrap(), figures);
    assert_eq!((&document["on"], &document["since"]), (&json!("2026-11-01"), &json!("2025-12-31")));
    assert_eq!(document["progress"]["error"]["code"], "no_target_decided");
    for part in ["figures", "before", "days", "lines", "ending", "findings", "doubtful", "refused", "merged"]
    {
        assert!(document.get(part).is_some(), "{part}");
    }
}

#[test]
fn an_input_without_a_product_has_no_figures() {
    for input in [b"".as_slice(), b"nothing\n"] {
        let output = run("programme", &["--on", "2026-11-01", "--json"], input);
        assert_eq!((status(&output), output.stdout.len()), (2, 0));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("empty_registry") && told.contains("not_json") != input.is_empty(), "{told}");
    }
}

#[test]
fn the_report_and_its_reasons_are_in_the_language_asked() {
    let input = format!("{PORTFOLIO}nothing\n");
    let svg = std::env::temp_dir().join(format!("ocop-programme-{}.svg", std::process::id()));
    let file = svg.to_str().unwrap();
    for (lang, own, other) in [
        ("vi", ["dòng bị từ chối", "hạng sao", "mục tiêu"], "Refused rows"),
        ("en", ["Refused rows", "Recognised products by star", "target"], "Dòng bị từ chối"),
    ] {
        let args = ["--on", "2025-12-31", "--merged", "Lâm Đồng,Bình Thuận", "--lang", lang, "--svg", file];
        let output = run("programme", &args, input.as_bytes());
        assert_eq!(status(&output), 1);
        let report = text(&output);
        for word in own {
            assert!(report.to_lowercase().contains(&word.to_lowercase()), "{word}: {report}");
        }
        assert!(!report.contains(other), "{report}");
        let drawn = std::fs::read_to_string(&svg).unwrap();
        assert!(
            drawn.starts_with("<svg")
                && drawn.contains(if lang == "vi" { "Sản phẩm" } else { "Products" })
        );
    }
    std::fs::remove_file(svg).unwrap();
    let output = run("programme", &["--lang", "vi"], b"");
    assert_eq!(status(&output), 2);
    assert!(String::from_utf8_lossy(&output.stderr).contains("cách dùng"));
}

// ------------------------------------------------------------------------------------------------
// Places

fn places(args: &[&str], input: &str) -> (Vec<Value>, i32) {
    let output = run("places", &[&["--json"], args].concat(), input.as_bytes());
    let lines = text(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    (lines, status(&output))
}

#[test]
fn a_place_is_answered_as_the_contract_writes_it() {
    let (lines, status) = places(&[], r#"{"id": 1, "commune": "28882", "on": "2025-06-30"}"#);
    let expected = json!({
        "id": 1, "commune": {"code": "28882", "kind": "commune", "name": "Hòa Nghĩa"},
        "district": {"code": "832", "name": "Chợ Lách"},
        "province": {"code": "83", "name": {"vi": "Tỉnh Bến Tre", "en": "Bến Tre province"}},
        "successors": [{"code": "28870", "kind": "commune", "name": "Chợ Lách", "province": "86", "how": "whole"}],
    });
    assert_eq!((lines, status), (vec![expected], 0));
}

#[test]
fn every_commune_of_either_era_is_answered_by_its_code() {
    let mut input = String::new();
    for commune in CommuneId::all() {
        writeln!(input, r#"{{"id": "{commune}", "commune": "{commune}", "on": "2026-11-01"}}"#).unwrap();
    }
    for commune in FormerCommuneId::all() {
        writeln!(input, r#"{{"id": "{commune}", "commune": "{commune}", "on": "2025-06-30"}}"#).unwrap();
    }
    let (lines, status) = places(&[], &input);
    assert_eq!((lines.len(), status), (13_354, 0));
    let (mut kinds, mut edges) = (BTreeMap::new(), 0);
    for (place, line) in lines.iter().enumerate() {
        assert_eq!(line["commune"]["code"], line["id"]);
        let is_former = place >= CommuneId::COUNT;
        assert_eq!(
            (line.get("district").is_some(), line.get("successors").is_some()),
            (is_former, is_former)
        );
        if is_former {
            edges += line["successors"].as_array().unwrap().len();
        } else {
            *kinds.entry(line["commune"]["kind"].as_str().unwrap()).or_insert(0) += 1;
        }
    }
    assert_eq!(kinds, BTreeMap::from([("ward", 709), ("commune", 2599), ("special_zone", 13)]));
    // The other rows of the official table are of districts without communes.
    let districts = DistrictId::all().filter(|district| district.succession().is_some()).count();
    assert_eq!(edges + districts, Succession::COUNT);
}

#[test]
fn what_names_no_one_place_lists_the_candidates_in_the_language_asked() {
    let input = concat!(
        r#"{"id": 1, "commune": "Tân Thành", "on": "2025-06-30"}"#,
        "\n",
        r#"{"id": 2, "province": "Lâm Đồng"}"#,
        "\n",
        r#"{"id": 3, "product_code": "79-28780-1-2026"}"#,
        "\n",
        r#"{"id": 4, "product_code": "1-10-129-5-2022"}"#,
        "\n",
        r#"{"id": 5, "commune": "Chợ Lách", "province": "Vĩnh Long", "on": "2026-01-01"}"#,
    );
    for lang in ["vi", "en"] {
        let (lines, status) = places(&["--lang", lang], input);
        assert_eq!(status, 1);
        let told: Vec<&Value> = lines.iter().map(|line| &line["error"]["code"]).collect();
        assert_eq!(
            told,
            ["ambiguous_commune", "ambiguous_place", "commune_code_of_other_era", "code_not_in_form"]
                .map(Value::from)
                .iter()
                .chain([&Value::Null])
                .collect::<Vec<_>>()
        );
        assert!(lines[0]["error"]["allowed"].as_array().unwrap().len() >= 10);
        assert_eq!(lines[1]["error"]["allowed"], json!(["former/68", "current/68"]));
        assert!(lines[3]["error"]["message"].as_str().unwrap().contains("01-010-00129-5-2022"));
        assert_eq!(lines[4]["commune"]["code"], "28870");
        let own = lines[1]["error"]["message"].as_str().unwrap();
        assert_eq!(own.contains("province"), lang == "en", "{own}");
    }
}

// ------------------------------------------------------------------------------------------------
// What two rows of real registers need of the other programs

#[test]
fn a_certificate_of_the_days_without_districts_names_the_gap() {
    let line =
        r#"{"id": "gap", "regulation": 2023, "star": 3, "issued_on": "2025-07-03", "on": "2026-11-26"}"#;
    let output = run("certificate", &["--json"], line.as_bytes());
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((status(&output), &answer["status"]), (0, &json!("valid")));
    assert_eq!(answer["gaps"][0]["code"], "five_days_without_district");
    // Five days later the province recognised three stars, and nothing is open.
    let output = run("certificate", &["--json"], line.replace("07-03", "07-06").as_bytes());
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&answer["authority"], &answer["gaps"]), (&json!("province"), &Value::Null));
}

#[test]
fn a_member_whose_sheet_is_blank_is_told() {
    let sheets = |third: &str| {
        let line = format!(
            r#"{{"id": "blank", "regulation": 2026, "set": 13, "sheets": [{{"member": "A", "levels": {{"1.1": 3}}}},
            {{"member": "B", "levels": {{"1.1": 3}}}}, {{"member": "C", "levels": {third}}}]}}"#
        );
        let output = run("rate", &["--json"], line.replace('\n', " ").as_bytes());
        assert_eq!(status(&output), 0);
        serde_json::from_slice::<Value>(&output.stdout).unwrap()
    };
    let answer = sheets("{}");
    let note = &answer["notes"][0];
    assert_eq!(
        (&note["code"], &note["sheet"], &note["member"]),
        (&json!("blank_sheet"), &json!(3), &json!("C"))
    );
    assert_eq!(sheets(r#"{"1.1": 1}"#)["notes"], Value::Null);
}
