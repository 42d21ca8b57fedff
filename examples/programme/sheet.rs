//! Rows of a table as spreadsheets save it: with or without a byte order mark, with commas, semicolons or tabs, days in the order that the
//! caller declares, columns by their headings.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead as _, Cursor, Read as _};

use csv::{ByteRecord, Position, Reader, ReaderBuilder, Terminator};
use ocop::{Lang, wire};

use crate::columns::{Columns, Field};
use crate::fault::{Fault, Reasons};
use crate::record::Record;
use crate::rows::{Input, Row};
use crate::{Origin, pick};

pub(crate) struct Sheet<'a> {
    rows: Reader<io::Chain<Cursor<Vec<u8>>, Input>>,
    columns: &'a Columns,
    heading: Vec<String>,
    places: BTreeMap<Field, usize>,
}

impl<'a> Sheet<'a> {
    /// Reads the heading, and finds each column in it.
    pub(crate) fn open(mut input: Input, columns: &'a Columns, lang: Lang) -> io::Result<Self> {
        let mut first = Vec::new();
        input.read_until(b'\n', &mut first)?;
        let mark = b"\xef\xbb\xbf".as_slice();
        let first = first.strip_prefix(mark).unwrap_or(&first).to_vec();
        let rows = ReaderBuilder::new()
            .delimiter(delimiter(&first))
            .flexible(true)
            // Both ends of a line are read, and the carriage return is cut off with other space.
            .terminator(Terminator::Any(b'\n'))
            .from_reader(Cursor::new(first).chain(input));
        let mut sheet = Self { rows, columns, heading: Vec::new(), places: BTreeMap::new() };
        let heading = sheet.rows.byte_headers().map_err(io::Error::other)?;
        sheet.heading = heading.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned()).collect();
        for (field, heading) in columns.iter() {
            let mut found = sheet.heading.iter().enumerate().filter(|(_, cell)| same(cell, heading));
            let why = match (found.next(), found.next()) {
                (Some((place, _)), None) => {
                    sheet.places.insert(field, place);
                    continue;
                }
                (None, _) => pick(lang, "bảng không có cột", "the table has no column"),
                (Some(_), Some(_)) => pick(lang, "bảng có hai cột", "the table has two columns"),
            };
            let cells = sheet.heading.join(" | ");
            return Err(io::Error::other(format!("{why} {heading:?}: {cells}")));
        }
        Ok(sheet)
    }

    /// The next row, counted or not.
    pub(crate) fn next(&mut self) -> io::Result<Option<Row>> {
        let mut record = ByteRecord::new();
        let mut read = self.rows.read_byte_record(&mut record);
        // Between the rows an empty line is none, whichever way lines end.
        while matches!(read, Ok(true)) && record.len() == 1 && record.iter().all(is_blank) {
            read = self.rows.read_byte_record(&mut record);
        }
        let mut origin = Origin { line: self.line_of(&record), id: None, name: None };
        match read {
            Ok(true) => {}
            Ok(false) => return Ok(None),
            Err(error) => match error.into_kind() {
                csv::ErrorKind::Io(error) => return Err(error),
                other => {
                    let fault = Fault::Unreadable(format!("{other:?}"));
                    return Ok(Some(Row { origin, content: Err(Reasons::of(fault)) }));
                }
            },
        }
        let cell = |field: Field| self.places.get(&field).and_then(|place| record.get(*place));
        let named = |field| cell(field).map(|cell| String::from_utf8_lossy(cell).trim().to_owned());
        origin.id = named(Field::Id).filter(|id| !id.is_empty());
        origin.name = named(Field::Name).filter(|name| !name.is_empty());
        let content = self.cells(&record).map_err(Reasons::of).and_then(|cells| {
            let record = Record { cells, columns: self.columns };
            record.product()
        });
        Ok(Some(Row { origin, content }))
    }

    /// The line on which a row begins: blank lines before it are not its own, lines within its cells are.
    fn line_of(&self, record: &ByteRecord) -> u64 {
        let within = record.iter().flatten().filter(|byte| **byte == b'\n').count();
        let within = u64::try_from(within).unwrap_or(u64::MAX);
        let by_end = self.rows.position().line().saturating_sub(within.saturating_add(1));
        record.position().map_or(0, Position::line).max(by_end)
    }

    /// The cells of a row that hold something, by field.
    fn cells<'r>(&self, record: &'r ByteRecord) -> Result<BTreeMap<Field, &'r str>, Fault> {
        if record.iter().all(is_blank) {
            return Err(Fault::Blank);
        }
        if record.len() != self.heading.len() {
            return Err(Fault::Cells { given: record.len(), heading: self.heading.len() });
        }
        let mut cells = BTreeMap::new();
        for (field, place) in &self.places {
            let cell = record.get(*place).unwrap_or_default();
            let cell = wire::text(cell).map_err(Fault::NotText)?.trim();
            if !cell.is_empty() {
                cells.insert(*field, cell);
            }
        }
        Ok(cells)
    }

    /// The headings of columns that no field is read from.
    pub(crate) fn unused(&self) -> Vec<String> {
        let used: BTreeSet<usize> = self.places.values().copied().collect();
        let all = self.heading.iter().enumerate();
        all.filter(|(place, _)| !used.contains(place)).map(|(_, heading)| heading.clone()).collect()
    }
}

/// What stands most often between the cells of the heading, outside quotes.
fn delimiter(heading: &[u8]) -> u8 {
    let count = |delimiter: u8| {
        let (mut quoted, mut count) = (false, 0_usize);
        for byte in heading {
            quoted ^= *byte == b'"';
            count += usize::from(*byte == delimiter && !quoted);
        }
        count
    };
    [b';', b'\t'].into_iter().fold(b',', |most, other| if count(other) > count(most) { other } else { most })
}

fn is_blank(cell: &[u8]) -> bool {
    cell.iter().all(u8::is_ascii_whitespace)
}

/// Whether two headings are one, whatever their capitals and the form of their letters.
fn same(one: &str, other: &str) -> bool {
    use unicode_normalization::UnicodeNormalization as _;
    let plain = |text: &str| text.trim().nfc().flat_map(char::to_lowercase).collect::<String>();
    plain(one) == plain(other)
}
