//! Units by their names, as people type them.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::place::communes::{DistrictId, UnitCandidate, UnitFindError};
use crate::place::find::{
    AnyKind, Marks, Reading, UnitWord, compare_letters, is_bare, joined, readings, words,
};
use crate::place::{AnyProvince, Era, FormerProvince, Unit};

/// The name of a commune or district as somebody typed it, and where the unit is to be looked for.
///
/// How a name is compared:
///
/// * Composed and decomposed Unicode, capitals and small letters are alike.
/// * Spaces, hyphens, dashes and full stops are alike. Apostrophes do not count.
/// * The tone mark may stand on either vowel (*Hòa*, *Hoà*).
/// * A unit word may stand before the name or in brackets behind it: *xã*, *phường*, *thị trấn*,
///   *đặc khu*, *X.*, *P.*, *TT.*; *quận*, *huyện*, *thị xã*, *thành phố*, *Q.*, *H.*, *TX.*,
///   *TP.* It must then fit the kind. A numbered ward or district needs its unit word.
/// * The words *cũ* (former) and *mới* (new) choose the era.
///
/// If a name has diacritics, they must be right. A name without any diacritics denotes the unit
/// that is written so. If no unit is written so, it denotes the units that have the same letters.
/// [`with_marks_dropped`](Self::with_marks_dropped) is for sources that are typed without
/// diacritics throughout. It compares the letters alone, so that *Thanh An* denotes *Thạnh An* too.
///
/// ```
/// use ocop::place::{CommuneId, UnitName};
/// use ocop::{Problem, Province};
///
/// let name = UnitName::new("X. Tân Thành").with_province(Province::LamDong);
/// assert_eq!(CommuneId::find(name)?.code(), "23143");
/// let error = CommuneId::find("Tân Thành").unwrap_err();
/// assert_eq!((error.code(), error.candidates().len()), ("ambiguous_commune", 9));
///
/// let hcm = UnitName::new("Thanh An").with_province(Province::HoChiMinh);
/// assert_eq!(CommuneId::find(hcm)?.short_name(), "Thanh An");
/// assert_eq!(CommuneId::find(hcm.with_marks_dropped()).unwrap_err().candidates().len(), 2);
/// # Ok::<(), ocop::place::UnitFindError>(())
/// ```
///
/// # Stored form
///
/// It is not stored: store the id of the unit that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnitName<'a> {
    text: &'a str,
    province: Option<AnyProvince>,
    district: Option<DistrictId>,
    marks: Marks,
}

impl<'a> UnitName<'a> {
    /// A name as it was typed.
    ///
    /// ```
    /// use ocop::place::{FormerCommuneId, UnitName};
    ///
    /// let name = UnitName::new("TT. Chợ Lách");
    /// assert_eq!((name.text(), name.province()), ("TT. Chợ Lách", None));
    /// assert_eq!(FormerCommuneId::find(name)?.code(), "28870");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self { text, province: None, district: None, marks: Marks::Kept }
    }

    /// The same name, looked for in a province of either era.
    ///
    /// A former unit is also in the province of today of which its own province became part. A
    /// commune of today is also in each former province that part of it came from.
    ///
    /// ```
    /// use ocop::FormerProvince;
    /// use ocop::place::{CommuneId, UnitName};
    ///
    /// // A commune of today is also found by the province of which its land was part.
    /// let name = UnitName::new("Chợ Lách").with_province(FormerProvince::BenTre);
    /// assert_eq!(CommuneId::find(name)?.province(), ocop::Province::VinhLong);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_province(self, province: impl Into<AnyProvince>) -> Self {
        Self { province: Some(province.into()), ..self }
    }

    /// The same name, looked for in a district. A commune of today is in each former district that
    /// part of it came from.
    ///
    /// ```
    /// use ocop::place::{DistrictId, FormerCommuneId, UnitName};
    ///
    /// let district = DistrictId::find("huyện Chợ Lách")?;
    /// let name = UnitName::new("Hòa Nghĩa").with_district(district);
    /// assert_eq!(FormerCommuneId::find(name)?.code(), "28882");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_district(self, district: DistrictId) -> Self {
        Self { district: Some(district), ..self }
    }

    /// The same name, compared by its letters alone, without diacritics.
    ///
    /// ```
    /// use ocop::Province;
    /// use ocop::place::{CommuneId, UnitName};
    ///
    /// let typed = UnitName::new("Cho Lach").with_province(Province::VinhLong);
    /// assert_eq!(CommuneId::find(typed.with_marks_dropped())?.short_name(), "Chợ Lách");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_marks_dropped(self) -> Self {
        Self { marks: Marks::Dropped, ..self }
    }

    /// The text as it was typed.
    #[must_use]
    pub const fn text(&self) -> &'a str {
        self.text
    }

    /// The province that the unit is looked for in; `None` for every province.
    #[must_use]
    pub const fn province(&self) -> Option<AnyProvince> {
        self.province
    }

    /// The district that the unit is looked for in; `None` for every district.
    #[must_use]
    pub const fn district(&self) -> Option<DistrictId> {
        self.district
    }

    /// Whether a former unit is where it is looked for.
    pub(super) fn covers(&self, district: DistrictId, province: FormerProvince) -> bool {
        let in_province = self.province.is_none_or(|asked| match asked {
            AnyProvince::Current(asked) => province.successor() == asked,
            AnyProvince::Former(asked) => province == asked,
        });
        in_province && self.district.is_none_or(|asked| district == asked)
    }
}

impl<'a> From<&'a str> for UnitName<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text)
    }
}

impl<'a> From<&'a String> for UnitName<'a> {
    fn from(text: &'a String) -> Self {
        Self::new(text)
    }
}

/// The units of a table as they are looked for by name, each by its row.
pub(super) struct Units {
    pub(super) unit: Unit,
    /// The era that the words of one may choose; `None` for what ended before.
    pub(super) era: Option<Era>,
    pub(super) vocabulary: &'static [UnitWord],
    /// The rows by their names: letters without marks and gaps.
    pub(super) by_name: &'static [u16],
    /// The name without any unit word.
    pub(super) own_name: fn(u16) -> &'static str,
    /// Whether the unit is or was of a kind.
    pub(super) is_of_kind: fn(u16, AnyKind) -> bool,
    /// Whether the unit is where a name is looked for.
    pub(super) is_within: fn(u16, &UnitName<'_>) -> bool,
    pub(super) candidate: fn(u16) -> UnitCandidate,
}

/// What a name comes to in one table, by rows.
pub(super) struct Found {
    /// Units that the name denotes.
    pub(super) fitting: Vec<u16>,
    /// Units that it would denote with another unit word.
    pub(super) of_other_kind: Vec<u16>,
}

impl Units {
    /// What a name comes to.
    pub(super) fn look_up(&self, name: &UnitName<'_>) -> Found {
        let dropped = readings(name.text, Marks::Dropped, self.vocabulary);
        let alike: Vec<u16> =
            self.with_letters(&dropped).into_iter().filter(|row| (self.is_within)(*row, name)).collect();
        if alike.is_empty() {
            return Found { fitting: Vec::new(), of_other_kind: Vec::new() };
        }
        if name.marks == Marks::Dropped {
            return self.select(&alike, &dropped, Marks::Dropped);
        }
        let found = self.select(&alike, &readings(name.text, Marks::Kept, self.vocabulary), Marks::Kept);
        let nothing = found.fitting.is_empty() && found.of_other_kind.is_empty();
        if nothing && is_bare(name.text) { self.select(&alike, &dropped, Marks::Dropped) } else { found }
    }

    /// The units that have the letters of a name, wherever they are.
    pub(super) fn similar(&self, name: &UnitName<'_>) -> Vec<UnitCandidate> {
        let rows = self.with_letters(&readings(name.text, Marks::Dropped, self.vocabulary));
        self.candidates(rows)
    }

    pub(super) fn candidates(&self, rows: Vec<u16>) -> Vec<UnitCandidate> {
        rows.into_iter().map(self.candidate).collect()
    }

    /// The units whose names have the letters of one of the readings.
    fn with_letters(&self, readings: &[Reading]) -> Vec<u16> {
        let mut rows = Vec::new();
        for reading in readings {
            self.at_letters(&reading.name, &mut rows);
            // The table has both spellings of the highlands' first syllable.
            if reading.name.contains("dak") {
                let alike = rows.len();
                self.at_letters(&reading.name.replace("dak", "dac"), &mut rows);
                let mut place = 0;
                rows.retain(|row| {
                    let keep = place < alike || self.key(*row, Marks::Dropped) == reading.name;
                    place = place.saturating_add(1);
                    keep
                });
            }
        }
        rows
    }

    fn at_letters(&self, letters: &str, rows: &mut Vec<u16>) {
        let compare = |row: u16| compare_letters((self.own_name)(row), letters);
        let first = self.by_name.partition_point(|row| compare(*row) == Ordering::Less);
        for row in self.by_name.get(first..).unwrap_or_default() {
            if compare(*row) != Ordering::Equal {
                break;
            }
            if !rows.contains(row) {
                rows.push(*row);
            }
        }
    }

    fn key(&self, row: u16, marks: Marks) -> String {
        joined(&words((self.own_name)(row), marks), marks)
    }

    /// Of some units those that one of the readings denotes, and those that one would with another
    /// unit word.
    fn select(&self, rows: &[u16], readings: &[Reading], marks: Marks) -> Found {
        let mut found = Found { fitting: Vec::new(), of_other_kind: Vec::new() };
        for row in rows.iter().copied() {
            let own = self.key(row, marks);
            let mut named = readings
                .iter()
                .filter(|reading| reading.name == own && reading.era.is_none_or(|era| self.era == Some(era)));
            let is_number = own.bytes().all(|byte| byte.is_ascii_digit());
            let fits = |reading: &Reading| match reading.kind {
                Some(kind) => (self.is_of_kind)(row, kind),
                // A number alone is no name.
                None => !is_number,
            };
            match named.next() {
                Some(first) if fits(first) || named.any(fits) => found.fitting.push(row),
                Some(first) if first.kind.is_some() => found.of_other_kind.push(row),
                _ => {}
            }
        }
        found
    }
}

/// The one unit that a name denotes, by its row.
pub(super) fn found_once(units: &Units, name: &UnitName<'_>) -> Result<u16, UnitFindError> {
    let found = units.look_up(name);
    match found.fitting.as_slice() {
        [row] => Ok(*row),
        [] => {
            let of_other_kind = units.candidates(found.of_other_kind);
            Err(UnitFindError::none(name, units.unit, units.era.as_slice(), of_other_kind))
        }
        _ => Err(UnitFindError::several(name, units.unit, units.candidates(found.fitting))),
    }
}
