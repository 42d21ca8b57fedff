use core::fmt;

use crate::base::{Lang, Say};
use crate::catalogue::MinimumSet;
use crate::law::Star;
use crate::rating::{Assessment, MinimaBasis, Rating};
use crate::upgrade::footing::Footing;
use crate::upgrade::plan_error::start;
use crate::upgrade::unreachable::count_of_minima;
use crate::upgrade::{PlanError, words};

/// How much a rating may lose before its star falls: how many points, and which minima must not be
/// lost.
///
/// It is made from an assessment of sheets ([`of`](Self::of)).
///
/// Source: the star by score and minima ([reading 2](crate::law::Reading::HalfOpenBands) and
/// [reading 3](crate::law::Reading::CumulativeMinima)).
///
/// ```
/// use ocop::upgrade::Margin;
/// use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId};
///
/// let set = SetId::decision_26(ProductSet::Tourism).criteria_set();
/// let best = set.criteria().map(|criterion| (criterion.code(), criterion.levels().last()));
/// let sheet = ScoreSheet::from_choices(set, best)?;
/// let margin = Margin::of(&Assessment::new(Council::new(Edition::Decision26), [sheet; 3], [])?)?;
/// // Three members with 100 points each have 300 points together. Five stars ask for 270, so each
/// // member may lose 10 points, or one of them 30.
/// assert_eq!((margin.each_member(), margin.one_member()), (10, 30));
/// // Each minimum is met by all three. Two of three are still more than half, so none is critical.
/// assert!(margin.critical().is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it is the rating, the points that may be lost, and the critical minima as text. Reading
/// refuses parts that contradict each other, and passes over names that a later version adds.
///
/// ```
/// use ocop::upgrade::Margin;
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
///   "spare": 68, "each_member": 68, "one_member": 68, "critical": []
/// }"#;
/// let margin: Margin = serde_json::from_str(stored)?;
/// assert_eq!(serde_json::to_value(&margin)?, stored.parse::<Value>()?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Margin {
    rating: Rating,
    critical: MinimumSet,
}

impl Margin {
    /// How much the rating of an assessment may lose.
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
    /// use ocop::upgrade::Margin;
    /// assert_eq!(Margin::of(&assessment)?.star(), Star::Two);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PlanError`] if the assessment comes to no rating (`not_rated`), if it is a result on
    /// record (`on_record`), or if the council declares its minima as a body (`declared_minima`).
    pub fn of(assessment: &Assessment) -> Result<Self, PlanError> {
        let (rating, _) = start(assessment)?;
        let set = assessment.set();
        let mut critical = MinimumSet::none(set);
        if rating.minima_basis() == MinimaBasis::Computed {
            for criterion in set.criteria_set().criteria() {
                let footing = Footing::of(assessment, criterion, None);
                let asked = criterion.minima().filter(|minimum| minimum.star() <= rating.star());
                for minimum in asked.filter(|minimum| !footing.survives_a_loss(*minimum)) {
                    critical = critical.with(minimum)?;
                }
            }
        }
        Ok(Self { rating, critical })
    }

    /// A margin read back: the critical minima are met ones of the star.
    #[cfg(feature = "serde")]
    pub(super) fn check(rating: Rating, critical: MinimumSet) -> Option<Self> {
        let counted = rating.minima_basis() == MinimaBasis::Computed || critical.is_empty();
        let met = critical
            .iter()
            .all(|minimum| minimum.star() <= rating.star() && !rating.all_unmet().contains(minimum));
        let of_sheets = rating.members().is_some() && rating.minima_basis() != MinimaBasis::Declared;
        (counted && met && of_sheets && critical.set() == rating.set()).then_some(Self { rating, critical })
    }

    /// The present rating.
    #[must_use]
    pub const fn rating(&self) -> &Rating {
        &self.rating
    }

    /// The present star.
    #[must_use]
    pub const fn star(&self) -> Star {
        self.rating.star()
    }

    /// How many points the members' totals together are above the lowest score of the star's band,
    /// which is counted once for each member.
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
    /// use ocop::upgrade::Margin;
    /// // 97 points with two stars: the band of two stars starts at 30.
    /// assert_eq!(Margin::of(&assessment)?.spare(), 67);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn spare(&self) -> u32 {
        let score = self.rating.score();
        let from = self.rating.edition().rules().bands.from(self.star());
        // At most 100 points for each of at most 65,535 members. The score reaches the band of its star.
        let floor = u32::from(from).saturating_mul(u32::from(score.denominator().get()));
        score.numerator().saturating_sub(floor)
    }

    /// How many whole points every member may lose at once, if no minimum is lost.
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
    /// use ocop::upgrade::Margin;
    /// let members = [assessment.sheets()[0]; 2];
    /// let two = Assessment::new(Council::new(Edition::Decision26), members, [])?;
    /// let margin = Margin::of(&two)?;
    /// assert_eq!((margin.spare(), margin.each_member()), (134, 67));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn each_member(&self) -> u32 {
        let members = u32::from(self.rating.score().denominator().get());
        self.spare().checked_div(members).unwrap_or_default()
    }

    /// How many points one member may lose while the others lose none, if no minimum is lost; 100
    /// at most, which is all that a sheet can have.
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
    /// use ocop::upgrade::Margin;
    /// let members = [assessment.sheets()[0]; 2];
    /// let two = Assessment::new(Council::new(Edition::Decision26), members, [])?;
    /// // Both together may lose 134 points, but one member can lose 100 at most.
    /// assert_eq!(Margin::of(&two)?.one_member(), 100);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn one_member(&self) -> u32 {
        self.spare().min(100)
    }

    /// The minima for the star and for lower stars that the council would no longer meet if one
    /// member who meets them chose no level on their criterion. The star falls when one of them is
    /// lost, whatever the points. It is empty where the minima are not computed from the sheets.
    #[must_use]
    pub const fn critical(&self) -> MinimumSet {
        self.critical
    }
}

impl Say for Margin {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.critical.is_empty() {
            return words::margin_of_points(lang, f, &self.star(), &self.each_member(), &self.one_member());
        }
        let minima = count_of_minima(self.critical.iter());
        words::margin(lang, f, &self.star(), &self.each_member(), &self.one_member(), &minima)
    }
}
