//! Text that people typed, and that tells things apart.

use alloc::string::String;

use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

/// The text in composed form without white space around it, if it holds something and no control
/// characters.
///
/// Canonically equal text is one text: a name typed composed and the same name typed decomposed
/// come out alike. Nothing else is folded.
pub(super) fn checked(given: &str) -> Option<String> {
    let composed = match is_nfc_quick(given.chars()) {
        IsNormalized::Yes => String::from(given.trim()),
        IsNormalized::No | IsNormalized::Maybe => String::from(given.nfc().collect::<String>().trim()),
    };
    (!composed.is_empty() && !composed.chars().any(char::is_control)).then_some(composed)
}

/// The text in composed form and lower case, as names of lists are compared.
pub(super) fn folded(given: &str) -> String {
    given.nfc().flat_map(char::to_lowercase).collect()
}
