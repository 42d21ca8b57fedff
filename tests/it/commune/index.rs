//! The committed orders by name are those of the tables.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use ocop::place::{CommuneId, DistrictId, EarlierCommuneId, FormerCommuneId};

use super::names::{letters, own_name};

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/place/communes/index.rs")
}

fn array(
    text: &mut String,
    name: &str,
    doc: &str,
    units: impl Iterator<Item = (&'static str, &'static str)>,
) {
    let mut units: Vec<(String, &str)> = units.map(|(name, code)| (letters(own_name(name)), code)).collect();
    units.sort();
    write!(text, "\n/// {doc}\n#[rustfmt::skip]\npub(super) static {name}: [u16; {}] = [\n", units.len())
        .unwrap();
    let mut line = "   ".to_owned();
    for (_, code) in units {
        let code = format!(" {},", code.parse::<u16>().unwrap());
        if line.len() + code.len() > 110 {
            writeln!(text, "{line}").unwrap();
            line.replace_range(.., "   ");
        }
        line.push_str(&code);
    }
    write!(text, "{line}\n];\n").unwrap();
}

fn expected() -> String {
    let mut text = "//! The codes of the tables in the order of the names: letters without marks and gaps, then by code.\n\
         //! Numbered units stand by their numbers. A test holds this file against the tables.\n"
        .to_owned();
    let current = CommuneId::all().map(|unit| (unit.short_name(), unit.code()));
    array(&mut text, "CURRENT", "The communes of today.", current);
    let former = FormerCommuneId::all().map(|unit| (unit.short_name(), unit.code()));
    array(&mut text, "FORMER", "The communes of 2025-06-30.", former);
    let earlier = EarlierCommuneId::all().map(|unit| (unit.short_name(), unit.code()));
    array(&mut text, "EARLIER", "The communes that ended before.", earlier);
    let districts = DistrictId::all().map(|unit| (unit.short_name(), unit.code()));
    array(&mut text, "DISTRICTS", "The districts.", districts);
    text
}

#[test]
fn the_orders_by_name_are_those_of_the_tables() {
    assert!(
        fs::read_to_string(path()).unwrap() == expected(),
        "src/place/communes/index.rs is not that of the tables; `cargo test --all-features write_the_orders -- --ignored` writes it"
    );
}

#[test]
#[ignore = "writes the orders by name anew, after a change of the tables"]
fn write_the_orders_by_name() {
    fs::write(path(), expected()).unwrap();
}
