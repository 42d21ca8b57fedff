//! Counts, shares and the lines of figures.

use alloc::vec::Vec;

use proptest::arbitrary::Arbitrary;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::parts::parts;
use crate::registry::{
    BreakdownLine, CommuneOfEra, CountBounds, FigureBase, FigureLine, ProducerLine, Share, ShareBounds,
};

fn shares() -> impl Strategy<Value = Share> {
    (1..5_000_u64, 0..=1_000_u64).prop_filter_map("a part of a whole", |(whole, of)| {
        Share::new(whole.checked_mul(of)?.checked_div(1_000)?, whole)
    })
}

pub(super) fn bounds() -> impl Strategy<Value = CountBounds> {
    let counts = prop_oneof![3 => vec(0..200_u64, 2), 1 => vec(0..u64::from(u32::MAX), 2)];
    counts.prop_filter_map("the least first", |counts| {
        CountBounds::new(*counts.iter().min()?, *counts.iter().max()?)
    })
}

parts! {
    /// A count that is known between two numbers.
    ///
    /// ```
    /// use ocop::proptest1::count_bounds;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(count in count_bounds())| {
    ///     prop_assert_eq!(count.exact().is_some(), count.depends() == 0);
    /// });
    /// ```
    count_bounds: CountBounds = bounds();

    /// A part of a whole, where the whole is not 0.
    ///
    /// ```
    /// use ocop::proptest1::share;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(share in share())| {
    ///     prop_assert!(share.part() <= share.whole() && share.per_mille() <= 1000);
    /// });
    /// ```
    share: Share = shares();

    /// A share that is known between two shares.
    ///
    /// ```
    /// use ocop::proptest1::share_bounds;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(bounds in share_bounds())| {
    ///     prop_assert!(bounds.least().per_mille() <= bounds.most().per_mille());
    /// });
    /// ```
    share_bounds: ShareBounds = (shares(), shares()).prop_filter_map("the least first", |(one, other)| {
        ShareBounds::new(one, other).or_else(|| ShareBounds::new(other, one))
    });

    /// A line of the counts of producers.
    ///
    /// ```
    /// use ocop::proptest1::producer_line;
    /// use ocop::registry::ProducerLine;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(line in producer_line())| {
    ///     prop_assert_eq!(line.to_string().parse::<ProducerLine>().unwrap(), line);
    /// });
    /// ```
    producer_line: ProducerLine = select(ProducerLine::all().collect::<Vec<_>>());

    /// A line of a breakdown by star, set and place.
    ///
    /// ```
    /// use ocop::proptest1::breakdown_line;
    /// use ocop::registry::BreakdownLine;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(line in breakdown_line())| {
    ///     prop_assert_eq!(line.to_string().parse::<BreakdownLine>().unwrap(), line);
    /// });
    /// ```
    breakdown_line: BreakdownLine = {
        let of_a_commune = any::<CommuneOfEra>().prop_map(BreakdownLine::Commune);
        prop_oneof![9 => select(BreakdownLine::all().collect::<Vec<_>>()), 1 => of_a_commune]
    };

    /// A line of the figures of a registry.
    ///
    /// ```
    /// use ocop::proptest1::figure_line;
    /// use ocop::registry::FigureLine;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(line in figure_line())| {
    ///     prop_assert_eq!(line.to_string().parse::<FigureLine>().unwrap(), line);
    /// });
    /// ```
    figure_line: FigureLine = {
        let of_a_commune = (select(FigureBase::ALL), any::<CommuneOfEra>())
            .prop_map(|(base, commune)| FigureLine::Of(base, BreakdownLine::Commune(commune)));
        prop_oneof![9 => select(FigureLine::all().collect::<Vec<_>>()), 1 => of_a_commune]
    };
}
