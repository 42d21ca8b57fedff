//! The JSON schemas of requests and answers.
//!
//! A request is read field by field and an answer is written so; the shapes here say the same to
//! schemars alone. Tests hold them against the conformance corpus, whose good and bad lines differ.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::JsonSchema;

use crate::Province;
use crate::base::Text;
use crate::catalogue::CorrespondenceKind;
use crate::certificate::{CertificateStanding, Refiling, Status, UpgradeFiling};
use crate::crosswalk::{Forecast, StarProof};
use crate::law::{Authority, Edition, Gap, Regime, Star};
use crate::rating::{Choice, Explanation, GroundKind, MinimaPolicy, OutcomeKind};
use crate::upgrade::{Plan, Unreachable};
use crate::wire::{
    CertificateAnswer, CertificateRequest, ForecastAnswer, ForecastRequest, PlanAnswer, PlanRequest,
    RateAnswer, RateRequest, Refusal,
};

/// Text or a number.
struct AnyId;

impl JsonSchema for AnyId {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": ["string", "number"]})
    }
}

/// A day.
struct AnyDay;

impl JsonSchema for AnyDay {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"})
    }
}

/// A position, after its case where there is one; 0 for none.
struct AnyPosition;

impl JsonSchema for AnyPosition {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Position".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": ["integer", "string"], "minimum": 0, "pattern": "^[ab][0-9]+$"})
    }
}

/// A value or null, and never left out.
struct OrNull<T>(core::marker::PhantomData<T>);

impl<T: JsonSchema> JsonSchema for OrNull<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        alloc::format!("OrNull_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let value = generator.subschema_for::<T>();
        schemars::json_schema!({"anyOf": [value, {"type": "null"}]})
    }
}

/// Text in one language, or in both.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Note {
    One(String),
    Both(NoteInBoth),
}

macro_rules! shapes {
    ($($(#[$doc:meta])* $mode:ident $Shape:ident { $($(#[$attribute:meta])* $field:ident: $type:ty),* $(,)? })*) => {$(
        shapes! { @ $mode $(#[$doc])* $Shape { $($(#[$attribute])* $field: $type,)* } }
    )*};
    (@ strict $(#[$doc:meta])* $Shape:ident { $($(#[$attribute:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(JsonSchema)]
        #[schemars(deny_unknown_fields)]
        struct $Shape { $($(#[$attribute])* $field: $type,)* }
    };
    (@ open $(#[$doc:meta])* $Shape:ident { $($(#[$attribute:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(JsonSchema)]
        struct $Shape { $($(#[$attribute])* $field: $type,)* }
    };
}

shapes! {
    strict NoteInBoth { vi: String, en: String }
    strict Product { name: String, producer: Option<String>, place: Option<String>, note: Option<Note> }
    strict Sheet { member: Option<String>, levels: BTreeMap<String, Option<Choice>> }
    strict RecordedParts {
        #[schemars(rename = "A")] a: String,
        #[schemars(rename = "B")] b: String,
        #[schemars(rename = "C")] c: String,
    }
    strict UnmetMinimum { criterion: String, star: Star }
    strict DeclaredGround {
        kind: GroundKind,
        criterion: OrNull<String>,
    }
    strict Rate {
        id: AnyId,
        regulation: Option<Regime>,
        submitted_on: Option<AnyDay>,
        #[schemars(range(min = 1, max = 26))] set: u8,
        tier: Option<Authority>,
        sheets: Option<Vec<Sheet>>,
        parts: Option<RecordedParts>,
        minima: Option<MinimaPolicy>,
        unmet: Option<Vec<UnmetMinimum>>,
        grounds: Option<Vec<DeclaredGround>>,
        spread_limit: Option<Points>,
        quorum: Option<Quorum>,
        attested: Option<Star>,
        alone: Option<bool>,
        product: Option<ProductOrName>,
    }
    strict PlanOf {
        id: AnyId,
        regulation: Option<Regime>,
        submitted_on: Option<AnyDay>,
        #[schemars(range(min = 1, max = 26))] set: u8,
        levels: Option<BTreeMap<String, Option<Choice>>>,
        sheets: Option<Vec<Sheet>>,
        tier: Option<Authority>,
        minima: Option<MinimaPolicy>,
        spread_limit: Option<Points>,
        quorum: Option<Quorum>,
        attested: Option<Star>,
        target: Star,
        fixed: Option<Vec<String>>,
        costs: Option<BTreeMap<String, BTreeMap<String, u32>>>,
        product: Option<ProductOrName>,
    }
    strict CertificateOf {
        id: AnyId,
        regulation: Regime,
        star: Star,
        issued_on: AnyDay,
        on: AnyDay,
        authority: Option<Authority>,
        valid_from: Option<AnyDay>,
        revoked_on: Option<AnyDay>,
        rerating_filed_on: Option<AnyDay>,
        rerating_decided_on: Option<AnyDay>,
        note: Option<Note>,
    }
    strict ForecastOf {
        id: AnyId,
        regulation: Option<Regime>,
        #[schemars(range(min = 1, max = 26))] set: u8,
        levels: Option<BTreeMap<String, Option<Choice>>>,
        sheets: Option<Vec<Sheet>>,
        tier: Option<Authority>,
        minima: Option<MinimaPolicy>,
        spread_limit: Option<Points>,
        quorum: Option<Quorum>,
        issued_on: Option<AnyDay>,
        fixed: Option<Vec<String>>,
        costs: Option<BTreeMap<String, BTreeMap<String, u32>>>,
        province: Option<String>,
        product: Option<ProductOrName>,
    }

    /// A blank sheet of a panel.
    open BlankNote { code: String, sheet: u16, member: Option<String>, text: Text }
    open Parts {
        #[schemars(rename = "A")] a: String,
        #[schemars(rename = "B")] b: String,
        #[schemars(rename = "C")] c: String,
    }
    open Rated {
        id: AnyId,
        regulation: Regime,
        outcome: OutcomeKind,
        grounds: Option<Vec<DeclaredGround>>,
        spread: Option<u8>,
        limit: Option<u8>,
        sum: Option<u32>,
        members: Option<u16>,
        score: Option<String>,
        parts: Option<Parts>,
        band: Option<Star>,
        star: Option<Star>,
        certifiable: Option<bool>,
        certified_by: Option<Authority>,
        unmet: Option<Vec<UnmetMinimum>>,
        edition: Edition,
        minima: Option<String>,
        attested: Option<Star>,
        notes: Option<Vec<BlankNote>>,
        more_notes: Option<u16>,
        explanation: Option<Explanation>,
    }
    open PlannedStep { criterion: String, from: AnyPosition, to: AnyPosition, points: u32, cost: u64 }
    open Planned {
        id: AnyId,
        feasible: bool,
        cost: Option<u64>,
        steps: Option<Vec<PlannedStep>>,
        sum_after: Option<u32>,
        star_after: Option<Star>,
        sum_best: Option<u32>,
        blocked: Option<Vec<UnmetMinimum>>,
        star_best: Option<Star>,
        attested: Option<Star>,
        plan: Option<Plan>,
        unreachable: Option<Unreachable>,
    }
    open NamedGap { code: Gap, text: Text }
    open Stands {
        id: AnyId,
        valid_through: AnyDay,
        status: Status,
        authority: Authority,
        refile_from: OrNull<AnyDay>,
        refile_until: OrNull<AnyDay>,
        refile: Refiling,
        upgrade: UpgradeFiling,
        extended_through: Option<AnyDay>,
        rerating_rate_by: Option<AnyDay>,
        gaps: Option<Vec<NamedGap>>,
        standing: Option<CertificateStanding>,
    }
    open SumAndStar { sum: u32, score: String, star: Star }
    open ForecastCriterion {
        code: String,
        from: OrNull<String>,
        low: AnyPosition,
        high: AnyPosition,
        kind: OrNull<CorrespondenceKind>,
    }
    open Proven { criterion: String, from: AnyPosition, to: AnyPosition }
    open Kept {
        feasible: bool,
        prove: Option<Vec<Proven>>,
        sum_best: Option<u32>,
        blocked: Option<Vec<UnmetMinimum>>,
    }
    open Foreseen {
        id: AnyId,
        set: u8,
        then: SumAndStar,
        low: SumAndStar,
        high: SumAndStar,
        criteria: Vec<ForecastCriterion>,
        keep: OrNull<Kept>,
        refile_from: OrNull<AnyDay>,
        refile_until: OrNull<AnyDay>,
        late_from: Option<AnyDay>,
        late_until: Option<AnyDay>,
        lapsed: Option<bool>,
        province: Option<Province>,
        forecast: Option<Forecast>,
        proof: Option<StarProof>,
        rise: Option<StarProof>,
    }
    open AllowedRange { from: Option<String>, to: Option<String> }
    open OneError {
        code: String,
        message: String,
        field: Option<String>,
        sheet: Option<u32>,
        entry: Option<u32>,
        member: Option<String>,
        set: Option<crate::SetId>,
        criterion: Option<String>,
        given: Option<String>,
        allowed: Option<AllowedValues>,
        more_allowed: Option<u32>,
    }
    open AllErrors {
        #[schemars(flatten)] first: OneError,
        errors: Vec<OneError>,
        more: Option<u32>,
    }
    open Refused {
        id: OrNull<AnyId>,
        error: AllErrors,
    }
}

/// A product in words, or its name alone.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum ProductOrName {
    Name(String),
    Product(Product),
}

/// The values that are allowed: a list, or from where to where.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum AllowedValues {
    OneOf(Vec<String>),
    Range(AllowedRange),
}

/// Points of a member's sheet.
#[derive(JsonSchema)]
struct Points(#[schemars(range(min = 0, max = 100))] u8);

/// Members.
#[derive(JsonSchema)]
struct Quorum(#[schemars(range(min = 1, max = 65535))] u16);

macro_rules! as_shape {
    ($($Type:ty as $Shape:ident: $name:literal),* $(,)?) => {$(
        impl JsonSchema for $Type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                <$Shape as JsonSchema>::json_schema(generator)
            }
        }
    )*};
}

as_shape! {
    RateRequest<'_> as Rate: "RateRequest", RateAnswer as Rated: "RateAnswer",
    PlanRequest<'_> as PlanOf: "PlanRequest", PlanAnswer as Planned: "PlanAnswer",
    CertificateRequest<'_> as CertificateOf: "CertificateRequest", CertificateAnswer as Stands: "CertificateAnswer",
    ForecastRequest<'_> as ForecastOf: "ForecastRequest", ForecastAnswer as Foreseen: "ForecastAnswer",
    Refusal as Refused: "Refusal",
}

#[cfg(feature = "communes")]
mod places {
    use super::{AnyDay, AnyId, JsonSchema, String, Text, Vec};
    use crate::place::{CommuneKind, SuccessionKind};
    use crate::wire;

    shapes! {
        strict PlaceOf {
            id: AnyId,
            on: Option<AnyDay>,
            commune: Option<String>,
            province: Option<String>,
            product_code: Option<String>,
        }
        open Commune { code: String, kind: CommuneKind, name: String }
        open Coded { code: String, name: String }
        open Named { code: String, name: Text }
        open Successor { code: String, kind: CommuneKind, name: String, province: String, how: SuccessionKind }
        open PlaceFound {
            id: AnyId,
            commune: Option<Commune>,
            ended: Option<Coded>,
            district: Option<Coded>,
            province: Named,
            successors: Option<Vec<Successor>>,
        }
    }

    as_shape! { wire::PlaceRequest<'_> as PlaceOf: "PlaceRequest", wire::PlaceAnswer as PlaceFound: "PlaceAnswer" }
}
