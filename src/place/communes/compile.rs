//! What the compiler makes of the tables of text: where the rows begin, where the headings stand,
//! the rows by name, and the former communes of each commune of today.
//!
//! A table that does not fit stops the build: codes that are no digits or not in order, a kind that
//! the table does not know, a successor that is no commune of today, an index that leaves a row
//! out.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::large_stack_arrays,
    reason = "evaluated by the compiler alone: a table that does not fit must stop the build"
)]

use crate::place::{FormerProvince, Province};

/// The rows by code; a code without a row has none. The highest code is below 32768.
pub(super) type RowsByCode = [u16; 1 << 15];

/// In [`RowsByCode`] where there is no row.
const NO_ROW: u16 = u16::MAX;

/// The number of rows of a table.
pub(super) const fn rows(count: usize) -> u16 {
    assert!(count < 1 << 15, "the rows are numbered");
    count as u16
}

/// The number that so many digits write.
const fn number(text: &[u8], at: usize, digits: usize) -> u16 {
    let mut number = 0;
    let mut place = at;
    while place < at + digits {
        assert!(text[place].is_ascii_digit(), "a code is written in digits");
        number = number * 10 + (text[place] - b'0') as u16;
        place += 1;
    }
    number
}

const fn end_of_line(text: &[u8], at: usize) -> usize {
    let mut end = at;
    while text[end] != b'\n' {
        end += 1;
    }
    end
}

/// How many headings a table has.
pub(super) const fn count_headings(text: &str) -> usize {
    let text = text.as_bytes();
    let mut count = 0;
    let mut at = 0;
    while at < text.len() {
        if text[at] == b'#' {
            count += 1;
        }
        at = end_of_line(text, at) + 1;
    }
    count
}

/// The headings of a table: the first row below each, and its number.
pub(super) const fn headings<const N: usize>(text: &str, digits: usize) -> [(u16, u16); N] {
    let text = text.as_bytes();
    let mut headings = [(0, 0); N];
    let (mut count, mut row, mut at) = (0, 0, 0);
    assert!(text[0] == b'#', "every row stands below a heading");
    while at < text.len() {
        if text[at] == b'#' {
            headings[count] = (row, number(text, at + 2, digits));
            count += 1;
        } else {
            row += 1;
        }
        at = end_of_line(text, at) + 1;
    }
    headings
}

/// Every so many rows have a mark of where they begin.
pub(super) const STEP: usize = 4;

/// Where every fourth row begins, in eighths of the place: no row is shorter. Checks the number of
/// rows, their codes and kinds.
pub(super) const fn starts<const N: usize>(text: &str, rows: usize, digits: usize, kinds: &str) -> [u16; N] {
    let text = text.as_bytes();
    let kinds = kinds.as_bytes();
    let mut starts = [0; N];
    let (mut row, mut at) = (0, 0);
    let mut next_code = 0;
    while at < text.len() {
        let end = end_of_line(text, at);
        if text[at] != b'#' {
            let code = number(text, at, digits);
            assert!(code >= next_code && code < 1 << 15, "the rows stand in the order of their codes");
            next_code = code + 1;
            if text[at + digits] != b' ' {
                let mut kind = 0;
                while kinds[kind] != text[at + digits] {
                    kind += 1;
                }
                assert!(text[at + digits + 1] == b' ', "a space stands before the name");
            }
            assert!(end - at >= 8 && at / 8 < u16::MAX as usize, "a row has its own eighth");
            if row % STEP == 0 {
                starts[row / STEP] = (at / 8) as u16;
            }
            row += 1;
        }
        at = end + 1;
    }
    assert!(row == rows && N == rows.div_ceil(STEP), "the table has so many rows");
    starts
}

/// The rows of a table by code.
pub(super) const fn rows_by_code(text: &str, digits: usize) -> RowsByCode {
    let text = text.as_bytes();
    let mut rows = [NO_ROW; 1 << 15];
    let (mut row, mut at) = (0, 0);
    while at < text.len() {
        if text[at] != b'#' {
            rows[number(text, at, digits) as usize] = row;
            row += 1;
        }
        at = end_of_line(text, at) + 1;
    }
    rows
}

/// The rows of codes that name each row of a table once.
pub(super) const fn rows_of<const N: usize>(codes: &[u16; N], by_code: &RowsByCode) -> [u16; N] {
    let mut rows = [0; N];
    let mut seen = [false; N];
    let mut place = 0;
    while place < N {
        let row = by_code[codes[place] as usize];
        assert!(row != NO_ROW && !seen[row as usize], "an index names each row once");
        seen[row as usize] = true;
        rows[place] = row;
        place += 1;
    }
    rows
}

macro_rules! provinces {
    ($(#[$doc:meta])* $name:ident: $Province:ident) => {
        $(#[$doc])*
        pub(super) const fn $name<const N: usize>(text: &str) -> [(u16, $Province); N] {
            let headings: [(u16, u16); N] = headings(text, 2);
            let mut provinces = [(0, $Province::ALL[0]); N];
            let mut place = 0;
            while place < N {
                let (first, code) = headings[place];
                let mut province = 0;
                while number($Province::ALL[province].code().as_bytes(), 0, 2) != code {
                    province += 1;
                }
                provinces[place] = (first, $Province::ALL[province]);
                place += 1;
            }
            provinces
        }
    };
}

provinces! {
    /// The headings of a table as provinces of the 34.
    provinces: Province
}

provinces! {
    /// The headings of a table as provinces of the 63.
    former_provinces: FormerProvince
}

/// The rows that the headings' numbers have in another table.
pub(super) const fn heading_rows<const N: usize>(
    headings: &[(u16, u16); N],
    by_code: &RowsByCode,
) -> [(u16, u16); N] {
    let mut rows = [(0, 0); N];
    let mut place = 0;
    while place < N {
        let (first, number) = headings[place];
        let row = by_code[number as usize];
        assert!(row != NO_ROW, "a heading names a unit");
        rows[place] = (first, row);
        place += 1;
    }
    rows
}

/// The former communes of each commune of today, by rows.
pub(super) struct Predecessors<const CURRENT: usize, const EDGES: usize> {
    /// Where in `former` those of each commune of today end.
    pub(super) ends: [u16; CURRENT],
    pub(super) former: [u16; EDGES],
}

/// Whether a byte is the mark of a kind of succession.
const fn is_mark(byte: u8) -> bool {
    matches!(byte, b'>' | b'=' | b'~' | b'/' | b'<' | b'@')
}

/// The former communes of each commune of today, from the table of former ones.
pub(super) const fn predecessors<const CURRENT: usize, const EDGES: usize>(
    text: &str,
    by_code: &RowsByCode,
) -> Predecessors<CURRENT, EDGES> {
    let text = text.as_bytes();
    let mut edges = [(0, 0); EDGES];
    let mut ends = [0; CURRENT];
    let (mut edge, mut row, mut at) = (0, 0, 0);
    while at < text.len() {
        if text[at] == b'#' {
            at = end_of_line(text, at) + 1;
            continue;
        }
        let own = number(text, at, 5);
        while text[at] != b'\n' {
            if is_mark(text[at]) {
                let code = if text[at + 1].is_ascii_digit() { number(text, at + 1, 5) } else { own };
                let current = by_code[code as usize];
                assert!(current != NO_ROW, "a successor is a commune of today");
                edges[edge] = (current, row);
                ends[current as usize] += 1;
                edge += 1;
            }
            at += 1;
        }
        at += 1;
        row += 1;
    }
    assert!(edge == EDGES, "the table has so many successions");
    let mut place = 1;
    while place < CURRENT {
        ends[place] += ends[place - 1];
        place += 1;
    }
    // Filled from the end, so that each group stands in the order of the former codes.
    let mut former = [0; EDGES];
    let mut free = ends;
    while edge > 0 {
        edge -= 1;
        let (current, row) = edges[edge];
        free[current as usize] -= 1;
        former[free[current as usize] as usize] = row;
    }
    Predecessors { ends, former }
}

/// The districts of which area in no commune came to a commune of today: the row of the commune,
/// and that of the district.
pub(super) const fn districts_in_no_commune<const N: usize>(
    text: &str,
    by_code: &RowsByCode,
) -> [(u16, u16); N] {
    let text = text.as_bytes();
    let mut found = [(0, 0); N];
    let (mut count, mut row, mut at) = (0, 0, 0);
    while at < text.len() {
        let end = end_of_line(text, at);
        if end - at > 6 && text[end - 6] == b'>' {
            let current = by_code[number(text, end - 5, 5) as usize];
            assert!(current != NO_ROW, "a successor is a commune of today");
            found[count] = (current, row);
            count += 1;
        }
        if text[at] != b'#' {
            row += 1;
        }
        at = end + 1;
    }
    assert!(count == N, "the table has so many successions");
    found
}
