use core::fmt;

use time::Date;
use time::macros::date;

use crate::Text;
use crate::law::{Act, Basis, Citation, Point, Reading};

/// A family of criteria sets: the decision that printed them.
///
/// Each regime has 26 sets. Those of 148 and 26/2026 share one classification
/// ([`ProductSet`](crate::ProductSet)); 1048 has another ([`ProductSet1048`](crate::ProductSet1048)), whose numbers mean
/// other products.
///
/// ```
/// use ocop::Regime;
///
/// assert_eq!(Regime::from_year(2026)?, Regime::Decision26);
/// assert_eq!(Regime::Decision148.year(), 2023);
/// assert!(Regime::from_year(2020).is_err());
/// # Ok::<(), ocop::law::UnknownRegime>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "bộ tiêu chí")]
pub enum Regime {
    /// Decision 1048/QĐ-TTg of 2019, as amended by 781/QĐ-TTg of 2020.
    Decision1048,
    /// Decision 148/QĐ-TTg of 2023, whose procedure 1489/QĐ-TTg of 2025 amended.
    Decision148,
    /// Decision 26/2026/QĐ-TTg, in force.
    Decision26,
}

impl Regime {
    /// Every regime, oldest first.
    pub const ALL: [Self; 3] = [Self::Decision1048, Self::Decision148, Self::Decision26];

    /// The year of the decision, which names the regime in data: 2019, 2023 or 2026.
    #[must_use]
    pub const fn year(self) -> u16 {
        match self {
            Self::Decision1048 => 2019,
            Self::Decision148 => 2023,
            Self::Decision26 => 2026,
        }
    }

    /// The regime that a year names.
    ///
    /// # Errors
    ///
    /// [`UnknownRegime`] for a year other than 2019, 2023 and 2026.
    pub const fn from_year(year: u16) -> Result<Self, UnknownRegime> {
        match year {
            2019 => Ok(Self::Decision1048),
            2023 => Ok(Self::Decision148),
            2026 => Ok(Self::Decision26),
            _ => Err(UnknownRegime { year }),
        }
    }

    /// The decision that printed the criteria.
    #[must_use]
    pub const fn act(self) -> Act {
        match self {
            Self::Decision1048 => Act::Decision1048,
            Self::Decision148 => Act::Decision148,
            Self::Decision26 => Act::Decision26,
        }
    }

    /// The annex that prints the criteria sets.
    #[must_use]
    pub const fn criteria_annex(self) -> Citation {
        match self {
            Self::Decision1048 | Self::Decision148 => Citation::annex(self.act(), 3),
            Self::Decision26 => Citation::annex(self.act(), 2),
        }
    }

    /// The last edition of the regime's rules.
    #[must_use]
    pub const fn last_edition(self) -> Edition {
        match self {
            Self::Decision1048 => Edition::Decision1048As781,
            Self::Decision148 => Edition::Decision148As1489,
            Self::Decision26 => Edition::Decision26,
        }
    }
}

impl fmt::Display for Regime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.act().fmt(f)
    }
}

/// A year that names no regime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no regulation of the year {year}: the regulations are 2019 (1048), 2023 (148) and 2026 (26/2026)")]
pub struct UnknownRegime {
    year: u16,
}

impl UnknownRegime {
    /// The year given.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "unknown_regulation"
    }
}

/// An edition of the rules: a regime with the amendments in force at the time.
///
/// ```
/// use ocop::{Edition, law::DossierKind};
/// use time::macros::date;
///
/// let edition = Edition::of_dossier(date!(2026 - 05 - 21))?;
/// assert_eq!(edition, Edition::Decision148As1489);
/// assert_eq!(Edition::of_dossier(date!(2026 - 05 - 22))?, Edition::Decision26);
/// assert!(Edition::of_dossier(date!(2019 - 08 - 20)).is_err());
/// # Ok::<(), ocop::law::BeforeFirstRegime>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Edition {
    /// 1048 as signed, for dossiers from 2019-08-21.
    Decision1048,
    /// 1048 as amended by 781, for dossiers from 2020-06-08.
    Decision1048As781,
    /// 148 as signed, for dossiers from 2023-02-24.
    Decision148,
    /// 148 as amended by 1489, for dossiers from 2025-07-06.
    Decision148As1489,
    /// 26/2026, for dossiers from 2026-05-22.
    Decision26,
}

impl Edition {
    /// Every edition, oldest first.
    pub const ALL: [Self; 5] = [
        Self::Decision1048,
        Self::Decision1048As781,
        Self::Decision148,
        Self::Decision148As1489,
        Self::Decision26,
    ];

    /// The regime whose criteria the edition applies.
    #[must_use]
    pub const fn regime(self) -> Regime {
        match self {
            Self::Decision1048 | Self::Decision1048As781 => Regime::Decision1048,
            Self::Decision148 | Self::Decision148As1489 => Regime::Decision148,
            Self::Decision26 => Regime::Decision26,
        }
    }

    /// The document that made this edition: the decision itself or its amendment.
    #[must_use]
    pub const fn act(self) -> Act {
        match self {
            Self::Decision1048 => Act::Decision1048,
            Self::Decision1048As781 => Act::Decision781,
            Self::Decision148 => Act::Decision148,
            Self::Decision148As1489 => Act::Decision1489,
            Self::Decision26 => Act::Decision26,
        }
    }

    /// The first day on which a dossier comes under this edition.
    #[must_use]
    pub const fn first_day(self) -> Date {
        self.act().in_force_from()
    }

    /// The edition that governs a dossier submitted on a day ([`Reading::RegimeOfADossier`]).
    ///
    /// [`Governing::of_dossier`] adds until when a decision must be reached.
    ///
    /// # Errors
    ///
    /// [`BeforeFirstRegime`] for a day before 2019-08-21: provinces had criteria of their own then, whose results 1048
    /// kept until 2019-12-31 (Art. 3).
    pub fn of_dossier(submitted_on: Date) -> Result<Self, BeforeFirstRegime> {
        Self::ALL
            .into_iter()
            .rev()
            .find(|edition| edition.first_day() <= submitted_on)
            .ok_or(BeforeFirstRegime { day: submitted_on })
    }

    /// What the edition is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Decision1048 => Text::new("1048/QĐ-TTg", "1048/QĐ-TTg"),
            Self::Decision1048As781 => {
                Text::new("1048/QĐ-TTg, sửa đổi bởi 781/QĐ-TTg", "1048/QĐ-TTg as amended by 781/QĐ-TTg")
            }
            Self::Decision148 => Text::new("148/QĐ-TTg", "148/QĐ-TTg"),
            Self::Decision148As1489 => {
                Text::new("148/QĐ-TTg, sửa đổi bởi 1489/QĐ-TTg", "148/QĐ-TTg as amended by 1489/QĐ-TTg")
            }
            Self::Decision26 => Text::new("26/2026/QĐ-TTg", "26/2026/QĐ-TTg"),
        }
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().en())
    }
}

/// A day before the first national criteria.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no national criteria on {day}: the first regulation is in force from 2019-08-21")]
pub struct BeforeFirstRegime {
    day: Date,
}

impl BeforeFirstRegime {
    /// The day given.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.day
    }

    /// The stable code of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "before_first_regulation"
    }
}

/// Why a dossier is filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DossierKind {
    /// The product's first rating, or the first after a lapse or a revocation.
    #[doc(alias = "lần đầu")]
    First,
    /// A higher star for a product whose certificate is valid.
    #[doc(alias = "nâng hạng")]
    Upgrade,
    /// A new term for a product whose certificate comes to its end.
    #[doc(alias = "đánh giá, phân hạng lại")]
    ReRating,
}

impl DossierKind {
    /// Every kind, in the order of the registration form.
    pub const ALL: [Self; 3] = [Self::First, Self::Upgrade, Self::ReRating];

    /// What the registration form calls it.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::First => Text::new("lần đầu", "first rating"),
            Self::Upgrade => Text::new("nâng hạng", "upgrade"),
            Self::ReRating => Text::new("phân hạng lại", "re-rating"),
        }
    }

    /// The stable code of the kind.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Upgrade => "upgrade",
            Self::ReRating => "rerating",
        }
    }
}

/// The rules that govern a dossier, and until when.
///
/// ```
/// use ocop::law::{DossierKind, Governing, Standing};
/// use time::macros::date;
///
/// let rules = Governing::of_dossier(date!(2026 - 05 - 20), DossierKind::ReRating)?;
/// assert_eq!(rules.decide_by(), Some(date!(2026 - 06 - 21)));
/// assert_eq!(rules.on(date!(2026 - 06 - 21)), Standing::Governed);
/// assert_eq!(rules.on(date!(2026 - 06 - 22)), Standing::FileAnew);
/// # Ok::<(), ocop::law::BeforeFirstRegime>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Governing {
    submitted_on: Date,
    kind: DossierKind,
    edition: Edition,
}

/// Where an undecided dossier stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// The day is before the dossier was submitted.
    NotYetSubmitted,
    /// The edition of its day of submission governs it.
    Governed,
    /// The transition is over: it must be filed anew under 26/2026.
    FileAnew,
}

impl Governing {
    /// The rules for a dossier of a kind submitted on a day.
    ///
    /// # Errors
    ///
    /// [`BeforeFirstRegime`] for a day before 2019-08-21.
    pub fn of_dossier(submitted_on: Date, kind: DossierKind) -> Result<Self, BeforeFirstRegime> {
        Ok(Self { submitted_on, kind, edition: Edition::of_dossier(submitted_on)? })
    }

    /// The edition that governs.
    #[must_use]
    pub const fn edition(self) -> Edition {
        self.edition
    }

    /// The kind of the dossier.
    #[must_use]
    pub const fn kind(self) -> DossierKind {
        self.kind
    }

    /// The last day for a decision under this edition, where the transition of 26/2026 sets one (Art. 12(2)): 30 days
    /// for a re-rating and 60 for the others, that day included ([`Reading::TransitionDays`]).
    #[must_use]
    pub const fn decide_by(self) -> Option<Date> {
        match (self.edition, self.kind) {
            (Edition::Decision26, _) => None,
            (_, DossierKind::ReRating) => Some(date!(2026 - 06 - 21)),
            (_, DossierKind::First | DossierKind::Upgrade) => Some(date!(2026 - 07 - 21)),
        }
    }

    /// Where the dossier stands on a day if it has not been decided.
    #[must_use]
    pub fn on(self, day: Date) -> Standing {
        if day < self.submitted_on {
            Standing::NotYetSubmitted
        } else if self.decide_by().is_some_and(|last| last < day) {
            Standing::FileAnew
        } else {
            Standing::Governed
        }
    }

    /// What the answer rests on.
    #[must_use]
    pub const fn basis(self) -> &'static [Basis] {
        const BY_DAY: Basis = Basis::Reading(Reading::RegimeOfADossier);
        const DAYS: Basis = Basis::Reading(Reading::TransitionDays);
        const TRANSITION: Citation = Citation::article(Act::Decision26, 12).clause(2);
        const IN_FORCE: Basis = Basis::Law(Citation::article(Act::Decision26, 11).clause(1));
        const RE_RATING: Basis = Basis::Law(TRANSITION.point(Point::B));
        const OTHERS: Basis = Basis::Law(TRANSITION.point(Point::A));
        match (self.edition, self.kind) {
            (Edition::Decision26, _) => &[IN_FORCE, BY_DAY],
            (_, DossierKind::ReRating) => &[RE_RATING, DAYS, BY_DAY],
            (_, DossierKind::First | DossierKind::Upgrade) => &[OTHERS, DAYS, BY_DAY],
        }
    }
}
