//! Text in the programme's two languages.

use core::fmt;

use crate::base::{Say, coded};

coded! {
    /// A language in which the library gives its texts.
    ///
    /// ```
    /// use ocop::Lang;
    ///
    /// assert_eq!(Lang::Vi.code(), "vi");
    /// assert_eq!("en".parse::<Lang>()?, Lang::En);
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    pub enum Lang in "ocop": "ngôn ngữ" / "language", "unknown_language" {
        /// Vietnamese, the language of the decisions.
        Vi = "vi", "tiếng Việt" / "Vietnamese";
        /// English.
        En = "en", "tiếng Anh" / "English";
    }
}

/// A fixed label in Vietnamese and in English.
///
/// Labels are the library's own words. They hold every number and condition of the printed text,
/// and not its sentences. The functions `name`, `label` and `text` of many types give one.
///
/// ```
/// use ocop::{Lang, ProductSet};
///
/// let name = ProductSet::CoffeeAndCocoa.name();
/// assert_eq!(name.get(Lang::En), name.en());
/// assert_eq!(name.vi(), "Cà phê, ca cao");
/// ```
///
/// # Stored form
///
/// As JSON it has both languages. A label belongs to the library and is not read back.
///
/// ```
/// use ocop::Star;
///
/// let json = r#"{"vi":"5 sao","en":"5 stars"}"#;
/// assert_eq!(serde_json::to_string(&Star::Five.name())?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Text {
    vi: &'static str,
    en: &'static str,
}

impl Text {
    pub(crate) const fn new(vi: &'static str, en: &'static str) -> Self {
        Self { vi, en }
    }

    /// The Vietnamese text, in composed form (NFC).
    #[must_use]
    pub const fn vi(self) -> &'static str {
        self.vi
    }

    /// The English text.
    #[must_use]
    pub const fn en(self) -> &'static str {
        self.en
    }

    /// The text in the given language.
    ///
    /// ```
    /// use ocop::{Lang, Star};
    ///
    /// let names = Lang::ALL.iter().map(|lang| Star::Five.name().get(*lang));
    /// assert!(names.eq(["5 sao", "5 stars"]));
    /// ```
    #[must_use]
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Vi => self.vi,
            Lang::En => self.en,
        }
    }
}

impl Say for Text {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get(lang))
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} / {:?}", self.vi, self.en)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Text {
    /// `{"vi": "…", "en": "…"}`. A label is the library's own and is not read back.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut fields = serializer.serialize_struct("Text", 2)?;
        fields.serialize_field("vi", self.vi)?;
        fields.serialize_field("en", self.en)?;
        fields.end()
    }
}

#[cfg(feature = "schemars1")]
crate::base::stored::schema!(Text, {
    "type": "object", "properties": {"vi": {"type": "string"}, "en": {"type": "string"}}, "required": ["vi", "en"]
});
