//! Parts of forecasts, of their summaries and of comparisons of sets.

use alloc::vec::Vec;

use proptest::arbitrary::Arbitrary;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use time::Duration;

use super::catalogue::{earlier_first_day, earlier_sets};
use super::parts::{one_of, parts};
use super::rating::score_sheet_of;
use super::supervision::rated_sheet_of;
use super::upgrade::forecast;
use crate::catalogue::LevelRange;
use crate::crosswalk::{
    Counterparts, CriterionChange, CriterionForecast, Demand, Filings, Forecast, ForecastSummary,
    MissedMinimum, ProofStep, Restructured, SetComparison, VanishedCriterion,
};
use crate::{Assessment, Council, Province, SetId, Star};

/// Four to eight products of one set, certified about the same time.
fn summary() -> impl Strategy<Value = ForecastSummary> {
    let products = select(earlier_sets()).prop_flat_map(|set| {
        let sheet = prop_oneof![rated_sheet_of(set).boxed(), score_sheet_of(set).boxed()];
        vec((sheet, 0..60_i64, any::<bool>()), 4..9)
    });
    (products, 0..1_100_i64).prop_filter_map("a summary", |(all, first)| {
        let mut summary = ForecastSummary::new();
        for (sheet, days, told) in all {
            let council = Council::new(sheet.set().regime().last_edition());
            let issued_on = earlier_first_day().checked_add(Duration::days(first.checked_add(days)?))?;
            let forecast = Forecast::new(Assessment::new(council, [sheet], []).ok()?).ok()?;
            let forecast = forecast.with_issued_on(issued_on).ok()?;
            summary.add(&forecast, Some(Province::VinhLong).filter(|_| told)).ok()?;
        }
        Some(summary)
    })
}

fn comparisons() -> Vec<SetComparison> {
    SetId::all().flat_map(SetComparison::with_successors).collect()
}

fn changes() -> impl Iterator<Item = CriterionChange> {
    comparisons().into_iter().flat_map(SetComparison::changes)
}

parts! {
    /// What a forecast says on one criterion of the next decision.
    ///
    /// ```
    /// use ocop::proptest1::criterion_forecast;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(one in criterion_forecast())| {
    ///     prop_assert_eq!(one.is_new(), one.from().is_none());
    /// });
    /// ```
    criterion_forecast: CriterionForecast =
        one_of(forecast(), |forecast| forecast.criteria().to_vec());

    /// A criterion that the next decision does not have, with the points that it brought.
    ///
    /// ```
    /// use ocop::proptest1::vanished_criterion;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(one in vanished_criterion())| {
    ///     prop_assert!(!one.points().exceeds(one.criterion().max()));
    /// });
    /// ```
    vanished_criterion: VanishedCriterion =
        one_of(forecast(), |forecast| forecast.vanished().collect());

    /// The certain and the possible level on a criterion of a forecast.
    ///
    /// ```
    /// use ocop::proptest1::level_range;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(range in level_range())| {
    ///     prop_assert!(range.contains(range.certain()) && range.contains(range.possible()));
    /// });
    /// ```
    level_range: LevelRange =
        one_of(forecast(), |forecast| forecast.criteria().iter().map(|one| one.range()).collect());

    /// A step to a star under the next decision: a proof or an improvement.
    ///
    /// ```
    /// use ocop::proptest1::proof_step;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(step in proof_step())| {
    ///     prop_assert_eq!(step.to().criterion(), step.criterion());
    ///     prop_assert_ne!(step.from(), Some(step.to()));
    /// });
    /// ```
    proof_step: ProofStep = one_of(forecast(), |forecast| {
        let proofs = Star::ALL.iter().map(|star| forecast.proof(*star));
        proofs.flat_map(|proof| proof.steps().to_vec()).collect()
    });

    /// How many products must prove or improve something on one criterion.
    ///
    /// ```
    /// use ocop::proptest1::demand;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(4), |(demand in demand())| {
    ///     prop_assert!(demand.proofs() + demand.improvements() >= 1);
    /// });
    /// ```
    demand: Demand =
        one_of(summary(), |summary| summary.demands().map(|(_, demand)| demand).collect());

    /// How many products are not certain to meet a minimum.
    ///
    /// ```
    /// use ocop::proptest1::missed_minimum;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(4), |(missed in missed_minimum())| {
    ///     prop_assert_eq!(missed.products(), missed.open() + missed.blocked());
    /// });
    /// ```
    missed_minimum: MissedMinimum =
        one_of(summary(), |summary| summary.missed().map(|(_, missed)| missed).collect());

    /// How many products have the first and the last day of filing for re-rating in a month.
    ///
    /// ```
    /// use ocop::proptest1::filings_of_month;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(4), |(filings in filings_of_month())| {
    ///     prop_assert!(filings.opening() <= 8 && filings.closing() <= 8);
    /// });
    /// ```
    filings_of_month: Filings =
        one_of(summary(), |summary| summary.filings().map(|(_, _, filings)| filings).collect());

    /// A set compared with its successor under the next decision.
    ///
    /// ```
    /// use ocop::proptest1::set_comparison;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(comparison in set_comparison())| {
    ///     prop_assert_ne!(comparison.from(), comparison.to());
    ///     prop_assert!(comparison.changes().next().is_some());
    /// });
    /// ```
    set_comparison: SetComparison = select(comparisons());

    /// What became of a criterion, or of the criteria of a topic that was restructured.
    ///
    /// ```
    /// use ocop::proptest1::criterion_change;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(change in criterion_change())| {
    ///     prop_assert!(change.from().chain(change.to()).next().is_some());
    /// });
    /// ```
    criterion_change: CriterionChange = select(changes().collect::<Vec<_>>());

    /// Two criteria on the same topic in two sets.
    ///
    /// ```
    /// use ocop::proptest1::counterparts;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(pair in counterparts())| {
    ///     prop_assert_eq!(pair.is_unchanged(), pair.changed().next().is_none());
    /// });
    /// ```
    counterparts: Counterparts = {
        let stayed = |change| match change {
            CriterionChange::Stayed(pair) => Some(pair),
            _ => None,
        };
        select(changes().filter_map(stayed).collect::<Vec<_>>())
    };

    /// A topic that is one criterion in one set and several criteria in the other.
    ///
    /// ```
    /// use ocop::proptest1::restructured;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(of_topic in restructured())| {
    ///     prop_assert!(of_topic.from().count() != 1 || of_topic.to().count() != 1);
    /// });
    /// ```
    restructured: Restructured = {
        let regrouped = |change| match change {
            CriterionChange::Restructured(regrouped) => Some(regrouped),
            _ => None,
        };
        select(changes().filter_map(regrouped).collect::<Vec<_>>())
    };
}
