//! Scores and part means.

use alloc::string::{String, ToString as _};
use core::num::NonZeroU16;

use crate::base::stored::{Object, stored};
use crate::rating::{Score, ScoreError, Shortfall};

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
pub(super) struct PartsFields {
    #[serde(rename = "A")]
    pub(super) a: Score,
    #[serde(rename = "B")]
    pub(super) b: Score,
    #[serde(rename = "C")]
    pub(super) c: Score,
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
