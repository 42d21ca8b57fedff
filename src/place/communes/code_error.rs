use alloc::string::String;
use core::fmt;

use crate::base::{
    Allowed, Details, Joined, Lang, Problem, Quoted, Say, UnknownCode, problem, without_marks,
};
use crate::place::communes::{
    AnyCommune, CommuneId, DistrictId, EarlierCommuneId, FormerCommuneId, UnitDoubt, words,
};
use crate::place::{Era, Unit};

/// A code that no commune of an era has.
///
/// Its codes:
///
/// * `commune_code_of_other_era`: only a commune of the other era has the code
/// * `ended_commune_code`: the code ended before 2025-06-30
/// * `doubtful_commune_code`: the code is another source's code for a commune
///   ([`UnitDoubt`](crate::place::UnitDoubt))
/// * `commune_code_not_in_form`: the code lost zeros or has marks between its digits
/// * `unknown_commune_code`: any other text
///
/// ```
/// use ocop::Problem;
/// use ocop::place::{CommuneId, FormerCommuneId};
///
/// // The code ended on 2025-06-30, and the error says what became of the commune.
/// let error = CommuneId::from_code("28882").unwrap_err();
/// assert_eq!(error.code(), "commune_code_of_other_era");
/// assert!(error.to_string().contains("Chợ Lách commune (code 28870"));
///
/// // A code that ended in the years before.
/// let error = FormerCommuneId::from_code("00184").unwrap_err();
/// assert_eq!(error.code(), "ended_commune_code");
/// assert_eq!(FormerCommuneId::from_code("1").unwrap_err().code(), "commune_code_not_in_form");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCommuneCode {
    given: String,
    asked: Asked,
    hint: Option<Hint>,
}

/// Which communes were asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Era(Era),
    Earlier,
}

/// What is known of the code nevertheless.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hint {
    OtherEra(AnyCommune),
    Earlier(EarlierCommuneId),
    Doubt(AnyCommune),
    Meant(AnyCommune),
}

impl UnknownCommuneCode {
    pub(super) fn new(given: &str, era: Era) -> Self {
        let of = |era, code: &str| match era {
            Era::Former => FormerCommuneId::of_code(code).map(AnyCommune::Former),
            Era::Current => CommuneId::of_code(code).map(AnyCommune::Current),
        };
        let other = match era {
            Era::Former => Era::Current,
            Era::Current => Era::Former,
        };
        let hint = of(other, given).map(Hint::OtherEra);
        let hint = hint.or_else(|| EarlierCommuneId::of_code(given).map(Hint::Earlier));
        let hint = hint.or_else(|| {
            let code = UnitDoubt::code_for(given, era)?;
            of(era, code).map(Hint::Doubt)
        });
        let hint = hint.or_else(|| of(era, &in_full(given, Unit::Commune)?).map(Hint::Meant));
        Self { given: String::from(given), asked: Asked::Era(era), hint }
    }

    pub(super) fn of_earlier(given: &str) -> Self {
        let hint = FormerCommuneId::of_code(given).map(AnyCommune::Former).map(Hint::OtherEra);
        Self { given: String::from(given), asked: Asked::Earlier, hint }
    }

    /// The text given.
    ///
    /// ```
    /// use ocop::place::CommuneId;
    ///
    /// assert_eq!(CommuneId::from_code("00 004").unwrap_err().given(), "00 004");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// The era asked; `None` if an [`EarlierCommuneId`] was asked for.
    ///
    /// ```
    /// use ocop::place::{CommuneId, Era};
    ///
    /// assert_eq!(CommuneId::from_code("99999").unwrap_err().era(), Some(Era::Current));
    /// ```
    #[must_use]
    pub const fn era(&self) -> Option<Era> {
        match self.asked {
            Asked::Era(era) => Some(era),
            Asked::Earlier => None,
        }
    }

    /// The commune of the other era that has the code, where that is the reason. For an
    /// [`EarlierCommuneId`] it is the commune of 2025-06-30 that has the code.
    ///
    /// ```
    /// use ocop::place::CommuneId;
    ///
    /// let error = CommuneId::from_code("28882").unwrap_err();
    /// let former = error.of_other_era().ok_or("no such code")?;
    /// assert_eq!(former.short_name(), "Hòa Nghĩa");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn of_other_era(&self) -> Option<AnyCommune> {
        match self.hint {
            Some(Hint::OtherEra(commune)) => Some(commune),
            _ => None,
        }
    }

    /// The commune that had the code and ended before 2025-06-30, where that is the reason.
    ///
    /// ```
    /// use ocop::place::FormerCommuneId;
    ///
    /// let error = FormerCommuneId::from_code("00184").unwrap_err();
    /// assert_eq!(error.ended().map(|commune| commune.short_name()), Some("Quốc Tử Giám"));
    /// ```
    #[must_use]
    pub const fn ended(&self) -> Option<EarlierCommuneId> {
        match self.hint {
            Some(Hint::Earlier(commune)) => Some(commune),
            _ => None,
        }
    }

    /// The commune meant, if the code lost zeros or has marks between its digits, or if it is
    /// another source's code for the commune.
    ///
    /// ```
    /// use ocop::place::CommuneId;
    ///
    /// // A spreadsheet read the code as a number and dropped the zeros.
    /// let error = CommuneId::from_code("4").unwrap_err();
    /// assert_eq!(error.meant().map(|commune| commune.code()), Some("00004"));
    /// ```
    #[must_use]
    pub const fn meant(&self) -> Option<AnyCommune> {
        match self.hint {
            Some(Hint::Meant(commune) | Hint::Doubt(commune)) => Some(commune),
            _ => None,
        }
    }
}

/// The code that a text writes without its leading zeros, or with marks around and between the
/// digits.
fn in_full(text: &str, unit: Unit) -> Option<String> {
    let digits = without_marks(text).replace(['.', '-'], "");
    let number = digits.trim_start_matches('0');
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let zeros = unit.digits().checked_sub(number.len()).filter(|_| plain)?;
    let mut code = "0".repeat(zeros);
    code.push_str(number);
    Some(code)
}

impl Say for UnknownCommuneCode {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = Quoted(&self.given);
        let asked: &dyn Say = match &self.asked {
            Asked::Era(Era::Former) => &FormerCommunes,
            Asked::Era(Era::Current) => &CurrentCommunes,
            Asked::Earlier => &EarlierCommunes,
        };
        match self.hint {
            None => words::unknown_commune_code(lang, f, &given, asked),
            Some(Hint::OtherEra(AnyCommune::Former(commune))) => {
                let successors = commune.successions().map(|one| AnyCommune::Current(one.to()));
                let commune = AnyCommune::Former(commune);
                words::code_of_former_commune(lang, f, &given, asked, &commune, &Joined(successors))
            }
            Some(Hint::OtherEra(commune)) => words::code_of_other_era(lang, f, &given, asked, &commune),
            Some(Hint::Earlier(commune)) => words::code_of_ended_commune(lang, f, &given, asked, &commune),
            Some(Hint::Doubt(commune)) => words::code_in_doubt(lang, f, &given, asked, &commune),
            Some(Hint::Meant(commune)) => {
                words::commune_code_not_in_form(lang, f, &given, &commune.code(), &commune)
            }
        }
    }
}

macro_rules! asked {
    ($($Name:ident = $words:ident;)*) => {$(
        struct $Name;

        impl Say for $Name {
            fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                words::$words(lang, f)
            }
        }
    )*};
}

asked! {
    FormerCommunes = former_communes;
    CurrentCommunes = current_communes;
    EarlierCommunes = earlier_communes;
}

impl Problem for UnknownCommuneCode {
    fn code(&self) -> &'static str {
        match self.hint {
            None => "unknown_commune_code",
            Some(Hint::OtherEra(_)) => "commune_code_of_other_era",
            Some(Hint::Earlier(_)) => "ended_commune_code",
            Some(Hint::Doubt(_)) => "doubtful_commune_code",
            Some(Hint::Meant(_)) => "commune_code_not_in_form",
        }
    }

    fn details(&self) -> Details {
        let details = Details::of_field("commune").with_given(&self.given);
        match self.meant() {
            Some(meant) => details.allowing(Allowed::one_of([meant.code()])),
            None => details,
        }
    }
}

/// Why a text is no era and code of a commune.
///
/// The text of an [`AnyCommune`] is an era and a code, `current/28870`; one of the two is wrong.
/// Its code is `unknown_era` or one of the codes of [`UnknownCommuneCode`].
///
/// ```
/// use ocop::Problem;
/// use ocop::place::{AnyCommune, AnyCommuneError};
///
/// let error = "today/28870".parse::<AnyCommune>().unwrap_err();
/// assert!(matches!(error, AnyCommuneError::Era(_)));
/// let error = "current/28882".parse::<AnyCommune>().unwrap_err();
/// assert_eq!(error.code(), "commune_code_of_other_era");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnyCommuneError {
    /// What stands before the slash is no era (`unknown_era`).
    Era(UnknownCode),
    /// What stands behind the slash is no code of a commune in the era.
    Code(UnknownCommuneCode),
}

impl AnyCommuneError {
    fn problem(&self) -> &dyn Problem {
        match self {
            Self::Era(error) => error,
            Self::Code(error) => error,
        }
    }
}

impl Say for AnyCommuneError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem().say(lang, f)
    }
}

impl Problem for AnyCommuneError {
    fn code(&self) -> &'static str {
        self.problem().code()
    }

    fn details(&self) -> Details {
        self.problem().details()
    }
}

/// A code that no district of 2025-06-30 had.
///
/// Its code is `district_code_not_in_form` if the text lost zeros or has marks between its digits,
/// and `unknown_district_code` otherwise.
///
/// ```
/// use ocop::Problem;
/// use ocop::place::DistrictId;
///
/// let error = DistrictId::from_code("1").unwrap_err();
/// assert_eq!(error.code(), "district_code_not_in_form");
/// assert_eq!(error.meant().map(|district| district.code()), Some("001"));
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownDistrictCode {
    given: String,
    meant: Option<DistrictId>,
}

impl UnknownDistrictCode {
    pub(super) fn new(given: &str) -> Self {
        let meant = in_full(given, Unit::District).and_then(|code| DistrictId::of_code(&code));
        Self { given: String::from(given), meant }
    }

    /// The text given.
    ///
    /// ```
    /// use ocop::place::DistrictId;
    ///
    /// assert_eq!(DistrictId::from_code("999").unwrap_err().given(), "999");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// The district meant, if the code lost zeros or has marks between its digits.
    ///
    /// ```
    /// use ocop::place::DistrictId;
    ///
    /// let error = DistrictId::from_code("1").unwrap_err();
    /// assert_eq!(error.meant().map(|district| district.short_name()), Some("Ba Đình"));
    /// assert_eq!(DistrictId::from_code("999").unwrap_err().meant(), None);
    /// ```
    #[must_use]
    pub const fn meant(&self) -> Option<DistrictId> {
        self.meant
    }
}

impl Say for UnknownDistrictCode {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = Quoted(&self.given);
        match self.meant {
            None => words::unknown_district_code(lang, f, &given),
            Some(district) => words::district_code_not_in_form(lang, f, &given, &district.code(), &district),
        }
    }
}

impl Problem for UnknownDistrictCode {
    fn code(&self) -> &'static str {
        match self.meant {
            None => "unknown_district_code",
            Some(_) => "district_code_not_in_form",
        }
    }

    fn details(&self) -> Details {
        let details = Details::of_field("district").with_given(&self.given);
        match self.meant {
            Some(meant) => details.allowing(Allowed::one_of([meant])),
            None => details,
        }
    }
}

/// A former commune that did not come to one commune of today as a whole (`divided_commune`).
///
/// [`FormerCommuneId::successor`] gives it: the library chooses none of several successors. The
/// error lists them.
///
/// Source: [reading 29](crate::law::Reading::Communes).
///
/// ```
/// use ocop::place::FormerCommuneId;
///
/// let error = FormerCommuneId::from_code("00634")?.successor().unwrap_err();
/// assert_eq!(error.commune().code(), "00634");
/// assert!(error.to_string().contains("Đại Mỗ ward (code 00634"));
/// # Ok::<(), ocop::place::UnknownCommuneCode>(())
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DividedCommune {
    commune: FormerCommuneId,
}

impl DividedCommune {
    pub(super) const fn new(commune: FormerCommuneId) -> Self {
        Self { commune }
    }

    /// The former commune.
    #[must_use]
    pub const fn commune(&self) -> FormerCommuneId {
        self.commune
    }
}

impl Say for DividedCommune {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let successors = self.commune.successions().map(|one| AnyCommune::Current(one.to()));
        words::divided_commune(lang, f, &AnyCommune::Former(self.commune), &Joined(successors))
    }
}

impl Problem for DividedCommune {
    fn code(&self) -> &'static str {
        "divided_commune"
    }

    fn details(&self) -> Details {
        let successors = self.commune.successions().map(|one| one.to());
        Details::of_field("commune").with_given(self.commune).allowing(Allowed::one_of(successors))
    }
}

problem! { UnknownCommuneCode, AnyCommuneError, UnknownDistrictCode, DividedCommune }
