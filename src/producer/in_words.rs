//! Kinds of producers as registries write them.

use alloc::string::String;

use unicode_normalization::UnicodeNormalization as _;

use crate::Text;
use crate::base::UnknownCode;
use crate::producer::ProducerKind;

/// The words that are read, in lower case and composed form.
const WORDS: &[(&str, ProducerKind)] = &[
    ("hợp tác xã", ProducerKind::Cooperative),
    ("htx", ProducerKind::Cooperative),
    ("tổ hợp tác", ProducerKind::CooperativeGroup),
    ("tht", ProducerKind::CooperativeGroup),
    ("doanh nghiệp", ProducerKind::Enterprise),
    ("trang trại", ProducerKind::Farm),
    ("hộ", ProducerKind::Household),
    ("hộ sản xuất", ProducerKind::Household),
    ("hộ gia đình", ProducerKind::Household),
    ("hộ sản xuất, hộ gia đình", ProducerKind::Household),
    ("hội", ProducerKind::Association),
    ("hiệp hội", ProducerKind::Association),
    ("hội, hiệp hội", ProducerKind::Association),
    ("trung tâm điều hành", ProducerKind::ManagementCentre),
    ("tổ chức tương đương", ProducerKind::EquivalentOrganisation),
];

const ALLOWED: &[&str] = &{
    let mut words = [""; WORDS.len()];
    let mut place = 0;
    while place < words.len() {
        #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler alone")]
        {
            words[place] = WORDS[place].0;
            place += 1;
        }
    }
    words
};

impl ProducerKind {
    /// The kind that a registry writes in Vietnamese words: the names that the library prints, each
    /// part of a double name, and the short forms of a registry's form (`Hộ`, `HTX`, `THT`).
    ///
    /// The whole text must be one of these words. Capitals, white space around the text and its
    /// Unicode form make no difference. The name of a producer is not searched for such words.
    ///
    /// ```
    /// use ocop::Problem;
    /// use ocop::producer::ProducerKind;
    ///
    /// assert_eq!(ProducerKind::from_words("Hợp tác xã")?, ProducerKind::Cooperative);
    /// assert_eq!(ProducerKind::from_words("Hộ")?, ProducerKind::Household);
    /// for kind in ProducerKind::ALL {
    ///     assert_eq!(ProducerKind::from_words(kind.name().vi())?, *kind);
    /// }
    /// let error = ProducerKind::from_words("HTX Bản Mây").unwrap_err();
    /// assert_eq!(error.code(), "unknown_producer_kind");
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownCode`] (`unknown_producer_kind`) for any other text. It lists the words that are
    /// read.
    #[doc(alias("loại hình chủ thể", "loai hinh chu the"))]
    pub fn from_words(words: &str) -> Result<Self, UnknownCode> {
        const KIND: Text = Text::new("loại hình chủ thể", "kind of producer in words");
        let typed: String = words.trim().nfc().flat_map(char::to_lowercase).collect();
        let known = WORDS.iter().find(|(word, _)| *word == typed);
        known
            .map(|(_, kind)| *kind)
            .ok_or_else(|| UnknownCode::new("unknown_producer_kind", KIND, words, ALLOWED))
    }
}
