use core::fmt;
use core::str::FromStr;

use alloc::vec::Vec;

use time::Date;

use crate::base::{Lang, Say};
use crate::place::communes::names::UnitName;
use crate::place::communes::{
    AnyCommuneError, CommuneId, CommuneKind, DistrictId, EarlierCommuneId, FormerCommuneId, Succession,
    SuccessionKind, UnitFindError, UnknownCommuneCode, words,
};
use crate::place::communes::{current, district, earlier, former};
use crate::place::{AnyProvince, Era, Unit};

/// A commune together with its era: one of 2025-06-30 or one of today.
///
/// It is made from a commune of either era, from an era and a code
/// ([`from_code`](Self::from_code)), from a day and a code ([`from_code_on`](Self::from_code_on)),
/// or from a name ([`find`](Self::find), [`find_on`](Self::find_on)).
///
/// Source: the code lists of Decision 19/2025/QĐ-TTg and Decision 124/2004/QĐ-TTg, and
/// [reading 29](crate::law::Reading::Communes).
///
/// ```
/// use ocop::Province;
/// use ocop::place::{AnyCommune, Era, UnitName};
/// use time::macros::date;
///
/// let name = UnitName::new("Hòa Nghĩa").with_province(Province::VinhLong);
/// let before = AnyCommune::find_on(name, date!(2025 - 06 - 30))?;
/// assert_eq!(before.to_string(), "former/28882");
/// assert_eq!(before.district().map(|district| district.short_name()), Some("Chợ Lách"));
/// assert!(before.successions().all(|one| one.to().province() == Province::VinhLong));
///
/// assert_eq!(AnyCommune::from_code(Era::Former, "28882")?, before);
/// assert!(AnyCommune::from_code(Era::Current, "28882").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// In every format it is its era and its code, as text: `current/28870`. Reading refuses text that
/// is no such value.
///
/// ```
/// use ocop::place::AnyCommune;
///
/// let json = r#""former/28882""#;
/// let commune: AnyCommune = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&commune)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AnyCommune {
    /// One of the 10,033.
    Former(FormerCommuneId),
    /// One of the 3,321.
    Current(CommuneId),
}

impl AnyCommune {
    /// The commune with a five-digit code in an era.
    ///
    /// ```
    /// use ocop::place::{AnyCommune, Era};
    ///
    /// // Two communes have the code 28870, one in each era, and their borders differ.
    /// let before = AnyCommune::from_code(Era::Former, "28870")?;
    /// let today = AnyCommune::from_code(Era::Current, "28870")?;
    /// assert_ne!(before, today);
    /// assert_eq!(today.to_string(), "current/28870");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownCommuneCode`] for a code that no commune of the era has:
    ///
    /// * `commune_code_of_other_era`: only a commune of the other era has the code
    /// * `ended_commune_code`: the code ended before 2025-06-30
    /// * `doubtful_commune_code`: the code is another source's code for a commune of today
    /// * `commune_code_not_in_form`: the code lost zeros or has marks between its digits
    /// * `unknown_commune_code`: any other text
    pub fn from_code(era: Era, code: &str) -> Result<Self, UnknownCommuneCode> {
        match era {
            Era::Former => FormerCommuneId::from_code(code).map(Self::Former),
            Era::Current => CommuneId::from_code(code).map(Self::Current),
        }
    }

    /// The commune that has a five-digit code in the era of a day.
    ///
    /// ```
    /// use ocop::place::{AnyCommune, Era};
    /// use time::macros::date;
    ///
    /// let of_a_form = AnyCommune::from_code_on("28870", date!(2023 - 03 - 01))?;
    /// assert_eq!(of_a_form.era(), Era::Former);
    /// assert!(AnyCommune::from_code_on("28882", date!(2026 - 03 - 01)).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownCommuneCode`], on the conditions of [`from_code`](Self::from_code):
    /// `commune_code_of_other_era`, `ended_commune_code`, `doubtful_commune_code`,
    /// `commune_code_not_in_form`, `unknown_commune_code`.
    pub fn from_code_on(code: &str, day: Date) -> Result<Self, UnknownCommuneCode> {
        Self::from_code(Era::on(day), code)
    }

    /// The one commune of either era that a name denotes; see [`UnitName`].
    ///
    /// If a commune kept its name and its borders on 2025-07-01, the commune of today is found. Any
    /// other name that a commune has in each era is ambiguous, unless *cũ* (former) or *mới* (new)
    /// stands behind it.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::place::AnyCommune;
    ///
    /// // The name ended on 2025-06-30, so the commune is a former one.
    /// assert_eq!(AnyCommune::find("Hướng Thọ Phú")?.to_string(), "former/27703");
    /// // There was a ward Đại Mỗ until 2025-06-30. The ward of today has other borders.
    /// let error = AnyCommune::find("Đại Mỗ").unwrap_err();
    /// assert_eq!(error.code(), "ambiguous_commune");
    /// assert_eq!(AnyCommune::find("Đại Mỗ cũ")?.code(), "00634");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnitFindError`]: `unknown_commune_name` if it denotes no commune of either era,
    /// `commune_of_other_kind` if it has the unit word of another kind, `ambiguous_commune` if it
    /// denotes several.
    pub fn find<'a>(name: impl Into<UnitName<'a>>) -> Result<Self, UnitFindError> {
        let name = name.into();
        let (before, after) = (former::UNITS.look_up(&name), current::UNITS.look_up(&name));
        let of = |before: Vec<u16>, after: Vec<u16>| {
            let before = before.into_iter().map(FormerCommuneId::of_row).map(Self::Former);
            before.chain(after.into_iter().map(CommuneId::of_row).map(Self::Current)).collect::<Vec<_>>()
        };
        let mut fitting = of(before.fitting, after.fitting);
        let today = fitting.clone();
        fitting.retain(|commune| commune.unchanged().is_none_or(|same| !today.contains(&same)));
        match fitting.as_slice() {
            [commune] => Ok(*commune),
            [] => {
                let of_other_kind = of(before.of_other_kind, after.of_other_kind);
                let of_other_kind = of_other_kind.into_iter().map(UnitCandidate::Commune).collect();
                Err(UnitFindError::none(&name, Unit::Commune, Era::ALL, of_other_kind))
            }
            _ => {
                let candidates = fitting.into_iter().map(UnitCandidate::Commune).collect();
                Err(UnitFindError::several(&name, Unit::Commune, candidates))
            }
        }
    }

    /// The one commune that a name denotes in the era of a day.
    ///
    /// ```
    /// use ocop::place::AnyCommune;
    /// use time::macros::date;
    ///
    /// let before = AnyCommune::find_on("phường Đại Mỗ", date!(2025 - 06 - 30))?;
    /// let after = AnyCommune::find_on("phường Đại Mỗ", date!(2025 - 07 - 01))?;
    /// assert_eq!(before.to_string(), "former/00634");
    /// assert!(after.district().is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnitFindError`], on the conditions of [`find`](Self::find): `unknown_commune_name`,
    /// `commune_of_other_kind`, `ambiguous_commune`.
    pub fn find_on<'a>(name: impl Into<UnitName<'a>>, day: Date) -> Result<Self, UnitFindError> {
        match Era::on(day) {
            Era::Former => FormerCommuneId::find(name).map(Self::Former),
            Era::Current => CommuneId::find(name).map(Self::Current),
        }
    }

    /// The era.
    ///
    /// ```
    /// use ocop::place::{AnyCommune, Era};
    ///
    /// let commune: AnyCommune = "former/28882".parse()?;
    /// assert_eq!(commune.era(), Era::Former);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn era(self) -> Era {
        match self {
            Self::Former(_) => Era::Former,
            Self::Current(_) => Era::Current,
        }
    }

    /// The five-digit code, which means nothing without the era.
    ///
    /// ```
    /// use ocop::place::AnyCommune;
    ///
    /// let commune = AnyCommune::find("Hướng Thọ Phú")?;
    /// assert_eq!(commune.code(), "27703");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Former(commune) => commune.code(),
            Self::Current(commune) => commune.code(),
        }
    }

    /// The Vietnamese name without the unit word. A numbered ward keeps it: `Phường 1`.
    ///
    /// ```
    /// use ocop::place::AnyCommune;
    ///
    /// let commune: AnyCommune = "current/28870".parse()?;
    /// assert_eq!(commune.short_name(), "Chợ Lách");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn short_name(self) -> &'static str {
        match self {
            Self::Former(commune) => commune.short_name(),
            Self::Current(commune) => commune.short_name(),
        }
    }

    /// The kind of unit on a day. A day before the era gives the first kind in it, a day after the
    /// era the last.
    ///
    /// ```
    /// use ocop::place::{AnyCommune, CommuneKind};
    /// use time::macros::date;
    ///
    /// // Trảng Bom became a ward with the city of Đồng Nai.
    /// let trang_bom: AnyCommune = "current/26248".parse()?;
    /// assert_eq!(trang_bom.kind_on(date!(2026 - 04 - 29)), CommuneKind::Commune);
    /// assert_eq!(trang_bom.kind_on(date!(2026 - 04 - 30)), CommuneKind::Ward);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn kind_on(self, day: Date) -> CommuneKind {
        match self {
            Self::Former(commune) => commune.kind(),
            Self::Current(commune) => commune.kind_on(day),
        }
    }

    /// The district; `None` since 2025-07-01.
    ///
    /// ```
    /// use ocop::place::AnyCommune;
    ///
    /// let before: AnyCommune = "former/28882".parse()?;
    /// assert_eq!(before.district().map(|district| district.code()), Some("832"));
    /// let today: AnyCommune = "current/28870".parse()?;
    /// assert_eq!(today.district(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn district(self) -> Option<DistrictId> {
        match self {
            Self::Former(commune) => Some(commune.district()),
            Self::Current(_) => None,
        }
    }

    /// The province, of the same era.
    ///
    /// ```
    /// use ocop::place::AnyCommune;
    /// use ocop::{FormerProvince, Province};
    ///
    /// let before: AnyCommune = "former/28882".parse()?;
    /// assert_eq!(before.province(), FormerProvince::BenTre.into());
    /// assert_eq!(before.province().current(), Province::VinhLong);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn province(self) -> AnyProvince {
        match self {
            Self::Former(commune) => commune.province().into(),
            Self::Current(commune) => commune.province().into(),
        }
    }

    /// The commune of today that a former one is, with name and borders unchanged.
    fn unchanged(self) -> Option<Self> {
        let same = self.successions().find(|one| one.kind() == SuccessionKind::Unchanged)?;
        Some(Self::Current(same.to()))
    }

    /// What became of it on 2025-07-01: a row of the conversion table for each commune of today
    /// that it or part of it came to. There is none for a commune of today.
    ///
    /// ```
    /// use ocop::place::AnyCommune;
    ///
    /// // Đại Mỗ in Hà Nội was divided among five wards.
    /// let divided: AnyCommune = "former/00634".parse()?;
    /// assert_eq!(divided.successions().count(), 5);
    /// let today: AnyCommune = "current/28870".parse()?;
    /// assert_eq!(today.successions().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn successions(self) -> impl Iterator<Item = Succession> + Clone {
        let former = match self {
            Self::Former(commune) => Some(commune),
            Self::Current(_) => None,
        };
        former.into_iter().flat_map(FormerCommuneId::successions)
    }
}

impl From<FormerCommuneId> for AnyCommune {
    fn from(commune: FormerCommuneId) -> Self {
        Self::Former(commune)
    }
}

impl From<CommuneId> for AnyCommune {
    fn from(commune: CommuneId) -> Self {
        Self::Current(commune)
    }
}

impl fmt::Display for AnyCommune {
    /// The era and the code: `current/28870`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.era(), self.code())
    }
}

impl FromStr for AnyCommune {
    type Err = AnyCommuneError;

    /// Reads the era and the code: `current/28870`. Any other text is an [`AnyCommuneError`].
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (era, code) = text.split_once('/').unwrap_or((text, ""));
        let era = Era::from_code(era).map_err(AnyCommuneError::Era)?;
        Self::from_code(era, code).map_err(AnyCommuneError::Code)
    }
}

impl Say for AnyCommune {
    /// The name, the code and the place.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Former(commune) => {
                let (district, province) = (commune.district(), commune.province().name());
                words::former_commune(lang, f, commune, &commune.code(), &district, &province)
            }
            Self::Current(commune) => {
                words::current_commune(lang, f, commune, &commune.code(), &commune.province().name())
            }
        }
    }
}

/// A unit that a name may mean.
///
/// [`UnitFindError::candidates`] lists such units, so that a form can offer a choice. It prints as
/// `current/28870`, `former/28882`, `earlier/00184` or `district/832`.
///
/// ```
/// use ocop::place::{CommuneId, UnitCandidate};
///
/// let error = CommuneId::find("Hướng Thọ Phú").unwrap_err();
/// let [UnitCandidate::Commune(commune)] = error.candidates() else { panic!("one was meant") };
/// assert_eq!(commune.code(), "27703");
/// ```
///
/// # Stored form
///
/// By itself it is not stored: keep the id of the unit that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UnitCandidate {
    /// A commune of 2025-06-30 or of today.
    Commune(AnyCommune),
    /// A commune that ended before 2025-06-30.
    Earlier(EarlierCommuneId),
    /// A district.
    District(DistrictId),
}

impl UnitCandidate {
    /// Whatever units have the letters of a name: of the eras asked first, and before all where
    /// they are looked for.
    pub(super) fn of_letters(name: &UnitName<'_>, unit: Unit, eras: &[Era]) -> Vec<Self> {
        let units = match unit {
            Unit::District => district::UNITS.similar(name),
            Unit::Commune => {
                [&former::UNITS, &current::UNITS, &earlier::UNITS].map(|units| units.similar(name)).concat()
            }
        };
        let is_asked = |unit: &Self| unit.era().is_some_and(|era| eras.contains(&era));
        let (within, elsewhere): (Vec<_>, Vec<_>) = units.into_iter().partition(|unit| unit.is_within(name));
        let halves = [within, elsewhere].into_iter().flat_map(|half| {
            let (asked, others): (Vec<_>, Vec<_>) = half.into_iter().partition(is_asked);
            [asked, others]
        });
        halves.flatten().collect()
    }

    /// The era; `None` for what ended before.
    const fn era(self) -> Option<Era> {
        match self {
            Self::Commune(commune) => Some(commune.era()),
            Self::District(_) => Some(Era::Former),
            Self::Earlier(_) => None,
        }
    }

    fn is_within(self, name: &UnitName<'_>) -> bool {
        match self {
            Self::Commune(AnyCommune::Former(commune)) => commune.is_within(name),
            Self::Commune(AnyCommune::Current(commune)) => commune.is_within(name),
            Self::Earlier(commune) => commune.became().is_within(name),
            Self::District(district) => district.is_within(name),
        }
    }
}

impl Say for UnitCandidate {
    /// The name, the code and the place.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Commune(commune) => commune.say(lang, f),
            Self::Earlier(commune) => commune.say(lang, f),
            Self::District(district) => {
                words::district(lang, f, district, &district.code(), &district.province().name())
            }
        }
    }
}

impl fmt::Display for UnitCandidate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Commune(commune) => commune.fmt(f),
            Self::Earlier(commune) => write!(f, "earlier/{commune}"),
            Self::District(district) => write!(f, "district/{district}"),
        }
    }
}
