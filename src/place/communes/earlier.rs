use core::fmt;

use crate::base::{Lang, Say};
use crate::place::communes::compile::{self, STEP};
use crate::place::communes::current::VOCABULARY;
use crate::place::communes::former::without_ward;
use crate::place::communes::names::Units;
use crate::place::communes::table::Table;
use crate::place::communes::{FormerCommuneId, UnitCandidate, UnknownCommuneCode, index, words};
use crate::place::{CommuneCode, Unit};

/// `00010 00004 Nguyễn Trung Trực`: code, the code of the commune of 2025-06-30 that it became part
/// of, name.
const TEXT: &str = include_str!("tables/earlier.txt");

static STARTS: [u16; EarlierCommuneId::COUNT.div_ceil(STEP)] =
    compile::starts(TEXT, EarlierCommuneId::COUNT, 5, "");
static TABLE: Table = Table::new(TEXT, compile::rows(EarlierCommuneId::COUNT), &STARTS, 5);

static BY_NAME: [u16; EarlierCommuneId::COUNT] =
    compile::rows_of(&index::EARLIER, &compile::rows_by_code(TEXT, 5));

/// One of 727 communes that ended before 2025-06-30, because communes were joined or renamed in the
/// years before.
///
/// It has its code, its name, and the commune of 2025-06-30 that it became or became part of. In
/// 377 cases that commune has the same code ([`kept_its_code`](Self::kept_its_code)); the other 350
/// codes ended. The day on which a commune ended and its kind are not known.
///
/// Source: the code lists of Decision 19/2025/QĐ-TTg and Decision 124/2004/QĐ-TTg, and
/// [reading 29](crate::law::Reading::Communes).
///
/// ```
/// use ocop::place::EarlierCommuneId;
///
/// let quoc_tu_giam = EarlierCommuneId::from_code("00184")?;
/// assert_eq!(quoc_tu_giam.became().short_name(), "Văn Miếu - Quốc Tử Giám");
/// assert!(!quoc_tu_giam.kept_its_code());
/// # Ok::<(), ocop::place::UnknownCommuneCode>(())
/// ```
///
/// # Stored form
///
/// In every format it is its code, as text. Reading refuses text that is no code of one of the 727.
///
/// ```
/// use ocop::place::EarlierCommuneId;
///
/// let json = r#""00010""#;
/// let handle: EarlierCommuneId = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&handle)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EarlierCommuneId(u16);

impl EarlierCommuneId {
    /// How many there are.
    pub const COUNT: usize = 727;

    /// Every earlier commune, by code.
    ///
    /// ```
    /// use ocop::place::EarlierCommuneId;
    ///
    /// assert_eq!(EarlierCommuneId::all().filter(|commune| commune.kept_its_code()).count(), 377);
    /// ```
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        TABLE.rows().map(Self)
    }

    /// The earlier commune with a five-digit code.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::place::EarlierCommuneId;
    ///
    /// assert_eq!(EarlierCommuneId::from_code("00184")?.short_name(), "Quốc Tử Giám");
    /// let error = EarlierCommuneId::from_code("28882").unwrap_err();
    /// assert_eq!(error.code(), "commune_code_of_other_era");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownCommuneCode`]: `commune_code_of_other_era` for the code of a commune of 2025-06-30
    /// that no earlier one had, `unknown_commune_code` for any other text.
    pub fn from_code(code: &str) -> Result<Self, UnknownCommuneCode> {
        Self::of_code(code).ok_or_else(|| UnknownCommuneCode::of_earlier(code))
    }

    /// The five-digit code.
    ///
    /// ```
    /// use ocop::place::FormerCommuneId;
    ///
    /// let earlier = FormerCommuneId::from_code("00181")?.earlier();
    /// assert!(earlier.map(|commune| commune.code()).eq(["00181", "00184"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        TABLE.code(self.0)
    }

    /// The Vietnamese name without the unit word. A numbered ward keeps it: `Phường 1`.
    ///
    /// ```
    /// use ocop::place::EarlierCommuneId;
    ///
    /// // The ward Văn Miếu - Quốc Tử Giám, which it became part of, has the same code.
    /// assert_eq!(EarlierCommuneId::from_code("00181")?.short_name(), "Văn Miếu");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn short_name(self) -> &'static str {
        TABLE.rest(self.0).get(6..).unwrap_or_default()
    }

    /// The commune of 2025-06-30 that it became or became part of.
    ///
    /// Two steps lead from an old sheet to a commune of today:
    ///
    /// ```
    /// use ocop::place::EarlierCommuneId;
    ///
    /// let of_2025 = EarlierCommuneId::from_code("00184")?.became();
    /// assert_eq!(of_2025.code(), "00181");
    /// assert!(of_2025.successions().all(|one| one.to().province() == ocop::Province::HaNoi));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn became(self) -> FormerCommuneId {
        // The table's test: every one became one of the 10,033.
        FormerCommuneId::of_code(TABLE.rest(self.0).get(..5).unwrap_or_default())
            .unwrap_or(const { FormerCommuneId::of_row(0) })
    }

    /// Whether the commune that it became has the same code, under another name.
    ///
    /// ```
    /// use ocop::place::EarlierCommuneId;
    ///
    /// assert!(EarlierCommuneId::from_code("00181")?.kept_its_code());
    /// assert!(!EarlierCommuneId::from_code("00184")?.kept_its_code());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn kept_its_code(self) -> bool {
        self.code() == self.became().code()
    }

    pub(super) fn of_code(code: &str) -> Option<Self> {
        TABLE.find(code).map(Self)
    }
}

/// The communes that ended before as they are looked for by name.
pub(super) static UNITS: Units = Units {
    unit: Unit::Commune,
    era: None,
    vocabulary: VOCABULARY,
    by_name: &BY_NAME,
    own_name: |row| without_ward(EarlierCommuneId(row).short_name()),
    // Their kinds are not known.
    is_of_kind: |_, _| true,
    is_within: |row, name| EarlierCommuneId(row).became().is_within(name),
    candidate: |row| UnitCandidate::Earlier(EarlierCommuneId(row)),
};

impl Say for EarlierCommuneId {
    /// The name, the code and what it became part of.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let became = self.became();
        words::earlier_commune(lang, f, &self.short_name(), &self.code(), &became, &became.code())
    }
}

handle! { EarlierCommuneId, UnknownCommuneCode, CommuneCode }
