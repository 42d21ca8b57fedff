use core::fmt;

use time::Date;

use crate::base::{Lang, Say};
use crate::place::communes::compile::{self, RowsByCode, STEP};
use crate::place::communes::names::{UnitName, Units, found_once};
use crate::place::communes::table::{Table, heading};
use crate::place::communes::{
    AnyCommune, CommuneKind, DistrictId, FormerCommuneId, KindChange, Succession, UnitCandidate, UnitDoubt,
    UnitFindError, UnknownCommuneCode, index, words,
};
use crate::place::find::{AnyKind, Stands, UnitWord};
use crate::place::{AnyProvince, CommuneCode, Era, Province, Unit};

/// `00004p Ba Đình` below `# 01`: code, kind and name, and the province. The letters are p for a
/// ward, k for a special zone, d and b for a commune that became a ward with the city of Đồng Nai
/// or Bắc Ninh, none for a commune.
const TEXT: &str = include_str!("tables/current.txt");

static STARTS: [u16; CommuneId::COUNT.div_ceil(STEP)] = compile::starts(TEXT, CommuneId::COUNT, 5, "pkdb");
static TABLE: Table = Table::new(TEXT, compile::rows(CommuneId::COUNT), &STARTS, 5);

pub(super) static ROWS: RowsByCode = compile::rows_by_code(TEXT, 5);
static BY_NAME: [u16; CommuneId::COUNT] = compile::rows_of(&index::CURRENT, &ROWS);

/// The first row of each run of a province, and the province.
static PROVINCES: [(u16, Province); compile::count_headings(TEXT)] = compile::provinces(TEXT);

/// One of the 3,321 communes, wards and special zones since 2025-07-01, with the code of Decision
/// 19/2025/QĐ-TTg.
///
/// It is found by its code ([`from_code`](Self::from_code)) or by its name ([`find`](Self::find)),
/// and leads to its province and to the former communes that it came from. Twenty-two communes
/// became wards in 2026: [`kind_on`](Self::kind_on) gives the kind of a day.
///
/// ```
/// use ocop::Province;
/// use ocop::place::CommuneId;
///
/// let commune = CommuneId::from_code("28870")?;
/// assert_eq!((commune.short_name(), commune.province()), ("Chợ Lách", Province::VinhLong));
/// assert_eq!(CommuneId::find("xã Chợ Lách")?, commune);
/// assert_eq!("28870".parse(), Ok(commune));
///
/// let from: Vec<String> = commune.predecessors().map(|one| one.from().to_string()).collect();
/// assert_eq!(from, ["former/28870", "former/28882", "former/28885"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// In every format it is its code, as text: a commune of this type is one of the 3,321. Reading
/// refuses text that is no code of one. Where either era may stand, store an [`AnyCommune`].
///
/// ```
/// use ocop::place::CommuneId;
///
/// let json = r#""28870""#;
/// let handle: CommuneId = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&handle)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CommuneId(u16);

impl CommuneId {
    /// How many there are.
    pub const COUNT: usize = 3321;

    /// Every commune of today, by code.
    ///
    /// ```
    /// use ocop::Province;
    /// use ocop::place::CommuneId;
    ///
    /// assert_eq!(CommuneId::all().count(), CommuneId::COUNT);
    /// let here = CommuneId::all().filter(|commune| commune.province() == Province::VinhLong);
    /// assert_eq!(here.count(), 124);
    /// ```
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        TABLE.rows().map(Self)
    }

    /// The commune of today with a five-digit code.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::place::CommuneId;
    ///
    /// let error = CommuneId::from_code("28882").unwrap_err();
    /// assert_eq!(error.code(), "commune_code_of_other_era");
    /// let error = CommuneId::from_code("4").unwrap_err();
    /// assert_eq!(error.code(), "commune_code_not_in_form");
    /// assert!(error.to_string().contains("00004"));
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownCommuneCode`]:
    ///
    /// * `commune_code_of_other_era`: only a commune of 2025-06-30 has the code
    /// * `ended_commune_code`: the code ended before 2025-06-30
    /// * `doubtful_commune_code`: the code is another source's code for a commune of today
    /// * `commune_code_not_in_form`: the code lost zeros or has marks between its digits
    /// * `unknown_commune_code`: any other text
    pub fn from_code(code: &str) -> Result<Self, UnknownCommuneCode> {
        Self::of_code(code).ok_or_else(|| UnknownCommuneCode::new(code, Era::Current))
    }

    /// The one commune of today that a name denotes; see [`UnitName`].
    ///
    /// ```
    /// use ocop::place::{CommuneId, UnitName};
    /// use ocop::Province;
    ///
    /// assert_eq!(CommuneId::find("xã Chợ Lách")?.code(), "28870");
    /// // Nine communes of today are called Tân Thành. The province decides which one is meant.
    /// let name = UnitName::new("Tân Thành").with_province(Province::LamDong);
    /// assert_eq!(CommuneId::find(name)?.code(), "23143");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnitFindError`]: `unknown_commune_name` if it denotes no commune of today,
    /// `commune_of_other_kind` if it has the unit word of another kind, `ambiguous_commune` if it
    /// denotes several.
    pub fn find<'a>(name: impl Into<UnitName<'a>>) -> Result<Self, UnitFindError> {
        found_once(&UNITS, &name.into()).map(Self)
    }

    /// The five-digit code.
    ///
    /// ```
    /// use ocop::place::CommuneId;
    ///
    /// assert_eq!(CommuneId::find("đặc khu Côn Đảo")?.code(), "26732");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("mã xã", "ma xa"))]
    pub fn code(self) -> &'static str {
        TABLE.code(self.0)
    }

    /// The Vietnamese name without the unit word.
    ///
    /// ```
    /// use ocop::place::CommuneId;
    ///
    /// assert_eq!(CommuneId::from_code("26732")?.short_name(), "Côn Đảo");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn short_name(self) -> &'static str {
        TABLE.rest(self.0)
    }

    /// The last kind of unit that it has.
    ///
    /// ```
    /// use ocop::place::{CommuneId, CommuneKind};
    ///
    /// // It was a commune until 2026-04-29 and is a ward since.
    /// assert_eq!(CommuneId::from_code("26248")?.kind(), CommuneKind::Ward);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn kind(self) -> CommuneKind {
        self.kind_change().map_or(self.first_kind(), |change| change.kind())
    }

    /// The kind of unit on a day. A day before 2025-07-01 gives the first kind.
    ///
    /// ```
    /// use ocop::place::{CommuneId, CommuneKind};
    /// use time::macros::date;
    ///
    /// let trang_bom = CommuneId::from_code("26248")?;
    /// assert_eq!(trang_bom.kind_on(date!(2026 - 04 - 29)), CommuneKind::Commune);
    /// assert_eq!(trang_bom.kind_on(date!(2026 - 04 - 30)), CommuneKind::Ward);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn kind_on(self, day: Date) -> CommuneKind {
        match self.kind_change() {
            Some(change) if change.from() <= day => change.kind(),
            _ => self.first_kind(),
        }
    }

    /// The kind on 2025-07-01.
    ///
    /// ```
    /// use ocop::place::CommuneId;
    ///
    /// let changed = CommuneId::all().filter(|commune| commune.first_kind() != commune.kind());
    /// assert_eq!(changed.count(), 22);
    /// ```
    #[must_use]
    pub fn first_kind(self) -> CommuneKind {
        match TABLE.kind(self.0) {
            b'p' => CommuneKind::Ward,
            b'k' => CommuneKind::SpecialZone,
            _ => CommuneKind::Commune,
        }
    }

    /// How its kind changed since 2025-07-01, if it did.
    ///
    /// ```
    /// use ocop::place::CommuneId;
    ///
    /// let change = CommuneId::from_code("26248")?.kind_change().ok_or("none")?;
    /// assert_eq!(change.resolution(), "237/NQ-UBTVQH16");
    /// assert!(CommuneId::from_code("28870")?.kind_change().is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn kind_change(self) -> Option<&'static KindChange> {
        match TABLE.kind(self.0) {
            b'd' => Some(&KindChange::OF_DONG_NAI),
            b'b' => Some(&KindChange::OF_BAC_NINH),
            _ => None,
        }
    }

    /// The province or centrally-run city.
    ///
    /// ```
    /// use ocop::Province;
    /// use ocop::place::CommuneId;
    ///
    /// assert_eq!(CommuneId::find("đặc khu Côn Đảo")?.province(), Province::HoChiMinh);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn province(self) -> Province {
        // The first heading stands before the first row.
        heading(&PROVINCES, self.0).unwrap_or(Province::HaNoi)
    }

    /// What it came from, and how: a row of the conversion table for each district and each former
    /// commune. Districts come first, then communes in the order of their codes.
    ///
    /// ```
    /// use ocop::place::{CommuneId, Predecessor, SuccessionKind};
    ///
    /// let dai_mo = CommuneId::find("phường Đại Mỗ")?;
    /// assert!(dai_mo.predecessors().all(|one| one.kind() == SuccessionKind::Part));
    /// let ly_son = CommuneId::find("đặc khu Lý Sơn")?;
    /// assert!(ly_son.predecessors().all(|one| matches!(one.from(), Predecessor::District(_))));
    /// # Ok::<(), ocop::place::UnitFindError>(())
    /// ```
    pub fn predecessors(self) -> impl Iterator<Item = Succession> + Clone {
        let districts = DistrictId::before(self.0).filter_map(DistrictId::succession);
        let communes = FormerCommuneId::before(self.0).flat_map(FormerCommuneId::successions);
        districts.chain(communes).filter(move |one| one.to() == self)
    }

    /// The places where the sources disagree on it.
    ///
    /// ```
    /// use ocop::place::CommuneId;
    ///
    /// let ba_che = CommuneId::find("Ba Chẽ")?;
    /// assert_eq!(ba_che.doubts().map(|doubt| doubt.found().en()).next(), Some("code 06978"));
    /// assert_eq!(CommuneId::from_code("28870")?.doubts().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn doubts(self) -> impl Iterator<Item = &'static UnitDoubt> {
        UnitDoubt::about(Unit::Commune, Era::Current, self.code())
    }

    pub(super) const fn of_row(row: u16) -> Self {
        Self(row)
    }

    pub(super) fn is_within(self, name: &UnitName<'_>) -> bool {
        match (name.province(), name.district()) {
            (Some(AnyProvince::Current(province)), None) => self.province() == province,
            (None, None) => true,
            _ => self.predecessors().any(|one| one.from().is_within(name)),
        }
    }

    pub(super) fn of_code(code: &str) -> Option<Self> {
        TABLE.find(code).map(Self)
    }
}

const fn of(kind: CommuneKind) -> AnyKind {
    AnyKind::Commune(kind)
}

/// The unit words of communes of either era.
pub(super) const VOCABULARY: &[UnitWord] = &[
    UnitWord::new(&["xa\u{303}"], &["xa"], of(CommuneKind::Commune), Stands::Either),
    UnitWord::new(&["x"], &["x"], of(CommuneKind::Commune), Stands::Before),
    UnitWord::new(&["phu\u{31b}o\u{31b}ng\u{300}"], &["phuong"], of(CommuneKind::Ward), Stands::Either),
    UnitWord::new(&["p"], &["p"], of(CommuneKind::Ward), Stands::Before),
    UnitWord::new(&["f"], &["f"], of(CommuneKind::Ward), Stands::Before),
    UnitWord::new(
        &["thi\u{323}", "tra\u{302}n\u{301}"],
        &["thi", "tran"],
        of(CommuneKind::Town),
        Stands::Either,
    ),
    UnitWord::new(&["tt"], &["tt"], of(CommuneKind::Town), Stands::Before),
    UnitWord::new(
        &["đa\u{306}c\u{323}", "khu"],
        &["dac", "khu"],
        of(CommuneKind::SpecialZone),
        Stands::Either,
    ),
    UnitWord::new(&["đk"], &["dk"], of(CommuneKind::SpecialZone), Stands::Before),
    UnitWord::new(&["commune"], &["commune"], of(CommuneKind::Commune), Stands::After),
    UnitWord::new(&["ward"], &["ward"], of(CommuneKind::Ward), Stands::Either),
    UnitWord::new(&["township"], &["township"], of(CommuneKind::Town), Stands::After),
    UnitWord::new(&["special", "zone"], &["special", "zone"], of(CommuneKind::SpecialZone), Stands::After),
];

/// The communes of today as they are looked for by name.
pub(super) static UNITS: Units = Units {
    unit: Unit::Commune,
    era: Some(Era::Current),
    vocabulary: VOCABULARY,
    by_name: &BY_NAME,
    own_name: |row| CommuneId(row).short_name(),
    is_of_kind: |row, kind| {
        let commune = CommuneId(row);
        [commune.first_kind(), commune.kind()].map(AnyKind::Commune).contains(&kind)
    },
    is_within: |row, name| CommuneId(row).is_within(name),
    candidate: |row| UnitCandidate::Commune(AnyCommune::Current(CommuneId(row))),
};

impl Say for CommuneId {
    /// The name with the unit word of its last kind.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::commune_of_kind(self.kind(), self.short_name(), lang, f)
    }
}

handle! { CommuneId, UnknownCommuneCode, CommuneCode }
