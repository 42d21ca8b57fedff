use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

/// The names seen so far, each with the place of its first coming: exact, and about 30 bytes for each beside its text.
///
/// All text lies in one string, and a table leads to it; nothing is allocated for a single name. Names are compared whole, so no two can be
/// mistaken for each other. The hash is fixed: names chosen so as to collide make it slow, never wrong.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    text: String,
    /// Where each name ends in the text.
    ends: Vec<usize>,
    /// A power of two of slots, at least twice the names.
    slots: Vec<Slot>,
}

/// The place of a name plus one, or 0 if the slot is free, with the name's hash.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    taken: u32,
    hash: u32,
}

/// Where a name stands.
pub(super) enum Place {
    /// It came for the first time.
    New(usize),
    /// It had come before.
    Known(usize),
}

/// There are more than four thousand million names.
pub(super) struct Full;

impl Names {
    /// Looks a name up, and keeps it if it is new.
    pub(super) fn place(&mut self, name: &str) -> Result<Place, Full> {
        if self.slots.len() <= self.ends.len().saturating_mul(2) {
            self.grow();
        }
        let hash = hash(name);
        let mut at = self.first_slot(hash);
        loop {
            match self.slots.get(at) {
                Some(Slot { taken: 0, .. }) => break,
                Some(slot) => {
                    let place = usize::try_from(slot.taken).map_err(|_| Full)?.saturating_sub(1);
                    if slot.hash == hash && self.name(place) == Some(name) {
                        return Ok(Place::Known(place));
                    }
                    at = at.saturating_add(1);
                }
                // Past the last slot: on from the first. At least half of the slots are free, so the search ends.
                None => at = 0,
            }
        }
        let place = self.ends.len();
        let taken = u32::try_from(place.saturating_add(1)).map_err(|_| Full)?;
        self.text.push_str(name);
        self.ends.push(self.text.len());
        if let Some(free) = self.slots.get_mut(at) {
            *free = Slot { taken, hash };
        }
        Ok(Place::New(place))
    }

    fn name(&self, place: usize) -> Option<&str> {
        let start = match place.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        self.text.get(start..*self.ends.get(place)?)
    }

    fn first_slot(&self, hash: u32) -> usize {
        usize::try_from(hash).unwrap_or_default() & self.slots.len().saturating_sub(1)
    }

    fn grow(&mut self) {
        let size = self.slots.len().saturating_mul(2).max(64);
        let before = core::mem::replace(&mut self.slots, vec![Slot::default(); size]);
        for slot in before.into_iter().filter(|slot| slot.taken != 0) {
            let mut at = self.first_slot(slot.hash);
            while self.slots.get(at).is_some_and(|other| other.taken != 0) {
                at = at.saturating_add(1) & size.saturating_sub(1);
            }
            if let Some(free) = self.slots.get_mut(at) {
                *free = slot;
            }
        }
    }
}

/// A hash that spreads names well; eight bytes at a time.
fn hash(name: &str) -> u32 {
    const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut words = name.as_bytes().chunks_exact(8);
    let mut hash = u64::try_from(name.len()).unwrap_or_default();
    let mut mix = |word: u64| {
        hash = (hash ^ word).wrapping_mul(SPREAD);
        hash ^= hash >> 29;
    };
    for word in words.by_ref() {
        mix(u64::from_le_bytes(word.try_into().unwrap_or_default()));
    }
    mix(words.remainder().iter().fold(0, |word, byte| (word << 8) | u64::from(*byte)));
    u32::try_from(hash >> 32).unwrap_or_default()
}
