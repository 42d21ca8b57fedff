//! Targets with what a registry shows for them.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use super::Day;
use crate::base::stored::{Prose, check_format, stored};
use crate::registry::{
    Attainment, CountBounds, MeasuredTarget, Phase, Progress, ShareBounds, Target, TargetMeasure, TargetValue,
};

impl Serialize for TargetMeasure {
    /// The figure, or what it would take. It is the table's own and is not read back: a target
    /// leads to it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (figure, outside) = match self {
            Self::Registry(figure) => (Some(figure), None),
            Self::Outside(why) => (None, Some(why)),
        };
        let mut fields = serializer.serialize_struct("TargetMeasure", 2)?;
        fields.serialize_field("figure", &figure)?;
        fields.serialize_field("outside", &outside)?;
        fields.end()
    }
}

/// What is shown: a count, a share, or why neither.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ValueFields {
    shown: String,
    count: Option<CountBounds>,
    share: Option<ShareBounds>,
}

impl From<&TargetValue> for ValueFields {
    fn from(value: &TargetValue) -> Self {
        let (shown, count, share) = match *value {
            TargetValue::Count(count) => ("count", Some(count), None),
            TargetValue::Share(share) => ("share", None, Some(share)),
            TargetValue::NothingToShare => ("nothing_to_share", None, None),
            TargetValue::NotShown => ("not_shown", None, None),
        };
        Self { shown: shown.to_owned(), count, share }
    }
}

impl TryFrom<ValueFields> for TargetValue {
    type Error = &'static str;

    fn try_from(fields: ValueFields) -> Result<Self, Self::Error> {
        match (fields.shown.as_str(), fields.count, fields.share) {
            ("count", Some(count), None) => Ok(Self::Count(count)),
            ("share", None, Some(share)) => Ok(Self::Share(share)),
            ("nothing_to_share", None, None) => Ok(Self::NothingToShare),
            ("not_shown", None, None) => Ok(Self::NotShown),
            _ => Err("what is shown is a count, a share, nothing_to_share or not_shown"),
        }
    }
}

/// The code, and how many are missing or beyond.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct AttainmentFields {
    attainment: String,
    count: Option<CountBounds>,
}

impl From<&Attainment> for AttainmentFields {
    fn from(attainment: &Attainment) -> Self {
        let count = match *attainment {
            Attainment::Missing { count } | Attainment::Beyond { count } => Some(count),
            Attainment::Attained | Attainment::DependsOnTheDay | Attainment::NotMeasured => None,
        };
        Self { attainment: attainment.code().to_owned(), count }
    }
}

impl TryFrom<AttainmentFields> for Attainment {
    type Error = &'static str;

    fn try_from(fields: AttainmentFields) -> Result<Self, Self::Error> {
        let all = match fields.count {
            Some(count) => [Self::Missing { count }, Self::Beyond { count }].to_vec(),
            None => [Self::Attained, Self::DependsOnTheDay, Self::NotMeasured].to_vec(),
        };
        let known = all.into_iter().find(|attainment| attainment.code() == fields.attainment);
        known.ok_or("it is attained, missing, beyond, depends_on_the_day or not_measured, with a count where some are missing or beyond")
    }
}

/// The target, what is shown, and what follows, in words too.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct MeasuredFields {
    target: Target,
    value: TargetValue,
    not_known: CountBounds,
    attainment: Attainment,
    text: Prose,
}

impl From<&MeasuredTarget> for MeasuredFields {
    fn from(measured: &MeasuredTarget) -> Self {
        Self {
            target: measured.target(),
            value: measured.value(),
            not_known: measured.not_known(),
            attainment: measured.attainment(),
            text: Prose::of(measured),
        }
    }
}

impl TryFrom<MeasuredFields> for MeasuredTarget {
    type Error = &'static str;

    fn try_from(fields: MeasuredFields) -> Result<Self, Self::Error> {
        let MeasuredFields { target, value, not_known, attainment, .. } = fields;
        let measured = Self::new(target, value, not_known);
        (measured.attainment() == attainment)
            .then_some(measured)
            .ok_or("the attainment does not follow from the value")
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
struct ProgressFields {
    format: String,
    phase: Phase,
    day: Day,
    targets: Vec<MeasuredTarget>,
}

const PROGRESS: &str = "ocop.progress/1";

impl From<&Progress> for ProgressFields {
    fn from(progress: &Progress) -> Self {
        Self {
            format: PROGRESS.to_owned(),
            phase: progress.phase(),
            day: Day(progress.day()),
            targets: progress.targets().to_vec(),
        }
    }
}

impl TryFrom<ProgressFields> for Progress {
    type Error = serde::de::value::Error;

    fn try_from(fields: ProgressFields) -> Result<Self, Self::Error> {
        use serde::de::Error as _;
        check_format::<Self::Error>(&fields.format, PROGRESS)?;
        let ProgressFields { phase, day: Day(day), targets, .. } = fields;
        let own = targets.iter().all(|measured| measured.target().phase() == phase);
        if own && phase.first_day() <= day && day <= phase.last_day() {
            Ok(Self { phase, day, targets })
        } else {
            Err(Self::Error::custom("the day and the targets are those of the phase"))
        }
    }
}

stored! {
    TargetValue as ValueFields, Attainment as AttainmentFields, MeasuredTarget as MeasuredFields, Progress as ProgressFields,
}
