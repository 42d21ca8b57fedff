use core::fmt;

use crate::base::{Details, Lang, Problem, Quoted, Say, numbered, problem, words};

numbered! {
    /// A star rating, one to five.
    ///
    /// Three stars and more are recognised with a certificate; one and two are not (26/2026, Art.
    /// 4(1)(a)). Which score makes which star stands in the rules of each edition
    /// ([`Bands`](crate::law::Bands)).
    ///
    /// Source: 26/2026, Art. 3(3) and 4(1); 148 and 1048, Art. 1(2).
    ///
    /// ```
    /// use ocop::Star;
    ///
    /// assert!(Star::Three < Star::Four);
    /// assert_eq!(Star::try_from(5)?, Star::Five);
    /// assert_eq!("4 sao".parse::<Star>()?, Star::Four);
    /// assert!(!Star::Two.is_certifiable());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub enum Star in "ocop": u8, "hạng sao" / "star", "unknown_star" {
        /// One star: a product at its beginning.
        One = 1, "1 sao" / "1 star";
        /// Two stars: a product whose quality begins to form.
        Two = 2, "2 sao" / "2 stars";
        /// Three stars.
        Three = 3, "3 sao" / "3 stars";
        /// Four stars.
        Four = 4, "4 sao" / "4 stars";
        /// Five stars: the national grade.
        Five = 5, "5 sao" / "5 stars";
    }
}

impl Star {
    /// The next star up; `None` above five.
    ///
    /// ```
    /// use ocop::Star;
    ///
    /// assert_eq!(Star::Two.next(), Some(Star::Three));
    /// assert_eq!(Star::Five.next(), None);
    /// ```
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::One => Some(Self::Two),
            Self::Two => Some(Self::Three),
            Self::Three => Some(Self::Four),
            Self::Four => Some(Self::Five),
            Self::Five => None,
        }
    }

    /// The next star down; `None` below one.
    ///
    /// ```
    /// use ocop::Star;
    ///
    /// assert_eq!(Star::Three.previous(), Some(Star::Two));
    /// assert_eq!(Star::One.previous(), None);
    /// ```
    #[must_use]
    pub const fn previous(self) -> Option<Self> {
        match self {
            Self::One => None,
            Self::Two => Some(Self::One),
            Self::Three => Some(Self::Two),
            Self::Four => Some(Self::Three),
            Self::Five => Some(Self::Four),
        }
    }

    /// Whether the star comes with a recognition decision and a certificate: three, four and five
    /// stars do.
    ///
    /// Source: 26/2026, Art. 4(1).
    ///
    /// ```
    /// use ocop::Star;
    ///
    /// let certified = Star::ALL.iter().filter(|star| star.is_certifiable());
    /// assert!(certified.eq(&[Star::Three, Star::Four, Star::Five]));
    /// ```
    #[must_use]
    pub fn is_certifiable(self) -> bool {
        self >= Self::Three
    }

    /// One of five values, one for each star.
    pub(crate) const fn of<T: Copy>(self, [one, two, three, four, five]: [T; 5]) -> T {
        match self {
            Self::One => one,
            Self::Two => two,
            Self::Three => three,
            Self::Four => four,
            Self::Five => five,
        }
    }

    /// One of three values, one for each star that is certified; `None` for one and two stars.
    pub(crate) const fn of_certified<T: Copy>(self, [three, four, five]: [T; 3]) -> Option<T> {
        match self {
            Self::One | Self::Two => None,
            Self::Three => Some(three),
            Self::Four => Some(four),
            Self::Five => Some(five),
        }
    }
}

impl Say for Star {
    /// The number of stars: `3 sao`, `3 stars`.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().get(lang))
    }
}

words! {
    no_star(given) = "{given} không phải là hạng sao; hạng sao là số từ 1 đến 5, viết 4, 4*, \"4 sao\" hoặc \"OCOP 4 sao\""
        / "{given} is no star; a star is a number from 1 to 5, written 4, 4*, \"4 sao\" or \"OCOP 4 sao\"";
}

/// Text that is no star.
///
/// Its code is `invalid_star`. A number that is no star, such as 6, gives an
/// [`UnknownNumber`](crate::UnknownNumber) (`unknown_star`) instead.
///
/// ```
/// use ocop::{Problem, Star};
///
/// let error = "four stars".parse::<Star>().unwrap_err();
/// assert_eq!(error.code(), "invalid_star");
/// assert_eq!(Star::try_from(6).unwrap_err().code(), "unknown_star");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidStar {
    given: alloc::string::String,
}

impl InvalidStar {
    /// The text given.
    ///
    /// ```
    /// use ocop::Star;
    ///
    /// assert_eq!("four stars".parse::<Star>().unwrap_err().given(), "four stars");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }
}

impl Say for InvalidStar {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        no_star(lang, f, &Quoted(&self.given))
    }
}

impl Problem for InvalidStar {
    fn code(&self) -> &'static str {
        "invalid_star"
    }

    fn details(&self) -> Details {
        Details::given(&self.given).allowing(crate::base::Allowed::range(1, 5))
    }
}

problem! { InvalidStar }

impl core::str::FromStr for Star {
    type Err = InvalidStar;

    /// Reads the few forms that registries write: `4`, `4*`, `4 sao`, `OCOP 4 sao`. It does not
    /// search other text for a digit.
    ///
    /// # Errors
    ///
    /// [`InvalidStar`] (`invalid_star`) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain = text.trim();
        let plain = plain.strip_prefix("OCOP ").unwrap_or(plain);
        let digit = plain.strip_suffix('*').or_else(|| plain.strip_suffix(" sao")).unwrap_or(plain);
        let number = match digit.as_bytes() {
            [digit @ b'1'..=b'5'] => digit.checked_sub(b'0'),
            _ => None,
        };
        number.and_then(Self::from_number).ok_or_else(|| InvalidStar { given: text.into() })
    }
}
