use core::fmt;

use crate::base::{Lang, Say};
use crate::place::communes::compile::{self, Predecessors, RowsByCode, STEP};
use crate::place::communes::current::{self, VOCABULARY};
use crate::place::communes::district;
use crate::place::communes::names::{UnitName, Units, found_once};
use crate::place::communes::table::{Table, heading};
use crate::place::communes::{
    AnyCommune, CommuneId, CommuneKind, DistrictId, DividedCommune, EarlierCommuneId, Predecessor,
    Succession, SuccessionKind, UnitCandidate, UnitDoubt, UnitFindError, UnknownCommuneCode, index, words,
};
use crate::place::find::AnyKind;
use crate::place::{CommuneCode, Era, FormerProvince, Unit};

/// `00001p Phúc Xá>00097` below `# 001`: code, kind, name and successors, and the district. The
/// letters are p for a ward, t for a township, none for a commune. Each successor is the mark of
/// its kind and its code, which is left out where it is the commune's own. The marks are `>` whole,
/// `=` unchanged, `~` renamed, `/` part, `<` part of the area, `@` part of the area with all the
/// people.
const TEXT: &str = include_str!("tables/former.txt");

static STARTS: [u16; FormerCommuneId::COUNT.div_ceil(STEP)] =
    compile::starts(TEXT, FormerCommuneId::COUNT, 5, "pt");
static TABLE: Table = Table::new(TEXT, compile::rows(FormerCommuneId::COUNT), &STARTS, 5);

static ROWS: RowsByCode = compile::rows_by_code(TEXT, 5);
static BY_NAME: [u16; FormerCommuneId::COUNT] = compile::rows_of(&index::FORMER, &ROWS);

/// The first row of each run of a district, and the row of the district.
static DISTRICTS: [(u16, u16); compile::count_headings(TEXT)] =
    compile::heading_rows(&compile::headings(TEXT, 3), &district::ROWS);

/// The former communes of each commune of today; the other rows of the conversion table are of
/// districts.
static PREDECESSORS: Predecessors<{ CommuneId::COUNT }, { Succession::COUNT - DistrictId::IN_NO_COMMUNE }> =
    compile::predecessors(TEXT, &current::ROWS);

/// The marks of successions in the table.
const MARKS: [char; 6] = ['>', '=', '~', '/', '<', '@'];

/// One of the 10,033 communes, wards and townships of 2025-06-30, with the code of Decision
/// 124/2004/QĐ-TTg.
///
/// It is found by its code ([`from_code`](Self::from_code)) or by its name ([`find`](Self::find)).
/// On 2025-07-01 these communes became the 3,321 of today: [`successions`](Self::successions) says
/// what became of each. A commune that was divided has several successors, and the library chooses
/// none of them ([reading 29](crate::law::Reading::Communes)).
///
/// ```
/// use ocop::place::{FormerCommuneId, UnitName};
/// use ocop::{FormerProvince, Problem};
///
/// let name = UnitName::new("Hoà Nghĩa").with_province(FormerProvince::BenTre);
/// let commune = FormerCommuneId::find(name)?;
/// assert_eq!((commune.code(), commune.district().short_name()), ("28882", "Chợ Lách"));
/// assert_eq!(commune.successor()?.short_name(), "Chợ Lách");
///
/// let divided = FormerCommuneId::from_code("00634")?;
/// assert_eq!(divided.successions().count(), 5);
/// assert_eq!(divided.successor().unwrap_err().code(), "divided_commune");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// In every format it is its code, as text: a commune of this type is one of the 10,033. Reading
/// refuses text that is no code of one. Where either era may stand, store an [`AnyCommune`].
///
/// ```
/// use ocop::place::FormerCommuneId;
///
/// let json = r#""00316""#;
/// let handle: FormerCommuneId = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&handle)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FormerCommuneId(u16);

impl FormerCommuneId {
    /// How many there are.
    pub const COUNT: usize = 10_033;

    /// Every commune of 2025-06-30, by code.
    ///
    /// ```
    /// use ocop::place::{CommuneKind, FormerCommuneId};
    ///
    /// assert_eq!(FormerCommuneId::all().count(), FormerCommuneId::COUNT);
    /// assert!(FormerCommuneId::all().any(|commune| commune.kind() == CommuneKind::Town));
    /// assert!(FormerCommuneId::all().all(|commune| commune.kind() != CommuneKind::SpecialZone));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        TABLE.rows().map(Self)
    }

    /// The commune of 2025-06-30 with a five-digit code.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::place::FormerCommuneId;
    ///
    /// assert_eq!(FormerCommuneId::from_code("28882")?.short_name(), "Hòa Nghĩa");
    /// let error = FormerCommuneId::from_code("00184").unwrap_err();
    /// assert_eq!(error.code(), "ended_commune_code");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownCommuneCode`]:
    ///
    /// * `commune_code_of_other_era`: only a commune of today has the code
    /// * `ended_commune_code`: the code ended before 2025-06-30
    /// * `commune_code_not_in_form`: the code lost zeros or has marks between its digits
    /// * `unknown_commune_code`: any other text
    pub fn from_code(code: &str) -> Result<Self, UnknownCommuneCode> {
        Self::of_code(code).ok_or_else(|| UnknownCommuneCode::new(code, Era::Former))
    }

    /// The one commune of 2025-06-30 that a name denotes; see [`UnitName`].
    ///
    /// ```
    /// use ocop::FormerProvince;
    /// use ocop::place::{FormerCommuneId, UnitName};
    ///
    /// let name = UnitName::new("xã Hoà Nghĩa").with_province(FormerProvince::BenTre);
    /// assert_eq!(FormerCommuneId::find(name)?.code(), "28882");
    /// // 34 communes had this name, of which the error lists ten.
    /// assert_eq!(FormerCommuneId::find("Tân Thành").unwrap_err().candidates().len(), 10);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnitFindError`]: `unknown_commune_name` if it denotes no commune of 2025-06-30,
    /// `commune_of_other_kind` if it has the unit word of another kind, `ambiguous_commune` if it
    /// denotes several.
    pub fn find<'a>(name: impl Into<UnitName<'a>>) -> Result<Self, UnitFindError> {
        found_once(&UNITS, &name.into()).map(Self)
    }

    /// The five-digit code.
    ///
    /// ```
    /// use ocop::place::FormerCommuneId;
    ///
    /// assert_eq!(FormerCommuneId::find("Hướng Thọ Phú")?.code(), "27703");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[doc(alias("mã xã", "ma xa"))]
    pub fn code(self) -> &'static str {
        TABLE.code(self.0)
    }

    /// The Vietnamese name without the unit word. A numbered ward keeps it: `Phường 1`.
    ///
    /// ```
    /// use ocop::place::FormerCommuneId;
    ///
    /// assert_eq!(FormerCommuneId::from_code("00181")?.short_name(), "Văn Miếu - Quốc Tử Giám");
    /// assert_eq!(FormerCommuneId::from_code("28780")?.short_name(), "Phường 7");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn short_name(self) -> &'static str {
        let rest = TABLE.rest(self.0);
        rest.split(MARKS).next().unwrap_or(rest)
    }

    /// The kind of unit.
    ///
    /// ```
    /// use ocop::place::{CommuneKind, FormerCommuneId};
    ///
    /// let towns = FormerCommuneId::all().filter(|commune| commune.kind() == CommuneKind::Town);
    /// assert!(towns.count() > 500);
    /// assert_eq!(FormerCommuneId::from_code("00634")?.kind(), CommuneKind::Ward);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn kind(self) -> CommuneKind {
        match TABLE.kind(self.0) {
            b'p' => CommuneKind::Ward,
            b't' => CommuneKind::Town,
            _ => CommuneKind::Commune,
        }
    }

    /// The district.
    ///
    /// ```
    /// use ocop::place::FormerCommuneId;
    ///
    /// assert_eq!(FormerCommuneId::from_code("28882")?.district().short_name(), "Chợ Lách");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn district(self) -> DistrictId {
        // The first heading stands before the first row.
        DistrictId::of_row(heading(&DISTRICTS, self.0).unwrap_or_default())
    }

    /// The province or centrally-run city.
    ///
    /// ```
    /// use ocop::FormerProvince;
    /// use ocop::place::FormerCommuneId;
    ///
    /// assert_eq!(FormerCommuneId::from_code("28882")?.province(), FormerProvince::BenTre);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn province(self) -> FormerProvince {
        self.district().province()
    }

    /// What became of it on 2025-07-01: a row of the conversion table for each commune of today
    /// that it or part of it came to, in the order of their codes. There is at least one.
    ///
    /// ```
    /// use ocop::place::{FormerCommuneId, SuccessionKind};
    ///
    /// let whole: Vec<_> = FormerCommuneId::from_code("28882")?.successions().collect();
    /// assert_eq!((whole.len(), whole[0].kind()), (1, SuccessionKind::Whole));
    /// assert_eq!(whole[0].to().code(), "28870");
    /// let parts = FormerCommuneId::from_code("00634")?.successions();
    /// assert_eq!(parts.filter(|one| !one.kind().is_whole()).count(), 5);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn successions(self) -> impl Iterator<Item = Succession> + Clone {
        let code = self.code();
        let rest = TABLE.rest(self.0);
        let marks = rest.char_indices().filter(|(_, letter)| MARKS.contains(letter));
        marks.filter_map(move |(at, _)| {
            let kind = SuccessionKind::of_mark(*rest.as_bytes().get(at)?)?;
            let digits = rest.get(at.checked_add(1)?..at.checked_add(6)?);
            let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
            let to = CommuneId::of_code(digits.unwrap_or(code))?;
            Some(Succession::of_table(Predecessor::Commune(self), to, kind))
        })
    }

    /// The one commune of today that all of it came to.
    ///
    /// Source: [reading 29](crate::law::Reading::Communes).
    ///
    /// ```
    /// use ocop::place::FormerCommuneId;
    ///
    /// assert_eq!(FormerCommuneId::from_code("28882")?.successor()?.code(), "28870");
    /// // Divided among five wards: the caller must choose.
    /// assert!(FormerCommuneId::from_code("00634")?.successor().is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`DividedCommune`] (`divided_commune`) if it was divided, or if the conversion table names
    /// only part of it. The library chooses none of several successors.
    pub fn successor(self) -> Result<CommuneId, DividedCommune> {
        let mut successions = self.successions();
        match (successions.next(), successions.next()) {
            (Some(only), None) if only.kind().is_whole() => Ok(only.to()),
            _ => Err(DividedCommune::new(self)),
        }
    }

    /// The communes that ended before 2025-06-30 and became part of it, in the order of their
    /// codes. An earlier name of its own counts as one of them.
    ///
    /// ```
    /// use ocop::place::FormerCommuneId;
    ///
    /// let earlier = FormerCommuneId::from_code("00181")?.earlier();
    /// let names: Vec<_> = earlier.map(|one| (one.code(), one.short_name())).collect();
    /// assert_eq!(names, [("00181", "Văn Miếu"), ("00184", "Quốc Tử Giám")]);
    /// # Ok::<(), ocop::place::UnknownCommuneCode>(())
    /// ```
    pub fn earlier(self) -> impl Iterator<Item = EarlierCommuneId> + Clone {
        EarlierCommuneId::all().filter(move |earlier| earlier.became() == self)
    }

    /// The places where the sources disagree on it.
    ///
    /// ```
    /// use ocop::place::{Era, FormerCommuneId, Unit, UnitDoubt};
    ///
    /// let about = UnitDoubt::ALL.iter().filter(|doubt| doubt.unit() == Unit::Commune);
    /// let listed = about.filter(|doubt| doubt.era() == Era::Former).count();
    /// let found: usize = FormerCommuneId::all().map(|commune| commune.doubts().count()).sum();
    /// assert_eq!(found, listed);
    /// ```
    pub fn doubts(self) -> impl Iterator<Item = &'static UnitDoubt> {
        UnitDoubt::about(Unit::Commune, Era::Former, self.code())
    }

    /// Those that came to a commune of today, or part of which did.
    pub(super) fn before(current: u16) -> impl Iterator<Item = Self> + Clone {
        let end = |row: u16| PREDECESSORS.ends.get(usize::from(row)).copied().map(usize::from);
        let start = current.checked_sub(1).map_or(Some(0), end);
        let range = start.zip(end(current)).and_then(|(start, end)| PREDECESSORS.former.get(start..end));
        // There is such a row: handles are made from the rows of the table alone.
        range.unwrap_or_default().iter().copied().map(Self)
    }

    pub(super) const fn of_row(row: u16) -> Self {
        Self(row)
    }

    pub(super) fn is_within(self, name: &UnitName<'_>) -> bool {
        self.district().is_within(name)
    }

    pub(super) fn of_code(code: &str) -> Option<Self> {
        TABLE.find(code).map(Self)
    }
}

/// The communes of 2025-06-30 as they are looked for by name.
pub(super) static UNITS: Units = Units {
    unit: Unit::Commune,
    era: Some(Era::Former),
    vocabulary: VOCABULARY,
    by_name: &BY_NAME,
    own_name: |row| without_ward(FormerCommuneId(row).short_name()),
    is_of_kind: |row, kind| AnyKind::Commune(FormerCommuneId(row).kind()) == kind,
    is_within: |row, name| FormerCommuneId(row).is_within(name),
    candidate: |row| UnitCandidate::Commune(AnyCommune::Former(FormerCommuneId(row))),
};

/// The number of a numbered ward; any other name as it is.
pub(super) fn without_ward(name: &'static str) -> &'static str {
    match name.strip_prefix("Phường ") {
        Some(number) if number.bytes().all(|byte| byte.is_ascii_digit()) => number.trim_start_matches('0'),
        _ => name,
    }
}

impl Say for FormerCommuneId {
    /// The name with the unit word.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.short_name();
        match without_ward(name) {
            number if number != name => words::numbered_ward(lang, f, &name, &number),
            name => words::commune_of_kind(self.kind(), name, lang, f),
        }
    }
}

handle! { FormerCommuneId, UnknownCommuneCode, CommuneCode }
