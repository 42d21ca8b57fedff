//! Parts of sheets, outcomes, bounds and explanations.

use alloc::format;
use alloc::vec::Vec;

use proptest::arbitrary::Arbitrary;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::parts::{one_of, parts};
use super::rating::{
    assessment, council_for, ground_of, open_assessment_of, open_sheet, panel_size, recorded_result_of,
    score, score_sheets_of,
};
use super::{minimum_set_of, set_id};
use crate::rating::{
    Fingerprint, Grounds, MinimaBasis, MinimaPolicy, Reply, Rescore, Shortfall, Step, Swing,
};
use crate::{Assessment, Council, Outcome, Rating, ScoreSheet, SetId, Star};

/// A council of so many members or more whose minima are judged on the sheets, and their sheets.
pub(super) fn sitting_on(set: SetId, least: usize) -> impl Strategy<Value = (Council, Vec<ScoreSheet>)> {
    council_for(set).prop_flat_map(move |council| {
        let council = match council.minima() {
            MinimaPolicy::Declared => council.with_minima(MinimaPolicy::Majority),
            _ => council,
        };
        let size = panel_size(council);
        let members = (*size.start()).max(least)..=*size.end();
        (Just(council), members.prop_flat_map(move |members| score_sheets_of(set, members)))
    })
}

/// Sheets without a ground; where they would be sent back, the council allows a wider spread.
pub(super) fn settled(council: Council, sheets: Vec<ScoreSheet>) -> Option<Assessment> {
    let assessment = Assessment::new(council, sheets.clone(), []).ok()?;
    match assessment.rate() {
        Outcome::Rescore(_) => Assessment::new(council.with_spread_limit(100), sheets, []).ok(),
        _ => Some(assessment),
    }
}

/// Sheets of so many members or more that come to a rating, their minima not declared.
pub(super) fn rated_sitting(least: usize) -> impl Strategy<Value = Assessment> {
    set_id()
        .prop_flat_map(move |set| sitting_on(set, least))
        .prop_filter_map("no assessment", |(council, sheets)| settled(council, sheets))
}

/// Any assessment that comes to a rating: of sheets, with declared minima, or on record.
pub(super) fn rated_assessment() -> impl Strategy<Value = Assessment> {
    set_id()
        .prop_flat_map(|set| {
            let others = (minimum_set_of(set), recorded_result_of(set), select(Star::ALL), 0..5_u8);
            (sitting_on(set, 1), others)
        })
        .prop_filter_map("no assessment", |((council, sheets), (unmet, result, attested, how))| match how {
            0 => Assessment::on_record(council.with_attested(attested), result, []).ok(),
            1 => {
                let council = council.with_minima(MinimaPolicy::Declared).with_spread_limit(100);
                Assessment::declared(council, sheets, unmet.iter(), []).ok()
            }
            _ => settled(council, sheets),
        })
}

/// The rating of one.
pub(super) fn rating() -> impl Strategy<Value = Rating> {
    rated_assessment().prop_filter_map("a rating", |one| one.rate().rating().copied())
}

fn sent_back() -> impl Strategy<Value = Rescore> {
    let sitting = set_id().prop_flat_map(|set| sitting_on(set, 2));
    (sitting, any::<Index>()).prop_filter_map("totals that differ", |((council, sheets), limit)| {
        let totals = || sheets.iter().map(|sheet| sheet.total());
        let spread = totals().max()?.checked_sub(totals().min()?)?;
        let below: Vec<u8> = (0..spread).collect();
        let limit = if below.is_empty() { return None } else { *limit.get(&below) };
        match Assessment::new(council.with_spread_limit(limit), sheets, []).ok()?.rate() {
            Outcome::Rescore(rescore) => Some(rescore),
            _ => None,
        }
    })
}

fn grounded() -> impl Strategy<Value = Grounds> {
    set_id()
        .prop_flat_map(|set| (sitting_on(set, 1), vec(ground_of(set), 1..=3)))
        .prop_filter_map("no assessment", |((council, sheets), grounds)| {
            Assessment::new(council, sheets, grounds).ok()?.rate().grounds()
        })
}

parts! {
    /// How much a score lacks to a number of points, from 0 to 100.
    ///
    /// ```
    /// use ocop::proptest1::shortfall;
    /// use ocop::rust_decimal::Decimal;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(short in shortfall())| {
    ///     prop_assert_eq!(short.is_zero(), short.to_decimal() == Decimal::ZERO);
    /// });
    /// ```
    shortfall: Shortfall =
        (score(), 0..=100_u8).prop_map(|(score, points)| score.short_of(points));

    /// The outcome that members must score again, because their totals are further apart than the
    /// council allows.
    ///
    /// ```
    /// use ocop::proptest1::rescore;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(rescore in rescore())| {
    ///     prop_assert!(rescore.spread() > rescore.limit());
    /// });
    /// ```
    rescore: Rescore = sent_back();

    /// One to three grounds of an assessment that comes to no rating.
    ///
    /// ```
    /// use ocop::proptest1::grounds;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(grounds in grounds())| {
    ///     prop_assert!(grounds.lead_to().is_some() && grounds.iter().next().is_some());
    /// });
    /// ```
    grounds: Grounds = grounded();

    /// What the minima of a rating rest on: they are computed from sheets, declared or attested, or
    /// the set prints none.
    ///
    /// ```
    /// use ocop::proptest1::minima_basis;
    /// use ocop::rating::MinimaBasis;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(basis in minima_basis())| {
    ///     let attested = matches!(basis, MinimaBasis::Attested { .. });
    ///     prop_assert_eq!(basis.code() == "attested", attested);
    /// });
    /// ```
    minima_basis: MinimaBasis = rating().prop_map(|rating| rating.minima_basis());

    /// A step of the explanation of any assessment.
    ///
    /// ```
    /// use ocop::proptest1::explanation_step;
    /// use ocop::{Lang, Say};
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(step in explanation_step())| {
    ///     prop_assert!(!step.text(Lang::Vi).to_string().is_empty());
    /// });
    /// ```
    explanation_step: Step =
        one_of(assessment(), |one| one.explain().steps().to_vec());

    /// What an open criterion of a member's sheet can still do to the star.
    ///
    /// ```
    /// use ocop::proptest1::swing;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(swing in swing())| {
    ///     let (low, high) = swing.bounds();
    ///     prop_assert!(low <= swing.at_best() && swing.at_worst() <= high);
    /// });
    /// ```
    swing: Swing = one_of(
        set_id().prop_flat_map(|set| open_assessment_of(set, 1..=4)),
        |open| open.swings(),
    );

    /// What an open sheet says on a criterion: that it is open, no level, or a level.
    ///
    /// ```
    /// use ocop::proptest1::reply;
    /// use ocop::rating::Reply;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(reply in reply())| {
    ///     prop_assert_eq!(reply.to_string().parse::<Reply>().unwrap(), reply);
    /// });
    /// ```
    reply: Reply =
        one_of(open_sheet(), |sheet| sheet.replies().map(|(_, reply)| reply).collect());

    /// The fingerprint of any set, or a fingerprint that no set has.
    ///
    /// ```
    /// use ocop::proptest1::fingerprint;
    /// use ocop::rating::Fingerprint;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(fingerprint in fingerprint())| {
    ///     prop_assert_eq!(fingerprint.to_string().parse::<Fingerprint>().unwrap(), fingerprint);
    /// });
    /// ```
    fingerprint: Fingerprint = prop_oneof![
        set_id().prop_map(|set| set.criteria_set().fingerprint()),
        any::<u64>().prop_filter_map("sixteen digits", |bits| format!("{bits:016x}").parse().ok()),
    ];
}
