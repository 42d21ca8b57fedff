//! How programs head what they say about a product.

use std::io::{self, Write};

use ocop::Lang;
use ocop::wire::{Id, ProductInWords};

/// A product's name, who makes it and where, and anything a reader should know; its `id` where nothing is told.
pub(crate) fn heading(
    out: &mut dyn Write,
    product: Option<&ProductInWords>,
    id: &Id,
    lang: Lang,
) -> io::Result<()> {
    let Some(product) = product else { return writeln!(out, "{id}") };
    writeln!(out, "{}", product.name())?;
    let details: Vec<&str> = [product.producer(), product.place()].into_iter().flatten().collect();
    if !details.is_empty() {
        writeln!(out, "  {}", details.join(" · "))?;
    }
    match product.note(lang) {
        Some(note) => writeln!(out, "  ({note})"),
        None => Ok(()),
    }
}
