//! The stored forms of this module.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;
use core::num::NonZeroU16;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::explanation::CHOICES;
use super::record::{Decided, RecordedFindings, RecordedGround, RecordedMinimum};
use super::{
    Assessment, AssessmentError, AssessmentRecord, Bounds, Choice, Choices, Council, Divergence, Explanation,
    Fingerprint, Given, Ground, GroundKind, Grounds, MinimaBasis, MinimaPolicy, OpenAssessment, OpenSheet,
    Outcome, OutcomeKind, Rating, RecordedResult, RecordedResultError, Reply, Rescore, Score, ScoreError,
    ScoreSheet, SheetErrors, Shortfall, Step, Swing,
};
use crate::base::stored::{Object, Prose, refuse, stored};
use crate::catalogue::{CriterionId, LevelId, Minimum, MinimumSet, SetId};
use crate::law::{Authority, Basis, Edition, Minima, Part, Star};

// ---------------------------------------------------------------------------------------------------------------- scores

/// `{"sum": 175, "of": 2, "mean": "87.50"}`: the exact fraction, and its two decimals for readers.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct FractionFields {
    sum: u32,
    of: NonZeroU16,
    mean: String,
}

impl From<&Score> for FractionFields {
    fn from(score: &Score) -> Self {
        Self { sum: score.numerator(), of: score.denominator(), mean: score.to_string() }
    }
}

impl TryFrom<FractionFields> for Score {
    type Error = ScoreError;

    fn try_from(fields: FractionFields) -> Result<Self, Self::Error> {
        Self::mean(fields.sum, fields.of)
    }
}

impl From<&Shortfall> for FractionFields {
    fn from(short: &Shortfall) -> Self {
        Self { sum: short.numerator(), of: short.denominator(), mean: short.to_string() }
    }
}

impl From<FractionFields> for Shortfall {
    fn from(fields: FractionFields) -> Self {
        Self::new(fields.sum, fields.of)
    }
}

stored! { Score as FractionFields, Shortfall as FractionFields }

/// The three parts by their letters.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct PartsFields {
    #[serde(rename = "A")]
    a: Score,
    #[serde(rename = "B")]
    b: Score,
    #[serde(rename = "C")]
    c: Score,
}

impl From<[Score; 3]> for Object<PartsFields> {
    fn from([a, b, c]: [Score; 3]) -> Self {
        Self(PartsFields { a, b, c })
    }
}

impl From<Object<PartsFields>> for [Score; 3] {
    fn from(Object(PartsFields { a, b, c }): Object<PartsFields>) -> Self {
        [a, b, c]
    }
}

// --------------------------------------------------------------------------------------------------------------- choices

impl Serialize for Choice {
    /// A number, or with a case its text: `3`, `"a2"`. In a binary format always text.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.case() {
            None if serializer.is_human_readable() => serializer.serialize_u64(self.position()),
            _ => serializer.collect_str(self),
        }
    }
}

impl<'de> Deserialize<'de> for Choice {
    /// Every spelling of a level: `3`, `"3"`, `"a2"`, `{"case": "a", "level": 2}`, null or 0 for none.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Given::deserialize(deserializer)? {
            Given::Choice(choice) => Ok(choice),
            Given::Open => Err(D::Error::custom("a choice is needed, not \"?\"")),
            Given::UnknownCase(what) | Given::NotALevel(what) => {
                Err(D::Error::custom(format_args!("{what} is no level of a criterion")))
            }
        }
    }
}

#[cfg(feature = "schemars1")]
crate::base::stored::schema!(Choice, {"oneOf": [
    {"type": "integer", "minimum": 0}, {"type": "string", "pattern": "^(-|[ab]?(0|[1-9][0-9]*))$"}, {"type": "null"},
    {"type": "object", "properties": {"case": {"enum": ["a", "b"]}, "level": {"type": "integer", "minimum": 0}},
     "required": ["case", "level"], "additionalProperties": false}
]});

impl Serialize for Given {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Choice(choice) => choice.serialize(serializer),
            Self::Open => serializer.serialize_str("?"),
            Self::UnknownCase(_) | Self::NotALevel(_) => {
                refuse::<S>("a choice that makes no sense is not written: it could not be read back")
            }
        }
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(AnySpelling)
        } else {
            deserializer.deserialize_str(AnySpelling)
        }
    }
}

struct AnySpelling;

impl<'de> Visitor<'de> for AnySpelling {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a level's position, null, or a case and a level")
    }

    fn visit_unit<E>(self) -> Result<Given, E> {
        Ok(Given::Choice(Choice::NONE))
    }

    fn visit_none<E>(self) -> Result<Given, E> {
        Ok(Given::Choice(Choice::NONE))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Given, E> {
        Ok(Given::NotALevel(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Given, E> {
        Ok(Given::Choice(Choice::level(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Given, E> {
        let level = u64::try_from(value).map(Choice::level);
        Ok(level.map_or_else(|_| Given::NotALevel(value.to_string()), Given::Choice))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Given, E> {
        Ok(Given::NotALevel(alloc::format!("{value:?}")))
    }

    fn visit_str<E>(self, value: &str) -> Result<Given, E> {
        Ok(Given::from(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Given, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Given::NotALevel(String::from(LIST)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Given, A::Error> {
        let (mut case, mut level, mut wrong) = (None, None, None);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                NUMBER => return map.next_value::<String>().map(number),
                "case" if case.is_none() => case = Some(map.next_value::<Scalar>()?),
                "level" if level.is_none() => level = Some(map.next_value::<Scalar>()?),
                "case" | "level" => {
                    wrong = Some(alloc::format!("{{{key:?}: …, {key:?}: …}}"));
                    map.next_value::<IgnoredAny>()?;
                }
                _ => {
                    wrong = Some(alloc::format!("{{{key:?}: …}}"));
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(match (wrong, case, level) {
            (Some(wrong), _, _) => Given::NotALevel(wrong),
            (None, Some(case), Some(level)) => in_case(case, level),
            (None, Some(_), None) => Given::NotALevel(String::from("{\"case\": …}")),
            (None, None, Some(_)) => Given::NotALevel(String::from("{\"level\": …}")),
            (None, None, None) => Given::NotALevel(String::from("{}")),
        })
    }
}

/// How a list and an object are shown in an error.
const LIST: &str = "[…]";
const OBJECT: &str = "{…}";

/// The key under which `serde_json` hands over a number where another crate switches on its feature `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

fn number(text: String) -> Given {
    match super::choice::whole(&text) {
        Some(position) => Given::Choice(Choice::level(position)),
        None => Given::NotALevel(text),
    }
}

fn in_case(case: Scalar, level: Scalar) -> Given {
    let position = match level {
        Scalar::Null => 0,
        Scalar::Whole(position) => position,
        Scalar::Text(text) => match super::choice::whole(&text) {
            Some(position) => position,
            None => return Given::NotALevel(alloc::format!("{text:?}")),
        },
        Scalar::Other(what) => return Given::NotALevel(what),
    };
    match case {
        Scalar::Null => Given::Choice(Choice::level(position)),
        Scalar::Text(letter) => match crate::Case::from_code(&letter) {
            Ok(case) => Given::Choice(Choice::in_case(case, position)),
            Err(_) => Given::UnknownCase(letter),
        },
        Scalar::Whole(number) => Given::UnknownCase(number.to_string()),
        Scalar::Other(what) => Given::UnknownCase(what),
    }
}

/// A value within a choice.
enum Scalar {
    Null,
    Whole(u64),
    Text(String),
    Other(String),
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Scalar;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E>(self) -> Result<Scalar, E> {
                Ok(Scalar::Null)
            }

            fn visit_none<E>(self) -> Result<Scalar, E> {
                Ok(Scalar::Null)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Scalar, E> {
                Ok(Scalar::Other(value.to_string()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Scalar, E> {
                Ok(Scalar::Whole(value))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Scalar, E> {
                Ok(u64::try_from(value).map_or_else(|_| Scalar::Other(value.to_string()), Scalar::Whole))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Scalar, E> {
                Ok(Scalar::Other(alloc::format!("{value:?}")))
            }

            fn visit_str<E>(self, value: &str) -> Result<Scalar, E> {
                Ok(Scalar::Text(value.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Scalar, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Scalar::Other(String::from(LIST)))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar, A::Error> {
                while let Some(key) = map.next_key::<String>()? {
                    if key == NUMBER {
                        let text: String = map.next_value()?;
                        return Ok(super::choice::whole(&text).map_or(Scalar::Other(text), Scalar::Whole));
                    }
                    map.next_value::<IgnoredAny>()?;
                }
                Ok(Scalar::Other(String::from(OBJECT)))
            }
        }

        deserializer.deserialize_any(Any)
    }
}

impl Serialize for Choices {
    /// An object keyed by criterion code, in the order given.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (code, given) in &self.0 {
            map.serialize_entry(code, given)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Choices {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ByCode;

        impl<'de> Visitor<'de> for ByCode {
            type Value = Choices;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object keyed by criterion code")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Choices, A::Error> {
                let mut choices = Vec::with_capacity(map.size_hint().unwrap_or(32).min(64));
                while let Some((code, given)) = map.next_entry()? {
                    choices.push((code, given));
                }
                Ok(Choices(choices))
            }
        }

        deserializer.deserialize_map(ByCode)
    }
}

#[cfg(feature = "schemars1")]
impl schemars::JsonSchema for Choices {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Choices".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let choice = generator.subschema_for::<Choice>();
        schemars::json_schema!({"type": "object", "additionalProperties": choice})
    }
}

// ---------------------------------------------------------------------------------------------------------------- sheets

/// `{"set": "2026/13", "levels": {"1.1": 2, "8": "a1"}}`; criteria without a level are left out.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct SheetFields {
    set: SetId,
    levels: Choices,
}

impl From<&ScoreSheet> for SheetFields {
    fn from(sheet: &ScoreSheet) -> Self {
        Self { set: sheet.set(), levels: Choices::from(*sheet) }
    }
}

impl TryFrom<SheetFields> for ScoreSheet {
    type Error = SheetErrors;

    fn try_from(fields: SheetFields) -> Result<Self, Self::Error> {
        fields.levels.check(fields.set)
    }
}

impl From<&OpenSheet> for SheetFields {
    /// Every criterion: its level, 0 for none, `"?"` where it is not answered yet.
    fn from(sheet: &OpenSheet) -> Self {
        let given = |(criterion, reply): (CriterionId, Reply)| {
            let given = match reply {
                Reply::Open => Given::Open,
                Reply::NoLevel => Given::Choice(Choice::NONE),
                Reply::Level(level) => Given::Choice(level.into()),
            };
            (criterion.code().to_owned(), given)
        };
        Self { set: sheet.set(), levels: Choices(sheet.replies().map(given).collect()) }
    }
}

impl TryFrom<SheetFields> for OpenSheet {
    type Error = SheetErrors;

    fn try_from(fields: SheetFields) -> Result<Self, Self::Error> {
        fields.levels.check_open(fields.set)
    }
}

stored! { ScoreSheet as SheetFields, OpenSheet as SheetFields }

// ---------------------------------------------------------------------------------------------------------- the council

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct CouncilFields {
    edition: Edition,
    tier: Authority,
    minima: MinimaPolicy,
    spread_limit: Option<u8>,
    quorum: Option<NonZeroU16>,
    attested: Option<Star>,
    alone: bool,
}

impl From<&Council> for CouncilFields {
    fn from(council: &Council) -> Self {
        Self {
            edition: council.edition(),
            tier: council.tier(),
            minima: council.minima(),
            spread_limit: council.spread_limit(),
            quorum: council.quorum(),
            attested: council.attested(),
            alone: council.is_self_assessment(),
        }
    }
}

impl From<CouncilFields> for Council {
    fn from(fields: CouncilFields) -> Self {
        let CouncilFields { edition, tier, minima, spread_limit, quorum, attested, alone } = fields;
        let council = if alone { Self::self_assessment(edition) } else { Self::new(edition) };
        let council = council.with_tier(tier).with_minima(minima);
        let council = spread_limit.map_or(council, |limit| council.with_spread_limit(limit));
        let council = quorum.map_or(council, |quorum| council.with_quorum(quorum));
        attested.map_or(council, |star| council.with_attested(star))
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct GroundFields {
    kind: GroundKind,
    criterion: Option<CriterionId>,
}

impl From<&Ground> for GroundFields {
    fn from(ground: &Ground) -> Self {
        Self { kind: ground.kind(), criterion: ground.criterion() }
    }
}

impl From<GroundFields> for Ground {
    fn from(fields: GroundFields) -> Self {
        match fields.criterion {
            Some(criterion) => Self::on_criterion(fields.kind, criterion),
            None => Self::of_dossier(fields.kind),
        }
    }
}

/// The grounds that an outcome echoes: what a later version adds to them passes.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct GroundsFields {
    set: SetId,
    grounds: Vec<Object<EchoedGroundFields>>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct EchoedGroundFields {
    kind: GroundKind,
    criterion: Option<CriterionId>,
}

impl From<&Grounds> for GroundsFields {
    fn from(grounds: &Grounds) -> Self {
        let echoed = |ground: Ground| {
            Object(EchoedGroundFields { kind: ground.kind(), criterion: ground.criterion() })
        };
        Self { set: grounds.set(), grounds: grounds.iter().map(echoed).collect() }
    }
}

impl TryFrom<GroundsFields> for Grounds {
    type Error = crate::catalogue::OtherSet;

    fn try_from(fields: GroundsFields) -> Result<Self, Self::Error> {
        let read = |Object(EchoedGroundFields { kind, criterion })| GroundFields { kind, criterion }.into();
        let grounds: Vec<Ground> = fields.grounds.into_iter().map(read).collect();
        Self::collect(fields.set, &grounds)
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RecordedResultFields {
    set: SetId,
    parts: Object<RecordedParts>,
}

/// Part means as text of up to two decimals.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RecordedParts {
    #[serde(rename = "A")]
    a: String,
    #[serde(rename = "B")]
    b: String,
    #[serde(rename = "C")]
    c: String,
}

impl From<&RecordedResult> for RecordedResultFields {
    fn from(result: &RecordedResult) -> Self {
        let part = |part| result.part(part).to_string();
        let parts = RecordedParts { a: part(Part::A), b: part(Part::B), c: part(Part::C) };
        Self { set: result.set(), parts: Object(parts) }
    }
}

impl TryFrom<RecordedResultFields> for RecordedResult {
    type Error = RecordedResultError;

    fn try_from(fields: RecordedResultFields) -> Result<Self, Self::Error> {
        let RecordedParts { a, b, c } = &fields.parts.0;
        Self::from_text(fields.set, [a, b, c])
    }
}

/// Either sheets or a result on record.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct AssessmentFields {
    council: Council,
    sheets: Option<Vec<ScoreSheet>>,
    recorded: Option<RecordedResult>,
    unmet: Option<Vec<Minimum>>,
    grounds: Vec<Ground>,
}

impl From<&Assessment> for AssessmentFields {
    fn from(assessment: &Assessment) -> Self {
        let recorded = assessment.recorded();
        Self {
            council: assessment.council(),
            sheets: recorded.is_none().then(|| assessment.sheets().to_vec()),
            recorded,
            unmet: assessment.declared_unmet().map(|unmet| unmet.iter().collect()),
            grounds: assessment.grounds().iter().collect(),
        }
    }
}

impl TryFrom<AssessmentFields> for Assessment {
    type Error = String;

    fn try_from(fields: AssessmentFields) -> Result<Self, Self::Error> {
        let AssessmentFields { council, sheets, recorded, unmet, grounds } = fields;
        let assessment = match (sheets, recorded, unmet) {
            (Some(sheets), None, None) => Self::new(council, sheets, grounds),
            (Some(sheets), None, Some(unmet)) => Self::declared(council, sheets, unmet, grounds),
            (None, Some(recorded), None) => Self::on_record(council, recorded, grounds),
            _ => {
                return Err(String::from(
                    "an assessment has either `sheets` or `recorded`; `unmet` goes with sheets",
                ));
            }
        };
        assessment.map_err(|error| error.to_string())
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct OpenAssessmentFields {
    council: Council,
    sheets: Vec<OpenSheet>,
}

impl From<&OpenAssessment> for OpenAssessmentFields {
    fn from(assessment: &OpenAssessment) -> Self {
        Self { council: assessment.council(), sheets: assessment.sheets().to_vec() }
    }
}

impl TryFrom<OpenAssessmentFields> for OpenAssessment {
    type Error = AssessmentError;

    fn try_from(fields: OpenAssessmentFields) -> Result<Self, Self::Error> {
        Self::new(fields.council, fields.sheets)
    }
}

stored! {
    Council as CouncilFields, Ground as GroundFields, Grounds as GroundsFields, RecordedResult as RecordedResultFields,
    Assessment as AssessmentFields, OpenAssessment as OpenAssessmentFields,
}

// ------------------------------------------------------------------------------------------- outcomes: unknown fields pass

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RescoreFields {
    spread: u8,
    limit: u8,
}

impl From<&Rescore> for RescoreFields {
    fn from(rescore: &Rescore) -> Self {
        Self { spread: rescore.spread(), limit: rescore.limit() }
    }
}

impl TryFrom<RescoreFields> for Rescore {
    type Error = &'static str;

    fn try_from(RescoreFields { spread, limit }: RescoreFields) -> Result<Self, Self::Error> {
        if limit < spread && spread <= 100 {
            Ok(Self::new(spread, limit))
        } else {
            Err(
                "members score again when their totals, of at most 100 points, are further apart than the limit",
            )
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RatingFields {
    set: SetId,
    edition: Edition,
    members: Option<NonZeroU16>,
    score: Score,
    parts: Object<PartsFields>,
    band: Star,
    star: Star,
    minima: String,
    attested: Option<Star>,
    unmet: Vec<Minimum>,
}

impl From<&Rating> for RatingFields {
    fn from(rating: &Rating) -> Self {
        let MinimaBasisFields { basis: minima, up_to: attested } = (&rating.minima_basis()).into();
        Self {
            set: rating.set(),
            edition: rating.edition(),
            members: rating.members(),
            score: rating.score(),
            parts: [Part::A, Part::B, Part::C].map(|part| rating.part(part)).into(),
            band: rating.band(),
            star: rating.star(),
            minima,
            attested,
            unmet: rating.all_unmet().iter().collect(),
        }
    }
}

impl TryFrom<RatingFields> for Rating {
    type Error = String;

    fn try_from(fields: RatingFields) -> Result<Self, Self::Error> {
        let RatingFields { set, edition, members, score, parts, band, star, minima, attested, unmet } =
            fields;
        let basis = MinimaBasis::try_from(MinimaBasisFields { basis: minima.clone(), up_to: attested })?;
        if !set.governs(edition) {
            return Err(alloc::format!("{set} is not rated under {edition}"));
        }
        let unmet = unmet.into_iter().try_fold(MinimumSet::none(set), MinimumSet::with);
        let unmet = unmet.map_err(|error| error.to_string())?;
        let attests = Council::new(edition).must_attest(set);
        let fits = match (edition.rules().minima, basis) {
            // A result on record, and nothing else, has no members.
            (_, MinimaBasis::Attested { .. }) => unmet.is_empty() && (attests || members.is_none()),
            (Minima::Printed, MinimaBasis::Computed | MinimaBasis::Declared) => members.is_some(),
            (Minima::None | Minima::Attested(_), MinimaBasis::None) => {
                unmet.is_empty() && !attests && members.is_some()
            }
            _ => false,
        };
        if !fits {
            return Err(alloc::format!("under {edition} the minima of {set} are not {minima}"));
        }
        let parts: [Score; 3] = parts.into();
        let of = score.denominator();
        let sum: u64 = parts.iter().map(|part| u64::from(part.numerator())).sum();
        let fits = |(part, max): (&Score, &u8)| part.denominator() == of && !part.exceeds(*max);
        let rules = edition.rules();
        if sum != u64::from(score.numerator())
            || members.map_or(100, NonZeroU16::get) != of.get()
            || !parts.iter().zip(&rules.parts.value).all(fits)
        {
            return Err(String::from("the parts do not add up to the score, or one is above its maximum"));
        }
        let rating = Self::settle(set, edition, members, score, parts, unmet, basis);
        if (rating.band(), rating.star()) == (band, star) {
            Ok(rating)
        } else {
            Err(alloc::format!(
                "by its score and minima the rating has {} stars in the band of {}, not {star} in the band of {band}",
                rating.star(),
                rating.band()
            ))
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct OutcomeFields {
    outcome: OutcomeKind,
    grounds: Option<Grounds>,
    rescore: Option<Rescore>,
    rating: Option<Rating>,
}

impl From<&Outcome> for OutcomeFields {
    fn from(outcome: &Outcome) -> Self {
        let rescore = match outcome {
            Outcome::Rescore(rescore) => Some(*rescore),
            _ => None,
        };
        Self {
            outcome: outcome.kind(),
            grounds: outcome.grounds(),
            rescore,
            rating: outcome.rating().copied(),
        }
    }
}

impl TryFrom<OutcomeFields> for Outcome {
    type Error = String;

    fn try_from(fields: OutcomeFields) -> Result<Self, Self::Error> {
        let OutcomeFields { outcome, grounds, rescore, rating } = fields;
        let on = |kind| grounds.filter(|grounds| grounds.lead_to() == Some(kind));
        let read = match (outcome, rescore, rating) {
            (OutcomeKind::Eliminated, None, None) => on(GroundKind::Eliminated).map(Self::Eliminated),
            (OutcomeKind::Stopped, None, None) => on(GroundKind::Stopped).map(Self::Stopped),
            (OutcomeKind::Rescore, Some(rescore), None) if grounds.is_none() => Some(Self::Rescore(rescore)),
            (OutcomeKind::Rated, None, Some(rating)) if grounds.is_none() => Some(Self::Rated(rating)),
            _ => None,
        };
        read.ok_or_else(|| alloc::format!("the outcome {outcome} does not go with what stands beside it"))
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct BoundsFields {
    low: Rating,
    high: Rating,
    rescore: Option<Rescore>,
    decided: Option<Star>,
}

impl From<&Bounds> for BoundsFields {
    fn from(bounds: &Bounds) -> Self {
        Self {
            low: *bounds.low(),
            high: *bounds.high(),
            rescore: bounds.may_rescore(),
            decided: bounds.decided(),
        }
    }
}

impl TryFrom<BoundsFields> for Bounds {
    type Error = &'static str;

    fn try_from(fields: BoundsFields) -> Result<Self, Self::Error> {
        let BoundsFields { low, high, rescore, .. } = fields;
        if low.set() == high.set() && low.score() <= high.score() && low.star() <= high.star() {
            Ok(Self::new(low, high).with_rescore(rescore))
        } else {
            Err("the certain rating is not above the possible one, and both are of one set")
        }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct SwingFields {
    member: usize,
    criterion: CriterionId,
    at_worst: Star,
    at_best: Star,
    low: Star,
    high: Star,
}

impl From<&Swing> for SwingFields {
    fn from(swing: &Swing) -> Self {
        let (low, high) = swing.bounds();
        Self {
            member: swing.member(),
            criterion: swing.criterion(),
            at_worst: swing.at_worst(),
            at_best: swing.at_best(),
            low,
            high,
        }
    }
}

impl TryFrom<SwingFields> for Swing {
    type Error = &'static str;

    fn try_from(fields: SwingFields) -> Result<Self, Self::Error> {
        let SwingFields { member, criterion, at_worst, at_best, low, high } = fields;
        let swing = Self::read(member, criterion, (at_worst, at_best), (low, high));
        swing.ok_or(
            "a member's place counts from 1, and each star lies between the certain and the possible one",
        )
    }
}

/// The code, and with `attested` the star.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct MinimaBasisFields {
    basis: String,
    up_to: Option<Star>,
}

impl From<&MinimaBasis> for MinimaBasisFields {
    fn from(basis: &MinimaBasis) -> Self {
        let up_to = match basis {
            MinimaBasis::Attested { up_to } => Some(*up_to),
            MinimaBasis::None | MinimaBasis::Computed | MinimaBasis::Declared => None,
        };
        Self { basis: basis.code().to_owned(), up_to }
    }
}

impl TryFrom<MinimaBasisFields> for MinimaBasis {
    type Error = String;

    fn try_from(fields: MinimaBasisFields) -> Result<Self, Self::Error> {
        let MinimaBasisFields { basis, up_to } = fields;
        match (basis.as_str(), up_to) {
            ("none", None) => Ok(Self::None),
            ("computed", None) => Ok(Self::Computed),
            ("declared", None) => Ok(Self::Declared),
            ("attested", Some(up_to)) => Ok(Self::Attested { up_to }),
            _ => Err(alloc::format!("minima {basis:?} with attested {up_to:?} are no basis of a rating")),
        }
    }
}

stored! {
    Rescore as RescoreFields, Rating as RatingFields, Outcome as OutcomeFields, Bounds as BoundsFields, Swing as SwingFields,
    MinimaBasis as MinimaBasisFields,
}

// ---------------------------------------------------------------------------------------------------------- explanations

/// How many members chose a level; `level` is null for none.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct VoteFields {
    level: Option<LevelId>,
    members: u16,
}

/// A step: its code, what the code calls for, what it rests on, and the sentence.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct StepFields {
    code: String,
    edition: Option<Edition>,
    member: Option<usize>,
    criterion: Option<CriterionId>,
    level: Option<LevelId>,
    votes: Option<Vec<Object<VoteFields>>>,
    part: Option<Part>,
    points: Option<Score>,
    max: Option<u8>,
    members: Option<u16>,
    star: Option<Star>,
    band: Option<Star>,
    next_band: Option<Star>,
    short: Option<Shortfall>,
    met: Option<bool>,
    policy: Option<MinimaPolicy>,
    held_by: Option<u8>,
    on_record: Option<bool>,
    authority: Option<Authority>,
    spread: Option<u8>,
    limit: Option<u8>,
    basis: Vec<Basis>,
    text: Object<Prose>,
}

impl From<&Step> for StepFields {
    fn from(step: &Step) -> Self {
        let fields = Self {
            code: step.code().to_owned(),
            edition: None,
            member: None,
            criterion: None,
            level: None,
            votes: None,
            part: None,
            points: None,
            max: None,
            members: None,
            star: None,
            band: None,
            next_band: None,
            short: None,
            met: None,
            policy: None,
            held_by: None,
            on_record: None,
            authority: None,
            spread: None,
            limit: None,
            basis: step.basis().collect(),
            text: Object(Prose::of(step)),
        };
        match *step {
            Step::Blank { member } => Self { member: Some(member), ..fields },
            Step::Criterion { criterion, votes, points } => {
                let [none, levels @ ..] = votes;
                let none = VoteFields { level: None, members: none };
                let chosen = criterion.levels().zip(levels);
                let chosen = chosen.map(|(level, members)| VoteFields { level: Some(level), members });
                let votes = core::iter::once(none).chain(chosen).filter(|vote| vote.members > 0);
                let votes = votes.map(Object).collect();
                Self {
                    criterion: Some(criterion),
                    votes: Some(votes),
                    points: Some(points),
                    max: Some(criterion.max()),
                    ..fields
                }
            }
            Step::Part { part, points, max, edition } => Self {
                part: Some(part),
                points: Some(points),
                max: Some(max),
                edition: Some(edition),
                ..fields
            },
            Step::Total { score, members, edition } => Self {
                points: Some(score),
                members: members.map(NonZeroU16::get),
                edition: Some(edition),
                ..fields
            },
            Step::Band { band, next, edition } => Self {
                band: Some(band),
                next_band: next.map(|(star, _)| star),
                short: next.map(|(_, short)| short),
                edition: Some(edition),
                ..fields
            },
            Step::Minimum { minimum, met, votes, members, policy } => Self {
                criterion: Some(minimum.criterion()),
                level: Some(minimum.level()),
                star: Some(minimum.star()),
                met: Some(met),
                votes: Some(Vec::from([Object(VoteFields { level: Some(minimum.level()), members: votes })])),
                members: Some(members),
                policy: Some(policy),
                ..fields
            },
            Step::Attested { up_to, edition, on_record } => {
                Self { star: Some(up_to), edition: Some(edition), on_record: Some(on_record), ..fields }
            }
            Step::Star { star, band, held_by, edition } => Self {
                star: Some(star),
                band: Some(band),
                held_by: Some(held_by),
                edition: Some(edition),
                ..fields
            },
            Step::Certificate { star, authority, edition } => {
                Self { star: Some(star), authority, edition: Some(edition), ..fields }
            }
            Step::Ground { ground, edition } => {
                Self { criterion: ground.criterion(), edition: Some(edition), ..fields }
            }
            Step::Spread { spread, limit, edition, tier } => Self {
                spread: Some(spread),
                limit: Some(limit),
                edition: Some(edition),
                authority: Some(tier),
                ..fields
            },
        }
    }
}

impl StepFields {
    fn read(self) -> Option<Step> {
        let votes_on = |criterion: CriterionId, given: Vec<Object<VoteFields>>| {
            let mut votes = [0_u16; CHOICES];
            for Object(vote) in given {
                let place = match vote.level {
                    None => 0,
                    Some(level) if level.criterion() == criterion => usize::from(level.place()),
                    Some(_) => return None,
                };
                *votes.get_mut(place)? = vote.members;
            }
            Some(votes)
        };
        Some(match self.code.as_str() {
            "blank_sheet" => Step::Blank { member: self.member? },
            "criterion" => {
                let criterion = self.criterion?;
                Step::Criterion { criterion, votes: votes_on(criterion, self.votes?)?, points: self.points? }
            }
            "part" => {
                Step::Part { part: self.part?, points: self.points?, max: self.max?, edition: self.edition? }
            }
            "total" => Step::Total {
                score: self.points?,
                members: self.members.and_then(NonZeroU16::new),
                edition: self.edition?,
            },
            "band" => {
                Step::Band { band: self.band?, next: self.next_band.zip(self.short), edition: self.edition? }
            }
            "minimum_met" | "minimum_unmet" => Step::Minimum {
                minimum: Minimum::of(self.level?)?,
                met: self.met?,
                votes: self.votes?.first()?.0.members,
                members: self.members?,
                policy: self.policy?,
            },
            "minima_attested" => {
                Step::Attested { up_to: self.star?, edition: self.edition?, on_record: self.on_record? }
            }
            "star" | "star_held_down" => Step::Star {
                star: self.star?,
                band: self.band?,
                held_by: self.held_by?,
                edition: self.edition?,
            },
            "certifiable" | "not_certifiable" => {
                Step::Certificate { star: self.star?, authority: self.authority, edition: self.edition? }
            }
            "eliminated" | "stopped" => {
                let kind = GroundKind::from_code(&self.code).ok()?;
                let ground =
                    self.criterion.map_or(Ground::of_dossier(kind), |on| Ground::on_criterion(kind, on));
                Step::Ground { ground, edition: self.edition? }
            }
            "rescore" => Step::Spread {
                spread: self.spread?,
                limit: self.limit?,
                edition: self.edition?,
                tier: self.authority?,
            },
            _ => return None,
        })
    }
}

impl TryFrom<StepFields> for Step {
    type Error = String;

    fn try_from(fields: StepFields) -> Result<Self, Self::Error> {
        let code = fields.code.clone();
        let step = fields.read().filter(|step| step.code() == code);
        step.ok_or_else(|| alloc::format!("a step {code:?} does not go with what stands beside it"))
    }
}

/// The form's name and version, and the steps.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ExplanationFields {
    format: String,
    steps: Vec<Step>,
}

const EXPLANATION: &str = "ocop.explanation/1";

impl From<&Explanation> for ExplanationFields {
    fn from(explanation: &Explanation) -> Self {
        Self { format: EXPLANATION.to_owned(), steps: explanation.steps().to_vec() }
    }
}

impl TryFrom<ExplanationFields> for Explanation {
    type Error = serde::de::value::Error;

    fn try_from(fields: ExplanationFields) -> Result<Self, Self::Error> {
        crate::base::stored::check_format::<Self::Error>(&fields.format, EXPLANATION)?;
        Ok(Self { steps: fields.steps })
    }
}

stored! { Step as StepFields, Explanation as ExplanationFields }

// ---------------------------------------------------------------------------------------------------------------- records

/// A council within a record: what a later version adds to its rules passes.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RecordedCouncilFields {
    edition: Edition,
    tier: Authority,
    minima: MinimaPolicy,
    spread_limit: Option<u8>,
    quorum: Option<NonZeroU16>,
    attested: Option<Star>,
    alone: bool,
}

impl From<CouncilFields> for RecordedCouncilFields {
    fn from(fields: CouncilFields) -> Self {
        let CouncilFields { edition, tier, minima, spread_limit, quorum, attested, alone } = fields;
        Self { edition, tier, minima, spread_limit, quorum, attested, alone }
    }
}

impl From<RecordedCouncilFields> for CouncilFields {
    fn from(fields: RecordedCouncilFields) -> Self {
        let RecordedCouncilFields { edition, tier, minima, spread_limit, quorum, attested, alone } = fields;
        Self { edition, tier, minima, spread_limit, quorum, attested, alone }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RecordedMinimumFields {
    criterion: String,
    star: Star,
}

impl From<RecordedMinimum> for Object<RecordedMinimumFields> {
    fn from(minimum: RecordedMinimum) -> Self {
        Self(RecordedMinimumFields { criterion: minimum.criterion, star: minimum.star })
    }
}

impl From<Object<RecordedMinimumFields>> for RecordedMinimum {
    fn from(Object(fields): Object<RecordedMinimumFields>) -> Self {
        Self { criterion: fields.criterion, star: fields.star }
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RecordedGroundFields {
    kind: GroundKind,
    criterion: Option<String>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct DecidedFields {
    outcome: OutcomeKind,
    score: Option<Score>,
    parts: Option<Object<PartsFields>>,
    band: Option<Star>,
    star: Option<Star>,
    unmet: Option<Vec<Object<RecordedMinimumFields>>>,
    spread: Option<u8>,
    limit: Option<u8>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct RecordFields {
    format: String,
    revision: u32,
    set: SetId,
    fingerprint: Fingerprint,
    council: Object<RecordedCouncilFields>,
    sheets: Option<Vec<Choices>>,
    parts: Option<Object<PartsFields>>,
    declared: Option<Vec<Object<RecordedMinimumFields>>>,
    grounds: Vec<Object<RecordedGroundFields>>,
    decided: Object<DecidedFields>,
}

const RECORD: &str = "ocop.assessment/1";

impl From<&AssessmentRecord> for RecordFields {
    fn from(record: &AssessmentRecord) -> Self {
        let record = record.clone();
        let all = |minima: Vec<RecordedMinimum>| minima.into_iter().map(Into::into).collect();
        let (sheets, parts, declared) = match record.findings {
            RecordedFindings::Sheets { sheets, declared } => (Some(sheets), None, declared.map(all)),
            RecordedFindings::OnRecord(parts) => (None, Some(parts.into()), None),
        };
        let outcome = record.decided.kind();
        let nothing = DecidedFields {
            outcome,
            score: None,
            parts: None,
            band: None,
            star: None,
            unmet: None,
            spread: None,
            limit: None,
        };
        let decided = match record.decided {
            Decided::Eliminated | Decided::Stopped => nothing,
            Decided::Rescore { spread, limit } => {
                DecidedFields { spread: Some(spread), limit: Some(limit), ..nothing }
            }
            Decided::Rated { score, parts, band, star, unmet } => DecidedFields {
                score: Some(score),
                parts: Some(parts.into()),
                band: Some(band),
                star: Some(star),
                unmet: Some(all(unmet)),
                ..nothing
            },
        };
        let ground = |ground: RecordedGround| {
            Object(RecordedGroundFields { kind: ground.kind, criterion: ground.criterion })
        };
        Self {
            format: RECORD.to_owned(),
            revision: record.revision,
            set: record.set,
            fingerprint: record.fingerprint,
            council: Object(CouncilFields::from(&record.council).into()),
            sheets,
            parts,
            declared,
            grounds: record.grounds.into_iter().map(ground).collect(),
            decided: Object(decided),
        }
    }
}

impl TryFrom<RecordFields> for AssessmentRecord {
    type Error = serde::de::value::Error;

    fn try_from(fields: RecordFields) -> Result<Self, Self::Error> {
        crate::base::stored::check_format::<Self::Error>(&fields.format, RECORD)?;
        let all = |minima: Vec<Object<RecordedMinimumFields>>| minima.into_iter().map(Into::into).collect();
        let findings = match (fields.sheets, fields.parts, fields.declared) {
            (Some(sheets), None, declared) => {
                RecordedFindings::Sheets { sheets, declared: declared.map(all) }
            }
            (None, Some(parts), None) => RecordedFindings::OnRecord(parts.into()),
            _ => return Err(Self::Error::custom("a record has either `sheets` or `parts`")),
        };
        let decided = match fields.decided.0 {
            DecidedFields { outcome: OutcomeKind::Eliminated, .. } => Decided::Eliminated,
            DecidedFields { outcome: OutcomeKind::Stopped, .. } => Decided::Stopped,
            DecidedFields {
                outcome: OutcomeKind::Rescore, spread: Some(spread), limit: Some(limit), ..
            } => Decided::Rescore { spread, limit },
            DecidedFields {
                outcome: OutcomeKind::Rated,
                score: Some(score),
                parts: Some(parts),
                band: Some(band),
                star: Some(star),
                unmet: Some(unmet),
                ..
            } => Decided::Rated { score, parts: parts.into(), band, star, unmet: all(unmet) },
            DecidedFields { outcome, .. } => {
                return Err(Self::Error::custom(format_args!(
                    "the outcome {outcome} does not go with what stands beside it"
                )));
            }
        };
        let ground = |Object(RecordedGroundFields { kind, criterion })| RecordedGround { kind, criterion };
        Ok(Self {
            revision: fields.revision,
            fingerprint: fields.fingerprint,
            council: CouncilFields::from(fields.council.0).into(),
            set: fields.set,
            findings,
            grounds: fields.grounds.into_iter().map(ground).collect(),
            decided,
        })
    }
}

stored! { AssessmentRecord as RecordFields }

/// A divergence is an answer of this version about a record, so it is written and not read back.
impl Serialize for Divergence {
    /// Its code, what it is about, what was decided and what is judged now as text, and the sentence in both languages.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let nothing = (None, None, None);
        let both = |then: String, now: String| (Some(then), Some(now));
        let ((criterion, star, part), (then, now)) = match self {
            Self::Table { then, now } => (nothing, both(then.to_string(), now.to_string())),
            Self::Unreadable(error) => (nothing, (None, Some(error.to_string()))),
            Self::Outcome { then, now } => (nothing, both(then.to_string(), now.to_string())),
            Self::Spread { then, now } | Self::SpreadLimit { then, now } => {
                (nothing, both(then.to_string(), now.to_string()))
            }
            Self::Star { then, now } | Self::Band { then, now } => {
                (nothing, both(then.to_string(), now.to_string()))
            }
            Self::Score { then, now } => (nothing, both(then.to_string(), now.to_string())),
            Self::Part { part, then, now } => {
                ((None, None, Some(*part)), both(then.to_string(), now.to_string()))
            }
            Self::Unmet { criterion, star, unmet_now } => {
                let unmet = |unmet: bool| String::from(if unmet { "unmet" } else { "met" });
                ((Some(criterion), Some(*star), None), both(unmet(!unmet_now), unmet(*unmet_now)))
            }
        };
        let mut fields = serializer.serialize_struct("Divergence", 7)?;
        fields.serialize_field("code", self.code())?;
        fields.serialize_field("criterion", &criterion)?;
        fields.serialize_field("star", &star)?;
        fields.serialize_field("part", &part)?;
        fields.serialize_field("then", &then)?;
        fields.serialize_field("now", &now)?;
        fields.serialize_field("text", &Prose::of(self))?;
        fields.end()
    }
}
