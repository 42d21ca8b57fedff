//! `forecast`: products rated under 148 in, what becomes of them under 26/2026 out.

mod naive;

use std::collections::BTreeSet;

use naive::Set;
use ocop::crosswalk::{Forecast, ForecastSummary, StarProof};
use ocop::wire::ForecastRequest;
use ocop::{Lang, Star};
use serde_json::{Value, json};

use crate::{lines, printed, refuses_unusable_arguments, run};

const DATA: &str = "examples/data/forecasts.jsonl";

fn data() -> String {
    std::fs::read_to_string(format!("{}/{DATA}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// Each line's answer is that of the plain second reading; tells of how many the fewest proofs were found by trying all ways.
fn answered_as_by_hand(input: &str) -> usize {
    let (answers, status) = lines("forecast", &[], input.as_bytes());
    assert_eq!((answers.len(), status), (input.lines().count(), 0));
    let mut tried = 0;
    for (line, answer) in input.lines().zip(answers) {
        let request: Value = serde_json::from_str(line).unwrap();
        let set = Set::read(u8::try_from(request["set"].as_u64().unwrap()).unwrap());
        let (expected, forecast) = set.answer(&request);
        let mut plain = answer.clone();
        if let Some(prove) = answer["keep"].get("prove").filter(|_| request.get("fixed").is_none()) {
            tried += usize::from(set.kept(&forecast, prove));
        }
        if let Some(keep) = plain["keep"].as_object_mut() {
            keep.remove("prove");
        }
        assert_eq!(plain, expected, "{line}");
    }
    tried
}

#[test]
fn its_data_are_answered_as_by_hand() {
    assert!(answered_as_by_hand(&data()) > 25);
}

/// A sheet for each round of each set: most levels high, some anywhere, some none.
#[test]
fn sheets_of_every_set_are_answered_as_by_hand() {
    let mut state = 148_u64;
    let mut roll = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let mut input = Vec::new();
    for number in 1..=26 {
        let set = Set::read(number);
        for round in 0..10 {
            let case = ['a', 'b'][roll(2)];
            let (high, none) = ([95, 90, 80, 70, 60, 50, 100, 0, 85, 75][round], [0, 0, 4, 10][roll(4)]);
            let members = if round % 3 == 2 { 2 + roll(3) } else { 1 };
            let sheets: Vec<Value> = (0..members)
                .map(|_| {
                    let place = |one: &naive::Criterion| {
                        let own = (1..=one.levels.len())
                            .filter(|place| one.levels[place - 1].case.is_none_or(|own| own == case));
                        let own: Vec<usize> = own.collect();
                        match roll(100) {
                            chance if chance < none => 0,
                            _ if roll(100) < high => own[own.len() - 1],
                            _ => own[roll(own.len())],
                        }
                    };
                    let sheet = naive::told(&set.old, set.old.iter().map(place).collect());
                    let levels =
                        set.old.iter().zip(sheet).map(|(one, place)| (one.code.clone(), one.tag(place)));
                    Value::Object(levels.collect())
                })
                .collect();
            let mut request = json!({ "id": format!("{number}-{round}"), "set": number });
            match sheets.as_slice() {
                [levels] => request["levels"] = levels.clone(),
                sheets => {
                    request["sheets"] = sheets.iter().map(|levels| json!({ "levels": levels })).collect();
                }
            }
            if roll(4) > 0 {
                let (year, month, day) = (2023 + roll(3), 3 + roll(10), 1 + roll(28));
                request["issued_on"] = json!(format!("{year}-{month:02}-{day:02}"));
            }
            input.push(request.to_string());
        }
    }
    input.push(json!({ "id": "leap", "set": 1, "levels": {}, "issued_on": "2024-02-29" }).to_string());
    assert!(answered_as_by_hand(&input.join("\n")) > 40);
}

#[test]
fn an_answer_is_one_of_the_contract_to_the_letter() {
    let line = r#"{"id": "p1", "set": 13, "levels": {"1.a": 2}, "issued_on": "2024-05-10"}"#;
    let output = run("forecast", &["--json"], line.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    let expected = concat!(
        r#"{"id":"p1","set":13,"then":{"sum":3,"score":"3.00","star":1},"#,
        r#""low":{"sum":2,"score":"2.00","star":1},"high":{"sum":33,"score":"33.00","star":2},"#,
        r#""criteria":[{"code":"1.1","from":"1.a","low":2,"high":3,"kind":"narrowed"},"#,
        r#"{"code":"1.2","from":null,"low":0,"high":3,"kind":null},"#
    );
    assert!(printed(&output).starts_with(expected), "{}", printed(&output));
    let end = concat!(r#"],"keep":null,"refile_from":"2026-11-11","refile_until":"2027-01-10"}"#, "\n");
    assert!(printed(&output).ends_with(end), "{}", printed(&output));

    // Every row of the data has these fields and no other, in this order.
    let output = run("forecast", &["--json", DATA], b"");
    let mut kinds = BTreeSet::new();
    for line in printed(&output).lines() {
        let fields = [
            "\"id\"",
            "\"set\"",
            "\"then\"",
            "\"low\"",
            "\"high\"",
            "\"criteria\"",
            "\"keep\"",
            "\"refile_from\"",
            "\"refile_until\"",
        ];
        let places: Vec<usize> =
            fields.iter().map(|field| line.find(&format!("{field}:")).unwrap()).collect();
        assert!(places.is_sorted(), "{line}");
        let answer: Value = serde_json::from_str(line).unwrap();
        let extra = ["late_from", "late_until", "lapsed"];
        let own = answer.as_object().unwrap().keys().filter(|name| !extra.contains(&name.as_str()));
        assert_eq!(own.count(), fields.len(), "{line}");
        for one in answer["criteria"].as_array().unwrap() {
            assert_eq!(one.as_object().unwrap().len(), 5);
            kinds.insert(one["kind"].as_str().unwrap_or("new").to_owned());
        }
        for step in answer["keep"]["prove"].as_array().into_iter().flatten() {
            assert_eq!(step.as_object().unwrap().len(), 3);
        }
        let keep = answer["keep"].as_object().map(|keep| (keep.len(), keep["feasible"].as_bool().unwrap()));
        assert!(matches!(keep, None | Some((2, true) | (3, false))), "{line}");
    }
    assert_eq!(
        kinds.into_iter().collect::<Vec<_>>(),
        ["narrowed", "new", "regraded", "replaced", "reworded", "same", "widened"]
    );
}

#[test]
fn its_data_are_many_products_of_many_kinds_and_say_what_is_illustrative() {
    let data = data();
    let (mut sets, mut stars, mut years, mut falls, mut rises) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), 0, 0);
    let (mut councils, mut undated, mut ids) = (0, 0, BTreeSet::new());
    for line in data.lines() {
        let answer = ForecastRequest::read(line).unwrap().forecast().unwrap();
        let product = answer.product().unwrap();
        for (lang, word) in [(Lang::Vi, "minh họa"), (Lang::En, "illustrative")] {
            assert!(product.note(lang).unwrap().contains(word), "{line}");
        }
        let forecast = answer.forecast();
        ids.insert(answer.id().to_string());
        sets.insert(forecast.crosswalk().from().number());
        stars.insert(forecast.then().star());
        years.extend(forecast.issued_on().map(|day| day.year()));
        undated += usize::from(forecast.issued_on().is_none());
        councils += usize::from(forecast.assessment().sheets().len() > 1);
        falls += usize::from(forecast.stars().possible() < forecast.then().star());
        rises += usize::from(forecast.stars().possible() > forecast.then().star());
    }
    assert!(ids.len() >= 60 && ids.len() == data.lines().count());
    assert!(sets.len() >= 20, "{sets:?}");
    assert_eq!(stars.into_iter().collect::<Vec<_>>(), [Star::Two, Star::Three, Star::Four, Star::Five]);
    assert_eq!(years.into_iter().collect::<Vec<_>>(), [2023, 2024, 2025, 2026]);
    assert!(
        councils >= 5 && undated >= 5 && falls >= 5 && rises >= 5,
        "{councils} {undated} {falls} {rises}"
    );
}

#[test]
fn a_bad_line_is_an_error_in_its_place_and_the_others_are_answered() {
    let good = r#"{"id": 7, "set": 13, "levels": {"1.a": 2}}"#;
    let input: [&[u8]; 17] = [
        good.as_bytes(),
        b"",
        b"no JSON",
        b"{\"id\": \"\xff\"}",
        b"[]",
        br#"{"id": "of-2026", "regulation": 2026, "set": 13, "levels": {"1.1": 2}}"#,
        br#"{"id": "of-2019", "regulation": 2019, "set": 13, "levels": {}}"#,
        br#"{"id": "codes-of-2026", "set": 13, "levels": {"1.1": 2}}"#,
        br#"{"id": "set", "set": 27, "levels": {}}"#,
        br#"{"id": "early", "set": 13, "levels": {}, "issued_on": "2023-02-23"}"#,
        br#"{"id": "late", "set": 13, "levels": {}, "issued_on": "2026-07-22"}"#,
        br#"{"id": "no-day", "set": 13, "levels": {}, "issued_on": "2024-02-30"}"#,
        br#"{"id": "both", "set": 13, "levels": {}, "sheets": []}"#,
        br#"{"id": "why", "set": 13, "levels": {}, "why": 1}"#,
        br#"{"id": "level", "set": 13, "levels": {"1.a": 9}}"#,
        br#"{"id": "where", "set": 13, "levels": {}, "province": "Atlantis"}"#,
        good.as_bytes(),
    ];
    let (answers, status) = lines("forecast", &[], &input.join(&b'\n'));
    assert_eq!(status, 1);
    let codes: Vec<&str> =
        answers.iter().map(|answer| answer["error"]["code"].as_str().unwrap_or("")).collect();
    let expected = [
        "",
        "not_json",
        "not_utf8",
        "not_an_object",
        "no_crosswalk",
        "no_crosswalk",
        "unknown_criterion",
        "unknown_set",
        "other_regulation",
        "other_regulation",
        "invalid_date",
        "two_findings",
        "unknown_field",
        "unknown_level",
        "unknown_place",
        "",
    ];
    assert_eq!(codes, expected);
    assert_eq!(answers[0], answers[15]);
    assert_eq!(answers[4]["error"]["field"], "regulation");
    assert_eq!(answers[7]["error"]["allowed"], json!({ "from": "1", "to": "26" }));
    assert_eq!(answers[8]["error"]["allowed"], json!({ "from": "2023-02-24", "to": "2026-07-21" }));

    // For people: what is wrong with each, then the figures of the two that are right.
    for (lang, told) in [
        ("en", ["no crosswalk leads on", "Products: 2", "Lines refused: 14"]),
        ("vi", ["ngày cấp 23/02/2023", "Số sản phẩm: 2", "Số dòng bị từ chối: 14"]),
    ] {
        let output = run("forecast", &["--lang", lang], &input.join(&b'\n'));
        assert_eq!(output.status.code(), Some(1));
        for part in told {
            assert!(printed(&output).contains(part), "{part} is not in\n{}", printed(&output));
        }
    }
}

#[test]
fn all_errors_of_a_line_are_told_at_once_in_the_language_asked() {
    let line = r#"{"id": 1, "set": 13, "levels": {"1.a": 9}, "issued_on": "2022-01-01", "province": "Atlantis", "costs": {"9.9": {"1": 1}}}"#;
    for (lang, word) in [("en", "the day of issue"), ("vi", "ngày cấp 01/01/2022")] {
        let (answers, status) = lines("forecast", &["--lang", lang], line.as_bytes());
        let errors = answers[0]["error"]["errors"].as_array().unwrap();
        let codes: Vec<&str> = errors.iter().map(|error| error["code"].as_str().unwrap()).collect();
        assert_eq!(
            (status, codes),
            (1, vec!["unknown_level", "other_regulation", "unknown_criterion", "unknown_place"])
        );
        assert!(errors[1]["message"].as_str().unwrap().contains(word), "{errors:?}");
    }
}

/// One part a file, as provinces send them: their summaries merge to that of all.
#[test]
fn parts_counted_apart_are_the_whole() {
    let summary = |input: &str| -> ForecastSummary {
        let output = run("forecast", &["--json", "--summary"], input.as_bytes());
        assert_eq!((output.status.code(), printed(&output).lines().count()), (Some(0), 1));
        serde_json::from_str(printed(&output)).unwrap()
    };
    let data = data();
    let all: Vec<&str> = data.lines().collect();
    let whole = summary(&data);
    assert_eq!(whole.products(), u64::try_from(all.len()).unwrap());
    for at in [1, all.len() / 2, all.len() - 1] {
        let (one, other) = all.split_at(at);
        let (mut one, other) = (summary(&one.join("\n")), summary(&other.join("\n")));
        one.merge(&other).unwrap();
        assert_eq!(one, whole);
    }
    // A line that is refused is told before the figures.
    let output = run("forecast", &["--json", "--summary"], b"{}\n");
    assert_eq!((output.status.code(), printed(&output).lines().count()), (Some(1), 2));
}

#[test]
fn the_figures_are_told_in_both_languages() {
    let english = run("forecast", &[DATA], b"");
    assert_eq!(english.status.code(), Some(0));
    let (answers, _) = lines("forecast", &[DATA], b"");
    let then = |star: u64| answers.iter().filter(|answer| answer["then"]["star"] == star).count();
    let proofs: usize =
        answers.iter().map(|answer| answer["keep"]["prove"].as_array().map_or(0, Vec::len)).sum();
    assert!(proofs > 100);
    for part in [
        &format!("Products: {}", answers.len()),
        &format!("5★ ({})", then(5)),
        &format!("3★ ({})", then(3)),
        "Keeping the star",
        "What must be proven most often",
        "1. Product quality assurance: ",
        "evidence: Certificate of production conditions",
        "[Decision 26/2026/QĐ-TTg, Annex II]",
        "Criteria that decide most often",
        "Filing by month",
        "2027-09",
        "By province",
        "Lâm Đồng: ",
        "without a day of issue: ",
    ] {
        assert!(printed(&english).contains(part), "{part} is not in\n{}", printed(&english));
    }
    let summed = run("forecast", &["--summary", DATA], b"");
    assert_eq!(printed(&summed), printed(&english), "it is the default");
    let vietnamese = run("forecast", &["--lang", "vi", DATA], b"");
    for part in [
        "Giữ hạng sao",
        "Phải chứng minh nhiều nhất",
        "minh chứng: Giấy chứng nhận",
        "[Phụ lục II Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026]",
        "Tiêu chí quyết định nhiều nhất",
        "tháng 9/2027",
        "Theo tỉnh, thành phố",
    ] {
        assert!(printed(&vietnamese).contains(part), "{part} is not in\n{}", printed(&vietnamese));
    }
    assert_eq!(printed(&vietnamese).lines().count(), printed(&english).lines().count());
}

#[test]
fn each_product_is_told_of_when_asked_for() {
    let line = data().lines().find(|line| line.contains("Trà xanh Phìn Hồ")).unwrap().to_owned();
    let output = run("forecast", &["--explain", "--lang", "vi"], line.as_bytes());
    for part in [
        "Trà xanh Phìn Hồ",
        "Kết quả trước đây: ",
        "Giấy chứng nhận có giá trị đến hết ngày 01/7/2027",
        "Tiêu chí chưa chắc chắn:",
    ] {
        assert!(printed(&output).contains(part), "{part} is not in\n{}", printed(&output));
    }
    let (answers, _) = lines("forecast", &["--explain"], line.as_bytes());
    let forecast: Forecast = serde_json::from_value(answers[0]["forecast"].clone()).unwrap();
    let proof: StarProof = serde_json::from_value(answers[0]["proof"].clone()).unwrap();
    assert_eq!(forecast.keep(), Some(proof));
    assert_eq!(forecast.rise(), serde_json::from_value(answers[0]["rise"].clone()).unwrap());
}

#[test]
fn the_calendar_is_one_svg_page_that_says_itself_in_both_languages() {
    let folder = std::env::temp_dir().join(format!("ocop-forecast-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (lang, shown, other) in [("vi", "tháng 9", "September"), ("en", "September", "tháng 9<")] {
        let file = folder.join(format!("{lang}.svg"));
        let output = run("forecast", &["--lang", lang, "--calendar", file.to_str().unwrap(), DATA], b"");
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let svg = std::fs::read_to_string(&file).unwrap();
        assert!(svg.starts_with("<svg xmlns=") && svg.ends_with("</svg>\n"));
        assert!(
            !svg.contains("href") && !svg.contains("<image") && !svg.contains("<script"),
            "it needs nothing besides"
        );
        for tag in ["svg", "title", "desc", "g", "text", "defs", "pattern", "style"] {
            let opened = svg.matches(&format!("<{tag}>")).count() + svg.matches(&format!("<{tag} ")).count();
            assert_eq!(opened, svg.matches(&format!("</{tag}>")).count(), "{tag}");
        }
        // Title and description in both languages, what is shown in one.
        let (said, page) = svg.split_once("</desc>").unwrap();
        for part in ["role=\"img\"", "Lịch nộp hồ sơ", "Calendar of OCOP", "tháng 9/2027: ", "2027-09: "]
        {
            assert!(said.contains(part), "{part}");
        }
        assert!(page.contains(shown) && !page.contains(other));
        // Every month's figures stand there as numbers.
        let counts = run("forecast", &["--json", "--summary", DATA], b"");
        let counts: ForecastSummary = serde_json::from_str(printed(&counts)).unwrap();
        assert!(counts.months().count() > 20);
        for (_, filings) in counts.months() {
            assert!(page.contains(&format!(">{}</text>", filings.closing())));
        }
    }
    let nothing = folder.join("nothing.svg");
    let output = run("forecast", &["--calendar", nothing.to_str().unwrap()], b"");
    assert_eq!(output.status.code(), Some(0));
    assert!(std::fs::read_to_string(&nothing).unwrap().contains("No product has a filing window"));
    let nowhere = folder.join("no-folder").join("c.svg");
    let output = run("forecast", &["--calendar", nowhere.to_str().unwrap()], b"");
    assert_eq!(output.status.code(), Some(2));
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(run("forecast", &["--calendar"], b"").status.code(), Some(2));
}

#[test]
fn it_says_how_it_is_used() {
    refuses_unusable_arguments("forecast");
}
