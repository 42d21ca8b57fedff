//! How programs head what they say about a product.

use std::io::{self, Write};

use ocop::wire::Product;

/// A product's name, who makes it and where, and anything a reader should know.
pub(crate) fn heading(out: &mut dyn Write, product: &Product<'_>) -> io::Result<()> {
    writeln!(out, "{}", product.name)?;
    let details = [product.producer.as_ref(), product.place.as_ref()];
    let details: Vec<&str> = details.into_iter().filter(|detail| !detail.is_empty()).collect();
    if !details.is_empty() {
        writeln!(out, "  {}", details.join(" · "))?;
    }
    if !product.note.is_empty() {
        writeln!(out, "  ({})", product.note)?;
    }
    Ok(())
}
