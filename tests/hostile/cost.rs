//! What an input costs: memory at its most, memory in all, and the length of what is told.

use std::fmt::{self, Write as _};
use std::io;

use ocop::wire::Refusal;
use ocop::{Lang, Say};
use serde::Serialize;

/// What reading an input and answering it cost.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    /// The length of the input.
    pub(crate) input: usize,
    /// The most memory at one time, in bytes.
    pub(crate) peak: usize,
    /// All memory that was asked for, in bytes: work that copies shows here.
    pub(crate) total: usize,
    /// The length of the longest thing told, in bytes.
    pub(crate) answer: usize,
}

impl Cost {
    /// The costs of a job on an input of a length; the job answers the length of what it tells.
    pub(crate) fn of(input: usize, job: impl FnOnce() -> usize) -> Self {
        let mut answer = 0;
        let counted = allocation_counter::measure(|| answer = job());
        let bytes = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        Self { input, peak: bytes(counted.bytes_max), total: bytes(counted.bytes_total), answer }
    }
}

/// Counts what is written, and keeps nothing of it.
#[derive(Default)]
struct Length(usize);

impl fmt::Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = self.0.saturating_add(text.len());
        Ok(())
    }
}

impl io::Write for Length {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.saturating_add(bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The length of a value as JSON.
pub(crate) fn json(value: &impl Serialize) -> usize {
    let mut length = Length::default();
    serde_json::to_writer(&mut length, value).map_or(0, |()| length.0)
}

/// The length of the longer of the texts in both languages.
pub(crate) fn text(value: &impl Say) -> usize {
    let of = |lang: &Lang| {
        let mut length = Length::default();
        write!(length, "{}", value.text(*lang)).map_or(0, |()| length.0)
    };
    Lang::ALL.iter().map(of).max().unwrap_or(0)
}

/// The length of the longer of text and JSON in both languages.
pub(crate) fn refused(refusal: Refusal) -> usize {
    let vi = json(&refusal.clone().with_lang(Lang::Vi));
    vi.max(text(&refusal)).max(json(&refusal.with_lang(Lang::En)))
}
