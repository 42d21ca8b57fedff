use alloc::borrow::Cow;
use alloc::string::String;

use crate::base::Lang;
use crate::wire::fault::{At, Faults};
use crate::wire::field::{Field, Read, fields};
use crate::wire::request_error::Needed;
use crate::wire::value::Value;

/// What a request tells its reader about a product. It changes no answer and is not written into
/// the JSON of one.
///
/// The field `product` of a request is the name as text, or an object of which only `name` is
/// needed. The note may be one text or a text in each language:
///
/// ```json
/// {"name": "Trà xanh Phìn Hồ", "producer": "HTX chế biến chè Phìn Hồ", "place": "Tuyên Quang",
///  "note": {"vi": "điểm minh họa", "en": "illustrative scores"}}
/// ```
///
/// ```
/// use ocop::{Lang, wire::RateRequest};
///
/// let line = r#"{"id": 7, "regulation": 2026, "set": 11, "sheets": [{"levels": {}}],
///     "product": {"name": "Trà xanh Phìn Hồ", "place": "Tuyên Quang"}}"#;
/// let answer = RateRequest::read(line)?.rate()?;
/// let product = answer.product().ok_or("the request tells of one")?;
/// assert_eq!((product.name(), product.place()), ("Trà xanh Phìn Hồ", Some("Tuyên Quang")));
/// assert_eq!(product.note(Lang::Vi), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// It is not stored: keep the line of the request, which has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductInWords {
    name: String,
    producer: Option<String>,
    place: Option<String>,
    note: Option<NoteInWords>,
}

/// A note for the reader, in one language or in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NoteInWords {
    vi: String,
    /// As the other, where there is one text for both.
    en: Option<String>,
}

impl NoteInWords {
    pub(super) fn get(&self, lang: Lang) -> &str {
        match (lang, &self.en) {
            (Lang::En, Some(en)) => en,
            _ => &self.vi,
        }
    }
}

impl ProductInWords {
    /// The product's name.
    ///
    /// ```
    /// use ocop::wire::RateRequest;
    ///
    /// let line = r#"{"id": 1, "regulation": 2026, "set": 11, "sheets": [{"levels": {}}],
    ///     "product": "Trà xanh Phìn Hồ"}"#;
    /// let answer = RateRequest::read(line)?.rate()?;
    /// assert_eq!(answer.product().map(|product| product.name()), Some("Trà xanh Phìn Hồ"));
    /// # Ok::<(), ocop::wire::Refusal>(())
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Who makes it, if the request says so.
    #[must_use]
    pub fn producer(&self) -> Option<&str> {
        self.producer.as_deref()
    }

    /// Where it is made, if the request says so.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }

    /// Anything else that a reader should know, if the request says so.
    ///
    /// ```
    /// use ocop::{Lang, wire::RateRequest};
    ///
    /// let line = r#"{"id": 7, "regulation": 2026, "set": 11, "sheets": [{"levels": {}}],
    ///     "product": {"name": "Trà xanh Phìn Hồ", "note": "điểm minh họa"}}"#;
    /// let answer = RateRequest::read(line)?.rate()?;
    /// // One text stands for both languages.
    /// let note = answer.product().and_then(|product| product.note(Lang::En));
    /// assert_eq!(note, Some("điểm minh họa"));
    /// # Ok::<(), ocop::wire::Refusal>(())
    /// ```
    #[must_use]
    pub fn note(&self, lang: Lang) -> Option<&str> {
        self.note.as_ref().map(|note| note.get(lang))
    }
}

/// Reads what is told about a product.
pub(super) fn product(field: Field<'_>, faults: &mut Faults<'_>) -> Option<ProductInWords> {
    const NAMES: &[&str; 4] = &["product.name", "product.producer", "product.place", "product.note"];
    let json = match field.value {
        None | Some(Value::Null) => return None,
        Some(Value::Object(json)) => json,
        Some(Value::Text(_)) => {
            let name = field.text(Needed::Text, faults).ok()?;
            return Some(ProductInWords { name: name.into_owned(), producer: None, place: None, note: None });
        }
        Some(other) => {
            field.refuse(other, Needed::Object, faults);
            return None;
        }
    };
    let [name, producer, place, told] = fields(json, NAMES, At::Request, faults);
    let read = name.text(Needed::Text, faults);
    let name = name.required(read, Needed::Text, faults).map(Cow::into_owned);
    let [producer, place] =
        [producer, place].map(|field| field.text(Needed::Text, faults).ok().map(Cow::into_owned));
    let note = note(told, &["product.note.vi", "product.note.en"], faults).ok();
    Some(ProductInWords { name: name?, producer, place, note })
}

/// Reads a note: text, or text in both languages.
pub(super) fn note(
    field: Field<'_>,
    names: &'static [&'static str; 2],
    faults: &mut Faults<'_>,
) -> Read<NoteInWords> {
    let Some(Value::Object(json)) = field.value else {
        let text = field.text(Needed::Text, faults);
        return text.then(|text| Some(NoteInWords { vi: text.into_owned(), en: None }));
    };
    let [vi, en] = fields(json, names, At::Request, faults).map(|field| {
        let text = field.text(Needed::Text, faults);
        field.required(text, Needed::Text, faults).map(Cow::into_owned)
    });
    vi.zip(en).map_or(Read::Wrong, |(vi, en)| Read::Is(NoteInWords { vi, en: Some(en) }))
}
