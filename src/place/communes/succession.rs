use core::fmt;

use crate::base::{Lang, Say};
use crate::place::communes::names::UnitName;
use crate::place::communes::{
    AnyCommune, CommuneId, DistrictId, FormerCommuneId, SuccessionKind, UnitCandidate, words,
};

/// What a commune of today came from: a former commune, or the area of a district that lay in no
/// commune.
///
/// It is written `former/28882` or `district/536`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Predecessor {
    /// The area of a district in no commune.
    District(DistrictId),
    /// A former commune.
    Commune(FormerCommuneId),
}

impl Predecessor {
    /// Where it was: its own district, or that of the commune.
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

/// One row of the official conversion table: what came from where to which commune of today, and
/// how. There are 10,571.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "bảng chuyển đổi")]
pub struct Succession {
    from: Predecessor,
    to: CommuneId,
    kind: SuccessionKind,
}

impl Succession {
    /// How many rows there are.
    pub const COUNT: usize = 10_571;

    /// Every row: the six of districts, then those of communes, by code.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        let districts = DistrictId::all().filter_map(DistrictId::succession);
        districts.chain(FormerCommuneId::all().flat_map(FormerCommuneId::successions))
    }

    pub(super) const fn of_table(from: Predecessor, to: CommuneId, kind: SuccessionKind) -> Self {
        Self { from, to, kind }
    }

    /// The row from one unit to another, if there is one.
    #[must_use]
    pub fn between(from: Predecessor, to: CommuneId) -> Option<Self> {
        match from {
            Predecessor::District(district) => district.succession().filter(|one| one.to == to),
            Predecessor::Commune(commune) => commune.successions().find(|one| one.to == to),
        }
    }

    /// What it came from.
    #[must_use]
    pub const fn from(self) -> Predecessor {
        self.from
    }

    /// The commune of today.
    #[must_use]
    pub const fn to(self) -> CommuneId {
        self.to
    }

    /// How.
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
