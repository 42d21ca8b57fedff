//! `export_catalogue`: all tables as one document.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU16;

use ocop::catalogue::REVISION;
use ocop::{
    Assessment, Case, Council, CriteriaSet, CriterionId, LevelId, Outcome, Part, Regime, ScoreSheet, SetId,
    Star,
};
use rusqlite::{Connection, params};
use serde_json::{Value, json};

use crate::{printed, run};

fn exported() -> Value {
    let output = run("export_catalogue", &[], b"");
    assert_eq!((output.status.code(), printed(&output).lines().count()), (Some(0), 1));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn all(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// The set of the library that an entry's set is.
fn set(regulation: &Value, exported: &Value) -> &'static CriteriaSet {
    let regime = Regime::try_from(u16::try_from(regulation["year"].as_u64().unwrap()).unwrap()).unwrap();
    let mut sets = SetId::of(regime).filter(|set| {
        set.governs(regime.last_edition()) != (regulation["as_signed"] == true)
            && u64::from(set.criteria_set().number()) == exported["no"].as_u64().unwrap()
    });
    let found = sets.next().unwrap();
    assert_eq!(sets.next(), None);
    found.criteria_set()
}

#[test]
fn the_catalogue_is_one_json_document_of_78_sets_and_the_one_as_signed() {
    let catalogue = exported();
    let regulations = all(&catalogue["regulations"]);
    let entries: Vec<Value> =
        regulations.iter().map(|entry| json!([entry["year"], entry["as_signed"]])).collect();
    assert_eq!(json!(entries), json!([[2019, false], [2023, false], [2026, false], [2019, true]]));
    let counts = |regulation: &Value| {
        let mut counts = [0, 0, 0];
        for set in all(&regulation["sets"]) {
            counts[0] += 1;
            for criterion in all(&set["parts"]).iter().flat_map(|part| all(&part["criteria"])) {
                counts[1] += 1;
                for level in all(&criterion["levels"]) {
                    counts[2] += 1;
                    for text in [&level["label"], &criterion["name"]] {
                        assert!(["vi", "en"].iter().all(|lang| !text[lang].as_str().unwrap().is_empty()));
                    }
                }
            }
        }
        counts
    };
    let mut sum = [0, 0, 0];
    for regulation in &regulations[..3] {
        for (set, number) in all(&regulation["sets"]).iter().zip(1..) {
            assert_eq!(set["no"], number);
        }
        for (sum, count) in sum.iter_mut().zip(counts(regulation)) {
            *sum += count;
        }
    }
    assert_eq!(sum, [78, 2_364, 8_017]);
    assert_eq!(all(&regulations[3]["sets"])[0]["no"], 26);
    assert_eq!(counts(&regulations[3]), [1, 40, 80]);
}

#[test]
fn the_export_says_what_the_library_says() {
    let catalogue = exported();
    for regulation in all(&catalogue["regulations"]) {
        for exported in all(&regulation["sets"]) {
            let set = set(regulation, exported);
            let parts = all(&exported["parts"]);
            assert_eq!(parts.len(), Part::ALL.len());
            for (exported, part) in parts.iter().zip(Part::ALL) {
                assert_eq!(exported["part"], part.code());
                assert_eq!(exported["max"], set.regime().last_edition().rules().part_max(*part));
                assert_eq!(all(&exported["criteria"]).len(), set.part(*part).count());
                for (exported, criterion) in all(&exported["criteria"]).iter().zip(set.part(*part)) {
                    assert_eq!(exported["code"], criterion.code());
                    assert_eq!(exported["max"], criterion.max());
                    assert_eq!(exported["story_only"], criterion.is_story_only());
                    assert_eq!(exported["name"]["vi"], criterion.name().vi());
                    assert_eq!(exported["name"]["en"], criterion.name().en());
                    assert_eq!(all(&exported["levels"]).len(), criterion.levels().len());
                    for (exported, level) in all(&exported["levels"]).iter().zip(criterion.levels()) {
                        assert_eq!(exported["points"], level.points());
                        assert_eq!(
                            exported["minimum_for"],
                            json!(level.minimum_for().map(ocop::Star::number))
                        );
                        assert_eq!(exported["case"], json!(level.case().map(|case| case.to_string())));
                        assert_eq!(exported["label"]["vi"], level.label().vi());
                        assert_eq!(exported["label"]["en"], level.label().en());
                    }
                }
            }
        }
    }
}

#[test]
fn arguments_are_unusable() {
    let all: [&[&str]; 8] = [
        &["--json"],
        &["--format"],
        &["--format", "xml"],
        &["--table", "ocop_set"],
        &["--format", "sql", "--table", "ocop_set"],
        &["--format", "csv", "--table", "ocop_sets"],
        &["--lang", "fr"],
        &["catalogue.json"],
    ];
    for arguments in all {
        for (lang, usage) in [("en", "usage: "), ("vi", "cách dùng: ")] {
            // A language that there is not is told of in English.
            let (named, usage) = match arguments {
                ["--lang", ..] => (&[][..], "usage: "),
                _ => (&["--lang", lang][..], usage),
            };
            let output = run("export_catalogue", &[named, arguments].concat(), b"");
            assert_eq!((output.status.code(), printed(&output)), (Some(2), ""), "{arguments:?}");
            let said = std::str::from_utf8(&output.stderr).unwrap();
            assert!(said.contains(usage) && !said.starts_with(usage), "{arguments:?}: {said}");
        }
    }
    let help = run("export_catalogue", &["--help", "--lang", "vi"], b"");
    assert_eq!(help.status.code(), Some(0));
    assert!(printed(&help).starts_with("cách dùng: export_catalogue "));
}

/// What the program prints with some arguments.
fn seed(arguments: &[&str]) -> String {
    let output = run("export_catalogue", arguments, b"");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// An empty database with the catalogue in it.
fn database() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    connection.execute_batch("PRAGMA foreign_keys = ON; BEGIN").unwrap();
    connection.execute_batch(&seed(&["--format", "sql"])).unwrap();
    connection.execute_batch("COMMIT").unwrap();
    connection
}

/// Whole numbers that look random and are the same on every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

/// A valid sheet of a set; the higher `good`, the more of its levels are the best.
fn sheet(set: &'static CriteriaSet, case: Case, good: usize, numbers: &mut Numbers) -> ScoreSheet {
    let mut choices: Vec<(CriterionId, Option<LevelId>)> = set
        .criteria()
        .map(|criterion| {
            let open = criterion.levels().filter(|level| level.case().is_none_or(|own| own == case));
            let open: Vec<LevelId> = open.collect();
            let chosen = if numbers.below(10) < good { open.len() } else { numbers.below(open.len() + 1) };
            (criterion, chosen.checked_sub(1).map(|place| open[place]))
        })
        .collect();
    let told = |(criterion, level): &(CriterionId, Option<LevelId>)| {
        set.story() == Some(*criterion) && level.is_some_and(|level| level.points() > 0)
    };
    if !choices.iter().any(told) {
        for (_, level) in choices.iter_mut().filter(|(criterion, _)| criterion.is_story_only()) {
            *level = level.filter(|level| level.points() == 0);
        }
    }
    ScoreSheet::from_choices(set, choices.into_iter().map(|(criterion, level)| (criterion.code(), level)))
        .unwrap()
}

/// Random panels of every set under every edition that uses it, rated by plain SQL and by the library.
#[test]
fn plain_sql_rates_sheets_to_the_same_points_and_stars() {
    let connection = database();
    connection.execute_batch(include_str!("../../examples/export_catalogue/rate.sql")).unwrap();
    connection.execute_batch("BEGIN").unwrap();
    let mut numbers = Numbers(26);
    let mut panels = Vec::new();
    for set in SetId::all().map(SetId::criteria_set) {
        for edition in set.editions() {
            for round in [0, 2, 4, 6, 8, 9] {
                let id = format!("{}-{edition}-{round}", set.id());
                let case = if numbers.below(2) == 0 { Case::A } else { Case::B };
                let members = 1 + numbers.below(4);
                let sheets: Vec<ScoreSheet> =
                    (0..members).map(|_| sheet(set, case, round, &mut numbers)).collect();
                let set_id = set.id().to_string();
                connection
                    .execute("INSERT INTO panel VALUES (?1, ?2, ?3)", params![id, set_id, edition.code()])
                    .unwrap();
                for (sheet, member) in sheets.iter().zip(1_u16..) {
                    connection.execute("INSERT INTO sheet VALUES (?1, ?2)", params![id, member]).unwrap();
                    let mut choose = connection.prepare("INSERT INTO choice VALUES (?1, ?2, ?3)").unwrap();
                    for level in sheet.levels().filter_map(|(_, level)| level) {
                        choose.execute(params![id, member, level.to_string()]).unwrap();
                    }
                }
                panels.push((id, *edition, sheets));
            }
        }
    }
    connection.execute_batch("COMMIT").unwrap();
    let all = |query: &str| {
        let mut query = connection.prepare(query).unwrap();
        let columns = query.column_count();
        let rows = query.query_map([], |row| {
            let numbers = (1..columns).map(|column| row.get::<_, u32>(column));
            Ok((row.get::<_, String>(0)?, numbers.collect::<Result<Vec<_>, _>>()?))
        });
        let mut found = BTreeMap::<String, Vec<Vec<u32>>>::new();
        for row in rows.unwrap() {
            let (id, numbers) = row.unwrap();
            found.entry(id).or_default().push(numbers);
        }
        found
    };
    let points =
        all("SELECT panel_id, total, part_a, part_b, part_c FROM sheet_points ORDER BY panel_id, member_no");
    let sums = all("SELECT panel_id, members, sum_points, sum_a, sum_b, sum_c FROM panel_points");
    let stars = all(
        "SELECT s.panel_id, b.band, s.star FROM panel_star s JOIN panel_band b ON b.panel_id = s.panel_id",
    );
    let unmet = all("SELECT panel_id, minimum_star FROM panel_unmet ORDER BY panel_id, minimum_star");
    let mut seen = BTreeSet::new();
    for (id, edition, sheets) in &panels {
        let of_sheets: Vec<Vec<u32>> = sheets
            .iter()
            .map(|sheet| {
                let parts = Part::ALL.iter().map(|part| sheet.part(*part));
                std::iter::once(sheet.total()).chain(parts).map(u32::from).collect()
            })
            .collect();
        assert_eq!(points[id], of_sheets, "{id}");
        let sum = |column: usize| of_sheets.iter().map(|sheet| sheet[column]).sum::<u32>();
        let members = u32::try_from(sheets.len()).unwrap();
        assert_eq!(sums[id], [[members, sum(0), sum(1), sum(2), sum(3)]], "{id}");

        let council = Council::new(*edition).with_quorum(NonZeroU16::MIN).with_spread_limit(100);
        let set = sheets[0].set();
        let council = if council.must_attest(set) { council.with_attested(Star::Five) } else { council };
        let Outcome::Rated(rating) = Assessment::new(council, sheets.as_slice(), []).unwrap().rate() else {
            panic!("there is no ground and no limit")
        };
        assert_eq!(rating.score().numerator(), sum(0));
        let expected = [rating.band(), rating.star()].map(|star| u32::from(star.number()));
        assert_eq!(stars[id], [expected], "{id}");
        let expected: Vec<Vec<u32>> =
            rating.all_unmet().iter().map(|minimum| vec![u32::from(minimum.star().number())]).collect();
        assert_eq!(unmet.get(id).cloned().unwrap_or_default(), expected, "{id}");
        seen.insert((rating.band(), rating.star()));
    }
    assert_eq!(panels.len(), points.len());
    assert!(panels.len() > 700 && seen.len() > 8, "{} panels, {seen:?}", panels.len());
}

#[test]
fn the_tables_hold_the_catalogue_with_revision_fingerprints_and_identifiers() {
    let connection = database();
    let count = |table: &str| {
        connection
            .query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get::<_, u32>(0))
            .unwrap()
    };
    // 79 sets: those of three regimes, and the one as signed.
    let expected =
        [("ocop_set", 79), ("ocop_criterion", 2_364 + 40), ("ocop_level", 8_017 + 80), ("ocop_part", 237)];
    for (table, rows) in expected {
        assert_eq!(count(table), rows, "{table}");
    }
    let revision: u32 =
        connection.query_row("SELECT revision FROM ocop_catalogue", [], |row| row.get(0)).unwrap();
    assert_eq!(revision, REVISION);
    let text =
        |query: &str, id: &str| -> String { connection.query_row(query, [id], |row| row.get(0)).unwrap() };
    for set in SetId::all().map(SetId::criteria_set) {
        let id = set.id().to_string();
        let told = text("SELECT fingerprint FROM ocop_set WHERE set_id = ?1", &id);
        assert_eq!(told, set.fingerprint().to_string());
        for criterion in set.criteria() {
            let name =
                text("SELECT name_vi FROM ocop_criterion WHERE criterion_id = ?1", &criterion.to_string());
            assert_eq!(name, criterion.name().vi());
            for level in criterion.levels() {
                let label = text("SELECT label_vi FROM ocop_level WHERE level_id = ?1", &level.to_string());
                assert_eq!(label, level.label().vi());
            }
        }
    }
    // What refers to a row that is not there would have been refused.
    let broken: Vec<String> = connection
        .prepare("PRAGMA foreign_key_check")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert!(broken.is_empty(), "{broken:?}");
}

#[test]
fn the_sql_stays_within_what_databases_share() {
    let sql = seed(&["--format", "sql"]);
    // A backslash escapes what follows it in some of them, and a text within a column's length fits it.
    assert!(!sql.contains('\\') && !sql.contains('`'));
    let connection = database();
    let mut checked = 0;
    let mut table = "";
    for line in sql.lines() {
        if let Some(name) = line.strip_prefix("CREATE TABLE ") {
            table = name.trim_end_matches(" (");
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let length = |word: &str| word.strip_prefix("VARCHAR(")?.split(')').next()?.parse::<usize>().ok();
        if let [column, holds, ..] = words.as_slice()
            && let Some(length) = length(holds)
        {
            let query = format!("SELECT COALESCE(MAX(LENGTH({column})), 0) FROM {table}");
            let longest: u32 = connection.query_row(&query, [], |row| row.get(0)).unwrap();
            assert!(usize::try_from(longest).unwrap() <= length, "{table}.{column}: {longest} of {length}");
            checked += 1;
        }
    }
    assert!(checked > 40, "{checked}");
    // Each statement ends its line, so that they can be told apart without a parser.
    let starts = ["INSERT INTO ocop_", "CREATE TABLE ocop_", "--", "    ", ");", ""];
    let own = |line: &str| {
        starts.iter().any(|start| line.starts_with(start) && (!start.is_empty() || line.is_empty()))
    };
    assert!(sql.lines().all(own));
    assert!(sql.lines().filter(|line| line.starts_with("INSERT")).all(|line| line.ends_with(");")));
    // No word of a column or a table is one that SQL keeps for itself.
    for reserved in ["level", "set", "case", "position", "section", "order", "max", "points_", "star_"] {
        let taken = |line: &str| line.split_whitespace().next() == Some(reserved);
        assert!(!sql.lines().any(taken), "{reserved}");
    }
}

#[test]
fn csv_is_read_back_by_a_reader_of_rfc_4180_and_json_says_the_same() {
    let document: Value = serde_json::from_str(&seed(&["--format", "json"])).unwrap();
    assert_eq!(document["format"], "ocop.catalogue.tables/1");
    let tables: Vec<&String> = document.as_object().unwrap().keys().filter(|key| *key != "format").collect();
    assert_eq!(tables.len(), 12);
    let connection = database();
    for table in tables {
        let text = seed(&["--format", "csv", "--table", table]);
        let mut reader =
            csv::ReaderBuilder::new().terminator(csv::Terminator::CRLF).from_reader(text.as_bytes());
        let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
        let objects = all(&document[table]);
        assert_eq!(rows.len(), objects.len(), "{table}");
        let count = format!("SELECT COUNT(*) FROM {table}");
        assert_eq!(
            connection.query_row(&count, [], |row| row.get::<_, u32>(0)).unwrap(),
            u32::try_from(rows.len()).unwrap()
        );
        for (row, object) in rows.iter().zip(objects) {
            assert_eq!(object.as_object().unwrap().len(), names.len());
            for (cell, name) in row.iter().zip(&names) {
                let told = match &object[name] {
                    Value::Null => String::new(),
                    Value::Bool(flag) => u8::from(*flag).to_string(),
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                assert_eq!(cell, told, "{table}.{name}");
            }
        }
        assert_eq!(text.matches("\r\n").count(), text.matches('\n').count(), "{table}");
    }
    // A row a level, with everything that a spreadsheet needs beside it.
    let text = seed(&["--format", "csv"]);
    let mut reader = csv::ReaderBuilder::new().terminator(csv::Terminator::CRLF).from_reader(text.as_bytes());
    let names = reader.headers().unwrap().clone();
    let at = |name: &str| names.iter().position(|own| own == name).unwrap();
    let mut levels = SetId::all().flat_map(|set| set.criteria_set().criteria()).flat_map(CriterionId::levels);
    for row in reader.records() {
        let row = row.unwrap();
        let level = levels.next().unwrap();
        assert_eq!(row[at("level_id")], level.to_string());
        assert_eq!(row[at("criterion_id")], level.criterion().to_string());
        assert_eq!(row[at("fingerprint")], level.set().criteria_set().fingerprint().to_string());
        assert_eq!(
            (&row[at("revision")], &row[at("points")]),
            (&*REVISION.to_string(), &*level.points().to_string())
        );
        assert_eq!(&row[at("label_vi")], level.label().vi());
    }
    assert_eq!(levels.next(), None);
}
