use alloc::vec::Vec;
use core::fmt;

use crate::base::{Lang, Say, coded};
use crate::law::act::Title;
use crate::law::{Act, Reading};

coded! {
    /// A lettered point of a clause, in the order of the Vietnamese alphabet: a, b, c, d, đ, e, g,
    /// h.
    ///
    /// It is stored as its letter.
    ///
    /// ```
    /// use ocop::law::Point;
    ///
    /// // đ comes after d in the Vietnamese alphabet, and there is no f.
    /// assert!(Point::D < Point::Đ && Point::Đ < Point::E);
    /// assert_eq!("đ".parse(), Ok(Point::Đ));
    /// assert!("f".parse::<Point>().is_err());
    /// ```
    pub enum Point in "ocop::law": "điểm" / "point", "unknown_point" {
        /// Point a.
        A = "a", "điểm a" / "point a";
        /// Point b.
        B = "b", "điểm b" / "point b";
        /// Point c.
        C = "c", "điểm c" / "point c";
        /// Point d.
        D = "d", "điểm d" / "point d";
        /// Point đ.
        Đ = "đ", "điểm đ" / "point đ";
        /// Point e.
        E = "e", "điểm e" / "point e";
        /// Point g.
        G = "g", "điểm g" / "point g";
        /// Point h.
        H = "h", "điểm h" / "point h";
    }
}

/// A place in a legal document: the whole document, an annex or an article, and within an annex or
/// article a clause and a point.
///
/// ```
/// use ocop::{Lang, Say, law::{Act, Citation, Point}};
///
/// let bands = Citation::article(Act::Decision26, 3).clause(3).point(Point::B);
/// assert_eq!(bands.text(Lang::En).to_string(), "Decision 26/2026/QĐ-TTg, Art. 3(3)(b)");
/// assert_eq!(
///     bands.text(Lang::Vi).to_string(),
///     "điểm b khoản 3 Điều 3 Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026",
/// );
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name: the act as its code, annex, article and clause as
/// numbers, the point as its letter. Parts that the place does not name are null.
///
/// ```
/// use ocop::law::{Act, Citation, Point};
///
/// let bands = Citation::article(Act::Decision26, 3).clause(3).point(Point::B);
/// let stored = serde_json::to_string(&bands)?;
/// assert_eq!(stored, r#"{"act":"26","annex":null,"article":3,"clause":3,"point":"b"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Citation {
    act: Act,
    annex: Option<u8>,
    article: Option<u8>,
    clause: Option<u8>,
    point: Option<Point>,
}

impl Citation {
    /// The place where the Civil Code says that the first day of a term is not counted.
    pub const TERM_BEGINS: Self = Self::article(Act::CivilCode, 147).clause(2);

    /// The place where the Civil Code says that a term of days ends with its last day.
    pub const TERM_OF_DAYS_ENDS: Self = Self::article(Act::CivilCode, 148).clause(1);

    /// The place where the Civil Code says that a term of months ends with the corresponding day of
    /// the last month.
    pub const TERM_OF_MONTHS_ENDS: Self = Self::article(Act::CivilCode, 148).clause(3);

    /// The place where the Civil Code says that a term whose last day is a day off ends with the
    /// next working day.
    pub const DAY_OFF: Self = Self::article(Act::CivilCode, 148).clause(5);

    /// A document as a whole.
    ///
    /// ```
    /// use ocop::law::{Act, Citation};
    ///
    /// assert_eq!(Citation::whole(Act::Decision919).to_string(), "Decision 919/QĐ-TTg");
    /// ```
    #[must_use]
    pub const fn whole(act: Act) -> Self {
        Self { act, annex: None, article: None, clause: None, point: None }
    }

    /// An article of a document.
    ///
    /// ```
    /// use ocop::law::{Act, Citation};
    ///
    /// let transition = Citation::article(Act::Decision26, 12);
    /// assert_eq!(transition.to_string(), "Decision 26/2026/QĐ-TTg, Art. 12");
    /// ```
    #[must_use]
    pub const fn article(act: Act, article: u8) -> Self {
        Self { article: Some(article), ..Self::whole(act) }
    }

    /// An annex of a document, by its number (annexes are printed with Roman numerals).
    ///
    /// ```
    /// use ocop::law::{Act, Citation};
    ///
    /// let classification = Citation::annex(Act::Decision1048, 1);
    /// assert_eq!(classification.to_string(), "Decision 1048/QĐ-TTg, Annex I");
    /// ```
    #[must_use]
    pub const fn annex(act: Act, annex: u8) -> Self {
        Self { annex: Some(annex), ..Self::whole(act) }
    }

    /// The same article or annex, narrowed to a clause.
    ///
    /// ```
    /// use ocop::law::{Act, Citation};
    ///
    /// let term = Citation::article(Act::CivilCode, 148).clause(5);
    /// assert_eq!(term, Citation::DAY_OFF);
    /// let councils = Citation::annex(Act::Decision1048, 2).clause(5);
    /// assert_eq!(councils.to_string(), "Decision 1048/QĐ-TTg, Annex II(5)");
    /// ```
    #[must_use]
    pub const fn clause(self, clause: u8) -> Self {
        Self { clause: Some(clause), ..self }
    }

    /// The same clause, narrowed to a point.
    ///
    /// ```
    /// use ocop::law::{Act, Citation, Point};
    /// use ocop::{Lang, Say};
    ///
    /// let place = Citation::article(Act::Decision26, 8).clause(1).point(Point::D);
    /// let text = place.text(Lang::Vi).to_string();
    /// assert!(text.starts_with("điểm d khoản 1 Điều 8 "));
    /// ```
    #[must_use]
    pub const fn point(self, point: Point) -> Self {
        Self { point: Some(point), ..self }
    }

    /// The document.
    #[must_use]
    pub const fn act(self) -> Act {
        self.act
    }
}

const ROMAN: [&str; 10] = ["0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

struct Roman(u8);

impl fmt::Display for Roman {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match ROMAN.get(usize::from(self.0)) {
            Some(numeral) => f.write_str(numeral),
            None => write!(f, "{}", self.0),
        }
    }
}

impl Say for Citation {
    /// As people write it: largest part first in English, smallest first in Vietnamese.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { act, annex, article, clause, point } = *self;
        match lang {
            Lang::En => {
                Title(act).say(lang, f)?;
                if let Some(annex) = annex {
                    write!(f, ", Annex {}", Roman(annex))?;
                }
                if let Some(article) = article {
                    write!(f, ", Art. {article}")?;
                }
                if let Some(clause) = clause {
                    write!(f, "({clause})")?;
                }
                match point {
                    Some(point) => write!(f, "({point})"),
                    None => Ok(()),
                }
            }
            Lang::Vi => {
                if let Some(point) = point {
                    write!(f, "điểm {point} ")?;
                }
                if let Some(clause) = clause {
                    write!(f, "{} {clause} ", if annex.is_some() { "mục" } else { "khoản" })?;
                }
                if let Some(article) = article {
                    write!(f, "Điều {article} ")?;
                }
                if let Some(annex) = annex {
                    write!(f, "Phụ lục {} ", Roman(annex))?;
                }
                Title(act).say(lang, f)
            }
        }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// What an answer rests on: a place in the law, or a named reading where the law is silent or
/// ambiguous.
///
/// ```
/// use ocop::law::{Act, Basis, Citation, Reading};
///
/// let law = Basis::from(Citation::article(Act::Decision26, 3).clause(3));
/// assert_eq!(law.to_string(), "Decision 26/2026/QĐ-TTg, Art. 3(3)");
/// assert_eq!(Basis::from(Reading::ExactMean).to_string(), "Reading 1 (exact mean)");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its parts by name: those of a [`Citation`], or the number of the
/// reading; what does not apply is null. Reading refuses parts that contradict each other, and
/// passes over names that a later version adds.
///
/// ```
/// use ocop::law::Basis;
///
/// let json = r#"{"act":"26","annex":null,"article":3,"clause":1,"point":null,"reading":null}"#;
/// let basis: Basis = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&basis)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Basis {
    /// A provision says so.
    Law(Citation),
    /// The law is silent or ambiguous; this reading decides.
    Reading(Reading),
}

impl From<Citation> for Basis {
    fn from(citation: Citation) -> Self {
        Self::Law(citation)
    }
}

impl From<Reading> for Basis {
    fn from(reading: Reading) -> Self {
        Self::Reading(reading)
    }
}

impl Say for Basis {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Law(citation) => citation.say(lang, f),
            Self::Reading(reading) => reading.cite(lang, f),
        }
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.say(Lang::En, f)
    }
}

/// Places in the law first, then readings.
pub(crate) fn listed(
    laws: impl IntoIterator<Item = Citation>,
    readings: impl IntoIterator<Item = Reading>,
) -> Vec<Basis> {
    laws.into_iter().map(Basis::Law).chain(readings.into_iter().map(Basis::Reading)).collect()
}

/// All of several lists, each once: places in the law first, then readings.
pub(crate) fn united(lists: &[&[Basis]]) -> Vec<Basis> {
    let mut all: Vec<Basis> = Vec::new();
    for law in [true, false] {
        for basis in lists.iter().copied().flatten() {
            if matches!(basis, Basis::Law(_)) == law && !all.contains(basis) {
                all.push(*basis);
            }
        }
    }
    all
}

#[cfg(feature = "serde")]
mod stored {
    use super::{Act, Basis, Citation, Point, Reading};
    use crate::base::stored::stored;

    /// `{"act": "26", "annex": null, "article": 3, "clause": 3, "point": "b"}`.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
    pub(super) struct CitationFields {
        act: Act,
        annex: Option<u8>,
        article: Option<u8>,
        clause: Option<u8>,
        point: Option<Point>,
    }

    impl From<&Citation> for CitationFields {
        fn from(citation: &Citation) -> Self {
            let Citation { act, annex, article, clause, point } = *citation;
            Self { act, annex, article, clause, point }
        }
    }

    impl From<CitationFields> for Citation {
        fn from(fields: CitationFields) -> Self {
            let CitationFields { act, annex, article, clause, point } = fields;
            Self { act, annex, article, clause, point }
        }
    }

    /// The fields of a citation, or the number of a reading.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
    pub(super) struct BasisFields {
        act: Option<Act>,
        annex: Option<u8>,
        article: Option<u8>,
        clause: Option<u8>,
        point: Option<Point>,
        reading: Option<Reading>,
    }

    impl From<&Basis> for BasisFields {
        fn from(basis: &Basis) -> Self {
            let nothing =
                Self { act: None, annex: None, article: None, clause: None, point: None, reading: None };
            match *basis {
                Basis::Law(Citation { act, annex, article, clause, point }) => {
                    Self { act: Some(act), annex, article, clause, point, ..nothing }
                }
                Basis::Reading(reading) => Self { reading: Some(reading), ..nothing },
            }
        }
    }

    impl TryFrom<BasisFields> for Basis {
        type Error = &'static str;

        fn try_from(fields: BasisFields) -> Result<Self, Self::Error> {
            match fields {
                BasisFields { act: Some(act), annex, article, clause, point, reading: None } => {
                    Ok(Self::Law(Citation { act, annex, article, clause, point }))
                }
                BasisFields {
                    act: None,
                    annex: None,
                    article: None,
                    clause: None,
                    point: None,
                    reading: Some(reading),
                } => Ok(Self::Reading(reading)),
                _ => Err("a basis is either a place in an act or a reading"),
            }
        }
    }

    stored! { Citation as CitationFields, Basis as BasisFields }
}
