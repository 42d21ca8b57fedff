//! What a summary counts of criteria, minima and months.

/// Adds to a count, which stays within 64 bits: the file of the summary says why.
pub(super) fn more(count: &mut u64, by: u64) {
    *count = [*count, by].into_iter().sum();
}

/// Of how many products a criterion must be proven or improved to keep the star.
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
/// // What the linkage is measured by was replaced: everyone must prove it.
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
    /// Of how many it must be proven.
    #[must_use]
    pub const fn proofs(self) -> u64 {
        self.proofs
    }

    /// Of how many it must be improved.
    #[must_use]
    pub const fn improvements(self) -> u64 {
        self.improvements
    }

    pub(super) fn merge(&mut self, other: Self) {
        more(&mut self.proofs, other.proofs);
        more(&mut self.improvements, other.improvements);
    }
}

/// How many products miss a minimum that their star asks for, by what is certain. Of several minima
/// on one criterion the highest that the star asks for counts.
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
    /// How many of them can meet it by what is possible.
    #[must_use]
    pub const fn open(self) -> u64 {
        self.open
    }

    /// How many of them miss it even by what is possible.
    #[must_use]
    pub const fn blocked(self) -> u64 {
        self.blocked
    }

    /// How many products there are.
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

/// The filings of a month.
///
/// Source: [reading 28](crate::law::Reading::Crosswalk); the months of filing follow 26/2026, Art.
/// 7(6)(a) ([reading 15](crate::law::Reading::ReRatingWindow)).
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
    /// Of how many products the filing opens in the month.
    #[must_use]
    pub const fn opening(self) -> u64 {
        self.opening
    }

    /// Of how many products it closes in the month.
    #[must_use]
    pub const fn closing(self) -> u64 {
        self.closing
    }

    /// How many proofs the products need whose filing closes in the month, to keep their stars.
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
