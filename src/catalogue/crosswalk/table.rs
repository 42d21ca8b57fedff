//! The words in which a crosswalk is written, and the checks that the compiler runs over it.
//!
//! An entry is one change, written once for every set that it concerns: where it applies (set
//! numbers, old code, new code), what kind of change it is, what each old finding proves and leaves
//! open, why, and where a lawyer should look.
//!
//! ```text
//! "1-4: 1.d > 1.5; 23-25: 1.d > 1.4" narrowed "0: 0, 1: 1, 2: 2, 3: 3, 4: 3-4",
//!     "lý do" / "reason",
//!     doubt "chỗ cần xem" / "where to look";
//! "26: 9 > 9" regraded "a0: 0, a1: 0-2, a2: 1-2, b0: 0, b1: 1, b2: 2",
//!     "lý do" / "reason";
//! "16: 6.a > 6.1" same "0: 0, 1: 1, 2: 2" as UNCHANGED,
//!     doubt as STOPS_AT_NO_POINTS;
//! ```
//!
//! The second has the cases a and b, each with its own levels; in the third, texts that recur have
//! a name.
//!
//! `3-4` reads: level 3 is certain, level 4 possible; `3` is both. 0 is no level. Levels are
//! numbered as printed, within their case.
//!
//! A cell that does not fit stops the build: a code that its set does not have, an old level left
//! out, a new level that does not exist, a certain level above the possible one, a certain level
//! where none was found, sets whose criteria have other numbers of levels, `same` or `reworded`
//! with a level that moves, any other kind where none does, a criterion told twice or not at all.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::panic,
    reason = "evaluated by the compiler alone: a table that does not fit must stop the build"
)]

use crate::Text;
use crate::catalogue::{Case, CorrespondenceKind, CriterionId, MAX_CRITERIA, SetId};

/// No criterion has more levels than this (checked at compile time).
const MAX_LEVELS: usize = 6;

/// An entry applies to no more places than this (checked at compile time).
const MAX_PLACES: usize = 26;

/// A text of the table has no more letters than this.
const MAX_LETTERS: usize = 300;

/// What a finding proves and leaves open: two positions, 0 for no level.
pub(super) type Range = (u8, u8);

/// What an entry says, wherever it applies.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct CorrespondenceRow {
    pub(super) kind: CorrespondenceKind,
    pub(super) reason: Text,
    pub(super) doubt: Option<Text>,
    /// For no level and for each old level by its place, the cases one after the other.
    pub(super) ranges: [Range; MAX_LEVELS + 1],
    /// For no level in case b.
    pub(super) none_in_b: Range,
}

/// One entry of the table.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    row: CorrespondenceRow,
    places: [Place; MAX_PLACES],
    len: usize,
}

/// Where an entry applies: the pair of sets, and the criteria's places in them.
#[derive(Clone, Copy)]
struct Place {
    pair: usize,
    from: u8,
    to: u8,
}

/// Two sets of one number, the earlier and the later.
pub(crate) type Pair = (SetId, SetId);

/// Writes the entries on a subject, read against the pairs of sets.
macro_rules! correspondences {
    ($pairs:expr; $(
        $place:literal $kind:ident $map:literal $(as $shared:ident)?
        $(, $vi:literal / $en:literal)?
        $(, doubt $(as $shared_doubt:ident)? $($doubt_vi:literal / $doubt_en:literal)?)?;
    )*) => {
        pub(super) const ENTRIES: &[$crate::catalogue::crosswalk::Entry] = &[$(
            const {
                $crate::catalogue::crosswalk::Entry::read(
                    $pairs,
                    $place,
                    $crate::catalogue::crosswalk::correspondences!(@kind $kind),
                    $map,
                    $crate::catalogue::crosswalk::correspondences!(@reason $($shared)? $($vi / $en)?),
                    $crate::catalogue::crosswalk::correspondences!(@doubt $($($shared_doubt)? $($doubt_vi / $doubt_en)?)?),
                )
            },
        )*];
    };
    (@kind same) => { $crate::catalogue::CorrespondenceKind::Same };
    (@kind reworded) => { $crate::catalogue::CorrespondenceKind::Reworded };
    (@kind narrowed) => { $crate::catalogue::CorrespondenceKind::Narrowed };
    (@kind widened) => { $crate::catalogue::CorrespondenceKind::Widened };
    (@kind regraded) => { $crate::catalogue::CorrespondenceKind::Regraded };
    (@kind replaced) => { $crate::catalogue::CorrespondenceKind::Replaced };
    (@reason $shared:ident) => { $shared };
    (@reason $vi:literal / $en:literal) => { $crate::Text::new($vi, $en) };
    (@doubt) => { None };
    (@doubt $shared:ident) => { Some($shared) };
    (@doubt $vi:literal / $en:literal) => { Some($crate::Text::new($vi, $en)) };
}
pub(crate) use correspondences;

/// Whether a crosswalk tells of a criterion, and what.
#[derive(Clone, Copy)]
enum Link {
    /// Nothing yet.
    Open,
    /// The other set has no counterpart.
    Alone,
    /// The place of the counterpart in the other set, and the number of the entry.
    With { other: u8, entry: u8 },
}

/// A crosswalk from one decision to the next, read: for each criterion of each set its counterpart.
pub(crate) struct CrosswalkTable<const PAIRS: usize> {
    pairs: &'static [Pair],
    entries: &'static [CorrespondenceRow],
    forward: [[Link; MAX_CRITERIA]; PAIRS],
    backward: [[Link; MAX_CRITERIA]; PAIRS],
}

/// A crosswalk of any number of sets.
#[derive(Clone, Copy)]
pub(crate) struct AnyCrosswalk {
    pub(super) pairs: &'static [Pair],
    entries: &'static [CorrespondenceRow],
    forward: &'static [[Link; MAX_CRITERIA]],
    backward: &'static [[Link; MAX_CRITERIA]],
}

impl<const PAIRS: usize> CrosswalkTable<PAIRS> {
    /// Reads a crosswalk: the files of its entries with their rows in one list, and the criteria
    /// that only one of the decisions has.
    pub(crate) const fn new(
        pairs: &'static [Pair],
        files: &[&[Entry]],
        entries: &'static [CorrespondenceRow],
        new: &str,
        vanished: &str,
    ) -> Self {
        assert!(pairs.len() == PAIRS, "a table for every pair of sets");
        assert!(entries.len() < 256, "a byte numbers the entries");
        let mut forward = [[Link::Open; MAX_CRITERIA]; PAIRS];
        let mut backward = [[Link::Open; MAX_CRITERIA]; PAIRS];
        let (mut file, mut number) = (0, 0);
        while file < files.len() {
            let mut at = 0;
            while at < files[file].len() {
                let entry = &files[file][at];
                let mut place = 0;
                while place < entry.len {
                    let Place { pair, from, to } = entry.places[place];
                    assert!(
                        matches!(forward[pair][from as usize], Link::Open),
                        "an old criterion is told once"
                    );
                    assert!(
                        matches!(backward[pair][to as usize], Link::Open),
                        "a new criterion is told once"
                    );
                    forward[pair][from as usize] = Link::With { other: to, entry: number };
                    backward[pair][to as usize] = Link::With { other: from, entry: number };
                    place += 1;
                }
                number += 1;
                at += 1;
            }
            file += 1;
        }
        let mut list = Reader::new(new);
        while let Some((pair, criterion)) = list.next_alone(pairs, false) {
            assert!(matches!(backward[pair][criterion as usize], Link::Open), "a new criterion is told once");
            backward[pair][criterion as usize] = Link::Alone;
        }
        let mut list = Reader::new(vanished);
        while let Some((pair, criterion)) = list.next_alone(pairs, true) {
            assert!(matches!(forward[pair][criterion as usize], Link::Open), "an old criterion is told once");
            forward[pair][criterion as usize] = Link::Alone;
        }
        let mut pair = 0;
        while pair < PAIRS {
            let (from, to) = pairs[pair];
            check_told(from, &forward[pair]);
            check_told(to, &backward[pair]);
            pair += 1;
        }
        Self { pairs, entries, forward, backward }
    }

    pub(crate) const fn any(&'static self) -> AnyCrosswalk {
        AnyCrosswalk {
            pairs: self.pairs,
            entries: self.entries,
            forward: &self.forward,
            backward: &self.backward,
        }
    }
}

/// Every criterion of a set is told, as an entry's or as one that stands alone. Otherwise its code
/// is the message.
const fn check_told(set: SetId, links: &[Link; MAX_CRITERIA]) {
    let rows = set.criteria_set().rows();
    let mut at = 0;
    while at < rows.len() {
        if matches!(links[at], Link::Open) {
            panic!("{}", rows[at].code);
        }
        at += 1;
    }
}

/// How many entries several files have.
pub(crate) const fn count(files: &[&[Entry]]) -> usize {
    let (mut count, mut file) = (0, 0);
    while file < files.len() {
        count += files[file].len();
        file += 1;
    }
    count
}

/// The rows of several files in one list.
pub(crate) const fn rows<const N: usize>(files: &[&[Entry]]) -> [CorrespondenceRow; N] {
    let mut rows = [files[0][0].row; N];
    let (mut file, mut next) = (0, 0);
    while file < files.len() {
        let mut at = 0;
        while at < files[file].len() {
            rows[next] = files[file][at].row;
            next += 1;
            at += 1;
        }
        file += 1;
    }
    assert!(next == N, "a row was lost");
    rows
}

impl Entry {
    /// Reads an entry and holds it against the criteria it is about.
    pub(crate) const fn read(
        pairs: &[Pair],
        places: &str,
        kind: CorrespondenceKind,
        map: &str,
        reason: Text,
        doubt: Option<Text>,
    ) -> Self {
        check_text(reason);
        if let Some(doubt) = doubt {
            check_text(doubt);
        }
        let map = Map::read(map);
        check_kind(kind, &map);
        let mut read = [Place { pair: 0, from: 0, to: 0 }; MAX_PLACES];
        let mut len = 0;
        let mut list = Reader::new(places);
        let mut shape = None;
        while let Some(place) = list.next_place(pairs) {
            assert!(len < MAX_PLACES, "an entry applies to a set at most once");
            let (from, to) = pairs[place.pair];
            let (from, to) = (Shape::of(from, place.from), Shape::of(to, place.to));
            match shape {
                None => {
                    map.check(
                        from,
                        to,
                        matches!(kind, CorrespondenceKind::Same | CorrespondenceKind::Reworded),
                    );
                    shape = Some((from, to));
                }
                Some((first_from, first_to)) => {
                    assert!(
                        from.is(first_from),
                        "the old criteria of an entry have the same levels and cases"
                    );
                    assert!(to.is(first_to), "the new criteria of an entry have the same levels and cases");
                }
            }
            read[len] = place;
            len += 1;
        }
        assert!(len > 0, "an entry applies somewhere");
        let (ranges, none_in_b) = map.by_place();
        Self { row: CorrespondenceRow { kind, reason, doubt, ranges, none_in_b }, places: read, len }
    }
}

/// `same` and `reworded` move no level, every other kind moves one.
const fn check_kind(kind: CorrespondenceKind, map: &Map) {
    match kind {
        CorrespondenceKind::Same | CorrespondenceKind::Reworded => {
            assert!(map.is_identity(), "a criterion that asks for the same keeps every level where it is");
        }
        _ => assert!(!map.is_identity(), "a criterion that asks for something else moves a level"),
    }
}

const fn check_text(text: Text) {
    check_letters(text.vi());
    check_letters(text.en());
}

const fn check_letters(text: &str) {
    let bytes = text.as_bytes();
    let (mut letters, mut at) = (0, 0);
    while at < bytes.len() {
        // A byte that does not continue a letter begins one.
        letters += (bytes[at] & 0b1100_0000 != 0b1000_0000) as usize;
        at += 1;
    }
    assert!(letters > 0 && letters <= MAX_LETTERS, "a reason or a doubt has 1 to 300 letters");
    assert!(bytes[bytes.len() - 1] == b'.', "a reason or a doubt ends its sentence");
}

/// How many levels a criterion has: in case a (or without cases), and in case b.
#[derive(Clone, Copy)]
struct Shape {
    first: u8,
    second: u8,
    has_cases: bool,
}

impl Shape {
    const fn of(set: SetId, criterion: u8) -> Self {
        let set = set.criteria_set();
        let row = set.rows()[criterion as usize];
        let mut shape = Self { first: 0, second: 0, has_cases: false };
        let mut at = 0;
        while at < row.levels {
            match set.level_rows()[(row.first_level + at) as usize].case {
                None => shape.first += 1,
                Some(Case::A) => {
                    shape.first += 1;
                    shape.has_cases = true;
                }
                Some(Case::B) => shape.second += 1,
            }
            at += 1;
        }
        shape
    }

    const fn is(self, other: Self) -> bool {
        self.first == other.first && self.second == other.second && self.has_cases == other.has_cases
    }
}

/// A cell: an old level (its case, 0 for none; its position, 0 for no level), and its range.
#[derive(Clone, Copy)]
struct Cell {
    case: u8,
    position: u8,
    range: Range,
}

/// A map as written, read.
struct Map {
    cells: [Cell; MAX_LEVELS + 2],
    len: usize,
}

impl Map {
    /// Reads `0: 0, 1: 0-2`, or with cases `a0: 0, a1: 1, b0: 0, b1: 0-2`.
    const fn read(map: &str) -> Self {
        let bytes = map.as_bytes();
        let mut read = Self { cells: [Cell { case: 0, position: 0, range: (0, 0) }; MAX_LEVELS + 2], len: 0 };
        let mut at = 0;
        while at < bytes.len() {
            if read.len > 0 {
                assert!(bytes[at] == b',' && bytes[at + 1] == b' ', "a comma and a space between two levels");
                at += 2;
            }
            assert!(read.len < MAX_LEVELS + 2, "too many levels");
            let case = match bytes[at] {
                b'a' => 1,
                b'b' => 2,
                _ => 0,
            };
            if case > 0 {
                at += 1;
            }
            let position = digit(bytes, at);
            assert!(
                bytes[at + 1] == b':' && bytes[at + 2] == b' ',
                "a colon and a space behind the old level"
            );
            let certain = digit(bytes, at + 3);
            at += 4;
            let mut possible = certain;
            if at < bytes.len() && bytes[at] == b'-' {
                possible = digit(bytes, at + 1);
                assert!(certain < possible, "the certain level comes before the possible one");
                at += 2;
            }
            read.cells[read.len] = Cell { case, position, range: (certain, possible) };
            read.len += 1;
        }
        read
    }

    /// Holds the map against the old and the new criterion; `closed`: the new one has the same
    /// levels.
    const fn check(&self, from: Shape, to: Shape, closed: bool) {
        assert!(from.has_cases == to.has_cases, "both criteria have cases, or neither");
        assert!(!closed || from.is(to), "a criterion that asks for the same has the same levels");
        let mut at = 0;
        let mut case = if from.has_cases { 1 } else { 0 };
        loop {
            let (levels, reach) = if case == 2 { (from.second, to.second) } else { (from.first, to.first) };
            let mut position = 0;
            while position <= levels {
                assert!(at < self.len, "every old level has a range, and so has no level");
                let cell = self.cells[at];
                assert!(
                    cell.case == case && cell.position == position,
                    "the old levels in printed order, from none"
                );
                assert!(cell.range.1 <= reach, "a new level that the criterion does not have");
                assert!(position > 0 || cell.range.0 == 0, "where no level was found none is certain");
                at += 1;
                position += 1;
            }
            if case != 1 {
                break;
            }
            case = 2;
        }
        assert!(at == self.len, "an old level that the criterion does not have");
    }

    const fn is_identity(&self) -> bool {
        let mut at = 0;
        while at < self.len {
            let Cell { position, range, .. } = self.cells[at];
            if range.0 != position || range.1 != position {
                return false;
            }
            at += 1;
        }
        true
    }

    const fn by_place(&self) -> ([Range; MAX_LEVELS + 1], Range) {
        let mut ranges = [(0, 0); MAX_LEVELS + 1];
        let mut none_in_b = (0, 0);
        let (mut at, mut place) = (0, 0);
        while at < self.len {
            let cell = self.cells[at];
            if cell.case == 2 && cell.position == 0 {
                none_in_b = cell.range;
            } else {
                ranges[place] = cell.range;
                place += 1;
            }
            at += 1;
        }
        (ranges, none_in_b)
    }
}

const fn digit(bytes: &[u8], at: usize) -> u8 {
    assert!(at < bytes.len() && bytes[at].is_ascii_digit(), "a level is one digit");
    bytes[at] - b'0'
}

/// A list of places in the making: `1, 3, 5-7: 1.a > 1.1; 2: 1.b > 1.2`.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    /// The rest of the run of set numbers being read; empty where the first is above the second.
    run: (u8, u8),
    /// The greatest set number read in this group.
    last: u8,
}

impl<'a> Reader<'a> {
    const fn new(list: &'a str) -> Self {
        Self { bytes: list.as_bytes(), at: 0, run: (1, 0), last: 0 }
    }

    /// The next place with both codes.
    const fn next_place(&mut self, pairs: &[Pair]) -> Option<Place> {
        let Some(pair) = self.next_pair(pairs) else { return None };
        let (start, end) = self.codes();
        let mut middle = start;
        while self.bytes[middle] != b' ' {
            middle += 1;
        }
        assert!(self.bytes[middle + 1] == b'>' && self.bytes[middle + 2] == b' ', "old code > new code");
        let (from, to) = pairs[pair];
        let place = Place {
            pair,
            from: self.criterion(from, start, middle),
            to: self.criterion(to, middle + 3, end),
        };
        Some(place)
    }

    /// The next place with one code, of the earlier or of the later set.
    const fn next_alone(&mut self, pairs: &[Pair], earlier: bool) -> Option<(usize, u8)> {
        let Some(pair) = self.next_pair(pairs) else { return None };
        let (start, end) = self.codes();
        let (from, to) = pairs[pair];
        Some((pair, self.criterion(if earlier { from } else { to }, start, end)))
    }

    /// The pair of the next set number; `None` at the end of the list.
    const fn next_pair(&mut self, pairs: &[Pair]) -> Option<usize> {
        if self.run.0 > self.run.1 {
            if self.at < self.bytes.len() && self.bytes[self.at] == b':' {
                // Behind the codes of this group the next one begins.
                let (_, end) = self.codes();
                self.at = end;
                self.last = 0;
                if self.at < self.bytes.len() {
                    assert!(self.bytes[self.at + 1] == b' ', "a semicolon and a space between two groups");
                    self.at += 2;
                }
            } else if self.at > 0 && self.at < self.bytes.len() {
                assert!(
                    self.bytes[self.at] == b',' && self.bytes[self.at + 1] == b' ',
                    "a comma and a space between two sets"
                );
                self.at += 2;
            }
            if self.at == self.bytes.len() {
                return None;
            }
            let first = self.number();
            let mut second = first;
            if self.bytes[self.at] == b'-' {
                self.at += 1;
                second = self.number();
                assert!(first < second, "a run of sets rises");
            }
            assert!(self.last < first, "the sets of a group rise");
            self.last = second;
            self.run = (first, second);
        }
        let number = self.run.0;
        self.run.0 += 1;
        let mut pair = 0;
        while pair < pairs.len() {
            if pairs[pair].0.number() == number {
                assert!(pairs[pair].1.number() == number, "the sets of a pair have one number");
                return Some(pair);
            }
            pair += 1;
        }
        panic!("no such set")
    }

    const fn number(&mut self) -> u8 {
        let mut number = 0;
        let start = self.at;
        while self.at < self.bytes.len() && self.bytes[self.at].is_ascii_digit() {
            number = number * 10 + (self.bytes[self.at] - b'0');
            self.at += 1;
        }
        assert!(self.at > start, "a set number");
        number
    }

    /// Where the codes of the group stand: from behind its colon up to the semicolon or the end.
    const fn codes(&self) -> (usize, usize) {
        let mut start = self.at;
        while self.bytes[start] != b':' {
            start += 1;
        }
        assert!(self.bytes[start + 1] == b' ', "a colon and a space behind the sets");
        let mut end = start;
        while end < self.bytes.len() && self.bytes[end] != b';' {
            end += 1;
        }
        (start + 2, end)
    }

    const fn criterion(&self, set: SetId, start: usize, end: usize) -> u8 {
        let rows = set.criteria_set().rows();
        let mut at = 0;
        while at < rows.len() {
            let code = rows[at].code.as_bytes();
            if code.len() == end - start {
                let mut letter = 0;
                while letter < code.len() && code[letter] == self.bytes[start + letter] {
                    letter += 1;
                }
                if letter == code.len() {
                    return at as u8;
                }
            }
            at += 1;
        }
        panic!("a code that the set does not have")
    }
}

impl AnyCrosswalk {
    /// The place of a pair of sets by its earlier or by its later set.
    pub(super) fn pair(self, set: SetId, earlier: bool) -> Option<usize> {
        self.pairs.iter().position(|(from, to)| if earlier { *from == set } else { *to == set })
    }

    /// The counterpart of a criterion of the earlier or of the later set of a pair, and what is
    /// told of the two.
    pub(super) fn counterpart(
        self,
        pair: usize,
        criterion: CriterionId,
        earlier: bool,
    ) -> Option<(CriterionId, &'static CorrespondenceRow)> {
        let links = if earlier { self.forward } else { self.backward };
        let Link::With { other, entry } = links.get(pair)?.get(criterion.index())? else { return None };
        let (from, to) = self.pairs.get(pair)?;
        let counterpart = CriterionId::new(if earlier { *to } else { *from }, *other);
        Some((counterpart, self.entries.get(usize::from(*entry))?))
    }
}
