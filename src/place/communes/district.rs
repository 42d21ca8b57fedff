use core::fmt;

use crate::base::{Lang, Say};
use crate::place::communes::compile::{self, RowsByCode, STEP};
use crate::place::communes::current;
use crate::place::communes::index;
use crate::place::communes::names::{UnitName, Units, found_once};
use crate::place::communes::table::{Table, heading};
use crate::place::communes::{
    CommuneId, DistrictKind, FormerCommuneId, Predecessor, Succession, UnitCandidate, UnitDoubt,
    UnitFindError, UnknownDistrictCode, words,
};
use crate::place::find::{AnyKind, Stands, UnitWord};
use crate::place::{DistrictCode, Era, FormerProvince, Unit};

/// `001q Ba Đình` below `# 01`: code, kind and name, and the province. The letters are q for an
/// urban district, t for a city, x for a town, none for a rural district. Where there was area in
/// no commune stand the mark `>` and the code of the special zone or commune that it came to.
const TEXT: &str = include_str!("tables/districts.txt");

static STARTS: [u16; DistrictId::COUNT.div_ceil(STEP)] = compile::starts(TEXT, DistrictId::COUNT, 3, "qxt");
static TABLE: Table = Table::new(TEXT, compile::rows(DistrictId::COUNT), &STARTS, 3);

pub(super) static ROWS: RowsByCode = compile::rows_by_code(TEXT, 3);
static BY_NAME: [u16; DistrictId::COUNT] = compile::rows_of(&index::DISTRICTS, &ROWS);

/// The first row of each run of a province, and the province.
static PROVINCES: [(u16, FormerProvince); compile::count_headings(TEXT)] = compile::former_provinces(TEXT);

/// Rows of communes of today and the districts of which area in no commune came to them.
static IN_NO_COMMUNE: [(u16, u16); DistrictId::IN_NO_COMMUNE] =
    compile::districts_in_no_commune(TEXT, &current::ROWS);

/// One of the 696 districts of 2025-06-30, the last day with districts.
///
/// It is found by its code ([`from_code`](Self::from_code)) or by its name ([`find`](Self::find)),
/// and leads to its province and its communes. Districts that ended before that day are not known.
///
/// Source: the code lists of Decision 19/2025/QĐ-TTg and Decision 124/2004/QĐ-TTg, and
/// [reading 29](crate::law::Reading::Communes).
///
/// ```
/// use ocop::FormerProvince;
/// use ocop::place::{DistrictId, UnitName};
///
/// let district = DistrictId::find("H. Chợ Lách")?;
/// assert_eq!((district.code(), district.short_name()), ("832", "Chợ Lách"));
/// assert_eq!(district.province(), FormerProvince::BenTre);
///
/// // There were a rural district and a town of this name.
/// let error = DistrictId::find(UnitName::new("Cai Lậy").with_province(FormerProvince::TienGiang));
/// assert_eq!(error.unwrap_err().candidates().len(), 2);
/// assert_eq!(DistrictId::find("thị xã Cai Lậy")?.code(), "817");
/// # Ok::<(), ocop::place::UnitFindError>(())
/// ```
///
/// # Stored form
///
/// In every format it is its code, as text. Reading refuses text that is no code of a district.
///
/// ```
/// use ocop::place::DistrictId;
///
/// let json = r#""832""#;
/// let handle: DistrictId = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&handle)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DistrictId(u16);

impl DistrictId {
    /// How many there are.
    pub const COUNT: usize = 696;

    /// How many had area that lay in no commune.
    pub(super) const IN_NO_COMMUNE: usize = 6;

    /// Every district, by code.
    ///
    /// ```
    /// use ocop::FormerProvince;
    /// use ocop::place::DistrictId;
    ///
    /// assert_eq!(DistrictId::all().count(), DistrictId::COUNT);
    /// let of_ben_tre = DistrictId::all().filter(|one| one.province() == FormerProvince::BenTre);
    /// assert_eq!(of_ben_tre.count(), 9);
    /// ```
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        TABLE.rows().map(Self)
    }

    /// The district with a three-digit code.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::place::DistrictId;
    ///
    /// assert_eq!(DistrictId::from_code("832")?.short_name(), "Chợ Lách");
    /// // District 405 of Thanh Hóa ended in 2024, before the day of the table.
    /// assert_eq!(DistrictId::from_code("405").unwrap_err().code(), "unknown_district_code");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownDistrictCode`]: `district_code_not_in_form` for a code that lost zeros or has marks
    /// between its digits, with the code meant; `unknown_district_code` for any other text.
    pub fn from_code(code: &str) -> Result<Self, UnknownDistrictCode> {
        Self::of_code(code).ok_or_else(|| UnknownDistrictCode::new(code))
    }

    /// The one district that a name denotes; see [`UnitName`].
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::place::DistrictId;
    ///
    /// assert_eq!(DistrictId::find("huyện Chợ Lách")?.code(), "832");
    /// let error = DistrictId::find("quận Chợ Lách").unwrap_err();
    /// assert_eq!(error.code(), "district_of_other_kind");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnitFindError`]: `unknown_district_name` if it denotes no district,
    /// `district_of_other_kind` if it has the unit word of another kind, `ambiguous_district` if it
    /// denotes several.
    pub fn find<'a>(name: impl Into<UnitName<'a>>) -> Result<Self, UnitFindError> {
        found_once(&UNITS, &name.into()).map(Self)
    }

    /// The three-digit code.
    ///
    /// ```
    /// use ocop::place::DistrictId;
    ///
    /// assert_eq!(DistrictId::find("quận Ba Đình")?.code(), "001");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("mã huyện", "ma huyen"))]
    pub fn code(self) -> &'static str {
        TABLE.code(self.0)
    }

    /// The Vietnamese name without the unit word. A numbered district keeps it: `Quận 1`.
    ///
    /// ```
    /// use ocop::place::DistrictId;
    ///
    /// assert_eq!(DistrictId::from_code("832")?.short_name(), "Chợ Lách");
    /// assert_eq!(DistrictId::from_code("760")?.short_name(), "Quận 1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn short_name(self) -> &'static str {
        let name = TABLE.rest(self.0);
        name.split('>').next().unwrap_or(name)
    }

    /// The kind of unit.
    ///
    /// ```
    /// use ocop::place::{DistrictId, DistrictKind};
    ///
    /// assert_eq!(DistrictId::find("TX. Cai Lậy")?.kind(), DistrictKind::Town);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn kind(self) -> DistrictKind {
        match TABLE.kind(self.0) {
            b'q' => DistrictKind::UrbanDistrict,
            b't' => DistrictKind::City,
            b'x' => DistrictKind::Town,
            _ => DistrictKind::District,
        }
    }

    /// The province or centrally-run city.
    ///
    /// ```
    /// use ocop::FormerProvince;
    /// use ocop::place::DistrictId;
    ///
    /// assert_eq!(DistrictId::from_code("832")?.province(), FormerProvince::BenTre);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn province(self) -> FormerProvince {
        // The first heading stands before the first row.
        heading(&PROVINCES, self.0).unwrap_or(FormerProvince::HaNoi)
    }

    /// Its communes of 2025-06-30, by code; none in the five island districts without communes.
    ///
    /// ```
    /// use ocop::place::DistrictId;
    ///
    /// let cho_lach = DistrictId::from_code("832")?;
    /// assert!(cho_lach.communes().any(|commune| commune.short_name() == "Hòa Nghĩa"));
    /// let con_dao = DistrictId::from_code("755")?;
    /// assert_eq!(con_dao.communes().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn communes(self) -> impl Iterator<Item = FormerCommuneId> + Clone {
        FormerCommuneId::all().filter(move |commune| commune.district() == self)
    }

    /// What became of the part of its area that was in no commune. Six districts had such an area:
    /// Bạch Long Vĩ, Cồn Cỏ, Hoàng Sa, Lý Sơn and Côn Đảo as a whole, and Kim Sơn with the flats
    /// off its shore. `None` for every other district.
    ///
    /// ```
    /// use ocop::place::DistrictId;
    ///
    /// let con_dao = DistrictId::from_code("755")?.succession().ok_or("it had communes")?;
    /// assert_eq!(con_dao.to().short_name(), "Côn Đảo");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn succession(self) -> Option<Succession> {
        let (_, code) = TABLE.text(self.0).split_once('>')?;
        let to = CommuneId::of_code(code)?;
        Some(Succession::of_table(Predecessor::District(self), to, crate::place::SuccessionKind::Whole))
    }

    /// The places where the sources disagree on it.
    ///
    /// ```
    /// use ocop::place::{DistrictId, Unit, UnitDoubt};
    ///
    /// let listed = UnitDoubt::ALL.iter().filter(|doubt| doubt.unit() == Unit::District).count();
    /// let found: usize = DistrictId::all().map(|district| district.doubts().count()).sum();
    /// assert_eq!(found, listed);
    /// ```
    pub fn doubts(self) -> impl Iterator<Item = &'static UnitDoubt> {
        UnitDoubt::about(Unit::District, Era::Former, self.code())
    }

    /// Those of which area in no commune came to a commune of today.
    pub(super) fn before(current: u16) -> impl Iterator<Item = Self> + Clone {
        let before = IN_NO_COMMUNE.iter().filter(move |(to, _)| *to == current);
        before.map(|(_, district)| Self(*district))
    }

    pub(super) const fn of_row(row: u16) -> Self {
        Self(row)
    }

    pub(super) fn is_within(self, name: &UnitName<'_>) -> bool {
        name.covers(self, self.province())
    }

    /// The number of a numbered district; any other name as it is.
    fn own_name(self) -> &'static str {
        let name = self.short_name();
        match name.strip_prefix("Quận ") {
            Some(number) if number.bytes().all(|byte| byte.is_ascii_digit()) => number,
            _ => name,
        }
    }

    pub(super) fn of_code(code: &str) -> Option<Self> {
        TABLE.find(code).map(Self)
    }
}

const fn of(kind: DistrictKind) -> AnyKind {
    AnyKind::District(kind)
}

/// The unit words of districts.
const VOCABULARY: &[UnitWord] = &[
    UnitWord::new(&["qua\u{302}n\u{323}"], &["quan"], of(DistrictKind::UrbanDistrict), Stands::Either),
    UnitWord::new(&["q"], &["q"], of(DistrictKind::UrbanDistrict), Stands::Before),
    UnitWord::new(&["huye\u{302}n\u{323}"], &["huyen"], of(DistrictKind::District), Stands::Either),
    UnitWord::new(&["h"], &["h"], of(DistrictKind::District), Stands::Before),
    UnitWord::new(&["thi\u{323}", "xa\u{303}"], &["thi", "xa"], of(DistrictKind::Town), Stands::Either),
    UnitWord::new(&["tx"], &["tx"], of(DistrictKind::Town), Stands::Before),
    UnitWord::new(
        &["thanh\u{300}", "pho\u{302}\u{301}"],
        &["thanh", "pho"],
        of(DistrictKind::City),
        Stands::Either,
    ),
    UnitWord::new(&["tp"], &["tp"], of(DistrictKind::City), Stands::Before),
    UnitWord::new(&["district"], &["district"], of(DistrictKind::District), Stands::After),
    UnitWord::new(&["district"], &["district"], of(DistrictKind::UrbanDistrict), Stands::After),
    UnitWord::new(
        &["urban", "district"],
        &["urban", "district"],
        of(DistrictKind::UrbanDistrict),
        Stands::After,
    ),
    UnitWord::new(&["town"], &["town"], of(DistrictKind::Town), Stands::After),
    UnitWord::new(&["city"], &["city"], of(DistrictKind::City), Stands::After),
];

/// The districts as they are looked for by name.
pub(super) static UNITS: Units = Units {
    unit: Unit::District,
    era: Some(Era::Former),
    vocabulary: VOCABULARY,
    by_name: &BY_NAME,
    own_name: |row| DistrictId(row).own_name(),
    is_of_kind: |row, kind| AnyKind::District(DistrictId(row).kind()) == kind,
    is_within: |row, name| DistrictId(row).is_within(name),
    candidate: |row| UnitCandidate::District(DistrictId(row)),
};

impl Say for DistrictId {
    /// The name with the unit word.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.short_name();
        match (self.kind(), self.own_name() != name) {
            (_, true) => words::numbered_district(lang, f, &name, &self.own_name()),
            (DistrictKind::UrbanDistrict, _) => words::urban_district(lang, f, &name),
            (DistrictKind::District, _) => words::rural_district(lang, f, &name),
            (DistrictKind::Town, _) => words::town(lang, f, &name),
            (DistrictKind::City, _) => words::city(lang, f, &name),
        }
    }
}

handle! { DistrictId, UnknownDistrictCode, DistrictCode }
