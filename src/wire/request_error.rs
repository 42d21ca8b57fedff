//! What can be wrong with a request before the library's own types look at it.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use crate::base::{Allowed, Details, Joined, Lang, OneOf, Problem, Quoted, Say, Shown, problem};
use crate::catalogue::{CriterionId, LevelId, Minimum, SetId, tags};
use crate::law::Star;
use crate::wire::value::{Value, key_of};
use crate::wire::words;

/// What is wrong with a line or with one of its fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RequestError {
    /// The line is no UTF-8 text.
    NotUtf8 {
        /// How many bytes of it are.
        valid: usize,
    },
    /// The line is no JSON.
    NotJson {
        /// The character, from 1, at which it cannot be read on.
        at: usize,
    },
    /// The line ends before its JSON does.
    Unfinished,
    /// The line is JSON, but no object.
    NotAnObject {
        given: String,
    },
    UnknownField {
        field: String,
        allowed: &'static [&'static str],
    },
    RepeatedField {
        field: &'static str,
    },
    MissingField {
        field: &'static str,
    },
    /// A field holds another kind of value than it needs, or one out of range.
    InvalidField {
        field: Cow<'static, str>,
        given: String,
        needed: Needed,
    },
    NoRegulation,
    TwoRegulations,
    /// Neither of the two fields that say what was found.
    NoFindings {
        fields: [&'static str; 2],
    },
    /// Both of them.
    TwoFindings {
        fields: [&'static str; 2],
    },
    /// A field that has no meaning beside another one.
    NotAsked {
        field: &'static str,
        beside: &'static str,
    },
    /// A minimum that the criterion does not have.
    NoMinimum {
        criterion: CriterionId,
        star: Star,
    },
    /// A move of a plan that leads to no level.
    NoMove {
        criterion: CriterionId,
        given: String,
        code: &'static str,
    },
    /// The cost of a move, or the list of moves on a criterion, is none.
    InvalidCost {
        criterion: CriterionId,
        /// The level to reach, where it is about one cost.
        to: Option<LevelId>,
        given: String,
        needed: Needed,
    },
    /// None of the fields that name a place.
    #[cfg(feature = "communes")]
    NoPlace,
    /// A code that two places have had, and no day that says which.
    #[cfg(feature = "communes")]
    NoDay {
        field: &'static str,
    },
    /// A commune by its code, beside a province that it is not in.
    #[cfg(feature = "communes")]
    CommuneElsewhere {
        commune: crate::place::AnyCommune,
        province: crate::place::AnyProvince,
    },
    /// One more criterion that the set does not have: which there are was said before.
    UnknownToo {
        set: SetId,
        given: String,
    },
}

impl RequestError {
    pub(super) fn invalid(field: impl Into<Cow<'static, str>>, given: Value<'_>, needed: Needed) -> Self {
        Self::InvalidField { field: field.into(), given: given.shown().into(), needed }
    }
}

/// The fields that an object may have, without what stands before them.
fn keys(names: &'static [&'static str]) -> impl Iterator<Item = &'static str> + Clone {
    names.iter().copied().map(key_of)
}

/// What a field needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needed {
    Whole { from: u64, to: u64 },
    Truth,
    Text,
    TextOrNull,
    TextOrNumber,
    Day,
    Points,
    List,
    Object,
    Code(&'static [&'static str]),
}

impl Needed {
    fn allowed(self) -> Allowed {
        match self {
            Self::Whole { from, to } => Allowed::range(from, to),
            Self::Truth => Allowed::one_of(["true", "false"]),
            Self::Code(codes) => Allowed::one_of(codes),
            _ => Allowed::Unsaid,
        }
    }
}

impl Say for Needed {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole { from, to } => words::needs_whole(lang, f, from, to),
            Self::Truth => words::needs_truth(lang, f),
            Self::Text => words::needs_text(lang, f),
            Self::TextOrNull => words::needs_text_or_null(lang, f),
            Self::TextOrNumber => words::needs_text_or_number(lang, f),
            Self::Day => words::needs_day(lang, f),
            Self::Points => words::needs_points(lang, f),
            Self::List => words::needs_list(lang, f),
            Self::Object => words::needs_object(lang, f),
            Self::Code(codes) => words::needs_code(lang, f, &OneOf(codes)),
        }
    }
}

impl Say for RequestError {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 { valid } => words::not_utf8(lang, f, valid),
            Self::NotJson { at } => words::not_json(lang, f, at),
            Self::Unfinished => words::unfinished(lang, f),
            Self::NotAnObject { given } => words::not_an_object(lang, f, &Shown(given)),
            Self::UnknownField { field, allowed } => {
                words::unknown_field(lang, f, &Quoted(field), &Joined(keys(allowed)))
            }
            Self::RepeatedField { field } => words::repeated_field(lang, f, field),
            Self::MissingField { field } => words::missing_field(lang, f, field),
            Self::InvalidField { field, given, needed } => {
                words::invalid_field(lang, f, field, &Shown(given), needed)
            }
            Self::NoRegulation => words::no_regulation(lang, f),
            Self::TwoRegulations => words::two_regulations(lang, f),
            Self::NoFindings { fields: [one, other] } => words::no_findings(lang, f, one, other),
            Self::TwoFindings { fields: [one, other] } => words::two_findings(lang, f, one, other),
            Self::NotAsked { field, beside } => words::not_asked(lang, f, field, beside),
            Self::NoMinimum { criterion, star } => {
                let mut stars = criterion.minima().map(Minimum::star).peekable();
                if stars.peek().is_some() {
                    let stars: alloc::vec::Vec<Star> = stars.collect();
                    words::no_such_minimum(lang, f, &criterion.code(), &criterion.set(), star, &OneOf(&stars))
                } else {
                    words::no_minima(lang, f, &criterion.code(), &criterion.set())
                }
            }
            Self::NoMove { criterion, given, .. } => words::no_move(
                lang,
                f,
                &criterion.code(),
                &criterion.set(),
                &Quoted(given),
                &Joined(tags(*criterion)),
            ),
            Self::InvalidCost { criterion, to: None, given, needed } => {
                words::invalid_moves(lang, f, &criterion.code(), &Shown(given), needed)
            }
            Self::InvalidCost { criterion, to: Some(to), given, needed } => {
                words::invalid_cost(lang, f, &criterion.code(), &to.tag(), &Shown(given), needed)
            }
            #[cfg(feature = "communes")]
            Self::NoPlace => words::no_place(lang, f),
            #[cfg(feature = "communes")]
            Self::NoDay { field } => words::no_day(lang, f, field),
            #[cfg(feature = "communes")]
            Self::CommuneElsewhere { commune, province } => {
                words::commune_elsewhere(lang, f, commune, province)
            }
            Self::UnknownToo { set, given } => words::unknown_too(lang, f, set, &Quoted(given)),
        }
    }
}

impl Problem for RequestError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotUtf8 { .. } => "not_utf8",
            Self::NotJson { .. } | Self::Unfinished => "not_json",
            Self::NotAnObject { .. } => "not_an_object",
            Self::UnknownField { .. } => "unknown_field",
            Self::RepeatedField { .. } => "repeated_field",
            Self::MissingField { .. } => "missing_field",
            Self::InvalidField { .. } | Self::InvalidCost { .. } => "invalid_field",
            Self::NoMove { code, .. } => code,
            Self::NoRegulation => "missing_regulation",
            Self::TwoRegulations => "two_regulations",
            Self::NoFindings { .. } => "missing_findings",
            Self::TwoFindings { .. } => "two_findings",
            Self::NotAsked { .. } => "field_not_asked",
            Self::NoMinimum { .. } => "unknown_minimum",
            #[cfg(feature = "communes")]
            Self::NoPlace => "missing_place",
            #[cfg(feature = "communes")]
            Self::NoDay { .. } => "missing_day",
            #[cfg(feature = "communes")]
            Self::CommuneElsewhere { .. } => "commune_elsewhere",
            Self::UnknownToo { .. } => "unknown_criterion",
        }
    }

    fn details(&self) -> Details {
        match self {
            Self::NotUtf8 { .. } | Self::NotJson { .. } | Self::Unfinished => Details::default(),
            Self::NotAnObject { given } => Details::given(given),
            Self::UnknownField { field, allowed } => {
                Details::of_field(field).allowing(Allowed::one_of(keys(allowed)))
            }
            Self::RepeatedField { field } | Self::MissingField { field } | Self::NotAsked { field, .. } => {
                Details::of_field(field)
            }
            Self::InvalidField { field, given, needed } => {
                Details::of_field(field).with_given(given).allowing(needed.allowed())
            }
            Self::NoRegulation | Self::TwoRegulations => Details::of_field("regulation"),
            Self::NoFindings { fields: [field, _] } | Self::TwoFindings { fields: [_, field] } => {
                Details::of_field(field)
            }
            Self::NoMinimum { criterion, star } => Details::default()
                .in_set(criterion.set())
                .on_criterion(criterion.code())
                .with_given(star)
                .allowing(Allowed::one_of(criterion.minima().map(Minimum::star))),
            Self::NoMove { criterion, given, .. } => Details::given(given)
                .in_set(criterion.set())
                .on_criterion(criterion.code())
                .allowing(Allowed::one_of(tags(*criterion))),
            Self::InvalidCost { criterion, given, needed, .. } => Details::given(given)
                .in_set(criterion.set())
                .on_criterion(criterion.code())
                .allowing(needed.allowed()),
            #[cfg(feature = "communes")]
            Self::NoPlace => Details::of_field("commune"),
            #[cfg(feature = "communes")]
            Self::NoDay { field } => Details::of_field(field),
            #[cfg(feature = "communes")]
            Self::CommuneElsewhere { commune, .. } => {
                Details::of_field("province").allowing(Allowed::one_of([commune.province()]))
            }
            Self::UnknownToo { set, given } => Details::given(given).in_set(set),
        }
    }
}

problem! { RequestError }
