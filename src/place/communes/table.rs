//! Tables of text that are searched where they lie.
//!
//! A row is a line that begins with a code; a line `# 001` is a heading, whose number holds for the
//! rows below it. Where the rows begin is worked out at compile time.

use core::cmp::Ordering;

use crate::place::communes::compile::STEP;

/// A table of rows.
pub(super) struct Table {
    text: &'static str,
    rows: u16,
    /// Where every fourth row begins, in eighths of the place.
    starts: &'static [u16],
    digits: usize,
}

impl Table {
    pub(super) const fn new(text: &'static str, rows: u16, starts: &'static [u16], digits: usize) -> Self {
        Self { text, rows, starts, digits }
    }

    /// The rows.
    pub(super) fn rows(&self) -> impl Iterator<Item = u16> + Clone + use<> {
        0..self.rows
    }

    /// The row with a code.
    pub(super) fn find(&self, code: &str) -> Option<u16> {
        if code.len() != self.digits {
            return None;
        }
        // The last mark at or before the code, then the rows behind it.
        let (mut low, mut high) = (0, self.starts.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.own_code(self.mark(middle)?)? <= code {
                low = middle.checked_add(1)?;
            } else {
                high = middle;
            }
        }
        let mark = low.checked_sub(1)?;
        let mut row = u16::try_from(mark.checked_mul(STEP)?).ok()?;
        let mut start = self.mark(mark)?;
        loop {
            match self.own_code(start)?.cmp(code) {
                Ordering::Equal => return Some(row),
                Ordering::Less => {}
                Ordering::Greater => return None,
            }
            start = self.next(start)?;
            row = row.checked_add(1)?;
        }
    }

    fn own_code(&self, start: usize) -> Option<&'static str> {
        self.text.get(start..start.checked_add(self.digits)?)
    }

    /// The text of a row.
    pub(super) fn text(&self, row: u16) -> &'static str {
        let line = || {
            let rest = self.text.get(self.start(row)?..)?;
            rest.get(..rest.bytes().position(|byte| byte == b'\n')?)
        };
        // There is such a row: handles are made from the rows of the table alone.
        line().unwrap_or_default()
    }

    /// The code of a row.
    pub(super) fn code(&self, row: u16) -> &'static str {
        self.text(row).get(..self.digits).unwrap_or_default()
    }

    /// The letter of a row's kind, behind the code; a space if it has none.
    pub(super) fn kind(&self, row: u16) -> u8 {
        self.text(row).as_bytes().get(self.digits).copied().unwrap_or(b' ')
    }

    /// What stands behind a row's code and kind.
    pub(super) fn rest(&self, row: u16) -> &'static str {
        self.text(row).split_once(' ').map_or("", |(_, rest)| rest)
    }

    fn start(&self, row: u16) -> Option<usize> {
        let mark = usize::from(row).checked_div(STEP)?;
        let rows_behind = usize::from(row).checked_rem(STEP)?;
        (0..rows_behind).try_fold(self.mark(mark)?, |start, _| self.next(start))
    }

    /// Where the row of a mark begins: with the first digit of a line in its eighth.
    fn mark(&self, mark: usize) -> Option<usize> {
        let cell = usize::from(*self.starts.get(mark)?).checked_mul(8)?;
        let bytes = self.text.as_bytes();
        let before = cell.checked_sub(1).and_then(|before| bytes.get(before));
        let mut begins = before.is_none_or(|byte| *byte == b'\n');
        for place in cell..cell.checked_add(8)? {
            let byte = bytes.get(place)?;
            if begins && byte.is_ascii_digit() {
                return Some(place);
            }
            begins = *byte == b'\n';
        }
        None
    }

    /// Where the row behind one that begins at a place begins.
    fn next(&self, start: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let mut place = start;
        loop {
            let length = bytes.get(place..)?.iter().position(|byte| *byte == b'\n')?;
            place = place.checked_add(length)?.checked_add(1)?;
            if bytes.get(place)?.is_ascii_digit() {
                return Some(place);
            }
        }
    }
}

/// What a row's heading names.
pub(super) fn heading<H: Copy>(headings: &[(u16, H)], row: u16) -> Option<H> {
    let place = headings.partition_point(|(first, _)| *first <= row).checked_sub(1)?;
    headings.get(place).map(|(_, named)| *named)
}
