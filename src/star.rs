//! Stars and the bands of the score.

use core::fmt;

use crate::Text;
use crate::law::{Act, Citation, Edition, Point, Regime};

/// A star rating, one to five.
///
/// Three stars and more are recognised with a certificate; one and two are not (26/2026, Art. 4(1)(a)).
///
/// ```
/// use ocop::Star;
///
/// assert!(Star::Three < Star::Four);
/// assert_eq!(Star::from_number(5), Some(Star::Five));
/// assert!(!Star::Two.is_certifiable());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[doc(alias = "hạng sao")]
pub enum Star {
    /// One star: a product at its beginnings.
    One,
    /// Two stars: quality begins to form.
    Two,
    /// Three stars.
    Three,
    /// Four stars.
    Four,
    /// Five stars: the national grade.
    Five,
}

impl Star {
    /// Every star, lowest first.
    pub const ALL: [Self; 5] = [Self::One, Self::Two, Self::Three, Self::Four, Self::Five];

    /// The number of stars.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
            Self::Five => 5,
        }
    }

    /// The star with a number, 1 to 5.
    #[must_use]
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::One),
            2 => Some(Self::Two),
            3 => Some(Self::Three),
            4 => Some(Self::Four),
            5 => Some(Self::Five),
            _ => None,
        }
    }

    /// The lowest score of the star's band, in points: 0, 30, 50, 70, 90.
    ///
    /// Bands are half-open in every regime, `[90, 100]`, `[70, 90)`, `[50, 70)`, `[30, 50)`, `[0, 30)`, the gaps printed in
    /// 1048 (70-89, 90-100) included ([reading 2](crate::law::Reading::HalfOpenBands)).
    #[must_use]
    #[doc(alias = "khung điểm")]
    pub const fn threshold(self) -> u8 {
        match self {
            Self::One => 0,
            Self::Two => 30,
            Self::Three => 50,
            Self::Four => 70,
            Self::Five => 90,
        }
    }

    /// The number of stars in English words: `1 star`, `2 stars`.
    pub(crate) const fn counted(self) -> &'static str {
        match self {
            Self::One => "1 star",
            Self::Two => "2 stars",
            Self::Three => "3 stars",
            Self::Four => "4 stars",
            Self::Five => "5 stars",
        }
    }

    /// The next star up.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        Self::from_number(self.number().saturating_add(1))
    }

    /// Whether the star comes with a recognition decision and a certificate.
    #[must_use]
    pub fn is_certifiable(self) -> bool {
        self >= Self::Three
    }

    /// The provision that sets the star's band in a regime.
    #[must_use]
    pub const fn citation(self, regime: Regime) -> Citation {
        match regime {
            Regime::Decision1048 => Citation::article(Act::Decision1048, 1).clause(2),
            Regime::Decision148 => Citation::article(Act::Decision148, 1).clause(2),
            Regime::Decision26 => Citation::article(Act::Decision26, 3).clause(3).point(match self {
                Self::Five => Point::A,
                Self::Four => Point::B,
                Self::Three => Point::C,
                Self::Two => Point::D,
                Self::One => Point::Đ,
            }),
        }
    }
}

impl fmt::Display for Star {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number())
    }
}

/// The body that assesses, recognises or issues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Authority {
    /// The district People's Committee, until districts were abolished on 2025-07-01.
    #[doc(alias = "UBND cấp huyện")]
    District,
    /// The provincial People's Committee and its chairman.
    #[doc(alias = "UBND cấp tỉnh")]
    Province,
    /// The centre: the ministry in charge of agriculture and its minister.
    #[doc(alias = "trung ương")]
    Centre,
}

impl Authority {
    /// Every authority, lowest tier first.
    pub const ALL: [Self; 3] = [Self::District, Self::Province, Self::Centre];

    /// The stable code, also used on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::District => "district",
            Self::Province => "province",
            Self::Centre => "centre",
        }
    }

    /// The authority with a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|authority| authority.code() == code)
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::District => Text::new("cấp huyện", "district"),
            Self::Province => Text::new("cấp tỉnh", "province"),
            Self::Centre => Text::new("cấp trung ương", "centre"),
        }
    }

    /// Who recognises a star and issues its certificate under an edition of the rules; `None` for one and two stars.
    ///
    /// Province for 3 and 4 stars and centre for 5 in every edition but 148 as signed, which gave 3 stars to the district
    /// (2023-02-24 to 2025-07-05).
    ///
    /// ```
    /// use ocop::{Authority, Edition, Star};
    ///
    /// assert_eq!(Authority::certifying(Star::Three, Edition::Decision148), Some(Authority::District));
    /// assert_eq!(Authority::certifying(Star::Three, Edition::Decision148As1489), Some(Authority::Province));
    /// assert_eq!(Authority::certifying(Star::Two, Edition::Decision26), None);
    /// ```
    #[must_use]
    pub const fn certifying(star: Star, edition: Edition) -> Option<Self> {
        match (star, edition) {
            (Star::One | Star::Two, _) => None,
            (Star::Three, Edition::Decision148) => Some(Self::District),
            (Star::Three | Star::Four, _) => Some(Self::Province),
            (Star::Five, _) => Some(Self::Centre),
        }
    }

    /// The provision that says who certifies a star under an edition.
    #[must_use]
    pub const fn citation(star: Star, edition: Edition) -> Citation {
        match edition {
            Edition::Decision1048 | Edition::Decision1048As781 => Citation::annex(Act::Decision1048, 2),
            Edition::Decision148 => Citation::annex(Act::Decision148, 2).clause(1),
            Edition::Decision148As1489 => Citation::whole(Act::Decision1489),
            Edition::Decision26 => Citation::article(Act::Decision26, 4).clause(1).point(match star {
                Star::Five => Point::B,
                _ => Point::A,
            }),
        }
    }
}

impl fmt::Display for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
