//! Rows that are lines of JSON: a name for the reader, and the library's own record of a product.

use std::io::{self, BufRead as _};

use ocop::registry::RegisteredProduct;
use serde::Deserialize;

use crate::encoding::{Encoding, Source};
use crate::fault::{Fault, Part, Reasons};
use crate::rows::{Entry, Row};
use crate::{Origin, Where, diagnosis};

/// A line of input: the library's product, and what is for the reader alone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    name: String,
    #[serde(default, rename = "note")]
    _note: String,
    product: RegisteredProduct,
}

/// What tells a reader of a refused line which product it is.
#[derive(Default, Deserialize)]
struct Named {
    name: Option<String>,
    product: Option<Numbered>,
}

#[derive(Deserialize)]
struct Numbered {
    id: Option<String>,
}

pub(crate) struct Lines {
    source: Source,
    line: u64,
}

impl Lines {
    pub(crate) const fn of(source: Source) -> Self {
        Self { source, line: 0 }
    }

    /// The next line that is not blank.
    pub(crate) fn next(&mut self) -> io::Result<Option<Row>> {
        loop {
            let mut line = Vec::new();
            if self.source.text.read_until(b'\n', &mut line)? == 0 {
                return Ok(None);
            }
            self.line += 1;
            if !line.iter().all(u8::is_ascii_whitespace) {
                return Ok(Some(self.row(&line)));
            }
        }
    }

    fn row(&self, line: &[u8]) -> Row {
        let at = Where { line: self.line, file: None };
        let mut origin = Origin { at, id: None, name: None };
        let text = match std::str::from_utf8(line) {
            Ok(text) => text,
            Err(error) => {
                let fault = Fault::not_text(Part::Row, error, self.source.encoding == Encoding::Utf16);
                return Row { origin, content: Err(Reasons::of(fault)) };
            }
        };
        match serde_json::from_str::<Line>(text) {
            Ok(Line { name, product, .. }) => {
                origin.id = Some(product.id().to_owned());
                origin.name = Some(name);
                Row { origin, content: Ok(Entry { product, says_kind: true }) }
            }
            Err(error) => {
                let Named { name, product } = serde_json::from_str(text).unwrap_or_default();
                origin.name = name;
                origin.id = product.and_then(|product| product.id);
                Row { origin, content: Err(diagnosis::of(text, &error)) }
            }
        }
    }
}
