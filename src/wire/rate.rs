//! Rating requests.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Deserialize;
use serde::ser::{Serialize, SerializeMap as _, SerializeStruct as _, Serializer};

use super::loose::{FieldError, Loose, read_from_object};
use super::sheet::Levels;
use crate::council::{Assessment, AssessmentError, Council, Ground, GroundKind, MinimaPolicy, SpreadRule};
use crate::date::{self, InvalidDate};
use crate::explain::Explanation;
use crate::law::{BeforeFirstRegime, UnknownRegime};
use crate::rating::{MinimaBasis, Outcome};
use crate::sheet::{Codes, SheetErrors};
use crate::{Authority, CriteriaSet, Edition, Minimum, Part, Rating, Regime, ScoreSheet};

/// A request to rate a product.
///
/// ```text
/// {"id": "p1", "regulation": 2026, "set": 13, "tier": "province",
///  "sheets": [{"member": "An", "levels": {"1.1": 2, "2.1": 3}}],
///  "minima": "majority", "grounds": [{"kind": "stopped", "criterion": "6.1"}]}
/// ```
///
/// `submitted_on` may stand instead of `regulation`; exactly one of the two. Optional: `tier` (default `province`), `minima` (default
/// `majority`), `grounds` (default none), `spread_limit` (default the edition's own), `member`, `product`
/// (a [`Product`] for the reader). `I` is whatever type the caller reads
/// the `id` into; it is handed back in the answer.
#[derive(Deserialize)]
#[serde(remote = "Self", deny_unknown_fields, bound(deserialize = "I: Deserialize<'de>"))]
pub struct RateRequest<'a, I> {
    id: I,
    #[serde(borrow, default)]
    regulation: Loose<'a>,
    #[serde(borrow, default)]
    submitted_on: Loose<'a>,
    #[serde(borrow)]
    set: Loose<'a>,
    #[serde(borrow, default)]
    tier: Loose<'a>,
    #[serde(borrow)]
    sheets: Vec<Sheet<'a>>,
    #[serde(borrow, default)]
    minima: Loose<'a>,
    #[serde(borrow, default)]
    grounds: Option<Vec<DeclaredGround<'a>>>,
    #[serde(borrow, default)]
    spread_limit: Loose<'a>,
    #[serde(borrow, default)]
    product: Option<Product<'a>>,
}

read_from_object!(RateRequest<'a, I>);

/// What a reader is told about the product; it has no part in the rating.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Product<'a> {
    /// The product's name.
    #[serde(borrow)]
    pub name: Cow<'a, str>,
    /// Who makes it.
    #[serde(borrow, default)]
    pub producer: Cow<'a, str>,
    /// Where.
    #[serde(borrow, default)]
    pub place: Cow<'a, str>,
    /// Anything a reader should know.
    #[serde(borrow, default)]
    pub note: Cow<'a, str>,
}

read_from_object!(Product<'a>);

#[derive(Deserialize)]
#[serde(remote = "Self", deny_unknown_fields)]
struct Sheet<'a> {
    #[serde(borrow, default)]
    member: Loose<'a>,
    #[serde(borrow)]
    levels: Levels<'a>,
}

read_from_object!(Sheet<'a>);

#[derive(Deserialize)]
#[serde(remote = "Self", deny_unknown_fields)]
struct DeclaredGround<'a> {
    #[serde(borrow)]
    kind: Loose<'a>,
    #[serde(borrow)]
    criterion: Loose<'a>,
}

read_from_object!(DeclaredGround<'a>);

impl<I> fmt::Debug for RateRequest<'_, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateRequest")
            .field("regulation", &self.regulation)
            .field("set", &self.set)
            .finish_non_exhaustive()
    }
}

impl<'a, I> RateRequest<'a, I> {
    /// Rates the product.
    ///
    /// `explained` adds the explanation to the answer.
    ///
    /// # Errors
    ///
    /// [`RateError`] for anything in the request that breaks a rule, together with the `id`.
    pub fn rate(self, explained: bool) -> Result<RateAnswer<'a, I>, (I, RateError)> {
        let Self { id, regulation, submitted_on, set, tier, sheets, minima, grounds, spread_limit, product } =
            self;
        let answer = || -> Result<_, RateError> {
            let edition = edition(&regulation, &submitted_on)?;
            let set = find_set(edition.regime(), &set)?;
            let council = council(edition, &tier, &minima, &spread_limit)?;
            let grounds = declared(set, grounds.unwrap_or_default())?;
            let sheets = checked(set, sheets)?;
            let assessment = Assessment::new(council, &sheets, &grounds)?;
            let outcome = Settled::from(assessment.rate());
            Ok((
                set,
                edition,
                outcome,
                grounds_of(outcome, &grounds),
                explained.then(|| assessment.explain()),
            ))
        };
        match answer() {
            Ok((set, edition, outcome, grounds, explanation)) => {
                Ok(RateAnswer { id, set, edition, outcome, grounds, explanation, product })
            }
            Err(error) => Err((id, error)),
        }
    }
}

pub(super) fn edition(regulation: &Loose<'_>, submitted_on: &Loose<'_>) -> Result<Edition, RateError> {
    match (regulation, submitted_on) {
        (Loose::Null, Loose::Null) => Err(RateError::NoRegulation),
        (Loose::Null, day) => {
            let text = day.text("submitted_on")?.unwrap_or_default();
            Ok(Edition::of_dossier(date::parse(text)?)?)
        }
        (year, Loose::Null) => Ok(year.regime::<RateError>()?.last_edition()),
        _ => Err(RateError::TwoRegulations),
    }
}

pub(super) fn find_set(regime: Regime, number: &Loose<'_>) -> Result<&'static CriteriaSet, UnknownSetField> {
    let known = match number {
        Loose::Whole(number) => u8::try_from(*number).ok(),
        _ => None,
    };
    let allowed = || alloc::format!("a set of {regime}, a whole number from 1 to 26");
    known
        .and_then(|number| CriteriaSet::find(regime, number).ok())
        .ok_or_else(|| UnknownSetField(FieldError::new("set", number, allowed())))
}

/// A field that names no set.
pub(super) struct UnknownSetField(FieldError);

impl From<UnknownSetField> for RateError {
    fn from(UnknownSetField(error): UnknownSetField) -> Self {
        Self::UnknownSet(error)
    }
}

impl From<UnknownSetField> for super::PlanRequestError {
    fn from(UnknownSetField(error): UnknownSetField) -> Self {
        Self::UnknownSet(error)
    }
}

fn council(
    edition: Edition,
    tier: &Loose<'_>,
    minima: &Loose<'_>,
    spread_limit: &Loose<'_>,
) -> Result<Council, RateError> {
    let mut council = Council::new(edition);
    if let Some(tier) = tier.named("tier", "district, province or centre", Authority::from_code)? {
        council = council.tier(tier);
    }
    if let Some(policy) = minima.named("minima", "majority, unanimous or mean", MinimaPolicy::from_code)? {
        council = council.minima(policy);
    }
    if let Some(limit) = spread_limit.number("spread_limit", 0..=100)? {
        council = council.spread(SpreadRule::Limit(limit));
    }
    Ok(council)
}

fn declared(set: &'static CriteriaSet, grounds: Vec<DeclaredGround<'_>>) -> Result<Vec<Ground>, RateError> {
    let declare = |ground: DeclaredGround<'_>| {
        let kind = ground.kind.named("grounds.kind", "eliminated or stopped", |code| match code {
            "eliminated" => Some(GroundKind::Eliminated),
            "stopped" => Some(GroundKind::Stopped),
            _ => None,
        })?;
        let kind = kind.ok_or_else(|| FieldError::new("grounds.kind", "null", "eliminated or stopped"))?;
        let Some(code) = ground.criterion.text("grounds.criterion")? else {
            return Ok(Ground::of_dossier(kind));
        };
        let criterion =
            set.criterion(code).ok_or_else(|| RateError::UnknownGround { set, given: String::from(code) })?;
        Ok(Ground::on_criterion(kind, criterion))
    };
    grounds.into_iter().map(declare).collect()
}

fn checked(set: &'static CriteriaSet, sheets: Vec<Sheet<'_>>) -> Result<Vec<ScoreSheet>, RateError> {
    let mut good = Vec::with_capacity(sheets.len());
    let mut bad = Vec::new();
    for (sheet, place) in sheets.into_iter().zip(1..) {
        let member = sheet.member.text("sheets.member")?.map(String::from);
        match sheet.levels.into_sheet(set) {
            Ok(sheet) => good.push(sheet),
            Err(errors) => bad.push(BadSheet { place, member, errors }),
        }
    }
    if bad.is_empty() { Ok(good) } else { Err(RateError::Sheets(bad.into())) }
}

fn grounds_of(outcome: Settled, grounds: &[Ground]) -> Vec<Ground> {
    match outcome {
        Settled::Eliminated | Settled::Stopped => grounds.to_vec(),
        Settled::Rescore { .. } | Settled::Rated(_) => Vec::new(),
    }
}

/// An outcome without its borrowed grounds.
#[derive(Clone, Copy, Debug)]
enum Settled {
    Eliminated,
    Stopped,
    Rescore { spread: u8, limit: u8 },
    Rated(Rating),
}

impl From<Outcome<'_>> for Settled {
    fn from(outcome: Outcome<'_>) -> Self {
        match outcome {
            Outcome::Eliminated(_) => Self::Eliminated,
            Outcome::Stopped(_) => Self::Stopped,
            Outcome::Rescore(rescore) => Self::Rescore { spread: rescore.spread(), limit: rescore.limit() },
            Outcome::Rated(rating) => Self::Rated(rating),
        }
    }
}

/// The answer to a [`RateRequest`].
#[derive(Clone, Debug)]
pub struct RateAnswer<'a, I> {
    id: I,
    set: &'static CriteriaSet,
    edition: Edition,
    outcome: Settled,
    grounds: Vec<Ground>,
    explanation: Option<Explanation>,
    product: Option<Product<'a>>,
}

impl<I> RateAnswer<'_, I> {
    /// The request's `id`.
    #[must_use]
    pub const fn id(&self) -> &I {
        &self.id
    }

    /// The criteria set.
    #[must_use]
    pub const fn set(&self) -> &'static CriteriaSet {
        self.set
    }

    /// The edition of the rules.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// What the request tells about the product.
    #[must_use]
    pub const fn product(&self) -> Option<&Product<'_>> {
        self.product.as_ref()
    }

    /// The grounds declared, if the outcome rests on them.
    #[must_use]
    pub fn grounds(&self) -> &[Ground] {
        &self.grounds
    }

    /// The rating, if the product was rated.
    #[must_use]
    pub const fn rating(&self) -> Option<&Rating> {
        match &self.outcome {
            Settled::Rated(rating) => Some(rating),
            _ => None,
        }
    }

    /// The explanation, if it was asked for.
    #[must_use]
    pub const fn explanation(&self) -> Option<&Explanation> {
        self.explanation.as_ref()
    }
}

impl<I: Serialize> Serialize for RateAnswer<'_, I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("id", &self.id)?;
        fields.serialize_entry("regulation", &self.edition.regime().year())?;
        match &self.outcome {
            Settled::Eliminated => {
                fields.serialize_entry("outcome", "eliminated")?;
                fields.serialize_entry("grounds", &self.grounds)?;
            }
            Settled::Stopped => {
                fields.serialize_entry("outcome", "stopped")?;
                fields.serialize_entry("grounds", &self.grounds)?;
            }
            Settled::Rescore { spread, limit } => {
                fields.serialize_entry("outcome", "rescore")?;
                fields.serialize_entry("spread", spread)?;
                fields.serialize_entry("limit", limit)?;
            }
            Settled::Rated(rating) => {
                fields.serialize_entry("outcome", "rated")?;
                fields.serialize_entry("sum", &rating.score().sum())?;
                fields.serialize_entry("members", &rating.score().members())?;
                fields.serialize_entry("score", &Shown(rating.score()))?;
                fields.serialize_entry("parts", &Parts(rating))?;
                fields.serialize_entry("band", &rating.band().number())?;
                fields.serialize_entry("star", &rating.star().number())?;
                fields.serialize_entry("certifiable", &rating.is_certifiable())?;
                fields
                    .serialize_entry("certified_by", &rating.certifying_authority().map(Authority::code))?;
                fields.serialize_entry("unmet", &rating.unmet().map(Unmet).collect::<Vec<_>>())?;
                if let MinimaBasis::Attested { up_to } = rating.minima_basis() {
                    fields.serialize_entry("minima_attested_up_to", &up_to.number())?;
                }
            }
        }
        if let Some(explanation) = &self.explanation {
            fields.serialize_entry("explanation", explanation)?;
        }
        fields.end()
    }
}

/// A value written as its display text.
struct Shown<T>(T);

impl<T: fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

struct Parts<'a>(&'a Rating);

impl Serialize for Parts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Parts", 3)?;
        for part in Part::ALL {
            fields.serialize_field(part.letter(), &Shown(self.0.part(part)))?;
        }
        fields.end()
    }
}

pub(super) struct Unmet(pub(super) &'static Minimum);

impl Serialize for Unmet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Minimum", 2)?;
        fields.serialize_field("criterion", self.0.criterion().code())?;
        fields.serialize_field("star", &self.0.star().number())?;
        fields.end()
    }
}

impl Serialize for Ground {
    /// `{"kind": "eliminated", "criterion": "1.1"}`; null for the dossier as a whole.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Ground", 2)?;
        fields.serialize_field("kind", self.kind().code())?;
        fields.serialize_field("criterion", &self.criterion().map(crate::Criterion::code))?;
        fields.end()
    }
}

/// Why a rating request cannot be answered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RateError {
    /// Neither `regulation` nor `submitted_on` is given.
    #[error("neither regulation nor submitted_on is given; exactly one is needed")]
    NoRegulation,
    /// Both `regulation` and `submitted_on` are given.
    #[error("both regulation and submitted_on are given; exactly one is needed")]
    TwoRegulations,
    /// The year names no regulation.
    #[error(transparent)]
    Regulation(#[from] UnknownRegime),
    /// The day of submission is no day.
    #[error("field submitted_on: {0}")]
    Date(#[from] InvalidDate),
    /// The day of submission is before the first regulation.
    #[error(transparent)]
    TooEarly(#[from] BeforeFirstRegime),
    /// The regulation has no such set.
    #[error(transparent)]
    UnknownSet(FieldError),
    /// A field makes no sense.
    #[error(transparent)]
    Field(#[from] FieldError),
    /// A ground names a criterion that the set does not have.
    #[error("a ground names criterion {given:?}, which {set} does not have; its criteria are {}", Codes(.set))]
    UnknownGround {
        /// The set.
        set: &'static CriteriaSet,
        /// The code given.
        given: String,
    },
    /// Sheets are wrong.
    #[error("{0}")]
    Sheets(BadSheets),
    /// The sheets cannot be assessed together.
    #[error(transparent)]
    Assessment(#[from] AssessmentError),
}

impl RateError {
    /// The stable code of the error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoRegulation => "missing_regulation",
            Self::TwoRegulations => "two_regulations",
            Self::Regulation(error) => error.code(),
            Self::Date(error) => error.code(),
            Self::TooEarly(error) => error.code(),
            Self::UnknownSet(_) => "unknown_set",
            Self::Field(error) => error.code(),
            Self::UnknownGround { .. } => "unknown_criterion",
            Self::Sheets(sheets) => sheets.code(),
            Self::Assessment(error) => error.code(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct BadSheet {
    place: usize,
    member: Option<String>,
    errors: SheetErrors,
}

/// The sheets of a request that are wrong, each with everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadSheets(Vec<BadSheet>);

impl BadSheets {
    /// The place of each wrong sheet (from 1), the member named on it, and its errors.
    pub fn iter(&self) -> impl Iterator<Item = (usize, Option<&str>, &SheetErrors)> {
        self.0.iter().map(|sheet| (sheet.place, sheet.member.as_deref(), &sheet.errors))
    }

    fn code(&self) -> &'static str {
        self.0.first().map_or("invalid_sheet", |sheet| sheet.errors.code())
    }
}

impl From<Vec<BadSheet>> for BadSheets {
    fn from(sheets: Vec<BadSheet>) -> Self {
        Self(sheets)
    }
}

impl fmt::Display for BadSheets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, sheet) in self.0.iter().enumerate() {
            let separator = if place == 0 { "" } else { "; " };
            write!(f, "{separator}sheet {}", sheet.place)?;
            if let Some(member) = &sheet.member {
                write!(f, " ({member})")?;
            }
            write!(f, ": {}", sheet.errors)?;
        }
        Ok(())
    }
}
