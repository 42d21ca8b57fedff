//! The words in which the tables are written, and the checks that the compiler runs over each
//! table.
//!
//! A set is written as the decision prints it, row by row: [`part`], [`section`],
//! [`line`](fn@line). The last argument of a line is the printed score column: the points of each
//! level in printed order, its stars behind them as printed, cases apart by a bar.
//!
//! ```text
//! line("1.5", 3, &CHAIN_LINKAGE, "0 1 2**** 3*****")      // four levels, 4 stars from the third
//! line("8",   3, &CONDITIONS,    "1 3 | 1 3")             // two levels in case a, two in case b
//! ```
//!
//! [`criteria_set!`] turns the rows into a [`CriteriaSet`](super::CriteriaSet) at compile time, and
//! holds them against the maxima of the parts. A row that does not fit (a level without points, a
//! maximum that is no level's, a part that does not add up, a star out of order) is a compile
//! error.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::panic,
    reason = "evaluated by the compiler alone: a table that does not fit must stop the build"
)]

use crate::Text;
pub(crate) use crate::catalogue::criterion::CriterionRow;
pub(crate) use crate::catalogue::level::LevelRow;
pub(crate) use crate::catalogue::section::SectionRow;
use crate::catalogue::{
    AnyProductSet, Case, CriteriaSet, DossierGround, LevelId, MAX_CRITERIA, MAX_MINIMA, Note, NoteKind,
    SetId, Topic,
};
pub(crate) use crate::catalogue::{Minimum, Tally};
use crate::law::{Edition, Part, Parts, Star};

/// A criterion as it recurs: what it is about, what it is called, and what its levels ask for.
pub(crate) struct Scale {
    pub(crate) topic: Topic,
    pub(crate) name: Text,
    /// The labels in printed order.
    pub(crate) labels: &'static [Text],
    /// How many of them belong to case a; 0 if there are no cases.
    pub(crate) case_a: usize,
}

/// Writes scales: a name, a topic, and the labels of the levels in both languages.
macro_rules! scales {
    ($($(#[$doc:meta])* $name:ident: $topic:ident $(, $vi:literal / $en:literal)? {
        $($label_vi:literal / $label_en:literal),+ $(,)?
        $(| $($b_vi:literal / $b_en:literal),+ $(,)?)?
    })*) => {$(
        $(#[$doc])*
        pub(in crate::decisions) const $name: $crate::catalogue::table::Scale = $crate::catalogue::table::Scale {
            topic: $crate::catalogue::Topic::$topic,
            name: scales!(@name $topic $($vi / $en)?),
            labels: &[
                $($crate::Text::new($label_vi, $label_en),)+
                $($($crate::Text::new($b_vi, $b_en),)+)?
            ],
            case_a: scales!(@case_a [$($label_vi)+] $([$($b_vi)+])?),
        };
    )*};
    (@name $topic:ident) => { $crate::catalogue::Topic::$topic.name() };
    (@name $topic:ident $vi:literal / $en:literal) => { $crate::Text::new($vi, $en) };
    (@case_a [$($a:literal)+]) => { 0 };
    (@case_a [$($a:literal)+] [$($b:literal)+]) => { [$($a),+].len() };
}
pub(crate) use scales;

/// A printed row.
#[derive(Clone, Copy)]
pub(crate) enum Row {
    Part { part: Part, max: u8, attainable: u8 },
    Section { code: &'static str, name: &'static Text },
    Line(Line),
}

#[derive(Clone, Copy)]
pub(crate) struct Line {
    code: &'static str,
    max: u8,
    scale: &'static Scale,
    score_column: &'static str,
    notes: &'static [&'static Note],
}

/// The head of a part, with its printed maximum.
pub(crate) const fn part(part: Part, max: u8) -> Row {
    Row::Part { part, max, attainable: max }
}

/// A heading.
pub(crate) const fn section(code: &'static str, name: &'static Text) -> Row {
    Row::Section { code, name }
}

/// A criterion: printed code, printed maximum, levels, printed score column.
pub(crate) const fn line(
    code: &'static str,
    max: u8,
    scale: &'static Scale,
    score_column: &'static str,
) -> Row {
    Row::Line(Line { code, max, scale, score_column, notes: &[] })
}

impl Row {
    /// The notes printed with the criterion.
    pub(crate) const fn notes(self, notes: &'static [&'static Note]) -> Self {
        match self {
            Self::Line(line) => Self::Line(Line { notes, ..line }),
            _ => panic!("only a criterion has notes"),
        }
    }

    /// The points that can be reached in the part, where an erratum makes them fewer than its
    /// maximum.
    pub(crate) const fn attainable(self, attainable: u8) -> Self {
        match self {
            Self::Part { part, max, .. } if attainable < max => Self::Part { part, max, attainable },
            _ => panic!("only a part can fall short, and only of its maximum"),
        }
    }
}

/// Turns printed rows into a criteria set, for the editions named.
macro_rules! criteria_set {
    ($(#[$doc:meta])* $name:ident = $id:expr, $vi:literal / $en:literal, products: $products:expr,
        editions: $editions:expr, parts: $parts:expr,
        eliminated: [$($ground:ident),* $(,)?], [$($row:expr),+ $(,)?]) => {
        $(#[$doc])*
        pub(super) static $name: $crate::catalogue::CriteriaSet = {
            use $crate::catalogue::{SetId, table};
            const ID: SetId = $id;
            const ROWS: &[table::Row] = &[$($row),+];
            const _: () = table::check($parts, ROWS);
            const CRITERIA: [table::CriterionRow; table::count_lines(ROWS)] = table::criteria(ROWS);
            const LEVELS: [table::LevelRow; table::count_levels(ROWS)] = table::levels(ROWS);
            const SECTIONS: [table::SectionRow; table::count_sections(ROWS)] = table::sections(ROWS);
            const MINIMA: [table::Minimum; table::count_minima(ROWS)] = table::minima(ID, &LEVELS);
            const TALLIES: [table::Tally; table::count_levels(ROWS) + table::count_lines(ROWS)] =
                table::tallies(&CRITERIA, &LEVELS, &MINIMA);
            table::set(
                ID,
                $products,
                $crate::Text::new($vi, $en),
                $editions,
                table::attainable(ROWS),
                &table::Rows { criteria: &CRITERIA, levels: &LEVELS, sections: &SECTIONS, minima: &MINIMA, tallies: &TALLIES },
                &[$($crate::catalogue::DossierGround::$ground),*],
            )
        };
    };
}
pub(crate) use criteria_set;

/// A printed score column, read.
struct Scores {
    /// Points, stars (0 or 3 to 5) and case (0, or 1 for a and 2 for b) of each level.
    levels: [(u8, u8, u8); MAX_LEVELS],
    len: usize,
}

const MAX_LEVELS: usize = 6;

const fn read_scores(column: &str) -> Scores {
    let bytes = column.as_bytes();
    let mut scores = Scores { levels: [(0, 0, 0); MAX_LEVELS], len: 0 };
    let mut at = 0;
    let mut case = 0;
    while at < bytes.len() {
        match bytes[at] {
            b' ' => at += 1,
            b'|' => {
                assert!(case == 0 && scores.len > 0, "one bar at most, behind the levels of case a");
                case = 2;
                let mut level = 0;
                while level < scores.len {
                    scores.levels[level].2 = 1;
                    level += 1;
                }
                at += 1;
            }
            b'0'..=b'9' => {
                let mut points = 0;
                while at < bytes.len() && bytes[at].is_ascii_digit() {
                    points = points * 10 + (bytes[at] - b'0');
                    at += 1;
                }
                let mut stars = 0;
                while at < bytes.len() && bytes[at] == b'*' {
                    stars += 1;
                    at += 1;
                }
                assert!(stars == 0 || (3 <= stars && stars <= 5), "a mark has three to five stars");
                assert!(scores.len < MAX_LEVELS, "too many levels");
                scores.levels[scores.len] = (points, stars, case);
                scores.len += 1;
            }
            _ => panic!("a score column holds points, stars and at most one bar"),
        }
    }
    scores
}

const fn star(stars: u8) -> Option<Star> {
    match stars {
        0 => None,
        number => Star::from_number(number),
    }
}

macro_rules! each_line {
    ($rows:expr, |$line:ident| $body:block) => {{
        let rows: &[Row] = $rows;
        let mut row = 0;
        while row < rows.len() {
            if let Row::Line($line) = rows[row] {
                $body
            }
            row += 1;
        }
    }};
}

pub(crate) const fn count_lines(rows: &[Row]) -> usize {
    let mut count = 0;
    each_line!(rows, |_line| { count += 1 });
    count
}

pub(crate) const fn count_levels(rows: &[Row]) -> usize {
    let mut count = 0;
    each_line!(rows, |line| { count += read_scores(line.score_column).len });
    count
}

pub(crate) const fn count_minima(rows: &[Row]) -> usize {
    let mut count = 0;
    each_line!(rows, |line| {
        let column = line.score_column.as_bytes();
        let mut at = 0;
        while at < column.len() {
            let starts = column[at] == b'*' && column[at - 1] != b'*';
            count += starts as usize;
            at += 1;
        }
    });
    count
}

pub(crate) const fn count_sections(rows: &[Row]) -> usize {
    let (mut count, mut row) = (0, 0);
    while row < rows.len() {
        count += matches!(rows[row], Row::Section { .. }) as usize;
        row += 1;
    }
    count
}

pub(crate) const fn attainable(rows: &[Row]) -> [u8; 3] {
    let mut reach = [0; 3];
    let mut row = 0;
    while row < rows.len() {
        if let Row::Part { part, attainable, .. } = rows[row] {
            reach[part as usize] = attainable;
        }
        row += 1;
    }
    reach
}

/// The tables of a set.
pub(crate) struct Rows {
    pub(crate) criteria: &'static [CriterionRow],
    pub(crate) levels: &'static [LevelRow],
    pub(crate) sections: &'static [SectionRow],
    pub(crate) minima: &'static [Minimum],
    pub(crate) tallies: &'static [Tally],
}

pub(crate) const fn set(
    id: SetId,
    products: AnyProductSet,
    name: Text,
    editions: &'static [Edition],
    attainable: [u8; 3],
    rows: &Rows,
    grounds: &'static [DossierGround],
) -> CriteriaSet {
    let Rows { criteria, levels, sections, minima, tallies } = *rows;
    CriteriaSet {
        id,
        products,
        name,
        editions,
        attainable,
        sections,
        criteria,
        levels,
        minima,
        tallies,
        grounds,
    }
}

pub(crate) const fn levels<const N: usize>(rows: &[Row]) -> [LevelRow; N] {
    const NO_LABEL: Text = Text::new("", "");
    let mut levels =
        [LevelRow { label: &NO_LABEL, criterion: 0, position: 0, points: 0, minimum_for: None, case: None };
            N];
    let mut next = 0;
    let mut criterion = 0;
    each_line!(rows, |line| {
        let scores = read_scores(line.score_column);
        let mut place = 0;
        while place < scores.len {
            let (points, stars, case) = scores.levels[place];
            let before = if case == 2 { line.scale.case_a } else { 0 };
            levels[next] = LevelRow {
                label: &line.scale.labels[place],
                criterion,
                position: (place - before) as u8 + 1,
                points,
                minimum_for: star(stars),
                case: match case {
                    1 => Some(Case::A),
                    2 => Some(Case::B),
                    _ => None,
                },
            };
            next += 1;
            place += 1;
        }
        criterion += 1;
    });
    levels
}

pub(crate) const fn criteria<const N: usize>(rows: &[Row]) -> [CriterionRow; N] {
    const NO_NAME: Text = Text::new("", "");
    let mut criteria = [CriterionRow {
        code: "",
        first_level: 0,
        levels: 0,
        max: 0,
        part: Part::A,
        topic: Topic::Origin,
        name: &NO_NAME,
        notes: &[],
    }; N];
    let (mut next, mut row, mut current) = (0, 0, Part::A);
    let mut first_level = 0;
    while row < rows.len() {
        match rows[row] {
            Row::Part { part, .. } => current = part,
            Row::Section { .. } => {}
            Row::Line(line) => {
                let levels = read_scores(line.score_column).len as u8;
                criteria[next] = CriterionRow {
                    code: line.code,
                    first_level,
                    levels,
                    max: line.max,
                    part: current,
                    topic: line.scale.topic,
                    name: &line.scale.name,
                    notes: line.notes,
                };
                first_level += levels;
                next += 1;
            }
        }
        row += 1;
    }
    criteria
}

pub(crate) const fn sections<const N: usize>(rows: &[Row]) -> [SectionRow; N] {
    const NO_NAME: Text = Text::new("", "");
    let mut sections = [SectionRow { code: "", name: &NO_NAME, part: Part::A, first: 0, len: 0 }; N];
    let (mut next, mut row, mut current, mut lines) = (0, 0, Part::A, 0);
    while row < rows.len() {
        match rows[row] {
            Row::Part { part, .. } => current = part,
            Row::Line(_) => lines += 1,
            Row::Section { code, name } => {
                let len = count_under(rows, row, code);
                assert!(len > 0, "a heading without criteria");
                sections[next] = SectionRow { code, name, part: current, first: lines, len };
                next += 1;
            }
        }
        row += 1;
    }
    sections
}

/// How many criteria stand under a heading: those right behind it whose code is within its own.
const fn count_under(rows: &[Row], heading: usize, code: &str) -> u8 {
    let mut count = 0;
    let mut row = heading + 1;
    while row < rows.len() {
        match rows[row] {
            Row::Line(line) if is_within(line.code, code) => count += 1,
            Row::Section { code: inner, .. } if is_within(inner, code) => {}
            _ => return count,
        }
        row += 1;
    }
    count
}

pub(crate) const fn minima<const N: usize>(set: SetId, levels: &[LevelRow]) -> [Minimum; N] {
    let mut minima = [Minimum::new(Star::Three, LevelId::new(set, 0)); N];
    let mut next = 0;
    let mut stars = 3;
    while stars <= 5 {
        let mut at = 0;
        while at < levels.len() {
            if let Some(star) = levels[at].minimum_for
                && star.number() == stars
            {
                minima[next] = Minimum::new(star, LevelId::new(set, at as u8));
                next += 1;
            }
            at += 1;
        }
        stars += 1;
    }
    assert!(next == N, "a mark was lost");
    minima
}

/// What each box brings: for each criterion the points of "none" and of its levels, and the minima
/// that the box leaves unmet, each at its bit. The minima of the set are numbered by star, then as
/// printed.
pub(crate) const fn tallies<const N: usize>(
    criteria: &[CriterionRow],
    levels: &[LevelRow],
    minima: &[Minimum],
) -> [Tally; N] {
    let mut tallies = [Tally::ZERO; N];
    let (mut next, mut at) = (0, 0);
    while at < criteria.len() {
        let row = &criteria[at];
        let first = row.first_level as usize;
        let unmet = unmet_by_box(first, row.levels as usize, levels, minima);
        let mut chosen = 0;
        while chosen <= row.levels as usize {
            let points = if chosen == 0 { 0 } else { levels[first + chosen - 1].points };
            tallies[next] = Tally::new(row.part, points, unmet[chosen]);
            next += 1;
            chosen += 1;
        }
        at += 1;
    }
    tallies
}

/// The bits of the minima of a criterion that each of its boxes leaves unmet.
const fn unmet_by_box(
    first: usize,
    count: usize,
    levels: &[LevelRow],
    minima: &[Minimum],
) -> [u32; MAX_LEVELS + 1] {
    let mut unmet = [0; MAX_LEVELS + 1];
    let mut bit = 0;
    while bit < minima.len() {
        let floor = minima[bit].level().index();
        if first <= floor && floor < first + count {
            let mut chosen = 0;
            while chosen <= count {
                if !meets(levels, first, chosen, floor) {
                    unmet[chosen] |= 1 << bit;
                }
                chosen += 1;
            }
        }
        bit += 1;
    }
    unmet
}

const fn meets(levels: &[LevelRow], first: usize, chosen: usize, floor: usize) -> bool {
    if chosen == 0 || first + chosen - 1 < floor {
        return false;
    }
    matches!(
        (levels[first + chosen - 1].case, levels[floor].case),
        (None, None) | (Some(Case::A), Some(Case::A)) | (Some(Case::B), Some(Case::B))
    )
}

/// Whether a code stands under a heading: `6.1.2` is within `6` and within `6.1`.
const fn is_within(code: &str, heading: &str) -> bool {
    let (code, heading) = (code.as_bytes(), heading.as_bytes());
    if code.len() <= heading.len() || code[heading.len()] != b'.' {
        return false;
    }
    let mut at = 0;
    while at < heading.len() {
        if code[at] != heading[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Holds a table against the rules that every set follows. Runs in the compiler.
pub(crate) const fn check(maxima: Parts, rows: &[Row]) {
    assert!(count_lines(rows) <= MAX_CRITERIA, "more criteria than a score sheet has room for");
    assert!(count_minima(rows) <= MAX_MINIMA, "more minima than a tally has bits for");
    assert!(count_levels(rows) + count_lines(rows) <= u8::MAX as usize, "more boxes than a byte can number");

    let mut parts = 0;
    let mut reached = 0;
    let mut expected = 0;
    let mut seen = Seen::NOTHING;
    let mut row = 0;
    while row < rows.len() {
        match rows[row] {
            Row::Part { part, max, attainable } => {
                assert!(part as usize == parts, "parts in order");
                assert!(max == part.of(maxima), "a part has the maximum of its regime");
                assert!(reached == expected, "the criteria of a part add up to it");
                reached = 0;
                expected = attainable;
                parts += 1;
            }
            Row::Section { .. } => {}
            Row::Line(line) => {
                reached += check_line(line);
                seen.note(line);
                if is_story_only(line) {
                    assert!(has_story(rows), "a story-only criterion needs a story criterion");
                }
            }
        }
        row += 1;
    }
    assert!(parts == 3, "three parts");
    assert!(reached == expected, "the criteria of a part add up to it");
}

/// Checks one criterion and answers the points it can bring.
const fn check_line(line: Line) -> u8 {
    let scores = read_scores(line.score_column);
    assert!(scores.len == line.scale.labels.len(), "as many labels as points");
    let mut best = 0;
    let mut case_a = 0;
    let mut last_star = 0;
    let mut place = 0;
    while place < scores.len {
        let (points, stars, case) = scores.levels[place];
        if case == 1 {
            case_a += 1;
        }
        let first_of_case = place == 0 || case != scores.levels[place - 1].2;
        assert!(
            first_of_case || points >= scores.levels[place - 1].0,
            "a later level never has fewer points"
        );
        assert!(stars == 0 || stars > last_star, "a higher star asks for a later level");
        assert!(stars == 0 || case == 0, "no star asks for a level of one case alone");
        if stars > 0 {
            last_star = stars;
        }
        if points > best {
            best = points;
        }
        place += 1;
    }
    assert!(case_a == line.scale.case_a, "as many labels as points in case a");
    assert!(best <= line.max, "no level has more points than the maximum");
    best
}

/// The codes and topics of the lines that were checked.
struct Seen {
    codes: [u64; MAX_CRITERIA],
    len: usize,
    topics: [TopicSeen; Topic::ALL.len()],
}

#[derive(Clone, Copy)]
enum TopicSeen {
    Never,
    InBoxes,
    InACriterion,
}

impl Seen {
    const NOTHING: Self =
        Self { codes: [0; MAX_CRITERIA], len: 0, topics: [TopicSeen::Never; Topic::ALL.len()] };

    /// Notes a line, which has neither a code nor a topic of a line before it.
    const fn note(&mut self, line: Line) {
        let code = packed(line.code);
        let mut before = 0;
        while before < self.len {
            assert!(self.codes[before] != code, "a code stands once in a set");
            before += 1;
        }
        self.codes[self.len] = code;
        self.len += 1;
        let topic = line.scale.topic as usize;
        self.topics[topic] = match self.topics[topic] {
            TopicSeen::Never | TopicSeen::InBoxes if is_box(line) => TopicSeen::InBoxes,
            TopicSeen::Never => TopicSeen::InACriterion,
            _ => panic!("a topic stands once in a set, but for boxes of one item that add up"),
        };
    }
}

/// A code as one number, by which codes are compared.
const fn packed(code: &str) -> u64 {
    let code = code.as_bytes();
    assert!(code.len() <= 8, "a code has at most eight letters");
    let (mut packed, mut at) = (0, 0);
    while at < code.len() {
        packed = packed << 8 | code[at] as u64;
        at += 1;
    }
    packed
}

/// Whether a line is one box that may be ticked, one of several of an item that add up.
const fn is_box(line: Line) -> bool {
    line.scale.labels.len() == 1
}

const fn is_story_only(line: Line) -> bool {
    let mut at = 0;
    while at < line.notes.len() {
        if matches!(line.notes[at].kind(), NoteKind::StoryOnly) {
            return true;
        }
        at += 1;
    }
    false
}

const fn has_story(rows: &[Row]) -> bool {
    let mut found = false;
    each_line!(rows, |line| {
        found = found || matches!(line.scale.topic, Topic::ProductStory);
    });
    found
}
