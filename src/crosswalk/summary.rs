//! What becomes of many products: stars, proofs, filings.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cmp::Reverse;
use core::fmt;

use crate::Province;
use crate::base::date::YearMonth;
use crate::base::{Lang, Say};
use crate::catalogue::{CriterionId, MAX_CRITERIA, Minimum, Topic};
use crate::crosswalk::counts::more;
use crate::crosswalk::{Demand, Filings, MissedMinimum};
use crate::crosswalk::{Forecast, ProofCourse, ProofKind, StarForecast, TooManyProducts, words};
use crate::law::Star;

/// The forecasts of many products, counted: the stars under the earlier decision against the
/// certain and the possible ones, the criteria that must be proven or improved most often, and the
/// months in which the dossiers can be filed.
///
/// It is made empty ([`new`](Self::new)), and each [`Forecast`] is [added](Self::add) to it. It
/// keeps only the counts, and no product. The products may be counted in parts: the summaries of
/// the parts are [merged](Self::merge), in any order, to the summary of the whole. So each province
/// can count its own products, store its part (`ocop.forecast-summary/1`) and send it to the
/// ministry.
///
/// A summary counts at most [`MOST_PRODUCTS`](Self::MOST_PRODUCTS) products, so that every sum of
/// its figures is exact.
///
/// Source: [reading 28](crate::law::Reading::Crosswalk); for the months, 26/2026, Art. 7(6)(a) and
/// 12(3), [reading 15](crate::law::Reading::ReRatingWindow) and
/// [reading 16](crate::law::Reading::Extension).
///
/// ```
/// use ocop::crosswalk::{Forecast, ForecastSummary, ProofCourse};
/// use ocop::{Assessment, Council, Edition, Lang, ProductSet, Province};
/// use ocop::{Say, ScoreSheet, SetId, Star};
/// use time::macros::date;
///
/// let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
/// let best = coffee.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(coffee, best)?;
/// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
/// let forecast = Forecast::new(assessment)?
///     .with_issued_on(date!(2024 - 05 - 10))?;
///
/// let mut here = ForecastSummary::new();
/// here.add(&forecast, Some(Province::LamDong))?;
/// let mut there = ForecastSummary::new();
/// there.add(&forecast, Some(Province::DakLak))?;
/// here.merge(&there)?;
///
/// assert_eq!(here.products(), 2);
/// assert_eq!(here.certain(Star::Five, Star::Two), 2);
/// assert_eq!(here.course(ProofCourse::Proofs), 2);
/// let (month, filings) = here.months().next().ok_or("both have a day of issue")?;
/// assert_eq!((month.to_string().as_str(), filings.opening()), ("2026-11", 2));
/// println!("{}", here.text(Lang::Vi));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is `ocop.forecast-summary/1`: an object of its counts by name, with a row for each
/// count that is not zero. A `province` is null for products that were added without one. Reading
/// refuses counts that contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::crosswalk::ForecastSummary;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "format": "ocop.forecast-summary/1", "products": 2,
///   "stars": [
///     {"stars": {"then": 4, "certain": 2, "possible": 2}, "products": 1},
///     {"stars": {"then": 5, "certain": 2, "possible": 5}, "products": 1}
///   ],
///   "courses": [{"course": "proofs", "products": 1}, {"course": "improvement", "products": 1}],
///   "by_proofs": [{"proofs": 8, "products": 1}],
///   "demands": [
///     {"criterion": "2026/13/1.5", "proofs": 2, "improvements": 0},
///     {"criterion": "2026/13/2.1", "proofs": 2, "improvements": 0},
///     {"criterion": "2026/13/2.2", "proofs": 0, "improvements": 1},
///     {"criterion": "2026/13/3.3", "proofs": 1, "improvements": 0},
///     {"criterion": "2026/13/3.5", "proofs": 2, "improvements": 0},
///     {"criterion": "2026/13/4.1", "proofs": 2, "improvements": 0},
///     {"criterion": "2026/13/5.1", "proofs": 2, "improvements": 0},
///     {"criterion": "2026/13/5.3", "proofs": 1, "improvements": 0},
///     {"criterion": "2026/13/9", "proofs": 2, "improvements": 0}
///   ],
///   "missed": [
///     {"minimum": "2026/13/2.2:3", "open": 0, "blocked": 1},
///     {"minimum": "2026/13/1.5:3", "open": 1, "blocked": 0},
///     {"minimum": "2026/13/2.1:4", "open": 2, "blocked": 0},
///     {"minimum": "2026/13/3.5:2", "open": 2, "blocked": 0},
///     {"minimum": "2026/13/4.1:3", "open": 1, "blocked": 0},
///     {"minimum": "2026/13/5.1:5", "open": 2, "blocked": 0},
///     {"minimum": "2026/13/9:2", "open": 2, "blocked": 0},
///     {"minimum": "2026/13/1.5:4", "open": 1, "blocked": 0},
///     {"minimum": "2026/13/4.1:4", "open": 1, "blocked": 0}
///   ],
///   "filings": [
///     {"province": null, "month": "2026-05", "opening": 1, "closing": 0, "proofs": 0},
///     {"province": null, "month": "2026-08", "opening": 0, "closing": 1, "proofs": 8},
///     {"province": "68", "month": "2026-11", "opening": 1, "closing": 0, "proofs": 0},
///     {"province": "68", "month": "2027-01", "opening": 0, "closing": 1, "proofs": 6}
///   ],
///   "lapsed": 0, "undated": 0
/// }"#;
/// let summary: ForecastSummary = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&summary)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ForecastSummary {
    pub(super) stars: BTreeMap<StarForecast, u64>,
    pub(super) courses: BTreeMap<ProofCourse, u64>,
    /// Products by the number of proofs that keep their star, where proofs suffice.
    pub(super) by_proofs: BTreeMap<u8, u64>,
    pub(super) demands: BTreeMap<CriterionId, Demand>,
    pub(super) missed: BTreeMap<Minimum, MissedMinimum>,
    pub(super) filings: BTreeMap<(Option<Province>, YearMonth), Filings>,
    pub(super) lapsed: u64,
    pub(super) undated: u64,
}

// Every count is one of products, or of criteria that products have to prove or improve, each product at most all of its set. Of products
// there are at most `MOST_PRODUCTS`, whether they are added, merged or read back, and rows there are fewer than 2¹⁶: as many as criteria
// or minima of all sets, or provinces times the months of a decision. So no count and no sum of counts leaves 64 bits.
const _: () = {
    assert!(MAX_CRITERIA <= 1 << 6);
    assert!(ForecastSummary::MOST_PRODUCTS.checked_mul(1 << (6 + 16)).is_some());
};

fn merge<K: Ord + Copy>(counts: &mut BTreeMap<K, u64>, others: &BTreeMap<K, u64>) {
    for (key, count) in others {
        more(counts.entry(*key).or_default(), *count);
    }
}

impl ForecastSummary {
    /// A summary without a product.
    ///
    /// ```
    /// use ocop::crosswalk::ForecastSummary;
    ///
    /// assert_eq!(ForecastSummary::new().products(), 0);
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self {
            stars: BTreeMap::new(),
            courses: BTreeMap::new(),
            by_proofs: BTreeMap::new(),
            demands: BTreeMap::new(),
            missed: BTreeMap::new(),
            filings: BTreeMap::new(),
            lapsed: 0,
            undated: 0,
        }
    }

    /// The most products that a summary counts: 2⁴⁰, which is 1,099,511,627,776.
    pub const MOST_PRODUCTS: u64 = 1 << 40;

    /// Counts a product by its forecast, with its province where that is known.
    ///
    /// ```
    /// use ocop::Province;
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    ///
    /// let mut summary = ForecastSummary::new();
    /// summary.add(&forecast, Some(Province::LamDong))?;
    /// // A product that is added twice is counted twice, because no product is kept.
    /// summary.add(&forecast, None)?;
    /// assert_eq!(summary.products(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`TooManyProducts`] (`too_many_products`) where the summary has
    /// [`MOST_PRODUCTS`](Self::MOST_PRODUCTS) already. The summary stays as it was.
    pub fn add(&mut self, forecast: &Forecast, province: Option<Province>) -> Result<(), TooManyProducts> {
        TooManyProducts::check([self.products(), 1].into_iter().sum())?;
        more(self.stars.entry(forecast.stars()).or_default(), 1);
        let then = forecast.then().star();
        let mut proofs = 0;
        if let Some(keep) = forecast.keep() {
            more(self.courses.entry(keep.course()).or_default(), 1);
            // A set has at most 40 criteria.
            let count = u8::try_from(keep.proofs().count()).unwrap_or(u8::MAX);
            proofs = u64::from(count);
            if keep.is_enough() {
                more(self.by_proofs.entry(count).or_default(), 1);
            }
            for step in keep.steps() {
                let demand = self.demands.entry(step.criterion()).or_default();
                match step.kind() {
                    ProofKind::Proof => more(&mut demand.proofs, 1),
                    ProofKind::Improvement => more(&mut demand.improvements, 1),
                }
            }
            let possible = forecast.bounds().possible().all_unmet();
            // By star, so that the highest on each criterion stays.
            let unmet = forecast.bounds().certain().all_unmet().up_to(then).iter();
            let highest: BTreeMap<CriterionId, Minimum> =
                unmet.map(|minimum| (minimum.criterion(), minimum)).collect();
            for minimum in highest.into_values() {
                let missed = self.missed.entry(minimum).or_default();
                let count = if possible.contains(minimum) { &mut missed.blocked } else { &mut missed.open };
                more(count, 1);
            }
        }
        self.add_filing(forecast, province, proofs);
        Ok(())
    }

    fn add_filing(&mut self, forecast: &Forecast, province: Option<Province>, proofs: u64) {
        let Some(renewal) = forecast.renewal() else { return more(&mut self.undated, 1) };
        let days = renewal.filing();
        // Every day of a certificate can be written.
        let months = days.and_then(|(from, until)| YearMonth::of(from).ok().zip(YearMonth::of(until).ok()));
        let Some((opening, closing)) = months else { return more(&mut self.lapsed, 1) };
        more(&mut self.filings.entry((province, opening)).or_default().opening, 1);
        let last = self.filings.entry((province, closing)).or_default();
        more(&mut last.closing, 1);
        more(&mut last.proofs, proofs);
    }

    /// Adds the counts of another summary. The figures do not depend on the order in which
    /// summaries are merged.
    ///
    /// ```
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    ///
    /// let mut north = ForecastSummary::new();
    /// north.add(&forecast, None)?;
    /// let mut whole = north.clone();
    /// whole.merge(&north)?;
    /// assert_eq!((north.products(), whole.products()), (1, 2));
    /// // An empty summary changes nothing.
    /// let before = whole.clone();
    /// whole.merge(&ForecastSummary::new())?;
    /// assert_eq!(whole, before);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`TooManyProducts`] (`too_many_products`) where both together have more than
    /// [`MOST_PRODUCTS`](Self::MOST_PRODUCTS). The summary stays as it was.
    pub fn merge(&mut self, other: &Self) -> Result<(), TooManyProducts> {
        TooManyProducts::check([self.products(), other.products()].into_iter().sum())?;
        merge(&mut self.stars, &other.stars);
        merge(&mut self.courses, &other.courses);
        merge(&mut self.by_proofs, &other.by_proofs);
        for (criterion, demand) in &other.demands {
            self.demands.entry(*criterion).or_default().merge(*demand);
        }
        for (minimum, missed) in &other.missed {
            self.missed.entry(*minimum).or_default().merge(*missed);
        }
        for (key, filings) in &other.filings {
            self.filings.entry(*key).or_default().merge(*filings);
        }
        more(&mut self.lapsed, other.lapsed);
        more(&mut self.undated, other.undated);
        Ok(())
    }

    /// How many products were counted.
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
    ///
    /// assert_eq!(summary.products(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn products(&self) -> u64 {
        self.stars.values().sum()
    }

    /// Each combination of stars that occurs, and how many products have it.
    ///
    /// ```
    /// use ocop::Star;
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    /// # let mut summary = ForecastSummary::new();
    /// # summary.add(&forecast, None)?;
    ///
    /// let (stars, products) = summary.stars().next().ok_or("one product was counted")?;
    /// assert_eq!((stars.then(), stars.certain()), (Star::Five, Star::Two));
    /// assert_eq!(stars.possible(), Star::Five);
    /// assert_eq!(products, 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stars(&self) -> impl Iterator<Item = (StarForecast, u64)> + use<'_> {
        self.stars.iter().map(|(stars, count)| (*stars, *count))
    }

    fn with(&self, test: impl Fn(StarForecast) -> bool) -> u64 {
        self.stars().filter(|(stars, _)| test(*stars)).map(|(_, count)| count).sum()
    }

    /// How many products had a star under the earlier decision.
    ///
    /// ```
    /// use ocop::Star;
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    /// # let mut summary = ForecastSummary::new();
    /// # summary.add(&forecast, None)?;
    ///
    /// assert_eq!((summary.then(Star::Five), summary.then(Star::Four)), (1, 0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn then(&self, star: Star) -> u64 {
        self.with(|stars| stars.then() == star)
    }

    /// How many products had the star `then` under the earlier decision and have the certain star
    /// `certain`.
    ///
    /// ```
    /// use ocop::Star;
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    /// # let mut summary = ForecastSummary::new();
    /// # summary.add(&forecast, None)?;
    ///
    /// // The best coffee of 148 had five stars, and is certain of two under 26/2026.
    /// assert_eq!(summary.certain(Star::Five, Star::Two), 1);
    /// assert_eq!(summary.certain(Star::Five, Star::Five), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn certain(&self, then: Star, certain: Star) -> u64 {
        self.with(|stars| (stars.then(), stars.certain()) == (then, certain))
    }

    /// How many products had the star `then` under the earlier decision and have the highest
    /// possible star `possible`.
    ///
    /// ```
    /// use ocop::Star;
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    /// # let mut summary = ForecastSummary::new();
    /// # summary.add(&forecast, None)?;
    ///
    /// // With proofs it can have five stars again.
    /// assert_eq!(summary.possible(Star::Five, Star::Five), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn possible(&self, then: Star, possible: Star) -> u64 {
        self.with(|stars| (stars.then(), stars.possible()) == (then, possible))
    }

    /// How many products keep their star by a course, or do not keep it
    /// ([`ProofCourse::OutOfReach`]). Only products that had three stars or more are counted.
    ///
    /// ```
    /// use ocop::crosswalk::ProofCourse;
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    /// # let mut summary = ForecastSummary::new();
    /// # summary.add(&forecast, None)?;
    ///
    /// // Proofs suffice. The product itself need not be improved.
    /// assert_eq!(summary.course(ProofCourse::Proofs), 1);
    /// assert_eq!(summary.course(ProofCourse::Improvement), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn course(&self, course: ProofCourse) -> u64 {
        self.courses.get(&course).copied().unwrap_or_default()
    }

    /// How many products had three stars or more under the earlier decision: those with a
    /// recognition to keep.
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
    /// let poor = ScoreSheet::empty(SetId::decision_148(ProductSet::Tea));
    /// let poor = Assessment::new(Council::new(Edition::Decision148), [poor], [])?;
    /// summary.add(&Forecast::new(poor)?, None)?;
    /// // The coffee had five stars. The tea had one star, and so no recognition to keep.
    /// assert_eq!((summary.products(), summary.recognised()), (2, 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn recognised(&self) -> u64 {
        self.courses.values().sum()
    }

    /// How many proofs keep the stars of all products: the sum of [`Demand::proofs`] over all
    /// criteria. Products whose star is out of reach add nothing to it.
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
    ///
    /// let proofs = summary.demands().map(|(_, demand)| demand.proofs());
    /// assert_eq!(summary.proofs(), proofs.sum::<u64>());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn proofs(&self) -> u64 {
        self.demands.values().map(|demand| demand.proofs).sum()
    }

    /// How many improvements are needed in addition to the proofs: the sum of
    /// [`Demand::improvements`] over all criteria.
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
    ///
    /// // Proofs alone keep the star of the best coffee.
    /// assert!(summary.proofs() > 0);
    /// assert_eq!(summary.improvements(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn improvements(&self) -> u64 {
        self.demands.values().map(|demand| demand.improvements).sum()
    }

    /// For each number of proofs that occurs, from 0 to 40 and the fewest first, how many products
    /// keep their star by so many proofs and no improvement. Those with 0 proofs are certain of
    /// their star.
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
    ///
    /// let (proofs, products) = summary.by_proofs().next().ok_or("proofs keep its star")?;
    /// assert_eq!((u64::from(proofs), products), (summary.proofs(), 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn by_proofs(&self) -> impl Iterator<Item = (u8, u64)> + use<'_> {
        self.by_proofs.iter().map(|(proofs, count)| (*proofs, *count))
    }

    /// Each criterion that must be proven or improved, set by set, in printed order.
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
    ///
    /// let (criterion, demand) = summary.demands().next().ok_or("something must be proven")?;
    /// assert_eq!(criterion.set(), SetId::decision_26(ProductSet::CoffeeAndCocoa));
    /// assert_eq!(demand.proofs(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn demands(&self) -> impl Iterator<Item = (CriterionId, Demand)> + use<'_> {
        self.demands.iter().map(|(criterion, demand)| (*criterion, *demand))
    }

    /// Each minimum that products are not certain to meet: by star, and for one star set by set.
    ///
    /// ```
    /// use ocop::Star;
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    /// # let mut summary = ForecastSummary::new();
    /// # summary.add(&forecast, None)?;
    ///
    /// // Every minimum names the star that asks for it.
    /// assert!(summary.missed().all(|(minimum, _)| minimum.star() <= Star::Five));
    /// assert!(summary.missed().all(|(_, missed)| (missed.open(), missed.blocked()) == (1, 0)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn missed(&self) -> impl Iterator<Item = (Minimum, MissedMinimum)> + use<'_> {
        self.missed.iter().map(|(minimum, missed)| (*minimum, *missed))
    }

    /// What must be proven or improved on each topic, in all sets together. Topics with the most
    /// proofs come first, then those with the most improvements, then the order of
    /// [`Topic::ALL`](crate::Topic::ALL).
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
    ///
    /// let topics = summary.demands_by_topic();
    /// // The most proofs first.
    /// assert!(topics.is_sorted_by(|(_, one), (_, next)| one.proofs() >= next.proofs()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn demands_by_topic(&self) -> Vec<(Topic, Demand)> {
        let mut topics: BTreeMap<Topic, Demand> = BTreeMap::new();
        for (criterion, demand) in &self.demands {
            topics.entry(criterion.topic()).or_default().merge(*demand);
        }
        let mut topics: Vec<(Topic, Demand)> = topics.into_iter().collect();
        topics.sort_by_key(|(topic, demand)| (Reverse((demand.proofs, demand.improvements)), *topic));
        topics
    }

    /// How many products are not certain to meet a minimum on each topic, in all sets together.
    /// Topics with the most products come first, then the order of
    /// [`Topic::ALL`](crate::Topic::ALL).
    ///
    /// ```
    /// use ocop::Topic;
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    /// # let mut summary = ForecastSummary::new();
    /// # summary.add(&forecast, None)?;
    ///
    /// let topics = summary.missed_by_topic();
    /// assert!(topics.iter().any(|(topic, _)| *topic == Topic::ProductionLinkage));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn missed_by_topic(&self) -> Vec<(Topic, MissedMinimum)> {
        let mut topics: BTreeMap<Topic, MissedMinimum> = BTreeMap::new();
        for (minimum, missed) in &self.missed {
            topics.entry(minimum.criterion().topic()).or_default().merge(*missed);
        }
        let mut topics: Vec<(Topic, MissedMinimum)> = topics.into_iter().collect();
        topics.sort_by_key(|(topic, missed)| (Reverse(missed.products()), *topic));
        topics
    }

    /// The filings of each province and of each month in which filings open or close, by province
    /// and then by month. The province is `None` for products that were added without one; these
    /// come first.
    ///
    /// ```
    /// use ocop::Province;
    /// use time::macros::date;
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    ///
    /// let mut summary = ForecastSummary::new();
    /// let forecast = forecast.with_issued_on(date!(2024 - 05 - 10))?;
    /// summary.add(&forecast, Some(Province::LamDong))?;
    /// // The filing opens in one month and closes in another.
    /// let months: Vec<_> = summary.filings().map(|(_, month, _)| month.to_string()).collect();
    /// assert_eq!(months, ["2026-11", "2027-01"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn filings(&self) -> impl Iterator<Item = (Option<Province>, YearMonth, Filings)> + use<'_> {
        self.filings.iter().map(|((province, month), filings)| (*province, *month, *filings))
    }

    /// The filings of each month, earliest first, in all provinces together.
    ///
    /// ```
    /// use ocop::Province;
    /// use time::macros::date;
    /// # use ocop::crosswalk::{Forecast, ForecastSummary};
    /// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
    /// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
    /// # let sheet = ScoreSheet::from_choices(coffee, best)?;
    /// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
    /// # let forecast = Forecast::new(assessment)?;
    ///
    /// let mut summary = ForecastSummary::new();
    /// let forecast = forecast.with_issued_on(date!(2024 - 05 - 10))?;
    /// for province in [Province::LamDong, Province::DakLak] {
    ///     summary.add(&forecast, Some(province))?;
    /// }
    /// // All provinces together.
    /// let (month, filings) = summary.months().next().ok_or("both have a day of issue")?;
    /// assert_eq!((month.to_string().as_str(), filings.opening()), ("2026-11", 2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn months(&self) -> impl Iterator<Item = (YearMonth, Filings)> + use<> {
        let mut months: BTreeMap<YearMonth, Filings> = BTreeMap::new();
        for ((_, month), filings) in &self.filings {
            months.entry(*month).or_default().merge(*filings);
        }
        months.into_iter()
    }

    /// Checks the counts of a summary that was read: they are such as products make, of which there
    /// are not too many. Each has a star; where that is three or more, a course and at most one
    /// step on each criterion; and one place among the filings.
    #[cfg(feature = "serde")]
    pub(super) fn check(self) -> Result<Self, Unsound> {
        let products = sum(self.stars.values().copied()).ok_or(Unsound::Sums)?;
        TooManyProducts::check(products).map_err(Unsound::TooMany)?;
        // From here on sums of products are exact; others are looked at before they are added.
        let kept = self.stars().filter(|(stars, _)| stars.then().is_certifiable());
        let kept: u64 = kept.map(|(_, count)| count).sum();
        let at_most = |counts: [u64; 2]| sum(counts.into_iter()).is_some_and(|sum| sum <= kept);
        let demands_fit = self.demands.values().all(|demand| at_most([demand.proofs, demand.improvements]));
        let missed_fit = self.missed.values().all(|missed| at_most([missed.open, missed.blocked]));

        let [certain, proven] = [ProofCourse::Certain, ProofCourse::Proofs].map(|course| self.course(course));
        let unproven = self.by_proofs.get(&0).copied().unwrap_or_default();
        let proofs_fit = self.by_proofs.keys().all(|proofs| usize::from(*proofs) <= MAX_CRITERIA);

        let filed = sum(self.filings.values().map(|filings| filings.opening));
        let closing = sum(self.filings.values().map(|filings| filings.closing));
        let places = filed.and_then(|filed| sum([filed, self.lapsed, self.undated].into_iter()));

        let steps = sum(self.demands.values().flat_map(|demand| [demand.proofs, demand.improvements]));
        let most_steps = u64::try_from(MAX_CRITERIA).ok().and_then(|criteria| kept.checked_mul(criteria));
        let proofs = sum(self.demands.values().map(|demand| demand.proofs));
        let filed_proofs = sum(self.filings.values().map(|filings| filings.proofs));

        let sound = demands_fit
            && missed_fit
            && sum(self.courses.values().copied()) == Some(kept)
            && sum(self.by_proofs.values().copied()) == sum([certain, proven].into_iter())
            && (unproven, proofs_fit) == (certain, true)
            && filed == closing
            && places == Some(products)
            && steps.is_some_and(|steps| most_steps.is_some_and(|most| steps <= most))
            && filed_proofs.is_some_and(|filed| proofs.is_some_and(|proofs| filed <= proofs));
        if sound { Ok(self) } else { Err(Unsound::Sums) }
    }

    /// How many products had a certificate that ended before the next decision took effect. They
    /// are rated as for the first time.
    #[must_use]
    pub const fn lapsed(&self) -> u64 {
        self.lapsed
    }

    /// How many products were added with a forecast that has no day of issue and no certificate.
    /// They are in no month.
    #[must_use]
    pub const fn undated(&self) -> u64 {
        self.undated
    }
}

/// What counts come to; `None` where that leaves 64 bits.
#[cfg(feature = "serde")]
fn sum(mut counts: impl Iterator<Item = u64>) -> Option<u64> {
    counts.try_fold(0_u64, |sum, count| sum.checked_add(count))
}

/// Why a summary that was read is none.
#[cfg(feature = "serde")]
pub(super) enum Unsound {
    /// Its counts do not go with each other.
    Sums,
    TooMany(TooManyProducts),
}

/// How many topics a summary names.
const TOPICS: usize = 5;

impl Say for ForecastSummary {
    /// The stars, the courses, the topics that decide most often, the filings by month.
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        words::summary(lang, f, &self.products())?;
        for then in Star::ALL.iter().rev().filter(|star| self.then(**star) > 0) {
            f.write_str("\n")?;
            let of = |count: &dyn Fn(Star) -> u64| {
                Spread(Star::ALL.iter().map(|star| (*star, count(*star))).collect())
            };
            let certain = of(&|star| self.certain(*then, star));
            let possible = of(&|star| self.possible(*then, star));
            words::summary_stars(lang, f, then, &self.then(*then), &certain, &possible)?;
        }
        for course in ProofCourse::ALL.iter().filter(|course| self.course(**course) > 0) {
            f.write_str("\n")?;
            words::summary_course(lang, f, course, &self.course(*course))?;
        }
        if self.proofs() > 0 || self.improvements() > 0 {
            f.write_str("\n")?;
            words::summary_work(lang, f, &self.proofs(), &self.improvements())?;
        }
        for (topic, demand) in self.demands_by_topic().into_iter().take(TOPICS) {
            f.write_str("\n")?;
            words::summary_demand(lang, f, &topic, &demand.proofs, &demand.improvements)?;
        }
        for (topic, missed) in self.missed_by_topic().into_iter().take(TOPICS) {
            f.write_str("\n")?;
            words::summary_missed(lang, f, &topic, &missed.products(), &missed.blocked)?;
        }
        for (month, filings) in self.months() {
            f.write_str("\n")?;
            words::summary_month(lang, f, &month, &filings.opening, &filings.closing, &filings.proofs)?;
        }
        if self.lapsed > 0 {
            f.write_str("\n")?;
            words::summary_lapsed(lang, f, &self.lapsed)?;
        }
        Ok(())
    }
}

/// How many products have which star, those that occur.
struct Spread(Vec<(Star, u64)>);

impl Say for Spread {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let occurring = self.0.iter().filter(|(_, count)| *count > 0);
        for (place, (star, count)) in occurring.enumerate() {
            f.write_str(if place == 0 { "" } else { ", " })?;
            words::summary_star(lang, f, star, count)?;
        }
        Ok(())
    }
}
