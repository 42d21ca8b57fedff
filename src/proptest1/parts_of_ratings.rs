//! Parts of sheets, outcomes, bounds and explanations.

use alloc::format;
use alloc::vec::Vec;

use proptest::arbitrary::Arbitrary;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::parts::{one_of, parts};
use super::rating::{
    assessment, council_for, ground_of, open_assessment_of, open_sheet, panel_size, score, score_sheets_of,
};
use super::set_id;
use crate::rating::{
    Fingerprint, Grounds, MinimaBasis, MinimaPolicy, Reply, Rescore, Shortfall, Step, Swing,
};
use crate::{Assessment, Council, Outcome, ScoreSheet, SetId};

/// A council of two members or more whose minima are judged on the sheets, and their sheets.
pub(super) fn sitting() -> impl Strategy<Value = (Council, Vec<ScoreSheet>)> {
    set_id().prop_flat_map(sitting_on)
}

pub(super) fn sitting_on(set: SetId) -> impl Strategy<Value = (Council, Vec<ScoreSheet>)> {
    council_for(set).prop_flat_map(move |council| {
        let council = match council.minima() {
            MinimaPolicy::Declared => council.with_minima(MinimaPolicy::Majority),
            _ => council,
        };
        let size = panel_size(council);
        let sheets = ((*size.start()).max(2)..=*size.end())
            .prop_flat_map(move |members| score_sheets_of(set, members));
        (Just(council), sheets)
    })
}

/// A sitting without a limit to the spread, so that it comes to a rating.
pub(super) fn rated_sitting() -> impl Strategy<Value = Assessment> {
    sitting().prop_filter_map("no assessment", |(council, sheets)| {
        Assessment::new(council.with_spread_limit(100), sheets, []).ok()
    })
}

fn sent_back() -> impl Strategy<Value = Rescore> {
    (sitting(), any::<Index>()).prop_filter_map("totals that differ", |((council, sheets), limit)| {
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
        .prop_flat_map(|set| (sitting_on(set), vec(ground_of(set), 1..=3)))
        .prop_filter_map("no assessment", |((council, sheets), grounds)| {
            Assessment::new(council, sheets, grounds).ok()?.rate().grounds()
        })
}

parts! {
    /// How much a score lacks to some points.
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

    /// That sheets are sent back: their totals lie further apart than the council allows.
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

    /// One to three grounds on which no rating is given.
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

    /// What a rating's minima rest on: of sheets, declared, attested, or of a set that prints none.
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
    minima_basis: MinimaBasis = assessment()
        .prop_filter_map("a rating", |one| Some(one.rate().rating()?.minima_basis()));

    /// A step of an explanation, of any assessment.
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

    /// What an open answer of a member can still move.
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

    /// What a sheet says on a criterion: open, no level, or one.
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

    /// The fingerprint of any set, or of a set that is not there.
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
