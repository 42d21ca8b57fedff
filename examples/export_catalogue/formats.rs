//! Tables as SQL, CSV and JSON.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::tables::{Cell, Column, Kind, Table};

const HEAD: &str = "-- The criteria sets of the OCOP programme, as seed data.
--
-- The part of SQL that databases share: VARCHAR, INTEGER, PRIMARY KEY, UNIQUE, FOREIGN KEY, CHECK, and one row an INSERT. The text is UTF-8;
-- where a column's length is in bytes, make it four times as long. Yes is 1 and no is 0. An identifier stays with its set, criterion or level
-- from one revision to the next.
--
-- Nothing here begins or ends a transaction: load it in one, which is also much faster.
";

/// The tables and their rows as SQL.
pub(crate) fn sql(tables: &[Table]) -> String {
    let mut out = String::from(HEAD);
    for table in tables {
        let _ = write!(out, "\n-- {}\nCREATE TABLE {} (\n", table.meaning, table.name);
        for Column { name, kind, meaning } in table.columns {
            let holds = match kind {
                Kind::Text(length) => format!("VARCHAR({length}) NOT NULL"),
                Kind::MaybeText(length) => format!("VARCHAR({length})"),
                Kind::Whole => String::from("INTEGER NOT NULL"),
                Kind::MaybeWhole => String::from("INTEGER"),
                Kind::Flag => format!("INTEGER NOT NULL CHECK ({name} IN (0, 1))"),
            };
            let _ = writeln!(out, "    -- {meaning}\n    {name} {holds},");
        }
        let _ = writeln!(out, "    {}\n);", table.keys.join(",\n    "));
    }
    for table in tables {
        let names: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
        let names = names.join(", ");
        out.push('\n');
        for row in &table.rows {
            let cells = row.iter().map(|cell| match cell {
                Cell::Text(text) => format!("'{}'", text.replace('\'', "''")),
                Cell::Whole(number) => number.to_string(),
                Cell::Flag(flag) => u8::from(*flag).to_string(),
                Cell::Null => String::from("NULL"),
            });
            let cells: Vec<String> = cells.collect();
            let _ = writeln!(out, "INSERT INTO {} ({names}) VALUES ({});", table.name, cells.join(", "));
        }
    }
    out
}

/// A table as RFC 4180 has it: lines end in CR LF, what holds a comma, a quote or a line break stands in quotes.
pub(crate) fn csv(table: &Table) -> String {
    let mut out = String::new();
    let names = table.columns.iter().map(|column| String::from(column.name));
    line(&mut out, names);
    for row in &table.rows {
        let cells = row.iter().map(|cell| match cell {
            Cell::Text(text) => text.clone(),
            Cell::Whole(number) => number.to_string(),
            Cell::Flag(flag) => u8::from(*flag).to_string(),
            Cell::Null => String::new(),
        });
        line(&mut out, cells);
    }
    out
}

fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    let quoted = cells.map(|cell| {
        if cell.contains([',', '"', '\r', '\n']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell
        }
    });
    let _ = write!(out, "{}\r\n", quoted.collect::<Vec<_>>().join(","));
}

/// The tables as one JSON document: a list of objects for each.
pub(crate) fn json(tables: &[Table]) -> serde_json::Result<String> {
    let rows = |table: &Table| {
        let object = |row: &Vec<Cell>| {
            let cells = row.iter().map(|cell| match cell {
                Cell::Text(text) => Value::from(text.as_str()),
                Cell::Whole(number) => Value::from(*number),
                Cell::Flag(flag) => Value::from(*flag),
                Cell::Null => Value::Null,
            });
            let names = table.columns.iter().map(|column| String::from(column.name));
            Value::Object(names.zip(cells).collect::<Map<_, _>>())
        };
        Value::from(table.rows.iter().map(object).collect::<Vec<_>>())
    };
    let format = [(String::from("format"), Value::from("ocop.catalogue.tables/1"))];
    let tables = tables.iter().map(|table| (String::from(table.name), rows(table)));
    let document: Map<String, Value> = format.into_iter().chain(tables).collect();
    serde_json::to_string(&document).map(|text| text + "\n")
}
