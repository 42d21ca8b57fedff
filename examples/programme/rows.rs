//! The rows of the input, one after another, whatever is wrong with any of them.

use std::fs::File;
use std::io::{self, Read};

use ocop::Lang;
use ocop::registry::RegisteredProduct;

use crate::arguments::Arguments;
use crate::encoding::Source;
use crate::fault::Reasons;
use crate::lines::Lines;
use crate::sheet::Sheet;
use crate::{Origin, file, pick};

/// A product that can be counted.
pub(crate) struct Entry {
    pub(crate) product: RegisteredProduct,
    /// Whether the row says why the product was rated; otherwise it is taken as rated for the first time.
    pub(crate) says_kind: bool,
}

/// A row, and the product in it or why there is none.
pub(crate) struct Row {
    pub(crate) origin: Origin,
    pub(crate) content: Result<Entry, Reasons>,
}

/// The rows of one file.
pub(crate) struct Rows<'a> {
    /// Its name, where there are several.
    file: Option<String>,
    kind: Kind<'a>,
}

enum Kind<'a> {
    Lines(Lines),
    Sheet(Box<Sheet<'a>>),
}

impl<'a> Rows<'a> {
    /// The rows of every file named, or of the standard input. What keeps a file from being read at all is told in the language asked.
    pub(crate) fn all(arguments: &'a Arguments) -> Result<Vec<Self>, String> {
        let lang = arguments.lang;
        if arguments.files.is_empty() {
            return Self::of(Box::new(io::stdin()), None, "-", arguments).map(|rows| vec![rows]);
        }
        let many = arguments.files.len() > 1;
        let open = |name: &String| {
            let opened: Box<dyn Read> = if name == "-" {
                Box::new(io::stdin())
            } else {
                let unread = |error| cannot_read(name, &file::why(&error, lang), lang);
                Box::new(File::open(name).map_err(unread)?)
            };
            Self::of(opened, many.then(|| name.clone()), name, arguments)
        };
        arguments.files.iter().map(open).collect()
    }

    fn of(
        input: Box<dyn Read>,
        file: Option<String>,
        name: &str,
        arguments: &'a Arguments,
    ) -> Result<Self, String> {
        let lang = arguments.lang;
        let unread = |error: io::Error| cannot_read(name, &file::why(&error, lang), lang);
        let source = Source::of(input).map_err(unread)?;
        let source = source.map_err(|why| format!("{name}: {} [{}]", why.text(lang), why.code()))?;
        let kind = match &arguments.columns {
            None => Kind::Lines(Lines::of(source)),
            Some(columns) => {
                let sheet = Sheet::open(source, columns, lang).map_err(unread)?;
                let sheet = sheet.map_err(|(code, why)| format!("{name}: {why} [{code}]"))?;
                Kind::Sheet(Box::new(sheet))
            }
        };
        Ok(Self { file, kind })
    }

    /// The next row, if there is one; an error only where the file itself can be read no further.
    pub(crate) fn next(&mut self) -> io::Result<Option<Row>> {
        let mut row = match &mut self.kind {
            Kind::Lines(lines) => lines.next(),
            Kind::Sheet(sheet) => sheet.next(),
        }?;
        if let Some(row) = &mut row {
            row.origin.at.file.clone_from(&self.file);
        }
        Ok(row)
    }

    /// Columns that were not read.
    pub(crate) fn unused(&self) -> Vec<String> {
        match &self.kind {
            Kind::Lines(_) => Vec::new(),
            Kind::Sheet(sheet) => sheet.unused(),
        }
    }
}

fn cannot_read(name: &str, why: &str, lang: Lang) -> String {
    format!("{} {name}: {why}", pick(lang, "không đọc được tệp", "cannot read the file"))
}
