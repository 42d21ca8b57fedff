//! What a summary counts of criteria, minima and months.

/// Adds to a count, which stays within 64 bits: the file of the summary says why.
pub(super) fn more(count: &mut u64, by: u64) {
    *count = [*count, by].into_iter().sum();
}

/// How many products must prove or improve something on a criterion, or on a topic, to keep their
/// star.
///
/// [`ForecastSummary::demands`](crate::crosswalk::ForecastSummary::demands) and
/// [`demands_by_topic`](crate::crosswalk::ForecastSummary::demands_by_topic) give it.
///
/// Source: [reading 28](crate::law::Reading::Crosswalk).
///
/// ```
/// use ocop::crosswalk::{Forecast, ForecastSummary};
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Topic};
///
/// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
/// let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(coffee, best)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
/// let mut summary = ForecastSummary::new();
/// summary.add(&Forecast::new(assessment)?, None)?;
///
/// // 26/2026 measures the linkage by something else, so every product must prove it.
/// let (criterion, demand) = summary.demands().next().ok_or("something must be proven")?;
/// assert_eq!(criterion.topic(), Topic::ProductionLinkage);
/// assert_eq!((demand.proofs(), demand.improvements()), (1, 0));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// By itself it is not stored: it stands in a
/// [`ForecastSummary`](crate::crosswalk::ForecastSummary).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Demand {
    pub(super) proofs: u64,
    pub(super) improvements: u64,
}

impl Demand {
    /// How many products must prove it.
    #[must_use]
    pub const fn proofs(self) -> u64 {
        self.proofs
    }

    /// How many products must improve it.
    #[must_use]
    pub const fn improvements(self) -> u64 {
        self.improvements
    }

    pub(super) fn merge(&mut self, other: Self) {
        more(&mut self.proofs, other.proofs);
        more(&mut self.improvements, other.improvements);
    }
}

/// How many products are not certain to meet a minimum that their star asks for.
///
/// Where a product misses several minima on one criterion, only the one of the highest star
/// counts. [`ForecastSummary::missed`](crate::crosswalk::ForecastSummary::missed) and
/// [`missed_by_topic`](crate::crosswalk::ForecastSummary::missed_by_topic) give it.
///
/// Source: [reading 28](crate::law::Reading::Crosswalk).
///
/// ```
/// use ocop::crosswalk::{Forecast, ForecastSummary};
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Topic};
///
/// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
/// let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(coffee, best)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
/// let mut summary = ForecastSummary::new();
/// summary.add(&Forecast::new(assessment)?, None)?;
///
/// let of_topic = summary.missed_by_topic();
/// let linkage = of_topic.iter().find(|(topic, _)| *topic == Topic::ProductionLinkage);
/// let (_, missed) = linkage.ok_or("five stars ask for a linkage")?;
/// assert_eq!((missed.open(), missed.blocked()), (1, 0));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// By itself it is not stored: it stands in a
/// [`ForecastSummary`](crate::crosswalk::ForecastSummary).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MissedMinimum {
    pub(super) open: u64,
    pub(super) blocked: u64,
}

impl MissedMinimum {
    /// How many of these products meet the minimum at their possible levels.
    #[must_use]
    pub const fn open(self) -> u64 {
        self.open
    }

    /// How many of these products miss the minimum even at their possible levels.
    #[must_use]
    pub const fn blocked(self) -> u64 {
        self.blocked
    }

    /// How many products are not certain to meet the minimum: those that
    /// [can meet it](Self::open) and those that [cannot](Self::blocked).
    ///
    /// ```
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    /// # let mut summary = ForecastSummary::new();
    /// # summary.add(&forecast, None)?;
    /// for (_, missed) in summary.missed() {
    ///     assert_eq!(missed.products(), missed.open() + missed.blocked());
    /// }
    /// assert!(summary.missed().next().is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn products(self) -> u64 {
        [self.open, self.blocked].into_iter().sum()
    }

    pub(super) fn merge(&mut self, other: Self) {
        more(&mut self.open, other.open);
        more(&mut self.blocked, other.blocked);
    }
}

/// How many re-ratings can be filed from a month on, how many until a month, and the proofs that
/// the latter need.
///
/// [`ForecastSummary::filings`](crate::crosswalk::ForecastSummary::filings) and
/// [`months`](crate::crosswalk::ForecastSummary::months) give it. The months are those of the first
/// and the last day of [`Renewal::filing`](crate::crosswalk::Renewal::filing).
///
/// Source: 26/2026, Art. 7(6)(a) and 12(3), [reading 15](crate::law::Reading::ReRatingWindow) and
/// [reading 16](crate::law::Reading::Extension); the proofs, [reading
/// 28](crate::law::Reading::Crosswalk).
///
/// ```
/// use ocop::crosswalk::{Forecast, ForecastSummary};
/// use ocop::{Assessment, Council, Edition, ProductSet, Province, ScoreSheet, SetId};
/// use time::macros::date;
///
/// let sheet = ScoreSheet::empty(SetId::decision_148(ProductSet::Tea));
/// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
/// let forecast = Forecast::new(assessment)?.with_issued_on(date!(2024 - 05 - 10))?;
/// let mut summary = ForecastSummary::new();
/// summary.add(&forecast, Some(Province::ThaiNguyen))?;
///
/// let months: Vec<_> = summary.filings().collect();
/// let [(province, _, opening), (_, month, closing)] = months.as_slice() else {
///     return Err("it opens in one month and closes in another".into());
/// };
/// assert_eq!((*province, opening.opening()), (Some(Province::ThaiNguyen), 1));
/// assert_eq!((month.to_string().as_str(), closing.closing()), ("2027-01", 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// By itself it is not stored: it stands in a
/// [`ForecastSummary`](crate::crosswalk::ForecastSummary).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filings {
    pub(super) opening: u64,
    pub(super) closing: u64,
    pub(super) proofs: u64,
}

impl Filings {
    /// How many products have their first day of filing in the month.
    #[must_use]
    pub const fn opening(self) -> u64 {
        self.opening
    }

    /// How many products have their last day of filing in the month.
    #[must_use]
    pub const fn closing(self) -> u64 {
        self.closing
    }

    /// How many criteria must be proven to keep the stars of the products whose last day of filing
    /// is in the month. Improvements are not counted.
    #[must_use]
    pub const fn proofs(self) -> u64 {
        self.proofs
    }

    pub(super) fn merge(&mut self, other: Self) {
        more(&mut self.opening, other.opening);
        more(&mut self.closing, other.closing);
        more(&mut self.proofs, other.proofs);
    }
}
