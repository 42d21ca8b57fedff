//! The rows of the input, one after another, whatever is wrong with any of them.

use std::fs::File;
use std::io::{self, BufReader, Read};

use ocop::registry::RegisteredProduct;

use crate::arguments::Arguments;
use crate::fault::Reasons;
use crate::lines::Lines;
use crate::sheet::Sheet;
use crate::{Origin, pick};

/// A product that can be counted.
pub(crate) struct Entry {
    pub(crate) product: RegisteredProduct,
}

/// A row, and the product in it or why there is none.
pub(crate) struct Row {
    pub(crate) origin: Origin,
    pub(crate) content: Result<Entry, Reasons>,
}

pub(crate) type Input = BufReader<Box<dyn Read>>;

/// The rows of a file.
pub(crate) enum Rows<'a> {
    Lines(Lines),
    Sheet(Box<Sheet<'a>>),
}

impl<'a> Rows<'a> {
    /// The rows of every file named, or of the standard input.
    pub(crate) fn all(arguments: &'a Arguments) -> io::Result<Vec<Self>> {
        let rows = |input: Input| match &arguments.columns {
            Some(columns) => {
                Sheet::open(input, columns, arguments.lang).map(|sheet| Self::Sheet(Box::new(sheet)))
            }
            None => Ok(Self::Lines(Lines::of(input))),
        };
        let stdin = || -> Input { BufReader::new(Box::new(io::stdin())) };
        if arguments.files.is_empty() {
            return rows(stdin()).map(|rows| vec![rows]);
        }
        let open = |file: &String| {
            if file == "-" {
                return rows(stdin());
            }
            let why = pick(arguments.lang, "không mở được tệp", "cannot read the file");
            let opened =
                File::open(file).map_err(|error| io::Error::other(format!("{why} {file}: {error}")))?;
            rows(BufReader::new(Box::new(opened)))
        };
        arguments.files.iter().map(open).collect()
    }

    /// The next row, if there is one; an error only where the file itself can be read no further.
    pub(crate) fn next(&mut self) -> io::Result<Option<Row>> {
        match self {
            Self::Lines(lines) => lines.next(),
            Self::Sheet(sheet) => sheet.next(),
        }
    }

    /// Columns that were not read.
    pub(crate) fn unused(&self) -> Vec<String> {
        match self {
            Self::Lines(_) => Vec::new(),
            Self::Sheet(sheet) => sheet.unused(),
        }
    }
}
