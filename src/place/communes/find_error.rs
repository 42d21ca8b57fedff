use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::base::{Allowed, Details, Lang, OneOf, Problem, Quoted, Say, problem};
use crate::place::communes::{DistrictId, UnitCandidate, UnitName, words};
use crate::place::{AnyProvince, Era, Unit};

/// A name that does not denote exactly one commune or district.
///
/// Its codes, for a commune and for a district:
///
/// * `unknown_commune_name`, `unknown_district_name`: it denotes none
/// * `commune_of_other_kind`, `district_of_other_kind`: it has the unit word of another kind
/// * `ambiguous_commune`, `ambiguous_district`: it denotes several
///
/// ```
/// use ocop::Problem;
/// use ocop::place::{CommuneId, FormerCommuneId, UnitCandidate};
///
/// // 34 communes of 2025-06-30 had the name; ten are listed.
/// let error = FormerCommuneId::find("Tân Thành").unwrap_err();
/// assert_eq!(error.code(), "ambiguous_commune");
/// assert_eq!((error.candidates().len(), error.more()), (10, 24));
///
/// // The commune is a former one.
/// let error = CommuneId::find("Hướng Thọ Phú").unwrap_err();
/// assert_eq!(error.code(), "unknown_commune_name");
/// assert_eq!(error.candidates()[0].to_string(), "former/27703");
/// ```
///
/// # Stored form
///
/// As JSON it is an object of its code, its text in both languages, its place, what was given and
/// what is allowed, [as every error](crate::Problem#stored-form). It is written and not read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitFindError {
    given: String,
    unit: Unit,
    eras: Vec<Era>,
    province: Option<AnyProvince>,
    district: Option<DistrictId>,
    case: Case,
    candidates: Vec<UnitCandidate>,
    more: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    /// It denotes none; the candidates have the same letters.
    None,
    /// It has the unit word of another kind than the candidates are of.
    OtherKind,
    /// It denotes several.
    Several,
}

impl UnitFindError {
    /// How many candidates are listed.
    const SHOWN: usize = 10;

    pub(super) fn none(
        name: &UnitName<'_>,
        unit: Unit,
        eras: &[Era],
        of_other_kind: Vec<UnitCandidate>,
    ) -> Self {
        if of_other_kind.is_empty() {
            let similar = UnitCandidate::of_letters(name, unit, eras);
            Self::new(name, unit, eras, Case::None, similar)
        } else {
            Self::new(name, unit, eras, Case::OtherKind, of_other_kind)
        }
    }

    pub(super) fn several(name: &UnitName<'_>, unit: Unit, candidates: Vec<UnitCandidate>) -> Self {
        Self::new(name, unit, &[], Case::Several, candidates)
    }

    fn new(
        name: &UnitName<'_>,
        unit: Unit,
        eras: &[Era],
        case: Case,
        mut candidates: Vec<UnitCandidate>,
    ) -> Self {
        let more = candidates.get(Self::SHOWN..).unwrap_or_default().len();
        candidates.truncate(Self::SHOWN);
        let (province, district) = (name.province(), name.district());
        Self {
            given: String::from(name.text()),
            unit,
            eras: eras.to_vec(),
            province,
            district,
            case,
            candidates,
            more,
        }
    }

    /// The text given.
    ///
    /// ```
    /// use ocop::place::CommuneId;
    ///
    /// assert_eq!(CommuneId::find("Tân Thành").unwrap_err().given(), "Tân Thành");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// Whether a commune or a district was looked for.
    #[must_use]
    pub const fn unit(&self) -> Unit {
        self.unit
    }

    /// The units that may have been meant, ten at the most: those that the name denotes if it is
    /// ambiguous, those of another kind if the unit word is wrong, otherwise those whose names have
    /// the same letters.
    ///
    /// ```
    /// use ocop::place::CommuneId;
    ///
    /// let error = CommuneId::find("Tân Thành").unwrap_err();
    /// let shown: Vec<String> = error.candidates().iter().map(|one| one.to_string()).collect();
    /// assert!(shown.contains(&String::from("current/23143")));
    /// ```
    #[must_use]
    pub fn candidates(&self) -> &[UnitCandidate] {
        &self.candidates
    }

    /// How many candidates there are besides the ten that are listed; 0 if all are listed.
    #[must_use]
    pub const fn more(&self) -> usize {
        self.more
    }
}

impl Say for UnitFindError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = Quoted(&self.given);
        let candidates = Candidates(self);
        match (self.case, self.candidates.is_empty()) {
            (Case::None, true) => words::unknown_unit(lang, f, &given, &Asked(self)),
            (Case::None, false) => words::unknown_unit_near(lang, f, &given, &Asked(self), &candidates),
            (Case::OtherKind, _) => words::unit_of_other_kind(lang, f, &given, &candidates),
            (Case::Several, _) => words::ambiguous_unit(lang, f, &given, &candidates),
        }
    }
}

/// What was looked for.
struct Asked<'a>(&'a UnitFindError);

impl Say for Asked<'_> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(error) = self;
        match (error.unit, error.eras.as_slice()) {
            (Unit::District, _) => words::districts(lang, f),
            (Unit::Commune, [Era::Former]) => words::former_communes(lang, f),
            (Unit::Commune, [Era::Current]) => words::current_communes(lang, f),
            (Unit::Commune, _) => words::communes(lang, f),
        }?;
        if let Some(district) = error.district {
            words::of(lang, f, &district)?;
        }
        match error.province {
            Some(province) => words::of(lang, f, &province.name()),
            None => Ok(()),
        }
    }
}

/// The candidates listed, and how many more there are.
struct Candidates<'a>(&'a UnitFindError);

impl Say for Candidates<'_> {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(error) = self;
        let listed = OneOf(&error.candidates);
        match error.more {
            0 => listed.say(lang, f),
            more => words::and_more(lang, f, &listed, &more),
        }
    }
}

impl Problem for UnitFindError {
    fn code(&self) -> &'static str {
        match (self.unit, self.case) {
            (Unit::Commune, Case::None) => "unknown_commune_name",
            (Unit::Commune, Case::OtherKind) => "commune_of_other_kind",
            (Unit::Commune, Case::Several) => "ambiguous_commune",
            (Unit::District, Case::None) => "unknown_district_name",
            (Unit::District, Case::OtherKind) => "district_of_other_kind",
            (Unit::District, Case::Several) => "ambiguous_district",
        }
    }

    /// What is allowed are the candidates listed.
    fn details(&self) -> Details {
        let details = Details::of_field(self.unit.code()).with_given(&self.given);
        match self.candidates.as_slice() {
            [] => details,
            candidates => details.allowing(Allowed::one_of(candidates)),
        }
    }
}

problem! { UnitFindError }
