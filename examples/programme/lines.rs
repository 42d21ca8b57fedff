//! Rows that are lines of JSON: a name for the reader, and the library's own record of a product.

use std::io::{self, BufRead as _};

use ocop::registry::RegisteredProduct;
use ocop::wire;
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::Origin;
use crate::fault::{Fault, Reasons};
use crate::rows::{Entry, Input, Row};

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
    input: Input,
    line: u64,
}

impl Lines {
    pub(crate) fn of(input: Input) -> Self {
        Self { input, line: 0 }
    }

    /// The next line that is not blank.
    pub(crate) fn next(&mut self) -> io::Result<Option<Row>> {
        loop {
            let mut bytes = Vec::new();
            if self.input.read_until(b'\n', &mut bytes)? == 0 {
                return Ok(None);
            }
            self.line += 1;
            let mark = b"\xef\xbb\xbf".as_slice();
            let line = bytes.strip_prefix(mark).filter(|_| self.line == 1).unwrap_or(&bytes);
            if !line.iter().all(u8::is_ascii_whitespace) {
                return Ok(Some(self.row(line)));
            }
        }
    }

    fn row(&self, line: &[u8]) -> Row {
        let mut origin = Origin { line: self.line, id: None, name: None };
        let text = match wire::text(line) {
            Ok(text) => text,
            Err(refusal) => return Row { origin, content: Err(Reasons::of(Fault::NotText(refusal))) },
        };
        match serde_json::from_str::<Line>(text) {
            Ok(Line { name, product, .. }) => {
                origin.id = Some(product.id().to_owned());
                origin.name = Some(name);
                Row { origin, content: Ok(Entry { product }) }
            }
            Err(error) => {
                let Named { name, product } = serde_json::from_str(text).unwrap_or_default();
                origin.name = name;
                origin.id = product.and_then(|product| product.id);
                let is_json = serde_json::from_str::<IgnoredAny>(text).is_ok();
                let fault = if is_json { Fault::NotAProduct } else { Fault::NotJson };
                Row { origin, content: Err(Reasons::of(fault(error.to_string()))) }
            }
        }
    }
}
