//! Ids as they are kept to be found again.

use alloc::boxed::Box;

/// An id in an order of its own: by a hash of its text, and where hashes are alike by the text.
///
/// Nearly always the hashes differ, and comparing two ids is comparing two numbers. Ids chosen to
/// have one hash are compared by their text, as if there were no hash: no choice of ids makes an
/// ordered map of them slower than that.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Id {
    hash: u64,
    text: Box<str>,
}

impl Id {
    pub(super) fn new(text: &str) -> Self {
        Self { hash: hash(text), text: Box::from(text) }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }
}

/// A hash that spreads texts well, eight bytes at a time.
fn hash(text: &str) -> u64 {
    const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mix = |hash: u64, word: u64| {
        let mixed = (hash ^ word).wrapping_mul(SPREAD);
        mixed ^ (mixed >> 29)
    };
    let (words, rest) = text.as_bytes().as_chunks();
    let last = rest.iter().fold(1, |word, byte| (word << 8) | u64::from(*byte));
    words.iter().map(|word| u64::from_le_bytes(*word)).chain([last]).fold(0, mix)
}
