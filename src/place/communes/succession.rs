use core::fmt;

use crate::base::{Lang, Say};
use crate::place::communes::names::UnitName;
use crate::place::communes::{
    AnyCommune, CommuneId, DistrictId, FormerCommuneId, SuccessionKind, UnitCandidate, words,
};

/// What a commune of today came from: a former commune, or the area of a district that was in no
/// commune.
///
/// [`Succession::from`] gives it. It prints as `former/28882` or `district/755`.
///
/// Source: the code lists of Decision 19/2025/QĐ-TTg and Decision 124/2004/QĐ-TTg, and
/// [reading 29](crate::law::Reading::Communes).
///
/// ```
/// use ocop::place::{CommuneId, Predecessor};
///
/// let con_dao = CommuneId::find("đặc khu Côn Đảo")?;
/// let from: Vec<Predecessor> = con_dao.predecessors().map(|one| one.from()).collect();
/// assert_eq!(from.iter().map(|one| one.to_string()).collect::<Vec<_>>(), ["district/755"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of two fields, of which one is null.
///
/// ```
/// use ocop::place::Predecessor;
///
/// let json = r#"{"commune":"28882","district":null}"#;
/// let from: Predecessor = serde_json::from_str(json)?;
/// assert_eq!(from.to_string(), "former/28882");
/// assert_eq!(serde_json::to_string(&from)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Predecessor {
    /// The area of a district that was in no commune.
    District(DistrictId),
    /// A former commune.
    Commune(FormerCommuneId),
}

impl Predecessor {
    /// The district itself, or the district of the former commune.
    ///
    /// ```
    /// use ocop::place::{CommuneId, DistrictId};
    ///
    /// let cho_lach = CommuneId::from_code("28870")?;
    /// let district = DistrictId::from_code("832")?;
    /// assert!(cho_lach.predecessors().all(|one| one.from().district() == district));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn district(self) -> DistrictId {
        match self {
            Self::District(district) => district,
            Self::Commune(commune) => commune.district(),
        }
    }

    pub(super) fn is_within(self, name: &UnitName<'_>) -> bool {
        self.district().is_within(name)
    }
}

impl Say for Predecessor {
    /// The name, the code and the place.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::District(district) => UnitCandidate::District(*district).say(lang, f),
            Self::Commune(commune) => AnyCommune::Former(*commune).say(lang, f),
        }
    }
}

impl fmt::Display for Predecessor {
    /// `former/28882` or `district/536`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::District(district) => write!(f, "district/{district}"),
            Self::Commune(commune) => AnyCommune::Former(*commune).fmt(f),
        }
    }
}

/// One row of the official conversion table: a former commune or district, the commune of today
/// that it or part of it came to, and how. There are 10,571 rows.
///
/// [`FormerCommuneId::successions`], [`CommuneId::predecessors`] and [`DistrictId::succession`]
/// give the rows of a unit, [`all`](Self::all) gives every row.
///
/// Source: the code lists of Decision 19/2025/QĐ-TTg and Decision 124/2004/QĐ-TTg, and
/// [reading 29](crate::law::Reading::Communes).
///
/// ```
/// use ocop::place::{FormerCommuneId, SuccessionKind};
/// use ocop::{Lang, Say};
///
/// let commune = FormerCommuneId::from_code("00316")?;
/// let successions: Vec<_> = commune.successions().collect();
/// assert_eq!(successions.len(), 4);
/// assert_eq!(successions[0].kind(), SuccessionKind::PartOfAreaAllPeople);
/// assert_eq!(successions[1].to().short_name(), "Hoàng Liệt");
/// println!("{}", successions[1].text(Lang::En));
/// # Ok::<(), ocop::place::UnknownCommuneCode>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of the former unit, the commune of today, and the kind. Reading does not
/// look the row up in the table: a row that was stored stays readable when the table is corrected.
/// [`between`](Self::between) tells whether the table has it.
///
/// ```
/// use ocop::place::Succession;
///
/// let json = r#"{"from":{"commune":"28870","district":null},"to":"28870","kind":"whole"}"#;
/// let succession: Succession = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&succession)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Succession {
    from: Predecessor,
    to: CommuneId,
    kind: SuccessionKind,
}

impl Succession {
    /// How many rows there are.
    pub const COUNT: usize = 10_571;

    /// Every row: the six rows of districts, then those of the former communes in the order of
    /// their codes.
    ///
    /// ```
    /// use ocop::place::{Predecessor, Succession};
    ///
    /// assert_eq!(Succession::all().count(), Succession::COUNT);
    /// let of_a_district = |one: &Succession| matches!(one.from(), Predecessor::District(_));
    /// assert_eq!(Succession::all().filter(of_a_district).count(), 6);
    /// ```
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        let districts = DistrictId::all().filter_map(DistrictId::succession);
        districts.chain(FormerCommuneId::all().flat_map(FormerCommuneId::successions))
    }

    pub(super) const fn of_table(from: Predecessor, to: CommuneId, kind: SuccessionKind) -> Self {
        Self { from, to, kind }
    }

    /// The row from one unit to another, if there is one.
    ///
    /// ```
    /// use ocop::place::{CommuneId, FormerCommuneId, Predecessor, Succession, SuccessionKind};
    ///
    /// let from = Predecessor::Commune(FormerCommuneId::from_code("28882")?);
    /// let to = CommuneId::from_code("28870")?;
    /// let row = Succession::between(from, to).ok_or("no such row")?;
    /// assert_eq!(row.kind(), SuccessionKind::Whole);
    /// assert_eq!(Succession::between(from, CommuneId::from_code("26732")?), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn between(from: Predecessor, to: CommuneId) -> Option<Self> {
        match from {
            Predecessor::District(district) => district.succession().filter(|one| one.to == to),
            Predecessor::Commune(commune) => commune.successions().find(|one| one.to == to),
        }
    }

    /// The former commune, or the district.
    #[must_use]
    pub const fn from(self) -> Predecessor {
        self.from
    }

    /// The commune of today.
    #[must_use]
    pub const fn to(self) -> CommuneId {
        self.to
    }

    /// How all or part of it came to the commune of today.
    #[must_use]
    pub const fn kind(self) -> SuccessionKind {
        self.kind
    }
}

impl Say for Succession {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::succession(lang, f, &self.from, &AnyCommune::Current(self.to), &self.kind)
    }
}
