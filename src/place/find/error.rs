use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::base::{Allowed, Details, Lang, OneOf, Problem, Quoted, Say, problem};
use crate::place::{AnyProvince, Era, ProvinceKind, words};

/// A text that does not name exactly one province.
///
/// Its code is `unknown_place`, `place_of_other_kind` or `ambiguous_place`.
///
/// ```
/// use ocop::place::FindError;
/// use ocop::{FormerProvince, Problem, Province};
///
/// let error = Province::find("Yên Bái").unwrap_err();
/// assert_eq!(error.code(), "unknown_place");
/// assert_eq!(error.candidates(), [FormerProvince::YenBai.into()]);
/// assert!(error.to_string().contains("now in Lào Cai province"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FindError {
    /// It names no province (`unknown_place`).
    Unknown {
        /// The text given.
        given: String,
        /// The eras searched.
        eras: Vec<Era>,
        /// The provinces whose names have the same letters without diacritics: those of the eras
        /// searched, or, if there are none, those of the other era.
        similar: Vec<AnyProvince>,
    },
    /// It has the unit word of another kind than the province of that name
    /// (`place_of_other_kind`).
    OtherKind {
        /// The text given.
        given: String,
        /// The kind whose unit word was given.
        kind: ProvinceKind,
        /// The province of that name.
        province: AnyProvince,
    },
    /// It names several provinces (`ambiguous_place`).
    Ambiguous {
        /// The text given.
        given: String,
        /// The provinces it could be, the former ones first, by code.
        candidates: Vec<AnyProvince>,
    },
}

impl FindError {
    pub(in crate::place) fn unknown(given: &str, eras: &[Era], similar: Vec<AnyProvince>) -> Self {
        Self::Unknown { given: String::from(given), eras: eras.to_vec(), similar }
    }

    /// The text given.
    ///
    /// ```
    /// use ocop::Province;
    ///
    /// let error = Province::find("Vĩnh Lông").unwrap_err();
    /// assert_eq!(error.given(), "Vĩnh Lông");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        match self {
            Self::Unknown { given, .. } | Self::OtherKind { given, .. } | Self::Ambiguous { given, .. } => {
                given
            }
        }
    }

    /// The provinces that may have been meant; empty if no name has these letters.
    ///
    /// ```
    /// use ocop::Province;
    ///
    /// // One diacritic is wrong, so this is no name. The province with these letters is offered.
    /// let error = Province::find("Vĩnh Lông").unwrap_err();
    /// assert_eq!(error.candidates(), [Province::VinhLong.into()]);
    /// assert!(Province::find("Atlantis").unwrap_err().candidates().is_empty());
    /// ```
    #[must_use]
    pub fn candidates(&self) -> &[AnyProvince] {
        match self {
            Self::Unknown { similar, .. } => similar,
            Self::OtherKind { province, .. } => core::slice::from_ref(province),
            Self::Ambiguous { candidates, .. } => candidates,
        }
    }
}

impl Say for FindError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = Quoted(self.given());
        match self {
            Self::Unknown { eras, similar, .. } => match similar.as_slice() {
                [] => words::unknown_place(lang, f, &given, &OneOf(eras)),
                [province @ AnyProvince::Former(former)] => {
                    let after = AnyProvince::from(former.successor());
                    words::former_place(lang, f, &given, &OneOf(eras), province, &after.name(), &after.code())
                }
                similar => words::unknown_place_near(lang, f, &given, &OneOf(eras), &OneOf(similar)),
            },
            Self::OtherKind { kind, province, .. } => {
                let own = province.record().latest();
                words::place_of_other_kind(
                    lang,
                    f,
                    &given,
                    kind,
                    province,
                    &own.kind(),
                    &Quoted(own.name().vi()),
                )
            }
            Self::Ambiguous { candidates, .. } => words::ambiguous_place(lang, f, &given, &OneOf(candidates)),
        }
    }
}

impl Problem for FindError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unknown { .. } => "unknown_place",
            Self::OtherKind { .. } => "place_of_other_kind",
            Self::Ambiguous { .. } => "ambiguous_place",
        }
    }

    fn details(&self) -> Details {
        let details = Details::of_field("province").with_given(self.given());
        match self.candidates() {
            [] => details,
            candidates => details.allowing(Allowed::one_of(candidates)),
        }
    }
}

problem! { FindError }
