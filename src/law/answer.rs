use core::fmt;

use crate::base::{Lang, Say, coded, words};
use crate::law::{Citation, Reading};

/// An answer to a question of law: what the law says and where, or that it says nothing, or that
/// its words are not known to the library.
///
/// The fields of the [`Rules`](crate::law::Rules) are such answers.
///
/// ```
/// use ocop::law::Answer;
/// use ocop::{Authority, Edition};
///
/// let spread = |edition: Edition, tier| edition.rules().council(tier).spread;
/// assert_eq!(spread(Edition::Decision1048, Authority::Province).said(), Some(10));
/// assert!(matches!(spread(Edition::Decision26, Authority::Province), Answer::Silent(_)));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of four parts, and those that do not apply are null: `says` and
/// `citation`, or the `reading` that fills the silence, or the `gap`.
///
/// ```
/// use ocop::Edition;
/// use ocop::law::{Answer, WindowRules};
///
/// let window = Edition::Decision26.rules().certificates.window;
/// let stored = serde_json::to_value(window)?;
/// assert_eq!(stored["says"]["earliest"], 180);
/// assert_eq!(stored["citation"]["act"], "26");
/// assert!(stored["reading"].is_null() && stored["gap"].is_null());
/// assert_eq!(serde_json::from_value::<Answer<WindowRules>>(stored)?, window);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub enum Answer<T> {
    /// The law says this value at this place.
    Says(T, Citation),
    /// The law says nothing. Where the library follows a reading of its own, the reading is named.
    Silent(Option<Reading>),
    /// The words of the law are not known to the library; the gap is named.
    Unknown(Gap),
}

impl<T> Answer<T> {
    /// What the law says; `None` where it is silent or its words are not known.
    ///
    /// ```
    /// use ocop::{Authority, Edition};
    ///
    /// let size = |edition: Edition| edition.rules().council(Authority::Province).size.said();
    /// assert_eq!(size(Edition::Decision1048), Some((9, 11)));
    /// assert_eq!(size(Edition::Decision26), None); // it leaves the size to the province
    /// ```
    pub fn said(self) -> Option<T> {
        match self {
            Self::Says(value, _) => Some(value),
            Self::Silent(_) | Self::Unknown(_) => None,
        }
    }

    /// Where the law says it; `None` where it is silent or its words are not known.
    ///
    /// ```
    /// use ocop::Edition;
    ///
    /// let window = Edition::Decision26.rules().certificates.window;
    /// assert!(window.citation().is_some_and(|at| at.to_string().starts_with("Decision 26/2026")));
    /// assert_eq!(Edition::Decision148.rules().certificates.window.citation(), None);
    /// ```
    pub fn citation(&self) -> Option<Citation> {
        match self {
            Self::Says(_, citation) => Some(*citation),
            Self::Silent(_) | Self::Unknown(_) => None,
        }
    }

    /// The gap, where the words of the law are not known; `None` otherwise.
    ///
    /// ```
    /// use ocop::Edition;
    /// use ocop::law::Gap;
    ///
    /// let evidence = Edition::Decision148.rules().dossier.evidence;
    /// assert_eq!(evidence.gap(), Some(Gap::EvidenceUnder148));
    /// assert_eq!(Edition::Decision26.rules().dossier.evidence.gap(), None);
    /// ```
    pub fn gap(&self) -> Option<Gap> {
        match self {
            Self::Unknown(gap) => Some(*gap),
            Self::Says(..) | Self::Silent(_) => None,
        }
    }

    /// The same answer with another value, which is made from what the law says. The place, the
    /// reading and the gap stay.
    ///
    /// ```
    /// use ocop::Edition;
    ///
    /// // The window is given in days before the last day of validity. Here it is the number of
    /// // days on which it is open, both ends included.
    /// let window = Edition::Decision26.rules().certificates.window;
    /// let days = window.map(|window| window.earliest - window.latest + 1);
    /// assert_eq!(days.said(), Some(61));
    /// assert_eq!(days.citation(), window.citation());
    /// ```
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Answer<U> {
        match self {
            Self::Says(value, citation) => Answer::Says(change(value), citation),
            Self::Silent(reading) => Answer::Silent(reading),
            Self::Unknown(gap) => Answer::Unknown(gap),
        }
    }
}

coded! {
    /// A question that the library cannot answer because the words of the law are not known to it,
    /// or because they contradict the facts.
    ///
    /// An answer that a gap concerns names the gap. [`Say`] gives it as a sentence that can be
    /// shown to users.
    ///
    /// ```
    /// use ocop::law::Gap;
    /// use ocop::{Lang, Say};
    ///
    /// let gap = Gap::from_code("no_district")?;
    /// let text = gap.text(Lang::En).to_string();
    /// assert!(text.starts_with("districts ended on 2025-06-30; "));
    /// # Ok::<(), ocop::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum Gap in "ocop::law": "khoảng trống" / "gap", "unknown_gap" {
        /// The days and terms of the procedure of 148, at province and centre.
        TimesUnder148 = "times_under_148", "chưa rõ thời hạn theo Quyết định số 148/QĐ-TTg" / "the times under 148/QĐ-TTg are not known";
        /// Who decides under 148 as signed when the province rates three stars, which the district
        /// certifies.
        ProvincialThreeStars = "provincial_three_stars", "chưa rõ cấp nào quyết định khi cấp tỉnh đánh giá 3 sao theo Quyết định số 148/QĐ-TTg"
            / "not known who decides under 148/QĐ-TTg when the province rates 3 stars";
        /// What follows under 148 when the centre rates fewer than five stars.
        CentralResultUnder148 = "central_result_under_148", "chưa rõ cách xử lý theo Quyết định số 148/QĐ-TTg khi trung ương đánh giá dưới 5 sao"
            / "not known what follows under 148/QĐ-TTg when the centre rates fewer than 5 stars";
        /// Who certifies a rating when that changed between the filing and the decision.
        AuthorityChanged = "authority_changed", "thẩm quyền công nhận đã thay đổi sau khi nộp hồ sơ, chưa rõ quy định chuyển tiếp"
            / "who certifies changed after the dossier was submitted; the transition is not known";
        /// What became of dossiers at the district when districts ended on 2025-06-30.
        NoDistrict = "no_district", "cấp huyện kết thúc ngày 30/6/2025, chưa rõ cách xử lý hồ sơ ở cấp huyện"
            / "districts ended on 2025-06-30; what became of dossiers there is not known";
        /// Who certified three stars from 2025-07-01 to 2025-07-05, when 148 still named the
        /// district and there was none.
        FiveDaysWithoutDistrict = "five_days_without_district",
            "từ 01/7/2025 đến 05/7/2025 Quyết định số 148/QĐ-TTg vẫn giao cấp huyện công nhận 3 sao, nhưng không còn cấp huyện"
            / "from 2025-07-01 to 2025-07-05 148/QĐ-TTg still left 3 stars to the district, but there was none";
        /// How many members councils have under 148, and who sits on them.
        CouncilsUnder148 = "councils_under_148", "chưa rõ số thành viên và thành phần hội đồng theo Quyết định số 148/QĐ-TTg"
            / "the sizes and members of the councils of 148/QĐ-TTg are not known";
        /// The lists of documents of a dossier under 148.
        ListsUnder148 = "lists_under_148", "chưa rõ thành phần hồ sơ theo Quyết định số 148/QĐ-TTg" / "the dossier lists of 148/QĐ-TTg are not known";
        /// The table of evidence under 148.
        EvidenceUnder148 = "evidence_under_148", "chưa rõ bảng minh chứng theo Quyết định số 148/QĐ-TTg" / "the evidence table of 148/QĐ-TTg is not known";
        /// In how many copies a dossier is filed under 148 above the district, and under 1489.
        CopiesUnder148 = "copies_under_148", "chưa rõ số bộ hồ sơ theo Quyết định số 148/QĐ-TTg" / "the numbers of copies under 148/QĐ-TTg are not known";
        /// Whether a dossier in the scoring software has the legal value of paper under 148.
        SoftwareUnder148 = "software_under_148", "chưa rõ giá trị của hồ sơ trên phần mềm theo Quyết định số 148/QĐ-TTg"
            / "the standing of software dossiers under 148/QĐ-TTg is not known";
        /// The registration form of 148: its boxes, and the form of its slip's number.
        FormsUnder148 = "forms_under_148", "chưa rõ mẫu phiếu đăng ký theo Quyết định số 148/QĐ-TTg"
            / "the registration form of 148/QĐ-TTg is not known";
        /// How the forms 01 to 04 of 1048 are laid out.
        FormsUnder1048 = "forms_under_1048", "chưa rõ bố cục biểu số 01 đến 04 của Quyết định số 1048/QĐ-TTg"
            / "how the forms 01 to 04 of 1048/QĐ-TTg are laid out is not known";
        /// The form of product codes that the sheets of 148 print. Codes of five parts were in use.
        CodesUnder148 = "codes_under_148", "chưa rõ dạng mã sản phẩm in theo Quyết định số 148/QĐ-TTg; mã năm phần đã được dùng"
            / "the form of product codes printed under 148/QĐ-TTg is not known; codes of five parts were in use";
        /// The form of product codes from 2025-07-01 to 2026-07-21, when there were no districts
        /// and 148 still governed.
        CodesWithoutDistrict = "codes_without_district", "chưa rõ dạng mã sản phẩm từ 01/7/2025 đến 21/7/2026 theo Quyết định số 148/QĐ-TTg"
            / "the form of product codes under 148/QĐ-TTg from 2025-07-01 to 2026-07-21 is not known";
        /// What 148 and 1489 say on earlier certificates and dossiers.
        TransitionUnder148 = "transition_under_148", "chưa rõ quy định chuyển tiếp của Quyết định số 148/QĐ-TTg và 1489/QĐ-TTg"
            / "the transitional rules of 148/QĐ-TTg and 1489/QĐ-TTg are not known";
        /// The grounds and the procedure of a revocation under 148.
        RevocationUnder148 = "revocation_under_148", "chưa rõ quy định thu hồi giấy chứng nhận theo Quyết định số 148/QĐ-TTg"
            / "the rules of revocation of 148/QĐ-TTg are not known";
        /// What 148 says on inspections after the recognition.
        SupervisionUnder148 = "supervision_under_148", "chưa rõ quy định kiểm tra, giám sát theo Quyết định số 148/QĐ-TTg"
            / "the rules of supervision of 148/QĐ-TTg are not known";
        /// The minima of 781, which are known in part only.
        MinimaOf781 = "minima_of_781", "yêu cầu tối thiểu của Quyết định số 781/QĐ-TTg chỉ biết một phần" / "the minima of 781/QĐ-TTg are known in part only";
    }
}

words! {
    silent() = "pháp luật không quy định" / "the law is silent";
    silent_by(reading) = "pháp luật không quy định; {reading}" / "the law is silent; {reading}";
}

impl<T: Say> Say for Answer<T> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Says(value, citation) => {
                value.say(lang, f)?;
                write!(f, " ({})", citation.text(lang))
            }
            Self::Silent(None) => silent(lang, f),
            Self::Silent(Some(reading)) => silent_by(lang, f, reading),
            Self::Unknown(gap) => gap.say(lang, f),
        }
    }
}

#[cfg(feature = "serde")]
mod stored {
    use serde::de::Error as _;

    use super::{Answer, Citation, Gap, Reading};
    use crate::base::stored::object;

    /// What is said and where, or the reading that fills a silence, or the gap.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
    struct Fields<T> {
        says: Option<T>,
        citation: Option<Citation>,
        reading: Option<Reading>,
        gap: Option<Gap>,
    }

    impl<T: serde::Serialize> serde::Serialize for Answer<T> {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let nothing = Fields::<&T> { says: None, citation: None, reading: None, gap: None };
            let fields = match self {
                Self::Says(value, citation) => {
                    Fields { says: Some(value), citation: Some(*citation), ..nothing }
                }
                Self::Silent(reading) => Fields { reading: *reading, ..nothing },
                Self::Unknown(gap) => Fields { gap: Some(*gap), ..nothing },
            };
            fields.serialize(serializer)
        }
    }

    impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Answer<T> {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            match object(deserializer)? {
                Fields { says: Some(value), citation: Some(citation), reading: None, gap: None } => {
                    Ok(Self::Says(value, citation))
                }
                Fields { says: None, citation: None, reading, gap: None } => Ok(Self::Silent(reading)),
                Fields { says: None, citation: None, reading: None, gap: Some(gap) } => {
                    Ok(Self::Unknown(gap))
                }
                _ => Err(D::Error::custom(
                    "an answer is either what the law says and where, or a silence, or a gap",
                )),
            }
        }
    }

    #[cfg(feature = "schemars1")]
    impl<T: schemars::JsonSchema> schemars::JsonSchema for Answer<T> {
        fn schema_name() -> alloc::borrow::Cow<'static, str> {
            alloc::format!("Answer_of_{}", T::schema_name()).into()
        }

        fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
            <Fields<T> as schemars::JsonSchema>::json_schema(generator)
        }
    }
}
