//! Places in the law, answers, and what governs a dossier.

use core::fmt::Debug;

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use time::Duration;

use crate::law::{Act, Answer, Basis, Citation, DossierKind, Edition, Gap, Governing, Point, Reading};

/// A place in any act: the whole act, an annex or an article, with or without clause and point. It
/// need not be a place that the act has.
///
/// ```
/// use ocop::proptest1::citation;
/// use proptest::prelude::*;
///
/// proptest!(|(citation in citation())| {
///     let stored = serde_json::to_string(&citation).unwrap();
///     prop_assert_eq!(serde_json::from_str::<ocop::law::Citation>(&stored).unwrap(), citation);
/// });
/// ```
pub fn citation() -> impl Strategy<Value = Citation> {
    let place = prop_oneof![
        Just(None),
        (1..=20_u8).prop_map(|article| Some((true, article))),
        (1..=5_u8).prop_map(|annex| Some((false, annex)))
    ];
    (select(Act::ALL), place, option::of(1..=12_u8), option::of(select(Point::ALL))).prop_map(
        |(act, place, clause, point)| {
            let place = match place {
                None => return Citation::whole(act),
                Some((true, article)) => Citation::article(act, article),
                Some((false, annex)) => Citation::annex(act, annex),
            };
            let clause = clause.map_or(place, |clause| place.clause(clause));
            point.map_or(clause, |point| clause.point(point))
        },
    )
}

/// What an answer rests on: a provision or a reading.
///
/// ```
/// use ocop::law::Basis;
/// use ocop::proptest1::basis;
/// use proptest::prelude::*;
///
/// proptest!(|(basis in basis())| {
///     let is_reading = matches!(basis, Basis::Reading(_));
///     prop_assert_eq!(basis.to_string().starts_with("Reading "), is_reading);
/// });
/// ```
pub fn basis() -> impl Strategy<Value = Basis> {
    prop_oneof![citation().prop_map(Basis::Law), select(Reading::ALL).prop_map(Basis::Reading)]
}

/// An answer of the law about a value: the law says it, is silent, or is not known.
///
/// ```
/// use ocop::proptest1::answer;
/// use proptest::prelude::*;
///
/// proptest!(|(answer in answer(1..=11_u16))| {
///     // What the law says, it says at a place.
///     prop_assert_eq!(answer.said().is_some(), answer.citation().is_some());
/// });
/// ```
pub fn answer<T: Debug + Clone + 'static>(
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = Answer<T>> {
    prop_oneof![
        (value, citation()).prop_map(|(value, citation)| Answer::Says(value, citation)),
        option::of(select(Reading::ALL)).prop_map(Answer::Silent),
        select(Gap::ALL).prop_map(Answer::Unknown),
    ]
}

/// What governs a dossier of any kind that is submitted on one of the 4,001 days from 2019-08-21
/// on.
///
/// ```
/// use ocop::law::DossierStanding;
/// use ocop::proptest1::governing;
/// use proptest::prelude::*;
///
/// proptest!(|(governing in governing())| {
///     // Before its own day no dossier is there.
///     let before = governing.submitted_on().previous_day().unwrap();
///     prop_assert_eq!(governing.on(before), DossierStanding::NotYetSubmitted);
/// });
/// ```
pub fn governing() -> impl Strategy<Value = Governing> {
    (select(DossierKind::ALL), 0..=4_000_i64).prop_filter_map(
        "before the first regulation",
        |(kind, days)| {
            let first = Edition::ALL.first()?.first_day();
            Governing::of_dossier(first.checked_add(Duration::days(days))?, kind).ok()
        },
    )
}
