use core::fmt;

use crate::base::{Lang, Say};
use crate::catalogue::MinimumSet;
use crate::law::{Part, Star};
use crate::rating::{MinimaBasis, Rating, Shortfall};
use crate::upgrade::unreachable::count_of_minima;
use crate::upgrade::words;

/// What a rating lacks to a star: points, minima, and an attestation where minima are attested.
///
/// It is made from any [`Rating`] ([`to`](Self::to)), also from that of a result on record or with
/// declared minima.
///
/// Source: the star by score and minima ([reading 2](crate::law::Reading::HalfOpenBands) and
/// [reading 3](crate::law::Reading::CumulativeMinima)).
///
/// ```
/// use ocop::upgrade::StarGap;
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
///
/// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea));
/// let outcome = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?.rate();
/// let gap = StarGap::to(outcome.rating().expect("no ground is declared"), Star::Three);
/// assert_eq!(gap.points().to_string(), "50.00");
/// assert_eq!(gap.minima().len(), 8);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is the rating and the star asked for, and for readers without the library the points
/// and minima that are missing. `attested` is null where no attestation is missing. Reading refuses
/// parts that contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::upgrade::StarGap;
/// use serde_json::Value;
///
/// let stored = r#"{
///   "rating": {
///     "set": "2026/13", "edition": "26", "members": 1,
///     "score": {"sum": 98, "of": 1, "mean": "98.00"},
///     "parts": {
///       "A": {"sum": 38, "of": 1, "mean": "38.00"}, "B": {"sum": 25, "of": 1, "mean": "25.00"},
///       "C": {"sum": 35, "of": 1, "mean": "35.00"}
///     },
///     "band": 5, "star": 2, "minima": "computed", "attested": null, "unmet": ["2026/13/2.2:3"]
///   },
///   "target": 5, "points": {"sum": 0, "of": 1, "mean": "0.00"}, "minima": ["2026/13/2.2:3"],
///   "attested": null, "closed": false
/// }"#;
/// let gap: StarGap = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&gap)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StarGap {
    rating: Rating,
    target: Star,
}

impl StarGap {
    /// What a rating lacks to a star. Nothing is missing to a star that the rating has.
    ///
    /// ```
    /// # use ocop::upgrade::StarGap;
    /// # use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
    /// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = set.criteria().map(|one| (one.code(), one.levels().last()));
    /// // A coffee with the best level on all criteria except packaging: 97 points.
    /// let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let outcome = assessment.rate();
    /// # let rating = outcome.rating().ok_or("a ground was declared")?;
    /// let gap = StarGap::to(rating, Star::Three);
    /// // 97 points are enough; the packaging is not.
    /// assert_eq!(gap.points().to_string(), "0.00");
    /// assert_eq!(gap.minima().len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn to(rating: &Rating, target: Star) -> Self {
        Self { rating: *rating, target }
    }

    /// The rating.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        &self.rating
    }

    /// The star asked for.
    #[must_use]
    pub const fn target(&self) -> Star {
        self.target
    }

    /// How many points the score lacks to the lowest score of the star's band; 0 if it reaches it.
    ///
    /// ```
    /// use ocop::upgrade::StarGap;
    /// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_26(ProductSet::Tea)).with("1.1", 3)?;
    /// let outcome = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?.rate();
    /// let rating = outcome.rating().ok_or("a ground was declared")?;
    /// // 3 points of the 50 that three stars take.
    /// assert_eq!(StarGap::to(rating, Star::Three).points().to_string(), "47.00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn points(&self) -> Shortfall {
        self.rating.score().short_of(self.rating.edition().rules().bands.from(self.target))
    }

    /// How many points of a part the rating has not reached, of those that its criteria can give.
    /// These may be fewer than the printed maximum of the part: 1048's own tourism set can give 34
    /// of the 35 points of part A ([reading 26](crate::law::Reading::TourismOf1048)).
    ///
    /// ```
    /// # use ocop::upgrade::StarGap;
    /// # use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
    /// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = set.criteria().map(|one| (one.code(), one.levels().last()));
    /// // A coffee with the best level on all criteria except packaging: 97 points.
    /// let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let outcome = assessment.rate();
    /// # let rating = outcome.rating().ok_or("a ground was declared")?;
    /// use ocop::Part;
    /// let gap = StarGap::to(rating, Star::Five);
    /// // The packaging is the one criterion below its best level, 3 points short, in part A.
    /// assert_eq!(gap.unused(Part::A).to_string(), "3.00");
    /// assert_eq!(gap.unused(Part::B).to_string(), "0.00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unused(&self, part: Part) -> Shortfall {
        self.rating.part(part).short_of(self.rating.set().criteria_set().attainable(part))
    }

    /// Every unmet minimum for the star and for lower stars, by star, then in printed order.
    ///
    /// ```
    /// # use ocop::upgrade::StarGap;
    /// # use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
    /// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = set.criteria().map(|one| (one.code(), one.levels().last()));
    /// // A coffee with the best level on all criteria except packaging: 97 points.
    /// let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let outcome = assessment.rate();
    /// # let rating = outcome.rating().ok_or("a ground was declared")?;
    /// let unmet = StarGap::to(rating, Star::Five).minima();
    /// let unmet: Vec<String> = unmet.iter().map(|minimum| minimum.to_string()).collect();
    /// // Criterion 2.2 of set 13, for three stars; it bars the higher stars too.
    /// assert_eq!(unmet, ["2026/13/2.2:3"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn minima(&self) -> MinimumSet {
        self.rating.all_unmet().up_to(self.target)
    }

    /// The star up to which minima are attested, where that is below the star asked for; otherwise
    /// `None`. Where minima cannot be computed, a rating reaches no star above the attested one
    /// ([reading 23](crate::law::Reading::AttestedMinima)).
    ///
    /// ```
    /// use ocop::upgrade::StarGap;
    /// use ocop::{Assessment, Council, Edition, ProductSet1048, ScoreSheet, SetId, Star};
    ///
    /// let sheet = ScoreSheet::empty(SetId::decision_1048(ProductSet1048::Tea));
    /// let council = Council::self_assessment(Edition::Decision1048As781);
    /// let council = council.with_attested(Star::Three);
    /// let outcome = Assessment::new(council, [sheet], [])?.rate();
    /// let rating = outcome.rating().expect("no ground is declared");
    /// assert_eq!(StarGap::to(rating, Star::Four).attested(), Some(Star::Three));
    /// assert_eq!(StarGap::to(rating, Star::Three).attested(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn attested(&self) -> Option<Star> {
        match self.rating.minima_basis() {
            MinimaBasis::Attested { up_to } if up_to < self.target => Some(up_to),
            _ => None,
        }
    }

    /// Whether nothing is missing: the rating has the star.
    ///
    /// ```
    /// # use ocop::upgrade::StarGap;
    /// # use ocop::{Assessment, Council, Edition, Planner, ProductSet, ScoreSheet, SetId, Star};
    /// # let set = SetId::decision_26(ProductSet::CoffeeAndCocoa).criteria_set();
    /// # let best = set.criteria().map(|one| (one.code(), one.levels().last()));
    /// // A coffee with the best level on all criteria except packaging: 97 points.
    /// let sheet = ScoreSheet::from_choices(set, best)?.with("2.2", 1)?;
    /// let assessment = Assessment::new(Council::new(Edition::Decision26), [sheet], [])?;
    /// # let outcome = assessment.rate();
    /// # let rating = outcome.rating().ok_or("a ground was declared")?;
    /// assert!(StarGap::to(rating, Star::Two).is_closed());
    /// assert!(!StarGap::to(rating, Star::Three).is_closed());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.points().is_zero() && self.minima().is_empty() && self.attested().is_none()
    }
}

impl Say for StarGap {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_closed() {
            return words::closed(lang, f, &self.target);
        }
        if let Some(up_to) = self.attested() {
            return words::gap_attested(lang, f, &self.target, &self.points(), &up_to);
        }
        let minima = count_of_minima(self.minima().iter());
        if self.minima().iter().next().is_none() {
            return words::gap_points(lang, f, &self.target, &self.points());
        }
        if self.points().is_zero() {
            return words::gap_minima(lang, f, &self.target, &minima);
        }
        words::gap(lang, f, &self.target, &self.points(), &minima)
    }
}
