//! Parts of the figures of a registry.

use alloc::vec::Vec;

use proptest::arbitrary::Arbitrary;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use time::{Date, Duration};

use super::parts::{one_of, parts};
use super::parts_of_counts::{bounds, figure_line};
use super::producer::{any_province, commune_code};
use super::registry::registered_product;
use crate::base::date;
use crate::law::Edition;
use crate::law::producers::{EnterpriseSize, ProducerKind};
use crate::law::programme::Phase;
use crate::producer::{Representative, RepresentativeTrait};
use crate::registry::{
    Attainment, Breakdown, Census, CensusScope, FigureRow, Figures, FiguresComparison, KnownSet,
    MeasuredTarget, Period, PeriodChanges, ProducerCounts, Progress, RegisteredProducer, RegisteredProduct,
    TargetValue, YesNoCounts,
};

/// The producer of a product with what is known of it: of a cooperative, of an enterprise, or
/// nothing.
fn told(producer: &RegisteredProducer) -> Option<RegisteredProducer> {
    let plain = RegisteredProducer::new(producer.id()).ok()?;
    match producer.id().chars().next_back()? {
        '0' => Some(
            plain
                .with_kind(ProducerKind::Cooperative)
                .ok()?
                .with_representative(Representative::default().with_woman(true)),
        ),
        '1' => Some(
            plain
                .with_kind(ProducerKind::Enterprise)
                .ok()?
                .with_size(EnterpriseSize::Small)
                .ok()?
                .with_representative(Representative::default().with_woman(false).with_ethnic_minority(true)),
        ),
        _ => Some(plain),
    }
}

/// One to eight products of any sets and provinces, and of producers of some of whom more is known.
fn products() -> impl Strategy<Value = Vec<RegisteredProduct>> {
    let place = || (any_province(), option::of(commune_code()), any::<KnownSet>());
    let all: Vec<_> = (0..8).map(|id| (registered_product(id), place())).collect();
    (all, 1..=8_usize).prop_filter_map("products", |(all, count)| {
        let told = all.into_iter().take(count).map(|(product, (province, commune, set))| {
            let ratings: Vec<_> = product.ratings().copied().collect();
            let of = |province| {
                RegisteredProduct::new(product.id(), told(product.producer())?, province, ratings.clone())
                    .ok()
            };
            let placed = of(province).or_else(|| of(product.province()))?.with_set(set);
            Some(match commune {
                Some(commune) => placed.with_commune(commune),
                None => placed,
            })
        });
        told.collect()
    })
}

fn after(day: Date, days: i64) -> Option<Date> {
    day.checked_add(Duration::days(days))
}

fn counted(scope: CensusScope, products: &[RegisteredProduct]) -> Option<Figures> {
    let mut census = Census::of(scope);
    census.add_all(products).ok()?;
    census.finish().ok()
}

/// A day of the years in which the products are rated.
fn day() -> impl Strategy<Value = Date> {
    let start = Edition::ALL.first().map_or(date::FIRST, |edition| edition.first_day());
    (0..2_500_i64).prop_filter_map("a day", move |days| after(start, days))
}

/// Figures of a day.
fn of_day() -> impl Strategy<Value = Figures> {
    (products(), day())
        .prop_filter_map("figures", |(products, on)| counted(CensusScope::on(on).ok()?, &products))
}

/// Figures over a period.
fn of_period() -> impl Strategy<Value = Figures> {
    (products(), day(), 200..2_000_i64).prop_filter_map("figures", |(products, first, long)| {
        counted(CensusScope::over(Period::new(first, after(first, long)?).ok()?), &products)
    })
}

/// Figures of one registry on two days.
fn of_two_days() -> impl Strategy<Value = FiguresComparison> {
    (products(), day(), 1..1_000_i64).prop_filter_map("figures", |(products, on, later)| {
        let earlier = counted(CensusScope::on(on).ok()?, &products)?;
        let later = counted(CensusScope::on(after(on, later)?).ok()?, &products)?;
        FiguresComparison::of_days(&earlier, &later).ok()
    })
}

/// The figures of a day with targets, against them.
fn in_phase() -> impl Strategy<Value = Progress> {
    (products(), select(Phase::ALL), 0..1_095_i64).prop_filter_map(
        "a day with targets",
        |(products, phase, days)| {
            let on = after(phase.first_day(), days)?;
            Progress::of(&counted(CensusScope::on(on).ok()?, &products)?).ok()
        },
    )
}

fn breakdowns() -> impl Strategy<Value = Breakdown> {
    one_of(of_day(), |figures| [figures.rated().clone(), figures.recognised().clone()].into())
}

fn counts() -> impl Strategy<Value = ProducerCounts> {
    one_of(breakdowns(), |breakdown| [breakdown.products().clone(), breakdown.producers().clone()].into())
}

parts! {
    /// How many have a trait, how many do not have it, and for how many it is not known.
    ///
    /// ```
    /// use ocop::proptest1::yes_no_counts;
    /// use ocop::registry::YesNo;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(counts in yes_no_counts())| {
    ///     prop_assert_eq!(counts.get(YesNo::Yes), counts.yes());
    /// });
    /// ```
    yes_no_counts: YesNoCounts = one_of((counts(), select(RepresentativeTrait::ALL)), |(counts, counted)| {
        [counts.representatives(*counted)].into()
    });

    /// Producers counted by kind, size and representative, or products counted so by their
    /// producers.
    ///
    /// ```
    /// use ocop::proptest1::producer_counts;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(counts in producer_counts())| {
    ///     prop_assert!(counts.kind(None).possible() <= counts.total().possible());
    /// });
    /// ```
    producer_counts: ProducerCounts = counts();

    /// The products that were rated, or those that are recognised, counted by star, set and place.
    ///
    /// ```
    /// use ocop::Star;
    /// use ocop::proptest1::breakdown;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(breakdown in breakdown())| {
    ///     prop_assert_eq!(breakdown.star_or_more(Star::One), breakdown.total());
    /// });
    /// ```
    breakdown: Breakdown = breakdowns();

    /// What happened to products in a period.
    ///
    /// ```
    /// use ocop::proptest1::period_changes;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(16), |(changes in period_changes())| {
    ///     prop_assert!(changes.upgrades().possible() <= changes.ratings().possible());
    /// });
    /// ```
    period_changes: PeriodChanges = one_of(of_period(), |figures| figures.changes().cloned().into_iter().collect());

    /// The figures of one registry on two days, compared.
    ///
    /// ```
    /// use ocop::proptest1::figures_comparison;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(comparison in figures_comparison())| {
    ///     prop_assert!(comparison.changed().all(|row| row.differs()));
    /// });
    /// ```
    figures_comparison: FiguresComparison = of_two_days();

    /// A line of the figures with two counts.
    ///
    /// ```
    /// use ocop::proptest1::figure_row;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(row in figure_row())| {
    ///     prop_assert_eq!(row.differs(), row.left() != row.right());
    /// });
    /// ```
    figure_row: FigureRow = prop_oneof![
        one_of(of_two_days(), |comparison| comparison.rows().to_vec()),
        (figure_line(), bounds(), bounds()).prop_map(|(line, left, right)| FigureRow::new(line, left, right)),
    ];

    /// The figures of a day, compared with the targets of its phase.
    ///
    /// ```
    /// use ocop::proptest1::progress;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(progress in progress())| {
    ///     prop_assert_eq!(progress.targets().len(), progress.phase().targets().len());
    /// });
    /// ```
    progress: Progress = in_phase();

    /// A target, with the value of the figures for it.
    ///
    /// ```
    /// use ocop::proptest1::measured_target;
    /// use ocop::{Lang, Say};
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(measured in measured_target())| {
    ///     prop_assert!(!measured.text(Lang::Vi).to_string().is_empty());
    /// });
    /// ```
    measured_target: MeasuredTarget = one_of(in_phase(), |progress| progress.targets().to_vec());

    /// The value of the figures for a target.
    ///
    /// ```
    /// use ocop::proptest1::target_value;
    /// use ocop::registry::TargetValue;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(value in target_value())| {
    ///     let TargetValue::Count(count) = value else { return Ok(()) };
    ///     prop_assert!(count.certain() <= count.possible());
    /// });
    /// ```
    target_value: TargetValue =
        one_of(in_phase(), |progress| progress.targets().iter().map(|one| one.value()).collect());

    /// Whether a target is reached.
    ///
    /// ```
    /// use ocop::proptest1::attainment;
    /// use proptest::prelude::*;
    ///
    /// proptest!(ProptestConfig::with_cases(8), |(attainment in attainment())| {
    ///     prop_assert!(!attainment.code().is_empty());
    /// });
    /// ```
    attainment: Attainment =
        one_of(in_phase(), |progress| progress.targets().iter().map(|one| one.attainment()).collect());
}
