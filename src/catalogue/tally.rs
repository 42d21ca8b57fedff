use crate::law::Part;

/// What one chosen box contributes to a rating, packed so that a whole sheet is rated by adding
/// 64-bit words.
///
/// The low half holds a bit for each minimum of the set that the box leaves unmet; the high half
/// the points of parts A, B and C, a byte each. Every minimum belongs to one criterion, so the bits
/// of different criteria never meet and adding is as good as or-ing; a part has at most 40 points,
/// so its byte never overflows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally(u64);

impl Tally {
    pub(crate) const ZERO: Self = Self(0);

    pub(super) const fn new(part: Part, points: u8, unmet: u32) -> Self {
        Self(widen(points) << shift(part) | widen32(unmet))
    }

    /// Sums the tallies of the boxes of one sheet, one box a criterion.
    pub(crate) const fn plus(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }

    /// The minima left unmet, as a bit set over `CriteriaSet::minima`.
    pub(crate) const fn unmet(self) -> u32 {
        let [a, b, c, d, ..] = self.0.to_le_bytes();
        u32::from_le_bytes([a, b, c, d])
    }

    /// The points of all parts. They are at most 100 (the tables are checked), so nothing wraps.
    pub(crate) const fn total(self) -> u8 {
        let [a, b, c] = self.parts();
        a.wrapping_add(b).wrapping_add(c)
    }

    /// The points of parts A, B and C.
    pub(crate) const fn parts(self) -> [u8; 3] {
        let [.., a, b, c, _] = self.0.to_le_bytes();
        [a, b, c]
    }
}

const fn shift(part: Part) -> u32 {
    match part {
        Part::A => 32,
        Part::B => 40,
        Part::C => 48,
    }
}

#[expect(clippy::as_conversions, reason = "widening; `From` is not const")]
const fn widen(small: u8) -> u64 {
    small as u64
}

#[expect(clippy::as_conversions, reason = "widening; `From` is not const")]
const fn widen32(small: u32) -> u64 {
    small as u64
}
