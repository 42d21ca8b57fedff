//! Rows of a table as spreadsheets save it: with commas, semicolons or tabs, days in the order that the caller declares, columns by their
//! headings.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Cursor, Read as _};
use std::rc::Rc;

use csv::{ByteRecord, Position, Reader, ReaderBuilder, Terminator};
use ocop::Lang;

use crate::columns::{Columns, Field};
use crate::encoding::{Encoding, Source};
use crate::fault::{Fault, Part, Reasons, What};
use crate::record::Record;
use crate::rows::Row;
use crate::{Origin, Where, pick};

pub(crate) struct Sheet<'a> {
    /// The whole table; what a quote leaves open to its end is read again line by line.
    text: Rc<[u8]>,
    rows: Reader<Cursor<Rc<[u8]>>>,
    encoding: Encoding,
    delimiter: u8,
    columns: &'a Columns,
    heading: Vec<String>,
    places: BTreeMap<Field, usize>,
}

/// Why a table is refused whole: a code, and a text in the language asked.
pub(crate) type NoTable = (&'static str, String);

impl<'a> Sheet<'a> {
    /// Reads the heading, and finds each column in it.
    pub(crate) fn open(
        mut source: Source,
        columns: &'a Columns,
        lang: Lang,
    ) -> io::Result<Result<Self, NoTable>> {
        let mut text = Vec::new();
        source.text.read_to_end(&mut text)?;
        let text: Rc<[u8]> = text.into();
        let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let delimiter = delimiter(first);
        let rows = ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .terminator(Terminator::Any(b'\n'))
            .from_reader(Cursor::new(text.clone()));
        let (encoding, heading, places) = (source.encoding, Vec::new(), BTreeMap::new());
        let mut sheet = Self { text, rows, encoding, delimiter, columns, heading, places };
        Ok(sheet.read_heading(lang)?.map(|()| sheet))
    }

    fn read_heading(&mut self, lang: Lang) -> io::Result<Result<(), NoTable>> {
        let cells = self.rows.byte_headers().map_err(io::Error::other)?.clone();
        if let Some((line, _)) = self.unclosed_quote(0) {
            return Ok(Err(("unclosed_quote", What::UnclosedQuote { line }.text(lang))));
        }
        let text = |cell| std::str::from_utf8(cell).map(|cell| cell.trim().to_owned());
        self.heading = match cells.iter().map(text).collect::<Result<_, _>>() {
            Ok(heading) => heading,
            Err(error) => {
                let fault = Fault::not_text(Part::Row, error, self.encoding == Encoding::Utf16);
                let heading = pick(lang, "tiêu đề của bảng", "the heading of the table");
                return Ok(Err((fault.code(), format!("{heading}: {}", fault.text(lang)))));
            }
        };
        for (field, heading) in self.columns.iter() {
            let mut found = self.heading.iter().enumerate().filter(|(_, cell)| same(cell, heading));
            let (code, why) = match (found.next(), found.next()) {
                (Some((place, _)), None) => {
                    self.places.insert(field, place);
                    continue;
                }
                (None, _) => ("missing_column", pick(lang, "bảng không có cột", "the table has no column")),
                (Some(_), Some(_)) => {
                    ("repeated_column", pick(lang, "bảng có hai cột", "the table has two columns"))
                }
            };
            return Ok(Err((code, format!("{why} \"{heading}\": {}", self.heading.join(" | ")))));
        }
        Ok(Ok(()))
    }

    /// The next row, counted or not.
    pub(crate) fn next(&mut self) -> io::Result<Option<Row>> {
        let mut record = ByteRecord::new();
        let mut start = self.rows.position().clone();
        let mut read = self.rows.read_byte_record(&mut record);
        // Between the rows an empty line is none, whichever way lines end.
        while matches!(read, Ok(true)) && record.len() == 1 && record.iter().all(is_blank) {
            start = self.rows.position().clone();
            read = self.rows.read_byte_record(&mut record);
        }
        // The reader works on memory, takes rows of any length and leaves bytes as they are.
        if !read.map_err(io::Error::other)? {
            return Ok(None);
        }
        let (line, within) = self.lines_of(&start, &record);
        let mut origin = Origin { at: Where { line, file: None }, id: None, name: None };
        let cell = |field: Field| self.places.get(&field).and_then(|place| record.get(*place));
        let named = |field| cell(field).map(|cell| String::from_utf8_lossy(cell).trim().to_owned());
        origin.id = named(Field::Id).filter(|id| !id.is_empty());
        let unclosed = self.unclosed_quote(start.byte());
        if unclosed.is_none() {
            origin.name = named(Field::Name).filter(|name| !name.is_empty());
        }
        let content = match unclosed {
            Some((opened, byte)) => {
                let mut next = Position::new();
                next.set_byte(byte).set_line(opened + 1);
                self.rows.seek(next).map_err(io::Error::other)?;
                Err(Reasons::of(Fault::row(What::UnclosedQuote { line: opened })))
            }
            None => self.cells(&record, line, within).map_err(Reasons::of).and_then(|cells| {
                let record = Record { cells, columns: self.columns };
                record.product()
            }),
        };
        Ok(Some(Row { origin, content }))
    }

    /// The line on which a row begins, and how many more it goes over: blank lines before it are not its own, lines within its cells are.
    fn lines_of(&self, start: &Position, record: &ByteRecord) -> (u64, u64) {
        let from = usize::try_from(start.byte()).ok().and_then(|start| self.text.get(start..));
        let blank = from.unwrap_or_default().iter().take_while(|byte| **byte == b'\n').count();
        let within: usize = record.iter().map(|cell| count(cell, b'\n')).sum();
        let lines = |count| u64::try_from(count).unwrap_or(u64::MAX);
        (start.line() + lines(blank), lines(within))
    }
}

/// Where a reader of a table is in a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Start,
    Plain,
    Quoted,
    /// Behind a quote that closes the cell, or is the first of two that stand for one.
    Closed,
}

impl Sheet<'_> {
    /// The line on which a quote is opened that is not closed before the table ends, and the byte at which the next line begins; `None`
    /// unless the reader came to the end in a row that begins at a byte.
    fn unclosed_quote(&self, start: u64) -> Option<(u64, u64)> {
        let read = usize::try_from(self.rows.position().byte()).ok()?;
        if read < self.text.len() {
            return None;
        }
        let (mut at, mut opened) = (At::Start, 0);
        let start = usize::try_from(start).ok()?;
        for (place, byte) in self.text.iter().enumerate().skip(start) {
            let ends = *byte == self.delimiter || *byte == b'\n';
            at = match (at, *byte) {
                (At::Start, b'"') => {
                    opened = place;
                    At::Quoted
                }
                (At::Quoted, b'"') => At::Closed,
                (At::Quoted, _) | (At::Closed, b'"') => At::Quoted,
                (At::Start | At::Plain | At::Closed, _) if ends => At::Start,
                (At::Start | At::Plain | At::Closed, _) => At::Plain,
            };
        }
        if at != At::Quoted {
            return None;
        }
        let (before, behind) = self.text.split_at_checked(opened)?;
        let line = count(before, b'\n') + 1;
        let rest = behind.iter().position(|byte| *byte == b'\n').map_or(behind.len(), |end| end + 1);
        Some((u64::try_from(line).ok()?, u64::try_from(opened + rest).ok()?))
    }

    /// The cells of a row that hold something, by field.
    fn cells<'r>(
        &self,
        record: &'r ByteRecord,
        line: u64,
        within: u64,
    ) -> Result<BTreeMap<Field, &'r str>, Fault> {
        if record.iter().all(is_blank) {
            return Err(Fault::row(What::Blank));
        }
        if record.len() != self.heading.len() {
            let through = (within > 0).then_some(line + within);
            let (given, heading) = (record.len(), self.heading.len());
            return Err(Fault::row(What::Cells { given, heading, through }));
        }
        // A cell with as many marks between cells as a row has may hold another row.
        let marks = |cell: &[u8]| count(cell, self.delimiter);
        let swallows = |cell: &[u8]| cell.contains(&b'\n') && marks(cell) + 1 >= self.heading.len();
        if let Some((_, heading)) = record.iter().zip(&self.heading).find(|(cell, _)| swallows(cell)) {
            let what = What::CellOverRows { through: line + within };
            return Err(Fault::at(Part::Column(heading.clone()), what));
        }
        let mut cells = BTreeMap::new();
        // Every cell must be text, whether it is read or not: a row is not counted in part.
        for (cell, heading) in record.iter().zip(&self.heading) {
            let part = || Part::Column(heading.clone());
            std::str::from_utf8(cell)
                .map_err(|error| Fault::not_text(part(), error, self.encoding == Encoding::Utf16))?;
        }
        for (field, place) in &self.places {
            let cell = record.get(*place).and_then(|cell| std::str::from_utf8(cell).ok()).unwrap_or_default();
            let cell = cell.trim();
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

/// How often a byte stands in a text.
fn count(text: &[u8], byte: u8) -> usize {
    text.split(|other| *other == byte).count() - 1
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
