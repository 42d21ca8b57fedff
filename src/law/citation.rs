use core::fmt;

use crate::law::{Act, Reading};
use crate::{Lang, Text};

/// A lettered point of a clause, by its place in the Vietnamese alphabet (a, b, c, d, đ, e, g).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each variant is the letter it is named after")]
pub enum Point {
    A,
    B,
    C,
    D,
    Đ,
    E,
    G,
}

impl Point {
    /// The letter as printed.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::D => "d",
            Self::Đ => "đ",
            Self::E => "e",
            Self::G => "g",
        }
    }
}

/// A place in a legal document: an annex, or an article with its clause and point.
///
/// ```
/// use ocop::{Lang, law::{Act, Citation, Point}};
///
/// let bands = Citation::article(Act::Decision26, 3).clause(3).point(Point::B);
/// assert_eq!(bands.text(Lang::En).to_string(), "Decision 26/2026/QĐ-TTg, Art. 3(3)(b)");
/// assert_eq!(bands.text(Lang::Vi).to_string(), "điểm b khoản 3 Điều 3 Quyết định 26/2026/QĐ-TTg");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Citation {
    act: Act,
    annex: Option<u8>,
    article: Option<u8>,
    clause: Option<u8>,
    point: Option<Point>,
}

impl Citation {
    /// A document as a whole.
    #[must_use]
    pub const fn whole(act: Act) -> Self {
        Self { act, annex: None, article: None, clause: None, point: None }
    }

    /// An article of a document.
    #[must_use]
    pub const fn article(act: Act, article: u8) -> Self {
        Self { article: Some(article), ..Self::whole(act) }
    }

    /// An annex of a document, by its number (annexes are printed with Roman numerals).
    #[must_use]
    pub const fn annex(act: Act, annex: u8) -> Self {
        Self { annex: Some(annex), ..Self::whole(act) }
    }

    /// The same article or annex, narrowed to a clause.
    #[must_use]
    pub const fn clause(self, clause: u8) -> Self {
        Self { clause: Some(clause), ..self }
    }

    /// The same clause, narrowed to a point.
    #[must_use]
    pub const fn point(self, point: Point) -> Self {
        Self { point: Some(point), ..self }
    }

    /// The document.
    #[must_use]
    pub const fn act(self) -> Act {
        self.act
    }

    /// The citation as people write it in a language.
    #[must_use]
    pub const fn text(self, lang: Lang) -> impl fmt::Display {
        CitationText { citation: self, lang }
    }
}

struct CitationText {
    citation: Citation,
    lang: Lang,
}

const ROMAN: [&str; 4] = ["0", "I", "II", "III"];

impl fmt::Display for CitationText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Citation { act, annex, article, clause, point } = self.citation;
        let title = act.title().get(self.lang);
        let roman = |annex: u8| ROMAN.get(usize::from(annex)).copied().unwrap_or("?");
        match self.lang {
            Lang::En => {
                f.write_str(title)?;
                if let Some(annex) = annex {
                    write!(f, ", Annex {}", roman(annex))?;
                }
                if let Some(article) = article {
                    write!(f, ", Art. {article}")?;
                }
                if let Some(clause) = clause {
                    write!(f, "({clause})")?;
                }
                if let Some(point) = point {
                    write!(f, "({})", point.letter())?;
                }
                Ok(())
            }
            Lang::Vi => {
                if let Some(point) = point {
                    write!(f, "điểm {} ", point.letter())?;
                }
                if let Some(clause) = clause {
                    write!(f, "khoản {clause} ")?;
                }
                if let Some(article) = article {
                    write!(f, "Điều {article} ")?;
                }
                if let Some(annex) = annex {
                    write!(f, "Phụ lục {} ", roman(annex))?;
                }
                f.write_str(title)
            }
        }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text(Lang::En).fmt(f)
    }
}

/// What a step of an explanation rests on: the words of a decision, or a named policy where they are silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// A provision says so.
    Law(Citation),
    /// The law is silent or ambiguous; this reading decides.
    Reading(Reading),
}

impl Basis {
    /// The basis as people write it in a language.
    #[must_use]
    pub const fn text(self, lang: Lang) -> impl fmt::Display {
        BasisText { basis: self, lang }
    }
}

struct BasisText {
    basis: Basis,
    lang: Lang,
}

impl fmt::Display for BasisText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const WORD: Text = Text::new("Cách hiểu", "Reading");
        match self.basis {
            Basis::Law(citation) => citation.text(self.lang).fmt(f),
            Basis::Reading(reading) => {
                write!(f, "{} {} ({})", WORD.get(self.lang), reading.number(), reading.name().get(self.lang))
            }
        }
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text(Lang::En).fmt(f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Citation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Basis {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
